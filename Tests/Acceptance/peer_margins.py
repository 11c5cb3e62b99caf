"""What history, decisions, places and long names make of printed reports: all of it within the
margins, on six sheets for an owner."""

import os
import re
import sqlite3
import subprocess
import unittest
from html import unescape

from acceptance import SAMPLES
from browser import printed
from counting import CAMPAIGNS, CountingTest

# The sheets have margins of 15 mm; letters may stand out of their box a little.
MARGIN = 15 * 72 / 25.4 - 1.5
DAYS = ("2024-11-03", "2025-11-02")


def outside(path):
    """Words that reach into the margins of their sheet: sheet, word and where it stands."""
    told = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], capture_output=True, check=True).stdout.decode()
    found = []
    for number, sheet in enumerate(told.split("<page ")[1:], 1):
        width, height = map(float, re.match(r'width="([\d.]+)" height="([\d.]+)"', sheet).groups())
        for word in re.finditer(
                r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<',
                sheet):
            left, top, right, bottom = map(float, word.groups()[:4])
            if (left < MARGIN or top < MARGIN or right > width - MARGIN
                    or bottom > height - MARGIN):
                found.append((number, unescape(word[5])[:40], left, top, right, bottom))
    return found


class Margins(CountingTest):
    def setUp(self):
        super().setUp()
        self.environment["PATH"] = os.environ["PATH"]

    def answered(self, sample, times, name="Sol"):
        """A business that answered on several days, as only time itself can make them."""
        path = SAMPLES / f"{sample}.json"
        for _ in range(times):
            self.program("assess", "--for", name, "--answers", path)
        database = sqlite3.connect(self.store)
        keys = [row[0] for row in database.execute(
            "SELECT key FROM assessment ORDER BY key DESC LIMIT ?", (times,))][::-1]
        for key, day in zip(keys[:-1], DAYS[3 - times:]):
            database.execute("UPDATE assessment SET completed = ? WHERE key = ?", (day, key))
        database.commit()
        database.close()

    def decided(self, name="Sol"):
        """One step done, one planned by somebody, one dropped."""
        self.program("actions", name, "--action", 1, "--status", "done", "--person", "Jürgen Groß")
        self.program("actions", name, "--action", 2, "--status", "planned", "--due", "2099-01-31",
                     "--person", "Ayşe Yılmaz")
        self.program("actions", name, "--action", 3, "--status", "dropped")

    def assert_within(self, *options, most=6):
        self.program("report", *options, "--format", "pdf", "-o", "report.pdf", "--force")
        self.assertEqual(outside(self.folder / "report.pdf")[:5], [])
        self.assertLessEqual(len(printed(self.folder / "report.pdf")), most)

    def test_a_report_with_history_and_decisions_stays_on_its_sheets(self):
        for times, sample in ((2, "machine-shop-ulm"), (3, "bakery-puebla")):
            self.answered(sample, times, sample)
            self.decided(sample)
            for language, paper in (("es", "letter"), ("de", "a4"), ("de", "letter"), ("en", "a4")):
                with self.subTest(times=times, language=language, paper=paper):
                    self.assert_within(sample, "--lang", language, "--paper", paper)
            with self.subTest(times=times, audience="advisor"):
                self.assert_within(sample, "--lang", "de", "--audience", "advisor", most=20)

    def test_a_report_with_a_benchmark_stays_on_its_sheets(self):
        office = self.imported("office", self.responses(400, 5, CAMPAIGNS[:1]))
        self.program("campaign", "close", CAMPAIGNS[0], "--store", office, "-o", self.folder)
        benchmark, = self.folder.glob("*-benchmark.json")
        self.answered("bakery-puebla", 2)
        self.decided()
        for language in ("es", "de"):
            with self.subTest(language=language):
                self.assert_within("Sol", "--lang", language, "--benchmark", benchmark)

    def test_a_name_of_ten_thousand_letters_is_printed_whole(self):
        name = "Ä" * 10_000
        self.program("assess", "--for", name, "--answers", SAMPLES / "bakery-puebla.json")
        self.program("report", name, "--format", "pdf", "-o", "report.pdf")
        self.assertEqual(outside(self.folder / "report.pdf")[:5], [])
        words = "".join(printed(self.folder / "report.pdf"))
        self.assertEqual(words.count("Ä"), 10_000)


if __name__ == "__main__":
    unittest.main()
