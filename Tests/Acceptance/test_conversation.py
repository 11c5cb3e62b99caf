"""What comes after the interview, in the menus: corrections, next year, other businesses, files."""

import json
import re
import unittest

from acceptance import SAMPLES, one_space
from screen import ScreenTest

FINISH = "Finish and see my result"
HOTEL = json.loads((SAMPLES / "hotel-ruegen.json").read_text("utf-8"))["answers"]


class Conversations(ScreenTest):
    def answer_all(self, screen, answers=HOTEL):
        while FINISH not in screen.text:
            question = screen.asked()
            if question is None:
                screen.press("enter")
            else:
                screen.answer(answers.get(question, {"m": "unknown"}))

    def finish(self, screen):
        screen.press("f")
        if "Finish all the same" in screen.text:
            screen.choose("Finish all the same")
        return screen

    def assessed(self, *arguments, answers=HOTEL):
        """A finished short interview; its result is on the screen."""
        screen = self.open("assess", *arguments).next_frame()
        self.answer_all(screen, answers)
        return self.finish(screen)

    def everything(self, screen):
        """All that a page says, read to its end."""
        seen = screen.text
        for _ in range(40):
            before = screen.text
            screen.press("page down")
            if screen.text == before:
                break
            seen += "\n" + screen.text
        return one_space(seen)

    def quit(self, screen):
        screen.hit("q")
        self.assertEqual(screen.end(), 0)

    def listed(self):
        return self.json("list")["assessments"]


class AfterAResult(Conversations):
    def test_a_correction_supersedes_and_the_list_says_so(self):
        screen = self.assessed()
        screen.choose("Correct an answer")
        self.assertIn("Your answers at a glance", screen.text)
        screen.press("1", "enter")
        screen.question("self_rating")
        screen.type("1").press("enter")
        self.finish(screen)
        self.quit(screen)
        rows = self.listed()
        self.assertEqual([row["corrected"] for row in rows], [False, True])
        self.assertEqual([row["due"] is None for row in rows], [False, True])
        self.assertIn("corrected", self.program("list").stdout.decode())

    def test_next_year_shows_last_times_answers_and_what_changed(self):
        self.quit(self.assessed())
        screen = self.begin("--again")
        screen.answer({"v": 7})
        screen.question("country")
        self.assertIn("(last time)", screen.text)
        self.assertNotIn(" > ", screen.text, "last time's answer is not chosen for anybody")
        self.answer_all(screen, HOTEL | {"cy_backups": {"v": "nothing"}})
        self.finish(screen)
        said = self.everything(screen)
        self.assertIn("What has changed", said)
        self.quit(screen)
        rows = self.listed()
        self.assertEqual(len(rows), 2)
        self.assertEqual([row["corrected"] for row in rows], [False, False])

    def test_a_skipped_critical_question_is_asked_again_in_one_line(self):
        screen = self.assessed(answers=HOTEL | {"cy_backups": {"m": "skipped"}})
        self.assertIn("Answer now what the result lacks", screen.text)
        self.assertIn("Orders, stock and accounts", screen.text, "the other areas are shown")
        screen.choose("Answer now what the result lacks")
        screen.question("cy_backups")
        screen.answer(HOTEL["cy_backups"])
        self.answer_all(screen)
        self.finish(screen)
        self.assertNotIn("Answer now what the result lacks", screen.text)
        self.quit(screen)
        domains = {domain["id"]: domain for domain in self.json("show", "last")["domains"]}
        self.assertEqual(domains["cybersecurity"]["status"], "scored")

    def test_the_rest_of_the_long_form_takes_the_place_of_the_short_one(self):
        screen = self.assessed()
        label = next(line for line in screen.lines if "Go on with the remaining" in line)
        count = int(label.split("remaining ")[1].split(" ")[0])
        screen.choose("Go on with the remaining")
        asked = 0
        while FINISH not in screen.text:
            question = screen.asked()
            if question is None:
                screen.press("enter")
            else:
                asked += 1
                screen.answer(HOTEL.get(question, {"m": "unknown"}))
        self.assertEqual(asked, count)
        self.finish(screen)
        self.quit(screen)
        forms = [(row["form"], row["corrected"]) for row in self.listed()]
        self.assertEqual(forms, [("full", False), ("express", True)])

    def begun(self, *arguments):
        """A short result whose long form was begun, at its first question."""
        screen = self.assessed(*arguments)
        screen.choose("Go on with the remaining")
        while screen.asked() is None:
            screen.press("enter")
        return screen

    def test_a_long_form_to_which_nothing_was_added_gives_way_to_a_correction(self):
        screen = self.begun()
        screen.hit("q")
        screen.end()
        screen = self.open("assess", "--correct").next_frame()
        self.assertIn("Your answers at a glance", screen.text)
        screen.press("1", "enter")
        screen.question("self_rating")
        screen.type("1").press("enter")
        self.finish(screen)
        self.quit(screen)
        rows = [(row["form"], row["corrected"]) for row in self.listed()]
        self.assertEqual(rows, [("express", False), ("express", True)])

    def corrected(self, choice):
        """The form of the draft in which a correction is made beside a long form that was begun."""
        screen = self.begun()
        screen.answer(HOTEL.get(screen.asked(), {"m": "unknown"}))
        screen.hit("q")
        screen.end()
        screen = self.open("assess", "--correct").next_frame()
        self.assertIn("You have begun the long form", screen.text)
        screen.choose(choice)
        self.assertIn("Your answers at a glance", screen.text)
        [draft] = self.json("list")["drafts"]
        screen.hit("q")
        screen.end()
        return draft["form"]

    def test_a_correction_may_go_into_a_long_form_that_was_begun(self):
        self.assertEqual(self.corrected("Correct in the long form"), "full")

    def test_a_correction_may_take_the_place_of_a_long_form_that_was_begun(self):
        self.assertEqual(self.corrected("Discard the long form"), "express")

    def test_left_in_the_review_leads_to_where_one_came_from(self):
        screen = self.assessed()
        screen.choose("Correct an answer")
        self.assertIn("Your answers at a glance", screen.text)
        screen.press("left")
        self.assertIn("Correct an answer", screen.text)
        self.assertEqual(self.json("list")["drafts"], [])
        screen.choose("Correct an answer")
        screen.press("1", "enter")
        screen.question("self_rating")
        screen.type("1").press("enter")
        screen.press("left")
        screen.question("self_rating")
        self.quit(screen)

    def test_saving_says_so_and_keeps_the_numbers_of_the_other_choices(self):
        screen = self.assessed()
        screen.choose("Save or print my report")
        before = re.findall(r"([0-9]) +(Also as .*?) *$", screen.text, re.M)
        self.assertTrue(before, screen.text)
        screen.hit(screen.sign("Also as a workbook"))
        screen.wait("Your report is saved here", ".xlsx")
        self.assertIn("The file is being made", screen.raw.decode())
        self.assertEqual(re.findall(r"([0-9]) +(Also as .*?) *$", screen.text, re.M), before)
        screen.settle()
        self.quit(screen)

    def test_report_and_reminder_are_saved_in_the_documents(self):
        screen = self.assessed()
        screen.choose("Save or print my report")
        self.assertIn("-owner.html", screen.text)
        screen.press("enter")
        screen.choose("Remind me in a year")
        screen.press("enter")
        self.quit(screen)
        saved = sorted(path.name for path in self.folder.glob("**/readiness/*") if path.is_file())
        self.assertEqual(len([name for name in saved if name.endswith(".html")]), 1, saved)
        calendars = [path for path in self.folder.glob("**/readiness/*.ics")]
        self.assertEqual(len(calendars), 1, saved)
        self.assertIn(b"BEGIN:VEVENT\r\n", calendars[0].read_bytes())


class FromHome(Conversations):
    def test_another_business_has_a_name_and_answers_of_its_own(self):
        screen = self.open().next_frame()
        if "Which language?" in screen.text:
            screen.press("1")
        screen.choose("Another business")
        screen.choose("A new one")
        screen.type("Taller Ñandú").press("enter")
        self.assertIn("For: Taller Ñandú", screen.text)
        screen.choose("Start")
        screen.question("self_rating")
        screen.answer({"v": 7})
        self.quit(screen)
        self.assertEqual(len(self.json("list")["drafts"]), 1)
        self.assertIn("Taller Ñandú", self.program("list").stdout.decode())

    def test_a_campaign_that_does_not_fit_says_why(self):
        screen = self.assessed()
        self.quit(screen)
        campaign = {
            "format": "readiness-campaign/1", "id": "chamber/2020", "name": {"en": "Past survey"},
            "questionnaire": {"id": "msme-readiness", "version": "1.0.0"}, "form": "express",
            "from": "2020-01-01", "to": "2020-12-31", "countries": ["DE"],
            "contact": {"name": "Chamber"}, "notice": {"en": "Counted in groups."}}
        (self.folder / "chamber.json").write_text(json.dumps(campaign), "utf-8")
        screen = self.open().next_frame()
        if "Which language?" in screen.text:
            screen.press("1")
        screen.choose("Give my answers")
        screen.choose("Past survey")
        self.assertIn("cannot be handed over", screen.text)
        self.assertIn("2020", screen.text)
        screen.press("enter")
        self.assertIn("My result", screen.text)
        self.quit(screen)

    def test_a_copy_is_not_brought_back_over_answers(self):
        screen = self.assessed()
        self.quit(screen)
        screen = self.open().next_frame()
        if "Which language?" in screen.text:
            screen.press("1")
        screen.choose("Safety copy")
        screen.choose("Save a copy")
        self.assertIn("The copy is here", screen.text)
        screen.press("enter")
        screen.choose("Safety copy")
        screen.choose("Bring a copy back")
        screen.press("1")
        self.assertIn("There are answers on this computer already", one_space(screen.text))
        screen.choose("Not now")
        self.assertIn("My result", screen.text, "nothing is lost, and the menu goes on")
        screen.choose("Safety copy")
        screen.choose("Bring a copy back")
        screen.press("1")
        screen.choose("Keep what is here")
        self.assertIn("Everything is back", screen.text)
        screen.press("enter")
        self.quit(screen)
        self.assertEqual(len(self.listed()), 1)
        self.assertEqual(len(list(self.folder.glob("store-before-*"))), 1)


class Settings(Conversations):
    def test_a_language_chosen_in_mid_interview_is_kept_beside_what_else_is_set(self):
        config = self.folder / "config" / "readiness"
        config.mkdir(parents=True)
        (config / "config.json").write_text('{"later": [1], "plain": false}', "utf-8")
        environment = {"XDG_CONFIG_HOME": str(self.folder / "config"), "READINESS_LANG": None}
        screen = self.begin(environment=environment | {"LANG": "en_US.UTF-8"})
        screen.press("l")
        screen.choose("Deutsch")
        self.assertIn("Frage 1 von", screen.text)
        self.quit(screen)
        kept = json.loads((config / "config.json").read_text("utf-8"))
        self.assertEqual(kept, {"later": [1], "plain": False, "language": "de-DE"})


if __name__ == "__main__":
    unittest.main()
