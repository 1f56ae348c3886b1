/** Inspection configurations in the format of Google's Sensitive Data Protection: custom infoTypes and their rules. */
import { z } from "zod";
import type {
  CustomDetector,
  CustomExpression,
  CustomPattern,
  ExclusionRule,
  HotwordRule,
} from "../core/custom-plan.js";
import type { DetectorId } from "../core/finding.js";
import { LIKELIHOODS, scoreOf } from "../custom/likelihood.js";
import type { DetectorFile, Keys } from "./detector-file.js";
import { checkExpression, describeOwn, OWN_KEYS, ownSchema } from "./own-metadata.js";
import { didYouMean } from "./suggest.js";

/** Characters: the widest window that the format allows. */
const MAX_WINDOW = 1000;

const likelihood = z.enum(LIKELIHOODS);
const infoType = z.strictObject({
  name: z.string().min(1),
  version: z.string().optional(),
  sensitivityScore: z.unknown().optional(),
});
const regex = z.strictObject({
  pattern: z.string().min(1),
  groupIndexes: z.array(z.number().int().min(0)).max(1, "expected one group at most").optional(),
});
const window = z.number().int().min(0).max(MAX_WINDOW, `expected at most ${MAX_WINDOW} characters`);
const proximity = z.strictObject({ windowBefore: window.optional(), windowAfter: window.optional() });
const dictionary = z.strictObject({
  wordList: z.strictObject({ words: z.array(z.string().min(1)).min(1, "expected at least one word") }),
});
const hotwordRule = z.strictObject({
  hotwordRegex: regex,
  proximity,
  likelihoodAdjustment: z.strictObject({
    fixedLikelihood: likelihood.optional(),
    relativeLikelihood: z.number().int().min(-4).max(4).optional(),
  }),
});
const exclusionRule = z.strictObject({
  matchingType: z.enum(["MATCHING_TYPE_FULL_MATCH", "MATCHING_TYPE_PARTIAL_MATCH", "MATCHING_TYPE_INVERSE_MATCH"]),
  dictionary: dictionary.optional(),
  regex: regex.optional(),
  excludeInfoTypes: z.strictObject({ infoTypes: z.array(infoType) }).optional(),
  excludeByHotword: z.strictObject({ hotwordRegex: regex, proximity }).optional(),
});
const rule = z.strictObject({ hotwordRule: hotwordRule.optional(), exclusionRule: exclusionRule.optional() });
type Rule = z.infer<typeof rule>;

const customInfoType = z.strictObject({
  infoType,
  likelihood: likelihood.optional(),
  exclusionType: z.enum(["EXCLUSION_TYPE_UNSPECIFIED", "EXCLUSION_TYPE_EXCLUDE"]).optional(),
  sensitivityScore: z.unknown().optional(),
  regex: regex.optional(),
  dictionary: dictionary.optional(),
  detectionRules: z.array(z.strictObject({ hotwordRule })).optional(),
  sever: ownSchema.optional(),
});
type CustomInfoType = z.infer<typeof customInfoType>;

const inspectSchema = z.strictObject({
  infoTypes: z.array(infoType).optional(),
  minLikelihood: likelihood.optional(),
  includeQuote: z.boolean().optional(),
  customInfoTypes: z.array(customInfoType).min(1, "expected at least one infoType"),
  ruleSet: z.array(z.strictObject({ infoTypes: z.array(infoType), rules: z.array(rule) })).optional(),
});
type Inspect = z.infer<typeof inspectSchema>;

const KNOWN = [infoType, regex, proximity, dictionary, hotwordRule, exclusionRule, rule, customInfoType, inspectSchema]
  .flatMap(({ shape }) => Object.keys(shape))
  .concat("wordList", "words", "fixedLikelihood", "relativeLikelihood", OWN_KEYS);

/** Throws `ConfigError` with file, line and column. */
export function readDlp(file: DetectorFile, value: unknown, keys: Keys): CustomDetector[] {
  const inspect = file.check(inspectSchema, toCamel(value), keys, KNOWN);
  const ids = new Map<string, DetectorId>();
  const detectors = inspect.customInfoTypes.map((custom, i) => {
    const detector = readInfoType(file, [...keys, "customInfoTypes", i], custom, inspect);
    ids.set(custom.infoType.name, detector.id);
    return { name: custom.infoType.name, detector };
  });
  const rules = readRuleSets(file, [...keys, "ruleSet"], inspect.ruleSet ?? [], ids);
  return detectors.map(({ name, detector }) => {
    const more = rules.filter(({ names }) => names.includes(name));
    return {
      ...detector,
      hotwords: [...detector.hotwords, ...more.flatMap(({ hotwords }) => hotwords)],
      exclusions: more.flatMap(({ exclusions }) => exclusions),
    };
  });
}

function readInfoType(file: DetectorFile, at: Keys, custom: CustomInfoType, inspect: Inspect): CustomDetector {
  const {
    infoType: { name },
    regex: pattern,
    dictionary: list,
    sever,
    exclusionType,
  } = custom;
  if (!pattern === !list) throw file.error(at, "has to have a regex or a dictionary, and not both; leave one of them");
  const score = scoreOf(custom.likelihood ?? "VERY_LIKELY");
  const hidden = exclusionType === "EXCLUSION_TYPE_EXCLUDE";
  // What is never reported needs no type of its own.
  const own = hidden ? { type: "CASE_NUMBER" as const, ...sever } : sever;
  return {
    ...describeOwn(file, at, name, name, own),
    hidden,
    patterns: pattern ? [readPattern(file, [...at, "regex"], pattern, name, score)] : [],
    phrases: list && { words: list.wordList.words, score, matchCase: false, matchSigns: false },
    context: [],
    hotwords: (custom.detectionRules ?? []).map((one, i) =>
      readHotword(file, [...at, "detectionRules", i, "hotwordRule"], one.hotwordRule),
    ),
    exclusions: [],
    leastScore: inspect.minLikelihood ? scoreOf(inspect.minLikelihood) : 0,
  };
}

function readPattern(
  file: DetectorFile,
  at: Keys,
  { pattern, groupIndexes }: z.infer<typeof regex>,
  name: string,
  score: number,
): CustomPattern {
  const group = groupIndexes?.[0] ?? 0;
  return { name, expression: readExpression(file, at, pattern, group), group, score };
}

const readExpression = (file: DetectorFile, at: Keys, pattern: string, group = 0): CustomExpression =>
  checkExpression(
    file,
    [...at, "pattern"],
    { source: pattern, ignoreCase: false, multiline: false, dotAll: false },
    group,
  );

function readHotword(file: DetectorFile, at: Keys, given: z.infer<typeof hotwordRule>): HotwordRule {
  const { fixedLikelihood, relativeLikelihood } = given.likelihoodAdjustment;
  if ((fixedLikelihood === undefined) === (relativeLikelihood === undefined))
    throw file.error(
      [...at, "likelihoodAdjustment"],
      "has to have fixedLikelihood or relativeLikelihood, and not both; leave one of them",
    );
  return {
    hotword: readExpression(file, [...at, "hotwordRegex"], given.hotwordRegex.pattern),
    before: given.proximity.windowBefore ?? 0,
    after: given.proximity.windowAfter ?? 0,
    adjustment: fixedLikelihood ? { score: scoreOf(fixedLikelihood) } : { steps: relativeLikelihood ?? 0 },
  };
}

interface ReadRules {
  readonly names: readonly string[];
  readonly hotwords: readonly HotwordRule[];
  readonly exclusions: readonly ExclusionRule[];
}

function readRuleSets(
  file: DetectorFile,
  keys: Keys,
  sets: NonNullable<Inspect["ruleSet"]>,
  ids: ReadonlyMap<string, DetectorId>,
): ReadRules[] {
  return sets.map(({ infoTypes, rules }, i) => {
    for (const [k, { name }] of infoTypes.entries()) requireOwn(file, [...keys, i, "infoTypes", k], name, ids);
    const hotwords: HotwordRule[] = [];
    const exclusions: ExclusionRule[] = [];
    for (const [k, one] of rules.entries()) {
      const at = [...keys, i, "rules", k];
      if (one.hotwordRule) hotwords.push(readHotword(file, [...at, "hotwordRule"], one.hotwordRule));
      else if (one.exclusionRule)
        exclusions.push(readExclusion(file, [...at, "exclusionRule"], one.exclusionRule, ids));
      else throw file.error(at, "is empty; give a hotwordRule or an exclusionRule");
    }
    return { names: infoTypes.map(({ name }) => name), hotwords, exclusions };
  });
}

const MATCHING = {
  MATCHING_TYPE_FULL_MATCH: "full",
  MATCHING_TYPE_PARTIAL_MATCH: "partial",
  MATCHING_TYPE_INVERSE_MATCH: "inverse",
} as const;

function readExclusion(
  file: DetectorFile,
  at: Keys,
  given: NonNullable<Rule["exclusionRule"]>,
  ids: ReadonlyMap<string, DetectorId>,
): ExclusionRule {
  const matching = MATCHING[given.matchingType];
  if (given.dictionary) return { kind: "words", words: given.dictionary.wordList.words, matching };
  if (given.regex) {
    const expression = readExpression(file, [...at, "regex"], given.regex.pattern);
    return { kind: "expression", expression, matching };
  }
  if (given.excludeByHotword) {
    const { hotwordRegex, proximity: near } = given.excludeByHotword;
    const hotword = readExpression(file, [...at, "excludeByHotword", "hotwordRegex"], hotwordRegex.pattern);
    return { kind: "hotword", hotword, before: near.windowBefore ?? 0, after: near.windowAfter ?? 0 };
  }
  const others = given.excludeInfoTypes?.infoTypes ?? [];
  if (others.length === 0)
    throw file.error(at, "excludes nothing; give a dictionary, a regex, excludeInfoTypes or excludeByHotword");
  if (matching === "inverse")
    throw file.error([...at, "matchingType"], "infoTypes cannot be excluded inversely; write MATCHING_TYPE_FULL_MATCH");
  return {
    kind: "detectors",
    ids: others.map(({ name }, i) => requireOwn(file, [...at, "excludeInfoTypes", "infoTypes", i], name, ids)),
    matching,
  };
}

/** Rules bear on the infoTypes of the same file; built-in detectors have their own. */
function requireOwn(file: DetectorFile, at: Keys, name: string, ids: ReadonlyMap<string, DetectorId>): DetectorId {
  const id = ids.get(name);
  if (id !== undefined) return id;
  const mend = didYouMean(name, [...ids.keys()]) || "; rules bear on custom infoTypes only: take it out of the rule";
  throw file.error(at, `no custom infoType ${JSON.stringify(name)} in this file${mend}`);
}

/** Both spellings of keys are in use: `hotword_rule` is `hotwordRule`. */
function toCamel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCamel);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      toCamel(one),
    ]),
  );
}
