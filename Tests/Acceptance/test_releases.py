"""What may leave a store: files for another association, and comparisons made of them."""

import json
import sqlite3
import unittest

from acceptance import lines, sealed, source
from counting import CAMPAIGNS, CountingTest


class Exchange(CountingTest):
    def stores(self, count=500):
        """A store of each association, and one that holds both."""
        given = self.responses(count, 11)
        parts = {name: [each for each in given if each["campaign"] == name] for name in CAMPAIGNS}
        own = {name: self.imported(name[:4], part) for name, part in parts.items()}
        return own, self.imported("both", given)

    def exchanged(self, store, name):
        path = self.folder / f"{name}.json"
        self.program("summarize", "--store", store, "--release", "exchange", "-o", path)
        return path

    def test_files_compare_byte_for_byte_as_the_store_that_holds_both(self):
        own, both = self.stores()
        files = [self.exchanged(store, name[:4]) for name, store in own.items()]
        for more in ([], ["--json"], ["--measure", "erp", "--by", "sector"], ["--form", "express"]):
            found = {
                self.program("compare", *files, *more).stdout,
                self.program("compare", *reversed(files), *more).stdout,
                self.program(
                    "compare", "--store", both, "--release", "exchange", *more).stdout,
            }
            self.assertEqual(len(found), 1, more)
        together = self.exchanged(both, "together")
        self.assertEqual(
            self.program("compare", together, "--json").stdout,
            self.program("compare", *files, "--json").stdout)

    def test_no_figure_of_a_file_stands_on_few(self):
        own, _ = self.stores(300)
        for name, store in own.items():
            path = self.exchanged(store, name[:4])
            self.assertEqual(path.stat().st_mode & 0o777, 0o600)
            file = json.loads(path.read_text("utf-8"))
            self.assertEqual(file["release"], "exchange")
            counted = json.loads(self.summary(store))
            n = sum(cell["n"] for cell in counted["cube"])
            removed = [each["n"] for each in file["coarsened"]["removed"]]
            # Of fewer than ten it is told only that there are some.
            few = removed.count(0)
            self.assertTrue(all(each == 0 or each >= 10 for each in removed), removed)
            uncounted = n - sum(cell["n"] for cell in file["cube"]) - sum(removed)
            self.assertTrue(few <= uncounted <= 9 * few, (uncounted, removed))
            for cell in file["cube"]:
                self.assertGreaterEqual(cell["n"], 10)
                self.assertNotIn("questions", cell)
                for measure in cell["measures"].values():
                    scored = measure["status"][0]
                    self.assertGreaterEqual(scored, 10)
                    self.assertEqual(measure["bin"], 10)
                    self.assertTrue(all(low % 10 == 0 for low, _ in measure["histogram"]))
                    self.assertTrue(0 < measure["sum"] < 1000 * scored)
                    self.assertNotIn("provisional", measure)
            for parts in file["by"].values():
                for part in parts:
                    self.assertGreaterEqual(part["n"], 20)
                    for measure in part["measures"].values():
                        self.assertGreaterEqual(measure["status"][0], 20)
                        self.assertNotIn("histogram", measure)
            for table in file["questions"]:
                for counts in table["questions"].values():
                    self.assertGreaterEqual(counts["n"], 20)
            for country in file["countries"]:
                for block in ("domains", "challenges"):
                    if block in country:
                        self.assertGreaterEqual(country[block]["n"], 50)

    def test_a_release_tells_points_with_one_decimal_and_what_it_merged(self):
        own, both = self.stores()
        comparison = json.loads(
            self.program("compare", "--store", both, "--release", "exchange", "--json").stdout)
        self.assertEqual(comparison["release"], "exchange")
        for measure in comparison["measures"]:
            for group in measure["groups"]:
                if not group["n"]:
                    continue
                self.assertRegex(group["unweighted"]["mean"], r"^\d+\.\d$")
                for quantile in group["quantiles"].values():
                    self.assertRegex(quantile, r"^\d+$")
                for level in group.get("levels", []):
                    self.assertRegex(level["share"], r"^\d+$")
        codes = [note["code"] for note in comparison["notes"]]
        self.assertIn("exchange_only", codes)
        self.assertIn("coarsened", codes)
        self.assertNotIn("not_released", codes)
        for locale, words in {
            "es-MX": "Para intercambio entre asociaciones", "de-DE": "Zum Austausch zwischen",
            "en": "For exchange between associations",
        }.items():
            text = self.program(
                "compare", "--store", both, "--release", "exchange", "--lang", locale
            ).stdout.decode()
            self.assertIn(words, text)
            self.assertNotRegex(text, r"small\+medium" if locale != "en" else "S\\+O")

    def test_a_second_file_tells_nothing_of_those_who_came_between(self):
        given = self.responses(300, 11, ["ccmx/2026-q4"])
        store = self.imported("office", given[:-3])
        first = self.exchanged(store, "first")
        self.assertEqual(
            self.exchanged(store, "again").read_bytes(), first.read_bytes())
        self.program("import", "-", "--store", store, input=lines(*given[-3:]), code=None)
        path = self.folder / "second.json"
        said = self.said("summarize", "--store", store, "--release", "exchange", "-o", path)
        self.assertIn("release show 3", said)
        one, two = [json.loads(each.read_text("utf-8")) for each in (first, path)]
        # Of every cell in both, the enterprises are the same ones, or ten and more are new.
        before = {tuple(cell["key"]): cell for cell in one["cube"]}
        for cell in two["cube"]:
            old = before.get(tuple(cell["key"]))
            if old:
                self.assertTrue(cell == old or abs(cell["n"] - old["n"]) >= 10, cell["key"])
        releases = self.json("release", "list", "--store", store)["releases"]
        self.assertEqual([each["kind"] for each in releases], ["exchange"] * 3)
        self.assertGreater(releases[2]["carriedForward"] + releases[2]["withheld"], 0)
        self.program("compare", path)
        self.program("verify", "--store", store)

    def test_one_newcomer_of_another_day_changes_no_byte(self):
        given = self.responses(300, 11, ["ccmx/2026-q4"])
        store = self.imported("office", given[:-1])
        first = self.exchanged(store, "first").read_bytes()
        late = given[-1] | {"completed": "2026-12-30"}
        late.pop("seal")
        self.program("import", "-", "--store", store, input=lines(sealed(late)))
        n = sum(cell["n"] for cell in json.loads(self.summary(store))["cube"])
        second = self.exchanged(store, "second").read_bytes()
        self.assertEqual(second, first)
        told = json.loads(second)
        removed = sum(each["n"] for each in told["coarsened"]["removed"])
        self.assertEqual(
            told["sources"],
            [{"association": "ccmx", "campaign": "ccmx/2026-q4", "from": "2026-01-01",
              "n": sum(cell["n"] for cell in told["cube"]) + removed, "to": "2026-12-31"}])
        self.assertEqual(told["sources"][0]["n"], n - 1)

    def test_an_area_is_told_of_the_same_enterprises_on_one_form(self):
        given = [each for each in self.responses(900, 11, ["ccmx/2026-q4"])
                 if each["form"] == "full"]
        store = self.imported("office", given)

        def told(form, kind):
            path = self.folder / f"{form}-{kind}.json"
            done = self.program(
                "summarize", "--store", store, "--form", form, "--release", kind, "-o", path,
                timeout=300)
            said = " ".join(done.stderr.decode().split())
            # Why an area is missing is said once for each country, and only where one is.
            left_out = "no means of “Ready for artificial intelligence” and no overall score"
            file = json.loads(path.read_text("utf-8"))
            self.assertEqual(said.count(left_out), 2 if form == "full" else 0, said)
            self.assertNotIn("0 of 0", said)
            if kind == "exchange":
                return {name for cell in file["cube"] for name in cell["measures"]}
            return {
                name for country in file["countries"] for group in country["groups"]
                for name, measure in group["measures"].items()
                if measure["mean"]["value"] is not None}
        everything = told("express", "public")
        self.assertLessEqual({"overall", "domain:ai", "domain:skills"}, everything)
        for kind in ("public", "exchange"):
            second = told("full", kind)
            self.assertIn("domain:skills", second)
            self.assertFalse({"overall", "domain:ai"} & second, kind)
        # The form that was told first is told on.
        self.assertLessEqual(everything, told("express", "exchange"))

    def test_ten_newcomers_of_whom_one_has_a_score_do_not_tell_it(self):
        given = self.responses(2800, 11, ["ccmx/2026-q4"])
        domain = {question["id"] for question in source()["questions"]
                  if question.get("domain") == "ai"}

        def is_meant(response):
            answers = response["answers"]
            return (answers["country"]["v"], answers["sector"].get("v")) == ("MX", "trade") \
                and answers["people"].get("v", 99) <= 10
        late = [each for each in given[2000:] if is_meant(each)][:10]
        self.assertEqual(len(late), 10)
        for response in late[1:]:
            response["answers"] = {
                key: value for key, value in response["answers"].items() if key not in domain}
            del response["seal"]
        late = [sealed(response) for response in late]
        store = self.imported("office", given[:2000])
        one = json.loads(self.exchanged(store, "first").read_text("utf-8"))
        self.program("import", "-", "--store", store, input=lines(*late), code=None)
        two = json.loads(self.exchanged(store, "second").read_text("utf-8"))
        before = {tuple(cell["key"]): cell for cell in one["cube"]}
        both = [(before[tuple(cell["key"])], cell) for cell in two["cube"]
                if tuple(cell["key"]) in before]
        self.assertTrue(both)
        for old, new in both:
            for name in set(old["measures"]) & set(new["measures"]):
                moved = new["measures"][name]["status"][0] - old["measures"][name]["status"][0]
                self.assertTrue(moved == 0 or abs(moved) >= 10, (new["key"], name, moved))

    def test_an_erasure_moves_no_figure_that_has_left(self):
        given = self.responses(300, 11, ["ccmx/2026-q4"])
        store = self.imported("office", given)
        first = self.exchanged(store, "first")
        with sqlite3.connect(store) as connection:
            identities = [row[0] for row in connection.execute(
                "SELECT uuid FROM assessment WHERE state = 'counted' ORDER BY key LIMIT 1")]
        connection.close()
        self.assertEqual(len(identities), 1)
        listed = self.json("list", "--store", store)
        entries = listed if isinstance(listed, list) else listed["assessments"]
        self.program("forget", entries[0]["id"], "--yes", "--store", store)
        second = self.exchanged(store, "second")
        one, two = [json.loads(each.read_text("utf-8")) for each in (first, second)]
        before = {tuple(cell["key"]): cell for cell in one["cube"]}
        for cell in two["cube"]:
            old = before.get(tuple(cell["key"]))
            if old:
                self.assertTrue(cell == old or abs(cell["n"] - old["n"]) >= 10, cell["key"])

    def test_what_may_be_sent_and_what_may_not_are_never_mixed_by_accident(self):
        own, _ = self.stores(200)
        safe, unsafe = [
            self.folder / "safe.json", self.folder / "unsafe.json"]
        first, second = own.values()
        self.program("summarize", "--store", first, "--release", "exchange", "-o", safe)
        self.program("summarize", "--store", second, "-o", unsafe)
        said = self.said("compare", safe, unsafe, code=3)
        self.assertIn("unsafe.json", said)
        self.assertIn("--release exchange", said)
        mixed = json.loads(
            self.program("compare", safe, unsafe, "--release", "exchange", "--json").stdout)
        self.assertEqual(mixed["release"], "exchange")
        said = self.said("summarize", "--store", first, "--release", "secret", code=2)
        self.assertIn("none, exchange, public", said)

    def test_a_tampered_file_is_refused_with_every_place(self):
        own, _ = self.stores(200)
        path = self.exchanged(next(iter(own.values())), "ours")
        text = path.read_text("utf-8")
        changed = text.replace('"key":["MX",', '"key":["XX",')
        path.write_text(changed, "utf-8")
        said = self.said("compare", path, code=3)
        self.assertIn("/key/0", said)


def figures(one, two):
    """The figures of one entry of a public file, each with that of another or none."""
    if isinstance(one, dict) and "flags" in one:
        yield one, two
    elif isinstance(one, dict):
        for name, value in one.items():
            yield from figures(value, two.get(name) if two else None)
    elif isinstance(one, list):
        for place, value in enumerate(one):
            yield from figures(value, two[place] if two else None)


class Public(CountingTest):
    def published(self, store, name="tables", locale="en"):
        path = self.folder / f"{name}.json"
        said = self.said(
            "summarize", "--store", store, "--release", "public", "-o", path, "--lang", locale)
        return json.loads(path.read_text("utf-8")), said

    def test_no_figure_of_fewer_than_ten_is_shown_and_each_bears_its_flags(self):
        store = self.imported("both", self.responses(700, 11))
        counted = json.loads(self.summary(store))
        file, _ = self.published(store)
        self.assertEqual(file["format"], "readiness-public/1")
        self.assertNotIn('"histogram"', json.dumps(file))
        for country in file["countries"]:
            cells = [cell for cell in counted["cube"] if cell["key"][0] == country["id"]]
            self.assertIn(country["table"], ("size-and-sector", "size", "country"))
            hidden = 0
            for group in country["groups"]:
                true = sum(
                    cell["n"] for cell in cells
                    if group["size"] in (None, cell["key"][1])
                    and group["sector"] in (None, cell["key"][2]))
                if group["n"]["value"] is None:
                    hidden += 1
                    self.assertEqual(group["n"]["flags"], ["Q", "C"])
                else:
                    self.assertEqual(group["n"], {"value": true, "flags": ["A", "F"]})
                    self.assertTrue(true == 0 or true >= 10, group)
                for measure in group["measures"].values():
                    n, mean = measure["n"]["value"], measure["mean"]["value"]
                    if n is None or group["n"]["value"] is None:
                        self.assertIsNone(mean)
                    elif n:
                        self.assertGreaterEqual(n, 10)
                        self.assertRegex(mean, r"^\d+\.\d$")
                        self.assertNotIn(mean, ("100.0",))
                    for level in measure.get("levels", []):
                        self.assertNotIn(level["value"], (1, 2))
            shown = [group for group in country["groups"] if group["n"]["value"] is not None]
            self.assertTrue(shown)
            # A single hidden group in a row or column would be what is left over.
            for part in ("size", "sector"):
                other = "sector" if part == "size" else "size"
                for name in {group[part] for group in country["groups"]}:
                    row = [group for group in country["groups"]
                           if group[part] == name and group[other] is not None]
                    total = [group for group in country["groups"]
                             if group[part] == name and group[other] is None]
                    gone = [group for group in row if group["n"]["value"] is None]
                    if total and total[0]["n"]["value"] is not None:
                        self.assertNotEqual(len(gone), 1, (country["id"], part, name))

    def test_what_one_file_hides_the_next_hides_too_and_the_same_answers_make_the_same(self):
        given = self.responses(500, 11)
        store = self.imported("office", given[:-12])
        first, _ = self.published(store, "first")
        again, _ = self.published(store, "again")
        self.assertEqual(again, first)
        releases = self.json("release", "list", "--store", store)["releases"]
        self.assertEqual([each["carriedForward"] for each in releases], [0, 0])
        self.program("import", "-", "--store", store, input=lines(*given[-12:]), code=None)
        second, _ = self.published(store, "second")
        kept = 0
        for one, two in zip(first["countries"], second["countries"]):
            later = {(group["size"], group["sector"]): group for group in two["groups"]}
            for group in one["groups"]:
                for before, after in figures(group, later.get((group["size"], group["sector"]))):
                    if before["flags"] == ["Q", "C"]:
                        kept += 1
                        self.assertTrue(after is None or after["flags"] == ["Q", "C"], group)
        self.assertGreater(kept, 0)

    def test_it_says_in_three_languages_what_is_published_and_why_no_more(self):
        store = self.imported("both", self.responses(300, 11))
        for locale, words in {
            "en": ["published by", "participating enterprises"],
            "es-MX": ["se publica por", "empresas participantes"],
            "de-DE": ["veröffentlicht wird nach", "teilnehmende Betriebe"],
        }.items():
            _, said = self.published(store, locale, locale)
            for part in words:
                self.assertIn(part, said)
            self.assertNotRegex(
                said.lower(), "represent|repräsent|signifi|margin of error|fehlerspanne|anonym")

    def test_tables_with_and_without_one_association_are_judged_together(self):
        given = self.responses(800, 11)
        others = [each for each in given if each["campaign"] == CAMPAIGNS[1]]
        most = [each for each in given if each["campaign"] == CAMPAIGNS[0]][:150]
        store = self.imported("office", most)
        one, _ = self.published(store, "one")
        self.program("import", "-", "--store", store, input=lines(*others[:4]), code=None)
        refused = self.program("summarize", "--release", "public", "--store", store, code=1)
        self.assertIn("beside what left before", refused.stderr.decode())
        self.program("import", "-", "--store", store, input=lines(*others), code=None)
        two, said = self.published(store, "two")
        before = {
            (country["id"], group["size"], group["sector"]): group["n"]["value"]
            for country in one["countries"] for group in country["groups"]}
        for country in two["countries"]:
            for group in country["groups"]:
                old = before.get((country["id"], group["size"], group["sector"]))
                new = group["n"]["value"]
                if old and new:
                    self.assertTrue(new == old or abs(new - old) >= 10)

    def test_a_benchmark_is_that_of_the_closed_campaign(self):
        store = self.imported("members", self.responses(300, 11))
        path = self.folder / "members.json"
        self.program("summarize", "--release", "benchmark", "--store", store, "-o", path)
        file = json.loads(path.read_text("utf-8"))
        self.assertEqual(file["format"], "readiness-benchmark/1")
        self.assertTrue(file["groups"])
        for group in file["groups"]:
            for measure in group["measures"].values():
                self.assertGreaterEqual(measure["n"], 30)
        kinds = [each["kind"] for each in self.json("release", "list", "--store", store)["releases"]]
        self.assertEqual(kinds, ["benchmark"])
        few = self.imported("few", self.responses(12, 11))
        self.program("summarize", "--release", "benchmark", "--store", few, code=1)

    def test_a_threshold_can_be_raised_and_never_lowered(self):
        store = self.imported("raised", self.responses(400, 11))
        for kind, least in (("exchange", 10), ("public", 10), ("benchmark", 30)):
            said = self.program(
                "summarize", "--release", kind, "--threshold", str(least - 1), "--store", store,
                code=2).stderr.decode()
            self.assertIn(f"at least {least}", said)
        self.program("summarize", "--threshold", "20", "--store", store, code=2)
        self.program("compare", "--threshold", "20", "--store", store, code=2)
        tables = self.folder / "tables.json"
        self.program(
            "summarize", "--release", "public", "--threshold", "25", "--store", store, "-o", tables)
        file = json.loads(tables.read_text("utf-8"))
        self.assertEqual(file["threshold"], 25)
        numbers = [
            group["n"]["value"] for country in file["countries"] for group in country["groups"]]
        self.assertTrue(any(numbers))
        self.assertTrue(all(not number or number >= 25 for number in numbers))
        # Tables that have left would bear on what may leave now.
        store = self.imported("other", self.responses(400, 11))
        exchanged = self.folder / "exchange.json"
        self.program(
            "summarize", "--release", "exchange", "--threshold", "40", "--store", store, "-o",
            exchanged)
        cells = json.loads(exchanged.read_text("utf-8"))["cube"]
        self.assertTrue(cells and all(cell["n"] >= 40 for cell in cells))
        # The store coarsens as the file was coarsened.
        self.assertEqual(
            json.loads(self.program("compare", exchanged, "--json").stdout)["measures"],
            json.loads(self.program(
                "compare", "--release", "exchange", "--threshold", "40", "--json", "--store",
                store).stdout)["measures"])

    def test_a_comparison_that_is_not_released_says_what_is(self):
        for kind, words in (("public", "summarize --release public"),
                            ("benchmark", "summarize --release benchmark")):
            said = self.program("compare", "--release", kind, code=2).stderr.decode()
            self.assertIn(words, said)
            self.assertIn("--release exchange", said)

    def test_security_shares_near_an_end_are_bands(self):
        given = self.responses(700, 11)
        # Not the one with the most different points, which may be left out for those who skip others.
        asked = next(q for q in source()["questions"] if q["id"] == "cy_updates")
        options = [option["code"] for option in asked["options"]]
        codes = options[:1] * 2 + [code for code in options[1:] for _ in range(6)]
        for place, response in enumerate(given):
            answers = json.loads(json.dumps(response["answers"]))
            answers["cy_updates"] = {"v": codes[place % len(codes)]}
            response = {**response, "answers": answers}
            response.pop("seal")
            given[place] = sealed(response)
        store = self.imported("alike", given)
        released = json.loads(self.program(
            "compare", "--release", "exchange", "--json", "--store", store).stdout)
        question = next(q for q in released["questions"] if q["id"] == "cy_updates")
        shares = [share for row in question["rows"] for share in row["shares"]]
        self.assertTrue(all(set(share) == {"band"} for share in shares))
        self.assertTrue(all(group["mean"] is None for group in question["groups"]))
        self.assertIsNone(question["points"])
        self.assertTrue(all(row["difference"] is None for row in question["rows"]))
        open_figures = json.loads(
            self.program("compare", "--json", "--store", store).stdout)
        question = next(q for q in open_figures["questions"] if q["id"] == "cy_updates")
        self.assertTrue(all("band" not in s for row in question["rows"] for s in row["shares"]))


if __name__ == "__main__":
    unittest.main()
