"""The page about all enterprises that took part: only of releases, and only what they tell."""

import contextlib
import hashlib
import html
import json
import re
import sqlite3
import unittest

from acceptance import sealed
from counting import CAMPAIGNS, CountingTest


class Dashboards(CountingTest):
    def setUp(self):
        super().setUp()
        self.environment["SOURCE_DATE_EPOCH"] = "1795651200"

    def page(self, *more, code=0):
        return self.program("dashboard", *more, code=code)

    def rows(self, page):
        """The cells of every table, row by row."""
        return [
            [html.unescape(re.sub("<[^>]+>", "", cell)).replace("\u00a0", " ")
             for cell in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row)]
            for row in re.findall(r"<tr>(.*?)</tr>", page, re.S)]

    def test_a_page_of_the_store_is_a_public_release(self):
        store = self.imported("both", self.responses(700, 11))
        done = self.page("--store", store)
        page = done.stdout.decode()
        # Where the rest is told is for whoever makes the page.
        self.assertIn("dashboard --release exchange", done.stderr.decode())
        self.assertNotIn("--release", page)
        kept = self.json("release", "list", "--store", store)["releases"]
        self.assertEqual([each["kind"] for each in kept], ["public"])
        # It shows no answers to single questions, so they are still to be told.
        with contextlib.closing(sqlite3.connect(store)) as kept:
            told = [cell for [cell] in kept.execute("SELECT definition FROM released_cell")]
        self.assertTrue(told)
        self.assertEqual([cell for cell in told if cell.startswith("question")], [])
        tables = self.folder / "tables.json"
        self.program("summarize", "--store", store, "--release", "public", "-o", tables)
        file = json.loads(tables.read_text("utf-8"))
        self.assertTrue(all(country["questions"] for country in file["countries"]))
        made = self.page(tables)
        self.assertNotIn("--release", made.stderr.decode())
        other = made.stdout.decode()
        self.assertTrue(f"sha256:{hashlib.sha256(tables.read_bytes()).hexdigest()}" in other)
        stamp = re.compile("sha256:[0-9a-f]{64}")
        self.assertEqual(stamp.sub("", other), stamp.sub("", page))

    def test_a_page_about_nobody_is_not_written_and_says_why(self):
        given = [json.loads(each) for each in self.simulated(3).splitlines()]
        for each in given:
            for key in ("consent", "synthetic", "seal"):
                each.pop(key, None)
        store = self.imported("none", [sealed(each) for each in given])
        for language, word in (
                ("en", "without consent"), ("es", "sin consentimiento"),
                ("de", "ohne Einwilligung")):
            for kind in ("public", "exchange"):
                said = self.said(
                    "dashboard", "--store", store, "--release", kind, "--lang", language,
                    "-o", self.folder / "page.html", code=4)
                self.assertIn(word, said)
        self.assertFalse((self.folder / "page.html").exists())
        self.assertEqual(self.json("release", "list", "--store", store)["releases"], [])

    def test_a_page_after_an_earlier_one_says_who_is_in_no_group(self):
        store = self.folder / "both.sqlite"
        self.program("import", "-", "--store", store, input=self.simulated(600))
        counted = self.json("compare", "--store", store, "--synthetic")["countries"]
        everybody = {each["id"]: each["n"] for each in counted}
        self.page("--store", store, "--synthetic", "-o", self.folder / "public.html")
        file = self.folder / "file.json"
        self.program(
            "summarize", "--store", store, "--synthetic", "--release", "exchange", "-o", file)
        released = json.loads(file.read_text("utf-8"))
        removed = {each["key"][0]: each["n"] for each in released["coarsened"]["removed"]}
        self.assertTrue(removed, "the page before keeps some groups back")
        names = {"MX": "Mexico", "DE": "Germany"}
        page = self.page(file, "--synthetic").stdout.decode()
        rows = {row[0]: row for row in self.rows(page)}
        for country, n in everybody.items():
            shown = sum(each["n"] for each in released["cube"] if each["key"][0] == country)
            merged = [each for each in released["coarsened"]["merged"]
                      if each["key"][0] == country]
            cells = [each["key"] for each in released["cube"]]
            for each in merged:
                self.assertIn(each["key"], cells)
            if not removed.get(country):
                continue
            self.assertEqual(shown + removed[country], n)
            if shown:
                self.assertIn(f"{names[country]} (groups shown only)", rows)
                self.assertNotIn([names[country], f"{shown:,}"], [row[:2] for row in self.rows(page)])
            self.assertIn(f"{removed[country]} in none", page)

    def test_a_page_tells_what_its_file_tells(self):
        store = self.imported("both", self.responses(700, 11))
        tables = self.folder / "tables.json"
        self.program("summarize", "--store", store, "--release", "public", "-o", tables)
        file = json.loads(tables.read_text("utf-8"))
        page = self.page(tables).stdout.decode()
        self.assertFalse("<script" in page)
        rest = re.sub(r"http-equiv|http://www\.w3\.org/2000/svg", "", page)
        self.assertFalse("http" in rest)
        rows = self.rows(page)
        names = {"MX": "Mexico", "DE": "Germany"}
        for country in file["countries"]:
            groups = {group["size"]: group for group in country["groups"]
                      if group["sector"] is None}
            told = [groups[size]["n"]["value"] for size in (None, "micro", "small", "medium")
                    if size in groups]
            expected = [names[country["id"]]] + [
                "not shown" if n is None else f"{n:,}" if n else "–" for n in told]
            self.assertIn(expected, rows)
            means = {m["mean"]["value"] for g in groups.values() for m in g["measures"].values()}
            for mean in means - {None}:
                self.assertIn(f"{mean} (n", page.replace("\u00a0", " "))
        for n in re.findall(r"\(n\s(\d+)\)", page.replace("\u00a0", " ")):
            self.assertGreaterEqual(int(n), 10)

    def test_a_page_for_another_association_is_marked_in_three_languages(self):
        store = self.imported("both", self.responses(400, 11))
        files = [self.folder / "exchange.json"]
        self.program("summarize", "--store", store, "--release", "exchange", "-o", files[0])
        for language, mark in (
                ("en", "Not checked for publication"), ("es", "No está revisado para publicarse"),
                ("de", "Nicht für eine Veröffentlichung geprüft")):
            page = self.page(*files, "--lang", language).stdout.decode()
            self.assertTrue('id="missing"' in page)
            self.assertTrue('id="completeness"' in page)
            self.assertTrue(mark in page, language)
        output = self.folder / "page.html"
        self.page("--store", store, "--release", "exchange", "-o", output)
        self.assertEqual(output.stat().st_mode & 0o777, 0o600)
        kept = self.json("release", "list", "--store", store)["releases"]
        self.assertEqual([each["kind"] for each in kept], ["exchange", "exchange"])

    def test_a_period_chooses_among_public_tables(self):
        store = self.imported("both", self.responses(400, 11))
        tables = self.folder / "tables.json"
        self.program("summarize", "--store", store, "--release", "public", "-o", tables)
        page = self.page(tables).stdout
        self.assertEqual(self.page(tables, "--period", "2026-q4").stdout, page)
        self.assertEqual(self.page(tables, "--period", "ccmx=2026-q4").stdout, page)
        later = self.folder / "later.json"
        later.write_text(tables.read_text("utf-8").replace("2026-q4", "2027-q1"), "utf-8")
        said = self.page(tables, later, code=3).stderr.decode()
        self.assertIn("both tell of", said)
        self.assertEqual(self.page(tables, later, "--period", "2026-q4").stdout, page)
        self.assertEqual(
            self.page(tables, later, "--period", "2027-q1").stdout, self.page(later).stdout)
        said = self.page(tables, later, "--period", "2025-q4", code=4).stderr.decode()
        self.assert_one_sentence(said, "2025-q4", "2026-q4, 2027-q1")
        both = self.folder / "two.json"
        both.write_text(
            tables.read_text("utf-8").replace('"period":"2026-q4"', '"period":"2026-q3+2026-q4"'))
        said = self.page(both, "--period", "2026-q4", code=3).stderr.decode()
        self.assert_one_sentence(said, str(both), "cannot be divided")

    def test_where_all_responses_are_synthetic_it_says_how_to_count_them(self):
        store = self.folder / "synthetic.sqlite"
        self.program("import", "-", "--store", store, input=self.simulated(40, 3))
        words = {"en": "All responses here are synthetic", "es": "son sintéticas",
                 "de": "nur künstliche Antworten"}
        for language, mark in words.items():
            for command in (["dashboard"], ["summarize"], ["summarize", "--release", "public"],
                            ["compare", "--press", "--contact", "x", "-o", self.folder]):
                said = self.program(
                    *command, "--store", store, "--lang", language, code=4).stderr.decode()
                self.assert_one_sentence(said, mark, "--synthetic")
            said = self.program("compare", "--store", store, "--lang", language).stderr.decode()
            self.assert_one_sentence(said, mark, "--synthetic")
        counted = self.program("compare", "--store", store, "--synthetic")
        self.assertEqual(counted.stderr, b"")
        nothing = self.folder / "nothing.sqlite"
        said = self.program("dashboard", "--store", nothing, code=4).stderr.decode()
        self.assertNotIn("--synthetic", said)

    def test_a_ledger_that_was_tampered_with_is_told_in_a_sentence(self):
        store = self.imported("both", self.responses(200, 11))
        self.page("--store", store)
        with contextlib.closing(sqlite3.connect(store)) as kept:
            kept.execute("UPDATE released_cell SET figures = json_set(figures, '$.size', 7)")
            kept.commit()
        said = self.page("--store", store, code=3).stderr.decode()
        self.assert_one_sentence(said, "/size")

    def test_only_releases_of_one_kind_make_a_page(self):
        given = self.responses(400, 11)
        files = {}
        for name in CAMPAIGNS:
            store = self.imported(name[:4], [each for each in given if each["campaign"] == name])
            for kind in ("none", "public", "exchange"):
                path = self.folder / f"{name[:4]}-{kind}.json"
                self.program("summarize", "--store", store, "--release", kind, "-o", path)
                files[name[:4], kind] = path
        page = self.page(files["ccmx", "exchange"], files["bvmw", "exchange"]).stdout.decode()
        self.assertTrue("Mexico" in page)
        for chosen, words in (
                (["none"], "contains individual data"),
                (["public", "exchange"], "give only files of one kind")):
            said = self.page(*[files["ccmx", kind] for kind in chosen], code=3).stderr.decode()
            self.assertIn(words, said)
        said = self.program("compare", files["ccmx", "public"], code=3).stderr.decode()
        self.assertIn("is a public table; needed here", said)
        said = self.page(files["ccmx", "public"], files["bvmw", "public"], code=3).stderr.decode()
        self.assertIn("hidden figures cannot be added", said)
        broken = self.folder / "broken.json"
        text = files["ccmx", "public"].read_text("utf-8")
        broken.write_text(text.replace('"threshold":10', '"threshold":3'), "utf-8")
        said = self.page(broken, code=3).stderr.decode()
        self.assertIn(str(broken), said)

    def test_nothing_is_remembered_where_nothing_can_be_written(self):
        store = self.imported("both", self.responses(200, 11))
        there = self.write("there.html", "mine")
        self.page("--store", store, "-o", there, code=1)
        self.page("--store", store, "-o", self.folder / "none" / "page.html", code=1)
        self.page("--store", store, "--json", code=2)
        self.page("--store", store, "--release", "none", code=2)
        self.page("--store", store, "--threshold", "3", code=2)
        self.page("x.json", "--release", "public", code=2)
        self.page("--store", self.folder / "empty.sqlite", code=4)
        self.assertEqual(self.json("release", "list", "--store", store)["releases"], [])
        self.assertEqual(there.read_text(), "mine")


if __name__ == "__main__":
    unittest.main()
