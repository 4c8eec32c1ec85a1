"""What the tips say, in every language."""

import pytest

from bot.skills.tip_says import messages_of, reasons_say, tip_messages, tip_says
from bot.skills.yardstick_facts import yardstick_facts
from bot.telegram.present import MOST_CAPTION
from bot.wording.catalogue import Catalogue
from domain.accounts import Account, Platform
from domain.tips import Missing, Tip, When, tips
from domain.tips_choice import Reason

CATALOGUE = Catalogue()
MOST_HEADLINE = 60
MOST_BESIDE_A_SUMMARY = 600
"""Characters: a summary and its tip share the 1,024 of a caption."""
VALUES = [
    Reason(aspect=aspect, value=value)
    for tip in tips()
    for aspect in When.model_fields
    for value in sorted(getattr(tip.when, aspect))
]


@pytest.mark.parametrize("code", CATALOGUE.codes)
@pytest.mark.parametrize("tip", tips(), ids=lambda tip: tip.id)
def test_a_tip_is_short_enough_to_be_read(code: str, tip: Tip) -> None:
    paragraphs = CATALOGUE.paragraphs(code, tip_says(tip))
    assert len(paragraphs[0]) <= MOST_HEADLINE + len("💡 <b></b>")
    assert len("\n\n".join(paragraphs[:3])) <= MOST_BESIDE_A_SUMMARY
    assert len("\n\n".join(paragraphs)) <= MOST_CAPTION


@pytest.mark.parametrize("code", CATALOGUE.codes)
def test_no_two_tips_have_the_same_headline(code: str) -> None:
    headlines = [CATALOGUE.paragraphs(code, tip_says(tip)[:1])[0] for tip in tips()]
    assert len(tips()) == len(set(headlines))


@pytest.mark.parametrize("code", CATALOGUE.codes)
def test_a_headline_is_no_sentence_and_what_follows_is(code: str) -> None:
    facts = yardstick_facts()
    for tip in tips():
        headline, to_do, reason = (CATALOGUE.text(code, each, facts) for each in messages_of(tip))
        assert not headline.endswith(".")
        assert to_do.endswith((".", "?", ".”", "“", "</code>"))
        assert reason.endswith(".")


@pytest.mark.parametrize("code", CATALOGUE.codes)
@pytest.mark.parametrize("tip", [each for each in tips() if each.advertises], ids=lambda tip: tip.id)
def test_a_tip_about_advertising_ends_with_the_reminder_to_mark_it(code: str, tip: Tip) -> None:
    last = CATALOGUE.paragraphs(code, tip_says(tip))[-1]
    assert {"Werbung", "Anzeige"} <= {word.strip("“„”") for word in last.replace(",", " ").split()}


@pytest.mark.parametrize("code", CATALOGUE.codes)
@pytest.mark.parametrize("reason", VALUES, ids=lambda each: f"{each.aspect}-{each.value}")
def test_every_reason_can_be_said_in_words_of_its_own(code: str, reason: Reason) -> None:
    account = Account(platform=Platform.INSTAGRAM, niche="Brot")
    [because, others] = CATALOGUE.paragraphs(code, reasons_say(tips()[0], (reason,), 3, account))
    assert 2 == len(because.split("\n"))
    assert "3" in others


@pytest.mark.parametrize("code", CATALOGUE.codes)
def test_what_is_missing_is_said_differently_each_time(code: str) -> None:
    said = {CATALOGUE.text(code, "tips-because-missing", {"value": each.value}) for each in Missing}
    assert len(Missing) == len(said)


def test_each_tip_needs_three_messages() -> None:
    assert 3 * len(tips()) == len(set(tip_messages()))
