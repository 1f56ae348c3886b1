/** Text documents of OpenDocument: documents, templates, master documents. */
import { odfHandler } from "./odf/handler.js";

export const odt = odfHandler({
  id: "odt",
  title: "OpenDocument text",
  extensions: ["odt", "ott", "odm", "oth"],
  kind: "text",
});
