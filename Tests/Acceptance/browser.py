"""A real browser for the pages: Debian's Chromium, driven by Playwright."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import axe_playwright_python
from PIL import Image
from playwright.sync_api import sync_playwright

from acceptance import ProgramTest

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")

# What axe finds wrong: rule, element and reason.
VIOLATIONS = """axe.run(document, {resultTypes: ['violations'], preload: false}).then(result =>
  result.violations.flatMap(rule => rule.nodes.map(node =>
    [rule.id, node.html.slice(0, 300), node.failureSummary])))"""

# The letters of a figure, which it hides: where they stand, how large and in which colour.
LETTERS = r"""figure => [...figure.querySelectorAll('text')].map(text => {
  const box = text.getBoundingClientRect(), frame = figure.getBoundingClientRect();
  const style = getComputedStyle(text);
  const letter = {
    text: text.textContent, x: box.x - frame.x, y: box.y - frame.y, width: box.width,
    height: box.height, ink: style.fill.match(/\d+/g).map(Number),
    size: parseFloat(style.fontSize) * text.getCTM().a, weight: parseInt(style.fontWeight)};
  text.style.visibility = 'hidden';
  return letter;
})"""
SHOW_LETTERS = "figure => figure.querySelectorAll('text').forEach(text => text.style = '')"

# Words at the first and the last line of what may not be cut, found again in the print.
MARK = """selector => [...document.querySelectorAll(selector)].map((element, number) => {
  // A row is as high as its first cell.
  const place = element.cells ? element.cells[0] : element;
  place.style.position = 'relative';
  for (const [end, edge] of [['a', 'top'], ['z', 'bottom']]) {
    const mark = document.createElement('span');
    mark.textContent = `MARK${number}${end}`;
    mark.style.cssText = `position:absolute;right:0;${edge}:0;font:6px/6px monospace;color:#000;` +
      'hyphens:none;white-space:nowrap';
    place.append(mark);
  }
  return [element.localName, ...element.classList].join('.');
})"""


class BrowserTest(ProgramTest):
    """A test with a browser, which is started once for all tests of a class."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        driver = sync_playwright().start()
        cls.addClassCleanup(driver.stop)
        cls.browser = driver.chromium.launch(executable_path=shutil.which("chromium"))
        cls.addClassCleanup(cls.browser.close)

    def opened(self, path, **options):
        """A file, opened as a person opens it, and what the browser said and fetched meanwhile."""
        context = self.browser.new_context(**options)
        self.addCleanup(context.close)
        page = context.new_page()
        heard = []
        page.on("console", lambda message: heard.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: heard.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (heard.append("dialog"), dialog.dismiss()))
        page.on("requestfailed", lambda request: heard.append(f"failed: {request.url}"))
        page.on("requestfinished", lambda request: heard.append(f"fetched: {request.url}"))
        page.goto(path.as_uri(), wait_until="load")
        return page, heard

    def examined(self, path):
        """A file, opened with an axe laid ready and the policy lifted for that alone."""
        page, heard = self.opened(path, bypass_csp=True)
        page.evaluate(AXE)
        return page

    def looks(self, page):
        """Sets every look in turn, with a name for it."""
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                yield f"{width} {scheme}"

    def assert_for_everybody(self, name, path):
        """Axe finds nothing in any look, and only tables and figures scroll sideways."""
        page = self.examined(path)
        for look in self.looks(page):
            with self.subTest(page=name, look=look):
                self.assertEqual(page.evaluate(VIOLATIONS), [])
                # Reflow (WCAG 2.2, 1.4.10).
                self.assertLessEqual(
                    *page.evaluate("[document.documentElement.scrollWidth, innerWidth]"))

    def assert_asks_for_nothing(self, path):
        """One request and no message, and the policy lets the page's own style through."""
        page, heard = self.opened(path)
        page.wait_for_load_state("networkidle")
        self.assertEqual(heard, [f"fetched: {path.as_uri()}"])
        self.assertEqual(page.evaluate("getComputedStyle(document.body).margin"), "0px")
        self.assertEqual(page.evaluate("document.scripts.length + document.images.length"), 0)
        return page

    def page_file(self, name, *options):
        """A report as a file."""
        path = self.folder / f"{name}.html"
        self.program("report", "--format", "html", "-o", path, *options)
        return path


def squeezed(text):
    """The text without spaces and hyphens, which differ between a screen and a print."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", text)


def printed(path, order="-layout"):
    """The text of a PDF by pages: as it stands on them, or with `-raw` as it was written."""
    text = subprocess.run(
        ["pdftotext", order, path, "-"], capture_output=True, check=True).stdout.decode()
    return text.split("\f")[:-1]


def sheet_size(path):
    """Width and height of a PDF's first sheet in points."""
    said = subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout.decode()
    width, height = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", said).groups()
    return round(float(width)), round(float(height))


def cut(page, path, selector, **paper):
    """Prints the page and names which of what `selector` finds begin and end on two sheets."""
    kinds = page.evaluate(MARK, selector)
    page.pdf(path=path, print_background=True, **paper)
    sheets = [squeezed(sheet) for sheet in printed(path)]

    def sheet(mark):
        found = [number for number, text in enumerate(sheets) if mark in text]
        assert len(found) == 1, (mark, found)
        return found[0]

    found = []
    for number, kind in enumerate(kinds):
        first, last = sheet(f"MARK{number}a"), sheet(f"MARK{number}z")
        if first != last:
            found.append(f"{kind} {number}: sheets {first + 1} to {last + 1}")
    return kinds, found


def luminance(colour):
    """Relative luminance of sRGB, WCAG 2.2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour[:3])]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def faint_letters(page):
    """How many letters figures have, and those that stand out too little (WCAG 2.2, 1.4.3), by the
    pixels under them: what axe cannot tell of a picture."""
    count, found = 0, []
    for figure in page.locator("svg").all():
        letters = figure.evaluate(LETTERS)
        picture = Image.open(io.BytesIO(figure.screenshot())).convert("RGB")
        figure.evaluate(SHOW_LETTERS)
        count += len(letters)
        for letter in letters:
            least = min((contrast(letter["ink"], ground) for ground in grounds(picture, letter)))
            is_large = letter["size"] >= 24 or letter["size"] >= 18.66 and letter["weight"] >= 700
            if least < (3 if is_large else 4.5):
                found.append(f"{letter['text']}: {least:.2f}")
    return count, found


def grounds(picture, letter):
    """The colours that a good part of a word stands on.

    A grid line of a pixel or the edge of a mark does not make it unreadable.
    """
    left, top, width, height = (letter[name] for name in ("x", "y", "width", "height"))
    box = picture.crop((int(left), int(top), int(left + width) + 1, int(top + height) + 1))
    colours = box.getcolors(box.width * box.height)
    return [colour for count, colour in colours if count > 0.15 * box.width * box.height] or [
        max(colours)[1]]
