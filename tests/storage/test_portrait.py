"""Everything about a person, and nothing about anybody else."""

import json

from sqlalchemy import Connection

from bot.storage import portrait
from bot.storage.tables import metadata
from tests.storage.lives import live
from tests.storage.test_erasure import KIM, LEE, NOTE, SAID

NOT_SHOWN = portrait.UNDER_WAY | portrait.TWICE


def test_every_table_that_holds_something_of_people_is_shown_or_has_a_reason_not_to_be() -> None:
    shown = {table.name for table in portrait.others()} | {"person", "measurement"}
    of_people = {
        table.name for table in metadata.sorted_tables if "person_id" in table.c or table.foreign_keys
    }
    assert of_people | {"person"} == shown | {table.name for table in NOT_SHOWN}


def test_everything_of_a_person_is_there_and_nothing_of_anybody_else(connection: Connection) -> None:
    live(connection, KIM, note=NOTE, said=SAID)
    live(connection, LEE, note="of another", said="said by another")
    told = json.dumps(portrait.everything_about(connection, KIM))
    assert NOTE in told
    assert SAID in told
    assert "another" not in told
    assert str(LEE) not in told
    empty = [name for name, rows in portrait.everything_about(connection, KIM).items() if not rows]
    assert [] == empty


def test_of_somebody_unknown_there_is_nothing(connection: Connection) -> None:
    assert not any(portrait.everything_about(connection, KIM).values())
