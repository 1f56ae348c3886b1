/** Who speaks at a place of a text: by the label of a line of talk, the header of a message, the signature of a letter. */
import { mentionsWithin, type Mention, type Mentions } from "./mentions.js";

export type Author = "own" | "other" | "official";

const LABEL = /^(?:[\s>]*(?:\[[^\]\n]{4,30}\]|\d[\d/.:, -]{3,24}(?:[AP]M)?)?[\s–-]{0,3})<?$/i;
const LABEL_END = /^(?: \([^)\n]{1,24}\))?\.?\s?[:>]/;
/** Labels of talk without a name. */
const ROLE_LABEL =
  /^(?:[\s>]*(?:\[[^\]\n]{4,30}\]|\d[\d/.:, -]{3,24})?[\s–-]{0,3})<?(?:(visitor|customer|client|caller|applicant|you|user|patient|A\.)|(agent|officer|operator|system|bot|Q\.|Q\d))\b[^:>\n]{0,12}[:>.]/i;
const FROM = /(?:^|\n)[> \t*]*(?:From|De):[^\n]*|(?:^|\n)[> \t]*On [^\n]{5,80}\bwrote\b[^\n]*/g;
const FROM_REACH = 20_000;
const CLOSING =
  /(?:^|[\n>])[> \t]*(?:Yours|Regards|Kind regards|Best|Sincerely|Respectfully|Faithfully|Thank you|Thanks|Many thanks|Ngā mihi|Nāku|Signed|Sgd|In solidarity|Cheers|Humbly)\b[^\n<]{0,40}/gi;
const CLOSING_REACH = 6000;

/** Undefined where nothing tells. */
export const authorAt = (text: string, at: number, mentions: Mentions): Author | undefined =>
  speakerAt(text, at, mentions) ?? senderBefore(text, at, mentions.list) ?? signerBehind(text, at, mentions.list);

/** Whose label the line of talk bears that holds the place. */
export function speakerAt(text: string, at: number, { list }: Mentions): Author | undefined {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const label = mentionsWithin(list, { start, end: at }).find(
    (one) =>
      one.start >= start &&
      one.end <= at &&
      LABEL.test(text.slice(start, one.start)) &&
      LABEL_END.test(text.slice(one.end, one.end + 30)),
  );
  if (label) return label.whose;
  const role = ROLE_LABEL.exec(text.slice(start, at));
  return role ? (role[1] === undefined ? "official" : "own") : undefined;
}

/** Lines of the head of one message. */
const HEAD_LINES = 40;

/** The sender that the head of the message names, before or behind the place within it. */
export function senderAround(text: string, at: number, { list }: Mentions): Author | undefined {
  const start = Math.max(0, text.lastIndexOf("\n\n", at));
  const end = text.indexOf("\n\n", at);
  const head = text.slice(start, end < 0 ? text.length : end);
  if (head.split("\n").length > HEAD_LINES) return undefined;
  const from = /(?:^|\n)[> \t]*From:[^\n]*/.exec(head);
  if (!from) return undefined;
  const line = start + from.index;
  return list.find((one) => one.start >= line && one.end <= line + from[0].length + 1)?.whose;
}

/** The sender of the message that holds the place. */
function senderBefore(text: string, at: number, list: readonly Mention[]): Author | undefined {
  const from = Math.max(0, at - FROM_REACH);
  const header = [...text.slice(from, at).matchAll(FROM)].at(-1);
  if (!header) return undefined;
  const start = from + header.index;
  const sender = list.find((one) => one.start >= start && one.end <= start + header[0].length + 1);
  return sender?.whose;
}

/** Who signs behind the place: the first name after the next closing words. */
function signerBehind(text: string, at: number, list: readonly Mention[]): Author | undefined {
  const to = Math.min(text.length, at + CLOSING_REACH);
  for (const match of text.slice(at, to).matchAll(CLOSING)) {
    const end = at + match.index + match[0].length;
    const signer = list.find((one) => one.start >= end - match[0].length && one.start - end <= 60);
    if (signer) return signer.whose;
  }
  const opening = list.find(
    ({ start }) =>
      /\bI,? $/.test(text.slice(Math.max(0, start - 4), start)) ||
      /\b(?:my name is|statement of|I am) $/i.test(text.slice(Math.max(0, start - 16), start)),
  );
  return opening?.whose;
}
