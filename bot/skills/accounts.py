"""Accounts: the list of a person's accounts, one more, another main one, other names, removal."""

from dataclasses import replace

from pydantic import ValidationError

from bot.skills import fallback
from bot.skills.about_account import title
from bot.skills.about_figures import current
from bot.skills.account_panel import ALL, ASKED_NAME, back, may_go, panel, which_name, which_platform
from bot.skills.account_taps import (
    NEW,
    AccountTap,
    ClearTap,
    DescribeTap,
    MainTap,
    NamelessTap,
    Part,
    PlatformsTap,
    PlatformTap,
    RemoveTap,
)
from bot.skills.log import ASKED_FIGURES
from bot.skills.own_account import NewAccount, are_several, as_slot, completed, from_slot, meant, named, pick
from bot.skills.reply import Button, Reply, Say, item, say
from bot.skills.request import Command, Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import AccountsTap, LogTap
from bot.skills.which_account import ASKED_ACCOUNT, BelongsTap, belongs
from bot.storage.accounts import (
    MOST,
    UNNAMED,
    AddAccount,
    ChangeAccount,
    ChooseAccount,
    KeptAccount,
    RemoveAccount,
)
from bot.storage.effects import Ask, Effect, EndConversation
from bot.storage.look import Look
from bot.understanding.accountwords import ADDED, ALL_REMOVED, MAIN, REMOVED, RENAMED
from bot.understanding.meaning import Intent, Slots
from domain.accounts import Account, Platform

ASKED_WORDS = "account.words"
SURE_OF_ANOTHER_WISH = 0.9
"""Hardly a name or a niche is a wish: the question is left only where the model is this sure."""
_SHOWN = 20
_WISHES = frozenset({MAIN, RENAMED, REMOVED})


def answer(request: Request, look: Look) -> Outcome:
    """Show the accounts, or do what a button says."""
    match request.tap:
        case PlatformsTap(account=number) if number == NEW or look.account(number):
            return which_platform(number)
        case PlatformTap(account=number, platform=platform) if number == NEW:
            return which_name(platform)
        case NamelessTap(platform=platform):
            return _added(request, look, Account(platform=platform))
        case None if request.meaning.slots.topic in _WISHES:
            return _wished(request, look)
        case AccountsTap() | None:
            return _listed(request, look)
        case tap:
            kept = look.account(getattr(tap, "account", NEW))
            return _of_one(request, kept, look) if kept else fallback.stale(request)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take words as the name, the niche or the region that was asked for."""
    said, asked = request.message.said, request.awaited
    meaning = request.meaning
    another_wish = meaning.intent is not Intent.UNKNOWN and meaning.confidence >= SURE_OF_ANOTHER_WISH
    if asked is None or not isinstance(said, Text) or (another_wish and not meaning.figures.handle):
        return None
    try:
        if asked.awaits == ASKED_NAME:
            return _added(
                request, look, Account(platform=Platform(asked.slots["platform"]), name=_name(said.text))
            )
        kept, part = look.account(asked.slots["account"]), Part(asked.slots["part"])
        if kept is None:
            return fallback.stale(request)
        text = _name(said.text) if part is Part.NAME else said.text
        told = Account.model_validate(kept.account.model_dump() | {part.value: text})
    except ValidationError:
        return Outcome((Reply((say("account-too-long"),)),), (Ask(asked.awaits, dict(asked.slots)),))
    except (KeyError, ValueError):
        return fallback.stale(request)
    return _changed(kept, told, look)


def _name(text: str) -> str:
    return text.strip().removeprefix("@")


def _listed(request: Request, look: Look) -> Outcome:
    wanted = named(request.meaning.slots)
    if request.tap is None and wanted and not any(each.account.is_same(wanted) for each in look.accounts):
        is_told = isinstance(request.message.said, Command) or wanted.name is not None
        is_new = is_told or request.meaning.slots.topic == ADDED
        return _added(request, look, wanted) if is_new else _unknown(wanted)
    return _list(request, look)


def _list(request: Request, look: Look) -> Outcome:
    if not look.accounts:
        says: tuple[Say, ...] = (say("accounts-none"),)
        buttons = ((Button("button-log", LogTap()), _ADD),)
        return Outcome((Reply(says, buttons, replaces=request.tap is not None),))
    shown = look.accounts[:_SHOWN]
    lines = [_line(each, look) for each in shown]
    rows = [
        (Button("button-account", AccountTap(each.id), {"account": title(each.account)}),) for each in shown
    ]
    hint = say("accounts-remove-all" if request.meaning.slots.topic == ALL_REMOVED else "accounts-hint")
    says = (say("accounts"), *lines, hint)
    return Outcome((Reply(says, (*rows, (_ADD,)), replaces=request.tap is not None),))


def _wished(request: Request, look: Look) -> Outcome:
    """Do what words want of an account; what cannot be undone is asked about."""
    slots = request.meaning.slots
    if are_several(slots, look):
        return _list(request, look)
    match pick(slots, look) if slots.topic == MAIN else meant(slots, look):
        case KeptAccount() as kept:
            return _wished_of(kept, slots, look)
        case NewAccount(wanted=wanted) if _is_asked_for(wanted, request, look):
            return belongs(replace(request, tap=BelongsTap(NEW)), look)
        case NewAccount(wanted=wanted):
            return _unknown(wanted)
        case _:
            return _listed(request, look)


def _wished_of(kept: KeptAccount, slots: Slots, look: Look) -> Outcome:
    if slots.topic == REMOVED:
        return Outcome((replace(may_go(kept, look), replaces=False),))
    if slots.topic == RENAMED:
        if slots.renamed is None:
            return _ask_words(kept, Part.NAME, replaces=False)
        try:
            told = Account.model_validate(kept.account.model_dump() | {Part.NAME.value: slots.renamed})
        except ValidationError:
            return Outcome((Reply((say("account-too-long"),)),))
        return _changed(kept, told, look)
    if kept.is_main:
        return Outcome((panel(kept, look, (say("account-main-already"),), replaces=False),))
    return _chosen(kept, look, replaces=False)


def _ask_words(kept: KeptAccount, part: Part, *, replaces: bool) -> Outcome:
    question = say("account-words", part=part.value, account=title(kept.account))
    buttons = ((Button("button-account-open", ClearTap(kept.id, part)), back(kept)),)
    ask = Ask(ASKED_WORDS, {"account": kept.id, "part": part.value})
    return Outcome((Reply((question,), buttons, replaces=replaces),), (ask,))


def _is_asked_for(wanted: Account, request: Request, look: Look) -> bool:
    """Return whether figures wait for a word on just this account: then they are its own."""
    asked = request.awaited
    if asked is None or asked.awaits != ASKED_ACCOUNT or request.meaning.slots.topic == REMOVED:
        return False
    waiting = from_slot(asked.slots, look)
    return isinstance(waiting, Account) and waiting.is_same(wanted)


def _unknown(wanted: Account) -> Outcome:
    """Say that an account is not kept, and offer to keep it; nothing is changed before the tap."""
    rows: tuple[tuple[Button, ...], ...] = ((ALL,),)
    if wanted.platform:
        add = Button("button-account-new", NamelessTap(wanted.platform), {"account": title(wanted)})
        rows = ((add,), *rows)
    return Outcome((Reply((say("account-unknown", account=title(wanted)),), rows),))


def _chosen(kept: KeptAccount, look: Look, *, replaces: bool) -> Outcome:
    chosen = replace(kept, is_main=True)
    shown = panel(chosen, look, (say("account-main"),), replaces=replaces)
    return Outcome((shown,), (ChooseAccount(kept.id),))


def _line(kept: KeptAccount, look: Look) -> Say:
    of = current(look.outline_of(kept.id))
    return item(
        "accounts-line",
        account=title(kept.account),
        main="yes" if kept.is_main and len(look.accounts) > 1 else "no",
        known="yes" if of else "no",
        followers=of.followers if of else 0,
    )


def _of_one(request: Request, kept: KeptAccount, look: Look) -> Outcome:
    match request.tap:
        case AccountTap():
            return Outcome((panel(kept, look),))
        case MainTap():
            return _chosen(kept, look, replaces=True)
        case PlatformTap(platform=platform):
            return _changed(kept, kept.account.model_copy(update={"platform": platform}), look, replaces=True)
        case ClearTap(part=part):
            return _changed(kept, kept.account.model_copy(update={part.value: None}), look, replaces=True)
        case DescribeTap(part=part):
            return _ask_words(kept, part, replaces=True)
        case RemoveTap(confirmed=False):
            return Outcome((may_go(kept, look),))
        case RemoveTap():
            gone = say("account-removed", account=title(kept.account))
            return Outcome((Reply((gone,), (_WAYS_ON,), replaces=True),), (RemoveAccount(kept.id),))
        case _:
            return fallback.stale(request)


def _added(request: Request, look: Look, wanted: Account) -> Outcome:
    """Add an account; one that has neither name nor figures so far is told what was said instead."""
    replaces = request.tap is not None
    if any(each.account.is_same(wanted) for each in look.accounts):
        known = Reply((say("account-known", account=title(wanted)),), ((ALL,),), replaces=replaces)
        return Outcome((known,), (EndConversation(),))
    if len(look.accounts) >= MOST:
        return Outcome((Reply((say("accounts-full", most=MOST),), ((ALL,),), replaces=replaces),))
    effect: Effect = AddAccount(wanted)
    for each in look.accounts:
        if each.account == UNNAMED and not look.history_of(each.id):
            effect = ChangeAccount(each.id, completed(each.account, wanted))
    several = "yes" if isinstance(effect, AddAccount) and look.accounts else "no"
    says = (say("account-added", account=title(wanted)), say("account-added-next", several=several))
    ask = Ask(ASKED_FIGURES, as_slot(wanted))  # the next figures without a name are the new account's
    return Outcome((Reply(says, (_WAYS_ON,), replaces=replaces),), (effect, ask))


def _changed(kept: KeptAccount, told: Account, look: Look, *, replaces: bool = False) -> Outcome:
    twin = any(each.id != kept.id and each.account.is_same(told) for each in look.accounts)
    if twin:
        known = Reply((say("account-known", account=title(told)),), ((ALL,),), replaces=replaces)
        return Outcome((known,), (EndConversation(),))
    shown = panel(replace(kept, account=told), look, (say("account-changed"),), replaces=replaces)
    return Outcome((shown,), (ChangeAccount(kept.id, told), EndConversation()))


_ADD = Button("button-account-add", PlatformsTap(NEW))
_WAYS_ON = (Button("button-log", LogTap()), ALL)

SKILL = Skill(
    name="accounts",
    command="accounts",
    intents=(Intent.ACCOUNTS,),
    taps=(
        AccountsTap,
        AccountTap,
        PlatformsTap,
        PlatformTap,
        NamelessTap,
        DescribeTap,
        ClearTap,
        MainTap,
        RemoveTap,
    ),
    awaits=(ASKED_WORDS, ASKED_NAME),
    answer=answer,
    resume=resume,
    only_private=True,
)
