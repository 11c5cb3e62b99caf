"""What becomes of recommended steps: actions, portfolio, list --where."""

import hashlib
import json
import re
import unittest

from acceptance import SAMPLES, ProgramTest


class FollowUp(ProgramTest):
    def client(self, name, sample="bakery-puebla"):
        self.program("assess", "--for", name, "--answers", SAMPLES / f"{sample}.json")

    def actions(self, *arguments):
        return json.loads(self.program("actions", *arguments, "--json").stdout)["actions"]

    def test_decisions_are_kept_and_stand_in_the_next_result(self):
        self.client("Sol")
        steps = self.actions("Sol")
        self.assertEqual([s["number"] for s in steps], list(range(1, len(steps) + 1)))
        self.program(
            "actions", "Sol", "--action", "1", "--action", steps[1]["id"], "--status", "planned",
            "--due", "2099-01-31", "--person", "Ana Núñez")
        first, second = self.actions("Sol")[:2]
        for step in (first, second):
            self.assertEqual(
                (step["status"], step["due"], step["person"], step["overdue"]),
                ("planned", "2099-01-31", "Ana Núñez", False))
        # Only what is named changes.
        self.program("actions", "Sol", "--action", "1", "--status", "done", "--due", "none")
        first = self.actions("Sol")[0]
        self.assertEqual(
            (first["status"], first["due"], first["person"]), ("done", None, "Ana Núñez"))
        for language, words in (
                ("en", ["What was decided", "the answers do not show it yet", "planned"]),
                ("es", ["Lo que se decidió", "las respuestas aún no lo muestran", "planeado"]),
                ("de", ["Was beschlossen wurde", "die Antworten zeigen es noch nicht", "geplant"])):
            said = " ".join(
                self.program("show", "Sol", "--lang", language).stdout.decode().split())
            for word in words:
                self.assertIn(word, said)
            self.assertIn("Ana Núñez", said)
        # A later assessment of the same business still knows.
        self.client("Sol")
        self.assertEqual(self.actions("Sol")[0]["status"], "done")
        self.assertIn(
            "Ana Núñez", self.program("export", "--enterprise", "Sol").stdout.decode())
        self.assert_sound()

    def test_a_report_begins_with_steps_that_are_neither_done_nor_dropped(self):
        self.client("Sol")
        steps = self.actions("Sol")
        self.program("actions", "Sol", "--action", "1", "--status", "done")
        self.program("actions", "Sol", "--action", "3", "--status", "dropped")
        short = self.program("report", "Sol", "--short").stdout.decode()
        self.assertIn(f"One thing today: {steps[1]['title']}", short)
        self.assertNotIn(steps[0]["title"], short)
        self.assertNotIn(steps[2]["title"], short)
        self.assertIn(f"{steps[3]['title']}; {steps[4]['title']}", short)
        self.program("report", "Sol", "--audience", "advisor", "-o", "all.md")
        page = (self.folder / "all.md").read_text("utf-8")
        plan = page[page.index(f"### 1. {steps[0]['title']}"):]
        self.assertRegex(plan.splitlines()[2], "^(- )?done · ")
        shown = self.program("show", "Sol").stdout.decode()
        self.assertIn(f"2. {steps[1]['title']}"[:40], shown)
        # Where nothing is left, that is said.
        every = [word for step in steps for word in ("--action", step["id"])]
        self.program("actions", "Sol", *every, "--status", "done")
        self.assertIn(
            "has been done or dropped", self.program("report", "Sol", "--short").stdout.decode())

    def test_a_step_without_a_change_is_asked_what_to_change(self):
        self.client("Sol")
        for language, word in (("en", "change"), ("es", "cambiar"), ("de", "ändern")):
            said = self.said("actions", "Sol", "--action", "1", "--lang", language, code=2)
            self.assert_one_sentence(said, "--status", "--due", "--person", word)

    def test_it_goes_with_the_business(self):
        self.client("Sol")
        self.program("actions", "Sol", "--action", "1", "--person", "Zebulon Quetzalcoatl")
        self.program("forget", "Sol", "--yes")
        for path in self.folder.rglob("*"):
            if path.is_file():
                self.assertNotIn(b"Quetzalcoatl", path.read_bytes(), path)

    def test_words_and_days_are_taken_as_the_language_writes_them(self):
        self.client("Sol")
        for language, status, wanted, due in (
                ("de", "geplant", "planned", "31.12.2099"), ("de", "BEGONNEN", "started", None),
                ("es", "Planeado", "planned", "31/12/2099"),
                ("es", "en marcha", "started", "31 de diciembre de 2099"),
                ("en", "under way", "started", "31 December 2099"),
                ("en", "hecho", "done", "31/12/2099"), ("es", "done", "done", "2099-12-31")):
            with self.subTest(language=language, status=status):
                words = ["--due", due] if due else []
                self.program(
                    "actions", "Sol", "--action", "1", "--status", status, *words,
                    "--lang", language)
                first = self.actions("Sol")[0]
                self.assertEqual((first["status"], first["due"]), (wanted, "2099-12-31"))
        for language, word, nobody in (("de", "keines", "niemand"), ("es", "ninguna", "nadie")):
            self.program("actions", "Sol", "--action", "1", "--due", "2099-12-31", "--person", "Ana")
            self.program(
                "actions", "Sol", "--action", "1", "--due", word, "--person", nobody,
                "--lang", language)
            first = self.actions("Sol")[0]
            self.assertEqual((first["due"], first["person"]), (None, None))

    def test_a_word_or_day_that_is_not_understood_is_told_in_the_language(self):
        self.client("Sol")
        for language, words, said in (
                ("de", ["--status", "bald"], ["geplant", "erledigt"]),
                ("es", ["--status", "luego"], ["planeado", "en marcha"]),
                ("de", ["--due", "05/06/2099"], ["05.06.2099", "06.05.2099"]),
                ("en", ["--due", "05/06/2099"], ["2099-06-05", "2099-05-06"]),
                ("es", ["--due", "05-06-2099"], ["05/06/2099", "06/05/2099"]),
                ("es", ["--due", "12/31/2099"], ["31/01/2027"])):
            with self.subTest(language=language, words=words):
                done = self.program(
                    "actions", "Sol", "--action", "1", *words, "--lang", language, code=2)
                for word in said:
                    self.assertIn(word, done.stderr.decode())
        self.assertEqual(self.actions("Sol")[0]["status"], "open")

    def test_what_cannot_be_done_is_said(self):
        self.client("Sol")
        for arguments, code in (
                (["--status", "done"], 2), (["--action", "1"], 2),
                (["--action", "99", "--status", "done"], 4),
                (["--action", "1", "--due", "31.13.2099"], 2),
                (["--action", "1", "--due", "5-6-2099"], 2),
                (["--action", "1", "--due", "31/01/2020"], 2),
                (["--action", "1", "--due", "2020-01-31"], 2),
                (["--action", "1", "--status", "later"], 2)):
            for language in ("en", "es", "de"):
                done = self.program("actions", "Sol", *arguments, "--lang", language, code=code)
                self.assertEqual(done.stdout, b"")
                self.assertTrue(done.stderr)
        self.assertTrue(all(step["status"] == "open" for step in self.actions("Sol")))

    def test_the_stamp_of_the_page_is_the_hash_of_what_programs_read(self):
        self.client("Sol")
        written = self.program("portfolio", "--json").stdout
        page = self.program("portfolio", "--format", "html", "-o", "-").stdout.decode()
        self.assertIn("sha256:" + hashlib.sha256(written).hexdigest(), page)

    def test_the_portfolio_has_every_business_and_what_is_next(self):
        empty = json.loads(self.program("portfolio", "--json").stdout)
        self.assertEqual(empty["clients"], [])
        self.client("Sol")
        self.client("Sol", "machine-shop-ulm")
        self.client("Ulm", "machine-shop-ulm")
        self.program("actions", "Ulm", "--action", "1", "--due", "2026-12-01", "--status", "planned")
        found = json.loads(self.program("portfolio", "--json").stdout)
        self.assertEqual([client["name"] for client in found["clients"]], ["Sol", "Ulm"])
        ids = [domain["id"] for domain in found["domains"]]
        self.assertEqual(ids, ["cybersecurity", "erp", "ecommerce", "skills", "ai"])
        for client in found["clients"]:
            result = self.json("report", client["name"], "--format", "json")
            self.assertEqual(client["overall"]["score"], result["overall"]["score"])
            self.assertEqual(
                [d["score"] for d in client["domains"]],
                [d["score"] for d in result["domains"][:5]])
            self.assertEqual([d["id"] for d in client["domains"]], ids)
            self.assertIn(client["weakest"]["id"], ids)
        sol, ulm = found["clients"]
        self.assertIsNotNone(sol["overall"]["change"])
        self.assertIsNone(ulm["overall"]["change"])
        self.assertEqual(ulm["next"]["day"], "2026-12-01")
        (step,) = [
            each for each in self.json("actions", "Ulm")["actions"] if each["status"] == "planned"]
        self.assertEqual((ulm["next"]["action"], ulm["next"]["step"]), (step["id"], step["title"]))
        self.assertEqual(found["locale"], "en")
        self.assertEqual(
            [each["version"] for each in found["questionnaires"]],
            [result["questionnaire"]["version"]])
        # Whatever the language, programs find the same under the same ids.
        german = json.loads(self.program("portfolio", "--json", "--lang", "de").stdout)
        texts = re.compile(r'"(name|step|locale|hash)":("(?:[^"\\]|\\.)*"|null)')
        self.assertNotEqual(german["clients"], found["clients"])
        self.assertEqual(
            *(texts.sub("", json.dumps(each, separators=(",", ":"))) for each in (german, found)))
        for language in ("en", "es", "de"):
            rows = self.program("portfolio", "--lang", language).stdout.decode().splitlines()
            self.assertEqual([row.split("\t")[0] for row in rows], ["Sol", "Ulm"])

    def test_the_portfolio_is_written_as_its_name_ends(self):
        self.client("Sol")
        for name, format in (("p.html", "html"), ("p.xlsx", "xlsx"), ("p.md", "markdown"),
                             ("p.txt", "text"), ("p", "text")):
            with self.subTest(name):
                self.program("portfolio", "-o", name)
                self.program("portfolio", "--format", format, "-o", "other-" + name)
                written = (self.folder / name).read_bytes()
                self.assertEqual(written, (self.folder / ("other-" + name)).read_bytes())
        self.assertTrue((self.folder / "p.html").read_bytes().startswith(b"<!doctype html>"))
        said = self.program(
            "portfolio", "--format", "xlsx", "-o", "q.html", code=2).stderr.decode()
        self.assertIn(".html", said)
        self.assertFalse((self.folder / "q.html").exists())
        self.program("portfolio", "-o", "q.pdf", code=2)
        self.program("portfolio", "--json", "-o", "q.json")
        self.assertEqual(len(json.loads((self.folder / "q.json").read_bytes())["clients"]), 1)

    def test_the_portfolio_is_written_as_a_page(self):
        name = 'Sol & <script>alert(1)</script> =1+1'
        said = self.program("portfolio", "--format", "html").stderr.decode()
        self.assertIn("business", said)
        self.assertEqual(list(self.folder.glob("*.html")), [])
        self.client(name)
        self.client("Ulm", "machine-shop-ulm")
        self.program("actions", "Ulm", "--action", "1", "--due", "2026-12-01", "--status", "planned")
        found = json.loads(self.program("portfolio", "--json").stdout)
        marks = {"en": ".", "es": ".", "de": ","}
        for language, mark in marks.items():
            page = self.program(
                "portfolio", "--format", "html", "-o", "-", "--lang", language).stdout.decode()
            text = self.program(
                "portfolio", "--format", "markdown", "-o", "-", "--lang", language).stdout.decode()
            self.assertNotIn("<script", page)
            self.assertIn("&lt;script&gt;", page)
            self.assertIn("size:letter landscape", page)
            for client in found["clients"]:
                for part in [client["overall"], *client["domains"]]:
                    shown = part["score"].replace(".", mark)
                    self.assertIn(shown, page)
                    self.assertIn(shown, text)
            again = self.program(
                "portfolio", "--format", "html", "-o", "-", "--lang", language).stdout.decode()
            self.assertEqual(page, again)
        paper = self.program("portfolio", "--format", "html", "-o", "-", "--paper", "a4").stdout
        self.assertIn(b"size:A4 landscape", paper)
        folder = self.folder / "pages"
        folder.mkdir()
        for _ in range(2):
            self.program("portfolio", "--format", "markdown", "-o", folder, "--force")
        (written,) = folder.iterdir()
        self.assertRegex(written.name, r"^portfolio-\d{4}-\d\d-\d\d\.md$")
        self.assertEqual(written.stat().st_mode & 0o777, 0o600)
        before = written.read_bytes()
        self.program("portfolio", "--format", "markdown", "-o", folder, code=1)
        self.assertEqual(written.read_bytes(), before)

    def test_a_condition_finds_those_for_one_workshop(self):
        self.client("Sol")
        self.client("Ulm", "machine-shop-ulm")
        answers = {
            name: json.loads((SAMPLES / f"{sample}.json").read_text())["answers"]["cy_backups"]["v"]
            for name, sample in (("Sol", "bakery-puebla"), ("Ulm", "machine-shop-ulm"))}

        def named(condition):
            return {each["enterprise"] for each in
                    self.json("list", "--where", condition)["assessments"]}
        self.assertNotEqual(answers["Sol"], answers["Ulm"])
        self.assertEqual(named(f"cy_backups = {answers['Sol']}"), {"Sol"})
        self.assertEqual(named("country = DE or people > 0"), {"Sol", "Ulm"})
        self.assertEqual(named("country = DE and country = MX"), set())
        said = self.program("list", "--where", "cy_backup = none", code=2).stderr.decode()
        self.assertIn("cy_backups", said)
        self.program("list", "--where", "country = DE", "--due", code=2)


if __name__ == "__main__":
    unittest.main()
