/**
 * Shorthand of wards, ambulances, clinics and prescriptions, findings and measures of function, aids and care, one a
 * line. Abbreviations count only in the case in which they stand here.
 */
import { phraseList } from "../../src/detection/phrases.js";

/** Abbreviations and clipped words; in this case only. */
export const CLINICAL_SHORTHAND = phraseList(
  "words of health: shorthand",
  `
#NOF
NOF
NOF #
# NOF
#femur
#wrist
#hip
#tib/fib
#ribs
#clavicle
#ankle
#humerus
#radius
#T12
#L1
FOOSH
RTA
MVC
GSW
EPDS
PHQ
GAD
HTN
DM1
DM2
T2D
T2DM
IGT
IFG
PDM
PreDM
HbSS
HbSC
HbAS
NSTEMI
STEMI
ACS
PAF
AFib
PVCs
CHD
VSD
ASD
PDA
TOF
ARF
RHD
DVT
VTE
CVD
ICH
SDH
SAH
TIA
LACS
TACS
NPH
MND
ALS
DMD
GDD
SLD
ADHD
ODD
OCD
MDD
BPAD
BPD
PTSD
CPTSD
DSH
ETOH
EtOH
AUD
OUD
SUD
IVDU
THC
UDS
AWS
DTs
ARBI
NAS
FAS
FASD
LBW
VLBW
IUGR
SGA
NVD
SVD
LSCS
C/S
EDD
LMP
EDC
G1P0
G2P1
G2P0
G3P2
G4P3
G3P1
G5P4
P0+1
P1+0
PROM
PPROM
PTL
PIH
PPH
APH
IUFD
ERPC
BTL
TAH
TAHBSO
HSG
IUCD
COC
DMPA
NPU
BNO
N/V
D&V
N&V
SOB
SOBOE
DOE
CHF
LVF
COPD
URTI
LRTI
HAP
TB
PTB
EPTB
MDR
UTI
STI
PID
HSV
PLHIV
PLWH
HAART
CD4
HBV
HCV
SVR
RPR
TPPA
TPHA
NAAT
CT/NG
HPV
CIN
CIN1
CIN2
CIN3
LSIL
HSIL
ASCUS
AML
CML
CLL
NHL
HCC
CRC
BRCA
BRCA1
BRCA2
HER2
Ca
mets
Gleason
TNM
XRT
DXT
FOLFOX
ABVD
CKD
ESKD
ESRD
AVF
TCC
LFTs
AKI
BPH
TURP
SPC
LUTS
PUD
GORD
GERD
IBS
IBD
NAFLD
OA
RA
SLE
PMR
GCA
CTS
LBP
OMC
CSOM
AOM
URI
BPPV
SNHL
NIHL
IOL
POAG
ARMD
AMD
PDR
NPDR
RAPD
BCVA
CVA
TKR
TKJR
THR
THJR
ORIF
BKA
AKA
TMA
ACLR
CABG
PTCA
PPM
AICD
TAVI
EVAR
PEG
NGT
ETT
trache
trachy
PICC
NIV
BiPAP
CPAP
LTOT
NRB
RSI
GCS 3
GCS 15
BGL
GRBS
CBG
RBS
FBS
hypo
D50
D10
SNT
NKDA
NKA
NKFA
ADR
ADRs
ADLs
IADLs
DNR
NFR
DNACPR
SCBU
Hx
hx
PMHx
PSHx
FHx
FHX
Dx
dx
DDx
Rx
o/e
O/E
h/o
H/O
p/c
s/p
S/P
k/c/o
w/d
CRP
ESR
U&E
U&Es
LFT
ABG
VBG
AXR
EKG
CT head
CTB
USS
U/S
TTE
MIBI
DEXA
OGTT
HbA1c
PSA
hCG
BHCG
NIPT
QFT
IGRA
TST
NPA
MCS
MSU
BCx
WCC
Hb
Hgb
INR
T4
TSH
BP
SpO2
Spo2
BMI
MUAC
`,
);

/** Abbreviations that are also something else; they tell only where others stand beside them. */
export const SHARED_SHORTHAND = phraseList(
  "words of health: shared shorthand",
  `
#L
#R
MVA
LOC
HT
DM
T1
T2
SS
AS
SCT
MI
AF
PE
MCA
CP
SMA
DS
ID
LD
ADD
SI
HI
OD
AOD
P0
P1
P2
GA
PET
TOP
PV
PR
PU
BO
PND
CAP
HIV
ART
VL
GC
ALL
MM
HL
ER+
RT
R-CHOP
HD
PD
IDC
UC
OM
PCI
ICD
CEA
TPN
ICC
O2
GCS
GM
BM
hyper
NAD
SIL
HCP
NASC
ACAT
EPOA
CTO
ITO
EEA
TA
FO
PUP
DVA
ICU
CCU
HDU
NICU
PICU
A&E
OPC
SOPC
GOPC
DNA
TCA
TCI
TTO
SHx
Tx
Ix
Sx
c/o
C/O
P/C
HPC
POP
FBC
CBC
CXR
ECG
EEG
MRI
echo
NT
CTG
QF
HCT
PLT
HR
RR
sats
Wt
Ht
`,
);

/** Findings, functions, aids and results in words, as notes and reports have them. */
export const CLINICAL_WORDS = phraseList(
  "words of health: findings",
  `
able to mobilise
abnormal ECG
abnormal liver function
abnormal mammogram
abnormal pap
abnormal smear test
active labour
acutely unwell
airway compromised
alcohol level
alert and oriented
alert and orientated
altered consciousness
ambulant
ambulates with
anorexic
anti-D
antenatal bloods
antibody positive
antibody negative
antigen positive
antigen negative
apnoea
apyrexial
articulation disorder
assisted with ADLs
at risk of falls
bedbound
below-knee amputation
below knee amputation
above-knee amputation
above knee amputation
through-knee amputation
bilateral cataracts
bilateral crackles
bilateral hearing aids
bladder catheter
bladder dysfunction
bleeding PV
bleeding per rectum
PR bleed
PR bleeding
blood cultures positive
blood glucose level
blood pressure elevated
blood pressure raised
blood sugar raised
bloody stool
body aches
body mass index
bone density
bone marrow biopsy
bony tenderness
borderline high
bowel incontinence
bowel sounds
brain scan
breast biopsy
breast cancer gene
breast screening recall
breathing difficulties
bronchospasm
burn dressing
calf pain
cardiac arrest
cardiac catheterisation
cardiac history
cardiac rehab
cardiac surgery
cardiac symptoms
caries
carer stress
cellulitic
central line
cervical biopsy
cervical screening
chest drain
chest X-ray showed
chest infection
chest pain on exertion
child development assessment
chronically ill
clinically depressed
clinically obese
cognitive assessment
cognitive screening
cold sore
collapsed at
comatose
combative
compliant with medication
non-compliant with meds
non-compliance with medication
poor compliance
poor adherence
defaulted clinic
defaulted from treatment
lost to follow-up
treatment defaulter
comorbidities
co-morbidities
congested lungs
contractures
coronary stents
corrective lenses
cough and fever
cough with
cramping
critical condition
in critical condition
serious condition
stable condition
cyanosis
cytotoxic
daily insulin
dark urine
day surgery
deaf in left ear
deaf in right ear
decreased appetite
decreased hearing
decreased vision
deep cut
defibrillated
delivered a baby
delivered a live
dental extraction
dental pain
dependent for all
dependent on insulin
dependent on oxygen
dialysis dependent
diaphoretic
difficulty sleeping
digital amputation
discharged home
disfigured
disfigurement
disfiguring
disability rating
disability percentage
percent disability
per cent disability
permanent impairment
permanent partial disability
permanent total disability
whole person impairment
dislocation
displaced fracture
distressed and tearful
diuretic
dizzy
dizziness and
double vision
dressing daily
dropsy
drug allergy
dry cough
dysphasia
dysphonia
dyspraxic
dyspnoeic
early satiety
ECG changes
ECG showed
echolalia
elevated blood pressure
elevated cholesterol
elevated liver enzymes
elevated PSA
elevated temperature
emergency C-section
emergency contraception
emergency surgery
emotional lability
emotionally unstable
enlarged lymph nodes
enlarged nodes
epigastric pain
epistaxis
exhausted
exercise tolerance
expressive language
extradural
eye drops
facial burns
facial droop
facial injuries
facial weakness
failed medical test
false labour
falls history
fatigued
fatty liver disease
febrile
feeding difficulties
fetal heart
fever and
fever and cough
fever and rash
fine motor delay
gross motor delay
motor delay
first trimester
second trimester
third trimester
fixed flexion
fluid overload
fluid restriction
foot ulcers
foul discharge
fracture dislocation
full-term
full term
fully dependent
functional decline
functional impairment
fundoscopy
gait disturbance
gangrenous
genetic carrier
genetic condition
genetic disorder
carrier of the gene
gestation
glycosuria
grade 3 tear
growth failure
guarded prognosis
poor prognosis
haemodynamically
hand tremor
head lice
healing well
heart murmur
heart rate
heavy bleeding
heavy period
height and weight
high blood sugar
high cholesterol level
high dependency
high fever
high temperature
high viral load
undetectable viral load
viral suppression
virally suppressed
hip pain
hormone replacement
hormone therapy
hospital admission
hospital admissions
hyperactive child
hypersensitive
hypertonia
hypotonia
immobile
immobility
immunisations up to date
immunotherapy infusion
impaired hearing
impaired memory
impaired mobility
impaired speech
impaired vision
impaired gait
impaired judgment
impaired concentration
poor concentration
poor memory
poor mobility
poor attention span
short attention span
poor impulse control
impulsive
impulsivity
inattentive
inattention
inability to walk
inability to work
incisions
indigestion
induced labour
induction of labour
infected foot
infected toe
infected leg
infected finger
infected sore
infected tooth
infected
inflamed
inguinal lump
inhalers
injured back
injured hand
injured knee
injured leg
injured foot
injured shoulder
injured wrist
injured finger
injured eye
injured neck
insulin dependent diabetic
insulin injections
insulin twice daily
intubated
irregular pulse
irregular periods
itching
itchy rash
joint swelling
joint stiffness
kidney function
knee effusion
lab results show
lethargic
lethargy
lesion
limited vision
limited hearing
limited speech
limited English comprehension
limping
liver function
locked knee
long-term disability
long-term illness
long term illness
long-term condition
long term condition
chronic illness
chronic disease
chronic condition
chronically
loose stools
low back pain
low birth-weight
low mood and
low-set ears
lump in breast
lung function
maintenance dose
malodorous
mandibular fracture
manual handling restriction
marked disability
medically cleared
medically discharged
medically evacuated
medically fit
medication stopped
medication increased
meningitic
mentally competent
migraine headaches
migraine with aura
minor injuries
multiple injuries
multiple fractures
serious injuries
serious injury
severe injuries
fatal injuries
mobilises with
mobilising with
nasal congestion
nausea and vomiting
needs assistance
needs glasses for
nerve pain
nerve block
neuro obs
neurological deficit
neurological symptoms
neuropathic pain
neuropathic ulcer
night-time wetting
no evidence of recurrence
no fetal heartbeat
noncompliant
non-weight bearing
non weight bearing
partial weight bearing
weight bearing as tolerated
not weight bearing
normal delivery
numb
obese
obtunded
occupational exposure
old fracture
one eye blind
oral medication
organ donor
orthotics
out of plaster
overactive bladder
oxygen saturation
oxygen therapy
pain killers
pain medication
pain relief
pain radiating
painful joints
painful hip
painful knee
pallor
pale and sweaty
palliative
palliative chemotherapy
pap smear abnormal
paralytic
parenteral
paresis
patient collapsed
period late
persistent fever
persistent headache
persistent vomiting
photophobia
physical therapy
plaster cast
pleuritic pain
post-op infection
post-operative infection
post-operative pain
postnatal check
postpartum
pregnancy loss
pregnancy positive
prenatal
pressure area
pressure injury
pressure ulcer
sacral sore
productive of sputum
prognosis guarded
prognosis poor
prolapsed
psychotropic
psychologically
pulmonary function
pus
pyrexia
radiating to
raised intracranial pressure
rapid heartbeat
reading glasses
receptive language
recurrent infections
reduced hearing
reduced vision
reduced sensation
renal function
respiratory rate
respiratory symptoms
retching
rigors
ringing in ears
risk of aspiration
ruptured membranes
scan showed
scan shows
MRI showed
MRI shows
CT showed
CT shows
ultrasound showed
X-ray showed
x-ray shows
biopsy showed
biopsy confirmed
histology showed
histology confirmed
scarring
secondary progressive
sedated
seizure free
seizure-free
seizing
self-limiting
sensory loss
sensory needs
sensory issues
severe allergy
severe asthma
severe burns
severe depression
severe disability
severe pain
severely disabled
severely depressed
severely autistic
severely injured
severely ill
shaking chills
shingles vaccine
short-term memory loss
shunt
skin cancer removed
skin lesion
skin tear
sleep study
sleep disturbance
sleepy
slow healing
smear negative
smear positive
sputum negative
sputum positive
speech and language therapy
speech difficulties
speech difficulty
speech problem
speech problems
speech-language therapist
spinal injury patient
stab injury
staggering
standing tolerance
sitting tolerance
lifting tolerance
steroid dependent
steroids
stomach cramps
stomach pains
stomach upset
strabismic
stress leave
stress reaction
stroke rehab
stupor
sudden collapse
surgical wound
surgical site infection
sutured
sutures
swallowing difficulty
swollen lymph nodes
asymptomatic
tender abdomen
tenderness
throat cancer
throat swab
thready pulse
tissue loss
tooth abscess
total care
tremors
tremulous
trembling
tube feeds
ulcerated
ulcers
unable to bear weight
unable to communicate
unable to consent
lacks capacity
lacked capacity
lack of capacity
no capacity
lost capacity
mental capacity
testamentary capacity
unable to conceive naturally
unable to concentrate
unable to drive
unable to feed herself
unable to feed himself
unable to perform duties
unable to return to work
unable to see
unable to self-care
unable to swallow
uncontrolled diabetes
uncontrolled hypertension
poorly controlled diabetes
poorly controlled asthma
poorly controlled
unsteady
unsteady on her feet
unsteady on his feet
urinary frequency
urinary symptoms
urine infection
urine test positive
uses nebuliser
vaginal discharge
vaginal bleed
vaginal tear
vertebral collapse
viral load undetectable
visual disturbance
visual hallucination
vision test
voice loss
vomiting blood
ward bound
warfarinised
waters leaking
weak pulse
weakness
weakness in
weak left side
weak right side
weight gain
weight loss of
wheezy
wheezes
wheelchair dependent
whooping
withdrawn and tearful
work capacity
wound debridement
wound healing
wound care
yellow eyes
yellow skin
acupuncture
hydrotherapy
speech therapist
oncology
nephrology
orthopaedics
psychiatry
endocrinology
gynaecology
ophthalmology
ENT clinic
pain clinic
memory clinic
fracture clinic
infectious diseases
ward admission
angiography
arthroscopy
arthroplasty
arthrodesis
appendectomy scar
bronchoscopy
bone scan
bone graft
breast reconstruction
bunionectomy
cardioversion
carpal tunnel release
cataract extraction
circumcision
circumcised
colectomy
colposcopy appointment
cone biopsy
coronary angiogram
coronary bypass
corticosteroid injection
CT scan
cystoscopy
debridement
dilation and curettage
echocardiogram
electroconvulsive therapy
embolisation
embryo transfer
endarterectomy
epidural
evacuation of products
exploratory laparotomy
facelift
fasciotomy
fistulotomy
gastrectomy
gastric band
gastric sleeve
gender affirming surgery
haemorrhoidectomy
heart valve replacement
hernia repair
Hickman line
hip arthroplasty
hip operation
hip resurfacing
hormone injections
hysteroscopy
ileostomy
incision and drainage
internal fixation
intravenous antibiotics
IV antibiotics
IV drip
IV fluids
joint replacement
keratectomy
knee arthroscopy
laparoscopy
laparotomy
laser surgery
laser treatment
leg amputation
ligation
lithotripsy
liver biopsy
LLETZ
lumbar puncture
lymph node biopsy
manipulation under anaesthetic
mesh implant
microdiscectomy
discectomy
MRI scan
MRI brain
MRI spine
nephrectomy
oophorectomy
orchidectomy
organ transplant
pacemaker insertion
parathyroidectomy
percutaneous coronary intervention
plastic surgery
pleural tap
podiatry
polypectomy
prostate biopsy
pterygium
renal biopsy
root canal treatment
salpingectomy
septoplasty
skin biopsy
skin grafts
skin grafting
spinal surgery
spinal anaesthetic
sterilisation
stent inserted
strabismus surgery
stripping of veins
suturing
tendon repair
toe amputation
finger amputation
tooth extraction
tracheotomy
transfusion
transfused
transfused two units
tubal reversal
tumour removed
upper GI endoscopy
ureteric stent
vasectomy reversal
ventilated
ventilator
vitrectomy
VP shunt
wound closure
wound washout
paramedics attended
CPR
resuscitated
life support
taken by ambulance
taken to hospital
rushed to hospital
taken to the hospital
rushed to the hospital
airlifted
medevac
`,
);
