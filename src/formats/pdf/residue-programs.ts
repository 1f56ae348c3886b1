/**
 * What programs show and say. Strings are read as they stand, and by the map to Unicode of the font that was set; where
 * that font cannot be told, has no map, or one that lacks some of the codes, by every map that is found anywhere: read by
 * the map of another font, some other words turn into what begins a text, since fonts may number their letters as they come.
 */
import type { Residue } from "../format.js";
import { decodeJoined, decodeMapped, gatherStrings, readListedMap, type ListedMap } from "./residue-strings.js";

const MAPS_TRIED = 24;

/** Strings that stand one behind the other in one font. */
interface Run {
  readonly font: string;
  readonly shown: Buffer;
}

/** Strings whose map is not known, all of a program. They are held until all maps are found. */
interface Loose {
  readonly place: string;
  readonly shown: Buffer;
}

export class ProgramReader {
  readonly #maps: ListedMap[] = [];
  readonly #loose: Loose[] = [];

  /** Maps of fonts by name. */
  constructor(private readonly fonts: ReadonlyMap<string, readonly ListedMap[]>) {}

  /** A map that stands in the document, whatever refers to it. */
  addMap(source: string): void {
    if (this.#maps.length < MAPS_TRIED) this.#maps.push(readListedMap(source));
  }

  *read(source: string, place: string): Iterable<Residue> {
    const { strings, fonts, names, comments } = gatherStrings(source);
    for (const text of decodeJoined(Buffer.concat(strings))) yield { place, text };
    yield { place, text: [...names, ...comments].join("\n") };
    const runs = joinRuns(strings, fonts);
    const mapped = `${place}, mapped`;
    for (const text of this.#readByFonts(runs)) yield { place: mapped, text };
    const loose = runs.filter((run) => !this.#isReadWhole(run));
    if (loose.length > 0) this.#loose.push({ place: mapped, shown: Buffer.concat(loose.map(({ shown }) => shown)) });
  }

  /** What could not be read by the maps of fonts, by all maps; when all streams were read. */
  *readLoose(): Iterable<Residue> {
    for (const { place, shown } of this.#loose)
      for (const map of this.#maps) if (map.length > 0) yield { place, text: decodeMapped(shown, map).text };
  }

  /** All strings in order, each by the map of its font; by the second maps as well where names stand for several fonts. */
  *#readByFonts(runs: readonly Run[]): Iterable<string> {
    const most = runs.reduce((count, { font }) => Math.max(count, this.fonts.get(font)?.length ?? 0), 0);
    for (let i = 0; i < most; i++) {
      const texts = runs.map(({ font, shown }) => {
        const maps = this.fonts.get(font) ?? [];
        const map = maps[Math.min(i, maps.length - 1)];
        return map ? decodeMapped(shown, map).text : "";
      });
      yield texts.join("");
    }
  }

  #isReadWhole({ font, shown }: Run): boolean {
    const maps = this.fonts.get(font) ?? [];
    return maps.length > 0 && maps.every((map) => decodeMapped(shown, map).isWhole);
  }
}

function joinRuns(strings: readonly Buffer[], fonts: readonly string[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let to = 1; to <= strings.length; to++) {
    if (to < strings.length && fonts[to] === fonts[from]) continue;
    runs.push({ font: fonts[from] ?? "", shown: Buffer.concat(strings.slice(from, to)) });
    from = to;
  }
  return strings.length > 0 ? runs : [];
}
