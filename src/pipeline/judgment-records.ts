/** Questions for a person, as the report of a redaction lists them: places and provisions, no values. */
import { judgmentsOf, publicJudgmentsOf } from "../redaction/judgment.js";
import type { JudgedDocument } from "../redaction/policy.js";
import { toFindings, type FindingPlace } from "./findings.js";
import type { RedactTools } from "./redact-tools.js";
import type { JudgmentRecord } from "./redact-result.js";

/** Records of a batch; `place` is that of its first document. */
export function judgmentRecords(
  batch: readonly JudgedDocument[],
  place: FindingPlace,
  { tools, options, release }: RedactTools,
): JudgmentRecord[] {
  let { base } = place;
  return batch.flatMap((judged) => {
    const findings = toFindings(judged, { ...place, base }, { ...options, values: "none" });
    const byDetection = new Map(judged.detections.map((detection, i) => [detection, findings[i]] as const));
    const start = base;
    base += judged.document.text.length;
    const questions = release.to === "public" ? publicJudgmentsOf : judgmentsOf;
    return questions(judged, tools.acts).map((one): JudgmentRecord => {
      const finding = one.detection && byDetection.get(one.detection);
      return {
        question: one.question,
        finding: finding?.id ?? null,
        type: finding?.type ?? null,
        start: finding?.start ?? start + one.start,
        end: finding?.end ?? start + one.end,
        action: one.action,
        provisions: one.provisions,
      };
    });
  });
}
