"""Pools of words that texts to extract from are made of."""

from __future__ import annotations

JOBS = (
    "nurse teacher baker pilot plumber lawyer farmer dentist waiter carpenter chemist librarian florist butcher tailor painter "
    "driver "
    "gardener architect engineer programmer accountant translator journalist photographer musician cook chef barber welder "
    "miner sailor "
    "judge vet tutor guide editor designer biologist physicist electrician cashier secretary manager clerk optician potter weaver"
).split()
FOODS = (
    "pizza soup rice pasta bread cheese salad curry noodles pancakes sushi apples pears figs grapes lemons olives beans "
    "lentils eggs "
    "butter sugar flour salt pepper garlic onions tomatoes potatoes carrots peas mushrooms spinach honey yoghurt cream milk "
    "nuts almonds "
    "cherries plums dates oats corn cabbage leeks celery ginger basil mint thyme parsley cinnamon vanilla chocolate raisins "
    "walnuts"
).split()
HOBBIES = (
    "chess painting hiking swimming reading cycling knitting fishing dancing singing running sailing skiing climbing yoga "
    "cooking "
    "gardening photography pottery juggling surfing bowling archery origami birdwatching rowing skating sewing drawing astronomy"
).split()
ANIMALS = (
    "cat dog horse parrot rabbit hamster tortoise goldfish snake lizard donkey goat sheep ferret duck goose canary mouse pony "
    "turtle "
    "hedgehog owl frog gecko llama pig hen budgie iguana spaniel terrier"
).split()
COLOURS = (
    "red blue green yellow black white grey brown orange purple pink silver gold beige navy turquoise cream violet crimson "
    "olive teal"
).split()
COUNTRIES = (
    "France Italy Spain Germany Japan Egypt Greece Norway Sweden Poland Austria Portugal Ireland Finland Denmark Canada Peru "
    "Chile Cuba "
    "Kenya India China Thailand Hungary Turkey Brazil Argentina Mexico Australia Ukraine Belgium Switzerland Iceland Croatia "
    "Serbia "
    "Romania England Scotland Vietnam Morocco Nigeria Ghana Nepal Estonia Latvia"
).split()
LANGUAGES = (
    "French German Spanish English Italian Polish Arabic Hindi Japanese Chinese Korean Turkish Greek Dutch Swedish Danish "
    "Russian "
    "Portuguese Finnish Norwegian Czech Hungarian Swahili Welsh Irish Latin"
).split()
ITEMS = (
    "lamp table chair desk kettle mug backpack umbrella jacket sweater pen notebook keyboard mouse headset phone camera "
    "toaster blender "
    "bicycle helmet tent pillow blanket carpet mirror clock watch wallet scarf hat candle vase ladder hammer drill broom "
    "bucket basket "
    "speaker printer monitor tablet charger cable suitcase sofa shelf bench fan heater kite puzzle doll drone guitar violin "
    "drum ruler "
    "stapler sticker poster towel soap brush bottle bowl plate spoon knife pan pot tray cushion curtain"
).split()
ADJECTIVES = (
    "small large wooden steel light heavy round folding portable electric soft warm classic modern plain striped cheap sturdy "
    "quiet "
    "bright leather glass cotton woollen plastic copper silver garden kitchen travel office winter summer mini double"
).split()
GENRES = (
    "comedy drama thriller western musical romance fantasy horror mystery documentary adventure satire poetry history".split()
)
SUBJECTS = (
    "algebra biology chemistry physics history geography drawing pottery statistics economics philosophy grammar photography "
    "carpentry astronomy botany geology music logic rhetoric programming robotics typing nutrition"
).split()
MATERIALS = (
    "oak pine steel glass cotton wool leather plastic copper bamboo marble silk linen brass paper rubber clay granite".split()
)
WEATHER = "sunny cloudy rainy windy foggy snowy stormy clear overcast misty humid dry hazy icy mild drizzly frosty".split()
SPORTS = "football tennis rugby hockey basketball volleyball handball cricket golf badminton curling polo baseball squash".split()
SKILLS = (
    "Python welding Excel accounting French sales cooking first-aid teamwork marketing design Java SQL drawing driving editing "
    "testing writing planning baking carpentry Spanish statistics negotiation"
).split()
ALLERGENS = "nuts milk eggs soy wheat fish sesame celery mustard shellfish lupin gluten".split()
FACILITIES = "pool gym sauna bar garden parking laundry spa terrace library lift playground restaurant balcony".split()
TOPICS = (
    "budget holidays safety marketing sales hiring training parking travel design testing prices deliveries staffing branding "
    "security privacy rent recycling lunch"
).split()
TAGS = (
    "urgent new blue fragile seasonal organic vintage sale home office outdoor kids sport cheap rare local weekly draft".split()
)
BREEDS = "Labrador Beagle Poodle Siamese Persian Husky Collie Dalmatian Boxer Bulldog Maltese Tabby Greyhound Corgi".split()
DISHES = (
    "soup salad stew pie cake curry bread omelette risotto pudding pancakes goulash chowder casserole tart lasagne porridge "
    "dumplings"
).split()
PROBLEMS = (
    "login error|slow network|broken screen|missing invoice|printer jam|lost password|late delivery|app crash|wrong "
    "address|noisy fan|"
    "double charge|empty page|dead battery|frozen cursor|leaking pipe|missing cable|blurry picture|faulty lock"
).split("|")
TITLE_ADJECTIVES = (
    "Silent Broken Golden Last Hidden Distant Empty Burning Frozen Little Secret Endless Crooked Yellow Seventh Paper Iron "
    "Quiet Blue "
    "Forgotten Invisible Wild Gentle Hollow Scarlet Lonely Second Green Velvet Northern"
).split()
TITLE_NOUNS = (
    "River House Garden Clock Letter Bridge Forest Mirror Island Winter Station Lantern Orchard Harbour Key Train Shadow "
    "Mountain Piano "
    "Window Sea Road Tower Summer Stranger Moon Kitchen Circus Valley Library Fox Storm Map Machine Song Door Desert Night"
).split()
PUBLIC_PLACES = (
    "Hall Park Theatre Library Arena Stadium Museum Café Centre Gardens Church Gallery Club Hotel School Square".split()
)
STREETS = "Street Road Lane Avenue Square Way Hill Row Alley Court Gardens Drive".split()
MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DEPARTMENTS = (
    "sales|marketing|finance|human resources|research|logistics|legal|support|design|purchasing|production|security|catering"
).split("|")
UNIT_WORDS = "kg cm metres miles litres watts hours points units grams percent degrees volts seconds tons inches knots".split()
# Keys that are asked for nowhere else, and what kind of value they have: a number or a text.
COUNTED = (
    "wingspan capacity voltage depth pressure altitude torque bandwidth thickness diameter radius circumference population "
    "turnover "
    "deposit fine levy fee toll budget salary bonus pension debt profit loss yield dose strength density brightness volume "
    "frequency "
    "amplitude length width span range limit floor level step stage phase cycle round lap rank position index factor ratio "
    "share quota "
    "credit balance stock supply demand load mass power energy current charge resistance tension friction gravity acidity "
    "hardness "
    "moisture salinity visibility snowfall rainfall tide draught payload horsepower seats doors windows wheels legs wings "
    "teeth petals "
    "leaves branches stairs rooms beds tables chapters verses scenes episodes seasons stanzas stitches tiles bricks shelves "
    "drawers "
    "buttons pockets strings keys pedals pages lines columns rows cells nodes edges layers tokens steps visits clicks votes "
    "goals "
    "assists fouls saves points sets matches laps shots throws jumps dives turns stops votes members staff"
).split()
NAMED = (
    "nickname mascot landlord motto captain founder sponsor coach referee editor publisher illustrator composer narrator "
    "singer drummer "
    "architect builder sculptor inventor owner tenant neighbour guardian mentor supervisor assistant deputy chairman treasurer "
    "host "
    "speaker moderator keeper trainer jockey rider driver pilot navigator chef waiter supplier vendor carrier courier broker "
    "agent "
    "planet moon star galaxy river lake island village district province region harbour castle bridge tower street platform "
    "terminal "
    "ship engine fabric flavour scent shape pattern texture style theme topic slogan label logo badge medal trophy prize code "
    "password "
    "spell potion tribe clan kingdom weapon shield armour crest banner anthem instrument dance ritual festival metal gem "
    "mineral herb "
    "flower tree mushroom fruit sauce spice drink dessert dish brand model series edition version format medium category section"
).split()
QUALITIES = (
    "max min total average net gross base top first last daily weekly monthly annual initial final front rear inner outer "
    "upper lower "
    "left right main second local actual planned home guest water air fuel wing tail door roof shoe sleeve battery screen engine"
).split()
ALIKE = (
    "broken fresh fragile public private secret empty full locked heated edible toxic magnetic solid liquid wireless "
    "rechargeable "
    "washable recyclable waterproof fireproof haunted married retired certified licensed insured registered verified approved "
    "signed "
    "archived deleted hidden visible active urgent optional mandatory seasonal organic local foreign native rare extinct tame "
    "wild"
).split()
