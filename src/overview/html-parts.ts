/** Pieces that the parts of the page share: sections, tables, and the style that the scan's page lacks. */
import { escapeMarkup } from "../text/escape-markup.js";
import { formatNumber } from "./charts.js";

export const STYLE = `
nav{display:flex;flex-wrap:wrap;gap:4px 14px;margin-top:8px}nav a,td a{color:var(--accent)}
.chart{display:block;width:100%;max-width:820px;height:auto;margin:14px 0 4px;font-size:13px;overflow:visible}
.chart text{fill:var(--ink)}.chart rect.plain{fill:var(--accent)}.chart rect.grave{fill:var(--grave)}.chart rect.fine{fill:var(--fine)}.chart rect.caution{fill:#c98a14}
.chart polyline{fill:none;stroke-width:2}.chart polyline.plain{stroke:var(--accent)}.chart polyline.grave{stroke:var(--grave);stroke-dasharray:5 3}
.chart circle{fill:var(--accent)}.chart circle.hollow{fill:var(--paper);stroke:var(--accent);stroke-width:2}.chart .axis{stroke:var(--line)}
.chart.shares{max-width:none;height:22px}
.keys{color:var(--soft);font-size:.9rem;margin:2px 0 0}.key{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin:0 .35em 0 .8em;background:var(--accent)}
.pair{white-space:nowrap}.key.grave{background:var(--grave)}.key.fine{background:var(--fine)}.key.caution{background:#c98a14}
details.folder{margin:0 0 0 18px;border-left:1px solid var(--line);padding-left:8px}details.folder.top{margin-left:0;border:0;padding:0}
details.folder>summary,.leaf{cursor:pointer;padding:4px 0;display:flex;gap:10px;align-items:baseline;flex-wrap:wrap}.leaf{cursor:default;margin-left:18px;padding-left:8px}
details.folder>summary::before{content:"\\25B8";color:var(--accent)}details.folder[open]>summary::before{content:"\\25BE"}
.leaf::before{content:"\\00B7";color:var(--soft)}
.folder .path,.leaf .path{flex:1 1 240px;overflow-wrap:anywhere}.folder .n,.leaf .n{font-variant-numeric:tabular-nums;color:var(--soft)}
.changes{display:grid;grid-template-columns:repeat(auto-fit,minmax(170px,1fr));gap:12px;margin-bottom:12px}
section table+table,section table+h2{margin-top:18px}th.n{white-space:normal;width:9em}
@media print{details.folder{margin-left:8px}nav{display:none}.chart{max-width:150mm;margin:8pt 0 2pt}.chart.shares{max-width:none}.unprinted{display:none!important}details.folder:not([open])>summary::before{content:""}}
@media (max-width:700px){.chart{font-size:15px}.changes{grid-template-columns:1fr 1fr}th.n{width:4.5em}td:first-child{min-width:9em}}
`;

export const section = (id: string, title: string, content: string): string =>
  `<section id="${id}"><h2>${escapeMarkup(title)}</h2>${content}</section>\n`;

export interface TableColumn<T> {
  readonly title: string;
  readonly isNumber?: boolean;
  /** Markup of a cell. */
  readonly cell: (row: T) => string;
}

/** `printed`: rows beyond are for the screen only. */
export function tableHtml<T>(columns: readonly TableColumn<T>[], rows: readonly T[], printed = Infinity): string {
  const className = (column: TableColumn<T>): string => (column.isNumber ? ' class="n"' : "");
  const head = columns.map((column) => `<th${className(column)} scope="col">${escapeMarkup(column.title)}</th>`);
  const body = rows.map(
    (row, i) =>
      `<tr${i < printed ? "" : ' class="unprinted"'}>${columns.map((column) => `<td${className(column)}>${column.cell(row)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** That a list was cut, and how to see the rest. */
export const moreHtml = (shown: number, total: number, how: string): string =>
  total > shown
    ? `<p class="caveat">${formatNumber(shown)} of ${formatNumber(total)} are shown. The rest: <code>${escapeMarkup(how)}</code></p>`
    : "";

export const number = (value: number): string => formatNumber(value);
export const graveTag = (sensitive: number): string =>
  sensitive > 0 ? ` <span class="tag grave">${formatNumber(sensitive)} sensitive</span>` : "";
