"""What people paste: code, log lines, pieces of text, and the sentences they tell before they come to the point."""

from __future__ import annotations

from .honesty_asks import lines
from .honesty_phrases import listed

_CODE = r"""
def FUN(VAR):
    return VAR * NUM
---
for VAR in range(NUM):
    print(VAR)
---
import numpy as np
VAR = np.zeros((NUM, 3))
---
class FUN:
    def __init__(self, VAR):
        self.VAR = VAR
---
try:
    VAR = int(input())
except ValueError:
    FUN()
---
VAR = [x ** 2 for x in FUN if x > NUM]
---
with open("VAR.txt") as f: FUN(f.read())
---
function FUN(VAR) { return VAR + NUM; }
---
const VAR = (x) => x.map(FUN);
---
console.log(VAR[NUM]);
---
let VAR = await fetch("/FUN");
---
document.getElementById("VAR").innerHTML = FUN;
---
interface VAR { FUN: string; }
---
public static void main(String[] VAR) { FUN(NUM); }
---
System.out.println("VAR" + FUN);
---
int main(void) { printf("%d", VAR); return NUM; }
---
#include <VAR.h>
int *FUN = malloc(NUM);
---
std::vector<int> VAR(NUM);
---
for (int i = 0; i < NUM; i++) { VAR[i] = FUN(i); }
---
while (VAR > NUM) VAR--;
---
fn FUN(VAR: &str) -> usize { VAR.len() }
---
let mut VAR = Vec::new(); VAR.push(NUM);
---
func FUN(VAR int) (int, error) { return VAR, nil }
---
VAR := make(chan int, NUM)
---
puts VAR.each { |x| FUN(x) }
---
def FUN; @VAR ||= NUM; end
---
<?php echo $VAR + NUM; ?>
---
SELECT VAR FROM FUN WHERE id = NUM;
---
INSERT INTO VAR (FUN) VALUES (NUM);
---
CREATE TABLE VAR (id INT, FUN TEXT);
---
<div class="VAR"><p>FUN</p></div>
---
<a href="VAR.html">FUN</a>
---
.VAR { width: NUMpx; color: #fff; }
---
main = print (map FUN [1..NUM])
---
(define (FUN VAR) (+ VAR NUM))
---
VAR <- c(1, 2, NUM); mean(VAR)
---
if [ -f VAR ]; then rm VAR; fi
---
grep -r "VAR" . | wc -l
---
git commit -m "VAR FUN"
---
docker run -p NUM:80 VAR/FUN
---
pip install VAR
---
sudo apt-get install VAR
---
chmod NUM VAR.sh
---
fun FUN(VAR: Int) = VAR * NUM
---
struct VAR { let FUN: Int }
---
\begin{VAR} x^{NUM} \end{VAR}
---
VAR: FUN
  port: NUM
---
Traceback (most recent call last): NameError: name 'VAR' is not defined
---
Error: cannot read property 'VAR' of undefined at FUN.js:NUM
---
java.lang.NullPointerException at VAR.FUN(VAR.java:NUM)
---
segmentation fault (core dumped) ./VAR
---
fatal: not a git repository: VAR
---
[NUM:12:07] WARN VAR: FUN failed
---
mov eax, NUM
---
console.error(`VAR: ${FUN}`)
---
=SUMME(VAR1:FUNNUM)
"""
CODE = [snippet.strip("\n") for snippet in _CODE.split("---")]

CODE_QUESTIONS = lines("""
What does this code do?
What does this do?
What is wrong with this code?
Find the bug:
Fix this:
Fix this code
Why does this not work?
Explain this code.
Explain this line by line:
Rewrite this in {code}:
Translate this to {code}.
Convert to {code}:
Optimise this
Make this faster:
Add comments:
Add a test for this
What does this print?
What is the output?
Is this correct?
Review my code:
I get this error, what now?
Help, my {code} program does not run:
Which language is this?
What is the complexity of this?
Refactor:
Complete the code:
Run this.
""")

TEXTS = lines("""
The committee approved the new budget for {topic} on {day}.
According to the {role}, the {thing} was never found.
{place} was first mentioned in a document of the year {year}.
The {animal} lives in small groups and feeds on insects and roots.
Add the onions to the pan and stir until they are golden.
Serve the {dish} warm with a glass of cider.
Dear {name}, thank you for your letter of {month} {n}.
We regret to inform you that your application as {a_role} was not successful.
The tenant shall pay the rent on the first day of every month.
The parties agree that any dispute shall be settled in {city}.
The {role} rode through the valley and did not look back.
In {year} the {role} of {country} signed a treaty with {country2}.
Press the button at the back of the {thing} for {n} seconds.
Do not use the {thing} in the bath.
Warning: this {thing} contains small parts.
The study with {big} patients shows a link between {topic} and {topic2}.
Researchers in {city} have found a new species of {animal}.
The {sport} team lost the final by {n} points.
Shares of {company} fell by {percent} percent on {day}.
Trains between {city} and {place} are cancelled until further notice.
Tonight clouds from the west, tomorrow dry with temperatures around {n} degrees.
The exhibition "{work}" opens in {month} at the museum of {city}.
Chapter {n}. The {adj} {thing} stood in the middle of the room.
"Where is the {thing}?" asked the {role}.
To whom it may concern: {person} has worked for {company} since {year}.
For sale: {adj} {thing}, hardly used, {big} euros.
Wanted: {a_role} with experience in {topic}.
Minutes of the meeting: {person} reports on {topic}.
Article {n}: Everyone has the right to {topic}.
It is forbidden to bring a {animal} into the {thing}.
The {topic} of the {role} is a question of {topic2}.
I remember the {thing} of my grandfather and its smell of dust.
Roses are in bloom, the {animal} sings, and nobody listens.
The {adj} wind carried the {thing} over the hills of {place}.
Our {thing} now comes in three sizes and with a free {thing2}.
Click here to win {a_thing}!
Re: Re: Fwd: {topic}
{person} ({year} - {year2}) was {a_role} from {country}.
The word {topic} comes from Greek.
{n} {plural}, {n2} {plural2}, {n3} grams of flour
Patient reports {illness} since {day}.
Knight to f3, pawn takes e5, check.
Final score: {city} {n}, {place} {n2}
Lorem ipsum dolor sit amet, consectetur adipiscing elit.
Copyright {year} {company}. All rights reserved.
Page {n} of {n2}
The {role} denied the accusations of {topic}.
Voters in {country} go to the polls on {day}.
""")

BACKGROUND = lines("""
I have been thinking about {topic} for weeks.
I work for {company}, and we make {plural}.
Last {day} I met {a_role} who told me about {topic}.
My {role} is from {place} and talks about nothing but {topic}.
We are planning a journey to {place} in {month}.
There are {n} of us, and one of us is {a_role}.
I have read several books on {topic}, but none was {adj}.
At school we are doing {event} at the moment.
The exam is on {day}, and I have not learned anything.
Yesterday I saw {a_animal} next to the {thing}.
My neighbour has bought {a_thing} and now he wants {a_thing2} as well.
In the cellar of our house we found {a_adj} {thing}.
I asked {name} first, but {name} did not know.
On the radio somebody said that {plural} are {adj}.
Our club meets every {day} to talk about {plural}.
I always wanted to {task}, but I never had the time.
My doctor says it has to do with {illness}.
I tried it with {a_thing}, without success.
Money is not a problem, we have about {big} dollars.
It should not take longer than {n} hours.
My children keep asking me about {plural}.
We had an argument about it at dinner, over the {dish}.
The {role} at the office says that {topic} is to blame.
I once lived next to {place}, so I know a little.
Some people say it was {person}, others say it was {person2}.
The internet gives me {n} different answers.
I have already looked in the library of {city}.
It is for a talk about {event} that I give in {month}.
In {country} this seems to be quite normal.
I am writing a novel in which {a_role} falls in love with {a_role2}.
In the second chapter they lose their {thing} near {place}.
Everybody in the team of {company} uses {code}.
The program ran for years, and since {day} it stops after {n} minutes.
There was a documentary about {plural} on television.
My grandmother collected {plural}, and now they are mine.
The {thing} is {adj}, heavy and about {n} years old.
The shop in {city} wants {big} euros for it.
""")

LAST_WORDS = lines("""
What do you think?
What should I do?
What would you do?
Can you help?
Any ideas?
Any advice?
Who is right?
Is that normal?
How is that possible?
Please explain.
What does it mean?
Is it worth it?
Where should I begin?
""")

PASSAGE_DEEDS = listed("""
bought {a_adj} {thing}; repaired the {thing} of {a_role}; lost the {thing}; painted a picture of {a_animal};
opened a shop for {plural}; found {a_thing} under the floor; gave a talk on {topic}; met {a_role}; won a prize for {plural};
wrote a book about {topic}; sold a {adj} {thing}; saved {a_animal}; cooked {dish} for {n} guests;
broke the {thing} of {company}; started a club for {sport}; flew to {place}; drew a plan of {place};
stole {a_thing} from {a_role}; built {a_thing} out of {plural}; taught {plural} to {a_role};
argued with {a_role} about {topic}""")
PASSAGE_TIMES = listed("""
last {day}; in {month}; in {year}; yesterday; two weeks ago; in the night; early in the morning; after lunch;
before the storm; during {event}; at the weekend; last {month}; on {day} evening""")
PASSAGE_ENDS = listed("""
It was {adj} and nobody knew why; The neighbours talked about it for weeks; It cost {big} dollars; The {role} was not amused;
Now there is a {thing} in front of the house; It took {n} hours; {name} helped with the {thing};
The whole of {city} came to see it; Nobody has seen the {animal} since; They want to do it again in {month}""")

REVIEWS = listed("""
The {thing} broke after {n} days; The {thing} arrived late and in the wrong colour; I love my new {thing};
The staff of {company} were rude; The {dish} was delicious; The {dish} tasted of soap; We will come back to {city};
Worst {thing} I ever bought; The best {thing} in {country}; The hotel was next to {place};
The film about {plural} was far too long; A wonderful evening with {dish}; It does what it should;
My {role} is delighted with it; The {role} explained everything twice; I want my money back; The {thing} has {n} buttons;
Never again; Five stars for the {role}; The book about {topic} is dull; The delivery took {n} weeks;
Great {thing}, fair price; I fell asleep during {work}""")
