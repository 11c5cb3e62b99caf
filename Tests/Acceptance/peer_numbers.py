"""Every number of every format is one of the result in JSON, or follows from it alone."""

import csv
import html
import io
import json
import re
import unittest
from fractions import Fraction

from acceptance import SAMPLES, ProgramTest, lines
from reading_numbers import (
    Explained, cells, docx_words, html_words, pdf_words, rounded, tenths, words)
from released import ReleasedTest

LANGUAGES = ("en", "es-MX", "de-DE")
AUDIENCES = ("owner", "advisor", "association")
FIRMS = (
    "bakery-puebla", "machine-shop-ulm", "barber-merida", "hotel-ruegen", "parts-maker-queretaro",
    "carpenter",
)
READERS = {"text": words, "html": html_words, "markdown": words}
PRINTED = {"pdf": pdf_words, "docx": docx_words}


class OfOne(ProgramTest):
    def report(self, file, *options):
        path = self.folder / "report"
        self.program("report", file, *options, "--force", "-o", path)
        return path.read_bytes()

    def assert_told(self, data, read, explained, language):
        found = tenths(read(data), language)
        self.assertEqual(sorted(set(found) - explained.tenths), [])
        self.assertEqual([each for each in explained.scores if each not in found], [])

    def firms(self):
        """Files with answers, among them some that leave answers open."""
        yield from (SAMPLES / f"{name}.json" for name in FIRMS)
        left = 2
        for number, line in enumerate(self.simulated(40).splitlines()):
            path = self.write(f"open-{number}.json", lines(json.loads(line)))
            overall = self.json("report", path)["overall"]
            if overall["score"] is not None and overall["low"] != overall["high"]:
                left -= 1
                yield path
            if left == 0:
                return
        self.fail("no answers were left open")

    def test_pages_and_texts(self):
        for file in self.firms():
            explained = Explained(self.json("report", file))
            for language in LANGUAGES:
                for audience in AUDIENCES:
                    for form, read in READERS.items():
                        with self.subTest(
                                file=file.name, language=language, audience=audience, format=form):
                            data = self.report(
                                file, "--format", form, "--audience", audience, "--lang", language)
                            self.assert_told(data, read, explained, language)
                with self.subTest(file=file.name, language=language, format="short"):
                    short = words(self.report(file, "--short", "--lang", language))
                    self.assertLessEqual(set(tenths(short, language)), explained.tenths)
                    self.assertIn(
                        explained.result["overall"]["score"], tenths(short, language))

    def test_prints(self):
        for firm, language in zip(("hotel-ruegen", "carpenter", "machine-shop-ulm"), LANGUAGES):
            file = SAMPLES / f"{firm}.json"
            explained = Explained(self.json("report", file))
            for audience in AUDIENCES:
                for form, read in PRINTED.items():
                    with self.subTest(language=language, audience=audience, format=form):
                        data = self.report(
                            file, "--format", form, "--audience", audience, "--lang", language)
                        self.assert_told(data, read, explained, language)

    def test_workbooks(self):
        for file in self.firms():
            explained = Explained(self.json("report", file))
            for language in LANGUAGES:
                for audience in AUDIENCES:
                    with self.subTest(file=file.name, language=language, audience=audience):
                        data = self.report(
                            file, "--format", "xlsx", "--audience", audience, "--lang", language)
                        found = [value for _, _, form, value in cells(data) if form == "0.0"]
                        shown = [rounded(Fraction(str(value))) for value in found]
                        self.assertEqual(sorted(set(shown) - explained.tenths), [])
                        self.assertEqual(
                            [each for each in explained.scores if each not in shown], [])

    def test_tables_for_programs_and_spreadsheets(self):
        for file in self.firms():
            asked = {
                each["id"]: each.get("score") for each in self.json("report", file)["questions"]
                if each["status"] != "not_asked"}
            for language in LANGUAGES:
                for audience in AUDIENCES:
                    with self.subTest(file=file.name, language=language, audience=audience):
                        options = ["--audience", audience, "--lang", language, "--format", "csv"]
                        plain = self.points(self.report(file, *options), ",")
                        self.assertEqual(plain, {i: each or "" for i, each in asked.items()})
                        comma = language == "de-DE"
                        local = self.points(
                            self.report(file, *options, "--excel"), ";" if comma else ",")
                        for identity, each in asked.items():
                            told = local[identity].replace(",", ".") if comma else local[identity]
                            # A fraction is written as a spreadsheet takes it, such as 43 3/4.
                            self.assertEqual(
                                None if told == "–" else sum(map(Fraction, told.split())),
                                Fraction(each) if each else None)

    def points(self, data, separator):
        """The points of every question that is a row, by its id."""
        text = data.decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))[1:]
        return {row[0]: row[5] for row in rows}

    def test_another_number_would_be_noticed(self):
        file = SAMPLES / "hotel-ruegen.json"
        result = self.json("report", file)
        data = self.report(file, "--format", "html", "--lang", "en").decode()
        score = result["domains"][1]["score"]
        for wrong in (data.replace(score, score[:-1] + str((int(score[-1]) + 3) % 10)),
                      data.replace("</main>", "<p>11.7</p></main>")):
            with self.assertRaises(AssertionError):
                self.assert_told(wrong.encode(), html_words, Explained(result), "en")


class OfMany(ReleasedTest):
    def written(self, kind, language, form="html"):
        arguments = [
            form if each == "html" else each for each in self.group_pages()[kind]]
        if kind == "press":
            arguments += ["--format", form]
        path = self.office.folder / f"{kind}-{language}.{form}"
        self.office.program(*arguments, "--lang", language, "--force", "-o", path)
        return path

    def rows(self, page, before):
        """The cells of every row of the first table after some words, with dots and no signs."""
        table = re.search(r"(?s)<tbody>(.*?)</tbody>", page[page.index(before):])[1]
        return [
            [html.unescape(re.sub("<[^>]+>", "", cell)).replace("\u2212", "-")
             for cell in re.findall(r"(?s)<t[dh][^>]*>(.*?)</t[dh]>", row)][1:]
            for row in re.findall(r"(?s)<tr>(.*?)</tr>", table)]

    def number(self, text, language):
        """A number as JSON could write it."""
        mark, group = (",", ".") if language == "de-DE" else (".", ",")
        return Fraction(text.replace(group, "").replace(mark, ".").replace("+", ""))

    def test_a_page_for_journalists(self):
        compared = self.office.json("compare", *self.released["exchange"])
        measures = [
            each for each in compared["measures"]
            if each["difference"] and each["difference"]["standardised"]]
        self.assertGreater(len(measures), 5)
        told = [[Fraction(m["difference"]["standardised"][part])
                 for part in ("estimate", "low", "high")] for m in measures]
        spread = [
            [Fraction(g["quantiles"][part]) for part in ("25", "50", "75")] + [g["n"]]
            for m in measures for g in m["groups"]]
        known = {rounded(abs(each)) for row in told for each in row}
        known |= {rounded(Fraction(each)) for row in spread for each in row[:3]}
        known |= {g["unweighted"]["mean"] for m in measures for g in m["groups"]}
        for language in LANGUAGES:
            with self.subTest(language=language):
                page = self.written("press", language).read_text("utf-8")
                difference = self.rows(page, 'class="differences"')
                self.assertEqual(
                    # What stands behind the interval is why it has no verdict.
                    [[self.number(cell, language) for cell in row[:3]] for row in difference], told)
                self.assertEqual(
                    [[self.number(cell, language) for cell in row]
                     for row in self.rows(page, 'class="spread"')], spread)
                markdown = self.written("press", language, "markdown").read_text("utf-8")
                pictures = [
                    path.read_text("utf-8")
                    for path in self.office.folder.glob(f"press-{language}-*.svg")]
                self.assertGreaterEqual(len(pictures), 2)
                sizes = {g["n"] for m in measures for g in m["groups"]}
                sizes |= {each["n"] for each in compared["countries"]}
                for text in (html_words(page.encode()), markdown,
                             *(html_words(each.encode()) for each in pictures)):
                    found = set(tenths(text, language))
                    # The figure of quartiles, which are whole points, has few.
                    self.assertGreater(len(found), 2)
                    self.assertEqual(sorted(found - known), [])
                    counted = {int(n) for n in re.findall(r"n\s=\s(\d+)", text)}
                    self.assertTrue(counted)
                    self.assertLessEqual(counted, sizes)

    def test_a_page_about_all_who_took_part(self):
        file = json.loads(self.released["public"][0].read_bytes())
        groups = [group for country in file["countries"] for group in country["groups"]]
        means = {
            measure["mean"]["value"] for group in groups for measure in group["measures"].values()}
        counts = {
            measure["n"]["value"] for group in groups for measure in group["measures"].values()}
        told = sorted(self.levels(file))
        self.assertGreater(len(told), 5)
        for language in LANGUAGES:
            with self.subTest(language=language):
                page = self.written("dashboard", language).read_text("utf-8")
                found = set(tenths(html_words(page.encode()), language))
                self.assertGreater(len(found), 20)
                self.assertLessEqual(found, means)
                # The bars, as a table: shares of those on a level, then who has none, and how many.
                drawn = []
                for row in self.rows(page, 'class="distribution"'):
                    percent = [int(re.sub(r"\D", "", cell)) for cell in row[:5]]
                    n = self.number(row[6], language)
                    self.assertIn(n, counts)
                    drawn.append((percent, n))
                self.assertEqual(sorted(drawn), told)

    def levels(self, file):
        """Shares on each level and how many have one, by country and measure, where it is told."""
        for country in file["countries"]:
            for group in country["groups"]:
                if group["size"] is None and group["sector"] is None:
                    for measure in group["measures"].values():
                        levels = [each["value"] for each in measure.get("levels", [])]
                        if levels and None not in levels and sum(levels):
                            whole = sum(levels)
                            yield [
                                int(Fraction(100 * each, whole) + Fraction(1, 2))
                                for each in levels], whole

    def test_all_businesses(self):
        found = self.office.json("portfolio")["clients"]
        self.assertEqual(len(found), 6)
        scores, changes = set(), set()
        for client in found:
            for each in [client["overall"], *client["domains"]]:
                scores.add(each["score"])
                if each["change"] is not None:
                    changes.add(each["change"].lstrip("+-"))
        self.assertGreater(len(changes), 3)
        overall = {client["overall"]["score"] for client in found}
        known = scores | changes
        for language in LANGUAGES:
            for form, read in READERS.items():
                with self.subTest(language=language, format=form):
                    path = self.office.folder / f"all.{form}"
                    self.office.program(
                        "portfolio", "--format", form, "--lang", language, "--force", "-o", path)
                    shown = set(tenths(read(path.read_bytes()), language))
                    if form == "text":
                        # Areas are told by their levels there.
                        self.assertLessEqual(overall, shown)
                        self.assertLessEqual(shown, known)
                    else:
                        self.assertEqual(shown, known)
            with self.subTest(language=language, format="xlsx"):
                path = self.office.folder / "all.xlsx"
                self.office.program(
                    "portfolio", "--format", "xlsx", "--lang", language, "--force", "-o", path)
                shown = {
                    rounded(abs(Fraction(str(value))))
                    for _, _, form, value in cells(path.read_bytes()) if "0.0" in form}
                self.assertEqual(shown, known)


if __name__ == "__main__":
    unittest.main()
