"""Every message of every language with facts that lead it through all of its forms."""

from collections.abc import Iterator, Mapping
from itertools import islice, product

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.wording.catalogue import Catalogue

CATALOGUE = Catalogue()
PLURALS = {"zero", "one", "two", "few", "many", "other"}
MOST = 400
TEXT = "Kim & <b>Lee</b>"
Form = Mapping[str, int | str]


def entries(code: str) -> dict[str, ftl.Pattern]:
    """Return the messages of a language by their ids."""
    return {
        entry.id.name: entry.value
        for path in CATALOGUE.languages[code].message_files
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ftl.Message) and entry.value is not None
    }


def forms(pattern: ftl.Pattern) -> Iterator[Form]:
    """Yield facts for a message: each choice it makes, each number singular and plural, elsewhere a name."""
    wanted: dict[str, set[str]] = {}
    _gather(pattern, wanted)
    values = [[(name, value) for value in _values(keys)] for name, keys in sorted(wanted.items())]
    yield from (dict(choice) for choice in islice(product(*values), MOST))


def _values(keys: set[str]) -> list[int | str]:
    if not keys:
        return [TEXT]
    return [1, 2, 12_400] if keys <= PLURALS else sorted(keys)


def _gather(node: object, wanted: dict[str, set[str]]) -> None:
    if isinstance(node, ftl.SelectExpression) and isinstance(node.selector, ftl.VariableReference):
        names = {key.key.name for key in node.variants if isinstance(key.key, ftl.Identifier)}
        wanted.setdefault(node.selector.id.name, set()).update(names)
    if isinstance(node, ftl.VariableReference):
        wanted.setdefault(node.id.name, set())
    if isinstance(node, ftl.SyntaxNode):
        for value in vars(node).values():
            _gather(value, wanted)
    elif isinstance(node, list):
        for each in node:
            _gather(each, wanted)
