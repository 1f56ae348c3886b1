/** Detectors made ready to run: chosen by jurisdiction and type, word lists joined, expressions built. Once per run. */
import type { FindingType } from "../core/finding-type.js";
import { isQuasi } from "../core/finding-type.js";
import type { Jurisdiction } from "../core/jurisdiction.js";
import { fieldWords } from "../text/field-words.js";
import { wordExpression } from "./context.js";
import { jurisdictionOf, type Detector, type Pattern, type Prefilter } from "./define.js";
import { PhraseAutomaton } from "./phrases.js";
import { CUES } from "./priors.js";
import { compilePrefilter, type CompiledPrefilter } from "./windows.js";

export interface DetectorChoice {
  readonly jurisdictions: readonly Jurisdiction[];
  /** Only these types; default all. */
  readonly types?: readonly FindingType[] | undefined;
  /** Whether dates, places, organisations and quantities are looked for. */
  readonly quasi: boolean;
}

export interface CompiledPattern extends Pattern {
  /** Whether the expression has a group named `value`. */
  readonly grouped: boolean;
}

/** Patterns that are tried at the same places. */
export interface PatternGroup {
  readonly prefilter: CompiledPrefilter;
  readonly patterns: readonly CompiledPattern[];
}

export interface CompiledDetector {
  readonly detector: Detector;
  readonly groups: readonly PatternGroup[];
  readonly near: RegExp | undefined;
  readonly against: RegExp | undefined;
  /** Matches a field name (in lower-case words) that holds what the detector finds. */
  readonly fields: RegExp | undefined;
  /** Answers already given by `fields`, by field name. */
  readonly fieldsMet: Map<string, boolean>;
}

export interface CompiledDetectors {
  readonly detectors: readonly CompiledDetector[];
  readonly automaton: PhraseAutomaton;
  readonly jurisdictions: readonly Jurisdiction[];
}

export function compileDetectors(all: readonly Detector[], choice: DetectorChoice): CompiledDetectors {
  const chosen = all.filter((detector) => {
    const jurisdiction = jurisdictionOf(detector.id);
    if (jurisdiction && !choice.jurisdictions.includes(jurisdiction)) return false;
    if (isQuasi(detector.type) && !choice.quasi) return false;
    return !choice.types || choice.types.includes(detector.type);
  });
  const detectors = chosen.map(compileDetector);
  const lists = new Map(
    detectors
      .flatMap(({ detector, groups }) => [
        ...(detector.lists ?? []),
        ...groups.flatMap(({ prefilter }) => prefilter.list ?? []),
      ])
      .concat(CUES.map(({ list }) => list))
      .map((list) => [list.name, list]),
  );
  return {
    detectors,
    automaton: new PhraseAutomaton([...lists.values()]),
    jurisdictions: choice.jurisdictions,
  };
}

function compileDetector(detector: Detector): CompiledDetector {
  const { near, against, fields = near } = detector.context ?? {};
  return {
    detector,
    groups: groupPatterns(detector),
    near: near?.length ? wordExpression(near) : undefined,
    against: against?.length ? wordExpression(against) : undefined,
    fields: fields?.length ? wordExpression(fields.map(fieldWords)) : undefined,
    fieldsMet: new Map(),
  };
}

/** Names of fields whose answers are kept; a file of more has names that are data. */
const MAX_FIELDS_MET = 1000;

/** Whether the name of a field, in lower-case words, is one that holds what the detector finds. */
export function fitsField(compiled: CompiledDetector, field: string): boolean {
  if (field === "" || !compiled.fields) return false;
  let fits = compiled.fieldsMet.get(field);
  if (fits === undefined) {
    fits = field.search(compiled.fields) >= 0;
    if (compiled.fieldsMet.size < MAX_FIELDS_MET) compiled.fieldsMet.set(field, fits);
  }
  return fits;
}

function groupPatterns(detector: Detector): PatternGroup[] {
  const groups = new Map<Prefilter, { prefilter: CompiledPrefilter; patterns: CompiledPattern[] }>();
  for (const pattern of detector.patterns ?? []) {
    const rule = pattern.prefilter ?? detector.prefilter;
    if (!rule) continue;
    const known = groups.get(rule);
    if (known) known.patterns.push(compilePattern(pattern));
    else {
      const name = pattern.prefilter ? `${detector.id} ${pattern.name}` : detector.id;
      groups.set(rule, { prefilter: compilePrefilter(rule, name), patterns: [compilePattern(pattern)] });
    }
  }
  return [...groups.values()];
}

function compilePattern(pattern: Pattern): CompiledPattern {
  const grouped = pattern.regex.source.includes("(?<value>");
  const flags = grouped && !pattern.regex.hasIndices ? `${pattern.regex.flags}d` : pattern.regex.flags;
  return { ...pattern, grouped, regex: new RegExp(pattern.regex.source, flags) };
}
