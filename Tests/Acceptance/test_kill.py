"""`kill -9` at any moment loses no answer that was confirmed."""

import json
import random
import re
import sqlite3
import subprocess
import time
import unittest

from acceptance import SAMPLES, ProgramTest, binary, source
from sitting import SAVED, Sitting

MOMENTS = 50


class Killing(ProgramTest):
    def stored(self):
        """The answers in the drafts, by question, as they stand in the file."""
        store = sqlite3.connect(self.store)
        rows = store.execute(
            "SELECT question, value FROM draft_answer WHERE aside = 0").fetchall()
        store.close()
        names = [question["id"] for question in source()["questions"]]
        return {names[question]: value for question, value in rows}

    def test_an_answer_seen_as_saved_survives_being_killed_at_fifty_random_moments(self):
        chance = random.Random(20261123)
        answers = json.loads((SAMPLES / "machine-shop-ulm.json").read_text("utf-8"))["answers"]
        in_flight = killed_while_starting = 0
        confirmed = {}
        for moment in range(MOMENTS):
            sitting = Sitting(["assess", "--form", "full"], env=self.environment)
            self.addCleanup(sitting.abandon)
            if moment > 2 and chance.random() < 0.15:
                time.sleep(chance.random() * 0.03)
                sitting.kill()
                killed_while_starting += 1
                self.assertLessEqual(confirmed.items(), self.stored().items(), moment)
                continue
            sitting.prompt()
            if confirmed:
                self.check_resumed(sitting, confirmed)
            for _ in range(chance.choice([0, 1, 1, 2, 3])):
                name = sitting.question
                if sitting.is_review:
                    break
                said = sitting.type(sitting.keys(self.answer(name, answers, chance)))
                self.assertIn(SAVED["en"], said)
                confirmed[name] = None
            if not sitting.is_review:
                sitting.send(sitting.keys(self.answer(sitting.question, answers, chance)))
                in_flight += 1
            # Somewhere between the typed line and the next question.
            time.sleep(chance.random() * 0.006)
            sitting.kill()
            stored = self.stored()
            for name, value in confirmed.items():
                self.assertIn(name, stored, f"moment {moment}: a confirmed answer is lost")
                if value is not None:
                    self.assertEqual(stored[name], value, f"moment {moment}: {name} changed")
            # The line that was on its way is stored whole or not at all.
            self.assertLessEqual(len(stored), len(confirmed) + 1)
            confirmed = stored
        self.assertGreater(in_flight, 25)
        self.assertGreater(killed_while_starting, 2)
        self.assertGreater(len(confirmed), 30)
        drafts = self.json("list")["drafts"]
        self.assertEqual([draft["answered"] for draft in drafts], [len(confirmed)])
        self.assert_sound(0)

    def answer(self, name, answers, chance):
        if name == "self_rating" or name not in answers:
            return {"v": chance.randint(0, 10)} if name == "self_rating" else None
        return answers[name]

    def check_resumed(self, sitting, confirmed):
        """The next sitting knows every answer and goes on behind the last of them."""
        kept = re.search(r"Your (\d+ )?answers? (?:is|are) still here", sitting.screen)
        self.assertTrue(kept, sitting.screen)
        self.assertEqual(int(kept[1] or 1), len(confirmed))
        if not sitting.is_review:
            self.assertNotIn(sitting.question, confirmed)

    def test_a_killed_completion_is_whole_or_has_not_happened(self):
        chance = random.Random(7)
        answers = json.loads((SAMPLES / "bakery-puebla.json").read_text("utf-8"))["answers"]
        sitting = Sitting(["assess"], env=self.environment)
        self.addCleanup(sitting.abandon)
        sitting.prompt()
        asked = sitting.answer_all(answers | {"self_rating": {"v": 4}})
        for _ in range(8):
            sitting.send("f")
            time.sleep(chance.random() * 0.004)
            sitting.kill()
            listed = self.json("list")
            self.assert_sound(len(listed["assessments"]))
            if listed["assessments"]:
                self.assertEqual(listed["drafts"], [])
                break
            self.assertEqual(listed["drafts"][0]["answered"], len(asked))
            sitting = Sitting(["assess"], env=self.environment)
            self.addCleanup(sitting.abandon)
            sitting.prompt()
            self.assertTrue(sitting.is_review)

    def test_a_killed_import_leaves_a_sound_store_and_can_be_repeated(self):
        chance = random.Random(9)
        path = self.write("responses.jsonl", self.simulated(2000))
        self.program("list")
        for _ in range(5):
            process = subprocess.Popen(
                [binary(), "import", path], env=self.environment, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            time.sleep(chance.random() * 0.25)
            process.kill()
            process.wait()
            self.assert_sound()
        counts = self.json("import", path)
        self.assertEqual(counts["stored"] + counts["duplicates"], 2000)
        self.assert_sound(2000)


if __name__ == "__main__":
    unittest.main()
