"""Whether a file still matches the store, and whether it is as it was written."""

import json
import os
import re
import shutil
import sqlite3
import time
import unittest
import zipfile

from acceptance import SAMPLES, ProgramTest, lines, needs, one_space, sealed

SAME = "byte for byte"


class VerifyTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.environment["PATH"] = os.environ["PATH"]
        self.program("assess", "--for", "Pan y Sol", "--answers", SAMPLES / "bakery-puebla.json")

    def written(self, name, *options):
        self.program("report", "--lang", "en", "-o", name, *options)
        return self.folder / name

    def verified(self, file, *options, code=0):
        done = self.program("verify", file, "--lang", "en", *options, code=code)
        return one_space((done.stdout + done.stderr).decode())

    def outcomes(self, file, *options, code=0):
        return json.loads(self.program("verify", file, "--json", *options, code=code).stdout)[
            "outcomes"]


class Unchanged(VerifyTest):
    OPTIONS = (
        ("a.txt",), ("b.txt", "--audience", "association"),
        ("c.html", "--audience", "advisor", "--paper", "a4", "--lang", "de"),
        ("d.html", "--prepared-by", "Ana <Ruiz> & Söhne, 50% \\ [x]", "--unverified"),
        ("e.md", "--lang", "es", "--target", "advanced", "--prepared-by", "_Ana_ * Ruiz"),
        ("f.csv",), ("g.csv", "--rows", "actions", "--excel", "--lang", "es"),
        ("h.csv", "--excel", "--lang", "de"), ("i.csv", "--rows", "actions"), ("j.json",),
        ("k.xlsx",), ("l.xlsx", "--lang", "de", "--audience", "advisor", "--form", "express"),
        ("m.html", "--benchmark", "store"), ("n.html", "--form", "express"),
    )

    def test_every_format_is_known_byte_for_byte(self):
        for name, *options in self.OPTIONS:
            with self.subTest(name):
                if "advanced" in options:
                    options[options.index("advanced")] = self.level()
                file = self.written(name, *options)
                self.assertIn(SAME, self.verified(file))
                (outcome,) = self.outcomes(file)
                self.assertEqual((outcome["store"], outcome["file"]), ("same", "sameBytes"))
                form = "express" if "express" in options else "full"
                self.assertEqual(outcome["form"], form)
                # Standard input says the same.
                done = self.program("verify", "-", "--lang", "en", input=file.read_bytes())
                self.assertIn(SAME, one_space(done.stdout.decode()))

    def level(self):
        from acceptance import source
        return source()["levels"][-1]["id"]

    def test_it_is_known_on_any_day_and_in_any_language(self):
        environment = self.environment | {"SOURCE_DATE_EPOCH": "1700000000"}
        self.program("report", "--format", "xlsx", "-o", "old.xlsx", env=environment)
        for language in ("es", "de", "en"):
            (outcome,) = self.outcomes("old.xlsx", "--lang", language)
            self.assertEqual(outcome["file"], "sameBytes")

    def test_a_report_of_a_file_is_that_of_the_answers_once_imported(self):
        response = json.loads(self.simulated(1).splitlines()[0])
        file = self.write("response.json", json.dumps(response))
        for name in ("r.html", "r.xlsx", "r.md", "r.txt"):
            self.written(name, file)
        day = response["completed"]
        self.assertNotEqual(day, time.strftime("%Y-%m-%d"))
        self.assertIn(day, (self.folder / "r.html").read_text("utf-8"))
        self.program("import", file)
        for name in ("r.html", "r.xlsx", "r.md", "r.txt"):
            with self.subTest(name):
                self.assertIn(SAME, self.verified(name))

    def test_a_changed_word_shows(self):
        for name, *options in self.OPTIONS:
            if name.endswith("xlsx") or "advanced" in options:
                continue
            with self.subTest(name):
                file = self.written("changed-" + name, *options)
                data = file.read_bytes()
                place = data.index(b" ") if name.endswith(".json") is False else len(data) - 1
                file.write_bytes(data[:place] + b"\t" + data[place + 1:])
                said = self.verified(file, code=3)
                self.assertIn("result matches", said)
                self.assertIn("looks different", said)
                self.assertEqual(self.outcomes(file, code=3)[0]["file"], "otherWords")

    def test_a_damaged_file_is_told_from_one_that_is_not_known_here(self):
        """Exit 3 in every format: what cannot be read is not as it was written, wherever it is from."""
        workbook = self.written("plan.xlsx").read_bytes()
        at = workbook.index(b"xl/sharedStrings.xml") + 200
        damaged = {
            "flipped.xlsx": workbook[:at] + bytes([workbook[at] ^ 1]) + workbook[at + 1:],
            "short.xlsx": workbook[:len(workbook) // 2],
            "short.json": self.written("whole.json").read_bytes()[:-100],
            "empty.html": b"", "zeros.txt": bytes(1000),
        }
        if shutil.which("pdftotext"):
            damaged["short.pdf"] = b"%PDF-1.7\n1 0 obj <</Type"
        for name, data in damaged.items():
            with self.subTest(name):
                self.assert_one_sentence(self.said("verify", self.write(name, data), code=3), name)

    def test_a_result_changed_in_one_row_of_a_table_is_a_changed_file(self):
        for name, *options in (("a.csv",), ("b.csv", "--excel", "--lang", "de"),
                               ("c.csv", "--rows", "actions")):
            with self.subTest(name):
                file = self.written(name, *options)
                rows = file.read_bytes().split(b"\n")
                at = rows[3].rindex(b"sha256:") + 20
                digit = b"1" if rows[3][at:at + 1] == b"0" else b"0"
                rows[3] = rows[3][:at] + digit + rows[3][at + 1:]
                file.write_bytes(b"\n".join(rows))
                self.assertIn("not as it was written", self.verified(file, code=3))
                (outcome,) = self.outcomes(file, code=3)
                self.assertEqual((outcome["store"], outcome["file"]), ("different", "otherWords"))

    def test_two_tables_in_one_file_are_two_reports(self):
        first = self.written("first.csv").read_bytes()
        self.program("assess", "--for", "Taller", "--answers", SAMPLES / "machine-shop-ulm.json")
        self.write("both.csv", first + self.written("second.csv").read_bytes())
        self.program("forget", "last", "--yes")
        self.assertEqual(
            [each["store"] for each in self.outcomes("both.csv", code=4)], ["same", "unknown"])

    def test_a_result_for_programs_cut_in_half_is_damaged(self):
        data = self.written("whole.json").read_bytes()
        for part in (2, 10, len(data) // 2, len(data) - 3):
            for language, word in (("en", "damaged"), ("es", "dañado"), ("de", "beschädigt")):
                file = self.write("half.json", data[:part])
                self.assertIn(word, self.said("verify", file, "--lang", language, code=3))

    def test_a_byte_flipped_in_any_part_of_a_packed_file_is_damage(self):
        files = [self.written("plan.xlsx")]
        if shutil.which("pandoc"):
            files.append(self.written("report.docx"))
        for file in files:
            data = file.read_bytes()
            with zipfile.ZipFile(file) as archive:
                parts = [each for each in archive.infolist() if each.compress_size > 40]
            for part in parts:
                with self.subTest(file=file.name, part=part.filename):
                    at = part.header_offset + 30 + len(part.filename) + part.compress_size // 2
                    file.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1:])
                    self.assert_one_sentence(self.said("verify", file, code=3), file.name)

    def test_a_number_changed_in_a_page_shows(self):
        file = self.written("page.html")
        text = file.read_text("utf-8")
        changed = re.sub(r">(\d+)\.(\d)<", lambda m: f">{m[1]}.{(int(m[2]) + 1) % 10}<", text, count=1)
        self.assertNotEqual(text, changed)
        file.write_text(changed, "utf-8")
        self.verified(file, code=3)

    def test_a_workbook_that_was_filled_in_says_so(self):
        file = self.written("plan.xlsx")
        other = self.folder / "filled.xlsx"
        with zipfile.ZipFile(file) as old, zipfile.ZipFile(other, "w") as new:
            for item in old.infolist():
                data = old.read(item)
                if item.filename == "xl/sharedStrings.xml":
                    data = data.replace(b"<t>", b"<t>x", 1)
                new.writestr(item, data)
        self.assertIn("filled in", self.verified(other, code=3))

    def test_decisions_about_steps_are_told_from_other_answers(self):
        file = self.written("page.html")
        table, one = self.written("table.csv"), self.written("one.html", "--audience", "association")
        steps = self.written("steps.csv", "--rows", "actions")
        self.assertIn(SAME, self.verified(steps))
        self.program("actions", "--action", "1", "--status", "done")
        self.assertEqual({each["file"] for each in self.outcomes(steps, code=1)}, {"otherSteps"})
        said = self.verified(file, code=1)
        self.assertIn("result matches", said)
        self.assertIn("decisions about steps", said)
        self.assertEqual(self.outcomes(file, code=1)[0]["file"], "otherSteps")
        # What shows no steps is the same still.
        for path in (table, one):
            self.assertIn(SAME, self.verified(path))

    def test_a_name_given_since_is_told_from_a_changed_file(self):
        file, one = self.written("page.md"), self.written("one.md", "--audience", "association")
        with sqlite3.connect(self.store) as store:
            store.execute("UPDATE enterprise SET label = 'Pan y Luna'")
        self.assertIn("name or earlier answers", self.verified(file, code=1))
        self.assertEqual(self.outcomes(file, code=1)[0]["file"], "otherPast")
        self.assertIn(SAME, self.verified(one))

    def test_a_changed_file_is_not_taken_for_an_old_one(self):
        for name, options in (("a.html", ()), ("b.md", ("--audience", "association")), ("c.csv", ())):
            with self.subTest(name):
                file = self.written(name, *options)
                file.write_bytes(file.read_bytes() + b" ")
                self.assertIn("all it rests on is as it was", self.verified(file, code=3))

    def test_a_file_that_does_not_say_what_it_rests_on_is_known_still(self):
        for name in ("a.html", "b.md", "c.txt"):
            with self.subTest(name):
                file = self.written(name)
                text = file.read_bytes()
                old = re.sub(rb"(?:/steps=[0-9a-f]{8})?/rest=[0-9a-f\n]{8,9}", b"", text)
                self.assertNotEqual(text, old)
                file.write_bytes(old)
                self.assertIn(SAME, self.verified(file))
                file.write_bytes(old + b" ")
                self.assertIn("what else stands in it has changed", self.verified(file, code=3))

    def test_a_result_for_programs_that_was_changed_is_not_called_corrected(self):
        file = self.written("result.json")
        text = file.read_text("utf-8")
        result = json.loads(text)
        result["overall"]["score"] = "99.9"
        changed = json.dumps(result, separators=(",", ":"))
        for language, words in (("en", "not as it was written"), ("es", "No está como se generó"),
                                ("de", "Nicht wie erstellt")):
            file.write_text(changed, "utf-8")
            self.assertIn(words, one_space(
                self.said("verify", file, "--lang", language, code=3)))
        (outcome,) = self.outcomes(file, code=3)
        self.assertEqual((outcome["store"], outcome["file"]), ("different", "otherWords"))
        # By another version of the questionnaire it may be another result.
        result["questionnaire"]["version"] = "0.9.0"
        file.write_text(json.dumps(result), "utf-8")
        self.assertIn("no longer matches", self.verified(file, code=1))


class Names(ProgramTest):
    """Names that look like a stamp."""

    HASH = "sha256:" + "0f" * 32
    WRITTEN = "readiness/0.1.0/owner/es/full/20261126/letter;"
    NAMES = (
        HASH, WRITTEN, f"{HASH} {HASH}",
        f"Questionnaire msme 1.0.0, logic {HASH}, result {HASH[:-1]}e, {WRITTEN}",
    )

    def setUp(self):
        super().setUp()
        self.environment["PATH"] = os.environ["PATH"]

    def test_are_names_in_every_format(self):
        for number, name in enumerate(self.NAMES):
            store = self.folder / f"store{number}.sqlite"
            self.environment["READINESS_STORE"] = str(store)
            self.program(
                "assess", "--for", name, "--answers", SAMPLES / "bakery-puebla.json")
            endings = ["html", "md", "csv", "txt", "xlsx", "json"]
            endings += ["docx"] if shutil.which("pandoc") else []
            files = []
            for ending in endings:
                files.append(f"{number}.{ending}")
                self.program("report", "-o", files[-1], "--prepared-by", name)
            for format in ("html", "markdown", "xlsx"):
                files.append(f"all{number}.{format}")
                self.program("portfolio", "--format", format, "-o", files[-1], "--prepared-by", name)
            for file in files:
                with self.subTest(file=file, name=name):
                    said = self.program("verify", file, "--lang", "en").stdout.decode()
                    self.assertIn(SAME, one_space(said))

    def test_two_releases_on_two_lines_are_two(self):
        self.program("import", "-", input=self.simulated(200))
        other = "sha256:" + "ab" * 32
        self.write("two.txt", f"{self.HASH}\n{other}\n")
        done = self.program("verify", "two.txt", "--json", code=4)
        self.assertEqual(
            [each["hash"] for each in json.loads(done.stdout)["outcomes"]], [self.HASH, other])


class NotProven(VerifyTest):
    def test_a_file_that_does_not_say_how_it_was_written(self):
        file = self.written("page.html")
        text = file.read_text("utf-8")
        file.write_text(re.sub(r", readiness/[^;]*;", "", text), "utf-8")
        self.assertNotIn("readiness/", file.read_text("utf-8").replace("msme-readiness/", ""))
        self.assertIn("does not say how it was written", self.verified(file))
        self.assertEqual(self.outcomes(file)[0]["file"], "unproven")

    def test_a_file_of_another_version(self):
        file = self.written("page.html")
        text = file.read_text("utf-8").replace("readiness/0.1.0/", "readiness/9.8.7/")
        file.write_text(text, "utf-8")
        self.assertIn("version 9.8.7", self.verified(file))

    def test_two_reports_in_one_file_are_told_apart_with_a_total(self):
        first = self.written("first.txt").read_bytes()
        self.program("assess", "--for", "Taller", "--answers", SAMPLES / "machine-shop-ulm.json")
        second = self.written("second.txt").read_bytes()
        self.write("both.txt", first + second)
        said = self.verified("both.txt")
        self.assertEqual(said.count("It matches"), 2)
        self.assertIn("2 of 2", said)
        self.program("forget", "last", "--yes")
        said = self.verified("both.txt", code=4)
        self.assertEqual(said.count("It matches"), 1)
        self.assertIn("1 of 2", said)
        self.assertEqual(
            [each["store"] for each in self.outcomes("both.txt", code=4)], ["same", "unknown"])

    @needs("pandoc")
    def test_without_its_program_a_document_is_not_called_the_same(self):
        file = self.written("report.docx")
        (self.folder / "none").mkdir()
        said = one_space(self.program(
            "verify", file, "--lang", "en",
            env=self.environment | {"PATH": str(self.folder / "none")}).stdout.decode())
        self.assertIn("cannot be told", said)
        self.assertIn("Pandoc", said)

    @needs("pandoc")
    def test_a_document_written_again_is_the_same(self):
        file = self.written("report.docx")
        self.assertIn(SAME, self.verified(file))
        other = self.folder / "other.docx"
        with zipfile.ZipFile(file) as old, zipfile.ZipFile(other, "w") as new:
            for item in old.infolist():
                new.writestr(item.filename, old.read(item))
        said = self.verified(other)
        self.assertIn("same words", said)
        self.assertIn("something was changed that is not among the words", said)
        with zipfile.ZipFile(file) as old, zipfile.ZipFile(other, "w") as new:
            for item in old.infolist():
                data = old.read(item)
                if item.filename == "word/document.xml":
                    data = data.replace(b"Pan y Sol", b"Pan y Luna")
                new.writestr(item.filename, data)
        self.verified(other, code=3)


class OtherAnswers(VerifyTest):
    def test_a_corrected_assessment(self):
        response = json.loads(self.simulated(1).splitlines()[0])
        self.program("import", "-", input=lines(response))
        file = self.written("page.html", response["id"][:8])
        self.assertIn(SAME, self.verified(file))
        correction = response | {
            "id": "11111111-2222-4333-8444-555555555555", "supersedes": response["id"]}
        del correction["seal"]
        self.program("import", "-", input=lines(sealed(correction)))
        self.assertIn("no longer matches", self.verified(file, code=1))
        self.assertEqual(self.outcomes(file, code=1)[0]["store"], "different")

    def test_an_erased_one_and_no_report(self):
        file = self.written("page.md")
        self.program("forget", "last", "--yes")
        self.assertIn("kept elsewhere", self.verified(file, code=4))
        self.write("letter.txt", "Dear Sir or Madam")
        self.assertIn("no hash", self.verified("letter.txt", code=3))

    def test_a_text_full_of_stamps_is_soon_done_with(self):
        stamp = "readiness/0.1.0/owner/es/full/20261126/letter/by={:06};"
        for name, text in (
                ("hashes", "".join(f"sha256:{number:064x} and then " for number in range(20_000))),
                ("stamps", "".join(stamp.format(number) for number in range(30_000))),
                ("marks", "readiness/" * 200_000)):
            with self.subTest(name):
                file = self.write(name + ".txt", text)
                started = time.monotonic()
                said = self.verified(file, code=3)
                self.assertLess(time.monotonic() - started, 30)
                self.assertIn("more than 500 hashes", said)

    @needs("pandoc")
    def test_names_of_files_are_no_options_and_no_patterns(self):
        file = self.written("report.docx")
        for name in ("-x.docx", "[a]*?.docx", "a b.docx", "ñ.docx"):
            with self.subTest(name):
                shutil.copy(file, self.folder / name)
                self.assertIn(SAME, one_space(self.program(
                    "verify", "--lang", "en", "--", name).stdout.decode()))


class Everybody(VerifyTest):
    def setUp(self):
        super().setUp()
        self.program("assess", "--for", "Taller", "--answers", SAMPLES / "machine-shop-ulm.json")

    def test_a_portfolio_is_known_until_a_business_changes(self):
        files = []
        for format in ("html", "markdown", "xlsx"):
            for language in ("es", "de"):
                name = f"all-{language}.{format}"
                self.program("portfolio", "--format", format, "--lang", language, "-o", name,
                             "--prepared-by", "Ana Ruiz")
                files.append(name)
        for name in files:
            with self.subTest(name):
                said = self.verified(name)
                self.assertIn("all businesses", said)
                self.assertIn(SAME, said)
        for language in ("es", "de"):
            files.append(f"all-{language}.json")
            self.program("portfolio", "--json", "--lang", language, "-o", files[-1])
            self.assertIn(SAME, self.verified(files[-1]))
        changed = json.loads((self.folder / "all-es.json").read_bytes())
        self.write("spaced.json", json.dumps(changed, indent=1).encode())
        self.assertIn("results match", self.verified("spaced.json", code=3))
        changed["clients"][0]["overall"]["score"] = "99.0"
        self.write("changed.json", json.dumps(changed).encode())
        self.assertIn("hash of another content", self.verified("changed.json", code=3))
        self.write("all-es.html", (self.folder / "all-es.html").read_bytes() + b" ")
        self.verified("all-es.html", code=3)
        self.program("assess", "--for", "Nuevo", "--answers", SAMPLES / "carpenter.json")
        for name in files:
            self.assertIn("no longer matches", self.verified(name, code=1))

    def test_a_page_of_a_release_is_known_by_the_ledger(self):
        association = ("--store", "association.sqlite")
        self.program("import", "-", *association, input=self.simulated(200))
        self.program("dashboard", "--synthetic", "-o", "page.html", *association)
        self.assertIn("release no. 1", self.verified("page.html", *association))
        self.assertIn("dashboard", self.verified("page.html", code=4))


if __name__ == "__main__":
    unittest.main()
