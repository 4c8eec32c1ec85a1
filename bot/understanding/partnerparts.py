"""A new name of a partner, or a note to one: "Jana heißt jetzt Jana Koch", "note on Tom: no reels"."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.lexicon import phrases_of

_FILE: Final = "partners.toml"


@dataclass(frozen=True, slots=True)
class PartTold:
    """Of whom something is told, as the text names them, and what: a new name, or else a note."""

    of: str
    text: str
    is_name: bool


def part_told(text: str, language: str) -> PartTold | None:
    """Return the new name or the note that a text tells of somebody; None where it tells none."""
    for is_name, pattern in _patterns(language):
        if found := pattern.fullmatch(text.strip(" .!")):
            return PartTold(found["of"], found["told"].strip(), is_name)
    return None


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[bool, re.Pattern[str]], ...]:
    def words(name: str) -> str:
        entries = sorted(phrases_of(language, _FILE, name), key=len, reverse=True)
        return "|".join(r"\s+".join(map(re.escape, entry.split())) for entry in entries) or r"(?!)"

    of, told, passing = r"(?P<of>[^?:\n]{2,40}?)", r"(?P<told>[^?\n]{2,80}?)", words("passing")
    lead, end = rf"(?:(?:{passing})\s+)?", rf"(?:\s+(?:{passing}))?"
    return (
        (True, _pattern(rf"{of}\s+(?:{words('renamed')})\s+{told}{end}")),
        (True, _pattern(rf"{lead}(?:{words('rename')})\s+{of}\s+(?:{words('rename_to')})\s+{told}{end}")),
        (False, _pattern(rf"{lead}(?:{words('note_to')})\s+{of}\s*:\s*(?P<told>[^\n]{{2,200}})")),
    )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
