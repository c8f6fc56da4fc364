"""How people tell a model something of themselves, and how they ask for it later."""

from __future__ import annotations

from dataclasses import dataclass

from . import recall_asking as more

JOBS = (
    "baker nurse pilot teacher doctor farmer gardener lawyer plumber painter driver butcher tailor singer dancer "
    "writer librarian dentist "
    "carpenter electrician engineer architect accountant actor editor astronomer optician waiter cook chef barber "
    "builder potter sailor "
    "fisherman geologist historian journalist programmer mechanic musician photographer scientist shepherd student "
    "surgeon translator vet "
    "illustrator interpreter economist designer florist goldsmith midwife miner postman secretary soldier weaver zookeeper"
).split()
COLOURS = (
    "green blue red yellow orange purple pink black white brown grey violet turquoise gold silver crimson teal "
    "navy maroon beige olive lilac "
    "indigo magenta ivory amber scarlet cyan khaki copper"
).split()
FOODS = (
    "pizza pasta sushi rice soup salad pancakes bread cheese curry noodles dumplings lasagne tacos couscous "
    "porridge paella falafel risotto "
    "chocolate strawberries apples potatoes omelette waffles hummus lentils spinach beans cake ravioli goulash "
    "stew chips mushrooms"
).split()
ANIMALS = (
    "otter owl cat dog horse fox wolf bear lion tiger elephant giraffe panda koala dolphin whale penguin rabbit "
    "hedgehog squirrel eagle turtle "
    "snake frog seal deer badger goat sheep camel zebra octopus bee parrot swan hamster lynx beaver"
).split()
DRINKS = "tea coffee water milk lemonade cocoa cider juice beer wine mate kefir cola ginger-ale espresso".split()
FRUITS = "apple banana cherry mango pear peach plum kiwi grape lemon orange melon fig apricot papaya".split()
SPORTS = "tennis football hockey rugby golf chess rowing swimming cycling judo fencing skiing climbing handball cricket".split()
SEASONS = "spring summer autumn winter".split()
WORDS = (
    "willow maple river stone lantern harbour violin falcon meadow pebble thunder velvet copper marble garden "
    "candle anchor breeze cactus "
    "island jungle kettle ladder mirror needle orchid paper quartz ribbon saddle temple umbrella valley window "
    "yellow zebra acorn button "
    "compass dragon engine feather glacier hammer iceberg jacket lemon mountain nutmeg ocean pumpkin rocket spider tulip whistle"
).split()
PETS = "cat dog hamster rabbit parrot horse goldfish turtle snake pony mouse canary goat lizard puppy kitten guinea-pig".split()
KIN = (
    "sister brother mother father son daughter cousin aunt uncle best-friend wife husband neighbour teacher boss "
    "grandmother grandfather "
    "colleague partner nephew"
).split()
SECRETS = (
    "code word", "code word", "code word", "password", "secret word", "magic word", "keyword", "number", "number", "code", "PIN",
    "secret number", "lucky number", "word", "door code", "room number", "locker number", "safe word", "key phrase",
    "ticket number",
    "secret code", "wifi password", "order number", "codeword", "passphrase",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """A fact of one kind: how it is told (as a clause), how it is asked for, and the answer."""

    clauses: tuple[str, ...]
    asks: tuple[str, ...]
    answer: str
    changes: tuple[str, ...] = ()


KINDS: dict[str, Kind] = {
    "name": Kind(
        (
            "my name is {name}", "my name is {name}", "my name is {name}", "I am {name}", "I'm {name}", "my name's {name}",
            "I am called {name}",
            "people call me {name}", "call me {name}", "you can call me {name}", "{name} is my name", "the name is {name}",
            "my first name is {name}",
            "everybody calls me {name}", "my parents named me {name}", "I go by {name}",
            *more.CLAUSES["name"],
        ),
        (
            "What is my name?", "What's my name?", "What is my name?", "Do you know my name?", "Do you remember my name?",
            "Who am I?",
            "What am I called?", "Tell me my name.", "Say my name.", "my name?", "Can you tell me my name?",
            "What did I say my name was?",
            "What was my name again?", "What name did I give you?", "How am I called?", "Could you repeat my name?",
            "Remind me what my name is.",
            "Do you still know who I am?", "Please tell me what I am called.", "What do people call me?", "My name is?",
            "Have I told you my name?",
            "Which name did I tell you?", "I forgot my name. What is it?", "Test: what is my name?",
            "Did you remember what I'm called?",
            "what name do I have", "Recall my name.", "Who is talking to you?", "Who are you talking to?",
            "By what name do you know me?",
            *more.ASKS["name"],
        ),
        "Your name is {name}.",
        ("my name is not {old} but {name}", "it's {name}, not {old}", "call me {name} instead",
         "I meant {name}, not {old}, that is my name",
         *more.CHANGES["name"]),
    ),
    "city": Kind(
        (
            "I live in {city}", "I live in {city}", "I am from {city}", "I'm from {city}", "I come from {city}",
            "my home is in {city}",
            "my city is {city}", "I am based in {city}", "{city} is where I live", "I have a flat in {city}",
            "I moved to {city} last year",
            "my home town is {city}", "my family and I live in {city}", "I am living in {city}", "I reside in {city}",
            "the city I live in is {city}",
            *more.CLAUSES["city"],
        ),
        (
            "Where do I live?", "Where do I live?", "Which city do I live in?", "What city do I live in?",
            "In which city do I live?", "What is my city?",
            "Where am I from?", "Do you remember where I live?", "Do you know where I live?", "Tell me where I live.",
            "my city?", "What is my home town?",
            "Where is my home?", "Can you tell me where I live?", "What city am I from?", "Where did I say I live?",
            "Where do I come from?",
            "Which city did I tell you I live in?", "Name the city I live in.", "Remind me where I live.",
            "What was the city I live in?",
            "Have I told you where I live?", "Where am I based?", "Recall my city.", "Which town is my home?",
            "Test: where do I live?",
            *more.ASKS["city"],
        ),
        "You live in {city}.",
        ("I moved: I live in {city} now", "I don't live in {old}, I live in {city}",
         "I meant {city}, not {old}, that is where I live",
         "now I live in {city} instead of {old}",
         *more.CHANGES["city"]),
    ),
    "age": Kind(
        (
            "I am {age} years old", "I'm {age} years old", "I am {age}", "I'm {age}", "my age is {age}",
            "I turned {age} last week",
            "I have just turned {age}", "I will be {age} this year and that is my age", "I am already {age} years old",
            "I am {age} years of age",
            "I celebrated my birthday and am {age} now", "{age} is my age",
            *more.CLAUSES["age"],
        ),
        (
            "How old am I?", "How old am I?", "What is my age?", "What's my age?", "Do you remember how old I am?",
            "Do you know my age?",
            "Tell me my age.", "Tell me how old I am.", "my age?", "How many years old am I?", "What age am I?",
            "What did I say my age was?",
            "Can you tell me how old I am?", "How old did I say I was?", "Remind me how old I am.", "Recall my age.",
            "Which age did I tell you?",
            "Have I told you my age?", "What is my age in years?", "Test: how old am I?",
            *more.ASKS["age"],
        ),
        "You are {age} years old.",
        ("I am {age}, not {old}", "I am not {old} but {age} years old", "I meant {age}, that is my age",
         *more.CHANGES["age"]),
    ),
    "job": Kind(
        (
            "I am {a_job}", "I'm {a_job}", "I work as {a_job}", "I work as {a_job}", "my job is {a_job}",
            "I earn my living as {a_job}",
            "by profession I am {a_job}", "I am {a_job} by trade", "I have been {a_job} for years", "I am employed as {a_job}",
            "I became {a_job}", "in my job I am {a_job}",
            *more.CLAUSES["job"],
        ),
        (
            "What is my job?", "What's my job?", "What do I do for a living?", "What do I work as?", "What is my profession?",
            "What is my occupation?",
            "Do you remember my job?", "Do you know what I do for a living?", "Tell me my job.", "my job?",
            "What kind of work do I do?",
            "How do I earn my living?", "What did I say my job was?", "Can you tell me what my job is?",
            "Remind me what I work as.",
            "Which job do I have?", "What job did I tell you I have?", "Recall my profession.", "Have I told you what I do?",
            "Test: what is my job?",
            *more.ASKS["job"],
        ),
        "You are {a_job}.",
        ("I am {a_job} now, not {old}", "I changed my job: I work as {a_job} now", "I am not {old} but {a_job}",
         *more.CHANGES["job"]),
    ),
    "favourite": Kind(
        (
            "my favourite {thing} is {value}", "my favourite {thing} is {value}", "my favourite {thing} is {value}",
            "my favorite {thing} is {value}",
            "{value} is my favourite {thing}", "the {thing} I like best is {value}", "I like {value} more than any other {thing}",
            "the best {thing} for me is {value}", "of all, my favourite {thing} is {value}",
            "as for the {thing}, my favourite is {value}",
            "the {thing} I love most is {value}", "my best-loved {thing} is {value}", "I prefer {value} to every other {thing}",
            "my {thing} of choice is {value}", "I'd say {value} is my favourite {thing}",
            *more.CLAUSES["favourite"],
        ),
        (
            "What is my favourite {thing}?", "What is my favourite {thing}?", "What's my favourite {thing}?",
            "What is my favorite {thing}?",
            "Which {thing} do I like best?", "Which {thing} is my favourite?", "Do you remember my favourite {thing}?",
            "Do you know my favourite {thing}?", "Tell me my favourite {thing}.", "my favourite {thing}?", "my favorite {thing}?",
            "What {thing} do I like most?", "What did I say my favourite {thing} was?", "Can you tell me my favourite {thing}?",
            "Which {thing} did I say I like best?", "Remind me of my favourite {thing}.", "What {thing} do I love most?",
            "Name my favourite {thing}.",
            "Have I told you my favourite {thing}?", "Recall my favourite {thing}.", "Which {thing} do I prefer?",
            "Test: my favourite {thing}?",
            *more.ASKS["favourite"],
        ),
        "Your favourite {thing} is {value}.",
        ("my favourite {thing} is {value} now, not {old}", "I changed my mind: my favourite {thing} is {value}",
         "my favourite {thing} is not {old} but {value}", "I like {value} better now, that is my favourite {thing}",
         *more.CHANGES["favourite"]),
    ),
    "kin": Kind(
        (
            "my {kin} is called {kin_name}", "my {kin}'s name is {kin_name}", "I have {a_kin} called {kin_name}",
            "I have {a_kin} named {kin_name}",
            "my {kin} {kin_name} is here too", "the name of my {kin} is {kin_name}", "{kin_name} is my {kin}",
            "{kin_name} is the name of my {kin}",
            "I love my {kin} {kin_name}", "you should meet my {kin} {kin_name}",
            *more.CLAUSES["kin"],
        ),
        (
            "What is my {kin} called?", "What is my {kin}'s name?", "What's the name of my {kin}?", "What's my {kin}'s name?",
            "Who is my {kin}?",
            "Do you remember the name of my {kin}?", "Do you know my {kin}'s name?", "Tell me the name of my {kin}.",
            "Tell me what my {kin} is called.",
            "name of my {kin}?", "What did I say my {kin} is called?", "Which name does my {kin} have?",
            "How is my {kin} called?",
            "What is the name of my {kin} again?", "Can you tell me my {kin}'s name?", "Remind me what my {kin} is called.",
            "my {kin}'s name?",
            "Have I told you the name of my {kin}?", "What name did I give to my {kin}?",
            *more.ASKS["kin"],
        ),
        "Your {kin} is called {kin_name}.",
        ("my {kin} is called {kin_name}, not {old}", "the name of my {kin} is {kin_name}, I got it wrong",
         *more.CHANGES["kin"]),
    ),
    "secret": Kind(
        (
            "the {secret} is {value}", "the {secret} is {value}", "the {secret} is {value}", "my {secret} is {value}",
            "our {secret} is {value}",
            "{value} is the {secret}", "here is the {secret}: {value}", "{value} is the {secret} of today",
            "the {secret} will be {value}",
            "the {secret} for today is {value}", "we use {value} as the {secret}", "the {secret}: {value}",
            'the {secret} is "{value}"',
            *more.CLAUSES["secret"],
        ),
        (
            "What is the {secret}?", "What is the {secret}?", "What's the {secret}?", "What was the {secret}?",
            "Tell me the {secret}.",
            "Do you remember the {secret}?", "Do you know the {secret}?", "the {secret}?", "What {secret} did I give you?",
            "What is my {secret}?",
            "Which {secret} did I tell you?", "Repeat the {secret}.", "Say the {secret}.", "Give me the {secret}.",
            "Recall the {secret}.",
            "Can you tell me the {secret}?", "Remind me of the {secret}.", "What {secret} should you remember?",
            "I forgot the {secret}. What is it?",
            "What did I say the {secret} was?", "Now, what was that {secret}?", "Please give me back the {secret}.",
            "Have I told you the {secret}?",
            "Test: what is the {secret}?", "And the {secret} is?", "What {secret} did I ask you to remember?",
            *more.ASKS["secret"],
        ),
        "The {secret} is {value}.",
        ("the {secret} is {value}, not {old}", "the {secret} has changed to {value}", "the new {secret} is {value}",
         "forget {old}, the {secret} is {value}",
         *more.CHANGES["secret"]),
    ),
}  # fmt: skip

BY_OTHERS: dict[str, tuple[str, ...]] = {
    "name": (
        "The user's name is {name}.",
        "The user is called {name}.",
        "You are talking to {name}.",
        "The name of the user is {name}.",
        *more.BY_OTHERS["name"],
    ),
    "city": ("The user lives in {city}.", "The user is from {city}.", "The user's city is {city}.", *more.BY_OTHERS["city"]),
    "age": ("The user is {age} years old.", "The age of the user is {age}.", *more.BY_OTHERS["age"]),
    "job": ("The user is {a_job}.", "The user works as {a_job}.", *more.BY_OTHERS["job"]),
    "favourite": (
        "The user's favourite {thing} is {value}.",
        "The favourite {thing} of the user is {value}.",
        *more.BY_OTHERS["favourite"],
    ),
    "kin": ("The user has {a_kin} called {kin_name}.", "The user's {kin} is called {kin_name}.", *more.BY_OTHERS["kin"]),
    "secret": (
        "The {secret} is {value}.",
        "The user's {secret} is {value}.",
        "Remember the {secret} {value}.",
        *more.BY_OTHERS["secret"],
    ),
}

SECRET_ORDERS = (
    "Remember the {secret} {value}.", "Remember this {secret}: {value}", "Please remember the {secret}: {value}.",
    "Memorise the {secret} {value}.",
    "Keep this {secret} in mind: {value}.", "Keep the {secret} {value} for me.", "Don't forget the {secret} {value}.",
    "Store the {secret} {value}.",
    "I give you a {secret} to remember: {value}.", "Note the {secret}: {value}.", "Save this {secret}: {value}",
    "Learn the {secret} {value}.",
    "Let's do a memory test. The {secret} is {value}.", "I'll ask you for the {secret} later. It is {value}.",
    "{secret} = {value}",
    "{secret}: {value}", "{value} is the {secret}. Remember it.", "Hold on to this {secret}: {value}.",
    "Write down the {secret} {value}.",
    'Remember the {secret} "{value}".', "Can you remember the {secret} {value}?", "Would you keep the {secret} {value} in mind?",
    *more.SECRET_ORDERS,
)  # fmt: skip
SECRET_GENERIC = (
    "What did I ask you to remember?", "What should you remember?", "What did I tell you to keep in mind?",
    "What was it that I told you to remember?",
    "Tell me what I asked you to remember.", "What were you supposed to remember?", "Do you remember what I told you?",
    "So, what did you have to remember?",
    *more.SECRET_GENERIC,
)  # fmt: skip
OPENERS = (
    "", "", "", "", "", "", "By the way, ", "Just so you know, ", "You should know that ", "For the record, ",
    "Let me tell you something: ",
    "Please remember that ", "Remember: ", "Note that ", "Keep in mind that ", "FYI, ", "Well, ", "OK, ", "Don't forget: ",
    "I want you to know that ", "A fact about me: ", "Something about me: ", "Before we start: ", "Please note: ", "So, ",
    "Also, ",
    "I should say that ", "For later: ", "Listen, ", "Oh, and ", "Let me introduce myself: ",
    *more.OPENERS, *("",) * 12,
)  # fmt: skip
CLOSERS = (
    ".", ".", ".", ".", "", "", "!", ". Please remember it.", ". Keep that in mind.", ", ok?", ". Don't forget it.",
    ". I will ask you later.",
    ". Got it?", ". Remember that.", ". Can you remember that?", ". I'll test you on this later.", ", remember that",
    ". Please note that.",
    *more.CLOSERS, *(".", ".", ".", ".", "", "", "!") * 3,
)  # fmt: skip
CORRECTIONS = (
    "Actually, ", "Sorry, ", "No, wait: ", "Correction: ", "I was wrong: ", "Oh, I made a mistake: ", "I mean, ", "Wait, ",
    "Excuse me, ", "Oops, ",
    "To be exact, ", "Change of plan: ", "I have to correct myself: ", "Actually no, ", "Forget what I said: ", "In fact, ",
    "Not quite: ",
    "Update: ", "Let me correct that: ", "On second thoughts, ",
    *more.CORRECTIONS,
)  # fmt: skip
SUMMARIES = (
    "What do you know about me?", "What have I told you about myself?", "Tell me everything you know about me.",
    "What did I tell you about me?",
    "Summarise what you know about me.", "What do you remember about me?", "List what I told you about myself.",
    "Repeat what I told you about me.",
    *more.SUMMARIES,
)  # fmt: skip
OTHER_REPLIES = (
    "Nice to meet you!", "Got it!", "Noted.", "Sure, I'll remember that.", "OK.", "Great, thanks for telling me!",
    "That's lovely!", "Understood.",
    "Okay, I have noted it.", "Interesting! Tell me more.", "How nice. What else?", "All right.", "I see.",
    "Thanks for sharing!", "Wonderful!",
    *more.OTHER_REPLIES,
)  # fmt: skip
