"""What is said where a file or folder that is named is none, or none of ours."""

import json
import unittest

from acceptance import SAMPLES, ProgramTest


class NamedFiles(ProgramTest):
    def setUp(self):
        super().setUp()
        self.program("assess", "--for", "Sol", "--answers", SAMPLES / "bakery-puebla.json")

    def test_a_file_that_ends_like_no_format_is_refused(self):
        for language, word in (("en", "endings"), ("es", "terminaciones"), ("de", "Endung")):
            for name in ("rep.odt", "x.jpg", "x.docx.bak"):
                said = self.said("report", "-o", name, "--lang", language, code=2)
                self.assert_one_sentence(
                    said, word, name.split(".")[-1], "txt", "docx", "xlsx", "--format")
                self.assertFalse((self.folder / name).exists())
        self.program("report", "--format", "text", "-o", "rep.odt")
        self.assertTrue((self.folder / "rep.odt").read_text("utf-8"))
        for name in ("result", "result.txt", "result.2026"):
            self.program("report", "-o", name)
            self.assertTrue((self.folder / name).exists())

    def test_the_folder_of_a_store_that_is_not_there_is_named(self):
        for command in ("list", "report", "portfolio"):
            said = self.said(command, "--store", "/nodir/s.sqlite", code=4)
            self.assert_one_sentence(said, "/nodir")
        # A store in a folder that is there has nothing yet.
        self.program("list", "--store", self.folder / "new.sqlite")

    def test_a_response_file_that_is_not_there_is_no_business(self):
        for name in ("noexiste.json", "./noexiste", "noexiste.jsonl"):
            said = self.said("report", name, code=4)
            self.assert_one_sentence(said, name, "does not exist")
        self.program("assess", "--for", "Sol S.A", "--answers", SAMPLES / "bakery-puebla.json")
        self.program("report", "Sol S.A")

    def test_answers_without_a_form_are_scored_on_the_shortest_that_has_them(self):
        answers = json.loads((SAMPLES / "bakery-puebla.json").read_text("utf-8"))["answers"]
        self.program("assess", "--for", "Luna", "--answers", "-", input=json.dumps(
            answers).encode())
        self.assertEqual(self.json("list")["assessments"][0]["form"], "full")
        short = json.loads(self.simulated(1, 7, "--form", "express"))
        del short["seal"]
        for given in (short["answers"], short):
            self.program(
                "assess", "--for", "Mar", "--answers", "-", input=json.dumps(given).encode())
            self.assertEqual(self.json("list")["assessments"][0]["form"], "express")
        self.program(
            "assess", "--for", "Mar", "--form", "full", "--answers", "-",
            input=json.dumps(short["answers"]).encode())
        self.assertEqual(self.json("list")["assessments"][0]["form"], "full")

    def test_what_to_erase_is_asked_in_the_language(self):
        for language, word in (("en", "erase"), ("es", "borrar"), ("de", "gelöscht")):
            self.assert_one_sentence(
                self.said("forget", "--lang", language, code=2), word, "--due")


if __name__ == "__main__":
    unittest.main()
