"""The question what was meant, and its buttons."""

import re
from itertools import combinations

import pytest

from bot.skills.asking_back import ask_back, choices
from bot.understanding.meaning import Intent, Meaning, Slots
from bot.wording.catalogue import Catalogue

CATALOGUE = Catalogue()
MEANINGS = [each for each in Intent if choices(Meaning(each))]


@pytest.mark.parametrize("language", CATALOGUE.codes)
def test_no_two_buttons_say_the_same(language: str) -> None:
    for pair in combinations(MEANINGS, 2):
        (reply,) = ask_back(dict.fromkeys(pair, Slots())).replies
        labels = [CATALOGUE.plain(language, each.label, each.facts) for row in reply.buttons for each in row]
        words = [re.sub(r"\W", "", label) for label in labels]
        assert len(words) == len(set(words)), labels


def test_what_somebody_meant_can_be_chosen_also_where_all_ways_on_are_meanings() -> None:
    (reply,) = ask_back({Intent.RECORD: Slots(), Intent.HELP: Slots()}).replies
    assert [["meant-record"], ["meant-help"]] == [[each.label for each in row] for row in reply.buttons]
