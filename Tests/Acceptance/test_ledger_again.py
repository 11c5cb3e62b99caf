"""Enterprises that hand in once more under new ids do not hide the few who are new."""

import json
import unittest

from acceptance import lines, sealed
from counting import CAMPAIGNS, CountingTest

FIRMS = 45


class HandedInAgain(CountingTest):
    def setUp(self):
        super().setUp()
        self.path = self.folder / "office.sqlite"
        given = self.responses(120, 11, CAMPAIGNS[:1])
        kinds = [each["answers"] for each in given
                 if each["answers"]["country"]["v"] == "MX" and each["form"] == "full"][:4]
        # Three ways to answer, so that no answer was given by a few.
        firms = [self.altered(each, answers=kinds[place % 3], form="full")
                 for place, each in enumerate(given[:FIRMS + 1])]
        self.firms = firms[:FIRMS]
        self.newcomer = [self.altered(firms[FIRMS], answers=kinds[3])]

    def altered(self, response, **changed):
        response = response | changed
        response.pop("seal")
        return sealed(response)

    def take(self, responses):
        self.program("import", "-", "--store", self.path, input=lines(*responses))

    def again(self, response, **changed):
        """What an enterprise hands in a day later, under another id."""
        number = int(response["id"].replace("-", ""), 16) ^ 1 << 100
        text = f"{number:032x}"
        cuts = (0, 8, 12, 16, 20, 32)
        return self.altered(response, **changed | {
            "id": "-".join(text[start:end] for start, end in zip(cuts, cuts[1:])),
            "withdrawal": "sha256:" + f"{number:064x}", "completed": "2026-12-30"})

    def published(self, name, kind="public", *more):
        path = self.folder / f"{name}.json"
        said = self.said(
            "summarize", "--store", self.path, "--release", kind, "-o", path, *more)
        file = json.loads(path.read_text("utf-8"))
        return file["countries"] if kind == "public" else file["cube"], said

    def mexico(self, countries):
        return next(country for country in countries if country["id"] == "MX")

    def assert_told_again(self, one, two):
        """Nothing of the second release is newer than the first."""
        one, two = self.mexico(one), self.mexico(two)
        self.assertEqual(one["groups"][0]["n"]["value"], FIRMS)
        self.assertTrue(one["questions"])
        self.assertEqual(two["questions"], one["questions"])
        groups = [{(each["size"], each["sector"]): each for each in file["groups"]}
                  for file in (one, two)]
        for key, group in groups[1].items():
            if group["n"]["value"] is not None:
                self.assertEqual(group, groups[0][key], key)
        self.assertEqual(groups[1][None, None]["n"]["value"], FIRMS)

    def test_a_newcomer_is_not_found_among_those_who_hand_in_again(self):
        self.take(self.firms)
        one, _ = self.published("one")
        self.take([self.again(each) for each in self.firms] + self.newcomer)
        counted = json.loads(self.summary(self.path))
        self.assertEqual(sum(cell["n"] for cell in counted["cube"]), FIRMS + 1)
        two, said = self.published("two")
        self.assert_told_again(one, two)
        self.assertIn("an earlier release", said)

    def test_nor_one_who_has_answered_otherwise(self):
        self.take(self.firms)
        one, _ = self.published("one")
        last = self.firms[-1]
        answers = last["answers"] | {"people": {"v": last["answers"]["people"]["v"] + 1}}
        self.take([self.again(each) for each in self.firms[:-1]]
                  + [self.again(last, answers=answers)])
        self.assert_told_again(one, self.published("two")[0])

    def test_nor_a_newcomer_if_all_have_changed_a_little(self):
        self.take(self.firms)
        one, _ = self.published("one")
        self.take([self.again(each, mode="event" if each.get("mode") == "self" else "self")
                   for each in self.firms] + self.newcomer)
        self.assert_told_again(one, self.published("two")[0])

    def test_the_same_answers_again_are_told_as_before(self):
        self.take(self.firms)
        one, _ = self.published("one")
        self.take([self.again(each) for each in self.firms])
        two, said = self.published("two")
        self.assertEqual(two, one)
        self.assertNotIn("no answers", said)

    def test_the_next_campaign_is_told_by_itself(self):
        self.take(self.firms)
        self.published("one")
        self.take([
            self.again(each, campaign="ccmx/2027-q4", answers=each["answers"] | {
                "people": {"v": each["answers"]["people"]["v"] + 1}}) for each in self.firms])
        two, _ = self.published("two", "public", "--campaign", "ccmx/2027-q4")
        mexico = self.mexico(two)
        self.assertEqual(mexico["groups"][0]["n"]["value"], FIRMS)
        self.assertTrue(mexico["questions"])

    def test_a_file_for_another_association_is_judged_alike(self):
        self.take(self.firms)
        one, _ = self.published("one", "exchange")
        self.take([self.again(each) for each in self.firms] + self.newcomer)
        two, said = self.published("two", "exchange")
        # What is told of any group was told before, figure by figure.
        self.assertTrue(two)
        for cell in two:
            self.assertIn(cell, one)
        self.assertIn("earlier", said)


class HiddenMeasures(CountingTest):
    def test_a_mean_told_later_does_not_leave_those_whom_a_public_table_hid(self):
        """Thirteen micro businesses of which one has a score, beside small and medium ones."""
        given = self.responses(1200, 11, CAMPAIGNS[:1])
        classes = {"micro": [], "small": [], "medium": []}
        for each in given:
            answers = each["answers"]
            # Whoever has answered everything has a final score of everything.
            if each["form"] == "full" and answers["country"]["v"] == "MX" and not any(
                    "m" in answer for answer in answers.values()):
                people = answers["people"]["v"]
                name = "micro" if people <= 10 else "small" if people <= 50 else "medium"
                classes[name].append(answers)
        placed = ("country", "people", "sector", "employees", "sells_online")
        firms = []
        for name, count in (("micro", 13), ("small", 45), ("medium", 33)):
            for place in range(count):
                each = given[len(firms)]
                answers = dict(classes[name][place % len(classes[name])])
                answers["sector"] = {"v": ("manufacturing", "trade", "business")[place % 3]}
                if name == "micro" and place > 0:
                    answers = {key: value if key in placed else {"m": "skipped"}
                               for key, value in answers.items()}
                firm = each | {"answers": answers, "form": "full"}
                firm.pop("seal")
                firms.append(sealed(firm))
        store = self.imported("office", firms)
        tables, cells = self.folder / "tables.json", self.folder / "cells.json"
        self.program("summarize", "--store", store, "--release", "public", "-o", tables)
        self.program("summarize", "--store", store, "--release", "exchange", "-o", cells)
        mexico = json.loads(tables.read_text("utf-8"))["countries"][0]
        told = {(each["size"], each["sector"]): each["measures"] for each in mexico["groups"]}
        later = json.loads(cells.read_text("utf-8"))["cube"]
        left = {}
        for measure, figures in told[None, None].items():
            if figures["mean"]["value"] is None:
                continue
            parts = sum(cell["measures"][measure]["status"][0] for cell in later
                        if measure in cell["measures"])
            left[measure] = figures["n"]["value"] - parts
            self.assertFalse(1 <= left[measure] <= 9, (measure, left))
        self.assertTrue(left)


if __name__ == "__main__":
    unittest.main()
