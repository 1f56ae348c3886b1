import { describe, expect, it } from "vitest";
import { ACTS } from "../../../src/classification/acts/index.js";
import { classify } from "../../../src/classification/classify.js";
import type { ClassifiedDetection } from "../../../src/core/finding.js";
import type { FindingType } from "../../../src/core/finding-type.js";
import { markedDetections } from "../../support/marked-detections.js";

const TT = ACTS.filter(({ jurisdiction }) => jurisdiction === "tt");
const NZ = ACTS.filter(({ jurisdiction }) => jurisdiction === "nz");

/** Classifies a text in which each `«…»` is a detection of the type at its place in `types`, else a name. */
function classified(
  marked: string,
  types: readonly FindingType[] = [],
  acts = TT,
  today?: string,
): ClassifiedDetection[] {
  const [result] = classify([markedDetections(marked, types)], acts, today === undefined ? {} : { today });
  return [...(result?.detections ?? [])];
}
const people = (found: readonly ClassifiedDetection[]) => found.map(({ person }) => person);

describe("individuals", () => {
  it("links full name, initial, given name, surname and e-mail address", () => {
    const found = classified(
      "«Rani Maharaj» wrote. Ms «R. Maharaj» rang; «Rani» was out, said «Maharaj». <«rmaharaj@mail.example»>",
      ["PERSON", "PERSON", "PERSON", "PERSON", "EMAIL"],
    );
    expect(people(found)).toEqual(["p1", "p1", "p1", "p1", "p1"]);
  });

  it("keeps two people of one surname apart", () => {
    expect(people(classified("«Tariq Mohammed» and «Zion Mohammed». Later «Zion» left."))).toEqual(["p1", "p2", "p2"]);
  });

  it.each([
    ["a possessive", "«Bree Patterson» came. In «Patterson's» view"],
    ["a title that the finding took along", "«Vaughan Sheed» moved. «Cr Sheed» voted"],
    ["an initial in the place of the surname", "«Merata Kingi-Lowe» came. «Merata K-L» wrote"],
    ["initials of a double given name", "«Leslie-Ann Noel» came. «L-A. Noel» wrote"],
    ["a short form of a single name", "«Imtiaz»: sorry\nnot for the group «Imti»"],
    ["signs of an address of a page between its words", "«Merata Kingi» came. See /find?q=«Merata+Kingi»"],
    ["low lines between its words", "«Merata Kingi» came. See letters/«Merata_Kingi».docx"],
  ])("links a name with %s", (_, text) => {
    expect(people(classified(text))).toEqual(["p1", "p1"]);
  });

  it("keeps given names with different initials of a surname apart", () => {
    expect(people(classified("«Merata Kingi» came. «Merata T» wrote."))).toEqual(["p1", "p2"]);
  });

  it("gives a number to the person of its line", () => {
    const found = classified("«Anil Persad»  868 301 0000\n«Carla Joseph»  «868 302 0000»", [
      "PERSON",
      "PERSON",
      "PHONE",
    ]);
    expect(people(found)).toEqual(["p1", "p2", "p2"]);
  });
});

describe("accounts and numbers", () => {
  it("gives an account made of initial and surname to the individual of the name", () => {
    const found = classified("«Carla Joseph», clerk. Call «Tia Ali». Row closed by «cjoseph».", [
      "PERSON",
      "PERSON",
      "HANDLE",
    ]);
    expect(people(found)).toEqual(["p1", "p2", "p1"]);
  });

  it("takes a number that an officer called for nobody's office", () => {
    const found = classified("Police Service\nWPC «Gobin», «622-1111», called «376 9052» twice.", [
      "PERSON",
      "PHONE",
      "PHONE",
    ]);
    expect(found.map(({ inOffice }) => inOffice === true)).toEqual([true, true, false]);
  });
});

describe("columns of who dealt with a row", () => {
  const accountIn = (columnName: string, value = "ypantin"): ClassifiedDetection | undefined => {
    const { document, detections } = markedDetections(`«Sunita Ramlochan»,«${value}»\n`, ["PERSON", "HANDLE"]);
    const segments = detections.map(({ span }, i) => ({
      ...span,
      rowKey: "1",
      columnName: i === 0 ? "surname" : columnName,
    }));
    return classify([{ document: { ...document, segments }, detections }], TT)[0]?.detections[1];
  };

  it.each(["clerk", "keyed_by", "authBy", "Case officer", "wkr"])("hold accounts of the office: %s", (name) => {
    expect(accountIn(name)).toMatchObject({ role: "official", inOffice: true });
    expect(accountIn(name)?.person).toBeUndefined();
  });

  it.each(["login", "user", "contact", "goodbye"])("are not those of the ones whom the row is about: %s", (name) => {
    expect(accountIn(name)).toMatchObject({ role: "unknown", person: "p1" });
  });
});

describe("the long dead", () => {
  it.each([
    "Owner «Parata Rameka» (dec'd 1972), 41 shares",
    "built by my late husband «Cyril Roberts», he dead in '96",
    "Name of deceased: «Ralph Henry»\nVillage: Toco\nDate of death: 4 March 1989",
  ])("are told by the year: %s", (text) => {
    expect(classified(text, [], TT, "2026-01-01")[0]?.role).toBe("deceased");
  });

  it("are not those of whom another date stands there", () => {
    expect(
      classified("Name of deceased: «Ralph Henry»\nDate of birth: 4 March 1949", [], TT, "2026-01-01")[0]?.role,
    ).not.toBe("deceased");
  });
});

describe("roles and exclusions", () => {
  it("proposes s. 29(1)(c) for the signature of an official", () => {
    const [found] = classified("MINISTRY OF WORKS\n\nYours respectfully,\n«Hollis Archibald»\nPermanent Secretary\n");
    expect(found).toMatchObject({ role: "official", excludedBy: "tt.dpa.29.1.c" });
    expect(found?.evidence.at(-1)).toMatchObject({ kind: "context", effect: 0 });
  });

  it("proposes s. 29(2) for a contractor's name and fee, not for the illness", () => {
    const text = "Ministry of Works. «Pedro Gomez», the Ministry’s interpreter, was paid «$450.00». He has «gout».";
    const found = classified(text, ["PERSON", "FINANCIAL", "HEALTH"]);
    expect(found.map(({ excludedBy }) => excludedBy)).toEqual(["tt.dpa.29.2", "tt.dpa.29.2", null]);
  });

  it("proposes s. 29(3) for a sum that is called discretionary, and for no other", () => {
    const text = "Ministry of Sport. «Keron Ali» was given a discretionary grant of «$5,000.00». His debt is «$90.00».";
    const found = classified(text, ["PERSON", "FINANCIAL", "FINANCIAL"]);
    expect(found.map(({ excludedBy }) => excludedBy)).toEqual([null, "tt.dpa.29.3", null]);
    expect(found[1]?.evidence.at(-1)?.detail).toBe("proposed: the text calls the sum a discretionary benefit");
  });

  it("proposes s. 29(1)(b) for the telephone of an official, not for a mobile called private", () => {
    const text = "Police Service. Statement taken by Sgt. «La Borde», tel. «868 652 0000», home «868 765 0000»";
    const found = classified(text, ["PERSON", "PHONE", "PHONE"]);
    expect(found.map(({ excludedBy }) => excludedBy)).toEqual(["tt.dpa.29.1.a", "tt.dpa.29.1.b", null]);
  });

  it("leaves an official's illness and address in", () => {
    const found = classified("Ministry. Sgt. «La Borde» of «12 High Street» has «asthma»", [
      "PERSON",
      "ADDRESS",
      "HEALTH",
    ]);
    expect(found.map(({ excludedBy }) => excludedBy)).toEqual(["tt.dpa.29.1.a", null, null]);
  });

  it("excludes no relation, patient or unknown", () => {
    const found = classified("Ministry of Health. Patient: «Anil Persad». His wife, «Carla Joseph». Also «Dale Ali».");
    expect(found.map(({ role, excludedBy }) => [role, excludedBy])).toEqual([
      ["subject", null],
      ["third-party", null],
      ["unknown", null],
    ]);
  });

  it.each([
    ["MINISTRY OF HEALTH\nMr. «Anil Persad» in Billing said no.", "official"],
    ['{"body": "Licensing Authority", "handled_by": "«Anil Persad»"}', "official"],
    ["Licensing Authority. Present: «Anil Persad» (IO)", "official"],
    ["Ministry. «Anil Persad» took the statement.", "official"],
    ["Ministry of Health. Turned her, gave fluids. «A. Persad» DHV\nNobody home.", "official"],
    [
      '{"body": "Housing Authority", "log": [{"at": "2025-10-20", "who": "«Anil Persad»", "text": "Key returned."}]}',
      "official",
    ],
    ["dc=council\ncreatorsName: «Anil Persad»\nCouncil of the Borough", "official"],
    ["Ministry. Form sent, countersigned by Dr «Anil Persad».", "official"],
    ["Ministry. Drainage seen.\n   «Anil Persad»   4/2/2024\n", "official"],
    ["Ministry of Works\n\nDear Ms «Persad»,\n", "subject"],
    ["The Ministry of Works\nDear Sir,\nYours faithfully,\n\n«Anil Persad»\n", "subject"],
    ["Licensing Authority\n**Applicant:** «Anil Persad»", "subject"],
    ['{"complainant": {"name": "«Anil Persad»"}}', "subject"],
    ["PERSAD Clinic\n«PERSAD, Anil»    NHI ZZZ0016   DOB 1 May 1980", "subject"],
    ["Ministry of Health. Seen: «Anil Persad», at home.", "unknown"],
    ["Ministry of Health. Seen by: «Anil Persad», at home.", "official"],
    ["Ministry notice. Year 9 student «Anil Persad» fell.", "unknown"],
    ["Village council hall. «Anil Persad», Secretary", "unknown"],
  ] as const)("%s: %s", (text, role) => {
    expect(classified(text).map((found) => found.role)).toEqual([role]);
  });

  it("weighs what the words around all mentions say together", () => {
    const text =
      "Ministry of Works\n\nThe clerk «Carla Joseph» on duty told me to come back to the office. I asked «Carla» which officer had the note.\n";
    const found = classified(text);
    expect(found.map(({ role }) => role)).toEqual(["official", "official"]);
  });

  it("takes nobody for an official for being named in every row", () => {
    const rows = (text: string): string => Array.from({ length: 60 }, (_, i) => `${i + 1},${text}`).join("\n");
    const clients = classified(`id,note\n${rows("Client «Maria Lopez» phoned from 868-622-1001")}`);
    expect(new Set(clients.map(({ role }) => role))).toEqual(new Set(["unknown"]));
  });

  it("takes nobody for an official whom the text calls aunt", () => {
    const times = ["09:14", "09:17", "09:21", "09:40"];
    const lines = times.map((time) => `[12/5/25, ${time}] Aunty «Pam»: Morning. The doctor say is so.`);
    expect(classified(lines.join("\n")).map(({ role }) => role)).not.toContain("official");
  });

  it("takes nobody for an official who writes in a chat that speaks of home", () => {
    const chat =
      "[12/5/25, 09:14] «Pam Joseph»: Morning. Did «Kevin» reach?\n[12/5/25, 09:15] «Roger»: yes he home. The doctor say rest\n" +
      "[12/5/25, 09:17] «Pam Joseph»: ok tell Granny he not coming to church\n[12/5/25, 09:20] «Roger»: ok. thanks love";
    expect(classified(chat).map(({ role }) => role)).not.toContain("official");
  });

  it("takes nobody for an official who writes in a chat that speaks neither of work nor of home", () => {
    const chat =
      "[12/5/25, 09:14] «Pam Joseph»: Morning. Did he reach?\n[12/5/25, 09:15] «Roger»: yes he reach. The doctor say rest\n" +
      "[12/5/25, 09:21] «Pam Joseph»: send her number nah\n[12/5/25, 09:22] «Roger»: ok\n[12/5/25, 09:40] «Pam Joseph»: thanks";
    expect(classified(chat).map(({ role }) => role)).not.toContain("official");
  });

  it("takes nobody for an official to whom a post speaks in a chat", () => {
    const chat =
      "[14/03/2026, 7:07:30 PM] «Sherma»: leave the boy\n[14/03/2026, 7:11:00 PM] Head Teacher: Ms «Cherry-Ann» please call me on the school line";
    expect(classified(chat)[1]?.role).not.toBe("official");
    expect(classified("Head Teacher: Ms «Cherry-Ann»\nTel. 668-5512\n")[0]?.role).toBe("official");
  });

  it("takes whose mother somebody is for no section of an office", () => {
    const chat = "Std 2 parents\n«Onika» (Zion mom) > hello\n«Wen Li» > he take my daughter snack";
    expect(classified(chat)[0]?.role).not.toBe("official");
  });

  it("links initials and short forms to the one full name that they fit", () => {
    const text = "Ministry of Works\n\nInspector «Priya Goberdhan» visited. «Pri» saw the wall.\n\n«P.G.»\n";
    const found = classified(text);
    expect(new Set(found.map(({ person }) => person)).size).toBe(1);
    expect(found.map(({ role }) => role)).toEqual(["official", "official", "official"]);
  });

  it("takes no officer of a union or a firm for an official", () => {
    const [found] = classified(
      "WORKERS' UNION\nto the Ministry of Labour\n\n«Michael Roberts»\nIndustrial Relations Officer\n",
    );
    expect(found?.excludedBy).toBeNull();
  });

  it("proposes s. 29(4) only for more than twenty years and only when the day is given", () => {
    const text = "Land of «Titus Quamina», died 1989, and «Enid Fortune», died 2015.";
    expect(classified(text, [], TT, "2024-05-01").map(({ excludedBy }) => excludedBy)).toEqual(["tt.dpa.29.4", null]);
    expect(classified(text).map(({ excludedBy }) => excludedBy)).toEqual([null, null]);
  });

  it.each([
    ["whose day of birth is told", "Dir. «John Hsu», d.o.b. 1/2/1961. Arrears"],
    ["whose wife died", "Land of «Titus Quamina», whose wife died 1989"],
    ["whose relative is in the possessive", "«Titus Quamina»'s mother died in 1961"],
    ["who tells of another's death", "«Titus Quamina» said she died 1974"],
  ])("takes nobody for dead %s", (_, text) => {
    expect(classified(text, [], TT, "2026-05-01").map(({ role }) => role)).not.toContain("deceased");
  });

  it("takes no number of the payroll behind a name for an office", () => {
    expect(classified("His koro died. «Hohepa Rangihuna» (Payroll 88120) is on leave")[0]?.role).not.toBe("official");
  });

  it("proposes nothing under an Act without such a provision", () => {
    const [found] = classified("New Zealand Police. Sgt. «La Borde»", [], NZ);
    expect(found).toMatchObject({ role: "official", excludedBy: null });
  });
});
