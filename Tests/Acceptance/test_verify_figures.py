"""Whether figures, and pages that bear several, are as they were written."""

import re
import shutil
import subprocess
import unittest

from test_verify import SAME, VerifyTest


class Figures(VerifyTest):
    def test_a_figure_of_a_result_is_known_and_a_changed_one_is_not(self):
        for name, *options in (
                ("a.svg", "domains"), ("b.svg", "steps", "--lang", "de"),
                ("c.svg", "profile", "--form", "express"), ("d.svg", "level", "--lang", "es")):
            with self.subTest(name):
                file = self.written(name, "--chart", *options)
                self.assertIn("<metadata>", file.read_text("utf-8"))
                self.assertIn(SAME, self.verified(file))
                data = file.read_bytes()
                file.write_bytes(data.replace(b"<text ", b"<text  ", 1))
                self.assertIn("looks different", self.verified(file, code=3))
                self.program("actions", "--action", "1", "--status", "done")
                file.write_bytes(data)
                self.assertIn(SAME, self.verified(file))
        self.program("forget", "last", "--yes")
        self.verified("a.svg", code=4)

    def test_a_picture_is_known_like_the_drawing(self):
        file = self.written("a.png", "--chart", "domains")
        self.assertIn(SAME, self.verified(file))
        data = file.read_bytes()
        file.write_bytes(data[:60] + bytes([data[60] ^ 1]) + data[61:])
        self.assertIn("damaged", self.verified(file, code=3))
        self.program("import", "-", input=self.simulated(200))
        self.program("compare", "--synthetic", "--chart", "spread", "-o", "b.png")
        self.assertIn("it fits", self.verified("b.png", code=4))

    def test_a_picture_by_another_version_of_the_drawing_program_is_not_called_changed(self):
        file = self.written("a.png", "--chart", "domains")
        real = shutil.which("rsvg-convert", path=self.environment["PATH"])
        tools = self.folder / "tools"
        tools.mkdir()
        self.environment["PATH"] = f"{tools}:{self.environment['PATH']}"

        def pretend(version):
            # Draws other points, on grey ground.
            (tools / "rsvg-convert").write_text(
                f'#!/bin/sh\n[ "$1" = --version ] && exec echo "rsvg-convert version {version}"\n'
                f'exec "{real}" -b "#eee" "$@"\n')
            (tools / "rsvg-convert").chmod(0o755)
        pretend("9.9.9")
        self.assertRegex(
            self.verified(file), r"cannot be told: rsvg-convert [\d.]+ made it, and here "
            r"rsvg-convert 9\.9\.9 would")
        (outcome,) = self.outcomes(file)
        self.assertEqual((outcome["store"], outcome["file"]), ("same", "unproven"))
        pretend(re.search(r"[\d.]+", subprocess.run(
            [real, "--version"], capture_output=True, check=True).stdout.decode())[0])
        self.assertIn("the outside program is another one", self.verified(file, code=3))

    def test_a_page_for_journalists_is_one_result_on_any_computer(self):
        self.program("import", "-", input=self.simulated(900))
        for form, name in (("html", "page.html"), ("markdown", "text.md")):
            file = self.folder / name
            self.program(
                "compare", "--synthetic", "--press", "--contact", "Ana", "--format", form, "-o", file)
            (outcome,) = self.outcomes(file, code=4)
            # A store that knows no questionnaire says the same.
            self.assertEqual(self.outcomes(file, "--store", "none.sqlite", code=4), [outcome])

    def test_a_figure_of_many_businesses_bears_the_hash_of_what_it_shows(self):
        self.program("import", "-", input=self.simulated(200))
        for figure in ("distribution", "spread", "difference"):
            with self.subTest(figure):
                file = figure + ".svg"
                self.program("compare", "--chart", figure, "-o", file)
                self.assertIn("it fits", self.verified(file, code=4))
                path = self.folder / file
                path.write_bytes(path.read_bytes().replace(b"<text ", b"<text  ", 1))
                self.assertIn("another content", self.verified(file, code=3))
                (outcome,) = self.outcomes(file, code=3)
                self.assertEqual((outcome["store"], outcome["file"]), ("unknown", "otherWords"))
                # A store that knows no questionnaire says the same.
                self.verified(file, "--store", "none.sqlite", code=3)


if __name__ == "__main__":
    unittest.main()
