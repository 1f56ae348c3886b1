/** A document as the one who asks for it sees it: whose each name is, and what else tells of the requester or of strangers. */
import type { ClassifiedDetection } from "../core/finding.js";
import { groupOf, STATE_NUMBER_TYPES, type FindingType } from "../core/finding-type.js";
import type { TextDocument } from "../text/document.js";
import type { Fact } from "./holder-signs.js";
import type { Read } from "./holders.js";
import { mentionsOf, type Mention } from "./mentions.js";
import type { Requester } from "./person.js";

const valueOf = (document: TextDocument, detection: ClassifiedDetection): string =>
  document.text.slice(detection.span.start, detection.span.end);

export interface View {
  readonly requester: Requester;
  readonly read: Read;
  readonly mentions: ReadonlyMap<ClassifiedDetection, Mention>;
  /** Individuals of the record who are the requester. */
  readonly ownIds: ReadonlySet<string>;
}

export function viewOf(document: TextDocument, detections: readonly ClassifiedDetection[], requester: Requester): View {
  const names = detections.filter(({ type }) => type === "PERSON");
  const values = detections.flatMap((detection) => ofSomebody(document, detection, requester) ?? []);
  const mentions = mentionsOf(document, names, requester.name, values, strangersIn(document, detections, requester));
  const byName = new Map(names.flatMap((name, i) => (mentions.names[i] ? [[name, mentions.names[i]] as const] : [])));
  const ownIds = new Set(
    [...byName].flatMap(([{ person }, { whose }]) => (whose === "own" && person !== undefined ? [person] : [])),
  );
  return { requester, read: { document, mentions }, mentions: byName, ownIds };
}

/** The finding as whose it is may be weighed. */
export function factOf({ ownIds }: View, { span, type, person, role }: ClassifiedDetection): Fact {
  const belongsTo =
    person === undefined ? "nobody" : ownIds.has(person) ? "own" : role === "official" ? "official" : "other";
  return { span, type, belongsTo };
}

/** Individuals of whom the document gives numbers of a type that the request lists, and not the requester's. */
function strangersIn(
  document: TextDocument,
  detections: readonly ClassifiedDetection[],
  requester: Requester,
): Set<string> {
  return new Set(
    detections.flatMap((detection) => {
      const { type, person } = detection;
      const isOther =
        requester.lists(type) && NUMBERS_OF_ONE.has(type) && !requester.owns(type, valueOf(document, detection));
      return isOther && person !== undefined ? [person] : [];
    }),
  );
}

/** Numbers and dates of which an individual has one. */
const NUMBERS_OF_ONE: ReadonlySet<FindingType> = new Set(["DATE_OF_BIRTH", ...STATE_NUMBER_TYPES]);

/** A number or address that tells of whom its line speaks: the requester's own, or an account of somebody else. */
function ofSomebody(document: TextDocument, detection: ClassifiedDetection, requester: Requester): Mention | undefined {
  const { type, span, inOffice } = detection;
  if (groupOf(type) !== "identifiers" || type === "AGE") return undefined;
  const isOwn = requester.owns(type, valueOf(document, detection));
  if (!isOwn && type !== "EMAIL") return undefined;
  return { ...span, whose: isOwn ? "own" : inOffice === true ? "official" : "other", sex: undefined };
}
