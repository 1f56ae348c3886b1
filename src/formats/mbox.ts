/** Mailboxes in one file. Their messages are items of their own; the lines that part them are texts of the mailbox. */
import { ItemError } from "../core/problem.js";
import { memoryContent } from "./archive/content.js";
import { namesDocument, withheldNote } from "./archive/names.js";
import type { ChildReplacement, Content, ExtractContext, Extracted, FormatHandler, Residue } from "./format.js";
import { opensMailbox, readMailbox, RELEASED_OPENING, writeMailbox } from "./mail/mailbox.js";

const EXTENSIONS = ["mbox", "mbx", "mboxrd"];

async function* extractMailbox(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  let count = 0;
  for await (const { index, opening, bytes } of readMailbox(content.chunks())) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    count++;
    // What copies begin with says nothing.
    const text = opening === RELEASED_OPENING ? "" : opening.replace(/^From /, "");
    const document = namesDocument([{ part: `opening:${index}`, text, field: "from" }], "metadata");
    if (document) yield { kind: "document", document };
    if (bytes === undefined) {
      const detail = "a message is larger than is held in memory";
      yield { kind: "problem", problem: { code: "too-large", stage: "extract", detail } };
      continue;
    }
    context.budget.takeBytes(bytes.length, bytes.length);
    const name = `message-${index + 1}.eml`;
    yield { kind: "child", child: { name, key: String(index), content: memoryContent(bytes) } };
  }
  if (count === 0) throw new ItemError("malformed", "extract", "the mailbox holds no message");
}

async function redactMailbox(content: Content, children: readonly ChildReplacement[]): Promise<Uint8Array> {
  const replaced = new Map(children.map((child) => [child.key, child]));
  const messages: Uint8Array[] = [];
  for await (const { index } of readMailbox(content.chunks())) {
    const child = replaced.get(String(index));
    messages.push(child && "bytes" in child ? child.bytes : withheldMessage());
  }
  return writeMailbox(messages);
}

const withheldMessage = (): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from("Subject: withheld\n\n", "latin1"), withheldNote()]));

/** Every line that begins with the word is taken for a beginning, which parts a message rather than joins two. */
async function* mailboxResidue(bytes: Uint8Array): AsyncIterable<Residue> {
  const { mailResidue } = await import("./mail/mail-residue.js");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  while (from < buffer.length) {
    const next = buffer.indexOf("\nFrom ", from, "latin1");
    const end = next < 0 ? buffer.length : next + 1;
    const message = buffer.subarray(from, end);
    const line = message.indexOf(10);
    yield { place: "opening line", text: message.toString("utf8", 0, line < 0 ? message.length : line) };
    if (line >= 0) yield* mailResidue(new Uint8Array(message.subarray(line + 1)));
    from = end;
  }
}

export const mbox: FormatHandler = {
  id: "mbox",
  title: "Mailbox",
  extensions: EXTENSIONS,
  textBased: false,
  surfaces: ["messages one by one, as mail", "envelope lines"],
  proof: "parts decoded by another way",
  sniff: ({ bytes, name }) => {
    const isNamed = EXTENSIONS.some((extension) => name.endsWith(`.${extension}`));
    if (!opensMailbox(bytes, isNamed)) return 0;
    // A single mail may have been saved with such a line.
    return name.endsWith(".eml") ? 2 : 3;
  },
  extract: extractMailbox,
  redact: (content, _edits, children) => redactMailbox(content, children),
  residue: mailboxResidue,
};
