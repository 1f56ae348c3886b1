/** Recogniser registries in the format of Presidio, read as they are. */
import { z } from "zod";
import type { CustomDetector, CustomExpression, CustomPattern } from "../core/custom-plan.js";
import type { DetectorFile, Keys } from "./detector-file.js";
import { PREDEFINED } from "./entity-types.js";
import { checkExpression, describeOwn, isPlainPhrase, literalExpression, OWN_KEYS, ownSchema } from "./own-metadata.js";

/** Flags of Python's `re`, by which Presidio searches unless told otherwise: `DOTALL`, `MULTILINE`, `IGNORECASE`. */
const DEFAULT_FLAGS = 26;
const FLAG = { ignoreCase: 2, multiline: 8, dotAll: 16, verbose: 64 } as const;
const MAX_FLAGS = 511;

const score = z
  .number("expected a number from 0 to 1")
  .min(0, "expected a number from 0 to 1")
  .max(1, "expected a number from 0 to 1");
const words = z.array(z.string().min(1));
const languages = z.array(
  z.union(
    [z.string(), z.strictObject({ language: z.string(), context: words.nullish() })],
    "expected a language or {language, context}",
  ),
);

const recognizerSchema = z.strictObject({
  name: z.string().min(1),
  class_name: z.string().nullish(),
  type: z.enum(["custom", "predefined"]).nullish(),
  enabled: z.boolean().nullish(),
  version: z.string().nullish(),
  country_code: z.string().nullish(),
  supported_language: z.string().nullish(),
  supported_languages: languages.nullish(),
  supported_entity: z.string().min(1).nullish(),
  supported_entities: words.nullish(),
  patterns: z.array(z.strictObject({ name: z.string(), regex: z.string().min(1), score })).nullish(),
  deny_list: words.nullish(),
  deny_list_score: score.nullish(),
  context: words.nullish(),
  global_regex_flags: z.number().int().nullish(),
  sever: ownSchema.nullish(),
});
type Recognizer = z.infer<typeof recognizerSchema>;

const registrySchema = z.strictObject({
  supported_languages: z.array(z.string()).nullish(),
  supported_countries: z.array(z.string()).nullish(),
  global_regex_flags: z.number().int().min(0).max(MAX_FLAGS).nullish(),
  recognizers: z.array(z.unknown()).min(1, "expected at least one recogniser"),
});

const KNOWN = [
  ...Object.keys(registrySchema.shape),
  ...Object.keys(recognizerSchema.shape),
  ...["regex", "score", "language"],
  ...OWN_KEYS,
];

/** Throws `ConfigError` with file, line and column. */
export function readPresidio(file: DetectorFile, value: unknown, keys: Keys): CustomDetector[] {
  const registry = file.check(registrySchema, value, keys, KNOWN);
  return registry.recognizers.flatMap((entry, i) => {
    const at = [...keys, "recognizers", i];
    const written = typeof entry === "string" ? { name: entry } : entry;
    const recognizer = file.check(recognizerSchema, written, at, KNOWN);
    if (recognizer.enabled === false) return [];
    if (isPredefined(recognizer)) {
      checkPredefined(file, at, recognizer);
      return [];
    }
    return [readCustom(file, at, recognizer, registry.global_regex_flags ?? DEFAULT_FLAGS)];
  });
}

const isPredefined = ({ type, patterns, deny_list }: Recognizer): boolean =>
  type === "predefined" || (!type && !patterns && !deny_list);

/** What comes with Presidio comes with this program too, or must be written out. */
function checkPredefined(file: DetectorFile, at: Keys, { name, class_name, patterns, deny_list }: Recognizer): void {
  if (patterns || deny_list)
    throw file.error([...at, "type"], "a predefined recogniser has no patterns and no deny_list; write type: custom");
  const known = PREDEFINED[class_name ?? name];
  if (known === undefined)
    throw file.error(
      [...at, "name"],
      `nothing here does what Presidio’s ${class_name ?? name} does; write its patterns out with type: custom, or enabled: false`,
    );
}

function readCustom(file: DetectorFile, at: Keys, recognizer: Recognizer, registryFlags: number): CustomDetector {
  const { supported_entity, supported_entities, patterns, deny_list, sever } = recognizer;
  const entity = supported_entity ?? (supported_entities?.length === 1 ? supported_entities[0] : undefined);
  if (entity === undefined) throw file.error(at, "says not what it finds; add supported_entity, one name: EMPLOYEE_ID");
  if (!patterns?.length && !deny_list?.length)
    throw file.error(at, "has neither patterns nor a deny_list; add one of them");
  const flags = readFlags(file, [...at, "global_regex_flags"], recognizer.global_regex_flags ?? registryFlags);
  const listed = readDenyList(file, at, deny_list ?? [], recognizer.deny_list_score ?? 1, flags.ignoreCase);
  return {
    ...describeOwn(file, at, recognizer.name, entity, sever ?? undefined),
    hidden: false,
    patterns: [
      ...(patterns ?? []).map(({ name, regex, score: base }, i): CustomPattern => {
        const group = /\(\?P?<value>/.test(regex) ? "value" : 0;
        const expression = { source: regex, ...flags };
        checkExpression(file, [...at, "patterns", i, "regex"], expression, group);
        return { name, expression, group, score: base };
      }),
      ...listed.patterns,
    ],
    phrases: listed.phrases,
    context: contextOf(recognizer),
    hotwords: [],
    exclusions: [],
    leastScore: 0,
  };
}

function readFlags(file: DetectorFile, keys: Keys, flags: number): Omit<CustomExpression, "source"> {
  if (flags & FLAG.verbose)
    throw file.error(keys, "asks for verbose expressions (64), which cannot be read here; write them on one line");
  return {
    ignoreCase: (flags & FLAG.ignoreCase) !== 0,
    multiline: (flags & FLAG.multiline) !== 0,
    dotAll: (flags & FLAG.dotAll) !== 0,
  };
}

/** Words are looked up as phrases; what holds other signs is searched for as it is written. */
function readDenyList(
  file: DetectorFile,
  at: Keys,
  list: readonly string[],
  base: number,
  ignoreCase: boolean,
): Pick<CustomDetector, "patterns" | "phrases"> {
  const plain = list.filter(isPlainPhrase);
  const patterns = list.flatMap((word, i): CustomPattern[] => {
    if (isPlainPhrase(word)) return [];
    const expression = literalExpression(word, ignoreCase);
    checkExpression(file, [...at, "deny_list", i], expression);
    return [{ name: "in the list", expression, group: 0, score: base }];
  });
  const phrases = { words: plain, score: base, matchCase: !ignoreCase, matchSigns: true };
  return { patterns, phrases: plain.length > 0 ? phrases : undefined };
}

/** Of all languages: a file does not say in which of them it is written. */
function contextOf({ context, supported_languages }: Recognizer): string[] {
  const ofLanguages = (supported_languages ?? []).flatMap((one) =>
    typeof one === "string" ? [] : (one.context ?? []),
  );
  return [...new Set([...(context ?? []), ...ofLanguages])];
}
