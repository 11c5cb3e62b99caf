"""Releases that may tell nothing: they say why, write nothing, and nothing is remembered of them."""

import json
import unittest

from counting import CAMPAIGNS, CountingTest

BESIDE = {
    "en": "beside what left before", "es-MX": "junto a lo entregado antes",
    "de-DE": "was schon herausgegeben ist"}


class Nothing(CountingTest):
    def setUp(self):
        super().setUp()
        self.given = [
            each for each in self.responses(1_200, 31) if each["campaign"] == CAMPAIGNS[0]]

    def remembered(self, store):
        listed = self.program("release", "list", "--json", "--store", store).stdout
        return len(json.loads(listed)["releases"])

    def refused(self, store, words, *arguments):
        """What is said of a release of which nothing is left."""
        before = self.remembered(store)
        path = self.folder / "refused.json"
        result = self.program(*arguments, "-o", path, "--store", store, code=1)
        self.assertIn(words, result.stderr.decode())
        self.assertEqual(result.stdout, b"")
        self.assertFalse(path.exists())
        self.assertEqual(self.remembered(store), before)

    def test_with_few_enterprises(self):
        store = self.imported("few", self.given[:8])
        for kind in ["public", "exchange"]:
            self.refused(store, "No file was written: ", "summarize", "--release", kind)
        self.refused(
            store, "No size class of a country", "summarize", "--release", "benchmark")
        result = self.program("compare", "--release", "exchange", "--store", store, code=1)
        self.assertIn("No file was written", result.stderr.decode())
        self.assertEqual(self.remembered(store), 0)

    def test_tables_for_everybody_beside_a_file_for_another_association(self):
        store = self.imported("first", self.given[:60])
        self.program("summarize", "--release", "exchange", "--store", store)
        for locale, words in BESIDE.items():
            self.refused(store, words, "summarize", "--release", "public", "--lang", locale)

    def test_a_file_for_another_association_beside_tables_for_everybody(self):
        store = self.imported("first", self.given[:60])
        self.program("summarize", "--release", "public", "--store", store)
        for locale, words in BESIDE.items():
            self.refused(store, words, "summarize", "--release", "exchange", "--lang", locale)
        result = self.program("compare", "--release", "exchange", "--store", store, code=1)
        self.assertIn(BESIDE["en"], result.stderr.decode())

    def test_percentiles_for_members_beside_a_file_for_another_association(self):
        store = self.imported("first", self.given[:100])
        self.program("summarize", "--release", "exchange", "--store", store)
        self.imported("first", self.given[100:104])
        before = self.remembered(store)
        result = self.program(
            "campaign", "close", CAMPAIGNS[0], "-o", self.folder / "closed", "--store", store,
            code=1)
        self.assertIn(BESIDE["en"], result.stderr.decode())
        self.refused(store, BESIDE["en"], "summarize", "--release", "benchmark")
        self.assertEqual(self.remembered(store), before)


if __name__ == "__main__":
    unittest.main()
