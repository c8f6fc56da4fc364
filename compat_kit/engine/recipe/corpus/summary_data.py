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
choir, opera, musical; launch/launched/launched/launches: app, rocket, magazine, campaign, boat, satellite, website, shop;
weave/wove/woven/weaves: carpet, basket, blanket, scarf, tapestry, net; grow/grew/grown/grows: pumpkin, tomato, melon, rose,
cactus, orchid, lemon tree; brew/brewed/brewed/brews: beer, tea, potion, cider, coffee; draw/drew/drawn/draws: map, comic,
portrait, plan, horse, cartoon; pack/packed/packed/packs: suitcase, parcel, lunch box, bag, tent;
donate/donated/donated/donates: painting, piano, library, ambulance, bell, computer, minibus; import/imported/imported/imports:
car, cheese, carpet, machine, tea set; export/exported/exported/exports: wine, car, machine, toy, flower;
ban/banned/banned/bans: drone, firework, scooter, phone, pesticide; cancel/cancelled/cancelled/cancels: concert, match, flight,
party, contract, festival; postpone/postponed/postponed/postpones: wedding, match, election, concert, trial, exam;
finance/financed/financed/finances: hospital, film, playground, school, study, library; approve/approved/approved/approves:
plan, budget, tunnel, law, vaccine, merger; reject/rejected/rejected/rejects: plan, proposal, offer, petition, law;
treat/treated/treated/treats: patient, horse, wound, parrot, burn; cure/cured/cured/cures: patient, dog, disease, cow;
examine/examined/examined/examines: patient, skull, painting, tooth, coin; hire/hired/hired/hires: cook, gardener, nurse,
driver, lawyer, detective, band; dismiss/dismissed/dismissed/dismisses: coach, manager, teacher, director;
interview/interviewed/interviewed/interviews: minister, singer, witness, author, diver; marry/married/married/marries: dentist,
farmer, prince, pilot, singer; feed/fed/fed/feeds: swan, elephant, goat, baby, horse, tiger; ride/rode/ridden/rides: horse,
camel, elephant, donkey, motorbike; fly/flew/flown/flies: kite, balloon, helicopter, glider, drone; drive/drove/driven/drives:
bus, truck, tram, tractor, taxi, ambulance; tow/towed/towed/tows: car, boat, truck, caravan; dig/dug/dug/digs: well, tunnel,
hole, pond, grave; install/installed/installed/installs: lift, fountain, heater, camera, solar panel, traffic light;
replace/replaced/replaced/replaces: window, bridge, lamp, engine, bell; remove/removed/removed/removes: statue, wall, tree,
fence, poster; hide/hid/hidden/hides: treasure, letter, key, egg, diary; forge/forged/forged/forges: sword, gate, passport,
ring, knife; melt/melted/melted/melts: bell, coin, ring, candle; polish/polished/polished/polishes: shoe, statue, car, trumpet,
mirror; decorate/decorated/decorated/decorates: cake, hall, window, tree, tram, egg; measure/measured/measured/measures:
mountain, skull, field, tree, lake; count/counted/counted/counts: vote, bird, star, butterfly, sheep;
observe/observed/observed/observes: comet, eagle, eclipse, whale, fox; exhibit/exhibited/exhibited/exhibits: painting,
sculpture, mask, fossil, photo; auction/auctioned/auctioned/auctions: painting, violin, stamp, car, diamond;
print/printed/printed/prints: poster, book, map, newspaper, T-shirt; program/programmed/programmed/programs: game, robot, app,
website, drone; hack/hacked/hacked/hacks: website, server, phone, bank; patent/patented/patented/patents: lamp, pump, engine,
zip, toothbrush; sculpt/sculpted/sculpted/sculpts: lion, fountain, statue, head; compose/composed/composed/composes: song,
opera, symphony, waltz, anthem; conduct/conducted/conducted/conducts: orchestra, survey, choir, experiment, symphony;
review/reviewed/reviewed/reviews: book, film, restaurant, play, album; read/read/read/reads: poem, novel, letter, comic, diary;
mend/mended/mended/mends: net, sock, roof, coat, fence; iron/ironed/ironed/irons: shirt, dress, flag, tablecloth;
harvest/harvested/harvested/harvests: field, vineyard, pumpkin, orchard, melon; milk/milked/milked/milks: cow, goat, sheep;
shear/sheared/shorn/shears: sheep, alpaca, poodle; vaccinate/vaccinated/vaccinated/vaccinates: dog, child, cow, nurse;
guard/guarded/guarded/guards: bank, castle, museum, prison, bridge; arrest/arrested/arrested/arrests: thief, burglar, smuggler,
hacker, pirate; defend/defended/defended/defends: title, castle, thief, record, goal; defeat/defeated/defeated/defeats:
champion, team, giant, rival; challenge/challenged/challenged/challenges: champion, mayor, rival, law;
coach/coached/coached/coaches: team, runner, choir, swimmer; score/scored/scored/scores: goal, point, try, penalty;
attend/attended/attended/attends: concert, wedding, lecture, meeting, course; join/joined/joined/joins: club, choir, band, team,
expedition, circus; leave/left/left/leaves: band, team, company, village, convent; tour/toured/toured/tours: castle, factory,
vineyard, island
""")
# What people and groups go to, without an object.
JOURNEYS = phrases("""
move/moved/moved/moves; travel/travelled/travelled/travels; fly/flew/flown/flies; walk/walked/walked/walks;
sail/sailed/sailed/sails; cycle/cycled/cycled/cycles; drive/drove/driven/drives; hike/hiked/hiked/hikes;
return/returned/returned/returns; swim/swam/swum/swims; ride/rode/ridden/rides; go/went/gone/goes; come/came/come/comes;
run/ran/run/runs
""")
DISASTERS = phrases("""
fire; storm; flood; landslide; hurricane; tornado; earthquake; avalanche; thunderstorm; hailstorm; explosion; river; blizzard;
sandstorm; heatwave; lightning strike; mudslide; wildfire; cyclone; rockfall; gas leak; truck
""")
DESTROYS = phrases("destroyed; damaged; hit; ruined; wrecked; blocked; tore down; threatened")
DESTROYED = phrases("""
barn; bridge; school; road; farm; church; factory; railway line; market hall; warehouse; harbour; vineyard; campsite; mill;
tower; library; petrol station; greenhouse; football pitch; cottage; chapel; pier; theatre; sports hall; dam; farmhouse; garage;
stable; monument; car park; cable car; orchard
""")
BEASTS = phrases("""
fox; bear; dog; cow; horse; wolf; goat; swan; deer; monkey; parrot; seal; crow; raccoon; cat; donkey; pig; snake; wild boar;
badger; otter; squirrel; elephant; camel; eagle; hedgehog; ram; peacock; kangaroo; bull; pony; lynx
""")
BEAST_ACTS = phrases("""
stole: sandwich, hen, cake, fish, shoe, apple, hat, egg; chased: postman, cyclist, cat, jogger, tourist, thief; damaged: car,
fence, garden, tent, window; blocked: road, tunnel, railway line, bridge, runway; bit: postman, farmer, tyre, visitor; found:
bone, child, wallet, truffle, ring; saved: child, farmer, kitten, sailor; visited: school, supermarket, kitchen, bus stop,
playground; ate: hat, cake, letter, ticket, lettuce; scared: jogger, camper, child, tourist; followed: bus, boy, hiker, tractor;
broke: window, vase, fence, laptop; opened: door, gate, suitcase, fridge; attacked: drone, scooter, gardener, scarecrow; lost:
collar, feather, tooth; crossed: motorway, river, border, airfield; hid: shoe, bone, glove, ball; caught: mouse, burglar, ball,
trout; won: race, prize, contest; woke: family, night guard, village
""")
ROLES = phrases("""
baker; teacher; farmer; nurse; doctor; student; engineer; painter; carpenter; singer; writer; gardener; cook; mayor; pilot;
sailor; fisherman; tailor; clockmaker; librarian; policeman; firefighter; shepherd; dentist; plumber; lawyer; scientist;
musician; photographer; architect; widow; grandmother; grandfather; retired teacher; bus driver; taxi driver; schoolgirl;
schoolboy; tourist; beekeeper; potter; blacksmith; dancer; journalist; mechanic; judge; programmer; biologist; historian;
violinist; postman; waiter; chemist; captain; monk; nun; actor; athlete; cyclist; runner; climber; collector; inventor;
millionaire; neighbour; couple; family; company; club; choir; team; midfielder; goalkeeper; referee; swimmer; skier; boxer;
jockey; diver; surfer; gymnast; chess player; coach; astronaut; astronomer; geologist; physicist; mathematician; archaeologist;
botanist; zookeeper; vet; surgeon; paramedic; pharmacist; therapist; optician; butcher; brewer; winemaker; cheesemaker; miller;
chef; barber; hairdresser; seamstress; shoemaker; goldsmith; glassblower; weaver; carver; sculptor; illustrator; designer;
composer; conductor; pianist; drummer; rapper; comedian; clown; magician; acrobat; puppeteer; translator; interpreter; editor;
publisher; bookseller; novelist; poet; reporter; radio host; detective; notary; ambassador; minister; senator; councillor;
priest; rabbi; imam; soldier; general; sergeant; officer; ranger; forester; hunter; florist; lumberjack; miner; welder;
electrician; roofer; bricklayer; crane driver; truck driver; train driver; tram driver; flight attendant; air traffic
controller; lighthouse keeper; ferryman; dockworker; courier; cashier; banker; accountant; estate agent; salesman; shopkeeper;
receptionist; hotel owner; cleaner; caretaker; babysitter; nursery teacher; headmaster; professor; pupil; trainee; intern;
volunteer; pensioner; orphan; refugee; pilgrim; hiker; camper; birdwatcher; stamp collector; gamer; hacker; software developer;
data scientist; knitter; juggler; twin; great-aunt; stepfather; godmother; bride; choirmaster; organist; bell-ringer; farmhand;
fishmonger; greengrocer; street vendor; ice cream seller
""")
GROUPS = phrases("""
the city council; the village school; the town library; the local museum; the football club; the university; the fire brigade;
the church choir; the city theatre; the railway company; the youth club; the sports club; the city; the village; the parents;
the residents; the pupils; the neighbours; the volunteers; the workers; the students; two sisters; three friends; two brothers;
four students; five neighbours; a group of students; a group of parents; a team of doctors; a team of engineers; a school class;
the government; the hospital; the zoo; the police; the farmers; the band; the harbour office; the twins; the orchestra; the
rowing club; the bank; the tennis club; the swimming club; the chess club; the book club; the drama group; the theatre group;
the music school; the dance school; the art school; the primary school; the nursery; the nursing home; the veterinary clinic;
the dental practice; the fire station; the rescue service; the coast guard; the post office; the newspaper; the radio station;
the film studio; the publishing house; the bakery; the brewery; the cheese dairy; the sawmill; the car factory; the shipyard;
the power company; the bus company; the airline; the airport; the parish; the monastery; the mosque; the synagogue; the charity;
the housing association; the court; the parliament; the ministry; the embassy; the space agency; the weather service; the
natural history museum; the botanical garden; the animal shelter; the national park; a group of nurses; a group of hikers; a
group of artists; a team of divers; a team of students; a team of scientists; a school choir; a brass band; a start-up; a family
of five; four nurses; three pilots; two cousins; six climbers; three grandmothers; two engineers; five farmers; four musicians
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
single-handedly; successfully; at last; eagerly; cheerfully; patiently; reluctantly; boldly; soon; skilfully; calmly; nervously;
unofficially; spontaneously; surprisingly; generously; almost by accident; courageously; gladly; hastily; thoroughly; in secret; without fuss; publicly; silently; enthusiastically; playfully; gently
""")
TIMES = phrases("""
last May; last week; last year; last month; last summer; last winter; last Monday; last night; yesterday; this morning; this
week; this year; on Monday; on Tuesday; on Wednesday; on Friday; on Saturday; on Sunday; in March; in June; in July; in spring;
in autumn; in 19{nn}; in 20{n}; in 20{n}; two days ago; three weeks ago; {n} years ago; a month ago; a year ago; a few days ago;
on 3 May; on 12 August; on the first of June; at the weekend; on Sunday morning; early on Tuesday; on a rainy Thursday; on a
cold evening; at midnight; at dawn; during the holidays; during the night; in the early hours; before Christmas; after lunch; at
the age of {n}; on her birthday; on his birthday; at the end of April; shortly before noon; in the summer of 20{n}; two weeks
ago; at Easter; at New Year; on New Year's Eve; on Christmas Day; in January; in February; in April; in August; in September; in
October; in November; in December; on Thursday; on Thursday evening; on Friday night; on Saturday afternoon; on the last day of
May; on 21 June; on 9 October; at noon; at sunset; at sunrise; before breakfast; after dinner; after work; during the lunch
break; during the summer break; in the middle of the night; in the middle of winter; late on Sunday; half a year ago; {n} days
ago; {n} weeks ago; in the spring of 20{n}; in the autumn of 19{nn}; the day before yesterday; the other day; some time ago; the
week before last; shortly after midnight; at the start of the week; at the end of the holidays; between Christmas and New Year
""")
FUTURE_TIMES = phrases("""
tomorrow; next week; next month; next year; next summer; in May; on Friday; soon; in the spring; next Monday; in two weeks;
later this year; in autumn; this weekend; next winter; next spring; in the summer; on Sunday; on Saturday; in three days; in a
few weeks; in September; in January; at Easter; before long; at the weekend; the day after tomorrow; one day; tonight
""")
EXTRAS = phrases("""
with two friends; with a friend; with great care; with the help of {p}; with help from the neighbours; with her brother; with
his sister; with borrowed money; for {n} euros; for only {n} euros; for {n}000 euros; for the children; for a good cause; for a
friend; for the whole town; after a long search; after a long winter; after years of work; after {n} months of work; after much
discussion; after school; despite the rain; despite the cold; despite many problems; in spite of bad weather; without any help;
without a plan; in front of {n} guests; in front of a big crowd; in just {n} days; in only {n} hours; during a storm; together
with {p}; as a surprise; by accident; by chance; against all odds; to everyone's surprise; for the first time; for the third
time; in heavy rain; under a clear sky; with a big smile; out of love for {p}; because of a bet; thanks to a loan; as promised;
after losing a bet with {p}; while looking for {p}; using old wood and stones; with money from the lottery; with a team of
volunteers; with two colleagues; with the whole family; with her grandmother; with his daughter; with only a small budget; with
nothing but a hammer; with a loan from the bank; with a lot of patience; with trembling hands; with music and dancing; without a
permit; without telling anyone; without any money; without {p}; for a museum; for the neighbours; for a charity; for a
television show; for a bet; for {p}; for free; for more than {n} euros; after {n} attempts; after a phone call from {p}; after a
quarrel; after a good night's sleep; after an illness; after two failed attempts; before a large audience; before the eyes of
{n} tourists; on the advice of {p}; on behalf of the mayor; on live television; in memory of {p}; in honour of {p}; in less than
{n} minutes; in the presence of the mayor; in exchange for a cow; at the request of {p}; at great risk; by moonlight; by hand;
by mistake; in thick fog; in the heat; in deep snow; despite strong wind; despite a broken arm; despite a shortage of money;
because of the weather; because of an advertisement; thanks to {p}; thanks to a tip from {p}; thanks to {n} donors; like many
others; as part of a school project; as a birthday present for {p}; as an experiment; as a joke; using a new method; using only
recycled material; instead of going on holiday; while on holiday
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
kind in {c}; The plans for {them} were drawn by {p}; {It} had been empty for {n} years; {It} {is} named after {p}; {It} {is}
worth about {n}000 euros; {It} {is} now kept in {c}; {It} {is} insured for {n}000 euros; {It} {is} the work of {p}; {It} {has}
been tested by {p}; {It} {has} a long history; {It} {has} a {colour} mark on one side; {It} {is} {colour} with {colour} stripes;
{It} {is} the pride of the family; {It} {is} larger than expected; {It} {is} said to be lucky; {It} {is} no longer in use; {It}
{is} still in good shape; {It} {is} shown on the town's website; {It} came with a handwritten note from {p}; {It} came from a
small firm in {c}; {It} had belonged to {p} before; {It} had cost {n} euros at first; {It} had not been used since 19{nn}; {It}
will stay in {c}; {It} will be ready for guests in summer; {It} caused a lot of talk; {It} made the news in {c}; {It} {belongs}
to the town; {It} {attracts} people from {c}; {p} gave {them} a name; {p} had dreamed of {them} for years; {p} checked {them}
twice; The story of {them} began in {c}; Children drew pictures of {them}; Three people wanted {them}; A video of {them} was
seen {n}000 times; An expert looked at {them} for {n} minutes; There is a film about {them}; The neighbours do not like {them}
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
five; The doctors were surprised; The patients are grateful; The coach was proud of the team; The fans sang all night; The judge
will decide in {n} days; The exam was the hardest in years; The software had been tested for {n} months; The server was down for
{n} minutes; The shares rose by {n} percent; The rent had gone up by {n} euros; A lawyer from {c} gave advice; A union supports
the idea; The farm has been in the family for {n} years; The harvest was poor that year; The fish were small; The bees survived
the winter; The dog barked all the time; The cat slept through it all; The cake had {n} candles; The soup was eaten in {n}
minutes; A baby was born on the same day; The wedding had been planned for {n} months; The neighbours had complained before; The
school sent a letter to the parents; The class will write about it; The pupils got a day off; A museum in {c} showed interest;
The critics were not impressed; The audience stood up and clapped; The microphone failed twice; The lights went out for {n}
minutes; The snow was {n} centimetres deep; The temperature fell to {n} degrees; The sun shone for the first time in weeks; The
wind was too strong at first; The train was full; The bus driver waited; A police officer took notes; Nobody knows the reason;
Nobody had asked for it; Nobody wanted to talk about it; Hardly anyone noticed; Half of the village came; It was not the first
attempt; It was the third time since last year; It saved about {n}00 euros; It caused a traffic jam of {n} kilometres; It was
shown live on the internet; It was a day to remember; It came as a surprise to {p}; It was {p} who had the idea; It all started
as a joke; The first plan had failed; The paperwork took {n} days; The contract runs for {n} years; The permit came at the last
minute; The phone has not stopped ringing since; The website had {n}000 visitors; The photo was shared {n}00 times; The podcast
with {p} comes out on Friday; {p} could not be there; {p} had warned about the costs; {p} lost {n} kilos; {p} cried with joy;
{p} did not want to comment; {p} thanked the doctors; {p} had read about it in a magazine; {p} saw it on television; {p} and {p}
do not agree; {p} plans a book about it; {p} will speak about it in {c}; Her brother {p} paid the bill; The oldest guest was {n}
years old; The youngest helper was {n} months old; Every third person is against it; The rest is history; The match ended in a
draw; The medal is made of silver; The nurse had the right idea; The insurance did not pay; A second opinion came from {c}; A
scientist explained the background; A spokeswoman confirmed the news; A study from {c} had shown the way; A reader sent the
story; A gallery in {c} has called
""")
JOURNEY_DETAILS = phrases("""
The trip took {n} hours; The trip took {n} days; The weather was bad all the way; {p} waited at the station; A new job is
waiting there; The suitcase weighed {n} kilos; The train was late by {n} minutes; It was the first journey abroad; The flat
there has {n} windows; On the way there were many stops; The road was long and dusty; The cat came along in a basket; The
friends met {p} on the way; The old house is for sale now; The tickets cost {n} euros; The plan is to stay for {n} months; The
reason is a new job at a school; The sea was calm and blue; The family followed a week later; Everybody sang on the way; They
took only one bag each; The suitcase got lost on the way; {p} packed sandwiches for the trip; The car broke down after {n}
kilometres; The border was closed for {n} hours; The hotel had been booked by {p}; The hotel room had a view of the sea; It was
warm on arrival; It was cold and dark on arrival; A taxi was waiting; A friend from school lives there; An aunt named {p} lives
there; The dog had to stay at home; The neighbours water the plants; The bags were packed in {n} minutes; The map was wrong; The
battery was empty on the way; There was a stop in {c} for lunch; There were {n} bridges on the way; The luggage came {n} days
later; The flight was delayed by {n} minutes; The boat had no engine; The goodbye was hard; {p} sent a postcard; A doctor there
is very well known; A conference takes place there; The blog about it has {n}00 readers
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
The place is known for {sells}; {p} now looks for {o}; {p} dreams of {o}; {p} already has {o}; {p} had asked for {o}; {p}
exchanged it for {o}; {p} offered {o} for it; {p} will repair {o} next; {p} keeps {o} in the cellar; {p} forgot {o} at home; {p}
was given {o} for it; {p} left {o} to {p}; {p} compared it with {o}; {p} took {o} home; {p} lent {o} to {p} for it; {p} drew {o}
for the children; The old owner, {p}, kept {o}; The next project is {o}; The winner also got {o}; The museum already owns {o};
The shop next door sells {sells}; The neighbours sold {sells}; The pupils brought {sells} from {c}; Volunteers handed out
{sells}; There was a stand with {sells} and {sells}; Everyone brought {sells}; A {role} took pictures of it; A {role} called {p}
made a speech; A {role} wrote a song about it; A {role} wanted to buy it; A young {role} translated for the guests; {p}, a
{role} from {c}, came too; {p}, once a {role}, gave advice; {p} was a {role} in {c} before; {p} used to be a {role}; {p} wants
to become a {role}; {p} studied in {c}; {p} grew up in {c}; {p} met {p} in {c}; {p} phoned {p} at once; {p} and {p} had met in
{c}; In {c}, {p} had seen {o}; In {c} there is something similar; Not far from it there is {o}; Under it lies {o}; In front of
it stands {o}; It replaces {o}; It was paid with {o}; It reminds {p} of {o}; It belongs next to {o}; It is bigger than {o}
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
repairs will take {n} weeks; Children from {c} sent a card; A local radio station reported on it; Three people got a fright; The
owner laughed about it later; The owner was angry; Several cars had to turn back; The power was out for {n} hours; Trains
stopped for {n} minutes; The school stayed closed on Monday; The firefighters worked for {n} hours; The zoo sent two keepers; A
vet from {c} came to help; A video of it was seen {n}000 times; {p} hid in the cellar; {p} ran outside at once; {p} wants to
build a fence now; {p} lost everything; The neighbours gave shelter to {p}; The army helped with the cleaning; The costs are not
yet known; The town collects money for the owner; Such a thing had not happened for {n} years; The cause is still unknown; A
branch lay on the road; The police ask for patience
""")
COLOURS = "red blue green yellow white black grey brown orange pink".split()
