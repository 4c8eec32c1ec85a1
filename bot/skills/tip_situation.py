"""What is known of somebody who gets a tip: from their message, else from what is kept."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from bot.skills.about_figures import current
from bot.skills.asked_figures import Asked, asked
from bot.skills.own_account import pick
from bot.skills.request import Request
from bot.storage.accounts import KeptAccount
from bot.storage.look import Look
from bot.storage.people import Person
from bot.understanding.niches import niche_of
from domain.accounts import Account
from domain.tips_choice import Situation
from domain.tips_situation import situation
from domain.verdict import verdict_of_rate


class About(NamedTuple):
    """The account that a tip is for, and the situation that it has to fit."""

    account: Account
    situation: Situation


def about(request: Request, look: Look) -> About:
    """Describe who asks. Figures that are only said stand alone: no history goes with them."""
    request = _with_all_figures(request)
    found, picked = asked(request, look), pick(request.meaning.slots, look)
    figures = found if isinstance(found, Asked) else None
    account = figures.account if figures else look.main
    kept = picked if isinstance(picked, KeptAccount) and not (figures and figures.only_said) else None
    described = situation(
        figures.standing if figures else None,
        look.history_of(kept.id) if kept else (),
        request.today,
        role=request.person.role if request.person else None,
        account=account,
        niche=niche_of(account.niche, request.language),
        has_goal=kept is None or look.goal_of(kept.id) is not None,
    )
    rate = request.meaning.slots.rate
    if rate is not None and figures and figures.standing.likes is None:
        judged = verdict_of_rate(figures.standing.followers, rate)
        described = described.model_copy(update={"verdict": judged})
    return About(account, described)


def about_kept(person: Person, look: Look, today: date) -> About:
    """Describe somebody by their main account, without their asking."""
    main = next((each for each in look.accounts if each.is_main), None)
    described = situation(
        current(look.history),
        look.history,
        today,
        role=person.role,
        account=look.main,
        niche=niche_of(look.main.niche, person.language),
        has_goal=main is None or look.goal_of(main.id) is not None,
    )
    return About(look.main, described)


def _with_all_figures(request: Request) -> Request:
    """Return the request with the likes or the rate said beside the followers; alone they are what is wished for."""
    slots, figures = request.meaning.slots, request.meaning.figures
    if slots.followers is None:
        return request
    whole = replace(slots, likes=figures.likes, rate=figures.rate)
    return replace(request, meaning=replace(request.meaning, slots=whole))
