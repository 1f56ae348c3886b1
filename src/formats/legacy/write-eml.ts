/** A mail made anew: what its reader sees, texts and attachments, and nothing besides (RFC 5322, RFC 2046). */
import { encodeHeaderText } from "../mail/encoded-words.js";
import { toBase64, toQuotedPrintable } from "../mail/mail-text.js";
import type { HeldFile } from "./convert.js";

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export interface NewMail {
  readonly from: readonly Correspondent[];
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly subject: string;
  /** As a mail writes it; empty where it is not known. */
  readonly date: string;
  readonly text: string;
  readonly html: Uint8Array | undefined;
  readonly attachments: readonly HeldFile[];
}

const EOL = "\r\n";

export function writeEml(mail: NewMail): Uint8Array {
  const headers = [
    ["From", mail.from.map(writeAddress).join(", ")],
    ["To", mail.to.map(writeAddress).join(`,${EOL} `)],
    ["Cc", mail.cc.map(writeAddress).join(`,${EOL} `)],
    ["Subject", encodeHeaderText(mail.subject)],
    ["Date", mail.date],
  ].flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
  // A mail is known by its headers.
  if (headers.length < 2) headers.push("Subject:");
  const body = bodyPart(mail);
  const whole =
    mail.attachments.length === 0 ? body : multipart("mixed", [body, ...mail.attachments.map(attachmentPart)]);
  return new Uint8Array(Buffer.from([...headers, "MIME-Version: 1.0", whole].join(EOL), "latin1"));
}

/** The name in quotes or encoded, then the address. */
function writeAddress({ name, address }: Correspondent): string {
  const plain = name.replace(/[\r\n"\\]+/g, " ").trim();
  const mailbox = address.replace(/[\s<>,;"]+/g, "");
  const written = /^[\u0020-\u007e]*$/.test(plain) ? `"${plain}"` : encodeHeaderText(plain);
  if (mailbox === "") return written;
  const isAscii = /^[\u0021-\u007e]+$/.test(mailbox);
  return plain === "" || plain === address ? mailbox : `${written} <${isAscii ? mailbox : encodeHeaderText(mailbox)}>`;
}

function bodyPart({ text, html }: NewMail): string {
  const plain = part("text/plain; charset=utf-8", "quoted-printable", toQuotedPrintable(text, EOL));
  if (!html) return plain;
  const marked = part("text/html", "base64", toBase64(html, EOL));
  return text === "" ? marked : multipart("alternative", [plain, marked]);
}

function attachmentPart({ name, bytes }: HeldFile): string {
  const isPlain = /^[\u0020-\u007e]*$/.test(name);
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, "_")).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const named = isPlain ? `filename="${name.replace(/["\\]/g, "_")}"` : `filename*=utf-8''${encoded}`;
  return part(
    `application/octet-stream${EOL}Content-Disposition: attachment; ${named}`,
    "base64",
    toBase64(bytes, EOL),
  );
}

const part = (type: string, encoding: string, body: string): string =>
  [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, "", body].join(EOL);

function multipart(kind: "mixed" | "alternative", parts: readonly string[]): string {
  let number = 0;
  let boundary: string;
  do boundary = `=_${kind}_${number++}`;
  while (parts.some((one) => one.includes(`--${boundary}`)));
  const all = parts.map((one) => `--${boundary}${EOL}${one}${EOL}`).join("");
  return `Content-Type: multipart/${kind}; boundary="${boundary}"${EOL}${EOL}${all}--${boundary}--${EOL}`;
}
