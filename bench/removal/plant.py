#!/usr/bin/env python3
"""Plants invented values at places drawn by lot in real files, with Python's own library only.

Reads lines of JSON {"in", "out", "seed"} and writes one line each: {"values": [[type, value], ...], "places": [...]}, or
{"skip": why}. Every value stands plainly in one place at least; other places may spell it in another way.
"""
import base64, email, email.header, io, json, os, random, re, sqlite3, sys, tarfile, tempfile, urllib.parse, zipfile
from xml.sax.saxutils import escape, quoteattr

ONSETS = "br dr fl gr kr pl tr v z qu sk th m n l".split()
VOWELS = "a e i o u ei oa".split()
ENDS = "mb nd rk lt x zz v th ng sk".split()
ZIPS = {"docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xltm", "pptx", "pptm", "potx", "ppsx", "odt", "ods", "odp", "ott", "epub"}
BINARY = {"doc", "xls", "xlsb", "ppt", "msg"}
MARKUP = {"html", "htm", "xhtml", "xml", "svg"}
TEXTS = {"csv", "tsv", "txt", "md", "json", "jsonl", "yaml", "yml", "sql", "ics", "vcf", "log"}
MAILS = {"eml", "mbox"}
TABLES = {"db", "sqlite", "sqlite3"}
PARTS = re.compile(r"\.(?:xml|rels|vml|xhtml|html|opf|ncx)$", re.I)
NOT_PARTS = re.compile(r"\[Content_Types\]|META-INF/|settings\.xml$|theme|_rels/\.rels$", re.I)
# Elements whose words are part of the machinery.
TECHNICAL = re.compile(r"^(?:\w+:)?(?:created|modified|date|date-time|creation-date|revision|tableStyleId|f|sqref|formula\d?|Anchor|"
    r"posOffset|align|pctWidth|pctHeight|dispBlanksAs|config-item|mimetype|script|style|idx|order|MoveWithCells|SizeWithCells|"
    r"AutoFill|Row|Column|Visible|TextVAlign|TextHAlign|category|meta|formatCode|lang|language|AppVersion|DocSecurity|ScaleCrop|LinksUpToDate|"
    r"SharedDoc|HyperlinksChanged|bool|i4|event-listener|identifier|spine|item|itemref|binData)$")
TEXTUAL = set("descr title alt author initials tooltip display prompt promptTitle error errorTitle string summary placeholder "
    "content value aria-label data-owner userId label string-value formula-hint help-message".split())

def word(r):
    return (r.choice(ONSETS) + r.choice(VOWELS) + r.choice(ONSETS) + r.choice(VOWELS) + r.choice(ENDS)).capitalize()

def make(r, kind):
    if kind == "PERSON": return f"{word(r)} {word(r)}ov"
    if kind == "EMAIL": return f"{word(r).lower()}.{word(r).lower()}@{word(r).lower()}.example"
    if kind == "PHONE": return f"868-{r.randint(220, 299)}-{r.randint(1000, 9999)}"
    if kind == "NATIONAL_ID": return f"19{r.randint(40, 99)}{r.randint(1, 12):02}{r.randint(1, 28):02}{r.randint(100, 999)}"
    return f"{r.randint(2, 98)} {word(r)} {r.choice(['Street', 'Road', 'Crescent'])}, {word(r)}"

def of_length(r, n):
    """A name of two words and of exactly n letters, the space between them included."""
    first = n // 2
    stretch = lambda m: (word(r) + word(r).lower() + word(r).lower() + word(r).lower() * 3)[:m]
    return f"{stretch(first)} {stretch(n - first - 1).capitalize()}"

SAID = set()
"""Words of the values: none may take the place of another."""

def plain_words(t):
    found = re.finditer(r"(?<![\w&#;%@.'’\u00ad-])[A-Za-z]{3,}(?![\w;%@.'’-])", t)
    return [m for m in found if not any(m[0].lower() in said for said in SAID)]

def is_free(t):
    """Whether no value stands there, which another would take the place of."""
    return not any(w.lower() in said or said in w.lower() for w in re.findall(r"[A-Za-z]{3,}|\d{3,}", t) for said in SAID)

def in_words(r, t, said):
    """t with one of its words replaced; None when it has none."""
    w = plain_words(t)
    if not w: return None
    m = r.choice(w)
    return t[:m.start()] + said + t[m.end():]

def coded(r, value):
    """The value in another spelling, and the name of that."""
    way = r.choice(["references", "base64", "hex", "percent"])
    if way == "references": return "".join(f"&#x{ord(c):x};" if r.random() < .7 else escape(c) for c in value), way
    if way == "base64": return base64.b64encode(f"note on {value} here".encode()).decode(), way
    if way == "hex": return value.encode().hex(), way
    return urllib.parse.quote(value, safe=""), way

# ------------------------------------------------------------------------------------------------ marked-up text
TEXT_NODE = re.compile(r"<([\w:.-]+)((?:\s[^<>]*)?)(?<!/)>([^<>]*[A-Za-z]{3}[^<>]*)(?=<)")
ATTRIBUTE = re.compile(r"\s([\w:.-]+)=\"([^\"<>]{0,2000})\"")
def is_half(t, m):
    """Whether the run begins or ends within a word, which another run begins or goes on."""
    bare = lambda x: re.sub(r"<[^<>]*>", "", x)
    before = bare(re.split(r"</?[wa]:p[ >]", t[max(0, m.start(3) - 3000):m.start(3)])[-1].split(">", 1)[-1])
    after = bare(re.split(r"</?[wa]:p[ >]", t[m.end(3):m.end(3) + 3000])[0].rsplit("<", 1)[0])
    return before[-1:].isalnum() and m[3][:1].isalnum() or after[:1].isalnum() and m[3][-1:].isalnum()

def plant_markup(r, t, value, plainly):
    """(text, place) or None."""
    ways = ["text"] * 6 + ([] if plainly else ["coded"] * 2) + ["split"] * 2 + ["attribute"] * 3 + ["comment", "link"]
    for way in r.sample(ways, len(ways)):
        if way in ("text", "coded", "split"):
            nodes = [m for m in TEXT_NODE.finditer(t) if not TECHNICAL.match(m[1]) and plain_words(m[3])]
            nodes = [m for m in nodes if m[1] not in ("w:t", "a:t") or not is_half(t, m)]
            if way == "split": nodes = [m for m in nodes if m[1] in ("w:t", "a:t", "text:span", "b", "i", "span")]
            if not nodes: continue
            m = r.choice(nodes)
            said, name = (coded(r, value) if way == "coded" else (escape(value), m[1]))
            if way == "split":
                k = r.randint(1, len(value) - 1); a, b = escape(value[:k]), escape(value[k:])
                keep = ' xml:space="preserve"' if m[1] == "w:t" else ""
                if m[1] == "w:t": said = f"{a}</w:t></w:r><w:r><w:t{keep}>{b}"
                elif m[1] == "a:t": said = f"{a}</a:t></a:r><a:r><a:t>{b}"
                else: said = f"{a}</{m[1]}><{m[1]}{m[2]}>{b}"
            new = in_words(r, m[3], said)
            if new: return t[:m.start(3)] + new + t[m.end(3):], f"{way} {name}"
        elif way == "attribute":
            found = [m for m in ATTRIBUTE.finditer(t) if m[1].split(":")[-1] in TEXTUAL and not re.search(r"[#{}]|^\d+$", m[2]) and is_free(m[2])]
            found += [m for m in re.finditer(r"<w:(?:tag|alias|docVar)\s[^<>]*?\b(w:val)=\"([^\"<>]*)\"", t) if is_free(m[2])]
            if not found: continue
            m = r.choice(found)
            return t[:m.start(2)] + quoteattr(value)[1:-1].replace('"', "&quot;") + t[m.end(2):], f"attribute {m[1]}"
        elif way == "link":
            found = [m for m in re.finditer(r"(?:Target|href|xlink:href|src)=\"((?:https?|mailto):[^\"<>]*)\"", t) if is_free(urllib.parse.unquote(m[1]))]
            if not found: continue
            m = r.choice(found)
            return t[:m.start(1)] + "https://site.example/p/" + urllib.parse.quote(value) + t[m.end(1):], "link"
        else:
            ends = [m.end() for m in re.finditer(r"<(?!\?|!)[\w:.-]+(?:\s[^<>]*)?(?<!/)>", t)][:200]
            ends = [e for e in ends if not re.search(r"<(?:script|style|title|textarea)\b[^<>]*>$", t[:e][-300:], re.I)]
            if not ends: continue
            at = r.choice(ends)
            return t[:at] + f"<!-- {value.replace('--', '-')} -->" + t[at:], "comment"
    return None

def edit_zip(data, change, extra=(), comment=None):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as z, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as o:
        for i in z.infolist():
            b = z.read(i)
            o.writestr(i, change.get(i.filename, b), compress_type=i.compress_type)
        for n, b in extra: o.writestr(n, b)
        if comment: o.comment = comment
    return out.getvalue()

def plant_zip(r, data, values):
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        if any(i.flag_bits & 1 for i in z.infolist()): return None
        texts = {}
        for n in z.namelist():
            if PARTS.search(n) and not NOT_PARTS.search(n):
                try: texts[n] = z.read(n).decode("utf-8")
                except UnicodeDecodeError: pass
        media = [n for n in z.namelist() if re.search(r"\.(?:png|jpe?g|gif|emf|wmf)$", n, re.I)]
        raw = {n: z.read(n) for n in media[:4]}
    body = [n for n in texts if re.search(r"document\.xml$|slides/slide\d+\.xml$|sharedStrings\.xml$|sheets?/sheet\d*\.xml$|^content\.xml$|\.x?html$", n)]
    done, change, extra, comment = [], {}, [], None
    for kind, value in values:
        said = False
        for again in range(r.randint(1, 3)):
            if again and r.random() < .12:
                way = r.choice(["part", "media", "comment", "name"])
                if way == "media" and raw:
                    n = r.choice(list(raw)); raw[n] += b"\0" + value.encode(r.choice(["utf-8", "utf-16-le"])); change[n] = raw[n]
                elif way == "comment": comment = value.encode()
                elif way == "name": extra.append((f"left/{value.replace('/', ' ')}.txt", b"x"))
                else: extra.append((f"left{len(extra)}.xml", f"<a><b>{escape(value)}</b></a>".encode()))
                done.append(f"{kind} {way}"); continue
            pool = [n for n in (body if not again and body and r.random() < .6 else texts)]
            for n in r.sample(pool, len(pool)):
                t = texts[n]
                number = kind == "NATIONAL_ID" and "sheet" in n and r.random() < .5 and re.search(r"<c r=\"[A-Z]+\d+\"(?: s=\"\d+\")?><v>(\d[\d.]*)</v>", t)
                if number: texts[n] = t[:number.start(1)] + value + t[number.end(1):]; place = "number"
                else:
                    got = plant_markup(r, t, value, not said)
                    if not got: continue
                    texts[n], place = got
                change[n] = texts[n].encode("utf-8"); done.append(f"{kind} {n}: {place}"); said = True
                break
    return (edit_zip(data, change, extra, comment), done) if done else None

# ------------------------------------------------------------------------------------------------ mails
def plant_mail(r, data, values):
    m = email.message_from_bytes(data)
    done = []
    for kind, value in values:
        for again in range(r.randint(1, 3)):
            leaves = [p for p in m.walk() if not p.is_multipart()]
            texts = [p for p in leaves if p.get_content_maintype() == "text" and p.get_payload(decode=True)]
            way = r.choice(["body"] * 5 + ["subject", "sender", "header", "file", "bcc", "reply"])
            if (not again or way == "body") and texts:
                p = r.choice(texts); cs = p.get_content_charset() or "utf-8"
                try: t = p.get_payload(decode=True).decode(cs)
                except (LookupError, UnicodeDecodeError): continue
                got = plant_markup(r, t, value, True) if p.get_content_subtype() == "html" else (in_words(r, t, value), "words")
                if not got or not got[0]: continue
                code = r.choice(["7bit", "quoted-printable", "base64"])
                try: b = got[0].encode(cs)
                except UnicodeEncodeError: continue
                if code == "7bit" and (not got[0].isascii() or max(map(len, got[0].splitlines() or [""])) > 900): code = "base64"
                import quopri
                p.set_payload({"7bit": b, "quoted-printable": quopri.encodestring(b), "base64": base64.encodebytes(b)}[code].decode("ascii"))
                del p["Content-Transfer-Encoding"]; p["Content-Transfer-Encoding"] = code
                done.append(f"{kind} body {p.get_content_type()} {code} {got[1]}")
            elif way == "subject":
                del m["Subject"]; m["Subject"] = r.choice([value, f"=?utf-8?B?{base64.b64encode(('about ' + value).encode()).decode()}?="])
                done.append(f"{kind} subject")
            elif way == "sender" and kind == "PERSON":
                del m["From"]; m["From"] = f'"{value}" <x@office.example>'; done.append(f"{kind} from")
            elif way == "header": m[r.choice(["X-Note", "Received", "Thread-Topic", "Comments", "X-Folder"])] = f"a {value} b"; done.append(f"{kind} header")
            elif way == "bcc" and kind == "EMAIL": m["Bcc"] = value; done.append("EMAIL bcc")
            elif way == "file" and len(leaves) > 1:
                p = r.choice(leaves[1:]); del p["Content-Disposition"]
                p.add_header("Content-Disposition", "attachment", filename=("utf-8", "", f"{value}.dat") if r.random() < .5 else f"{value}.dat"); done.append(f"{kind} file name")
            elif way == "reply": m["In-Reply-To"] = f"<{urllib.parse.quote(value.split('@')[0], safe='.-')}@x.example>" if kind == "EMAIL" else "<x@x.example>"
    return (m.as_bytes(), done) if done else None

# ------------------------------------------------------------------------------------------------ texts
def plant_text(r, data, ext, values):
    try: t = data.decode("utf-8-sig")
    except UnicodeDecodeError: return None
    done = []
    for kind, value in values:
        for again in range(r.randint(1, 3)):
            said, way = value, "words"
            if ext in ("json", "jsonl"):
                spots = [m for m in re.finditer(r'"((?:[^"\\]|\\.){3,4000})"', t) if plain_words(m[1]) and "\\" not in m[1]]
                if again and r.random() < .4: said, way = "".join(f"\\u{ord(c):04x}" for c in value), "escapes"
            elif ext in ("csv", "tsv"): spots = list(re.finditer(r"(?<=[,;\t\n\"])([A-Za-z][A-Za-z ]{2,60})(?=[,;\t\r\n\"])", t))
            elif ext in ("ics", "vcf"): spots = list(re.finditer(r"(?m)^(?:SUMMARY|DESCRIPTION|LOCATION|NOTE|COMMENT|FN|ORG|TITLE|X-[\w-]+)[^:\r\n]*:([^\r\n]{3,})", t))
            elif ext in ("yaml", "yml"): spots = list(re.finditer(r"(?m)^\s*[\w-]+: ([A-Za-z][A-Za-z ]{2,80})$", t))
            elif ext == "sql": spots = list(re.finditer(r"'([A-Za-z][A-Za-z ,.]{2,200})'", t))
            else: spots = list(re.finditer(r"(?<![A-Za-z0-9])([^\r\n]{3,400})(?![A-Za-z0-9])", t))
            if ext == "mbox" or ext == "txt" and re.match(r"[\w-]+: ", t): spots = [m for m in spots if not re.match(r"[\w-]+:|--|From |\s", m[1])]
            # The names of elements and attributes of a page in a mail are no places of words.
            if ext == "mbox": spots = [m for m in spots if not re.search(r"[<>]", m[1]) and t.rfind("<", max(0, m.start() - 600), m.start()) <= t.rfind(">", max(0, m.start() - 600), m.start())]
            spots = [m for m in spots if plain_words(m[1])]
            if not spots: break
            m = r.choice(spots)
            if ext in ("csv",) and "," in said and t[m.start() - 1] != '"': said = f'"{said}"'; new = said
            elif ext in ("ics", "vcf"): new = in_words(r, m[1], said.replace(",", "\\,"))
            elif ext in ("csv", "tsv", "yaml", "yml"): new = said
            else: new = in_words(r, m[1], said)
            if new is None: continue
            t = t[:m.start(1)] + new + t[m.end(1):]
            done.append(f"{kind} {way}")
    return (t.encode("utf-8"), done) if done else None

def plant_page(r, data, values):
    try: t = data.decode("utf-8-sig")
    except UnicodeDecodeError: return None
    done = []
    for kind, value in values:
        for again in range(r.randint(1, 3)):
            got = plant_markup(r, t, value, not again)
            if got: t = got[0]; done.append(f"{kind} {got[1]}")
    return (t.encode("utf-8"), done) if done else None

# ------------------------------------------------------------------------------------------------ tables
def plant_tables(r, data, values):
    """Cells, literals of views, and rows that are deleted again."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "a.db"); open(path, "wb").write(data)
        c = sqlite3.connect(path); done = []
        tables = [n for n, sql in c.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'") if n[:7] != "sqlite_" and not re.search(r"WITHOUT ROWID|VIRTUAL", sql) and not re.search(r"_(?:data|idx|content|docsize|config)$", n)]
        spots = [(t, i[1]) for t in tables for i in c.execute(f'PRAGMA table_info("{t}")') if not i[5] and re.match(r"TEXT|VARCHAR|$", i[2], re.I)]
        spots = [(t, n) for t, n in spots if c.execute(f'SELECT 1 FROM "{t}"').fetchone()]
        for kind, value in values:
            for again in range(r.randint(1, 3)):
                if not spots: continue
                t, n = r.choice(spots); way = r.choice(["cell", "long cell", "deleted", "view"]) if again else "cell"
                row = r.choice([i for i, in c.execute(f'SELECT rowid FROM "{t}"')])
                said = f"of {value}" + " and more to be said" * (400 if way == "long cell" else 0)
                if way in ("cell", "long cell"):
                    old = c.execute(f'SELECT "{n}" FROM "{t}" WHERE rowid = ?', (row,)).fetchone()[0]
                    if not isinstance(old, str) or not is_free(old) or old[:1] in "{[<": old = ""
                    c.execute(f'UPDATE "{t}" SET "{n}" = ? WHERE rowid = ?', (f"{old} {said}".strip(), row))
                elif way == "deleted":
                    c.execute("CREATE TABLE IF NOT EXISTS was (a TEXT)"); c.execute("INSERT INTO was VALUES (?)", (said,)); c.commit(); c.execute("DELETE FROM was")
                else: c.execute(f"CREATE VIEW v{r.randint(1, 999999)} AS SELECT * FROM \"{t}\" WHERE \"{n}\" = '{said}'")
                done.append(f"{kind} {way}")
        c.commit(); c.close()
        return (open(path, "rb").read(), done) if done else None

# ------------------------------------------------------------------------------------------------ binary kinds
def plant_same_length(r, data, wide=True):
    """Words of the file overwritten by a name that is as long, wherever they stand."""
    spots = [(m.start(), m.group(0).decode("latin-1"), 1) for m in re.finditer(rb"(?<![A-Za-z0-9'\\\x80-\xff])[A-Za-z]{2,}(?: [A-Za-z]{2,}){1,3}(?![A-Za-z0-9\\\x80-\xff])", data) if 13 <= len(m[0]) <= 40]
    if wide: spots += [(m.start(), m.group(0).decode("utf-16-le"), 2) for m in re.finditer(rb"(?<![A-Za-z0-9]\0)(?:[A-Za-z]\0){2,}(?: \0(?:[A-Za-z]\0){2,}){1,3}(?=[\0-&(-/:-@]\0)", data) if 26 <= len(m[0]) <= 80]
    # What follows a letter, an accented one too, or an apostrophe is half a word. The names of attributes and the signs of tags are no places of words.
    in_tag = lambda at, width: width == 1 and data.rfind(b"<", max(0, at - 600), at) > data.rfind(b">", max(0, at - 600), at)
    # In rich text so is what only line ends, groups that nobody is shown and control words without a break part from a word.
    is_rich = data[:5] == b"{\\rtf"
    shown = lambda b: re.sub(rb"\{\\\*[^{}]*\}|\\[a-z]+-?\d* ?|[{}\r\n]", b"", re.sub(rb"\\(?:par|line|tab|cell|row|page|sect)\b", b" ", b))
    goes_on = lambda at, end: shown(data[max(0, at - 400):at])[-1:].isalnum() or shown(data[end:end + 400])[:1].isalnum()
    half = lambda at, text, width: width == 2 and data[max(0, at - 2):at].decode("utf-16-le", "replace").isalpha() or is_rich and goes_on(at, at + len(text))
    spots = [(at, text, width) for at, text, width in spots if not in_tag(at, width) and not half(at, text, width)]
    # What begins or ends a sector may go on in another.
    spots = [(at, text, width) for at, text, width in spots if at % 64 and (at + len(text) * width) % 64]
    if not spots: return None
    out, done, values = bytearray(data), [], []
    for at, text, width in r.sample(spots, min(2, len(spots))):
        value = of_length(r, len(text))
        out[at:at + len(text) * width] = value.encode("latin-1" if width == 1 else "utf-16-le")
        values.append(("PERSON", value)); done.append(f"PERSON bytes of width {width}")
    return bytes(out), done, values

def plant_binary(r, data, ext):
    if data[:4] != b"PK\3\4": return plant_same_length(r, data)
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        names = [n for n in z.namelist() if n.endswith(".bin") and "printer" not in n]
        for n in r.sample(names, len(names)):
            got = plant_same_length(r, z.read(n))
            if got: return edit_zip(data, {n: got[0]}), [f"{n}: {d}" for d in got[1]], got[2]
    return None

def pack(r, name, data, values):
    """The file within an archive whose names and comments hold a value."""
    value = r.choice(values)[1]; out = io.BytesIO()
    inner = f"{r.choice([value, 'papers'])}/{r.choice(['copy', value])} {r.randint(1, 9)}{name[name.rfind('.'):]}".replace("@", "_")
    if r.random() < .5:
        with zipfile.ZipFile(out, "w") as z:
            z.writestr(inner, data); z.writestr("readme.txt", f"about {value}")
            if r.random() < .5: z.comment = value.encode()
        return out.getvalue(), ".zip"
    with tarfile.open(fileobj=out, mode="w:gz") as t:
        i = tarfile.TarInfo(inner); i.size = len(data); i.uname = r.choice(["root", "clerk"]); t.addfile(i, io.BytesIO(data))
    return out.getvalue(), ".tar.gz"

def plant(path, seed):
    r = random.Random(seed); data = open(path, "rb").read(); ext = path.rsplit(".", 1)[-1].lower()
    kinds = r.sample(["PERSON", "PERSON", "EMAIL", "PHONE", "NATIONAL_ID", "ADDRESS"], 3)
    values = [(k, make(r, k)) for k in kinds]
    SAID.clear(); SAID.update(w.lower() for _, v in values for w in re.findall(r"[A-Za-z]+|\d{3,}", v))
    if ext in BINARY:
        got = plant_binary(r, data, ext)
        return got and (got[0], "." + ext, got[1], got[2])
    if ext in ZIPS: got = plant_zip(r, data, values)
    elif ext in MAILS: got = plant_mail(r, data, values) if ext == "eml" else plant_text(r, data, "mbox", values)
    elif ext in TABLES: got = plant_tables(r, data, values)
    elif ext in MARKUP: got = plant_page(r, data, values)
    elif ext == "rtf":
        got = plant_same_length(r, data, False)
        return got and (got[0], ".rtf", got[1], got[2])
    else: got = plant_text(r, data, ext, values)
    if not got: return None
    out, done = got; suffix = "." + ext
    if r.random() < .08: out, suffix = pack(r, path, out, values); done.append("packed" + suffix)
    return out, suffix, done, values

for line in sys.stdin:
    job = json.loads(line)
    try:
        got = plant(job["in"], job["seed"])
        if not got: answer = {"skip": "no place"}
        else:
            open(job["out"] + got[1], "wb").write(got[0])
            answer = {"file": job["out"] + got[1], "places": got[2], "values": got[3]}
    except (zipfile.BadZipFile, OSError, KeyError, ValueError, LookupError, NotImplementedError, AssertionError, RuntimeError, AttributeError, TypeError, EOFError, sqlite3.Error) as e:
        answer = {"skip": type(e).__name__}
    print(json.dumps(answer), flush=True)
