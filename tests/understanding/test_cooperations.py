"""What people say of cooperations: how far they are, what they brought, when to come back."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.cooperations import find_next_day
from bot.understanding.meaning import Intent, Slots
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES
from domain.diary import Result, Stage

TODAY = date(2026, 11, 20)  # a Friday
READER = Reader(LOCALES)


def _read(language: str, text: str) -> Slots:
    return READER.slots(Intent.DIARY, text, language, TODAY)


@pytest.mark.parametrize(
    ("language", "text", "stage"),
    [
        ("de", "das hofcafe würde passen, nur so eine idee", Stage.IDEA),
        ("de", "hab das hofcafe angeschrieben", Stage.ASKED),
        ("de", "gefragt und gleich zugesagt", Stage.AGREED),
        ("de", "das hofcafe macht mit", Stage.AGREED),
        ("de", "der beitrag ist online", Stage.POSTED),
        ("de", "noch nicht gefragt", None),
        ("en", "reached out to hillcafe", Stage.ASKED),
        ("en", "they are on board", Stage.AGREED),
        ("en", "the post is up", Stage.POSTED),
        ("en", "not asked yet", None),
    ],
)
def test_the_furthest_stage_that_is_told_counts(language: str, text: str, stage: Stage | None) -> None:
    assert (stage, False) == (_read(language, text).stage, _read(language, text).no_show)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "hat zugesagt und dann nicht gepostet"),
        ("de", "hofcafe ist nicht erschienen"),
        ("en", "they agreed but never posted"),
        ("en", "hillcafe let us down"),
    ],
)
def test_a_promise_that_was_not_kept_is_no_stage(language: str, text: str) -> None:
    assert (None, True) == (_read(language, text).stage, _read(language, text).no_show)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Tom hat abgesagt"),
        ("de", "hab Tom gefragt, er hat nein gesagt"),
        ("de", "hatte erst zugesagt, dann hat er abgesagt"),
        ("de", "Tom will nicht"),
        ("de", "sie macht doch nicht mit"),
        ("de", "kein Interesse"),
        ("en", "Tom said no"),
        ("en", "I asked Tom and he declined"),
        ("en", "she turned us down"),
        ("en", "Tom isn’t interested"),
        ("en", "said yes first, then cancelled"),
    ],
)
def test_a_no_is_no_stage(language: str, text: str) -> None:
    said = _read(language, text)
    assert (None, False, True) == (said.stage, said.no_show, said.declined)


@pytest.mark.parametrize(
    ("language", "text", "stage"),
    [
        ("de", "hat erst abgesagt, dann doch zugesagt", Stage.AGREED),
        ("de", "hat nicht abgesagt", None),
        ("de", "keine Absage", None),
        ("de", "keine Zusage", None),
        ("en", "said no first, then agreed after all", Stage.AGREED),
        ("en", "they have not declined", None),
    ],
)
def test_a_no_that_was_taken_back_or_never_said_is_none(
    language: str, text: str, stage: Stage | None
) -> None:
    assert (stage, False) == (_read(language, text).stage, _read(language, text).declined)


def test_the_weekday_of_a_no_is_no_day_to_come_back_unless_that_is_asked_for() -> None:
    assert None is _read("de", "Tom hat am Freitag abgesagt").deadline
    asked = _read("de", "Tom hat abgesagt, erinnere mich in drei Monaten")
    assert date(2027, 2, 20) == asked.deadline


@pytest.mark.parametrize(
    ("language", "text", "price", "currency"),
    [
        ("de", "560 Likes, 40 Klicks, 6 Verkäufe, 3 Gutscheine, hat 150 € gekostet", Decimal(150), "EUR"),
        ("de", "Likes: 560, Klicks: 40, Verkäufe: 6, Gutscheine: 3", None, None),
        ("en", "it got 560 likes, 40 clicks and 6 sales, 3 coupons used, for £150", Decimal(150), "GBP"),
    ],
)
def test_results_are_read_by_what_they_count(
    language: str, text: str, price: Decimal | None, currency: str | None
) -> None:
    said = _read(language, text)
    assert {
        Result.LIKES: 560,
        Result.CLICKS: 40,
        Result.SALES: 6,
        Result.COUPONS: 3,
    } == dict(said.results)
    assert (price, currency) == (said.price, said.currency)


@pytest.mark.parametrize(
    ("language", "text", "day", "then"),
    [
        ("de", "gefragt, frag in drei Tagen nach", None, date(2026, 11, 23)),
        ("de", "gestern gefragt, in einer Woche nachhaken", date(2026, 11, 19), date(2026, 11, 27)),
        ("de", "erinnere mich am Freitag", None, date(2026, 11, 27)),
        ("de", "morgen nachfragen", None, date(2026, 11, 21)),
        ("en", "asked them on Monday", date(2026, 11, 16), None),
        ("en", "remind me on Monday", None, date(2026, 11, 23)),
        ("en", "ask again tomorrow", None, date(2026, 11, 21)),
        ("en", "hillcafe said yes", None, None),
        ("de", "hat zugesagt für 80 Euro, Beitrag am 1. Dezember", None, date(2026, 12, 1)),
        ("de", "hat zugesagt, postet am 5. Dezember", None, date(2026, 12, 5)),
        ("en", "hillcafe will post on 1 December", None, date(2026, 12, 1)),
        ("de", "der Beitrag am 18. November ist online", date(2026, 11, 18), None),
        ("en", "the post on 18 November got 560 likes", date(2026, 11, 18), None),
    ],
)
def test_the_day_that_was_and_the_day_to_come_back_are_told_apart(
    language: str, text: str, day: date | None, then: date | None
) -> None:
    assert (day, then) == (_read(language, text).day, _read(language, text).deadline)


@given(st.text(max_size=60), st.sampled_from(["de", "en"]))
def test_a_day_to_come_back_to_is_never_past_whatever_is_written(text: str, language: str) -> None:
    found = find_next_day(text, language, TODAY)
    assert found is None or found >= TODAY


@pytest.mark.parametrize(
    ("language", "text", "deadline"),
    [
        ("de", "was haben meine partner diesen monat gebracht", None),
        ("de", "gefragt, nochmal in einem monat", date(2026, 12, 20)),
        ("en", "what did my partners bring this month", None),
        ("en", "asked, again in a month", date(2026, 12, 20)),
    ],
)
def test_the_month_that_is_asked_about_is_no_day_to_come_back(
    language: str, text: str, deadline: date | None
) -> None:
    assert deadline == _read(language, text).deadline


@pytest.mark.parametrize(
    ("language", "text", "results"),
    [
        ("de", "Tom brachte 8 Kunden und 30 Klicks", {Result.CLICKS: 30, Result.SALES: 8}),
        ("en", "Tom brought 8 customers and 30 clicks", {Result.CLICKS: 30, Result.SALES: 8}),
        ("de", "Lisa hat 20 Kunden gebracht", {Result.SALES: 20}),
        ("de", "30 Kunden haben den Gutschein eingelöst", {Result.SALES: 30}),
        ("de", "Lisa hat 20 Kunden gebracht und 150 Euro gekostet", {Result.SALES: 20}),
    ],
)
def test_customers_that_a_post_brought_are_sales(
    language: str, text: str, results: dict[Result, int]
) -> None:
    assert results == dict(_read(language, text).results)
