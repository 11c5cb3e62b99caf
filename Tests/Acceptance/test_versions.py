"""Versions of a questionnaire: what differs and what pools."""

import copy
import json
import shutil
import unittest

from acceptance import QUESTIONNAIRE, ProgramTest, source

NEXT = "9.0.0"


class Versions(ProgramTest):
    """Tests with a later version of the shipped questionnaire in a folder of its own."""

    def version(self, name, change, number=NEXT):
        """A folder with the shipped questionnaire after a change of its logic."""
        folder = self.folder / name
        shutil.copytree(QUESTIONNAIRE, folder, ignore=shutil.ignore_patterns("versions"))
        logic = copy.deepcopy(source())
        logic["version"] = number
        change(logic)
        (folder / "questionnaire.json").write_text(json.dumps(logic), "utf-8")
        return folder

    def later(self):
        """Other points, one more gate, a question more, one fewer, and an option fewer."""

        def change(logic):
            questions = {question["id"]: question for question in logic["questions"]}
            for option in questions["ec_orders"]["options"]:
                if option["code"] == "shop":
                    option["score"] = 100
            questions["sk_help"]["options"] = questions["sk_help"]["options"][:-1]
            logic["questions"].remove(questions["ctx_new_tech"])
            logic["retired"] = ["ctx_new_tech"]
            logic["special"]["signs"]["newtech"] = []
            for domain in logic["domains"]:
                if domain["id"] != "cybersecurity":
                    domain["series"] += 1
            place = logic["questions"].index(questions["ai_data"])
            logic["questions"].insert(place, {
                "id": "ai_new", "section": "ai", "kind": "single", "domain": "ai",
                "options": [{"code": "no", "score": 0}, {"code": "yes", "score": 100}]})
            logic["gates"].append({
                "id": "g_new", "domain": "erp", "when": "erp_system in {shared, linked}",
                "atMost": "basic"})

        return self.version("later", change)


class Differing(Versions):
    def diff(self, old, new, code=0):
        return json.loads(self.program(
            "questionnaire", "diff", old, new, "--json", code=code).stdout)

    def test_every_shipped_version_is_found_by_its_number(self):
        shipped = [QUESTIONNAIRE, *sorted(QUESTIONNAIRE.glob("versions/*"))]
        for folder in shipped:
            version = json.loads((folder / "questionnaire.json").read_text("utf-8"))["version"]
            with self.subTest(version):
                name = f"msme-readiness@{version}"
                self.assertIn(folder.name, ("msme-readiness", version))
                self.assertEqual(
                    self.json("questionnaire", "info", name),
                    self.json("questionnaire", "info", folder))
                diff = self.diff(name, folder)
                self.assertEqual(
                    (diff["changes"], diff["findings"], diff["bump"]), ([], [], None))
        said = self.said("questionnaire", "info", "msme-readiness@77.0.0", code=4)
        self.assert_one_sentence(said, "77.0.0", source()["version"])

    def test_every_difference_is_named_with_what_it_touches(self):
        diff = self.diff("msme-readiness", self.later())
        found = {
            (change["what"], change.get("id"), change.get("option"), change["change"],
             change.get("key")): change
            for change in diff["changes"]}
        points = found["option", "ec_orders", "shop", "altered", "score"]
        self.assertEqual((points["from"], points["to"]), ("75", "100"))
        self.assertEqual((points["bump"], points["domains"]), ("major", ["ecommerce"]))
        self.assertEqual(found["question", "ctx_new_tech", None, "removed", None]["domains"],
                         ["pressure"])
        self.assertEqual(found["question", "ai_new", None, "added", None]["domains"], ["ai"])
        self.assertEqual(found["gate", "g_new", None, "added", None]["domains"], ["erp"])
        self.assertEqual(diff["bump"], "major")
        self.assertEqual(diff["findings"], [])
        self.assertEqual(
            diff["touchedDomains"], ["erp", "ecommerce", "skills", "ai", "pressure"])

    def test_people_read_one_line_a_change_and_a_verdict(self):
        done = self.program("questionnaire", "diff", "msme-readiness", self.later())
        said = done.stdout.decode().splitlines()
        self.assertIn("major\toption ec_orders.shop\tscore\t75 → 100\tecommerce", said)
        self.assertTrue(said[-1].startswith(f"msme-readiness {source()['version']} → {NEXT}: major"))

    def test_words_are_a_patch_and_references_too(self):
        folder = self.version("words", lambda logic: logic["questions"][0].pop("intent"), "0.0.1")
        catalogue = folder / "locales" / "es-MX.json"
        texts = json.loads(catalogue.read_text("utf-8"))
        texts["texts"]["question.people"]["text"] += " (con usted)"
        catalogue.write_text(json.dumps(texts, ensure_ascii=False), "utf-8")
        diff = self.diff("msme-readiness", folder, code=3)
        self.assertEqual(diff["bump"], "patch")
        self.assertEqual({change["bump"] for change in diff["changes"]}, {"patch"})
        self.assertIn(["question.people"], [change.get("changed") for change in diff["changes"]])
        self.assertEqual([each["code"] for each in diff["findings"]], ["V001"])

    def test_a_version_a_series_and_an_id_that_do_not_follow_are_found(self):
        released = self.version("released", lambda logic: None, "1.0.0")

        def careless(logic):
            logic["domains"][1]["series"] += 1
            logic["questions"][8]["weight"] += 1
            logic["gates"][0]["id"] = "g_renamed"

        folder = self.version("careless", careless, "1.0.1")
        done = self.program("questionnaire", "diff", released, folder, code=3)
        said = done.stdout.decode()
        for code in ("V002", "V010", "V011", "V020"):
            self.assertIn(f"error[{code}]", said)
        self.assertIn("smallest version allowed 2.0.0 (too small)", said)
        diff = self.diff(released, folder, code=3)
        pools = {entry["id"]: entry["pools"] for entry in diff["pooling"]["measures"]}
        self.assertEqual(pools["domain:erp"], False)
        self.assertEqual(pools["overall"], False)
        self.assertEqual(pools["domain:skills"], True)

    def test_other_questionnaires_are_not_compared(self):
        other = self.version("other", lambda logic: logic.update(id="other"))
        said = self.said("questionnaire", "diff", "msme-readiness", other, code=3)
        self.assertIn("only versions of one questionnaire", said)


if __name__ == "__main__":
    unittest.main()
