"""From what was said to what can be compared: bad figures are named and left out, prices get their currency."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.skills.prices import money
from bot.skills.reply import Message, Say, say
from bot.understanding.candidates import Candidate as Said
from domain.comparison import Candidate
from domain.limits import figure_fault
from domain.money import price_fault


@dataclass(frozen=True, slots=True)
class Entrant:
    """A candidate with what it is called: a name that was said, or its number."""

    title: str | Message
    said: Said
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Sifted:
    """Who can be compared, what is to be said of the others, and whether prices lack their currency.

    `lacking` is what they are called whose followers were not said.
    """

    entrants: tuple[Entrant, ...]
    remarks: tuple[Say, ...]
    lacks_currency: bool
    lacking: tuple[str | Message, ...] = ()


def sifted(said: Sequence[Said], usual_currency: str | None) -> Sifted:
    """Take from what was said whatever can be compared; `usual_currency` is of prices that name none."""
    said, remarks = _without_repetitions(said)
    currency = _common(said) or usual_currency
    entrants: list[Entrant] = []
    lacking: list[str | Message] = []
    for number, each in enumerate(said, start=1):
        title = each.name or Message("candidate-number", {"number": number})
        fault = _fault(each, title)
        if fault:
            remarks.append(fault)
            lacking += [] if each.followers else [title]
            continue
        wrong_price = price_fault(each.price) if each.price is not None else None
        if wrong_price:
            remarks.append(say("compare-bad-price", name=title, fault=wrong_price.value))
        is_price = each.barter or (each.price is not None and wrong_price is None)
        price = money(each.price or Decimal(0), each.currency, currency) if is_price else None
        entrants.append(
            Entrant(title, each, Candidate(followers=each.followers or 0, likes=each.likes, price=price))
        )
    lacks = currency is None and any(
        each.said.price and price_fault(each.said.price) is None and each.said.currency is None
        for each in entrants
    )
    return Sifted(tuple(entrants), tuple(remarks), lacks, tuple(lacking))


def in_currency(said: Iterable[Said], currency: str) -> tuple[Said, ...]:
    """Return candidates whose prices without a currency are in this one."""
    return tuple(
        replace(each, currency=currency) if each.price is not None and each.currency is None else each
        for each in said
    )


def in_one_currency(said: Iterable[Said], currency: str) -> tuple[Said, ...] | None:
    """Return candidates whose prices are all in this currency after all; None where they are in no several ones."""
    said = tuple(said)
    if len({each.currency for each in said if each.price} - {None}) < 2:
        return None
    return tuple(replace(each, currency=currency) if each.price else each for each in said)


def joined(before: Sequence[Said], new: Sequence[Said]) -> tuple[Said, ...]:
    """Return candidates with those who came next; a nameless one alone is the first whose followers were missing."""
    at = next((place for place, each in enumerate(before) if not each.followers), None)
    if at is None or len(new) != 1 or new[0].name or not new[0].followers:
        return (*before, *new)
    return (*before[:at], _filled(before[at], new[0]), *before[at + 1 :])


def _fault(each: Said, title: str | Message) -> Say | None:
    """Return what is wrong with the figures of a candidate that cannot be compared."""
    if not each.followers:
        return say("compare-no-followers", name=title)
    figures = [figure for figure in (each.followers, each.likes) if figure is not None]
    fault = next((fault for figure in figures if (fault := figure_fault(figure))), None)
    return say("compare-bad-figure", name=title, fault=fault.value) if fault else None


def _common(said: Iterable[Said]) -> str | None:
    """Return the only currency that was named; None where none was, or several."""
    named = {each.currency for each in said if each.price is not None and each.currency}
    return named.pop() if len(named) == 1 else None


def _without_repetitions(said: Sequence[Said]) -> tuple[list[Said], list[Say]]:
    """Leave out whoever was given twice: of other figures under one name the last ones count."""
    kept: list[Said] = []
    remarks: list[Say] = []
    for each in said:
        twin = next((at for at, other in enumerate(kept) if _is_same(each, other)), None)
        if twin is None:
            kept.append(each)
            continue
        known = kept[twin]
        if not known.followers or not each.followers:
            kept[twin] = _filled(known, each)
            continue
        title = each.name or Message("candidate-number", {"number": twin + 1})
        differs = (each.followers, each.likes) != (known.followers, known.likes)
        remarks.append(say("compare-twice", name=title, differs="yes" if differs else "no"))
        kept[twin] = replace(
            each if differs else known,
            price=known.price if each.price is None else each.price,
            currency=known.currency if each.price is None else each.currency,
            barter=each.barter or (known.barter and each.price is None),
        )
    return kept, remarks


def _filled(known: Said, new: Said) -> Said:
    """Return a candidate with what was told later: nothing of it is taken from what was told before."""
    priced = known if new.price is None else new
    return Said(
        followers=new.followers or known.followers,
        likes=known.likes if new.likes is None else new.likes,
        name=known.name or new.name,
        price=priced.price,
        currency=priced.currency,
        barter=new.barter or (known.barter and new.price is None),
    )


def _is_same(one: Said, other: Said) -> bool:
    if one.name or other.name:
        return (one.name or "").casefold() == (other.name or "").casefold()
    return one.followers is not None and (one.followers, one.likes) == (other.followers, other.likes)
