"""Scripts as they travel: what is left out of them means nothing."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit.widgets.slim import slim
from tests.chatpage import SCRIPTS, WIDGETS, chromium


@pytest.fixture(scope="module")
def page():
    with chromium() as browser:
        yield browser.new_page()


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("const a = 1; // one\n\nconst b = 2;", "const a=1;const b=2;\n"),
        ("/** A\n * b */\nfoo()\nbar()", "foo()\nbar()\n"),
        ('const a = "// no  comment";', 'const a="// no  comment";\n'),
        (
            "const a = `x  ${ b ? `// y  ${ { c: 1 }.c }` : '' }  /* z */`;",
            "const a=`x  ${ b?`// y  ${{c:1}.c }`:'' }  /* z */`;\n",
        ),
        ('const a = /[/"]  \\/ `/g, b = 1;', 'const a=/[/"]  \\/ `/g,b=1;\n'),
        ("a = b / c + +d - -e;", "a=b / c + +d - -e;\n"),
        ("return\na", "return\na\n"),
        ("a\n++b", "a\n++b\n"),
        ("if (a) b\nelse c", "if(a)b\nelse c\n"),
        ("x = 1 .toFixed()", "x=1 .toFixed()\n"),
        ("a = 'it''s' // it's", "a='it''s'\n"),
        ("", "\n"),
    ],
)
def test_what_means_something_stays(script, expected):
    assert slim(script) == expected
    assert slim(expected) == expected


@pytest.mark.parametrize(
    "script", ["(a) / b", "if (a) /b/.test(c)", "return /a/", "} /a/", "`a", "a = `${b", "x = /a", "a++ / b"]
)
def test_what_only_a_parser_could_tell_is_refused(script):
    with pytest.raises(ValueError, match="slash|does not end"):
        slim(script)


NAMES = st.sampled_from(["one", "two", "three"])
TEXTS = st.text(st.sampled_from("ab \n\t/*`\"'\\{}$;,()=>+-"), max_size=12)
GAPS = st.sampled_from([" ", "  ", " /* ' */ ", "\n", " // it's `\n", "\n\n  ", " /* \n */ "])
BITS = st.one_of(
    NAMES,
    st.integers(0, 99).map(str),
    st.floats(0, 9).map(lambda number: f"{number:.2f}"),
    TEXTS.map(json.dumps),
    TEXTS.map(lambda text: "'" + json.dumps(text)[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"),
    TEXTS.map(lambda text: "`" + re.sub(r"[`\\$]", r"\\\g<0>", text) + "`"),
    st.text(st.sampled_from("ab /*`\"'{}$,()=;"), min_size=1, max_size=8).map(
        lambda text: "String([/" + re.sub(r"[/*{}()$]", r"\\\g<0>", text) + "/g])"
    ),
)


FORMS = [
    "({g}a{h} + {i}{j}b)", "(a - b-{g}c )", "[a,{g}b{h},c{i}]", "(a?{g}b{h} :{i} c{j})", "`{{}} ${{{g}a{h}}} // ${{{i}b}} `",
    "(()=>{g}{{{h}const d ={i} a;{j}return d{g};\n{h} }})()", "String(a){g}.length", "({{{g}x:{h}a{i},{j}y:{g}b{h}}}).x", "typeof{g} a",
    "(q{g} / r{h} *{i}1 )", "(()=>{{ if (a){g}return b\n{h}else{i} return{j}\nc }})()", "(a{g} in{h} {{}})", "(() => {{ let d = 1{g}\n++d\nreturn d}})()",
    "(a <{g} b &&{h}c ||{i}!a)", "((q) =>{g}q +{h}a)(b)", "(()=>{{for{g}(const d of{h} [a,{i}b]){j}return d}})()",
]  # fmt: skip


@st.composite
def expressions(draw, depth=3):
    """An expression of JavaScript, with blanks and comments wherever they may be."""
    if not depth or draw(st.integers(0, 3)) == 0:
        return draw(BITS)
    form = re.sub(r"\b([abc])\b", r"{\1}", draw(st.sampled_from(FORMS)))
    gaps = {name: draw(GAPS) for name in "ghij"}
    return form.format(**{name: draw(expressions(depth - 1)) for name in "abc" if f"{{{name}}}" in form}, **gaps)


OUTCOME = """scripts => scripts.map(script => {
  try { return JSON.stringify(new Function("one", "two", "three", "q", "r", script)(1, "x", [2], 8, 2)) ?? "nothing" }
  catch (error) { return error.name }
})"""


@settings(max_examples=150, deadline=None)
@given(made=expressions(), gap=GAPS)
def test_a_script_does_the_same_without_what_means_nothing(page, made, gap):
    script = f"const d = 1{gap}\nreturn [{made}{gap}]"
    before, after = page.evaluate(OUTCOME, [script, slim(script)])
    assert before == after
    assert before != "SyntaxError"


@pytest.mark.parametrize("name", [*SCRIPTS, "picker.js"])
def test_ours_become_smaller_and_stay_what_they_are(page, name):
    script = (WIDGETS / name).read_text(encoding="utf-8")
    small = slim(script)
    assert slim(small) == small
    assert len(small) < 0.8 * len(script)
    texts = re.compile(r'"(?:\\.|[^"\\\n])*"')
    code = re.sub(r"(?m)^\s*//.*$|\s//\s.*$|^\s*/\*\*[^/]*\*/", "", script)
    assert texts.findall(code) == texts.findall(small)
