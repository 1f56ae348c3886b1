/** Spreadsheets of OpenDocument, and their templates. */
import { odfHandler } from "./odf/handler.js";

export const ods = odfHandler({
  id: "ods",
  title: "OpenDocument spreadsheet",
  extensions: ["ods", "ots"],
  kind: "spreadsheet",
});
