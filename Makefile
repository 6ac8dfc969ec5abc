# Two commands need nothing but Python, make and git: `make demo` and `make test`. The rest is for daily work.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help setup demo test quick lint format docs messages bench check clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

$(READY): pyproject.toml tools/bootstrap.py
	$(PYTHON) tools/bootstrap.py .venv
	@touch $@

setup: $(READY) ## make .venv with everything in it

demo: $(READY) ## check a flawed article of corpora/ and show the findings
	$(BIN)/druckreif check corpora/botschaft-kirgistan/flawed.de.md --exit-zero

test: $(READY) ## run the tests
	$(BIN)/python -m pytest -n auto

quick: $(READY) ## run the tests without those that take ten seconds or more
	$(BIN)/python -m pytest -n auto -m "not slow"

lint: $(READY) ## ruff and mypy
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY) ## let ruff put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(READY) ## write docs/rules.md from the rules' docstrings
	$(BIN)/python tools/write_docs.py

messages: $(READY) ## bring the German catalogue up to date with the messages in the code
	$(BIN)/python tools/catalogue.py extract
	$(BIN)/python tools/catalogue.py compile
	$(BIN)/python tools/catalogue.py pages

bench: $(READY) ## accuracy on corpora/ and speed, with counts
	$(BIN)/druckreif bench --speed

check: lint test ## what CI runs

clean: ## remove .venv and everything that was made
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
