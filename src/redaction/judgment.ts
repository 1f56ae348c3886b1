/**
 * What the program cannot decide. In a release to the public: what may still single somebody out. In one to a person:
 * passages that speak of the requester and somebody else, that were told in confidence, that judge somebody's
 * suitability, or that tell of another's health. Each is proposed to a person with the provision that it turns on.
 * Places only; no words of the text are kept.
 */
import type { Act } from "../classification/act.js";
import type { Span } from "../core/span.js";
import type { TextDocument } from "../text/document.js";
import { matchesOf } from "../text/matches.js";
import { isListed, type Action, type JudgedDetection, type JudgedDocument } from "./policy.js";
import { sentenceAt } from "./sentences.js";
import { singledOutIn } from "./singled-out.js";

export type Question =
  /** Speaks of the requester and of somebody else. */
  | "shared"
  /** Told in confidence. */
  | "confidence"
  /** Evaluative or opinion material. */
  | "evaluative"
  /** Health of somebody else. */
  | "health-of-another"
  /** A number of a type that the request does not list. */
  | "unlisted-number"
  /** In a release to the public: what stays may still point to one individual. */
  | "singled-out";

/** A question about a detection, or about a passage where `detection` is undefined. */
export interface Judgment extends Span {
  readonly question: Question;
  readonly detection: JudgedDetection | undefined;
  /** What is done unless a person decides otherwise. */
  readonly action: Action;
  readonly provisions: readonly string[];
}

const CONFIDENCE =
  /\b(?:in (?:the )?(?:strict(?:est)? )?confidence|confidential(?:ly)?|off the record|anonymous(?:ly)?|(?:do not|don['’]t|not to) (?:disclose|be disclosed|tell (?:him|her|them)|say (?:who|it was)|release|be shown)|(?:his|her|my|their) name (?:is )?not (?:to )?be (?:called|given|used|mentioned)|(?:wishes|wants|asked) to remain (?:anonymous|unnamed)|without (?:his|her|their) knowledge)\b/gi;
const EVALUATIVE =
  /\b(?:referees?|reference for|suitab(?:le|ility)|unsuitable|(?:interview|selection) (?:panel|scores?|marks|notes)|shortlist(?:ed)?|merit (?:list|ranking)|performance (?:appraisal|review|rating)|appraisal|would (?:not )?recommend|recommended for (?:promotion|appointment|acting)|fit and proper|in my (?:professional )?(?:opinion|view)|would (?:you )?(?:re-?)?employ|ranked \d{1,3}(?:st|nd|rd|th))\b/gi;

/** Questions about one document, in order of their places. */
export function judgmentsOf({ document, detections }: JudgedDocument, acts: readonly Act[]): Judgment[] {
  const provisions = (question: Question): string[] =>
    acts.flatMap(({ withholding }) => {
      const id = withholding[question === "confidence" || question === "evaluative" ? question : "another"];
      return id === undefined ? [] : [id];
    });
  const ofDetections = detections.flatMap((detection): Judgment[] => {
    const question = questionOf(detection);
    if (question === undefined) return [];
    const { span, action } = detection;
    return [{ ...span, question, detection, action, provisions: provisions(question) }];
  });
  const ofPassages = [
    ...passages(document, CONFIDENCE, "confidence"),
    ...passages(document, EVALUATIVE, "evaluative"),
  ].map(({ question, ...span }): Judgment => ({
    ...span,
    question,
    detection: undefined,
    action: "release",
    provisions: provisions(question),
  }));
  return [...ofDetections, ...ofPassages].sort((a, b) => a.start - b.start);
}

/** Questions about one document of a release to the public, in order of their places. */
export const publicJudgmentsOf = (judged: JudgedDocument, acts: readonly Act[]): Judgment[] =>
  singledOutIn(judged).map((span) => ({
    ...span,
    question: "singled-out",
    detection: undefined,
    action: "release",
    provisions: acts.flatMap(({ withholding }) => withholding.another ?? []),
  }));

function questionOf({ type, action, reason, isShared }: JudgedDetection): Question | undefined {
  if (reason === "decision") return undefined;
  if (type === "OPINION") return "evaluative";
  if (type === "CORRESPONDENCE") return "confidence";
  if (isShared === true) return isListed(type) && action === "redact" ? "unlisted-number" : "shared";
  return type === "HEALTH" && action === "redact" ? "health-of-another" : undefined;
}

/** Sentences that hold the words, each once. */
function passages(
  { text }: TextDocument,
  words: RegExp,
  question: "confidence" | "evaluative",
): (Span & { readonly question: "confidence" | "evaluative" })[] {
  const found: (Span & { question: "confidence" | "evaluative" })[] = [];
  for (const match of matchesOf(words, text)) {
    const sentence = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
    if (found.at(-1)?.start !== sentence.start) found.push({ ...sentence, question });
  }
  return found;
}
