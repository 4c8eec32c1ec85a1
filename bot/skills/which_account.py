"""Figures for an account that was named: it is found, or a tap says whether it is a new one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import ClassVar

from pydantic import ValidationError

from bot.skills import fallback
from bot.skills.about_account import title
from bot.skills.kept import Entry, keep
from bot.skills.own_account import KEY, NewAccount, Several, completed, from_slot, named, pick
from bot.skills.partner_taps import LabelledPartnerTap
from bot.skills.reply import Answers, Button, Reply, Say, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.taps import Tap
from bot.storage.accounts import MOST, ChangeAccount, KeptAccount
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.understanding.candidates import Candidate
from bot.understanding.meaning import Slots
from bot.understanding.owners import Whose
from domain.accounts import Account
from domain.measurement import Measurement, combined

ASKED_ACCOUNT = "account.which"
MOST_CHOICES = 4
_NEW = 0
_MAIN = -1
_SECOND = "second"
CLOSE = Fraction(3, 2)
"""No account grows or shrinks by more than this from one entry to the next without a word about it."""


@dataclass(frozen=True, slots=True)
class BelongsTap(Tap):
    """Say whose figures they are: an account's by its id, (0) a new one's, (-1) the main one's, also to come."""

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
        case NewAccount(wanted=wanted, alike=alike) if request.meaning.figures.whose is None:
            return _ask(request, entry, wanted, alike, look)
        case NewAccount(wanted=wanted, alike=alike):
            return _called_so(request, look, entry, NewAccount(wanted, alike))
        case Several(fitting=fitting):
            return _ask(request, entry, named(request.meaning.figures) or Account(), fitting, look)
        case None if request.meaning.figures.whose is Whose.LABELLED and entry.account is None:
            return _ask_whose(request, entry, named(request.meaning.figures) or Account(), look)
        case None:
            return keep(request, look, entry)


def _called_so(request: Request, look: Look, entry: Entry, new: NewAccount) -> Outcome:
    """Keep an entry for an account that only words tell apart ("my shop account"), or ask which one it is.

    Where there is one account only and the figures are close to its newest ones, they are its own.
    """
    main = next((each for each in look.accounts if each.is_main), None)
    is_named = request.meaning.figures.whose is not Whose.SECOND
    if main is None:
        return keep(request, look, replace(entry, account=new.wanted))
    if is_named and len(look.accounts) == 1 and _are_close(entry.stated.followers, look.outline_of(main.id)):
        return keep(request, look, entry)
    is_further = all(each.id != main.id for each in new.alike)
    return _ask(request, entry, new.wanted, (*new.alike, main) if is_further else new.alike, look)


def _are_close(followers: int | None, outline: Sequence[Measurement]) -> bool:
    """Return whether followers can be those of an account some days after its newest figures."""
    newest = combined(outline)
    if followers is None or newest is None or not newest.followers:
        return False
    return newest.followers <= followers * CLOSE and followers <= newest.followers * CLOSE


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
    if request.tap.account == _MAIN:
        return keep(request, look, entry)
    if request.tap.account == _NEW:
        return keep(request, look, replace(entry, account=from_slot(asked.slots, look)))
    wanted = Account.labelled(str(asked.slots.get(KEY)))
    chosen = look.account(request.tap.account)
    if chosen is None:
        return fallback.stale(request)
    if asked.slots.get(_SECOND):  # "my second account" and a label are no names for it
        return keep(request, look, replace(entry, account=chosen.id))
    return keep(request, look, _completing(entry, chosen, wanted))


def _completing(entry: Entry, chosen: KeptAccount, wanted: Account) -> Entry:
    """Return the entry for an account that is told its platform or name by it."""
    whole = completed(chosen.account, wanted)
    first = () if whole == chosen.account else (ChangeAccount(chosen.id, whole),)
    return replace(entry, account=chosen.id, first=first)


def _ask(
    request: Request, entry: Entry, wanted: Account, alike: tuple[KeptAccount, ...], look: Look
) -> Outcome:
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
    which = say("account-which", account=title(wanted), alike="some" if alike else "none")
    return _asked(request, entry, wanted, which, buttons)


def _ask_whose(request: Request, entry: Entry, wanted: Account, look: Look) -> Outcome:
    """Ask whose figures stand behind a label that no account has: "Lisa: 9,000" may be somebody, too."""
    mine = [BelongsTap(each.id) for each in look.accounts[:MOST_CHOICES]] or [BelongsTap(_MAIN)]
    titles = [title(each.account) for each in look.accounts[:MOST_CHOICES]] or [title(Account())]
    buttons = [
        (Button("button-account-mine", tap, {"account": of}, answers=Answers.ONE),)
        for tap, of in zip(mine, titles, strict=True)
    ]
    name = {"account": title(wanted)}
    if len(look.accounts) < MOST:
        buttons.append((Button("button-account-further", BelongsTap(_NEW), name, answers=Answers.ONE),))
    if request.message.private and entry.stated.followers is not None:
        buttons.append((Button("button-account-partner", LabelledPartnerTap(), name, answers=Answers.ONE),))
    return _asked(request, entry, wanted, say("account-whose", account=title(wanted)), buttons)


def _asked(
    request: Request, entry: Entry, wanted: Account, question: Say, buttons: Sequence[tuple[Button, ...]]
) -> Outcome:
    slots: dict[str, object] = {
        "stated": entry.stated.model_dump(mode="json", exclude_none=True),
        "aside": bool(entry.aside),
        _SECOND: request.meaning.figures.whose in {Whose.SECOND, Whose.LABELLED},
        KEY: wanted.label,
    }
    says = (question, item("account-nothing-kept"))
    return Outcome((Reply(says, tuple(buttons)),), (Ask(ASKED_ACCOUNT, slots),))


def labelled(request: Request) -> Slots | None:
    """Return the figures that wait for a word on whose they are, as those of somebody; None where none wait."""
    asked = request.awaited
    if asked is None or asked.awaits != ASKED_ACCOUNT:
        return None
    try:
        stated = Measurement.model_validate(asked.slots["stated"])
        name = Account.labelled(str(asked.slots[KEY])).name
    except (KeyError, ValidationError):
        return None
    return Slots(candidates=(Candidate(stated.followers, stated.likes, name),))
