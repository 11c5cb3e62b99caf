"""`questionnaire check`: every finding, each with its place."""

import json
import random
import re
import shutil
import unittest

from acceptance import QUESTIONNAIRE, ProgramTest


class Checking(ProgramTest):
    def planted(self):
        """A copy of the shipped questionnaire with errors, and where each of them stands."""
        folder = self.folder / "mine"
        if folder.exists():
            shutil.rmtree(folder)
        shutil.copytree(QUESTIONNAIRE, folder)
        path = folder / "questionnaire.json"
        text = path.read_text("utf-8")
        errors = [
            ('"cy_backups = some"', '"cy_backups = soem"', '"some"'),
            ('"atMost":"basic"', '"atMost":"basics"', '"basic"'),
            ('"weight":4', '"weight":0', "weight"),
            ('"improves":{', '"improvse":{', '"improves"'),
            ('"saturation":3', '"saturation":"3"', "saturation"),
            ('"business_facts has remote"', '"business_facts hass remote"', "has"),
            ('"when":"customers has consumers"', '"when":"customer has consumers"', '"customers"'),
            ('"comparability":"identical"', '"comparability":"same"', "comparability"),
        ]
        for old, new, _ in errors:
            self.assertIn(old, text)
            self.assertNotIn(new, text)
            text = text.replace(old, new, 1)
        path.write_text(text, "utf-8")
        expected = []
        for _, new, hint in errors:
            [number] = [n for n, line in enumerate(text.splitlines(), start=1) if new in line]
            expected.append((new, number, hint))
        return folder, path, expected

    def test_the_shipped_questionnaire_has_no_finding_and_every_proof_is_decided(self):
        for arguments in ([], [QUESTIONNAIRE], [QUESTIONNAIRE / "questionnaire.json"]):
            done = self.program("questionnaire", "check", *arguments)
            self.assertEqual(done.stdout, b"")
            self.assertRegex(done.stderr, rb"\d{3} proofs, all decided: no finding")

    def test_every_form_can_be_answered_in_the_time_promised_in_every_language(self):
        limits = {
            ("express", "two"): 11, ("express", "forty"): 11, ("full", "two"): 18,
            ("full", "forty"): 22}
        met = set()
        for row in self.json("questionnaire", "check")["readingTime"]:
            people = row["profile"].split("-")[0]
            if row["profile"] == "everything":
                continue
            for locale, seconds in row["seconds"].items():
                with self.subTest(**row, locale=locale):
                    self.assertLessEqual(seconds, 60 * limits[row["form"], people])
                    met.add((row["form"], row["profile"], locale))
        self.assertEqual(len(met), 2 * 4 * 3)

    def test_a_profile_that_cannot_be_read_is_named_with_its_place(self):
        folder = self.folder / "mine"
        shutil.copytree(QUESTIONNAIRE, folder)
        (folder / "profiles" / "wrong.json").write_text(
            '{"answers":{\n "people":{"v":"many"}}}', "utf-8")
        done = self.program("questionnaire", "check", folder, code=3)
        self.assertRegex(done.stderr.decode(), r"profiles/wrong\.json:2:\d+: error: .*people")

    def test_every_planted_error_is_listed_with_its_line(self):
        folder, path, expected = self.planted()
        done = self.program("questionnaire", "check", folder, code=3)
        said = done.stdout.decode().splitlines()
        pattern = re.compile(
            rf"{re.escape(str(path))}:(\d+):(\d+): (error|warning)\[(\w\d+)\]: (.+)")
        found = [pattern.fullmatch(line) for line in said if str(path) in line]
        self.assertTrue(found and all(found), said)
        places = [(int(match[1]), int(match[2])) for match in found]
        self.assertEqual(places, sorted(places), "sorted by position")
        self.assertEqual(len(set(said)), len(said), "nothing is said twice")
        for new, number, hint in expected:
            with self.subTest(new):
                mine = [match for match in found if int(match[1]) == number]
                self.assertTrue(mine, f"line {number}: {said}")
                if hint:
                    self.assertTrue(any(hint in match[5] for match in mine), said)
        self.assertIn(b"errors", done.stderr)

    def test_programs_get_the_same_findings_with_line_column_and_pointer(self):
        folder, path, _ = self.planted()
        words = self.program("questionnaire", "check", folder, code=3).stdout.decode()
        done = self.program("questionnaire", "check", folder, "--json", code=3)
        report = json.loads(done.stdout)
        self.assertEqual(report["path"], str(path))
        document = json.loads(path.read_text("utf-8"))
        for finding in report["findings"]:
            self.assertIn(
                f"{finding['path']}:{finding['line']}:{finding['column']}: "
                f"{finding['severity']}[{finding['code']}]: ", words)
            if finding["path"] == str(path):
                self.resolve(document, finding["pointer"])
        self.assertEqual(len(report["findings"]), len(words.splitlines()))

    def resolve(self, value, pointer):
        """Follows an RFC 6901 pointer; the last part may be a key that should not be there."""
        for part in pointer.split("/")[1:]:
            part = part.replace("~1", "/").replace("~0", "~")
            value = value[int(part)] if isinstance(value, list) else value[part]
        return value

    def test_a_translation_that_lags_behind_is_found(self):
        folder = self.folder / "mine"
        shutil.copytree(QUESTIONNAIRE, folder)
        locale = folder / "locales" / "es-MX.json"
        catalogue = json.loads(locale.read_text("utf-8"))
        catalogue["texts"]["question.cy_backups"]["of"] = "00000000"
        del catalogue["texts"]["option.cy_backups.some"]
        catalogue["texts"]["question.cy_nothing"] = {"text": "¿?", "of": "00000000"}
        locale.write_text(json.dumps(catalogue, ensure_ascii=False, indent=2), "utf-8")
        done = self.program("questionnaire", "check", folder, code=None)
        said = [line for line in done.stdout.decode().splitlines() if str(locale) in line]
        for key in ("question.cy_backups", "option.cy_backups.some", "question.cy_nothing"):
            self.assertTrue(any(key in line for line in said), (key, said))

    def test_a_file_that_is_no_json_is_placed(self):
        path = self.write("broken.json", '{\n  "format": "readiness-questionnaire/1",\n  "id": }')
        done = self.program("questionnaire", "check", path, code=3)
        self.assertRegex(done.stdout.decode(), rf"(?m)^{re.escape(str(path))}:3:\d+: error\[")

    def test_damaged_files_are_reported_and_never_crash_the_program(self):
        chance = random.Random(3)
        data = (QUESTIONNAIRE / "questionnaire.json").read_bytes()
        for _ in range(60):
            damaged = bytearray(data)
            for _ in range(chance.randint(1, 3)):
                place = chance.randrange(len(damaged))
                kind = chance.random()
                if kind < 0.4:
                    damaged[place] = chance.randrange(256)
                elif kind < 0.7:
                    del damaged[place:place + chance.randint(1, 400)]
                else:
                    damaged[place:place] = chance.choice(
                        [b"[", b"{", b'"', b"-1", b"null", b"99999999999999999999", b",,", b"1e9"])
            path = self.write("damaged.json", bytes(damaged))
            done = self.program("questionnaire", "check", path, code=None)
            self.assertIn(done.returncode, (0, 3), done.stderr[-400:])

    def test_info_tells_what_a_questionnaire_consists_of(self):
        source = json.loads((QUESTIONNAIRE / "questionnaire.json").read_text("utf-8"))
        told = self.json("questionnaire", "info")
        self.assertEqual(told["id"], source["id"])
        self.assertEqual(told["version"], source["version"])
        self.assertEqual(told["questions"], [each["id"] for each in source["questions"]])
        self.assertEqual(told["locales"], source["locales"])
        self.assertEqual(self.json("questionnaire", "info", QUESTIONNAIRE), told)


if __name__ == "__main__":
    unittest.main()
