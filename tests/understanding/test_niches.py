import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.lexicon import words
from bot.understanding.niches import niche_of
from domain.niche import Niche


@pytest.mark.parametrize(
    ("language", "text", "niche"),
    [
        ("de", "Mode", Niche.FASHION),
        ("de", "nachhaltige Herrenmode", Niche.FASHION),
        ("de", "Technik & Kameras", Niche.TECHNOLOGY),
        ("de", "Naturkosmetik", Niche.BEAUTY),
        ("de", "vegane Backrezepte", Niche.FOOD),
        ("de", "Brot und Kuchen", Niche.FOOD),
        ("de", "CAFÉ", Niche.FOOD),
        ("de", "Wandern in den Alpen", Niche.TRAVEL),
        ("de", "Fußball", Niche.SPORT),
        ("de", "Garten", Niche.HOME),
        ("de", "Krimis und Romane", Niche.BOOKS),
        ("de", "street style", Niche.FASHION),
        ("de", "Modellbau", Niche.OTHER),
        ("en", "slow fashion", Niche.FASHION),
        ("en", "Skincare", Niche.BEAUTY),
        ("en", "home baking", Niche.FOOD),
        ("en", "vegan fashion", Niche.FASHION),
        ("en", "Backrezepte", Niche.FOOD),
        ("en", "used books", Niche.BOOKS),
        ("en", "tax law", Niche.OTHER),
        ("fr", "mode", Niche.OTHER),
        ("en", "🎨", Niche.OTHER),
        ("en", "  ", None),
        ("en", None, None),
    ],
)
def test_a_niche_is_about(language: str, text: str | None, niche: Niche | None) -> None:
    assert niche is niche_of(text, language)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_field_has_words_in_every_language(language: str) -> None:
    known = set(words(language, "niches.toml")) - {"also"}
    assert {each.value for each in Niche if each is not Niche.OTHER} == known


@given(st.text(max_size=64), st.sampled_from(["de", "en", "it"]))
def test_whatever_a_niche_is_called_it_is_some(text: str, language: str) -> None:
    assert (niche_of(text, language) is None) == (not text.strip())
