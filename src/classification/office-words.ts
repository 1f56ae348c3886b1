/**
 * Words by which records speak of public office: posts, ranks, sections, what officers do to records. Data for expressions;
 * knows no names and no records.
 */

/** Posts, written with capitals or within a phrase that says of whom they are. The longer before the shorter. */
export const POSTS =
  "(?:Permanent|Deputy|Private|Parliamentary|Under|Corporate) Secretary|Director|(?:General |Regional |Acting |Case |Team |Area |Support |Practice |Service )?Manager|(?:Vice-?|Deputy )?Principal|Dean|Registrar|Town Clerk|Clerk|Engineer|Planner|Inspector|Investigator|Supervisor|Superintendent|Commissioner|Ombudsman|Conciliator|Mediator|Adviser|Advisor|Analyst|Officer|Magistrate|Judge|Chief Executive|Team Lead(?:er)?|Co-?ordinator|Assessor|Accountant|Surveyor|Scientist|Technologist|Interpreter|Justice of the Peace|Chair(?:man|woman|person)?|Valuer|Examiner|Bailiff|Marshal|Auditor|Economist|Statistician|Librarian|Archivist|Warden|Foreman|Health Visitor|Social Worker|Health Worker|Case ?worker|Youth Worker|Receptionist|Decision Maker|Midwife|Matron|Custodian|Caretaker|Keeper of [A-Z][a-z]+|Geriatric Aide|Dispatcher|Call Taker|Paramedic|Firefighter|Constable|Councillor|Alderman|Kaimahi|Kaiāwhina|Kaiwhakahaere|Pou Ārahi|Tumuaki|People Partner|Chief [A-Z][a-z]+ Officer";

/** Further callings of those who work for an office, in any letters: taken for no sign by themselves. */
export const OTHER_POSTS =
  "teacher|aide|counsellor|psychologist|psychiatrist|physio(?:therapist)?|therapist|clinician|doctor|registrar|houseman|intern|RMO|SHO|consultant|nurse|SN|sister|midwife|matron|orderly|porter|ambulance|EMT|pharmacist|radiographer|dietitian|dentist|phlebotomist|foreman|driver|cashier|teller|typist|secretary|clerk|messenger|telephonist|agent|operator|trainee|cadet|intake|triage|reception|front desk|supv|supervisor|super|t\\/l|team lead|lead|head|HOD|dean|form teacher|tutor|lecturer|caseworker|case worker|kaiako|tumuaki|kaiārahi|kaimahi|kaiāwhina|kaumātua|cultural adviser|liaison|process server|bailiff|usher|chairman|chairperson|chair|member|secretary|treasurer|minute|adjudicator|arbitrator|referee|tribunal member|delegate|decision[- ]maker|assessor|ranger|warden|lifeguard|guard|estate constable|watchman|technician|mechanic|electrician|engineer|surveyor|planner|analyst|developer|admin(?:istrator)?|helpdesk|IT|HR|payroll|accounts|ward|duty|on call|on duty|shift|rostered";

/** Words by which individuals are called in private. */
export const RELATIVES =
  /\b(?:mother|father|mum|mom|dad|son|daughter|wife|husband|spouse|partner|ex|brother|sister|sibling|uncle|aunt(?:y|ie)?|cousin|niece|nephew|grand\w+|granny|nan|baby|child|children|kids?|neighbou?r|tenant|landlord|landlady|friend|boyfriend|girlfriend|fianc[ée]e?|housemate|flatmate|tamaiti|mokopuna|whānau|next of kin|nok|owner|occupier|passenger|deceased|victim|suspect|accused|offender|complainant|claimant|applicant|appellant|patient|client|pupil|student|customer|caller|witness|informant)\b/i;

/** Ranks and offices that stand before a name. */
export const RANKS =
  "PC|P\\.C\\.|WPC|W\\.P\\.C\\.|Sgt|Sergeant|Cpl|Corporal|Insp|Inspector|Supt|Superintendent|ASP|ACP|Const|Constable|Det|Detective|Senior Constable|Justice|Magistrate|Her Worship|His Worship|Judge|Cllr|Councillor|Cr|Ald|Alderman|Ffr|Firefighter|Fireman|Fire Officer|FSO|FSSO|CCO|Prison Officer|Nurse|Staff Nurse|SRN|Midwife|Matron|Senator|PHI|Marshal";

/** Sections of an office, as they stand behind a name. */
export const SECTIONS =
  "Billing|Accounts|Registry|Records|Customer (?:Service|Services|Care|Relations|Experience)|Human Resources|HR|Legal|Audit|Compliance|Enforcement|Revenue Protection|Payroll|Enquiries|Unit|Section|Division|Department|Branch|Counter|Front Desk|Parks|Custody|Housing|Intake|Welfare|Collections|Facilities|Communications|Service Centre|Regional Office";

/** What officers do to a record or to those whom it is about, in the passive. */
export const DONE_BY =
  "prepared|compiled|recorded|interviewed|handled|assessed|entered|approved|minutes|taken|received|rec['’]d|reviewed|visited|inspected|issued|printed|written|drafted|typed up|typed|countersigned|logged|seen|attended|authori[sz]ed|certified|verified|actioned|checked|processed|served|examined|completed|updated|closed|noted|investigated|supervised|dispatched|selected at [a-z ]{1,20}";

/** Labels of those who work on the record. */
export const OFFICE_LABELS =
  "creatorsname|modifiersname|(?:created|modified|updated)-by|attention|attn|(?:case |intake |field |loans? |interviewing |investigating |reviewing |duty )?officer|author|agent|handler|operator|counter clerk|case ?manager|caseworker|conciliator|checked|authori[sz]ed|IO|CM|reviewing|teacher|form teacher|class teacher|consultant|planner|registrar|supervisor|inspector|investigator|call ?taker|dispatcher|minute[- ]taker|approver|reviewer";

/** Those of whom `your` makes officers in a letter to an office. */
export const YOUR_STAFF =
  "officer|agent|clerk|cashier|technician|inspector|investigator|manager|nurse|teacher|driver|counsellor|supervisor|contractor|meter reader|workman|employee|colleague|staff member|receptionist|collector|representative|crew|foreman|engineer|principal|secretary|librarian|warden|guard";

/** Words of an item in a list of those present that speak for no office. */
export const NOT_OF_OFFICE =
  /\b(?:parent|mother|father|mum|dad|wife|husband|applicant|appellant|complainant|claimant|tenant|resident|student|pupil|patient|suspect|accused|witness|union|attorney|solicitor|counsel|lawyer|support person|supporter|advocate|marae|hapū|iwi|kaumātua|whānau|member of the public|Ltd|Limited|Inc|Pty|Church|Club|Association|Society|Trust)\b/i;

/** Labels of mail domains by which public bodies are known, in full or as part of a name. */
export const PUBLIC_LABELS: ReadonlySet<string> = new Set(
  "gov govt moe moh moht mowt mof moj mohsd wasa ttec tstt ttpost hdc nib nibtt ttps ttfs ttpf bir tha rha nwrha swrha ncrha erha trha ptsc udecott cepep ird acc msd dia customs immigration police prisons corrections ambulance qas qps qfes tafe health healthboard dhb councils council courts court parliament ombudsman housing kaingaora library libraries licensing transport education port registry elections statistics treasury".split(
    " ",
  ),
);
