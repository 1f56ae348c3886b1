/** What an officer is told after a run: counts and places, never a value. */
import type { FindingType } from "../core/finding-type.js";
import type { Schedule } from "./schedule.js";

/** Findings of one item, by type. */
export interface NewPlace {
  /** `share/case.zip > cv.docx` */
  readonly place: string;
  readonly findings: Readonly<Partial<Record<FindingType, number>>>;
}

/** An item that could not be examined, or not wholly, and is new or was examined by an earlier scan. */
export interface LostPlace {
  readonly place: string;
  readonly status: "partly" | "refused";
  /** Codes of problems. */
  readonly problems: readonly string[];
}

/** How a scan differs from the one before it. The lists are cut off; the numbers are not. */
export interface News {
  readonly newSensitive: {
    readonly findings: number;
    readonly items: number;
    readonly byType: Readonly<Partial<Record<FindingType, number>>>;
    readonly places: readonly NewPlace[];
  };
  readonly unreadable: { readonly items: number; readonly places: readonly LostPlace[] };
  /** Whether the program or its settings changed in between: some of it may be found for the first time only. */
  readonly settingsChanged: boolean;
}

export interface Notification {
  readonly kind: "sever-schedule";
  readonly schedule: string;
  /** ISO 8601, when the run ended. */
  readonly at: string;
  readonly host: string;
  readonly news: News | null;
  /** Why the run failed, in words of our own; null when it did not. */
  readonly failure: string | null;
}

/** Places that a notification names; of the others it tells the number. */
export const PLACES_NAMED = 50;

export interface RunEnd {
  readonly at: number;
  readonly host: string;
  readonly news: News | undefined;
  readonly failure: string | undefined;
}

/** Undefined when there is nothing to tell. */
export function buildNotification(schedule: Schedule, end: RunEnd): Notification | undefined {
  const { news, failure } = end;
  const hasNews = news !== undefined && news.newSensitive.findings + news.unreadable.items > 0;
  if (!hasNews && failure === undefined) return undefined;
  return {
    kind: "sever-schedule",
    schedule: schedule.name,
    at: new Date(end.at).toISOString(),
    host: end.host,
    news: hasNews ? limitPlaces(news, schedule.notifyDetail === "places" ? PLACES_NAMED : 0) : null,
    failure: failure ?? null,
  };
}

const limitPlaces = ({ newSensitive, unreadable, settingsChanged }: News, most: number): News => ({
  settingsChanged,
  newSensitive: { ...newSensitive, places: newSensitive.places.slice(0, most) },
  unreadable: { ...unreadable, places: unreadable.places.slice(0, most) },
});

/** One line, for the subject of a message. */
export function titleOf({ schedule, news, failure }: Notification): string {
  const parts = [
    ...(failure === null ? [] : ["the scan failed"]),
    ...(news && news.newSensitive.findings > 0 ? [`${news.newSensitive.findings} new sensitive`] : []),
    ...(news && news.unreadable.items > 0 ? [`${news.unreadable.items} not readable`] : []),
  ];
  return `sever ${schedule}: ${parts.join(", ")}`;
}

/** The whole message as plain text. */
export function textOf(notification: Notification): string {
  const { schedule, at, host, news, failure } = notification;
  const lines = [`Schedule ${schedule} on ${host}, run ended ${at}.`];
  if (failure !== null) lines.push("", `The scan failed: ${failure}.`);
  if (news && news.newSensitive.findings > 0) lines.push("", ...describeSensitive(news.newSensitive));
  if (news && news.unreadable.items > 0) lines.push("", ...describeUnreadable(news.unreadable));
  if (news?.settingsChanged)
    lines.push("", "The program or its settings changed since the last scan; some of this may only now be found.");
  lines.push(
    "",
    "Values are never sent. To see what was found, read the report of the scan on the machine named above.",
  );
  return `${lines.join("\n")}\n`;
}

function describeSensitive({ findings, items, byType, places }: News["newSensitive"]): string[] {
  return [
    `Sensitive personal information that was not there before: ${findings} in ${countItems(items)} (${describeTypes(byType)}).`,
    ...places.map((one) => `  ${onOneLine(one.place)}: ${describeTypes(one.findings)}`),
    ...describeRest(items, places.length),
  ];
}

function describeUnreadable({ items, places }: News["unreadable"]): string[] {
  return [
    `Could not be examined, or not wholly, and are new or could be before: ${countItems(items)}.`,
    ...places.map(
      (one) =>
        `  ${onOneLine(one.place)}: ${one.status === "partly" ? "examined in part" : "not examined"} (${one.problems.join(", ")})`,
    ),
    ...describeRest(items, places.length),
  ];
}

/** Names of files may hold line breaks, which would look like lines of ours. */
const onOneLine = (place: string): string => place.replace(/\p{Cc}/gu, "\u{FFFD}");

const countItems = (number: number): string => `${number} ${number === 1 ? "item" : "items"}`;

const describeRest = (all: number, named: number): string[] =>
  named === 0 || all <= named ? [] : [`  and ${all - named} more`];

const describeTypes = (types: Readonly<Partial<Record<FindingType, number>>>): string =>
  Object.entries(types)
    .map(([type, number]) => `${number} ${type}`)
    .join(", ");
