"""What the diary has of a partner, for whoever asks or tells of what is not settled: nothing changes."""

from bot.skills.about_account import title
from bot.skills.diary_panel import ALL_OF_IT, panel
from bot.skills.diary_taps import DiaryOfTap
from bot.skills.partner_topic import talked_about
from bot.skills.reply import Button, Reply, Say, say
from bot.skills.skill import Outcome
from bot.storage.diary import KeptCooperation
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from bot.understanding.doubts import ASKS, UNSETTLED

ONLY_SHOWN = frozenset({ASKS, UNSETTLED})
"""Topics of whoever reports nothing."""


def as_it_stands(partner: KeptPartner, look: Look, *first: Say) -> Outcome:
    """Show the newest cooperation with a partner below what is to be said first; nothing begins."""
    kept = newest(partner, look)
    remembered = (talked_about(partner.id),)
    if kept:
        return Outcome((panel(kept, look, *first, replaces=False),), remembered)
    begin = Button("button-diary-partner", DiaryOfTap(partner.id))
    nothing = say("diary-none-of", partner=title(partner.partner.account))
    return Outcome((Reply((*first, nothing), ((begin,), (ALL_OF_IT,))),), remembered)


def unsettled(topic: str | None) -> tuple[Say, ...]:
    """Return what is said to somebody who tells of what has not happened yet; nothing to a question."""
    return (say("diary-unsettled"),) if topic == UNSETTLED else ()


def newest(partner: KeptPartner, look: Look) -> KeptCooperation | None:
    """Return the newest cooperation with a partner, the open ones first; None where there is none."""
    theirs = [each for each in look.diary if each.partner == partner.id]
    return max(theirs, key=lambda each: (each.cooperation.is_open, each.number), default=None)
