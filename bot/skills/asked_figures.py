"""Which figures a question is about: those said in it, those on its button, or those that are kept."""

from dataclasses import dataclass

from bot.skills.about_figures import current
from bot.skills.log import told_apart
from bot.skills.own_account import NewAccount, pick
from bot.skills.reply import Say, say
from bot.skills.request import Request
from bot.skills.steps import ExplainTap, RateTap, StandingTap
from bot.storage.accounts import UNNAMED, KeptAccount
from bot.storage.look import Look
from domain.accounts import Account
from domain.limits import figure_fault
from domain.measurement import Measurement
from domain.standing import Standing, standing

KEPT = -1
"""On a button: the figures are those that are kept."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An account's standing, and whether its figures were only said and are not kept."""

    standing: Standing
    only_said: bool
    account: Account = UNNAMED

    def on_button(self) -> tuple[int, int]:
        """Return followers and likes as a button carries them."""
        if not self.only_said:
            return KEPT, KEPT
        likes = self.standing.likes
        return self.standing.followers, KEPT if likes is None else likes


def asked(request: Request, look: Look) -> Asked | Say | None:
    """Return what the question is about; a paragraph where its figures cannot be; None where none are known."""
    followers, likes = _said(request)
    for figure in (followers, likes):
        fault = None if figure is None else figure_fault(figure)
        if fault:
            return say("log-bad-figure", fault=fault.value)
    if followers is None and likes is None and request.meaning.slots.no_total:
        return say("log-no-total")
    account, history = _account(request, look)
    kept = current(history)
    if kept is not None and followers == kept.followers and likes in {None, kept.likes}:
        return Asked(kept, only_said=False, account=account)
    if followers is not None:
        return Asked(standing(followers, likes), only_said=True, account=account)
    if kept is None:
        return None
    if likes is not None:
        return Asked(standing(kept.followers, likes), only_said=True, account=account)
    return Asked(kept, only_said=False, account=account)


def _account(request: Request, look: Look) -> tuple[Account, tuple[Measurement, ...]]:
    """Return the account that was named and its figures, else the main one's."""
    found = pick(request.meaning.slots, look)
    match found:
        case KeptAccount():
            return found.account, look.history_of(found.id)
        case NewAccount(wanted=wanted):
            return wanted, ()
        case _:
            return look.main, look.history


def is_here(request: Request) -> bool:
    """Return whether the button stood under an answer of its own skill, which is then edited in place."""
    match request.tap:
        case StandingTap(here=here) | RateTap(here=here) | ExplainTap(here=here):
            return here
        case _:
            return False


def _said(request: Request) -> tuple[int | None, int | None]:
    match request.tap:
        case StandingTap(followers=followers, likes=likes) | RateTap(followers=followers, likes=likes):
            return (None if followers < 0 else followers), (None if likes < 0 else likes)
        case _:
            return told_apart(request.meaning.slots)
