from datetime import date
from decimal import Decimal

import pytest

from bot.charts.writing import Writing
from tests.charts.examples import ENGLISH, GERMAN


@pytest.mark.parametrize(
    ("writing", "expected"),
    [
        (GERMAN, ("12.400", "1,9", "3,88\N{NO-BREAK SPACE}%", "3. Mär")),
        (ENGLISH, ("12,400", "1.9", "3.88%", "Mar 3")),
    ],
)
def test_figures_and_days_follow_the_language(writing: Writing, expected: tuple[str, ...]) -> None:
    rate = Decimal("3.875")
    assert expected == (
        writing.figure(12_400),
        writing.figure(Decimal("1.92"), 1),
        writing.share(rate),
        writing.short_day(date(2026, 3, 3)),
    )
