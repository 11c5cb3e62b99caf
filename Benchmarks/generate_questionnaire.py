#!/usr/bin/env python3
"""Writes a questionnaire of many questions with catalogues in two languages, always the same bytes.

    generate_questionnaire.py FOLDER [--questions 10000] [--seed 1]

FOLDER gets questionnaire.json and locales/{en,de-DE}.json. Each section begins with eight facts, and
its other questions depend on some of them, as in questionnaires that people write. Kinds, options,
conditions, gates and actions are drawn from the seed. The result has no error; what its domains, each
spread over all sections, can attain is not decided, and `questionnaire check` says so.
"""

import argparse
import hashlib
import json
import random
from pathlib import Path

SECTIONS = 50
FACTS = 8
LEVELS = ("starting", "basic", "developing", "established", "leading")


def condition(draw: random.Random, earlier: list[dict]) -> str:
    """A condition of one to four atoms about earlier questions."""
    atoms = [atom(draw, draw.choice(earlier)) for _ in range(draw.choice((1, 1, 2, 4)))]
    text = atoms[0]
    for following in atoms[1:]:
        text = f"({text}) {draw.choice(('and', 'or'))} {following}"
    return text


def atom(draw: random.Random, question: dict) -> str:
    """A statement about one question, of a form that suits its kind."""
    name = question["id"]
    codes = [option["code"] for option in question.get("options", ())]
    if question["kind"] == "single":
        return draw.choice(
            (f"{name} = {codes[-1]}", f"{name} in {{{', '.join(codes[1:])}}}", f"answered({name})")
        )
    if question["kind"] == "multiple":
        return draw.choice((f"{name} has {codes[0]}", f"count({name}) >= 1", f"not {name} has {codes[1]}"))
    return draw.choice((f"{name} > {draw.randint(0, 50)}", f"missing({name}, unknown)"))


def question(draw: random.Random, index: int, section: str, domains: list[str], facts: list[dict]) -> dict:
    """One question: 70 % single, 20 % multiple, 10 % number; a fact while the section has too few."""
    kind = draw.choices(("single", "multiple", "number"), (7, 2, 1))[0]
    result = {"id": f"q{index:05d}", "section": section, "kind": kind}
    is_fact = len(facts) < FACTS
    scored = not is_fact and draw.random() < 0.95
    if scored:
        result |= {"domain": draw.choice(domains), "weight": draw.randint(1, 4)}
    if draw.random() < 0.2:
        result["mayBeNotApplicable"] = True
    if not is_fact and draw.random() < 0.8:
        result["when"] = condition(draw, facts)
    if kind == "single":
        count = draw.randint(2, 5)
        result["options"] = [
            {"code": f"c{i}"} | ({"score": 100 * i // (count - 1)} if scored else {}) for i in range(count)
        ]
    elif kind == "multiple":
        result["options"] = [{"code": f"c{i}"} for i in range(draw.choice((2, 4, 5)))]
        result["options"].append({"code": "none", "exclusive": True})
    else:
        result |= {"min": 0, "max": 100, "unit": "percent"}
        if scored:
            result["scale"] = [[0, 0], [50, 60], [100, 100]]
    result |= {"comparability": "identical", "intent": f"Generated question {index}", "seconds": 20}
    return result


def questionnaire(draw: random.Random, count: int) -> dict:
    """The logic."""
    domains = [f"domain{i}" for i in range(1, 7)]
    sections = [f"section{i}" for i in range(1, min(SECTIONS, count) + 1)]
    questions: list[dict] = []
    facts: list[dict] = []
    for index in range(count):
        section = sections[index * len(sections) // count]
        if questions and questions[-1]["section"] != section:
            facts = []
        questions.append(question(draw, index, section, domains, facts))
        if len(facts) < FACTS:
            facts.append(questions[-1])
    groups = max(1, count // 100)
    return {
        "format": "readiness-questionnaire/1",
        "id": "generated",
        "version": "1.0.0",
        "sourceLocale": "en",
        "locales": ["en", "de-DE"],
        "forms": ["full"],
        "domains": [{"id": domain, "role": "readiness", "series": 1} for domain in domains],
        "levels": [{"id": level, "from": 20 * i} for i, level in enumerate(LEVELS)],
        "sections": sections,
        "questions": questions,
        "gates": [
            {
                "id": f"gate{i}",
                "domain": draw.choice(domains),
                "when": condition(draw, questions),
                "atMost": "basic",
            }
            for i in range(groups)
        ],
        "actions": [
            {
                "id": f"action{i}",
                "domain": draw.choice(domains),
                "when": condition(draw, questions),
                "improves": {},
                "requires": [f"action{i - 1}"] if i % 3 else [],
                "hours": 2,
            }
            for i in range(groups)
        ],
    }


def texts(logic: dict) -> dict[str, str]:
    """Every text that the logic needs, in English."""
    result = {}
    for item in logic["questions"]:
        name = item["id"]
        result[f"question.{name}"] = f"How does your firm handle matter {name} at present?"
        result[f"question.{name}.help"] = f"Think of the last month. For example: a bakery does {name} by hand."
        if item.get("mayBeNotApplicable"):
            result[f"question.{name}.not_applicable"] = "We do not do this at all"
        for option in item.get("options", ()):
            result[f"option.{name}.{option['code']}"] = f"We do it the way called {option['code']} in {name}"
    for kind in ("section", "domain", "level", "gate"):
        for item in logic[kind + "s"]:
            name = item if kind == "section" else item["id"]
            result[f"{kind}.{name}"] = f"The {kind} {name}"
    for item in logic["actions"]:
        for part in ("title", "first", "next", "done"):
            result[f"action.{item['id']}.{part}"] = f"What to do {part} about {item['id']}"
    return result


def catalogue(locale: str, entries: dict[str, dict]) -> dict:
    """A catalogue file."""
    return {
        "format": "readiness-catalogue/1",
        "questionnaire": "generated",
        "locale": locale,
        "texts": entries,
    }


def write(path: Path, value: dict) -> None:
    """JSON with one space of indentation: about as many lines as a person would write."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Writes the three files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    logic = questionnaire(random.Random(arguments.seed), arguments.questions)
    source = texts(logic)
    write(arguments.folder / "questionnaire.json", logic)
    write(arguments.folder / "locales/en.json", catalogue("en", {key: {"text": text} for key, text in source.items()}))
    german = {
        key: {
            "text": f"{text} (auf Deutsch, für den Betrieb)",
            "of": hashlib.sha256(text.encode()).hexdigest()[:8],
        }
        for key, text in source.items()
    }
    write(arguments.folder / "locales/de-DE.json", catalogue("de-DE", german))


if __name__ == "__main__":
    main()
