"""The words of a tip: what to do, why, whose word that is, and what it has to do with this very account."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from bot.skills.about_account import platform_name
from bot.skills.reply import Facts, Message, Say, item, say
from bot.skills.yardstick_facts import yardstick_facts
from domain.accounts import Account
from domain.tips import Tip, When, tips
from domain.tips_choice import REST, Reason

_WEEKS = REST.days // 7


class TipMessages(NamedTuple):
    """The ids of the three messages that every tip has in every language."""

    headline: str
    to_do: str
    reason: str


def messages_of(tip: Tip) -> TipMessages:
    """Return the ids of a tip's messages."""
    # joined, not a pattern: `locales check` would take any message that fits a pattern for one that is used
    name = "-".join(("tip", tip.id))
    return TipMessages(name, "-".join((name, "do")), "-".join((name, "why")))


def tip_messages() -> Iterator[str]:
    """Yield the ids of all messages that tips need; `locales check` demands them."""
    for tip in tips():
        yield from messages_of(tip)


def headline(tip: Tip) -> Message:
    """Return a tip in a few words."""
    return Message(messages_of(tip).headline, yardstick_facts())


def tip_says(tip: Tip) -> tuple[Say, ...]:
    """Say a tip: what to do this week, why, and whose word that is; of advertising also that it has to be marked."""
    facts, of = yardstick_facts(), messages_of(tip)
    told = (
        say("tips-headline", headline=headline(tip)),
        Say(of.to_do, facts),
        say("tips-reason", reason=Message(of.reason, facts)),
        item("tips-source", source=tip.source.value),
    )
    return (*told, say("tips-marking")) if tip.advertises else told


def brief_says(tip: Tip) -> tuple[Say, ...]:
    """Say a tip below a summary: what it rests on gives way where there is too little room, the reminder does not."""
    title, to_do, reason, source, *marking = tip_says(tip)
    return (title, to_do, replace(reason, spare=True), replace(source, spare=True), *marking)


def reasons_say(tip: Tip, reasons: tuple[Reason, ...], others: int, account: Account) -> tuple[Say, ...]:
    """Say in what a tip fits, and how many others there are.

    One that is not for everybody and fits no more was chosen by figures that were said then and are not kept.
    """
    lines = [Say(f"tips-because-{each.aspect}", _facts(each, account), close=True) for each in reasons]
    return (
        say("tips-because"),
        *(lines or [item("tips-for-everybody") if tip.when == When() else item("tips-fitted-then")]),
        say("tips-others", others=others, weeks=_WEEKS),
    )


def none_left_says(day: date) -> Say:
    """Say that all tips that fit were shown, and when the first of them may come again."""
    return say("tips-none-left", day=day, weeks=_WEEKS)


def _facts(reason: Reason, account: Account) -> Facts:
    match reason.aspect:
        case "size":
            return {"class": Message("class-name", {"name": reason.value})}
        case "platform" if account.platform:
            return {"place": platform_name(account.platform)}
        case "niche":
            return {"niche": account.niche or ""}
        case _:
            return {"value": reason.value}
