"""The comparison: from the store and from files, in three languages, and of little or nothing."""

import json
import re
import unittest

from acceptance import sealed
from counting import CountingTest

BANNED = re.compile(
    r"\b(representative|margin of error|significan\w*|hochgerechnet|repräsentativ\w*|fehlerspanne"
    r"|signifikan\w*|representativ\w*|margen de error|significativ\w*|anonym\w*|anónim\w*|nan)\b")


class Comparisons(CountingTest):
    def compared(self, *more):
        return self.program("compare", *more).stdout.decode()

    def refused(self, *more, code):
        return self.program("compare", *more, code=code).stderr.decode()

    def two_stores(self, count=400):
        """Two associations' stores, and one that holds what both hold."""
        given = self.responses(count, 5)
        parts = [given[0::2], given[1::2]]
        stores = [self.imported(f"part{place}", part) for place, part in enumerate(parts)]
        files = []
        for place, store in enumerate(stores):
            path = self.folder / f"part{place}.json"
            self.program("summarize", "--store", store, "-o", path)
            files.append(path)
        return self.imported("both", given), files

    def test_files_of_two_associations_give_what_one_store_of_both_gives_byte_for_byte(self):
        both, files = self.two_stores()
        for more in (["--json"], ["--json", "--tests", "--trim", "--by", "sector"],
                     ["--lang", "es"], ["--lang", "de", "--by", "mode"],
                     ["--where", "size=micro"]):
            with self.subTest(more=more):
                expected = self.compared("--store", both, *more)
                self.assertEqual(self.compared(*files, *more), expected)
                self.assertEqual(self.compared(*reversed(files), *more), expected)

    def test_the_order_of_imports_changes_no_byte(self):
        given = self.responses(300, 9)
        store = self.imported("one", given)
        other = self.imported("other", list(reversed(given))[:130], list(reversed(given))[130:])
        self.assertEqual(
            self.compared("--store", store, "--json"), self.compared("--store", other, "--json"))

    def test_nothing_is_said_that_participants_of_their_own_accord_cannot_say(self):
        both, _ = self.two_stores(200)
        for language in ("en", "es", "de"):
            for more in ([], ["--by", "sector", "--tests"], ["--measure", "pressure"]):
                text = self.compared("--store", both, "--lang", language, *more).lower()
                self.assertEqual(BANNED.findall(text), [])

    def test_the_same_campaign_twice_is_refused_with_both_names(self):
        _, files = self.two_stores(60)
        told = self.refused(files[0], files[0], code=3)
        self.assertIn("would count twice", told)
        self.assertEqual(told.count(str(files[0])), 2)

    def test_every_file_that_cannot_be_taken_is_named_in_one_run(self):
        _, files = self.two_stores(60)
        broken = self.folder / "broken.json"
        broken.write_text("{}")
        changed = self.folder / "changed.json"
        changed.write_text(files[0].read_text().replace('"n":', '"n":1', 1))
        told = self.refused(broken, changed, files[1], code=3)
        self.assertIn(str(broken), told)
        self.assertIn(str(changed), told)
        self.assertNotIn(str(files[1]), told)

    def test_little_or_nothing_gives_a_sentence(self):
        given = self.responses(40, 3)
        empty = self.compared("--store", self.folder / "none.sqlite")
        self.assertIn("No enterprise is counted.", empty)
        country = [each for each in given if each["answers"]["country"] == {"v": "DE"}]
        for name, part in (("one", given[:1]), ("two", given[:2]), ("germany", country)):
            store = self.imported(name, part)
            for language in ("en", "es", "de"):
                text = self.compared("--store", store, "--lang", language)
                self.assertNotRegex(text.lower(), r"\bnan\b|\binf\b")
        text = self.compared("--store", self.folder / "germany.sqlite")
        self.assertIn("Only Germany has participating enterprises", text)
        for each in given:
            each["consent"]["scope"] = []
        silent = self.imported("silent", [self.resealed(each) for each in given])
        self.assertIn("40 without consent to be counted", self.compared("--store", silent))

    def resealed(self, response):
        response.pop("seal", None)
        return sealed(response)

    def test_conditions_and_measures_that_do_not_exist_are_named_with_those_that_do(self):
        store = self.imported("few", self.responses(10, 1))
        for arguments, expected in (
                (["--where", "size=tiny"], "choose from micro, small, medium"),
                (["--where", "tiny"], "write a part and its values"),
                (["--measure", "cooking"], "choose from overall, domain:cybersecurity"),
                (["--by", "colour"], "size, sector, region, language, mode")):
            told = self.refused("--store", store, *arguments, code=2)
            self.assertIn(expected, " ".join(told.split()))

    def test_margins_of_ones_own_are_read_with_every_finding(self):
        store = self.imported("few", self.responses(10, 1))
        table = self.folder / "margins.csv"
        table.write_text("country,margin,size,sector,count,year,trust,source\n"
                         "MX,size,tiny,*,9,2026,C,x\nFR,size,micro,*,9,2026,C,x\n")
        told = self.refused("--store", store, "--margins", table, code=3)
        self.assertEqual(told.count("error[R005]"), 2)

    def test_the_json_says_what_is_subtracted_from_what(self):
        store = self.imported("many", self.responses(300, 4))
        comparison = json.loads(self.compared("--store", store, "--json"))
        difference = comparison["measures"][0]["difference"]
        self.assertEqual(difference["of"], ["DE", "MX"])
        self.assertIn(
            difference["verdict"],
            ["different", "equivalent", "different_but_negligible", "undetermined"])
        self.assertNotIn("tests", difference)


if __name__ == "__main__":
    unittest.main()
