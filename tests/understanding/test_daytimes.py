"""Times of day and weekdays in all the ways in which people say them."""

from datetime import time

import pytest
from babel.dates import format_time
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.times import WEEKDAYS, find_time, find_weekday
from tests.timing import seconds

TIMES = st.times().map(lambda each: each.replace(second=0, microsecond=0))
TYPED = st.text(alphabet="0123456789:.h apmuhrnovltecdfi@", max_size=60)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("viertel sieben", "de", "06:15"),
        ("dreiviertel acht", "de", "07:45"),
        ("halb eins mittags", "de", "12:30"),
        ("fünf vor halb neun", "de", "08:25"),
        ("fünf nach halb neun", "de", "08:35"),
        ("zwanzig nach sechs", "de", "06:20"),
        ("10 vor 7", "de", "06:50"),
        ("zehn Minuten nach acht abends", "de", "20:10"),
        ("17 Uhr 45", "de", "17:45"),
        ("17.45 Uhr", "de", "17:45"),
        ("um zweiundzwanzig Uhr fünfzehn", "de", "22:15"),
        ("sieben in der Früh", "de", "07:00"),
        ("7 morgens", "de", "07:00"),
        ("abends 9", "de", "21:00"),
        ("um neun am Abend", "de", "21:00"),
        ("um 9 am Montag", "de", "09:00"),
        ("mittags um eins", "de", "13:00"),
        ("um 12 nachts", "de", "00:00"),
        ("nachts um zwei", "de", "02:00"),
        ("19h", "de", "19:00"),
        ("19h30", "de", "19:30"),
        ("half nine", "en", "09:30"),
        ("half past four in the afternoon", "en", "16:30"),
        ("ten past eight", "en", "08:10"),
        ("25 to 7", "en", "06:35"),
        ("a quarter after five pm", "en", "17:15"),
        ("nine thirty", "en", "09:30"),
        ("six o'clock in the evening", "en", "18:00"),
        ("7 in the morning", "en", "07:00"),
        ("eleven at night", "en", "23:00"),
        ("12 at night", "en", "00:00"),
        ("5 p.m.", "en", "17:00"),
        ("11:15 AM", "en", "11:15"),
        ("12 pm", "en", "12:00"),
        ("1730 hrs", "en", "17:30"),
        ("at noon", "en", "12:00"),
        ("@ 8", "en", "08:00"),
    ],
)
def test_a_time_is_read_as_people_say_it(text: str, language: str, expected: str) -> None:
    assert time.fromisoformat(expected) == find_time(text, language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("nicht um 8, sondern um 10", "de", "10:00"),
        ("von 9 auf 11 Uhr", "de", "11:00"),
        ("statt um 8 lieber um halb zehn", "de", "09:30"),
        ("um 7:15 bitte, ich mach um 8 auf", "de", "07:15"),
        ("not at 8, at 10", "en", "10:00"),
        ("from 9 to 11am", "en", "11:00"),
        ("instead of 8 make it 9:30", "en", "09:30"),
        ("at 7:15 please, I open at 8", "en", "07:15"),
    ],
)
def test_of_several_times_the_new_one_is_meant(text: str, language: str, expected: str) -> None:
    assert time.fromisoformat(expected) == find_time(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *(
            ("12.400 Follower", "de"),
            ("3,5 %", "de"),
            ("9 Euro", "de"),
            ("2 Tipps", "de"),
            ("um 9.500 Likes", "de"),
        ),
        *(("um 8k", "de"), ("nicht um 8", "de"), ("26 Uhr", "de"), ("um 10 %", "de"), ("9:75", "de")),
        *(
            ("12,400 followers", "en"),
            ("at 8k", "en"),
            ("9 accounts", "en"),
            ("not at 8", "en"),
            ("at 3.5%", "en"),
        ),
    ],
)
def test_counts_shares_and_times_that_are_ruled_out_are_no_time(text: str, language: str) -> None:
    assert find_time(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Freitag statt Montag", "de", "friday"),
        ("nicht mehr montags, sondern dienstags", "de", "tuesday"),
        ("von Mittwoch auf Donnerstag", "de", "thursday"),
        ("am So um 9", "de", "sunday"),
        ("mo 9 Uhr", "de", "monday"),
        ("Sonntagabend", "de", "sunday"),
        ("Fridays instead of Mondays", "en", "friday"),
        ("on tuesdays, not on mondays", "en", "tuesday"),
        ("every wed", "en", "wednesday"),
        ("thurs 5pm", "en", "thursday"),
    ],
)
def test_the_weekday_that_is_meant_is_told_from_the_one_that_is_ruled_out(
    text: str, language: str, expected: str
) -> None:
    assert expected == find_weekday(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("so gegen 7", "de"),
        ("do send it", "en"),
        ("I sat down at 9", "en"),
        ("nicht montags", "de"),
        ("so 9", "en"),
    ],
)
def test_a_word_that_is_spelt_like_a_short_weekday_is_none(text: str, language: str) -> None:
    assert find_weekday(text, language) is None


@given(at=TIMES, weekday=st.sampled_from(WEEKDAYS))
def test_a_formatted_time_reads_as_itself(at: time, weekday: str) -> None:
    written = format_time(at, "HH:mm", locale="de")
    assert at == find_time(f"um {written}", "de") == find_time(f"um {written} Uhr", "de")
    assert at == find_time(f"um {at.hour}.{at.minute:02} Uhr", "de")
    twelve = format_time(at, "h:mm a", locale="en_US")
    assert at == find_time(f"{weekday}s at {twelve}", "en") == find_time(f"at {written}", "en")
    assert weekday == find_weekday(f"{weekday}s at {twelve}", "en")


@given(hour=st.integers(1, 12))
def test_the_parts_of_an_hour_lie_before_it_in_german_and_half_behind_it_in_english(hour: int) -> None:
    def said(minutes: int) -> time:
        return time(minutes // 60 % 24, minutes % 60)

    full = hour * 60
    assert said(full - 30) == find_time(f"halb {hour}", "de")
    assert said(full - 45) == find_time(f"viertel {hour}", "de")
    assert said(full - 15) == find_time(f"dreiviertel {hour}", "de") == find_time(f"viertel vor {hour}", "de")
    assert said(full + 30) == find_time(f"half {hour}", "en") == find_time(f"half past {hour}", "en")
    assert said(full + 15) == find_time(f"quarter past {hour}", "en")


@given(text=st.one_of(st.text(max_size=200), TYPED), language=st.sampled_from(["de", "en", "fr", ""]))
def test_no_text_breaks_the_search_for_times(text: str, language: str) -> None:
    find_time(text, language)
    find_weekday(text, language)


@pytest.mark.parametrize(
    "part", ["9", "1 ", "um 9 ", "halb ", "viertel vor ", "a", "12:", "montag ", "so ", "zehn nach "]
)
def test_the_longest_message_takes_no_time_to_speak_of(part: str) -> None:
    text = (part * 1_000)[:1_000]
    find_time("um 9", "de")
    assert seconds(lambda: (find_time(text, "de"), find_weekday(text, "de"))) < 0.2
