"""report as a page, a table and a short text: what browsers, spreadsheets and disks get."""

import base64
import csv
import hashlib
import io
import re
import sqlite3
import unittest
from html.parser import HTMLParser

from acceptance import SAMPLES, ProgramTest, catalogue

VOID = {"meta", "br", "img", "link", "input", "hr"}


class Page(HTMLParser):
    """Checks nesting while it reads, and keeps tags, ids and words."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.ids, self.links, self.words = [], [], [], [], []
        self.text = text
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), (tag, names)
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name == "href":
                self.links.append(value)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (tag, self.open[-3:])
        self.open.pop()

    def handle_data(self, data):
        self.words.append(data)


def source_text(step):
    """How a step begins, in English."""
    return catalogue("en")[f"action.{step}.first"]


class ReportPages(ProgramTest):
    def setUp(self):
        super().setUp()
        self.name = 'Pan & <script>alert(1)</script> "Sol" \u202e=1+1'
        self.program("assess", "--for", self.name, "--answers", SAMPLES / "bakery-puebla.json")

    def page(self, *options):
        return self.program("report", "--format", "html", "-o", "-", *options).stdout.decode()

    def dated(self, *statements):
        """Three times of one business on different days, as only time itself can make them."""
        for sample in ("carpenter", "barber-merida"):
            self.program("assess", "--for", "Sol", "--answers", SAMPLES / f"{sample}.json")
        self.program("assess", "--for", "Sol", "--answers", SAMPLES / "bakery-puebla.json")
        database = sqlite3.connect(self.store)
        keys = [row[0] for row in database.execute(
            "SELECT key FROM assessment ORDER BY key DESC LIMIT 3")][::-1]
        for key, day in zip(keys, ("2025-03-01", "2026-02-01")):
            database.execute("UPDATE assessment SET completed = ? WHERE key = ?", (day, key))
        for statement in statements:
            database.execute(statement, keys[1:])
        database.commit()
        database.close()

    def progress(self, *options):
        """The table of progress: days and, by area, the scores."""
        page = self.page("Sol", *options)
        found = re.search(r'<figure class="progress">.*?<thead>(.*?)</thead>(.*?)</table>', page, re.S)
        if not found:
            return None
        rows = re.findall(r"<tr><th[^>]*>(.*?)</th>(.*?)</tr>", found[2])
        return (
            re.findall(r"\d{4}-\d\d-\d\d", found[1]),
            [re.findall(r"<td[^>]*>(.*?)</td>", cells) for _, cells in rows])

    def test_progress_ends_with_the_scores_of_the_result(self):
        self.dated()
        result = self.json("report", "Sol")
        scores = [domain["score"] for domain in result["domains"][:5]]
        for audience in ("owner", "advisor"):
            days, rows = self.progress("--audience", audience)
            self.assertEqual(days[:2], ["2025-03-01", "2026-02-01"])
            self.assertEqual(len(days), 3)
            self.assertEqual([row[2] for row in rows], scores)
            for row in rows:
                difference = round(10 * float(row[2])) - round(10 * float(row[0]))
                self.assertEqual(
                    row[3], f"{difference / 10:+.1f}" if difference else "0.0")
        self.assertIsNone(self.progress("--audience", "association"))

    def test_what_was_corrected_is_no_progress(self):
        self.dated(
            "UPDATE assessment SET supersedes = (SELECT uuid FROM assessment WHERE key = ?)"
            " WHERE key = ?")
        days, rows = self.progress()
        self.assertEqual(days[0], "2025-03-01")
        self.assertEqual(len(days), 2)
        self.assertTrue(all(len(row) == 3 for row in rows))

    def test_an_association_is_told_no_steps_in_any_format(self):
        self.program("actions", "last", "--action", "1", "--status", "planned", "--person", "Lupita")
        step = self.json("report")["actions"][0]
        begins = source_text(step)
        for more in ([], ["--short"], ["--format", "markdown"], ["--format", "html", "-o", "-"]):
            with self.subTest(more=more):
                told = self.program("report", "--audience", "owner", *more).stdout.decode()
                self.assertIn(begins[:40], told.replace("\n", " "))
                told = self.program("report", "--audience", "association", *more).stdout.decode()
                self.assertNotIn("Lupita", told)
                self.assertNotIn(begins[:40], told.replace("\n", " "))
        self.program("report", "--audience", "association", "--format", "csv", "--rows", "actions",
                     code=2)

    def test_the_page_is_sound_and_asks_for_nothing(self):
        for language in ("en", "es", "de"):
            for audience in ("owner", "advisor", "association"):
                with self.subTest(language=language, audience=audience):
                    text = self.page("--lang", language, "--audience", audience)
                    page = Page(text)
                    self.assertEqual(page.open, [])
                    self.assertEqual(len(page.ids), len(set(page.ids)))
                    style = text.split("<style>")[1].split("</style>")[0]
                    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
                    self.assertIn(f"style-src 'sha256-{digest}'", text)
                    self.assertTrue(all(link.startswith("#") for link in page.links))
                    self.assertLessEqual({link[1:] for link in page.links}, set(page.ids))
                    names = {tag for tag, _ in page.tags}
                    self.assertFalse(names & {"script", "img", "link", "iframe", "object"})
                    for tag, attributes in page.tags:
                        self.assertFalse({"style", "src", "onclick"} & set(attributes), tag)
                        if tag == "svg":
                            for part in ("aria-labelledby", "aria-describedby"):
                                self.assertIn(attributes[part], page.ids)
                    self.assertEqual(
                        [tag for tag, _ in page.tags].count("h1"), 1)
                    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
                    for before, after in zip(levels, levels[1:]):
                        self.assertLessEqual(after, before + 1)
                    self.assertEqual(
                        "alert(1)" in "".join(page.words), audience != "association")
                    self.assertNotIn("\u202e", text)

    def test_every_score_of_the_result_is_on_the_page(self):
        result = self.json("report", "--format", "json")
        words = " ".join(Page(self.page("--lang", "en", "--audience", "advisor")).words)
        self.assertIn(f"{result['overall']['score']} of 100", words)
        for domain in result["domains"]:
            if domain["score"] is not None:
                self.assertIn(domain["score"], words)
        canonical = self.program("report", "--format", "json").stdout.rstrip(b"\n")
        self.assertIn("sha256:" + hashlib.sha256(canonical).hexdigest(), words)

    def test_a_file_is_named_after_the_business_and_never_overwritten(self):
        self.program("report", "--format", "html", "-o", self.folder)
        files = list(self.folder.glob("pan-script-alert*-owner.html"))
        self.assertEqual(len(files), 1, list(self.folder.iterdir()))
        self.assertRegex(files[0].name, r"^[a-z0-9-]+-\d{4}-\d\d-\d\d-owner\.html$")
        self.assertEqual(files[0].stat().st_mode & 0o777, 0o600)
        before = files[0].read_bytes()
        self.assertNotEqual(
            self.program("report", "--format", "html", "-o", self.folder, code=None).returncode, 0)
        self.assertEqual(files[0].read_bytes(), before)
        self.program("report", "--format", "html", "-o", self.folder, "--force")
        self.assertEqual(files[0].read_bytes(), before)

    def test_paper_follows_the_country_unless_chosen(self):
        self.assertIn("@page{size:letter", self.page())
        self.assertIn("@page{size:A4", self.page("--paper", "a4"))

    def test_tables_for_programs_and_for_spreadsheets(self):
        plain = self.program("report", "--format", "csv").stdout.decode()
        rows = list(csv.DictReader(io.StringIO(plain)))
        result = self.json("report", "--format", "json")
        asked = {q["id"]: q for q in result["questions"] if q["status"] != "not_asked"}
        self.assertEqual({row["question"] for row in rows}, set(asked))
        for row in rows:
            self.assertEqual(row["points"] or None, asked[row["question"]]["score"])
        steps = self.program(
            "report", "--format", "csv", "--rows", "actions", "--excel", "--lang", "de").stdout
        self.assertTrue(steps.startswith(b"\xef\xbb\xbf"))
        table = list(csv.reader(io.StringIO(steps[3:].decode()), delimiter=";"))
        self.assertEqual({row[0] for row in table[1:]}, set(result["actions"]))

    def test_short_is_eight_lines_without_the_name(self):
        for language in ("en", "es", "de"):
            lines = self.program("report", "--short", "--lang", language, "-o", "-").stdout
            text = lines.decode()
            self.assertLessEqual(len(text.splitlines()), 8)
            self.assertNotIn("Sol", text)

    def test_a_day_of_writing_can_be_named(self):
        response = self.simulated(1).splitlines()[0]
        path = self.write("response.json", response)

        def written(epoch, *command):
            return self.program(
                *command, env=self.surroundings(SOURCE_DATE_EPOCH=epoch)).stdout

        report = ("report", path, "--format", "html", "-o", "-")
        self.assertIn(b"2000-01-01", written("946684800", "man"))
        self.assertEqual(written("946684800", *report), written("946684800", *report))
        # Help that was seen before is old by then.
        self.assertNotEqual(written("946684800", *report), written("4102444800", *report))
        for wrong in ("soon", "-1", "99999999999999999999"):
            self.assertEqual(written(wrong, *report), self.program(*report).stdout)


if __name__ == "__main__":
    unittest.main()
