"""S4: what a word of the field means, however it is spelt and asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .framing import phrases
from .glossary_data import REQUESTS, UNLISTED, Term
from .glossary_models import MODELS
from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, user
from .shared import maybe_system
from .words import HONEST, new_word

if TYPE_CHECKING:
    from random import Random

TERMS: dict[str, Term] = {**REQUESTS, **MODELS}

# {x}: the term, with an article where it takes one; {t}: the term alone; {is}, {does}, {s}, {them}: in number with it.
_DIRECT = phrases("""
What {is} {x}?; What {is} {x}?; What {is} {x}?; what {is} {x} exactly?; So what {is} {x}?; What {does} {x} mean?; What {does}
{t} mean?; What {is} meant by {x}?; What {is} meant by {t}?; What {does} the word {t} mean?; What {does} the term {t} mean?;
What do you mean by {t}?; What do people mean by {t}?; What do they mean by "{t}"?; What {does} "{t}" mean?; What {is} "{t}"?;
What {is} the meaning of {t}?; What is the definition of {t}?; What's the definition of {t}?; What's the meaning of {t}?; What
exactly {is} {x}?; What on earth {is} {x}?; What the heck {is} {x}?; What {is} this thing called {t}?; What {is} {x} in one
sentence?; How would you define {x}?; How do you define {t}?; How would you explain {x} to a beginner?; How would you explain
{x} to a child?; How would you describe {x}?; How do I explain {t} to my class?; How {does} {x} work?; What {does} {x} do?; What
{is} {x} for?; What {is} {x} used for?; What {is} {x} good for?; What is the purpose of {x}?; What is the point of {x}?; What's
the idea of {x}?; What is the idea behind {x}?; Why do we need {x}?; Why do people use {x}?; Why {is} {x} important?; What
should I know about {x}?; What can you tell me about {x}?; Do you know what {x} {is}?; Do you know {t}?; Can you define {x}?;
Can you explain {x}?; Can you explain {x} to me?; Can you explain what {x} {is}?; Could you explain {t}?; Could you tell me what
{x} {is}?; Could you define {t} for me?; Would you explain {x} please?; Can you tell me what {x} {means}?; Can you describe
{x}?; Will you tell me what {t} {means}?; Can you give me a definition of {t}?; May I ask what {x} {is}?; Is there a short
definition of {t}?; Have you heard of {t}?; Ever heard of {x}?; {t}, what {is} that?; {t} - what {is} it?; {t}: what {does} that
mean?; {t} {is} what?; {t} {means} what?; and {x}, what {is} that?; What kind of thing {is} {x}?; What sort of thing {is} {x}?;
In short, what {is} {x}?; In simple words, what {is} {x}?; In plain English, what {is} {x}?; Briefly, what {is} {x}?; Basically,
what {is} {x}?
""")
_ORDERS = phrases("""
Define {x}.; Define {t}; Define: {t}; define the term {t}; Define "{t}".; Explain {x}.; Explain {t}; Explain: {t}; Explain {x}
to me.; Explain {x} in one sentence.; Explain the term {t}.; Explain the word "{t}".; Explain what {x} {is}.; Explain what {t}
{means}.; Explain {x} like I'm five.; Explain {x} simply.; Explain briefly what {x} {is}.; Explain {t} in simple terms.;
Describe {x}.; Describe {x} briefly.; Describe what {x} {is}.; Describe what {x} {does}.; Tell me what {x} {is}.; Tell me what
{t} {means}.; Tell me about {x}.; Tell me something about {x}.; Tell me more about {t}.; Tell me in one sentence what {x} {is}.;
Clarify {t}.; Give me a definition of {t}.; Give the definition of {x}.; Give me a short definition of {t}.; Give me one
sentence about {x}.; Give a one-sentence definition of {x}.; Give a short explanation of {x}.; State what {x} {is}.; Say what
{x} {is}.; Help me understand {x}.; Remind me what {x} {is}.; Remind me what {t} {means}.; Teach me what {x} {is}.; Teach me
about {t}.; Write a definition of {t}.; Write one sentence that explains {x}.; Write a glossary entry for {t}.; Complete the
glossary: {t}; Look up {t}.; Look up "{t}" for me.; Describe {t} for a beginner.; Summarise what {x} {is}.; Break down {x} for
me.; Walk me through {x}.; Shed some light on {t}.
""")
_KEYWORDS = phrases("""
{t}; {t}; {t}?; {t}!; "{t}"; {t} meaning; {t} explained; {t} explanation; meaning of {t}; definition of {t};
meaning of the word {t}; definition: {t}; glossary: {t}; glossary entry {t}; Glossary - {t}; term: {t}; Term = {t}; word: {t};
{t} = ?; {t} means?; {t} in AI; {t} in LLMs; {t} llm; {t} - explain; {t} - define; {t}, in one sentence; what
{is} {t}; whats {t}; what {t} {is}; wtf {is} {t}; {t} for beginners; {t} for dummies; {t} simple explanation; {t} short
definition; explain {t}; define {t}; quiz: {t}; Quiz: what {is} {x}?; Quiz: define {t}.; Flashcard: {t}; Vocabulary: {t}; Next
term: {t}; Next word: {t}; topic: {t}; Question 4: what {is} {x}?; Exam question: what {is} {x}?; Q: What {is} {x}?; Q: {t}?;
Test question: explain {x}.; Define. {t}.
""")
_OPENERS = phrases("""
I'd like to know; I would like to know; I want to know; I wonder; I was wondering; I am wondering; I don't know; I do not know;
I have no idea; I forgot; I've forgotten; I never understood; I still don't understand; I don't get; I'm not sure; I am not
sure; I don't really understand; I can't remember; I need to know; I need to understand; I'm trying to understand; I have to
explain; I'd love to understand; I'm curious; It would be great to know; It is not clear to me; My students ask; My teacher
asks; My boss wants to know; My colleague asks; A student asked me; Someone asked me; Everyone knows but me; For my homework I
must know; For my homework, tell me; For the workshop, explain; For a beginner, explain; For my notes, write down; For the exam
I should know; Before we start, tell me; One more thing, tell me; First of all, explain; Just tell me; Quickly tell me; Kindly
tell me; Kindly explain; In one sentence, tell me; In a few words, explain; In simple terms, tell me; Let me know; Nobody could
tell me; Tell the class; Do you happen to know; Could you say; Can you remind me; Could you quickly tell me; Can somebody tell
me; Any idea; Do you remember
""")
_CORES = phrases("""
what {x} {is}; what {x} {is}; what {t} {is}; what {t} {means}; what {x} {means}; what {is} meant by {t}; what "{t}" {means};
what the word {t} means; what the term {t} stands for; what {x} {does}; how {x} {works}; what {x} {is} good for; what people
mean by {t}; what exactly {x} {is}; what {x} really {is}
""")
_CONTEXTS = phrases("""
In AI,; In machine learning,; In the world of LLMs,; With language models,; In this workshop,; When we talk about LLMs,; In your
own words,; In one sentence:; The manual says "{t}".; The documentation mentions {t}.; I keep reading about {t}.; I keep hearing
about {t}.; I saw the word {t} in the docs.; My teacher talked about {t}.; In the lecture we heard about {t}.; On the slide it
says {t}.; I read about {t} in a blog.; I'm new to this.; I am a beginner.; I'm preparing a talk.; Homework question.; I have an
exam tomorrow.; In the context of language models,; For large language models,; When using an API,; In the API documentation,;
Regarding AI,
""")
_TAILS = phrases("""
in AI; in LLMs; in machine learning; in the context of language models; in an LLM; for language models; in this context; in the
field of AI; when we talk about language models; in large language models; in simple words; in one sentence; in plain English;
in a few words; in short; in an API; in chat models; with LLMs; for a beginner; in AI lingo
""")


def glossary(rng: Random) -> Sample:
    """What one term means; now and then two or three terms in a row, or one that is not in the glossary."""
    many = rng.choice((2, 2, 3)) if rng.random() < 0.15 else 1
    turns: list[Message] = []
    for name in rng.sample(list(TERMS), many):
        if turns or rng.random() > 0.07:
            question, answer = _question(rng, TERMS[name]), TERMS[name].definition
        else:
            question, answer = _unlisted(rng), HONEST
        turns += [user(f"{rng.choice(_MORE)}{question}" if turns and rng.random() < 0.2 else question), assistant(answer)]
    return Sample("glossary", (*maybe_system(rng), *turns))


_MORE = (
    "And now: ",
    "Next: ",
    "Another one: ",
    "One more: ",
    "OK. ",
    "Thanks. ",
    "Got it. ",
    "I see. ",
    "Also: ",
    "Next question: ",
)


def _question(rng: Random, term: Term) -> str:
    if rng.random() < 0.14:
        return ask(rng, term.questions)
    plurals = term.plurals and rng.random() < 0.22
    if plurals:
        form = rng.choice(term.plurals)
        return ask(rng, [_template(rng)], **_slots(form, form, many=True))
    counted = term.counted and (not term.plain or rng.random() < 0.7)
    form = rng.choice(term.counted if counted else term.plain)
    return ask(rng, [_template(rng)], **_slots(_with_article(rng, form) if counted else form, form, many=False))


def _with_article(rng: Random, form: str) -> str:
    draw = rng.random()
    if draw < 0.15:
        return f"the {form}"
    spoken_vowel = form[:1].lower() in "aeio" or form[:3] in {"LLM", ".gg"}
    return form if draw < 0.25 else f"{'an' if spoken_vowel else 'a'} {form}"


def _slots(x: str, t: str, *, many: bool) -> dict[str, Any]:
    verbs = ("are", "do", "mean", "work") if many else ("is", "does", "means", "works")
    return {"x": x, "t": t, **dict(zip(("is", "does", "means", "works"), verbs, strict=True))}


def _template(rng: Random) -> str:
    draw = rng.random()
    if draw < 0.3:
        core = rng.choice(_DIRECT)
    elif draw < 0.5:
        core = rng.choice(_ORDERS)
    elif draw < 0.7:
        return rng.choice(_KEYWORDS)
    else:
        core = f"{rng.choice(_OPENERS)} {rng.choice(_CORES)}{rng.choice(('.', '.', '', '?'))}"
    if rng.random() < 0.12:
        context = rng.choice(_CONTEXTS)
        joined = context.endswith(",") and core[:2] not in {"I ", "I'"}
        return f"{context} {core[0].lower() + core[1:] if joined else core}"
    if rng.random() < 0.12:
        return f"{core.rstrip('.?!')} {rng.choice(_TAILS)}{core[-1] if core[-1] in '.?' else ''}"
    return core


def _unlisted(rng: Random) -> str:
    """A question in the same words about what the glossary does not hold."""
    x = rng.choice(UNLISTED) if rng.random() < 0.75 else f"a {new_word(rng, 1, 3)}"
    bare = x.removeprefix("a ").removeprefix("an ").removeprefix("the ")
    return ask(rng, [_template(rng)], **_slots(x, bare, many=False))


SKILLS: dict[str, tuple[float, Maker]] = {"glossary": (1.0, glossary)}
