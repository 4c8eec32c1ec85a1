"""The shipped model: it matches the phrases, it is small and quick, and it understands what it was not shown."""

import json
import statistics
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.understanding import worst_of_odd
from bot.understanding.folding import folded
from bot.understanding.meaning import Intent
from bot.understanding.model import Model
from bot.understanding.phrases_of import digest, learned, phrases_of
from bot.understanding.reader import Reader
from bot.understanding.shipped import MODEL
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)


def annotated(name: str) -> list[dict[str, Any]]:
    """Return the annotated messages of a file beside this one, as people type them; they measure and never train."""
    return [
        json.loads(line) for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    ]


LANGUAGES = learned(LOCALES)
UNSEEN = annotated("dev.jsonl")
READER = Reader(LOCALES)
FEWEST_PHRASES = 250
LEARNED = sorted(set(Intent) - {Intent.PRIVACY, Intent.CARD})


def letters(text: str) -> str:
    """Return a text without case, digits and punctuation, as two phrases are compared."""
    return "".join(char for char in text.lower() if char.isalpha())


def test_the_model_was_trained_on_the_phrases_as_they_are_now() -> None:
    assert digest(LOCALES) == Model.load(MODEL).phrases, "run `make train`"


def test_the_model_is_under_three_megabytes() -> None:
    assert MODEL.stat().st_size < 3_000_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_intent_has_its_phrases(language: str) -> None:
    phrases = phrases_of(LOCALES, language)
    assert [str(each) for each in LEARNED] == sorted(phrases)
    assert {} == {intent: len(lines) for intent, lines in phrases.items() if len(lines) < FEWEST_PHRASES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_stands_twice(language: str) -> None:
    seen = [letters(line) or line for lines in phrases_of(LOCALES, language).values() for line in lines]
    assert len(seen) == len(set(seen))


def test_no_message_that_measures_was_learned() -> None:
    learned = {
        letters(line) or line
        for language in LANGUAGES
        for lines in phrases_of(LOCALES, language).values()
        for line in lines
    }
    measuring = [*UNSEEN, *annotated("more.jsonl")]
    assert [] == [row["text"] for row in measuring if letters(row["text"]) in learned]


def test_unseen_messages_get_their_intent_and_nothing_is_changed_by_a_sure_mistake() -> None:
    right = among_three = 0
    unsafe = []
    for row in UNSEEN:
        meaning = READER.read(row["text"], row["language"], TODAY)
        right += meaning.intent == row["intent"]
        among_three += row["intent"] in {meaning.intent, *meaning.alternatives[:2]}
        if meaning.intent != row["intent"] and meaning.intent == Intent.RECORD and meaning.confidence >= 0.5:
            unsafe.append(row["text"])
    assert right >= 0.945 * len(UNSEEN)
    assert among_three >= 0.985 * len(UNSEEN)
    assert [] == unsafe


def test_a_message_is_understood_in_well_under_a_moment() -> None:
    for row in UNSEEN[:20]:
        READER.read(row["text"], row["language"], TODAY)
    took = []
    for row in UNSEEN:
        start = time.perf_counter()
        READER.read(row["text"], row["language"], TODAY)
        took.append(time.perf_counter() - start)
    assert statistics.median(took) < 0.005  # ten times what it takes on a quiet machine


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_no_text_is_too_odd_to_be_read(text: str, language: str) -> None:
    meaning = READER.read(text, language, TODAY)
    assert 0 <= meaning.confidence <= 1
    assert meaning.intent not in meaning.alternatives


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "🦊🦊🦊",
        "9" * 400,
        "ab " * 1365,
        "1,2;3/" * 680,
        "\u202e12\u200b400",
        "{{7*7}} <script>",
        "привет",
    ],
)
def test_odd_texts_are_read_without_a_crash(text: str) -> None:
    assert READER.read(text, "de", TODAY).intent in set(Intent)


def test_no_odd_text_takes_long() -> None:
    assert worst_of_odd(200) < 100  # 20 on a quiet machine, which `make bench` looks at


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "lösch nur den wert von heute früh, den rest behalten"),
        ("de", "bitte nicht gleich alles löschen, bloß die letzte zahl"),
        ("de", "lösch mein ziel"),
        ("de", "alles löschen außer dem november"),
        ("en", "delete everything except yesterday"),
        ("en", "don't delete all of it"),
        ("en", "delete my goal"),
    ],
)
def test_whoever_names_a_part_does_not_want_everything_deleted(language: str, text: str) -> None:
    assert READER.read(text, language, TODAY).intent != Intent.ERASE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "lösch alles was du hast"),
        ("de", "nicht nur die letzte zahl, alles löschen"),
        ("en", "delete all my data"),
        ("en", "not just the last number, wipe everything about me"),
    ],
)
def test_whoever_wants_everything_deleted_is_understood(language: str, text: str) -> None:
    meaning = READER.read(text, language, TODAY)
    assert (Intent.ERASE, True) == (meaning.intent, meaning.confidence >= 0.5)


def test_folding_leaves_letters_and_digits() -> None:
    assert "gruesse 12 uebung" == folded("Grüße, 12 Übung!")
