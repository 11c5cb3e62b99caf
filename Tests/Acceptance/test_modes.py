"""Full screens or plain lines: option before environment before settings before the terminal."""

import json
import os
import re
import subprocess
import unicodedata
import unittest
from pathlib import Path

from acceptance import LOCALES, binary, catalogue, one_space, without_escapes
from screen import ON_ENTERING, ScreenTest
from sitting import Sitting
from test_interview import firm

COLOUR = re.compile(rb"\x1b\[(?:3[0-9]|4[0-9]|9[0-9]|10[0-7]|[0-9;]*[34]8;)[0-9;]*m")
ATTRIBUTE = re.compile(rb"\x1b\[[0-9;]*[1-9][0-9;]*m")
# What plain lines begin with, by what brought them about.
REASONS = {
    "(--plain)": "option", "(ACCESSIBLE)": "ACCESSIBLE",
    "(READINESS_ACCESSIBLE)": "READINESS_ACCESSIBLE", "your settings": "settings",
    "(TERM=dumb)": "dumb", "cannot show whole pages": "unknown terminal",
    "too small for whole pages": "small window"}
ASCII = {"LANG": "C", "LC_ALL": None, "LC_CTYPE": None}


class ModesTest(ScreenTest):
    def setUp(self):
        super().setUp()
        self.config = Path(self.environment["HOME"]) / ".config" / "readiness" / "config.json"

    def settings(self, **settings):
        self.config.parent.mkdir(parents=True, exist_ok=True)
        self.config.write_text(json.dumps(settings), "utf-8")

    def mode(self, *arguments, **options):
        """How the program talks: "full", or the reason for plain lines."""
        self.new_store()
        screen = self.open("assess", *arguments, **options)
        while ON_ENTERING not in screen.raw and not screen.raw.endswith(b": "):
            screen.settle(0.05)
        is_full = ON_ENTERING in screen.raw
        screen.settle()
        said = one_space(screen.raw.decode())
        reasons = [reason for words, reason in REASONS.items() if words in said]
        self.assertEqual(len(reasons), 0 if is_full else 1, said)
        self.leave(screen)
        if not is_full:
            self.assertNotIn(b"\x1b", screen.raw, "plain lines never have an escape")
        self.assertEqual(screen.settings_after, screen.settings_before)
        return "full" if is_full else reasons[0]


class WhichMode(ModesTest):
    def test_the_first_reason_that_holds_is_the_one_that_counts(self):
        dumb = {"environment": {"TERM": "dumb"}}
        for expected, arguments, options, settings in (
            ("full", (), {}, {}),
            ("full", (), {}, {"plain": False}),
            ("full", (), {"columns": 40, "rows": 12}, {}),
            ("full", (), {"environment": {"ACCESSIBLE": "", "READINESS_ACCESSIBLE": ""}}, {}),
            ("option", ("--plain",), {}, {}),
            ("option", ("--plain",), {"environment": {"ACCESSIBLE": "1"}}, {"plain": True}),
            ("option", ("--plain",), dumb, {"plain": False}),
            ("ACCESSIBLE", (), {"environment": {"ACCESSIBLE": "1"}}, {}),
            ("ACCESSIBLE", (), {"environment": {"ACCESSIBLE": "1"}}, {"plain": False}),
            ("READINESS_ACCESSIBLE", (), {"environment": {"READINESS_ACCESSIBLE": "x"}}, {}),
            ("READINESS_ACCESSIBLE", (), {"environment": {
                "READINESS_ACCESSIBLE": "1", "ACCESSIBLE": "1", "TERM": "dumb"}}, {"plain": True}),
            ("settings", (), {}, {"plain": True}),
            ("settings", (), dumb, {"plain": True}),
            ("dumb", (), dumb, {}),
            ("unknown terminal", (), {"environment": {"TERM": None}}, {}),
            ("unknown terminal", (), {"environment": {"TERM": ""}}, {}),
            ("small window", (), {"columns": 39, "rows": 12}, {}),
            ("small window", (), {"columns": 80, "rows": 11}, {"plain": False}),
        ):
            with self.subTest(f"{arguments} {options} {settings}"):
                self.settings(**settings)
                self.assertEqual(self.mode(*arguments, **options), expected)

    def test_other_words_about_colour_change_no_mode(self):
        for arguments, environment in (
            ((), {"NO_COLOR": "1"}), ((), {"CLICOLOR": "0"}), ((), {"CLICOLOR_FORCE": "1"}),
            (("--color", "never"), {}), (("--color", "always"), {}),
        ):
            with self.subTest(f"{arguments} {environment}"):
                self.assertEqual(self.mode(*arguments, environment=environment), "full")

    def test_where_nobody_can_be_asked_it_exits_2_with_a_sentence_and_makes_no_store(self):
        for locale in LOCALES:
            for command in (["assess"], ["assess", "--again"], ["share"], ["forget", "x"], []):
                for place in ("no input", "input", "output"):
                    with self.subTest(f"{locale} {command} {place}"):
                        self.check_nobody(locale, command, place)

    def check_nobody(self, locale, command, place):
        self.new_store()
        if command[:1] in (["share"], ["forget"]):
            self.program("assess", "--answers", "-", "--for", "x", input=json.dumps(
                firm("carpenter")).encode())
        before = self.store.exists()
        master, slave = os.openpty()
        try:
            done = subprocess.run(
                [binary(), *["--no-input"] * (place == "no input"), *command],
                stdin=subprocess.DEVNULL if place == "input" else slave,
                stdout=subprocess.PIPE if place == "output" else slave, stderr=subprocess.PIPE,
                env=self.surroundings(locale), timeout=20, preexec_fn=os.setsid)
        finally:
            os.close(slave)
            os.close(master)
        said = done.stderr.decode()
        self.assertEqual(done.returncode, 2, said)
        self.assertNotIn("\x1b", said)
        self.assertFalse(done.stdout)
        self.assertTrue(said.strip(), "says why")
        if command:
            self.assertEqual(len(said.splitlines()), 1, said)
        self.assertEqual(self.store.exists(), before)


class Colours(ModesTest):
    def colours(self, *arguments, environment=None):
        """Whether colours and other attributes are used up to the end of a section."""
        self.new_store()
        screen = self.begin(*arguments, environment=environment)
        for name in self.NAMES[:8]:
            if screen.question() == name:
                screen.answer(firm("hotel-ruegen").get(name))
        screen.press("?", "enter", "\x19")
        self.leave(screen)
        # On the way in and out the terminal's own state is asked for.
        raw = screen.raw.replace(b"\x1b[m", b"")
        return bool(COLOUR.search(raw)), bool(ATTRIBUTE.search(raw))

    def test_colour_is_an_option_then_the_environment_then_the_terminal(self):
        for expected, arguments, environment in (
            (True, (), {}),
            (False, (), {"NO_COLOR": "1"}),
            (True, (), {"NO_COLOR": ""}),
            (False, (), {"CLICOLOR": "0"}),
            (True, (), {"CLICOLOR": "1"}),
            (True, (), {"CLICOLOR_FORCE": "1", "CLICOLOR": "0"}),
            (True, (), {"CLICOLOR_FORCE": "0"}),
            (False, (), {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}),
            (False, ("--color", "never"), {"CLICOLOR_FORCE": "1"}),
            (True, ("--color", "always"), {"NO_COLOR": "1"}),
            (True, ("--color", "auto"), {}),
        ):
            with self.subTest(f"{arguments} {environment}"):
                colour, attribute = self.colours(*arguments, environment=environment)
                self.assertEqual(attribute, expected)
                self.assertEqual(colour, expected)

    def test_colours_are_the_sixteen_of_the_terminal(self):
        screen = self.begin("--form", "full")
        while screen.question() != "erp_system":
            screen.answer(firm("hotel-ruegen").get(screen.asked()))
        self.leave(screen)
        used = set(re.findall(rb"\x1b\[([0-9;]*)m", screen.raw))
        self.assertLessEqual(used, {b"", b"0", b"1", b"2", b"31", b"32", b"33"})


class PlainLines(ModesTest):
    def test_a_whole_interview_up_to_its_result_has_no_escape_byte(self):
        for locale in LOCALES:
            for cause, environment in (("--plain", {}), ("ACCESSIBLE", {"ACCESSIBLE": "1"}),
                                       ("TERM=dumb", {"TERM": "dumb", "CLICOLOR_FORCE": "1"})):
                with self.subTest(f"{locale} {cause}"):
                    self.new_store()
                    sitting = Sitting(
                        ["assess"], env=self.surroundings(locale, **environment), locale=locale,
                        plain=cause == "--plain")
                    self.addCleanup(sitting.abandon)
                    sitting.prompt()
                    self.assertIn(cause, sitting.screen)
                    for line in ("?", "wrong", "1 2 3", "\t", "7"):
                        sitting.type(line)
                    sitting.answer_all(firm("bakery-puebla"))
                    self.assertEqual(sitting.finish(), 0)
                    self.assertNotIn("\x1b", sitting.raw)
                    self.assertNotIn("\x07", sitting.raw)
                    self.assertNotRegex(sitting.raw, r"\r(?!\n)", "nothing is written over")
                    # Lines and blocks that a screen reader would spell out.
                    self.assertNotRegex(sitting.raw, r"[─-▟←-⇿]")


class Glyphs(ModesTest):
    def test_where_text_is_not_utf_8_nothing_but_words_needs_it(self):
        for tag in LOCALES:
            for variables in (ASCII, {"LANG": "POSIX"}, {"LANG": "de_DE.ISO-8859-1"}):
                with self.subTest(f"{tag} {variables}"):
                    raw = self.whole("--lang", tag, environment=variables, locale=tag)
                    strange = {
                        character for character in raw
                        if ord(character) > 127 and not self.is_of_words(character, tag)}
                    self.assertEqual(strange, set())
                    self.assertIn("####", raw)

    def test_where_text_is_utf_8_lines_are_drawn(self):
        raw = self.whole(locale="en")
        self.assertIn("────", raw)
        self.assertIn("████", raw)

    def whole(self, *arguments, locale, environment=None):
        """All that a whole interview and its result draw."""
        self.new_store()
        screen = self.begin(*arguments, locale=locale, environment=environment)
        answers = firm("hotel-ruegen")
        for _ in range(120):
            if screen.asked():
                screen.answer(answers.get(screen.asked()))
            elif re.search(r"(?m)^ > +f  ", screen.text):
                break
            else:
                screen.press("enter")
        screen.press("f")
        # The second of two choices finishes with questions open.
        screen.press("2")
        for _ in range(12):
            screen.press("page down")
        screen.hit("q")
        self.assertEqual(screen.end(), 0)
        return without_escapes(screen.raw.decode())

    def is_of_words(self, character, tag):
        """Letters and marks as the texts have them, in any of the languages, which are named."""
        if unicodedata.category(character)[0] == "L":
            return True
        return character in "".join(catalogue(tag).values()) or character in "¿¡“”„–·…"


if __name__ == "__main__":
    unittest.main()
