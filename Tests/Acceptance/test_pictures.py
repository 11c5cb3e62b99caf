"""The pictures of the README show what the program shows today."""

import unittest
import xml.etree.ElementTree as xml

from acceptance import ROOT
from pictures import FIRMS, draw

FOLDER = ROOT / "Documentation" / "pictures"


class Pictures(unittest.TestCase):
    maxDiff = 2000

    def test_drawing_them_again_gives_the_same_bytes(self):
        for locale in FIRMS:
            for name, text in draw(locale).items():
                with self.subTest(name):
                    self.assertEqual(
                        (FOLDER / name).read_text("utf-8"), text, "draw them with Scripts/pictures")

    def test_each_can_be_read_without_being_seen(self):
        names = sorted(path.name for path in FOLDER.iterdir())
        self.assertEqual(
            names, sorted(f"{locale}-{kind}.svg" for locale in FIRMS for kind in (
                "question", "result")))
        for name in names:
            root = xml.fromstring((FOLDER / name).read_text("utf-8"))
            space = "{http://www.w3.org/2000/svg}"
            self.assertTrue(root.find(f"{space}title").text)
            self.assertGreater(len(root.find(f"{space}desc").text), 200)


if __name__ == "__main__":
    unittest.main()
