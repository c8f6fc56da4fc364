"""Sentence patterns to extract from: travel, transport and places."""

from __future__ import annotations

DOMAINS = """
# bus line
line, line_number, bus_number, service, bus_line = digits 2 899
terminus, final_stop, end_of_line, terminal_stop = venue
first_bus, first_departure, starts_running_at, earliest_departure = clock
interval, runs_every, minutes_between_buses, headway = int 5 60 minutes|min
fare, single_fare, ride_price, ticket_price = price 1 9
driver, bus_driver, driver_name, at_the_wheel = person
step_free, wheelchair_access, low_floor, accessible = bool step-free|accessible by wheelchair/not step-free|a high-floor model
calls_at, intermediate_stops, via, stops_on_the_way = list Town Hall|Old Mill|Hospital|Brewery|Cattle Market|Docks|Law Courts
---
Line {line} to {terminus} leaves every {interval}.
bus {line}, first one {first_bus}, single {fare}
Does anyone know if the {line} still goes all the way to {terminus}? Yes it does, via {calls_at}.
Before {first_bus} there is no bus at all, so I walked the 2 km to work.
For {fare} you can ride to {terminus}, and the bus is {step_free}.
TIMETABLE CHANGE: from next week the number {line} calls at {calls_at} and runs every {interval}.
The driver today was {driver}, who waited for an old lady with two bags. We were on the {line}.
Stay on until {terminus}, that is the end of the line.
{driver} drives the {line}; on the way the bus stops at {calls_at}.
Hi mum, I take the bus that starts at {first_bus}. A ticket is {fare}.
No. {line}: {terminus} via {calls_at}
Every {interval} is not often enough, says {driver}, who has driven this bus for ages.
We regret that the vehicle on route {line} is {step_free}.
Is {fare} not a lot for a ride to {terminus}?
---
A single ride costs {fare}.
It runs every {interval}.
The bus is {step_free}.
The first one in the morning leaves at {first_bus}.
{driver} is at the wheel.
Stops on the way: {calls_at}.
# ferry
ship, ferry_name, vessel, boat_name = capital
port, port_of_departure, leaves_from, home_harbour = city
island, destination_island, bound_for, sails_to = capital
sailing_time, departs_at, time_of_sailing, cast_off = clock
crossing, crossing_minutes, time_at_sea, trip_duration = int 15 240 minutes|min
sea, sea_state, state_of_the_sea, sea_conditions = some calm|choppy|rough|glassy|lively|heavy|smooth|wild|gentle
running, in_service, is_sailing, operates = bool running|sailing as planned/cancelled|not running
---
The ferry {ship} leaves {port} at {sailing_time} for the island of {island}.
All aboard the {ship}! The sea is {sea} today and the bar opens in ten.
It takes {crossing} to cross from {port} to {island} island.
Attention passengers: because of the wind, the {sailing_time} ferry is {running}.
Below deck there is room for only 20 cars, so come early. We cast off at {sailing_time}.
got seasick twice, the sea was so {sea}... never again on the {ship}
Port of {port} / ferry {ship} / status: {running}
Whoever wants to see the seals of {island} should be on the pier by then; the boat goes at {sailing_time}.
Built long ago for herring, the {ship} is still the pride of {port}.
How long is the crossing? About {crossing}, longer when the sea is {sea}.
Grandpa took the boat from {port} to the island of {island} only once, to get married.
Is the boat to {island} {running}? I have 3 kids and a dog with me.
Log of the {ship}: {sea} sea, {crossing} under way, nothing to report.
Today's ferry to {island} is {running}.
---
The crossing lasts {crossing}.
They expect {sea} water.
The name of the ferry is {ship}.
As of now the service is {running}.
Departure is at {sailing_time} sharp.
# taxi ride
passenger, rider, customer_in_cab, guest = person
driver, cabbie, taxi_driver, chauffeur = first
pickup, pickup_address, picked_up_at, from_address = street
dropoff, destination, taken_to, set_down_at = venue
meter, fare_paid, amount_on_meter, ride_cost = bare 6 140
distance, kilometres_driven, length_of_ride, trip_distance = num 2 70 km|kilometres
left_behind, forgotten_item, lost_in_taxi, left_on_seat = some umbrella|trombone|laptop|scarf|birthday cake|crutch|glove|flute
---
Pick up {passenger} at {pickup} and go to {dropoff}.
The meter said {meter} euros when we stopped outside {dropoff}.
{driver} to base: somebody left {a:left_behind} on my back seat!
cab for {passenger}, {pickup}, {distance}
The ride was only {distance}, yet they wanted {meter} dollars for it.
I asked {driver} to drop me at {dropoff}. We talked about cats all the way, all 4 of mine.
Receipt: {meter} EUR, {distance}, driver {driver}
We are sorry, {passenger}, that our cab came late to {pickup}.
Has {passenger} called about the {left_behind} again?
From {pickup} it is {distance} by taxi.
Customer {passenger} paid with a hundred; the cabbie, {driver}, had no change.
"To {dropoff}, quick!" I shouted, and forgot my {left_behind} in the cab afterwards.
My colleague {driver} took the call and drove {distance} through the snow for a fare of {meter} francs.
taxi needed now!! {pickup}, going to {dropoff}
---
The passenger's name is {passenger}.
The driver's name is {driver}.
It was a trip of {distance}.
Later {a:left_behind} was found in the cab.
The fare came to {meter} pounds.
# car rental
renter, hirer, rented_by, main_driver = person
vehicle, vehicle_class, type_of_car, car_type = some hatchback|minibus|convertible|saloon|camper van|pickup|estate car|coupe
plate, licence_plate, registration, plate_number = plate
collected_on, rental_start, pickup_date, hired_from = day
due_back, rental_end, return_date, bring_back_by = day
deposit, security_deposit, amount_blocked, deposit_amount = price 100 1500
fuel_level, fuel, tank, fuel_state = choice full|half full|nearly empty|empty
damage, defects, marks_found, existing_damage = list dented door|scratched bumper|torn seat|bent wiper|flat tyre|cracked light
---
{renter} has hired {a:vehicle} and must bring it back by {due_back}.
Keys handed over on {collected_on}, plate {plate}, deposit {deposit}.
Before you drive off: the tank is {fuel_level}, and we noted this damage: {damage}.
The {vehicle} booked by {renter} waits in row 6.
why do they block {deposit} on my card for a tiny {vehicle}??
RETURN SLIP / {plate} / tank {fuel_level} / renter {renter}
Could someone add a roof box to my booking? I collect the car on {collected_on}.
The agency kept the whole deposit of {deposit} because of this: {damage}.
We wanted a small car but got {a:vehicle} with the number plate {plate}.
To {renter}: your hire starts on {collected_on}. Bring your licence.
Somebody gave the {plate} back with the tank {fuel_level} again.
You have it until {due_back}; after that each day is 45 more.
Check-out by the clerk: {damage}; otherwise clean, 5 doors, tank {fuel_level}.
Can I keep the {vehicle} past {due_back}? We are stuck in the hills.
---
The deposit is {deposit}.
It has to be returned by {due_back}.
It was picked up on {collected_on}.
Its registration is {plate}.
The rental agreement is in the name of {renter}.
# campsite
campsite, site_name, campground, name_of_site = capital
pitch, pitch_number, plot, place_number = seat
shelter, sleeping_in, type_of_tent, unit_type = some dome tent|caravan|hammock|tipi|tarp|motorhome|yurt|bivouac|bell tent
nightly_fee, fee_per_night, rate_per_night, price_a_night = price 8 75
quiet_from, quiet_time, silence_starts, night_rest_begins = clock
banned, not_allowed, forbidden, prohibited_things = list campfires|drones|loud radios|fireworks|generators|loose dogs|candles
hot_showers, has_hot_water, warm_showers, shower_hot = bool hot showers|warm water/cold showers only|no warm water
---
We pitched our {shelter} on plot {pitch} at Camp {campsite}.
Camp {campsite} has {hot_showers} and a view of two valleys.
per night {nightly_fee}, {hot_showers}, please pay at the gate
House rules: no {banned}. Quiet from {quiet_from}.
You are on {pitch}, right next to the brook. Mind the geese, all 11 of them!
day 3: rain, {hot_showers}, and the {shelter} leaks.
Is plot {pitch} still free? We would stay 4 nights and sleep in {a:shelter}.
The people at {campsite} charge {nightly_fee} a night, even in spring.
Our warden goes round at {quiet_from} and asks for silence.
Please do not bring {banned} to {campsite}.
A night in {a:shelter} is {nightly_fee}.
Honestly? With {hot_showers} I would not pay {nightly_fee} a night.
Sleeping in {a:shelter} was my sister's idea, and so was pitch {pitch} next to the bins.
Camping {campsite}, pitch {pitch}, quiet time from {quiet_from}
---
After {quiet_from} all music must stop.
They offer {hot_showers}.
The campsite is called {campsite}.
Not allowed there: {banned}.
The fee is {nightly_fee} per night.
# hiking trail
trail, trail_name, path, name_of_walk = title
length, trail_length, walking_distance, route_km = num 2 48 km|kilometres
climb, ascent, height_gain, metres_up = int 40 2200 m|metres
starts_at, trailhead, starting_point, where_it_begins = city
grade, difficulty, level, how_hard = choice easy|moderate|hard|extreme
along_the_way, highlights, things_to_see, points_of_interest = list waterfalls|caves|ruins|gorges|chapels|peat bogs|springs
passable, is_open, walkable, trail_open = bool open to walkers|passable/closed to walkers|not passable
---
{trail} is {a:grade} walk of {length}.
Follow the yellow signs and you will not get lost. You climb {climb} in all.
Start in {starts_at}, walk {length}, end with a beer.
Rangers' notice: after the landslide, the path called {trail} is {passable}.
On the way you pass {along_the_way}; the marks on the trees are rather faded.
trail report // {trail} // {grade} // {climb} up // boots wet
My knees still hurt after {climb} of climbing, though the leaflet calls it {grade}.
What will we see on the hike from {starts_at}? Lots: {along_the_way}.
Kids liked it best of all, we did {length} and ate 2 kilos of cherries.
The trail that begins in {starts_at} is {passable}. Dogs on the lead.
They painted new marks last autumn, and since then {trail} is full of visitors, though it is {a:grade} walk.
Of the seven routes in this guide, only {trail} ({grade}) has no shade.
Walkers praise its {along_the_way}, less so the climb of {climb}.
Meet you in {starts_at}! The loop is {length}, and I bring the soup.
---
It goes up by {climb}.
The path is {passable} right now.
The whole route measures {length}.
Experts would call it {grade}.
Worth a look: {along_the_way}.
# road works
road, road_number, highway, which_road = some A7|B27|N116|M4|E45|R303|A99|D914|Ring Road
near, nearest_town, location, close_to = city
tailback, queue_length, jam_length, traffic_queue_km = num 2 35 km|kilometres
delay, extra_time, time_lost, added_minutes = int 10 180 minutes|min
reason, cause, why_slow, cause_of_jam = some resurfacing|burst pipe|fallen tree|spilled gravel|bridge repair|lost load|ice|bees
lanes_closed, closed_lanes, blocked_lanes, lanes_shut = int 2 5
finished_by, end_of_works, works_until, completion_date = day
---
Traffic news: {tailback} of standing cars on the {road} near {near}.
Stuck on the {road} again, lost {delay} already, send snacks.
Cause of the queue near {near}: {reason}. Drivers are asked to be patient.
{lanes_closed} lanes are closed on road {road}, and this will last until {finished_by}.
The diversion goes by way of {near}, so plan {delay} more.
Roadworks {near}, {lanes_closed} lanes closed, finished by {finished_by}
A jam of {tailback}, and all of it because of one thing: {reason}!
do NOT take the {road} this morning. my boss has waited since 8 for me
Dear residents of {near}, we shall keep {lanes_closed} lanes shut.
Expect {delay} of delay on the {road}; the police name as the cause: {reason}.
Why are there no signs on the way round {near}? I drove in circles with 3 hungry children.
By {finished_by} the asphalt near {near} should be new.
The queue grew to {tailback} when {lanes_closed} lanes were blocked.
Officer on the radio: "{reason} on the {road}, {tailback} tailback."
---
Cars lose about {delay}.
The works end on {finished_by}.
Cars stand in a queue of {tailback}.
In total {lanes_closed} lanes are shut.
The reason given is this: {reason}.
# parking
garage, car_park, parking_house, garage_name = venue
deck, parking_level, storey, deck_number = int 2 9
bay, space_number, parking_space, spot = seat
car_plate, plate, number_plate, registration_mark = plate
drove_in_at, entry_time, arrival, entered = clock
pay_before, exit_by, must_leave_by, ticket_expires = clock
hourly_rate, rate_per_hour, price_an_hour, tariff = price 1 8
charging, charging_point, ev_charger, can_charge = bool with a charger|with a socket/without a charger|without a socket
---
The car is in the garage at {garage}, level {deck}, space {bay}.
Remember!! {bay} on deck {deck}
The barrier took a photo of {car_plate} at {drove_in_at}.
Hourly rate {hourly_rate}, spaces {charging}, no caravans
Leave by {pay_before} or pay the fine, said the note on {car_plate}.
Is the car park at {garage} any good? {hourly_rate} an hour, clean, but the lift smells.
I got a spot {charging}, it is number {bay}.
Vehicles above 2.1 m cannot enter {garage}. You can leave them outside for {hourly_rate} an hour.
We rolled in at {drove_in_at} and found the first free space on level {deck}.
Ticket valid until {pay_before}. Drove in at {drove_in_at}.
To the owner of {car_plate}: you are blocking bay {bay}, and the 2 of us want to go home.
Space {bay} comes {charging} and costs {hourly_rate} per hour.
We drove into {garage} at {drove_in_at} with 10 minutes to spare before the dentist.
Go up to level {deck} please, all the rest is full. You have to be out by {pay_before}.
---
This space comes {charging}.
Parking is {hourly_rate} an hour.
The number plate reads {car_plate}.
You have to leave by {pay_before}.
Time of entry: {drove_in_at}.
# lost luggage
owner, passenger_name, belongs_to, claimant = person
bag, piece, kind_of_bag, luggage_type = some duffel|trolley|rucksack|hatbox|trunk|suitcase|guitar case|holdall|garment bag
bag_colour, colour, looks, colour_of_bag = some COLOURS
tag, tag_number, baggage_label, label_code = code
flown_on, flight, flight_number, arrived_with = flight
turned_up_in, found_in, located_at, recovered_in = city
contents, inside, packed_items, what_was_in_it = list slippers|a wedding dress|medicines|a toy bear|boots|tax papers|pyjamas
call_back, phone, contact_number, reach_owner_at = phone
---
My {bag_colour} {bag} did not come off flight {flown_on}.
Lost bag report: {owner}, tag {tag}, phone {call_back}
Good news, {owner}, your {bag} has turned up in {turned_up_in}!
Inside were {contents}, nothing else of value.
Bag with label {tag} found in {turned_up_in}. Forward by van tonight, 2 pieces in all.
hi, i flew on {flown_on} and my {bag} is gone. please ring {call_back}
It is {bag_colour} with a bent wheel, and its tag says {tag}.
Who packs {contents} in {a:bag}? Well, {owner} does.
Somehow the {bag} went to {turned_up_in} while I flew the other way for six hours.
The agent at the desk wrote down the contents ({contents}) and the number {call_back}.
Flight {flown_on}: one {bag} missing, {bag_colour}, no lock.
{owner} stood at the belt until the last case was gone; label {tag} never appeared.
If you see {a:bag_colour} {bag} with {contents} in it, that is mine.
Unclaimed since the landing of {flown_on}, it now sits in a cellar in {turned_up_in}.
---
The owner can be reached at {call_back}.
It belongs to {owner}.
The luggage tag is {tag}.
The colour is {bag_colour}.
It was last seen at the check-in for {flown_on}.
# city tour
guide, tour_guide, led_by, shown_around_by = person
meeting_point, meet_at, gathering_place, assembly_point = venue
sets_off, tour_start, start_time, begins_at = clock
spoken, tour_language, language_of_tour, commentary_language = some LANGUAGES
gets_around, mode, means_of_transport, how_we_move = choice on foot|by bicycle|by tram|by boat|by coach
theme, tour_theme, subject, topic_of_tour = some ghosts|street art|breweries|old trades|wells|famous crimes|spies|trams
group, group_size, participants_max, tour_members = int 3 40 people|persons
---
Meet your guide {guide} at {meeting_point}, a few steps from the fountain.
Theme of today's tour: {theme}. We go {gets_around}.
{sets_off} {meeting_point}, tour in {spoken}
Sorry, we only take {group}, but {guide} does the same round tomorrow.
Loved it! Three hours {gets_around} and not one boring minute; {guide} knows everyone in town.
We want to hear about {theme}, in {spoken} if possible.
Come to {meeting_point} before {sets_off}. Wear good shoes, there are 212 steps.
Our rounds on {theme} are limited to {group}.
Can you do a tour in {spoken} for {group}?
It was {guide} who told us about {theme} all evening, in the rain.
NEW! The old town {gets_around}, start {sets_off}, no booking needed
The walk on the subject of {theme} leaves from {meeting_point}.
I am {guide}, and I speak {spoken} on all my tours of the old quarter.
As the bell rang for {sets_off}, the guide counted {group} and off we went.
---
We will travel {gets_around}.
The commentary is in {spoken}.
The group is limited to {group}.
The tour starts at {sets_off}.
The main topic is {theme}.
# border crossing
traveller, person_crossing, who_crossed, crossed_by = person
leaving, country_left, exit_country, coming_from = some COUNTRIES
checkpoint, border_post, crossing_point, post_name = capital
wait, waiting_minutes, time_in_line, queue_time = int 5 300 minutes|min
declared, goods_declared, customs_goods, to_declare = list cheese|cigars|perfume|plum brandy|carpets|caviar|gold rings
duty, customs_duty, duty_paid, import_tax = price 5 600
searched, car_searched, vehicle_checked, was_searched = bool searched|taken apart/not searched|waved through
---
{traveller} came out of {leaving} by way of the {checkpoint} post.
Had to wait {wait} at {checkpoint}. Nobody even looked at my passport!
Declared: {declared}. Duty: {duty}.
Our car was {searched}, while the lorry in front had to unload 60 crates.
Guard's log - {traveller}, arriving from {leaving}, car {searched}
I told customs about the {declared} and they took {duty} off me.
Which crossing is fastest? Try {checkpoint}, we lost only {wait} there and were {searched}.
When {traveller} left {leaving} for the last time, the gate at {checkpoint} was still made of wood.
no stamp, no smile, {wait} in the sun
Without the right stamp you will not get out of {leaving}. Ask for it at the {checkpoint} gate.
The man with the {declared} in his boot turned out to be {traveller}.
Bring your papers to {checkpoint}, {traveller}; the opening hours change each season.
Our coach from {leaving} was {searched} and all 48 of us slept on.
For what I had bought the officer wanted {duty} in duty, after {wait} of waiting.
---
The vehicle was {searched}.
The duty amounted to {duty}.
The wait was {wait}.
To declare: {declared}.
The name of the traveller is {traveller}.
# mountain hut
hut, hut_name, refuge, lodge = capital
altitude, elevation, height_above_sea, metres_above_sea = int 900 3900 m|metres
bunks, beds, sleeping_places, dormitory_places = int 6 120 bunks|beds
warden, hut_keeper, run_by, guardian = person
opens_in, season_starts, first_month_open, open_from_month = some MONTHS
half_board, half_board_rate, dinner_and_bed, board_price = price 30 110
supper, evening_meal, cooked_tonight, dinner = some barley soup|dumplings|polenta|lentil stew|venison|noodles|mutton|ham
blankets, has_blankets, bedding, blankets_provided = bool blankets provided|with blankets/bring your own blankets|no blankets
---
The {hut} hut stands at {altitude} and sleeps tired climbers on {bunks}.
{warden} keeps the hut on the saddle and cooks as well. Tonight there is {supper}.
Half board {half_board}, {blankets}, boots off at the door
We reached the refuge at {altitude} just before the hail, 7 of us on one rope.
Every year in {opens_in}, before the first guests come, someone has to shovel the snow from the door of {hut}.
Dear {warden}, have you any of your {bunks} left for us?
hut diary: {supper} for dinner, the stove smokes, {blankets}
{hut}: open from {opens_in}, keeper {warden}
Up here at {altitude} even {half_board} for bed and supper is fair.
Only {bunks}? For such a famous peak! As for bedding: {blankets}.
Ask for {warden} when you get to {hut}; the phone works from the rock behind the shed.
In {opens_in}, as the season starts, the helicopter brings flour, and all get {supper}.
You pay {half_board} for half board at {hut}.
My legs shook, but the smell of {supper} pulled me up the last 200 steps.
---
The season starts in {opens_in}.
For sleeping there are {bunks}.
It is run by {warden}.
About the bedding: {blankets}.
Half board costs {half_board}.
# visa
applicant, visa_applicant, issued_to, holder = person
for_country, country_to_visit, issuing_country, host_country = some COUNTRIES
visa_type, purpose, kind_of_visa, visa_category = choice tourist|student|work|transit|family
expires_on, valid_until, expiry_date, good_until = day
passport, passport_number, passport_no, travel_document_id = code
processing_fee, visa_fee, fee_due, consular_fee = price 15 320
max_stay, days_allowed, permitted_stay, length_of_visit = int 5 180 days
missing, missing_papers, still_to_hand_in, incomplete_documents = list bank statement|photo|ticket|invitation|insurance card
granted, approved, visa_granted, is_granted = bool granted|approved/refused|rejected
---
{applicant} has asked for a {visa_type} visa for {for_country}.
Visa {granted}. Holder: {applicant}, passport {passport}.
You may stay {max_stay}, and the visa runs out on {expires_on}.
Your file is not complete, we still need: {missing}. Window 4 is open on weekdays.
The consulate of {for_country} takes {processing_fee} and a week of your life.
guess what, my {visa_type} visa was {granted} this morning!!
Stamped into {passport}: {visa_type}, {max_stay}
Mine is good until {expires_on}. How about yours, {applicant}?
Fee {processing_fee} received from {applicant}.
Can I enter {for_country} for {max_stay} with just a letter from my aunt?
They sent me home because of missing papers ({missing}), though I had paid {processing_fee}.
The request under passport number {passport} has been {granted}; no reason was given.
Before {expires_on} you must be out of {for_country}.
Missing: {missing}. Type of visa: {visa_type}.
---
The fee is {processing_fee}.
It is valid until {expires_on}.
The longest stay allowed is {max_stay}.
The application was {granted}.
The passport number is {passport}.
# postcard
sender, from_whom, written_by, signed_by = first
sent_from, holiday_place, posted_in, where_they_are = city
picture, front_shows, image, motif = some lighthouse|cable car|donkey|cactus|fountain|castle|palm tree|windmill|whale
weather, skies, weather_there, how_is_weather = some WEATHER
staying_in, lodging, accommodation, where_they_sleep = some cabin|guest house|farmhouse|houseboat|convent|treehouse|hostel|barn
did, activities, what_they_did, pastimes = list snorkelling|kayaking|wine tasting|ice skating|horse riding|napping|crab fishing
home_on, coming_home, back_on, day_of_return = day
---
Greetings from {sent_from}! The weather is {weather} and we live in {a:staying_in}.
Dear all, so far we have done some {did}. Hugs, {sender}
We are back on {home_on}. Water my 9 plants, will you? Yours, {sender}
A card with {a:picture} on it came today, posted in {sent_from}.
{weather} every day, staying in {a:staying_in}, love from {sender}
No other card was left in {sent_from}, so be grateful for this ugly {picture}!
Our days are full of {did}, and nobody asks for the time.
Guess where I am sitting? In {sent_from}, with cake. I return on {home_on}.
old card from the attic: picture of {a:picture}, signed {sender}
It stays {weather}, granny, so we go in for {did} instead of the beach.
They put us up in {a:staying_in} with 14 others, but the view!
PS: home on {home_on}, and sorry, the stamps in {sent_from} were sold out.
{sender} writes that it is {weather} in the south and that the ink ran.
You see {a:picture} on the front? Our {staying_in} is just behind it.
---
The picture on the card: {a:picture}.
It was {weather} there.
The sender is {sender}.
Pastimes so far: {did}.
The return is planned for {home_on}.
# river
river, river_name, stream, waterway = capital
rises_on, source_mountain, headwaters, springs_from = capital
flows_through, town_on_river, main_town, passes_town = city
river_length, length_km, total_length, source_to_mouth = int 20 4000 km|kilometres
depth, deepest_point, max_depth, metres_deep = num 2 60 m|metres
fish, fish_species, lives_in_it, caught_there = list trout|pike|eels|carp|perch|salmon|barbel|sturgeon|catfish
mouth, ends_in, empties_into, flows_into = some Black Sea|Baltic|Bay of Sand|Great Marsh|Gulf of Orm|Long Fjord|Dead Delta
navigable, ships_can_pass, open_to_shipping, is_navigable = bool navigable|open to barges/not navigable|too shallow for ships
---
The {river} is {river_length} long and flows into the {mouth}.
High on Mount {rises_on} a spring comes out of the rock: that is where the {river} begins.
The town of {flows_through} lies where the {river} leaves the gorge.
Fact sheet. River: {river}. Depth: up to {depth}. Fish: {fish}.
Are there still {fish} below the weir at {flows_through}? My uncle got a dozen in 1998.
The lower course is {navigable}, the deepest point lies at {depth}.
Pupils, write this down: it rises on Mount {rises_on} and ends in the {mouth}!
Nobody here swims in the {river}, which is {navigable} and as cold as a cellar.
All of {flows_through} came to see the flood; even the oldest of the 3 bridges shook.
From Mount {rises_on} to the sea it is {river_length} by canoe, said the man, and sold us 2 paddles.
caught this week: {fish} (river {river})
Below {flows_through} it is {depth} deep, so keep the little ones on the bank.
Under bridges and past sleepy farms, the water, {navigable}, rolls toward the {mouth}.
{river_length} from source to mouth, {depth} deep, one ferry
---
Its water ends in the {mouth}.
At most it is {depth} deep.
Anglers catch {fish} in it.
It is {navigable}.
It has its source on Mount {rises_on}.
"""
