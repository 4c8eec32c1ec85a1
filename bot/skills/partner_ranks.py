"""Who of the partners leads, where nobody was compared just now: "who is cheapest?"."""

from bot.skills.asking_back import is_unsure
from bot.skills.partner_list import listed
from bot.skills.partner_names import named_in, words_of
from bot.skills.partner_taps import PartnersTap
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.storage.look import Look
from bot.understanding.comparedwords import Aspect, aspect_asked
from bot.understanding.meaning import Intent
from bot.understanding.partnerwords import PLANNED, WHICH, wish_in
from domain.comparison import FEWEST
from domain.partners import Order

_MAY_RANK = frozenset({Intent.UNKNOWN, Intent.COMPARE, Intent.PARTNERS, Intent.LIKE_RATE, Intent.EXPLAIN})
_ORDERS = {
    Aspect.COST: Order.COST,
    Aspect.RATE: Order.RATE,
    Aspect.SIZE: Order.SIZE,
    Aspect.BEST: Order.RATE,
}
"""How the partners are ordered for whoever asks who of them leads."""


def ranked(request: Request, look: Look) -> Outcome | None:
    """List the partners in the order that is asked for; None for other questions, and where one of them is named."""
    text, language = words_of(request), request.language
    order = _ORDERS.get(aspect_asked(text, language) or Aspect.LIKES)
    if order is None or len(look.partners) < FEWEST or named_in(text, look.partners):
        return None
    if wish_in(text, language, figures=False, price=False) in {PLANNED, WHICH}:
        return None
    is_open = request.meaning.intent in _MAY_RANK or is_unsure(request.meaning)
    return Outcome((listed(look, PartnersTap(order)),)) if is_open else None
