"""The playground in a real browser: what a visitor does first, in both languages, large and small."""

import csv
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.e2e.browser import PHONE, launched, window
from tests.e2e.process import BotProcess

ANNA, BEN, LEA, SAM = "person-101", "person-102", "person-103", "person-104"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Start one browser for all windows."""
    async with launched() as it:
        yield it


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def address(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """Run the playground as people do, and return where its page is."""
    process = BotProcess("http://127.0.0.1:9", tmp_path_factory.mktemp("playground"), BOT_TOKEN="")
    ready = await process.start("playground", "--port", "0")
    yield next(word for word in ready.split() if word.startswith("http"))
    assert await process.stop() == 0
    assert "ERROR" not in process.said()


async def test_a_german_begins_logs_and_takes_back(browser: Browser, address: str) -> None:
    async with window(browser) as anna:
        await anna.open(address, ANNA)
        await expect(anna.find("description")).to_contain_text("Ich sehe mir kleine Accounts genau an.")
        await anna.find("start").click()
        await expect(anna.newest).to_contain_text("Hallo Anna, ich bin Mikroskop.")
        await anna.press("Ich blogge oder poste", "Deine Zeitzone ist vermutlich Europe/Berlin.")
        await anna.press("Ja, passt", "Bei dir ist es jetzt")
        await anna.say("12.400 / 480", "Gemerkt: 12.400 Follower, 480 Likes.")
        await expect(anna.newest).to_contain_text("Like-Quote: 3,87\N{NO-BREAK SPACE}%")
        await anna.press("Rückgängig", "Zurückgenommen.")
        await expect(anna.newest.get_by_test_id("edited")).to_contain_text("bearbeitet")
        await expect(anna.find("bot-name")).to_have_text("Mikroskop")


async def test_a_slash_suggests_the_commands_in_german(browser: Browser, address: str) -> None:
    async with window(browser) as anna:
        await anna.open(address, ANNA)
        await anna.find("composer").press_sequentially("/")
        await expect(anna.find("suggestion").filter(has_text="/log")).to_contain_text(
            "Follower und Likes eintragen"
        )
        await anna.find("composer").press_sequentially("he")
        await expect(anna.find("suggestion")).to_have_count(1)
        await anna.find("composer").press("Enter")
        await expect(anna.newest).to_contain_text("Ich sage dir, wo dein Account steht")
        await expect(anna.find("suggestion")).to_have_count(0)


async def test_english_figures_come_back_as_a_file(browser: Browser, address: str, tmp_path: Path) -> None:
    async with window(browser, language="en-GB") as ben:
        await ben.open(address, BEN)
        await ben.find("start").click()
        await ben.press("I blog or post", "Send me your followers")
        await ben.say(
            "/log 12400 480 2026-11-20", "Saved for Friday, 20 November 2026: 12,400 followers, 480 likes."
        )
        await ben.say("/log 12500 2026-11-21", "Saved for Saturday, 21 November 2026: 12,500 followers.")
        await ben.say("/export", "Your figures from 2 days.")
        async with ben.page.expect_download() as started:
            await ben.newest.get_by_test_id("document").click()
        download = await started.value
        assert "mikroskop.csv" == download.suggested_filename
        await download.save_as(tmp_path / "saved.csv")
    assert [
        ["date", "account", "followers", "likes", "note"],
        ["2026-11-20", "main", "12400", "480", ""],
        ["2026-11-21", "main", "12500", "", ""],
    ] == rows_of(tmp_path / "saved.csv")


async def test_in_the_group_the_bot_answers_whoever_names_it(browser: Browser, address: str) -> None:
    async with window(browser) as group:
        await group.open(address, "group")
        await group.find("speaker").select_option(label="Ben")
        await group.say("@mikroskop_bot 12,400 / 480", "Saved: 12,400 followers, 480 likes.")
        await group.find("speaker").select_option(label="Lea")
        await group.say("@mikroskop_bot 3.210 / 95", "Gemerkt: 3.210 Follower, 95 Likes.")
        await expect(group.find("message")).to_have_count(4)


async def test_an_answer_arrives_in_spite_of_a_429_from_the_drawer(browser: Browser, address: str) -> None:
    async with window(browser, language="en-GB") as ben:
        await ben.open(address, BEN)
        await ben.find("faults-open").click()
        await expect(ben.find("faults-active")).to_contain_text("All is well")
        await ben.find("fault-429").click()
        await expect(ben.find("faults-active")).to_contain_text("Too many requests")
        await ben.find("faults-close").click()
        await ben.say("12,600 / 500", "Saved: 12,600 followers, 500 likes.")


async def test_it_fits_a_phone(browser: Browser, address: str) -> None:
    async with window(browser, PHONE, "en-GB") as sam:
        await sam.open(address, SAM)
        await sam.find("start").click()
        await sam.press("I run a business", "let’s look at your business account")
        await sam.say("2,300 / 120", "Saved: 2,300 followers, 120 likes.")
        await sam.picture("phone.png")
        await sam.say("Am I a micro-influencer?", "Not yet: with 2,300 followers you are in the nano class.")
        assert await sam.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        await expect(sam.find("composer")).to_be_in_viewport()
        await sam.find("back").click()
        await expect(sam.find(SAM)).to_be_visible()
        await expect(sam.find("composer")).to_be_hidden()


async def test_a_question_is_answered_and_figures_in_a_sentence_are_kept(
    browser: Browser, address: str
) -> None:
    async with window(browser) as lea:
        await lea.open(address, LEA)
        await lea.find("start").click()
        await lea.press("Ich blogge oder poste", "Europe/Zurich")
        await lea.press("Ja, passt", "Bei dir ist es jetzt")
        await lea.say(
            "Bin ich mit 12.400 Followern Micro-Influencer?", "Ja, mit 12.400 Followern zählst du zu den"
        )
        await expect(lea.newest).to_contain_text("Mavrck spricht von 500 bis 5.000 Followern.")
        told = "Ich habe jetzt 12.400 Follower, und ein typischer Beitrag bekommt etwa 480 Likes."
        await lea.say(told, "Gemerkt: 12.400 Follower, 480 Likes.")
        await lea.picture("conversation.png")
        await lea.press("Wie wird das gemessen?", "Like-Quote = Likes pro Beitrag geteilt durch Follower.")


def rows_of(path: Path) -> list[list[str]]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
