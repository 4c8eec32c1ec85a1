"""From a sketch to a picture: the words and the ways of writing of a language are put to its facts."""

from functools import lru_cache

from babel import Locale

from bot.charts.kept import Picture
from bot.charts.trend import TrendWords, trend_picture
from bot.charts.writing import Writing
from bot.skills.sketches import Sketch
from bot.wording.catalogue import Catalogue


def picture_of(sketch: Sketch, catalogue: Catalogue, code: str) -> Picture:
    """Return the picture of a sketch in a language."""
    words = TrendWords(
        title=catalogue.plain(code, sketch.title.id, sketch.title.facts),
        subtitle=catalogue.plain(code, sketch.subtitle.id, sketch.subtitle.facts),
        followers=catalogue.plain(code, "picture-followers"),
        rate=catalogue.plain(code, "picture-rate"),
        usual=catalogue.plain(code, "picture-usual"),
        goal=catalogue.plain(code, "picture-goal"),
        forecast=catalogue.plain(code, "picture-forecast"),
    )
    writing = writing_of(catalogue.languages[code].locale)
    return trend_picture(
        sketch.series, words, writing, theme=sketch.theme, goal=sketch.goal, ahead=sketch.ahead
    )


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
