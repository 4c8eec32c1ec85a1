"""In which language a message is written: certain, or not told at all."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.model import Model
from bot.understanding.shipped import MODEL
from bot.understanding.written import written_in

TELLING = Model.load(MODEL).telling


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wie viele follower brauch ich dafür?", "de"),
        ("how many followers do i need for that?", "en"),
        ("mir hend no nöd so viel follower, isch das schlimm", "de"),
        ("was that the right number?", "en"),
        ("was ist das für eine zahl", "de"),
        ("vergleiche A 42k 800, B 9k 610, I 1k 70", None),
        ("A 42k, I 1k, a 5k", None),
        ("12.400 / 480", None),
        ("12,400 followers, 480 likes", None),
        ("12.400 Follower 480 Likes", None),
        ("ok", None),
        ("Export", None),
        ("hi", None),
        ("", None),
        ("🦊🦊🦊", None),
        ("combien de followers il faut pour ça ?", None),
        ("hoeveel volgers heb ik daarvoor nodig", None),
        ("сколько подписчиков мне нужно", None),
        ("12400'; DROP TABLE person; --", None),
        ("while True: print({'the': 'all'})", None),
        ("how many did i get last week ;-)", "en"),
    ],
)
def test_a_language_is_told_where_words_of_it_say_so(text: str, language: str | None) -> None:
    assert language == written_in(text, TELLING)


def test_no_message_that_measures_is_taken_for_the_other_language() -> None:
    rows = [
        json.loads(line)
        for name in ("dev.jsonl", "more.jsonl")
        for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    ]
    told = [(row["language"], written_in(row["text"], TELLING), row["text"]) for row in rows]
    assert [] == [each for each in told if each[1] not in {None, each[0]}]
    assert len([each for each in told if each[1]]) > 0.9 * len(rows)


@given(st.text(max_size=300))
def test_no_text_is_too_odd_to_be_asked_for_its_language(text: str) -> None:
    assert written_in(text, TELLING) in {None, "de", "en"}
