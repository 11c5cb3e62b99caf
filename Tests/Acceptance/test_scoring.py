"""`score`: exactly what section 6 of the design says, line by line."""

import json
import random
import unittest

from acceptance import SAMPLES, ProgramTest, canonical, lines, seal, sealed, source
from section6 import Questionnaire

BASE = {
    "format": "readiness-response/1",
    "questionnaire": {"id": "msme-readiness", "version": source()["version"]},
    "form": "full", "locale": "en", "completed": "2026-11-20",
}


def response(answers, number=0, **more):
    return BASE | {"id": f"00000000-0000-4000-8000-{number:012x}", "answers": answers} | more


def random_answer(question, answers, chance):
    """Any answer that is not rejected, sensible or not."""
    if not question.get("required") and chance.random() < 0.25:
        kinds = ["unknown", "skipped"]
        kinds += ["not_applicable"] if question.get("mayBeNotApplicable") else []
        return {"m": chance.choice(kinds)}
    codes = [option["code"] for option in question.get("options", [])]
    if question["kind"] == "single":
        return {"v": chance.choice(codes)}
    if question["kind"] == "multiple":
        exclusive = [option["code"] for option in question["options"] if option.get("exclusive")]
        if exclusive and chance.random() < 0.15:
            return {"v": [chance.choice(exclusive)]}
        others = [code for code in codes if code not in exclusive]
        most = min(question.get("choose", len(others)), len(others))
        return {"v": chance.sample(others, chance.randint(1, most))}
    low, high = question["min"], question["max"]
    if "of" in question:
        if chance.random() < 0.4:
            return {"v": {"x": chance.choice([0, 1, 10, 25, 30, 49, 50, 51, 79, 80, 100])}}
        base = answers.get(question["of"], {}).get("v")
        high = min(high, base) if base is not None else high
    if "notAbove" in question:
        high = min(high, answers.get(question["notAbove"], {}).get("v", high))
    if high < low:
        return None
    edges = [low, high, min(high, low + 1), min(high, 9), min(high, 10), min(high, 11)]
    edges = [max(low, edge) for edge in edges]
    return {"v": chance.choice(edges + [chance.randint(low, high)])}


def random_responses(questionnaire, count, seed):
    """Answers to a random part of the questions, asked or not."""
    chance = random.Random(seed)
    for number in range(count):
        answers = {}
        given = chance.choice([0.3, 0.8, 0.95, 1])
        for question in questionnaire.questions:
            if chance.random() < given:
                answer = random_answer(question, answers, chance)
                if answer is not None:
                    answers[question["id"]] = answer
        yield response(
            answers, number, form=chance.choice(questionnaire.source["forms"]),
            questionnaire={
                "id": questionnaire.source["id"], "version": questionnaire.source["version"]})


class Scoring(ProgramTest):
    def check(self, responses, results, questionnaire, form=None):
        self.assertEqual(len(results), len(responses))
        for number, (given, line) in enumerate(zip(responses, results), start=1):
            result = json.loads(line)
            self.assertEqual(line, canonical(result), "results are canonical JSON")
            expected = questionnaire.result(given, form)
            if result != expected:
                self.assertEqual(result, expected, f"line {number}: {given['answers']}")

    def test_a_thousand_simulated_responses_are_scored_as_section_6_says(self):
        data = self.simulated(1000)
        responses = [json.loads(line) for line in data.splitlines()]
        self.assertEqual(len({given["id"] for given in responses}), 1000)
        for given in responses[:20]:
            self.assertEqual(given["seal"], seal(given))
            self.assertTrue(given["synthetic"])
        questionnaire = Questionnaire(source())
        for form in (None, "express"):
            with self.subTest(form=form or "as answered"):
                asked = ["--form", form] if form else []
                done = self.program("score", "-", *asked, input=data)
                self.assertEqual(done.stderr, b"")
                self.check(responses, done.stdout.splitlines(), questionnaire, form)
        express = self.simulated(300, 8, "--form", "express")
        done = self.program("score", "-", input=express)
        self.check(
            [json.loads(line) for line in express.splitlines()], done.stdout.splitlines(),
            questionnaire)

    def test_the_simulation_meets_every_status_level_and_gate(self):
        # Otherwise the test above would compare less than it seems to.
        done = self.program("score", "-", input=self.simulated(1000))
        results = [json.loads(line) for line in done.stdout.splitlines()]
        domains = [domain for result in results for domain in result["domains"]]
        levels = {level["id"] for level in source()["levels"]}
        self.assertEqual({domain["level"] for domain in domains} - {None}, levels)
        self.assertLessEqual(
            {"scored", "provisional", "not_scored"}, {domain["status"] for domain in domains})
        self.assertTrue(any(domain["level"] != domain["levelBeforeGates"] for domain in domains))
        self.assertEqual(
            {gate for domain in domains for gate in domain["gates"]},
            {gate["id"] for gate in source()["gates"]})

    def test_incomplete_and_contradictory_answers_are_scored_as_section_6_says(self):
        questionnaire = Questionnaire(source())
        responses = list(random_responses(questionnaire, 500, 11))
        done = self.program("score", "-", input=lines(*responses))
        self.check(responses, done.stdout.splitlines(), questionnaire)

    def test_a_questionnaire_with_every_rule_is_scored_as_section_6_says(self):
        made = Questionnaire(every_rule())
        path = self.write("every-rule.json", json.dumps(made.source))
        responses = list(random_responses(made, 500, 12))
        done = self.program(
            "score", "-", "--questionnaire", path, input=lines(*responses))
        self.check(responses, done.stdout.splitlines(), made)
        scores = {
            question["score"] for line in done.stdout.splitlines()
            for question in json.loads(line)["questions"]
        }
        self.assertTrue(any(score and "/" in score for score in scores), scores)

    def test_the_samples_are_scored_one_by_one_and_together(self):
        questionnaire = Questionnaire(source())
        paths = sorted(SAMPLES.glob("*.json"))
        self.assertGreaterEqual(len(paths), 6)
        together = b""
        for path in paths:
            given = json.loads(path.read_text("utf-8"))
            done = self.program("score", path)
            self.check([given], done.stdout.splitlines(), questionnaire)
            # The same file spread over many lines is still one response.
            spread = self.write("spread.json", json.dumps(given, indent=2))
            self.assertEqual(self.program("score", spread).stdout, done.stdout)
            together += done.stdout
        joined = self.write("all.jsonl", b"\n".join(
            canonical(json.loads(path.read_text("utf-8"))) for path in paths))
        self.assertEqual(self.program("score", joined).stdout, together)

    def test_a_bad_line_is_named_with_its_number_and_the_rest_is_scored(self):
        data = self.simulated(20).splitlines()
        whole = self.program("score", "-", input=b"\n".join(data)).stdout.splitlines()
        broken = dict(enumerate(data, start=1))
        broken[7] = b'{"format":"readiness-response/1",'
        broken[12] = b"not JSON at all"
        path = self.write("responses.jsonl", b"\n".join(broken.values()) + b"\n")
        done = self.program("score", path, code=3)
        kept = [result for number, result in enumerate(whole, start=1) if number not in (7, 12)]
        self.assertEqual(done.stdout.splitlines(), kept)
        said = done.stderr.decode().splitlines()
        self.assertEqual(
            {line.removeprefix(f"{path}:").split(":")[0] for line in said}, {"7", "12"})
        self.assertTrue(all(": error: " in line for line in said), said)

    def test_every_kind_of_wrong_answer_rejects_its_line_with_a_reason(self):
        sound = json.loads((SAMPLES / "parts-maker-queretaro.json").read_text("utf-8"))["answers"]
        people = sound["people"]["v"]
        wrong = {
            "unknown question": {"cy_backup": {"v": "some"}},
            "unknown option": {"cy_backups": {"v": "sometimes"}},
            "text for a number": {"people": {"v": "6"}},
            "fraction": {"people": {"v": 6.5}},
            "number for a single": {"cy_backups": {"v": 1}},
            "array for a single": {"cy_backups": {"v": ["some"]}},
            "single for a multiple": {"customers": {"v": "firms"}},
            "duplicate option": {"customers": {"v": ["firms", "firms"]}},
            "exclusive beside another": {"business_facts": {"v": ["accounts", "none"]}},
            "more than may be chosen": {
                "ctx_top_challenges": {"v": ["attacks", "rules", "supply", "skills"]}},
            "below min": {"people": {"v": 0}},
            "above max": {"self_rating": {"v": 11}},
            "above its base": {"sk_everyday": {"v": people + 1}},
            "above its limit": {"employees": {"v": people + 1}},
            "percent above 100": {"sk_everyday": {"v": {"x": 101}}},
            "percent without a base": {"people": {"v": {"x": 10}}},
            "both": {"cy_backups": {"v": "some", "m": "unknown"}},
            "neither": {"cy_backups": {}},
            "empty value": {"customers": {"v": []}},
            "empty code": {"cy_backups": {"v": ""}},
            "kind not offered": {"cy_backups": {"m": "not_applicable"}},
            "kind unheard of": {"cy_backups": {"m": "refused"}},
            "missing where required": {"country": {"m": "unknown"}},
            "bare answer": {"cy_backups": "some"},
        }
        given = [
            response(sound | answers, number) for number, answers in enumerate(wrong.values())]
        path = self.write("wrong.jsonl", b"".join(
            json.dumps(each).encode() + b"\n" for each in [response(sound), *given]))
        done = self.program("score", path, code=3)
        self.assertEqual(len(done.stdout.splitlines()), 1, "only the sound one is scored")
        said = done.stderr.decode().splitlines()
        for number, (name, answers) in enumerate(wrong.items(), start=2):
            with self.subTest(name):
                mine = [line for line in said if line.startswith(f"{path}:{number}:")]
                self.assertTrue(mine, said)
                self.assertTrue(any(next(iter(answers)) in line for line in mine), mine)
                self.assertTrue(all(": error: " in line for line in mine), mine)
        misspelt = [line for line in said if line.startswith(f"{path}:2:")][0]
        self.assertIn('did you mean "cy_backups"?', misspelt)

    def test_seal_and_logic_are_checked_when_present(self):
        sound = sealed(json.loads((SAMPLES / "carpenter.json").read_text("utf-8")))
        self.program("score", "-", input=canonical(sound))
        altered = dict(sound, minutes=3)
        said = self.said("score", "-", input=canonical(altered), code=3)
        self.assertIn("seal", said)
        logic = dict(sound, questionnaire=sound["questionnaire"] | {"logic": "sha256:" + "0" * 64})
        self.assertIn("logic", self.said("score", "-", input=canonical(sealed(logic)), code=3))
        version = dict(sound, questionnaire={"id": "msme-readiness", "version": "9.0.0"})
        said = self.said("score", "-", input=canonical(sealed(version)), code=3)
        self.assertIn("msme-readiness 9.0.0", said)
        self.assertIn("--questionnaire", said)

    def test_answers_that_do_not_apply_are_ignored_with_a_warning(self):
        sound = response({
            "country": {"v": "DE"}, "people": {"v": 1}, "employees": {"v": 0},
            "sector": {"v": "trade"}, "business_facts": {"v": ["none"]},
            "cy_updates": {"v": "checked"},
        })
        done = self.program("score", "-", input=canonical(sound))
        self.assertIn("warning", done.stderr.decode())
        self.assertIn("cy_updates", done.stderr.decode())
        self.check([sound], done.stdout.splitlines(), Questionnaire(source()))

    def test_any_bytes_are_refused_without_a_crash(self):
        chance = random.Random(5)
        sound = canonical(json.loads((SAMPLES / "carpenter.json").read_text("utf-8")))
        damaged = [b"", b"\n", b"\x00", b"\xff\xfe", b"[" * 100_000, b'{"a":' * 5000, b"null"]
        for _ in range(40):
            data = bytearray(sound)
            for _ in range(chance.randint(1, 4)):
                place = chance.randrange(len(data))
                data[place:place + chance.randint(0, 3)] = bytes(
                    chance.randrange(256) for _ in range(chance.randint(0, 3)))
            damaged.append(bytes(data))
        for data in damaged:
            done = self.program("score", "-", input=data, code=None)
            self.assertIn(done.returncode, (0, 3), data[:200])
            if done.returncode == 3:
                self.assertNotEqual(done.stderr, b"")


def every_rule():
    """A questionnaire with the rules that the shipped one does not use."""
    def single(name, scores, **more):
        options = [{"code": f"o{place}", "score": score} for place, score in enumerate(scores)]
        return {
            "id": name, "section": "all", "kind": "single", "domain": "first",
            "options": options} | more

    def multiple(name, count, scores=None, **more):
        options = [{"code": f"o{place}"} for place in range(count)]
        for option, score in zip(options, scores or []):
            option["score"] = score
        options.append({"code": "none", "exclusive": True})
        return {
            "id": name, "section": "all", "kind": "multiple", "domain": "first",
            "options": options} | more

    base = {
        "id": "heads", "section": "all", "kind": "number", "required": True, "min": 0, "max": 40}
    sevenths = multiple("sevenths", 9, saturation=7, weight=3)
    sevenths["options"][2]["when"] = "heads > 3"
    sevenths["options"][3]["when"] = "heads > 3 and not fives = o1"
    hidden = multiple("hidden", 2, weight=2)
    for option in hidden["options"][:2]:
        option["when"] = "heads > 20"
    best = multiple("best", 4, [10, 33, 77, 100], rule="best", weight=2)
    best["options"][3]["when"] = "sevenths has o1 or count(sevenths) >= 4"
    return {
        "format": "readiness-questionnaire/1", "id": "every-rule", "version": "1.2.3",
        "sourceLocale": "en", "locales": ["en"], "forms": ["full", "express"],
        "coverage": {"scored": 75, "provisional": 40},
        "domains": [
            {"id": "first", "role": "readiness", "weight": 3, "series": 1, "holdsBack": True},
            {"id": "second", "role": "readiness", "weight": 2, "series": 4, "holdsBack": True},
            {"id": "around", "role": "context", "series": 1},
        ],
        "levels": [
            {"id": "low", "from": 0}, {"id": "middle", "from": 33}, {"id": "high", "from": 66},
            {"id": "top", "from": 99}],
        "overall": {"stepsAboveWeakest": 0},
        "sections": ["all"],
        "questions": [
            base,
            single("fives", [0, 20, 40, 60, 80, 100], weight=5, critical=True),
            sevenths, hidden, best,
            {
                "id": "share", "section": "all", "kind": "number", "domain": "second",
                "weight": 3, "min": 0, "max": 40, "of": "heads",
                "scale": [[0, 0], [3, 7], [50, 60], [93, 100]]},
            single(
                "later", [0, 50, 100], domain="second", mayBeNotApplicable=True,
                when="share >= 25 or missing(share, unknown) or not applies(hidden)"),
            {
                "id": "below", "section": "all", "kind": "number", "domain": "second",
                "min": -5, "max": 20, "notAbove": "heads",
                "scale": [[-3, 100], [0, 1], [11, 0]], "forms": ["full"]},
            single(
                "odd", [1, 99], domain="around", forms=["full"],
                when="not (best hasall {o0, o1} or sevenths hasany {o4, o5}) and fives != o3"),
        ],
        "gates": [
            {
                "id": "closed", "domain": "first", "atMost": "middle",
                "when": "count(sevenths) <= 2 or missing(best)"},
            {"id": "share_low", "domain": "second", "atMost": "low", "when": "share < 10"},
        ],
        "actions": [
            {
                "id": "do_more", "domain": "first", "improves": {"sevenths": ["o1", "o4"]},
                "when": "not sevenths has o1", "hours": 3},
            {
                "id": "always", "domain": "second", "improves": {"share": {"x": 90}},
                "when": "true", "hours": 1},
        ],
    }


if __name__ == "__main__":
    unittest.main()
