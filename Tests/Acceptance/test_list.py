"""The list: when to look again, and reminders for a calendar."""

import hashlib
import datetime
import json
import re

import pexpect

from acceptance import SAMPLES, ProgramTest, without_escapes
from test_interview import InterviewTest, firm

FOLDED = re.compile(rb"\r\n[ \t]")


def read_calendar(data):
    """The events of a calendar file, each with its alarms; strict about RFC 5545."""
    assert data.endswith(b"\r\n")
    for line in data[:-2].split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line and b"\r" not in line, line
        line.decode()
    open_parts, events = [], []
    for line in FOLDED.sub(b"", data)[:-2].decode().split("\r\n"):
        name, value = line.split(":", 1)
        if name == "BEGIN":
            part = {"kind": value, "parts": []}
            if open_parts:
                open_parts[-1]["parts"].append(part)
            open_parts.append(part)
        elif name == "END":
            part = open_parts.pop()
            assert part["kind"] == value
            if value == "VEVENT":
                events.append(part)
        else:
            assert name not in open_parts[-1], name
            assert not re.search(r"(?<!\\)(\\\\)*[,;]", value), value
            open_parts[-1][name] = re.sub(
                r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), value)
    assert not open_parts
    assert part["kind"] == "VCALENDAR" and part["VERSION"] == "2.0" and part["PRODID"]
    return events


class Listing(ProgramTest):
    def finish(self, *arguments):
        before = {each["id"] for each in self.json("list")["assessments"]}
        self.program("assess", "--answers", SAMPLES / "bakery-puebla.json", *arguments)
        [new] = [each for each in self.json("list")["assessments"] if each["id"] not in before]
        return new

    def test_nothing_is_made_by_looking(self):
        self.assertIn("Nothing here yet", self.said("list"))
        self.assertEqual(self.json("list"), {"assessments": [], "drafts": []})
        for command in (["show"], ["report"], ["verify"], ["share", "--consent", "aggregate"],
                        ["forget", "x", "--yes"], ["show", "abcd"], ["list", "--ics", "-"]):
            with self.subTest(command):
                done = self.program(*command, code=4)
                self.assertEqual(done.stdout, b"")
                self.assert_one_sentence(done.stderr.decode())
        self.program("where")
        self.program("compare")
        self.assertFalse(self.store.exists())

    def test_a_year_after_the_latest_of_each_business(self):
        first = self.finish()
        client = self.finish("--for", "Taller, Ñandú; \\ " + "ñ" * 60)
        second = self.finish()
        listed = {each["id"]: each for each in self.json("list")["assessments"]}
        day = datetime.date.fromisoformat(second["completed"])
        due = f"{day.year + 1}-{day.isoformat()[5:]}"
        if not due.endswith("02-29"):
            self.assertEqual(listed[second["id"]]["due"], due)
            self.assertEqual(listed[client["id"]]["due"], due)
        self.assertIsNone(listed[first["id"]]["due"])
        rows = self.program("list").stdout.decode().splitlines()
        self.assertEqual([row.split("\t")[-1] for row in rows].count(""), 1)
        self.assertTrue(all(row.split("\t")[3] in ("short", "long") for row in rows), rows)
        self.assertEqual(self.program("list", "--lang", "de").stdout.decode().split("\t")[3], "lang")

    def test_reminders_for_a_calendar(self):
        own = self.finish()
        label = "Taller, Ñandú; \\ " + "ñ" * 60
        client = self.finish("--for", label)
        for language in ("en", "es-MX", "de-DE"):
            data = self.program("list", "--ics", "-", "--lang", language).stdout
            self.assertEqual(data, self.program("list", "--ics", "-", "--lang", language).stdout)
            # The id also stands in response files: a calendar that others keep does not name it.
            names = {
                hashlib.sha256(f"reminder {one['id']}".encode()).hexdigest()[:32]: one["id"]
                for one in (own, client)}
            self.assertNotIn(own["id"].encode(), data)
            events = {names[event["UID"]]: event for event in read_calendar(data)}
            self.assertEqual(set(events), {own["id"], client["id"]})
            for assessment in (own, client):
                event = events[assessment["id"]]
                listed = [each for each in self.json("list")["assessments"]
                          if each["id"] == assessment["id"]][0]
                self.assertEqual(event["DTSTART;VALUE=DATE"], listed["due"].replace("-", ""))
                self.assertEqual(
                    event["DTSTAMP"], listed["completed"].replace("-", "") + "T000000Z")
                [alarm] = event["parts"]
                self.assertEqual(
                    (alarm["kind"], alarm["ACTION"], alarm["TRIGGER"]),
                    ("VALARM", "DISPLAY", "-P7D"))
                self.assertIn("readiness", event["DESCRIPTION"])
            self.assertIn(label, events[client["id"]]["SUMMARY"])
            self.assertNotIn(label, events[own["id"]]["SUMMARY"])
        path = self.folder / "reminders.ics"
        self.assertIn(str(path), self.said("list", "--ics", path))
        self.assertEqual(path.read_bytes(), self.program("list", "--ics", "-").stdout)
        self.program("list", "--ics", path, code=1)
        self.program("list", "--ics", path, "--force")

    def test_of_all_reminders_the_first_are_taken(self):
        ids = [self.finish("--for", name)["id"] for name in ("Ulm", "Puebla", "Mainz")]
        all_events = read_calendar(self.program("list", "--ics", "-").stdout)
        self.assertEqual(len(all_events), len(ids))
        first = read_calendar(self.program("list", "--ics", "-", "--limit", "2").stdout)
        self.assertEqual(first, all_events[:2])
        self.assertIn("--ics", self.program("list", "--force", code=2).stderr.decode())

    def test_what_came_from_outside_is_not_due(self):
        path = self.write("responses.jsonl", self.simulated(5))
        self.program("import", path)
        self.assertEqual({each["due"] for each in self.json("list")["assessments"]}, {None})
        self.program("list", "--ics", "-", code=4)
        json.loads(self.program("list", "--json").stdout)


class OnATerminal(InterviewTest):
    NAMES = ("Maschinenbau Niederrhein", "Panadería Industrial del Sureste", "Ñandú")

    def test_no_line_runs_over_the_edge_and_no_word_is_cut(self):
        for name in self.NAMES:
            self.program("assess", "--for", name, "--answers", SAMPLES / "bakery-puebla.json")
        draft = self.begin("assess", "--for", "Schreinerei Oberkirch")
        draft.type(draft.keys(firm("bakery-puebla").get(draft.question)))
        draft.send("q")
        self.assertEqual(draft.end(), 0)
        for locale in ("de-DE", "es-MX", "en"):
            environment = self.surroundings(locale)
            cells = self.program("list", env=environment).stdout.decode()
            with self.subTest(locale):
                sitting = self.sit("list", locale=locale)
                sitting.child.expect(pexpect.EOF)
                shown = without_escapes(sitting.raw)
                self.assertLessEqual(max(map(len, shown.splitlines())), 80, shown)
                missing = set(cells.split()) - set(shown.split())
                self.assertFalse(missing, shown)
