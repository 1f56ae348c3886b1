/**
 * Trains the recogniser that ships with the program. The same texts and word clusters give the same model, byte by byte.
 *
 *     node --max-old-space-size=12000 dist/bench/recogniser/train.js --texts written.jsonl --names ner-train.jsonl.gz \
 *       --out detectors/assets/recogniser.bin
 *
 * `--texts`: labelled texts as `bench/gold.ts` makes them; every tenth, whose number ends in 5, is left out: it chooses
 * between models. `--names`: public texts in which persons are marked, gzipped JSON a line with `text`, `spans` and
 * `license`; those under share-alike terms are left out. `--limit N` trains on N of the labelled texts, for learning
 * curves; `--without K/N` on all but every Nth from the Kth on, counted from 0, for what is fitted to texts that the model
 * did not see.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { parseGold, type GoldDocument } from "../../src/accuracy/gold.js";
import { JURISDICTIONS } from "../../src/core/jurisdiction.js";
import { readAsset } from "../../src/core/asset.js";
import { WordClusters } from "../../src/recogniser/word-clusters.js";
import { FEATURE_SLOTS } from "../../src/recogniser/feature-slots.js";
import { Trainer } from "./crf.js";
import { isHeldOut, partOf, RARE, readRows, type Part, type Row } from "./training-texts.js";

const OPTIONS = { rounds: 3, rate: 0.1, shrink: 1e-5, dropout: 0.3, blind: 0.3, least: 0.08 };
/** Of texts in which only persons are marked, against texts of offices. */
const NAMES_WEIGHT = 0.4;
const LEAST_TEXTS = 1;

const namesSchema = z.object({
  id: z.string(),
  license: z.string(),
  text: z.string(),
  spans: z.array(z.object({ start: z.number(), end: z.number(), label: z.string() })),
});

function readNames(file: string): GoldDocument[] {
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => namesSchema.parse(JSON.parse(line)))
    .filter(({ license }) => !license.includes("SA"))
    .map(({ id, text, spans }) => ({
      id,
      text,
      jurisdiction: "",
      format: "txt",
      people: {},
      spans: spans
        .filter(({ label }) => label === "PERSON")
        .map(({ start, end }) => ({ start, end, type: "PERSON", who: [], official_private: false })),
    }));
}

/** How a text is written again: some offices write in capitals, and chats in small letters. */
const CASES = [(text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()] as const;
/** One text in so many is also learnt in capitals, and another in small letters. */
const CASED_EVERY = 8;

function inOtherCases(documents: readonly GoldDocument[]): (GoldDocument | undefined)[] {
  return documents.map((document, index) => {
    const write = CASES[index % CASED_EVERY];
    const text = write?.(document.text);
    // A letter whose other case is longer would shift the marks.
    return text?.length === document.text.length ? { ...document, text, format: "txt" } : undefined;
  });
}

/** The texts to learn from, then some of them in other cases. */
function readOwn(file: string, limit: number | undefined, without: Part | undefined): readonly GoldDocument[] {
  const own = parseGold(readFileSync(file, "utf8"), file).filter((document) => !isHeldOut(document));
  const chosen = limit === undefined ? own : thin(own, limit);
  const isIn = (index: number): boolean => without === undefined || index % without.of !== without.part;
  return [
    ...chosen.filter((_, index) => isIn(index)),
    ...inOtherCases(chosen).flatMap((one, index) => (one && isIn(index) ? [one] : [])),
  ];
}

/** Every so many, so that all kinds and places stay in. */
const thin = <T>(all: readonly T[], limit: number): readonly T[] =>
  all.filter((_, index) => Math.floor((index * limit) / all.length) !== Math.floor(((index - 1) * limit) / all.length));

/** The rows without features that stand in fewer than `LEAST_TEXTS` texts: what is seen once is learnt by heart. */
function withoutRare(texts: readonly (readonly Row[])[]): Row[] {
  const counts = new Uint16Array(FEATURE_SLOTS);
  const lastSeen = new Int32Array(FEATURE_SLOTS).fill(-1);
  for (const [number, rows] of texts.entries())
    for (const { features } of rows)
      for (const feature of features) {
        if (lastSeen[feature] === number) continue;
        lastSeen[feature] = number;
        counts[feature] = Math.min(0xffff, (counts[feature] ?? 0) + 1);
      }
  return texts.flat().map((row) => ({
    ...row,
    features: row.features.map((feature) => ((counts[feature] ?? 0) < LEAST_TEXTS ? RARE : feature)),
  }));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      texts: { type: "string" },
      names: { type: "string" },
      out: { type: "string" },
      limit: { type: "string" },
      without: { type: "string" },
    },
  });
  const { texts, names, out, limit, without } = values;
  if (!texts || !out)
    throw new Error("usage: train.js --texts FILE [--names FILE] [--limit N] [--without K/N] --out FILE");
  const clusters = new WordClusters(readAsset("word-clusters.bin"));
  const own = readOwn(
    texts,
    limit === undefined ? undefined : Number(limit),
    without === undefined ? undefined : partOf(without),
  );
  const rows = await readRows(own, {
    jurisdictions: JURISDICTIONS,
    whole: true,
    weight: 1,
    clusters,
  });
  const counts = [`${own.length} labelled texts, some of them in capitals or small letters`];
  if (names) {
    const public_ = readNames(names);
    rows.push(
      ...(await readRows(public_, { jurisdictions: JURISDICTIONS, whole: false, weight: NAMES_WEIGHT, clusters })),
    );
    counts.push(`${public_.length} public ones`);
  }
  const model = new Trainer(OPTIONS).train(withoutRare(rows), (round, loss) =>
    process.stdout.write(`round ${round + 1}: loss ${loss.toFixed(0)}\n`),
  );
  const bytes = model.encode();
  writeFileSync(out, bytes);
  process.stdout.write(`${counts.join(", ")}: ${bytes.length} bytes\n`);
}

await main();
