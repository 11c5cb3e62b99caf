"""Settings: what goes before what, and files that are wrong."""

import itertools
import json
from pathlib import Path

from acceptance import SAMPLES, ProgramTest
from sitting import Sitting

WORDS = {"en": "Nothing here yet", "es-MX": "Aquí todavía no hay nada",
         "de-DE": "Hier ist noch nichts"}


class Settings(ProgramTest):
    def setUp(self):
        super().setUp()
        self.config = Path(self.environment["HOME"]) / ".config" / "readiness" / "config.json"

    def settings(self, data):
        self.config.parent.mkdir(parents=True, exist_ok=True)
        self.config.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())

    def spoken(self, *arguments, env):
        """The language in which an empty list is told, and what was said besides."""
        said = self.said(*arguments, "list", env=env)
        found = [language for language, words in WORDS.items() if words in said]
        self.assertEqual(len(found), 1, said)
        return found[0], said

    def bare(self, **more):
        env = self.surroundings()
        del env["LANG"]
        return env | more

    def test_option_before_environment_before_settings_before_locale(self):
        # Every combination of sources, each with another language or a word that names none.
        flags = [None, "es-MX"]
        variables = [None, "de-DE", "tlh"]
        settings = [None, "es", "fr-FR"]
        locales = [None, "de_AT.UTF-8", "C.UTF-8", "fr_FR.UTF-8", "POSIX"]
        names = {"es": "es-MX", "es-MX": "es-MX", "de-DE": "de-DE", "de_AT.UTF-8": "de-DE"}
        for flag, variable, setting, locale in itertools.product(
                flags, variables, settings, locales):
            with self.subTest(f"{flag} {variable} {setting} {locale}"):
                env = self.bare()
                if variable:
                    env["READINESS_LANG"] = variable
                if locale:
                    env["LANG"] = locale
                self.config.unlink(missing_ok=True)
                if setting:
                    self.settings({"language": setting})
                spoken = [names[word] for word in (flag, variable, setting, locale)
                          if word in names]
                language, said = self.spoken(*(["--lang", flag] if flag else []), env=env)
                self.assertEqual(language, (spoken + ["en"])[0])
                self.assertEqual("fr-FR" in said, setting == "fr-FR")

    def test_the_locale_is_that_of_messages(self):
        for env, language in [
            ({"LC_ALL": "de_DE.UTF-8", "LC_MESSAGES": "es_MX", "LANG": "en_US"}, "de-DE"),
            ({"LC_MESSAGES": "es_MX", "LANG": "de_DE"}, "es-MX"),
            ({"LC_ALL": "C", "LANG": "de_DE"}, "en"),
            ({"LC_CTYPE": "de_DE.UTF-8"}, "en"),
        ]:
            self.assertEqual(self.spoken(env=self.bare(**env))[0], language)
        self.settings({"language": "es-MX"})
        self.assertEqual(self.spoken(env=self.bare(LC_ALL="de_DE"))[0], "es-MX")

    def test_the_folder_is_that_of_the_desktop(self):
        other = self.folder / "config"
        self.settings({"language": "es-MX"})
        env = self.bare(XDG_CONFIG_HOME=str(other))
        self.assertEqual(self.spoken(env=env)[0], "en")
        places = self.json("where", env=env)
        self.assertEqual(places["settings"], str(other / "readiness" / "config.json"))
        self.config.rename(self.folder / "moved.json")
        (other / "readiness").mkdir(parents=True)
        (self.folder / "moved.json").rename(places["settings"])
        self.assertEqual(self.spoken(env=env)[0], "es-MX")

    def test_a_wrong_file_is_told_with_its_place_and_the_rest_holds(self):
        for data, place, words, language in [
            (b"{", ":1:2", "cannot be read", "en"),
            (b"", ":1:1", "cannot be read", "en"),
            (b"[]", ":1:1", "cannot be read", "en"),
            (b'{"language":"de-DE","language":"es-MX"}', ":1:21", "cannot be read", "en"),
            (b'{\n  "language": "klingon"}', ":2:15", "klingon", "en"),
            (b'{"language": 7}', ":1:14", "7", "en"),
            (b'{"language":"en",\n"plain":"yes"}', ":2:9", "plain", "en"),
        ]:
            with self.subTest(data):
                self.settings(data)
                spoken, said = self.spoken(env=self.bare())
                self.assertEqual(spoken, language)
                warning = said.splitlines()[0]
                self.assertTrue(warning.startswith(f"{self.config}{place}: "), warning)
                self.assertIn(words, warning)
                self.assertRegex(warning, r"\. [A-Z].*\.$", "the problem, then the remedy")
                self.assertEqual(self.config.read_bytes(), data)
        self.settings({"language": "de-DE", "plain": 1})
        spoken, said = self.spoken(env=self.bare())
        self.assertEqual((spoken, len(said.splitlines())), ("de-DE", 2))
        self.assertIn("weder true noch false", said)
        self.config.unlink()
        self.config.mkdir()
        said = self.said("list", env=self.bare())
        self.assertIn(str(self.config), said.splitlines()[0])

    def test_data_stay_clean_and_keys_of_others_do_no_harm(self):
        self.settings({"language": "de-DE", "colour": ["blue"], "plain": None})
        done = self.program("where", "--json", env=self.bare())
        json.loads(done.stdout)
        self.assertIn(b"plain", done.stderr)
        self.settings({"colour": ["blue"], "a": {"b": 1}})
        self.assertEqual(self.said("where"), "")

    def test_plain_lines_can_be_had_for_good(self):
        self.program("assess", "--answers", SAMPLES / "bakery-puebla.json")

        def shown(*arguments, **more):
            sitting = Sitting(["show", *arguments], env=self.surroundings(**more), plain=False)
            self.addCleanup(sitting.abandon)
            self.assertEqual(sitting.end(), 0)
            return sitting.raw

        for data, arguments, more, is_plain in [
            (None, [], {}, False),
            (None, ["--plain"], {}, True),
            (None, [], {"ACCESSIBLE": "1"}, True),
            ({"plain": True}, [], {}, True),
            ({"plain": False}, [], {}, False),
            ({"plain": False}, ["--plain"], {}, True),
            ({"plain": False}, [], {"READINESS_ACCESSIBLE": "1"}, True),
            ({"language": "en"}, [], {}, False),
        ]:
            with self.subTest(f"{data} {arguments} {more}"):
                self.config.unlink(missing_ok=True)
                if data is not None:
                    self.settings(data)
                self.assertEqual("\x1b" not in shown(*arguments, **more), is_plain)
