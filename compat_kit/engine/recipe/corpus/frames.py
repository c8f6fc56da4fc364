"""Sentences around what is asked: as a question, an order, a keyword, a quiz, an aside; and talks of several turns."""

# ruff: noqa: RUF001 - people type these signs
from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from .sample import Maker, Message, Sample, assistant, user
from .shared import maybe_system

Exchange = tuple[str, str]
MakesExchange = Callable[[Random], Exchange]

# `@` is what is asked, as a noun: "the capital of {country}", "{a} + {b}".
_NOUN_CORE = ("What is @?", "What is @?", "What's @?", "@?", "@", "Tell me @.", "Give me @.", "whats @")
_NOUN = (
    "What is @?", "What's @?", "So what is @?", "And what is @?", "what is @ then", "What would @ be?", "What might @ be?",
    "Tell me @.", "Could you tell me @?", "Can you tell me @?", "Would you tell me @?", "Will you tell me @?", "Just tell me @.",
    "Give me @.", "Can you give me @?", "Could you give me @?", "I'd like to know @.", "I would like to know @.",
    "I want to know @.",
    "I need to know @.", "I need @.", "I want @.", "I'd like @.", "I forgot @.", "I have forgotten @.", "I can't remember @.",
    "I keep forgetting @.", "I don't know @.", "Do you know @?", "D'you know @?", "Do you remember @?", "Would you know @?",
    "Do you happen to know @?", "@?", "@", "@:", "@ is?", "@ is ...", "@ is what?", "@ - what is it?", "@, what is that?",
    "Say @.",
    "Write @.", "Write down @.", "State @.", "Name @.", "Find @.", "Find me @.", "Show me @.", "Let me know @.",
    "Remind me of @.",
    "I am looking for @.", "I'm looking for @.", "I'm trying to find @.", "I wonder what @ is.", "I was wondering what @ is.",
    "Tell me what @ is.", "Could you tell me what @ is?", "Can you say what @ is?", "Do you know what @ is?",
    "Any idea what @ is?",
    "Have you any idea what @ is?", "Can you remind me what @ is?", "Would you mind telling me what @ is?",
    "I'm not sure what @ is.",
    "I have no idea what @ is.", "I'd love to know what @ is.", "May I ask what @ is?", "Can I ask you what @ is?",
    "Answer me: what is @?",
    "How about @?", "What about @?", "And @?", "Help me with @.", "Help me find @.", "Someone asked me for @.",
    "My son wants to know @.",
    "My teacher asked me for @.", "My teacher wants @.", "They ask for @.", "My homework asks for @.", "Complete: @ is",
    "Complete the sentence: @ is", "Fill in: @ is ___", "Fill the gap: @ is ...", "Finish this sentence: @ is", "We need @.",
    "Kindly tell me @.", "Kindly give @.", "Would you be so kind as to tell me @?", "You must know @!", "You know @, don't you?",
    "I bet you know @.", "Let's see if you know @.", "Let me test you: @?", "Gimme @", "tell @", "wanna know @", "need @ quickly",
)  # fmt: skip
# `@` is an indirect question: "which city is the capital of {country}".
_CLAUSE = (
    "Tell me @.", "Can you tell me @?", "Could you tell me @?", "Will you tell me @?", "Do you know @?",
    "Do you happen to know @?",
    "I'd like to know @.", "I would like to know @.", "I want to know @.", "I need to know @.", "I wonder @.",
    "I was wondering @.",
    "I forgot @.", "I have forgotten @.", "I can't remember @.", "I don't know @.", "I'm not sure @.", "I never know @.",
    "Say @.",
    "Any idea @?", "Have you any idea @?", "Got any idea @?", "Do you remember @?", "Let me know @.", "Remind me @.",
    "Can you say @?",
    "My friend asked me @.", "My teacher asked @.", "My little sister wants to know @.", "We want to know @.", "Find out @.",
    "I have to find out @.", "It would be great to know @.", "Would you mind telling me @?", "May I ask @?", "Can I ask @?",
    "Would you be so kind as to tell me @?", "You surely know @.", "I bet you know @.", "Let's see if you know @.", "Write @.",
    "Answer this: I want to know @.", "I am curious @.", "I'm asking @.", "The question is @.", "My question is @.",
)  # fmt: skip
# `@` is a whole question or order.
_ROUND = (
    "For my homework: @", "Homework: @", "Quiz: @", "Quiz question: @", "Quiz time! @", "Test: @", "A test: @",
    "My teacher asks: @",
    "Here is my question: @", "Here's a question: @", "Q: @", "Question: @", "Question 3: @", "Exam question. @", "One more: @",
    "Next: @",
    "Next question: @", "I have a question. @", "I've got a question: @", "A question for you: @", "Hi there! @",
    "Good morning. @",
    "Good evening! @", "Hello there. @", "Sorry to bother you. @", "Just curious: @", "Just wondering: @", "Let's see: @",
    "Be quick: @",
    "Trivia: @", "Easy one: @", "Listen: @", "Tell me: @", "Tell me this: @", "Answer this: @", "Answer this question: @",
    "Answer the following: @", "Help me with this: @", "I need help with this: @", "Okay, next one: @",
    "I'm doing my homework. @",
    "My daughter asks me: @", "My son asks: @", "By the way: @", "This is a test. @", "Well: @", "Can you answer this? @",
    "Do you know this one? @", "Try this: @", "I'm stuck. @", "We are playing a quiz. @", "It's for school: @", "For a game: @",
    "Hm. @",
    "Oh, and one thing: @", "Excuse me. @", "Dear model, here is my question: @", "Let me test you. @", "Exercise 1: @",
    "Task: @",
    "@ I forgot.", "@ It's for school.", "@ Just the answer.", "@ Short answer.", "@ I am curious.", "@ I can't remember.",
    "@ Do you know?", "@ Tell me.", "@ Any idea?", "@ I really need to know.", "@ Let me know.", "@ I don't know it.",
    "@ It is for my homework.", "@ Answer briefly.", "@ Quick answer needed.", "@ My son asked me.", "@ Can you help?",
    "@ I have no idea.",
    "Q: @ A:", "Q: @\nA:", "Question: @ Answer:", "Question: @\nAnswer:", "User: @", '"@"',
)  # fmt: skip


def of_noun(rng: Random, noun: str, frames: Sequence[str] = ()) -> str:
    """A template that asks for a noun; `frames` are further sentences that suit this kind of noun (`@` is its place)."""
    kind = rng.random()
    chosen = frames if frames and kind < 0.45 else (_NOUN_CORE if kind < 0.65 else _NOUN)
    return _begun(rng, rng.choice(chosen).replace("@", noun))


def of_clause(rng: Random, clause: str) -> str:
    """A template around an indirect question."""
    return _begun(rng, rng.choice(_CLAUSE).replace("@", clause))


def question(
    rng: Random,
    *,
    nouns: Sequence[str] = (),
    clauses: Sequence[str] = (),
    whole: Sequence[str] = (),
    frames: Sequence[str] = (),
    framed: float = 0.2,
) -> str:
    """A template for `ask`: a noun or an indirect question in a frame, or a whole sentence; now and then with an introduction."""
    kinds = (["noun"] * 5 if nouns else []) + (["clause"] * 2 if clauses else []) + (["whole"] * 4 if whole else [])
    kind = rng.choice(kinds)
    if kind == "noun":
        text = of_noun(rng, rng.choice(nouns), frames)
    elif kind == "clause":
        text = of_clause(rng, rng.choice(clauses))
    else:
        text = _begun(rng, rng.choice(whole))
    return rng.choice(_ROUND).replace("@", text) if rng.random() < framed else text


def quoted(rng: Random, word: str, share: float = 0.35) -> str:
    """The word, sometimes in one kind of quotes or another."""
    if rng.random() >= share:
        return word
    left, right = rng.choice(('""', "''", '""', "''", "“”", "‘’", "«»", "``", "**", "()", "[]"))
    return f"{left}{word}{right}"


def possessive(name: str) -> str:
    """The name with 's, or with the apostrophe alone."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def talk(skill: str, first: MakesExchange, then: MakesExchange | None = None, share: float = 0.15) -> Maker:
    """What makes conversations of one question, and for a `share` of two or three; `then` makes the later ones."""

    def make(rng: Random) -> Sample:
        turns = [first(rng)]
        if rng.random() < share:
            turns += [(then or first)(rng) for _ in range(rng.randint(1, 2))]
        return spoken(rng, skill, turns)

    return make


def spoken(rng: Random, skill: str, turns: Sequence[Exchange]) -> Sample:
    """The turns as a sample, perhaps after a message of the system that changes nothing."""
    messages: list[Message] = [message for asked, answer in turns for message in (user(asked), assistant(answer))]
    return Sample(skill, (*maybe_system(rng), *messages))


def either(*makers: tuple[float, MakesExchange]) -> MakesExchange:
    """One of the makers, by weight."""
    weights = [weight for weight, _ in makers]

    def make(rng: Random) -> Exchange:
        return rng.choices(makers, weights)[0][1](rng)

    return make


def _begun(rng: Random, text: str) -> str:
    return text[:1].upper() + text[1:] if rng.random() < 0.7 else text
