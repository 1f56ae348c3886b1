/** Messages that Outlook packs into an attachment made anew as mails. */
import type { Conversion } from "../legacy/convert.js";
import { convertMessage } from "./convert-message.js";
import { readTnef } from "./read-tnef.js";

export function convertTnef(bytes: Uint8Array): Conversion {
  const { message, isCut } = readTnef(bytes);
  const made = convertMessage(message);
  return isCut ? { ...made, problems: [...made.problems, CUT] } : made;
}

const CUT = {
  code: "truncated",
  stage: "extract",
  detail: "the message ends before it should; what there is was read",
} as const;
