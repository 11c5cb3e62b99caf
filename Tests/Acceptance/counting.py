"""Campaigns of simulated enterprises, passed off as real ones."""

import json

from acceptance import ProgramTest, lines, sealed

CAMPAIGNS = ["ccmx/2026-q4", "bvmw/2026-q4"]
MODES = ["self", "assisted", "event", "paper", "foreign", None]
LOCALES = ["es-MX", "de-DE", "en"]


class CountingTest(ProgramTest):
    def responses(self, count, seed, campaigns=CAMPAIGNS):
        """Responses of two campaigns as real enterprises would send them."""
        given = []
        for place, line in enumerate(self.simulated(count, seed).splitlines()):
            response = json.loads(line)
            for key in ("synthetic", "seal", "mode"):
                response.pop(key, None)
            response |= {
                "campaign": campaigns[place % len(campaigns)], "locale": LOCALES[place % 3],
                "subject": "abcdefghijkl" + "".join(
                    "abcdefghijklmnopqrstuvwxyz234567"[place // 32 ** k % 32] for k in range(4)),
                "withdrawal": "sha256:" + f"{seed * 100_000 + place:064x}"}
            if MODES[place % 6]:
                response["mode"] = MODES[place % 6]
            given.append(sealed(response))
        return given

    def imported(self, name, *parts):
        store = self.folder / f"{name}.sqlite"
        for part in parts:
            self.program("import", "-", "--store", store, input=lines(*part), code=None)
        return store

    def summary(self, store, *more):
        return self.program("summarize", "--store", store, *more).stdout
