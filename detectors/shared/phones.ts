/** Parts of telephone numbers that several countries share. */

/** Source: what may not stand before a number at its first character; that look saves looking behind everywhere. */
const BEHIND =
  "(?=[(+\\dO])(?<![\\w.+/$-]|\\b(?:[Ff]ax|FAX)(?: [Nn]o)?[.:]{0,2}\\s{0,3}|\\b(?:[Rr]ef|REF|[Jj]ob|JOB|[Ii]tem|ITEM|[Pp]art|[Cc]ode|CODE|[Ss]erial|[Mm]odel|[Bb]atch|[Ll]ot|[Cc]ircuit|[Cc]ct|[Rr]eceipt|[Ii]nvoice|[Ll]icence|[Ll]icense|[Pp]ermit|[Aa]ccount|[Cc]ase|[Cc]laim|[Ff]ile)(?: [Nn]o)?[.:]{0,2}\\s";

/** Source of what may not stand before a number: a telefax label, or the label of a number of something else, `Seal no.`. */
export const NOT_BEHIND = `${BEHIND}|(?<!\\b(?:phone|tele?phone|tel|mobile|mob|cell|contact|whatsapp|home|work|office|telefono)[.]?\\s|\\bphone)\\b[Nn][Oo][.:]{0,2}\\s)`;
/** The same for numbers that are a mobile's by their look alone: `her no. 0421 …` is one. */
export const NOT_BEHIND_MOBILE = `${BEHIND})`;

/** Columns of a log of calls or messages that name the other party by the number, and the columns beside. */
export const LOG_PARTY = {
  names: /^(?:party|other party|from|to|sender|recipient|number|caller|called|dialled|msisdn|participant|address|who)$/,
  others: /^(?:body|message|messages|sms|text|content|dir|direction|in out|duration|call type|thread)$/m,
};

/** Source of what may not follow a number: more of a longer one, a telefax label as in a letterhead, a word for an office. */
export const NOT_BEFORE =
  "(?!\\w|[-/]\\w|[.,]\\d|[\\s/|,;•·]{0,8}(?:[Ff]ax|FAX)\\b|[\\s,]{1,2}\\(?(?:switchboard|reception|hotline|toll|main office|enquiries)\\b)";

/** Source: an extension behind a number. */
export const EXTENSION = "[\\s,]{0,2}(?:[Ee]xt(?:n|ension)?\\.?|x)\\s{0,2}\\d{1,5}";

/** Source: the beginnings of free and business numbers of the three places, which are nobody's own. */
export const BUSINESS_NUMBER =
  "(?:\\+?61[\\s-]?)?(?:1[38]00[\\s-]?\\d|180\\d{4}\\b|13\\s?\\d{2}\\s?\\d{2}(?!\\d)|0800|0508|0900)|(?:1[\\s-]?)?(?:\\(?868\\)?[\\s-]?)?800-";

const BUSINESS =
  /^(?:\+?61)?(?:1[38]00\d{6}|180\d{4}|13\d{4})$|^(?:\+?64)?0?(?:800|508|900)\d{5,8}$|^(?:\+?1)?(?:868)?8(?:00|33|44|55|66|77|88)\d{4}$|^(?:000|111|811|911|990|999)$/;

/** Whether the number is a free, business or emergency line. */
export const isBusinessNumber = (value: string): boolean => BUSINESS.test(value.replace(/[^\d+]/g, ""));

/** Words that tell a line of an office, or that the number is none of a telephone. */
export const NOT_PERSONAL_LINE = [
  "hotline",
  "toll free",
  "freephone",
  "switchboard",
  "general enquiries",
  "enquiries line",
  "serial",
  "serial no",
  "meter",
  "meter no",
  "part no",
  "model",
  "invoice",
  "plan",
  "not a telephone",
  "not a phone",
  "reception",
  "front desk",
  "duty desk",
  "information desk",
  "enquiries desk",
  "enquiry desk",
  "inquiry desk",
  "reception desk",
  "help desk",
  "helpdesk",
  "service desk",
  "servicedesk",
  "counter",
  "centre",
  "ambulance",
  "division",
  "queries",
  "sales",
  "fax",
  "head office",
  "library",
  "dial in",
  "order",
  "tender",
  "catalogue",
] as const;

/** The number as digits, and as dialled within its country. */
export function* phoneVariants(value: string): Iterable<{ readonly text: string; readonly confidence: number }> {
  const number = value.replace(new RegExp(`${EXTENSION}$`), "");
  const digits = number.replace(/\D/g, "");
  if (digits.length < 7) return;
  if (digits !== number) yield { text: digits, confidence: 0.8 };
  const national = /^(?:61|64)(\d{8,10})$/.exec(digits)?.[1];
  if (national) yield { text: `0${national}`, confidence: 0.8 };
  const local = /^1?868(\d{3})(\d{4})$/.exec(digits) ?? /^(\d{3})(\d{4})$/.exec(digits);
  if (!local) return;
  const [, exchange = "", line = ""] = local;
  for (const prefix of ["", "868", "1868"])
    if (prefix + exchange + line !== digits) yield { text: prefix + exchange + line, confidence: 0.7 };
  yield { text: `868-${exchange}-${line}`, confidence: 0.8 };
  yield { text: `${exchange}-${line}`, confidence: 0.7 };
}
