from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.measurement import Measurement, combined

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)


def _measurements(days: st.SearchStrategy[date]) -> st.SearchStrategy[Measurement]:
    figures = st.none() | st.integers(min_value=0, max_value=10**10)
    notes = st.sampled_from([None, "", "giveaway", "Gewinnspiel 🎁"])
    return st.builds(Measurement, day=days, followers=figures, likes=figures, note=notes)


ON_MONDAY = _measurements(st.just(MONDAY))
HISTORIES = st.lists(_measurements(st.dates(date(2026, 11, 1), date(2026, 11, 8))), max_size=8)


def test_the_followers_of_the_evening_keep_the_likes_of_the_morning() -> None:
    morning = Measurement(day=MONDAY, followers=12_000, likes=480, note="giveaway")
    evening = Measurement(day=MONDAY, followers=12_400)
    expected = Measurement(day=MONDAY, followers=12_400, likes=480, note="giveaway")
    assert expected == morning.overlaid(evening)


def test_a_stated_nought_replaces_what_was_there() -> None:
    earlier = Measurement(day=MONDAY, followers=12_000, likes=480)
    assert earlier.overlaid(Measurement(day=MONDAY, likes=0)).likes == 0


def test_a_measurement_of_another_day_replaces_nothing() -> None:
    with pytest.raises(ValueError, match="says nothing about"):
        Measurement(day=MONDAY, likes=1).overlaid(Measurement(day=TUESDAY, likes=2))


@given(ON_MONDAY, ON_MONDAY)
def test_what_the_later_statement_leaves_out_is_kept_and_what_it_states_wins(
    earlier: Measurement, later: Measurement
) -> None:
    actual = earlier.overlaid(later)
    assert (later.followers if later.followers is not None else earlier.followers) == actual.followers
    assert (later.likes if later.likes is not None else earlier.likes) == actual.likes
    assert (later.note if later.note is not None else earlier.note) == actual.note


@given(ON_MONDAY, ON_MONDAY, ON_MONDAY)
def test_it_does_not_matter_in_which_pairs_statements_are_overlaid(
    one: Measurement, two: Measurement, three: Measurement
) -> None:
    assert one.overlaid(two).overlaid(three) == one.overlaid(two.overlaid(three))


@pytest.mark.parametrize("field", ["followers", "likes"])
def test_a_measurement_holds_no_negative_figure(field: str) -> None:
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        Measurement.model_validate({"day": MONDAY, field: -1})


def test_nothing_measured_gives_no_picture() -> None:
    assert combined([]) is None


def test_the_current_picture_takes_the_newest_of_each_figure_in_whatever_order_they_come() -> None:
    history = [
        Measurement(day=TUESDAY, followers=12_400),
        Measurement(day=MONDAY, followers=12_000, likes=480),
    ]
    assert Measurement(day=TUESDAY, followers=12_400, likes=480) == combined(history)


def test_a_note_stays_with_its_day() -> None:
    history = [
        Measurement(day=MONDAY, likes=480, note="giveaway"),
        Measurement(day=TUESDAY, followers=12_400),
    ]
    picture = combined(history)
    assert picture is not None
    assert picture.note is None


@given(ON_MONDAY, ON_MONDAY)
def test_the_picture_of_one_day_is_its_statements_overlaid(earlier: Measurement, later: Measurement) -> None:
    assert earlier.overlaid(later) == combined([earlier, later])


@given(HISTORIES.filter(bool))
def test_the_picture_is_of_the_newest_day_and_knows_all_that_was_ever_stated(
    history: list[Measurement],
) -> None:
    picture = combined(history)
    assert picture is not None
    assert max(each.day for each in history) == picture.day
    assert any(each.followers is not None for each in history) == (picture.followers is not None)
    assert any(each.likes is not None for each in history) == (picture.likes is not None)
