"""Figures of a month or another time that is over: they belong to a day, which is asked for."""

from bot.skills.doubts import ASKED_DOUBT, LAID_OVER, NOT_SAID, KeepTap
from bot.skills.own_account import account_of, as_slot
from bot.skills.reply import Answers, Button, Reply, ShortDay, say
from bot.skills.skill import Outcome
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.understanding.meaning import Slots


def which_day(slots: Slots, followers: int | None, likes: int | None, look: Look) -> Outcome:
    """Ask of which day figures are that were told of a longer time; its first and its last day are one tap away."""
    followers, likes = (NOT_SAID if each is None else each for each in (followers, likes))
    days = (
        Button(
            "button-entry",
            KeepTap(followers, likes, day.isoformat(), doubted=True),
            {"day": ShortDay(day)},
            answers=Answers.ONE,
        )
        for day in (slots.since, slots.until)
        if day is not None
    )
    note: dict[str, object] = {} if slots.note is None else {"note": slots.note}
    ask = Ask(ASKED_DOUBT, {**as_slot(account_of(slots, look)), **note, LAID_OVER: True})
    return Outcome((Reply((say("log-which-day"),), (tuple(days),)),), (ask,))
