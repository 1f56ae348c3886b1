/** Letters and messages between an office and the public: which way they go. Reads the text, not the names. */
import { isPrivateDomain, isPublicDomain } from "./mail-domains.js";

export type Direction =
  /** From somebody of the public to an office. */
  | "to-office"
  /** From an office to somebody of the public. */
  | "from-office"
  | "unknown";

const HEAD = 600;
const SENDER = /(?:^|\n)From:[^\n]{0,200}?@([a-z0-9.-]{3,80}[a-z])/i;
const RECIPIENT = /(?:^|\n)To:[^\n]{0,200}?@([a-z0-9.-]{3,80}[a-z])/i;

/** `isAddressed` tells whether the head of the text names a public body. */
export function directionOf(text: string, isOffice: (head: string) => boolean): Direction {
  const sender = SENDER.exec(text)?.[1];
  const recipient = RECIPIENT.exec(text)?.[1];
  if (sender !== undefined && recipient !== undefined) {
    if (isPrivateDomain(sender) && !isPrivateDomain(recipient)) return "to-office";
    if (isPublicDomain(sender) && !isPublicDomain(recipient)) return "from-office";
  }
  if (!isOffice(text.slice(0, HEAD))) return "unknown";
  const mine = text.match(/\b(?:my|mine|I am writing|I write)\b/gi)?.length ?? 0;
  const yours = text.match(/\byours?\b(?! (?:faithfully|sincerely|respectfully|truly))/gi)?.length ?? 0;
  if (mine > yours + 1) return "to-office";
  return yours > mine + 1 ? "from-office" : "unknown";
}
