"""From what was said to partners: names, figures and prices, and what was left out of them."""

import re
from collections.abc import Sequence

from bot.skills.compare_candidates import Entrant
from bot.skills.reply import Say, say
from bot.understanding.meaning import Slots
from domain.accounts import MOST_CHARACTERS, Account, Platform
from domain.money import price_fault
from domain.partners import Partner

_NAME = re.compile(r"\A\s*([^\d@]*?[^\W\d_][^\d@]*?)[\s:,;=(–-]*(?=[\d@~])")


def is_named(slots: Slots, text: str) -> bool:
    """Return whether accounts are said with names."""
    return any(each.name for each in slots.candidates) or bool(slots.candidates and _NAME.match(text))


def partners_of(entrants: Sequence[Entrant], slots: Slots, text: str = "") -> list[Partner]:
    """Return candidates as partners; a single one without a handle is called all that stands before its figures."""
    if (
        len(entrants) == 1
        and not (entrants[0].said.name or "").startswith("@")
        and (name := _NAME.match(text))
    ):
        return [_partner(entrants[0], name[1].strip()[:MOST_CHARACTERS], slots.platform)]
    platform = slots.platform if len(entrants) == 1 else None
    return [_partner(each, each.said.name, platform) for each in entrants]


def without_currency(entrants: Sequence[Entrant]) -> tuple[Say, ...]:
    """Say that prices were left out where nobody knows their currency; what cannot be a price was said to be none."""
    lost = any(
        each.said.price is not None and price_fault(each.said.price) is None and each.candidate.price is None
        for each in entrants
    )
    return (say("partner-no-currency"),) if lost else ()


def _partner(of: Entrant, name: str | None, platform: Platform | None) -> Partner:
    figures = of.candidate
    if name is None:
        name = (
            f"{figures.followers} / {figures.likes}" if figures.likes is not None else f"{figures.followers}"
        )
    if platform is not None:
        name = name.removeprefix("@")
    return Partner(
        account=Account(platform=platform, name=name[:MOST_CHARACTERS]),
        followers=figures.followers,
        likes=figures.likes,
        price=figures.price,
    )
