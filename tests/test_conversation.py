"""The tree of a conversation: whatever is done to it, it stays a tree, a path through it, and messages that servers take."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, precondition, rule

import compat_kit as ck
from compat_kit.conversation import (
    ANSWERED,
    BROKEN,
    CALL_STATES,
    DENIED,
    DONE,
    FAILED,
    RUNNING,
    STATES,
    STOPPED,
    WAITING,
    WRITING,
    Call,
    Conversation,
    Node,
    Round,
    from_json,
    to_json,
)
from compat_kit.errors import ConfigurationError
from compat_kit.figures import Figures
from compat_kit.replies import Reply, ToolCall

IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}
SOUND = {"type": "input_audio", "input_audio": {"data": "AA==", "format": "wav"}}
FILE = {"type": "file", "file": {"filename": "report.pdf", "file_data": "data:application/pdf;base64,AA=="}}
some = settings(max_examples=150, deadline=None)


def check_tree(conversation: Conversation) -> None:
    """What is true of every conversation at every time."""
    nodes = conversation.nodes
    assert all(node.id == key for key, node in nodes.items())
    for node in nodes.values():
        siblings = conversation.siblings(node.id)
        assert siblings.count(node.id) == 1
        assert all(nodes[child].parent == node.id for child in node.children)
        assert (node.chosen in node.children) if node.children else node.chosen is None
        assert node.state in STATES
        assert node.role in ("user", "system", "assistant")
    tops = [key for key, node in nodes.items() if node.parent is None]
    path = conversation.path()
    assert bool(path) == bool(tops)
    assert [node.parent for node in path] == [None, *(node.id for node in path)][: len(path)]
    assert not path or not path[-1].children
    assert conversation.leaf is (path[-1] if path else None)
    reached, todo = set(), list(tops)
    while todo:
        reached.add(one := todo.pop())
        todo += nodes[one].children
    assert reached == set(nodes)


def check_messages(messages: list[dict]) -> None:
    """That a server can take them: plain data, and every call of a tool with its result right behind it."""
    json.dumps(messages, allow_nan=False)
    open_calls: list[str] = []
    for message in messages:
        if message["role"] == "tool":
            assert message["tool_call_id"] == open_calls.pop(0)
            continue
        assert open_calls == []
        assert message["role"] in ("system", "developer", "user", "assistant")
        calls = message.get("tool_calls") if message["role"] == "assistant" else None
        open_calls = [call["id"] for call in calls or ()]
    assert open_calls == []


def script(*rounds: Round, **fields) -> Conversation:
    """A question and an answer of these rounds."""
    conversation = Conversation([ck.user("Question?")])
    node = conversation.add_answer(conversation.leaf)
    node.rounds, node.state = list(rounds), DONE
    for name, value in fields.items():
        setattr(node, name, value)
    return conversation


TEXTS = st.text(max_size=8) | st.sampled_from(["\ud800", "\x00", "\u202e", "<script>", "a\r\nb"])
PARTS = st.lists(
    st.one_of(st.builds(lambda text: {"type": "text", "text": text}, TEXTS), st.sampled_from([IMAGE, SOUND, FILE])), max_size=3
)
CONTENTS = TEXTS | PARTS


class Tree(RuleBasedStateMachine):
    """Any sequence of what people, models and files do to a conversation."""

    ids = Bundle("ids")

    @initialize(system=st.none() | TEXTS)
    def begin(self, system):
        self.tree = Conversation(system=system)
        self.seen: set[str] = set()

    def made(self, node: Node) -> str:
        assert node.id not in self.seen, "an id is used again"
        self.seen.add(node.id)
        assert self.tree.nodes[node.id] is node
        assert node in self.tree.path()
        return node.id

    def some_node(self, node_id):
        return self.tree.nodes.get(node_id)

    @rule(target=ids, role=st.sampled_from(["user", "system", "developer", "assistant"]), content=CONTENTS)
    def add(self, role, content):
        before = self.tree.path()
        node_id = self.made(self.tree.add(role, content))
        assert self.tree.path()[:-1] == before
        return node_id

    @rule(target=ids, after=ids, content=CONTENTS)
    def add_after(self, after, content):
        node = self.some_node(after)
        if node is None:
            return after
        self.tree.choose(after)
        return self.made(self.tree.add("user", content, after=node)) if node in self.tree.path() else after

    @rule(target=ids, to=ids)
    def answer(self, to):
        node = self.some_node(to)
        if node is None or node not in self.tree.path():
            return to
        return self.made(self.tree.add_answer(node))

    @rule(
        answer=ids,
        text=TEXTS,
        states=st.lists(st.sampled_from(CALL_STATES), max_size=3),
        state=st.sampled_from(STATES),
    )
    def write(self, answer, text, states, state):
        node = self.some_node(answer)
        if node is None or node.role != "assistant":
            return
        calls = [Call(f"c{i}", "f", "{}", one, "result") for i, one in enumerate(states)]
        node.rounds.append(Round(text, calls=calls))
        node.state = state

    @rule(target=ids, node_id=ids, content=CONTENTS)
    def edit(self, node_id, content):
        old = self.some_node(node_id)
        if old is None:
            with pytest.raises(ConfigurationError, match="not there any more"):
                self.tree.edit(node_id, content)
            return node_id
        before, siblings = copy.deepcopy(old.rounds), self.tree.siblings(node_id)
        new = self.tree.edit(node_id, content)
        assert self.tree.siblings(node_id) == [*siblings, new.id]
        assert (old.rounds, new.role) == (before, old.role)
        self.seen.add(new.id)
        return new.id

    @rule(node_id=ids)
    def choose(self, node_id):
        if node_id in self.tree.nodes:
            self.tree.choose(node_id)
            parent = self.tree.nodes[node_id].parent
            shown = self.tree.path()[0].id if parent is None else self.tree.nodes[parent].chosen
            assert shown == node_id

    @rule(node_id=consumes(ids))
    def delete(self, node_id):
        node = self.some_node(node_id)
        if node is None:
            return
        others, siblings = set(self.tree.nodes) - below(self.tree, node), self.tree.siblings(node_id)
        self.tree.delete(node_id)
        assert set(self.tree.nodes) == others
        if len(siblings) > 1 and node.parent in self.tree.nodes:
            assert self.tree.nodes[node.parent].chosen in siblings
        with pytest.raises(ConfigurationError, match="not there any more"):
            self.tree.add_answer(node)

    @rule()
    def clear(self):
        system = self.tree.system
        self.tree.clear()
        assert (self.tree.nodes, self.tree.path(), self.tree.system) == ({}, [], system)

    @precondition(lambda self: self.tree.nodes)
    @rule()
    def save_and_load(self):
        ids = list(self.tree.nodes)
        loaded = from_json(to_json(self.tree))
        assert list(loaded.nodes) == ids
        assert [node.id for node in loaded.path()] == [node.id for node in self.tree.path()]
        loaded._count = max(loaded._count, self.tree._count)  # this machine remembers ids that were deleted before
        self.tree = loaded

    @invariant()
    def is_a_tree(self):
        if hasattr(self, "tree"):
            check_tree(self.tree)
            check_messages(self.tree.messages())
            for node in self.tree.path():
                check_messages(self.tree.messages(before=node.id))


def below(tree: Conversation, node: Node) -> set[str]:
    """The ids of a message and of all that followed it."""
    return {node.id}.union(*(below(tree, tree.nodes[child]) for child in node.children))


TestTree = Tree.TestCase
TestTree.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_an_edit_and_another_answer_are_branches_and_nothing_is_lost():
    tree = Conversation([ck.user("a"), ck.assistant("b"), ck.user("c")])
    first, answer, _ = tree.path()
    edited = tree.edit(first.id, "a2")
    assert tree.messages() == [ck.user("a2")]
    other = tree.add_answer(edited)
    other.rounds[0].text = "b2"
    assert tree.messages() == [ck.user("a2"), ck.assistant("b2")]
    tree.choose(first.id)
    assert tree.messages() == [ck.user("a"), ck.assistant("b"), ck.user("c")]
    assert tree.siblings(first.id) == [first.id, edited.id]
    again = tree.add_answer(first)
    assert tree.siblings(answer.id) == [answer.id, again.id]
    assert tree.messages(before=again.id) == [ck.user("a")]


def test_a_deleted_message_gives_its_place_to_its_neighbour():
    tree = Conversation()
    first = tree.add("user", "1")
    second, third = tree.edit(first.id, "2"), tree.edit(first.id, "3")
    tree.choose(second.id)
    tree.delete(second.id)
    assert tree.path() == [third]
    tree.delete(third.id)
    assert tree.path() == [first]
    tree.delete(first.id)
    assert tree.path() == []
    assert tree.add("user", "4").id == "m4"


@pytest.mark.parametrize("before", [[], [ck.user("0")]])
def test_the_branch_that_is_shown_stays_so_when_another_one_is_deleted(before):
    tree = Conversation(before)
    first = tree.add("user", "1")
    second, _, fourth = (tree.edit(first.id, text) for text in "234")
    tree.choose(second.id)
    tree.delete(first.id)
    tree.delete(fourth.id)
    assert tree.leaf is second


@pytest.mark.parametrize("gone", ["", "m9", None, 3, [], {}])
def test_a_message_that_is_gone_is_said_to_be(gone):
    tree = Conversation("Hello")
    for act in (tree.node, tree.siblings, tree.choose, tree.delete, lambda one: tree.edit(one, "x")):
        with pytest.raises(ConfigurationError, match="This message is not there any more"):
            act(gone)


def test_a_message_of_another_conversation_is_none_of_this_one():
    tree, other = Conversation("Hello"), Conversation("Hello")
    for act in (tree.add_answer, lambda node: tree.add("user", "x", after=node)):
        with pytest.raises(ConfigurationError, match="not there any more"):
            act(other.leaf)
    check_tree(tree)


def test_an_answer_of_which_nothing_came_and_a_call_without_a_result_are_not_sent():
    calls = [Call("1", "f", "{}", ANSWERED, "4"), Call("2", "g", "{}", WAITING), Call("3", "h", "{}", RUNNING)]
    tree = script(Round("Let me see.", calls=calls), Round())
    assert tree.messages()[1:] == [
        {
            "role": "assistant",
            "content": "Let me see.",
            "tool_calls": [{"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
        },
        {"role": "tool", "tool_call_id": "1", "content": "4"},
    ]
    assert script(Round(reasoning="Hm.")).messages() == [ck.user("Question?")]
    assert script(Round("Hm.", calls=[Call("1", "f", "{}", WAITING)])).messages()[1:] == [ck.assistant("Hm.")]


@pytest.mark.parametrize("state", [DENIED, BROKEN])
def test_what_was_denied_or_failed_is_told_to_the_model(state):
    tree = script(Round(calls=[Call("1", "f", "{}", state, "No.")]))
    assert tree.messages()[-1] == {"role": "tool", "tool_call_id": "1", "content": "No."}


SEVERAL_ROUNDS = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": [{"type": "text", "text": "Look."}, IMAGE, SOUND, FILE], "name": "Ada"},
    {
        "role": "assistant",
        "content": None,
        "reasoning_content": "Hm.",
        "tool_calls": [
            {"id": "1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}, "extra_content": {"google": {}}},
            {"id": "2", "type": "custom", "custom": {"name": "shell", "input": "ls"}},
        ],
    },
    {"role": "tool", "tool_call_id": "1", "content": "4", "name": "f"},
    {"role": "tool", "tool_call_id": "2", "content": [{"type": "text", "text": "a.txt"}]},
    {
        "role": "assistant",
        "content": "",
        "tool_calls": [{"id": "3", "type": "function", "function": {"name": "f", "arguments": ""}}],
    },
    {"role": "tool", "tool_call_id": "3", "content": ""},
    {"role": "assistant", "content": [{"type": "text", "text": "It is 4."}], "annotations": []},
    {"role": "developer", "content": "Be briefer."},
    {"role": "system", "content": [{"type": "text", "text": "Be kind."}]},
    {"role": "user", "content": "And now?"},
    {"role": "assistant", "content": None, "refusal": "I cannot."},
    {"role": "user", "content": ""},
]


def test_messages_of_the_api_come_back_as_they_were():
    before = copy.deepcopy(SEVERAL_ROUNDS)
    tree = Conversation(SEVERAL_ROUNDS)
    check_tree(tree)
    assert tree.messages() == SEVERAL_ROUNDS == before
    assert tree.system == "Be brief."
    assert [node.role for node in tree.path()] == ["user", "assistant", "system", "system", "user", "assistant", "user"]
    question, answer, *_, refusal, _ = tree.path()
    assert (question.text, question.images) == ("Look.", ["data:image/png;base64,AA=="])
    assert question.others == ["input_audio", "file: report.pdf"]
    assert [call.name for one in answer.rounds for call in one.calls] == ["f", "shell", "f"]
    assert [one.text for one in answer.rounds] == ["", "", "It is 4."]
    assert answer.rounds[0].reasoning == "Hm."
    assert refusal.text == "I cannot."


def test_a_leading_developer_message_is_the_system_prompt_and_stays_what_it_is():
    given_as = [{"role": "developer", "content": "Be brief."}, ck.user("Hi")]
    tree = Conversation(given_as)
    assert tree.system == "Be brief."
    assert tree.messages() == given_as
    tree.system = "Be long."
    assert tree.messages()[0] == {"role": "developer", "content": "Be long."}


def test_the_system_prompt_may_be_given_apart_and_is_left_out_when_it_is_empty():
    assert Conversation("Hi", system="Be brief.").messages() == [ck.system("Be brief."), ck.user("Hi")]
    assert Conversation("Hi", system="").messages() == [ck.user("Hi")]
    with pytest.raises(ConfigurationError, match="`system` must be text, not int"):
        Conversation(system=3)


def test_replies_are_messages():
    tree = Conversation([ck.user("Hi"), Reply("Hello", tool_calls=(ToolCall("1", "f", "{}"),))])
    assert tree.leaf.rounds[0].calls[0].name == "f"


def test_a_call_whose_result_nobody_kept_is_said_to_have_failed():
    call = {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    tree = Conversation([ck.user("Hi"), {"role": "assistant", "content": None, "tool_calls": [call]}])
    [kept] = tree.leaf.rounds[0].calls
    assert (kept.state, kept.result) == (BROKEN, "No result of this call was kept.")
    check_messages(tree.messages())


def test_an_edit_keeps_who_said_it_and_an_answer_can_be_edited_too():
    tree = Conversation([{"role": "user", "content": "Hi", "name": "Ada"}, ck.assistant("Hello")])
    question, answer = tree.path()
    tree.edit(answer.id, "Good day")
    assert tree.messages()[-1] == ck.assistant("Good day")
    assert tree.edit(question.id, "Hey").extra == {"name": "Ada"}
    assert tree.messages() == [{"role": "user", "content": "Hey", "name": "Ada"}]


def test_what_goes_in_and_what_comes_out_is_a_copy():
    mine = [{"role": "user", "content": [{"type": "text", "text": "Hi"}], "metadata": {"a": [1]}}]
    tree = Conversation(mine)
    mine[0]["content"][0]["text"] = mine[0]["metadata"]["a"][0] = "changed"
    out = tree.messages()
    assert out == [{"role": "user", "content": [{"type": "text", "text": "Hi"}], "metadata": {"a": [1]}}]
    out[0]["content"][0]["text"] = out[0]["metadata"]["a"][0] = "changed"
    assert tree.messages() != out
    part = {"type": "text", "text": "a"}
    node = tree.add("user", [part])
    part["text"] = "changed"
    assert node.text == "a"


def endless() -> list:
    circle: list = []
    circle.append({"type": "text", "text": circle})
    return circle


@pytest.mark.parametrize(
    ("messages", "said"),
    [
        ([{"role": "wizard", "content": "x"}], "Message 1 of 1: 'wizard' is no role of a message. Use one of system, developer"),
        ([{"role": 3}], "int is no role"),
        ([{"role": ["user"]}], "list is no role"),
        ([ck.user("a"), {"role": "function", "name": "f", "content": "4"}], "Message 2 of 2: .*Write `tool_calls`"),
        ([{"role": "tool", "tool_call_id": "1", "content": "4"}], "Message 1 of 1: It is the result of a call .* Leave it out"),
        ([ck.user("a"), {"role": "tool", "content": "4"}], "Message 2 of 2: It is the result"),
        ([{"role": "user", "content": 3}], "must be text, or a list of parts"),
        ([{"role": "user", "content": ["a"]}], "must be text, or a list of parts"),
        ([{"role": "user", "content": {"type": "text"}}], "must be text, or a list of parts"),
        ([{"role": "user", "content": b"a"}], "'bytes', which is no plain data"),
        ([{"role": "user", "content": [{"type": "text", 3: 4}]}], "'dict', which is no plain data"),
        ([{"role": "user", "content": "a", "seen": object()}], "'object', which is no plain data"),
        ([{"role": "user", "content": "a", "score": float("nan")}], "holds nan, which is no number"),
        ([{"role": "user", "content": "a", "score": 2**70}], "more than 64 bits"),
        ([{"role": "user", "content": endless()}], "more than 40 levels deep, or holds itself"),
        ([{"role": "assistant", "content": None, "tool_calls": "f"}], "`tool_calls` of a message must be a list"),
        ([{"role": "assistant", "tool_calls": [{"id": "1"}]}], "A call of a tool must be like"),
        ([{"role": "assistant", "tool_calls": [None]}], "A call of a tool must be like"),
        ([{"role": "assistant", "tool_calls": [{"function": {"name": 3}}]}], "A call of a tool must be like"),
        (3, "`messages` must be a question"),
        (["Hello"], "`messages` must be a question"),
    ],
)
def test_what_is_no_conversation_is_refused_with_the_next_step(messages, said):
    with pytest.raises(ConfigurationError, match=said):
        Conversation(messages)


@pytest.mark.parametrize("role", ["tool", "function", "", None])
def test_a_message_with_another_role_cannot_be_added(role):
    tree = Conversation()
    with pytest.raises(ConfigurationError):
        tree.add(role, "x")
    assert tree.nodes == {}


def test_odd_parts_are_kept_and_nothing_fails_on_them():
    parts = [
        {},
        {"type": 3},
        {"type": "text"},
        {"type": "text", "text": 4},
        {"type": "image_url"},
        {"type": "image_url", "image_url": 5},
    ]
    parts += [{"type": "image_url", "image_url": "https://h/a.png"}, {"type": "image_url", "image_url": {}}, {"type": "file"}]
    tree = Conversation([{"role": "user", "content": parts}])
    assert tree.leaf.text == ""
    assert tree.leaf.images == ["https://h/a.png"]
    assert tree.leaf.others == ["something else", "something else", "file"]
    assert tree.messages() == [{"role": "user", "content": parts}]


def test_arguments_that_a_server_sent_as_data_become_text():
    call = {"id": 7, "function": {"name": "f", "arguments": {"a": "ä"}}}
    tree = Conversation([{"role": "assistant", "content": None, "tool_calls": [call]}])
    [kept] = tree.leaf.rounds[0].calls
    assert (kept.id, kept.arguments) == ("7", '{"a": "ä"}')


def test_two_calls_without_an_id_take_their_results_in_order():
    calls = [{"type": "function", "function": {"name": name, "arguments": "{}"}} for name in "fg"]
    results = [{"role": "tool", "content": result} for result in ("1", "2")]
    tree = Conversation([{"role": "assistant", "content": None, "tool_calls": calls}, *results])
    assert [(call.name, call.result) for call in tree.leaf.rounds[0].calls] == [("f", "1"), ("g", "2")]
    with pytest.raises(ConfigurationError, match="Message 4 of 4"):
        Conversation([{"role": "assistant", "content": None, "tool_calls": calls}, *results, results[0]])


def test_a_long_conversation_is_taken_in_without_walking_it_again_for_each_message():
    walked = 0

    class Counting(Conversation):
        def _walk(self, node_id):
            nonlocal walked
            walked += 1
            return super()._walk(node_id)

    Counting([ck.user(str(number)) for number in range(5000)])
    assert walked < 10


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
EXTRA = st.dictionaries(st.sampled_from(["name", "refusal", "reasoning_content", "annotations", "x"]), PLAIN, max_size=2)


@st.composite
def api_messages(draw):
    """A conversation in the API's form that a server could have had."""
    found = [{"role": "system", "content": draw(st.text(min_size=1))}] if draw(st.booleans()) else []
    for turn in range(draw(st.integers(1, 4))):
        found.append({**draw(EXTRA), "role": draw(st.sampled_from(["user", "system", "developer"])), "content": draw(CONTENTS)})
        for number in range(draw(st.integers(0, 2))):
            ids = [f"c{turn}.{number}.{i}" for i in range(draw(st.integers(1, 2)))]
            calls = [{"id": one, "type": "function", "function": {"name": draw(TEXTS), "arguments": draw(TEXTS)}} for one in ids]
            content = draw(st.none() | CONTENTS)
            found.append({**draw(EXTRA), "role": "assistant", "content": content, "tool_calls": calls})
            found += [{**draw(EXTRA), "role": "tool", "tool_call_id": one, "content": draw(CONTENTS)} for one in ids]
        found.append({**draw(EXTRA), "role": "assistant", "content": draw(st.text(min_size=1))})
    return found


@some
@given(api_messages())
def test_any_messages_of_the_api_come_back_as_they_were(messages):
    if messages[0]["role"] in ("system", "developer") and not messages[0]["content"]:
        messages = messages[1:]  # an empty system prompt is none
    tree = Conversation(messages)
    check_tree(tree)
    assert tree.messages() == messages


ANYTHING = st.recursive(
    PLAIN | st.binary(max_size=2),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["role", "content", "tool_calls", "tool_call_id", "function", "custom", "name", "id", "type", "text"]
            ),
            inner | st.sampled_from(["user", "assistant", "tool", "system"]),
            max_size=4,
        )
    ),
    max_leaves=12,
)


@some
@given(st.lists(ANYTHING, max_size=4))
def test_anything_is_a_conversation_or_refused(messages):
    try:
        tree = Conversation(messages)
    except ConfigurationError:
        return
    check_tree(tree)
    check_messages(tree.messages())
    [node.text + "".join(node.images + node.others) for node in tree.path()]


def message(node_id="m1", **fields) -> Node:
    return Node(node_id, "assistant", rounds=[Round("x")], **fields)


def test_a_message_of_a_file_is_put_under_its_parent_and_does_not_push_away_what_is_shown():
    tree = Conversation()
    first, second = message("m3"), message("m7")
    tree.put(first)
    tree.put(second)
    tree.put(message("other", parent="m3"))
    check_tree(tree)
    assert [node.id for node in tree.path()] == ["m3", "other"]
    assert tree.add("user", "new").id == "m8"


@pytest.mark.parametrize(
    "node", [message("m1"), message(""), message("m2", parent="m9"), message("m2", parent="m2"), message("m2", state="odd")]
)
def test_a_message_that_cannot_be_there_is_refused_and_changes_nothing(node):
    tree = Conversation()
    tree.put(message("m1"))
    with pytest.raises(ConfigurationError):
        tree.put(node)
    check_tree(tree)
    assert list(tree.nodes) == ["m1"]


def test_what_was_being_written_when_its_kernel_ended_is_stopped():
    tree = Conversation()
    node = message(state=WRITING)
    node.rounds[0].calls = [Call("1", "f", "{}", WAITING), Call("2", "g", "{}", RUNNING), Call("3", "h", "{}", ANSWERED, "4")]
    tree.put(node)
    assert (node.state, node.error) == (STOPPED, "The kernel ended before this answer was complete.")
    assert [call.state for call in node.rounds[0].calls] == [BROKEN, BROKEN, ANSWERED]
    assert node.hint == "Ask for the answer again."


def test_figures_and_names_start_as_unknown():
    node = Conversation().add_answer(None)
    assert (node.state, node.figures, node.model, node.error) == (WRITING, Figures(), "", "")
    assert (node.text, FAILED) == ("", "failed")
