/** What was seen again and again, counted, until enough agree on what is to be expected. */
import { detached } from "../../text/detached.js";

/** Different kinds, and variants of one kind, that are counted apart; of what has more nothing is settled. */
const MAX_VARIANTS = 24;

export interface Quorum {
  /** Votes from which it may be settled. */
  readonly least: number;
  /** Share of the votes that must be of one kind. */
  readonly share: number;
}

/** What was seen of one kind, in its commonest variant. */
export interface VariantShare<T> {
  readonly seen: T;
  /** Of all votes. */
  readonly share: number;
}

interface Variant<T> {
  readonly seen: T;
  votes: number;
}

export class Votes<T> {
  #total = 0;
  readonly #kinds = new Map<string, Map<string, Variant<T>>>();
  #settled: T | undefined;
  #settledAt = -1;
  #division: readonly VariantShare<T>[] = [];
  #dividedAt = -1;

  constructor(private readonly quorum: Quorum) {}

  /** `kind`: what must be agreed on; `variant`: the same for what is the same in all. */
  add(seen: T, kind: string, variant: string): void {
    this.#total++;
    let variants = this.#kinds.get(kind);
    if (!variants) {
      if (this.#kinds.size >= MAX_VARIANTS) return;
      this.#kinds.set(kind, (variants = new Map<string, Variant<T>>()));
    }
    const known = variants.get(variant);
    if (known) known.votes++;
    else if (variants.size < MAX_VARIANTS) variants.set(variant, { seen, votes: 1 });
  }

  copy(): Votes<T> {
    const copy = new Votes<T>(this.quorum);
    copy.#total = this.#total;
    for (const [kind, variants] of this.#kinds)
      copy.#kinds.set(kind, new Map(Array.from(variants, ([key, variant]) => [key, { ...variant }])));
    return copy;
  }

  /** Whether there are enough votes, agreed or not. */
  get isQuorate(): boolean {
    return this.#total >= this.quorum.least;
  }

  get total(): number {
    return this.#total;
  }

  /** Whether all votes so far are of the kind. */
  isOnly(kind: string): boolean {
    return this.#kinds.size === 1 && this.#kinds.has(kind);
  }

  /** The commonest variant of the kind on which enough votes agree. */
  get settled(): T | undefined {
    if (this.#settledAt === this.#total) return this.#settled;
    this.#settledAt = this.#total;
    this.#settled = this.#total < this.quorum.least ? undefined : this.#agreed();
    return this.#settled;
  }

  /** All kinds that were seen. */
  get division(): readonly VariantShare<T>[] {
    if (this.#dividedAt === this.#total) return this.#division;
    this.#dividedAt = this.#total;
    this.#division = Array.from(this.#kinds.values(), (variants) => {
      const all = [...variants.values()];
      const votes = all.reduce((sum, one) => sum + one.votes, 0);
      return { seen: all.reduce((a, b) => (b.votes > a.votes ? b : a)).seen, share: votes / this.#total };
    });
    return this.#division;
  }

  #agreed(): T | undefined {
    return this.division.find(({ share }) => share >= this.quorum.share)?.seen;
  }
}

/** Votes by key, no more keys than `most`. */
export class VoteBook<T> {
  readonly #votes: Map<string, Votes<T>>;
  /** Keys whose votes are its own; those of all others are of the book that it goes on with. */
  readonly #own = new Set<string>();

  constructor(
    private readonly most: number,
    private readonly quorum: Quorum,
    /** What was counted before; nothing is added to it any more. */
    earlier?: VoteBook<T>,
  ) {
    // One look at one map, many times for each row, is worth a copy of the list for each part of a table.
    this.#votes = new Map(earlier ? earlier.#votes : []);
  }

  /** A book that goes on with what this one holds. Nothing may be added to this one from now on. */
  goOn(): VoteBook<T> {
    return new VoteBook<T>(this.most, this.quorum, this);
  }

  get isFull(): boolean {
    return this.#votes.size >= this.most;
  }

  of(key: string): Votes<T> | undefined {
    return this.#votes.get(key);
  }

  add(key: string, seen: T, kind: string, variant: string): void {
    let votes = this.#votes.get(key);
    if (!votes || !this.#own.has(key)) {
      if (!votes && this.isFull) return;
      const own = detached(key);
      this.#own.add(own);
      this.#votes.set(own, (votes = votes?.copy() ?? new Votes<T>(this.quorum)));
    }
    votes.add(seen, kind, variant);
  }
}
