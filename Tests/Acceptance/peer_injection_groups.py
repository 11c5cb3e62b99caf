"""Whatever is typed, named or changed by hand on the way to a page about many stays words."""

import copy
import json
import unittest

import hostile
from acceptance import SAMPLES
from injection import PLAIN
from released import ReleasedTest

SHORT = {kind: text for kind, text in hostile.TEXTS.items() if "long" not in kind}
EVERYTHING = "x" + "".join(SHORT.values())
READERS = {"html": hostile.html, "markdown": hostile.markdown}


class InjectionByGroups(ReleasedTest):
    COUNT = 200

    def setUp(self):
        super().setUp()
        self.environment["SOURCE_DATE_EPOCH"] = self.DAY

    def press(self, contact, form="html", path=None, code=0):
        """The page for journalists and its pictures, which must be pictures."""
        path = path or self.folder / f"page.{form}"
        done = self.program(
            "compare", "--press", f"--contact={contact}", "--format", form, "--force", "-o", path,
            *self.released["exchange"], code=code)
        hostile.refuse(hostile.STEERING, (done.stdout + done.stderr).decode())
        pictures = [hostile.svg(each.read_bytes()) for each in path.parent.glob("*.svg")]
        self.assertEqual(len(pictures), 2)
        return READERS[form](path.read_bytes())

    def test_whom_to_ask_is_words(self):
        plain = {form: self.press(PLAIN, form) for form in READERS}
        texts = hostile.TEXTS | {"everything": EVERYTHING}
        for kind, text in texts.items():
            # How a line begins matters where marks of markup do.
            for form in ("markdown", "html") if kind in ("everything", "script") else ("markdown",):
                with self.subTest(text=kind, format=form):
                    contact = text.replace("\0", "")
                    outline, words = self.press(contact, form)
                    self.assertEqual(outline, plain[form][0])
                    self.assertIn(hostile.words_of(contact), hostile.words_of(words))

    def test_names_of_files_and_folders_are_words(self):
        plain = self.folder / "plain"
        plain.mkdir()
        wanted = self.press(PLAIN, path=plain / "page.html")[0]
        for kind, text in (SHORT | {"everything": EVERYTHING}).items():
            name = text.replace("/", "").replace("\0", "").encode()[:180].decode(errors="ignore")
            with self.subTest(name=kind):
                folder = self.folder / f"f{name}"
                folder.mkdir()
                outline, words = self.press(PLAIN, path=folder / f"p{name}.html")
                self.assertEqual(outline, wanted)
                self.assertIn(hostile.words_of(name), hostile.words_of(words))

    def test_names_of_files_made_of_names_are_plain(self):
        for text in hostile.TEXTS.values():
            self.program("assess", f"--for={text}", "--answers", SAMPLES / "bakery-puebla.json")
        said = self.program("report", "--all", "--format", "html", "-o", "all").stderr.decode()
        hostile.refuse(hostile.STEERING, said)
        names = [path.name for path in (self.folder / "all").iterdir()]
        self.assertEqual(len(names), len(self.json("list")["assessments"]))
        for name in names:
            self.assertRegex(name, r"^\w[\w-]{0,120}\.html$")

    def test_files_changed_by_hand_steer_nothing(self):
        store = self.office.folder / "both.sqlite"
        self.office.program(
            "summarize", "--store", store, "--release", "benchmark", "-o", "benchmark.json",
            "--force", timeout=300)
        benchmark = self.office.folder / "benchmark.json"
        answers = SAMPLES / "bakery-puebla.json"
        for source, commands in (
                (self.released["exchange"][0], [["compare"], ["dashboard"]]),
                (self.released["public"][0], [["dashboard"]]),
                (benchmark, [
                    ["report", answers, "--format", "html", "-o", "-", "--benchmark"],
                    ["report", answers, "--benchmark"]])):
            whole = json.loads(source.read_bytes())
            taken = 0
            for place, changed in self.changes(whole):
                path = self.write("changed.json", json.dumps(changed))
                for command in commands:
                    with self.subTest(file=source.name, place=place, command=command[0]):
                        done = self.program(*command, path, code=None)
                        self.assertGreaterEqual(done.returncode, 0)
                        self.assertNotEqual(done.stdout + done.stderr, b"")
                        told = (done.stdout + done.stderr).decode()
                        hostile.refuse(hostile.STEERING, told)
                        if told.startswith("<!doctype"):
                            self.assertNotIn("<script", told)
                        else:
                            hostile.lines_for_people(told.encode())
                        self.assertLessEqual(len(done.stderr), 20_000)
                        taken += done.returncode == 0
            self.assertGreater(taken, 0, "nothing but refusals was seen")

    def changes(self, whole):
        """The file with one text in it made hostile, once for each kind of place."""
        yield "nowhere", whole
        seen = set()
        for path in self.places(whole):
            kind = tuple(part for part in path if isinstance(part, str))[-2:]
            if kind in seen:
                continue
            seen.add(kind)
            changed = copy.deepcopy(whole)
            inside = changed
            for part in path[:-1]:
                inside = inside[part]
            inside[path[-1]] = EVERYTHING
            yield "/".join(map(str, path)), changed

    def places(self, value, path=()):
        if isinstance(value, str):
            yield path
        elif isinstance(value, (list, dict)):
            for key in value if isinstance(value, dict) else range(len(value)):
                yield from self.places(value[key], (*path, key))


if __name__ == "__main__":
    unittest.main()
