"""Who does what to what, and where: the words of short news to sum up."""

from __future__ import annotations

from .framing import phrases

# base/past/participle/third person: what it is done to.
ACTS = phrases("""
open/opened/opened/opens: bakery, shop, cafe, restaurant, school, museum, library, clinic, hotel, workshop, gallery, studio,
kindergarten, bookshop, bar, hostel, pharmacy, gym; build/built/built/builds: house, bridge, boat, shed, wall, tower,
playground, tree house, greenhouse, robot, kite, oven, garage, barn, raft, wind turbine, chicken coop; buy/bought/bought/buys:
bike, car, horse, farm, flat, painting, piano, camera, tractor, coat, lamp, van, ring, guitar, sofa, ticket, cottage, telescope,
mill; sell/sold/sold/sells: house, boat, painting, company, car, violin, field, collection, stamp, carpet, cow, factory,
motorbike, necklace; find/found/found/finds: coin, wallet, ring, fossil, treasure, key, letter, kitten, cave, map, bag, diary,
statue, shoe, bone, mushroom, message; lose/lost/lost/loses: key, wallet, ring, phone, umbrella, bag, hat, passport, glove,
match, suitcase; write/wrote/written/writes: book, song, letter, poem, report, play, cookbook, novel, article, story, diary,
guide, opera; paint/painted/painted/paints: picture, portrait, wall, mural, fence, bench, boat, door, bridge, mask;
plant/planted/planted/plants: tree, rose, garden, hedge, apple tree, vineyard, forest, bush, oak, cherry tree; win/won/won/wins:
race, prize, medal, match, trophy, chess tournament, cup, contest, scholarship, competition, award, marathon;
repair/repaired/repaired/repairs: clock, roof, bike, engine, fence, radio, piano, road, boat, bridge, tractor, pump, violin,
window; found/founded/founded/founds: company, club, school, choir, newspaper, orchestra, charity, team, theatre, magazine,
cooperative; organise/organised/organised/organises: festival, concert, party, race, exhibition, fair, course, meeting, flea
market, conference, picnic, parade; visit/visited/visited/visits: museum, castle, zoo, factory, school, farm, cathedral, temple,
lighthouse, observatory, cave, hospital; invent/invented/invented/invents: machine, game, lamp, robot, engine, lock, toy, pump,
recipe, language, dance; design/designed/designed/designs: bridge, dress, logo, park, chair, poster, stamp, website, garden,
stadium, library, bag; rescue/rescued/rescued/rescues: dog, cat, sailor, swan, hiker, horse, child, owl, tourist, hedgehog,
climber, fisherman; adopt/adopted/adopted/adopts: dog, cat, donkey, puppy, child, parrot, rabbit, kitten;
bake/baked/baked/bakes: cake, pie, loaf, wedding cake, pizza, cookie, birthday cake, tart; cook/cooked/cooked/cooks: soup,
dinner, stew, curry, meal, pot of chili; record/recorded/recorded/records: album, song, podcast, video, message, concert, film;
film/filmed/filmed/films: documentary, comedy, interview, bear, eclipse, wedding, storm, comet; catch/caught/caught/catches:
fish, thief, train, ball, trout, butterfly, burglar, salmon, crab; steal/stole/stolen/steals: bike, car, painting, necklace,
boat, statue, goat, bag, laptop, phone; break/broke/broken/breaks: record, window, vase, leg, arm, cup, world record, mirror;
give/gave/given/gives: speech, concert, talk, lesson, lecture, interview, party, book reading; rent/rented/rented/rents: flat,
house, room, boat, garden, garage, van, hall, cottage; start/started/started/starts: company, newspaper, band, course, garden,
petition, farm, blog, radio station, business; close/closed/closed/closes: shop, factory, bridge, road, school, mine, theatre,
restaurant, pool, museum; discover/discovered/discovered/discovers: planet, cave, fossil, spring, star, comet, grave, beetle,
ruin, island, temple; restore/restored/restored/restores: church, mill, castle, painting, car, chapel, organ, ship, fountain,
theatre, steam engine; present/presented/presented/presents: plan, robot, book, film, report, invention, budget, model,
collection; collect/collected/collected/collects: stamp, shell, coin, blanket, bottle, signature, toy, coat, book;
sew/sewed/sewn/sews: dress, flag, curtain, quilt, costume, bag, shirt, tent; lead/led/led/leads: expedition, choir, team, tour,
workshop, orchestra, study, group; deliver/delivered/delivered/delivers: parcel, pizza, letter, piano, sofa, baby, speech,
newspaper, cake; clean/cleaned/cleaned/cleans: beach, park, river, school, statue, street, fountain, pond;
photograph/photographed/photographed/photographs: fox, owl, comet, wedding, bridge, bear, waterfall, storm, eagle;
borrow/borrowed/borrowed/borrows: book, ladder, car, drill, tent, bike, suit, violin; teach/taught/taught/teaches: class,
course, group, dance class, drawing class; publish/published/published/publishes: book, map, magazine, study, report, poem,
calendar, novel, newspaper, photo; translate/translated/translated/translates: book, letter, poem, film, play, contract;
order/ordered/ordered/orders: pizza, cake, sofa, bike, machine, desk, coat, train; climb/climbed/climbed/climbs: mountain,
tower, tree, volcano, wall, hill, rock, peak; cross/crossed/crossed/crosses: desert, river, lake, glacier, bridge, border;
make/made/made/makes: film, cake, chair, table, doll, documentary, cheese, kite, sculpture, necklace; play/played/played/plays:
concert, match, sonata, chess game, trick, football match; lend/lent/lent/lends: tent, bike, painting, ladder, car;
sign/signed/signed/signs: contract, petition, treaty, letter, book, lease; train/trained/trained/trains: dog, horse, team,
parrot, pony, falcon, nurse; test/tested/tested/tests: car, drone, engine, robot, vaccine, train, bike, rocket, app;
develop/developed/developed/develops: app, game, engine, camera, program, battery, medicine, method; lay/laid/laid/lays: carpet,
cable, pipe, path, floor, foundation stone; host/hosted/hosted/hosts: dinner, party, conference, tournament, quiz night, radio
show; carve/carved/carved/carves: statue, spoon, mask, bear, flute, totem pole; knit/knitted/knitted/knits: scarf, sweater, hat,
sock, blanket; pilot/piloted/piloted/pilots: balloon, glider, helicopter, seaplane, drone; breed/bred/bred/breeds: sheep, horse,
rose, goat, bee, pigeon; inherit/inherited/inherited/inherits: farm, house, vineyard, clock, castle, piano;
inspect/inspected/inspected/inspects: bridge, kitchen, ship, mine, school, dam; direct/directed/directed/directs: film, play,
choir, opera, musical; launch/launched/launched/launches: app, rocket, magazine, campaign, boat, satellite, website, shop
""")
# What people and groups go to, without an object.
JOURNEYS = phrases("""
move/moved/moved/moves; travel/travelled/travelled/travels; fly/flew/flown/flies; walk/walked/walked/walks;
sail/sailed/sailed/sails; cycle/cycled/cycled/cycles; drive/drove/driven/drives; hike/hiked/hiked/hikes;
return/returned/returned/returns; swim/swam/swum/swims; ride/rode/ridden/rides; go/went/gone/goes; come/came/come/comes;
run/ran/run/runs
""")
DISASTERS = phrases(
    """fire; storm; flood; landslide; hurricane; tornado; earthquake; avalanche; thunderstorm; hailstorm; explosion; river"""
)
DESTROYS = phrases("destroyed; damaged; hit; ruined; wrecked; blocked; tore down; threatened")
DESTROYED = phrases("""
barn; bridge; school; road; farm; church; factory; railway line; market hall; warehouse; harbour; vineyard; campsite; mill;
tower; library
""")
BEASTS = phrases(
    """fox; bear; dog; cow; horse; wolf; goat; swan; deer; monkey; parrot; seal; crow; raccoon; cat; donkey; pig; snake"""
)
BEAST_ACTS = phrases("""
stole: sandwich, hen, cake, fish, shoe, apple, hat, egg; chased: postman, cyclist, cat, jogger, tourist, thief; damaged: car,
fence, garden, tent, window; blocked: road, tunnel, railway line, bridge, runway; bit: postman, farmer, tyre, visitor; found:
bone, child, wallet, truffle, ring; saved: child, farmer, kitten, sailor; visited: school, supermarket, kitchen, bus stop,
playground; ate: hat, cake, letter, ticket, lettuce
""")
ROLES = phrases("""
baker; teacher; farmer; nurse; doctor; student; engineer; painter; carpenter; singer; writer; gardener; cook; mayor; pilot;
sailor; fisherman; tailor; clockmaker; librarian; policeman; firefighter; shepherd; dentist; plumber; lawyer; scientist;
musician; photographer; architect; widow; grandmother; grandfather; retired teacher; bus driver; taxi driver; schoolgirl;
schoolboy; tourist; beekeeper; potter; blacksmith; dancer; journalist; mechanic; judge; programmer; biologist; historian;
violinist; postman; waiter; chemist; captain; monk; nun; actor; athlete; cyclist; runner; climber; collector; inventor;
millionaire; neighbour; couple; family; company; club; choir; team
""")
GROUPS = phrases("""
the city council; the village school; the town library; the local museum; the football club; the university; the fire brigade;
the church choir; the city theatre; the railway company; the youth club; the sports club; the city; the village; the parents;
the residents; the pupils; the neighbours; the volunteers; the workers; the students; two sisters; three friends; two brothers;
four students; five neighbours; a group of students; a group of parents; a team of doctors; a team of engineers; a school class;
the government; the hospital; the zoo; the police; the farmers; the band; the harbour office; the twins; the orchestra; the
rowing club; the bank
""")
ADJECTIVES = """
small big old new little large tiny huge beautiful famous strange modern wooden colourful cheap expensive simple quiet cosy
bright dark heavy light long short round golden silver rusty broken red blue green yellow white black grey lovely pretty bold
charming elegant fine rare unusual enormous narrow wide tall low fast slow solid clever funny curious first second third sturdy
fancy plain stylish historic ancient antique medieval abandoned empty forgotten local popular special important remarkable
impressive surprising secret mysterious unknown noisy friendly lively dusty shiny soft smooth delicate fragile handsome humble
magnificent splendid brand-new second-hand hand-made home-made three-day two-storey eco-friendly solar-powered prize-winning
long-awaited
""".split()
PERSON_ADJECTIVES = """
young old retired famous local brave tall clever hungry tired lonely happy friendly shy proud rich poor busy curious patient
talented ambitious skilful well-known popular unknown former cheerful elderly careful hard-working generous stubborn adventurous
enthusiastic experienced inventive
""".split()
ADVERBS = phrases("""
quietly; finally; proudly; secretly; suddenly; recently; carefully; happily; bravely; quickly; slowly; officially; unexpectedly;
single-handedly; successfully; at last; eagerly; cheerfully; patiently; reluctantly; boldly; soon; skilfully
""")
TIMES = phrases("""
last May; last week; last year; last month; last summer; last winter; last Monday; last night; yesterday; this morning; this
week; this year; on Monday; on Tuesday; on Wednesday; on Friday; on Saturday; on Sunday; in March; in June; in July; in spring;
in autumn; in 19{nn}; in 20{n}; in 20{n}; two days ago; three weeks ago; {n} years ago; a month ago; a year ago; a few days ago;
on 3 May; on 12 August; on the first of June; at the weekend; on Sunday morning; early on Tuesday; on a rainy Thursday; on a
cold evening; at midnight; at dawn; during the holidays; during the night; in the early hours; before Christmas; after lunch; at
the age of {n}; on her birthday; on his birthday; at the end of April; shortly before noon; in the summer of 20{n}
""")
FUTURE_TIMES = phrases("""
tomorrow; next week; next month; next year; next summer; in May; on Friday; soon; in the spring; next Monday; in two weeks;
later this year; in autumn; this weekend
""")
EXTRAS = phrases("""
with two friends; with a friend; with great care; with the help of {p}; with help from the neighbours; with her brother; with
his sister; with borrowed money; for {n} euros; for only {n} euros; for {n}000 euros; for the children; for a good cause; for a
friend; for the whole town; after a long search; after a long winter; after years of work; after {n} months of work; after much
discussion; after school; despite the rain; despite the cold; despite many problems; in spite of bad weather; without any help;
without a plan; in front of {n} guests; in front of a big crowd; in just {n} days; in only {n} hours; during a storm; together
with {p}; as a surprise; by accident; by chance; against all odds; to everyone's surprise; for the first time; for the third
time; in heavy rain; under a clear sky; with a big smile; out of love for {p}; because of a bet; thanks to a loan; as promised;
after losing a bet with {p}; while looking for {p}; using old wood and stones; with money from the lottery
""")
PLACES = phrases("""
at the {a}harbour; at the {a}station; at the {a}market; on the {a}beach; in the {a}park; at the {a}school; in the {a}village; on
the {a}island; at the {a}airport; in the {a}forest; by the {a}river; at the {a}lake; on the {a}hill; in the {a}old town; in the
{a}garden; at the {a}museum; at the {a}university; on the {a}main square; in the {a}town hall; behind the {a}church; near the
{a}bridge; at the {a}zoo; in the {a}mountains; at the {a}hospital; at the {a}stadium; in the {a}library; near the {a}border; in
the {a}desert; on the {a}coast; near the {a}castle; outside {c}; at the {a}harbour of {c}; on the {a}coast near {c}; in
{a_a}village near {c}; in {a_a}street in {c}; at the {a}market in {c}; in the {a}streets of {c}; at the {a}airport of {c}; in
the {a}centre of {c}; in the {a}north of {c}; on {a_a}farm near {c}; at {a_a}school in {c}; on {a_a}hill outside {c}
""")
# Second sentences. {it}: the object, {its}: of the object; {they}: the doer; {n}, {p}, {c}: free.
THING_DETAILS = phrases("""
{It} cost {n}000 euros; {It} {is} {adj} and {adj}; {It} {is} more than {n} years old; {It} {is} made of wood and glass; {It}
{is} {n} metres long; {It} {has} {n} rooms and a garden; {It} {is} open every day except Monday; {It} {is} already very popular;
{It} {is} close to the station; {It} {is} painted {colour} and {colour}; {It} {weighs} {n} kilos; {It} {belongs} to {p} now;
{It} took {n} weeks of work; {It} will be shown to the public in {c}; {It} {attracts} many visitors; {It} can be seen from far
away; {It} {is} as {colour} as the sea; Nobody had ever seen anything like {them}; The first visitors loved {them}; A photo of
{them} was in the newspaper; The price of {them} was {n} euros; {p} took a picture of {them}; {It} {is} the first of {their}
kind in {c}; The plans for {them} were drawn by {p}; {It} had been empty for {n} years; {It} {is} named after {p}
""")
DETAILS = phrases("""
It took {n} weeks; It took {n} days and a lot of patience; The work took {n} months; More than {n}0 people came to watch; Many
neighbours came to help; The whole town talked about it; The whole village celebrated until midnight; The newspaper wrote a long
article about it; The mayor made a short speech; Everybody was surprised; Nobody was hurt; {p} took many photos; The weather was
perfect that day; It rained all day; The idea came from an old friend; The money came from {n} sponsors; {p} had saved money for
it for {n} years; The children were very happy; {p} helped with the paperwork; The plan had been kept secret for {n} months;
Friends and family came from {c}; There was music, food and dancing; The guests ate cake and drank tea; A local radio station
reported on it; The police were called at {n} past ten; Experts call it a small miracle; Visitors from {c} are already coming;
The project had begun in {c}; The tickets were sold out in {n} minutes; Afterwards there was soup for everybody; {p} called it
the best day of the year; Some people did not believe it at first; It was the second time in {n} years; The next step will
follow in spring; More news will come next week; The neighbours are proud of it; {p} now wants to do it again; The cost was
about {n}00 euros; The bank gave a loan of {n}000 euros; A friend named {p} had the idea; About {n} guests were there; It was
{n} degrees and windy; The work was hard, but it paid off; It all began with a letter from {p}; The story was on television; The
mayor of {c} sent a card; Everyone hopes for a good year; Many children from {c} want to join; The winner of the lottery paid
for it; It had been a dream since childhood; Two other people had tried before; The rest of the day was calm; The road was
closed for {n} hours; A second one is planned for next year; People can come and see it from Monday; Admission is free for
children; {p} and {p} were there too; The party lasted until three in the morning; The reason was a simple mistake; The owner
offers a reward of {n} euros; The journey lasted {n} hours; An old map showed the way; The family dog was there as well; The
teachers were very pleased; The town gave {n}00 flowers; The first day was a great success; The opening hours are from nine to
five
""")
JOURNEY_DETAILS = phrases("""
The trip took {n} hours; The trip took {n} days; The weather was bad all the way; {p} waited at the station; A new job is
waiting there; The suitcase weighed {n} kilos; The train was late by {n} minutes; It was the first journey abroad; The flat
there has {n} windows; On the way there were many stops; The road was long and dusty; The cat came along in a basket; The
friends met {p} on the way; The old house is for sale now; The tickets cost {n} euros; The plan is to stay for {n} months; The
reason is a new job at a school; The sea was calm and blue; The family followed a week later; Everybody sang on the way; They
took only one bag each
""")
# Second sentences that tell a little story of their own, which the summary leaves out. {o}: a thing with its article.
ASIDES = phrases("""
Later {p} bought {o}; Then {p} found {o} there; {p} gave {o} to {p}; In return {p} got {o}; Next to it stands {o}; Before that,
{p} had sold {o}; After that, {p} built {o} in {c}; {p} wants to open {o} soon; {p} also owns {o}; There was also {o}; Two years
before, {p} had won {o} in {c}; The prize was {o}; {p} sent {o} from {c}; A visitor brought {o}; The visitors saw {o} and {o};
{p} paid with {o}; Inside there is {o}; Behind it {p} keeps {o}; People from {c} asked for {o}; {p} likes {o} even more; It
looks like {o}; {p} moved there from {c}; {p} comes from {c}; {p} lives in {c} with {p}; {p} learned it in {c}; {p} works in {c}
as a {role}; {p}, a {role}, helped; A {role} from {c} paid for it; The {role} {p} was there; A {role} told the story to {p};
Children can learn to be a {role} there; It will help every {role} in {c}; It sells {sells} and {sells}; It offers {sells},
{sells} and {sells}; There are {sells} for everyone; The guests got {sells} and {sells}; {p} brought {sells}; Visitors can buy
{sells} and {sells} there; On the first day there were free {sells}; The smell of {sells} filled the air; It is full of {sells};
The place is known for {sells}
""")
SELLS = """
cakes books flowers toys apples shoes pies lamps pens shirts candles sausages potatoes maps hats tools stamps roses cookies
soups bags cheeses rings mugs songs posters pears nuts eggs melons
""".split()
OWN = "his her their its".split()
TOLD = """
book song letter poem report play novel article story opera film documentary course talk lecture exhibition museum speech
podcast diary
""".split()
ABOUT = phrases("""
about {many}; about {many}; about {many}; about the sea; about the war; about love; about the moon; about {c}; for {many}; for
children; about two brothers; about {p}; on {many}; for beginners; about the weather; about {many} and {many}
""")
CREATURES = """
owls whales bees wolves horses bears cats dogs trains stars bridges trees ghosts pirates robots birds spiders farmers dragons
sheep foxes mushrooms clouds ships knights children planets rivers
""".split()
ACCIDENT_DETAILS = phrases("""
Nobody was hurt; Two people were hurt; The police were called at {n} past ten; Firefighters came from {c}; {p} filmed it with a
phone; The damage is about {n}000 euros; The owner, {p}, was not at home; It happened at {n} minutes past six; The road was
closed for {n} hours; {p} saw it all from a window; The newspaper printed a photo; It took {n} minutes; Help came after {n}
minutes; The neighbours could hardly believe it; An expert from {c} was called; {p} called for help; The insurance will pay; It
was the second time this year; Everybody was surprised; The mayor promised help; The weather service had given a warning; The
repairs will take {n} weeks; Children from {c} sent a card; A local radio station reported on it
""")
COLOURS = "red blue green yellow white black grey brown orange pink".split()
ASKS = phrases("""
Summarise; Summarize; Summarise this; Summarize this; Summarise this.; Summarize this text; Summarise the text; Summarise this
text.; Summarise the following; Summarize the following text; Summarise in one sentence; Summarize in one sentence; Summarise
this in one sentence.; Summarize the text in one short sentence.; Summarise it briefly; Summarise briefly; Summarise the story;
Summarise the news; Summarise this news item.; Summarise this paragraph; Summarize this passage in a single sentence; Sum up;
Sum this up; Sum this up.; Sum it up in a sentence; Sum up this text; Sum up what happened; Summary; Summary?; Summary please;
summary of this; Short summary; One-sentence summary; One sentence summary; Brief summary; A summary, please; TL;DR; TLDR;
tl;dr; tldr?; Too long, make it short; Shorten; Shorten this; Shorten this text.; Shorten the text to one sentence.; Make this
shorter; Make this shorter.; Make it short; Make it a short sentence; Cut this down; Cut this text down to one sentence.;
Condense this; Condense; Condense the text into one sentence.; Compress this text; Reduce this to one sentence; Reduce to the
essential; Boil this down; Boil it down to one sentence; Give me a summary; Give me a summary of this text.; Give me a short
summary; Give me a one-sentence summary; Give a brief summary of the text; Give a summary of the following; Give me the gist;
Give me the gist of this.; Give me the short version; Give me the main point; Give me the core of this text.; Give me the
essence; Give me the key message; The gist; Gist?; gist; The main point; Main point; Main idea; Main idea?; Key point; Key
message; Key fact; In short; In short?; In brief; In a nutshell; In one sentence; In one sentence?; In a word; Briefly; The
short version; Short version; Short version?; The essence; Bottom line; Bottom line?; Essence; Abstract; Headline; Write a
summary; Write a summary of this text.; Write a short summary; Write a one-sentence summary.; Write one sentence that sums this
up.; Write the main idea in one sentence; Write it shorter; Write this in one short sentence; Rewrite this in one short
sentence; Rephrase this in one short sentence; Say it in one sentence; Say this in one short sentence; Say it shorter; Say it in
fewer words; Put this in a nutshell; Put it in one sentence; Put this into one short sentence; Express this in one sentence;
State the main point; State the main idea.; Tell me the main point; Tell me the main point of this text.; Tell me in one
sentence what happened.; Tell me in one sentence what this is about; Tell me briefly what happened.; Tell me what this text says
in short; Tell me shortly what it is about; Tell me the gist; What is this about?; What is this text about?; What's this about?;
What is the text about, in one sentence?; What is the main point?; What is the main point of this text?; What is the main idea?;
What's the main idea here?; What's the gist?; What is the gist of this?; What is the essence of this text?; What is the key
message?; What is the summary?; What is the short version?; What is the bottom line?; What happened?; What happened, in short?;
What happened here?; What happened in one sentence?; What does this text say, in short?; What does it say in brief?; What's the
news in one sentence?; What's the point?; Can you summarise this?; Can you summarize this?; Can you summarise this text?; Can
you summarise this for me?; Can you sum this up?; Can you sum that up for me?; Can you shorten this?; Can you make this
shorter?; Can you give me a summary?; Can you give me the short version?; Can you put this in one sentence?; Can you tell me in
one sentence what happened?; Could you summarise this text?; Could you summarise the following?; Could you sum this up in a
sentence?; Could you shorten this for me?; Could you give me a one-sentence summary?; Would you summarise this for me?; Would
you sum it up?; How would you sum this up?; How would you summarise this text?; How can I say this in one short sentence?; How
would a headline say this?; I need a summary; I need a summary of this text.; I need a short summary of this; I need this in one
sentence.; I'd like a summary; I'd like a short summary of this text.; I would like to have a summary of this; I want the short
version; I want a summary of this.; I have no time, summarise this; I am in a hurry, what does this say?; I don't have time to
read this. Summarise it.; I can't read all of this, what is it about?; Help me summarise this text; Help me to sum this up; For
my homework I must summarise this; For school: summarise this text.; For the newsletter, write this in one short sentence; For
my notes, shorten this; Exercise: summarise the text in one sentence.; Task: summarise; Task: write a summary; Quiz: what is the
main point?; My boss wants a short version of this; My teacher wants a one-sentence summary of this; Read this and summarise it;
Read the text and give me the main point; Read this and tell me what happened.; Extract the main point; Extract the key
sentence; Extract the core message.; Keep only the main point; Keep only what matters; Leave out the details; Leave out
everything unimportant; Drop the details; Strip the details; Only the essential; Just the essentials; Just the main point; Just
the key fact; Who did what?; Who did what where?; Simplify; Simplify this text; Make a summary; Make a one-line summary; Make
one sentence out of this; Make one short sentence of this text.; Turn this into one short sentence; Turn the text into a
summary; Please be brief: what happened?; A one-liner; One line; One-liner?; Recap; Recap this; Give me a quick recap; Digest;
Outline this text in one sentence
""".replace("TL;DR", "TL,DR").replace("tl;dr", "tl,dr"))  # fmt: skip
AGAIN = phrases("""
And this: {text}; And this one: {text}; Now this one: {text}; Next: {text}; Next text: {text}; Another one: {text}; One more:
{text}; The same for this: {text}; And: {text}; And "{text}"?; How about this: {text}; Do the same with this: {text}; Now:
{text}; Again: {text}; The second text: {text}; {text}; Here is another: {text}; Also summarise this: {text}
""")
