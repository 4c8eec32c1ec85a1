from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.measurement import Measurement
from domain.series import Metric, Series, series
from domain.thinning import FEWEST, thinned
from tests.domain.histories import HISTORIES, TODAY, ago

DAILY = [ago(each, 10_000 + (each * 7_919) % 5_000, (each * 31) % 700) for each in range(3_000)]


def _scale(of: Series, metric: Metric) -> tuple[object, ...]:
    days, values = zip(*of.line(metric), strict=True) if of.line(metric) else ((), ())
    return (min(values), max(values), of.points[0].day, of.points[-1].day) if days else ()


@given(HISTORIES, st.integers(FEWEST, 40))
def test_a_thinned_series_has_few_points_and_the_same_scales(
    history: list[Measurement], at_most: int
) -> None:
    whole = series(history, None, TODAY)
    fewer = thinned(whole, at_most)
    assert len(fewer.points) <= at_most
    assert set(fewer.points) <= set(whole.points)
    assert [_scale(whole, metric) for metric in Metric] == [_scale(fewer, metric) for metric in Metric]


def test_eight_years_of_days_become_points_all_over_the_time() -> None:
    fewer = thinned(series(DAILY, None, TODAY), 400)
    days = [point.day for point in fewer.points]
    assert 300 < len(days) <= 400
    assert max(b - a for a, b in pairwise(days)) < timedelta(days=100)


def test_the_note_of_a_stretch_stays() -> None:
    history = [*DAILY[:1_500], ago(1_500, note="Gewinnspiel"), *DAILY[1_501:]]
    fewer = thinned(series(history, None, TODAY), 100)
    assert ["Gewinnspiel"] == [point.note for point in fewer.points if point.note]


def test_few_points_stay_as_they_are() -> None:
    whole = series(DAILY[:FEWEST], None, TODAY)
    assert whole is thinned(whole, FEWEST)


def test_too_few_points_show_no_course() -> None:
    with pytest.raises(ValueError, match="cannot show"):
        thinned(series(DAILY, None, TODAY), FEWEST - 1)
