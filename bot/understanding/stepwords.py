"""Who of all partners has got how far: "who has agreed?", "whom did I ask?", "who hasn't answered yet?"."""

import re
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import LONGEST_WISH, any_of, phrases_of
from domain.diary import Step

_FILE: Final = "asked.toml"
_DIGIT: Final = re.compile(r"\d")
_APOSTROPHE: Final = re.compile(r"['’]")


def step_asked(text: str, language: str) -> Step | None:
    """Return the step of which a text asks who is at it; None where it asks for nobody, or for no step."""
    plain = folded(_APOSTROPHE.sub("", text))
    asks = _words(language, "who").match(plain)
    if asks is None or len(text) > LONGEST_WISH or _DIGIT.search(text):
        return None
    rest = plain[asks.end() :].strip()
    if _words(language, "agreed_alone").fullmatch(rest):
        return Step.AGREED
    # what has not happened is named by the words of what has: it is looked for first
    steps = (
        Step.UNASKED,
        Step.UNANSWERED,
        Step.UNPOSTED,
        Step.DECLINED,
        Step.POSTED,
        Step.AGREED,
        Step.ASKED,
    )
    return next((step for step in steps if _words(language, step).search(rest)), None)


@lru_cache(maxsize=32)
def _words(language: str, name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(phrases_of(language, _FILE, name))}\b")
