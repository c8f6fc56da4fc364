"""More fields of life that strangers write about: kind, things, what is good, what is bad, what is merely so."""

from __future__ import annotations

MORE_SCENES: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "event",
        """
checkup; operation; therapy; workout; hike; run; diet; yoga class; training plan; massage; swim; vaccination; night; recovery;
marathon; x-ray
""",
        """
I can walk without pain again; The test came back clear; The doctor says I may go home tomorrow; I ran ten kilometres without
stopping; I have not smoked for {n} weeks; My back has not hurt since; I slept through the night for the first time in months;
The fever is gone; I lost {n} kilos and kept them off; I finished the race in my best time; My father is out of hospital and
laughing again; I can see without glasses now; The nurse made me laugh before the operation; My son is well again; I feel ten
years younger; The tooth no longer hurts; I can climb the stairs again; {p} can hear again
""",
        """
I have been in pain for {n} days; The wound got infected; I waited {n} hours in the hall and nobody came; The pills made me ill;
The dentist pulled the wrong tooth; My knee is worse than before; I could not get out of bed for {n} days; They mixed up my
results; The gym kept charging me after I had left; I twisted my ankle on the first day; I coughed all night; My headache came
back; I had to stop after two kilometres; The doctor sent me home without an answer; I gained {n} kilos; The plaster is too
tight; I cannot lift my arm any more; I threw up on the way home
""",
        """
The checkup is on {d}; The pulse is {n}; I take one pill in the morning; The doctor measured my height; The pharmacy closes at
{t}; The hike is {n} kilometres long; The class meets on {d}; My next appointment is at {t}; The gym has two floors; The patient
is {n} years old; Visiting hours begin at {t}; The results come on {d}; I run on {d}; {p} weighs {n} kilos; The bandage is
changed on {d}; The pool has six lanes; The nurse wrote down the time; The form asks for the date of birth
""",
    ),
    (
        "thing",
        """
aquarium; leash; dog bed; cat tree; collar; bird feeder; dog food; saddle; litter box; cage; rabbit hutch; pet carrier; horse
blanket; hen house; dog coat
""",
        """
My dog wags his tail as soon as he sees it; The cat sleeps on it every night; The puppy learned to sit in one lesson; Our old
dog runs about like a puppy again; The kitten purrs all day; The parrot said my name today; The vet saved our cat's life; The
bowl is empty in seconds; The horse came straight to me; The hens lay an egg each day now; Our cat came home after {n} days; The
rabbit has doubled its weight and hops about; The birds came back to our garden; The fish have never looked so lively; My dog
jumps for joy when he hears the tin; Seven healthy puppies were born tonight; The shy cat finally sat on my lap
""",
        """
The dog would not touch it; The cat was sick after one bite; The collar snapped and the dog ran off; All the fish died within a
week; The aquarium leaked onto the carpet; The vet took {n} euros and did nothing; My dog chewed through it in a minute; The
kennel gave us back a sick dog; There were worms in the bag; The hamster escaped through the bars; The saddle left sores on the
horse; The fox got three of our hens; The cat scratched my new sofa to pieces; The dog next door barks all night long; The
seller kept the animals in the dirt; Our parrot has stopped talking since; My rabbit did not wake up this morning
""",
        """
The dog is {n} months old; The cat sleeps in the basket; The bag holds {n} kilos; The hamster lives in a cage; The horse is
brown; We have two cats and a dog; The vet opens at {t}; The aquarium holds {n} litres; The dog is called {p}; The leash is {n}
metres long; The parrot comes from {c}; The hens are fed at {t}; {p} walks the dog on {d}; The rabbit eats carrots; The collar
is red; The pony stands in the stable; The birds fly south in autumn
""",
    ),
    (
        "thing",
        """
lawnmower; hedge; paint roller; wallpaper; tap; boiler; fence; seed; flower pot; ladder; hose; greenhouse; compost bin; rose
bush; kitchen sink; door lock; roof window; bathroom tile
""",
        """
The roses bloom as never before; We have picked {n} kilos of tomatoes; The lawn is as soft as a carpet; One coat of paint was
enough; The tap has not dripped since; The new boiler halved our bill; The shelf hangs straight and holds; The old floor shines
again; The first strawberries are ripe; The neighbours stop to look at our garden; Even I could put it up on my own; The wall
was dry within a day; We sit under our own apple tree; The door closes without a sound now; The kitchen was done two days early;
Every seed came up
""",
        """
Not one seed came up; The paint came off after a week; The pipe burst and flooded the cellar; The roof still leaks; The
wallpaper fell off overnight; The slugs ate every lettuce; The mower would not start; The tiles cracked in the first frost; The
builder vanished with our money; The roses are dead; The door does not close any more; We have had no hot water for {n} days;
The ladder broke under me; The fence fell over in the first wind; The neighbour cut down our hedge; The lock jammed with me
outside; The plumber left a hole in the wall
""",
        """
The fence is {n} metres long; The garden faces south; The paint dries in {n} minutes; The tap is in the kitchen; We mow the lawn
on {d}; The tomatoes stand by the wall; The boiler is in the cellar; The ladder has {n} steps; The hedge is green; The pot is
made of clay; The seeds go into the soil in April; The lock has two keys; The shed belongs to {p}; The tiles are grey; The hose
is {n} metres long; The plumber comes at {t}
""",
    ),
    (
        "event",
        """
loan; tax return; account; rent; exam week; school trip; move; date; family dinner; divorce; reunion; pension; election;
lottery; birthday party; driving lesson; first day; game night; letter from home
""",
        """
I passed my driving test; We have paid off the house; My daughter got into her dream school; She said yes; The rent went down by
{n} euros; I got {n} euros back from the tax office; My grandson was born last night; We talked and laughed until two in the
morning; My old friend wrote after {n} years; The whole class got top marks; My sister forgave me; My parents are coming home;
The judge believed me; I won {n} euros; Our daughter took her first steps; My son tidied his room without being asked; The
neighbours brought us soup when we were ill; He asked me to dance; I found my wallet with all the money in it; The baby smiled
at me
""",
        """
I failed my driving test for the third time; The rent went up by {n} euros again; My account was emptied overnight; He left me
for my best friend; My son has been sent home from school; Nobody came to my party; We had to sell the house; They turned me
down again; The landlord threw us out; She has not spoken to me for {n} months; My grandmother passed away; I lost my job on
{d}; Our house was broken into; My father did not recognise me; I spent my birthday alone; The bank said no; They laughed at my
accent; I have to repeat the year; Somebody scratched my car; My daughter came home in tears
""",
        """
The rent is {n} euros; The account was opened in {c}; My daughter is in the third class; The school trip goes to {c}; We eat at
{t}; The election is on {d}; My grandfather is {n} years old; The form goes to the tax office; The test has {n} questions; I
moved to {c} on {d}; My cousin has three children; The party begins at {t}; We play cards on {d}; {p} is my aunt; The loan runs
for {n} years; The letter is in the blue folder; My parents live in {c}; The class has {n} pupils; The lesson ends at {t}; My
driving lesson is on {d}
""",
    ),
    (
        "film",
        """
newspaper; podcast; magazine; article; blog; channel; news show; interview; radio play; photo book; exhibition; painting;
statue; lecture series; audiobook; video; quiz show; crossword
""",
        """
I have subscribed for another year; I listened to all {n} episodes in one weekend; I missed my stop because I was so lost in it;
My students asked for more; I hung it above my bed; I have sent it to all my friends; We stood in front of it for half an hour;
The host makes every guest laugh; I learned something on every page; People queued around the block and nobody minded; I pause
it just to hear a sentence again; It made my long drive short; It finally explains what others hide; I read it aloud to my
mother and she clapped; I keep coming back to it; My son has started to read because of it
""",
        """
I cancelled my subscription; There are more ads than words; I switched off after {n} minutes; The host never lets anyone finish;
Half of the facts are false; They copied it from another magazine; The narrator puts me to sleep; The same three stories run
every day; The photos are blurred; My name was spelled wrong four times; The sound crackles from start to finish; I want my {n}
euros back; A child could have painted it; I stopped on page {n}; They made fun of the victims; Nobody checked the spelling; The
headline promises what the text does not hold
""",
        """
The newspaper has {n} pages; The podcast comes out on {d}; The article was printed on {d}; The interview lasts {n} minutes; The
painting hangs in {c}; The magazine costs {n} euros; The radio play begins at {t}; The statue is made of bronze; The news is
read at {t}; The blog is about trains; The photo was taken in {c}; The crossword is on page {n}; {p} reads the audiobook; The
exhibition opens at {t}; The channel has two presenters; The painter was born in {c}; The video shows a harbour; The article
quotes {p}
""",
    ),
)  # fmt: skip
