/** The fixed parts of the HTML report: style and behaviour. Knows nothing of findings. */
import { escapeMarkup } from "../text/escape-markup.js";

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#d9dfe7;--paper:#fff;--ground:#f4f6f9;--accent:#0b5d7a;--grave:#a3241d;--graveground:#fbeceb;--caution:#8a5a00;--cautionground:#fff5df;--fine:#22663b}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a3aebd;--line:#38424f;--paper:#1b222b;--ground:#12171d;--accent:#6cc0dd;--grave:#ff8f86;--graveground:#3a2021;--caution:#f0b95a;--cautionground:#352a15;--fine:#6fcf94}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:1180px;margin:0 auto;padding:24px 20px 60px;display:flex;flex-direction:column;gap:20px}
header h1{font-size:1.7rem;margin:0}header p{margin:.3rem 0 0;color:var(--soft)}
section{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:18px 20px}
h2{font-size:1.15rem;margin:0 0 12px}
.top{order:-2}.summary{order:-1;display:flex;flex-direction:column;gap:20px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(140px,1fr));gap:12px}
.card{border:1px solid var(--line);border-radius:8px;padding:12px 14px;background:var(--paper);container-type:inline-size}
.card b{display:block;font-size:clamp(1rem,15cqi,1.7rem);line-height:1.2;font-variant-numeric:tabular-nums}
.card span{color:var(--soft);font-size:.9rem}
.card.grave b{color:var(--grave)}.card.caution b{color:var(--caution)}.card.fine b{color:var(--fine)}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th{text-align:left;font-weight:600;color:var(--soft);border-bottom:2px solid var(--line);padding:6px 10px 6px 0;vertical-align:bottom}
td{border-bottom:1px solid var(--line);padding:6px 10px 6px 0;vertical-align:top;overflow-wrap:anywhere}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.bar{display:block;height:10px;border-radius:3px;background:var(--accent);min-width:2px}.bar.grave{background:var(--grave)}
.tag{display:inline-block;border-radius:4px;padding:0 6px;font-size:.8rem;line-height:1.5;border:1px solid var(--line);color:var(--soft);white-space:nowrap}
.tag.was{white-space:normal;overflow-wrap:anywhere}
.tag.grave{border-color:var(--grave);color:var(--grave);background:var(--graveground)}
.tag.caution{border-color:var(--caution);color:var(--caution);background:var(--cautionground)}
.tag.fine{border-color:var(--fine);color:var(--fine)}
details.item{border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 46px}details.item>summary{cursor:pointer;padding:10px 0;display:flex;flex-wrap:wrap;gap:4px 10px;align-items:baseline}
details.item>summary::before{content:"\\25B8";color:var(--accent)}details.item[open]>summary::before{content:"\\25BE"}
details.item>summary .path{flex:1 1 320px;overflow-wrap:anywhere;font-weight:600}
details.item>div{padding:0 0 14px 18px}
details.why{margin:0}details.why summary{cursor:pointer;color:var(--accent)}details.why ul{margin:4px 0 0;padding-left:18px}
.note{color:var(--soft);font-size:.9rem;margin:8px 0 0}
.caveat{background:var(--cautionground);border-left:4px solid var(--caution);padding:8px 12px;margin:8px 0 0;font-size:.92rem}
blockquote{margin:4px 0 0;padding-left:10px;border-left:3px solid var(--line);color:var(--soft)}
.filter{display:flex;flex-wrap:wrap;gap:10px 16px;align-items:center;margin-bottom:10px}
.filter label{display:inline-flex;gap:6px;align-items:center}
input[type=search],select{font:inherit;padding:5px 8px;border:1px solid #98a3b3;border-radius:5px;background:var(--paper);color:inherit}
:focus-visible{outline:3px solid #f0a500;outline-offset:2px}
.away{display:none!important}
code{font-family:ui-monospace,Consolas,monospace;font-size:.9em;white-space:nowrap}td code,li code,.caveat code{white-space:normal;overflow-wrap:anywhere}
.paper{display:none}
@page{margin:14mm 12mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#555}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0;display:block}header{margin-bottom:10pt}section{border:0;border-top:1px solid #999;border-radius:0;padding:10pt 0;break-inside:auto}.card{border-color:#999}h2{break-after:avoid}.filter{display:none}tr,.card,.chart{break-inside:avoid}details.item{content-visibility:visible}details.item>summary{padding:3pt 0}details.item[open]>summary{break-after:avoid}a{color:inherit}.paper{display:block}}
@media (max-width:700px){td,th{padding-right:6px}.wide{display:none}section,details.item>div{overflow-x:auto}table{min-width:0}}
`;

// The summary is written last, when the counts are known, and shown first. Without scripts the style orders it so.
const BEHAVIOUR = `
(()=>{
const main=document.querySelector("main"),summary=document.querySelector(".summary"),top=document.querySelector(".top");
if(summary&&top)top.after(summary);
const q=document.querySelector("#words"),type=document.querySelector("#type"),grave=document.querySelector("#grave"),count=document.querySelector("#count");
if(!q)return;
const items=[...document.querySelectorAll("details.item")];
const rowsOf=new Map(items.map(item=>[item,[...item.querySelectorAll("tr[data-type]")]]));
const apply=()=>{
 const words=q.value.trim().toLowerCase();let shown=0;
 for(const item of items){
  const rows=rowsOf.get(item);let any=rows.length===0;
  for(const row of rows){
   const away=(type.value!==""&&row.dataset.type!==type.value)||(grave.checked&&row.dataset.grave!=="1");
   row.classList.toggle("away",away);if(!away)any=true;
  }
  const filtered=type.value!==""||grave.checked;
  const away=(words!==""&&!item.dataset.path.toLowerCase().includes(words))||!any||(filtered&&rows.length===0);
  item.classList.toggle("away",away);if(!away)shown++;
 }
 count.textContent=shown+" of "+items.length+" items shown";
};
for(const control of [q,type,grave])control.addEventListener("input",apply);
document.querySelector("#open").addEventListener("click",()=>{for(const item of items)if(!item.classList.contains("away"))item.open=true});
document.querySelector("#close").addEventListener("click",()=>{for(const item of items)item.open=false});
addEventListener("keydown",event=>{
 if(event.key!=="Escape")return;
 if(event.target===q){q.value="";apply();return}
 const open=event.target.closest("details[open]");
 if(open){open.open=false;open.querySelector("summary").focus()}
});
let before=[];
addEventListener("beforeprint",()=>{before=items.filter(i=>!i.open&&!i.hasAttribute("data-brief"));for(const i of before)i.open=true});
addEventListener("afterprint",()=>{for(const i of before)i.open=false});
apply();
})();
`;

/** Everything before the first section. Nothing is loaded from anywhere, and nothing may be. */
export const pageStart = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;

export const pageEnd = (): string => `</main>\n<script>${BEHAVIOUR}</script>\n</body>\n</html>\n`;
