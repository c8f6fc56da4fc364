"""Sentence patterns to extract from: storms, planets, trees, allergies, fuel, awards, plays, courts, councils, wines, games."""

from __future__ import annotations

DOMAINS = """
# storm
storm, storm_name, name_of_storm = capital
wind_speed, gusts, top_gust, peak_wind = int 60 240 km/h|mph|km/h
rainfall, rain_mm, amount_of_rain = num 5 180 mm|millimetres|mm
hit_on, landfall_date, arrival_date, date_of_storm = day
town, city, place, town_hit = city
without_power, power_cut, blackout = bool without power|cut off from the grid/still on the grid|spared a power cut
damage, damaged, damaged_things, what_broke = list roofs|fences|greenhouses|road signs|chimneys|bus shelters|sheds|piers|sails
station, weather_station, station_id = code
---
Storm {storm} reached {town} on {hit_on}.
{storm} is the worst storm I can remember, {wind_speed} on the pier and {rainfall} in the bucket.
Gusts of {wind_speed} in {town}! We slept in the cellar with both dogs.
station={station} gust={wind_speed} rain={rainfall}
Severe weather warning for {town}: stay indoors on {hit_on} and close all shutters.
mum, {town} was {without_power} all night but don't worry, {storm} has passed
Weather station {station} near {town} recorded {rainfall} in one night.
Helpers wanted! The storm left us with broken {damage}. Soup for everyone at the fire station.
By the morning {storm} had wrecked {damage}.
Did you see what {storm} did to {town}? Wind at {wind_speed}, and the radio called it a breeze.
The insurer pays for {damage}, but only if the storm came on {hit_on}.
Reading from {station}: {wind_speed}. The old record at the lighthouse still stands.
Diary, {hit_on}. The storm is here, three candles left, and they say that {rainfall} fell.
Bulletin six, read out by the mayor: {storm} moves on to the north and {town} was {without_power}.
---
The wind blew at {wind_speed} at its peak.
The rain gauge showed {rainfall}.
They have named the storm {storm}.
Most homes were {without_power}.
Damage was done to {damage}.
# planet
planet, planet_name, name, world = capital
star, host_star, sun, orbits = capital
moons, number_of_moons, moon_count, satellites = int 2 95
distance, distance_ly, light_years, how_far = num 4 900 light years|light-years
discovered, discovery_year, found_in, year = year 1750 2035
discoverer, astronomer, discovered_by, found_by = person
gases, atmosphere, air_contains = list nitrogen|methane|argon|helium|oxygen|ammonia|neon|hydrogen|carbon dioxide|xenon
ringed, has_rings, rings = bool ringed|circled by rings/ringless|without any rings
---
The planet {planet} goes round the star {star}.
{discoverer} found {planet} in {discovered}, from a garden shed and with a borrowed lens.
{planet} lies {distance} away from us. No one will ever walk there.
Homework, question 3: how many moons has {planet}? I wrote {moons}.
The air on {planet}? A mix of {gases}.
{star} is an old and dim star. Its one planet, {planet}, is {ringed}.
Wow, {moons} moons!! Imagine the night sky on {planet}...
In the year {discovered} a faint dip in the light of {star} gave the planet away.
object: {planet} / host: {star} / dist: {distance}
Our guest tonight is {discoverer}, who first saw the planet {planet} and its {moons} moons.
You would not want to breathe {gases}, so bring a helmet if you visit {planet}.
A new picture shows that {planet} is {ringed}; light takes a long time for the {distance} between us.
It was {discoverer}, not the professor, who spotted the planet near {star}.
Welcome to stop 7 of the planet trail. {planet}, known since {discovered}, is {ringed}.
---
The planet has {moons} moons.
The planet is {ringed}.
Its star is called {star}.
The atmosphere holds {gases}.
It is {distance} from Earth.
# tree survey
species, tree, kind_of_tree, tree_species = some beech|larch|spruce|hornbeam|maple|rowan|alder|elm|lime|yew|chestnut|birch|cedar
height, height_m, tree_height, how_tall = num 3 48 m|metres|m
girth, trunk, trunk_girth, circumference_cm = int 40 600 cm|centimetres
age, age_years, how_old = int 20 700 years
tag, tag_number, tree_number, label = digits 100 99999
health, condition, state_of_health = choice healthy|weak|sick|dying|dead
protected, is_protected, under_protection = bool protected|under protection/not protected|free to be felled
forester, ranger, surveyed_by, inspector = person
---
Tree {tag}: {species}, {height}, {health}.
The old {species} by the chapel must be about {age} old.
{forester} put tag {tag} on {a:species} this morning.
That {species} behind the school is {protected}, so leave the saw where it is and ask first.
Measured round the trunk: {girth}. The {species} has grown again, and my tape is getting too short!
I went through the wood with {forester}, who says this {species} is {health}, like so many others.
no. {tag} | {species} | girth {girth} | {health}
How tall is it? {height}, says {forester}, and {she} climbs them for a living.
Notice on the fence: this {species} is {protected}. The town will reply within two weeks.
For {age} {a:species} has stood here, through two wars and a motorway.
Dear {forester}, the tree with the tag {tag} looks {health} to me. Could somebody come and check?
With a girth of {girth} and an age of {age}, ours is the grandmother of the forest.
The tallest {species} of all reaches {height}; we lay under it and ate sandwiches.
{species}, {age}, {protected}
---
It is {health}.
It is {protected}.
The trunk measures {girth} around.
{forester} did the survey.
It bears the tag {tag}.
# allergy
person, name, allergic_person, who = person
allergen, allergic_to, trigger, reacts_to = some peanuts|birch pollen|cat hair|house dust|latex|bee venom|shrimp|kiwi|nickel
symptoms, reaction, signs, complaints = list sneezing|hives|a rash|swelling|itching|nausea|a cough|red eyes|wheezing|dizziness
medicine, drug, medication, remedy = capital
severity, how_bad, grade = choice mild|moderate|severe|life-threatening
allergist, doctor, treated_by, specialist = last
carries_pen, has_pen, emergency_pen = bool with an emergency pen|with a pen in the bag/without an emergency pen|with no pen
onset_age, since_age, age_at_onset = int 3 60
---
{person} is allergic to {allergen}.
Careful with the cake, everyone: {person} must not get near {allergen}!
Allergic to: {allergen}. Reaction: {symptoms}.
It started at the age of {onset_age} with {symptoms}.
Dr {allergist} tested {person} for everything; it took all of ten minutes.
Since that day {person} goes everywhere {carries_pen}.
Note for the class teacher. {person} has a {severity} allergy, please keep {medicine} in the cupboard.
Since I take {medicine} I can cut the grass again, no {symptoms}.
Test result, page 2: {severity} reaction to {allergen}.
My allergy is {severity}, Dr {allergist} says. One slip and I get {symptoms}.
whenever there's {allergen} around i take {medicine}, works in about 20 min
Was it {allergen}? {person} ate from three bowls and then came {symptoms}.
Dr {allergist} (allergy clinic, second floor) prescribed {medicine} for {person}.
Aged {onset_age}, {person} found out the hard way about {allergen}, at a wedding of all places.
---
The allergy is {severity}.
The usual reaction: {symptoms}.
{medicine} helps against it.
Off to work again today, {carries_pen}.
The first attack came at age {onset_age}.
# fuel stop
driver, who, name, driven_by = first
litres, fuel_amount, litres_filled, volume = num 8 90 litres|l|liters
fuel, fuel_type, kind_of_fuel = choice diesel|petrol|premium petrol|gas|biodiesel
total, amount_paid, total_paid, price = price 15 190
station, petrol_station, filling_station, gas_station = company
odometer, odometer_km, mileage, km_driven = int 900 290000 km|kilometres
car_washed, car_wash, washed, clean_car = bool washed|freshly washed/unwashed|still dirty
snack, bought_snack, food = some pretzel|hot dog|muffin|sausage roll|chocolate bar|croissant|cheese sandwich|doughnut|meatball
---
{driver} filled up with {litres} of {fuel}.
{station}: {litres}, {total}
Can you believe it, {total} for one tank of {fuel}? I nearly cried at the till.
log: odo {odometer}, tank +{litres}
We stopped at {station} because {driver} wanted {a:snack}.
Receipt no. 5, please keep. Fuel {fuel}, sum {total}. Drive safely!
The odometer stood at {odometer} when {driver} pulled in for a refill.
{driver} took the van to {station} and brought it back {car_washed}.
Boss, I had to fill up at {station} and paid {total} out of my own pocket.
With {odometer} on the clock the van still runs on {fuel} and hope.
{A:snack}, a coffee and {litres} of fuel, what more does {driver} need?
Tank full again, {litres} this time, so we should make it to the coast. The car is {car_washed}.
Dad bought {a:snack} at the petrol station, {station}, and forgot to buy fuel.
Second stop on the way south: {fuel} again, and the car {car_washed}, as if that mattered.
---
It came to {total}.
The odometer said {odometer}.
The car is {car_washed} now.
The petrol station is called {station}.
{driver} was at the wheel.
# award ceremony
award, prize, award_name, name_of_award = capital
winner, awarded_to, laureate, went_to = person
category, award_category, awarded_for = some acting|short stories|bravery|costume design|poetry|fair play|animation|reporting
prize_money, cash_prize, endowment = price 200 25000
host, presenter, hosted_by, compere = person
nominees, also_nominated, shortlist, finalists = list person
venue, hall, held_at, location = venue
televised, on_tv, broadcast = bool shown live on television|on TV/kept off television|not on TV
---
And the {award} Award for {category} goes to... {winner}!
{winner} wins the {award} Award.
{host} will host the gala at {venue}.
On the shortlist for {category}: {nominees}.
The {award} Award brings the winner a cheque for {prize_money} and a rather ugly statue.
{winner} took the prize, thanked 14 people and forgot {her} own mother. Then {venue} was on its feet.
Press release: {award} Award presented at {venue}. Photographs on request.
The ceremony is {televised}; {host} leads through the evening.
I was so sure that one of the nominees, {nominees}, would win, and then they called out {winner}.
{award} / {category} / {winner} / {prize_money}
Psst, the one who gets {prize_money} tonight is {winner}. You did not hear it from me.
Dress code for {venue}: black tie. No selfies with the host, {host}, please.
The jury of nine had to pick from the list of nominees: {nominees}.
The {award} Award is a small thing, {televised}, yet {category} would be poorer without it.
---
The prize money is {prize_money}.
It was for {category}.
The host of the evening was {host}.
The gala is {televised}.
The ceremony was held at {venue}.
# theatre play
play, play_title, title, piece = title
playwright, author, written_by, dramatist = person
director, directed_by, staged_by = person
curtain_up, begins_at, start_time = clock
acts, number_of_acts, how_many_acts = int 2 7
lead_role, main_role, main_character = some king|widow|beggar|lighthouse keeper|gravedigger|duchess|spy|miller|clown|ghost|thief
interval, has_interval, has_break = bool with an interval|with one break/without an interval|with no break
---
The author of {play} is {playwright}.
{director} has staged {play} by {playwright}, and nobody in row four stayed awake.
{play}, a play in {acts} acts, {interval}.
Curtain up at {curtain_up}. Latecomers wait in the foyer until the bell rings twice.
I play the {lead_role} in {play}, come and see me!
Casting call: the director, {director}, needs {a:lead_role} with a loud voice. No pay, free soup.
Tonight: {play}, {curtain_up}
{playwright}, who wrote it, called it a comedy. It has {acts} acts and five dead.
Did {playwright} really write the part of the {lead_role} for a woman?
The set of {play} fell over on the first night, and they clapped. {director} directed it like that, I bet.
Rehearsal notes by {director}: the {lead_role} is too quiet, the storm comes late, where is my sword?
It is played {interval}, so go to the toilet before {curtain_up}.
Grandpa snored through all {acts} acts of {play}.
we saw the one with the {lead_role}, started at {curtain_up}, {interval}, my back hurts
---
It is played {interval}.
The curtain goes up at {curtain_up}.
{director} directs it.
The main character is {a:lead_role}.
The play has {acts} acts.
# court date
case_number, case, file_number, docket = code
defendant, accused, charged_person, name_of_defendant = person
judge, presiding_judge, judge_name = last
hearing_date, date_of_hearing, day_in_court = day
charge, accused_of, offence, alleged_offence = some fraud|trespass|speeding|arson|theft|perjury|smuggling|libel|forgery|poaching
fine, penalty, fine_amount = price 50 9000
public, is_public, open_to_public = bool open to the public|public/closed to the public|behind closed doors
---
Case {case_number} will be heard on {hearing_date}.
{defendant} stands accused of {charge}.
You are summoned to appear in room 4 on {hearing_date}. Bring this letter and a photo ID.
Judge {judge} fined {defendant} {fine} for {charge}.
The hearing on {hearing_date} is {public}.
{case_number}, {charge}, Judge {judge}
My neighbour {defendant} has to go to court, something about {charge} and 40 geese.
Judge {judge} yawned, looked at file {case_number} and asked for coffee.
i've got court on {hearing_date} before judge {judge} and i'm so nervous, who comes with me??
Is {charge} a joke to you? It cost me {fine}, and that was a kind judge.
The trial of {defendant} is {public}; press cards are handed out at gate 2.
Reminder from your lawyer: hearing on {hearing_date}, arrive early, wear the grey suit.
In the matter {case_number} the court orders a fine of {fine}, payable within 30 days.
The clerk called out {defendant}, then case {case_number}, then sneezed.
---
The hearing is {public}.
The judge is called {judge}.
The case number is {case_number}.
The charge is {charge}.
The fine could be {fine}.
# council decision
proposal, motion, plan, subject_of_vote = some skate park|bus lane|dog tax|night market|wind farm|car-free square|tram stop|lido
mover, proposed_by, brought_in_by, councillor = person
votes_for, ayes, in_favour, yes_votes = int 2 60
votes_against, noes, opposed, no_votes = int 2 60
passed, adopted, accepted, was_approved = bool passed|adopted|approved/rejected|voted down|turned down
town, city, municipality = city
cost, budget, estimated_cost, price_tag = price 1000 900000
decided_on, vote_date, date_of_vote = day
---
In {town} the {proposal} was {passed}.
Hands up, please! There are {votes_for} in favour of the {proposal} and {votes_against} against.
{mover} asked the council for {a:proposal}. Again.
Minutes, item 9. Motion by {mover}: {proposal}. For {votes_for}, against {votes_against}.
{A:proposal} for {cost}? In {town}, where the school has no heating?!
The vote on the {proposal} was held on {decided_on} after three hours of talk.
I was at the vote on {decided_on}. When they counted {votes_against} hands against it, {mover} left the room.
The plan was {passed}, and now we know: {votes_for} councillors said yes.
Dear residents of {town}, the {proposal} was {passed} last night.
{cost} is what {mover} wants to spend on the {proposal}.
{town} town council: {proposal}, {passed}
To those who ask: yes, it costs {cost}, and no, the {votes_against} who voted against it were not bribed.
Local radio: the council of {town} will vote on {decided_on}. Councillor {mover} fights for the {proposal}.
After {votes_for} yes votes and a lot of cake the mayor of {town} went home.
---
It was {passed}.
It would cost {cost}.
The number of votes against it was {votes_against}.
The idea came from {mover}.
The vote took place on {decided_on}.
# solar roof
owner, homeowner, house_owner, name = person
panels, number_of_panels, modules, panel_count = int 4 80
peak_power, kwp, output_kw, capacity = num 2 30 kW|kilowatts|kWp
facing, orientation, direction, roof_side = choice south|east|west|south-east|south-west
cost, price, total_cost, price_paid = price 3000 40000
battery, has_battery, storage = bool with a battery|with battery storage/without a battery|without any storage
yearly_yield, annual_yield, kwh_per_year = int 1000 30000 kWh|kilowatt hours
---
{owner} has put {panels} solar panels on the roof.
Solar offer no. 3: {peak_power} for {cost}, scaffolding included.
Our roof faces {facing}, so {panels} panels are all we need.
{panels} panels, {facing}, {peak_power}, {battery}
We went solar, {battery}, on the {facing} side!! The meter already runs backwards.
The fitters put up {panels} panels at {owner}'s in two days and left 1 glove behind.
In a good year the roof gives us {yearly_yield}, my neighbour claims twice that.
Is {cost} too much for a system {battery}? Asking for my sister.
{owner} paid {cost}, and expects {yearly_yield} a year in return.
It is a small plant {battery}, on the {facing} side of a barn.
Hello, {owner} here. My inverter hums at night, it is the one with {peak_power}. Please send somebody.
Grid request, form 12. Owner: {owner}. Installed power: {peak_power}.
The farm of {owner} made {yearly_yield} last year, more than the village pub could use.
who needs the power company, {yearly_yield} a year from {panels} panels and a bit of sun
---
The system came {battery}.
It cost {cost}.
There are {panels} panels.
The roof looks {facing}.
It yields {yearly_yield} a year.
# gift voucher
voucher_code, code, voucher, coupon_code = code
worth, value, voucher_value, face_value = price 5 300
valid_until, expires, expiry_date, use_by = day
recipient, given_to, for_whom, receiver = first
giver, given_by, from_whom, sender = first
redeemed, used, is_redeemed = bool already redeemed|used up/not redeemed yet|still unused
good_for, treat, can_be_used_for = some massage|dinner|haircut|balloon ride|pottery class|manicure|sauna day|boat tour|breakfast
---
{giver} gave {recipient} a voucher worth {worth}.
Happy birthday, {recipient}! This card is good for {a:good_for}, whenever you like.
Code {voucher_code}, valid until {valid_until}
Enter {voucher_code} at the checkout and save {worth}.
I found a voucher for {a:good_for} in the drawer. It is {redeemed}.
sorry {recipient}, the voucher runs out on {valid_until}, i should have told you
Terms of use: one voucher per visit, worth {worth}, void after {valid_until}.
Who on earth gives a voucher of {worth} for {a:good_for}? {giver} does.
The till says voucher {voucher_code} is {redeemed}.
Love from {giver}: {a:good_for} for two. Wear something warm.
Your voucher {voucher_code} has a value of {worth}; the rules are on page 2.
Only until {valid_until}: {a:good_for} for free with this card. Ask our staff!
{recipient} took the voucher from {giver} to the shop, where a bored clerk scanned it four times.
Dear customer service, {voucher_code} is {redeemed}. Why does your machine say otherwise?
---
It is {redeemed}.
It can be used until {valid_until}.
The voucher came from {giver}.
It is meant for {recipient}.
The code on it is {voucher_code}.
# wine
wine, wine_name, name, label = capital
grape, grape_variety, variety = some merlot|riesling|malbec|syrah|grenache|pinot noir|sylvaner|tempranillo|chardonnay|barbera
vintage, harvest_year, year = year 1960 2025
alcohol, abv, alcohol_content, strength = num 8 16 %|percent|% vol
aromas, notes, smells_of, tasting_notes = list cherry|leather|plum|smoke|vanilla|blackberry|pepper|tobacco|wet stone|cedar
sweetness, style, dry_or_sweet = choice dry|off-dry|semi-sweet|sweet
organic, is_organic, certified_organic = bool organic|certified organic/not organic|conventionally grown
goes_with, food_pairing, serve_with = some lamb|oysters|mushroom risotto|roast duck|blue cheese|grilled tuna|venison|trout
---
The {wine} is {a:sweetness} wine.
{wine}, {vintage}, {grape}, {alcohol}
Aromas of {aromas}. I had to take a second sip to be sure, then a third.
On a hillside like this you will hardly find a better {grape}.
We opened the {vintage} {wine} with the {goes_with}, and Uncle fell silent for once.
Careful, this {grape} has {alcohol}!
Wine of the month: {wine}, {organic}. Come and taste it in our cellar, 12 steps down.
{vintage} was a hot year, hence the {alcohol} of alcohol.
Try {a:sweetness} {grape} with {goes_with} and thank me later.
The {wine} is {organic}, the guide says, and it is {sweetness} too.
Tasting sheet, glass 4: {aromas}, {sweetness}, too young.
From the slopes by the lake comes {a:grape} that smells of {aromas}.
The waiter brought the {goes_with} and poured us the {wine}, {alcohol}.
Half a case left of the {vintage}, {organic}, {sweetness}.
---
The wine is {organic}.
It goes well with {goes_with}.
It has an alcohol content of {alcohol}.
It is a {vintage} vintage.
The nose finds {aromas}.
# cruise
ship, ship_name, vessel, cruise_ship = capital
cabin, cabin_number, stateroom = digits 1001 14999
nights, number_of_nights, length_of_cruise = int 3 28
ports, ports_of_call, stops, calls_at = list city
departure, sails_on, departure_date, embarkation = day
fare, price, cost_per_person, price_per_person = price 300 6000
balcony, has_balcony, with_balcony = bool with a balcony|with its own balcony/without a balcony|with no balcony
evening_show, entertainment, show = some bingo|magic show|jazz trio|karaoke|tango class|ice revue|quiz night|silent disco|ballet
---
The {ship} sails on {departure}.
Spend {nights} nights on board the {ship}, from {fare} a head!
Ports of call: {ports}.
We are in cabin {cabin}, come over for a drink before dinner!
Good evening, this is the captain speaking from the bridge of the {ship}. Next ports: {ports}.
A cabin {balcony} costs {fare}, drinks and 2 excursions included.
Tonight in the grand salon: {evening_show}. Doors close when it is full.
Postcard from the {ship}: saw {ports}, ate too much, got a sunburn.
Boarding pass / cabin {cabin} / {departure} / {nights} nights
It was the {ship} that turned back for a lost hat. After {nights} nights on board I can believe it.
The agent has put us in {cabin}, a cabin {balcony}, right above the engine.
my feet hurt, the {evening_show} went on till 2 and i could not find cabin {cabin}
Is {fare} fair for {ports} and the {evening_show}, or am I being robbed?
Dear guests, boarding starts on {departure} at gate 6. Those in a room {balcony} go first.
---
The ship is called {ship}.
It costs {fare} per person.
The evening entertainment is the {evening_show}.
It calls at {ports}.
The trip lasts {nights} nights.
# chess game
white, white_player, played_white, player_white = person
black, black_player, played_black, player_black = person
moves, number_of_moves, move_count, game_length = int 9 140 moves
opening, opening_played, chess_opening = some Sicilian|Caro-Kann|London|Catalan|Vienna|Benoni|Scandinavian|Italian|Dutch
result, outcome, final_result = choice 1-0|0-1|a draw|white won|black won
round, round_number, tournament_round = digits 2 11
rated, is_rated, counts_for_rating = bool rated|for rating points/unrated|just a friendly
---
{white} had the white pieces against {black}.
White: {white}. Black: {black}. Result: {result}.
After {moves} the clock fell. Nobody at the club saw it coming.
Round {round}, {opening}, {moves}, {result}
{black} was Black and chose the {opening} opening, like every week since primary school.
How can one lose a queen like that, in round {round} of all rounds?
I drew White and got {black} with Black, who hums while thinking.
The game was {rated}, and it lasted {moves}.
Board 5. {white}, with White, offered a pawn and asked for tea.
The result in round {round}: {result}.
club night, {white} had white and played the {opening} opening again, so boring
{opening} opening, {rated}, {result}: another evening gone.
It was {rated}. Still {black}, who sat behind the black pieces, wants revenge.
From our chess column: {white} opened as White, the {opening} it was, and {moves} later it was over.
---
The game was {rated}.
It took {moves}.
The result was {result}.
It was played in round {round}.
Black was played by {black}.
# knitting pattern
garment, item, makes, what_to_knit = some cardigan|mitten|bobble hat|shawl|tank top|sock|poncho|legwarmer|cowl|tea cosy|snood
designer, pattern_by, designed_by = person
yarn, wool, fibre, yarn_type = some alpaca|merino|mohair|cotton|cashmere|linen|lambswool|angora|acrylic|bamboo silk|yak
needle_size, needles, needle_mm = num 2 12 mm|millimetres
stitches, cast_on, stitches_to_cast_on = int 20 320 stitches|sts
colours, shades, yarn_colours = list COLOURS
finished, done, is_finished, completed = bool finished|all done/unfinished|still on the needles
---
Cast on {stitches} with needles of {needle_size}.
{designer} has a new pattern out: {a:garment} in {yarn}.
For the {garment} you need six balls of {yarn}.
The {garment} for the baby is {finished}, and the baby is already walking.
Needles: {needle_size}. Yarn: {yarn}. Tension: who cares.
My niece wished for {a:garment} in {colours}, so that is what I do on the tram.
Swap? I have a bag of {yarn} left over, in {colours}.
help!! counted {stitches} twice, the pattern by {designer} says something else
Found in grandmother's chest: {a:garment}, {finished}, with a note pinned to it.
This is an easy pattern by {designer}; there is a video of 50 minutes too.
{garment} / {yarn} / {stitches}
Never knit {yarn} on needles of {needle_size}, your thumbs will hate you.
Who ordered a box of wool in {colours}? It is behind the counter.
{designer} calls the {garment} a quick job. I call it three weeks of swearing, and it is {finished}.
---
Mine is {finished}.
The yarn comes in {colours}.
Take needles of {needle_size}.
The pattern is by {designer}.
You begin with {stitches}.
"""
