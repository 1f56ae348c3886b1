/**
 * What a report of a whole scan names, found once when the scan ends: which items come first, which contents lie at several
 * places, how many problems there are. A scan that did not end has none, nor one that an earlier program wrote: both are
 * asked anew each time, with the same answers.
 */
import type { ProblemCode } from "../core/problem.js";
import { textOf, type Engine } from "./engine.js";
import { findLeading, findProblems } from "./leading-items.js";
import { findCopies, type CopyGroup } from "./shared.js";
import type { ItemOrder, Listed } from "./store.js";

/** Items of an order, and contents, that are kept. */
const ITEMS_KEPT = 500;
const COPIES_KEPT = 200;

export interface Digest {
  /** Ordinals. */
  readonly leading: Readonly<Record<ItemOrder, readonly number[]>>;
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
  readonly copies: Listed<CopyGroup>;
}

export async function keepDigest(engine: Engine, scan: number): Promise<void> {
  const digest: Digest = {
    leading: {
      gravest: await findLeading(engine, scan, "gravest", ITEMS_KEPT, {}),
      unread: await findLeading(engine, scan, "unread", ITEMS_KEPT, {}),
    },
    problems: await findProblems(engine, scan, {}),
    copies: await findCopies(engine, scan, COPIES_KEPT, {}),
  };
  await engine.run("DELETE FROM scan_digest WHERE scan = ?", [scan]);
  await engine.insert("scan_digest", [[scan, JSON.stringify(digest)]]);
}

/** Undefined when none is kept, or it holds fewer than are asked for. */
export async function readDigest(
  engine: Engine,
  scan: number,
  asked: { readonly items?: number; readonly copies?: number } = {},
): Promise<Digest | undefined> {
  if ((asked.items ?? 0) > ITEMS_KEPT || (asked.copies ?? 0) > COPIES_KEPT) return undefined;
  const [row] = await engine.all("SELECT told FROM scan_digest WHERE scan = ?", [scan]);
  return row && (JSON.parse(textOf(row, "told")) as Digest);
}
