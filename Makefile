# Every target works on a fresh checkout and is quick the second time.
# A new machine needs Python 3.11 or later, make and git.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_STAMP := $(VENV)/.run
DEMO_STAMP := $(VENV)/.demo
DEV_STAMP := $(VENV)/.dev

# two a processor, since much of a test is waiting for real moments to pass
WORKERS = $(shell $(PYTHON) -c 'import os; print(min(2 * (os.cpu_count() or 1), 16))')

.DEFAULT_GOAL := help
.PHONY: help setup demo test check bench crash-test run lock digests clean

help: ## Say what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(DEV_STAMP) ## Install everything, for running, showing and developing

demo: $(DEMO_STAMP) ## Show the bot in the browser, on a simulated Discord
	@$(BIN)/python -m bot demo $(ARGS)

run: $(RUN_STAMP) ## Run the bot on Discord (needs .env)
	@$(BIN)/python -m bot run $(ARGS)

test: $(DEV_STAMP) ## Run the tests
	$(BIN)/python -m pytest -n $(WORKERS) --cov --cov-report=term:skip-covered $(ARGS)

check: $(DEV_STAMP) ## Check style, types and the repository's own rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright
	$(BIN)/python -m pytest tests/meta

bench: $(DEV_STAMP) ## Measure; prints a table and writes bench.json
	$(BIN)/python -m tests.benchmarks $(ARGS)

crash-test: $(DEV_STAMP) ## Kill the bot in the middle of its work, 200 times, and count
	$(BIN)/python -m tests.crash $(ARGS)

lock: $(DEV_STAMP) ## Choose versions anew, after a change of pyproject.toml (ARGS=--upgrade)
	$(BIN)/python -m tests.meta.lock $(ARGS)

digests: $(DEV_STAMP) ## Note the texts as released, after a change of data/texts
	$(BIN)/python -m bot.texts.completeness data/texts

clean: ## Remove what was installed
	rm -rf $(VENV)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Passerelle needs Python 3.11 or later; $(PYTHON) is $$($(PYTHON) -V)." \
		"Say which to use: make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): requirements.txt | $(VENV)/bin/python
	@echo "Installing what the bot needs …"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps -r $<
	@touch $@

$(DEMO_STAMP): requirements-demo.txt | $(VENV)/bin/python
	@echo "Installing what the demo needs …"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps -r $<
	@touch $@

$(DEV_STAMP): requirements-dev.txt | $(VENV)/bin/python
	@echo "Installing what development needs …"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps -r $<
	@touch $@
