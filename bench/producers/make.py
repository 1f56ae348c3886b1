#!/usr/bin/env python3
"""Makes PDF documents by other programs: python3 make.py FOLDER [--seed N] [--only WORD].

Each holds an invented name and a date of birth in its text, header, table, and where its producer can do so in a form
field, a note, the properties, an outline and an attached file, beside control words that must stay. FOLDER/MANIFEST.json
says which. Programs and packages that are missing are named and left out: LibreOffice, Chromium, Ghostscript, poppler,
qpdf, mutool, groff, tesseract; reportlab, fpdf2, weasyprint, xhtml2pdf, pymupdf, matplotlib, cairocffi, typst, img2pdf,
pikepdf, borb.
"""
import argparse, html, json, pathlib, random, shutil, subprocess, sys, tempfile

GIVEN = "Anil Marcia Dexter Shanti Keisha Rajesh Natasha Winston Indira Curtis".split()
SURNAMES = "Ramkissoon Baptiste Mohammed Persad Joseph Maharaj Alexander Rampersad Charles Seepersad".split()
WORDS = ("the office received a letter about the application for land and the registry of the district asked the officer "
         "to review the matter before the hearing since the record stated that payment was made at the branch").split()
KEEP = ["KEEP-ALPHA", "KEEP-BRAVO"]


class Text:
    """What one document says."""

    def __init__(self, seed):
        r = random.Random(seed)
        self.name = f"{r.choice(GIVEN)} {r.choice(SURNAMES)}"
        self.date = f"{r.randint(1950, 2005)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"
        filler = lambda n: " ".join(r.choice(WORDS) for _ in range(n))
        self.body = [
            f"KEEP-ALPHA {filler(25)} {self.name} {filler(30)}.",
            f"{filler(40)} born on {self.date} {filler(20)} KEEP-BRAVO.",
            f"{filler(30)}. {self.name}, {self.date}, {filler(12)}.",
        ]
        self.rows = [("Applicant", "Born", "Status"), (self.name, self.date, "open"), ("none", "none", "closed")]

    def html(self, style="", form=False, title=True):
        e = html.escape
        rows = "".join("<tr>" + "".join(f"<td>{e(c)}</td>" for c in row) + "</tr>" for row in self.rows)
        fields = f'<form><input name="applicant" value="{e(self.name)}"><input value="{e(self.date)}"></form>' if form else ""
        head = f"<title>{e(self.name)}</title><meta name='author' content='{e(self.name)}'>" if title else ""
        paragraphs = "".join(f"<p>{e(p)}</p>" for p in self.body)
        return (f"<!doctype html><html lang='en'><head><meta charset='utf-8'>{head}<style>@page {{ margin: 2cm }} table, td "
                f"{{ border: 1px solid black }} {style}</style></head><body><h1>File of {e(self.name)}</h1>{paragraphs}"
                f"<table>{rows}</table>{fields}<p><a href='mailto:{e(self.name.replace(' ', '.'))}@mailbox.example'>write</a></p></body></html>")


def run(*command, **options):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180, **options)


def need(program):
    if not shutil.which(program):
        raise FileNotFoundError(program)


def by_chromium(text, out, variant, scratch):
    need("chromium")
    styles = ["", "p { text-align: justify }", "body { font-family: monospace }", "body { columns: 2 }",
              "p { letter-spacing: 2px }", "body { font-size: 9pt; text-align: right }"]
    page = scratch / "page.html"
    page.write_text(text.html(styles[variant % 6], form=variant % 2 == 0))
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch}/profile", "--no-pdf-header-footer",
        f"--print-to-pdf={out}", page.as_uri())


def by_libreoffice(text, out, variant, scratch):
    need("soffice")
    kind = ["html", "html", "fodt", "fodt", "csv", "fodt"][variant % 6]
    source = scratch / f"source.{kind}"
    if kind == "html":
        source.write_text(text.html("p { text-align: justify }" if variant % 2 else ""))
    elif kind == "csv":
        source.write_text("\n".join(",".join(row) for row in [*text.rows, *[(p.replace(",", ""), "", "") for p in text.body]]))
    else:
        source.write_text(flat_odt(text))
    options = '{"ExportBookmarks":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"%s"},"SelectPdfVersion":{"type":"long","value":"%d"}}'
    kind_of = {"csv": "calc_pdf_Export", "html": "writer_web_pdf_Export"}.get(kind, "writer_pdf_Export")
    settings = options % (["false", "true"][variant % 2], [0, 0, 0, 2, 0, 15][variant % 6])
    run("soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--convert-to", f"pdf:{kind_of}:{settings}",
        "--outdir", str(scratch), str(source))
    shutil.move(scratch / "source.pdf", out)


def flat_odt(text):
    e = html.escape
    cells = "".join("<table:table-row>" + "".join(f"<table:table-cell><text:p>{e(c)}</text:p></table:table-cell>" for c in row) + "</table:table-row>" for row in text.rows)
    spaces = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in
                      [("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("meta", "meta"), ("fo", "xsl-fo-compatible")])
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} xmlns:dc="http://purl.org/dc/elements/1.1/" '
            f'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>{e(text.name)}</dc:title>'
            f'<dc:subject>{e(text.date)}</dc:subject></office:meta><office:automatic-styles><style:page-layout style:name="pl"><style:header-style/>'
            f'</style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl">'
            f'<style:header><text:p>File of {e(text.name)}</text:p></style:header></style:master-page></office:master-styles><office:body><office:text>'
            f'<text:h text:outline-level="1">About {e(text.name)}</text:h>' + "".join(f"<text:p>{e(p)}</text:p>" for p in text.body) +
            f'<table:table table:name="t"><table:table-column table:number-columns-repeated="3"/>{cells}</table:table>'
            f'<text:p>noted<office:annotation><dc:creator>{e(text.name)}</dc:creator><text:p>{e(text.date)}</text:p></office:annotation></text:p>'
            f"</office:text></office:body></office:document>")


def by_reportlab(text, out, variant, scratch):
    from reportlab.lib.pagesizes import A4, LETTER
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table
    align = variant % 5 if variant % 5 != 3 else 0
    style = ParagraphStyle("body", fontName=["Helvetica", "Times-Roman", "Courier"][variant % 3], fontSize=11, leading=14, alignment=align)

    def decorate(canvas, _):
        canvas.drawString(72, 800 if variant % 2 else 760, f"File of {text.name}")
        canvas.bookmarkPage("one")
        canvas.addOutlineEntry(f"About {text.name}", "one")
        if variant % 2:
            canvas.acroForm.textfield(name="applicant", value=text.name, x=72, y=72, width=200, height=20)
        canvas.linkURL(f"mailto:{text.name.replace(' ', '.')}@mailbox.example", (72, 40, 200, 60))
    document = SimpleDocTemplate(str(out), pagesize=A4 if variant % 2 else LETTER, title=text.name, author=text.name, subject=text.date,
                                 pageCompression=variant % 2)
    document.build([*(Paragraph(p, style) for p in text.body), Table(text.rows)], onFirstPage=decorate)


def by_fpdf(text, out, variant, scratch):
    from fpdf import FPDF
    pdf = FPDF()
    pdf.set_title(text.name); pdf.set_author(text.name); pdf.set_subject(text.date)
    pdf.add_page()
    pdf.set_font(["helvetica", "times", "courier"][variant % 3], size=12)
    pdf.start_section(f"About {text.name}")
    for paragraph in text.body:
        pdf.multi_cell(0, 7, paragraph, align="JLRC"[variant % 4], new_x="LMARGIN", new_y="NEXT")
    with pdf.table() as table:
        for row in text.rows:
            cells = table.row()
            for cell in row:
                cells.cell(cell)
    pdf.text_annotation(x=150, y=20, text=f"{text.name} {text.date}")
    if variant % 2:
        pdf.embed_file(bytes=f"{text.name};{text.date}".encode(), basename="list.csv")
    pdf.output(str(out))


def by_weasyprint(text, out, variant, scratch):
    from weasyprint import HTML
    styles = ["", "p { text-align: justify; hyphens: auto }", "body { font-family: serif; font-size: 13pt }",
              f"@page {{ @top-center {{ content: '{text.name}' }} }}"]
    HTML(string=text.html(styles[variant % 4], form=True)).write_pdf(str(out), pdf_forms=variant % 2 == 0)


def by_xhtml2pdf(text, out, variant, scratch):
    from xhtml2pdf import pisa
    with open(out, "wb") as file:
        pisa.CreatePDF(text.html("p { text-align: justify }" if variant % 2 else ""), dest=file)


def by_pymupdf(text, out, variant, scratch):
    import pymupdf
    if variant % 2:
        story, writer = pymupdf.Story(html=text.html()), pymupdf.DocumentWriter(str(out))
        box = pymupdf.paper_rect("a4")
        more = True
        while more:
            device = writer.begin_page(box)
            more, _ = story.place(box + (36, 36, -36, -36))
            story.draw(device)
            writer.end_page()
        writer.close()
        return
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 50), f"File of {text.name}")
    page.insert_textbox((72, 80, 500, 500), "\n".join(text.body), fontname="tiro", align=variant % 4)
    page.add_freetext_annot((72, 520, 400, 560), f"{text.name} {text.date}")
    page.add_text_annot((500, 50), text.name)
    widget = pymupdf.Widget()
    widget.field_name, widget.field_type, widget.field_value, widget.rect = "who", pymupdf.PDF_WIDGET_TYPE_TEXT, text.name, pymupdf.Rect(72, 600, 300, 620)
    page.add_widget(widget)
    document.set_metadata({"title": text.name, "author": text.name})
    document.set_toc([[1, text.name, 1]])
    document.save(str(out))


def by_matplotlib(text, out, variant, scratch):
    import matplotlib
    matplotlib.use("pdf")
    matplotlib.rcParams["pdf.fonttype"] = [42, 3][variant % 2]
    from matplotlib import pyplot
    figure = pyplot.figure()
    for i, line in enumerate([text.name, f"KEEP-ALPHA {text.date}", f"KEEP-BRAVO of {text.name}"]):
        figure.text(0.1, 0.8 - 0.1 * i, line)
    figure.savefig(str(out), metadata={"Title": text.name, "Author": text.name})
    pyplot.close(figure)


def by_cairo(text, out, variant, scratch):
    import cairocffi
    surface = cairocffi.PDFSurface(str(out), 595, 842)
    context = cairocffi.Context(surface)
    context.select_font_face(["DejaVu Sans", "Liberation Serif"][variant % 2])
    context.set_font_size(10)
    y = 60
    for paragraph in [f"File of {text.name}", *text.body]:
        words = paragraph.split()
        while words:
            line, words = " ".join(words[:11]), words[11:]
            context.move_to(40, y)
            context.show_text(line)
            y += 14
    surface.finish()


def by_typst(text, out, variant, scratch):
    import typst
    source = scratch / "source.typ"
    cells = ", ".join(f"[{c}]" for row in text.rows for c in row)
    source.write_text(f'#set document(title: "{text.name}", author: "{text.name}")\n#set page(header: [File of {text.name}])\n'
                      f'#set par(justify: {"true" if variant % 2 else "false"})\n#set text(lang: "en", hyphenate: {"true" if variant % 2 else "false"})\n'
                      f"= About {text.name}\n\n" + "\n\n".join(text.body) + f"\n\n#table(columns: 3, {cells})\n")
    typst.compile(str(source), output=str(out))


def by_borb(text, out, variant, scratch):
    import borb.pdf as borb
    document, page = borb.Document(), borb.Page()
    document.append_page(page)
    layout = borb.SingleColumnLayout(page)
    for paragraph in text.body:
        layout.append_layout_element(borb.Paragraph(paragraph))
    borb.PDF.write(what=document, where_to=str(out))


def by_groff(text, out, variant, scratch):
    need("groff")
    adjust = [".ad l", ".ad b"][variant % 2]
    source = f".TL\nFile of {text.name}\n.PP\n{adjust}\n" + "\n.PP\n".join(text.body).replace("-", "\\-") + "\n.TS\ntab(;) allbox;\nl l l.\n" + \
        "\n".join(";".join(row) for row in text.rows).replace("-", "\\-") + "\n.TE\n"
    device = ["pdf", "ps"][variant // 2 % 2]
    made = subprocess.run(["groff", "-t", "-ms", "-T", device], input=source.encode(), capture_output=True, check=True).stdout
    if device == "pdf":
        out.write_bytes(made)
    else:
        (scratch / "page.ps").write_bytes(made)
        run("ps2pdf", str(scratch / "page.ps"), str(out))


def again(make, *command):
    """A document made by another producer and written anew by a program."""
    def by(text, out, variant, scratch):
        need(command[0])
        make(text, scratch / "first.pdf", variant, scratch)
        run(*(part.format(source=scratch / "first.pdf", out=out) for part in command))
    return by


def by_pikepdf(text, out, variant, scratch):
    import pikepdf
    by_reportlab(text, scratch / "first.pdf", variant, scratch)
    with pikepdf.open(scratch / "first.pdf") as pdf:
        with pdf.open_metadata() as data:
            data["dc:title"] = text.name
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=[0, pikepdf.Dictionary(P=pikepdf.String(text.name))])
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, linearize=variant % 2 == 1)


def incremental(text, out, variant, scratch):
    """An earlier version stays in the file."""
    import pymupdf
    by_fpdf(text, out, variant, scratch)
    document = pymupdf.open(str(out))
    document[0].insert_text((72, 700), f"added for {text.name}")
    document.saveIncr()


def picture_of(text, variant, scratch):
    need("pdftoppm")
    by_reportlab(text, scratch / "seen.pdf", 0, scratch)
    run("pdftoppm", "-r", "200", "-singlefile", *(["-gray"] if variant % 2 else ["-mono"]), "-tiff", str(scratch / "seen.pdf"), str(scratch / "scan"))
    return scratch / "scan.tif"


def by_img2pdf(text, out, variant, scratch):
    import img2pdf
    out.write_bytes(img2pdf.convert(str(picture_of(text, variant, scratch))))


def by_tesseract(text, out, variant, scratch):
    need("tesseract")
    run("tesseract", str(picture_of(text, variant, scratch)), str(out.with_suffix("")), "pdf", env={"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin:/bin"})


GS = ("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite")
PRODUCERS = {
    "chromium": (by_chromium, 6), "libreoffice": (by_libreoffice, 6), "reportlab": (by_reportlab, 6), "fpdf2": (by_fpdf, 6),
    "weasyprint": (by_weasyprint, 4), "xhtml2pdf": (by_xhtml2pdf, 2), "pymupdf": (by_pymupdf, 4), "matplotlib": (by_matplotlib, 2),
    "cairo": (by_cairo, 2), "typst": (by_typst, 4), "borb": (by_borb, 2), "groff": (by_groff, 4), "pikepdf": (by_pikepdf, 2),
    "incremental": (incremental, 2), "img2pdf": (by_img2pdf, 2), "tesseract": (by_tesseract, 2),
    "ghostscript": (again(by_reportlab, *GS, "-sOutputFile={out}", "{source}"), 4),
    "ghostscript-1.3": (again(by_chromium, *GS, "-dCompatibilityLevel=1.3", "-sOutputFile={out}", "{source}"), 2),
    "pdftocairo": (again(by_fpdf, "pdftocairo", "-pdf", "{source}", "{out}"), 3),
    "qpdf-linear": (again(by_fpdf, "qpdf", "--linearize", "--object-streams=generate", "{source}", "{out}"), 2),
    "qpdf-encrypted": (again(by_reportlab, "qpdf", "--encrypt", "", "owner", "256", "--", "{source}", "{out}"), 2),
    "mutool-clean": (again(by_typst, "mutool", "clean", "-gggg", "-s", "{source}", "{out}"), 2),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    manifest = []
    for producer, (make, count) in PRODUCERS.items():
        if options.only not in producer:
            continue
        for variant in range(count):
            text = Text(f"{options.seed} {producer} {variant}")
            out = (options.folder / f"{producer}-{variant + 1}.pdf").resolve()
            try:
                with tempfile.TemporaryDirectory() as scratch:
                    make(text, out, variant, pathlib.Path(scratch))
                manifest.append({"file": out.name, "producer": producer, "values": [text.name, text.date], "keep": KEEP})
            except Exception as error:
                print(f"{out.name}: left out: {type(error).__name__}: {str(error)[:100]}", file=sys.stderr)
    (options.folder / "MANIFEST.json").write_text(json.dumps(manifest, indent=1))
    print(len(manifest), "documents")


main()
