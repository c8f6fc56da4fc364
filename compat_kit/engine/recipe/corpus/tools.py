"""Tools (S14): which one to call and with what, several calls, none, and what the results say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, calls, result, user
from .shared import maybe_system
from .tool_actions import ACTS, Action, Phrase, both, family_action, phrase, phrase_again, say
from .tool_borrowed import borrowed_action
from .tool_compose import composed_action, invented_action
from .tool_plain import plain_question
from .tool_results import make_result, sentence
from .tool_values import LONG, value_of
from .tool_words import ATTRIBUTES
from .words import HONEST

if TYPE_CHECKING:
    from random import Random

_OF_SKILLS = ("maths", "translate", "search", "word", "text", "clock", "date", "news")
"""Families that could answer what the model can answer itself: they are not among tools that do not fit."""


_ALIKE = tuple(
    frozenset(line.strip().split(", "))
    for line in """
    weather now, weather forecast, heating read, air read, air quality, sky tonight
    light switch, light on, light dim, lights out
    heating set, radiator set, aircon set
    shopping add, grocery add
    recipe find, meal plan, takeaway order, restaurant find, table book
    book find, library borrow, book renew
    call phone, emergency call, phone ring
    message send, channel post
    movie find, movie times, series episode
    music play, music volume, room music
    calendar list, exam date, birthday get
    order status, parcel track, invoice status, invoice create
    """.strip().splitlines()
)
"""Acts of which one question may mean one or the other: they are never offered together."""


def any_action(rng: Random) -> Action:
    """A tool: of a family, composed, of borrowed words, or invented."""
    chance = rng.random()
    if chance < 0.5:
        return family_action(rng)
    return composed_action(rng) if chance < 0.68 else borrowed_action(rng) if chance < 0.9 else invented_action(rng)


def _domain(action: Action) -> str:
    return action.act if ":" in action.act else action.act.split()[0]


def _fits_too(one: Action, two: Action) -> bool:
    """Whether a question for the one could be meant for the other."""
    if one.name == two.name or one.act == two.act or any({one.act, two.act} <= alike for alike in _ALIKE):
        return True
    if "maths calculate" in {one.act, two.act} and _domain(one) == _domain(two):
        return True
    if _domain(one) == _domain(two) == "clock" or {"search web"} & {one.act, two.act}:
        return True
    heads = {act.split(":")[0] for act in (one.act, two.act)}
    if len(heads) == 1 and heads <= {*ATTRIBUTES}:
        return True
    mixed = (":" in one.act) != (":" in two.act)
    return mixed and bool({*one.act.replace(":", " ").split()} & {*two.act.replace(":", " ").split()})


def _other(rng: Random, action: Action) -> Action:
    """Another tool, near or far."""
    if rng.random() < 0.5:
        if ":" in action.act:
            return rng.choice((composed_action, borrowed_action))(rng, like=action)
        near = [act for act in ACTS if act.split()[0] == action.act.split()[0] and act != action.act]
        if near:
            return family_action(rng, rng.choice(near))
    return any_action(rng)


def _others(rng: Random, actions: list[Action], most: int) -> list[Action]:
    """The tools of a conversation: those that are needed and up to so many others, in any order."""
    found = list(actions)
    for _ in range(rng.randint(0, most)):
        other = _other(rng, rng.choice(actions))
        if not any(_fits_too(one, other) for one in found):
            found.append(other)
    rng.shuffle(found)
    return found


def _specs(actions: list[Action]) -> tuple[dict[str, Any], ...]:
    return tuple(action.spec for action in actions)


def _called(phrased: Phrase, thoughts: str = "") -> Message:
    return calls(*((action.name, arguments) for action, arguments in phrased.calls), thoughts=thoughts)


def wanted(rng: Random, several: bool | None = None) -> tuple[Phrase, list[Action]]:
    """A question that needs tools, and all the tools there are; `several`: with more than one call or not."""
    if several if several is not None else rng.random() < 0.2:
        return _wanted_several(rng)
    action = any_action(rng)
    return phrase(rng, action), _others(rng, [action], 3)


def _wanted_several(rng: Random) -> tuple[Phrase, list[Action]]:
    action = any_action(rng)
    while not action.many:
        action = any_action(rng)
    if (chance := rng.random()) < 0.7:
        asked = phrase if chance < 0.4 else phrase_again
        return asked(rng, action, rng.choice((2, 2, 2, 3))), _others(rng, [action], 2)
    other = any_action(rng)
    while _fits_too(action, other):
        other = any_action(rng)
    one, two = phrase(rng, action), phrase(rng, other)
    return both(rng, one, two), _others(rng, [action, other], 2)


def _call(rng: Random) -> Sample:
    phrased, actions = wanted(rng, several=False)
    talk = (*maybe_system(rng, 0.3), user(say(rng, phrased)), _called(phrased))
    return Sample("tools_call", talk, _specs(actions), _branches(rng, actions))


def _parallel(rng: Random) -> Sample:
    phrased, actions = wanted(rng, several=True)
    talk = (*maybe_system(rng, 0.3), user(say(rng, phrased)), _called(phrased))
    return Sample("tools_parallel", talk, _specs(actions), _branches(rng, actions))


def _branches(rng: Random, actions: list[Action]) -> tuple[tuple[Message, ...], ...]:
    """Other questions for the same tools."""
    return tuple(_branch(rng, actions) for _ in range(rng.choice((2, 3, 4, 5))))


def _branch(rng: Random, actions: list[Action]) -> tuple[Message, ...]:
    chance = rng.random()
    if chance < 0.14:
        question, answer = _unfitting(rng, actions)
        return user(question), assistant(answer)
    phrased = _several_of(rng, actions) if chance < 0.3 else phrase(rng, rng.choice(actions))
    asked = (user(say(rng, phrased)), _called(phrased))
    if chance < 0.8:
        return asked
    messages, said = answered(rng, phrased)
    return (*asked, *messages, assistant(said))


def _several_of(rng: Random, actions: list[Action]) -> Phrase:
    """More than one call of them, where they allow it."""
    one, other = rng.choice(actions), rng.choice(actions)
    if one is not other:
        return both(rng, phrase(rng, one), phrase(rng, other))
    if not one.many:
        return phrase(rng, one)
    return rng.choice((phrase, phrase_again))(rng, one, rng.choice((2, 2, 2, 3)))


def answered(rng: Random, phrased: Phrase) -> tuple[list[Message], str]:
    """The results of the calls, and the sentences that say them."""
    texts = [make_result(rng, action.gives, arguments) for action, arguments in phrased.calls]
    kinds = {action.name for action, _ in phrased.calls}
    if len(texts) > 1 and len(kinds) == 1 and rng.random() < 0.7:
        texts = _alike(rng, phrased)
    said = [sentence(action.name, arguments, text) for (action, arguments), text in zip(phrased.calls, texts, strict=True)]
    return [result(text) for text in texts], " ".join(said)


def _alike(rng: Random, phrased: Phrase) -> list[str]:
    """Results of one program: the same form, other values."""
    texts: list[str] = []
    for action, arguments in phrased.calls:
        drawn = [make_result(rng, action.gives, arguments) for _ in range(12)]
        alike = [text for text in drawn if texts and _form(text) == _form(texts[0]) and text not in texts]
        texts.append((alike or drawn)[0])
    return texts


def _form(text: str) -> str:
    return "".join(sign for sign in text.split(":", maxsplit=1)[0] if not sign.isdigit()) + str(text.count('":'))


def _results(rng: Random) -> Sample:
    phrased, actions = wanted(rng)
    messages, said = answered(rng, phrased)
    talk = (*maybe_system(rng, 0.25), user(say(rng, phrased)), _called(phrased), *messages, assistant(said))
    return Sample("tools_results", talk, _specs(actions), _branches(rng, actions))


def _dialogue(rng: Random) -> Sample:
    """Two questions: the second for the same tool, another one, or for none."""
    phrased, actions = wanted(rng, several=False)
    messages, said = answered(rng, phrased)
    talk = [user(say(rng, phrased)), _called(phrased), *messages, assistant(said)]
    chance = rng.random()
    if chance < 0.3 and phrased.calls[0][0].many:
        question, call = _what_about(rng, phrased)
        found, answer = answered(rng, call)
        talk += [user(question), _called(call)]
        talk += [*found, assistant(answer)] if rng.random() < 0.4 else []
    elif chance < 0.65:
        again = phrase(rng, rng.choice(actions))
        found, answer = answered(rng, again)
        talk += [user(_again(rng, again)), _called(again)]
        talk += [*found, assistant(answer)] if rng.random() < 0.4 else []
    else:
        question, answer = _unfitting(rng, actions)
        talk += [user(question), assistant(answer)]
    if rng.random() < 0.15:
        question, answer = _unfitting(rng, actions)
        talk = [user(question), assistant(answer), *talk]
    return Sample("tools_dialogue", (*maybe_system(rng, 0.2), *talk), _specs(actions))


_ABOUT = (
    "And {v}?", "What about {v}?", "How about {v}?", "And for {v}?", "Same for {v}.", "Now {v}", "Also {v}",
    "And the same for {v}", "{v}?", "Do that for {v} too.",
    "Now the same with {v}", "And what about {v}?", "Then {v}.", "Try {v}",
)  # fmt: skip


def _what_about(rng: Random, phrased: Phrase) -> tuple[str, Phrase]:
    """The same question of another one, in few words; what else was said stays."""
    [(action, arguments)] = phrased.calls
    param = next(p for p in action.params if p.key == action.many)
    value = value_of(rng, param.kind if "(" not in param.kind else "enum", param.schema)
    call = Phrase("", {}, ((action, {**arguments, param.name: value.json}),))
    forms = (*_ABOUT, "And in {v}?", "In {v}?", "And in {v}, too?") if param.kind == "city" else _ABOUT
    said = f"'{value.said}'" if param.kind in LONG else value.said
    return ask(rng, forms, loose=False, v=said), call


def _again(rng: Random, phrased: Phrase) -> str:
    opener = rng.choice(("And now: ", "Now: ", "Then: ", "Thanks. ", "OK. ", "Good. ", "", "", "", ""))
    return say(rng, replace(phrased, template=opener + phrased.template)) if opener else say(rng, phrased)


def _unfitting(rng: Random, actions: list[Action]) -> tuple[str, str]:
    """A question that none of the tools answers, and the answer without them."""
    if rng.random() < 0.6 or any(action.act == "search web" for action in actions):
        return plain_question(rng, exclude=frozenset(_domain(action) for action in actions))
    return _foreign(rng, actions), HONEST


def _foreign(rng: Random, actions: list[Action]) -> str:
    """A question for a tool that is not there."""
    while True:
        other = any_action(rng)
        if _domain(other) not in _OF_SKILLS and not any(_near(action, other) for action in actions):
            return say(rng, phrase(rng, other))


def _near(action: Action, other: Action) -> bool:
    words = {*other.act.replace(":", " ").split()}
    return _fits_too(action, other) or _domain(action) == _domain(other) or bool({*action.act.replace(":", " ").split()} & words)


def no_tool(rng: Random) -> tuple[str, str, tuple[dict[str, Any], ...]]:
    """A question that none of the tools answers, its answer, and the tools."""
    actions = _some(rng)
    return *_unfitting(rng, actions), _specs(actions)


def _some(rng: Random) -> list[Action]:
    actions = [any_action(rng) for _ in range(rng.randint(1, 4))]
    return [action for at, action in enumerate(actions) if not any(action.name == one.name for one in actions[:at])]


def _none(rng: Random) -> Sample:
    actions = _some(rng)
    talk: list[Message] = []
    for _ in range(1 if rng.random() < 0.85 else 2):
        question, answer = _unfitting(rng, actions)
        talk += [user(question), assistant(answer)]
    return Sample("tools_none", (*maybe_system(rng, 0.3), *talk), _specs(actions))


def surrounded(rng: Random, sample: Sample) -> Sample:
    """A sample of another skill with tools there that do not fit it; what no tool does is answered as ever."""
    actions: list[Action] = []
    while not actions:
        actions = [a for a in (any_action(rng) for _ in range(rng.randint(1, 3))) if _domain(a) not in _OF_SKILLS]
    kept = [action for at, action in enumerate(actions) if not any(action.name == one.name for one in actions[:at])]
    return replace(sample, tools=_specs(kept)) if not sample.tools else sample


_ABOUT_TOOLS = (
    "Use the tools.", "You have tools. Use them where they help.", "Call a tool when it fits the question.",
    "You are an assistant with tools.",
    "Answer with the help of tools.", "Use a tool if you need one.", "You can call functions.",
    "Help the user with the tools you have.",
    "You are a helpful assistant with access to functions.", "You may call one or more functions to assist the user.",
    "Use the right tool.",
)  # fmt: skip


def _ask_system(rng: Random) -> Sample:
    """The same with a word about tools in the message of the system."""
    sample = rng.choice((_call, _results, _none))(rng)
    said = rng.choice(_ABOUT_TOOLS)
    rest = sample.messages[sample.messages[0]["role"] == "system" :]
    return replace(sample, messages=({"role": "system", "content": said}, *rest))


SKILLS: dict[str, tuple[float, Maker]] = {
    "tools_call": (0.38, _call),
    "tools_parallel": (0.2, _parallel),
    "tools_none": (0.12, _none),
    "tools_results": (0.16, _results),
    "tools_dialogue": (0.08, _dialogue),
    "tools_system": (0.06, _ask_system),
}
