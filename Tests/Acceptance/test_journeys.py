"""Two people from an empty home folder to a new computer, with menus alone and without network."""

import json
import os
import shutil
import signal
import subprocess
import sys
import unittest
from pathlib import Path

from acceptance import LOCALES, SAMPLES, ProgramTest, binary, one_space
from network import deny
from screen import Screen

# What may be pressed at most from start to end; a change that needs more has to say so here.
KEYSTROKES = {"es-MX": 96, "de-DE": 106}
FIRMS = {"es-MX": "bakery-puebla", "de-DE": "machine-shop-ulm"}
WORDS = {
    "es-MX": {
        "start": "Empezar", "finish": "Terminar y ver mi resultado", "anyway": "Terminar así",
        "result": "Su resultado", "save": "Guardar o imprimir mi reporte", "close": "Cerrar",
        "share": "Entregar mis respuestas", "agree": "Estoy de acuerdo", "ready": "está listo",
        "correct": "Corregir una respuesta", "again": "Ya había entregado",
        "copies": "Copia de seguridad", "copy": "Guardar una copia", "bring": "Recuperar una copia",
        "back": "Todo está de regreso", "mine": "Mi resultado", "saved": "quedó guardado",
        "code": "Su código", "copied": "La copia está aquí", "language": "Español",
    },
    "de-DE": {
        "start": "Anfangen", "finish": "Abschließen und Ergebnis sehen",
        "anyway": "Trotzdem abschließen", "result": "Ihr Ergebnis",
        "save": "Bericht speichern", "close": "Schließen", "share": "Antworten an meinen Verband",
        "agree": "Ich bin einverstanden", "ready": "Datei ist fertig",
        "correct": "Eine Antwort korrigieren", "again": "schon weitergegeben",
        "copies": "Sicherungskopie", "copy": "Eine Kopie von allem", "bring": "Eine Kopie zurückholen",
        "back": "Alles ist wieder da", "mine": "Mein Ergebnis", "saved": "ist hier gespeichert",
        "code": "Ihr Code", "copied": "Die Kopie liegt hier", "language": "Deutsch",
    },
}
CAMPAIGN = {
    "format": "readiness-campaign/1", "id": "verband/2026-q4",
    "name": {"es-MX": "Encuesta de la cámara", "de-DE": "Umfrage des Verbands"},
    "questionnaire": {"id": "msme-readiness", "version": "1.0.0"}, "form": "express",
    "from": "2020-01-01", "to": "2099-12-31", "countries": ["MX", "DE"],
    "contact": {"name": "Verband", "email": "umfrage@verband.example"},
    "notice": {"es-MX": "Se cuenta en grupos.", "de-DE": "Wird in Gruppen gezählt."},
    "thanks": {"es-MX": "Gracias.", "de-DE": "Danke."},
}


class Journey(ProgramTest):
    """One person; the program is started by its bare name, as from a menu."""

    def open(self, locale, home):
        env = {
            "HOME": str(home), "LANG": LOCALES[locale], "TERM": "xterm-256color",
            "PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no"}
        screen = Screen([], env=env, locale=locale, cwd=home, before=deny)
        self.addCleanup(screen.abandon)
        return screen.next_frame()

    def answer_all(self, screen, answers, finish):
        while finish not in screen.text:
            question = screen.asked()
            if question is None:
                screen.press("enter")
            else:
                screen.answer(answers.get(question, {"m": "unknown"}))

    def read_until(self, screen, word):
        """Reads on to the end of a page."""
        for _ in range(40):
            if word in one_space(screen.text):
                return
            screen.press("enter")
        self.fail(f"{word!r} does not come:\n{screen.text}")

    def agree(self, screen, words):
        """Reads what leaves to its end; before that nothing can be agreed to."""
        while words["ready"] not in screen.text:
            screen.choose(words["agree"])

    def journey(self, locale):
        words = WORDS[locale]
        answers = json.loads((SAMPLES / f"{FIRMS[locale]}.json").read_text("utf-8"))["answers"]
        old, new = self.folder / "old computer", self.folder / "new computer"
        old.mkdir(), new.mkdir()
        # The association's file lies where the person starts the program.
        (old / "umfrage.json").write_text(json.dumps(CAMPAIGN), "utf-8")
        pressed = 0

        # Start, answer, result.
        screen = self.open(locale, old)
        screen.choose(words["start"])
        self.answer_all(screen, answers, words["finish"])
        screen.press("f")
        if words["anyway"] in screen.text:
            screen.choose(words["anyway"])
        self.assertIn(words["result"], screen.text)

        # Save.
        screen.choose(words["save"])
        self.assertIn(words["saved"], one_space(screen.text))
        [report] = (old / "Documents" / "readiness").glob("*.html")
        self.assertIn("<h1>", report.read_text("utf-8"))
        screen.press("enter")

        # Share.
        screen.choose(words["share"])
        screen.press("1")
        self.agree(screen, words)
        self.read_until(screen, words["code"])
        screen.press("enter")
        shared = list((old / "Documents" / "readiness" / "verband-2026-q4").glob("*.json"))
        self.assertEqual(len(shared), 1)

        # Correct: the first question is answered otherwise.
        screen.choose(words["correct"])
        screen.press("1", "enter")
        screen.question("self_rating")
        screen.type("9").press("enter")
        screen.press("f")
        if words["anyway"] in screen.text:
            screen.choose(words["anyway"])
        self.assertIn(words["again"], one_space(screen.text))
        screen.choose(words["share"])
        screen.press("1")
        self.agree(screen, words)
        screen.press("enter", "enter")
        shared = sorted((old / "Documents" / "readiness" / "verband-2026-q4").glob("*.json"))
        self.assertEqual(len(shared), 2, "the corrected answers are a file of their own")
        responses = [json.loads(path.read_text("utf-8")) for path in shared]
        later = [one for one in responses if "supersedes" in one]
        self.assertEqual(len(later), 1)
        self.assertIn(later[0]["supersedes"], [one["id"] for one in responses])

        # Copy, and out.
        screen.choose(words["close"])
        screen.choose(words["copies"])
        screen.choose(words["copy"])
        self.assertIn(words["copied"], screen.text)
        screen.press("enter")
        screen.hit("q")
        self.assertEqual(screen.end(), 0)
        self.assertEqual(screen.settings_after, screen.settings_before)
        pressed += screen.presses

        # The new computer.
        copies = list((old / "Documents" / "readiness").glob("readiness-backup-*.sqlite"))
        self.assertEqual(len(copies), 1)
        shutil.copy(copies[0], new)
        screen = self.open(locale, new)
        screen.choose(words["copies"])
        screen.choose(words["bring"])
        screen.press("1")
        self.assertIn(words["back"], screen.text)
        screen.press("enter")
        screen.choose(words["mine"])
        self.assertIn(words["result"], screen.text)
        screen.hit("q")
        self.assertEqual(screen.end(), 0)
        return pressed + screen.presses

    def test_the_journey_in_spanish(self):
        self.assertLessEqual(self.journey("es-MX"), KEYSTROKES["es-MX"])

    def test_the_journey_in_german(self):
        self.assertLessEqual(self.journey("de-DE"), KEYSTROKES["de-DE"])

    def test_where_the_language_is_not_clear_it_is_asked_once(self):
        home = self.folder / "empty home"
        home.mkdir()
        screen = self.open("en", home)
        for word in ("English", "Español", "Deutsch"):
            self.assertIn(word, screen.text)
        screen.choose("Español")
        self.assertIn("Empezar", screen.text)
        screen.hit("q")
        self.assertEqual(screen.end(), 0)
        screen = self.open("en", home)
        self.assertIn("Empezar", screen.text)
        screen.hit("q")
        screen.end()

    def test_the_network_is_really_denied(self):
        done = subprocess.run(
            [sys.executable, "-c", "import socket; socket.socket()"], preexec_fn=deny,
            capture_output=True)
        self.assertEqual(done.returncode, -signal.SIGSYS)
        self.assertTrue(Path(binary()).exists())


if __name__ == "__main__":
    unittest.main()
