/**
 * Texts of files by programs that share no code with ours: LibreOffice for office files and HTML, poppler's pdftotext for
 * PDF, Python's email for mail, Apache Tika for Outlook's messages, mailboxes and e-books where `TIKA_JAR` says where it lies.
 * Knows nothing of what we read.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Of a text; what is longer is a sheet of empty rows. */
const MOST_BYTES = 64 * 1024 ** 2;
const LIMITS = { timeout: 60_000, maxBuffer: 256 * 1024 ** 2 };
const QUIET: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
const WRITER = "txt:Text (encoded):UTF8";
/** Every sheet, as it is shown. */
const CALC = "csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,true,false,false,false,-1";

/** Bodies and the headers that people read; of HTML what stands between the tags, of quoted headers what they say. */
const MAIL_SCRIPT = `
import base64, email, email.policy, sys
from html.parser import HTMLParser
class Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.words, self.skipped = [], 0
    def handle_starttag(self, tag, attrs):
        self.skipped += tag in ("script", "style")
    def handle_endtag(self, tag):
        self.skipped -= tag in ("script", "style")
    def handle_data(self, data):
        if self.skipped <= 0:
            self.words.append(data)
texts = []
def read(message):
    texts.extend(str(message[name]) for name in ("subject", "from", "to", "cc") if message[name])
    if message.get_content_type() == "message/rfc822" and str(message["content-transfer-encoding"]).lower() == "base64":
        packed = message.get_payload(0).get_payload()
        read(email.message_from_bytes(base64.b64decode(packed), policy=email.policy.default))
    elif message.is_multipart():
        for part in message.get_payload():
            read(part)
    elif message.get_content_maintype() == "text":
        texts.append(body_of(message))
def body_of(part):
    try:
        body = part.get_content()
    except LookupError:
        return ""
    if part.get_content_subtype() == "rfc822-headers":
        return "\\n".join(str(value) for value in email.message_from_string(body).values())
    if part.get_content_subtype() != "html":
        return body
    words = Words()
    words.feed(body)
    return " ".join(words.words)
with open(sys.argv[1], "rb") as file:
    read(email.message_from_binary_file(file, policy=email.policy.default))
sys.stdout.buffer.write("\\n".join(texts).encode("utf-8", "replace"))
`;

type Reader = (path: string, folder: string) => string;

const byPoppler: Reader = (path) =>
  execFileSync("pdftotext", [path, "-"], { ...LIMITS, encoding: "utf8", stdio: QUIET });
const byPython: Reader = (path) =>
  execFileSync("python3", ["-c", MAIL_SCRIPT, path], { ...LIMITS, encoding: "utf8", stdio: QUIET });

const byLibreOffice =
  (to: string, ...more: readonly string[]): Reader =>
  (path, folder) => {
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", ...more, "--convert-to", to, "--outdir", out, path];
    execFileSync("soffice", args, { ...LIMITS, stdio: "ignore" });
    const made = existsSync(out) ? readdirSync(out).sort() : [];
    return made
      .map((name) =>
        name.endsWith(".pdf") ? byPoppler(join(out, name), folder) : readFileSync(join(out, name), "utf8"),
      )
      .join("\n");
  };

/** Apache Tika (`tika-app` from Maven), where the environment says where it lies. */
const TIKA = process.env["TIKA_JAR"];
/** Text in pictures is read by neither. */
const TIKA_CONFIG =
  '<properties><parsers><parser class="org.apache.tika.parser.DefaultParser">' +
  '<parser-exclude class="org.apache.tika.parser.ocr.TesseractOCRParser"/></parser></parsers></properties>';
/** Names that it gives to the headers of Outlook's messages, which no message holds. */
const TIKA_LABELS = /^\t(?:From|To|Cc|Bcc|Recipients)$/gm;
const byTika: Reader = (path, folder) => {
  const config = join(folder, "tika.xml");
  writeFileSync(config, TIKA_CONFIG);
  const args = ["-jar", TIKA ?? "", `--config=${config}`, "--text", path];
  return execFileSync("java", args, { ...LIMITS, encoding: "utf8", stdio: QUIET }).replace(TIKA_LABELS, "");
};

interface Reference {
  /** For people. */
  readonly program: string;
  /** Of names, without dot, lower case. */
  readonly extensions: readonly string[];
  readonly read: Reader;
}

const TIKA_KINDS: Readonly<Record<string, Reference>> = {
  MSG: { program: "Tika", extensions: ["msg"], read: byTika },
  MBOX: { program: "Tika", extensions: ["mbox"], read: byTika },
  EPUB: { program: "Tika", extensions: ["epub"], read: byTika },
};

const office = (read: Reader, ...extensions: string[]): Reference => ({ program: "LibreOffice", extensions, read });

/** By kind, in the order of tables. */
export const REFERENCES: Readonly<Record<string, Reference>> = {
  DOCX: office(byLibreOffice(WRITER), "docx", "docm", "dotx", "dotm"),
  XLSX: office(byLibreOffice(CALC), "xlsx", "xlsm"),
  PPTX: office(byLibreOffice("pdf"), "pptx", "pptm"),
  ODT: office(byLibreOffice(WRITER), "odt"),
  ODS: office(byLibreOffice(CALC), "ods"),
  ODP: office(byLibreOffice("pdf"), "odp"),
  RTF: office(byLibreOffice(WRITER), "rtf"),
  DOC: office(byLibreOffice(WRITER), "doc"),
  XLS: office(byLibreOffice(CALC), "xls"),
  XLSB: office(byLibreOffice(CALC), "xlsb"),
  PPT: office(byLibreOffice("pdf"), "ppt"),
  EML: { program: "Python's email", extensions: ["eml"], read: byPython },
  HTML: office(byLibreOffice(WRITER, "--infilter=HTML (StarWriter)"), "html", "htm"),
  PDF: { program: "pdftotext", extensions: ["pdf"], read: byPoppler },
  ...(TIKA !== undefined && TIKA_KINDS),
};

/** The kind of a file by its name; undefined where no program is set beside ours. */
export function kindOf(path: string): string | undefined {
  const extension = /[^.]*$/.exec(path)?.[0].toLowerCase() ?? "";
  return Object.keys(REFERENCES).find((kind) => REFERENCES[kind]?.extensions.includes(extension));
}

/** Text of a file by the program for its kind, kept in `keep` by digest; empty when it makes none of it. */
export function referenceText(path: string, kind: string, keep: string): string {
  mkdirSync(keep, { recursive: true });
  const kept = join(keep, `${createHash("sha256").update(readFileSync(path)).digest("hex")}.txt`);
  if (existsSync(kept)) return statSync(kept).size > MOST_BYTES ? "" : readFileSync(kept, "utf8");
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  try {
    const copy = join(folder, `in.${/[^.]*$/.exec(path)?.[0].toLowerCase() ?? ""}`);
    copyFileSync(path, copy);
    const text = readOrNothing(REFERENCES[kind]?.read, copy, folder);
    writeFileSync(kept, text);
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOrNothing(read: Reader | undefined, path: string, folder: string): string {
  try {
    return read?.(path, folder) ?? "";
  } catch (error) {
    // What a program cannot read is no reference.
    if (!(error instanceof Error)) throw error;
    return "";
  }
}
