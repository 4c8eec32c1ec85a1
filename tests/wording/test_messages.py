from collections.abc import Iterator

import pytest

from bot.skills.asking_back import choices
from bot.skills.explain import TOPICS
from bot.telegram.present import MOST_CAPTION, MOST_TEXT
from bot.understanding.meaning import Intent, Meaning
from bot.wording.markup import faults
from domain.definitions import definitions
from domain.ladder import InfluencerClass
from tests.wording.every_form import CATALOGUE, entries, forms

ENTRIES = {code: entries(code) for code in CATALOGUE.codes}


@pytest.mark.parametrize("code", CATALOGUE.codes)
def test_every_message_can_be_said_in_all_of_its_forms(code: str) -> None:
    for name, text in _texts(code):
        assert (name, []) == (name, faults(text))
        assert (name, True) == (name, bool(text.strip()) and not {"{", "}"} & set(text))


@pytest.mark.parametrize("code", CATALOGUE.codes)
def test_each_line_of_each_message_can_stand_alone_because_long_ones_are_cut_between_lines(code: str) -> None:
    for name, text in _texts(code):
        for line in text.split("\n"):
            assert (name, []) == (name, faults(line))
            assert (name, True) == (name, _units(line) <= MOST_CAPTION)


@pytest.mark.parametrize("code", CATALOGUE.codes)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_has_a_title_a_short_text_and_more(code: str, topic: str) -> None:
    wanted = {f"explain-{topic}-title", f"explain-{topic}", f"explain-{topic}-more"}
    assert wanted <= ENTRIES[code].keys()


@pytest.mark.parametrize("code", CATALOGUE.codes)
def test_every_meaning_that_can_be_asked_about_has_its_button(code: str) -> None:
    offered = [each for each in Intent if choices(Meaning(each))]
    assert [] == [each for each in offered if f"meant-{each.replace('_', '-')}" not in ENTRIES[code]]


@pytest.mark.parametrize("code", CATALOGUE.codes)
def test_every_definition_has_its_line(code: str) -> None:
    wanted = {f"definition-{each.id.replace('_', '-')}" for each in definitions()}
    assert wanted <= ENTRIES[code].keys()


@pytest.mark.parametrize("code", CATALOGUE.codes)
@pytest.mark.parametrize("name", InfluencerClass)
def test_every_class_has_a_name_of_its_own(code: str, name: InfluencerClass) -> None:
    names = [CATALOGUE.text(code, "class-name", {"name": each.value}) for each in InfluencerClass]
    assert 1 == names.count(CATALOGUE.text(code, "class-name", {"name": name.value}))


@pytest.mark.parametrize("code", CATALOGUE.codes)
def test_the_longest_message_fits_into_one(code: str) -> None:
    assert max(_units(text) for _, text in _texts(code)) <= MOST_TEXT


def _texts(code: str) -> Iterator[tuple[str, str]]:
    for name, pattern in ENTRIES[code].items():
        yield from ((name, CATALOGUE.text(code, name, form)) for form in forms(pattern))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
