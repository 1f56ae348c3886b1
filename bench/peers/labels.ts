/**
 * What each peer's labels mean in the types of the labelled texts. One rule a line, the first that fits: `types` are those
 * that a finding may stand for, and it is credited with the one of them that is marked at its place; `elsewhere` is what it
 * counts as where none is. Labels for what the texts do not mark at all (dates, towns, companies, part numbers) have
 * `elsewhere: null`: they are credited where they hit and not blamed where they miss.
 */
import { IDENTIFIER_TYPES, type FindingType } from "../../src/core/finding-type.js";

export interface LabelRule {
  readonly match: RegExp;
  readonly types: readonly FindingType[];
  readonly elsewhere: FindingType | null;
}

/** A label that says just that: its findings are that type wherever they stand. */
const is = (match: RegExp, ...types: [FindingType, ...FindingType[]]): LabelRule => ({
  match,
  types,
  elsewhere: types[0],
});
const maybe = (match: RegExp, ...types: FindingType[]): LabelRule => ({ match, types, elsewhere: null });

const ANY_IDENTIFIER = maybe(/./, ...IDENTIFIER_TYPES);

const PRESIDIO: readonly LabelRule[] = [
  is(/^PERSON$/, "PERSON"),
  is(/^PHONE_NUMBER$/, "PHONE"),
  is(/^EMAIL_ADDRESS$/, "EMAIL"),
  is(/^IP_ADDRESS$/, "IP_ADDRESS"),
  is(/^MAC_ADDRESS$/, "DEVICE_ID"),
  is(/^CREDIT_CARD$/, "PAYMENT_CARD"),
  is(/^(?:IBAN_CODE|US_BANK_NUMBER|CRYPTO|ABA_ROUTING_NUMBER)$/, "BANK_ACCOUNT"),
  is(/^(?:US_SSN|UK_NINO)$/, "SOCIAL_INSURANCE_ID"),
  is(/^(?:US_ITIN|AU_TFN)$/, "TAX_ID"),
  is(/^(?:US_PASSPORT|UK_PASSPORT)$/, "PASSPORT"),
  is(/DRIVER_LICENSE$/, "DRIVER_LICENCE"),
  is(/^(?:AU_MEDICARE|UK_NHS|US_MBI)$/, "HEALTH_ID"),
  is(/VEHICLE|PLATE/, "VEHICLE_REG"),
  is(/^AGE$/, "AGE"),
  is(/^NRP$/, "NATIONALITY", "ETHNICITY", "RELIGION", "POLITICAL"),
  maybe(/^LOCATION$/, "ADDRESS", "LOCATION", "NATIONALITY"),
  maybe(/^DATE_TIME$/, "DATE_OF_BIRTH", "AGE"),
  maybe(/^URL$/, "HANDLE"),
  maybe(/^ORGANIZATION$/, "EMPLOYMENT", "EDUCATION"),
  ANY_IDENTIFIER,
];

const OPENREDACTION: readonly LabelRule[] = [
  is(/^NAME$/, "PERSON"),
  is(/^(?:ADDRESS_|POSTCODE|ZIP_CODE)/, "ADDRESS"),
  is(/^(?:PHONE|EMERGENCY_CONTACT$)/, "PHONE"),
  is(/^EMAIL$/, "EMAIL"),
  is(/^IPV[46]$/, "IP_ADDRESS"),
  is(/^(?:MAC_ADDRESS|IMEI|IMSI|DEVICE_UUID|SIM_CARD)/, "DEVICE_ID"),
  is(/^DATE_OF_BIRTH$/, "DATE_OF_BIRTH"),
  maybe(/^DATE$/, "DATE_OF_BIRTH"),
  is(/^CVV/, "CREDENTIAL", "PAYMENT_CARD"),
  is(/^(?:CREDIT_CARD|CARD_)/, "PAYMENT_CARD"),
  is(/IBAN|BANK_ACCOUNT|SORT_CODE|BSB|ROUTING_NUMBER_US|^CLABE|(?:BITCOIN|ETHEREUM|LITECOIN)_ADDRESS/, "BANK_ACCOUNT"),
  is(/^SSN$|NATIONAL_INSURANCE|SIN_CA|CANADIAN_SIN|SOCIAL_SECURITY/, "SOCIAL_INSURANCE_ID"),
  is(/PASSPORT|_MRZ/, "PASSPORT"),
  is(/^DRIVING_LICENSE|DRIVER_LICENSE|^DRIVER_ID/, "DRIVER_LICENCE"),
  is(/^(?:NHS|CHI)_NUMBER|MEDICARE|MEDICAL_RECORD|PATIENT_ID|HEALTH_PLAN|EHIC/, "HEALTH_ID"),
  is(/TFN|_IRD$|^TAX_ID|UTR|^ITIN/, "TAX_ID"),
  is(/LICENSE_PLATE|^VIN/, "VEHICLE_REG"),
  is(/^(?:EMPLOYEE_ID|PAYROLL_NUMBER|POLICE_BADGE|FIREFIGHTER_BADGE)/, "EMPLOYEE_ID"),
  is(/USERNAME|SOCIAL_MEDIA_HANDLE|LINKEDIN_PROFILE|GAMERTAG|BATTLETAG/, "HANDLE"),
  is(/_KEY$|_TOKEN$|SECRET|PRIVATE_KEY|DATABASE_CONNECTION/, "CREDENTIAL"),
  is(/^BLOOD_TYPE|DNA_|BIOMETRIC/, "BIOMETRIC"),
  is(/^SALARY/, "FINANCIAL"),
  is(/^(?:ALLERGY|DRUG_DOSAGE|ICD10)/, "HEALTH"),
  is(/NATIONAL_ID$/, "NATIONAL_ID"),
  is(/^(?:CASE_NUMBER|CLAIM_ID|POLICY_NUMBER|CUSTOMER_ID|MEMBERSHIP_NUMBER|POLICE_REPORT_NUMBER)/, "CASE_NUMBER"),
  ANY_IDENTIFIER,
];

const REDACT_PII: readonly LabelRule[] = [
  is(/^PERSON_NAME$/, "PERSON"),
  is(/^(?:STREET_ADDRESS|ZIPCODE)$/, "ADDRESS"),
  is(/^PHONE_NUMBER$/, "PHONE"),
  is(/^EMAIL_ADDRESS$/, "EMAIL"),
  is(/^IP_ADDRESS$/, "IP_ADDRESS"),
  is(/^CREDIT_CARD_NUMBER$/, "PAYMENT_CARD"),
  is(/^US_SOCIAL_SECURITY_NUMBER$/, "SOCIAL_INSURANCE_ID"),
  is(/^USERNAME$/, "HANDLE"),
  is(/^(?:PASSWORD|CREDENTIALS)$/, "CREDENTIAL"),
  maybe(/^URL$/, "HANDLE"),
  ANY_IDENTIFIER,
];

const COMPROMISE: readonly LabelRule[] = [
  is(/^Person$/, "PERSON"),
  is(/^Phone$/, "PHONE"),
  is(/^Email$/, "EMAIL"),
  is(/^At$/, "HANDLE"),
  maybe(/^Place$/, "ADDRESS", "LOCATION", "NATIONALITY"),
];

export type PeerName = "presidio" | "openredaction" | "redact-pii" | "compromise";

export const PEER_LABELS: Readonly<Record<PeerName, readonly LabelRule[]>> = {
  presidio: PRESIDIO,
  openredaction: OPENREDACTION,
  "redact-pii": REDACT_PII,
  compromise: COMPROMISE,
};

/** The types that a peer claims to find: all that its rules name, but for numbers of any kind. */
export function claimedTypes(rules: readonly LabelRule[]): FindingType[] {
  return [...new Set(rules.filter((rule) => rule !== ANY_IDENTIFIER).flatMap(({ types }) => types))].sort();
}
