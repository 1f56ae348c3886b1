import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../detectors/index.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { plainDocument } from "../../../src/text/document.js";

const compiled = compileDetectors(
  DETECTORS.filter(({ type }) =>
    ["PHONE", "TAX_ID", "SOCIAL_INSURANCE_ID", "EMPLOYEE_ID", "PAYMENT_CARD", "NATIONAL_ID", "HEALTH_ID"].includes(
      type,
    ),
  ),
  { jurisdictions: ["tt", "qld", "nz"], quasi: false },
);

function find(text: string): string[] {
  const [result] = detect([plainDocument(text)], compiled, { minConfidence: 0.5 });
  return (result?.detections ?? []).map(({ type, span }) => `${type} ${text.slice(span.start, span.end)}`);
}

describe("labels", () => {
  it("the one closest before the value decides", () => {
    expect(find("NIS 488607061, BIR 1228449441.")).toEqual(["SOCIAL_INSURANCE_ID 488607061", "TAX_ID 1228449441"]);
  });

  it("a longer label beats the shorter one that it ends with", () => {
    expect(find("Hosp. Reg. No.: SGH 0291977")).toEqual(["HEALTH_ID SGH 0291977"]);
  });

  it("a mistyped number behind a strong label is still found", () => {
    expect(find("IRD number 136-410-133")).toEqual(["TAX_ID 136-410-133"]);
  });

  it("a check digit alone is no evidence", () => {
    expect(find("batch 136410132 and lot 123456782")).toEqual([]);
  });
});

describe("the same value elsewhere", () => {
  it("is found in another spelling", () => {
    expect(find("Phone 868-655-0636. He gave 6550636 before.")).toEqual(["PHONE 868-655-0636", "PHONE 6550636"]);
  });

  it("other numbers of a known series are found", () => {
    expect(find("Employee No. TC-003952; the next in line (TC-004683) is able.")).toEqual([
      "EMPLOYEE_ID TC-003952",
      "EMPLOYEE_ID TC-004683",
    ]);
  });
});

describe("spelling of numbers", () => {
  it("found across a line end, with soft hyphens, hard spaces and full-width digits", () => {
    expect(find("Phone 868\u00a0655\u20110192")).toEqual(["PHONE 868\u00a0655\u20110192"]);
    expect(find("Phone 868-6\u00ad55-0192")).toEqual(["PHONE 868-6\u00ad55-0192"]);
    expect(find("NIS no. ３６２６５２４５２")).toEqual(["SOCIAL_INSURANCE_ID ３６２６５２４５２"]);
    expect(find("Phone 868-655-\n0192")).toEqual(["PHONE 868-655-\n0192"]);
  });
});

describe("samples", () => {
  it("are not findings", () => {
    expect(find("card 4111 1111 1111 1111 and phone 868-000-0000")).toEqual([]);
    expect(find("NIS no. 123456789")).toEqual([]);
  });
});
