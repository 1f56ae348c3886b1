/** One page that loads nothing: to be read, printed and published. */
import { escapeMarkup } from "../text/escape-markup.js";
import { blocksOf, titleOf, type Block } from "./register-document.js";
import type { RegisterFormat } from "./register-format.js";

const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f4f6f9;color:#1c2430;font:16px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:1000px;margin:0 auto;padding:24px 20px 60px}
h1{font-size:1.7rem}h2{font-size:1.25rem;margin:2rem 0 .6rem}
.table{overflow-x:auto;background:#fff;border:1px solid #d9dfe7;border-radius:8px;padding:4px 14px;margin:0 0 14px}
table{border-collapse:collapse;width:100%;font-size:.93rem}
th{text-align:left;font-weight:600;color:#5b6675;border-bottom:2px solid #d9dfe7;padding:6px 12px 6px 0;vertical-align:bottom}
td,tbody th{border-bottom:1px solid #d9dfe7;padding:6px 12px 6px 0;vertical-align:top;overflow-wrap:anywhere}
tbody th{min-width:11rem;color:#1c2430}
tr:last-child>*{border-bottom:0}
.caution{background:#fff5df;border-left:4px solid #8a5a00;padding:8px 12px}
@media print{body{background:#fff;font-size:10.5pt}main{max-width:none;padding:0}.table{border:0;padding:0}tr,h2{break-inside:avoid}h2{break-after:avoid}}
`;

export const htmlRegister: RegisterFormat = {
  id: "html",
  title: "page to be read, printed and published",
  write: (edition, cite, caveat) => {
    const body = blocksOf(edition, cite, caveat).map(blockHtml).join("\n");
    const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(titleOf(edition))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
    return Promise.resolve(new Uint8Array(Buffer.from(page, "utf8")));
  },
};

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapeMarkup(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${block.isCaution ? ' class="caution"' : ""}>${escapeMarkup(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block);
  }
}

/** A table without heads names each row by its first cell. */
function tableHtml({ head, rows }: Block & { kind: "table" }): string {
  const isNamed = head.every((name) => name === "");
  const top = isNamed
    ? ""
    : `<thead><tr>${head.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`).join("")}</tr></thead>`;
  const body = rows.map((row) => {
    const cells = row.map((cell, i) =>
      isNamed && i === 0 ? `<th scope="row">${escapeMarkup(cell)}</th>` : `<td>${escapeMarkup(cell)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="table"><table>${top}<tbody>${body.join("")}</tbody></table></div>`;
}
