"""The Bot API can be told to fail in each of the ways the real one does."""

import asyncio

import httpx
import pytest

from bot.playground.faults import STATUS_CODES
from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Telegram
from tests.playground.conftest import ANNA, BEN, Refused

HELLO = {"chat_id": ANNA, "text": "hello"}


@pytest.mark.parametrize("code", sorted(STATUS_CODES - {429}))
async def test_a_status_is_answered_as_often_as_told(
    api: httpx.AsyncClient, telegram: Telegram, code: int
) -> None:
    telegram.faults.add("status", code=code, times=2)
    answers = [await api.post("sendMessage", json=HELLO) for _ in range(3)]
    assert [code, code, 200] == [answer.status_code for answer in answers]
    body = answers[0].json()
    assert (False, code) == (body["ok"], body["error_code"])
    assert body["description"]


async def test_a_flood_error_says_how_long_to_wait(api: httpx.AsyncClient, telegram: Telegram) -> None:
    telegram.faults.add("status", code=429, retry_after=7)
    expected = {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    assert expected == (await api.post("sendMessage", json=HELLO)).json()


async def test_a_proxy_answers_in_html(api: httpx.AsyncClient, telegram: Telegram) -> None:
    telegram.faults.add("status", code=502, body="html")
    answer = await api.post("sendMessage", json=HELLO)
    assert (502, "text/html") == (answer.status_code, answer.headers["content-type"])
    assert "<h1>502 Bad Gateway</h1>" in answer.text


async def test_a_dropped_call_was_never_done(api: httpx.AsyncClient, telegram: Telegram) -> None:
    telegram.faults.add("drop", method="sendMessage")
    with pytest.raises(httpx.RemoteProtocolError):
        await api.post("sendMessage", json=HELLO)
    assert [] == telegram.messages(ANNA)
    assert [(False, False)] == [(call.ok, call.lost) for call in telegram.calls]
    assert 200 == (await api.post("sendMessage", json=HELLO)).status_code


async def test_a_lost_call_was_done_without_an_answer(api: httpx.AsyncClient, telegram: Telegram) -> None:
    telegram.faults.add("lost")
    with pytest.raises(httpx.RemoteProtocolError):
        await api.post("sendMessage", json=HELLO)
    assert ["hello"] == [message["text"] for message in telegram.messages(ANNA)]
    assert [(True, True)] == [(call.ok, call.lost) for call in telegram.calls]


async def test_a_lost_poll_confirms_and_loses_what_it_fetched(
    api: httpx.AsyncClient, telegram: Telegram
) -> None:
    telegram.say(ANNA, "one")
    telegram.faults.add("lost", method="getUpdates")
    with pytest.raises(httpx.RemoteProtocolError):
        await api.get("getUpdates?timeout=1")
    assert 1 == len((await api.get("getUpdates")).json()["result"])


async def test_a_slow_call_takes_its_time(telegram: Telegram) -> None:
    telegram.faults.add("slow", seconds=0.05)
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert await telegram.call("sendMessage", HELLO)
    assert loop.time() - began >= 0.05


async def test_gone_people_are_refused_without_being_gone(telegram: Telegram, refused: Refused) -> None:
    telegram.faults.add("blocked")
    assert (403, "Forbidden: bot was blocked by the user") == await refused("sendMessage", **HELLO)
    telegram.faults.add("deactivated")
    assert (403, "Forbidden: user is deactivated") == await refused("sendMessage", **HELLO)
    assert await telegram.call("sendMessage", HELLO)


async def test_a_group_moves_when_it_is_written_to(api: httpx.AsyncClient, telegram: Telegram) -> None:
    group = telegram.create_group("Backrunde", [ANNA])
    telegram.faults.add("migrated", chat_id=group)
    for _ in range(2):
        answer = (await api.post("sendMessage", json={"chat_id": group, "text": "a"})).json()
        moved = answer["parameters"]["migrate_to_chat_id"]
        assert "Bad Request: group chat was upgraded to a supergroup chat" == answer["description"]
    assert await telegram.call("sendMessage", {"chat_id": moved, "text": "a"})


async def test_a_fault_may_be_for_one_method_and_one_chat(telegram: Telegram, refused: Refused) -> None:
    telegram.say(BEN, "/start")
    telegram.faults.add("status", method="sendMessage", chat_id=BEN)
    assert await telegram.call("sendMessage", HELLO)
    assert await telegram.call("sendChatAction", {"chat_id": BEN, "action": "typing"})
    assert 500 == (await refused("sendMessage", chat_id=BEN, text="a"))[0]


async def test_a_fault_may_let_some_calls_pass_first(telegram: Telegram, refused: Refused) -> None:
    telegram.faults.add("status", skip=2)
    for _ in range(2):
        await telegram.call("sendMessage", HELLO)
    assert 500 == (await refused("sendMessage", **HELLO))[0]


def test_chance_is_the_same_for_the_same_seed() -> None:
    def hits(seed: int) -> list[bool]:
        faults = Telegram().faults
        faults.add("drop", times=None, probability=0.3, seed=seed)
        return [faults.take("sendMessage", ANNA, 0) is not None for _ in range(200)]

    assert hits(1) == hits(1)
    assert hits(1) != hits(2)
    assert 40 <= sum(hits(1)) <= 80


def test_a_fault_ends_with_its_lifetime() -> None:
    telegram = Telegram(clock=lambda: 100.0)
    telegram.faults.add("drop", times=None, lifetime=5)
    assert telegram.faults.take("getMe", None, 104.9) is not None
    assert telegram.faults.take("getMe", None, 105.0) is None
    assert [] == telegram.faults.rules


@pytest.mark.parametrize(
    "options", [{"kind": "status", "code": 418}, {"kind": "magic"}, {"kind": "drop", "colour": 1}]
)
def test_impossible_faults_are_refused(telegram: Telegram, options: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"fault|magic|argument"):
        telegram.faults.add(str(options.pop("kind")), **options)


async def test_faults_can_be_set_over_http(http: httpx.AsyncClient, server: PlaygroundServer) -> None:
    rule = {"kind": "status", "code": 502, "method": "sendMessage", "times": 3}
    added = (await http.post("/control/faults", json=rule)).json()["faults"]
    assert [("status", 502, 3)] == [(one["kind"], one["code"], one["times"]) for one in added]
    assert added == (await http.get("/control/faults")).json()["faults"]
    assert {"faults": []} == (await http.delete("/control/faults")).json()
    assert [] == server.telegram.faults.rules
    assert 400 == (await http.post("/control/faults", json={"kind": "magic"})).status_code
    assert 400 == (await http.post("/control/faults", data={"kind": "drop"})).status_code
    assert (await http.post("/control/flood", json={"enabled": True})).json()["enabled"]
    assert server.telegram.flood.enabled
