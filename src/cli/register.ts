/** `sever register`: the personal information banks that scans show, with what persons say of them. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { ACTS } from "../classification/acts/index.js";
import { resolveDatabases } from "../config/databases.js";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import type { Config } from "../config/schema.js";
import { resolveExamineOptions } from "../config/settings.js";
import { didYouMean } from "../config/suggest.js";
import type { ExamineOptions } from "../core/options.js";
import { ConfigError } from "../core/problem.js";
import { buildTools } from "../pipeline/examiner.js";
import { typesInName } from "../pipeline/item-name.js";
import type { RecordSink } from "../pipeline/scan.js";
import { closeTargets, prepareTargets } from "../pipeline/targets.js";
import { basisOf } from "../register/basis.js";
import { makeEdition, readEdition, type Edition } from "../register/edition.js";
import { BankFinder } from "../register/find-banks.js";
import { REGISTER_FORMATS } from "../register/index.js";
import type { RegisterFormat } from "../register/register-format.js";
import { addBanks, readStatements } from "../register/statements.js";
import { SOURCES } from "../sources/index.js";
import { parseStoreLocation } from "../store/location.js";
import { openStore } from "../store/open-store.js";
import { EXIT, type CliContext, type ExitStatus } from "./context.js";
import { formatCount } from "./format-quantity.js";
import { addExamineOptions, addOutputOptions, readSettings, STORE_OPTION } from "./options.js";
import { scanInto } from "./scan-into.js";
import { openScanStore } from "./scan-store.js";

const STATEMENTS = "sever.register.yaml";

interface RegisterFlags {
  readonly statements?: string;
  readonly since?: string;
}

export function registerRegister(program: Command, context: CliContext): void {
  const command = program
    .command("register")
    .description(
      "draft the register of personal information banks (Data Protection Act 2011, ss. 48 and 51), or an inventory",
    )
    .argument("[target...]", "what scan takes; without one, all that the store holds scans of");
  addOutputOptions(
    addExamineOptions(command)
      .option("--format <name>", `${REGISTER_FORMATS.map(({ id }) => id).join(", ")} (default: html)`)
      .option("--output <file>", "write the register there instead of to standard output")
      .option("--statements <file>", `what persons say of the banks; new ones are added (default: ${STATEMENTS})`)
      .option("--since <file>", "an earlier edition, written as json: tells what has changed")
      .option(...STORE_OPTION),
  ).action(async (targets: string[]) => {
    const config = readSettings(command, context.folder);
    context.exitWith(await register(targets, config, command.opts<RegisterFlags>(), context));
  });
}

async function register(
  targets: readonly string[],
  config: Config,
  flags: RegisterFlags,
  context: CliContext,
): Promise<ExitStatus> {
  const { folder, stderr, version } = context;
  const format = chooseFormat(config.format);
  const path = resolve(folder, flags.statements ?? STATEMENTS);
  const said = existsSync(path) ? readFileSync(path, "utf8") : "";
  // What is wrong in the file is told before a scan that may take the night.
  readStatements(said, path);
  const earlier = flags.since === undefined ? undefined : readEdition(readNamed(flags.since), flags.since);
  const examine = resolveExamineOptions(
    { ...config, values: "none" },
    loadFingerprintKey(keyPath(context.environment)),
  );
  const tools = buildTools(examine);
  const finder = new BankFinder(
    (source) => (isAddress(source) ? source : resolve(folder, source)),
    (name) => typesInName(name, tools),
  );
  const { scans, isWhole } =
    targets.length > 0
      ? await findByScan(finder, targets, config, examine, context)
      : await findInStore(finder, config, examine, context);
  const banks = finder.banks();
  const completed = addBanks(said, path, banks);
  if (completed !== undefined) writeFileSync(path, completed, { mode: 0o600 });
  const statements = readStatements(completed ?? said, path);
  const { today: date, jurisdictions } = examine;
  const edition = makeEdition({ version, date, jurisdictions, scans, banks, statements, earlier });
  await write(edition, format, config.output, context);
  if (config.quiet !== true) stderr.write(closing(edition, path, completed !== undefined));
  return isWhole ? EXIT.done : EXIT.incomplete;
}

const isAddress = (source: string): boolean => /^(?:[a-z][a-z0-9+.-]*:\/\/|sqlite:)/i.test(source);

function chooseFormat(id = "html"): RegisterFormat {
  const format = REGISTER_FORMATS.find((one) => one.id === id);
  if (format) return format;
  const known = REGISTER_FORMATS.map((one) => one.id);
  throw new ConfigError(
    `format: expected one of ${known.join(", ")}, not ${JSON.stringify(id)}${didYouMean(id, known)}`,
  );
}

function readNamed(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ConfigError(`--since: ${path} cannot be read (${code})`, { cause: error });
  }
}

interface Looked {
  readonly scans: Edition["scans"];
  /** Whether nothing was left unexamined. */
  readonly isWhole: boolean;
}

/** Scans the targets; what has not changed since an earlier scan comes from the store. */
async function findByScan(
  finder: BankFinder,
  targets: readonly string[],
  config: Config,
  examine: ExamineOptions,
  context: CliContext,
): Promise<Looked> {
  const prepared = await prepareTargets(targets, SOURCES, resolveDatabases(config, context.environment));
  try {
    const shown = prepared.map(({ target }) => target);
    // A register is of all that is there, whatever the settings of scans are.
    const store = await openScanStore(shown, config, examine, context, false);
    try {
      const ownFiles = config.output === undefined ? [] : [resolve(context.folder, config.output)];
      const summary = await scanInto({ prepared, config, examine, store, ownFiles }, collectInto(finder), context);
      const isWhole = !summary.interrupted && summary.items.partly + summary.items.refused === 0;
      return { scans: [{ targets: shown, ended: new Date().toISOString(), isWhole: !summary.interrupted }], isWhole };
    } finally {
      await store.close();
    }
  } finally {
    await closeTargets(prepared);
  }
}

const collectInto = (finder: BankFinder): RecordSink => ({
  findings: (findings) => {
    for (const finding of findings) finder.add(finding);
    return Promise.resolve();
  },
  item: (item) => {
    finder.add(item);
    return Promise.resolve();
  },
  end: () => Promise.resolve(),
});

/** Takes the newest scan of everything that was ever scanned into the store. */
async function findInStore(
  finder: BankFinder,
  config: Config,
  { fingerprintKey }: ExamineOptions,
  { folder }: CliContext,
): Promise<Looked> {
  const location = parseStoreLocation(config.store, folder);
  if (location.kind === "none") throw new ConfigError("nothing to tell of: name targets, or a store that holds scans");
  if (location.kind === "sqlite" && !existsSync(location.path))
    throw new ConfigError("there is no store yet: name targets, which are then scanned");
  const store = await openStore(location, fingerprintKey, "read");
  try {
    const told = (await store.scans()).filter(({ status }) => status !== "running");
    const newest = told.filter(({ series }, i) => told.findIndex((one) => one.series === series) === i);
    if (newest.length === 0) throw new ConfigError("the store holds no scan yet: name targets, which are then scanned");
    for (const { id } of newest) for await (const record of store.records(id)) finder.add(record);
    return {
      scans: newest.map(({ targets, ended, started, status }) => ({
        targets,
        ended: ended ?? started,
        isWhole: status === "ended",
      })),
      isWhole: newest.every(
        ({ status, summary }) =>
          status === "ended" && summary !== null && summary.items.partly + summary.items.refused === 0,
      ),
    };
  } finally {
    await store.close();
  }
}

async function write(
  edition: Edition,
  format: RegisterFormat,
  output: string | undefined,
  { stdout, folder }: CliContext,
): Promise<void> {
  const provisions = new Map(ACTS.flatMap((act) => act.provisions).map((one) => [one.id, one]));
  const cite = (id: string): string => provisions.get(id)?.citation ?? id;
  const { provision } = basisOf(edition.jurisdictions);
  const bytes = await format.write(
    edition,
    cite,
    provision === undefined ? undefined : provisions.get(provision)?.caveat,
  );
  if (output !== undefined) writeFileSync(resolve(folder, output), bytes, { mode: 0o600 });
  else await new Promise<void>((done) => stdout.write(bytes, () => done()));
}

function closing({ banks, changes }: Edition, path: string, isCompleted: boolean): string {
  const open = banks.filter(({ toBeStated }) => toBeStated.length > 0).length;
  return [
    `sever: ${formatCount(banks.length, "personal information bank")}`,
    ...(changes ? [`${changes.added.length} new, ${changes.gone.length} gone, ${changes.changed.length} changed`] : []),
    ...(open > 0
      ? [`of ${open} something is yet to be stated in ${path}${isCompleted ? " (new ones were added)" : ""}`]
      : []),
  ]
    .join("; ")
    .concat("\n");
}
