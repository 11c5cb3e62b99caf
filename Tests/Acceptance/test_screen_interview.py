"""Whole interviews on full screens: ways through them, and that they ask what plain lines ask."""

import json
import random
import unittest

from acceptance import SAMPLES, catalogue, one_space, source
from screen import FRAME_END, ScreenTest
from section6 import Questionnaire
from sitting import Sitting

FIRMS = {"es-MX": "bakery-puebla", "de-DE": "machine-shop-ulm", "en": "hotel-ruegen"}
FINISH = {
    "en": "Finish and see my result", "es-MX": "Terminar y ver mi resultado",
    "de-DE": "Abschließen und Ergebnis sehen"}
FINISH_ANYWAY = {
    "en": "Finish all the same", "es-MX": "Terminar así", "de-DE": "Trotzdem abschließen"}


def firm(name):
    return json.loads((SAMPLES / f"{name}.json").read_text("utf-8"))["answers"]


class Interviews(ScreenTest):
    def answer_all(self, screen, answers):
        """Answers question by question up to the review; returns the ids in the order asked."""
        asked = []
        while FINISH[screen.locale] not in screen.text:
            question = screen.asked()
            if question is None:
                screen.press("enter")
                continue
            asked.append(question)
            screen.answer(answers.get(question))
        return asked

    def finish(self, screen):
        """Finishes from the review; the result is on the screen."""
        screen.press("f")
        if FINISH_ANYWAY[screen.locale] in screen.text:
            screen.choose(FINISH_ANYWAY[screen.locale])

    def quit(self, screen):
        screen.hit("q")
        self.assertEqual(screen.end(), 0)
        self.assert_given_back(screen)

    def report(self):
        """The latest result as bytes, without the id that each assessment has of its own."""
        data = self.program("report", "--format", "json").stdout
        return data.replace(json.loads(data)["assessment"].encode(), b"")


class WholeInterviews(Interviews):
    def test_the_short_form_goes_from_promise_to_result_in_every_language(self):
        for locale, name in FIRMS.items():
            with self.subTest(locale):
                self.new_store()
                answers = firm(name)
                texts = catalogue(locale)
                screen = self.open("assess", locale=locale).next_frame()
                self.assertIn(one_space(texts["intro.promise_title"]), one_space(screen.text))
                screen.question("self_rating")
                asked = self.answer_all(screen, answers)
                self.assertEqual(len(asked), len(set(asked)), "nothing is asked twice")
                self.finish(screen)
                taken = {question: answers.get(question, {"m": "skipped"}) for question in asked}
                expected = Questionnaire(source()).result(
                    {"id": None, "form": "express", "answers": taken})
                self.assertEqual(self.json("show", "last") | {"assessment": None}, expected)
                score = expected["overall"]["score"].replace(".", "," if locale == "de-DE" else ".")
                self.assertIn(score, screen.text)
                self.assertIn(texts[f"level.{expected['overall']['level']}"], screen.text)
                self.quit(screen)
                self.assert_sound(1)

    def test_every_key_is_answered_by_one_frame_that_hides_and_shows_the_cursor(self):
        screen = self.begin()
        for answer in (firm("hotel-ruegen").get(name) for name in self.NAMES[:8]):
            screen.question()
            screen.answer(answer)
        screen.settle()
        frames = screen.raw.split(b"\x1b[?25l")[2:]
        self.assertEqual(len(frames), screen.presses + 1)
        for frame in frames:
            # Nothing is drawn by scrolling, and nothing beyond the last row.
            self.assertNotIn(b"\n", frame)
            self.assertTrue(frame.startswith(b"\x1b[1;1H"), frame[:20])
            self.assertEqual(frame.count(b"\x1b[?25h"), frame.endswith(FRAME_END))
        self.assertGreater(sum(frame.endswith(FRAME_END) for frame in frames), 15)

    def test_forty_columns_and_twelve_rows_are_enough(self):
        for locale, name in FIRMS.items():
            with self.subTest(locale):
                self.new_store()
                screen = self.begin("--form", "full", locale=locale, columns=40, rows=12)
                self.answer_all(screen, firm(name))
                self.finish(screen)
                for _ in range(60):
                    screen.press("enter" if "↓" in screen.text else "up")
                self.assertIn("↑", screen.text)
                self.quit(screen)


class Ways(Interviews):
    def test_an_answer_set_aside_is_told_on_a_page_of_its_own_and_comes_back(self):
        answers = firm("bakery-puebla") | {"sells_online": {"v": "yes"}}
        screen = self.begin()
        while screen.question() != "cy_backups":
            screen.answer(answers.get(screen.asked()))
        screen.press("left", "left", "left")
        screen.question("business_facts")
        # Without selling at a distance, selling online is not asked.
        screen.press("7", "enter")
        self.assertIsNone(screen.asked())
        told = one_space(screen.text)
        self.assertIn("No longer asked", told)
        self.assertIn(one_space(catalogue("en")["question.sells_online"]), told)
        self.assertNotIn("sells_online", self.stored())
        self.assertEqual(self.rows("aside")["sells_online"], (1,))
        screen.press("enter")
        while screen.question() != "business_facts":
            screen.press("left")
        screen.press("7", "enter")
        self.assertIsNone(screen.asked())
        self.assertIn("counts again", one_space(screen.text))
        self.assertIn("sells_online", self.stored())

    def test_the_review_opens_any_answer_and_comes_back(self):
        answers = firm("bakery-puebla") | {"self_rating": {"v": 5}}
        screen = self.begin()
        asked = self.answer_all(screen, answers)
        place = asked.index("cy_backups") + 1
        screen.press("home", *["down"] * place, "enter")
        self.assertEqual(screen.asked(), "cy_backups")
        screen.answer({"v": "tested"})
        # The section is done once more, which its result says first.
        self.assertIn(catalogue("en")["domain.cybersecurity"], screen.text)
        screen.press("enter")
        self.assertIn(FINISH["en"], screen.text)
        screen.press("home", *["down"] * place)
        self.assertRegex(
            one_space(screen.text), rf"> {place} {self.title('cy_backups')}")
        self.finish(screen)
        states = {each["id"]: each for each in self.json("show", "last")["questions"]}
        self.assertEqual(states["cy_backups"]["score"], "100")
        self.quit(screen)

    def title(self, question):
        return one_space(catalogue("en")[f"question.{question}"])

    def test_the_review_names_what_is_open_and_leads_there(self):
        screen = self.begin_with({"v": 7}, {"v": "DE"})
        screen.press("r")
        self.assertIn("not asked yet", screen.text)
        screen.press("u")
        self.assertEqual(screen.asked(), "people")
        # Finishing is not possible before; it leads to what is missing, and says so.
        screen.press("r", "f")
        self.assertIn("not been asked yet", one_space(screen.text))
        screen.question("people")

    def test_skipped_questions_are_asked_about_before_the_end(self):
        answers = firm("bakery-puebla")
        screen = self.begin()
        self.answer_all(screen, answers)
        screen.press("f")
        self.assertIn("2 questions were skipped", screen.text)
        screen.choose("Answer them now")
        self.assertEqual(screen.asked(), "self_rating")
        self.assertEqual(self.json("list")["assessments"], [])

    def test_sections_can_be_visited_in_any_order(self):
        screen = self.begin_with({"v": 7}, {"v": "DE"}, {"v": 6}, {"v": 4}, {"v": "trade"})
        screen.press("g")
        for section in source()["sections"]:
            self.assertIn(one_space(catalogue("en")[f"section.{section}"]), one_space(screen.text))
        self.assertIn("5 of 7 answered", screen.text)
        screen.choose(catalogue("en")["section.ai"])
        self.assertEqual(screen.asked(), "ai_use")
        screen.press("1", "enter")
        self.assertIn("ai_use", self.stored())
        screen.press("g", "escape")
        self.assertIsNotNone(screen.asked())

    def test_another_language_in_mid_interview_keeps_every_answer(self):
        screen = self.begin_with({"v": 7}, {"v": "DE"})
        before = self.stored()
        screen.press("l").choose("Deutsch")
        self.assertIn(one_space(catalogue("de-DE")["question.people"]), one_space(screen.text))
        self.assertEqual(self.stored(), before)
        screen.press("6", "enter", "l").choose("Español")
        self.assertIn(one_space(catalogue("es-MX")["question.employees"]), one_space(screen.text))
        self.assertEqual(self.stored(), before | {"people": "6"})
        screen.press("4", "enter")
        self.assertIn("Guardado", screen.text)
        self.leave(screen)
        # The next start speaks it as well, whatever the locale of the machine says.
        for locale in ("en", "de-DE"):
            screen = self.open("assess", environment=self.surroundings(locale)).next_frame()
            self.assertIn("Continuar con la pregunta 5", one_space(screen.text))
            self.leave(screen)

    def test_an_advisor_marks_what_an_answer_rests_on(self):
        screen = self.begin("--for", "Taller Sol")
        screen.press("e")
        self.assertIn("Answer first", screen.text)
        screen.press("7", "enter")
        screen.question("country")
        screen.press("left", "e").choose("document shown")
        self.assertEqual(screen.asked(), "self_rating")
        self.assertEqual(self.rows("value, evidence")["self_rating"][0], "7")
        mark = self.rows("evidence")["self_rating"][0]
        self.assertTrue(mark)
        screen.press("e").choose("checked")
        self.assertNotIn(self.rows("evidence")["self_rating"][0], (None, mark))
        self.leave(screen)
        # Whoever answers for themselves is not asked for it.
        screen = self.begin_with({"v": 7})
        screen.press("left", "e")
        self.assertEqual(screen.asked(), "self_rating")
        self.assertNotIn("document shown", screen.text)


class BothModes(Interviews):
    """The same answers on full screens and in plain lines."""

    def random_answers(self, chance):
        """An answer to every question, whether or not it will be asked."""
        answers = {}
        for question in source()["questions"]:
            kinds = [] if question.get("required") else ["unknown", "skipped"]
            if question.get("mayBeNotApplicable"):
                kinds.append("not_applicable")
            if kinds and chance.random() < 0.2:
                answers[question["id"]] = {"m": chance.choice(kinds)}
            else:
                answers[question["id"]] = {"v": self.random_value(question, answers, chance)}
        return answers

    def random_value(self, question, answers, chance):
        options = question.get("options", [])
        if question["kind"] == "single":
            return chance.choice(options)["code"]
        if question["kind"] == "multiple":
            alone = [option["code"] for option in options if option.get("exclusive")]
            if alone and chance.random() < 0.15:
                return alone[:1]
            codes = [option["code"] for option in options if not option.get("exclusive")]
            most = min(len(codes), question.get("choose", len(codes)))
            return sorted(chance.sample(codes, chance.randint(1, most)), key=codes.index)
        most = question["max"]
        limit = question.get("notAbove") or question.get("of")
        if limit:
            most = min(most, answers[limit]["v"])
        # Small and large firms, since much is asked of larger ones only.
        return chance.randint(question["min"], min(most, chance.choice([9, 40, 400])))

    def plainly(self, answers, form, locale):
        sitting = Sitting(
            ["assess", "--form", form], env=self.surroundings(locale), locale=locale)
        self.addCleanup(sitting.abandon)
        sitting.prompt()
        asked = sitting.answer_all(answers)
        self.assertEqual(sitting.finish(), 0)
        return asked

    def test_the_same_answers_are_asked_the_same_and_give_the_same_bytes(self):
        for seed in range(6):
            chance = random.Random(seed)
            answers = self.random_answers(chance)
            form = chance.choice(["express", "full"])
            locale = chance.choice(list(FINISH))
            size = chance.choice([(80, 24), (40, 12), (120, 40)])
            with self.subTest(seed=seed, form=form, locale=locale, size=size):
                self.new_store()
                screen = self.begin(
                    "--form", form, locale=locale, columns=size[0], rows=size[1])
                on_screens = self.answer_all(screen, answers)
                self.finish(screen)
                self.quit(screen)
                report = self.report()
                self.new_store()
                self.assertEqual(self.plainly(answers, form, locale), on_screens)
                self.assertEqual(self.report(), report)
                self.assertGreater(len(on_screens), 20)


if __name__ == "__main__":
    unittest.main()
