"""Public tables of unchanged answers with one threshold after another."""

import json
import unittest

from counting import CAMPAIGNS, CountingTest


class OtherThresholds(CountingTest):
    def numbers(self, store, threshold):
        """By country, size class and sector: the number told."""
        path = self.folder / "tables.json"
        self.program(
            "summarize", "--store", store, "--release", "public", "--threshold", threshold, "-o",
            path, "--force")
        file = json.loads(path.read_text("utf-8"))
        return {
            (country["id"], group["size"], group["sector"]): group["n"]["value"]
            for country in file["countries"] for group in country["groups"]}

    def test_another_threshold_tells_nothing_that_was_hidden(self):
        # Each has groups down to sectors in both countries, hidden ones and empty ones among them.
        for count, seed in ((350, 8), (400, 1)):
            with self.subTest(count=count, seed=seed):
                store = self.imported(f"store{seed}", self.responses(count, seed, CAMPAIGNS[:1]))
                first = self.numbers(store, 10)
                self.assertIn(None, first.values())
                self.assertIn(0, first.values())
                self.assertEqual(self.numbers(store, 10), first)
                # Another threshold may choose a coarser table; after it a 0 may be hidden.
                for threshold in (12, 15, 11, 10):
                    for place, n in self.numbers(store, threshold).items():
                        self.assertIn(n, (None, first[place]), (place, threshold))


if __name__ == "__main__":
    unittest.main()
