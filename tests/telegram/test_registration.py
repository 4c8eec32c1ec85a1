"""The webhook stays Telegram's way to the bot, and whoever looks after the bot hears what is wrong with it."""

import logging
import time

import pytest

from bot.telegram.registration import Place, Registration, WebhookRefusedError, secret_of
from tests.conftest import TOKEN
from tests.telegram.conftest import Line

PLACE = Place("http://127.0.0.1:9/updates", "s3cret")


def _actions(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str | None]]:
    return [(record.action, getattr(record, "reason", None)) for record in caplog.records]  # type: ignore[attr-defined]


@pytest.fixture
def registration(line: Line) -> Registration:
    return Registration(line.wire, PLACE)


@pytest.fixture(autouse=True)
async def _polled_again(line: Line) -> None:
    """Leave no webhook of an earlier test."""
    await line.wire.delete_webhook()


async def test_a_webhook_that_somebody_removed_is_set_again(
    line: Line, registration: Registration, caplog: pytest.LogCaptureFixture
) -> None:
    await registration.put()
    await line.wire.delete_webhook()
    with caplog.at_level(logging.WARNING):
        await registration.check()
        await registration.check()
    assert (PLACE.url, PLACE.secret) == (line.telegram.webhook.url, line.telegram.webhook.secret)
    assert [("webhook_lost", None)] == _actions(caplog)


async def test_what_keeps_telegram_from_posting_is_told_once(
    line: Line, registration: Registration, caplog: pytest.LogCaptureFixture
) -> None:
    await registration.put()
    line.telegram.webhook.last_error_date = int(time.time())
    line.telegram.webhook.last_error_message = "Wrong response from the webhook: 403 Forbidden"
    with caplog.at_level(logging.WARNING):
        await registration.check()
        await registration.check()
    assert [("webhook_failed", "Wrong response from the webhook: 403 Forbidden")] == _actions(caplog)


async def test_updates_that_wait_outlive_setting_and_removing_a_webhook(
    line: Line, registration: Registration
) -> None:
    line.telegram.say(line.chat_id, "kept")
    await registration.put()
    await registration.remove()
    assert ["kept"] == [update["message"]["text"] for update in line.telegram.pending]


async def test_a_telegram_that_does_not_answer_keeps_nobody_from_ending(
    line: Line, registration: Registration
) -> None:
    await registration.put()
    line.telegram.faults.add("status", code=502, method="deleteWebhook", body="html")
    await registration.remove()
    line.telegram.faults.add("status", code=502, method="getWebhookInfo", body="html")
    await registration.check()
    assert PLACE.url == line.telegram.webhook.url


async def test_a_place_that_telegram_does_not_take_is_an_error_with_its_reason(line: Line) -> None:
    with pytest.raises(WebhookRefusedError, match="https url"):
        await Registration(line.wire, Place("http://bot.example.org/", "s3cret")).put()


def test_the_secret_of_a_token_is_always_the_same_and_shows_nothing_of_it() -> None:
    secret = secret_of(TOKEN)
    assert secret == secret_of(TOKEN) != secret_of(TOKEN + "1")
    assert TOKEN.partition(":")[2] not in secret
    assert len(secret) <= 256
