"""Figures of a comparison, and the page for journalists that is made of a release."""

import re
import struct
import unittest
import xml.etree.ElementTree as tree

from acceptance import sealed
from counting import CAMPAIGNS, CountingTest

SVG = "{http://www.w3.org/2000/svg}"
FIGURES = ["distribution", "spread", "difference", "missing"]
LANGUAGES = ["en", "es", "de"]
CONTACT = "Press office, press@ccmx.example"


class Charts(CountingTest):
    def test_a_figure_is_shown_and_written_in_three_languages(self):
        store = self.imported("both", self.responses(200, 5))
        for figure in FIGURES:
            for language in LANGUAGES:
                with self.subTest(figure=figure, language=language):
                    told = ["compare", "--store", store, "--chart", figure, "--lang", language]
                    screen = self.program(*told).stdout.decode()
                    self.assertLessEqual(max(map(len, screen.splitlines())), 80)
                    path = self.folder / f"{figure}-{language}.svg"
                    self.program(*told, "-o", path)
                    data = path.read_bytes()
                    root = tree.fromstring(data)
                    self.assertEqual(root.tag, SVG + "svg")
                    self.assertTrue(root.find(SVG + "title").text)
                    self.assertTrue(root.find(SVG + "desc").text)
                    self.program(*told, "-o", path, code=1)
                    self.program(*told, "-o", path, "--force")
                    self.assertEqual(path.read_bytes(), data)

    def test_a_figure_has_the_numbers_and_the_marks_of_the_comparison(self):
        store = self.imported("both", self.responses(400, 5))
        compared = self.json("compare", "--store", store)
        shown = self.program("compare", "--store", store, "--chart", "difference").stdout.decode()
        for measure in compared["measures"][:6]:
            value = float(measure["difference"]["standardised"]["estimate"])
            self.assertIn(f"{abs(value):.1f}", shown)
        self.assertIn("do not send", " ".join(shown.split()))
        files = self.program(
            "compare", "--store", store, "--release", "exchange", "--chart", "spread")
        self.assertIn("Not checked for publication", " ".join(files.stdout.decode().split()))

    def test_what_does_not_go_with_a_figure_is_refused(self):
        for more in (["--chart", "pie"], ["--chart", "missing", "--tests"],
                     ["--chart", "missing", "--json"], ["--chart", "missing", "--press"],
                     ["-o", "x.txt"], ["--contact", "x"], ["--format", "markdown"], ["--force"]):
            with self.subTest(more=more):
                self.program("compare", *more, code=2)


class Press(CountingTest):
    def setUp(self):
        super().setUp()
        self.environment["SOURCE_DATE_EPOCH"] = "1795651200"

    def test_no_page_is_made_of_a_part_of_a_country(self):
        given = self.responses(400, 11, CAMPAIGNS[:1])
        # Whoever has come since public tables were written stands in groups that tell nothing more.
        store = self.imported("late", given[:397])
        self.program(
            "summarize", "--store", store, "--release", "public", "-o", self.folder / "tables.json")
        self.imported("late", given[397:])
        releases = self.json("release", "list", "--store", store)["releases"]
        folder = self.folder / "press"
        folder.mkdir()
        for language, words in (("en", "Because of earlier releases"),
                                ("es", "Por entregas anteriores"),
                                ("de", "Wegen früherer Herausgaben")):
            said = self.press(
                "--store", store, "-o", folder, "--lang", language, code=1).stderr.decode()
            self.assert_one_sentence(said, words)
        self.assertEqual(self.json("release", "list", "--store", store)["releases"], releases)
        self.assertEqual(list(folder.iterdir()), [])
        # The same enterprises make a page where nothing has to be held back.
        self.press("--store", self.imported("all", given), "-o", folder)
        self.assertTrue((folder / "press.html").exists())

    def files(self, count=500, change=lambda each: each):
        """What two associations release, and the store that holds both."""
        given = [change(each) for each in self.responses(count, 11)]
        files = []
        for name in CAMPAIGNS:
            store = self.imported(name[:4], [each for each in given if each["campaign"] == name])
            path = self.folder / f"{name[:4]}.json"
            self.program("summarize", "--store", store, "--release", "exchange", "-o", path)
            files.append(path)
        return files, self.imported("both", given)

    def press(self, *more, **options):
        return self.program("compare", "--press", "--contact", CONTACT, *more, **options)

    def test_a_name_without_an_ending_is_that_of_a_folder(self):
        files, _ = self.files(200)
        folder = self.folder / "for the press"
        self.press(*files, "-o", folder)
        self.assertIn("press.html", [each.name for each in folder.iterdir()])
        self.press(*files, "-o", folder / "page.md", "--format", "markdown")
        self.assertTrue((folder / "page.md").is_file())
        mine = self.folder / "mine"
        mine.write_text("mine")
        self.press(*files, "-o", mine, "--force", code=1)
        self.assertEqual(mine.read_text(), "mine")

    def test_page_and_figures_stand_side_by_side_in_three_languages(self):
        files, _ = self.files()
        for language in LANGUAGES:
            folder = self.folder / language
            folder.mkdir()
            self.press(*files, "-o", folder, "--lang", language)
            names = sorted(path.name for path in folder.iterdir())
            pictures = [name for name in names if name.endswith(".svg")]
            self.assertEqual(pictures, ["press-difference.svg", "press-spread.svg"])
            page = (folder / "press.html").read_text("utf-8")
            self.assertFalse("<script" in page)
            self.assertFalse("http" in re.sub(r'http-equiv|http://www\.w3\.org/2000/svg', "", page))
            self.assertTrue(CONTACT in page)
            for picture in pictures:
                self.assertTrue(picture in page)
                root = tree.fromstring((folder / picture).read_bytes())
                words = "".join(root.itertext())
                self.assertIn("ccmx/2026-q4", words)
                self.assertIn("n\u00a0=\u00a0", words)
            before = {path: path.read_bytes() for path in folder.iterdir()}
            self.press(*reversed(files), "-o", folder, "--lang", language, "--force")
            self.assertEqual({path: path.read_bytes() for path in folder.iterdir()}, before)

    def test_pictures_of_points_need_a_program_and_the_rest_does_not(self):
        files, _ = self.files(200)
        said = self.press(*files, "-o", self.folder / "bare.html",
                          env=self.environment | {"PATH": "/nonexistent"}).stderr.decode()
        self.assertIn("rsvg-convert", said)
        self.assertEqual(list(self.folder.glob("bare*.png")), [])
        self.assertEqual(len(list(self.folder.glob("bare*.svg"))), 2)
        tool = self.folder / "tools"
        tool.mkdir()
        (tool / "rsvg-convert").write_text("#!/bin/sh\necho broken >&2\nexit 3\n")
        (tool / "rsvg-convert").chmod(0o755)
        said = self.press(*files, "-o", self.folder / "broken.html", code=1,
                          env=self.environment | {"PATH": f"{tool}:/usr/bin:/bin"})
        self.assertIn("broken", said.stderr.decode())

    def test_with_the_program_every_figure_is_also_a_picture_of_points(self):
        from shutil import which
        if which("rsvg-convert", path="/usr/bin:/bin") is None:
            self.skipTest("rsvg-convert is not installed")
        files, _ = self.files(200)
        self.press(*files, "-o", self.folder / "page.html")
        page = (self.folder / "page.html").read_text("utf-8")
        pictures = sorted(self.folder.glob("page-*.png"))
        self.assertEqual(len(pictures), 2)
        for picture in pictures:
            data = picture.read_bytes()
            self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
            width, height = struct.unpack(">II", data[16:24])
            self.assertGreater(width, 900)
            self.assertGreater(height, 300)
            self.assertTrue(picture.name in page)

    def test_sentences_have_the_numbers_of_the_released_comparison(self):
        files, _ = self.files()
        compared = self.json("compare", *files)
        self.press(*files, "-o", self.folder / "page.md", "--format", "markdown")
        page = (self.folder / "page.md").read_text("utf-8")
        quotes = [line for line in page.splitlines() if line.startswith("- Among")]
        self.assertEqual(len(quotes), 5)
        overall = compared["measures"][0]
        for group in overall["groups"]:
            self.assertIn(str(group["n"]), quotes[0])
        value = overall["difference"]["standardised"]["estimate"]
        self.assertIn(value.lstrip("-"), quotes[0])
        for number in re.findall(r"\d+\.\d+", page):
            self.assertRegex(number, r"^(\d+\.\d|1\.0)$")

    def test_the_store_is_judged_and_the_release_is_remembered(self):
        _, both = self.files(400)
        folder = self.folder / "page"
        for more, code in ((["-o", folder / "press.html"], 1), ([], 2),
                           (["-o", self.folder, "--where", "size=micro"], 2),
                           (["-o", self.folder, "--json"], 2),
                           (["-o", self.folder, "--release", "public"], 2),
                           (["-o", self.folder, "--release", "none"], 2)):
            self.press("--store", both, *more, code=code)
        self.program("compare", "--store", both, "--press", "-o", self.folder, code=2)
        (self.folder / "press-spread.svg").write_text("mine")
        self.press("--store", both, "-o", self.folder, code=1)
        self.assertEqual(self.json("release", "list", "--store", both)["releases"], [])
        folder.mkdir()
        self.press("--store", both, "-o", folder)
        kept = self.json("release", "list", "--store", both)["releases"]
        self.assertEqual([each["kind"] for each in kept], ["exchange"])
        self.assertEqual((self.folder / "press-spread.svg").read_text(), "mine")

    def test_nothing_that_was_not_released_is_taken(self):
        _, both = self.files(200)
        inside = self.folder / "inside.json"
        self.program("summarize", "--store", both, "-o", inside)
        said = self.press(inside, "-o", self.folder / "page.html", code=3).stderr.decode()
        self.assertIn("--release exchange", said)
        self.assertFalse((self.folder / "page.html").exists())
        self.press("--store", self.folder / "none.sqlite", "-o", self.folder / "p.html", code=4)
        germany = [each for each in self.responses(200, 3)
                   if each["answers"]["country"] == {"v": "DE"}]
        one = self.imported("one", germany)
        self.press("--store", one, "-o", self.folder / "p.html", code=4)
        self.assertEqual(self.json("release", "list", "--store", one)["releases"], [])

    def test_a_question_that_works_differently_must_not_be_ranked(self):
        def plant(each):
            answers = each["answers"]
            if answers["country"] == {"v": "DE"} and "v" in answers.get("ec_found", {}):
                answers["ec_found"] = {"v": "nothing"}
            each.pop("seal", None)
            return sealed(each)

        files, both = self.files(900, plant)
        quality = self.folder / "quality.json"
        self.program(
            "summarize", "--store", both, "--release", "exchange", "--quality", "-o", quality)
        self.press(*files, quality, "-o", self.folder / "page.html")
        page = (self.folder / "page.html").read_text("utf-8")
        self.assertTrue("it may be understood differently" in page)
        self.assertTrue("enterprises in Mexico do better than in Germany" in page)

    def test_a_page_that_is_refused_leaves_no_folder(self):
        store = self.imported("both", self.responses(20, 5))
        folder = self.folder / "press"
        self.program(
            "compare", "--press", "--contact", CONTACT, "--store", store, "-o", f"{folder}/",
            code=4)
        self.assertFalse(folder.exists())

    def test_what_is_missing_is_said_in_the_language(self):
        for language, contact, output in (
                ("en", "somebody", "beside it"), ("es", "alguien", "al lado"),
                ("de", "jemanden", "daneben")):
            said = self.said(
                "compare", "--press", "-o", "p.html", "--lang", language, code=2)
            self.assert_one_sentence(said, contact, "--contact")
            said = self.said(
                "compare", "--press", "--contact", "x", "--lang", language, code=2)
            self.assert_one_sentence(said, output, "-o")

    def test_what_a_contact_holds_is_words(self):
        files, _ = self.files(200)
        name = "<script>alert(1)</script>"
        self.program("compare", *files, "--press", "--contact", name, "-o", self.folder / "p.html")
        page = (self.folder / "p.html").read_text("utf-8")
        self.assertFalse(name in page)
        self.assertTrue("&lt;script&gt;" in page)


if __name__ == "__main__":
    unittest.main()
