"""Small Telegram objects that messages carry."""

from typing import Any, Final

from bot.playground.files import FileInfo
from bot.playground.people import Person

STICKER: Final = bytes.fromhex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700")
"""A WebP of one pixel."""
STICKER_SET: Final = "MikroskopFriends"


def location(lat: float, lon: float) -> dict[str, float]:
    """Build a Location; raises ValueError beyond the globe."""
    if not -90 <= lat <= 90 or not -180 <= lon <= 180:
        raise ValueError("no such place on this globe")
    return {"latitude": lat, "longitude": lon}


def contact(person: Person) -> dict[str, Any]:
    """Build a Contact with a telephone number from the range kept for fiction."""
    row: dict[str, Any] = {
        "phone_number": f"+49152288{person.id % 100_000:05d}",
        "first_name": person.first_name,
        "user_id": person.id,
    }
    if person.last_name:
        row["last_name"] = person.last_name
    return row


def sticker(info: FileInfo, emoji: str) -> dict[str, Any]:
    """Build a Sticker."""
    return {
        "width": 512,
        "height": 512,
        "emoji": emoji,
        "set_name": STICKER_SET,
        "is_animated": False,
        "is_video": False,
        "type": "regular",
        **info.wire(),
    }


def thumbnail_sizes(info: FileInfo, size: tuple[int, int]) -> list[dict[str, Any]]:
    """Build a photo's PhotoSize list; every size has the same content here, the last one is the largest."""
    width, height = size
    sizes = []
    for longest in (90, 320, 800):
        if max(width, height) > longest:
            scale = longest / max(width, height)
            sizes.append(
                {
                    **info.wire(),
                    "width": max(1, round(width * scale)),
                    "height": max(1, round(height * scale)),
                }
            )
    return [*sizes, {**info.wire(), "width": width, "height": height}]
