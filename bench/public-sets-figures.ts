/** Shares over documents with intervals by resampling. Counts are kept by document, so memory grows with documents only. */

/** What one document adds: a numerator and a denominator for each figure. */
export type Counts = Readonly<Record<string, readonly [hit: number, all: number]>>;

export interface Share {
  readonly hit: number;
  readonly all: number;
  /** 0..1; null where there is nothing to divide by. */
  readonly share: number | null;
  /** 95 % interval over resamples of documents with a fixed seed. */
  readonly interval: readonly [number, number] | null;
}

const RESAMPLES = 500;

/** Gathers the counts of documents one by one. */
export class Tally {
  readonly #hits = new Map<string, number[]>();
  readonly #alls = new Map<string, number[]>();
  #documents = 0;

  add(counts: Counts): void {
    for (const [name, [hit, all]] of Object.entries(counts)) {
      setAt(this.#hits, name, this.#documents, hit);
      setAt(this.#alls, name, this.#documents, all);
    }
    this.#documents++;
  }

  get documents(): number {
    return this.#documents;
  }

  get names(): string[] {
    return [...this.#hits.keys()].sort();
  }

  share(name: string): Share {
    const figure = (pick: Choice): number | null => ratio(this.#sum(name, pick));
    const [hit, all] = this.#sum(name, (i) => i);
    return { hit, all, share: ratio([hit, all]), interval: this.#resample(figure) };
  }

  /** F-beta of two figures, with its interval. */
  fBeta(precision: string, recall: string, beta: number): Estimate {
    const figure = (pick: Choice): number | null => {
      const p = ratio(this.#sum(precision, pick));
      const r = ratio(this.#sum(recall, pick));
      if (p === null || r === null || p + r === 0) return null;
      return ((1 + beta * beta) * p * r) / (beta * beta * p + r);
    };
    return { value: figure((i) => i), interval: this.#resample(figure) };
  }

  #sum(name: string, pick: Choice): [number, number] {
    const hits = this.#hits.get(name) ?? [];
    const alls = this.#alls.get(name) ?? [];
    let hit = 0;
    let all = 0;
    for (let i = 0; i < this.#documents; i++) {
      hit += hits[pick(i)] ?? 0;
      all += alls[pick(i)] ?? 0;
    }
    return [hit, all];
  }

  #resample(figure: (pick: Choice) => number | null): readonly [number, number] | null {
    const samples: number[] = [];
    let seed = 7;
    for (let round = 0; round < RESAMPLES; round++) {
      const picks = Array.from({ length: this.#documents }, () => {
        seed = (seed * 1664525 + 1013904223) >>> 0;
        return Math.floor((seed / 2 ** 32) * this.#documents);
      });
      const value = figure((i) => picks[i] ?? 0);
      if (value !== null) samples.push(value);
    }
    samples.sort((a, b) => a - b);
    const low = samples[Math.floor(samples.length * 0.025)];
    const high = samples[Math.floor(samples.length * 0.975)];
    return low === undefined || high === undefined ? null : [low, high];
  }
}

/** Which document stands in the place of the i-th. */
type Choice = (i: number) => number;

export interface Estimate {
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
}

const ratio = ([hit, all]: readonly [number, number]): number | null => (all === 0 ? null : hit / all);

function setAt(lists: Map<string, number[]>, name: string, at: number, value: number): void {
  const list = lists.get(name) ?? [];
  list[at] = value;
  lists.set(name, list);
}
