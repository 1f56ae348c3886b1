/** Mail domains of an item: which are those of a public body, by their labels and by who writes to whom. */
import { matchesOf } from "../text/matches.js";
import { PUBLIC_LABELS } from "./office-words.js";

const PUBLIC_DOMAIN =
  /(?:^|\.)(?:gov\.tt|gov\.au|govt\.nz)$|^(?:[a-z0-9-]{1,40}\.){0,3}(?:[a-z]{0,12}ombudsman|[a-z]{0,16}council|police|courts?|parliament)\.[a-z.]{2,20}$/i;
const PRIVATE_DOMAIN =
  /(?:^|[.-])[a-z-]{0,20}(?:marae|club|union|wu|church|trust|mail|hotmail|gmail|yahoo|outlook|icloud|live|msn|proton|bigpond|xtra|flow|bank|insurance|lawyers?|legal|chambers|medical|clinic|surgery|dental|consult(?:ing|ants)?|realty|estate)(?:\.|$)/i;
/** Those who sell mail to anybody, of names that are words or a body's too: `tstt.net.tt` is where customers are, `tstt.co.tt` staff. */
const PROVIDERS =
  /(?:^|\.)(?:(?:tstt|wow|carib-?link|trinidad|cablenett|tt|clear|paradise|orcon|snap|actrix)\.net(?:\.[a-z]{2})?|(?:optusnet|iinet|westnet|internode|tpg|dodo|adam|aapt)\.(?:com|net)\.au|(?:slingshot|ihug|maxnet|vodafone|kinect)\.co\.nz|(?:aol|gmx|me|mac|ymail|rocketmail|fastmail|tutanota|yandex|qq|zoho)\.(?:com|net|de|fm|ru|co\.[a-z]{2}))$/i;
/** Mailboxes of an office rather than of a person. */
const ROLE_MAILBOX =
  /(?<![\w.+-])(?:info|enquir(?:y|ies)|contact|records?|registry|customer\.?care|customer\.?service|complaints?|feedback|foi|privacy|rti|oia|admin|office|reception|help ?desk|support|noreply|no-reply|accounts|hr|legal|appeals|claims|[a-z]{2,12}\.(?:unit|feedback|enquiries|records|complaints|team|registry|desk))@([a-z0-9.-]{3,80})/gi;
const HEADER = /(?:^|\n)[> \t]*(From|To|Cc):([^\n]{0,400})/gi;
const ADDRESS = /[\w.+'-]{1,64}@([a-z0-9.-]{3,80}[a-z])/gi;

export const isPrivateDomain = (domain: string): boolean => PRIVATE_DOMAIN.test(domain) || PROVIDERS.test(domain);

/** Whether the domain by itself is a public body's: `wasa.example.tt`, `police.govt.nz`. */
export const isPublicDomain = (domain: string): boolean =>
  PUBLIC_DOMAIN.test(domain) ||
  (!isPrivateDomain(domain) &&
    domain
      .toLowerCase()
      .split(".")
      .slice(0, -1)
      .some((label) => PUBLIC_LABELS.has(label)));

/** Whether the text holds an address of a public body. */
export const hasPublicMail = (text: string): boolean =>
  [...matchesOf(ADDRESS, text)].some(([, domain = ""]) => isPublicDomain(domain));

/** Domains within which an office writes to itself, or that have a mailbox of an office: whoever has an address there works for it. */
export function officeDomains(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, domain = ""] of matchesOf(ROLE_MAILBOX, text)) found.add(domain.toLowerCase().replace(/\.$/, ""));
  const senders = new Set<string>();
  for (const [, field = "", line = ""] of matchesOf(HEADER, text)) {
    const domains = [...matchesOf(ADDRESS, line)].map(([, domain = ""]) => domain.toLowerCase());
    if (field.toLowerCase() === "from") {
      senders.clear();
      domains.forEach((domain) => senders.add(domain));
    } else domains.filter((domain) => senders.has(domain)).forEach((domain) => found.add(domain));
  }
  for (const domain of found) if (isPrivateDomain(domain)) found.delete(domain);
  return found;
}
