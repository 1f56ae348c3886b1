/**
 * Which detections go and which stay, by whom the copy is for. Decisions that a person made come first. Sees detections
 * and their texts; makes no edits.
 */
import type { ClassifiedDocument } from "../classification/classify.js";
import type { ClassifiedDetection } from "../core/finding.js";
import { groupOf } from "../core/finding-type.js";
import type { TextDocument } from "../text/document.js";
import { foldValue } from "./fold.js";
import type { NameFit, Person } from "./person.js";
import { Requester } from "./person.js";

/** For whom a copy is made. */
export type Release =
  { readonly to: "public" } | { readonly to: "internal" } | { readonly to: "person"; readonly person: Person };

export type Action = "redact" | "release";

/** Why: `decision` by a person, `excluded` by a provision, `own` the requester's, or what the release asks for. */
export type Reason = "decision" | "excluded" | "own" | "unattached" | "kept-before" | "release" | "not-asked";

export interface JudgedDetection extends ClassifiedDetection {
  readonly action: Action;
  readonly reason: Reason;
  /** What makes two findings the same individual's: the fullest name of the person, else the value itself. */
  readonly identity: string;
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
}

const valueOf = (document: TextDocument, detection: ClassifiedDetection): string =>
  document.text.slice(detection.span.start, detection.span.end);

/** A blanked mark in the place of a value is not one. */
const isReadable = (value: string): boolean => /[\p{L}\p{N}]/u.test(value);

export function judgeBatch(batch: Batch, release: Release, judge: Judge): JudgedDocument[] {
  const requester = release.to === "person" ? new Requester(release.person) : undefined;
  const clusters = clustersOf(batch, requester);
  return batch.map(({ document, detections }) => ({
    document,
    detections: detections
      .filter((detection) => isReadable(valueOf(document, detection)))
      .map((detection) => {
        const value = valueOf(document, detection);
        const cluster = detection.person === undefined ? undefined : clusters.get(detection.person);
        const decided = judge.actions.get(detection);
        const [action, reason] =
          decided !== undefined
            ? ([decided, "decision"] as const)
            : judge.keptBefore.has(foldValue(value))
              ? (["release", "kept-before"] as const)
              : verdictOn(document, detection, value, release, requester, cluster);
        return { ...detection, action, reason, identity: cluster?.fullest ?? value };
      }),
  }));
}

type Verdict = readonly [Action, Reason];

function verdictOn(
  document: TextDocument,
  detection: ClassifiedDetection,
  value: string,
  release: Release,
  requester: Requester | undefined,
  cluster: Cluster | undefined,
): Verdict {
  if (release.to === "internal")
    return detection.excludedBy === null && (detection.sensitive || groupOf(detection.type) === "identifiers")
      ? ["redact", "release"]
      : ["release", detection.excludedBy === null ? "not-asked" : "excluded"];
  if (detection.excludedBy !== null) return ["release", "excluded"];
  if (!requester) return ["redact", "release"];
  if (detection.type === "PERSON")
    return isRequester(document, detection, value, requester, cluster) ? ["release", "own"] : ["redact", "release"];
  if (requester.owns(detection.type, value)) return ["release", "own"];
  if (cluster) return cluster.isRequester ? ["release", "own"] : ["redact", "release"];
  return groupOf(detection.type) === "facts" || detection.type === "AGE"
    ? ["release", "unattached"]
    : ["redact", "release"];
}

interface Cluster {
  readonly fullest: string;
  readonly isRequester: boolean;
  /** Some mention gives a name that is not the requester's. */
  readonly isOther: boolean;
}

/** Individuals of the batch by id: what they are called most fully, and whether they are the requester. */
function clustersOf(batch: Batch, requester: Requester | undefined): Map<string, Cluster> {
  const mentions = new Map<string, string[]>();
  for (const { document, detections } of batch)
    for (const detection of detections) {
      if (detection.person === undefined) continue;
      const names = mentions.get(detection.person) ?? [];
      if (detection.type === "PERSON") names.push(valueOf(document, detection));
      mentions.set(detection.person, names);
    }
  return new Map(
    [...mentions].map(([person, names]) => {
      const fits = requester ? names.map((name) => requester.name.fit(name)) : [];
      const isOther = fits.includes("none") && !fits.includes("full");
      return [
        person,
        {
          fullest: [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? person,
          isRequester: fits.includes("full") || (fits.includes("part") && !isOther),
          isOther,
        },
      ];
    }),
  );
}

const MALE = /\b(?:mr|sir|bro(?:ther)?|fr|father|uncle)\.?\s*$/i;
const FEMALE = /\b(?:mrs|ms|miss|madam|mdm|sister|sr|aunt(?:y|ie)?)\.?\s*$/i;

function isRequester(
  document: TextDocument,
  detection: ClassifiedDetection,
  value: string,
  requester: Requester,
  cluster: Cluster | undefined,
): boolean {
  const fit: NameFit = requester.name.fit(value);
  if (fit !== "part") return fit === "full";
  if (cluster?.isOther) return false;
  return !hasOtherTitle(document, detection, requester);
}

/** `Mrs. Mahabir` is not the requester whom the same text calls `Mr. Harrilal Mahabir`. */
function hasOtherTitle(document: TextDocument, detection: ClassifiedDetection, requester: Requester): boolean {
  const before = document.text.slice(Math.max(0, detection.span.start - 12), detection.span.start);
  const title = MALE.test(before) ? FEMALE : FEMALE.test(before) ? MALE : undefined;
  return title !== undefined && requester.name.titles(document.text).some((own) => title.test(own));
}
