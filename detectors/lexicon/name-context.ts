/** Words around names, in lower case and without accents, written for this project. Tables only. */

/** English words that, with a capital, are nearly always a name. */
export const MOSTLY_NAMES = `
john jack bob tom tommy harry peter josh jim jimmy jerry carol martin basil charlie bobby tony betty billy robin ray gene
sally polly nancy molly kitty rob ted ben sam dan ken don joe jake nick pat sue gail maria jonathan colleen rory jacob
noel henry hank victor oscar roger angus alfredo terry teddy freddy ravi fanny heather sherry holly daisy toby
warren conrad ali khan margarita dirk brogan bernard augustus jess carmen sheila bruce kylie guy clement julian penny lennox bec dot ruby noah
`;

/** Words written with a capital that name no person. */
export const CAPITALISED_WORDS = `
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter divali diwali eid phagwa carnival lent ramadan hosay emancipation matariki anzac xmas corpus christi
trinidad tobago trinidadian trinidadians tobagonian trini caribbean caricom jamaica jamaican guyana guyanese barbados barbadian grenada grenadian
venezuela venezuelan venezuelans colombia cuban cuba haiti haitian china chinese india indian indians africa african africans syria syrian
lebanon lebanese america american americans usa england english britain british uk scotland scottish ireland irish wales welsh
australia australian australians queensland queenslander nsw brisbane sydney melbourne aboriginal torres islander zealand zealander aotearoa maori
pacific pasifika samoa samoan tonga tongan fiji fijian cook niue tokelau auckland wellington christchurch dunedin hamilton porirua vietnam vietnamese
philippines filipino japan japanese korea korean germany german france french spain spanish italy italian europe european canada canadian
mexico brazil brazilian asia asian london paris geneva york toronto miami jerusalem israel nigeria nigerian kenya ghana pakistan pakistani bangladesh
hindu hindus muslim muslims islam islamic christian christians catholic catholics anglican methodist presbyterian pentecostal baptist adventist
hinduism buddhist sikh rastafarian rasta jewish wesleyan roman orisha god jesus christ allah bible koran quran
mr mrs ms miss mx dr prof sir madam madame dame lady lord rev reverend fr hon messrs esq jr phd msc bsc mba llb
president minister senator secretary director manager officer clerk supervisor inspector sergeant constable corporal superintendent commissioner
chairman chairperson chair treasurer registrar magistrate judge justice attorney counsel solicitor barrister ombudsman mayor councillor alderman
principal dean teacher lecturer professor doctor nurse matron consultant engineer accountant auditor analyst adviser advisor coordinator technician
administrator executive assistant deputy acting senior junior chief head general permanent regional district parliamentary human resources
patient client customer applicant complainant respondent claimant plaintiff defendant appellant witness victim accused suspect deceased employee employer
tenant landlord owner driver passenger student pupil parent guardian mother father husband wife son daughter brother sister uncle aunt auntie cousin
grandmother grandfather neighbour colleague friend dear sincerely faithfully regards yours attention attn re cc bcc fwd fw subject sent
hi hello hey thanks thank cheers ok okay yes no please sorry
microsoft windows google facebook whatsapp instagram twitter tiktok youtube linkedin android iphone samsung nokia huawei apple toyota nissan honda mazda
hyundai suzuki mitsubishi ford holden bmw audi mercedes excel word outlook adobe acrobat arial helvetica calibri cambria verdana georgia garamond times
java javascript typescript python ruby linux ubuntu debian oracle mysql postgres sqlite docker kubernetes chrome firefox safari opera edge
centrelink medicare telstra optus qantas ergon energex digicel bmobile flow scotiabank republic citibank massy courts westpac anz asb kiwibank
panadol metformin enalapril paracetamol amlodipine
kia ora tena koe koutou nga mihi naku noa na te ngati whanau iwi hapu marae runanga kaumatua kuia rangatira pakeha waka taonga tikanga
inc llc nv plc pty ltd
sgt sergeant cpl insp supt asp pc wpc det const capt lt col cmdr matua whaea koro rev pundit imam auntie aunty tanty
morena
ii iii iv vi vii viii ix xi xii
specimen sample example placeholder anonymous unknown withheld redacted name title nil none vacant various
viet nam hong kong abu dhabi
a i
`;

/** End the name of a street or a place. */
export const STREET_WORDS = `
street st road rd avenue ave trace lane drive dr extension ext crescent cres terrace terr tce gardens boulevard blvd highway hwy circular parade pde
esplanade grove junction corner crossing roundabout flyover interchange overpass bypass settlement village estate heights ridge valley river creek
stream lake beach bay island islands gulf harbour harbor port wharf jetty pier mount mountain mt peak cape point peninsula falls waterfall reef
savannah plaza mall centre center complex building buildings tower towers stadium oval arena ground grounds reserve pavilion
suburb town city borough county parish ward district region province state shire depot station terminal airport aerodrome bridge culvert
highlands flats apartments flat unit mews quay close alley loop way circle square arcade garden plains range forest
`;

/** End or make the name of an organisation. */
export const ORGANISATION_WORDS = `
ltd limited inc incorporated corporation corp company co pty plc llc llp sons brothers bros associates partners partnership group holdings enterprises
industries services supplies suppliers trading traders store stores shop supermarket market mart pharmacy hardware garage motors electronics
restaurant hotel inn guesthouse bar cafe bakery foods seafoods fisheries farm farms dairy nursery construction contractors engineering electrical plumbing
bank insurance assurance trust trustees finance capital investments credit union
hospital clinic surgery infirmary hospice health medical centre laboratory labs pathology dental pharmacy
school college university institute academy kindergarten preschool primary secondary campus faculty convent seminary polytechnic wananga
church chapel cathedral mosque masjid mandir temple synagogue ministries mission monastery
ministry department division agency authority board commission committee council tribunal service services office bureau unit branch directorate
foundation society association federation league club team fc united movement party congress alliance coalition assembly parliament senate
constabulary police regiment brigade corps army navy prison courthouse library museum gallery theatre archive archives
couriers courier transport airlines airways shipping logistics freight energy power electricity water gas petroleum oil steel chemicals
radio television tv newspaper press times express guardian herald gazette news media publications publishing books
consultants consultancy consulting solicitors attorneys lawyers chambers accountants auditors architects surveyors realty properties homes housing
joinery paving signs furniture tyres tires glass roofing cleaning catering landscaping printing upholstery flooring fencing scaffolding
drainage haulage towing rentals rental hire tours travel fashions textiles ceramics timber lumber quarry quarries distillers brewery
contracting maintenance sabha samaj panchayat jamaat diocese synod
technologies technology software systems solutions networks communications telecom mobile
`;

/** End the name of a law, an illness, a prize, a ship or another thing that bears a person's name. */
export const THING_WORDS = `
act acts bill regulation regulations ordinance rules code convention treaty protocol charter report inquiry enquiry case doctrine principle test warning rights
disease disorder syndrome lymphoma sarcoma tumour tumor palsy sign reflex phenomenon reaction fracture contracture maneuver manoeuvre scale score index
scholarship award awards prize medal cup trophy shield bursary fellowship lecture memorial monument statue day week festival fete ball
model method theorem equation distribution law effect curve number coefficient constant algorithm cipher
font typeface edition series version release project programme program scheme initiative plan strategy operation exercise
vessel ship ferry launch boat mv ss hms hurricane storm cyclone comet
roman pump pumps ladder valve filter engine machine tractor truck brand sauce rum tea coffee bread biscuits
`;

/** Surnames that also end the names of streets, places and firms. */
export const PERSON_OR_PLACE_WORDS = `
bank park hill hills lane court church field fields house hall bush wood woods rivers brook brooks mills mill green place way walk view
forest marsh moor moore banks gates bridge bridges temple abbey castle bay ford cross west east north south
`;

/** Begin the names of places. */
export const PLACE_HEADS = `
san santa st saint ste port mount mt fort lake cape point hotel camp north south upper lower new great little grand petit
ville villa rue calle viet hong
`;
