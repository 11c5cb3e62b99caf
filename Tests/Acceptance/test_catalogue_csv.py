"""`questionnaire export` and `import`: catalogues as tables, with Python's csv as the peer."""

import csv
import io
import json
import os
import random
import re
import shutil
import stat
import unittest

from acceptance import QUESTIONNAIRE, ProgramTest, catalogue

HEADING = ["key", "context", "source en", "text {}", "state", "note"]


def rows_of(table, separator):
    """The rows as a translator's program reads them."""
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter=separator))


def table_of(rows, separator=",", line_end="\r\n", quoting=csv.QUOTE_MINIMAL, mark=True):
    """The rows as a translator's program writes them."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator=line_end, quoting=quoting)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig" if mark else "utf-8")


class Translating(ProgramTest):
    def setUp(self):
        super().setUp()
        self.mine = self.folder / "mine"
        shutil.copytree(QUESTIONNAIRE, self.mine)

    def locale(self, name):
        return self.mine / "locales" / f"{name}.json"

    def texts(self, name):
        return json.loads(self.locale(name).read_text("utf-8"))["texts"]

    def export(self, locale, *options):
        return self.program(
            "questionnaire", "export", self.mine, "--catalogue", locale, *options).stdout

    def take(self, table, *options, **more):
        path = self.write("table.csv", table)
        return self.program("questionnaire", "import", path, self.mine, *options, **more)

    def declare(self, locale):
        path = self.mine / "questionnaire.json"
        text = path.read_text("utf-8")
        self.assertIn('"de-DE"]', text)
        path.write_text(text.replace('"de-DE"]', f'"de-DE","{locale}"]'), "utf-8")

    def warn(self):
        """The findings of a check, one a line."""
        said = self.program("questionnaire", "check", self.mine).stdout.decode()
        return "".join(re.findall(r"(?m)^\S.*?:\d+:\d+: .*\n", said))

    # There

    def test_a_spreadsheet_reads_every_text_with_its_translation(self):
        for locale, separator in (("de-DE", ";"), ("es-MX", ",")):
            with self.subTest(locale):
                table = self.export(locale)
                self.assertTrue(table.startswith(b"\xef\xbb\xbf"))
                self.assertEqual(table.count(b"\r\n"), table.count(b"\n"))
                rows = rows_of(table, separator)
                self.assertEqual(rows[0], [name.format(locale) for name in HEADING])
                self.assertEqual({len(row) for row in rows}, {6})
                source, target = catalogue("en"), catalogue(locale)
                self.assertEqual({row[0]: row[2] for row in rows[1:]}, source)
                self.assertEqual({row[0]: row[3] for row in rows[1:]}, target)
                self.assertEqual({row[4] for row in rows[1:]}, {"current"})
                self.assertTrue(all(row[1] for row in rows[1:]), "each says where it is shown")

    def test_the_table_goes_to_a_file_that_is_not_overwritten_silently(self):
        path = self.folder / "es.csv"
        self.assertEqual(self.export("es-MX", "-o", path), b"")
        self.assertEqual(path.read_bytes(), self.export("es-MX"))
        path.write_text("mine")
        said = self.said(
            "questionnaire", "export", self.mine, "--catalogue", "es-MX", "-o", path, code=1)
        self.assert_one_sentence(said, "--force")
        self.assertEqual(path.read_text(), "mine")
        self.export("es-MX", "-o", path, "--force")
        self.assertEqual(path.read_bytes(), self.export("es-MX"))

    def test_what_cannot_be_exported_is_said(self):
        export = ("questionnaire", "export", self.mine)
        self.assert_one_sentence(self.said(*export, code=2), "--catalogue")
        self.assert_one_sentence(self.said(*export, "--catalogue", "en", code=2), "en")
        self.assert_one_sentence(self.said(*export, "--catalogue", "../x", code=2), "locale")
        self.locale("es-MX").write_text("{")
        said = self.said(*export, "--catalogue", "es-MX", code=3)
        self.assertRegex(said, r"es-MX\.json:1:2: error\[J")
        self.locale("en").unlink()
        self.assertIn("en", self.said(*export, "--catalogue", "de-DE", code=3))

    # And back

    def test_an_untouched_table_changes_no_byte_in_any_dialect(self):
        before = self.locale("de-DE").read_bytes()
        for own in (",", ";", "\t"):
            names = {",": "comma", ";": "semicolon", "\t": "tab"}
            rows = rows_of(self.export("de-DE", "--separator", names[own]), own)
            for line_end in ("\r\n", "\n", "\r"):
                for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL):
                    mark = quoting == csv.QUOTE_ALL
                    self.take(table_of(rows, own, line_end, quoting, mark), "--write")
                    self.assertEqual(self.locale("de-DE").read_bytes(), before)

    def test_a_new_locale_becomes_a_catalogue_that_check_accepts(self):
        rows = rows_of(self.export("fr-FR"), ";")
        self.assertEqual({(row[3], row[4]) for row in rows[1:]}, {("", "missing")})
        for row in rows[1:]:
            row[3] = "fr: " + row[2].removeprefix("'")
        said = self.take(table_of(rows, ";"), "--write").stderr.decode()
        self.assertIn('does not declare fr-FR yet; add it to "locales"', said)
        self.assertIn(f"{len(rows) - 1} texts added", said)
        self.declare("fr-FR")
        self.assertEqual(self.warn(), "")
        self.assertEqual(
            list(self.texts("fr-FR")), list(self.texts("en")), "in the order of the source")

    def test_texts_like_formulas_go_there_and_back(self):
        texts = ["=1+1", "+49", "-", "@x", "'=a", "''-", "'tis", "a=b", 'say "=", so; or, not\nx']
        rows = rows_of(self.export("fr-FR"), ";")[:1 + len(texts)]
        for row, text in zip(rows[1:], texts):
            row[3] = text
        self.take(table_of(rows, ";"), "--write")
        # Whoever types a formula means it: only what an export has guarded is undone.
        self.assertEqual(
            [self.texts("fr-FR")[row[0]]["text"] for row in rows[1:]],
            ["=1+1", "+49", "-", "@x", "=a", "'-", "'tis", "a=b", 'say "=", so; or, not\nx'])
        guarded = {row[0]: row[3] for row in rows_of(self.export("fr-FR"), ";")}
        self.assertEqual(
            [guarded[row[0]] for row in rows[1:]],
            ["'=1+1", "'+49", "'-", "'@x", "'=a", "''-", "'tis", "a=b",
             'say "=", so; or, not\nx'])
        before = self.locale("fr-FR").read_bytes()
        self.take(self.export("fr-FR"), "--write")
        self.assertEqual(self.locale("fr-FR").read_bytes(), before)

    def test_a_changed_source_goes_round_by_itself(self):
        path = self.locale("en")
        key = "question.cy_backups"
        text = catalogue("en")[key]
        old_table = self.export("es-MX")
        path.write_text(
            path.read_text("utf-8").replace(json.dumps(text), json.dumps(text + " Really?")),
            "utf-8")
        rows = rows_of(self.export("es-MX", "--unfinished"), ",")
        self.assertEqual([row[0] for row in rows[1:]], [key])
        self.assertEqual(rows[1][4], "stale")
        # Translated from the old table, it stays stale.
        late = rows_of(old_table, ",")
        [row] = [row for row in late if row[0] == key]
        row[3] += " Tarde"
        said = self.take(table_of(late), "--write").stderr.decode()
        self.assertIn("warning[C023]", said)
        self.assertIn(f'"{key}"', self.warn())
        # Left alone it is named, confirmed or changed it is current.
        rows = rows_of(self.export("es-MX", "--unfinished"), ",")
        self.assertIn("C026", self.take(table_of(rows)).stderr.decode())
        rows[1][4] = "current"
        self.assertIn("1 text confirmed", self.take(table_of(rows), "--write").stderr.decode())
        self.assertNotIn("es-MX", self.warn())
        self.assertEqual(rows_of(self.export("es-MX", "--unfinished"), ",")[1:], [])

    def test_every_finding_is_listed_in_one_run_and_nothing_is_taken(self):
        before = self.locale("es-MX").read_bytes()
        rows = rows_of(self.export("es-MX"), ",")
        rows[1][0] += "x"
        rows[2][3] += " {x}"
        rows.append(list(rows[3]))
        rows[4][0] = ""
        rows[5][3] = ""
        done = self.take(table_of(rows), "--write", code=3)
        said = done.stderr.decode().splitlines()
        self.assertEqual(len(said), 6, said)
        for line, code in zip(said, ("C021", "C027", "C020", "C025", "C022")):
            self.assertRegex(line, rf"table\.csv:\d+:\d+: (error|warning)\[{code}\]: ")
        self.assertIn("4 errors; nothing was taken", said[-1])
        self.assertEqual(self.locale("es-MX").read_bytes(), before)
        report = json.loads(self.take(table_of(rows), "--json", code=3).stdout)
        self.assertEqual(
            [each["code"] for each in report["findings"]], ["C021", "C027", "C020", "C025", "C022"])
        self.assertFalse(report["taken"])

    def test_an_ordinary_spreadsheet_encoding_is_refused_with_the_remedy(self):
        rows = rows_of(self.export("de-DE"), ";")
        table = table_of(rows, ";", mark=False).decode().encode("cp1252", errors="replace")
        said = self.take(table, "--write", code=3).stderr.decode()
        self.assertIn("CSV UTF-8", said)
        self.assertEqual(said.count("C003"), 1)

    def test_nothing_is_written_unless_asked_for(self):
        before = {path: path.read_bytes() for path in self.mine.rglob("*.json")}
        rows = rows_of(self.export("es-MX"), ",")
        rows[1][3] = "Otro texto"
        said = self.take(table_of(rows)).stderr.decode()
        self.assertIn("1 text changed, not written yet; add --write", said)
        self.assertEqual({path: path.read_bytes() for path in before}, before)
        made = self.take(table_of(rows), "-o", "-").stdout
        self.take(table_of(rows), "--write")
        self.assertEqual(self.locale("es-MX").read_bytes(), made)
        self.assertEqual(stat.S_IMODE(os.stat(self.locale("es-MX")).st_mode), 0o644)
        self.take(table_of(rows), "--write", "-o", "x", code=2)
        path = self.write("table.csv", table_of(rows))
        self.assert_one_sentence(
            self.said("questionnaire", "import", path, "--write", code=2), "-o")

    def test_a_table_never_touches_the_logic(self):
        before = (self.mine / "questionnaire.json").read_bytes()
        logic = self.json("questionnaire", "info", self.mine)["logic"]
        chance = random.Random(5)
        rows = rows_of(self.export("es-MX"), ",")
        for row in rows[1:]:
            if chance.random() < 0.5:
                row[chance.randrange(1, 6)] = chance.choice(["", '"score": 100', "\n", "}", "x"])
        self.take(table_of(rows), "--write", code=None)
        self.assertEqual((self.mine / "questionnaire.json").read_bytes(), before)
        self.assertEqual(self.json("questionnaire", "info", self.mine)["logic"], logic)

    def test_damaged_tables_are_reported_and_never_crash_the_program(self):
        chance = random.Random(4)
        data = self.export("es-MX")[:20_000]
        before = self.locale("es-MX").read_bytes()
        for _ in range(40):
            damaged = bytearray(data)
            for _ in range(chance.randint(1, 3)):
                place = chance.randrange(len(damaged))
                kind = chance.random()
                if kind < 0.4:
                    damaged[place] = chance.randrange(256)
                elif kind < 0.7:
                    del damaged[place:place + chance.randint(1, 400)]
                else:
                    damaged[place:place] = chance.choice([b'"', b",,", b"\r\n", b"\x00", b"\xff"])
            done = self.take(bytes(damaged), code=None)
            self.assertIn(done.returncode, (0, 3), done.stderr[-400:])
        self.assertEqual(self.locale("es-MX").read_bytes(), before)


if __name__ == "__main__":
    unittest.main()
