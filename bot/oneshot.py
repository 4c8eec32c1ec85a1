"""One answer without Telegram: the same skills over a database in memory that is gone afterwards."""

import re
from dataclasses import replace
from datetime import datetime
from html import unescape

from sqlalchemy import Connection

from bot.app import build_router
from bot.skills.request import Command, Message, Said, Text
from bot.skills.skill import Outcome
from bot.storage.address import IN_MEMORY
from bot.storage.database import Database
from bot.storage.effects import Record, Remember
from bot.storage.goals import SetGoal
from bot.storage.look import Look
from bot.storage.tables import metadata
from bot.wording.catalogue import Catalogue
from domain.series import Metric

NOBODY = 0
_COMMAND = re.compile(r"^/(\w{1,32})\s*(.*)$", re.DOTALL)
_TAG = re.compile(r"</?[a-z][^>]*>")


class UnknownLanguageError(LookupError):
    """No folder of locales/ has this name."""

    def __init__(self, known: tuple[str, ...]) -> None:
        super().__init__(known)
        self.known = known


async def answer(text: str, language: str, now: datetime) -> list[str]:
    """Return the paragraphs of the answer to a text, as plain text. Nothing is stored.

    Raises UnknownLanguageError.
    """
    catalogue = Catalogue()
    if language not in catalogue.codes:
        raise UnknownLanguageError(catalogue.codes)
    message = Message(NOBODY, NOBODY, NOBODY, private=True, said=_said(text), telegram_language=language)
    database = Database(IN_MEMORY)
    await database.open()
    try:
        return await database.write(_answer, catalogue, message, now)
    finally:
        await database.close()


def _answer(connection: Connection, catalogue: Catalogue, message: Message, now: datetime) -> list[str]:
    metadata.create_all(connection)
    look = Look(connection, NOBODY)
    router = build_router(catalogue)
    request, outcome = router.answer(message, None, None, look, now)
    instead = _instead(message, outcome)
    if instead:
        request, outcome = router.answer(instead, None, None, look, now)
    return [
        plain(paragraph)
        for reply in outcome.replies
        for paragraph in catalogue.paragraphs(reply.language or request.language, reply.says)
    ]


def _instead(message: Message, outcome: Outcome) -> Message | None:
    """Return the question to answer where something was told: nothing is kept here, so nothing may claim to be."""
    for effect in outcome.effects:
        match effect:
            case Record(stated) if stated.followers is None:
                return replace(message, said=Command("rate"))
            case Record(stated):
                likes = "" if stated.likes is None else str(stated.likes)
                return replace(message, said=Command("standing", f"{stated.followers} {likes}"))
            case SetGoal(aim) if aim.metric is Metric.FOLLOWERS:
                return replace(message, said=Command("forecast", str(aim.target)))
            case SetGoal():
                return replace(message, said=Command("rate"))
            case Remember(language=str(language)):
                return replace(message, said=Command("help"), telegram_language=language)
    return None


def _said(text: str) -> Said:
    command = _COMMAND.match(text.strip())
    return Command(command[1].lower(), command[2]) if command else Text(text)


def plain(paragraph: str) -> str:
    """Return a paragraph without its markup, for a terminal."""
    return unescape(_TAG.sub("", paragraph))
