"""A person at a real pseudo-terminal: reads what is on the screen and types."""

import fcntl
import functools
import os
import re
import struct
import subprocess
import termios

import pexpect
import pexpect.fdpexpect
import pyte

from acceptance import (
    binary, catalogue, make_controlling_terminal, one_space, source, terminal_settings,
    without_escapes)

# The prompts end the output; nothing else does.
PROMPTS = {
    "en": r"Your (?:answers?|number|words)",
    "es-MX": r"(?:Su respuesta|Sus respuestas|Su número|Sus palabras)",
    "de-DE": r"(?:Ihre Antwort|Ihre Antworten|Ihre Zahl|Ihre Worte)",
}
REVIEWS = {"en": "finish:", "es-MX": "terminar:", "de-DE": "fertig:"}
# A page that is no question of the interview, such as the result.
PAGES = {"en": "Your choice", "es-MX": "Elija", "de-DE": "Ihre Wahl"}
# One on which there is nothing to choose.
READING = {
    "en": "Enter goes on, q leaves", "es-MX": r"Con Enter continúa, con q \(salir\) termina",
    "de-DE": r"Enter geht weiter, q \(Ende\) beendet"}
PROGRESS = r"(?:Question|Pregunta|Frage) (\d+) (?:of|de|von) (\d+)\."
LETTERS = {
    "en": {"unknown": "d", "not_applicable": "n", "skipped": "s"},
    "es-MX": {"unknown": "n", "not_applicable": "a", "skipped": "s"},
    "de-DE": {"unknown": "w", "not_applicable": "t", "skipped": "s"},
}
SAVED = {"en": "Saved: ", "es-MX": "Guardado: ", "de-DE": "Gespeichert: "}


@functools.cache
def questions():
    """The shipped questions by id, read once: not to be changed."""
    return {question["id"]: question for question in source()["questions"]}


@functools.cache
def titles(locale):
    """Question ids by every wording of their title, the longest first."""
    found = []
    for key, text in catalogue(locale).items():
        match = re.fullmatch(r"question\.([a-z][a-z0-9_]*)((?:@\w+)*)", key)
        if match:
            found.append((one_space(text), match[1]))
    return sorted(found, key=lambda pair: -len(pair[0]))


class Sitting:
    """One run of the program at a terminal."""

    def __init__(
            self, arguments=(), *, env, locale="en", columns=80, rows=24, timeout=10, plain=True):
        if plain and "--plain" not in arguments:
            arguments = ["--plain", *arguments]
        self.locale = locale
        self.columns = columns
        self.questions = questions()
        self.titles = titles(locale)
        master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.settings_before = terminal_settings(slave)
        # The last moment before the program runs: a terminal of its own, as a shell would give it.
        self.process = subprocess.Popen(
            [binary(), *map(str, arguments)], stdin=slave, stdout=slave, stderr=slave, env=env,
            close_fds=True, preexec_fn=make_controlling_terminal)
        # From now on the end of the program is the end of what can be read.
        os.close(slave)
        self.master = master
        self.raw = ""
        self.screen = ""
        self.question = None
        self.child = pexpect.fdpexpect.fdspawn(
            master, encoding="utf-8", codec_errors="strict", timeout=timeout)
        self.child.delaybeforesend = None
        self.child.logfile_read = self
        self.is_closed = False

    # pexpect writes what it reads to this "file".

    def write(self, text):
        self.raw += text

    def flush(self):
        pass

    # Reading

    def prompt(self):
        """Waits until something can be typed; returns what came since the last prompt."""
        start = len(self.raw)
        ready = rf"(?:{PROMPTS[self.locale]}(?: \((?s:.{{1,300}}?)\))?:|{REVIEWS[self.locale]}) $"
        self.child.expect(ready)
        self.screen = without_escapes(self.raw[start:])
        self.question = self.question_shown() or self.question
        return self.screen

    @property
    def is_review(self):
        return self.screen.rstrip().endswith(REVIEWS[self.locale])

    def question_shown(self):
        """The id of the question that the screen ends with, None if it shows none."""
        asked = re.split(PROGRESS, self.screen)
        if len(asked) < 4:
            return None
        words = one_space(asked[-1])
        # Behind the progress stands the time left, a sentence of its own.
        words = words.split(". ", 1)[1]
        for title, question in self.titles:
            if words.startswith(title):
                return question
        raise AssertionError(f"no question on the screen: {words}")

    @property
    def progress(self):
        """The number of the question and of how many."""
        found = re.findall(PROGRESS, self.screen)
        return tuple(map(int, found[-1]))

    # Typing

    def type(self, line):
        """Types a line and waits for the next prompt."""
        self.send(line)
        return self.prompt()

    def send(self, line):
        os.write(self.master, (line + "\n").encode())

    def keys(self, answer, question=None):
        """What has to be typed for an answer as it stands in a response file."""
        question = self.questions[question or self.question]
        if answer is None:
            return LETTERS[self.locale]["skipped"]
        if "m" in answer:
            return LETTERS[self.locale][answer["m"]]
        codes = [option["code"] for option in question.get("options", [])]
        if question["kind"] == "single":
            return str(codes.index(answer["v"]) + 1)
        if question["kind"] == "multiple":
            return " ".join(str(codes.index(code) + 1) for code in answer["v"])
        return str(answer["v"])

    def answer_all(self, answers):
        """Answers question by question up to the review; returns the ids in the order asked."""
        asked = []
        while not self.is_review:
            asked.append(self.question)
            self.type(self.keys(answers.get(asked[-1])))
        return asked

    def page(self):
        """Waits for a page of choices; returns what came since the last prompt."""
        start = len(self.raw)
        self.child.expect(self.ready_at_page)
        self.screen = without_escapes(self.raw[start:])
        return self.screen

    @property
    def ready_at_page(self):
        choosing = rf"{PAGES[self.locale]} \((?s:.{{1,600}}?)\)"
        return rf"(?:{choosing}|{READING[self.locale]}): $"

    def finish(self):
        """Finishes from the review, whatever is still open, reads the result and leaves.

        Returns the exit code; the result is in `last`.
        """
        start = len(self.raw)
        self.send("f")
        ready = [rf"{REVIEWS[self.locale]} $", self.ready_at_page, pexpect.EOF]
        while (reached := self.child.expect(ready)) == 0:
            self.send("f")
        if reached == 1:
            self.send("q")
        code = self.end()
        self.last = without_escapes(self.raw[start:])
        return code

    # Ending

    def end(self):
        """Waits for the end of the program; returns its exit code, negative for a signal."""
        if self.is_closed:
            return self.process.returncode
        self.is_closed = True
        if not self.child.flag_eof:
            start = len(self.raw)
            self.child.expect(pexpect.EOF)
            self.last = without_escapes(self.raw[start:])
        self.process.wait(timeout=15)
        self.settings_after = terminal_settings(self.master)
        os.close(self.master)
        return self.process.returncode

    def kill(self):
        self.process.kill()
        return self.end()

    def abandon(self):
        """For the clean-up of a test: leaves no process behind."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if not self.is_closed:
            os.close(self.master)
            self.is_closed = True

    # What a person sees

    def displayed(self, rows=2000):
        """The lines as a terminal shows them, with its own wrapping."""
        screen = pyte.Screen(self.columns, rows)
        stream = pyte.Stream(screen)
        stream.feed(self.raw)
        return [line.rstrip() for line in screen.display]
