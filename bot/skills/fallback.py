"""Answers to what is no request of a skill: each leads on to something that works."""

from bot.skills.reply import Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.steps import HelpTap, LogTap


def not_understood(request: Request) -> Outcome:
    """Answer to a text that means nothing to the bot: say kindly what it can do."""
    return Outcome((Reply((say("not-understood"),), _WAYS_ON),))


def more_than_yes(request: Request) -> Outcome:
    """Answer to a yes where the open question needs other words; it stays open."""
    return Outcome((Reply((say("more-than-yes"),)),))


def unknown_command(request: Request, meant: str | None = None) -> Outcome:
    """Answer to a command that does not exist, with the one that is `meant`; in a group it may be another bot's."""
    if not request.message.private:
        return Outcome()
    told = say("unknown-command", close="yes" if meant else "no", meant=f"/{meant}")
    return Outcome((Reply((told,), _HELP),))


def stale(request: Request) -> Outcome:
    """Answer to a button that no longer means anything."""
    return Outcome((Reply((say("stale-button"),), _WAYS_ON),))


def unreadable(request: Request, kind: str) -> Outcome:
    """Answer to a sticker, a voice message, a picture: kind in private, silence in a group."""
    if not request.message.private:
        return Outcome()
    return Outcome((Reply((say("unreadable", kind=kind),), _WAYS_ON),))


def only_private(request: Request, start: str) -> Outcome:
    """Answer in a group to what concerns only the person: a button into the private chat."""
    button = Button("button-private-chat", private_start=start)
    return Outcome((Reply((say("only-private"),), ((button,),)),))


_HELP = ((Button("button-help", HelpTap()),),)
_WAYS_ON = ((Button("button-log", LogTap()), Button("button-help", HelpTap())),)
