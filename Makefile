# Every target sets up what it needs in .venv; nothing else on the machine is touched.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest
NBVAL := --nbval --nbval-current-env --nbval-cell-timeout=60 --nbval-sanitize-with=tests/nbval_sanitize.cfg

.PHONY: demo lab voila test coverage lint bench notebooks clean

demo: $(VENV)/.user
	$(BIN)/python -m compat_kit demo

lab: $(VENV)/.user
	$(BIN)/jupyter lab notebooks/00_start_here.ipynb

# A page without code, on which a class compares models; VOILA takes further options, such as --Voila.ip=0.0.0.0.
voila: $(VENV)/.voila
	$(BIN)/voila $(VOILA) notebooks/voila/comparison.ipynb

# What fails in company is run once more by itself: the verdict must not depend on how busy the machine is.
test: lint $(VENV)/.kernels
	$(PYTEST) -n 2 --dist loadfile -m "not e2e" || $(PYTEST) --last-failed -m "not e2e"
	$(PYTEST) -n 2 --dist loadfile -m e2e || $(PYTEST) --last-failed -m e2e
	$(PYTEST) -n 2 --dist loadfile $(NBVAL) notebooks

# Which lines and branches no test comes to. By itself: counting them doubles the time of the tests.
coverage: $(VENV)/.kernels
	$(PYTEST) -n 2 --dist loadfile --cov --cov-report=term

lint: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

bench: $(VENV)/.dev
	$(BIN)/python -m tests.benchmarks

# Run the notebooks and store what came out; look at the difference before committing it.
notebooks: $(VENV)/.dev
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace --ExecutePreprocessor.record_timing=False --ExecutePreprocessor.store_widget_state=False notebooks/*.ipynb

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage comparison.html

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("compat_kit needs Python 3.11 or later: make PYTHON=python3.12 ...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.user: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[local,lab]'
	@touch $@

$(VENV)/.voila: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[local,lab,voila]'
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[all]'
	@touch $@ $(VENV)/.user

# Older versions of ipykernel, each in a folder of its own, for the tests in a real JupyterLab.
$(VENV)/.kernels: tests/kernels.py | $(VENV)/.dev
	$(BIN)/python -m tests.kernels
	@touch $@
