import { describe, expect, it } from "vitest";
import { KnownName } from "../../../src/redaction/known-name.js";
import { PERSON_SCHEMA, Requester } from "../../../src/redaction/person.js";

describe("mentions of an individual's name", () => {
  const name = new KnownName(["Harrilal Mahabir"]);
  it.each([
    ["Harrilal Mahabir", "full"],
    ["Mr. Harrilal Mahabir", "full"],
    ["HARRILAL MAHABIR", "full"],
    ["MAHABIR, Harrilal", "full"],
    ["Mahabir, H.", "full"],
    ["H. Mahabir", "full"],
    ["Harrilal K. Mahabir", "full"],
    ["Harrilal Mahabeer", "none"],
    ["Harrilal Mahabirr", "near"],
    ["Mr. Mahabir", "part"],
    ["Mahabir", "part"],
    ["Harrilal", "part"],
    ["Mahabir's", "part"],
    ["Sita Mahabir", "none"],
    ["S. Mahabir", "none"],
    ["Harrilal Singh", "none"],
    ["Singh", "none"],
    ["", "none"],
  ])("takes %j as %s", (mention, fit) => {
    expect(name.fit(mention)).toBe(fit);
  });

  it.each([
    ["Roxanne Bissessar", "Roxy B", "full"],
    ["Roxanne Bissessar", "Roxy", "none"],
    ["Roxanne Bissessar", "Roxanne C.", "none"],
    ["Terrance Villaroel", "Terry", "part"],
    ["Marlon Villaroel", "Mary", "none"],
    ["Theophilus Wharwood", "Theo Wharwood", "full"],
    ["Renata Villaroel", "VILLAROEL, Renata del Carmen", "full"],
    ["Renata Villaroel", "Rosa del Carmen Villaroel", "none"],
    ["Wong Sau Ying", "S Y Wong", "full"],
    ["Wong Sau Ying", "Ms Wong", "part"],
    ["Sau Ying Wong", "WONG SAU YING", "full"],
    ["Candace Lutchman-Roberts", "C.L.R.", "full"],
    ["Candace Lutchman-Roberts", "C.R.", "none"],
    ["Jerome Anthony Waldron", "Jerome Anth.", "full"],
    ["Sookdeo Ramoutar", "RAM0UTAR, Sookdeo", "full"],
    ["Adele Ramoutar", "A. Ramoutar", "full"],
    ["Ebenezer 'Teacher' Melville", "Teacher Melville", "full"],
    ["Ebenezer Melville", 'Ebenezer "Teacher" Melville', "full"],
    ["Sheldon Bernard", "Sgd S. Bernard", "full"],
    ["Maricel Dimaano", "DIMAANO/MARICEL", "full"],
    ["Maricel Dimaano", "P<PHLDIMAANO<<MARICEL<<<<", "full"],
    ["Rajesh Maharaj", "Ramesh Maharaj", "none"],
    ["Rajesh Maharaj", "R. Maharajj", "none"],
    ["Rajesh Maharaj", "Maharajj", "none"],
    ["Rajesh Maharaj", "Prisoner MAHARAJ Rajesh", "full"],
    ["Rajesh Maharaj", "Raj", "part"],
    ["Malika Joseph", "Lika", "part"],
    ["Malika Joseph", "Aunty Malika", "part"],
    ["Daniel Soper", "Danny", "part"],
    ["Deandra Soper", "Danny", "none"],
    ["Gerardo Fuentes", "Gerry", "part"],
    ["Wayne Alexander Deonanan", "W.D.", "part"],
    ["Wayne Alexander Deonanan", "W.F.", "none"],
    ["Jaxon Te Moananui", "TE MOANANUI, Jaxon Rawiri", "full"],
    ["Jaxon Te Moananui", "TE MOANANUI, Hemi Rawiri", "none"],
    ["Keisha Daniel", "W.P.C. Keisha DANIEL", "full"],
    ["Callum James Dunwood", "CJD", "part"],
    ["Winifred Ollivierre", "OLLlVIERRE", "part"],
    ["Akil Fortune", "FORTUNE, AKlL", "full"],
    ["Sita Ramoutar", "Rarnoutar", "part"],
    ["Sita Ramoutar", "Barnoutar", "none"],
    ["Ioane 'Junior' Leota", "Junior", "part"],
    ["Ioane Leota", "Junior", "none"],
    ["Rebekah Sabeeney-Mohan", "Bekah SM", "full"],
    ["Rebekah Sabeeney-Mohan", "Bekah ST", "none"],
    ["Rebekah Mohan", "Rebekah Mohan, F", "full"],
    ["Hollister Joseph", "I Hollister Joseph", "full"],
    ["Hollister Joseph", "I Joseph", "none"],
    ["Lakshmi Venkatesan", "Cust Lakshmi VENKATESAN", "full"],
    ["Yelena Marchenko-Hill", "M-A-R-C-H-E-N-K-O", "part"],
    ["Yelena Marchenko-Hill", "M-A-R-T-I-N", "none"],
  ])("knows %s by %s: %s", (own, mention, fit) => {
    expect(new KnownName([own]).fit(mention)).toBe(fit);
  });

  it("learns what else an individual is called", () => {
    const other = new KnownName(["Shurland Prescod"]).knownAs(["Shoes", "Shurland Joefield"]);
    expect(["Shoes", "Shoes Prescod", "S. Joefield", "Ann Joefield"].map((mention) => other.fit(mention))).toEqual([
      "part",
      "full",
      "full",
      "none",
    ]);
  });

  it("knows double surnames and aliases", () => {
    const other = new KnownName(["Roxanne Papin-Duval", "Roxy Duval"]);
    expect(other.fit("Ms. Papin-Duval")).toBe("part");
    expect(other.fit("R. Papin-Duval")).toBe("full");
    expect(other.fit("Roxy Duval")).toBe("full");
    expect(other.fit("Kim Duval")).toBe("none");
  });
});

describe("values of the requester", () => {
  const requester = new Requester(
    PERSON_SCHEMA.parse({
      name: "Anisha Boodramlal",
      dateOfBirth: "1985-03-14",
      emails: ["anisha@example.tt"],
      phones: ["868-555-0143"],
      addresses: ["14 Bougainvillea Crescent, Arima"],
      identifiers: [{ type: "SOCIAL_INSURANCE_ID", value: "110-4471982" }],
    }),
  );
  it.each([
    ["PHONE", "+1 (868) 555-0143", true],
    ["PHONE", "555 0143", true],
    ["PHONE", "868-555-0144", false],
    ["EMAIL", "ANISHA@example.tt", true],
    ["EMAIL", "a.boodramlal@example.tt", true],
    ["EMAIL", "kerwin@example.tt", false],
    ["DATE_OF_BIRTH", "14 March 1985", true],
    ["DATE_OF_BIRTH", "14/03/85", true],
    ["DATE_OF_BIRTH", "15/03/1985", false],
    ["SOCIAL_INSURANCE_ID", "1104471982", true],
    ["SOCIAL_INSURANCE_ID", "1104471983", false],
    ["ADDRESS", "14 Bougainvillea Crescent", true],
    ["ADDRESS", "16 Bougainvillea Crescent", false],
  ] as const)("%s %j: %j", (type, value, owned) => {
    expect(requester.owns(type, value)).toBe(owned);
  });

  it("refuses keys that it does not know", () => {
    expect(PERSON_SCHEMA.safeParse({ name: "A B", nis: "1" }).success).toBe(false);
  });
});
