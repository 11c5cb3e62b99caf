"""Interrupting what another program makes: it is stopped, and nothing of a report is left behind."""

import os
import signal
import subprocess
import time
import unittest

from acceptance import SAMPLES, ProgramTest, binary

# Starts another program, says so, and does not end by itself.
ENDLESS = """#!/bin/sh
{trap}
sleep 600 &
echo "$$ $!" > "{mark}"
wait
sleep 600
"""


def is_running(process):
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


class Interrupted(ProgramTest):
    def setUp(self):
        super().setUp()
        self.program("assess", "--for", "Pan y Sol", "--answers", SAMPLES / "bakery-puebla.json")
        self.programs = self.folder / "programs"
        self.temporary = self.folder / "temporary"
        self.programs.mkdir()
        self.temporary.mkdir()
        self.mark = self.folder / "started"
        self.environment["PATH"] = f"{self.programs}:{os.environ['PATH']}"
        self.environment["TMPDIR"] = str(self.temporary)

    def script(self, name, trap=""):
        path = self.programs / name
        path.write_text(ENDLESS.format(trap=trap, mark=self.mark))
        path.chmod(0o755)

    def begin(self, *arguments):
        self.mark.unlink(missing_ok=True)
        process = subprocess.Popen(
            [binary(), *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env=self.environment, cwd=self.folder, start_new_session=True)
        self.addCleanup(process.kill)
        end = time.monotonic() + 30
        while not (self.mark.exists() and self.mark.read_text().endswith("\n")):
            self.assertLess(time.monotonic(), end, "the program was not started")
            self.assertIsNone(process.poll())
            time.sleep(0.02)
        return process, [int(word) for word in self.mark.read_text().split()]

    def assert_ends(self, process, children, *numbers):
        out, said = process.communicate(timeout=20)
        self.assertIn(process.returncode, [-number for number in numbers], said)
        self.assertEqual(os.listdir(self.temporary), [])
        for child in children:
            self.assertFalse(is_running(child), "still running")

    def test_each_signal_ends_program_and_folder(self):
        self.script("pandoc")
        self.script("weasyprint")
        for format in ("docx", "pdf"):
            for number in (
                    signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
                with self.subTest(format=format, signal=number):
                    process, children = self.begin("report", "--format", format, "-o", "x." + format)
                    process.send_signal(number)
                    self.assert_ends(process, children, number)
                    self.assertFalse((self.folder / f"x.{format}").exists())

    def test_a_folder_there_was_and_is_gone(self):
        self.script("pandoc")
        process, children = self.begin("report", "--format", "docx", "-o", "x.docx")
        self.assertEqual(len(os.listdir(self.temporary)), 1)
        process.send_signal(signal.SIGTERM)
        self.assert_ends(process, children, signal.SIGTERM)

    def test_a_program_that_does_not_listen_is_ended_all_the_same(self):
        self.script("pandoc", trap="trap '' TERM INT HUP")
        process, children = self.begin("report", "--format", "docx", "-o", "x.docx")
        # A closed terminal sends more than one, and any of them may come first.
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGTERM)
        self.assert_ends(process, children, signal.SIGHUP, signal.SIGTERM)

    def test_a_program_that_closed_its_streams_can_be_interrupted(self):
        self.script("pandoc", trap="exec >&- 2>&-")
        process, children = self.begin("report", "--format", "docx", "-o", "x.docx")
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        self.assert_ends(process, children, signal.SIGINT)

    def test_who_is_told_to_ignore_hang_up_goes_on(self):
        self.script("pandoc")
        before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
        try:
            process, children = self.begin("report", "--format", "docx", "-o", "x.docx")
        finally:
            signal.signal(signal.SIGHUP, before)
        process.send_signal(signal.SIGHUP)
        time.sleep(0.3)
        self.assertIsNone(process.poll())
        process.send_signal(signal.SIGTERM)
        self.assert_ends(process, children, signal.SIGTERM)

    def test_quitting_with_the_trace_of_the_runtime_leaves_nothing_behind(self):
        """Whoever has not switched it off has a handler of the runtime for it."""
        del self.environment["SWIFT_BACKTRACE"]
        self.script("pandoc")
        process, children = self.begin("report", "--format", "docx", "-o", "x.docx")
        process.send_signal(signal.SIGQUIT)
        self.assert_ends(process, children, signal.SIGQUIT)

    def test_a_program_that_never_stops_writing_is_stopped(self):
        path = self.programs / "pandoc"
        path.write_text("#!/bin/sh\nexec cat /dev/zero\n")
        path.chmod(0o755)
        said = self.said("report", "--format", "docx", "-o", "x.docx", code=1, timeout=120)
        self.assert_one_sentence(said, "MiB")
        self.assertEqual(os.listdir(self.temporary), [])


if __name__ == "__main__":
    unittest.main()
