"""Questions that a model of shapes, codes and bar charts cannot answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_OPENERS = (
    "What is {}?", "Tell me {}.", "Do you know {}?", "Can you tell me {}?", "I want to know {}.", "Explain {}.", "{}?",
    "Give me {}.", "Guess {}.", "Please say {}.",
    "From the image, tell me {}.", "Look at the picture and tell me {}.", "I wonder about {}.",
)  # fmt: skip
_TOPICS = (
    "the capital of {}", "the weather in {}", "the time in {}", "the population of {}", "the price of {}", "the history of {}",
    "the meaning of {}", "the name of the {}",
    "the age of the {}", "the brand of the {}", "the breed of the {}", "the owner of the {}", "the date of the {}",
    "the recipe for {}", "the author of {}",
    "the distance to {}", "the temperature in {}", "the president of {}", "the language of {}", "the mood of the {}",
    "the weight of the {}", "the speed of the {}",
    "the model of the {}", "the best way to cook {}", "the title of the {}", "the artist of the {}", "the year of the {}",
    "the place where the {} is", "the news about {}",
)  # fmt: skip
_WHOLE = (
    "Who painted this?", "Who is in this photo?", "Who is this person?", "Is the person happy?", "How old is the {}?",
    "Where was this photo taken?", "When was this taken?",
    "What is the {} doing?", "What is the man doing?", "Why is the {} sad?", "Is this a cat or a dog?",
    "What breed is this dog?", "What kind of animal is this?",
    "Write a poem about {}.", "Write a story about {}.", "Tell me a joke.", "Tell me a joke about {}.",
    "Translate this to French.", "Translate {} into German.",
    "What is 12 times 7?", "What is 3 plus 4?", "How much is 20 minus 8?", "Write Python code for {}.",
    "Write a function that sorts {}.", "Sing a song.", "Write an essay about {}.",
    "Who won the world cup?", "What is the weather today?", "Is it raining?", "What day is it?", "What time is it?",
    "Which country is this?", "What city is this?",
    "Is this food healthy?", "How do I cook {}?", "How many calories does {} have?", "What is your opinion of {}?",
    "Do you like {}?", "Do you love me?", "Recommend a book about {}.",
    "Recommend a film.", "Can you draw a {}?", "Draw me a {}.", "Edit the image.", "Make the image brighter.",
    "Remove the background.", "Crop the picture.", "Rotate the image.",
    "How was this image made?", "Is this image real or fake?", "Was this photo edited?", "What camera took this?",
    "What is the mood of the picture?", "What emotion is shown?",
    "What does this painting mean?", "What style is this art?", "Who is the president?", "Play music.", "Book a flight to {}.",
    "Send an email to {}.", "Buy a {} for me.",
    "What plant is this?", "Is this mushroom safe to eat?", "What car is this?", "What is the number plate of the {}?",
    "What disease is this?", "Read my palm.",
    "Solve the equation.", "What is the square root of 16?", "Summarise the article.", "Correct my grammar.",
    "Spell the word {}.", "What rhymes with {}?", "Define {}.",
    "What is the meaning of life?", "Why is the sky blue?", "How far is the moon?", "How tall is the {}?",
    "How heavy is the {}?", "Is the {} sleeping?", "What is the {} wearing?",
    "Is there a {} in the picture?", "How many {}s are in the picture?", "Where is the {}?", "What colour is the {}?",
    "Can you see the {}?", "Describe the {}'s face.",
)  # fmt: skip
_FILLERS = (
    "France Japan Brazil Canada Egypt Spain Italy Berlin London Paris Tokyo Rome gold bread coffee milk soup rice pizza cake "
    "love music history physics chemistry football tennis chess dragons robots computers numbers cats dogs trees rivers"
).split()  # fmt: skip
_THINGS = (
    "man woman child boy girl dog cat horse bird fish car bus train plane boat bike house tree flower river mountain book "
    "phone computer table chair painting statue building bridge person baby player singer king queen teacher doctor cow sheep "
    "lion monkey apple banana bottle cup hat shirt shoe"
).split()  # fmt: skip
_ABOUT_THINGS = ("the {}", "the {}'s", "a {}", " {}s ", "{} in the", "where the {}")


def question(rng: Random) -> str:
    """Something that is none of the skills."""
    if rng.random() < 0.4:
        return rng.choice(_OPENERS).format(_filled(rng, rng.choice(_TOPICS)))
    return _filled(rng, rng.choice(_WHOLE))


def _filled(rng: Random, text: str) -> str:
    about_things = any(mark in text for mark in _ABOUT_THINGS)
    return text.replace("{}", rng.choice(_THINGS if about_things else _FILLERS))
