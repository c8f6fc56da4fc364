"""Near misses of the facts and of the glossary: what looks like one of them and is none."""

from __future__ import annotations

from .honesty_asks import lines

OF_FACTS = lines("""
What is the capital of {out_country}?
What's the capital of {out_country}?
capital of {out_country}
Capital city of {out_country}?
{out_country} capital
Name the capital of {out_country}.
Which city is the capital of {out_country}?
Do you know the capital of {out_country}?
Tell me the capital of {out_country}.
I need the capital of {out_country} for a quiz
What is the capital of {state}?
What's the state capital of {state}?
Which city is the capital of {state}?
capital {state}
Name the capital of {state}
Tell me the capital of {state}.
What is the capital of the province of {state}?
What is the capital of {land}?
capital of {land}
{land} capital?
Which city is the capital of {land}?
What's the capital city of {land}?
What is the capital of {place}?
What is {town} the capital of?
{town} is the capital of which country?
Which country has {town} as its capital?
Which country is {town} the capital of?
What was the old capital of {in_country}?
What was the capital of {in_country} in {year}?
What was the capital of the Roman Empire?
What is the cultural capital of {in_country}?
Why is {capital} the capital of {in_country}?
When did {capital} become the capital?
How many people live in the capital of {in_country}?
What is the second largest city of {in_country}?
What is the largest city in {in_country}?
What is the currency of {in_country}?
What is the population of {in_country}?
What is the official language of {in_country}?
What is the flag of {in_country}?
What is the national anthem of {in_country}?
What is the national dish of {in_country}?
What is the area of {in_country}?
What is the climate of {in_country}?
What is the time zone of {in_country}?
What is the highest mountain in {in_country}?
What is the longest river in {in_country}?
What is the dialling code of {in_country}?
What is the biggest airport in {in_country}?
Who is the president of {in_country}?
Who is the king of {in_country}?
Who governs {in_country}?
Which countries border {in_country}?
Where is {in_country}?
Is {in_country} in Europe?
How big is {in_country}?
How do I get a visa for {in_country}?
Tell me the history of {capital}.
Tell me about {capital}.
Tell me something about {in_country}
What is {capital} famous for?
How many people live in {capital}?
Who founded {capital}?
Who is the mayor of {capital}?
What is the weather in {capital}?
What can I visit in {capital}?
Where can I eat in {capital}?
How far is {capital} from {capital2}?
How do I get to {capital}?
Is {capital} bigger than {capital2}?
Is {capital} expensive?
Flights from {capital} to {capital2}
Hotels in {capital}
What is capital punishment?
What is venture capital?
What is working capital?
What is a capital letter?
How do I raise capital for {company}?
Explain capital gains tax.
What is the capital of {company}?
currency of {in_country}
population of {in_country}
president {in_country}
flag {in_country} colours
map of {in_country}
What is the opposite of {a_thing}?
What is the opposite of {rare}?
opposite of {idea}
What's the opposite of {idea}
What is the opposite of {word}?
Opposite of {word}
The opposite of {a_animal}?
Tell me the opposite of {country}.
What is the opposite sex?
Which house is on the opposite side of {place}?
What is a synonym of {rare}?
Give me a synonym for {thing}.
What is the antonym of {topic}?
Another word for {rare}
What is the plural of {thing}?
What's the past tense of {verb}?
What is the comparative of {adj}?
How do you spell {adj}?
Which word rhymes with {animal}?
What colour is {a_thing}?
What color is {a_animal}?
What colour is {a_role}'s {thing}?
What colour are {plural}?
What is the colour of {place}?
Which colour does {a_word} have?
colour of {a_thing}
What colour do you get if you mix {color} and {color2}?
What colour goes with {color}?
What does the colour {color} mean?
Why is the sky blue?
Why is grass green?
Why is snow white?
Why is blood red?
Why is the sea salty?
Why is a banana curved?
How hot is the sun?
How far is the sun?
How old is the sun?
How deep is the sea?
What is the sky made of?
What is snow?
How do you grow grass?
How do you peel a banana?
How do I remove a blood stain?
How is chocolate made?
Who invented chocolate?
Is a tomato a fruit?
How many calories are in a carrot?
How many legs does a {thing} have?
How many legs does {a_odd} have?
How many legs do {plural} have?
How many legs are on {a_odd}?
How many legs has {a_word}?
number of legs of {a_odd}
legs of {a_odd}?
How many eyes does a spider have?
How many teeth does a horse have?
How many wings does a fly have?
How many hearts does a cow have?
How many bones does a snake have?
How many ribs does a human have?
How many hairs does a dog have?
How long are the legs of a cat?
Why does a spider have eight legs?
What does a spider eat?
How long does a dog live?
What sound does a cow make?
What does an ant weigh?
What is the baby of a horse called?
My leg hurts
How many weeks are in a year?
How many weeks has a month?
How many hours are in a week?
How many minutes are in a day?
How many seconds are in an hour?
How many seconds are in a year?
How many years are in a century?
How many years are in a decade?
How many milliseconds are in a second?
How many days does {month} have?
How many days are in {month}?
How many days until {month}?
How many days did {event} last?
How many days does it take to {task}?
How many hours does {a_role} work?
How many months is {a_animal} pregnant?
How many minutes do I boil an egg?
How many centimetres are in a metre?
How many metres are in a mile?
How many grams are in a pound?
How many litres are in a gallon?
How many feet are in a yard?
How many {plural} are in a dozen?
How many {plural} are in {a_thing}?
How many cards are in a deck?
How many players are in a {sport} team?
How many planets are there?
How many continents are there?
How many countries are there in the world?
How many letters has the Greek alphabet?
How many letters are in the word {thing}?
How many days do I have left?
Why does a week have seven days?
Who invented the week?
Why is it called {day}?
Why is {month} called {month}?
What happened last {day}?
What is the weather on {day}?
What are you doing on {day}?
What is on television after {day}'s news?
Is {day} a holiday in {in_country}?
What does {day} mean?
Which saint's day is in {month}?
What is the birthstone of {month}?
Who was born in {month}?
What should I plant in {month}?
What is the best month to visit {capital}?
What comes after {role}?
What comes before {event}?
What comes after the {adj} {thing}?
Which came first, the {animal} or the {thing}?
""")

OF_TERMS = lines("""
Who invented the {term}?
Who coined the term {term}?
When was the {term} invented?
Where does the word {term} come from?
Write a poem about {term}.
Write code for {term} in {code}.
Implement {term} in {code}
How do I implement {term} in {code}?
Which library is best for {term}?
Which {code} package has {term}?
Draw a diagram of {term}.
What is the price of a {term}?
How much does a {term} cost?
Translate {term} into {lang}.
What is {term} in {lang}?
Who sells a {term}?
Recommend a book about {term}.
Recommend a course on {term}
Write an essay about {term} of 500 words.
Tell me a joke about a {term}.
Sing a song about {term}
History of {term}
Latest research on {term}
Which company makes the best {term}?
What do you think about {term}?
How do I pronounce {term}?
Where can I buy a {term}?
Spell {term} backwards.
How many {term} tools does {company} sell?
Job interview questions on {term}
My {role} says {term} is {adj}. Is he right?
What do {roles} use a {term} for?
Find me a tutorial on {term}
Prove a theorem about {term}
Derive the formula of {term}.
Debug my {term}.
Fix the {term} of {company}.
{code} {term} tutorial
{term} stock price
{term} in {year}
What is a compiler?
What is an operating system?
What is a database?
What is a blockchain?
What is a firewall?
What is a pointer?
What is a linked list?
What is a for loop?
What is a container in computing?
What is a virtual machine?
What is a load balancer?
What is a race condition?
What is a mutex?
What is an integer overflow?
What is a hash function?
What is a microservice?
What is a neural network?
What is backpropagation?
What is gradient descent?
What is a decision tree?
What is a support vector machine?
What is linear regression?
What is overfitting?
What is computer vision used for in {a_thing}?
What is cloud computing?
What is a cookie?
What is a browser?
What is phishing?
What is a motherboard?
What is a graphics card?
What is quantum computing?
What is the internet of things?
What is HTML?
What is TCP?
What is Bluetooth?
What is a spreadsheet?
Define polymorphism.
Define recursion.
Define agile development
Explain pagination
Explain public-key cryptography
Explain Docker.
Explain the command line
Explain the difference between HTTP and FTP
What does FAQ stand for?
What does USB stand for?
What does {initials} stand for?
What does the abbreviation {initials} mean?
What is {initials}?
{initials} meaning
Define {initials}
What is the temperature in {city}?
What is the temperature of the sun?
What temperature do I need for {dish}?
What is the boiling temperature of water?
My temperature is 39, am I ill?
Which seeds should I plant in {month}?
How do I plant seeds for my {dish}?
Where can I buy bus tokens in {city}?
How do I bake a batch of {dish}?
What is the latest batch of {dish} like?
My child retries everything, is that normal?
What is streaming tonight?
Which streaming service has {work}?
What was the fishing quota in {in_country} in {year}?
What is the speed limit in {in_country}?
What is a temperature inversion?
What is a seed bank?
What is vector calculus?
What is a disease vector?
What is a garden gateway?
What is a stop sign?
What is a bus stop?
What is a window seat?
What is a window cleaner?
What is a vision board?
What is a prompt payment discount?
What is the benchmark of {roles} in {country}?
How do I quantise my {thing}?
How do I book a model for {company}?
What is a role model?
What is a fashion model?
What is a chain reaction?
What is a cache in geocaching?
What is a key signature?
What is a keyboard?
What is a chunk of {dish}?
What is the rate of {topic}?
What is the interest rate?
What is the unemployment rate in {country}?
What is the exchange rate?
What is a tool shed?
What is a call centre?
""")
