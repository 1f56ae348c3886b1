/** Gathers the paths of a program as they are made and painted. */
import type { Matrix, Point } from "./geometry.js";
import type { ProgramUse, Shape } from "./shown-page.js";

const PAINTS = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"]);

interface PathPart {
  readonly start: number;
  end: number;
  readonly corners: Point[];
  kind: Shape["kind"];
}

export class PathRecorder {
  #path: PathPart[] = [];
  #clips = false;

  constructor(private readonly use: ProgramUse) {}

  /** Takes an operator with its numbers; `outer` leads from the space of the program to user space. */
  step(name: string, numbers: readonly number[], i: number, outer: Matrix): void {
    if (name === "W" || name === "W*") this.#clips = true;
    else if (
      name === "re" ||
      name === "m" ||
      name === "l" ||
      name === "c" ||
      name === "v" ||
      name === "y" ||
      name === "h"
    )
      this.#add(name, numbers, i);
    else if (PAINTS.has(name)) {
      for (const { start, end, corners, kind } of this.#path)
        this.use.shapes.push({
          use: this.use,
          start,
          end,
          corners,
          kind,
          outer,
          drawn: !this.#clips && name !== "n",
        });
      this.#path = [];
      this.#clips = false;
    }
  }

  #add(name: string, numbers: readonly number[], i: number): void {
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    if (name === "re") {
      const corners = [
        { x, y },
        { x: x + width, y: y + height },
      ];
      this.#path.push({ start: i, end: i + 1, corners, kind: "rectangle" });
      return;
    }
    if (name === "m") {
      this.#path.push({ start: i, end: i + 1, corners: [{ x, y }], kind: "line" });
      return;
    }
    const part = this.#path.at(-1);
    if (!part) return;
    part.end = i + 1;
    if (name === "h") return;
    if (name !== "l" || part.kind === "rectangle") part.kind = "other";
    for (let at = 0; at + 1 < numbers.length; at += 2)
      part.corners.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
  }
}
