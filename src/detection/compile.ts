/** Detectors made ready to run: chosen by jurisdiction and type, word lists joined, expressions built. Once per run. */
import type { FindingType } from "../core/finding-type.js";
import { isQuasi } from "../core/finding-type.js";
import type { Jurisdiction } from "../core/jurisdiction.js";
import { fieldWords, wordExpression } from "./context.js";
import { jurisdictionOf, type Detector, type Pattern } from "./define.js";
import { PhraseAutomaton } from "./phrases.js";
import { CUES } from "./priors.js";
import { prefilterList } from "./windows.js";

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

export interface CompiledDetector {
  readonly detector: Detector;
  readonly patterns: readonly CompiledPattern[];
  readonly near: RegExp | undefined;
  readonly against: RegExp | undefined;
  /** Matches a field name (in lower-case words) that holds what the detector finds. */
  readonly fields: RegExp | undefined;
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
  const lists = new Map(
    chosen
      .flatMap((detector) => [...(detector.lists ?? []), prefilterList(detector) ?? []].flat())
      .concat(CUES.map(({ list }) => list))
      .map((list) => [list.name, list]),
  );
  return {
    detectors: chosen.map(compileDetector),
    automaton: new PhraseAutomaton([...lists.values()]),
    jurisdictions: choice.jurisdictions,
  };
}

function compileDetector(detector: Detector): CompiledDetector {
  const { near, against, fields = near } = detector.context ?? {};
  return {
    detector,
    patterns: (detector.patterns ?? []).map((pattern) => {
      const grouped = pattern.regex.source.includes("(?<value>");
      const flags = grouped && !pattern.regex.hasIndices ? `${pattern.regex.flags}d` : pattern.regex.flags;
      return { ...pattern, grouped, regex: new RegExp(pattern.regex.source, flags) };
    }),
    near: near?.length ? wordExpression(near) : undefined,
    against: against?.length ? wordExpression(against) : undefined,
    fields: fields?.length ? wordExpression(fields.map(fieldWords)) : undefined,
  };
}
