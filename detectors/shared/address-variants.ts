/** Shorter forms in which an address stands again in the same item: without its suburb, without the kind of street, the unit alone. */
import type { NameVariant } from "./name-variants.js";

const STREET = 0.7;
const UNTYPED = 0.6;
const UNIT_ALONE = 0.6;

const NUMBERED =
  /(?:^|[\s,/])((?:LP ?|Lot ?|#)?\d{1,5}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?) (\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,2})/u;
const UNIT =
  /^((?:Unit|Apt\.?|Apartment|Flat|Room|Villa|Townhouse|Lot|Site|Van|Cabin|Building|Bldg\.?|Spot) (?:No\.? ?)?#?(?:\d{1,4}[A-Za-z]?|[A-Z]\d{0,3})(?:-\d{1,3}){0,2})(?=[,\s])/i;
const LEAST_NAME = 4;

/** Forms of the address, each with the confidence that it has by itself. */
export function* addressVariants(value: string): Iterable<NameVariant> {
  const [, number = "", street = ""] = NUMBERED.exec(value) ?? [];
  if (number !== "") {
    yield { text: `${number} ${street}`, confidence: STREET };
    const [name = "", kind] = street.split(" ");
    if (kind !== undefined && name.length >= LEAST_NAME) yield { text: `${number} ${name}`, confidence: UNTYPED };
  }
  const unit = UNIT.exec(value)?.[1];
  if (unit !== undefined) for (const form of [unit, unit.toUpperCase()]) yield { text: form, confidence: UNIT_ALONE };
}
