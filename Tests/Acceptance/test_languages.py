"""Every language is spoken alone, and none changes a result."""

import itertools
import re
import unittest

from acceptance import LOCALES, SAMPLES, canonical, catalogue, one_space, without_escapes
from test_interview import InterviewTest, firm

# One firm a country, one of a single person, the short and the long form.
JOURNEYS = {
    "bakery-puebla": "full",
    "machine-shop-ulm": "express",
    "barber-merida": "express",
    "hotel-ruegen": "full",
}

# Words that every longer sentence of a language is full of.
COMMON = {
    "en": "the and your you of is are with what which not this that from have how".split(),
    "es-MX": "el la los las que para con una usted su sus del por como más qué".split(),
    "de-DE": "der die das und ist nicht ein eine mit für von zu den dem wie was auf".split(),
}


def words(text):
    return re.findall(r"[^\W\d_]+", text.lower())


def without_commands(text):
    """The text without what is typed at a shell: commands and paths are the same everywhere."""
    text = re.sub(r"readiness( -{0,2}[a-z][a-z-]*)+( [A-Z]+)?", " ", text)
    return re.sub(r"\S*/\S+", " ", text)


class OneLanguageAtATime(InterviewTest):
    def test_an_owner_never_meets_another_language(self):
        for (name, form), locale in itertools.product(JOURNEYS.items(), LOCALES):
            with self.subTest(firm=name, locale=locale):
                self.assert_spoken_alone(self.journey(name, form, locale), locale)

    def test_a_planted_sentence_of_another_language_is_found(self):
        clean = catalogue("de-DE")["question.cy_backups.help"]
        self.assert_spoken_alone(clean, "de-DE")
        for stranger in (
            catalogue("en")["option.cy_backups.automatic"], "This is your result.",
            catalogue("es-MX")["gate.g_paper"], "Guarde el archivo para su asociación.",
        ):
            with self.subTest(stranger), self.assertRaises(AssertionError):
                self.assert_spoken_alone(f"{clean} {stranger} {clean}", "de-DE")

    def journey(self, name, form, locale):
        """All that an owner reads: promise, help at every question, review, result and reasons."""
        self.store = self.folder / f"{name}-{locale}.sqlite"
        self.environment = self.surroundings(locale)
        answers = firm(name)
        sitting = self.begin("assess", "--form", form, locale=locale)
        while not sitting.is_review:
            sitting.type("?")
            sitting.type(sitting.keys(answers.get(sitting.question)))
        self.assertEqual(sitting.finish(), 0)
        said = [without_escapes(sitting.raw)]
        for command in (
            ["show"], ["show", "--why"], ["list"], ["report", "--unverified"], ["where"], ["verify"],
        ):
            done = self.program(*command)
            said.append((done.stdout + done.stderr).decode())
        return "\n".join(said)

    def assert_spoken_alone(self, text, locale):
        said = one_space(without_commands(text))
        own = catalogue(locale)
        own_text = one_space(" ".join(own.values()))
        own_words = set(words(own_text))
        for other in LOCALES.keys() - {locale}:
            for key, sentence in catalogue(other).items():
                sentence = one_space(sentence)
                if len(words(sentence)) > 1 and sentence not in own_text:
                    self.assertNotIn(sentence, said, f"{key} of {other}")
            strangers = set(COMMON[other]) - own_words & set(words(said))
            found = strangers & set(words(said))
            self.assertEqual(found, set(), f"words of {other}: {self.around(said, found)}")

    @staticmethod
    def around(said, found):
        return [said[max(0, place.start() - 60):place.end() + 40] for word in sorted(found)
                for place in itertools.islice(re.finditer(rf"(?i)\b{word}\b", said), 2)]


class SameResultInEveryLanguage(InterviewTest):
    def test_the_same_answers_at_the_terminal_give_the_same_bytes(self):
        for name, form in JOURNEYS.items():
            results = set()
            for locale in LOCALES:
                self.store = self.folder / f"{name}-{locale}.sqlite"
                self.environment = self.surroundings(locale)
                sitting = self.begin("assess", "--form", form, locale=locale)
                sitting.answer_all(firm(name))
                self.assertEqual(sitting.finish(), 0)
                results.add(canonical(self.latest() | {"assessment": None}))
            self.assertEqual(len(results), 1, name)

    def test_scoring_a_file_knows_no_language(self):
        for path in sorted(SAMPLES.glob("*.json")):
            outputs = {
                self.program("--lang", locale, "score", path, env=self.surroundings(locale)).stdout
                for locale in LOCALES}
            self.assertEqual(len(outputs), 1, path.name)


if __name__ == "__main__":
    unittest.main()
