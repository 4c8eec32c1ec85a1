"""What switches the weekly summary on or off, and what only moves it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.switches import asks_other_rhythm, language_asked, says_only_when, switched
from tests.timing import seconds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ich will die zusammenfassung wieder haben", "de"),
        ("kannst du mir die wochenübersicht wieder schicken", "de"),
        ("würd den rückblick gern wieder erhalten", "de"),
        ("krieg ich den report ab sofort wieder?", "de"),
        ("mach den bericht wieder an", "de"),
        ("wochenbericht bitte an", "de"),
        ("wochenbericht aktivieren", "de"),
        ("doch wieder jeden sonntag bitte", "de"),
        ("please let me get the recap again", "en"),
        ("start sending me the digest", "en"),
        ("bring the weekly report back", "en"),
        ("sign me up for the weekly", "en"),
        ("switch my summary back on", "en"),
        ("weekly report on please", "en"),
        ("I'd like to have the report again, fridays", "en"),
    ],
)
def test_asking_for_it_again_switches_on(text: str, language: str) -> None:
    assert switched(text, language) is True


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("den rückblick schau ich nie an, kann weg", "de"),
        ("brauch die übersicht wirklich nicht", "de"),
        ("lass das mit den berichten sein", "de"),
        ("ich möchte die wochenpost nicht", "de"),
        ("schalt den bericht aus", "de"),
        ("wochenbericht aus", "de"),
        ("weg damit, der bericht nervt", "de"),
        ("hör bitte auf mit den berichten", "de"),
        ("keine zusammenfassung am sonntag", "de"),
        ("get rid of the digest", "en"),
        ("I'm tired of the weekly report", "en"),
        ("turn the recap off", "en"),
        ("weekly summary off please", "en"),
        ("please do not send the report anymore", "en"),
        ("I can live without the sunday recap", "en"),
        ("leave me alone with that report", "en"),
    ],
)
def test_having_enough_of_it_switches_off(text: str, language: str) -> None:
    assert switched(text, language) is False


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("nicht mehr montags, sondern dienstags", "de"),
        ("ich will ihn nicht um 8, lieber um 10", "de"),
        ("lass mir den bericht freitags kommen", "de"),
        ("die zahlen aus der woche bitte sonntags um 9", "de"),
        ("kein problem, dann halt samstag", "de"),
        ("verschieb ihn an den sonntag", "de"),
        ("don't send it on mondays, make it tuesdays", "en"),
        ("no longer at 8 but at 10", "en"),
        ("at the end of the week, on friday", "en"),
        ("monday is my day off so tuesday it is", "en"),
        ("send it on sundays", "en"),
    ],
)
def test_moving_it_switches_neither_on_nor_off(text: str, language: str) -> None:
    assert switched(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "only"),
    [
        ("montags um 9", "de", True),
        ("lieber freitags um 18 uhr bitte", "de", True),
        ("nicht mehr montags, sondern dienstags", "de", True),
        ("montag um 25 uhr", "de", True),
        ("jeden Sonntag um 20 Uhr poste ich", "de", False),
        ("Mein Café öffnet montags um 9", "de", False),
        ("sunday evenings at 8", "en", True),
        ("make it half past seven please", "en", True),
        ("I post every friday at 6pm", "en", False),
        ("my café opens mondays at 9", "en", False),
    ],
)
def test_a_text_that_says_only_when_tells_of_nothing_else(text: str, language: str, *, only: bool) -> None:
    assert says_only_when(text, language) is only


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("alle zwei wochen", "de", True),
        ("den bericht bitte monatlich", "de", True),
        ("jeden montag", "de", False),
        ("every other monday", "en", True),
        ("send it fortnightly", "en", True),
        ("every monday", "en", False),
    ],
)
def test_another_rhythm_than_every_week_is_noticed(text: str, language: str, *, other: bool) -> None:
    assert asks_other_rhythm(text, language) is other


@given(text=st.text(max_size=200), language=st.sampled_from(["de", "en", "fr", ""]))
def test_no_text_breaks_the_search_for_switches(text: str, language: str) -> None:
    switched(text, language)
    language_asked(text, language)
    says_only_when(text, language)
    asks_other_rhythm(text, language)


def test_a_language_without_a_list_switches_nothing() -> None:
    assert switched("wochenbericht aus", "fr") is None


@pytest.mark.parametrize("part", ["kein ", "schalt ", "will ", "turn ", "a ", "not ", "aus ", "get x "])
def test_the_longest_message_takes_no_time_to_speak_of(part: str) -> None:
    text = (part * 1_000)[:1_000]
    switched("aus", "de")
    assert seconds(lambda: switched(text, "de")) < 0.2
