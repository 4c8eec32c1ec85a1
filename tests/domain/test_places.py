import string
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import gazetteer as gazetteer_module
from domain import zones
from domain.gazetteer import Place, gazetteer
from domain.places import find, name_in, nearest, suggestions
from domain.zones import zone_of
from tests.timing import seconds

LARGEST_IN_GERMANY = [place for place in gazetteer().places if place.country == "DE"][:50]
ANY_PLACE = st.sampled_from(gazetteer().places)


@pytest.mark.parametrize(
    ("text", "name", "zone"),
    [
        ("München", "München", "Europe/Berlin"),
        ("muenchen", "München", "Europe/Berlin"),
        ("MUNCHEN", "München", "Europe/Berlin"),
        ("Munich", "München", "Europe/Berlin"),
        ("Cologne", "Köln", "Europe/Berlin"),
        ("Koeln", "Köln", "Europe/Berlin"),
        ("Frankfurt", "Frankfurt am Main", "Europe/Berlin"),
        ("Frankfurt a. M.", "Frankfurt am Main", "Europe/Berlin"),
        ("frankfurt/oder", "Frankfurt (Oder)", "Europe/Berlin"),
        ("Giessen", "Gießen", "Europe/Berlin"),
        ("castrop rauxel", "Castrop-Rauxel", "Europe/Berlin"),
        ("Ludwigshafen", "Ludwigshafen am Rhein", "Europe/Berlin"),
        ("Vienna", "Wien", "Europe/Vienna"),
        ("St. Pölten", "Sankt Pölten", "Europe/Vienna"),
        ("Genf", "Genf", "Europe/Zurich"),
        ("Geneva", "Genf", "Europe/Zurich"),
        ("Genève", "Genf", "Europe/Zurich"),
        ("Zuerich", "Zürich", "Europe/Zurich"),
        ("St Gallen", "Sankt Gallen", "Europe/Zurich"),
        ("Mailand", "Milan", "Europe/Rome"),
        ("Rom", "Rome", "Europe/Rome"),
        ("Prag", "Prague", "Europe/Prague"),
        ("Moskau", "Moscow", "Europe/Moscow"),
        ("Peking", "Beijing", "Asia/Shanghai"),
        ("Neu Delhi", "New Delhi", "Asia/Kolkata"),
        ("NYC", "New York City", "America/New_York"),
        ("new-york", "New York City", "America/New_York"),
        ("Kobenhavn", "Copenhagen", "Europe/Copenhagen"),
        ("Lodz", "Łódź", "Europe/Warsaw"),
        ("Luxemburg", "Luxembourg", "Europe/Luxembourg"),
        ("Berlin, Germany", "Berlin", "Europe/Berlin"),
    ],
)
def test_a_city_is_found_by_what_german_and_english_writers_call_it(text: str, name: str, zone: str) -> None:
    place = find(text)
    assert place is not None
    assert (name, zone) == (place.name, place.zone)


@pytest.mark.parametrize(("text", "country"), [("London", "GB"), ("Paris", "FR"), ("Freiburg", "DE")])
def test_of_several_cities_with_one_name_the_most_populous_is_found(text: str, country: str) -> None:
    place = find(text)
    assert place is not None
    assert country == place.country


@pytest.mark.parametrize("text", ["", " ", "-", ",", "Entenhausen", "12400", "ß", "東京"])
def test_what_is_no_city_is_not_found(text: str) -> None:
    assert find(text) is None


def test_every_zone_of_the_table_is_in_the_zone_database() -> None:
    zones = {place.zone for place in gazetteer().places}
    assert zones == {ZoneInfo(zone).key for zone in zones}


def test_every_position_of_the_table_is_on_earth() -> None:
    assert all(-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180 for place in gazetteer().places)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Mailand", "de", "Mailand"),
        ("Mailand", "en", "Milan"),
        ("München", "de", "München"),
        ("München", "en", "Munich"),
        ("Hamburg", "de", "Hamburg"),
        ("Hamburg", "fr", "Hamburg"),
    ],
)
def test_a_city_has_its_name_in_each_language(text: str, language: str, expected: str) -> None:
    place = find(text)
    assert place is not None
    assert expected == name_in(place, language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hambrug", "Hamburg"),
        ("Muenchn", "München"),
        ("Stutgart", "Stuttgart"),
        ("Frankfrt", "Frankfurt am Main"),
        ("Lodon", "London"),
        ("Mailnd", "Milan"),
        ("Castrop", "Castrop-Rauxel"),
        ("Garmisch", "Garmisch-Partenkirchen"),
    ],
)
def test_the_city_that_was_meant_is_suggested_first(text: str, expected: str) -> None:
    assert expected == suggestions(text)[0].name


@given(data=st.data(), place=st.sampled_from(LARGEST_IN_GERMANY))
def test_a_large_german_city_is_among_the_suggestions_for_its_name_with_one_typo(
    data: st.DataObject, place: Place
) -> None:
    name = place.name
    at = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from(string.ascii_lowercase))
    typo = data.draw(
        st.sampled_from(
            [
                name[:at] + name[at + 1 :],
                name[:at] + letter + name[at:],
                name[:at] + letter + name[at + 1 :],
                name[:at] + name[at : at + 2][::-1] + name[at + 2 :],
            ]
        )
    )
    assert place in suggestions(typo)


@given(text=st.text(), limit=st.integers(-1, 5))
def test_no_text_breaks_the_search_and_no_more_than_the_limit_is_suggested(text: str, limit: int) -> None:
    find(text)
    zone_of(text)
    assert max(limit, 0) >= len(suggestions(text, limit))


@given(place=ANY_PLACE)
def test_every_name_of_the_table_finds_a_city_that_is_written_the_same(place: Place) -> None:
    name = place.name
    found = find(name)
    assert found is not None
    assert place.population <= found.population


@given(place=ANY_PLACE)
def test_the_city_nearest_to_a_citys_position_is_in_its_zone(place: Place) -> None:
    there = nearest(place.latitude, place.longitude)
    assert place.zone == there.zone


@pytest.mark.parametrize(
    ("latitude", "longitude", "expected"),
    [
        (53.55, 10.0, "Hamburg"),
        (47.66, 9.17, "Konstanz"),
        (-17.0, 179.9, "Suva"),
        (-17.0, -179.9, "Suva"),
        (90.0, 0.0, "Longyearbyen"),
    ],
)
def test_the_nearest_city_is_measured_on_a_globe(latitude: float, longitude: float, expected: str) -> None:
    assert expected == nearest(latitude, longitude).name


@pytest.mark.parametrize(("latitude", "longitude"), [(91.0, 0.0), (0.0, 180.5), (float("nan"), 0.0)])
def test_a_position_that_is_not_on_earth_is_refused(latitude: float, longitude: float) -> None:
    with pytest.raises(ValueError, match="degrees"):
        nearest(latitude, longitude)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hamburg", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("America/New York", "America/New_York"),
        ("UTC", "UTC"),
        ("UTC+2", "Etc/GMT-2"),
        ("utc +2", "Etc/GMT-2"),
        ("GMT-5", "Etc/GMT+5"),
        ("UTC−5", "Etc/GMT+5"),
        ("+01:00", "Etc/GMT-1"),
        ("-0300", "Etc/GMT+3"),
        ("UTC+0", "Etc/UTC"),
        ("±0", "Etc/UTC"),
        ("UTC+14", "Etc/GMT-14"),
        ("UTC-12", "Etc/GMT+12"),
        ("UTC+5:30", "Asia/Kolkata"),
        ("+05:45", "Asia/Kathmandu"),
        ("UTC-3:30", "America/St_Johns"),
        ("MEZ", "Europe/Berlin"),
        ("Tahiti", "Pacific/Tahiti"),
        ("Azores", "Atlantic/Azores"),
    ],
)
def test_a_zone_is_understood_as_a_city_as_a_zone_and_as_an_offset(text: str, expected: str) -> None:
    assert expected == zone_of(text)


@pytest.mark.parametrize("text", ["", "2", "UTC+15", "UTC-13", "+05:15", "±2", "Factory", "bald", "UTC+5:75"])
def test_what_is_no_zone_is_none(text: str) -> None:
    assert zone_of(text) is None


@given(
    text=st.builds(
        "UTC{}{}:{:02}".format, st.sampled_from("+-"), st.integers(0, 15), st.sampled_from((0, 15, 30, 45))
    )
)
def test_the_zone_of_an_offset_keeps_that_offset_as_its_standard_time(text: str) -> None:
    zone = zone_of(text)
    if zone is None:
        return
    sign, hours, minutes = text[3], *map(int, text[4:].split(":"))
    expected = (60 * hours + minutes) * (-1 if sign == "-" else 1)
    assert expected == _standard_offset(zone)


def _standard_offset(zone: str) -> float:
    moments = [datetime(2026, month, 1, tzinfo=UTC).astimezone(ZoneInfo(zone)) for month in (1, 7)]
    return min((moment.utcoffset() or timedelta()).total_seconds() / 60 for moment in moments)


def test_suggestions_and_the_nearest_city_take_no_time_to_speak_of() -> None:
    suggestions("Hambrug")
    nearest(0.0, 0.0)
    for text in ("aeaeaeaea", "Sankt Xyz", "n" * 60, "x" * 4096):
        assert seconds(partial(suggestions, text)) < 0.1
        assert seconds(partial(nearest, 51.0, 7.0)) < 0.1


def test_the_table_names_its_source_and_its_licence() -> None:
    table = Path(gazetteer_module.__file__).with_name("data") / "cities.tsv"
    head = table.read_text("utf-8")[:200]
    assert ("GeoNames" in head, "CC BY 4.0" in head) == (True, True)


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("Etc/GMT-2", "UTC+2"),
        ("Etc/GMT+5", "UTC-5"),
        ("Etc/UTC", "UTC"),
        ("Etc/GMT-0", "UTC"),
        ("Europe/Berlin", "Europe/Berlin"),
    ],
)
def test_an_offset_is_called_as_people_write_it(zone: str, name: str) -> None:
    assert name == zones.name_of(zone)


@given(st.integers(min_value=-12, max_value=14))
def test_an_offset_is_called_what_leads_to_it(hours: int) -> None:
    zone = zones.zone_of(f"UTC{hours:+d}")
    assert zone is not None
    assert zones.name_of(zone) == (f"UTC{hours:+d}" if hours else "UTC")
