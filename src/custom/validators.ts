/** The checksums that a custom detector may name. */
import {
  passesAbn,
  passesAcn,
  passesIban,
  passesIrd,
  passesLuhn,
  passesMedicare,
  passesNhi,
  passesNhs,
  passesRif,
  passesTfn,
  passesUsi,
  passesVin,
} from "../../detectors/shared/checksums.js";
import { digitsOf } from "../../detectors/shared/digits.js";

const compact = (value: string): string => value.replace(/[\s./–-]/g, "");

/** Each takes the value as it stands in the text. */
const VALIDATORS = {
  luhn: (value) => passesLuhn(digitsOf(value)),
  iban: (value) => passesIban(compact(value)),
  vin: (value) => passesVin(compact(value)),
  "au-tfn": (value) => passesTfn(digitsOf(value)),
  "au-medicare": (value) => passesMedicare(digitsOf(value)),
  "au-abn": (value) => passesAbn(digitsOf(value)),
  "au-acn": (value) => passesAcn(digitsOf(value)),
  "au-usi": (value) => passesUsi(compact(value)),
  "nz-ird": (value) => passesIrd(digitsOf(value)),
  "nz-nhi": (value) => passesNhi(compact(value)),
  "gb-nhs": (value) => passesNhs(digitsOf(value)),
  "ve-rif": (value) => passesRif(value),
} as const satisfies Readonly<Record<string, (value: string) => boolean>>;

type ValidatorName = keyof typeof VALIDATORS;

export const VALIDATOR_NAMES = Object.keys(VALIDATORS) as [ValidatorName, ...ValidatorName[]];

const isValidatorName = (name: string): name is ValidatorName => name in VALIDATORS;

/** The checksum of that name. Throws when there is none: names are checked when they are read. */
export function validatorOf(name: string): (value: string) => boolean {
  if (!isValidatorName(name)) throw new Error(`no validator ${name}`);
  return VALIDATORS[name];
}
