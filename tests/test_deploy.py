"""What deploy/ says fits what there is: settings, folders, programs. Nothing of it is run here."""

import configparser
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import Settings

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
COMPOSES = sorted(DEPLOY.glob("compose*.yaml"))
SETTINGS = {name.upper() for name in Settings.model_fields}
PYTHONS_OWN = {"PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE"}
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
HEALTH_PORT = "9464"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _instructions(word: str) -> list[str]:
    return re.findall(rf"^{word} (.+)$", DOCKERFILE, re.MULTILINE)


def _bots(path: Path) -> list[dict[str, Any]]:
    services: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))["services"]
    return [service for service in services.values() if service.get("image") == "mikroskop"]


def test_the_image_is_made_of_what_is_in_the_project_and_let_through() -> None:
    copied = [part for line in _instructions("COPY") if "--from" not in line for part in line.split()[:-1]]
    let_through = re.findall(r"^!(.+)$", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(copied) == sorted(let_through)
    assert [] == [name for name in copied if not (ROOT / name).exists()]


def test_the_image_names_only_settings_that_there_are() -> None:
    named = {part.partition("=")[0] for line in _instructions("ENV") for part in line.split()}
    assert named <= SETTINGS | PYTHONS_OWN


def test_the_image_asks_after_its_health_where_the_bot_answers() -> None:
    assert f"METRICS_LISTEN={HEALTH_PORT}" in DOCKERFILE
    assert f"http://127.0.0.1:{HEALTH_PORT}/healthz" in "".join(_instructions("HEALTHCHECK"))


def test_the_image_has_a_python_that_the_program_takes_and_no_root() -> None:
    least = PROJECT["requires-python"].removeprefix(">=")
    assert {f"python:{least}-slim"} == {line.split()[0] for line in _instructions("FROM")}
    assert ["10001:10001"] == _instructions("USER")


@pytest.mark.parametrize("path", COMPOSES, ids=lambda path: path.name)
def test_a_bot_in_a_composition_may_do_no_more_than_it_needs(path: Path) -> None:
    bots = _bots(path)
    assert bots
    for bot in bots:
        assert set(bot["environment"]) <= SETTINGS
        assert HEALTH_PORT == bot["environment"]["METRICS_LISTEN"]  # also where .env leaves it empty
        assert bot["read_only"]
        assert ["ALL"] == bot["cap_drop"]
        assert ["no-new-privileges:true"] == bot["security_opt"]
        assert (DEPLOY / bot["build"]["context"] / bot["build"]["dockerfile"]).is_file()


def test_the_service_starts_a_program_that_the_project_installs() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # configparser's own way to keep capitals
    unit.read(DEPLOY / "mikroskop.service", encoding="utf-8")
    program, command = unit["Service"]["ExecStart"].split()
    assert Path(program).name in PROJECT["scripts"]
    assert "run" == command
    assert "yes" == unit["Service"]["DynamicUser"]
