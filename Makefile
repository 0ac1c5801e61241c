# Needs Python 3.11 or later and make. Everything it creates stays in this folder.
PYTHON ?= python3
UV ?= uv

PIP_OPTIONS = -qq --disable-pip-version-check --no-compile --cache-dir .cache/pip
UV_COMPILE = $(UV) pip compile --quiet --no-config --cache-dir .cache/uv --universal --python-version 3.11 \
	--generate-hashes --custom-compile-command "make requirements" $(UPGRADE) pyproject.toml
TEMPLATES = src/pledgebook/formats/html src/pledgebook/web/pages/templates
CODE = src tests $(wildcard evaluation benchmarks)

# The tests read the real documents from the folder beside the checkout, where there is one.
ifeq ($(origin PLEDGEBOOK_CORPUS),undefined)
ifneq ($(wildcard ../shared/.),)
export PLEDGEBOOK_CORPUS := $(abspath ../shared)
endif
endif

.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help setup demo test soak check format eval bench requirements pictures messages clean

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(firstword $(MAKEFILE_LIST)) | while IFS="$$(printf '\t')" read -r name text; do \
		printf '  make %-13s %s\n' "$$name" "$$text"; done

setup: .venv/.dev ## Install the project and its tools into .venv (the targets below do it by themselves)

demo: .venv/.runtime ## Read the sample, print what is in it, serve a registry with it on http://localhost:8000
	@.venv/bin/pledgebook demo

test: .venv/.dev ## Run the tests (choose some: make test ARGS="tests/checks -x")
	.venv/bin/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

soak: .venv/.dev ## Audit 10,000 documents, tamper in every way 1,000 times (ARGS=500), write in a crowd (SECONDS=60)
	.venv/bin/python -m tests.soak $(ARGS)
	.venv/bin/python -m tests.soak.tampering $(ARGS)
	.venv/bin/python -m tests.soak.crowd $(SECONDS)

check: .venv/.dev ## Lint, formatting, types and the rules of who imports whom
	.venv/bin/ruff check $(CODE)
	.venv/bin/ruff format --check $(CODE)
	.venv/bin/mypy $(CODE)
	PLEDGEBOOK_DATABASE=.cache/check.sqlite3 .venv/bin/python -m django makemigrations --check --dry-run \
		--settings pledgebook.web.settings
	.venv/bin/djlint --lint --quiet $(TEMPLATES)
	.venv/bin/lint-imports --no-logo --cache-dir .cache/import-linter

format: .venv/.dev ## Format the code and mend what the linter can mend
	.venv/bin/ruff format $(CODE)
	.venv/bin/ruff check --fix $(CODE)

eval: .venv/.dev ## Score the reader against the gold readings
	.venv/bin/python -m evaluation $(ARGS)

bench: .venv-bench/.bench ## Measure speed against other tools (a large download)
	.venv-bench/bin/python -m benchmarks $(ARGS)

requirements: ## Recompile requirements/*.txt from pyproject.toml (needs uv; newer versions: UPGRADE=--upgrade)
	$(UV_COMPILE) --extra registry --output-file requirements/runtime.txt
	$(UV_COMPILE) --extra registry --group dev --constraints requirements/runtime.txt --output-file requirements/dev.txt
	$(UV_COMPILE) --extra registry --group bench --constraints requirements/dev.txt --output-file requirements/bench.txt
	$(UV) pip compile --quiet --no-config --cache-dir .cache/uv --universal --python-version 3.11 --generate-hashes \
		--custom-compile-command "make requirements" --group build --constraints requirements/dev.txt \
		--output-file requirements/build.txt

pictures: .venv/.dev ## Take the pictures of the README anew (needs Chromium)
	PLEDGEBOOK_PICTURES=docs/pictures .venv/bin/python -m pytest tests/browser/test_first_five_minutes.py -q

messages: .venv/.runtime ## Collect the strings to translate into src/pledgebook/locale/pledgebook.pot
	.venv/bin/pybabel --quiet extract --mapping-file pyproject.toml --add-location file --no-wrap --sort-by-file \
		--project pledgebook --version "$$(.venv/bin/python -c 'import pledgebook; print(pledgebook.__version__)')" \
		--copyright-holder "Pledgebook maintainers" --output-file src/pledgebook/locale/pledgebook.pot src

clean: ## Remove what make and the tools created
	rm -rf .venv .venv-bench .cache .hypothesis .import_linter_cache build dist
	find src tests $(wildcard evaluation benchmarks) -type d -name __pycache__ -prune -exec rm -rf {} +

# A virtual environment a use. The stamp files say what is installed: a second call costs nothing, a changed
# requirements file installs again.
.venv/bin/python .venv-bench/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Pledgebook needs Python 3.11 or later, and this is " + sys.version.split()[0] \
		+ ": make PYTHON=... names another" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(patsubst %/bin/python,%,$@)

.venv/.runtime: requirements/runtime.txt requirements/build.txt pyproject.toml | .venv/bin/python
	.venv/bin/python -m pip install $(PIP_OPTIONS) --require-hashes -r requirements/build.txt -r requirements/runtime.txt
	.venv/bin/python -m pip install $(PIP_OPTIONS) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.runtime
	.venv/bin/python -m pip install $(PIP_OPTIONS) --require-hashes -r requirements/dev.txt
	@touch $@

.venv-bench/.bench: requirements/bench.txt requirements/build.txt pyproject.toml | .venv-bench/bin/python
	.venv-bench/bin/python -m pip install $(PIP_OPTIONS) --require-hashes -r requirements/build.txt -r requirements/bench.txt
	.venv-bench/bin/python -m pip install $(PIP_OPTIONS) --no-deps --no-build-isolation --editable .
	@touch $@
