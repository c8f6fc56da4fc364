"""Words of every field that the models know nothing of: single words, for the prompts that get the honest answer."""

from __future__ import annotations


def worded(text: str) -> list[str]:
    """The words of a text; an underscore stands for a space inside of one."""
    return [word.replace("_", " ") for word in text.split()]


THINGS = worded("""
abacus accordion acorn airbag airship album almanac ambulance amplifier anchor antenna anvil apron aquarium armchair arrow
ashtray atlas attic axe axle backpack badge bagpipe balcony balloon bandage banjo banner barge barometer barrel basket bassoon
bathtub battery bayonet beacon bedsheet beehive bell belt bench bicycle billboard binder blanket blazer blender blouse
blowtorch boiler bolt bonfire bookcase boot bottle boulder bracelet brick briefcase broom brooch bucket buckle bulldozer
bungalow buoy burner cabinet cable cactus calculator calendar camera candle cannon canoe canvas caravan carburettor cardigan
carpet carriage cartridge castle catapult cathedral cello chainsaw chandelier charger chariot chimney chisel chopstick cigar
clamp clarinet clipboard clock closet clutch coat coffin coin colander comb comet compass computer concertina container copier
corkscrew corridor cottage counter cradle crane crate crayon crowbar crown crystal cupboard curtain cushion dagger dam
dashboard deckchair desk detector diamond diaper diary dictionary dishwasher dome doorbell drawer dress dresser drill drone
dryer dumbbell dungeon dynamo earring easel elevator emerald engine engraving envelope escalator espresso eyelash factory fan
faucet fence ferry filter firewall fireplace flag flask flashlight floorboard fork fountain freezer fridge fuse garage garment
gasket gate gearbox generator geyser glacier glider globe glove gown grater greenhouse grill guillotine hairdryer hairpin
hammer hammock handbag handcuff handkerchief handle hanger hatchet headlight headphone hearse heater hedge helicopter helmet
hinge hoe hook hose hourglass hut iceberg igloo incubator inkwell jacket jar jeep jetpack jigsaw jug kayak kettle keyboard
keyhole kiln kite knapsack knife ladder lagoon lamp lantern laptop laser latch lathe lawnmower lens lever lifeboat lighthouse
lipstick lock locomotive loom loudspeaker magnet mailbox mandolin mansion map marble mask mast matchbox mattress meadow medal
megaphone metronome microphone microscope microwave mill mirror missile mitten moat monument mop mortgage mosaic motor
motorcycle mousetrap mug mural museum nail napkin necklace needle nightgown notebook nozzle oar obelisk oboe odometer orchard
organ oven overcoat padlock paintbrush palace pan parachute parasol parcel passport pavement pedal pen pencil pendulum
periscope petticoat pickaxe piston pillow pin pipette pistol pitchfork plank platform plough plug pocket podium porch poster
prism printer propeller pulley pump pyramid quill quilt racket radiator radio raft railing rake ramp razor receipt
refrigerator remote revolver ribbon rifle ring rocket roller roof rope router rucksack rudder ruler saddle safe sail sandal
sarcophagus satellite saucepan saucer sausage saw saxophone scaffold scale scanner scarf sceptre scooter scoreboard screw
screwdriver scythe seatbelt sewer shawl shed shelf shield shirt shoelace shovel shower sickle sieve signpost sink siren
skateboard skeleton ski skirt skyscraper sled slipper smartphone snorkel socket sofa spade spanner spatula speedometer sponge
spoon spotlight sprinkler stadium staircase stamp stapler statue steamer stethoscope stool stopwatch stove stroller submarine
suitcase sundial surfboard sweater sword synthesiser syringe tablecloth tambourine tank tapestry telescope television temple
tent thermometer thermostat thimble throne thumbtack tiara ticket tile timer toaster toilet toothbrush toothpick torch torpedo
tower tractor trailer trampoline treadmill tricycle trolley trombone trophy trowel trumpet tuba tunnel turbine turntable
typewriter tyre ukulele umbrella vacuum valve van vase vault veil vest viaduct villa violoncello volcano wallet wallpaper
wardrobe washer watch waterfall wharf wheel wheelbarrow whistle wig windmill windshield wire workbench wrench wristband
xylophone yacht yoke zeppelin zip""")

CREATURES = worded("""
aardvark albatross alligator anaconda anteater antelope armadillo axolotl baboon badger barracuda bat beaver beetle bison boar
bobcat buffalo bumblebee butterfly buzzard camel canary capybara caribou carp caterpillar centipede chameleon cheetah
chimpanzee chinchilla cicada clam cobra cockatoo cockroach cod condor coral cormorant coyote crab crane crayfish cricket
crocodile crow cuckoo dingo dinosaur dolphin donkey dove dragonfly dromedary duck eagle earthworm eel egret elephant elk emu
falcon ferret finch firefly flamingo flea frog gazelle gecko gerbil gibbon giraffe gnat gnu goat goldfish goose gorilla
grasshopper grouse gull haddock hamster hare hawk hedgehog heron herring hippopotamus hornet hyena ibex iguana impala jackal
jaguar jay jellyfish kangaroo kingfisher kiwi koala krill ladybird lark lemming lemur leopard lion lizard llama lobster locust
lynx macaw mackerel magpie mammoth manatee mantis marmot meerkat mole mongoose moose mosquito moth mule narwhal newt
nightingale ocelot octopus opossum orangutan ostrich otter owl ox oyster panda panther parakeet parrot partridge peacock
pelican penguin pheasant pig pigeon piranha platypus polecat pony porcupine puffin puma python quail raccoon ram rat raven
reindeer rhinoceros robin rooster salamander salmon sardine scorpion seahorse seal shark sheep shrew shrimp skunk sloth slug
snail sparrow squid squirrel starfish stork sturgeon swallow swan tapir tarantula termite tiger toad tortoise toucan trout
tuna turkey turtle vulture wallaby walrus warthog wasp weasel whale wolf wolverine wombat woodpecker worm yak zebra""")

TOPICS = worded("""
absolutism accounting acidity acoustics acupuncture addiction adolescence advertising aerodynamics aesthetics agnosticism
agriculture alchemy algebra alienation allergies altruism anaemia anarchism anatomy anthropology antimatter anxiety apartheid
arbitrage archaeology architecture aristocracy arithmetic arthritis asceticism asthma astrology astronomy astrophysics atheism
autism automation aviation bacteria ballet bankruptcy baptism baroque basalt behaviourism biochemistry biodiversity bioethics
biology bitcoin blasphemy blockchain boredom botany brainwashing bribery Buddhism bureaucracy calculus calligraphy calvinism
cancer capitalism carbon cartography catalysis catharsis cavitation celibacy censorship ceramics chaos charisma chemistry
chivalry cholera Christianity chromatography citizenship climatology cloning coaching cognition colonialism combustion
communism compassion compilers composting condensation confucianism conscience consciousness conservatism constipation
consumerism convection copyright corrosion corruption cosmology courage creationism creativity criminology cryptography cubism
curiosity cybernetics cynicism dadaism dandruff Darwinism deflation deforestation deism dementia democracy demography
depression desertification despotism determinism diabetes dialectics diarrhoea dictatorship diffusion digestion diplomacy
disinformation divorce dowsing dreams drought dualism dyslexia ecology econometrics economics ecstasy education egoism
electricity electrolysis electromagnetism electronics empathy empiricism endocrinology entomology entropy envy enzymes
epidemiology epigenetics epilepsy epistemology erosion espionage estoppel ethics etymology eugenics euthanasia evaporation
evolution existentialism exorcism exploitation expressionism extinction extradition fascism fasting fatalism federalism
feminism fermentation feudalism fiction finance flirting folklore forensics forestry forgery forgiveness fossils fracking
franchising freedom friction friendship futurism gambling gamification gastronomy genealogy genetics genocide gentrification
geology geometry geopolitics geothermics germination globalisation gluten gnosticism gossip gothic gravity gratitude greed
grief gymnastics happiness hate heraldry heredity heresy Hinduism hedonism histology history holography homeopathy hope
hospitality humanism humour hunger hydraulics hydrogen hydroponics hygiene hypnosis hypocrisy hypothermia idealism identity
ideology idolatry immigration immortality immunity imperialism impressionism individualism indoctrination induction
industrialisation inertia inequality infinity inflation influenza inheritance insomnia insurance intelligence intuition
investing ionisation irony irrigation Islam isotopes jazz jealousy journalism Judaism jurisprudence justice karma karaoke
kindness kinetics knitting knowledge lacquer law leadership leprosy liberalism liberty linguistics liquidity literature
lithography liturgy logic loneliness longevity loyalty luck lust luxury magic magnetism malaria management mannerism marketing
marriage Marxism materialism mathematics matrimony measles mechanics medicine meditation melancholy menopause mercantilism
meritocracy metabolism metallurgy metaphysics meteorology microbiology migraine migration militarism mindfulness mineralogy
minimalism mitosis modernism monarchy monasticism money monogamy monopoly morality mortality multiculturalism mummification
music mutation mysticism mythology nanotechnology narcissism nationalism naturalism navigation necromancy neoliberalism
neurology neuroscience neutrality nihilism nostalgia numerology nutrition obesity objectivity oceanography oligarchy oncology
ontology opera optics optimism orthodoxy orthography osmosis osteoporosis oxidation oxygen ozone pacifism paganism pain
palaeontology palmistry pantheism parenting parliament pasteurisation paternity patience patriarchy patriotism pedagogy
penicillin perception perfectionism perfume pessimism pharmacology phenomenology philanthropy philately philology philosophy
phonetics phosphorus photography photosynthesis phrenology physics physiology plagiarism plasma platonism plumbing plutocracy
plutonium pneumonia poetry poker politics pollution polygamy polymers populism positivism postmodernism potassium poverty
pragmatism prejudice prehistory privacy privatisation probability procrastination prohibition propaganda protectionism
protestantism psoriasis psychiatry psychoanalysis psychology psychotherapy puberty punctuation punishment puritanism
quarantine radiation radioactivity rationalism realism recession recycling redemption refraction reincarnation relativism
relativity religion renaissance resilience respiration revenge rhetoric rheumatism rococo romanticism sabotage sadness
salvation sarcasm satire scepticism schizophrenia scholasticism sculpture secession secularism sedimentation segregation
seismology semiotics serfdom sexuality shamanism shame silicon sin slavery sleep smallpox socialism sociology sodium solipsism
solitude sophistry soul sovereignty spirituality sponsorship stalemate starvation statistics stoicism stress structuralism
stupidity sublimation subsidies suburbia success suffrage suffering superconductivity superstition surfing surrealism
surveillance sustainability syllogism symbiosis symbolism symmetry syntax syphilis taoism taxation taxidermy taxonomy
technocracy telekinesis telepathy terrorism tetanus theatre theocracy theology thermodynamics time tinnitus tolerance topology
totalitarianism tourism toxicology trade tradition tragedy transcendence transistors transpiration trauma treason trigonometry
trust truth tuberculosis turbulence typhoid typography tyranny unemployment universalism uranium urbanisation usury
utilitarianism vaccination vanity veganism ventriloquism vegetarianism virology virtue viscosity vitamins volcanism voodoo war
weathering welfare wisdom witchcraft xenophobia yoga zen zionism zoology""")

ROLES = worded("""
accountant acrobat actor admiral alchemist ambassador anaesthetist apothecary archaeologist archbishop architect astronaut
astronomer auctioneer baker ballerina banker barber baron bartender biologist blacksmith bodyguard bricklayer broker burglar
butcher butler captain cardinal carpenter cashier caterer chancellor chauffeur chef chemist choreographer cleaner clown coach
cobbler colonel comedian composer conductor conqueror cosmonaut count courier cowboy czar dancer dentist dermatologist
designer detective dictator diplomat drummer duchess duke economist editor electrician emperor engineer entrepreneur explorer
farmer firefighter fisherman florist footballer gambler gardener general geologist gladiator glazier goalkeeper goldsmith
governor grocer guitarist gymnast hairdresser historian housekeeper hunter illustrator inspector inventor jeweller jockey
journalist judge juggler king knight lawyer lecturer librarian lifeguard linguist locksmith lumberjack magician maharaja
mathematician mayor mechanic mercenary midwife miller miner minister missionary monk mountaineer musician nanny navigator
negotiator notary novelist nun nurse optician orthodontist painter paramedic pharaoh pharmacist philosopher photographer
physicist physiotherapist pianist pilgrim pilot pirate playwright plumber poet policeman politician pope postman potter
president priest prime_minister prince princess producer professor programmer prophet prosecutor psychologist publisher queen
rabbi referee robber roofer sailor saint samurai scholar sculptor secretary senator sheriff shepherd shoemaker singer soldier
sorcerer spy statistician stockbroker stuntman sultan surgeon surveyor swimmer tailor taxidermist teacher tiler translator
treasurer trumpeter tutor tycoon umpire undertaker upholsterer usher vet violinist waiter warlord watchmaker weaver welder
wrestler writer zookeeper""")

DISHES = worded("""
aioli arancini baklava bagels bechamel bibimbap biryani bisque borscht bouillabaisse brioche brownies bruschetta burritos
cannelloni caponata carbonara casserole cassoulet ceviche cheesecake chili chowder chutney clafoutis coleslaw couscous crepes
croissants croquettes crumble curry custard dal dim_sum dumplings empanadas enchiladas falafel fajitas fettuccine flapjacks
focaccia fondue frittata fudge galettes gazpacho ghee gnocchi goulash granola gravy guacamole gumbo gyoza haggis halva
hash_browns hotpot hummus jambalaya kebab kimchi kombucha korma lasagne lemonade macarons marmalade marzipan mayonnaise
meatballs meatloaf meringue minestrone mochi moussaka mousse muesli muffins naan nachos nougat omelette osso_buco oxtail
paella pancakes panettone pastrami pavlova pesto pho pickles pierogi pizza polenta popcorn porridge potato_salad pretzels
quesadillas quiche ragout ramen ratatouille ravioli risotto roast_beef salsa samosas sashimi sauerkraut schnitzel scones
shakshuka shortbread sorbet souffle sourdough spaghetti spring_rolls stew stroganoff strudel stuffing sushi tabbouleh tacos
tagine tapas tempura teriyaki tiramisu toffee tofu tortillas trifle tzatziki vindaloo vinaigrette waffles yoghurt ziti""")

ADJECTIVES = worded("""
abstract ageless algebraic alpine ambidextrous ancient aquatic arctic aromatic astronomical atomic auburn austere automatic
barefoot baroque bilingual bittersweet botanical bureaucratic carnivorous cashmere chivalrous chromatic cinematic circular
coastal conical cosmic cryptic crystalline culinary cybernetic decaffeinated democratic dental diagonal diplomatic domestic
dramatic ecclesiastical eccentric edible elastic elliptical embroidered enigmatic equatorial ethereal existential feline
floral fluorescent frugal galactic gaseous geometric gothic granular handmade herbal heroic hexagonal holographic hormonal
horticultural hydraulic hypnotic iambic imperial inflatable intergalactic judicial kaleidoscopic laconic lactose-free lunar
lyrical magnetic marsupial mathematical medieval melancholy metallic meteorological microscopic monastic mossy mountainous
musical nautical nocturnal nomadic nostalgic nuclear numerical oblong ominous oriental orchestral ornithological papal
parliamentary pastoral pedantic peppery philosophical photogenic picturesque poetic polar porous postal prehistoric prismatic
psychedelic quadratic quaint quantum quixotic rectangular regal robotic rustic satirical scandinavian seismic serendipitous
solar spherical stoic subtropical surreal tectonic telepathic theatrical thermal tragicomic triangular tropical turquoise
ultrasonic vegan velvet venomous vintage volcanic wooden woolly zealous zigzag""")

PLURALS = worded("""
algorithms amphibians antibiotics archbishops arguments artists asteroids authors bacteria ballets bands banks baseball_teams
battles beaches bestsellers bones books bridges buildings cars carpets castles chemicals churches comedies comets composers
constellations coins companies conspiracies continents craters crimes dances deserts detectives dialects diets dinosaurs
diseases documentaries dynasties earthquakes elements elections emperors empires engines epidemics explorers fabrics fallacies
festivals films flowers fonts fossils galaxies games gases gemstones genres ghosts gods goddesses hats herbs heresies heroes
holidays hormones hotels hurricanes ideologies inhabitants insects inventions inventors islands jewels jobs judges keyboards
kings lakes lawyers laws lighthouses liqueurs mammals metals minerals missions monarchs monasteries monuments mountains
mountain_ranges movements museums mushrooms muscles mythologies nerves novels novelists nutrients oceans operas orchestras
orchids organs painters paintings palaces parasites parliaments pastries penalties perfumes pharaohs philosophers phobias
pilots pirates plays poems poets poisons political_parties popes prime_numbers presidents prisons proverbs psychologists pubs
puzzles pyramids queens railways religions reptiles restaurants revolutions rituals rivers robots rocks rockets roses ruins
saints satellites scandals scientists sculptures senators sharks shipwrecks skyscrapers soldiers songs spices spies stadiums
stars startups statues strikes subways superstitions swimmers symphonies taxes teas teeth telescopes temples theatres theorems
towers tragedies treaties trains tribes tunnels universities vaccines vampires verbs villains viruses vitamins volcanoes
voters waterfalls wars websites weapons whales wines witches wizards wonders words zoos""")

CODE_LANGUAGES = worded("""
Python JavaScript TypeScript Java C C++ C# Go Rust Ruby PHP Swift Kotlin Scala Haskell Perl Lua R Julia MATLAB Fortran COBOL
SQL Bash PowerShell Dart Elixir Erlang Clojure Lisp Prolog OCaml F# Assembly HTML CSS LaTeX VBA Groovy Zig Nim Pascal Ada
Scheme Racket Solidity GraphQL AWK""")

OTHER_LANGUAGES = worded("""
Russian Japanese Chinese Korean Italian Portuguese Dutch Polish Swedish Norwegian Danish Finnish Greek Turkish Arabic Hebrew
Hindi Bengali Urdu Persian Thai Vietnamese Indonesian Malay Swahili Zulu Latin Esperanto Welsh Irish Basque Catalan Czech
Slovak Hungarian Romanian Bulgarian Serbian Croatian Ukrainian Lithuanian Latvian Estonian Icelandic Tamil Mandarin Cantonese
Klingon Elvish Sanskrit Maori Hawaiian Tagalog Mongolian Armenian Georgian Albanian Maltese Afrikaans Yiddish Gaelic Galician
Quechua""")

EVERYDAY = worded("""
airport app baby bag bakery ball bank bar bathroom bathrobe beach bed bedroom bike bill birthday boss boyfriend bus cafe cake
card cartoon church cinema cloud colleague company concert cookie country course cousin dad date daughter deal dinner doctor
doll dollar dream exam farm father film forest garden ghost gift girlfriend grandmother group guest guitarist haircut holiday
hospital hotel husband idea island job joke kitchen lake laptop_bag lesson library lion_cub machine magazine market meal
medicine meeting mirror mistake mother mountain mouse movie neighbour newspaper nose office parent park party password phone
photo picnic plane plant plate present problem puppy purse puzzle question restaurant rich_uncle river road rock_band room
salad sandwich science_project sea_lion secret ship shoe shop sister smile song soup star stomach stone supermarket sweetheart
swimming_pool tattoo taxi tea_party theatre tooth toy train trip uncle vacation video video_game village wedding weekend wife
wizard world zoo""")

COMMON_ADJECTIVES = worded("""
afraid amazing angry awesome awful beautiful boring brave brilliant broken busy calm careful cheap clever comfortable common
complicated confused crazy curious cute dangerous delicious different digital dirty easy evil exciting expensive famous fancy
fantastic foreign fragile free friendly funny gentle global great green-fingered greedy grumpy guilty handsome healthy helpful
honest huge human illegal important impossible innocent intelligent international interesting jealous lazy local lonely lovely
lucky mad magic modern mysterious nasty natural nervous nice normal organic original perfect personal poisonous polite popular
pretty private professional proud public quick rare real reliable religious romantic rude sacred safe scary secret serious
sexy shy silly simple smart social spicy special strange strong stupid successful sweet talented terrible tiny toxic
traditional true typical ugly unfair unusual useful useless valuable violent weird wild wise wonderful wrong""")

ACTIONS = worded("""
abandon absorb accept accuse admire adopt adore advertise amuse analyse annoy apologise appreciate approve arrange arrest
assemble attack avoid bake balance ban behead betray bite blackmail blame bless boil borrow bother break bribe bury calm
capture carry carve cast celebrate chase cheat check climb collect colour comb compare compose confuse conquer consume control
cook copy count_on crash criticise cross crush dance decorate defeat defend deliver deny destroy detect discover dissolve
divorce doubt drag dream_of drink eat educate elect employ encourage enjoy envy escape examine exchange explore export fear
feed fight finance fix flatter fly follow forbid forge forget forgive freeze frighten fry hate heat help hide hire hug hunt
ignore imitate import impress improve inherit insult insure interview invade invent invest_in iron juggle kick kidnap kiss
knit laugh_at lend lick lift like live_without lose marry measure melt mend miss mock need negotiate_with neglect obey offend
oppose order own paint pay photograph plant poison polish postpone praise predict prefer press print produce protect prove
publish punish push quote race read rebuild recycle refuse regret rent repair replace rescue respect ride roast rob rule
sacrifice save scratch search sell serve sew shake share shave shock shoot sing_about smell smuggle solve squeeze steal study
sue support surprise survive swallow taste tax teach tease test thank throw tickle touch train trust understand visit vote_for
wash waste watch water wear weigh wrap""")
