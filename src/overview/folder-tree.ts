/** Sums over folders as a tree that somebody can go down: what holds nothing of interest is folded together. */
import type { FolderTotal } from "../store/store.js";
import type { FolderNode } from "./overview.js";

/** Folders shown in all, and beside one another. */
const MOST = 1500;
const BESIDE = 40;

interface Draft {
  readonly path: string;
  items: number;
  findings: number;
  sensitive: number;
  unread: number;
  readonly below: Map<string, Draft>;
}

/** Roots of the tree. A folder with one folder in it and nothing else is shown together with that. */
export function buildFolderTree(folders: readonly FolderTotal[]): FolderNode[] {
  const root = newDraft("");
  for (const { folder, items, statuses, findings, sensitive } of folders)
    for (const node of wayTo(root, folder)) {
      node.items += items;
      node.unread += statuses.partly + statuses.refused;
      node.findings += findings;
      node.sensitive += sensitive;
    }
  const budget = { left: MOST };
  return chosen(root, budget).map((draft) => toNode(draft, "", budget));
}

const newDraft = (path: string): Draft => ({ path, items: 0, findings: 0, sensitive: 0, unread: 0, below: new Map() });

/** All folders on the way to a path, the folder itself included. */
function wayTo(root: Draft, path: string): Draft[] {
  const way: Draft[] = [];
  let at = root;
  let name = "";
  // What is no path of files, a database for one, is one step with its scheme and host.
  const scheme = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(path)?.[0] ?? "";
  for (const part of [...(scheme === "" ? [] : [scheme]), ...path.slice(scheme.length).split("/")]) {
    if (part === "") continue;
    name = name === "" && scheme !== "" ? part : `${name}/${part}`;
    const known = at.below.get(part);
    const next = known ?? newDraft(name);
    if (!known) at.below.set(part, next);
    way.push(next);
    at = next;
  }
  return way;
}

const weight = ({ sensitive, findings, unread }: Draft): number => sensitive * 1000 + findings + unread;

function chosen(draft: Draft, budget: { left: number }): Draft[] {
  const sorted = [...draft.below.values()].sort((a, b) => weight(b) - weight(a) || (a.path < b.path ? -1 : 1));
  const some = sorted.slice(0, Math.min(BESIDE, Math.max(0, budget.left)));
  budget.left -= some.length;
  return some;
}

function toNode(draft: Draft, above: string, budget: { left: number }): FolderNode {
  let at = draft;
  // A folder that holds nothing but one folder is a step for nobody.
  for (let [only] = at.below.values(); only && at.below.size === 1 && only.items === at.items; [only] = at.below.values()) at = only; // prettier-ignore
  const below = chosen(at, budget);
  return {
    path: at.path,
    name: above === "" ? at.path : at.path.slice(above.length + 1),
    items: at.items,
    findings: at.findings,
    sensitive: at.sensitive,
    unread: at.unread,
    folders: below.map((one) => toNode(one, at.path, budget)),
    more: at.below.size - below.length,
  };
}
