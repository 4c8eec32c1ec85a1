"""Figures for an account that was named: it is found, or a tap says whether it is a new one."""

from dataclasses import dataclass, replace
from typing import ClassVar

from pydantic import ValidationError

from bot.skills import fallback
from bot.skills.about_account import title
from bot.skills.kept import Entry, keep
from bot.skills.own_account import KEY, NewAccount, Several, completed, from_slot, named, pick
from bot.skills.reply import Answers, Button, Reply, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.taps import Tap
from bot.storage.accounts import MOST, ChangeAccount, KeptAccount
from bot.storage.effects import Ask
from bot.storage.look import Look
from domain.accounts import Account
from domain.measurement import Measurement

ASKED_ACCOUNT = "account.which"
MOST_CHOICES = 4
_NEW = 0


@dataclass(frozen=True, slots=True)
class BelongsTap(Tap):
    """Say whose figures they are: an account's by its id, or (0) a new one's."""

    key: ClassVar[str] = "belongs"
    account: int


def of_named_account(request: Request, look: Look, entry: Entry) -> Outcome:
    """Keep an entry for the account that the message names, or ask whether there is another account now."""
    found = pick(request.meaning.figures, look)
    match found:
        case KeptAccount(id=number):
            return keep(request, look, replace(entry, account=number))
        case NewAccount(wanted=wanted) if not look.accounts:
            return keep(request, look, replace(entry, account=wanted))
        case NewAccount(wanted=wanted, alike=(only,)) if not look.history_of(only.id):
            return keep(request, look, _completing(entry, only, wanted))
        case NewAccount(wanted=wanted, alike=alike):
            return _ask(entry, wanted, alike, look)
        case Several(fitting=fitting):
            return _ask(entry, named(request.meaning.figures) or Account(), fitting, look)
        case None:
            return keep(request, look, entry)


def belongs(request: Request, look: Look) -> Outcome:
    """Keep what the question was about, for the account that was tapped."""
    asked = request.awaited
    if not isinstance(request.tap, BelongsTap) or asked is None or asked.awaits != ASKED_ACCOUNT:
        return fallback.stale(request)
    try:
        stated = Measurement.model_validate(asked.slots["stated"])
    except (KeyError, ValidationError):
        return fallback.stale(request)
    entry = Entry(stated, aside=(say("log-set-aside"),) if asked.slots.get("aside") else ())
    if request.tap.account == _NEW:
        return keep(request, look, replace(entry, account=from_slot(asked.slots, look)))
    wanted = Account.labelled(str(asked.slots.get(KEY)))
    chosen = look.account(request.tap.account)
    if chosen is None:
        return fallback.stale(request)
    return keep(request, look, _completing(entry, chosen, wanted))


def _completing(entry: Entry, chosen: KeptAccount, wanted: Account) -> Entry:
    """Return the entry for an account that is told its platform or name by it."""
    whole = completed(chosen.account, wanted)
    first = () if whole == chosen.account else (ChangeAccount(chosen.id, whole),)
    return replace(entry, account=chosen.id, first=first)


def _ask(entry: Entry, wanted: Account, alike: tuple[KeptAccount, ...], look: Look) -> Outcome:
    is_new = not any(each.account.is_same(wanted) for each in alike)
    buttons = [
        (
            Button(
                "button-account-this",
                BelongsTap(each.id),
                {"account": title(each.account)},
                answers=Answers.ONE,
            ),
        )
        for each in alike[:MOST_CHOICES]
    ]
    if is_new and len(look.accounts) < MOST:
        add = Button("button-account-new", BelongsTap(_NEW), {"account": title(wanted)}, answers=Answers.YES)
        buttons.insert(0, (add,))
    says = (say("account-which", account=title(wanted)), item("account-nothing-kept"))
    slots: dict[str, object] = {
        "stated": entry.stated.model_dump(mode="json", exclude_none=True),
        "aside": bool(entry.aside),
        KEY: wanted.label,
    }
    return Outcome((Reply(says, tuple(buttons)),), (Ask(ASKED_ACCOUNT, slots),))
