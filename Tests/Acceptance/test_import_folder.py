"""Import of a folder in which there is nothing to import."""

import unittest

from acceptance import ProgramTest


class ImportFolder(ProgramTest):
    def test_a_folder_without_answers_is_told_and_leaves_no_store(self):
        (self.folder / "empty").mkdir()
        (self.folder / "empty" / "notes.txt").write_text("nothing")
        for language, words in (
                ("en", "no file in this folder"), ("es", "en esta carpeta ningún archivo"),
                ("de", "in diesem Ordner endet keine Datei")):
            done = self.program(
                "import", self.folder / "empty", "--lang", language, "--store", "new.sqlite", code=4)
            self.assertIn(words, done.stderr.decode())
            self.assertEqual(done.stdout, b"")
        self.assertFalse((self.folder / "new.sqlite").exists())


if __name__ == "__main__":
    unittest.main()
