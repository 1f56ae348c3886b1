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
import { FindingSums, type ValueKind } from "../../store/finding-sums.js";
import { OwnedValueList } from "../../store/owned-values.js";
import { PAGE_SIZE } from "../../store/pages.js";
import { Sealer } from "../../store/sealer.js";
import type { PreparedFindings } from "../../store/prepared-findings.js";
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
  /** Of the values among those in the making. */
  value: number;
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

  get size(): number {
    return this.#used;
  }

  /** Bytes of their own, as they are handed over to another thread. */
  take(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#bytes.subarray(0, this.#used));
  }

  /** What was added, without the last byte; until more is added. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, Math.max(0, this.#used - 1));
  }
}

const shownLines = new Scratch();
const storedLines = new Scratch();
const ownedValues = new OwnedValueList();

/** Lines of some rows in the making. */
class Made {
  readonly #kinds: FindingKind[] = [];
  readonly #sums = new FindingSums();
  readonly #provisions = new Map<string, { readonly number: number; readonly list: readonly string[] }>();
  readonly #pages: Uint8Array<ArrayBuffer>[] = [];

  /** `sealer`: of the store that keeps what is found, if one does. */
  constructor(private readonly sealer: Sealer | undefined) {
    shownLines.clear();
    storedLines.clear();
    ownedValues.clear();
  }

  /** `person`: a number, or 0. */
  add(kind: FindingKind, filling: Filling, person: number): void {
    shownLines.add(kind.line, filling);
    if (kind.made++ === 0) this.#begin(kind);
    if (kind.stored) this.#keep(kind, kind.stored, filling, person);
  }

  #begin(kind: FindingKind): void {
    this.#kinds.push(kind);
    if (kind.stored) kind.value = ownedValues.addKind(this.#valueKindOf(kind));
  }

  #valueKindOf({ finding, provisions }: FindingKind): ValueKind {
    let list = this.#provisions.get(provisions);
    if (!list) this.#provisions.set(provisions, (list = { number: this.#provisions.size, list: finding.provisions }));
    const { type, sensitive, excludedBy, role } = finding;
    return { type, provisions: list.number, sensitive, isExcluded: excludedBy !== null, role };
  }

  #keep(kind: FindingKind, stored: LineTemplate, filling: Filling, person: number): void {
    storedLines.add(stored, filling);
    if (storedLines.size >= PAGE_SIZE) this.#closePage();
    if (person > 0) {
      ownedValues.add(kind.value, filling.bytes, filling.startOf("fingerprint"), person);
      return;
    }
    const fingerprint = filling.textOf("fingerprint");
    this.#sums.addValue({ ...this.#valueKindOf(kind), fingerprint, person: "", count: 1 });
  }

  #closePage(): void {
    if (!this.sealer || storedLines.size === 0) return;
    this.#pages.push(new Uint8Array(this.sealer.seal(storedLines.bytes)));
    storedLines.clear();
  }

  /** Undefined where nothing is found. */
  linesOf({ source, path }: ItemRef): FindingLines | undefined {
    if (this.#kinds.length === 0) return undefined;
    const prepared = this.sealer && this.#prepare({ source, path });
    const counts = this.#count();
    const lines = shownLines.take();
    return { kind: "lines", source, path, lines, counts, own: counts.findings, ...(prepared && { prepared }) };
  }

  #prepare({ source, path }: ItemRef): PreparedFindings {
    this.#closePage();
    for (const kind of this.#kinds) this.#addSum(kind);
    const owned = ownedValues.take();
    return {
      kind: "prepared",
      source,
      path,
      findings: this.#kinds.reduce((sum, { made }) => sum + made, 0),
      lines: "",
      sealed: this.#pages,
      isMovable: this.#kinds.every((kind) => kind.isMovable),
      provisions: Array.from(this.#provisions.values(), ({ list }) => list),
      sums: [...this.#sums.sums.values()],
      values: [...this.#sums.values.values()],
      ...(owned && { owned }),
    };
  }

  #addSum(kind: FindingKind): void {
    const { type, provisions, sensitive, isExcluded } = this.#valueKindOf(kind);
    const { made } = kind;
    const [ofSensitive, excluded] = [sensitive ? made : 0, isExcluded ? made : 0];
    this.#sums.addSum({ type, provisions, findings: made, sensitive: ofSensitive, excluded });
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
  readonly #sealer: Sealer | undefined;

  constructor(
    table: Table,
    private readonly place: Pick<FindingPlace, "ref" | "key">,
    private readonly options: ExamineOptions,
    private readonly plan: LinePlan,
  ) {
    this.#table = tableName(table);
    this.#itemKey = placeOf(place.ref);
    this.#sealer = plan.isKept ? new Sealer(options.fingerprintKey) : undefined;
  }

  /** Undefined where nothing is found. */
  make({ cells, from, to, people }: ToldRows): FindingLines | undefined {
    const made = new Made(this.#sealer);
    let before = people;
    for (let row = from; row < to; row++) {
      if (cells.firstCell(row) < cells.firstCell(row + 1)) this.#addRow(made, cells, row, before);
      before += cells.kindOf(row).people;
    }
    return made.linesOf(this.place.ref);
  }

  #addRow(made: Made, cells: ToldCells, row: number, people: number): void {
    const rowKey = cells.keyOf(row);
    const filling = this.#filling;
    filling.beginRow();
    filling.putText("rowKey", LINE_FORMATS[this.plan.format].text(rowKey));
    if (this.plan.isKept) filling.putText("storedKey", JSON.stringify(rowKey));
    filling.endRow();
    ownedValues.beginRow();
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
        made.add(kind, filling, number);
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
      value: 0,
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
