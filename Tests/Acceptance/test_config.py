"""`config`: what holds, where it comes from, and how it is changed."""

import itertools
import json
import shutil
import stat
import unittest

from acceptance import LOCALES, SAMPLES, ProgramTest


class Config(ProgramTest):
    def setUp(self):
        super().setUp()
        self.config = self.folder / "home" / ".config" / "readiness" / "config.json"

    def settings(self, *arguments, **options):
        return {each["key"]: (each["value"], each["from"])
                for each in self.json("config", *arguments, **options)["settings"]}

    def test_every_setting_tells_its_value_and_where_it_comes_from(self):
        kinds = {"default": {"kind": "default"}, "file": {"kind": "file"}}
        env = {key: value for key, value in self.environment.items()
               if key not in ("READINESS_STORE", "TERM")}
        usual = str(self.folder / "home" / ".local" / "share" / "readiness" / "store.sqlite")
        found = self.settings(env=env)
        self.assertEqual(found, {
            "blockedDays": (90, kinds["default"]), "color": ("auto", kinds["default"]),
            "language": ("en", kinds["default"]), "plain": (False, kinds["default"]),
            "store": (usual, kinds["default"])})
        chosen = {"blockedDays": 30, "color": "always", "language": "de-DE", "plain": True,
                  "store": "/srv/a b/ñ.sqlite"}
        for key, value in chosen.items():
            text = json.dumps(value) if not isinstance(value, str) else value
            self.assertIn(text, self.said("config", "set", key, text, env=env))
        self.assertEqual(json.loads(self.config.read_text("utf-8")), chosen)
        self.assertEqual(stat.S_IMODE(self.config.stat().st_mode), 0o600)
        self.assertEqual(
            self.settings(env=env), {key: (value, kinds["file"]) for key, value in chosen.items()})
        self.assertEqual(self.json("where", env=env)["store"], chosen["store"])
        variables = {"READINESS_STORE": "/e", "READINESS_LANG": "es", "NO_COLOR": "1",
                     "ACCESSIBLE": "1"}
        found = self.settings(env=env | variables)
        for key, value, name in (
                ("store", "/e", "READINESS_STORE"), ("language", "es-MX", "READINESS_LANG"),
                ("color", "never", "NO_COLOR"), ("plain", True, "ACCESSIBLE")):
            self.assertEqual(found[key], (value, {"kind": "environment", "name": name}))
        found = self.settings(
            "--store", "/o", "--lang", "en", "--color", "auto", "--plain", env=env | variables)
        for key, value, name in (
                ("store", "/o", "--store"), ("language", "en", "--lang"),
                ("color", "auto", "--color"), ("plain", True, "--plain")):
            self.assertEqual(found[key], (value, {"kind": "option", "name": name}))
        for key in chosen:
            self.program("config", "unset", key, env=env)
            self.assertNotIn(key, json.loads(self.config.read_text("utf-8")))
        self.assertEqual(self.settings(env=env)["store"], (usual, kinds["default"]))

    def test_the_store_is_that_of_option_environment_settings_and_default_in_this_order(self):
        places = {name: self.folder / f"{name}.sqlite" for name in ("option", "variable", "file")}
        usual = self.folder / "home" / ".local" / "share" / "readiness" / "store.sqlite"
        for option, variable, file in itertools.product((False, True), repeat=3):
            with self.subTest(f"{option} {variable} {file}"):
                env = {key: value for key, value in self.environment.items()
                       if key != "READINESS_STORE"}
                if variable:
                    env["READINESS_STORE"] = str(places["variable"])
                if file:
                    self.program("config", "set", "store", places["file"], env=env)
                else:
                    self.program("config", "unset", "store", env=env)
                expected = (places["option"] if option else places["variable"] if variable
                            else places["file"] if file else usual)
                arguments = ["--store", places["option"]] if option else []
                self.assertEqual(self.json("where", *arguments, env=env)["store"], str(expected))
                self.assertFalse(expected.exists())
                self.program("import", "-", *arguments, input=self.simulated(1), env=env)
                self.assertTrue(expected.exists())
                shutil.rmtree(usual.parent, ignore_errors=True)
                for path in self.folder.glob("*.sqlite*"):
                    path.unlink()

    def test_colours_follow_the_settings_unless_something_nearer_speaks(self):
        env = self.environment | {"TERM": "xterm"}
        self.program("assess", "--answers", SAMPLES / "bakery-puebla.json")
        for setting, variables, arguments, coloured in [
            (None, {}, [], False), ("always", {}, [], True), ("never", {}, [], False),
            ("always", {"NO_COLOR": "1"}, [], False), ("never", {"CLICOLOR_FORCE": "1"}, [], True),
            ("never", {}, ["--color", "always"], True), ("always", {}, ["--color", "never"], False),
            ("always", {}, ["--color", "auto"], False), ("always", {"TERM": "dumb"}, [], False),
            ("always", {}, ["--plain"], False),
        ]:
            with self.subTest(f"{setting} {variables} {arguments}"):
                self.config.unlink(missing_ok=True)
                if setting:
                    self.program("config", "set", "color", setting, env=env)
                shown = self.program("show", *arguments, env=env | variables).stdout
                self.assertEqual(b"\x1b[" in shown, coloured)

    def test_wrong_keys_and_values_are_refused_with_the_right_ones_in_every_language(self):
        for locale in LOCALES:
            env = self.surroundings(locale)
            for words, parts in [
                (["set", "langauge", "de"], ["langauge", "language"]),
                (["unset", "stroe"], ["stroe", "store"]),
                (["set", "frobnicate", "1"], ["blockedDays, color, language, plain, store"]),
                (["set", "plain", "yes"], ["yes", "true", "false"]),
                (["set", "language", "tlh"], ["tlh", "es-MX", "de-DE"]),
                (["set", "blockedDays", "0"], ["0", "1", "3650"]),
                (["set", "blockedDays", "1.5"], ["1.5", "3650"]),
                (["set", "color", "red"], ["auto", "always", "never"]),
                (["set", "store", "here.sqlite"], ["here.sqlite", "/"]),
                (["set", "store", ""], ["/"]),
            ]:
                with self.subTest(f"{locale} {words}"):
                    said = self.said("config", *words, env=env, code=2)
                    self.assertEqual(len(said.splitlines()), 1, said)
                    for part in parts:
                        self.assertIn(part, said)
        self.assertFalse(self.config.exists())
        for words in (["set"], ["set", "plain"], ["set", "a", "b", "c"], ["unset"], ["frob"]):
            self.program("config", *words, code=2)

    def test_what_else_stands_in_the_file_stays_and_is_told(self):
        self.config.parent.mkdir(parents=True)
        self.config.write_text('{"langauge":"de",\n"colour":[1],"x":{"y":2}}')
        listed = self.said("config")
        self.assertIn(f"{self.config}:1:13: ", listed)
        self.assertIn("Did you mean “language”?", listed)
        self.assertIn("Did you mean “color”?", listed)
        self.assertEqual(len(listed.splitlines()), 3)
        self.program("config", "set", "language", "de")
        self.assertEqual(json.loads(self.config.read_text()), {
            "langauge": "de", "colour": [1], "x": {"y": 2}, "language": "de-DE"})
        for data in ("{", "[]", ""):
            self.config.write_text(data)
            said = self.said("config", "set", "plain", "true", code=1)
            self.assertIn("nothing was saved", said)
            self.assertEqual(self.config.read_text(), data)
        self.config.write_text('{"store":"relative","color":"red"}')
        said = self.said("where")
        self.assertIn("“store” is no path", said)
        self.assertIn("“color” is neither", said)

    def test_the_path_is_told_and_a_nearer_word_is_named(self):
        self.assertEqual(self.program("config", "path").stdout.decode(), f"{self.config}\n")
        self.assertEqual(self.json("config", "path"), {"path": str(self.config)})
        said = self.said("config", "set", "store", "/a")
        self.assertIn("READINESS_STORE", said)
        self.assertIn("was not set", self.said("config", "unset", "plain"))
        self.assertEqual(self.program("config").stdout, self.program("config", "list").stdout)


if __name__ == "__main__":
    unittest.main()
