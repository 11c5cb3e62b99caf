"""Stored answers scored under another version of their questionnaire."""

import json
import sqlite3
import unittest

from acceptance import lines, one_space, sealed, source
from section6 import Questionnaire
from sitting import Sitting
from test_versions import NEXT, Versions


class Rescoring(Versions):
    def responses(self, count=40, seed=3):
        """Responses as real enterprises would send them: not synthetic, with consent."""
        given = []
        for line in self.simulated(count, seed).splitlines():
            response = json.loads(line)
            del response["synthetic"], response["seal"]
            given.append(sealed(response))
        return given

    def carried_over(self, response, logic):
        """A response as the later version takes it, by ids and codes."""
        questions = {question["id"]: question for question in logic["questions"]}
        answers = {}
        for name, answer in response["answers"].items():
            question = questions.get(name)
            if question is None:
                continue
            codes = {option["code"] for option in question.get("options", [])}
            if question["kind"] == "single" and "v" in answer and answer["v"] not in codes:
                continue
            answers[name] = answer
        return response | {"answers": answers}

    def setUp(self):
        super().setUp()
        self.path = self.later()
        self.logic = json.loads((self.path / "questionnaire.json").read_text("utf-8"))
        self.given = self.responses()
        self.program("import", "-", input=lines(*self.given))

    def rescore(self, *more, **options):
        return self.program(
            "rescore", "--to", NEXT, "--questionnaire", self.path, *more, **options)

    def state(self):
        """Everything in the store that a dry run must not change."""
        connection = sqlite3.connect(self.store)
        tables = [name for name, in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        rows = {table: connection.execute(f'SELECT * FROM "{table}"').fetchall()
                for table in tables}
        connection.close()
        return rows

    def test_a_dry_run_names_who_changes_and_why_and_writes_nothing(self):
        before = self.state()
        preview = json.loads(self.rescore("--json").stdout)
        self.assertEqual(self.state(), before)
        self.assertFalse(preview["applied"])
        self.assertEqual(preview["assessments"], len(self.given))
        self.assertEqual(
            preview["changed"] + preview["unchanged"] + preview["superseded"], len(self.given))
        self.assertEqual(len(preview["enterprises"]), preview["changed"])
        old, new = Questionnaire(source()), Questionnaire(self.logic)
        named = {each["id"]: each for each in preview["enterprises"]}
        for response in self.given:
            expected = {}
            form = response["form"]
            results = [
                old.result(response, form),
                new.result(self.carried_over(response, self.logic), form)]
            for measure in ["overall"] + [each["id"] for each in results[0]["domains"]]:
                pair = []
                for result in results:
                    part = result["overall"] if measure == "overall" else next(
                        each for each in result["domains"] if each["id"] == measure)
                    pair.append({key: part[key] for key in ("score", "status", "level")})
                if pair[0] != pair[1]:
                    name = measure if measure == "overall" else f"domain:{measure}"
                    expected[name] = pair
            changes = named.get(response["id"], {"changes": []})["changes"]
            found = {each["measure"]: [each["from"], each["to"]]
                     for each in changes if each["form"] == form}
            self.assertEqual(found, expected, response["id"])
            self.assertTrue(all(each["reasons"] for each in changes))
        lost = [each for firm in preview["enterprises"] for each in firm["lost"]]
        self.assertIn(
            {"question": "ctx_new_tech", "reason": "unknown_question", "detail": None}, lost)

    def test_people_read_names_reasons_and_a_summary(self):
        done = self.rescore("--lang", "en")
        said = one_space(done.stdout.decode())
        self.assertIn(f"{len(self.given)} assessments of other versions, under version {NEXT}:", said)
        self.assertIn("ec_orders: shop 75 → 100 points", said)
        self.assertIn("ai_new: new, open", said)
        self.assertIn("g_new: holds the level back now", said)
        self.assertIn("ctx_new_tech: exists no longer", said)
        self.assertRegex(said, r"sk_help: no option \w+ \(\d+\)")
        self.assertIn(b"--apply", done.stderr)
        for locale, word in (("es-MX", "puntos"), ("de-DE", "Punkte")):
            said = self.rescore("--lang", locale).stdout.decode()
            self.assertIn(f"ec_orders: shop 75 → 100 {word}", said)

    def test_applied_scores_stand_beside_the_old_ones_and_are_added_once(self):
        before = self.json("list")
        shown = self.json("show", self.given[0]["id"])
        report = json.loads(self.rescore("--apply", "--json").stdout)
        self.assertEqual((report["added"], report["withoutForm"]), (len(self.given), 0))
        self.assertTrue(report["applied"])
        self.assertEqual(self.json("list"), before)
        self.assertEqual(self.json("show", self.given[0]["id"]), shown)
        state = self.state()
        self.assertEqual(json.loads(self.rescore("--apply", "--json").stdout)["added"], 0)
        self.assertEqual(self.state(), state)
        self.assert_sound(len(self.given))
        # The version is in the store now and needs no file any more.
        said = self.program("rescore", "--to", NEXT).stdout.decode()
        self.assertIn("Nothing to do", said)

    def test_the_comparison_counts_the_rescored_as_if_they_had_answered_the_version(self):
        left_out = json.loads(self.program(
            "compare", "--json", "--questionnaire", self.path).stdout)
        self.assertEqual([note["code"] for note in left_out["notes"]].count("not_pooled"), 1)
        self.assertEqual(
            [group for measure in left_out["measures"] for group in measure["groups"]], [])
        self.rescore("--apply")
        pooled = self.program("compare", "--json", "--questionnaire", self.path).stdout
        self.assertNotIn("not_pooled", [note["code"] for note in json.loads(pooled)["notes"]])
        # The same firms, had they answered the later version in the first place.
        native = []
        for response in self.given:
            response = self.carried_over(response, self.logic)
            response["questionnaire"] = {"id": "msme-readiness", "version": NEXT}
            native.append(sealed({key: value for key, value in response.items() if key != "seal"}))
        other = self.folder / "native.sqlite"
        self.program(
            "import", "-", "--questionnaire", self.path, "--store", other, input=lines(*native))
        for form in ("express", "full"):
            comparisons = [
                json.loads(self.program(
                    "compare", "--json", "--form", form, "--questionnaire", self.path,
                    "--store", store).stdout)
                for store in (self.store, other)]
            self.assertEqual(comparisons[0], comparisons[1])
        self.assert_sound(len(self.given))

    def test_what_comes_later_is_named_as_left_out_until_it_is_rescored(self):
        self.rescore("--apply")
        more = self.responses(5, 99)
        self.program("import", "-", input=lines(*more))
        comparison = json.loads(self.program(
            "compare", "--json", "--questionnaire", self.path).stdout)
        [note] = [note for note in comparison["notes"] if note["code"] == "not_pooled"]
        self.assertRegex(note["text"], rf"^\d of version {source()['version']}")
        self.assertEqual(json.loads(self.rescore("--json").stdout)["assessments"], 5)
        self.assertEqual(json.loads(self.rescore("--apply", "--json").stdout)["added"], 5)
        self.assert_sound(len(self.given) + 5)

    def test_who_is_forgotten_is_forgotten_under_every_version(self):
        self.rescore("--apply")
        for response in self.given[:10]:
            self.program("forget", response["id"], "--yes")
        self.assert_sound(len(self.given) - 10)
        connection = sqlite3.connect(self.store)
        self.assertEqual(
            connection.execute("SELECT count(*) FROM rescore").fetchone()[0],
            len(self.given) - 10)
        connection.close()
        only = self.folder / "only.sqlite"
        self.program("import", "-", "--store", only, input=lines(*self.given[10:]))
        self.rescore("--apply", "--store", only)
        compared = [
            self.program("compare", "--json", "--questionnaire", self.path, "--store", store).stdout
            for store in (self.store, only)]
        self.assertEqual(compared[0], compared[1])

    def test_an_unfinished_interview_goes_on_with_its_own_version(self):
        sitting = Sitting(["assess"], env=self.environment)
        self.addCleanup(sitting.abandon)
        sitting.prompt()
        sitting.type("7")
        sitting.send("q")
        self.assertEqual(sitting.end(), 0)
        before = self.json("list")["drafts"]
        self.assertEqual(json.loads(self.rescore("--json").stdout)["drafts"], 1)
        self.assertIn(b"1 unfinished interview goes on", self.rescore("--apply").stdout)
        self.assertEqual(self.json("list")["drafts"], before)
        again = Sitting(["assess"], env=self.environment)
        self.addCleanup(again.abandon)
        again.prompt()
        self.assertEqual(again.question, source()["questions"][1]["id"])

    def test_a_version_that_is_not_there_is_named_with_those_that_are(self):
        said = self.said("rescore", "--to", "77.0.0", code=4)
        self.assert_one_sentence(said, "77.0.0", source()["version"])
        self.assertIn("--to", self.said("rescore", code=2))
        self.assertIn("--to", self.said("rescore", "--to", "next", code=2))
        # Another questionnaire with the number of one that is kept.
        self.rescore("--apply")
        other = self.version("impostor", lambda logic: logic["questions"][8].update(weight=9))
        for more in ([], ["--apply"]):
            said = self.said("rescore", "--to", NEXT, "--questionnaire", other, *more, code=1)
            self.assert_one_sentence(said, NEXT)
        self.assert_sound(len(self.given))


if __name__ == "__main__":
    unittest.main()
