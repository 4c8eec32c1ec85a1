"""Whatever comes as an update: it is answered or put aside, and whoever writes behind it is answered."""

import asyncio
import json
from collections.abc import Iterator
from itertools import count
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from bot.playground.telegram import Person
from bot.storage.tables import inbox
from tests.conftest import Running

NOBODY = Person(6_999_998, "Nobody")
IDS = count(6_000_001)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)
MESSAGE = {"message_id": 1, "date": 1, "from": NOBODY.user(), "chat": NOBODY.chat()}
GROUP = {"id": -5, "type": "group", "title": "Café"}
MEMBER = {"user": {"id": 1, "is_bot": True, "first_name": "M"}, "status": "member"}
SOUND: list[dict[str, Any]] = [
    {
        "message": MESSAGE
        | {"text": "/log 12400 480", "entities": [{"type": "bot_command", "offset": 0, "length": 4}]}
    },
    {"message": MESSAGE | {"chat": GROUP, "text": "/standing", "reply_to_message": MESSAGE | {"text": "x"}}},
    {"message": MESSAGE | {"location": {"latitude": 52.5, "longitude": 13.4}}},
    {"message": MESSAGE | {"caption": "12400 480", "photo": [], "media_group_id": "1"}},
    {
        "message": MESSAGE
        | {"document": {"file_id": "x", "file_unique_id": "x", "file_name": "a.csv", "file_size": 9}}
    },
    {"edited_message": MESSAGE | {"text": "12500 480", "edit_date": 2}},
    {
        "callback_query": {
            "id": "1",
            "from": NOBODY.user(),
            "chat_instance": "1",
            "data": "log",
            "message": MESSAGE | {"text": "x"},
        }
    },
    {"inline_query": {"id": "1", "from": NOBODY.user(), "query": "12400 480", "offset": ""}},
    {
        "my_chat_member": {
            "chat": NOBODY.chat(),
            "from": NOBODY.user(),
            "date": 1,
            "old_chat_member": MEMBER,
            "new_chat_member": MEMBER,
        }
    },
]
"""An update of each kind that the bot asks for, as Telegram makes them."""


def _places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to everything inside a value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inside:
        yield (*way, key)
        yield from _places(each, (*way, key))


def _changed(value: Any, way: tuple[Any, ...], fresh: Any) -> Any:
    """Return a value with another one at the end of a way."""
    if not way:
        return fresh
    copy = value.copy()
    copy[way[0]] = _changed(value[way[0]], way[1:], fresh)
    return copy


SPOILT = st.sampled_from([(update, way) for update in SOUND for way in _places(update)]).flatmap(
    lambda found: JSON.map(lambda fresh: _changed(found[0], found[1], fresh))
)
"""A sound update with anything in one place of it."""
STRANGE = st.dictionaries(st.sampled_from([*(next(iter(each)) for each in SOUND), "poll"]), JSON, max_size=2)


def _unread(connection: Connection) -> int:
    return connection.execute(select(func.count()).where(inbox.c.body.is_not(None))).scalar_one()


@given(st.lists(SPOILT | STRANGE, min_size=1, max_size=20))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_update_is_answered_or_put_aside_and_keeps_nobody_waiting(
    bot: Running, updates: list[dict[str, Any]]
) -> None:
    for update in updates:  # each of somebody else: who sends much in a minute is not listened to
        bot.telegram.inject(json.loads(json.dumps(update).replace(str(NOBODY.id), str(next(IDS)))))
    assert "12,400" in (await bot.somebody().say("12400 480")).text
    async with asyncio.timeout(5):
        while await bot.database.read(_unread):  # noqa: ASYNC110 - what is given up makes no sound
            await asyncio.sleep(0.005)
