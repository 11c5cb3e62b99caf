"""Every way out of full screens gives the terminal back and keeps every answer."""

import os
import re
import signal
import unittest
from pathlib import Path

from acceptance import one_space
from screen import ON_ENTERING, ON_LEAVING, ScreenTest
from test_interview import STOPPED

CRASHES = ("SEGV", "ABRT", "ILL", "BUS", "FPE", "TRAP", "QUIT")


class Leaving(ScreenTest):
    def words_left(self, screen):
        """What stands on the terminal after the full screen has gone."""
        return one_space(screen.raw.split(ON_LEAVING)[-1].decode())

    def assert_kept(self, screen, *values):
        self.assertEqual(list(self.stored().values()), list(values))
        drafts = self.json("list")["drafts"]
        self.assertEqual([draft["answered"] for draft in drafts], [len(values)])
        self.assert_sound(0)

    def test_signals_end_it_with_their_code_and_everything_is_saved(self):
        for locale in STOPPED:
            for number, code in (
                (signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129),
            ):
                with self.subTest(f"{locale} {number.name}"):
                    self.new_store()
                    screen = self.begin_with({"v": 7}, {"v": "DE"}, locale=locale)
                    if number == signal.SIGINT:
                        screen.hit("ctrl-c")
                    else:
                        screen.process.send_signal(number)
                    self.assertEqual(screen.end(), code)
                    self.assert_given_back(screen)
                    self.assertIn(STOPPED[locale], self.words_left(screen))
                    self.assert_kept(screen, "7", "1")

    def test_signals_end_every_other_page_too(self):
        for where in ((), ("g",), ("l",), ("r",), ("o", "x"), ("?",)):
            for number, code in ((signal.SIGTERM, 143), (None, 130)):
                with self.subTest(f"{where} {code}"):
                    self.new_store()
                    screen = self.begin_with({"v": 7}).press(*where)
                    if number:
                        screen.process.send_signal(number)
                    else:
                        screen.hit("ctrl-c")
                    self.assertEqual(screen.end(), code)
                    self.assert_given_back(screen)
                    self.assert_kept(screen, "7")
        for home in ([], ["assess"]):
            self.new_store()
            screen = self.open(*home).next_frame()
            screen.hit("ctrl-c")
            self.assertEqual(screen.end(), 130)
            self.assert_given_back(screen)

    def test_q_leaves_with_0_and_says_how_to_go_on(self):
        for locale in STOPPED:
            with self.subTest(locale):
                self.new_store()
                screen = self.begin_with({"v": 7}, locale=locale)
                screen.hit("q")
                self.assertEqual(screen.end(), 0)
                self.assert_given_back(screen)
                self.assertIn("readiness", self.words_left(screen))
                self.assert_kept(screen, "7")

    def test_closing_the_window_keeps_every_answer(self):
        screen = self.begin_with({"v": 7}, {"v": "MX"})
        os.close(screen.slave)
        os.close(screen.master)
        self.assertEqual(screen.process.wait(timeout=10), 129)
        self.assert_kept(screen, "7", "0")

    def test_killed_at_once_it_goes_on_at_the_same_question(self):
        screen = self.begin_with({"v": 7}, {"v": "DE"}, {"v": 6})
        screen.process.kill()
        self.assertEqual(screen.end(), -signal.SIGKILL)
        self.assert_kept(screen, "7", "1", "6")
        screen = self.open("assess").next_frame()
        self.assertRegex(one_space(screen.text), r"> 1 Go on with question 4 of \d+")
        self.assertIn("3 answers", one_space(screen.text))
        screen.press("enter")
        self.assertEqual(screen.asked(), "employees")
        self.assertEqual(screen.progress[0], 4)
        screen.press("left")
        self.assertRegex(screen.text, r"> .*: 6\n")

    def test_what_is_not_confirmed_is_not_kept(self):
        screen = self.begin_with({"v": 7}, {"v": "DE"})
        screen.press("1", "2")
        screen.hit("ctrl-c")
        self.assertEqual(screen.end(), 130)
        self.assert_kept(screen, "7", "1")

    def test_starting_over_is_asked_twice(self):
        self.leave(self.begin_with({"v": 7}, {"v": "DE"}))
        screen = self.open("assess").next_frame()
        screen.choose("Start over")
        self.assertEqual(len(self.stored()), 2)
        screen.choose("Keep my answers")
        self.assertEqual(screen.question(), "people")
        self.leave(screen)
        screen = self.open("assess").next_frame()
        screen.choose("Start over").choose("Start over")
        screen.question("self_rating")
        self.assertEqual(self.stored(), {})

    def test_a_crash_gives_the_terminal_back_and_stays_a_crash(self):
        for name in CRASHES:
            with self.subTest(name):
                self.new_store()
                number = signal.Signals[f"SIG{name}"]
                screen = self.begin_with({"v": 7})
                screen.process.send_signal(number)
                self.assertEqual(screen.end(), -number)
                self.assert_given_back(screen)
                self.assert_kept(screen, "7")
                screen = self.open("assess").next_frame()
                screen.question("country")
                self.leave(screen)

    def test_a_second_window_is_told_about_the_first_without_a_screen(self):
        first = self.begin_with({"v": 7})
        second = self.open("assess")
        self.assertEqual(second.end(), 5)
        self.assertIn("in another window", one_space(second.text))
        self.assertEqual(second.settings_after, second.settings_before)
        self.assertEqual(second.raw.count(ON_ENTERING), second.raw.count(ON_LEAVING))
        first.press("1", "enter")
        self.leave(first)
        self.assert_kept(first, "7", "0")

    def test_ignored_hang_ups_stay_ignored(self):
        screen = self.open(
            "-c", "trap '' HUP; exec \"$0\" assess", self.binary, program=["/bin/sh"])
        screen.next_frame()
        screen.process.send_signal(signal.SIGHUP)
        screen.question("self_rating")
        screen.press("7", "enter")
        self.leave(screen)


class Stopping(ScreenTest):
    """Ctrl-Z in a real shell with job control."""

    def shell(self):
        shell = self.open(
            "--norc", "--noprofile", "-i", program=["/bin/bash"],
            environment={"PS1": "READY> ", "READINESS": self.binary, "HISTFILE": "/dev/null"})
        shell.wait("READY>")
        return shell

    def run_line(self, shell, line, *words):
        shell.send(line.encode() + b"\r")
        if words:
            shell.wait(*words)

    def settings(self, shell, name):
        """What `stty -a` tells at the prompt, but for the size."""
        path = self.folder / name
        # What is typed is echoed; what is computed stands on the screen only when it is done.
        shell.send(f"stty -a > {name}; echo {name}$((40+2))\r".encode())
        shell.wait(f"{name}42")
        return re.sub("rows .*; columns .*; line", "line", path.read_text("utf-8"))

    def test_ctrl_z_stops_it_with_the_terminal_given_back_and_fg_draws_it_anew(self):
        shell = self.shell()
        before = self.settings(shell, "before")
        self.run_line(shell, '"$READINESS" assess')
        shell.next_frame().question("self_rating")
        shell.press("7", "enter")
        shell.question("country")
        shown = shell.press("down", "up").text
        for round in range(3):
            with self.subTest(round=round):
                shell.send(b"\x1a")
                shell.wait("Stopped", "READY>")
                self.assertGreater(shell.raw.rfind(ON_LEAVING), shell.raw.rfind(ON_ENTERING))
                self.assertFalse(shell.screen.cursor.hidden)
                self.assertEqual(self.settings(shell, f"stopped{round}"), before)
                self.assertEqual(list(self.stored()), ["self_rating"])
                shell.seen = len(shell.raw)
                self.run_line(shell, "fg")
                shell.next_frame()
                self.assertEqual(shell.text, shown)
        shell.press("1", "enter")
        shell.question("people")
        shell.hit("ctrl-c")
        shell.wait("Everything is saved", "READY>")
        self.run_line(shell, "echo code=$?", "code=130")
        self.assertEqual(self.settings(shell, "after"), before)
        self.assertEqual(len(self.stored()), 2)
        self.run_line(shell, "exit 0")
        self.assertEqual(shell.end(), 0)

    def test_a_stop_from_outside_and_another_window_size_in_between(self):
        shell = self.shell()
        before = self.settings(shell, "before")
        self.run_line(shell, '"$READINESS" assess')
        shell.next_frame().question("self_rating")
        program = self.job(shell)
        os.kill(program, signal.SIGTSTP)
        shell.wait("Stopped", "READY>")
        self.assertEqual(self.settings(shell, "stopped"), before)
        shell.resize(60, 20)
        shell.seen = len(shell.raw)
        self.run_line(shell, "fg")
        shell.next_frame().settle()
        self.assertEqual(shell.asked(), "self_rating")
        self.assertEqual(len(shell.lines[2]), 59)
        # Killed while it is stopped, it leaves the shell in peace.
        shell.send(b"\x1a")
        shell.wait("READY>")
        shell.settle()
        os.kill(program, signal.SIGKILL)
        self.assertEqual(self.settings(shell, "killed"), before)

    def job(self, shell):
        """The process that the shell waits for."""
        task = Path(f"/proc/{shell.process.pid}/task/{shell.process.pid}")
        [child] = (task / "children").read_text("ascii").split()
        return int(child)


if __name__ == "__main__":
    unittest.main()
