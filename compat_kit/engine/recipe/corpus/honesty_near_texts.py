"""Near misses of summaries, of JSON and of stories."""

from __future__ import annotations

from .honesty_asks import lines

OF_SUMMARY = lines("""
Summarise the plot of {work}.
Summarise {event}.
Summarise the history of {country}
Summarise the news of today.
Summarise the life of {person}
Summarize the book {work} for me
Summarise the rules of {sport}
Summarise the film {work} in {n} words.
Summarise https://www.{word}.com/{word2}
Summarise this article: https://{word}.org/{year}/{word2}
Summarise my emails.
Summarise the meeting of yesterday
Summarise what you know about {topic}
Summary of {work}
Summary of {event}
Short summary of the theory of {topic}
Chapter summary {work}
Main ideas of {person}
Main events of {event}
In short, what is {topic}?
In one sentence, who was {person}?
In a few words: what is {topic}
Sum up {event}
Sum up the works of {person}.
Shorten this URL: https://{word}.com/{big}
Shorten my {thing}
Shorten my trousers
Rewrite this more formally: {passage}
Rewrite as a poem: {passage}
Rewrite in the past tense: {passage}
Rewrite this in the style of {a_role}: {passage}
Paraphrase: {passage}
Correct the spelling: {passage}
Correct the grammar: {passage}
Put this into the passive voice: {passage}
Make this funnier: {passage}
Make this longer: {passage}
Expand this to {hundreds} words: {passage}
Continue this text: {passage}
What happens next? {passage}
Write the next chapter: {passage}
Write a poem from this: {passage}
Turn this into a dialogue: {passage}
Translate this: {passage}
Translate into {lang}: {passage}
Is this true? {passage}
Is this from a famous book? {passage}
Who wrote this text? {passage}
Where does this come from: {passage}
What do you think about this? {passage}
What is wrong here? {passage}
What would you advise? {passage}
Why? {passage}
Read this aloud: {passage}
Explain this: {passage}
Comment on this: {passage}
Criticise this text: {passage}
Find a rhyme for the last word: {passage}
Count the words: {passage}
How many letters are there? {passage}
How many words has this text? {passage}
How old is the woman in this text? {passage}
Which word is the subject of the first sentence? {passage}
Underline the verbs: {passage}
Replace all names: {passage}
Draw this scene: {passage}
Read the text and ask me questions. {passage}
Write five questions on this text: {passage}
Was it a good idea? {passage}
{passage} And then?
{passage} What happened before?
{passage} Why did that happen?
{passage} Is that legal in {country}?
{passage} How would you solve it?
{passage} Who is right?
{passage}
""")

OF_JSON = lines("""
Write a JSON parser in {code}.
Write a JSON file for {company}
Write a JSON schema for {a_thing}.
How do I parse JSON in {code}?
How do I read JSON in {code}?
How do I pretty-print JSON?
Who invented JSON?
What does JSON stand for?
Is JSON better than XML?
JSON vs YAML
JSON or CSV for {plural}?
Convert this JSON to XML: {json}
Convert this JSON to YAML: {json}
Convert to CSV: {json}
Turn this JSON into a table: {json}
Turn this JSON into {code} code: {json}
Is this valid JSON? {json}
Fix this JSON: {json}
Validate {json}
Minify {json}
Sort the keys: {json}
Why is my JSON broken? {json}
What is wrong with this JSON: {json}
Write a poem about this JSON: {json}
Merge {json} and {json2}
Load {json} in {code}
{json}
Extract the audio from my video.
Extract the text from this picture
Extract the zip file.
Extract the pages of a PDF
Extract oil from {plural}
Extract the square root of {big}.
Extract the data from https://{word}.com
Extract the colours of {work}
Extract DNA from {a_animal}
How do I extract {topic}?
How do I extract a tooth?
How do I extract honey from a beehive?
How is vanilla extract made?
What is yeast extract?
What is the name of the {role} of {country}?
What is the name of the {thing} in {work}?
What is the age of {place}?
What is the age of {person}?
What is the price of {a_thing}?
What is the email of {company}?
What is the phone number of {name}?
What is the address of {company}?
What is the weight of {a_animal}?
What is the height of {place}?
What is the date of {event}?
What is the title of the new book by {person}?
Name, age and city of {person}
The name of the {role} of {city}?
Age of {person}
Find the email of {person}.
Find the address of {company}
Find all emails in my inbox
Find the price of {thing} and {thing2}
Fill in this form for {a_role}.
Fill in my tax form
Fill the gaps: The {role} ___ the {thing}.
Parse this log file for errors
Parse this date in {code}: {n}/{n2}/{year}
Make an Excel table of {plural}
Make a database of {plural}.
Make an invoice for {name}: {n} {things}
Make a CSV of all {plural} in {place}
Read my business card
Read this barcode
Scan my {thing}
Who is {name}? {passage}
Why did {name} do that? {passage}
Put {name} on the guest list
Store my {thing} in the database
Enter {big} in the order form
Order number {big}, where is it?
Where is my order {big}?
Cancel order {big}.
Track parcel {big}
My invoice {big} is wrong.
""")

OF_STORIES = lines("""
Write a poem about a dog.
Write a poem about a cat and {a_role}
Write a haiku about a {color} bird.
Write a song about a {color} fish
Write a limerick about a horse.
Write a novel about {a_role}.
Write a play about {a_animal}.
Write a film script about a {color} {thing}
Write an essay about {a_animal}
Write a report about {a_thing}.
Write a speech about a brave {role}
Write a biography of {person}.
Write an autobiography
Write a comic about {a_animal}
Write the first chapter of a novel
Write a news story about {event}.
Write a bedtime poem
Write a letter from {a_animal} to {a_role}.
Write a diary entry of {a_role}
Write a love poem for {name}
Tell me a joke about a dog.
Tell me a joke about {a_animal} and {a_role}.
Tell me a riddle about {a_thing}
Tell me facts about dogs.
Tell me some facts about cats
Tell me the life story of {person}.
Tell me the history of {a_thing}.
Tell me the history of {place}
Tell me the story behind {event}.
Tell me the story of how {country} was founded
Tell me the story of the film {work}
Tell me the plot of {work}.
Tell me how the story of {work} ends.
Tell me what happened to {person}
Tell me about your life
Tell me why {plural} are {adj}.
Tell me the news about the {role}
Who wrote the story of {work}?
Who is the hero of {work}?
Who tells the story in {work}?
How does the story of {work} end?
How do I write a good story?
How do I start a story?
How do I publish a story?
How long is a short story?
What makes a good story?
What is the story of {event}?
What is the story behind the name {company}?
What is the story of my life?
What is a short story?
What is a fairy tale?
What is the difference between a novel and a story?
What's the moral of the story {work}?
Is the story of {work} true?
Is it a true story?
Is that the whole story?
Recommend a story about {plural}.
Recommend a book about {a_animal}
Recommend a children's book
Which story did {person} write?
Review my short story
Correct my story
Translate my story into {lang}.
Finish my story: {sentence}.
Continue my story: {passage}
Give feedback on my story about {plural}
The story of {place}
History of the {thing}
The history of {country}
Draw a {color} {animal}.
Draw {a_animal} with a {thing}
Paint a {color} {thing}
Describe {a_animal}.
Describe the character of {a_role} in {work}
Sing about a {color} {animal}
Sing me a lullaby about {a_animal}.
Make a film about {a_role}.
Make a cartoon about {a_animal}
Make up a poem with {a_thing}
Make up a joke about {a_role}
Compose a song about {name} and a {thing}
Rap about {a_animal}
Act out {work}
Play the story of {work}
Read me {work}.
Read me a book
Read me the newspaper
An essay on {a_animal}
A poem with {a_thing} and {a_animal}
poem {color} {animal}
joke {animal} bar
song about {a_thing}
{animal} facts
{animal} care
{animal} vs {animal2}
Where can I buy a {color} {thing}?
How do I draw {a_animal}?
How do I train {a_animal}?
What do {beasts} eat?
""")
