import unicodedata
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.skills.reply import (
    Cost,
    Fact,
    LanguageName,
    MenuText,
    Message,
    Month,
    Percent,
    Say,
    Signed,
    item,
    say,
)
from bot.understanding.numbers import parse_count
from bot.wording.catalogue import Catalogue, UnknownMessageError
from bot.wording.plain import MOST_CHARACTERS, cleaned, escaped
from tests.wording.small_locales import ENGLISH, GERMAN, catalogue_of

NO_BREAK = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
MESSAGES = """
fact = { $fact }
named = <b>{ $fact }</b>
plural = { $fact ->
    [one] one
   *[other] many
}
"""
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return catalogue_of(tmp_path_factory.mktemp("locales"), MESSAGES)


@pytest.mark.parametrize(
    ("fact", "german", "english"),
    [
        (Signed(1_200), "+1.200", "+1,200"),
        (Signed(-1_200), f"{MINUS}1.200", f"{MINUS}1,200"),
        (Signed(0), "0", "0"),
        (Signed(Decimal("0.004"), 2), "0,00", "0.00"),
        (Signed(Decimal("-0.355"), 2), f"{MINUS}0,36", f"{MINUS}0.36"),
        (Signed(Decimal("3.25"), 1, percent=True), f"+3,2{NO_BREAK}%", "+3.2%"),
        (Signed(Decimal(-100), 1, percent=True), f"{MINUS}100,0{NO_BREAK}%", f"{MINUS}100.0%"),
        (Cost(Decimal(1_300), "EUR"), f"1.300{NO_BREAK}€", "€1,300"),
        (Cost(Decimal("300.00"), "CHF"), f"300{NO_BREAK}CHF", f"CHF{NO_BREAK}300"),
        (Cost(Decimal("0.5385"), "EUR"), f"0,54{NO_BREAK}€", "€0.54"),
        (Cost(Decimal("79.9"), "GBP"), f"79,90{NO_BREAK}£", "£79.90"),
        (Cost(Decimal("0.00416"), "EUR"), f"0,0042{NO_BREAK}€", "€0.0042"),
        (Cost(Decimal(0), "USD"), f"0{NO_BREAK}$", "US$0"),
        (Cost(Decimal("1e-30"), "EUR"), f"0,000000000{NO_BREAK}€", "€0.000000000"),
        (0, "0", "0"),
        (999, "999", "999"),
        (12_400, "12.400", "12,400"),
        (1_234_567, "1.234.567", "1,234,567"),
        (10**10, "10.000.000.000", "10,000,000,000"),
        (Percent(Decimal("3.87")), f"3,87{NO_BREAK}%", "3.87%"),
        (Percent(Decimal("3.9")), f"3,90{NO_BREAK}%", "3.90%"),
        (Percent(Decimal(0)), f"0,00{NO_BREAK}%", "0.00%"),
        (Percent(Decimal("1234.5")), f"1.234,50{NO_BREAK}%", "1,234.50%"),
        (Percent(Decimal("2.4"), decimals=None), f"2,4{NO_BREAK}%", "2.4%"),
        (Percent(Decimal(8), decimals=None), f"8{NO_BREAK}%", "8%"),
        (Percent(Decimal("0.29"), decimals=None), f"0,29{NO_BREAK}%", "0.29%"),
        (date(2026, 11, 20), "Freitag, 20. November 2026", "Friday, 20 November 2026"),
        (date(2026, 3, 1), "Sonntag, 1. März 2026", "Sunday, 1 March 2026"),
        (datetime(2026, 11, 20, 9, 5, tzinfo=BERLIN), "Freitag 09:05", "Friday 09:05"),
        (Month(date(2027, 3, 31)), "März 2027", "March 2027"),
        (LanguageName("de"), "Deutsch", "Deutsch"),
        (Message("named", {"fact": 12_400}), "<b>12.400</b>", "<b>12,400</b>"),
        ("Café <Ö> & Söhne", "Café &lt;Ö&gt; &amp; Söhne", "Café &lt;Ö&gt; &amp; Söhne"),
    ],
)
def test_a_fact_is_said_as_is_usual(catalogue: Catalogue, fact: Fact, german: str, english: str) -> None:
    assert (german, english) == tuple(
        catalogue.text(code, "fact", {"fact": fact}) for code in (GERMAN, ENGLISH)
    )


def test_a_commands_purpose_is_said_as_in_the_menu(catalogue: Catalogue) -> None:
    menu = catalogue.languages[GERMAN].menu
    assert menu.commands["log"].text == catalogue.text(GERMAN, "fact", {"fact": MenuText("log")})


@pytest.mark.parametrize(("number", "form"), [(0, "many"), (1, "one"), (2, "many"), (1_001, "many")])
def test_a_number_chooses_singular_or_plural(catalogue: Catalogue, number: int, form: str) -> None:
    assert form == catalogue.text(GERMAN, "plural", {"fact": number})


@given(st.decimals(0, 10_000, places=2))
def test_a_percentage_is_never_rounded_otherwise_than_it_was(catalogue: Catalogue, value: Decimal) -> None:
    shown = catalogue.text(ENGLISH, "fact", {"fact": Percent(value)})
    assert value == Decimal(shown.removesuffix("%").replace(",", ""))


@given(st.integers(-(10**10), 10**10))
def test_a_number_is_understood_as_it_is_said(catalogue: Catalogue, number: int) -> None:
    shown = {code: catalogue.text(code, "fact", {"fact": number}) for code in (GERMAN, ENGLISH)}
    assert [number, number] == [parse_count(text, code) for code, text in shown.items()]


@given(st.text(st.characters(), max_size=100))
def test_what_people_typed_never_becomes_markup(catalogue: Catalogue, text: str) -> None:
    said = catalogue.text(GERMAN, "named", {"fact": text}).removeprefix("<b>").removesuffix("</b>")
    assert not {"<", ">"} & set(said)
    assert said.count("&") == said.count("&lt;") + said.count("&gt;") + said.count("&amp;")


@given(st.text(st.characters(categories=["Cf", "Zl", "Zp", "Lu", "Cc"]), max_size=40))
def test_what_people_typed_never_turns_the_direction_of_a_sentence(catalogue: Catalogue, text: str) -> None:
    said = catalogue.text(GERMAN, "fact", {"fact": text})
    assert [] == [char for char in said if unicodedata.category(char) in {"Cf", "Zl", "Zp", "Cc"}]


@given(st.text(st.characters(), max_size=300), st.integers(1, 80))
def test_what_people_typed_becomes_one_short_line(text: str, most: int) -> None:
    line = cleaned(text, most)
    assert len(line) <= most
    assert 1 >= len(line.splitlines())
    assert line == line.strip()


@given(st.text(st.characters(), max_size=300))
def test_to_clean_twice_is_to_clean_once(text: str) -> None:
    assert cleaned(text) == cleaned(cleaned(text))


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=MOST_CHARACTERS))
def test_ordinary_text_stays_as_it_was_typed(text: str) -> None:
    assert text == cleaned(text)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("  two\n\nlines ", "two lines"),
        ("a\u202eb", "ab"),
        ("zero\u200bwidth", "zerowidth"),
        ("\ud83d", ""),
        ("x" * 65, "x" * 63 + "…"),
        ("x" * 62 + " yyy", "x" * 62 + "…"),
    ],
)
def test_cleaned_text_is(typed: str, line: str) -> None:
    assert line == cleaned(typed)


def test_quotes_stay_as_they_are() -> None:
    assert """it's "so" &amp; &lt;""" == escaped("""it's "so" & <""")


def test_a_list_stands_directly_below_its_paragraph(catalogue: Catalogue) -> None:
    says = (say("fact", fact=1), item("fact", fact=2), item("fact", fact=3), say("fact", fact=4))
    assert ["1\n2\n3", "4"] == catalogue.paragraphs(ENGLISH, says)


def test_a_list_without_a_paragraph_stands_alone(catalogue: Catalogue) -> None:
    assert ["1\n2"] == catalogue.paragraphs(ENGLISH, (item("fact", fact=1), item("fact", fact=2)))


def test_an_optional_paragraph_that_nobody_wrote_is_left_out(catalogue: Catalogue) -> None:
    assert ["1"] == catalogue.paragraphs(ENGLISH, (say("fact", fact=1), Say("unwritten", optional=True)))


def test_a_message_that_nobody_wrote_is_a_mistake_of_ours(catalogue: Catalogue) -> None:
    with pytest.raises(UnknownMessageError):
        catalogue.text(GERMAN, "unwritten")


def test_a_fact_that_is_missing_is_a_mistake_of_ours(catalogue: Catalogue) -> None:
    with pytest.raises(ValueError, match="de: fact"):
        catalogue.text(GERMAN, "fact")


def test_what_a_language_lacks_is_said_in_english(catalogue: Catalogue, tmp_path: Path) -> None:
    lacking = catalogue_of(tmp_path, MESSAGES)
    (tmp_path / GERMAN / "messages" / "all.ftl").write_text("other = x", encoding="utf-8")
    assert "12,400" == lacking.text(GERMAN, "fact", {"fact": 12_400})


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("DE", "de"),
        ("en-GB", "en"),
        ("fr", "en"),
        ("", "en"),
        (None, "en"),
        (5, "en"),
    ],
)
def test_the_nearest_language_of(catalogue: Catalogue, tag: str | None, code: str) -> None:
    assert code == catalogue.nearest(tag)


def test_without_the_language_to_fall_back_to_there_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="has no folder en"):
        Catalogue(tmp_path)
