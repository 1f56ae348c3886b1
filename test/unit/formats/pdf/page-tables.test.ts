import { describe, expect, it } from "vitest";
import { pageTableCells, type PlacedWord } from "../../../../src/formats/pdf/page-tables.js";

const LINE = 14;
const LETTER = 5;

interface Drawn {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** Rows of cells drawn cell by cell, each cell of lines; `lefts` are where columns begin. */
function draw(rows: readonly (readonly (readonly string[])[])[], lefts: readonly number[]): Drawn {
  let text = "";
  const words: PlacedWord[] = [];
  let top = 700;
  for (const cells of rows) {
    cells.forEach((lines, column) =>
      lines.forEach((line, i) => {
        let left = lefts[column] ?? 0;
        for (const word of line.split(" ").filter((one) => one !== "")) {
          const at = { start: text.length, end: text.length + word.length };
          const right = left + word.length * LETTER;
          words.push({ ...at, left, right, top: top - i * LINE, bottom: top - i * LINE - 10 });
          text += `${word} `;
          left = right + 3;
        }
        text += "\n";
      }),
    );
    top -= LINE * Math.max(...cells.map((lines) => lines.length)) + 8;
  }
  return { text, words };
}

const cellsOf = ({ text, words }: Drawn): (readonly [string | undefined, string])[] =>
  pageTableCells(words, text)
    .filter(({ isHeading }) => isHeading !== true)
    .map(({ start, end, field }) => [field, text.slice(start, end).replace(/\s+/g, " ")] as const);

const LEFTS = [50, 150, 215, 275];
const HEAD = [["Name"], ["BIR no."], ["NIS no."], ["Date of", "birth"]];

describe("tables on a page", () => {
  it("have each cell under its heading, narrow as the white between may be", () => {
    const drawn = draw(
      [
        HEAD,
        [["Ann Persad"], ["1048826713"], ["268114390"], ["4/5/1980"]],
        [["Rudranath Maharaj"], ["1048826721"], [""], ["1/2/1990"]],
        [["Bil Ali"], ["1048826739"], ["268114392"], ["9/9/1971"]],
      ],
      LEFTS,
    );
    expect(cellsOf(drawn).slice(4, 7)).toEqual([
      ["Name", "Rudranath Maharaj"],
      ["BIR no.", "1048826721"],
      ["Date of birth", "1/2/1990"],
    ]);
  });

  it("have cells whose lines are broken as one", () => {
    const drawn = draw(
      [
        HEAD,
        [["Ann", "Persad"], ["1048826713"], ["268114390"], ["4/5/1980"]],
        [["Rudranath", "Maharaj"], ["1048826721"], ["268114391"], ["1/2/1990"]],
      ],
      LEFTS,
    );
    expect(cellsOf(drawn).filter(([field]) => field === "Name")).toEqual([
      ["Name", "Ann Persad"],
      ["Name", "Rudranath Maharaj"],
    ]);
  });

  it("end where a line crosses their columns for long", () => {
    const prose = ["The officer of the case wrote to all of them about the date of the next visit to the place"];
    const drawn = draw(
      [
        HEAD,
        ...["Ann Persad", "Bil Ali", "Eve Joseph", "Ray Singh", "Tia Lewis"].map((name) => [
          [name],
          ["1048826713"],
          ["268114390"],
          ["4/5/1980"],
        ]),
        [prose],
        [prose],
        [prose],
        [["Unit of the"], ["1048826747"], [""], [""]],
      ],
      LEFTS,
    );
    expect(cellsOf(drawn)).toHaveLength(20);
  });

  it("are none in running text that has words such as headings have", () => {
    const lines = [
      "The name of the officer and the date of birth of the client are on the case file",
      "of the unit. Each of them came to the office on a day in May, and nobody else was",
      "there when the post was read out to the two of them in the room behind the desk in",
      "which the old files lie, and to which no more than three of us have had a key since",
    ];
    expect(
      cellsOf(
        draw(
          lines.map((line) => [[line]]),
          [50],
        ),
      ),
    ).toEqual([]);
  });
});
