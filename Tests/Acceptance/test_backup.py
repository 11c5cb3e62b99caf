"""Backups: one file, onto another computer and back, and nothing lost on the way."""

import json
import os
import sqlite3
import stat
from pathlib import Path

from acceptance import SAMPLES, ProgramTest
from sitting import Sitting

NAME = r"readiness-backup-\d{4}-\d\d-\d\d(?:-\d+)?\.sqlite"


class Backups(ProgramTest):
    def setUp(self):
        super().setUp()
        self.documents = Path(self.environment["HOME"]) / "Documents" / "readiness"

    def assess(self, name="bakery-puebla", *more, env=None):
        self.program("assess", "--answers", SAMPLES / f"{name}.json", *more, env=env)

    def elsewhere(self, locale="en"):
        """The environment of another computer."""
        home = self.folder / "other home"
        home.mkdir(exist_ok=True)
        env = self.surroundings(locale, HOME=str(home))
        del env["READINESS_STORE"]
        return env

    def names(self, folder):
        return sorted(path.name for path in folder.iterdir())

    # Saving

    def test_a_backup_is_one_private_file_in_the_documents_with_a_name_of_its_own(self):
        self.assess()
        paths = [Path(self.json("backup")["backup"]) for _ in range(3)]
        for path in paths:
            self.assertEqual(path.parent, self.documents)
            self.assertRegex(path.name, f"^{NAME}$")
            self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertEqual([path.stem[28:] for path in paths], ["", "2", "3"])
        self.assertEqual(self.names(self.documents), sorted(path.name for path in paths))
        self.assertEqual(len({path.read_bytes() for path in paths}), 1)
        database = sqlite3.connect(f"file:{paths[0]}?mode=ro&immutable=1", uri=True)
        self.addCleanup(database.close)
        self.assertEqual(database.execute("PRAGMA journal_mode").fetchone(), ("delete",))
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))
        self.assertEqual(database.execute("PRAGMA application_id").fetchone(), (0x4D526479,))
        self.assertEqual(database.execute("SELECT count(*) FROM assessment").fetchone(), (1,))

    def test_people_are_told_how_to_go_on_with_it_in_their_language(self):
        self.assess()
        for locale, words in {
            "en": ("Backup saved: ", "copy this file to the new computer and there run: "),
            "es-MX": ("Respaldo guardado: ", "copie este archivo a la nueva y ahí ejecute: "),
            "de-DE": ("Sicherung gespeichert: ", "Kopieren Sie diese Datei auf den neuen Rechner"),
        }.items():
            text = self.program("backup", env=self.surroundings(locale)).stdout.decode()
            for word in words:
                self.assertIn(word, text)
            self.assertRegex(text, rf"readiness restore {NAME}\n$")
        spaced = self.folder / "my backup's.sqlite"
        text = self.program("backup", "-o", spaced).stdout.decode()
        self.assertIn("readiness restore 'my backup'\\''s.sqlite'\n", text)

    def test_a_file_that_is_there_is_only_replaced_by_force(self):
        self.assess()
        mine = self.write("mine.sqlite", "mine")
        self.assert_one_sentence(
            self.said("backup", "-o", mine, code=1).replace(". ", ", "), str(mine), "--force")
        self.assertEqual(mine.read_bytes(), b"mine")
        self.program("backup", "-o", mine, "--force")
        self.assertTrue(mine.read_bytes().startswith(b"SQLite format 3\0"))
        self.assertEqual(
            [name for name in self.names(self.folder) if name.startswith(".readiness")], [])

    def test_where_nothing_is_there_is_nothing_to_save_and_nothing_is_made(self):
        for locale, word in {"en": "nothing to back up", "es-MX": "nada que respaldar",
                             "de-DE": "nichts zu sichern"}.items():
            said = self.said("backup", env=self.surroundings(locale), code=4)
            self.assertIn(word, said)
        self.assertFalse(self.store.exists())
        self.assertFalse(self.documents.exists())

    def test_an_unfinished_interview_that_is_open_goes_along(self):
        sitting = Sitting(["assess", "--plain"], env=self.environment)
        self.addCleanup(sitting.abandon)
        sitting.prompt()
        sitting.type("1")
        path = self.json("backup")["backup"]
        sitting.kill()
        env = self.elsewhere()
        restored = self.json("restore", path, env=env)
        self.assertEqual((restored["assessments"], restored["drafts"]), (0, 1))
        self.assertEqual(self.json("list", env=env)["drafts"][0]["answered"], 1)

    # Restoring

    def test_another_computer_goes_on_where_this_one_stopped(self):
        self.assess()
        self.assess("machine-shop-ulm", "--for", "Werk Ulm")
        shown = self.program("show", "--json").stdout
        listed = self.program("list", "--json").stdout
        path = Path(self.json("backup")["backup"])
        saved = path.read_bytes()
        for locale, word in {"en": "Restored: 2 assessments", "es-MX": "Recuperado: 2 evaluaciones",
                             "de-DE": "Eingespielt: 2 Einschätzungen"}.items():
            env = self.elsewhere(locale)
            store = Path(env["HOME"]) / ".local/share/readiness/store.sqlite"
            store.unlink(missing_ok=True)
            text = self.program("restore", path, env=env).stdout.decode()
            self.assertIn(word, text)
            self.assertIn("readiness list", text)
            self.assertEqual(self.program("show", "--json", env=env).stdout, shown)
            self.assertEqual(self.program("list", "--json", env=env).stdout, listed)
            self.assertEqual(self.json("verify", env=env)["findings"], [])
            self.assertEqual(stat.S_IMODE(store.stat().st_mode), 0o600)
            self.assertEqual(path.read_bytes(), saved)
            self.assertEqual(self.names(path.parent), [path.name])
            for name in self.names(store.parent):
                (store.parent / name).unlink()

    def test_what_is_there_stays_and_by_force_goes_where_it_is_told(self):
        self.assess()
        backup = self.folder / "b.sqlite"
        self.program("backup", "-o", backup)
        self.assess("machine-shop-ulm")
        before = self.json("list")
        for locale, words in {
            "en": ("2 assessments", "nothing was restored", "--force"),
            "es-MX": ("2 evaluaciones", "no se recuperó nada", "--force"),
            "de-DE": ("2 Einschätzungen", "nichts eingespielt", "--force"),
        }.items():
            said = self.said("restore", backup, env=self.surroundings(locale), code=1)
            self.assertEqual(len(said.splitlines()), 1)
            self.assertTrue(said.startswith(f"{self.store}: "))
            for word in words:
                self.assertIn(word, said)
        self.assertEqual(self.json("list"), before)
        asides = [Path(self.json("restore", backup, "--force")["aside"]) for _ in range(2)]
        self.assertEqual(len(self.json("list")["assessments"]), 1)
        for aside, count in zip(asides, (2, 1)):
            self.assertRegex(aside.name, r"^store-before-\d{4}-\d\d-\d\d(-2)?\.sqlite$")
            self.assertEqual(aside.parent, self.store.parent)
            kept = self.json("list", "--store", aside)
            self.assertEqual(len(kept["assessments"]), count)
        self.assertEqual(self.json("list", "--store", asides[0]), before)
        text = self.program("restore", backup, "--force").stdout.decode()
        self.assertIn("What was here before is kept: ", text)

    def test_a_store_that_holds_nothing_makes_room(self):
        self.assess()
        backup = self.folder / "b.sqlite"
        self.program("backup", "-o", backup)
        self.program("forget", self.json("list")["assessments"][0]["id"], "--yes")
        self.assertIsNone(self.json("restore", backup)["aside"])
        self.assert_sound(assessments=1)

    def test_while_another_window_uses_the_store_nothing_is_restored(self):
        self.assess()
        backup = self.folder / "b.sqlite"
        self.program("backup", "-o", backup)
        sitting = Sitting(["assess", "--plain"], env=self.environment)
        self.addCleanup(sitting.abandon)
        sitting.prompt()
        said = self.said("restore", backup, "--force", code=5, timeout=90)
        self.assert_one_sentence(said.replace(". ", ", "), "window")
        sitting.kill()
        reader = sqlite3.connect(self.store)
        self.addCleanup(reader.close)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM assessment").fetchone()
        said = self.said("restore", backup, "--force", code=5, timeout=90)
        self.assert_one_sentence(said.replace(". ", ", "))
        reader.rollback()
        reader.close()
        self.program("restore", backup, "--force")

    def test_what_is_no_backup_is_refused_and_everything_stays(self):
        self.assess()
        good = self.folder / "b.sqlite"
        self.program("backup", "-o", good)
        data = good.read_bytes()
        before = self.json("list")
        newer = bytearray(data)
        newer[60:64] = (99).to_bytes(4, "big")
        foreign = bytearray(data)
        foreign[68:72] = (77).to_bytes(4, "big")
        spoilt = self.write("spoilt.sqlite", data)
        database = sqlite3.connect(spoilt)
        database.execute("UPDATE assessment SET scores = replace(scores, '1', '2')")
        database.commit()
        database.close()
        for name, content, code, words in [
            ("missing.sqlite", None, 4, ()),
            ("empty.sqlite", b"", 1, ()),
            ("photo.sqlite", b"\xff\xd8\xff\xe0" + bytes(4000), 1, ()),
            ("newer.sqlite", bytes(newer), 1, ("newer",)),
            ("foreign.sqlite", bytes(foreign), 1, ("another program",)),
            ("cut.sqlite", data[: len(data) // 2], 1, ()),
            ("spoilt.sqlite", spoilt.read_bytes(), 1, ("damaged", "earlier backup")),
        ]:
            with self.subTest(name):
                path = self.folder / name
                if content is not None:
                    path.write_bytes(content)
                said = self.said("restore", path, "--force", code=code)
                self.assertIn(str(path), said.splitlines()[-1])
                self.assertNotIn(".readiness-", said)
                for word in words:
                    self.assertIn(word, said)
                if content is not None:
                    self.assertEqual(path.read_bytes(), content)
                self.assertEqual(self.json("list"), before)
        self.assertEqual([n for n in self.names(self.folder) if "before" in n], [])

    def test_a_damaged_store_is_kept_aside_by_force(self):
        self.assess()
        backup = self.folder / "b.sqlite"
        self.program("backup", "-o", backup)
        self.store.write_bytes(b"damaged" * 1000)
        said = self.said("restore", backup, code=1)
        self.assert_one_sentence(
            said.replace(". ", ", ").replace("; ", ", "), "cannot be read", "--force")
        aside = Path(self.json("restore", backup, "--force")["aside"])
        self.assertEqual(aside.read_bytes(), b"damaged" * 1000)
        self.assert_sound(assessments=1)

    def test_a_relative_path_and_a_link_work(self):
        self.assess()
        self.program("backup", "-o", "b.sqlite")
        real = self.folder / "real.sqlite"
        self.store.rename(real)
        os.symlink(real, self.store)
        self.program("restore", "b.sqlite", "--force")
        self.assertTrue(self.store.is_symlink())
        self.assert_sound(assessments=1)
