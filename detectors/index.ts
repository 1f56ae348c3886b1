/** All detectors, alphabetical. A new one is a file and a line here. */
import type { Detector } from "../src/detection/define.js";
import anyAddress from "./any/address.js";
import anyAdvertisingId from "./any/advertising-id.js";
import anyAge from "./any/age.js";
import anyApiKey from "./any/api-key.js";
import anyBankAccount from "./any/bank-account.js";
import anyBiometric from "./any/biometric.js";
import anyCaSin from "./any/ca-sin.js";
import anyCardExpiry from "./any/card-expiry.js";
import anyCardSecurityCode from "./any/card-security-code.js";
import anyCardTrack from "./any/card-track.js";
import anyCaribbeanTaxNumber from "./any/caribbean-tax-number.js";
import anyCaseNumber from "./any/case-number.js";
import anyCorrespondence from "./any/correspondence.js";
import anyCourtApplication from "./any/court-application.js";
import anyCriminal from "./any/criminal.js";
import anyCryptoWallet from "./any/crypto-wallet.js";
import anyDateOfBirth from "./any/date-of-birth.js";
import anyDate from "./any/date.js";
import anyDriverLicence from "./any/driver-licence.js";
import anyEducation from "./any/education.js";
import anyEmailDisguised from "./any/email-disguised.js";
import anyEmail from "./any/email.js";
import anyEmployeeId from "./any/employee-id.js";
import anyEmployment from "./any/employment.js";
import anyEthnicity from "./any/ethnicity.js";
import anyFileReference from "./any/file-reference.js";
import anyFinancial from "./any/financial.js";
import anyHandle from "./any/handle.js";
import anyHealth from "./any/health.js";
import anyHolderNumber from "./any/holder-number.js";
import anyIban from "./any/iban.js";
import anyIdentityCard from "./any/identity-card.js";
import anyIdentityPapers from "./any/identity-papers.js";
import anyImei from "./any/imei.js";
import anyIpAddress from "./any/ip-address.js";
import anyJwt from "./any/jwt.js";
import anyLocation from "./any/location.js";
import anyMacAddress from "./any/mac-address.js";
import anyMaritalStatus from "./any/marital-status.js";
import anyMonitoringDevice from "./any/monitoring-device.js";
import anyMrz from "./any/mrz.js";
import anyNationality from "./any/nationality.js";
import anyOpinion from "./any/opinion.js";
import anyNumberedThing from "./any/numbered-thing.js";
import anyOrganisation from "./any/organisation.js";
import anyPassport from "./any/passport.js";
import anyPassword from "./any/password.js";
import anyPasswordVerifier from "./any/password-verifier.js";
import anyPatientNumber from "./any/patient-number.js";
import anyPaymentCardTail from "./any/payment-card-tail.js";
import anyPaymentCard from "./any/payment-card.js";
import anyPersonBesideAge from "./any/person-beside-age.js";
import anyPersonChatSpeaker from "./any/person-chat-speaker.js";
import anyPersonDefined from "./any/person-defined.js";
import anyPersonFamily from "./any/person-family.js";
import anyPersonField from "./any/person-field.js";
import anyPersonInPath from "./any/person-in-path.js";
import anyPersonLabelled from "./any/person-labelled.js";
import anyPersonLexicon from "./any/person-lexicon.js";
import anyPersonMailHeader from "./any/person-mail-header.js";
import anyPersonNickname from "./any/person-nickname.js";
import anyPersonSignature from "./any/person-signature.js";
import anyPersonTitled from "./any/person-titled.js";
import anyPhoneInternational from "./any/phone-international.js";
import anyPhone from "./any/phone.js";
import anyPinCode from "./any/pin-code.js";
import anyPlace from "./any/place.js";
import anyPlaceAddress from "./any/place-address.js";
import anyPolitical from "./any/political.js";
import anyPrivateKey from "./any/private-key.js";
import anyQuantity from "./any/quantity.js";
import anyReferenceNumber from "./any/reference-number.js";
import anyReligion from "./any/religion.js";
import anySexual from "./any/sexual.js";
import anyTradeUnion from "./any/trade-union.js";
import anyUkNhsNumber from "./any/uk-nhs-number.js";
import anyUkNino from "./any/uk-nino.js";
import anyUsSsn from "./any/us-ssn.js";
import anyUserName from "./any/user-name.js";
import anyVeCedula from "./any/ve-cedula.js";
import anyVehicleReg from "./any/vehicle-reg.js";
import anyVin from "./any/vin.js";
import anyWebAddress from "./any/web-address.js";
import auAddress from "./au/address.js";
import auBlueCard from "./au/blue-card.js";
import auBsbAccount from "./au/bsb-account.js";
import auCentrelinkCrn from "./au/centrelink-crn.js";
import auCourtReference from "./au/court-reference.js";
import auDvaNumber from "./au/dva-number.js";
import auEthnicity from "./au/ethnicity.js";
import auIhi from "./au/ihi.js";
import auMedicare from "./au/medicare.js";
import auNmi from "./au/nmi.js";
import auPassport from "./au/passport.js";
import auPhone from "./au/phone.js";
import auQldLicence from "./au/qld-licence.js";
import auStudentIdentifier from "./au/student-identifier.js";
import auTfn from "./au/tfn.js";
import auVehiclePlate from "./au/vehicle-plate.js";
import nzAccClaim from "./nz/acc-claim.js";
import nzAddress from "./nz/address.js";
import nzBankAccount from "./nz/bank-account.js";
import nzCourtReference from "./nz/court-reference.js";
import nzDriverLicence from "./nz/driver-licence.js";
import nzEthnicity from "./nz/ethnicity.js";
import nzIrdNumber from "./nz/ird-number.js";
import nzNhi from "./nz/nhi.js";
import nzNsn from "./nz/nsn.js";
import nzPassport from "./nz/passport.js";
import nzPhone from "./nz/phone.js";
import nzSwn from "./nz/swn.js";
import nzVehiclePlate from "./nz/vehicle-plate.js";
import ttAddress from "./tt/address.js";
import ttBankAccount from "./tt/bank-account.js";
import ttBirNumber from "./tt/bir-number.js";
import ttBirthCertificatePin from "./tt/birth-certificate-pin.js";
import ttCourtReference from "./tt/court-reference.js";
import ttDriversPermit from "./tt/drivers-permit.js";
import ttEthnicity from "./tt/ethnicity.js";
import ttExamCandidate from "./tt/exam-candidate.js";
import ttFinancial from "./tt/financial.js";
import ttHealth from "./tt/health.js";
import ttNationalId from "./tt/national-id.js";
import ttNisNumber from "./tt/nis-number.js";
import ttPassport from "./tt/passport.js";
import ttPhone from "./tt/phone.js";
import ttPolitical from "./tt/political.js";
import ttReligion from "./tt/religion.js";
import ttServiceNumber from "./tt/service-number.js";
import ttTradeUnion from "./tt/trade-union.js";
import ttUtilityAccount from "./tt/utility-account.js";
import ttVehiclePlate from "./tt/vehicle-plate.js";
import ttWelfareCard from "./tt/welfare-card.js";

export const DETECTORS: readonly Detector[] = [
  anyAddress,
  anyAdvertisingId,
  anyAge,
  anyApiKey,
  anyBankAccount,
  anyBiometric,
  anyCaSin,
  anyCardExpiry,
  anyCardSecurityCode,
  anyCardTrack,
  anyCaribbeanTaxNumber,
  anyCaseNumber,
  anyCorrespondence,
  anyCourtApplication,
  anyCriminal,
  anyCryptoWallet,
  anyDateOfBirth,
  anyDate,
  anyDriverLicence,
  anyEducation,
  anyEmailDisguised,
  anyEmail,
  anyEmployeeId,
  anyEmployment,
  anyEthnicity,
  anyFileReference,
  anyFinancial,
  anyHandle,
  anyHealth,
  anyHolderNumber,
  anyIban,
  anyIdentityCard,
  anyIdentityPapers,
  anyImei,
  anyIpAddress,
  anyJwt,
  anyLocation,
  anyMacAddress,
  anyMaritalStatus,
  anyMonitoringDevice,
  anyMrz,
  anyNationality,
  anyOpinion,
  anyNumberedThing,
  anyOrganisation,
  anyPassport,
  anyPassword,
  anyPasswordVerifier,
  anyPatientNumber,
  anyPaymentCardTail,
  anyPaymentCard,
  anyPersonBesideAge,
  anyPersonChatSpeaker,
  anyPersonDefined,
  anyPersonFamily,
  anyPersonField,
  anyPersonInPath,
  anyPersonLabelled,
  anyPersonLexicon,
  anyPersonMailHeader,
  anyPersonNickname,
  anyPersonSignature,
  anyPersonTitled,
  anyPhoneInternational,
  anyPhone,
  anyPinCode,
  anyPlace,
  anyPlaceAddress,
  anyPolitical,
  anyPrivateKey,
  anyQuantity,
  anyReferenceNumber,
  anyReligion,
  anySexual,
  anyTradeUnion,
  anyUkNhsNumber,
  anyUkNino,
  anyUsSsn,
  anyUserName,
  anyVeCedula,
  anyVehicleReg,
  anyVin,
  anyWebAddress,
  auAddress,
  auBlueCard,
  auBsbAccount,
  auCentrelinkCrn,
  auCourtReference,
  auDvaNumber,
  auEthnicity,
  auIhi,
  auMedicare,
  auNmi,
  auPassport,
  auPhone,
  auQldLicence,
  auStudentIdentifier,
  auTfn,
  auVehiclePlate,
  nzAccClaim,
  nzAddress,
  nzBankAccount,
  nzCourtReference,
  nzDriverLicence,
  nzEthnicity,
  nzIrdNumber,
  nzNhi,
  nzNsn,
  nzPassport,
  nzPhone,
  nzSwn,
  nzVehiclePlate,
  ttAddress,
  ttBankAccount,
  ttBirNumber,
  ttBirthCertificatePin,
  ttCourtReference,
  ttDriversPermit,
  ttEthnicity,
  ttExamCandidate,
  ttFinancial,
  ttHealth,
  ttNationalId,
  ttNisNumber,
  ttPassport,
  ttPhone,
  ttPolitical,
  ttReligion,
  ttServiceNumber,
  ttTradeUnion,
  ttUtilityAccount,
  ttVehiclePlate,
  ttWelfareCard,
];
