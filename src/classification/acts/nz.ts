/**
 * New Zealand: Privacy Act 2020. One definition covers every type; the Act has no class of sensitive information and
 * takes no official's details out of the definition.
 */
import type { FindingType } from "../../core/finding-type.js";
import type { Act, Classification } from "../act.js";

const ACT = "Privacy Act 2020 (New Zealand)";
const NO_WORDS = "The words of this provision are not carried here; read them at legislation.govt.nz.";

const PERSONAL: Classification = { provisions: ["nz.pa.7"], sensitive: false };
/** Identifiers that an agency assigns to an individual for its own operations. */
const ASSIGNED: Classification = { provisions: ["nz.pa.7", "nz.pa.22.ipp13"], sensitive: false };

const TYPES: Readonly<Record<FindingType, Classification | null>> = {
  PERSON: PERSONAL,
  ADDRESS: PERSONAL,
  PHONE: PERSONAL,
  EMAIL: PERSONAL,
  IP_ADDRESS: PERSONAL,
  DEVICE_ID: PERSONAL,
  HANDLE: PERSONAL,
  DATE_OF_BIRTH: PERSONAL,
  AGE: PERSONAL,
  NATIONAL_ID: ASSIGNED,
  PASSPORT: ASSIGNED,
  DRIVER_LICENCE: ASSIGNED,
  TAX_ID: ASSIGNED,
  SOCIAL_INSURANCE_ID: ASSIGNED,
  HEALTH_ID: ASSIGNED,
  BANK_ACCOUNT: ASSIGNED,
  PAYMENT_CARD: PERSONAL,
  VEHICLE_REG: PERSONAL,
  EMPLOYEE_ID: ASSIGNED,
  CASE_NUMBER: ASSIGNED,
  CREDENTIAL: PERSONAL,
  ETHNICITY: PERSONAL,
  NATIONALITY: PERSONAL,
  RELIGION: PERSONAL,
  MARITAL_STATUS: PERSONAL,
  POLITICAL: PERSONAL,
  TRADE_UNION: PERSONAL,
  HEALTH: PERSONAL,
  SEXUAL: PERSONAL,
  CRIMINAL: PERSONAL,
  FINANCIAL: PERSONAL,
  EDUCATION: PERSONAL,
  EMPLOYMENT: PERSONAL,
  BIOMETRIC: PERSONAL,
  LOCATION: PERSONAL,
  OPINION: PERSONAL,
  CORRESPONDENCE: PERSONAL,
  DATE: PERSONAL,
  PLACE: PERSONAL,
  ORGANISATION: PERSONAL,
  QUANTITY: PERSONAL,
};

export const NZ_ACT: Act = {
  jurisdiction: "nz",
  title: ACT,
  provisions: [
    { id: "nz.pa.7", citation: `${ACT}, s. 7(1) “personal information”`, text: "", caveat: NO_WORDS },
    {
      id: "nz.pa.22.ipp13",
      citation: `${ACT}, s. 22, information privacy principle 13 (unique identifiers)`,
      text: "",
      caveat: NO_WORDS,
    },
    {
      id: "nz.pa.49",
      citation: `${ACT}, s. 49: protection of an individual as reason for refusing access`,
      text: "",
      caveat: NO_WORDS,
    },
    { id: "nz.pa.50", citation: `${ACT}, s. 50: evaluative material`, text: "", caveat: NO_WORDS },
    {
      id: "nz.pa.53.b",
      citation: `${ACT}, s. 53(b): unwarranted disclosure of the affairs of another`,
      text: "",
      caveat: NO_WORDS,
    },
  ],
  types: TYPES,
  exclusions: {},
  // Confidence is a reason by itself only for evaluative material; else it bears on the affairs of another.
  withholding: { another: "nz.pa.53.b", confidence: "nz.pa.50", evaluative: "nz.pa.50" },
};
