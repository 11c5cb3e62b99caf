"""Whether a print that another program made, or another version of it, is as it was written."""

import unittest

from acceptance import needs
from test_verify import SAME, VerifyTest


@needs("pdftotext")
class OtherEngine(VerifyTest):
    """Programs that only pretend to make PDF: each in its own words, with the stamp of the page."""

    MAKES = r"""
import re, sys
producer, word = sys.argv[1:3]
page = sys.stdin.read()
stamp = " ".join(re.findall(r"sha256:[0-9a-f]{64}|logic|readiness/[^;]*;", page))
draw = f"BT /F 4 Tf 9 9 Td ({word} {stamp}) Tj ET".encode("latin-1")
objects = [
    b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9999 99]/Contents 4 0 R"
    b"/Resources<</Font<</F 5 0 R>>>>>>",
    b"<</Length %d>>stream\n" % len(draw) + draw + b"\nendstream",
    b"<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
    b"<</Producer(%s)>>" % producer.encode()]
data, places = b"%PDF-1.4\n", []
for number, content in enumerate(objects, 1):
    places.append(len(data))
    data += b"%d 0 obj" % number + content + b"endobj\n"
table = b"".join(b"%010d 00000 n \n" % place for place in places)
end = b"trailer<</Size 7/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(data)
sys.stdout.buffer.write(data + b"xref\n0 7\n0000000000 65535 f \n" + table + end)
"""

    def engine(self, folder, name, producer, word):
        (self.folder / folder).mkdir(exist_ok=True)
        maker = self.write("maker.py", self.MAKES)
        program = self.folder / folder / name
        program.write_text(
            f'#!/bin/sh\nexec /usr/bin/python3 "{maker}" "{producer}" "{word}" "$@"\n')
        program.chmod(0o755)
        return {"PATH": f"{self.folder / folder}:/usr/bin:/bin"}

    def test_what_another_program_made_is_not_called_changed(self):
        ours = self.engine("one", "weasyprint", "WeasyPrint 63.1", "ours")
        self.environment |= ours
        file = self.written("report.pdf")
        self.assertIn(SAME, self.verified(file))
        # The same program with other words: the file was changed.
        self.environment |= self.engine("two", "weasyprint", "WeasyPrint 64.0", "theirs")
        self.verified(file, code=3)
        # Another one, with the same words and with others.
        self.environment |= self.engine("three", "weasyprint", "Skia/PDF m142", "ours")
        said = self.verified(file)
        self.assertIn("same words", said)
        self.assertIn("WeasyPrint 63.1 made it, and here Chromium 142 does", said)
        # By the same version it can only be something else.
        self.environment |= ours
        file.write_bytes(file.read_bytes().replace(b"MediaBox[0 0 9999 99]", b"MediaBox[0 0 9999 98]"))
        said = self.verified(file)
        self.assertIn("WeasyPrint 63.1, which makes such files here too", said)
        self.assertIn("something was changed that is not among the words", said)
        self.environment |= self.engine("four", "weasyprint", "Skia/PDF m142", "theirs")
        said = self.verified(file)
        self.assertIn("cannot be told", said)
        self.assertIn("WeasyPrint made it, and here Chromium would", said)
        self.assertEqual(self.outcomes(file)[0]["file"], "unproven")


if __name__ == "__main__":
    unittest.main()
