"""What the tests draw: two languages, and any picture at all."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from bot.charts.kept import Picture
from bot.charts.trend import Known, Trend, TrendWords, Usual
from bot.charts.writing import Writing
from domain.forecast import Projected
from domain.person import Theme
from domain.series import Metric
from domain.trend import Note

GERMAN = Writing(
    group=".",
    decimal=",",
    percent="{}\N{NO-BREAK SPACE}%",
    day="{day}. {month}",
    months=("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"),
)
ENGLISH = Writing(
    group=",",
    decimal=".",
    percent="{}%",
    day="{month} {day}",
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
WORDS = TrendWords(
    title="@kleine_bäckerei",
    subtitle="3 Monate",
    followers="Follower",
    rate="Like-Quote",
    usual="üblich bei deiner Größe",
    goal="Ziel",
    forecast="Prognose",
)

TEXTS = st.text(max_size=60) | st.sampled_from(["", "Gewinnspiel 🎁", "漢字", "Ä" * 400, "a\nb\0c"])
VALUES = st.decimals(0, 10**18, allow_nan=False, places=4) | st.integers(0, 20_000).map(Decimal)
DAYS = st.dates() | st.dates(date(2026, 1, 1), date(2026, 12, 31))
COUNTS = st.integers(0, 10**18)


def _in_order(found: dict[date, Decimal]) -> tuple[Known, ...]:
    return tuple(Known(day=day, value=found[day]) for day in sorted(found))


LINES = st.dictionaries(DAYS, VALUES, max_size=12).map(_in_order)
USUAL = st.tuples(VALUES, VALUES).map(lambda pair: Usual(low=min(pair), high=max(pair)))
AHEAD = st.lists(st.builds(Projected, day=DAYS, low=COUNTS, mid=COUNTS, high=COUNTS), max_size=4).map(tuple)
TRENDS = st.builds(
    Trend,
    theme=st.sampled_from(Theme),
    writing=st.sampled_from([GERMAN, ENGLISH]),
    words=st.builds(TrendWords, title=TEXTS, subtitle=TEXTS, followers=TEXTS, rate=TEXTS),
    followers=LINES,
    rate=LINES,
    usual=st.none() | USUAL,
    notes=st.lists(st.builds(Note, day=DAYS, text=TEXTS), max_size=5).map(tuple),
    goal_metric=st.none() | st.sampled_from(Metric),
    goal=st.none() | VALUES,
    ahead=AHEAD,
)
PICTURES: st.SearchStrategy[Picture] = TRENDS
