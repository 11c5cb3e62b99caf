"""Responses that raise doubts: list --flagged, compare --without-flagged, campaign status, show."""

import json
import unittest

from acceptance import lines, sealed
from counting import CountingTest


class Flags(CountingTest):
    def setUp(self):
        super().setUp()
        self.given = self.responses(120, 11)
        self.doubtful = []
        remote = [
            place for place, response in enumerate(self.given)
            if "remote" in response["answers"]["business_facts"].get("v", [])]
        for place in remote[:3]:
            # Nobody who does not sell online has a shop there.
            response = dict(self.given[place])
            answers = json.loads(json.dumps(response["answers"]))
            answers["sells_online"] = {"v": "no"}
            answers["ec_orders"] = {"v": "shop"}
            response["answers"] = answers
            response.pop("seal")
            self.given[place] = sealed(response)
            self.doubtful.append(response["id"])
        self.store = self.imported("one", self.given)

    def flagged(self, *more):
        return json.loads(
            self.program("list", "--flagged", "--json", "--store", self.store, *more).stdout
        )["flagged"]

    def compared(self, *more):
        return json.loads(
            self.program("compare", "--json", "--store", self.store, *more).stdout)

    def test_the_list_names_them_and_why(self):
        found = {item["id"]: item["flags"] for item in self.flagged()}
        for response in self.doubtful:
            self.assertIn(
                {"reason": "contradiction", "questions": ["sells_online", "ec_orders"]},
                found[response])
        self.assertEqual(len(self.flagged("--limit", "2")), 2)
        for language, word in (("en", "cannot all be true"), ("es", "a la vez"),
                               ("de", "zugleich wahr")):
            said = self.program(
                "list", "--flagged", "--store", self.store, "--lang", language).stdout.decode()
            self.assertIn(word, said)
            self.assertIn(self.doubtful[0][:8], said)
        self.program("list", "--flagged", "--due", "--store", self.store, code=2)

    def test_one_result_names_what_may_be_a_slip(self):
        said = self.program("show", self.doubtful[0], "--store", self.store).stdout.decode()
        self.assertIn("Answers to look at again", said)
        flagged = {item["id"] for item in self.flagged()}
        careful = next(r["id"] for r in self.given if r["id"] not in flagged)
        said = self.program("show", careful, "--store", self.store).stdout.decode()
        self.assertNotIn("look at again", said)

    def test_the_headline_without_them_is_that_of_a_store_without_them(self):
        report = self.compared("--without-flagged")
        flagged = {item["id"] for item in self.flagged()}
        self.assertEqual(
            sum(c["flagged"] for c in report["flagged"]["countries"]), len(flagged))
        self.assertEqual(sum(c["n"] for c in report["flagged"]["countries"]), len(self.given))
        rest = self.imported("rest", [r for r in self.given if r["id"] not in flagged])
        other = json.loads(self.program("compare", "--json", "--store", rest).stdout)
        for measure, without in zip(other["measures"], report["flagged"]["without"]):
            self.assertEqual(measure["id"], without["id"])
            self.assertEqual(
                [g["unweighted"]["mean"] for g in measure["groups"]],
                [g["mean"] for g in without["groups"]])
            self.assertEqual(measure["difference"]["unweighted"], without["unweighted"])
        # Nothing is dropped: all else is the comparison of all.
        whole = self.compared()
        self.assertIsNone(whole["flagged"])
        self.assertEqual(whole["measures"], report["measures"])

    def test_the_table_stands_in_three_languages(self):
        for language, word in (("en", "without doubts"), ("es", "sin dudas"),
                               ("de", "ohne Zweifel")):
            said = self.program(
                "compare", "--without-flagged", "--store", self.store, "--lang", language
            ).stdout.decode()
            self.assertIn(word, said)

    def test_the_status_of_a_campaign_tells_how_many(self):
        status = self.json("campaign", "status", "--store", self.store)
        n = sum(c["n"] for s in status["campaigns"] for c in s["flagged"])
        self.assertEqual(n, len(self.given))
        flagged = sum(c["flagged"] for s in status["campaigns"] for c in s["flagged"])
        self.assertEqual(flagged, len(self.flagged()))

    def test_files_and_releases_cannot_leave_single_responses_out(self):
        summary = self.write("summary.json", self.summary(self.store))
        for more in ((summary,), ("--release", "exchange")):
            said = self.program(
                "compare", "--without-flagged", "--store", self.store, *more, code=2
            ).stderr.decode()
            self.assertIn("--without-flagged", said)

    def test_speed_counts_only_where_it_is_known_and_nobody_typed_it_in(self):
        fast = []
        for place, mode in ((30, "self"), (31, "paper")):
            response = {**self.given[place], "minutes": 1, "mode": mode}
            response.pop("seal")
            fast.append(sealed(response))
        store = self.imported("fast", fast)
        found = json.loads(
            self.program("list", "--flagged", "--json", "--store", store).stdout)["flagged"]
        quick = [i["id"] for i in found if "speed" in {f["reason"] for f in i["flags"]}]
        self.assertEqual(quick, [fast[0]["id"]])


if __name__ == "__main__":
    unittest.main()
