"""Which of a person's accounts a message is about: the one it names, else the main one."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.storage.accounts import UNNAMED, KeptAccount
from bot.storage.effects import Target
from bot.storage.look import Look
from bot.understanding.folding import folded
from bot.understanding.meaning import Slots
from bot.understanding.owners import Whose
from domain.accounts import Account

KEY = "account"
"""Under which a question keeps the account that it is about."""
_SHORTEST_LABEL = 4
"""Letters of a label that tell an account by the beginning of its name: "F:" does not."""


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Nothing like it is kept so far; `alike` are those that it could be after all."""

    wanted: Account
    alike: tuple[KeptAccount, ...]


@dataclass(frozen=True, slots=True)
class Several:
    """More than one fits."""

    fitting: tuple[KeptAccount, ...]


def named(slots: Slots) -> Account | None:
    """Return the account that was named, be it "my second account"; None where none was."""
    if slots.platform is None and slots.handle is None:
        return None
    return Account(platform=slots.platform, name=slots.handle)


def pick(slots: Slots, look: Look) -> KeptAccount | NewAccount | Several | None:
    """Return the account that was named; None where the main one is meant, or the first one is still to come."""
    wanted = named(slots)
    if wanted is None:
        return next((each for each in look.accounts if each.is_main), None)
    fitting = _fitting(wanted, slots, look)
    if slots.whose is Whose.LABELLED and not fitting:
        return None  # a label and no name
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        return next((each for each in fitting if each.is_main), Several(fitting))
    if slots.whose is Whose.SECOND:
        return NewAccount(wanted, ())
    return NewAccount(wanted, tuple(each for each in look.accounts if could_be(each.account, wanted)))


def account_of(slots: Slots, look: Look) -> Target:
    """Return the account that was named, as what is kept is told it; None where it is the main one or in doubt."""
    if named(slots) is None:
        return None
    match pick(slots, look):
        case KeptAccount(id=number):
            return number
        case NewAccount(wanted=wanted):
            return wanted
        case _:
            return None


def described(account: Target, look: Look) -> Account | None:
    """Return the account that figures go to, to be named beside them; None where there is only one."""
    if isinstance(account, Account):
        return account
    if len(look.accounts) < 2:
        return None
    kept = look.account(account) if account is not None else None
    return kept.account if kept else look.main


def are_several(slots: Slots, look: Look) -> bool:
    """Return whether what was named fits more than one account, of which none is to be taken unasked."""
    wanted = named(slots)
    return wanted is not None and len(_fitting(wanted, slots, look)) > 1


def is_own(slots: Slots, look: Look) -> bool:
    """Return whether the account that is named, if any, is kept or could be: all that is told is its platform."""
    return not isinstance(pick(slots, look), NewAccount) or slots.handle is None


def meant(slots: Slots, look: Look, tapped: int = 0) -> KeptAccount | NewAccount | None:
    """Return the account that a question is about: the tapped one, the one named, else the main one.

    One that was named may be the only one that still lacks its platform or name. None while there is no account.
    """
    if tapped:
        return look.account(tapped)
    match pick(slots, look):
        case Several(fitting=(first, *_)) | NewAccount(alike=(first,)):
            return first
        case KeptAccount() | NewAccount() as found:
            return found
        case _:
            return None


def main_or_named(slots: Slots, look: Look, tapped: int = 0) -> tuple[int, Account]:
    """Return the account (its id, 0 for none that is kept) that was tapped or named, else the main one."""
    found = look.account(tapped) if tapped else pick(slots, look)
    match found:
        case KeptAccount(id=number, account=account):
            return number, account
        case NewAccount(wanted=wanted):
            return 0, wanted
        case _:
            main = next((each for each in look.accounts if each.is_main), None)
            return (main.id, main.account) if main else (0, UNNAMED)


def could_be(kept: Account, wanted: Account) -> bool:
    """Return whether an account that lacks a name or a platform may be the one that was named."""
    places = {kept.platform, wanted.platform} - {None}
    return len(places) <= 1 and kept.name is None


def completed(kept: Account, wanted: Account) -> Account:
    """Return an account with what was said of it now."""
    return kept.model_copy(
        update={"platform": kept.platform or wanted.platform, "name": kept.name or wanted.name}
    )


def as_slot(account: Target) -> dict[str, object]:
    """Return an account as a question keeps it."""
    if account is None:
        return {}
    return {KEY: account.label if isinstance(account, Account) else account}


def from_slot(slots: Mapping[str, object], look: Look) -> Target:
    """Return the account that a question was about; one that was new then may be kept by now."""
    told = slots.get(KEY)
    if isinstance(told, int):
        return told
    if not isinstance(told, str):
        return None
    wanted = Account.labelled(told)
    return next((each.id for each in look.accounts if each.account.is_same(wanted)), wanted)


def _fitting(wanted: Account, slots: Slots, look: Look) -> tuple[KeptAccount, ...]:
    return tuple(each for each in look.accounts if _is_meant(each, wanted, slots.whose))


def _is_meant(kept: KeptAccount, wanted: Account, whose: Whose | None) -> bool:
    """Return whether an account is the one that was named: by its handle, in words, or as one beside the main one."""
    if wanted.platform is not None and kept.account.platform is not wanted.platform:
        return False
    match whose:
        case Whose.SECOND:
            return not kept.is_main
        case Whose.NAMED | Whose.OTHERS | Whose.LABELLED:
            return _is_called(kept.account.name, wanted.name, whose)
        case None:
            return wanted.name is None or (kept.account.name or "").casefold() == wanted.name.casefold()


def _is_called(kept: str | None, said: str | None, whose: Whose) -> bool:
    """Return whether words mean an account by its name.

    "Laden-Account" also means one that is called Laden, and the label "Laden" one that is called Laden-Account.
    """
    name, words = (folded(each or "").replace(" ", "") for each in (kept, said))
    if not name or not words:
        return False
    is_longer = whose is Whose.NAMED and words.startswith(name)
    is_short = whose is Whose.LABELLED and len(words) >= _SHORTEST_LABEL and name.startswith(words)
    return name == words or is_longer or is_short
