"""Any button of any skill, with whatever its fields can hold."""

from dataclasses import fields
from datetime import date
from enum import StrEnum
from zoneinfo import available_timezones

from hypothesis import strategies as st

from bot.skills.contents import SKILLS
from bot.skills.explain import TOPICS
from bot.skills.taps import Tap
from bot.wording.catalogue import Catalogue
from domain.person import Theme
from domain.spans import Span
from domain.tips import tips

KINDS = [kind for skill in SKILLS for kind in skill.taps]
LONGEST_FIRST = sorted(available_timezones(), key=len, reverse=True)
_NUMBERS = st.integers(-1, 10**10) | st.sampled_from([-1, 0, 10**10])
_TEXTS = {
    "day": st.dates(date(2004, 1, 1), date(2100, 1, 1)).map(date.isoformat),
    "zone": st.sampled_from(LONGEST_FIRST),
    "topic": st.sampled_from(["", *TOPICS]),
    "code": st.sampled_from(Catalogue().codes),
    "parts": st.sampled_from(["f", "l", "fl", "fln", "ln", "fn"]),
    "tip": st.sampled_from([each.id for each in tips()]),
    "theme": st.sampled_from(["", *Theme]),
    "span": st.sampled_from(["", *Span]),
    "until": st.just("") | st.dates(date(2004, 1, 1), date(2100, 1, 1)).map(date.isoformat),
    "partners": st.lists(st.integers(1, 9_999), min_size=1, max_size=3).map(
        lambda all_: ".".join(map(str, all_))
    ),
    "since": st.just("") | st.dates(date(2004, 1, 1), date(2100, 1, 1)).map(date.isoformat),
}
"""What the texts on buttons are, by the field's name: a new field needs a line here."""


def taps(kind: type[Tap]) -> st.SearchStrategy[Tap]:
    """Return what a button of this kind can mean."""
    return st.builds(kind, **{each.name: _values(each.type, each.name) for each in fields(kind)})


def _values(kind: object, name: str) -> st.SearchStrategy[object]:
    if kind is bool:
        return st.booleans()
    if kind is int:
        return _NUMBERS
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return st.sampled_from(kind)
    return _TEXTS[name]


ANY_TAP = st.one_of([taps(kind) for kind in KINDS])
MADE_UP = st.one_of(
    st.text(max_size=64),
    st.builds(
        lambda key, values: ":".join([key, *values]),
        st.sampled_from([kind.key for kind in KINDS]),
        st.lists(st.text(max_size=20) | st.integers().map(str), max_size=4),
    ),
)
"""What a client other than Telegram's could send as the data of a button."""
