"""Workbooks that come back with days typed as text, and with rows of two assessments."""

import json
import unittest

import openpyxl

from acceptance import one_space
from peer_workbook import HEADINGS, WorkbookTest


class Returning(WorkbookTest):
    def columns(self, sheet, language):
        return [self.column(sheet, heading) for heading in HEADINGS[language]]

    def test_days_typed_as_text_are_taken_as_the_workbooks_language_writes_them(self):
        self.client("Sol")
        for language, text in (
                ("de", "31.12.2098"), ("es", "31/12/2098"), ("es", "31 de diciembre de 2098"),
                ("de", "31. Dezember 2098"), ("en", "31/12/2098"), ("en", "2098-12-31")):
            with self.subTest(f"{language} {text}"):
                self.program("actions", "Sol", "--action", "1", "--due", "none")
                path = self.report("Sol", "--lang", language)
                book = openpyxl.load_workbook(path)
                sheet = book.worksheets[4]
                sheet.cell(2, self.columns(sheet, language)[1]).value = text
                book.save(path)
                self.program("import", path, "--yes")
                self.assertEqual(self.actions("Sol")[0]["due"], "2098-12-31")

    def test_a_formula_without_a_result_erases_nothing(self):
        self.client("Sol")
        self.program(
            "actions", "Sol", "--action", "1", "--status", "planned", "--due", "2098-12-31",
            "--person", "Ana")
        path = self.report("Sol", "--lang", "en")
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[4]
        cells = [sheet.cell(2, column) for column in self.columns(sheet, "en")[:3]]
        for cell in cells:
            cell.value = "=Z9"
        book.save(path)
        said = self.said("import", path, "--yes", code=3)
        for cell in cells:
            self.assertIn(f"{cell.coordinate}: this is a formula without a result", said)
        step = self.actions("Sol")[0]
        self.assertEqual(
            (step["status"], step["due"], step["person"]), ("planned", "2098-12-31", "Ana"))

    def test_an_old_workbook_takes_back_nothing_that_was_decided_since(self):
        self.client("Sol")
        self.program(
            "actions", "Sol", "--action", "1", "--status", "planned", "--due", "2098-06-30",
            "--person", "Ana")
        path = self.report("Sol", "--lang", "en")
        now = ("done", "2098-12-31", None)
        self.program(
            "actions", "Sol", "--action", "1", "--status", "done", "--due", "2098-12-31",
            "--person", "none")

        def first():
            step = self.actions("Sol")[0]
            return step["status"], step["due"], step["person"]
        # Untouched, it says nothing.
        self.program("import", path, "--yes")
        self.assertEqual(first(), now)
        # What was changed in it beside that is taken.
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[4]
        status, due, person = self.columns(sheet, "en")[:3]
        sheet.cell(3, person).value = "Beto"
        book.save(path)
        self.program("import", path, "--yes")
        self.assertEqual(first(), now)
        self.assertEqual(self.actions("Sol")[1]["person"], "Beto")
        # Both changed: a conflict, said in three languages, and nothing is lost.
        sheet.cell(2, status).value = "dropped"
        sheet.cell(2, person).value = "Carla"
        book.save(path)
        for language, words in (
                ("en", "since it was written"), ("de", "seit sie geschrieben wurde"),
                ("es", "después de generarlo")):
            said = self.said("import", path, "--yes", "--lang", language, code=3)
            self.assertEqual(said.count(words), 2, said)
            for cell in (sheet.cell(2, status), sheet.cell(2, person)):
                self.assertIn(f", {cell.coordinate}: ", said)
            self.assertIn("--status dropped", said)
            self.assertIn("--person Carla", said)
            self.assertEqual(first(), now)

    def test_an_emptied_cell_against_a_newer_decision_is_said_in_words(self):
        self.client("Sol")
        for action in ("1", "2"):
            self.program(
                "actions", "Sol", "--action", action, "--due", "2098-06-30", "--person", "Ana")
        path = self.report("Sol", "--lang", "en")
        self.program(
            "actions", "Sol", "--action", "1", "--due", "2098-12-31", "--person", "Beto")
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[4]
        status, due, person = self.columns(sheet, "en")[:3]
        sheet.cell(2, due).value = sheet.cell(2, person).value = None
        sheet.cell(3, status).value = "sometime"
        book.save(path)
        for language, nobody, no_day, typed in (
                ("en", "nobody", "no day", "none"), ("es", "nadie", "ninguna fecha", "ninguna"),
                ("de", "niemand", "kein Datum", "keins")):
            said = one_space(self.said("import", path, "--yes", "--lang", language, code=3))
            self.assertNotIn("–", said)
            for part in (nobody, no_day, f"--person {nobody}", f"--due {typed}"):
                self.assertIn(part, said)
            # Row by row, however each was found.
            cells = [f", {sheet.cell(row, column).coordinate}: "
                     for row, column in ((2, due), (2, person), (3, status))]
            places = [said.index(cell) for cell in cells]
            self.assertEqual(places, sorted(places), said)
            # The command named takes what the workbook says, in every language.
            self.program("actions", "Sol", "--action", "1", "--due", typed, "--person", nobody,
                         "--lang", language)
            step = self.actions("Sol")[0]
            self.assertEqual((step["due"], step["person"]), (None, None))
            self.program(
                "actions", "Sol", "--action", "1", "--due", "2098-12-31", "--person", "Beto")

    def test_a_workbook_of_an_earlier_version_is_still_read(self):
        self.client("Sol")
        path = self.report("Sol", "--lang", "en")
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[4]
        sheet.delete_cols(self.column(sheet, "As written"))
        sheet.cell(2, self.columns(sheet, "en")[0]).value = "done"
        book.save(path)
        self.program("import", path, "--yes")
        self.assertEqual(self.actions("Sol")[0]["status"], "done")

    def test_an_assessment_that_is_not_stored_is_named_once_by_its_cell(self):
        self.client("Sol")
        path = self.report("Sol", "--lang", "en")
        rows = len(self.actions("Sol"))
        self.program("forget", "Sol", "--yes")
        said = self.said("import", path, "--yes", code=3).strip().splitlines()
        self.assertEqual(len(said), 1, said)
        sheet = openpyxl.load_workbook(path).worksheets[4]
        [cell] = [cell for cell in sheet[2] if str(cell.value).count("-") == 4]
        self.assertIn(f", {cell.coordinate}: the store has no assessment", said[0])
        self.assertIn(f"(rows 2–{rows + 1})", said[0])

    def test_a_day_that_may_be_two_is_refused_with_both(self):
        self.client("Sol")
        path = self.report("Sol", "--lang", "de")
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[4]
        sheet.cell(2, self.columns(sheet, "de")[1]).value = "05/06/2098"
        book.save(path)
        said = self.said("import", path, "--yes", "--lang", "de", code=3)
        self.assertIn("05.06.2098", said)
        self.assertIn("06.05.2098", said)
        self.assertIsNone(self.actions("Sol")[0]["due"])

    def test_of_two_assessments_of_a_business_the_later_one_counts(self):
        self.client("Sol")
        earlier = self.report("Sol", file="earlier.xlsx")
        self.client("Sol", "carpenter")
        self.client("Sol")
        later = self.report("Sol", file="later.xlsx")
        books = [openpyxl.load_workbook(path) for path in (earlier, later)]
        sheets = [book.worksheets[4] for book in books]
        status, _, person, action, _ = self.columns(sheets[0], "en")
        ids = [sheet.cell(2, action).value for sheet in sheets]
        self.assertEqual(ids[0], ids[1])
        for word, row in (("dropped", 0), ("done", 1)):
            sheets[row].cell(2, status).value = word
        sheets[0].cell(2, person).value = "Somebody else"
        for first in (0, 1):
            with self.subTest(first=first):
                # Both rows in one sheet, the earlier above or below the later.
                target = openpyxl.load_workbook(later)
                sheet = target.worksheets[4]
                for row in range(2, sheet.max_row + 1):
                    for column in range(1, sheet.max_column + 1):
                        sheet.cell(row, column).value = None
                for place, source in enumerate((first, 1 - first)):
                    for column in range(1, sheet.max_column + 1):
                        sheet.cell(2 + place, column).value = sheets[source].cell(2, column).value
                path = self.folder / f"both-{first}.xlsx"
                target.save(path)
                self.program("actions", "Sol", "--action", ids[0], "--status", "open")
                said = self.said("import", path, "--yes", code=3)
                self.assertIn("later assessment", said)
                wrong, counting = (2, 3) if first == 0 else (3, 2)
                self.assertRegex(said, rf", [A-Z]+{wrong}: [A-Z]+{counting} ")
                steps = json.loads(self.program("actions", "Sol", "--json").stdout)["actions"]
                step = next(step for step in steps if step["id"] == ids[0])
                self.assertEqual((step["status"], step["person"]), ("done", None))
        # Rows that say the same are no contradiction.
        sheets[0].cell(2, status).value = "done"
        sheets[0].cell(2, person).value = None
        target = openpyxl.load_workbook(path)
        sheet = target.worksheets[4]
        for place in (0, 1):
            for column in range(1, sheet.max_column + 1):
                sheet.cell(2 + place, column).value = sheets[place].cell(2, column).value
        target.save(path)
        self.program("import", path, "--yes")


if __name__ == "__main__":
    unittest.main()
