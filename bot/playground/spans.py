"""How entities share a text: code stands alone, styles stop at it."""

from typing import Final

from bot.playground.entities import Entity, ordered

_STYLES: Final = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})


def tidy(entities: list[Entity]) -> list[Entity]:
    """Let code and pre stand alone, and give a pre the language of the code that fills it."""
    languages = {_span(entity): entity["language"] for entity in entities if entity.get("language")}
    pres = [entity for entity in entities if entity["type"] == "pre"]
    walls = [*pres, *(entity for entity in entities if entity["type"] == "code")]
    kept: list[Entity] = []
    for entity in entities:
        entity.pop("language", None)
        if entity["type"] == "pre" and _span(entity) in languages:
            entity["language"] = languages[_span(entity)]
        if entity["type"] in _STYLES:
            kept += _cut(entity, walls)
        elif entity["type"] != "code" or not any(_overlap(entity, wall) for wall in pres):
            kept.append(entity)
    unique = {(*_span(entity), entity["type"]): entity for entity in kept}
    return ordered(list(unique.values()))


def _span(entity: Entity) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _overlap(one: Entity, other: Entity) -> bool:
    return _span(one)[0] < _span(other)[1] and _span(other)[0] < _span(one)[1]


def _cut(entity: Entity, walls: list[Entity]) -> list[Entity]:
    """Give what is left of a style outside code, which carries no style."""
    pieces = [_span(entity)]
    for wall_start, wall_end in map(_span, walls):
        pieces = [
            piece
            for start, end in pieces
            for piece in ((start, min(end, wall_start)), (max(start, wall_end), end))
            if piece[0] < piece[1]
        ]
    return [{**entity, "offset": start, "length": end - start} for start, end in pieces]
