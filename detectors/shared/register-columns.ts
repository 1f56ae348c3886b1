/**
 * Registers: tables of persons in which each row has a number of its own, whatever its column is called. Tells by the
 * names of the columns beside whether rows are persons, staff or things.
 */

/** Rows of things, firms and places, whatever persons are named beside them. */
const THING_COLUMN =
  "(?:structure|hut|bunks|bridge|equipment|facility|boat name|firm|supplier|vendor|company|contractor|manufacturer|item|product|model|qty|quantity|unit price|asset|stock|sku|batch|hostname|street type|pcode|surf|bidder|tenderer|module|version|species|title|artist|author|publisher|service number|hotline)";
const PERSON_COLUMN =
  "(?:(?:sur|fore|first|last|full|given|family|other|middle|maiden) ?names?|given|nm|patient|pt|client|clmt|customer|cust|consumer|owner|occupier|occupant|applicant|co applicant|member|swimmer|player|athlete|student|pupil|learner|child|baby|mother|father|tenant|lessee|lodger|complainant|informant|claimant|insured|policyholder|part(?:y|ies)|accused|defendant|respondent|plaintiff|appellant|offender|inmate|prisoner|detainee|beneficiary|payee|pensioner|borrower|debtor|guarantor|guardian|parent|resident|visitor|guest|caller|person|dob|d o b|born|birth|date of birth|age|sex|gender|next of kin|nok|volunteer|donor|voter|elector|witness|victim|deceased|driver|holder|licensee|taxpayer|passenger|nominee|subject|candidate|participant|attendee|trainee|apprentice|farmer|fisher|veteran|evacuee|migrant|sponsor|ratepayer|householder|head of household|name (?:and|of) [a-z]+)";
const STAFF_COLUMN =
  "(?:rank|rank name|post held|job title|designation|hrs|gross|gross pay|salary|wages?|net pay|emp|emp name|employee|employee name|staff|staff name|officer name|name of officer|hire date|date hired|appointed|supervisor|overtime|nis ded|paye)";

/** Columns beside, one a line, of which one says that the rows are persons; staff and things are left out. */
export const ROWS_ARE_PERSONS = new RegExp(
  `(?<![^])(?!(?:[^\\n]*\\n)*(?:[^\\n]{0,40} )?(?:${THING_COLUMN}|${STAFF_COLUMN})s?$)(?:[^\\n]*\\n)*(?:[^\\n]{0,40} )?${PERSON_COLUMN}s?(?: [^\\n]{1,20})?$`,
  "m",
);
/** The same for the rows of a list of staff. */
export const ROWS_ARE_STAFF = new RegExp(
  `(?<![^])(?!(?:[^\\n]*\\n)*(?:[^\\n]{0,40} )?${THING_COLUMN}s?$)(?:[^\\n]*\\n)*(?:[^\\n]{0,40} )?${STAFF_COLUMN}(?: [^\\n]{1,20})?$`,
  "m",
);

/** The same for the rows of a clinic or a ward. */
export const ROWS_ARE_PATIENTS =
  /^(?:pt|patient|patient name|problem|problems|diagnosis|diagnoses|dx|ward|symptoms?|presenting complaint|treatment|medications?|meds|rx|drugs?|dose|allerg(?:y|ies)|gravida|edd|vaccines?|blood gp|blood group|bp|hba1c|triage|clinic|gp|consultant|procedure|outcome|hx|history|pmh)$/m;
/** Names of columns that hold the number of a patient in such rows. */
export const PATIENT_NUMBER =
  /^(?:reg|regn|regd|reg ?no|registration|registration no|no|number|id|card|card no|file|file no|folder|chart|hosp|hosp no)$/;

/** Columns whose numbers are of something else than the row. */
const OTHER_NUMBER =
  "(?:vat|gst|abn|acn|bir|nis|ni|nib|nin|tin|ird|tfn|crn|phone|telephone|tel|mobile|mob|cell|contact|fax|ph|whatsapp|house|lot|unit|room|bed|ward|flat|apt|route|batch|serial|model|part|invoice|inv|po|order|contract|tender|bond|page|line|row|seq|sequence|postal?|post code|postcode|zip|class|form|grade|level|vehicle|veh|plate|reg|rego|licence|license|lic|dp|permit|passport|pp|account|acct|a c|bank|branch|bsb|card|id card|national id|meter|asset|item|product|stock|building|site|school|district|parish|dept|department|cost|gl|vote|version|icd|atc|mbs|drug|currency|country|status|area|zone|region|station|centre|center|box|cheque|chq|ticket|tkt|wo|work order|works order|job|jobno|queue|txn|voucher|ledger|bill|till|query|call|helpdesk|kit|locker|vessel|flight|seat|bus|parcel|valuation|sheet|folio)";

/** Names of columns that hold the number of the row, in lower-case words. */
export const ROW_NUMBER = new RegExp(
  `^(?!(?:[^\\n]{0,40} )?${OTHER_NUMBER}(?: |#|$))(?:(?:[a-z]{1,14} ){0,2}(?:no|nos|num|number|id|ref|reference|code)|(?:[a-z]{1,14} ?)?#|case|matter|file|suit|action|entry|run|claim|cert|certificate|event|incident|receipt|policy|record|docket|urn|uid)$`,
);
/** Names of columns that hold the number of an employee in a list of staff. */
export const STAFF_NUMBER =
  /^(?:no|nos|num|number|#|id|(?:clk|clock|emp|empl|employee|staff|pay|payroll|paysheet|check|chk|badge|regt?|regimental|service|svc|works|officer|pers|personnel|force|collar|shield|warrant|time) ?(?:no|num|number|#|id|code|card)?)$/;

const NO_CODE =
  "(?:date|dt|time|period|week|fortnight|cycle|quarter|term|year|month|day|amount|amt|total|sum|balance|income|salary|pay|rent|fee|fees|price|value|rate|score|result|reading|kwh|units?|dose|strength|medication|medicine|diagnosis|dx|test|address|addr|street|location|place|town|suburb|village|email|e mail|web|url|size|weight|height|remarks?|notes?|comments?|details|reason|action|type|description|desc|offence|charge|statute|legislation|agenda|duration|distance|temp|bp|blood|vaccine|standard|qualification|course|subject|programme|brand|make|colour|color|name|officer|by|to|from|crew|handler|clerk|enumerator|initials|signature|sign|handle|user|username|login|password|pin|ip|mac|imei|device|hash|token|gps|lat|long|coordinates|grid|map|lot plan|title ref|rva)";
/** Names of columns in which codes of figures and capitals are those of the rows: any that names nothing else. */
export const CODE_COLUMN = new RegExp(
  `^(?!(?:[^\\n]{0,40} )?(?:${OTHER_NUMBER}|${NO_CODE})(?: |#|\\d|$))[a-z#][a-z\\d#]{0,14}(?: [a-z\\d#]{1,12}){0,2}$`,
);
