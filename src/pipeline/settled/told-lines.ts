/**
 * What is found in rows that are told, straight as lines of the report and of the store: of the findings of one kind, in one
 * column, for persons of one standing, all is the same but a few places, so that no finding need be made.
 */
import { randomBytes, randomInt } from "node:crypto";
import { cellKey, findingId } from "../../core/finding-id.js";
import type { ClassifiedDetection, Finding } from "../../core/finding.js";
import type { FindingType } from "../../core/finding-type.js";
import type { ItemRef } from "../../core/item.js";
import type { ExamineOptions } from "../../core/options.js";
import { LINE_FORMATS } from "../../report/line-formats.js";
import { FindingSums } from "../../store/finding-sums.js";
import { isMovable, toLine } from "../../store/stored-line.js";
import { tableName, type Table } from "../../tables/table.js";
import type { FindingLines, LinePlan } from "../finding-lines.js";
import { findingAt, type FindingPlace } from "../findings.js";
import { fingerprint } from "../fingerprint.js";
import { placeOf } from "../scan-memory.js";
import { asBytes, LineTemplate, type Slot } from "./line-template.js";
import { placeDetection, UNKNOWN, type Belonging } from "./table-memory.js";
import type { ToldRow } from "./told-rows.js";

/** Bytes of lines that are made at a time, at first. */
const SCRATCH = 256 * 1024;

/** A finding in a settled cell, whatever its row. */
interface FindingKind {
  /** With marks in place of what differs. */
  readonly finding: Finding;
  /** Names its list of provisions. */
  readonly provisions: string;
  readonly line: LineTemplate;
  /** As a store keeps it. */
  readonly stored: LineTemplate | undefined;
}

/** What stands in the slots of a finding of which templates are made; made at random, so that nothing else is like it. */
const MARKS = {
  start: randomInt(1e11, 2e11),
  end: randomInt(3e11, 4e11),
  rowKey: randomBytes(16).toString("hex"),
  person: randomInt(5e11, 6e11),
  value: randomBytes(16).toString("hex"),
  fingerprint: randomBytes(16).toString("hex"),
} as const;

/** Lines of some rows in the making. */
class Made {
  findings = 0;
  /** Bytes that are written in `scratch`. */
  #written = 0;
  #sensitive = 0;
  #excluded = 0;
  readonly #byType: Partial<Record<FindingType, number>> = {};
  readonly #stored: string[] = [];
  readonly #sums = new FindingSums();
  readonly #provisions = new Map<string, { readonly number: number; readonly list: readonly string[] }>();

  add({ finding: { type, sensitive, excludedBy } }: FindingKind, line: string): void {
    this.#written = write(line, this.#written);
    this.findings++;
    if (sensitive) this.#sensitive++;
    if (excludedBy !== null) this.#excluded++;
    this.#byType[type] = (this.#byType[type] ?? 0) + 1;
  }

  keep({ finding, provisions }: FindingKind, line: string, fingerprint: string, person: string): void {
    this.#stored.push(line);
    let list = this.#provisions.get(provisions);
    if (!list) this.#provisions.set(provisions, (list = { number: this.#provisions.size, list: finding.provisions }));
    const { type, sensitive, excludedBy, role } = finding;
    const isExcluded = excludedBy !== null;
    const { number } = list;
    const sum = { type, provisions: number, findings: 1, sensitive: sensitive ? 1 : 0, excluded: isExcluded ? 1 : 0 };
    this.#sums.addSum(sum);
    this.#sums.addValue({ type, fingerprint, provisions: number, sensitive, isExcluded, role, person, count: 1 });
  }

  linesOf({ source, path }: ItemRef, isKept: boolean): FindingLines {
    return {
      kind: "lines",
      source,
      path,
      // Of its own, as it is handed over to another thread.
      lines: new Uint8Array(scratch.subarray(0, this.#written)),
      counts: {
        findings: this.findings,
        sensitive: this.#sensitive,
        excluded: this.#excluded,
        byType: this.#byType,
      },
      own: this.findings,
      ...(isKept && {
        prepared: {
          kind: "prepared" as const,
          source,
          path,
          findings: this.findings,
          lines: this.#stored.join("\n"),
          isMovable: this.#stored.every(isMovable),
          provisions: Array.from(this.#provisions.values(), ({ list }) => list),
          sums: [...this.#sums.sums.values()],
          values: [...this.#sums.values.values()],
        },
      }),
    };
  }
}

/** Lines in the making; of one thread, which makes one lot after the other. */
let scratch = Buffer.alloc(SCRATCH);

/** Writes a line whose units are bytes; gives the place behind it. */
function write(line: string, at: number): number {
  if (at + line.length > scratch.length) {
    const larger = Buffer.alloc(2 * scratch.length + line.length);
    scratch.copy(larger, 0, 0, at);
    scratch = larger;
  }
  return at + scratch.write(line, at, "latin1");
}

export class ToldLines {
  readonly #kinds = new WeakMap<ClassifiedDetection, Map<Belonging, FindingKind>>();
  readonly #table: string;
  readonly #itemKey: string;

  constructor(
    table: Table,
    private readonly place: Pick<FindingPlace, "ref" | "key">,
    private readonly options: ExamineOptions,
    private readonly plan: LinePlan,
  ) {
    this.#table = tableName(table);
    this.#itemKey = placeOf(place.ref);
  }

  /** Undefined where nothing is found. `people`: individuals before the first of the rows. */
  make({ rows, people }: { readonly rows: readonly ToldRow[]; readonly people: number }): FindingLines | undefined {
    const made = new Made();
    let before = people;
    for (const row of rows) {
      this.#addRow(made, row, before);
      before += row.kind.people;
    }
    return made.findings === 0 ? undefined : made.linesOf(this.place.ref, this.plan.isKept);
  }

  #addRow(made: Made, { rowKey, cells, kind }: ToldRow, people: number): void {
    const { text } = LINE_FORMATS[this.plan.format];
    const { fingerprintKey, values } = this.options;
    const shownKey = asBytes(text(rowKey));
    let next = 0;
    for (const { column, value, outcome } of cells) {
      const lead = value.length - value.trimStart().length;
      const within = cellKey({ rowKey, columnName: column });
      for (const found of outcome.detections) {
        const belonging = kind.belongings[next++] ?? UNKNOWN;
        const one = this.#kinds.get(found)?.get(belonging) ?? this.#learnKind(found, belonging, column);
        const start = lead + found.span.start;
        const end = outcome.isWhole ? value.trimEnd().length : lead + found.span.end;
        const own = value.slice(start, end);
        const id = findingId(this.place.key, found.detector, start, end, within);
        const print = fingerprint(fingerprintKey, found.type, own);
        const person = belonging.person === undefined ? "" : `p${people + belonging.person + 1}`;
        const shownValue = values === "full" ? asBytes(text(own)) : "";
        const first = String(start);
        const last = String(end);
        made.add(one, one.line.fill([id, first, last, shownKey, person, shownValue, print]));
        if (one.stored)
          made.keep(one, one.stored.fill([id, first, last, JSON.stringify(rowKey), person, "", print]), print, person);
      }
    }
  }

  #learnKind(found: ClassifiedDetection, belonging: Belonging, column: string): FindingKind {
    const { key, ref } = this.place;
    const { format, isKept } = this.plan;
    const { line, text } = LINE_FORMATS[format];
    const { start, end } = MARKS;
    const shown = { table: this.#table, columnName: column, rowKey: MARKS.rowKey };
    const id = findingId(key, found.detector, start, end, cellKey(shown));
    const detection = placeDetection(found, { start, end }, belonging, MARKS.person - 1);
    const where = { id, start, end, shown };
    const finding: Finding = {
      ...findingAt(detection, ref, where, MARKS.value, this.options),
      fingerprint: MARKS.fingerprint,
    };
    const marks: Partial<Record<Slot, string>> = {
      id,
      start: String(start),
      end: String(end),
      fingerprint: MARKS.fingerprint,
      ...(finding.person !== undefined && { person: finding.person }),
    };
    const shownMarks = {
      ...(this.options.values === "full" && { value: text(MARKS.value) }),
      rowKey: text(MARKS.rowKey),
    };
    const kind: FindingKind = {
      finding,
      provisions: finding.provisions.join(" "),
      line: new LineTemplate(line(finding), { ...marks, ...shownMarks }, asBytes),
      stored: isKept
        ? new LineTemplate(
            toLine(finding, this.#itemKey),
            { ...marks, rowKey: JSON.stringify(MARKS.rowKey) },
            (words) => words,
          )
        : undefined,
    };
    let kinds = this.#kinds.get(found);
    if (!kinds) this.#kinds.set(found, (kinds = new Map<Belonging, FindingKind>()));
    kinds.set(belonging, kind);
    return kind;
  }
}
