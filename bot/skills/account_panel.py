"""What is shown of one account, and the questions about it."""

from bot.skills.about_account import platform_name, title
from bot.skills.about_figures import current
from bot.skills.account_taps import (
    AccountTap,
    DescribeTap,
    MainTap,
    NamelessTap,
    Part,
    PlatformsTap,
    PlatformTap,
    RemoveTap,
)
from bot.skills.reply import Answers, Button, Reply, Say, item, say
from bot.skills.skill import Outcome
from bot.skills.steps import AccountsTap, EntriesTap, ExportTap
from bot.storage.accounts import KeptAccount
from bot.storage.effects import Ask
from bot.storage.look import Look
from domain.accounts import Platform

ASKED_NAME = "account.name"
ALL = Button("button-accounts", AccountsTap())
IN_A_ROW = 3


def panel(kept: KeptAccount, look: Look, first: tuple[Say, ...] = (), *, replaces: bool = True) -> Reply:
    """Show all that is known of an account, and what can be done with it; `first` comes before it."""
    of, account = current(look.outline_of(kept.id)), kept.account
    says = [
        *first,
        say("account-panel", account=title(account), main="yes" if kept.is_main else "no"),
        item("account-niche", niche=account.niche or "", known="yes" if account.niche else "no"),
        item("account-region", region=account.region or "", known="yes" if account.region else "no"),
        item("account-figures", known="yes" if of else "no", followers=of.followers if of else 0),
    ]
    rows: list[tuple[Button, ...]] = [
        (
            Button("button-account-name", DescribeTap(kept.id, Part.NAME)),
            Button("button-account-place", PlatformsTap(kept.id)),
        ),
        (
            Button("button-account-niche", DescribeTap(kept.id, Part.NICHE)),
            Button("button-account-region", DescribeTap(kept.id, Part.REGION)),
        ),
        (
            Button("button-entries", EntriesTap(kept.id)),
            Button("button-account-remove", RemoveTap(kept.id)),
        ),
    ]
    if not kept.is_main:
        rows.insert(0, (Button("button-account-main", MainTap(kept.id)),))
    return Reply(tuple(says), (*rows, (ALL,)), replaces=replaces)


def may_go(kept: KeptAccount, look: Look) -> Reply:
    """Ask before an account goes."""
    question = say("account-remove", account=title(kept.account), days=len(look.history_of(kept.id)))
    goal = (item("account-remove-goal"),) if look.goal_of(kept.id) else ()
    yes = Button("button-account-remove-yes", RemoveTap(kept.id, confirmed=True))
    return Reply(
        (question, *goal), ((yes,), (back(kept), Button("button-export-first", ExportTap()))), replaces=True
    )


def which_platform(number: int) -> Outcome:
    """Ask where an account is."""
    every = [
        Button("button-platform", PlatformTap(number, each), {"platform": platform_name(each)})
        for each in Platform
    ]
    rows = tuple(tuple(every[at : at + IN_A_ROW]) for at in range(0, len(every), IN_A_ROW))
    return Outcome((Reply((say("account-which-platform"),), (*rows, (ALL,)), replaces=True),))


def which_name(platform: Platform) -> Outcome:
    """Ask what a new account is called."""
    question = say("account-which-name", platform=platform_name(platform))
    without = Button("button-account-nameless", NamelessTap(platform), answers=Answers.NO)
    ask = Ask(ASKED_NAME, {"platform": platform.value})
    return Outcome((Reply((question,), ((without,),), replaces=True),), (ask,))


def back(kept: KeptAccount) -> Button:
    """Return the way back to an account."""
    return Button("button-back", AccountTap(kept.id))
