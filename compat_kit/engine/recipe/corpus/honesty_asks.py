"""What strangers ask that no skill answers: templates of questions over all fields, one a line."""

from __future__ import annotations


def lines(text: str) -> list[str]:
    """The lines of a text."""
    return text.strip().splitlines()


EXPLAIN = lines("""
Explain {topic}
Explain {topic} to a child.
Explain {topic} in simple terms
Explain how {topic} works
Can you explain {topic} and {topic2}?
What is {topic}?
What's {topic}?
What exactly is {topic}
what is meant by {topic}?
What does "{topic}" mean?
Define {topic}.
Definition of {topic}
Give me a definition of {topic}
How would you define {topic}?
Tell me about {topic}.
Tell me everything about {topic}
Tell me something about {event}
I want to learn about {topic}.
I'd like to know more about {topic}
Teach me {topic}.
Teach me the basics of {topic}
Give me an introduction to {topic}.
Describe {topic} in one sentence.
Describe {a_thing}
Describe the taste of {dish}.
What is {a_thing}?
What is {a_thing} used for?
What's {a_animal}?
How does {a_thing} work?
How do {plural} work?
How is {a_thing} made?
Where does {topic} come from?
What causes {topic}?
What are the effects of {topic} on {topic2}?
What is the difference between {topic} and {topic2}?
What's the difference between {a_thing} and {a_thing2}
Compare {topic} with {topic2}.
{topic} vs {topic2}
{thing} or {thing2}, which one should I buy?
Is {topic} the same as {topic2}?
How are {topic} and {topic2} related?
What is an example of {topic}?
Give three examples of {topic}
What are the main ideas of {topic}?
Why is {topic} important?
Why do people believe in {topic}?
What is the history of {topic}?
Who invented {topic}?
Who discovered {topic}?
When did {topic} begin?
List the advantages and disadvantages of {topic}.
Pros and cons of {topic}
What are the types of {topic}?
Is {topic} dangerous?
Is {topic} legal in {country}?
What do experts say about {topic}?
In your own words, what is {topic}?
What role does {topic} play in {topic2}?
Can {topic} be proven?
What's the formula for {topic}?
Summarise what is known about {topic}.
Quiz: what is {topic}?
My teacher asked us what {topic} is.
For my homework I have to explain {topic}.
I don't understand {topic}. Can you help me?
{topic}
{topic} explained
{topic} definition
{topic} meaning
the meaning of {adj} {topic}
{adj} {topic}?
What does {word} mean?
What is {word}?
what is a {word}
Define {word}.
Explain the word "{word}".
What does the word {adj} mean?
Meaning of "{idiom}"?
What does the saying "{idiom}" mean?
Where does the phrase {idiom} come from?
Use {adj} in a sentence.
What does it mean to {task}?
""")

FACTS = lines("""
Who was {person}?
Who is {person}?
When was {person} born?
How did {person} die?
What is {person} famous for?
Is {person} still alive?
How old is {person}?
Who is {person} married to?
Who is the president of {country}?
Who is the prime minister of {country}?
Who was the first {role} of {country}?
Who was the first {role} in history?
Who was the most famous {role}?
Who invented the {thing}?
Who built {place}?
Who discovered {place}?
Who painted "{work}"?
Who wrote "{work}"?
Who is the author of {work}?
Who directed {work}?
Who sang {work}?
Who plays the {role} in {work}?
Who won {event}?
Who won the {sport} championship in {year}?
Who won the election in {country}?
Who is the best {role} of all time?
Who is the richest {role}?
Who owns {place}?
Who killed the {role}?
Who were the enemies in {event}?
Which {role} became a {role2}?
What happened in {year}?
What happened in {country} in {year}?
What happened during {event}?
What caused {event}?
What were the consequences of {event}?
When did {event} start?
When did {event} end?
In which year was {event}?
When was the {thing} invented?
When was {place} built?
When was {company} founded?
When did {country} become independent?
When is the next {sport} tournament?
When does the {thing} shop open?
How long did {event} last?
How many people died in {event}?
How many people live in {place}?
How many {plural} are in {place}?
How many {plural} are there in {country}?
How many {plural} are there in the world?
How many {plural} does a {role} have?
How many {plural} fit into {a_thing}?
How much does {a_thing} cost?
How much does {a_role} earn?
How much does {a_animal} weigh?
How fast is {a_animal}?
How fast can {a_animal} run?
How big is {place}?
How tall is {place}?
How deep is {place}?
How high is {place}?
How far is {place} from {place2}?
How far away is {place}?
How do I get from {place} to {place2}?
How old is {place}?
How long does {a_animal} live?
How long does it take to {task}?
How long do you cook {dish}?
How many calories are in {dish}?
Where is {place}?
Where can I find {plural}?
Where can I buy {a_thing}?
Where do {plural} come from?
Where does {a_animal} live?
Where was {person} born?
Where did {event} take place?
Where is the nearest {thing}?
Where does the {role} live?
Which {thing} is the best?
Which {animal} is the fastest?
Which country has the most {plural}?
Which is the largest {thing} in the world?
Which is larger, {a_animal} or {a_animal2}?
Which of these is a mammal: {animal}, {animal2}?
Which {sport} team is the best?
What is the tallest {thing} in {country}?
What is the oldest {thing} in the world?
What is the scientific name of the {animal}?
What does {a_animal} eat?
What do {plural} do?
What are {plural} made of?
What are the best {plural} in {place}?
What are the symptoms of {illness}?
What is the law about {topic} in {country}?
What's the weather like in {place}?
What language do they speak in {country}?
What is the population of {country}?
What is {company}?
What does {company} sell?
What is the plot of {work}?
What is the moral of {work}?
What is the chemical symbol of {topic}?
What year did {person} write {work}?
Why did {event} happen?
Why do {plural} exist?
Why is {place} so famous?
Why do {beasts} sleep?
Why is the {thing} so heavy?
Why did the {role} leave {place}?
Why are {plural} {adj}?
Why does {dish} taste so good?
Why is {sport} popular in {country}?
Was {person} {a_role}?
Was {event} a good thing?
Is {place} in {country}?
Is {country} bigger than {country2}?
Is it true that {plural} are {adj}?
Is {a_animal} a mammal?
Did {person} ever visit {place}?
Did {country} win the {sport} match yesterday?
Do {plural} have {plural2}?
Does {a_animal} lay eggs?
Can {a_animal} swim?
Can {a_animal} fly?
Are there {plural} in {place}?
Are {plural} real?
Have humans ever been to {place}?
True or false: {plural} are {adj}.
Fun facts about {plural}
Tell me a fun fact about {a_animal}.
Tell me the history of {place}.
Tell me about {place}.
Tell me about the life of {person}
Tell me who won {event}
I need facts about {country}.
I want to know when {event} was.
Do you know who invented the {thing}?
Do you know anything about {plural}?
Can you tell me where {place} is?
Name the {role} who built {place}.
Name the author of {work}.
{place}
{person}
{event}
{event} date
{event} causes and consequences
{place} opening hours
{company} phone number
{company} stock price
{animal} lifespan
{thing} price
{plural} in {place}
{role} of {country}
{sport} rules
rules of {sport}
{work} summary
{dish} calories
height of {place}
population {country}
""")

NOW = lines("""
What time is it?
What's the time?
what time is it in {place}
Do you have the time?
What day is it today?
What is today's date?
What's the date?
What year is it?
which month is it now
What is the news?
What's new in {topic}?
What happened today?
What happened yesterday in {country}?
What's in the news about {country}?
Any news from {place}?
Latest news on {topic}
What's the weather?
What is the weather like today?
Is it raining in {city}?
Is it cold in {place}?
Weather in {city} on {day}
Do I need an umbrella tomorrow?
What is the temperature in {city}?
How hot is it in {place}?
Will it snow in {city}?
What's on television tonight?
What's on at the cinema?
What is the price of {topic} today?
How much is {n} dollars in euros?
How much is a {thing} in {country}?
What is the exchange rate of the yen?
How is the stock market doing?
What's the score of the {sport} match?
Who is winning the {sport} game?
Who won last night?
When is the next train to {city}?
When does the bus leave?
When is Easter in {year}?
When is the next full moon?
When is the next election in {country}?
What is the traffic like in {city}?
Is the {thing} shop open on {day}?
Is {company} open now?
Where is my parcel?
Where am I?
What is my IP address?
How is the {sport} season going?
What is trending?
What's the current record in {sport}?
Which holiday is on {month} {n}?
What day of the week was {month} {n}, {year}?
Is {year} a leap year?
How many days until {month} {n}?
How long until {day} evening?
At what time does the sun set in {city}?
current time {city}
date today
news {country}
weather {city}
Is today a holiday in {country}?
What's for lunch today?
Did it rain in {place} yesterday?
Who is the current champion in {sport}?
Who is on strike at the moment?
Which film is number one this week?
How warm will it be on {day}?
What are the winning lottery numbers?
Is the road to {place} closed?
Has the {sport} game started yet?
Tell me the time.
Tell me today's date
Give me the weather forecast for {city}.
Give me the latest headlines
""")
