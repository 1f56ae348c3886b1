/** Presentations of OpenDocument, and their templates. */
import { odfHandler } from "./odf/handler.js";

export const odp = odfHandler({
  id: "odp",
  title: "OpenDocument presentation",
  extensions: ["odp", "otp"],
  kind: "presentation",
});
