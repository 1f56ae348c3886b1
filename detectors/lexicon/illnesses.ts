/** Illnesses, syndromes and injuries by their clinical names, one a line; said of a person they can only be about health. */
import { phraseList } from "../../src/detection/phrases.js";

export const ILLNESSES = phraseList(
  "words of health: illnesses",
  `
abdominal aortic aneurysm
abdominal hernia
abnormal uterine bleeding
absence seizures
achalasia
achilles rupture
achilles tear
ACL tear
ACL rupture
ACL reconstruction
acne rosacea
acromegaly
actinic keratosis
acute abdomen
acute coronary syndrome
acute kidney injury
acute liver failure
acute lymphoblastic leukaemia
acute myeloid leukaemia
acute pancreatitis
acute psychosis
acute stress disorder
adenomyosis
adhesive capsulitis
adrenal insufficiency
age-related macular degeneration
agoraphobia
alcohol withdrawal
alcoholic hepatitis
alcoholic liver disease
alopecia
alopecia areata
altered mental status
amblyopia
amenorrhoea
amnesia
amyloidosis
ankylosing spondylitis
anal fissure
anal fistula
androgen insensitivity
aneurysm clipping
angioedema
angle closure glaucoma
ankle fracture
anterior cruciate ligament tear
antepartum haemorrhage
antiphospholipid syndrome
antisocial personality disorder
aortic stenosis
aortic regurgitation
aortic dissection
aplastic anaemia
appendicectomy
appendix burst
arrhythmias
arteriovenous malformation
arthrogryposis
ascariasis
aspiration pneumonia
asthma attack
asthma exacerbation
astigmatism
atherosclerosis
athlete's foot
atopic dermatitis
atrial flutter
atrial septal defect
atopic eczema
attachment disorder
auditory processing disorder
autistic spectrum
autism spectrum
autoimmune hepatitis
autoimmune disease
avascular necrosis
avoidant personality disorder
bacterial vaginosis
bacterial meningitis
Barrett's oesophagus
Bartholin's cyst
Becker muscular dystrophy
Behçet's disease
Bell's palsy
benign prostatic hyperplasia
benign positional vertigo
BPPV
bile duct cancer
biliary atresia
biliary colic
binge eating disorder
bipolar affective disorder
bipolar II disorder
bipolar I disorder
birth asphyxia
birth defect
birth trauma
bladder cancer
bladder stones
bladder prolapse
blepharitis
blood cancer
blood poisoning
body dysmorphia
bone infection
bone marrow failure
borderline diabetes
borderline diabetic
bowel obstruction
brachial plexus injury
bradycardia
brain abscess
brain aneurysm
brain bleed
brain cancer
brain damage
brain damaged
brain dead
brain haemorrhage
brittle asthma
brittle bones
broken pelvis
broken femur
broken tibia
broken elbow
broken shoulder
broken foot
broken toe
broken hand
broken thumb
broken back
bronchial asthma
bronchiectasis
Brugada syndrome
Buruli ulcer
calcaneal fracture
campylobacter
candidiasis
carbon monoxide poisoning
carcinoid
cardiac failure
cardiac tamponade
cardiogenic shock
caries
carotid stenosis
cataplexy
catatonia
cauda equina syndrome
CCF
central retinal vein occlusion
cerebral aneurysm
cerebral malaria
cerebral haemorrhage
cerebral infarct
cervical dysplasia
cervical spondylosis
cervical myelopathy
cervicitis
Charcot foot
Charcot-Marie-Tooth disease
chlamydia trachomatis
cholangitis
cholangiocarcinoma
cholecystitis
cholelithiasis
cholesteatoma
chondromalacia
chorea
chromosomal abnormality
chronic hepatitis B
chronic hepatitis C
chronic liver disease
chronic lymphocytic leukaemia
chronic myeloid leukaemia
chronic obstructive pulmonary disease
chronic pain syndrome
chronic pancreatitis
chronic renal failure
chronic fatigue syndrome
chronic suppurative otitis media
chronic venous insufficiency
cirrhosis of the liver
claudication
claustrophobia
clavicle fracture
cleft lip
club foot
clubfoot
cluster headache
cluster headaches
coarctation of the aorta
cocaine dependence
cocaine use disorder
cannabis dependence
cannabis use disorder
cannabis-induced psychosis
drug-induced psychosis
methamphetamine dependence
amphetamine dependence
nicotine dependence
benzodiazepine dependence
cognitive decline
cognitive deficit
cognitive deficits
cognitive impairment
cognitively impaired
mild cognitive impairment
colitis flare
Colles fracture
colon polyp
colour blind
colour-blind
colour blindness
colour vision deficiency
community acquired pneumonia
compartment syndrome
complex regional pain syndrome
CRPS
compression fracture
conduct disorder
congenital heart disease
congenital heart defect
congenital hypothyroidism
congenital syphilis
congenital abnormality
conjunctivitis
constrictive pericarditis
contact dermatitis
conversion disorder
convulsion
corneal abrasion
corneal ulcer
coronary thrombosis
cor pulmonale
costochondritis
COVID infection
COVID positive
covid pneumonia
cradle cap
cretinism
Creutzfeldt-Jakob disease
cryptococcal meningitis
cutaneous lupus
cyclothymia
cystitis
cytomegalovirus
CMV
DDH
hip dysplasia
deaf and dumb
deaf-mute
deaf mute
deafblind
deafness
decompression sickness
degenerative disc disease
dehydration
delirium
delirium tremens
delirious
delusional
delusional disorder
dengue haemorrhagic fever
dental abscess
dependent personality disorder
depressive episode
depressive illness
deviated septum
developmental disability
developmental disorder
developmentally delayed
dextrocardia
diabetes insipidus
diabetic coma
diabetic ketoacidosis
DKA
diabetic nephropathy
diabetic ulcer
diabetic foot infection
diaphragmatic hernia
diplegia
diplopia
dilated cardiomyopathy
discitis
disc herniation
discoid lupus
disseminated intravascular coagulation
dissociative disorder
dissociative identity disorder
distal radius fracture
diverticular disease
dislocated hip
dislocated knee
dislocated elbow
dislocated finger
dislocated jaw
dominant hand injury
double amputee
dry eye
dry eyes
Duchenne
Duchenne muscular dystrophy
duodenal ulcer
Dupuytren's contracture
dwarfism
dysmenorrhoea
dyspepsia
dyspareunia
dyscalculia
dysgraphia
dyslexia assessment
dysthymia
dystonia
early pregnancy loss
early-onset dementia
Ebstein's anomaly
ECT
Edwards syndrome
Ehlers-Danlos syndrome
elephantiasis
emotional disturbance
empyema
encopresis
endocarditis
infective endocarditis
enlarged heart
enlarged prostate
enlarged liver
enlarged spleen
enteric fever
enuresis
eosinophilia
epididymitis
epiglottitis
epilepsy since childhood
epileptic fit
epileptic fits
episcleritis
Erb's palsy
erectile dysfunction
erysipelas
essential hypertension
essential tremor
exacerbation of asthma
exacerbation of COPD
expressive language disorder
receptive language disorder
language delay
language disorder
speech disorder
selective mutism
selectively mute
elective mutism
stutter
stutters
stuttering
stammers
stammering
lisp
facial palsy
factor V Leiden
factor VIII deficiency
failed back surgery
Fallot's tetralogy
tetralogy of Fallot
familial hypercholesterolaemia
febrile seizure
febrile seizures
fibroid
fibroid uterus
fibrocystic breast
filariasis
flail chest
flat feet
focal seizures
foetal distress
fetal distress
food poisoning
foreign body in eye
fractured arm
fractured leg
fractured wrist
fractured ankle
fractured rib
fractured ribs
fractured pelvis
fractured jaw
fractured nose
fractured spine
fractured vertebra
fractured clavicle
fractured humerus
fractured tibia
fractured fibula
fractured patella
fractured finger
fractured toe
fractured elbow
fractured neck of femur
neck of femur fracture
fractured collarbone
Friedreich's ataxia
fragile X
fragile X syndrome
frontotemporal dementia
frozen shoulders
functional neurological disorder
fungal infection
gallbladder disease
ganglion
ganglion cyst
gastric cancer
gastric ulcer
gastroenteritis
gastroparesis
gastroschisis
generalised seizures
genital ulcer
gestational hypertension
giant cell arteritis
giardia
giardiasis
gingivitis
gum disease
periodontitis
gestational diabetic
glandular fever
glioblastoma
glioma
glomerulonephritis
gluten intolerance
gluten intolerant
lactose intolerance
lactose intolerant
golfer's elbow
gonococcal infection
gout attack
gouty arthritis
grand mal
grand mal seizure
petit mal
gram-negative sepsis
group B strep
GBS positive
growth restriction
intrauterine growth restriction
gynaecomastia
haemangioma
haematoma
subdural haematoma
extradural haematoma
haemochromatosis
haemolytic anaemia
haemorrhagic stroke
hallux valgus
hand foot and mouth disease
HIV disease
HIV-related
HIV reactive
HIV negative
HTLV-1
Hansen's disease
leprosy
heat exhaustion
sunstroke
heart arrhythmia
heart block
heart defect
heart valve disease
leaking valve
leaky valve
valve disease
HELLP syndrome
hemiplegic
hemiparetic
henoch-schonlein purpura
hepatic encephalopathy
hepatocellular carcinoma
hepatitis D
hepatitis E
hepatitis B infection
hepatitis C infection
hereditary spherocytosis
hidradenitis suppurativa
Hirschsprung's disease
histrionic personality disorder
hoarding disorder
hoarder
Hodgkin's
hookworm
hydatid disease
hydrocele
hyperemesis
hyperemesis gravidarum
hyperkalaemia
hypokalaemia
hyponatraemia
hyperlipidaemia
hypercholesterolaemia
hyperparathyroidism
hypersomnia
hypertensive crisis
hypertensive emergency
hypertensive heart disease
hypertrophic cardiomyopathy
hypochondria
hypoglycaemic
hypoglycaemic episode
hypomania
hypomanic
hypopituitarism
hypospadias
hypothermia
hypoxia
hypoxic brain injury
hypoxic ischaemic encephalopathy
ichthyosis
idiopathic pulmonary fibrosis
immune deficiency
immunocompromised
immunosuppressed
imperforate anus
inappropriate sexualised behaviour
incisional hernia
umbilical hernia
incomplete miscarriage
missed miscarriage
threatened miscarriage
threatened abortion
incomplete abortion
spontaneous abortion
infective exacerbation
inflammatory arthritis
inflammatory bowel disease
inguinal swelling
insomniac
insulin resistance
intermittent explosive disorder
interstitial lung disease
interstitial cystitis
intestinal obstruction
intracerebral haemorrhage
intracranial haemorrhage
intussusception
iritis
iron deficiency anaemia
iron deficient
irritable bowel
ischaemic bowel
ischaemic stroke
ischaemic foot
ischaemic limb
jaundiced baby
juvenile arthritis
juvenile idiopathic arthritis
Kaposi's sarcoma
Kawasaki disease
keloid
keratoconus
kidney infection
kidney stone
Klinefelter syndrome
knock knees
Korsakoff's syndrome
kwashiorkor
kyphosis
labyrinthitis
lacunar infarct
laryngitis
laryngeal cancer
larynx cancer
voice box removed
latent TB
lazy eye
lead poisoning
left ventricular failure
leg length discrepancy
Legg-Calvé-Perthes disease
Perthes disease
Legionnaires' disease
leiomyoma
leishmaniasis
leprosy contact
Lewy body dementia
lichen planus
lichen sclerosus
limb-girdle muscular dystrophy
limb loss
lipoma
liver abscess
liver cirrhosis
liver failure
lockjaw
tetanus
long QT syndrome
low birth weight
low blood sugar
low platelets
low vitamin D
lumbago
lumbar spondylosis
lumbar strain
lumbar radiculopathy
lung disease
lung fibrosis
lung collapse
collapsed lung
punctured lung
lung nodule
lung transplant
liver transplant
heart transplant
corneal transplant
bone marrow transplant
stem cell transplant
lupus nephritis
Lyme disease
lymphoedema
lymphangitis
lymphogranuloma
malabsorption
malignant melanoma
malignant hypertension
manic depression
manic depressive
manic episode
marasmus
Marfan syndrome
mastitis
mastoiditis
maternal depression
meconium aspiration
medullary thyroid cancer
melasma
Ménière's disease
Meniere's disease
meningioma
meningocele
meningococcal disease
meningococcal
menopausal
perimenopausal
menopause
meniscus tear
torn meniscus
torn cartilage
torn rotator cuff
mental retardation
mentally retarded
mentally ill
mentally challenged
mentally unstable
mentally disabled
mental disorder
mental disability
mental impairment
metabolic syndrome
metastatic cancer
metastatic breast cancer
microcephaly
mild intellectual disability
moderate intellectual disability
severe intellectual disability
mitral stenosis
mitral regurgitation
mitral valve prolapse
mitral valve replacement
mixed anxiety and depression
mixed anxiety-depressive disorder
molar pregnancy
molluscum contagiosum
mood disorder
mononucleosis
monoplegia
motor neuron disease
motor neurone
multiple personality
multiple pregnancy
twin pregnancy
multi-drug resistant TB
multi-infarct dementia
Munchausen
muscle wasting disease
myasthenia gravis
mycosis fungoides
myelodysplastic syndrome
myelofibrosis
myeloproliferative disorder
myocarditis
myopathy
myopia
myositis
myxoedema
nappy rash
narcissistic personality disorder
narcolepsy
nasal polyps
nasopharyngeal cancer
necrotising fasciitis
neonatal sepsis
nephrotic syndrome
nephrotic
neural tube defect
neuralgia
trigeminal neuralgia
neuroblastoma
neurofibromatosis
neurosyphilis
neutropenia
neutropenic sepsis
night blindness
night terrors
non-alcoholic fatty liver disease
non-accidental injury
non-ST elevation myocardial infarction
obstructive sleep apnoea
obstructed labour
occupational asthma
occupational dermatitis
oesophageal cancer
oesophageal varices
oesophagitis
opiate dependence
opioid use disorder
oppositional defiant disorder
ODD
optic atrophy
optic neuritis
oral cancer
mouth cancer
tongue cancer
orchitis
osteogenesis imperfecta
osteomyelitis
osteopenia
osteosarcoma
otitis externa
otosclerosis
ovarian failure
Paget's disease
pancreatic insufficiency
pancytopenia
panic attack
panic disorder with agoraphobia
paranoid personality disorder
paranoid delusions
partial amputation
partial blindness
partially blind
partially deaf
partially paralysed
partial seizures
partial sight
partial thickness burns
full thickness burns
patellar dislocation
patent ductus arteriosus
pelvic fracture
pelvic inflammatory disease
pemphigus
peptic ulcer disease
perforated appendix
perforated eardrum
burst eardrum
perforated ulcer
perforated bowel
perianal abscess
pericarditis
peripheral neuropathy
peripheral arterial disease
peritonitis
pernicious anaemia
personality change
pervasive developmental disorder
phaeochromocytoma
pharyngitis
phenylketonuria
phobia
social phobia
social anxiety
social anxiety disorder
separation anxiety
school refusal anxiety
Pick's disease
pilonidal sinus
pilonidal abscess
pinworm
pituitary tumour
pituitary adenoma
placental abruption
placenta accreta
retained placenta
plantar wart
pleural effusion
pneumothorax
pneumocystis pneumonia
pneumoconiosis
polio
poliomyelitis
post-polio syndrome
polycystic kidney disease
polycystic kidneys
polycystic ovaries
polycythaemia
polymyalgia
polymyalgia rheumatica
polyneuropathy
polytrauma
polyhydramnios
oligohydramnios
poor circulation
porphyria
portal hypertension
post-herpetic neuralgia
post-partum haemorrhage
postpartum haemorrhage
post-stroke
post-surgical infection
post-traumatic epilepsy
postural hypotension
Potts disease
Pott's fracture
Prader-Willi
prediabetes
prediabetic
pre-diabetic
pre-diabetes
prematurity
born premature
preterm
pre-term
preterm labour
premature labour
premature ovarian failure
premature rupture of membranes
premenstrual dysphoric disorder
presbyopia
priapism
progressive supranuclear palsy
prostatitis
prostate trouble
prostate problem
enlarged thyroid
pseudoseizures
non-epileptic seizures
psoriatic arthritis
psychogenic seizures
psychological injury
psychological trauma
psychotic depression
ptosis
puerperal sepsis
pulmonary hypertension
pulmonary oedema
pulmonary TB
pyelonephritis
pyloric stenosis
pyrexia of unknown origin
rabies
radiculopathy
Ramsay Hunt syndrome
Raynaud's
reactive arthritis
reactive depression
rectal cancer
rectal prolapse
rectal bleeding
recurrent miscarriage
recurrent depressive disorder
recurrent UTI
recurrent UTIs
reflux oesophagitis
renal calculi
renal colic
renal disease
renal impairment
repetitive strain injury
respiratory distress
respiratory failure
respiratory arrest
restless legs
restless leg syndrome
retinitis pigmentosa
retinoblastoma
retinopathy
retinopathy of prematurity
Rett syndrome
Reye's syndrome
rhabdomyolysis
rheumatism
rhinitis
allergic rhinitis
hay fever
hayfever
sinusitis
sinus infection
rickets
Ross River virus
Ross River fever
Barmah Forest virus
Q fever
melioidosis
rosacea
rotator cuff injury
rotator cuff syndrome
rotavirus
RSV
rubella
German measles
ruptured spleen
ruptured appendix
ruptured tendon
ruptured eardrum
ruptured ectopic
ruptured disc
ruptured aneurysm
salmonella
sarcoidosis
scaphoid fracture
scarlet fever
schistosomasis
schizoid personality disorder
schizophreniform disorder
schizotypal disorder
scleroderma
scleritis
scurvy
seasonal affective disorder
sebaceous cyst
seizure disorder
self-injury
self-injurious behaviour
semi-conscious
knocked unconscious
knocked out cold
senile dementia
senility
sensory impairment
sensory processing disorder
sensory integration disorder
septic arthritis
septic shock
serious head injury
severe autism
sexually transmitted disease
shaken baby syndrome
shin splints
shoulder impingement
shoulder dislocation
sick sinus syndrome
sickle cell crisis
sickle crisis
painful crisis
sickler
SC disease
SS disease
sickling
Sjögren's syndrome
skin rash
skin infection
skull fracture
sleep disorder
sleep walking
sleepwalking
sleepwalks
sleeping disorder
slipped discs
slipped disk
snake bite
snakebite
social communication disorder
somatic symptom disorder
somatoform disorder
soft tissue injury
soft tissue injuries
spastic
spastic diplegia
spasticity
specific learning disorder
specific learning disability
speech and language delay
spinal stenosis
spinal fracture
spinal fusion
spinal tumour
spinal tuberculosis
spleen removed
splenectomy
spondylitis
spondylosis
spondylolisthesis
strabismus
ST elevation myocardial infarction
stage four cancer
stage 4 cancer
stage three cancer
staph infection
status epilepticus
Stevens-Johnson syndrome
stillborn baby
stomach bug
stomach flu
stomach cancer surgery
strep throat
stress fracture
stress incontinence
stress-related illness
stress disorder
strongyloidiasis
stroke survivor
subconjunctival haemorrhage
substance dependence
substance misuse
substance-induced psychosis
alcohol misuse
suicidality
suicidal behaviour
acutely suicidal
actively suicidal
superficial burns
supraventricular tachycardia
swine flu
influenza A
influenza B
the flu
symptomatic epilepsy
syphilitic
syringomyelia
systemic sclerosis
tachycardia
tapeworm
tardive dyskinesia
Tay-Sachs disease
temporal lobe epilepsy
temporal arteritis
tenosynovitis
terminal cancer
terminal illness
testicular cancer
testicular torsion
tetraplegia
tetraplegic
paraplegia
quadriplegia
thalassaemia minor
thalassaemia major
thrombophilia
throat infection
thyrotoxicosis
thyroid disease
thyroid disorder
tic disorder
tick fever
tongue tie
tonic-clonic seizure
tonic-clonic seizures
tonic clonic seizure
total blindness
totally blind
totally deaf
Tourette syndrome
toxic shock syndrome
toxoplasmosis
tracheostomy
trachoma
transverse myelitis
traumatic amputation
traumatic brain
traumatised
traumatized
treatment-resistant depression
treatment-resistant schizophrenia
trigeminal
triple negative breast cancer
trisomy 21
trisomy 18
tropical ulcer
tropical spastic paraparesis
tubal pregnancy
tuberous sclerosis
tumours
Turner syndrome
twisted bowel
unstable angina
unstable diabetic
upper respiratory infection
upper respiratory tract infection
urethral stricture
urinary retention
urinary tract infection
urinary incontinence
faecal incontinence
doubly incontinent
urticaria
Usher syndrome
uterine cancer
uterine prolapse
uveitis
vaginal thrush
valvular heart disease
vascular disease
vasculitis
venous insufficiency
ventricular septal defect
hole in heart
ventricular tachycardia
vertebral fracture
viral hepatitis
viral infection
viral illness
viral meningitis
viral pneumonia
vision loss
visual loss
visual field loss
vocal cord palsy
vocal nodules
volvulus
von Willebrand disease
vulval cancer
walking pneumonia
warts
Wernicke's encephalopathy
West syndrome
infantile spasms
West Nile virus
wet macular degeneration
Williams syndrome
Wilms tumour
Wilson's disease
wound dehiscence
wound breakdown
wrist drop
wrist fracture
xeroderma pigmentosum
yaws
yellow fever
Zika virus
Angelman syndrome
Noonan syndrome
DiGeorge syndrome
Goldenhar syndrome
Treacher Collins syndrome
Cri du chat
fetal alcohol syndrome
foetal alcohol syndrome
neonatal abstinence syndrome
anxious attachment
reactive attachment disorder
pathological demand avoidance
gender dysphoria
kleptomania
pyromania
trichotillomania
bulimic
anorexic
schizo
psychopath
sociopath
bipolar depression
post-viral fatigue
myalgic encephalomyelitis
POTS
mast cell activation
hyperhidrosis
cold sores
mouth ulcers
leg cramps
nose bleeds
nosebleeds
low iron
low haemoglobin
low blood count
low blood pressure
thyroid nodule
breast lump
lump in her breast
lump in the breast
ovarian cysts
blocked tubes
blocked arteries
blocked artery
clogged arteries
water on the brain
water on the lungs
fluid on the lungs
fluid on the brain
bleed on the brain
bleeding on the brain
clot on the brain
clot on the lung
clot in the leg
shadow on the lung
spot on the lung
nerve damage
nerve damage to
trapped nerve
heart blockage
heart palpitations
irregular heartbeat
skipped beats
enlarged tonsils
hearing deficit
hearing loss
hearing difficulty
moderate hearing loss
severe hearing loss
mild hearing loss
profound hearing loss
unilateral hearing loss
noise-induced hearing loss
industrial deafness
blast injury
electric shock injury
electrocuted
near drowning
near-drowning
crush syndrome
degloving injury
smoke inhalation
chemical burn
chemical burns
acid burns
steam burn
`,
);
