"""Every way to write about businesses, and a test that types hostile texts into every field."""

from concurrent.futures import ThreadPoolExecutor

import hostile
from acceptance import SAMPLES, ProgramTest

PLAIN = "Taller Sol"

# Every way to write about one business: a name, the arguments, the reader, and whether what was
# typed is shown there. To be extended with every new format.
FORMATS = [
    ("page for owners", ["report", "--format", "html", "-o", "-"], hostile.html, True),
    ("page for advisors", ["report", "--format", "html", "-o", "-", "--audience", "advisor"],
     hostile.html, True),
    ("page for associations",
     ["report", "--format", "html", "-o", "-", "--audience", "association"], hostile.html, True),
    ("workbook", ["report", "--format", "xlsx", "-o", "-"], hostile.workbook, True),
    ("text document", ["report", "--format", "docx", "-o", "-"], hostile.text_document, True),
    ("Markdown", ["report", "--format", "markdown", "--audience", "advisor"],
     hostile.markdown, True),
    ("text", ["report"], hostile.lines_for_people, True),
    ("text in colours", ["show", "--color", "always"], hostile.colours, True),
    ("reasons", ["show", "--why"], hostile.lines_for_people, False),
    ("short", ["report", "--short"], hostile.lines_for_people, False),
    ("JSON", ["report", "--format", "json"], hostile.for_programs, False),
    ("questions", ["report", "--format", "csv"], hostile.table_for_programs, False),
    ("steps", ["report", "--format", "csv", "--rows", "actions"],
     hostile.table_for_programs, True),
    ("questions for a spreadsheet", ["report", "--format", "csv", "--excel", "--lang", "de"],
     hostile.spreadsheet, False),
    ("steps for a spreadsheet", ["report", "--format", "csv", "--rows", "actions", "--excel"],
     hostile.spreadsheet, True),
    ("figure", ["report", "--chart", "domains", "-o"], hostile.svg, False),
    ("figure on the screen", ["report", "--chart", "steps"], hostile.lines_for_people, False),
    ("plan", ["actions"], hostile.lines_for_people, True),
    ("plan for programs", ["actions", "--json"], hostile.for_programs, True),
]

# Every way to write about all businesses, or about one by its name.
LISTS = [
    ("list", ["list"], hostile.lines_for_people),
    ("list for programs", ["list", "--json"], hostile.for_programs),
    ("list by answers", ["list", "--where", "people >= 1"], hostile.lines_for_people),
    ("list by answers for programs", ["list", "--where", "people >= 1", "--json"],
     hostile.for_programs),
    ("portfolio", ["portfolio"], hostile.lines_for_people),
    ("portfolio as a page", ["portfolio", "--format", "html", "-o", "-"], hostile.html),
    ("portfolio as Markdown", ["portfolio", "--format", "markdown"], hostile.markdown),
    ("portfolio as a workbook", ["portfolio", "--format", "xlsx", "-o", "-"], hostile.workbook),
    ("portfolio for programs", ["portfolio", "--json"], hostile.for_programs),
    ("calendar", ["list", "--ics", "-"], hostile.calendar),
    ("rows", ["export", "--to", "csv", "--names", "--synthetic"], hostile.table_for_programs),
    ("rows for a spreadsheet",
     ["export", "--to", "csv", "--names", "--synthetic", "--excel", "--lang", "de"],
     hostile.spreadsheet),
    ("rows as JSON", ["export", "--to", "jsonl", "--names", "--synthetic"], hostile.json_lines),
    ("completions", ["__complete", "--", "show", ""], hostile.completions),
]

# Readers of what must be given back to the letter.
EXACT = (hostile.for_programs, hostile.json_lines, hostile.table_for_programs)


class InjectionTest(ProgramTest):
    def enter(self, text):
        """A business of that name, and somebody of that name who sees to a step."""
        self.program("assess", f"--for={text}", "--answers", SAMPLES / "bakery-puebla.json")
        self.program(
            "actions", "last", "--action", "1", "--status", "planned", "--due", "2027-01-31",
            f"--person={text}")

    def written(self, arguments, text):
        arguments = list(arguments)
        if {"html", "markdown", "docx", "xlsx"} & set(arguments):
            arguments += [f"--prepared-by={text}"]
        if arguments[-1] != "-o":
            return self.program(*arguments).stdout
        path = self.folder / "out.svg"
        self.program(*arguments, path, "--force")
        return path.read_bytes()

    def each_written(self, formats, text):
        """What every format gives, by its name; two programs run at a time."""
        with ThreadPoolExecutor(2) as pool:
            data = pool.map(lambda each: self.written(each[1], text), formats)
            return {each[0]: written for each, written in zip(formats, data)}

    def assert_shown(self, text, words, reader):
        if reader in EXACT:
            self.assertIn(text, words)
        else:
            self.assertIn(hostile.words_of(text), hostile.words_of(words))
