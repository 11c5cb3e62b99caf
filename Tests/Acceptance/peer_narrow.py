"""Long names and narrow windows in a real browser: what can be seen, not only what is written."""

import unittest

from acceptance import SAMPLES
from browser import BrowserTest

# By how many pixels headings of rows and captions reach beyond the box that they stand in, at most.
BEYOND = """selector => Math.max(0, ...[...document.querySelectorAll(selector)].map(element =>
  element.getBoundingClientRect().right - element.closest('.scroll').getBoundingClientRect().right))"""
LEFT = "selector => document.querySelector(selector).getBoundingClientRect().left"
# Boxes that scroll, and of these the ones that nothing shows it of.
SIGNS = """[...document.querySelectorAll('.scroll')].filter(box => box.scrollWidth > box.clientWidth + 1)
  .map(box => getComputedStyle(box).backgroundImage.split('gradient').length - 1)"""


class Narrow(BrowserTest):
    def portfolio(self, *names):
        for name in names:
            self.program("assess", "--for", name, "--answers", SAMPLES / "bakery-puebla.json")
        path = self.folder / "portfolio.html"
        self.program("portfolio", "--format", "html", "-o", path)
        return self.opened(path, viewport={"width": 1280, "height": 800})[0]

    def test_a_name_of_one_long_word_is_broken(self):
        page = self.portfolio("W" * 10_000, "Sol")
        for width in (1280, 320):
            with self.subTest(width=width):
                page.set_viewport_size({"width": width, "height": 800})
                self.assertLessEqual(page.evaluate(BEYOND, "tbody th"), 1)
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)

    def test_contents_begin_where_the_rest_does(self):
        page = self.portfolio("Sol")
        self.assertEqual(page.evaluate(LEFT, "nav h2"), page.evaluate(LEFT, "main > section:not(.first) > h2"))

    def test_captions_are_whole_and_what_scrolls_shows_it(self):
        self.program("assess", "--answers", SAMPLES / "machine-shop-ulm.json")
        for audience in ("association", "advisor", "owner"):
            with self.subTest(audience=audience):
                path = self.page_file(audience, "--audience", audience, "--lang", "de")
                page, _ = self.opened(path, viewport={"width": 320, "height": 800})
                self.assertLessEqual(page.evaluate(BEYOND, "caption"), 1)
                signs = page.evaluate(SIGNS)
                self.assertGreater(len(signs), 2)
                self.assertEqual(set(signs), {4})


if __name__ == "__main__":
    unittest.main()
