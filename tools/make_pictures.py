"""Draws the examples in docs/pictures/ anew: python -m tools.make_pictures. It tells what each took."""

import time
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from babel import Locale

from bot.charts.bars import Bar, Bars
from bot.charts.card import Card, Figure, Gauge, Way
from bot.charts.draw import draw
from bot.charts.kept import Picture
from bot.charts.network import NetworkWords, network_picture
from bot.charts.trend import TrendWords, trend_picture
from bot.charts.values import Known, drawable
from bot.wording.pictures import writing_of
from domain.forecast import Forecast, forecast
from domain.goal import Goal
from domain.measurement import Measurement
from domain.network import Accounts, contest
from domain.person import Theme
from domain.rate import like_rate
from domain.series import Metric, series
from domain.spans import Span, first_day
from domain.yardsticks import benchmark

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
_TODAY = date(2026, 11, 20)
_DE, _EN = (writing_of(Locale(code)) for code in ("de", "en"))
_GOAL = Goal(metric=Metric.FOLLOWERS, target=Decimal(13_000), set_on=_TODAY)
_DRAWN = 20


def examples() -> dict[str, Picture]:
    """Return the examples by the names of their files."""
    return {
        "trend-de": _trend_german(),
        "trend-en-dark": _trend_english(),
        "compare-de": _compared(),
        "network-en-dark": _network(),
        "card-de": _card(),
        "goal-en-dark": _goal(),
    }


def _history(apart: int, count: int, weekly: float, notes: dict[int, str]) -> list[Measurement]:
    """Make up an account: so many days apart, with growth in percent a week; the same at every run."""
    chance, followers, measured = Random(7), 9_800.0, []  # noqa: S311  # no secret, but the same every time
    for number in range(count):
        measured.append(
            Measurement(
                day=_TODAY - timedelta(days=apart * (count - 1 - number)),
                followers=round(followers),
                likes=round(followers * chance.uniform(0.026, 0.042)),
                note=notes.get(number),
            )
        )
        followers *= 1 + chance.uniform(0, weekly / 50) * apart / 7 + (0.03 if number in notes else 0)
    return measured


def _trend_german() -> Picture:
    history = _history(3, 31, 1.1, {8: "Gewinnspiel 🎁", 20: "Reel über Sauerteig"})
    words = TrendWords(
        title="@kleine_bäckerei",
        subtitle="letzte 3 Monate",
        followers="Follower",
        rate="Like-Quote",
        usual="üblich",
        goal="Ziel",
        forecast="Prognose",
    )
    shown = series(history, first_day(Span.THREE_MONTHS, _TODAY), _TODAY)
    return trend_picture(shown, words, _DE, goal=_GOAL, ahead=_ahead(history))


def _trend_english() -> Picture:
    history = [
        each for number, each in enumerate(_history(9, 41, 0.7, {30: "Giveaway"})) if not 12 < number < 18
    ]
    words = TrendWords(
        title="@little.bakery",
        subtitle="last year",
        followers="Followers",
        rate="Like rate",
        usual="usual",
        goal="Goal",
        forecast="Forecast",
    )
    shown = series(history, first_day(Span.YEAR, _TODAY), _TODAY)
    return trend_picture(shown, words, _EN, theme=Theme.DARK, ahead=_ahead(history))


def _ahead(history: list[Measurement]) -> Forecast | None:
    found = forecast(history, _TODAY)
    return found if isinstance(found, Forecast) else None


def _compared() -> Picture:
    candidates = (
        ("@brotzeit.berlin", 9_000, 610),
        ("@mehl_und_mehr", 21_500, 520),
        ("@backstar", 42_000, 800),
    )
    bars = (
        Bar(
            name=name,
            value=drawable(rate),
            label=_DE.share(rate),
            usual=benchmark(followers).percent,
            hint=f"{_DE.figure(followers)} Follower",
            best=number == 0,
        )
        for number, (name, followers, likes) in enumerate(candidates)
        if (rate := like_rate(followers, likes)) is not None
    )
    return Bars(
        title="Like-Quote im Vergleich",
        bars=tuple(bars),
        usual="üblich bei dieser Größe",
        remark="Maßstab: Markerly 2016, Likes unbezahlter Beiträge auf Instagram",
    )


def _network() -> Picture:
    words = NetworkWords(
        title="Many small ones or one star?",
        network="20 accounts of 3,000",
        star="a star with 200,000",
        reach="Reach",
        likes="Likes per post",
        below="under {}",
        remark="Assumed: 20% of the followers are counted twice. Reach is an upper bound.",
    )
    small = [Accounts(count=20, followers=3_000, likes=210)]
    return network_picture(contest(small, Accounts(followers=200_000), 20), words, _EN, theme=Theme.DARK)


def _card() -> Picture:
    history = _history(7, 40, 0.7, {})
    return Card(
        handle="@kleine_bäckerei",
        date="20. November 2026",
        headline="Micro-Influencer",
        figures=(
            Figure(label="12.400", name="Follower", hint="+820 in drei Monaten"),
            Figure(label=_DE.share(Decimal("3.87")), name="Like-Quote", hint="mehr als üblich"),
        ),
        gauge=Gauge(
            value=Decimal("3.87"),
            low=Decimal("1.92"),
            high=Decimal(3),
            label=f"üblich bei dieser Größe: 1,9–{_DE.share(Decimal(3), 1)}",
        ),
        line=_line(history),
        source="Maßstab: Markerly 2016, Likes unbezahlter Beiträge auf Instagram",
    )


def _goal() -> Picture:
    history = _history(7, 30, 0.7, {})
    return Card(
        theme=Theme.DARK,
        handle="@little.bakery",
        date="November 20, 2026",
        headline="Goal: 15,000 followers by June 1",
        figures=(
            Figure(label="12,400", name="followers"),
            Figure(label="2,600", name="to go"),
            Figure(label="94", name="needed a week", hint="now: 72 to 110"),
        ),
        line=_line(history),
        goal=Way(share=Decimal(61), label="61% done"),
    )


def _line(history: list[Measurement]) -> tuple[Known, ...]:
    course = series(history, None, _TODAY).line(Metric.FOLLOWERS)
    return tuple(Known(day=day, value=value) for day, value in course)


def main() -> None:
    """Write every example, and tell its bytes and the time of one core that drawing it takes."""
    for name, picture in examples().items():
        drawn = draw(picture)
        (FOLDER / f"{name}.png").write_bytes(drawn)
        times = []
        for _ in range(_DRAWN):
            begun = time.thread_time()
            draw(picture)
            times.append(1_000 * (time.thread_time() - begun))
        print(f"{name}: {len(drawn):,} bytes, {sorted(times)[_DRAWN // 2]:.1f} ms")


if __name__ == "__main__":
    main()
