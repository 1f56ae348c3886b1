/** Words that the forms of an overview share. */
import type { ChangeKind } from "../store/store.js";
import type { Moment } from "./overview.js";

export const CHANGE_TITLES: Readonly<Record<ChangeKind, string>> = {
  new: "new items",
  grown: "items with more findings",
  "newly-sensitive": "items newly sensitive",
  "newly-unreadable": "items that can no longer be examined",
  gone: "items gone",
  shrunk: "items with fewer findings",
  "readable-again": "items that can be examined again",
  changed: "items with other content",
  moved: "items moved",
};

/** How the counts went up or down since the scan before that looked for the same. */
export function describeCourse(course: readonly Moment[]): string[] {
  const at = course.at(-1);
  const before = course.slice(0, -1).findLast(({ isAlike }) => isAlike);
  if (!at || !before) return [];
  const change = at.findings - before.findings;
  const words =
    change === 0 ? "as many as" : `${Math.abs(change).toLocaleString("en")} ${change > 0 ? "more" : "fewer"} than`;
  return [`${words} in scan ${before.id} of ${before.started.slice(0, 10)}`];
}

export const describeMore = (more: number): string[] => (more > 0 ? [`  and ${more} more`] : []);
