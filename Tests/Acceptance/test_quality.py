"""Whether the questions work: compare --quality, in three languages and for programs."""

import json
import unittest

from acceptance import lines
from counting import CAMPAIGNS, CountingTest


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
        store = self.imported("some", self.responses(20, 5))
        path = self.folder / "summary.json"
        path.write_bytes(self.summary(store))
        self.assertIn("--release exchange --quality", self.refused(path, code=3))

    def exchanged(self, store, name, *more):
        path = self.folder / f"{name}.json"
        said = self.program(
            "summarize", "--store", store, "--release", "exchange", "--quality", "-o", path,
            "--force", *more).stderr.decode()
        return path, said

    def test_files_of_two_associations_say_it_approximately_and_no_group_is_small(self):
        given = self.responses(900, 7)
        stores = {
            name: self.imported(name[:4], [one for one in given if one["campaign"] == name])
            for name in CAMPAIGNS}
        files = [self.exchanged(store, name[:4])[0] for name, store in stores.items()]
        told = [json.loads(path.read_text("utf-8")) for path in files]
        for file in told:
            self.assertEqual(file["format"], "readiness-quality-counts/1")
            self.assertEqual(file["release"], "exchange")
            self.assertTrue(file["countries"])
            for group in [g for c in file["countries"] for g in c["groups"]]:
                self.assertGreaterEqual(group["n"], 100)
                for domain in group["domains"].values():
                    self.assertGreaterEqual(domain.get("complete", 100), 100)
                    self.assertGreaterEqual(domain.get("scored", 100), 100)
                self.assertTrue(group["questions"])
                for classes in group["questions"].values():
                    self.assertGreaterEqual(min(n for _, n, *_ in classes), 10)
                    self.assertGreaterEqual(sum(n for _, n, *_ in classes), 100)
        text = self.quality(*files, "--json")
        self.assertEqual(self.quality(*reversed(files), "--json"), text)
        report = json.loads(text)
        self.assertEqual((report["release"], report["approximate"]), ("exchange", True))
        for country in report["countries"]:
            self.assertEqual(country["n"], sum(
                group["n"] for file in told for other in file["countries"]
                if other["id"] == country["id"] for group in other["groups"]))
        self.assertTrue(report["byCountry"]["questions"])
        for gap in report["gaps"]:
            self.assertIsNotNone(gap["approximate"])
            self.assertNotIn("low", gap)
        for language, word in {
                "en": "Approximate", "es": "Aproximado", "de": "Angenähert"}.items():
            self.assertIn(word, self.quality(*files, "--lang", language))
        self.assertIn("would count twice", self.refused(
            files[0], files[0], code=3))
        self.assertIn("--where", self.refused(*files, "--where", "size=micro", code=2))
        self.assertIn("form", self.refused(*files, "--form", "full", code=3))
        self.assertIn("synthetic", self.refused(*files, "--synthetic", code=3))

    def test_two_files_cannot_be_subtracted(self):
        given = self.responses(600, 8)
        store = self.imported("one", given[:590])
        first, said = self.exchanged(store, "first")
        self.assertNotIn("subtraction", said)
        again, said = self.exchanged(store, "again")
        self.assertEqual(again.read_bytes(), first.read_bytes())
        self.assertNotIn("subtraction", said)
        self.program("import", "-", "--store", store, input=lines(*given[590:]), code=None)
        later, said = self.exchanged(store, "later")
        self.assertIn("subtraction", said)
        countries = [
            json.loads(path.read_text("utf-8"))["countries"] for path in (first, later)]
        self.assertEqual(countries[0], countries[1])
        # On another form the same enterprises would stand in a second table.
        other, said = self.exchanged(store, "full", "--form", "full")
        self.assertIn("subtraction", said)
        self.assertEqual(json.loads(other.read_text("utf-8"))["countries"], [])
        shown = self.program("release", "show", "1", "--store", store).stdout.decode()
        self.assertEqual(
            [line.split("\t")[:2] for line in shown.splitlines()],
            [["quality", "DE"], ["quality", "MX"]])

    def test_few_enterprises_give_no_file(self):
        store = self.imported("few", self.responses(60, 5))
        path = self.folder / "few.json"
        refused = self.program(
            "summarize", "--store", store, "--release", "exchange", "--quality", "-o", path, code=4)
        self.assertIn("100", refused.stderr.decode())
        self.assertFalse(path.exists())
        listed = json.loads(
            self.program("release", "list", "--store", store, "--json").stdout)
        self.assertEqual(listed["releases"] if isinstance(listed, dict) else listed, [])
        self.program("summarize", "--store", store, "--quality", "-o", path, code=2)


if __name__ == "__main__":
    unittest.main()
