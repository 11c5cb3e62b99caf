"""Pictures of the program as a person sees it: a real run in a pseudo-terminal, drawn as SVG."""

import json
import os
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from acceptance import LOCALES, SAMPLES
from screen import Screen

# A cell in units of the picture.
WIDTH, HEIGHT, MARGIN = 8.4, 18, 14
BACKGROUND, PLAIN, MUTED = "#1e2430", "#e6e9ef", "#9aa5b5"
COLOURS = {
    "default": PLAIN, "red": "#ff8a80", "green": "#8fd694", "brown": "#f2c879",
    "blue": "#8ab4f8", "magenta": "#d7a8ef", "cyan": "#7fd6d6",
}
FIRMS = {"en": "barber-merida", "es-MX": "bakery-puebla", "de-DE": "machine-shop-ulm"}
ASKED = "cy_backups"
FINISH = {
    "en": "Finish and see my result", "es-MX": "Terminar y ver mi resultado",
    "de-DE": "Abschließen und Ergebnis sehen"}
TITLES = {
    "en": ("A question of the interview", "A result"),
    "es-MX": ("Una pregunta del cuestionario", "Un resultado"),
    "de-DE": ("Eine Frage der Befragung", "Ein Ergebnis"),
}


def runs(row, columns):
    """Stretches of a row that look alike, as (column, text, colour, bold, faint)."""
    found = []
    for column in range(columns):
        cell = row[column]
        look = (COLOURS.get(cell.fg, PLAIN), cell.bold)
        if found and found[-1][2:] == look:
            found[-1] = (*found[-1][:1], found[-1][1] + cell.data, *look)
        else:
            found.append((column, cell.data, *look))
    return found


def svg(screen, title, language):
    """The screen as an SVG text whose description is what stands on it."""
    width = screen.columns * WIDTH + 2 * MARGIN
    height = screen.lines * HEIGHT + 2 * MARGIN
    words = "\n".join(line.rstrip() for line in screen.display).strip("\n")
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}" role="img" aria-labelledby="t d" '
        f'xml:lang="{language}">',
        f'<title id="t">{escape(title)}</title>', f'<desc id="d">{escape(words)}</desc>',
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
        '<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" '
        'xml:space="preserve">',
    ]
    for number in range(screen.lines):
        for column, text, colour, bold in runs(screen.buffer[number], screen.columns):
            if not text.strip():
                continue
            # Spaces at the ends take no part, so that the length is that of what is drawn.
            lead = len(text) - len(text.lstrip())
            text = text.strip()
            x = MARGIN + (column + lead) * WIDTH
            y = MARGIN + number * HEIGHT + 14
            weight = ' font-weight="bold"' if bold else ""
            parts.append(
                f'<text x="{x:g}" y="{y:g}" fill="{colour}"{weight} '
                f'textLength="{len(text) * WIDTH:g}" lengthAdjust="spacingAndGlyphs">'
                f"{escape(text)}</text>")
    return "\n".join([*parts, "</g>", "</svg>", ""])


def sitting(locale, home):
    """The program in front of a person who answers in one language, at its first frame."""
    env = {
        "HOME": home, "LANG": LOCALES[locale], "READINESS_LANG": locale,
        "TERM": "xterm-256color", "PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no"}
    return Screen(["assess"], env=env, locale=locale, cwd=home).next_frame()


def leave(screen):
    screen.hit("q")
    screen.end()
    screen.abandon()


def answer(screen, answers, up_to=None):
    """Reads and answers until a question or the review is on the screen."""
    while FINISH[screen.locale] not in screen.text:
        question = screen.asked()
        if question is None:
            screen.press("enter")
        elif question == up_to:
            return
        else:
            screen.answer(answers.get(question, {"m": "unknown"}))


def draw(locale):
    """The pictures of one locale, by file name."""
    answers = json.loads((SAMPLES / f"{FIRMS[locale]}.json").read_text("utf-8"))["answers"]
    question_title, result_title = TITLES[locale]
    with tempfile.TemporaryDirectory(prefix="readiness pictures ") as home:
        # The time left depends on how fast one answers; a fresh sitting knows nothing of that yet.
        screen = sitting(locale, home)
        answer(screen, answers, up_to=ASKED)
        leave(screen)
        screen = sitting(locale, home)
        screen.press("enter")
        screen.question(ASKED)
        screen.press("down", "down")
        question = svg(screen.screen, question_title, locale)
        answer(screen, answers)
        screen.press("f")
        result = svg(screen.screen, result_title, locale)
        leave(screen)
    return {f"{locale}-question.svg": question, f"{locale}-result.svg": result}


def main(folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for locale in FIRMS:
        for name, text in draw(locale).items():
            (folder / name).write_text(text, "utf-8")
            print(folder / name)


if __name__ == "__main__":
    main(sys.argv[1])
