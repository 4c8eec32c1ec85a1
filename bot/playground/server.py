"""The local Telegram over HTTP: the Bot API, the page and its API, the control API."""

from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

from bot.address import Address
from bot.playground.api import BotApi
from bot.playground.control import control_routes
from bot.playground.guard import Guard
from bot.playground.page_api import PageApi
from bot.playground.telegram import Telegram
from bot.playground.webhook import WebhookRunner
from bot.serving import WebServer


class PlaygroundServer:
    """Serves one Telegram on one address; it may be stopped and started again on the same port."""

    def __init__(self, telegram: Telegram, host: str = "127.0.0.1", port: int = 0) -> None:
        self.telegram = telegram
        self._server = WebServer(self, Address(host, port))
        self._api = BotApi(telegram, self._server.abort)
        self._page = PageApi(telegram)
        routes = [*self._page.routes(), *control_routes(telegram)]
        self._pages = Guard(Starlette(routes=routes), hosts={host})
        self._webhook = WebhookRunner(telegram)
        self._serves = False

    @property
    def url(self) -> str:
        """Give the root address, without a slash at its end."""
        return f"http://{self._server.address.reachable}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http" and self._api.owns(scope["path"]) and self._pages.admits(scope):
            await self._api(scope, receive, send)
        else:
            await self._pages(scope, receive, send)

    async def start(self) -> None:
        """Begin to serve; raises ListenError when the port is taken."""
        await self._server.start()
        self._page.open()
        self._webhook.start()
        self._serves = True

    async def stop(self) -> None:
        """End polls, streams and connections, and write the state file."""
        if not self._serves:
            return
        self._serves = False
        await self._webhook.stop()
        self._page.close()
        self.telegram.queue.end_poll()
        await self._server.stop()
        self.telegram.save()
