"""Questions on full screens: keys, letters, lists, notes and marks, and what is stored of them."""

import sqlite3
import time
import unittest

from acceptance import catalogue, one_space
from screen import ScreenTest
from sitting import LETTERS

LANGUAGES = ("en", "es-MX", "de-DE")
GERMANY = [{"v": 7}, {"v": "DE"}, {"v": 6}, {"v": 4}]
IGNORED = {
    "en": "Pasted text is not taken here", "es-MX": "no se toma texto pegado",
    "de-DE": "Eingefügter Text wird hier nicht übernommen"}
NO_KEY = {"en": "does nothing here", "es-MX": "no hace nada aquí", "de-DE": "bewirkt hier nichts"}
CURRENT = {"en": "(current answer)", "es-MX": "(respuesta actual)", "de-DE": "(Ihre Antwort)"}


def pasted(text):
    return b"\x1b[200~" + text.replace("\n", "\r").encode() + b"\x1b[201~"


class Keys(ScreenTest):
    def test_arrows_in_both_encodings_move_the_mark_and_the_cursor_with_it(self):
        for up, down in ((b"\x1b[A", b"\x1b[B"), (b"\x1bOA", b"\x1bOB")):
            with self.subTest(up):
                self.new_store()
                screen = self.begin_with({"v": 7})
                self.assertEqual(screen.asked(), "country")
                self.assertNotIn(" > ", screen.text, "nothing is marked before a person does")
                for key, mark in ((down, "1"), (down, "2"), (up, "1"), (down, "2")):
                    screen.send(key)
                    screen.next_frame()
                    self.assertEqual(self.marked(screen), mark)
                screen.press("enter")
                self.assertEqual(self.stored()["country"], "1")

    def test_enter_alone_answers_nothing(self):
        screen = self.begin_with({"v": 7})
        screen.press("enter")
        self.assertEqual(screen.asked(), "country")
        self.assertNotIn("country", self.stored())

    def marked(self, screen):
        """The sign of the marked line; the cursor stands on it."""
        [line] = [line for line in screen.lines if line.startswith(" > ")]
        self.assertEqual(screen.lines.index(line), screen.screen.cursor.y)
        self.assertFalse(screen.screen.cursor.hidden)
        return line.split()[1]

    def test_a_sequence_in_pieces_is_one_key_and_esc_alone_is_esc(self):
        screen = self.begin_with({"v": 7})
        for byte in b"\x1b[B":
            screen.send(bytes([byte]))
            time.sleep(0.01)
        screen.next_frame()
        self.assertEqual(self.marked(screen), "1")
        screen.press("escape")
        self.assertEqual(screen.asked(), "country", "Esc never leaves")
        screen.press("?")
        self.assertIsNone(screen.asked())
        screen.press("escape")
        self.assertEqual(screen.asked(), "country")

    def test_help_opens_by_its_keys_and_shows_the_text_of_the_question(self):
        for locale in LANGUAGES:
            self.new_store()
            screen = self.begin(locale=locale)
            text = one_space(catalogue(locale)["question.self_rating.help"])
            for key in ("?", "f1", "h"):
                with self.subTest(f"{locale} {key}"):
                    screen.press(key)
                    self.assertIn(text, one_space(screen.text))
                    screen.press("enter")
                    self.assertEqual(screen.asked(), "self_rating")
            self.assertEqual(self.stored(), {})

    def test_digits_mark_and_enter_confirms(self):
        screen = self.begin_with({"v": 7})
        screen.press("2")
        self.assertEqual(self.marked(screen), "2")
        self.assertNotIn("country", self.stored())
        screen.press("9")
        self.assertIn(NO_KEY["en"], screen.text)
        self.assertEqual(self.marked(screen), "2")
        screen.press("1", "enter")
        self.assertEqual(self.stored()["country"], "0")
        self.assertEqual(screen.asked(), "people")

    def test_the_letters_of_every_language_answer_without_a_value(self):
        for locale in LANGUAGES:
            for kind, value in (("unknown", '"u"'), ("skipped", '"s"')):
                for letter in (LETTERS[locale][kind], LETTERS[locale][kind].upper()):
                    with self.subTest(f"{locale} {letter}"):
                        self.new_store()
                        screen = self.begin(locale=locale)
                        screen.press(letter)
                        self.assertEqual(self.stored(), {"self_rating": value})
                        # A required question does not take them, and says so.
                        self.assertEqual(screen.asked(), "country")
                        screen.press(letter)
                        self.assertEqual(screen.asked(), "country")
                        self.assertEqual(set(self.stored()), {"self_rating"})
                        self.leave(screen)

    def test_not_applicable_is_offered_where_it_may_be(self):
        screen = self.begin("--form", "full", locale="de-DE")
        for answer in GERMANY:
            screen.question()
            screen.answer(answer)
        while screen.question() != "erp_tax":
            screen.answer({"v": "trade"} if screen.asked() == "sector" else None)
        screen.press(LETTERS["de-DE"]["not_applicable"])
        self.assertEqual(self.stored()["erp_tax"], '"n"')

    def test_a_number_outside_its_limits_is_refused_with_the_limits(self):
        screen = self.begin_with({"v": 7}, {"v": "DE"}, {"v": 1200}, locale="de-DE")
        self.assertEqual(screen.asked(), "employees")
        screen.type("1201").press("enter")
        self.assertIn("1.201 ist hier nicht möglich", one_space(screen.text))
        self.assertNotIn("employees", self.stored())
        screen.press("backspace", "0", "enter")
        self.assertEqual(self.stored()["employees"], "1200")

    def test_back_keeps_the_answer_and_shows_it(self):
        for locale in LANGUAGES:
            with self.subTest(locale):
                self.new_store()
                screen = self.begin_with({"v": 4}, {"v": "DE"}, locale=locale)
                before = self.stored()
                for back in ("left", "b", "backspace"):
                    screen.press(back)
                    self.assertEqual(screen.asked(), "country")
                    self.assertIn(CURRENT[locale], screen.text)
                    self.assertEqual(self.marked(screen), "2")
                    screen.press("enter")
                    self.assertEqual(screen.asked(), "people")
                self.assertEqual(self.stored(), before)
                screen.press("left", "left")
                self.assertEqual(screen.asked(), "self_rating")
                self.assertRegex(screen.text, r"> .*: 4\n")
                # The first digit takes the place of the number shown.
                screen.press("9", "enter")
                self.assertEqual(self.stored(), before | {"self_rating": "9"})


class Pasting(ScreenTest):
    def test_pasted_text_is_never_taken_as_keys(self):
        for locale in LANGUAGES:
            with self.subTest(locale):
                self.new_store()
                screen = self.begin_with({"v": 7}, locale=locale)
                before = self.stored()
                screen.send(pasted("2\nq\n1\n"))
                screen.next_frame()
                self.assertEqual(screen.asked(), "country")
                self.assertIn(IGNORED[locale], one_space(screen.text))
                # Cut anywhere on its way, it is still one text.
                for byte in pasted("1\nq\ns\n"):
                    screen.send(bytes([byte]))
                    time.sleep(0.002)
                screen.settle()
                self.assertIn(IGNORED[locale], one_space(screen.text))
                self.assertIsNone(screen.process.poll())
                self.assertEqual(self.stored(), before)
                screen.press("1", "enter")
                self.assertEqual(screen.asked(), "people")
                self.leave(screen)

    def test_a_number_may_be_pasted_and_waits_for_enter(self):
        screen = self.begin_with({"v": 7}, {"v": "DE"}, locale="de-DE")
        screen.send(pasted("1.200\n"))
        screen.next_frame()
        self.assertNotIn("people", self.stored())
        screen.press("enter")
        self.assertEqual(self.stored()["people"], "1200")

    def test_three_pasted_lines_become_one_line_of_a_note(self):
        screen = self.begin_with({"v": 7})
        screen.press("o")
        screen.send(pasted("first\nsecond q\nthird"))
        screen.next_frame()
        self.assertIn("> first second q third", screen.text)
        screen.press("enter")
        self.assertEqual(self.rows("note")["country"], ("first second q third",))
        self.assertEqual(screen.asked(), "country")


class Writing(ScreenTest):
    WORDS = "Ñandú Größe straße über 日本 é"

    def drip(self, screen, text, pause=0.003):
        """Sends text byte by byte, so that every letter is split over reads."""
        for byte in text.encode():
            screen.send(bytes([byte]))
            time.sleep(pause)
        screen.settle()

    def test_letters_split_over_reads_are_whole_in_a_note(self):
        screen = self.begin_with({"v": 7}, locale="de-DE")
        screen.press("o")
        self.drip(screen, self.WORDS)
        self.assertIn(f"> {self.WORDS}", screen.text.replace("日 本 ", "日本"))
        screen.press("enter")
        self.assertEqual(self.rows("note")["country"], (self.WORDS,))
        self.assertIn(self.WORDS, screen.text.replace("日 本 ", "日本"))

    def test_letters_split_over_reads_are_whole_in_a_name(self):
        screen = self.open(locale="es-MX")
        screen.next_frame()
        screen.choose("Otro negocio").press("end", "enter")
        self.drip(screen, "Peña & Söhne")
        self.assertIn("> Peña & Söhne", screen.text)
        screen.press("enter")
        self.assertIn("Peña & Söhne", screen.text)
        screen.press("1")
        screen.question("self_rating")
        self.leave(screen)
        with sqlite3.connect(self.store) as store:
            [(name,)] = store.execute(
                "SELECT label FROM enterprise JOIN draft ON draft.enterprise = enterprise.key")
        store.close()
        self.assertEqual(name, "Peña & Söhne")

    def test_a_note_is_edited_by_grapheme_and_can_be_taken_back(self):
        screen = self.begin_with({"v": 7})
        screen.press("o").type("año nuevo")
        screen.press("home", "right", "right", "backspace", "ñ", "end", "left", "\x1b[3~", "a")
        screen.press("enter")
        self.assertEqual(self.rows("note")["country"], ("año nueva",))
        screen.press("o", "\x15").type("other").press("escape")
        self.assertEqual(self.rows("note")["country"], ("año nueva",), "Esc keeps what was there")
        # A combining mark joins the letter before it, and both go together.
        screen.press("o", "\x15", "e", "\u0301", "backspace", "x", "enter")
        self.assertEqual(self.rows("note")["country"], ("x",))
        screen.press("o", "\x15", "enter")
        self.assertNotIn("country", self.rows("note"))

    def test_a_note_stays_with_the_answer(self):
        screen = self.begin_with({"v": 7})
        screen.press("o").type("asked Ana").press("enter", "2", "enter")
        self.assertEqual(self.rows("value, note")["country"], ("1", "asked Ana"))
        screen.press("left")
        self.assertIn("asked Ana", screen.text)
        screen.press("1", "enter")
        self.assertEqual(self.rows("value, note")["country"], ("0", "asked Ana"))


class Lists(ScreenTest):
    def sectors(self, locale):
        self.new_store()
        screen = self.begin_with(*GERMANY, locale=locale)
        self.assertEqual(screen.asked(), "sector")
        return screen

    def labels(self, locale):
        return [
            text for key, text in catalogue(locale).items() if key.startswith("option.sector.")]

    def test_a_long_list_is_searched_by_what_is_typed(self):
        for locale, typed in (
            ("de-DE", "gast"), ("es-MX", "dar de comer"), ("es-MX", "energia"),
            ("es-MX", "ENSENAR"), ("en", "host"), ("de-DE", "gäste"), ("de-DE", "persönliche"),
        ):
            with self.subTest(f"{locale} {typed}"):
                screen = self.sectors(locale)
                screen.type(typed)
                shown = [line for line in screen.lines if any(
                    label in line for label in self.labels(locale))]
                self.assertEqual(len(shown), 1, screen.text)
                label = next(label for label in self.labels(locale) if label in shown[0])
                screen.press("enter")
                self.assertNotEqual(screen.asked(), "sector")
                place = self.labels(locale).index(label)
                self.assertEqual(self.stored()["sector"], str(place))
                self.leave(screen)

    def test_a_search_without_a_find_says_so_and_esc_brings_the_list_back(self):
        screen = self.sectors("en")
        everything = screen.press("escape").text
        screen.type("zzz").press("enter")
        self.assertEqual(screen.asked(), "sector")
        self.assertNotIn("sector", self.stored())
        screen.press("escape")
        self.assertEqual(screen.text, everything)

    def test_two_digits_choose_of_more_than_nine(self):
        for digits, place in (("1", 0), ("12", 11), ("10", 9), ("2", 1), ("19", 8)):
            with self.subTest(digits):
                screen = self.sectors("en")
                screen.type(digits)
                self.assertNotIn("sector", self.stored())
                screen.press("enter")
                self.assertEqual(self.stored()["sector"], str(place))
                self.leave(screen)

    def test_several_are_chosen_and_taken_back_and_never_contradict(self):
        screen = self.begin_with(*GERMANY, {"v": "trade"})
        self.assertEqual(screen.asked(), "business_facts")
        self.assertEqual(self.boxes(screen), [])
        screen.press("1", "3", "5", "3")
        self.assertEqual(self.boxes(screen), [1, 5])
        self.assertIn("2 chosen", screen.text)
        # "None" takes the place of all others, and any other the place of "none".
        screen.press("9")
        self.assertEqual(self.boxes(screen), [9])
        screen.press("2")
        self.assertEqual(self.boxes(screen), [2])
        screen.press("down", "space")
        self.assertEqual(self.boxes(screen), [2, 3])
        self.assertNotIn("business_facts", self.stored())
        screen.press("enter")
        self.assertEqual(self.stored()["business_facts"], "6")

    def boxes(self, screen):
        return [int(line.replace(">", " ").split()[0]) for line in screen.lines if "[x]" in line]

    def test_no_more_than_may_be_chosen(self):
        screen = self.begin_with(*GERMANY, {"v": "trade"}, columns=100, rows=40)
        while screen.question() != "ctx_top_challenges":
            screen.answer(None)
        for digits in ("1", "2", "12"):
            screen.press(*digits, "enter")
        self.assertEqual(self.boxes(screen), [1, 2, 12])
        screen.press("3", "enter")
        self.assertIn("at most 3", one_space(screen.text))
        self.assertEqual(self.boxes(screen), [1, 2, 12])
        screen.press("1", "enter", "3", "enter")
        self.assertEqual(self.boxes(screen), [2, 3, 12])
        screen.press("enter")
        self.assertEqual(self.stored()["ctx_top_challenges"], str(1 << 1 | 1 << 2 | 1 << 11))


if __name__ == "__main__":
    unittest.main()
