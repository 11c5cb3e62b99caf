"""Enterprises that answered for two associations, and groups that an erasure made too small."""

import json
import unittest

from acceptance import lines, sealed
from counting import CAMPAIGNS, CountingTest

OTHER = "bvmw/2026-h2"


class Repeats(CountingTest):
    def tables(self, store, name="tables"):
        """By country, size class and sector: the entry of a public file."""
        path = self.folder / f"{name}.json"
        self.program(
            "summarize", "--store", store, "--release", "public", "-o", path, "--force")
        file = json.loads(path.read_text("utf-8"))
        return {(country["id"], group["size"], group["sector"]): group
                for country in file["countries"] for group in country["groups"]}

    def mexican(self, count, seed=11):
        """Responses of so many enterprises in Mexico to one campaign."""
        given = [each for each in self.responses(3 * count, seed, CAMPAIGNS[:1])
                 if each["answers"]["country"]["v"] == "MX" and each["form"] == "full"]
        self.assertGreaterEqual(len(given), count)
        return given[:count]

    def for_another_association(self, response, day="2027-01-15"):
        """The same answers, handed in to another association some days later."""
        response = response | {
            "campaign": OTHER, "completed": day,
            "id": f"{int(response['id'][0], 16) ^ 8:x}" + response["id"][1:],
            "withdrawal": "sha256:" + "9" + response["withdrawal"][8:]}
        response.pop("seal")
        return sealed(response)

    def test_who_answered_for_two_associations_counts_once(self):
        given = self.mexican(60)
        both = [self.for_another_association(each) for each in given[:25]]
        store = self.imported("office", given, both)
        self.assertEqual(self.tables(store)["MX", None, None]["n"]["value"], 60)
        counted = json.loads(self.summary(store))
        self.assertEqual(sum(cell["n"] for cell in counted["cube"]), 60)
        self.assertEqual(
            {each["campaign"]: each["n"] for each in counted["sources"]},
            {CAMPAIGNS[0]: 35, OTHER: 25})
        # Each campaign by itself counts its own.
        alone = json.loads(self.summary(store, "--campaign", CAMPAIGNS[0]))
        self.assertEqual(sum(cell["n"] for cell in alone["cube"]), 60)

    def test_few_do_not_pass_for_many(self):
        given = self.mexican(6)
        store = self.imported(
            "office", given, [self.for_another_association(each) for each in given])
        refused = self.program("summarize", "--store", store, "--release", "public", code=1)
        self.assertIn("no country has 10 enterprises", refused.stderr.decode())

    def test_a_group_of_ten_is_told_again_after_an_erasure(self):
        given = self.responses(600, 11, CAMPAIGNS[:1])
        given = [each for each in given if each["answers"]["country"]["v"] == "MX"
                 and each["form"] == "full" and "v" in each["answers"]["people"]]
        small = [each for each in given if 11 <= each["answers"]["people"]["v"] <= 30][:10]
        micro = [each for each in given if each["answers"]["people"]["v"] <= 9]
        store = self.imported("office", small + micro)
        first = self.tables(store, "first")
        self.assertEqual(first["MX", "small", None]["n"]["value"], 10)
        self.program("forget", small[0]["id"], "--yes", "--store", store)
        second = self.tables(store, "second")
        # That a group is empty is not told again beside what has changed.
        shown = [place for place in first if first[place]["n"]["value"]]
        self.assertEqual([place for place in shown if first[place] != second[place]], [])
        self.assertIn(("MX", "small", None), shown)

    def test_another_threshold_chooses_no_other_answers(self):
        for seed in (3, 5, 11):
            with self.subTest(seed=seed):
                store = self.imported(f"store{seed}", self.responses(900, seed))
                told = []
                for threshold in ("10", "14", "20", "10"):
                    path = self.folder / f"{seed}-{threshold}.json"
                    self.program(
                        "summarize", "--store", store, "--release", "public", "--threshold",
                        threshold, "-o", path, "--force")
                    file = json.loads(path.read_text("utf-8"))
                    told.append({country["id"]: country["questions"]
                                 for country in file["countries"]})
                self.assertTrue(any(told[0].values()))
                for later in told[1:]:
                    for country, questions in later.items():
                        # Compared by truth, as the lists are long.
                        self.assertTrue(not questions or questions == told[0][country], country)


class PressAfterTables(CountingTest):
    def test_a_page_may_follow_public_tables(self):
        store = self.imported("office", self.responses(400, 11, CAMPAIGNS[:1]))
        self.environment["SOURCE_DATE_EPOCH"] = "1795651200"
        self.program(
            "summarize", "--store", store, "--release", "public", "-o", self.folder / "tables.json")
        self.program(
            "compare", "--store", store, "--press", "--contact", "Press, press@ccmx.example", "-o",
            self.folder / "press.html")
        self.assertTrue((self.folder / "press.html").exists())


class Remembered(CountingTest):
    """What is shown as a release is judged and remembered, and nothing else is."""

    def releases(self, store):
        return [each["kind"] for each in self.json("release", "list", "--store", store)["releases"]]

    def test_what_cannot_be_written_is_not_remembered(self):
        store = self.imported("office", self.responses(200, 11, CAMPAIGNS[:1]))
        here = self.write("here.json", "{}")
        self.write("ccmx-2026-q4-benchmark.json", "{}")
        for kind in ("exchange", "public", "benchmark"):
            for path in (self.folder / "none" / "x.json", here):
                self.program(
                    "summarize", "--store", store, "--release", kind, "-o", path, code=1)
        self.program(
            "campaign", "close", CAMPAIGNS[0], "--store", store, "-o", self.folder, code=1)
        self.program(
            "compare", "--store", store, "--release", "exchange", "--chart", "spread", "-o",
            self.write("here.svg", "{}"), code=1)
        self.assertEqual(self.releases(store), [])
        self.program(
            "campaign", "close", CAMPAIGNS[0], "--store", store, "-o", self.folder / "new")
        self.assertEqual(self.releases(store), ["benchmark"])
        self.assertEqual(len(list((self.folder / "new").iterdir())), 2)

    def test_a_released_comparison_tells_nothing_of_a_newcomer(self):
        given = self.responses(240, 11, CAMPAIGNS[:1])
        store = self.imported("office", given[:-1])

        def compared():
            done = self.program(
                "compare", "--store", store, "--release", "exchange", "--json", code=None)
            return json.loads(done.stdout)
        before = compared()
        self.assertEqual(self.releases(store), ["exchange"])
        self.assertEqual(compared(), before)
        self.imported("office", given[-1:])
        self.assertEqual(compared(), before)

    def test_quality_of_the_store_is_no_release(self):
        store = self.imported("office", self.responses(100, 11, CAMPAIGNS[:1]))
        self.program(
            "compare", "--store", store, "--quality", "--release", "exchange", code=2)


if __name__ == "__main__":
    unittest.main()
