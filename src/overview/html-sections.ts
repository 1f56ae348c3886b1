/** The parts of the page that tell of one scan: folders, owners, provisions, retention, copies, and the items. */
import type { Provision } from "../classification/act.js";
import { ACTS } from "../classification/acts/index.js";
import { isFindingType, TYPE_TITLES } from "../core/finding-type.js";
import { formatRef } from "../core/item.js";
import { PROBLEM_CODES, type ProblemCode } from "../core/problem.js";
import { escapeMarkup } from "../text/escape-markup.js";
import type { StoredItem } from "../store/store.js";
import { graveTag, moreHtml, number, section, tableHtml } from "./html-parts.js";
import type { FolderNode, Overview } from "./overview.js";
import { DUTIES_CAVEAT, RETENTION_DUTIES, type RetentionResult } from "./retention.js";

const PROVISIONS: ReadonlyMap<string, Provision> = new Map(
  ACTS.flatMap((act) => act.provisions.map((provision) => [provision.id, provision] as const)),
);
/** Places of one content that are named. */
const PLACES = 10;
/** Items and rows of a list that are printed; on the screen all that are listed can be seen. */
const PRINTED = 100;

export function foldersHtml({ folders }: Overview): string {
  if (folders.length === 0) return "";
  const note = `<p class="note">Folders with the most sensitive findings first. Open one to go down.</p>`;
  return section("folders", "Where it lies", note + folders.map((folder) => folderHtml(folder, "top")).join(""));
}

function folderHtml(folder: FolderNode, level: string): string {
  const { name, items, findings, sensitive, unread, folders, more } = folder;
  const line =
    `<span class="path">${escapeMarkup(name)}</span>${graveTag(sensitive)}` +
    (unread > 0 ? ` <span class="tag caution">${number(unread)} not wholly examined</span>` : "") +
    `<span class="n">${number(findings)} found in ${number(items)} items</span>`;
  if (folders.length === 0 && more === 0) return `<div class="leaf">${line}</div>`;
  const rest = more > 0 ? `<p class="note">and ${number(more)} more folders</p>` : "";
  const open = level === "top" ? " open" : "";
  return `<details class="folder ${level}"${open}><summary>${line}</summary>${folders.map((one) => folderHtml(one, "")).join("")}${rest}</details>`;
}

export function ownersHtml({ owners }: Overview): string {
  const shown = owners.slice(0, 50);
  if (shown.length === 0) return "";
  const table = tableHtml(
    [
      { title: "Owner of the files", cell: ({ owner }) => escapeMarkup(owner || "not known") },
      { title: "Items", isNumber: true, cell: ({ items }) => number(items) },
      { title: "Findings", isNumber: true, cell: ({ findings }) => number(findings) },
      { title: "Sensitive", isNumber: true, cell: ({ sensitive }) => number(sensitive) },
      { title: "Not wholly examined", isNumber: true, cell: ({ unread }) => number(unread) },
    ],
    shown,
  );
  return section("owners", "Whose files", table + moreHtml(shown.length, owners.length, "sever report --format csv"));
}

export function provisionsHtml({ provisions }: Overview): string {
  if (provisions.length === 0) return "";
  const table = tableHtml(
    [
      { title: "Provision", cell: ({ key }) => `<code>${escapeMarkup(key)}</code>` },
      { title: "What it says", cell: ({ key }) => provisionHtml(PROVISIONS.get(key)) },
      { title: "Findings", isNumber: true, cell: ({ findings }) => number(findings) },
    ],
    provisions,
  );
  const caveats = new Set(provisions.flatMap(({ key }) => PROVISIONS.get(key)?.caveat ?? []));
  const notes = [...caveats].map((caveat) => `<p class="caveat">${escapeMarkup(caveat)}</p>`);
  return section("provisions", "Under which provision", table + notes.join(""));
}

function provisionHtml(provision: Provision | undefined): string {
  if (!provision) return "";
  const caveat = provision.caveat === undefined ? "" : ' <span class="tag caution">check whether in force</span>';
  const words = provision.text === "" ? "" : `<blockquote>${escapeMarkup(provision.text)}</blockquote>`;
  return `${escapeMarkup(provision.citation)}${caveat}${words}`;
}

export function retentionHtml({ retention, scan }: Overview): string {
  if (retention.length === 0) return "";
  const results = retention.map((result) => ruleHtml(result, scan.id)).join("");
  const duties = RETENTION_DUTIES.map(
    ({ citation, text }) => `<p><b>${escapeMarkup(citation)}</b><br>${escapeMarkup(text)}</p>`,
  );
  const note = `<p class="note">Age is that of the file's last change; the record in it may be older. Nothing is disposed of by this program.</p>`;
  const law = `${duties.join("")}<p class="caveat">${escapeMarkup(DUTIES_CAVEAT)}</p>`;
  return section("retention", "Kept longer than the office's rules allow", note + results + law);
}

function ruleHtml({ rule, before, items, ageless, bytes, over }: RetentionResult, scan: number): string {
  const tone = over.total > 0 ? "caution" : "fine";
  const unknown = ageless > 0 ? ` ${number(ageless)} are of unknown age.` : "";
  const head = `<span class="path">${escapeMarkup(rule.name)}</span> <span class="tag ${tone}">${number(over.total)} over their time</span>`;
  const words = `<p>${escapeMarkup(rule.authority)}: kept ${rule.keepYears} years. Of ${number(items)} items with findings, ${number(over.total)} (${number(Math.ceil(bytes / 1024))} KiB) were last changed before ${before}.${unknown}</p>`;
  const table = over.total === 0 ? "" : itemTable(over.shown);
  const more = moreHtml(over.shown.length, over.total, `sever report --scan ${scan} --records --format csv`);
  return `<details class="folder top"><summary>${head}</summary><div>${words}${table}${more}</div></details>`;
}

export function copiesHtml({ copies, shared }: Overview): string {
  if (copies.total === 0 && !shared) return "";
  const table = tableHtml(
    [
      { title: "Places", cell: ({ sources, places }) => placesHtml(sources, places) },
      { title: "How many", isNumber: true, cell: ({ places }) => number(places) },
      {
        title: "Findings in each",
        isNumber: true,
        cell: ({ findings, sensitive }) => number(findings) + graveTag(sensitive),
      },
    ],
    copies.shown,
    PRINTED,
  );
  const more =
    printedHtml(copies.shown.length) + moreHtml(copies.shown.length, copies.total, "sever report --format jsonl");
  const values = shared
    ? tableHtml(
        [
          {
            title: "Value, by its fingerprint",
            cell: ({ fingerprint }) => `<code>${escapeMarkup(fingerprint)}</code>`,
          },
          { title: "Kind", cell: ({ type }) => (isFindingType(type) ? TYPE_TITLES[type] : escapeMarkup(type)) },
          { title: "Items", isNumber: true, cell: ({ items }) => number(items) },
        ],
        shared,
      )
    : "";
  const title = values === "" ? "" : `<h2>The same value in several items</h2>${values}`;
  return section("copies", "The same record at several places", table + more + title);
}

function placesHtml(sources: readonly string[], places: number): string {
  const more = places > PLACES ? [`and ${number(places - PLACES)} more`] : [];
  return [...sources.slice(0, PLACES), ...more].map(escapeMarkup).join("<br>");
}

export function itemsHtml({ items, unread, scan }: Overview): string {
  const how = `sever report --scan ${scan.id} --records --format csv`;
  const refused =
    unread.total === 0
      ? "<p>Every item was examined in full.</p>"
      : itemTable(unread.shown) + moreHtml(unread.shown.length, unread.total, how);
  const rows = items.shown.map((item, i) => {
    const tags = `${graveTag(item.sensitive)} <span class="tag">${escapeMarkup(item.format ?? "unknown kind")}</span>`;
    const path = escapeMarkup(formatRef(item));
    return `<details class="item${i < PRINTED ? "" : " unprinted"}" data-brief data-path="${path}"><summary><span class="path">${path}</span>${tags} <span>${number(item.findings)} found</span></summary><div>${itemHtml(item, scan.id)}</div></details>`;
  });
  const filter =
    `<div class="filter"><label>Path <input type="search" id="words"></label><select id="type" hidden><option value=""></option></select>` +
    `<input type="checkbox" id="grave" hidden><button type="button" id="open">Open all</button><button type="button" id="close">Close all</button><span id="count" role="status"></span></div>`;
  return (
    section("unread", "What could not be examined", refused) +
    section(
      "items",
      "Items, the most sensitive first",
      filter + moreHtml(items.shown.length, items.total, how) + printedHtml(items.shown.length) + rows.join("\n"),
    )
  );
}

const printedHtml = (shown: number): string =>
  shown > PRINTED
    ? `<p class="caveat paper">On paper the first ${PRINTED} of the ${number(shown)} listed are shown.</p>`
    : "";

function itemHtml(item: StoredItem, scan: number): string {
  const facts = [
    [
      "Findings",
      `${number(item.findings)}, ${number(item.sensitive)} sensitive, ${number(item.excluded)} proposed as not personal`,
    ],
    ["Owner", escapeMarkup(item.owner ?? "not known")],
    ["Last changed", escapeMarkup(item.modified?.slice(0, 10) ?? "not known")],
    ["Examined", `${item.status}${problemsOf(item)}`],
    [
      "Content",
      `${number(item.bytes)} bytes${item.sha256 === null ? "" : `, SHA-256 <code>${item.sha256.slice(0, 16)}…</code>`}`,
    ],
    [
      "Each finding",
      `<code>sever report --scan ${scan} --below ${escapeMarkup(JSON.stringify(item.source))} --records --format html --output item.html</code>`,
    ],
  ];
  return `<table><tbody>${facts.map(([name, value]) => `<tr><th scope="row">${name ?? ""}</th><td>${value ?? ""}</td></tr>`).join("")}</tbody></table>`;
}

const itemTable = (items: readonly StoredItem[]): string =>
  printedHtml(items.length) +
  tableHtml(
    [
      { title: "Item", cell: (item) => escapeMarkup(formatRef(item)) },
      { title: "Owner", cell: ({ owner }) => escapeMarkup(owner ?? "not known") },
      { title: "Last changed", cell: ({ modified }) => escapeMarkup(modified?.slice(0, 10) ?? "not known") },
      { title: "Findings", isNumber: true, cell: ({ findings, sensitive }) => number(findings) + graveTag(sensitive) },
      { title: "Examined", cell: (item) => `${item.status}${problemsOf(item)}` },
    ],
    items,
    PRINTED,
  );

function problemsOf({ problems }: StoredItem): string {
  const causes = Object.entries(problems).map(([code, count]) => {
    const words = code in PROBLEM_CODES ? PROBLEM_CODES[code as ProblemCode] : code;
    return `<code>${escapeMarkup(code)}</code> ${escapeMarkup(words)}${count > 1 ? ` (${number(count)} times)` : ""}`;
  });
  return causes.length === 0 ? "" : `: ${causes.join("<br>")}`;
}
