"""The table of contents: every skill, wired here in the order of the menu."""

from bot.skills import (
    accounts,
    cancel,
    card,
    compare,
    delete,
    diary,
    entries,
    explain,
    export,
    forecast,
    goal,
    help,  # noqa: A004 - named as its command
    imports,
    language,
    log,
    network,
    partners,
    privacy,
    rate,
    schedule,
    settings,
    smalltalk,
    standing,
    start,
    stats,
    tips,
    trend,
    undo,
    week,
)
from bot.skills.skill import Skill

_LISTED = (
    log.SKILL,
    standing.SKILL,
    rate.SKILL,
    trend.SKILL,
    card.SKILL,
    tips.SKILL,
    forecast.SKILL,
    goal.SKILL,
    week.SKILL,
    compare.SKILL,
    network.SKILL,
    partners.SKILL,
    diary.SKILL,
    explain.SKILL,
    entries.SKILL,
    accounts.SKILL,
    undo.SKILL,
    export.SKILL,
    imports.SKILL,
    settings.SKILL,
    language.SKILL,
    privacy.SKILL,
    delete.SKILL,
    cancel.SKILL,
)
COMMANDS: tuple[str, ...] = tuple(skill.command for skill in _LISTED if skill.command)
"""The commands that the menu and /help name, in their order; /start and /help themselves need no line there."""

OPERATOR_COMMANDS = ("stats",)
"""Commands that no menu names: for everybody but those who run the bot there are none."""

SKILLS: tuple[Skill, ...] = (
    start.SKILL,
    *_LISTED,
    help.skill(COMMANDS),
    schedule.SKILL,
    smalltalk.SKILL,
    stats.SKILL,
)
