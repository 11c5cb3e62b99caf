"""The numbers of a file, whatever its format and language, and those that a result explains."""

import io
import re
import subprocess
import zipfile
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from xml.etree import ElementTree

import openpyxl

from acceptance import source

# Where a decimal comma is written.
COMMA = "de"
# A number in tenths that is no part of a version, a date, an address or a percentage.
TENTHS = r"(?<![\w.,/-])[+\u2212-]?(\d{{1,3}}{mark}\d)(?![\w/]|[.,]\d|\s?%)"


def html_words(data):
    text = re.sub(r"(?s)<style.*?</style>", " ", data.decode())
    text = re.sub(r"<[^>]+>", " ", text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def docx_words(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    return "\n".join(
        "".join(run.text or "" for run in paragraph.iter() if run.tag.endswith("}t"))
        for paragraph in root.iter() if paragraph.tag.endswith("}p"))


def pdf_words(data):
    return subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True
    ).stdout.decode()


def words(data):
    return data.decode()


def tenths(text, language):
    """Every number with one decimal, without its sign, with a dot."""
    mark = "," if language.startswith(COMMA) else r"\."
    text = text.replace("\u00a0", " ").replace("\u202f", " ")
    return [found.replace(",", ".") for found in re.findall(TENTHS.format(mark=mark), text)]


def rounded(value):
    """A number in tenths, halves away from nought, as the program rounds."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return str(exact.quantize(Decimal("0.1"), ROUND_HALF_UP))


def cells(data):
    """Every number of a workbook's cells by sheet, without those of days."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [
        (sheet.title, cell.coordinate, cell.number_format, cell.value)
        for sheet in book.worksheets for row in sheet.iter_rows() for cell in row
        if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool)]


class Explained:
    """The numbers in tenths that follow from a result in JSON, each worked out from it alone."""

    def __init__(self, result):
        self.result = result
        questionnaire = source()
        self.begins = [Fraction(str(level["from"])) for level in questionnaire["levels"]]
        domain = {each["id"]: each.get("domain") for each in questionnaire["questions"]}
        readiness = {
            each["id"] for each in questionnaire["domains"] if each["role"] == "readiness"}
        # What every format tells; what is no readiness, some tell beside it.
        self.scores = self.bounds(
            each for each in result["domains"] if each["id"] in readiness)
        self.scores += self.bounds([result["overall"]])
        counted = [
            each for each in result["questions"]
            if each.get("score") is not None and each["status"] in ("answered", "unknown")]
        whole = {}
        for each in counted:
            whole.setdefault(domain[each["id"]], []).append(each)
        self.points, self.parts, self.gains = [], [], []
        for asked in whole.values():
            weights = sum(each["weight"] for each in asked)
            share = {each["id"]: Fraction(each["weight"], weights) for each in asked}
            points = {each["id"]: Fraction(each["score"]) for each in asked}
            score = sum(points[each] * share[each] for each in points)
            self.points += points.values()
            for each, given in points.items():
                # What an answer adds, and by how much the shown score could rise by it alone.
                self.parts.append(given * share[each])
                self.gains.append(
                    Fraction(rounded(score + (100 - given) * share[each]))
                    - Fraction(rounded(score)))
        self.tenths = set(self.scores + self.bounds(result["domains"]))
        self.tenths |= {
            rounded(each) for each in self.begins + self.points + self.parts + self.gains}
        for begins in self.begins:
            self.tenths |= {
                rounded(begins - Fraction(each)) for each in self.scores
                if begins > Fraction(each)}

    def bounds(self, parts):
        return [
            part[name] for part in parts for name in ("score", "low", "high")
            if part.get(name) is not None]
