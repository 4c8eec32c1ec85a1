"""Telegram's HTML becomes text and entities, or an error in Telegram's words."""

import html
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import check_link, detect, units
from bot.playground.errors import ApiError
from bot.playground.markup import TAGS, parse_html

PLAIN = st.text(st.characters(exclude_categories=["Cs"]))


def entity(kind: str, offset: int, length: int, **more: str) -> dict[str, object]:
    return {"type": kind, "offset": offset, "length": length, **more}


def named(text: str, one: Mapping[str, Any]) -> str:
    """Return the part of a text that an entity names."""
    begin, end = 2 * one["offset"], 2 * (one["offset"] + one["length"])
    return text.encode("utf-16-le")[begin:end].decode("utf-16-le")


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("no markup", "no markup", []),
        ("Tom & Jerry", "Tom & Jerry", []),
        ("&lt;&gt;&amp;&quot;&#33;&#x21;", '<>&"!!', []),
        ("<b>a</b>", "a", [entity("bold", 0, 1)]),
        ("<strong>a</strong>", "a", [entity("bold", 0, 1)]),
        ("<em>a</em><I>b</i>", "ab", [entity("italic", 0, 1), entity("italic", 1, 1)]),
        ("<ins>a</ins><del>b</del>", "ab", [entity("underline", 0, 1), entity("strikethrough", 1, 1)]),
        ("<b>x<i>y</i></b>", "xy", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("😀<b>😀é</b>", "😀😀é", [entity("bold", 2, 3)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [entity("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        ("<pre>a</pre>", "a", [entity("pre", 0, 1)]),
        (
            '<pre><code class="language-py">a</code></pre>',
            "a",
            [entity("pre", 0, 1, language="py")],
        ),
        (
            "<b>a <code>b</code> c</b>",
            "a b c",
            [entity("bold", 0, 2), entity("code", 2, 1), entity("bold", 3, 2)],
        ),
        (
            "<a href='https://example.org?a=1&amp;b=2'>x</a>",
            "x",
            [entity("text_link", 0, 1, url="https://example.org/?a=1&b=2")],
        ),
        ("<a>example.org</a>", "example.org", [entity("text_link", 0, 11, url="http://example.org/")]),
        ("<a href='nowhere'>x</a>", "x", []),
        ("<b></b>x", "x", []),
        ("<i>a</>", "a", [entity("italic", 0, 1)]),
    ],
)
def test_markup_becomes_text_with_entities(source: str, text: str, entities: list[object]) -> None:
    assert (text, entities) == parse_html(source)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("1<2", "Unclosed start tag at byte offset 1"),
        ("é<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("<div>a</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<i>a</i  ", "Unclosed end tag at byte offset 4"),
        ("<i =a>b</i>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ("<i a>b</i>", 'Expected equal sign in declaration of an attribute of the tag "i" at byte offset 0'),
        ("<i a='b>c</i>", "Unclosed start tag at byte offset 0"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("&foo;", 'Unsupported entity "&foo;" at byte offset 0'),
        ("&#0;", 'Unsupported entity "&#0;" at byte offset 0'),
        ("&#xD800;", 'Unsupported entity "&#xD800;" at byte offset 0'),
    ],
)
def test_bad_markup_is_refused_in_telegrams_words(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert f"Bad Request: can't parse entities: {reason}" == caught.value.description


@given(PLAIN)
def test_an_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert (text, []) == parse_html(html.escape(text, quote=False))


@given(st.text(st.sampled_from("<>/&;=\"' abspreco#x1é😀")))
def test_any_markup_gives_a_text_or_a_refusal(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except ApiError:
        return
    total = units(text)
    for found in entities:
        assert found["length"] > 0
        assert 0 <= found["offset"] <= found["offset"] + found["length"] <= total


@given(PLAIN, PLAIN.filter(bool), st.sampled_from(sorted(set(TAGS) - {"a", "span"})))
def test_an_entity_names_exactly_the_text_between_its_tags(before: str, inside: str, tag: str) -> None:
    text, entities = parse_html(f"{html.escape(before)}<{tag}>{html.escape(inside)}</{tag}>")
    assert [inside] == [named(text, found) for found in entities]


@given(PLAIN)
def test_units_are_counted_as_utf_16(text: str) -> None:
    assert sum(2 if ord(character) > 0xFFFF else 1 for character in text) == units(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start now", [("bot_command", "/start")]),
        ("/log@mikroskop_bot 5", [("bot_command", "/log@mikroskop_bot")]),
        ("see https://example.org/a.", [("url", "https://example.org/a")]),
        ("@anna_backt and #cafe", [("mention", "@anna_backt"), ("hashtag", "#cafe")]),
        ("write to a@example.org", [("email", "a@example.org")]),
        ("12/24 and a/b", []),
        ("😀 /week", [("bot_command", "/week")]),
    ],
)
def test_telegram_finds_commands_links_and_names_by_itself(text: str, found: list[tuple[str, str]]) -> None:
    entities = detect(text, [])
    assert found == [(one["type"], named(text, one)) for one in entities]


def test_nothing_is_found_inside_code() -> None:
    text, entities = parse_html("<code>/log 5</code> /log")
    assert ["code", "bot_command"] == [one["type"] for one in detect(text, entities)]


@pytest.mark.parametrize(
    "url", ["", "javascript:alert(1)", "mailto:a@b.de", "http://", "http://[", "file:///etc"]
)
def test_a_link_that_leads_nowhere_is_none(url: str) -> None:
    assert check_link(url) is None
