from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.numbers import Kind, Number, find_numbers, parse_count
from tests.timing import seconds

LANGUAGES = ("de", "en")
TYPED = st.text(alphabet="0123456789.,'’ kKmM%€$-~+/aeinzwdrhutsoflöß\u00a0\u202f１²\n", max_size=60)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12400", 12_400),
        ("12.400", 12_400),
        ("12,400", 12_400),
        ("12 400", 12_400),
        ("12\u00a0400", 12_400),
        ("12\u202f400", 12_400),
        ("12\u2009400", 12_400),
        ("6'200", 6_200),
        ("6’200", 6_200),
        ("1.234.567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("1,20,000", 120_000),
        ("12k", 12_000),
        ("12 k", 12_000),
        ("12,5k", 12_500),
        ("12.5k", 12_500),
        ("12,4K", 12_400),
        ("12.400k", 12_400),
        ("12.400 k", 12_400_000),
        (".5k", 500),
        ("8k5", 8_500),
        ("8k50", 8_500),
        ("7k05", 7_050),
        ("~9000", 9_000),
        ("10K+", 10_000),
        ("1,2 Mio", 1_200_000),
        ("1,2 Mio.", 1_200_000),
        ("1.250 Mio", 1_250_000),
        ("1.2M", 1_200_000),
        ("1.2m", 1_200_000),
        ("2 M", 2_000_000),
        ("1.2 lakh", 120_000),
        ("10 Tsd", 10_000),
        ("12 tausend", 12_000),
        ("12 tausend vierhundert", 12_400),
        ("2 Millionen", 2_000_000),
        ("１２４００", 12_400),
        ("450,5", 451),
        ("0", 0),
        ("-50", -50),
        ("−50", -50),
        ("minus 50", -50),
        ("minus fünfzig", -50),
        ("zwölf", 12),
        ("zwoelf", 12),
        ("zwolf", 12),
        ("einundzwanzig", 21),
        ("dreißig", 30),
        ("hundertfünf", 105),
        ("fünfzehnhundert", 1_500),
        ("zwölftausend", 12_000),
        ("zwölftausendvierhundert", 12_400),
        ("achttausendsiebenhundertneunundachtzig", 8_789),
        ("zweihundertfünfzigtausend", 250_000),
        ("zweieinhalbtausend", 2_500),
        ("anderthalb Millionen", 1_500_000),
        ("eine Million zweihunderttausend", 1_200_000),
        ("zwei Komma fünf Millionen", 2_500_000),
        ("halbe Million", 500_000),
        ("eine halbe Million", 500_000),
        ("ne viertel Mio", 250_000),
        ("zwei Dutzend", 24),
        ("zwölf k", 12_000),
        ("ten thousand", 10_000),
        ("twenty-one", 21),
        ("twelve thousand four hundred", 12_400),
        ("two thousand and fifteen", 2_015),
        ("2 thousand 1 hundred and 15", 2_115),
        ("fifteen hundred", 1_500),
        ("a hundred", 100),
        ("a dozen", 12),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("two and a half thousand", 2_500),
        ("one and a half million", 1_500_000),
        ("one point two million", 1_200_000),
    ],
)
def test_a_count_is_understood_in_both_languages_as_it_is_typed(
    text: str, expected: int, language: str
) -> None:
    assert [expected] == [number.value for number in find_numbers(text, language)]
    assert expected == parse_count(text, language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3,87 %", "3.87"),
        ("3.5 percent", "3.5"),
        ("3.5%", "3.5"),
        ("3,875 %", "3.875"),
        ("0,9 Prozent", "0.9"),
        ("five percent", "5"),
        ("ein Prozent", "1"),
        ("null Komma fünf Prozent", "0.5"),
        ("3 Komma 5 Prozent", "3.5"),
        ("-2 %", "-2"),
    ],
)
def test_a_percentage_is_a_decimal_and_no_count(text: str, expected: str) -> None:
    assert [(Decimal(expected), Kind.PERCENT)] == [(n.value, n.kind) for n in find_numbers(text, "de")]
    assert parse_count(text, "de") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("300 €", "300"),
        ("€ 1.200,50", "1200.50"),
        ("$50", "50"),
        ("50 Euro", "50"),
        ("50,- €", "50"),
        ("CHF 300", "300"),
        ("eur50", "50"),
        ("1,2k €", "1200"),
        ("a hundred bucks", "100"),
    ],
)
def test_money_is_a_decimal_and_no_count(text: str, expected: str) -> None:
    assert [(Decimal(expected), Kind.MONEY)] == [(n.value, n.kind) for n in find_numbers(text, "en")]
    assert parse_count(text, "en") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9.870 Follower und 412 Likes", [9_870, 412]),
        ("3210 / 95", [3_210, 95]),
        ("3210/95", [3_210, 95]),
        ("4.2k/310", [4_200, 310]),
        ("12400,480", [12_400, 480]),
        ("12.400,480", [12_400, 480]),
        ("480,12.400", [480, 12_400]),
        ("850 120", [850, 120]),
        ("125 500", [125_500]),
        ("120 000", [120_000]),
        ("15 120.000", [15, 120_000]),
        ("10-12k", [10, 12_000]),
        ("12k-15k", [12_000, 15_000]),
        ("- 50 Likes", [50]),
        ("20 thousand 250 likes", [20_000, 250]),
        ("10 thousand and 90 likes", [10_000, 90]),
        ("zwölftausend und neunzig", [12_000, 90]),
        ("forty thousand and fifteen hundred", [40_000, 1_500]),
        ("nine thousand and eleven hundred likes", [9_000, 1_100]),
        ("five thousand and four hundred", [5_400]),
        ("sechstausend und dreizehnhundert", [6_000, 1_300]),
        ("zwei drei vier", [2, 3, 4]),
        ("5120flwrs 230likes", [5_120, 230]),
        ("12kfollower", [12_000]),
        ("likes480", [480]),
        ("500 m", [500]),
        ("12.400.", [12_400]),
        ("12\n400", [12, 400]),
    ],
)
def test_numbers_stay_apart_and_in_their_order(text: str, expected: list[int]) -> None:
    assert expected == [number.value for number in find_numbers(text, "de")]


@pytest.mark.parametrize(
    "text",
    [
        "ein Laden mit einer Idee",
        "one of a kind",
        "ein paar tausend Follower",
        "a few hundred thousand",
        "a couple of thousand",
        "Tausende Follower, Millionen Likes",
        "die halbe Stunde",
        "half of my posts",
        "mit nem neuen Account",
        "am vierten, achten und zehnten",
        "the 3rd reel of the 90s",
        "Q1, B2B, h264 und A4",
        "@kemi75 #100days https://example.org/123",
        "auf null",
        "1️⃣",
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert find_numbers(text, "de") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("knapp 9000", 9_000),
        ("ca. 9000", 9_000),
        ("um die 9000", 9_000),
        ("a bit over 8k", 8_000),
        ("+50", 50),
        ("eins", 1),
        ("one", 1),
        ("null", 0),
        ("12.400.", 12_400),
        ("12k!", 12_000),
    ],
)
def test_an_answer_that_is_one_count_is_understood(text: str, expected: int) -> None:
    assert expected == parse_count(text, "de")


@pytest.mark.parametrize(
    "text", ["", " ", "k", "3.11.", "3.11", "15/11", "2026-11-20", "12400 480", "9.870 Follower", "~", "x12"]
)
def test_a_text_that_is_not_one_count_is_none(text: str) -> None:
    assert parse_count(text, "de") is None


def test_billion_means_what_it_means_in_the_persons_language() -> None:
    assert (10**9, 2 * 10**12) == (parse_count("a billion", "en"), parse_count("2 Billionen", "de"))


@pytest.mark.parametrize("text", ["12.400", "12,5k", "1.2M", "8k5", "-50"])
def test_bare_numbers_are_understood_in_a_language_without_word_lists(text: str) -> None:
    assert parse_count(text, "de") == parse_count(text, "fr")


def test_a_number_tells_where_it_stands() -> None:
    text = "Stand: 12,5k Follower"
    assert find_numbers(text, "de") == (Number(12_500, Kind.COUNT, 7, 12, "12,5k"),)


@pytest.mark.parametrize("digits", [19, 400, 4_096])
def test_a_number_with_too_many_digits_is_too_large_and_no_more(digits: int) -> None:
    assert [10**18] == [number.value for number in find_numbers("9" * digits, "de")]


@given(text=st.one_of(st.text(), TYPED), language=st.sampled_from([*LANGUAGES, "fr", ""]))
def test_the_numbers_of_any_text_lie_in_it_one_after_the_other(text: str, language: str) -> None:
    numbers = find_numbers(text, language)
    edges = [0, *(edge for number in numbers for edge in (number.start, number.end)), len(text)]
    assert sorted(edges) == edges
    assert [number.text for number in numbers] == [text[number.start : number.end] for number in numbers]
    assert all(number.text for number in numbers)
    parse_count(text, language)


@pytest.mark.parametrize(
    "part",
    [
        *("9", "1 ", "1.", "12,", "1.234", "a ", "zwei ", "tausend ", "minus ", "half a ", "one and "),
        *("zweihundertfünfzig", "ein paar ", "12 400 ", "1 thousand ", "zwei komma ", "1k1", "ß", "-", "%"),
    ],
)
def test_the_longest_message_takes_no_time_to_speak_of(part: str) -> None:
    text = (part * 4_096)[:4_096]
    find_numbers("1", "de")
    assert seconds(lambda: find_numbers(text, "de")) < 0.2


@pytest.mark.parametrize(
    ("text", "broken"),
    [("1.234,5", True), ("12,5", True), ("12,5k", False), ("12.400", False), ("1,2 Mio", False)],
)
def test_a_count_that_was_written_with_a_part_of_one_says_so(text: str, broken: bool) -> None:
    (number,) = find_numbers(text, "de")
    assert broken is number.is_broken


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9k 610 €-50", [(9_000, Kind.COUNT), (610, Kind.COUNT), (-50, Kind.MONEY)]),
        ("9k 610 $−50", [(9_000, Kind.COUNT), (610, Kind.COUNT), (-50, Kind.MONEY)]),
        ("9k 610 €50", [(9_000, Kind.COUNT), (610, Kind.COUNT), (50, Kind.MONEY)]),
        ("50€-100€", [(50, Kind.MONEY), (100, Kind.MONEY)]),
        ("610 €", [(610, Kind.MONEY)]),
    ],
)
def test_a_sign_of_money_before_a_minus_belongs_to_what_follows(
    language: str, text: str, expected: list[tuple[int, Kind]]
) -> None:
    assert [(int(each.value), each.kind) for each in find_numbers(text, language)] == expected
