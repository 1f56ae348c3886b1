/**
 * Values of findings that are somebody's each, thousands at a time: in a few long arrays, since an object for each would take more
 * room and time than all else that a store is given of them.
 */
import type { ValueKind } from "./finding-sums.js";

/** Bytes of a fingerprint. */
export const PRINT_BYTES = 16;
/** Values for which there is room at first. */
const ROOM = 512;

/** Plain data: it crosses from thread to thread. */
export interface OwnedValues {
  readonly kinds: readonly ValueKind[];
  /** By value: which of the kinds. */
  readonly kindOf: Uint32Array<ArrayBuffer>;
  readonly fingerprints: Uint8Array<ArrayBuffer>;
  /** By value: whose it is, as a number. */
  readonly people: Float64Array<ArrayBuffer>;
  /** By value: findings. */
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** What can be handed over to another thread of it. */
export const buffersOf = ({ kindOf, fingerprints, people, counts }: OwnedValues): ArrayBuffer[] => [
  kindOf.buffer,
  fingerprints.buffer,
  people.buffer,
  counts.buffer,
];

/** Bytes that it takes. */
export const bytesOfValues = (values: OwnedValues): number =>
  buffersOf(values).reduce((sum, { byteLength }) => sum + byteLength, 0);

/** One list in the making after the other. */
export class OwnedValueList {
  #kinds: ValueKind[] = [];
  #kindOf = new Uint32Array(ROOM);
  #fingerprints = new Uint8Array(ROOM * PRINT_BYTES);
  #people = new Float64Array(ROOM);
  #counts = new Uint32Array(ROOM);
  #size = 0;
  #row = 0;

  clear(): void {
    this.#kinds = [];
    this.#size = 0;
    this.#row = 0;
  }

  /** Gives the number by which values of the kind are added. */
  addKind(kind: ValueKind): number {
    const { type, provisions, sensitive, isExcluded, role } = kind;
    const known = this.#kinds.findIndex(
      (one) =>
        one.type === type &&
        one.provisions === provisions &&
        one.sensitive === sensitive &&
        one.isExcluded === isExcluded &&
        one.role === role,
    );
    return known < 0 ? this.#kinds.push(kind) - 1 : known;
  }

  /** Nobody is in two rows. */
  beginRow(): void {
    this.#row = this.#size;
  }

  /** `hex`: holds the fingerprint in hexadecimal digits, from the place on. */
  add(kind: number, hex: Uint8Array, at: number, person: number): void {
    if (this.#size === this.#people.length) this.#grow();
    const own = this.#size * PRINT_BYTES;
    for (let i = 0; i < PRINT_BYTES; i++)
      this.#fingerprints[own + i] = (digitOf(hex[at + 2 * i] ?? 0) << 4) | digitOf(hex[at + 2 * i + 1] ?? 0);
    for (let i = this.#row; i < this.#size; i++) {
      if (this.#kindOf[i] !== kind || this.#people[i] !== person || !this.#isPrint(i, own)) continue;
      this.#counts[i] = (this.#counts[i] ?? 0) + 1;
      return;
    }
    this.#kindOf[this.#size] = kind;
    this.#people[this.#size] = person;
    this.#counts[this.#size++] = 1;
  }

  /** What was added since the last time; undefined for nothing. */
  take(): OwnedValues | undefined {
    const size = this.#size;
    const kinds = this.#kinds;
    this.clear();
    if (size === 0) return undefined;
    return {
      kinds,
      kindOf: this.#kindOf.slice(0, size),
      fingerprints: this.#fingerprints.slice(0, size * PRINT_BYTES),
      people: this.#people.slice(0, size),
      counts: this.#counts.slice(0, size),
    };
  }

  /** Whether the fingerprint of the value is the one that stands at the place. */
  #isPrint(value: number, at: number): boolean {
    for (let i = 0; i < PRINT_BYTES; i++)
      if (this.#fingerprints[value * PRINT_BYTES + i] !== this.#fingerprints[at + i]) return false;
    return true;
  }

  #grow(): void {
    const room = 2 * this.#people.length;
    const [kindOf, fingerprints, people, counts] = [
      new Uint32Array(room),
      new Uint8Array(room * PRINT_BYTES),
      new Float64Array(room),
      new Uint32Array(room),
    ];
    kindOf.set(this.#kindOf);
    fingerprints.set(this.#fingerprints);
    people.set(this.#people);
    counts.set(this.#counts);
    this.#kindOf = kindOf;
    this.#fingerprints = fingerprints;
    this.#people = people;
    this.#counts = counts;
  }
}

/** Of a digit as ASCII, in lower case. */
const digitOf = (code: number): number => (code < 0x3a ? code - 0x30 : code - 0x57);
