/** An overview for reading at a terminal: sums with bars, what changed, what is over its time, what was not read. */
import pc from "picocolors";
import { TYPE_TITLES, isFindingType } from "../core/finding-type.js";
import { formatRef } from "../core/item.js";
import type { Listed, StoredItem } from "../store/store.js";
import { CHANGE_KINDS } from "./difference.js";
import type { OverviewFormat } from "./format.js";
import type { Difference, Overview } from "./overview.js";
import { DUTIES_CAVEAT, RETENTION_DUTIES, type RetentionResult } from "./retention.js";
import { CHANGE_TITLES, describeCourse, describeMore } from "./words.js";

/** Rows of each table. */
const ROWS = 15;
const BAR = 24;

interface Style {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
}

export const textOverview: OverviewFormat = {
  id: "text",
  title: "for reading",
  write: async (overview, sink, { color }) => {
    const style = pc.createColors(color);
    const parts = [
      headOf(overview, style),
      overview.difference ? differenceOf(overview.difference, style) : "",
      table("By type", overview.types.map(({ key, findings, sensitive }) => ({ name: isFindingType(key) ? TYPE_TITLES[key] : key, findings, sensitive })), style), // prettier-ignore
      table(
        "By provision",
        overview.provisions.map(({ key, ...rest }) => ({ name: key, ...rest })),
        style,
      ),
      table("By owner of the file", overview.owners.map(({ owner, ...rest }) => ({ name: owner || "(not known)", ...rest })), style), // prettier-ignore
      table("By folder", overview.folders.flatMap((folder) => [folder, ...folder.folders]).map(({ path, findings, sensitive }) => ({ name: path, findings, sensitive })), style), // prettier-ignore
      itemsOf("Items with the most sensitive findings", overview.items, style),
      itemsOf("Not, or not wholly, examined", overview.unread, style),
      retentionOf(overview.retention, style),
      copiesOf(overview, style),
    ];
    await sink.write(parts.filter((part) => part !== "").join("\n"));
  },
};

function headOf(
  { scan, below, statuses, findings, sensitive, excluded, course }: Overview,
  { bold, red }: Style,
): string {
  const total = statuses.examined + statuses.partly + statuses.refused;
  const grave = sensitive > 0 ? red(`${sensitive} sensitive`) : "0 sensitive";
  const lines = [
    bold(
      `Scan ${scan.id} of ${printable(scan.targets.join(" "))}, ${scan.started}${scan.status === "ended" ? "" : ` (${scan.status})`}`,
    ),
    ...(below === undefined ? [] : [`narrowed to ${printable(below)}`]),
    `${findings} findings in ${total} items: ${grave}, ${excluded} proposed as excluded`,
    `${statuses.partly} items examined in part, ${statuses.refused} not examined`,
    ...describeCourse(course),
  ];
  return `${lines.join("\n")}\n`;
}

function differenceOf({ before, isAlike, kinds, types, items }: Difference, { bold }: Style): string {
  const lines = [bold(`Since scan ${before.id} of ${before.started}`)];
  if (!isAlike) lines.push("! The two scans did not look for the same: settings or version differ.");
  for (const kind of CHANGE_KINDS)
    if (kinds[kind] > 0) lines.push(`${String(kinds[kind]).padStart(10)}  ${CHANGE_TITLES[kind]}`);
  if (lines.length === 1) lines.push("  nothing changed");
  for (const { type, added, removed } of types) lines.push(`  ${type}: +${added} -${removed}`);
  for (const kind of ["new", "grown", "newly-sensitive", "newly-unreadable"] as const)
    for (const { before: old, after } of items[kind].shown.slice(0, ROWS)) {
      const item = after ?? old;
      if (!item) continue;
      const name = formatRef(item);
      lines.push(`  ${kind}: ${printable(name)} (${old?.findings ?? 0} -> ${after?.findings ?? 0} findings)`);
    }
  return `${lines.join("\n")}\n`;
}

function table(
  title: string,
  rows: readonly { readonly name: string; readonly findings: number; readonly sensitive: number }[],
  { bold, red }: Style,
): string {
  const found = rows.filter(({ findings }) => findings > 0);
  if (found.length === 0) return "";
  const most = Math.max(...found.map(({ findings }) => findings));
  const lines = found.slice(0, ROWS).map(({ name, findings, sensitive }) => {
    const bar = "#".repeat(Math.max(1, Math.round((BAR * findings) / most))).padEnd(BAR);
    const grave = sensitive > 0 ? red(`${sensitive} sensitive`) : "";
    return `  ${String(findings).padStart(10)}  ${bar}  ${printable(name)}  ${grave}`.trimEnd();
  });
  return `${[bold(title), ...lines, ...describeMore(found.length - ROWS)].join("\n")}\n`;
}

function itemsOf(title: string, { shown, total }: Listed<StoredItem>, { bold }: Style): string {
  if (total === 0) return "";
  const lines = shown.slice(0, ROWS).map((item) => {
    const { findings, sensitive, status, problems } = item;
    const causes = Object.keys(problems).join(", ");
    return `  ${printable(formatRef(item))}: ${findings} findings, ${sensitive} sensitive${status === "examined" ? "" : `; ${status} (${causes})`}`;
  });
  return `${[bold(`${title}: ${total}`), ...lines, ...describeMore(total - Math.min(ROWS, shown.length))].join("\n")}\n`;
}

function retentionOf(results: readonly RetentionResult[], { bold }: Style): string {
  if (results.length === 0) return "";
  const lines = [bold("Kept longer than the office's rules allow")];
  for (const { rule, before, items, ageless, over } of results) {
    lines.push(
      `  ${printable(rule.name)} (${rule.keepYears} years, ${printable(rule.authority)}): ${over.total} of ${items} items last changed before ${before}`,
    );
    if (ageless > 0) lines.push(`    ${ageless} of unknown age`);
    for (const item of over.shown.slice(0, ROWS))
      lines.push(`    ${printable(formatRef(item))}, ${item.modified?.slice(0, 10) ?? ""}`);
    lines.push(...describeMore(over.total - ROWS));
  }
  lines.push(...RETENTION_DUTIES.map(({ citation, text }) => `  ${citation}: ${text}`), `  ${DUTIES_CAVEAT}`);
  return `${lines.join("\n")}\n`;
}

function copiesOf({ copies, shared }: Overview, { bold }: Style): string {
  const lines: string[] = [];
  if (copies.total > 0) lines.push(bold(`The same content at several places: ${copies.total}`));
  for (const { sources, places, findings } of copies.shown.slice(0, ROWS))
    lines.push(
      `  ${findings} findings, ${places} places: ${printable(sources.slice(0, 3).join(", "))}${places > 3 ? ", …" : ""}`,
    );
  lines.push(...describeMore(copies.total - Math.min(ROWS, copies.shown.length)));
  if (shared) lines.push(bold("Values that stand in several items"));
  for (const { type, fingerprint, items } of shared?.slice(0, ROWS) ?? [])
    lines.push(`  ${type} ${fingerprint}: ${items} items`);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** Names come from files that nobody has vetted: control characters could drive the terminal. */
const printable = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ");
