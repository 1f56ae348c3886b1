/**
 * The report that an officer reads: what was found, where, how sensitive, under which provision, and what could not be
 * examined. One file, no network. Items are written as they come; the summary comes last and is shown first.
 */
import type { Provision } from "../classification/act.js";
import { ACTS } from "../classification/acts/index.js";
import { FINDING_TYPES, TYPE_TITLES, type FindingType } from "../core/finding-type.js";
import type { Finding, ItemRecord, ItemStatus, Role, Summary } from "../core/finding.js";
import { formatRef } from "../core/item.js";
import { PROBLEM_CODES, type Problem } from "../core/problem.js";
import { escapeMarkup } from "../text/escape-markup.js";
import { rowWords } from "./column-words.js";
import { pageEnd, pageStart } from "./html-page.js";
import { describeLeftOut } from "./left-out-words.js";
import { placeOf } from "./place.js";
import type { Report, ReportFormat, ReportOptions, ReportSink } from "./report.js";

/** Findings shown of one item; the others are counted, and named in the machine-readable formats. */
const SHOWN_PER_ITEM = 500;
/** Findings and items shown in a page: a browser stays quick with them, and what is beyond is counted. */
const FINDINGS_SHOWN = 10_000;
const ITEMS_SHOWN = 5_000;
/** Items listed as not, or not wholly, examined at the top; all of them carry the mark in the list below. */
const PROBLEMS_SHOWN = 1000;

const STATUS: Readonly<Record<ItemStatus, { readonly title: string; readonly tone: string }>> = {
  examined: { title: "examined", tone: "fine" },
  partly: { title: "partly examined", tone: "caution" },
  refused: { title: "not examined", tone: "grave" },
};
const ROLES: Readonly<Record<Role, string>> = {
  subject: "subject",
  "third-party": "third party",
  official: "official",
  deceased: "deceased",
  unknown: "",
};

const PROVISIONS: ReadonlyMap<string, Provision> = new Map(
  ACTS.flatMap((act) => act.provisions.map((provision) => [provision.id, provision] as const)),
);

export const htmlReport: ReportFormat = {
  id: "html",
  title: "a page for officers, one file, works offline",
  create: (sink, options) => new HtmlReport(sink, options),
};

class HtmlReport implements Report {
  #started = false;
  #shown: Finding[] = [];
  #inItem = 0;
  #sensitiveInItem = 0;
  /** Of the whole page. */
  readonly #told = { items: 0, findings: 0 };
  #findingsShown = 0;
  #itemsShown = 0;
  readonly #byProvision = new Map<string, number>();
  readonly #sensitiveTypes = new Set<FindingType>();
  readonly #troubled: string[] = [];
  #troubledCount = 0;

  constructor(
    private readonly sink: ReportSink,
    private readonly options: ReportOptions,
  ) {}

  async findings(findings: readonly Finding[]): Promise<void> {
    for (const finding of findings) {
      this.#inItem++;
      if (finding.sensitive) {
        this.#sensitiveInItem++;
        this.#sensitiveTypes.add(finding.type);
      }
      for (const id of finding.provisions) this.#byProvision.set(id, (this.#byProvision.get(id) ?? 0) + 1);
      if (this.#shown.length < this.#room()) this.#shown.push(finding);
    }
    await this.#start();
  }

  async item(item: ItemRecord): Promise<void> {
    await this.#start();
    if (item.status !== "examined") this.#noteTroubled(item);
    if (this.#itemsShown < ITEMS_SHOWN) {
      await this.sink.write(this.#itemHtml(item));
      this.#itemsShown++;
      this.#findingsShown += this.#shown.length;
    }
    this.#told.items++;
    this.#told.findings += this.#inItem;
    this.#shown = [];
    this.#inItem = 0;
    this.#sensitiveInItem = 0;
  }

  async end(summary: Summary): Promise<void> {
    await this.#start();
    await this.sink.write("</section>\n");
    await this.sink.write(`<div class="summary">\n${this.#cards(summary)}${this.#troubledHtml()}`);
    await this.sink.write(
      `${this.#typesHtml(summary)}${this.#provisionsHtml()}${leftOutHtml(summary)}</div>\n${pageEnd()}`,
    );
  }

  /** Findings that may be shown of the item at hand. */
  #room(): number {
    return this.#itemsShown < ITEMS_SHOWN ? Math.min(SHOWN_PER_ITEM, FINDINGS_SHOWN - this.#findingsShown) : 0;
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const options = FINDING_TYPES.map((type) => `<option value="${type}">${escapeMarkup(TYPE_TITLES[type])}</option>`);
    await this.sink.write(
      `${pageStart("Personal information found")}<header class="top"><h1>Personal information found</h1>` +
        `<p>Findings are proposals for a person to judge. Made by sever ${escapeMarkup(this.options.version)}.</p></header>\n` +
        `<section><h2>Items</h2><div class="filter"><label>Path <input type="search" id="words"></label>` +
        `<label>Kind <select id="type"><option value="">all</option>${options.join("")}</select></label>` +
        `<label><input type="checkbox" id="grave"> sensitive only</label><button type="button" id="open">Open all</button>` +
        `<button type="button" id="close">Close all</button><span id="count" role="status"></span></div>\n`,
    );
  }

  #noteTroubled(item: ItemRecord): void {
    this.#troubledCount++;
    if (this.#troubled.length >= PROBLEMS_SHOWN) return;
    this.#troubled.push(
      `<tr><td>${escapeMarkup(formatRef(item))}</td><td>${statusTag(item.status)}</td><td>${problemsHtml(item.problems)}</td></tr>`,
    );
  }

  #itemHtml(item: ItemRecord): string {
    const path = escapeMarkup(formatRef(item));
    const tags = [
      this.#sensitiveInItem > 0 ? `<span class="tag grave">${this.#sensitiveInItem} sensitive</span>` : "",
      item.status === "examined" ? "" : statusTag(item.status),
      `<span class="tag">${item.format === null ? "unknown kind" : escapeMarkup(item.format)}</span>`,
    ];
    const rows = this.#shown.map(findingRow).join("");
    const more = this.#inItem - this.#shown.length;
    const body =
      itemLeftOutHtml(item) +
      columnsHtml(item) +
      (item.problems.length > 0 ? `<p class="caveat">${problemsHtml(item.problems)}</p>` : "") +
      (rows === ""
        ? more > 0
          ? ""
          : `<p class="note">Nothing found.</p>`
        : `<table><thead><tr><th>Kind</th><th>Place</th><th>Value</th><th>Whose</th><th>Provision</th><th class="n">Confidence</th></tr></thead><tbody>${rows}</tbody></table>`) +
      (more > 0
        ? `<p class="note">${more} more findings are not shown here; the formats jsonl, json and csv hold them all.</p>`
        : "");
    return `<details class="item" data-path="${path}"><summary><span class="path">${path}</span>${tags.join(" ")} <span>${this.#inItem} found</span></summary><div>${body}</div></details>\n`;
  }

  #cards(summary: Summary): string {
    const incomplete = summary.items.partly + summary.items.refused;
    const cards = [
      card(summary.items.examined + incomplete, "items", ""),
      card(summary.findings, "findings", ""),
      card(summary.sensitive, "of them sensitive", summary.sensitive > 0 ? "grave" : "fine"),
      card(summary.excluded, "proposed as not personal (officials, the long dead)", ""),
      card(incomplete, "items not, or not wholly, examined", incomplete > 0 ? "caution" : "fine"),
    ];
    const stopped = summary.interrupted
      ? `<p class="caveat">The run was stopped before its end: items that are not listed were not examined.</p>`
      : "";
    return `<section><h2>At a glance</h2><div class="cards">${cards.join("")}</div>${stopped}${this.#cutHtml()}</section>\n`;
  }

  /** That the list of items was cut, and what holds the rest. */
  #cutHtml(): string {
    const { items, findings } = this.#told;
    if (this.#itemsShown === items && this.#findingsShown === findings) return "";
    return `<p class="caveat">Below, ${count(this.#itemsShown)} of ${count(items)} items are listed, with ${count(this.#findingsShown)} of ${count(findings)} findings, in the order examined. The formats jsonl, json and csv hold them all; <code>sever report --format html</code> tells of a scan that is in a store in sums, and of the gravest items first.</p>`;
  }

  #troubledHtml(): string {
    if (this.#troubledCount === 0)
      return `<section><h2>What could not be examined</h2><p>Every item was examined in full.</p></section>\n`;
    const more = this.#troubledCount - this.#troubled.length;
    const note =
      more > 0 ? `<p class="note">and ${count(more)} more; the formats jsonl, json and csv name them all.</p>` : "";
    return `<section><h2>What could not be examined</h2><table><thead><tr><th>Item</th><th>Status</th><th>Cause</th></tr></thead><tbody>${this.#troubled.join("")}</tbody></table>${note}</section>\n`;
  }

  #typesHtml(summary: Summary): string {
    const counts = FINDING_TYPES.map((type) => [type, summary.byType[type] ?? 0] as const)
      .filter(([, count]) => count > 0)
      .sort((a, b) => b[1] - a[1]);
    if (counts.length === 0) return "";
    const most = counts[0]?.[1] ?? 1;
    const rows = counts.map(([type, count]) => {
      const sensitive = this.#sensitiveTypes.has(type);
      const width = Math.max(1, Math.round((100 * count) / most));
      return `<tr><td>${escapeMarkup(TYPE_TITLES[type])}${sensitive ? ' <span class="tag grave">sensitive</span>' : ""}</td><td class="n">${count}</td><td class="wide" style="width:50%"><span class="bar${sensitive ? " grave" : ""}" style="width:${width}%"></span></td></tr>`;
    });
    return `<section><h2>What was found</h2><table><thead><tr><th>Kind</th><th class="n">Findings</th><th class="wide"></th></tr></thead><tbody>${rows.join("")}</tbody></table></section>\n`;
  }

  #provisionsHtml(): string {
    const counts = [...this.#byProvision].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (counts.length === 0) return "";
    const caveats = new Set(counts.flatMap(([id]) => PROVISIONS.get(id)?.caveat ?? []));
    const rows = counts.map(([id, count]) => {
      const provision = PROVISIONS.get(id);
      const caveat = provision?.caveat === undefined ? "" : ' <span class="tag caution">check whether in force</span>';
      const words = provision?.text ? `<blockquote>${escapeMarkup(provision.text)}</blockquote>` : "";
      return `<tr><td><code>${escapeMarkup(id)}</code></td><td>${escapeMarkup(provision?.citation ?? "")}${caveat}${words}</td><td class="n">${count}</td></tr>`;
    });
    const notes = [...caveats].map((caveat) => `<p class="caveat">${escapeMarkup(caveat)}</p>`).join("");
    return `<section><h2>Under which provision</h2><table><thead><tr><th>Provision</th><th>What it says</th><th class="n">Findings</th></tr></thead><tbody>${rows.join("")}</tbody></table>${notes}</section>\n`;
  }
}

/** What the columns of a table hold. */
function columnsHtml(item: ItemRecord): string {
  if (!item.columns) return "";
  const rows = item.columns.map(({ name, dataType, type, share, estimate: [low, high], confidence, why }) => {
    const cells = [
      name,
      dataType ?? "",
      TYPE_TITLES[type],
      `${Math.round(100 * share)} %`,
      low === high ? `${low}` : `${low} to ${high}`,
    ];
    const words = [...cells, confidence.toFixed(2), why.join("; ")].map((cell) => `<td>${escapeMarkup(cell)}</td>`);
    return `<tr>${words.join("")}</tr>`;
  });
  return `<p class="note">What the columns hold${rowWords(item)}.</p><table><thead><tr><th>Column</th><th>Declared as</th><th>Kind</th><th>Share of cells</th><th>Cells in the table</th><th>Confidence</th><th>Why</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

const count = (value: number): string => value.toLocaleString("en");

const card = (value: number, title: string, tone: string): string =>
  `<div class="card ${tone}"><b>${count(value)}</b><span>${escapeMarkup(title)}</span></div>`;

const statusTag = (status: ItemStatus): string =>
  `<span class="tag ${STATUS[status].tone}">${STATUS[status].title}</span>`;

function itemLeftOutHtml({ leftOut, marks = [] }: ItemRecord): string {
  const parts = leftOut
    ? [
        ...(leftOut.suppressed > 0 ? [`${leftOut.suppressed} left out by suppressions`] : []),
        ...(leftOut.baseline > 0 ? [`${leftOut.baseline} left out by the baseline`] : []),
        ...(leftOut.marked > 0 ? [`${leftOut.marked} left out by marks in the item`] : []),
      ]
    : [];
  const lines = marks.map(
    ({ line, types, state }) => `line ${line} ${types.join(",")}${state === "used" ? "" : ` (${state})`}`,
  );
  if (lines.length > 0) parts.push(`marks: ${lines.join("; ")}`);
  return parts.length === 0 ? "" : `<p class="note">${escapeMarkup(parts.join(". "))}</p>`;
}

/** What was left out on purpose, each rule and each decision with what it did. */
function leftOutHtml(summary: Summary): string {
  const lines = describeLeftOut(summary);
  if (lines.length === 0) return "";
  const rows = lines.map(({ words, needsCare }) => {
    const tag = needsCare ? ' <span class="tag caution">look at this</span>' : "";
    return `<li>${escapeMarkup(words)}${tag}</li>`;
  });
  return `<section><h2>What was left out on purpose</h2><ul>${rows.join("")}</ul></section>\n`;
}

/** Each cause once, with how often it occurred. */
function problemsHtml(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { code, detail } of problems) {
    const words = detail === "" ? PROBLEM_CODES[code] : detail;
    const cause = `<code>${code}</code> ${escapeMarkup(words)}`;
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].map(([cause, count]) => (count > 1 ? `${cause} (${count} times)` : cause)).join("<br>");
}

function findingRow(finding: Finding): string {
  const evidence = finding.evidence.map(({ kind, effect, detail }) => {
    const sign = effect === 0 ? "" : ` (${effect > 0 ? "+" : ""}${effect.toFixed(2)})`;
    return `<li>${escapeMarkup(kind.replaceAll("-", " "))}: ${escapeMarkup(detail)}${sign}</li>`;
  });
  const excluded =
    finding.excludedBy === null
      ? ""
      : ` <span class="tag fine" title="proposed as not personal information">not personal: ${escapeMarkup(finding.excludedBy)}</span>`;
  const grave = finding.sensitive ? ' <span class="tag grave">sensitive</span>' : "";
  const whose = [finding.person ?? "", ROLES[finding.role]].filter((part) => part !== "").join(", ");
  return (
    `<tr data-type="${finding.type}" data-grave="${finding.sensitive ? 1 : 0}"><td>${escapeMarkup(TYPE_TITLES[finding.type])}${grave}${excluded}</td>` +
    `<td>${escapeMarkup(placeOf(finding))}</td><td>${escapeMarkup(finding.value ?? "")}</td><td>${escapeMarkup(whose)}</td>` +
    `<td>${finding.provisions.map((id) => `<code>${escapeMarkup(id)}</code>`).join(" ")}</td>` +
    `<td class="n"><details class="why"><summary>${finding.confidence.toFixed(2)}</summary><ul>${evidence.join("")}</ul></details></td></tr>`
  );
}
