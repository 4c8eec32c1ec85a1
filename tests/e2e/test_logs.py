"""What the process writes to standard error names actions and kinds of errors, never people, words or the token."""

import json
from pathlib import Path

from tests.conftest import TOKEN
from tests.e2e.conftest import inhabited

NAME = "Zanzibarleuchtturm"
WORD = "Ananasmarmelade"


async def test_at_the_most_talkative_level_logs_hold_no_word_no_name_and_no_token(tmp_path: Path) -> None:
    async with inhabited(tmp_path, LOG_LEVEL="DEBUG", LOG_FORMAT="json") as world:
        telegram, kim = world.telegram, world.somebody("en", NAME)
        sender, chat = telegram.users[kim.id], telegram.private_chat(kim.id).wire
        await kim.say("/start")
        await kim.say(f"what about {WORD}?")
        await kim.press(await kim.say("/settings"), "Time zone")
        await kim.say(WORD)
        await kim.press_data(1, WORD)
        telegram.faults.add("status", code=500, method="getUpdates")
        telegram.faults.add("status", code=502, method="sendMessage", body="html")
        telegram.faults.add("drop", method="sendMessage")
        telegram.faults.add(
            "status", code=400, method="sendMessage", skip=3, description=f"Bad Request: {WORD}"
        )
        for broken in (
            {"message": {"text": WORD}},
            {"message": WORD},
            {"message": {"message_id": 1, "date": WORD, "chat": chat, "from": sender, "text": WORD}},
            {"callback_query": {"id": WORD, "from": sender, "chat_instance": WORD, "data": WORD}},
        ):
            telegram.inject(broken)
        for number in range(4):
            telegram.say(kim.id, f"/log 1240{number} 480 {WORD}")
        telegram.say(kim.id, "/privacy")
        await world.hears(kim, "I only keep what you give me to keep.")
        await world.server.stop()
        await world.server.start()
        await kim.say(f"goodbye, {WORD}")
        assert await world.bot.stop() == 0
        said = world.bot.said()
    lines = [json.loads(line) for line in said.splitlines()]
    assert {"dead_letter", "send_failed", "poll_failed"} <= {line.get("action") for line in lines}
    assert "DEBUG" in {line["level"] for line in lines}
    secret = TOKEN.partition(":")[2]
    assert [] == [line for line in said.splitlines() if NAME in line or WORD in line or secret in line]
