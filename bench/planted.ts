/**
 * Looks for every value that `share.ts` plants in what a run has written: `node dist/bench/planted.js WRITTEN... --files 200000
 * --seed 7`, files and folders, stores and logs among them. Names, numbers, addresses of both kinds and accounts of all people
 * that were made are looked for, as they stand and hidden: base64 at each of three offsets, hexadecimal, percent signs, two bytes
 * a sign. Prints how many were looked for, in how many bytes, and which kinds stand where; exits with 1 when one does.
 */
import { closeSync, openSync, readSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tellPeople, type Person } from "./records.js";
import { shareFiles } from "./share.js";

type Field = "name" | "nationalId" | "phone" | "email" | "address" | "account";
/** Bytes of a value by which it is looked for; the rest is compared where they stand. */
const LEAD = 8;
const FILTER_BITS = 2 ** 30;
const PIECE = 16 * 1024 * 1024;
/** Longer than any value in any disguise. */
const LONGEST = 512;

const fieldsOf = (person: Person): readonly (readonly [Field, string])[] => [
  ["name", `${person.given} ${person.surname}`],
  ["nationalId", person.nationalId],
  ["phone", person.phone],
  ["email", person.email],
  ["address", person.address],
  ["account", person.account],
];

/** A value as it stands, and as it may be hidden. */
function disguises(value: string): readonly Buffer[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString("hex");
  const base64 = [0, 1, 2].map((pad) => {
    const whole = Buffer.concat([Buffer.alloc(pad), bytes]).toString("base64");
    return whole.slice(pad === 0 ? 0 : pad + 1, -4);
  });
  const texts = [...new Set([value, encodeURIComponent(value), hex, hex.toUpperCase(), ...base64])];
  const wide = Buffer.from(value, "utf16le");
  return [...texts.map((text) => Buffer.from(text)), wide, Buffer.from(wide).swap16()].filter(
    ({ length }) => length >= LEAD,
  );
}

/** Which beginnings there are: never wrong when it says that there is none. */
class Filter {
  readonly #bits = new Uint32Array(FILTER_BITS / 32);

  add(high: number, low: number): void {
    const at = placeOf(high, low);
    this.#bits[at >>> 5] = (this.#bits[at >>> 5] ?? 0) | (1 << (at & 31));
  }

  has(high: number, low: number): boolean {
    const at = placeOf(high, low);
    return (((this.#bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
  }
}

function placeOf(high: number, low: number): number {
  let mixed = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (FILTER_BITS - 1);
}

interface Place {
  readonly file: string;
  /** What stands there, long enough for any value. */
  readonly text: Buffer;
  /** The byte before it. */
  readonly before: number | undefined;
}

/** Calls back for each piece of a file, each with what may still belong to a value that began in it. */
function* piecesOf(file: string): Generator<{ readonly bytes: Buffer; readonly own: number }> {
  const handle = openSync(file, "r");
  try {
    for (let at = 0; ; at += PIECE) {
      const bytes = Buffer.alloc(PIECE + LONGEST);
      const length = readSync(handle, bytes, 0, bytes.length, at);
      if (length > 0) yield { bytes: bytes.subarray(0, length), own: Math.min(length, PIECE) };
      if (length < bytes.length) return;
    }
  } finally {
    closeSync(handle);
  }
}

/** Where a value may begin, by its beginning. */
function findBeginnings(files: readonly string[], filter: Filter): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const file of files)
    for (const { bytes, own } of piecesOf(file)) {
      let [high, low] = [0, 0];
      for (let end = 0; end < Math.min(bytes.length, own + LEAD - 1); end++) {
        high = (high << 8) | (low >>> 24);
        low = (low << 8) | (bytes[end] ?? 0);
        if (end < LEAD - 1 || !filter.has(high, low)) continue;
        const at = end - LEAD + 1;
        const lead = bytes.toString("latin1", at, end + 1);
        const places = found.get(lead) ?? [];
        places.push({ file, text: Buffer.from(bytes.subarray(at, at + LONGEST)), before: bytes[at - 1] });
        found.set(lead, places);
      }
    }
  return found;
}

const isWord = (byte: number | undefined): boolean => byte !== undefined && /\w/.test(String.fromCharCode(byte));

/** A number within a longer one, such as a hash, is none. */
const standsThere = (needle: Buffer, field: Field, { text, before }: Place): boolean =>
  text.subarray(0, needle.length).equals(needle) &&
  !(field === "nationalId" && (isWord(before) || isWord(text[needle.length])));

const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [path];

/** Calls back for each value of the share, equal ones some times. */
async function eachValue(files: number, seed: number, take: (field: Field, value: string) => void): Promise<void> {
  tellPeople((person) => {
    for (const [field, value] of fieldsOf(person)) take(field, value);
  });
  const made = shareFiles(files, seed);
  while ((await made.next()).done !== true);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { files: { type: "string", default: "200000" }, seed: { type: "string", default: "7" } },
  });
  if (positionals.length === 0) throw new Error("usage: planted WRITTEN... [--files 200000] [--seed 7]");
  const share = [Number(values.files), Number(values.seed)] as const;
  const filter = new Filter();
  const looked: Record<string, number> = {};
  await eachValue(...share, (field, value) => {
    looked[field] = (looked[field] ?? 0) + 1;
    for (const needle of disguises(value)) filter.add(needle.readInt32BE(0), needle.readInt32BE(4));
  });
  const written = positionals.flatMap(filesBelow);
  const places = findBeginnings(written, filter);
  const found = new Map<string, number>();
  await eachValue(...share, (field, value) => {
    for (const needle of disguises(value))
      for (const place of places.get(needle.toString("latin1", 0, LEAD)) ?? [])
        if (standsThere(needle, field, place)) {
          const where = `${field} in ${place.file}`;
          found.set(where, (found.get(where) ?? 0) + 1);
        }
  });
  const bytes = written.reduce((sum, file) => sum + statSync(file).size, 0);
  process.stdout.write(`looked for ${JSON.stringify(looked)} in ${written.length} files of ${bytes} bytes\n`);
  for (const [where, count] of found) process.stdout.write(`${count} × ${where}\n`);
  process.stdout.write(found.size === 0 ? "none stands there\n" : "VALUES STAND THERE\n");
  if (found.size > 0) process.exitCode = 1;
}

await main();
