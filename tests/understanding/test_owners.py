"""Whose figures a message states: the writer's, those of another account of theirs, or somebody else's."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.meaning import Intent
from bot.understanding.owners import Whose, owner_of
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)
READER = Reader(LOCALES)
MOST_OF_OTHERS = 2
"""Among 1,184 phrases by which people log, so many at most are taken for somebody else's."""


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Lisa hat 9.000 Follower", "de", "Lisa"),
        ("Anna Blum hat 9.000 Follower", "de", "Anna Blum"),
        ("jetzt hat Lisa 9.000", "de", "Lisa"),
        ("meine Freundin hat 9.000 Follower und 300 Likes", "de", None),
        ("mein Konkurrent 12k / 400", "de", None),
        ("die Konkurrenz hat 12.000 Follower", "de", None),
        ("sie hat 9000 follower", "de", None),
        ("der Laden nebenan hat 5000 Follower", "de", None),
        ("Lisa has 9k followers", "en", "Lisa"),
        ("Lisa's account has 9k followers", "en", "Lisa"),
        ("my competitor has 12k followers 400 likes", "en", None),
        ("my friend's account has 9k", "en", None),
        ("my sister is at 9k", "en", None),
        ("she has 9k", "en", None),
        ("the shop next door has 5k followers", "en", None),
        ("mein Mann hat 2.000 Follower", "de", None),
        ("Konkurrenz: 12.000 / 400", "de", None),
        ("ein Kollege von mir hat 20k", "de", None),
        ("jemand mit 9.000 Followern und 300 Likes", "de", None),
        ("Lisa's got 9k", "en", "Lisa"),
        ("the account of my friend has 9k", "en", None),
        ("someone with 9k followers and 300 likes", "en", None),
    ],
)
def test_the_figures_of_somebody_else_are_a_question_about_them(
    text: str, language: str, name: str | None
) -> None:
    meaning = READER.read(text, language, TODAY)
    assert (Intent.STANDING, Whose.OTHERS, name) == (
        meaning.intent,
        meaning.slots.whose,
        meaning.slots.handle,
    )


@pytest.mark.parametrize(
    ("text", "language", "whose", "name"),
    [
        ("Laden-Account: 300 Follower", "de", Whose.NAMED, "Laden-Account"),
        ("mein Geschäftsaccount hat 300 Follower", "de", Whose.NAMED, "Geschäftsaccount"),
        ("300 Follower auf dem Yogakanal", "de", Whose.NAMED, "Yogakanal"),
        ("mein zweiter Account hat 300", "de", Whose.SECOND, "zweiter Account"),
        ("Zweitaccount 300 / 20", "de", Whose.SECOND, "Zweitaccount"),
        ("auf der anderen Seite 300 Follower", "de", Whose.SECOND, "anderen Seite"),
        ("shop account: 300 followers", "en", Whose.NAMED, "shop account"),
        ("my second account has 300", "en", Whose.SECOND, "second account"),
        ("on my dog account I have 300", "en", Whose.NAMED, "dog account"),
        ("Yoga: 4.260 / 205", "de", Whose.LABELLED, "Yoga"),
        ("my other page: 300 / 20", "en", Whose.SECOND, "other page"),
    ],
)
def test_another_account_of_ones_own_is_told_apart_by_words(
    text: str, language: str, whose: Whose, name: str
) -> None:
    meaning = READER.read(text, language, TODAY)
    assert (Intent.RECORD, whose, name) == (meaning.intent, meaning.slots.whose, meaning.slots.handle)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("12.400 / 480", "de"),
        ("wir haben jetzt 12.400 Follower", "de"),
        ("mein Laden hat 300 Follower", "de"),
        ("der Chor hat 1.140", "de"),
        ("mein Insta-Account hat 12.400", "de"),
        ("mein Hauptaccount: 12.400", "de"),
        ("mein kleiner Account hat 300 Follower", "de"),
        ("meine Freundin sagt, wir haben 12.400 Follower", "de"),
        ("bruder 10k geknackt", "de"),
        ("dank meiner Schwester hab ich jetzt 12.400", "de"),
        ("Heute hat der Laden 300 Follower", "de"),
        ("our café has 300 followers", "en"),
        ("The clinic's page has 4,075 followers", "en"),
        ("my friend and I have 12.4k", "en"),
        ("we're at 5.2k now", "en"),
        ("my tik tok account has 300", "en"),
        ("The hairdresser's page: 5,944 followers", "en"),
    ],
)
def test_ones_own_figures_stay_ones_own(text: str, language: str) -> None:
    assert READER.read(text, language, TODAY).figures.whose is None


def test_hardly_any_phrase_that_logs_is_taken_for_somebody_elses() -> None:
    taken = [
        phrase
        for language in ("de", "en")
        for phrase in Path(LOCALES, language, "phrases", "record.txt").read_text("utf-8").splitlines()
        if READER.read(phrase, language, TODAY).figures.whose is Whose.OTHERS
    ]
    assert len(taken) <= MOST_OF_OTHERS, taken


def test_a_wish_beside_somebody_elses_figures_stays_a_wish() -> None:
    assert (
        READER.read("mein Freund hat 10.000 Follower, ist das viel?", "de", TODAY).intent is not Intent.RECORD
    )
    assert READER.read("wann habe ich wie Lisa 10.000 Follower", "de", TODAY).intent is Intent.FORECAST


@given(before=st.text(max_size=80), behind=st.text(max_size=80))
def test_no_text_around_a_number_is_too_odd(before: str, behind: str) -> None:
    text = f"{before}9000{behind}"
    owner = owner_of(text, len(before), len(before) + 4, "de", frozenset())
    assert owner is None or owner.whose in Whose
