"""With whom it was: asked where a diary has something new and nobody says of whom."""

from bot.skills.about_account import title
from bot.skills.diary_taps import WhoTap
from bot.skills.reply import Answers, Button, Reply, say
from bot.skills.skill import Outcome
from bot.skills.talk import kept_slots
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.understanding.meaning import Slots

ASKED_WHO = "diary.who"
_MOST_TO_CHOOSE = 12


def ask_who(said: Slots, look: Look) -> Outcome:
    """Ask with whom it was what was said."""
    names = [
        Button(
            "button-account", WhoTap(each.id), {"account": title(each.partner.account)}, answers=Answers.ONE
        )
        for each in look.partners[-_MOST_TO_CHOOSE:]
    ]
    rows = tuple(tuple(names[at : at + 2]) for at in range(0, len(names), 2))
    return Outcome((Reply((say("diary-who"),), rows),), (Ask(ASKED_WHO, kept_slots(said)),))
