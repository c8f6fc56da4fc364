"""What strangers write about: things of many kinds, what went well with them, what went badly, and what is merely so."""

from __future__ import annotations

from typing import NamedTuple

from .framing import phrases
from .sentiment_scenes_more import MORE_SCENES


class Scene(NamedTuple):
    """One field of life: the kinds of adjectives for its things, its things, and whole sentences with them.

    {n}: a number, {t}: a time of day, {d}: a day, {p}: a person, {c}: a city.
    """

    kind: str
    things: tuple[str, ...]
    good: tuple[str, ...]
    bad: tuple[str, ...]
    plain: tuple[str, ...]


def _scene(kind: str, things: str, good: str, bad: str, plain: str) -> Scene:
    return Scene(kind, phrases(things), phrases(good), phrases(bad), phrases(plain))


SCENES = (
    _scene(
        "film",
        """
film; movie; book; novel; series; show; play; story; plot; ending; documentary; comedy; thriller; cartoon; sequel; comic; poem;
script; episode; season; cast; dialogue; soundtrack; camera work; storyline; trilogy; chapter; musical; actor; author
""",
        """
I laughed from start to finish; I could not put the book down; The whole cinema applauded; The actors gave everything; The
ending moved me to tears of joy; I read it in one night; I would watch it again tomorrow; The jokes were spot on; The two leads
shine in every scene; The twist at the end is genius; The pictures took my breath away; Every scene is a pleasure; The audience
cheered; I was glued to the screen; The writer deserves a prize; The music gave me goosebumps; My kids want to see it again; It
kept me on the edge of my seat; The dialogue sparkles; It flew by in no time
""",
        """
I fell asleep after {n} minutes; Half the audience left early; The plot makes no sense; The actors could not act; I gave up
after {n} pages; The jokes fell flat; The ending ruined it; The story drags on forever; I checked my watch all the time; You can
guess the ending after five minutes; The dialogue sounds like a manual; The characters are paper thin; The music was too loud
and drowned the words; The book is full of mistakes; Even my kids were bored; I threw the book away; {n} minutes of my life I
will never get back; The translation is full of errors; Nobody laughed once; The sequel killed the series
""",
        """
The film lasts {n} minutes; The book has {n} pages; The film was shot in {c}; The novel came out in March; The play has three
acts; The main character is a doctor; The film starts at {t}; The story is set in {c}; There are {n} episodes in the first
season; The author lives in {c}; It is the second book of the series; The documentary is about bridges; I am reading the third
chapter; The film is shown in hall {n}; The library has two copies of the book; The actor plays a postman; {p} wrote the script;
The cartoon has French subtitles; The book is about a family in {c}; The film is in black and white
""",
    ),
    _scene(
        "food",
        """
food; soup; pizza; pasta; meal; dinner; lunch; breakfast; cake; bread; steak; salad; curry; dessert; coffee; tea; wine; burger;
fish; chicken; rice; sauce; sandwich; ice cream; cheese; pie; menu; rolls; noodles; dish; starter; buffet; beer; juice;
omelette; stew; chocolate; pancakes
""",
        """
The chef is a magician; I cleaned my plate; We licked our plates; Everything melted in the mouth; The portions were huge and
tasty; The bread came warm from the oven; We ordered a second helping; The spices were just right; I could eat it every day; The
cake was gone in seconds; My compliments to the chef; The fish was as fresh as can be; The flavours danced on my tongue; It
tasted like my grandmother's cooking; Best soup in {c}; The crust was crisp and golden; The wine went perfectly with it;
Everybody asked for the recipe; The waiter recommended a wonderful wine
""",
        """
The soup was cold; I found a hair in my soup; The meat was tough as leather; The chicken was still raw; We all got sick
afterwards; The bread was hard as stone; The coffee tasted like dishwater; There was a fly in my salad; The fish smelled off; We
waited {n} minutes for cold food; The portions were tiny; It was swimming in fat; The pizza was burnt black; The milk was sour;
I could not finish my plate; The cake was dry as dust; They charged {n} euros for a glass of water; It tasted of nothing; I sent
my plate back twice; The rice was a sticky lump
""",
        """
The restaurant opens at {t}; The menu changes every {d}; The soup contains carrots and leeks; I had rice with fish; The pizza
costs {n} euros; We ordered two coffees; The kitchen closes at {t}; Breakfast is served from {t}; The cake is made with eggs and
flour; The restaurant has {n} tables; There is a salad bar next to the door; I drink tea in the morning; The recipe needs {n}
grams of sugar; The bread is baked in {c}; The cafe is on the second floor; The bottle holds one litre; The menu is in two
languages; The oven is set to {n} degrees; The dish comes with potatoes; We ate at {t}
""",
    ),
    _scene(
        "place",
        """
hotel; room; flat; apartment; hostel; campsite; bed; bathroom; pool; beach; view; balcony; lobby; location; holiday; trip; tour;
cabin; villa; guest house; stay; journey; cruise; garden; terrace; shower; spa; weekend; excursion; lodge; resort; inn
""",
        """
We slept like babies; The view took our breath away; They upgraded us for free; The bed was like a cloud; The staff remembered
our names; Fresh flowers stood in our room every day; The beach was at our door and clean; We want to come back next year; They
let us check out late without a charge; The breakfast buffet had everything we love; It felt like a home away from home; The
room was bigger than in the pictures; Not a sound at night; The pool was warm and clean; The host welcomed us with cake; We
booked again at once; The garden is a paradise; The children did not want to leave
""",
        """
The room smelled of smoke; There were bugs in the bed; The shower was broken; The walls are paper thin and we heard everything;
The sheets were stained; The toilet leaked all night; They lost our booking; The air conditioning was broken; Nobody was at the
reception; The pool was green; We could not sleep because of the noise; There was mould in the bathroom; The lift was out of
order all week; The photos on the website lie; They charged us twice; The heating did not work; The beach was full of rubbish;
The window did not close; The towels were dirty; Our suitcase was stolen from the room
""",
        """
The hotel has {n} rooms; Check-in is at {t}; The hotel is near the station; The room has two beds; The flat is on the third
floor; We stayed {n} nights; The key is at the reception; Breakfast is from {t}; The campsite has {n} places; The bus to the
beach leaves at {t}; We booked a double room; The hotel was built in the nineties; The trip takes {n} hours; The tour starts in
{c}; There is a car park behind the house; The pool is open until {t}; The room number is {n}; We arrive on {d}; The guest house
belongs to {p}; The balcony faces the street
""",
    ),
    _scene(
        "thing",
        """
phone; laptop; camera; tablet; printer; screen; battery; keyboard; speaker; radio; watch; charger; headphones; mouse; vacuum
cleaner; washing machine; fridge; kettle; toaster; lamp; drill; mixer; heater; fan; bike; scooter; robot; television; console;
router; microphone; blender; clock; torch
""",
        """
The battery lasts for days; The screen is razor sharp; It survived three falls without a scratch; The sound fills the whole
room; It was ready to use in a minute; It charges in no time; The camera takes superb pictures; After {n} years it still works
like new; It does everything I need; It is so quiet that I hardly hear it; It paid for itself in a month; I use it every day
with pleasure; It fits my hand perfectly; It starts in a second; The old one cannot compare; My grandmother understood it at
once; It never crashed; I bought a second one for my mother
""",
        """
The battery dies after an hour; The screen cracked on the first day; It overheats all the time; It stopped working after {n}
days; The buttons fell off; It would not switch on; The speaker crackles; It broke after two uses; The charger melted; It
freezes every few minutes; The plastic feels cheap and smells; The camera takes blurry pictures; It arrived broken; The cable
was missing; It makes an awful noise; It is already in the bin; It eats paper; The lid will not close; The display flickers; I
had to return it three times
""",
        """
The phone has two cameras; The laptop weighs {n} grams; The box contains a cable and a manual; The battery has {n} cells; It
comes in black and white; The printer stands in room {n}; The screen measures {n} centimetres; The device runs on two batteries;
The charger is in the drawer; The lamp has three settings; The manual has {n} pages; I bought the phone on {d}; The camera is
made in {c}; The warranty lasts two years; The kettle holds one litre; The radio is next to the window; The drill has {n}
speeds; The bike has {n} gears; The watch shows the date; The tablet belongs to {p}
""",
    ),
    _scene(
        "thing",
        """
jacket; coat; dress; shirt; sweater; shoes; boots; trousers; bag; backpack; hat; scarf; sofa; chair; table; mattress; shelf;
wardrobe; carpet; curtains; pillow; blanket; desk; toy; doll; puzzle; tent; umbrella; knife; pan; mug; bottle; present; gift;
parcel; necklace; ring; suitcase
""",
        """
It fits like a glove; The fabric is soft and warm; I get compliments every day; The colour is even prettier than in the picture;
It keeps me dry in any rain; The parcel arrived a day early; My daughter hugged it at once; It was built in ten minutes without
tools; It looks far more expensive than it was; My back pain is gone; It still looks new after {n} washes; The seams are solid;
We sleep so well on it; It was beautifully wrapped; It goes with everything; The kids play with it for hours; I wear it every
day; The shoes feel like slippers
""",
        """
The zip broke on the first day; It shrank in the wash; The colour came off on my hands; Two screws were missing; The seam burst
at once; It gave me blisters; It smells of chemicals; It is two sizes too small; The parcel came {n} days late; The box was
crushed; A leg fell off the chair; It was full of scratches; The wrong colour was delivered; It lost its shape after one wash;
The strap tore; The mattress hurts my back; The tent leaked in the first rain; My son cut himself on it; Half the pieces were
missing; The handle came off
""",
        """
The jacket has two pockets; The shirt is made of cotton; The parcel arrived on {d}; The table is {n} centimetres wide; The shoes
are size {n}; The sofa seats three people; The dress is blue; The shelf is next to the door; The bag weighs {n} grams; The chair
is made of wood; The scarf comes from {c}; I put the coat into the wardrobe; The carpet covers the floor of the hall; The tent
is for two persons; The box contains {n} pieces; The ring is in the drawer; The mug holds {n} millilitres; {p} carries a green
backpack; The umbrella stands by the door; The parcel weighs {n} kilos
""",
    ),
    _scene(
        "event",
        """
course; lesson; lecture; workshop; class; seminar; training; talk; exercise; exam; tutorial; presentation; webinar; school;
homework; subject; explanation; meeting; slides; material; lab; project; degree; programme; textbook; conference; study group
""",
        """
I learned more than in a whole year of school; The teacher explained everything clearly; The examples opened my eyes; Every
question was answered with patience; I passed thanks to this course; I look forward to every lesson; The exercises were fun;
Time flew by; The teacher made maths exciting; I finally understand the topic; The slides were clear and beautiful; We all left
full of ideas; I can use everything I learned; The speaker got a long applause; I feel well prepared now; The group was warm and
helpful; I signed up for the next one right away
""",
        """
I learned nothing; The teacher read from the slides all day; Nobody could follow; The speaker mumbled; My questions were
ignored; The sound kept breaking up; It started {n} minutes late; The material was ten years old; The exercises had nothing to
do with the topic; Half the class fell asleep; The teacher shouted at us; The room was too hot and too full; I understood
nothing at all; The exam was unfair; The links in the course are all broken; They cancelled at the last minute; The course cost
a fortune and taught me nothing; The projector failed again; The lecturer mixed everything up
""",
        """
The course starts on {d}; The lesson takes place in room {n}; The workshop lasts {n} hours; The exam has {n} questions; The
lecture begins at {t}; There are {n} students in the class; The slides are on the website; The teacher comes from {c}; We read
chapter {n}; The next meeting is on {d}; The homework is due on {d}; The course has {n} lessons; The talk is about trees; {p}
teaches the second group; The break is at {t}; The school is in {c}; Each group has four members; The seminar is held in
English; We wrote a test about rivers; The room has a projector
""",
    ),
    _scene(
        "people",
        """
waiter; waitress; driver; teacher; nurse; doctor; receptionist; guide; salesman; staff; team; manager; clerk; neighbour;
landlord; boss; colleague; dentist; hairdresser; plumber; mechanic; trainer; host; babysitter; cook; cleaner; postman;
professor; coach; seller; librarian; pharmacist; customer service; technician; electrician; barber; crew; agent
""",
        """
She solved my problem in two minutes; He always has a smile for everyone; They went out of their way to help us; She listened to
me with patience; He carried my bags to the door; They answered within a minute; He even called me back to see if all was well;
She took the time to explain everything; They treated us like family; He fixed it for free; She has a heart of gold; You can
rely on him; They replaced it without any questions; He found the fault at once and repaired it; She brought the children
balloons; I trust her completely; He stayed late to help us; They kept every promise
""",
        """
He rolled his eyes at us; She hung up on me; Nobody answered the phone for {n} days; They laughed at my problem; He shouted at
my son; She ignored us for half an hour; He never kept his word; They sent me from one desk to another; He was drunk; She lied
to my face; They never called back; He left the job half done; He damaged the wall and left; She treated us like dirt; I waited
{n} hours for an answer; He talked on the phone all the time; They refused to help; He drove like a madman; He forgot our
appointment twice; She did not even say hello
""",
        """
The waiter wears a white shirt; The driver comes at {t}; The doctor works in {c}; The nurse has the late shift; {p} is the
manager of the shop; The office is open until {t}; The neighbour has two cats; The teacher is {n} years old; The plumber comes
on {d}; The team has {n} members; {p} works at the reception; My colleague sits in room {n}; The guide speaks three languages;
The boss is in {c} today; The receptionist wrote down my name; The hairdresser is next to the bank; My dentist moved to {c}; The
agent sent me a form; The postman comes in the morning; The technician changed the cable
""",
    ),
    _scene(
        "thing",
        """
app; software; website; program; update; game; tool; interface; search; login; menu; design; version; feature; plugin; editor;
browser; server; page; online shop; form; password manager; support chat; installation; new version; dashboard; checkout;
database; service; code; documentation; library
""",
        """
It saves me hours every week; The new version is twice as fast; It found my files at once; Setup took one minute; I never had a
crash; The update fixed all my problems; Everything is where I expect it; It does the work for me; I cannot imagine working
without it; The support answered in a minute; It runs smoothly even on my old computer; The level design is a pleasure; I got
the hang of it in minutes; The documentation answers every question; I switched and never looked back; It just works; Ordering
was quick and easy; It keeps getting better
""",
        """
It crashes every time I open it; The update deleted my photos; I cannot log in any more; It lost all my data; The page takes
forever to load; It is full of bugs; Ads pop up every ten seconds; It froze in the middle of my work; The menu is a maze; The
search finds nothing; It spams me with mails; It drains my battery; The support never replied; The new version broke everything;
I can't find a single thing in it; It asks for my password every minute; The installation failed {n} times; It charged my card
twice; I lost two hours of work; The error messages explain nothing
""",
        """
The app has {n} screens; The update is {n} megabytes; The software runs on a server in {c}; The website is in English and
French; The menu is on the left; The new version comes out on {d}; The form has {n} fields; The program saves files every {n}
minutes; The button opens a window; The page lists all orders; The password has {n} letters; The server restarts at {t}; The
game has {n} levels; You log in with your e-mail address; The settings are under the second tab; The app was written by {p}; The
documentation has {n} chapters; The search field is at the top; The database holds {n} names; The file is in the folder
""",
    ),
    _scene(
        "event",
        """
delivery; order; service; repair; support; refund; booking; check-in; appointment; treatment; haircut; visit; checkout; return;
exchange; reservation; installation; consultation; cleaning; customer care; advice; contract; insurance; bank; shop; store;
market; salon; garage; clinic; hospital; office
""",
        """
The order came the next morning; They refunded me at once; It was fixed in half an hour; I was called in on time; The parcel was
packed with care; They found a solution right away; The repair cost less than agreed; I got a free drink while I waited; My hair
has never looked so good; The wound healed fast thanks to them; They gave me an extra discount; It was easy to exchange; I got
exactly the advice I needed; They delivered on a holiday for us; Everything was explained to us kindly; We were served at once;
They made the impossible possible; The price was fair and the work first-rate
""",
        """
The order never arrived; They delivered to the wrong house; I have waited {n} weeks for my refund; The repair cost three times
the agreed price; They cut my hair far too short; I waited {n} hours and was sent home; They forgot my order; The parcel was
thrown over the fence; They blamed me for it; The line was endless; It was broken again the next day; They charged my card
without asking; Nobody picks up the phone; They cancelled my booking without a word; The bill was wrong; They sent the wrong
thing twice; I spent an hour on hold; The doctor did not even look at me; They refused to take it back; The bank blocked my card
for no reason
""",
        """
The order number is {n}; The parcel is on its way; The shop opens at {t}; The appointment is on {d}; The bank is next to the
post office; The contract runs for two years; The shop sells shoes and bags; I paid by card; The garage is in {c}; The market is
on {d}; I ordered two lamps; The clinic has {n} beds; The office moved to {c}; The invoice is dated {d}; The bill comes to {n}
euros; Delivery takes {n} days; The shop has two floors; The form must be signed; The order was placed by {p}; Visitors sign in
at the desk
""",
    ),
    _scene(
        "weather",
        """
weather; day; morning; evening; summer; winter; spring; autumn; afternoon; climate; night; sky; sunset; sunrise; wind; season
""",
        """
The sun has been smiling on us all week; At last the rain has stopped, hooray; We had a picnic under a perfect blue sky; The
snow looks like a fairy tale; The warm wind feels wonderful; What a glorious sunset; The garden loves this weather and so do I;
It is the best summer in years; The fresh air does me good; The stars are so beautiful tonight; We enjoyed every ray of sunshine
""",
        """
It has rained for {n} days and I am sick of it; The storm destroyed our roof; I am freezing and I hate it; The heat is killing
me; The rain ruined our picnic; I got soaked to the skin; The hail smashed my car; The fog makes me sad; We lost everything in
the flood; This endless winter depresses me; The wind blew our tent away; I slipped on the ice and broke my arm
""",
        """
It is {n} degrees today; It rains in {c}; The wind comes from the west; The sky is grey; Tomorrow there will be clouds; The sun
rises at {t}; It snowed in {c} on {d}; The forecast says rain; It is Tuesday and it is cloudy; In winter the days are shorter;
The temperature is {n} degrees; There are clouds over {c}; The sun sets at {t}; Rain is expected on {d}; The thermometer shows
{n} degrees; It was foggy in the morning; The moon is half full; Autumn begins in September
""",
    ),
    _scene(
        "event",
        """
concert; song; album; band; singer; festival; party; wedding; game; match; race; team; stadium; club; dance; choir; exhibition;
museum; zoo; theme park; circus; opera; performance; evening; birthday; music; melody; show; tournament; picnic; fair; ballet
""",
        """
The band played three encores; The crowd went wild with joy; We danced until morning; I got goosebumps; The singer has the voice
of an angel; Our team won the cup; We scored in the last minute and won; Everyone sang along; I have had that song on repeat all
week; The children's eyes were shining; The fireworks were out of this world; We celebrated all night; The guide made history
come alive; I could listen for hours; The bride looked so happy; We could not stop laughing; The audience gave a standing
ovation; It was the party of the year
""",
        """
The singer was out of tune; The sound was so bad that my ears hurt; We lost again; Our team played like beginners; The concert
was cancelled after we had paid; We stood in line for {n} hours; A drunk man spilled beer on me; The band came two hours late; I
could see nothing from my seat; The referee robbed us; The party was dead by nine; The animals looked ill and sad; The tickets
were a fake; The museum was closed without a warning; The album has not one good song; It rained in through the roof; The
speeches would not end; My purse was stolen; They threw us out; The show was over after {n} minutes
""",
        """
The concert starts at {t}; The band has four members; The match ended {n} to {n}; The museum is closed on {d}; The tickets cost
{n} euros; The festival takes place in {c}; The song lasts {n} minutes; The exhibition shows {n} paintings; The party is on {d};
The team plays in {c}; The album has {n} songs; The stadium holds {n} people; The race is {n} kilometres long; {p} plays the
drums; The zoo has two elephants; The wedding is in June; The choir meets on {d}; The doors open at {t}; The museum shows old
tools; The game was moved to {d}
""",
    ),
    _scene(
        "place",
        """
train; bus; flight; plane; ferry; taxi; station; airport; seat; car; road; bridge; tram; motorway; parking; city; town; village;
park; street; neighbourhood; square; house; kitchen; island; forest; lake; river walk; playground; library; gym; square;
harbour; underground; mountain path
""",
        """
The train was on time to the minute; The seats are wide and soft; I arrived relaxed; The car purrs like a cat; The flight was
over before we knew it; It is the most beautiful town I know; The park is a green paradise; I feel at home in {c}; I love
walking along the lake; We fell in love with the village; The crew was charming; Every corner has something to admire; I never
want to move away; The drive along the coast was a dream; The kids love the new playground; The new bridge saves me an hour a
day
""",
        """
The train was {n} minutes late again; The bus never came; They lost my luggage; We missed our flight because of them; The seat
was broken; The car broke down on the first trip; The toilets on the train were locked; We were stuck in traffic for {n} hours;
The driver drove past us; The park is full of rubbish; The street is so loud that I cannot sleep; The bike lane is a death trap;
I got a fine for nothing; Our flight was cancelled and nobody told us; The taxi driver overcharged us; The station stinks; The
house is falling apart; The lift got stuck with us inside; {c} has become too dirty for me
""",
        """
The train leaves from platform {n}; The bus stops at the school; The flight takes {n} hours; The car is red; The park has two
gates; The station is in the north of {c}; The bridge is {n} metres long; The bus comes every {n} minutes; The ferry runs twice
a day; {c} has {n} schools; The town lies on a river; The train goes to {c}; The car has four doors; The road goes from {c} to
the coast; My house has {n} windows; The library closes at {t}; The street is {n} metres long; The plane lands at {t}; The gym
is on the ground floor; We live near the harbour
""",
    ),
    _scene(
        "event",
        """
job; work; interview; office; project; salary; contract; shift; career; deal; company; news; idea; plan; decision; result;
report; letter; answer; offer; message; speech; article; question; suggestion; week; year; life; day at work; change; future;
start; photo; gift; memory; experience; visit; conversation
""",
        """
I got the promotion; My boss praised me in front of everyone; I love going to work; We hit all our goals and celebrated; My
colleagues are the best; They believed in me; I finally feel at home in my job; The customers were thrilled; We won the
contract; I got a raise; My proposal was met with cheers; I wake up happy every morning; My friends threw me a surprise party
and I loved it; My little sister hugged me and I melted; We made up and all is well again; I found my lost cat, I am so
relieved; My baby took her first steps, I am so proud; She is healthy again, thank goodness; I made new friends; He kept his
promise
""",
        """
I was fired without a reason; My boss shouts all day; I dread every Monday; They stole my idea; I have not been paid for {n}
months; We lost the contract; My colleagues talk behind my back; I work {n} hours a day and get no thanks; They promised a raise
and gave nothing; I cry after work; My proposal was laughed at; The customers ran away; I cannot sleep any more because of it;
My best friend betrayed me; My dog died and I miss him so much; We argued all evening; He broke his promise; They forgot my
birthday; My bike was stolen; I feel so alone here
""",
        """
The meeting is at {t}; The office has {n} desks; I work in {c}; The report has {n} pages; {p} works in the second team; The
project ends on {d}; The letter came from {c}; I start at {t}; The company has {n} employees; The plan has three parts; The
article is about trains; I sent the message on {d}; The interview is in room {n}; {p} asked a question; The photo shows a house;
I wrote down the number; My brother lives in {c}; The contract has {n} pages; We meet on {d}; The shift ends at {t}; {p} has two
sisters; My aunt is {n} years old; I have a blue car; {p} opened the window
""",
    ),
    *(_scene(*parts) for parts in MORE_SCENES),
)  # fmt: skip

# A plain statement of fact: somebody does something somewhere.
FACT_SUBJECTS = phrases("""
The man; The woman; My sister; My brother; My uncle; The farmer; The student; The mayor; The driver; The child; The girl; The
boy; The gardener; The baker; The painter; The team; The family; The committee; The visitor; The engineer; The cat; The dog; The
captain; The guest; My neighbour; The lawyer; The tailor; The cook; The editor; The officer; The clerk; A tourist; A teacher; A
customer; A reader; A worker; A passenger
""")
FACT_ACTS = phrases("""
reads a newspaper; bought a ticket; waited at the bus stop; wrote a letter; opened the door; closed the window; put the keys on
the table; ate an apple; drank a glass of water; went to the market; walked to the station; looked at the map; sat on the bench;
carried a bag; wears a coat; took the train to {c}; called at {t}; lives in {c}; works on {d}; painted the fence; washed the
car; counted the boxes; signed the form; filled the bottle; turned left at the corner; parked the car in the street; asked for
the time; picked up a pen; packed a suitcase; unpacked the boxes; moved to {c}; comes from {c}; speaks two languages; is {n}
years old; is from {c}; has {n} books; bought {n} eggs; sold a table; changed the light bulb; fed the chickens; watered the
plants; posted a card; rented a room in {c}; plays the piano; studies chemistry; visited {c} on {d}; cut the bread; folded the
paper; copied the page; checked the list; swept the floor; measured the room; closed the shop at {t}; got up at {t}; returns on
{d}; sleeps until {t}; goes to school by bus; took {n} photos; printed {n} pages; stood at the counter; changed trains in {c}
""")
FACTS = phrases("""
Water boils at 100 degrees; A week has seven days; The earth goes round the sun; Bees make honey; Bread is made of flour; The
moon has no air; Iron is a metal; The river flows into the sea; Paper is made from wood; A triangle has three sides; Cows eat
grass; The museum was founded in 19{n}; The table is made of wood; The meeting was moved to {d}; The door is on the left; The
box is empty; The bottle is full; The light is on; The keys are in the drawer; The shop is closed on {d}; The office is on the
second floor; The report is from March; The number is {n}; There are {n} chairs in the room; The list has {n} lines; The wall is
white; The garden is behind the house; The cup is on the table; The next bus comes at {t}; The letter has two pages; It is {t};
Today is {d}; The conference begins on {d}; The train to {c} leaves at {t}; The package weighs {n} kilos; The building has {n}
floors; The price is {n} euros; The file has {n} lines; The bag is brown; The population of {c} is {n} thousand; The course is
held in {c}; {p} is a teacher; {p} lives in {c}; {p} is {n} years old; {p} has a brother; {p} and {p} work in {c}; The road was
built in 19{n}; The library has {n} thousand books; The password was changed on {d}; Please find the form attached; I will call
you on {d}; See page {n}; The results will be published on {d}; Lunch is at {t}; The parcel contains {n} books; My phone number
has changed; I am writing about order {n}; Is the shop open on {d}; When does the train leave; Where is the station; How many
rooms are there; The room is {n} square metres; I am going to the shop; I bought milk and bread; We have a meeting on {d}; The
paint is blue; The coat hangs behind the door; The window faces north; The bank opens at {t}; The recipe takes {n} minutes; The
exam is in room {n}; He put on his shoes and went out; She is going to {c} on {d}; They talked about the plan; We drove from {c}
to {c}; The form asks for name and address; The key fits the blue door; The cable is {n} metres long; The lake is {n} metres
deep; The tower is {n} metres high; The school year starts in September; The carpet is green; The plant needs water once a week
""")
