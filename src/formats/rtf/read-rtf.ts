/**
 * The texts of a rich text file by where they stand: running text, headers, footers, notes, comments, properties, what
 * readers hide. Cells, rows and notes end with the marks of stories. Knows control words; what it does not know it reads as
 * hidden text.
 */
import { decodeCharset } from "../mail/mail-text.js";
import type { Surface } from "../../text/document.js";
import { CELL_END, INNER_END, NOTE_REFERENCE, ROW_END } from "../legacy/story.js";
import { readTokens, type RtfToken } from "./tokens.js";

export interface RtfObject {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RtfTexts {
  readonly texts: ReadonlyMap<RtfPlace, string>;
  readonly objects: readonly RtfObject[];
  /** Whether every group that is opened is closed. */
  readonly isClosed: boolean;
}

/** `header-footer` holds headers only. */
export type RtfPlace = Surface | "footer";

type Destination = RtfPlace | "fonts" | "picture" | "object" | "numbers";

const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: "fonts",
  colortbl: "numbers",
  rsidtbl: "numbers",
  listoverridetable: "numbers",
  latentstyles: "numbers",
  themedata: "numbers",
  colorschememapping: "numbers",
  datastore: "numbers",
  blipuid: "numbers",
  pict: "picture",
  objdata: "object",
  stylesheet: "attribute",
  listtable: "attribute",
  bkmkstart: "attribute",
  info: "metadata",
  userprops: "metadata",
  header: "header-footer",
  headerl: "header-footer",
  headerr: "header-footer",
  headerf: "header-footer",
  footer: "footer",
  footerl: "footer",
  footerr: "footer",
  footerf: "footer",
  footnote: "note",
  annotation: "comment",
  atnid: "comment",
  atnauthor: "comment",
  revtbl: "revision",
  fldinst: "link",
  // Entries of indexes and tables of contents, which readers do not show where they stand.
  xe: "hidden",
  tc: "hidden",
  tcn: "hidden",
};
/** Destinations of which readers show the text where it stands. */
const SHOWN: ReadonlySet<string> = new Set(
  "shptxt fldrslt shprslt nonshppict shppict result object shp shpinst pntext listtext".split(" "),
);
/** Parts of the properties, a line each. */
const PROPERTIES =
  /^(?:title|subject|author|manager|company|operator|category|keywords|comment|doccomm|hlinkbase|propname|staticval|linkval)$/;

const CHARACTERS: Readonly<Record<string, string>> = {
  line: "\v",
  row: ROW_END,
  sect: "\n",
  page: "\n",
  nestrow: INNER_END,
  tab: "\t",
  cell: CELL_END,
  nestcell: "\t",
  emdash: "\u2014",
  endash: "\u2013",
  lquote: "\u2018",
  rquote: "\u2019",
  ldblquote: "\u201c",
  rdblquote: "\u201d",
  bullet: "\u2022",
  emspace: " ",
  enspace: " ",
};
const SYMBOLS: Readonly<Record<string, string>> = {
  "~": "\u00a0",
  _: "\u2011",
  "{": "{",
  "}": "}",
  "\\": "\\",
  "\r": "\n",
  "\n": "\n",
};

/** Code pages by the number of a character set. */
const CHARSETS: Readonly<Record<number, string>> = {
  128: "cp932",
  129: "cp949",
  134: "cp936",
  136: "cp950",
  161: "cp1253",
  162: "cp1254",
  163: "cp1258",
  177: "cp1255",
  178: "cp1256",
  186: "cp1257",
  204: "cp1251",
  222: "cp874",
  238: "cp1250",
};

interface Group {
  destination: Destination;
  /** Characters that stand behind one written by its number, for old readers. */
  fallback: number;
  charset: string;
  isStarred: boolean;
  extension: string;
  /** Of the paragraph. */
  isInTable: boolean;
  isHidden: boolean;
  isDeleted: boolean;
}

const OUTERMOST: Group = {
  destination: "body",
  fallback: 1,
  charset: "cp1252",
  isStarred: false,
  extension: "bin",
  isInTable: false,
  isHidden: false,
  isDeleted: false,
};

export function readRtf(source: string): RtfTexts {
  const reader = new RtfReader();
  for (const token of readTokens(source)) reader.take(token);
  return reader.finish();
}

class RtfReader {
  readonly #texts = new Map<RtfPlace, string[]>();
  readonly #objects: RtfObject[] = [];
  readonly #fonts = new Map<number, string>();
  readonly #stack: Group[] = [];
  #group: Group = { ...OUTERMOST };
  #default = "cp1252";
  #font = 0;
  /** Bytes of text in one charset, not yet decoded: a character may be several. */
  #bytes: string[] = [];
  #hex: string[] = [];
  #skip = 0;

  take(token: RtfToken): void {
    if (this.#skip > 0 && token.kind !== "open" && token.kind !== "close") {
      if (token.kind !== "text" || token.text.length <= this.#skip) {
        this.#skip -= token.kind === "text" ? token.text.length : 1;
        return;
      }
      this.#bytes.push(token.text.slice(this.#skip));
      this.#skip = 0;
      return;
    }
    if (token.kind !== "text" && token.kind !== "byte") this.#flush();
    switch (token.kind) {
      case "open":
        this.#skip = 0;
        this.#stack.push({ ...this.#group });
        this.#group = { ...this.#group, isStarred: false };
        break;
      case "close":
        this.#skip = 0;
        this.#close();
        break;
      case "word":
        this.#takeWord(token.word, token.value);
        break;
      case "symbol":
        if (token.symbol === "*") this.#group.isStarred = true;
        else this.#put(SYMBOLS[token.symbol] ?? "");
        break;
      case "byte":
        this.#bytes.push(String.fromCharCode(token.byte));
        break;
      case "text":
        this.#bytes.push(token.text);
        break;
      case "data":
        this.#hex.push(Buffer.from(token.data, "latin1").toString("hex"));
        break;
    }
  }

  finish(): RtfTexts {
    this.#flush();
    const isClosed = this.#stack.length === 0;
    while (this.#stack.length > 0) this.#close();
    this.#addObject(this.#group);
    const texts = new Map([...this.#texts].map(([surface, parts]) => [surface, parts.join("")] as const));
    return { texts, objects: this.#objects, isClosed };
  }

  #takeWord(word: string, value: number | undefined): void {
    const characters = CHARACTERS[word];
    const destination = DESTINATIONS[word];
    if (characters !== undefined) this.#put(characters);
    else if (word === "u" && value !== undefined) {
      this.#put(String.fromCharCode(value & 0xffff));
      this.#skip = this.#group.fallback;
    } else if (word === "uc") this.#group.fallback = Math.max(0, value ?? 1);
    else if (word === "ansicpg") this.#group.charset = this.#default = value === 65001 ? "utf-8" : `cp${value ?? 1252}`;
    else if (word === "mac") this.#group.charset = this.#default = "macroman";
    else if (word === "f") this.#takeFont(value ?? 0);
    else if (word === "fcharset" && this.#group.destination === "fonts")
      this.#fonts.set(this.#font, CHARSETS[value ?? 0] ?? this.#default);
    else if (word === "plain") this.#takePlain();
    else if (word === "par") this.#put(this.#group.isInTable ? INNER_END : "\n");
    else if (word === "pard") this.#group.isInTable = false;
    else if (word === "intbl") this.#group.isInTable = true;
    else if (word === "v") this.#group.isHidden = value !== 0;
    else if (word === "deleted") this.#group.isDeleted = value !== 0;
    else if (word === "pngblip" || word === "jpegblip") this.#group.extension = word.slice(0, -4);
    else if (destination !== undefined) this.#enter(destination);
    else if (PROPERTIES.test(word) && this.#group.destination === "metadata") this.#put("\n");
    else if (SHOWN.has(word)) this.#group.destination = outOfField(this.#group.destination);
    else if (this.#group.isStarred && !isTechnical(this.#group.destination)) this.#group.destination = "hidden";
    this.#group.isStarred = false;
  }

  #takePlain(): void {
    this.#group.charset = this.#default;
    this.#group.isHidden = this.#group.isDeleted = false;
  }

  #enter(destination: Destination): void {
    if (destination === "note") this.#put(NOTE_REFERENCE);
    Object.assign(this.#group, { destination, isInTable: false, isHidden: false, isDeleted: false });
  }

  #takeFont(number: number): void {
    if (this.#group.destination === "fonts") this.#font = number;
    else this.#group.charset = this.#fonts.get(number) ?? this.#default;
  }

  #close(): void {
    const closing = this.#group;
    const outer = this.#stack.pop();
    if (!outer) return;
    if (outer.destination !== closing.destination) {
      this.#addObject(closing);
      this.#group = { ...closing, isHidden: false, isDeleted: false };
      this.#put(closing.destination === "note" ? ROW_END : "\n");
    }
    this.#group = outer;
  }

  #addObject({ destination, extension }: Group): void {
    if ((destination === "picture" || destination === "object") && this.#hex.length > 0) {
      const bytes = new Uint8Array(Buffer.from(this.#hex.join(""), "hex"));
      this.#objects.push({
        name: `${destination}-${this.#objects.length + 1}.${extension}`,
        bytes,
        ...(destination !== "picture" && { concealment: "attached-file" }),
      });
    }
    this.#hex = [];
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const raw = this.#bytes.join("");
    this.#bytes = [];
    const { destination, charset } = this.#group;
    if (destination === "picture" || destination === "object") this.#hex.push(raw.replace(/[^0-9a-f]/gi, ""));
    else this.#put(decodeCharset(Buffer.from(raw, "latin1"), charset));
  }

  #put(text: string): void {
    const { destination, isDeleted, isHidden } = this.#group;
    if (isTechnical(destination)) return;
    const place = isDeleted ? "revision" : isHidden ? "hidden" : destination;
    const parts = this.#texts.get(place);
    if (parts) parts.push(text);
    else this.#texts.set(place, [text]);
  }
}

const isTechnical = (destination: Destination): destination is "fonts" | "picture" | "object" | "numbers" =>
  destination === "fonts" || destination === "picture" || destination === "object" || destination === "numbers";

/** The result of a field is read with the text around the field. */
const outOfField = (destination: Destination): Destination =>
  destination === "hidden" || destination === "link" || isTechnical(destination) ? "body" : destination;
