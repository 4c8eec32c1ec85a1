"""Whose a button is. In a group its data names the one who asked: the message that it answers may be gone by then."""

import string

from bot.skills.taps import MOST_BYTES

MOST_DATA = 64
"""Bytes of callback data that Telegram carries."""
_MARK, _BEHIND = "@", ":"
_DIGITS = string.digits + string.ascii_lowercase
_LONGEST = MOST_DATA - MOST_BYTES - len(_MARK + _BEHIND)


def owned(data: str, person_id: int) -> str:
    """Return a button's data with its owner in front of it."""
    return f"{_MARK}{_written(person_id)}{_BEHIND}{data}"


def whose(data: str) -> tuple[int | None, str]:
    """Return the owner, None where the data names none, and what the button means."""
    head, _, rest = data.partition(_BEHIND)
    number = head.removeprefix(_MARK)
    if head == number or not 0 < len(number) <= _LONGEST or set(number) - set(_DIGITS):
        return None, data
    return int(number, len(_DIGITS)), rest


def _written(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits
