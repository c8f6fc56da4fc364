"""More ways to tell a model something of oneself, and to ask for it later."""

from __future__ import annotations

from .framing import phrases

CLAUSES: dict[str, tuple[str, ...]] = {
    "name": phrases("""
everyone knows me as {name}; my friends call me {name}; my full first name is {name}; I introduce myself as {name}; I was named
{name}; I was christened {name}; I answer to {name}; the name I go by is {name}; the name I use is {name}; it is {name} who is
writing to you; it's {name} here; this is {name}; {name} is what people call me; {name} is how I am called; {name} is the name
my parents chose for me; you are talking to {name}; you are speaking with {name}; you're chatting with {name}; the person in
front of the screen is {name}; in my passport it says {name}; on my badge it says {name}; at work they call me {name}; I like to
be called {name}; I want to be called {name}; my nickname is {name}; I sign my letters with {name}; I have the name {name}; the
user you are talking to is called {name}
"""),
    "city": phrases("""
my house is in {city}; my flat is in {city}; my apartment is in {city}; I have lived in {city} for years; I've been living in
{city} since I was small; I have always lived in {city}; I settled in {city}; I have settled down in {city}; I stay in {city}
all year; I make my home in {city}; I have my home in {city}; I rent a room in {city}; I own a house in {city}; I am at home in
{city}; home for me is {city}; the place where I live is {city}; the town I live in is {city}; {city} is my home; {city} is my
home town; {city} is the city I live in; my address is in {city}; my postal address is in {city}; we live in {city}; I share a
flat in {city}; I grew up in {city} and still live there; I live right in the middle of {city}; I live on the edge of {city}; I
am a resident of {city}; I'm living in {city} these days; you can find me in {city}
"""),
    "age": phrases("""
my age is now {age}; I am now {age} years old; I am {age} now; I am {age} years young; I just turned {age}; I turned {age}
yesterday; I turned {age} this year; I turned {age} in spring; I had my birthday and I am {age} now; today I turn {age}; today
is my birthday and I am {age}; I have reached the age of {age}; I have lived for {age} years; I was born {age} years ago; I am a
person of {age}; I'm exactly {age} years old; I'm {age} years of age; I count {age} years; my current age is {age}; {age} is how
old I am; there are {age} candles on my cake; I have {age} years behind me; in years I am {age}; I have been on this earth for
{age} years
"""),
    "job": phrases("""
I work full time as {a_job}; I am working as {a_job}; I currently work as {a_job}; I make my living as {a_job}; I make money as
{a_job}; I earn my money as {a_job}; I was hired as {a_job}; I got a job as {a_job}; I have a job as {a_job}; I found work as
{a_job}; I started as {a_job} last year; I trained as {a_job} and work as one; I spend my working days as {a_job}; I have always
been {a_job}; I am {a_job} by profession; I'm {a_job} by occupation; I am now {a_job}; I am a professional, {a_job} to be exact;
as for my job, I am {a_job}; professionally I am {a_job}; my profession is that of {a_job}; my work is that of {a_job}; for a
living I am {a_job}; at work I am {a_job}; in daily life I am {a_job}; you are talking to {a_job}; they employ me as {a_job};
what I do is work as {a_job}; {a_job} is what I am by trade
"""),
    "favourite": phrases("""
my number one {thing} is {value}; my top {thing} is {value}; the top {thing} for me is {value}; my absolute favourite {thing} is
{value}; my all-time favourite {thing} is {value}; my favorite {thing} has always been {value}; my favourite {thing} has always
been {value}; my favourite {thing} will always be {value}; {value} is the {thing} I like best; {value} is the {thing} I love
most; {value} is the {thing} that I prefer; {value} is my number one {thing}; {value} is my favorite {thing}; {value} has always
been my favourite {thing}; {value} is the best {thing} for me; {value} is the best {thing} there is, if you ask me; no {thing}
is better than {value} for me; there is no {thing} I like more than {value}; I like no {thing} better than {value}; I love
{value} more than any other {thing}; I love {value}, that is my favourite {thing}; I would choose {value} as my favourite
{thing}; I call {value} my favourite {thing}; I have a favourite {thing} and it is {value}; I have a favorite {thing}, namely
{value}; if I had to pick a {thing} it would be {value}; when it comes to the {thing}, I like {value} best; the {thing} I am
most fond of is {value}; the {thing} dearest to me is {value}; the {thing} closest to my heart is {value}; when I choose a
{thing} it is always {value}
"""),
    "kin": phrases("""
I call my {kin} {kin_name}; we call my {kin} {kin_name}; everybody calls my {kin} {kin_name}; my {kin} goes by the name
{kin_name}; my {kin} goes by {kin_name}; my {kin} answers to {kin_name}; my {kin} has the name {kin_name}; my {kin} was named
{kin_name}; my {kin} bears the name {kin_name}; the name my {kin} has is {kin_name}; I have {a_kin} and the name is {kin_name};
I have {a_kin} whose name is {kin_name}; I have {a_kin} that is called {kin_name}; there is {a_kin} in my life called
{kin_name}; I live with my {kin} {kin_name}; I spend a lot of time with my {kin} {kin_name}; I am sitting here with my {kin}
{kin_name}; I am waiting for my {kin} {kin_name}; my dear {kin} is called {kin_name}; my {kin}, called {kin_name}, is with me;
my {kin} {kin_name} says hello; my {kin} {kin_name} sends greetings; my {kin} {kin_name} is next to me; {kin_name} is what my
{kin} is called; {kin_name} is how we call my {kin}; {kin_name}, my {kin}, is here
"""),
    "secret": phrases("""
the {secret} I use is {value}; the {secret} we use is {value}; the {secret} you need is {value}; the {secret} you must know is
{value}; the {secret} to remember is {value}; the {secret} now is {value}; the {secret} reads {value}; the right {secret} is
{value}; the current {secret} is {value}; the {secret} of this week is {value}; the {secret} for tomorrow is {value}; the
{secret} for our game is {value}; the {secret} that I chose is {value}; I chose {value} as the {secret}; I have chosen {value}
as my {secret}; I picked {value} as the {secret}; I set the {secret} to {value}; I use {value} as my {secret}; we agreed on
{value} as the {secret}; they gave me {value} as the {secret}; I was given the {secret} {value}; this is the {secret}: {value};
this is my {secret}: {value}; your {secret} is {value}; {value} will be the {secret}; {value} is our {secret}; {value} is my
{secret}; {value} is the {secret} I use; {value} is the {secret} that counts
"""),
}  # fmt: skip
ASKS: dict[str, tuple[str, ...]] = {
    "name": phrases("""
my name please; name?; and my name?; whats my name; my name again?; So, who am I?; And who am I?; Who am I again?; Who's this
you are talking to?; Who is writing to you?; With whom are you speaking?; Who do you think I am?; Who did I say I was?; Say who
I am.; Tell me who I am.; Do you know who I am?; Do you remember who I am?; Do you recall my name?; Can you recall my name?; Can
you remember my name?; Can you still say my name?; Could you tell me what I'm called?; Could you say my name once more?; Would
you tell me my name?; Will you tell me my name?; Any idea what my name is?; Have you noted my name?; Have you still got my
name?; Did I tell you my name?; Did I mention my name?; Did you catch my name?; Did you get my name?; Give me my name.; Name
me.; Repeat my name.; Write my name.; Write down my name.; Spell out who I am.; Address me by my name.; Complete: my name is
...; Fill in: I am called ...; My name is ... what?; And my name is?; What do they call me?; What do my friends call me?; What
should you call me?; What can you call me?; What name do I go by?; What name did I mention?; What is the name I gave you?; What
was it I am called?; Which name is mine?; Which name do I have?; How do people call me?; How should you address me?; How did I
introduce myself?; How did I say I'm called?; Under which name do you know me?; My memory is bad: what is my name?; I wonder if
you know my name.; I'd like to hear my name.; I bet you forgot my name.; I want to know if you remember my name.; I told you my
name. What was it?; Let me hear my name.; Let's see if you know my name.; Quick check: my name?; Memory check: who am I?; Back
to me: what's my name?; Now tell me my name.; Now, who am I?; In one word, my name?; My first name?; My name -> ?
"""),
    "city": phrases("""
my city please; whats my city; and my city?; my town?; my home town?; home town?; where do i live again; where do I live,
again?; And where do I live?; So where do I live?; Where is it that I live?; Where was it that I live?; Where do I have my
home?; Where is my house?; Where's my home?; Where am I at home?; Where do I reside?; Where am I living?; Where can people find
me?; Where did I tell you I live?; Where did I say my home is?; Where in the world do I live?; Do you recall where I live?; Do
you still know where I live?; Do you know my home town?; Do you know which city I live in?; Do you remember my city?; Do you
remember the city I live in?; Can you say where I live?; Can you name my city?; Can you recall my home town?; Could you tell me
where I live?; Could you name the city I live in?; Could you remind me where I live?; Would you tell me where I live?; Did I
tell you where I live?; Did I mention where I live?; Did you note my city?; Have I mentioned my city?; Any idea where I live?;
Say where I live.; Say my city.; Give me my city.; Name my city.; Name my home town.; Repeat where I live.; Write down where I
live.; Tell me my city.; Tell me the city I live in.; Tell me which city is my home.; Complete: I live in ...; Fill in: I live
in ...; I live in ... where?; And I live in?; What is the name of my city?; What's my city called?; What's my home town?; What
city did I mention?; What city is my home?; What place do I live in?; Which city is my home?; Which city is it that I live in?;
Which city did I mention?; Which place do I call home?; In what city do I live?; In which town do I live?; In what town is my
home?; From which city am I?; From where do I come?; I wonder if you know where I live.; I told you where I live. Where was it?;
I bet you forgot where I live.; I want to know if you remember my city.; Let's see if you know where I live.; Quick check: where
do I live?; Memory check: my city?; Now tell me where I live.; Back to me: where do I live?; My city -> ?
"""),
    "age": phrases("""
age?; my age please; whats my age; and my age?; my age in years?; how old am i again; So how old am I?; And how old am I?; How
old am I now?; How old am I again?; How old did I tell you I am?; How old was I again?; How old do you think I am, from what I
said?; How many years do I have?; How many years have I lived?; How many years do I count?; What age do I have?; What age did I
give?; What age did I mention?; What's the age I told you?; What is the number of my years?; What was my age again?; Which age
did I mention?; Which age do I have?; At what age am I?; Do you recall my age?; Do you recall how old I am?; Do you remember my
age?; Do you still know how old I am?; Do you know how old I am?; Can you recall my age?; Can you say how old I am?; Can you
tell my age?; Could you tell me my age?; Could you tell me how old I am?; Could you repeat my age?; Would you tell me how old I
am?; Did I tell you my age?; Did I mention how old I am?; Did you note my age?; Have I mentioned my age?; Have I told you how
old I am?; Any idea how old I am?; Say my age.; Say how old I am.; Give me my age.; Give my age in years.; Repeat my age.; Write
down my age.; Complete: I am ... years old.; I am how many years old?; And my age is?; I wonder if you know my age.; I told you
my age. What was it?; I bet you forgot my age.; I forgot how old I am.; Let's see if you know my age.; Quick check: my age?;
Memory check: how old am I?; Now tell me my age.; Back to me: how old am I?; My age -> ?
"""),
    "job": phrases("""
job?; my job please; whats my job; and my job?; my profession?; my occupation?; my work?; what do i do for a living again; So
what do I do for a living?; And what is my job?; What am I by profession?; What am I by trade?; What am I at work?; What is my
trade?; What is my work?; What is it that I do for a living?; What was my job again?; What was my profession again?; What do I
do?; What do I do all day at work?; What do I do professionally?; What do I earn my money with?; What kind of job do I have?;
What kind of job did I mention?; What line of work am I in?; What job do I have?; What job do I do?; What did I tell you about
my job?; What profession did I mention?; What did I say I do?; What did I say I work as?; Which job is mine?; Which job did I
mention?; Which profession do I have?; Which trade am I in?; As what do I work?; In which job do I work?; How do I make my
living?; How do I earn my money?; How do I make a living?; Do you recall my job?; Do you recall what I do?; Do you remember what
I do for a living?; Do you remember what I work as?; Do you know my job?; Do you know my profession?; Do you know what I work
as?; Do you still know my job?; Can you recall my job?; Can you name my job?; Can you say what I work as?; Could you tell me my
job?; Could you name my profession?; Could you tell me what I do for a living?; Would you tell me my job?; Did I tell you my
job?; Did I mention my job?; Did you note my job?; Have I mentioned my profession?; Any idea what I work as?; Say my job.; Say
what I do for a living.; Tell me what I do for a living.; Tell me my profession.; Tell me what I work as.; Give me my job.; Name
my job.; Name my profession.; Repeat my job.; Write down my job.; Complete: I work as ...; And my job is?; I wonder if you know
my job.; I told you my job. What was it?; I bet you forgot my job.; Let's see if you know my job.; Quick check: my job?; Memory
check: what do I do for a living?; Now tell me my job.; Back to me: what's my job?; My job -> ?
"""),
    "favourite": phrases("""
favourite {thing}?; favorite {thing}?; fav {thing}?; my fav {thing}?; whats my fav {thing}; whats my favourite {thing}; whats my
favorite {thing}; my favourite {thing} please; my favorite {thing}, please; my favorite {thing} again?; and my favourite
{thing}?; my top {thing}?; my number one {thing}?; best {thing} for me?; the {thing} I like best?; the {thing} I love most?; So
what is my favourite {thing}?; And what's my favorite {thing}?; What was my favourite {thing}?; What was my favorite {thing}
again?; What is my favourite {thing} again?; What is my top {thing}?; What is my number one {thing}?; What is the {thing} I like
best?; What is the {thing} I love most?; What is the best {thing} for me?; What {thing} do I like best?; What {thing} do I
prefer?; What {thing} did I say I like best?; What {thing} did I call my favourite?; What {thing} is my favorite?; What {thing}
is my favourite?; What did I tell you about my favourite {thing}?; What did I say is my favorite {thing}?; Which {thing} is my
favorite?; Which {thing} do I like most?; Which {thing} do I love most?; Which {thing} is the best for me?; Which {thing} is my
number one?; Which {thing} did I call my favourite?; Which {thing} did I mention as my favorite?; Which {thing} would I choose?;
Which is my favourite {thing}?; Which was the {thing} I like best?; Do you recall my favourite {thing}?; Do you recall my
favorite {thing}?; Do you still know my favourite {thing}?; Do you know my favorite {thing}?; Do you know which {thing} I like
best?; Do you remember my favorite {thing}?; Do you remember which {thing} I like best?; Can you recall my favourite {thing}?;
Can you name my favorite {thing}?; Can you name my favourite {thing}?; Can you say which {thing} I like best?; Could you tell me
my favourite {thing}?; Could you name the {thing} I like best?; Could you repeat my favorite {thing}?; Would you tell me my
favourite {thing}?; Did I tell you my favourite {thing}?; Did I mention my favorite {thing}?; Did I say which {thing} I like
best?; Have I mentioned my favourite {thing}?; Have you noted my favorite {thing}?; Any idea what my favourite {thing} is?; Any
idea which {thing} I like best?; Say my favourite {thing}.; Say which {thing} I like best.; Tell me my favorite {thing}.; Tell
me which {thing} I like best.; Tell me the {thing} I prefer.; Give me my favourite {thing}.; Name my favorite {thing}.; Name the
{thing} I like best.; Repeat my favourite {thing}.; Write down my favorite {thing}.; Complete: my favourite {thing} is ...; And
my favourite {thing} is?; When it comes to the {thing}, what do I like best?; I wonder if you know my favourite {thing}.; I told
you my favourite {thing}. What was it?; I bet you forgot my favorite {thing}.; I want to know if you remember my favourite
{thing}.; Let's see if you know my favourite {thing}.; Quick check: my favourite {thing}?; Memory check: my favorite {thing}?;
Now tell me my favourite {thing}.; Back to me: which {thing} do I like best?; My favourite {thing} -> ?
"""),
    "kin": phrases("""
my {kin}?; my {kin}'s name please; name of my {kin} please; and my {kin}'s name?; and my {kin}?; whats my {kin}'s name; whats my
{kin} called; what is my {kin} called again; my {kin} is called?; my {kin}, name?; {kin} name?; So what is my {kin} called?; And
what is my {kin}'s name?; And who is my {kin}?; What's my {kin} called?; What was my {kin} called?; What was my {kin}'s name?;
What was the name of my {kin}?; What's the name my {kin} has?; What do I call my {kin}?; What do we call my {kin}?; What name
does my {kin} have?; What name does my {kin} go by?; What name did I tell you for my {kin}?; What name belongs to my {kin}?;
What did I tell you my {kin} is called?; What did I say my {kin}'s name was?; Which name did I tell you for my {kin}?; Which
name belongs to my {kin}?; Which is the name of my {kin}?; How do I call my {kin}?; How did I say my {kin} is called?; Who is my
{kin} again?; Who was my {kin}?; By what name does my {kin} go?; Do you recall my {kin}'s name?; Do you recall the name of my
{kin}?; Do you remember my {kin}'s name?; Do you remember what my {kin} is called?; Do you know the name of my {kin}?; Do you
know what my {kin} is called?; Do you still know my {kin}'s name?; Do you know who my {kin} is?; Can you recall my {kin}'s
name?; Can you name my {kin}?; Can you say what my {kin} is called?; Can you tell me what my {kin} is called?; Could you tell me
the name of my {kin}?; Could you name my {kin}?; Could you repeat the name of my {kin}?; Would you tell me my {kin}'s name?; Did
I tell you my {kin}'s name?; Did I mention what my {kin} is called?; Did you note the name of my {kin}?; Have I mentioned my
{kin}'s name?; Any idea what my {kin} is called?; Say my {kin}'s name.; Say the name of my {kin}.; Say what my {kin} is called.;
Tell me my {kin}'s name.; Tell me who my {kin} is.; Give me the name of my {kin}.; Give me my {kin}'s name.; Name my {kin}.;
Repeat the name of my {kin}.; Recall my {kin}'s name.; Write down my {kin}'s name.; Remind me of my {kin}'s name.; Complete: my
{kin} is called ...; And my {kin} is called?; I wonder if you know my {kin}'s name.; I forgot my {kin}'s name. What is it?; I
told you my {kin}'s name. What was it?; I bet you forgot the name of my {kin}.; Let's see if you know my {kin}'s name.; Quick
check: my {kin}'s name?; Memory check: what is my {kin} called?; Test: what is my {kin} called?; Now tell me my {kin}'s name.;
Name of my {kin} -> ?
"""),
    "secret": phrases("""
{secret}?; {secret} please; {secret}, please; my {secret}?; my {secret} please; our {secret}?; whats the {secret}; whats my
{secret}; the {secret} again?; the {secret} please; the {secret} again, please; and the {secret}?; and the {secret} was?; So,
the {secret}?; So what is the {secret}?; And what was the {secret}?; Now the {secret}, please.; Now tell me the {secret}.; Now
give me the {secret}.; What's my {secret}?; What was my {secret}?; What is our {secret}?; What is the {secret} again?; What was
the {secret} again?; What is the {secret} I gave you?; What is the {secret} that I told you?; What {secret} did I tell you?;
What {secret} did I mention?; What {secret} did I choose?; What {secret} do I use?; What {secret} do we use?; What {secret} have
I given you?; What {secret} was it?; What did I choose as the {secret}?; What did I tell you is the {secret}?; What do you have
as the {secret}?; Which {secret} did I give you?; Which {secret} did I mention?; Which {secret} is the right one?; Which
{secret} do I need?; Which {secret} was it?; Which one was the {secret}?; How does the {secret} go?; How did the {secret} go?;
Do you recall the {secret}?; Do you remember my {secret}?; Do you still know the {secret}?; Do you still have the {secret}?; Do
you know my {secret}?; Can you recall the {secret}?; Can you remember the {secret}?; Can you give me the {secret}?; Can you
repeat the {secret}?; Can you say the {secret}?; Could you tell me the {secret}?; Could you repeat the {secret}?; Could you
remind me of the {secret}?; Could I have the {secret}?; May I have the {secret} back?; Would you tell me the {secret}?; Would
you repeat the {secret}?; Did I tell you the {secret}?; Did I mention the {secret}?; Did I give you my {secret}?; Did you keep
the {secret}?; Did you note the {secret}?; Have I mentioned the {secret}?; Have you kept the {secret}?; Have you still got the
{secret}?; Any idea what the {secret} is?; Tell me my {secret}.; Tell me the {secret} that I gave you.; Tell me what the
{secret} is.; Tell me what the {secret} was.; Give me my {secret}.; Give me the {secret} again.; Give the {secret}.; Give back
the {secret}.; Name the {secret}.; Show me the {secret}.; Write the {secret}.; Write down the {secret}.; Repeat my {secret}.;
Recall my {secret}.; Read the {secret} back to me.; Remind me what the {secret} was.; Complete: the {secret} is ...; The
{secret} is ... what?; The {secret} was?; I need the {secret} now.; I need the {secret} again.; I'd like to have the {secret}
again.; I lost the {secret}. What was it?; I can't remember the {secret}.; I told you the {secret}. What was it?; I wonder if
you remember the {secret}.; I bet you forgot the {secret}.; Let me have the {secret}.; Let's see if you know the {secret}.;
Quick check: the {secret}?; Memory check: the {secret}?; Time for the {secret}: what is it?; Back to the {secret}: what was it?;
The {secret} -> ?
"""),
}  # fmt: skip
CHANGES: dict[str, tuple[str, ...]] = {
    "name": phrases("""
my real name is {name}, not {old}; {name} is my name, not {old}; I am called {name}, not {old}; people call me {name}, not
{old}; you should call me {name}, not {old}; I changed my name from {old} to {name}; my name is {name} and no longer {old}; I am
{name} and not {old}; {old} is wrong, my name is {name}; it should be {name} instead of {old}, that is my name; my name has
changed to {name}; I typed {old} but my name is {name}
"""),
    "city": phrases("""
I live in {city}, not in {old}; I left {old} and live in {city} now; I have moved from {old} to {city}; we moved to {city}, so I
live there now; my home is now {city} and no longer {old}; it is {city} where I live, not {old}; {old} is wrong, I live in
{city}; I no longer live in {old} but in {city}; my city is {city}, not {old}; my new home is in {city}; I said {old} but I live
in {city}; my address has changed to {city}
"""),
    "age": phrases("""
I am {age} years old, not {old}; my age is {age}, not {old}; {old} is wrong, I am {age}; it is {age} and not {old}, that is my
age; I said {old} but I am {age}; I had a birthday, now I am {age}; I am already {age}, not {old}; I have turned {age}, I am no
longer {old}; my real age is {age}; I typed {old}, but I am {age} years old
"""),
    "job": phrases("""
I work as {a_job}, not as {old}; my job is {a_job}, not {old}; I am no longer {old}, I am {a_job} now; {old} is what I was, now
I am {a_job}; I got a new job as {a_job}; I said {old} but I work as {a_job}; I quit as {old} and became {a_job}; my new job is
{a_job}; I now earn my living as {a_job}; I used to be {old} but now I am {a_job}
"""),
    "favourite": phrases("""
{value} is my favourite {thing}, not {old}; {value} is now my favorite {thing}; {value} has become my favourite {thing}; my new
favourite {thing} is {value}; my favorite {thing} is now {value} instead of {old}; I said {old} but my favourite {thing} is
{value}; I now prefer {value} to {old} as my favourite {thing}; {old} is no longer my favourite {thing}, it is {value}; the
{thing} I like best is {value}, not {old}; I take {old} back, my favourite {thing} is {value}; my favourite {thing} has changed
from {old} to {value}
"""),
    "kin": phrases("""
my {kin} is not called {old} but {kin_name}; my {kin}'s name is {kin_name}, not {old}; {kin_name} is the name of my {kin}, not
{old}; I said {old} but my {kin} is called {kin_name}; {old} is wrong, my {kin} is called {kin_name}; my {kin} has a new name,
{kin_name}; it is {kin_name} and not {old}, the name of my {kin}; we call my {kin} {kin_name}, not {old}
"""),
    "secret": phrases("""
the {secret} is not {old} but {value}; the {secret} is now {value}; the {secret} was changed from {old} to {value}; I changed
the {secret} to {value}; {old} is wrong, the {secret} is {value}; {old} is no longer valid, the {secret} is {value}; we have a
new {secret}: {value}; take {value} as the {secret} instead of {old}; I said {old} but the {secret} is {value}; it is {value},
not {old}, the {secret}; my new {secret} is {value}; {value} is the new {secret}
"""),
}  # fmt: skip
BY_OTHERS: dict[str, tuple[str, ...]] = {
    "name": phrases("""
The user goes by the name {name}.; The user's first name is {name}.; {name} is the user.; {name} is the name of the user.; The
person you talk to is called {name}.; The person writing to you is {name}.; User: {name}.; User name: {name}.; The customer is
called {name}.; Today you help {name}.; You assist {name}.
"""),
    "city": phrases("""
The user comes from {city}.; The user's home is in {city}.; The user's home town is {city}.; Home of the user: {city}.; The
user's place of residence is {city}.; The user has a flat in {city}.; City of the user: {city}.; The person you talk to lives in
{city}.; The customer lives in {city}.
"""),
    "age": phrases("""
The user's age is {age}.; The user is {age}.; Age of the user: {age}.; The person you talk to is {age} years old.; The customer
is {age} years old.; The user is aged {age}.; The user has turned {age}.
"""),
    "job": phrases("""
The user's job is {a_job}.; By profession the user is {a_job}.; The user has a job as {a_job}.; Job of the user: {a_job}.; The
person you talk to is {a_job}.; The person writing to you works as {a_job}.; The user earns a living as {a_job}.; The customer
is {a_job}.
"""),
    "favourite": phrases("""
The {thing} the user likes best is {value}.; {value} is the user's favourite {thing}.; The user's favorite {thing} is {value}.;
Favourite {thing} of the user: {value}.; The user prefers {value} to any other {thing}.; The customer's favourite {thing} is
{value}.
"""),
    "kin": phrases("""
{kin_name} is the user's {kin}.; The name of the user's {kin} is {kin_name}.; The user calls the {kin} {kin_name}.; The user has
{a_kin} named {kin_name}.; The {kin} of the user is called {kin_name}.; The {kin} of the user goes by {kin_name}.; Name of the
user's {kin}: {kin_name}.
"""),
    "secret": phrases("""
{value} is the {secret}.; {value} is the user's {secret}.; The {secret} of the user is {value}.; The {secret} for this talk is
{value}.; The user has chosen the {secret} {value}.; Keep the {secret} {value} in mind.; Today's {secret} is {value}.; {secret}:
{value}.
"""),
}  # fmt: skip
SECRET_ORDERS = phrases("""
Remember that the {secret} is {value}.; Remember for me: the {secret} is {value}.; Remember {value}. It is the {secret}.;
Remember: {secret} {value}; Remember it well: the {secret} is {value}.; Memorize the {secret}: {value}; Memorise this: the
{secret} is {value}.; Memorise {value} as the {secret}.; Note down the {secret} {value}.; Note that the {secret} is {value}.;
Note {value} as the {secret}.; Make a note of the {secret}: {value}.; Take a note: {secret} {value}.; Write this down: the
{secret} is {value}.; Keep {value} as the {secret}.; Keep in mind that the {secret} is {value}.; Keep hold of the {secret}
{value}.; Keep the {secret}: {value}; Save the {secret} {value} for later.; Save {value} as the {secret}.; Store {value} as the
{secret}.; Store this: {secret} {value}.; Don't forget that the {secret} is {value}.; Don't lose the {secret}: {value}.; Never
forget the {secret} {value}.; Learn by heart: the {secret} is {value}.; Learn this {secret}: {value}; Set the {secret} to
{value}.; Let the {secret} be {value}.; Let's say the {secret} is {value}.; Let's use {value} as the {secret}.; Let's agree on
the {secret} {value}.; I'll tell you a {secret}: {value}.; I'll tell you the {secret} and ask for it later: {value}.; I want you
to remember the {secret} {value}.; I want you to memorise this {secret}: {value}.; I'd like you to remember the {secret}
{value}.; I need you to keep the {secret} {value}.; I give you the {secret} now: {value}.; I trust you with the {secret}:
{value}.; Here comes the {secret}: {value}.; Here's a {secret} for you: {value}.; Here's the {secret} you should remember:
{value}.; This is the {secret}, remember it: {value}; Memory game: the {secret} is {value}.; A memory test: {secret} {value}.;
Test of memory. {secret}: {value}; Could you remember the {secret} {value}?; Could you keep the {secret} {value} for me?; Can
you keep this {secret}: {value}?; Can you hold on to the {secret} {value}?; Can you memorise the {secret} {value}?; Would you
note the {secret} {value}?; Will you remember the {secret} {value}?; You will need the {secret} later: {value}.; You must
remember one thing: the {secret} is {value}.; Your task is to remember the {secret} {value}.; {secret} is {value}. Remember.;
{secret} -> {value}; {value} = {secret}; {value}: that is the {secret}.; {value} is the {secret}, keep it in mind.; {value}.
That's the {secret}. Don't forget.; One thing to remember, the {secret}: {value}.
""")
SECRET_GENERIC = phrases("""
What was I asking you to remember?; What was I asking you to keep?; What did I want you to remember?; What did I want you to
keep in mind?; What did I give you to remember?; What did I ask you to memorise?; What did I tell you to remember?; What did I
tell you not to forget?; What did I say you should remember?; What did I make you remember?; What do you have to remember for
me?; What have you kept in mind for me?; What have you memorised?; What was it you had to remember?; What was the thing to
remember?; What was to be remembered?; What should you keep in mind for me?; What should you not forget?; Which thing did I ask
you to remember?; Do you remember what you had to remember?; Do you still know what I asked you to remember?; Can you tell me
what I asked you to remember?; Can you repeat what I asked you to remember?; Could you say what I told you to keep in mind?; Did
you remember it? What was it?; Have you kept it in mind? What was it?; Tell me what you had to remember.; Tell me what I told
you to remember.; Repeat what I asked you to remember.; Repeat what you had to remember.; Give me back what I told you to
remember.; Say what you had to keep in mind.; Now tell me what you memorised.; I asked you to remember something. What?; I told
you to remember something. What was it?; I gave you something to remember. What was it?; Memory test: what did you have to
remember?; And what did you have to remember?; So what was I asking you to remember?
""")
OPENERS = tuple(f"{opener} " for opener in phrases("""
A note:; Just to let you know,; To let you know:; For your information,; You may want to know that; It helps to know that; I'd
like you to know that; I'd like to tell you that; I have to tell you that; I wanted to tell you that; I can tell you that; I
think you should know that; You must know that; You ought to know that; You might like to know that; Know that; Bear in mind
that; Never forget that; Do not forget that; Please don't forget that; Please keep in mind that; Please note that; Please
memorise this:; Memorise this:; Make a note:; Take a note:; Here is something to remember:; Here's a fact:; One fact about me:;
One thing about me:; About me:; A word about me:; A bit about me:; A few words about me:; Some facts:; First of all,; First,; To
start with,; To begin with,; To introduce myself:; In case you wonder,; In case you need it:; In case it matters,; Now,; Right,;
Look,; You see,; As I said,; As it happens,; Incidentally,; Between you and me,; Honestly,; To be clear,; I tell you this:; I'll
tell you something:; Let me say that; Let me add that; I may add that; Fun fact:; Hello,
"""))  # fmt: skip
CLOSERS = phrases("""
. Remember it, please.; . Please remember this.; . Please remember that.; . Please don't forget.; . Please keep it in mind.; .
Please keep that in mind.; . Don't forget that.; . Never forget that.; . Note it.; . Note that down.; . Make a note of it.; .
Write that down.; . Memorise it.; . Memorise that, please.; . Keep it in mind.; . I may ask you about it.; . I'll ask about it
later.; . I'm going to ask you later.; . Later I will ask you.; . You will need it later.; . You will be asked.; . This is
important.; . That is important.; . It matters.; . Just so you know.; . Just saying.; . Is that clear?; . Understood?; . Okay?;
. All right?; . Will you remember?; . Will you remember that?; . Can you keep that in mind?; . Can you note that?; . Could you
remember that?; . Did you get that?; . Did you note it?; , okay?; , got it?; , right?; , please remember; , don't forget; , just
so you know; , by the way; , for your information
""")
CORRECTIONS = tuple(f"{opener} " for opener in phrases("""
Hold on,; Hang on,; Wait a moment,; One moment:; Stop,; No,; No no,; Nope,; Hmm, no:; Well, no:; Ah, sorry:; Oh sorry,; So
sorry,; I'm sorry,; I am sorry,; My mistake:; My bad:; My fault:; A mistake:; That was a mistake:; That was wrong:; That's not
right:; That is not correct:; Not true:; A correction:; A small correction:; Small correction:; One correction:; Please correct
that:; Correct that:; Please change that:; Scratch that:; Ignore that:; Forget that:; Never mind that:; I said it wrong:; I
mistyped:; A typo:; I told you something wrong:; I lied:; I was joking:; Just kidding:; I mixed that up:; I got that wrong:; I
got confused:; I have to take that back:; I take that back:; I need to correct something:; I must correct that:; Let me put that
right:; Let me rephrase:; Let me start again:; Rather,; Or rather,; Well actually,; The truth is:; To tell the truth,; In
truth,; In reality,; Things have changed:; Something has changed:; Some news:; News:; A change:; A small change:; There is a
change:; From now on,; As of today,; Please note the change:; Now that I think of it,; Come to think of it,; On reflection,;
Wait, no:
"""))  # fmt: skip
SUMMARIES = phrases("""
What do you know of me?; What do you know about me so far?; What do you know about me by now?; What have you learned about me?;
What have you learnt about me so far?; What have I told you so far?; What have I said about myself?; What have I said about me
so far?; What did I say about myself?; What did I tell you about myself?; What did I let you know about me?; What did you learn
about me?; What did you note about me?; What facts do you know about me?; What facts did I give you about me?; What can you say
about me?; What can you tell me about me?; What can you tell me about myself?; What all do you know about me?; Which facts do
you know about me?; Which facts did I tell you about myself?; Do you remember everything I told you about me?; Do you remember
what I told you about myself?; Do you know anything about me? Tell me all.; Can you repeat what I told you about myself?; Can
you list what you know about me?; Can you list everything I told you about me?; Can you sum up what you know about me?; Could
you say what you know about me?; Could you tell me all you know about me?; Could you list the facts about me?; Would you repeat
all I said about myself?; Tell me all you know about me.; Tell me all that you remember about me.; Tell me what you know about
me.; Tell me what I told you about myself.; Tell me about me.; Tell me about myself.; List what you know about me.; List all you
know about me.; List everything you know about me.; List the facts about me.; List the facts I gave you.; Sum up what you know
about me.; Sum up what I told you about me.; Summarize what you know about me.; Repeat everything I told you about myself.;
Repeat all the facts about me.; Recall everything I told you about me.; Recall what I said about myself.; Write down what you
know about me.; Say everything you know about me.; Say what you know about me.; Give me all the facts about me.; Give me
everything you know about me.; Everything you know about me, please.; All you know about me?; all facts about me; facts about
me?; your notes about me?; Your notes about me, please.; I'd like to hear what you know about me.; I want to hear all you know
about me.; Let me hear what you know about me.; Let's see what you know about me.; Now tell me everything you know about me.; So
what do you know about me?; Memory check: what do you know about me?; Describe me.; Describe what you know of me.; Remind me
what I told you about myself.
""")
OTHER_REPLIES = phrases("""
Great!; Thank you for letting me know.; Good to know.; Good to know!; Cool!; Nice!; Alright, I'll keep that in mind.; I'll keep
it in mind.; Will do!; Thanks!; Thank you.; Okay, thanks!; Got that.; I have saved that.; Saved.; Perfect, thank you.; Very
well.; Pleased to meet you.; Fine.; Roger that.
""")
