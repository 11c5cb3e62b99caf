"""What enterprises may demand: to see, take along, correct, block and erase what is kept of them."""

import hashlib
import json
import os
import re
import stat
import unittest
from datetime import date, datetime, timedelta, timezone

from acceptance import (
    LOCALES, SAMPLES, ProgramTest, canonical, catalogue, lines, one_space, sealed, source)
from sitting import Sitting

# What is written about people's data, in any language, must not promise.
FORBIDDEN = ("anonym", "anónim", "representativ", "repräsentativ", "significan", "signifikant")
CODE = r"\b((?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4})\b"
GIVEN = [
    "--id", "ccmx/2026-q4", "--name", "Encuesta 2026", "--from", "2020-01-01", "--to",
    "2999-12-31", "--form", "full", "--contact", "CCMX [Tec]", "--email", "datos@ccmx.example",
    "--no-input"]


def hashed(text):
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


class Rights(ProgramTest):
    def setUp(self):
        super().setUp()
        # The same moment in a zone in which it is already tomorrow.
        self.tomorrow = self.environment | {"TZ": "AAA-24"}
        self.today = datetime.now(timezone.utc).date().isoformat()

    def responses(self, count, seed=3, **changes):
        """Responses as real enterprises would send them, with their withdrawal codes."""
        given = []
        for number, line in enumerate(self.simulated(count, seed).splitlines()):
            response = json.loads(line)
            del response["synthetic"], response["seal"]
            response |= {
                "campaign": "ccmx/2026-q4", "withdrawal": hashed(self.code(number)),
                "subject": "aaaaaaaaaaaa" + "".join(
                    "abcdefghijklmnop"[number >> shift & 15] for shift in (8, 4, 0)) + "a",
            } | changes
            given.append(sealed(response))
        return given

    def code(self, number):
        return f"R1GHTS0000{number:06d}"

    def summary(self):
        return self.json("summarize", "--form", "full")

    def bytes_of_folder(self):
        """Every file of the test's folder, by its name."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in self.folder.rglob("*") if path.is_file()}


class Exporting(Rights):
    def setUp(self):
        super().setUp()
        self.sample = json.loads((SAMPLES / "parts-maker-queretaro.json").read_text("utf-8"))
        own = self.write("own.json", json.dumps(self.sample["answers"]))
        self.program(
            "assess", "--answers", own, "--for", "Tornos Ruiz", "--consent", "aggregate",
            "--keep-until", "2999-12-31")
        self.program("assess", "--answers", SAMPLES / "carpenter.json", "--for", "Other")

    def test_every_answer_stands_there_in_its_code_and_in_words(self):
        data = self.program("export", "--enterprise", "Tornos Ruiz").stdout
        record = json.loads(data)
        self.assertEqual(data, canonical(record) + b"\n")
        self.assertEqual(record["format"], "readiness-enterprise/1")
        self.assertEqual(record["enterprise"]["label"], "Tornos Ruiz")
        self.assertEqual(record["enterprise"]["keptUntil"], "2999-12-31")
        [assessment] = record["assessments"]
        answers = {each["question"]: each["answer"] for each in assessment["answers"]}
        self.assertEqual(answers, self.sample["answers"])
        self.assertEqual(assessment["consent"]["scope"], ["aggregate"])
        self.assertEqual(assessment["counted"], "counted")
        for locale in LOCALES:
            texts = catalogue(locale)
            record = json.loads(self.program(
                "export", "--enterprise", "Tornos Ruiz", "--lang", locale).stdout)
            for each in record["assessments"][0]["answers"]:
                name = each["question"]
                variants = [text for key, text in texts.items()
                            if key.split("@")[0] == f"question.{name}"]
                self.assertIn(each["asked"], variants)
                given = each["answer"].get("v")
                codes = given if isinstance(given, list) else [given]
                for code, words in zip(codes, each["words"]):
                    if isinstance(code, str):
                        self.assertIn(words, [
                            text for key, text in texts.items()
                            if key.split("@")[0] == f"option.{name}.{code}"])
                self.assertTrue(all(each["words"]), each)

    def test_scores_are_those_that_are_shown(self):
        record = json.loads(self.program("export", "--enterprise", "Tornos Ruiz").stdout)
        [assessment] = record["assessments"]
        result = self.json("show", "Tornos Ruiz")
        for scores in assessment["scores"]:
            shown = self.json("show", "Tornos Ruiz", "--form", scores["form"])
            for key in ("score", "low", "high", "status", "level", "levelBeforeGates"):
                self.assertEqual(scores["overall"][key], shown["overall"][key], key)
                self.assertEqual(
                    [each[key] for each in scores["domains"]],
                    [each[key] for each in shown["domains"]], key)
        self.assertEqual(
            {each["form"] for each in assessment["scores"]}, {"full", "express"})
        self.assertEqual(result["assessment"], assessment["id"])

    def test_a_file_is_for_its_owner_alone_and_never_overwrites_another(self):
        path = self.folder / "out.json"
        self.program("export", "--enterprise", "Tornos Ruiz", "-o", path)
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        before = path.read_bytes()
        self.assertEqual(before, self.program("export", "--enterprise", "Tornos Ruiz").stdout)
        said = self.said("export", "--enterprise", "Other", "-o", path, code=1)
        self.assert_one_sentence(said, "out.json")
        self.assertEqual(path.read_bytes(), before)
        self.program("export", "--enterprise", "Other", "-o", path, "--force")
        self.assertNotEqual(path.read_bytes(), before)
        text = self.folder / "out.txt"
        self.program("export", "--enterprise", "Other", "--as", "text", "-o", text)
        self.assertEqual(stat.S_IMODE(os.stat(text).st_mode), 0o600)

    def test_drafts_notes_and_handovers_are_in_it_and_others_are_not(self):
        self.program("campaign", "new", *GIVEN)
        done = self.program(
            "share", "Tornos Ruiz", "--campaign", "ccmx-2026-q4.json", "--consent", "aggregate")
        code = re.search(CODE, done.stdout.decode())[1].replace("-", "")
        sitting = Sitting(["assess", "--for", "Tornos Ruiz", "--again"], env=self.environment)
        self.addCleanup(sitting.abandon)
        sitting.prompt()
        sitting.type("3")
        sitting.send("q")
        sitting.end()
        data = self.program("export", "--enterprise", "Tornos Ruiz").stdout
        record = json.loads(data)
        [handover] = record["assessments"][0]["handovers"]
        self.assertEqual((handover["campaign"], handover["receipt"]), ("ccmx/2026-q4", code[:8]))
        notice = json.loads((self.folder / "ccmx-2026-q4.json").read_text("utf-8"))["notice"]["en"]
        self.assertEqual(handover["consent"]["notice"], hashed(notice))
        [draft] = record["drafts"]
        given = [each for each in draft["answers"] if each["answer"]]
        self.assertEqual([each["answer"] for each in given], [{"v": 3}])
        self.assertNotIn(b"Other", data)
        other = json.loads(self.program("export", "--enterprise", "Other").stdout)
        self.assertEqual(other["drafts"], [])
        self.assertNotEqual(other["enterprise"]["id"], record["enterprise"]["id"])

    def test_text_in_three_languages_says_the_same(self):
        titles = {
            "en": "Everything kept here about Tornos Ruiz",
            "es-MX": "Todo lo que se guarda aquí sobre Tornos Ruiz",
            "de-DE": "Alles, was hier über Tornos Ruiz gespeichert ist"}
        for locale, title in titles.items():
            texts = catalogue(locale)
            done = self.program(
                "export", "--enterprise", "Tornos Ruiz", "--as", "text", "--lang", locale)
            text = done.stdout.decode()
            self.assertEqual(text.splitlines()[0], title)
            self.assertTrue(all(len(line) <= 80 for line in text.splitlines()))
            flat = one_space(text)
            for name in self.sample["answers"]:
                variants = [one_space(words) for key, words in texts.items()
                            if key.split("@")[0] == f"question.{name}"]
                self.assertTrue(any(words in flat for words in variants), name)
            for word in FORBIDDEN:
                self.assertNotIn(word, flat.lower())

    def test_whoever_comes_with_a_code_gets_what_came_with_it(self):
        given = self.responses(5)
        self.program("import", "-", input=lines(*given))
        record = json.loads(self.program("export", "--enterprise", self.code(2)).stdout)
        [assessment] = record["assessments"]
        self.assertIsNone(record["enterprise"])
        self.assertEqual(assessment["id"], given[2]["id"])
        self.assertEqual(assessment["subject"], given[2]["subject"])
        self.assertEqual(
            {each["question"]: each["answer"] for each in assessment["answers"]},
            given[2]["answers"])
        for name in ("nobody", self.code(77)):
            self.assert_one_sentence(self.said("export", "--enterprise", name, code=4), name)
        self.assertIn("--enterprise", self.said("export", code=2))


class Blocking(Rights):
    def test_what_is_blocked_counts_nowhere_at_once_and_again_when_lifted(self):
        given = self.responses(60)
        self.program("import", "-", input=lines(*given))
        before = self.summary()
        doomed = given[7]
        others = self.folder / "others.sqlite"
        rest = [response for response in given if response is not doomed]
        self.program("import", "-", "--store", others, input=lines(*rest))
        done = self.json("block", self.code(7))
        self.assertEqual(done["assessments"], 1)
        self.assertEqual(done["blocked"], {
            "on": self.today, "reason": "cancellation",
            "until": (date.fromisoformat(self.today) + timedelta(days=90)).isoformat()})
        blocked = self.summary()
        without = self.json("summarize", "--form", "full", "--store", others)
        self.assertEqual(blocked["leftOut"].pop("blocked"), 1)
        without["leftOut"].pop("blocked", None)
        self.assertEqual(
            {key: value for key, value in blocked.items() if key != "leftOut"},
            {key: value for key, value in without.items() if key != "leftOut"})
        self.assert_sound(60)
        [listed] = [each for each in self.json("list")["assessments"] if each["blocked"]]
        self.assertEqual((listed["id"], listed["blocked"]), (doomed["id"], done["blocked"]))
        self.assertEqual(self.json("list", "--due")["due"], [])
        correction = dict(doomed, id="11111111-2222-4333-8444-555555555555",
                          supersedes=doomed["id"])
        del correction["seal"]
        self.program("import", "-", input=lines(sealed(correction)))
        self.assertEqual(self.summary()["leftOut"]["blocked"], 1)
        self.assertEqual(self.json("block", self.code(7), "--lift")["assessments"], 2)
        self.assertEqual(self.summary()["leftOut"].get("blocked", 0), 0)
        self.program("forget", correction["id"], "--yes")
        self.program("import", "-", "--store", others, input=lines(doomed))
        self.assertEqual(self.json("summarize", "--form", "full", "--store", others), before)

    def test_people_are_told_in_their_language_what_happens_and_until_when(self):
        self.program("assess", "--answers", SAMPLES / "carpenter.json", "--for", "Ana")
        day = date.fromisoformat(self.today) + timedelta(days=90)
        words = {
            "en": (day.isoformat(), "no longer counted", "blocked until"),
            "es-MX": (day.strftime("%d/%m/%Y"), "fuera de todos los conteos", "bloqueada hasta"),
            "de-DE": (day.strftime("%d.%m.%Y"), "in keiner Gruppe mehr gezählt", "gesperrt bis")}
        for locale, (until, said, marked) in words.items():
            text = self.program("block", "Ana", "--lang", locale).stdout.decode()
            self.assertIn(until, text)
            self.assertIn(said, text)
            self.assertIn("readiness forget --due", text)
            listed = self.program("list", "--lang", locale).stdout.decode()
            self.assertIn(f"{marked} {'el ' if locale == 'es-MX' else ''}", listed)
            self.assertIn(until, listed)
            self.program("block", "Ana", "--lift", "--lang", locale)
            self.assertNotIn(marked, self.program("list", "--lang", locale).stdout.decode())

    def test_reasons_and_days(self):
        self.program("assess", "--answers", SAMPLES / "carpenter.json", "--for", "Ana")
        for reason in ("accuracy", "claim"):
            done = self.json("block", "Ana", "--reason", reason)
            self.assertEqual(done["blocked"]["reason"], reason)
            self.assertIsNone(done["blocked"]["until"])
            record = json.loads(self.program("export", "--enterprise", "Ana").stdout)
            self.assertEqual(record["enterprise"]["blocked"], done["blocked"])
        settings = self.folder / "home" / ".config" / "readiness" / "config.json"
        settings.parent.mkdir(parents=True)
        settings.write_text('{"blockedDays":30}')
        until = self.json("block", "Ana", "--reason", "objection")["blocked"]["until"]
        self.assertEqual(
            date.fromisoformat(until), date.fromisoformat(self.today) + timedelta(days=30))
        settings.write_text('{"blockedDays":"soon"}')
        self.assertIn("config.json:1:16", self.said("block", "Ana"))
        given = self.json("block", "Ana", "--until", self.today)["blocked"]
        self.assertEqual(given["until"], self.today)
        self.assertIn("2020-01-01", self.said("block", "Ana", "--until", "2020-01-01", code=2))
        self.said("block", "Ana", "--lift", "--until", self.today, code=2)
        self.said("block", "Ana", "--reason", "mood", code=2)
        self.said("block", "Nobody", code=4)
        self.said("block", code=2)


class Keeping(Rights):
    def test_what_is_over_is_listed_then_erased_and_does_not_come_back(self):
        given = self.responses(12)
        path = self.write("kept.jsonl", lines(*given[:5]))
        self.program("import", path, "--keep-until", self.today)
        self.program("import", "-", input=lines(*given[5:]))
        self.program(
            "assess", "--answers", SAMPLES / "carpenter.json", "--for", "Ana", "--keep-until",
            self.today)
        self.program("block", self.code(9), "--until", self.today)
        self.assertEqual(self.json("list", "--due")["due"], [])
        self.assertIn("Nothing is due", self.program("forget", "--due", "--yes").stdout.decode())
        due = self.json("list", "--due", env=self.tomorrow)["due"]
        self.assertEqual(
            sorted(each["id"] for each in due if each["name"] != "Ana"),
            sorted([response["id"] for response in given[:5]] + [given[9]["id"]]))
        self.assertEqual({each["lastDay"] for each in due}, {self.today})
        causes = {each["id"]: each["cause"] for each in due}
        self.assertEqual(causes.pop(given[9]["id"]), "cancellation")
        self.assertEqual(set(causes.values()), {"kept"})
        # Listing is no erasing, and without a yes nothing goes.
        refused = self.program("forget", "--due", env=self.tomorrow, code=2)
        self.assertEqual(len(refused.stdout.splitlines()), 7)
        self.assertIn(b"--yes", refused.stderr)
        self.assert_sound(13)
        self.program("forget", "--due", "--yes", env=self.tomorrow)
        self.assert_sound(6)
        self.assertEqual(self.json("list", "--due", env=self.tomorrow)["due"], [])
        left = self.folder / "left.sqlite"
        self.program("import", "-", "--store", left,
                     input=lines(*given[5:9], *given[10:]))
        self.assertEqual(self.summary()["cube"], self.json(
            "summarize", "--form", "full", "--store", left)["cube"])
        for name, data in self.bytes_of_folder().items():
            if name.startswith("store.sqlite"):
                for response in given[:5] + [given[9]]:
                    self.assertFalse(response["subject"].encode() in data, name)
        done = self.program("import", path, code=3)
        self.assertEqual(done.stderr.decode().count("does not come back"), 5)
        self.assert_sound(6)

    def test_a_date_can_be_given_to_a_campaign_and_taken_back(self):
        self.program("import", "-", input=lines(*self.responses(4)))
        self.assertEqual(self.json("keep", "ccmx/2026-q4", "--until", self.today), {
            "assessments": 4, "until": self.today})
        self.assertEqual(len(self.json("list", "--due", env=self.tomorrow)["due"]), 4)
        self.assertEqual(self.json("keep", self.code(1), "--until", "2999-01-31")["assessments"], 1)
        self.assertEqual(len(self.json("list", "--due", env=self.tomorrow)["due"]), 3)
        self.json("keep", "ccmx/2026-q4", "--lift")
        self.assertEqual(self.json("list", "--due", env=self.tomorrow)["due"], [])
        self.assertIn("campaign status", self.said("keep", "bvmw/x", "--until", self.today, code=4))
        self.assertIn("--until", self.said("keep", "ccmx/2026-q4", code=2))
        for wrong in (["2020-01-01"], ["soon"], [self.today, "--lift"]):
            self.said("keep", "ccmx/2026-q4", "--until", *wrong, code=2)
        self.said("import", "x.jsonl", "--keep-until", "2020-01-01", code=2)
        self.said("forget", code=2)
        self.said("forget", "x", "--due", code=2)

    def test_due_erasing_is_asked_for_in_each_language(self):
        answers = {"en": "no", "es-MX": "no", "de-DE": "nein"}
        for locale, answer in answers.items():
            self.program("assess", "--answers", SAMPLES / "carpenter.json", "--for", "Ana",
                         "--keep-until", self.today)
            environment = self.surroundings(locale) | {"TZ": "AAA-24"}
            sitting = Sitting(["forget", "--due"], env=environment, locale=locale)
            self.addCleanup(sitting.abandon)
            sitting.child.expect(r"(?:yes or no|sí o no|ja oder nein): $")
            sitting.send(answer)
            self.assertEqual(sitting.end(), 0)
            self.assertNotEqual(self.json("list")["assessments"], [])
        sitting = Sitting(["forget", "--due"], env=self.surroundings("de-DE") | {"TZ": "AAA-24"},
                          locale="de-DE")
        self.addCleanup(sitting.abandon)
        sitting.child.expect("ja oder nein: $")
        sitting.send("ja")
        self.assertEqual(sitting.end(), 0)
        self.assertEqual(self.json("list")["assessments"], [])


class Agreeing(Rights):
    def test_only_those_who_agreed_to_be_counted_are(self):
        scopes = [["aggregate"], [], ["contact"], ["aggregate", "contact"], ["Aggregate"], None]
        given = []
        for number, response in enumerate(self.responses(48)):
            scope = scopes[number % len(scopes)]
            response = {key: value for key, value in response.items() if key != "seal"}
            if scope is None:
                # Without a campaign nothing need be agreed to.
                for key in ("consent", "campaign", "subject", "withdrawal"):
                    response.pop(key, None)
            else:
                response["consent"] = response["consent"] | {"scope": scope}
            given.append((scope, sealed(response)))
        self.program("import", "-", input=lines(*(response for _, response in given)))
        agreed = [response for scope, response in given if scope and "aggregate" in scope]
        only = self.folder / "only.sqlite"
        self.program("import", "-", "--store", only, input=lines(*agreed))
        [status] = self.json("campaign", "status", "ccmx/2026-q4")["campaigns"]
        summary, expected = self.summary(), self.json("summarize", "--form", "full", "--store", only)
        self.assertEqual(summary["cube"], expected["cube"])
        self.assertEqual(summary["by"], expected["by"])
        self.assertGreater(sum(cell["n"] for cell in summary["cube"]), 0)
        self.assertEqual(status["intake"]["leftOut"]["noConsent"], 24)
        self.assert_sound(48)


if __name__ == "__main__":
    unittest.main()
