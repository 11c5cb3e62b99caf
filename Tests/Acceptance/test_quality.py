"""Whether the questions work: compare --quality, in three languages and for programs."""

import json
import unittest

from counting import CountingTest


class Quality(CountingTest):
    def quality(self, *more):
        return self.program("compare", "--quality", *more).stdout.decode()

    def refused(self, *more, code):
        return self.program("compare", "--quality", *more, code=code).stderr.decode()

    def test_many_enterprises_give_figures_and_the_order_of_imports_changes_no_byte(self):
        given = self.responses(500, 5)
        store = self.imported("one", given)
        other = self.imported("other", list(reversed(given))[:170], list(reversed(given))[170:])
        text = self.quality("--store", store, "--json")
        self.assertEqual(self.quality("--store", other, "--json"), text)
        report = json.loads(text)
        self.assertEqual(report["format"], "readiness-quality/1")
        self.assertEqual([country["id"] for country in report["countries"]], ["MX", "DE"])
        counted = json.loads(
            self.program("compare", "--store", store, "--json").stdout)["countries"]
        self.assertEqual(
            [country["n"] for country in report["countries"]],
            [country["n"] for country in counted])
        alphas = [d["alpha"] for c in report["countries"] for d in c["domains"]]
        self.assertTrue(any(alphas))
        self.assertTrue(report["byCountry"]["questions"])
        for language in ("en", "es", "de"):
            self.assertIn("α", self.quality("--store", store, "--lang", language))

    def test_the_gap_with_all_questions_is_that_of_the_comparison(self):
        store = self.imported("one", self.responses(500, 6))
        report = json.loads(self.quality("--store", store, "--json"))
        compared = json.loads(self.program("compare", "--store", store, "--json").stdout)
        overall = next(m for m in compared["measures"] if m["id"] == "overall")
        plain = overall["difference"]["unweighted"]["estimate"]
        self.assertEqual(report["gaps"][0]["estimate"], plain)
        self.assertEqual(report["gaps"][0]["without"], [])

    def test_few_enterprises_give_no_figure_and_nothing_is_there_to_fail(self):
        empty = self.quality("--json")
        self.assertEqual(json.loads(empty)["countries"], [])
        store = self.imported("few", self.responses(40, 5))
        report = json.loads(self.quality("--store", store, "--json"))
        self.assertEqual(
            {d["alpha"] for c in report["countries"] for d in c["domains"]}, {None})
        self.assertEqual(report["byCountry"]["reason"], "too_few")
        self.assertEqual(report["gaps"], [])

    def test_what_does_not_go_with_it_is_said(self):
        self.assertIn("--quality", self.refused("--tests", code=2))
        self.assertIn("--quality", self.refused("--plan", code=2))
        self.assertIn("--quality", self.refused("some.json", code=2))


if __name__ == "__main__":
    unittest.main()
