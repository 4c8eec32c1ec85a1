# Every command of the project. `make run` and `make test` set up what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SEED ?= 20261126
# one worker more than there are cores: many tests wait for processes, lines and clocks
WORKERS ?= $(shell echo $$(( $$(getconf _NPROCESSORS_ONLN) + 1 )))
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run test setup lint bench reliability types train lock clean browser

run: $(VENV)/.run-ready  ## the bot on Telegram where BOT_TOKEN is set, the playground where it is not
	@$(BIN)/mikroskop start

setup: $(VENV)/.dev-ready  ## just the environment in .venv

test: $(VENV)/.dev-ready browser  ## everything, then all tests
	$(BIN)/python -m pytest --numprocesses=$(WORKERS) --dist=loadfile --no-loadscope-reorder

lint: $(VENV)/.dev-ready  ## style, strict types, import rules and the completeness of the languages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/mikroskop locales check

bench: $(VENV)/.dev-ready  ## measures the bot beside the stock echo bot of python-telegram-bot; a quarter of an hour
	$(BIN)/python -m benchmarks $(if $(REPORT),--report $(REPORT))

reliability: $(VENV)/.dev-ready  ## what the bot promises, with the whole load: kills, outages, floods; half an hour
	$(BIN)/python -m pytest tests/reliability --full --seed=$(SEED) --timeout=1800 --report=docs/reliability.md

browser:
	@sh tools/browser.sh

train: $(VENV)/.dev-ready  ## learns from the phrases in locales/ anew; writes the model and docs/understanding.md
	$(BIN)/python -m tools.train

lock:  ## writes the pinned versions anew; neither file records where packages come from
	$(BIN)/uv pip compile pyproject.toml --extra build --universal --generate-hashes --no-annotate --no-emit-index-url --no-header -q -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra build --extra dev --universal --generate-hashes --no-annotate --no-emit-index-url --no-header -q -o requirements-dev.lock

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run-ready: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev-ready: requirements-dev.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) --require-hashes -r requirements-dev.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.run-ready

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache
