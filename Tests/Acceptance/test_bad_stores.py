"""A store that cannot be used: one clear sentence, and nothing in it is changed."""

import os
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import tempfile
import unittest
from pathlib import Path

import pexpect

from acceptance import SAMPLES, ProgramTest, binary, one_space, without_escapes
from sitting import Sitting

SAMPLE = SAMPLES / "bakery-puebla.json"
NOBODY = 65534


def tree(folder):
    """Every file below a folder with its bytes."""
    return {
        str(path): path.read_bytes() for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def mount(folder, size):
    """A small file system in memory; tells whether that is permitted here."""
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True)
    return done.returncode == 0


class BadStore(ProgramTest):
    def refuse(self, path, *words, code=1, env=None, **options):
        """Every command that opens the store says the same sentence and changes nothing."""
        place = Path(path)
        around = place.parent if place.parent.is_relative_to(self.folder) else None
        before = tree(around) if around else None
        for arguments in (
            ["list"], ["show"], ["verify"], ["compare"], ["summarize"], ["import", SAMPLE],
            ["assess", "--answers", SAMPLE], ["forget", "x", "--yes"],
        ):
            with self.subTest(f"{arguments[0]} {place.name}"):
                done = self.program(
                    *arguments, "--store", path, code=code, env=env, **options)
                self.assertEqual(done.stdout, b"")
                said = done.stderr.decode()
                self.assertEqual(len(said.splitlines()), 1, said)
                self.assertTrue(said.startswith(f"{path}: "), said)
                for word in words:
                    self.assertIn(word, said)
        if around:
            self.assertEqual(tree(around), before, "a refused file has no side files either")

    def made(self, name="good.sqlite"):
        """A store with something in it, at rest."""
        path = self.folder / name
        self.program("assess", "--answers", SAMPLE, "--store", path)
        return path

    def test_a_folder(self):
        path = self.folder / "folder"
        path.mkdir()
        self.refuse(path, "folder")

    def test_a_text_file(self):
        self.refuse(self.write("notes.txt", "Pan de muerto, 200 piezas\n" * 300), "not a store")
        self.refuse(self.write("short.txt", "x"), "not a store")

    def test_a_device_and_a_pipe(self):
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        self.refuse(pipe, "not a store")
        self.refuse("/dev/null", "not a store")

    def test_a_database_of_another_program(self):
        path = self.folder / "other.sqlite"
        for identity in (0, 42):
            store = sqlite3.connect(path)
            store.execute(f"PRAGMA application_id = {identity}")
            store.execute("CREATE TABLE IF NOT EXISTS clients (name)")
            store.execute("INSERT INTO clients VALUES ('Ana')")
            store.commit()
            store.close()
            self.refuse(path, "another program")

    def test_a_store_of_a_newer_program(self):
        path = self.made()
        store = sqlite3.connect(path)
        store.execute("PRAGMA user_version = 99")
        store.commit()
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        store.close()
        self.refuse(path, "newer version")
        store = sqlite3.connect(path)
        store.execute("PRAGMA user_version = 1")
        store.commit()
        store.close()
        self.assertEqual(len(self.json("list", "--store", path)["assessments"]), 1)

    def test_a_damaged_store(self):
        path = self.made()
        data = bytearray(path.read_bytes())
        for place in range(4096, len(data), 4096):
            data[place:place + 64] = b"\xa5" * 64
        path.write_bytes(data)
        before = path.read_bytes()
        for arguments in (["list"], ["verify"], ["import", SAMPLE]):
            done = self.program(*arguments, "--store", path, code=1)
            self.assertTrue(done.stderr.decode().startswith(f"{path}: "), done.stderr)
            self.assertIn("damaged", done.stderr.decode())
        self.assertEqual(path.read_bytes(), before)

    def test_a_folder_that_cannot_be_made(self):
        file = self.write("file", "x")
        self.refuse(file / "store.sqlite", "folder")
        # Nothing can be made below /proc, not even by root.
        path = "/proc/readiness/store.sqlite"
        done = self.program("import", SAMPLE, "--store", path, code=1)
        self.assertTrue(done.stderr.decode().startswith(f"{path}: "), done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)

    def test_no_home_at_all(self):
        env = self.surroundings()
        for name in ("HOME", "READINESS_STORE"):
            env.pop(name)
        said = self.said("list", env=env, code=1)
        self.assertEqual(len(said.splitlines()), 1)
        self.assertIn("HOME", said)
        # A relative folder is no folder of the person: it is passed over.
        env |= {"HOME": str(self.folder / "home"), "XDG_DATA_HOME": "relative"}
        place = self.json("where", env=env)["store"]
        self.assertTrue(place.startswith(str(self.folder / "home")), place)

    def test_a_store_is_made_for_its_owner_alone_with_the_folders_on_the_way(self):
        path = self.folder / "new" / "deep" / "store.sqlite"
        previous = os.umask(0)
        try:
            self.program("assess", "--answers", SAMPLE, "--store", path)
        finally:
            os.umask(previous)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(path.parent.stat().st_mode), 0o700)
        for file in path.parent.iterdir():
            self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600, file)


class ReadOnly(ProgramTest):
    """Root may write everything, so root becomes somebody else for these."""

    def setUp(self):
        super().setUp()
        self.path = self.folder / "kept" / "store.sqlite"
        self.program("assess", "--answers", SAMPLE, "--store", self.path)
        shutil.copy(SAMPLE, self.folder / "sample.json")
        self.options = {}
        if os.geteuid() == 0:
            # Everything that the other needs lies where the other may read it.
            self.options = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            self.folder.chmod(0o755)
            (self.folder / "home").chmod(0o755)

    def protect(self, file, folder):
        self.path.chmod(file)
        self.path.parent.chmod(folder)
        self.addCleanup(self.path.parent.chmod, 0o755)

    def refused(self, *words):
        program = self.reachable()
        before = tree(self.path.parent)
        for arguments in (
            ["list"], ["import", str(self.folder / "sample.json")],
            ["assess", "--answers", str(self.folder / "sample.json")], ["verify"],
        ):
            done = subprocess.run(
                [program, *arguments, "--store", str(self.path)], capture_output=True,
                env=self.environment, cwd="/", timeout=30, **self.options)
            said = done.stderr.decode()
            self.assertEqual(done.returncode, 1, f"{arguments}: {said}")
            self.assertEqual(done.stdout, b"")
            self.assertEqual(len(said.splitlines()), 1, said)
            self.assertTrue(said.startswith(f"{self.path}: "), said)
            self.assertTrue(any(word in said for word in words), said)
        self.assertEqual(tree(self.path.parent), before)
        # And it is all still there.
        self.path.parent.chmod(0o755)
        self.path.chmod(0o600)
        listed = self.json("list", "--store", self.path)
        self.assertEqual(len(listed["assessments"]), 1)

    def reachable(self):
        """The program where somebody else may run it."""
        if not self.options:
            return binary()
        copy = self.folder / "readiness"
        shutil.copy(binary(), copy)
        copy.chmod(0o755)
        try:
            done = subprocess.run(
                [copy, "--version"], capture_output=True, cwd="/", **self.options)
        except OSError as problem:
            self.skipTest(f"NOT TESTED: nobody else can be played here ({problem})")
        if done.returncode != 0:
            self.skipTest(f"NOT TESTED: nobody else can run the program ({done.stderr[:200]})")
        return copy

    def test_a_file_that_may_only_be_read(self):
        self.protect(0o444, 0o555)
        self.refused("can only be read", "may not be read or written")

    def test_a_file_that_may_not_even_be_read(self):
        self.protect(0o000, 0o555)
        self.refused("may not be read or written")

    def test_a_folder_in_which_nothing_may_be_made(self):
        program = self.reachable()
        folder = self.folder / "closed"
        folder.mkdir()
        folder.chmod(0o555)
        done = subprocess.run(
            [program, "import", "-", "--store", str(folder / "store.sqlite")],
            input=Path(SAMPLE).read_bytes(), capture_output=True,
            env=self.environment, cwd="/", timeout=30, **self.options)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertEqual(list(folder.iterdir()), [])


class FullDisk(ProgramTest):
    """A disk that fills up while the store grows."""

    def disk(self, size="1m"):
        folder = Path(tempfile.mkdtemp(prefix="readiness disk "))
        if not mount(folder, size):
            folder.rmdir()
            self.skipTest("NOT TESTED: no small file system can be mounted here; see the limit")
        self.addCleanup(folder.rmdir)
        self.addCleanup(subprocess.run, ["umount", "-l", folder], check=True)
        return folder

    def fill(self, folder):
        """Leaves no free byte; returns what to remove to have some again."""
        ballast = folder / "ballast"
        with open(ballast, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 4096)
            except OSError:
                pass
        return ballast

    def test_an_import_that_does_not_fit_changes_nothing(self):
        folder = self.disk("2m")
        store = folder / "store.sqlite"
        self.program("assess", "--answers", SAMPLE, "--store", store)
        before = self.program("show", "--json", "--store", store).stdout
        big = self.write("big.jsonl", self.simulated(5000))
        for command in (["import", big], ["import", big, "--json"]):
            done = self.program(*command, "--store", store, code=1)
            said = done.stderr.decode()
            self.assertEqual(len(said.splitlines()), 1, said)
            self.assertIn("disk is full", said)
            self.assertEqual(done.stdout, b"", "nothing claims to be stored")
        self.assertEqual(self.program("show", "--json", "--store", store).stdout, before)
        report = self.json("verify", "--store", store)
        self.assertEqual((report["assessments"], report["findings"]), (1, []))
        few = self.write("few.jsonl", self.simulated(20))
        self.assertEqual(self.json("import", few, "--store", store)["stored"], 20)

    def test_a_full_disk_in_an_interview_is_said_and_no_answer_claims_to_be_saved(self):
        folder = self.disk("2m")
        store = folder / "store.sqlite"
        sitting = Sitting(
            ["assess", "--store", store], env=self.surroundings("es-MX"), locale="es-MX")
        self.addCleanup(sitting.abandon)
        sitting.prompt()
        sitting.type("7")
        ballast = self.fill(folder)
        # What still fits is saved; what does not may not seem to be.
        for key in ["1", "6", "4", "1", "1 7", "1", "1"] + ["1"] * 40:
            self.assertFalse(sitting.is_review, "the disk never became full")
            sitting.send(key)
            if sitting.child.expect([r"Su[^\n]*: $", pexpect.EOF]) == 1:
                break
        self.assertEqual(sitting.end(), 1)
        words = one_space(without_escapes(sitting.raw))
        self.assertIn("el disco está lleno", words)
        ballast.unlink()
        listed = self.json("list", "--store", store)
        self.assertEqual(listed["drafts"][0]["answered"], words.count("Guardado: "))

    def test_a_limit_on_file_size_is_a_sentence_too(self):
        # Where nothing can be mounted this stands in for the full disk.
        store = self.folder / "small.sqlite"
        self.program("assess", "--answers", SAMPLE, "--store", store)
        before = self.program("show", "--json", "--store", store).stdout
        size = store.stat().st_size

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size + 65536, size + 65536))

        big = self.write("big.jsonl", self.simulated(5000))
        done = subprocess.run(
            [binary(), "import", big, "--store", store], capture_output=True,
            env=self.environment, preexec_fn=limit, restore_signals=False, timeout=60)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertTrue(done.stderr.decode().startswith(f"{store}: "), done.stderr)
        self.assertEqual(self.program("show", "--json", "--store", store).stdout, before)
        report = self.json("verify", "--store", store)
        self.assertEqual((report["assessments"], report["findings"]), (1, []))

    def test_a_new_store_on_a_full_disk(self):
        folder = self.disk("64k")
        self.fill(folder)
        done = self.program("import", SAMPLE, "--store", folder / "store.sqlite", code=1)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertIn("disk is full", done.stderr.decode())

    def test_an_output_file_on_a_full_disk_leaves_nothing_behind(self):
        self.program("assess", "--answers", SAMPLE)
        folder = self.disk("64k")
        self.fill(folder)
        done = self.program("report", "-o", folder / "result.txt", code=1)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertEqual([path.name for path in folder.iterdir()], ["ballast"])


if __name__ == "__main__":
    unittest.main()
