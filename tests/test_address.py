"""Which secrets are taken out of what is shown, and which addresses must not be asked."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote

import pytest

from compat_kit.address import Secret, is_link_local

KEY = "sk-S3cret/\"Key'+with=signs&0123456789"


@pytest.mark.parametrize(
    "written",
    [
        KEY,
        KEY.upper(),
        quote(KEY),
        quote(KEY, safe=""),
        quote(KEY, safe="").lower(),
        json.dumps(KEY)[1:-1],
        json.dumps(KEY)[1:-1].replace("/", "\\/"),
        html.escape(KEY),
        base64.b64encode(KEY.encode()).decode(),
    ],
)
def test_a_key_is_hidden_however_it_is_written(written):
    assert Secret(KEY).redact(f"You sent <{written}>.") == "You sent <[key]>."


@pytest.mark.parametrize(
    ("headers", "repeated"),
    [
        ({"Authorization": "Bearer sk-abcdefghij"}, "sk-abcdefghij"),
        ({"Authorization": "bearer  sk-abcdefghij"}, "sk-abcdefghij"),
        ({"Authorization": "Basic " + base64.b64encode(b"me:open sesame").decode()}, "open sesame"),
        ({"Cookie": "theme=dark; session=0123456789abcdef"}, "0123456789abcdef"),
    ],
)
def test_the_secret_in_a_header_is_hidden_without_what_stands_around_it(headers, repeated):
    assert Secret(None, headers).redact(f"wrong: {repeated}!") == "wrong: [key]!"


def test_a_header_that_is_no_basic_authentication_is_hidden_as_it_is():
    assert Secret(None, {"Authorization": "Basic \\"}).redact("Basic \\ and Basic") == "[key] and Basic"


def test_a_short_key_is_hidden_as_a_word_and_leaves_others_alone():
    assert Secret("1234").redact("the key 1234 is wrong, 81234 tokens") == "the key [key] is wrong, 81234 tokens"


@pytest.mark.parametrize("key", ["ollama", "EMPTY", "None", "x", "sk-no-key-required"])
def test_what_is_given_where_no_key_is_needed_is_no_secret(key):
    assert Secret(key).redact(f"You get it with {key} run") == f"You get it with {key} run"


def test_a_mark_is_not_looked_through_for_other_keys():
    assert Secret("[key", {"x-token": "0123456789"}).redact("0123456789 [key") == "[key] [key]"


@pytest.mark.parametrize(
    ("host", "is_refused"),
    [
        ("169.254.169.254", True),
        ("::ffff:169.254.169.254", True),
        ("fe80::1%eth0", True),
        ("fd00:ec2::254", True),
        ("100.100.100.200", True),
        ("127.0.0.1", False),
        ("10.0.0.1", False),
        ("::1", False),
        ("a.name", False),
    ],
)
def test_an_address_at_which_a_cloud_tells_secrets_is_known(host, is_refused):
    assert is_link_local(host) is is_refused
