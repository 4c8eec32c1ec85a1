"""From a sketch to a picture: the words and the ways of writing of a language are put to its facts."""

from functools import lru_cache

from babel import Locale

from bot.charts.bars import Bar, Bars
from bot.charts.card import Card, Figure, Gauge
from bot.charts.kept import Picture
from bot.charts.network import Network, NetworkWords, network_picture
from bot.charts.trend import Trend, TrendWords, line, trend_picture
from bot.charts.values import drawable
from bot.charts.writing import Writing
from bot.skills.reply import Message
from bot.skills.sketches import (
    BarSketch,
    BarsSketch,
    CardSketch,
    ContestSketch,
    FigureSketch,
    GaugeSketch,
    Sketch,
    TrendSketch,
)
from bot.wording.catalogue import Catalogue
from domain.series import Metric


def picture_of(sketch: Sketch, catalogue: Catalogue, code: str) -> Picture:
    """Return the picture of a sketch in a language."""
    words = _Words(catalogue, code)
    match sketch:
        case TrendSketch():
            return _trend(sketch, words)
        case CardSketch():
            return _card(sketch, words)
        case BarsSketch():
            return _bars(sketch, words)
        case ContestSketch():
            return _network(sketch, words)


class _Words:
    """The words of one language, as plain text."""

    def __init__(self, catalogue: Catalogue, code: str) -> None:
        self._catalogue = catalogue
        self._code = code

    def of(self, message: Message | None) -> str:
        return self._catalogue.plain(self._code, message.id, message.facts) if message else ""

    @property
    def writing(self) -> Writing:
        return writing_of(self._catalogue.languages[self._code].locale)


def _trend(sketch: TrendSketch, words: _Words) -> Trend:
    told = TrendWords(
        title=words.of(sketch.title),
        subtitle=words.of(sketch.subtitle),
        followers=words.of(Message("picture-followers")),
        rate=words.of(Message("picture-rate")),
        usual=words.of(Message("picture-usual")),
        goal=words.of(Message("picture-goal" if sketch.is_own_goal else "picture-aim")),
        forecast=words.of(Message("picture-forecast")),
    )
    return trend_picture(
        sketch.series, told, words.writing, theme=sketch.theme, goal=sketch.goal, ahead=sketch.ahead
    )


def _card(sketch: CardSketch, words: _Words) -> Card:
    return Card(
        theme=sketch.theme,
        handle=words.of(sketch.handle) or None,
        date=words.of(sketch.day),
        headline=words.of(sketch.headline),
        figures=tuple(_figure(each, words) for each in sketch.figures),
        gauge=_gauge(sketch.gauge, words) if sketch.gauge else None,
        line=line(sketch.series, Metric.FOLLOWERS) if sketch.series else (),
        source=words.of(sketch.source),
    )


def _bars(sketch: BarsSketch, words: _Words) -> Bars:
    return Bars(
        theme=sketch.theme,
        title=words.of(sketch.title),
        bars=tuple(_bar(each, words) for each in sketch.bars),
        usual=words.of(sketch.usual),
        remark=words.of(sketch.source),
    )


def _bar(of: BarSketch, words: _Words) -> Bar:
    return Bar(
        name=words.of(of.name),
        value=drawable(of.rate),
        label=words.of(of.label),
        usual=drawable(of.usual),
        hint=words.of(of.hint),
        best=of.best,
    )


def _network(sketch: ContestSketch, words: _Words) -> Network:
    told = NetworkWords(
        title=words.of(Message("picture-contest")),
        network=words.of(sketch.network),
        star=words.of(sketch.star),
        reach=words.of(Message("picture-reach")),
        likes=words.of(Message("picture-likes")),
        below=words.of(Message("picture-fewer-than", {"figure": "{}"})),
        remark=words.of(sketch.assumed),
    )
    return network_picture(sketch.contest, told, words.writing, theme=sketch.theme)


def _figure(of: FigureSketch, words: _Words) -> Figure:
    return Figure(label=words.of(of.label), name=words.of(of.name), hint=words.of(of.hint))


def _gauge(of: GaugeSketch, words: _Words) -> Gauge:
    value, low, high = drawable(of.value), drawable(of.low), drawable(of.high)
    return Gauge(value=value, low=low, high=high, label=words.of(of.label))


@lru_cache(maxsize=16)
def writing_of(locale: Locale) -> Writing:
    """Return how a locale writes figures and days."""
    symbols = locale.number_symbols
    symbols = symbols.get("latn", symbols)
    day = str(locale.datetime_skeletons["MMMd"])
    return Writing(
        group=symbols["group"],
        decimal=symbols["decimal"],
        percent=locale.percent_formats[None].pattern.replace("#,##0", "{}"),
        day=day.replace("MMM", "{month}").replace("d", "{day}"),
        months=tuple(locale.months["format"]["abbreviated"][number].rstrip(".") for number in range(1, 13)),
    )
