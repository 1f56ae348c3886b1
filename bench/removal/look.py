#!/usr/bin/env python3
"""Looks for values in every layer of a copy, with Python's own library only: nothing here is shared with the program.

Reads lines of JSON {"before", "after", "values"} and writes one line each: {"found": [...], "lost": words, "words": of how
many, "broken": [...]}. Layers are unpacked (ZIP, GZ, BZ2, XZ, TAR, mails, Base64, hexadecimal) and read in every spelling.
"""
import base64, bz2, email, email.header, gzip, html, io, json, lzma, quopri, re, sqlite3, sys, tarfile, tempfile, unicodedata, urllib.parse, zipfile, zlib
from xml.parsers import expat

def norm(s): return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", s).lower())

# Of a mail in a mailbox: behind an empty line and with a time, which a line of a letter's own ("From now on") has not.
OPENING = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\d\d:\d\d[^\n]*\n")

def layers(name, b, depth=0):
    yield name, b
    if depth > 6 or len(b) > 60_000_000: return
    try:
        if b[:2] == b"PK":
            z = zipfile.ZipFile(io.BytesIO(b))
            yield name + "!names", "\n".join([z.comment.decode("latin-1")] + [f"{i.filename} {i.comment!r} {i.extra!r}" for i in z.infolist()]).encode()
            for i in z.infolist():
                if not i.flag_bits & 1: yield from layers(f"{name}!{i.filename}", z.read(i), depth + 1)
        elif b[:2] == b"\x1f\x8b":
            yield name + "!gz head", b[:300]; yield from layers(name + "!gz", gzip.decompress(b), depth + 1)
        elif b[:16] == SQLITE: yield name + "!dump", dumped(b).encode()
        elif b[:3] == b"BZh": yield from layers(name + "!bz2", bz2.decompress(b), depth + 1)
        elif b[:6] == b"\xfd7zXZ\0": yield from layers(name + "!xz", lzma.decompress(b), depth + 1)
        elif b[257:262] == b"ustar":
            with tarfile.open(fileobj=io.BytesIO(b)) as t:
                for m in t:
                    yield name + "!entry", f"{m.name} {m.linkname} {m.uname} {m.gname} {m.pax_headers}".encode()
                    if m.isfile(): yield from layers(f"{name}!{m.name}", t.extractfile(m).read(), depth + 1)
        elif re.match(rb"(?:From |[A-Za-z][\w-]+: )", b) and re.search(rb"(?im)^(?:from|date|message-id|mime-version|content-type):", b[:9000]):
            for i, one in enumerate(OPENING.split(b) if b[:5] == b"From " else [b]):
                coded = set()
                for p in email.message_from_bytes(one).walk():
                    if id(p) in coded: continue
                    # Python reads the code of a message that lies in Base64, which no standard allows, as the message.
                    if p.get_content_type() == "message/rfc822" and said(p.get("Content-Transfer-Encoding", "")).lower() == "base64" and p.is_multipart():
                        coded.add(id(p.get_payload(0)))
                        yield from layers(f"{name}!{i} message", base64.b64decode(p.get_payload(0).as_bytes()), depth + 1)
                    yield f"{name}!{i} headers", "\n".join(f"{k}: {said(v)}" for k, v in p.items()).encode("utf-8", "replace") + str(p.get_filename()).encode("utf-8", "replace")
                    if not p.is_multipart():
                        c = p.get_payload(decode=True) or b""
                        try: c = c.decode(p.get_content_charset() or "utf-8", "replace").encode() if p.get_content_maintype() == "text" else c
                        except LookupError: pass
                        yield from layers(f"{name}!{i} {p.get_content_type()}", c, depth + 1)
    except (zipfile.BadZipFile, OSError, zlib.error, lzma.LZMAError, EOFError, tarfile.TarError, ValueError, NotImplementedError, sqlite3.Error): pass
    if b[:2] != b"PK":
        for m in list(re.finditer(rb"(?:[A-Za-z0-9+/_-]{4}){5,}(?:\r?\n[A-Za-z0-9+/]{4,})*={0,2}", b))[:300]:
            s = re.sub(rb"\s", b"", m[0]).replace(b"-", b"+").replace(b"_", b"/").rstrip(b"=")
            try: x = base64.b64decode(s + b"=" * (-len(s) % 4))
            except ValueError: continue
            yield f"{name}!base64", x
        for m in list(re.finditer(rb"(?:[0-9a-fA-F]{2}){8,}", b))[:300]: yield f"{name}!hex", bytes.fromhex(m[0].decode())

SQLITE = b"SQLite format 3\0"
def asked(b, ask):
    with tempfile.NamedTemporaryFile() as f:
        f.write(b); f.flush(); c = sqlite3.connect(f.name)
        try: return ask(c)
        finally: c.close()
def dumped(b): return asked(b, lambda c: "\n".join(c.iterdump()))

def said(v):
    try: return str(email.header.make_header(email.header.decode_header(str(v))))
    except (LookupError, ValueError, UnicodeError): return str(v)

def readings(b):
    t = b.decode("utf-8", "replace"); yield "plain", t
    if b"\0" in b:
        yield "wide", b.decode("utf-16-le", "replace"); yield "wide", b[1:].decode("utf-16-le", "replace"); yield "wide", b.decode("utf-16-be", "replace")
    if b"<" in b:
        bare = re.sub(r"<[^<>]*>", "", t); yield "tags", html.unescape(bare)
        for tag in ("w:t", "a:t", "t", "w:delText", "text:span"):
            yield "runs", html.unescape("".join(re.findall(rf"<{tag}(?:\s[^<>]*)?>([^<]*)<", t)))
    if "&" in t: yield "references", html.unescape(html.unescape(t))
    if "%" in t: yield "percent", urllib.parse.unquote(html.unescape(t))
    if re.search(r"=[0-9A-F]{2}|=\r?\n", t): yield "quoted-printable", quopri.decodestring(b).decode("utf-8", "replace")
    if "\\" in t:
        yield "escapes", re.sub(r"\\'([0-9a-f]{2})", lambda m: chr(int(m[1], 16)), re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), t))
        yield "rtf", re.sub(r"\\[a-z]+-?\d* ?|[{}\r\n]", "", t)

def find(name, b, values):
    # A value and, of names, the surname.
    want = {v: [norm(v)] + ([norm(v.split()[-1])] if k == "PERSON" and len(v.split()[-1]) > 6 else []) for k, v in values}
    hits = set()
    for place, layer in layers(name, b):
        for way, t in readings(layer):
            n = norm(t)
            for v, forms in want.items():
                if any(f in n for f in forms): hits.add((place[-120:], way))
    return sorted(hits)

BODY = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$|xl/(?:sharedStrings|worksheets/sheet\d+)\.xml$|ppt/slides/slide\d+\.xml$|(?:^|/)content\.xml$|\.x?html$")
RUNS = [(re.compile(rb"(?:[A-Za-z0-9+/]{4}){5,}={0,2}"), base64.b64decode), (re.compile(rb"(?:[0-9a-fA-F]{2}){8,}"), lambda m: bytes.fromhex(m.decode()))]
def without_codes(b, values):
    """The text without the runs of letters that spell a value: they are no words, and go with it."""
    spells = lambda x: any(norm(v) in norm(x.decode("utf-8", "replace")) for _, v in values)
    def shown(m, undo):
        try: return b" " if spells(undo(m[0])) else m[0]
        except ValueError: return m[0]
    for run, undo in RUNS: b = run.sub(lambda m: shown(m, undo), b)
    return b

def body_words(b, ext, values):
    parts = []
    for place, layer in layers("", b):
        if b[:2] == b"PK" and not BODY.search(place) or b[:16] == SQLITE and place != "!dump": continue
        if "!base64" in place or "!hex" in place or " headers" in place or ext in ("eml", "mbox") and not place: continue
        # A view that names what must go is left out.
        if place == "!dump": layer = re.sub(rb"(?m)^CREATE VIEW .*$", b"", layer)
        # What was attached may have been withheld.
        # Headers that a report of delivery hands back lose what all headers lose.
        if (" text/" not in place or "rfc822-headers" in place) and ext in ("eml", "mbox") or layer[:2] in (b"PK", b"\x1f\x8b"): continue
        if b[:2] == b"PK": layer = re.sub(rb"<(?:w:delText|w:instrText|f)[ >][^<]*<", b"<", layer)
        if ext in ("ics", "vcf"): layer = re.sub(rb"\r?\n[ \t]", b"", layer)
        t = html.unescape(re.sub(r"<!--.*?-->|<[^<>]*>", " ", without_codes(layer, values).decode("utf-8", "replace"), flags=re.S))
        parts += re.findall(r"[^\W\d_]{4,}", t)
    return parts

def broken(b):
    out = []
    if b[:16] == SQLITE:
        try: whole = asked(b, lambda c: c.execute("PRAGMA integrity_check").fetchall()) == [("ok",)]
        except sqlite3.Error: whole = False
        if not whole: out.append("sqlite")
    if b[:2] == b"PK":
        z = zipfile.ZipFile(io.BytesIO(b))
        if z.testzip(): out.append("zip")
        if len(set(z.namelist())) != len(z.namelist()): out.append("names")
        for n in z.namelist():
            if re.search(r"\.(?:xml|rels|vml)$", n) and z.getinfo(n).file_size < 20_000_000:
                try: expat.ParserCreate().Parse(z.read(n), True)
                except expat.ExpatError as e: out.append(f"{n}: {e}")
    return out

def judge(job):
    before, after = open(job["before"], "rb").read(), open(job["after"], "rb").read()
    e1, e2 = (job[k].rsplit(".", 1)[-1].lower() for k in ("before", "after"))
    # A text with the head of a mail is one.
    if e1 == e2 == "txt" and any(" headers" in place for place, _ in layers("", after)): e1 = e2 = "eml"
    lost = words = 0
    if e1 == e2 and e1 not in ("msg", "doc", "xls", "ppt", "rtf", "zip", "gz"):
        skip = {norm(w) for _, v in job["values"] for w in re.findall(r"[^\W\d_]+", v)}
        have = {}
        for w in body_words(after, e2, job["values"]): have[w] = have.get(w, 0) + 1
        for w in body_words(before, e1, job["values"]):
            if any(norm(w) in s or s in norm(w) for s in skip): continue
            words += 1
            if have.get(w, 0) > 0: have[w] -= 1
            else: lost += 1
    bad = broken(after)
    if bad and broken(before): bad = []
    if e2 == "json" and not bad:
        try: json.loads(before)
        except ValueError: pass
        else:
            try: json.loads(after)
            except ValueError: bad = ["json"]
    return {"found": find("", after, job["values"]), "planted": len(find("", before, job["values"])), "lost": lost, "words": words, "broken": bad}

for line in sys.stdin: print(json.dumps(judge(json.loads(line))), flush=True)
