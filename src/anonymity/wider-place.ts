/** The region and the part of the country that a town or village lies in; only places that are known by name. */
import { REGIONS_TT } from "./regions-tt.js";

const LONGEST = 200;

const REGION_OF = new Map(
  Object.entries(REGIONS_TT).flatMap(([region, { places }]) =>
    [region, ...places.split(";")].map((name) => [plainName(name), region] as const),
  ),
);
const AREA_OF = new Map(
  Object.entries(REGIONS_TT).flatMap(([region, { area }]) => [
    [region, area] as const,
    // A value that is a part of the country already stays one.
    [area, area] as const,
  ]),
);
const AREA_NAMES = new Map([...AREA_OF.values()].map((area) => [plainName(area), area] as const));

/** One spelling for `Mt. Hope`, `Mount Hope` and `MT HOPE VILLAGE`. */
function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.'’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(mt|pt|st|ste)(?= )/, (short) => ({ mt: "mount", pt: "point", ste: "saint" })[short] ?? "saint")
    .replace(/ (?:village|city|town|trinidad|tobago|ward)$/, "");
}

/** The region of a place, or of an address that ends with one: `12 Main Road, Couva`. */
export function regionOf(value: string): string | undefined {
  if (value.length > LONGEST) return undefined;
  const parts = value.split(/[,;\n]/);
  for (let i = parts.length - 1; i >= 0; i--) {
    const name = plainName(parts[i] ?? "");
    const region = REGION_OF.get(name) ?? AREA_NAMES.get(name);
    if (region !== undefined) return region;
  }
  return undefined;
}

/** The part of the country of a place or address. */
export function areaOf(value: string): string | undefined {
  const region = regionOf(value);
  return region === undefined ? undefined : AREA_OF.get(region);
}
