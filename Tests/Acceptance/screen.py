"""A person in front of a full screen: sees cells, presses keys."""

import fcntl
import itertools
import os
import re
import select
import signal
import sqlite3
import struct
import subprocess
import termios
import time

import pyte

from acceptance import (
    ProgramTest, binary, make_controlling_terminal, one_space, source, terminal_settings)
from sitting import LETTERS, questions, titles

PROGRESS = r"(?:Question|Pregunta|Frage) (\d+) (?:of|de|von) (\d+)"
# How every frame begins, and how one with a cursor ends.
FRAME = b"\x1b[?25l\x1b[1;1H"
FRAME_END = b"\x1b[?25h"
ON_ENTERING = b"\x1b[?1049h"
ON_LEAVING = b"\x1b[?1049l"

KEYS = {
    "enter": "\r", "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
    "home": "\x1b[H", "end": "\x1b[F", "page up": "\x1b[5~", "page down": "\x1b[6~",
    "escape": "\x1b", "backspace": "\x7f", "ctrl-c": "\x03", "ctrl-z": "\x1a", "space": " ",
    "f1": "\x1bOP",
}


class Screen:
    """One run of the program with a pseudo-terminal that a terminal emulator draws."""

    def __init__(
            self, arguments=(), *, env, locale="en", columns=80, rows=24, cwd=None, program=None,
            before=lambda: None):
        self.locale = locale
        self.titles = titles(locale)
        self.questions = questions()
        self.columns, self.rows = columns, rows
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = b""
        # What stands on the screen, until something is drawn.
        self._lines = None
        self.presses = 0
        # Up to where frames were waited for.
        self.seen = 0
        self.master, slave = os.openpty()
        self._resize(columns, rows)
        self.settings_before = terminal_settings(slave)

        def prepare():
            make_controlling_terminal()
            before()

        self.process = subprocess.Popen(
            [*(program or [binary()]), *map(str, arguments)], stdin=slave, stdout=slave,
            stderr=slave, env=env, cwd=cwd, close_fds=True, preexec_fn=prepare)
        # Kept open, so that the settings can be compared after the end.
        self.slave = slave

    def _resize(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    # Seeing

    @property
    def lines(self):
        if self._lines is None:
            # Behind a character of two cells stands an empty one.
            self._lines = [
                "".join([row[column].data for column in range(self.screen.columns)]).rstrip()
                for row in map(self.screen.buffer.__getitem__, range(self.screen.lines))]
        return self._lines

    @property
    def text(self):
        return "\n".join(self.lines)

    def _read(self, seconds):
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.raw += data
        self._lines = None
        self.stream.feed(data)
        return bool(data)

    def wait(self, *words, seconds=10, gone=False):
        """Waits until all words stand on the screen (or none of them), then returns its text."""
        end = time.monotonic() + seconds
        while True:
            shown = " ".join(self.text.split())
            found = [word in shown for word in words]
            if (not any(found)) if gone else all(found):
                return self.text
            if time.monotonic() > end:
                raise AssertionError(f"{words} not on the screen:\n{self.text}")
            if not self._read(0.05) and self.process.poll() is not None:
                if not self._read(0.05):
                    raise AssertionError(f"ended without {words}:\n{self.text}")

    def settle(self, quiet=0.15):
        """Reads until nothing more comes."""
        while self._read(quiet):
            pass
        self.seen = len(self.raw)
        return self.text

    # Pressing keys

    def press(self, *keys):
        """Presses keys one after the other, each once the frame of the one before is there."""
        for key in keys:
            self.send(KEYS.get(key, key).encode())
            self.next_frame()
        return self

    def type(self, text):
        return self.press(*text)

    def hit(self, key):
        """Presses a key after which nothing is drawn, such as the one that ends the program."""
        self.send(KEYS.get(key, key).encode())

    def send(self, data):
        os.write(self.master, data)
        self.presses += 1

    def next_frame(self, seconds=10):
        """Reads up to the end of the frame that follows, and remembers where it begins."""
        end = time.monotonic() + seconds
        while (start := self.raw.find(FRAME, self.seen)) < 0:
            if time.monotonic() > end or (
                    not self._read(0.05) and self.process.poll() is not None):
                raise AssertionError(f"no frame follows:\n{self.text}")
        # A frame is one write; what of it comes in a second piece comes at once.
        while self._read(0.004):
            pass
        self.seen = self.raw.rfind(FRAME) + 1
        return self

    def resize(self, columns, rows):
        self.columns, self.rows = columns, rows
        self._lines = None
        self.screen.resize(rows, columns)
        # What a terminal makes of the old text is its own affair; here it fills every cell.
        for row, column in itertools.product(range(rows), range(columns)):
            self.screen.buffer[row][column] = self.screen.default_char._replace(data="E")
        # The system tells the program by a signal.
        self._resize(columns, rows)

    # In an interview

    def asked(self):
        """The id of the question on the screen; None on any other page."""
        if not self.progress:
            return None
        words = one_space(self.text)
        for title, question in self.titles:
            if title in words:
                return question
        return None

    @property
    def progress(self):
        """The number of the question and of how many, as the header tells; None on other pages."""
        header = "\n".join(self.lines[:2])
        found = re.search(PROGRESS, header) or re.search(r"(\d+)/(\d+)(?=\n)", header)
        return found and tuple(map(int, found.groups()))

    def question(self, wanted=None):
        """Reads pages, such as what comes next, up to a question; returns its id."""
        for _ in range(12):
            found = self.asked()
            if found:
                if wanted and found != wanted:
                    raise AssertionError(f"{found} is asked, not {wanted}:\n{self.text}")
                return found
            self.press("enter")
        raise AssertionError(f"no question comes:\n{self.text}")

    def keys(self, answer, question=None):
        """What has to be pressed for an answer as it stands in a response file."""
        question = self.questions[question or self.asked()]
        if answer is None or "m" in answer:
            letter = LETTERS[self.locale][answer["m"] if answer else "skipped"]
            # In a long list letters search, and Enter takes what is found.
            return [letter] + ["enter"] * (len(question.get("options", [])) > 9)
        codes = [option["code"] for option in question.get("options", [])]
        if question["kind"] == "number":
            return [*str(answer["v"]), "enter"]
        if question["kind"] == "single":
            return [*str(codes.index(answer["v"]) + 1), "enter"]
        chosen = [[*str(codes.index(code) + 1)] for code in answer["v"]]
        if len(codes) > 9:
            chosen = [[*digits, "enter"] for digits in chosen]
        return [key for keys in chosen for key in keys] + ["enter"]

    def answer(self, answer):
        """Answers the question on the screen."""
        return self.press(*self.keys(answer))

    def sign(self, label):
        """The digit or letter of the choice that begins with these words."""
        found = re.search(
            rf"(?m)(?:^|\s|>)\s*([0-9]+|[a-z])\s+{re.escape(label)}", self.text)
        if not found:
            raise AssertionError(f"no choice {label!r}:\n{self.text}")
        return found[1]

    def choose(self, label):
        """Takes a choice of a page."""
        return self.press(self.sign(label))

    # Ending

    def end(self, seconds=10):
        """Waits for the end of the program; returns its exit code, negative for a signal."""
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            if time.monotonic() > end:
                raise AssertionError(f"does not end:\n{self.text}")
            self._read(0.05)
        while self._read(0.05):
            pass
        self.settings_after = terminal_settings(self.slave)
        return self.process.returncode

    def abandon(self):
        """For the clean-up of a test: leaves no process behind."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for descriptor in (self.master, self.slave):
            try:
                os.close(descriptor)
            except OSError:
                pass


class ScreenTest(ProgramTest):
    """A test in front of full screens."""

    binary = property(lambda self: binary())
    NAMES = [question["id"] for question in source()["questions"]]

    def new_store(self):
        """From now on another store, in which there is nothing."""
        self.store = self.folder / f"store {next(self.numbers)}.sqlite"
        self.environment = self.surroundings()

    def setUp(self):
        super().setUp()
        self.numbers = itertools.count(1)

    def open(self, *arguments, locale="en", environment=None, **options):
        env = self.surroundings(locale) | (environment or {})
        screen = Screen(
            arguments, locale=locale, cwd=self.folder,
            env={name: value for name, value in env.items() if value is not None}, **options)
        self.addCleanup(screen.abandon)
        return screen

    def begin(self, *arguments, **options):
        """An interview at its first open question."""
        screen = self.open("assess", *arguments, **options)
        screen.next_frame()
        screen.question()
        return screen

    def begin_with(self, *answers, **options):
        """An interview in which these answers are given to the first questions."""
        screen = self.begin(**options)
        for answer in answers:
            screen.question()
            screen.answer(answer)
        screen.question()
        return screen

    def leave(self, screen):
        screen.hit("ctrl-c")
        self.assertEqual(screen.end(), 130)

    def rows(self, columns):
        with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True) as store:
            rows = store.execute(
                f"SELECT question, {columns} FROM draft_answer ORDER BY question").fetchall()
        store.close()
        return {self.NAMES[row[0]]: row[1:] for row in rows}

    def stored(self):
        """The answers that count in the drafts, as they stand in the file."""
        return {
            name: value for name, (value, aside) in self.rows("value, aside").items() if not aside}

    def assert_given_back(self, screen):
        """The terminal is as it was before the program came."""
        self.assertEqual(screen.settings_after, screen.settings_before)
        self.assertGreater(screen.raw.rfind(ON_LEAVING), screen.raw.rfind(ON_ENTERING))
        self.assertGreater(screen.raw.rfind(b"\x1b[?2004l"), screen.raw.rfind(b"\x1b[?2004h"))
        self.assertGreater(screen.raw.rfind(b"\x1b[?25h"), screen.raw.rfind(b"\x1b[?25l"))
        self.assertFalse(screen.screen.cursor.hidden)
