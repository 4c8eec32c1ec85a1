"""The bot as a process of its own, to be started, killed and started again."""

import asyncio
import os
import signal
import sys
from pathlib import Path

READY = b"Mikroskop is ready"
START_S = 30.0
END_S = 12.0
KEPT_OF_THE_ENVIRONMENT = ("PATH", "HOME", "LANG", "LC_ALL", "SYSTEMROOT")


def webhook_at(port: int) -> dict[str, str]:
    """Return the environment of a bot whose updates are posted to a port of this machine."""
    return {"WEBHOOK_URL": f"http://127.0.0.1:{port}/updates", "WEBHOOK_LISTEN": f"127.0.0.1:{port}"}


class BotProcess:
    """`mikroskop run` (or another command) against a playground, on a database file in `folder`."""

    def __init__(self, api_url: str, folder: Path, *, before: str = "", **environment: str) -> None:
        """Prepare; `before` is Python that the process runs before anything else."""
        self.folder = folder
        self._program = (
            ("-c", f"{before}\nfrom bot.__main__ import main; main()") if before else ("-m", "bot")
        )
        self._environment = {
            **{name: os.environ[name] for name in KEPT_OF_THE_ENVIRONMENT if name in os.environ},  # noqa: TID251
            "BOT_TOKEN": "1000001:playground",
            "TELEGRAM_API_URL": api_url,
            "SEND_RATE": "0",
            "SEND_RATE_CHAT": "0",
            **environment,
        }
        self._process: asyncio.subprocess.Process | None = None
        self.errors = folder / "stderr.txt"

    @property
    def database(self) -> Path:
        """The bot's database file."""
        return self.folder / "mikroskop.db"

    async def launch(self, *arguments: str) -> asyncio.subprocess.Process:
        """Start the process without waiting for anything."""
        with self.errors.open("ab") as errors:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *self._program,
                *(arguments or ("run",)),
                cwd=self.folder,
                env={**self._environment, "PYTHONPATH": str(Path(__file__).parents[2])},
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
            )
        return self._process

    async def start(self, *arguments: str) -> str:
        """Start the process and return its ready line."""
        process = await self.launch(*arguments)
        assert process.stdout is not None
        async with asyncio.timeout(START_S):
            while READY not in (line := await process.stdout.readline()):
                assert line, f"the bot did not start: {self.said()[-2000:]}"
        return line.decode().strip()

    @property
    def pid(self) -> int:
        """The number of the process."""
        assert self._process is not None
        return self._process.pid

    async def kill(self) -> None:
        """End the process at once, as a power cut would; one that was never started is left alone."""
        if self._process is not None:
            await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """Ask the process to end and return its exit code; it has as long as it promises."""
        return await self._end(signal.SIGTERM)

    async def ended(self) -> int:
        """Wait until the process has ended by itself and return its exit code."""
        assert self._process is not None
        return await self._process.wait()

    def said(self) -> str:
        """Return everything that the process has said on standard error."""
        return self.errors.read_text(encoding="utf-8")

    async def _end(self, number: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)
        async with asyncio.timeout(END_S):
            return await self._process.wait()
