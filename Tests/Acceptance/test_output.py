"""Where output goes: files, pipes that close, disks that are full, the same bytes every time."""

import json
import stat
import subprocess
import unittest

from acceptance import LOCALES, SAMPLES, ProgramTest, binary, lines


class Files(ProgramTest):
    def setUp(self):
        super().setUp()
        self.program("assess", "--answers", SAMPLES / "machine-shop-ulm.json")
        self.out = self.folder / "out"
        self.out.mkdir()

    def test_a_report_is_saved_as_it_is_shown(self):
        target = self.out / "result.txt"
        done = self.program("report", "-o", target)
        self.assertEqual(done.stdout, b"")
        self.assertIn(str(target), done.stderr.decode())
        self.assertEqual(target.read_bytes(), self.program("report").stdout)
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o600)
        self.assertEqual([path.name for path in self.out.iterdir()], ["result.txt"])

    def test_nothing_is_overwritten_without_force(self):
        target = self.out / "result.txt"
        target.write_text("mine")
        for locale in LOCALES:
            said = self.said("report", "-o", target, "--lang", locale, code=1)
            self.assertEqual(len(said.splitlines()), 1)
            self.assertIn(str(target), said)
            self.assertIn("--force", said)
            self.assertEqual(target.read_text("utf-8"), "mine")
        self.program("report", "-o", target, "--force", "--format", "json")
        self.assertEqual(json.loads(target.read_text("utf-8")), self.json("show"))
        self.assertEqual([path.name for path in self.out.iterdir()], ["result.txt"])

    def test_nothing_is_made_for_a_file_that_is_there_already(self):
        programs = self.folder / "programs"
        programs.mkdir()
        for name in ("weasyprint", "pandoc"):
            script = programs / name
            script.write_text(f"#!/bin/sh\n: > '{self.folder}/asked'\nexit 1\n")
            script.chmod(0o755)
        env = self.environment | {"PATH": str(programs)}
        for ending in ("pdf", "docx"):
            target = self.out / f"result.{ending}"
            target.write_text("mine")
            said = self.said("report", "-o", target, env=env, code=1)
            self.assertIn("--force", said)
            self.assertEqual(target.read_text("utf-8"), "mine")
            self.assertFalse((self.folder / "asked").exists())
            self.program("report", "-o", target, "--force", env=env, code=1)
            self.assertTrue((self.folder / "asked").exists())
            (self.folder / "asked").unlink()

    def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left(self):
        for target in (self.out, self.out / "none" / "result.txt", "/proc/result.txt"):
            done = self.program("report", "-o", target, "--force", code=None)
            self.assertIn(done.returncode, (1, 4))
            self.assertEqual(done.stdout, b"")
            said = done.stderr.decode()
            self.assertEqual(len(said.splitlines()), 1, said)
            self.assertIn(str(target), said)
            self.assertEqual(list(self.out.iterdir()), [])

    def test_where_tells_where_everything_lies(self):
        places = self.json("where")
        self.assertEqual(places["store"], str(self.store))
        self.assertTrue(places["documents"].startswith(str(self.folder / "home")))
        env = self.surroundings()
        del env["READINESS_STORE"]
        env["XDG_DATA_HOME"] = str(self.folder / "data")
        self.assertEqual(
            self.json("where", env=env)["store"],
            str(self.folder / "data" / "readiness" / "store.sqlite"))
        self.assertEqual(
            self.json("where", "--store", "x.sqlite", env=env)["store"], "x.sqlite")
        for locale in LOCALES:
            text = self.program("where", "--lang", locale).stdout.decode()
            self.assertIn(str(self.store), text)
        # Asking makes nothing.
        self.assertFalse((self.folder / "data").exists())


class Pipes(ProgramTest):
    def commands(self):
        self.program("assess", "--answers", SAMPLES / "machine-shop-ulm.json")
        responses = self.write("responses.jsonl", self.simulated(200))
        self.program("import", responses)
        return [
            ["list"], ["list", "--json"], ["show", "last"], ["show", "--why", "last"],
            ["report"], ["compare", "--synthetic"], ["compare", "--json"], ["verify"], ["where"],
            ["score", responses], ["questionnaire", "simulate", "--count", "2000"],
            ["questionnaire", "info"], ["version"], ["--version"], ["--help"],
            ["assess", "--help"], ["assess", "--answers", SAMPLES / "carpenter.json"],
        ]

    def test_a_reader_that_leaves_early_is_no_error(self):
        for command in self.commands():
            with self.subTest(str(command[0])):
                process = subprocess.Popen(
                    [binary(), *map(str, command)], env=self.environment, cwd=self.folder,
                    stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                process.stdout.read(1)
                process.stdout.close()
                said = process.stderr.read()
                process.stderr.close()
                self.assertEqual(process.wait(timeout=30), 0, said)
                self.assertNotIn(b"rror", said)
                self.assertNotIn(b"ipe", said)

    def test_head_takes_what_it_wants(self):
        done = subprocess.run(
            ["bash", "-c", 'set -o pipefail; "$0" questionnaire simulate --count 5000 | head -1',
             binary()], env=self.environment, capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertEqual(len(done.stdout.splitlines()), 1)

    def test_output_that_is_lost_is_a_failure_that_says_so(self):
        for command in self.commands():
            with self.subTest(str(command[0])), open("/dev/full", "wb") as full:
                done = subprocess.run(
                    [binary(), *map(str, command)], env=self.environment, cwd=self.folder,
                    stdout=full, stderr=subprocess.PIPE, timeout=60)
                said = done.stderr.decode().splitlines()
                self.assertEqual(done.returncode, 1, said)
                self.assertRegex(said[-1], r"output.*full|full.*output|space", said)
        # A talk nobody can hear changes nothing about the result.
        with open("/dev/full", "wb") as full:
            done = subprocess.run(
                [binary(), "list"], env=self.environment, stdout=subprocess.PIPE, stderr=full)
        self.assertIn(done.returncode, (0, 1))

    def test_closed_streams_do_not_crash_it(self):
        self.program("assess", "--answers", SAMPLES / "machine-shop-ulm.json")
        for closing in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
            done = subprocess.run(
                ["sh", "-c", f'"$0" list {closing}', binary()], env=self.environment,
                capture_output=True)
            self.assertIn(done.returncode, (0, 1), closing)
            # A store opened on a descriptor of the standard streams would be written into.
            self.assert_sound(1)

    def test_pipes_get_tabs_and_neither_colours_nor_frames(self):
        self.program("assess", "--answers", SAMPLES / "machine-shop-ulm.json", "--for", "A\tB\x1b[2J")
        out = self.program("list").stdout
        self.assertNotIn(b"\x1b", out)
        self.assertEqual(len(out.splitlines()), 1)
        self.assertEqual(out.count(b"\t"), 6)
        coloured = self.program("show", "--color", "always").stdout
        self.assertIn(b"\x1b[", coloured)
        self.assertNotIn(b"\x1b", self.program("show", "--color", "always", "--plain").stdout)


class Reproducible(ProgramTest):
    def test_the_same_input_gives_the_same_bytes_in_other_surroundings(self):
        given = self.simulated(300, 21)
        responses = self.write("responses.jsonl", given)
        real = []
        for line in self.simulated(100, 22).splitlines():
            response = json.loads(line)
            del response["synthetic"], response["seal"]
            real.append(response)
        other = self.write("real.jsonl", lines(*real))
        worlds = {
            "first": {"LANG": "es_MX.UTF-8", "TZ": "America/Mexico_City", "PYTHONHASHSEED": "1"},
            "second": {"LANG": "C", "LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati",
                       "PYTHONHASHSEED": "2", "COLUMNS": "200", "TERM": "dumb",
                       "SWIFT_DETERMINISTIC_HASHING": "1"},
        }
        outputs = {}
        for name, more in worlds.items():
            home = self.folder / name
            home.mkdir()
            store = home / "store.sqlite"
            # The day is another one in half of the world, and stands in every report.
            env = self.environment | {
                "HOME": str(home), "READINESS_STORE": str(store),
                "SOURCE_DATE_EPOCH": "1795651200"} | more
            for path in (responses, other):
                self.program("import", path, env=env)
            outputs[name] = self.outputs(env, real[0]["id"], responses, home)
        for command, out in outputs["first"].items():
            with self.subTest(command):
                self.assertEqual(outputs["second"][command], out)

    def outputs(self, env, name, responses, home):
        commands = [
            ["questionnaire", "simulate", "--count", "50", "--seed", "4"],
            ["questionnaire", "check"], ["questionnaire", "check", "--json"],
            ["questionnaire", "info"], ["questionnaire", "info", "--json"],
            ["score", responses], ["version"], ["--help"],
        ]
        for locale in LOCALES:
            for command in (
                ["list"], ["show", name], ["show", name, "--why"], ["report", name],
                ["report", name, "--format", "json"], ["compare"],
                ["compare", "--synthetic", "--form", "full"], ["compare", "--json"], ["verify"],
                ["verify", "--json"], ["list", "--json"],
            ):
                commands.append([*command, "--lang", locale])
        found = {}
        for command in commands:
            done = self.program(*command, env=env)
            found[" ".join(map(str, command))] = done.stdout
        target = home / "report.txt"
        self.program("report", name, "-o", target, "--lang", "es-MX", env=env)
        found["file"] = target.read_bytes()
        return found


if __name__ == "__main__":
    unittest.main()
