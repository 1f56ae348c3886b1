import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "any.ve-cedula",
  title: "Identity number of Venezuela",
  summary:
    "Cédula and RIF: V, E, J, P or G with six to nine digits; also of other Spanish-speaking countries behind cédula.",
  type: "NATIONAL_ID",
  formatSource: "secondary",
  references: ["https://www.seniat.gob.ve/"],
  ...cedula(),
  variants: function* (value) {
    const digits = value.replace(/\D/g, "");
    if (digits.length < 7) return;
    yield { text: digits, confidence: 0.7 };
    yield { text: `V${digits}`, confidence: 0.75 };
    yield { text: `V-${digits}`, confidence: 0.75 };
  },
  examples: {
    match: [
      '"cedula": "«V-18.820.181»"',
      "cédula de identidad «18.442.907» issued",
      "RIF «V-11470283-4»",
      "C.I. «E-84.331.207»",
    ],
    ignore: ["V-8 engine of 2019", "plan E-12.5", "V 12.345.678"],
  },
});

function cedula(): Pick<ReturnType<typeof labelled>, "prefilter" | "patterns" | "context" | "column"> {
  const value = "(?:[VEJPGvejpg][ -]?)?(?:\\d{1,2}\\.\\d{3}\\.\\d{3}|\\d{6,9})(?:-\\d)?";
  const labels = [
    "cedula",
    "cédula",
    "cedula de identidad",
    "cédula de identidad",
    "c.i",
    "ci",
    "rif",
    "documento de identidad",
    "dni",
  ];
  const parts = labelled({ labels, value, between: ["no", "nro", "n", "de", "identidad", "número", "number", "is"] });
  return {
    ...parts,
    prefilter: { kind: "words", words: [...labels, "v", "e"], before: 1, after: 48 },
    patterns: [
      ...parts.patterns,
      { name: "V-, E-", regex: /(?<![\w-])[VE]-\d{1,2}\.\d{3}\.\d{3}(?![\w-])/g, base: "certain" },
    ],
  };
}
