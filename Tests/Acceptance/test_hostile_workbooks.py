"""Workbooks made to take time or memory: refused soon, with the part and a remedy."""

import resource
import subprocess
import unittest
import zipfile

from acceptance import SAMPLES, ProgramTest, binary

TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET = "xl/worksheets/sheet1.xml"
TEXTS = "xl/sharedStrings.xml"
# The program with its questionnaire takes some 100 MB itself; debug builds take more time.
MEMORY = 1 << 30
SECONDS = 60


def packed(path):
    """A new archive: a hundred million bytes are packed in a moment, however well."""
    return zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1)


class HostileWorkbooks(ProgramTest):
    def setUp(self):
        super().setUp()
        self.program("assess", "--for", "Pan y Sol", "--answers", SAMPLES / "bakery-puebla.json")

    def workbook(self, parts, sheets=1, target="worksheets/sheet1.xml"):
        relations = "".join(
            f'<Relationship Id="r{n}" Type="{TYPES}/worksheet" Target="{target}"/>'
            for n in range(sheets))
        usual = {
            "_rels/.rels": f'<Relationships><Relationship Id="a" Type="{TYPES}/officeDocument" '
                           'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{TYPES}"><sheets>' + "".join(
                f'<sheet name="S{n}" r:id="r{n}"/>' for n in range(sheets)) + "</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": f"<Relationships>{relations}<Relationship Id='t' "
                f"Type='{TYPES}/sharedStrings' Target='sharedStrings.xml'/></Relationships>",
        }
        path = self.folder / "hostile.xlsx"
        with packed(path) as file:
            for name, data in (usual | parts).items():
                file.writestr(name, data)
        return path

    def refused(self, *words):
        """It is refused in one sentence, within bounds of time and memory."""
        process = subprocess.Popen(
            [binary(), "import", self.folder / "hostile.xlsx", "--lang", "en"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self.environment, cwd=self.folder,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))
        _, said = process.communicate(timeout=SECONDS)
        said = said.decode()
        self.assertEqual(process.returncode, 3, said)
        self.assert_one_sentence(said, "hostile.xlsx", *words)

    def sheet(self, rows):
        return f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"

    def test_texts_without_end(self):
        for text in ("A" * 30_000_000, "_x0041_" * 4_000_000, "\n" * 30_000_000, "&amp;" * 6_000_000):
            with self.subTest(text[:8]):
                self.workbook({TEXTS: f"<sst {MAIN}><si><t>{text}</t></si></sst>",
                               SHEET: self.sheet("")})
                self.refused(TEXTS, "readiness wrote")
        self.workbook({SHEET: self.sheet(f'<row><c t="str"><v>{"A" * 30_000_000}</v></c></row>')})
        self.refused(SHEET)

    def test_rows_and_cells_by_the_million(self):
        for rows in ("<row/>" * 5_000_000, "<row><c><v>1</v></c></row>" * 1_000_000,
                     "<row>" + "<c><v>1</v></c>" * 1_000_000 + "</row>"):
            with self.subTest(rows[:30]):
                self.workbook({SHEET: self.sheet(rows)})
                self.refused(SHEET, "too large")

    def test_texts_by_the_million(self):
        self.workbook({TEXTS: f"<sst {MAIN}>" + "<si><t>a</t></si>" * 1_000_000 + "</sst>",
                       SHEET: self.sheet("")})
        self.refused(TEXTS, "too large")

    def test_what_grows_when_unpacked(self):
        self.workbook({SHEET: self.sheet(" " * 100_000_000)})
        self.refused(SHEET, "too large")

    def test_many_sheets_that_together_are_too_much(self):
        parts = {f"xl/worksheets/sheet{n}.xml": self.sheet(" " * 30_000_000) for n in range(20)}
        relations = "".join(
            f'<Relationship Id="r{n}" Type="{TYPES}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            for n in range(20))
        self.workbook(
            parts | {"xl/_rels/workbook.xml.rels": f"<Relationships>{relations}</Relationships>"},
            sheets=20)
        self.refused("too large", "sheet")

    def test_one_sheet_named_many_times_is_read_once(self):
        self.workbook({SHEET: self.sheet("<row><c><v>1</v></c></row>" * 150_000)}, sheets=2000)
        self.refused("No sheet")

    def test_nested_without_end(self):
        self.workbook({SHEET: self.sheet("<a>" * 8_000_000)})
        self.refused(SHEET)
        self.workbook({SHEET: self.sheet("<a>" * 2_000_000 + "</a>" * 2_000_000)})
        self.refused(SHEET)

    def test_names_without_end(self):
        name = "n" * 10_000_000
        self.workbook({SHEET: f'<worksheet xmlns:x="{name}">' + "<x:a/>" * 100_000 + "</worksheet>"})
        self.refused(SHEET)
        self.workbook({SHEET: self.sheet(f"<{name}/>")})
        self.refused(SHEET)

    def test_marks_without_end(self):
        marks = " ".join(f'a{n}=""' for n in range(1_500_000))
        self.workbook({SHEET: self.sheet(f"<row {marks}/>")})
        self.refused(SHEET)

    def test_entities_that_grow(self):
        entities = "".join(
            f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(10))
        self.workbook({SHEET: f"<!DOCTYPE w [{entities}]><w>&e9;</w>"})
        self.refused(SHEET)

    def test_what_is_no_archive_or_a_broken_one(self):
        whole = self.workbook({SHEET: self.sheet("")}).read_bytes()
        for data in (whole[:100], whole[:-30], b"PK\3\4" + b"\0" * 10_000, b"PK\3\4",
                     whole.replace(b"xl/workbook.xml", b"xl/workbool.xml")):
            self.write("hostile.xlsx", data)
            self.refused()

    def test_a_file_to_be_verified_is_bounded_too(self):
        for name, part in (("d.docx", "word/document.xml"), ("s.xlsx", TEXTS)):
            with packed(self.folder / name) as file:
                file.writestr(part, "<w><p>" + "A" * 100_000_000 + "</p></w>")
            said = self.said("verify", name, code=3)
            self.assert_one_sentence(said, part)


if __name__ == "__main__":
    unittest.main()
