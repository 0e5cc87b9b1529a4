# make play    set everything up and start the game
# make test    set everything up and run the tests
# make check   lint, types and import contracts
# make help    all the rest

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
export CMAKE_ARGS ?= -DLLAVA_BUILD=OFF
export PIP_DISABLE_PIP_VERSION_CHECK = 1

define install
	@echo "Setting up: compiling llama.cpp takes some minutes, once. Details are in $(VENV)/install.log."
	@$(BIN)/python -m pip install $(1) > $(VENV)/install.log 2>&1 & pid=$$!; s=0; \
	while kill -0 $$pid 2>/dev/null; do sleep 1; s=$$((s+1)); \
	  [ $$((s % 15)) -ne 0 ] || echo "  still setting up, $$s seconds"; done; \
	wait $$pid || { tail -n 15 $(VENV)/install.log; \
	  echo "Setting up failed. A C and C++ compiler and a way to the package index are needed."; exit 1; }
endef

.PHONY: play test check bench bench-screens help clean evaluate-model

play: $(VENV)/.play  ## set everything up and start the game
	@$(BIN)/adventure

test: $(VENV)/.dev  ## set everything up and run the tests
	@$(BIN)/python -m pytest $(ARGS)

check: $(VENV)/.dev  ## lint, types and import contracts
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/.dev  ## measure the program beside the high-level class and a bare loop (40 minutes; MODEL=path, ARGS=--quick)
	@$(BIN)/python -m benchmarks $(MODEL) $(ARGS)

bench-screens: $(VENV)/.dev  ## measure the screens: a long game, a busy engine, the first picture (10 minutes)
	@for part in game loop start; do $(BIN)/python -m benchmarks.screens_$$part || exit; done

evaluate-model: $(VENV)/.dev  ## let the bundled model play its examination (five minutes)
	@$(BIN)/python -m training.corpus --out training/out/examination --games 300 --seed 1 --split heldout
	@$(BIN)/python -m training.evaluate --corpus training/out/examination $(ARGS)

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 24

clean:  ## remove the environment and what tools left behind
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache build dist

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed; name it with: make PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.play: $(VENV)/.python pyproject.toml
	$(call install,-e .)
	@touch $@

$(VENV)/.dev: $(VENV)/.python pyproject.toml
	$(call install,-e '.[dev]')
	@touch $(VENV)/.play $@
