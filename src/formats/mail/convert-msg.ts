/** Messages of Outlook made anew as mails. */
import type { Conversion } from "../legacy/convert.js";
import { convertMessage } from "./convert-message.js";
import { readMsg } from "./read-msg.js";

/** Throws `ItemError` when it is no message, or one that holds nothing. */
export const convertMsg = (bytes: Uint8Array): Conversion => convertMessage(readMsg(bytes));
