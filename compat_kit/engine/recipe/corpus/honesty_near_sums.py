"""Near misses of arithmetic and of sentiment."""

from __future__ import annotations

from .honesty_asks import lines

OF_ARITHMETIC = lines("""
What is {big} + {big2}?
{big} + {big2}
{big} - {big2} =
{big}*{big2}
{big} * {big2}
{big} x {big2} = ?
What is {big} times {big2}?
What's {teen} times {teen2}?
{teen} * {teen2}
{teen} x {teen2}
{teen} * {n}
{n} times {teen}
{big} + {n}
{big} minus {n}
What is {big} minus {n}?
{big} / {teen}
{big} divided by {teen}
Calculate {big} minus {big2}.
Calculate {big} * {teen}
Compute {big} + {big2} + {big3}.
Multiply {big} by {big2}.
Divide {big} by {teen}
Add {big} and {big2}.
Subtract {big} from {big2}
What is {rest}?
{rest}
Divide {n} by zero.
{n} / 0
What is {dec} + {dec2}?
{dec} * {dec2}
{dec} - {dec2} =
What is {frac} + {frac2}?
{frac} of {big}
{frac} as a decimal
What is {percent} % of {big}?
{percent} percent of {n}
What percentage of {big} is {n}?
{big} plus {percent} % tax
What is the square root of {big}?
square root of {n}
sqrt({big})
What is the cube root of {big}?
What is {n} squared?
{n} cubed
{n}^{n2}
{n} to the power of {n2}
2 to the power of {teen}
{n}! =
factorial of {n}
log({big})
What is the logarithm of {big}?
sin({n})
What is the cosine of {n} degrees?
What is the integral of x^{n}?
Integrate {n}x + {n2}
What is the derivative of x^{n}?
Differentiate sin(x) * {n}x
Find the limit of 1/x
Solve {n}x + {n2} = {n3}
Solve for x: x^2 - {n}x + {n2} = 0
Solve the equation {n}y = {big}
x + {n} = {n2}, what is x?
What is x if {n}x = {big}?
Is {teen} a prime number?
Is {n} even or odd?
Is {big} divisible by {n}?
What are the factors of {big}?
What is the prime factorisation of {big}?
What is the greatest common divisor of {big} and {teen}?
least common multiple of {n} and {n2}
{big} mod {n}
What is the remainder of {big} divided by {n}?
What is the average of {n}, {n2} and {n3}?
mean of {n} {n2} {n3}
What is the median of {n}, {n2}, {n3}?
What is the standard deviation of {n}, {n2}, {n3}?
Round {dec} to the nearest whole number.
Round {big} to hundreds
Convert {n} kilometres to miles.
Convert {n} dollars to euros
Convert {n} degrees Celsius to Fahrenheit.
{n} feet in metres
{n} kg in pounds
Convert {big} to binary.
{big} in hexadecimal
Write {big} in Roman numerals.
What is {roman} in Arabic numerals?
What is the value of pi?
How many digits of pi do you know?
What is infinity plus one?
What is the area of a circle with radius {n}?
What is the area of a triangle with base {n} and height {n2}?
What is the volume of a cube of side {n}?
What is the perimeter of a square of side {n}?
What is the hypotenuse of {n} and {n2}?
What is the sum of the angles of a triangle?
What is the sum of all numbers up to {big}?
What is the probability of rolling a {n} with two dice?
What are the odds of winning the {sport} lottery?
In how many ways can {n} people sit at a table?
A train drives {n} kilometres in {n2} hours. How fast is it?
{Name} drives {big} km at {teen} km/h. How long does it take?
If {n} {roles} need {n2} hours for one {thing}, how long do {n3} need?
A {thing} costs {big} dollars and is reduced by {percent} percent. What does it cost now?
{Name} is twice as old as {name2} was {n} years ago. How old is {name}?
How much interest do I get on {big} dollars after {n} years?
I pay {big} dollars a month for {teen} years. How much is that?
How many {things} can I buy for {big} dollars?
What is double {big}?
What is half of {big}?
What's {big} less {big2}?
Which is larger, {big} or {big2}?
Which is smaller, {dec} or {dec2}?
Which is bigger, {frac} or {frac2}?
Which is larger, {a_animal} or {a_thing}?
Which is heavier, {a_thing} or {a_thing2}?
Who is taller, {name} or {name2}?
Who is older, {name} or {name2}?
What's larger, {country} or {country2}?
What's faster, {a_animal} or {a_animal2}?
Is {in_country} smaller than {country}?
What is 5 plus {a_thing}?
What is {thing} times {animal}?
What do you get when you cross {a_animal} with {a_thing}?
What is the number of {plural} in {place}?
Guess a number between 1 and {big}.
Give me a random number
What is the largest number?
What is the smallest prime number?
What is your lucky number?
Is zero a number?
Who invented zero?
Why is {n} a lucky number?
Why can't you divide by zero?
What does the plus sign mean?
What is algebra good for?
Prove that the square root of two is irrational.
How do I do long division?
How do you multiply matrices?
Explain fractions to me
Explain multiplication
Sum up the causes of {event}.
The sum of human knowledge
Double my money.
Half of {country}
""")

OF_SENTIMENT = lines("""
Who wrote this? "{review}"
Is this review written by a human? {review}
Is it spam? {review}
Is this true? {statement}
Is this sarcastic? {review}
Is this sentence grammatically correct: {sentence}
Is the following sentence in the active voice? {sentence}.
Answer this review: {review}
Write a reply to this comment: {review}
Write a positive review of {company}.
Write a negative review of {a_thing}
Write a neutral description of {event}.
Rewrite this review politely: {review}
Translate this review into {lang}: {review}
Continue the review: {review}
Where was this bought? {review}
Which {thing} does this comment talk about? {review}
How old is the author of this comment? {review}
What should the owner do? {review}
Which topic has this text: sport, politics or science? {passage}
Classify the text as fiction or news: {passage}
Classify this animal: {animal}
Classify {thing}
Rate this poem: {passage}
Rate the spelling of "{sentence}"
Find the verb in this sentence: {sentence}.
Find the mistake: {sentence}
Find the subject: {sentence}
Which tense is this? {sentence}.
Which word class is "{adj}"?
Which language is it? {word} {word2} {word3}.
How many words has this sentence? {sentence}
How many vowels are there in: {sentence}
Is {n} positive or negative?
What is a positive number?
What is a negative number?
What is a negative charge?
Is my test positive?
My test is positive, what now?
What does a positive blood group mean?
Is a negative feedback loop good?
Which countries were neutral in {event}?
Why is {in_country} neutral?
What is a neutral wire?
How do I put the car in neutral?
How do I stay positive?
How do I think positively about {topic}?
How do I handle negative people?
What are the positive effects of {topic}?
What are the negative effects of {topic}?
What is positive psychology?
Do you feel positive about {topic}?
What mood are you in?
What is the mood in {country}?
What is the mood of the painting {work}?
What is the tone of {work}?
What's the feeling of {plural}?
How do {plural} feel?
Why do people feel {adj}?
How do I control my feelings?
What is happiness?
Is {work} a good film?
Is {work} worth reading?
Is {company} a good place to work?
Is {dish} good or bad for you?
Is {topic} positive for {country}?
Is {person} a nice person?
Is {name} happy with {name2}?
Was {person} a good {role}?
Reviews of {company}
Best rated {thing}
Show me the reviews of {place}.
How many stars does {company} have?
What do customers say about {company}?
Should I believe reviews of {plural}?
How do I delete a review of {company}?
How do I write a good review?
How do I answer an angry customer?
Opinion polls in {country}
What do people think of {person}?
Did the critics like {work}?
Comment on {event}.
Comment on the role of {a_role} in {work}
Comment this {code} code
What is your feeling about {place}?
The {role} was angry. Why?
The customer is angry, what should I say?
{name} is unhappy. What can I do?
""")
