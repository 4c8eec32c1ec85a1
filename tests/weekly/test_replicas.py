"""Several processes deliver what is due at the same moment: everybody gets one."""

import asyncio
from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import Connection, select

from bot.skills.reply import Reply
from bot.storage import effects
from bot.storage.database import Database
from bot.storage.effects import Origin
from bot.storage.tables import outbox
from bot.storage.weekly import SetWeekly
from bot.telegram.present import Presenter
from bot.weekly.batch import AT_ONCE, deliver
from bot.wording.catalogue import Catalogue
from domain.schedule import Schedule, Weekday

PRESENTER = Presenter(Catalogue(), "mikroskop_bot")
FRIDAY = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
PEOPLE = 3 * AT_ONCE


def _present(reply: Reply, language: str) -> list[dict[str, Any]]:
    return PRESENTER.payloads(reply, language, tapped=None)


def _wish(connection: Connection) -> None:
    schedule = Schedule(zone="Europe/Berlin", weekday=Weekday.MONDAY, at=time(9))
    for person_id in range(1, PEOPLE + 1):
        effects.apply(connection, Origin(person_id, person_id, "en", 1), [SetWeekly(schedule)], FRIDAY)


def _keys(connection: Connection) -> list[str]:
    return list(connection.execute(select(outbox.c.key).where(outbox.c.key.like("weekly:%"))).scalars())


async def test_everybody_gets_one_summary_from_whichever_process(postgresql_url: str) -> None:
    processes = [Database(postgresql_url) for _ in range(3)]
    for each in processes:
        await each.open()
    await processes[0].write(_wish)
    batches = await asyncio.gather(*(each.write(deliver, _present, MONDAY, None) for each in processes))
    assert all(batch.delivered for batch in batches)
    while (await processes[0].write(deliver, _present, MONDAY, None)).due:
        pass
    keys = await processes[0].read(_keys)
    assert {f"weekly:{person_id}:2026-W48:0" for person_id in range(1, PEOPLE + 1)} == set(keys)
    assert PEOPLE == len(keys)
    for each in processes:
        await each.close()
