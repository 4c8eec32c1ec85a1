"""What a text that names a partner wants, as the words beside the name tell it."""

from dataclasses import replace

from bot.understanding.cooperations import WON
from bot.understanding.meaning import SURE, Intent, Meaning, Slots
from bot.understanding.partnerwords import (
    BARTERED,
    MEASURED,
    PRICED,
    REMOVED,
    RIVALS,
    SHOWN,
    asks_price,
)
from domain.diary import Result


def of_partner(text: str, language: str, partners: Slots, diary: Slots, counts: Slots) -> Meaning | None:
    """Return what a text means as one about a partner; None where its words do not tell.

    `partners` and `diary` are what it says as a text about partners and as one for the diary, `counts` its figures.
    """
    has_won = diary.topic == WON  # which are not the partner's own
    if has_won or any(result is not Result.LIKES for result, _ in diary.results):
        return Meaning(Intent.DIARY, diary, SURE, figures=counts)
    if counts.followers is not None or len(counts.numbers) > 1:
        told = replace(partners, topic=MEASURED)
        is_of_one = len(partners.candidates) == 1 and "?" not in text  # others are compared
        return Meaning(Intent.PARTNERS, told, SURE, figures=told) if is_of_one else None
    is_told = diary.stage or diary.no_show or diary.declined
    if partners.topic == RIVALS and not is_told:
        return Meaning(Intent.COMPARE, Slots(topic=RIVALS), SURE, figures=counts)
    if partners.topic == REMOVED or (partners.topic in {PRICED, BARTERED} and not is_told):
        return Meaning(Intent.PARTNERS, partners, SURE, figures=counts)
    is_of_price = partners.topic == SHOWN and asks_price(text, language)
    # beside a number a star may be meant
    asks = diary.topic and not is_of_price and (diary.results or not counts.numbers)
    if is_told or asks:
        return Meaning(Intent.DIARY, diary, SURE, figures=counts)
    return Meaning(Intent.PARTNERS, partners, SURE, figures=counts) if partners.topic == SHOWN else None
