"""Figures of one result: report --chart, on the screen and as SVG."""

import json
import unittest
import xml.etree.ElementTree as tree
from shutil import which

from acceptance import SAMPLES, ProgramTest

SVG = "{http://www.w3.org/2000/svg}"
FIGURES = ["domains", "profile", "level", "steps"]


class Figures(ProgramTest):
    def setUp(self):
        super().setUp()
        self.name = "Pan & <b>Sol</b> \u202e"
        self.program("assess", "--for", self.name, "--answers", SAMPLES / "bakery-puebla.json")

    def test_a_file_is_one_accessible_picture_that_asks_for_nothing(self):
        for figure in FIGURES:
            for language in ("en", "es", "de"):
                path = self.folder / f"{figure}-{language}.svg"
                self.program("report", "--chart", figure, "-o", path, "--lang", language)
                data = path.read_bytes()
                self.assertEqual(path.stat().st_mode & 0o777, 0o600)
                root = tree.fromstring(data)
                self.assertEqual(root.tag, SVG + "svg")
                self.assertEqual(root.get("role"), "img")
                self.assertTrue(root.find(SVG + "title").text)
                self.assertTrue(root.find(SVG + "desc").text)
                for part in root.iter():
                    self.assertIn(part.tag.removeprefix(SVG), {
                        "svg", "title", "desc", "line", "polyline", "polygon", "rect", "circle",
                        "path", "text", "g", "metadata"})
                    self.assertFalse({"href", "style", "onload"} & set(part.keys()))
                self.program(
                    "report", "--chart", figure, "-o", path, "--lang", language, "--force")
                self.assertEqual(path.read_bytes(), data)

    def test_the_numbers_are_those_of_the_result(self):
        result = self.json("report", "--format", "json")
        said = self.program("report", "--chart", "domains", "--lang", "en").stdout.decode()
        for domain in result["domains"][:5]:
            self.assertIn(domain["score"], said)

    def test_names_stand_whole_on_the_screen_and_steps_are_named(self):
        for language in ("en", "es", "de"):
            steps = json.loads(
                self.program("actions", "--json", "--lang", language).stdout)["actions"]
            for columns in (80, 100, 120):
                env = self.environment | {"COLUMNS": str(columns)}
                for figure in ("domains", "profile"):
                    said = self.program(
                        "report", "--chart", figure, "--lang", language, env=env).stdout.decode()
                    self.assertNotIn("…", said)
                said = self.program(
                    "report", "--chart", "steps", "--lang", language, env=env).stdout.decode()
                said = " ".join(said.split())
                for step in steps:
                    if step["number"]:
                        self.assertIn(f"{step['number']} {step['title']}", said)

    def test_the_ending_says_what_is_written(self):
        if which("rsvg-convert", path=self.environment["PATH"]) is None:
            self.skipTest("rsvg-convert is not installed")
        for figure in FIGURES:
            path = self.folder / f"{figure}.png"
            self.program("report", "--chart", figure, "-o", path)
            self.assertEqual(path.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
            self.assertIn(b"iTXtreadiness", path.read_bytes())
            self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        said = self.program("report", "--chart", "level", "-o", "x.jpg", code=2).stderr.decode()
        self.assertIn("endings: svg, png", said)
        self.assertFalse((self.folder / "x.jpg").exists())

    def test_without_the_program_for_points_nothing_is_written_and_the_way_is_told(self):
        env = self.environment | {"PATH": "/nowhere"}
        for language in ("en", "es", "de"):
            said = self.program(
                "report", "--chart", "level", "-o", "x.png", "--lang", language, code=1,
                env=env).stderr.decode()
            self.assertIn("rsvg-convert", said)
            self.assertIn(".svg", said)
            self.assertFalse((self.folder / "x.png").exists())

    def test_a_figure_that_is_none_is_refused(self):
        said = self.program("report", "--chart", "pie", code=2).stderr.decode()
        self.assertIn("domains", said)


if __name__ == "__main__":
    unittest.main()
