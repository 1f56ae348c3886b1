/**
 * Kinds that are read in full and copied in a safer kind. The file is made anew in that kind from what a reader sees; the
 * rest of it is examined beside and goes into no copy. Knows nothing of any one kind.
 */
import type { ConcealmentKind } from "../../core/concealment.js";
import { DocumentBuilder, type Surface, type TextDocument } from "../../text/document.js";
import type { Problem } from "../../core/problem.js";
import { ItemError } from "../../core/problem.js";
import { memoryContent } from "../archive/content.js";
import { deepResidue } from "../archive/residue.js";
import type {
  ChildReplacement,
  Concealment,
  Content,
  Edit,
  ExtractContext,
  Extracted,
  FormatHandler,
  Head,
  Residue,
  SniffScore,
} from "../format.js";
import { formSegments } from "../text/form-lines.js";

/** A text that the original holds and its copy goes without. */
export interface AsideText {
  readonly surface: Exclude<Surface, "body" | "header-footer" | "note">;
  readonly text: string;
  /** What it is, in words: `author`. */
  readonly field?: string;
}

/** A file that the original holds. */
export interface HeldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As what it is concealed, where no page shows it. */
  readonly concealment?: ConcealmentKind | undefined;
}

/** A file made anew in another kind. */
export interface Conversion {
  readonly bytes: Uint8Array;
  readonly asides: readonly AsideText[];
  /** Files that are examined and go into no copy: embedded objects, pictures. */
  readonly files: readonly HeldFile[];
  readonly problems: readonly Problem[];
  /** What the original carries besides, that is neither text nor file. */
  readonly concealments?: readonly Concealment[];
  /** What the copy goes without, in words of our own. */
  readonly losses: readonly string[];
  /** Why no copy can be made, where none can. */
  readonly refusal?: string;
}

export interface ConvertedKind {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  /** The kind of the copies. */
  readonly target: FormatHandler;
  sniff(head: Head): SniffScore;
  /** The same bytes always give the same conversion. Throws `ItemError` and nothing else. */
  convert(bytes: Uint8Array, context: { readonly passwords: readonly string[] }): Promise<Conversion> | Conversion;
  /** Texts that the bytes hold, by ways of their own; without it the bytes are read in every encoding. */
  residue?(bytes: Uint8Array): Iterable<Residue> | AsyncIterable<Residue>;
}

/** Among the losses of files that were opened by a password. */
export const NOT_ENCRYPTED = "the copy is not encrypted";
/** Native parts and keys of what only the original holds begin so. */
export const OF_ORIGINAL = "original:";
/** Bytes of the largest file that is made anew: original and conversion are held together. */
const LARGEST = 256 * 1024 * 1024;

export function convertingHandler(kind: ConvertedKind): FormatHandler {
  const { id, title, extensions, target } = kind;
  const convert = async (content: Content, passwords: readonly string[]): Promise<Conversion> => {
    if (content.size > LARGEST) throw new ItemError("too-large", "read", `larger than the limit of ${LARGEST} bytes`);
    return kind.convert(await content.bytes(), { passwords });
  };
  return {
    id,
    title,
    extensions,
    textBased: false,
    surfaces: ["what the conversion takes over, layer by layer", "what it leaves behind, as texts beside it"],
    ...(target.proof !== undefined && { proof: `of the copy: ${target.proof}` }),
    convertsTo: target,
    sniff: (head) => kind.sniff(head),
    async *extract(content, context) {
      const conversion = await convert(content, context.passwords);
      for await (const extracted of target.extract(memoryContent(conversion.bytes), context))
        yield withoutLines(extracted);
      yield* extractRest(conversion, context);
    },
    async redact(content, edits, children, context) {
      if (!target.redact) throw new ItemError("not-redactable", "redact", `no copies are made as ${target.title}`);
      const conversion = await convert(content, context.passwords);
      if (conversion.refusal !== undefined) throw new ItemError("not-redactable", "redact", conversion.refusal);
      for (const loss of conversion.losses) context.noteLoss?.(loss);
      const made = memoryContent(conversion.bytes);
      return target.redact(made, edits.filter(isOfCopy), children.filter(isChildOfCopy), context);
    },
    async *inspect(content, { passwords }) {
      yield* (await convert(content, passwords)).concealments ?? [];
    },
    async *residue(bytes, ocr) {
      yield* kind.residue ? kind.residue(bytes) : deepResidue(bytes);
      // What is shown of numbers stands nowhere in the bytes.
      const conversion = await kind.convert(bytes, { passwords: [] });
      yield* target.residue(conversion.bytes, ocr);
      for (const [i, { text }] of conversion.asides.entries()) yield { place: `beside the text, ${i + 1}`, text };
    },
  };
}

const isOfCopy = ({ part }: Edit): boolean => !part.startsWith(OF_ORIGINAL);
const isChildOfCopy = ({ key }: ChildReplacement): boolean => !key.startsWith(OF_ORIGINAL);

/** Lines of the conversion are nobody's lines. */
function withoutLines(extracted: Extracted): Extracted {
  if (extracted.kind !== "document" || !extracted.document.lines) return extracted;
  const { surface, text, pieces, segments } = extracted.document;
  return { kind: "document", document: { surface, text, pieces, segments } };
}

/** What only the original holds. `prefix` begins its native parts and keys, where one item is of several conversions. */
export function* extractRest(
  { asides, files, problems }: Pick<Conversion, "asides" | "files" | "problems">,
  context: ExtractContext,
  prefix = OF_ORIGINAL,
): Iterable<Extracted> {
  const surfaces = new Set(asides.map(({ surface }) => surface));
  for (const surface of surfaces) {
    const document = asideDocument(
      asides.filter((aside) => aside.surface === surface),
      surface,
      prefix,
    );
    if (document) yield { kind: "document", document };
  }
  for (const [i, { name, bytes, concealment }] of files.entries()) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    context.budget.takeBytes(bytes.length, bytes.length);
    const child = { name, key: `${prefix}${i}`, content: memoryContent(bytes), isLeftOut: true, concealment } as const;
    yield { kind: "child", child };
  }
  for (const problem of problems) yield { kind: "problem", problem };
}

/** One text a line; the same text once. */
function asideDocument(asides: readonly AsideText[], surface: Surface, prefix: string): TextDocument | undefined {
  const builder = new DocumentBuilder();
  const segments: TextDocument["segments"][number][] = [];
  const seen = new Set<string>();
  for (const { text, field } of asides) {
    if (text.trim() === "" || seen.has(text)) continue;
    seen.add(text);
    const start = builder.length;
    builder.append(text, `${prefix}${surface}`, start);
    if (field !== undefined) segments.push({ start, end: builder.length, field });
    else
      for (const segment of formSegments(text))
        segments.push({ ...segment, start: start + segment.start, end: start + segment.end });
    builder.separate("\n");
  }
  return builder.length === 0 ? undefined : { ...builder.build(surface), segments };
}
