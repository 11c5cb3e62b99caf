"""Answers to single questions in tables for everybody: true, never on few, and told once."""

import json
import unittest

from acceptance import lines, source
from counting import CAMPAIGNS, CountingTest


class PublicAnswers(CountingTest):
    def published(self, store, name="tables", locale="en"):
        path = self.folder / f"{name}.json"
        said = self.said(
            "summarize", "--store", store, "--release", "public", "-o", path, "--lang", locale)
        return json.loads(path.read_text("utf-8")), said

    def answers(self, file):
        """By country, question and size class: what is told."""
        return {
            (country["id"], question["id"], group["size"]): group
            for country in file["countries"] for question in country["questions"] or []
            for group in question["groups"]}

    def test_answers_are_true_and_no_table_or_rest_has_a_small_count(self):
        store = self.imported("both", self.responses(1500, 11))
        counted = json.loads(self.summary(store))
        file, said = self.published(store)
        kinds = {question["id"]: question for question in source()["questions"]}
        sizes = ("micro", "small", "medium")

        def recount(country, question, meant):
            """The options chosen, and those who chose none."""
            cells = [cell for cell in counted["cube"]
                     if cell["key"][0] == country and cell["key"][1] in meant]
            parts = [cell["questions"][question] for cell in cells]
            options = [sum(each) for each in zip(*(part["options"] for part in parts))]
            n = sum(part["n"] - part["missing"][0] for part in parts)
            return options, n, sum(cell["n"] for cell in cells) - n

        def passes(options, n, rest):
            return n >= 20 and rest not in (1, 2) and not any(
                count in (1, 2) or n - count < 3 for count in options)

        told = self.answers(file)
        shown = 0
        for (country, question, size), group in told.items():
            meant = sizes if size is None else (size,)
            options, n, rest = recount(country, question, meant)
            place = (country, question, size)
            if group["n"]["value"] is None:
                for option in group["options"]:
                    self.assertIsNone(option.get("n", option.get("percent"))["value"], place)
                continue
            shown += 1
            # Options stand together, and questions that another answer leads to are not told.
            for option in group["options"]:
                self.assertIsNotNone(option.get("n", option.get("percent"))["value"], place)
            self.assertNotIn("when", kinds[question])
            self.assertEqual(group["n"], {"value": n, "flags": ["A", "F"]}, place)
            if kinds[question].get("domain") == "cybersecurity":
                self.assertIsNone(size)
                self.assertGreaterEqual(n, 30)
                for option, count in zip(group["options"], options):
                    low, high = option["percent"]["value"]
                    self.assertNotIn("n", option)
                    self.assertTrue(low * n <= 100 * count <= high * n, place)
                    self.assertIn((low, high), ((0, 10), (10, 90), (90, 100)))
                continue
            counts = [option["n"]["value"] for option in group["options"]]
            if kinds[question]["kind"] == "multiple":
                for count, true in zip(counts, options):
                    if count is not None:
                        self.assertEqual(count, true, place)
                        self.assertTrue(passes([true, n - true], n, rest), place)
            else:
                self.assertEqual(counts, options, place)
                self.assertTrue(passes(options, n, rest), place)
                if size is None:
                    left = [name for name in sizes if told.get(
                        (country, question, name), {"n": {"value": None}})["n"]["value"] is None]
                    remaining = recount(country, question, left)
                    self.assertTrue(
                        not left or sum(remaining[1:]) == 0 or passes(*remaining), place)
        self.assertGreater(shown, 10)
        self.assertTrue(any(question == "cy_backups" for _, question, _ in told))
        placed = {"country", "people", "employees", "sector", "cy_accounts", "cy_measures"}
        self.assertFalse(placed & {question for _, question, _ in told})
        self.assertIn("answers to", said)

    def test_answers_of_an_enterprise_leave_once(self):
        given = self.responses(1600, 11, ["ccmx/2026-q4"])
        store = self.imported("office", given[:1200])
        one, _ = self.published(store, "one")
        again, _ = self.published(store, "again")
        self.assertEqual(self.answers(again), self.answers(one))
        # Very few and very many newcomers alike.
        for name, late in (("few", given[1200:1203]), ("many", given[1203:])):
            self.program("import", "-", "--store", store, input=lines(*late), code=None)
            two, said = self.published(store, name)
            self.assertEqual(self.answers(two), self.answers(one))
            self.assertIn("those of an earlier release", said)
        for locale, words in {
            "es-MX": "una entrega anterior", "de-DE": "einer früheren Herausgabe",
        }.items():
            _, said = self.published(store, locale, locale)
            self.assertIn(words, said)
        blocks = [
            cell["definition"]["block"]
            for cell in self.json("release", "show", "1", "--store", store)["shown"]]
        self.assertEqual(blocks.count("question"), len(one["countries"]))
        rows = self.program("release", "show", "1", "--store", store).stdout.decode()
        self.assertIn("question\tMX\t*\t*\t", rows)

    def test_another_selection_of_the_same_enterprises_is_not_told(self):
        store = self.imported("both", self.responses(1200, 11))
        self.published(store, "all")
        for other in (["--campaign", CAMPAIGNS[0]], ["--form", "full"]):
            refused = self.program(
                "summarize", "--release", "public", *other, "--store", store, code=1)
            self.assertIn("beside what left before", refused.stderr.decode())

    def test_another_form_of_fewer_tells_no_answers(self):
        store = self.imported("both", self.responses(600, 11))
        self.published(store, "all")
        path = self.folder / "form.json"
        self.program(
            "summarize", "--release", "public", "--form", "full", "--store", store, "-o", path)
        full = json.loads(path.read_text("utf-8"))
        self.assertTrue(any(
            group["n"]["value"] for country in full["countries"] for group in country["groups"]))
        self.assertTrue(all(not country["questions"] for country in full["countries"]))


if __name__ == "__main__":
    unittest.main()
