"""`Documentation/authoring.md` does what it says: it is followed to the letter in an empty folder.

Fenced blocks: `json PATH` and `csv PATH` are files to be made, `sh` is run (it ends with 0, or with
N in `sh exits N`), `typed` is what a person types into the block before it, `text` is what the
block before it prints. A line `…` in a `text` stands for any lines.
"""

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
import unittest

from acceptance import ROOT, ProgramTest, binary, without_escapes

DOCUMENT = ROOT / "Documentation" / "authoring.md"

def blocks():
    """Kind, what else the fence says, contents and line of each fenced block."""
    found = []
    pattern = re.compile(r"^```(\w+)[ ]?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    text = DOCUMENT.read_text("utf-8")
    for match in pattern.finditer(text):
        found.append((match[1], match[2], match[3], text.count("\n", 0, match.start()) + 1))
    return found


class Authoring(ProgramTest):
    def run_in_terminal(self, script, typed):
        """What a terminal of 80 columns shows, and the exit code."""
        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        path = os.path.dirname(binary()) + ":" + self.environment["PATH"]
        process = subprocess.Popen(
            ["sh", "-e", "-c", script], stdin=follower, stdout=follower, stderr=follower,
            cwd=self.folder, env=self.environment | {"PATH": path}, start_new_session=True)
        os.close(follower)
        os.write(leader, typed.encode())
        shown = bytearray()
        try:
            while data := os.read(leader, 65536):
                shown += data
        except OSError:
            pass  # Linux says so when the last program has closed the terminal.
        os.close(leader)
        # A byte order mark is not to be seen.
        return without_escapes(shown.decode()).replace("\ufeff", ""), process.wait(60)

    def assert_shown(self, shown, expected, line):
        """Line by line; `…` stands for any lines."""
        lines = [each.rstrip() for each in expected.splitlines()]
        parts = [re.escape(each) + r"\n" if each != "…" else r"(?:.*\n)*?" for each in lines]
        shown = "".join(each.rstrip() + "\n" for each in shown.splitlines())
        self.assertRegex(
            shown, re.compile(r"\A" + "".join(parts) + r"\Z"),
            f"authoring.md:{line}: the program prints\n{shown}")

    def test_following_the_document_gives_what_it_shows(self):
        all_blocks = blocks()
        kinds = [kind for kind, *_ in all_blocks]
        self.assertLessEqual(set(kinds), {"json", "csv", "sh", "typed", "text"})
        self.assertGreater(kinds.count("sh"), 10)
        shown = None
        for place, (kind, more, contents, line) in enumerate(all_blocks):
            if kind in ("json", "csv"):
                path = self.folder / more
                self.assertTrue(more and self.folder in path.resolve().parents, more)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(contents, "utf-8")
            elif kind == "sh":
                follows = all_blocks[place + 1] if place + 1 < len(all_blocks) else ("",) * 4
                typed = follows[2] if follows[0] == "typed" else ""
                shown, code = self.run_in_terminal(contents, typed)
                expected = int(more.removeprefix("exits ")) if more else 0
                self.assertEqual(code, expected, f"authoring.md:{line}: {shown}")
            elif kind == "text" and shown is not None:
                self.assert_shown(shown, contents, line)

    def test_every_output_belongs_to_a_command_and_nothing_typed_is_lost(self):
        kinds = [kind for kind, *_ in blocks()]
        for before, kind in zip([""] + kinds, kinds):
            if kind in ("text", "typed"):
                self.assertIn(before, ("sh", "typed"))

    def test_every_file_and_every_block_is_closed(self):
        fences = re.findall(r"(?m)^```.*$", DOCUMENT.read_text("utf-8"))
        self.assertEqual([fence == "```" for fence in fences], [False, True] * len(blocks()))


if __name__ == "__main__":
    unittest.main()
