"""Which facts a Fluent message names."""

from fluent.syntax import ast as ftl


def variables(node: object) -> frozenset[str]:
    """Return the names of the variables in a message or a part of one, and nothing of what it refers to."""
    found: set[str] = set()
    _gather(node, found)
    return frozenset(found)


def _gather(node: object, found: set[str]) -> None:
    if isinstance(node, ftl.VariableReference):
        found.add(node.id.name)
    elif isinstance(node, ftl.SyntaxNode):
        for value in vars(node).values():
            _gather(value, found)
    elif isinstance(node, list):
        for each in node:
            _gather(each, found)
