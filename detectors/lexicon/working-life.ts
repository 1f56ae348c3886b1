/**
 * Working life: callings in everyday words, what happens at work, discipline, service and leave, employers that are known
 * by a short name, one a line; Trinidad and Tobago, Queensland and New Zealand.
 */
import { phraseList } from "../../src/detection/phrases.js";

/** Callings of private life beyond those listed elsewhere. */
export const FURTHER_CALLINGS = phraseList(
  "words of work: callings",
  `
able seaman
accounting assistant
accounts assistant
actor
actress
administrative assistant
air conditioning technician
air-conditioning technician
air hostess
flight attendant
cabin crew
aircraft mechanic
aircraft engineer
alarm technician
ambulance driver
ambulance officer
animal attendant
animator
apiarist
beekeeper
apprentice carpenter
apprentice electrician
apprentice mechanic
apprentice plumber
apprentice welder
architect
architectural draughtsman
artist
assembler
asphalt worker
athlete
audiologist
auto body man
auto mechanic
auto parts salesman
autobody technician
babysitter
baby sitter
backhoe operator
baggage handler
baker's assistant
bar attendant
bar girl
bar maid
barmaid
barman
bar owner
bar tender
barber
barber shop owner
beach vendor
beautician
bee keeper
bell hop
betting clerk
bicycle repairman
blacksmith
block layer
block maker
block mason
boat builder
boat captain
boat operator
boat skipper
skipper
bobcat operator
boiler operator
boxer
branch manager
bread van driver
bricklayer's labourer
bus conductor
bus matron
busker
butcher shop owner
cab driver
cabbie
cabinet maker
cable technician
cafe owner
café owner
calypsonian
soca artiste
musician
pannist
deejay
canecutter
cane cutter
canteen operator
canteen worker
car dealer
car detailer
car salesman
car wash attendant
car washer
card dealer
croupier
care assistant
care worker
caregiver
caretaker
cashier supervisor
casino worker
catering assistant
caterer
cattle farmer
ceramic tiler
chainsaw operator
chambermaid
charge hand
chargehand
chartered accountant
checkout operator
chicken farmer
chicken plucker
child minder
childminder
childcare worker
chiropractor
choreographer
church worker
civil engineer
civil servant
clinic attendant
clothing vendor
coal vendor
cobbler
cocoa farmer
coconut vendor
coconut seller
commercial cleaner
company director
company secretary
compositor
computer programmer
computer technician
concrete worker
confectioner
construction labourer
construction foreman
construction supervisor
contract worker
contract cleaner
cook's helper
cosmetologist
counter clerk
courier
courier driver
crab catcher
crab vendor
craft vendor
crane driver
crew member
crewman
crop farmer
curtain maker
customer service rep
customer service representative
dancer
data entry clerk
data analyst
day care worker
day-care worker
daycare worker
day labourer
deck hand
delivery man
delivery boy
dental assistant
dental technician
dental therapist
derrickman
roughneck
roustabout
toolpusher
mud engineer
diesel fitter
diesel technician
dietitian
director of a company
dish washer
diver
dock worker
docker
door man
doorman
bouncer
draftsman
draughtsman
dredge operator
drilling supervisor
driver's mate
driving instructor
drummer
dry cleaner
duct installer
economist
egg farmer
electrical apprentice
electrical contractor
electrical fitter
electrical technician
electronics technician
embalmer
undertaker
funeral director
engine driver
engineering student
entertainer
entrepreneur
estate manager
estate constable
excavator operator
digger operator
executive assistant
explosives handler
factory worker
factory operator
farm owner
farmer's wife
fashion designer
fast food worker
fibreglass worker
film maker
financial adviser
financial advisor
financial controller
fire watch
fish farmer
fish filleter
fish processor
fish seller
fitter's mate
flagger
flagman
flag person
floor supervisor
florist assistant
food handler
food server
football coach
footballer
cricketer
forester
forest worker
forklift driver
freight forwarder
fruit seller
fuel attendant
furniture salesman
game warden
gas attendant
gas station attendant
gas fitter
gatekeeper
general hand
general labourer
geophysicist
glazier
goat farmer
goldsmith
grader operator
grass cutter
grave digger
greasemonkey
grocery owner
grocery worker
ground crew
grounds man
groundskeeper
guest house owner
gunsmith
hair braider
hair dresser
hairdresser
harvest contractor
hatchery worker
health aide
health assistant
heavy equipment mechanic
heavy vehicle driver
herbalist
herdsman
home attendant
home based worker
home health aide
home-care worker
horse groom
horse trainer
jockey
hospital attendant
hospital cleaner
hospitality worker
hostess
hotel worker
hotel clerk
hotel maid
household worker
housekeeping attendant
housewife
househusband
house wife
HR officer
human resources manager
hunter
hydraulic technician
ice cream vendor
imam
pundit
pandit
moulvi
industrial cleaner
instrument technician
insurance adjuster
insurance underwriter
investor
IT consultant
IT manager
jack of all trades
janitor
jewellery maker
joinery worker
kindergarten teacher
labourer
landlord by trade
laundress
laundry attendant
law student
lawn mower man
lecturer
university lecturer
legal assistant
legal executive
lift operator
lifeguard
line cook
line supervisor
litter warden
livestock farmer
loader operator
loans officer
lumberjack
machine setter
machinery operator
mailroom clerk
maintenance technician
maintenance supervisor
make-up artist
makeup artist
management trainee
market gardener's labourer
marketing officer
marketing manager
mason's labourer
mason labourer
maxi taxi driver
maxi taxi owner
maxi-taxi operator
meat inspector
mechanical engineer
mechanical fitter
medical doctor
medical secretary
medical technician
medical receptionist
merchandiser
merchant
merchant seaman
merchant mariner
metal worker
migrant worker
milker
milk tanker driver
mill worker
mine worker
miner
FIFO miner
coal miner
mineworker
mobile mechanic
money lender
mother's help
motor cycle courier
nail technician
nail tech
nanny
network engineer
news vendor
night guard
night auditor
night packer
nurse assistant
nursing aide
nursing assistant
nursing assistant at
geriatric nurse
geriatric aide
nutritionist
office cleaner
office clerk
office manager
office assistant
office attendant
offshore worker
oil rig worker
rig worker
oilfield worker
optician
orange vendor
owner operator
owner-operator
owner-driver
pan man
parking attendant
paralegal
part-time lecturer
party promoter
pastry maker
pensioner
pest control operator
pet groomer
petrol pump attendant
pharmacy assistant
pharmacy technician
phlebotomist
photographer
pianist
pig hunter
pipe fitter
pipe layer
pipeline worker
plumber's apprentice
podiatrist
police constable
poultry plant worker
poultry worker
primary school teacher
secondary school teacher
prison warden
process operator
produce vendor
project engineer
property developer
proprietress
public relations officer
puja goods vendor
quarry owner
quarryman
radio announcer
rag and bone man
raft guide
rancher
real estate broker
realtor
recording artiste
records clerk
recycler
refrigeration technician
refrigeration mechanic
registered nurse
research assistant
retail assistant
retail worker
retail manager
rice farmer
ring spinner
road sweeper
roti maker
roti shop owner
doubles man
bake and shark vendor
snowcone vendor
pholourie vendor
corn vendor
nuts man
nut vendor
oyster vendor
pudding vendor
scrap dealer
scrap iron dealer
scrap metal dealer
scrap yard worker
roofer's labourer
rubber tapper
rugby player
sail maker
sales agent
sales associate
sales executive
sales lady
sales person
salesperson
sales representative
sand truck driver
satellite installer
saw miller
sawmill operator
sawyer
scaffolder's labourer
school cleaner
school secretary
scientist
sculptor
sea captain
ship captain
ship's cook
seaman
seamstress
security guard with
security man
semi-truck driver
service technician
service station attendant
share farmer
sharemilker
contract milker
sheep farmer
sheep shearer
sheet metal worker
shepherd
shift supervisor
shift manager
ship engineer
ship welder
shop attendant
shop girl
shop keeper
shop manager
short order cook
shopfitter
signwriter
site clerk
site labourer
site manager
slaughterman
social media influencer
software developer
software engineer
solderer
songwriter
spa therapist
sportsman
squid boat crew
stable hand
stage hand
station hand
jackaroo
jillaroo
roo shooter
drover
musterer
helicopter pilot
crop duster
fencing contractor
cane farmer's wife
cane train driver
banana farm worker
banana packer
mango picker
strawberry picker
fruit packer
picker packer
pick packer
packhouse worker
pack house worker
vineyard worker
grape picker
orchard hand
orchard manager
pruner
silviculture worker
forestry contractor
mussel farmer
oyster farmer
fishing crew
trawler crew
trawlerman
prawn trawler
prawn farmer
crayfisherman
paua diver
steel worker
steelpan tuner
steeplejack
stenographer
stock clerk
stockbroker
stone mason
store attendant
store clerk at
store supervisor
store detective
street food vendor
street hawker
street performer
structural engineer
sugar worker
surfer
surveyor's assistant
systems analyst
tailor
tailoress
tanker driver
tattooist
taxi man
taximan
PH man
tax accountant
tea lady
teacher trainee
technician's assistant
telemarketer
television technician
tractor operator
trade unionist
traffic controller
train driver
translator
trawler captain
tree surgeon
arborist
tree trimmer
truck loader
truckman
tug boat captain
typesetter
tyre man
tyre fitter
tyre shop owner
unlicensed driver by trade
valet
vehicle inspector
vendor in the market
veterinarian
videographer
visual artist
vulcaniser
waitron
ward attendant
ward clerk
wardsperson
warehouse supervisor
warehouse manager
warehouse attendant
washing machine repairman
waste collector
water delivery man
water truck driver
water taxi captain
web developer
weigh bridge clerk
well driller
whaler
wholesaler
winchman
wire bender
wireman
wood carver
wool classer
wool handler
shed hand
rousie
yacht captain
yardie
youth leader
youth pastor
zoo keeper
businessman
businesswoman
business man
business woman
business owner
small business owner
self employed
self-employed mason
self-employed mechanic
no fixed employment
not employed
unwaged
out of employment
stay at home
stay-at-home
stay-home
home duties
domestic duties
house duties
seasonal work
casual worker
ex-soldier
ex soldier
ex-police
ex police officer
ex-policeman
ex policeman
ex-army
ex army
retired soldier
retired policeman
retired fireman
retired nurse
retired principal
retired farmer
retired labourer
retired civil servant
former teacher
former police officer
former policeman
former nurse
former soldier
former prison officer
veteran
war veteran
Vietnam veteran
lance corporal
special reserve police
regular constable
`,
);

/** Service, discipline and change at work. */
export const WORKING_LIFE = phraseList(
  "words of work: events",
  `
abandoned her job
abandoned his job
abandoned the job
abandonment of office
abandonment of post
abolition of post
absconded from duty
absence from duty
absent for
absent from duty
absent from work
absent without
absent without permission
absent w/o leave
absent w/o pay
absenteeism record
accelerated increment
accused of theft at work
acted in the post
acting appointment ended
acting appointment terminated
acting in the post
acting in the position
acting position
acting stint
action plan for performance
adverse report
adverse performance report
adverse appraisal
appealed his dismissal
appealed her dismissal
appointed on probation
appointed to act
appointed to the post
appointed w.e.f.
appointment confirmed
confirmed in her post
confirmed in his post
confirmed in the post
confirmed in post
confirmation of appointment
confirmation deferred
appointment terminated
appointment revoked
reversion to
reverted to her substantive
reverted to his substantive
apprenticed
apprenticed to
asleep at his post
asleep at her post
asleep at the desk
found asleep
found sleeping
attendance record poor
poor attendance record
average rating
bad work record
barred from entering
below-expectation
below expectations
meets expectations
exceeds expectations
needs improvement
needs development
not meeting expectations
unsatisfactory rating
satisfactory rating
rated 2
rated 3
rated unsatisfactory
bullying complaint against
bullying allegation
harassment complaint against
harassment allegation
misconduct allegation
alleged misconduct
serious misconduct
minor misconduct
act of misconduct
acts of misconduct
misconduct finding
misconduct found
misconduct proven
misconduct proved
code of conduct breach
breach of the Code of Conduct
breach of code of conduct
breached the Code
breach of discipline
breach of policy
breach of confidentiality
conflict of interest not declared
undeclared second job
undeclared employment
caution letter
cautioned at work
cautioned for lateness
caught drinking on the job
caught sleeping
caught stealing at work
casual contract
casual employee
casual list
casual employment
casual since
ceased employment
ceased work
ceased working
changed jobs
charged under the disciplinary
charged under the Code
charged under regulation
clocked in late
clocking in late
clocking for
clocked for
commended for
letter of commendation
competency concerns
complaint against her work
compulsory retirement
compulsory leave
constructive dismissal
contract cancelled
contract ends
contract expires
contract extended
contract not extended
contract position
contract renewed
contract terminated
contract worker since
counselled for lateness
counselled about
counselled by her supervisor
counselled by his supervisor
cut from the roster
off the roster
taken off the roster
removed from the roster
dropped from the roster
daily paid worker
daily rated
daily-rated
daily rated worker
deduction from salary for lateness
demotion
demoted to
deserted his post
deserted her post
desk duty
discharged from the service
discharged from the army
dishonourable discharge
honourable discharge
discharged from the Regiment
disciplinary case
disciplinary committee
disciplinary complaint
disciplinary finding
disciplinary inquiry
disciplinary investigation
disciplinary letter
disciplinary offence
disciplinary outcome
disciplinary penalty
disciplinary process
disciplinary transfer
disciplinary warning
disciplined at work
disciplined in
dismissal letter
dismissed for cause
dismissed from the service
dismissed in
dismissed summarily
summarily dismissed
summary dismissal
instant dismissal
dispatched home
docked pay
pay docked
early retirement package
employed since
employed full-time
employed part-time
employed full time
employed part time
employment ended
employment terminated
employment ceased
exit interview
ex-employee
ex employee
excessive absence
excessive lateness
abuse of sick leave
extended leave
extended probation
probation extended for
probationary period extended
probationary report
failed her probation
failed his probation
did not pass probation
failed interview
failed the interview
failed to report for duty
did not report for duty
did not turn up for work
no call no show
falsified time sheet
falsified timesheets
falsified her timesheets
falsified his timesheets
falsified qualifications
falsified records
timesheet fraud
fell out with his boss
fell out with her boss
first written warning
first warning
second warning
second written warning
third warning
last warning
verbal caution
oral reprimand
written reprimand
severe reprimand
fine of pay
forfeiture of pay
fined days' pay
fined three days' pay
stoppage of increment
increment withheld
increment stopped
increment deferred
fired for
fired from
fired last
fixed term
fixed-term contract
forced to resign
asked to resign
told to resign
forced to retire
forced out
frozen out
frequent absence
frequent lateness
frequently absent
frequently late
full-time employed
furloughed
garden leave
good character on discharge
grievance filed
grievance lodged
lodged a grievance
filed a grievance
had his contract
had her contract
harassed at work
holiday job
improper conduct
inappropriate conduct
inappropriate behaviour at work
inappropriate relationship with a student
insubordinate
insubordinate behaviour
intends to resign
interdicted from
interdiction
interdicted since
interdicted pending
interviewed for the post of
job abandonment
job loss
job lost
job offered
job terminated
joined the army
joined the company
joined the department
joined the force
joined the police
joined the Regiment
joined the Service
joined the staff
last employed
last job
last worked
late coming
late for duty
late to work
latecoming
left her job
left his job
left the job
left my job
left the company
left the service
left the force
leave granted
leave refused
leave of absence
leave without permission
leave w/o pay
leave with pay
letter of concern
letter of reprimand
letter of resignation
letter of termination
lost job
lost my work
lost overtime
made permanent
made redundant in
made redundant by
managed for performance
managerial warning
mandatory retirement
moved sideways
misused the vehicle
misuse of company vehicle
misuse of the internet
moonlighting
negligence at work
negligent in the performance
new employer
night watchman at
no longer employed
no longer employed with
no longer works
no longer with the company
no longer working
non-renewal of contract
not promoted
not recommended for promotion
not recommended for confirmation
recommended for dismissal
recommended for termination
recommended for promotion
not returned to work
not working since
hasn't worked since
has not worked since
never worked
notice of dismissal
notice of termination
notice of suspension
gave notice
handed in his notice
handed in her notice
handed in notice
on administrative leave
on bereavement leave
on casual leave
on compassionate leave
on compulsory leave
on contract with
on duty drunk
on extended leave
on final warning
on full pay
on half pay
on interdiction
on leave from
on leave until
on leave pending
on leave without pay
on long service leave
on maternity
on maternity leave
on no pay
on no-pay
on parental leave
on pre-retirement
on probation until
on probation at work
on secondment
on secondment to
on short time
on special leave
on study leave
on suspension from work
on the casual list
on unpaid leave
on workers comp
overlooked for promotion
bypassed for promotion
by-passed for promotion
applied for promotion
denied promotion
part time work
part-time job
part time job
past employer
pending disciplinary
pending dismissal
pending termination
pending the investigation
performance concerns
performance improvement
performance issues
performance management plan
permanent appointment
permanent employee
permanently appointed
placed on administrative leave
placed on leave
placed on probation
placed on special leave
placed on suspension
poor time keeping
poor timekeeping
poor work ethic
poor work performance
position abolished
position redundant
position terminated
post abolished
post made redundant
premature retirement
present employer
previous job
previously employed
previously worked
probation report
promoted over
promotion denied
proposed dismissal
proposed termination
proposal to terminate
quit her job
quit the job
quit work
reappointed
redeployed
redeployed to
redeployment
refused overtime
reinstated
reinstated in
reinstatement
re-employed
rehired
released from employment
relieved of duties
relieved of her duties
relieved of his duties
relieved of her post
relieved of his post
removed from duty
removed from her post
removed from his post
removed from office
reported for work drunk
reported for duty late
resignation
resignation accepted
resigned before
resigned effective
resigned in lieu
resigned last
resigned under
retired as
retired compulsorily
retired early from
retired from the
retired in ill health
retired since
retired voluntarily
retrenched by
retrenched from
retrenched in
retrenchment
roster dispute
runs a bar
runs a business
runs a farm
runs a parlour
runs a shop
runs a taxi
runs a daycare
runs a catering
has a parlour
has a shop
has a stall
has a taxi
owns a bar
owns a business
owns a garage
owns a parlour
owns a restaurant
owns a shop
owns a taxi
owns a maxi
keeps shop
sells clothing
sells doubles
sells food
sells fruit
sells fish in
sells insurance
sells nuts
sells oysters
sells roti
sells snacks
sells snow cones
sells vegetables
sells pholourie
sell doubles
sell fish
sell in the market
seconded to
seeking work
sent home pending
sent on leave
sent on administrative leave
sent on compulsory leave
sent on suspension
sent on vacation leave
sent back home from work
separated from the service
served in the army
served in the police
served in the Regiment
served in Vietnam
serving officer
services terminated
services no longer required
services dispensed with
dispensed with his services
dispensed with her services
shift worker
show cause letter
show-cause letter
asked to show cause
shown the door
slept on duty
sleeps on duty
stop work notice
stopped work
stopped working
stop working
started a new job
started with the company
started with us
still employed
still working at
stood down from duty
stood down from work
stood down on pay
stood down on full pay
stood down without pay
struck off the register
deregistered
registration cancelled
registration suspended
practising certificate suspended
practising certificate cancelled
disbarred
banned from teaching
substandard performance
substantive position
substantively
sub-standard work
suspended for misconduct
suspended from work
suspended for two weeks
suspended on full pay
suspended on half pay
suspended on pay
suspended on pay pending
suspended pending
suspended pending investigation
suspension from duty
suspension without pay
suspension with pay
suspension lifted
days off without pay
temporary appointment
temporary contract
temporary employee
terminated from
termination for cause
termination of appointment
termination of employment
threatened with dismissal
took a job
took leave
took voluntary redundancy
voluntary redundancy
transfer refused
requested a transfer
requested transfer
asked for a transfer
applied for a transfer
transferred against
transferred after complaint
transferred pending
transferred to another
punitive transfer
trial period ended
unauthorised absences
unauthorised leave
unauthorized absence
unauthorised overtime
under disciplinary
under disciplinary investigation
under disciplinary charge
under investigation at work
under performance review
under probation
under suspension
underperformance
underperforming
underemployed
unemployed for
unemployed since
currently unemployed
presently unemployed
unpunctual
unpunctuality
unfairly dismissed
unsatisfactory attendance
unsatisfactory conduct
unsatisfactory work performance
unsuitable for the post
unsuccessful at interview
unsuccessful candidate
unsuccessful applicant
not shortlisted
vacated her post
vacated his post
vacated office
voluntarily resigned
VSEP
took VSEP
accepted VSEP
VSEP in
walked off the job
walked out on the job
warned for lateness
warned in writing
warned twice
verbally warned
was acting
was let go
was made permanent
was passed over
was promoted
was demoted
was sacked
was seconded
was terminated
was suspended from work
week's suspension
weeks' suspension
worked abroad
worked offshore
worked on the rigs
worked for years
workplace bullying
workplace investigation
works abroad
works at night
works casual
works casually
works for herself
works for himself
works full time
works full-time
works night
works nights
works offshore
works on a farm
works on a boat
works on the port
works on the rigs
works part time
works part-time
works privately
works security
works shift
works shifts
works two jobs
works weekends
works 12 hour shifts
working full time
working part time
working in a bar
working on a boat
working for cash
working illegally
working two jobs
written up
written up for
wrongful dismissal claim
wrongfully dismissed
unjustified dismissal
unjustifiably dismissed
unfair dismissal claim
years as
years' service in
years on the job
years in the job
years of service
years in the Service
years in service
years service
years here
years' unbroken service
years unbroken service
years' continuous service
10-days
Unemployment Relief Programme
CEPEP worker
CEPEP gang
CEPEP contractor
URP worker
URP gang
URP foreman
OJT placement
MiLAT
MYPART
GAPP
`,
);

/** Employers by the name that everybody uses. */
export const EMPLOYERS = phraseList(
  "words of work: employers",
  `
Petrotrin
Heritage Petroleum
Paria Fuel
NGC
National Gas Company
Phoenix Park
Atlantic LNG
Trinmar
Trintoc
Trintopec
Texaco
BP Trinidad
bpTT
Shell Trinidad
BHP
EOG
Perenco
Methanex
Yara
PCS Nitrogen
Nutrien
Proman
ArcelorMittal
ISCOTT
Caroni (1975) Ltd
Caroni 1975
Tate & Lyle
Angostura
Carib Brewery
Nestlé
Unicomer
Massy
Massy Stores
Hi-Lo
HiLo
Tru Valu
JTA
Xtra Foods
PriceSmart
Pennywise
KFC
Royal Castle
Church's Chicken
Rituals
Pizza Hut
Popeyes
Burger King
McDonald's
Maccas
Digicel
bmobile
TSTT
PTSC
PATT
Airports Authority
Caribbean Airlines
BWIA
Caribbean Steel
Bermudez
Kiss Baking
Holiday Snacks
Blue Waters
SM Jaleel
Solo Beverages
Vemco
Bestcrete
Trinidad Cement
TCL
Readymix
Ansal McAL
ANSA McAL
Berger
Sissons
Republic Bank
First Citizens
RBC
Scotiabank
JMMB
Unit Trust
Sagicor
Guardian Life
CLICO
Tatil
Neal & Massy
Hyatt
Hilton
Magdalena
Coco Reef
Crown Point Beach Hotel
Amalgamated Security
MTS
Securitas
Estate Police
SWRHA
NCRHA
NWRHA
ERHA
TRHA
EMBD
NHA
Woolworths
Woolies
Coles
Aldi
IGA
Bunnings
Kmart
Big W
Officeworks
BHP Mitsubishi
BMA
Glencore
Rio Tinto
Peabody
Aurizon
Queensland Rail
Ergon
Energex
Australia Post
JBS
Teys
Golden Circle
Ingham's
Qantas
Virgin Australia
Jetstar
Suncorp
Telstra
Optus
Star Casino
Linfox
StarTrack
BlueScope
Wilmar
Mackay Sugar
Fonterra
Silver Fern Farms
AFFCO
Alliance Group
ANZCO
Talley's
Sanford
Sealord
Zespri
Countdown
Pak'nSave
Pak n Save
PAK'nSAVE
Four Square
The Warehouse
Mitre 10
Air New Zealand
KiwiRail
NZ Post
NZ Steel
Tiwai
Kinleith
Oji
Carter Holt
Fletcher
Downer
Fulton Hogan
Chorus
NZ Army
ADF
`,
);
