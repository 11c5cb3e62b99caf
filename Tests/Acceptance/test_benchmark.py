"""What members get back: the benchmark of a campaign, and one's place in it."""

import json
import re
import unittest

from acceptance import SAMPLES, lines, one_space
from counting import CountingTest

CAMPAIGN = "ccmx/2026-q4"


class Benchmark(CountingTest):
    def closed(self, count=400, code=0):
        store = self.imported("office", self.responses(count, 5, [CAMPAIGN]))
        folder = self.folder / "out"
        folder.mkdir()
        done = self.program(
            "campaign", "close", CAMPAIGN, "--store", store, "-o", folder, code=code)
        return folder, done

    def test_closing_writes_percentiles_of_thirty_or_more_and_a_message_in_three_languages(self):
        folder, done = self.closed()
        file = json.loads((folder / "ccmx-2026-q4-benchmark.json").read_text("utf-8"))
        self.assertEqual(file["format"], "readiness-benchmark/1")
        self.assertEqual(
            set(file), {"format", "questionnaire", "form", "period", "date", "synthetic", "groups"})
        self.assertTrue(file["groups"])
        for group in file["groups"]:
            for measure in group["measures"].values():
                self.assertEqual(set(measure), {"n", "percentiles"})
                self.assertGreaterEqual(measure["n"], 30)
                self.assertEqual(len(measure["percentiles"]), 19)
                self.assertEqual(measure["percentiles"], sorted(measure["percentiles"]))
        message = (folder / "ccmx-2026-q4-message.txt").read_text("utf-8")
        self.assertEqual(
            message.count("readiness show --benchmark ccmx-2026-q4-benchmark.json"), 3)
        for word in ("Gracias", "Vielen Dank", "Thank you"):
            self.assertIn(word, message)
        self.assertNotRegex(message.lower(), "represent|anonym|anónim|signifi")

    def test_with_few_answers_nothing_is_written_and_it_says_why(self):
        folder, done = self.closed(40, code=1)
        self.assertEqual(list(folder.iterdir()), [])
        self.assertIn("30", done.stderr.decode())
        said = self.said("campaign", "close", "nobody/2026", code=4)
        self.assertIn("nobody/2026", said)

    def test_a_second_benchmark_tells_nothing_of_those_who_came_between(self):
        given = self.responses(400, 5, [CAMPAIGN])
        store = self.imported("office", given[:-4])
        files = []
        for name, late in (("one", []), ("two", given[-4:])):
            if late:
                self.program("import", "-", "--store", store, input=lines(*late), code=None)
            folder = self.folder / name
            folder.mkdir()
            self.program("campaign", "close", CAMPAIGN, "--store", store, "-o", folder)
            files.append(json.loads(
                (folder / "ccmx-2026-q4-benchmark.json").read_text("utf-8")))
        before = {tuple(group["key"]): group for group in files[0]["groups"]}
        self.assertTrue(before)
        for group in files[1]["groups"]:
            old = before.get(tuple(group["key"]))
            for name in set(group["measures"]) & set(old["measures"] if old else ()):
                moved = group["measures"][name]["n"] - old["measures"][name]["n"]
                self.assertTrue(moved == 0 or abs(moved) >= 10, (group["key"], name, moved))
        releases = self.json("release", "list", "--store", store)["releases"]
        self.assertEqual([each["kind"] for each in releases], ["benchmark"] * 2)
        self.assertGreater(releases[1]["carriedForward"], 0)

    def test_an_owner_sees_the_own_place_in_three_languages(self):
        folder, _ = self.closed()
        benchmark = folder / "ccmx-2026-q4-benchmark.json"
        sample = json.loads((SAMPLES / "bakery-puebla.json").read_text("utf-8"))
        answers = self.write("bakery.json", json.dumps({
            key: value for key, value in sample.items() if key not in ("synthetic", "seal")}))
        self.program("assess", "--answers", answers)
        for locale, title in {
            "es-MX": "Su lugar entre negocios parecidos",
            "de-DE": "Ihr Platz unter ähnlichen Betrieben",
            "en": "Your place among similar businesses",
        }.items():
            for command in (["show"], ["report"]):
                text = self.program(
                    *command, "--benchmark", benchmark, "--lang", locale).stdout.decode()
                self.assertIn(title, text)
                part = text[text.index(title):]
                ranges = re.findall(r"100\D+(\d+)\D+(\d+)\D+\((?:of|de|von) (\d+)", part)
                self.assertTrue(ranges, part)
                for least, most, n in ranges:
                    self.assertLessEqual(int(least), int(most))
                    self.assertGreaterEqual(int(n), 30)
            self.assertNotIn(title, self.program("show", "--lang", locale).stdout.decode())

    def test_a_long_form_is_placed_on_the_form_of_the_benchmark(self):
        self.closed()
        benchmark = self.folder / "out" / "ccmx-2026-q4-benchmark.json"
        answers = SAMPLES / "bakery-puebla.json"
        self.program("assess", "--answers", answers)
        said = "Scored on the short form here, as the others are."

        def places(*options):
            text = self.program(
                "report", "--benchmark", benchmark, *options).stdout.decode()
            part = text[text.index("Your place among"):]
            return text, re.findall(r"- (.+?): of 100, (.+?) score lower", part)
        long, on_long = places()
        short, on_short = places("--form", "express")
        self.assertEqual(on_long, on_short)
        self.assertIn(said, one_space(long))
        self.assertNotIn(said, one_space(short))

    def test_a_short_form_is_placed_among_long_ones_where_enough_is_answered(self):
        store = self.imported("office", self.responses(400, 5, [CAMPAIGN]))
        benchmark = self.folder / "long.json"
        self.program(
            "summarize", "--release", "benchmark", "--form", "full", "--store", store, "-o", benchmark)
        [line] = self.simulated(1, 5, "--form", "express").splitlines()
        answers = self.write("short.json", json.dumps({
            key: value for key, value in json.loads(line).items()
            if key not in ("synthetic", "seal")}))
        self.program("assess", "--answers", answers)
        text = one_space(self.program("show", "--benchmark", benchmark).stdout.decode())
        self.assertIn("Scored on the long form here", text)
        self.assertRegex(
            text, "Without a place, because too few questions of that form are answered: Overall;")
        self.assertNotIn("fewer than", text)

    def test_the_store_itself_can_be_the_measure(self):
        store = self.imported("office", self.responses(400, 5, [CAMPAIGN]))
        shown = json.loads(self.program("list", "--json", "--store", store).stdout)
        first = shown[0]["id"] if isinstance(shown, list) else shown["assessments"][0]["id"]
        text = self.program("show", first, "--benchmark", "store", "--store", store).stdout.decode()
        self.assertIn("Your place among similar businesses", text)

    def test_what_is_no_benchmark_is_refused(self):
        sample = json.loads((SAMPLES / "bakery-puebla.json").read_text("utf-8"))
        answers = self.write("bakery.json", json.dumps({
            key: value for key, value in sample.items() if key not in ("synthetic", "seal")}))
        self.program("assess", "--answers", answers)
        said = self.said("show", "--benchmark", self.write("x.json", "{}"), code=3)
        for command in (["show", "--json"], ["report", "--format", "json"]):
            refused = self.said(*command, "--benchmark", self.folder / "nowhere.json", code=2)
            self.assertIn("JSON does not go with --benchmark", refused)
        self.assertIn("x.json", said)
        self.said("show", "--benchmark", self.folder / "nowhere.json", code=4)


if __name__ == "__main__":
    unittest.main()
