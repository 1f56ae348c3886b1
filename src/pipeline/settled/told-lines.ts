/**
 * What is found in rows that are told, straight as lines of the report and of the store: of the findings of one kind, in one
 * column, for persons of one standing, all is the same but a few places, so that no finding need be made.
 */
import { randomBytes, randomInt } from "node:crypto";
import { cellKey, findingId, ID_LENGTH } from "../../core/finding-id.js";
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
import { FINGERPRINT_LENGTH, writeFingerprint } from "../fingerprint.js";
import { placeOf } from "../scan-memory.js";
import { IdMaker } from "./id-maker.js";
import { Filling, LineTemplate, type Slot } from "./line-template.js";
import { placeDetection, UNKNOWN, type Belonging } from "./table-memory.js";
import type { ToldCells } from "./told-cells.js";
import type { ToldRows } from "./told-rows.js";

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
  readonly isMovable: boolean;
  readonly id: IdMaker;
  /** Findings of the kind among the lines in the making. */
  made: number;
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

/** Bytes in the making; of one thread, which makes one lot after the other. */
class Scratch {
  #bytes = Buffer.alloc(SCRATCH);
  #used = 0;

  clear(): void {
    this.#used = 0;
  }

  add(template: LineTemplate, filling: Filling): void {
    const length = template.measure(filling);
    if (this.#used + length > this.#bytes.length) {
      const larger = Buffer.alloc(2 * this.#bytes.length + length);
      this.#bytes.copy(larger, 0, 0, this.#used);
      this.#bytes = larger;
    }
    template.write(filling, this.#bytes, this.#used);
    this.#used += length;
  }

  /** Bytes of their own, as they are handed over to another thread. */
  take(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#bytes.subarray(0, this.#used));
  }

  /** Without the last byte. */
  takeText(): string {
    return this.#bytes.toString("utf8", 0, Math.max(0, this.#used - 1));
  }
}

const shownLines = new Scratch();
const storedLines = new Scratch();

/** Lines of some rows in the making. */
class Made {
  readonly #kinds: FindingKind[] = [];
  readonly #sums = new FindingSums();
  readonly #provisions = new Map<string, { readonly number: number; readonly list: readonly string[] }>();

  constructor() {
    shownLines.clear();
    storedLines.clear();
  }

  add(kind: FindingKind, filling: Filling): void {
    shownLines.add(kind.line, filling);
    if (kind.made++ === 0) this.#kinds.push(kind);
  }

  keep({ finding, provisions }: FindingKind, stored: LineTemplate, filling: Filling, person: string): void {
    storedLines.add(stored, filling);
    let list = this.#provisions.get(provisions);
    if (!list) this.#provisions.set(provisions, (list = { number: this.#provisions.size, list: finding.provisions }));
    const { type, sensitive, excludedBy, role } = finding;
    const isExcluded = excludedBy !== null;
    const { number } = list;
    const sum = { type, provisions: number, findings: 1, sensitive: sensitive ? 1 : 0, excluded: isExcluded ? 1 : 0 };
    this.#sums.addSum(sum);
    const fingerprint = filling.textOf("fingerprint");
    this.#sums.addValue({ type, fingerprint, provisions: number, sensitive, isExcluded, role, person, count: 1 });
  }

  /** Undefined where nothing is found. */
  linesOf({ source, path }: ItemRef, isKept: boolean): FindingLines | undefined {
    if (this.#kinds.length === 0) return undefined;
    const isMovableAll = this.#kinds.every((kind) => kind.isMovable);
    const counts = this.#count();
    return {
      kind: "lines",
      source,
      path,
      lines: shownLines.take(),
      counts,
      own: counts.findings,
      ...(isKept && {
        prepared: {
          kind: "prepared" as const,
          source,
          path,
          findings: counts.findings,
          lines: storedLines.takeText(),
          isMovable: isMovableAll,
          provisions: Array.from(this.#provisions.values(), ({ list }) => list),
          sums: [...this.#sums.sums.values()],
          values: [...this.#sums.values.values()],
        },
      }),
    };
  }

  #count(): FindingLines["counts"] {
    let findings = 0;
    let sensitive = 0;
    let excluded = 0;
    const byType: Partial<Record<FindingType, number>> = {};
    for (const kind of this.#kinds) {
      const { finding, made } = kind;
      kind.made = 0;
      findings += made;
      if (finding.sensitive) sensitive += made;
      if (finding.excludedBy !== null) excluded += made;
      byType[finding.type] = (byType[finding.type] ?? 0) + made;
    }
    return { findings, sensitive, excluded, byType };
  }
}

/** `p`, with which the numbers of persons begin. */
const PERSON = 0x70;

export class ToldLines {
  readonly #kinds = new WeakMap<ClassifiedDetection, Map<Belonging, FindingKind>>();
  readonly #filling = new Filling();
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

  /** Undefined where nothing is found. */
  make({ cells, from, to, people }: ToldRows): FindingLines | undefined {
    const made = new Made();
    let before = people;
    for (let row = from; row < to; row++) {
      if (cells.firstCell(row) < cells.firstCell(row + 1)) this.#addRow(made, cells, row, before);
      before += cells.kindOf(row).people;
    }
    return made.linesOf(this.place.ref, this.plan.isKept);
  }

  #addRow(made: Made, cells: ToldCells, row: number, people: number): void {
    const rowKey = cells.keyOf(row);
    const filling = this.#filling;
    filling.beginRow();
    filling.putText("rowKey", LINE_FORMATS[this.plan.format].text(rowKey));
    if (this.plan.isKept) filling.putText("storedKey", JSON.stringify(rowKey));
    filling.endRow();
    const key = Buffer.from(rowKey);
    const { belongings } = cells.kindOf(row);
    const end = cells.firstCell(row + 1);
    let next = 0;
    for (let cell = cells.firstCell(row); cell < end; cell++) {
      const { detections, isWhole } = cells.outcomeOf(cell);
      const from = cells.startOf(cell);
      const value = bareStretch(cells, from, cells.endOf(cell, row));
      for (const found of detections) {
        const belonging = belongings[next++] ?? UNKNOWN;
        const kind = this.#kinds.get(found)?.get(belonging) ?? this.#learnKind(found, belonging, cells.columnOf(cell));
        const first = value.start + found.span.start;
        const last = isWhole ? value.end : value.start + found.span.end;
        const number = belonging.person === undefined ? 0 : people + belonging.person + 1;
        this.#fill(kind, cells, [from, first - from, last - from], key, number);
        made.add(kind, filling);
        if (kind.stored) made.keep(kind, kind.stored, filling, number === 0 ? "" : `p${number}`);
      }
    }
  }

  /** `stretch`: where the value of the cell begins, and what of it was found. `person`: a number, or 0. */
  #fill(
    kind: FindingKind,
    cells: ToldCells,
    [from, start, end]: readonly [number, number, number],
    key: Uint8Array,
    person: number,
  ): void {
    const filling = this.#filling;
    const { fingerprintKey, values } = this.options;
    filling.beginFinding();
    const id = filling.putRoom("id", ID_LENGTH);
    kind.id.write([start, end], key, filling.bytes, id);
    filling.putNumber("start", start);
    filling.putNumber("end", end);
    if (person > 0) filling.putNumber("person", person, PERSON);
    const print = filling.putRoom("fingerprint", FINGERPRINT_LENGTH);
    const { type } = kind.finding;
    writeFingerprint([fingerprintKey, type], [cells.units, from + start, from + end], filling.bytes, print);
    if (values !== "full") return;
    filling.putText("value", LINE_FORMATS[this.plan.format].text(cells.text(from + start, from + end)));
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
    const stored = isKept ? toLine(finding, this.#itemKey) : undefined;
    const kind: FindingKind = {
      finding,
      provisions: finding.provisions.join(" "),
      line: new LineTemplate(line(finding), { ...marks, ...shownMarks }),
      // A line feed parts the lines of a store.
      stored:
        stored === undefined
          ? undefined
          : new LineTemplate(`${stored}\n`, { ...marks, storedKey: JSON.stringify(MARKS.rowKey) }),
      isMovable: stored === undefined || isMovable(stored),
      id: new IdMaker(key, found.detector, column),
      made: 0,
    };
    let kinds = this.#kinds.get(found);
    if (!kinds) this.#kinds.set(found, (kinds = new Map<Belonging, FindingKind>()));
    kinds.set(belonging, kind);
    return kind;
  }
}

/** The value without the spaces around it. */
function bareStretch(cells: ToldCells, start: number, end: number): { readonly start: number; readonly end: number } {
  const { units } = cells;
  if (isInk(units[start] ?? 0) && isInk(units[end - 1] ?? 0)) return { start, end };
  const value = cells.text(start, end);
  return { start: start + value.length - value.trimStart().length, end: start + value.trimEnd().length };
}

/** Whether a sign of ASCII is no space; of others it is not said. */
const isInk = (code: number): boolean => code > 0x20 && code < 0x7f;
