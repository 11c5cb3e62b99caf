"""Another name for a business: what bears the name, and what must stay as it was."""

import json
import unittest

from acceptance import SAMPLES, ProgramTest
from test_rights import GIVEN


class Rename(ProgramTest):
    def setUp(self):
        super().setUp()
        self.program("assess", "--for", "Taller Ulm", "--answers", SAMPLES / "machine-shop-ulm.json")

    def shared(self):
        """The response file of the business for a campaign."""
        campaign = self.folder / "campaign.json"
        if not campaign.exists():
            self.program("campaign", "new", *GIVEN, "-o", campaign)
        file = self.folder / "response.json"
        self.program(
            "share", "last", "--campaign", campaign, "--consent", "aggregate", "-o", file, "--force")
        return file.read_bytes()

    def test_the_new_name_stands_everywhere_and_the_old_one_nowhere(self):
        for language, word in (("en", "is called"), ("es", "se llama"), ("de", "heißt")):
            self.program("rename", "Taller Ulm GmbH", "Taller Ulm", code=None)
            said = self.program("rename", "Taller Ulm", "Taller Ulm GmbH", "--lang", language)
            self.assertIn(word, said.stdout.decode())
        self.assertEqual(
            [each["enterprise"] for each in self.json("list")["assessments"]], ["Taller Ulm GmbH"])
        self.assertIn("Taller Ulm GmbH", self.program("report", "last", "--format", "markdown").stdout.decode())
        self.program("show", "Taller Ulm", code=4)
        self.program("show", "Taller Ulm GmbH")
        found = self.json("rename", "Taller Ulm GmbH", "Ulm")
        self.assertEqual((found["from"], found["to"]), ("Taller Ulm GmbH", "Ulm"))
        self.assert_sound(1)

    def test_an_association_gets_the_same_file_as_before(self):
        before = self.shared()
        self.program("rename", "Taller Ulm", "Werkstatt")
        self.assertEqual(self.shared(), before)
        self.assertNotIn(b"Werkstatt", before)

    def test_a_report_of_before_is_not_called_changed(self):
        self.program("report", "Taller Ulm", "--format", "html", "-o", "old.html")
        self.program(
            "report", "Taller Ulm", "--format", "html", "--benchmark", "store", "-o", "among.html")
        self.program("rename", "Taller Ulm", "Werkstatt")
        # Others' results are remembered nowhere, but the name is.
        outcome, = json.loads(
            self.program(
                "verify", "among.html", "--benchmark", "store", "--json", code=1).stdout)["outcomes"]
        self.assertEqual((outcome["store"], outcome["file"]), ("same", "otherPast"))
        outcome, = json.loads(self.program("verify", "old.html", "--json", code=1).stdout)["outcomes"]
        self.assertEqual((outcome["store"], outcome["file"]), ("same", "otherPast"))
        self.program("report", "Werkstatt", "--format", "html", "-o", "new.html")
        self.program("verify", "new.html")

    def test_what_cannot_be_renamed_is_refused_with_the_reason(self):
        self.program("assess", "--for", "Ana", "--answers", SAMPLES / "carpenter.json")
        self.assertIn("already has this name", self.said("rename", "Ana", "Taller Ulm", code=1))
        self.assertIn("empty", self.said("rename", "Ana", "  ", code=2))
        self.assertIn("nothing was changed", self.said("rename", "Ana", "Ana", code=2))
        self.said("rename", "Nobody", "Somebody", code=4)
        self.program("import", "-", input=self.simulated(1))
        outside = next(
            each["id"] for each in self.json("list")["assessments"] if each["enterprise"] is None)
        self.assertIn("came from outside", self.said("rename", outside, "Somebody", code=2))

    def test_the_own_business_becomes_a_client(self):
        self.program("assess", "--answers", SAMPLES / "bakery-puebla.json")
        own = next(
            each["id"] for each in self.json("list")["assessments"] if each["enterprise"] is None)
        self.assertIsNone(self.json("rename", own, "Pan y Sol")["from"])
        self.program("show", "Pan y Sol")

    def test_copies_are_searched_for_the_business_and_not_for_its_name(self):
        self.program("assess", "--for", "Ana", "--answers", SAMPLES / "carpenter.json")
        self.program("backup")
        [backup] = (self.folder / "home").rglob("readiness-backup-*.sqlite")

        def kept():
            return sorted(
                each["enterprise"] for each in self.json("list", "--store", backup)["assessments"])
        self.program("rename", "Taller Ulm", "Werkstatt")
        self.program("rename", "Ana", "Taller Ulm")
        self.program("forget", "Taller Ulm", "--yes")
        # By now only the copy knows the name, and there it means the one that is still in the store.
        self.program("forget", "Taller Ulm", "--yes", "--copies", code=4)
        self.assertEqual(kept(), ["Ana", "Taller Ulm"])
        self.program("forget", "Werkstatt", "--yes", "--copies")
        self.assertEqual(kept(), ["Ana"])


if __name__ == "__main__":
    unittest.main()
