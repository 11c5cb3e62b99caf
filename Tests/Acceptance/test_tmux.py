"""The interview in a terminal emulator that people use: tmux."""

import os
import shutil
import signal
import subprocess
import time
import unittest

from acceptance import binary, catalogue, one_space
from screen import ScreenTest

TMUX = shutil.which("tmux")


@unittest.skipUnless(TMUX, "tmux is not installed")
class Tmux(ScreenTest):
    def setUp(self):
        super().setUp()
        # A socket of its own for every test: a server that just went away may still hold its name.
        self.socket = self.folder / "tmux"
        # The path must be short enough for a socket.
        self.assertLess(len(os.fsencode(self.socket)), 100)
        self.addCleanup(self.tmux, "kill-server", check=False)

    def tmux(self, *arguments, check=True):
        environment = self.surroundings() | {
            "READINESS": binary(), "PS1": "READY> ", "ENV": "", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [TMUX, "-u", "-f", "/dev/null", "-S", str(self.socket), *map(str, arguments)],
            env=environment, cwd=self.folder, capture_output=True, text=True, timeout=20)
        if check:
            self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def start(self, columns=80, rows=24):
        self.tmux(
            "new-session", "-d", "-x", columns, "-y", rows,
            "env PS1='READY> ' bash --norc --noprofile -i")
        self.tmux("set-option", "-g", "window-size", "manual")
        self.wait("READY>")

    def shown(self):
        return "\n".join(
            line.rstrip() for line in self.tmux("capture-pane", "-p").split("\n")).rstrip("\n")

    def wait(self, *words, gone=False):
        end = time.monotonic() + 10
        while True:
            shown = self.shown()
            found = [word in one_space(shown) for word in words]
            if (not any(found)) if gone else all(found):
                return shown
            self.assertLess(time.monotonic(), end, f"{words} not on the screen:\n{shown}")
            time.sleep(0.02)

    def press(self, *keys):
        self.tmux("send-keys", *keys)

    def run_line(self, line):
        self.tmux("send-keys", "-l", line)
        self.press("Enter")

    def title(self, question):
        return one_space(catalogue("en")[f"question.{question}"])

    def begin_there(self):
        """In the shell of the pane, an interview that asks for the country."""
        self.run_line('"$READINESS" assess')
        self.wait("Begin")
        for _ in range(4):
            if self.title("self_rating") in one_space(self.shown()):
                break
            self.press("Enter")
            time.sleep(0.1)
        self.wait(self.title("self_rating"))
        self.press("7", "Enter")
        self.wait(self.title("country"), "Saved.")
        self.press("Down", "Up")
        self.wait("Saved.", gone=True)
        return self.wait("> 1", "Question 2 of")

    def settings(self, name):
        self.run_line(f"clear; stty -a > {name}; echo {name}$((40+2))")
        self.wait(f"{name}42")
        return (self.folder / name).read_text("utf-8")

    def program(self, *arguments, **options):
        if arguments:
            return super().program(*arguments, **options)
        [pane] = self.tmux("list-panes", "-F", "#{pane_pid}").split()
        with open(f"/proc/{pane}/task/{pane}/children", encoding="ascii") as children:
            [child] = children.read().split()
        return int(child)

    def resize(self, columns, rows):
        self.tmux("resize-window", "-x", columns, "-y", rows)
        end = time.monotonic() + 10
        shown = before = None
        # Two equal looks, one after the other, at a page that fills the window.
        while shown is None or shown != before:
            self.assertLess(time.monotonic(), end)
            before = shown
            time.sleep(0.15)
            shown = self.shown()
        return shown

    def test_another_size_in_mid_question_leaves_nothing_of_the_old_one(self):
        self.start()
        begun = self.begin_there()
        sizes = [(40, 15), (120, 40), (39, 11), (80, 24)]
        shown = {size: self.resize(*size) for size in sizes}
        self.assertEqual(shown[(80, 24)], begun)
        self.assertTrue(one_space(shown[(39, 11)]).startswith("This window is too small."))
        self.press("C-c")
        self.wait("READY>")
        for size in sizes[:2]:
            # What the other emulator shows of a run that has never known another size.
            screen = self.open("assess", columns=size[0], rows=size[1]).next_frame()
            screen.press("enter")
            screen.question("country")
            screen.press("down", "up").settle()
            self.assertEqual(shown[size], screen.text.rstrip("\n"))
            self.leave(screen)

    def test_stopped_and_continued_with_a_shell_in_between(self):
        self.start()
        before = self.settings("before")
        self.run_line("clear")
        begun = self.begin_there()
        self.press("C-z")
        shown = self.wait("Stopped", "READY>")
        self.assertNotIn(self.title("country"), one_space(shown), "the screen is given back")
        self.assertEqual(self.settings("stopped"), before)
        self.run_line("fg")
        self.assertEqual(self.wait(self.title("country")), begun)
        self.press("1", "Enter")
        self.wait(self.title("people"))
        self.press("C-c")
        self.wait("Everything is saved.", "READY>")
        self.assertEqual(self.settings("after"), before)
        self.assertEqual(self.stored(), {"self_rating": "7", "country": "0"})
        self.assertEqual(self.tmux("display", "-p", "#{alternate_on}#{cursor_flag}").strip(), "01")

    def test_detached_and_attached_it_is_still_there(self):
        self.start()
        begun = self.begin_there()
        for columns, rows in ((80, 24), (100, 30)):
            # Another terminal joins and goes again.
            other = self.open(
                "-u", "-f", "/dev/null", "-S", str(self.socket), "attach", program=[TMUX],
                columns=columns, rows=rows + 1)
            other.wait(self.title("country"))
            self.tmux("detach-client")
            self.assertEqual(other.end(), 0)
            self.assertEqual(self.shown(), begun)
        self.press("2", "Enter")
        self.wait(self.title("people"))
        self.assertEqual(self.stored(), {"self_rating": "7", "country": "1"})

    def test_the_pane_is_closed_and_every_answer_is_kept(self):
        self.start()
        self.begin_there()
        program = self.program()
        self.tmux("kill-server")
        end = time.monotonic() + 10
        while os.path.exists(f"/proc/{program}") and time.monotonic() < end:
            time.sleep(0.02)
        self.assertFalse(os.path.exists(f"/proc/{program}"))
        self.assertEqual(self.stored(), {"self_rating": "7"})

    def test_killed_and_taken_up_again(self):
        self.start()
        self.begin_there()
        os.kill(self.program(), signal.SIGKILL)
        self.wait("Killed")
        self.run_line("reset")
        self.run_line('clear; "$READINESS" assess')
        self.wait("Go on with question 2 of")
        self.press("Enter")
        self.wait(self.title("country"))
        self.assertEqual(self.stored(), {"self_rating": "7"})

    def test_crashed_the_shell_can_be_used_at_once(self):
        self.start()
        before = self.settings("before")
        for name in ("SEGV", "ABRT", "ILL", "BUS", "FPE"):
            with self.subTest(name):
                self.new_store()
                self.tmux("set-environment", "READINESS_STORE", self.store)
                self.run_line(f"clear; export READINESS_STORE='{self.store}'")
                self.begin_there()
                os.kill(self.program(), signal.Signals[f"SIG{name}"])
                self.wait("READY>")
                self.run_line("echo code=$?")
                self.wait(f"code={128 + signal.Signals[f'SIG{name}']}")
                self.assertEqual(self.settings(name), before)
                self.assertEqual(self.stored(), {"self_rating": "7"})

    def test_text_pasted_by_the_emulator_is_one_text(self):
        self.start()
        self.begin_there()
        self.tmux("set-buffer", "2\nq\nBäckerei Ñandú\n")
        self.tmux("paste-buffer", "-p")
        self.wait("Pasted text is not taken here", self.title("country"))
        self.assertEqual(self.stored(), {"self_rating": "7"})
        self.press("o")
        self.wait("0 of")
        self.tmux("paste-buffer", "-p")
        self.wait("> 2 q Bäckerei Ñandú")
        self.press("Enter")
        self.wait("Note saved")
        self.assertEqual(self.rows("note")["country"], ("2 q Bäckerei Ñandú",))


if __name__ == "__main__":
    unittest.main()
