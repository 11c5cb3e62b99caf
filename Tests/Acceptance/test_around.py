"""Around the program: completions in real shells, and the manual page."""

import json
import os
import re
import shutil
import subprocess
import unittest

from acceptance import SAMPLES, ProgramTest, binary, lines, sealed
from test_usage import COMMANDS

SHELLS = ("bash", "zsh", "fish")

# Runs the completion function as bash would at the end of a line, and writes what it offers.
BASH = r"""
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
compopt() { :; }
_readiness
printf '%s\n' "${COMPREPLY[@]}"
"""


class Around(ProgramTest):
    def setUp(self):
        super().setUp()
        # As a person has it: a program called readiness on the PATH.
        programs = self.folder / "bin"
        programs.mkdir()
        (programs / "readiness").symlink_to(binary())
        self.environment["PATH"] = f"{programs}:/usr/bin:/bin"

    def clients(self):
        for number, name in enumerate(("Taller Ulm", "Tal:ler", "Panadería Sol")):
            answers = self.write(f"{number}.json", json.dumps(
                json.loads((SAMPLES / "carpenter.json").read_text("utf-8"))["answers"]))
            self.program("assess", "--answers", answers, "--for", name)

    def files(self):
        """Everything in the folder of the test with its bytes."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in self.folder.rglob("*") if path.is_file()}


class Completions(Around):
    def asked(self, *words, **options):
        """What the program offers to a shell: which files, and the words."""
        done = self.program("__complete", "--", *words, **options)
        self.assertEqual(done.stderr, b"")
        first, *rest = done.stdout.decode().splitlines()
        return first, [line.split("\t")[0] for line in rest]

    def test_scripts_are_sound_in_their_shells(self):
        for shell in SHELLS:
            script = self.program("completions", shell).stdout
            self.assertEqual(self.program("completions", shell).stdout, script)
            if shutil.which(shell):
                path = self.write(f"script.{shell}", script)
                done = subprocess.run([shell, "-n", path], capture_output=True, timeout=20)
                self.assertEqual((done.returncode, done.stderr), (0, b""), shell)
        for name, words in (("tcsh", "bash, zsh, fish"), ("bsh", 'did you mean "bash"?')):
            said = self.said("completions", name, code=2)
            self.assertEqual(len(said.splitlines()), 1, said)
            self.assertIn(words, said)

    def completed(self, *words):
        """What bash offers after these words of COMP_WORDS."""
        script = self.write("script.bash", self.program("completions", "bash").stdout)
        done = subprocess.run(
            ["bash", "--norc", "-c", BASH, "bash", script, "readiness", *words],
            capture_output=True, env=self.environment, cwd=self.folder, timeout=20)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        return done.stdout.decode().split("\n")[:-1]

    def test_bash_completes_commands_options_values_names_and_files(self):
        self.clients()
        (self.folder / "file one.txt").touch()
        for words, offered in [
            (["quest"], ["questionnaire"]),
            (["questionnaire", "s"], ["simulate"]),
            (["completions", ""], list(SHELLS)),
            (["report", "--form", "e"], ["express"]),
            # Bash hands over what stands around "=" and ":" as words of their own.
            (["report", "--form", "=", "e"], ["express"]),
            (["report", "--form", "="], ["express", "full"]),
            (["assess", "--for", "Tal"], ["Tal:ler", "Taller Ulm"]),
            (["assess", "--for", '"Taller'], ["Taller Ulm"]),
            (["assess", "--for", "Taller\\ U"], ["Taller Ulm"]),
            (["assess", "--for", "=", "Pan"], ["Panadería Sol"]),
            (["assess", "--for", "Tal", ":", "l"], ["ler"]),
            (["score", "file"], ["file one.txt"]),
            (["report", "--output", "=", "file"], ["file one.txt"]),
            (["report", "--no-in"], ["--no-input"]),
            (["nonsense", ""], [""]),
        ]:
            with self.subTest(" ".join(words)):
                self.assertEqual(self.completed(*words), offered)

    def test_zsh_and_fish_complete_too(self):
        self.clients()
        if shutil.which("fish"):
            script = self.write("s.fish", self.program("completions", "fish").stdout)
            for line, offered in [
                ("readiness quest", ["questionnaire"]),
                ("readiness report --form e", ["express"]),
                ("readiness report --form=e", ["--form=express"]),
                ("readiness assess --for 'Taller", ["Taller Ulm"]),
            ]:
                done = subprocess.run(
                    ["fish", "--no-config", "-c", f'source "{script}"; complete -C "{line}"'],
                    capture_output=True, env=self.environment, cwd=self.folder, timeout=20)
                found = [each.split("\t")[0] for each in done.stdout.decode().splitlines()]
                self.assertEqual(found, offered, done.stderr)
        if shutil.which("zsh"):
            script = self.write("s.zsh", self.program("completions", "zsh").stdout)
            # Outside the line editor only what is handed to _describe can be seen.
            done = subprocess.run(
                ["zsh", "-f", "-c", 'compdef() { :; }; source "$1"; _files() { print files; }; '
                 '_describe() { print -rl -- "${(@P)3}"; }; compset() { :; }; '
                 'words=(readiness assess --for "Ta"); CURRENT=4; _readiness',
                 "zsh", script],
                capture_output=True, env=self.environment, cwd=self.folder, timeout=20)
            self.assertEqual(done.stdout.decode().splitlines(), ["Tal\\:ler", "Taller Ulm"],
                             done.stderr)

    def test_the_table_offers_every_command_and_no_hidden_one(self):
        first, words = self.asked("")
        self.assertEqual(first, "none")
        self.assertEqual(set(words), {command[0] for command in COMMANDS} | {"help"})
        for command in COMMANDS:
            families = [each for each in COMMANDS if each[:-1] == command]
            _, members = self.asked(*command, "")
            for family in families:
                self.assertIn(family[-1], members)
            _, options = self.asked(*command, "--")
            help = self.program(*command, "--help").stdout.decode()
            self.assertEqual(
                set(options), set(re.findall(r"(?m)^ +(?:-\w, )?(--[a-z-]+)", help)), command)

    def test_names_are_looked_up_where_they_are_meant(self):
        self.clients()
        hashed = "sha256:" + "0123456789abcdef" * 4
        given = sealed(json.loads(self.simulated(1)) | {
            "campaign": "ccmx/2026-q4", "subject": "a" * 16, "withdrawal": hashed})
        self.program("import", "-", input=lines(given))
        self.assertEqual(self.asked("show", "last")[1], ["last"])
        self.assertEqual(self.asked("forget", "Pan")[1], ["Panadería Sol"])
        self.assertEqual(self.asked("campaign", "status", "cc")[1], ["ccmx/2026-q4"])
        self.assertEqual(self.asked("release", "show", "")[1], [])
        self.assertEqual(self.asked("questionnaire", "info", "msme"), (
            "paths", ["msme-readiness", "msme-readiness@0.1.0"]))
        self.assertEqual(self.asked("--lang", "e")[1], ["en", "es-MX"])
        self.assertEqual(self.asked("config", "set", "plain", "")[1], ["true", "false"])
        id = self.json("list")["assessments"][0]["id"]
        for length in (4, 8, 20, 36):
            [found] = self.asked("show", id[:length])[1]
            self.assertTrue(id.startswith(found) and found.startswith(id[:length]), found)
            self.program("show", found)
        self.assertEqual(self.asked("--store", "/nowhere", "show", "")[1], [])
        self.assertEqual(self.asked(f"--store={self.store}", "show", "Pan")[1], ["Panadería Sol"])

    def test_asking_writes_nothing_and_stays_silent_whatever_is_wrong(self):
        self.clients()
        before = self.files()
        for words in (["show", ""], ["campaign", "close", ""], ["config", "set", "store", ""]):
            self.asked(*words)
        self.assertEqual(self.files(), before)
        config = self.folder / "home" / ".config" / "readiness" / "config.json"
        config.parent.mkdir(parents=True)
        for settings in ("{", '{"language":7,"plain":8}'):
            config.write_text(settings)
            self.assertEqual(self.asked("show", "Pan")[1], ["Panadería Sol"])
        for data in (b"", b"no store at all", os.urandom(5000)):
            self.store.write_bytes(data)
            before = self.files()
            self.assertEqual(self.asked("show", "")[1], [])
            self.assertEqual(self.files(), before)
        self.store.unlink()
        self.assertEqual(self.asked("show", "")[1], [])
        self.assertFalse(self.store.exists())
        env = {key: value for key, value in self.environment.items()
               if key not in ("HOME", "READINESS_STORE")}
        self.assertEqual(self.asked("show", "", env=env)[1], [])
        self.assertEqual(self.asked("\x1b[31m", env=env)[1], [])


class Manual(Around):
    def test_every_command_and_option_is_on_the_page(self):
        page = self.program("man").stdout.decode("ascii")
        sections = re.findall(r'(?m)^\.SS "readiness (.*)"$', page)
        self.assertEqual(sorted(sections), sorted(
            name.replace("-", "\\-") for name in map(" ".join, COMMANDS)))
        for command in COMMANDS:
            for option in re.findall(
                    r"(?m)^ +(?:-\w, )?(--[a-z-]+)",
                    self.program(*command, "--help").stdout.decode()):
                self.assertIn(option.replace("-", "\\-"), page)
        for heading in ("EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"):
            self.assertIn(f"\n.SH {heading}\n", page)
        self.assertNotIn("complete \\-", page)

    def test_mandoc_and_groff_find_nothing_to_mend(self):
        page = self.write("readiness.1", self.program("man").stdout)
        if shutil.which("mandoc"):
            done = subprocess.run(["mandoc", "-Tlint", page], capture_output=True, timeout=20)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))
        if shutil.which("groff"):
            done = subprocess.run(
                ["groff", "-man", "-Tutf8", "-ww", page], capture_output=True, timeout=20)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            self.assertIn("READINESS_STORE", done.stdout.decode())


if __name__ == "__main__":
    unittest.main()
