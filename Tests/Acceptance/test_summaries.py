"""Summary files: what they hold, that nothing but the rows decides it, and that they are marked."""

import json
import random
import sqlite3
import stat
import unittest

from acceptance import canonical, lines, sealed, source
from counting import CAMPAIGNS, LOCALES, MODES, CountingTest

class Summaries(CountingTest):
    def test_the_file_holds_every_block_and_its_parts_add_up(self):
        given = self.responses(240, 3)
        store = self.imported("whole", given)
        summary = json.loads(self.summary(store))
        self.assertEqual(
            set(summary),
            {"format", "release", "synthetic", "questionnaire", "form", "period", "sources",
             "leftOut", "cube", "by", "countries"})
        self.assertEqual(
            [summary[key] for key in ("format", "release", "synthetic", "form", "period")],
            ["readiness-summary/1", "none", False, "express", "2026-q4"])
        by_campaign = {
            name: [each for each in given if each["campaign"] == name] for name in CAMPAIGNS}
        self.assertEqual(
            [each["campaign"] for each in summary["sources"]], sorted(CAMPAIGNS))
        left_out = sum(summary["leftOut"].values())
        self.assertEqual(sum(each["n"] for each in summary["sources"]), 240 - left_out)
        for each in summary["sources"]:
            days = [response["completed"] for response in by_campaign[each["campaign"]]]
            self.assertEqual(each["association"] + "/2026-q4", each["campaign"])
            self.assertLessEqual(min(days), each["from"])
            self.assertLessEqual(each["to"], max(days))
        for country in ("DE", "MX"):
            cells = [cell for cell in summary["cube"] if cell["key"][0] == country]
            n = sum(cell["n"] for cell in cells)
            self.assertGreater(n, 20)
            for part in ("language", "mode"):
                groups = [each for each in summary["by"][part] if each["key"][0] == country]
                self.assertEqual(sum(each["n"] for each in groups), n)
            languages = [each["key"][1] for each in summary["by"]["language"]
                         if each["key"][0] == country]
            self.assertEqual(languages, ["de", "en", "es"])
            self.check_joint(summary, country, cells)

    def check_joint(self, summary, country, cells):
        """Challenges and domain scores as the cells have them."""
        [joint] = [each for each in summary["countries"] if each["key"] == [country]]
        challenges = source()["special"]["challenges"]
        [question] = [each for each in source()["questions"] if each["id"] == challenges]
        counts = [cell["questions"][challenges] for cell in cells]
        named = [
            sum(each["options"][place] for each in counts)
            for place, option in enumerate(question["options"]) if not option.get("exclusive")]
        self.assertEqual(joint["challenges"]["named"], named)
        self.assertEqual(
            joint["challenges"]["n"], sum(each["n"] - each["missing"][0] for each in counts))
        self.assertEqual(len(joint["challenges"]["pairs"]), len(named) * (len(named) - 1) // 2)
        domains = [each["id"] for each in source()["domains"] if each["role"] == "readiness"]
        self.assertEqual(len(joint["domains"]["sums"]), len(domains))
        self.assertEqual(len(joint["domains"]["products"]), len(domains) * (len(domains) + 1) // 2)
        for domain, total in zip(domains, joint["domains"]["sums"]):
            scores = [
                pair for cell in cells
                for pair in cell["measures"][f"domain:{domain}"]["histogram"]]
            self.assertLessEqual(total, sum(tenths * count for tenths, count in scores))

    def test_order_and_packing_of_imports_change_no_byte(self):
        given = self.responses(120, 5)
        for place in range(0, 40, 2):
            given[place]["subject"] = given[place // 4 * 4]["subject"]
        for place in range(50, 60):
            given[place]["consent"]["scope"] = []
        given = [sealed({k: v for k, v in each.items() if k != "seal"}) for each in given]
        chance = random.Random(8)
        outcomes = set()
        for round in range(4):
            chance.shuffle(given)
            cuts = sorted(chance.sample(range(1, 119), round))
            parts = [given[a:b] for a, b in zip([0] + cuts, cuts + [120])]
            store = self.imported(f"order{round}", *parts)
            self.assertEqual(self.json("verify", "--store", store)["findings"], [])
            outcomes.add((self.summary(store), self.summary(store, "--form", "full")))
        self.assertEqual(len(outcomes), 1)
        summary = json.loads(next(iter(outcomes))[0])
        self.assertEqual(summary["leftOut"]["noConsent"], 10)
        self.assertGreater(summary["leftOut"]["superseded"], 0)

    def test_forgetting_leaves_what_a_store_without_the_row_gives(self):
        given = self.responses(60, 6)
        store = self.imported("forgotten", given)
        other = self.imported("never", given[3:])
        self.assertNotEqual(self.summary(store), self.summary(other))
        for response in given[:3]:
            self.program("forget", response["id"], "--yes", "--store", store)
        for form in ("express", "full"):
            self.assertEqual(
                self.summary(store, "--form", form), self.summary(other, "--form", form))

    def test_verify_finds_a_block_that_was_tampered_with(self):
        store = self.imported("tampered", self.responses(40, 7))
        self.assertEqual(self.json("verify", "--store", store)["findings"], [])
        changes = {
            "differs": "UPDATE part SET counts = CAST(replace(counts, '\"n\":', '\"n\":1') AS BLOB)"
                       " WHERE sort = 'mode' AND code = 'self' AND country = 'MX'",
            "not there": "DELETE FROM part WHERE sort = 'joint' AND country = 'DE'",
            "no row counts": "UPDATE part SET code = 'fr' WHERE sort = 'language' AND code = 'en'",
        }
        for name, script in changes.items():
            with self.subTest(name):
                copy = self.folder / f"{name}.sqlite"
                copy.write_bytes(store.read_bytes())
                with sqlite3.connect(copy) as connection:
                    connection.execute(script)
                connection.close()
                done = self.program("verify", "--json", "--store", copy, code=1)
                findings = json.loads(done.stdout)["findings"]
                self.assertTrue(findings and all(each.startswith("part ") for each in findings))

    def test_campaigns_and_periods_are_chosen(self):
        given = self.responses(60, 9, ["ccmx/2026-q3", "ccmx/2026-q4", "bvmw/2026-q3"])
        store = self.imported("chosen", given)

        def campaigns(*more):
            return [
                each["campaign"] for each in json.loads(self.summary(store, *more))["sources"]]

        self.assertEqual(campaigns(), ["bvmw/2026-q3", "ccmx/2026-q4"])
        self.assertEqual(
            campaigns("--period", "ccmx=2026-q3"), ["bvmw/2026-q3", "ccmx/2026-q3"])
        self.assertEqual(campaigns("--campaign", "ccmx/2026-q3"), ["ccmx/2026-q3"])
        self.program("summarize", "--store", store, "--campaign", "ccmx/2030", code=4)
        self.program("summarize", "--store", store, "--period", "2030", code=4)
        self.program("summarize", "--store", store, "--form", "long", code=2)

    def test_the_file_is_private_marked_and_never_overwritten_unasked(self):
        store = self.imported("marked", self.responses(20, 10))
        path = self.folder / "summary.json"
        said = self.said("summarize", "--store", store, "-o", path)
        self.assert_one_sentence(said, "CONTAINS INDIVIDUAL DATA, do not send")
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        before = path.read_bytes()
        self.assertEqual(before, self.summary(store))
        self.assertEqual(before, canonical(json.loads(before)) + b"\n")
        self.assert_one_sentence(
            self.said("summarize", "--store", store, "-o", path, code=1), str(path))
        self.program("summarize", "--store", store, "-o", path, "--force", "--form", "full")
        self.assertNotEqual(path.read_bytes(), before)
        for locale, words in (
            ("es-MX", "CONTIENE DATOS INDIVIDUALES, no lo envíe"),
            ("de-DE", "ENTHÄLT EINZELDATEN, nicht weitergeben"),
        ):
            said = self.said("summarize", "--store", store, env=self.surroundings(locale))
            self.assert_one_sentence(said, words)

    def test_synthetic_and_real_responses_stay_apart(self):
        store = self.imported("real", self.responses(20, 11))
        self.program("summarize", "--store", store, "--synthetic", code=4)
        self.program("import", "-", "--store", store, input=self.simulated(30, 12))
        real, synthetic = (json.loads(self.summary(store, *more)) for more in ([], ["--synthetic"]))
        self.assertEqual([real["synthetic"], synthetic["synthetic"]], [False, True])
        self.assertEqual([each.get("campaign") for each in synthetic["sources"]], [None])

    def test_where_nothing_is_there_nothing_is_written(self):
        path = self.folder / "summary.json"
        said = self.said("summarize", "-o", path, code=4)
        self.assert_one_sentence(said, "no responses")
        self.assertFalse(path.exists())
        self.assertFalse(self.store.exists())

    def test_a_campaign_without_consent_is_a_source_of_nobody(self):
        given = self.responses(6, 13, CAMPAIGNS[:1])
        for each in given:
            each["consent"]["scope"] = []
        given = [sealed({k: v for k, v in each.items() if k != "seal"}) for each in given]
        summary = json.loads(self.summary(self.imported("none", given)))
        self.assertEqual(
            summary["sources"],
            [{"association": "ccmx", "campaign": "ccmx/2026-q4", "n": 0}])
        self.assertEqual(summary["leftOut"]["noConsent"], 6)
        self.assertEqual([summary["cube"], summary["countries"]], [[], []])


if __name__ == "__main__":
    unittest.main()
