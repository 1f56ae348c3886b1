/** Whether a number is that of a company: a firm is named shortly before it, and nobody between the two. */
import type { Span } from "../../src/core/span.js";
import type { ScanView } from "../../src/detection/define.js";

const COMPANY =
  /(?<!\p{L})(?:(?:Pty\.? )?L(?:td|TD)|Limited|LIMITED|Inc|INC|LLC|PLC|Co-op(?:erative)?|Trust|TRUST|VAT (?:Reg|No)[\w .:#]{0,20}|ABN[\d :]{0,16}|\([Cc]ompany\)|COMPANY|& Sons|Partnership|Enterprises|Foundation)(?![\p{L}])/u;
const SOMEBODY =
  /(?<!\p{L})(?:my|his|her|their|your|mr|mrs|ms|miss|dr|employee|director|applicant|claimant|complainant|worker|name|dob|nis)(?!\p{L})/iu;
const BEFORE = 56;

/** True for the number of a firm or trust, by the words before it in its line. */
export function isCompanyNumber({ text }: ScanView, { start }: Span): boolean {
  const stretch = text.slice(Math.max(0, start - BEFORE), start);
  const line = stretch.slice(stretch.lastIndexOf("\n") + 1);
  const match = COMPANY.exec(line);
  return match !== null && !SOMEBODY.test(line.slice(match.index + match[0].length));
}
