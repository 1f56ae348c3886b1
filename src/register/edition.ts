/** One edition of the register: banks with what is said of them, and what differs from an earlier edition. */
import { z } from "zod";
import { FINDING_TYPES, type FindingType } from "../core/finding-type.js";
import type { Jurisdiction } from "../core/jurisdiction.js";
import { ConfigError } from "../core/problem.js";
import type { Bank } from "./bank.js";
import { emptyStatement, REQUIRED, type BankStatement, type Statements } from "./statements.js";

export interface ListedBank extends Bank {
  readonly statement: BankStatement;
  /** What a person has yet to say. */
  readonly toBeStated: readonly string[];
}

export interface Edition {
  readonly kind: "register";
  /** Version of the program. */
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Whose law it is made under. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly office: Omit<Statements, "banks">;
  /** Scans that the banks were seen in: what was looked at, and when it ended. */
  readonly scans: readonly { readonly targets: readonly string[]; readonly ended: string; readonly isWhole: boolean }[];
  readonly banks: readonly ListedBank[];
  /** Banks that are left out, with the reason. */
  readonly leftOut: readonly { readonly place: string; readonly reason: string }[];
  /** Places of which something is said and in which no scan saw personal information. */
  readonly notSeen: readonly string[];
  /** Null without an earlier edition. */
  readonly changes: EditionChanges | null;
}

export interface EditionChanges {
  /** Date of the earlier edition. */
  readonly since: string;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly BankChange[];
}

export interface BankChange {
  readonly place: string;
  readonly newTypes: readonly FindingType[];
  readonly goneTypes: readonly FindingType[];
  readonly newlySensitive: readonly FindingType[];
  /** Individuals at most, then and now, where they differ by a tenth or more; else null. */
  readonly individuals: readonly [before: number, now: number] | null;
}

/** Shares by which the number of individuals may differ without being told. */
const STEADY = 0.1;

export interface EditionParts extends Pick<Edition, "version" | "date" | "jurisdictions" | "scans"> {
  readonly banks: readonly Bank[];
  readonly statements: Statements;
  readonly earlier: EarlierEdition | undefined;
}

export function makeEdition({ banks, statements, earlier, ...head }: EditionParts): Edition {
  const { banks: said, ...office } = statements;
  const byPlace = new Map(said.map((statement) => [statement.place, statement]));
  const listed = banks.map((bank): ListedBank => {
    const statement = byPlace.get(bank.place) ?? emptyStatement(bank.place);
    const lacking = REQUIRED.filter((field) => statement[field].trim() === "");
    const { title } = statement.contact ?? office.contact ?? { title: "" };
    return { ...bank, statement, toBeStated: [...lacking, ...(title.trim() === "" ? ["contact"] : [])] };
  });
  const isIn = ({ statement }: ListedBank): boolean => statement.leftOut.trim() === "";
  const kept = listed.filter(isIn);
  const seen = new Set(banks.map(({ place }) => place));
  return {
    kind: "register",
    ...head,
    office,
    banks: kept,
    leftOut: listed.filter((bank) => !isIn(bank)).map(({ place, statement }) => ({ place, reason: statement.leftOut })),
    notSeen: said.map(({ place }) => place).filter((place) => !seen.has(place)),
    changes: earlier ? changesSince(earlier, kept) : null,
  };
}

const earlierEdition = z.object({
  kind: z.literal("register"),
  date: z.string(),
  banks: z.array(
    z.object({
      place: z.string(),
      individuals: z.object({ most: z.number() }),
      categories: z.array(z.object({ type: z.enum(FINDING_TYPES), sensitive: z.boolean() })),
    }),
  ),
});

/** As much of an edition as is compared. */
export type EarlierEdition = z.infer<typeof earlierEdition>;

/** Reads an edition that was written as JSON. Throws `ConfigError` when it is none. */
export function readEdition(text: string, path: string): EarlierEdition {
  const result = earlierEdition.safeParse(parseJson(text));
  if (result.success) return result.data;
  throw new ConfigError(`${path} is no register that was written with --format json`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function changesSince(earlier: EarlierEdition, banks: readonly ListedBank[]): EditionChanges {
  const before = new Map(earlier.banks.map((bank) => [bank.place, bank]));
  const now = new Set(banks.map(({ place }) => place));
  return {
    since: earlier.date,
    added: banks.filter(({ place }) => !before.has(place)).map(({ place }) => place),
    gone: earlier.banks.filter(({ place }) => !now.has(place)).map(({ place }) => place),
    changed: banks.flatMap((bank) => {
      const was = before.get(bank.place);
      return was ? changeOf(was, bank) : [];
    }),
  };
}

function changeOf(was: EarlierEdition["banks"][number], bank: ListedBank): BankChange[] {
  const sensitiveBefore = new Map(was.categories.map(({ type, sensitive }) => [type, sensitive]));
  const types = new Set(bank.categories.map(({ type }) => type));
  const [then, most] = [was.individuals.most, bank.individuals.most];
  const change: BankChange = {
    place: bank.place,
    newTypes: [...types].filter((type) => !sensitiveBefore.has(type)),
    goneTypes: [...sensitiveBefore.keys()].filter((type) => !types.has(type)),
    newlySensitive: bank.categories
      .filter(({ type, sensitive }) => sensitive && sensitiveBefore.get(type) !== true)
      .map(({ type }) => type),
    individuals: Math.abs(most - then) >= Math.max(1, STEADY * then) ? [then, most] : null,
  };
  const { newTypes, goneTypes, newlySensitive, individuals } = change;
  return newTypes.length + goneTypes.length + newlySensitive.length > 0 || individuals ? [change] : [];
}
