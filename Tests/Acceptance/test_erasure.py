"""Erasing everywhere, and the record of processing that an association files."""

import json
import re
import stat
import unittest

from acceptance import SAMPLES, lines, sealed, source
from sitting import Sitting
from test_rights import CODE, FORBIDDEN, GIVEN, Rights, hashed


class Erasing(Rights):
    NAME = "Panadería Xochiquetzal"

    def setUp(self):
        super().setUp()
        sample = json.loads((SAMPLES / "parts-maker-queretaro.json").read_text("utf-8"))
        own = self.write("own.json", json.dumps(sample["answers"]))
        for name in (self.NAME, "Other"):
            self.program("assess", "--answers", own, "--for", name, "--consent", "aggregate")
        own.unlink()
        self.identity = self.json("list")["assessments"]

    def holding(self):
        """The files in which the name or the id of the assessment stands."""
        [doomed] = [each for each in self.identity if each["enterprise"] == self.NAME]
        traces = [b"Xochiquetzal", bytes.fromhex(doomed["id"].replace("-", ""))]
        return sorted(
            name for name, data in self.bytes_of_folder().items()
            if any(trace in data for trace in traces))

    def test_copies_that_still_hold_it_are_named_and_erased_on_demand(self):
        self.program("backup")
        [backup] = (self.folder / "home").rglob("readiness-backup-*.sqlite")
        self.program("restore", backup, "--force")
        self.assertEqual(len(self.holding()), 3)
        said = self.program("forget", self.NAME, "--yes").stdout.decode()
        self.assertIn(str(backup), said)
        self.assertIn("store-before-", said)
        self.assertIn("--copies", said)
        self.assertEqual(len(self.holding()), 2)
        self.assertIn("--yes", self.said("forget", self.NAME, "--copies", code=2))
        sitting = Sitting(["forget", self.NAME, "--copies"], env=self.environment)
        self.addCleanup(sitting.abandon)
        sitting.child.expect("yes or no: $")
        sitting.send("no")
        self.assertEqual(sitting.end(), 0)
        self.assertEqual(len(self.holding()), 2)
        said = self.program("forget", self.NAME, "--yes", "--copies").stdout.decode()
        self.assertIn(str(backup), said)
        self.assertEqual(self.holding(), [])
        self.program("forget", self.NAME, "--yes", "--copies", code=4)
        # A copy is still a whole store of the others, and the erased one does not come back with it.
        self.program("restore", backup, "--force")
        self.assert_sound(1)
        self.assertEqual([each["enterprise"] for each in self.json("list")["assessments"]], ["Other"])
        self.assertEqual(self.holding(), [])
        self.assertEqual(
            [name for name in self.bytes_of_folder() if ".readiness-" in name], [])

    def test_all_at_once(self):
        self.program("backup")
        self.program("forget", self.NAME, "--yes", "--copies")
        self.assertEqual(self.holding(), [])
        self.assert_sound(1)

    def test_a_copy_that_cannot_be_looked_into_is_named_and_the_rest_goes_on(self):
        self.program("backup")
        [backup] = (self.folder / "home").rglob("readiness-backup-*.sqlite")
        broken = backup.with_name("readiness-backup-2020-01-01.sqlite")
        broken.write_bytes(b"no database")
        done = self.program("forget", self.NAME, "--yes", "--copies", code=1)
        self.assertIn(broken.name, done.stderr.decode())
        self.assertEqual(self.holding(), [])
        self.assertEqual(broken.read_bytes(), b"no database")

    def test_an_owner_who_withdraws_everywhere(self):
        self.program("campaign", "new", *GIVEN)
        done = self.program(
            "share", self.NAME, "--campaign", "ccmx-2026-q4.json", "--consent", "aggregate")
        code = re.search(CODE, done.stdout.decode())[1]
        [path] = (self.folder / "home").rglob("response-*.json")
        association = self.folder / "association.sqlite"
        self.program("import", path, "--store", association)
        self.program("block", code, "--store", association)
        record = json.loads(self.program(
            "export", "--enterprise", code, "--store", association).stdout)
        self.assertEqual(record["assessments"][0]["counted"], "blocked")
        self.program("forget", code, "--yes", "--store", association)
        response = json.loads(path.read_text("utf-8"))
        for suffix in ("", "-wal", "-shm"):
            file = association.with_name(association.name + suffix)
            data = file.read_bytes() if file.exists() else b""
            for trace in (response["subject"].encode(),
                          bytes.fromhex(response["id"].replace("-", "")),
                          bytes.fromhex(response["withdrawal"][7:]),
                          bytes.fromhex(response["consent"]["notice"][7:]),
                          response["consent"]["notice"].encode()):
                self.assertFalse(trace in data, suffix)
        said = self.said("import", path, "--store", association, code=3)
        self.assertIn("does not come back", said)
        self.assertIn("erased here for good", said)
        report = self.json("verify", "--store", association)
        self.assertEqual((report["assessments"], report["findings"]), (0, []))


class Recording(Rights):
    def test_the_record_says_what_the_campaign_and_the_store_say(self):
        self.program("campaign", "new", *GIVEN)
        path = self.folder / "ccmx-2026-q4.json"
        campaign = json.loads(path.read_text("utf-8"))
        notice = hashed(campaign["notice"]["es-MX"])
        given = []
        for number, response in enumerate(self.responses(30)):
            del response["seal"]
            response["consent"] |= {"notice": notice if number % 3 else hashed("another")}
            given.append(sealed(response))
        self.program("import", "-", "--keep-until", "2999-01-31", input=lines(*given[:20]))
        self.program("import", "-", input=lines(*given[20:]))
        self.program("import", "-", input=lines(*given[:2]))
        self.program("block", self.code(4))
        words = {
            "en": ("no legal advice", "30 stored", "1 not counted: blocked", "2999-01-31",
                   "10 responses without a last day", "10 agreed to another text"),
            "es-MX": ("no sustituye la asesoría legal", "30 guardadas", "1 sin contar: con bloqueo",
                      "31/01/2999", "10 respuestas sin fecha", "10 aceptaron otro texto"),
            "de-DE": ("keine Rechtsberatung", "30 gespeichert", "1 nicht gezählt: gesperrt",
                      "31.01.2999", "10 Antworten ohne letzten Tag",
                      "10 haben einem anderen Text zugestimmt")}
        for locale, expected in words.items():
            text = self.program("campaign", "record", path, "--lang", locale).stdout.decode()
            self.assertEqual(text.count("\n## "), 13)
            self.assertTrue(text.startswith("# ") and text.endswith("\n"))
            for each in (*expected, "ccmx/2026-q4", "CCMX \\[Tec\\]", "datos@ccmx.example",
                         "readiness forget --due", "0600", "HMAC-SHA256"):
                self.assertIn(each, text, locale)
            for name, notice_text in campaign["notice"].items():
                self.assertIn(f"{name}: {hashed(notice_text)}", text)
            self.assertRegex(text, rf"es-MX: {notice} \([^)]*20")
            for word in FORBIDDEN:
                self.assertNotIn(word, text.lower())
            questions = [each for each in source()["questions"] if each["kind"] != "text"]
            self.assertIn(f" {len(questions)} ", text)

    def test_without_a_store_there_is_a_record_and_no_store_afterwards(self):
        self.program("campaign", "new", *GIVEN)
        path, output = self.folder / "ccmx-2026-q4.json", self.folder / "record.md"
        self.store.unlink(missing_ok=True)
        self.program("campaign", "record", path, "-o", output)
        self.assertFalse(self.store.exists())
        self.assertIn("Nothing is stored", output.read_text("utf-8"))
        self.assertEqual(stat.S_IMODE(output.stat().st_mode), 0o600)
        self.assertIn("record.md", self.said("campaign", "record", path, "-o", output, code=1))
        wrong = self.write("wrong.json", json.dumps({"format": "readiness-campaign/1"}))
        self.assertIn("wrong.json:1:1", self.said("campaign", "record", wrong, code=3))
        self.said("campaign", "record", "nowhere.json", code=4)


if __name__ == "__main__":
    unittest.main()
