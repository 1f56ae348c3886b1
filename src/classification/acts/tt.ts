/**
 * Trinidad and Tobago: Data Protection Act 2011 (Act No. 13 of 2011). The words are those of the Act as enacted. Only
 * sections 1-18, 22, 23, 25(1), 26, 28 and 42(a), (b) are shown to be proclaimed; every other provision says so.
 */
import type { FindingType } from "../../core/finding-type.js";
import type { Act, Classification, Provision } from "../act.js";

const ACT = "Data Protection Act 2011 (Trinidad and Tobago)";
const CAVEAT =
  "Enacted, not shown to be proclaimed (Legal Notices 2 of 2012 and 220 of 2021 do not name this section). Check the Gazette before relying on it; the operative route of access is the Freedom of Information Act 1999.";

const PI = "“personal information”";
const SPI = "“sensitive personal information”";
const PI_OPENING = "information about an identifiable individual that is recorded in any form including—";
const SPI_OPENING = "information on a person’s—";

const inForce = (id: string, place: string, text: string): Provision => ({
  id: `tt.dpa.${id}`,
  citation: `${ACT}, s. ${place}`,
  text,
});
const enacted = (id: string, place: string, text: string): Provision => ({
  ...inForce(id, place, text),
  caveat: CAVEAT,
});

const DEFINITIONS: readonly Provision[] = [
  inForce(
    "2.pi",
    `2 ${PI}, opening words`,
    "information about an identifiable individual that is recorded in any form",
  ),
  inForce(
    "2.pi.a",
    `2 ${PI} (a)`,
    `${PI_OPENING} information relating to the race, nationality or ethnic origin, religion, age or marital status of the individual`,
  ),
  inForce(
    "2.pi.b",
    `2 ${PI} (b)`,
    `${PI_OPENING} information relating to the education or the medical, criminal or employment history of the individual or information relating to the financial transactions in which the individual has been involved or which refers to the individual`,
  ),
  inForce(
    "2.pi.c",
    `2 ${PI} (c)`,
    `${PI_OPENING} any identifying number, symbol or other particular designed to identify the individual`,
  ),
  inForce("2.pi.d", `2 ${PI} (d)`, `${PI_OPENING} the address and telephone contact number of the individual`),
  inForce(
    "2.pi.e",
    `2 ${PI} (e)`,
    `${PI_OPENING} the name of the individual where it appears with other personal information relating to the individual or where the disclosure of the name itself would reveal information about the individual`,
  ),
  inForce(
    "2.pi.f",
    `2 ${PI} (f)`,
    `${PI_OPENING} correspondence sent to an establishment by the individual that is explicitly or implicitly of a private or confidential nature, and any replies to such correspondence which would reveal the contents of the original correspondence`,
  ),
  inForce("2.pi.g", `2 ${PI} (g)`, `${PI_OPENING} the views and opinions of any other person about the individual`),
  inForce(
    "2.pi.h",
    `2 ${PI} (h)`,
    `${PI_OPENING} the fingerprints, deoxyribonucleic acid, blood type or the biometric characteristics of the individual`,
  ),
  inForce("2.spi.a", `2 ${SPI} (a)`, `${SPI_OPENING} racial or ethnic origins`),
  inForce("2.spi.b", `2 ${SPI} (b)`, `${SPI_OPENING} political affiliations or trade union membership`),
  inForce("2.spi.c", `2 ${SPI} (c)`, `${SPI_OPENING} religious beliefs or other beliefs of a similar nature`),
  inForce("2.spi.d", `2 ${SPI} (d)`, `${SPI_OPENING} physical or mental health or condition`),
  inForce("2.spi.e", `2 ${SPI} (e)`, `${SPI_OPENING} sexual orientation or sexual life`),
  inForce("2.spi.f", `2 ${SPI} (f)`, `${SPI_OPENING} criminal or financial record`),
];

const OFFICIALS_OPENING =
  "The following information about an individual who is or has been an employee or official of a public body is not personal information for the purpose of this Act:";

const EXCLUSIONS: readonly Provision[] = [
  enacted(
    "29.1.a",
    "29(1)(a)",
    `${OFFICIALS_OPENING} the fact that the individual is or has been an employee or official of a public body`,
  ),
  enacted(
    "29.1.b",
    "29(1)(b)",
    `${OFFICIALS_OPENING} the title, business address and business telephone number of the individual`,
  ),
  enacted(
    "29.1.c",
    "29(1)(c)",
    `${OFFICIALS_OPENING} the name of the individual on a document prepared by the individual in the course of employment`,
  ),
  enacted(
    "29.1.d",
    "29(1)(d)",
    `${OFFICIALS_OPENING} the professional opinions or views of the individual given in the course of employment`,
  ),
  enacted(
    "29.2",
    "29(2)",
    "Information about an individual who is or was performing services under contract for a public body that relates to the services performed, including the terms of the performance, the name of the individual, and the opinions or views of the individual given in the course of the performance of those services is not personal information for the purposes of the Act.",
  ),
  enacted(
    "29.3",
    "29(3)",
    "Information relating to any discretionary benefit of a financial nature including the granting of a licence or permit conferred to an individual, including the name of the individual and the exact nature of the benefit is not personal information for the purposes of the Act.",
  ),
  enacted(
    "29.4",
    "29(4)",
    "Information about an individual who has been deceased for more than twenty years is not personal information for the purpose of this Act.",
  ),
];

const REFUSAL_OPENING =
  "A head of a public body may refuse to disclose personal information to the individual to whom the information relates where—";

const DUTIES: readonly Provision[] = [
  enacted(
    "40.1",
    "40(1)",
    "A public body shall not process sensitive personal information unless it obtains the consent of the person to whom that sensitive personal information relates.",
  ),
  enacted(
    "45",
    "45",
    "Notwithstanding sections 42, 43 and 44, medical information shall not be disclosed by a public body except— (a) with the consent of the person to whom such information relates; or (b) by order of the Court.",
  ),
  enacted(
    "48.1",
    "48(1)",
    "The Head of a Public Body shall cause to be included in personal information banks, all personal information under the control or in the custody of the public body that— (a) has been used, is being used or is available for use for an administrative purpose; or (b) is organized or intended to be retrieved by means of the name of an individual or by an identifying number, symbol or other particular assigned to an individual.",
  ),
  enacted(
    "51.1",
    "51(1)",
    "The Commissioner shall publish periodically, but not less than annually, an index of the personal information that is held by the public bodies that includes a summary of the following: […]",
  ),
  enacted(
    "52.1",
    "52(1)",
    "Subject to section 53, every individual who is in Trinidad and Tobago has a right to and shall on request, be given access to— (a) personal information about that individual contained in a personal information bank in the custody and control of a public body; and (b) any other personal information about the individual under the custody or control of a public body with respect to which the individual is able to provide sufficiently specific information on the location of the information as to render it reasonably retrievable by the public body.",
  ),
  enacted(
    "53.1.a",
    "53(1)(a)",
    `${REFUSAL_OPENING} the disclosure would constitute an unjustified invasion of another individual’s personal privacy`,
  ),
  enacted(
    "53.1.b",
    "53(1)(b)",
    `${REFUSAL_OPENING} the disclosure could reasonably be expected to reveal information supplied in confidence`,
  ),
  enacted(
    "53.1.c",
    "53(1)(c)",
    `${REFUSAL_OPENING} it is evaluative or opinion material compiled solely for the purpose of determining suitability, eligibility or qualifications for employment or for the awarding of government contracts and other benefits where the disclosure would reveal the identity of a source who furnished information to the institution in circumstances where it may reasonably be assumed that the identity of the source would be held in confidence`,
  ),
  enacted(
    "53.1.d",
    "53(1)(d)",
    `${REFUSAL_OPENING} a disclosure would result in disclosure of information that is exempt from disclosure under Part IV of the Freedom of Information Act.`,
  ),
  enacted(
    "53.2",
    "53(2)",
    "The Head of a Public Body may disregard requests from an individual for access to that individual’s personal information where it would unreasonably interfere with the operations of the public body because of the repetitious or systematic nature of the requests or the requests are frivolous or vexatious.",
  ),
  enacted(
    "54.1",
    "54(1)",
    "The Head of a Public Body shall make every effort to sever information that is exempt from disclosure pursuant to section 53 from information that may be made available to the individual requesting access to his personal information and make the non-exempt information available.",
  ),
  enacted(
    "54.2",
    "54(2)",
    "Where acknowledgment of the existence of information that is exempt from disclosure would reveal critical information about the nature or contents of the information, the Head of a Public Body may refuse to disclose the existence of the information.",
  ),
  enacted(
    "55",
    "55",
    "Any right or power conferred on an individual by this Act may be exercised— (a) where the individual is deceased, by the individual’s personal representative if the exercise of the right or power relates to the administration of the individual’s estate; (b) by the individual’s attorney under a power of attorney; (c) by the individual’s guardian; or (d) where the individual is less than eighteen years of age, by a person who has lawful custody of the individual.",
  ),
  enacted(
    "56.1",
    "56(1)",
    "Where a request is made for access to personal information pursuant to section 52, the head of the public body shall, within thirty days of the request being received where access is— (a) granted in whole or in part, give the information to the individual who made the request; or (b) refused in whole or in part, give the individual who made the request a written response stating— (i) that the information does not exist; or (ii) the specific provision of the Act on which a refusal could reasonably be expected to be based if the information existed; or (c) refused in whole or in part, give the individual who made the request information regarding the right of appeal to the Commissioner.",
  ),
  enacted(
    "57.1",
    "57(1)",
    "Where an individual believes there is an error or omission in his personal information, the individual may request the Head of a Public Body that has the information in its custody or under its control, to correct the information.",
  ),
  enacted(
    "57.2",
    "57(2)",
    "If no correction is made in response to a request under subsection (1), the Head of a Public Body shall annotate the information with the correction that was requested but not made and notify the individual who made the request that no correction was made.",
  ),
  enacted(
    "57.3",
    "57(3)",
    "On correcting or annotating personal information under this section, the Head of a Public Body shall notify any other public body or any third party to whom that information has been disclosed during the one-year period before the correction was requested, of such correction or annotation.",
  ),
];

const falls = (limbs: string): Classification => {
  const provisions = limbs.split(" ").map((limb) => `tt.dpa.${limb}`);
  return { provisions, sensitive: limbs.includes("2.spi.") };
};
const IDENTIFYING_NUMBER = falls("2.pi.c");
const IDENTIFIABLE = falls("2.pi");

const TYPES: Readonly<Record<FindingType, Classification | null>> = {
  PERSON: falls("2.pi.e"),
  ADDRESS: falls("2.pi.d"),
  PHONE: falls("2.pi.d"),
  // Section 2 names address and telephone, not e-mail; it is caught by the opening words.
  EMAIL: IDENTIFIABLE,
  IP_ADDRESS: IDENTIFIABLE,
  DEVICE_ID: IDENTIFIABLE,
  HANDLE: IDENTIFYING_NUMBER,
  DATE_OF_BIRTH: falls("2.pi.a"),
  AGE: falls("2.pi.a"),
  NATIONAL_ID: IDENTIFYING_NUMBER,
  PASSPORT: IDENTIFYING_NUMBER,
  DRIVER_LICENCE: IDENTIFYING_NUMBER,
  TAX_ID: IDENTIFYING_NUMBER,
  SOCIAL_INSURANCE_ID: IDENTIFYING_NUMBER,
  HEALTH_ID: IDENTIFYING_NUMBER,
  BANK_ACCOUNT: IDENTIFYING_NUMBER,
  PAYMENT_CARD: IDENTIFYING_NUMBER,
  // A plate identifies a vehicle; it is information about the individual whose vehicle it is.
  VEHICLE_REG: IDENTIFIABLE,
  EMPLOYEE_ID: IDENTIFYING_NUMBER,
  CASE_NUMBER: IDENTIFYING_NUMBER,
  CREDENTIAL: IDENTIFIABLE,
  ETHNICITY: falls("2.pi.a 2.spi.a"),
  // Nationality stands in limb (a) of the wide definition only.
  NATIONALITY: falls("2.pi.a"),
  RELIGION: falls("2.pi.a 2.spi.c"),
  MARITAL_STATUS: falls("2.pi.a"),
  POLITICAL: falls("2.pi 2.spi.b"),
  TRADE_UNION: falls("2.pi 2.spi.b"),
  HEALTH: falls("2.pi.b 2.spi.d 45"),
  SEXUAL: falls("2.pi 2.spi.e"),
  CRIMINAL: falls("2.pi.b 2.spi.f"),
  FINANCIAL: falls("2.pi.b 2.spi.f"),
  EDUCATION: falls("2.pi.b"),
  EMPLOYMENT: falls("2.pi.b"),
  // Limb (h) of the wide definition; the sensitive one does not name it.
  BIOMETRIC: falls("2.pi.h"),
  LOCATION: IDENTIFIABLE,
  OPINION: falls("2.pi.g"),
  CORRESPONDENCE: falls("2.pi.f"),
  DATE: IDENTIFIABLE,
  PLACE: IDENTIFIABLE,
  ORGANISATION: IDENTIFIABLE,
  QUANTITY: IDENTIFIABLE,
};

export const TT_ACT: Act = {
  jurisdiction: "tt",
  title: ACT,
  provisions: [...DEFINITIONS, ...EXCLUSIONS, ...DUTIES],
  types: TYPES,
  exclusions: {
    officialFact: "tt.dpa.29.1.a",
    officialContact: "tt.dpa.29.1.b",
    officialName: "tt.dpa.29.1.c",
    officialOpinion: "tt.dpa.29.1.d",
    contractor: "tt.dpa.29.2",
    discretionaryBenefit: "tt.dpa.29.3",
    deceased: { provision: "tt.dpa.29.4", years: 20 },
  },
  withholding: { another: "tt.dpa.53.1.a", confidence: "tt.dpa.53.1.b", evaluative: "tt.dpa.53.1.c" },
};
