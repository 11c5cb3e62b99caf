"""`questionnaire export --to csv` and `export --to`: tables, with Python's csv and json as peers."""

import csv
import io
import json
import stat
import unittest

from acceptance import LOCALES, SAMPLES, ProgramTest, catalogue, source


class Tables(ProgramTest):
    def table(self, name, *options):
        data = self.program(
            "questionnaire", "export", "--to", "csv", "--table", name, *options).stdout
        return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))

    def test_they_hold_what_the_files_of_the_questionnaire_hold(self):
        logic = source()
        for locale in LOCALES:
            words = catalogue(locale)
            texts = self.table("texts", "--catalogue", locale)
            self.assertEqual({row["key"]: row["text"] for row in texts}, words)
            questions = self.table("questions", "--catalogue", locale)
            self.assertEqual([row["question"] for row in questions],
                             [question["id"] for question in logic["questions"]])
            expected = []
            for row, question in zip(questions, logic["questions"]):
                for key in ("section", "kind", "domain", "when", "unit", "of", "comparability"):
                    self.assertEqual(row[key], question.get(key, ""), (question["id"], key))
                for key in ("min", "max", "choose"):
                    self.assertEqual(row[key], str(question.get(key, "")), (question["id"], key))
                self.assertEqual(
                    row["scale"], " ".join(f"{x}:{y}" for x, y in question.get("scale", [])))
                self.assertEqual(row["text"], words[f"question.{question['id']}"])
                self.assertEqual(row["required"], str(question.get("required", False)).lower())
                for place, option in enumerate(question.get("options", []), 1):
                    expected.append({
                        "question": question["id"], "option": option["code"],
                        "position": str(place), "score": str(option.get("score", "")),
                        "exclusive": str(option.get("exclusive", False)).lower(),
                        "when": option.get("when", ""),
                        "text": words[f"option.{question['id']}.{option['code']}"]})
            self.assertEqual(self.table("options", "--catalogue", locale), expected)

    def test_all_of_them_go_into_a_folder_and_one_into_a_file(self):
        out = self.folder / "new" / "tables"
        said = self.said("questionnaire", "export", "--to", "csv", "-o", out)
        self.assertEqual(sorted(path.name for path in out.iterdir()),
                         ["options.csv", "questions.csv", "texts.csv"])
        self.assertEqual(len(said.splitlines()), 3)
        self.program("questionnaire", "export", "--to", "csv", "-o", out, code=1)
        self.program("questionnaire", "export", "--to", "csv", "-o", out, "--force")
        one = self.folder / "one.csv"
        self.program("questionnaire", "export", "--to", "csv", "--table", "options", "-o", one)
        self.assertEqual(one.read_bytes(), (out / "options.csv").read_bytes())
        self.assertTrue(one.read_bytes().startswith(b"question,option,"))
        german = self.program(
            "questionnaire", "export", "--to", "csv", "--table", "options", "--excel",
            "--catalogue", "de-DE").stdout
        self.assertTrue(german.startswith("\ufeffquestion;option;".encode()))

    def test_options_that_do_not_go_together_are_refused(self):
        for words, code in [
            (["--to", "csv"], 2), (["--table", "options"], 2), (["--excel"], 2), ([], 2),
            (["--to", "csv", "--unfinished", "-o", "x"], 2), (["--to", "xlsx"], 2),
            (["--to", "csv", "--table", "answers"], 2),
            (["--to", "csv", "--table", "texts", "--catalogue", "fr-FR"], 4),
        ]:
            with self.subTest(words):
                done = self.program("questionnaire", "export", *words, code=code)
                self.assertEqual(done.stdout, b"")


class Rows(ProgramTest):
    def setUp(self):
        super().setUp()
        self.given = {}
        for number, (sample, name) in enumerate((
                ("carpenter", '=Taller, "Ulm"'), ("parts-maker-queretaro", "Tornos\nRuiz"))):
            answers = json.loads((SAMPLES / f"{sample}.json").read_text("utf-8"))["answers"]
            path = self.write(f"{number}.json", json.dumps(answers))
            self.program("assess", "--answers", path, "--for", name.replace("\n", " "),
                         "--consent", "aggregate")
            self.given[name.replace("\n", " ")] = answers
        self.program("import", "-", input=self.simulated(4))

    def rows(self, *options, delimiter=",", encoding="utf-8"):
        data = self.program("export", "--to", "csv", *options).stdout
        text = io.StringIO(data.decode(encoding), newline="")
        return list(csv.DictReader(text, delimiter=delimiter))

    def expected(self, question, answer):
        """A cell, worked out from a response file."""
        if answer is None or question["kind"] == "text":
            return ""
        if "m" in answer:
            return answer["m"]
        value = answer["v"]
        if isinstance(value, list):
            order = [option["code"] for option in question["options"]]
            return " ".join(sorted(value, key=order.index))
        return f"{value['x']}%" if isinstance(value, dict) else str(value)

    def test_each_assessment_is_a_row_with_its_answers_and_scores(self):
        rows = self.rows("--names")
        self.assertEqual([row["name"] for row in rows], list(self.given))
        for row in rows:
            answers = self.given[row["name"]]
            for question in source()["questions"]:
                column = f"answer.{question['id']}"
                if question["kind"] == "text":
                    self.assertNotIn(column, row)
                else:
                    self.assertEqual(
                        row[column], self.expected(question, answers.get(question["id"])), column)
            result = self.json("show", row["assessment"])
            domains = {each["id"]: each for each in result["domains"]}
            for prefix, score in [("overall", result["overall"])] + [
                    (f"domain.{id}", each) for id, each in domains.items()]:
                for key in ("score", "low", "high", "status", "level", "levelBeforeGates"):
                    self.assertEqual(row[f"{prefix}.{key}"], score[key] or "", (prefix, key))
            self.assertEqual(row["counted"], "counted")

    def test_names_words_and_what_is_blocked_stay_out(self):
        done = self.program("export", "--to", "csv")
        self.assertNotIn(b"Taller", done.stdout)
        said = done.stderr.decode()
        self.assertIn("CONTAINS INDIVIDUAL DATA", said)
        self.assertIn("2 rows written. Not included: 4 synthetic", said)
        self.assertIn("WITH NAMES", self.said("export", "--to", "csv", "--names"))
        self.program("block", '=Taller, "Ulm"')
        [row] = self.rows("--names")
        self.assertEqual(row["name"], "Tornos Ruiz")
        self.assertIn("1 blocked", self.said("export", "--to", "jsonl"))
        self.assertEqual({row["synthetic"] for row in self.rows("--synthetic")}, {"true"})
        for locale, words in {
                "es-MX": "CONTIENE DATOS INDIVIDUALES", "de-DE": "ENTHÄLT EINZELDATEN"}.items():
            self.assertIn(words, self.said("export", "--to", "csv", "--lang", locale))

    def test_json_lines_say_the_same(self):
        rows = self.rows("--names")
        data = self.program("export", "--to", "jsonl", "--names").stdout
        objects = [json.loads(line) for line in data.splitlines()]
        self.assertEqual(len(objects), len(rows))
        for row, each in zip(rows, objects):
            self.assertEqual(each["assessment"], row["assessment"])
            self.assertEqual(each["name"], row["name"])
            self.assertEqual(each["overall"]["score"] or "", row["overall.score"])
            self.assertEqual(each["answers"], {
                id: answer for id, answer in self.given[row["name"]].items()
                if id in each["answers"]})
            missing = set(self.given[row["name"]]) - set(each["answers"])
            kinds = {question["id"]: question["kind"] for question in source()["questions"]}
            self.assertEqual({kinds[id] for id in missing} - {"text"}, set())

    def test_spreadsheets_get_their_own_marks_and_no_formula(self):
        data = self.program("export", "--to", "csv", "--names", "--excel").stdout
        self.assertTrue(data.startswith(b"\xef\xbb\xbfassessment,"))
        german = self.rows(
            "--names", "--excel", "--lang", "de-DE", delimiter=";", encoding="utf-8-sig")
        self.assertEqual(german[0]["name"], "'=Taller, \"Ulm\"")
        plain = self.rows("--names")
        self.assertEqual(german[0]["overall.score"], plain[0]["overall.score"].replace(".", ","))
        self.assertRegex(plain[0]["overall.score"], r"^\d+\.\d$")
        mexican = self.rows("--names", "--excel", "--lang", "es-MX", encoding="utf-8-sig")
        self.assertEqual(mexican[0]["overall.score"], plain[0]["overall.score"])

    def test_a_file_is_readable_by_its_owner_alone_and_never_overwritten_by_chance(self):
        out = self.folder / "rows.csv"
        self.program("export", "--to", "csv", "-o", out)
        self.assertEqual(stat.S_IMODE(out.stat().st_mode), 0o600)
        self.assertEqual(out.read_bytes(), self.program("export", "--to", "csv").stdout)
        before = out.read_bytes()
        self.program("export", "--to", "jsonl", "-o", out, code=1)
        self.assertEqual(out.read_bytes(), before)
        self.program("export", "--to", "jsonl", "-o", out, "--force")
        self.assertNotEqual(out.read_bytes(), before)

    def test_many_rows_come_out_whole(self):
        self.program("import", "-", input=self.simulated(700, 11))
        rows = self.rows("--synthetic", "--form", "express")
        self.assertEqual(len(rows), 704)
        self.assertEqual(len({row["assessment"] for row in rows}), 704)
        out = self.folder / "many.csv"
        self.program("export", "--to", "csv", "--synthetic", "--form", "express", "-o", out)
        self.assertEqual(
            list(csv.DictReader(io.StringIO(out.read_text("utf-8"), newline=""))), rows)

    def test_wrong_wishes_are_refused(self):
        for words, code in [
            ([], 2), (["--names"], 2), (["--excel"], 2), (["--to", "xlsx"], 2),
            (["--to", "csv", "--enterprise", "x"], 2), (["--to", "jsonl", "--excel"], 2),
            (["--to", "csv", "--form", "brief"], 2), (["--to", "csv", "--as", "text"], 2),
            (["--to", "csv", "--questionnaire", "nobody"], 4),
            (["--to", "csv", "--store", self.folder / "none.sqlite"], 4),
        ]:
            with self.subTest(words):
                self.assertEqual(self.program("export", *words, code=code).stdout, b"")
        self.assertFalse((self.folder / "none.sqlite").exists())


if __name__ == "__main__":
    unittest.main()
