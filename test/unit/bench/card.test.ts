/** Counting of the recogniser's card, with findings that are given; and that its names are new to the program. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  fillCard,
  FORMS,
  fullName,
  setName,
  setTrap,
  type Examine,
  type Form,
  type Name,
} from "../../../bench/recogniser/card-count.js";
import { TRAPS } from "../../../bench/recogniser/card-texts.js";
import type { TypedSpan } from "../../../src/accuracy/score.js";

const ROOT = join(import.meta.dirname, "../../..");
const RANI: Name = { given: "Rani Mae", surname: "Boodoo" };
const LI: Name = { given: "Weilin", surname: "Li", surnameFirst: true };

/** Finds these words as persons, wherever they stand. */
const finding =
  (...words: readonly string[]): Examine =>
  (documents) =>
    Promise.resolve(
      documents.map(({ text }) =>
        words.flatMap((word): TypedSpan[] => {
          const start = text.indexOf(word);
          return start < 0 ? [] : [{ start, end: start + word.length, type: "PERSON" }];
        }),
      ),
    );

const form = (text: string, write: Form["write"] = fullName): Form => ({
  id: "f",
  carriers: [{ format: "txt", text }],
  write,
});

describe("ways of writing", () => {
  const written = (id: string, name: Name): string | undefined => FORMS.find((one) => one.id === id)?.write(name);

  it("writes initials, surnames first, what friends say", () => {
    expect(written("initials", RANI)).toBe("R. M. Boodoo");
    expect(written("initials", { given: "Jean-Marc", surname: "Roux" })).toBe("J. M. Roux");
    expect(written("SURNAME, First", RANI)).toBe("BOODOO, Rani Mae");
    expect(written("given name in chat", RANI)).toBe("Rani");
    expect(written("given name in chat", { ...RANI, called: "Rani Mae" })).toBe("Rani Mae");
    expect(written("as written", LI)).toBe("Li Weilin");
  });

  it("counts the mention in the slot, not the full one before it", () => {
    const { document, target } = setName(
      RANI,
      form("{full} left. {name} wrote.", ({ surname }) => surname),
      {
        format: "txt",
        text: "{full} left. {name} wrote.",
      },
    );
    expect(document.text).toBe("Rani Mae Boodoo left. Boodoo wrote.");
    expect(target).toEqual({ start: 22, end: 28 });
  });
});

describe("the card", () => {
  it("takes a name for found only when all its letters are", async () => {
    const groups = { one: [RANI, LI] };
    const texts = [form("Then {name} came.")];
    const whole = await fillCard(groups, texts, {}, finding("Rani", "Mae Boodoo"));
    expect(whole.groups["one"]?.["f"]).toMatchObject({ hit: 1, all: 2, share: 0.5 });
    expect(whole.groups["all"]?.["all"]).toMatchObject({ hit: 1, all: 2 });
    expect(whole.faults).toEqual([["one", "f", "Then Li Weilin came."]]);
    const part = await fillCard(groups, texts, {}, finding("Rani Mae Bood"));
    expect(part.groups["one"]?.["f"]?.hit).toBe(0);
  });

  it("counts what is taken with a name or beside it and is none", async () => {
    const card = await fillCard({ one: [RANI] }, [form("Then {name} came by bus.")], {}, finding("Boodoo came", "bus"));
    expect(card.strays).toEqual({ texts: 1, found: 2 });
    expect((await fillCard({ one: [RANI] }, [form("{name}.")], {}, finding("Rani Mae"))).strays.found).toBe(0);
  });

  it("counts traps of which any part is taken, and nothing beside them", async () => {
    const traps = { streets: ["The leak in «Henry Street».", "Rain in «Mary Lane»."], fonts: ["Use «Georgia» now."] };
    const card = await fillCard({}, [], traps, finding("Henry", "Rain", "now"));
    expect(card.traps["streets"]).toMatchObject({ hit: 1, all: 2 });
    expect(card.traps["fonts"]).toMatchObject({ hit: 0, all: 1 });
    expect(card.traps["all"]).toMatchObject({ hit: 1, all: 3 });
  });

  it("refuses texts without a slot or a trap", () => {
    expect(() => setName(RANI, form(""), { format: "txt", text: "nobody" })).toThrow("without {name}");
    expect(() => setTrap("nothing marked")).toThrow("without a trap");
  });
});

describe("its texts", () => {
  const groups = JSON.parse(readFileSync(join(ROOT, "fixtures/gold/names-by-group.json"), "utf8")) as Readonly<
    Record<string, readonly Name[]>
  >;
  const names = Object.values(groups).flat().map(fullName);

  it("hold thirty names a group, each once, and a hundred traps", () => {
    expect(Object.values(groups).map(({ length }) => length)).toEqual(Array.from({ length: 10 }, () => 30));
    expect(new Set(names).size).toBe(300);
    expect(Object.values(TRAPS).flat().map(setTrap).length).toBeGreaterThanOrEqual(100);
  });

  it("hold no full name of the texts that the recogniser learnt from", () => {
    const folder = join(ROOT, "fixtures/gold/written");
    const learnt = readdirSync(folder)
      .filter((file) => file.endsWith(".gold.txt"))
      .map((file) => readFileSync(join(folder, file), "utf8").toLowerCase())
      .join("\n");
    expect(names.filter((name) => learnt.includes(name.toLowerCase()))).toEqual([]);
  });
});
