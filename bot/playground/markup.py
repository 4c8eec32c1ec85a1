"""Telegram's HTML: text with tags becomes plain text with entities.

The rules follow what the Bot API documents and answers. One of them is stricter here: an unknown named
entity such as `&foo;` is an error, so that a name nobody escaped is found in a test.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from bot.playground.entities import Entity, check_link, units
from bot.playground.errors import ApiError, bad
from bot.playground.spans import tidy

TAGS: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
}
NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE: Final = re.compile(r"&(?:#(?P<dec>\d+)|#[xX](?P<hex>[0-9a-fA-F]+)|(?P<name>[a-zA-Z]+));")
_MARKS: Final = re.compile("[<&]")
_START: Final = re.compile(r"<([^\s>]*)")
_END: Final = re.compile(r"</([^\s>]*)\s*")
_ATTRIBUTE: Final = re.compile(
    r"\s*(?P<name>[^\s=>]+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[a-zA-Z0-9.-]+)(?=[\s>])))?"
)


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    start: int


@dataclass(slots=True)
class _Parser:
    source: str
    out: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def fail(self, reason: str, position: int, detail: str = "") -> ApiError:
        offset = len(self.source[:position].encode())
        return bad(f"can't parse entities: {reason} at byte offset {offset}{detail}")

    def write(self, text: str) -> None:
        self.out.append(text)
        self.length += units(text)

    def reference(self, position: int) -> tuple[str, int]:
        """Read what an ampersand starts: the character meant, and where the text goes on."""
        match = _REFERENCE.match(self.source, position)
        if match is None:
            return "&", position + 1
        if name := match["name"]:
            if name not in NAMED:
                raise self.fail(f'Unsupported entity "&{name};"', position)
            return NAMED[name], match.end()
        code = int(match["dec"]) if match["dec"] else int(match["hex"], 16)
        if code == 0 or code >= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            raise self.fail(f'Unsupported entity "{match.group()}"', position)
        return chr(code), match.end()

    def unescape(self, text: str) -> str:
        """Resolve the references of an attribute's value."""
        return _REFERENCE.sub(
            lambda found: NAMED.get(found["name"], found.group()) if found["name"] else found.group(), text
        )

    def start_tag(self, position: int) -> int:
        match = _START.match(self.source, position)
        if match is None or match.end() >= len(self.source):
            raise self.fail("Unclosed start tag", position)
        tag = match[1].lower()
        if tag not in TAGS:
            raise self.fail(f'Unsupported start tag "{tag}"', position)
        attributes, after = self.read_attributes(tag, position, match.end())
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self.fail('Tag "span" must have class "tg-spoiler"', position)
        self.stack.append(_Open(tag, attributes, self.length, len(self.out)))
        return after

    def read_attributes(self, tag: str, position: int, cursor: int) -> tuple[dict[str, str], int]:
        attributes: dict[str, str] = {}
        source = self.source
        while True:
            while cursor < len(source) and source[cursor].isspace():
                cursor += 1
            if cursor >= len(source):
                raise self.fail(f'Unclosed start tag "{tag}"', position)
            if source[cursor] == ">":
                return attributes, cursor + 1
            match = _ATTRIBUTE.match(source, cursor)
            if match is None:
                raise self.fail(f'Empty attribute name in the tag "{tag}"', position)
            value = next(
                (match[kind] for kind in ("double", "single", "bare") if match[kind] is not None), None
            )
            if value is None and not (tag == "blockquote" and match["name"] == "expandable"):
                wanted = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
                equals = source[match.end() :].lstrip().startswith("=")
                raise self.fail("Unclosed start tag" if equals else wanted, position)
            attributes[match["name"].lower()] = self.unescape(value or "")
            cursor = match.end()

    def end_tag(self, position: int) -> int:
        if not self.stack:
            raise self.fail("Unexpected end tag", position)
        match = _END.match(self.source, position)
        if match is None or not self.source.startswith(">", match.end()):
            raise self.fail("Unclosed end tag", position)
        opened = self.stack.pop()
        found = match[1].lower()
        if found and found != opened.tag:
            raise self.fail(
                "Unmatched end tag", position, f', expected "</{opened.tag}>", found "</{found}>"'
            )
        if self.length > opened.offset:
            self.close(opened)
        return match.end() + 1

    def close(self, opened: _Open) -> None:
        entity: Entity = {
            "offset": opened.offset,
            "length": self.length - opened.offset,
            "type": TAGS[opened.tag],
        }
        if opened.tag == "a":
            link = opened.attributes.get("href") or "".join(self.out[opened.start :])
            checked = check_link(link)
            if checked is None:
                return
            entity["url"] = checked
        if opened.tag == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        if opened.tag == "code":
            css = opened.attributes.get("class", "")
            if css.startswith("language-") and len(css) > len("language-"):
                entity["language"] = css.removeprefix("language-")
        self.entities.append(entity)

    def run(self) -> tuple[str, list[Entity]]:
        position = 0
        source = self.source
        while (mark := _MARKS.search(source, position)) is not None:
            at = mark.start()
            self.write(source[position:at])
            if mark.group() == "&":
                character, position = self.reference(at)
                self.write(character)
            elif source.startswith("/", at + 1):
                position = self.end_tag(at)
            else:
                position = self.start_tag(at)
        self.write(source[position:])
        if self.stack:
            tag = self.stack[-1].tag
            raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{tag}\"")
        return "".join(self.out), tidy(self.entities)


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Parse Telegram's HTML into text and entities; raises ApiError in Telegram's words."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source).run()
