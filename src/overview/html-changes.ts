/** The part of the page that tells what changed since an earlier scan. */
import { TYPE_TITLES } from "../core/finding-type.js";
import { formatRef } from "../core/item.js";
import type { ChangeKind, ItemChange } from "../store/store.js";
import { escapeMarkup } from "../text/escape-markup.js";
import { CHANGE_KINDS } from "./difference.js";
import { moreHtml, number, section, tableHtml } from "./html-parts.js";
import type { Difference } from "./overview.js";
import { CHANGE_TITLES } from "./words.js";

/** Kinds that ask somebody to look. */
const GRAVE: readonly ChangeKind[] = ["newly-sensitive", "newly-unreadable"];

/** The first kinds are told even where there is nothing of them. */
const ALWAYS = 5;

export function changesHtml(difference: Difference): string {
  const { before, isAlike, kinds, types, folders, owners } = difference;
  const caveat = isAlike
    ? ""
    : `<p class="caveat">The two scans did not look for the same: settings or version differ. What is new may have been there before.</p>`;
  const told = CHANGE_KINDS.filter((kind, i) => i < ALWAYS || kinds[kind] > 0);
  const tiles = told.map((kind) => {
    const tone = kinds[kind] > 0 && GRAVE.includes(kind) ? "grave" : "";
    return `<div class="card ${tone}"><b>${number(kinds[kind])}</b><span>${CHANGE_TITLES[kind]}</span></div>`;
  });
  const content = [
    caveat,
    `<div class="changes">${tiles.join("")}</div>`,
    groupTable("Kind", types.map(({ type, ...counts }) => ({ key: TYPE_TITLES[type], ...counts }))), // prettier-ignore
    groupTable(
      "Folder",
      folders.shown.map(({ folder, ...counts }) => ({ key: folder, ...counts })),
    ),
    moreHtml(folders.shown.length, folders.total, `sever report --since ${before.id} --format jsonl`),
    groupTable(
      "Owner",
      owners.shown.map(({ owner, ...counts }) => ({ key: owner || "not known", ...counts })),
    ),
    ...CHANGE_KINDS.map((kind) => kindHtml(kind, difference)),
  ];
  return section("changes", `What changed since scan ${before.id} of ${before.started.slice(0, 10)}`, content.join(""));
}

function groupTable(title: string, rows: readonly { key: string; added: number; removed: number }[]): string {
  if (rows.length === 0) return "";
  return tableHtml(
    [
      { title, cell: ({ key }) => escapeMarkup(key) },
      { title: "New values", isNumber: true, cell: ({ added }) => (added > 0 ? `+${number(added)}` : "0") },
      {
        title: "Gone values",
        isNumber: true,
        cell: ({ removed }) => (removed > 0 ? `-${number(removed)}` : "0"),
      },
    ],
    rows,
  );
}

function kindHtml(kind: ChangeKind, { items, before }: Difference): string {
  const { shown, total } = items[kind];
  if (total === 0) return "";
  const table = tableHtml(
    [
      { title: "Item", cell: nameOf },
      { title: "Owner", cell: ({ before: old, after }) => escapeMarkup((after ?? old)?.owner ?? "not known") },
      { title: "Findings before", isNumber: true, cell: ({ before: old }) => number(old?.findings ?? 0) },
      { title: "Findings now", isNumber: true, cell: ({ after }) => number(after?.findings ?? 0) },
      { title: "Sensitive now", isNumber: true, cell: ({ after }) => number(after?.sensitive ?? 0) },
    ],
    shown,
  );
  const more = moreHtml(shown.length, total, `sever report --since ${before.id} --format sarif`);
  const title = `<span class="path">${CHANGE_TITLES[kind]}</span><span>${number(total)}</span>`;
  return `<details class="folder top"><summary>${title}</summary><div>${table}${more}</div></details>`;
}

function nameOf({ before, after }: ItemChange): string {
  const now = after ?? before;
  const name = escapeMarkup(now ? formatRef(now) : "");
  const isMoved = before && after && formatRef(before) !== formatRef(after);
  return isMoved ? `${name} <span class="tag was">was ${escapeMarkup(formatRef(before))}</span>` : name;
}
