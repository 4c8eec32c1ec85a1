"""What the tests draw: two languages, and any picture at all."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from bot.charts.bars import MOST_BARS, Bar, Bars
from bot.charts.card import MOST_FIGURES, Card, Figure, Gauge, Way
from bot.charts.kept import Picture
from bot.charts.network import Measure, Network, Side
from bot.charts.trend import Trend, TrendWords, Usual
from bot.charts.values import Known
from bot.charts.writing import Writing
from domain.forecast import Projected
from domain.network import Winner
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
THEMES = st.sampled_from(Theme)
BARS = st.builds(
    Bars,
    theme=THEMES,
    title=TEXTS,
    bars=st.lists(
        st.builds(Bar, name=TEXTS, value=VALUES, label=TEXTS, usual=st.none() | VALUES, hint=TEXTS),
        min_size=1,
        max_size=MOST_BARS,
    ).map(tuple),
    usual=TEXTS,
    remark=TEXTS,
)
SIDES = st.builds(Side, value=VALUES, label=TEXTS)
NETWORKS = st.builds(
    Network,
    theme=THEMES,
    title=TEXTS,
    network=TEXTS,
    star=TEXTS,
    measures=st.lists(
        st.builds(Measure, name=TEXTS, network=SIDES, star=SIDES, winner=st.sampled_from(Winner)), max_size=4
    ).map(tuple),
    remark=TEXTS,
)
CARDS = st.builds(
    Card,
    theme=THEMES,
    handle=st.none() | TEXTS,
    headline=TEXTS,
    figures=st.lists(
        st.builds(Figure, label=TEXTS, name=TEXTS, hint=TEXTS), min_size=1, max_size=MOST_FIGURES
    ).map(tuple),
    gauge=st.none() | st.builds(Gauge, value=VALUES, low=VALUES, high=VALUES, label=TEXTS),
    line=LINES,
    goal=st.none() | st.builds(Way, share=st.decimals(0, 100, places=2), label=TEXTS),
    source=TEXTS,
)
PICTURES: st.SearchStrategy[Picture] = TRENDS | BARS | NETWORKS | CARDS
