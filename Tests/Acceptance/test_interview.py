"""The interview in a real pseudo-terminal, from the promise to the result."""

import json
import os
import re
import shutil
import signal
import sqlite3
import time
import unittest

from acceptance import SAMPLES, ProgramTest, catalogue, one_space, source, without_escapes
from section6 import Questionnaire
from sitting import LETTERS, SAVED, Sitting

FIRMS = {"es-MX": "bakery-puebla", "de-DE": "machine-shop-ulm", "en": "hotel-ruegen"}
CURRENT = {"en": "(current answer)", "es-MX": "(respuesta actual)", "de-DE": "(Ihre Antwort)"}
NOT_AN_ANSWER = {
    "en": "is not one of the answers", "es-MX": "no es una de las respuestas",
    "de-DE": "gehört hier nicht zu den Antworten"}
ONLY_ONE = {
    "en": "Only one answer", "es-MX": "solo puede elegir una", "de-DE": "nur eine Antwort"}
LEFT = {
    "en": "Everything is saved.", "es-MX": "Todo quedó guardado.",
    "de-DE": "Alles ist gespeichert."}
STOPPED = LEFT | {"es-MX": "Todo está guardado."}
BACK_AGAIN = {
    "en": "answers are still here", "es-MX": "respuestas siguen aquí",
    "de-DE": "Antworten sind noch da"}
REST = {
    "en": r"\d: Go on with the remaining (\d+) questions",
    "es-MX": r"\d: Contestar también la versión completa \((\d+) preguntas más\)",
    "de-DE": r"\d: Mit den übrigen (\d+) Fragen weitermachen"}


def firm(name):
    return json.loads((SAMPLES / f"{name}.json").read_text("utf-8"))["answers"]


class InterviewTest(ProgramTest):
    def sit(self, *arguments, locale="en", columns=80, plain=True, **environment):
        sitting = Sitting(
            arguments, env=self.surroundings(locale, **environment), locale=locale,
            columns=columns, plain=plain)
        self.addCleanup(sitting.abandon)
        return sitting

    def begin(self, *arguments, **options):
        sitting = self.sit(*arguments, **options)
        sitting.prompt()
        return sitting

    def latest(self, *more):
        return self.json("show", "last", *more)

    def expected(self, answers, asked, form="express"):
        """What section 6 makes of the answers to the questions asked."""
        taken = {name: answers.get(name, {"m": "skipped"}) for name in asked}
        questionnaire = Questionnaire(source())
        return questionnaire.result({"id": None, "form": form, "answers": taken})

    def assert_result(self, answers, asked, form="express"):
        result = self.latest()
        self.assertEqual(result | {"assessment": None}, self.expected(answers, asked, form))

    def drafts(self):
        return self.json("list")["drafts"]


class WholeInterviews(InterviewTest):
    def test_the_short_form_goes_from_promise_to_result_in_every_language(self):
        for locale, name in FIRMS.items():
            with self.subTest(locale):
                self.store = self.folder / f"{name}.sqlite"
                self.environment = self.surroundings()
                self.go_through(locale, firm(name))

    def go_through(self, locale, answers):
        texts = {key: one_space(text) for key, text in catalogue(locale).items()}
        sitting = self.begin("assess", locale=locale)
        promise = one_space(sitting.screen)
        for key in ("promise_title", "promise_body", "promise_privacy", "how_unknown"):
            self.assertIn(texts[f"intro.{key}"], promise)
        asked = sitting.answer_all(answers)
        self.assertEqual(len(asked), len(set(asked)), "nothing is asked twice")
        words = one_space(without_escapes(sitting.raw))
        sections = [section for section in source()["sections"]]
        places = [words.index(texts[f"section.{section}"]) for section in sections]
        self.assertEqual(places, sorted(places), "sections come in order, each with its name")
        self.assertEqual(sitting.finish(), 0)
        self.assertEqual(sitting.settings_after, sitting.settings_before)
        result = self.latest()
        self.assert_result(answers, asked)
        shown = one_space(sitting.last)
        overall = result["overall"]
        number = overall["score"].replace(".", "," if locale == "de-DE" else ".")
        self.assertIn(f"{texts['level.' + overall['level']]} · {number} ", shown)
        for domain in result["domains"][:5]:
            self.assertIn(texts["domain." + domain["id"]], shown)
        self.assertRegex(shown, REST[locale], "the long form is offered")
        self.assertNotIn("{", shown, "no placeholder is left")
        listed = self.json("list")
        self.assertEqual(len(listed["assessments"]), 1)
        self.assertEqual(listed["drafts"], [])
        self.assert_sound(1)

    def test_the_bare_program_on_a_terminal_offers_what_can_be_done(self):
        for locale in FIRMS:
            with self.subTest(locale):
                self.store = self.folder / f"{locale}.sqlite"
                # The locale of a machine may be nobody's choice; then the language is asked first.
                clear = {"READINESS_LANG": locale}
                sitting = self.sit(locale=locale, **clear)
                self.assertIn("\n1: ", sitting.page())
                sitting.type("1")
                self.assertEqual(sitting.question, "self_rating")
                sitting.type("7")
                self.assertEqual(sitting.kill(), -signal.SIGKILL)
                # Enter alone goes on where one stopped.
                sitting = self.sit(locale=locale, **clear)
                self.assertRegex(sitting.page(), r"\n1: .*2 (?:of|de|von) \d+")
                sitting.type("")
                self.assertEqual(sitting.question, "country")
                sitting.kill()

    def test_a_machine_that_names_no_language_is_asked_for_it_once(self):
        for number, locale in enumerate(("en", "es-MX", "de-DE"), 1):
            with self.subTest(locale):
                self.store = self.folder / f"{locale}.sqlite"
                shutil.rmtree(self.folder / "home")
                sitting = self.sit()
                self.assertIn("\n2: Español", sitting.page())
                # From here on it is spoken.
                sitting.locale = locale
                sitting.send(str(number))
                promise = one_space(catalogue(locale)["intro.promise_title"])
                self.assertIn(promise, one_space(sitting.page()))
                sitting.send("q")
                self.assertEqual(sitting.end(), 0)
                again = self.sit()
                again.locale = locale
                self.assertIn(promise, one_space(again.page()))
                again.kill()

    def test_after_the_short_form_the_long_one_asks_only_the_rest(self):
        answers = firm("parts-maker-queretaro")
        sitting = self.begin("assess")
        first = sitting.answer_all(answers)
        self.assertEqual(sitting.finish(), 0)
        promised = int(re.search(REST["en"], one_space(sitting.last))[1])
        express = self.latest()
        sitting = self.begin("assess", "--form", "full")
        rest = sitting.answer_all(answers)
        self.assertEqual(set(first) & set(rest), set())
        self.assertEqual(len(rest), promised, "as many as the result announced")
        self.assertEqual(sitting.finish(), 0)
        self.assert_result(answers, first + rest, "full")
        again = self.latest("--form", "express")
        self.assertEqual(again | {"assessment": None}, express | {"assessment": None})
        self.assert_sound(2)

    def test_the_long_form_can_be_answered_at_once_with_what_does_not_apply(self):
        answers = firm("carpenter") | {
            "erp_tax": {"m": "not_applicable"}, "ctx_paperwork": {"m": "not_applicable"},
            "cy_backups": {"m": "unknown"}, "sk_help": {"m": "skipped"}}
        sitting = self.begin("assess", "--form", "full", locale="es-MX")
        asked = sitting.answer_all(answers)
        self.assertIn("erp_tax", asked)
        self.assertIn("sk_help", asked)
        # Some questions are skipped: the review says so, and a second f ends all the same.
        self.assertRegex(one_space(sitting.type("f")), r"Faltan \d+ preguntas por contestar")
        self.assertEqual(sitting.finish(), 0)
        self.assert_result(answers, asked, "full")
        states = {question["id"]: question["status"] for question in self.latest()["questions"]}
        self.assertEqual(states["erp_tax"], "not_applicable")
        self.assertEqual(states["cy_backups"], "unknown")
        self.assertEqual(states["sk_help"], "skipped")

    def test_an_answer_can_be_corrected_from_the_review(self):
        answers = firm("bakery-puebla")
        sitting = self.begin("assess")
        asked = sitting.answer_all(answers)
        place = asked.index("cy_backups") + 1
        sitting.type(str(place))
        self.assertEqual(sitting.question, "cy_backups")
        self.assertIn(CURRENT["en"], sitting.screen)
        corrected = answers | {"cy_backups": {"v": "tested"}}
        sitting.type(sitting.keys(corrected["cy_backups"]))
        self.assertTrue(sitting.is_review)
        self.assertEqual(sitting.finish(), 0)
        self.assert_result(corrected, asked)


class Typing(InterviewTest):
    def test_help_and_wrong_input_leave_one_at_the_question(self):
        for locale in FIRMS:
            with self.subTest(locale):
                self.store = self.folder / f"{locale}.sqlite"
                sitting = self.begin("assess", locale=locale)
                sitting.type(sitting.keys({"v": 7}))
                self.assertEqual(sitting.question, "country")
                progress = sitting.progress
                for wrong in ("3", "0", "-1", "1 2", "Perú!", "1.5", "9" * 20, "ñ"):
                    said = one_space(sitting.type(wrong))
                    reason = ONLY_ONE if wrong == "1 2" else NOT_AN_ANSWER
                    self.assertIn(reason[locale], said, wrong)
                    self.assertIn("1", said.replace(wrong, ""), "says what to type instead")
                # A required question offers no way around it, and says so.
                self.assertNotIn(SAVED[locale], sitting.type("s"))
                self.assertNotIn(SAVED[locale], sitting.type(""))
                self.assertEqual(self.kept(), {"self_rating"})
                sitting.type("1")
                self.assertEqual(sitting.progress[0], progress[0] + 1)
                self.assertEqual(sitting.question, "people")
                help_text = catalogue(locale).get("question.people.help")
                said = one_space(sitting.type("?"))
                self.assertIn(one_space(help_text), said)
                sitting.send({"en": "quit", "es-MX": "salir", "de-DE": "ENDE"}[locale])
                self.assertEqual(sitting.end(), 0)

    def kept(self):
        """The questions with an answer in the only draft."""
        with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True) as store:
            rows = store.execute("SELECT question FROM draft_answer WHERE aside = 0").fetchall()
        store.close()
        names = [question["id"] for question in source()["questions"]]
        return {names[row[0]] for row in rows}

    def test_limits_of_numbers_are_those_of_the_earlier_answers(self):
        sitting = self.begin("assess", locale="de-DE")
        for answer in ({"v": 5}, {"v": "DE"}):
            sitting.type(sitting.keys(answer))
        sitting.type("1.200")
        self.assertIn("1.200", sitting.screen)
        self.assertEqual(sitting.question, "employees")
        self.assertIn("1.201 ist hier nicht möglich", one_space(sitting.type("1201")))
        self.assertEqual(self.kept(), {"self_rating", "country", "people"})
        sitting.type("1200")
        self.assertEqual(sitting.question, "sector")

    def test_several_answers_are_typed_in_many_ways_and_never_contradict(self):
        sitting = self.begin("assess")
        for name in ("self_rating", "country", "people", "employees", "sector"):
            sitting.type(sitting.keys(firm("bakery-puebla").get(name, {"v": 5})))
        self.assertEqual(sitting.question, "business_facts")
        said = one_space(sitting.type("1 9"))
        self.assertIn("cannot be combined with others", said)
        self.assertIn(NOT_AN_ANSWER["en"], one_space(sitting.type("1 10")))
        self.assertNotIn("business_facts", self.kept())
        sitting.type(" 7, 1;5 ")
        self.assertEqual(sitting.question, "customers")
        sitting.type("b")
        self.assertEqual(sitting.question, "business_facts")
        self.assertEqual(sitting.screen.count(CURRENT["en"]), 3)
        sitting.type("")
        self.assertEqual(sitting.question, "customers")

    def test_no_more_than_may_be_chosen(self):
        answers = firm("bakery-puebla")
        sitting = self.begin("assess")
        while sitting.question != "ctx_top_challenges":
            sitting.type(sitting.keys(answers.get(sitting.question)))
        self.assertIn("at most 3", one_space(sitting.type("1 2 3 4")))
        sitting.type("1 2 3")
        self.assertTrue(sitting.is_review)

    def test_back_shows_the_earlier_answer_and_enter_keeps_it(self):
        for locale in FIRMS:
            with self.subTest(locale):
                self.store = self.folder / f"{locale}.sqlite"
                sitting = self.begin("assess", locale=locale)
                sitting.type("b")
                self.assertNotIn(SAVED[locale], sitting.screen)
                sitting.type("4")
                sitting.type("2")
                self.assertEqual(sitting.question, "people")
                sitting.type("b")
                self.assertEqual(sitting.question, "country")
                self.assertIn(CURRENT[locale], sitting.screen)
                sitting.type("")
                self.assertEqual(sitting.question, "people")
                sitting.type("b")
                sitting.type("1")
                self.assertEqual(sitting.question, "people")
                sitting.send("q")
                sitting.end()

    def test_an_answer_that_no_longer_counts_is_said_to_and_comes_back(self):
        answers = firm("bakery-puebla") | {"sells_online": {"v": "yes"}}
        sitting = self.begin("assess")
        while sitting.question != "cy_backups":
            sitting.type(sitting.keys(answers.get(sitting.question)))
        for name in ("sells_online", "customers", "business_facts"):
            sitting.type("b")
            self.assertEqual(sitting.question, name)
        said = one_space(sitting.type("1"))
        self.assertIn("No longer asked", said)
        while sitting.question != "business_facts":
            sitting.type("b")
        said = one_space(sitting.type("1 7"))
        self.assertIn("“Yes”", said)
        self.assertIn("counts again", said)


class Leaving(InterviewTest):
    def test_leaving_and_coming_back_goes_on_at_the_same_question(self):
        for locale in FIRMS:
            with self.subTest(locale):
                self.store = self.folder / f"{locale}.sqlite"
                self.environment = self.surroundings()
                answers = firm(FIRMS[locale])
                sitting = self.begin("assess", locale=locale)
                asked = []
                for leave_after in (1, 5, 9):
                    while len(asked) < leave_after:
                        asked.append(sitting.question)
                        sitting.type(sitting.keys(answers.get(asked[-1])))
                    waiting = sitting.question
                    sitting.send("q")
                    self.assertEqual(sitting.end(), 0)
                    self.assertIn(LEFT[locale], one_space(sitting.last))
                    self.assertIn("readiness assess", sitting.last)
                    self.assertEqual(sitting.settings_after, sitting.settings_before)
                    sitting = self.begin("assess", locale=locale)
                    self.assertEqual(sitting.question, waiting)
                    if leave_after > 1:
                        self.assertIn(f"{leave_after} {BACK_AGAIN[locale]}", sitting.screen)
                asked += sitting.answer_all(answers)
                self.assertEqual(sitting.finish(), 0)
                self.assert_result(answers, asked)

    def test_signals_end_it_with_their_code_and_keep_everything(self):
        for locale in FIRMS:
            for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)):
                with self.subTest(f"{locale} {number.name}"):
                    self.store = self.folder / f"{locale}{code}.sqlite"
                    self.environment = self.surroundings()
                    sitting = self.begin("assess", locale=locale)
                    sitting.type("7")
                    sitting.type("1")
                    waiting = sitting.question
                    if number == signal.SIGINT:
                        os.write(sitting.master, b"\x03")  # what Ctrl-C sends
                    else:
                        sitting.process.send_signal(number)
                    self.assertEqual(sitting.end(), code)
                    self.assertIn(STOPPED[locale], one_space(sitting.last))
                    self.assertEqual(sitting.settings_after, sitting.settings_before)
                    self.assertEqual(self.drafts()[0]["answered"], 2)
                    sitting = self.begin("assess", locale=locale)
                    self.assertEqual(sitting.question, waiting)
                    sitting.kill()

    def test_a_half_typed_line_is_not_taken_for_an_answer_when_interrupted(self):
        sitting = self.begin("assess")
        sitting.type("7")
        os.write(sitting.master, b"1")
        time.sleep(0.05)
        os.write(sitting.master, b"\x03")
        self.assertEqual(sitting.end(), 130)
        self.assertEqual(self.drafts()[0]["answered"], 1)

    def test_the_end_of_input_leaves_like_q(self):
        sitting = self.begin("assess", locale="es-MX")
        sitting.type("7")
        os.write(sitting.master, b"\x04")  # what Ctrl-D sends
        self.assertEqual(sitting.end(), 0)
        self.assertIn(LEFT["es-MX"], sitting.last)
        self.assertEqual(self.drafts()[0]["answered"], 1)
        self.assertEqual(sitting.settings_after, sitting.settings_before)

    def test_closing_the_window_keeps_every_answer(self):
        sitting = self.begin("assess")
        sitting.type("7")
        sitting.type("2")
        os.close(sitting.master)
        sitting.is_closed = True
        self.assertIn(sitting.process.wait(timeout=10), (129, -signal.SIGHUP))
        self.assertEqual(self.drafts()[0]["answered"], 2)

    def test_a_second_window_is_told_about_the_first(self):
        first = self.begin("assess")
        first.type("7")
        second = self.sit("assess")
        self.assertEqual(second.end(), 5)
        self.assertIn("in another window", one_space(without_escapes(second.raw)))
        first.type("1")
        first.send("q")
        self.assertEqual(first.end(), 0)
        self.assertEqual(self.drafts()[0]["answered"], 2)

    def test_clients_are_kept_apart(self):
        for name, answer in (("Taller Ulm", "3"), ("Café Sol", "8")):
            sitting = self.begin("assess", "--for", name)
            sitting.type(answer)
            sitting.send("q")
            self.assertEqual(sitting.end(), 0)
        sitting = self.begin("assess", "--for", "Taller Ulm")
        self.assertEqual(sitting.question, "country")
        sitting.type("b")
        self.assertIn("(Enter keeps: 3)", sitting.screen)
        sitting.send("q")
        sitting.end()
        self.assertEqual(len(self.drafts()), 2)


class Screens(InterviewTest):
    def test_plain_mode_writes_no_escape_and_says_why(self):
        for words, environment, cause in (
            (["--plain"], {}, "--plain"), ([], {"TERM": "dumb"}, "TERM=dumb"),
            ([], {"ACCESSIBLE": "1"}, "ACCESSIBLE"),
        ):
            with self.subTest(cause):
                self.store = self.folder / f"{cause}.sqlite"
                self.environment = self.surroundings()
                sitting = self.begin(
                    "assess", *words, locale="es-MX", plain=False, **environment)
                self.assertIn(cause, sitting.screen)
                sitting.type("?")
                sitting.type("wrong")
                sitting.answer_all(firm("bakery-puebla"))
                self.assertEqual(sitting.finish(), 0)
                self.assertNotIn("\x1b", sitting.raw)
                self.assertRegex(one_space(sitting.last), REST["es-MX"])

    def test_a_narrow_window_never_breaks_a_word(self):
        for locale, name in FIRMS.items():
            with self.subTest(locale):
                self.store = self.folder / f"{locale}.sqlite"
                sitting = self.begin("assess", locale=locale, columns=40)
                sitting.type("?")
                sitting.type("wrong")
                sitting.answer_all(firm(name))
                self.assertEqual(sitting.finish(), 0)
                lines = without_escapes(sitting.raw).split("\n")
                # Typed text may run over; what the program writes may not.
                wide = [line for line in lines if len(line) > 40]
                self.assertEqual(wide, [])
                shown = [line for line in sitting.displayed() if line]
                self.assertEqual(shown, [line.rstrip() for line in lines if line.strip()])

    def test_the_language_of_the_machine_is_the_language_of_the_screen(self):
        for locale, variables in (
            ("es-MX", {"LANG": "es_MX.UTF-8"}), ("de-DE", {"LC_ALL": "de_AT.UTF-8"}),
            ("es-MX", {"READINESS_LANG": "es", "LANG": "de_DE.UTF-8"}),
            ("en", {"LANG": "fr_FR.UTF-8"}),
        ):
            with self.subTest(str(variables)):
                sitting = self.begin("assess", locale=locale, **variables)
                self.assertEqual(sitting.question, "self_rating")
                sitting.send("q")
                sitting.end()


if __name__ == "__main__":
    unittest.main()
