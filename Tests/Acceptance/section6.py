"""Section 6 of the design, read once more: exact fractions and trees instead of flat integers.

Nothing here is shared with the program. The questionnaire is read from its JSON, conditions are
parsed by a small parser of their own and decided in Kleene's logic with True, False and None.
"""

import math
import re
from fractions import Fraction

TOKEN = re.compile(r"\s*([A-Za-z][A-Za-z0-9_]*|-?\d+|<=|>=|!=|[=<>(){},])")


class Condition:
    """A condition: parsed once, decided for every enterprise."""

    def __init__(self, text):
        self.tokens = TOKEN.findall(text)
        assert "".join(self.tokens) == re.sub(r"\s", "", text), text
        self.place = 0
        self.decide = self.alternatives()
        assert self.place == len(self.tokens), text

    def peek(self):
        return self.tokens[self.place] if self.place < len(self.tokens) else None

    def take(self, wanted=None):
        token = self.peek()
        assert wanted is None or token == wanted, (self.tokens, self.place)
        self.place += 1
        return token

    def alternatives(self):
        parts = [self.together()]
        while self.peek() == "or":
            self.take()
            parts.append(self.together())

        def decide(firm):
            values = [part(firm) for part in parts]
            if True in values:
                return True
            return None if None in values else False

        return decide

    def together(self):
        parts = [self.opposite()]
        while self.peek() == "and":
            self.take()
            parts.append(self.opposite())

        def decide(firm):
            values = [part(firm) for part in parts]
            if False in values:
                return False
            return None if None in values else True

        return decide

    def opposite(self):
        if self.peek() != "not":
            return self.atom()
        self.take()
        part = self.opposite()

        def decide(firm):
            value = part(firm)
            return None if value is None else not value

        return decide

    def atom(self):
        token = self.take()
        if token == "(":
            inner = self.alternatives()
            self.take(")")
            return inner
        if token in ("true", "false"):
            return lambda firm: token == "true"
        if token in ("answered", "applies", "missing"):
            return self.state(token)
        if token == "count":
            self.take("(")
            question = self.take()
            self.take(")")
            relation, number = self.take(), int(self.take())
            return lambda firm: firm.known(question, lambda _: compare(
                len(firm.counted(question)), relation, number))
        return self.comparison(token)

    def state(self, word):
        self.take("(")
        question = self.take()
        kind = None
        if self.peek() == ",":
            self.take()
            kind = self.take()
        self.take(")")

        def decide(firm):
            state = firm.states[question]
            if word == "applies":
                return state != "not_asked"
            if word == "answered":
                return state == "answered"
            if kind:
                return state == kind
            return state not in ("not_asked", "answered")

        return decide

    def comparison(self, question):
        relation = self.take()
        if relation in ("in", "hasany", "hasall"):
            codes = self.codes()
            choose = {
                "in": lambda value: value in codes,
                "hasany": lambda value: bool(codes & set(value)),
                "hasall": lambda value: codes <= set(value),
            }[relation]
            return lambda firm: firm.known(question, choose)
        other = self.take()
        if relation == "has":
            return lambda firm: firm.known(question, lambda value: other in value)
        if re.fullmatch(r"-?\d+", other):
            return lambda firm: firm.known(
                question, lambda value: compare(value, relation, int(other)))
        assert relation in ("=", "!=")
        return lambda firm: firm.known(
            question, lambda value: (value == other) == (relation == "="))

    def codes(self):
        self.take("{")
        codes = {self.take()}
        while self.peek() == ",":
            self.take()
            codes.add(self.take())
        self.take("}")
        return codes


def compare(value, relation, number):
    return {
        "=": value == number, "!=": value != number, "<": value < number,
        "<=": value <= number, ">": value > number, ">=": value >= number,
    }[relation]


def half_up(number):
    return math.floor(number + Fraction(1, 2))


class Questionnaire:
    """A questionnaire with its conditions parsed."""

    def __init__(self, source):
        self.source = source
        self.questions = source["questions"]
        self.by_id = {question["id"]: question for question in self.questions}
        self.conditions = {}
        for question in self.questions:
            self.keep(question)
            for option in question.get("options", []):
                self.keep(option)
        for thing in source.get("gates", []) + source.get("actions", []):
            self.keep(thing)

    def keep(self, thing):
        if "when" in thing:
            self.conditions.setdefault(thing["when"], Condition(thing["when"]))

    def holds(self, thing, firm):
        """Whether the condition of a question, option, gate or action is true; none is true."""
        if "when" not in thing:
            return True
        return self.conditions[thing["when"]].decide(firm) is True

    def result(self, response, form=None):
        """The object `readiness-result/1` of a response that is not rejected."""
        return Firm(self, response["answers"], form or response["form"]).result(response.get("id"))


class Firm:
    """One enterprise's answers on one form."""

    def __init__(self, questionnaire, answers, form):
        self.questionnaire = questionnaire
        self.form = form
        self.states = {}
        self.values = {}
        self.offered = {}
        for question in questionnaire.questions:
            self.settle(question, answers.get(question["id"]))

    def known(self, question, decide):
        """Kleene: an atom on a question without a value is undecided."""
        return decide(self.values[question]) if question in self.values else None

    def counted(self, question):
        """The chosen options that are not exclusive."""
        exclusive = {
            option["code"] for option in self.questionnaire.by_id[question]["options"]
            if option.get("exclusive")
        }
        return [code for code in self.values[question] if code not in exclusive]

    # What applies, and what it was answered

    def settle(self, question, answer):
        name = question["id"]
        self.states[name] = "not_asked"
        forms = question.get("forms", self.questionnaire.source["forms"])
        if self.form not in forms or not self.questionnaire.holds(question, self):
            return
        if "of" in question and not self.values.get(question["of"]):
            return
        if question["kind"] == "multiple":
            offered = [
                option for option in question["options"]
                if self.questionnaire.holds(option, self)
            ]
            if all(option.get("exclusive") for option in offered):
                return
            self.offered[name] = offered
        if answer is None:
            self.states[name] = "skipped"
        elif "m" in answer:
            self.states[name] = answer["m"]
        else:
            self.take(question, answer["v"])

    def take(self, question, value):
        name = question["id"]
        if question["kind"] == "multiple":
            codes = [option["code"] for option in self.offered[name]]
            value = [code for code in value if code in codes]
            if not value:
                self.states[name] = "skipped"
                return
        elif "of" in question:
            if isinstance(value, dict):
                value = value["x"]
            else:
                value = 100 * value // self.values[question["of"]]
        self.states[name] = "answered"
        self.values[name] = value

    # Points

    def points(self, question):
        """The exact points of a question, None if it has none."""
        name = question["id"]
        if self.states[name] == "unknown":
            return Fraction(0)
        if self.states[name] != "answered":
            return None
        value = self.values[name]
        if question["kind"] == "single":
            scores = {option["code"]: option["score"] for option in question["options"]}
            return Fraction(scores[value])
        if question["kind"] == "number":
            return interpolated(question["scale"], value)
        chosen = self.counted(name)
        if question.get("rule") == "best":
            scores = {option["code"]: option.get("score", 0) for option in question["options"]}
            return Fraction(max((scores[code] for code in chosen), default=0))
        countable = sum(not option.get("exclusive") for option in self.offered[name])
        enough = min(question.get("saturation", countable), countable)
        return min(Fraction(100), Fraction(100 * len(chosen), enough))

    # Domains

    def domain(self, domain):
        members = [
            question for question in self.questionnaire.questions
            if question.get("domain") == domain["id"]
        ]
        applying = [
            question for question in members
            if self.states[question["id"]] not in ("not_asked", "not_applicable")
        ]
        taken = [
            question for question in applying
            if self.states[question["id"]] in ("answered", "unknown")
        ]
        weight = lambda questions: sum(question.get("weight", 1) for question in questions)
        state = lambda question: self.states[question["id"]]
        limits = self.questionnaire.source.get("coverage", {})
        result = {
            "id": domain["id"], "score": None, "low": None, "high": None, "coverage": None,
            "level": None, "levelBeforeGates": None, "gates": [],
            "unknown": sum(state(question) == "unknown" for question in applying),
            "skipped": sum(state(question) == "skipped" for question in applying),
        }
        if not applying:
            return result | {"status": "not_applicable"}
        covered = Fraction(100 * weight(taken), weight(applying))
        result["coverage"] = math.floor(covered)
        critical = any(
            question.get("critical") and state(question) == "skipped" for question in applying)
        if not taken or critical or covered < limits.get("provisional", 50):
            return result | {"status": "not_scored"}
        scored = covered >= limits.get("scored", 80)
        earned = sum(question.get("weight", 1) * self.points(question) for question in taken)
        open_weight = weight(
            [question for question in applying if state(question) in ("unknown", "skipped")])
        result["score"] = half_up(10 * earned / weight(taken))
        result["low"] = half_up(10 * earned / weight(applying))
        result["high"] = half_up(10 * (earned + 100 * open_weight) / weight(applying))
        result["status"] = "scored" if scored else "provisional"
        gates = [
            gate for gate in self.questionnaire.source.get("gates", [])
            if gate["domain"] == domain["id"] and self.questionnaire.holds(gate, self)
        ]
        result["gates"] = [gate["id"] for gate in gates]
        if domain["role"] == "readiness":
            before = self.level(result["score"])
            after = min([before] + [self.position(gate["atMost"]) for gate in gates])
            result["levelBeforeGates"], result["level"] = before, after
        return result

    def level(self, tenths):
        levels = self.questionnaire.source["levels"]
        return max(
            position for position, level in enumerate(levels) if 10 * level["from"] <= tenths)

    def position(self, level):
        return [each["id"] for each in self.questionnaire.source["levels"]].index(level)

    # All domains together

    def overall(self, domains):
        nothing = {
            "score": None, "low": None, "high": None, "level": None, "levelBeforeGates": None,
        }
        taking_part = [
            (domain, result)
            for domain, result in zip(self.questionnaire.source["domains"], domains)
            if domain["role"] == "readiness" and result["status"] != "not_applicable"
        ]
        statuses = {result["status"] for _, result in taking_part}
        if not taking_part:
            return nothing | {"status": "not_applicable"}
        if "not_scored" in statuses:
            return nothing | {"status": "not_scored"}
        weights = sum(domain.get("weight", 1) for domain, _ in taking_part)
        overall = {"status": "provisional" if "provisional" in statuses else "scored"}
        for key in ("score", "low", "high"):
            total = sum(domain.get("weight", 1) * result[key] for domain, result in taking_part)
            overall[key] = half_up(Fraction(total, weights))
        before = after = self.level(overall["score"])
        steps = self.questionnaire.source.get("overall", {}).get("stepsAboveWeakest")
        holding = [result["level"] for domain, result in taking_part if domain.get("holdsBack")]
        if steps is not None and holding:
            after = min(before, min(holding) + steps)
        return overall | {"levelBeforeGates": before, "level": after}

    # The result file

    def result(self, assessment):
        source = self.questionnaire.source
        domains = [self.domain(domain) for domain in source["domains"]]
        overall = self.overall(domains)
        return {
            "format": "readiness-result/1",
            "assessment": assessment,
            "questionnaire": {"id": source["id"], "version": source["version"]},
            "form": self.form,
            "overall": self.printed(overall),
            "domains": [self.printed(domain) for domain in domains],
            "questions": [
                {
                    "id": question["id"], "status": self.states[question["id"]],
                    "score": exact(self.points(question)), "weight": question.get("weight", 1),
                }
                for question in self.questionnaire.questions if "domain" in question
            ],
            "actions": [
                action["id"] for action in source.get("actions", [])
                if self.questionnaire.holds(action, self)
            ],
        }

    def printed(self, result):
        levels = [level["id"] for level in self.questionnaire.source["levels"]]
        shown = dict(result)
        for key in ("score", "low", "high"):
            if result[key] is not None:
                shown[key] = f"{result[key] // 10}.{result[key] % 10}"
        for key in ("level", "levelBeforeGates"):
            if result[key] is not None:
                shown[key] = levels[result[key]]
        return shown


def interpolated(scale, value):
    """Piecewise linear, flat outside."""
    points = [(Fraction(x), Fraction(y)) for x, y in scale]
    if value <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if value <= x1:
            return y0 + (y1 - y0) * (value - x0) / (x1 - x0)
    return points[-1][1]


def exact(points):
    """`75`, `12.5`, else a fraction."""
    if points is None:
        return None
    if points.denominator == 1:
        return str(points.numerator)
    if 10 % points.denominator == 0:
        tenths = points * 10
        return f"{int(tenths) // 10}.{int(tenths) % 10}"
    return f"{points.numerator}/{points.denominator}"
