from datetime import date, timedelta

from sqlalchemy import Connection

from bot.storage import tallies
from tests.storage.moments import NOW


def test_what_happens_again_on_a_day_is_one_row_that_grows(connection: Connection) -> None:
    for _ in range(3):
        tallies.count(connection, "asked_back", "trend", NOW)
    tallies.count(connection, "asked_back", "week", NOW)
    assert {"trend": 3, "week": 1} == tallies.since(connection, NOW.date(), "asked_back")


def test_days_add_up_and_earlier_ones_are_left_out(connection: Connection) -> None:
    for days in range(3):
        tallies.count(connection, "asked_back", "trend", NOW - timedelta(days))
    assert {"trend": 2} == tallies.since(connection, NOW.date() - timedelta(1), "asked_back")
    assert {} == tallies.since(connection, date(2000, 1, 1), "meaning_chosen")
