"""Reads files with the readers of Python, which share no code with the program, and prints what they make of them.

For each file named on the command line one line of JSON: `texts`, everything that can be read in it, containers within
it too; `shape`, what of its structure a redacted copy must keep. A file that its reader does not take ends the run.
"""
import csv, email, email.policy, gzip, io, json, re, sys, tarfile, xml.etree.ElementTree as xml, zipfile

# Where they are missing, no file of their kinds is asked for.
try:
    import icalendar, vobject, yaml
except ImportError:
    pass


def structure(value):
    if isinstance(value, dict):
        # A key that is no program's name may be somebody's, and go.
        return [[key if re.fullmatch(r"[A-Za-z_]\w*", str(key)) else "*", structure(inner)] for key, inner in value.items()]
    if isinstance(value, list):
        return [structure(inner) for inner in value]
    return 0


def strings_of(value):
    if isinstance(value, dict):
        return [text for pair in value.items() for text in map(str, pair[:1])] + [
            text for inner in value.values() for text in strings_of(inner)
        ]
    if isinstance(value, list):
        return [text for inner in value for text in strings_of(inner)]
    return [str(value)]


def decoded(data):
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read(name, data):
    """The texts and the shape of a file."""
    suffix = name.lower().rsplit(".", 1)[-1]
    if data[:4] == b"PK\x03\x04":
        texts, count = entries_of(zip_entries(data))
        # Parts of a document that hold nothing but what goes are left out.
        return texts, 0 if suffix == "docx" else count
    if data[:2] == b"\x1f\x8b":
        return entries_of([(re.sub(r"\.gz$", "", name), gzip.decompress(data))])
    if suffix == "tar":
        return entries_of(tar_entries(data))
    text = decoded(data)
    if suffix == "eml":
        return read_mail(data)
    if suffix == "json":
        value = json.loads(text)
        return [text] + strings_of(value), structure(value)
    if suffix in ("jsonl", "ndjson"):
        values = [json.loads(line) for line in text.splitlines() if line.strip()]
        return [text] + strings_of(values), structure(values)
    if suffix in ("csv", "tsv"):
        delimiter = max(",;\t", key=text.splitlines()[0].count)
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
        return [text] + [cell for row in rows for cell in row], [len(row) for row in rows]
    if suffix in ("xml", "rels"):
        root = xml.fromstring(data)
        names = [element.tag for element in root.iter()]
        attributes = [value for element in root.iter() for value in element.attrib.values()]
        return [text, "".join(root.itertext()), *attributes], names if suffix == "xml" and "/" not in name else 0
    if suffix == "ics":
        return read_calendar(text, data)
    if suffix == "vcf":
        return read_cards(text)
    if suffix in ("yaml", "yml"):
        values = list(yaml.safe_load_all(text))
        return [text] + strings_of(values), structure(values)
    return [text, re.sub(r"<[^>]*>", "", text)], 0


def zip_entries(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return [(entry, archive.read(entry)) for entry in archive.namelist()]


def tar_entries(data):
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        return [(entry.name, archive.extractfile(entry).read()) for entry in archive if entry.isfile()]


def entries_of(entries):
    texts = []
    for name, data in entries:
        texts += [name] + read(name, data)[0]
    return texts, len(entries)


def read_mail(data):
    mail = email.message_from_bytes(data, policy=email.policy.default)
    texts = [decoded(data)] + [f"{key}: {value}" for key, value in mail.items()]
    parts = []
    for part in mail.walk():
        parts.append(part.get_content_type())
        texts.append(part.get_filename() or "")
        body = part.get_payload(decode=True)
        if body:
            texts += read(part.get_filename() or "part.txt", body)[0]
    return texts, [key for key in ("From", "To", "Subject") if mail[key]]


def read_calendar(text, data):
    texts, names = [text], []
    for calendar in icalendar.Calendar.from_ical(data, multiple=True):
        for component in calendar.walk():
            names.append(component.name)
            for name, value in component.property_items(recursive=False):
                texts += [name, value.to_ical().decode("utf-8", "replace") if hasattr(value, "to_ical") else str(value)]
                texts += [f"{key}={said}" for key, said in getattr(value, "params", {}).items()]
    return texts, names


def read_cards(text):
    texts, names = [text], []
    for card in vobject.readComponents(text, allowQP=True):
        names.append([card.name, len(list(card.getChildren()))])
        for line in card.getChildren():
            texts += [line.name, str(getattr(line, "value", "")), json.dumps(getattr(line, "params", {}))]
    return texts, names


for path in sys.argv[1:]:
    with open(path, "rb") as file:
        content = file.read()
    found, shape = read(path.rsplit("/", 1)[-1], content)
    print(json.dumps({"texts": found, "shape": shape}))
