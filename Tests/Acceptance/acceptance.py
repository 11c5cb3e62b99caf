"""What the acceptance tests share: running the built program in a world of its own."""

import fcntl
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import termios
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QUESTIONNAIRE = ROOT / "Questionnaires" / "msme-readiness"
SAMPLES = ROOT / "Questionnaires" / "samples"

LOCALES = {"es-MX": "es_MX.UTF-8", "de-DE": "de_DE.UTF-8", "en": "C.UTF-8"}

# A script that runs tests in the background has them ignore these, and so would the program.
for number in (signal.SIGINT, signal.SIGQUIT):
    if signal.getsignal(number) == signal.SIG_IGN:
        signal.signal(number, signal.SIG_DFL)


def binary():
    """The program under test; without one nothing would be tested."""
    path = os.environ.get("READINESS_BINARY")
    if not path or not os.access(path, os.X_OK):
        raise RuntimeError("READINESS_BINARY must name the built program")
    return os.path.abspath(path)


def needs(program):
    """Leaves out a test of files that another program makes or reads, where that is not here."""
    return unittest.skipUnless(
        shutil.which(program), f"NOT TESTED: {program} is not here; Scripts/test --peers installs it")


def source():
    """The shipped questionnaire."""
    return json.loads((QUESTIONNAIRE / "questionnaire.json").read_text("utf-8"))


def catalogue(locale):
    """The shipped texts of a locale, by key."""
    entries = json.loads((QUESTIONNAIRE / "locales" / f"{locale}.json").read_text("utf-8"))["texts"]
    return {key: entry["text"] for key, entry in entries.items()}


def canonical(value):
    """RFC 8785 for values without fractions and with keys of the basic plane."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def seal(response):
    """The seal of a response: the hash of its canonical form without the seal."""
    rest = {key: value for key, value in response.items() if key != "seal"}
    return "sha256:" + hashlib.sha256(canonical(rest)).hexdigest()


def sealed(response):
    return response | {"seal": seal(response)}


def lines(*responses):
    """JSON Lines."""
    return b"".join(canonical(response) + b"\n" for response in responses)


def without_escapes(text):
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")


def one_space(text):
    return " ".join(text.split())


class ProgramTest(unittest.TestCase):
    """A test with a home, a store and an environment of its own."""

    maxDiff = 4000

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="readiness acceptance "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.store = self.folder / "store.sqlite"
        self.environment = self.surroundings()

    def surroundings(self, locale="en", **more):
        """An environment in which nothing of the machine's own settings is left."""
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        return {
            "HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": LOCALES[locale], "TZ": "UTC",
            "TERM": "xterm-256color", "READINESS_STORE": str(self.store),
            "SWIFT_BACKTRACE": "enable=no",
        } | more

    def program(self, *arguments, input=b"", env=None, code=0, timeout=60, **options):
        """Runs the program without a terminal; fails if it exits otherwise than expected."""
        done = subprocess.run(
            [binary(), *map(str, arguments)], input=input, capture_output=True,
            env=env or self.environment, cwd=self.folder, timeout=timeout, **options)
        if code is not None:
            said = done.stderr.decode(errors="replace")
            self.assertEqual(done.returncode, code, f"{arguments}: {said}")
        return done

    def json(self, *arguments, **options):
        return json.loads(self.program(*arguments, "--json", **options).stdout)

    def said(self, *arguments, **options):
        """What the program says on standard error."""
        return self.program(*arguments, **options).stderr.decode()

    def simulated(self, count, seed=7, *more):
        """Responses of the program's own simulation, one a line."""
        return self.program(
            "questionnaire", "simulate", "--count", count, "--seed", seed, *more).stdout

    def write(self, name, data):
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    def assert_one_sentence(self, said, *words):
        """One line for a person: a place or subject, a problem, a remedy; no debris."""
        self.assertEqual(len(said.strip().splitlines()), 1, said)
        self.assertRegex(said.strip(), r"[.!)\w]$")
        for word in words:
            self.assertIn(word, said)
        for debris in ("Fatal", "fatal", "Error(", "Optional(", "StorageProblem", "SQLITE_"):
            self.assertNotIn(debris, said)

    def assert_sound(self, assessments=None):
        """The store recounts to what it says."""
        report = self.json("verify")
        self.assertEqual(report["findings"], [])
        if assessments is not None:
            self.assertEqual(report["assessments"], assessments)
        return report


def terminal_settings(descriptor):
    """What `stty -g` would tell."""
    return termios.tcgetattr(descriptor)


def make_controlling_terminal():
    """Runs in the child between fork and exec: the pseudo-terminal becomes its own."""
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
