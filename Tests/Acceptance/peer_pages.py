"""Pages in a real browser: for everybody, asking for nothing, whole on paper."""

import unittest

from acceptance import SAMPLES
from browser import VIOLATIONS, BrowserTest, cut, faint_letters, printed, sheet_size, squeezed

LANGUAGES = ("es-MX", "de-DE", "en")
WHOLE = "figure, .card, .care, .beside, .whole"
SCRIPT = '<script>alert("{0}")</script><img src=x onerror=alert(1)>'


class Pages(BrowserTest):
    def setUp(self):
        super().setUp()
        self.program("assess", "--for", "Panadería Sol", "--answers", SAMPLES / "bakery-puebla.json")

    def pages(self):
        """Every page, with a name for it."""
        for audience in ("owner", "advisor", "association"):
            for language in LANGUAGES:
                name = f"{audience}-{language}"
                yield name, self.page_file(name, "--audience", audience, "--lang", language)

    def test_axe_finds_nothing(self):
        for name, path in self.pages():
            self.assert_for_everybody(name, path)

    def test_axe_would_find_something(self):
        page = self.examined(self.page_file("spoilt", "--lang", "en"))
        page.evaluate("""() => {
          document.querySelector('svg').removeAttribute('aria-labelledby');
          document.querySelector('svg title').remove();
          document.querySelector('.soft').style.color = '#aaa';
          document.documentElement.removeAttribute('lang');
        }""")
        rules = {rule for rule, _, _ in page.evaluate(VIOLATIONS)}
        self.assertLessEqual({"svg-img-alt", "color-contrast", "html-has-lang"}, rules)

    def test_wider_letters_and_lines_cut_nothing_off(self):
        # Text spacing (WCAG 2.2, 1.4.12).
        page = self.examined(self.page_file("wide", "--audience", "advisor", "--lang", "de"))
        page.set_viewport_size({"width": 320, "height": 800})
        page.add_style_tag(content="""
          * { line-height: 1.5 !important; letter-spacing: .12em !important;
              word-spacing: .16em !important }
          p { margin-bottom: 2em !important }""")
        self.assertLessEqual(*page.evaluate("[document.documentElement.scrollWidth, innerWidth]"))
        self.assertEqual(page.evaluate("""[...document.querySelectorAll('h1,h2,h3,p,li,dt,dd,td,th')]
          .filter(element => element.scrollWidth > element.clientWidth + 1)
          .map(element => element.textContent)"""), [])

    def test_letters_of_figures_stand_out(self):
        page, _ = self.opened(self.page_file("letters", "--audience", "advisor", "--lang", "de"))
        for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "dark")):
            with self.subTest(media=media, scheme=scheme):
                page.emulate_media(media=media, color_scheme=scheme)
                count, faint = faint_letters(page)
                self.assertGreater(count, 30)
                self.assertEqual(faint, [])
        # Ink of the light page on the dark one, as where a style forgets a colour.
        page.emulate_media(media="screen", color_scheme="dark")
        page.evaluate("document.querySelector('svg text').setAttribute('class', '')")
        self.assertEqual(len(faint_letters(page)[1]), 1)

    def test_a_page_is_one_request_and_says_nothing(self):
        for name, path in self.pages():
            with self.subTest(name):
                self.assert_asks_for_nothing(path)

    def test_what_people_type_is_shown_as_words(self):
        typed = {field: SCRIPT.format(field) for field in ("name", "preparer", "person")}
        self.program("assess", "--for", typed["name"], "--answers", SAMPLES / "bakery-puebla.json")
        self.program(
            "actions", "last", "--action", "1", "--status", "planned", "--due", "2027-01-31",
            "--person", typed["person"])
        # The decisions stand in the next result.
        self.program("assess", "--for", typed["name"], "--answers", SAMPLES / "bakery-puebla.json")
        for audience in ("owner", "advisor"):
            path = self.page_file(
                f"typed-{audience}", "last", "--audience", audience, "--lang", "en",
                "--prepared-by", typed["preparer"])
            page, heard = self.opened(path)
            page.wait_for_load_state("networkidle")
            self.assertEqual(heard, [f"fetched: {path.as_uri()}"])
            self.assertEqual(page.evaluate("document.scripts.length + document.images.length"), 0)
            words = page.inner_text("body")
            for text in typed.values():
                self.assertIn(text, words)

    def test_a_keyboard_reaches_everything_that_moves(self):
        page, _ = self.opened(
            self.page_file("keys", "--audience", "advisor", "--lang", "en"),
            viewport={"width": 320, "height": 800})
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        self.assertGreaterEqual(page.evaluate(
            "document.activeElement.getBoundingClientRect().left"), 0)
        page.keyboard.press("Enter")
        self.assertTrue(page.url.endswith("#main"))
        moving = page.evaluate("""[...document.querySelectorAll('*')].filter(element =>
          element.scrollWidth > element.clientWidth + 1
          && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)).length""")
        self.assertGreater(moving, 2)
        reached = set()
        for _ in range(200):
            page.keyboard.press("Tab")
            place = page.evaluate("""[...document.querySelectorAll('[tabindex="0"]')]
              .indexOf(document.activeElement)""")
            if page.evaluate("document.activeElement === document.body"):
                break
            reached.add(place)
        self.assertGreaterEqual(len(reached - {-1}), moving)

    # Paper

    def test_nothing_is_cut_by_the_end_of_a_sheet(self):
        for audience in ("owner", "advisor"):
            path = self.page_file(f"cut-{audience}", "--audience", audience, "--lang", "es")
            for height in ("297mm", "279mm", "210mm", "243mm"):
                with self.subTest(audience=audience, height=height):
                    page, _ = self.opened(path, bypass_csp=True)
                    page.add_style_tag(content=f"@page {{ size: 210mm {height} }}")
                    kinds, found = cut(
                        page, self.folder / "cut.pdf", WHOLE, prefer_css_page_size=True)
                    self.assertEqual(found, [])
                    for kind in ("div.card", "div.care", "figure"):
                        self.assertGreater(sum(each.startswith(kind) for each in kinds), 1)

    def test_without_its_rule_something_is_cut(self):
        page, _ = self.opened(
            self.page_file("free", "--audience", "advisor", "--lang", "es"), bypass_csp=True)
        page.add_style_tag(content=f"{WHOLE} {{ break-inside: auto !important }}")
        _, found = cut(page, self.folder / "free.pdf", WHOLE, prefer_css_page_size=True)
        self.assertNotEqual(found, [])

    def test_every_step_is_printed_in_the_colours_of_paper(self):
        for sample, paper in (("bakery-puebla", (612, 792)), ("machine-shop-ulm", (595, 842))):
            self.program("assess", "--for", sample, "--answers", SAMPLES / f"{sample}.json")
            for language in LANGUAGES:
                with self.subTest(sample=sample, language=language):
                    path = self.page_file(
                        f"print-{sample}-{language}", "--audience", "advisor", "--lang", language)
                    page, _ = self.opened(path, color_scheme="dark")
                    cards = page.locator(".card").all_inner_texts()
                    self.assertGreater(len(cards), 4)
                    page.emulate_media(media="print", color_scheme="dark")
                    self.assertEqual(
                        page.evaluate("getComputedStyle(document.body).backgroundColor"),
                        "rgb(255, 255, 255)")
                    target = self.folder / f"{sample}-{language}.pdf"
                    page.pdf(path=target, prefer_css_page_size=True)
                    self.assertEqual(sheet_size(target), paper)
                    words = squeezed("".join(printed(target)))
                    for card in cards:
                        self.assertIn(squeezed(card), words)


if __name__ == "__main__":
    unittest.main()
