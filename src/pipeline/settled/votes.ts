/** What was seen again and again, counted, until enough agree on what is to be expected. */
import { detached } from "../../text/detached.js";

/** Different kinds, and variants of one kind, that are counted apart; of what has more nothing is settled. */
const MAX_VARIANTS = 24;
/** Kinds, and variants of one, that are held once for a whole book. */
const MAX_SHARED = 64;

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

/** What was seen, with the words by which it is told from others; held once for all keys of a book. */
interface Seen<T> {
  readonly seen: T;
  readonly kind: string;
  readonly variant: string;
}

interface Count<T> {
  readonly of: Seen<T>;
  votes: number;
}

const isSame = <T>(a: Seen<T>, b: Seen<T>): boolean => a === b || (a.kind === b.kind && a.variant === b.variant);

/** Of most keys one thing is seen and nothing else: there are hundreds of thousands of these, so they hold next to nothing. */
export class Votes<T> {
  #total = 0;
  readonly #counts: Count<T>[] = [];
  #settled: T | undefined;
  #settledAt = -1;
  #division: readonly VariantShare<T>[] | undefined;

  /** `book`: whose they are, and who alone may add to them. */
  constructor(
    private readonly quorum: Quorum,
    readonly book: object,
  ) {}

  add(seen: Seen<T>): void {
    this.#total++;
    this.#division = undefined;
    let kinds = 0;
    let variants = 0;
    let lastKind: string | undefined;
    for (const count of this.#counts) {
      if (isSame(count.of, seen)) {
        count.votes++;
        return;
      }
      if (count.of.kind === seen.kind) variants++;
      // Counts of one kind stand together.
      if (count.of.kind !== lastKind) kinds++;
      lastKind = count.of.kind;
    }
    if (variants === 0 ? kinds < MAX_VARIANTS : variants < MAX_VARIANTS) this.#begin({ of: seen, votes: 1 });
  }

  #begin(count: Count<T>): void {
    const behind = this.#counts.findLastIndex(({ of }) => of.kind === count.of.kind) + 1;
    this.#counts.splice(behind === 0 ? this.#counts.length : behind, 0, count);
  }

  copy(book: object): Votes<T> {
    const copy = new Votes<T>(this.quorum, book);
    copy.#total = this.#total;
    for (const { of, votes } of this.#counts) copy.#counts.push({ of, votes });
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
    return this.#counts.length > 0 && this.#counts.every(({ of }) => of.kind === kind);
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
    return (this.#division ??= this.#divide());
  }

  #divide(): readonly VariantShare<T>[] {
    const shares: { seen: T; share: number }[] = [];
    for (let i = 0, end: number; i < this.#counts.length; i = end) {
      const kind = this.#counts[i]?.of.kind;
      end = i;
      let votes = 0;
      let best: Count<T> | undefined;
      for (let one = this.#counts[end]; one?.of.kind === kind && one; one = this.#counts[++end]) {
        votes += one.votes;
        if (!best || one.votes > best.votes) best = one;
      }
      if (best) shares.push({ seen: best.of.seen, share: votes / this.#total });
    }
    return shares;
  }

  #agreed(): T | undefined {
    return this.division.find(({ share }) => share >= this.quorum.share)?.seen;
  }
}

/** Votes by key, no more keys than `most`. */
export class VoteBook<T> {
  readonly #votes = new Map<string, Votes<T>>();
  #size: number;
  /** By kind and variant; shared by all books that go on with one another. */
  readonly #seen: Map<string, Map<string, Seen<T>>>;

  constructor(
    private readonly most: number,
    private readonly quorum: Quorum,
    /** What was counted before; nothing is added to it any more. */
    private readonly earlier?: VoteBook<T>,
  ) {
    this.#size = earlier ? earlier.#size : 0;
    this.#seen = earlier ? earlier.#seen : new Map<string, Map<string, Seen<T>>>();
  }

  /** A book that goes on with what this one holds. Nothing may be added to this one from now on. */
  goOn(): VoteBook<T> {
    return new VoteBook<T>(this.most, this.quorum, this);
  }

  get isFull(): boolean {
    return this.#size >= this.most;
  }

  of(key: string): Votes<T> | undefined {
    return this.#votes.get(key) ?? this.earlier?.of(key);
  }

  /** `kind`: what must be agreed on; `variant`: the same for what is the same in all. Gives whether there was room for it. */
  add(key: string, seen: T, kind: string, variant: string): boolean {
    let votes = this.of(key);
    if (votes?.book !== this) {
      if (!votes && this.isFull) return false;
      if (!votes) this.#size++;
      this.#votes.set(detached(key), (votes = votes?.copy(this) ?? new Votes<T>(this.quorum, this)));
    }
    votes.add(this.#seenOf(seen, kind, variant));
    return true;
  }

  #seenOf(seen: T, kind: string, variant: string): Seen<T> {
    let variants = this.#seen.get(kind);
    if (!variants && this.#seen.size < MAX_SHARED) this.#seen.set(kind, (variants = new Map<string, Seen<T>>()));
    let known = variants?.get(variant);
    if (known) return known;
    known = { seen, kind, variant };
    if (variants && variants.size < MAX_SHARED) variants.set(variant, known);
    return known;
  }
}
