"""What has left a store as figures about groups, and how it is told."""

import json
import sqlite3
import unittest

from acceptance import ProgramTest, canonical, one_space
from sitting import Sitting

FORBIDDEN = ("anonym", "anónim", "representativ", "repräsentativ", "enterprise")
LANGUAGES = ("en", "es-MX", "de-DE")


def definition(**parts):
    """A definition as the ledger writes it."""
    whole = {
        "block": "cell", "country": "MX", "origins": ["ccmx/2026-q4"], "part": None, "sectors": [],
        "sizes": []} | parts
    return canonical(whole).decode()


class Releases(ProgramTest):
    def setUp(self):
        super().setUp()
        answers = self.write("answers.jsonl", self.simulated(5))
        self.program("import", answers)

    def released(self, kind="exchange", synthetic=0, withheld=0, cells=()):
        """A release in the store: `cells` are definition, number, origin."""
        with sqlite3.connect(self.store) as store:
            questionnaire = store.execute("SELECT min(key) FROM questionnaire").fetchone()[0]
            key = store.execute(
                "INSERT INTO release (kind, written_on, questionnaire, form, synthetic, periods, file,"
                " withheld) VALUES (?, '2026-11-24', ?, 0, ?, '[\"2026-q4\"]', ?, ?)",
                (kind, questionnaire, synthetic, b"\x01" * 32, withheld)).lastrowid
            for text, n, origin in cells:
                cell = store.execute(
                    "INSERT INTO released_cell (release, definition, n, figures, origin)"
                    " VALUES (?, ?, ?, ?, ?)", (key, text, n, '{"mean":41}', origin)).lastrowid
                store.executemany(
                    "INSERT INTO released_member (cell, digest, scored) VALUES (?, ?, 1)",
                    [(cell, bytes([number]) + b"\xee" * 15) for number in range(n)])
        store.close()
        return key

    def two(self):
        """Two releases, the second with earlier figures."""
        parts = [
            definition(sizes=["micro"], sectors=["S1", "S2"]),
            definition(block="table", sizes=["medium", "small"], origins=["/2026"]),
            definition(block="group", part=["language", "es"]), definition(block="country")]
        self.released(cells=[(text, 12, None) for text in parts])
        self.released("public", withheld=3, cells=[(parts[0], 12, 1), (parts[3], 50, None)])

    def seen(self, locale, *arguments):
        sitting = Sitting(list(arguments), env=self.surroundings(locale), locale=locale)
        self.addCleanup(sitting.abandon)
        self.assertEqual(sitting.end(), 0)
        self.assertLessEqual(max(map(len, sitting.last.splitlines())), 80)
        for word in FORBIDDEN:
            self.assertNotIn(word, sitting.last.lower())
        return one_space(sitting.last)

    def test_a_list_of_all_releases_for_people_and_programs(self):
        self.two()
        told = self.json("release", "list")["releases"]
        self.assertEqual(
            [(each["id"], each["kind"], each["cells"], each["carriedForward"], each["withheld"])
             for each in told], [(1, "exchange", 4, 0, 0), (2, "public", 2, 1, 3)])
        self.assertEqual(told[0]["file"], "sha256:" + "01" * 32)
        self.assertEqual(told[0]["periods"], ["2026-q4"])
        rows = [row.split("\t") for row in
                self.program("release", "list").stdout.decode().splitlines()]
        self.assertEqual([row[0] for row in rows], ["1", "2"])
        self.assertEqual(rows[1][-3:], ["2", "1", "3"])
        words = {
            "en": "another association", "es-MX": "otra asociación",
            "de-DE": "die Öffentlichkeit"}
        for locale in LANGUAGES:
            # The column wraps, so its words need not stand side by side.
            shown = self.seen(locale, "release", "list").split()
            for word in words[locale].split():
                self.assertIn(word, shown)

    def test_one_release_tells_whose_figures_are_older(self):
        self.two()
        told = self.json("release", "show", "2")
        self.assertEqual(told["id"], 2)
        self.assertEqual([cell["carriedFrom"] for cell in told["shown"]], [1, None])
        self.assertEqual(told["shown"][0]["figures"], {"mean": 41})
        self.assertEqual(told["shown"][0]["definition"]["sectors"], ["S1", "S2"])
        # Whose answers they were made of leaves in no form.
        self.assertNotIn("ee" * 15, json.dumps(told))
        rows = self.program("release", "show", "1").stdout.decode().splitlines()
        self.assertIn("cell\tMX\tmicro\tS1+S2\tccmx/2026-q4\t12\t", rows)
        self.assertIn("group\tMX\t*\tlanguage=es\tccmx/2026-q4\t12\t", rows)
        self.assertIn("table\tMX\tmedium+small\t*\t/2026\t12\t", rows)
        words = {
            "en": ["Release 2, for everybody", "1 group shows the figures of an earlier release",
                   "3 groups are not shown", "Mexico · micro", "from release 1"],
            "es-MX": ["Entrega 2, para todo público", "1 grupo repite las cifras",
                      "3 grupos se reservan", "México · micro", "de la entrega 1"],
            "de-DE": ["Herausgabe Nr. 2, für die Öffentlichkeit", "1 Gruppe zeigt noch einmal",
                      "3 Gruppen werden nicht gezeigt", "Mexiko · Kleinst", "aus Nr. 1"]}
        for locale in LANGUAGES:
            seen = self.seen(locale, "release", "show", "2")
            for part in words[locale]:
                self.assertIn(part, seen)
        self.assertIn("small and medium", self.seen("en", "release", "show", "1"))

    def test_synthetic_releases_are_marked(self):
        self.released(synthetic=1, cells=[(definition(), 12, None)])
        for arguments in (("release", "list"), ("release", "show", "1")):
            rows = self.program(*arguments).stdout.decode().splitlines()
            self.assertTrue(rows and all(row.startswith("SYNTHETIC ") for row in rows))
            for locale, mark in zip(LANGUAGES, ("SYNTHETIC", "SINTÉTICO", "KÜNSTLICH")):
                self.assertIn(mark, self.seen(locale, *arguments))
        self.assertTrue(self.json("release", "show", "1")["synthetic"])

    def test_where_there_is_nothing_it_says_so(self):
        self.assertEqual(self.json("release", "list"), {"releases": []})
        self.assert_one_sentence(self.said("release", "list"), "release")
        for name in ("1", "-1", "x", "99999999999999999999"):
            self.assert_one_sentence(
                self.said("release", "show", "--", name, code=4), name, "readiness release list")
        self.store.unlink()
        self.said("release", "show", "1", code=4)
        self.said("release", "list")
        self.assertFalse(self.store.exists())

    def test_erasing_and_checking_leave_releases_alone(self):
        self.two()
        before = self.json("release", "show", "1")
        self.program("forget", self.json("list")["assessments"][0]["id"], "--yes")
        self.assert_sound()
        self.assertEqual(self.json("release", "show", "1"), before)


if __name__ == "__main__":
    unittest.main()
