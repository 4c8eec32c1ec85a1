"""What few words say of a partner who is on somebody's list."""

from datetime import date
from decimal import Decimal

import pytest

from bot.understanding.cooperations import BROUGHT, REMIND
from bot.understanding.meaning import Intent, Meaning
from bot.understanding.partnerwords import (
    AGAINST,
    ALL_SAVED,
    BARTERED,
    MEASURED,
    PRICED,
    REMOVED,
    SAVED,
    SHOWN,
    WHICH,
)
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 20)  # a Friday
READER = Reader(LOCALES)


def _about(language: str, text: str) -> Meaning | None:
    return READER.about_partner(text, language, TODAY)


@pytest.mark.parametrize(
    ("language", "text", "intent", "topic"),
    [
        ("de", "entferne Tom", Intent.PARTNERS, REMOVED),
        ("de", "nimm Tom bitte raus", Intent.PARTNERS, REMOVED),
        ("de", "Tom kann weg", Intent.PARTNERS, REMOVED),
        ("de", "Lisa kostet jetzt 100 Euro", Intent.PARTNERS, PRICED),
        ("de", "Lisa nimmt nur noch 80", Intent.PARTNERS, PRICED),
        ("de", "was kostet Lisa?", Intent.PARTNERS, SHOWN),
        ("de", "Lisa macht es im Tausch", Intent.PARTNERS, BARTERED),
        ("de", "Tom hat 9.400 Follower und 560 Likes", Intent.PARTNERS, MEASURED),
        ("de", "erinner mich an Lisa", Intent.DIARY, REMIND),
        ("de", "was hat Uli gebracht", Intent.DIARY, BROUGHT),
        ("en", "remove Tom", Intent.PARTNERS, REMOVED),
        ("en", "take Tom off the list", Intent.PARTNERS, REMOVED),
        ("en", "Lisa now costs 100 euros", Intent.PARTNERS, PRICED),
        ("en", "Lisa charges £80", Intent.PARTNERS, PRICED),
        ("en", "how much does Lisa cost?", Intent.PARTNERS, SHOWN),
        ("en", "Lisa does it for free products", Intent.PARTNERS, BARTERED),
        ("en", "Tom is at 9,400 / 560 now", Intent.PARTNERS, MEASURED),
        ("en", "remind me about Lisa", Intent.DIARY, REMIND),
        ("en", "what did Uli bring me", Intent.DIARY, BROUGHT),
    ],
)
def test_few_words_are_enough_beside_a_name(language: str, text: str, intent: Intent, topic: str) -> None:
    meaning = _about(language, text)
    assert meaning is not None
    assert (intent, topic) == (meaning.intent, meaning.slots.topic)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "wie groß ist Tom"),
        ("de", "hat Tom 9.400 Follower und 560 Likes?"),
        ("de", "lieber Tom mit 9k und 300 oder Lisa mit 5k und 210?"),
        ("de", "lösche den Eintrag von Tom"),
        ("de", "lösche alles"),
        ("de", "würde Tom mehr bringen als ein Star mit 1 Mio?"),
        ("en", "hello Tom"),
        ("en", "Tom 9k / 300 or Lisa 5k / 210?"),
        ("en", "delete the last entry of Tom"),
        ("en", "delete everything"),
        ("en", "would Tom bring more than a star with 1 million?"),
    ],
)
def test_other_words_are_left_to_the_model(language: str, text: str) -> None:
    assert _about(language, text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "erinner mich morgen an Lisa"), ("en", "remind me about Lisa tomorrow")],
)
def test_the_day_of_a_reminder_is_read(language: str, text: str) -> None:
    meaning = _about(language, text)
    assert meaning is not None
    assert date(2026, 11, 21) == meaning.slots.deadline


@pytest.mark.parametrize(
    ("language", "text", "price", "currency"),
    [
        ("de", "Lisa kostet jetzt 100 Euro im Monat", Decimal(100), "EUR"),
        ("de", "Lisa will -5 €", Decimal(-5), "EUR"),
        ("en", "Lisa wants $99.50 now", Decimal("99.50"), "USD"),
    ],
)
def test_a_new_price_is_read_with_its_currency(
    language: str, text: str, price: Decimal, currency: str
) -> None:
    meaning = _about(language, text)
    assert meaning is not None
    assert (PRICED, price, currency) == (meaning.slots.topic, meaning.slots.price, meaning.slots.currency)


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("de", "speicher Ben als Partner", SAVED),
        ("de", "speichere beide als Partner", ALL_SAVED),
        ("en", "save ben as a partner", SAVED),
        ("en", "save them as partners", ALL_SAVED),
    ],
)
def test_who_was_spoken_of_is_saved_by_name_or_all_at_once(language: str, text: str, topic: str) -> None:
    meaning = READER.read(text, language, TODAY)
    assert (Intent.PARTNERS, topic) == (meaning.intent, meaning.slots.topic)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Partner: @a 4k 210 Likes, @b 9k 400 Likes"),
        ("de", "Neue Partner: @a 4.000 / 210; @b 9.000 / 400"),
        ("en", "Partners: @a 4k 210 likes, @b 9k 400 likes"),
        ("en", "new partners: @a 4,000 / 210; @b 9,000 / 400"),
    ],
)
def test_a_label_and_a_colon_say_that_accounts_are_partners(language: str, text: str) -> None:
    meaning = READER.read(text, language, TODAY)
    assert Intent.PARTNERS is meaning.intent
    assert [("@a", 4_000, 210), ("@b", 9_000, 400)] == [
        (each.name, each.followers, each.likes) for each in meaning.slots.candidates
    ]


@pytest.mark.parametrize(
    ("language", "text", "imported"),
    [
        ("de", "import rückgängig", True),
        ("de", "Mach den Import rückgängig!", True),
        ("de", "rückgängig", False),
        ("en", "undo the import", True),
        ("en", "take the file back", True),
        ("en", "undo", False),
    ],
)
def test_an_import_is_taken_back_by_name(language: str, text: str, imported: bool) -> None:
    meaning = READER.read(text, language, TODAY)
    assert (Intent.UNDO, imported) == (meaning.intent, meaning.slots.topic is not None)


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("de", "welche meiner Partner soll ich nehmen?", WHICH),
        ("de", "meine Partner gegen einen Star mit 1 Mio", AGAINST),
        ("en", "which of my partners shall I take?", WHICH),
        ("en", "my partners against a star with 1 million", AGAINST),
    ],
)
def test_all_partners_are_planned_with_or_held_against_a_star(language: str, text: str, topic: str) -> None:
    assert topic == READER.slots(Intent.PARTNERS, text, language, TODAY).topic
