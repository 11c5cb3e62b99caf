"""Whatever people type stays words: every field, every format."""

import contextlib
import json
import os
import re
import sqlite3
import unittest

from wcwidth import wcswidth

import hostile
from acceptance import QUESTIONNAIRE, SAMPLES, ProgramTest
from injection import EXACT, FORMATS, LISTS, PLAIN, InjectionTest
from screen import Screen


class Injection(InjectionTest):
    def test_every_text_in_every_format_about_one(self):
        self.enter(PLAIN)
        written = self.each_written(FORMATS, PLAIN)
        plain = {name: reader(written[name]) for name, _, reader, _ in FORMATS}
        for name, _, _, is_shown in FORMATS:
            self.assertEqual(PLAIN in plain[name][1], is_shown, name)
        # An association is told who prepared the page, and neither who the business is nor its plan.
        page = self.program(
            "report", "--format", "html", "-o", "-", "--audience", "association").stdout.decode()
        self.assertNotIn(PLAIN, page)
        showing = [each for each in FORMATS if each[3]]
        # Where nothing of it is shown, all of it at once may show nothing either.
        texts = hostile.TEXTS | {"everything": "".join(hostile.TEXTS.values())}
        for kind, text in texts.items():
            self.enter(text)
            formats = FORMATS if kind == "everything" else showing
            written = self.each_written(formats, text)
            for name, _, reader, is_shown in formats:
                with self.subTest(text=kind, format=name):
                    form, words = reader(written[name])
                    self.assertEqual(form, plain[name][0])
                    if is_shown:
                        self.assert_shown(text, words, reader)

    def test_every_text_in_every_list(self):
        for text in hostile.TEXTS.values():
            self.program("assess", f"--for={text}", "--answers", SAMPLES / "bakery-puebla.json")
        plain = ProgramTest()
        plain.setUp()
        self.addCleanup(plain.doCleanups)
        for number in range(len(hostile.TEXTS)):
            plain.program(
                "assess", f"--for=Taller {number:03}", "--answers", SAMPLES / "bakery-puebla.json")
        for name, arguments, reader in LISTS:
            with self.subTest(format=name):
                form, words = reader(self.program(*arguments).stdout)
                self.assertEqual(form, reader(plain.program(*arguments).stdout)[0])
                for kind, text in hostile.TEXTS.items():
                    # A word that a shell could not be given is not offered.
                    if reader is not hostile.completions or hostile.is_one_line_of_words(text):
                        self.assert_shown(text, words, reader)
        for kind, text in hostile.TEXTS.items():
            for form, reader in (("text", hostile.lines_for_people), ("json", hostile.for_programs)):
                with self.subTest(text=kind, export=form):
                    data = self.program("export", f"--enterprise={text}", "--as", form).stdout
                    self.assert_shown(text, reader(data)[1], reader)

    def test_notes_and_own_words_stay_in_the_record_of_their_business(self):
        self.enter(PLAIN)
        with contextlib.closing(sqlite3.connect(self.store)) as store, store:
            # What an interview takes is less than what a store could hold.
            [[key]] = store.execute("SELECT key FROM assessment")
            store.executemany(
                "INSERT INTO annotation (assessment, question, words, note) VALUES (?, ?, ?, ?)",
                [(key, number, text, "secret" + text)
                 for number, text in enumerate(hostile.TEXTS.values())])
        for form, reader in (("text", hostile.lines_for_people), ("json", hostile.for_programs)):
            data = self.program("export", "--enterprise", PLAIN, "--as", form).stdout
            words = reader(data)[1]
            shown = [text for text in hostile.TEXTS.values()
                     if "secret" + hostile.words_of(text) in hostile.words_of(words)]
            # Questions that were not asked have no line.
            self.assertGreater(len(shown), 20)
            if reader in EXACT:
                for text in shown:
                    self.assertIn("secret" + text, words)
        for name, arguments, _, _ in FORMATS:
            with self.subTest(format=name):
                self.assertNotIn(b"secret", self.written(arguments, PLAIN))
        for name, arguments, _ in LISTS:
            with self.subTest(list=name):
                self.assertNotIn(b"secret", self.program(*arguments).stdout)

    def test_a_name_of_no_letters_is_refused(self):
        for text in ("", "   ", "\n\t"):
            said = self.said(
                "assess", f"--for={text}", "--answers", SAMPLES / "bakery-puebla.json", code=2)
            self.assertIn("'--for' needs a value", said)
        self.assertEqual(self.json("list")["assessments"], [])
        self.enter(PLAIN)
        self.program("actions", "last", "--action", "1", "--person=")
        self.assertNotIn(PLAIN, self.program("actions").stdout.decode())

    # Terminals

    def test_a_terminal_is_never_steered(self):
        texts = [text for kind, text in hostile.TEXTS.items() if "long" not in kind]
        for text in texts:
            self.enter(text)
        self.enter(hostile.TEXTS["long word"])
        self.enter(hostile.TEXTS["line ends"])
        for arguments in (
                ["list"], ["portfolio"], ["actions"], ["show"],
                ["export", f"--enterprise={texts[0]}", "--as", "text"]):
            with self.subTest(arguments):
                words = hostile.uncoloured(hostile.on_a_terminal(self, *arguments)).decode()
                hostile.refuse(hostile.STEERING, words)
                self.assertLessEqual(max(map(wcswidth, words.splitlines())), 80)
        for arguments in (
                ["list", "--json"], ["portfolio", "--json"], ["actions", "--json"],
                ["list", "--ics", "-"], ["export", f"--enterprise={hostile.TEXTS['line ends']}"],
                ["export", "--to", "csv", "--names", "--synthetic"],
                ["export", "--to", "jsonl", "--names", "--synthetic"]):
            with self.subTest(arguments):
                shown = hostile.on_a_terminal(self, *arguments).decode()
                hostile.refuse(hostile.STEERING, shown)
                self.assertIn("FAKE", shown)

    def test_a_full_screen_is_never_steered(self):
        def controls(name):
            """The kinds of sequences with which a run steers its terminal, and all it shows."""
            self.program("assess", f"--for={name}", "--answers", SAMPLES / "bakery-puebla.json")
            screen = Screen(["--lang", "en"], env=self.environment)
            try:
                screen.settle()
                # The names of all businesses, to choose one of.
                screen.press("7").settle()
            finally:
                screen.process.kill()
                screen.process.wait()
            kinds = re.findall(
                rb"\x1b(?:\[[0-9;?]*[@-~]|[^[])|[\x00-\x1a\x1c-\x1f\x7f]", screen.raw)
            return {re.sub(rb"\d+", b"0", kind) for kind in kinds}, screen

        plain, screen = controls(PLAIN)
        self.assertIn(PLAIN, screen.text)
        self.assertIn(b"\x1b[0;0H", plain)
        for kind, text in hostile.TEXTS.items():
            with self.subTest(kind):
                found, screen = controls(text)
                self.assertEqual(found - plain, set())
                hostile.refuse(hostile.STEERING, screen.text)
                hostile.refuse(re.compile("^ ?FAKE", re.MULTILINE), screen.text)
                # A letter with many marks fills the line of this emulator.
                first = hostile.words_of(text)[:1 if kind == "combined" else 15]
                self.assertIn(first, hostile.words_of(screen.text))

    def test_every_text_in_a_print(self):
        def printed(folder, names):
            for name in names:
                self.program("assess", f"--for={name}", "--answers", SAMPLES / "barber-merida.json")
                self.program("actions", "last", "--action", "1", f"--person={name}")
            # The engine starts once for all of them.
            self.program(
                "report", "--all", "--format", "pdf", "-o", folder, f"--prepared-by={names[0]}",
                timeout=300)
            return [hostile.pdf(path.read_bytes()) for path in (self.folder / folder).iterdir()]

        self.environment["PATH"] = os.environ["PATH"]
        [(form, words)] = printed("plain", [PLAIN])
        self.assertIn(hostile.words_of(PLAIN), hostile.words_of(words))
        # Letters that are written the other way round are read the other way round.
        short = [text for kind, text in hostile.TEXTS.items()
                 if "long" not in kind and kind != "right to left"]
        names = [" ".join(short[first:first + 12]) for first in range(0, len(short), 12)]
        names += [text for kind, text in hostile.TEXTS.items() if "long" in kind]
        prints = printed("hostile", names)
        self.assertEqual(len(prints), len(names) + 1)
        for found, _ in prints:
            self.assertEqual(found, form)
        every = [hostile.words_of(words) for _, words in prints]
        for name in names:
            with self.subTest(name=name[:40]):
                self.assertTrue(any(hostile.words_of(name) in words for words in every))

    def test_sentences_about_what_was_typed_steer_nothing(self):
        everything = "".join(text for kind, text in hostile.TEXTS.items() if "long" not in kind)
        given = "x" + everything
        member = json.dumps(given)
        response = json.loads((SAMPLES / "bakery-puebla.json").read_text("utf-8"))
        files = {
            "no.json": "{" + member + ":1}",
            "key.json": json.dumps(response | {given: 1}),
            "answer.json": json.dumps(response | {"answers": {given: {"v": given}}}),
            "named.json": json.dumps(response | {"questionnaire": {"id": given, "version": given}}),
            "campaign.json": json.dumps({"format": "readiness-campaign/1", "name": {"en": given}}),
            "lines.jsonl": member + "\n" + "{" + member,
            "table.csv": f'key,text\n"{everything}"x,{member}\n',
        }
        for name, text in files.items():
            self.write(name, text)
        self.enter(PLAIN)
        commands = [
            [given], [f"--{given}"], [f"--store={self.folder}/{given}/x", "list"],
            [f"--lang={given}", "list"], ["show", given], ["report", given],
            ["report", f"--format={given}"], ["report", f"--form={given}"],
            ["report", f"--target={given}"], ["report", f"--benchmark={given}"],
            ["report", "-o", f"{given}/x"], ["actions", "--action", given, "--status", "done"],
            ["actions", "--action", "1", f"--due={given}"], ["list", f"--where={given}"],
            ["keep", given, "--until", "2030-01-01"], ["forget", given], ["block", given],
            ["export", f"--enterprise={given}"], ["import", given], ["score", given],
            ["compare", given], ["restore", given], ["config", "set", given, "x"],
            ["config", "set", "language", given], ["completions", given],
            ["campaign", "new", f"--id={given}", f"--name={given}", f"--contact={given}",
             f"--email={given}", "--no-input"],
            ["questionnaire", "check", given], ["questionnaire", "info", given],
        ] + [[command, name] for name in files for command in ("import", "score", "compare")] + [
            ["share", "last", "--campaign", "campaign.json"], ["campaign", "record", "no.json"],
            ["questionnaire", "check", "no.json"],
            ["questionnaire", "import", "table.csv", "--questionnaire", QUESTIONNAIRE],
        ]
        for command in commands:
            with self.subTest([str(word)[:40] for word in command]):
                done = self.program(*(str(word).replace("\0", "") for word in command), code=None)
                self.assertGreaterEqual(done.returncode, 0)
                self.assertNotEqual(done.stdout + done.stderr, b"")
                hostile.refuse(hostile.STEERING, (done.stdout + done.stderr).decode())


if __name__ == "__main__":
    unittest.main()
