/**
 * Offences and what police, courts and prisons do about them, in the words of charge sheets and of people, one a line:
 * Trinidad and Tobago, Queensland and New Zealand.
 */
import { phraseList } from "../../src/detection/phrases.js";

/** Offences by name. */
export const OFFENCE_NAMES = phraseList(
  "words of crime: offences",
  `
abduction
abetting
accessory after the fact
act of gross indecency
affray
aggravated assault
aggravated indecent assault
aggravated robbery with wounding
aggravated stealing
aggravated theft
aggravated wounding
aiding and abetting
animal cruelty
cruelty to animals
armed with a dangerous weapon
arson of a dwelling
assault and battery
assault by strangulation
assault causing harm
assault female
assault occasioning
assault occasioning actual bodily harm
assault occasioning bodily harm whilst armed
assault on a child
assault on a minor
assault on a woman
assault police
assault or obstruct police
assault with a weapon
assault with intent to injure
assault with intent to rape
assault with intent to rob
assault with intent
assaults police
assaulted police
assault PO
attempt to pervert the course of justice
attempted armed robbery
attempted burglary
attempted larceny
attempted rape
attempted robbery
attempted theft
attempting to pervert
attempts to enter dwelling
bestiality
bicycle theft
bigamy
blackmail
demanding money with menaces
extortion
bodily harm
breach of a community order
breach of bail condition
breach of community work
breach of curfew
breach of DVO
breach of domestic violence order
breach of home detention
breach of intensive supervision
breach of interim order
breach of police safety order
breach of probation order
breach of release conditions
breach of supervision
breach of suspended sentence
breach of the peace
breach protection order
contravene domestic violence order
contravention of domestic violence order
contravene police protection notice
contravening a protection order
contravenes protection order
breached protection order
breached the protection order
breached her bail
breached parole
breached his parole
breaching bail
breaching the order
breaching a protection order
bribery of a public officer
burglary and stealing
burglary and larceny
burgles
burgled
cable theft
cannabis cultivation
cannabis for supply
carnal knowledge
carnal knowledge of a minor
careless driving causing injury
careless driving causing death
careless use causing injury
careless use of a vehicle
cattle stealing
causing a disturbance
causing grievous bodily harm
causing bodily harm
child abandonment
child cruelty
child endangerment
child neglect
child sex offences
child stealing
child molestation
choking suffocation or strangulation
common nuisance
computer misuse
conspiracy to defraud
conspiracy to import
conspiracy to murder
conspiracy to rob
conspiracy to supply
consuming liquor in public
convert motor vehicle
converts vehicle
unlawfully takes motor vehicle
counterfeit currency
counterfeit notes
counterfeiting
credit card fraud
criminal libel
criminal trespass
criminal nuisance
cruelty to a child
cultivating cannabis
cultivation of marijuana
cyber bullying
dangerous drugs
dangerous driving causing injury
dangerous driving causing death
dangerous operation of a motor vehicle
dangerous operation
dealing in cocaine
dealing in drugs
dealing methamphetamine
dealing with stolen property
defamation
defilement
defrauding
demanding with menaces
deprivation of liberty
discharging a firearm
dishonesty offences
dishonestly obtaining
dishonestly using a document
disobeying a court order
disorderly behaviour
disturbing the peace
domestic abuse
domestic assault
domestic violence offence
driving a stolen vehicle
driving recklessly
driving under suspension
driving unlicensed
driving unregistered
driving uninsured
driving while forbidden
driving while suspended
driving while unlicensed
driving while intoxicated
driving while under the influence
driving with excess blood alcohol
driving with excess breath alcohol
driving without a permit
driving without a driver's permit
driving without due care
driving without due care and attention
due care and attention
drove while disqualified
drove unlicensed
drink driver
drink-driver
drink driving charge
high range drink driving
mid range drink driving
low range drink driving
over the limit
twice the legal limit
three times the legal limit
over the legal limit
drug driving
drug dealing
drug importation
drug offending
drug possession charge
drug supply
drug utensils
possessing drug utensils
possession of utensils
possession of a pipe
possession of apparatus
possession of a bong
possess needle
drunk and disorderly
drunk in charge
drunk in public
drunk in a public place
drunkenness
elder abuse
financial abuse
enter premises with intent
entering premises
entering with intent
enters dwelling
entered a dwelling
escape from custody
escape lawful custody
escaped custody
evade police
evading police
evasion of duty
exceeding speed
exposing his person
exposing himself
fail to appear
fails to appear
failure to appear
failed to appear
failing to answer bail
failing to stop
failing to report
failing to remain
failure to report
failure to stop
failure to provide a specimen
failing to provide a specimen
refused breath test
refused to give blood
refusing to give a blood specimen
refusing blood specimen
failed to answer bail
failed to comply with conditions
failed to remain
failed to report
false documents
using a false document
uses forged document
uttering a forged document
forged document
forged cheque
forged cheques
forged passport
forged permit
false permit
false passport
false pretence
false declaration
false statement
false report
making a false report
wasteful employment of police time
female genital mutilation
fighting in public
firearm and ammunition
firearm possession
firearms charge
fraud by false representation
fraud charge
fraud charges
fraudulent use of a document
going equipped
goes equipped
GBH
wounding GBH
ABH
AOABH
gross indecency
gun charge
gun charges
gun crime
handling stolen property
harassing
hijacking
homicide
house breaking
house breaking and larceny
housebreaking and larceny
identity fraud
illegal abortion
illegal entry
illegal quarrying
illegal possession of a firearm
illegal possession of ammunition
illegal possession of firearm
importation of cocaine
importing drugs
importing a border controlled drug
impaired driving
inciting
indecent act
indecent acts
indecent assault on a child
indecent assault on a female
indecent images
indecent photography
indecently assaulted
infanticide
injures with intent
injuring with intent
insulting language
abusive language
annoying language
violent language
threatening language
threatening behaviour
intent to supply
intentional damage
intimidating witness
kidnap
kidnapping for ransom
false imprisonment
larceny by a servant
larceny by servant
larceny from a dwelling house
larceny from the person
larceny from a shop
larceny dwelling house
larceny motor vehicle
larceny of a cell phone
larceny of a motor vehicle
larceny of a vehicle
larceny of cash
larceny of cattle
larceny of goats
larceny of jewellery
larceny servant
larceny trick
larceny by trick
leaving the scene of an accident
leaving the scene
littering
loitering with intent
lottery fraud
male assaults female
assault on person in family relationship
family violence
family harm
malicious communications
malicious wounding
manufacturing methamphetamine
manufacture of drugs
meth lab
clan lab
misbehaviour in public office
misuse of a telephone
misuse of telephone
mobile phone offence
money transfer fraud
motor vehicle theft
motor manslaughter
murder charge
murdered
murdering
negligent driving
noise offence
obstruct police
obstructing a police officer
obstruct police officer
obstructs police
resist arrest
resisted arrest
resists police
obtaining a benefit by fraud
obtaining by false pretences
obtaining credit by fraud
obtaining money by false pretences
obtaining by false pretence
offensive weapon
possession of an offensive weapon
possession of offensive weapon
offensive behaviour
offensive language
operates vehicle carelessly
operating a vehicle recklessly
operates a vehicle recklessly
overstaying
owning a dangerous dog
peeping tom
peeping
voyeurism
stalks
passing counterfeit
perverting the course of justice
pervert the course of justice
petty theft
poaching of turtles
poss cannabis
poss cocaine
poss firearm
poss of firearm
poss ammo
possess cannabis
possess cocaine
possess dangerous drugs
possess knife in public place
possess tainted property
possess utensils
possessing cannabis
possessing dangerous drugs
possessing a weapon
possessing firearm
possesses an offensive weapon
possesses cannabis
possesses methamphetamine
possession for supply
possession for the purpose of trafficking
possession for trafficking
possession of a knife
possession of a weapon
possession of a cutlass
possession of a dangerous drug
possession of a prohibited weapon
possession of a restricted weapon
possession of a schedule drug
possession of an unlicensed firearm
possession of camouflage
possession of child pornography
possession of cannabis plant
possession of ecstasy
possession of firearm
possession of firearm and ammunition
possession of heroin
possession of housebreaking implements
possession of MDMA
possession of stolen goods
possession of stolen property
possession of tainted property
possession with intent
possession with intent to supply
preparation for sexual act
procuring drug possession
public drunkenness
public intoxication
public urination
urinating in public
publishing indecent
putting in fear
raping
reckless endangerment
reckless use of a firearm
receiving property
receives property
received stolen property
receiving a stolen car
refuse to give name
removing a child
rioting
riotous behaviour
robberies
robbery in company
robbery with a firearm
robbery with a weapon
rustling
selling alcohol to minors
serious assault
serious assault police
serious driving offence
serious drug offence
serious indecency
sexual assault of a minor
sexual assault on a child
sexual battery
sexual conduct with a child
sexual conduct with young person
sexual connection
sexual grooming
sexual offence
sexual offences
sexual penetration
sexual penetration of a minor
sexual violation
sexual intercourse with a female under
sexual intercourse with a minor
shooting with intent
shooting with intent to kill
shooting at
shop stealing
shoplifts
shoplifted
shoplifter
sodomy
buggery
speeding ticket
stealing as a servant
stealing by clerk
stealing from employer
stealing from the dwelling
stolen property
stolen vehicle
stolen car
stunting
sustained loss of traction
dangerous hooning
hooning
street racing
supply cannabis
supply dangerous drugs
supply methylamphetamine
supplying cannabis
supplies methamphetamine
supply schedule 1
supplying dangerous drug
sureties of the peace
take motor vehicle
taking a motor vehicle without consent
taking a vehicle without consent
tampering with evidence
tampering with a witness
witness tampering
theft by a person in a special relationship
theft as a servant
theft from employer
theft ex shop
theft ex car
theft from vehicle
theft of a car
theft of a vehicle
theft of cash
theft of electricity
theft of motor vehicle
threat to kill
threaten to kill
threatening to shoot
threatens to kill
threats of death
torture
traffic in drugs
trafficking in cannabis
trafficking in dangerous drugs
trafficking in marijuana
trafficking in methylamphetamine
trafficking in persons
trafficking dangerous drugs
trafficking cocaine
trespasses
trespass on lands
unauthorised access
unlawful assault
unlawful entry
unlawful entry of vehicle
unlawful possession
unlawful possession of a motor vehicle
unlawful possession of weapons
unlawful sexual connection
unlawful stalking
unlawful use
unlawful use of motor vehicle
unlawful wounding
unlawfully in enclosed yard
unlawfully on premises
unlicensed driver
unlicensed motor vehicle
unpaid fare
use of a document to obtain
used a document dishonestly
uses a document
using a carriage service to menace
using a false instrument
uttering counterfeit
uttering threats
vagrancy
vehicular manslaughter
violent disorder
war weapons
weapons offences
wilful blocking
wilful trespass
wilfully damages
wilfully setting fire
witness intimidation
wounding a person
wounded with intent
wounds with intent
young person offending
bashed
bashing his wife
bashed her
bashes her
belted her
hit her with
hit him with
beat her with
beat him with
beat the child
beats the child
beating the children
beats the children
kicked her in
punched her in the face
punched him in the face
spat at
spat on
threw a bottle at
smashed his
smashed her
broke into
broke in to
breaking into
burned down
set fire to
torched
robbed a
robbing
mugged
mugging
thiefed
tiefed
thieving
thiefing
stole from his
stole from her
stealing from
stealing money
stealing from work
pinching
pinched money
nicked a
ripped off
scammed
scamming
scammer
swindled
swindler
con artist
forging
forged her signature
forged his signature
forged my signature
pocketed the
skimming
gun man
gunman
shooter
hitman
drug lord
drug mule
drug runner
selling ice
sells ice
selling meth
sells meth
selling pills
selling P
sells cocaine
selling cocaine
sells ganja
cooking meth
growing weed
grows weed
growing marijuana
growing dope
grow house
drug house
tinny house
tinnie house
whe whe
`,
);

/** Police, court and prison: what is done with a person accused or convicted. */
export const JUSTICE_TERMS = phraseList(
  "words of crime: justice",
  `
absconded
absconded from
absconded on bail
abscond
acquitted
acquittal
adjudged guilty
admitted the offence
admitted the offences
admitted to stealing
admits the offence
adult diversion
AVO against
arraigned
arrest warrant
arrest record
arrested and charged
arrested on warrant
arrested by
arrested last
arrested twice
at large
awaiting sentence
awaiting trial
awaiting extradition
awaiting deportation
back inside
back in jail
back in prison
bail revoked
bail refused
bail application refused
bail breach
bail curfew
bail granted
bail denied
bail in the sum
bail with
bail variation
bail hearing
bail hostel
bail address
bail own recognisance
banned from driving
behind in maintenance
bound to keep the peace
bind over
bind-over
black marks with police
blue form warrant
breach proceedings
breach of order
broke bail
break bail
brought before the court
brought before the magistrate
case adjourned
case dismissed
matter dismissed
charge dismissed
charges dismissed
charge withdrawn
charges withdrawn
charges dropped
charge dropped
case called
case thrown out
case struck out
cash bail
character certificate refused
charge laid
charges laid
charged by police
charged by the police
charged jointly
charged and bailed
charge sheet
jointly charged
child protection order
civil restraint order
cell block
caution given
cautioned for
formally cautioned
police caution
adult caution
simple caution
youth caution
drug diversion
police drug diversion
committed for trial
committed to stand trial
committed to prison
committed for sentence
committal order
committal warrant
community based order
community based sentence
community correction order
community corrections
community order
community sentence
community work hours
concurrent sentence
concurrent sentences
consecutive sentences
condemned prisoner
confessed
confessed to
confession
convicted sex offender
convicted murderer
convicted thief
convicted criminal
conviction recorded
convictions recorded
conviction quashed
court appearance
court bail
court fine
court fines
court ordered
court-ordered
criminal antecedents
criminal case
criminal charge
criminal matter
criminal matters
criminal past
criminal proceedings
criminal trial
criminally charged
current charges
custodial sentence
custody suite
dangerous prisoner
demerit points
deferred sentence
detention centre
detention order
detained at
detained for questioning
detained at Her Majesty's pleasure
detained during pleasure
disqualified for
disqualified until
disqualified from holding
disqualified from owning
DNA order
domestic violence protection order
temporary protection order
final protection order
protection order against
protection order granted
protection order made
protection order breached
police protection notice
PPN
TPO
IPO
EPO
ouster order
ouster condition
cross order
cross-order
cross applications
drug court
drug treatment court
drug raid
house searched
early parole
electronic bail
electronically monitored bail
EM sentence
ex con
ex convict
ex offender
ex-offender
execution of warrant
executed warrant
extradited
extradition
faces court
facing court
facing jail
facing prison
facing murder
fines enforcement
fined in court
fined at
fined by
fined by the court
fined by the magistrate
fine default
fine defaulter
unpaid fines
unpaid court fines
fingered for
firearm licence revoked
firearm licence suspended
firearms prohibition order
first offender
first-time offender
fixed penalty notice
forensic interview
found guilty
found not guilty
free on bail
freed on bail
fresh charges
fugitive
gang affiliation
gang affiliations
gang connections
gang related
gang-related
gang ties
gang tattoo
gang member's
gone to jail
gone to prison
gets out in
gets out next
getting out of jail
guilty plea
pleaded guilty
plead guilty
pleads guilty
pleading guilty
entered a guilty plea
pleaded not guilty
guilty verdict
hard labour
has a court case
has a court matter
has a criminal record
has a police record
has a record
has convictions
has a conviction
has a warrant
has charges
has form
got form
got priors
has previous
has priors
prior offences
prior offending
previous offences
previous offending
history of offending
offending history
history of violence
violent history
history of domestic violence
history of DV
DV history
DV offender
DV perpetrator
domestic violence history
held by the police
held in custody
held on remand
helping police with enquiries
helping police
assisting police with
assisting with enquiries
high-risk offender
high risk offender
hooligan
immigration detainee
imprisoned in
imprisoned at
in breach of bail
in breach of his bail
in breach of parole
in the cells
in the watch house
in the watchhouse
in court again
in detention
in gaol
in jail for
in lockup
in police custody
in trouble with police
in trouble with the law
in trouble with the police
on the run
incarcerated
incarceration
indicted
indictment
traffic infringement
traffic infringements
speeding fine
speeding fines
traffic fine
traffic offence
traffic offences
traffic matter
traffic ticket
tickets outstanding
outstanding tickets
red light ticket
inside again
intel holds
intensive correction order
intensive supervision order
intensive corrections
interviewed under caution
interviewed by police
interviewed by detectives
jail time
jail term
jailed in
jailed last
juvenile detention
juvenile offender
youth offender
youth detention
youth detention centre
youth justice conference
restorative justice conference
community conference
justice conference
Family Group Conference
keep the peace
kept in custody
know to police
known criminal
known drug dealer
known drug user
known gang
known thief
known to the courts
lawfully detained
leave to serve
licence cancelled
licence disqualification
lost licence
lost his permit
lost her permit
interlock
alcohol interlock
interlock licence
limited licence
life in prison
life imprisonment
life sentenced
loss of licence
loss of permit
magistrate fined
made bail
make bail
could not make bail
cannot get bail
mandatory life
mandatory minimum
marshal's warrant
mugshot
mug shot
most wanted
named as suspect
named as a suspect
murder accused
murder suspect
murder trial
non-association order
non-parole period
non-custodial
no conviction
no convictions
no criminal record
no priors
no previous convictions
clean record
clean criminal record
clean police record
clear police record
notice to appear
NTA
nolle prosequi
offender levy
offender registry
on a bond
on a charge
on a murder charge
on a good behaviour bond
on a community work order
on bail for
on bail to
on bail until
on bail with
on licence for murder
on probation until
on curfew
on EM
on a bracelet
on a suspended sentence
on an ankle bracelet
on day release
on home detention
on home D
home D
on periodic detention
on remand at
on remand since
on supervision
on the sex offender register
child sex offender register
on weekend detention
on work release
released on licence
released on bail
released on own bail
released on own recognisance
own recognisance
order against
ordered to do community service
ordered to pay compensation
ordered to pay reparation
reparation order
court-ordered reparation
pardoned
presidential pardon
parole application
parole conditions
parole hearing
parole revoked
parole until
parole board declined
parole suspended
parolee
pattern of offending
penal institution
personal violence
person of interest
plea bargain
plea deal
police arrested
police came and took
police clearance refused
police enquiry
police have charged
police hold
police intelligence
police know him
police know her
police lock up
police prosecuted
police prosecution
police took him
police took her
pre-sentence report
pre-trial detention
preliminary inquiry
preventive detention
previous conviction for
previous jail
previous prison
previous imprisonment
previously arrested
previously charged
previously convicted
previously jailed
prison escape
prison for
prison sentence
prison sentences
prison term
prison terms
prison record
probation breach
prohibited from contacting
prohibited from going
prosecuted
prosecuted for
prosecution witness against
protective custody
psychiatric remand
put away for
put on bail
put on a bond
QP9
QP 9
recidivist
recidivist drink driver
recidivist offender
recognisance
recall to prison
recalled to prison
record expunged
records expunged
refused parole
registered sex offender
registered child sex offender
rehabilitation order
release from prison
release conditions
released from custody
released from detention
released from remand
remanded at
remanded in
remanded to
remanded until
remand in custody
remand prison
report to police
reports to police
reporting conditions
reporting to the station
reporting order
respondent on a DVO
respondent to a DVO
named in a protection order
restraining order against
returned to prison
revocation warrant
RAD
reprimand and discharge
s 19 discharge
section 106 discharge
s 106 discharge
same-day bail
second conviction
third conviction
second offence
third offence
fourth offence
repeat offence
security classification
sentence plan
sentence reduced
sentence served
sentence indication
sentenced in
sentenced on
sentenced last
sentenced at
sentenced by
serious offender
served a sentence
served a summons
served with a summons
summonsed
summoned to court
served time for
serving a sentence
serving a life sentence
sex crime
sex crimes
sex offender register
sexual predator
shot by police
skipped bail
jumped bail
sole suspect
spent convictions
spent time in jail
spent time in prison
spends weekends in
stand trial
standing trial
on trial
street gang
strike warning
first strike
summary conviction
summary offence
supervised bail
supervision sentence
surrendered himself
surrendered to police
surrender his passport
suspect in
suspected drug
suspected of stealing
suspended licence
suspended jail
suspended imprisonment
suspended prison
taken in for questioning
taken in by police
taken into custody
taken to the station
taken to the watchhouse
ticketed
ticketed for
time served
time in jail
time in prison
time inside
trespass order
trespassed
trial date
trial pending
under arrest
under house arrest
house arrest
under police investigation
under police guard
under supervision order
under indictment
unlawfully at large
UAL
violation of parole
violent offender
violent offences
wanted for questioning
wanted for
wanted in
wanted on warrant
wanted person
warning given by police
warrant issued
warrant out
warrant of apprehension
warrant of commitment
warrant outstanding
warrant to arrest
warrants to arrest
warrants outstanding
went inside
went jail
made jail
making a jail
make a jail
making jail
get lock up
got lock up
lock up for
locked up in
locked up at
locked up since
throw in jail
thrown in jail
do time
doing time
did time
done time
years inside
months inside
years in jail
years in prison
months in jail
months in prison
months imprisonment
years imprisonment
months' imprisonment
years' imprisonment
months jail
years jail
months suspended
years suspended
months probation
years probation
months disqualification
disqualified 6 months
disqualified 12 months
hours community work
hours community service
hours of community service
hours CW
mths HL
months HL
weekend detention
work release
wrongfully arrested
wrongly arrested
wrongful arrest
wrongly convicted
St Michael's School
Youth Training and Rehabilitation Centre
Frederick Street prison
Arthur Gorrie
Lotus Glen
Woodford Correctional
Wolston
Capricornia Correctional
Townsville Correctional
Brisbane Women's
Borallon
Maryborough Correctional
Palen Creek
Numinbah
Brisbane Correctional
Southern Queensland Correctional
Cleveland Youth Detention
Paremoremo
Mount Eden
Mt Eden Corrections
Spring Hill Corrections
Tongariro Prison
Whanganui Prison
Manawatu Prison
Hawke's Bay Prison
Rolleston Prison
Christchurch Men's Prison
Otago Corrections
Arohata
Northland Region Corrections
`,
);

/** Crime said in so many words of somebody: counted also in letters that are no record. */
export const PLAIN_CRIME = phraseList(
  "words of crime: plain",
  `
has a criminal record
has a police record
has convictions for
been arrested
been convicted
been jailed
been locked up
been in prison
been in trouble with the police
been in trouble with the law
served time in prison
went to jail
sent to prison
is in prison
is in jail
in prison for
in jail for
on bail for
on remand for
out on bail
out on parole
on parole for
on parole until
on home detention
on electronic monitoring
is before the court on
is facing charges
was charged with
was convicted of
was found guilty
was sentenced
was remanded
was denied bail
was granted bail
was arrested for
was arrested by
was detained
was locked up
was extradited
was acquitted
is wanted by
is a gang member
is a drug dealer
is a thief
is a convicted
is a registered sex offender
is a sex offender
sells drugs
deals drugs
stole my
stole from me
beats his wife
beats her
beats the children
assaulted me
assaulted her
assaulted him
threatened me with
threatened to kill me
threatened to kill her
threatened her with a
threatened me with a
protection order against her
domestic violence order against him
named respondent
pleaded guilty to
breached his bail
breached the protection order
breach of bail
`,
);

/** Offences by their common names. */
export const OFFENCES: readonly string[] = `
larceny
praedial larceny
robbery
robbery with violence
robbery with aggravation
armed robbery
aggravated robbery
burglary
housebreaking
breaking and entering
theft
stealing
shoplifting
receiving stolen goods
fraud
forgery
uttering
obtaining by deception
false pretences
embezzlement
money laundering
bribery
perjury
arson
malicious damage
wilful damage
criminal damage
vandalism
assault
common assault
assault occasioning bodily harm
assault by beating
indecent assault
sexual assault
wounding
wounding with intent
grievous bodily harm
murder
attempted murder
manslaughter
kidnapping
rape
incest
indecent treatment of a child
possession of marijuana
possession of cocaine
possession of cannabis
possession of methamphetamine
possession of ammunition
possession of a firearm
possession of dangerous drugs
possession of drugs
drug possession
drug trafficking
trafficking
dangerous driving
careless driving
drink driving
drink-driving
drunk driving
driving under the influence
driving over the limit
driving while disqualified
driving without a licence
driving without insurance
disorderly conduct
obscene language
loitering
public nuisance
resisting arrest
assaulting a police officer
breach of bail
breach of protection order
trespass
stalking
harassment
child abuse
neglect
contempt of court
benefit fraud
tax evasion`
  .trim()
  .split("\n");

/** Offences as people and charge books put them. */
export const MORE_OFFENCES: readonly string[] = `
agg robbery
aggravated burglary
agg burglary
home invasion
carjacking
car theft
stealing a motor vehicle
unlawful use of a motor vehicle
joyriding
break and enter
snatching
bag snatching
pickpocketing
fraudulent conversion
false accounting
identity theft
cheque fraud
insurance fraud
welfare fraud
receiving
handling stolen goods
gun possession
illegal possession
possession of weed
possession of ganja
possession of ammo
supplying drugs
supplying methamphetamine
cultivation of cannabis
cultivating marijuana
trafficking in cocaine
drug offence
drug offences
drug charges
firearm offence
firearms offences
assault by beating
assault on a police officer
unlawful assault
unlawfully assault
assaulting
beating his wife
beating her
beating his girlfriend
choking
strangulation
threatening to kill
threats to kill
death threats
using threatening language
intimidation
indecent exposure
wilful exposure
indecency
sexual interference
sexual touching
unlawful carnal knowledge
statutory rape
sex with a minor
grooming
child pornography
child exploitation material
dangerously
drove dangerously
reckless driving
speeding
exceed speed limit
exceeding the speed limit
mobile phone while driving
unlicensed driving
uninsured vehicle
careless use
excess breath alcohol
excess blood alcohol
DUI
DIC
drink drive
breathalyser
breathalyzer
failed to stop
hit and run
causing death by dangerous driving
disqualified driving
affray
riot
unlawful assembly
wilful damage
graffiti
trespassing
breaking bail
breach of parole
breach of probation
escaping custody
obstructing police
obstruction
failing to appear
whe-whe
illegal gambling
selling without a licence
illegal fishing
poaching
smuggling
human trafficking
people smuggling
prostitution ring
running a brothel
meter tampering
tampering with the meter
illegal connection
stealing electricity
stealing current
stealing water
electricity theft`
  .trim()
  .split("\n");

/** What the police, the courts and the prisons do with a person, and what people say for it. */
export const RECORD_CRIMES: readonly string[] = `
selling weed
sells weed
selling ganja
selling drugs
sells drugs
pushing drugs
dealing
drug block
drug dealing
deals drugs
moving drugs
bench warrant
bench warrants
warrant of arrest
commitment warrant
maintenance warrant
warrant in default
on a warrant
wanted by police
wanted by the police
station bail
police bail
own bail
granted bail
on bail
EM bail
on EM bail
bail conditions
with surety
bail with surety
electronic monitoring
ankle monitor
ankle bracelet
home detention
curfew
on remand
remand prisoner
convict
ex-prisoner
ex-inmate
lifer
serving time
served time
served his time
out on licence
on licence
early release
life sentence
death row
community work
community service
community detention
intensive supervision
supervision order
periodic detention
suspended sentence
probation
on probation for
good behaviour bond
bond to keep the peace
keep the peace
reprimanded and discharged
discharged without conviction
convicted and discharged
diversion
youth diversion
youth aid
youth court
youth justice
FGC
family group conference
cautioned by police
formal warning
juvenile record
industrial school
YTC
youth training centre
rehabilitation centre order
gang member
gang leader
gang affiliated
gang associate
gang prospect
patched member
patched
prospect for
Mongrel Mob
Black Power
Head Hunters
Killer Beez
Crips
Rebels MC
Hells Angels
Bandidos
Comancheros
Rasta City
no contact order
no-contact order
not to come within
not to contact
stay away order
supervised access
supervised contact
supervised visits
protection order
interim order
restraining order
DVO
trespass notice
trespassed from
disqualified from driving
licence suspended
licence disqualified
permit suspended
permit revoked
lost his licence
lost her licence
fixed penalty
traffic tickets
unpaid tickets
under investigation
being investigated
police matter
police case
police inquiry
before the court
before the courts
court case for
has a case
facing charges
facing a charge
faces charges
committal
stole money
stole my
tief
thief
thiefing
missing money
beat him
beat she
beats she
beat up
chopped him
chopped her
stabbed him
stabbed her
shot him
shot at
struck her
struck him
punched her
punched him
slapped her
slapped him
kicked her
kicked him
choked her
choked him
threatened to kill
has a gun
illegal gun
homemade gun
firearm found
found with a gun
found with drugs
found with marijuana
fighting with a cutlass
sex offender
registered offender
reportable offender
known offender
repeat offender
young offender
offender
perpetrator
abuser
murderer
rapist
paedophile
pedophile
molester
arsonist
burglar
con man
fraudster
at Her Majesty's pleasure
golden grove
carrera
maximum security
royal gaol
in the gaol
jailbird
behind bars
in lock-up
in the lock up
in the cell
in police cell`
  .trim()
  .split("\n");
