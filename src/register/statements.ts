/**
 * What only a person can say of the banks: names, purposes, retention, whom to ask. Kept in a YAML file of the office's
 * own, to which the program adds new banks with empty places, and changes nothing that is there.
 */
import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { z } from "zod";
import { ConfigError } from "../core/problem.js";
import type { Bank } from "./bank.js";

/** A field that is there without a word is one that is yet to be stated. */
const wordsThat = (holds: (said: string) => boolean, fault: string): z.ZodType<string> =>
  z
    .string()
    .max(4000)
    .nullish()
    .transform((said) => said ?? "")
    .refine((said) => said.trim() === "" || holds(said.trim()), fault);

const words = wordsThat(() => true, "");
const number = wordsThat((said) => (said.match(/\d/g) ?? []).length >= 3, "must be a number that can be called");
const email = wordsThat((said) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(said), "must be one e-mail address");
const list = z
  .array(z.string().trim().min(1, "must say something"))
  .nullish()
  .transform((said) => said ?? []);

const contact = z
  .strictObject({ title: words, address: words, telephone: number, facsimile: number, email })
  .nullish()
  .transform((said) => said ?? undefined);

const bankStatement = z.strictObject({
  place: z.string().min(1),
  /** What the office calls the bank. */
  name: words,
  /** The official to whom requests for its information are sent; that of the office where all is empty. */
  contact: contact.optional(),
  purposes: words,
  uses: words,
  retention: words,
  disposal: words,
  /** With whom it is shared, and under which agreement. */
  sharing: words,
  /** Why it is left out of the register: not a bank, transferred to the Archives (s. 48(2)). Empty: it is in. */
  leftOut: words,
});

const statements = z.strictObject({
  publicBody: words,
  contact: contact.optional(),
  sharingAgreements: list,
  dataMatching: list,
  privacyImpactAssessments: list,
  banks: z
    .array(bankStatement)
    .nullish()
    .transform((said) => said ?? []),
});

export type Statements = z.infer<typeof statements>;
export type BankStatement = z.infer<typeof bankStatement>;

/** The places of a bank that must be filled before a register is complete. */
export const REQUIRED = ["name", "purposes", "uses", "retention", "disposal"] as const;

/** Nothing said yet. */
export const emptyStatement = (place: string): BankStatement => ({
  place,
  name: "",
  purposes: "",
  uses: "",
  retention: "",
  disposal: "",
  sharing: "",
  leftOut: "",
});

const START = `# What the office says of its personal information banks, for the register. Sections are those of the Data Protection Act 2011
# of Trinidad and Tobago (ss. 48 and 51); elsewhere the same is asked for the inventory.
# The program adds banks that scans find; what you write stays. A bank that is none: say why under leftOut.
publicBody: ""
# The official to whom requests are sent, unless a bank has one of its own.
contact:
  title: ""
  address: ""
  telephone: ""
  facsimile: ""
  email: ""
# With other public bodies or persons, s. 51(1)(b).
sharingAgreements: []
# Approved by the Commissioner, s. 51(1)(c).
dataMatching: []
# Prepared by the Ministry, s. 51(1)(g).
privacyImpactAssessments: []
banks: []
`;

/** Reads the file's text; empty text gives empty statements. Throws `ConfigError` that names the place and the fault. */
export function readStatements(text: string, path: string): Statements {
  const lines = new LineCounter();
  const document = parse(text === "" ? START : text, path, lines);
  const result = statements.safeParse(document.toJS());
  if (result.success) {
    const places = result.data.banks.map(({ place }) => place);
    const twice = places.find((place, i) => places.indexOf(place) !== i);
    if (twice !== undefined) throw new ConfigError(`${path}: the bank ${twice} is there twice`);
    return result.data;
  }
  const faults = result.error.issues.map((issue) => {
    const line = lineOf(document, issue, lines);
    return `${path}${line === undefined ? "" : `, line ${line}`}: ${issue.path.join(".")}${wordsOf(issue)}`;
  });
  throw new ConfigError(faults.join("\n"));
}

type Fault = z.core.$ZodIssue;

/** The fault in words that tell what to do about it. Repeats no value, only names of fields. */
function wordsOf(issue: Fault): string {
  const at = issue.path.length === 0 ? "" : ": ";
  if (issue.code === "unrecognized_keys")
    return `${at}there is no field ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`;
  if (issue.code === "too_big") return `${at}must not be longer than ${String(issue.maximum)} letters`;
  if (issue.code !== "invalid_type") return `${at}${issue.message}`;
  if (issue.expected === "array") return `${at}must be a list, each of its lines beginning with -`;
  if (issue.expected === "object") return `${at}must have fields, each on a line of its own`;
  return `${at}must be text; put numbers and dates into quotes`;
}

/** The line of what is at fault, or of what should hold it. */
function lineOf(document: Document, issue: Fault, lines: LineCounter): number | undefined {
  const own = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  for (let length = own.length; length > 0; length--) {
    const node = document.getIn(own.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

function parse(text: string, path: string, lineCounter?: LineCounter): Document {
  const document = parseDocument(text, { ...(lineCounter && { lineCounter }) });
  const [error] = document.errors;
  if (!error) return document;
  const line = error.linePos?.[0].line;
  throw new ConfigError(`${path}${line === undefined ? "" : `, line ${line}`}: not valid YAML`, { cause: error });
}

/** The text with a place for each bank that it lacks, all else as it is; undefined when none is lacking. */
export function addBanks(text: string, path: string, banks: readonly Bank[]): string | undefined {
  const known = new Set(readStatements(text, path).banks.map(({ place }) => place));
  const lacking = banks.filter(({ place }) => !known.has(place));
  if (lacking.length === 0 && text !== "") return undefined;
  const document = parse(text === "" ? START : text, path);
  if (!isMap(document.contents)) return undefined;
  let list = document.get("banks");
  if (!isSeq(list)) {
    document.set("banks", document.createNode([]));
    list = document.get("banks");
  }
  if (!isSeq(list)) return undefined;
  list.flow = false;
  for (const { place } of lacking) list.add(document.createNode(emptyStatement(place)));
  return document.toString({ lineWidth: 0 });
}
