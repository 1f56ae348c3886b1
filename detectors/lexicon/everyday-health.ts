/**
 * How people speak of their own and others' health: plain and Caribbean, Australian and New Zealand words for illness,
 * injury, need of care, nerves, drink, birth and treatment, one a line.
 */
import { phraseList } from "../../src/detection/phrases.js";

/** Of health in any text about a person. */
export const EVERYDAY_HEALTH = phraseList(
  "words of health: everyday",
  `
a bad back
a bad chest
a bad heart
a bad hip
a bad knee
a bad leg
a bad shoulder
a heart condition
a weak heart
a weak chest
a touch of asthma
a hole in her heart
a hole in his heart
a funny turn
a nasty fall
a bad turn
allergic to bees
allergic to dairy
allergic to dust
allergic to eggs
allergic to fish
allergic to latex
allergic to nuts
allergic to peanuts
allergic to seafood
allergic to shellfish
allergic to shrimp
allergic to sulfa
allergic to wasps
anger issues
anger problem
arm in a sling
in a sling
baby in NICU
back giving trouble
back give out
back gave out
back pains
bad asthma
bad chest
bad eye
bad eyes
bad feeling
bad feelings
bad foot
bad hand
bad leg
bad legs
bad lungs
bad nerve
bad shoulder
bad wrist
bad stomach
bad belly
battling cancer
beat cancer
beaten unconscious
bed rest
on bed rest
ordered bed rest
bedridden since
been in a coma
been sick
been unwell
belly hurting
belly pain
belly pains
bleeding heavily
bleeds easily
blind from birth
born blind
born deaf
born early
born prematurely
born premature
born weighing
born with
blood pressure is high
blood pressure high
blood pressure up
blood in his urine
blood in her urine
blood in the stool
blood disorder
blood thinner
both legs amputated
brain operation
breakdown after
breathing problem
breathing problems
breathing trouble
trouble breathing
difficulty breathing
difficulty walking
difficulty swallowing
difficulty speaking
difficulty hearing
difficulty seeing
problems walking
trouble walking
trouble sleeping
trouble with his eyes
trouble with her eyes
broke down crying
broke her arm
broke her leg
broke her hip
broke her wrist
broke his arm
broke his leg
broke his hip
broke his wrist
broke his back
broke my arm
broke my leg
broke my wrist
broke my foot
broke a hip
broke a leg
broke an arm
broken bones
burn out
burnt out
bush tea for
bypass operation
can barely walk
can barely see
can hardly walk
can hardly see
can hardly hear
can hardly breathe
can no longer walk
can no longer drive
cannot bathe himself
cannot bathe herself
cannot bear weight
cannot bend
cannot drive because
cannot feed herself
cannot feed himself
cannot get out of bed
cannot climb stairs
cannot manage stairs
can't manage stairs
cannot have children
can't have children
cannot lift
can't lift
cannot move
cannot speak
cannot stand
can't stand for
can't sleep
cannot swallow
cannot walk
can't walk
cannot work because
cannot use her hand
cannot use his hand
unable to walk
unable to work
unable to speak
unable to stand
unable to lift
unable to sleep
cancer back
cancer came back
cancer return
cancer returned
cancer spread
cancer treatment
cancer survivor
caught covid
catch covid
caught dengue
had dengue
had covid
had chikungunya
chik-v
chik v
chest infections
chest problems
chest condition
close to term
cold in the chest
colour-blind
confined to bed
confined to a wheelchair
coughing up blood
coughing blood
cough blood
cough that will not go
cracked rib
cracked skull
crippled
cripple
lame
lame foot
lame leg
crook back
crook knee
crook hip
crook shoulder
crook heart
crook in the guts
crushed foot
crushed hand
crushed finger
crushed leg
crushed pelvis
crying all the time
crying spells
cries all the time
cut his foot
cut her foot
deaf and mute
deaf since
deaf from birth
deaf since birth
deaf ear
death bed
deathbed
dicky heart
dicky knee
dicky hip
did not wake up
diabetic foot
does not speak
does not talk
doesn't talk
does not sleep
not sleeping
not sleeping well
not eating
not eating well
not coping well
off his food
off her food
losing weight
lost a lot of weight
lost her appetite
no appetite
drinks rum
drinks hard
drinking hard
drinking again
drinking heavily
drinks every day
drinks a lot
back on the drink
back drinking
off the drink
on the bottle
on the booze
on the grog
on the piss
on the wagon
hits the bottle
boozing
a drunk
an alcoholic
drunkard
rummy
rum drinker
blind drunk
been drinking
had been drinking
smelled of alcohol
smell of rum
smelling of rum
smell of alcohol
on ice
on the ice
ice addict
ice user
meth addict
meth user
on P
on the P
using P
smoking P
P addict
on the pipe
on the rocks
piper
pipero
paro
coke head
cokehead
crackhead
crack head
junkie
druggie
stoner
weed smoker
ganja smoker
smokes ganja
smokes crack
smokes ice
smokes heavily
smokes a pack
smokes 20
pack a day
smokes cannabis
injects drugs
injecting drug
injecting drugs
shoots up
using drugs
using heroin
using cocaine
using cannabis
using marijuana
uses cannabis
uses cocaine
uses drugs
uses ice
uses marijuana
uses meth
drug use
drug abuse
drug addict
drug addiction
drug dependency
drug overdose
drug rehab
drug treatment
drug counselling
drug psychosis
clean and sober
sober since
sober for
in AA
at AA
AA meetings
NA meetings
AA sponsor
Narcotics Anonymous
Alcoholics Anonymous
Al-Anon
in rehab
went to rehab
going to rehab
rehab at
detoxing
withdrawals
withdrawal symptoms
DTs
dying
is dying
dying of
early dementia
epileptic attack
eyes bad
eyes failing
eyesight failing
failing eyesight
eyesight going
going blind
gone blind
went blind
going deaf
gone deaf
losing his hearing
losing her hearing
losing her memory
losing his memory
lost her hearing
lost his hearing
lost her memory
lost his memory
memory going
memory problems
memory trouble
memory is bad
poor memory
bad memory
hearing problem
hearing problems
eye problem
eye problems
sight problems
poor sight
poor vision
poor hearing
poor health
ill health
ill-health
in bad health
in poor health
failing health
health failing
health problems
medical problem
medical problems
medical issues
medical condition
medical emergency
fainting spells
faints
passed out
pass out
passed out at
blacked out
blackout
black outs
fall down and
fell and broke
fell and hurt
fell and hit
fell down the stairs
fell off a ladder
fell off the ladder
fell off a roof
fell off the roof
fell from a ladder
fell from a roof
fell off his bike
fell off a horse
falls often
keeps falling
frequent falls
recurrent falls
falls risk
high falls risk
two falls
three falls
had a fall
had a bad fall
had a nasty fall
had fits
get fits
gets fits
gets seizures
having seizures
had a seizure
had a fit
catch a fit
caught a fit
take fits
foot cut off
leg cut off
toes cut off
toe cut off
finger cut off
foot amputated
leg amputated
toe amputated
lost two toes
lost a finger
lost two fingers
lost a toe
lost a kidney
one kidney
one lung
foot bad
foot swell
foot swollen
leg swell
hand swell
face swollen
face swell
sore foot
sore on her foot
sore on his foot
sore that won't heal
sore won't heal
life-sore
life sore
maljo
mal yeux
malkadi
tabanca
pressure gone up
pressure up
pressure high
pressure high high
pressure low
pressure drop
pressure dropped
pressure raise
pressure raised
pressure patient
blood pressure tablets
sugar high
sugar low
sugar up
sugar gone up
sugar dropped
sugar patient
sugar foot
get sugar
got sugar
has sugar
have sugar
having sugar
sugar in the blood
kidney gone
kidneys gone
kidney bad
kidneys failing
kidneys failed
kidney failing
liver bad
liver gone
heart bad
heart failing
heart giving trouble
heart stopped
heart operation
heart trouble
heart tablets
heart medication
heart pills
nerves gone
nerves shot
nerves bad
nerves mash up
nerve pills
nerve tablets
on nerves tablets
mind gone
mind not right
head not right
head not good
head gone
not right in he head
off his head
off her head
off his meds
off her meds
off his medication
off her medication
off medication
stopped his medication
stopped her medication
stopped taking his tablets
stopped taking her tablets
not taking his medication
not taking her medication
not taking medication
refuses medication
refusing medication
missed his injection
missed her injection
missed injection
on medication
on antibiotics
on steroids
on chemo
on insulin
on antidepressants
on anti-depressants
on painkillers
on strong painkillers
on morphine
on methadone
on lithium
on blood thinners
on blood pressure tablets
on pressure tablets
on a drip
on drip
on a feeding tube
on the drip
on the ventilator
on life support
on palliative care
on hospice
under palliative care
under hospice
on the spectrum
spectrum disorder
slow to learn
slow child
slow in the head
a little slow
retarded
handicapped
physically handicapped
mentally handicapped
physically disabled
physical disability
physically challenged
differently abled
invalided
an invalid
shut-in
crazy
gone mad
went mad
going mad
mad man
mad woman
insane
unstable
mental case
mental condition
mental health history
mental health problems
mental health problem
mental health patient
mental health crisis
mental health episode
mental health admission
mental health plan
mental health care plan
mental health team
mental health nurse
mental health order
community treatment order
compulsory treatment order
compulsory treatment
involuntary treatment order
involuntary patient
involuntary admission
voluntary patient
under the Mental Health Act
emergency examination authority
treatment authority
forensic order
forensic patient
inpatient treatment
outpatient treatment
day patient
readmitted
re-admitted
got sick
get sick
getting sick
feeling sick
feeling ill
feels unwell
feeling unwell
feeling low
feeling down
feeling depressed
feeling suicidal
feels suicidal
feels hopeless
feeling hopeless
felt dizzy
feels dizzy
feel faint
feels faint
felt faint
taken ill
took ill
take ill
taken sick
took sick
fell ill
fall ill
fell sick
very ill
very sick
too ill
too sick
too sick to
off sick
off work sick
off sick since
out sick
reported sick
report sick
called in sick
phoned in sick
rang in sick
home sick
sick at home
sick since
sick child
sick baby
sick mother
sick father
sick husband
sick wife
sick parent
sick note
medically retired
retired medically
retired unfit
boarded as unfit
board out
fit for light duties
fit for duty
unfit to drive
unfit to plead
unfit to travel
unfit to fly
unfit to stand trial
not fit for work
not fit to work
not fit for duty
certified unfit
declared unfit
deemed unfit
modified duties
suitable duties
return to work plan
graduated return to work
gradual return to work
restricted duties
gravida
expectant mother
expecting
expecting her first
expecting her second
expecting twins
expecting in
with child
in the family way
making baby
making a child
make a baby
having a baby
had a baby
had her baby
baby is due
baby due in
due to deliver
up the duff
hapū
whāngai baby
six weeks along
weeks along
months along
weeks gone
months gone
went into labour
in early labour
waters broke
water broke
water break
water bag burst
C-section
c section
section baby
emergency caesarean
elective caesarean
caesarean
forceps delivery
breech birth
breech baby
home birth
vaginal delivery
normal delivery
tubal
tubes tied
tied her tubes
morning sickness
high-risk baby
low birthweight
lost her baby
lost a baby
lost the child
lost two babies
throw away the baby
threw away the baby
throw way baby
dead baby
cot death
miscarriages
miscarry
had an abortion
had a termination
did an abortion
wants an abortion
D&C
on the pill
on the jab
on Depo
coil removed
coil fitted
IUD fitted
IUD removed
implant removed
implant fitted
sterilised
sterilized
can't conceive
unable to conceive
trying to conceive
trying for a baby
fertility problems
egg donor
sperm donor
surrogate
surrogacy
going through the change
the change of life
hit by a car
knocked down by a car
knocked down by
knocked off his bike
knocked off her bike
struck by a car
run over
run over by
motorbike accident
workplace accident
workplace injury
injured at work
injured on duty
injured on the job
injury on duty
injury at work
industrial accident
injury leave
injury benefit claim
hurt on the job
hurt at work
hurt his back
hurt her back
hurt my back
hurt his knee
hurt her knee
hurt his shoulder
hurt her shoulder
hurt his hand
back injury at work
strained his back
strained her back
strained back
strained my back
put out his back
put her back out
put his back out
done his back
did his back in
did her knee
did his knee
slipped and fell
slip and fall
tripped and fell
trip and fall
jammed his finger
jammed her finger
lost consciousness
loss of consciousness
loss of vision
loss of hearing
loss of sight
loss of appetite
loss of memory
loss of balance
loss of use
loss of smell
lost his balance
hit his head
hit her head
hit my head
head injuries
head trauma
head wound
skull fractured
stab wound to
stab wounds to
gunshot wound to
gunshot injuries
gunshot injury
gun shot wound
gunshot wounds
shot in the leg
shot in the back
shot in the head
shot in the chest
shot in the foot
shot in the arm
stabbed in the back
stabbed in the chest
stabbed in the neck
stabbed in the stomach
chopped on the
chop on the
chop wound
chop wounds
cutlass wound
bitten by a dog
bitten by a snake
bitten by a spider
dog bite
dog bites
bee sting
bee stings
jellyfish sting
spider bite
centipede bite
scorpion sting
stung by
burned by hot
burnt by hot
burnt by steam
dislocated his shoulder
dislocated her shoulder
dislocated my shoulder
knee gave out
knees gone
hip gone
hips gone
bung knee
bung hip
bung leg
bung eye
bung ear
gammy leg
gammy knee
gammy foot
stiff neck
stiff back
stiff shoulder
swollen knee
swollen foot
swollen face
swollen hand
swollen eye
swollen jaw
swollen glands
blood clots
needed stitches
needs stitches
had stitches
needs surgery
needs an operation
needs a transplant
needs a kidney
needs dialysis
needs oxygen
needs glasses
needs a wheelchair
needs a walker
needs help to bathe
needs help bathing
needs help dressing
needs help with bathing
needs help with showering
needs help with dressing
needs help with feeding
needs help eating
needs help to walk
needs help walking
needs help toileting
needs full-time care
needs full time care
needs 24-hour care
needs constant care
needs constant supervision
needs a carer
needs a caregiver
needs counselling
needs help with her tablets
needs help with his tablets
full-time care
24-hour care
round the clock care
requires full-time care
requires assistance with
requires supervision
requires a wheelchair
requires oxygen
requires surgery
requires dialysis
requires insulin
requires medication
home care package
respite
respite care
in respite
rest home care
rest home level care
hospital level care
in care of a nurse
uses a cane
uses a frame
uses a hearing aid
uses a nebuliser
uses a nebulizer
uses a puffer
uses a pump
uses a stick
uses a walker
uses a walking frame
uses a walking stick
uses a wheelchair
uses an inhaler
uses crutches
uses oxygen
uses a prosthesis
uses sign language
uses a communication device
uses AAC
uses pampers
uses a catheter
uses insulin
walks with a cane
walks with a frame
walks with a stick
walks with crutches
walks with a walker
walks with help
walks with aid
walks with difficulty
walk with a stick
walk with difficulty
on crutches
on a stick
on a walker
mobility scooter
mobility aid
mobility impaired
mobility issues
mobility problems
limited mobility
reduced mobility
poor mobility
wheelchair access needed
ramp needed
wears a brace
wears a hearing aid
wears a pacemaker
wears glasses
wears hearing aids
wears pads
wears contact lenses
leg brace
back brace
neck brace
neck collar
cervical collar
knee brace
moon boot
calliper
catheterised
catheter in
catheter bag
urine bag
peg tube
PEG fed
peg feed
tube fed
tube feeding
nasogastric tube
soft diet
pureed diet
puréed diet
diabetic diet
low salt diet
gluten free diet
gluten-free
thickened fluids
nil by mouth
oxygen cylinder
home oxygen
CPAP machine
nebulised
nebuliser at home
insulin pump
hoist transfer
hoist transfers
two-person transfer
pressure mattress
bed bath
bed rails
hospital bed at home
commode
shower chair
toilet trained
not toilet trained
soils himself
soils herself
wets himself
wets herself
bed wetter
bed-wetter
incontinent of urine
incontinent of faeces
meltdown
meltdowns
tantrums
head-banging
head banging
bangs his head
bangs her head
bites himself
bites herself
self-harms
self harms
self harmed
self-harmed
cut his wrist
cut her wrist
cut her arms
cut herself
cut his throat
slit her wrists
slit his wrists
slash her wrists
took pills
took tablets
took a bottle of
took an overdose
took poison
drank poison
drink poison
drank bleach
drank Gramoxone
drink Gramoxone
took Gramoxone
gramoxone
gramoxone poisoning
paraquat
paraquat poisoning
weedicide
rat poison
drank kerosene
hanged himself
hanged herself
hanging attempt
attempted hanging
jumped off
tried to hang
tried to jump
tried to kill
tried to overdose
tried suicide
tried to commit suicide
commit suicide
committed suicide
suicide note
suicide watch
suicide risk
at risk of suicide
at risk of self-harm
on suicide watch
threatening suicide
threatened suicide
threatened to kill himself
threatened to kill herself
thinking of ending
thoughts of suicide
thoughts of self-harm
want to end my life
want to die
wish she was dead
wish he was dead
don't want to live
doesn't want to live
no reason to live
better off dead
wanted to die
low in mood
anxious
very anxious
anxious and depressed
anxious and tearful
stressed out
highly stressed
stress at work
work-related stress
stress related
nervous wreck
traumatised by
trauma counselling
grief counselling
grief counsellor
bereavement counselling
marriage counselling
in counselling
attends counselling
attending counselling
receiving counselling
having counselling
going to counselling
started counselling
seeing a therapist
seeing a counsellor
seeing the counsellor
seeing a shrink
seeing a doctor for
seeing a specialist
sees a therapist
sees a counsellor
sees a psychologist
sees a specialist
sees a cardiologist
under a cardiologist
under a neurologist
under the care of a psychiatrist
under the care of Dr
under psychiatric care
psychiatric care
psychiatric treatment
psychiatric help
psychiatric assessment
psychiatric evaluation
psychological assessment
psychological evaluation
psych ward
psych unit
trauma therapy
talking to voices
talks to himself
talks to herself
talking to himself
talking to herself
hears things
sees things
seeing things
hearing things
hearing voices telling
voices in his head
voices in her head
thinks people are after
wanders at night
wanders off
gets confused
gets lost
easily confused
very confused
confused at times
confused and
forgetting things
forgets names
does not know where
does not recognise
did not recognise
repeats herself
repeats himself
talking nonsense
slurred speech
speech slurred
slurring
mouth twisted
face twisted
mouth twist
one side weak
weak on one side
weak on the left
weak on the right
left side weak
right side weak
left side gone
side paralyse
paralyse
paralyze
paralysed from
paralysed on
stroke patient
stroke last
stroke in
stroke took
get a stroke
got a stroke
gets a stroke
took a stroke
had a heart attack
have a heart attack
get a heart attack
got a heart attack
heart attack in
died in her sleep
died in his sleep
died of cancer
died of a heart attack
died of covid
transplant list
waiting list for surgery
waiting for surgery
awaiting surgery
awaiting operation
awaiting biopsy
awaiting dialysis
awaiting a kidney
awaiting transplant
due for surgery
booked for surgery
scheduled for surgery
had surgery
had an operation
had a knee replacement
had a bypass
had a stent
had stents
had a hysterectomy
had a mastectomy
had chemo
had radiation
has a pacemaker
has a catheter
has a stoma
has a hernia
has asthma
has cancer
has diabetes
has epilepsy
has a disability
has a heart condition
has a learning disability
has HIV
has AIDS
have AIDS
has the virus
have the virus
got the virus
has the disease
sick with AIDS
AIDS patient
HIV patient
bad blood
the clap
VD
venereal disease
STD clinic
STI clinic
QPCC clinic
clinic for her pressure
clinic for his pressure
clinic for sugar
diabetic clinic
pressure clinic
asthma clinic
wound clinic
chest clinic
sickle cell clinic
oncology clinic
renal clinic
dialysis unit
eye clinic
methadone clinic
antenatal clinic
dialysis three times a week
dialysis twice a week
dialysis patient
dialysis three days
radiation treatment
radiation therapy
chemo treatment
chemo session
chemo sessions
chemo days
chemotherapy session
cortisone injections
iron tablets
vitamin B12 injection
B12 injections
flu shot
flu jab
flu vaccine
covid vaccine
covid jab
covid vaccinated
unvaccinated
not vaccinated
fully vaccinated
partly vaccinated
not immunised
booster shot
tetanus shot
HPV vaccine
MMR
BCG
in quarantine
quarantined
tested positive
tested negative
test positive
test came back positive
came back positive
came back negative
result was positive
result was negative
results came back
on a transplant list
on the waiting list
the big C
growth on her
growth on his
growth removed
lump removed
mole removed
breast taken off
breast cut off
womb taken out
took out her womb
take out she womb
womb trouble
female trouble
women's problems
gall stones removed
gall bladder removed
gallbladder removed
appendix removed
appendix out
tonsils out
tonsils removed
teeth pulled
tooth pulled
teeth extracted
tooth extraction
dentures
false teeth
root canal
wisdom teeth
cataract operation
cataract removed
eye operation
lost an eye
lost her eye
lost his eye
one-eyed
blind in the left eye
blind in the right eye
blind in his left eye
blind in her left eye
blind in his right eye
blind in her right eye
blind eye
sight in one eye
sight in her left eye
sight in his left eye
laser eye
corneal graft
keeping poorly
under the weather
in pain
in constant pain
in severe pain
constant pain
severe pain
severe pains
sore back
sore knee
sore shoulder
sore throat
sore hip
sore neck
feeling crook
went crook
come over crook
buggered knee
buggered back
stuffed knee
stuffed back
rooted knee
mate ngau
mate roto
mate ate
mate romahā
wairangi
hinengaro
tūroro
māuiui
mauiui
pacific rheumatic fever
bicillin
bicillin injections
penicillin injections
monthly injection
monthly injections
weekly injection
depot injection
depot injections
cannot manage
not managing her medication
not managing his medication
not managing at home
can't cope
cannot cope
burnt hands
burnt face
frail and elderly
old and frail
frail elderly
bent over
hunchback
hunch back
big belly
thin and weak
weak and thin
skin and bone
very thin
malnourish
starving
not walking
not yet walking
not talking yet
no words yet
late to talk
late talker
late walker
slow to talk
slow to walk
missed milestones
milestones delayed
delayed milestones
delayed speech
speech delayed
developmentally behind
not meeting milestones
floppy baby
colic
colicky
reflux baby
ear grommets
grommets
hearing test failed
failed hearing test
failed newborn hearing
failed eye test
failed vision test
failed medical
failed drug test
failed the medical
failed a drug test
failed the drug test
failed a breath test
positive drug test
positive for THC
positive for cocaine
positive for cannabis
positive for opiates
positive for methamphetamine
positive for amphetamines
positive for alcohol
positive for HIV
positive for covid
positive for TB
positive for dengue
positive for hepatitis
positive for syphilis
positive for sickle
unconscious
premature baby
born with a
breech
the piles
stoma
stoma bag
hyperactive
manic
malignant
senile
albino
the flu
has the flu
scalded
septic foot
septic finger
septic wound
squint
dumb from birth
`,
);
