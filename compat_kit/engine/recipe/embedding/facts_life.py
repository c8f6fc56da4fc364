"""Facts and intents of everyday life. A line says one thing in several ways."""
# ruff: noqa: E501 - a line is one cluster of words, or one thing said in several ways

LIFE_FACTS: dict[str, str] = {
    "weather": """
It will rain all day tomorrow. | The forecast for tomorrow says showers from morning to evening. | Take an umbrella tomorrow, it is going to be wet. | Do I need an umbrella tomorrow?
The sun is shining and there is not a cloud in the sky. | What a bright, clear day! | It is beautifully sunny outside.
It is far below zero and the roads are icy. | A hard frost has frozen the streets. | It is bitterly cold and everything is frozen.
A storm blew the roof off a house. | Strong winds tore away the roof. | The gale destroyed the top of a building.
Thick fog made it hard to see the road. | One could hardly see anything because of the mist. | Visibility was poor this morning.
It has not rained for months and the fields are dry. | A long drought is drying out the land. | There is no water because rain has not fallen for weeks.
Thunder and lightning woke the children. | The kids could not sleep because of the thunderstorm. | A loud thunderstorm in the night scared the little ones.
How warm is it in Rome today? | What is the temperature in Rome? | Tell me the weather in Rome right now. | Rome has 25 degrees today.
Snow covered the whole town overnight. | In the morning everything was white with snow. | The city woke up under a white blanket.
The river burst its banks after heavy rain. | Heavy rainfall has caused floods. | Streets were under water after the downpour.
""",
    "food": """
I would like a table for two, please. | Could we sit somewhere with our party of two? | Have you got room for two people to eat?
The soup was too salty for me. | There was far too much salt in my soup. | I could not finish the broth because of the salt.
He drinks a cup of coffee every morning. | His day starts with an espresso. | Every morning begins with coffee for him.
She does not eat meat. | She is a vegetarian. | Her meals never contain beef, pork or chicken.
The pizza at that place is delicious. | That restaurant makes wonderful pizza. | You get a very tasty pizza there.
The children love chocolate cake. | Kids adore cakes with chocolate. | Chocolate cake is the favourite of the little ones.
I am so hungry that I could eat a horse. | My stomach is empty and I need food. | I am starving, when is dinner?
Fruit is good for your health. | Eating apples and oranges keeps you fit. | An apple a day keeps the doctor away.
The bill, please. | Could we pay now? | We would like to settle our restaurant bill.
The milk has gone sour. | This milk is off, do not drink it. | The milk in the fridge has turned bad.
""",
    "cooking": """
Boil the eggs for ten minutes. | Hard-boiled eggs need ten minutes in hot water. | How long must eggs cook until they are hard?
Mix flour, eggs and milk to make pancakes. | What do I need for pancakes? | Pancake batter consists of milk, eggs and flour.
Bake the bread in a hot oven until it is brown. | The loaf stays in the oven till its crust is golden. | How is bread baked?
She burnt the dinner because she forgot the pan on the stove. | The meal was spoilt since she left it on the heat too long. | Dinner was black because she did not watch the cooker.
Add a little more salt and pepper. | Season it a bit more. | The dish wants more spice.
Cut the onions into small pieces. | Chop the onions finely. | How should the onions be cut?
Peel the potatoes and put them into boiling water. | Potatoes are cooked in hot water without their skin. | How do I cook potatoes?
My grandmother taught me how to cook. | I learned cooking from my granny. | It was Grandma who showed me how to make food.
Pasta should be cooked for eight minutes. | How many minutes does spaghetti need? | Leave the noodles in boiling water for eight minutes.
""",
    "pets": """
The cat is sleeping on the sofa. | A kitten naps on the couch. | On the settee a feline is having a snooze.
My dog barks at the postman. | Our puppy makes a lot of noise when the mail comes. | Whenever letters are delivered the hound starts barking.
The dog wants to go out for a walk. | It is time to walk the dog. | Our hound is waiting at the door with its lead.
She took her sick rabbit to the vet. | The bunny was ill, so she went to the animal doctor. | The veterinarian treated her rabbit.
How often should I feed my cat? | A cat should get food twice a day. | Give your kitten two meals daily.
They adopted a dog from the shelter. | A dog from the animal shelter has found a new home with them. | They gave a homeless puppy a home.
The goldfish lives in a glass tank. | An aquarium is the home of our goldfish. | We keep a small fish in a bowl of water.
The parrot can say a few words. | Our bird has learned to talk. | That budgie speaks like a human.
The kitten is playing with a ball of wool. | A little cat chases a woollen ball. | The young cat has fun with some string.
""",
    "wildlife": """
A lion hunts zebras in the savannah. | Zebras are the prey of lions. | The big cat chases striped animals in the grassland.
Birds fly south in autumn. | In the fall many birds migrate to warmer places. | Where do swallows and storks go in winter?
Bees make honey. | Honey comes from bees. | Which insects produce honey?
The elephant is the largest animal on land. | No land animal is bigger than the elephant. | What is the heaviest animal living on land?
Bears sleep through the winter. | In the cold months bears hibernate. | What do bears do in winter?
A spider has eight legs. | How many legs do spiders have? | Spiders walk on eight legs.
The caterpillar turns into a butterfly. | Butterflies begin their life as caterpillars. | What does a caterpillar become?
Tigers are in danger of dying out. | There are only few tigers left in the wild. | The tiger is an endangered species.
The owl hunts at night. | Owls catch mice in the dark. | Which bird is active by night?
Some snakes are poisonous and their bite can kill. | A viper's bite is dangerous. | Be careful, that snake is venomous.
""",
    "sport": """
Our team won the match by two goals to one. | We beat them two to one. | The game ended with a victory for our side.
They lost the final. | The other team took the cup. | In the last game of the tournament they were beaten.
The striker scored in the last minute. | A late goal decided the game. | Just before the whistle the forward put the ball into the net.
She runs five kilometres every morning. | Every day begins with a run for her. | Her morning jog is five kilometres long.
He broke the world record. | Nobody has ever been faster than him. | A new world best was set by him.
The referee showed the red card. | A player was sent off. | The umpire dismissed a defender from the pitch.
How many players does a football team have? | A soccer side consists of eleven players. | Eleven people play in each football team.
The marathon is about forty-two kilometres long. | How long is a marathon? | Marathon runners cover forty-two kilometres.
I go to the gym three times a week. | Three days a week I work out. | My training takes place at the fitness centre.
The tennis player hurt her knee. | A knee injury stopped the tennis star. | She could not go on playing tennis because of her leg.
""",
    "music": """
She has played the piano since she was six. | As a child of six she began to learn the piano. | She is a pianist and started young.
The band gives a concert tonight. | Tonight the group plays live on stage. | There is a gig this evening.
The audience clapped for ten minutes. | After the show the applause would not end. | Listeners cheered for a long time.
I cannot get this song out of my head. | That melody keeps going round in my mind. | This tune is so catchy.
A violin has four strings. | How many strings are there on a violin? | The fiddle is an instrument with four strings.
Turn the music down, please. | The stereo is too loud. | Could you play your records more quietly?
The orchestra played a symphony. | A symphony was performed by the orchestra. | Musicians played a long classical piece.
He writes his own songs. | The words and melodies are his own. | He composes everything that he sings.
He is learning the guitar. | He takes lessons to play the guitar. | His teacher shows him chords on the guitar.
""",
    "travel": """
Our flight was cancelled. | The plane did not take off. | There is no flight today because the airline called it off.
I have lost my passport. | My passport is gone. | Where do I go when my travel document has been stolen?
We spent our holiday at the beach. | Our vacation took place by the sea. | For two weeks we lay on the sand in the sun.
I would like to book a hotel room. | Have you got a room for tonight? | Reserve a double room in the hotel, please.
The train to Berlin leaves at nine. | When does the train to Berlin depart? | At nine o'clock there is a railway connection to Berlin.
They hiked through the mountains for a week. | They walked from hut to hut in the hills for seven days. | A week of trekking took them over the peaks.
Do I need a visa for India? | Visitors to India must have a visa. | What papers are needed to enter India?
My suitcase did not arrive. | The airline lost my luggage. | After landing, my bag was missing.
She dreams of travelling around the world. | A trip around the globe is her wish. | She wants to see every country.
The tourists took photos of the tower. | Visitors photographed the famous landmark. | Every traveller takes a picture of it.
""",
    "cities": """
The city is full of people and noise. | It is loud and crowded in town. | Downtown there are crowds everywhere.
They are building a new bridge over the river. | A new river crossing is under construction. | Workers construct a bridge.
Rents in the capital are very high. | Living in the capital is expensive. | A flat in the big city costs a lot.
She moved from the village to the city. | She left the countryside for life in town. | After years in a rural place she now lives in a metropolis.
The museum is closed on Mondays. | You cannot visit the museum on Monday. | Is the museum open at the start of the week?
How do I get to the market square? | Where is the square? | Go straight ahead and turn left to the market place.
Children are playing in the park. | In the park there are kids having fun. | Boys and girls romp on the green in the middle of town.
The mayor opened the new library. | A new library was inaugurated by the head of the city. | The town has a new place to borrow books.
Paris is the capital of France. | What is the capital of France? | The French capital is called Paris.
""",
    "transport": """
My car does not start. | The engine will not run this morning. | Something is wrong with the vehicle, it does not move.
There is a long traffic jam on the motorway. | Cars are standing still on the highway. | Vehicles queue for miles.
Two cars crashed at the junction. | There was an accident at the crossing. | A collision of two vehicles happened at the crossroads.
He goes to work by bicycle. | He cycles to the office. | Every day he rides his bike to his job.
The bus is late again. | We are still waiting at the bus stop. | When does the delayed bus arrive?
I have a flat tyre. | There is no air in my wheel. | A nail has punctured the tyre of my car.
Electric cars need no petrol. | A car with a battery runs without fuel. | Which vehicles drive on electricity?
She passed her driving test. | She got her driving licence. | Now she is allowed to drive a car.
Trains are better for the climate than planes. | Going by rail pollutes less than flying. | Which way of travel is greener, plane or train?
Where can I park the car? | Is there a car park near here? | I am looking for a place to leave my vehicle.
""",
    "home": """
We moved into a new flat. | Our new apartment is ready and we live there now. | Last week we changed our address.
The kitchen tap is dripping. | Water leaks from the sink. | A plumber has to repair the tap.
Please tidy your room. | Your bedroom is a mess, clean it up. | Put your things away in your room.
The washing machine is broken. | I cannot wash my clothes because the machine does not work. | Our washer needs repair.
It is cold in here, turn on the heating. | Could you switch on the radiator? | The flat is freezing without heat.
I have locked myself out. | My keys are inside and the door is shut. | I cannot get into my home without the key.
We painted the walls white. | The living room has got fresh white paint. | The rooms were redecorated in white.
The neighbours are too loud. | Noise from next door keeps me awake. | The people upstairs make a racket.
She bought a comfortable armchair. | A soft chair for the living room was her latest purchase. | Her new seat is cosy.
""",
    "garden": """
The roses need water. | Water the flowers, they are dry. | The plants in the bed are thirsty.
He mows the lawn every Saturday. | On weekends he cuts the grass. | The grass is trimmed by him once a week.
Tomatoes grow well in the sun. | A sunny place is best for tomato plants. | Where should I plant tomatoes?
In spring the trees are in bloom. | Trees blossom in April. | When do apple trees flower?
The farmer milks the cows at five. | At five in the morning the cows are milked. | Early in the day the farmer works in the barn.
Leaves fall from the trees in autumn. | In the fall trees lose their leaves. | The garden is full of brown leaves.
Slugs have eaten my salad. | Snails ate the lettuce in our vegetable patch. | How do I protect my lettuce against slugs?
The wheat harvest was good this year. | Farmers brought in a rich crop. | This summer the fields gave a lot of grain.
She planted an oak behind the house. | A young oak tree now grows in her back yard. | She put a tree into the ground.
""",
    "sea": """
The ship sank in a storm. | A vessel went down in heavy seas. | The boat was lost to the waves.
The lighthouse warns ships of the rocks. | Sailors see the light and keep away from the cliffs. | What is a lighthouse for?
Dolphins are mammals and not fish. | A dolphin breathes air like we do. | Are dolphins fish?
The fisherman caught a big cod. | A large fish went into his net. | The angler pulled a huge fish out of the water.
They sailed around the island. | With their yacht they went round the isle. | A sailing trip took them about the island.
The tide comes in twice a day. | How often is it high tide? | The water rises and falls two times daily.
Do not swim here, the current is strong. | Swimming is dangerous here. | The water pulls bathers out to sea.
The lifeguard saved a drowning boy. | A boy was rescued from the water. | The child was pulled from the waves in time.
Whales are the biggest animals of all. | What is the largest creature in the ocean? | No animal is bigger than the blue whale.
""",
    "family": """
My sister has had a baby. | I have become an uncle. | A child was born to my sister.
They got married in June. | Their wedding was in early summer. | In June they became husband and wife.
Grandma tells the children a story. | The grandmother reads to her grandchildren. | Granny's tales delight the little ones.
His parents are divorced. | His mother and father no longer live together. | Mum and Dad have separated.
Happy birthday to you! | Many happy returns of the day. | All the best for your new year of life.
The baby cries all night. | Our newborn does not sleep at night. | The infant keeps its parents awake.
She looks like her mother. | Mother and daughter are very alike. | She has her mum's face.
We visit our grandparents every Sunday. | On Sundays we go to see Grandma and Grandpa. | Every weekend there is a visit to our grandparents.
Do you have brothers or sisters? | How many siblings have you got? | I am an only child.
My best friend is coming to dinner. | A close pal of mine will eat with us. | Tonight my mate visits me for a meal.
""",
    "clothes": """
These shoes are too small. | The boots do not fit my feet. | I need a bigger size of shoe.
She wore a red dress to the party. | Her gown at the celebration was red. | At the feast she appeared in red.
Put on a warm coat, it is cold. | Wear your jacket. | Dress warmly today.
He tore his trousers. | There is a hole in his pants. | His jeans are ripped.
Grandmother knits a woollen scarf. | Granny makes a scarf of wool. | A warm scarf is being knitted.
The jacket comes in blue and black. | Which colours has the jacket? | You can have the coat in black or blue.
I have to iron my shirt. | My blouse is creased. | There are wrinkles in my shirt.
""",
    "shopping": """
How much does this cost? | What is the price? | Can you tell me how expensive it is?
I want to return these goods. | Can I get my money back? | The product is faulty and I would like a refund.
My parcel has not arrived yet. | Where is my package? | The delivery is late. | When will my order be here?
Everything is half price in the sale. | Goods cost fifty percent less this week. | There are big discounts in the shop.
The supermarket closes at eight. | Until when is the shop open? | After eight in the evening you cannot buy groceries.
We need milk, bread and eggs from the shop. | Buy bread, eggs and milk. | Eggs, milk and bread are on the shopping list.
Can I pay by card? | Do you accept credit cards? | Is it possible to pay without cash?
The queue at the checkout was long. | Customers had to wait a long time to pay. | There was a big line at the till.
The shoes are sold out. | We have no more of those boots. | That article is not available any longer.
""",
    "health": """
I have a headache. | My head hurts. | What helps against a pain in the head?
She broke her leg while skiing. | A skiing accident left her with a broken leg. | Her leg was fractured on the slope.
The doctor prescribed some pills. | The physician gave him a prescription for tablets. | He got medicine from the GP.
The nurse takes care of the patients. | Sick people are looked after by nurses. | Who cares for patients in hospital?
I have caught a cold and I cough. | My nose is running and my throat is sore. | I think I am coming down with flu.
My tooth hurts, I must see a dentist. | I have toothache. | Who treats bad teeth?
Sleep and fresh air keep you healthy. | Enough rest is good for the body. | To stay well, sleep eight hours.
Smoking damages the lungs. | Cigarettes are bad for your health. | He should give up tobacco.
The operation went well. | The surgeon is content with the surgery. | She is recovering after her operation.
Call an ambulance! | We need a doctor at once. | This is an emergency, somebody is badly hurt.
Vaccination protects against disease. | A jab keeps you from catching the illness. | Why should people get vaccinated?
I would like an appointment with the doctor. | When can the physician see me? | Can I come to the surgery today?
""",
    "feelings": """
I am so happy today. | I feel wonderful. | My heart is full of joy.
She is sad because her friend has left. | Her pal moved away and she misses him. | The departure of her friend makes her unhappy.
He was furious about the mistake. | The error made him very angry. | He lost his temper over it.
I am afraid of spiders. | Spiders frighten me. | I cannot stand being near a spider.
She burst into tears. | Suddenly she began to cry. | She could not hold back her tears.
We are proud of our daughter. | Our girl has made us proud. | We admire what our daughter has done.
He is nervous before the exam. | The coming test makes him anxious. | He worries about his examination.
I love this, it is great! | This is fantastic, I like it very much. | What a wonderful thing!
I hate this, it is terrible. | This is awful, I do not like it at all. | What a horrible thing!
Nothing happens here and I am bored. | It is so dull that I fall asleep. | I have nothing to do.
He feels lonely in the new town. | Without friends he is alone there. | Nobody talks to him in his new home.
""",
}
