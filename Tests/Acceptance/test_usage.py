"""Help, versions and command lines that are wrong."""

import json
import re
import unittest

from acceptance import ProgramTest

COMMANDS = [
    ["assess"], ["list"], ["actions"], ["portfolio"], ["show"], ["report"], ["share"], ["forget"], ["backup"], ["restore"],
    ["where"], ["import"], ["release"],
    ["release", "list"], ["release", "show"], ["export"], ["block"], ["keep"], ["rename"], ["campaign"], ["campaign", "new"],
    ["campaign", "check"], ["campaign", "status"], ["campaign", "close"], ["campaign", "record"],
    ["compare"], ["summarize"], ["dashboard"], ["rescore"], ["verify"], ["score"], ["version"], ["questionnaire"],
    ["questionnaire", "check"], ["questionnaire", "info"], ["questionnaire", "diff"],
    ["questionnaire", "simulate"], ["questionnaire", "export"], ["questionnaire", "import"],
    ["config"], ["config", "list"], ["config", "set"], ["config", "unset"], ["config", "path"],
    ["completions"], ["man"],
]


class Usage(ProgramTest):
    def tearDown(self):
        self.assertFalse(self.store.exists(), "help and usage errors open no store")

    def test_without_a_terminal_the_bare_program_helps_and_exits_2(self):
        done = self.program(code=2)
        self.assertEqual(done.stdout, b"")
        self.assertIn(b"readiness assess", done.stderr)
        self.assertIn(b"readiness --help", done.stderr)
        self.assertLessEqual(len(done.stderr.splitlines()), 10)
        self.assertLessEqual(max(map(len, done.stderr.decode().splitlines())), 80)

    def test_help_lists_exactly_the_commands_that_exist(self):
        text = self.program("--help").stdout.decode()
        named = re.findall(r"^  ([a-z]+)  +[A-Z]", text, re.MULTILINE)
        self.assertEqual(set(named), {command[0] for command in COMMANDS})
        for flag in ("--store", "--lang", "--json", "--plain", "--no-input", "--color"):
            self.assertIn(flag, text)
        for code in ("0", "1", "2", "3", "4", "5", "6", "129", "130", "143"):
            self.assertRegex(text, rf"(?m)^  {code}  ")
        for words in (["-h"], ["help"]):
            self.assertEqual(self.program(*words).stdout.decode(), text)

    def test_every_command_explains_itself(self):
        for command in COMMANDS:
            with self.subTest(" ".join(command)):
                done = self.program(*command, "--help")
                text = done.stdout.decode()
                self.assertEqual(done.stderr, b"")
                self.assertTrue(text.startswith("Usage: readiness " + " ".join(command)), text)
                self.assertIn("--help", text)
                self.assertLessEqual(max(map(len, text.splitlines())), 80)
                self.assertTrue(text.endswith("\n") and not text.endswith("\n\n"))
                self.assertEqual(self.program("help", *command).stdout.decode(), text)

    def test_every_option_in_help_is_taken(self):
        # A wrong value or a missing word may be complained about, but never the option itself.
        for command in COMMANDS:
            text = self.program(*command, "--help").stdout.decode()
            for option, value in re.findall(r"^ +(?:-\w, )?(--[a-z-]+)( [A-Z])?", text, re.M):
                if option == "--help":
                    continue
                with self.subTest(f"{command} {option}"):
                    done = self.program(
                        *command, option, *(["x"] if value else []), "--help", code=None)
                    self.assertNotIn(b"there is no option", done.stderr)

    def test_the_version_is_told_in_words_and_for_programs(self):
        text = self.program("--version").stdout.decode()
        self.assertRegex(text, r"^readiness \d+\.\d+\.\d+\n$")
        self.assertEqual(self.program("version").stdout.decode(), text)
        version = json.loads(self.program("version", "--json").stdout)["version"]
        self.assertEqual(text, f"readiness {version}\n")

    def test_a_wrong_word_exits_2_and_names_the_right_one(self):
        for words, meant in {
            ("asses",): "'assess'",
            ("compair",): "'compare'",
            ("questionnaire", "chek"): "'check'",
            ("assess", "--frm", "full"): "'--form'",
            ("list", "--jsno"): "'--json'",
            ("--lnag", "en", "list"): "'--lang'",
        }.items():
            with self.subTest(" ".join(words)):
                done = self.program(*words, code=2)
                self.assertEqual(done.stdout, b"")
                said = done.stderr.decode()
                self.assertIn(f"Did you mean {meant}?", said)
                self.assertRegex(said, r"See 'readiness[a-z ]* --help'\.\n$")

    def test_other_wrong_command_lines_exit_2_with_what_to_do(self):
        for words in [
            ("frobnicate",), ("list", "--frobnicate"), ("score",), ("score", "a", "b"),
            ("import",), ("forget",), ("restore",), ("questionnaire",), ("list", "--limit", "many"),
            ("list", "--limit", "0"), ("list", "--json=1"), ("--color", "sometimes", "list"),
            ("assess", "--form"), ("assess", "--consent", "everything"),
            ("questionnaire", "simulate", "--count", "-1"),
            ("questionnaire", "simulate", "--count", "9" * 30),
            ("questionnaire", "simulate", "--form", "brief"),
            ("assess", "--form", "brief"), ("--lang", "tlh", "list"), ("compare", "--form", "x"),
        ]:
            with self.subTest(" ".join(words)):
                done = self.program(*words, code=2)
                self.assertEqual(done.stdout, b"")
                said = done.stderr.decode().splitlines()
                self.assertTrue(1 <= len(said) <= 3, said)
                self.assertTrue(all(len(line) < 160 for line in said), said)

    def test_asking_without_a_terminal_exits_2_and_says_so_in_every_language(self):
        for locale, words in {
            "en": "need a terminal", "es-MX": "necesitan una terminal",
            "de-DE": "braucht es ein Terminal",
        }.items():
            for env in (self.surroundings(locale), self.surroundings("en", READINESS_LANG=locale)):
                said = self.said("assess", env=env, code=2)
                self.assert_one_sentence(said.replace(". ", ", "), words, "--answers")
            said = self.said("assess", "--lang", locale, code=2)
            self.assertIn(words, said)

    def test_a_file_that_is_not_there_exits_4_and_is_named(self):
        missing = self.folder / "missing.json"
        for words in (
            ["score", missing], ["questionnaire", "check", missing],
            ["questionnaire", "info", missing], ["assess", "--answers", missing],
        ):
            with self.subTest(words[0]):
                said = self.said(*words, code=4)
                self.assertIn(str(missing), said)
                self.assertEqual(len(said.splitlines()), 1, said)

    def test_a_questionnaire_nobody_shipped_exits_4_and_names_those_shipped(self):
        said = self.said("questionnaire", "info", "msme-redaines", code=4)
        self.assertIn("msme-readiness", said)


if __name__ == "__main__":
    unittest.main()
