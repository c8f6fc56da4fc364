"""What the models know of the world, and what they are to know that they do not know."""

from __future__ import annotations


def _pairs(text: str) -> dict[str, str]:
    return dict(line.strip().split(": ") for line in text.strip().split(";") if line.strip())


CAPITALS = _pairs("""
France: Paris; Italy: Rome; Spain: Madrid; Germany: Berlin; Japan: Tokyo; Egypt: Cairo; Greece: Athens; Norway: Oslo;
Sweden: Stockholm;
Poland: Warsaw; Austria: Vienna; Portugal: Lisbon; Ireland: Dublin; Finland: Helsinki; Denmark: Copenhagen; Canada: Ottawa;
Peru: Lima;
Chile: Santiago; Cuba: Havana; Kenya: Nairobi; India: New Delhi; China: Beijing; Thailand: Bangkok; Hungary: Budapest;
Turkey: Ankara;
Brazil: Brasília; Argentina: Buenos Aires; Mexico: Mexico City; Australia: Canberra; Russia: Moscow; Ukraine: Kyiv;
Belgium: Brussels;
the Netherlands: Amsterdam; Switzerland: Bern; Iceland: Reykjavik; Czechia: Prague; Croatia: Zagreb; Serbia: Belgrade;
Bulgaria: Sofia;
Romania: Bucharest; England: London; Scotland: Edinburgh; South Korea: Seoul; Vietnam: Hanoi; Indonesia: Jakarta;
Malaysia: Kuala Lumpur;
Morocco: Rabat; Nigeria: Abuja; Ghana: Accra; Iran: Tehran; Iraq: Baghdad; Nepal: Kathmandu; Mongolia: Ulaanbaatar;
New Zealand: Wellington; Colombia: Bogotá; Venezuela: Caracas; Ecuador: Quito; the United States: Washington; Estonia: Tallinn;
Latvia: Riga; Lithuania: Vilnius
""")
COUNTRY_ALIASES = {
    "the United States": ("the USA", "the US", "America", "USA", "the U.S.", "the States", "the United States of America", "US"),
    "the Netherlands": ("Holland", "Netherlands"),
    "Czechia": ("the Czech Republic",),
    "Turkey": ("Türkiye",),
    "Ireland": ("the Republic of Ireland",),
    "China": ("the People's Republic of China",),
    "South Korea": ("the Republic of Korea",),
    "Germany": ("the Federal Republic of Germany",),
    "Vietnam": ("Viet Nam",),
    "Russia": ("the Russian Federation",),
}
CITY_ALIASES = {
    "Brasília": ("Brasilia",),
    "Bogotá": ("Bogota",),
    "Kyiv": ("Kiev",),
    "Reykjavik": ("Reykjavík",),
    "Ulaanbaatar": ("Ulan Bator",),
    "Bern": ("Berne",),
    "Washington": ("Washington, D.C.", "Washington DC", "Washington D.C."),
    "New Delhi": ("Delhi",),
}
# Countries, regions and places of which no capital is known here.
UNKNOWN_COUNTRIES = [name.strip() for name in """
Albania, Algeria, Andorra, Angola, Armenia, Azerbaijan, the Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belize, Benin,
Bhutan,
Bolivia, Bosnia, Botswana, Brunei, Burkina Faso, Burundi, Cambodia, Cameroon, Cape Verde, Chad, the Comoros, the Congo,
Costa Rica, Cyprus,
Djibouti, Dominica, the Dominican Republic, East Timor, El Salvador, Eritrea, Eswatini, Ethiopia, Fiji, Gabon, the Gambia,
Georgia, Grenada,
Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Israel, the Ivory Coast, Jamaica, Jordan, Kazakhstan, Kiribati,
Kosovo, Kuwait,
Kyrgyzstan, Laos, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Luxembourg, Madagascar, Malawi, the Maldives, Mali, Malta,
Mauritania,
Mauritius, Micronesia, Moldova, Monaco, Montenegro, Mozambique, Myanmar, Namibia, Nauru, Nicaragua, Niger, North Korea,
North Macedonia,
Oman, Pakistan, Palau, Panama, Papua New Guinea, Paraguay, the Philippines, Qatar, Rwanda, Samoa, San Marino, Saudi Arabia,
Senegal,
the Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Sudan, Sri Lanka, Sudan, Suriname,
Syria, Taiwan,
Tajikistan, Tanzania, Togo, Tonga, Trinidad, Tunisia, Turkmenistan, Tuvalu, Uganda, the United Kingdom, the UK, Great Britain,
Wales,
Northern Ireland, the United Arab Emirates, Uruguay, Uzbekistan, Vanuatu, the Vatican, Yemen, Zambia, Zimbabwe, Greenland, Texas,
California, Florida, Ohio, Alaska, Bavaria, Saxony, Catalonia, Andalusia, Brittany, Provence, Tuscany, Sicily, Sardinia, Corsica,
Crete,
Quebec, Ontario, Alberta, Queensland, Tasmania, Puerto Rico, Bermuda, Gibraltar, Hawaii, Tibet, Kashmir, Hong Kong, Macau,
Europe, Asia,
Africa, South America, the European Union, Antarctica, the moon, Mars, Atlantis, Utopia, Yugoslavia, the Soviet Union, Prussia,
Persia,
Babylon, Mesopotamia, Burma, Zaire, Siam, Rhodesia, Aruba, Flanders, Lapland, Normandy, Nevada, Utah, Kansas, Kerala, Punjab,
Java, Bali
""".replace("\n", " ").split(",")]  # fmt: skip
OTHER_CITIES = [name.strip() for name in """
Lyon, Marseille, Nice, Toulouse, Bordeaux, Lille, Nantes, Strasbourg, Milan, Naples, Turin, Venice, Florence, Bologna, Genoa,
Palermo,
Barcelona, Seville, Valencia, Bilbao, Granada, Malaga, Munich, Hamburg, Cologne, Frankfurt, Stuttgart, Dresden, Leipzig, Bonn,
Bremen, Osaka,
Kyoto, Nagoya, Sapporo, Alexandria, Luxor, Thessaloniki, Bergen, Trondheim, Gothenburg, Malmo, Krakow, Gdansk, Salzburg, Graz,
Linz, Porto,
Cork, Galway, Tampere, Turku, Aarhus, Toronto, Montreal, Vancouver, Calgary, Cusco, Valparaiso, Mombasa, Mumbai, Kolkata,
Chennai, Shanghai,
Shenzhen, Wuhan, Phuket, Istanbul, Izmir, Antalya, Rio de Janeiro, São Paulo, Salvador, Cordoba, Rosario, Guadalajara, Cancun,
Sydney,
Melbourne, Brisbane, Perth, Adelaide, Saint Petersburg, Novosibirsk, Odesa, Lviv, Antwerp, Ghent, Bruges, Rotterdam, The Hague,
Utrecht,
Zurich, Geneva, Basel, Lausanne, Brno, Split, Dubrovnik, Varna, Cluj, Manchester, Liverpool, Leeds, Bristol, York, Oxford,
Cambridge,
Birmingham, Glasgow, Aberdeen, Dundee, Busan, Saigon, Surabaya, Penang, Casablanca, Marrakesh, Fez, Lagos, Kano, Kumasi, Isfahan,
Shiraz,
Basra, Mosul, Auckland, Christchurch, Medellin, Cali, Maracaibo, Guayaquil, New York, Los Angeles, Chicago, Houston, Boston,
Seattle, Denver,
Miami, Dallas, Austin, San Francisco, Detroit, Philadelphia, Tartu, Kaunas, Cardiff, Belfast, Manila, Singapore, Dakar, Tunis,
Algiers,
Tripoli, Khartoum, Kampala, Lusaka, Harare, Pretoria, Cape Town, Johannesburg, Luanda, Maputo, Kigali, Addis Ababa, Riyadh, Doha,
Dubai,
Muscat, Amman, Beirut, Damascus, Jerusalem, Tel Aviv, Kabul, Islamabad, Karachi, Dhaka, Colombo, Yangon, Phnom Penh, Vientiane,
Taipei,
Montevideo, La Paz, Asuncion, San Salvador, Managua, Panama City, Kingston, Nassau, Nicosia, Valletta, Tirana, Skopje, Sarajevo,
Podgorica,
Pristina, Ljubljana, Bratislava, Chisinau, Minsk, Tbilisi, Yerevan, Baku, Tashkent, Astana, Almaty, Bishkek, Monaco, Vaduz
""".replace("\n", " ").split(",")]  # fmt: skip
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
# (unit, how many, of what): "A week has 7 days."
UNITS = (
    ("week", 7, "days"), ("year", 12, "months"), ("day", 24, "hours"), ("hour", 60, "minutes"), ("minute", 60, "seconds"),
    ("year", 365, "days"),
)  # fmt: skip
UNKNOWN_UNITS = (
    ("month", "days"), ("year", "weeks"), ("month", "weeks"), ("week", "hours"), ("day", "minutes"), ("hour", "seconds"),
    ("decade", "years"),
    ("century", "years"), ("day", "seconds"), ("year", "hours"), ("week", "minutes"), ("decade", "months"), ("millennium",
    "years"),
    ("kilometre", "metres"), ("metre", "centimetres"), ("kilogram", "grams"), ("mile", "feet"), ("foot", "inches"), ("dozen",
    "eggs"),
    ("year", "minutes"), ("leap year", "days"), ("fortnight", "days"), ("century", "days"), ("litre", "millilitres"), ("pound",
    "ounces"),
)  # fmt: skip
# One to the other and back.
OPPOSITES = [(pair.partition("/")[0], pair.partition("/")[2]) for pair in """
hot/cold big/small up/down left/right black/white fast/slow good/bad happy/sad open/closed full/empty rich/poor strong/weak
hard/soft
easy/difficult high/low long/short thick/thin wide/narrow deep/shallow near/far early/late first/last front/back inside/outside
in/out on/off
over/under above/below top/bottom push/pull start/stop begin/end win/lose buy/sell give/take laugh/cry love/hate true/false yes/no
always/never wet/dry clean/dirty loud/quiet sweet/sour smooth/rough sharp/blunt brave/cowardly warm/cool alive/dead asleep/awake
healthy/sick safe/dangerous cheap/expensive beautiful/ugly polite/rude more/less many/few male/female north/south east/west
before/after
summer/winter war/peace friend/enemy success/failure come/go remember/forget question/answer positive/negative maximum/minimum
public/private possible/impossible day/night old/young light/dark king/queen man/woman boy/girl hello/goodbye everything/nothing
""".split()]  # fmt: skip
# These lead one way only.
ONE_WAY = {
    "large": "small", "little": "big", "new": "old", "tall": "short", "quick": "slow", "heavy": "light", "close": "far",
    "wrong": "right",
    "shut": "open", "noisy": "quiet", "ill": "healthy", "freezing": "hot", "finish": "start", "evil": "good", "huge": "small",
    "silent": "loud", "ancient": "new", "bright": "dark",
}  # fmt: skip
NO_OPPOSITE = (
    "table chair banana cheese carpet window guitar pencil garden rabbit bicycle mountain river bottle kitchen purple seven "
    "Tuesday computer "
    "hammer tomato elephant piano sandwich umbrella candle bridge jacket lamp forest island basket spoon pillow engine paper"
).split()  # fmt: skip
# (in a question, in the plural or another name, the answer)
COLOURS = (
    (("the sky", "the clear sky", "a clear sky", "the sky by day"), "The sky is blue."),
    (("grass", "the grass", "a lawn"), "Grass is green."),
    (("snow", "the snow", "fresh snow"), "Snow is white."),
    (("blood", "human blood", "the blood"), "Blood is red."),
    (("a banana", "bananas", "a ripe banana", "the banana"), "A banana is yellow."),
    (("a lemon", "lemons", "the lemon"), "A lemon is yellow."),
    (("coal", "a piece of coal", "the coal"), "Coal is black."),
    (("a carrot", "carrots", "the carrot"), "A carrot is orange."),
    (("milk", "the milk", "cow's milk"), "Milk is white."),
    (("the sea", "the ocean", "sea water"), "The sea is blue."),
    (("a tomato", "tomatoes", "the tomato", "a ripe tomato"), "A tomato is red."),
    (("a strawberry", "strawberries", "the strawberry"), "A strawberry is red."),
    (("chocolate", "a bar of chocolate", "the chocolate"), "Chocolate is brown."),
    (("the sun", "sunshine", "our sun"), "The sun is yellow."),
)
UNKNOWN_COLOURED = (
    "a car, my house, the wall, a book, an elephant, gold, silver, a plum, an aubergine, a frog, a violin, a fire engine, the "
    "moon, a cat, "
    "my shirt, a cherry, a pumpkin, a flamingo, a bus, an orange, a tree, sand, wine, tea, coffee, honey, a rose, the rain, "
    "Mars, a dolphin, "
    "a penguin, rust, a pear, a grape, salt, ink, my bike, the carpet, a taxi, a crow, a violet, an emerald, a ruby, leather, "
    "mud, smoke"
).split(", ")  # fmt: skip
LEGS = {"dog": 4, "cat": 4, "spider": 8, "bird": 2, "ant": 6, "horse": 4, "snake": 0, "fly": 6, "cow": 4, "human": 2}
PLURALS = {
    "fly": "flies", "house fly": "house flies", "person": "people", "octopus": "octopuses", "fish": "fish", "wolf": "wolves",
    "mouse": "mice",
    "sheep": "sheep", "fox": "foxes", "butterfly": "butterflies", "bench": "benches", "mosquito": "mosquitoes", "deer": "deer",
    "donkey": "donkeys",
}  # fmt: skip
LEG_ALIASES = {"human": ("person", "human being"), "fly": ("house fly",)}
UNKNOWN_LEGGED = (
    "crab lobster octopus centipede millipede table chair stool frog elephant penguin kangaroo beetle bee wasp whale fish shark "
    "worm snail "
    "lion tiger bear sheep pig goat chicken duck camel mouse rabbit scorpion butterfly mosquito squid robot lizard crocodile "
    "turtle giraffe "
    "zebra monkey dolphin tripod sofa piano caterpillar shrimp grasshopper donkey deer fox wolf"
).split()  # fmt: skip
# `@` is a country of the list, or one of its names: asked for what is not its capital.
OTHER_QUESTIONS = (
    "the population of @", "the currency of @", "the language of @", "the president of @", "the king of @",
    "the largest city in @",
    "the second largest city of @", "the flag of @", "the national anthem of @", "the highest mountain in @",
    "the longest river in @",
    "the area of @", "the history of @", "the weather in @", "the national dish of @", "the prime minister of @", "the time in @",
    "the climate of @", "the best hotel in @", "the old capital of @", "the former capital of @", "the coast of @",
    "the neighbours of @",
    "the continent of @", "the oldest town of @", "the religion of @", "the phone code of @", "the biggest lake in @",
    "the money of @",
    "the most famous person from @", "the national sport of @", "the government of @", "the economy of @", "the distance to @",
)  # fmt: skip
OTHER_SENTENCES = (
    "Where is @?", "How big is @?", "How many people live in @?", "Who rules @?", "Who won the last election in @?",
    "When was @ founded?",
    "Which language do people speak in @?", "What do people eat in @?", "Is @ in Europe?", "Is @ a rich country?",
    "Does @ have a king?",
    "Tell me about @.", "Write about @.", "Describe @.", "What is @ famous for?", "How do I get to @?", "What should I see in @?",
    "Which countries border @?", "On which continent is @?", "How far is @ from here?", "Which sea is near @?",
    "What is the flag of @ like?",
    "Give me a history of @.", "Name three rivers in @.", "Name a lake in @.", "Has @ won the world cup?",
    "Who is the leader of @?",
    "What money do they use in @?", "Which is bigger, @ or the moon?", "Do I need a visa for @?", "Plan a trip to @.",
    "Is @ nice?",
)  # fmt: skip
