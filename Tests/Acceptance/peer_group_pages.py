"""Pages about many enterprises in a real browser: for everybody, asking for nothing, whole on
paper."""

import unittest

from browser import BrowserTest, cut, faint_letters, printed, sheet_size, squeezed
from released import ReleasedTest

LANGUAGES = ("es-MX", "de-DE", "en")
# What no end of a sheet may divide; the heading of a table stands again on every sheet.
WHOLE = "figure, .care, .whole, tbody tr"
UPRIGHT = ("210mm 297mm", "215.9mm 279.4mm", "210mm 243mm")
WIDE = ("297mm 210mm", "279.4mm 215.9mm", "297mm 150mm")


class GroupPages(BrowserTest, ReleasedTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.paths = {}
        for kind, arguments in cls.group_pages().items():
            for language in LANGUAGES:
                path = cls.office.folder / f"{kind}-{language}.html"
                cls.office.program(*arguments, "--lang", language, "-o", path)
                cls.paths[kind, language] = path

    def test_axe_finds_nothing(self):
        for (kind, language), path in self.paths.items():
            self.assert_for_everybody(f"{kind} {language}", path)

    def test_a_page_is_one_request_and_says_nothing(self):
        for (kind, language), path in self.paths.items():
            with self.subTest(kind=kind, language=language):
                page = self.assert_asks_for_nothing(path)
                self.assertEqual(page.evaluate("document.documentElement.lang"), language)

    def test_letters_of_figures_stand_out(self):
        for kind, least in (("press", 50), ("dashboard", 100), ("board", 150)):
            page, _ = self.opened(self.paths[kind, "de-DE"])
            for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "dark")):
                with self.subTest(kind=kind, media=media, scheme=scheme):
                    page.emulate_media(media=media, color_scheme=scheme)
                    count, faint = faint_letters(page)
                    self.assertGreater(count, least)
                    self.assertEqual(faint, [])

    # Paper

    def test_nothing_is_cut_by_the_end_of_a_sheet(self):
        for kind, language in (
                ("press", "de-DE"), ("dashboard", "es-MX"), ("board", "de-DE"),
                ("portfolio", "es-MX")):
            for size in WIDE if kind == "portfolio" else UPRIGHT:
                with self.subTest(kind=kind, size=size):
                    page, _ = self.opened(self.paths[kind, language], bypass_csp=True)
                    page.add_style_tag(
                        content=f"@page {{ size: {size} }} @page wide {{ size: {size} }}")
                    kinds, found = cut(
                        page, self.folder / "cut.pdf", WHOLE, prefer_css_page_size=True)
                    self.assertEqual(found, [])
                    self.assertGreater(sum(each == "tr" for each in kinds), 10)

    def test_every_row_is_printed_in_the_colours_of_paper(self):
        for (kind, language), path in self.paths.items():
            with self.subTest(kind=kind, language=language):
                page, _ = self.opened(path, color_scheme="dark")
                cells = page.locator("th, td").all_inner_texts()
                self.assertGreater(len(cells), 40)
                page.emulate_media(media="print", color_scheme="dark")
                self.assertEqual(
                    page.evaluate("getComputedStyle(document.body).backgroundColor"),
                    "rgb(255, 255, 255)")
                target = self.folder / f"{kind}-{language}.pdf"
                page.pdf(path=target, prefer_css_page_size=True)
                self.assertIn(sheet_size(target)[0], (595, 612, 792, 842))
                words = squeezed("".join(printed(target, "-raw")))
                self.assertEqual([cell for cell in cells if squeezed(cell) not in words], [])


if __name__ == "__main__":
    unittest.main()
