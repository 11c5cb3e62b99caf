"""Responses on their way: imported, shown, compared, handed over, withdrawn, erased."""

import hashlib
import json
import random
import re
import time
import unittest
import uuid

import pexpect

from acceptance import (
    SAMPLES, ProgramTest, canonical, lines, one_space, seal, sealed, source, without_escapes)
from section6 import Questionnaire
from sitting import Sitting

NOTICE = {
    "en": "Members' answers are counted together.\nAsk Ms Peña about anything.",
    "es-MX": "Las respuestas se cuentan juntas.\nPregunte a la Lic. Peña.",
    "de-DE": "Die Antworten werden zusammen gezählt.\nFragen beantwortet Frau Peña.",
}
CAMPAIGN = {
    "format": "readiness-campaign/1", "id": "ccmx/2026-q4",
    "name": {"en": "Autumn 2026", "es-MX": "Otoño 2026", "de-DE": "Herbst 2026"},
    "questionnaire": {"id": "msme-readiness", "version": source()["version"]},
    "form": "full", "from": "2020-01-01", "to": "2999-12-31", "countries": ["MX", "DE"],
    "contact": {"name": "Lic. Peña", "email": "datos@ccmx.example", "phone": "+52 55 0000"},
    "notice": NOTICE, "thanks": {"en": "Thank you!", "es-MX": "¡Gracias!", "de-DE": "Danke!"},
}


class Exchange(ProgramTest):
    def responses(self, count=60, seed=3):
        """Responses as real enterprises would send them: not synthetic, with consent."""
        given = []
        for line in self.simulated(count, seed).splitlines():
            response = json.loads(line)
            del response["synthetic"], response["seal"]
            given.append(sealed(response))
        return given

    def compare(self, *more, store=None):
        return self.program("compare", "--json", "--store", store or self.store, *more).stdout


class Importing(Exchange):
    def test_what_is_imported_can_be_listed_shown_reported_compared_and_verified(self):
        given = self.responses()
        path = self.write("responses.jsonl", lines(*given))
        self.assertEqual(
            self.json("import", path), {"stored": 60, "duplicates": 0, "rejected": 0})
        self.assert_sound(60)
        listed = {each["id"]: each for each in self.json("list")["assessments"]}
        self.assertEqual(set(listed), {response["id"] for response in given})
        scored = {
            result["assessment"]: result for result in map(
                json.loads, self.program("score", path).stdout.splitlines())}
        for response in given[:10]:
            name = response["id"]
            self.assertEqual(listed[name]["completed"], response["completed"])
            self.assertEqual(listed[name]["score"], scored[name]["overall"]["score"])
            self.assertEqual(self.json("show", name), scored[name])
            self.assertEqual(self.json("report", name[:13]), scored[name])
            self.assertEqual(
                self.json("show", name, "--form", "express"),
                Questionnaire(source()).result(response, "express"))
        self.assertEqual(len(self.json("list", "--limit", "7")["assessments"]), 7)

    def test_the_comparison_counts_what_section_6_makes_of_the_rows(self):
        given = self.responses(400, 5)
        self.program("import", "-", input=lines(*given))
        questionnaire = Questionnaire(source())
        for form in ("express", "full"):
            comparison = json.loads(self.compare("--form", form))
            results = [questionnaire.result(response, form) for response in given]
            for measure in comparison["measures"]:
                for group in measure["groups"]:
                    tenths = self.tenths(
                        zip(given, results), questionnaire, measure["id"], group["id"])
                    self.assertEqual(group["n"], len(tenths), (measure["id"], group["id"]))
                    if not tenths:
                        continue
                    mean = sum(tenths) / len(tenths) / 10
                    self.assertAlmostEqual(float(group["unweighted"]["mean"]), mean, places=5)
                    self.check_quantiles(group, sorted(tenths))

    def check_quantiles(self, group, tenths):
        """The smallest tenth whose cumulative share reaches p."""
        for percent, value in (group.get("quantiles") or {}).items():
            if value is None:
                continue
            place = -(-int(percent) * len(tenths) // 100)
            self.assertEqual(
                round(float(value) * 10), tenths[max(place, 1) - 1], (percent, group["n"]))

    def tenths(self, given, questionnaire, measure, country):
        """Scores of the enterprises of a country that count, in tenths."""
        found = []
        bands = questionnaire.source["strata"]["size"]["bands"]
        for response, result in given:
            answers = response["answers"]
            value = lambda name: answers.get(name, {}).get("v")
            if value("country") != country or not value("sector"):
                continue
            heads = value(questionnaire.source["strata"]["size"]["questions"][country])
            if heads is None or not any(
                    band[country][0] <= heads <= band[country][1] for band in bands):
                continue
            score = result["overall"]
            if measure != "overall":
                score = next(
                    domain for domain in result["domains"] if f"domain:{domain['id']}" == measure)
            if score["status"] == "scored":
                found.append(round(float(score["score"]) * 10))
        return found

    def test_importing_twice_counts_once(self):
        path = self.write("responses.jsonl", lines(*self.responses()))
        self.program("import", path)
        before = self.compare()
        self.assertEqual(
            self.json("import", path), {"stored": 0, "duplicates": 60, "rejected": 0})
        self.assertEqual(self.compare(), before)
        self.assert_sound(60)

    def test_the_order_and_the_packing_of_imports_never_matter(self):
        given = self.responses(80, 9)
        chance = random.Random(4)
        # Corrections of corrections, follow-ups of the same subject, and a stranger's claim.
        for place in range(0, 40):
            given[place]["subject"] = "abcdefghijklmnop"[:14] + "abcdefgh"[place % 8] + "a"
        for place in range(0, 30, 3):
            given[place]["supersedes"] = given[place + 8]["id"]
        given[50]["subject"] = "zzzzzzzzzzzzzzzz"
        given[50]["supersedes"] = given[1]["id"]
        for place in range(60, 66):
            del given[place]["consent"]
        given = [sealed({k: v for k, v in each.items() if k != "seal"}) for each in given]
        outcomes = set()
        for round in range(6):
            chance.shuffle(given)
            store = self.folder / f"order{round}.sqlite"
            if round % 2:
                cut = chance.randint(1, 79)
                for part in (given[:cut], given[cut:], given[:5]):
                    self.program(
                        "import", "-", "--store", store, input=lines(*part), code=None)
            else:
                folder = self.folder / f"folder{round}"
                folder.mkdir()
                for place, each in enumerate(given):
                    (folder / f"{place:02}.json").write_bytes(canonical(each))
                self.program("import", folder, "--store", store, code=None)
            report = self.json("verify", "--store", store)
            self.assertEqual(report["findings"], [])
            outcomes.add((self.compare(store=store), self.compare("--form", "full", store=store)))
        self.assertEqual(len(outcomes), 1)
        comparison = json.loads(next(iter(outcomes))[0])
        self.assertGreater(sum(group["n"] for group in comparison["measures"][0]["groups"]), 20)

    def test_the_same_id_with_other_contents_is_rejected(self):
        first = self.responses(1)[0]
        second = sealed({k: v for k, v in first.items() if k != "seal"} | {"minutes": 99})
        self.program("import", "-", input=canonical(first))
        said = self.said("import", "-", input=canonical(second), code=3)
        self.assertIn("another response with this id", said)
        self.assertEqual(self.json("show", first["id"]), json.loads(
            self.program("score", "-", input=canonical(first)).stdout))
        self.assert_sound(1)

    def test_bad_lines_are_named_and_everything_else_is_stored(self):
        given = self.responses(10)
        data = [canonical(each) for each in given]
        data[3] = b"{}"
        data[8] = data[8].replace(b'"minutes":', b'"minutes":1')
        path = self.write("responses.jsonl", b"\n".join(data))
        done = self.program("import", path, "--json", code=3)
        self.assertEqual(
            json.loads(done.stdout), {"stored": 8, "duplicates": 0, "rejected": 2})
        said = done.stderr.decode()
        numbers = {line.removeprefix(f"{path}:").split(":")[0] for line in said.splitlines()}
        self.assertEqual(numbers, {"4", "9"})
        self.assert_sound(8)

    def test_synthetic_and_real_responses_are_never_counted_together(self):
        real = self.responses(30)
        self.program("import", "-", input=lines(*real))
        before = self.compare()
        self.program("import", "-", input=self.simulated(30, 77))
        self.assertEqual(self.compare(), before)
        self.assertNotEqual(self.compare("--synthetic"), before)
        self.assert_sound(60)


class Forgetting(Exchange):
    def bytes_of_store(self):
        """Every file that belongs to the store."""
        return {
            path.name: path.read_bytes()
            for path in self.store.parent.glob(self.store.name + "*")}

    def traces(self, response):
        """What only this response has, as it may stand in a file."""
        return {
            "id": uuid.UUID(response["id"]).bytes,
            "id in text": response["id"].encode(),
            "subject": response["subject"].encode(),
            "withdrawal": bytes.fromhex(response["withdrawal"][7:]),
            "head count": b"4987", "second head count": b"4321",
            "consent": response["consent"]["date"].encode(),
        }

    def test_what_is_forgotten_leaves_no_byte_and_does_not_come_back(self):
        given = self.responses(50)
        doomed = {k: v for k, v in given[0].items() if k != "seal"}
        doomed["answers"] = dict(
            doomed["answers"], people={"v": 4987}, employees={"v": 4321},
            sk_everyday={"m": "unknown"}, sk_training={"m": "unknown"})
        doomed |= {
            "subject": "qwertyuiopasdfgh", "campaign": "ccmx/2026-q4",
            "withdrawal": "sha256:" + "a1b2c3d4" * 8,
            "consent": {"scope": ["aggregate"], "date": "2026-10-31",
                        "notice": "sha256:" + "0f" * 32}}
        doomed = sealed(doomed)
        others = given[1:]
        self.program("import", "-", input=lines(*others))
        before = self.compare()
        self.program("import", "-", input=canonical(doomed))
        present = b"".join(self.bytes_of_store().values())
        found = [name for name, trace in self.traces(doomed).items() if trace in present]
        self.assertLessEqual(
            {"id", "subject", "withdrawal", "head count", "second head count", "consent"},
            set(found))
        self.program("forget", doomed["id"], "--yes")
        for name, data in self.bytes_of_store().items():
            for what, trace in self.traces(doomed).items():
                self.assertFalse(trace in data, f"{what} is left in {name}")
        self.assertEqual(self.compare(), before)
        self.assert_sound(49)
        done = self.program("import", "-", "--json", input=canonical(doomed), code=3)
        self.assertEqual(json.loads(done.stdout)["stored"], 0)
        self.assertIn("erased", done.stderr.decode())
        self.assertEqual(self.compare(), before)
        self.assert_sound(49)

    def test_an_enterprise_is_forgotten_with_drafts_and_names(self):
        name = "Panadería Xochiquetzal 🥐"
        self.program("assess", "--answers", SAMPLES / "bakery-puebla.json", "--for", name)
        self.program("assess", "--answers", SAMPLES / "carpenter.json", "--for", "Other")
        sitting = Sitting(["assess", "--for", name], env=self.environment)
        self.addCleanup(sitting.abandon)
        sitting.prompt()
        sitting.type("7")
        sitting.send("q")
        sitting.end()
        self.assertEqual(len(self.json("list")["drafts"]), 1)
        self.assertIn(name.encode(), b"".join(self.bytes_of_store().values()))
        said = self.said("forget", name, code=2)
        self.assertIn("--yes", said)
        self.assertEqual(len(self.json("list")["assessments"]), 2)
        self.program("forget", name, "--yes")
        listed = self.json("list")
        self.assertEqual(listed["drafts"], [])
        self.assertEqual([each["enterprise"] for each in listed["assessments"]], ["Other"])
        for file, data in self.bytes_of_store().items():
            self.assertFalse(b"Xochiquetzal" in data, f"the name is left in {file}")
        self.program("forget", name, "--yes", code=4)
        self.assert_sound(1)

    def test_nothing_is_erased_without_a_clear_yes(self):
        self.program("assess", "--answers", SAMPLES / "carpenter.json", "--for", "Ana")
        for locale, answer in (("en", "no"), ("es-MX", ""), ("de-DE", "vielleicht"), ("en", "y e s")):
            sitting = Sitting(["forget", "Ana"], env=self.surroundings(locale), locale=locale)
            self.addCleanup(sitting.abandon)
            sitting.child.expect(r"(?:yes or no|sí o no|ja oder nein): $")
            sitting.send(answer)
            self.assertEqual(sitting.end(), 0)
            self.assertEqual(len(self.json("list")["assessments"]), 1)
        sitting = Sitting(["forget", "Ana"], env=self.surroundings("es-MX"), locale="es-MX")
        self.addCleanup(sitting.abandon)
        sitting.child.expect("sí o no: $")
        sitting.send("SÍ")
        self.assertEqual(sitting.end(), 0)
        self.assertEqual(self.json("list")["assessments"], [])


class Sharing(Exchange):
    def setUp(self):
        super().setUp()
        self.given = json.loads((SAMPLES / "parts-maker-queretaro.json").read_text("utf-8"))
        own = self.write("own.json", json.dumps(self.given["answers"]))
        self.program("assess", "--answers", own, "--for", "Tornos Ruiz")
        self.campaign = self.write("campaign.json", json.dumps(CAMPAIGN))

    def handed_over(self):
        return sorted((self.folder / "home").rglob("response-*.json"))

    def share(self, *more, **options):
        return self.program("share", "--consent", "aggregate", *more, **options)

    def test_the_file_holds_what_the_design_says_and_nothing_else(self):
        done = self.share("--campaign", self.campaign, "--lang", "es-MX")
        [path] = self.handed_over()
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        data = path.read_bytes()
        shared = json.loads(data)
        self.assertEqual(data, canonical(shared) + b"\n")
        self.assertEqual(shared["seal"], seal(shared))
        self.assertEqual(shared["format"], "readiness-response/1")
        self.assertRegex(shared["subject"], r"^[a-z2-7]{16}$")
        self.assertRegex(shared["id"], r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
        self.assertEqual(shared["campaign"], "ccmx/2026-q4")
        self.assertEqual(shared["consent"]["scope"], ["aggregate"])
        allowed = {
            "format", "id", "subject", "campaign", "withdrawal", "mode", "questionnaire", "form",
            "locale", "completed", "minutes", "answers", "consent", "seal"}
        self.assertLessEqual(set(shared), allowed)
        self.assertNotIn(b"Ruiz", data)
        self.assertEqual(
            shared["consent"]["notice"],
            "sha256:" + hashlib.sha256(NOTICE["es-MX"].encode()).hexdigest())
        said = done.stdout.decode()
        code = re.search(r"\b((?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4})\b", said)[1]
        plain = code.replace("-", "").encode()
        self.assertEqual(shared["withdrawal"], "sha256:" + hashlib.sha256(plain).hexdigest())
        for words in (NOTICE["es-MX"].split("\n")[0], "Lic. Peña", "datos@ccmx.example",
                      "¡Gracias!", str(path)):
            self.assertIn(words, said)
        # Head counts leave as the lowest value of their band, shares as percent.
        self.assertEqual(self.given["answers"]["people"]["v"] > 10, True)
        edges = {0, 1, 2, 10, 11, 50, 51, 250, 251}
        for name in ("people", "employees"):
            self.assertIn(shared["answers"][name]["v"], edges)
            self.assertLessEqual(
                shared["answers"][name]["v"], self.given["answers"][name]["v"])
        base = self.given["answers"]["people"]["v"]
        for name in ("sk_everyday", "sk_training", "sk_device_lack"):
            percent = 100 * self.given["answers"][name]["v"] // base
            self.assertEqual(shared["answers"][name], {"v": {"x": percent}})
        same = {
            name: answer for name, answer in self.given["answers"].items()
            if name not in ("people", "employees") and not name.startswith("sk_")}
        self.assertLessEqual(same.items(), shared["answers"].items())

    def test_scores_are_the_same_before_and_after(self):
        for path in sorted(SAMPLES.glob("*.json")):
            with self.subTest(path.name):
                result = self.json("assess", "--answers", path, "--for", path.stem)
                target = self.folder / f"shared {path.name}"
                self.share(path.stem, "-o", target)
                for form in ("full", "express"):
                    scored = json.loads(self.program("score", target, "--form", form).stdout)
                    self.assertEqual(
                        scored, self.json("show", result["assessment"], "--form", form))

    def test_sharing_again_gives_the_same_bytes(self):
        self.share("--campaign", self.campaign)
        [path] = self.handed_over()
        first = path.read_bytes()
        time.sleep(1.1)
        self.share("--campaign", self.campaign)
        self.assertEqual([path], self.handed_over())
        self.assertEqual(path.read_bytes(), first)
        other = self.folder / "elsewhere.json"
        self.share("--campaign", self.campaign, "-o", other)
        self.assertEqual(other.read_bytes(), first)

    def test_another_association_cannot_recognise_the_enterprise(self):
        def subject(campaign):
            path = self.write(f"{campaign.replace('/', '-')}.json", json.dumps(
                CAMPAIGN | {"id": campaign}))
            target = self.folder / f"{campaign.replace('/', '-')}-response.json"
            self.share("--campaign", path, "-o", target)
            return json.loads(target.read_text("utf-8"))["subject"]

        first, later, other = map(subject, ("ccmx/2026-q4", "ccmx/2027-q1", "bvmw/2026-q4"))
        self.assertEqual(first, later)
        self.assertNotEqual(first, other)

    def test_without_agreement_nothing_is_written(self):
        said = self.said("share", "--campaign", self.campaign, code=2)
        self.assertIn("--consent aggregate", said)
        self.assertEqual(self.handed_over(), [])
        for locale, answer in (
            ("en", "2"), ("es-MX", "2"), ("de-DE", "b"), ("en", "q"), ("es-MX", "q"), ("en", "\x04"),
        ):
            with self.subTest(f"{locale} {answer!r}"):
                sitting = self.asked(locale)
                # Neither Enter alone nor a word is an agreement.
                for vague in ("", "maybe", "3", "yes", "sí", "ja"):
                    sitting.send(vague)
                    sitting.page()
                    self.assertEqual(self.handed_over(), [])
                sitting.send(answer)
                self.assertEqual(self.leave(sitting), 0)
                self.assertEqual(self.handed_over(), [])
        comparison = json.loads(self.compare())
        self.assertEqual(comparison["measures"][0]["groups"], [])
        self.assertEqual(comparison["leftOut"]["noConsent"], 1)

    def test_agreement_is_asked_for_in_every_language(self):
        for locale in NOTICE:
            with self.subTest(locale):
                for path in self.handed_over():
                    path.unlink()
                sitting = self.asked(locale)
                sitting.send("1")
                self.assertEqual(self.leave(sitting), 0)
                [path] = self.handed_over()
                shown = without_escapes(sitting.raw)
                self.assertIn(CAMPAIGN["thanks"][locale], shown)
                self.assertIn(path.name, shown.replace("\n", ""))

    def asked(self, locale):
        """Somebody who reads what leaves and is asked for agreement."""
        sitting = Sitting(
            ["share", "--campaign", self.campaign], env=self.surroundings(locale), locale=locale)
        self.addCleanup(sitting.abandon)
        shown = one_space(sitting.page())
        self.assertIn(one_space(NOTICE[locale]), shown)
        self.assertRegex(shown, "1: .+ 2: ")
        return sitting

    def leave(self, sitting):
        """Reads what there still is to be read; returns the exit code."""
        while sitting.child.expect([sitting.ready_at_page, pexpect.EOF]) == 0:
            sitting.send("q")
        return sitting.end()

    def test_nothing_is_overwritten_without_force(self):
        target = self.write("mine.json", "my own notes")
        said = self.said("share", "--consent", "aggregate", "-o", target, code=1)
        self.assert_one_sentence(said, str(target))
        self.assertEqual(target.read_text("utf-8"), "my own notes")
        self.share("-o", target, "--force")
        self.assertEqual(json.loads(target.read_text("utf-8"))["format"], "readiness-response/1")

    def test_a_campaign_file_with_faults_is_refused_with_all_of_them(self):
        wrong = dict(CAMPAIGN, id="CCMX 2026", form="brief", contact={"name": "x\u001b[2J"})
        del wrong["notice"]
        path = self.write("wrong.json", json.dumps(wrong, indent=1))
        done = self.program(
            "share", "--campaign", path, "--consent", "aggregate", code=3)
        self.assertNotIn(b"\x1b", done.stderr + done.stdout)
        self.assertIn(b"notice", done.stderr)
        self.assertIn(b'"id"', done.stderr)
        self.assertEqual(self.handed_over(), [])

    def test_answers_of_others_are_not_handed_on(self):
        [response] = self.responses(1, 11)
        del response["consent"]
        self.program("import", "-", input=lines(sealed(response)))
        said = self.said("share", response["id"], "--consent", "aggregate", code=2)
        self.assertIn("another business", said)
        self.assertEqual(json.loads(self.compare())["leftOut"]["noConsent"], 2)

    def test_a_campaign_that_does_not_fit_is_refused_with_every_reason(self):
        unfit = dict(
            CAMPAIGN, countries=["DE"], to="2020-01-31",
            questionnaire={"id": "msme-readiness", "version": "9.0.0"})
        path = self.write("unfit.json", json.dumps(unfit))
        done = self.program(
            "share", "--campaign", path, "--consent", "aggregate", "--lang", "en", code=3)
        self.assertIn(b"msme-readiness 9.0.0", done.stderr)
        self.assertIn(b"other countries", done.stderr)
        self.assertIn(b"2020-01-31", done.stderr)
        self.assertEqual(done.stdout, b"")
        self.assertEqual(self.handed_over(), [])

    def test_the_code_withdraws_the_answers_at_the_association(self):
        done = self.share("--campaign", self.campaign)
        code = re.search(r"\b((?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4})\b",
                         done.stdout.decode())[1]
        [path] = self.handed_over()
        association = self.folder / "association.sqlite"
        self.program("import", "-", "--store", association, input=lines(*self.responses(20)))
        self.assertEqual(self.json("import", path, "--store", association)["stored"], 1)
        counted = json.loads(self.compare("--period", "ccmx=2026-q4", store=association))
        self.assertIn("2026-q4", counted["period"])
        wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
        self.program("forget", wrong, "--yes", "--store", association, code=4)
        self.program(
            "forget", code.replace("-", " ").lower(), "--yes", "--store", association)
        said = self.said("import", path, "--store", association, code=3)
        self.assertIn("erased", said)
        report = self.json("verify", "--store", association)
        self.assertEqual((report["assessments"], report["findings"]), (20, []))
        # The owner's own store is not the association's.
        self.assertEqual(len(self.json("list")["assessments"]), 1)


if __name__ == "__main__":
    unittest.main()
