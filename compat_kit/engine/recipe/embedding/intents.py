"""What people say of anything: sentences with open places, each said in several ways. {n} a thing, {p} somebody, {v} {o} what one does."""
# ruff: noqa: E501 - a line is one cluster of words, or one thing said in several ways

from __future__ import annotations

from typing import TYPE_CHECKING

from .inflection import plural, verb
from .meaning import TOPICS, Concept
from .scenes import pool

if TYPE_CHECKING:
    from random import Random

OPPOSITES: tuple[tuple[str, str], ...] = tuple(
    (pair.split("/")[0], pair.split("/")[1])
    for pair in (
        "hot/cold warm/cool big/small long/short tall/low fast/slow old/young new/old good/bad easy/difficult cheap/expensive clean/dirty wet/dry"
        " full/empty open/closed loud/quiet bright/dark rich/poor strong/weak heavy/light safe/dangerous happy/sad healthy/ill right/wrong"
        " true/false early/late interesting/boring beautiful/ugly brave/cowardly polite/rude awake/asleep alive/dead tired/awake hard/soft"
        " thick/thin wide/narrow deep/shallow near/far busy/free tidy/messy calm/nervous lazy/hard-working clever/stupid sweet/bitter"
        " fresh/stale tight/loose famous/unknown useful/useless possible/impossible similar/different broken/working crowded/empty"
    ).split()
)

INTENTS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split(" | "))
    for line in """
The {n} is more expensive than the {m}. | The {m} is cheaper than the {n}. | The {n} costs more than the {m}.
The {n} is bigger than the {m}. | The {m} is smaller than the {n}. | Compared with the {n}, the {m} is tiny.
{P} is older than {q}. | {q} is younger than {p}. | {p} was born before {q}.
{P} earns more than {q}. | {q} has a lower salary than {p}. | The wages of {p} are higher than those of {q}.
The {n} costs too much. | I cannot afford the {n}. | The price of the {n} is too high. | The {n} is overpriced.
I need a new {n}. | My {n} has to be replaced. | It is time for another {n}.
My {n} is broken. | The {n} does not work any more. | Something is wrong with my {n}. | The {n} must be repaired.
I cannot find my {n}. | I have lost the {n}. | Where is my {n}? | My {n} is gone. | Have you seen my {n}?
Somebody stole my {n}. | My {n} was stolen. | A thief took my {n}. | My {n} is gone because of a robber.
How do I {v} a {n}? | What is the way to {v} a {n}? | I want to {v} a {n}, what must I do? | Can you show me how one {v_s} a {n}? | {V_ing} a {n}: how does it work?
When does the {n} open? | What are the opening hours of the {n}? | From what time is the {n} open? | Is the {n} open already?
How do I get to the {n}? | Where is the {n}? | Can you tell me the way to the {n}? | Which way leads to the {n}?
The {n} is full of {ms}. | There are many {ms} in the {n}. | {Ms} fill the {n}. | The {n} is crowded with {ms}.
There is nobody in the {n}. | The {n} is empty. | Hardly anyone is at the {n}. | The {n} was almost deserted.
It takes two hours to {v} the {n}. | {V_ing} the {n} takes two hours. | After two hours the {n} was {v_ed}. | How long does it take to {v} the {n}?
{P} began to {v} as a child. | {p} has been {v_ing} since childhood. | When {p} was small, the {v_ing} started.
{P} has stopped {v_ing}. | {p} does not {v} any more. | {p} gave up {v_ing}. | {p} no longer {v_s}.
{P} likes to {v}. | {p} enjoys {v_ing}. | {V_ing} is what {p} loves. | {p} is fond of {v_ing}.
{P} does not like {ns}. | {p} hates {ns}. | {Ns} are not for {p}. | {p} cannot stand {ns}.
{P} is afraid of {ns}. | {Ns} frighten {p}. | {p} has a fear of {ns}. | A {n} scares {p}.
{P} is looking for a {n}. | {p} wants to find a {n}. | {p} needs a {n}. | {p} is searching for a {n}.
{P} wants to become a {q}. | The dream of {p} is to be a {q}. | {p} is training as a {q}. | One day {p} will work as a {q}.
{P} works as a {q}. | {p} is a {q} by profession. | The job of {p} is that of a {q}. | {p} earns a living as a {q}.
{P} died last year. | {p} passed away a year ago. | The death of {p} was last year. | {p} is no longer alive.
{P} is ill today. | {p} is not well. | {p} stays in bed because of an illness. | Today {p} is sick.
{P} helped {q} with the {n}. | {q} got help from {p} with the {n}. | Together {p} and {q} dealt with the {n}.
{P} forgot the {n}. | {p} did not remember the {n}. | {p} came without the {n}. | The {n} was left behind by {p}.
{P} gave {q} a {n}. | {q} received a {n} from {p}. | {q} got a {n} as a present from {p}. | The {n} of {q} is a gift of {p}.
{P} lent {q} a {n}. | {q} borrowed a {n} from {p}. | The {n} that {q} uses belongs to {p}.
{P} sold the {n} to {q}. | {q} bought the {n} from {p}. | The {n} now belongs to {q}, who paid {p}.
{P} taught {q} to {v}. | {q} learned {v_ing} from {p}. | {p} was the teacher who showed {q} how to {v}.
{P} refused to {v}. | {p} did not want to {v}. | {p} said no to {v_ing}. | Nobody could make {p} {v}.
{P} must not {v} here. | {V_ing} is forbidden here. | It is not allowed to {v} here. | No {v_ing}!
You should {v} the {n} before use. | First {v} the {n}. | Before you use the {n}, {v} it. | Do not use the {n} until it is {v_ed}.
The {n} was built a hundred years ago. | The {n} is a century old. | A hundred years have passed since the {n} was made.
They are building a new {n}. | A new {n} is under construction. | Soon there will be another {n}. | The {n} is being built.
The {n} was destroyed in the fire. | Flames ruined the {n}. | The {n} burned down. | Nothing is left of the {n} after the blaze.
The {n} is closed today. | Today one cannot visit the {n}. | The {n} does not open today. | The {n} stays shut.
The {n} arrived late. | The {n} was delayed. | We waited a long time for the {n}. | The {n} did not come in time.
The number of {ns} is growing. | There are more and more {ns}. | {Ns} are increasing in number. | {Ns} have become more common.
There are fewer {ns} than before. | The number of {ns} is falling. | {Ns} are disappearing. | {Ns} have become rare.
The price of {ns} has doubled. | {Ns} cost twice as much as before. | {Ns} have become much more expensive.
Who invented the {n}? | The inventor of the {n}: who was it? | By whom was the {n} invented? | Who had the idea of the {n}?
What is a {n}? | Explain the word {n}. | What does {n} mean? | I do not know what a {n} is. | Definition of {n}.
Too many {ns} are bad for your health. | {Ns} can damage your body. | It is unhealthy to have a lot of {ns}.
{P} did not win. | {p} lost. | {p} was beaten. | Somebody else was better than {p}.
{P} was the best. | {p} won. | Nobody was better than {p}. | {p} came first.
{P} said nothing. | {p} remained silent. | {p} did not say a word. | Not a sound came from {p}.
{P} lives in a {n}. | The home of {p} is a {n}. | {p} has a {n} to live in. | A {n} is where {p} dwells.
{P} moved the meeting about the {n}. | The {n} conference was postponed by {p}. | We talk about the {n} later, {p} says.
{P} admitted nothing about the {n}. | {p} denied everything about the {n}. | {p} did not confess to the {n}.
The {n} makes a strange noise. | An odd sound comes from the {n}. | The {n} sounds funny.
The {n} is made of {u}. | {u} is what the {n} consists of. | They used {u} for the {n}. | It is a {n} of {u}.
The {n} is not mine. | The {n} belongs to somebody else. | I am not the owner of the {n}. | It is another person's {n}.
I am proud of my {n}. | My {n} makes me proud. | I admire my {n}. | My {n} is a source of pride.
I have never seen such a {n}. | This is the first {n} of its kind that I see. | Such a {n} is new to me.
The {n} was a success. | The {n} went very well. | Everybody liked the {n}. | The {n} succeeded.
The {n} was a failure. | The {n} failed. | The {n} did not succeed. | The {n} went wrong.
I am looking forward to the {n}. | I am happy that the {n} comes soon. | I cannot wait for the {n}.
{P} is looked after by {q}. | {q} takes care of {p}. | {q} cares for {p}. | {p} is in the care of {q}.
{P} and {q} are alike. | {p} looks like {q}. | One cannot tell {p} from {q}. | {p} and {q} are the same.
{P} and {q} quarrelled about the {n}. | The {n} was the reason for an argument between {p} and {q}. | {p} had a row with {q} over a {n}.
{P} and {q} met at the {n}. | {p} got to know {q} at the {n}. | It was at the {n} that {p} first saw {q}.
{P} is going to marry {q}. | The wedding of {p} and {q} is soon. | {p} will be the spouse of {q}. | {p} and {q} are engaged.
Take the {n} off the {m}. | Remove the {n} from the {m}. | The {n} should not be on the {m}. | There must be no {n} on the {m}.
Put the {n} on the {m}. | The {n} belongs on the {m}. | Place the {n} upon the {m}. | Lay the {n} onto the {m}.
Nobody {v_s} the {n}. | The {n} is not {v_ed} by anyone. | There is no one who {v_s} the {n}. | No one {v_s} the {n}.
Is it possible to {v} the {n}? | Can the {n} be {v_ed}? | Am I able to {v} the {n}? | I wonder if one can {v} the {n}.
{P} is the only one who can {v}. | Nobody but {p} can {v}. | No one else {v_s}, only {p}. | Except {p}, none can {v}.
""".strip().splitlines()
)


def fill(rng: Random, number: int) -> tuple[str, tuple[str, ...]]:
    """A topic, and the ways to say one intent with its places filled with words of the topic."""
    topic = rng.choice(TOPICS)
    things, people = pool(topic, "n"), pool(topic, "p") or pool("family", "p")
    actions = pool(topic, "v")
    n, m = (_word(rng, things) for _ in range(2))
    forms = verb(_word(rng, actions))
    somebody, other = (rng.choice(("the ", "my ", "our ", "")) + _word(rng, people), "the " + _word(rng, people))
    slots = {
        "n": n,
        "ns": plural(n),
        "Ns": plural(n).capitalize(),
        "m": m,
        "ms": plural(m),
        "Ms": plural(m).capitalize(),
        "p": somebody,
        "P": somebody.capitalize(),
        "q": other,
        "u": _word(rng, pool(topic, "u") or things),
        "v": forms.base,
        "v_s": forms.third,
        "v_ing": forms.ing,
        "V_ing": forms.ing.capitalize(),
        "v_ed": forms.participle,
    }
    return topic, tuple(template.format(**slots).replace(" a the ", " a ") for template in INTENTS[number])


def _word(rng: Random, concepts: tuple[Concept, ...]) -> str:
    return rng.choice(rng.choice(concepts).words)
