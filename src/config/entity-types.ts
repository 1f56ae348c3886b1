/** What the entities of Presidio and the infoTypes of Google's Sensitive Data Protection are called here. */
import { isFindingType, type FindingType } from "../core/finding-type.js";

/** Names that mean several of our types (`NRP`, `LOCATION`, `TITLE`) are left out on purpose: the user must choose. */
export const ENTITY_TYPES: Readonly<Record<string, FindingType>> = {
  PERSON: "PERSON",
  PERSON_NAME: "PERSON",
  FIRST_NAME: "PERSON",
  LAST_NAME: "PERSON",
  FEMALE_NAME: "PERSON",
  MALE_NAME: "PERSON",
  STREET_ADDRESS: "ADDRESS",
  EMAIL_ADDRESS: "EMAIL",
  PHONE_NUMBER: "PHONE",
  IP_ADDRESS: "IP_ADDRESS",
  MAC_ADDRESS: "DEVICE_ID",
  MAC_ADDRESS_LOCAL: "DEVICE_ID",
  IMEI_HARDWARE_ID: "DEVICE_ID",
  ADVERTISING_ID: "DEVICE_ID",
  DATE_OF_BIRTH: "DATE_OF_BIRTH",
  AGE: "AGE",
  CREDIT_CARD: "PAYMENT_CARD",
  CREDIT_CARD_NUMBER: "PAYMENT_CARD",
  CREDIT_CARD_TRACK_NUMBER: "PAYMENT_CARD",
  IBAN_CODE: "BANK_ACCOUNT",
  SWIFT_CODE: "BANK_ACCOUNT",
  US_BANK_NUMBER: "BANK_ACCOUNT",
  CRYPTO: "BANK_ACCOUNT",
  PASSPORT: "PASSPORT",
  US_PASSPORT: "PASSPORT",
  UK_PASSPORT: "PASSPORT",
  IN_PASSPORT: "PASSPORT",
  US_DRIVER_LICENSE: "DRIVER_LICENCE",
  DRIVERS_LICENSE_NUMBER: "DRIVER_LICENCE",
  US_SSN: "SOCIAL_INSURANCE_ID",
  US_SOCIAL_SECURITY_NUMBER: "SOCIAL_INSURANCE_ID",
  UK_NINO: "SOCIAL_INSURANCE_ID",
  UK_NATIONAL_INSURANCE_NUMBER: "SOCIAL_INSURANCE_ID",
  CANADA_SOCIAL_INSURANCE_NUMBER: "SOCIAL_INSURANCE_ID",
  US_ITIN: "TAX_ID",
  AU_TFN: "TAX_ID",
  AU_ABN: "TAX_ID",
  AUSTRALIA_TAX_FILE_NUMBER: "TAX_ID",
  NEW_ZEALAND_IRD_NUMBER: "TAX_ID",
  IT_FISCAL_CODE: "TAX_ID",
  ES_NIF: "TAX_ID",
  IN_PAN: "TAX_ID",
  SG_NRIC_FIN: "NATIONAL_ID",
  IN_AADHAAR: "NATIONAL_ID",
  PL_PESEL: "NATIONAL_ID",
  FI_PERSONAL_IDENTITY_CODE: "NATIONAL_ID",
  KR_RRN: "NATIONAL_ID",
  AU_MEDICARE: "HEALTH_ID",
  AUSTRALIA_MEDICARE_NUMBER: "HEALTH_ID",
  NEW_ZEALAND_NHI_NUMBER: "HEALTH_ID",
  UK_NHS: "HEALTH_ID",
  UK_NATIONAL_HEALTH_SERVICE_NUMBER: "HEALTH_ID",
  MEDICAL_RECORD_NUMBER: "HEALTH_ID",
  VEHICLE_IDENTIFICATION_NUMBER: "VEHICLE_REG",
  IN_VEHICLE_REGISTRATION: "VEHICLE_REG",
  ETHNIC_GROUP: "ETHNICITY",
  MEDICAL_TERM: "HEALTH",
  AUTH_TOKEN: "CREDENTIAL",
  PASSWORD: "CREDENTIAL",
  GENERIC_ID: "CASE_NUMBER",
  DATE: "DATE",
  DATE_TIME: "DATE",
  ORGANIZATION: "ORGANISATION",
  ORGANIZATION_NAME: "ORGANISATION",
};

/** Our type of an entity; our own names stand for themselves. Undefined when the user must say. */
export const typeOfEntity = (entity: string): FindingType | undefined => {
  const name = entity.toUpperCase();
  return ENTITY_TYPES[name] ?? (isFindingType(name) && name !== "LOCATION" ? name : undefined);
};

/**
 * Recognisers that come with Presidio and the detector here that does the same; naming one of them in a file asks for
 * nothing more.
 */
export const PREDEFINED: Readonly<Record<string, string>> = {
  CreditCardRecognizer: "any.payment-card",
  CryptoRecognizer: "any.crypto-wallet",
  DateRecognizer: "any.date",
  EmailRecognizer: "any.email",
  IbanRecognizer: "any.iban",
  IpRecognizer: "any.ip-address",
  MacAddressRecognizer: "any.mac-address",
  PhoneRecognizer: "any.phone",
  SpacyRecognizer: "any.person-lexicon",
  StanzaRecognizer: "any.person-lexicon",
  TransformersRecognizer: "any.person-lexicon",
  AuMedicareRecognizer: "au.medicare",
  AuTfnRecognizer: "au.tfn",
  NhsRecognizer: "any.uk-nhs-number",
  UkNinoRecognizer: "any.uk-nino",
  UsSsnRecognizer: "any.us-ssn",
};
