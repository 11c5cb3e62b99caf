"""Whatever people type stays words: every field, every format."""

import contextlib
import json
import shutil
import sqlite3
import unittest
from concurrent.futures import ThreadPoolExecutor

from wcwidth import wcswidth

import hostile
from acceptance import QUESTIONNAIRE, SAMPLES, ProgramTest

PLAIN = "Taller Sol"

# Every way to write about one business: a name, the arguments, the reader, and whether what was
# typed is shown there. To be extended with every new format.
FORMATS = [
    ("page for owners", ["report", "--format", "html", "-o", "-"], hostile.html, True),
    ("page for advisors", ["report", "--format", "html", "-o", "-", "--audience", "advisor"],
     hostile.html, True),
    ("page for associations",
     ["report", "--format", "html", "-o", "-", "--audience", "association"], hostile.html, True),
    ("Markdown", ["report", "--format", "markdown", "--audience", "advisor"],
     hostile.markdown, True),
    ("text", ["report"], hostile.lines_for_people, True),
    ("text in colours", ["show", "--color", "always"], hostile.colours, True),
    ("reasons", ["show", "--why"], hostile.lines_for_people, False),
    ("short", ["report", "--short"], hostile.lines_for_people, False),
    ("JSON", ["report", "--format", "json"], hostile.for_programs, False),
    ("questions", ["report", "--format", "csv"], hostile.table_for_programs, False),
    ("steps", ["report", "--format", "csv", "--rows", "actions"],
     hostile.table_for_programs, False),
    ("questions for a spreadsheet", ["report", "--format", "csv", "--excel", "--lang", "de"],
     hostile.spreadsheet, False),
    ("steps for a spreadsheet", ["report", "--format", "csv", "--rows", "actions", "--excel"],
     hostile.spreadsheet, False),
    ("figure", ["report", "--chart", "domains", "-o"], hostile.svg, False),
    ("figure on the screen", ["report", "--chart", "steps"], hostile.lines_for_people, False),
    ("plan", ["actions"], hostile.lines_for_people, True),
    ("plan for programs", ["actions", "--json"], hostile.for_programs, True),
]

# Every way to write about all businesses, or about one by its name.
LISTS = [
    ("list", ["list"], hostile.lines_for_people),
    ("list for programs", ["list", "--json"], hostile.for_programs),
    ("portfolio", ["portfolio"], hostile.lines_for_people),
    ("portfolio for programs", ["portfolio", "--json"], hostile.for_programs),
    ("calendar", ["list", "--ics", "-"], hostile.calendar),
    ("rows", ["export", "--to", "csv", "--names", "--synthetic"], hostile.table_for_programs),
    ("rows for a spreadsheet",
     ["export", "--to", "csv", "--names", "--synthetic", "--excel", "--lang", "de"],
     hostile.spreadsheet),
    ("rows as JSON", ["export", "--to", "jsonl", "--names", "--synthetic"], hostile.json_lines),
    ("completions", ["__complete", "--", "show", ""], hostile.completions),
]

# Readers of what must be given back to the letter.
EXACT = (hostile.for_programs, hostile.json_lines, hostile.table_for_programs)


class Injection(ProgramTest):
    def enter(self, text):
        """A business of that name, and somebody of that name who sees to a step."""
        self.program("assess", f"--for={text}", "--answers", SAMPLES / "bakery-puebla.json")
        self.program(
            "actions", "last", "--action", "1", "--status", "planned", "--due", "2027-01-31",
            f"--person={text}")

    def written(self, arguments, text):
        arguments = list(arguments)
        if "html" in arguments or "markdown" in arguments:
            arguments += [f"--prepared-by={text}"]
        if arguments[-1] != "-o":
            return self.program(*arguments).stdout
        path = self.folder / "out.svg"
        self.program(*arguments, path, "--force")
        return path.read_bytes()

    def each_written(self, formats, text):
        """What every format gives, by its name; two programs run at a time."""
        with ThreadPoolExecutor(2) as pool:
            data = pool.map(lambda each: self.written(each[1], text), formats)
            return {each[0]: written for each, written in zip(formats, data)}

    def assert_shown(self, text, words, reader):
        if reader in EXACT:
            self.assertIn(text, words)
        else:
            self.assertIn(hostile.words_of(text), hostile.words_of(words))

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

    # Texts of files

    def test_texts_of_a_questionnaire_are_words(self):
        texts = [text for kind, text in hostile.TEXTS.items() if "long" not in kind] + ["a\0b"]
        one_line = [text for text in texts if len(text.splitlines()) == 1]
        # An author's line may end where the author wants.
        others = [text.replace("FAKE", "next") for text in texts if len(text.splitlines()) > 1]
        folder = self.folder / "mine"
        answers = SAMPLES / "bakery-puebla.json"
        formats = [each for each in FORMATS if each[1][0] == "report"] + [
            ("questionnaire", ["questionnaire", "info"], hostile.lines_for_people, False)]

        def read(text_of):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(QUESTIONNAIRE, folder)
            path = folder / "locales" / "en.json"
            catalogue = json.loads(path.read_text("utf-8"))
            for number, entry in enumerate(catalogue["texts"].values()):
                entry["text"] = text_of(number) + " " + entry["text"]
            path.write_text(json.dumps(catalogue), "utf-8")
            found = {}
            for name, arguments, reader, _ in formats:
                with self.subTest(format=name):
                    more = [folder] if arguments[0] == "questionnaire" else [
                        answers, "--questionnaire", folder]
                    if arguments[-1] == "-o":
                        path = self.folder / "out.svg"
                        self.program(*arguments, path, "--force", *more)
                        data = path.read_bytes()
                    else:
                        data = self.program(*arguments, *more).stdout
                    found[name] = reader(data)
            return found

        plain = read(lambda number: PLAIN)
        read(lambda number: others[number % len(others)])
        for shift in range(0, len(one_line), 4):
            found = read(lambda number: one_line[(number * 7 + shift) % len(one_line)])
            for name in plain.keys() & found.keys():
                with self.subTest(shift=shift, format=name):
                    self.assertEqual(found[name][0], plain[name][0])

    def test_names_of_a_campaign_are_words(self):
        self.enter(PLAIN)
        given = ["--id", "ccmx/2026-q4", "--from", "2020-01-01", "--to", "2999-12-31",
                 "--email", "data@ccmx.example", "--no-input", "-o", "campaign.json", "--force"]

        def read(text):
            self.write("notice.txt", text)
            done = self.program(
                "campaign", "new", *given, f"--name={text}", f"--contact={text}",
                f"--thanks=en={text}", "--notice=en=notice.txt", code=None)
            if done.returncode != 0:
                hostile.refuse(hostile.STEERING, done.stderr.decode())
                return None
            record = hostile.markdown(self.program("campaign", "record", "campaign.json").stdout)
            self.assert_shown(text, record[1], hostile.markdown)
            shared = self.program(
                "share", "last", "--campaign", "campaign.json", "--consent", "aggregate", "-o",
                "shared.json", "--force")
            hostile.refuse(hostile.STEERING, (shared.stdout + shared.stderr).decode())
            return record[0]

        plain = read(PLAIN)
        taken = 0
        for kind, text in hostile.TEXTS.items():
            with self.subTest(kind):
                form = read(text)
                taken += form is not None
                self.assertIn(form, (None, plain))
                # What is no line of words is refused at the door.
                if not hostile.is_one_line_of_words(text):
                    self.assertIsNone(form)
        self.assertGreater(taken, 12)


if __name__ == "__main__":
    unittest.main()
