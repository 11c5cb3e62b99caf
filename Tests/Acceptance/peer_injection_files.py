"""Texts of files that others wrote stay words: questionnaires and campaigns."""

import json
import shutil
import unittest

import hostile
from acceptance import QUESTIONNAIRE, SAMPLES
from injection import FORMATS, PLAIN, InjectionTest


class InjectionByFiles(InjectionTest):
    def test_texts_of_a_questionnaire_are_words(self):
        texts = [text for kind, text in hostile.TEXTS.items() if "long" not in kind] + ["a\0b"]
        one_line = [text for text in texts if len(text.splitlines()) == 1]
        # An author's line may end where the author wants.
        others = [text.replace("FAKE", "next") for text in texts if len(text.splitlines()) > 1]
        folder = self.folder / "mine"
        answers = SAMPLES / "bakery-puebla.json"
        formats = [each for each in FORMATS if each[1][0] == "report"] + [
            ("questionnaire", ["questionnaire", "info"], hostile.lines_for_people, False)]

        def read(text_of):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(QUESTIONNAIRE, folder)
            path = folder / "locales" / "en.json"
            catalogue = json.loads(path.read_text("utf-8"))
            for number, entry in enumerate(catalogue["texts"].values()):
                entry["text"] = text_of(number) + " " + entry["text"]
            path.write_text(json.dumps(catalogue), "utf-8")
            found = {}
            for name, arguments, reader, _ in formats:
                with self.subTest(format=name):
                    more = [folder] if arguments[0] == "questionnaire" else [
                        answers, "--questionnaire", folder]
                    if arguments[-1] == "-o":
                        path = self.folder / "out.svg"
                        self.program(*arguments, path, "--force", *more)
                        data = path.read_bytes()
                    else:
                        data = self.program(*arguments, *more).stdout
                    found[name] = reader(data)
            return found

        plain = read(lambda number: PLAIN)
        read(lambda number: others[number % len(others)])
        for shift in range(0, len(one_line), 4):
            found = read(lambda number: one_line[(number * 7 + shift) % len(one_line)])
            for name in plain.keys() & found.keys():
                with self.subTest(shift=shift, format=name):
                    self.assertEqual(found[name][0], plain[name][0])

    def test_names_of_a_campaign_are_words(self):
        self.enter(PLAIN)
        given = ["--id", "ccmx/2026-q4", "--from", "2020-01-01", "--to", "2999-12-31",
                 "--email", "data@ccmx.example", "--no-input", "-o", "campaign.json", "--force"]

        def read(text):
            self.write("notice.txt", text)
            done = self.program(
                "campaign", "new", *given, f"--name={text}", f"--contact={text}",
                f"--thanks=en={text}", "--notice=en=notice.txt", code=None)
            if done.returncode != 0:
                hostile.refuse(hostile.STEERING, done.stderr.decode())
                return None
            record = hostile.markdown(self.program("campaign", "record", "campaign.json").stdout)
            self.assert_shown(text, record[1], hostile.markdown)
            shared = self.program(
                "share", "last", "--campaign", "campaign.json", "--consent", "aggregate", "-o",
                "shared.json", "--force")
            hostile.refuse(hostile.STEERING, (shared.stdout + shared.stderr).decode())
            return record[0]

        plain = read(PLAIN)
        taken = 0
        for kind, text in hostile.TEXTS.items():
            with self.subTest(kind):
                form = read(text)
                taken += form is not None
                self.assertIn(form, (None, plain))
                # What is no line of words is refused at the door.
                if not hostile.is_one_line_of_words(text):
                    self.assertIsNone(form)
        self.assertGreater(taken, 12)


if __name__ == "__main__":
    unittest.main()
