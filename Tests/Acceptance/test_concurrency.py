"""Several processes and one store."""

import json
import sqlite3
import subprocess
import time
import unittest

from acceptance import SAMPLES, ProgramTest, binary


class Concurrency(ProgramTest):
    def start(self, *arguments):
        return subprocess.Popen(
            [binary(), *map(str, arguments)], env=self.environment, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE)

    def end(self, process, code=0):
        out, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, code, err)
        return out, err.decode()

    def test_two_processes_import_different_halves_of_a_new_store_at_once(self):
        lines = self.simulated(3000).splitlines(keepends=True)
        halves = [
            self.write("a.jsonl", b"".join(lines[:1500])),
            self.write("b.jsonl", b"".join(lines[1500:]))]
        both = [self.start("import", half, "--json") for half in halves]
        for process in both:
            out, err = self.end(process)
            self.assertEqual(err, "")
            self.assertEqual(
                json.loads(out), {"stored": 1500, "duplicates": 0, "rejected": 0})
        self.assert_sound(3000)
        together = self.program("compare", "--json", "--synthetic").stdout
        alone = self.folder / "alone.sqlite"
        self.program("import", "-", "--store", alone, input=b"".join(lines))
        self.assertEqual(
            self.program("compare", "--json", "--synthetic", "--store", alone).stdout, together)

    def test_overlapping_imports_count_every_response_once(self):
        lines = self.simulated(1200).splitlines(keepends=True)
        parts = [lines[:900], lines[300:], lines[::2]]
        files = [self.write(f"{i}.jsonl", b"".join(part)) for i, part in enumerate(parts)]
        counts = [json.loads(self.end(process)[0])
                  for process in [self.start("import", file, "--json") for file in files]]
        self.assertEqual(sum(count["stored"] for count in counts), 1200)
        self.assertEqual(
            sum(count["duplicates"] for count in counts), sum(map(len, parts)) - 1200)
        self.assert_sound(1200)

    def test_many_processes_make_one_new_store_together(self):
        sample = SAMPLES / "carpenter.json"
        for process in [self.start("assess", "--answers", sample, "--json") for _ in range(6)]:
            self.end(process)
        self.assert_sound(6)

    def test_a_store_held_too_long_exits_5_with_one_sentence(self):
        sample = SAMPLES / "carpenter.json"
        self.program("assess", "--answers", sample)
        before = self.json("list")
        holder = sqlite3.connect(self.store, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        held = [
            self.start("assess", "--answers", sample),
            self.start("assess", "--answers", sample, "--lang", "es-MX"),
            self.start("import", sample), self.start("forget", "last", "--yes"),
        ]
        # Reading goes on meanwhile.
        self.assertEqual(self.json("list"), before)
        self.assertLess(time.monotonic() - begun, 4)
        said = [self.end(process, 5)[1] for process in held]
        self.assertGreater(time.monotonic() - begun, 4.5)
        self.assertLess(time.monotonic() - begun, 20)
        for sentence in said:
            self.assertEqual(len(sentence.splitlines()), 1, sentence)
            self.assertTrue(sentence.startswith(f"{self.store}: "), sentence)
        self.assertIn("nothing was changed", said[0])
        self.assertNotIn("another program", said[1], "the owner's language")
        holder.execute("ROLLBACK")
        holder.close()
        self.assertEqual(self.json("list"), before)
        self.program("assess", "--answers", sample)
        self.assert_sound(2)

    def test_a_store_held_for_a_moment_is_waited_for(self):
        sample = SAMPLES / "carpenter.json"
        self.program("list")
        holder = sqlite3.connect(self.store, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        waiting = self.start("assess", "--answers", sample)
        time.sleep(1)
        self.assertIsNone(waiting.poll())
        holder.execute("ROLLBACK")
        holder.close()
        self.end(waiting)
        self.assert_sound(1)

    def test_erasing_under_a_reader_does_not_claim_to_be_done(self):
        self.program("assess", "--answers", SAMPLES / "carpenter.json", "--for", "Ana")
        reader = sqlite3.connect(self.store, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM assessment").fetchall()
        said = self.said("forget", "Ana", "--yes", code=5)
        self.assertIn("not erased yet", said)
        reader.execute("ROLLBACK")
        reader.close()
        # The same command finishes the work.
        done = self.program("forget", "Ana", "--yes", "--lang", "en")
        self.assertIn(b"finished", done.stdout)
        self.assert_sound(0)


if __name__ == "__main__":
    unittest.main()
