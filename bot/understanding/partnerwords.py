"""What shall happen to a partner on somebody's list: "remove Tom", "Lisa now costs 100 euros", "save ben"."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.favours import favours_in
from bot.understanding.folding import folded
from bot.understanding.lexicon import any_of, phrases_of
from domain.partners import Order

_FILE: Final = "partners.toml"
REMOVED: Final = "removed"
"""The topic of whoever wants a partner off the list."""
PRICED: Final = "priced"
"""The topic of whoever says what a partner takes now."""
SAVED: Final = "saved"
"""The topic of whoever wants somebody on the list of whom they spoke before."""
BARTERED: Final = "bartered"
"""The topic of whoever says that a partner works for goods or a favour in return."""
MEASURED: Final = "measured"
"""The topic of whoever tells new figures of a partner."""
PLANNED: Final = "planned"
"""The topic of whoever wants to be told whom of their partners to take."""
AGAINST: Final = "against"
"""The topic of whoever holds all of their partners against a star."""
RIVALS: Final = "rivals"
"""The topic of whoever wants to know which of several partners is the better one."""
SHOWN: Final = "shown"
"""The topic of whoever asks what a partner takes, or for all that is known of them."""
DESCRIBED: Final = "described"
"""The topic of whoever tells what a partner's account is about, or where they live."""
WHICH: Final = "which"
"""The topic of whoever looks for some among their partners."""
EXPORTED: Final = "exported"
"""The topic of whoever wants the list as a file."""
ALL_SAVED: Final = "all saved"
"""The topic of whoever wants all of them on the list."""


@dataclass(frozen=True, slots=True)
class _Words:
    remove: re.Pattern[str]
    only_a_part: re.Pattern[str]
    price: re.Pattern[str]
    plan: re.Pattern[str]
    plan_likes: re.Pattern[str]
    which: re.Pattern[str]
    export: re.Pattern[str]
    against: re.Pattern[str]
    barter: re.Pattern[str]
    rivals: re.Pattern[str]
    asks_price: re.Pattern[str]
    show: re.Pattern[str]
    save: re.Pattern[str]
    all_of_them: re.Pattern[str]
    by_rate: re.Pattern[str]
    by_cost: re.Pattern[str]
    by_size: re.Pattern[str]
    by_name: re.Pattern[str]


def wish_in(text: str, language: str, *, figures: bool, price: bool) -> str | None:
    """Return what a text wants of a partner, as a topic; None where its words tell nothing of that.

    `figures` tells that counts were said beside a price, `price` that an amount was: a new price is said without
    other figures, and nobody is removed with any.
    """
    words, plain = _words(language), folded(text)
    if words.plan.search(plain) or words.plan_likes.match(plain):
        return PLANNED
    if words.which.search(plain):
        return PLANNED if figures or price else WHICH
    if words.against.search(plain):
        return AGAINST
    if price and not figures:
        is_told = words.price.search(plain) or favours_in(text, language)
        return PRICED if is_told else None
    if figures or price:
        return None
    if words.remove.search(plain):
        return None if words.only_a_part.search(plain) else REMOVED
    wishes = (
        (EXPORTED, words.export),
        (BARTERED, words.barter),
        (RIVALS, words.rivals),
        (SHOWN, words.asks_price),
        (SHOWN, words.show),
        (SAVED, words.save),
    )
    wish = next((topic for topic, said in wishes if said.search(plain)), None)
    return ALL_SAVED if wish == SAVED and words.all_of_them.search(plain) else wish


def asks_to_see(text: str, language: str) -> bool:
    """Return whether a text asks for what is known of a partner, whatever else it asks: "show me Lisa rather"."""
    return _words(language).show.search(folded(text)) is not None


def asks_price(text: str, language: str) -> bool:
    """Return whether a text asks what somebody takes for a post: "how much does Lisa take?"."""
    return _words(language).asks_price.search(folded(text)) is not None


def plans_likes(text: str, language: str) -> bool:
    """Return whether a text begins as one that plans for a number of likes: "plan me 2,000 likes"."""
    return _words(language).plan_likes.match(folded(text)) is not None


def holds_against_star(text: str, language: str) -> bool:
    """Return whether a text holds all partners against a star: "do my partners bring more than a star"."""
    return _words(language).against.search(folded(text)) is not None


def order_in(text: str, language: str) -> Order | None:
    """Return by what a text wants the list of partners to be ordered; None where it does not say."""
    words, plain = _words(language), folded(text)
    orders = {
        Order.COST: words.by_cost,
        Order.SIZE: words.by_size,
        Order.NAME: words.by_name,
        Order.RATE: words.by_rate,
    }
    return next((order for order, said in orders.items() if said.search(plain)), None)


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    def whole(name: str) -> re.Pattern[str]:
        return re.compile(rf"\b{any_of(phrases_of(language, _FILE, name))}\b")

    return _Words(*(whole(name) for name in _Words.__slots__))
