"""S7: whether a sentence or two of a stranger is positive, negative or neutral."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import sentiment_asked as asked
from . import sentiment_words as words
from .framing import capital, framed, phrases, with_article
from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, user
from .sentiment_scenes import FACT_ACTS, FACT_SUBJECTS, FACTS, SCENES, Scene
from .shared import maybe_system
from .words import city, first_name, new_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

_SLOT = re.compile(r"\{(\w+)\}")
_MANY = frozenset("rolls noodles pancakes headphones shoes boots trousers curtains slides".split())
_MASS = frozenset(
    """
food pasta bread rice tea coffee wine beer juice fish chicken cheese chocolate ice_cream weather customer_service camera_work
music
"""
    """
software homework material advice support_chat code documentation support cleaning customer_care parking staff news work life
"""
    "dialogue breakfast lunch dinner service".replace("_", " ").split()
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_TIMES = phrases(
    """nine; seven; six in the morning; noon; half past eight; 10 o'clock; 8:30; 18:00; 7 pm; 9 am; eleven; a quarter to five"""
)
_VERY = phrases("""
very; really; so; absolutely; truly; simply; just; quite; pretty; totally; extremely; incredibly; completely; remarkably;
unbelievably; especially; particularly; exceptionally; always; again; still; once more; rather; surprisingly; thoroughly;
utterly; super
""")
_BEFORE = phrases("""
I think; I find; We think; In my opinion,; Honestly,; To be honest,; Overall,; All in all,; I must say; I have to say; My wife
says; My husband says; My kids think; My friends agree:; Everybody says; For me,; In short,; Frankly,; Well,; So,; After {n}
weeks I can say; Yesterday I noticed: ; I feel that; I believe; Believe me,; As a customer I say:; As always,; This time; From
my point of view,; Summing up,; To sum up:; Let me tell you,; OMG,; Wow,; {p} says; {p} thinks; {p} wrote that; Update:; Edit:;
Once again; At the end of the day,; I repeat:; Seriously,; No doubt,; My verdict:
""")
_SPEAKER = re.compile(r"says$|think|find$|wrote|feel|believe$")
_BEFORE_FACT = phrases(
    """
By the way,; As planned,; According to the list,; For your information:; Note:; As you know,; Usually; FYI:; This week; Update:
"""
)
# {the}: a thing; {is}, {was}, {isnt}: in number with it; {one}: a good (or bad) thing; the rest are words of the wanted kind.
_SAYINGS = phrases("""
{the} {is} {very} {adj}; {the} {is} {very} {adj}; {the} {is} {adj}; {the} {was} {very} {adj}; {the} {was} {adj} and {adj}; {the}
{is} {adj} and {adj}; {the} {is} {adj}, {adj} and {adj}; {the} {is} just {adj}; how {adj}; how {adj} {the} {is}; what {one};
what {one}; such {one}; {one}; {adj} {thing}; {very} {adj} {thing}; {the} {is} {noun}; {the} {was} {noun}; {the} turned out to
be {noun}; {the} {was} {very} {adj}, {noun}; {noun}; what {noun}; {the}: {noun}; this is {noun}; it was {noun}; I {love} {the};
I {love} {the}; I {love} {the}; we all agree that {the} {is} {adj}; I {love} {the} and I {love} {other}; I {love} {other} and
{the} {is} {adj}; {the} {effect}; {the} {effect}; {the} really {effect}; {other} {effect} and {the} {was} {adj}; I am {feel}; I
am {feel} with {the}; I was so {feel}; we are {very} {feel}; I feel {feel}; {the} made me {feel}; I left {feel}; now I am
{feel}; {the} left me {feel}; {the} works {well}; it works {well}; everything went {well}; {the} did {well}; {event}; {event};
{event}; {event}; {event}; {event}; {event}, {remark_lower}; {remark}; {remark}; {remark}; {remark}; {remark}; {lacks}; {lacks}
and {lacks}; {the} {is} {adj}, {lacks}; {adj}; {adj} and {adj}; {adj} {thing}, {adj} {other_bare}; {adj}, {adj}, {adj}; {the}
looks {adj}; {the} seems {very} {adj} to me; I found {the} {very} {adj}; I found {the} {adj} and {adj}; I consider {the} {adj};
{the} could hardly be more {adj}; the {best} {thing} ever; the {best} {thing} I have ever had; the {best} {thing} in {c}; this
was the {best} {thing} of the year; {the} {is} {better} than I thought; {the} {is} {better} than the last one; {the} {is}
getting {better} and {better}; the new {thing} is {better} than the old one; this year {the} {was} {better} than ever; the most
{adj} {thing} in years; it is the most {adj} {thing} I know; it was {one}; it is {one}; {p} gave me {one}; this is {one}; we had
{one}; that was {one}; I have rarely seen such {one}; the {adj} {thing} {effect}; thanks to the {adj} {thing} I am {feel};
everything about {the} {is} {adj}; {the} was {adj} from start to finish; the {thing} was {adj}, the {other_bare} was {adj}; both
{thing} and {other_bare} were {adj}; from the {thing} to the {other_bare}, everything was {adj}; I am {feel} because {the} {is}
{adj}; I am {feel} because {event_lower}; {the} {is} so {adj} that I am {feel}
""")
_TURNS = {
    True: phrases("""
I expected {opposite_one}, but {the} {was} {adj}; I was afraid it would be {opposite}, but it was {adj}; at first I was
{unfeel}, now I am {feel}; {the} {is} not {denied} at all; {the} {isnt} {denied} at all; {the} {is} never {denied}; {the} {is}
anything but {denied}; {the} {is} far from {denied}; not {denied} at all; {the} {was} not the least bit {denied}; never
{denied}; it is not {denied}, it is {adj}; nobody can say that {the} {is} {denied}; {the} could not be {nicer}; {the} couldn't
be {nicer}; I could not be {nicer_me}; I couldn't be {nicer_me}; we could not have been {nicer_me}; {the} could not have been
{nicer}; nothing could be {nicer}; you will not find a {nicer} {thing}; there is no {nicer} {thing}; I have never seen a {nicer}
{thing}; never had a {nicer} {thing}; I would not change a thing about {the}; I have nothing bad to say about {the}; there is
nothing wrong with {the}; nothing wrong with {the}; I cannot complain about {the}; I can't complain about {the}; no complaints
about {the}; I found no fault with {the}; {the} did not disappoint; {the} didn't disappoint me; {the} never disappoints; {the}
has never let me down; {the} does not disappoint; I do not regret {the}; I would not give {the} away; I'd recommend {the} to
everyone; I would recommend {the} to my friends; I recommend {the}; go and get {the}, you won't regret it; {the} {is} worth
every cent; {the} {is} worth the money; {the} deserves five stars; {the} gets ten points from me; the start was slow, but in the
end I was {feel}; the price is high, but {the} {is} {adj}; I had to wait, but it was worth it; {the} {is} not cheap, but worth
it; it is not expensive and it is {adj}; {the} {is} not only {adj} but also {adj}; I was wrong: {the} {is} {adj}; people say it
is {opposite}, but I {love} it; {p} wanted to leave, but then {the} {effect}; I did not expect much and was {feel}; you will be
{feel} with {the}; if only every {thing} were so {adj}; I wish every {thing} was like this; no other {thing} comes close; I
cannot imagine {one_better}; without {the} I would be lost; {the} made a {opposite} week {adj}; after all these {opposite} days,
{one}
"""),
    False: phrases("""
I expected {opposite_one}, but {the} {was} {adj}; I hoped it would be {opposite}, but it was {adj}; at first I was {unfeel}, now
I am {feel}; {the} {is} not {denied}; {the} {is} not {denied}; {the} {isnt} {denied}; {the} {isnt} {denied} at all; {the} {was}
not very {denied}; {the} {was} not {denied}; {the} {is} anything but {denied}; {the} {is} far from {denied}; not {denied}; not
very {denied}; not {denied} at all; not at all {denied}; {the} {was} neither {denied} nor {denied}; neither {denied} nor
{denied}; it is not {denied}, it is {adj}; {the} {is} hardly {denied}; {the} {is} less than {denied}; {the} {is} never {denied};
nobody can say that {the} {is} {denied}; I am not {denied_feel}; I'm not {denied_feel} with {the}; I am not at all
{denied_feel}; we were not {denied_feel}; {the} could be {nicer}; {the} could have been {nicer}; {the} should be {nicer}; {the}
should have been {nicer}; {the} could not be {worse}; {the} couldn't have been {worse}; nothing could be {worse}; I have never
seen a {worse} {thing}; there is no {worse} {thing}; you will not find a {worse} {thing}; I have nothing good to say about
{the}; there is nothing good about {the}; I find nothing good in {the}; nothing about {the} {is} {denied}; nobody needs {the}; I
would not recommend {the}; I wouldn't recommend {the} to anyone; I cannot recommend {the}; do not buy {the}; don't waste your
time on {the}; stay away from {the}; avoid {the}; never again this {thing}; I would never buy {the} again; {the} did not work;
{the} doesn't work; {the} doesn't work as promised; {the} never worked; {the} failed again; {the} {is} not worth the money;
{the} {isnt} worth the price; {the} {was} not worth it; {the} does not deserve a single star; one star for {the}; zero points
for {the}; {the} did not live up to its name; {the} fell short; {the} leaves much to be desired; I miss the old {thing}, the new
one is {adj}; the start was {opposite}, but in the end I was {feel}; I wanted to love {the}, but it is {adj}; I really tried to
like {the}, but I was {feel}; {the} looks {opposite}, but it is {adj}; {the} {is} cheap, but {adj}; {the} {is} too {adj}; {the}
{is} far too {adj}; {the} {is} a bit {adj}; {the} {is} not only {adj} but also {adj}; people say it is {opposite}, but I {love}
it; I was wrong: {the} {is} {adj}; they promised {opposite_one} and gave us {one}; they call it {opposite}, I call it {adj};
{the} used to be {opposite}, now it is {adj}; I did not enjoy {the}; I didn't like {the}; I do not like {the}; I don't like
{the} one bit; {the} did not help me; {the} was no help; {the} did not convince me; {the} does not do what it should; {the}
ruined a {opposite} day; if only {the} were {nicer}; how can {one} be so dear
"""),
}  # fmt: skip
_NICER = """
better nicer friendlier tastier cleaner easier kinder prettier more_helpful more_beautiful more_pleasant more_comfortable
lovelier
""".split()
_NICER_ME = phrases("""
happier; more pleased; more satisfied; prouder; more grateful; more impressed; luckier; more content; more delighted; gladder
""")
_WORSE = (
    """worse uglier ruder dirtier more_boring more_annoying nastier duller sadder more_useless more_stupid more_painful""".split()
)
_BEST = "best nicest finest greatest loveliest coolest sweetest prettiest kindest".split()
_WORST = "worst ugliest dullest nastiest saddest rudest silliest poorest dirtiest".split()
_DENIED_FEELINGS = phrases("""
happy; satisfied; pleased; impressed; amused; convinced; content; thrilled; a fan; glad; proud; grateful; comfortable; excited
""")


# Of the same things without a judgement.
_ABOUT = phrases("""
{the} {is} {plain}; {the} {is} {plain}; {the} {is} {plain}; {the} {was} {plain}; {the} {is} in {c}; {the} {is} in room {n};
{the} {is} on the left; {the} {was} here on {d}; {the} {is} next to {other}; {the} {is} behind {other}; {the} {was} made in {c};
{the} {is} from {c}; {the} {was} mentioned on page {n}; {the} cost {n} euros; {the} came from {c}; {the} came on {d}; {the}
started at {t}; {the} {is} {n} years old; {the} {is} number {n} on the list; {the} {is} called {p}; {p} asked about {the}; {p}
talked about {the}; {p} wrote about {the}; {p} saw {the} in {c}; {p} is waiting for {the}; {p} knows {the}; I saw {the} on {d};
I wrote to {p} about {the}; I am writing about {the}; I looked at {the} at {t}; I have {plain_one}; we have {plain_one}; there
is {plain_one} in {c}; it is {plain_one}; this is {plain_one}; I am looking for {plain_one}; {p} has {plain_one}; {p} needs
{plain_one}; my sister has {plain_one}; {the} will be there on {d}; {the} will come at {t}; this is about {the}; the {thing}
list has {n} lines; the price of {the} is {n} euros; {the} {is} the same as last year; {the} {is} the second one; the number of
{the} is {n}; there are two kinds of {thing}; the word {thing} has several letters; {the} {was} moved to {d}; {the} {was} moved
to {c}; {the} {is} under {other}; {the} and {other} are in {c}
""")
_ORDINARY = """
red blue green yellow black white grey brown orange purple round square wooden metal French German Spanish Italian Swedish Dutch
local public digital electric average ordinary normal typical usual standard regular common medium medium-sized weekly monthly
yearly daily annual second third next open closed indoor outdoor striped plain northern southern eastern western national
foreign general official rectangular flat-roofed European Asian African present recent current previous former
""".split()


def _in(rng: Random, options: Sequence[str]) -> str:
    return rng.choice(options).replace("_", " ")


class _Words:
    """The words for one sentence: its thing, and whatever a slot asks for, of the wanted sign."""

    def __init__(self, rng: Random, scene: Scene, *, good: bool) -> None:
        self.rng, self.scene, self.good = rng, scene, good
        self.thing = rng.choice(scene.things)
        self.many = self.thing in _MANY
        self.past = rng.random() < 0.4

    def of(self, slot: str) -> str:
        """What a slot holds."""
        rng, good = self.rng, self.good
        simple: dict[str, tuple[Sequence[str], Sequence[str]]] = {
            "love": (words.GOOD_VERBS, words.BAD_VERBS),
            "feel": (words.GOOD_FEELINGS, words.BAD_FEELINGS),
            "unfeel": (words.BAD_FEELINGS, words.GOOD_FEELINGS),
            "well": (words.GOOD_ADVERBS, words.BAD_ADVERBS),
            "remark": (words.GOOD_REMARKS, words.BAD_REMARKS),
            "lacks": (words.GOOD_LACKS, words.BAD_LACKS),
            "denied": (words.DENIED_BAD, words.DENIED_GOOD),
            "event": (self.scene.good, self.scene.bad),
            "best": (_BEST, _WORST),
            "better": (_NICER, _WORSE),
        }
        fixed: dict[str, Sequence[str]] = {
            "nicer": _NICER,
            "nicer_me": _NICER_ME,
            "worse": _WORSE,
            "denied_feel": _DENIED_FEELINGS,
            "other_bare": self.scene.things,
        }
        if slot in simple:
            return _in(rng, simple[slot][not good])
        if slot in fixed:
            return _in(rng, fixed[slot])
        made: dict[str, Callable[[], str]] = {
            "adj": lambda: self._adjective(good=good),
            "opposite": lambda: self._adjective(good=not good),
            "the": self._the,
            "other": lambda: f"the {rng.choice(self.scene.things)}",
            "thing": lambda: self.thing,
            "one": lambda: self._one(good=good),
            "one_better": lambda: f"a better {self.thing}",
            "opposite_one": lambda: self._one(good=not good),
            "very": lambda: rng.choice(_VERY),
            "plain_one": lambda: self._with(self.rng.choice(_ORDINARY)),
            "noun": self._noun,
            "effect": self._effect,
            "is": lambda: self._be(denied=False, past=self.past),
            "isnt": lambda: self._be(denied=True, past=self.past),
            "was": lambda: self._be(denied=False, past=True),
            "remark_lower": lambda: _lower(self.of("remark")),
            "event_lower": lambda: _lower(self.of("event")),
        }
        return made[slot]() if slot in made else f"{{{slot}}}"

    def _adjective(self, *, good: bool) -> str:
        general, special = (words.GOOD if good else words.BAD), words.KINDS[self.scene.kind][not good]
        return self.rng.choice(special if self.rng.random() < 0.35 else general)

    def _noun(self) -> str:
        return with_article(self.rng.choice(words.GOOD_NOUNS if self.good else words.BAD_NOUNS))

    def _one(self, *, good: bool) -> str:
        return self._with(self._adjective(good=good))

    def _with(self, adjective: str) -> str:
        described = f"{adjective} {self.thing}"
        return described if self.many or self.thing in _MASS else with_article(described)

    def _the(self) -> str:
        draw = self.rng.random()
        if draw < 0.1:
            where = ("in {c}", "from {c}", "near {c}", "on {d}", f"at {new_word(self.rng, 1, 2).capitalize()}")
            return f"the {self.thing} {self.rng.choice(where)}"
        if draw < 0.17:
            return f"the {new_word(self.rng, 1, 3).capitalize()} {self.thing}"
        if draw < 0.23:
            return f"{{p}}'s {self.thing}"
        if draw < 0.29:
            return f"the new {self.thing}"
        near = ("these", "those") if self.many else ("this", "that")
        return f"{self.rng.choice(('the', 'the', 'the', 'the', 'the', 'my', 'our', 'your', 'their', *near))} {self.thing}"

    def _be(self, *, denied: bool, past: bool) -> str:
        verb = ("were" if self.many else "was") if past else ("are" if self.many else "is")
        return f"{verb}n't" if denied else verb

    def _effect(self) -> str:
        verb = self.rng.choice(words.GOOD_EFFECTS if self.good else words.BAD_EFFECTS)
        whom = self.rng.choice(("me", "me", "me", "us", "everyone", "my family", "{p}", "all of us", "my friends"))
        return verb.replace("_", whom) if "_" in verb else f"{verb} {whom}"


def _lower(text: str) -> str:
    return text if text[:2] in {"I ", "I'"} or text.startswith("{") else text[:1].lower() + text[1:]


def _facts(rng: Random, text: str) -> str:
    """The text with its numbers, times, days, people and cities."""
    text = re.sub(r"19\{n\}", lambda _: str(rng.randint(1900, 1999)), text)
    slots: dict[str, Callable[[], str]] = {
        "n": lambda: str(rng.randint(2, 60)),
        "t": lambda: rng.choice(_TIMES),
        "d": lambda: rng.choice(_DAYS),
        "p": lambda: first_name(rng),
        "c": lambda: city(rng),
    }
    return _SLOT.sub(lambda m: slots[m[1]](), text)


def _polar(rng: Random, scene: Scene, *, good: bool) -> str:
    filled = _Words(rng, scene, good=good)
    template = rng.choice(_TURNS[good]) if rng.random() < 0.3 else rng.choice(_SAYINGS)
    if rng.random() < 0.12:
        template = re.sub(r"^\{the\} ", "they " if filled.many else "it ", template)
    text = _SLOT.sub(lambda m: filled.of(m[1]), template)
    starts_free = template.startswith(("{the}", "{other}", "I ", "it ", "they ", "we ", "{event}"))
    if starts_free and rng.random() < 0.2:
        before = rng.choice(_BEFORE)
        if not (_SPEAKER.search(before) and template.startswith(("I ", "we ", "{event}"))):
            text = f"{before} {_lower(text)}"
    return " ".join(capital(_facts(rng, text)).split())


def _ordinary(rng: Random, scene: Scene) -> str:
    filled = _Words(rng, scene, good=True)
    plain = rng.choice(_ORDINARY)
    return _SLOT.sub(lambda m: plain if m[1] == "plain" else filled.of(m[1]), rng.choice(_ABOUT))


def _plain(rng: Random, scene: Scene) -> str:
    draw = rng.random()
    if draw < 0.32:
        text = rng.choice(scene.plain)
    elif draw < 0.46:
        text = _ordinary(rng, scene)
    elif draw < 0.64:
        text = f"{rng.choice(FACT_SUBJECTS) if rng.random() < 0.75 else '{p}'} {rng.choice(FACT_ACTS)}"
        text += rng.choice(("", "", "", " on {d}", " in {c}", " at {t}", " with {p}")) if "{" not in text[3:] else ""
    elif draw < 0.86:
        text = rng.choice(FACTS)
    else:
        return rng.choice(words.OKAY)
    if rng.random() < 0.08:
        text = f"{rng.choice(_BEFORE_FACT)} {text if text.startswith(('{', 'I ')) else _lower(text)}"
    return capital(_facts(rng, text))


def remark(rng: Random, mood: str) -> str:
    """One to three sentences of a mood, as people write them."""
    scene = rng.choice(SCENES)
    count = rng.choices((1, 2, 3), (62, 33, 5))[0]
    if mood == "neutral":
        sentences = [_plain(rng, scene) for _ in range(count)]
    else:
        sentences = [_polar(rng, scene, good=mood == "positive") for _ in range(count)]
        if count > 1 and rng.random() < 0.4:
            sentences[0] = _facts(rng, rng.choice(scene.plain))
    if sentences[-1].startswith(("Is the shop", "When does", "Where is", "How many")):
        return " ".join(f"{sentence}." for sentence in sentences)[:-1] + "?"
    marks = (".", ".", ".", ".", "!", "", "...") if mood == "neutral" else (".", ".", ".", "!", "!", "", "!!", "...")
    last = rng.choice(marks)
    between = last if last in {"!", "."} else "."
    text = "".join(f"{sentence}{between} " for sentence in sentences[:-1]) + sentences[-1] + last
    draw = rng.random()
    return text.lower() if draw < 0.12 else text.upper() if draw < 0.14 else text


MOODS = ("positive", "negative", "neutral")


def _choice(rng: Random, mood: str) -> str:
    return rng.choice(asked.SIDES if mood != "neutral" and rng.random() < 0.35 else asked.CHOICES)


def _question(rng: Random, text: str, mood: str) -> str:
    choice, thing = _choice(rng, mood), rng.choice(asked.THINGS)
    if rng.random() < 0.3:
        return ask(rng, asked.EMBEDDED, loose=False, text=text, choice=choice)
    templates = asked.CHOOSE if rng.random() < 0.55 else asked.CLASSIFY
    return framed(rng, ask(rng, templates, thing=thing, choice=choice), text)


def _by_example(rng: Random, text: str) -> str:
    """A few labelled texts and one without a label."""
    arrow = rng.choice((" -> ", " => ", ": ", " = ", " | ", "\n"))
    shown = "\n".join(f"{remark(rng, mood)}{arrow}{mood}" for mood in rng.sample(MOODS, rng.choice((2, 3))))
    return f"{shown}\n{text}{arrow.rstrip()}"


def sentiment(rng: Random) -> Sample:
    """The mood of a text in one word; now and then of two or three texts in a row."""
    many = rng.choice((2, 2, 3)) if rng.random() < 0.15 else 1
    turns: list[Message] = []
    for at in range(many):
        mood = rng.choices(MOODS, (35, 35, 30))[0]
        text = remark(rng, mood)
        if at and rng.random() < 0.6:
            question = ask(rng, asked.AGAIN, loose=False, text=text)
        elif rng.random() < 0.03:
            question = _by_example(rng, text)
        else:
            question = _question(rng, text, mood)
        turns += [user(question), assistant(mood)]
    return Sample("sentiment", (*maybe_system(rng), *turns))


SKILLS: dict[str, tuple[float, Maker]] = {"sentiment": (1.0, sentiment)}
