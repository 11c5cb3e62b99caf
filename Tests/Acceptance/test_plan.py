"""The shortest way to a level: shown with a result, steered by --target."""

import unittest

from acceptance import LOCALES, SAMPLES, ProgramTest, catalogue, one_space, source

BAKERY = SAMPLES / "bakery-puebla.json"


class Target(ProgramTest):
    def report(self, *arguments, **options):
        return one_space(self.program("report", *arguments, BAKERY, **options).stdout.decode())

    def test_the_level_asked_for_is_named_in_every_language(self):
        for locale in LOCALES:
            level = catalogue(locale)["level.established"]
            plain = self.report("--lang", locale)
            asked = self.report("--lang", locale, "--target", "established")
            self.assertNotEqual(plain, asked)
            self.assertGreater(asked.count(level), plain.count(level))

    def test_show_and_report_plan_the_same_way(self):
        self.program("assess", "--answers", BAKERY)
        for target in ([], ["--target", "leading"]):
            shown = self.program("show", *target).stdout.decode()
            start = shown.index("The shortest way up")
            way = shown[start : shown.index("\n\n", start)]
            self.assertIn(way, self.program("report", *target).stdout.decode())

    def test_what_is_attained_needs_no_way(self):
        lowest = source()["levels"][0]["id"]
        said = self.report("--target", lowest)
        way = said[said.index("The shortest way up"):said.index("Beside official figures")]
        self.assertIn("Already at", way)
        self.assertNotIn("hour", way)

    def test_an_unknown_level_is_a_usage_error_that_lists_the_levels(self):
        self.program("assess", "--answers", BAKERY)
        levels = [level["id"] for level in source()["levels"]]
        for command in (["show"], ["report"], ["report", "--format", "json"], ["show", "--json"]):
            said = self.said(*command, "--target", "expert", code=2)
            self.assert_one_sentence(said, '"expert"', *levels)

    def test_results_for_programs_hold_no_plan_and_stay_as_they_are(self):
        self.program("assess", "--answers", BAKERY)
        self.assertEqual(self.json("show", "--target", "leading"), self.json("show"))


if __name__ == "__main__":
    unittest.main()
