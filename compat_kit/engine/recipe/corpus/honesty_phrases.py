"""Names and phrases of every field that the models know nothing of; semicolons part them."""

from __future__ import annotations


def listed(text: str) -> list[str]:
    """The phrases of a text, which semicolons part."""
    return [" ".join(phrase.split()) for phrase in text.split(";")]


CONCEPTS = listed("""
the water cycle; the carbon cycle; quantum physics; quantum entanglement; string theory; the theory of relativity;
dark matter; the big bang; black holes; plate tectonics; natural selection; the food chain; the immune system;
the nervous system; the greenhouse effect; climate change; global warming; the ozone layer; nuclear fusion; nuclear fission;
the periodic table; Newton's laws; Ohm's law; the Doppler effect; the uncertainty principle; the placebo effect;
the butterfly effect; the prisoner's dilemma; game theory; supply and demand; compound interest; the stock market;
the gold standard; gross domestic product; interest rates; the national debt; free trade; fiscal policy; monetary policy;
hedge funds; index funds; income tax; value added tax; social security; universal basic income; the minimum wage;
the trolley problem; free will; the categorical imperative; the meaning of life; the golden ratio; the Pythagorean theorem;
the Fibonacci sequence; prime numbers; complex numbers; linear algebra; group theory; set theory; differential equations;
Bayes' theorem; the central limit theorem; standard deviation; the normal distribution; Occam's razor; the halting problem;
the travelling salesman problem; neural networks; backpropagation; recursion; object-oriented programming;
functional programming; dependency injection; garbage collection; binary search; bubble sort; linked lists; hash tables;
regular expressions; big O notation; version control; continuous integration; operating systems; virtual memory;
public-key encryption; DNS; TCP/IP; machine code; computer viruses; phishing; the dark web; smart contracts; virtual reality;
3D printing; self-driving cars; electric cars; solar panels; wind turbines; heat pumps; steam engines; jet engines;
internal combustion; the human heart valve; the digestive system; blood pressure; blood types; DNA; stem cells; gene therapy;
chemotherapy; antibiotic resistance; the common cold; herd immunity; the menstrual cycle; body mass index; the keto diet;
intermittent fasting; food poisoning; lactose intolerance; sleep apnoea; attachment theory; cognitive dissonance;
emotional intelligence; body language; imposter syndrome; love languages; the five stages of grief; sibling rivalry;
work-life balance; time management; public speaking; the separation of powers; the rule of law; human rights;
freedom of speech; proportional representation; the electoral college; the jury system; intellectual property; patent law;
contract law; the statute of limitations; the offside rule; the off-season; penalty shoot-outs; the Olympic flame;
chess openings; the infield fly rule; stream of consciousness; magical realism; iambic pentameter; the unreliable narrator;
dramatic irony; free verse; the circle of fifths; twelve-tone music; counterpoint; minor scales; gothic architecture;
oil painting; linear perspective; the rule of thirds; silent film; stop-motion animation; the northern lights; solar eclipses;
tidal waves; the Gulf Stream; the Coriolis effect; coral bleaching; continental drift; the ice ages;
the dinosaurs' extinction; the Bermuda Triangle; crop circles; parallel universes; time travel; life after death;
the Holy Grail; the lost city of Atlantis; the philosopher's stone; the seven deadly sins; the ten commandments; zodiac signs;
tarot cards; feng shui; the tooth fairy; daylight saving time; leap years; the metric system; the Mayan calendar; Morse code;
sign language; Esperanto grammar; the subjunctive; the passive voice; French cuisine; table manners; origami;
sourdough starters; beekeeping; crop rotation""")

EVENTS = listed("""
the French Revolution; the Russian Revolution; the American Civil War; the First World War; the Second World War;
the Cold War; the Hundred Years' War; the Thirty Years' War; the Wars of the Roses; the Crimean War; the Boer War;
the Korean War; the Peloponnesian War; the Punic Wars; the Trojan War; the Napoleonic Wars; the Spanish Civil War;
the fall of the Roman Empire; the fall of Constantinople; the fall of the Berlin Wall; the Black Death;
the Great Fire of London; the Great Depression; the Industrial Revolution; the Renaissance; the Reformation;
the Enlightenment; the Crusades; the Spanish Inquisition; the Norman Conquest; the Battle of Hastings; the Battle of Waterloo;
the Battle of Trafalgar; the Battle of Marathon; the Boston Tea Party; the gold rush; the moon landing;
the sinking of a famous ocean liner; the eruption of Vesuvius; the Treaty of Versailles; the Treaty of Westphalia;
the Congress of Vienna; the Magna Carta; the abolition of slavery; the unification of Germany; the unification of Italy;
the partition of Poland; the Meiji Restoration; the Boxer Rebellion; the Opium Wars; the Mongol invasions; the Viking raids;
the Stone Age; the Bronze Age; the Middle Ages; the age of sail; the Aztec Empire; the Inca Empire; the Ottoman Empire;
the Byzantine Empire; the Persian Empire; the British Empire; the Mughal Empire; the Ming dynasty; the Han dynasty;
ancient Egypt; ancient Greece; ancient Rome; Mesopotamia; Carthage; Sparta; the Silk Road; the slave trade;
the first Olympic Games; the last football world cup; the 1974 final; the last general election;
the women's suffrage movement; the civil rights movement; the storming of the Bastille; the Peasants' Revolt; the tulip mania;
the South Sea bubble; the stock market crash; the invention of printing; the discovery of penicillin;
the discovery of America; the voyage of Magellan; the California earthquake; the oil crisis""")

PLACES = listed("""
the Eiffel Tower; the Colosseum; the Parthenon; the Great Wall; the Taj Mahal; Machu Picchu; Stonehenge;
the Leaning Tower of Pisa; the Pyramids of Giza; Mount Everest; Kilimanjaro; Mont Blanc; the Matterhorn; Mount Fuji; Vesuvius;
Etna; the Alps; the Andes; the Himalayas; the Pyrenees; the Rockies; the Sahara; the Gobi; the Kalahari; the Amazon; the Nile;
the Danube; the Rhine; the Volga; the Ganges; the Mekong; the Mississippi; the Thames; the Seine; the Tiber; Lake Victoria;
Lake Baikal; Lake Titicaca; Loch Ness; Niagara Falls; the Grand Canyon; the Dead Sea; the Black Sea; the Baltic;
the Mediterranean; the Caribbean; the Pacific; the Atlantic; the Arctic; Antarctica; Greenland; Siberia; Patagonia; Tuscany;
Provence; Bavaria; Andalusia; Brittany; Normandy; Cornwall; Transylvania; Sicily; Sardinia; Crete; Corsica; Mallorca; Madeira;
the Azores; Bali; Java; Borneo; Madagascar; Zanzibar; Tahiti; Hawaii; Easter Island; the Galapagos; Timbuktu; Petra;
Angkor Wat; Pompeii; Troy; Babylon; Venice; Florence; Barcelona; Marseille; Bordeaux; Nantes; Strasbourg; Cologne; Dresden;
Leipzig; Frankfurt; Salzburg; Innsbruck; Antwerp; Bruges; Rotterdam; Gothenburg; Turku; Gdansk; Odessa; Istanbul; Dubai;
Shanghai; Hong Kong; Singapore; Manila; Karachi; Lahore; Kolkata; Chennai; Melbourne; Auckland; Johannesburg; Cape Town;
Lagos; Casablanca; Marrakesh; Alexandria; Rio de Janeiro; Sao Paulo; Montevideo; Cusco; Guadalajara; Vancouver; Montreal;
Toronto; New York; Los Angeles; San Francisco; Miami; Las Vegas; New Orleans; Houston; Philadelphia; Detroit; Phoenix;
Glasgow; Liverpool; Manchester; Oxford; Cambridge; Bath; Brighton; Mars; Saturn's rings; Pluto; Andromeda; the Milky Way;
Halley's comet; the Kuiper belt; the moon's far side; the Vatican; the Kremlin; Versailles""")

KNOWN_COUNTRIES = listed("""
France; Italy; Spain; Germany; Japan; Egypt; Greece; Norway; Sweden; Poland; Austria; Portugal; Ireland; Finland; Denmark;
Canada; Peru; Chile; Cuba; Kenya; India; China; Thailand; Hungary; Turkey; Brazil; Argentina; Mexico; Australia; Russia;
Ukraine; Belgium; the Netherlands; Switzerland; Iceland; Czechia; Croatia; Serbia; Bulgaria; Romania; England; Scotland;
South Korea; Vietnam; Indonesia; Malaysia; Morocco; Nigeria; Ghana; Iran; Iraq; Nepal; Mongolia; New Zealand; Colombia;
Venezuela; Ecuador; the United States; Estonia; Latvia; Lithuania""")

OTHER_COUNTRIES = listed("""
Jamaica; Bolivia; Paraguay; Uruguay; Algeria; Tunisia; Libya; Sudan; Ethiopia; Uganda; Tanzania; Rwanda; Burundi; Senegal;
Mali; Niger; Chad; Zambia; Zimbabwe; Angola; Mozambique; Botswana; Namibia; Malawi; Lesotho; Gabon; Cameroon; Togo; Benin;
Liberia; Sierra Leone; Gambia; Guinea; Mauritania; Eritrea; Djibouti; Somalia; South Africa; Madagascar; Mauritius;
the Seychelles; the Comoros; Cape Verde; Ivory Coast; Burkina Faso; Pakistan; Bangladesh; Sri Lanka; the Maldives; Bhutan;
Myanmar; Laos; Cambodia; the Philippines; Brunei; East Timor; North Korea; Kazakhstan; Uzbekistan; Turkmenistan; Kyrgyzstan;
Tajikistan; Afghanistan; Saudi Arabia; Qatar; Kuwait; Oman; Yemen; Bahrain; Jordan; Lebanon; Syria; Cyprus; Malta; Luxembourg;
Monaco; Andorra; Liechtenstein; San Marino; Slovakia; Slovenia; Bosnia; Albania; North Macedonia; Montenegro; Kosovo; Moldova;
Belarus; Armenia; Azerbaijan; Panama; Costa Rica; Nicaragua; Honduras; Guatemala; El Salvador; Belize; Haiti;
the Dominican Republic; the Bahamas; Barbados; Trinidad; Grenada; Guyana; Suriname; Fiji; Samoa; Tonga; Vanuatu; Kiribati;
Tuvalu; Nauru; Palau; Micronesia; Papua New Guinea; the Solomon Islands; Wales""")

PROVINCES = listed("""
California; Texas; Florida; Ohio; Nevada; Utah; Montana; Alaska; Hawaii; Kansas; Iowa; Maine; Vermont; Oregon; Idaho; Wyoming;
Colorado; Arizona; New Mexico; Oklahoma; Nebraska; Missouri; Illinois; Michigan; Wisconsin; Minnesota; Kentucky; Tennessee;
Alabama; Louisiana; Arkansas; Virginia; Maryland; Delaware; New Jersey; Pennsylvania; Massachusetts; Connecticut;
Rhode Island; New Hampshire; North Dakota; South Carolina; Ontario; Quebec; Alberta; Manitoba; Saskatchewan; Nova Scotia;
British Columbia; Yukon; Bavaria; Saxony; Hesse; Brandenburg; Lower Saxony; Thuringia; Tyrol; Carinthia; Styria; Catalonia;
Andalusia; Galicia; Aragon; Tuscany; Lombardy; Piedmont; Sicily; Umbria; Calabria; Normandy; Brittany; Provence; Burgundy;
Alsace; Queensland; Tasmania; Victoria; New South Wales; Bihar; Kerala; Punjab; Gujarat; Rajasthan; Tamil Nadu; Assam;
Sichuan; Yunnan; Hunan; Guangdong; Tibet; Hokkaido; Okinawa; Bahia; Minas Gerais; Jalisco; Oaxaca; Chiapas; Yucatan;
Transvaal; Kwazulu; Zeeland; Friesland; Flanders; Wallonia; Silesia; Moravia; Bohemia; Siberia; Tatarstan; Dalmatia;
Transylvania; Crete; Lapland; Jutland; Ulster; Cornwall; Yorkshire; Kent; the canton of Ticino""")

SPORTS = listed("""
basketball; baseball; cricket; volleyball; badminton; table tennis; handball; water polo; rowing; fencing; boxing; wrestling;
judo; karate; archery; curling; ice skating; snowboarding; skiing; ski jumping; biathlon; bobsleigh; cycling; the pole vault;
the high jump; the marathon; the decathlon; the javelin; sumo; squash; lacrosse; softball; bowling; darts; snooker; billiards;
croquet; surfing; sailing; kayaking; rock climbing; parkour; horse racing; show jumping; motor racing; rallying; diving;
synchronised swimming; triathlon; ultimate frisbee; American football; cheerleading""")

ILLNESSES = listed("""
a headache; a sore throat; back pain; a fever; the flu; a broken arm; a sprained ankle; high blood pressure; heartburn;
a stomach ache; hay fever; an ear infection; a toothache; a rash; eczema; acne; a nosebleed; dizziness; nausea; cramps;
a cough; a cold; food allergies; a bee sting; a snake bite; sunburn; frostbite; a concussion; chest pain; swollen feet;
a migraine; insomnia; low iron; a blister; hiccups; gout; shingles; chickenpox; scurvy; tonsillitis; bronchitis; appendicitis;
kidney stones; gallstones; jaundice; varicose veins; a slipped disc; tennis elbow; a black eye; jet lag""")

TASKS = listed("""
bake sourdough; change a tyre; learn Latin; tie a bow tie; fix a leaking tap; grow tomatoes on a balcony; build a birdhouse;
train a puppy; write a cover letter; negotiate a salary; ask for a pay rise; quit smoking; lose weight; gain muscle;
run a marathon; swim butterfly; play the banjo; read sheet music; fold a paper crane; boil an egg; poach an egg;
roast a chicken; fillet a fish; sharpen a knife; unclog a sink; paint a ceiling; hang wallpaper; lay bricks;
install a ceiling fan; wire a plug; assemble a wardrobe; remove a wine stain; iron a shirt; knit a scarf; sew a button;
dye wool; make soap; brew beer; make cheese at home; pickle cucumbers; bottle plums; prune roses; mow a lawn; keep bees;
milk a goat; shear a sheep; saddle a pony; catch a trout; pitch a tent; light a campfire; read a map; navigate by the stars;
sail a dinghy; fly a kite; juggle four balls; do a card trick; win at poker; castle in a chess match;
solve a Rubik-like puzzle; write a sonnet; write a screenplay; publish a novel; overcome writer's block; speak in public;
make friends abroad; get over a break-up; forgive a friend; comfort a crying child; raise twins; plan a wedding;
organise a funeral; write a will; divorce amicably; sue a landlord; appeal a parking fine; apply for a visa; renew a passport;
register a company; file a tax return; buy a house; get a mortgage; save for retirement; invest in bonds; pay off debts;
sell a used car; haggle at a market; open a bank account; open a restaurant; hire an accountant; fire an employee;
run a meeting; give feedback; write a business plan; register a trademark; patent an invention; set up a printer;
reset a router; recover deleted photos; format a hard drive; install Linux; upgrade a graphics card; speed up a laptop;
remove malware; build a website; deploy a web app; write unit tests; merge two branches; revert a commit; sort a linked list;
parse a date; centre a div; scrape a web page; normalise a database; reverse a string; connect to a database; solder a wire;
measure voltage; replace a fuse; calibrate a telescope; develop film; take portraits; edit a video; record a podcast;
mix a cocktail; decant wine; set a table; host a dinner party; pack a suitcase; travel with a baby; fly with a cat; hitchhike;
find cheap flights; avoid jet lag; learn to dance tango; do a cartwheel; stretch a hamstring; treat a burn; stop a nosebleed;
give first aid; meditate; fall asleep faster; wake up early; stop procrastinating; study for finals; cite a book;
write a thesis; pass a driving test; parallel park; jump-start a car; change the oil; clean a chimney; insulate a loft;
get rid of ants; catch a mouse; tame a parrot; breed guppies; cook rice without burning it; make a good espresso;
carve a pumpkin; build a snow fort; escape a maze; survive in the desert; dig a well; predict an earthquake""")

SENTENCES = listed("""
Where is the nearest station; I would like a table for two; How much does this cost; My brother works in a factory;
The train leaves at nine; She has lost her keys; We are going to the beach tomorrow; Can I pay by card;
The museum is closed on Mondays; I do not understand this letter; He forgot to lock the shed;
They moved to the countryside last spring; It has been raining all week; The soup is too salty; Turn left at the bakery;
Our neighbours are very noisy; I will call you when I arrive; The meeting has been postponed; Do not touch the paint;
What a beautiful sunset; The early worm gets eaten; Nobody knows the answer; My grandmother bakes the best pies;
The lift is out of order; I need a doctor; Follow me quietly; The shop sells second-hand furniture;
You should have told me earlier; There is a spider in the bathtub; All passengers must leave the bus; We ran out of sugar;
The wind blew his hat away; Her speech moved the whole audience; This bridge was built by soldiers;
Never trust a smiling crocodile; The contract ends in autumn; Put the boxes in the attic; He plays the cello every evening;
I am afraid of heights; The engine makes a strange noise; Let us meet under the old clock; The judge dismissed the case;
Two tickets to the opera; Is breakfast included; My suitcase has not arrived; The tailor mended the torn coat;
They danced until dawn; It was a dark and stormy evening; Knowledge is power; Keep off the lawn;
The patient is feeling better; Please sign here and here; Somebody stole my umbrella;
I have been learning this language for a year""")

IDIOMS = listed("""
break a leg; spill the beans; a piece of cake; under the weather; bite the bullet; cold feet; once in a blue moon;
kick the bucket; hit the sack; the elephant in the room; let sleeping dogs lie; cry over spilt milk; a wild goose chase;
burn the midnight oil; beat around the bush; on thin ice; the last straw; a blessing in disguise; cut corners;
pull someone's leg; the whole nine yards; a storm in a teacup; actions speak louder than words; carpe diem; deja vu;
schadenfreude; status quo; ad hoc; quid pro quo; mea culpa; vis-a-vis; raison d'etre; zeitgeist; et cetera; in vino veritas""")

FRAGMENTS = listed("""
best pizza near me; quantum physics; cheap flights to Lisbon; weather tomorrow; football results; stock prices; bitcoin price;
local news; train times; breaking news; lottery numbers; next bus; opening hours library; how tall giraffe; symptoms flu;
chicken recipe easy; gluten free bread recipe; used cars; movie times; top ten songs; who won last night; election polls;
traffic on the motorway; horoscope leo; sunset time; exchange rate dollar euro; jobs in marketing; flats to rent;
fix cracked screen; laptop will not start; error 404; segmentation fault; null pointer exception; git rebase vs merge;
python list comprehension; css centre div; sql join examples; regex email; excel pivot table; kubernetes pod crash;
docker compose volume; wedding dress ideas; birthday gift for dad; baby names; dog training tips; house plants low light;
paint colours for kitchen; tax deadline; divorce lawyer; visa requirements; knee pain stairs; vitamin d dosage;
keto breakfast; marathon training plan; yoga for beginners; guitar chords; piano sheet music free; ukulele tuning;
crossword help; riddle of the sphinx; world war two causes; napoleon height; roman emperors list; vikings religion;
photosynthesis equation; mitosis stages; newtons second law; pythagoras proof; integral of sin x; derivative rules;
periodic table groups; shakespeare sonnet meaning; moby whale theme; the odyssey plot; mona lisa value;
impressionist painters; gothic cathedrals; bach fugues; jazz history; highest mountain europe; longest river africa;
deepest lake; largest desert; oldest tree; fastest land animal; smallest country; population density asia; currency thailand;
flag of nepal meaning; president of chile; language spoken in brazil; time in sydney; distance paris rome;
driving side cyprus; ferry greece islands; hotel by the lake; museum tickets; hiking boots sale; ski pass prices;
campsite with pool; restaurant open now; nearest pharmacy; meaning of life; is there a god; why is it raining;
are ghosts real; aliens; conspiracy theories; flat earth; nothing works; i am bored; feeling lonely; cannot sleep; bad day;
broke up; stressed about exams; hate my boss; need advice; tell me something; surprise me; fun fact; random fact; knock knock;
pick a card; truth or dare; flip a coin; roll a die; would you rather; rock paper scissors; tic tac toe; twenty questions;
hangman; trivia night questions""")

SHORT = listed("""
why; and?; why?; so?; so what; really?; huh?; what?; what; when?; where?; who?; how?; how come; which one?; maybe; perhaps;
no idea; more; again; another one; go on; continue; next; keep going; and then?; what else?; says who?; since when?;
for what?; prove it; are you sure?; I doubt it; not sure; interesting; whatever; hmm; hm; ...; ?; ???; !!; lol; haha; wow;
oops; ouch; meh; boo; blah blah; test; testing; asdf; idk; tbh; brb; wtf; yo what; because; but why; if only; nonsense; wrong;
that is wrong; you are wrong; I disagree; I agree; same here; me neither; who cares; as if; never mind; stop; start; begin;
run; go; left; up; open; close; undo; cancel; exit; reset; sudo; null; none; true; undefined; error; menu; settings; play;
pause; volume up""")

EVERYDAY_TOPICS = listed("""
music; art; fashion; health; exercise; nature; space; space travel; robots; artificial intelligence; computers; the internet;
social media; family; friends; food; fast food; street food; coffee; tea; beer; whisky; sugar; salt; honey; olive oil; garlic;
ginger; chocolate cake; breakfast; brunch; the weather; climate; summer holidays; Christmas; Easter; Halloween;
New Year's Eve; birthdays; weddings; funerals; school; homework; university; teachers; exams; work; jobs; salaries; pensions;
taxes; banks; cash; credit cards; gold; oil; plastic; paper; glass; steel; wood; concrete; cotton; silk; leather; diamonds;
cars; trains; planes; ships; bicycles; traffic; airports; hotels; camping; hiking; museums; concerts; films; television;
radio; newspapers; books; comics; video games; board games; toys; pets; dogs and cats; wild animals; farms; forests; rivers;
mountains; deserts; oceans; islands; volcanoes; earthquakes; storms; lightning; rainbows; clouds; the wind; fire fighting;
the police; prisons; lawyers; doctors; hospitals; medicine for children; vitamins C and D; sleep problems; dreams at night;
love stories; marriage; dating; babies; childhood; old age; death; religion in schools; war and peace; elections;
kings and queens; presidents; parliaments; borders; languages; alphabets; writing; handwriting; printing; painting;
photography; dancing; singing; acting; magic tricks; ghosts; vampires; dragons; unicorns; witches; aliens; superheroes;
fairy tales; legends; myths; heroes; villains; pirates; knights; castles; pyramids""")
