"""Whether a message's markup is such that Telegram takes it, in every form the message can have."""

from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import islice, product

from fluent.syntax import ast as ftl

TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "a", "blockquote"})
MOST_FORMS = 200
_FACT = "x"


def renderings(pattern: ftl.Pattern) -> Iterator[str]:
    """Yield the texts a pattern can become, with a letter in place of each fact."""
    parts = [list(_forms(element)) for element in pattern.elements]
    for choice in islice(product(*parts), MOST_FORMS):
        yield "".join(choice)


def faults(text: str) -> list[str]:
    """Return what Telegram would refuse in a text: unknown, unclosed or crossed tags, bare signs."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.faults + [f"<{tag}> is not closed" for tag in reader.open]


def _forms(element: ftl.TextElement | ftl.Placeable) -> Iterator[str]:
    if isinstance(element, ftl.TextElement):
        yield element.value
    elif isinstance(element.expression, ftl.SelectExpression):
        for variant in element.expression.variants:
            yield from renderings(variant.value)
    elif isinstance(element.expression, ftl.StringLiteral):
        yield str(element.expression.parse()["value"])
    else:
        yield _FACT


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.faults.append(f"<{tag}> is no tag of Telegram's")
        if [name for name, _ in attrs] != (["href"] if tag == "a" else []):
            self.faults.append(f"<{tag}> has the wrong attributes")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        if "<" in data or ">" in data:
            self.faults.append("a bare < or >")

    def handle_entityref(self, name: str) -> None:
        if name not in {"lt", "gt", "amp", "quot"}:
            self.faults.append(f"&{name}; is no entity of Telegram's")
