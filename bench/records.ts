/** Invented people and records of an office, seeded; the stuff of which corpora are made. */
import type { Random } from "./random.js";

export interface Person {
  readonly given: string;
  readonly surname: string;
  readonly born: string;
  readonly nationalId: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly account: string;
  readonly balance: string;
}

const GIVEN = [
  "Anjali", "Kelvin", "Marcus", "Shanice", "Ravi", "Natalia", "Farida", "Jerome", "Mei", "Hollis", "Savitri", "Curtis",
] as const; // prettier-ignore
const SURNAMES = [
  "Ramkissoon", "Baptiste", "Mohammed", "Chin", "Joseph", "Persad", "Alexander", "Quashie", "Lutchman", "De Freitas",
] as const; // prettier-ignore
const STREETS = ["Mango Tree Trace", "Poui Crescent", "Railway Road", "Coconut Drive", "Cashew Gardens"] as const;
const PLACES = ["Tabaquite", "Arima", "Cunupia", "San Fernando", "Longdenville", "Couva"] as const;
const PROSE = [
  "The meter was read in the presence of the occupier and the figure agreed.",
  "No further action was taken until the inspector returned from leave.",
  "The unit will write again when the works in the main road are finished.",
  "A copy of the notice was left at the gate, there being nobody at home.",
  "Under section 62 of the Act the supply may be cut after fourteen days.",
  "The valve at the junction was found closed and has been opened again.",
  "Invoices above ten thousand dollars need two approvals before payment.",
  "Members agreed that the minutes of the last meeting be taken as read.",
] as const;

let told: ((person: Person) => void) | undefined;

/** From now on `listener` is told of each person that is made. */
export function tellPeople(listener: (person: Person) => void): void {
  told = listener;
}

export function makePerson(random: Random): Person {
  const given = random.pick(GIVEN);
  const surname = random.pick(SURNAMES);
  const year = random.integer(1940, 2004);
  const month = String(random.integer(1, 12)).padStart(2, "0");
  const day = String(random.integer(1, 28)).padStart(2, "0");
  const person = {
    given,
    surname,
    born: `${day}/${month}/${year}`,
    nationalId: `${year}${month}${day}${random.digits(3)}`,
    phone: `868-${random.integer(310, 399)}-${random.digits(4)}`,
    email: `${given}.${surname.replace(" ", "")}${random.integer(1, 99)}@mailbox.example`.toLowerCase(),
    address: `LP ${random.integer(1, 99)}, ${random.pick(STREETS)}, ${random.pick(PLACES)}`,
    account: `${random.digits(5)}-${random.digits(5)}-${random.digits(1)}`,
    balance: `${random.integer(100, 9999)}.${random.digits(2)}`,
  };
  told?.(person);
  return person;
}

/** Running text of about `sentences` sentences; `share` of them, one in eight, speak of somebody. */
export function makeProse(random: Random, sentences: number, share = 0.125): string {
  const lines: string[] = [];
  for (let i = 0; i < sentences; i++) {
    if (random.next() < share) {
      const person = makePerson(random);
      lines.push(
        `Mr. ${person.given} ${person.surname} of ${person.address} (tel. ${person.phone}) owes $${person.balance}.`,
      );
    } else lines.push(random.pick(PROSE));
    if (i % 5 === 4) lines.push("\n\n");
  }
  return lines.join(" ").replaceAll(" \n\n ", "\n\n");
}
