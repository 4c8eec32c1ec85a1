from datetime import timedelta

from sqlalchemy import Connection, select

from bot.storage import effects, people
from bot.storage.effects import Origin, Remember
from bot.storage.people import Person
from bot.storage.tables import person
from domain.person import Role, Theme
from tests.storage.moments import NOW

KIM = 7
ORIGIN = Origin(KIM, KIM, "en", 1)


def test_of_somebody_new_nothing_is_kept(connection: Connection) -> None:
    assert people.find(connection, KIM) is None


def test_somebody_is_met_in_their_language(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    assert Person(KIM, "de", role=None, zone=None) == people.find(connection, KIM)


def test_a_second_meeting_changes_nothing(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    people.meet(connection, KIM, "en", NOW)
    assert Person(KIM, "de", role=None, zone=None) == people.find(connection, KIM)


def test_settings_are_changed_one_by_one(connection: Connection) -> None:
    told = [Remember(language="de"), Remember(role=Role.BLOGGER), Remember(zone="Europe/Vienna"), Remember()]
    effects.apply(connection, ORIGIN, told, NOW)
    assert Person(KIM, "de", Role.BLOGGER, "Europe/Vienna") == people.find(connection, KIM)


def test_to_remember_somebody_new_keeps_the_language_they_were_answered_in(connection: Connection) -> None:
    effects.apply(connection, ORIGIN, [Remember(role=Role.BUSINESS)], NOW)
    assert Person(KIM, "en", Role.BUSINESS, zone=None) == people.find(connection, KIM)


def test_somebody_who_blocked_the_bot_is_unreachable_until_they_return(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    people.mark_unreachable(connection, KIM, NOW)
    gone = connection.execute(select(person.c.unreachable_since)).scalar_one()
    people.mark_reachable(connection, KIM, NOW)
    back = connection.execute(select(person.c.unreachable_since)).scalar_one()
    assert (NOW, None) == (gone, back)


def test_the_first_refusal_dates_the_absence(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    people.mark_unreachable(connection, KIM, NOW)
    people.mark_unreachable(connection, KIM, NOW + timedelta(days=3))
    assert NOW == connection.execute(select(person.c.unreachable_since)).scalar_one()


def test_to_mark_somebody_unknown_keeps_nothing_of_them(connection: Connection) -> None:
    people.mark_unreachable(connection, KIM, NOW)
    people.mark_reachable(connection, KIM, NOW)
    assert people.find(connection, KIM) is None


def test_pictures_are_light_until_somebody_wants_them_dark(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    before = people.find(connection, KIM)
    effects.apply(connection, ORIGIN, [Remember(theme=Theme.DARK)], NOW)
    after = people.find(connection, KIM)
    assert (Theme.LIGHT, Theme.DARK) == (before and before.theme, after and after.theme)


def test_the_currency_of_prices_is_unknown_until_somebody_says_it(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    before = people.find(connection, KIM)
    effects.apply(connection, ORIGIN, [Remember(currency="CHF")], NOW)
    after = people.find(connection, KIM)
    assert (None, "CHF") == (before and before.currency, after and after.currency)
