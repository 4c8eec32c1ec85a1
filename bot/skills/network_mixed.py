"""A budget and a price in two currencies: both are asked for in one, and what answers that."""

from dataclasses import replace
from typing import Final

from bot.skills.network_plan import MIXED
from bot.skills.partner_names import named_in, words_of
from bot.skills.reply import Say
from bot.skills.request import Request
from bot.skills.talk import kept_slots, said_before
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.understanding.meaning import Intent, Slots

ASKED_MIXED: Final = "network.mixed"


def open_question(wrong: Say, said: Slots) -> Ask | None:
    """Return the question that stays open after a plan was refused for its currencies; None for another reason."""
    return Ask(ASKED_MIXED, kept_slots(said)) if wrong.message == MIXED else None


def in_one_currency(request: Request, look: Look) -> Slots | None:
    """Return a plan whose price, budget or currency was told anew; None for a text that tells none of them.

    A whole new plan is no answer either: it stands for itself. Nor is the price of a partner who is named.
    """
    if named_in(words_of(request), look.partners):
        return None
    before, figures, meaning = said_before(request, ASKED_MIXED), request.meaning.figures, request.meaning
    if before is None or any(each is not None for each in (figures.count, figures.followers, figures.star)):
        return None
    currency = meaning.slots.currency if meaning.intent is Intent.SETTINGS else None
    if currency:  # "all in euros": the amounts were right
        return replace(before, currency=currency, star_currency=None, budget_currency=currency)
    if figures.budget is not None:
        return replace(before, budget=figures.budget, budget_currency=figures.budget_currency)
    if figures.price is None or figures.currency is None:
        return None
    if figures.currency == before.budget_currency:
        return replace(before, price=figures.price, currency=figures.currency)
    return replace(before, budget=figures.price, budget_currency=figures.currency)
