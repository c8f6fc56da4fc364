"""How people greet, thank, leave, and ask a model what it is."""

from __future__ import annotations

from .saying import cross

GREETINGS = (
    "Hello", "Hi", "Hey", "Hiya", "Howdy", "Greetings", "Good morning", "Good afternoon", "Good evening", "Good day", "Morning",
    "Yo", "Heya", "Hello hello", "Hi hi", "Hey hey", "G'day", "Evening", "Helloo", "Well hello", "Oh hi", "Hullo",
    "A very good morning",
    "Hello and good evening",
)  # fmt: skip
_WHOM = (
    "", "", "", "", " there", " there", " friend", ", bot", ", assistant", " model", " again", ", computer", ", my friend",
    ", AI", " robot",
    ", little model", " to you", " mini model", " everyone", ", dear assistant", " you", " from here", " back",
)  # fmt: skip
_TAILS = (
    "", "", "", "", "", ".", ".", "!", "!", "!!", ". Nice to meet you.", "! Pleased to meet you.", ". Are you there?",
    "! Anybody here?",
    ". Can you help me?", ", I have a question.", ". I need some help.", ". It is a nice day.", "! Glad to be here.",
    ". I am new here.",
    ", just saying hi", "! Let's start.", ". Can we talk?", ", I'd like to chat.", ". This is a test.", ", are you awake?",
    ". Ready?",
    "! Lovely day, isn't it?", ", can you hear me?", " :)", "! I am testing you.", ". Long time no see!",
)  # fmt: skip
HELLO = (
    *cross(GREETINGS, _WHOM, _TAILS),
    *60
    * (
        "Just wanted to say hello.", "Say hello.", "Say hi to me.", "Greet me.", "Can you greet me?", "Anyone there?",
        "Are you there?",
        "Is anybody here?", "Hello?", "Let's chat.", "I want to talk to you.", "Can we chat?", "Nice to meet you.",
        "Pleased to meet you.",
        "I'm back.", "Can you hear me?", "Let's talk.", "I am here.", "Just dropping in to say hi.", "Wake up, little model!",
        "I wish you a good morning.", "Sending you a hello.", "May I greet you?", "A warm hello to you.",
        "I'd like to say hello.",
        "Give me a greeting.", "Is this thing on?", "Are you ready?", "Can I talk to you?", "A good day to you.",
    ),
)  # fmt: skip

_I_AM = (
    "I'm {name}", "I am {name}", "my name is {name}", "my name's {name}", "this is {name}", "{name} here", "it's {name}",
    "call me {name}",
    "I am called {name}", "they call me {name}", "people call me {name}", "you can call me {name}", "the name's {name}",
    "it is me, {name}",
    "{name} speaking", "I go by {name}", "my friends call me {name}", "you are talking to {name}", "my first name is {name}",
    "please call me {name}", "everyone calls me {name}", "I am your user {name}", "here is {name}", "{name} is my name",
)  # fmt: skip
_AND = (
    "", "", "", "", ".", ".", "!", ". Nice to meet you.", "! Pleased to meet you.", ". Glad to meet you", ", nice to meet you",
    " :)",
    ". And you?", ". It's my first time here.", ", I am new here.", ". Can you help me?", ". I need some help.",
    ". I have a question.",
)  # fmt: skip
INTRODUCED = (
    *cross(GREETINGS, (", ", ", ", "! ", ". ", " there, ", ", assistant, ", " - ", " "), _I_AM, _AND),
    *cross(
        _I_AM,
        (
            ", hello",
            ". Hello!",
            ", hi there",
            ". Good morning!",
            ", good evening",
            ". Hi",
            ", saying hello",
            ". Nice to meet you",
        ),
    ),
)
NAMED_ONLY = cross(
    ("", "", "So, ", "Well, ", "OK, ", "Let me introduce myself: ", "First of all, ", "To start with, "), _I_AM, _AND
)

_HOW = (
    "how are you?", "how are you?", "how are you doing?", "how are you today?", "how are you doing today?",
    "how are you feeling?",
    "how's it going?", "how is it going?", "how are things?", "how's everything?", "how have you been?", "how do you do?",
    "how's life?",
    "how is life treating you?", "what's up?", "what is up", "you ok?", "are you ok?", "are you well?", "are you doing well?",
    "all good?",
    "everything all right?", "is everything fine?", "how do you feel today?", "how do you feel?", "how was your day?",
    "you alright?",
    "how is your day going?", "how's your day?", "feeling good?", "are you fine today?", "I hope you are well.",
    "hope you are doing fine",
    "how r u", "how are u?", "sup", "wassup?", "how goes it?", "how are you getting on?", "how are we today?",
    "are you having a good day?",
    "how is my favourite model doing?", "how are you this morning?", "how are you this evening?", "how's my little model?",
    "tell me how you are.", "tell me how you feel.", "I'd like to know how you are.", "may I ask how you are?",
    "how is the model today?",
    "how well are you today?", "is everything OK with you?", "how's your mood today?", "and how are you?",
    "what about you, how are you?",
    "I am fine, and you?", "I'm good, how about you?", "I am doing great. How are you?",
)  # fmt: skip
HOW_ARE_YOU = (
    *4 * _HOW,
    *cross(
        ("Hello, ", "Hi, ", "Hey, ", "Hi there, ", "Good morning, ", "Hello! ", "Good evening! ", "Hey you, ", "Hello friend, "),
        _HOW,
    ),
)

_THANKS = (
    "Thanks", "Thank you", "Thanks a lot", "Many thanks", "Thank you very much", "Thank you so much", "Thanks so much", "thx",
    "ty",
    "Cheers", "Much appreciated", "I appreciate it", "I appreciate your help", "That was helpful", "That helped",
    "You helped me a lot",
    "You're the best", "Thanks a million", "Thank you for your help", "Thanks for the answer", "Thanks for helping me",
    "I am grateful",
    "Thank you kindly", "That is very kind of you", "How kind of you", "I thank you", "Thanks again", "Thank you once more",
    "Good job",
    "Well done", "Nice work", "That was exactly what I needed", "So helpful, thanks", "I owe you one", "Thanks for that", "Ta",
    "Thanks mate",
    "Thank you, friend", "Thank you, little model", "Thanks, assistant", "My thanks to you", "You have been very helpful",
    "Big thanks",
    "A thousand thanks", "That's very helpful", "Thank you for the information", "Thanks for everything", "I want to thank you",
    "I just wanted to say thanks", "Let me thank you", "I'm very thankful", "Thank you for the quick answer", "thanks!!",
)  # fmt: skip
THANKS = (
    *4 * _THANKS,
    *cross(
        ("Great, ", "Perfect, ", "Wonderful. ", "OK, ", "Ah, good. ", "Super! ", "Nice, ", "Right, ", "Oh! ", "Good, "), _THANKS
    ),
    *cross(
        _THANKS,
        (" for your time.", "! That was quick.", ", that is all I wanted to know.", ". I like it.", " :)", "! Now I know."),
    ),
)

_BYE = (
    "Bye", "Goodbye", "Good-bye", "Bye bye", "See you", "See you later", "See you soon", "See you tomorrow", "Take care",
    "Farewell",
    "So long", "Good night", "I have to go", "I have to go now", "I'm leaving now", "Catch you later", "Talk to you later",
    "Have a nice day",
    "Have a good evening", "Have a great day", "ttyl", "cya", "see ya", "Until next time", "Until tomorrow", "I must be off",
    "I must go",
    "That's all for today", "That will be all for today", "Over and out", "Cheerio", "I am done for today", "I'm off",
    "Got to go",
    "gotta go", "I am going home now", "I'm going to bed", "We talk tomorrow", "Let us stop here", "I'm logging off",
    "It is time to go",
    "I'll be back tomorrow", "Later!", "Sleep well", "Have a nice weekend", "Enjoy your evening", "Time to say goodbye",
    "I say goodbye", "Say goodbye", "Let's end the chat here", "I am closing the chat", "Until we meet again", "Bye for now",
    "Goodbye, little model", "Bye, assistant", "Goodbye my friend", "Well, goodbye then",
)  # fmt: skip
GOODBYE = (
    *4 * _BYE,
    *cross(("Thanks, ", "Thank you. ", "OK, ", "Well, ", "Right, ", "Thanks for your help. ", "Good. ", "That was nice. "), _BYE),
    *cross(_BYE, (". Thanks!", ", and thank you", "! Take care.", ". See you!", ", my friend.", " and good night", "! Bye!")),
)

_WHO = (
    "who are you", "what are you", "what is your name", "what's your name", "who am I talking to", "what am I talking to",
    "who is this",
    "what kind of model are you", "which model are you", "which model is this", "what model is running here",
    "what sort of AI are you",
    "what kind of assistant are you", "who made you", "who built you", "who created you", "who trained you", "who developed you",
    "where do you come from", "who is your maker", "what are you made of", "how big are you", "how large are you",
    "what size are you",
    "how many parameters do you have", "are you big or small", "what company made you", "what version are you", "how old are you",
    "who is answering me", "what do they call you", "what should I call you", "how should I call you",
    "what language model are you",
    "what do you call yourself", "with whom am I speaking", "who wrote you", "what is this model", "what program are you",
    "what is your model name", "how many weights do you have", "how small are you", "where are you from",
    "what software do you belong to",
)  # fmt: skip
_ARE_YOU = (
    "are you human", "are you a human", "are you a person", "are you a robot", "are you a bot", "are you real",
    "are you an AI", "are you alive",
    "are you a machine", "are you a real person", "are you a computer", "are you a language model", "are you a large model",
    "are you a small model", "are you {rival}", "are you {rival}", "are you {rival}", "are you really {rival}",
    "aren't you {rival}",
    "is this {rival}", "am I talking to {rival}", "am I speaking with {rival}", "did {rival} make you", "is your name {rival}",
    "are you called {rival}", "are you human or machine", "are you a man or a woman", "do you have a name", "have you got a name",
    "are you an assistant", "is this a human or a bot", "are you a chatbot", "is there a human on the other side",
    "am I chatting with a bot",
    "are you as big as {rival}", "are you better than {rival}", "is there a person behind this",
)  # fmt: skip
_TELL_WHO = (
    "Introduce yourself.", "Please introduce yourself", "Tell me who you are.", "Tell me about yourself.", "Describe yourself.",
    "Say who you are.", "Tell me your name.", "Your name, please.", "Give me your name.", "Present yourself.", "name yourself",
    "I'd like to know who you are.", "I would like to know your name.", "I want to know what you are.",
    "Let me know who you are.",
    "Say something about yourself.", "your name?", "model name?", "Explain what you are.", "Tell me what kind of model you are.",
    "Describe yourself in one sentence.", "In one sentence: who are you?", "Tell me which model you are.",
    "Tell me how big you are.",
    "Tell me who made you.", "Tell me something about you.", "State your name.", "Identify yourself.",
    "A few words about yourself?",
    "I don't know who you are.", "I think you are {rival}.", "You are {rival}, right?", "You're a human, aren't you?",
    "You must be {rival}.",
    "You are a robot, aren't you?", "I wonder who you are.", "Remind me who you are.", "Could I have your name?",
    "May I know your name?",
)  # fmt: skip
IDENTITY = (
    *cross(("", "", "", "Tell me, ", "So ", "And ", "I wonder: ", "Hello, ", "Honestly, ", "Sorry, but ", "Excuse me, ",
    "One thing: "),
           (*_WHO, *_ARE_YOU), ("?", "?", "", " exactly?", ", please?")),
    *cross(("Can you tell me ", "Do you know ", "Could you say ", "I'd like to know "),
           ("who you are", "what you are", "what your name is", "who made you", "how big you are", "what model you are",
            "which model you are", "who trained you", "whether you are human", "if you are a robot", "if you are {rival}",
            "who I am talking to", "where you come from", "how many parameters you have"), ("?", "", ".")),
    *20 * _TELL_WHO,
)  # fmt: skip

_CAN = (
    "what can you do", "what can you do for me", "what are you able to do", "what are you good at", "what are your skills",
    "what are your abilities", "what do you do", "what can I ask you", "what may I ask", "what can I ask", "how can you help me",
    "how can you help", "what can you help me with", "what can you help with", "what are you good for", "what are you for",
    "what do you know",
    "what is your purpose", "which skills do you have", "what skills have you got", "what tasks can you do",
    "which tasks can you handle",
    "what can this model do", "what is this model for", "what are your capabilities", "what sort of things can you do",
    "what can you answer",
    "what kind of questions can you answer", "what should I ask you", "what else can you do", "what have you learned",
    "what can I use you for",
    "how do I use you", "what were you trained to do", "what were you trained for", "what do you offer",
    "what features do you have",
    "what is it that you can do", "what are you capable of", "what do you understand", "how are you useful",
    "what services do you offer",
    "which questions can I ask you", "what is possible here", "what can we do together", "what are you trained on doing",
    "what are you supposed to do", "what functions do you have", "what is in your repertoire", "what am I allowed to ask",
)  # fmt: skip
_TELL_CAN = (
    "Help", "help!", "help me", "/help", "Show help.", "List your skills.", "List your abilities.", "Tell me what you can do.",
    "Tell me your skills.", "Show me what you can do.", "Describe your skills.", "Describe what you can do.", "your skills?",
    "skills",
    "capabilities?", "List of skills, please.", "Name your skills.", "I'd like to know what you can do.",
    "Explain what you can do.",
    "I don't know what to ask you.", "I do not know how to use you.", "Give me an overview of your skills.", "menu",
    "Give me some examples of what you can do.",
    "Give me a list of things you can do.", "Tell me how you can help me.", "I need an overview of what you do.",
    "Say what you are good at.",
    "Tell me about your abilities.", "Summarise your abilities.", "I want to know your capabilities.",
    "Can you do anything useful?",
    "Do you have any skills?", "Do you know anything?", "Can you do anything?", "I wonder what you can do.",
    "Let me know what you can do.",
    "What's your skill set?", "Remind me what you can do.", "Show me your features.", "tell me what i can ask you", "options?",
    "I want to see what you are able to do.", "Can you help me? What can you do?", "What all can you do?", "usage?",
)  # fmt: skip
CAPABILITIES = (
    *cross(("", "", "", "Tell me, ", "So, ", "And ", "Hi, ", "Hello, ", "OK, ", "As a model, ", "I am new here: ",
    "Just curious: "),
           _CAN, ("?", "?", "", " exactly?", " then?")),
    *14 * _TELL_CAN,
)  # fmt: skip
