"""A network of small accounts against one star: what each reaches and brings."""

from decimal import Decimal
from typing import Literal

from bot.charts.values import Value, drawable
from bot.charts.writing import Writing
from domain.fact import Fact
from domain.network import Contest, Winner
from domain.network import Network as Effect
from domain.person import Theme


class NetworkWords(Fact):
    """The words of a comparison.

    `network` and `star` name the two sides, `reach` and `likes` what is compared. `below` holds {} for likes that are
    a ceiling of the benchmark: fewer than so many. `remark` tells what was assumed.
    """

    title: str
    network: str
    star: str
    reach: str
    likes: str
    below: str = "< {}"
    remark: str = ""


class Side(Fact):
    """What one side has of a measure, as a value and in words."""

    value: Value
    label: str


class Measure(Fact):
    """What is compared, on both sides; without a winner they are even."""

    name: str
    network: Side
    star: Side
    winner: Winner


class Network(Fact):
    """A picture of both sides, measure by measure."""

    kind: Literal["network"] = "network"
    theme: Theme = Theme.LIGHT
    title: str
    network: str
    star: str
    measures: tuple[Measure, ...]
    remark: str = ""


def network_picture(
    of: Contest, words: NetworkWords, writing: Writing, *, theme: Theme = Theme.LIGHT
) -> Network:
    """Describe a contest: reach and expected likes of both sides."""
    reach, likes = (
        Measure(
            name=name, network=side(of.network, words, writing), star=side(of.star, words, writing), winner=by
        )
        for name, side, by in (
            (words.reach, _reach, of.by_reach),
            (words.likes, _likes, of.by_likes),
        )
    )
    return Network(
        theme=theme,
        title=words.title,
        network=words.network,
        star=words.star,
        measures=(reach, likes),
        remark=words.remark,
    )


def _reach(of: Effect, _words: NetworkWords, writing: Writing) -> Side:
    value = Decimal(of.reach)
    return Side(value=value, label=writing.figure(value))


def _likes(of: Effect, words: NetworkWords, writing: Writing) -> Side:
    value = drawable(of.likes)
    figure = writing.figure(value)
    return Side(value=value, label=words.below.format(figure) if of.upper_bound else figure)
