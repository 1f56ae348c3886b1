/**
 * Finds how wide each column must be: all rows of a column alike (full-domain generalisation, so that nothing can be read
 * out of which rows were changed), at most a share of rows suppressed, the least detail lost. Small lattices are searched
 * through; in large ones the cheapest step up is taken until it is enough, then steps are taken back and exchanged.
 */
import type { Lattice, Node } from "./lattice.js";
import { rollUp, type Tuples } from "./tuple-table.js";

/** Combinations that may be looked at: some seconds. */
const MAX_WORK = 15_000_000;
/** Nodes of a lattice that is searched through. */
const MAX_NODES = 20_000;

export interface Found {
  readonly node: Node;
  /** Rows that are suppressed. */
  readonly small: number;
  /** Whether no other node would lose less. */
  readonly isBest: boolean;
}

/** `most`: rows that may be suppressed. */
export function searchLattice(lattice: Lattice, tuples: Tuples, most: number): Found {
  if (lattice.size <= MAX_NODES && lattice.size * tuples.size <= MAX_WORK) return searchThrough(lattice, tuples, most);
  const start = climb(lattice, tuples, most);
  return { ...improve(lattice, tuples, most, start), isBest: false };
}

interface Candidate {
  readonly node: Node;
  readonly small: number;
}

/** Every node, the cheapest first, until none can be better than the best. */
function searchThrough(lattice: Lattice, tuples: Tuples, most: number): Found {
  const nodes = [...allNodes(lattice)].map((node) => ({ node, loss: lattice.loss(node) }));
  nodes.sort((a, b) => a.loss - b.loss);
  let best: Candidate & { readonly total: number } = { node: lattice.top, small: 0, total: Infinity };
  for (const { node, loss } of nodes) {
    if (loss >= best.total) break;
    const { small } = lattice.judge(tuples, node);
    const total = lattice.total(node, small);
    if (small <= most && total < best.total) best = { node, small, total };
  }
  if (best.total === Infinity) best = { ...best, small: lattice.judge(tuples, lattice.top).small };
  return { node: best.node, small: best.small, isBest: true };
}

function* allNodes(lattice: Lattice): Iterable<Node> {
  const { top } = lattice;
  const node = [...lattice.bottom];
  for (;;) {
    yield [...node];
    let c = 0;
    while (c < node.length && node[c] === top[c]) node[c++] = 0;
    if (c === node.length) return;
    node[c] = (node[c] ?? 0) + 1;
  }
}

const raised = (node: Node, column: number, by: number): Node => node.with(column, (node[column] ?? 0) + by);

/** Up, step by step, each time where most rows leave small classes for what is lost. */
function climb(lattice: Lattice, tuples: Tuples, most: number): Candidate {
  let node = lattice.bottom;
  let at = lattice.judge(tuples, node);
  let table = rollUp(tuples, at.classes);
  while (at.small > most && node.some((step, c) => step < (lattice.top[c] ?? 0))) {
    let best: { readonly node: Node; readonly gain: number } | undefined;
    for (let c = 0; c < node.length; c++) {
      if ((node[c] ?? 0) >= (lattice.top[c] ?? 0)) continue;
      const next = raised(node, c, 1);
      const { small, classes } = lattice.judge(table, next);
      // Where no row is helped yet, that step is best which leaves the fewest classes.
      const helped = at.small - small + (table.size - classes.rows.length) / (table.size + 1);
      const gain = helped / (lattice.loss(next) - lattice.loss(node) + 1e-6);
      if (!best || gain > best.gain) best = { node: next, gain };
    }
    if (!best) break;
    node = best.node;
    at = lattice.judge(table, node);
    table = rollUp(table, at.classes);
  }
  return { node, small: at.small };
}

/** Steps back, and one back for another up, while that loses less and is enough. */
function improve(lattice: Lattice, tuples: Tuples, most: number, start: Candidate): Candidate {
  let best = { ...start, total: lattice.total(start.node, start.small) };
  for (let isBetter = true; isBetter && lattice.work < MAX_WORK;) {
    isBetter = false;
    for (const node of neighbours(lattice, best.node)) {
      if (lattice.loss(node) >= best.total) continue;
      if (lattice.work >= MAX_WORK) break;
      const { small } = lattice.judge(tuples, node);
      const total = lattice.total(node, small);
      if (small > most || total >= best.total) continue;
      best = { node, small, total };
      isBetter = true;
      break;
    }
  }
  return best;
}

function* neighbours(lattice: Lattice, node: Node): Iterable<Node> {
  const lower = node.flatMap((step, c) => (step > 0 ? [c] : []));
  for (const c of lower) yield raised(node, c, -1);
  for (const c of lower)
    for (let other = 0; other < node.length; other++)
      if (other !== c && (node[other] ?? 0) < (lattice.top[other] ?? 0)) yield raised(raised(node, c, -1), other, 1);
}
