"""Posts updates to the bot's webhook until it says yes, in order for each chat, several chats at once."""

import asyncio
import ssl
from typing import Any, Final

import aiohttp

from bot.playground.telegram import Telegram
from bot.playground.update_queue import Update

FIRST_RETRY: Final = 0.1
LAST_RETRY: Final = 5.0
TIMEOUT_SECONDS: Final = 60.0


class WebhookRunner:
    """Delivers what is pending while a webhook is set."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self._arrived = asyncio.Event()
        self._busy: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._main: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to watch for updates."""
        self.telegram.queue.arrived = self._arrived.set
        self._main = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """End at once; what was not confirmed stays pending."""
        tasks = [*self._tasks, *([self._main] if self._main else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self) -> None:
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=0)) as session:
            self._arrived.set()
            while True:
                await self._arrived.wait()
                self._arrived.clear()
                self._hand_out(session)

    def _hand_out(self, session: aiohttp.ClientSession) -> None:
        hook, queue = self.telegram.webhook, self.telegram.queue
        if not hook.url:
            return
        waiting = [*queue.again, *queue.pending.values()]
        blocked: set[str] = set()
        for update in waiting:
            lane = _lane(update)
            if len(self._busy) >= hook.max_connections:
                return
            if lane in self._busy or lane in blocked:
                continue
            if update in queue.again:
                queue.again.remove(update)
            self._busy.add(lane)
            task = asyncio.create_task(self._deliver(session, lane, update))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _deliver(self, session: aiohttp.ClientSession, lane: str, update: Update) -> None:
        pause = FIRST_RETRY
        hook = self.telegram.webhook
        try:
            trust = hook.trust() if hook.certificate else None
            while hook.url and hook is self.telegram.webhook:
                if await self._post(session, update, trust):
                    self.telegram.queue.settle(update["update_id"])
                    self.telegram.changed()
                    return
                await asyncio.sleep(pause)
                pause = min(2 * pause, LAST_RETRY)
        finally:
            self._busy.discard(lane)
            self._arrived.set()

    async def _post(
        self, session: aiohttp.ClientSession, update: Update, trust: ssl.SSLContext | None
    ) -> bool:
        hook = self.telegram.webhook
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        try:
            async with session.post(
                hook.url, json=update, headers=headers, allow_redirects=False, ssl=trust or True
            ) as answer:
                if 200 <= answer.status < 300:
                    return True
                problem = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            problem = f"Connection failed: {type(error).__name__}"
        hook.last_error_date, hook.last_error_message = int(self.telegram.clock()), problem
        self.telegram.wake()
        return False


def _lane(update: dict[str, Any]) -> str:
    body = next((value for key, value in update.items() if key != "update_id"), None)
    if not isinstance(body, dict):
        return str(update["update_id"])
    message = body.get("message") if "chat" not in body else body
    owner = (message or {}).get("chat") or body.get("from") or {}
    return str(owner.get("id", update["update_id"]))
