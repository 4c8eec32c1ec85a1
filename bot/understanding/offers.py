"""What candidates who were compared before want for a post: "A wants €300", "Tom will 80, Lisa 60"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.understanding.callings import calling
from bot.understanding.candidates import Candidate
from bot.understanding.favours import favours_in
from bot.understanding.numbers import Kind, find_numbers
from bot.understanding.partnerwords import PRICED, wish_in
from bot.understanding.prices import Price, prices_in


def offered(known: Sequence[Candidate], text: str, language: str) -> tuple[Candidate, ...] | None:
    """Return candidates with the prices that a text says of them, each behind a name of theirs.

    None where it says none, where one is of somebody else, or where it says other figures too.
    """
    amounts = _amounts(text, language) if known else []
    names = [each.name for each in known]
    plain = [name and name.removeprefix("@") for name in names]
    found, end = list(known), 0
    for amount in amounts:
        before = text[end : amount.start]
        at = calling(before, names)
        at = calling(before, plain) if at is None else at
        if at is None:
            return None
        found[at] = replace(found[at], price=amount.amount, currency=amount.currency)
        end = amount.end
    return tuple(found) if amounts else None


def _amounts(text: str, language: str) -> list[Price]:
    """Return the amounts of a text that speaks of prices; then a bare number is one as well."""
    numbers = find_numbers(text, language)
    said = (*prices_in(text, numbers, language), *favours_in(text, language))
    prices = {price.start: price for price in said}
    if not prices and wish_in(text, language, figures=False, price=True) != PRICED:
        return []
    bare = {
        each.start: Price(Decimal(each.value), None, each.start, each.end)
        for each in numbers
        if each.kind is Kind.COUNT and each.start not in prices
    }
    amounts = prices | bare
    return [amounts[start] for start in sorted(amounts)]
