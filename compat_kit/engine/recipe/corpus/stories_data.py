"""Whom stories are about, where they happen, what happens and how it ends."""

from __future__ import annotations

from .framing import phrases

ANIMALS = phrases("""
cat; dog; fox; wolf; bear; horse; cow; pig; sheep; goat; hen; rooster; duck; goose; swan; owl; crow; raven; robin; sparrow;
parrot; penguin; eagle; hawk; stork; heron; peacock; pigeon; seagull; hummingbird; flamingo; turkey; ostrich; pelican; mouse;
rat; hamster; squirrel; rabbit; hare; hedgehog; mole; badger; otter; beaver; weasel; bat; deer; moose; elk; reindeer; donkey;
pony; camel; llama; zebra; giraffe; elephant; lion; tiger; leopard; panther; cheetah; hippo; rhino; monkey; gorilla; koala;
kangaroo; panda; platypus; sloth; armadillo; anteater; lemur; raccoon; skunk; opossum; porcupine; wombat; tapir; okapi;
aardvark; meerkat; mongoose; seal; walrus; whale; dolphin; shark; octopus; squid; jellyfish; crab; lobster; starfish; seahorse;
salmon; trout; goldfish; eel; frog; toad; newt; salamander; lizard; chameleon; gecko; snake; turtle; tortoise; crocodile;
alligator; snail; slug; worm; ant; bee; wasp; beetle; ladybird; butterfly; moth; dragonfly; cricket; grasshopper; spider;
firefly; caterpillar; puppy; kitten; lamb; calf; foal; chick; duckling; cub; piglet; dragon; unicorn; dinosaur; griffin;
phoenix; mammoth; yak; bison; buffalo; gazelle; ferret; chipmunk; vulture; magpie; woodpecker; puffin; toucan; stingray;
centipede; axolotl
""")
PERSONS = phrases("""
king; queen; prince; princess; knight; pirate; wizard; witch; farmer; baker; teacher; doctor; nurse; sailor; captain; fisherman;
shepherd; gardener; cook; tailor; blacksmith; carpenter; painter; singer; dancer; clown; juggler; magician; poet; writer; boy;
girl; man; woman; child; baby; grandmother; grandfather; old man; old woman; little girl; little boy; student; pupil; scientist;
inventor; astronaut; pilot; driver; postman; firefighter; policeman; judge; thief; detective; spy; soldier; hunter; miner;
miller; weaver; potter; clockmaker; shoemaker; librarian; musician; pianist; violinist; drummer; acrobat; explorer; traveller;
merchant; beggar; monk; hermit; giant; dwarf; elf; fairy; ghost; mermaid; troll; goblin; vampire; robot; snowman; scarecrow;
engineer; programmer; builder; plumber; electrician; mechanic; dentist; lawyer; mayor; waiter; barber; cleaner; lighthouse
keeper; beekeeper; zookeeper; goalkeeper; runner; swimmer; climber; skater; chess player; photographer; journalist; actor; twin;
uncle; aunt; cousin; sister; brother; mother; father; neighbour; tourist; cowboy; ninja; gladiator; viking; emperor; beggar;
butler; mathematician; chemist; philosopher; alien; time traveller; superhero
""")
THINGS = phrases("""
teapot; kettle; spoon; fork; plate; cup; mug; bottle; lamp; candle; lantern; clock; watch; mirror; chair; table; bed; pillow;
blanket; sofa; carpet; door; window; key; lock; box; chest; basket; bag; suitcase; umbrella; hat; coat; shoe; boot; sock; scarf;
glove; button; needle; thread; ring; crown; necklace; coin; letter; book; pencil; pen; map; painting; photo; drum; violin;
piano; guitar; flute; trumpet; bell; ball; kite; doll; teddy bear; toy car; puzzle; robot; bicycle; car; bus; train; tram; boat;
ship; submarine; rocket; balloon; plane; helicopter; tractor; cart; sledge; bridge; tower; castle; house; cottage; hut;
windmill; lighthouse; barn; fence; gate; well; fountain; statue; stone; pebble; mountain; hill; river; lake; sea; island;
forest; tree; oak; leaf; flower; rose; tulip; sunflower; dandelion; mushroom; apple; pear; banana; lemon; orange; cherry;
strawberry; potato; carrot; tomato; onion; pumpkin; bean; pea; egg; bread; loaf; cake; cookie; pancake; pizza; noodle; cheese;
sausage; soup; cloud; star; moon; sun; rainbow; raindrop; snowflake; shadow; wind; storm; comet; planet; satellite; computer;
phone; camera; radio; television; printer; keyboard; token; server; battery; magnet; microscope; telescope; hammer; saw; nail;
screw; ladder; rope; bucket; broom; brush; sponge; soap; towel; toaster; fridge; oven; pan; pot; whistle; feather; shell; pearl;
diamond; crystal; magic wand; snow globe; music box; hot-air balloon; traffic light; street lamp; vending machine; typewriter;
paper boat
""")
ADJECTIVES = """
red blue green yellow black white purple orange pink brown grey golden silver turquoise violet striped spotted little small big
tiny huge old young brave shy clever lazy hungry sleepy happy sad lonely curious friendly grumpy kind wise silly funny strange
magic magical invisible flying talking dancing singing fat thin tall fluffy wooden paper glass lost forgotten broken rusty noisy
quiet clumsy fast slow strong gentle proud polite rude greedy generous nervous dreamy cheerful wild tame one-eyed three-legged
shiny fearless forgetful homesick bored angry mysterious famous
""".split()
PLACES = phrases("""
in a small village; in a deep forest; by the sea; on a high mountain; near a blue lake; in an old castle; on a lonely island; in
a big city; behind the moon; at the edge of the desert; under a bridge; in a quiet valley; on a green hill; in a tiny house; in
a dark cave; beside a river; in a garden full of roses; on a windy farm; in a lighthouse; in the attic of an old house; on a
busy street; at the end of the road; in a hollow tree; on the roof of a theatre; in a town without clocks; in a land of snow;
under an apple tree; in a harbour; in a market town; near an old mill; in a museum; in a library; on a ship; at a railway
station; in a toy shop; behind a bakery; in a kitchen; in a circus; in a school; in a swamp; on a cloud; in a kingdom far away;
in the north; in the south; on the coast; between two rivers; in a house of stones; at the bottom of a lake; in a tower; in a
meadow
""")
TIMES = phrases("""
one day; one morning; one evening; one night; one spring; one winter day; one rainy afternoon; one stormy night; on a cold
morning; on a sunny day; at midnight; at sunrise; one autumn; after a long winter; on a market day; one Sunday; early one
morning; late one evening; in the first snow; on a foggy day; one fine day; then
""")
FINDS = phrases("""
a golden key; an old map; a lost letter; a silver bell; a strange egg; a shining stone; a broken clock; a tiny door; a red
umbrella; a magic pen; a hungry kitten; a crying child; a bottle with a message; a hole in the wall; a forgotten song; a wooden
box; a blue feather; a lost shoe; a trail of crumbs; a sleeping giant; a ladder to the clouds; a pot of honey; a talking stone;
a paper boat; a star in the grass; a secret tunnel; a ring in the mud; a small drum; a basket of pears; a warm coat; a book
without words; a coin with two faces; a whistle; a nest with three eggs; a mirror; a wet puppy; a seed; a lantern; a huge
footprint; an empty boat
""")
NEEDS = phrases("""
a friend; a home; a new hat; the sea; the moon; a warm place; a piece of cake; a song; the end of the rainbow; a lost ball; the
way home; a quiet night; the biggest apple in the world; a job; an adventure; the first snow; a name; a bit of luck; some peace;
a good joke; the highest tower; the night train; a birthday party; a story; a star
""")
SKILLS_TO_LEARN = phrases("""
to fly; to swim; to dance; to sing; to read; to bake bread; to play the drum; to whistle; to paint; to skate; to juggle; to
count the stars; to speak with the wind; to cook soup; to tell jokes; to build a boat; to climb; to play chess; to ride a bike;
to sail; to knit; to plant trees; to play the flute; to make friends; to be brave
""")
FRIENDS = phrases("""
an old owl; a shy mouse; a tired traveller; a little girl; a lonely giant; a friendly ghost; a young sailor; a grumpy troll; a
wise turtle; a lost lamb; a small boy; a clumsy bear; a kind baker; a blind musician; a cheeky crow; a silent monk; a snail; a
one-legged pirate; a hungry wolf; the moon; a family of mice; a frog; a white horse; a robot; a postman; a fisherman; a queen; a
clown; two ducks; a gardener; an ant; a poet; the north wind; a bee; a dragon; a lighthouse keeper; an old woman; a goat; a
hedgehog; a whale
""")
# The first sentence of the three. {an}: the one asked for; {p}: a place; {t}: a time; {c}: a city; {was}: in number with it.
OPENINGS = phrases("""
Once upon a time there {was} {an} {p}.; Once there {was} {an} {p}.; Once upon a time, {an} lived {p}.; Long ago, {an} lived
{p}.; {An} lived {p}.; There {was} once {an} {p}.; {p_}, there lived {an}.; {p_}, {an} lived all alone.; Far away, {p}, there
{was} {an}.; Many years ago there {was} {an} {p}.; In {c}, there {was} {an}.; {An} lived in {c}.; {An} woke up {p}.; {An} had a
secret place {p}.; {An} stood {p} and looked at the sky.; {An} sat {p} and waited.; {An} had always been {p}.; {An} came to {c}
{t}.; Nobody knew why {an} lived {p}.; Everyone in {c} knew the story of {an}.; {p_} there {was} {an}, and nobody knew why.; Not
long ago, {an} lived {p}.; Everybody loved {an} {p}.; This is the story of {an} {p}.; Do you know the story of {an} {p}?; {An}
{was} born {p}.; {An} {was} bored {p}.; It was a quiet day for {an} {p}.; It was a cold night for {an} {p}.; {An} {was} hidden
{p}.; People still talk about {an} {p}.; When the world was young, {an} lived {p}.; A hundred years ago, {an} lived {p}.; Last
summer, {an} came to {c}.
""")
# What happens, then how it can end; {r}: the one asked for, later on; {t}: a time; {R}, {T}: the same with a capital.
PLOTS = tuple(
    (phrases(happens), phrases(ends))
    for happens, ends in (
        (
            """
{T}, {r} found {find}.; {R} found {find} {t}.; Under the snow {r} found {find}.; {T}, {r} stumbled over {find}.; Behind a door
{r} discovered {find}.; {T}, {find} lay in front of {r}.
""",
            """
{R} gave it to {friend}, and they became friends.; {R} kept it and smiled for the rest of the day.; It belonged to {friend}, who
was very grateful.; From then on, {r} {was} never sad again.; It led {r} to a place full of music.; {R} hid it well and told
nobody.; {friend_} helped to carry it home.; It was the best day of all.; {R} showed it to everyone in town.; It shone all
night, and everybody came to look.
""",
        ),
        (
            """
{T}, {r} met {friend}.; {R} met {friend} {t}.; {T}, {friend} knocked at the door.; {friend_} came by and asked for help.; {T},
{friend} fell into the river and cried for help.; {T}, {r} heard the song of {friend}.; {friend_} had lost the way home.
""",
            """
They shared a cake and laughed until dark.; They became the best of friends.; {R} helped at once, and nobody ever forgot it.;
Together they built a house {p}.; They travelled to {c} and danced all night.; {R} learned that a friend is worth more than
gold.; They sang so loudly that the stars listened.; Since then they have tea together every day.; {R} showed the way with a
little lamp.; They never said goodbye again.
""",
        ),
        (
            """
{R} {was} looking for {need}.; {R} dreamed of {need}.; {R} wanted nothing more than {need}.; Every day {r} wished for {need}.;
{T}, {r} set out to find {need}.; {R} had only one wish: {need}.; {R} asked everybody for {need}.
""",
            """
After a long journey the wish came true {p}.; In the end it was waiting at home.; {friend_} knew where to look, and they went
together.; After three days {r} found it and danced with joy.; {R} did not find it, but found {friend} instead.; It took a year,
but it was worth every step.; {R} looked up, smiled, and there it was.; {friend_} gave it away with a smile.; The search ended
in {c}, with music and cake.; It was not easy, but {r} never gave up.
""",
        ),
        (
            """
{R} wanted {learn}.; {T}, {r} decided {learn}.; {R} tried {learn}, but nobody believed in it.; Nobody had taught {r} {learn}.;
{R} had always wished {learn}.; Everybody laughed when {r} tried {learn}.; {friend_} promised to teach {r} {learn}.
""",
            """
After many tries it worked, and everybody cheered.; {friend_} helped every evening until it worked.; It went wrong a hundred
times and right once.; Now {r} {teaches} all the others.; At the great feast the whole town clapped.; {R} practised by moonlight
and became the best of all.; In spring {r} could do it better than anyone.; {R} fell, laughed and tried again.; Since that day
there is a song about {r}.; It was hard, but it was fun.
""",
        ),
        (
            """
{T}, a storm came over the land.; {T}, the lights went out in {c}.; {T}, the river rose higher and higher.; {T}, a fire broke
out in the mill.; {T}, all the clocks stopped.; {T}, the moon fell into the lake.; {T}, the king lost his voice.; {T}, thick fog
covered everything.; {T}, all the colours vanished.; One winter there was nothing left to eat.
""",
            """
{R} had an idea and saved everyone.; {R} stayed calm and showed everybody the way.; Only {r} {was} brave enough to help.; {R}
worked all night, and in the morning all was well.; With the help of {friend}, {r} put everything right.; {R} sang until the
trouble was over.; The people thanked {r} with a big feast.; {R} called {friend}, and together they made it good.; Since then a
statue of {r} stands in {c}.; {R} laughed and said that it was only the wind.
""",
        ),
        (
            """
{T}, {r} went on a journey to {c}.; {R} packed a small bag and left for {c}.; {T}, {r} sailed across the sea.; {R} climbed the
highest hill of all.; {T}, {r} crossed the dark forest alone.; {R} took the night train to {c}.; {T}, {r} flew over the roofs of
{c}.; {R} followed the river to its end.
""",
            """
There {r} met {friend} and stayed for a year.; On the way back {r} {was} happy and tired.; The view was so beautiful that {r}
stayed for ever.; There {r} opened a small shop for lamps and dreams.; At the end of the way there was {find}.; {R} brought home
{find} and a hundred stories.; In the end, home was the nicest place.; {friend_} waited there with warm soup.; There was a party
that nobody forgot.; {R} sent a card to everybody at home.
""",
        ),
        (
            """
{R} {was} afraid of the dark.; {R} {was} afraid of the sea.; {R} could not sleep.; {R} had lost a button.; {R} had forgotten how
to laugh.; {R} had no friends.; {R} felt very small.; {R} {was} always late.; {R} never laughed.; {R} had a cold.; {R} {was} too
shy to speak.; {R} {was} different from all the others.
""",
            """
{friend_} brought a lantern, and all was well.; {T}, {friend} came by, and everything changed.; {R} told {friend} about it and
felt better.; Then {r} heard music and forgot all worries.; A long walk {p} helped.; In the end it did not matter at all.;
{friend_} said that it was all right, and it was.; Since then {r} {has} slept like a stone.; {R} took a deep breath and was
brave.; They all laughed about it in the end.
""",
        ),
        (
            """
{T}, {r} baked a cake for everyone in {c}.; {R} told stories to everyone who came by.; {R} counted the stars every night.; {R}
collected sounds in a big jar.; {R} planted a seed and sang to it.; {R} built a tower of old boxes.; {R} drew a picture of the
wind.; {R} wrote a letter to the moon.; {R} guarded {find} day and night.; {R} painted every door in {c}.
""",
            """
Soon everybody wanted to help.; It became so big that it touched the clouds.; {friend_} liked it so much that they became
friends.; In the morning there was an answer.; People came from {c} to see it.; It made the whole town happy.; Nobody knows how
it ended, but everyone was happy.; In the end there was enough for all.; One night it was gone, and {r} started again.; It is
still there today.
""",
        ),
    )
)
GENERAL_ENDS = phrases("""
And {r} lived happily ever after.; That night {r} slept very well.; {R} smiled and went home.; And if you listen at night, you
can still hear {r}.; Everybody in {c} still tells this story.; From that day on, {r} {was} never alone.; {R} laughed, and the
whole world laughed too.; And that was only the beginning.; And so {r} became famous {p}.; Since then {r} {has} had many
friends.; The stars smiled, and so did {r}.; {R} never forgot that day.; Everybody cheered for {r}.; And {r} danced until the
sun came up.
""")
# What it can do or wants, as asked and as told.
WITH = phrases("""
that can fly/that could fly; who can fly/who could fly; that can sing/that could sing; that likes to dance/that liked to dance;
who loves the sea/who loved the sea; that is afraid of water/that was afraid of water; who lost a shoe/who lost a shoe; that
lives on the moon/that lived on the moon; who wants to be king/who wanted to be king; who cannot sleep/who could not sleep; that
eats only cake/that ate only cake; with a hat/with a hat; with a big nose/with a big nose; with three eyes/with three eyes;
without a name/without a name; with a red scarf/with a red scarf; with a secret/with a secret; with a long beard/with a long
beard; in love/in love; who plays the piano/who played the piano
""")
ASKS = phrases("""
Tell me a story about {a}.; Tell me a story about {a}; Tell me a short story about {a}.; Tell a story about {a}.; Tell a short
story about {a}; Tell me a little story about {a}.; Tell me a tale about {a}.; Tell us a story about {a}.; Tell me a bedtime
story about {a}.; Tell me a fairy tale about {a}.; Tell me a nice story about {a}.; Tell me a funny story about {a}; Tell me
something about {a}, as a story.; Tell me a very short story about {a}.; Tell me a three-sentence story about {a}.; Tell the
children a story about {a}.; Tell my daughter a story about {a}.; Write a story about {a}.; Write a short story about {a}.;
Write me a story about {a}.; Write me a short story about {a}; Write a tiny story about {a}.; Write a little tale about {a}.;
Write a story with {a}.; Write a story for children about {a}.; Write a bedtime story about {a}.; Write a fairy tale about {a};
Write a three-sentence story about {a}.; Write three sentences about {a}, as a story.; Write a very short story in which {a}
appears.; Make up a story about {a}.; Make up a short tale about {a}; Make up something about {a}.; Make me a story about {a};
Invent a story about {a}.; Invent a short story about {a}.; Invent a fairy tale about {a}; Create a story about {a}.; Create a
short story about {a}; Compose a short story about {a}.; Come up with a story about {a}.; Come up with a short tale about {a};
Think up a story about {a}.; Imagine a story about {a}.; Give me a story about {a}.; Give me a short story about {a}; Give us a
tale about {a}; Spin a tale about {a}; Spin me a yarn about {a}.; Narrate a story about {a}; Let's have a story about {a}.; Can
you tell me a story about {a}?; Can you tell a story about {a}?; Can you write a story about {a}?; Can you write a short story
about {a}?; Can you make up a story about {a}?; Can you invent a story with {a}?; Can you tell us a short story about {a}?; Can
I have a story about {a}?; Could you tell me a story about {a}?; Could you write a little story about {a}?; Could you tell my
son a story about {a}?; Could I hear a story about {a}?; Could you make up a tale about {a}?; Would you tell me a story about
{a}?; Would you write me a story about {a}?; Will you tell me a story about {a}?; May I hear a story about {a}?; Do you know a
story about {a}?; Do you have a story about {a}?; Have you got a story about {a}?; I want a story about {a}.; I want a short
story about {a}; I want to hear a story about {a}.; I would like a story about {a}.; I'd like a story about {a}.; I'd like to
hear a story about {a}.; I would love a tale about {a}; I'd love to read a story about {a}.; I need a story about {a}.; I need
a short story about {a} for my class.; I need a bedtime story about {a}; I'm in the mood for a story about {a}.; I am bored,
tell me a story about {a}.; My daughter wants a story about {a}.; My kids want a story about {a}.; My son loves {many}. Tell
him a story about {a}.; My class would like a story about {a}.; The children want to hear about {a}.; We want a story about
{a}!; We'd love to hear a story about {a}.; How about a story about {a}?; What about a story about {a}?; What happened to {a}?
Tell me the story.; Story about {a}; Story about {a}.; story about {a}, please; A story about {a}; A story about {a}, please.;
A short story about {a}; A short story about {a}, please; a tale about {a}; A fairy tale about {a}; A bedtime story about {a};
A little story with {a}; short story: {a}; Story: {a}; Story time: {a}; Topic: {a}. Write a story.; The story should be about
{a}.; Write a story. It should be about {a}.; Tell me a story. Topic: {a}; Tell me a story, and it must have {a} in it.; Please
write a story in which {a} is the hero.; {a}: tell me a story; {a} - a short story; {a}. Make it a story.; story {t}; {t}
story; {t} story please; short {t} story; story with {t}; Story, {t}; Once upon a time there was {a}. Tell the story.; For my
homework I need a story about {a}.; For bedtime: a story about {a}; For the kids: a story with {a}; It is bedtime. Tell me
about {a}.; Tell me one story, about {a}.; Tell me any story about {a}.; Tell me your best story about {a}.; Tell me a new
story about {a}.; Tell me a quick story about {a}.; Tell me a mini story about {a}; Tell me a cosy story about {a}.; Tell me a
sweet little story about {a}.; Tell me a silly story about {a}.; Tell me an adventure of {a}.; Tell me of {a}, in a story.;
Tell me a goodnight story about {a}.; Tell me a fable about {a}.; Tell me a story featuring {a}.; Tell me a story starring
{a}.; Tell me a story where {a} is the hero.; Tell me a story in three sentences about {a}.; Tell me a story with {a} in it.;
Tell me a story, maybe about {a}?; Tell my baby a story about {a}.; Tell my class a story about {a}; Tell her a story about
{a}.; Tell him a story about {a}; Tell everyone a story about {a}.; tell story {t}; tell story about {a}; tell me story about
{a}; a story with {a}; a story on {a}; a story on the subject of {a}; a story involving {a}; a story featuring {a}; a story
where {a} has an adventure; a story for my kids about {a}; a mini story: {a}; a tiny story about {a}; a fable about {a}; a yarn
about {a}; an adventure of {a}; an adventure story about {a}; bedtime story: {a}; bedtime story, {t}; bedtime story with {a};
bedtime: {a}; fairy tale: {a}; fairy tale about {a}?; fable: {a}; tale: {a}; tale with {a}; little story: {a}; tiny story: {a};
mini story {t}; micro story about {a}; flash fiction: {a}; three sentences, one story, about {a}; three-sentence story: {a}; 3
sentence story about {a}; story on {a}; story for kids: {a}; story for children, {t}; story idea: {a}. Write it.; story prompt:
{a}; story about: {a}; story (topic: {a}); story -> {a}; story → {a}; story({t}); story w/ {a}; story abt {a}; story topic =
{a}; {a} -> story; {a} → story; {a}, a story; {a}, a story please; {a} story; {a}? Tell me a story!; {a}: a tale; {a}: story?;
{a}: write a short story.; {a}: a bedtime story, please; {a}. A story, please.; {a} - can you make a story of it?; {a} and an
adventure: tell the story; {t} tale; {t} adventure story; {t} bedtime story; {t} fairy tale; {t} short story; {t}, story; {t}:
story; Write something short, a story about {a}.; Write a story on {a}.; Write a story featuring {a}.; Write a story starring
{a}.; Write a story where {a} goes on a journey.; Write a story whose hero is {a}.; Write a story in three sentences about
{a}.; Write a mini story about {a}.; Write a sweet story about {a}.; Write a funny little story about {a}.; Write an adventure
story about {a}.; Write a fable about {a}.; Write a tale of {a}.; Write us a story about {a}.; Write my son a story about {a}.;
Write down a story about {a}.; Write a few lines of a story about {a}.; write story about {a}; write short story {t}; Make a
story about {a}.; Make a short story with {a}.; Make up a bedtime story about {a}.; Make up a tale with {a} in it.; Make up an
adventure for {a}.; Make a fairy tale out of {a}.; Build a story around {a}.; Build me a little story with {a}.; Craft a story
about {a}.; Craft a short tale about {a}; Draft a short story about {a}.; Dream up a story about {a}.; Dream up a tale of {a};
Produce a story about {a}; Generate a story about {a}.; Generate a short story about {a}; generate story: {a}; Create a tale
about {a}.; Create a fairy tale with {a}.; Compose a tale about {a}.; Compose a bedtime story about {a}; Devise a short story
about {a}.; Invent something about {a}, a story.; Invent an adventure for {a}.; Invent a tale in which {a} appears.; Improvise
a story about {a}.; Let {a} be the hero of a story.; Let {a} have an adventure. Tell it.; Let me hear a story about {a}.; Let
us hear a tale about {a}.; Let's hear a story about {a}.; Let's make up a story about {a}.; Let's read a story about {a}.; Put
{a} into a story.; Put {a} in a short story, please; Turn {a} into a story.; Weave a tale about {a}.; Entertain me with a story
about {a}.; Entertain the kids with a story about {a}.; Cheer me up with a story about {a}.; Amuse us with a tale about {a}.;
Surprise me with a story about {a}.; Send me a story about {a}.; Share a story about {a}.; Share a short tale about {a} with
us.; Give the kids a story about {a}.; Give me a bedtime story about {a}.; Give me a little tale about {a}; Give me something
to read aloud, a story about {a}.; Start a story about {a} and end it too.; Begin with "once upon a time" and tell me about
{a}.; Once upon a time: {a}; Once upon a time there was {a}...; Once there was {a}. Go on, tell the story.; There once was {a}.
Tell me the story.; Let it begin: a story about {a}.; Here is your hero: {a}. Tell a story.; Hero: {a}. Story?; Hero: {a}. Tell
a story.; The hero is {a}. Write the story.; The hero of the story: {a}; Main character: {a}. Write a short story.; Main
character: {a}; Main figure: {a}. Tell a story.; Genre: story. Subject: {a}; Task: a short story about {a}; Subject: {a}.
Format: story.; Story wanted: {a}; Wanted: a story about {a}; Prompt: {a}. Write a short story.; Theme: {a}. A story, please.;
Can we have a story about {a}?; Can we hear a tale about {a}?; Can you do a story about {a}?; Can you create a story about
{a}?; Can you think of a story about {a}?; Can you think up a tale about {a}?; Can you come up with a story about {a}?; Can you
give me a short story about {a}?; Can you make a story with {a}?; Can you read me a story about {a}?; Can you put {a} in a
story?; Can it be a story about {a}?; Can I get a short story about {a}?; Can I hear a story with {a} in it?; Could you invent
a story about {a}?; Could you come up with a short story about {a}?; Could you give us a story about {a}?; Could you think of a
bedtime story about {a}?; Could you please make up a story about {a}?; Could we hear a story about {a}?; Could there be a story
about {a}?; Would you make up a story about {a}?; Would you invent a tale about {a}?; Would you mind telling me a story about
{a}?; Would you be so kind as to tell a story about {a}?; Will you write a story about {a}?; Won't you tell me a story about
{a}?; May we have a story about {a}?; May I ask for a story about {a}?; Do you know any story about {a}?; Do you know a good
tale about {a}?; Do you have a bedtime story about {a}?; Do you have a short story with {a} for us?; Got a story about {a}?;
Got any stories about {many}?; Any story about {a}?; Any tales about {many}?; Is there a story about {a} you can tell?; Are you
able to tell a story about {a}?; Why don't you tell me a story about {a}?; What story can you tell about {a}?; What could
happen to {a}? Tell it as a story.; What did {a} do one day? Tell me a story.; How would a story about {a} go?; How does a
story about {a} go? Tell it.; I feel like a story about {a}.; I feel like hearing a tale about {a}.; I fancy a story about
{a}.; I wish for a story about {a}.; I was hoping for a story about {a}.; I could use a story about {a}.; I can't sleep. Tell
me a story about {a}.; I can't sleep, a story about {a} would help.; I'm tired. Read me a story about {a}.; I'm sad. Tell me a
story about {a}.; I'm putting my son to bed. A story about {a}?; I'm a teacher and need a short story about {a}.; I'm
collecting stories. Have one about {a}?; I promised my kids a story about {a}.; I promised a story about {a}, help me.; I like
{many}. Tell me a story.; I love {many}! Tell me a story about {a}.; I want to read a story about {a}.; I want to hear a tale
about {a}; I would enjoy a story about {a}.; I would like you to tell a story about {a}.; I'd be happy about a story with {a}.;
I'd like one story about {a}, please; I'd like a fairy tale with {a} in it.; I need a tale about {a} for tonight.; I need three
sentences of a story about {a}.; I need a story. It is about {a}.; My daughter loves {many}. Have you a story?; My daughter
asks for a story about {a}.; My daughter would like a bedtime story about {a}.; My little boy wants to hear about {a}, as a
story.; My son asks for a tale about {a}.; My granddaughter wants a story about {a}.; My nephew asked for a story about {a}.;
My niece loves {many}, so tell her a story about {a}.; My baby won't sleep, a story about {a}?; My pupils want a story about
{a}.; My teacher wants a short story about {a}.; My little sister asks: is there a story about {a}?; My friends and I want a
tale about {a}.; Our kids are waiting for a story about {a}.; Our class writes stories. Mine is about {a}, write it.; The kids
ask for a story about {a}.; The kids chose {a}. Tell them a story.; The twins want a bedtime story about {a}.; Everybody wants
a story about {a}.; We are in the car and want a story about {a}.; We need a story about {a} for the school play.; We would
like a story about {a}.; We all want a story, one about {a}.; Before I sleep: a story about {a}; Before bed, a short story
about {a}, yes?; Time for a story about {a}.; Time for bed! A story about {a}, please; Tonight a story about {a}.; Tonight's
story: {a}; Tonight it should be a story about {a}.; Today's story is about {a}.; Today I want a story about {a}.; Next, a
story about {a}.; This time a story about {a}.; Quick one: a story about {a}; Quick story: {a}; Just a short story about {a}.;
Just three sentences: a story about {a}.; Only a tiny story, about {a}.; Something about {a}, as a story.; Something like a
fairy tale about {a}; Something for bedtime, with {a}; Nothing long, a story about {a}.; Keep it short: a story about {a}.; In
three sentences: a story about {a}; In a few sentences, tell a story about {a}.; In a few words, a tale about {a}.; As a story:
{a}; As a bedtime story: {a}; For my son: a story about {a}; For my birthday I want a story about {a}.; For school: a short
story about {a}; For a child of five: a story about {a}; For a picture book: a story about {a}; For a children's book I need a
story about {a}.; Sit down and tell me a story about {a}.; Go ahead, a story about {a}.; Go on, tell me a tale about {a}.; Come
on, one story about {a}!; Read me a story about {a}.; Read us a tale about {a}.; Recite a story about {a}.; Think of a story
about {a} and tell it.; Think of {a}. Now tell a story.; Imagine {a}. Tell me a story about it.; Imagine {a} and tell what
happens, as a story.; Picture this: {a}. Tell the story.; Use {a} in a story.; Use your imagination: a story about {a}; Pretend
to be a storyteller: {a}; Storyteller, tell me about {a}!; Dear storyteller, a tale about {a}, please; Say a story about {a}.;
Talk about {a} in a story.; Relate a short tale about {a}.; You are a storyteller. Tell about {a}.; You tell good stories. One
about {a}?
""")
OPEN_ASKS = phrases("""
Tell me a story.; Tell me a story; Tell a story; Tell me a short story.; Write a story.; Write a short story; Make up a story.;
I want a story.; Can you tell me a story?; Could you tell us a story?; A story, please.; Story; story please; Story time!; Give
me a story; I'm bored, tell me a story.; Do you know a story?; Tell me a bedtime story.; Tell me a fairy tale.; Invent
something.; Surprise me with a story.; Tell me any story.; Write any story you like.; I'd like to hear a story.; Tell me
something, a story.; Tell me a tale.; Tell us a tale; Tell us a story.; Tell the children a story.; Tell my kids a story; Tell
me a little story; Tell me a nice story.; Tell me a fun story; Tell me a story in three sentences.; Tell a fairy tale; tell
story; tell me story; story?; stories!; a tale; a tale, please; a story; one story; one story please; short story; short story
please; bedtime story; bedtime story, please; fairy tale please; story now; Story, please!; Time for a story.; Bedtime! A
story?; Write a tale.; Write me a story; Write a little story.; Write me something, a story.; Write a fairy tale; Write three
sentences, a story.; Make up a tale; Make me a story; Make something up, a story.; Invent a story.; Invent a tale; Create a
story.; Create a short story; Compose a story; Come up with a story.; Think up a story; Generate a story; Improvise a story;
Give us a story; Give me any story.; Give me a tale; Let's have a story.; Let me hear a story; Let's hear a tale.; Read me a
story.; Read us a story; Entertain me with a story.; Cheer me up with a story.; Spin a yarn; Spin me a tale.; Can you make up a
story?; Can you write a story?; Can you tell stories? Tell one.; Can I have a story?; Can we hear a story?; Could I hear a
story?; Could you write a short story?; Would you tell me a story?; Will you tell me a story?; May I have a story?; Do you have
a story for me?; Have you got a story?; Got a story?; Got a story for us?; Any story?; How about a story?; What about a story?;
Know any stories?; I want a tale.; I want to hear a story.; I need a story; I need a bedtime story.; I feel like a story.; I'm
in the mood for a story.; I can't sleep. A story, please.; I'm tired, read me a story.; I would like a story.; I'd love a
story; My daughter wants a story.; My son wants a bedtime story; My kids want a story.; The children want a story!; We want a
story!; We would like a story.; Once upon a time ...; Once upon a time; Start with once upon a time.; Any story will do.; A
story about anything.; A story about whatever you like.; You choose: a story.; Pick a topic and tell me a story.
""")
MORE_ASKS = phrases("""
Another one; Another one, please.; Another story, please; One more; One more, please.; Again; Again!; Tell me another; Tell me
another one.; And another?; Once more; Tell it differently.; A different one; Can you tell me another one?; More!; Give me
another story; Another version, please.; Same topic, new story.; Please tell one more.; Write another one; another; another!;
another please; another story; another tale; one more story; one more tale, please; one more like that; and one more; and
another one; and again?; a new one; a new one, please; a new story; New story!; Now another one.; Now a different one.; Now
another version.; More stories!; more please; more of that; Next story; Next story, please; Next one; next; The next one,
please; Encore!; Again, please; Again, but different.; Once again; Once more, please.; Do it again.; Do another; Do another
one; Tell it again, but differently.; Tell me more stories.; Tell me one more.; Tell us another.; Tell another story; Tell a
new one.; Give me one more.; Give me another; Give us another one.; Make up another one.; Invent another one.; Write one more.;
Write a new one; Let's have another.; Let's hear another one; Can I have another?; Can we have one more?; Can you do another?;
Could you tell another one?; Could I hear one more?; Would you tell one more?; Do you have another one?; Do you know another?;
Got another?; Got one more?; Have you another one?; How about another one?; What about another?; I want another one.; I want
one more!; I'd like another one.; I'd like to hear another; My son wants another one.; The kids want one more.; Nice, another
one?; Nice! One more.; Lovely. Another?; Great, now another.; That was nice. Another one?; I liked that. One more, please.
""")
