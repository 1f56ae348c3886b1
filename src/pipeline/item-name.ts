/** Whether a file or folder name tells what must not be told: examined like a text, by the same detectors and policy. */
import { classify, type ClassifiedDocument } from "../classification/classify.js";
import { groupOf, type FindingType } from "../core/finding-type.js";
import { detect } from "../detection/detect.js";
import { nameToText } from "../redaction/names.js";
import { judgeBatch, type Release } from "../redaction/policy.js";
import { ValueIndex, type Needle } from "../redaction/search.js";
import { plainDocument } from "../text/document.js";
import type { Tools } from "./level.js";

export interface NameExaminer {
  readonly tools: Tools;
  readonly release: Release;
}

/** True when the name holds a removed value, or a name, address or identifier that the release would remove. */
export function examineName(name: string, { tools, release }: NameExaminer, removed: Iterable<Needle>): boolean {
  const text = nameToText(name);
  const index = new ValueIndex();
  for (const needle of removed) index.add(needle);
  if (!index.find(text)[Symbol.iterator]().next().done) return true;
  const classified = classifyName(name, tools);
  return judgeBatch(classified, release, { actions: new Map(), keptBefore: new Set() }).some(({ detections }) =>
    detections.some(
      ({ action, type }) => action === "redact" && ["names", "addresses", "identifiers"].includes(groupOf(type)),
    ),
  );
}

/** Types of what a file or folder name holds, those proposed not to count excepted. */
export function typesInName(name: string, tools: Tools): FindingType[] {
  const found = classifyName(name, tools).flatMap(({ detections }) => detections);
  return [...new Set(found.filter(({ excludedBy }) => excludedBy === null).map(({ type }) => type))];
}

/** A name read as words and as it stands. */
function classifyName(name: string, tools: Tools): ClassifiedDocument[] {
  const documents = [nameToText(name), name].map((text) => plainDocument(text, { surface: "name" }));
  return classify(detect(documents, tools.detectors, tools.detect), tools.acts, tools.classify);
}
