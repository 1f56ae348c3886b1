import { describe, expect, it } from "vitest";
import { ACTS } from "../../../src/classification/acts/index.js";
import type { Act } from "../../../src/classification/act.js";
import { FINDING_TYPES } from "../../../src/core/finding-type.js";
import { JURISDICTIONS } from "../../../src/core/jurisdiction.js";

const exclusionIds = (act: Act): string[] =>
  Object.values(act.exclusions).map((one) => (typeof one === "string" ? one : one.provision));

const actOf = (jurisdiction: string): Act => {
  const act = ACTS.find((one) => one.jurisdiction === jurisdiction);
  if (!act) throw new Error(`no Act of ${jurisdiction}`);
  return act;
};

describe("Acts", () => {
  it("has one for each jurisdiction", () => {
    expect(ACTS.map(({ jurisdiction }) => jurisdiction).sort()).toEqual([...JURISDICTIONS].sort());
  });

  it("gives every provision an id of its own", () => {
    const ids = ACTS.flatMap(({ provisions }) => provisions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(ACTS.map((act) => [act.jurisdiction, act] as const))("the Act of %s", (jurisdiction, act) => {
  const defined = new Set(act.provisions.map(({ id }) => id));

  it("defines every provision that it refers to", () => {
    const used = FINDING_TYPES.flatMap((type) => act.types[type]?.provisions ?? []);
    const withheld = Object.values(act.withholding);
    expect([...used, ...exclusionIds(act), ...withheld].filter((id) => !defined.has(id))).toEqual([]);
  });

  it("answers for every type", () => {
    for (const type of FINDING_TYPES) expect(act.types[type], type).toBeDefined();
  });

  it("starts its ids with its jurisdiction", () => {
    for (const { id } of act.provisions) expect(id.startsWith(`${jurisdiction}.`)).toBe(true);
  });

  it("says so where it does not carry the words", () => {
    for (const { id, text, caveat } of act.provisions) if (text === "") expect(caveat, id).toMatch(/not carried/);
  });
});

describe("the Act of Trinidad and Tobago", () => {
  const act = actOf("tt");
  const provision = (id: string) => act.provisions.find((one) => one.id === id);

  it("warns of what is not shown to be in force, and only of that", () => {
    expect(provision("tt.dpa.2.pi.c")?.caveat).toBeUndefined();
    expect(provision("tt.dpa.29.1.b")?.caveat).toMatch(/not shown to be proclaimed/);
    for (const { id, caveat } of act.provisions) expect(caveat === undefined, id).toBe(id.startsWith("tt.dpa.2."));
  });

  it("counts as sensitive what falls under the second definition", () => {
    for (const type of FINDING_TYPES) {
      const { provisions, sensitive } = act.types[type] ?? { provisions: [], sensitive: false };
      expect(sensitive, type).toBe(provisions.some((id) => id.startsWith("tt.dpa.2.spi.")));
    }
  });

  it("knows nationality as personal and not as sensitive", () => {
    expect(act.types.NATIONALITY).toEqual({ provisions: ["tt.dpa.2.pi.a"], sensitive: false });
    expect(act.types.ETHNICITY).toEqual({ provisions: ["tt.dpa.2.pi.a", "tt.dpa.2.spi.a"], sensitive: true });
  });
});

describe("the Act of New Zealand", () => {
  it("has no sensitive class and no exclusion for officials", () => {
    const act = actOf("nz");
    expect(FINDING_TYPES.filter((type) => act.types[type]?.sensitive)).toEqual([]);
    expect(act.exclusions).toEqual({});
  });
});
