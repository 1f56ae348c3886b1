/**
 * Mail messages. Headers and plain texts that are not encoded stand at their places in the decoded file; texts that are
 * encoded stand in parts of their own. Attachments and HTML texts are items of their own.
 */
import { loadLate } from "./late.js";

const KNOWN_HEADER =
  /^(?:from|to|cc|subject|date|received|message-id|mime-version|return-path|delivered-to|content-type|reply-to|sender|dkim-signature|x-[a-z-]{2,40}|in-reply-to|references|bcc|thread-topic|authentication-results)[ \t]{0,9}:/i;

/** How many lines at the head of a file are headers that mails have; 0 when another line comes before the first blank one. */
function countHeaders(head: Uint8Array): number {
  const text = Buffer.from(head)
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .replace(/^[\r\n]{1,9}/, "");
  let known = 0;
  for (const [i, line] of text
    .split(/\r\n|\n|\r/)
    .slice(0, 400)
    .entries()) {
    if (line === "") break;
    if (KNOWN_HEADER.test(line)) known++;
    else if (
      !/^[ \t]|^[\u0021-\u0039\u003b-\u007e]{1,100}[ \t]{0,9}:/.test(line) &&
      !(i === 0 && line.startsWith("From "))
    )
      return 0;
  }
  return known;
}

export const eml = loadLate(
  {
    id: "eml",
    title: "Mail message",
    extensions: ["eml"],
    textBased: true,
    surfaces: [
      "headers, also those of parts",
      "text and HTML bodies, in every encoding",
      "attachments and their names",
      "attached messages",
    ],
    proof: "parts decoded by another way; tests: Python's email",
    sniff: ({ bytes, name }) => {
      const headers = countHeaders(bytes);
      const isMailbox = Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "From ";
      // A mail saved as UTF-16 is a text of a mail, not a mail.
      if (name.endsWith(".eml")) return headers > 0 ? 3 : bytes.length > 0 && !bytes.includes(0) ? 1 : 0;
      if (isMailbox) return 0;
      return headers > 2 ? 2 : 0;
    },
  },
  {
    extract: async () => {
      const { readMail } = await import("./mail/read-mail.js");
      return async function* (content, context) {
        yield* readMail(await content.bytes(), context);
      };
    },
    redact: async () => {
      const { writeMail } = await import("./mail/write-mail.js");
      return async (content, edits, children) => writeMail(await content.bytes(), edits, children);
    },
    residue: async () => (await import("./mail/mail-residue.js")).mailResidue,
  },
);
