"""Which figures a question is about: those said in it, those on its button, or those that are kept.

In a group only what is said there counts: what is kept is nobody else's business.
"""

from dataclasses import dataclass

from bot.skills.about_figures import current
from bot.skills.about_goal import goal_line_of
from bot.skills.log import refused_figure, told_apart
from bot.skills.own_account import main_or_named
from bot.skills.reply import Say, say
from bot.skills.request import Request
from bot.skills.steps import KEPT, ExplainTap, RateTap, StandingTap
from bot.storage.accounts import UNNAMED
from bot.storage.look import Look
from domain.accounts import Account
from domain.series import Metric
from domain.standing import Standing, standing


@dataclass(frozen=True, slots=True)
class Asked:
    """An account's standing, and whether its figures were only said and are not kept.

    `number` is the id of a kept account whose kept figures they are, else 0.
    """

    standing: Standing
    only_said: bool
    account: Account = UNNAMED
    number: int = 0

    def goal_says(self, request: Request, look: Look, metric: Metric) -> tuple[Say, ...]:
        """Say in a line how far a goal of this metric is, where nobody else reads it."""
        step = look.goal_of(self.number) if self.number and request.message.private else None
        if step is None or step.goal is None or step.goal.metric is not metric:
            return ()
        return goal_line_of(look, self.number, request.today)

    def on_button(self) -> tuple[int, int]:
        """Return followers and likes as a button carries them."""
        if not self.only_said:
            return KEPT, KEPT
        likes = self.standing.likes
        return self.standing.followers, KEPT if likes is None else likes


def asked(request: Request, look: Look) -> Asked | Say | None:
    """Return what the question is about; a paragraph where its figures cannot be; None where none are known."""
    followers, likes = _said(request)
    if refused := refused_figure(followers, likes):
        return refused
    if followers is None and likes is None and request.meaning.slots.no_total:
        return say("log-no-total")
    number, account = main_or_named(request.meaning.slots, look)
    kept = current(look.outline_of(number)) if number and request.message.private else None
    if kept is not None and followers == kept.followers and likes in {None, kept.likes}:
        return Asked(kept, only_said=False, account=account, number=number)
    if followers is not None:
        return Asked(standing(followers, likes), only_said=True, account=account)
    if kept is None:
        return None
    if likes is not None:
        return Asked(standing(kept.followers, likes), only_said=True, account=account)
    return Asked(kept, only_said=False, account=account, number=number)


def kept_is_private(request: Request) -> tuple[Say, ...]:
    """Say beside a question for figures that kept ones are not shown, where others read along."""
    return () if request.message.private else (say("kept-is-private"),)


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
