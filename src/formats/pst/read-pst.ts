/** The messages of an Outlook store with the folders that they lie in, those among them that no folder lists any more. */
import { MAPI, MAPI_TYPE, mapiTexts, messageOf, type MapiProperty } from "../mail/mapi.js";
import type { MsgFile, MsgTexts } from "../mail/read-msg.js";
import { convertMessage } from "../mail/convert-message.js";
import { ItemError } from "../../core/problem.js";
import { PstFile, type PstNode } from "./pst-file.js";
import { propertiesOf, rowsOf } from "./tables.js";

export interface PstItem {
  /** Number of its node. */
  readonly id: number;
  /** Numbers of the folders that it lies in, the outermost first. */
  readonly folders: readonly number[];
  readonly message: MsgTexts;
  /** A card, a day in a calendar, a task, or a note, not a letter. */
  readonly isLetter: boolean;
  /** Keeps settings of Outlook, which no reader shows. */
  readonly isHidden: boolean;
}

/** Kinds of nodes, by the last five bits of their numbers. */
const NODE = { folder: 2, search: 3, message: 4, attachment: 5, hidden: 8 } as const;
const STORE = 0x21;
const RECIPIENTS = 0x692;
const CLASS = 0x001a;
const METHOD = 0x3705;
const DEEPEST = 16;
/** Of messages within messages. */
const DEEPEST_MESSAGE = 6;
const ANSI_LETTERS = "windows-1252";

/** What a card says, under the words that its reader shows. */
const CARD: readonly (readonly [id: number, label: string])[] = [
  [0x3001, "Name"],
  [0x3a17, "Position"],
  [0x3a16, "Company"],
  [0x3a18, "Department"],
  [0x3a08, "Telephone (office)"],
  [0x3a09, "Telephone (home)"],
  [0x3a1c, "Mobile"],
  [0x3a24, "Fax"],
  [0x3a15, "Address"],
  [0x3a29, "Street"],
  [0x3a27, "Town"],
  [0x3a28, "Region"],
  [0x3a26, "Country"],
];

export class PstStore {
  readonly #file: PstFile;

  /** Throws `ItemError` when it is no store that can be read. */
  constructor(bytes: Buffer) {
    this.#file = new PstFile(bytes);
    if (this.#file.nodes.size === 0) throw new ItemError("malformed", "extract", "the store's list of parts is broken");
  }

  get isDamaged(): boolean {
    return this.#file.isDamaged;
  }

  /** Names of folders by number, in order. */
  folders(): Map<number, string> {
    const names = new Map<number, string>();
    for (const node of this.#file.nodes.values()) {
      const kind = node.id & 0x1f;
      if (kind !== NODE.folder && kind !== NODE.search) continue;
      const texts = mapiTexts(propertiesOf(this.#file, node), ANSI_LETTERS);
      names.set(node.id, texts.find(({ id }) => id === MAPI.name)?.text ?? "");
    }
    return names;
  }

  /** Texts that the store and its folders hold of themselves. */
  ownTexts(): string[] {
    return [...this.#file.nodes.values()]
      .filter(({ id }) => id === STORE || (id & 0x1f) === NODE.folder)
      .flatMap((node) => mapiTexts(propertiesOf(this.#file, node), ANSI_LETTERS).map(({ text }) => text));
  }

  *items(): Iterable<PstItem> {
    for (const node of this.#file.nodes.values()) {
      const kind = node.id & 0x1f;
      if (kind !== NODE.message && kind !== NODE.hidden) continue;
      const properties = propertiesOf(this.#file, node);
      const item = mapiTexts(properties, ANSI_LETTERS).find(({ id }) => id === CLASS)?.text ?? "";
      yield {
        id: node.id,
        folders: this.#foldersOf(node),
        message: this.#message(node, properties, item.startsWith("IPM.Contact"), 0),
        isLetter: item === "" || item.startsWith("IPM.Note"),
        isHidden: kind === NODE.hidden,
      };
    }
  }

  #foldersOf({ parent }: PstNode): number[] {
    const path: number[] = [];
    let next = this.#file.nodes.get(parent);
    while (next && path.length < DEEPEST && !path.includes(next.id)) {
      path.unshift(next.id);
      next = this.#file.nodes.get(next.parent);
    }
    return path;
  }

  #message(node: PstNode, properties: readonly MapiProperty[], isCard: boolean, depth: number): MsgTexts {
    const below = this.#file.nodesBelow(node.below);
    const recipients = below.get(RECIPIENTS);
    const files = [...below.values()].filter(({ id }) => (id & 0x1f) === NODE.attachment);
    const attachments = files.map((file, i) => this.#attachment(file, i, depth));
    const made = messageOf(
      properties,
      recipients ? rowsOf(this.#file, recipients) : [],
      attachments.map(({ held }) => held),
    );
    const all = [...made.properties, ...attachments.flatMap(({ properties: own }) => mapiTexts(own, ANSI_LETTERS))];
    const card = isCard ? cardOf(all) : "";
    return { ...made, properties: card === "" ? all : [{ id: MAPI.body, text: card }, ...all] };
  }

  #attachment(node: PstNode, index: number, depth: number): { held: MsgFile; properties: MapiProperty[] } {
    const properties = propertiesOf(this.#file, node);
    const texts = mapiTexts(properties, ANSI_LETTERS);
    const textOf = (wanted: number): string | undefined => texts.find(({ id }) => id === wanted)?.text;
    const data = properties.find(({ id }) => id === MAPI.attachmentBytes);
    const name = textOf(MAPI.longFileName) ?? textOf(MAPI.shortFileName) ?? textOf(MAPI.name);
    const own = properties.filter(({ id }) => id !== METHOD);
    if (data?.type !== MAPI_TYPE.object)
      return { held: { name: name ?? `attachment-${index + 1}.bin`, bytes: data?.bytes }, properties: own };
    const inner = this.#innerNode(node, data.bytes);
    const bytes = inner && depth < DEEPEST_MESSAGE ? this.#innerMail(inner, depth) : undefined;
    return { held: { name: `${name ?? `message-${index + 1}`}.eml`, bytes }, properties: own };
  }

  /** The node that holds an object: its number and its length are the value. */
  #innerNode(node: PstNode, value: Buffer): PstNode | undefined {
    return value.length >= 4 ? this.#file.nodesBelow(node.below).get(value.readUInt32LE(0)) : undefined;
  }

  #innerMail(node: PstNode, depth: number): Uint8Array | undefined {
    const properties = propertiesOf(this.#file, node);
    if (properties.length === 0) return undefined;
    return convertMessage(this.#message(node, properties, false, depth + 1)).bytes;
  }
}

function cardOf(texts: readonly { readonly id: number; readonly text: string }[]): string {
  const lines = CARD.flatMap(([wanted, label]) => {
    const text = texts.find(({ id }) => id === wanted)?.text;
    return text === undefined ? [] : [`${label}: ${text.replace(/[\r\n]+/g, ", ")}`];
  });
  const body = texts.find(({ id }) => id === MAPI.body)?.text;
  return [...lines, ...(body === undefined ? [] : ["", body])].join("\n");
}
