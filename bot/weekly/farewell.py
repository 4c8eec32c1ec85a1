"""Who has gone silent is told a month before what is kept of them goes, and then it goes (RETENTION_MONTHS)."""

import asyncio
import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.skills.delete import DeleteTap
from bot.skills.privacy import KeepTap
from bot.skills.reply import Button, Reply, say
from bot.skills.steps import ExportTap
from bot.storage import erasure, people, silent, trouble
from bot.storage.database import Database
from bot.weekly.apart import apart
from bot.weekly.letters import Present, put
from domain.silence import Silence

AT_ONCE = 10
"""People who are told or erased in one transaction: others write in between."""
AGAIN_S = 5.0
"""How soon it goes on where there may be more: whoever chats meanwhile waits behind no more than a few notices."""
LOOK_S = 3600.0
_DAY = timedelta(days=1)

log = logging.getLogger(__name__)


class Farewell:
    """Looks every hour who has gone silent. `on_erased` is called after somebody was erased.

    Nobody is erased in the first hour: what people wrote while the bot was off is fetched first.
    """

    def __init__(
        self,
        database: Database,
        silence: Silence,
        present: Present,
        on_erased: Callable[[], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._silence = silence
        self._present = present
        self._on_erased = on_erased
        self._clock = clock
        self._erases_from = clock() + timedelta(seconds=LOOK_S)

    async def run(self) -> None:
        """Look forever."""
        while True:
            more = False
            try:
                more = await self.once(self._clock())
            except OperationalError as error:
                trouble.tell(log, "who has gone silent is looked for again", error)
            await asyncio.sleep(AGAIN_S if more else LOOK_S)

    async def once(self, now: datetime) -> bool:
        """Tell some and erase some; return whether there may be more of them."""
        told = await self._database.write(tell, self._silence, self._present, now)
        erased = 0
        if now >= self._erases_from:
            erased = await self._database.write(erase, self._silence, now.date())
        if erased:
            self._on_erased()
        if told or erased:
            fields = {"action": "retention", "told": told, "erased": erased}
            log.info("people have gone silent", extra=fields)
        return AT_ONCE in {told, erased}


def tell(connection: Connection, silence: Silence, present: Present, now: datetime) -> int:
    """Promise some who have gone silent the day on which what is kept of them goes; return how many those are.

    Who blocked the bot gets no letter; their day comes all the same.
    """
    today = now.date()
    day = silence.promised(today)
    found = silent.to_be_told(connection, silence, today, AT_ONCE)
    for person_id in found:
        serve = partial(_tell, connection, present, person_id, day, now)
        apart(connection, serve, partial(silent.put_off, connection, person_id, silence, today))
    return len(found)


def erase(connection: Connection, silence: Silence, today: date) -> int:
    """Erase some whose day has come, as /delete does; return how many those are."""
    found = silent.to_be_erased(connection, silence, today, AT_ONCE)
    for person_id in found:
        serve = partial(erasure.erase, connection, person_id)
        apart(connection, serve, partial(silent.promise, connection, person_id, today + _DAY))
    return len(found)


def _tell(connection: Connection, present: Present, person_id: int, day: date, now: datetime) -> None:
    silent.promise(connection, person_id, day)
    person = people.find(connection, person_id)
    if person and not people.is_gone(connection, person_id):
        reply = Reply((say("silent-notice", day=day),), _BUTTONS)
        put(connection, f"silent:{person_id}:{day}", person_id, present(reply, person.language), now)


_BUTTONS = (
    (Button("button-keep-data", KeepTap()),),
    (Button("button-export", ExportTap()), Button("button-delete", DeleteTap())),
)
