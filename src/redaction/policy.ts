/**
 * Which detections go and which stay, by whom the copy is for. Decisions that a person made come first. Sees detections
 * and their texts; makes no edits.
 */
import type { ClassifiedDocument } from "../classification/classify.js";
import type { ClassifiedDetection } from "../core/finding.js";
import { groupOf, type FindingType } from "../core/finding-type.js";
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
  return batch.map(({ document, detections: all }) => {
    const detections = all.filter((detection) => isReadable(valueOf(document, detection)));
    const names = detections.filter(({ type }) => type === "PERSON");
    return {
      document,
      detections: detections.map((detection) => {
        const value = valueOf(document, detection);
        const cluster = detection.person === undefined ? undefined : clusters.get(detection.person);
        const [action, reason] =
          verdictOfPerson(detection, value, judge) ??
          verdictOfRelease({ document, detection, value, cluster, names }, release, requester);
        return { ...detection, action, reason, identity: cluster?.fullest ?? value };
      }),
    };
  });
}

type Verdict = readonly [Action, Reason];

/** A detection with what it is judged by. */
interface Case {
  readonly document: TextDocument;
  readonly detection: ClassifiedDetection;
  readonly value: string;
  readonly cluster: Cluster | undefined;
  /** Names in the document, in order. */
  readonly names: readonly ClassifiedDetection[];
}

function verdictOfPerson(detection: ClassifiedDetection, value: string, judge: Judge): Verdict | undefined {
  const decided = judge.actions.get(detection);
  if (decided) return [decided, "decision"];
  return judge.keptBefore.has(foldValue(value)) ? ["release", "kept-before"] : undefined;
}

function verdictOfRelease(one: Case, release: Release, requester: Requester | undefined): Verdict {
  const { excludedBy, sensitive, type } = one.detection;
  if (excludedBy !== null) return ["release", "excluded"];
  if (release.to === "internal")
    return sensitive || groupOf(type) === "identifiers" ? ["redact", "release"] : ["release", "not-asked"];
  return requester ? verdictForRequester(one, requester) : ["redact", "release"];
}

function verdictForRequester(one: Case, requester: Requester): Verdict {
  const { detection, value, cluster } = one;
  const keep = (isOwn: boolean): Verdict => (isOwn ? ["release", "own"] : ["redact", "release"]);
  if (detection.type === "PERSON") return keep(isRequester(one, requester));
  if (requester.owns(detection.type, value)) return ["release", "own"];
  if (cluster) return keep(cluster.isRequester);
  if (groupOf(detection.type) === "facts" || detection.type === "AGE") return ["release", "unattached"];
  return keep(UNLISTED.includes(detection.type) && isNextToOwnName(one, requester));
}

/** Identifiers that nobody lists when asking for records: their own are known by the name that they stand behind. */
const UNLISTED: readonly FindingType[] = ["HANDLE", "DEVICE_ID", "IP_ADDRESS", "VEHICLE_REG", "CREDENTIAL"];
/** Characters within which the last name before a value is taken for its holder's. */
const REACH = 400;

/** Whether the last name that stands before the value is the requester's. */
function isNextToOwnName({ document, detection: { span }, names }: Case, requester: Requester): boolean {
  const before = names.findLast((name) => name.span.end <= span.start && span.start - name.span.end <= REACH);
  return before !== undefined && requester.name.fit(valueOf(document, before)) !== "none";
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

function isRequester({ document, detection, value, cluster }: Case, requester: Requester): boolean {
  const fit = fitInPlace(document, detection, value, requester);
  if (fit !== "part") return fit === "full";
  if (cluster?.isOther) return false;
  return !hasOtherTitle(document, detection, requester);
}

/** The fit of the mention, together with a surname that stands before it: `MAHABIR, Harrilal K.` */
function fitInPlace(
  document: TextDocument,
  { span }: ClassifiedDetection,
  value: string,
  requester: Requester,
): NameFit {
  const fit = requester.name.fit(value);
  if (fit === "full") return fit;
  const surname = /([\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)?), $/u.exec(
    document.text.slice(Math.max(0, span.start - 40), span.start),
  )?.[1];
  if (
    surname !== undefined &&
    requester.name.fit(surname) === "part" &&
    requester.name.fit(`${surname}, ${value}`) === "full"
  )
    return "full";
  return fit;
}

/** `Mrs. Mahabir` is not the requester whom the same text calls `Mr. Harrilal Mahabir`. */
function hasOtherTitle(document: TextDocument, detection: ClassifiedDetection, requester: Requester): boolean {
  const before = document.text.slice(Math.max(0, detection.span.start - 12), detection.span.start);
  const title = MALE.test(before) ? FEMALE : FEMALE.test(before) ? MALE : undefined;
  return title !== undefined && requester.name.titles(document.text).some((own) => title.test(own));
}
