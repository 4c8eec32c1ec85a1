"""What goes wrong while one person is served is theirs, unless it is the database's."""

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import OperationalError

from bot.storage import postgres, postgres_store
from bot.storage.database import Database
from bot.weekly.apart import apart


def _slow(connection: Connection) -> None:
    connection.execute(select(func.pg_sleep(5)))


def _cut_off(connection: Connection) -> None:
    connection.execute(select(func.pg_terminate_backend(func.pg_backend_pid())))


@pytest.mark.parametrize("trouble", [_slow, _cut_off])
async def test_nobody_is_passed_over_because_a_server_gives_no_answer(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch, trouble: Callable[[Connection], None]
) -> None:
    monkeypatch.setattr(postgres, "ANSWER_S", 0.2)
    monkeypatch.setattr(postgres_store, "PATIENCE_S", 0.0)
    passed_over = list[int]()

    def unit(connection: Connection) -> None:
        apart(connection, lambda: trouble(connection), lambda: passed_over.append(1))

    database = Database(postgresql_url)
    await database.open()
    try:
        with pytest.raises(OperationalError):
            await database.write(unit)
    finally:
        await database.close()
    assert not passed_over
