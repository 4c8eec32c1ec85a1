"""Behind a webhook, too, kills lose nothing; and whoever does not know the secret is not heard."""

from http import HTTPStatus
from pathlib import Path

import httpx
import pytest

from tests.e2e.conftest import inhabited
from tests.e2e.process import webhook_at
from tests.ports import free_port
from tests.reliability.crowd import Crowd
from tests.reliability.kills import Kills, survived
from tests.reliability.row import Row

FORGED = 4_242


@pytest.mark.row(
    4, "webhook kill", "as 1; what comes without the secret is refused with 403, and none of it is stored"
)
async def test_kills_behind_a_webhook_lose_nothing_and_what_is_forged_is_not_heard(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Kills(80, 20, 1), Kills(2_000, 50, 30))
    place = webhook_at(free_port())
    refused: list[int] = []
    async with (
        inhabited(tmp_path, WEBHOOK_SECRET="s3cret", **place) as world,
        httpx.AsyncClient(trust_env=False) as anybody,
    ):
        crowd = Crowd(world, load.people)
        who = crowd.people[0].person
        said = {"message_id": 1, "date": 1, "from": who.user(), "chat": who.chat(), "text": f"/log {FORGED}"}

        async def forge() -> None:
            for secret in ({}, {"X-Telegram-Bot-Api-Secret-Token": "guessed"}):
                update = {"update_id": 1 + len(refused), "message": said}
                posted = await anybody.post(place["WEBHOOK_URL"], json=update, headers=secret)
                refused.append(posted.status_code)

        crowd.log(load.updates)
        await survived(crowd, row, load, forge)
    row.found(forged=len(refused))
    assert [HTTPStatus.FORBIDDEN] * 2 * load.kills == refused
