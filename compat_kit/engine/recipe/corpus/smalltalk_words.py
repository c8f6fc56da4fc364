"""How people greet, introduce themselves, ask how one is, thank and leave."""

from __future__ import annotations

from .framing import phrases

Framed = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]

# Of several tuples in one, a text takes one of each.
GREETINGS = (
    "Hello", "Hi", "Hey", "Hiya", "Howdy", "Greetings", "Good morning", "Good afternoon", "Good evening", "Good day", "Morning",
    "Yo", "Heya", "Hello hello", "Hi hi", "Hey hey", "G'day", "Evening", "Helloo", "Well hello", "Oh hi", "Hullo",
    "A very good morning", "Hello and good evening", "Hey ho", "Heyo", "Heyy", "Hii", "Hellooo", "Helo", "Hiya there",
    "Ahoy", "Salutations", "Top of the morning", "Good morrow", "What ho", "Afternoon", "A good evening",
    "A lovely afternoon", "Warm greetings", "Many greetings", "Best greetings", "Hello and good morning",
    "Hi and good afternoon", "Hi and hello", "Well hi", "Oh hello", "Why hello", "Ah, hello", "Hey yo", "Good day",
    "Hello once more", "Hi again", "Hey again", "Hello, hello, hello", "Hey, hi", "Hello", "Hi", "Hey", "Good morning",
    "Good afternoon",
)  # fmt: skip
_WHOM = (
    "", "", "", "", " there", " there", " friend", ", bot", ", assistant", " model", " again", ", computer", ", my friend",
    ", AI", " robot", ", little model", " to you", " mini model", " everyone", ", dear assistant", " you", " from here",
    " back", " buddy", " pal", " mate", ", machine", " little one", " all", " folks", ", stranger", " my dear",
    ", language model", " tiny model", ", little helper", " old friend", ", my little friend", ", it's me", ", me again",
    ", program", ", chatbot", " you there", ", you clever thing", " neighbour", " team", ", little AI", " to all of you",
    " dear model", ", whoever you are", ", my new helper", ", partner",
)  # fmt: skip
_TAILS = (
    "", "", "", "", "", ".", ".", "!", "!", "!!", ". Nice to meet you.", "! Pleased to meet you.", ". Are you there?",
    "! Anybody here?", ". Can you help me?", ", I have a question.", ". I need some help.", ". It is a nice day.",
    "! Glad to be here.", ". I am new here.", ", just saying hi", "! Let's start.", ". Can we talk?", ", I'd like to chat.",
    ". This is a test.", ", are you awake?", ". Ready?", "! Lovely day, isn't it?", ", can you hear me?", " :)",
    "! I am testing you.", ". Long time no see!", "! I just installed you.", ". First time here.", ", first time using this.",
    ". I just got here.", ". Here I am again.", "! Great to see you.", ". Thought I'd say hi.", ". Just testing.",
    ". Just checking that this works.", ", does this work?", ", is it working?", ", can you read this?", ", do you read me?",
    ". I am trying this out.", "! It's me again.", ". It's early here.", ". It is raining here.", ". Got a minute?",
    ", got a moment?", ". May I bother you?", ". My teacher told me to say hello.", ". I'm sitting in class.",
    ". I am at the office with a coffee.", "! We are here to try you.", ". My boss told me to try you.", ". Shall we begin?",
    ", shall we chat?", ". I am ready.", ", let's go!", "! Sunny day here.", ". I was told to greet you first.",
    ". We have not talked yet.", ". We spoke yesterday.", ". I hope I'm not disturbing you.", ". I came back to talk.",
    ". Let us talk a little.", "! Happy to find you here.", ". I've never talked to a model.", ". Before I start, a greeting.",
    "! My first message to you.", ". Are you up?", "!!!", " :-)", " ;)", "...", ". Could we talk?",
)  # fmt: skip
HELLO = (GREETINGS, _WHOM, _TAILS)
HELLO_WHOLE = phrases("""
Just wanted to say hello.; Say hello.; Say hi to me.; Greet me.; Can you greet me?; Anyone there?; Are you there?; Is anybody
here?; Hello?; Let's chat.; I want to talk to you.; Can we chat?; Nice to meet you.; Pleased to meet you.; I'm back.; Can you
hear me?; Let's talk.; I am here.; Just dropping in to say hi.; Wake up, little model!; I wish you a good morning.; Sending
you a hello.; May I greet you?; A warm hello to you.; I'd like to say hello.; Give me a greeting.; Is this thing on?; Are you
ready?; Can I talk to you?; A good day to you.; Just a quick hello.; Just a quick hi.; A quick hello from me.; First things
first: hello!; First of all, hello.; Before anything else: hello.; Before I ask anything, hello.; To begin with, good
morning.; Let me start with a hello.; Let me say hello first.; I'll start with a greeting.; My teacher says I should greet you
first.; My teacher told me to say hello.; My class says hello.; My children want to say hello.; My daughter wants to say hi.;
Our whole team says hello.; I was told to say hello.; I was told to greet you.; I came to say hello.; I only came to say hi.;
I only want to say hello.; I just want to greet you.; I wanted to say good morning.; I wish to say good evening.; I greet
you.; I greet you, little model.; I say hello.; I say hi.; Let me greet you.; Allow me to greet you.; May I say hello?; Can I
say hi?; Can I say hello to you?; Could you greet me?; Could you say hello?; Would you say hello to me?; Will you say hello to
me?; Say good morning.; Say good morning to me.; Say hello to my class.; Say hello to my students.; Say hi to us.; Say hi to
everybody.; Say hello, model.; Greet us.; Greet the class.; Greet my students, please.; Greet my grandmother.; Greet me
nicely.; Give us a greeting.; Give me a nice hello.; A greeting, please.; One greeting, please.; a hello; saying hello; saying
hi; hello world; hello, world!; hello my computer; hi computer; hey model; helo there; hello from the other side; hello from
my laptop; hello from the train; greetings from my desk; good morning from the office; Nice to see you.; Nice to see you
again.; Nice to meet you, model.; Good to see you.; Good to see you again.; Good to be here.; Good to be back.; Great to meet
you.; Glad to meet you.; Happy to meet you.; Happy to see you.; It is nice to meet you.; It's good to see you.; It's me.; It's
me again.; Me again.; Here I am.; Here I am again.; I'm here!; I am back again.; I am back from lunch.; I have returned.; Long
time no see.; We meet again.; We meet at last.; So we meet.; There you are!; Are you around?; Are you here?; Are you awake?;
Are you up?; Is anyone there?; Is anyone here?; Is anybody there?; Is someone there?; Is somebody home?; Anybody home?;
Anybody there?; Anyone home?; Anyone around?; You there?; u there?; u here?; You awake?; Do you hear me?; Do you read me?; Can
you read me?; Can you read this?; Does this work?; Does this thing work?; Is it working?; Is this working?; Is this chat
working?; Did you get my message?; Do you want to chat?; Do you want to talk?; Want to chat?; Want to talk?; wanna chat?;
wanna talk?; Shall we chat?; Shall we talk?; Shall we begin?; Can we talk?; Can we talk a little?; Could we have a chat?;
Could we talk for a moment?; May I talk to you?; May we begin?; Do you have time for a chat?; Do you have a minute?; Got a
minute?; Got time for a chat?; Have you got a moment for me?; Let us chat.; Let us talk.; Let's have a chat.; Let's have a
little chat.; Let's have a conversation.; Let's begin with a hello.; Let's say hello.; I'd like to chat.; I'd like to talk.; I
would like to chat with you.; I would like to talk to you.; I want to chat.; I want to have a chat.; I feel like chatting.; I
am in the mood for a chat.; Talk to me.; Chat with me.; Please talk to me.; Come and talk to me.; Time for a chat.; Time for a
little talk.; Rise and shine!; Wakey wakey!; Wake up!; Wake up, please.; Good morning, sunshine.; Have a good morning.; I wish
you a good day, model.; A happy hello.; A big hello to you.; A friendly hello.; Hello in there!; Hi in there!; Hello out
there!; hey you; hi you; oi; psst; ahem, hello; hellooo?; hiii; heyyy; hihi; hullo hullo; hi hi hi; yo yo; ello; 'ello; hey
hey hey; hai; hei; good mornin; gm; good aft; top of the morning to you; morning all; evening all; hello everybody
""")

_I_AM = (
    "I'm {name}", "I am {name}", "my name is {name}", "my name's {name}", "this is {name}", "{name} here", "it's {name}",
    "call me {name}", "I am called {name}", "they call me {name}", "people call me {name}", "you can call me {name}",
    "the name's {name}", "it is me, {name}", "{name} speaking", "I go by {name}", "my friends call me {name}",
    "you are talking to {name}", "my first name is {name}", "please call me {name}", "everyone calls me {name}",
    "I am your user {name}", "here is {name}", "{name} is my name", "I'm called {name}", "{name} is what they call me",
    "you may call me {name}", "just call me {name}", "my given name is {name}", "they named me {name}", "I answer to {name}",
    "it's {name} here", "{name} again", "I am {name} by name", "allow me to introduce myself, I am {name}",
    "let me introduce myself, {name}", "you have {name} here", "at the keyboard is {name}", "you're chatting with {name}",
    "your user today is {name}", "today you are talking to {name}", "I happen to be {name}", "I sign as {name}",
    "the person typing is {name}", "my parents named me {name}", "{name}'s the name", "I am the new one, {name}",
    "I'm {name} from the office", "I'm {name} from next door", "I'm a student and my name is {name}", "I'm the teacher, {name}",
    "name's {name}", "im {name}", "i'm {name} btw", "this is {name} speaking", "this is {name} writing",
    "you can use my name, {name}", "I'd like to be called {name}", "I want to be called {name}", "I was named {name}",
    "I have the name {name}", "I carry the name {name}", "my name would be {name}", "people know me as {name}",
    "I am known as {name}", "my nickname is {name}", "I am none other than {name}", "meet {name}, that's me",
    "{name}, that's me", "that's me, {name}", "I am {name}, your new user", "my name happens to be {name}", "me, I am {name}",
)  # fmt: skip
_AND = (
    "", "", "", "", ".", ".", "!", ". Nice to meet you.", "! Pleased to meet you.", ". Glad to meet you", ", nice to meet you",
    " :)", ". And you?", ". It's my first time here.", ", I am new here.", ". Can you help me?", ". I need some help.",
    ". I have a question.", "! Happy to be here.", ". I'm new.", ". We haven't met.", ". Just so you know.", ", by the way.",
    ", if you want to know.", "! Lovely to meet you.", ". Let's talk.", ", let's chat!", ". Greet me.", ". Say hello to me.",
    ". Please greet me by my name.", ". Can we start?", ". I just installed you.", ", and I say hello.", "!!", "...", " :-)",
    ". My teacher sent me.", ". How nice to be here.", ". It's a pleasure.",
)  # fmt: skip
_HELLO_AFTER = (
    ", hello", ". Hello!", ", hi there", ". Good morning!", ", good evening", ". Hi", ", saying hello", ". Nice to meet you",
    ". Hey!", "! Hello there.", ". Good afternoon!", ", and I greet you", ", greetings", ". A very good day!", " and I say hi",
    ". Pleased to meet you, model", ", hello from me", ", good to meet you",
)  # fmt: skip
_NAMED_BEFORE = (
    "", "", "", "", "So, ", "Well, ", "OK, ", "Let me introduce myself: ", "First of all, ", "To start with, ",
    "Before we start: ", "By the way, ", "Just so you know: ", "For your notes: ", "For the record, ", "Let me say first: ",
    "You should know: ", "To begin, ", "Oh, ", "Right, ", "In case you wonder, ", "May I introduce myself? ",
    "You asked who I am: ", "Since we have just met: ", "We have not met: ", "I almost forgot: ", "A word about me: ",
    "Introduction: ",
)  # fmt: skip
_COMMAS = (", ", ", ", "! ", ". ", " there, ", ", assistant, ", " - ", " ", "! First of all: ", ", model! ", ". So, ")
INTRODUCED = (GREETINGS, _COMMAS, _I_AM, _AND)
INTRODUCED_FIRST = (_I_AM, _HELLO_AFTER)
NAMED_ONLY = (_NAMED_BEFORE, _I_AM, _AND)

# What stands before, what is said, and what stands after.
_HOW_BEFORE = (
    "Hello, ", "Hi, ", "Hey, ", "Hi there, ", "Good morning, ", "Hello! ", "Good evening! ", "Hey you, ", "Hello friend, ",
    "Good afternoon, ", "Hello there. ", "Hiya, ", "Yo, ", "Hey model, ", "So, ", "And ", "Well, ", "Tell me, ",
    "First of all, ", "First question: ", "Before we start, ", "By the way, ", "Just asking: ", "Just checking: ",
    "My teacher asks: ", "My class asks: ", "My mother asks: ", "I always ask this first: ", "To be polite: ",
    "Out of politeness: ", "Long time no see, ", "I'm back, ", "Nice to see you, ", "Good to see you. ", "Greetings, ",
    "Oh hi, ", "Now, ", "Just curious, ", "Let me ask: ", "OK, ", "Morning! ", "Dear model, ", "Little model, ", "Buddy, ",
)  # fmt: skip
_HOW = phrases("""
how are you?; how are you doing?; how are you today?; how are you doing today?; how are you feeling?; how's it going?; how is
it going?; how are things?; how's everything?; how have you been?; how do you do?; how's life?; how is life treating you?;
what's up?; what is up; you ok?; are you ok?; are you well?; are you doing well?; all good?; everything all right?; is
everything fine?; how do you feel today?; how do you feel?; how was your day?; you alright?; how is your day going?; how's
your day?; feeling good?; are you fine today?; I hope you are well.; hope you are doing fine; how r u; how are u?; sup;
wassup?; how goes it?; how are you getting on?; how are we today?; are you having a good day?; how is my favourite model
doing?; how are you this morning?; how are you this evening?; how's my little model?; tell me how you are.; tell me how you
feel.; I'd like to know how you are.; may I ask how you are?; how is the model today?; how well are you today?; is everything
OK with you?; how's your mood today?; and how are you?; what about you, how are you?; I am fine, and you?; I'm good, how about
you?; I am doing great. How are you?; how's you?; how you doing?; how you doin?; hows you; hows it going; hows life; howdy,
how are things?; how are you feeling today?; how are you keeping?; how are you holding up?; how are you faring?; how are
things with you?; how are things going?; how are things today?; how is everything going?; how is everything with you?; how's
everything today?; how's everything on your side?; how's it going today?; how's it going with you?; how's it going over
there?; how is it going so far?; how is your day?; how is your day so far?; how has your day been?; how has your day been so
far?; how's your day been?; how's your morning?; how is your morning going?; how is your evening?; how's your evening going?;
how was your night?; how was your morning?; how was your week?; how is your week going?; how's your week?; how was your
weekend?; did you have a good day?; did you have a good morning?; did you have a good night?; did you have a nice weekend?;
have you had a good day?; having a good day?; having a nice day?; having a good time?; are you having a nice day?; are you
having a good time?; are you feeling well?; are you feeling well today?; are you feeling good?; are you feeling OK?; are you
feeling all right?; are you all right?; are you alright today?; are you doing OK?; are you doing fine?; are you doing all
right?; are you doing good?; are you fine?; are you good?; are you okay today?; are you in good health?; are you in good
shape?; are you in good spirits?; are you keeping well?; are you well today?; are you well this morning?; is all well?; is all
well with you?; is everything all right?; is everything well with you?; is everything going well?; is everything good?; is it
going well?; is life good?; is life treating you well?; all well?; all right?; all well with you?; everything good?;
everything fine?; everything ok with you?; everything okay?; you good?; you well?; you okay?; you doing well?; you doing ok?;
you fine?; u ok?; u good?; r u ok?; r u well?; how u doing?; how r you today?; how r u doing; how ya doing?; how ya been?;
how've you been?; how have you been lately?; how have you been keeping?; how have things been?; how has life been?; how's life
treating you?; how's life these days?; how is life in the computer?; how is life as a model?; how is life in there?; how is it
in there?; how does the day find you?; how do you find yourself today?; how do you fare?; how fare you?; how goes your day?;
how goes the day?; how goes life?; how's tricks?; how's things?; how's yourself?; what's cooking?; what's good?; what's up
today?; what's up with you?; wazzup?; whats up; what's up, model?; how are you, friend?; how are you, little model?; how are
you, my dear?; how are you, old friend?; how are you there?; how are you now?; how are you right now?; how are you at the
moment?; how are you tonight?; how are you this afternoon?; how are you these days?; how are you lately?; how are you really?;
how are you, honestly?; how are you feeling this morning?; how are you feeling right now?; how are you doing this morning?;
how are you doing this evening?; how are you doing these days?; how are you doing in there?; how are we doing?; how are we
feeling today?; how is my friend the model?; how is my little helper?; how is the little model doing?; how
is the model feeling?; how is the assistant today?; how does my model feel today?; how do you feel this morning?; how do you
feel right now?; how's the mood?; how well are you doing?; tell me how you're doing.; tell me how you are today.; tell me how
things are.; tell me how your day was.; tell me how your day is going.; say how you are.; let me know how you are.; let me
know how you feel.; I want to know how you are.; I want to know how you feel.; I wanted to ask how you are.; I wonder how you
are.; I was wondering how you are doing.; I'd like to know how you feel today.; I'm asking how you are.; can you tell me how
you are?; could you tell me how you feel?; may I ask how you feel?; can I ask how you are doing?; may I ask how your day was?;
do you feel well?; do you feel good today?; do you feel all right?; do you feel OK?; I hope you're well.; I hope you are doing
well.; I hope all is well.; I hope everything is fine with you.; I hope you have a good day, how is it going?; I trust you are
well.; hope you're good.; hope all is well with you.; hope you are having a good day.; I'm fine, what about you?; I'm well,
and you?; I am well. How are you?; I'm doing well, how about yourself?; I am good. And you?; I feel great, and you?; I'm
tired. How are you?; I slept well, and you?; my day was good, how was yours?; my day is fine. How is yours?; my week was long.
How was yours?; not bad here, and you?; all good here, how are you?; I'm OK, you?
""")
HOW_ARE_YOU: Framed = (_HOW_BEFORE, _HOW, ())

_THANKS_BEFORE = (
    "Great, ", "Perfect, ", "Wonderful. ", "OK, ", "Ah, good. ", "Super! ", "Nice, ", "Right, ", "Oh! ", "Good, ",
    "Excellent. ", "Fine, ", "Very good. ", "Alright, ", "Got it. ", "I see. ", "Ah, I see. ", "Okay! ", "Lovely. ",
    "Brilliant! ", "That's it. ", "Now I understand. ", "Cool, ", "Oh great, ", "Yes! ", "Exactly. ", "Very nice. ", "Well, ",
    "Hey, ", "Once more: ", "It works now. ", "I passed my test. ", "That was easy. ",
)  # fmt: skip
_THANKS = phrases("""
Thanks; Thank you; Thanks a lot; Many thanks; Thank you very much; Thank you so much; Thanks so much; thx; ty; Cheers; Much
appreciated; I appreciate it; I appreciate your help; That was helpful; That helped; You helped me a lot; You're the best;
Thanks a million; Thank you for your help; Thanks for the answer; Thanks for helping me; I am grateful; Thank you kindly; That
is very kind of you; How kind of you; I thank you; Thanks again; Thank you once more; Good job; Well done; Nice work; That was
exactly what I needed; So helpful, thanks; I owe you one; Thanks for that; Ta; Thanks mate; Thank you, friend; Thank you,
little model; Thanks, assistant; My thanks to you; You have been very helpful; Big thanks; A thousand thanks; That's very
helpful; Thank you for the information; Thanks for everything; I want to thank you; I just wanted to say thanks; Let me thank
you; I'm very thankful; Thank you for the quick answer; thanks!!; Thank you ever so much; Thank you a lot; Thank you a
thousand times; Thank you loads; Thanks loads; Thanks heaps; Thanks a bunch; Thanks a ton; Thanks ever so much; Thanks very
much; Thanks so very much; Thanks, that's all I needed; Thanks, that's what I needed; Thanks, got it; Thanks, I understand
now; Thanks, that makes sense; Thanks, you saved my day; Thanks, I got what I wanted; Thank you, I understand; Thank you, that
is clear; Thank you, that was quick; Thank you, that was useful; Thank you, that is enough; Thank you, you are kind; Thank
you, you've been a great help; Thank you, computer; Thank you, machine; Thank you, bot; Thank you, my friend; Thank you, dear
model; Thank you, model; Thanks, model; Thanks, bot; Thanks, buddy; Thanks, pal; Thanks, friend; Thanks, little one; Thanks,
you; thank u; thank you v much; thankyou; thank yu; thnks; thanx; thx a lot; thx so much; tx; tysm; tyvm; ty so much; many
thx; cheers mate; cheers for that; cheers for the help; Much obliged; I'm much obliged; I am obliged to you; I'm obliged; I am
so grateful; I'm really grateful; I am very grateful to you; I am deeply grateful; I am thankful; I'm thankful for your help;
I can't thank you enough; I cannot thank you enough; I must thank you; I have to thank you; I'd like to thank you; I would
like to say thank you; I want to say thanks; I wish to thank you; I thank you very much; I thank you for your time; I thank
you for the answer; I thank you from my heart; I really appreciate it; I really appreciate your help; I appreciate that; I
appreciate your answer; I appreciate your time; I appreciate it a lot; Really appreciated; Your help is appreciated; Your help
was great; Your answer was helpful; Your answer helped; Your answer was just right; It was very helpful; It helped a lot; It
helped me a lot; This helped me; This was helpful; This is very helpful; That was very kind; That was kind of you; That's so
kind; That's kind; That was useful; That was very useful; That was a great help; That was a big help; That's a great help;
That is just what I needed; That's all I needed; That's perfect, thank you; That's great, thanks; That answers my question;
That answered my question, thanks; That solved my problem; That did the trick; You helped; You helped me; You really helped
me; You helped us a lot; You are very helpful; You're so helpful; You are a great help; You're a big help; You've been a great
help; You have helped me so much; You have been so kind; You are kind; You are so kind; You're too kind; You are the best; You
are a star; You're a star; You're a lifesaver; You saved me; You saved my day; You made my day; You did well; You did a good
job; You did great; Great job; Good work; Great work; Great answer; Good answer; Nice answer; Nice job; Nice one; Nicely done;
Very well done; Bravo; Excellent work; Excellent, thank you; Lovely, thanks; Brilliant, thank you; Awesome, thanks; Fantastic,
thank you; Very good, thank you; Cool, thanks; Sweet, thanks; Thanks for your answer; Thanks for the help; Thanks for your
help; Thanks for all your help; Thanks for the information; Thanks for the info; Thanks for the list; Thanks for the
translation; Thanks for the explanation; Thanks for the story; Thanks for explaining; Thanks for telling me; Thanks for
answering; Thanks for your patience; Thanks for being here; Thanks for being so quick; Thanks for the chat; Thanks for talking
to me; Thanks for listening; Thank you for answering; Thank you for explaining it; Thank you for everything; Thank you for the
explanation; Thank you for the story; Thank you for the nice chat; Thank you for your answer; Thank you for your patience;
Thank you for your kindness; Thank you for being there; Thank you for all you did; My class thanks you; My students thank you;
My teacher says thank you; My son says thanks; My daughter says thank you; We thank you; We all thank you; We are grateful;
All my thanks; Sincere thanks; Warm thanks; Kind thanks; So many thanks; Heartfelt thanks; With many thanks; Endless thanks; A
big thank you; A huge thank you; A quick thank-you; A thousand thank-yous; Just a quick thanks; Just wanted to thank you; Just
saying thanks; Only wanted to say thank you; Before I forget: thank you; For all of this: thanks; Once again, thank you; And
thank you; Accept my thanks; Please accept my thanks; Let me say thanks; Let me say thank you; bless you, thank you; God bless
you, thanks; I owe you; I owe you a lot; I owe you a coffee
""")
_THANKS_AFTER = (
    " for your time.", "! That was quick.", ", that is all I wanted to know.", ". I like it.", " :)", "! Now I know.",
    ". I wrote it down.", "! It works.", "! That's clear now.", ", now I get it.", "! My teacher will be happy.",
    ". I learned something.", ", really.", ", truly.", " from all of us.", "! You are quick.", ", little model.", "!!!", " :-)",
)  # fmt: skip
THANKS: Framed = (_THANKS_BEFORE, _THANKS, _THANKS_AFTER)

_BYE_BEFORE = (
    "Thanks, ", "Thank you. ", "OK, ", "Well, ", "Right, ", "Thanks for your help. ", "Good. ", "That was nice. ", "Alright, ",
    "Okay then, ", "So, ", "Fine. ", "Great. ", "Perfect. ", "That's all. ", "That was all. ", "That is all I needed. ",
    "I have everything I need. ", "No more questions. ", "I have no more questions. ", "It's late. ", "It is getting late. ",
    "Oh, my bus! ", "My lunch break is over. ", "The lesson is over. ", "It was nice talking to you. ",
    "Nice chatting with you. ", "Thanks a lot. ", "Thank you for everything. ", "You helped me. ", "Sorry, ", "Now, ",
    "I'm tired. ", "Dinner is ready. ", "My friends are waiting. ",
)  # fmt: skip
_BYE = phrases("""
Bye; Goodbye; Good-bye; Bye bye; See you; See you later; See you soon; See you tomorrow; Take care; Farewell; So long; Good
night; I have to go; I have to go now; I'm leaving now; Catch you later; Talk to you later; Have a nice day; Have a good
evening; Have a great day; ttyl; cya; see ya; Until next time; Until tomorrow; I must be off; I must go; That's all for today;
That will be all for today; Over and out; Cheerio; I am done for today; I'm off; Got to go; gotta go; I am going home now; I'm
going to bed; We talk tomorrow; Let us stop here; I'm logging off; It is time to go; I'll be back tomorrow; Later!; Sleep
well; Have a nice weekend; Enjoy your evening; Time to say goodbye; I say goodbye; Say goodbye; Let's end the chat here; I am
closing the chat; Until we meet again; Bye for now; Goodbye, little model; Bye, assistant; Goodbye my friend; Well, goodbye
then; Goodbye then; Bye then; Bye, then; Bye bye now; Bye everyone; Bye, bot; Bye, model; Bye, little one; Bye, my friend;
Bye, computer; Byeee; byee; bai; bb; buh-bye; Good bye; Goodbye for now; Goodbye for today; Goodbye and good luck; Goodbye,
model; Goodbye, computer; Goodbye, machine; Goodbye for good; A fond farewell; Farewell, my friend; Farewell, little model; I
bid you farewell; I bid you goodbye; I bid you a good night; I wish you a good night; I wish you a nice evening; I wish you
well, goodbye; See you around; See you again; See you again soon; See you next time; See you next week; See you on Monday; See
you in the morning; See you another day; See you some time; See you then; See you, model; See you when I see you; see u; see u
later; see ya later; see ya soon; cu; cul8r; c u; l8r; laters; later gator; later, friend; Speak soon; Speak to you soon;
Speak to you tomorrow; Talk soon; Talk to you soon; Talk to you tomorrow; Talk to you next week; Till tomorrow; Till next
time; Till then; Till later; Till we meet again; Until later; Until then; Until soon; Until Monday; Until next week; To be
continued tomorrow, bye; Catch you soon; Catch you tomorrow; Catch you around; Have a good one; Have a good day; Have a lovely
day; Have a lovely evening; Have a nice evening; Have a great evening; Have a good night; Have a great weekend; Have a good
weekend; Have a good rest of the day; Have a safe night; Enjoy the rest of your day; Enjoy your day; Enjoy your weekend; Enjoy
the evening; Good night and goodbye; Good night, model; Good night, little model; Good night, sleep well; Good night then;
Nighty night; Night night; Night!; nite; gn; Sleep tight; Sweet dreams; Sweet dreams, little model; Rest well; Stay well; Stay
safe; Stay as you are, bye; Keep well; Be well; Be good; Take care of yourself; Take it easy; Look after yourself; All the
best; All the best and goodbye; Best wishes and goodbye; Peace out; Toodle-oo; Toodles; Ta-ta; Tata for now; ttfn; ttys; g2g;
gtg; gotta run; got to run; gotta leave; gotta go now; I gotta go; I got to go now; I have to leave; I have to leave now; I
have to run; I have to be off; I have to catch my bus; I have to catch my train; I have to stop now; I have to log off; I need
to go; I need to go now; I need to leave; I need to log off; I must leave; I must leave you now; I must stop here; I must run;
I should go; I should be going; I should go to bed; I'd better go; I'd better be going; I had better leave; I'm going now; I'm
going home; I am going now; I am going to leave now; I am going to sleep; I'm going to sleep now; I'm going offline; I'm
heading home; I'm heading off; I'm heading out; I'm heading to bed; I'm out; I'm out of here; I'm done; I'm done for now; I'm
done here; I'm finished for today; I am finished here; I'm leaving; I am leaving; I am leaving you now; I'm leaving the chat;
I am logging out; I'm signing off; I am signing off now; I am off to bed; I'm off to work; I'm off to school; I'm off to
lunch; I'm off then; I'm turning off the computer; I am switching off the computer; I am shutting down the laptop; I'm closing
the window; I'm closing my laptop; I'm stopping here; I will go now; I will leave you now; I will leave now; I will be back; I
will be back soon; I'll be back later; I'll be back next week; I'll be off; I'll be going; I'll be on my way; I'll go now;
I'll go to bed now; I'll leave it there; I'll leave it at that; I'll stop here; I'll talk to you later; I'll see you later;
I'll see you tomorrow; I'll come back tomorrow; I'll come back later; I'll say goodbye now; I want to say goodbye; I wanted to
say goodbye; I'd like to say goodbye; I just wanted to say goodbye; I came to say goodbye; I say farewell; I say bye; I say
good night; Let me say goodbye; Let me say good night; Say bye; Say bye to me; Say bye-bye; Say goodbye to me; Say goodbye to
my class; Say goodbye to us; Say farewell; Say good night; My class says goodbye; My children say goodbye; My bus is coming,
bye; My train is here, bye; My mother is calling, bye; My battery is nearly empty, bye; Dinner is ready, bye; The lesson is
over, goodbye; The bell rings, goodbye; It's late, good night; It is late, I'm going to bed; It's bedtime; It is time for bed;
It's time to leave; It's time to say goodbye; It's time for me to go; It was nice talking to you, bye; It was nice to meet
you, goodbye; It was a pleasure, goodbye; Nice talking to you, bye; Nice chatting with you, bye; Time to go; Time to go home;
Time to leave; Time for bed; Time for me to leave; We are leaving now; We have to go; We must go now; We stop here for today;
We are done for today; We'll talk tomorrow; We will talk again soon; We will meet again; Let's stop here; Let's stop for
today; Let's call it a day; Let's call it a night; Let's finish here; Let's end here; Let's say goodbye; Let us say goodbye;
Let's talk again tomorrow; Let's continue tomorrow; Enough for today; Enough for today, bye; That's enough for today; That was
it for today; That was all for today; That'll be all, bye; That would be all, goodbye; That's it for today; That's it for now,
bye; That is all, goodbye; So, goodbye; So long, friend; So long, little model; Off I go; Off to bed; Away I go; Back
tomorrow; Back later; On my way home; Leaving now; Signing off; Logging out; Over and out, model; End of chat, bye
""")
_BYE_AFTER = (
    ". Thanks!", ", and thank you", "! Take care.", ". See you!", ", my friend.", " and good night", "! Bye!", ", little model",
    ". Until next time!", ". It was nice.", ". It was fun!", ", thanks for the chat", ". My bus is here.", ". I'm tired.",
    ". It's late.", "! My lesson starts now.", ". Dinner is ready.", " :)", "!!", ", have a good day",
)  # fmt: skip
GOODBYE: Framed = (_BYE_BEFORE, _BYE, _BYE_AFTER)
