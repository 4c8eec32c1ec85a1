from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.pace import NoPace, Pace, pace
from tests.domain.histories import TODAY

Line = list[tuple[date, Decimal]]


def _line(points: dict[int, int]) -> Line:
    """Return a line through values by how many days ago they were measured."""
    return [(TODAY - timedelta(days=ago), Decimal(points[ago])) for ago in sorted(points, reverse=True)]


LINES = st.dictionaries(st.integers(0, 200), st.integers(0, 10**10), max_size=30).map(_line)
FORECASTABLE = LINES.filter(lambda line: isinstance(pace(line, TODAY), Pace))


def _pace(line: Line) -> Pace:
    told = pace(line, TODAY)
    assert isinstance(told, Pace)
    return told


@pytest.mark.parametrize(
    ("reason", "points"),
    [
        (NoPace.TOO_FEW, {}),
        (NoPace.TOO_FEW, {20: 1, 0: 2}),
        (NoPace.TOO_SHORT, {13: 1, 7: 2, 0: 3}),
        (NoPace.NOT_LATELY, {120: 1, 110: 2, 0: 3}),
        (NoPace.NOT_LATELY, {120: 1, 13: 2, 7: 2, 0: 3}),
    ],
)
def test_a_pace_needs_three_measurements_over_a_fortnight_within_ninety_days(
    reason: NoPace, points: dict[int, int]
) -> None:
    assert reason is pace(_line(points), TODAY)


def test_what_was_more_than_ninety_days_ago_does_not_count() -> None:
    told = _pace(_line({91: 0, 90: 900, 45: 945, 0: 990}))
    assert (TODAY - timedelta(days=90), TODAY, 3, Fraction(7)) == (
        told.since,
        told.until,
        told.days,
        told.mid,
    )


def test_the_range_is_the_middle_half_of_the_changes_between_every_two_measurements() -> None:
    told = _pace(_line({14: 0, 7: 10, 0: 40}))  # a week: 10, 20, 30
    assert [15, 20, 25] == [told.low, told.mid, told.high]


def test_one_mistyped_figure_does_not_turn_the_pace() -> None:
    steady = {7 * week: 10_000 - 100 * week for week in range(12)}
    assert 100 == _pace(_line(steady)).mid
    assert abs(_pace(_line({**steady, 35: 95_000})).mid - 100) < 20


@given(FORECASTABLE)
def test_the_pace_is_the_median_of_all_changes_and_lies_within_its_range(line: Line) -> None:
    told = _pace(line)
    recent = [each for each in line if each[0] >= TODAY - timedelta(days=90)]
    changes = [
        7 * Fraction(later[1] - earlier[1]) / (later[0] - earlier[0]).days
        for index, earlier in enumerate(recent)
        for later in recent[index + 1 :]
    ]
    assert median(changes) == told.mid
    assert min(changes) <= told.low <= told.mid <= told.high <= max(changes)


@given(FORECASTABLE, st.integers(1, 1_000), st.integers(-1_000, 1_000))
def test_a_figure_times_a_factor_plus_a_constant_a_week_has_the_pace_times_the_factor_plus_the_constant(
    line: Line, factor: int, more: int
) -> None:
    plain = _pace(line)
    turned = _pace([(day, factor * value + more * Decimal((day - TODAY).days)) for day, value in line])
    assert factor * plain.mid + 7 * more == turned.mid
    assert (factor * plain.low + 7 * more, factor * plain.high + 7 * more) == (turned.low, turned.high)


@given(FORECASTABLE)
def test_an_account_that_loses_what_another_gains_has_the_opposite_pace(line: Line) -> None:
    gaining, losing = _pace(line), _pace([(day, -value) for day, value in line])
    assert (-gaining.high, -gaining.mid, -gaining.low) == (losing.low, losing.mid, losing.high)
