"""With a key, nothing that a person wrote can be read in the file; without the right one, nothing is touched."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, select, text, update

from bot.storage import encrypting
from bot.storage.column_types import Sealed, SealedJson
from bot.storage.opening import opened_beside, opened_database
from bot.storage.sealing import MARK, AsItIs, MissingKeyError, Seal, WrongKeyError
from bot.storage.tables import account, change, metadata, person
from tests.databases import KINDS
from tests.files import bytes_in
from tests.storage.moments import NOW

SEAL = Seal("k" * 32)
OTHER = Seal("l" * 32)
KIM = 7


@given(st.text(st.characters(exclude_categories=[])))
def test_what_is_sealed_opens_to_the_same_text_and_does_not_show_it(text: str) -> None:
    sealed = SEAL.close(text)
    assert text == SEAL.open(sealed)
    assert sealed.isascii()
    assert len(text) < 3 or text not in sealed.removeprefix(MARK)


def test_the_same_text_is_sealed_the_same_way_so_that_sql_can_compare() -> None:
    assert SEAL.close("café") == Seal("k" * 32).close("café") != OTHER.close("café")


@pytest.mark.parametrize(
    "sealed", [SEAL.close("zebra")[:-4], OTHER.close("zebra"), MARK, MARK + "zebra", MARK + "é"]
)
def test_what_was_changed_or_sealed_with_another_key_does_not_open(sealed: str) -> None:
    with pytest.raises(WrongKeyError):
        SEAL.open(sealed)


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of a database with nothing in it, of either kind."""
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgresql_url"))
    return f"sqlite:///{tmp_path}/bot.db"


def _keep(connection: Connection, name: str = "zebra") -> None:
    if connection.execute(select(person.c.id)).one_or_none() is None:
        connection.execute(insert(person).values(id=KIM, language="de", created_at=NOW))
    connection.execute(insert(account).values(person_id=KIM, main=False, name=name, created_at=NOW))


def _names(connection: Connection) -> list[str]:
    return list(connection.execute(select(account.c.name).order_by(account.c.id)).scalars())


def _raw_names(connection: Connection) -> list[str]:
    return list(connection.execute(text("SELECT name FROM account ORDER BY id")).scalars())


async def test_names_are_read_as_they_were_and_kept_sealed(url: str) -> None:
    async with opened_database(url, SEAL) as database:
        await database.write(_keep)
        assert ["zebra"] == await database.read(_names)
        assert [SEAL.close("zebra")] == await database.read(_raw_names)
        found = select(account.c.id).where(account.c.name == "zebra")
        assert 1 == await database.read(lambda it: it.execute(found).scalar_one())


@pytest.mark.parametrize(("key", "error"), [(None, MissingKeyError), (OTHER, WrongKeyError)])
async def test_without_the_right_key_the_database_does_not_open(
    url: str, key: Seal | None, error: type[Exception]
) -> None:
    async with opened_database(url, SEAL) as database:
        with pytest.raises(error):
            async with opened_beside(url, key):
                pass
        await database.write(_keep)
    with pytest.raises(error):
        async with opened_database(url, key):
            pass
    async with opened_database(url, SEAL) as database:
        assert ["zebra"] == await database.read(_names)


async def test_what_was_kept_before_there_was_a_key_stays_readable_until_it_is_encrypted(
    url: str, tmp_path: Path
) -> None:
    async with opened_database(url) as database:
        await database.write(_keep, "zebra")
    async with opened_database(url, SEAL) as database:
        await database.write(_keep, "giraffe")
        assert ["zebra", "giraffe"] == await database.read(_names)
        assert ["zebra", SEAL.close("giraffe")] == await database.read(_raw_names)
        await database.write(encrypting.rewrite)
        assert [SEAL.close("zebra"), SEAL.close("giraffe")] == await database.read(_raw_names)
        assert ["zebra", "giraffe"] == await database.read(_names)
        assert await database.forget_deleted_bytes()
    assert b"zebra" not in bytes_in(tmp_path)


async def test_what_is_decrypted_needs_no_key_any_more(url: str) -> None:
    async with opened_database(url, SEAL) as database:
        await database.write(_keep)
    async with opened_database(url, Seal("k" * 32, closes=False)) as database:
        await database.write(encrypting.rewrite)
        await database.write(encrypting.end)
    async with opened_database(url) as database:
        assert ["zebra"] == await database.read(_names)
        assert ["zebra"] == await database.read(_raw_names)


async def test_as_it_is_nothing_is_opened_and_nothing_sealed_twice(url: str) -> None:
    async with opened_database(url, SEAL) as database:
        await database.write(_keep)
    async with opened_database(url, AsItIs()) as database:
        sealed = await database.read(_names)
        await database.write(lambda it: it.execute(update(account).values(name=sealed[0])).close())
    async with opened_database(url, SEAL) as database:
        assert ["zebra"] == await database.read(_names)


@pytest.mark.parametrize("name", [MARK, MARK + "zebra", "\x02\x02sealed:zebra"])
async def test_nobody_can_write_what_looks_sealed(url: str, name: str) -> None:
    async with opened_database(url) as database:
        await database.write(_keep, name)
        assert [name.replace("\x02", "")] == await database.read(_names)
    async with opened_database(url, SEAL) as database:
        await database.write(_keep, name)
        assert [name.replace("\x02", ""), name] == await database.read(_names)


@pytest.mark.parametrize("key", [None, SEAL])
@pytest.mark.parametrize(
    "value", [None, {}, {"note": "zebra", "likes": 4}, [["zebra"], None], {"é": "\ud83d"}]
)
async def test_objects_come_back_as_they_were(url: str, key: Seal | None, value: object) -> None:
    async with opened_database(url, key) as database:
        await database.write(_keep)
        values = {
            "person_id": KIM,
            "account_id": 1,
            "day": NOW.date(),
            "request": 1,
            "before": value,
            "at": NOW,
        }
        await database.write(lambda it: it.execute(insert(change).values(**values)).close())
        assert value == await database.read(lambda it: it.execute(select(change.c.before)).scalar_one())
        raw = await database.read(lambda it: it.execute(text("SELECT before FROM change")).scalar_one())
    assert (raw is None) == (value is None)
    assert key is None or raw is None or (MARK[1:] in raw and "zebra" not in raw)


def test_every_text_that_a_person_can_write_has_a_sealed_column() -> None:
    sealed = {
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, (Sealed, SealedJson))
    }
    own = {
        "name",
        "niche",
        "region",
        "note",
        "before",
        "after",
        "before_note",
        "body",
        "payload",
        "slots",
        "choices",
    }
    found = {
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if column.name in own
    }
    assert found <= sealed
    assert {
        "conversation.topic_slots",
        "partner.price",
        "partner_figures.price",
        "upload.accounts",
        "upload.partners",
    } == sealed - found
