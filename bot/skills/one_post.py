"""Likes of a single post: before they count as the typical ones, it is asked whether they are."""

from bot.skills.about_account import title
from bot.skills.doubts import ASKED_DOUBT, LAID_OVER, NOT_SAID, DropTap, KeepTap
from bot.skills.own_account import as_slot, described
from bot.skills.reply import Answers, Button, Fact, Reply, item, say
from bot.skills.skill import Outcome
from bot.storage.effects import Ask, Target
from bot.storage.look import Look
from domain.measurement import Measurement, combined


def one_post(stated: Measurement, look: Look, account: Target, *, private: bool) -> Outcome:
    """Return the question whether the likes of one post are what a post usually gets; nothing is kept before.

    What is kept so far is named where nobody else reads along.
    """
    likes, known = stated.likes or 0, _known(look, account) if private else None
    facts: dict[str, Fact] = {"likes": likes, "known": "no" if known is None else "yes", "before": known or 0}
    keep = KeepTap(NOT_SAID, likes, stated.day.isoformat(), doubted=True)
    rows = (
        (Button("button-one-post", keep, facts, answers=Answers.YES),),
        (Button("button-one-post-not", DropTap(), facts, answers=Answers.NO),),
    )
    note: dict[str, object] = {} if stated.note is None else {"note": stated.note}
    ask = Ask(ASKED_DOUBT, {**as_slot(account), **note, LAID_OVER: True})
    of = described(account, look)
    says = (say("log-one-post", **facts), *([item("account-of", account=title(of))] if of else []))
    return Outcome((Reply(says, rows),), (ask,))


def _known(look: Look, account: Target) -> int | None:
    """Return the newest likes of an account; None where there are none."""
    number = account if isinstance(account, int) else None
    if account is None:
        number = next((each.id for each in look.accounts if each.is_main), None)
    of = None if number is None else combined(look.outline_of(number))
    return None if of is None else of.likes
