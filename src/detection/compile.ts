/** Detectors made ready to run: chosen by jurisdiction and type, word lists joined, expressions built. Once per run. */
import type { DetectorId } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import { isQuasi } from "../core/finding-type.js";
import type { Jurisdiction } from "../core/jurisdiction.js";
import { buildForMachine } from "../text/built-expression.js";
import { fieldWords } from "../text/field-words.js";
import { matchesOf } from "../text/matches.js";
import { wordExpression } from "./context.js";
import { jurisdictionOf, type Detector, type Pattern, type Prefilter } from "./define.js";
import { PhraseAutomaton, type PhraseList } from "./phrases.js";
import { CUES } from "./priors.js";
import { Gate } from "./gates.js";
import { readExpression, type ExpressionReading, type Requirement } from "./requirements.js";
import { compilePrefilter, DIGITS_REACH, type CompiledPrefilter } from "./windows.js";

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
  /** Counts the patterns of the detector, those behind one prefilter together. */
  readonly order: number;
  /** What a stretch of text must hold for the expression to be tried on it. */
  readonly needs: Requirement;
}

/** Patterns that are searched for in the same windows. */
export interface WindowGroup {
  readonly prefilter: CompiledPrefilter;
  readonly patterns: readonly CompiledPattern[];
}

/** A pattern that is tried at the places which the gate lets pass; its expression has the flag `y`. */
export interface GatedPattern extends CompiledPattern {
  /** Number behind the gate. */
  readonly gated: number;
}

export interface CompiledDetector {
  readonly detector: Detector;
  readonly windowGroups: readonly WindowGroup[];
  readonly gated: readonly GatedPattern[];
  readonly near: RegExp | undefined;
  readonly against: RegExp | undefined;
  /** Matches a field name (in lower-case words) that holds what the detector finds. */
  readonly fields: RegExp | undefined;
  /** Answers already given by `fields`, by field name. */
  readonly fieldsMet: Map<string, boolean>;
  /** Of names of columns: how long the words of each are that `fields` matches. */
  readonly namesMet: Map<string, readonly number[]>;
}

export interface CompiledDetectors {
  readonly detectors: readonly CompiledDetector[];
  readonly automaton: PhraseAutomaton;
  readonly gate: Gate;
  /** Names of the lists of detectors that are part of every scan. */
  readonly steadyLists: ReadonlySet<string>;
  readonly jurisdictions: readonly Jurisdiction[];
}

export function compileDetectors(all: readonly Detector[], choice: DetectorChoice): CompiledDetectors {
  const chosen = all.filter((detector) => {
    const jurisdiction = jurisdictionOf(detector.id);
    if (jurisdiction && !choice.jurisdictions.includes(jurisdiction)) return false;
    if (isQuasi(detector.type) && !choice.quasi) return false;
    return !choice.types || choice.types.includes(detector.type);
  });
  const gate = new Gate();
  const detectors = chosen.map((detector) => compileDetector(detector, gate));
  const lists = new Map(
    detectors
      .flatMap(listsOf)
      .concat(CUES.map(({ list }) => list))
      .map((list) => [list.name, list]),
  );
  const steady = detectors.filter(({ detector }) => isSteady(detector));
  return {
    detectors,
    automaton: new PhraseAutomaton([...lists.values()]),
    gate,
    steadyLists: new Set(steady.flatMap(listsOf).map(({ name }) => name)),
    jurisdictions: choice.jurisdictions,
  };
}

const listsOf = ({ detector, windowGroups }: CompiledDetector): readonly PhraseList[] => [
  ...(detector.lists ?? []),
  ...windowGroups.flatMap(({ prefilter }) => prefilter.list ?? []),
];

/** What these find lies in addresses and names of files, which the recogniser was not trained on: their form tells enough. */
const UNLEARNT: ReadonlySet<DetectorId> = new Set<DetectorId>(["any.person-in-path"]);

/**
 * Whether the recogniser hears of what the detector finds. Quasi-identifiers and users' own come and go, and must not sway
 * others.
 */
export const isSteady = ({ id, type }: Pick<Detector, "id" | "type">): boolean =>
  !isQuasi(type) && !id.startsWith("custom.") && !UNLEARNT.has(id);

function compileDetector(detector: Detector, gate: Gate): CompiledDetector {
  const { near, against, fields = near } = detector.context ?? {};
  return {
    detector,
    ...groupPatterns(detector, gate),
    near: near?.length ? wordExpression(near) : undefined,
    against: against?.length ? wordExpression(against) : undefined,
    fields: fields?.length ? wordExpression(fields.map(fieldWords)) : undefined,
    fieldsMet: new Map(),
    namesMet: new Map(),
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

/** How long the words are in the name of a column, in lower-case words, that say that it holds what the detector finds. */
export function wordsThatFit(compiled: CompiledDetector, name: string): readonly number[] {
  if (!compiled.fields) return [];
  let lengths = compiled.namesMet.get(name);
  if (!lengths) {
    lengths = Array.from(matchesOf(compiled.fields, name), ([word]) => word.length);
    if (compiled.namesMet.size < MAX_FIELDS_MET) compiled.namesMet.set(name, lengths);
  }
  return lengths;
}

/** A detector has fewer patterns. */
const MAX_PATTERNS = 1000;

function groupPatterns(detector: Detector, gate: Gate): Pick<CompiledDetector, "windowGroups" | "gated"> {
  const windowGroups = new Map<Prefilter, { prefilter: CompiledPrefilter; patterns: CompiledPattern[] }>();
  const gated: GatedPattern[] = [];
  const rules = new Map<Prefilter, number>();
  for (const pattern of detector.patterns ?? []) {
    const rule = pattern.prefilter ?? detector.prefilter;
    if (!rule) continue;
    if (!rules.has(rule)) rules.set(rule, rules.size);
  }
  for (const [index, pattern] of (detector.patterns ?? []).entries()) {
    const rule = pattern.prefilter ?? detector.prefilter;
    if (!rule) continue;
    const order = (rules.get(rule) ?? 0) * MAX_PATTERNS + index;
    const reading = readExpression(pattern.regex);
    const number =
      rule.kind === "digits"
        ? gate.admit({ needs: reading.needs, min: rule.min, reach: rule.reach ?? DIGITS_REACH })
        : undefined;
    const compiled = compilePattern(pattern, reading, order, number !== undefined);
    if (number !== undefined) {
      gated.push(Object.assign(compiled, { gated: number }));
      continue;
    }
    const known = windowGroups.get(rule);
    if (known) known.patterns.push(compiled);
    else {
      const name = pattern.prefilter ? `${detector.id} ${pattern.name}` : detector.id;
      windowGroups.set(rule, { prefilter: compilePrefilter(rule, name), patterns: [compiled] });
    }
  }
  return { windowGroups: [...windowGroups.values()], gated };
}

function compilePattern(
  pattern: Pattern,
  { source, needs }: ExpressionReading,
  order: number,
  sticky: boolean,
): CompiledPattern {
  const grouped = pattern.regex.source.includes("(?<value>");
  const { flags } = pattern.regex;
  const ownFlags = flags + (grouped && !flags.includes("d") ? "d" : "") + (sticky ? "y" : "");
  let built: RegExp | undefined;
  return {
    ...pattern,
    grouped,
    order,
    needs,
    // Most expressions of most texts are never run.
    get regex() {
      return (built ??= buildForMachine(new RegExp(source, ownFlags)));
    },
  };
}
