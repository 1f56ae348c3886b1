/**
 * Marriage and partnership, sexual life and harm, origin and standing with the immigration office, faith, politics and
 * unions, marks of the body, as said of a person, one a line.
 */
import { phraseList } from "../../src/detection/phrases.js";

/** Marriage and living together. */
export const MARRIAGE_WORDS = phraseList(
  "words of marriage",
  `
abandoned by his wife
abandoned the marriage
both married
broken marriage
broke up
broken up
broke up with
child's father left
cohabiting
cohabits
cohabiting with
cohabitant
cohabitational
co-habiting
co-habitation
common-law partner
common law partner
common law spouse
common law relationship
common-law marriage
C/L
C/L wife
C/L husband
com-law
com law
comm law
c/law
c-law
clw
CLW
CLH
com-law wife
com-law husband
de facto wife
de facto husband
de facto spouse
de-facto partner
defacto
defacto partner
deserted wife
divorce granted
divorce final
divorced from
divorced in
divorced since
divorced twice
twice divorced
divorcing
divorcee
engaged to be married
engaged to marry
entered into a civil union
estranged from
estranged from her husband
estranged from his wife
ex-boyfriend
ex boyfriend
ex-girlfriend
ex girlfriend
ex-partner
ex partner
ex-spouse
ex-fiancé
former husband
former wife
former spouse
her ex
his ex
my ex
father unknown
first husband
first marriage
first wife
getting a divorce
getting married
get married in
granted a divorce
having marital problems
marital problems
marital difficulties
marital breakdown
marriage breakdown
marriage ended
marriage problems
marriage trouble
marriage in trouble
marriage of convenience
marriage annulled
marriage dissolved
her late husband
his late wife
my late husband
my late wife
husband deceased
wife deceased
husband is dead
wife is dead
husband abroad
husband away
husband in prison
husband in jail
husband walked out
wife walked out
husband ran off
wife ran off
husband and wife
in a relationship
in a relationship with
in a de facto relationship
in a common-law relationship
in a common law union
in a civil union
judicial separation
judicially separated
legal separation
legally separated
legally married
still legally married
lives with her partner
lives with his partner
lives with her husband
lives with his wife
living as a couple
living as man and wife
living as husband and wife
living common law
living common-law
living separate and apart
living separately
living together since
living with her boyfriend
living with her partner
living with his girlfriend
living with his partner
lone parent
long-distance relationship
married for
married in
married man
married on
married since
married twice
twice married
married under Muslim rites
married under Hindu rites
married woman
married with children
married with two children
sepd
divd
not married
never been married
new husband
new wife
new boyfriend
new girlfriend
no partner
no spouse
not living together
not living with her husband
not living with his wife
not living with
open marriage
ouster from matrimonial home
matrimonial dispute
matrimonial proceedings
parents divorced
parents separated
parents are separated
parents split
parents not together
parents never married
parties are married
unpartnered
reconciled with her husband
reconciled with his wife
relationship ended
relationship broke down
relationship breakdown
reputed spouse
second husband
second wife
separated for
separated from
separated from her
separated from his
separated from husband
separated from wife
separated in
separated last
separated parents
separated since
separation order
separation from her husband
separation from his wife
since the separation
after the separation
sham marriage
single and
single dad
single mum
single parent family
single parent household
single parent of
single woman
single man
sole parent
solo mum
solo dad
solo parent
split from her husband
split from his wife
split from her partner
split from his partner
spouse deceased
spouse died
surviving spouse
third husband
third marriage
traditional marriage
unmarried mother
unwed
unwed mother
visiting union
visiting partner
walked out on her
walked out on him
walked out on his wife
widow of
widowed in
widowed since
wife left
wife's new partner
wed in
war widow
`,
);

/** Sexual orientation, life and harm. */
export const SEXUAL_WORDS = phraseList(
  "words of sexual life",
  `
abused sexually
anal sex
anal swab
asexual
bi-curious
bisexual man
bisexual woman
boyfriend of his
closeted
in the closet
out of the closet
came out to
outed
outed as
child sexual abuse
childhood sexual abuse
historical sexual abuse
condomless
consensual sex
cross-dresser
cross dresser
cross-dressing
cybersex
deadname
drag queen
escorting
extramarital affair
extra-marital affair
extramarital
adultery
adulterous
committed adultery
commits adultery
unfaithful
cheating on her
cheating on him
cheats on her
cheated on her
cheated on him
had another woman
have another woman
have a next woman
has a next woman
have a next man
has a next man
outside children
outside family
father of an outside child
fathered a child with
child outside the marriage
children by different fathers
different fathers
fetish
forced sex
forced to have sex
forced oral sex
forced himself on
friends with benefits
gay couple
gay lifestyle
gay marriage
gay relationship
gay teenager
gay dating app
Grindr
Tinder
gender affirming
gender diverse
gender fluid
gender identity disorder
gender transition
gender-affirming hormones
girlfriend of hers
had sex
had sex with
has sex with
have sex
having sex
horning her
horning him
he hornin
homosexual relationship
homosexual acts
hooking up with
indecently touched
intercourse
sexual intercourse
unprotected intercourse
last sexual contact
lesbian couple
lesbian relationship
lesbian mother
likes girls
lives with her girlfriend
lives with his boyfriend
living with another man
living with another woman
lovers
male partner
male partners
female partners
number of partners
partner is male
partner is female
making love
masturbating
masturbation
masturbated
men who have sex with men
mistress
naked pictures of
nude photo
nude video
non-binary person
oral sex
paedophilia
paid for sex
pays for sex
performed a sex act
sexual act
sex act
porn addiction
pornographic
prostituting
prostituted
rape victim
rape survivor
rape kit
raped at
raped by
raped when
was raped by
date rape
gang raped
gang rape
marital rape
attempted rape victim
same sex attracted
same-sex attracted
same-sex couple
same-sex marriage
same-sex relationship
sexual activity
sexual abuse
sexual abuse victim
sexual abuse survivor
sexual addiction
sexual advances
sexual affair
sexual assault victim
sexual assault survivor
victim of sexual assault
victim of sexual abuse
victim of rape
survivor of sexual abuse
sexual behaviour
sexual contact
sexual contacts
sexual encounter
sexual exploitation
sexual favours
sexual harassment complaint
sexual harassment by
sexual health history
sexual identity
sexual orientation
sexual partner
sexual partners
sexual performance
sexual problem
sexual problems
sexual relationship
sexual relationship with
sexually abused by
sexually active with
sexually assaulted by
sexually exploited
sexually harassed by
sexually interfered
sexually transmitted
sexualised behaviour
sex addict
sex with men
sex with women
sex worker
sex trade
sex reassignment
transgender woman
transgender man
transgender girl
transgender boy
trans girl
trans boy
transvestite
transition to male
transition to female
transitioned
transitioning
assigned male at birth
assigned female at birth
AMAB
AFAB
she-male
sleeps around
sleeps with
slept around
swinger
swingers
threesome
touches himself
touched herself
touched inappropriately
touched sexually
two-spirit
unwanted touching
unwanted sexual
vaginal intercourse
virginity
lost her virginity
wore women's clothes
dresses as a woman
dressing as a woman
whakawahine
tangata ira tāne
fakaleiti
fa'afafine
sistergirl
brotherboy
buller man
bulla man
batty man
batty boy
faggot
dyke
poofter
poof
lesbo
jamette
jammette
skettel
wajang woman
whore
whoring
kept man
kept woman
sugar baby
side chick
sidechick
sweetman
sweet woman
affair with
affair with a married
having an affair with
had an affair with
love affair
love child
illegitimate
illegitimate child
born out of wedlock
`,
);

/** Nationality, birthplace and standing with the immigration office. */
export const IMMIGRATION_WORDS = phraseList(
  "words of immigration",
  `
alien's registration
Australian by birth
Australian citizen
Australian permanent resident
New Zealand citizen
NZ citizen
NZ resident
NZ permanent resident
T&T citizen
T&T national
Trinidad and Tobago citizen
TT citizen
TT national
British citizen
British subject
British passport
US citizen
US resident
UK citizen
Canadian citizen
EU citizen
American citizen
born and raised in
born at sea
born in the UK
born in the US
bridging visa A
bridging visa B
bridging visa C
bridging visa E
BVA
BVB
BVC
BVE
came illegally
came on a boat
came in by boat
came by pirogue
came through Cedros
came over by boat
came to Australia
came to New Zealand
came to Trinidad
came to Tobago
arrived in Australia
arrived in New Zealand
arrived in Trinidad
arrived as a refugee
arrived on a
carries a foreign passport
citizen by birth
citizen by marriage
citizen by naturalisation
citizen of
citizenship by descent
citizenship by marriage
citizenship by naturalisation
citizenship pending
citizenship refused
critical purpose visa
deported back to
deportation pending
liable to deportation
deportation liability notice
dual national
dual nationality
employer-assisted
employer sponsored
entered legally
entered the country illegally
entered without
refused leave to land
essential skills work visa
accredited employer work visa
AEWV
expired passport
expired permit
expired visa
extension refused
faces deportation
fake passport
false papers
family violence provisions
first generation migrant
foreign national
foreign born
foreign-born
grant of residence
green card holder
HC visa
held in immigration detention
holiday maker visa
humanitarian entrant
humanitarian stay
illegal alien
illegal entrant
illegal immigrants
illegal in the country
illegal here
illegally in
illegal status
immigration bond
immigration hold
immigration permit
in breach of visa
in the country without
indefinite leave
landed immigrant
landed resident
leave to remain
lapsed visa
limited purpose visa
long-stay visa
marriage visa
migrant from
migrant registration card
Ministerial permit
MRC card
nationality unknown
naturalised citizen
naturalised in
no immigration status
no legal status
no lawful status
no passport
no valid status
no visa
not a citizen
not a national
non-citizen
non citizen
non-national
non national
non resident
on a visitor visa
on a student visa
on a work visa
on a work permit
on a partner visa
on a bridging visa
on a protection visa
on a temporary visa
on a tourist visa
on a working holiday
on an interim visa
on an MRC
on a minister's permit
on CSME
on visitor's time
order of deportation
overstay
overstayed by
overstayed since
overstayed his time
overstayed her time
overstaying his
overstaying her
overstayers
partnership visa
passport expired
passport surrendered
passport seized
passport held
permanent resident since
permanent resident visa
post study work visa
post-study work visa
PR holder
protection visa applicant
quota refugee
refugee claimant
refugee from
recognised refugee
regional visa
registered with UNHCR
UNHCR
UNHCR certificate
removal order served
resident permit
residence permit
residency approved
residency declined
residency pending
returning resident
RSE
RSE scheme worker
seasonal worker visa
section 501
501 deportee
visa cancelled
visa cancelled under
visa declined
visa refused
visa revoked
visa runs out
visa granted
visa lapsed
visa pending
visa subclass
breach of visa conditions
skilled visa
special category visa
SCV
speaks no English
speaks Spanish only
spouse sponsored
sponsored by her husband
sponsored visa
stateless person
student permit
subclass 189
subclass 190
subclass 309
subclass 417
subclass 444
subclass 457
subclass 462
subclass 482
subclass 485
subclass 500
subclass 600
subclass 820
subclass 866
417 visa
444 visa
457 visa
482 visa
485 visa
491 visa
500 visa
600 visa
820 visa
866 visa
temporary permit
temporary resident
temporary residence
temporary work visa
TPV
SHEV
temporary skill shortage
time ran out
trafficked from
trafficked into
victim of trafficking
undocumented Venezuelan
unlawful non-citizen
unlawful status
unlawfully in New Zealand
unlawfully in the country
visitor's permit
visitor permit
without papers
without a permit
without a visa
without a work permit
without status
work permit
work permit cancelled
work permit refused
work permit pending
work permit expired
work permit holder
work permit exemption
working holiday maker
working without a permit
working without a work permit
working on a visitor visa
Trini
Trini by birth
born Trini
Bajan born
Vincy
Vincentian
small islander
Grenadian born
Guyanese born
Jamaican born
Venezuelan born
Indian national
Chinese national
Chinese nationals
Cuban national
Colombian national
Filipino national
Fijian national
Fiji-born
Indian-born
China-born
Samoan-born
Tongan-born
Australian-born
New Zealand-born
NZ-born
NZ born
UK-born
Cuban doctor
`,
);

/** Countries and towns that people here come from: a birthplace where the words around say so. */
export const ORIGIN_PLACES = phraseList(
  "words of origin: places",
  `
Caracas
Maturín
Maturin
Tucupita
Güiria
Guiria
Delta Amacuro
Ciudad Bolívar
Ciudad Bolivar
Cumaná
Cumana
Carúpano
Carupano
Valencia, Venezuela
Venezuela
Vzla
Ven.
Colombia
Guyana
Suriname
St Vincent
St. Vincent
Grenada
Carriacou
St Lucia
St. Lucia
Barbados
Dominica
Jamaica
Haiti
Cuba
Dominican Republic
Antigua
St Kitts
Nigeria
Ghana
India
China
Guangdong
Philippines
Manila
Samoa
Apia
Tonga
Nuku'alofa
Fiji
Suva
Lautoka
Nadi
Vanuatu
Port Vila
Kiribati
Tuvalu
Tokelau
Niue
Rarotonga
Cook Islands
Solomon Islands
Honiara
Papua New Guinea
Port Moresby
Syria
Lebanon
Iraq
Iran
Afghanistan
Kabul
Pakistan
Bangladesh
Sri Lanka
Nepal
Bhutan
Myanmar
Burma
Vietnam
Korea
Somalia
Sudan
South Sudan
Ethiopia
Eritrea
Congo
Burundi
Rwanda
Zimbabwe
South Africa
Kenya
Brazil
Chile
Argentina
Ukraine
`,
);

/** Peoples, looks and descent. */
export const ORIGIN_WORDS = phraseList(
  "words of origin",
  `
Aboriginal and/or Torres Strait Islander
Aboriginal but not Torres Strait Islander
Torres Strait Islander but not Aboriginal
both Aboriginal and Torres Strait Islander
neither Aboriginal nor Torres Strait Islander
Abo
abo
A&TSI
ATSI
TSI
ATSIC
Aboriginal and TSI
blackfella
blackfulla
black fella
blackfellow
whitefella
boong
lubra
half-caste
half caste
mixed blood
mixed heritage
mixed parentage
of mixed heritage
of mixed parentage
of mixed race
dougla boy
dougla girl
dougla man
dougla woman
Afro
Afro-Guyanese
Indo-Guyanese
Afro-Trini
Indo-Trini
Afro Caribbean
African-American
African American
African Australian
Sudanese Australian
Lebanese Australian
Vietnamese Australian
Chinese Australian
Italian Australian
Greek Australian
Anglo
Anglo-Celtic
Anglo-Saxon
Anglo Australian
Anglo-Indian
black boy
black girl
black man
black woman
black people
black male
black female
white male
white female
white boy
white girl
white man
white woman
white people
White Trinidadian
Indian boy
Indian girl
Indian man
Indian woman
Indian people
Indian male
Indian female
African male
African female
African man
African woman
Chinese man
Chinese woman
Chinese male
Chinese female
Chinese people
Syrian man
Syrian family
Portuguese family
Spanish man
Spanish woman
Spanish people
Spanish girl
pañol
panyol
payol
Venes
Vene
Veneco
veneca
Chiney
Chinee man
Chinee woman
negro
Negro male
Negro female
nigga
nigger
creole man
red man
red woman
red-skinned
red skin
redbone
red nigger
brown skin
brown-skinned
brown skinned
dark-skinned
dark skin
dark skinned
light-skinned
fair-skinned
fair skin
fair skinned
clear skin
clear-skinned
high brown
black skin
clay coloured
East Indian male
East Indian female
East Indian man
East Indian woman
E.I.
African descent male
Pacific people
Pasifika family
Pacific family
Māori and Samoan
Māori/Samoan
NZ European
New Zealand European
NZ Euro
NZ Māori
NZ Maori
NZE
Pākehā woman
Pākehā man
part-Māori
part Māori
part Maori
part Aboriginal
part Chinese
part Indian
quarter Māori
half Māori
half Maori
half Samoan
half Tongan
half Fijian
half Aboriginal
half-Aboriginal
half-Indian
half-Chinese
half-Māori
Fijian Indian
Indo Fijian
Rotuman
Kiribati
i-Kiribati
Tokelauan
Niuean
Cook Islands Maori
Melanesian
Micronesian
Polynesian
Torres Strait
Thursday Islander
Murray Islander
Erub
Mabuiag
Saibai
Kaurareg
Gudang
Wuthathi
Lama Lama
Guugu Yimidhirr
Kuku Nyungkal
Kuku Yalandji
Yirrganydji
Yidinji
Gunggandji
Mandingalbay
Djiru
Girramay
Nywaigi
Bwgcolman
Manbarra
Gudjal
Jangga
Wiri
Yuwi
Yuibera
Koinjmal
Bailai
Gooreng
Gurang
Taribelang Bunda
Butchulla
Batjala
Kabi
Wakka
Wulli Wulli
Waanyi
Ganggalida
Kaiadilt
Yangkaal
Mununjali
Mullunjali
Bundjalung
Yugara
Ngugi
Goenpul
Nunukul
Kooma
Kunja
Budjiti
Murrawarri
Euahlayi
Gomeroi
Bidjara
Karingbal
Garingbal
Ghungalu
Gangulu
Wadja
Pitta Pitta
Kalkadoon
Maiawali
Karuwali
Wangkamahla
Anaiwan
Dunghutti
Gumbaynggirr
Dharug
Eora
Wonnarua
Yorta Yorta
Gunditjmara
Kurnai
Ngarrindjeri
Kaurna
Narungga
Pitjantjatjara
Warlpiri
Luritja
Tiwi
Larrakia
Yawuru
Bardi
Noongar
Nyoongar
Palawa
Murri
Murri man
Murri woman
Murri mob
Koori
Goori
Noongah
South Sea Islander descent
Ngāti
Ngati
Ngāi
Te Whānau
Ngāti Pāoa
Ngāti Tamaterā
Ngāti Hako
Ngāti Whanaunga
Ngāti Maru
Ngāti Koata
Ngāti Kuia
Ngāti Rārua
Ngāti Tama
Ngāti Apa
Ngāti Mutunga
Ngāti Ruanui
Ngāruahine
Ngā Rauru
Te Ātiawa
Te Atiawa
Te Roroa
Ngātiwai
Ngāti Wai
Ngāti Manawa
Ngāti Whare
Ngāti Rangi
Ngāti Hauiti
Ngāti Pāhauwera
Ngāti Rongomai
Ngai Tai
Ngāi Tai
Ngāi Tāmanuhiri
Te Aitanga
Te Kawerau
Waitaha
Kāti Māmoe
Moriori
Ngāti Mahuta
Ngāti Hako descent
tangata whenua
whakapapa to
whakapapas to
affiliates to
affiliated to Ngāti
his iwi
her iwi
First Peoples descent
Carib descent
Amerindian descent
Santa Rosa Carib
Warao indigenous
Warao family
Syrian/Lebanese
of Scottish descent
of Irish descent
of Italian descent
of Greek descent
of Māori descent
of Maori descent
of Aboriginal descent
of Samoan descent
of Tongan descent
of Fijian descent
Māori descent
Scottish descent
Irish descent
Jewish descent
Romani
gypsy
Kurd
Kurdish
Hazara
Tamil
Sinhalese
Rohingya
Hmong
Dinka
Nuer
Igbo
Yoruba
Hausa
Zulu
Tutsi
Hutu
Punjabi
Gujarati
Bengali
Pashtun
Uyghur
Tibetan
coolie
coolie man
coolie woman
madrassi
bhaiya
FOB
fresh off the boat
wog
dago
chink
gook
curry muncher
raghead
towelhead
bush black
bungas
bunga
hori
pakeha
`,
);

/** Faith, its offices, rites and customs. */
export const FAITH_WORDS = phraseList(
  "words of faith",
  `
abstains from pork
abstains from meat
accepted the Lord
accepted Christ
Apostolic
Assembly of God
Assembly of God member
AOG church
attends church
attends mass
attends Mass
attends mosque
attends temple
attends the mandir
attends the mosque
attends a church
attends Bible study
attends Sunday school
goes to mandir
goes to the mosque
goes to Sunday school
goes to Mass
goes to temple
goes to a church
baptised in
baptised into
baptised at
baptised Catholic
baptised Anglican
bar mitzvah
born again
Brahmin
Brahma Kumaris
Calvinist
Catholic background
Catholic family
Hindu family
Muslim family
Christian family
Catholic upbringing
Celtic Church
chapel member
charismatic
chief servant of the temple
choir member
Christian convert
Christian fellowship
Christian name by baptism
Christian Scientist
Christian Science
christened
christened Catholic
church deacon
church elder
church goer
churchgoer
church going
church lay reader
church member
church minister
member of a church
member of the church
member of the congregation
member of the mosque
member of the mandir
communicant
confirmed Catholic
confirmed Anglican
converted to Christianity
converted to Hinduism
converted to Judaism
converted to Catholicism
convert to Christianity
covers her head
covers her hair
wears hijab
wears a hijab
wears a turban
wears a headscarf
wears a niqab
wears a kufi
wears a cross
wears a tulsi mala
wears rudraksha
wears a bindi
wears dreads
wears locks
dreads
locksed
Cooneyite
deacon at
Destiny Church
devil worshipper
devout
devotee of
does not celebrate Christmas
does not celebrate birthdays
does not eat meat on
does not take blood
no blood products
does not vote on religious grounds
does not work Saturdays
does not work on Sabbath
cannot work on Saturday
cannot work on Saturdays
cannot work Saturdays
cannot work on Sundays
Dutch Reformed
Eckankar
Ethiopian Orthodox
Ethiopian World Federation
excommunicated
disfellowshipped
shunned by the congregation
faith healer
fasts during Ramadan
fasting for Lent
fasts on Fridays
fasting for Shivratri
Shivratri
Navratri
Nau Ratri
Kartik Nahan
Katha
katha
hosay
Hosay
jhandis
jhandi flags
Hanuman puja
Ganesh puja
Lakshmi puja
kali puja
Kali Mai
Kali worshipper
havan
yagna
yagya
Ramayan yagna
Satsang
satsangh
bhajan group
First Fridays
Foursquare
Free Church
Freemason
full gospel
Gloriavale
God-fearing
Grail Message
Hajj
Umrah
performed Hajj
pilgrimage to Mecca
gone to Hajj
on Hajj
on pilgrimage
halal
halal diet
halal meal
halal food
haram
heathen
Hillsong
Hindu by birth
Hindu by faith
Hindu rites
Hindu wedding
Hindu priest
Holiness Church
holy communion
Holy Communion
Iglesia ni Cristo
imam at
imam of
Islam
Islamic
Islamic name
Ismaili
Jain
Jehovah
JW
Jewish faith
Jewish
keeps halal
keeps kosher
keeps Sabbath
keeps Ramadan
keeps Lent
Kingdom Hall
kosher
kirpan
LDS missionary
lay minister
lay pastor
lay preacher at
Lutheran
Mennonite
Amish
Hutterite
Messianic
Methodist lay
Mormon missionary
mosque member
mosque treasurer
mother in the Spiritual Baptist
gone to mourn
on the mourning ground
Muslim by birth
Muslim convert
Muslim diet
Muslim faith
Muslim rites
Muslim prayer
Nation of Islam
Muslimeen
Jamaat al Muslimeen
Jamaat
New Age
New Apostolic
New Testament Church of God
no religion
not religious
non-religious
non-believer
does not believe in God
nun
obeah
obeah man
obeah woman
seer man
seer woman
sees a pundit
open bible
Orisha yard
Orisha shrine
orisha palais
palais
shango yard
Orthodox
pandit
Pentecostal church member
Pilgrim Holiness
practising Catholic
practising Muslim
practising Hindu
practising Christian
practicing Muslim
practicing Catholic
prayer five times
prays five times
prays five times a day
priesthood
promised to the Church
Protestant
Radha Soami
Rastafari
Rastafari faith
Ratana church
rejects blood
religious exemption
religious grounds
religious objection
religious reasons
on religious grounds
for religious reasons
Roman Catholic by
saved and sanctified
Salvation Army member
Sai devotee
Sathya Sai Baba
seminarian
Seventh Day
Seventh-day
SDA church
SDA member
Seicho-No-Ie
Shinto
Shaivite
Vaishnav
Vaishnavite
Shouter
Sikh temple
Soka Gakkai
speaks in tongues
spiritualist
spiritual leader
Spiritual Baptist mother
Spiritual Baptist leader
sunday school superintendent
swami
Sufi
Tablighi
Tabligh
Taoist
temple member
theosophist
tithing
tithes to
Twelve Tribes
Twelve Tribes of Israel
Unification Church
Unitarian
United Pentecostal
Universal Church
UCKG
Uniting Church member
vegan for religious
vegetarian Hindu
Vineyard Church
voodoo
vodou
Santería
santeria
Wahhabi
Jehovah's
witchcraft
worshipper
worships at
worship at
yarmulke
karakia
Ringatū faith
Hāhi
Hāhi Mihinare
Mihinare
Mormon church
Te Hāhi
Pai Marire
Methodist Church of Tonga
Siasi
EFKS
Congregational Christian Church of Samoa
Assembly of God Samoa
`,
);

/** Party politics of a person. */
export const POLITICAL_WORDS = phraseList(
  "words of politics",
  `
active in politics
anarchist
balisier group
campaigned for
campaigned against
campaigns for
candidate in the election
candidate for council
canvassed for
canvasses for
card-carrying member
communist
conservative voter
constituency executive
constituency chairman
defeated candidate
donated to the party
donates to the party
election agent
ex-councillor
ex councillor
far-right
far right
financial member
former councillor
former candidate
former MP
former senator
former alderman
Greens member
Green voter
Greens voter
independent candidate
Katter
KAP member
Labor member
Labor voter
Labour member
Labour voter
Labour supporter
left-wing
LNP member
LNP voter
Liberal voter
member of the party
member of the PNM
member of the UNC
member of the Greens
member of the ALP
member of the LNP
member of One Nation
member of the Labour Party
member of the National Party
Marxist
Nationals member
National Party member
NJAC
NAR supporter
ONR
COP supporter
COP member
DLP
DLP man
ULF
party group
party group chairman
party group secretary
party activist
party branch
party card
party hack
party loyalist
party man
party member
party membership
party supporter
party stalwart
party woman
PDP member
PDP supporter
TOP supporter
PNM till I dead
PNM party group
PNM supporter
PNM member
PNM family
PNM to the bone
PNM candidate
PNM councillor
PNM activist
PNM Women's League
PNM Youth League
pro-life campaigner
protest vote
protested against the government
ran for council
ran for office
ran for parliament
ran for the party
red and ready
right-wing
rising sun
socialist
sovereign citizen
stands for the party
stood as a candidate
stood for council
stood for election
stood for parliament
supports the government
supports the opposition
supports the party
supports PNM
supports UNC
supports the PNM
supports the UNC
UNC supporter
UNC member
UNC family
UNC activist
UNC candidate
UNC councillor
UNC Women's Arm
UNC till
voted Labor
voted Labour
voted National
voted Greens
voted PNM
voted UNC
votes Labor
votes Labour
votes National
votes PNM
votes UNC
vote PNM
vote UNC
One Nation member
One Nation supporter
One Nation voter
Young Labor
Young Nats
Young Liberal
Te Pāti Māori
Te Pāti Māori member
Māori Party
Mana Party
ACT supporter
ACT member
NZ First
NZ First member
New Zealand First
TOP Party
anti-government
anti-vaxxer
freedom convoy
Black Power movement
1970 Black Power
Drum and Watch
`,
);

/** Unions and what people are in them. */
export const UNION_WORDS = phraseList(
  "words of unions",
  `
branch delegate
branch president of the union
branch secretary of the union
conciliation with the union
employee representative
fee-paying union member
financial member of the union
health and safety delegate
in the union
is unionised
joined the union
joined the strike
led the strike
member of PSA
member of NUGFW
member of OWTU
member of TTUTA
member of SWWTU
member of CWU
member of the PSA
member of the NUGFW
member of the OWTU
member of the CWU
member of the TWU
member of the CFMEU
member of the QNMU
member of the QTU
member of the AWU
member of the AMWU
member of the ETU
member of the NZEI
member of the PPTA
member of the NZNO
member of E tū
member of FIRST Union
member of Together
member of the Together union
not a union member
non-union member
picketed
picketing
on the picket line
PSA delegate
PSA member
PSA rep
PSA dues
NUGFW member
NUGFW dues
NUGFW shop steward
OWTU branch
OWTU shop steward
OWTU officer
QNMU member
QNMU delegate
QTU member
QTU rep
AWU delegate
CFMEU delegate
CFMEU member
ETU member
AMWU member
TWU delegate
UWU
UWU member
UWU delegate
SDA member
SDA delegate
ASU member
Together member
Together delegate
NZNO delegate
NZNO member
NZEI member
PPTA member
PPTA branch chair
FIRST Union delegate
E tū delegate
E tū member
Unite member
PSA NZ
RMTU member
TTUTA member
TTUTA rep
TTUTA staff rep
shop steward for
shopsteward
steward of the union
strike leader
union activist
union branch officer
union card
union deduction
union deductions
union delegate for
union ded
union dues deducted
union fees
union fee
union levy
union man
union meeting
union member since
union membership no
union organiser
union officer
union official
union rep present
union representation
union represented
represented by the union
represented by his union
represented by her union
union subs
union subscription
union steward
wildcat strike
Queensland Nurses and Midwives' Union
Queensland Police Union
QPU
QPU member
United Firefighters Union
Transport Workers Union
Australian Workers Union
Electrical Trades Union
Maritime Union of Australia
Rail Tram and Bus Union
Independent Education Union
IEU
IEUA
National Union of Public Employees
Prison Officers' Association member
Second Division Association
Fire Services Association member
ATSE
TTPOA
TTPSWA
TTALPA
ALGICA
SISA
UCIW
CATTU
Estate Police Association
NPATT
TTMPA
MPATT
NZ Police Association
Association of Salaried Medical Specialists
ASMS
NZ Resident Doctors' Association
NZ Professional Firefighters Union
NZPFU
Postal Workers Union
MUNZ
Meat Workers Union
Public Service Association
`,
);

/** Marks of the body by which a person is known. */
export const BODY_MARKS = phraseList(
  "words of biometrics",
  `
A positive
A negative
B positive
B negative
AB positive
AB negative
O positive
O negative
A pos
A neg
B pos
B neg
AB pos
AB neg
O pos
O neg
Rh positive
Rh negative
Rh neg
Rh pos
RhD negative
RhD positive
blood group
blood type
bld gp
bld grp
bld type
tented arch
ulnar loop
radial loop
plain whorl
whorl
whorls
accidental whorl
ridge count
minutiae
fingerprint match
fingerprint lifted
fingerprint record
fingerprint card
fingerprint form
fingerprint scan
fingerprint enrolled
fingerprint template
fingerprint hit
fingerprints on file
fingerprinted
prints on file
prints lifted
prints matched
print card
ten-print
tenprint
ten print
livescan
LiveScan
live scan
latent print
latent prints
latent lift
palm print
palm prints
palmprint
left thumb print
right thumb print
partial print
footprint cast
DNA hit
DNA link
DNA match
DNA profile
DNA profiled
DNA sample
DNA swab
DNA taken
DNA test
DNA results
DNA result
paternity test
paternity result
paternity excluded
probability of paternity
excluded as the father
not the biological father
buccal swab
buccal sample
mouth swab
intimate sample
iris scan
iris template
retina scan
retinal scan
face scan
face template
facial image
facial match
facial recognition match
facial recognition
face match
face ID
face enrolled
match score
similarity score
voice print
voiceprint
voice ID
voice sample
gait analysis
hand geometry
hand scan
vein pattern
vein scan
signature specimen
biometric enrolment
biometric record
biometric hash
biometric ID
biometrics taken
biometrics enrolled
biometrics captured
photo and prints
photographed and fingerprinted
fingerprinted and photographed
photos and prints
mugshot no
haplotype
HLA type
HLA typed
tissue type
tissue typed
karyotype
genotype
STR profile
NIFS
ESR profile
NDNAD
CJIS
AFIS hit
AFIS no
NAFIS
NAFIS hit
`,
);
