/**
 * Which detections go and which stay, by whom the copy is for. Decisions that a person made come first. Sees detections
 * and their texts; makes no edits.
 */
import type { ClassifiedDocument } from "../classification/classify.js";
import type { ClassifiedDetection } from "../core/finding.js";
import { groupOf, type FindingType } from "../core/finding-type.js";
import type { TextDocument } from "../text/document.js";
import { foldValue } from "./fold.js";
import { oddsOfOwn } from "./holder-odds.js";
import { holderSignsOf } from "./holder-signs.js";
import { holdingBy, readingsOf } from "./holders.js";
import { nameKey } from "./name-words.js";
import { Requester, type Person } from "./person.js";
import { partsOfName } from "./split-names.js";
import { factOf, viewOf, type View } from "./view.js";

/** For whom a copy is made. */
export type Release =
  { readonly to: "public" } | { readonly to: "internal" } | { readonly to: "person"; readonly person: Person };

export type Action = "redact" | "release";

/**
 * Why: `decision` by a person, `excluded` by a provision, `official` acting as such where no provision says so, `own` the
 * requester's, `unattached` to anybody, `generalised` with the column of its table, or what the release asks for.
 */
export type Reason =
  "decision" | "excluded" | "official" | "own" | "unattached" | "kept-before" | "release" | "not-asked" | "generalised";

export interface JudgedDetection extends ClassifiedDetection {
  readonly action: Action;
  readonly reason: Reason;
  /** What makes two findings the same individual's: the fullest name of the person, else the value itself. */
  readonly identity: string;
  /** Set where the requester and another are spoken of together. */
  readonly isShared?: true;
  /** What stands in its place where that is no mark: a wider value. */
  readonly replacement?: string;
}

export interface JudgedDocument {
  readonly document: TextDocument;
  readonly detections: readonly JudgedDetection[];
}

/** Documents that were classified together: ids of individuals count within a batch. */
export type Batch = readonly ClassifiedDocument[];

export interface Judge {
  /** A person's decisions. */
  readonly actions: ReadonlyMap<ClassifiedDetection, Action>;
  /** Folded values that stayed in an earlier round over the same item: they stay. */
  readonly keptBefore: ReadonlySet<string>;
  /** Keys of full names of those whom other items show to be officials. */
  readonly officials?: ReadonlySet<string>;
}

const valueOf = (document: TextDocument, detection: ClassifiedDetection): string =>
  document.text.slice(detection.span.start, detection.span.end);

/** A blanked mark in the place of a value is not one. */
const isReadable = (value: string): boolean => /[\p{L}\p{N}]/u.test(value);

export function judgeBatch(batch: Batch, release: Release, judge: Judge): JudgedDocument[] {
  const requester = release.to === "person" ? new Requester(release.person) : undefined;
  const fullest = fullestNames(batch);
  const judged = batch.map(({ document, detections: all }) => {
    const readable = all.filter((detection) => isReadable(valueOf(document, detection)));
    const detections = requester ? withOwnNamesApart(document, readable, requester, judge) : readable;
    const view = requester && viewOf(document, detections, requester);
    return {
      document,
      detections: detections.map((detection) => {
        const value = valueOf(document, detection);
        const [action, reason, isShared] =
          verdictOfPerson(detection, value, judge) ??
          (view ? verdictForRequester(detection, value, view, judge) : verdictOfRelease(detection, release));
        const identity = (detection.person === undefined ? undefined : fullest.get(detection.person)) ?? value;
        return { ...detection, action, reason, identity, ...(isShared === true && { isShared }) };
      }),
    };
  });
  return requester ? alike(judged) : judged;
}

/** Findings of names that took along more than the requester's, in parts; what a person decided on stays whole. */
function withOwnNamesApart(
  document: TextDocument,
  detections: readonly ClassifiedDetection[],
  { name }: Requester,
  { actions }: Judge,
): ClassifiedDetection[] {
  return detections.flatMap((detection) => {
    const isWhole = detection.type !== "PERSON" || actions.has(detection);
    const parts = isWhole ? undefined : partsOfName(valueOf(document, detection), name);
    const { start } = detection.span;
    return (
      parts?.map((part) => ({ ...detection, span: { start: start + part.start, end: start + part.end } })) ?? [
        detection,
      ]
    );
  });
}

/**
 * One number is treated alike wherever it stands: a place that ties it to nobody follows one that ties it to the
 * requester, unless another place ties it to somebody else; then it goes throughout.
 */
function alike(judged: readonly JudgedDocument[]): JudgedDocument[] {
  const keyOf = (document: TextDocument, detection: JudgedDetection): string =>
    `${detection.type} ${foldValue(valueOf(document, detection))}`;
  const reasons = new Map<string, Set<Reason>>();
  for (const { document, detections } of judged)
    for (const detection of detections)
      if (UNLISTED.has(detection.type) && detection.type !== "AGE") {
        const key = keyOf(document, detection);
        reasons.set(key, (reasons.get(key) ?? new Set()).add(detection.reason));
      }
  return judged.map(({ document, detections }) => ({
    document,
    detections: detections.map((detection): JudgedDetection => {
      const met = reasons.get(keyOf(document, detection));
      if (!met?.has("own") || !["own", "unattached"].includes(detection.reason)) return detection;
      return met.has("release")
        ? { ...detection, action: "redact", reason: "release" }
        : { ...detection, action: "release", reason: "own" };
    }),
  }));
}

/** The third tells that the requester and somebody else are spoken of together. */
type Verdict = readonly [Action, Reason, boolean?];

function verdictOfPerson(detection: ClassifiedDetection, value: string, judge: Judge): Verdict | undefined {
  const decided = judge.actions.get(detection);
  if (decided) return [decided, "decision"];
  return judge.keptBefore.has(foldValue(value)) ? ["release", "kept-before"] : undefined;
}

function verdictOfRelease({ excludedBy, sensitive, type }: ClassifiedDetection, release: Release): Verdict {
  if (excludedBy !== null) return ["release", "excluded"];
  if (release.to !== "internal") return ["redact", "release"];
  return sensitive || groupOf(type) === "identifiers" ? ["redact", "release"] : ["release", "not-asked"];
}

function verdictForRequester(detection: ClassifiedDetection, value: string, view: View, { officials }: Judge): Verdict {
  const { type, span, excludedBy, inOffice } = detection;
  const whose = view.mentions.get(detection)?.whose;
  if (whose === "own" || view.requester.owns(type, value)) return ["release", "own"];
  if (excludedBy !== null) return ["release", "excluded"];
  if (inOffice === true || detection.role === "deceased") return ["release", "official"];
  if (type === "PERSON" && detection.role === "unknown" && officials?.has(nameKey(value)))
    return ["release", "official"];
  if (type === "PERSON") return ["redact", "release"];
  const readings = readingsOf(view.read, span);
  const { holder, isShared } = holdingBy(readings);
  if (isListed(type)) return ["redact", "release", isShared || holder === "own"];
  const odds = oddsOfOwn(holderSignsOf(view.read, factOf(view, detection), readings));
  const isFact = groupOf(type) === "facts" || type === "AGE";
  const isUnattached = holder === "unknown";
  if (odds > (isFact ? OWN_FACT : OWN_NUMBER)) return ["release", isUnattached ? "unattached" : "own", isShared];
  return ["redact", isUnattached ? "unattached" : "release", isShared];
}

/** Whether whose the finding is is weighed: a fact or a number that nobody lists, of nobody who stands there in office. */
export const isWeighed = ({ type, excludedBy, inOffice, role }: ClassifiedDetection): boolean =>
  type !== "PERSON" && !isListed(type) && excludedBy === null && inOffice !== true && role !== "deceased";

/** Odds, as logarithms, from which a fact, and a number, is taken for the requester's: what is in doubt goes. */
const OWN_FACT = 0.25;
const OWN_NUMBER = 1;

/** Identifiers that hardly anybody lists when asking for records. */
const UNLISTED: ReadonlySet<FindingType> = new Set([
  "AGE",
  "HANDLE",
  "DEVICE_ID",
  "IP_ADDRESS",
  "VEHICLE_REG",
  "CREDENTIAL",
  "PAYMENT_CARD",
  "CASE_NUMBER",
  "EMPLOYEE_ID",
]);

/** Whether it is a number that hardly anybody lists and that is one individual's. */
export const isUnlisted = (type: FindingType): boolean => UNLISTED.has(type) && type !== "AGE";

/** Whether requesters are asked for their own values of the type: another value is then another's. */
export const isListed = (type: FindingType): boolean => groupOf(type) !== "facts" && !UNLISTED.has(type);

/** What individuals are called most fully, by id. */
function fullestNames(batch: Batch): Map<string, string> {
  const fullest = new Map<string, string>();
  for (const { document, detections } of batch)
    for (const detection of detections) {
      if (detection.person === undefined || detection.type !== "PERSON") continue;
      const value = valueOf(document, detection);
      const known = fullest.get(detection.person) ?? "";
      if (value.length > known.length || (value.length === known.length && value < known))
        fullest.set(detection.person, value);
    }
  return fullest;
}
