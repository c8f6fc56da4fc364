"""Words of everyday life by topic. A line is one kind of word and one cluster; `|` parts its meanings, blanks part the synonyms.

Kinds: n noun, u noun without plural, p person (a noun that acts), s place, v verb, a adjective.
"""
# ruff: noqa: E501 - a line is one cluster of words, or one thing said in several ways

LIFE: dict[str, str] = {
    "weather": """
n rain_shower shower downpour cloudburst | drizzle sprinkle | raindrop | storm tempest gale | thunderstorm | hurricane cyclone typhoon | tornado twister | blizzard snowstorm | rainbow | cloud
u rain rainfall | snow snowfall | hail sleet | ice frost | fog mist haze | sunshine sunlight | thunder | lightning | wind breeze draught | humidity moisture | drought | heat warmth | cold chill
a sunny bright clear cloudless | rainy wet drizzly showery | cloudy overcast grey gloomy | windy breezy blustery stormy gusty | foggy misty hazy | snowy | icy frosty freezing frozen | hot warm boiling sweltering scorching | cold chilly cool | humid damp muggy | mild dry
v rain pour drizzle | snow hail | freeze | thaw melt | shine | blow
n forecast outlook prediction | temperature degree thermometer | season climate | spring | summer | autumn fall | winter | umbrella raincoat | flood | heatwave | puddle | storm_cloud
p meteorologist forecaster weatherman
s sky horizon | outdoors outside
""",
    "food": """
n meal dish | breakfast | lunch | dinner supper | snack bite | dessert pudding sweet | sandwich burger toastie | pizza | salad | soup broth stew | cake pastry tart pie | biscuit cookie | sausage | pancake waffle | noodle | omelette | ice_cream sorbet
n apple | banana | orange lemon lime mandarin | grape | cherry | strawberry raspberry blueberry berry | pear | peach plum apricot | melon pineapple mango | fruit
n vegetable veggie veg | potato | carrot | tomato | onion leek garlic | bean pea lentil | cabbage lettuce spinach kale | mushroom | cucumber pepper | olive | nut almond walnut
u bread loaf toast | cheese cheddar | butter margarine | milk cream yoghurt | meat beef pork steak ham bacon | chicken poultry | rice | pasta spaghetti macaroni | chocolate candy | sugar honey syrup | salt spice seasoning | jam marmalade | fish_fingers seafood tuna salmon
u coffee espresso cappuccino | tea | juice lemonade | wine champagne | beer ale lager | water | soda cola
a delicious tasty yummy scrumptious | bitter sour | spicy hot | salty savoury | sweet sugary | fresh ripe | rotten stale mouldy | hungry starving peckish famished | thirsty | vegetarian vegan | crispy crunchy
v eat devour consume munch | drink sip swallow gulp | taste savour | bite chew nibble | dine feast
p guest diner eater | waiter waitress server
s restaurant cafe bistro diner canteen | bakery | pub bar tavern | table
""",
    "cooking": """
v cook prepare | bake roast | boil simmer | fry sizzle saute | grill barbecue | chop slice dice cut | stir mix blend whisk | peel | season | knead | melt heat warm | serve
n recipe instruction | ingredient | oven stove cooker hob | pan saucepan pot wok frying_pan | knife | spoon fork cutlery | bowl plate dish | whisk mixer blender | fridge refrigerator freezer | kettle | egg | apron | cookbook
u flour dough batter pastry | oil fat | sauce gravy dressing | vinegar mustard | yeast | herb basil thyme parsley
p chef cook baker
s kitchen
a raw uncooked | cooked baked roasted fried | burnt overcooked | homemade
""",
    "pets": """
n cat kitten kitty feline tomcat | dog puppy hound pup doggy | rabbit bunny | hamster gerbil guinea_pig | goldfish | parrot budgie canary | tortoise turtle | pony | pet
n collar leash lead | kennel | cage hutch | fur coat | tail | paw | whisker | litter_tray | aquarium tank | dog_basket
v purr meow miaow | bark growl howl | wag | scratch | chew gnaw | fetch | stroke cuddle pat pet | adopt | feed | sleep nap doze snooze slumber | walk
a furry fluffy | playful | tame obedient | cuddly
p vet veterinarian | owner
s pet_shop | animal_shelter
""",
    "wildlife": """
n lion tiger leopard panther cheetah | elephant | giraffe | zebra antelope | monkey ape gorilla chimpanzee | bear | wolf | fox | deer stag moose | hare | squirrel | hedgehog | mouse rat rodent | bat | kangaroo koala | crocodile alligator | snake viper cobra python | lizard gecko | frog toad | spider | camel | panda | rhino hippo
n bird | eagle hawk falcon | owl | sparrow robin finch blackbird | duck goose swan | pigeon dove | crow raven | penguin | stork heron | feather wing | nest | egg | beak
n insect bug beetle | bee wasp hornet | butterfly moth | ant termite | fly mosquito | animal beast creature wildlife | predator hunter carnivore | prey victim | herd flock pack | species | worm snail
v hunt chase stalk | roar | howl | migrate | hatch | graze | crawl creep | sting | fly soar | hibernate | sing chirp tweet
a wild untamed | endangered extinct rare | poisonous venomous | nocturnal
p ranger zookeeper | biologist zoologist
s forest jungle woods woodland rainforest | zoo | savannah desert | cave den | nature_reserve
""",
    "sport": """
n football soccer | tennis | basketball | cricket baseball | rugby | golf | hockey | volleyball | chess | boxing wrestling | swimming | skiing snowboarding | cycling | athletics | marathon race | gymnastics yoga
n match game fixture | goal | point score | trophy cup medal prize | tournament championship league competition | team squad side club | ball | racket bat | whistle | record | penalty | final | victory win triumph | defeat loss | half_time
p player athlete sportsman | striker goalkeeper defender midfielder | coach trainer manager | referee umpire | champion winner | runner sprinter jogger | swimmer | cyclist | fan supporter spectator | opponent rival
v win triumph | lose | score | run jog sprint | jump leap | swim | kick | throw toss | catch | train practise exercise | beat defeat | compete | cheer
s stadium arena ground | pitch field | court | gym fitness_centre | track | swimming_pool pool
a athletic fit sporty | exhausted tired | victorious
""",
    "music": """
n song tune melody | album record | concert gig recital performance | symphony opera | chord note | rhythm beat | lyric | guitar | piano keyboard | violin cello fiddle | flute clarinet oboe | drum percussion | trumpet trombone saxophone | harp | band orchestra group ensemble | choir chorus | microphone loudspeaker headphone
u music | jazz blues | rock metal punk | pop | classical_music | harmony | applause
p musician instrumentalist | singer vocalist | pianist | guitarist | drummer | violinist | composer songwriter | conductor | listener audience
v sing hum | play perform | compose | strum | rehearse practise | listen hear | dance
a loud noisy | quiet soft | musical melodic tuneful | catchy
s concert_hall stage | recording_studio
""",
    "travel": """
n trip journey voyage tour | holiday vacation getaway break | flight | ticket fare | passport visa | suitcase luggage baggage bag | hotel hostel inn motel | map guidebook | souvenir | reservation booking | tent | tourist_guide | boarding_pass | backpack | cruise | sight attraction landmark | postcard
v travel journey | fly | visit explore tour | arrive land | depart leave | book reserve | pack | check_in | camp | hike trek
p tourist traveller visitor holidaymaker | guide | passenger | pilot | flight_attendant steward stewardess
s airport terminal | railway_station train_station | beach seaside shore coast | mountain peak hill | island | abroad overseas | resort | campsite | border customs
n plane aeroplane airplane aircraft jet airliner | helicopter | ferry
n paris france lyon | london england britain | berlin germany | rome italy milan | madrid spain barcelona | tokyo japan | new_york america | china beijing | india delhi | egypt cairo | oslo norway | australia sydney | brazil | canada
a foreign exotic | scenic picturesque | delayed late
""",
    "cities": """
n street road avenue lane | building tower skyscraper | bridge | pavement sidewalk | square plaza | traffic_light crossing | lamp_post | monument statue | neighbourhood district quarter suburb | apartment_block | fountain | crowd | bin litter
s city town metropolis | village hamlet | downtown city_centre | park | town_hall | library | museum gallery | market | capital
p mayor | citizen resident inhabitant | pedestrian
v crowd | wander stroll | build construct erect
a urban | rural | busy crowded bustling | historic
u traffic congestion | rubbish litter waste garbage trash | noise
n population | council | rush_hour
""",
    "transport": """
n car automobile vehicle | lorry truck van | bus coach minibus | train railway locomotive | tram underground subway metro | bicycle bike cycle | motorcycle motorbike scooter moped | taxi cab | tractor | engine motor | wheel tyre | brake | windscreen windshield | seatbelt | bumper | gear clutch | traffic_jam tailback | accident crash collision | driving_licence | garage | exhaust | headlight
u petrol gasoline diesel fuel gas | traffic | parking
v drive steer | park | brake stop | overtake pass | accelerate speed | crash collide | ride pedal | commute | refuel
p driver motorist chauffeur | cyclist | mechanic | conductor | commuter
s motorway highway freeway | car_park | petrol_station filling_station | bus_stop | platform | junction roundabout | tunnel
a electric hybrid | second-hand used | automatic
""",
    "home": """
n sofa couch settee | chair armchair stool | table desk | bed mattress | cupboard wardrobe cabinet shelf | lamp light | carpet rug | curtain blind | pillow cushion | blanket duvet quilt | door gate | window | key lock | mirror | clock | wall | roof ceiling | floor | stair staircase | candle | bath shower | tap sink | toilet loo | washing_machine dishwasher | vacuum_cleaner hoover broom | radiator heating | towel | vase | fireplace chimney
s house home | flat apartment | bedroom | bathroom | living_room lounge sitting_room | hall corridor | cellar basement | attic loft | balcony terrace | garage
v clean tidy wash scrub | sweep mop dust vacuum | rent let | move_in | decorate paint | repair fix mend | knock | lock | iron
p tenant lodger | landlord landlady | neighbour | cleaner | plumber electrician
n rent mortgage | furniture | chore housework | laundry
a cosy comfortable comfy snug | tidy neat | dirty messy filthy | empty | furnished
""",
    "garden": """
n flower blossom bloom | rose tulip daisy lily daffodil | tree | oak pine birch maple | bush shrub hedge | leaf | branch twig | root | seed | plant | weed | lawn grass | spade shovel | rake hoe | lawnmower | watering_can hose | wheelbarrow | flowerpot pot | fence | greenhouse | bud petal | vine ivy
v plant sow | grow | water | dig | prune trim | mow | harvest pick | bloom blossom flower | wither wilt | weed
p gardener | farmer grower | florist
s garden yard | orchard | meadow | field | farm | vegetable_patch flowerbed | barn
u soil earth mud dirt | compost fertiliser manure | crop wheat corn barley | hay straw
n cow bull calf cattle | sheep lamb | pig | goat | hen rooster cockerel | horse mare stallion foal | donkey
v milk | shear | plough
a green leafy | fertile | blooming
""",
    "sea": """
n ship vessel liner | boat dinghy rowing_boat | yacht sailing_boat | submarine | anchor | sail mast | oar paddle | wave swell surf | tide current | lighthouse | net | harpoon | shell | pearl | lifeboat lifebuoy | rope
n fish | shark | whale | dolphin porpoise | octopus squid | crab lobster shrimp | jellyfish | seal walrus | seagull gull | cod herring | coral
v sail cruise | row paddle | sink | dive | float | drown | fish | surf | rescue | swim
p sailor seaman mariner | captain skipper | fisherman angler | diver | pirate buccaneer | lifeguard | surfer
s sea ocean | harbour port dock marina | beach coast shore | lake pond | river stream | reef | deck | island | bay | seabed
u sand | seaweed | salt_water
a deep | shallow | coastal | salty
""",
    "family": """
p mother mum mom mummy | father dad daddy | parent | brother | sister | sibling | son | daughter | child kid youngster toddler | baby infant newborn | grandmother grandma granny nan | grandfather grandpa grandad | uncle | aunt auntie | cousin | nephew | niece | husband | wife spouse | twin | relative relation | bride | groom | teenager adolescent | grandchild grandson granddaughter
n wedding marriage | birthday | party celebration | present gift | family | anniversary | divorce separation | childhood | hug cuddle embrace | kiss | pram pushchair buggy | toy doll teddy | nappy diaper | invitation | christmas | reunion
v marry wed | raise bring_up | hug embrace cuddle | kiss | celebrate | divorce | babysit | inherit | cry weep sob | play
s playground | nursery | church
a married | single unmarried | pregnant expecting | older elder | younger
p friend pal buddy mate | best_friend | neighbour
""",
    "clothes": """
n shirt blouse t-shirt | trousers pants jeans | skirt | dress gown | jacket coat | sweater jumper pullover cardigan | sock stocking | shoe boot trainer sandal | hat cap bonnet | scarf | glove mitten | belt | tie | suit | underwear pyjamas | button zip | pocket | ring necklace bracelet jewel | earring | uniform | handbag purse | glasses spectacles sunglasses
v wear | dress | undress | sew stitch | knit | fold | iron
p tailor dressmaker | model | designer
u fashion style | wool | cotton silk linen | leather | cloth fabric textile
a fashionable stylish elegant trendy | tight | loose baggy | striped | woollen
s boutique wardrobe
""",
    "shopping": """
n shop store | supermarket grocery | customer | price cost | bargain discount offer sale | receipt | basket trolley cart | checkout till counter | queue | parcel package delivery | refund return | product item article goods | brand | shopping_list | voucher coupon | warranty guarantee
v buy purchase acquire | sell | pay | order | deliver ship | return | browse | queue | cost
p customer shopper buyer client | seller vendor shopkeeper merchant | cashier shop_assistant | courier postman
a cheap inexpensive affordable | expensive costly pricey dear | free | sold_out unavailable | available
s shopping_centre mall | department_store | online_shop
""",
    "health": """
p doctor physician gp medic | nurse | patient sick_person | surgeon | dentist | pharmacist chemist | psychologist psychiatrist therapist | paramedic
n illness disease sickness ailment | cold flu influenza | fever temperature | headache migraine | cough | sore_throat | toothache | stomach_ache | infection virus bacteria germ | cancer tumour | wound injury cut | fracture broken_bone | allergy | asthma | diabetes | heart_attack stroke | pain ache | symptom | treatment therapy cure remedy | operation surgery | pill tablet medicine drug medication | vaccine vaccination jab injection | bandage plaster | prescription | x-ray scan | appointment | ambulance | diagnosis | rash
v heal cure recover | treat | hurt ache | cough sneeze | examine | diagnose | operate | vaccinate inject | prescribe | bleed | break | rest
s hospital clinic | surgery doctor's_office | pharmacy | ward | operating_theatre
n head | arm elbow | leg knee | hand finger thumb | foot toe | eye | ear | nose | mouth lip tongue | tooth | neck throat | back shoulder | heart | lung | stomach belly | brain | skin | bone skeleton | muscle | blood | liver kidney
a ill sick unwell poorly | healthy well fit | painful sore | contagious infectious | injured hurt wounded | medical
u diet nutrition | exercise | sleep | health
""",
    "feelings": """
a happy glad joyful cheerful delighted pleased | sad unhappy miserable depressed sorrowful gloomy | angry furious cross mad annoyed | afraid scared frightened terrified | surprised astonished amazed | nervous anxious worried | bored | lonely alone | proud | jealous envious | ashamed embarrassed | calm relaxed peaceful | grateful thankful | disappointed | excited thrilled | tired sleepy weary | confused puzzled
n happiness joy delight | sadness sorrow grief | anger rage fury | fear terror fright | surprise | love affection | hatred hate | hope | mood emotion feeling | tear | smile grin | laugh laughter | dream | worry anxiety stress | disappointment
v love adore | like enjoy | hate detest loathe dislike | fear dread | hope wish | laugh giggle chuckle | smile grin | cry weep | worry | miss | regret | calm | shout yell scream
""",
}
