"""Workbooks: report --format xlsx, and import of what was decided in one."""

import datetime
import io
import json
import re
import shutil
import subprocess
import unittest
import zipfile
from fractions import Fraction

import openpyxl

from acceptance import SAMPLES, ProgramTest
from counting import CountingTest
from sitting import Sitting

NAMES = {
    "en": ["Summary", "Domains", "Questions", "Answers", "Actions", "Benchmark", "Read me"],
    "es": ["Resumen", "Áreas", "Preguntas", "Respuestas", "Pasos", "Comparación", "Léame"],
    "de": ["Überblick", "Bereiche", "Fragen", "Antworten", "Schritte", "Vergleich", "Bitte lesen"],
}
HEADINGS = {
    "en": ("Status", "Due", "Who", "Step ID", "Assessment ID"),
    "es": ("Avance", "Para el", "Quién", "ID del paso", "ID de la evaluación"),
    "de": ("Stand", "Bis", "Wer", "Kennung des Schritts", "Kennung der Einschätzung"),
}
WORDS = {
    "en": ["open", "planned", "under way", "done", "dropped"],
    "es": ["pendiente", "planeado", "en marcha", "hecho", "descartado"],
    "de": ["offen", "geplant", "begonnen", "erledigt", "verworfen"],
}
HOSTILE = [
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "<script>alert(1)</script>", "\u202eevil",
    "{=1}", "https://example.org/a", "_x0041_ & Co", "a" * 10_000,
]


class WorkbookTest(ProgramTest):
    def client(self, name, sample="bakery-puebla"):
        self.program("assess", f"--for={name}", "--answers", SAMPLES / f"{sample}.json")

    def actions(self, *arguments):
        return json.loads(self.program("actions", *arguments, "--json").stdout)["actions"]

    def report(self, name, *arguments, file="report.xlsx"):
        path = self.folder / file
        self.program("report", name, "--format", "xlsx", "--force", "-o", path, *arguments)
        return path

    def sheet(self, book, number):
        return book.worksheets[number]

    def column(self, sheet, heading):
        titles = [cell.value for cell in sheet[1]]
        self.assertIn(heading, titles)
        return titles.index(heading) + 1


class Writing(WorkbookTest):
    def test_sheets_and_their_set_up(self):
        self.client("Sol")
        for language in ("en", "es", "de"):
            for sample, paper in (("bakery-puebla", 1), ("machine-shop-ulm", 9)):
                self.client(f"{sample}", sample)
                path = self.report(sample, "--lang", language)
                book = openpyxl.load_workbook(path)
                self.assertEqual(book.sheetnames, NAMES[language])
                for sheet in book.worksheets:
                    self.assertEqual(int(sheet.page_setup.paperSize), paper)
                    self.assertTrue(sheet.sheet_properties.pageSetUpPr.fitToPage)
                    self.assertIn("&P", sheet.oddFooter.right.text)
                for sheet in book.worksheets[1:6]:
                    self.assertIn(sheet.freeze_panes, ("B2", "C2"), sheet.title)
                    self.assertTrue(sheet.auto_filter.ref.startswith("A1:"))
                    # Headings above the figures of a short table would say nothing.
                    self.assertEqual(
                        sheet.print_title_rows, None if sheet._charts else "$1:$1")
                    for letter, each in sheet.column_dimensions.items():
                        self.assertTrue(4 <= each.width <= 62, f"{sheet.title} {letter}")
                self.assertEqual([len(s._charts) for s in book.worksheets], [1, 1, 0, 0, 0, 0, 0])

    def test_properties_and_alternative_texts(self):
        self.client("Sol")
        path = self.report("Sol", "--prepared-by", "Cámara & Cía")
        book = openpyxl.load_workbook(path)
        result = self.json("report", "Sol", "--format", "json")
        said = book.properties
        self.assertEqual(said.title, "Digital readiness of your business")
        self.assertEqual(said.creator, "Cámara & Cía")
        self.assertIn(result["questionnaire"]["version"], said.keywords)
        self.assertEqual(len(re.findall(r"sha256:[0-9a-f]{64}", said.keywords)), 2)
        with zipfile.ZipFile(path) as archive:
            for number in (1, 2):
                drawing = archive.read(f"xl/drawings/drawing{number}.xml").decode()
                text = re.search(r'descr="([^"]*)"', drawing)[1]
                self.assertGreater(len(text), 150)
                for domain in result["domains"][:5]:
                    self.assertIn(domain["score"], text)
            names = " ".join(archive.namelist())
            for unwanted in ("vba", "externalLink", "hyperlink", "calcChain"):
                self.assertNotIn(unwanted, names)

    def test_every_number_is_that_of_the_json_result(self):
        self.client("Sol")
        result = self.json("report", "Sol", "--format", "json")
        for language in ("en", "es", "de"):
            book = openpyxl.load_workbook(self.report("Sol", "--lang", language))
            domains = self.sheet(book, 1)
            rows = list(domains.iter_rows(min_row=2, values_only=True))
            rows = [row for row in rows if row[-1]]
            scored = [d for d in result["domains"] if d["id"] in {row[-1] for row in rows}]
            self.assertEqual(len(rows), 5)
            for row, domain in zip(rows, scored):
                self.assertEqual(row[-1], domain["id"])
                self.assertEqual(f"{row[2]:.1f}", domain["score"])
                self.assertEqual((f"{row[3]:.1f}", f"{row[4]:.1f}"), (domain["low"], domain["high"]))
                if row[6] is not None:
                    self.assertAlmostEqual(row[7], max(0, row[6] - row[2]))
                self.assertEqual(domains.cell(2, 3).number_format, "0.0")
                self.assertEqual(domains.cell(2, 12).number_format, "0%")
            summary = {cell.value for row in self.sheet(book, 0).iter_rows() for cell in row}
            self.assertIn(float(result["overall"]["score"]), summary)
            days = {value for value in summary if isinstance(value, datetime.datetime)}
            self.assertEqual(len(days), 1)
            asked = {q["id"]: q for q in result["questions"]}
            questions = self.sheet(book, 2)
            told = 0
            for row in questions.iter_rows(min_row=2, values_only=True):
                points = asked[row[5]].get("score")
                if points is None:
                    self.assertIsNone(row[2])
                else:
                    self.assertAlmostEqual(row[2], float(Fraction(points)))
                    told += 1
            self.assertGreater(told, 10)
            answered = {row[4] for row in
                        self.sheet(book, 3).iter_rows(min_row=2, values_only=True)}
            self.assertEqual(
                answered, {i for i, q in asked.items() if q["status"] != "not_asked"})
            due = self.column(self.sheet(book, 4), HEADINGS[language][1])
            self.assertEqual(
                self.sheet(book, 4).cell(2, due).number_format,
                {"en": "yyyy-mm-dd", "es": "dd/mm/yyyy", "de": "dd.mm.yyyy"}[language])

    def test_the_plan_can_be_filled_in(self):
        self.client("Sol")
        self.program(
            "actions", "Sol", "--action", "2", "--status", "started", "--due", "2099-01-31",
            "--person", "Ana Núñez")
        steps = self.actions("Sol")
        for language in ("en", "es", "de"):
            sheet = self.sheet(openpyxl.load_workbook(self.report("Sol", "--lang", language)), 4)
            status, due, person, action, assessment = [
                self.column(sheet, heading) for heading in HEADINGS[language]]
            self.assertEqual(sheet.max_row, len(steps) + 1)
            self.assertEqual(
                [sheet.cell(row, action).value for row in range(2, sheet.max_row + 1)],
                [step["id"] for step in steps])
            self.assertEqual(sheet.cell(3, status).value, WORDS[language][2])
            self.assertEqual(sheet.cell(3, due).value, datetime.datetime(2099, 1, 31))
            self.assertEqual(sheet.cell(3, person).value, "Ana Núñez")
            lists = [v for v in sheet.data_validations.dataValidation if v.type == "list"]
            self.assertEqual(lists[0].formula1, '"' + ",".join(WORDS[language]) + '"')
            self.assertIn(sheet.cell(2, status).coordinate, lists[0].sqref)
            self.assertIn("date", {v.type for v in sheet.data_validations.dataValidation})

    def test_what_people_typed_is_never_a_formula(self):
        for name in HOSTILE:
            with self.subTest(name[:20]):
                self.program("forget", "X", "--yes", code=None)
                self.store.unlink(missing_ok=True)
                self.client(name)
                identity = self.json("list")["assessments"][0]["id"]
                self.program("actions", identity, "--action", "1", f"--person={name}")
                path = self.report(identity, f"--prepared-by={name}")
                book = openpyxl.load_workbook(path)
                found = 0
                for sheet in book.worksheets:
                    for row in sheet.iter_rows():
                        for cell in row:
                            self.assertNotEqual(cell.data_type, "f", cell.coordinate)
                            self.assertIsNone(cell.hyperlink)
                            found += isinstance(cell.value, str) and name[:4] in cell.value
                if "\u202e" not in name:
                    self.assertGreaterEqual(found, 2)
                with zipfile.ZipFile(path) as archive:
                    for part in archive.namelist():
                        if part.startswith("xl/worksheets/sheet"):
                            self.assertNotIn(b"<f>", archive.read(part))
                        self.assertNotIn("\u202e".encode(), archive.read(part))
                # What a cell shows differently is no difference when it comes back.
                self.program("import", path)

    def test_the_same_store_gives_the_same_bytes(self):
        self.client("Sol")
        first = self.report("Sol", file="a.xlsx").read_bytes()
        for zone in ("UTC", "America/Mexico_City", "Pacific/Kiritimati"):
            env = self.environment | {"TZ": zone, "SOURCE_DATE_EPOCH": "1790000000"}
            out = [
                self.program("report", "Sol", "--format", "xlsx", "-o", "-", env=env).stdout
                for _ in range(2)]
            self.assertEqual(out[0], out[1])
            if zone == "UTC":
                wanted = out[0]
            self.assertEqual(out[0], wanted)
        self.assertTrue(first.startswith(b"PK"))

    def test_an_association_gets_neither_name_nor_plan(self):
        self.client("Quetzal Hof")
        self.program("actions", "Quetzal Hof", "--action", "1", "--person", "Zebulon")
        path = self.report("Quetzal Hof", "--audience", "association")
        book = openpyxl.load_workbook(path)
        self.assertEqual(book.sheetnames, [n for n in NAMES["en"] if n != "Actions"])
        with zipfile.ZipFile(path) as archive:
            for part in archive.namelist():
                for word in (b"Quetzal", b"Zebulon"):
                    self.assertNotIn(word, archive.read(part))

    def test_a_file_of_its_own_name(self):
        self.client("Pan y Sol")
        said = self.said("report", "Pan y Sol", "--format", "xlsx")
        name = re.search(r"pan-y-sol-[\d-]+-owner\.xlsx", said)[0]
        self.assertEqual((self.folder / name).stat().st_mode & 0o777, 0o600)
        self.program("report", "Pan y Sol", "--format", "xlsx", code=1)
        made = self.program("report", SAMPLES / "carpenter.json", "--format", "xlsx", "-o", "-")
        self.assertEqual(len(openpyxl.load_workbook(io.BytesIO(made.stdout)).sheetnames), 7)
        self.assertEqual(made.stderr, b"")


class AllBusinesses(WorkbookTest):
    def test_a_row_a_business_with_its_numbers(self):
        self.client("=Sol")
        self.client("=Sol", "machine-shop-ulm")
        self.client("Ulm", "machine-shop-ulm")
        # Before the day on which the business had better answer again.
        due = (datetime.date.today() + datetime.timedelta(days=7)).isoformat()
        self.program("actions", "Ulm", "--action", "1", "--due", due)
        found = json.loads(self.program("portfolio", "--json").stdout)["clients"]
        for language in ("en", "es", "de"):
            out = [
                self.program(
                    "portfolio", "--format", "xlsx", "-o", "-", "--lang", language).stdout
                for _ in range(2)]
            self.assertEqual(out[0], out[1])
            book = openpyxl.load_workbook(io.BytesIO(out[0]))
            sheet = book.worksheets[0]
            self.assertEqual((len(book.worksheets), sheet.freeze_panes), (2, "B2"))
            rows = list(sheet.iter_rows(min_row=2, values_only=True))
            self.assertEqual([row[0] for row in rows], ["=Sol", "Ulm"])
            for row, client in zip(rows, found):
                self.assertEqual(f"{row[3]:.1f}", client["overall"]["score"])
                moved = [row[4], *row[7:20:3]]
                wanted = [client["overall"]["change"], *(d["change"] for d in client["domains"])]
                self.assertEqual(
                    [None if m is None else f"{m:.1f}" for m in moved], wanted)
                self.assertEqual(
                    [f"{points:.1f}" for points in row[6:20:3]],
                    [d["score"] for d in client["domains"]])
                self.assertEqual(row[-1], client["assessment"])
                if language == "en":
                    self.assertEqual(row[-3], client["next"]["step"])
            # While nothing was decided the step that is advised first is next, without a day.
            self.assertEqual(
                [row[-2] and row[-2].date().isoformat() for row in rows], [None, due])
            self.assertEqual([client["next"]["day"] for client in found], [None, due])
            self.assertEqual(found[0]["next"]["step"], self.actions("=Sol")[0]["title"])
            self.assertEqual(sheet["E2"].number_format, "+0.0;-0.0;0.0")
            self.assertNotIn("f", {c.data_type for r in sheet.iter_rows() for c in r})


class Benchmark(CountingTest):
    def test_places_and_official_shares_are_numbers(self):
        store = self.imported("office", self.responses(400, 5, ["ccmx/2026-q4"]))
        for each in self.json("list", "--store", store)["assessments"]:
            chosen = ("report", each["id"], "--benchmark", "store", "--store", store)
            told = re.findall(
                r"of 100,\s+(\d+)(?:\s+to\s+(\d+))?\s+score\s+lower\s+\(of\s+(\d+)",
                self.program(*chosen).stdout.decode())
            if len(told) > 3:
                break
        path = self.folder / "report.xlsx"
        self.program(*chosen, "--format", "xlsx", "-o", path)
        sheet = openpyxl.load_workbook(path)["Benchmark"]
        rows = list(sheet.iter_rows(min_row=2, values_only=True))
        self.assertGreater(len(told), 3)
        self.assertEqual(
            [row[2:5] for row in rows if row[4] is not None],
            [(int(least), int(most or least), int(n)) for least, most, n in told])
        self.program(
            "report", SAMPLES / "machine-shop-ulm.json", "--format", "xlsx", "--force", "-o", path)
        sheet = openpyxl.load_workbook(path)["Benchmark"]
        self.assertEqual(
            [cell.value for cell in sheet[1]],
            ["Part", "Statement", "Share", "You", "Year", "Source"])
        shares = [row for row in sheet.iter_rows(min_row=2) if row[2].value is not None]
        self.assertGreater(len(shares), 2)
        for part, text, share, own, year, source in shares:
            self.assertRegex(share.number_format, r"^0(\.0+)?%$")
            self.assertTrue(0 < share.value < 1 and 2015 < year.value < 2030, text.value)
            self.assertIn("Eurostat", source.value)


class Returning(WorkbookTest):
    def setUp(self):
        super().setUp()
        self.client("Sol")
        self.program(
            "actions", "Sol", "--action", "2", "--status", "planned", "--due", "2099-01-31",
            "--person", "Ana")

    def edit(self, path, change, language="en", index=4):
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[index]
        columns = [self.column(sheet, heading) for heading in HEADINGS[language]]
        change(sheet, *columns)
        book.save(path)

    def fill(self, sheet, status, due, person, *_):
        words = next(
            words for words in WORDS.values() if sheet.cell(3, status).value in words)
        sheet.cell(2, status).value = words[3]
        sheet.cell(2, due).value = datetime.date(2098, 12, 24)
        sheet.cell(2, person).value = "José Luis"
        sheet.cell(3, person).value = None
        sheet.cell(4, status).value = words[1].upper()

    def assert_filled(self):
        told = [(s["status"], s["due"], s["person"]) for s in self.actions("Sol")[:3]]
        self.assertEqual(told, [
            ("done", "2098-12-24", "José Luis"), ("planned", "2099-01-31", None),
            ("planned", None, None)])

    def test_an_untouched_workbook_changes_nothing(self):
        before = self.actions("Sol")
        for language in ("en", "es", "de"):
            said = self.said("import", self.report("Sol", "--lang", language))
            self.assertTrue(said)
        self.assertEqual(self.actions("Sol"), before)

    def test_differences_are_shown_first_and_taken_over_when_agreed(self):
        for language in ("en", "es", "de"):
            self.program(
                "actions", "Sol", "--action", "1", "--action", "3", "--status", "open", "--due",
                "none", "--person", "none")
            self.program("actions", "Sol", "--action", "2", "--person", "Ana")
            before = self.actions("Sol")
            path = self.report("Sol", "--lang", language)
            self.edit(path, self.fill, language)
            shown = self.program("import", path, code=2)
            self.assertIn("José Luis", shown.stdout.decode())
            self.assertIn(b"--yes", shown.stderr)
            self.assertEqual(self.actions("Sol"), before)
            changes = self.json("import", path, code=2)
            self.assertFalse(changes["applied"])
            self.assertEqual(
                [(c["field"], c["before"], c["after"]) for c in changes["changes"]],
                [("status", "open", "done"), ("due", None, "2098-12-24"),
                 ("person", None, "José Luis"), ("person", "Ana", None),
                 ("status", "open", "planned")])
            self.program("import", path, "--yes")
            self.assert_filled()
        self.assert_sound()

    def test_on_a_terminal_it_asks(self):
        for locale, language, answer in (
                ("en", "en", "no"), ("es-MX", "es", "n"), ("de-DE", "de", ""),
                ("es-MX", "es", "sí")):
            before = self.actions("Sol")
            path = self.report("Sol", "--lang", language)
            self.edit(path, self.fill, language)
            sitting = Sitting(
                ["import", str(path)], env=self.surroundings(locale), locale=locale)
            self.addCleanup(sitting.abandon)
            sitting.child.expect("(?:yes or no|sí o no|ja oder nein): $")
            self.assertIn("José Luis", "\n".join(sitting.displayed()))
            sitting.send(answer)
            self.assertEqual(sitting.end(), 0)
            if answer != "sí":
                self.assertEqual(self.actions("Sol"), before)
        self.assert_filled()

    def test_rows_and_columns_may_be_moved(self):
        path = self.report("Sol")

        def change(sheet, *columns):
            self.fill(sheet, *columns)
            rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
            for number, row in enumerate(reversed(rows), 2):
                for column, value in enumerate(row, 1):
                    sheet.cell(number, column).value = value
            sheet.insert_rows(1, 3)
            sheet.insert_cols(1, 2)
            sheet.title = "Plan de Ana"
        self.edit(path, change)
        self.program("import", path, "--yes")
        self.assert_filled()

    def test_cells_that_cannot_be_understood_are_named(self):
        path = self.report("Sol")
        self.edit(path, lambda sheet, status, due, person, action, assessment: (
            setattr(sheet.cell(2, status), "value", "maybe"),
            setattr(sheet.cell(3, due), "value", "soon"),
            setattr(sheet.cell(4, due), "value", datetime.date(2001, 1, 1)),
            setattr(sheet.cell(5, action), "value", "a_unheard_of"),
            setattr(sheet.cell(6, assessment), "value", "last"),
            setattr(sheet.cell(7, action), "value", sheet.cell(8, action).value),
            setattr(sheet.cell(3, person), "value", "Bo"),
            setattr(sheet.cell(sheet.max_row + 1, person), "value", "somebody"),
        ))
        done = self.program("import", path, "--yes", code=3)
        said = done.stderr.decode()
        for cell in ("C2", "D3", "D4", "N5", "O6", "N8"):
            self.assertRegex(said, rf"report\.xlsx, {cell}: ")
        self.assertIn("maybe", said)
        steps = self.actions("Sol")
        self.assertEqual((steps[1]["due"], steps[1]["person"]), ("2099-01-31", "Bo"))
        self.assertTrue(all(s["status"] == "open" for s in steps if s["number"] != 2))

    def test_other_files_are_told_apart(self):
        book = openpyxl.Workbook()
        book.active["A1"] = "Step ID"
        book.save(self.folder / "other.xlsx")
        self.assert_one_sentence(
            self.said("import", self.folder / "other.xlsx", code=3), "other.xlsx", "report")
        whole = self.report("Sol").read_bytes()
        for cut in (4, 100, len(whole) // 2, len(whole) - 30):
            broken = self.write("broken.xlsx", whole[:cut])
            self.assert_one_sentence(self.said("import", broken, code=3), "broken.xlsx")
        path = self.report("Sol")
        self.edit(path, lambda sheet, status, *_: setattr(sheet.cell(1, status), "value", "Hm"))
        self.assert_one_sentence(self.said("import", path, code=3), "Status")

    def test_files_made_to_burst_or_to_grow_are_refused(self):
        path = self.report("Sol")
        for name, bytes_ in (
                ("xl/worksheets/sheet5.xml", b"<worksheet>" + b" " * (40 << 20)),
                ("xl/sharedStrings.xml",
                 b'<!DOCTYPE s [<!ENTITY a "aaaaaaaa">]><sst><si><t>&a;</t></si></sst>')):
            bad = self.folder / "bad.xlsx"
            with zipfile.ZipFile(path) as old, zipfile.ZipFile(
                    bad, "w", zipfile.ZIP_DEFLATED) as new:
                for part in old.namelist():
                    new.writestr(part, bytes_ if part == name else old.read(part))
            self.assert_one_sentence(self.said("import", bad, code=3), "bad.xlsx", name)

    @unittest.skipUnless(shutil.which("soffice", path="/usr/bin:/bin"), "LibreOffice is not here")
    def test_what_libreoffice_saved_is_read(self):
        home = self.folder / "office"
        for language in ("en", "de"):
            path = self.report("Sol", "--lang", language)
            for suffix in ("ods", "xlsx"):
                subprocess.run(
                    ["soffice", f"-env:UserInstallation=file://{str(home).replace(' ', '%20')}",
                     "--headless", "--convert-to", suffix, "--outdir", str(self.folder / "saved"),
                     str(path)],
                    check=True, capture_output=True, timeout=120, env=self.environment)
                path = self.folder / "saved" / f"report.{suffix}"
            before = self.actions("Sol")
            self.program("import", path)
            self.assertEqual(self.actions("Sol"), before)
            book = openpyxl.load_workbook(path)
            self.assertEqual(book.sheetnames, NAMES[language])
            self.assertEqual([len(s._charts) for s in book.worksheets][:2], [1, 1])
        self.edit(path, self.fill, "de")
        self.program("import", path, "--yes")
        self.assert_filled()


if __name__ == "__main__":
    unittest.main()
