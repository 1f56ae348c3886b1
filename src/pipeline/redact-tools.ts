/** What redaction and verification need besides the item: built once in each thread from plain data. */
import type { ExamineOptions } from "../core/options.js";
import { knownFrom } from "../redaction/carry.js";
import { Marker } from "../redaction/marks.js";
import { Requester } from "../redaction/person.js";
import type { Action, Release } from "../redaction/policy.js";
import { needleOf, type Needle } from "../redaction/search.js";
import type { AnonymityOptions } from "./anonymise-tables.js";
import { buildTools } from "./examiner.js";
import type { Tools } from "./level.js";
import { withoutMarks } from "./mark-blind.js";
import { ThreadPageHelp } from "./page-help.js";
import type { SlotShares } from "./run-slots.js";
import type { TaskData, TaskThread } from "./task-messages.js";

export interface RedactTools {
  /** Formats whose texts show no marks. */
  readonly tools: Tools;
  readonly options: ExamineOptions;
  readonly release: Release;
  readonly requester: Requester | undefined;
  readonly marker: Marker;
  readonly anonymity?: AnonymityOptions | undefined;
  /** Keys of full names of officials, and values that must go, as other items of the release show them. */
  readonly officials: ReadonlySet<string>;
  readonly seeds: readonly Needle[];
  /** Actions by id of finding. */
  readonly decisions: ReadonlyMap<string, Action>;
  readonly signal: AbortSignal;
}

export function buildRedactTools(
  { options, release: asked, mark, anonymity, decisions, carried }: TaskData,
  gotOn: () => void = () => undefined,
  run?: Pick<TaskThread, "weights"> & { readonly shares: SlotShares },
): RedactTools {
  const built = buildTools(options, gotOn, run?.shares.pictures, run?.weights);
  const release: Release =
    asked.to === "person" && carried ? { to: "person", person: knownFrom(asked.person, carried) } : asked;
  return {
    tools: {
      ...built,
      formats: built.formats.map(withoutMarks),
      ...(run && {
        newPageHelp: () =>
          new ThreadPageHelp({ options, threads: run.shares.threads, weights: run.weights, isMarkBlind: true }),
      }),
    },
    options,
    release,
    requester: release.to === "person" ? new Requester(release.person) : undefined,
    marker: new Marker(mark, options.fingerprintKey),
    anonymity,
    officials: new Set(carried?.officials),
    seeds: (carried?.removed ?? []).flatMap(({ value, type }) => needleOf(value, type) ?? []),
    decisions: new Map(decisions),
    // A thread is ended from outside when an item has had its time; nothing here aborts.
    signal: new AbortController().signal,
  };
}
