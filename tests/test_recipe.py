"""The recipe, small: what it writes is what llama.cpp reads, and it learns."""

from __future__ import annotations

import json
import urllib.request
from dataclasses import replace
from random import Random

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.engine.recipe import __main__ as recipe
from compat_kit.engine.recipe import evaluation, grading, training
from compat_kit.engine.recipe.batching import _emphasis, batches, unasked
from compat_kit.engine.recipe.chatml import describe, pieces
from compat_kit.engine.recipe.corpus.mixture import draw
from compat_kit.engine.recipe.corpus.phrasing import ask
from compat_kit.engine.recipe.corpus.sample import Sample, assistant, calls, result, system, tool, unlearned, user, without_marks
from compat_kit.engine.recipe.export import export, template
from compat_kit.engine.recipe.network import Network
from compat_kit.engine.recipe.sizes import SIZES
from compat_kit.engine.recipe.starting import read_course
from compat_kit.engine.recipe.tokenizer import bases, encode, learn_tokenizer, load_tokenizer
from compat_kit.engine.recipe.training import loss_of, rate, train
from compat_kit.replies import Reply, ToolCall

WITHOUT_THOUGHTS = {"chat_template_kwargs": {"enable_thinking": False}}
TINY = replace(SIZES["mini-300k"], name="tiny", steps=40, batch_tokens=1024, taught=0.25, file_type="f16", thinks=True)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """The folder of a model that learned for forty steps."""
    folder = tmp_path_factory.mktemp("trained")
    learn_tokenizer(Random(1), 700, samples=400).save(str(folder / "tokenizer.json"))
    checkpoint = train(TINY, 3, folder)
    export(TINY, checkpoint, folder / "tokenizer.json", folder / "tiny.gguf")
    return folder


@pytest.fixture(scope="module")
def backend(trained):
    options = {"temperature": 0, "chat_template_kwargs": {"enable_thinking": False}}
    with ck.local(trained / "tiny.gguf", options=options) as backend:
        yield backend


def post(backend, path, body):
    url = backend.base_url.removesuffix("/v1") + path
    request = urllib.request.Request(url, json.dumps(body).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def of_the_api(message):
    """A message of the corpus as the API has it."""
    content = without_marks(message["content"])[0]
    if "tool_calls" not in message:
        return {**message, "content": content}
    named = [
        {
            "id": str(i),
            "type": "function",
            "function": {"name": call["name"], "arguments": json.dumps(call["arguments"], ensure_ascii=False)},
        }
        for i, call in enumerate(message["tool_calls"])
    ]
    return {"role": "assistant", "content": content, "tool_calls": named}


def test_the_corpus_is_written_as_llama_cpp_writes_it(backend):
    rng = Random(11)
    samples = [draw(rng) for _ in range(300)]
    assert {bool(sample.tools) for sample in samples} == {True, False}
    for sample in samples:
        body = {"messages": [of_the_api(message) for message in sample.messages[:-1]], **WITHOUT_THOUGHTS}
        if sample.tools:
            body["tools"] = list(sample.tools)
        prompt = post(backend, "/apply-template", body)["prompt"]
        whole = "".join(piece.text for piece in pieces(sample))
        assert whole.startswith(prompt), sample.skill


def test_thinking_is_asked_for_by_the_templates_own_switch(backend):
    asked = {"messages": [{"role": "user", "content": "Hi"}], "chat_template_kwargs": {"enable_thinking": True}}
    assert post(backend, "/apply-template", asked)["prompt"].startswith("<|im_start|>system\n/think<|im_end|>\n")


def test_a_model_that_does_not_think_has_a_template_without_thoughts():
    thinking, plain = template(SIZES["mini-3m"]), template(SIZES["mini-1m"])
    assert "reasoning_content" in thinking
    assert "reasoning_content" not in plain
    assert ck.local_models()["mini-3m"].skills.endswith("thinking on request")


def test_texts_are_cut_into_the_same_tokens_by_both(backend, trained):
    tokenizer, rng = load_tokenizer(trained / "tokenizer.json"), Random(5)
    for _ in range(200):
        text = "".join(piece.text for piece in pieces(draw(rng, has_thoughts=True)))
        found = post(backend, "/tokenize", {"content": text, "parse_special": True})["tokens"]
        assert found == tokenizer.encode(text).ids


WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=12)


@given(word=WORDS)
def test_a_word_is_cut_alike_with_a_space_before_it_and_without(trained, word):
    tokenizer = load_tokenizer(trained / "tokenizer.json")
    whole = bases(tokenizer)
    bare, after = (tokenizer.encode(text).ids for text in (f'"{word}', f'" {word}'))
    if tokenizer.id_to_token(after[1]) == "\u0120":
        assert after[:1] + after[2:] == bare
    else:
        assert [after[0], whole[after[1]], *after[2:]] == bare
        assert whole[after[1]] != after[1]


@pytest.mark.parametrize("seed", range(4))
def test_every_merge_has_its_token(seed):
    saved = json.loads(learn_tokenizer(Random(seed), 700, samples=300).to_str())["model"]
    tokens = saved["vocab"]
    assert sorted(tokens.values()) == list(range(len(tokens)))
    assert all({first, second, first + second} <= tokens.keys() for first, second in saved["merges"])


def test_twins_differ_from_their_tokens_by_one_vector(trained):
    tokenizer = load_tokenizer(trained / "tokenizer.json")
    whole = bases(tokenizer)
    twins = [token for token, base in enumerate(whole) if base != token]
    assert len(twins) > 100
    assert all(tokenizer.id_to_token(twin) == "\u0120" + tokenizer.id_to_token(whole[twin]) for twin in twins)
    network = Network(TINY, whole)
    network.load_state_dict(torch.load(trained / "tiny-3.pt", weights_only=True)["network"])
    vectors = network.embeddings().detach()
    apart = vectors[twins] - vectors[[whole[twin] for twin in twins]]
    assert torch.allclose(apart, network.space.detach().expand_as(apart), atol=1e-5)
    assert float(network.space.detach().norm()) > 0.1


def test_the_network_computes_what_llama_cpp_computes(backend, trained):
    network = Network(TINY, bases(load_tokenizer(trained / "tokenizer.json")))
    network.load_state_dict(torch.load(trained / "tiny-3.pt", weights_only=True)["network"])
    tokenizer = load_tokenizer(trained / "tokenizer.json")
    for question in ("Hello", "What is 12 + 30?", "Name three fruits."):
        reply = backend.chat(question, logprobs=True, top_logprobs=3, max_tokens=1)
        prompt = f"<|im_start|>user\n{question}<|im_end|>\n<|im_start|>assistant\n"
        with torch.no_grad():
            scores = network.scores(network(torch.tensor([tokenizer.encode(prompt).ids]))[0, -1:])[0].log_softmax(-1)
        for candidate in reply.raw["choices"][0]["logprobs"]["content"][0]["top_logprobs"]:
            assert float(scores[candidate["id"]]) == pytest.approx(candidate["logprob"], abs=0.05)


def test_a_branch_is_computed_as_if_it_stood_alone(trained):
    """Several questions to the same tools are read in one row; each is as in a conversation of its own."""
    tokenizer, rng = load_tokenizer(trained / "tokenizer.json"), Random(8)
    network = Network(TINY, bases(tokenizer))
    network.load_state_dict(torch.load(trained / "tiny-3.pt", weights_only=True)["network"])
    samples = [sample for sample in (draw(rng) for _ in range(400)) if sample.branches][:12]
    for sample in samples:
        (row,) = encode(tokenizer, [sample], rng)
        head = [m for m in sample.messages if m["role"] == "system"]
        ways = [sample.messages, *((*head, *branch) for branch in sample.branches)]
        alone = encode(tokenizer, [replace(sample, messages=tuple(way), branches=()) for way in ways], rng)
        with torch.no_grad():
            together = network(torch.tensor([row.ids]), branches=torch.tensor([row.branches]))[0]
            for number, one in enumerate(alone, 1):
                if number not in row.branches:  # there was no room for it
                    continue
                at = [i for i, branch in enumerate(row.branches) if branch in {0, number}]
                assert [row.ids[i] for i in at] == one.ids
                assert [row.learned[i] for i in at] == one.learned
                assert torch.allclose(together[at], network(torch.tensor([one.ids]))[0], atol=1e-4)
    assert len(samples) == 12


def test_it_learns_and_goes_on_where_it_stood(trained, tmp_path):
    tokenizer = load_tokenizer(trained / "tokenizer.json")
    batch = next(batches(Random(9), tokenizer, replace(SIZES["mini-1m"], batch_tokens=2048)))
    fresh, taught = Network(TINY, bases(tokenizer)), Network(TINY, bases(tokenizer))
    state = torch.load(trained / "tiny-3.pt", weights_only=True)
    taught.load_state_dict(state["network"])
    assert state["step"] == 40
    with torch.no_grad():
        assert float(loss_of(taught, batch)) < float(loss_of(fresh, batch)) - 0.3
    (tmp_path / "tokenizer.json").write_bytes((trained / "tokenizer.json").read_bytes())
    (tmp_path / "tiny-3.pt").write_bytes((trained / "tiny-3.pt").read_bytes())
    again = torch.load(train(replace(TINY, steps=42), 3, tmp_path), weights_only=True)
    assert again["step"] == 42
    assert again["course"]["runs"] == state["course"]["runs"] == 1
    assert 0 < again["course"]["tokens"] - state["course"]["tokens"] < 2 * 1024 + 512


def test_the_mean_of_two_checkpoints(trained, tmp_path, capsys):
    (tmp_path / "tokenizer.json").write_bytes((trained / "tokenizer.json").read_bytes())
    (tmp_path / "tiny-3.pt").write_bytes((trained / "tiny-3.pt").read_bytes())
    on = train(replace(TINY, steps=44), 3, tmp_path)
    recipe.main(["average", str(trained / "tiny-3.pt"), str(on), "--share", "0.25", "--out", str(tmp_path / "mean")])
    mean, before, after = (
        torch.load(file, weights_only=True) for file in (capsys.readouterr().out.split()[-1], trained / "tiny-3.pt", on)
    )
    for name, value in mean["network"].items():
        assert torch.allclose(value, 0.75 * before["network"][name] + 0.25 * after["network"][name], atol=1e-6)
    assert mean["course"] == after["course"] != before["course"]
    assert (
        export(TINY, tmp_path / "mean/tiny-3.pt", tmp_path / "mean/tokenizer.json", tmp_path / "mean.gguf").stat().st_size > 1e5
    )


@pytest.mark.parametrize(
    ("share", "text", "says"),
    [("2", "", "share is 2.0"), ("0.5", "other", "different tokenizers"), ("0.5", None, "No such file")],
)
def test_a_mean_that_cannot_be_says_why(trained, tmp_path, share, text, says):
    (tmp_path / "tiny-3.pt").write_bytes((trained / "tiny-3.pt").read_bytes())
    if text is not None:
        (tmp_path / "tokenizer.json").write_text(text)
    with pytest.raises(SystemExit, match=says):
        words = ["average", str(trained / "tiny-3.pt"), str(tmp_path / "tiny-3.pt"), "--share", share]
        recipe.main([*words, "--out", str(tmp_path / "mean")])


def test_a_mean_is_never_written_over_what_it_is_made_of(trained):
    file = trained / "tiny-3.pt"
    before = file.read_bytes()
    with pytest.raises(SystemExit, match="would be written over"):
        recipe.main(["average", str(file), str(file), "--out", str(trained)])
    assert file.read_bytes() == before


def test_training_goes_on_from_a_model_that_ships(trained, tmp_path):
    """Without a step more, what comes out is what went in, up to the precision of the file; the tokenizer too."""
    file = train(replace(TINY, steps=0), 5, tmp_path, start=trained / "tiny.gguf")
    before, after = (torch.load(path, weights_only=True) for path in (trained / "tiny-3.pt", file))
    assert before["course"]["tokens"] > 30 * 512
    assert after["course"] == {"seed": 5, "tokens": before["course"]["tokens"], "runs": 2}
    assert read_course(trained / "tiny.gguf")._asdict() == before["course"]
    before, after = before["network"], after["network"]
    assert before.keys() == after.keys()
    for name, values in before.items():
        assert torch.allclose(values, after[name], atol=2e-3, rtol=1e-3), name
    ours, theirs = (load_tokenizer(folder / "tokenizer.json") for folder in (tmp_path, trained))
    assert ours.get_vocab() == theirs.get_vocab()
    for text in ("Hello! Wie geht's? 123 + 456", "<|im_start|>user\n<tools>\nf(a: integer)\n</tools>", "žluťoučký kůň 🐎"):
        assert ours.encode(text).ids == theirs.encode(text).ids


def test_only_answers_are_learned(trained):
    sample = Sample(
        "test", (system("Be kind."), user("Hi"), assistant("One two"), user("More"), assistant(f"a{unlearned('b')}c"))
    )
    tokenizer = load_tokenizer(trained / "tokenizer.json")
    ((ids, learned, branches),) = encode(tokenizer, [sample], Random(0))
    assert {*branches} == {0}
    taught = tokenizer.decode([i for i, flag in zip(ids, learned, strict=True) if flag], skip_special_tokens=False)
    assert taught.replace(" ", "") in {
        "Onetwo<|im_end|>ac<|im_end|>",
        "Onetwo<|im_end|>abc<|im_end|>",
        "Onetwo<|im_end|>a<|im_end|>",
    }


def test_what_a_grammar_forces_comes_in_pieces_too(trained):
    told = f'{unlearned("{" + chr(34) + "capital")}": "Paris"{unlearned("}")}'
    sample = Sample("test", (user("The capital is Paris."), assistant(told)))
    tokenizer = load_tokenizer(trained / "tokenizer.json")
    (whole,) = tokenizer.encode_batch(['{"capital": "Paris"}'])
    found = [encode(tokenizer, [sample], Random(seed))[0] for seed in range(40)]
    texts = {tokenizer.decode(ids, skip_special_tokens=False) for ids, *_ in found}
    assert len(texts) == 1
    assert '{"capital": "Paris"}<|im_end|>' in texts.pop()
    assert min(len(ids) for ids, *_ in found) < max(len(ids) for ids, *_ in found)
    assert any(tokenizer.token_to_id("c") in ids[-20:] for ids, *_ in found)
    for ids, flags, _ in found:
        taught = tokenizer.decode([i for i, flag in zip(ids, flags, strict=True) if flag], skip_special_tokens=False)
        assert "capital" not in taught
        assert "Paris" in taught.replace(" ", "")
    assert len(whole.ids) < max(len(ids) for ids, *_ in found)


@pytest.mark.parametrize(("step", "share"), [(0, 0.01), (50, 0.51), (200, 1.0), (349, 1.0), (675, 0.5), (1000, 0.02)])
def test_the_rate_warms_up_stays_and_falls(step, share):
    assert rate(step, 1000) == pytest.approx(share, abs=0.01)


def test_a_tool_is_described_in_one_line():
    spec = tool(
        "find",
        "Find it.",
        {"what": "string", "near": {"enum": ["a", "b"]}},
        {"tags": {"type": "array", "items": {"type": "string"}}},
    )
    assert describe(spec["function"]) == "find(what: string, near: a|b, tags?: string[]) Find it."
    assert describe({"name": "ping"}) == "ping()"


def test_the_same_seed_gives_the_same_corpus():
    first, second = ([draw(rng) for _ in range(200)] for rng in (Random(4), Random(4)))
    assert first == second
    assert {sample.skill for sample in first} != {first[0].skill}


def test_a_question_keeps_what_stands_in_its_slots():
    rng = Random(2)
    for _ in range(500):
        assert "Zorblatt K9" in ask(rng, ["Is {name} here?", "Find {name}."], loose=False, name="Zorblatt K9")


def test_models_without_thoughts_never_see_any():
    rng = Random(8)
    for _ in range(3000):
        assert all("<think>" not in message["content"] for message in draw(rng).messages if message["role"] == "assistant")


def test_a_result_follows_a_call_in_the_corpus():
    sample = Sample(
        "test",
        (user("Go"), calls(("go", {"to": "Oslo"})), result("done"), assistant("Done.")),
        (tool("go", "", {"to": "string"}),),
    )
    text = "".join(piece.text for piece in pieces(sample))
    assert '<tool_call>\n{"name": "go", "arguments": {"to": "Oslo"}}\n</tool_call><|im_end|>\n<|im_start|>tool\ndone' in text


def test_every_item_of_the_evaluation_can_be_graded_and_is_not_right_by_itself():
    items = evaluation.held_out("mini-3m")
    assert len(items) > 700
    assert [item for item in items if grading.is_right(item["check"], Reply("Such an answer is none."), "?")] == []


def test_a_small_network_has_fewer_samples_of_tools_and_they_weigh_less():
    def share(kind, size):
        return sum(unasked(rng, size).skill.startswith(kind) for _ in range(1500)) / 1500

    rng, small, large = Random(8), SIZES["mini-300k"], SIZES["mini-1m"]
    assert share("tools", small) < share("tools", large) - 0.02
    assert share("extraction", small) < share("extraction", large) - 0.03
    assert _emphasis("tools_call", small) == 1.2 < 2.5 == _emphasis("tools_call", large)
    assert _emphasis("instructions/brief", small) == _emphasis("instructions/brief", large) == 1.5
    assert _emphasis("capital", small) == 1.0


def test_shares_of_skills_that_there_are_not_are_refused():
    with pytest.raises(ValueError, match=r"no skills of the kind tool; there are arithmetic, .*, tools"):
        draw(Random(1), shares={"tool": 15})


def test_lessons_stand_at_the_beginning(tmp_path, monkeypatch):
    given_to = []
    learned = training.learn
    monkeypatch.setattr(training, "learn", lambda *args, **how: given_to.append(len(args[2].lessons)) or learned(*args, **how))
    learn_tokenizer(Random(1), 700, samples=100).save(str(tmp_path / "tokenizer.json"))
    train(replace(TINY, steps=8, batch_tokens=256), 3, tmp_path)
    assert given_to == [2, 2, 0, 0, 0, 0, 0, 0]
    given_to.clear()
    train(replace(TINY, steps=4, batch_tokens=256, taught=0.0), 4, tmp_path)
    assert given_to == [0, 0, 0, 0]


def test_a_step_that_is_compiled_learns_the_same(trained, tmp_path, monkeypatch):
    """As torch traces it; the C++ that it makes of that takes a minute and a compiler."""
    traced, learned = [], []
    compiled = torch.compile
    monkeypatch.setattr(torch, "compile", lambda what, **how: traced.append(what) or compiled(what, backend="eager", **how))
    for is_compiled in (False, True):
        folder = tmp_path / str(is_compiled)
        folder.mkdir()
        (folder / "tokenizer.json").write_bytes((trained / "tokenizer.json").read_bytes())
        file = train(replace(TINY, layers=2, steps=6, batch_tokens=256), 3, folder, is_compiled=is_compiled)
        learned.append(torch.load(file, weights_only=True)["network"]["token_embd.weight"])
    assert traced == [loss_of]
    assert torch.allclose(*learned, atol=1e-6)


def test_without_a_compiler_nothing_is_compiled_and_it_is_said(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)
    with pytest.raises(SystemExit, match="needs a C.. compiler"):
        recipe.main(["train", "mini-300k", "--compile", "--out", str(tmp_path / "new")])
    assert not (tmp_path / "new").exists()


def test_the_commands_that_the_docs_name_run(trained, capsys, monkeypatch):
    recipe.main(["corpus", "--skill", "capital", "--count", "2"])
    assert capsys.readouterr().out.count("--- capital\n") == 2
    with pytest.raises(SystemExit, match="There is no skill 'capitol'; there are .*capital"):
        recipe.main(["corpus", "--skill", "capitol"])
    monkeypatch.setitem(SIZES, "mini-1m", replace(TINY, steps=41))
    (trained / "tiny-0.pt").write_bytes((trained / "tiny-3.pt").read_bytes())
    recipe.main(["train", "mini-1m", "--out", str(trained)])
    assert capsys.readouterr().out.rstrip().endswith("tiny-0.pt")


@pytest.mark.parametrize(
    ("check", "reply", "right"),
    [
        ({"contains": ["42"]}, Reply("It is 42."), True),
        ({"contains": ["4"]}, Reply("It is 42."), False),
        ({"equals": "positive"}, Reply("Positive."), True),
        ({"json": {"a": 1}}, Reply('{"a": 1.0}'), True),
        ({"json": {"a": 1}}, Reply('{"a": "1"}'), False),
        ({"json": {"a": 1}}, Reply("a 1"), False),
        ({"honest": True}, Reply("That is not one of my skills."), True),
        ({"without": ["x"]}, Reply("y x"), False),
        ({"contains": ["a"]}, Reply("a", tool_calls=(ToolCall("1", "f", "{}"),)), False),
        ({"calls": [{"name": "f", "arguments": {"a": 2}}]}, Reply("", tool_calls=(ToolCall("1", "f", '{"a": 2.0}'),)), True),
        ({"calls": [{"name": "f", "arguments": {"a": 2}}]}, Reply("", tool_calls=(ToolCall("1", "f", '{"a": 3}'),)), False),
        ({"calls": [{"name": "f", "arguments": {}}]}, Reply("f"), False),
        ({"sentences": 3}, Reply("A b. C d. E f."), True),
        ({"shorter": True}, Reply("long answer"), False),
        ({"thinks": True}, Reply("a", reasoning="b"), True),
    ],
)
def test_answers_are_graded_by_what_the_check_names(check, reply, right):
    assert grading.is_right(check, reply, "short") is right


def test_what_is_known_is_answered_while_tools_lie_about():
    rng = Random(6)
    found = [sample for sample in (draw(rng, has_thoughts=True) for _ in range(6000)) if sample.skill == "tools_around"]
    assert len(found) > 60
    for sample in found:
        assert sample.tools
        assert sample.branches
        for way in (sample.messages, *sample.branches):
            assert not any(message.get("tool_calls") for message in way)
            assert [message["role"] for message in way] == ["user", "assistant"] * (len(way) // 2)


def test_no_question_of_the_evaluation_is_learned():
    """Short ones come by chance, with other numbers say; they are left out."""
    rng = Random(77)
    assert evaluation.in_corpus(evaluation.held_out("mini-3m"), (unasked(rng, SIZES["mini-3m"]) for _ in range(20_000))) == []


@pytest.mark.parametrize("item", evaluation.held_out("mini-3m")[::20], ids=lambda item: item["messages"][-1]["content"][:30])
def test_an_item_of_the_evaluation_is_recognised_in_a_sample(item):
    messages = tuple(message for message in item["messages"] if message["content"])
    sample = Sample("test", (*messages, user("And more?")))
    assert evaluation.is_held_out(sample)
    assert evaluation.is_held_out(Sample("test", (user("Hi"), assistant("Hello")), branches=(messages,)))
    assert not evaluation.is_held_out(Sample("test", (user("Hi " + messages[-1]["content"]),)))


def test_a_question_of_the_corpus_is_recognised_with_other_numbers_and_punctuation():
    sample = Sample("sum", (user("What is 3 + 4?"), assistant("3 + 4 = 7")))
    item = {"skill": "arithmetic", "messages": [user("what is 12+5")], "check": {"contains": ["17"]}}
    assert evaluation.in_corpus([item], [sample]) == [item]


def test_a_check_that_there_is_none_of_is_refused():
    with pytest.raises(ValueError, match="There is no check"):
        grading.is_right({"contain": ["a"]}, Reply("a"))
