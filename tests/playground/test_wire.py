"""Over HTTP: every form of parameters, the error bodies, and python-telegram-bot as a client."""

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest
import telegram as ptb

from bot.address import ListenError
from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Telegram
from tests.playground.conftest import ANNA, PNG

MARKUP = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}


@pytest.fixture
async def bot(server: PlaygroundServer) -> AsyncIterator[ptb.Bot]:
    base, files = f"{server.url}/bot", f"{server.url}/file/bot"
    async with ptb.Bot(server.telegram.token, base_url=base, base_file_url=files) as bot:
        yield bot


async def test_a_wrong_token_is_unauthorized(http: httpx.AsyncClient) -> None:
    answer = await http.get("/bot1:wrong/getMe")
    assert 401 == answer.status_code
    assert {"ok": False, "error_code": 401, "description": "Unauthorized"} == answer.json()
    assert 401 == (await http.get("/file/bot1:wrong/photos/file_1.jpg")).status_code


async def test_an_unknown_method_is_not_found(api: httpx.AsyncClient) -> None:
    answer = await api.post("sendHologram", json={})
    assert (404, 404) == (answer.status_code, answer.json()["error_code"])


async def test_parameters_come_in_every_form(api: httpx.AsyncClient) -> None:
    flat = {"chat_id": str(ANNA), "text": "a & é 😀", "reply_markup": json.dumps(MARKUP)}
    answers = [
        await api.get("sendMessage", params=flat),
        await api.post("SENDMESSAGE", data=flat),
        await api.post("sendMessage", json={"chat_id": ANNA, "text": flat["text"], "reply_markup": MARKUP}),
        await api.post("sendMessage", data=flat, files={"unused": b"x"}),
    ]
    sent = [answer.json()["result"] for answer in answers]
    assert [(flat["text"], MARKUP)] * 4 == [(one["text"], one["reply_markup"]) for one in sent]


async def test_broken_json_is_refused(api: httpx.AsyncClient) -> None:
    headers = {"content-type": "application/json"}
    for body in (b"{", b"[]"):
        assert 400 == (await api.post("sendMessage", content=body, headers=headers)).status_code
    broken = await api.post("sendMessage", data={"chat_id": ANNA, "text": "a", "reply_markup": "{"})
    expected = "Bad Request: can't parse reply keyboard markup JSON object"
    assert expected == broken.json()["description"]


async def test_a_body_that_is_too_large_is_refused(
    api: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.playground.api.MAX_BODY", 100)

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield bytes(60)

    for body in (bytes(101), chunks()):
        assert 413 == (await api.post("sendDocument", content=body)).status_code


async def test_a_page_of_a_browser_cannot_act_as_the_bot(api: httpx.AsyncClient) -> None:
    answer = await api.post("sendMessage", data={"chat_id": ANNA}, headers={"origin": "https://example.org"})
    assert 403 == answer.status_code


async def test_the_library_talks_to_it(bot: ptb.Bot, telegram: Telegram) -> None:
    me = await bot.get_me()
    assert ("mikroskop_bot", True) == (me.username, me.can_read_all_group_messages)
    telegram.say(ANNA, "/start")
    (update,) = await bot.get_updates(timeout=1)
    button = ptb.InlineKeyboardMarkup([[ptb.InlineKeyboardButton("a", callback_data="b")]])
    sent = await bot.send_message(ANNA, "<b>hi</b>", parse_mode="HTML", reply_markup=button)
    query_id = telegram.press(ANNA, sent.message_id, "b")
    (tap,) = await bot.get_updates(offset=update.update_id + 1)
    assert tap.callback_query is not None
    assert query_id == tap.callback_query.id
    assert await tap.callback_query.answer("noted")
    edited = await bot.edit_message_text("bye", ANNA, sent.message_id)
    assert isinstance(edited, ptb.Message)
    assert ("bye", [update.update_id]) == (edited.text, telegram.confirmed)
    assert await bot.delete_message(ANNA, sent.message_id)
    assert ["/start"] == [message["text"] for message in telegram.messages(ANNA)]


async def test_files_go_both_ways(bot: ptb.Bot, telegram: Telegram) -> None:
    sent = await bot.send_document(ANNA, b"date,account\n", filename="export.csv", caption="your data")
    assert sent.document is not None
    assert ("export.csv", 13) == (sent.document.file_name, sent.document.file_size)
    again = await bot.send_document(ANNA, sent.document.file_id)
    assert again.document == sent.document
    telegram.send_document(ANNA, "import.csv", b"a,b\n1,2\n", "text/csv")
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.document is not None
    file = await bot.get_file(update.message.document.file_id)
    assert b"a,b\n1,2\n" == bytes(await file.download_as_bytearray())


async def test_pictures_are_sent_and_replaced(bot: ptb.Bot, telegram: Telegram) -> None:
    sent = await bot.send_photo(ANNA, PNG, caption="<i>rate</i>", parse_mode="HTML")
    assert [(2, 2)] == [(size.width, size.height) for size in sent.photo]
    media = ptb.InputMediaPhoto(PNG, caption="new")
    edited = await bot.edit_message_media(media, ANNA, sent.message_id)
    assert isinstance(edited, ptb.Message)
    assert "new" == edited.caption
    assert PNG == telegram.files[edited.photo[-1].file_id]


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_errors_are_the_librarys_own(bot: ptb.Bot, telegram: Telegram) -> None:
    telegram.faults.add("status", code=429, retry_after=3)
    with pytest.raises(ptb.error.RetryAfter):
        await bot.send_message(ANNA, "a")
    telegram.block(ANNA)
    with pytest.raises(ptb.error.Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ANNA, "a")
    group = telegram.create_group("Backrunde", [ANNA])
    moved = telegram.migrate(group)
    with pytest.raises(ptb.error.ChatMigrated) as caught:
        await bot.send_message(group, "a")
    assert moved == caught.value.new_chat_id


async def test_the_profile_and_chats_are_read_by_the_library(bot: ptb.Bot, telegram: Telegram) -> None:
    await bot.set_my_name("Mikroskop DE", language_code="de")
    assert "Mikroskop DE" == (await bot.get_my_name("de")).name
    assert "Mikroskop" == (await bot.get_my_name("fr")).name
    await bot.set_my_commands([("help", "Help")], ptb.BotCommandScopeAllPrivateChats(), "de")
    (command,) = await bot.get_my_commands(ptb.BotCommandScopeAllPrivateChats(), "de")
    assert ("help", "Help") == (command.command, command.description)
    chat = await bot.get_chat(ANNA)
    assert ("Anna", "private") == (chat.first_name, chat.type)
    group = telegram.create_group("Backrunde", [ANNA])
    statuses = [(await bot.get_chat_member(group, who)).status for who in (ANNA, bot.id)]
    assert ["creator", "member"] == statuses
    assert [ANNA] == [member.user.id for member in await bot.get_chat_administrators(group)]
    assert "" == (await bot.get_webhook_info()).url


async def test_stopping_is_quick_and_starting_again_keeps_the_address(server: PlaygroundServer) -> None:
    url, telegram = server.url, server.telegram
    async with httpx.AsyncClient(trust_env=False) as client:
        poll = asyncio.create_task(client.get(f"{url}/bot{telegram.token}/getUpdates?timeout=30"))
        await telegram.wait_until(lambda: telegram.queue.polled)
        async with client.stream("GET", f"{url}/api/events"), asyncio.timeout(1.5):
            await server.stop()
        await asyncio.gather(poll, return_exceptions=True)
        await server.start()
        assert url == server.url
        assert 200 == (await client.get(f"{url}/bot{telegram.token}/getMe")).status_code


async def test_a_taken_port_is_an_error(server: PlaygroundServer) -> None:
    port = int(server.url.rpartition(":")[2])
    with pytest.raises(ListenError, match="Address already in use"):
        await PlaygroundServer(Telegram(), port=port).start()
