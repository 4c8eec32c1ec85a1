"""PostgreSQL's errors, as the driver hands them over; SQLite's are met in earnest in the other tests."""

import logging

import pytest
from sqlalchemy.exc import DBAPIError

from bot.storage.trouble import Trouble, is_conflict, name_of, tell, trouble_of


class _Error(Exception):
    def __init__(self, sqlstate: str) -> None:
        super().__init__("words of the server")
        self.sqlstate = sqlstate


def _raised(sqlstate: str) -> DBAPIError:
    return DBAPIError("SELECT 1", None, _Error(sqlstate))


@pytest.mark.parametrize(
    ("sqlstate", "trouble"),
    [
        ("08006", Trouble.AWAY),
        ("57P01", Trouble.AWAY),
        ("57014", None),  # a statement that took too long is a matter of its own unit
        ("53300", Trouble.AWAY),
        ("25P03", Trouble.AWAY),
        ("53100", Trouble.FULL),
        ("55P03", Trouble.LOCKED),
        ("25006", Trouble.UNWRITABLE),
        ("28P01", Trouble.REFUSED),
        ("3D000", Trouble.REFUSED),
        ("58030", Trouble.FAILING),
        ("XX001", Trouble.DAMAGED),
        ("23505", None),
        ("40001", None),
    ],
)
def test_a_code_tells_what_is_wrong_with_the_server(sqlstate: str, trouble: Trouble | None) -> None:
    error = _raised(sqlstate)
    assert (trouble, sqlstate) == (trouble_of(error), name_of(error))


@pytest.mark.parametrize(("sqlstate", "conflict"), [("40001", True), ("40P01", True), ("23505", False)])
def test_a_code_tells_whether_a_unit_may_be_run_again(sqlstate: str, conflict: bool) -> None:
    assert conflict is is_conflict(_raised(sqlstate))


def test_a_connection_that_fails_means_that_the_server_is_away() -> None:
    assert Trouble.AWAY is trouble_of(DBAPIError("SELECT 1", None, ConnectionResetError()))
    assert None is trouble_of(ConnectionResetError())


@pytest.mark.parametrize(("sqlstate", "level"), [("57P01", "DEBUG"), ("57014", "WARNING")])
def test_whoever_waits_tells_of_it_aloud_only_where_the_watch_does_not(
    caplog: pytest.LogCaptureFixture, sqlstate: str, level: str
) -> None:
    with caplog.at_level(logging.DEBUG):
        tell(logging.getLogger("bot.anyone"), "something waits", _raised(sqlstate))
    (record,) = caplog.records
    assert (level, "database_trouble", "DBAPIError") == (
        record.levelname,
        vars(record)["action"],
        vars(record)["error"],
    )
