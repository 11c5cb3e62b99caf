"""The plan of a campaign: what its answers could say, before anybody is asked."""

import json
import unittest

from counting import CountingTest
from test_comparison import BANNED


class Planning(CountingTest):
    def plan(self, *more, code=0):
        done = self.program("compare", "--plan", *more, code=code)
        return (done.stdout if code == 0 else done.stderr).decode()

    def figures(self, *more):
        return json.loads(self.plan("--json", *more))

    def test_the_example_of_the_help_says_what_can_be_found_and_what_can_be_published(self):
        for language, word in (("en", "answers expected"), ("es", "se esperan"),
                               ("de", "zu erwarten")):
            with self.subTest(language=language):
                text = self.plan("--invited", "2000", "--expect", "0.08", "--lang", language)
                self.assertIn(word, text)
                self.assertEqual(BANNED.findall(text.lower()), [])
                self.assertLessEqual(max(map(len, text.splitlines())), 80)

    def test_a_plan_needs_no_store_and_makes_none(self):
        store = self.folder / "absent.sqlite"
        self.plan("--invited", "2000", "--expect", "0.08", "--store", store)
        self.assertFalse(store.exists())

    def test_the_json_adds_up_and_is_the_same_every_time(self):
        wanted = ("--invited", "MX=2000", "--invited", "DE=1500", "--expect", "0.08")
        found = self.figures(*wanted)
        self.assertEqual(found["format"], "readiness-plan/1")
        self.assertEqual([each["expected"] for each in found["countries"]],
                         ["160.000000", "120.000000"])
        self.assertEqual([each["mix"] for each in found["outlooks"]], ["official", "standard"])
        for outlook in found["outlooks"]:
            for place, whole in enumerate((160, 120)):
                total = sum(float(cell["countries"][place]["expected"])
                            for cell in outlook["cells"])
                self.assertAlmostEqual(total, whole, places=4)
        self.assertEqual(self.plan("--json", *wanted), self.plan("--json", *wanted))
        plain = self.figures("--invited", "1500", "--invited", "MX=2000", "--expect", "0.5",
                             "--expect", "MX=0.08", "--expect", "DE=0.08")
        self.assertEqual(plain, found)

    def test_twice_the_deviation_hides_twice_the_difference(self):
        def smallest(deviation):
            outlooks = self.figures(
                "--invited", "9000", "--expect", "0.2", "--sd", deviation)["outlooks"]
            return float(outlooks[1]["difference"]["smallestDetectable"])
        self.assertAlmostEqual(smallest("24"), 2 * smallest("12"), places=5)

    def test_the_deviation_can_be_that_of_the_store(self):
        store = self.imported("some", self.responses(200, 5))
        found = self.figures("--invited", "2000", "--expect", "0.08", "--sd", "store",
                             "--store", store)
        self.assertGreater(float(found["deviation"]), 1)
        self.assertLess(float(found["deviation"]), 50)
        told = self.plan("--invited", "2000", "--expect", "0.08", "--sd", "store",
                         "--store", self.folder / "none.sqlite", code=2)
        self.assertIn("--sd 20", told)

    def test_what_cannot_be_read_is_told_with_the_remedy(self):
        good = ("--invited", "2000", "--expect", "0.08")
        for given, word in (
                ((), "--invited"), (("--invited", "9"), "--expect"),
                (("--expect", "0.08"), "--invited"),
                (("--invited", "many", "--expect", "0.08"), "2000"),
                (("--invited", "0", "--expect", "0.08"), "2000"),
                (("--invited=-5", "--expect", "0.08"), "2000"),
                (("--invited", "99999999", "--expect", "0.08"), "2000"),
                (("--invited", "FR=9", "--expect", "0.08"), "choose from MX, DE"),
                (("--invited", "=9", "--expect", "0.08"), "choose from MX, DE"),
                (("--invited", "MX=", "--expect", "0.08"), "2000"),
                (("--invited", "9", "--expect", "8"), "0.08"),
                (("--invited", "9", "--expect", "0"), "0.08"),
                (("--invited", "9", "--expect", "nan"), "0.08"),
                (("--invited", "9", "--expect", "0.0800001"), "0.08"),
                (("--invited", "9", "--expect", "1e-2"), "0.08"),
                (("--invited", "9", "--expect", "MX=0.08"), "DE=0.08"),
                ((*good, "--sd", "0"), "--sd 0"), ((*good, "--sd", "51"), "--sd 51"),
                ((*good, "--sd", "wide"), "store"), ((*good, "--tests"), "--tests"),
                ((*good, "--without-flagged"), "--without-flagged"),
                ((*good, "--release", "exchange"), "--release"),
                ((*good, "--sd", "store", "--release", "exchange"), "--release"),
                ((*good, "--threshold", "50"), "--threshold"),
                ((*good, "--by", "sector"), "--by"), ((*good, "file.json"), "summary files")):
            with self.subTest(given=given):
                told = self.plan(*given, code=2)
                self.assertIn(word, told)
        for option, value in (("--invited", "9"), ("--expect", "0.08"), ("--sd", "9")):
            told = self.program("compare", option, value, code=2).stderr.decode()
            self.assertIn("--plan", told)


if __name__ == "__main__":
    unittest.main()
