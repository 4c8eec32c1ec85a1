"""A network that somebody thinks of: "40 Leute mit je 3.000", "50 people with 2k each or a star with 900k".

How many accounts, how large each is, how large the star is that they are held against, what each side costs, and how
many followers they are thought to share.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.budgets import budget_in
from bot.understanding.folding import folded
from bot.understanding.lexicon import pattern
from bot.understanding.lexicon import words as word_list
from bot.understanding.numbers import Kind, Number, find_numbers
from bot.understanding.prices import Price, prices_in
from bot.understanding.units import Unit, Words, labelled

_FILE: Final = "networks.toml"
_DIGIT: Final = re.compile(r"\d")
NO_SMALL: Final = "no small"
"""The topic of whoever wants no small accounts."""
OWN: Final = "own"
"""The topic of whoever speaks of their own network, which is their partners."""
BUILT: Final = "built"
"""The topic of whoever wants to know how a network is built."""
SECOND: Final = "second"
"""The topic of whoever thinks of their partners' followers as accounts of their own."""
MOST_PEOPLE: Final = 200
"""Up to this many "people" are accounts to work with; more of them are followers."""
MOST_PARTNERS: Final = 5_000
"""A network's accounts; a larger number beside it is somebody's followers."""
_MOST_WORDS_OF_A_SHOP: Final = 3  # "ice cream shops"
_WHOLE: Final = 100  # percent
LARGEST_SMALL: Final = 100_000
"""Followers up to which an account is one of many; beyond it is the star."""


@dataclass(frozen=True, slots=True)
class _Cues:
    each_before: re.Pattern[str]
    each_behind: re.Pattern[str]
    size_before: re.Pattern[str]
    no_small: re.Pattern[str]
    building: re.Pattern[str]
    second: re.Pattern[str]
    own: re.Pattern[str]
    against: re.Pattern[str]
    star: re.Pattern[str]
    some_star: re.Pattern[str]
    overlap: re.Pattern[str]
    owning: frozenset[str]
    premises: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What was said of a network, None for what was not; `prices` are of a small account and of the star.

    `budget` is what all of the small ones may cost together.
    """

    count: int | None
    followers: int | None
    star: int | None
    star_likes: int | None
    prices: tuple[Price | None, Price | None]
    overlap: int | None
    budget: Price | None


@dataclass(frozen=True, slots=True)
class _Place:
    """A number with what it counts and the words around it, up to the numbers before and behind."""

    value: int
    unit: Unit
    before: str
    behind: str
    start: int


def network_in(text: str, numbers: Sequence[Number], language: str, words: Words) -> Plan:
    """Return what the numbers of a text, shares and prices included, say of a network.

    The star's followers are no small account's, and one's own shops are no accounts.
    """
    cues = _cues(language)
    prices = prices_in(text, numbers, language)
    budget = budget_in(text, numbers, prices, language)
    prices = tuple(price for price in prices if price != budget)
    taken = {price.start for price in (*prices, *([budget] if budget else []))}
    counted = [each for each in numbers if each.kind is Kind.COUNT and each.start not in taken]
    places = list(_places(text, counted, words))
    sizes = [place for place in places if _is_each(place, cues)]
    counts = [place for place in places if place not in sizes and _is_number_of_accounts(place, cues)]
    counts = [place for place in places[:1] if _is_hardly_any(place, places, counts, cues)] or counts
    if not sizes:
        sizes = [place for place in places if _is_size(place, counts, places, cues)]
        counts = [place for place in counts if place not in sizes]
    small = [*sizes, *counts[:1]]
    stars = [place for place in places if place not in small and _is_star(place, cues)]
    star = max(stars, key=lambda place: place.value, default=None)
    return Plan(
        count=counts[0].value if counts else None,
        followers=min((place.value for place in sizes), default=None),
        star=star.value if star else None,
        star_likes=_likes_of_star(places, star, cues),
        prices=_parted(prices, text, star, small, cues),
        overlap=_overlap(text, numbers, cues),
        budget=budget,
    )


def topic_in(text: str, language: str) -> str | None:
    """Return what a text wants of a network beside figures: no small accounts, how to build one, their own."""
    cues, plain = _cues(language), folded(text)
    if cues.second.search(plain):
        return SECOND
    if cues.no_small.search(plain):
        return NO_SMALL
    if cues.building.search(plain):
        return BUILT
    return OWN if cues.own.search(plain) else None


def overlap_alone(text: str, language: str) -> int | None:
    """Return the overlap, in percent, that a text tells and no other number: "30 % overlap", "overlap 30"."""
    numbers = find_numbers(text, language)
    is_told = len(numbers) == 1 and numbers[0].kind in {Kind.PERCENT, Kind.COUNT}
    return int(numbers[0].value) if is_told and _cues(language).overlap.search(folded(text)) else None


def holds_against_star(text: str, language: str) -> bool:
    """Return whether a text holds somebody against a star without figures: "Lisa and Tom against a star"."""
    cues, plain = _cues(language), folded(text)
    against, star = cues.against.search(plain), cues.some_star.search(plain)
    return (
        against is not None
        and star is not None
        and against.start() < star.start()
        and not _DIGIT.search(plain)
    )


def _is_each(place: _Place, cues: _Cues) -> bool:
    if place.value == 1 or place.unit is Unit.LIKES:
        return False
    behind = cues.each_behind.search(place.behind) and not cues.each_before.search(
        place.behind
    )  # "20 mit je 5.000"
    is_small = 1 < place.value <= LARGEST_SMALL and place.unit is not Unit.OTHER
    of_several = is_small and cues.size_before.search(place.before)  # "accounts with 5,000"
    return bool(cues.each_before.search(place.before) or behind or of_several)


def _is_number_of_accounts(place: _Place, cues: _Cues) -> bool:
    if not 1 < place.value <= MOST_PARTNERS or place.unit in {Unit.LIKES, Unit.OTHER}:
        return False
    if place.value > MOST_PEOPLE and (place.unit is Unit.FOLLOWERS or cues.star.search(place.before)):
        return False
    owner, owned = place.before.split()[-1:], place.behind.split()[:_MOST_WORDS_OF_A_SHOP]
    is_own = bool(owner) and owner[0] in cues.owning
    return not (is_own and any(word.endswith(cues.premises) for word in owned))


def _is_hardly_any(place: _Place, places: Sequence[_Place], counts: Sequence[_Place], cues: _Cues) -> bool:
    """Return whether the first of several numbers is of one account or of none: "0 x 5000", "-3 accounts of 5k"."""
    is_one = place.value == 1 and not cues.star.search(place.behind)
    is_one = is_one and all(each.value > MOST_PEOPLE for each in counts)
    return (place.value < 1 or is_one) and place.unit is Unit.NONE and len(places) > 1


def _is_size(place: _Place, counts: Sequence[_Place], places: Sequence[_Place], cues: _Cues) -> bool:
    """Return whether a number is the followers of each small account, though nothing says "each"."""
    if place.value == 0 and place.unit is Unit.FOLLOWERS:
        return True
    behind_count = bool(counts) and counts[0] is not place and places.index(counts[0]) < places.index(place)
    of_nobody = place.value < 1 and behind_count  # "20 accounts of 0"
    if not (of_nobody or MOST_PEOPLE < place.value <= LARGEST_SMALL) or cues.against.search(place.before):
        return False
    return place.unit is Unit.FOLLOWERS or (place.unit is Unit.NONE and behind_count)


def _is_star(place: _Place, cues: _Cues) -> bool:
    """Return whether a number is the followers of the one large account."""
    is_few = 1 <= place.value <= MOST_PEOPLE  # what is below, "vs 0", is refused later
    if is_few or place.unit in {Unit.LIKES, Unit.OTHER}:
        return False
    near = (
        cues.against.search(place.before) or cues.star.search(place.before) or cues.star.search(place.behind)
    )
    return place.value > LARGEST_SMALL or bool(near)


def _likes_of_star(places: Sequence[_Place], star: _Place | None, cues: _Cues) -> int | None:
    """Return the likes that are said of the star: right behind its followers, or behind its name."""
    for before, place in zip((None, *places), places, strict=False):
        behind_star = star is not None and before is star and not cues.against.search(place.before)
        if place.unit is Unit.LIKES and (behind_star or cues.star.search(place.before)):
            return place.value
    return None


def _parted(
    prices: Sequence[Price], text: str, star: _Place | None, small: Sequence[_Place], cues: _Cues
) -> tuple[Price | None, Price | None]:
    """Return the price of a small account and that of the star: each belongs to whom the text spoke of last."""
    if star is None and not cues.star.search(folded(text)):
        return next(iter(prices), None), None
    each: Price | None = None
    stars: Price | None = None
    for price in prices:
        before = folded(text[: price.start])
        words = max((found.start() for found in cues.star.finditer(before)), default=-1)
        of_star = max(words, star.start if star and star.start < price.start else -1)
        of_small = max((place.start for place in small if place.start < price.start), default=-1)
        if of_star > of_small:
            stars = stars or price
        else:
            each = each or price
    return each, stars


def _overlap(text: str, numbers: Sequence[Number], cues: _Cues) -> int | None:
    """Return the share of followers, in percent, that the accounts are said to have in common."""
    shares = [int(each.value) for each in numbers if each.kind is Kind.PERCENT and 0 <= each.value <= _WHOLE]
    return shares[0] if shares and cues.overlap.search(folded(text)) else None


def _places(text: str, numbers: Sequence[Number], words: Words) -> Iterator[_Place]:
    edges = [0, *(edge for number in numbers for edge in (number.start, number.end)), len(text)]
    gaps = [folded(text[start:end]) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    for at, (value, unit) in enumerate(labelled(text, numbers, words)):
        yield _Place(value, unit, gaps[at], gaps[at + 1], numbers[at].start)


@lru_cache(maxsize=8)
def _cues(language: str) -> _Cues:
    data = word_list(language, _FILE)
    return _Cues(
        each_before=re.compile(rf"\b(?:{_any_of(data.get('each_before', ()))})\Z"),
        size_before=re.compile(rf"\b(?:{_any_of(data.get('size_before', ()))})\Z"),
        no_small=re.compile(rf"\b(?:{'|'.join(map(pattern, data.get('no_small', ()))) or '(?!)'})"),
        building=re.compile(rf"\b(?:{'|'.join(map(pattern, data.get('building', ()))) or '(?!)'})\b"),
        own=re.compile(rf"\b(?:{'|'.join(map(pattern, data.get('own', ()))) or '(?!)'})\b"),
        second=re.compile(rf"\b(?:{'|'.join(map(pattern, data.get('second', ()))) or '(?!)'})\b"),
        each_behind=re.compile(rf"^(?:\w+ )?(?:{_any_of(data.get('each_behind', ()))})\b"),
        against=re.compile(rf"\b(?:{_any_of(data.get('against', ()))})\b"),
        star=_beginning(data.get("star", ())),
        some_star=re.compile(rf"\b(?:{'|'.join(map(pattern, data.get('some_star', ()))) or '(?!)'})\b"),
        overlap=_beginning(data.get("overlap", ())),
        owning=frozenset(map(folded, data.get("owning", ()))),
        premises=tuple(map(folded, data.get("premises", ()))),
    )


def _beginning(phrases: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any_of(phrases)})")


def _any_of(phrases: Sequence[str]) -> str:
    return "|".join(re.escape(folded(phrase)) for phrase in phrases) or r"(?!)"
