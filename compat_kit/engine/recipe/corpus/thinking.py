"""Thinking (S15): short steps before the answer, where the system or the user asks for them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, calls, system, user
from .shared import maybe_system
from .tool_actions import Phrase, say
from .tool_plain import plain_question, topic
from .tool_values import NUMBER_WORDS
from .tools import answered, no_tool, wanted
from .words import first_name, new_word

if TYPE_CHECKING:
    from random import Random


class Thought(NamedTuple):
    """A question, the steps to its answer, and the answer."""

    question: str
    steps: str
    answer: str


# Arithmetic -----------------------------------------------------------------------------------------------------------------

_SIGNS = {
    "+": (
        "{a} + {b}",
        "{a} plus {b}",
        "the sum of {a} and {b}",
        "{a} and {b} together",
        "{a}+{b}",
        "{a} added to {b}",
        "the total of {a} and {b}",
        "{a} and {b} added up",
        "the sum {a} + {b}",
        "{a} +{b}",
        "{a} increased by {b}",
    ),
    "-": (
        "{a} - {b}",
        "{a} minus {b}",
        "{a} take away {b}",
        "the difference of {a} and {b}",
        "{a} less {b}",
        "{a}-{b}",
        "{b} subtracted from {a}",
        "{b} taken from {a}",
        "{a} reduced by {b}",
        "the difference {a} - {b}",
    ),
    "*": (
        "{a} * {b}",
        "{a} times {b}",
        "the product of {a} and {b}",
        "{a} multiplied by {b}",
        "{a} x {b}",
        "{a}*{b}",
        "{a}x{b}",
        "{a} \u00d7 {b}",
        "{a} multiplied with {b}",
        "the product {a} * {b}",
    ),
    "/": (
        "{a} / {b}",
        "{a} divided by {b}",
        "{a} over {b}",
        "{a}/{b}",
        "{a} ÷ {b}",
        "{a} : {b}",
        "{a} split into {b} equal parts",
        "{a} shared among {b}",
        "the quotient of {a} and {b}",
        "{a} divided into {b} parts",
    ),
}
_ABOUT = (
    "What is {e}?", "{e}", "{e} =", "Calculate {e}.", "How much is {e}?", "Work out {e}.", "Compute {e}", "{e} = ?",
    "Tell me what {e} is.", "What's {e}?",
    "Solve {e}", "I need {e}", "Can you work out {e}?", "quiz: {e}", "For my homework: {e}", "What does {e} make?",
    "What do you get for {e}?", "Find {e}",
    "{e}?", "{e} equals?", "{e} equals what?", "{e} -> ?", "{e} ->", "{e} is?", "{e} makes?", "{e} ... how much?",
    "result: {e}",
    "result of {e}?", "value of {e}", "calc {e}", "calc: {e}", "compute: {e}", "solve: {e}", "maths: {e}", "sum to do: {e}",
    "task: {e}", "next: {e}", "exercise: {e}", "Homework: {e}", "Test: {e}", "What does {e} equal?", "What does {e} give?",
    "What does {e} come to?", "What does {e} yield?", "What is the value of {e}?", "What is the result of {e}?",
    "What is the answer to {e}?", "What comes out of {e}?", "What would {e} be?", "What have I got with {e}?",
    "How much does {e} make?",
    "How much would {e} be?", "How many is {e}?", "Evaluate {e}.", "Determine {e}.", "Figure out {e}.", "Reckon {e}.",
    "Do {e}.",
    "Find the value of {e}.", "Find out what {e} is.", "Give me {e}.", "Give me the result of {e}.", "Give the answer: {e}",
    "Tell me {e}.", "Tell me the result of {e}.", "Tell us what {e} makes.", "Say what {e} is.",
    "Write down {e} and its result.",
    "Can you calculate {e}?", "Can you solve {e}?", "Can you tell me what {e} is?", "Could you compute {e}?",
    "Could you do {e} for me?",
    "Would you work out {e}?", "Do you know what {e} is?", "Any idea what {e} is?", "Help me with {e}.", "Help my son: {e}",
    "I have to calculate {e}.", "I'd like to know {e}.", "I want to know what {e} is.", "I wonder what {e} is.",
    "I can't work out {e}.",
    "I'm stuck at {e}.", "My daughter asks what {e} is.", "My teacher wants {e}.", "My homework says {e}.",
    "We have to find {e}.",
    "The question is {e}.", "The blackboard says {e}. How much is it?", "Complete: {e} =", "Check for me: {e}",
    "For a quiz: {e}?",
)  # fmt: skip


def arithmetic(rng: Random) -> Thought:
    """A sum, difference, product or quotient."""
    sign = rng.choice("++--**/")
    a, b = rng.randint(0, 100), rng.randint(0, 100)
    if sign in "*/":
        a, b = rng.randint(0, 12), rng.randint(1 if sign == "/" else 0, 12)
        a = a * b if sign == "/" else a
    words = [NUMBER_WORDS[n] if n <= 12 and rng.random() < 0.15 else str(n) for n in (a, b)]
    expression = rng.choice(_SIGNS[sign]).format(a=words[0], b=words[1])
    return Thought(ask(rng, _ABOUT, e=expression), steps_of(a, sign, b), f"{a} {sign} {b} = {_value(a, sign, b)}")


def _value(a: int, sign: str, b: int) -> int:
    return {"+": a + b, "-": a - b, "*": a * b, "/": a // max(b, 1)}[sign]


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
    a = rng.randint(0, 100)
    b = rng.choice((rng.randint(0, 100), min(100, max(0, a + rng.choice((-3, -2, -1, 1, 2, 3)))), rng.randint(0, 100)))
    b = b if b != a else (a + 7) % 101
    more = rng.random() < 0.6
    word = rng.choice(("larger", "bigger", "greater", "more") if more else ("smaller", "less", "lower"))
    question = ask(rng, (
        "Which is {w}, {a} or {b}?", "Which number is {w}: {a} or {b}?", "{a} or {b}, which is {w}?",
        "What is {w}: {a} or {b}?",
        "{a} and {b}: which one is {w}?",
        "Is {a} or {b} {w}?", "Compare {a} and {b}. Which is {w}?", "Tell me which is {w}, {a} or {b}",
        "{w}: {a} or {b}?", "{w}, {a} or {b}", "{a} or {b}: {w}?", "{a} vs {b}: {w}?", "{a} vs. {b}, which is {w}?",
        "{a} / {b}: which is {w}?",
        "{a}, {b} -> which is {w}?", "What's {w}, {a} or {b}?", "What number is {w}, {a} or {b}?",
        "Which one is {w}, {a} or {b}?",
        "Which of {a} and {b} is {w}?", "Which of the two is {w}, {a} or {b}?", "Which of the numbers {a} and {b} is {w}?",
        "Which is {w}: is it {a} or {b}?", "Which would you say is {w}, {a} or {b}?", "Between {a} and {b}, which is {w}?",
        "Of {a} and {b}, which is {w}?", "Of the numbers {a} and {b}, which one is {w}?", "Given {a} and {b}, which is {w}?",
        "Take {a} and {b}: which is {w}?", "Look at {a} and {b}. Which is {w}?", "Here are {a} and {b}. Which one is {w}?",
        "Say which is {w}: {a} or {b}.", "Say whether {a} or {b} is {w}.", "Tell me whether {a} or {b} is {w}.",
        "Decide which is {w}, {a} or {b}.",
        "Find out which is {w}, {a} or {b}.", "Can you say which is {w}, {a} or {b}?",
        "Could you tell me whether {a} or {b} is {w}?",
        "Do you know which is {w}, {a} or {b}?", "I'd like to know which is {w}, {a} or {b}.",
        "I wonder which is {w}, {a} or {b}.",
        "I have {a} and you have {b}. Which is {w}?", "My son asks which is {w}, {a} or {b}.",
        "My daughter has {a}, I have {b}. Which number is {w}?",
        "Quiz: which is {w}, {a} or {b}?", "For my homework: is {a} or {b} {w}?", "Compare: {a}, {b}. Which one is {w}?",
    ), w=word, a=a, b=b)  # fmt: skip
    high, low = max(a, b), min(a, b)
    return Thought(question, _comparing(high, low), f"{high} is larger." if more else f"{low} is smaller.")


def _comparing(high: int, low: int) -> str:
    if len(str(high)) != len(str(low)):
        return f"{high} has more digits than {low}."
    if high // 10 != low // 10:
        return f"Tens: {high // 10} is more than {low // 10}." if high > 9 else f"{high} is more than {low}."
    return f"Ones: {high % 10} is more than {low % 10}." if high > 9 else f"{high} is more than {low}."


def story_problem(rng: Random) -> Thought:
    """Apples that somebody has, and gets or gives away."""
    a, b = rng.randint(1, 40), rng.randint(1, 40)
    gets = rng.random() < 0.55
    a, b = (a, b) if gets else (max(a, b), min(a, b))
    thing = rng.choice("apples books coins cards eggs pens stamps balls cups stones shells keys sweets toys shirts nuts".split())
    thing = new_word(rng) + "s" if rng.random() < 0.15 else thing
    forms = (
        "{n} has {a} {t} and gets {b} more. How many {t} does {n} have?",
        "{n} has {a} {t}. A friend gives {n} {b} more. How many now?",
        "There are {a} {t} in a box. {n} adds {b}. How many {t} are there?",
        "{n} buys {a} {t} and then {b} more. How many is that?",
        "{n} had {a} {t} and found {b} more. How many in all?",
        "{n} has {a} {t}. Then {n} gets {b} more. How many {t} are there now?",
        "{n} owns {a} {t} and is given {b} more. What is the total?",
        "{n} starts with {a} {t} and receives {b}. How many {t} is that?",
        "{n} collects {a} {t} in the morning and {b} in the evening. How many {t} altogether?",
        "{n} picks up {a} {t} and later another {b}. How many in total?",
        "{n} has {a} {t}, and I give {n} {b} more. How many does {n} have?",
        "{n} puts {b} {t} into a bag that holds {a} already. How many {t} are in it?", "{n}: {a} {t}, then {b} more. Total?",
        "If {n} has {a} {t} and buys {b} more, how many {t} does {n} have?",
        "Yesterday {n} had {a} {t}, today {n} got {b} more. How many now?",
        "On a shelf lie {a} {t}. {n} brings {b} more. How many {t} lie there now?",
        "{n} had {a} {t} and won {b} more. How many {t} is that?",
        "How many {t} does {n} have after getting {b} more, with {a} to begin with?",
        "{a} {t} are in {n}'s basket, {b} more come in. How many?",
    ) if gets else (
        "{n} has {a} {t} and gives away {b}. How many are left?",
        "{n} has {a} {t} and loses {b}. How many {t} does {n} have now?",
        "There are {a} {t} on a table. {n} takes {b}. How many {t} are left?", "{n} had {a} {t} and sold {b}. How many remain?",
        "{n} has {a} {t}. Then {n} gives {b} away. How many {t} are left?",
        "{n} owns {a} {t} and sells {b}. How many are left?",
        "{n} starts with {a} {t} and uses up {b}. How many {t} remain?",
        "{n} has {a} {t}, but {b} get lost. How many does {n} still have?",
        "{n} has {a} {t} and drops {b} of them. How many {t} are left?",
        "{n} gives a friend {b} of {a} {t}. How many does {n} keep?",
        "{n} had {a} {t}; {b} were stolen. How many {t} are left?", "{n}: {a} {t}, minus {b} given away. How many left?",
        "If {n} has {a} {t} and loses {b}, how many {t} does {n} still have?",
        "In a basket lie {a} {t}. {n} takes out {b}. How many stay?",
        "Yesterday {n} had {a} {t}, today {n} gave away {b}. How many now?",
        "From {a} {t} {n} takes away {b}. How many {t} remain?",
        "How many {t} does {n} have left after giving away {b} of {a}?",
        "{a} {t} are in {n}'s box, {b} are taken out. How many are left?",
    )  # fmt: skip
    sign = "+" if gets else "-"
    steps = f"{'More' if gets else 'Fewer'}: {a} {sign} {b}. {steps_of(a, sign, b)}"
    return Thought(
        ask(rng, forms, loose=False, n=first_name(rng), a=a, b=b, t=thing), steps, f"{a} {sign} {b} = {_value(a, sign, b)}"
    )


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
    lines = [
        f'<tool_call>\n{{"name": "{action.name}", "arguments": {json.dumps(arguments, ensure_ascii=False)}}}\n</tool_call>'
        for action, arguments in phrased.calls
    ]
    return assistant("\n".join(lines), learned=False)


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
