/** What a file may carry besides what its reader sees: the closed list of kinds, and which of them are failures. */

/**
 * `failure`: something was meant to be hidden, or is gone from sight, and can still be read. `notice`: the file carries
 * it, as many files do, and whoever releases the file should know.
 */
export type ConcealmentGrade = "failure" | "notice";

export const CONCEALMENTS = {
  "covered-text": { grade: "failure", title: "text under a shape or picture that covers it" },
  "blackened-scan-text": { grade: "failure", title: "recognised text under a part of a scan that is blacked out" },
  "black-on-black-text": { grade: "failure", title: "dark text on an equally dark ground" },
  "see-through-bar": { grade: "failure", title: "writing that shows through a bar drawn over it" },
  "pending-redaction": { grade: "failure", title: "a redaction that was marked and never applied" },
  "earlier-text": { grade: "failure", title: "text of an earlier version that the present one does not show" },
  "earlier-picture": { grade: "failure", title: "a picture of an earlier version that the present one replaced" },
  "removed-part": { grade: "failure", title: "text of a part that nothing in the document refers to" },
  "earlier-version": { grade: "notice", title: "an earlier version of the document" },
  "ground-coloured-text": { grade: "notice", title: "text in the colour of its ground" },
  "invisible-text": { grade: "notice", title: "text drawn invisibly" },
  "off-page-text": { grade: "notice", title: "text outside what is shown of the page" },
  "clipped-text": { grade: "notice", title: "text that leaves no trace: clipped away, in a layer that is off" },
  "tiny-text": { grade: "notice", title: "text too small to be seen" },
  "tracked-change": { grade: "notice", title: "text of changes that were tracked and not accepted" },
  comment: { grade: "notice", title: "comments" },
  "hidden-part": {
    grade: "notice",
    title: "sheets, rows, slides, notes, texts, caches, links or data that are not shown",
  },
  author: { grade: "notice", title: "who made the document" },
  thumbnail: { grade: "notice", title: "a small picture of a page" },
  "attached-file": { grade: "notice", title: "an attached file" },
  script: { grade: "notice", title: "a script" },
  "form-value": { grade: "notice", title: "a form field that is filled in" },
  "data-after-end": { grade: "notice", title: "text behind the end of the document" },
} as const satisfies Readonly<Record<string, { readonly grade: ConcealmentGrade; readonly title: string }>>;

export type ConcealmentKind = keyof typeof CONCEALMENTS;
