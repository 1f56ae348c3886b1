/**
 * An overview as one page for officers and managers: what there is at a glance, where it lies, whose it is, what changed
 * and what is over its time, down to the item. One file, no network; it works without scripts, by keyboard and on paper.
 */
import { isFindingType, TYPE_TITLES } from "../core/finding-type.js";
import { pageEnd, pageStart } from "../report/html-page.js";
import { escapeMarkup } from "../text/escape-markup.js";
import { drawBars, drawCourse, drawShares, formatNumber } from "./charts.js";
import type { OverviewFormat } from "./format.js";
import { changesHtml } from "./html-changes.js";
import { copiesHtml, foldersHtml, itemsHtml, ownersHtml, provisionsHtml, retentionHtml } from "./html-sections.js";
import { section, STYLE } from "./html-parts.js";
import type { Overview } from "./overview.js";
import { describeCourse } from "./words.js";

export const htmlOverview: OverviewFormat = {
  id: "html",
  title: "a page for officers and managers, one file, works offline",
  write: async (overview, sink) => {
    await sink.write(pageStart("Personal information held").replace("</style>", `${STYLE}</style>`));
    await sink.write(headHtml(overview) + glanceHtml(overview));
    if (overview.difference) await sink.write(changesHtml(overview.difference));
    await sink.write(typesHtml(overview) + foldersHtml(overview) + ownersHtml(overview) + provisionsHtml(overview));
    await sink.write(retentionHtml(overview) + copiesHtml(overview) + itemsHtml(overview));
    await sink.write(pageEnd());
  },
};

/** What the page holds, for those who look for one part of it. */
const PARTS: readonly (readonly [id: string, title: string, isThere: (overview: Overview) => boolean])[] = [
  ["glance", "At a glance", () => true],
  ["changes", "What changed", ({ difference }) => difference !== undefined],
  ["types", "What was found", () => true],
  ["folders", "Where", ({ folders }) => folders.length > 0],
  ["owners", "Whose files", ({ owners }) => owners.length > 0],
  ["provisions", "Provisions", ({ provisions }) => provisions.length > 0],
  ["retention", "Kept too long", ({ retention }) => retention.length > 0],
  ["copies", "Copies", ({ copies, shared }) => copies.total > 0 || shared !== undefined],
  ["unread", "Not examined", () => true],
  ["items", "Items", () => true],
];

function headHtml(overview: Overview): string {
  const { scan, below, made, version, difference } = overview;
  const since = difference ? `, compared with scan ${difference.before.id} of ${day(difference.before.started)}` : "";
  const narrowed = below === undefined ? "" : ` Narrowed to ${escapeMarkup(below)}.`;
  const broken =
    scan.status === "ended"
      ? ""
      : `<p class="caveat">This scan did not come to its end (${scan.status}): what it had not reached is not told here.</p>`;
  const links = PARTS.filter(([, , isThere]) => isThere(overview)).map(
    ([id, title]) => `<a href="#${id}">${title}</a>`,
  );
  return (
    `<header><h1>Personal information held</h1><p>Scan ${scan.id} of ${escapeMarkup(scan.targets.join(", "))}, ` +
    `${day(scan.started)}${since}.${narrowed} Findings are proposals for a person to judge. ` +
    `Made ${made.slice(0, 16).replace("T", " ")} UTC by sever ${escapeMarkup(version)}.</p>${broken}` +
    `<nav aria-label="Parts of this page">${links.join(" ")}</nav></header>\n`
  );
}

function glanceHtml({
  statuses,
  findings,
  sensitive,
  excluded,
  course,
  retention,
  copies,
  problems,
}: Overview): string {
  const unread = statuses.partly + statuses.refused;
  const over = retention.reduce((sum, result) => sum + result.over.total, 0);
  const cards = [
    card(statuses.examined + unread, "items", ""),
    card(findings, "findings", ""),
    card(sensitive, "of them sensitive", sensitive > 0 ? "grave" : "fine"),
    card(excluded, "proposed as not personal (officials, the long dead)", ""),
    card(unread, "items not, or not wholly, examined", unread > 0 ? "caution" : "fine"),
    ...(retention.length > 0
      ? [card(over, "times an item is kept longer than a rule allows", over > 0 ? "caution" : "fine")]
      : []),
    card(copies.total, "contents that lie at several places", ""),
  ];
  const shares = drawShares("Items by how far they were examined", [
    { label: "examined", value: statuses.examined, tone: "fine" },
    { label: "in part", value: statuses.partly, tone: "caution" },
    { label: "not examined", value: statuses.refused, tone: "grave" },
  ]);
  const causes = Object.entries(problems).map(([code, count]) => `${escapeMarkup(code)} ${formatNumber(count)}`);
  const why = causes.length === 0 ? "" : `<p class="note">Causes: ${causes.join(", ")}.</p>`;
  const words = describeCourse(course).map((line) => `<p class="note">Findings: ${escapeMarkup(line)}.</p>`);
  const chart = drawCourse("Findings from scan to scan", course);
  return section(
    "glance",
    "At a glance",
    `<div class="cards">${cards.join("")}</div>${shares}${why}${chart}${words.join("")}`,
  );
}

function typesHtml({ types }: Overview): string {
  const bars = types.map(({ key, findings, sensitive }) => {
    return { label: isFindingType(key) ? TYPE_TITLES[key] : key, value: findings, grave: sensitive };
  });
  if (bars.length === 0) return section("types", "What was found", "<p>Nothing was found.</p>");
  const keys = `<p class="keys"><span class="key grave"></span>sensitive <span class="key plain"></span>other</p>`;
  return section("types", "What was found", drawBars("Findings by type", bars) + keys);
}

const card = (count: number, title: string, tone: string): string =>
  `<div class="card ${tone}"><b>${formatNumber(count)}</b><span>${escapeMarkup(title)}</span></div>`;

const day = (started: string): string => escapeMarkup(started.slice(0, 10));
