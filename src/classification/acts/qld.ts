/**
 * Queensland: Information Privacy Act 2009. The words of section 12 are those in force from 1 July 2025, as the Office of
 * the Information Commissioner quotes them; other words are not carried, and the provision says so.
 */
import type { FindingType } from "../../core/finding-type.js";
import type { Act, Classification } from "../act.js";

const ACT = "Information Privacy Act 2009 (Queensland)";

const RTI_CAVEAT =
  "The words are not carried here, and the numbers of the schedules were taken from secondary sources. Since 1 July 2025 access to personal information is asked for under this Act; read it before relying on it.";

const PERSONAL: Classification = { provisions: ["qld.ipa.12"], sensitive: false };
const SENSITIVE: Classification = { provisions: ["qld.ipa.12", "qld.ipa.sch5.sensitive"], sensitive: true };

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
  NATIONAL_ID: PERSONAL,
  PASSPORT: PERSONAL,
  DRIVER_LICENCE: PERSONAL,
  TAX_ID: PERSONAL,
  SOCIAL_INSURANCE_ID: PERSONAL,
  HEALTH_ID: PERSONAL,
  BANK_ACCOUNT: PERSONAL,
  PAYMENT_CARD: PERSONAL,
  VEHICLE_REG: PERSONAL,
  EMPLOYEE_ID: PERSONAL,
  CASE_NUMBER: PERSONAL,
  CREDENTIAL: PERSONAL,
  ETHNICITY: SENSITIVE,
  NATIONALITY: PERSONAL,
  RELIGION: SENSITIVE,
  MARITAL_STATUS: PERSONAL,
  POLITICAL: SENSITIVE,
  TRADE_UNION: SENSITIVE,
  HEALTH: SENSITIVE,
  SEXUAL: SENSITIVE,
  CRIMINAL: SENSITIVE,
  FINANCIAL: PERSONAL,
  EDUCATION: PERSONAL,
  EMPLOYMENT: PERSONAL,
  BIOMETRIC: SENSITIVE,
  LOCATION: PERSONAL,
  OPINION: PERSONAL,
  CORRESPONDENCE: PERSONAL,
  DATE: PERSONAL,
  PLACE: PERSONAL,
  ORGANISATION: PERSONAL,
  QUANTITY: PERSONAL,
};

export const QLD_ACT: Act = {
  jurisdiction: "qld",
  title: ACT,
  provisions: [
    {
      id: "qld.ipa.12",
      citation: `${ACT}, s. 12 “personal information”`,
      text: "Personal information means information or an opinion about an identified individual or an individual who is reasonably identifiable from the information or opinion— (a) whether the information or opinion is true or not; and (b) whether the information or opinion is recorded in a material form or not.",
    },
    {
      id: "qld.ipa.sch5.sensitive",
      citation: `${ACT}, sch. 5 “sensitive information”`,
      text: "",
      caveat:
        "The words of the schedule are not carried here, and the kinds of information it lists were taken from secondary sources. Read the schedule before relying on it.",
    },
    {
      id: "qld.ipa.routine-work",
      citation: `${ACT}: routine personal information about employees`,
      text: "the information is routine personal information about one or more of our employees that relates solely to the routine day-to-day work duties of that employee (such as a work classification, or the listing of a name as author of a paper where that employee is the author)",
      caveat:
        "Words of an agency’s information privacy plan written before 1 July 2025, not of the Act. Such information stays personal information; whether it may be given out is for the decision maker.",
    },
    {
      id: "qld.rti.48.sch3.8",
      citation: "Right to Information Act 2009 (Queensland), s. 48 and sch. 3, s. 8: breach of confidence",
      text: "",
      caveat: RTI_CAVEAT,
    },
    {
      id: "qld.rti.49.sch4.personal",
      citation:
        "Right to Information Act 2009 (Queensland), s. 49 and sch. 4, parts 3 and 4: public interest, personal information and privacy of another",
      text: "",
      caveat: RTI_CAVEAT,
    },
  ],
  types: TYPES,
  exclusions: {
    officialContact: "qld.ipa.routine-work",
    officialName: "qld.ipa.routine-work",
  },
  // Evaluative material has no reason of its own: it is weighed as another's information or as told in confidence.
  withholding: { another: "qld.rti.49.sch4.personal", confidence: "qld.rti.48.sch3.8" },
};
