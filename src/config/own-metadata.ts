/** What may be said of a custom detector that other programs have no word for: the key `sever` of an entry. */
import { z } from "zod";
import { ACTS } from "../classification/acts/index.js";
import type { CustomDetector, CustomExpression, CustomPattern } from "../core/custom-plan.js";
import { FINDING_TYPES, type FindingType } from "../core/finding-type.js";
import { JURISDICTIONS } from "../core/jurisdiction.js";
import { compileExpression, ExpressionError } from "../custom/linear-expression.js";
import { VALIDATOR_NAMES } from "../custom/validators.js";
import type { DetectorFile, Keys } from "./detector-file.js";
import { typeOfEntity } from "./entity-types.js";
import { didYouMean } from "./suggest.js";

const texts = z.array(z.string().min(1));

export const ownSchema = z.strictObject({
  type: z.enum(FINDING_TYPES).optional(),
  title: z.string().min(1).optional(),
  summary: z.string().min(1).optional(),
  jurisdiction: z.enum(JURISDICTIONS).optional(),
  sensitive: z.boolean().optional(),
  provisions: texts.optional(),
  validator: z.enum(VALIDATOR_NAMES).optional(),
  examples: z.strictObject({ match: texts.optional(), ignore: texts.optional() }).optional(),
});
export type OwnMetadata = z.infer<typeof ownSchema>;

export const OWN_KEYS = [...Object.keys(ownSchema.shape), "match", "ignore"];

/** Everything of a custom detector that does not hang on whose format it is written in. */
export function describeOwn(
  file: DetectorFile,
  keys: Keys,
  name: string,
  entity: string,
  own: OwnMetadata = {},
): Omit<CustomDetector, "patterns" | "phrases" | "context" | "hotwords" | "exclusions" | "leastScore" | "hidden"> {
  const id = kebab(name);
  if (id === "") throw file.error([...keys, "name"], "holds no letter or digit of which an id could be made");
  checkProvisions(file, [...keys, "sever", "provisions"], own.provisions ?? []);
  return {
    id: `custom.${id}`,
    title: own.title ?? name,
    summary: own.summary ?? `${entity}, as ${file.path.split(/[\\/]/).at(-1) ?? ""} has it.`,
    type: own.type ?? knownType(file, keys, entity),
    jurisdiction: own.jurisdiction,
    validator: own.validator,
    sensitive: own.sensitive ?? false,
    provisions: own.provisions ?? [],
    examples: { match: own.examples?.match ?? [], ignore: own.examples?.ignore ?? [] },
  };
}

function knownType(file: DetectorFile, keys: Keys, entity: string): FindingType {
  const type = typeOfEntity(entity);
  if (type) return type;
  throw file.error(
    keys,
    `${JSON.stringify(entity)} is none of the types known here; say which it is: sever: { type: CASE_NUMBER }, one of ${FINDING_TYPES.join(", ")}`,
  );
}

function checkProvisions(file: DetectorFile, keys: Keys, ids: readonly string[]): void {
  const known = ACTS.flatMap(({ provisions }) => provisions.map(({ id }) => id));
  for (const [i, id] of ids.entries())
    if (!known.includes(id))
      throw file.error(
        [...keys, i],
        `no provision ${JSON.stringify(id)}${didYouMean(id, known) || `; the ids are like ${known[0] ?? ""}`}`,
      );
}

const kebab = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");

/** The expression, tried; says of one that cannot be run in linear time where it stands and how to mend it. */
export function checkExpression(
  file: DetectorFile,
  keys: Keys,
  expression: CustomExpression,
  group: CustomPattern["group"] = 0,
): CustomExpression {
  try {
    compileExpression(expression, group);
    return expression;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw file.error(keys, error.message);
  }
}

/** A word that is looked for as it is written, signs and all, as an expression. */
export const literalExpression = (word: string, ignoreCase: boolean): CustomExpression => ({
  source: `(?<!\\w)${word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\s+/g, "\\s{1,4}")}(?!\\w)`,
  ignoreCase,
  multiline: false,
  dotAll: false,
});

/** Whether the words of the phrase are joined by nothing but single spaces, hyphens and apostrophes. */
export const isPlainPhrase = (phrase: string): boolean =>
  /^[\p{L}\p{M}\p{N}]+(?:[ '’-][\p{L}\p{M}\p{N}]+)*\.?$/u.test(phrase.trim());
