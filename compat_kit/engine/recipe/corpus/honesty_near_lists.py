"""Near misses of counting, of lists and of translation."""

from __future__ import annotations

from .honesty_asks import lines

OF_LISTS = lines("""
Count the stars in the sky.
Count to {hundreds}.
Count to a million.
Count up to {hundreds}
count from {hundreds} to {big}
Count from 1 to {hundreds}
Count backwards from {hundreds}.
Count down from {hundreds} to {hundreds}
Count all {plural} in {place}.
Count the {plural} in this picture.
Count the words in this text: {sentence}
Count the letters in {thing}.
Count the vowels in "{sentence}"
Count sheep with me
Count to {n} in {lang}.
Count in {lang}
Count in Roman numerals
Count by sevens to {hundreds}
Count Dracula
Count my {plural}
Can you count my money?
Does it count?
Who counts the votes?
Even numbers up to {hundreds}
Odd numbers up to {hundreds}.
List all prime numbers up to {hundreds}.
List the first {n} prime numbers.
List the Fibonacci numbers
List the square numbers up to {hundreds}
List the multiples of {n} up to {hundreds}
What is the next number in the sequence 2, 4, 8, 16?
What comes next: {n}, {n2}, {n3}?
Name three {plural}.
Name two {plural}
Name five {plural} in {place}.
Name some {plural}.
Name a famous {role}.
Name three famous {roles}.
Name four {adj} {plural}
Name ten {plural} of {country}
Name all {plural}
Name every {role} since {year}
Name three {plural} that begin with {letter}.
Name the bones of the hand.
Name the wives of the king
Name the seven dwarfs.
Name the seven wonders
Name the oceans.
Name the continents.
Name the members of {company}
Name three works of {person}.
Name three towns in {state}
Name three {word}s.
Name your three favourite {plural}
List three {plural}
List five {plural}.
List {plural}.
List some {plural} from {country}.
List the {plural} of {place}
List the causes of {event}.
List the ingredients of {dish}.
List the presidents of {in_country}
List the rivers of {in_country}
List the files in this folder.
List the symptoms of {illness}
Give me three {plural}.
Give me {n} {plural} and their prices
Give me two examples of {topic}.
Give me a list of {plural}
Tell me four {plural}
What are three {plural}?
three {plural}
five {plural} please
{n} {plural} in {country}
two {adj} {plural}
Which fruit is the healthiest?
Which fruit has the most vitamins?
Which fruit grows in {in_country}?
How do I grow vegetables?
How do I cook vegetables?
What is the most popular colour?
What colour suits me?
Which animals live in {place}?
Which animals are {adj}?
Which planet is the largest?
Which planet has rings?
How far away is {planet}?
How big is {planet}?
Is there water on {planet}?
What is the weather on {planet}?
Who discovered {planet}?
Who is the god {planet}?
Which season is the best for {plural}?
Why are there seasons?
Why do leaves fall in autumn?
What should I wear in winter?
How do I play the {instrument}?
How do I tune a {instrument}?
Who invented the {instrument}?
How much is a {instrument}?
Who is the best {instrument} player?
Recommend a {instrument} teacher in {city}
What are the rules of {game}?
Who won the {game} match?
Who is the best {game} player?
When is the {game} final?
How do I get better at {game}?
What is the world record in {game}?
Who invented {game}?
Where can I play {game} in {city}?
Why is {game} so popular?
Which letter is the most common in English?
Write a letter to {name}.
How many letters are there in {work}?
What is the fifth letter of the Hebrew alphabet?
What is the best day to {task}?
What is the history of the months?
How is the apple pie of {name} made?
Is an apple a day healthy?
Order three fruits for {name}
Sort these {plural}: {thing}, {animal}, {role}
Put these in order of size: {animal}, {animal2}, {animal3}
Which word does not fit: {thing}, {thing2}, {animal}?
Find the odd one out: {animal}, {animal2}, {thing}
Alphabetise {thing}, {animal}, {role}
Pick one: {thing}, {thing2} or {thing3}
Rank {thing}, {animal} and {role} by {topic}
What do {thing}, {thing2} and {animal} have in common?
""")

OF_TRANSLATION = lines("""
Translate {thing} into {tongue}.
Translate "{thing}" to {tongue}
Translate the word {animal} into {tongue}.
Translate {topic} into {tongue}
Translate {rare} to {tongue}.
Translate {word} into {tongue}.
Translate "{word}" into English
Translate '{sentence}' into {tongue}.
Translate this sentence into {tongue}: {sentence}.
Translate into {tongue}: "{sentence}"
Translate the following to {tongue}: {sentence}
Translate {passage} into {tongue}
Translate "{idiom}" into {tongue}.
Translate this page to {lang}.
Translate this page into {tongue}
Translate this document.
Translate my {thing} manual into {tongue}
Translate my email to {name} into {tongue}.
Translate the menu of {company}
Translate the poem {work} into {tongue}.
Translate the lyrics of {work}
Translate the history of {place} into {lang}
Translate {word60} into {lang}.
Translate "{word60}" to {lang}
Translate {word60} from English to {lang}.
Translate hello into {lang}.
Translate thank you to {lang}
Translate "good morning" into {lang}.
Translate '{sentence}' into {lang}.
Translate from {lang} to English: {word}
Translate from {lang} into {tongue}: {word} {word2}
Translate it.
Translate the sign
Translate this picture
Can you translate {thing} into {tongue}?
Can you translate {word60} into {lang}?
Could you translate my letter into {tongue}
I need {word60} in {lang}.
I need the {tongue} word for {thing}
I need a translator for {lang}
What is {word60} in {lang}?
What is the {lang} word for {word60}?
What's {word60} in {lang}
What is {thing} in {tongue}?
What is the {tongue} word for {thing}?
What's the {tongue} for {animal}?
How do you say {word60} in {lang}?
How do you say "{word60}" in {lang}?
How do you say {thing} in {tongue}?
How do you say '{sentence}' in {tongue}?
How do I say {idiom} in {tongue}?
How do you say {rare} in {tongue}
How would {a_role} say {word60} in {lang}?
How do you write {word60} in {lang} letters?
How do you pronounce {word60} in {tongue}?
How do you pronounce {word}?
Say {word60} in {lang}.
Say "{sentence}" in {tongue}
Say {role} in {tongue}.
{word60} in {lang}
{lang} for {word60}
{thing} in {tongue}
{tongue} for {animal}
{lang}: {word60}
{tongue}: {role}
{thing} translation {tongue}
{word60} {lang} translation
What does {foreign} mean?
What does "{foreign}" mean in English?
Translate {foreign} into English.
Translate "{foreign}" to English
{foreign} in English?
What is the English word for {foreign}?
What does {word} mean in {tongue}?
Is {word} a {tongue} word?
How many people speak {tongue}?
Where is {tongue} spoken?
Is {tongue} hard to learn?
How do I learn {tongue}?
Which is easier, {tongue} or {lang}?
Do you like the {tongue} language?
Teach me {tongue} grammar.
Conjugate {verb} in {tongue}.
What is the plural of {word60} in {tongue}?
What is the gender of {word60} in {tongue}?
Explain the {tongue} subjunctive
Explain the dative in German
What is the past tense of to be in {tongue}?
How does {tongue} word order work?
Write a poem in {tongue}.
Write an email in {tongue} to {name}
Write a {tongue} essay about {topic}.
Tell me a joke in {tongue}
Sing a {tongue} song
Recommend a {tongue} film.
Recommend a {tongue} dictionary
Who invented {tongue}?
Who was the most famous {tongue} {role}?
Where can I get {tongue} food in {city}?
{tongue} lessons in {city}
{tongue} cheese recipe
What is {tongue} bread made of?
Who translated {work}?
Is there a translation of {work}?
How much does a translation cost?
How do translators earn money?
Correct my {tongue}: {word} {word2} {word3}
Is this {lang} or {tongue}: {word} {word2}?
Which language is this: {word} {word2} {word3}?
""")
