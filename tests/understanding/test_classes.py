"""Which size class somebody aims at."""

import pytest

from bot.understanding.classes import find_class
from domain.ladder import InfluencerClass


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "wann bin ich Micro-Influencer?", InfluencerClass.MICRO),
        ("de", "ab wann zähl ich als mikroinfluencerin", InfluencerClass.MICRO),
        ("de", "mein ziel: makro", InfluencerClass.MACRO),
        ("de", "wann bin ich mega-influencer", InfluencerClass.MEGA),
        ("en", "when will I be a macro influencer", InfluencerClass.MACRO),
        ("en", "my goal is to be a microinfluencer by june", InfluencerClass.MICRO),
    ],
)
def test_a_class_is_found_by_its_name(language: str, text: str, name: InfluencerClass) -> None:
    assert name is find_class(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "hallo mikroskop, wann hab ich 10k?"),
        ("de", "das wär mega!"),
        ("en", "microscope, when will I get there"),
        ("en", "macrobiotic food"),
        ("fr", "micro"),
    ],
)
def test_what_only_sounds_like_a_class_is_none(language: str, text: str) -> None:
    assert find_class(text, language) is None
