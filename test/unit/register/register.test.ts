/** Banks found in the records of a scan, what persons say of them, and editions compared. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import mammoth from "mammoth";
import type { Finding, ItemRecord } from "../../../src/core/finding.js";
import type { FindingType } from "../../../src/core/finding-type.js";
import type { Jurisdiction } from "../../../src/core/jurisdiction.js";
import type { Bank } from "../../../src/register/bank.js";
import { csvRegister } from "../../../src/register/csv-register.js";
import { DistinctCounter } from "../../../src/register/distinct.js";
import { docxRegister } from "../../../src/register/docx-register.js";
import { makeEdition, readEdition, type Edition } from "../../../src/register/edition.js";
import { BankFinder } from "../../../src/register/find-banks.js";
import { htmlRegister } from "../../../src/register/html-register.js";
import { jsonRegister } from "../../../src/register/json-register.js";
import { addBanks, readStatements } from "../../../src/register/statements.js";

const hash = (value: string): string => createHash("sha256").update(value).digest("hex").slice(0, 32);

const finding = (source: string, type: FindingType, value: string, more: Partial<Finding> = {}): Finding => ({
  kind: "finding",
  id: hash(`${source} ${type} ${value}`),
  source,
  path: [source.split("/").at(-1) ?? ""],
  type,
  detector: "any.person",
  start: 0,
  end: 1,
  confidence: 0.9,
  provisions: [`tt.${type}`],
  sensitive: type === "HEALTH",
  role: "unknown",
  excludedBy: null,
  fingerprint: hash(`${type} ${value}`),
  evidence: [],
  ...more,
});

const item = (source: string, format = "txt", status: ItemRecord["status"] = "examined"): ItemRecord => ({
  kind: "item",
  source,
  path: [source.split("/").at(-1) ?? ""],
  status,
  problems: [],
  format,
  bytes: 1,
  sha256: null,
  findings: 1,
});

/** A file of one finding. */
const file = (source: string, value: string, type: FindingType = "PERSON"): (Finding | ItemRecord)[] => [
  finding(source, type, value),
  item(source),
];

function banksOf(
  records: readonly (Finding | ItemRecord)[],
  named: Readonly<Record<string, FindingType>> = {},
): Bank[] {
  const finder = new BankFinder(
    (source) => source,
    (name) => Object.entries(named).flatMap(([word, type]) => (name.includes(word) ? [type] : [])),
  );
  for (const record of records) finder.add(record);
  return finder.banks();
}

/** Rows of a table: a name, a staff number and, of the first, health. */
function table(source: string, path: readonly string[], rows: number, tableName?: string): (Finding | ItemRecord)[] {
  const at = { path, ...(tableName !== undefined && { table: tableName }) };
  const findings = Array.from({ length: rows }, (_, i) => [
    finding(source, "PERSON", `person ${i}`, { ...at, columnName: "surname" }),
    finding(source, "EMPLOYEE_ID", `no ${i}`, { ...at, columnName: "staff_no" }),
  ]).flat();
  return [
    ...findings,
    finding(source, "HEALTH", "asthma", { ...at, columnName: "remarks" }),
    { ...item(source, "rows"), path: path.slice(0, 1) },
  ];
}

describe("banks", () => {
  it("are tables with a column of names or numbers, by which their rows are retrieved", () => {
    const [bank, ...others] = banksOf(table("postgres://db/hr", ["hr.people"], 5));
    expect(others).toEqual([]);
    expect(bank).toMatchObject({
      place: "postgres://db/hr › hr.people",
      location: "database",
      kind: "table",
      items: 1,
      retrieval: [
        { type: "PERSON", by: "column", columns: ["surname"] },
        { type: "EMPLOYEE_ID", by: "column", columns: ["staff_no"] },
      ],
      individuals: { least: 5, most: 5, isExact: true },
    });
    expect(bank?.categories.find(({ type }) => type === "HEALTH")).toMatchObject({ sensitive: true, findings: 1 });
  });

  it("are tables of a database that name individuals in running text or documents only, with no order", () => {
    const source = "postgres://db/clinic";
    const visits = { path: ["visits"], table: "visits" };
    const notes = Array.from({ length: 5 }, (_, i) => [
      finding(source, "PERSON", `person ${i}`, { ...visits, columnName: "note" }),
      finding(source, "HEALTH", `illness ${i}`, { ...visits, columnName: "note" }),
      finding(source, "HEALTH", `cure ${i}`, { ...visits, columnName: "note" }),
    ]).flat();
    const letters = Array.from({ length: 5 }, (_, i) =>
      finding(source, "PERSON", `person ${i}`, { path: ["letters", `id=${i} · doc`] }),
    );
    const banks = banksOf([
      ...notes,
      { ...item(source, "rows"), path: ["visits"] },
      ...letters,
      { ...item(source, "rows"), path: ["letters"] },
    ]);
    expect(banks).toMatchObject([
      { place: `${source} › letters`, kind: "table", retrieval: [], individuals: { most: 5 } },
      { place: `${source} › visits`, kind: "table", retrieval: [], individuals: { most: 5 } },
    ]);
  });

  it("are sheets of a workbook, each by itself", () => {
    const records = [...table("/s/staff.xlsx", ["staff.xlsx"], 5, "Sheet1").slice(0, -1)];
    const banks = banksOf([...records, ...table("/s/staff.xlsx", ["staff.xlsx"], 6, "Old")]);
    expect(banks.map(({ place }) => place)).toEqual(["/s/staff.xlsx › Old", "/s/staff.xlsx › Sheet1"]);
  });

  it("are no small tables in letters, which count for their folder", () => {
    expect(banksOf(table("/s/letter.docx", ["letter.docx"], 4))).toMatchObject([{ place: "/s", kind: "folder" }]);
  });

  it("count officials acting as such for nobody", () => {
    const official = finding("/s/a.txt", "PERSON", "x", { excludedBy: "tt.dpa.29.1.c" });
    expect(banksOf([official, item("/s/a.txt")])).toEqual([]);
  });

  it("join folders that bear the name or number of one individual with the folder above, and say so", () => {
    const records = ["Ali", "Joseph"].flatMap((name) => file(`/s/cases/${name}/letter.txt`, name));
    const banks = banksOf(records, { Ali: "PERSON", Joseph: "PERSON" });
    expect(banks).toMatchObject([
      { place: "/s/cases", items: 2, retrieval: [{ type: "PERSON", by: "folder name" }], individuals: { most: 2 } },
    ]);
  });

  it("join many folders side by side, whatever they are called", () => {
    const records = Array.from({ length: 9 }, (_, i) => file(`/s/years/${2000 + i}/note.txt`, `p${i}`)).flat();
    expect(banksOf(records)).toMatchObject([{ place: "/s/years", items: 9, retrieval: [] }]);
  });

  it("keep few folders apart, and tell files that are named for individuals", () => {
    const banks = banksOf([...file("/s/a/Ali.txt", "Ali"), ...file("/s/b/minutes.txt", "Joseph")], {
      Ali: "PERSON",
    });
    expect(banks.map(({ place, retrieval }) => [place, retrieval.map(({ by }) => by)])).toEqual([
      ["/s/a", ["file name"]],
      ["/s/b", []],
    ]);
  });

  it("tell how many items could not be examined", () => {
    const banks = banksOf([...file("/s/a.txt", "Ali"), item("/s/b.txt", "pdf", "refused")]);
    expect(banks).toMatchObject([{ place: "/s", items: 2, notExamined: 1 }]);
  });
});

describe("different values", () => {
  it.each([100, 4096])("are counted exactly up to %i", (count) => {
    const counter = new DistinctCounter();
    for (let i = 0; i < 2 * count; i++) counter.add(hash(String(i % count)));
    expect([counter.count, counter.isExact]).toEqual([count, true]);
  });

  it("are estimated beyond, within a few in a hundred, also when two counts are joined", () => {
    const [left, right] = [new DistinctCounter(), new DistinctCounter()];
    for (let i = 0; i < 60_000; i++) (i % 2 === 0 ? left : right).add(hash(String(i)));
    left.merge(right);
    expect(left.isExact).toBe(false);
    expect(Math.abs(left.count - 60_000) / 60_000).toBeLessThan(0.06);
  });
});

const STATED = `# kept
publicBody: Ministry of Roads
contact: { title: FOI Officer, address: 1 Wharf, telephone: 622-0000 }
banks:
  - place: /s/a
    name: Personnel files
    purposes: Employment
    uses: Payroll
    retention: 7 years after leaving
    disposal: Shredded
  - place: /s/b # a remark
    leftOut: Transferred to the Archives, s. 48(2)
`;

describe("statements", () => {
  it("keep what persons wrote, remarks too, and gain a place for each new bank", () => {
    const banks = banksOf([...file("/s/a/x.txt", "Ali"), ...file("/s/c/y.txt", "Joseph")]);
    const text = addBanks(STATED, "r.yaml", banks) ?? "";
    expect(text).toContain("# kept");
    expect(text).toContain("# a remark");
    const read = readStatements(text, "r.yaml");
    expect(read.banks.map(({ place, name }) => [place, name])).toEqual([
      ["/s/a", "Personnel files"],
      ["/s/b", ""],
      ["/s/c", ""],
    ]);
    expect(addBanks(text, "r.yaml", banks)).toBeUndefined();
  });

  it("begin as a file that explains itself", () => {
    const text = addBanks("", "r.yaml", []) ?? "";
    expect(text).toContain("ss. 48 and 51");
    expect(readStatements(text, "r.yaml").banks).toEqual([]);
  });

  it("take a field without a word for one that is yet to be stated", () => {
    const read = readStatements(
      "contact:\nbanks:\n  - place: a\n    purposes:\n    contact:\n      email:\n",
      "r.yaml",
    );
    expect(read.contact).toBeUndefined();
    expect(read.banks[0]).toMatchObject({ purposes: "", contact: { email: "", title: "" } });
  });

  it.each([
    ["banks: [{ place: a, purpose: x }]", /banks\.0: .*purpose/],
    ["banks: [{ place: a }, { place: a }]", /a is there twice/],
    ["banks: [\n", /line 2: not valid YAML/],
    ["banks:\n  - place: a\n    retention: 7\n", /line 3: banks\.0\.retention: must be text; put numbers/],
    ["banks:\n  - place: a\n    purpose: x\n", /line 3: banks\.0: there is no field "purpose"/],
    ["sharingAgreements: the Bank\n", /line 1: sharingAgreements: must be a list/],
    ["sharingAgreements:\n  - ''\n", /line 2: sharingAgreements\.0: must say something/],
    ["contact:\n  email: foi at works\n", /line 2: contact\.email: must be one e-mail address/],
    ["contact:\n  telephone: ask at the desk\n", /line 2: contact\.telephone: must be a number/],
    ["contact: the Secretary\n", /line 1: contact: must have fields/],
  ])("are refused with the fault when they say %j", (text, fault) => {
    expect(() => readStatements(text, "r.yaml")).toThrow(fault);
  });
});

function edition(records: readonly (Finding | ItemRecord)[], earlier?: Edition): Edition {
  return makeEdition({
    version: "1.0.0",
    date: "2026-03-01",
    jurisdictions: ["tt"],
    scans: [{ targets: ["/s"], ended: "2026-02-28T22:00:00Z", isWhole: true }],
    banks: banksOf(records),
    statements: readStatements(STATED, "r.yaml"),
    earlier: earlier && readEdition(JSON.stringify(earlier), "e.json"),
  });
}

const FIRST = [...file("/s/a/x.txt", "Ali"), ...file("/s/b/y.txt", "Joseph"), ...file("/s/c/z.txt", "Singh")];

describe("an edition", () => {
  it("leaves out what persons leave out, with the reason, and tells what they have yet to state", () => {
    const { banks, leftOut, notSeen } = edition(FIRST);
    expect(banks.map(({ place, toBeStated }) => [place, toBeStated])).toEqual([
      ["/s/a", []],
      ["/s/c", ["name", "purposes", "uses", "retention", "disposal"]],
    ]);
    expect(leftOut).toEqual([{ place: "/s/b", reason: "Transferred to the Archives, s. 48(2)" }]);
    expect(notSeen).toEqual([]);
  });

  it("tells what is new, gone and newly sensitive since the earlier one", () => {
    const earlier = edition(FIRST);
    const health = finding("/s/a/x.txt", "HEALTH", "asthma");
    const later = edition([health, ...file("/s/a/x.txt", "Ali"), ...file("/s/d/n.txt", "Khan")], earlier);
    expect(later.changes).toEqual({
      since: "2026-03-01",
      added: ["/s/d"],
      gone: ["/s/c"],
      changed: [{ place: "/s/a", newTypes: ["HEALTH"], goneTypes: [], newlySensitive: ["HEALTH"], individuals: null }],
    });
  });

  it("refuses an earlier one that is none", () => {
    expect(() => readEdition("{}", "e.json")).toThrow(/e\.json is no register/);
  });
});

describe("a register", () => {
  const text = async (bytes: Promise<Uint8Array>): Promise<string> => Buffer.from(await bytes).toString("utf8");
  const cite = (id: string): string => `cited ${id}`;

  it("as a page escapes what it shows, cites provisions, and says what is not stated", async () => {
    const banks: Bank[] = banksOf(file("/s/<b>/x.txt", "Ali"));
    const made = makeEdition({
      version: "1",
      date: "2026-03-01",
      jurisdictions: ["tt"],
      scans: [],
      banks,
      statements: readStatements("", "r.yaml"),
      earlier: undefined,
    });
    const page = await text(htmlRegister.write(made, cite, "Check the Gazette."));
    expect(page).toContain("/s/&lt;b&gt;");
    expect(page).not.toContain("/s/<b>");
    expect(page).toContain("cited tt.PERSON");
    expect(page).toContain("Check the Gazette.");
    expect(page).toContain("Not ready to be published");
    expect(page).not.toMatch(/https?:|src=/);
  });

  it("names the law of its place, and no other", async () => {
    const pageOf = (...jurisdictions: Jurisdiction[]): Promise<string> =>
      text(htmlRegister.write({ ...edition(FIRST), jurisdictions }, cite, undefined));
    expect(await pageOf("tt")).toContain("Purposes (s. 51(1)(e))");
    expect(await pageOf("qld")).toContain("Purposes (QPP 1.4)");
    expect(await pageOf("nz")).toContain("Official Information Act 1982, s. 20");
    for (const page of [await pageOf("qld"), await pageOf("nz")])
      expect(page).not.toMatch(/Trinidad|s\. (?:48\(1\)|51)/);
    expect(await pageOf("nz", "tt")).toMatch(/Made under sections 48 and 51.*Privacy Act 2020 \(New Zealand\)/);
  });

  it("as a Word document is read by another program, with headings and tables", async () => {
    const bytes = await docxRegister.write(edition(FIRST), cite, undefined);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain("<h1>Personnel files</h1>");
    expect(value).toMatch(/<td><p><strong>Retention[^<]*<\/strong><\/p><\/td><td><p>7 years after leaving/);
  });

  it("as a table has a row for each bank", async () => {
    const rows = (await text(csvRegister.write(edition(FIRST), cite, undefined))).trimEnd().split("\r\n");
    expect(rows.map((row) => row.split(",", 2).join(","))).toEqual(["place,name", "/s/a,Personnel files", "/s/c,/s/c"]);
  });

  it("as data can be compared with", async () => {
    const made = edition(FIRST);
    const read = readEdition(await text(jsonRegister.write(made, cite, undefined)), "e.json");
    expect(read.banks.map(({ place }) => place)).toEqual(["/s/a", "/s/c"]);
  });
});
