"""Candidates: the accounts that somebody wants compared, with name, followers, likes and price, in the order said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from bot.understanding.callings import called, calling, handle_in, word_before
from bot.understanding.favours import favours_in, without_favours
from bot.understanding.numbers import Kind, Number
from bot.understanding.prices import Price, prices_in
from bot.understanding.units import Unit, Words, labelled
from bot.understanding.unmeasured import Gap, unmeasured_in, without_lacking, without_unliked

_BETWEEN: Final = re.compile(
    r"[;\n]|\b(?:oder|odr|or|vs\.?|versus|gegen|against|statt|instead)\b", re.IGNORECASE
)
_NEXT_NUMBER: Final = re.compile(r"[ \u00a0]+\d")
_SLASH: Final = re.compile(r"\s*/\s*(?=\d|\Z)")
_A_PAIR: Final = (False, True, False)
"""A slash before a number, none before the one ahead of it and none behind: "9k/300", not "15k / 12k / 9k"."""
MOST_LIKELY_SHARE: Final = 4
"""A bare number above a quarter of the followers before it is the next account, not their likes."""
FEWEST_LIKES: Final = 5
"""A bare number below this is no likes figure: a rank, a child's age, "2 bloggers"."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An account to compare, with what was said of it; a currency is an ISO 4217 code.

    With `barter` it wants no money but something in exchange.
    """

    followers: int | None
    likes: int | None = None
    name: str | None = None
    price: Decimal | None = None
    currency: str | None = None
    barter: bool = False

    def as_data(self) -> dict[str, int]:
        """Return followers and likes as JSON can hold them."""
        figures = {"followers": self.followers, "likes": self.likes}
        return {name: value for name, value in figures.items() if value is not None}


@dataclass(slots=True)
class _Account:
    """An account while its text is read: `before` is what stands before its first number."""

    before: str
    first: Number
    followers: int | None = None
    likes: int | None = None
    prices: list[Price] = field(default_factory=list)


def candidates_in(
    text: str, numbers: Sequence[Number], words: Words, language: str, *, unmeasured: bool = False
) -> tuple[Candidate, ...]:
    """Return the candidates of a text whose numbers are given; one of whom only likes were said has no followers.

    With `unmeasured` those are among them of whom no figure was said.
    """
    counts = [each for each in numbers if each.kind is Kind.COUNT]
    favours = favours_in(text, language, beside_figures=True)
    text = without_unliked(without_favours(text, language), language)
    plain = without_lacking(text, language) if unmeasured else text
    units = {each.start: unit for each, (_, unit) in zip(counts, labelled(plain, counts, words), strict=True)}
    prices = [
        each for each in prices_in(text, numbers, language) if units.get(each.start, Unit.NONE) is Unit.NONE
    ]
    taken = {price.start for price in prices}
    counts = [each for each in counts if each.start not in taken]
    accounts: list[_Account] = []
    end, slashed = 0, False
    for at, (value, unit) in enumerate(labelled(plain, counts, words)):
        gap = text[end : counts[at].start]
        end = counts[at].end
        if unit is Unit.NONE and _is_third(accounts, value, gap, text[end:]):
            accounts[-1].prices.append(Price(Decimal(value), None, counts[at].start, end))
            continue
        parted = bool(_BETWEEN.search(gap)) or handle_in(gap) is not None or _is_lettered(gap, language)
        slashes = (slashed, bool(_SLASH.match(gap)), bool(_SLASH.match(text, end)))
        paired = slashes == _A_PAIR and 0 <= value < counts[at - 1].value
        slashed = slashes[1]
        counted = Unit.LIKES if paired and unit is Unit.NONE else unit
        _place(accounts, value, counted, _Account(gap, counts[at]), parted=parted)
    if prices:
        accounts, more = _without_prices(accounts, language)
        prices += more
    prices = sorted([*prices, *favours], key=lambda each: each.start)
    names = called([account.before for account in accounts], language)
    _give(prices, accounts, names, text)
    placed = [
        (account.first.start, _candidate(account, name))
        for account, name in zip(accounts, names, strict=True)
    ]
    if unmeasured:
        alone = unmeasured_in(_gaps(text, accounts, end), names, language)
        placed += [(each.start, Candidate(None, name=each.name)) for each in alone]
    return tuple(candidate for _, candidate in sorted(placed, key=lambda each: each[0]))


def _is_third(accounts: Sequence[_Account], value: int, gap: str, behind: str) -> bool:
    """Return whether a bare number is a price without a currency: the third one behind a handle, "@a 42k 800 300"."""
    last = accounts[-1] if accounts else None
    if last is None or last.likes is None or last.followers is None or handle_in(last.before) is None:
        return False
    ends_here = _NEXT_NUMBER.match(behind) is None
    return ends_here and not gap.strip() and not last.prices and value * MOST_LIKELY_SHARE <= last.followers


def _gaps(text: str, accounts: Sequence[_Account], end: int) -> list[Gap]:
    """Return what stands before each account that has followers, and behind the last number."""
    before = [
        Gap(account.first.start - len(account.before), account.before)
        for account in accounts
        if account.followers is not None
    ]
    return [*before, Gap(end, text[end:], is_last=True)]


def _is_lettered(gap: str, language: str) -> bool:
    """Return whether a letter calls the next account: "A has 500 likes, B 9k"."""
    name = word_before(gap, language)
    return name is not None and len(name) == 1


def _without_prices(accounts: list[_Account], language: str) -> tuple[list[_Account], list[Price]]:
    """Take for prices what is said of somebody a second time: "A 42k / 800, B 9k / 610. A wants €300, B 150"."""
    seen: set[str] = set()
    left: list[_Account] = []
    prices: list[Price] = []
    for account in accounts:
        word = (word_before(account.before, language) or "").casefold()
        if word and word in seen and account.likes is None and account.followers is not None:
            first = account.first
            prices.append(Price(Decimal(account.followers), None, first.start, first.end))
        else:
            left.append(account)
        seen.add(word)
    return left, prices


def _place(accounts: list[_Account], value: int, unit: Unit, new: _Account, *, parted: bool) -> None:
    """Put a number where it belongs: into the account spoken of, or into a new one."""
    last = accounts[-1] if accounts else None
    if unit is Unit.OTHER or (unit is Unit.NONE and 0 <= value < FEWEST_LIKES):
        return
    if last is None or parted or None not in {last.followers, last.likes}:
        new.followers, new.likes = (None, value) if unit is Unit.LIKES else (value, None)
        accounts.append(new)
    elif last.followers is None:
        last.followers = value
    elif unit is Unit.LIKES or (unit is Unit.NONE and value * MOST_LIKELY_SHARE <= abs(last.followers)):
        last.likes = value
    else:
        new.followers = value
        accounts.append(new)


def _give(
    prices: Sequence[Price], accounts: Sequence[_Account], names: Sequence[str | None], text: str
) -> None:
    """Give each price to whom the words before it name, else to the account spoken of last.

    Prices that stand before their accounts go in order, one each; fewer than accounts they are anybody's.
    """
    leads = bool(accounts) and bool(prices) and prices[0].start < accounts[0].first.start
    end = 0
    for at, price in enumerate(prices):
        named = calling(text[end : price.start], names)
        before = [account for account in accounts if account.first.start < price.start]
        if named is not None:
            accounts[named].prices.append(price)
        elif leads and len(prices) == len(accounts):
            accounts[at].prices.append(price)
        elif before:
            before[-1].prices.append(price)
        end = price.end


def _candidate(account: _Account, name: str | None) -> Candidate:
    price = account.prices[-1] if account.prices else None
    return Candidate(
        followers=account.followers,
        likes=account.likes,
        name=name,
        price=price.amount if price and not price.barter else None,
        currency=price.currency if price else None,
        barter=price.barter if price else False,
    )
