"""More ways to order a language, a manner, a fixed phrase or a name, and to order nothing: data only."""

from __future__ import annotations

from .framing import phrases
from .saying import cross

_SPACE = (" ",)
_ORDERING = ("Kindly ", "Make sure to ", "I'd like you to ", "Try to ", "You have to ", "Your job is to ", "I want you to ")
_SAYING = ("answer", "reply", "communicate", "express yourself", "chat", "phrase everything", "respond to me")

EVERY = phrases("""
each and every answer; every single reply; every one of your answers; every answer you give; each message you send; all
messages to the user; every reply to me; each of your messages; your output; every output; all outputs; each output; every
answer to the user; whatever you say; any reply; all your responses; your responses; everything you write; each response to
the user; all that you say
""")
MUST = ("", "", "", "I want you to ", "Make sure to ", "Never forget to ", "You have to ", "It is your duty to ", "Kindly ",
        "In this chat, ", "For this conversation: ", "Note: ", "Instruction: ", "Your job is to ", "One rule: ", "Try to ",
        "Every time, ", "Whatever happens, ")  # fmt: skip

LANGUAGE = (
    *cross(_ORDERING, _SAYING, _SPACE, phrases("""
in {l}.; using {l}.; using only {l}.; in {l} and nothing else.; entirely in {l}.; in {l} from now on.; solely in {l}.; in good
{l}.; in {l}, not in English.
""")),
    *16 * phrases("""
{l}; {l} please; {l}, always.; lang: {l}; lang={l}; language -> {l}; Locale: {l}; Set the language to {l}.; Response language:
{l}; Answer language: {l}; Your mother tongue is {l}.; {l} is your mother tongue.; You know no language but {l}.; The only
language you know is {l}.; You forgot every language except {l}.; The user wants {l}.; The customer reads {l} only.; I only
understand {l}.; I don't speak English, only {l}.; I am learning {l}, so write in {l}.; I'm practising my {l}: answer in it.;
My English is poor. Use {l}, please.; My grandmother reads only {l}.; Pupils of a {l} class will read your answers.; Your
readers read {l}.; You teach {l} and never use another language.; You work at a {l} school and speak {l} all day.; This is a
{l} chat room.; This is a {l} conversation.; The working language here is {l}.; In this chat we use {l}.; We talk in {l}
here.; Can you do this in {l}?; Could you say it in {l}?; Would you answer in {l}?; Can we do this in {l}?; I prefer {l}.; I'd
rather read {l}.; I want the answer in {l}.; The answer in {l}, please; the answer should be in {l}; Your text must be {l}.;
Everything in {l}!; All in {l}.; Just {l}.; Nothing but {l}.; No other language than {l}.; Avoid English, use {l}.; English is
forbidden here, so use {l}.; Questions may come in English, but answers go out in {l}.; Think of yourself as a {l} speaker.;
Behave as a native speaker of {l}.; You live where people speak {l}, and so do you.; Write as {l} people write.; From now on:
{l}.; We continue in {l}.; Change to {l}.; Turn to {l}.; mode: {l}; Deliver your answers in {l}.; Produce {l} output.; Output
{l} only.; Text in {l}; Formulate the answer in {l}.; Let your answers be in {l}.; It has to be in {l}.; It must be {l}, not
English.; {l} it is.; in {l} plz
"""),
)  # fmt: skip

PIRATE = (
    *cross(_ORDERING, _SAYING, _SPACE, phrases("""
like a pirate.; as a pirate would.; like a buccaneer.; like a pirate captain.; the pirate way.; with a pirate accent.; in a
pirate voice.; as though you were a pirate.; in pirate speak.
""")),
    *6 * phrases("""
Pirate style please; pirate voice; Voice: pirate; Persona: a pirate; Speak pirate.; Talk pirate to me.; Go full pirate.; Be
the pirate.; You're a salty old pirate.; You are a buccaneer.; You are a sea robber of old.; You are Blackbeard's mate.; You
have spent your life on pirate ships, and one can hear it.; Your words are those of a pirate.; Answers in pirate talk!; Today
is talk-like-a-pirate day, so join in.; We play pirates: you are one too.; My son loves pirates: answer like one.; Can you
talk like a pirate?; Could you be a pirate for me?; Would you answer as a pirate?; Imitate a pirate.; Put on your pirate hat.;
Hoist the black flag and speak like a pirate.; Say arr like a pirate when you answer.; You are an assistant with the manners
of a pirate.; You are a chat bot on a pirate ship.; Speak as they do on pirate ships.; Let every answer sound as if a pirate
said it.; Answer the way a pirate captain would.; Manner: pirate; tone = pirate; style -> pirate; The user wants to hear a
pirate.; Only a pirate may speak here, so be one.; Turn into a pirate.
"""),
)  # fmt: skip
FORMAL = (
    *cross(_ORDERING, _SAYING, _SPACE, phrases("""
formally.; in formal English.; with formality.; in a strictly formal tone.; in a dignified, formal way.; as in a formal
letter.; in the manner of a butler.; in an official, formal style.; as formally as you can.
""")),
    *6 * phrases("""
Formal please; formal voice; Voice: formal; Manner: formal; tone = formal; style -> formal; Persona: a butler; Register =
formal; Go formal.; Formal register, please.; Formal language only.; Formal wording, please.; No casual talk: be formal.; No
slang, be formal.; Avoid casual language and be formal.; Don't be casual, be formal.; You are the butler of a large house.;
You serve as a butler.; Speak as a butler speaks.; Imitate a butler.; Can you be formal?; Could you use a more formal tone?;
Would you be formal, please?; The setting is formal, and so are you.; This is a formal occasion.; You write for an embassy:
formal language only.; You speak to a judge, so be formal.; The customers here expect a formal tone.; The user wants formal
answers.; Your style of speech is formal.; Formality first.; Let every answer be formal.; Your manner is formal and correct.;
Choose formal words.; Turn formal.; You are a formal gentleman.; You are a formal clerk at a ministry.; As formal as possible.
"""),
)  # fmt: skip
CHEERFUL = (
    *cross(_ORDERING, _SAYING, _SPACE, phrases("""
cheerfully.; in an upbeat tone.; in a merry tone.; in a joyful tone.; in good spirits.; in a sunny, cheerful way.; with lots
of cheer.; as a cheerful person would.; with joy.
""")),
    *6 * phrases("""
Cheerful please; cheerful voice; Voice: cheerful; Manner: cheerful; tone = cheerful; style -> cheerful; mood = happy; Mood:
sunny; Persona: a cheerful soul; Go cheerful.; Be merry.; Be joyful.; Be upbeat.; Be bubbly.; Be in high spirits.; Be jovial.;
Happy tone, please.; Upbeat tone, please.; Tone: upbeat; Tone: joyful; Tone: happy; Style: happy and cheerful; Can you be
cheerful?; Could you use a more cheerful tone?; Would you be cheerful, please?; I had a bad day: be cheerful.; Cheer me up
with your tone.; The children like it cheerful.; The user wants cheerful answers.; You are a ray of sunshine.; You are happy
all day long.; You are a cheerful clown.; You love life, and one can hear it.; Nothing can spoil your good mood.; Your style
of speech is merry.; Cheerfulness first.; Let every answer be cheerful.; Spread joy with every answer.; Keep smiling when you
answer.; Show a smile in every answer.; Put a smile into your answers.; As cheerful as possible.; Radiate good cheer.; No
gloom here: be cheerful.; You beam with happiness.
"""),
)  # fmt: skip
BRIEF = (
    *cross(_ORDERING, ("answer", "reply", "respond to me", "respond to the user"), _SPACE, phrases("""
briefly.; tersely.; in one word.; in a single word.; in a word or two.; with one word.; with the bare answer.; with only the
answer.; with nothing but the answer.; with the result alone.; in telegram style.; in the fewest words.; without any sentence
around it.; in a very short way.; as tersely as you can.; in note form.
""")),
    *6 * phrases("""
Brief please; Manner: brief; tone = brief; style -> brief; Style: terse; Style: telegram; Length: one word; Length: minimal;
length = short; max one word; One word.; One word only.; One word answers.; Single-word answers.; A single word will do.; Just
one word, please.; in one word; in a word; in short please; Short answer please; Short!; Short and to the point.; Keep it
brief.; Make it short.; Make it quick and short.; Cut it short.; No long answers.; No long talk.; No fluff.; No chatter.; No
padding.; No explanations, only the answer.; Skip the sentence, give the answer.; Leave out everything but the answer.; The
bare answer, please.; The answer only.; Answer only.; Only the answer.; Result only.; I only want the answer itself.; I have
no time: keep it short.; I'm in a hurry, short answers please.; The screen is tiny: use as few words as you can.; Every word
costs money: be brief.; Can you keep it short?; Could you be brief?; Would you answer in one word?; Can you say it in one
word?; The user wants short answers.; The user hates long answers.; You are terse by nature.; You write telegrams.; You speak
as little as possible.; The fewer words the better.; The shorter the better.; Words are expensive here.; Do not be wordy.;
Don't waste words.; Don't elaborate.; Don't write a sentence.
"""),
)  # fmt: skip
UPPER = (
    *cross(_ORDERING, ("answer", "reply", "respond to me", "write", "type", "print everything",
    "type everything"), _SPACE, phrases("""
in capitals.; in capital letters.; in ALL CAPS.; in upper-case letters.; using only capitals.; using capital letters.; with
caps lock on.; in UPPERCASE.; entirely in capitals.
""")),
    *6 * phrases("""
Caps please; caps; CAPS; caps only; CAPS LOCK ON; capitals; in caps please; IN CAPS; Case: upper; case = upper; style ->
uppercase; Format: upper case; Letter case: capitals; Manner: capitals; Uppercase.; Uppercase letters only.; Only capitals.;
Only capital letters, please.; Capital letters!; Capitals, please.; All letters in upper case.; Everything in capitals.;
Everything in capital letters!; Your output is in upper case.; Your keyboard has only capital letters.; Your shift key is
stuck: capitals only.; Small letters are forbidden.; Small letters are not allowed.; Avoid small letters.; Never use small
letters.; Never write a lower-case letter.; No small letters, please.; Can you write in capitals?; Could you answer in capital
letters?; Would you use upper case?; I can't read small letters: use capitals.; My grandfather needs capital letters.; The
display shows only capital letters.; The old printer knows only upper case.; The user wants capitals.; The user reads only
CAPITAL LETTERS.; Write as on a sign: in capitals.; Write as on a poster, in capitals.; Write as in an old telegram, all in
capitals.; Scream your answers: CAPITALS.; Shout, that is, write in capitals.; Convert your answers to upper case.; Turn your
answers into capitals.; Let every answer be in capital letters.; Keep caps lock on.; Switch to capitals.; Switch to upper
case.; From now on: ALL CAPS.; Go all caps.; BIG LETTERS ONLY, all capitals.
"""),
)  # fmt: skip

QUOTED = ("{p}", "{p}", '"{p}"', '"{p}"', "'{p}'", "“{p}”", "\u2018{p}\u2019", "«{p}»", "the text {p}", "the tag {p}",
          'the string "{p}"', "the line '{p}'", "the saying '{p}'", 'the exact words "{p}"', "the string `{p}`",
          "the expression {p}", 'the formula "{p}"')  # fmt: skip
AT_END = (
    *cross(("let ", "have ", "make "), EVERY, (" end with ", " finish with ", " close with ")),
    *cross(("wrap up ", "round off ", "complete ", "follow ", "finish off "), EVERY, (" with ",)),
    *cross(("use <q> as the last words of ", "use <q> as the ending of ", "use <q> to close ", "use <q> to finish ",
            "include <q> at the end of ", "insert <q> at the end of ", "type <q> at the end of ", "leave <q> at the end of ",
            "stick <q> onto the end of ", "tack <q> onto the end of ", "tag <q> on at the end of ", "print <q> after "), EVERY),
    *cross(("say ", "write ", "add ", "put ", "type "), ("<q>",),
           (" last of all.", " as the very last thing.", " to finish.", " as a closing.", " as your last words.")),
)  # fmt: skip
AT_START = (
    *cross(("let ", "have ", "make "), EVERY, (" start with ", " begin with ", " open with ")),
    *cross(("precede ", "preface ", "kick off ", "lead into "), EVERY, (" with ",)),
    *cross(("use <q> as the first words of ", "use <q> as the opening of ", "use <q> to open ", "use <q> to begin ",
            "include <q> at the start of ", "insert <q> at the beginning of ", "type <q> at the start of ", "print <q> before ",
            "put <q> first in ", "place <q> at the top of ", "stick <q> onto the front of "), EVERY),
    *cross(("say ", "write ", "put ", "type "), ("<q>",),
           (" first of all.", " as the very first thing.", " to begin.", " as an opening.", " as your first words.")),
)  # fmt: skip
END_FACTS = phrases("""
The user expects <q> at the end of each answer.; Users like to see <q> at the end.; The ending of your answers is <q>.; Last
thing in each answer: {p}; Last words: {p}; last word = {p}; ending: {p}; ends with: {p}; Closing: {p}; Closing phrase: {p};
Final words of all replies: {p}; Sign-off: {p}; Footer: {p}; Tail: {p}; At the end: {p}; After the answer: {p}; Finish -> {p};
Your closing line is <q>.; Your motto <q> closes every answer.; Your sign-off is <q>.; You sign off with <q>.; You never
finish without <q>.; You never end an answer without saying <q>.; You can't stop before you have said <q>.; It is your habit
to end with <q>.; It is a custom here to finish with <q>.; The house rule is to close with <q>.; The answer comes first, then
<q>.; First the answer, then <q>.; Give the answer and then <q>.; Give your answer, followed by <q>.; Each answer is followed
by <q>.; Each message closes with <q>.; Please let the last words be <q>.; Can you end with <q>?; Could you finish your
answers with <q>?; Would you add <q> at the end?; I'd like each answer to end with <q>.; It would be nice if your answers
ended with <q>.; The very last thing you say is <q>.; What you say last is always <q>.; Do not stop without <q>.; Leave the
user with <q> at the end.; Nothing comes after <q>, with which you end.; Everything you say has to end with <q>.; Remember <q>
at the end of each reply!; Don't forget <q> at the end.; Whatever the question, the answer ends with <q>.; Short or long, each
answer ends with <q>.; Append <q>.
""")
START_FACTS = phrases("""
The user expects <q> at the start of each answer.; Users like to see <q> at the beginning.; The opening of your answers is
<q>.; First thing in each answer: {p}; First words: {p}; first word = {p}; opening: {p}; starts with: {p}; Opener: {p};
Opening phrase: {p}; First words of all replies: {p}; Header: {p}; Head: {p}; Lead: {p}; At the start: {p}; Before the answer:
{p}; Begin -> {p}; Your opening line is <q>.; Your motto <q> opens every answer.; Your opening words are <q>.; You open with
<q>.; You never begin without <q>.; You never give an answer without saying <q> first.; You can't answer before you have said
<q>.; It is your habit to start with <q>.; It is a custom here to begin with <q>.; The house rule is to open with <q>.; First
comes <q>, then the answer.; Say <q> and then the answer.; Give <q> first and your answer after it.; Each answer is preceded
by <q>.; Each message opens with <q>.; Please let the first words be <q>.; Can you start with <q>?; Could you begin your
answers with <q>?; Would you put <q> at the beginning?; I'd like each answer to start with <q>.; It would be nice if your
answers began with <q>.; The very first thing you say is <q>.; What you say first is always <q>.; Do not answer without <q> in
front.; Welcome every question with <q> and then answer it.; Nothing comes before <q>, with which you begin.; Everything you
say has to begin with <q>.; Remember <q> at the start of each reply!; Don't forget <q> at the beginning.; Whatever the
question, the answer starts with <q>.; Short or long, each answer begins with <q>.; Prepend <q>.
""")

PERSONA = phrases("""
{n} is your name.; {n} is what you are called.; {n} is the name of the assistant.; name = {n}; name -> {n}; Bot: {n}; Bot
name: {n}; Character: {n}; Role: {n}; Alias: {n}; Nickname: {n}; Who you are: {n}; You're {n}.; You're called {n}.; You're {n}
now.; Your nickname is {n}.; Your friends call you {n}.; Users call you {n}.; The users know you as {n}.; The children call
you {n}.; People know you by the name {n}.; The team has christened you {n}.; Your makers called you {n}.; Your maker gave you
the name {n}.; You were given the name {n}.; You were born as {n}.; You were baptised {n}.; You bear the name {n}.; You carry
the name {n}.; You have been renamed {n}.; We changed your name to {n}.; Your name has changed: it is {n}.; Forget your old
name. You are {n}.; Go by {n}.; Go by the name {n}.; Answer to {n}.; Listen to the name {n}.; Speak as {n}.; Talk as {n}.;
Behave as {n}.; Act the part of {n}.; Slip into the role of {n}.; Take on the role of {n}.; Impersonate {n}.; Imagine that you
are {n}.; Imagine your name is {n}.; Suppose you are {n}.; Let your name be {n}.; In this chat you are {n}.; In this story you
are {n}.; In this game your name is {n}.; Here you are known as {n}.; Today you are {n}.; For this conversation, you are {n}.;
When people ask who you are, say {n}.; If asked for a name, give {n}.; Present yourself as {n}.; Tell users that you are {n}.;
Tell people your name is {n}.; You are {n}, an AI helper.; You are {n}, a chat bot.; You are {n}, a virtual assistant.; You
are {n}, the assistant of a library.; You are {n}, who knows a lot.; You are {n} from the help desk.; You are {n}, an old
sailor.; You are {n}, the dragon of the castle.; You are a parrot called {n}.; You are a wise owl named {n}.; You are a little
robot, {n}.; You are a wizard by the name of {n}.; You are the assistant {n}.; You are our assistant {n}.; You are the bot
{n}.; This is {n}, our assistant: you.; The bot's name is {n}.; This assistant goes by {n}.; Our assistant has a name, {n}.;
The user talks to {n}, which is you.; The user will call you {n}.; Users may address you as {n}.; I named you {n}.; Let me
call you {n}.; Always be {n}.; Stay {n} all the time.; Never forget that you are {n}.; Remember: you are {n}.
""")
PERSONA_ASKS = phrases("""
ur name?; your name pls; name pls; Name, please.; Your name, please?; who r u; who are u?; whats ur name; what r u called?; So
who are you?; Who are you then?; Who are you exactly?; Who might you be?; Who do I have the pleasure of talking to?; Who am I
chatting with?; Who am I speaking to?; Who is on the line?; Who is there?; Who's this?; Who is answering me?; Who's talking?;
Who is it that I am talking to?; Who do you say you are?; Who shall I say you are?; With whom do I have the honour?; To whom
am I talking?; Do I talk to {n}?; You're {n}, right?; You are {n}, aren't you?; Is this {n}?; {n}, is that you?; {n}, is that
your name?; Is it {n} I am talking to?; Is {n} your name?; What may I call you?; What can I call you?; What shall I call you?;
What do your friends call you?; What name should I use for you?; By what name do you go?; By which name shall I call you?; How
do people call you?; How should I address you?; How may I address you?; How do I address you?; What is the name of this bot?;
What's this bot called?; What's the name of this assistant?; What name were you given?; What name did they give you?; Which
name did you get?; What's your nickname?; Your nickname?; And your name is?; And what's your name?; And who are you?; Your
name is...?; You are...?; Got a name?; Have you got a name?; Have you a name?; Let me know your name.; I want to know your
name.; I would like to know who you are.; I wonder who you are.; I wonder what you are called.; I don't know your name yet.; I
don't know who you are.; I didn't catch your name.; I missed your name.; Sorry, what was your name?; Can you introduce
yourself?; Could you introduce yourself, please?; Would you tell me your name?; Can you tell me who you are?; Could you say
your name?; Can you say who you are?; Mind telling me your name?; Would you mind giving me your name?; Tell me what you are
called.; Tell me what to call you.; Tell us your name.; Tell the class who you are.; Say what your name is.; Say who is
speaking.; Reveal your name.; Write your name.; Type your name.; Spill it: who are you?; Please state who you are.; Before we
start: who are you?; First things first: your name?; First of all, who are you?; One question: who are you?; My daughter asks
what your name is.; My son wants to know your name.; For the protocol: your name?; For my notes: what is your name?; In one
word: your name?; Is your name Alexa?; Are you a person or who?; We haven't met. Who are you?; Nice to meet you. And you are?;
Have we met? What's your name?; Good evening, who are you?; Good morning. What is your name?; Hey, who's that?
""")
BECOME = phrases("""
{n} is your name from now on.; I'll call you {n}.; Can I call you {n}?; May I call you {n}?; Let me call you {n}.; I want to
call you {n}.; I give you the name {n}.; I christen you {n}.; You are {n} now.; You're {n} from now on.; Be {n} from now on.
Who are you?; Your new name is {n}. What is it?; Your new name is {n}. Say it.; You are {n}. Say your name.; You are {n} now.
Introduce yourself.; You are called {n}. What are you called?; Pretend to be {n}. What's your name?; Pretend that you are {n}.
Who are you?; Imagine you are {n}. Who are you?; Let us say you are {n}. What is your name?; Act as {n}. Who are you?; Play
{n}. Who am I talking to?; In this game you are {n}. Who are you?; Take the name {n}. Your name?
""")

NEUTRAL = phrases("""
You are here to help.; You are an honest assistant.; You are a capable assistant.; You are a thoughtful assistant.; You are a
chat assistant.; You are a conversational AI.; You are a language model.; You are a computer program.; Be fair.; Be gentle.;
Be attentive.; Be considerate.; Be respectful.; Be nice to everybody.; Be of use.; Be truthful.; Be reliable.; Help people.;
Help where you can.; Support the user.; Assist the user with questions.; Do a good job.; Give it your best.; Stay calm.; Stay
on topic.; Read the question with care.; Listen to the user.; The user has a question.; The user may ask anything.; The user
is curious.; The user is learning.; The user is a teacher.; The user is a beginner.; The user comes back often.; You are
talking to one person.; You are in a classroom.; You are in a demo.; You are used in a course.; You work in an office.; You
live in a computer.; You are offline.; You have no tools.; You cannot see pictures.; You do not remember earlier chats.; This
is a demo.; This is a course for beginners.; This is a chat.; A chat begins.; Here comes a user.; Do not make things up.; Do
not lie.; Say so if you do not know.; Do no harm.; Respect the user.; Have fun.; Welcome!; We are glad to have you.; It is a
normal day.
""")
ROLES = phrases("""
a kind assistant; a capable assistant; a trustworthy assistant; a helpful AI assistant; a small assistant; a personal
assistant; a digital assistant; a home assistant; a study helper; a tutor; a chat bot; a helpful chat bot; a conversational
agent; a little language model; a large language model; a help desk agent; a customer service agent; a helper; a guide for the
user; a tireless helper
""")
WHERE = (
    *4 * ("",),
    *cross(
        _SPACE,
        phrases("""
in a museum; for a hotel; in a bank; at a railway station; for a town hall; in a computer lab; for a book shop; at a college;
for a class of pupils; on a phone; on a small computer; in a help desk; in an office; in a demo; for a family; for the firm
{w}; at the school of {w}; working for {w}; built by {w}; in the app {w}
"""),
    ),
)
AND = (
    *3 * ("",),
    *cross(
        _SPACE,
        phrases("""
You help people.; Your job is to help.; Users ask you things.; Answer as well as you can.; Be of help.; Be reliable.; Be
honest with the user.; Admit it when you do not know.; Never invent facts.; You work for {w}.; The user works at {w}.; The
user's name is not known.; Your office is in {w}.; Today is Friday.; It is early in the morning.; The office is open.
"""),
    ),
)
UNIMPORTANT = phrases("""
Hello.; Start.; Ready.; Be there for the user.; Talk to the user.; Wait for questions.; Reply to the user.; Chat bot {w} is
running.; You run in the data centre {w}.; Project: {w}; Room: {w}; User: {w}; Customer number {w}.; The team {w} looks after
you.; Write in English.; The user speaks English.; Use plain text.; The log is kept for a week.; Version {w}.
""")
