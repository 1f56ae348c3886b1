/** What may stand in a configuration file: the options of the command line under the same names, in camel case. */
import { z } from "zod";
import { FINDING_TYPES } from "../core/finding-type.js";
import { JURISDICTIONS } from "../core/jurisdiction.js";
import { OCR_MODES } from "../core/options.js";
import { LANGUAGE_CODE } from "../ocr/languages.js";

export const VALUE_DISPLAYS = ["masked", "full", "none"] as const;
export const FAIL_ON = ["any", "sensitive", "never"] as const;
export const OCR_LANGUAGE_LIMIT = 8;
export const MARKS = ["label", "block", "pseudonym"] as const;
export const MAX_WORKERS = 256;
export const MAX_TIMEOUT = 86_400;
export const MAX_DEPTH = 64;
/** Which views are read: those that show what no table that is read shows, all, or none. */
export const DATABASE_VIEWS = ["needed", "all", "none"] as const;
/** Rows of a table that are drawn and held at once. */
export const MAX_SAMPLE = 100_000;

/** Bytes: a number, or a number with K, M, G or T (powers of 1024). */
export function parseBytes(text: string): number | undefined {
  const parts = /^(\d{1,15}(?:\.\d{1,6})?)\s?([KMGT]?)(?:i?B)?$/i.exec(text.trim());
  if (!parts) return undefined;
  const power = "KMGT".indexOf((parts[2] ?? "").toUpperCase()) + 1;
  return Math.floor(Number(parts[1]) * 1024 ** (parts[2] === "" ? 0 : power));
}

/** Seconds: a number, or a number with s, m or h. */
export function parseSeconds(text: string): number | undefined {
  const parts = /^(\d{1,9}(?:\.\d{1,3})?)\s?([smh]?)$/i.exec(text.trim());
  if (!parts) return undefined;
  return Number(parts[1]) * ({ s: 1, m: 60, h: 3600 }[(parts[2] ?? "").toLowerCase()] ?? 1);
}

/** A number, or a text that `parse` turns into one. */
const quantity = (parse: (text: string) => number | undefined, expected: string) =>
  z.union([z.number(), z.string()], expected).transform((value, context) => {
    const number = typeof value === "number" ? value : parse(value);
    if (number !== undefined) return number;
    context.addIssue({ code: "custom", message: expected });
    return z.NEVER;
  });

const finite = (text: string): number | undefined => (/^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : undefined);

const bytes = quantity(parseBytes, "expected bytes such as 1048576, 200K, 50M or 2G").pipe(
  z.number().int("expected whole bytes").positive("expected at least 1 byte"),
);

const seconds = quantity(parseSeconds, "expected seconds such as 60, 90s or 5m").pipe(
  z.number().min(0.1, "expected at least 0.1 seconds").max(MAX_TIMEOUT, `expected at most ${MAX_TIMEOUT} seconds`),
);

const whole = (least: number, most: number) =>
  quantity(finite, `expected a whole number from ${least} to ${most}`).pipe(
    z
      .number()
      .int(`expected a whole number from ${least} to ${most}`)
      .min(least, `expected a whole number from ${least} to ${most}`)
      .max(most, `expected a whole number from ${least} to ${most}`),
  );

const share = quantity(finite, "expected a number from 0 to 1").pipe(
  z.number().min(0, "expected a number from 0 to 1").max(1, "expected a number from 0 to 1"),
);

/** `a,b` or a list. */
const list = (value: unknown): unknown =>
  typeof value === "string"
    ? value
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== "")
    : value;

const jurisdictions = z.preprocess(list, z.array(z.enum(JURISDICTIONS)).min(1, "expected at least one jurisdiction"));
const types = z.preprocess(
  (value) => {
    const names = list(value);
    return Array.isArray(names)
      ? names.map((name: unknown) => (typeof name === "string" ? name.toUpperCase() : name))
      : names;
  },
  z.array(z.enum(FINDING_TYPES)).min(1, "expected at least one type"),
);

const languages = z.preprocess(
  list,
  z
    .array(z.string().regex(LANGUAGE_CODE, "expected codes of three letters such as eng or fra"))
    .min(1, "expected at least one language")
    .max(OCR_LANGUAGE_LIMIT, `expected at most ${OCR_LANGUAGE_LIMIT} languages`),
);

const redact = z.strictObject({
  releaseTo: z.string().min(1).optional(),
  mark: z.enum(MARKS).optional(),
  k: whole(2, 1000).optional(),
  quasi: z.preprocess(list, z.array(z.string().min(1)).min(1, "expected at least one column")).optional(),
  suppress: share.optional(),
});

const exactMatch = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected small letters and digits, with hyphens between"),
  file: z.string().min(1),
  csv: z.string().min(1).optional(),
  columns: z.record(z.string(), z.enum(FINDING_TYPES)).optional(),
});

const model = z.strictObject({
  folder: z.string().min(1),
  kind: z.enum(["token-classification"]),
  name: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected small letters and digits, with hyphens between")
    .optional(),
  file: z.string().min(1).optional(),
  labels: z.record(z.string(), z.enum(FINDING_TYPES)),
  threshold: share.optional(),
  maxTokens: whole(8, 8192).optional(),
  overlap: whole(0, 1024).optional(),
});

const database = z.strictObject({
  url: z.string().min(1),
  password: z.string().min(2).optional(),
  passwordFile: z.string().min(1).optional(),
});

const retention = z.strictObject({
  name: z.string().trim().min(1, "expected a name for the rule"),
  paths: z.preprocess(list, z.array(z.string().min(1)).min(1)).optional(),
  types: types.optional(),
  provisions: z.preprocess(list, z.array(z.string().min(1)).min(1)).optional(),
  keepYears: whole(0, 200),
  authority: z.string().trim().min(1, "expected where the rule stands: Act and section, or the office's schedule"),
});

export const configSchema = z.strictObject({
  jurisdiction: jurisdictions.optional(),
  workers: whole(1, MAX_WORKERS).optional(),
  format: z.string().optional(),
  output: z.string().min(1).optional(),
  values: z.enum(VALUE_DISPLAYS).optional(),
  minConfidence: share.optional(),
  types: types.optional(),
  exclude: z.array(z.string().min(1)).optional(),
  maxFileSize: bytes.optional(),
  readRate: bytes.optional(),
  maxDepth: whole(0, MAX_DEPTH).optional(),
  timeout: seconds.optional(),
  ocr: z.enum(OCR_MODES).optional(),
  ocrLanguage: languages.optional(),
  passwordFile: z.string().min(1).optional(),
  failOn: z.enum(FAIL_ON).optional(),
  baseline: z.string().min(1).optional(),
  suppressions: z.string().min(1).optional(),
  store: z.string().min(1).optional(),
  resume: z.boolean().optional(),
  onlyChanged: z.boolean().optional(),
  ignoreMarks: z.boolean().optional(),
  retention: z.array(retention).optional(),
  quiet: z.boolean().optional(),
  verbose: z.boolean().optional(),
  color: z.boolean().optional(),
  progress: z.boolean().optional(),
  redact: redact.optional(),
  detectors: z.preprocess(list, z.array(z.string().min(1))).optional(),
  exactMatch: z.array(exactMatch).optional(),
  sample: whole(1, MAX_SAMPLE).optional(),
  databases: z.array(database).optional(),
  databaseViews: z.enum(DATABASE_VIEWS).optional(),
  model: model.optional(),
});

/** A configuration as written: everything optional. */
export type Config = z.infer<typeof configSchema>;

/** An index of known values; `csv` and `columns` say what it is made from. */
export type ExactMatchConfig = z.infer<typeof exactMatch>;

/** A model in a folder of the user's. */
export type ModelConfig = z.infer<typeof model>;

export type FailOn = (typeof FAIL_ON)[number];
