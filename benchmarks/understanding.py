"""How long a text takes to be understood, in this process."""

import json
import statistics
import time
from datetime import date
from pathlib import Path

from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TEXTS = Path(__file__).parents[1] / "tests" / "understanding" / "dev.jsonl"
TODAY = date(2026, 11, 23)
REPEATS = 5


def milliseconds() -> tuple[float, float]:
    """Return the median and the worst over real messages; of each its best time, so that no pause is counted."""
    reader = Reader(LOCALES)
    said = [json.loads(line) for line in TEXTS.read_text(encoding="utf-8").splitlines()]
    for each in said:  # what is loaded at the first use is part of the start, not of a text
        reader.read(each["text"], each["language"], TODAY)
    times = [min(_once(reader, each["text"], each["language"]) for _ in range(REPEATS)) for each in said]
    return statistics.median(times), max(times)


def _once(reader: Reader, text: str, language: str) -> float:
    began = time.perf_counter()
    reader.read(text, language, TODAY)
    return (time.perf_counter() - began) * 1_000
