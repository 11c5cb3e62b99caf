"""Texts that want to be more than words, and readers of every format that notice if they are."""

import csv
import fcntl
import io
import json
import os
import pty
import re
import struct
import subprocess
import termios
import xml.etree.ElementTree as tree
import zipfile
from html.parser import HTMLParser

import openpyxl
import pikepdf
from markdown_it import MarkdownIt

from acceptance import binary

# What a person could type, paste or be sent, by what it tries.
TEXTS = {
    "formula": "=1+1",
    "command": "+cmd|' /C calc'!A0",
    "negative": "-2+3",
    "function": "@SUM(1;2)",
    "tab before": "\t=1+1",
    "return before": "\r=1+1",
    "apostrophe": "'=1+1",
    "separators": 'a;b,c\td"e"|f',
    "script": "</title></style></textarea><script>alert(1)</script>",
    "attribute": "\"' onmouseover='alert(1)' x=\"<img src=x onerror=alert(1)>",
    "comment": "]]>--><!--<![CDATA[<?php",
    "entity": "&lt;b&gt;&#60;b&#62;&amp;",
    "vector": "</text></svg><svg onload=alert(1)><foreignObject>",
    "clear screen": "a\x1b[2J\x1b[1;1Hb",
    "terminal link": "\x1b]8;;http://evil.example\x07click\x1b]8;;\x07",
    "title of window": "\x1b]0;owned\x07\x1bP+q\x1b\\",
    "eight bits": "\x9b2J\x9d0;owned\x9c\x85",
    "bell and back": "safe\b\b\b\bevil\x07\x0b\x0c\x7f",
    "override": "\u202egnp.exe\u202c",
    "isolate": "\u2066a\u2067b\u2068c\u2069",
    "line ends": "first\nFAKE: 100 of 100\r\nFAKE,row\u2028FAKE\u2029FAKE",
    "link": "[click](javascript:alert(1)) ![x](http://evil.example/x.png) <http://evil.example>",
    "reference": "[a]: http://evil.example [b][a]",
    "heading": "# heading #",
    "list": "- item\n- item",
    "number": "1. one",
    "quote": "> quoted",
    "code": "`code` ```fence``` ~~~",
    "emphasis": "**strong** _soft_ ~~gone~~ \\*",
    "table": "a | b |\n---|---",
    "indented": "    code",
    "right to left": "مخبز الشمس",
    "combined": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘",
    "edge": "\U0010ffff\ufffe\uffff\ue000",
    "spaces": "  a   b  ",
    "long word": "Ä" * 10_000,
    "long text": "Pan dulce " * 1_000,
}

# What figures are made of.
SHAPES = {"title", "desc", "line", "polyline", "polygon", "rect", "circle", "path", "text", "g"}
STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def is_one_line_of_words(text):
    """Whether a text may be shown as it is, wherever it stands."""
    return not STEERING.search(text) and "\n" not in text and "\t" not in text


def words_of(text):
    """The letters and digits of a text, which every format must show in their order."""
    return "".join(filter(str.isalnum, text))


class Outline(HTMLParser):
    """The elements and the words of a page; of figures, that they hold nothing but shapes."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.words = [], []
        self.is_in_figure = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if self.is_in_figure:
            # How many lines a word takes is the word's affair.
            assert tag in SHAPES and not {"href", "style"} & dict(attributes).keys(), tag
            assert not [name for name, _ in attributes if name.startswith("on")], attributes
            return
        self.is_in_figure = tag == "svg"
        # The name of a link, an id and a class come from the program, so they belong to the form.
        self.elements.append((tag, *sorted(
            (name, value if name in ("href", "id", "class", "role") else "")
            for name, value in attributes)))

    def handle_endtag(self, tag):
        if tag == "svg":
            self.is_in_figure = False
        if not self.is_in_figure:
            self.elements.append("/" + tag)

    def handle_comment(self, data):
        self.elements.append("comment")

    def handle_decl(self, decl):
        self.elements.append(decl)

    def handle_pi(self, data):
        self.elements.append("instruction")

    def unknown_decl(self, data):
        self.elements.append("declaration")

    def handle_data(self, data):
        self.words.append(data)


def html(data):
    text = data.decode()
    refuse(STEERING, text)
    outline = Outline(text)
    return outline.elements, "".join(outline.words)


def svg(data):
    text = data.decode()
    refuse(STEERING, text)
    root = tree.fromstring(data)
    names = {part.tag.rpartition("}")[2] for part in root.iter()}
    assert names <= SHAPES | {"svg", "metadata"}, names
    # The stamp has hashes of its own.
    for stamp in root.findall("{*}metadata"):
        root.remove(stamp)
    attributes = {name for part in root.iter() for name in part.keys()}
    assert not [name for name in attributes if name.startswith("on") or "href" in name], attributes
    # How words are broken into lines is theirs; everything else is the figure's own.
    return len(root.findall("*")) > 2, "".join(root.itertext())


def markdown(data):
    text = data.decode()
    refuse(STEERING, text)
    tokens = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(text)
    form, words = [], []
    for token in tokens:
        form.append((token.type, token.tag))
        if token.type in ("code_block", "fence"):
            words.append(token.content)
        for child in token.children or []:
            if child.type == "text":
                words.append(child.content)
            else:
                form.append((child.type, child.tag))
            # The program's own links lead to places in the report.
            assert child.type != "link_open" or child.attrs["href"].startswith("#"), child.attrs
    alien = {kind for kind, _ in form} & {
        "html_block", "html_inline", "image", "code_inline", "fence", "s_open"}
    assert not alien, alien
    return form, "".join(words)


def lines_for_people(data):
    """Text without colours: nothing steers the terminal and nothing begins a line of its own."""
    text = data.decode()
    refuse(STEERING, text)
    refuse(re.compile("^FAKE", re.MULTILINE), text)
    return None, text


def colours(data):
    """Text with colours: escapes are those of colours."""
    return lines_for_people(uncoloured(data))


def uncoloured(data):
    return re.sub(rb"\x1b\[[0-9;]*m", b"", data)


def on_a_terminal(test, *arguments):
    """What a program writes to a terminal of 80 columns."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    process = subprocess.Popen(
        [binary(), *map(str, arguments)], stdin=follower, stdout=follower, stderr=follower,
        env=test.environment, cwd=test.folder, start_new_session=True)
    os.close(follower)
    shown = bytearray()
    try:
        while data := os.read(leader, 65536):
            shown += data
    except OSError:
        pass  # Linux says so when the last program has closed the terminal.
    os.close(leader)
    process.wait(60)
    # The terminal itself ends lines so.
    return bytes(shown).replace(b"\r\n", b"\n")


def table_for_programs(data):
    rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
    return [len(row) for row in rows], "".join(map("".join, rows))


def spreadsheet(data):
    text = data.decode()
    assert text.startswith("\ufeff")
    refuse(re.compile(STEERING.pattern.replace(r"\x0b-\x1f", r"\x0b\x0c\x0e-\x1f")), text)
    separator = "," if "," in text.splitlines()[0] else ";"
    rows = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=separator))
    for cell in (cell for row in rows for cell in row):
        assert not cell.lstrip("'").startswith(("=", "+", "@", "\t", "\r")) or cell[0] == "'", cell
        is_number = re.fullmatch(r"-?\d+([.,]\d+)?", cell)
        assert not cell.startswith("-") or is_number, cell
    return [len(row) for row in rows], "".join(map("".join, rows))


def workbook(data):
    book = openpyxl.load_workbook(io.BytesIO(data))
    form, words = [], [str(book.properties.title), str(book.properties.creator)]
    for sheet in book.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            assert cell.data_type != "f" and cell.hyperlink is None, cell.coordinate
            form.append((sheet.title, cell.coordinate, cell.data_type))
            if cell.data_type == "s":
                refuse(STEERING, cell.value)
                words.append(cell.value)
    return form, "".join(words)


def text_document(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        links = archive.read("word/_rels/document.xml.rels").decode()
        root = tree.fromstring(archive.read("word/document.xml"))
    assert 'TargetMode="External"' not in links
    names = [part.tag.rpartition("}")[2] for part in root.iter()]
    assert not {"instrText", "fldSimple", "object", "altChunk"} & set(names)
    words = "".join(part.text or "" for part in root.iter() if part.tag.endswith("}t"))
    refuse(STEERING, words)
    # How many runs a text is cut into is the text's affair.
    return [name for name in names if name in ("p", "tbl", "tr", "tc", "drawing")], words


def pdf(data):
    """A print: nothing runs, opens or leads out of it."""
    with pikepdf.open(io.BytesIO(data)) as document:
        keys = {key for part in document.objects if isinstance(part, pikepdf.Dictionary)
                for key in part.keys()}
        title = str(document.docinfo["/Title"])
    refuse(STEERING, title)
    alien = keys & {"/JS", "/URI", "/Launch", "/AA", "/OpenAction", "/EmbeddedFiles", "/AcroForm"}
    assert not alien, alien
    words = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=data, capture_output=True, check=True
    ).stdout.decode()
    refuse(re.compile(STEERING.pattern.replace(r"\x0b-\x1f", r"\x0b\x0d-\x1f")), words)
    return title, words


def for_programs(data):
    value = json.loads(data)
    return form_of(value), "".join(strings(value))


def json_lines(data):
    values = [json.loads(line) for line in data.decode().split("\n") if line]
    return list(map(form_of, values)), "".join("".join(strings(value)) for value in values)


def calendar(data):
    """iCalendar (RFC 5545): every line, unfolded, is one of the program's own."""
    text = data.decode()
    assert text.endswith("\r\n")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, line
    unfolded = text.replace("\r\n ", "").split("\r\n")[:-1]
    for line in unfolded:
        refuse(STEERING, line)
    names = [re.match(r"([A-Z-]+)[:;]", line)[1] for line in unfolded]
    return names, "".join(re.sub(r"\\(n|.)", lambda match: match[1].strip("n"), line)
                          for line in unfolded)


def completions(data):
    text = data.decode()
    refuse(STEERING, text)
    refuse(re.compile("^FAKE", re.MULTILINE), text)
    return None, text


def form_of(value):
    if isinstance(value, dict):
        return {key: form_of(part) for key, part in value.items()}
    return [form_of(part) for part in value] if isinstance(value, list) else type(value).__name__


def strings(value):
    """Every text of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def refuse(pattern, text):
    found = pattern.search(text)
    assert not found, text[max(0, found.start() - 60):found.end() + 20]
