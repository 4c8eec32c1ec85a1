"""A correction in words: "nein, 12.500", "I meant 490 likes" change the entry that was kept last."""

from bot.skills import log
from bot.skills.kept import Entry, keep
from bot.skills.own_account import named
from bot.skills.reply import Reply
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome
from bot.skills.which_account import of_named_account
from bot.storage.figures import Change
from bot.storage.look import Look
from bot.understanding.meaning import Slots
from domain.measurement import Measurement
from domain.plausibility import doubt
from domain.rate import is_nearer_to_likes


def corrected(request: Request, look: Look, last: Change | None) -> Outcome | None:
    """Put the right figures in the place of those kept last; with none kept they are logged.

    None where words do not say for certain which figures are right, or where they are those that are kept.
    """
    slots = request.meaning.slots
    if not (isinstance(request.message.said, Text) and slots.corrects and slots.has_totals):
        return None
    if last is None:
        return log.answer(request, look)
    if last.now is None:
        return None
    day = slots.day or last.day
    account = last.account_id if day == last.day else None  # of another day the main account's entry is meant
    kept = look.on_day(day, account)
    followers, likes = _placed(slots, kept or last.now)
    if refused := log.refused(followers, likes, day, request.today):
        return Outcome((Reply((refused,)),))
    stated = Measurement(day=day, followers=followers, likes=likes)
    if kept is not None and kept.overlaid(stated) == kept:
        return None
    entry = Entry(stated, account, sure=True)
    return keep(request, look, entry) if named(slots) is None else of_named_account(request, look, entry)


def _placed(slots: Slots, kept: Measurement) -> tuple[int | None, int | None]:
    """Return the right followers and likes; a bare number takes the place of the figure that it is nearer to.

    While likes are missing it is these where it can be: "eigentlich so 480" answers the question for them.
    """
    if not slots.numbers:
        return slots.followers, slots.likes
    number = slots.numbers[0]
    if kept.followers is None:
        return None, number
    if kept.likes is None:
        is_likes = number * log.PAIR_RATIO <= kept.followers and doubt(kept.followers, number) is None
    else:
        is_likes = is_nearer_to_likes(number, kept.followers, kept.likes)
    return (None, number) if is_likes else (number, None)
