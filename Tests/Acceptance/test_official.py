"""Official figures beside the answers of one enterprise."""

import csv
import json
import unittest

from acceptance import LOCALES, ROOT, SAMPLES, ProgramTest, catalogue, one_space

TITLES = {
    "en": "Beside official figures", "es-MX": "Junto a cifras oficiales",
    "de-DE": "Neben amtlichen Zahlen",
}
NOTHING = {
    "en": "There is no official comparator for your country and size class.",
    "es-MX": "No hay una cifra oficial con la que compararse para su país y su tamaño de empresa.",
    "de-DE": "Für Ihr Land und Ihre Größenklasse gibt es keine amtliche Vergleichszahl.",
}


def values():
    with open(ROOT / "Questionnaires/reference/official-values.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


class OfficialFigures(ProgramTest):
    def section(self, locale="en", *more):
        text = self.program("show", "--lang", locale, *more).stdout.decode()
        lines = text.splitlines()
        start = lines.index(TITLES[locale])
        end = lines.index("", start) if "" in lines[start:] else len(lines)
        return one_space(" ".join(lines[start + 1:end]))

    def answer(self, name, **changes):
        sample = json.loads((SAMPLES / f"{name}.json").read_text("utf-8"))
        for question, value in changes.items():
            sample["answers"][question] = {"v": value}
        self.program("assess", "--answers", self.write("answers.json", json.dumps(sample)))

    def test_a_german_enterprise_reads_its_size_class(self):
        self.answer("machine-shop-ulm")
        erp, = (v for v in values() if v["statistic"] == "eurostat.erp" and v["size"] == "small")
        self.assertEqual(erp["value"], "37.5")
        self.assertIn(
            "Your size class in Germany: 37.5% use ERP, one program for several work areas "
            "(Eurostat 2025, transcribed). You: yes.", self.section())
        self.assertIn("(Eurostat 2025, transcrito). Usted: sí.", self.section("es-MX"))
        self.assertIn("37,5\xa0%", self.program("show", "--lang", "de-DE").stdout.decode())
        self.assertIn("(Eurostat 2025, Abschrift). Bei Ihnen: ja.", self.section("de-DE"))

    def test_every_number_shown_is_a_value_of_the_table(self):
        for name in ("machine-shop-ulm", "hotel-ruegen", "bakery-puebla"):
            self.answer(name)
            country = "MX" if name == "bakery-puebla" else "DE"
            size = "micro" if country == "MX" else "small"
            known = {v["value"] for v in values() if (v["country"], v["size"]) == (country, size)}
            section = self.section()
            shown = {word.rstrip("%") for word in section.split() if word.endswith("%")}
            self.assertTrue(shown)
            # Percentages in the sentences themselves are part of a definition.
            words = " ".join(
                text for key, text in catalogue("en").items() if key.startswith("reference."))
            self.assertEqual({v for v in shown if v + "%" not in words} - known, set())

    def test_where_nothing_fits_one_sentence_says_so(self):
        cases = [
            ("carpenter", {}),
            ("machine-shop-ulm", {"sector": "educationhealth"}),
            ("machine-shop-ulm", {"people": 10, "employees": 9, "sk_training": 2,
                                  "sk_everyday": 2, "sk_device_lack": 0, "sk_connected": 2}),
            ("machine-shop-ulm", {"people": 50, "employees": 49}),
        ]
        for name, changes in cases:
            self.answer(name, **changes)
            for locale in LOCALES:
                self.assertEqual(self.section(locale), NOTHING[locale], (name, changes))

    def test_the_two_lists_of_digital_intensity_are_proxies(self):
        self.answer("hotel-ruegen")
        section = self.section("en", "--form", "full")
        self.assertIn(
            "Eurostat's list of odd years: at least 6, at most 12 of 12 items (proxy, not official). Your "
            "size class in Germany: 70.99% have 4 or more (Eurostat 2025, official data).", section)
        self.assertIn(
            "Eurostat's list of even years: at least 4, at most 11 of 12 items (proxy, not official). Your "
            "size class in Germany: 77.12% have 4 or more (Eurostat 2024, official data).", section)
        self.answer("bakery-puebla")
        self.assertNotIn("Digital Intensity", self.section())

    def test_scores_and_json_do_not_know_official_figures(self):
        self.answer("machine-shop-ulm")
        result = json.dumps(self.json("show"))
        self.assertNotIn("eurostat", result.lower())


if __name__ == "__main__":
    unittest.main()
