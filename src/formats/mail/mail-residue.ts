/** What another reader of mails sees in one, and every run of Base64 as a whole. Shares no code with what extracts. */
import PostalMime from "postal-mime";
import { deepResidue } from "../archive/residue.js";
import type { Residue } from "../format.js";
import { textResidue } from "../text/residue.js";

/** Bodies and attachments as another reader of mails sees them, and every run of Base64 as a whole. */
export async function* mailResidue(bytes: Uint8Array): AsyncIterable<Residue> {
  yield* textResidue(bytes, { tags: true });
  for (const run of base64Runs(Buffer.from(bytes).toString("latin1"))) yield* deepResidue(run, "Base64 run ");
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  yield { place: "headers", text: JSON.stringify([mail.headers, mail.from, mail.to, mail.cc, mail.bcc, mail.subject]) };
  yield { place: "text", text: mail.text ?? "" };
  if (mail.html) yield* textResidue(Buffer.from(mail.html, "utf8"), { tags: true });
  for (const { filename, content, description, contentId } of mail.attachments) {
    yield { place: "attachment name", text: `${filename ?? ""}\n${description ?? ""}\n${contentId ?? ""}` };
    const data = typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(new Uint8Array(content));
    yield* deepResidue(data, "attachment ");
  }
}

function* base64Runs(text: string): Iterable<Buffer> {
  let run: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^[A-Za-z0-9+/]+={0,2}$/.test(line)) run.push(line);
    else {
      if (run.length > 1) yield Buffer.from(run.join(""), "base64");
      run = [];
    }
  }
  if (run.length > 1) yield Buffer.from(run.join(""), "base64");
}
