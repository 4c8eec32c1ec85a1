"""Figures that went to one of several accounts without a word about it: a tap moves them to another one."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.about_account import title
from bot.skills.own_account import named
from bot.skills.reply import Button
from bot.skills.request import Request
from bot.skills.taps import Tap
from bot.storage.accounts import KeptAccount
from bot.storage.effects import Target
from bot.storage.figures import Change
from bot.storage.look import Look
from domain.measurement import Measurement

MOST_OFFERED = 3
"""Other accounts that are offered below a receipt."""
_PARTS = {"f": "followers", "l": "likes", "n": "note"}


@dataclass(frozen=True, slots=True)
class MoveTap(Tap):
    """Move what a request kept to another account; `parts` are the letters of what was stated then."""

    key: ClassVar[str] = "move"
    account: int
    request: int
    parts: str


def offers(request: Request, look: Look, stated: Measurement, account: Target) -> tuple[Button, ...]:
    """Return the buttons that move figures elsewhere; none where an account was named or there is no other one."""
    is_told = request.tap is not None or named(request.meaning.figures) is not None
    if is_told or not request.message.private or (stated.followers is None and stated.likes is None):
        return ()
    parts = "".join(letter for letter, part in _PARTS.items() if getattr(stated, part) is not None)
    others = [each for each in look.accounts if not _is(each, account)]
    return tuple(
        Button(
            "button-move",
            MoveTap(each.id, request.message.number, parts),
            {"account": title(each.account)},
        )
        for each in others[:MOST_OFFERED]
    )


def moved(tap: MoveTap, look: Look) -> tuple[Change, Measurement] | None:
    """Return the change to take back and what was stated by it; None where there is nothing to be moved any more."""
    change = look.change_of(tap.request)
    if change is None or change.now is None or look.account(tap.account) is None or look.is_covered(change):
        return None
    told = {_PARTS[each]: getattr(change.now, _PARTS[each]) for each in tap.parts if each in _PARTS}
    return change, Measurement(day=change.day, **told)


def _is(kept: KeptAccount, account: Target) -> bool:
    if account is None:
        return kept.is_main
    return kept.id == account if isinstance(account, int) else kept.account.is_same(account)
