/** The closed list of what a finding may be, and the groups the list falls into. */

export const NAME_TYPES = ["PERSON"] as const;
export const ADDRESS_TYPES = ["ADDRESS"] as const;
/** Numbers by which a state knows an individual: each has one of a kind. */
export const STATE_NUMBER_TYPES = [
  "NATIONAL_ID",
  "PASSPORT",
  "DRIVER_LICENCE",
  "TAX_ID",
  "SOCIAL_INSURANCE_ID",
  "HEALTH_ID",
] as const;
export const IDENTIFIER_TYPES = [
  "PHONE",
  "EMAIL",
  "IP_ADDRESS",
  "DEVICE_ID",
  "HANDLE",
  "DATE_OF_BIRTH",
  "AGE",
  ...STATE_NUMBER_TYPES,
  "BANK_ACCOUNT",
  "PAYMENT_CARD",
  "VEHICLE_REG",
  "EMPLOYEE_ID",
  "CASE_NUMBER",
  "CREDENTIAL",
] as const;
/** Numbers by which offices and banks know an individual. */
export const ASSIGNED_NUMBER_TYPES = [
  ...STATE_NUMBER_TYPES,
  "EMPLOYEE_ID",
  "CASE_NUMBER",
  "BANK_ACCOUNT",
] as const satisfies readonly (typeof IDENTIFIER_TYPES)[number][];
export const FACT_TYPES = [
  "ETHNICITY",
  "NATIONALITY",
  "RELIGION",
  "MARITAL_STATUS",
  "POLITICAL",
  "TRADE_UNION",
  "HEALTH",
  "SEXUAL",
  "CRIMINAL",
  "FINANCIAL",
  "EDUCATION",
  "EMPLOYMENT",
  "BIOMETRIC",
  "LOCATION",
  "OPINION",
  "CORRESPONDENCE",
] as const;
/** Looked for only when a copy is made for the public: alone they name nobody, together they may. */
export const QUASI_TYPES = ["DATE", "PLACE", "ORGANISATION", "QUANTITY"] as const;

export const FINDING_TYPES = [
  ...NAME_TYPES,
  ...ADDRESS_TYPES,
  ...IDENTIFIER_TYPES,
  ...FACT_TYPES,
  ...QUASI_TYPES,
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

export type TypeGroup = "names" | "addresses" | "identifiers" | "facts" | "quasi-identifiers";

const GROUPS: readonly (readonly [TypeGroup, readonly FindingType[]])[] = [
  ["names", NAME_TYPES],
  ["addresses", ADDRESS_TYPES],
  ["identifiers", IDENTIFIER_TYPES],
  ["facts", FACT_TYPES],
  ["quasi-identifiers", QUASI_TYPES],
];
const GROUP_OF = new Map(GROUPS.flatMap(([group, types]) => types.map((type) => [type, group] as const)));

export const groupOf = (type: FindingType): TypeGroup => GROUP_OF.get(type) ?? "facts";
export const isQuasi = (type: FindingType): boolean => groupOf(type) === "quasi-identifiers";
export const isFindingType = (name: string): name is FindingType => GROUP_OF.has(name as FindingType);

/** For people. */
export const TYPE_TITLES: Readonly<Record<FindingType, string>> = {
  PERSON: "Name",
  ADDRESS: "Address",
  PHONE: "Telephone number",
  EMAIL: "E-mail address",
  IP_ADDRESS: "IP address",
  DEVICE_ID: "Device identifier",
  HANDLE: "User name or profile",
  DATE_OF_BIRTH: "Date of birth",
  AGE: "Age",
  NATIONAL_ID: "National identity number",
  PASSPORT: "Passport number",
  DRIVER_LICENCE: "Driver’s licence or permit",
  TAX_ID: "Tax number",
  SOCIAL_INSURANCE_ID: "Social insurance number",
  HEALTH_ID: "Health or patient number",
  BANK_ACCOUNT: "Bank account",
  PAYMENT_CARD: "Payment card",
  VEHICLE_REG: "Vehicle registration",
  EMPLOYEE_ID: "Staff number",
  CASE_NUMBER: "Case, client or account number",
  CREDENTIAL: "Password or secret",
  ETHNICITY: "Race or ethnic origin",
  NATIONALITY: "Nationality",
  RELIGION: "Religion or belief",
  MARITAL_STATUS: "Marital status",
  POLITICAL: "Political opinion or membership",
  TRADE_UNION: "Trade union membership",
  HEALTH: "Health",
  SEXUAL: "Sexual orientation or life",
  CRIMINAL: "Criminal history",
  FINANCIAL: "Financial record",
  EDUCATION: "Education",
  EMPLOYMENT: "Employment",
  BIOMETRIC: "Biometric information",
  LOCATION: "Whereabouts",
  OPINION: "Opinion about a person",
  CORRESPONDENCE: "Private correspondence",
  DATE: "Date",
  PLACE: "Place",
  ORGANISATION: "Organisation",
  QUANTITY: "Quantity",
};
