"""Sentence patterns to extract from: health, sport and nature."""

from __future__ import annotations

DOMAINS = """
# dentist visit
patient, patient_name, booked_for, who_comes = person
dentist, dentist_name, seen_by, treating_dentist = last
day, visit_date, date_of_visit, appointment_day = day
time, starts_at, appointment_time, slot = clock
reason, complaint, reason_for_visit, what_for = some toothache|bleeding gums|whitening|jaw pain|polishing|braces|tartar
fee, cost, charge, amount_due = price 30 700
covered, covered_by_insurance, is_covered = bool covered by the insurance|paid by the insurer/not covered|to be paid in cash
---
Reminder: {patient} is due in Dr {dentist}'s chair on {day} at {time}.
hey, can you pick me up from the dentist? I should be done around {time}
{patient} called this morning about {reason} and was squeezed in at {time}.
Dr. {dentist} looked at it for two minutes and wrote {fee} on the bill. Ouch.
Next slot for {patient}: {day}
Ugh, {reason} again. I finally rang Dr {dentist}, they see me on {day}.
Our practice has moved! From now on you find Dr {dentist} above the bakery.
New in the book - {time}, {patient}, {reason}
Could {patient} come at {time} instead? The hygienist is ill and two chairs are out of use.
For {reason} we charge {fee}, which is {covered}.
Dear {patient}, the enclosed bill of {fee} is {covered}.
The waiting room had fish and old magazines. Then Dr {dentist} took care of the {reason}.
{day}: dentist. Paid {fee}, could not feel my lip until the evening.
Who treats {patient}? It says Dr {dentist} on the card.
---
The visit is {covered}.
The reason given was {reason}.
The receptionist said {time} sharp.
It is booked for {day}.
The bill comes to {fee}.
# prescription
drug, medicine, medication, remedy = some ibuprofen|morphine|amoxicillin|insulin|aspirin|codeine|cortisone|penicillin|melatonin
dose, dosage, dose_mg, strength = int 5 800 mg|milligrams
times_a_day, daily_intakes, doses_per_day, how_often = int 2 6 times a day|times daily
days, duration_days, length_of_treatment, take_for = int 3 30 days
prescriber, doctor, prescribed_by, issued_by = last
refill, refillable, can_be_renewed, repeat = bool refillable|may be renewed once/not refillable|may not be renewed
side_effects, possible_effects, warnings = list nausea|headache|dizziness|rash|fatigue|insomnia|itching
---
Rx: {drug}, {dose}, {times_a_day}, {days}
Take {dose} of {drug} {times_a_day}, always with a glass of water.
The pharmacist had to phone Dr {prescriber} because nobody could read whether it said {drug} or something else.
{drug} - watch out for {side_effects}
mum says you still have to take the {drug} for {days}, even if you feel fine already
Dr {prescriber} put me on {drug}. I was hoping for plain bed rest.
Please fill this for my neighbour: {drug}, {dose} each, signed Dr {prescriber}.
How long do I need it? For {days}, {times_a_day}, and not a day less.
The leaflet is four pages long, but all it really says is that {side_effects} may occur.
Since I started on {drug} I have had {side_effects}. Is that normal?
WARD 3 / evening round / {drug} / {dose}
The box has a new design, and the label says {refill}.
Dr {prescriber} wrote "{refill}" in the corner.
At first it was {dose} {times_a_day}; that has not changed since spring.
---
It must be taken for {days}.
The paper was signed by Dr {prescriber}.
Note on the slip: {refill}.
Known side effects: {side_effects}.
A single dose is {dose}.
# gym plan
exercise, movement, workout, drill = some squats|push-ups|lunges|deadlifts|planks|rowing|crunches|burpees|pull-ups|bench presses
sets, number_of_sets, rounds = int 2 8 sets|rounds
reps, repetitions, reps_per_set = int 4 30 reps|repetitions
weight, load_kg, weight_on_bar, resistance = num 5 150 kg|kilos
trainer, coach, instructor, personal_trainer = first
weekday, training_day, day_of_week = some WEEKDAYS
muscles, muscle_groups, body_parts, targets = list back|chest|shoulders|glutes|calves|core|biceps|triceps|hamstrings
---
{weekday}: {exercise}, {sets}, {reps}
Today {trainer} made us do {sets} of {exercise}. My legs are jelly.
{exercise}: {sets} x {reps} with {weight}, then a sip of water
I'm up to {weight} now! {trainer} says it is my form that counts, not the number.
Works the {muscles}: {exercise}
Do {reps}, shake out your arms, and go again with {weight}.
On {weekday} we train {muscles}. Bring a towel, lockers take a 1 euro coin.
is it {weekday} that you go with {trainer}? can I tag along
Put {weight} on the bar for {exercise} and do not let the knees cave in.
New plan pinned on the wall by {trainer}: {exercise} first, everything else can wait.
You asked which muscles {exercise} will train; mostly {muscles}.
After {sets} at {weight} I had to lie down on the mat for a while.
{trainer} counts out loud, and very slowly. After {reps} you hate that voice.
Week 2, {weekday}: load {weight}, felt easy, slept badly
---
It is meant for {muscles}.
The plan was drawn up by {trainer}.
The weight used is {weight}.
This is for {weekday}.
Each set has {reps}.
# running race
race, race_name, competition = some Fox Trot|Harbour Run|Frost Marathon|City Ten|Hill Dash|Lake Loop|Castle Sprint|Moor Trail
distance, distance_km, length_km, course_length = num 3 80 km|kilometres
runner, athlete, participant, finisher = person
bib, bib_number, start_number, number_on_shirt = digits 12 9800
place, rank, position, finished_in_place = int 2 900
start, start_time, starting_gun, starts_at = clock
entry_fee, fee, registration_fee, cost_to_enter = price 8 140
injured, was_hurt, got_injured = bool limping badly|hurt at the ankle/unhurt|without a scratch
---
{runner} (bib {bib}) came in at place {place} in the {race}.
Entries for the {race} are open. The fee of {entry_fee} includes a shirt and two bananas.
GUN AT {start}! {distance} through the old town, rain or shine
I still cannot believe I signed up for {distance}...
At kilometre 9 number {bib} was {injured}, the marshals report.
{runner}, place {place}, {injured}
Who is that in yellow? Number {bib}: {runner}.
So you want to run the {race}? It is {distance} and costs {entry_fee}, and there is only one toilet.
Roads will be shut because of the {race}, which sets off at {start}.
Dear diary, {runner} crossed the line {injured}. I was sick behind a tree.
It says {distance} on the flyer, but my watch had its own opinion.
{start} - start of the {race} - bibs to be worn on the chest
With {runner} finishing in place {place}, our small club has something to celebrate.
Lost: a start number. It is {bib}, and without it no one gets into the {race}.
---
The course is {distance} long.
The starting gun goes off at {start}.
It cost {entry_fee} to enter.
The doctor at the finish noted: {injured}.
The bib number is {bib}.
# player transfer
player, player_name, footballer, signing = person
old_club, from_club, former_club, leaves = team
new_club, to_club, buying_club, joins = team
transfer_fee, fee_millions, price_in_millions, paid_for_player = num 2 120 million|m
contract_until, contract_end, tied_until, signed_until = year 2024 2034
playing_position, position, role, plays_as = some striker|goalkeeper|winger|left back|centre half|sweeper|playmaker|libero
medical_passed, medical, passed_medical = bool passed the medical/failed the medical|has yet to do the medical
---
DONE DEAL: {player} leaves {old_club} for {new_club}!
{new_club} have bid {transfer_fee} for {player}, according to a taxi driver at the airport.
{old_club} sold their {playing_position} for {transfer_fee}. The fans are not amused.
{player} {medical_passed}, says a source close to the family.
So {player} will wear the 10 at {new_club}? Heavy shirt, that one.
signed until {contract_until}, scarf over the head, big smile for the cameras
Wanted by {new_club}: {a:playing_position} who can also take corners
After eleven years at {old_club}, {player} says goodbye with a long post and 3 crying faces.
The {playing_position} {player} has put pen to paper until {contract_until}.
{player} | from {old_club} | to {new_club} | {transfer_fee}
Mate, did you hear? The new {playing_position} {medical_passed}.
{new_club} are delighted to announce that {player} has joined us until {contract_until}.
For {transfer_fee} I would have carried {player} there myself.
Rumour of the day: {player} to {new_club}, {transfer_fee}
---
The contract runs until {contract_until}.
The former club is {old_club}.
The new arrival plays as {playing_position}.
The player {medical_passed}.
The fee is said to be {transfer_fee}.
# swimming record
swimmer, record_holder, athlete, set_by = person
stroke, style, swimming_style, discipline = choice freestyle|butterfly|backstroke|breaststroke|medley
length, distance_m, race_distance, metres = int 50 1500 metres|m
seconds, record_time, time_in_seconds, result = num 21 900 seconds|s
pool, pool_name, baths, set_at = venue
record_year, year_set, in_year = year 1956 2025
previous_holder, old_holder, former_record_holder, beaten = last
standing, unbeaten, still_valid, not_yet_broken = bool unbeaten to this day|still standing/since broken|no longer valid
---
{swimmer} touched the wall after {seconds}, a new record over {length} {stroke}.
{length} {stroke}: {seconds} ({swimmer})
The mark that {previous_holder} held for so long fell in {record_year}. It fell by a fingernail.
I swam next to {swimmer} once, at {pool}. I saw mostly bubbles.
What a night at {pool}! {swimmer} takes the record from {previous_holder}.
Record of {record_year}, {standing}
In the {stroke} nobody from our town had ever been faster than {seconds}.
My aunt swears that she timed {swimmer} at {seconds}, with a kitchen timer.
{pool}, {record_year}: the water was cold, the record over {length} fell anyway.
Quiz question 14: who has webbed fingers and holds the {stroke} record? Answer: {swimmer}.
Yes, the record over {length} is {standing}.
Goodbye {previous_holder}, hello {swimmer}: the {stroke} has a new queen or king
{swimmer} trained in a lake until the age of 15. The record came in {record_year}.
The plaque by the entrance of {pool} names {previous_holder} first and then {swimmer} as the one who did better.
---
The clock stopped at {seconds}.
It was set at {pool}.
The record is {standing}.
It happened in {record_year}.
The record had belonged to {previous_holder}.
# blood donation
donor, donor_name, donated_by, giver = person
blood_group, blood_type, group, abo_type = choice A positive|A negative|B positive|AB negative|O positive
volume_ml, volume, millilitres, amount_taken = int 300 550 ml|millilitres
donated_on, donation_date, given_on = day
next_possible, next_donation, may_return_on, earliest_return = day
donations_so_far, donation_count, times_donated, lifetime_donations = int 2 120
accepted, eligible, allowed_to_donate, is_fit_to_give = bool fit to donate|accepted/sent home again|too weak to donate
bag, bag_code, bag_id, label = code
---
Thank you, {donor}! Your {volume_ml} of {blood_group} may save up to three lives.
Bag {bag}: {blood_group}, {volume_ml}
The van comes again soon. Blood group {blood_group} is running very low!
{donor} was {accepted} after the iron test.
Donor card: {donor}, group {blood_group}, {donations_so_far} donations so far
We drew {volume_ml} from {donor}, which took 9 minutes. No complaints, apart from the music.
gave blood on {donated_on} :) not allowed back before {next_possible}
My grandfather has given blood {donations_so_far} times, he has a pin for it and tells everyone.
{bag} was filled on {donated_on} and stored on shelf 6.
Somebody forgot to tick the box: {donor} was {accepted}.
After the sandwich the nurse told {donor} to come back from {next_possible} on.
In the queue I met {donor}, who has given {donations_so_far} times without ever fainting.
Label torn, please reprint: {bag} / donor {donor}
Given on {donated_on}, {volume_ml}, no dizziness, one biscuit
---
The donor was {accepted}.
The next donation is possible from {next_possible}.
The bag is labelled {bag}.
The group is {blood_group}.
That makes {donations_so_far} donations in all.
# diet plan
diet, diet_name, regime, plan_name = some low-carb|vegan|paleo|keto|raw food|alkaline|fasting|gluten-free|nordic|soup-only
follower, person, dieter, client = person
calories, kcal_per_day, daily_calories = int 1100 3200 kcal|calories
forbidden, foods_to_avoid, not_allowed, off_limits = list sugar|butter|cheese|crisps|sausages|pasta|honey|wine|cream
encouraged, foods_allowed, eat_plenty_of, recommended_foods = list lentils|spinach|oats|walnuts|berries|salmon|kale|beans
kilos_lost, weight_lost, lost_kg = num 2 30 kg|kilos
weeks, duration_weeks, runs_for, plan_length = int 2 26 weeks
snacks, snacking_allowed, between_meals = bool snacks are allowed|you may snack/no snacks|snacking is forbidden
---
{follower} has lost {kilos_lost} on the {diet} diet.
{diet} plan: {calories} a day, {snacks}
No {forbidden} for me, please. My app would know it at once.
What may I eat? Plenty of {encouraged}, says the nutritionist, and water.
{weeks} in: minus {kilos_lost}, mood so-so
My flatmate {follower} went {diet}. The fridge is a battlefield now.
Off the list: {forbidden}. On the list: {encouraged}.
Hi {follower}, your limit from now on is {calories} per day.
Is the {diet} diet safe if one keeps it up for {weeks}? A reader from the coast wants to know.
Rule one of the {diet} diet: {snacks}. Rule two: see rule one.
The clinic put {follower} on the {diet} plan for {weeks}.
fridge door, in red ink: {forbidden} = NO
{calories} sounds like a lot until you see the plate.
{kilos_lost} gone and I did not even run. It was all {encouraged}!
---
The programme lasts {weeks}.
The daily limit is {calories}.
Good to know: {snacks}.
The scales show {kilos_lost} less than before.
The list of what to leave out says {forbidden}.
# zoo animal
species, kind_of_animal, what_animal = some tapir|okapi|gibbon|lynx|ostrich|walrus|meerkat|puma|sloth|ibex|flamingo
animal_name, called, given_name, nickname = pet
keeper, zookeeper, cared_for_by, looked_after_by = first
age, age_years, years_old, how_old = int 2 45 years
enclosure, enclosure_code, compound, cage_number = code
native_to, origin, homeland, native_country = some COUNTRIES
feeding_time, fed_at, feeding, show_feeding = clock
endangered, threatened, at_risk, is_endangered = bool endangered|threatened in the wild/not endangered|common in the wild
---
{animal_name} the {species} is new here. Please do not knock on the glass!
Enclosure {enclosure} - {species} - native to {native_to}
Come and watch {keeper} feed the {species} at {feeding_time}.
At the grand age of {age}, {animal_name} still steals hats from visitors.
Did you know? The {species} is {endangered} and comes from {native_to}.
{keeper} to all: gate of {enclosure} sticks again, kick it twice
Who put glitter on {animal_name}? I want an answer before {feeding_time}.
The {species} in {enclosure} refuses to come out until {keeper} sings.
Happy birthday, {animal_name}! {age} and not one grey hair.
grandpa, look, {a:species}! it says it lives in {native_to} and it is {endangered}
Feeding: {feeding_time}. Ration: 4 buckets. Signed, {keeper}
We took the kids to see {animal_name}. The sign said "{endangered}", which made my son very quiet.
Why is {enclosure} empty? {animal_name} is at the vet's until the stitches are out.
{A:species} can live to 50, says the book. Ours is {age} and looks it.
---
It is fed at {feeding_time}.
The species is {endangered}.
It is {age} old.
The keeper in charge is {keeper}.
It lives in enclosure {enclosure}.
# harvest
crop, crop_name, grown, harvested_crop = some barley|rye|hops|maize|turnips|rapeseed|pumpkins|grapes|asparagus|oats
farm, farm_name, estate, holding = company
farmer, farmer_name, run_by, owner = person
tonnes, yield, tonnes_brought_in, harvest_size = num 3 900 tonnes|tons
hectares, area, field_size, land_used = num 2 260 hectares|ha
price_per_tonne, rate, paid_per_tonne, market_price = price 40 900
pest, damaged_by, pest_found, what_harmed_it = some aphids|slugs|hail|mildew|beetles|drought|frost|crows
organic, is_organic, grown_organically, eco = bool organic|certified organic/conventional|sprayed the usual way
---
{farm} brought in {tonnes} of {crop} from {hectares}.
The {crop} is in! {farmer} opened a barrel for everyone who had helped.
{tonnes} this year, because {pest} got the rest.
{price_per_tonne} per tonne for {crop}? My father would have laughed and driven home.
Field 7, {hectares}, {crop}, {organic}
{farmer} walked along the rows and shook his cap at the damage done by {pest}.
Wanted: pickers for the {crop} at {farm}. Bed and soup included.
You asked about the stuff from {farm}. It is {organic}, though the label is hard to read.
We had {pest} in the {crop} again, two days after the inspector had left.
Co-op radio: {price_per_tonne} a tonne, steady, rain expected
With one old tractor, {farmer} got {tonnes} under the roof.
{farm}, owned by {farmer}, leases {hectares} by the canal.
i'm covered in dust but {crop} done, {hectares} in one go!!
The {crop} on offer is {organic} and goes for {price_per_tonne} a tonne.
---
The buyer pays {price_per_tonne} a tonne.
The crop is {organic}.
There was some damage by {pest}.
The scales at the gate said {tonnes}.
The land belongs to {farmer}.
# fishing trip
angler, fisherman, caught_by, who_fished = person
fish, catch, species_caught, kind_of_fish = some pike|trout|perch|cod|mackerel|carp|eel|zander|herring|tench
water, lake_or_river, fishing_spot, waters = some Lake Orrin|Mill Pond|Tam Weir|Grey Loch|Otter Bay|Alder Brook|Deep Cut
weight_kg, fish_weight, weighed, heaviness = num 2 38 kg|kilos
length_cm, fish_length, measured, size_cm = int 18 190 cm|centimetres
bait, lure, used_as_bait, on_the_hook = some worms|maggots|sweetcorn|bread|shrimps|dough|cheese|liver|crickets
bite_time, time_of_bite, bit_at, hooked_at = clock
released, set_free, put_back, catch_and_release = bool put back alive|released/fried for supper|taken home
---
{angler} landed {a:fish} of {weight_kg} in {water}!
{bite_time}: bite! {fish}, {length_cm}, {released}
Nothing for six hours, then at {bite_time} the rod nearly flew out of my hands. {fish}!
The warden of {water} asked {angler} for the permit. It was valid until 2031, all in order.
Try {bait}, the old man at {water} whispered, and he was right.
{angler}: {fish}, {weight_kg}, on {bait}
The {fish} measured {length_cm} from nose to tail and was {released}.
Go on, ask {angler} about the one of {weight_kg}. It gets heavier every year.
they only go for {bait} here, don't waste your time with anything else
{length_cm}, {weight_kg} - and nobody had a camera. Typical.
How did {angler} catch that? With {bait}, a good chair and patience.
Club news: the {fish} that {angler} pulled out of {water} was {released}.
Water like glass this morning. Hooked it at {bite_time} on {bait}, then lost a boot.
logbook, {water}: {fish} at {bite_time}
---
It was {released}.
It weighed {weight_kg}.
It bit at {bite_time}.
Bait used: {bait}.
From nose to tail it measured {length_cm}.
# earthquake
magnitude, richter, quake_strength, scale_value = num 2 8
depth, depth_km, focus_depth, how_deep = int 3 600 km|kilometres
nearest_city, close_to, epicentre_near, city_nearby = city
struck_at, quake_time, time_of_shock, first_shock = clock
aftershocks, aftershock_count, later_tremors, smaller_shocks = int 2 140
tsunami, tsunami_warning, wave_alert = bool big waves are expected|a tsunami is expected/no waves are expected
damage, damaged, what_was_damaged = list chimneys|roads|a dam|water mains|a school|railway tracks|phone lines|shops
---
A quake of magnitude {magnitude} shook {nearest_city} at {struck_at}.
M {magnitude} | depth {depth} | {struck_at}
Breaking news: houses down near {nearest_city}, rescue dogs on their way
did you feel that?? the lamp was swinging, it was {struck_at} exactly
The focus lay {depth} below the sea floor; {tsunami}.
After the main shock, instruments counted {aftershocks} aftershocks. Then it went quiet.
Damage has been reported to {damage}, mostly on the outskirts of {nearest_city}.
Harbour master, channel 16: {tsunami}. The ferry office has closed for lunch.
We slept in the car because of the {aftershocks} aftershocks. My cat slept in the oven.
With a magnitude of {magnitude} at only {depth} down, it was felt in four provinces.
Nobody hurt, but damage to {damage}: that is the toll so far.
Dear parents, after the tremor at {struck_at} all children are safe in the yard.
The seismologist drew a cross next to {nearest_city} and wrote {magnitude} beside it.
Bulletin 3: {aftershocks} aftershocks, magnitude of the main shock {magnitude}, power is back
---
Coast guard notice: {tsunami}.
There were {aftershocks} aftershocks.
It struck at {struck_at}.
The damage list names {damage}.
The focus was at a depth of {depth}.
# bird sighting
bird, bird_species, species_seen, what_was_seen = some heron|kestrel|bittern|hoopoe|wren|siskin|osprey|curlew|dipper|crane
observer, birder, seen_by, spotted_by = user
count, individuals, number_seen, how_many_birds = int 2 400
spot, habitat, place_seen = some reed bed|salt marsh|churchyard|gravel pit|mudflat|heath|quarry|estuary|beech wood
seen_on, observation_date, day_of_sighting = day
seen_at, time_seen, observation_time = clock
behaviour, activity, was_doing, what_it_did = some preening|diving|nesting|singing|hovering|bathing|calling|hunting voles
rare, is_rare, rarity, unusual_here = bool a rarity here|very rare in these parts/a common sight here|quite common
---
{observer}: {bird}, {count} birds, {spot}
Saw {a:bird} in the {spot} on {seen_on}! It was {behaviour}.
{seen_at} {spot} {count} x {bird}
Is {a:bird} {behaviour} at this time of year normal? It was in the {spot} behind our shed.
According to {observer} the {bird} is {rare}. Please keep your dogs on the lead.
I counted {count} of them before my flask of tea ran dry at {seen_at}.
Photo 2 shows {a:bird} on {seen_on}.
Thanks for the tip, {observer}! We reached the {spot} by {seen_at} and there it sat, {behaviour}.
Please log it properly: {bird}, {seen_on}, {seen_at}
Nobody believes me, but the {bird} I saw at {seen_at} was {behaviour}.
Club walk on {seen_on}. {count} birds in the {spot}, most of them {bird}.
Rare or not? Well, {a:bird} is {rare}, says the handbook.
{observer} posted 12 blurry pictures of the {bird}, which is {rare}.
Up at five, cold feet, and then this: {count} birds, all {behaviour}!
---
The species is {rare}.
The sighting was entered by {observer}.
The watch showed {seen_at}.
The date in the log is {seen_on}.
In total there were {count} of them.
# space mission
mission, mission_name, project, programme = capital
probe, spacecraft, craft, vehicle = some rover|orbiter|lander|capsule|telescope|cargo ship|shuttle|impactor
target, heading_for, flies_to, destination = some Mars|Venus|Europa|Titan|Ceres|Saturn|Mercury|Io|Neptune|Phobos|Vesta
launch_date, launched_on, lift_off, launch_day = day
arrival_year, arrives_in, year_of_arrival = year 2026 2049
crew, astronauts, people_on_board, crew_list = list last
status_ok, healthy, working, in_contact = bool in good health|answering all calls/out of contact|no longer answering
---
{mission} sends {a:probe} to {target}.
Lift-off on {launch_date}: {mission}, bound for {target}
And the {probe}? It is {status_ok}, mission control told us at breakfast.
{crew} will be on board when {mission} takes off. Their families watch from the beach.
{target} by {arrival_year}! That is the promise, and it costs a fortune.
My thesis is about {mission}. The {probe} was built by students, most of whom are retired by now.
telemetry log | {mission} | {probe} | {status_ok}
The committee cut the money for {mission} by 8 %, and {crew} are furious.
The {probe} was rebuilt twice. As of this morning it is {status_ok}.
Weather permitting, {crew} go up on {launch_date}.
If all goes well, the {probe} gets to {target} in {arrival_year}. I shall be 71 then.
postponed again!! {mission} now leaves on {launch_date}
Readers ask: {a:probe} that sniffs the dust of {target}, what is that good for?
Tonight on channel 4 we talk to {crew}, who trained for {mission} in a swimming pool.
---
The craft is {status_ok}.
It should arrive in {arrival_year}.
Launch day is {launch_date}.
The goal of the journey is {target}.
On board: {crew}.
# lab experiment
substance, chemical, compound, sample = some acetone|ammonia|iodine|toluene|borax|copper sulphate|phenol|ethanol|urea|glycerol
temperature, temp_celsius, heated_to = int 20 400 degrees|degrees Celsius
ph, ph_value, acidity, measured_ph = num 2 13
chemist, experimenter, carried_out_by, lab_worker = last
run_code, experiment_id, run_number, notebook_entry = code
equipment, apparatus, tools_used, devices = list a burette|a pipette|a flask|a centrifuge|a funnel|litmus paper|a scale
result_colour, colour_after, turned, final_colour = some COLOURS
successful, success, worked, outcome_good = bool a success|successful/a failure|unsuccessful
---
Run {run_code}: {substance}, {temperature}
Heat the {substance} to {temperature}. Wear goggles, I mean it.
{chemist} added the {substance} drop by drop until everything turned {result_colour}.
pH {ph}, {result_colour}, no smell
What you need: {equipment}. What you do not need: your phone on the bench.
Experiment {run_code} was {successful}, writes {chemist} in the margin.
{chemist} has ordered more {substance} for this, delivery takes 3 days
We stirred and stirred, and it went {result_colour} while we were at lunch.
At {temperature} the liquid should boil, but {chemist} only got a sad bubble.
Using {equipment}, measure the pH of the {substance}; ours came to {ph}.
{run_code} failed at first because of a blown fuse. The second try was {successful}.
Dear Prof {chemist}, the sample is {result_colour} and has a pH of {ph}. Is that bad?
Today in class: {substance} and {equipment}. Two girls from 9b got the giggles.
half an hour at {temperature}, then let it cool by the window
---
The experiment was {successful}.
The entry in the notebook is {run_code}.
In the end it was {result_colour}.
The pH was {ph}.
The work was done by {chemist}.
"""
