"""Reports as PDF and text documents, made by programs of the machine, and whether they still hold."""

import json
import os
import re
import shutil
import subprocess
import unittest
import zipfile
from xml.etree import ElementTree

import pikepdf

from acceptance import SAMPLES, ProgramTest, lines, one_space, sealed

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Printed(ProgramTest):
    def setUp(self):
        super().setUp()
        self.environment["PATH"] = os.environ["PATH"]
        self.name = 'Pan & <script>alert(1)</script> "Sol"'
        self.program("assess", "--for", self.name, "--answers", SAMPLES / "bakery-puebla.json")

    def path_with(self, **programs):
        """A PATH with these programs alone: real ones by name, or scripts."""
        folder = self.folder / "programs"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, script in programs.items():
            if script is None:
                (folder / name).symlink_to(shutil.which(name))
            else:
                (folder / name).write_text(script)
                (folder / name).chmod(0o755)
        return self.environment | {"PATH": str(folder)}

    def text(self, file):
        return subprocess.run(
            ["pdftotext", "-layout", file, "-"], capture_output=True, check=True).stdout.decode()

    def information(self, file):
        lines = subprocess.run(
            ["pdfinfo", file], capture_output=True, check=True).stdout.decode().splitlines()
        return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}


class PDF(Printed):
    def test_weasyprint_gives_accessible_pages(self):
        for language, audience, title, sheet in (
                ("es", "owner", "Preparación digital de su negocio", "letter"),
                ("de", "advisor", "Wie digital ist dieser Betrieb?", "A4"),
                ("en", "association", "Digital readiness of a business", "letter")):
            with self.subTest(language=language, audience=audience):
                paper = ["--paper", "a4"] if sheet == "A4" else []
                self.program("report", "--lang", language, "--format", "pdf", "--audience", audience,
                             "-o", "report.pdf", "--force", *paper)
                file = self.folder / "report.pdf"
                facts = self.information(file)
                self.assertEqual(facts["Tagged"], "yes")
                self.assertEqual(facts["Title"], title)
                self.assertEqual(facts["JavaScript"], "no")
                self.assertIn(f"({sheet})", facts["Page size"])
                with pikepdf.open(file) as document:
                    self.assertIn(language, str(document.Root.Lang))
                checked = subprocess.run(
                    ["outloud", "--layer", "conformance", file], capture_output=True)
                self.assertRegex(checked.stdout.decode(), r": 0 error\(s\)")
                fonts = subprocess.run(
                    ["pdffonts", file], capture_output=True, check=True).stdout.decode()
                rows = fonts.splitlines()[2:]
                self.assertTrue(rows)
                for row in rows:
                    self.assertRegex(row, r" yes +yes +yes +\d+ +\d+$", "embedded, subset, Unicode")

    def test_the_same_answers_give_the_same_bytes(self):
        for name in ("a.pdf", "b.pdf"):
            self.program("report", "--format", "pdf", "-o", name)
        self.assertEqual(*((self.folder / name).read_bytes() for name in ("a.pdf", "b.pdf")))

    def test_everything_of_the_page_is_in_it(self):
        self.program("report", "--format", "pdf", "--audience", "advisor", "-o", "report.pdf")
        text = one_space(self.text(self.folder / "report.pdf"))
        self.assertIn("<script>alert(1)</script>", text)
        plain = text.replace(" ", "").replace("\N{HYPHEN}", "").replace("-", "")
        steps = self.json("report")["actions"]
        self.assertGreater(len(steps), 5)
        page = self.program("report", "--format", "markdown", "--audience", "advisor").stdout.decode()
        headings = re.findall(r"^### (\d+)\\?\. (.+)$", page, re.M)
        self.assertEqual(len(headings), len(steps))
        for number, title in headings:
            words = re.sub(r"\\(.)", r"\1", title).replace(" ", "").replace("-", "")
            self.assertIn(f"{number}.{words}", plain)

    def test_a_browser_will_do(self):
        env = self.environment | {"PATH": self.path_with(chromium=None)["PATH"] + ":/usr/bin:/bin"}
        if shutil.which("weasyprint", path=env["PATH"]):
            self.skipTest("the system has a WeasyPrint that cannot be hidden")
        self.program("report", "--format", "pdf", "-o", "report.pdf", env=env)
        facts = self.information(self.folder / "report.pdf")
        self.assertEqual((facts["Tagged"], facts["JavaScript"]), ("yes", "no"))
        self.assertEqual(facts["Title"], "Digital readiness of your business")
        self.assertIn("(letter)", facts["Page size"])

    def test_without_an_engine_one_sentence_says_how_to_get_one(self):
        for language, *words in (
                ("en", "WeasyPrint", "Chromium", "apt install"),
                ("es", "WeasyPrint", "Chromium", "navegador"),
                ("de", "WeasyPrint", "Chromium", "Browser")):
            said = self.said("report", "--lang", language, "--format", "pdf", "-o", "report.pdf",
                             env=self.path_with(), code=1)
            self.assert_one_sentence(said, *words)
            said = self.said("report", "--lang", language, "--format", "docx", "-o", "r.docx",
                             env=self.path_with(), code=1)
            self.assert_one_sentence(said, "Pandoc")
        self.assertEqual(sorted(file.name for file in self.folder.glob("r*.*")), [])

    def test_an_engine_that_fails_is_named_with_what_it_said(self):
        script = "#!/bin/sh\necho first >&2\necho 'no fonts here' >&2\nexit 4\n"
        said = self.said("report", "--format", "pdf", "-o", "report.pdf",
                         env=self.path_with(weasyprint=script, chromium=script), code=1)
        self.assert_one_sentence(said, "WeasyPrint", "code 4", "no fonts here")
        self.assertFalse((self.folder / "report.pdf").exists())

    def test_a_browser_that_writes_nothing_the_second_time_is_not_believed(self):
        script = ("#!/bin/sh\nfor word; do case $word in --print-to-pdf=*) out=${word#*=};; esac; done\n"
                  "[ -e \"$HOME/once\" ] || { touch \"$HOME/once\"; echo one >\"$out\"; }\n")
        env = self.path_with(chromium=script, touch=None)
        said = self.said("report", "--format", "pdf", "-o", "pages/", SAMPLES / "carpenter.json",
                         SAMPLES / "bakery-puebla.json", env=env, code=1)
        self.assert_one_sentence(said, "Chromium", "did not write everything")
        self.assertEqual(list((self.folder / "pages").glob("*.pdf")), [])

    def test_what_lies_where_one_stands_is_not_run(self):
        self.write("weasyprint.py", "open('hijacked', 'w')\nraise SystemExit(7)\n")
        self.program("report", "--format", "pdf", "-o", "report.pdf")
        self.assertFalse((self.folder / "hijacked").exists())

    def test_the_ending_of_the_name_is_the_format(self):
        for name, begins in (("a.pdf", b"%PDF"), ("a.html", b"<!doctype html>"), ("a.docx", b"PK"),
                             ("a.xlsx", b"PK"), ("a.json", b"{"), ("a.md", b"# ")):
            with self.subTest(name=name):
                self.program("report", "-o", name)
                self.assertTrue((self.folder / name).read_bytes().startswith(begins))
        said = self.said("report", "--format", "html", "-o", "b.pdf", code=2)
        self.assertIn("leave one of them out", said)
        self.assertFalse((self.folder / "b.pdf").exists())

    def test_nothing_is_left_in_the_folder_for_passing_files(self):
        passing = self.folder / "passing"
        passing.mkdir()
        env = self.path_with(chromium="#!/bin/sh\nexit 1\n") | {"TMPDIR": str(passing)}
        self.program("report", "--format", "pdf", env=env, code=1)
        self.program("report", "--format", "docx", "-o", "r.docx",
                     env=self.environment | {"TMPDIR": str(passing)})
        self.assertEqual(list(passing.iterdir()), [])


class Batch(Printed):
    def setUp(self):
        super().setUp()
        for name in ("Taller Ulm", "Taller Ulm ", "Peluquería"):
            self.program("assess", "--for", name, "--answers", SAMPLES / "barber-merida.json")

    def test_the_engine_starts_once_for_all(self):
        count = self.folder / "starts"
        python = shutil.which("python3")
        weasyprint = subprocess.run(
            ["sh", "-c", "head -1 \"$(command -v weasyprint)\" | cut -c3-"], capture_output=True,
            env=self.environment, check=True).stdout.decode().strip() or python
        counting = self.folder / "counting-python"
        counting.write_text(f"#!/bin/sh\necho start >>'{count}'\nexec '{weasyprint}' \"$@\"\n")
        counting.chmod(0o755)
        link = "/tmp/counting-python-" + str(os.getpid())
        os.symlink(counting, link)
        self.addCleanup(os.unlink, link)
        env = self.path_with(weasyprint=f"#!{link}\n") | {}
        env["PATH"] += ":/usr/bin:/bin"
        said = self.said("report", "--all", "--format", "pdf", "-o", "reports", env=env)
        made = sorted(file.name for file in (self.folder / "reports").iterdir())
        self.assertEqual(len(made), len(self.json("list")["assessments"]))
        self.assertIn(f"{len(made)} reports saved in reports", said)
        self.assertEqual(count.read_text().split(), ["start"])

    def test_each_file_has_a_name_of_its_own_and_no_file_is_lost(self):
        self.program("report", "--all", "--format", "html", "-o", "pages/")
        pages = sorted((self.folder / "pages").iterdir())
        stamps = {re.search(r"result sha256:(\w+)", page.read_text())[1] for page in pages}
        self.assertEqual(len(pages), len(self.json("list")["assessments"]))
        self.assertGreaterEqual(len(stamps), 2)
        before = [page.read_bytes() for page in pages]
        pages[0].unlink()
        said = self.said("report", "--all", "--format", "html", "-o", "pages/", code=1)
        self.assertEqual(said.count("already exists"), len(pages) - 1)
        self.assertIn("1 report saved in pages/", said)
        self.assertEqual([page.read_bytes() for page in pages], before)

    def test_several_reports_need_a_folder(self):
        for arguments in (["--all"], ["--all", "--format", "html", "-o", "-"],
                          ["--all", "--short", "-o", "x"], [SAMPLES / "carpenter.json", "last"]):
            with self.subTest(arguments=arguments):
                said = self.said("report", *arguments, code=2)
                self.assert_one_sentence(said, "-o")
        said = self.said("report", "--all", "last", "-o", "x", "--format", "html", code=2)
        self.assertIn("--all is every business", said)

    def test_a_file_that_is_not_taken_keeps_no_other_back(self):
        self.write("bad.json", "{}")
        said = self.said("report", SAMPLES / "carpenter.json", self.folder / "bad.json",
                         SAMPLES / "bakery-puebla.json", "--format", "html", "-o", "pages/", code=1)
        self.assertIn("bad.json", said)
        self.assertEqual(len(list((self.folder / "pages").glob("*.html"))), 2)

    def test_files_give_their_names(self):
        self.program("report", "--format", "markdown", "-o", "notes",
                     SAMPLES / "carpenter.json", SAMPLES / "bakery-puebla.json")
        names = sorted(file.name for file in (self.folder / "notes").iterdir())
        self.assertEqual([name.split("-2")[0] for name in names], ["bakery-puebla", "carpenter"])

    def test_every_word_that_names_nothing_is_named(self):
        said = self.said("report", "nobody", "nowhere", "--format", "html", "-o", "x", code=4)
        self.assertIn("nobody", said)
        self.assertIn("nowhere", said)


class Document(Printed):
    def document(self, *options, **more):
        self.program("report", "--format", "docx", "-o", "report.docx", "--force", *options, **more)
        return self.folder / "report.docx"

    def paragraphs(self, file):
        with zipfile.ZipFile(file) as archive:
            root = ElementTree.fromstring(archive.read("word/document.xml"))
        for paragraph in root.iter(f"{WORD}p"):
            style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
            text = "".join(run.text or "" for run in paragraph.iter(f"{WORD}t"))
            yield (style.get(f"{WORD}val") if style is not None else ""), text

    def test_headings_are_headings_and_figures_are_pictures_with_words(self):
        file = self.document("--audience", "advisor")
        found = list(self.paragraphs(file))
        self.assertEqual(found[0], ("Title", "Digital readiness of a business"))
        first = [text for style, text in found if style == "Heading1"]
        page = self.program("report", "--format", "markdown", "--audience", "advisor").stdout.decode()
        sections = [re.sub(r"\\(.)", r"\1", title) for title in re.findall(r"^## (.+)$", page, re.M)]
        self.assertEqual(first, sections)
        second = [text for style, text in found if style == "Heading2"]
        self.assertGreater(len(second), 10)
        self.assertTrue(any("<script>alert(1)</script>" in text for _, text in found))
        with zipfile.ZipFile(file) as archive:
            pictures = [name for name in archive.namelist() if name.startswith("word/media/")]
            text = archive.read("word/document.xml").decode()
            self.assertGreaterEqual(len(pictures), 3)
            self.assertTrue(all(name.endswith(".png") for name in pictures), pictures)
            for name in pictures:
                self.assertTrue(archive.read(name).startswith(b"\x89PNG"))
            self.assertNotIn("TargetMode=\"External\"",
                             archive.read("word/_rels/document.xml.rels").decode())
        descriptions = re.findall(r'descr="([^"]+)"', text)
        # The names of the files stand there too.
        words = {words for words in descriptions if not words.startswith("figure-")}
        self.assertEqual(len(words), len(pictures), words)
        self.assertTrue(all(len(text) > 60 for text in words))

    def test_the_sheet_is_the_one_of_the_country(self):
        for options, width in (([], "12240"), (["--paper", "a4"], "11906")):
            with zipfile.ZipFile(self.document(*options)) as archive:
                text = archive.read("word/document.xml").decode()
            self.assertRegex(text, rf'<w:pgSz [^>]*w:w="{width}"')

    def test_the_same_day_gives_the_same_bytes(self):
        env = self.environment | {"SOURCE_DATE_EPOCH": "1790000000"}
        first = self.document(env=env).read_bytes()
        self.assertEqual(self.document(env=env).read_bytes(), first)

    @unittest.skipUnless(shutil.which("soffice"), "LibreOffice is not here")
    def test_an_office_opens_it(self):
        file = self.document()
        subprocess.run(
            ["soffice", "-env:UserInstallation=" + (self.folder / "office").as_uri(), "--headless",
             "--convert-to", "pdf", "--outdir", self.folder, file],
            capture_output=True, check=True, timeout=120, env=self.environment)
        text = one_space(self.text(self.folder / "report.pdf"))
        self.assertIn("One thing today", text)
        self.assertIn("<script>alert(1)</script>", text)


class Verified(Printed):
    FORMATS = ("text", "html", "markdown", "csv", "json", "pdf", "docx")

    def test_every_format_is_recognised_until_the_answers_change(self):
        files = []
        for number, format in enumerate(self.FORMATS):
            language = ("es", "de", "en")[number % 3]
            file = self.folder / f"report.{format}"
            self.program("report", "--lang", language, "--format", format, "-o", file)
            files.append(file)
            said = self.program("verify", file).stdout.decode()
            self.assert_one_sentence(said, "It matches", "long form", "byte for byte")
        self.program("report", "--form", "express", "--format", "html", "-o", "express.html")
        self.assertIn("short form", self.program("verify", "express.html").stdout.decode())
        self.program("forget", "last", "--yes")
        for file in files:
            said = self.said("verify", file, code=4)
            self.assert_one_sentence(said, "erased", "kept elsewhere")

    def test_a_page_of_chromium_has_the_same_words(self):
        environment = self.environment | {
            "PATH": self.path_with(chromium=None)["PATH"] + ":/usr/bin:/bin"}
        self.program("report", "--format", "pdf", "-o", "report.pdf", env=environment)
        said = self.program("verify", "report.pdf", env=environment).stdout.decode()
        self.assertIn("same words", said)
        self.assertIn("a figure, its description", said)

    def test_a_page_with_another_word_shows(self):
        self.program("report", "--format", "pdf", "--lang", "en", "-o", "report.pdf")
        self.program("report", "--format", "html", "--lang", "en", "-o", "report.html")
        page = self.folder / "report.html"
        page.write_text(page.read_text("utf-8").replace("One thing today", "Nothing today"), "utf-8")
        subprocess.run(
            ["weasyprint", "-q", page, self.folder / "changed.pdf"], check=True,
            env=self.environment)
        self.assert_one_sentence(self.said("verify", "changed.pdf", code=3), "looks different")

    def test_a_corrected_assessment_no_longer_matches(self):
        response = json.loads(self.simulated(1).splitlines()[0])
        self.program("import", "-", input=lines(response))
        name = response["id"][:8]
        self.program("report", name, "--format", "html", "-o", "report.html")
        self.program("report", name, "--json", "-o", "report.json")
        self.assertIn(name, self.program("verify", "report.json").stdout.decode())
        correction = response | {
            "id": "11111111-2222-4333-8444-555555555555", "supersedes": response["id"]}
        del correction["seal"]
        self.program("import", "-", input=lines(sealed(correction)))
        for file in ("report.html", "report.json"):
            self.assert_one_sentence(self.said("verify", file, code=1), "no longer matches")

    def test_what_is_no_report_is_told_apart(self):
        self.write("letter.txt", "Dear Sir or Madam")
        self.assert_one_sentence(self.said("verify", "letter.txt", code=3), "letter.txt", "no hash")
        self.said("verify", "missing.pdf", code=4)
        self.write("fake.html", "sha256:" + "0" * 64)
        self.assert_one_sentence(self.said("verify", "fake.html", code=4), "kept elsewhere")

    def test_without_a_reader_of_pdf_its_package_is_named(self):
        self.write("report.pdf", b"%PDF-1.7\n")
        said = self.said("verify", "report.pdf", env=self.path_with(), code=1)
        self.assert_one_sentence(said, "pdftotext", "poppler-utils")


if __name__ == "__main__":
    unittest.main()
