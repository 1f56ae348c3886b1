/** An invented office as a database, seeded: staff, customers, visits and cases, with the truth of every cell. */
import type { FindingType } from "../src/core/finding-type.js";
import { Random } from "./random.js";
import { makePerson, makeProse, type Person } from "./records.js";

export interface SampleColumn {
  readonly name: string;
  readonly type: "integer" | "text" | "json" | "bytes";
  readonly comment?: string;
  /** What every filled cell holds; absent where it is told cell by cell. */
  readonly holds?: FindingType;
}

/** What one cell holds within its text. */
export interface CellTruth {
  readonly row: number;
  readonly column: string;
  readonly type: FindingType;
  readonly value: string;
}

export interface SampleTable {
  readonly name: string;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly (string | number | Uint8Array | null)[])[];
  readonly truth: readonly CellTruth[];
}

/** `rows` in all tables together, nearly. */
export function makeDatabase(rows: number, seed: number): readonly SampleTable[] {
  const random = new Random(seed);
  const each = Math.max(3, Math.floor(rows / 4));
  return [staff(random, each), customers(random, each), visits(random, each), cases(random, each)];
}

const nameOf = ({ given, surname }: Person): string => `${given} ${surname}`;

function staff(random: Random, count: number): SampleTable {
  return tableOf(
    "hr_staff",
    [
      { name: "id", type: "integer" },
      { name: "first_name", type: "text", holds: "PERSON" },
      { name: "last_name", type: "text", holds: "PERSON" },
      { name: "dob", type: "text", holds: "DATE_OF_BIRTH" },
      { name: "natid", type: "text", comment: "National ID card number", holds: "NATIONAL_ID" },
      { name: "mail", type: "text", holds: "EMAIL" },
      { name: "grade", type: "text" },
      { name: "posts", type: "integer" },
    ],
    count,
    (id) => {
      const person = makePerson(random);
      const { given, surname, born, nationalId, email } = person;
      const grade = `Range ${random.integer(12, 60)}`;
      return { cells: [id, given, surname, born, nationalId, email, grade, random.integer(1, 9)], told: [] };
    },
  );
}

function customers(random: Random, count: number): SampleTable {
  return tableOf(
    "utility_customer",
    [
      { name: "id", type: "integer" },
      { name: "customer_name", type: "text", holds: "PERSON" },
      { name: "service_address", type: "text", holds: "ADDRESS" },
      { name: "phone", type: "text", holds: "PHONE" },
      { name: "meter", type: "text" },
      { name: "remarks", type: "text" },
      { name: "contact", type: "json" },
    ],
    count,
    (id) => {
      const person = makePerson(random);
      const kin = makePerson(random);
      const isAbout = random.next() < 0.1;
      const remark = `${makeProse(random, 1, 0)}${isAbout ? ` Please call ${kin.phone} before the visit.` : ""}`;
      const contact = JSON.stringify({ email: person.email, prefers: "post" });
      const cells = [id, nameOf(person), person.address, person.phone, `M-${random.digits(4)}`, remark, contact];
      return {
        cells,
        told: [
          ...(isAbout ? [{ column: "remarks", type: "PHONE" as const, value: kin.phone }] : []),
          { column: "contact.email", type: "EMAIL" as const, value: person.email },
        ],
      };
    },
  );
}

const ILLNESSES = ["diabetes", "asthma", "hypertension", "epilepsy"] as const;

function visits(random: Random, count: number): SampleTable {
  return tableOf(
    "clinic_visit",
    [
      { name: "id", type: "integer" },
      { name: "patient", type: "text", holds: "PERSON" },
      { name: "seen_on", type: "text" },
      { name: "room", type: "text" },
      { name: "note", type: "text" },
      { name: "referral", type: "bytes" },
    ],
    count,
    (id) => {
      const patient = makePerson(random);
      const isAbout = random.next() < 0.3;
      const illness = random.pick(ILLNESSES);
      const note = isAbout ? `${nameOf(patient)} was seen for ${illness} and will come again.` : "Nothing to report.";
      const letter = `{\\rtf1 Dear Doctor, please see ${nameOf(patient)} of ${patient.address}.}`;
      const bytes = random.next() < 0.05 ? new TextEncoder().encode(letter) : null;
      const cells = [
        id,
        nameOf(patient),
        `2025-0${random.integer(1, 9)}-1${random.integer(0, 9)}`,
        `Room ${random.integer(1, 9)}`,
        note,
        bytes,
      ];
      return {
        cells,
        told: isAbout
          ? [
              { column: "note", type: "PERSON" as const, value: nameOf(patient) },
              { column: "note", type: "HEALTH" as const, value: illness },
            ]
          : [],
      };
    },
  );
}

function cases(random: Random, count: number): SampleTable {
  return tableOf(
    "case_file",
    [
      { name: "id", type: "integer" },
      { name: "c07", type: "text", comment: "E-mail of the complainant", holds: "EMAIL" },
      { name: "status", type: "text" },
      { name: "summary", type: "text" },
    ],
    count,
    (id) => {
      const person = makePerson(random);
      const isNamed = random.next() < 0.5;
      const summary = `${isNamed ? `Complaint by ${nameOf(person)}, ${person.address}. ` : ""}${makeProse(random, 2, 0)}`;
      return {
        cells: [id, person.email, random.pick(["open", "closed", "waiting"]), summary],
        told: isNamed
          ? [
              { column: "summary", type: "PERSON" as const, value: nameOf(person) },
              { column: "summary", type: "ADDRESS" as const, value: person.address },
            ]
          : [],
      };
    },
  );
}

interface Made {
  readonly cells: readonly (string | number | Uint8Array | null)[];
  readonly told: readonly Omit<CellTruth, "row">[];
}

function tableOf(
  name: string,
  columns: readonly SampleColumn[],
  count: number,
  make: (id: number) => Made,
): SampleTable {
  const rows: Made["cells"][] = [];
  const truth: CellTruth[] = [];
  for (let row = 1; row <= count; row++) {
    const { cells, told } = make(row);
    rows.push(cells);
    columns.forEach(({ name: column, holds }, i) => {
      const value = cells[i];
      if (holds && typeof value === "string") truth.push({ row, column, type: holds, value });
    });
    for (const one of told) truth.push({ row, ...one });
  }
  return { name, columns, rows, truth };
}
