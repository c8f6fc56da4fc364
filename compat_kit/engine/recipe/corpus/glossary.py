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
what {is} {x}?;
What {is} {x}, please?; What's meant by {t}?; What's {x}?; And what {is} {x}?; Well, what {is} {x}?; Then what {is} {x}?; What
{is} {x} all about?; What {is} {x} in a nutshell?; What {is} {x} in a few words?; What {is} {x} supposed to be?; What {is} {x}
really?; What {is} {x} in everyday words?; What {is} {x}, roughly?; What {is} {x}, simply put?; What {is} {x} in practice?; What
{does} {t} stand for?; What {does} {t} refer to?; What {does} {t} describe?; What {does} {t} denote?; What {does} {x} actually
mean?; What {does} {t} mean in this field?; What {does} it mean when people say {t}?; What do we mean by {t}?; What do experts
mean by {t}?; What do developers mean by {t}?; What do you understand by {t}?; What am I to understand by {t}?; What is to be
understood by {t}?; What is the term {t} about?; What is the sense of the word {t}?; What is the gist of {t}?; What is the
concept of {t}?; What is the concept behind {x}?; What is the explanation of {t}?; What is a good definition of {t}?; What is a
simple definition of {t}?; What is the short answer to "what {is} {x}?"; What is behind the word {t}?; What is hidden behind the
term "{t}"?; What is the role of {x}?; What is the use of {x}?; What is the function of {x}?; What {is} the thing they call
{t}?; What thing {is} {x}?; What might {x} be?; What could "{t}" mean?; What should I imagine when I hear {t}?; What would I
find under {t} in a glossary?; What would a dictionary say about {t}?; How {is} {t} defined?; How {is} {x} defined?; How {is}
{x} explained in simple words?; How can I understand {t}?; How should I understand {t}?; How should I picture {x}?; How can one
describe {x}?; How would you put {t} into simple words?; How would a teacher explain {x}?; How would you explain {t} to my
grandmother?; How do experts define {t}?; How do you describe {x}?; Which thing {is} called {t}?; Who can tell me what {x}
{is}?; Who knows what {x} {is}?; Any idea what {x} {is}?; Any clue what {t} {means}?; Can you say what {x} {is}?; Can you
clarify what {x} {is}?; Can you help me with the term {t}?; Can you help me understand {x}?; Can you shed light on {t}?; Can you
put {t} in plain words?; Can you teach me what {x} {is}?; Can somebody explain {x}?; Can anyone define {t}?; Could you describe
{x} in a sentence?; Could you clear up what {t} {means}?; Could you please say what {x} {is}?; Could you give me the meaning of
{t}?; Could you give me a quick explanation of {t}?; Would you define {t}?; Would you tell me what {x} {is}?; Would you mind
explaining {x}?; Mind explaining {x}?; Mind telling me what {t} {means}?; May I have a definition of {t}?; May I know what {x}
{is}?; Might I ask what {t} {means}?; Are you able to explain {x}?; Are you familiar with {t}?; Do you have a definition of
{t}?; Do you know the meaning of {t}?; Do you know the term {t}?; Do you know the word {t}?; Do you understand {t}?; Did you
hear of {t}?; Does the word {t} tell you anything?; Is there a simple explanation of {x}?; Is there an easy way to explain {x}?;
{t}, what {does} that mean?; {t} - what {does} that mean?; {t}: what {is} meant?; {t} {is} what, exactly?; {t}, in other words?;
{t}, meaning what?; "{t}": what's that?; The term {t}: what {does} that mean?; In other words, what {is} {x}?; In everyday
language, what {is} {x}?; In two sentences, what {is} {x}?; Roughly speaking, what {is} {x}?; Simply put, what {is} {x}?;
Technically, what {is} {x}?; Generally, what {is} {x}?; For a child, what {is} {x}?; For somebody new: what {is} {x}?
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
me.; Walk me through {x}.; Shed some light on {t}.;
Define {x} for me.; Define {t} briefly.; Define {t} in one sentence.; Define in a sentence: {t}; Define the word {t}.; Define
the concept of {t}.; Define what {x} {is}.; Define {t} for a beginner.; Clarify what {x} {is}.; Clarify the term {t}.; Clarify
the meaning of {t}.; Clear up for me what {x} {is}.; Explain the concept of {t}.; Explain the meaning of {t}.; Explain the idea
of {x}.; Explain the idea behind {t}.; Explain in one sentence what {x} {is}.; Explain in plain words what {x} {is}.; Explain in
your own words what {x} {is}.; Explain in simple language: {t}; Explain to me what {t} {means}.; Explain to a child what {x}
{is}.; Explain to my class what {x} {is}.; Explain to my mother what {x} {is}.; Explain what is meant by {t}.; Explain what
people mean by {t}.; Explain "{t}" to a newcomer.; Explain {x} as you would to a friend.; Explain {x} in everyday words.;
Explain {x} without jargon.; Describe {x} in a sentence.; Describe {x} in plain words.; Describe in a few words what {x} {is}.;
Describe the idea of {t}.; Describe the concept {t}.; Describe the meaning of "{t}".; Tell me the meaning of {t}.; Tell me the
definition of {t}.; Tell me what is meant by {t}.; Tell me what the word {t} means.; Tell me what to understand by {t}.; Tell me
what {x} {does}.; Tell me how {x} {works}.; Tell me briefly what {x} {is}.; Tell me in simple words what {x} {is}.; Tell my
class what {x} {is}.; Tell us what {x} {is}.; Give a definition: {t}; Give me the definition of {x}.; Give me the meaning of
{t}.; Give me a short explanation of {t}.; Give me a quick definition of {t}.; Give me an explanation of {x}.; Give me an idea
of what {x} {is}.; Give me the gist of {t}.; Give me your definition of {t}.; Give us one sentence on {t}.; Give the meaning of
the term {t}.; Provide a definition of {t}.; Provide a short explanation of {x}.; Offer a simple definition of {t}.; Formulate a
definition of {t}.; Find me a definition of {t}.; Show me what {x} {is}.; Let me have a definition of {t}.; State the meaning of
{t}.; State in one sentence what {x} {is}.; Say in a sentence what {x} {is}.; Say what {t} {means}.; Say in your own words what
{t} {means}.; Spell out what {t} {means}.; Put into words what {x} {is}.; Put "{t}" in plain words.; Sum up what {x} {is}.;
Outline what {x} {is}.; Sketch in one sentence what {x} {is}.; Recall the definition of {t}.; Refresh my memory: what {is} {x}?;
Fill in the definition: {t}; Complete the sentence: {t} {is}; Finish the definition: {t} {means}; Enlighten me: what {is} {x}?;
Educate me about {t}.; Introduce me to the term {t}.; Help me with the word {t}.; Help me explain {x}.; Help me define {t}.;
Make clear what {x} {is}.; Interpret the term {t}.; Check your glossary for {t}.; Look in the glossary for {t}.; Read me the
entry for {t}.; Write down what {x} {is}.; Write a short definition of {x}.; Write me a sentence that says what {x} {is}.; Write
the entry for {t} in our glossary.; Note down what {t} {means}.
""")
_KEYWORDS = phrases("""
{t}; {t}; {t}?; {t}!; "{t}"; {t} meaning; {t} explained; {t} explanation; meaning of {t}; definition of {t};
meaning of the word {t}; definition: {t}; glossary: {t}; glossary entry {t}; Glossary - {t}; term: {t}; Term = {t}; word: {t};
{t} = ?; {t} means?; {t} in AI; {t} in LLMs; {t} llm; {t} - explain; {t} - define; {t}, in one sentence; what
{is} {t}; whats {t}; what {t} {is}; wtf {is} {t}; {t} for beginners; {t} for dummies; {t} simple explanation; {t} short
definition; explain {t}; define {t}; quiz: {t}; Quiz: what {is} {x}?; Quiz: define {t}.; Flashcard: {t}; Vocabulary: {t}; Next
term: {t}; Next word: {t}; topic: {t}; Question 4: what {is} {x}?; Exam question: what {is} {x}?; Q: What {is} {x}?; Q: {t}?;
Test question: explain {x}.; Define. {t}.;
{t} definition; {t} definition please; {t} meaning?; {t} define; {t} defined; {t} describe; {t} description; {t} what; {t}
what's that; {t} wat; {t} mean?; {t} pls; {t} basics; {t} intro; {t} in short; {t} in brief; {t} in a nutshell; {t} in plain
words; {t} in simple terms; {t} eli5; eli5 {t}; ELI5: {t}; tldr {t}; {t} concept; {t} term; {t} glossary; {t} (definition); {t}
(meaning); {t} (AI); {t} (LLM); {t} -> ?; {t} -> meaning; {t} -> definition; {t} -->; {t} =; {t}:; {t}: definition; {t}:
meaning; {t}: ?; {t}...; {t} ... what {is} that; {t} ???; ? {t}; def {t}; def: {t}; def. of {t}; definition {t}; definition?
{t}; define: "{t}"; defn of {t}; meaning {t}; meaning: {t}; explanation: {t}; explanation of {t}; explain pls: {t}; explain
"{t}"; explain -> {t}; describe {t}; describe: {t}; concept: {t}; Concept of {t}; Keyword: {t}; entry: {t}; Entry for {t};
Glossary? {t}; glossary -> {t}; dictionary: {t}; lexicon: {t}; lookup {t}; lookup: {t}; search: {t}; subject: {t}; jargon: {t};
jargon check: {t}; card: {t}; flash card - {t}; today's word: {t}; Word of the day: {t}; next one: {t}; next card: {t}; quick:
{t}; quick one: {t}?; quick one: what {is} {x}?; in one sentence: {t}; short answer: what {is} {x}?; wats {t}; what r {t}; wot
{is} {t}; what's {t}
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
me; Any idea; Do you remember;
I would love to know; I'd be glad to know; I'd be happy to learn; I'd like to learn; I would like to understand; I'd like you to
tell me; I'd like you to explain; I want to learn; I want to understand; I want you to tell me; I want you to explain; I need
you to explain; I need somebody to tell me; I have to know; I have to write down; I have to say in my talk; I must know; I must
find out; I should know; I ought to know; I'm trying to learn; I'm trying to find out; I'm trying to remember; I try to work
out; I'm keen to know; I'm puzzled about; I'm unsure; I'm lost: I don't know; I never learned; I never knew; I never remember; I
keep forgetting; I always forget; I cannot remember; I can't recall; I can't explain; I couldn't explain; I do not understand; I
do not quite see; I don't see; I haven't understood; I haven't got a clue; I have no clue; I've no idea; I've been asked; I was
asked; I was asked in class; I am often asked; I got asked; I ask myself; I just want to know; I just wonder; I only want to
know; We wonder; We want to know; We would like to know; We need to know; We are not sure; We don't know; We were asked; We have
to explain; My daughter asks; My son asks; My son wants to know; My mother wants to know; My grandfather asked me; My friend
wonders; My neighbour asks; My class wants to know; My pupils want to know; My team asks; My client wants to know; My professor
asked; The teacher wants us to know; The students ask; The quiz asks; The question is; The exam asks; The worksheet asks; The
first question is; Our boss asks; Our trainer asked; A colleague wants to know; A child asked me; A friend asked me; Somebody
wants to know; Somebody asked me; People ask me; Everybody asks; Nobody knows; No one could tell me; No idea; Not sure; Don't
know; Dunno; Never understood; Help me understand; Help me to explain; Help me remember; Please let me know; Do tell me; Go on,
tell me; Come on, tell me; Be so kind and tell me; Be so good as to say; Explain to me; Explain in short; Tell me again; Tell me
briefly; Tell my friend; Tell us; Say in one sentence; Say again; Say briefly; Remind me; Teach me; Write down; Write in one
sentence; State briefly; Describe briefly; In short, explain; In plain words, say; In plain English, tell me; In your own words,
say; In a sentence, say; Briefly tell me; Briefly explain; Simply tell me; For my presentation, explain; For my report I need to
know; For our glossary, write; For a quiz I need to know; For a friend, explain; For the record, tell me; For my son, explain;
For the class, explain; For the test, tell me; Before the exam, tell me; Next, explain; Next, tell me; Then tell me; Then
explain; And tell me; And explain; Also tell me; Also explain; By the way, tell me; While we are at it, explain; Could you
explain; Could you tell us; Could you remind me; Could you clarify; Could you describe; Could you write down; Would you say;
Would you tell me; Would you explain; Would you know; Can you explain; Can you say; Can you tell me; Can you tell us; Can you
clarify; Can you write down; Can anyone say; Can someone explain; Does anyone know; Does anybody know; Do you know; Do you
understand; Are you able to say; Any clue; Mind telling me; Would you mind saying
""")
_CORES = phrases("""
what {x} {is}; what {x} {is}; what {t} {is}; what {t} {means}; what {x} {means}; what {is} meant by {t}; what "{t}" {means};
what the word {t} means; what the term {t} stands for; what {x} {does}; how {x} {works}; what {x} {is} good for; what people
mean by {t}; what exactly {x} {is}; what {x} really {is};
what {x} {is} about; what {x} {is} for; what {x} {is} used for; what {x} actually {is}; what {x} {is} in simple words; what {x}
basically {is}; what one means by {t}; what they mean by "{t}"; what the expression {t} means; what the term "{t}" means; what
the word "{t}" refers to; what is understood by {t}; what is meant by the term {t}; what is meant by "{t}"; what to understand
by {t}; what the definition of {t} is; what the meaning of {t} is; how {x} {is} defined; how {t} {is} defined; how to define
{t}; what "{t}" {is}
""")
_CONTEXTS = phrases("""
In AI,; In machine learning,; In the world of LLMs,; With language models,; In this workshop,; When we talk about LLMs,; In your
own words,; In one sentence:; The manual says "{t}".; The documentation mentions {t}.; I keep reading about {t}.; I keep hearing
about {t}.; I saw the word {t} in the docs.; My teacher talked about {t}.; In the lecture we heard about {t}.; On the slide it
says {t}.; I read about {t} in a blog.; I'm new to this.; I am a beginner.; I'm preparing a talk.; Homework question.; I have an
exam tomorrow.; In the context of language models,; For large language models,; When using an API,; In the API documentation,;
Regarding AI,;
In AI jargon,; In the field of AI,; In artificial intelligence,; In computing,; In chat models,; In this course,; In this
field,; In the context of LLMs,; In the context of AI,; In connection with LLMs,; In simple terms,; In short,; In plain words,;
In a nutshell,; With LLM servers,; With chat bots,; With AI models,; For AI models,; For language models,; For our workshop:;
For my talk:; When working with LLMs,; When we use a language model,; When I call an API,; Speaking of AI,; Talking about LLMs,;
As regards language models,; Concerning LLMs,; About AI:; About LLMs:; Question about LLMs:; A beginner's question:; Stupid
question:; Silly question:; Simple question:; A short question:; One question:; A question from my class:; Small question on
AI:; For the quiz:; Exam:; Glossary question:; Vocabulary question:; Terminology:; I'm a newbie.; I'm just starting out.; I'm
learning about LLMs.; I am new to AI.; I'm reading a paper.; I'm writing a glossary.; I'm making flashcards.; I'm in a
workshop.; I have to give a talk.; I have a test tomorrow.; We have a quiz.; Everybody at work talks about {t}.; My boss keeps
saying {t}.; My son talks about {t}.; My colleague mentioned {t}.; The tutorial mentions {t}.; The notebook says "{t}".; The
error message mentions {t}.; The teacher said {t}.; The article is full of {t}.; The exercise is about {t}.; There is a chapter
on {t}.; The word {t} comes up a lot.; People keep saying "{t}".; I came across {t}.; I stumbled on the word {t}.; I just read
"{t}".; I heard "{t}" in a talk.; I found {t} in the settings.; I saw "{t}" in a notebook.; Sorry for asking.; Forgive my
ignorance.; Help me out.; I am lost.
""")
_TAILS = phrases("""
in AI; in LLMs; in machine learning; in the context of language models; in an LLM; for language models; in this context; in the
field of AI; when we talk about language models; in large language models; in simple words; in one sentence; in plain English;
in a few words; in short; in an API; in chat models; with LLMs; for a beginner; in AI lingo;
in artificial intelligence; in the AI world; in AI jargon; in computing; in this field; in this course; in language models; in
the context of AI; in the context of LLMs; in connection with LLMs; in the world of LLMs; for LLMs; for AI models; for a
language model; with language models; with AI models; in simple terms; in plain words; in everyday language; in your own words;
in a sentence; in a nutshell; in brief; in one line; for beginners; for a newcomer; for a child; for my notes; for our glossary;
for non-experts; when one works with LLMs; when calling an API; when people talk about AI; if you know it; without jargon; once
more
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
    "Then: ",
    "Good. ",
    "Great. ",
    "Aha. ",
    "Understood. ",
    "Perfect. ",
    "Now this: ",
    "The next one: ",
    "Last one: ",
    "One more thing: ",
    "I have another one: ",
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
