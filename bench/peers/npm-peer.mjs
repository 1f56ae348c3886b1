/**
 * One npm package over texts: `node npm-peer.mjs NAME MODULES TEXTS.jsonl OUT.jsonl`. MODULES is a folder that holds
 * `node_modules`. Lines as `presidio_peer.py` says. Runs in a process of its own, so that start-up and memory are the peer's.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [name, modules, texts, out] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const { version } = JSON.parse(readFileSync(join(modules, "node_modules", name, "package.json"), "utf8"));

/** Stretches of the text that a redacting function left out, told by the labels that it put in their place. */
function alignRedaction(text, redacted, labels) {
  const pieces = redacted.split(new RegExp(`(${labels.join("|")})`));
  const findings = [];
  let at = 0;
  let open;
  for (const [i, piece] of pieces.entries()) {
    if (i % 2 === 1) {
      open ??= { start: at, label: piece };
      continue;
    }
    if (piece === "" && i < pieces.length - 1) continue;
    const isLast = i === pieces.length - 1;
    const found = isLast ? text.length - piece.length : text.indexOf(piece, open ? at + 1 : at);
    if (found < at) throw new Error("a redacted text could not be laid over its original");
    if (open) findings.push([open.start, found, open.label, 1]);
    open = undefined;
    at = found + piece.length;
  }
  return findings;
}

const PEERS = {
  async openredaction() {
    const { OpenRedaction } = await import(
      pathToFileURL(join(modules, "node_modules/openredaction/dist/index.mjs")).href
    );
    const redactor = new OpenRedaction();
    return async (text) => {
      const { detections } = await redactor.detect(text);
      return detections.map(({ position, type, confidence }) => [...position, type, confidence]);
    };
  },
  async "redact-pii"() {
    const { SyncRedactor } = require("redact-pii");
    const redactor = new SyncRedactor();
    const labels =
      "CREDIT_CARD_NUMBER STREET_ADDRESS ZIPCODE PHONE_NUMBER IP_ADDRESS US_SOCIAL_SECURITY_NUMBER EMAIL_ADDRESS USERNAME PASSWORD CREDENTIALS DIGITS URL PERSON_NAME".split(
        " ",
      );
    return async (text) => alignRedaction(text, redactor.redact(text), labels);
  },
  async compromise() {
    const nlp = require("compromise");
    const kinds = { Person: "people", Place: "places", Phone: "phoneNumbers", Email: "emails", At: "atMentions" };
    return async (text) => {
      const doc = nlp(text);
      return Object.entries(kinds).flatMap(([label, method]) =>
        doc[method]()
          .json({ offset: true })
          .map(({ offset }) => [offset.start, offset.start + offset.length, label, 1]),
      );
    };
  },
};

const documents = readFileSync(texts, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const find = await PEERS[name]();
/** Seconds of processor time that the passes of a phase take together at least. */
const PHASE = 5;

/** Passes over the texts until a phase is full: seconds of one, and what was found. */
async function runPhase() {
  const started = process.cpuUsage();
  for (let passes = 1; ; passes++) {
    const results = [];
    for (const { text } of documents) results.push(await find(text));
    const { user, system } = process.cpuUsage(started);
    const spent = (user + system) / 1e6;
    if (spent >= PHASE) return { seconds: spent / passes, results };
  }
}

await runPhase();
const { seconds, results } = await runPhase();
const lines = documents.map(({ id }, i) => JSON.stringify({ id, findings: results[i] }));
lines.push(JSON.stringify({ peer: `${name} ${version}`, seconds }));
writeFileSync(out, `${lines.join("\n")}\n`);
process.exit(0);
