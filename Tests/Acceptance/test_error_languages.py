"""What is wrong with files, names and conditions is told in the person's language."""

import json
import re
import unittest

from acceptance import SAMPLES, ProgramTest, needs

# Words that only an English sentence has; "and" and "not" are words of conditions too.
ENGLISH = re.compile(r"\b(the|must|is|are|there|unknown|expected|which|of|with)\b")


class ErrorLanguages(ProgramTest):
    def told(self, language, *arguments, code, input=b""):
        """What is said, without words of files and of the condition language in quotation marks."""
        done = self.program(*arguments, "--lang", language, code=code, input=input)
        said = done.stderr.decode()
        self.assertTrue(said.strip())
        bare = re.sub(r'"[^"\n]*"|“[^”\n]*”|„[^“\n]*“|\{[^}\n]*\}|\([^)\n]*\)', "", said)
        self.assertNotRegex(bare, ENGLISH, said)
        return said

    def in_both(self, *arguments, code, words, input=b""):
        for language, expected in zip(("es", "de"), words):
            with self.subTest(f"{language} {arguments}"):
                self.assertIn(expected, self.told(language, *arguments, code=code, input=input))

    def sample(self, **changes):
        sample = json.loads((SAMPLES / "bakery-puebla.json").read_text("utf-8"))
        answers = dict(sample["answers"])
        for key in ("synthetic", "seal"):
            sample.pop(key, None)
        answers.update(changes.pop("answers", {}))
        return json.dumps(sample | {"answers": answers} | changes).encode()

    def test_response_files(self):
        for changes, es, de in (
                ({"completed": "2026-13-01"}, "una fecha como", "ein Datum wie"),
                ({"minutes": -1}, "minutos enteros", "Minuten"),
                ({"answers": {"cy_backup": {"v": "none"}}}, "¿quiso decir", "meinten Sie"),
                ({"answers": {"people": {"v": -3}}}, "se admite de", "möglich sind"),
                ({"answers": {"cy_backups": {"v": []}}}, "el código de una opción", "das Kürzel"),
                ({"questionnaire": {"id": "x", "version": "9.0.0"}}, "no se conoce", "nicht bekannt"),
                ({"form": "brief"}, "elija entre", "wählen Sie aus"),
                ({"seal": "sha256:" + "0" * 64}, "no coincide con el sello", "passt nicht zum Siegel")):
            self.in_both("import", "-", input=self.sample(**changes), code=3, words=(es, de))
        self.in_both(
            "import", "-", input=b'{"format": "readiness-response/1",}\n', code=3,
            words=("aquí se esperaba", "hier wird erwartet"))
        self.in_both("score", "-", input=b"[", code=3, words=("termina demasiado pronto", "endet zu früh"))

    def test_what_the_system_refuses_blames_no_disk(self):
        # Linux lets nobody read the first page of a process.
        self.in_both(
            "import", "/proc/self/mem", code=1,
            words=("el sistema no lo permitió (error 5", "das System hat es abgelehnt (Fehler 5"))

    def test_options_of_a_page_for_the_press_and_days(self):
        self.in_both(
            "compare", "--press", "--measure", "overall", "-o", "page/", "--contact", "x", code=2,
            words=("no va junto con --press", "passt nicht zu --press"))
        self.in_both(
            "keep", "x/y", "--until", "05-06-2099", code=2,
            words=("--until: “05-06-2099” puede ser", "--until: „05-06-2099“ kann der"))

    def test_options_that_do_not_go_together_and_what_they_do_not_know(self):
        self.program("import", "-", input=self.simulated(200, 3))
        unknown = ("elija entre", "wählen Sie aus")
        apart = ("no van juntos", "passt nicht zusammen")
        for arguments, words in (
                (["compare", "--synthetic", "--measure", "foo"], unknown),
                (["compare", "--synthetic", "--by", "colour"], unknown),
                (["compare", "--synthetic", "--where", "size=tiny"], unknown),
                (["compare", "--synthetic", "--where", "tiny"], ("características:", "Merkmale:")),
                (["compare", "--synthetic", "--release", "public"],
                 ("tablas públicas", "öffentlichen Tabellen")),
                (["compare", "--synthetic", "--release", "benchmark"], ("percentiles", "Perzentile")),
                (["compare", "--synthetic", "--release", "foo"], unknown),
                (["compare", "--synthetic", "--threshold", "20"],
                 ("a partir de cuántas", "ab wie vielen")),
                (["summarize", "--synthetic", "--release", "exchange", "--threshold", "3"],
                 ("al menos", "mindestens")),
                (["compare", "--chart", "spread", "--tests"], apart),
                (["compare", "--change", "--by", "size"], apart),
                (["compare", "--invited", "9"], ("planeación", "Planung")),
                (["compare", "--plan", "--expect", "0.08"], ("un número", "eine Zahl")),
                (["compare", "-o", "x.svg"], ("agregue --chart", "Ergänzen Sie --chart")),
                (["dashboard", "--json"], ("genera una página", "schreibt eine Seite")),
                (["report", "--format", "pdf", "-o", "x.xlsx"], ("quite uno", "eines von beiden")),
                (["portfolio", "-o", "x.pdf"], ("no genera pdf", "schreibt kein pdf")),
                (["report", "--all", "Ana"], ("todos los negocios", "alle Betriebe")),
                (["list", "--due", "--flagged"], apart),
                (["assess", "--again", "--correct"], apart),
                (["block", "Ana", "--lift", "--until", "2099-01-01"], apart),
                (["export"], ("Diga de quién", "wessen Daten")),
                (["completions", "bosh"], ("¿quiso decir", "meinten Sie")),
                (["rescore", "--to", "new"], ("una versión como", "eine Version wie"))):
            self.in_both(*arguments, code=2, words=words)

    def test_names(self):
        self.program("assess", "--answers", "-", input=self.sample())
        for arguments, code, es, de in (
                (["show", "--form", "brief"], 2, "no tiene una versión", "keine Form"),
                (["show", "--target", "top"], 2, "No hay un nivel", "Eine Stufe"),
                (["assess", "--questionnaire", "other", "--answers", "-"], 4,
                 "No hay un cuestionario", "Einen Fragebogen"),
                (["assess", "--questionnaire", "msme-readiness@9.9.9", "--answers", "-"], 4,
                 "no tiene una versión", "gibt es nicht in der Version"),
                (["show", "nobody"], 4, "nobody", "nobody"),
                (["import", "nowhere.json"], 4, "no existe ese archivo", "gibt es nicht")):
            self.in_both(*arguments, code=code, words=(es, de))

    def test_conditions(self):
        self.program("assess", "--answers", "-", input=self.sample())
        for condition, es, de in (
                ("cy_backup = none", "¿quiso decir", "meinten Sie"),
                ("cy_backups = nones", "no tiene la opción", "keine Antwort"),
                ("cy_backups = none and", "una pregunta", "eine Frage"),
                ("people > some", "un número entero", "eine ganze Zahl"),
                ("cy_backups > 4", "con preguntas que piden un número", "bei Fragen nach einer Zahl"),
                ("people ? 4", "no puede ir en una condición", "nicht in einer Bedingung")):
            self.in_both("list", "--where", condition, code=2, words=(es, de))

    def test_files_of_another_kind(self):
        for name, contents in (("report.pdf", b"%PDF-1.7\n"), ("report", b"%PDF-1.7\n"),
                               ("book.xlsx", b"cut off"), ("report.docx", b"")):
            path = self.folder / name
            path.write_bytes(contents)
            self.in_both("import", path, code=3, words=(
                f"{path} no es un archivo de respuestas", f"{path} ist keine Antwortdatei"))

    def assert_damaged(self, name, contents):
        path = self.folder / name
        path.write_bytes(contents)
        self.in_both("verify", path, code=3, words=(
            f"{path}: El archivo está dañado", f"{path}: Die Datei ist beschädigt"))

    def test_a_damaged_workbook(self):
        self.assert_damaged("cut.xlsx", b"PK\x03\x04cut off")

    @needs("pdftotext")
    def test_a_damaged_print(self):
        self.assert_damaged("cut.pdf", b"%PDF-1.7\n")

    def test_days(self):
        self.program("assess", "--for", "Ana", "--answers", "-", input=self.sample())
        self.in_both("keep", "Ana", "--until", "soon", code=2, words=("no es una fecha", "kein Datum"))
        for language, day in (("de", "5.1.98"), ("de", "5. Jan. 2998"), ("es", "5 ene 2998")):
            self.program("keep", "Ana", "--until", day, "--lang", language)

    def test_files_of_counts(self):
        damaged = self.folder / "damaged.json"
        damaged.write_text("{}", "utf-8")
        self.in_both(
            "compare", damaged, damaged, code=3, words=("no es lo que escribe", "ist nicht, was"))
        damaged.write_text('{\n  "format": nul}', "utf-8")
        self.in_both(
            "compare", damaged, damaged, code=3,
            words=("línea 2, columna 13", "Zeile 2, Spalte 13"))
        said = self.program("compare", damaged, damaged, code=3, input=b"").stderr.decode()
        self.assertIn("line 2, column 13: expected a value", said)
        full = self.folder / "full.json"
        self.program("import", "-", input=self.simulated(200, 3))
        full.write_bytes(self.program("summarize", "--synthetic", "--form", "full").stdout)
        self.in_both(
            "compare", full, full, code=3, words=("versión completa", "Langform"))
        self.in_both(
            "compare", full, full, "--form", "full", code=3,
            words=("empresas sintéticas", "künstliche Betriebe"))
        self.in_both(
            "compare", "--synthetic", "--period", "1999", code=4,
            words=("es del periodo", "zum Zeitraum"))

    def test_campaign_files(self):
        campaign = {
            "format": "readiness-campaign/1", "id": "CCMX", "name": {"en": "x"},
            "questionnaire": {"id": "msme-readiness", "version": "1"}, "form": "brief",
            "from": "2026-12-01", "to": "2026-11-01", "countries": [], "contact": {"name": ""},
            "notice": {"English": "x"}}
        path = self.folder / "campaign.json"
        path.write_text(json.dumps(campaign), "utf-8")
        for language, words in (
                ("es", ["una asociación y una etiqueta", "uno de estos", "termina antes de empezar",
                        "códigos de país", "un renglón", "un idioma"]),
                ("de", ["ein Verband und eine Bezeichnung", "eines von", "bevor sie beginnt",
                        "Länderkürzeln", "eine Zeile", "eine Sprache"])):
            said = self.told(language, "campaign", "check", path, code=3)
            for word in words:
                self.assertIn(word, said)
            self.assertEqual(len(said.splitlines()), 7)


if __name__ == "__main__":
    unittest.main()
