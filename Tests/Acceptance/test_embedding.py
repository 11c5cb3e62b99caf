"""The shipped files survive being written into a Swift source and compiled."""

import random
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

AWKWARD = {
    "empty": "",
    "quotes": '"""\n" # "# "## \'',
    "closing": '#"# "### ##" ####',
    "backslashes": "\\ \\\\ \\n \\#n \\##n \\(x) \\#(x) \\u{41} \\##u{41}",
    "quote at the end": 'x"',
    "backslash at the end": "x\\",
    "pounds at the end": "x\\##",
    "line ends": "a\nb\r\nc\rd\u2028e\u2029f\u0085",
    "controls": "".join(map(chr, range(32))) + "\x7f",
    "byte order mark": "\ufeffa\ufeff",
    "not normalised": "e\u0301 \u00e9 \u1100\u1161\u11a8 \uac01",
    "directions": "\u202eabc\u202c\u200b\u00ad",
    "noncharacters": "\ufffe\uffff\U0001fffe\U0010ffff\ue000",
    "emoji": "👩‍🔧🇲🇽🇩🇪",
}

PRINT_ALL = """
enum ShippedFiles {}
for path in ShippedFiles.allPaths {
  let bytes = ShippedFiles.literal(path)?.withUTF8Buffer { Array($0) } ?? []
  print(path, bytes.map { String($0) }.joined(separator: ","), separator: ":")
}
"""


def random_text(source: random.Random) -> str:
    """Text made mostly of the characters that mean something inside a literal."""
    return "".join(
        source.choice('"\\#\n\r\t\0{}()u1 aé€😀') for _ in range(source.randrange(200))
    )


class Embedding(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="readiness embedding "))
        self.addCleanup(shutil.rmtree, self.folder)
        self.tool = self.folder / "tool"
        sources = sorted((ROOT / "Sources" / "embed-shipped").glob("*.swift"))
        self.compile(sources, self.tool)

    def compile(self, sources, program):
        done = subprocess.run(
            ["swiftc", *sources, "-o", program], capture_output=True, text=True
        )
        self.assertEqual(done.returncode, 0, done.stderr)

    def embed(self, *arguments):
        return subprocess.run(
            [self.tool, *arguments], capture_output=True, text=True, timeout=60
        )

    def test_any_text_comes_out_of_the_compiled_literal_as_it_went_in(self):
        source = random.Random(20261123)
        texts = {f"{name}.json": text for name, text in AWKWARD.items()}
        texts |= {f"random {i}.json": random_text(source) for i in range(100)}
        texts['quote " and back\\slash.json'] = "{}"
        root = self.folder / "root"
        root.mkdir()
        for name, text in texts.items():
            (root / name).write_bytes(text.encode())

        generated = self.folder / "Generated.swift"
        done = self.embed(generated, root, *texts)
        self.assertEqual(done.returncode, 0, done.stderr)
        main = self.folder / "main.swift"
        main.write_text(PRINT_ALL)
        program = self.folder / "program"
        self.compile([generated, main], program)

        lines = subprocess.run(
            [program], capture_output=True, check=True, text=True
        ).stdout.splitlines()
        self.assertEqual(len(lines), len(texts))
        for line, (name, text) in zip(lines, texts.items()):
            path, _, numbers = line.rpartition(":")
            self.assertEqual(path, name)
            self.assertEqual(bytes(map(int, filter(None, numbers.split(",")))), text.encode(), name)

    def test_a_file_that_cannot_be_embedded_stops_the_build_with_a_reason(self):
        (self.folder / "latin1.json").write_bytes(b'{"a":"\xe9"}')
        for name, reason in {
            "latin1.json": "latin1.json: error: this file is not UTF-8 text",
            "missing.json": "missing.json: error: this file cannot be read",
        }.items():
            output = self.folder / "Output.swift"
            done = self.embed(output, self.folder, name)
            self.assertEqual(done.returncode, 1)
            self.assertIn(reason, done.stderr)
            self.assertFalse(output.exists())
        done = self.embed(self.folder / "none" / "Output.swift", self.folder)
        self.assertEqual(done.returncode, 1)
        self.assertIn("Output.swift: error: this file cannot be written", done.stderr)


if __name__ == "__main__":
    unittest.main()
