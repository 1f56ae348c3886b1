/** The columns, keys and form fields of a text, gathered once for all detectors that look into them. */
import { fieldWords } from "../../src/text/field-words.js";
import type { ScanView } from "../../src/detection/define.js";
import type { Segment } from "../../src/text/document.js";

const cache = new WeakMap<ScanView, ReadonlyMap<string, readonly Segment[]>>();

/** The segments of each field, by its name as written; segments of no field are left out. */
function segmentsByField(view: ScanView): ReadonlyMap<string, readonly Segment[]> {
  const known = cache.get(view);
  if (known) return known;
  const fields = new Map<string, Segment[]>();
  for (const segment of view.segments) {
    if (segment.field === undefined) continue;
    const same = fields.get(segment.field);
    if (same) same.push(segment);
    else fields.set(segment.field, [segment]);
  }
  cache.set(view, fields);
  return fields;
}

/** The segments of the fields whose names, in lower-case words, the expression matches. */
export function* segmentsUnder(view: ScanView, names: RegExp): Iterable<Segment> {
  for (const [name, segments] of segmentsByField(view)) if (names.test(fieldWords(name))) yield* segments;
}
