"""How long a text takes to be understood, in this process."""

import gc
import json
import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from benchmarks.odd_texts import odd_texts
from bot.understanding.folding import folded
from bot.understanding.meaning import Intent
from bot.understanding.phrases_of import learned
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TEXTS = Path(__file__).parents[1] / "tests" / "understanding" / "dev.jsonl"
TODAY = date(2026, 11, 23)
REPEATS = 5
SEED = 8


def milliseconds() -> tuple[float, float]:
    """Return the median and the worst over real messages; of each its best time, so that no pause is counted."""
    reader = Reader(LOCALES)
    said = [json.loads(line) for line in TEXTS.read_text(encoding="utf-8").splitlines()]
    for each in said:  # what is loaded at the first use is part of the start, not of a text
        reader.read(each["text"], each["language"], TODAY)
    times = [min(_once(reader, each["text"], each["language"]) for _ in range(REPEATS)) for each in said]
    return statistics.median(times), max(times)


def worst_of_odd(count: int) -> float:
    """Return the longest that any of so many odd texts takes, on the processor; of what seems long its best time."""
    reader = Reader(LOCALES)
    for language in learned(LOCALES):
        for text in ("hi", "50 mehr als gestern, 12.400 Follower", "Lisa 9k / 610 für 50 € oder Tom 8k"):
            reader.read(text, language, TODAY)
        for intent in Intent:  # the word lists are read once, at the first use
            reader.slots(intent, "I live in Vienna", language, TODAY)
    gc.disable()  # a collection of what other texts left is none of this one's time
    worst = 0.0
    try:
        for text in odd_texts(count, SEED):
            took = _anew(reader, text)
            if took > worst:  # a busy machine adds to a time and never takes from it
                worst = max(worst, min(took, *(_anew(reader, text) for _ in range(REPEATS))))
    finally:
        gc.enable()
    return worst


def _anew(reader: Reader, text: str) -> float:
    """Return how long a text takes of which nothing has been seen before."""
    folded.cache_clear()
    return _once(reader, text, "de", time.process_time)


def _once(reader: Reader, text: str, language: str, clock: Callable[[], float] = time.perf_counter) -> float:
    began = clock()
    reader.read(text, language, TODAY)
    return (clock() - began) * 1_000
