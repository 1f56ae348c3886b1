import { expect, it } from "vitest";
import { foldValue } from "../../../src/redaction/fold.js";
import { goTogether } from "../../../src/redaction/go-together.js";
import type { JudgedDetection, JudgedDocument, Reason } from "../../../src/redaction/policy.js";
import { DocumentBuilder } from "../../../src/text/document.js";

const TEXT = "Anil Ramkissoon signed; 14 days";

function judged(reason: Reason, value: string, type: JudgedDetection["type"] = "PERSON"): JudgedDocument {
  const builder = new DocumentBuilder();
  builder.append(TEXT, "body", 0);
  const start = TEXT.indexOf(value);
  const detection = { type, span: { start, end: start + value.length }, action: "release", reason, identity: value };
  return { document: builder.build("body"), detections: [detection as unknown as JudgedDetection] };
}

const actionOf = (document: JudgedDocument, gone: string): string | undefined =>
  goTogether([document], (folded) => folded === foldValue(gone))[0]?.detections[0]?.action;

it("takes out an official whose name goes from another part of the item", () => {
  expect(actionOf(judged("official", "Anil Ramkissoon"), "Anil Ramkissoon")).toBe("redact");
  expect(actionOf(judged("excluded", "Anil Ramkissoon"), "ANIL RAMKISSOON")).toBe("redact");
});

it("leaves an official whom no other part removes, what is the requester's, and what a person decided", () => {
  expect(actionOf(judged("official", "Anil Ramkissoon"), "Keisha Joseph")).toBe("release");
  expect(actionOf(judged("own", "Anil Ramkissoon"), "Anil Ramkissoon")).toBe("release");
  expect(actionOf(judged("decision", "Anil Ramkissoon"), "Anil Ramkissoon")).toBe("release");
});

it("takes out a number that goes from another place of the same part, whoever stands there", () => {
  const gone = judged("release", "Anil Ramkissoon", "PHONE");
  const [detection] = gone.detections;
  const removed = { ...gone, detections: detection ? [{ ...detection, action: "redact" as const }] : [] };
  const both = goTogether([judged("excluded", "Anil Ramkissoon", "PHONE"), removed], () => false);
  expect(both.map(({ detections }) => detections[0]?.action)).toEqual(["redact", "redact"]);
  const own = goTogether([judged("own", "Anil Ramkissoon", "PHONE"), removed], () => false);
  expect(own[0]?.detections[0]?.action).toBe("release");
});

it("leaves facts, which are told of one place only", () => {
  expect(actionOf(judged("excluded", "14 days", "EMPLOYMENT"), "14 days")).toBe("release");
});
