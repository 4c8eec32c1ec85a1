"""A browser on the playground's page: what people see and do there, by the marks the page carries for tests."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    ViewportSize,
    async_playwright,
    expect,
)

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DESKTOP = ViewportSize(width=1200, height=900)
PHONE = ViewportSize(width=390, height=844)
PATIENCE_MS = 10_000
PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
WANTS_PICTURES = os.environ.get("MIKROSKOP_PICTURES") == "1"  # noqa: TID251 - a wish of who runs the tests, no setting


@dataclass
class Window:
    """One window on the page; it notes every error that the browser reports."""

    page: Page
    errors: list[str] = field(default_factory=list)

    def find(self, mark: str) -> Locator:
        """Return what carries a mark for tests."""
        return self.page.get_by_test_id(mark)

    @property
    def newest(self) -> Locator:
        """The bot's newest message."""
        return self.page.locator("[data-testid=message][data-from=bot]").last

    async def open(self, address: str, who: str) -> None:
        """Open the page and the chat of a person (`person-101`) or the group (`group`)."""
        await self.page.goto(address)
        await expect(self.page.locator("html")).to_have_attribute("data-live", "true")
        await self.find(who).click()

    async def say(self, text: str, answer: str) -> Locator:
        """Write a text and return the answer once it can be read."""
        await self.find("composer").fill(text)
        await self.find("send").click()
        await expect(self.newest).to_contain_text(answer)
        return self.newest

    async def press(self, label: str, answer: str) -> Locator:
        """Tap a button under the newest message and return what can be read there then."""
        await self.newest.get_by_test_id("button").filter(has_text=label).click()
        await expect(self.newest).to_contain_text(answer)
        return self.newest

    async def picture(self, name: str) -> None:
        """Keep what is seen as a picture of the documentation, where that is wished."""
        if WANTS_PICTURES:
            await self.page.mouse.move(0, 0)
            await self.page.screenshot(path=PICTURES / name, animations="disabled", caret="hide")

    def note(self, message: ConsoleMessage) -> None:
        """Note an error or a warning of the console."""
        if message.type in {"error", "warning"}:
            self.errors.append(message.text)


@asynccontextmanager
async def launched() -> AsyncIterator[Browser]:
    """Start the system's Chromium."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    assert path is not None, f"the browser tests need one of {', '.join(NAMES)}"
    expect.set_options(timeout=PATIENCE_MS)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        await browser.close()


@asynccontextmanager
async def window(
    browser: Browser, size: ViewportSize = DESKTOP, language: str = "de-DE"
) -> AsyncIterator[Window]:
    """Open a window with nothing in it yet; an error in it fails the test."""
    phone = size["width"] < 500
    context = await browser.new_context(
        viewport=size, locale=language, timezone_id="Europe/Berlin", color_scheme="light", has_touch=phone
    )
    context.set_default_timeout(PATIENCE_MS)
    it = Window(await context.new_page())
    it.page.on("console", it.note)
    it.page.on("pageerror", lambda error: it.errors.append(str(error)))
    it.page.on("requestfailed", lambda request: it.errors.append(f"{request.url}: {request.failure}"))
    try:
        yield it
        assert [] == it.errors
    finally:
        await context.close()
