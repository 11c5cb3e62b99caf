"""Times whole programs beside each other: interleaved runs, medians, ratios, one table.

The subjects take turns (A B A B ...), so that a busy minute of the machine falls on all of them.
A median with its quartiles stands for many runs; the ratio to the reference is what may be compared
across machines.
"""

import os
import shlex
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


class Failure(Exception):
    """A program that is missing or did not end as it should."""


@dataclass(frozen=True)
class Subject:
    """One command to be timed."""

    name: str
    command: Sequence[str | Path]
    # Run before each run, outside the measured time: removes what the last run left behind.
    before: Callable[[], None] = lambda: None
    # The file that becomes standard input; output is thrown away.
    standard_input: Path = Path(os.devnull)
    # The exit code that the command must end with.
    exit_code: int = 0


@dataclass
class Measurement:
    """What the runs of one subject took."""

    subject: Subject
    seconds: list[float] = field(default_factory=list)
    # The largest memory of any run. The system counts the memory of this Python before it becomes
    # the program, so values under about 20 MB say nothing.
    peak_bytes: int = 0

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def quartiles(self) -> tuple[float, float]:
        if len(self.seconds) < 2:
            return self.median, self.median
        low, _, high = statistics.quantiles(self.seconds, n=4, method="inclusive")
        return low, high


def readiness() -> Path:
    """The program under test: READINESS_BINARY, else what Scripts/start builds."""
    path = Path(
        os.environ.get("READINESS_BINARY", ROOT / ".build" / "start" / "release" / "readiness")
    )
    if not os.access(path, os.X_OK):
        raise Failure(f"{path} is missing: run Scripts/start --help, or set READINESS_BINARY")
    return path


def run_once(subject: Subject) -> tuple[float, int]:
    """Seconds from the start of the program to its end, and its peak memory in bytes."""
    arguments = [os.fspath(part) for part in subject.command]
    program = shutil.which(arguments[0])
    if program is None:
        raise Failure(f"{arguments[0]} is not installed")
    subject.before()
    files = [
        (os.POSIX_SPAWN_OPEN, 0, os.fspath(subject.standard_input), os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    begun = time.perf_counter()
    process = os.posix_spawn(program, arguments, os.environ, file_actions=files)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - begun
    code = os.waitstatus_to_exitcode(status)
    if code != subject.exit_code:
        raise Failure(f"{shlex.join(arguments)} ended with {code}, not {subject.exit_code}")
    return seconds, usage.ru_maxrss * 1024


def measure(subjects: Sequence[Subject], runs: int, warm_ups: int = 2) -> list[Measurement]:
    """Runs the subjects in turns; the first rounds fill the caches and are not counted."""
    measurements = [Measurement(subject) for subject in subjects]
    for turn in range(-warm_ups, runs):
        for measurement in measurements:
            seconds, peak = run_once(measurement.subject)
            if turn >= 0:
                measurement.seconds.append(seconds)
                measurement.peak_bytes = max(measurement.peak_bytes, peak)
    return measurements


def duration(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms" if seconds < 1 else f"{seconds:.2f} s"


def table(measurements: Sequence[Measurement], reference: str) -> str:
    """A Markdown table; `reference` names the subject that the ratios divide by."""
    base = next(m.median for m in measurements if m.subject.name == reference)
    rows = [("subject", "runs", "median", "quartiles", "peak memory", "ratio")]
    for m in measurements:
        low, high = m.quartiles
        rows.append(
            (
                m.subject.name,
                str(len(m.seconds)),
                duration(m.median),
                f"{duration(low)} to {duration(high)}",
                f"{m.peak_bytes / 1e6:.0f} MB",
                f"{m.median / base:.2f}",
            )
        )
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |"
        for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def main(benchmark: Callable[[], None]) -> None:
    """Runs a benchmark script; a failure ends it with one sentence."""
    try:
        benchmark()
    except Failure as failure:
        sys.exit(f"{Path(sys.argv[0]).name}: {failure}")
