import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameVariants } from "../shared/name-variants.js";
import { namesIn } from "../shared/path-names.js";
import { pathParts } from "../shared/path-parts.js";

function* inPaths(view: ScanView): Iterable<Candidate> {
  for (const part of pathParts(view)) yield* namesIn(part);
}

export default defineDetector({
  id: "any.person-in-path",
  title: "Name in an address or the name of a file",
  summary: "Names in addresses of pages, in paths and in names of files, with signs or humps between their words.",
  type: "PERSON",
  formatSource: "unverified",
  references: ["https://www.rfc-editor.org/rfc/rfc3986"],
  scan: inPaths,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      "See https://x.tt/search?q=«Denise+Vexhallow» and https://x.tt/search?q=«Denise%20Vexhallow»&lang=en.",
      "at https://www.registry.example/people/«ada-brown»",
      "Attached: «Kevin_Tarvorsky»_2024.pdf, «Tarvorsky_Kevin».docx, «ada.brown».CV.docx",
      "in \\\\server\\cases\\«SunilMohammed»\\notes.docx or «Ramkissoon-Anil»-leave.xlsx",
      "Letter_to_Mrs_«Persad»_v2.pdf and /files/«Jos%C3%A9_Mohammed».pdf",
      '10.0.0.7 "GET /lookup?surname=«Vexhallow»&first_name=«Denise» HTTP/1.1"',
      "registry.example.com/staff/«ramkissoon»/leave",
    ],
    ignore: [
      "Annual_Report.pdf, Form_May_2024.pdf, Rose_Hill_Plan.pdf, Grant_Form.docx",
      "https://agency.example/about/grace-period and https://agency.example/staff/handbook",
      "https://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "https://x.example/search?q=leave+forms&from=home&name=report",
      "/usr/lib/python3/dist-packages/martin.py and and/or, his/hers",
    ],
  },
});
