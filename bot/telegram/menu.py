"""The bot's profile on Telegram: commands, name and descriptions in every language, set when they changed."""

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass

from telegram import Bot, BotCommand
from telegram.error import BadRequest, RetryAfter, TelegramError

from bot.storage import profiles
from bot.storage.database import Database
from bot.telegram.wire import seconds
from bot.wording.catalogue import DEFAULT, Catalogue

PAUSE_S = 30.0
TRIES = 5

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Part:
    """One thing to set: what it is, a fingerprint of its content, and the call that sets it."""

    name: str
    digest: str
    put: Callable[[], Awaitable[bool]]


class Menu:
    """Brings Telegram's view of the bot in line with locales/."""

    def __init__(self, bot: Bot, database: Database, catalogue: Catalogue, commands: tuple[str, ...]) -> None:
        self._bot = bot
        self._database = database
        self._catalogue = catalogue
        self._commands = commands

    async def publish(self) -> None:
        """Set what changed since the last time; nothing else waits for it."""
        known = await self._database.read(profiles.known, self._bot.id)
        for part in self._parts():
            if known.get(part.name) != part.digest and await _put(part):
                await self._database.write(profiles.remember, self._bot.id, part.name, part.digest)

    def _parts(self) -> Iterator[_Part]:
        for code in self._catalogue.codes:
            yield from self._parts_of(code, language_code=code)
        yield from self._parts_of(DEFAULT, language_code="")  # for everybody else

    def _parts_of(self, code: str, language_code: str) -> Iterator[_Part]:
        menu = self._catalogue.languages[code].menu
        bot, where = self._bot, language_code or "default"
        commands = [BotCommand(name, menu.commands[name].text) for name in self._commands]
        texts = menu.bot
        yield _part(
            f"commands:{where}",
            [command.to_dict() for command in commands],
            lambda: bot.set_my_commands(commands, language_code=language_code),
        )
        yield _part(
            f"name:{where}", texts.name, lambda: bot.set_my_name(texts.name, language_code=language_code)
        )
        yield _part(
            f"description:{where}",
            texts.description,
            lambda: bot.set_my_description(texts.description, language_code=language_code),
        )
        yield _part(
            f"short_description:{where}",
            texts.short_description,
            lambda: bot.set_my_short_description(texts.short_description, language_code=language_code),
        )


def _part(name: str, content: object, put: Callable[[], Awaitable[bool]]) -> _Part:
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return _Part(name, digest, put)


async def _put(part: _Part) -> bool:
    """Set one part and return whether Telegram took it; it limits these calls strictly, so patience is due."""
    for _ in range(TRIES):
        try:
            return await part.put()
        except RetryAfter as error:
            await asyncio.sleep(seconds(error))
        except BadRequest as error:
            log.warning(
                "Telegram refuses a text of the menu", extra={"action": "menu_refused", "part": part.name}
            )
            log.debug("its reason", extra={"action": "menu_refused", "reason": error.message})
            return False
        except TelegramError:
            await asyncio.sleep(PAUSE_S)
    return False
