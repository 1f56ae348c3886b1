/** Intervals of a figure over resamples of documents. The generator is fixed: the same documents give the same. */

const RESAMPLES = 500;

/** 95 % interval; null when the figure has no value in any resample. */
export function resampledInterval<T>(
  documents: readonly T[],
  figureOf: (sample: readonly T[]) => number | null,
): readonly [number, number] | null {
  let seed = 7;
  const random = (): number => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;
  const values: number[] = [];
  for (let i = 0; i < RESAMPLES; i++) {
    const sample: T[] = [];
    for (let k = 0; k < documents.length; k++) {
      const one = documents[Math.floor(random() * documents.length)];
      if (one !== undefined) sample.push(one);
    }
    const value = figureOf(sample);
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const low = values[Math.floor(values.length * 0.025)];
  const high = values[Math.floor(values.length * 0.975)];
  return low === undefined || high === undefined ? null : [low, high];
}
