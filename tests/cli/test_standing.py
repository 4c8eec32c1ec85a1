"""`mikroskop standing`: the calculator, for people in words and for scripts as JSON."""

import json

import pytest

from tests.cli.console import typed

DEFINITIONS = (
    "consensus",
    "mavrck",
    "gnack",
    "agencies",
    "trade",
    "markerly",
    "omr",
    "hypeauditor_2020",
    "hypeauditor_2026",
    "upfluence",
)


@pytest.mark.parametrize(
    ("figures", "name", "by", "rate", "benchmark", "verdict"),
    [
        (
            ("12400", "480"),
            "micro",
            {"consensus", "trade", "markerly", "omr", "hypeauditor_2020", "hypeauditor_2026", "upfluence"},
            3.87,
            2.4,
            "above",
        ),
        (("3000", "150"), "nano", {"mavrck", "gnack", "upfluence"}, 5.0, 4, "above"),
        (
            ("20000", "500"),
            "micro",
            {"consensus", "trade", "markerly", "omr", "hypeauditor_2020", "hypeauditor_2026"},
            2.5,
            2.4,
            "typical",
        ),
        (("100000", "600"), "micro", {"consensus", "agencies", "markerly", "omr"}, 0.6, 2, "below"),
        (("250000", "100"), "macro", set(), 0.04, 2, "far_below"),
        (("800",), "nano", {"mavrck", "gnack", "upfluence"}, None, 8, None),
        (("0", "0"), "nano", {"gnack", "upfluence"}, None, 8, None),
        (
            ("12400", "0"),
            "micro",
            {"consensus", "trade", "markerly", "omr", "hypeauditor_2020", "hypeauditor_2026", "upfluence"},
            0.0,
            2.4,
            None,
        ),
    ],
)
def test_json_has_the_names_and_types_that_scripts_rely_on(
    figures: tuple[str, ...],
    name: str,
    by: set[str],
    rate: float | None,
    benchmark: float,
    verdict: str | None,
) -> None:
    shown = typed("standing", *figures, "--json")
    assert (0, "") == (shown.code, shown.err)
    assert {
        "class": name,
        "definitions": {each: each in by for each in DEFINITIONS},
        "like_rate": rate,
        "benchmark": benchmark,
        "verdict": verdict,
    } == json.loads(shown.out)


def test_json_keeps_its_order_and_a_whole_benchmark_whole() -> None:
    text = typed("standing", "3000", "150", "--json").out
    assert ["class", "definitions", "like_rate", "benchmark", "verdict"] == list(json.loads(text))
    assert '"like_rate": 5.0, "benchmark": 4, ' in text


def test_words_come_in_english_and_in_german() -> None:
    english = typed("standing", "12400", "480")
    assert english.out.startswith("Yes, with 12,400 followers you count as a micro-influencer.")
    assert "Like rate: 3.87%." in english.out
    german = typed("standing", "12400", "480", "--language", "de")
    assert german.out.startswith("Ja, mit 12.400 Followern zählst du zu den Micro-Influencern.")
    assert "Like-Quote: 3,87\N{NO-BREAK SPACE}%." in german.out


def test_words_carry_no_markup() -> None:
    assert not {"<", "&"} & set(typed("standing", "3000", "150").out)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("many",), "FOLLOWERS must be a plain whole number such as 12400, not 'many'"),
        (("12.400",), "FOLLOWERS must be a plain whole number such as 12400, not '12.400'"),
        (("",), "FOLLOWERS must be a plain whole number such as 12400, not ''"),
        ((" ",), "FOLLOWERS must be a plain whole number"),
        (("1e5",), "FOLLOWERS must be a plain whole number"),
        (("12\n",), "FOLLOWERS must be a plain whole number"),
        (("--", "-5"), "FOLLOWERS must not be negative"),
        (("-5",), "FOLLOWERS must not be negative"),
        (("12400", "-480"), "LIKES must not be negative"),
        (("12400", "some"), "LIKES must be a plain whole number"),
        (("10000000001",), "FOLLOWERS must not be above 10 billion"),
        (("12400", "10000000001"), "LIKES must not be above 10 billion"),
        (("9" * 400,), "FOLLOWERS must not be above 10 billion"),
        (("9" * 5000,), "FOLLOWERS must be a plain whole number"),
    ],
)
@pytest.mark.parametrize("form", [(), ("--json",)], ids=["words", "json"])
def test_a_figure_that_cannot_be_is_one_line_and_wrong_use(
    arguments: tuple[str, ...], said: str, form: tuple[str, ...]
) -> None:
    refused = typed("standing", *form, *arguments)
    assert said in refused.line
    assert (2, "") == (refused.code, refused.out)


def test_the_largest_figure_is_taken() -> None:
    assert "mega" == json.loads(typed("standing", "10000000000", "--json").out)["class"]


def test_an_unknown_language_names_those_there_are() -> None:
    refused = typed("standing", "12400", "--language", "xx")
    assert "there is no language 'xx'; there are: de, en" in refused.line
    assert 2 == refused.code


def test_without_figures_it_is_wrong_use() -> None:
    assert 2 == typed("standing").code
