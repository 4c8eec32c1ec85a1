"""What the numbers of a message count: followers, likes, something else, or nothing of an account."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.meaning import Intent
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)
READER = Reader(LOCALES)


def figures(text: str, language: str) -> tuple[object, object]:
    """Return followers and likes of a text that states figures."""
    said = READER.slots(Intent.RECORD, text, language, TODAY).as_data()
    return said.get("followers"), said.get("likes")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Follower 8.400, Likes 310", "de"),
        ("310 Likes, 8.400 Follower", "de"),
        ("310 Herzen bei 8,4k Abos", "de"),
        ("Likes: 310 / Follower: 8'400", "de"),
        ("mit 8400 Leuten und 310 Likes im Mittel", "de"),
        ("8.400 / 310", "de"),
        ("8.400 Follower, 310", "de"),
        ("310 likes on 8,400 followers", "en"),
        ("subs 8.4k likes 310", "en"),
        ("likes 310, fans 8,400", "en"),
        ("310 hearts from 8400 people", "en"),
        ("8,400 and 310", "en"),
    ],
)
def test_followers_and_likes_are_told_apart_by_words_in_either_order_and_stand_in_this_order_without(
    text: str, language: str
) -> None:
    assert (8_400, 310) == figures(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("95 von 1.900 liken jeden Beitrag", "de"),
        ("95 von meinen 1900 drücken auf Like", "de"),
        ("95 Likes von 1900 Followern", "de"),
        ("95 out of 1,900 double-tap", "en"),
        ("95 of my 1900 like it every time", "en"),
    ],
)
def test_so_many_out_of_more_are_likes_of_followers(text: str, language: str) -> None:
    assert (1_900, 95) == figures(text, language)


@pytest.mark.parametrize(
    ("text", "language", "followers"),
    [
        ("we reached 7,700 followers", "en", 7_700),
        ("just reached 7.7k", "en", 7_700),
        ("we finally reach 7700", "en", 7_700),
        ("now save 7,700 followers", "en", 7_700),
        ("wir haben 7.700 Follower erreicht", "de", 7_700),
        ("our page has reached 3 lakh subs", "en", 300_000),
    ],
)
def test_a_verb_that_is_spelt_like_a_metric_sets_no_number_aside(
    text: str, language: str, followers: int
) -> None:
    slots = READER.slots(Intent.RECORD, text, language, TODAY)
    assert (followers, None, False) == (*figures(text, language), slots.set_aside)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("5.200 Follower, 190 Likes, 14 Kommentare", "de"),
        ("12.000 Aufrufe, 5.200 Follower, 190 Likes", "de"),
        ("Reichweite 9.000, Follower 5.200, Likes 190", "de"),
        ("5.200 Follower, 190 Likes und 33 mal gespeichert, 20 Shares", "de"),
        ("5,200 followers, 190 likes, 14 comments", "en"),
        ("reach 9,000, followers 5,200, likes 190", "en"),
        ("views: 12k, followers: 5,200, likes: 190", "en"),
        ("5,200 followers 190 likes 20 saves 7 shares", "en"),
    ],
)
def test_another_metric_is_no_likes_and_is_known_to_be_set_aside(text: str, language: str) -> None:
    assert (5_200, 190) == figures(text, language)
    assert READER.slots(Intent.RECORD, text, language, TODAY).set_aside


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("vor 20 Minuten nachgesehen: 6.100 Follower", "de"),
        ("die 2 Tipps haben geholfen, 6.100 Follower", "de"),
        ("bin seit 2019 dabei und hab 6.100 Follower", "de"),
        ("mein Golf 7 Account hat 6.100 Follower", "de"),
        ("6.100 Follower nach 3 Jahren", "de"),
        ("6.100 Follower, das sind 12 % mehr", "de"),
        ("6.100 Follower, und die Werbung hat 50 Euro gekostet", "de"),
        ("checked 10 mins ago: 6,100 followers", "en"),
        ("your 3 tips worked, 6,100 followers", "en"),
        ("on here since 2017, 6,100 followers", "en"),
        ("my iphone 15 account has 6,100 followers", "en"),
        ("6,100 followers after 2 years", "en"),
        ("6,100 followers, 12% more than before", "en"),
        ("6,100 followers and I spent $50", "en"),
    ],
)
def test_durations_tips_names_years_changes_and_prices_are_no_figures(text: str, language: str) -> None:
    assert {"followers": 6_100} == READER.slots(Intent.RECORD, text, language, TODAY).as_data()


@pytest.mark.parametrize(
    ("text", "language", "followers"),
    [
        ("2019 Follower", "de", 2_019),
        ("jetzt in 2024 Follower angekommen", "de", 2_024),
        ("top 50 follower", "de", 50),
        ("2030 followers", "en", 2_030),
        ("2,019", "en", 2_019),
    ],
)
def test_what_looks_like_a_year_or_a_rank_is_a_figure_where_the_words_say_so(
    text: str, language: str, followers: int
) -> None:
    assert (followers, None) == figures(text, language)


@given(
    followers=st.integers(100, 10**9),
    likes=st.integers(0, 10**6),
    language=st.sampled_from(["de", "en"]),
    swapped=st.booleans(),
)
def test_named_figures_are_read_as_they_were_written_in_either_order(
    followers: int, likes: int, language: str, *, swapped: bool
) -> None:
    parts = [f"{followers} Follower" if language == "de" else f"{followers} followers", f"{likes} Likes"]
    assert (followers, likes) == figures(", ".join(reversed(parts) if swapped else parts), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sommerpause bis 10. Dezember", "de"),
        ("Urlaub bis 10.12.", "de"),
        ("Betriebsferien bis zum 6. Januar", "de"),
        ("closed until 10 December", "en"),
        ("I'm off until January 6th", "en"),
        ("back on the 3rd of January", "en"),
        ("14:30", "de"),
        ("3:1", "de"),
        ("0176 1234567", "de"),
        ("call me on 07700 900123", "en"),
        ("meine PLZ ist 80331", "de"),
        ("WLAN Passwort 12345678", "de"),
        ("my zip is 90210", "en"),
        ("order 4711", "en"),
        ("ich bin 34", "de"),
        ("I'm 34", "en"),
        ("Seite 12", "de"),
        ("page 12", "en"),
    ],
)
def test_days_hours_keys_and_ages_are_no_figures(text: str, language: str) -> None:
    assert not READER.read(text, language, TODAY).figures.has_figures


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("am 3. November 8.400 / 310", "de", (8_400, 310)),
        ("Nov 3: 8,400 and 310", "en", (8_400, 310)),
        ("ich bin bei 8.400", "de", (8_400, None)),
        ("I'm at 95 followers", "en", (95, None)),
        ("meine Seite 95 Follower", "de", (95, None)),
        ("8,400 may be, likes 12", "en", (8_400, 12)),
    ],
)
def test_figures_beside_such_words_are_still_figures(
    text: str, language: str, expected: tuple[int, int | None]
) -> None:
    assert expected == figures(text, language)
