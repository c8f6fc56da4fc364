"""What replies cost by the user's own table. Unknown is None, and sums have no surprises."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.errors import ConfigurationError

TABLE = {"gpt-4o-mini": {"input": 0.15, "output": 0.60, "cached_input": 0.075}, "gpt-4o*": {"input": 2.5, "output": 10}}
PRICES = ck.Prices(TABLE)


def reply(model="gpt-4o-mini", **counts):
    return ck.Reply("Hi", model=model, usage=ck.Usage(**counts))


def test_a_reply_costs_what_its_tokens_cost():
    assert PRICES.cost(reply(prompt_tokens=1_000_000, completion_tokens=500_000)) == 0.45
    assert PRICES.cost(ck.Usage(1000, 100), model="gpt-4o-mini") == 0.00021


def test_cached_tokens_cost_their_own_price_where_there_is_one():
    assert PRICES.cost(reply(prompt_tokens=1000, completion_tokens=0, cached_tokens=800)) == (200 * 0.15 + 800 * 0.075) / 1e6
    assert PRICES.cost(reply("gpt-4o", prompt_tokens=1000, completion_tokens=0, cached_tokens=800)) == 0.0025


def test_more_cached_tokens_than_there_are_cost_nothing_that_can_be_known():
    assert PRICES.cost(reply(prompt_tokens=10, completion_tokens=0, cached_tokens=11)) is None


def test_reasoning_that_only_the_total_counts_is_output():
    assert PRICES.cost(reply(prompt_tokens=0, completion_tokens=10, total_tokens=1_000_000)) == 0.6


def test_the_name_itself_comes_before_the_longest_pattern_and_a_model_by_hand_before_that_of_the_reply():
    prices = ck.Prices(
        {"gpt-*": {"input": 1, "output": 1}, "gpt-4*": {"input": 2, "output": 2}, "gpt-4": {"input": 3, "output": 3}}
    )
    one = {"prompt_tokens": 1_000_000, "completion_tokens": 0}
    assert [prices.cost(reply(name, **one)) for name in ("gpt-4", "gpt-4-turbo", "gpt-3.5", "llama")] == [3, 2, 1, None]
    assert prices.cost(reply("llama", **one), model="gpt-4") == 3
    assert prices.cost(reply(None, **one)) is None


def test_a_name_with_brackets_is_found_as_it_is():
    assert ck.Prices({"m[v2]": {"input": 1, "output": 1}}).cost(ck.Usage(1_000_000, 0), model="m[v2]") == 1


@pytest.mark.parametrize(
    "counts", [{}, {"prompt_tokens": 5}, {"completion_tokens": 5}, {"total_tokens": 5}, {"cached_tokens": 5, "total_tokens": 9}]
)
def test_what_is_unknown_costs_none_and_so_does_a_sum_with_it(counts):
    assert PRICES.cost(reply(**counts)) is None
    assert PRICES.total([reply(prompt_tokens=1, completion_tokens=1), reply(**counts)]) is None


def test_a_price_that_is_missing_is_unknown_and_embeddings_need_none_for_output():
    prices = ck.Prices({"e": {"input": 0.02}, "o": {"output": 1}})
    assert prices.cost(ck.Usage(1_000_000, None, 1_000_000), model="e") == 0.02
    assert prices.cost(ck.Usage(10, 5), model="e") is None
    assert prices.cost(ck.Usage(10, 5), model="o") is None


def test_a_sum_has_no_float_surprise():
    prices = ck.Prices({"m": {"input": 0.1, "output": 0.2}}, per=1)
    assert prices.total([ck.Usage(1, 1)] * 10, model="m") == 3.0
    assert prices.total([ck.Usage(1, 1)] * 3, model="m") == 0.9 != 3 * (0.1 + 0.2)
    assert prices.total([]) == 0.0


@given(st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 10**6)), max_size=30))
def test_a_total_is_the_exact_sum_rounded_once(counts):
    exact = sum((Decimal("0.15") * prompt + Decimal("0.6") * completion for prompt, completion in counts), Decimal(0)) / 10**6
    assert PRICES.total([ck.Usage(*pair) for pair in counts], model="gpt-4o-mini") == float(exact)


@pytest.mark.parametrize("value", [-1, math.nan, math.inf, True, "cheap", [], {}, "1e999999", "-0.1"])
def test_a_price_that_is_none_is_refused_by_name(value):
    with pytest.raises(ConfigurationError, match="price of input of 'm' must be a number from 0 on"):
        ck.Prices({"m": {"input": value, "output": 1}})


@pytest.mark.parametrize(("table", "says"), [(None, "takes a dict"), ([], "takes a dict"), ({1: {}}, "takes a dict"), ({"m": 3}, "must be a dict"), ({"m": {}}, "must be a dict"), ({"m": {"prompt": 1}}, "has a price of 'prompt'")])  # fmt: skip
def test_a_table_that_is_none_says_how_to_write_it(table, says):
    with pytest.raises(ConfigurationError, match=says):
        ck.Prices(table)


@pytest.mark.parametrize("setting", [{"per": 0}, {"per": 1.5}, {"per": True}, {"currency": 3}])
def test_settings_are_checked(setting):
    with pytest.raises(ConfigurationError, match="`(per|currency)` is"):
        ck.Prices({}, **setting)


def test_only_replies_and_usages_have_a_cost_and_a_usage_needs_the_model():
    with pytest.raises(ConfigurationError, match="not of a str"):
        PRICES.cost("Hi")
    with pytest.raises(ConfigurationError, match="give `model=`"):
        PRICES.cost(ck.Usage(1, 1))


FILES = {
    "p.csv": "Model,input,output,cached_input\ngpt-4o-mini,0.15,0.60,0.075\ngpt-4o*, 2.5 ,10,\n,,,\n",
    "p.json": '{"gpt-4o-mini": {"input": 0.15, "output": 0.6, "cached_input": 0.075}, "gpt-4o*": {"input": 2.5, "output": 10}}',
    "p.toml": '["gpt-4o-mini"]\ninput = 0.15\noutput = 0.60\ncached_input = 0.075\n["gpt-4o*"]\ninput = 2.5\noutput = 10\n',
    "q.json": '{"per": 1000000, "models": {"gpt-4o-mini": {"input": 0.15, "output": 0.6, "cached_input": 0.075}, "gpt-4o*": {"input": "2.5", "output": 10}}}',
}


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_holds_the_same(name, tmp_path):
    (tmp_path / name).write_text("\ufeff" + FILES[name] if name.endswith("csv") else FILES[name], encoding="utf-8")
    assert ck.Prices.load(tmp_path / name)._table == PRICES._table


def test_a_file_can_name_currency_and_unit_and_the_call_wins(tmp_path):
    path = tmp_path / "p.toml"
    path.write_text('per = 1000\ncurrency = "EUR"\n[models.m]\ninput = 1\noutput = 2\n')
    assert repr(ck.Prices.load(path)) == "Prices(1 models, EUR per 1,000 tokens)"
    assert repr(ck.Prices.load(str(path), per=1, currency="CHF")) == "Prices(1 models, CHF per 1 tokens)"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("p.json", b"{"), ("p.json", b"[1]"), ("p.json", b"[" * 100_000), ("p.json", b'{"m": {"input": NaN}}'), ("p.json", b"\xff\xfe"),
        ("p.toml", b"m ="), ("p.csv", b"name,price\nm,1\n"), ("p.csv", b"model,input\nm,1\nm,2\n"), ("p.csv", b""), ("p.txt", b""),
        ("p.csv", b"model,input\nm,abc\n"), ("p.json", b" " * 5_000_001), ("p.json", b'{"per": "x", "models": {}}'),
    ],
)  # fmt: skip
def test_a_hostile_file_is_an_error_with_a_next_step(name, content, tmp_path):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ConfigurationError):
        ck.Prices.load(tmp_path / name)


def test_a_file_that_is_not_there_is_named_without_its_folder(tmp_path):
    with pytest.raises(ConfigurationError, match=r"'none\.csv' cannot be read: No such file") as caught:
        ck.Prices.load(tmp_path / "none.csv")
    assert str(tmp_path) not in str(caught.value)


def test_it_shows_itself_as_a_table_with_every_name_escaped():
    html = ck.Prices({"<b>m</b>": {"input": 0.000001, "output": 1}}, currency="<i>")._repr_html_()
    assert "&lt;b&gt;m" in html
    assert "0.000001" in html
    assert "<i>" not in html
