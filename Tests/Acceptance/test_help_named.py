"""Who is named as help, and who only when asked for."""

import unittest

from acceptance import SAMPLES, ProgramTest, catalogue, one_space, source


class Help(ProgramTest):
    def test_unverified_help_is_hidden_until_asked_for(self):
        self.program("assess", "--answers", SAMPLES / "bakery-puebla.json")
        texts = catalogue("en")
        names = [
            texts[f"resource.{resource['id']}.name"] for resource in source()["resources"]
            if resource["status"] == "unverified" and resource["country"] == "MX"]
        plain = one_space(self.program("report").stdout.decode())
        asked = one_space(self.program("report", "--unverified").stdout.decode())
        self.assertNotIn("not verified", plain)
        self.assertIn("not verified", asked)
        for name in names:
            self.assertNotIn(f"Help: {name}", plain)
        self.assertTrue(any(f"Help: {name}" in asked for name in names))
        shown = one_space(self.program("show", "--unverified").stdout.decode())
        hidden = one_space(self.program("show").stdout.decode())
        self.assertNotIn("not verified", hidden)
        self.assertGreaterEqual(len(shown), len(hidden))


if __name__ == "__main__":
    unittest.main()
