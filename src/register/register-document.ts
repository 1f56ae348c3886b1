/** An edition in headings, paragraphs and tables, from which the documents for people are written. */
import { TYPE_TITLES, type FindingType } from "../core/finding-type.js";
import type { Individuals, Retrieval } from "./bank.js";
import { basisOf, type Asked, type Basis } from "./basis.js";
import type { BankChange, Edition, EditionChanges, ListedBank } from "./edition.js";

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly isCaution?: true }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** How a provision is cited, by its id. */
export type Cite = (provision: string) => string;

const TO_BE_STATED = "(to be stated)";
const stated = (text: string): string => (text.trim() === "" ? TO_BE_STATED : text.trim());

const COUNTS =
  "Numbers of individuals are estimates from different names and numbers: a name may be borne by several, and written in several ways.";

export function titleOf({ office, jurisdictions }: Edition): string {
  const { title, by } = basisOf(jurisdictions);
  const body = office.publicBody.trim();
  return body === "" ? title : `${title} ${by} ${body}`;
}

/** What is said, with where the law asks for it. */
function labelOf(label: string, asked: Asked, { sections }: Basis): string {
  const section = sections[asked];
  return section === undefined ? label : `${label} (${section})`;
}

export const bankName = ({ statement, place }: ListedBank): string =>
  statement.name.trim() === "" ? place : statement.name.trim();

export function blocksOf(edition: Edition, cite: Cite, caveat: string | undefined): Block[] {
  const { banks, office, changes, leftOut, notSeen } = edition;
  const basis = basisOf(edition.jurisdictions);
  return [
    { kind: "heading", level: 1, text: titleOf(edition) },
    { kind: "paragraph", text: `Edition of ${edition.date}. ${basis.text} ${COUNTS}` },
    ...(caveat === undefined ? [] : [{ kind: "paragraph", text: caveat, isCaution: true } as const]),
    ...unfinished(edition),
    { kind: "heading", level: 2, text: "Index" },
    {
      kind: "table",
      head: ["Bank", "Where", "Retrieved by", "Individuals", "Sensitive"],
      rows: banks.map((bank) => [
        bankName(bank),
        `${bank.location}, ${bank.kind}`,
        bank.retrieval.length === 0
          ? "not seen to be ordered by name or number"
          : bank.retrieval.map(sayRetrieval).join("; "),
        sayIndividuals(bank.individuals),
        titles(bank.categories.filter(({ sensitive }) => sensitive).map(({ type }) => type)),
      ]),
    },
    ...(changes ? changeBlocks(changes) : []),
    ...banks.flatMap((bank) => bankBlocks(bank, edition, basis, cite)),
    ...listed(labelOf("Information sharing agreements", "sharing", basis), office.sharingAgreements),
    ...listed(labelOf("Data matching approved by the Commissioner", "matching", basis), office.dataMatching),
    ...listed(labelOf("Privacy impact assessments", "assessments", basis), office.privacyImpactAssessments),
    ...(leftOut.length > 0
      ? listed(
          "Left out",
          leftOut.map(({ place, reason }) => `${place}: ${reason}`),
        )
      : []),
    ...(notSeen.length > 0 ? listed("Stated, and not seen in the scans", notSeen) : []),
    { kind: "heading", level: 2, text: "What was looked at" },
    {
      kind: "list",
      items: edition.scans.map(
        ({ targets, ended, isWhole }) => `${targets.join(", ")}: ${ended}${isWhole ? "" : ", not to its end"}`,
      ),
    },
  ];
}

function unfinished({ banks }: Edition): Block[] {
  const open = banks.filter(({ toBeStated }) => toBeStated.length > 0);
  if (open.length === 0) return [];
  const text = `Not ready to be published: of ${open.length} of ${banks.length} banks something is yet to be stated, marked ${TO_BE_STATED}.`;
  return [{ kind: "paragraph", text, isCaution: true }];
}

function bankBlocks(bank: ListedBank, { office }: Edition, basis: Basis, cite: Cite): Block[] {
  const { statement } = bank;
  const contact = statement.contact ?? office.contact;
  const reached = contact
    ? [contact.title, contact.address, contact.telephone, contact.facsimile, contact.email].filter(
        (part) => part.trim() !== "",
      )
    : [];
  const examined = bank.notExamined === 0 ? "" : `; ${bank.notExamined} could not be examined wholly`;
  return [
    { kind: "heading", level: 2, text: bankName(bank) },
    {
      kind: "table",
      head: ["", ""],
      rows: [
        ["Place", bank.place],
        ["Where", `${bank.location}, ${bank.kind}`],
        ["Organised or retrieved by", sayOrder(bank, basis)],
        ["Individuals", `${sayIndividuals(bank.individuals)}${sayCounts(bank.individuals)}`],
        ["Items", `${bank.items} (${bank.formats.join(", ")})${examined}`],
        [labelOf("Requests to", "requests", basis), stated(reached.join(", "))],
        [labelOf("Purposes", "purposes", basis), stated(statement.purposes)],
        [labelOf("Consistent uses", "uses", basis), stated(statement.uses)],
        [labelOf("Retention", "retention", basis), stated(statement.retention)],
        [labelOf("Disposal", "disposal", basis), stated(statement.disposal)],
        ["Shared with", statement.sharing.trim() === "" ? "nobody stated" : statement.sharing.trim()],
      ],
    },
    {
      kind: "table",
      head: ["Personal information", "Sensitive", "Findings", "Provisions"],
      rows: bank.categories.map(({ type, sensitive, findings, provisions }) => [
        TYPE_TITLES[type],
        sensitive ? "yes" : "no",
        String(findings),
        provisions.map(cite).join("; "),
      ]),
    },
  ];
}

function sayOrder({ retrieval }: ListedBank, { sections }: Basis): string {
  const by = retrieval.map(sayRetrieval).join("; ");
  if (by !== "") return sections.named === undefined ? by : `${sections.named}: ${by}`;
  const none = "not seen to be ordered by name or number";
  return sections.unnamed === undefined
    ? none
    : `${sections.unnamed}, if it is used or available for an administrative purpose; ${none}`;
}

function changeBlocks({ since, added, gone, changed }: EditionChanges): Block[] {
  const rows = [
    ...added.map((place) => [place, "new"]),
    ...gone.map((place) => [place, "gone"]),
    ...changed.map((change) => [change.place, sayChange(change)]),
  ];
  const heading = { kind: "heading", level: 2, text: `Changes since the edition of ${since}` } as const;
  return [
    heading,
    rows.length === 0 ? { kind: "paragraph", text: "None." } : { kind: "table", head: ["Bank", "Change"], rows },
  ];
}

function sayChange({ newTypes, goneTypes, newlySensitive, individuals }: BankChange): string {
  const said = [
    newTypes.length > 0 ? `holds ${titles(newTypes)} now` : "",
    goneTypes.length > 0 ? `no longer holds ${titles(goneTypes)}` : "",
    newlySensitive.length > 0 ? `newly sensitive: ${titles(newlySensitive)}` : "",
    individuals ? `about ${individuals[0]} individuals before, ${individuals[1]} now` : "",
  ];
  return said.filter((part) => part !== "").join("; ");
}

export function sayIndividuals({ least, most, isExact }: Individuals): string {
  if (most === 0) return "not told";
  const range = least === most ? String(most) : `${least} to ${most}`;
  return `about ${range}${isExact ? "" : " (counted by sampling hashes)"}`;
}

const sayCounts = ({ by }: Individuals): string =>
  by.length === 0
    ? ""
    : ` (${by.map(({ type, different }) => `${different} different: ${TYPE_TITLES[type].toLowerCase()}`).join("; ")})`;

export function sayRetrieval({ type, by, columns }: Retrieval): string {
  const where = by === "column" ? `column ${columns.map((name) => `“${name}”`).join(", ")}` : by;
  return `${TYPE_TITLES[type].toLowerCase()} (${where})`;
}

const titles = (types: readonly FindingType[]): string => types.map((type) => TYPE_TITLES[type]).join(", ");

const listed = (title: string, items: readonly string[]): Block[] => [
  { kind: "heading", level: 2, text: title },
  items.length === 0 ? { kind: "paragraph", text: "None stated." } : { kind: "list", items },
];
