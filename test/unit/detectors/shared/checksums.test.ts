import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as checks from "../../../../detectors/shared/checksums.js";
import { judgeNzAccount } from "../../../../detectors/shared/nz-accounts.js";

describe.each([
  [
    "Luhn",
    checks.passesLuhn,
    ["4111111111111111", "490154203237518", "8003608833357361"],
    ["4111111111111112", "490154203237517", ""],
  ],
  ["TFN", checks.passesTfn, ["123456782", "768549231"], ["123456783", "1234567820"]],
  ["Medicare", checks.passesMedicare, ["2123456701", "5481644999"], ["2123456711", "1123456701"]],
  ["ABN", checks.passesAbn, ["51824753556"], ["51824753557"]],
  ["ACN", checks.passesAcn, ["004085616"], ["004085617"]],
  ["IRD", checks.passesIrd, ["49091850", "136410132", "49098576"], ["136410133", "9125568", "150000001"]],
  ["NHI", checks.passesNhi, ["ZAC5361", "ACA31FM", "ZBN77VL", "ZZZ00AC"], ["ZAC3561", "ZZZ0044", "ALU18KZ", "ZVU27KZ"]],
  ["NHS", checks.passesNhs, ["9434765919"], ["9434765871"]],
  ["VIN", checks.passesVin, ["1M8GDM9AXKP042788"], ["1M8GDM9A1KP042788"]],
  ["IBAN", checks.passesIban, ["GB82WEST12345698765432"], ["GB82WEST12345698765433"]],
  ["USI", checks.passesUsi, ["BNGH7C75FN"], ["BNGH7C75FM"]],
  ["RIF", checks.passesRif, ["V-11470283-4"], ["V-11470283-3"]],
] as const)("%s", (_, passes, valid, invalid) => {
  it.each(valid)("takes %s", (value) => {
    expect(passes(value)).toBe(true);
  });
  it.each(invalid)("refuses %j", (value) => {
    expect(passes(value)).toBe(false);
  });
  it("answers for any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof passes(text) === "boolean"));
  });
});

describe("check digits", () => {
  it.each([
    ["L898902C3", 6],
    ["740812", 2],
    ["120415", 9],
    ["ZE184226B<<<<<", 1],
  ] as const)("of the machine-readable field %s is %d", (field, digit) => {
    expect(checks.mrzCheckDigit(field)).toBe(digit);
  });
  it.each([
    ["QAAAVZZZZZ", 3],
    ["2001985732", 8],
    ["4123456789", 6],
  ] as const)("of the metering identifier %s is %d", (nmi, digit) => {
    expect(checks.nmiCheckDigit(nmi)).toBe(digit);
  });
});

describe("New Zealand bank accounts", () => {
  it.each(["01-902-0068389-00", "08-6523-1954512-001", "26-2600-0320871-032", "0109020068389000"])(
    "takes %s",
    (value) => {
      expect(judgeNzAccount(value)).toBe("valid");
    },
  );
  it.each(["01-902-0068388-00", "01-9999-0100197-00", "99-0001-0000000-00", "1", ""])("refuses %j", (value) => {
    expect(judgeNzAccount(value)).toBe("invalid");
  });
  it("leaves the bank without a check undecided", () => {
    expect(judgeNzAccount("31-2800-1234567-00")).toBe("unknown");
  });
});
