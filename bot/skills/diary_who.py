"""With whom it was: asked where a diary has something new and nobody says of whom."""

from bot.skills.about_account import title
from bot.skills.diary_taps import NOBODY, WhoTap
from bot.skills.partner_names import is_said, named_in, words_of
from bot.skills.partner_strangers import stranger
from bot.skills.reply import Answers, Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.talk import kept_slots
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from bot.understanding.meaning import Slots
from bot.understanding.others import is_only, only_name_in

ASKED_WHO = "diary.who"
_MOST_TO_CHOOSE = 12


def ask_who(said: Slots, look: Look, *, may_be_own: bool = False) -> Outcome:
    """Ask with whom it was what was said; what `may_be_own` can have been done by the writer alone."""
    names = [
        Button(
            "button-account", WhoTap(each.id), {"account": title(each.partner.account)}, answers=Answers.ONE
        )
        for each in look.partners[-_MOST_TO_CHOOSE:]
    ]
    own = Button("button-diary-own", WhoTap(NOBODY), answers=Answers.ONE)
    rows = (
        *((own,) for _ in range(may_be_own)),
        *(tuple(names[at : at + 2]) for at in range(0, len(names), 2)),
    )
    return Outcome((Reply((say("diary-who"),), rows),), (Ask(ASKED_WHO, kept_slots(said)),))


def somebody_else(request: Request, look: Look) -> str | None:
    """Return whom a report names who is no partner: also in small letters, where a word can only be a name."""
    text = words_of(request)
    if name := stranger(request, look):
        return name
    name = None if named_in(text, look.partners) else only_name_in(text, request.language)
    is_own = any(is_said(each.account.name, name or "") for each in look.accounts)
    return None if is_own else name


def named_alone(text: str, look: Look, language: str) -> KeptPartner | None:
    """Return the partner whom an answer names that says nothing else; None for any other text."""
    named = named_in(text, look.partners)
    only = named[0] if len(named) == 1 else None
    return only if only and is_only(text, only.partner.account.name or "", language) else None
