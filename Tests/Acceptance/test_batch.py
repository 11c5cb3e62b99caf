"""`assess --answers`: all answers at once."""

import json
import unittest

from acceptance import SAMPLES, ProgramTest, canonical, source
from section6 import Questionnaire


class Batch(ProgramTest):
    def answers(self, name="machine-shop-ulm"):
        return json.loads((SAMPLES / f"{name}.json").read_text("utf-8"))["answers"]

    def test_the_result_is_that_of_score(self):
        questionnaire = Questionnaire(source())
        for count, path in enumerate(sorted(SAMPLES.glob("*.json")), start=1):
            with self.subTest(path.name):
                given = json.loads(path.read_text("utf-8"))
                result = self.json("assess", "--answers", path, "--form", given["form"])
                scored = json.loads(self.program("score", path).stdout)
                identity = {"assessment": None}
                self.assertEqual(result | identity, scored | identity)
                self.assertEqual(result | identity, questionnaire.result(given) | identity)
                self.assertEqual(self.json("show", result["assessment"]), result)
                self.assert_sound(count)

    def test_standard_input_a_response_and_bare_answers_are_the_same(self):
        answers = self.answers()
        whole = (SAMPLES / "machine-shop-ulm.json").read_bytes()
        results = [
            self.json("assess", "--answers", "-", input=data) | {"assessment": None}
            for data in (whole, canonical({"answers": answers}), canonical(answers))
        ]
        self.assertEqual(results[0], results[1])
        self.assertEqual(results[0], results[2])

    def test_the_result_is_shown_in_the_language_asked_for(self):
        path = SAMPLES / "machine-shop-ulm.json"
        for locale, words in {
            "en": "Your result", "es-MX": "Su resultado", "de-DE": "Ihr Ergebnis",
        }.items():
            done = self.program("assess", "--answers", path, "--lang", locale)
            self.assertIn(words, done.stdout.decode())
            self.assertNotIn(b"\x1b", done.stdout)

    def test_a_day_that_the_file_names_is_said_not_to_count(self):
        answers = self.answers()
        for language, words in {
            "en": "on 2026-10-01; here it counts as answered today",
            "es": "el 01/10/2026; aquí cuenta como contestado hoy",
            "de": "der 01.10.2026 als Tag der Antworten; hier gelten sie als heute gegeben",
        }.items():
            path = self.write("old.json", json.dumps({"completed": "2026-10-01", "answers": answers}))
            done = self.program("assess", "--answers", path, "--lang", language)
            self.assertIn(words, done.stderr.decode())
        today = self.json("list")["assessments"][0]["completed"]
        self.assertNotEqual(today, "2026-10-01")
        path = self.write("new.json", json.dumps({"completed": today, "answers": answers}))
        for given in (path, self.write("bare.json", json.dumps(answers))):
            said = self.program("assess", "--answers", given).stderr.decode()
            self.assertEqual(len(said.splitlines()), 1, said)

    def test_wrong_answers_exit_3_with_every_finding_and_store_nothing(self):
        answers = self.answers() | {
            "cy_backups": {"v": "sometimes"}, "people": {"v": 0}, "cy_updatse": {"v": "all"}}
        path = self.write("answers.json", json.dumps(answers, indent=1))
        done = self.program("assess", "--answers", path, code=3)
        self.assertEqual(done.stdout, b"")
        said = done.stderr.decode()
        lines = path.read_text("utf-8").splitlines()
        for words in ('"sometimes"', "0 is no answer to question people", '"cy_updates"?'):
            self.assertEqual(sum(words in line for line in said.splitlines()), 1, said)
        places = [int(line.removeprefix(f"{path}:").split(":")[0]) for line in said.splitlines()]
        self.assertEqual(places, sorted(places))
        for place, words in zip(places, ("people", "cy_backups", "cy_updatse")):
            nearby = " ".join(lines[max(0, place - 3):place])
            self.assertIn(words, nearby)
        self.assertEqual(self.json("list"), {"assessments": [], "drafts": []})

    def test_missing_required_answers_exit_6_by_name_and_store_nothing(self):
        answers = self.answers()
        del answers["country"], answers["people"]
        for locale in ("en", "es-MX", "de-DE"):
            done = self.program(
                "assess", "--answers", "-", "--lang", locale, input=canonical(answers), code=6)
            self.assertEqual(done.stdout, b"")
            said = done.stderr.decode()
            self.assertIn("country", said)
            self.assertIn("people", said)
            self.assertNotIn("sector", said)
        self.assertEqual(self.json("list"), {"assessments": [], "drafts": []})
        # The same answers are merely incomplete to `score`.
        response = json.loads((SAMPLES / "machine-shop-ulm.json").read_text("utf-8"))
        self.program("score", "-", input=canonical(response | {"answers": answers}))

    def test_something_else_than_answers_exits_3(self):
        for data in (b"", b"[]", b'"x"', b"{", b"\xff", b'{"country":"DE"}'):
            said = self.said("assess", "--answers", "-", input=data, code=3)
            self.assertIn("standard input:1:", said)

    def test_what_the_file_says_of_itself_stays(self):
        [line] = self.simulated(1, 5, "--form", "express").splitlines()
        path = self.write("simulated.json", line.decode() if isinstance(line, bytes) else line)
        self.program("assess", "--answers", path, "--consent", "aggregate")
        [stored] = self.json("list")["assessments"]
        self.assertEqual((stored["form"], stored["synthetic"]), ("express", True))

    def test_consent_decides_whether_it_counts(self):
        path = self.write("own.json", json.dumps(self.answers("machine-shop-ulm")))
        before = self.json("compare")
        self.program("assess", "--answers", path, "--for", "one")
        self.assertEqual(self.json("compare")["measures"], before["measures"])
        self.assertEqual(self.json("compare")["leftOut"]["noConsent"], 1)
        self.program("assess", "--answers", path, "--for", "other", "--consent", "aggregate")
        after = self.json("compare")
        self.assertNotEqual(after["measures"], before["measures"])
        self.assertEqual(
            [group["n"] for group in after["measures"][0]["groups"] if group["id"] == "DE"], [1])

    def test_clients_have_their_names_in_the_list(self):
        path = SAMPLES / "machine-shop-ulm.json"
        self.program("assess", "--answers", path, "--for", "Taller Ñandú")
        self.program("assess", "--answers", path)
        listed = self.json("list")["assessments"]
        self.assertEqual({each["enterprise"] for each in listed}, {"Taller Ñandú", None})
        self.assertEqual(
            self.json("show", "Taller Ñandú")["assessment"],
            [each["id"] for each in listed if each["enterprise"]][0])


if __name__ == "__main__":
    unittest.main()
