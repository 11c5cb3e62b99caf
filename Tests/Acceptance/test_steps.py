"""My steps in the home menu: what is recommended is read, decided about, and stands in the report."""

import json
import unittest

from acceptance import SAMPLES, one_space
from screen import ScreenTest
from sitting import Sitting

WORDS = {
    "en": {
        "steps": "My steps", "done": "It is done", "planned": "We will do it", "due": "By when",
        "person": "Who sees to it", "forget": "Take the decision back", "left": "We will not",
        "remembered": "Saved", "save": "Save or print", "saved": "is saved here",
        "shown": "done; the answers do not show it yet", "wrong": "did not work",
        "day": "2099-12-31", "ambiguous": "05/06/2099", "book": "as a workbook"},
    "es-MX": {
        "steps": "Mis pasos", "done": "Ya está hecho", "planned": "Lo vamos a hacer",
        "due": "Para cuándo", "person": "Quién se encarga", "forget": "Deshacer lo decidido",
        "left": "No lo vamos", "remembered": "Guardado", "save": "Guardar o imprimir",
        "saved": "quedó guardado aquí", "shown": "hecho; las respuestas aún no lo muestran",
        "wrong": "No se pudo", "day": "31/12/2099", "ambiguous": "05-06-2099",
        "book": "como libro de cálculo"},
    "de-DE": {
        "steps": "Meine Schritte", "done": "Ist erledigt", "planned": "Machen wir",
        "due": "Bis wann", "person": "Wer sich darum kümmert", "forget": "Entscheidung zurücknehmen",
        "left": "Machen wir nicht", "remembered": "Gespeichert", "save": "Bericht speichern",
        "saved": "ist hier gespeichert", "shown": "erledigt; die Antworten zeigen es noch nicht",
        "wrong": "nicht geklappt", "day": "31.12.2099", "ambiguous": "05/06/2099",
        "book": "als Tabellenmappe"},
}


class Steps(ScreenTest):
    def assessed(self):
        sample = json.loads((SAMPLES / "bakery-puebla.json").read_text("utf-8"))
        answers = self.folder / "answers.json"
        answers.write_text(json.dumps({
            key: value for key, value in sample.items() if key not in ("synthetic", "seal")}), "utf-8")
        self.program("assess", "--answers", answers)

    def actions(self):
        return json.loads(self.program("actions", "--json").stdout)["actions"]

    def home(self, locale, **options):
        return self.open(
            locale=locale, environment={"READINESS_LANG": locale}, **options).next_frame()

    def test_a_step_is_marked_as_done_and_the_report_saved_again(self):
        for locale, words in WORDS.items():
            with self.subTest(locale):
                self.new_store()
                self.assessed()
                title = json.loads(self.program(
                    "actions", "--json", "--lang", locale).stdout)["actions"][0]["title"]
                screen = self.home(locale)
                screen.choose(words["steps"])
                self.assertIn(title, one_space(screen.text))
                # The first step is marked, and Enter opens it.
                screen.press("enter")
                self.assertIn(words["done"], screen.text)
                screen.choose(words["done"])
                self.assertIn(words["remembered"], screen.text)
                self.assertIn(words["shown"], one_space(screen.text))
                self.assertEqual(self.actions()[0]["status"], "done")
                # The step stays in sight; the last choice of the list saves the report anew.
                self.assertIn(words["done"], screen.text)
                screen.press("left")
                self.assertIn(words["remembered"], screen.text)
                screen.press("end", "enter")
                self.assertIn(words["saved"], one_space(screen.text))
                reports = sorted(
                    self.folder.glob("**/readiness/*.html"), key=lambda path: path.stat().st_mtime)
                self.assertIn(words["shown"], reports[-1].read_text("utf-8"))
                reports[-1].unlink()
                screen.press("enter", "left")
                screen.hit("q")
                self.assertEqual(screen.end(), 0)
                self.assert_given_back(screen)

    def test_day_and_person_are_typed_and_a_day_that_may_be_two_is_refused(self):
        for locale, words in WORDS.items():
            with self.subTest(locale):
                self.new_store()
                self.assessed()
                screen = self.home(locale)
                screen.choose(words["steps"])
                screen.press("down", "enter")
                screen.choose(words["due"])
                # It is said in place, and the next line is the day.
                screen.type(words["ambiguous"]).press("enter")
                self.assertNotIn(words["wrong"], screen.text)
                self.assertIn(words["ambiguous"], screen.text)
                self.assertIsNone(self.actions()[1]["due"])
                screen.type(words["day"]).press("enter")
                screen.choose(words["person"])
                screen.type("Ana").press("enter")
                self.assertIn(words["day"], screen.text)
                step = self.actions()[1]
                self.assertEqual(
                    (step["status"], step["due"], step["person"]), ("planned", "2099-12-31", "Ana"))
                screen.choose(words["forget"])
                step = self.actions()[1]
                self.assertEqual(
                    (step["status"], step["due"], step["person"]), ("open", None, None))
                screen.hit("q")
                self.assertEqual(screen.end(), 0)

    def test_no_key_changes_its_meaning_once_something_is_decided(self):
        self.assessed()
        screen = self.home("en")
        screen.choose("My steps")
        screen.press("enter", "5")
        screen.type("2099-12-31").press("enter")
        # The same key asks for the day again, and takes nothing away.
        screen.press("5")
        screen.type("2099-12-30").press("enter")
        step = self.actions()[0]
        self.assertEqual((step["status"], step["due"]), ("planned", "2099-12-30"))
        screen.hit("q")
        self.assertEqual(screen.end(), 0)

    def test_the_report_is_saved_as_a_workbook_too_named_as_by_the_command(self):
        self.assessed()
        self.program("report", "--format", "html")
        [named] = self.folder.glob("*.html")
        screen = self.home("en")
        screen.choose("Save or print")
        for count in (1, 2):
            screen.wait("Also as a workbook")
            screen.choose("Also as a workbook")
            screen.wait("2.xlsx" if count == 2 else ".xlsx")
            screen.choose("Close")
            screen.wait("Save or print")
            saved = {path.name for path in self.folder.glob("**/readiness/*")}
            # Nothing is replaced, and what is the same is not written twice.
            books = [f"{named.stem}.xlsx", f"{named.stem}-2.xlsx"]
            self.assertEqual(saved & {*books, named.name}, {named.name, *books[:count]})
            if count == 1:
                [book] = self.folder.glob(f"**/readiness/{books[0]}")
                book.write_bytes(b"what somebody made of it")
                screen.choose("Save or print")
        screen.hit("q")
        self.assertEqual(screen.end(), 0)

    def test_turning_back_changes_nothing(self):
        self.assessed()
        screen = self.home("en")
        screen.choose("My steps")
        screen.press("enter")
        screen.choose("By when")
        screen.press("escape", "left", "left")
        self.assertIn("My result", screen.text)
        screen.hit("q")
        self.assertEqual(screen.end(), 0)
        self.assertTrue(all(step["status"] == "open" for step in self.actions()))

    def test_the_same_in_plain_lines(self):
        for locale, words in WORDS.items():
            with self.subTest(locale):
                self.new_store()
                self.assessed()
                env = self.surroundings(locale) | {"READINESS_LANG": locale}
                sitting = Sitting([], env=env, locale=locale)
                self.addCleanup(sitting.abandon)

                def choose(label):
                    line = next(
                        line for line in sitting.screen.splitlines() if f": {label}" in line)
                    sitting.send(line.split(":")[0].strip())
                    return one_space(sitting.page())

                sitting.page()
                choose(words["steps"])
                sitting.send("1")
                sitting.page()
                self.assertIn(words["shown"], choose(words["done"]))
                sitting.send("b")
                sitting.page()
                self.assertIn(words["saved"], choose(words["save"]))
                self.assertIn(words["book"], one_space(sitting.screen))
                sitting.send("q")
                self.assertEqual(sitting.end(), 0)
                self.assertEqual(self.actions()[0]["status"], "done")

    def test_the_home_menu_takes_one_key_for_each_choice(self):
        self.assessed()
        screen = self.home("en")
        screen.wait("My result", "My steps", "Language")
        numbers = [
            line.strip(" >").split(" ")[0] for line in screen.lines
            if line.strip(" >")[:1].isdigit()]
        self.assertLessEqual(max(map(int, numbers)), 9)
        screen.press("l")
        self.assertIn("Which language?", screen.text)
        self.leave(screen)


if __name__ == "__main__":
    unittest.main()
