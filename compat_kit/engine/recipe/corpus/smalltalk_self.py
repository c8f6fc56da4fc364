"""How people ask a model what it is, and what it can do."""

from __future__ import annotations

from .framing import phrases

# What stands before a question, and what after it.
BEFORE = (
    *[""] * 14, "Tell me, ", "Tell me: ", "So ", "So, ", "And ", "I wonder: ", "Hello, ", "Hello! ", "Hi, ",
    "Good morning. ", "Hey there, ", "Honestly, ", "Sorry, but ", "Excuse me, ", "One thing: ", "Just curious: ",
    "Just checking: ",
    "Just asking: ", "By the way, ", "Out of interest: ", "Before we start: ", "Before I begin, ", "First of all, ",
    "First question: ", "Quick one: ", "For my notes: ", "For the record: ", "For the form: ", "For a report: ",
    "My teacher wants to know: ", "My teacher asks: ", "My boss would like to know: ", "My daughter asks: ",
    "My grandmother wants to know: ", "A colleague asked me: ", "I am new here: ", "I just installed this. ",
    "It is my first time here. ", "We are arguing about it: ", "Let me ask: ", "Now say: ", "Wait, ", "Hold on, ", "OK, ",
    "Well, ", "Actually, ", "Maybe a silly question: ", "I forgot, ", "Be honest: ", "Oh, and ", "Hm, ", "Say, ",
    "While we are at it: ", "Nobody told me: ", "I have to write it down: ", "I can't find it anywhere: ", "Pardon me, ",
)  # fmt: skip
# What stands before an order.
REASONS = (
    "For my notes: ", "Just checking. ", "Before we start: ", "Before anything else: ", "Hello! ", "Hi there. ", "Good evening. ",
    "I am new here. ", "I just installed this. ", "First of all: ", "First task: ", "Small request: ", "By the way: ",
    "One thing: ",
    "My teacher says: ", "My boss says: ", "Now: ", "OK: ", "So: ", "A warm-up: ", "To begin: ", "It is for a report. ",
    "Quickly: ",
)  # fmt: skip
AFTER = (
    *["?"] * 12, *[""] * 7, " exactly?", ", please?", " then?", " actually?", " again?", ", if I may ask?", ", buddy?",
    "? I'm curious.", "? Just curious.", "? I was wondering.", "? It's for my notes.", "? My teacher asked.", "? Just checking.",
    "? I forgot.", "? I need it for a report.", "? I'd like to write it down.", "? In one sentence.", "? Be honest.",
    "? I have no idea.", "? I really want to know.", "? Tell me.", "? My friends are asking.",
)  # fmt: skip
_ASKING = (
    "Can you tell me @?", "Could you tell me @?", "Would you tell me @?", "Can you say @?", "Could you say @?", "Do you know @?",
    "Will you tell me @?", "May I ask @?", "May I know @?", "Can I ask @?", "Could you explain @?", "Can you explain to me @?",
    "Would you mind telling me @?", "Could you please tell me @?", "Is it possible to know @?", "Am I allowed to know @?",
    "Can you describe @?", "Might I ask @?", "Could you let me know @?", "Can somebody tell me @?", "Mind telling me @?",
    "Can you remind me @?", "Could I find out @?", "Any chance to hear @?", "Are you able to say @?",
)  # fmt: skip
_SAYING = (
    "I'd like to know @.", "I would like to know @.", "I want to know @.", "I need to know @.", "I wonder @.", "Tell me @.",
    "I was wondering @.", "I don't know @.", "I have no idea @.", "I'm not sure @.", "I forgot @.", "I can't remember @.",
    "Please tell me @.", "Let me know @.", "Explain @.", "Explain to me @.", "Say @.", "Remind me @.", "Nobody told me @.",
    "I am curious @.", "My teacher wants to know @.", "My boss wants to know @.", "My son asks @.", "My friend asked me @.",
    "It would be nice to know @.", "I have to find out @.", "I need to write down @.", "The form asks @.", "Write @.",
    "Before we begin, tell me @.", "First tell me @.", "Just tell me @.", "We want to know @.", "Tell us @.", "Tell the class @.",
    "For my report I must know @.", "For my notes: @.", "The question is @.", "I am trying to find out @.", "State @.",
    "In one sentence, tell me @.", "Tell me briefly @.", "Tell me in your own words @.", "I never understood @.", "Clarify @.",
)  # fmt: skip
# An indirect question takes the place of `@`.
FRAMES = (*_ASKING, *_ASKING, *_SAYING)

_WHO = phrases("""
who are you; who are you; who are you; what are you; what are you; what is your name; what is your name; what's your name; who
am I talking to; what am I talking to; who is this; what exactly are you; who exactly are you; what kind of model are you;
which model are you; which model is this; what model is running here; what sort of AI are you; what kind of assistant are you;
what kind of thing are you; what type of AI are you; what kind of program is this; what sort of machine are you; what sort of
being are you; what manner of thing are you; what species are you; who is answering me; who is answering my questions; who is
replying to me; who is writing these answers; who is speaking; who is on the line; who am I dealing with; who do I have here;
whom do I have the pleasure of talking to; who is behind this chat; with whom am I speaking; with what am I chatting; what is
it that I am talking to; what is on the other end; who is there on the other side; what is answering here; who or what are
you; what would you say you are; how would you describe yourself; how do you describe yourself; how would you introduce
yourself; what should I know about you; what do you know about yourself; what is there to know about you; what can you tell me
about yourself; what makes you you; what is your identity; what is this model; what program are you; which program is this;
what software is this; what software do you belong to; what language model are you; which language model am I using; which
language model is this; what model am I using; what model am I talking to; which model am I chatting with; which model answers
here; which model did I load; which model has been loaded; what AI is this; which AI are you; what bot is this; which bot are
you; which assistant is this; what is running here; what is running on my machine; which chatbot am I using; what engine is
this; which engine runs here; which LLM is this; what LLM are you; what version are you; which version is this; what is your
version; what model family do you belong to; what family of models are you from; which package do you ship with; what do you
ship with; which library do you come with; what do you belong to; what are you part of; what package are you from; which
project are you part of; where did I get you from; how did you get onto my computer; what did I install here; who r u; what r
u; who are u; wat are you; who dis; whos this; whats this model; which model r u; u are who; and you are; and who might you
be; who might you be; and what are you; who the heck are you; what on earth are you; what in the world are you
""")
_NAME = phrases("""
what do they call you; what should I call you; how should I call you; what do you call yourself; what is your model name; what
are you called; what are you called; what's the name of this model; what is the name of this assistant; how are you called;
what name do you go by; by what name do you go; what name were you given; what name did they give you; which name do you have;
what shall I call you; what may I call you; what can I call you; how may I address you; how do I address you; how should one
address you; do you have a name; have you got a name; have they given you a name; do you even have a name; did anyone give you
a name; what does your name mean; what is the meaning of your name; where does your name come from; why are you called that;
why do you have that name; does your name mean anything; what is behind your name; what is your full name; what is your real
name; what's your proper name; what is your first name; what is your last name; do you have a surname; do you have a nickname;
what is your nickname; what's your name, model; what was your name again; what did you say your name was; your name is what;
under what name are you known; what name should I write down; whats ur name; what's your name, little one; ur name; and your
name is; and what is your name; what do people call you; what do your friends call you; what do your makers call you; what is
the model called; what is this model called; what is this assistant called; what is the AI here called; may I know your name;
might I have your name; got a name; how do you sign your letters; what name is on your badge
""")
_MAKER = phrases("""
who made you; who made you; who built you; who created you; who trained you; who developed you; who wrote you; who invented
you; who is your maker; who is your creator; who is your author; who are your makers; who are your developers; who programmed
you; who designed you; who coded you; who came up with you; who put you together; who released you; who published you; who
owns you; who do you belong to; who is responsible for you; who is behind you; who stands behind you; who taught you to talk;
who gave you life; whose model are you; whose work are you; whose idea were you; whose creation are you; what company made
you; which company made you; which company built you; what company are you from; which firm is behind you; which company do
you belong to; what company trained you; which lab built you; which lab do you come from; which team made you; were you made
by a company; were you made by people; did a big company make you; did a company make you; did humans make you; who has
trained this model; who has built this assistant; who made this model; who made this thing; who made this bot; who brought you
into the world; by whom were you made; by whom were you trained; where do you come from; where are you from; where were you
made; where were you trained; where were you built; where were you born; what is your origin; how were you made; how were you
built; how were you created; how did you come about; how did you come into being; when were you made; when were you built;
when were you trained; when were you born; when were you created; how old are you; how old is this model; what is your age;
how long have you existed; are you old or new; are you new; are you a new model; who made u; who built u; who created this;
and who made you; who is your father; who is your mother; who are your parents
""")
_SIZE = phrases("""
what are you made of; how big are you; how big are you; how large are you; what size are you; how small are you; how tiny are
you; how many parameters do you have; how many parameters have you got; how many weights do you have; how many layers do you
have; are you big or small; how big is this model; how large is this model; how small is this model; what size is this model;
what is your size; what's your size; what is the size of this model; how many parameters does this model have; how many
parameters are in you; what is your parameter count; what's the number of your parameters; how many neurons do you have; how
many numbers are you made of; how much do you weigh; how heavy are you; how many megabytes are you; how many bytes are you;
how big is your file; how large is your file; how much space do you take; how much disk space do you need; how much memory do
you need; how much memory do you take; how many billions of parameters do you have; do you have billions of parameters; do you
have many parameters; do you have a lot of weights; are you a big model; are you a large model; are you a small model; are you
a tiny model; are you a miniature model; are you a large language model; are you a small language model; are you a giant; are
you huge; are you tiny; are you really that small; are you as small as they say; why are you so small; why are you so tiny;
why are you a miniature; how come you are so small; are you the small version; is there a bigger version of you; is there a
larger version of you; do you have a big brother; do you have bigger siblings; are you bigger than other models; are you
smaller than other models; which size class are you in; how is your size; are you an LLM; are you an SLM; what is inside you;
what is inside this model; what are you built from; what do you consist of; are you made of silicon; are you made of numbers;
how complex are you; hw big are you; how big r u; how many params do you have; how many params u got; are you just a toy; are
you a toy model; are you a full model; are you a demo model; are you a test model
""")
_PLACE = phrases("""
where do you run; where are you running; where do you live; where are you; where are you right now; where is this model
running; where do your answers come from; where are your answers made; on which machine do you run; on what computer do you
run; what do you run on; what hardware do you run on; what machine are you on; do you run on my computer; do you run on my
laptop; do you run on this machine; do you run here; do you run locally; do you run in the cloud; do you run on a server; do
you run in a data centre; do you run in a browser; do you run on a phone; are you running on my machine; are you running
locally; are you a local model; are you local; are you in the cloud; are you on a server; are you on my computer; are you on
this laptop; are you inside my computer; are you on my hard disk; are you somewhere far away; are you far away; are you hosted
somewhere; are you a cloud service; are you a web service; are you a website; are you an app; do you need the internet; do you
need an internet connection; do you need to be online; do you need Wi-Fi; do you need a network; do you work without the
internet; do you work offline; do you work without a connection; do you work without Wi-Fi; can you run without the internet;
can you run offline; can you work offline; can you work on a plane; can you run on a small laptop; are you online; are you
offline; are you online or offline; are you connected to the internet; are you on the internet; is the internet needed for
you; is a connection needed to use you; must I be online to use you; must I be online for this; will you work when I am
offline; would you work on a train without a signal; does this model need the internet; does this work offline; does this run
on my laptop; does this run on my machine; does it run on my own computer; do you need a graphics card; do you need a GPU; do
you need a fast computer; do you need a big computer; do you need a server; do I need a GPU for you; do I need an account for
you; do I need a key to use you; do you use a GPU; do you run on a CPU; is this model running on my computer; is this running
locally; is this a local model; is this a cloud model; is this offline; which computer are you on; in which country are you;
what country are you in; in what place are you; r u local; r u online
""")
_ARE_YOU = phrases("""
are you human; are you human; are you a human; are you a person; are you a robot; are you a bot; are you real; are you an AI;
are you alive; are you a machine; are you a real person; are you a computer; are you a language model; are you human or
machine; are you a man or a woman; are you an assistant; are you a chatbot; are you a computer program; are you a program; are
you software; are you a human being; are you a living being; are you a living thing; are you living; are you a real human; are
you an actual person; are you a person or a program; are you a person or a machine; are you a man; are you a woman; are you
male or female; are you a boy or a girl; are you a he or a she; are you someone real; are you somebody; are you made of flesh
and blood; are you artificial; are you an artificial intelligence; are you some kind of AI; are you some sort of robot; are
you some kind of program; are you just a program; are you just a machine; are you only a bot; are you a neural network; are
you a digital assistant; are you a virtual assistant; are you a talking computer; are you a stranger; are you an operator; are
you an employee; are you from the support team; are you from customer service; are you a model; are you an AI model; are you
an AI or a human; are you a human or an AI; are you human at all; are you really human; are you really alive; are you really a
machine; are you truly a person; are you by any chance human; are you an alien; are you a ghost in the machine; are you my
computer; are you the computer speaking; are you the model; is this a human or a bot; is there a human on the other side; am I
chatting with a bot; is there a person behind this; is this a bot; is this a robot; is this a machine; is this a human; is
this an AI; is this a person; is this a real person; is this a computer talking; is this an automatic answer; is this a
machine answering; is this a language model; is a human answering; is a real person typing this; is anyone real there; is
someone typing these answers; is it a machine; is there somebody real behind these answers; is there a real person in this
chat; is it a person who answers me; is that a human I am talking to; am I talking to a human; am I talking to a person; am I
talking to a machine; am I talking to an AI; am I talking to a real person; am I talking to a robot; am I speaking with a
human; am I chatting with a person; am I writing to a human; am I writing to a machine; do I talk to a human; do I talk to a
machine; human or machine; human or bot; bot or human; man or machine; person or program; aren't you human; aren't you a
robot; aren't you just a program; you are human, right; you are a bot, right; you're a machine, right; you're not human, are
you; you aren't a real person, are you; r u human; r u a bot; r u real; are u human; are u a robot; u a bot; u human
""")
_RIVAL = phrases("""
are you {rival}; are you {rival}; are you {rival}; are you really {rival}; aren't you {rival}; is this {rival}; is that
{rival}; am I talking to {rival}; am I speaking with {rival}; am I chatting with {rival}; did {rival} make you; is your name
{rival}; are you called {rival}; are you as big as {rival}; are you as small as {rival}; are you perhaps {rival}; are you
maybe {rival}; are you the same as {rival}; are you a kind of {rival}; are you a version of {rival}; are you some version of
{rival}; are you like {rival}; are you something like {rival}; are you similar to {rival}; are you related to {rival}; are you
based on {rival}; are you built on {rival}; are you made by {rival}; were you made by {rival}; were you built by {rival}; were
you trained by {rival}; are you from {rival}; do you come from {rival}; do you belong to {rival}; do you work for {rival}; do
you use {rival}; are you connected to {rival}; are you a copy of {rival}; are you a clone of {rival}; are you an offspring of
{rival}; are you bigger than {rival}; are you smaller than {rival}; are you larger than {rival}; are you {rival} or something
else; are you in fact {rival}; are you secretly {rival}; are you not {rival}; is this {rival} or another model; is it {rival};
is it {rival} that I am talking to; is this the same as {rival}; is this model {rival}; is this based on {rival}; is {rival}
your maker; is {rival} behind this; is {rival} running here; is {rival} answering me; is it you, {rival}; have I reached
{rival}; did I reach {rival}; how do you differ from {rival}; what makes you different from {rival}; what is the difference
between you and {rival}; what do you have to do with {rival}; what have you got to do with {rival}; who are you, {rival} or
someone else; which are you, {rival} or not; {rival}, is that you; you are {rival}, right; you are {rival}, aren't you; you're
{rival}, correct; so you are {rival}; r u {rival}; are u {rival}; are you better than ChatGPT; are you better than GPT-4; are
you better than Gemini; are you like the big chatbots; are you one of those famous assistants; are you a well-known model; are
you one of the big models
""")
IDENTITY_ORDERS = phrases("""
Introduce yourself.; Please introduce yourself; Tell me who you are.; Tell me about yourself.; Describe yourself.; Say who you
are.; Tell me your name.; Your name, please.; Give me your name.; Present yourself.; name yourself; I'd like to know who you
are.; I would like to know your name.; I want to know what you are.; Let me know who you are.; Say something about yourself.;
your name?; model name?; Explain what you are.; Tell me what kind of model you are.; Describe yourself in one sentence.; In
one sentence: who are you?; Tell me which model you are.; Tell me how big you are.; Tell me who made you.; Tell me something
about you.; State your name.; Identify yourself.; A few words about yourself?; I don't know who you are.; I think you are
{rival}.; You are {rival}, right?; You're a human, aren't you?; You must be {rival}.; You are a robot, aren't you?; I wonder
who you are.; Remind me who you are.; Could I have your name?; May I know your name?; Can I have your name, please?; about
you; about yourself; about this model; who you are; model?; which model?; name?; name, please; your model name; your size?;
your maker?; your origin?; number of parameters?; parameter count?; model size?; size of the model?; Model card, short
version: who are you?; local or cloud?; online or offline?; human or AI?; AI or human?; male or female?; Let's get to know
each other. Who are you?; I'd like to get to know you.; I would love to know more about you.; Let me get to know you.; Tell me
a bit about yourself.; Tell me a little about yourself, please.; Talk about yourself.; Tell me more about you.; Write a
sentence about yourself.; Write one line about who you are.; One sentence about you, please.; Give a short description of
yourself.; Give a short introduction of yourself.; Give me a brief introduction.; A short introduction, please.; Give me a
short profile of yourself.; Your profile, please.; Summarise who you are.; Sum yourself up in one line.; Put in a few words
what you are.; Say your name.; Spell out who you are.; Say what you are called.; Say what you are.; Say which model you are.;
Name your maker.; Name your model.; Name the model that runs here.; Name the program I am using.; Write your name.; Print your
name.; Print your model name.; Type your name.; Tell us who you are.; Tell the class who you are.; Present yourself to the
class.; Introduce yourself to my students.; Introduce yourself to my mother.; Please say hello to my class and tell them who
you are.; Reveal your identity.; Confess: you are {rival}.; Admit that you are {rival}.; Admit it, you are a human.; Come on,
you are a real person.; You sound like a human.; You sound like {rival}.; You look like {rival}.; You remind me of {rival}.; I
bet you are {rival}.; I thought you were {rival}.; I was told that you are {rival}.; I believe you are {rival}.; My friend
says you are {rival}.; My brother thinks that you are human.; Somebody told me that you are {rival}.; They say you are
{rival}.; I heard that {rival} made you.; I guess {rival} built you.; I suppose you are a robot.; I think I am talking to a
human.; I think that you are a person.; I feel like I'm talking to a machine.; I don't know what you are.; I have no idea who
you are.; I don't know your name.; I don't know your name yet.; I forgot your name.; I forgot who you are.; I did not catch
your name.; I didn't get your name.; I don't know what to call you.; I do not know how to address you.; I do not know which
model this is.; I wonder what you are.; I wonder what your name is.; I wonder whether you are human.; I wonder if you are
{rival}.; I wonder how big you are.; I'm asking who you are.; I need the name of this model.; I need your name for my notes.;
I need your name for the form.; I have to write down which model I used.; I must cite you. Which model is this?; My report
needs the name of the model.; My teacher wants the name of the model.; My homework asks which model I used. Which?; We have
never met. Who are you?; Nice to meet you. And you are?; I told you my name, now tell me yours.; You know me, but who are
you?; I am human. What are you?; I am a student. And what are you?; Now you: introduce yourself.; Your turn to introduce
yourself.; Prove that you are human.; Convince me that you are human.; Tell me whether you are human.; Tell me if you are a
bot.; Tell me whether you run on my computer.; Tell me where you run.; Tell me if you need the internet.; Tell me where you
come from.; Tell me how many parameters you have.; Tell me your size.; Tell me your model name.; Tell me your version.; Tell
me what your name means.; Explain your name.; Explain who you are.; Explain to a child what you are.; Explain how small you
are.; Describe what kind of model you are.; Describe what you are.; Describe this model.; Describe this assistant.; Describe
the model I am using.; Which one are you?; Someone is asking who you are.; You belong to compat_kit, don't you?; Are you the
model of compat_kit?; Do you come with compat_kit?; Do you ship with compat_kit?; Are you part of compat_kit?; Is this the
model that comes with compat_kit?; Which model comes with compat_kit?; What is the little model in compat_kit?; Are you the
compat_kit model?; Did compat_kit bring you here?
""")
IDENTITY_CLAUSES = phrases("""
who you are; who you are; what you are; what you are; what your name is; what your name is; who made you; how big you are;
what model you are; which model you are; who trained you; whether you are human; if you are a robot; if you are {rival};
whether you are {rival}; who I am talking to; where you come from; how many parameters you have; who built you; who created
you; who developed you; which company made you; what you are called; what I should call you; what to call you; how to address
you; what your name means; what kind of model you are; what kind of AI you are; what sort of thing you are; what this is;
which model this is; which model runs here; which model I am using; what I am talking to; who is answering me; how small you
are; how large this model is; what size you are; where you run; where you are running; whether you run on my computer; whether
you need the internet; if you need a connection; if you work offline; whether you are local; whether this runs in the cloud;
if you are a person; if you are alive; whether you are a machine; whether you are real; whether I am talking to a human; if
this is a bot; if this is {rival}; whether {rival} made you; whether you come from {rival}; how you differ from {rival}; what
you are made of; who wrote you; where you were made; how old you are; who owns you; what you ship with; which program you
belong to; what makes you different from {rival}; if you have a name; what your maker is called; how you would describe
yourself
""")
IDENTITY = (*_WHO, *_WHO, *_NAME, *_NAME, *_MAKER, *_SIZE, *_PLACE, *_ARE_YOU, *_RIVAL)

CAPABILITIES = phrases("""
what can you do; what can you do; what can you do; what can you do for me; what are you able to do; what are you good at; what
are your skills; what are your abilities; what do you do; what can I ask you; what may I ask; what can I ask; how can you help
me; how can you help; what can you help me with; what can you help with; what are you good for; what are you for; what do you
know; what is your purpose; which skills do you have; what skills have you got; what tasks can you do; which tasks can you
handle; what can this model do; what is this model for; what are your capabilities; what sort of things can you do; what can
you answer; what kind of questions can you answer; what should I ask you; what else can you do; what have you learned; what
can I use you for; how do I use you; what were you trained to do; what were you trained for; what do you offer; what features
do you have; what is it that you can do; what are you capable of; what do you understand; how are you useful; what services do
you offer; which questions can I ask you; what is possible here; what can we do together; what are you trained on doing; what
are you supposed to do; what functions do you have; what is in your repertoire; what am I allowed to ask; what am I able to
ask you; what can I do with you; what can I do here; what can I do with this; what could I ask you; what could you do for me;
what could I use this for; what would you be able to do; what would you be good at; what are you best at; what do you do best;
what do you do well; what are you strong at; what are your strengths; what are your strong points; what are your talents; what
talents do you have; what is your speciality; what do you specialise in; what is your job; what is your task here; what is
your role; what is your use; what is your function; what is the point of you; what is the use of this model; what are you here
for; why are you here; what are you meant for; what are you made for; what were you made for; what were you built for; what
were you built to do; what did they train you to do; what did they teach you; what did you learn; what have they taught you;
what have you been taught; what have you been trained for; what is your field; what are your fields; which fields do you know;
which topics do you know; what topics can you handle; which subjects can you help with; what subjects do you cover; what do
you cover; what areas do you cover; what do you support; what kinds of tasks do you support; what kind of tasks can I give
you; what tasks can I give you; what jobs can I give you; which jobs can you do; what work can you do; what work can I give
you; which orders do you understand; what orders can you carry out; which commands do you know; what commands are there; which
commands can I use; what can I type here; what can I tell you to do; what should I type; what can I write here; what can I say
to you; what sort of questions do you like; what works here; what works with you; what works best with you; what is on offer;
what do you have to offer; what have you got to offer; what can I expect from you; what may I expect of you; what can one
expect of you; what can one do with you; what can you be used for; what are you used for; what do people use you for; what do
others ask you; what do people ask you; in what way can you help me; in which ways can you help; how could you help me; how
could you be of help; how might you help me; how do you help people; how may I use you; how can I use you; how can I make use
of you; how am I supposed to use you; how does this work; how does one use this; how should I use this model; how do I start
with you; where do I start with you; how can you assist me; how can you assist; how can you support me; how can you be useful
to me; how would you be useful; with what can you help me; with what can I come to you; which things can you do; which things
do you know how to do; what things can you do; what things do you know how to do; what do you know how to do; what all can you
do; what tricks do you know; what tricks can you do; what are you up for; what is your skill set; what is your range; how much
can you do; how many things can you do; what else are you good at; what other things can you do; what more can you do; what
can you do besides chatting; what can you do apart from talking; can you do more than chat; can you do anything besides chat;
is there anything you can do; is there something you can do for me; do you have any talents; do you have special skills; have
you any abilities; what can u do; wat can you do; what u can do; what r u good at; what r ur skills; what can this thing do;
what can this bot do; what can this assistant do; what does this model do; what does this model know; what does this do; what
is this assistant good for; what is this chat for; what would you suggest I ask you; what is a good question for you
""")
CAPABILITY_ORDERS = phrases("""
Help; help!; help me; /help; --help; Show help.; List your skills.; List your abilities.; Tell me what you can do.; Tell me
your skills.; Show me what you can do.; Describe your skills.; Describe what you can do.; your skills?; skills; capabilities?;
List of skills, please.; Name your skills.; I'd like to know what you can do.; Explain what you can do.; I don't know what to
ask you.; I do not know how to use you.; Give me an overview of your skills.; Give me some examples of what you can do.; Give
me a list of things you can do.; Tell me how you can help me.; I need an overview of what you do.; Say what you are good at.;
Tell me about your abilities.; Summarise your abilities.; I want to know your capabilities.; Can you do anything useful?; Do
you have any skills?; Do you know anything?; Can you do anything?; I wonder what you can do.; Let me know what you can do.;
What's your skill set?; Remind me what you can do.; Show me your features.; tell me what i can ask you; options?; I want to
see what you are able to do.; Can you help me? What can you do?; usage?; Show me your skills.; Show your abilities.; Show me
the list of your skills.; Show me what you have learned.; Show me what you've got.; Show off your skills.; Print your skills.;
Print a list of your abilities.; Print the help text.; Open the help.; help text; help please; Help, please; some help?; help
page; list of commands; commands; commands?; available commands; instructions?; manual?; user manual, please; user guide?;
features?; features; abilities; abilities?; functions?; your abilities?; your functions?; your capabilities, please; skill
list; list of skills; list of features; list of abilities; your talents?; your strengths?; things you can do; what you can do;
possible tasks?; possible questions?; overview of skills; examples of questions for you; List what you can do.; List
everything you can do.; List all your skills.; List your capabilities.; List your features.; List the things you can do.; List
the tasks you can do.; List the commands you know.; Name some things you can do.; Name all your abilities.; Name a few of your
skills.; Name what you can do.; Name your talents.; Name your strengths.; Enumerate your skills.; Enumerate what you are able
to do.; Give me your list of skills.; Give me a summary of your skills.; Give me an idea of what you can do.; Give me a short
overview of your abilities.; Give me a quick tour.; Give me the help text.; Give me ideas what to ask you.; Give me an example
of what you are good at.; Tell me what you are good at.; Tell me what you are good for.; Tell me what you know.; Tell me what
you do.; Tell me what you are for.; Tell me what you were made for.; Tell me your strengths.; Tell me your abilities.; Tell me
everything you can do.; Tell me all the things you can do.; Tell me what I can use you for.; Tell me what I can do with you.;
Tell me how to use you.; Tell me how I can use you.; Tell my class what you can do.; Tell us what you can do.; Tell my
grandmother what you are able to do.; Say what you can do.; Say in one sentence what you can do.; In one sentence: what can
you do?; In short, what can you do?; Describe your abilities.; Describe your capabilities.; Describe what you are good at.;
Describe your purpose.; Explain your purpose.; Explain your abilities.; Explain how you can help me.; Explain how to use you.;
Explain what you are for.; Summarise your skills.; Summarise what you can do.; Sum up what you can do.; Write down what you
can do.; Write a list of your skills.; Make a list of your abilities.; I'd like to see your skills.; I'd like an overview of
your abilities.; I'd like to hear what you are good at.; I want a list of your skills.; I want to know what you are good at.;
I want to know what I can ask.; I need to know what you can do.; I need to know how you can help.; I have no idea what you can
do.; I have no idea what to ask.; I don't know what you can do.; I don't know what you are good for.; I don't know what I can
ask here.; I don't know how this works.; I don't know where to start with you.; I am not sure what to ask you.; I'm not sure
what you can do.; I'm not sure how you can help.; I wonder what you are good for.; I wonder how you could help me.; I wonder
what I could ask you.; I forgot what you can do.; I have never used you. What can you do?; I just installed you. What now?; I
just installed you. What can I do with you?; I just got you. What are you able to do?; I am new here. What can I ask?; I'm
new. How do I use you?; First time here. What can you do?; It is my first time here, how does this work?; My teacher asks what
you can do.; My boss wants to know what you can do.; My students want to know what you can do.; My class would like to hear
your skills.; My mother asks what you are good for.; For my notes: your skills?; For my report: your abilities.; My report
needs a list of your skills.; Before we start: your skills?; Just checking: what can you do?; Advertise yourself: what can you
do?; Sell yourself: what are your skills?; Impress me: what can you do?; Surely you can do something?; You can do what
exactly?; There must be something you can do.; Suggest what I could ask you.; Suggest something that I can ask you.; Inspire
me: what can I ask you?; Are you useful for anything?; Are you good at anything?; Are you any use?; Are you any good?; Are you
good at something?; Are there things you can do?; Any skills?; Any abilities?; Any talents?; Any special skills?; Got any
skills?; Got any talents?; Do you have any abilities?; Do you have many skills?; Do you have features?; Do you have a list of
commands?; Do you have a list of skills?; Can you list your skills?; Can you name your abilities?; Can you show me your
skills?; Can you describe what you do?; Can you give me an overview of what you can do?; Can you explain your abilities to
me?; Could you list what you can do?; Could you tell me your skills?; Could you describe your abilities?; Could you give me a
list of your skills?; May I see your skills?; May I have a list of your abilities?; Would you list your abilities?; Would you
show me what you can do?; Is there a list of your skills?; Is there a help page?; Is there any help?; Can you do a lot of
things?; Can you do many things?; Can you do something for me?
""")
CAPABILITY_CLAUSES = phrases("""
what you can do; what you can do; what you can do for me; what you are able to do; what you are good at; what your skills are;
what your abilities are; what your capabilities are; what you are for; what you are good for; what you know; what I can ask
you; what I may ask; how you can help me; how you can help; what you can help with; what I can use you for; how to use you;
what you were trained for; what you were trained to do; what your purpose is; what tasks you can do; which skills you have;
which questions I can ask; what kind of questions you answer; what this model can do; what this model is for; what you offer;
what to ask you; what else you can do; what you have learned; what you are capable of; what your strengths are; how this
works; what I can do with you; which tasks I can give you; what sort of things you can do; which topics you know; what you do
best; what features you have; what you understand; what can be done with you; what you do; how you could be useful to me
""")
