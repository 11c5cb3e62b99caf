"""A campaign from the association's side: its file is made, answers come in, and it is told how it goes."""

import json
import re
import signal
import unittest
import uuid

from acceptance import SAMPLES, ProgramTest, lines, one_space, sealed, source
from sitting import Sitting

WORDS = {
    "en": {"file": "Where shall the file be saved", "saved": "Campaign file saved",
           "left": "No campaign file was saved"},
    "es-MX": {"file": "¿Dónde se guarda el archivo?", "saved": "Archivo de campaña guardado",
              "left": "No se guardó ningún archivo de campaña"},
    "de-DE": {"file": "Wo soll die Datei gespeichert werden?",
              "saved": "Kampagnendatei gespeichert",
              "left": "Es wurde keine Kampagnendatei gespeichert"},
}
# How a day is written where one is asked for again.
EXAMPLES = {"es-MX": "20/12/2026", "de-DE": "20.12.2026"}
GIVEN = [
    "--id", "ccmx/2026-q4", "--name", "Encuesta 2026", "--from", "2020-01-01", "--to",
    "2999-12-31", "--contact", "CCMX", "--email", "datos@ccmx.example", "--no-input"]
# What privacy.md section 5 forbids, in any language.
FORBIDDEN = (
    "anonym", "anónim", "representativ", "repräsentativ", "margin of error", "margen de error",
    "fehlerspanne", "significan", "significativ", "signifikant", "hochgerechnet", "enterprise")


class Campaign(ProgramTest):
    def made(self, *more, name="ccmx-2026-q4.json"):
        self.program("campaign", "new", *GIVEN, *more)
        return self.folder / name

    def asked(self, locale, *more):
        environment = self.surroundings(locale)
        sitting = Sitting(["campaign", "new", *more], env=environment, locale=locale)
        self.addCleanup(sitting.abandon)
        sitting.prompt()
        return sitting

    def answers(self, count, seed=3, campaign="ccmx/2026-q4", **changes):
        """Responses as enterprises would send them to a campaign."""
        given = []
        for number, line in enumerate(self.simulated(count, seed).splitlines()):
            response = json.loads(line)
            del response["synthetic"], response["seal"]
            letters = "abcdefghijklmnopqrstuvwxyz"
            response |= {
                "campaign": campaign, "withdrawal": "sha256:" + f"{seed:02x}{number:062x}",
                "subject": "aaaaaaaaaaaa" + letters[seed] + letters[number // 26 % 26]
                           + letters[number % 26] + "a",
            } | changes
            given.append(sealed(response))
        return given

    def status(self, *more):
        return self.json("campaign", "status", *more)


class Making(Campaign):
    def test_without_a_terminal_all_that_is_missing_is_named_at_once(self):
        for more in ([], ["--no-input"]):
            said = self.said("campaign", "new", *more, code=2)
            for option in ("--id", "--name", "--to", "--contact", "--email"):
                self.assertEqual(len(re.findall(f"^{option}: ", said, re.M)), 1, said)
            self.assertEqual(len(said.splitlines()), 5)
        said = self.said(
            "campaign", "new", "--id", "CCMX/x", "--to", "2026-02-30", "--email", "a@b",
            "--phone", "call me", "--countries", "MX,FR", "--form", "short", "--notice", "x.txt",
            "--lang", "de", code=2)
        wrong = ["id", "form", "to", "countries", "email", "phone", "notice", "name", "contact"]
        for option in wrong:
            self.assertRegex(said, f"(?m)^--{option}: .*(;|fehlt)")
        self.assertEqual(list(self.folder.glob("*.json")), [])

    def test_the_file_is_what_the_design_says_and_its_words_are_allowed(self):
        path = self.made()
        campaign = json.loads(path.read_text("utf-8"))
        self.assertEqual(
            set(campaign), {
                "format", "id", "name", "questionnaire", "form", "from", "to", "countries",
                "contact", "notice", "thanks"})
        self.assertEqual(campaign["format"], "readiness-campaign/1")
        self.assertEqual(campaign["questionnaire"], {
            "id": "msme-readiness", "version": source()["version"]})
        self.assertEqual(campaign["form"], "express")
        self.assertEqual(campaign["countries"], ["MX", "DE"])
        self.assertEqual(set(campaign["notice"]), {"en", "es-MX", "de-DE"})
        self.assertEqual(set(campaign["thanks"]), {"en", "es-MX", "de-DE"})
        for locale, parts in {
            "en": ["without your name", "voluntary", "withdrawn", "receipt", "kept until",
                   "might still guess"],
            "es-MX": ["sin su nombre", "voluntario", "retiren", "comprobante",
                      "se conservan hasta el", "podría adivinar"],
            "de-DE": ["ohne Ihren Namen", "freiwillig", "zurückziehen", "Beleg",
                      "aufbewahrt und dann gelöscht", "erraten"],
        }.items():
            notice = campaign["notice"][locale]
            for part in [*parts, "CCMX", "datos@ccmx.example"]:
                self.assertIn(part, notice)
            for word in FORBIDDEN:
                self.assertNotIn(word, notice.lower())
        self.program("campaign", "check", path)
        self.assertEqual(self.made("--force").read_bytes(), path.read_bytes())

    def test_nothing_is_overwritten_and_any_name_can_be_given(self):
        path = self.write("ccmx-2026-q4.json", "mine")
        said = self.said("campaign", "new", *GIVEN, code=1)
        self.assertIn("ccmx-2026-q4.json", said)
        self.assertEqual(path.read_bytes(), b"mine")
        self.program("campaign", "new", *GIVEN, "-o", "other.json")
        printed = self.program("campaign", "new", *GIVEN, "-o", "-").stdout
        self.assertEqual(printed, (self.folder / "other.json").read_bytes())

    def test_texts_of_ones_own_are_taken_by_language(self):
        notice = self.write("aviso.txt", "Contamos respuestas.\n\nPregunte a CCMX.\n")
        path = self.made(
            "--notice", f"es-MX={notice}", "--thanks", "de-DE=Danke!", "--name", "de-DE=Umfrage")
        campaign = json.loads(path.read_text("utf-8"))
        self.assertEqual(campaign["notice"]["es-MX"], "Contamos respuestas.\n\nPregunte a CCMX.")
        self.assertEqual(campaign["thanks"]["de-DE"], "Danke!")
        self.assertEqual(campaign["name"], {"en": "Encuesta 2026", "de-DE": "Umfrage"})

    def test_a_file_with_faults_is_told_all_of_them(self):
        campaign = json.loads(self.made().read_text("utf-8"))
        wrong = dict(campaign, id="CCMX", form="short", countries=[])
        done = self.said("campaign", "check", self.write("w.json", json.dumps(wrong)), code=3)
        self.assertEqual(len(done.splitlines()), 3)
        for change, word in (
            ({"questionnaire": {"id": "other", "version": "1.0.0"}}, "other@1.0.0"),
            ({"countries": ["FR"]}, "FR"),
        ):
            path = self.write("w.json", json.dumps(campaign | change))
            self.assertIn(word, self.said("campaign", "check", path, code=3))


class Asking(Campaign):
    def test_every_answer_is_checked_at_once_and_the_file_can_be_used(self):
        for locale in ("es-MX", "de-DE"):
            with self.subTest(locale):
                self.make_and_use(locale)

    def make_and_use(self, locale):
        sitting = self.asked(locale)
        steps = [
            ("CCMX 2026", "/2026-q4"), ("", None), ("ccmx/2026-q4", None), ("", None),
            ("FR", "MX, DE"), ("de mx", None), (f"Campaña {locale}", None), ("", None),
            ("brief", "express"), ("", None), ("2020-02-30", EXAMPLES[locale]), ("2020-01-01", None),
            ("2019-01-01", None), ("2999-12-31", None),
            ("", None), ("Cámara Ñandú e. V.", None), ("nobody", "@"), ("", None), ("", None),
            ("+52 55 1234 5678", None), ("", None), ("", None), ("nowhere.txt", "nowhere.txt"),
            ("", None), ("", None), ("", None),
        ]
        for typed, said in steps:
            shown = one_space(sitting.type(typed))
            if said:
                self.assertIn(said, shown, typed)
        target = self.folder / f"{locale}.json"
        while WORDS[locale]["file"] not in one_space(sitting.screen):
            sitting.type("")
        sitting.type(str(self.folder / "no folder" / "x.json"))
        sitting.send(str(target))
        self.assertEqual(sitting.end(), 0)
        self.assertIn(WORDS[locale]["saved"], one_space(sitting.last))
        campaign = json.loads(target.read_text("utf-8"))
        self.assertEqual(campaign["id"], "ccmx/2026-q4")
        self.assertEqual(campaign["name"][locale], f"Campaña {locale}")
        self.assertEqual(campaign["countries"], ["MX", "DE"])
        self.assertEqual(campaign["contact"], {
            "name": "Cámara Ñandú e. V.", "phone": "+52 55 1234 5678"})
        self.program("campaign", "check", target)
        # A member hands over, the association takes it in and looks how it goes.
        store = self.folder / f"owner {locale}.sqlite"
        sample = json.loads((SAMPLES / "bakery-puebla.json").read_text("utf-8"))
        answers = self.write("bakery.json", json.dumps({
            key: value for key, value in sample.items() if key not in ("synthetic", "seal")}))
        self.program("--store", store, "assess", "--answers", answers, "--lang", locale)
        handed = self.folder / f"handed {locale}.json"
        self.program(
            "--store", store, "share", "--campaign", target, "--consent", "aggregate", "-o", handed,
            "--lang", locale)
        office = self.folder / f"office {locale}.sqlite"
        for _ in range(3):
            self.program("--store", office, "import", handed)
        sitting = Sitting(
            ["--store", office, "campaign", "status"], env=self.surroundings(locale), locale=locale)
        self.addCleanup(sitting.abandon)
        self.assertEqual(sitting.end(), 0)
        shown = one_space(sitting.last)
        for part in {
            "es-MX": ["ccmx/2026-q4: llegó 1 respuesta y cuenta.", "duplicadas) 2",
                      "México: las que cuentan, por giro y tamaño",
                      "con 9 más se puede publicar", "faltan al menos 29"],
            "de-DE": ["ccmx/2026-q4: 1 Antwort ist eingegangen; sie zählt.", "(doppelt) 2",
                      "Mexiko: gezählt nach Branche und Größe",
                      "noch 9 nötig, für einzelne Fragen noch", "mindestens 29 weitere"],
        }[locale]:
            self.assertIn(part, shown)
        for word in FORBIDDEN:
            self.assertNotIn(word, shown.lower())

    def test_one_can_go_back_and_leave_and_nothing_is_saved(self):
        for locale in WORDS:
            for leave in ("q", "\x04", None):
                with self.subTest(f"{locale} {leave!r}"):
                    sitting = self.asked(locale)
                    sitting.type("ccmx/2026-q4")
                    back = sitting.type("b")
                    self.assertIn("[ccmx/2026-q4]", back)
                    if leave is None:
                        sitting.process.send_signal(signal.SIGINT)
                    else:
                        sitting.send(leave) if leave == "q" else sitting.child.send(leave)
                    self.assertEqual(sitting.end(), 130 if leave is None else 0)
                    self.assertIn(WORDS[locale]["left"], one_space(sitting.last))
                    self.assertEqual(sitting.settings_before, sitting.settings_after)
        self.assertEqual(list(self.folder.glob("*.json")), [])

    def test_what_the_command_line_says_is_not_asked_and_what_contradicts_it_is(self):
        given = [
            "--id", "ccmx/2026-q4", "--name", "A", "--to", "2026-12-20", "--contact", "CCMX",
            "--email", "a@b.example", "-o", str(self.folder / "c.json")]
        sitting = self.asked("en", *given)
        self.assertIn("Which questionnaire?", sitting.screen)
        for _ in range(3):
            sitting.type("")
        # The first day comes after the last one, which was given.
        shown = sitting.type("2027-01-01")
        while "Which is the last day?" not in shown:
            shown = sitting.type("")
        self.assertIn("too early", one_space(shown))
        sitting.send("2027-02-01")
        self.assertEqual(sitting.end(), 0)
        campaign = json.loads((self.folder / "c.json").read_text("utf-8"))
        self.assertEqual((campaign["from"], campaign["to"]), ("2027-01-01", "2027-02-01"))

    def test_texts_are_asked_for_in_the_languages_of_the_countries_alone(self):
        named = {"es": ("en español", "en alemán", "en inglés"), "de": (
            "auf Deutsch", "auf Spanisch", "auf Englisch"), "en": ("German", "Spanish", "English")}
        for locale, countries, wanted in (
                ("es-MX", "MX", ["en español"]), ("de-DE", "DE", ["auf Deutsch"]),
                ("de-DE", "MX", ["auf Spanisch"]), ("en", "DE", ["German"]),
                ("es-MX", "MX,DE", ["en español", "en alemán"])):
            with self.subTest(f"{locale} {countries}"):
                sitting = self.asked(locale)
                sitting.type("ccmx/2026-q4")
                sitting.type("")
                heard = [sitting.type(countries), sitting.type("A")]
                for answer in ("",) * (len(wanted) - 1) + ("", "", "2999-12-31", "CCMX", "a@b.example", "", ""):
                    heard.append(sitting.type(answer))
                while WORDS[locale]["file"] not in one_space(sitting.screen):
                    heard.append(sitting.type(""))
                target = self.folder / f"{locale} {countries}.json"
                sitting.send(str(target))
                self.assertEqual(sitting.end(), 0)
                asked = " ".join(map(one_space, heard))
                for words in named[locale[:2]]:
                    self.assertEqual(words in asked, words in wanted, words)
                campaign = json.loads(target.read_text("utf-8"))
                self.assertEqual(len(campaign["name"]), len(wanted))
                self.program("campaign", "check", target)

    def test_a_notice_of_ones_own_stands_beside_no_other(self):
        notice = self.write("aviso.txt", "Contamos.")
        path = self.made("--countries", "MX", "--notice", f"es-MX={notice}")
        self.assertEqual(
            json.loads(path.read_text("utf-8"))["notice"], {"es-MX": "Contamos."})

    def test_a_place_that_is_taken_costs_no_answer(self):
        taken = self.write("c.json", "mine")
        given = [
            "--id", "ccmx/2026-q4", "--name", "A", "--contact", "CCMX", "--email",
            "a@b.example", "--from", "01.12.2026", "-o", str(taken)]
        sitting = self.asked("de-DE", *given)
        while "Welches ist der letzte Tag?" not in sitting.screen:
            sitting.type("")
        sitting.type("24.12.2026")
        while WORDS["de-DE"]["file"] not in one_space(sitting.screen):
            sitting.type("")
        self.assertEqual(taken.read_text("utf-8"), "mine")
        sitting.send(str(self.folder / "d.json"))
        self.assertEqual(sitting.end(), 0)
        campaign = json.loads((self.folder / "d.json").read_text("utf-8"))
        self.assertEqual((campaign["from"], campaign["to"]), ("2026-12-01", "2026-12-24"))


class Standing(Campaign):
    def test_everything_that_came_is_told_once_and_by_its_reason(self):
        given = self.answers(40)
        given[3]["consent"]["scope"] = []
        given[3] = sealed({k: v for k, v in given[3].items() if k != "seal"})
        later = sealed({
            k: v for k, v in given[5].items() if k != "seal"
        } | {"id": str(uuid.UUID(int=5)), "supersedes": given[5]["id"]})
        stranger = sealed({
            k: v for k, v in given[6].items() if k != "seal"
        } | {"id": str(uuid.UUID(int=6)), "supersedes": given[7]["id"],
             "subject": "zzzzzzzzzzzzzzzz"})
        broken = dict(given[8], minutes=999)
        twin = sealed({k: v for k, v in given[9].items() if k != "seal"} | {"minutes": 998})
        unknown = sealed({k: v for k, v in given[10].items() if k != "seal"} | {
            "id": str(uuid.UUID(int=10)),
            "questionnaire": {"id": "other", "version": "1.0.0"}})
        bad = sealed({k: v for k, v in given[11].items() if k != "seal"} | {
            "id": str(uuid.UUID(int=11)), "minutes": -1})
        path = self.write("all.jsonl", lines(*given, later, stranger, broken, twin, unknown, bad)
                          + b"no response at all\n")
        self.program("import", path, code=3)
        [campaign] = self.status()["campaigns"]
        intake = campaign["intake"]
        self.assertEqual(intake["received"], 41)
        self.assertEqual(intake["leftOut"]["superseded"], 1)
        self.assertEqual(intake["leftOut"]["noConsent"], 1)
        self.assertEqual(
            intake["counted"], 41 - sum(intake["leftOut"].values()))
        self.assertEqual(intake["duplicates"], 0)
        self.assertEqual(intake["refused"], {
            "supersedesOtherSubject": 1, "brokenSeal": 1, "otherSeal": 1,
            "unknownQuestionnaire": 1, "malformed": 1})
        self.assertEqual(self.status()["withoutCampaign"]["refused"], {"unreadable": 1})
        self.assertEqual(sum(cell["n"] for cell in campaign["cells"]), intake["counted"])
        # Each import of the same files adds to what was not stored, and to nothing else.
        for times in (2, 3):
            self.program("import", path, code=3)
            [again] = self.status("ccmx/2026-q4")["campaigns"]
            self.assertEqual(again["cells"], campaign["cells"])
            self.assertEqual(again["intake"]["received"], 41)
            self.assertEqual(again["intake"]["duplicates"], 41 * (times - 1))
            self.assertEqual(again["intake"]["refused"]["brokenSeal"], times)
        self.assert_sound(41)
        # Erasing works as ever, and the numbers of imports stay.
        self.program("forget", given[0]["id"], "--yes")
        [after] = self.status()["campaigns"]
        self.assertEqual(after["intake"]["received"], 40)
        self.assertEqual(after["intake"]["duplicates"], 82)
        self.program("import", "-", input=lines(given[0]), code=3)
        [after] = self.status()["campaigns"]
        self.assertEqual(after["intake"]["refused"]["erased"], 1)
        self.assert_sound(40)

    def test_a_claim_on_another_is_refused_whichever_comes_first(self):
        given = self.answers(2)
        stranger = sealed({k: v for k, v in given[1].items() if k != "seal"} | {
            "supersedes": given[0]["id"]})
        told = []
        for order in ((given[0], stranger), (stranger, given[0])):
            self.store.unlink(missing_ok=True)
            for each in order:
                self.program("import", "-", input=lines(each), code=None)
            told.append(self.status())
        self.assertEqual(*told)
        self.assertEqual(
            told[0]["campaigns"][0]["intake"]["refused"], {"supersedesOtherSubject": 1})

    def test_what_is_missing_agrees_with_the_thresholds(self):
        self.program("import", "-", input=lines(*self.answers(120)))
        [campaign] = self.status()["campaigns"]
        cells = {tuple(cell["key"]): cell["n"] for cell in campaign["cells"]}
        expected = []
        for country in sorted({key[0] for key in cells}):
            mine = {key: n for key, n in cells.items() if key[0] == country}
            if sum(mine.values()) < 30:
                expected.append(("weighted", (country,), 30 - sum(mine.values()), None))
            sizes = {}
            for key, n in mine.items():
                sizes[key[1]] = sizes.get(key[1], 0) + n
            expected += [
                ("size", (country, size), max(0, 10 - n), 20 - n)
                for size, n in sizes.items() if n < 20]
            expected += [("cell", key, 10 - n, None) for key, n in mine.items() if n < 10]
        told = [
            (row["of"], tuple(row["key"]), row["missing"], row["missingForQuestions"])
            for row in campaign["missing"]]
        self.assertEqual(sorted(told, key=str), sorted(expected, key=str))
        self.assertTrue(any(row[0] == "cell" for row in told))

    def test_programs_get_rows_apart_by_tabs(self):
        self.program("import", "-", input=lines(*self.answers(30)))
        [campaign] = self.status()["campaigns"]
        rows = [
            row.split("\t") for row in
            self.program("campaign", "status", "--lang", "es-MX").stdout.decode().splitlines()]
        self.assertEqual({len(row) for row in rows}, {7})
        self.assertEqual({row[0] for row in rows}, {"ccmx/2026-q4"})
        cells = {tuple(row[2:5]): int(row[5]) for row in rows if row[1] == "cell"}
        for cell in campaign["cells"]:
            self.assertEqual(cells[tuple(cell["key"])], cell["n"])
        self.assertEqual(sum(cells.values()), campaign["intake"]["counted"])

    def test_campaigns_are_kept_apart_and_synthetic_ones_are_marked(self):
        self.program("import", "-", input=lines(*self.answers(5)))
        self.program("import", "-", input=lines(*self.answers(3, 4, "bvmw/2026-q4")))
        self.program("import", "-", input=lines(*self.answers(7, 5, synthetic=True)))
        told = self.status()
        self.assertFalse(told["synthetic"])
        self.assertEqual(
            [(each["id"], each["intake"]["received"]) for each in told["campaigns"]],
            [("bvmw/2026-q4", 3), ("ccmx/2026-q4", 5)])
        told = self.status("--synthetic")
        self.assertTrue(told["synthetic"])
        self.assertEqual(
            [(each["id"], each["intake"]["received"]) for each in told["campaigns"]],
            [("ccmx/2026-q4", 7)])
        done = self.program("campaign", "status", "--synthetic").stdout.decode()
        self.assertTrue(all(row.startswith("SYNTHETIC ") for row in done.splitlines()))
        for locale, mark in (("es-MX", "SINTÉTICO"), ("de-DE", "KÜNSTLICH"), ("en", "SYNTHETIC")):
            sitting = Sitting(
                ["campaign", "status", "--synthetic"], env=self.surroundings(locale), locale=locale)
            self.addCleanup(sitting.abandon)
            self.assertEqual(sitting.end(), 0)
            self.assertTrue(sitting.last.startswith(mark), sitting.last)
            self.assertLessEqual(max(map(len, sitting.last.splitlines())), 80)

    def test_where_there_is_nothing_it_says_what_to_do(self):
        said = self.said("campaign", "status")
        self.assert_one_sentence(said, "readiness import")
        self.assertFalse(self.store.exists())
        self.assert_one_sentence(self.said("campaign", "status", "a/b", code=4), "a/b")


if __name__ == "__main__":
    unittest.main()
