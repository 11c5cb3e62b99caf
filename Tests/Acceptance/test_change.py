"""How enterprises that came back have changed: compare --change."""

import json
import unittest

from acceptance import sealed
from counting import CountingTest

LATER = {"ccmx/2026-q4": "ccmx/2027-q4", "bvmw/2026-q4": "bvmw/2027-q4"}


class Change(CountingTest):
    def later(self, given, changed):
        """The same enterprises a year later, with other answers where they changed."""
        came_back = []
        for place, response in enumerate(given):
            if place % 4 == 3:
                continue
            other = changed[place] if place % 2 else response
            response = {
                **response, "answers": other["answers"], "campaign": LATER[response["campaign"]],
                "id": response["id"][:-1] + ("0" if response["id"][-1] != "0" else "1"),
                "completed": "2027-11-20"}
            response["id"] = "f" + response["id"][1:]
            response.pop("seal")
            came_back.append(sealed(response))
        return came_back

    def change(self, store, *more):
        return json.loads(
            self.program("compare", "--change", "--json", "--store", store, *more).stdout)

    def setUp(self):
        super().setUp()
        self.first = self.responses(400, 21)
        self.second = self.later(self.first, self.responses(400, 22))
        self.store = self.imported("one", self.first, self.second)

    def scores(self, responses):
        found = self.program("score", "-", "--form", "express", input=b"".join(
            json.dumps(r).encode() + b"\n" for r in responses)).stdout.splitlines()
        return {r["subject"]: json.loads(line)["overall"] for r, line in zip(responses, found)}

    def test_the_means_are_those_of_the_pairs(self):
        report = self.change(self.store)
        self.assertEqual(report["format"], "readiness-change/1")
        before, after = self.scores(self.first), self.scores(self.second)
        countries = {r["subject"]: r["answers"]["country"]["v"] for r in self.first}
        for country in report["countries"]:
            own = [s for s in before if countries[s] == country["id"]]
            pairs = [
                (float(before[s]["score"]), float(after[s]["score"])) for s in own
                if s in after and before[s]["status"] == after[s]["status"] == "scored"]
            overall = country["measures"][0]
            self.assertEqual(overall["n"], len(pairs))
            self.assertGreater(len(pairs), 30)
            self.assertEqual(country["returned"] + country["gone"], len(own))
            mean = sum(b - a for a, b in pairs) / len(pairs)
            self.assertAlmostEqual(float(overall["change"]["estimate"]), mean, places=5)
            moved = sum(sum(row) for row in overall["transitions"])
            self.assertEqual(moved, len(pairs))

    def test_the_order_of_imports_changes_no_byte(self):
        text = self.program("compare", "--change", "--json", "--store", self.store).stdout
        other = self.imported("other", list(reversed(self.second)), list(reversed(self.first)))
        self.assertEqual(
            self.program("compare", "--change", "--json", "--store", other).stdout, text)

    def test_it_says_in_three_languages_that_a_change_is_no_effect(self):
        for language, words in (
                ("en", "not an effect"), ("es", "no es un efecto"), ("de", "keine Wirkung")):
            said = " ".join(self.program(
                "compare", "--change", "--store", self.store, "--lang", language
            ).stdout.decode().split())
            self.assertIn(words, said)

    def test_one_period_alone_has_nobody_to_compare(self):
        report = self.change(self.imported("single", self.first))
        self.assertEqual(report["countries"], [])
        self.assertIn("earlier period", self.program(
            "compare", "--change", "--store", self.folder / "single.sqlite").stdout.decode())

    def test_few_pairs_give_no_figure(self):
        few = self.imported("few", self.first[:40], self.second[:30])
        for country in self.change(few)["countries"]:
            self.assertIsNone(country["measures"][0]["change"])
            self.assertIsNone(country["measures"][0]["transitions"])

    def test_the_association_answered_last_counts_whatever_its_name(self):
        given = [each for each in self.responses(150, 11, ["a/2025"]) if each["form"] == "full"]

        def handed_in(response, place, campaign, day, **answers):
            response = response | {
                "campaign": campaign, "completed": day,
                "id": f"{(int(response['id'][0], 16) + 4 * place) % 16:x}" + response["id"][1:],
                "withdrawal": f"sha256:{place}" + response["withdrawal"][8:],
                "answers": response["answers"] | answers}
            response.pop("seal")
            return sealed(response)

        reports = []
        for early, late in (("aaa", "zzz"), ("zzz", "aaa")):
            rows = [
                handed_in(each, place, *visit)
                for each in given for place, visit in enumerate((
                    (f"{early}/2025", "2025-03-01"), (f"{late}/2025-q4", "2025-04-01"),
                    (f"{early}/2026", "2026-03-01")))]
            # Only for the association for which they answered last has anything changed.
            rows += [handed_in(each, 3, f"{late}/2026-q4", "2026-11-01",
                               ec_found={"v": "improved"}) for each in given]
            reports.append(self.change(self.imported(early + late, rows))["countries"])
        self.assertEqual(reports[0], reports[1])
        self.assertNotEqual(
            float(reports[0][0]["measures"][0]["change"]["estimate"]), 0)

    def test_what_does_not_go_with_it_is_said(self):
        for more in (("--quality",), ("--release", "exchange"), ("some.json",),
                     ("--without-flagged",)):
            said = self.program("compare", "--change", *more, code=2).stderr.decode()
            self.assertIn("--change", said)


if __name__ == "__main__":
    unittest.main()
