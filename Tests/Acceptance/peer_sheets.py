"""How much paper reports take, and what stands alone on a sheet."""

import os
import re
import subprocess
import unittest
import zipfile
from xml.etree import ElementTree

from acceptance import SAMPLES
from browser import printed, squeezed
from counting import CAMPAIGNS, CountingTest

LANGUAGES = ("es", "de", "en")
PAPERS = ("a4", "letter")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Sheets(CountingTest):
    def setUp(self):
        super().setUp()
        self.environment["PATH"] = os.environ["PATH"]

    def sheets(self, name, *options):
        self.program("report", "--format", "pdf", "-o", f"{name}.pdf", "--force", *options)
        return printed(self.folder / f"{name}.pdf")

    def test_an_owner_gets_six_sheets_and_an_advisor_twenty_at_most(self):
        for sample in sorted(SAMPLES.glob("*.json")):
            for language in LANGUAGES:
                for audience, least, most in (("owner", 4, 6), ("advisor", 8, 20)):
                    with self.subTest(sample=sample.stem, language=language, audience=audience):
                        sheets = self.sheets(
                            "report", sample, "--lang", language, "--audience", audience)
                        self.assertLessEqual(len(sheets), most)
                        self.assertGreaterEqual(len(sheets), least)
                        last = [line for line in sheets[-1].splitlines() if line.strip()]
                        self.assertGreater(len(last), 4, "a sheet for a few lines")

    def test_the_first_sheet_is_the_first_page_and_nothing_else(self):
        for sample in ("bakery-puebla", "hotel-ruegen", "machine-shop-ulm"):
            for paper in PAPERS:
                with self.subTest(sample=sample, paper=paper):
                    name = f"{sample}.json"
                    sheets = self.sheets("first", SAMPLES / name, "--lang", "de", "--paper", paper)
                    page = self.program("report", SAMPLES / name, "--lang", "de", "--format",
                                        "markdown").stdout.decode()
                    first, second = re.findall(r"^## (.+)$", page, re.M)[:2]
                    words = squeezed(sheets[0])
                    self.assertIn(squeezed(first), words)
                    for heading in ("Heute nur eines", "In diesem Quartal", "Wer hilft"):
                        self.assertIn(squeezed(heading), words)
                    self.assertIn("keinZertifikat", words)
                    self.assertNotIn(squeezed(second), words)
                    self.assertTrue(squeezed(sheets[1]).startswith(squeezed(second)))

    def test_tables_of_a_text_document_repeat_their_heading_and_every_style_is_there(self):
        self.program("report", SAMPLES / "hotel-ruegen.json", "--lang", "de", "--audience", "advisor",
                     "-o", "report.docx")
        with zipfile.ZipFile(self.folder / "report.docx") as archive:
            document = ElementTree.fromstring(archive.read("word/document.xml"))
            styles = ElementTree.fromstring(archive.read("word/styles.xml"))
        known = {style.get(f"{WORD}styleId"): style for style in styles.iter(f"{WORD}style")}
        used = {mark.get(f"{WORD}val") for name in ("pStyle", "rStyle", "tblStyle")
                for mark in document.iter(WORD + name)}
        self.assertLessEqual(used, set(known))
        self.assertLessEqual({"Title", "Heading1", "Care", "Note", "Stamp", "Table"}, used)
        self.assertIsNotNone(known["Table"].find(f".//{WORD}tblBorders"))
        tables = list(document.iter(f"{WORD}tbl"))
        self.assertGreater(len(tables), 8)
        for table in tables:
            first = table.find(f"{WORD}tr")
            self.assertIsNotNone(first.find(f"{WORD}trPr/{WORD}tblHeader"))
            # What stands in a cell begins or ends where its heading does; empty ones have no side.
            rows = [[cell.find(f".//{WORD}jc") for cell in row.iter(f"{WORD}tc")]
                    for row in table.iter(f"{WORD}tr")]
            for row in rows[1:]:
                for heading, cell in zip(rows[0][1:], row[1:]):
                    if cell is not None:
                        self.assertEqual(cell.get(f"{WORD}val"), heading.get(f"{WORD}val"))

    def test_in_a_text_document_a_step_stays_together_and_with_its_heading(self):
        self.program("report", SAMPLES / "hotel-ruegen.json", "--lang", "de", "-o", "report.docx")
        with zipfile.ZipFile(self.folder / "report.docx") as archive:
            body = ElementTree.fromstring(archive.read("word/document.xml")).find(f"{WORD}body")
            styles = ElementTree.fromstring(archive.read("word/styles.xml"))
        kept = {style.get(f"{WORD}styleId") for style in styles.iter(f"{WORD}style")
                if style.find(f"{WORD}pPr/{WORD}keepNext") is not None}
        self.assertLessEqual({"Heading1", "Heading2", "FirstParagraph", "Kept"}, kept)
        paragraphs = [
            ("".join(text.text or "" for text in each.iter(f"{WORD}t")),
             each.find(f"{WORD}pPr/{WORD}pStyle").get(f"{WORD}val"))
            for each in body.findall(f"{WORD}p") if each.find(f"{WORD}pPr/{WORD}pStyle") is not None]
        steps = [place for place, (text, style) in enumerate(paragraphs)
                 if style == "Heading2" and re.match(r"[1-7]\. ", text)]
        self.assertEqual(len(steps), 7)
        for first, after in zip(steps, steps[1:]):
            # Heading, effort and at least three lines; the last may end the sheet.
            self.assertGreater(after - first, 4)
            for _, style in paragraphs[first:after - 1]:
                self.assertIn(style, kept)
            self.assertNotIn(paragraphs[after - 1][1], kept)

    def test_the_words_for_the_press_are_one_sheet(self):
        given = self.responses(500, 11)
        files = []
        for name in CAMPAIGNS:
            store = self.imported(name[:4], [each for each in given if each["campaign"] == name])
            files.append(self.folder / f"{name[:4]}.json")
            self.program("summarize", "--store", store, "--release", "exchange", "-o", files[-1])
        contact = "Oficina de prensa, Cámara de Comercio, Ana Martínez, +52 222 123 4567"
        for language, figures in zip(LANGUAGES, ("Gráficas", "Grafiken", "Figures")):
            self.program("compare", "--press", "--contact", contact, *files, "-o", "press.html",
                         "--force", "--lang", language)
            page = (self.folder / "press.html").read_text("utf-8")
            for paper in ("A4", "letter"):
                with self.subTest(language=language, paper=paper):
                    (self.folder / "sheet.html").write_text(
                        re.sub(r"@page\{size:\w+", f"@page{{size:{paper}", page), "utf-8")
                    subprocess.run(
                        ["weasyprint", "-q", "sheet.html", "sheet.pdf"], cwd=self.folder,
                        env=self.environment, check=True)
                    sheets = printed(self.folder / "sheet.pdf")
                    self.assertIn(squeezed("Ana Martínez"), squeezed(sheets[0]))
                    self.assertTrue(squeezed(sheets[1]).startswith(figures), sheets[1][:200])


if __name__ == "__main__":
    unittest.main()
