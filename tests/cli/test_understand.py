"""`mikroskop understand`: JSON lines in, one line out for each, for measuring the understanding."""

import json

import pytest

from tests.cli.console import typed

NOW = ("--now", "2026-11-22T12:00:00+01:00")


def asked(*texts: tuple[str, str]) -> str:
    """Return JSON lines for texts, each with its language."""
    return "".join(json.dumps({"text": text, "language": language}) + "\n" for text, language in texts)


def test_each_line_gets_one_line_with_the_documented_keys() -> None:
    texts = [
        ("12.400 / 480", "de"),
        ("Am I a micro-influencer with 8,900 followers?", "en"),
        ("qwertz", "de"),
        ("", "en"),
    ]
    ended = typed("understand", *NOW, stdin=asked(*texts))
    meanings = [json.loads(line) for line in ended.out.splitlines()]
    assert (0, "") == (ended.code, ended.err)
    assert len(texts) == len(meanings)
    for meaning in meanings:
        assert ["intent", "confidence", "alternatives", "slots"] == list(meaning)
        assert 0 <= meaning["confidence"] <= 1
        assert isinstance(meaning["alternatives"], list)
    assert ["record", "standing", "unknown", "unknown"] == [each["intent"] for each in meanings]
    assert {"followers": 12400, "likes": 480} == meanings[0]["slots"]
    assert {"followers": 8900} == meanings[1]["slots"]


@pytest.mark.parametrize(
    ("now", "yesterday"),
    [
        ("2026-11-22T12:00:00+01:00", "2026-11-21"),
        ("2026-11-22T12:00:00Z", "2026-11-21"),
        ("2026-03-01T00:30:00.25-05:00", "2026-02-28"),
        ("2026-11-22T12:00", "2026-11-21"),
        ("2026-11-22", "2026-11-21"),
        ("20261122", "2026-11-21"),
    ],
)
def test_days_count_from_the_moment_that_was_given(now: str, yesterday: str) -> None:
    ended = typed("understand", "--now", now, stdin=asked(("gestern 3210 / 95", "de")))
    assert {"followers": 3210, "likes": 95, "date": yesterday} == json.loads(ended.out)["slots"]


@pytest.mark.parametrize("now", ["yesterday", "", "22.11.2026", "2026-13-01"])
def test_a_moment_that_is_none_is_one_line_and_wrong_use(now: str) -> None:
    refused = typed("understand", "--now", now, stdin=asked(("hello", "en")))
    assert "--now must look like 2026-11-22T09:00:00+01:00 or 2026-11-22" in refused.line
    assert (2, "") == (refused.code, refused.out)


@pytest.mark.parametrize(
    "bad",
    [
        b"nonsense",
        b"[]",
        b'"text"',
        b"12",
        b'{"language": "de"}',
        b'{"text": null}',
        b'{"text": 5}',
        b'{"text": "hello", "language": 5}',
        b'{"text": "hello"',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_a_line_that_is_no_question_is_named_by_its_number(bad: bytes) -> None:
    refused = typed("understand", *NOW, stdin=asked(("hello", "en")).encode() + b"\n" + bad + b"\n")
    assert "line 3 is not an object like" in refused.line
    assert 2 == refused.code
    assert 1 == len(refused.out.splitlines())


def test_empty_lines_are_passed_over_and_english_is_the_usual_language() -> None:
    ended = typed("understand", *NOW, stdin='\n{"text": "hello"}\r\n\n')
    assert ["smalltalk"] == [json.loads(line)["intent"] for line in ended.out.splitlines()]


def test_a_mark_of_the_byte_order_is_no_part_of_the_text() -> None:
    ended = typed("understand", *NOW, stdin=b'\xef\xbb\xbf{"text": "hello"}\n')
    assert "smalltalk" == json.loads(ended.out)["intent"]


def test_no_lines_are_no_mistake() -> None:
    ended = typed("understand", stdin="")
    assert (0, "", "") == (ended.code, ended.out, ended.err)
