"""Which time zone a text names, and which it only mentions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.zonenames import find_zone, misnamed
from domain.zones import zone_of


@pytest.mark.parametrize(
    ("language", "text", "zone"),
    [
        ("en", "my time zone is London", "Europe/London"),
        ("en", "i'm based in new york", "America/New_York"),
        ("en", "we moved from Leeds to Vienna", "Europe/Vienna"),
        ("en", "I'm no longer in London but in Oslo", "Europe/Oslo"),
        ("en", "UTC -5 please", "Etc/GMT+5"),
        ("de", "zeitzone auf wien stellen", "Europe/Vienna"),
        ("de", "utc+2 bitte", "Etc/GMT-2"),
        ("de", "Europe/Berlin statt UTC", "Europe/Berlin"),
        ("de", "wir wohnen in salzburg nicht in sao paulo", "Europe/Vienna"),
        ("de", "nicht mehr in london sondern in oslo", "Europe/Oslo"),
    ],
)
def test_the_zone_that_is_wanted_is_found(language: str, text: str, zone: str) -> None:
    assert zone == find_zone(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my time zone is wrong"),
        ("en", "not London"),
        ("en", "my time zone is still on London"),
        ("en", "I live in Berlin and work in London"),
        ("de", "in welcher zeitzone lauf ich bei dir"),
        ("de", "ich will essen gehen"),
        ("de", "zeitzone Mars/Olympus"),
        ("de", ""),
    ],
)
def test_what_names_none_or_several_tells_no_zone(language: str, text: str) -> None:
    assert find_zone(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "zeitzone auf Hambrug stellen", "Hambrug"),
        ("de", "zeitzone auf wien stellen", None),
        ("de", "zeitzone auf die richtige stellen", None),
        ("de", "sprache/zeitzone ändern", None),
        ("en", "set my time zone to Lodnon", "Lodnon"),
        ("en", "my zone is UTC+99", "UTC+99"),
        ("en", "I want to change my time zone", None),
        ("en", "my time zone is Lodnon", "Lodnon"),
        ("de", "zeitzone Entenhausen/Mitte", "Entenhausen/Mitte"),
        ("de", "Zeitzone und/oder Sprache ändern", None),
        ("en", "My Time Zone Is Wrong", None),
    ],
)
def test_what_is_no_zone_is_told_from_what_is_none_at_all(language: str, text: str, name: str | None) -> None:
    assert name == misnamed(text, language)


@given(st.text(max_size=60), st.sampled_from(["de", "en", "fr"]))
def test_whatever_is_found_is_a_zone(text: str, language: str) -> None:
    found = find_zone(f"in {text}", language)
    assert found is None or zone_of(found) == found
