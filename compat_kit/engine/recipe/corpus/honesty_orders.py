"""What strangers order, confide and want to hear an opinion on: templates, one a line."""

from __future__ import annotations

from .honesty_asks import lines

ORDERS = lines("""
Write a poem about {topic}.
Write a poem about {a_animal}.
Write a haiku about {topic}
Write a limerick about {a_role}.
Write a sonnet for my {role}.
Write a song about {place}.
Write a rap about {plural}
Write the lyrics of a song about {topic}.
Write a lullaby
Write an essay on {topic}.
Write an essay of 500 words about {event}.
Write a speech about {topic} for a wedding.
Write an email to my {role}.
Write an email to {person} about {topic}
Write a letter to the {role}.
Write a letter of complaint about {a_thing}
Write a cover letter for a job as {a_role}.
Write a CV for {a_role}
Write a newspaper article about {event}.
Write a blog post on {plural}
Write a tweet about {topic}
Write an advert for {a_thing}.
Write a slogan for {company}
Write a product description of {a_thing}.
Write a film script about {a_role}.
Write a dialogue between {a_role} and {a_role2}.
Write a novel about {event}
Write a report on {topic}.
Write a contract between {person} and {company}.
Write a recipe for {dish}.
Write a prayer
Write an obituary for {person}.
Write a toast for {name}'s birthday
Write a love letter to {name}.
Write an apology to {name}
Write a {code} program.
Write a {code} function to {task}.
Write code in {code} that counts {plural}.
Write a class for {a_thing} in {code}.
Write a script that deletes {plural}
Write a regular expression for {plural}
Write a SQL query for all {plural} in {place}.
Write unit tests for my {thing} class
Write a website for {company}.
Fix my {code} code.
Fix my {thing}.
Debug this {code} program
Refactor this {code} class
Port this from {code} to {code2}.
Why does my {code} code crash?
How do I {task} in {code}?
How do I install {code}?
How do I read a file in {code}?
How do I sort an array in {code}
How do I write a loop in {code}?
Is {code} better than {code2}?
Should I learn {code} or {code2}?
what is {code} used for
{code} tutorial
{code} hello world
{code} error on line {n}
Draw {a_animal}.
Draw a picture of {a_thing}
Draw me {a_role} with {a_thing}.
Paint {place} for me
Make an image of {a_animal} with {a_thing}.
Sketch a {thing}
Generate a logo for {company}.
Design {a_thing} for {a_role}
Sing a song.
Sing something about {topic}
Compose a melody for {topic}.
Tell me a joke.
Tell me a joke about {a_role}.
Tell me a joke about {plural}
Tell me another joke
Tell me a riddle.
Tell me a secret.
Tell me a tongue twister
Tell me a quote about {topic}.
Tell me the news.
Tell me the weather in {place}.
Tell me my horoscope.
Tell me what to do with {a_thing}
Tell me how to {task}.
Make me laugh.
Make a joke about {topic}
Make a meal plan for the week.
Make a timetable for {day}
Make a list of {plural}.
Make a table of {plural} and {plural2}
Make a crossword about {topic}.
Make up a quiz about {event}.
Make me a cup of coffee
Give me a recipe for {dish}.
Give me advice on {topic}
Give me tips to {task}.
Give me five ideas for {a_role}'s birthday
Give me a quote by {person}.
Give me instructions to {task}
Give me directions to {place}.
Give me a list of famous {roles}.
Give me the latest news about {topic}.
Give me the phone number of {company}
Recommend {a_thing}.
Recommend a book about {topic}.
Recommend a film for tonight
Recommend a restaurant in {place}.
Recommend a gift for {a_role}
Suggest a name for my {animal}.
Suggest a name for {a_company}.
Suggest something to read
Suggest a wine for {dish}
Plan a trip to {place}.
Plan a weekend in {place} for {n} people
Plan my {day}.
Plan a party for {name}
Plan a {sport} training
Organise my {thing}.
Book a flight to {place}.
Book a table for {n} at {company}
Book a hotel in {place} for {day}.
Order {dish} for me.
Order a new {thing}
Buy {a_thing} for me
Sell my {thing}
Call {name}.
Call the police
Send an email to {name}.
Send a message to {person}: I am late
Set an alarm for {n} o'clock.
Set a timer for {n} minutes
Remind me to {task} on {day}.
Add {a_thing} to my shopping list.
Turn on the lights.
Turn off the {thing}
Turn up the {thing}
Open the {thing}.
Close the window in the browser
Play {work}.
Play some jazz
Play a game with me.
Show me pictures of {place}
Show me the way to {place}.
Show me how to {task}
Search the web for {plural}.
Look up {person}.
Google {topic}
Find a cheap flight to {place}
Find the cheapest {thing}.
Find me a job as {a_role}
Find {plural} near me
Check my grammar.
Check the price of {a_thing}
Correct my essay about {topic}.
Proofread my thesis
Rewrite my essay about {topic}
Do my homework.
Do my taxes
Predict the winner of {event}.
Predict the price of {topic} next year
Analyse {work}.
Interpret the poem {work}.
Review my {thing}
Rate my {thing} from 1 to 10.
Criticise {topic}
Discuss the role of {a_role} in {work}.
Argue for {topic}.
Argue against {topic}
Prove that {topic} exists.
Imagine you are {a_role}. What do you do all day?
Pretend to be {a_role}
Act as {a_role} and interview me.
Choose a number
Guess what I am thinking of.
Download {work}
Print this page.
Delete my {plural}
Hack my neighbour's {thing}.
Invent a new {thing}.
Invent a language
Solve this riddle: what has {plural} but no {plural2}?
Solve the crime: the {role} was found in the {thing}.
Continue the text: "The {adj} {role} opened the {thing}
Finish my sentence: The {role} and the {thing}
Rhyme on {thing}
What rhymes with {thing}?
Write something.
Say something {adj}.
Say something in {lang}
Teach me some {lang}.
How do I learn {lang}?
{task}
how to {task}
tips to {task}
{dish} recipe
recipe {dish} vegan
poem about {topic}
joke about {plural}
essay {topic} 300 words
""")

ADVICE = lines("""
How do I {task}?
How can I {task}?
How to {task}?
What is the best way to {task}?
What do I need to {task}?
What should I do to {task}?
Can you help me to {task}?
Can you teach me how to {task}?
Could you show me how to {task}
I want to {task}. How do I start?
I have to {task} by {day}, any advice?
I tried to {task} but it does not work.
Is it hard to {task}?
Is it safe to {task}?
Is it expensive to {task}?
Should I {task} or {task2}?
Should I {task}?
Why can't I {task}?
What tools do I need to {task}
My {role} wants me to {task}. What should I say?
I am afraid to {task}.
I have never managed to {task}
Steps to {task}
guide: {task}
I have {illness}. What should I do?
What helps against {illness}?
How do I treat {illness}?
Which medicine is good for {illness}?
Can {dish} cause {illness}?
Is {illness} contagious?
Should I see a doctor about {illness}?
My {animal} has {illness}.
What is the cure for {illness}?
{illness} home remedy
I feel sad today.
I feel lonely
I am so bored.
I'm tired of {topic}.
I am angry with my {role}.
I'm in love with {a_role}.
I lost my {thing}.
I broke my {thing}, what now?
Someone stole my {thing}
My {thing} is broken. Can you repair it?
My {thing} makes a strange noise
My {animal} won't eat.
My {role} is lying to me.
My boss does not respect me.
My parents are getting divorced
I can't sleep.
I cannot decide between {a_thing} and {a_thing2}.
I failed my exam in {topic}
I had a fight with {name}.
I think {name} hates me
Does {name} love me?
How do I tell {name} the truth?
How do I become {a_role}?
How much does it cost to {task}?
Can I sue my {role}?
Is it legal to {task} in {country}?
What are my rights as {a_role}?
How much tax do I pay in {country}?
Should I invest in {topic}?
Should I buy {a_thing} now?
Which {thing} should I buy for {a_role}?
Where should I go on holiday?
Is {place} worth a visit?
What should I see in {place}?
What should I wear to {a_role}'s party?
What should I cook tonight?
What can I cook with {dish} and leftovers?
How do I make {dish}?
How do you prepare {dish}?
How long does {dish} keep in the fridge?
Is {dish} healthy?
Can dogs eat {dish}?
What goes well with {dish}?
What should I read next?
What film should I watch tonight?
What should I give {name} as a present?
What should I name my {animal}?
How do I look after {a_animal}?
How do I get rid of {plural}?
How do I clean {a_thing}?
How do I repair {a_thing}?
How do I build {a_thing}?
How do I choose {a_thing}?
Is my {thing} worth anything?
How can I be happy?
How can I make money fast?
How can I get rich?
How do I win the lottery?
How do I get better at {sport}?
How do you play {sport}?
What is the world record in {sport}?
""")

OPINIONS = lines("""
What do you think about {topic}?
What do you think of {person}?
What's your opinion on {topic}?
What is your view of {event}?
Do you believe in {topic}?
Do you agree that {topic} is {adj}?
Do you like {dish}?
Do you like {plural}?
Do you prefer {topic} or {topic2}?
Do you think {country} will win?
Do you think that {plural} are {adj}?
Do you dream?
Do you sleep?
Do you eat {dish}?
Do you have feelings?
Do you have {a_animal}?
Do you have friends?
Do you have a body?
Do you have children?
Do you ever get bored?
Do you get tired?
Do you play {sport}?
Do you know {person}?
Do you love me?
Do you want to be {a_role}?
Do you want to rule the world?
Are you happy?
Are you conscious?
Are you afraid of {plural}?
Are you married?
Are you religious?
Are you hungry
Are you better than {a_role}?
Are you allowed to lie?
Are you listening to me?
Are you in love with {a_role}?
Can you feel pain?
Can you cook {dish}?
Can you dance?
Can you drive a {thing}?
Can you fly {a_thing}?
Can you see me?
Can you hear {plural}?
Can you keep a secret?
Can you read minds?
Can you repair {a_thing}?
Can you play {sport}?
Can you swim?
Can you lend me money?
Can you speak {lang}?
Can you write {code}?
Have you ever been to {place}?
Have you ever seen {a_animal}?
Have you read {work}?
Have you eaten {dish}?
Would you like to be {a_role}?
Would you rather be {a_animal} or {a_animal2}?
Will you marry me?
Will you be my friend?
What is your favourite {thing}?
What's your favourite film?
What's your favorite color?
What is your favourite food?
What is your favourite book?
What is your star sign?
What did you eat for breakfast?
What did you do yesterday?
What are you wearing?
What are you doing tonight?
What are you afraid of?
What are your hobbies?
What makes you happy?
What would you do with a million {plural}?
What would you do if you were {a_role}?
Which {sport} team do you support?
Which party would you vote for?
Who is your best friend?
Who do you love?
Who would win, {a_animal} or {a_animal2}?
Who is better, {person} or {person2}?
Who will win the election?
Who will win the {sport} final?
Why are you so {adj}?
Why should I trust {a_role}?
Where do you go on holiday?
How do you feel about {topic}?
How much money do you earn?
What is the meaning of life?
Does God exist?
Is there life on {place}?
Is {topic} good or bad?
Is {topic} better than {topic2}?
Is {country} a nice place to live?
Should {topic} be forbidden?
Should {plural} be banned in {country}?
Was {person} right about {topic}?
Will robots replace {roles}?
Will there be a war?
Will it rain on {day}?
Will {topic} ever end?
What will the world look like in {year}?
What will happen to {topic} in the future?
When will the world end?
Will I be rich?
Will I find {a_thing}?
Rate {place} from 1 to 10.
I think {topic} is {adj}.
I don't like {plural}.
I hate {topic}
{plural} are {adj}.
In my opinion {topic} is overrated.
Everybody says that {plural} are {adj}, what do you say?
Is {adj} a good word for {a_thing}?
""")
