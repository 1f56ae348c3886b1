/**
 * Schooling: levels, examinations and results, qualifications, discipline and support, names of schools cut short, one a
 * line; Trinidad and Tobago, Queensland and New Zealand.
 */
import { phraseList } from "../../src/detection/phrases.js";

/** Words of schooling that in a record about somebody are that person's education. */
export const SCHOOLING = phraseList(
  "words of schooling",
  `
academic excellence
academic probation
academic warning
acceleration class
accelerated a year
adult literacy
adult literacy class
advanced diploma
advanced level passes
after-school detention
aegrotat
apprentice certificate
apprenticeship completed
art scholarship
associate degree
associate's degree
ASATT
ATAR
ATAR of
OP score
attendance rate
attendance below
attends kindergarten
attends preschool
attends university
attends night school
bachelor degree
bachelor's
bachelor's degree
barely read and write
basic literacy
behaviour card
behaviour contract
behaviour plan
behaviour support plan
below expected level
below grade level
below level
below standard
below the standard
boarding school
bottom of the class
breach of exam rules
bullied at school
business degree
CAPE Unit 1
CAPE Unit 2
CAPE units
CAPE results
CAPE scholarship
can barely read
can't read or write
cannot read and write
can read and write
caught cheating
cheated in the exam
cheating in exams
examination irregularity
certificate course
certificate of competency
certificate of proficiency
Cert II
Cert III
Cert IV
Cert 2
Cert 3
Cert 4
Certificate II
Certificate III
Certificate IV
Cert III in Individual Support
Cert III in Aged Care
Cert III in Early Childhood
Diploma of Nursing
Level 1 certificate
Level 2 certificate
Level 3 certificate
Level 4 certificate
Level 5 diploma
Level 6 diploma
class teacher reports
college dropout
common entrance
Common Entrance results
community college student
completed Form 5
completed Form Five
completed primary school
completed secondary school
completed Year 10
completed Year 12
compulsory suspension
conditional pass
course fail
course withdrawn
credits short
CSEC passes
CSEC results
CSEC English
CSEC Maths
CSEC Mathematics
CVQ
CVQ Level 1
CVQ Level 2
CVQ Level 3
NVQ Level 2
CXC certificate
CXC passes
CXC results
CXC subjects
CXC English
CXC Maths
deferred entry
deferred exam
degree incomplete
deregistered student
detention after school
detentions
did not complete school
did not complete secondary
did not graduate
didn't finish school
disruptive in class
dismissed from school
disenrolled
doctorate
doctoral student
does not attend school
not attending school
not in school
not at school
no longer attending
distinction in
double promotion
dropped out
dropped out in
dropped out of school
dropped out of university
drop out
drop-out
EAL/D
EALD
ESL student
ESOL
ESOL student
education assistance plan
enrolled in Form
enrolled in Year
enrolment cancelled
entrance exam
exam grades
exam malpractice
exam mark
exam marks
exam results
exam score
excelled in
exclusion from school
expelled for
external suspension
internal suspension
failed all
failed all his subjects
failed all her subjects
failed English
failed Maths
failed SEA
failed CXC
failed course
failed exam
failed exams
failed her exams
failed his exams
failed the exam
failed the course
failed twice
fails English
fails Maths
final exam mark
final grade
final mark
first class honours
first-class honours
second class honours
upper second
lower second
honours degree
pass degree
first choice school
first year student
flunked
form one
form two
form three
form four
form five
form six
lower six
upper six
Form 1
Form 2
Form 3
Form 4
Form 5
Form 6
foundation year
full scholarship
functionally literate
GATE recipient
GCE
gifted and talented
GPA
GPA of
grade repeated
graduand
graduate certificate
graduate diploma
graduated from
graduated high school
graduated in
graduated university
GED
grammar school
head of class
high achiever
high school diploma
high school dropout
high school graduate
home school
home-schooled
home schooling
homework detention
honour roll
IB diploma
ICAS
IEP
individual education plan
individual learning plan
individualised education plan
in-school suspension
int'l student
IQ score
island scholar
junior cert
junior secondary
kindergarten
kōhanga
kōhanga reo
kura kaupapa
lateness at school
late to school
law degree
learning support
learning support unit
learning support plan
leaving certificate
left at Form
left in Form
left in Year
left school at
left school early
left school in
left secondary school
literacy level
literacy and numeracy
lunch detention
lunchtime detention
masters degree
master's
master's degree
matriculated
mature student
mature-age student
medical degree
missed school
misses school
missing school
monitoring report card
NCEA Level 1
NCEA Level 2
NCEA Level 3
NCEA Level One
NCEA Level Two
NCEA Level Three
merit endorsement
excellence endorsement
Achieved with Merit
Achieved with Excellence
University Entrance
NAPLAN
NAPLAN results
national certificate
national diploma
no certificates
no CXC
no CXCs
no formal schooling
no passes
no qualifications
no school
no subjects
no CSEC
non-attendance
not reading
not yet competent
nursing degree
O Level
O Levels
O'Level
A Level
A Levels
A'Level
on scholarship
on academic probation
ongoing concern at school
on report card
on detention
on suspension from
on a behaviour card
out of school
partial scholarship
pass mark
passed CXC
passed five subjects
passed her exams
passed his exams
passed SEA
passed the exam
passed with distinction
passed with credit
PhD student
plagiarised
plagiarism
playschool
post-graduate
postgraduate
postgraduate diploma
poor attendance
poor attender
poor grades
poor marks
poor reader
poor results
prefect
prep student
pre-school
preschooler
pre-vocational
primary schooling
primary six
primary education only
principal's list
probation at school
promoted to Form
promoted to Year
promoted to Standard
QCE
QCIA
QCS
reading age
reading age of
reading below
reading level
reading recovery
RTLB
recovery programme
re-sit
resit
resitting
resits
re-sitting
resat
re-enrolled
refused a place
reinstated at school
remedial reading
remedial student
repeat Form
repeat Standard
repeat Year
repeated Form
repeated Standard
repeated Year
repeating Form
repeating Standard
repeating Year
repeater
special assessment conditions
scholarship winner
open scholarship
additional scholarship
school avoidance
school certificate
school disciplinary absence
school leaver
school of special instruction
school refusal
school refuser
school report
SEA mark
SEA marks
SEA placement
SEA result
SEA student
SEA pupil
SEA candidate
sat SEA
sat CXC
sat CSEC
sat CAPE
writing SEA
wrote SEA
wrote CXC
doing SEA
doing CXC
doing CAPE
final-year
secondary school graduate
secondary school student
secondary education
semester fail
semester withdrawn
sent home from school
sent to the principal
sent to the dean
show cause for exclusion
skipping school
skips school
skipped class
skipping class
skulking school
breaking biche
break biche
broke biche
wagging
wagging school
wags school
bunking
bunking school
bunks
social promotion
special education
special education unit
special ed
special school
stand-down
standard one
standard two
standard three
standard four
standard five
Standard 1
Standard 2
Standard 3
Standard 4
Standard 5
Std 1
Std 2
Std 3
Std 4
Std 5
statement of attainment
streamed into
struggling reader
struggling in class
struggles with reading
struggles with maths
student nurse
student teacher
studying law
studying medicine
studying nursing
studying accounting
studying engineering
studying to be
subjects at O Level
subjects passed
supervised suspension
supplementary exam
supplemental exam
suspended for fighting
suspended from class
suspended from school
suspended two days
suspended three days
suspended five days
suspension for fighting
suspension letter
two-day suspension
three-day suspension
five-day suspension
seven-day suspension
TAFE course
TAFE student
teaching degree
teaching certificate
Teachers' Diploma
technical school
tech school
technician diploma
tertiary level
tertiary student
third form
fourth form
fifth form
sixth form
seventh form
top student
top of class
top of her class
top of his class
trade certificate
trade school
trade qualified
truancies
truant
truant from school
truants
tutored
unexcused absences
unexplained absences
unable to read and write
undergraduate
undergraduate student
uni student
university degree
university dropout
university graduate
valedictorian
VET course
wānanga
withdrawal from course
won a scholarship
won the scholarship
writing her exams
writing his exams
year behind
Year 1
Year 2
Year 3
Year 4
Year 5
Year 6
Year 7
Year 8
Year 9
Year 10
Year 11
Year 12
Year 13
Yr 1
Yr 2
Yr 3
Yr 4
Yr 5
Yr 6
Yr 7
Yr 8
Yr 9
Yr 10
Yr 11
Yr 12
Yr 13
year one
year two
year ten
year twelve
youth training
youth training programme
YTEPP
SERVOL
SERVOL Life Centre
SERVOL student
MIC student
NESC student
UWI student
UWI graduate
UTT student
UTT graduate
COSTAATT student
at UWI
at UTT
at COSTAATT
at USC
at UQ
at QUT
at JCU
at Griffith
at TAFE
at Otago
at Massey
at AUT
at Canterbury
at Waikato
at Lincoln
UE English
`,
);

/** Schools as people call them for short: only where a capitalised name stands. */
export const SCHOOLS_SHORT = phraseList(
  "words of schooling: schools",
  `
QRC
Queen's Royal College
CIC
St Mary's College
Fatima College
Trinity College
Trinity East
Presentation College
Naparima College
Naparima Girls' High School
Naps
Hillview College
Hillview
St Augustine Girls' High School
SAGHS
Lakshmi Girls' Hindu College
Bishop Anstey High School
Bishop's High School
BATCE
Bishop Anstey
Holy Name Convent
St Joseph's Convent
St Joseph Convent
SJC
Providence Girls'
Corpus Christi College
Holy Cross College
Arima Government
El Dorado East
El Dorado West
Tunapuna Secondary
Mucurapo East
Mucurapo West
Tranquillity Government
South East Port of Spain
Success Laventille
Russell Latapy
Malick Secondary
Barataria North
Barataria South
San Juan North
San Juan South
Aranguez North
St James Secondary
Diego Martin Central
Diego Martin North
St Anthony's College
Parvati Girls'
Vishnu Boys'
Saraswati Girls'
Shiva Boys'
Swaha Hindu
ASJA Boys'
ASJA Girls'
St Benedict's
St Stephen's College
Cowen Hamilton
Iere High
Iere High School
Princes Town West
Princes Town East
Rio Claro East
Rio Claro West
Mayaro Secondary
Moruga Secondary
Fyzabad Secondary
Fyzabad Anglican
Siparia East
Siparia West
Penal Secondary
Barrackpore East
Barrackpore West
Point Fortin East
Point Fortin West
Palo Seco Secondary
Pleasantville Secondary
San Fernando Central
San Fernando East
San Fernando West
Marabella North
Marabella South
Gasparillo Secondary
Couva East
Couva West
Carapichaima East
Carapichaima West
Chaguanas North
Chaguanas South
Miracle Ministries
Miracle Ministries High
Presentation Chaguanas
Cunupia Secondary
Tabaquite Secondary
Brazil Secondary
Toco Secondary
Matura Secondary
Manzanilla Secondary
Valencia Secondary
Northeastern College
Sangre Grande Secondary
Guaico Secondary
Scarborough Secondary
Signal Hill Secondary
Roxborough Secondary
Goodwood Secondary
Mason Hall Secondary
Speyside High
Bishop's Tobago
Harmon School
Princess Elizabeth Centre
Cascade School for the Deaf
School for the Blind
Brisbane State High
Brisbane Grammar
Brisbane Boys' College
Churchie
Nudgee
Nudgee College
Corinda State High
Inala SHS
Kingston College
Ipswich Grammar
Toowoomba Grammar
Cairns High
Trinity Bay
Ignatius Park
Rockhampton Grammar
North Rockhampton
Mackay North
Mackay State High
Bundaberg High
Kepnock
Hervey Bay High
Gympie High
Maroochydore High
Nambour Christian
Auckland Grammar
Mt Albert Grammar
Mount Albert Grammar
MAGS
Avondale College
Kelston Boys'
Kelston Girls'
Kelston Deaf
Ōtāhuhu College
Otahuhu College
Aorere College
Māngere College
Mangere College
De La Salle
Manurewa High
James Cook High
Papakura High
Rosehill College
Pukekohe High
Tangaroa College
Sir Edmund Hillary
Hamilton Boys'
Hamilton Girls'
Fraser High
Fairfield College
Rotorua Boys'
Rotorua Girls'
Western Heights
Tauranga Boys'
Gisborne Boys'
Lytton High
Napier Boys'
Hastings Boys'
Flaxmere College
Karamu High
New Plymouth Boys'
Whanganui Collegiate
Palmerston North Boys'
Freyberg High
Porirua College
Mana College
Aotea College
Naenae College
Hutt Valley High
Wellington College
Wellington East
Wellington Girls'
Rongotai College
Nelson College
Waimea College
Christchurch Boys'
Christchurch Girls'
Burnside High
Hornby High
Linwood College
Papanui High
Shirley Boys'
Timaru Boys'
Waitaki Boys'
Otago Boys'
Otago Girls'
Southland Boys'
Southland Girls'
James Hargest
`,
);
