/** Calendars, lists of tasks, and free and busy times. */
import { contentLinesHandler } from "./content-lines/handler.js";

export const ics = contentLinesHandler({
  id: "ics",
  title: "Calendar",
  extensions: ["ics", "ical", "ifb", "vcs"],
  opening: /^\ufeff?\s{0,20}BEGIN:VCALENDAR\b/i,
});
