"""Thinking (S15): short steps before the answer, where the system or the user asks for them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from .arithmetic import calculation, larger_or_smaller, story, two_numbers
from .sample import Maker, Message, Sample, assistant, call_text, calls, system, user
from .shared import maybe_system
from .tool_actions import Phrase, say
from .tool_plain import plain_question, topic
from .tools import answered, no_tool, wanted

if TYPE_CHECKING:
    from random import Random


class Thought(NamedTuple):
    """A question, the steps to its answer, and the answer."""

    question: str
    steps: str
    answer: str


_LONG = 100
"""Characters of steps that are too many: all multiples of 2 up to 98, say."""
_HAPPENS = {"+": "More", "-": "Fewer", "*": "Times", "/": "Shared"}

# Arithmetic -----------------------------------------------------------------------------------------------------------------


def arithmetic(rng: Random) -> Thought:
    """A sum, difference, product or quotient."""
    while True:
        question, answer = calculation(rng)
        if len(steps := _worked_out(answer)) < _LONG:
            return Thought(question, steps, answer)


def _worked_out(equation: str) -> str:
    a, sign, b, *_ = equation.split()
    return steps_of(int(a), sign, int(b))


def steps_of(a: int, sign: str, b: int) -> str:
    """How it is worked out, always in the same form."""
    return {"+": _sum_steps, "-": _difference_steps, "*": _product_steps, "/": _quotient_steps}[sign](a, b)


def _sum_steps(a: int, b: int) -> str:
    ones = a % 10 + b % 10
    if a < 10 and b < 10:
        return f"{a} + {b} = {ones}."
    carry = ones // 10
    tens = a // 10 + b // 10
    carried = f" + {carry}" if carry else ""
    return f"Ones: {a % 10} + {b % 10} = {ones}. Tens: {a // 10} + {b // 10}{carried} = {tens + carry}. Together {a + b}."


def _difference_steps(a: int, b: int) -> str:
    if b > a:
        return f"{b} is larger. {_difference_steps(b, a)} With a minus: {a - b}."
    if a < 10:
        return f"{a} - {b} = {a - b}."
    borrowed = a % 10 < b % 10
    ones = f"1{a % 10}" if borrowed else f"{a % 10}"
    less = " - 1" if borrowed else ""
    tens = f"{a // 10} - {b // 10}{less} = {a // 10 - b // 10 - borrowed}"
    return f"Ones: {ones} - {b % 10} = {int(ones) - b % 10}. Tens: {tens}. Together {a - b}."


def _product_steps(a: int, b: int) -> str:
    if not a or not b:
        return "One factor is 0."
    small, large = min(a, b), max(a, b)
    return f"{small} times {large}: {', '.join(str(large * n) for n in range(1, small + 1))}."


def _quotient_steps(a: int, b: int) -> str:
    if not a:
        return f"0 times {b} is 0."
    return f"{b} up to {a}: {', '.join(str(b * n) for n in range(1, a // b + 1))}. That is {a // b} times."


def comparison(rng: Random) -> Thought:
    """The larger or the smaller of two numbers."""
    question, a, b, of_larger = two_numbers(rng)
    steps = _comparing(max(a, b), min(a, b)) if a != b else f"{a} is {b}."
    return Thought(question, steps, larger_or_smaller(a, b, of_larger))


def _comparing(high: int, low: int) -> str:
    if len(str(high)) != len(str(low)):
        return f"{high} has more digits than {low}."
    if high // 10 != low // 10:
        return f"Tens: {high // 10} is more than {low // 10}." if high > 9 else f"{high} is more than {low}."
    return f"Ones: {high % 10} is more than {low % 10}." if high > 9 else f"{high} is more than {low}."


def story_problem(rng: Random) -> Thought:
    """Apples that somebody has, and gets or gives away."""
    question, answer = story(rng)
    a, sign, b, *_ = answer.split()
    return Thought(question, f"{_HAPPENS[sign]}: {a} {sign} {b}. {_worked_out(answer)}", answer)


def plain(rng: Random) -> Thought:
    """A question of another skill: the thought says what it is about."""
    while True:
        question, answer = plain_question(rng)
        if " = " not in answer:
            return Thought(question, topic(answer), answer)


# How thinking is asked for --------------------------------------------------------------------------------------------------

_STEPWISE = (
    *4 * (
        "think step by step", "Think step by step.", "think step by step, please", "Think step by step!",
        "Please think step by step.", "let's think step by step",
        "Let us think step by step.", "think step by step first",
    ),
    "think step by step", "Think step by step.", "Think step by step first.", "Let's think step by step.",
    "please think step by step before you answer", "think this through step by step", "Think it through step by step.",
    "Think about it step by step.", "think in steps", "Think in small steps.", "think it through", "Think it through first.",
    "think aloud", "Think out loud.", "think first", "Think first, then answer.", "Please think first.", "think carefully",
    "Think carefully, step by step.", "think hard about it", "Take your time to think it through.", "think one step at a time",
    "Think slowly, one step after the other.", "Show your thinking.", "with thinking, please", "Use your thinking mode.",
    "Turn on thinking.", "thinking on", "Thinking: on", "Enable thinking.", "Start by thinking.", "Do some thinking first.",
    "I want to see you think step by step.", "Write down what you think, step by step.", "Think, then answer.",
    "Think and reason step by step.",
)  # fmt: skip
_SYSTEMS = (
    "You are a helpful assistant.", "You are an assistant.", "Answer the question.", "You are a friendly assistant.",
    "Be helpful.", "You are a teaching assistant.",
    "You are a careful assistant.", "Help the user.", "You answer questions in a workshop.", "You are an AI.",
    "You are a kind assistant.", "You are a patient assistant.", "You are a tutor.", "You are a helper.",
    "You are an AI assistant.",
    "You help people with their questions.", "Be a good assistant.", "Be useful.", "Answer the user.", "Answer in English.",
    "You work in a classroom.", "You are a chat bot.", "You are a small language model.", "The user has a question.",
)  # fmt: skip
_AT_ONCE = (
    *12 * ("/no_think", "/no_think", "/nothink", "Do not think.", "Answer at once."), "Don't think.", "No thinking.",
    "No thinking, please.", "Without thinking, please.", "Skip the thinking.", "Thinking: off", "Turn off thinking.",
    "Disable thinking.", "Do not think about it.", "Don't think it over.", "Answer without thinking.", "Answer right away.",
    "Answer immediately.", "No need to think.", "There is no need to think.", "Thinking is not needed.",
    "Just answer, no thinking.",
)  # fmt: skip


def _thinking_system(rng: Random) -> Message:
    mark = "/think" if rng.random() < 0.75 else rng.choice(_STEPWISE)
    first = rng.choice(_SYSTEMS)
    return system(rng.choice((mark, mark, f"{first}\n{mark}", f"{first}\n{mark}", f"{first} {mark}", f"{mark} {first}")))


def _thinking_user(rng: Random, question: str) -> str:
    if rng.random() < 0.7:
        return rng.choice(
            (f"{question} /think", f"{question} /think", f"{question}\n/think", f"/think {question}", f"/think\n{question}")
        )
    step = rng.choice(_STEPWISE)
    upper = step[0].upper() + step[1:]
    gap = "" if question[-1:] in {".", "?", "!"} else rng.choice((".", ",", " -", "?"))
    first = upper.rstrip(".!")
    return rng.choice(
        (
            f"{question}{gap} {upper}",
            f"{question}{gap} {step}",
            f"{first}: {question}",
            f"{first}. {question}",
            f"{question} ({step.rstrip('.!')})",
        )
    )


def _asked(rng: Random, question: str) -> tuple[Message, ...]:
    """The question with the wish to think in the message of the system, of the user, or of both."""
    if rng.random() < 0.5:
        head = _thinking_system(rng)
        return head, user(_thinking_user(rng, question) if rng.random() < 0.1 else question)
    return (*maybe_system(rng, 0.25), user(_thinking_user(rng, question)))


def _with_thoughts(rng: Random, skill: str, make: Any) -> Sample:
    thought: Thought = make(rng)
    talk = [*_asked(rng, thought.question), assistant(thought.answer, thoughts=thought.steps)]
    if talk[0]["role"] == "system" and "hink" in talk[0]["content"] and rng.random() < 0.15:
        more: Thought = rng.choice((arithmetic, comparison, plain))(rng)
        talk[-1] = rng.choice((talk[-1], assistant(thought.answer, learned=False)))
        talk += [user(more.question), assistant(more.answer, thoughts=more.steps)]
    return Sample(skill, tuple(talk))


def _sums(rng: Random) -> Sample:
    return _with_thoughts(rng, "thinking_sums", rng.choice((arithmetic, arithmetic, arithmetic, arithmetic, story_problem)))


def _compared(rng: Random) -> Sample:
    return _with_thoughts(rng, "thinking_comparison", comparison)


def _plain(rng: Random) -> Sample:
    return _with_thoughts(rng, "thinking_plain", plain)


def _not(rng: Random) -> Sample:
    """/no_think, also after a system that thinks: the answer alone."""
    thought: Thought = rng.choice((arithmetic, comparison, plain))(rng)
    mark = rng.choice(_AT_ONCE)
    head = rng.choice(((system(mark),), (system(f"{rng.choice(_SYSTEMS)}\n{mark}"),), (), (*maybe_system(rng),)))
    said = (
        thought.question
        if head and mark in head[0]["content"]
        else rng.choice((f"{thought.question} {mark}", f"{mark} {thought.question}"))
    )
    return Sample("thinking_not", (*head, user(said), assistant(thought.answer)))


# Tools ----------------------------------------------------------------------------------------------------------------------


def choice_of(phrased: Phrase) -> str:
    """Which tool fits, and with what: "get_weather fits: city Oslo."; a sentence for each call."""
    return " ".join(_fits(action.name, arguments) for action, arguments in phrased.calls)


def _fits(name: str, arguments: dict[str, Any]) -> str:
    shown = ", ".join(f"{key} {v if isinstance(v, str) else json.dumps(v, ensure_ascii=False)}" for key, v in arguments.items())
    return f"{name} fits: {shown}." if shown else f"{name} fits."


def _called(phrased: Phrase, thoughts: str = "") -> Message:
    return calls(*((action.name, arguments) for action, arguments in phrased.calls), thoughts=thoughts)


def _past(phrased: Phrase) -> Message:
    """The call as it stands in the history, without the thoughts: it was written and is not learned again."""
    return assistant("\n".join(call_text(action.name, arguments) for action, arguments in phrased.calls), learned=False)


def _tool_choice(rng: Random) -> Sample:
    phrased, actions = wanted(rng)
    while sum(len(json.dumps(arguments)) for _, arguments in phrased.calls) > 150:
        phrased, actions = wanted(rng)
    specs = tuple(action.spec for action in actions)
    talk = [*_asked(rng, say(rng, phrased)), _called(phrased, choice_of(phrased))]
    if rng.random() < 0.45:
        messages, said = answered(rng, phrased)
        if rng.random() < 0.7:
            talk[-1] = _past(phrased)
        thinking = "hink" in talk[0]["content"] or "hink" in talk[-2]["content"]
        talk += [*messages, assistant(said, thoughts="The tool has answered." if thinking else "")]
    return Sample("thinking_tools", tuple(talk), specs)


def _no_tool(rng: Random) -> Sample:
    question, answer, specs = no_tool(rng)
    steps = f"No tool fits. {topic(answer)}"
    return Sample("thinking_no_tool", (*_asked(rng, question), assistant(answer, thoughts=steps)), specs)


def thoughtful(rng: Random, sample: Sample) -> Sample:
    """A sample of another skill of one question and answer, asked for with thinking; its thought says that it is known."""
    if len(sample.messages) != 2 or sample.tools:
        return sample
    question, answer = sample.messages
    asked = _asked(rng, question["content"])
    return replace(sample, messages=(*asked, assistant(answer["content"], thoughts=topic(answer["content"]))))


SKILLS: dict[str, tuple[float, Maker]] = {
    "thinking_sums": (0.38, _sums),
    "thinking_comparison": (0.1, _compared),
    "thinking_plain": (0.14, _plain),
    "thinking_not": (0.06, _not),
    "thinking_tools": (0.24, _tool_choice),
    "thinking_no_tool": (0.08, _no_tool),
}
