import csv
import io
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.skills.reply import File
from bot.storage import figures, partners, people
from bot.storage.address import IN_MEMORY
from bot.storage.database import Database
from bot.storage.partners import KeepPartner
from bot.storage.tables import account, metadata
from bot.telegram.files import EXPORT_HEADER, PARTNERS_HEADER, FileMaker, export_csv, partners_csv
from domain.accounts import Account, Platform
from domain.cells import guarded
from domain.measurement import Measurement
from domain.money import Money
from domain.partners import Partner
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE = 7, 8
MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)


@pytest.fixture
def connection() -> Iterator[Connection]:
    with tables_in_memory() as it:
        for person_id in (KIM, LEE):
            people.meet(it, person_id, "de", NOW)
        yield it


def _kept(connection: Connection, *stated: Measurement, person_id: int = KIM) -> None:
    for number, each in enumerate(stated):
        figures.record(connection, person_id, each, number, NOW)


def test_an_export_begins_with_its_header(connection: Connection) -> None:
    assert b"date,account,followers,likes,note\r\n" == export_csv(connection, KIM)


def test_an_export_has_iso_days_and_plain_integers_oldest_first(connection: Connection) -> None:
    _kept(connection, Measurement(day=TUESDAY, followers=12_400, likes=480), Measurement(day=MONDAY, likes=0))
    header, *rows = export_csv(connection, KIM).decode().splitlines()
    assert ",".join(EXPORT_HEADER) == header
    assert ["2026-11-16,main,,0,", "2026-11-17,main,12400,480,"] == rows


def test_an_export_holds_nothing_of_anybody_else(connection: Connection) -> None:
    _kept(connection, Measurement(day=MONDAY, followers=1), person_id=LEE)
    assert b"date,account,followers,likes,note\r\n" == export_csv(connection, KIM)


def test_what_a_spreadsheet_would_run_is_shown_instead(connection: Connection) -> None:
    _kept(connection, Measurement(day=MONDAY, note='=HYPERLINK("x")'))
    connection.execute(account.update().values(name="@shop"))
    [_, row] = csv.reader(io.StringIO(export_csv(connection, KIM).decode(), newline=""))
    assert ["2026-11-16", "'@shop", "", "", '\'=HYPERLINK("x")'] == row


@settings(max_examples=40)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30))
def test_any_note_comes_out_of_the_file_as_it_went_in_but_for_the_guard(note: str) -> None:
    with tables_in_memory() as connection:
        people.meet(connection, KIM, "de", NOW)
        _kept(connection, Measurement(day=MONDAY, note=note))
        content = export_csv(connection, KIM).decode()
    [_, row] = csv.reader(io.StringIO(content, newline=""))
    assert guarded(note) == row[-1]


async def test_the_file_is_made_for_the_person_who_asked() -> None:
    database = Database(IN_MEMORY)
    await database.open()
    await database.write(metadata.create_all)
    await database.write(people.meet, KIM, "de", NOW)
    await database.write(figures.record, KIM, Measurement(day=MONDAY, followers=5), 1, NOW)
    name, content = await FileMaker(database).make(File.EXPORT_CSV, KIM)
    await database.close()
    assert ("mikroskop.csv", b"2026-11-16,main,5,,") == (name, content.splitlines()[1])


def test_the_file_of_partners_has_a_row_for_each_day_with_figures(connection: Connection) -> None:
    cafe = Partner(
        account=Account(platform=Platform.INSTAGRAM, name="hillcafe", niche="coffee"),
        followers=9_400,
        likes=560,
        price=Money(amount=Decimal("79.90"), currency="EUR"),
        note="=SUM(1)",
    )
    for told, day in ((cafe, MONDAY), (cafe.model_copy(update={"followers": 9_500}), TUESDAY)):
        partners.apply(connection, KIM, "en", 1, KeepPartner(told, day), NOW)
    partners.apply(connection, KIM, "en", 1, KeepPartner(Partner(account=Account(name="@any")), MONDAY), NOW)
    header, *rows = partners_csv(connection, KIM).decode().splitlines()
    described = "instagram/hillcafe,coffee,,79.90,EUR,no,'=SUM(1)"
    assert ",".join(PARTNERS_HEADER) == header
    assert [
        f"{described},2026-11-16,9400,560",
        f"{described},2026-11-17,9500,560",
        "'@any,,,,,no,,,,",
    ] == rows
