/** Redacted copies of databases as tests ask for them. */
import { runCopy, type CopyOptions, type CopyPlace } from "../../src/pipeline/copies/run-copy.js";
import type { RedactionReport } from "../../src/pipeline/redaction-report.js";
import { resolveConnection } from "../../src/sources/database/connection.js";
import { EXAMINING } from "./examining.js";
import { SETUP } from "./scan-database.js";

export const copyDatabaseTo = (
  source: string,
  place: CopyPlace,
  given: Partial<Pick<CopyOptions, "releaseTo" | "mark" | "anonymity" | "signal">> = {},
): Promise<RedactionReport> =>
  runCopy({
    source: resolveConnection(source, SETUP),
    place,
    exclude: ["released.*"],
    examine: EXAMINING,
    releaseTo: "internal",
    mark: "pseudonym",
    version: "0",
    signal: new AbortController().signal,
    say: () => undefined,
    ...given,
  });
