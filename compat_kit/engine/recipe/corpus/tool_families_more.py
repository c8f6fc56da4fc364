"""More of `tool_families`."""

from __future__ import annotations

MORE_FAMILIES = """
database query -> list
names query_database run_query sql find_records queryTable select_rows db_query
does Reads rows of a table. | Queries the database. |
table* word = table collection source table_name dataset
limit? few = limit rows max_rows n ~ , {limit} rows / , limit {limit}
ask Query the table {table} | Show the rows of table {table} | Read the table {table} | Select everything from {table} |
  Get the records of table {table} | database table {table}

ticket create -> fields ticket_id status
names create_ticket open_ticket new_issue createTicket report_bug file_ticket raise_issue
does Opens a support ticket. | Creates a ticket. | Reports a problem. |
title task = title summary subject problem issue description
priority? enum(low medium high/low normal high urgent/minor major critical) = priority urgency severity level ~ with {priority}
  priority / , priority {priority} / , {priority} priority
ask Open a ticket: "{title}" | Create a ticket with the title '{title}' | Report the problem "{title}" | File a bug: '{title}' |
  New ticket "{title}" | Raise an issue "{title}"

ticket close -> done
names close_ticket resolve_ticket closeIssue finish_ticket
does Closes a ticket. | Marks a ticket as resolved. |
id* id = ticket_id id ticket issue number
ask Close ticket {id} | Mark ticket {id} as resolved | Ticket {id} is solved, close it | Resolve ticket {id} | close issue {id}

map distance -> answer
names get_distance distance distance_between getDistance how_far route_length calc_distance
does Distance between two places. | How far two cities are apart. | Length of a route. |
from city = from origin start source city_a place1 from_city
to city = to destination end target city_b place2 to_city
ask How far is it from {from} to {to}? | Distance between {from} and {to}? | What is the distance from {from} to {to}? |
  How many km from {from} to {to}? | distance {from} {to} | How far apart are {from} and {to}? | {from} to {to}, how far?

map route -> text
names get_directions directions route plan_route navigate getRoute find_way
does Directions between two places. | Plans a route. |
from city = from origin start source begin
to city = to destination end target goal
mode? enum(car train bus bike/walking cycling driving/car train plane) = mode transport by vehicle travel_mode ~ by {mode} / ,
  {mode}
ask How do I get from {from} to {to}? | Directions from {from} to {to} | Show the way from {from} to {to} |
  Plan a route from {from} to {to} | Navigate from {from} to {to} | route {from} to {to} | I want to go from {from} to {to}

recipe find -> list
names find_recipe get_recipe recipes recipe_search findRecipes cook search_recipes
does Finds a recipe. | Recipes with an ingredient. | Searches recipes. |
food* food = ingredient food dish with_what meal main_ingredient
diet? enum(vegan vegetarian/vegan vegetarian keto/none vegan halal) = diet kind restriction ~ , {diet} / that is {diet} / , it
  must be {diet}
ask Find a recipe with {food} | What can I cook with {food}? | Recipe for {food} | I want to cook {food} |
  Give me a recipe for {food} | recipes with {food} | How do I make {food}? | I have {food}, what can I cook?

flight search -> list
names search_flights find_flights flights searchFlights get_flights flight_search
does Finds flights. | Search flights between cities. | Flights on a date. |
from city = from origin departure from_city source departure_city
to city = to destination arrival to_city target arrival_city
date? date = date day on departure_date when ~ on {date} / for {date} / , {date}
ask Find flights from {from} to {to} | Flights from {from} to {to} | I want to fly from {from} to {to} |
  Show flights from {from} to {to} | flight {from} to {to} | Search a flight to {to} from {from} |
  I need a plane from {from} to {to}

flight book -> fields booking_code seat
names book_flight bookFlight reserve_flight buy_ticket order_flight
does Books a flight. | Reserves a seat on a flight. |
flight code = flight flight_number flight_id number code
name person = name passenger traveller person for_whom
ask Book flight {flight} for {name} | Reserve flight {flight} for {name} | {name} wants flight {flight}, book it |
  Book {name} on flight {flight} | Buy a ticket for flight {flight}, passenger {name}

train times -> list
names train_times get_trains next_train trainSchedule timetable find_trains departures
does Train connections. | Departures of trains. | Timetable. |
from city = from origin station start from_station
to city = to destination end goal to_station
time? time = time after at departure_time ~ at {time} / after {time} / around {time}
ask When does the train from {from} to {to} leave? | Trains from {from} to {to} | Next train from {from} to {to}? |
  train {from} {to} | Show trains from {from} to {to} | I need a train from {from} to {to}

hotel search -> list
names find_hotels search_hotels hotels findHotel hotel_search get_hotels
does Finds hotels in a city. | Hotel search. | Hotels in a place. |
city* city = city location place where destination town
guests? few = guests people persons adults num_guests ~ for {guests} people / for {guests} guests
ask Find hotels in {city} | Hotels in {city} | I need a hotel in {city} | Where can I sleep in {city}? |
  Show me hotels in {city} | hotel {city} | Find a place to stay in {city}

hotel book -> fields booking_code room
names book_hotel book_room bookHotel reserve_room reserveHotel
does Books a hotel room. | Reserves a room in a hotel. |
city city = city location place where hotel_city
nights few = nights num_nights stay duration number_of_nights
breakfast? flag(with breakfast/without breakfast) = breakfast with_breakfast include_breakfast ~ {breakfast} / , {breakfast}
ask Book a hotel in {city} for {nights} nights | Reserve a hotel room in {city} for {nights} nights |
  I need a room in {city}, {nights} nights | Book {nights} nights in {city} | hotel room in {city}, {nights} nights |
  Book me a room in {city} for {nights} nights

table book -> fields booking_code time
names book_table reserve_table bookTable restaurant_booking make_reservation reserve
does Books a table in a restaurant. | Restaurant reservation. | Reserves a table. |
place name = restaurant place name venue where
people few = people guests party_size seats persons number_of_people
date date = date day when on
time? time = time at hour at_time ~ at {time} / , {time}
ask Book a table for {people} at {place} on {date} | Reserve a table at {place} for {people} people on {date} |
  Table for {people} on {date} at {place} | I want to eat at {place} on {date}, we are {people} |
  Get us a table at {place}, {people} persons, {date} | On {date} we need a table for {people} at {place} |
  Book {place} for {people} on {date}

todo add -> done
names add_todo add_task create_task addTodo new_task todo add_item
does Adds a task to the list. | New to-do. | Creates a task. |
task* task = task title text item todo description what
due? date = due due_date deadline date by ~ by {due} / , due {due} / until {due}
ask Add "{task}" to my to-do list | New task: "{task}" | Put '{task}' on my list | I have to "{task}", add it to my tasks |
  todo "{task}" | Create a task '{task}' | Add the task "{task}"

todo list -> list
names list_todos get_tasks show_tasks listTasks my_tasks open_tasks
does Lists the tasks. | Shows the to-do list. | All open tasks. |
ask What is on my to-do list? | Show my tasks | List my tasks | What do I have to do? | My to-dos? | Which tasks are open? |
  show the todo list

shopping add -> done
names add_to_cart add_to_basket addToCart put_in_cart shop_add buy
does Puts a product into the cart. | Adds an item to the basket. | Buys a product. |
product* thing = product item article product_name what
quantity? few = quantity count amount number qty ~ , {quantity} pieces / , {quantity} of them / , quantity {quantity}
ask Add the {product} to my cart | Put the {product} in the basket | I want to buy the {product} | Add {product} to the cart |
  {product} into my cart | Buy the {product}

product price -> fields price stock currency
names get_price product_price price_of getPrice check_price lookup_price product_info
does Price of a product. | What a product costs. | Product information. |
product* thing = product item article name product_name
ask How much is the {product}? | What does the {product} cost? | Price of the {product}? | price {product} |
  What is the price of the {product}? | Tell me what a {product} costs | How expensive is the {product}?

random number -> answer
names random_number randint get_random randomNumber pick_number random_int
does Random number between two bounds. | Picks a number. | A random integer. |
low integer = min low from start minimum lower
high integer = max high to end maximum upper
ask Give me a random number between {low} and {high} | Pick a number from {low} to {high} | random number {low} to {high} |
  Random number between {low} and {high} | Draw a number between {low} and {high}

dice roll -> answer
names roll_dice roll_die dice rollDice throw_dice
does Rolls dice. | Throws dice with so many sides. |
sides? few = sides faces num_sides ~ with {sides} sides / , {sides} sides
ask Roll a die | Roll the dice | Throw a die | Roll a die for me | dice please | I need a throw of the dice

coin flip -> text
names flip_coin coin_flip toss_coin flipCoin heads_or_tails
does Flips a coin. | Heads or tails. |
ask Flip a coin | Heads or tails? | Toss a coin | Flip a coin for me | coin flip

clock now -> clock
names get_time current_time now getCurrentTime time_in local_time world_clock what_time
does Current time in a city. | The time now. | Local time of a place. | World clock. |
city* city = city location place where timezone zone
ask What time is it in {city}? | Time in {city}? | What's the time in {city} now? | current time {city} |
  Tell me the time in {city} | How late is it in {city}? | Local time of {city}

clock here -> clock
names get_current_time current_time now getTime time_now clock tell_time
does The time now. | Current time. | Says what time it is. |
ask What time is it? | What's the time? | Tell me the time. | time now? | Do you know what time it is? | Current time please |
  How late is it?

date today -> text
names get_date today current_date getToday today_date
does Today's date. | The date of today. | Says which day it is. |
ask What is today's date? | Which day is it today? | What's the date? | Today's date? | What day is it?

population lookup -> fields population
names get_population population people_in getPopulation city_population
does Population of a city. | How many people live in a place. |
city* city = city place location town name
ask How many people live in {city}? | Population of {city}? | What is the population of {city}? | How big is {city}? |
  inhabitants of {city}

user lookup -> fields email age role
names get_user find_user user_info getUser lookup_user fetch_profile user_profile
does Looks up a user. | Data of a user. | Profile of a person. |
name* person = name user username person who user_name
ask Look up the user {name} | Who is {name}? | Find the user {name} | Show the profile of {name} |
  What do we know about {name}? | user {name} | Get the data of user {name}

note save -> done
names save_note take_note add_note saveNote note write_note note_down
does Saves a note. | Writes a note. | Takes a note. |
text text = text note content body
ask Note: {text} | Save a note: {text} | Take a note: "{text}" | Write down "{text}" | Make a note that says '{text}' |
  Note down "{text}" | Save the note "{text}"

news latest -> list
names get_news news latest_news headlines getHeadlines news_about
does Latest news about a topic. | Headlines. | News. |
topic* topic = topic subject about category keyword theme
ask What is the news about {topic}? | News about {topic} | Latest headlines on {topic} | Any news about {topic}? |
  Show me news on {topic} | Tell me the latest about {topic}

word define -> text
names define dictionary lookup_word defineWord get_definition meaning_of word_meaning
does Defines a word. | Dictionary. | The meaning of a word. |
word* word = word term entry text w
ask What does {word} mean? | Define {word} | Meaning of "{word}"? | Definition of {word} | What is the meaning of '{word}'? |
  Look up the word "{word}" in the dictionary | define the word {word}

text count -> number
names count_words word_count countWords length_of text_length
does Counts the words of a text. | Number of words. |
text* text = text input sentence string content
ask How many words are in "{text}"? | Count the words of '{text}' | Word count: "{text}" | Number of words in "{text}" |
  count words in '{text}'

book find -> list
names find_book search_books books findBooks library_search get_books
does Finds books of an author. | Searches the library. |
author* person = author writer by name author_name
ask Which books did {author} write? | Find books by {author} | Books by {author} | Search books from {author} |
  What has {author} written?

movie find -> list
names find_movie search_movies movies movie_search get_films find_films
does Finds films by genre. | Searches films. |
genre* enum(comedy drama horror/action comedy romance/western thriller musical drama) = genre kind category type
year? year = year from_year released ~ from {year} / of {year}
ask Find a {genre} film | Show me {genre} movies | I want to watch a {genre} | {genre} movies | Which {genre} films are there? |
  Recommend a {genre} movie

plant water -> done
names water_plants waterPlant irrigate water_garden sprinkle
does Waters the plants. | Turns on the water for some minutes. |
place* room = place area zone where bed
minutes minutes = minutes duration mins time_minutes length
ask Water the {place} for {minutes} minutes | Turn on the water in the {place} for {minutes} minutes |
  Irrigate the {place}, {minutes} minutes | Sprinkle the {place} for {minutes} min

door lock -> done
names lock_door set_lock lockDoor door_lock door control_door
does Locks or unlocks a door. | Controls a door. |
door* room = door which room where name
locked flag(lock/unlock) = locked lock is_locked closed
ask {locked} the {door} door | Please {locked} the {door} | {locked} the door of the {door} |
  I want to {locked} the {door} door | {door} door: {locked}

image make -> done
names generate_image draw create_picture makeImage paint_picture draw_image
does Makes a picture. | Generates an image from a description. | Draws. |
prompt* title = prompt description text what subject
size? enum(small medium large/256 512 1024) = size format dimensions ~ , size {size} / in size {size}
ask Draw "{prompt}" | Make a picture of '{prompt}' | Generate an image: {prompt} | Paint "{prompt}" |
  Create an image of {prompt} | I want a picture of "{prompt}"

taxi order -> fields driver minutes
names order_taxi call_taxi book_cab getTaxi request_ride ride
does Orders a taxi. | Requests a ride. |
from address = from pickup start pickup_address address
to address = to destination dropoff goal drop_address
ask Order a taxi from {from} to {to} | I need a cab from {from} to {to} | Taxi: {from} to {to} |
  Get me a ride from {from} to {to} | Call a taxi to {from}, I want to go to {to}

payment send -> done
names send_money transfer pay transferMoney make_payment pay_person wire
does Sends money to a person. | Transfers money. | Pays somebody. |
to* person = to recipient person payee receiver name
amount integer = amount sum value money euros
ask Send {amount} euros to {to} | Pay {to} {amount} euros | Transfer {amount} to {to} |
  {to} gets {amount} euros from me, send it | I owe {to} {amount} euros, please pay | Give {to} {amount} euros

account balance -> answer
names get_balance balance account_balance checkBalance show_balance
does Balance of an account. | How much money there is. |
account* id = account account_id iban number id account_number
ask What is the balance of account {account}? | How much money is on account {account}? | balance {account} |
  Check the account {account} | Show the balance for {account}

tip split -> answer
names split_bill divide_bill splitBill share_costs bill_per_person
does Splits a bill. | Each person's share of a bill. |
total number = total amount bill sum cost
people few = people persons guests n num_people
ask Split a bill of {total} between {people} people | We are {people} people and the bill is {total}, what does each pay? |
  Divide {total} by {people} persons, it is a bill | The bill is {total} for {people} people. Split it.

health bmi -> answer
names bmi calculate_bmi body_mass_index getBMI bmi_calc
does Body mass index. | Calculates the BMI. |
weight number = weight kg weight_kg mass w
height number = height cm height_cm size h
ask What is my BMI with {weight} kg and {height} cm? | BMI for {weight} kg, {height} cm |
  I weigh {weight} kg and am {height} cm tall, what's my BMI? | Calculate the BMI: {height} cm and {weight} kg
""".strip()
