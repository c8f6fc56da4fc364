"""Sentence patterns to extract from: home, family and daily life, from repairs to furniture given away."""

from __future__ import annotations

DOMAINS = """
# home repair
appliance, broken_item, device = some boiler|dishwasher|tumble dryer|cooker hood|kitchen tap|doorbell|radiator|oven
fault, defect, what_is_wrong = some leak|blown fuse|broken hinge|loose handle|cracked seal|burning smell|odd rattle|bent pipe
repairer, handyman, technician, name_of_repairer = person
spare_part, part_needed, replacement_part = some washer|gasket|thermostat|drain hose|pump|switch|valve|door spring|pipe clamp
part_code, part_number, catalogue_number = code
repair_cost, cost_of_repair, bill = price 15 480
repair_date, date_of_repair, appointment_day = day
fixed, is_repaired, works_again = bool fixed|working again|as good as new/still broken|not working yet|not fixed
---
The {appliance} is {fixed}. {repairer} was here on {repair_date}.
Does anyone know a good handyman? Our {appliance} has {a:fault}.
{repairer} says the {appliance} needs a new {spare_part}, about {repair_cost} all in.
Dear landlord, please note: {a:fault} on the {appliance} in flat 6, since last night.
For your files: the {spare_part} we need has the number {part_code}.
Diary, {repair_date}. Spent the whole morning with {repairer} and the {appliance}; made three pots of tea.
I can't believe I paid {repair_cost}, and all because of {a:fault}!
Job sheet // {appliance} // {fault} // {repairer}
You know the {fault} I told you about? Turns out it was just the {spare_part}.
Hi {repairer}, could you come on {repair_date} and look at our {appliance}? We are on the second floor.
{A:spare_part} ({part_code}) for {repair_cost}... is that normal?
Good news or bad news first? The {appliance} is {fixed}, and the bill is {repair_cost}.
Ordered part {part_code} today; {repairer} will fit it on {repair_date}
At {repair_cost}, {repairer} was the cheapest of the 5 handymen I rang.
---
As of tonight the thing is {fixed}.
The repair comes to {repair_cost}.
The day for the repair is {repair_date}.
The part is listed as {part_code}.
The trouble is {a:fault}.
# house move
resident, who_is_moving, moving_person = person
old_city, from_city, moving_from, place_left = city
new_city, to_city, moving_to, new_home_town = city
move_date, moving_day, date_of_move = day
boxes, number_of_boxes, box_count = int 12 140
van_volume, van_size, load_space = num 6 40 cubic metres|m3
heaviest_item, bulkiest, hard_to_carry = some piano|wardrobe|washing machine|bunk bed|bookcase|aquarium|freezer|pool table
helpers, friends_helping, people_carrying = list first
---
{resident} is moving from {old_city} to {new_city} on {move_date}.
Goodbye {old_city}! After eleven years {resident} is off, with {boxes} boxes.
Can you help me on {move_date}? I still have {boxes} boxes and {a:heaviest_item} to get down four floors.
{new_city}, here I come! Big hug, {resident}
Removal quote: {boxes} boxes, 1 {heaviest_item}, collected in {old_city}, delivered to {new_city}
The van takes {van_volume}, so the {heaviest_item} will have to travel by itself.
Thanks to {helpers}, all {boxes} boxes were upstairs by lunch.
Dragged the {heaviest_item} down the stairs in {old_city}, with {helpers}. My back hurts...
Change of address: as of {move_date} you will find {resident} in {new_city}. Post is forwarded for 6 months.
{helpers} promised to lend a hand on {move_date}. Let's hope it stays dry.
Of {boxes} boxes, none got lost between {old_city} and {new_city}. I counted twice.
do you think a van of {van_volume} is enough for {boxes} boxes?
So {resident} is really leaving {old_city}? Who will water my plants then?
Packing list, page 2. The {heaviest_item} goes in last; the van holds {van_volume}.
---
The big day is {move_date}.
The new home is in {new_city}.
The worst thing to carry will be the {heaviest_item}.
There are {boxes} boxes in all.
Helping hands: {helpers}.
# babysitting
sitter, babysitter, child_minder, sitter_name = person
kids, children, children_names, looked_after = list first
hourly_rate, pay_per_hour, rate_per_hour = price 6 25
from_time, start_time, sitter_arrives_at = clock
home_by, end_time, parents_back_at = clock
bedtime_ritual, before_sleep = some lullaby|warm bath|puppet show|fairy tale|glass of milk|pillow fight|back rub|cuddle
emergency_phone, phone_of_parents, number_to_call = phone
first_aid, knows_first_aid = bool trained in first aid|good at first aid/not trained in first aid|no first-aider
---
Could {sitter} mind {kids} tonight? I'd pay {hourly_rate} an hour.
Dear {sitter}, we leave at {from_time} and will be home by {home_by}. Snacks are on shelf 2.
{sitter}, please remember: nobody in this house falls asleep without {a:bedtime_ritual}.
Fridge note: any trouble, ring {emergency_phone}. Not more than 20 minutes of cartoons for {kids}!
Student seeks babysitting work, {hourly_rate} per hour. I am {first_aid}.
{from_time} to {home_by}: {sitter} with {kids}
Our new babysitter {sitter} is {first_aid}. The one before stayed 3 weeks.
omg, {kids} only went quiet after {a:bedtime_ritual}, I'm so tired
Wanted: someone to look after {kids} from {from_time}. We live next to the fire station.
First {a:bedtime_ritual}, then lights out: that is how {sitter} does it.
If we are not back by {home_by}, please phone {emergency_phone}.
{sitter} charges {hourly_rate} an hour and is {first_aid}.
Hey, it's {sitter}. I can be at yours at {from_time}, is that early enough for {kids}?
We paid our sitter {hourly_rate} per hour last night, and it was {home_by} when we got in.
---
The number to call is {emergency_phone}.
The sitter is {first_aid}.
The sitter should be there at {from_time}.
The parents are back at {home_by}.
The last thing before bed is {a:bedtime_ritual}.
# birthday party
birthday_child, birthday_kid, whose_birthday, celebrant = first
turning, new_age, age_reached, candles = int 3 17
theme, party_theme, costume_theme = some pirates|dinosaurs|mermaids|the jungle|superheroes|the circus|fairies|knights
party_place, place_of_party, location = venue
starts_at, party_start, begins_at = clock
pick_up_time, collect_children_at, party_end = clock
cake_flavour, kind_of_cake, cake = some chocolate|lemon|carrot|strawberry|marble|banana|hazelnut|vanilla|poppy seed
presents, gifts, gift_list, wish_list = list ITEMS
---
{birthday_child} is turning {turning}! Come and celebrate with us at {party_place}.
You're invited! The theme is {theme}. Doors open at {starts_at}, and do wear old shoes.
Our {turning}-year-old wants {a:cake_flavour} cake again, the third in a row.
Any ideas for a present? {birthday_child} would love {presents}.
Phew. There is {cake_flavour} cake all over the sofa, and the parents only come at {pick_up_time}.
Please fetch your children from {party_place} at {pick_up_time} sharp.
Dear parents, {birthday_child}'s party starts at {starts_at}, and you can collect the kids at {pick_up_time}.
Only one line on the wish list this year ({presents}), says {birthday_child}'s dad.
For the {cake_flavour} cake I need 6 eggs; for the decorations ({theme}!) I need a miracle.
{birthday_child}, {turning} candles, {cake_flavour} cake, 1 very happy dog
How can someone be {turning} already? It feels as if {birthday_child} was born yesterday.
Booked {party_place}, everything will be about {theme}. Deposit paid, 12 chairs included.
Be there at {starts_at}, dressed as something to do with {theme}
Happy birthday {birthday_child}!!! We hid {presents} behind the curtain, go and look
---
There will be {a:cake_flavour} cake.
The theme of the party is {theme}.
The party takes place at {party_place}.
Pick-up is at {pick_up_time}.
The fun starts at {starts_at}.
# gardening
plant, crop, what_is_grown, plant_name = some courgettes|sweet peas|dahlias|radishes|foxgloves|marigolds|parsnips|gooseberries
gardener, grower, name_of_gardener = person
sowing_date, sown_on, planted_on = day
bed, garden_bed, place_in_garden = some raised bed|greenhouse|south border|herb spiral|window box|cold frame|old bathtub|rockery
pest, garden_pest, eaten_by = some slugs|aphids|moles|whiteflies|blackbirds|caterpillars|voles|snails|earwigs
fertiliser, fed_with, plant_food = some horse manure|coffee grounds|bone meal|nettle brew|wood ash|seaweed|eggshells|compost tea
harvest_kg, harvest, weight_picked, yield_in_kg = num 2 25 kg|kilos
---
On {sowing_date} {gardener} sowed {plant} in the {bed}.
Help! Something is eating my {plant}. Could it be {pest}? I never see them by day.
{harvest_kg} of {plant} this week, from a patch of hardly 2 square metres!
Garden diary. The {plant} went into the ground on {sowing_date}; {pest} came for breakfast.
My neighbour {gardener} swears by {fertiliser}. I swear at it.
A handful of {fertiliser} each spring and your {plant} will grow like mad.
{gardener} won first prize with {plant}. The jury looked at 11 tables.
TIP: to keep out {pest}, put copper tape round the {bed}.
the {bed} is all mine: {plant} in front, a deckchair behind
Weighed everything from the {bed} tonight, {harvest_kg}. Not bad for a beginner, is it?
Between {pest} and the drought, {gardener} has little left to be proud of.
{plant} | sown {sowing_date} | fed with {fertiliser}
Has anybody seen my seed tin? I want to sow on {sowing_date}, and the {plant} can't wait.
Dear {gardener}, thank you for the basket. A harvest of {harvest_kg}, and that from 3 pots!
---
Sowing day was {sowing_date}.
The feed is {fertiliser}.
The harvest so far: {harvest_kg}.
The pests this year are {pest}.
The spot for all that is the {bed}.
# flat rental
rent, monthly_rent, rent_per_month = price 350 2400
deposit, security_deposit, paid_as_security = price 500 5000
living_area, floor_area, square_metres, flat_size = num 24 160 square metres|m2|sq m
landlord, landlord_name, flat_owner, let_by = person
flat_address, street, address_of_flat = street
free_from, available_from, move_in_date = day
heating, heated_with, heating_type = some gas|wood pellets|a heat pump|oil|electric panels|a tiled stove|solar power|coal
pets_allowed, pets_ok = bool pets are welcome|pets are allowed|animals are fine/no pets|pets are not allowed|no animals
---
To let: {living_area}, {flat_address}, heated with {heating}.
Rent {rent}, deposit {deposit}, free from {free_from}
Hi, is the flat at {flat_address} still on offer? We're a couple, both 31, non-smokers.
My landlord {landlord} now wants {rent} a month. For a view of the bins!
Got the keys! {living_area} just for me, all warmed by {heating}.
{landlord} is asking for {deposit} as a deposit, payable in 3 parts.
Sublet from {free_from}: bright flat, {rent} monthly, {pets_allowed}.
About the advert on the church board: {pets_allowed}, and viewings go through {landlord}.
{living_area} for {rent}? In this town? Take it!
Lease between {landlord}, landlord, and the undersigned for the premises at {flat_address}
We had to put down {deposit} as security before {landlord} even let us see the kitchen.
dear all, i'm giving up my place at {flat_address}, it could be yours from {free_from}
Old building, new windows, heating by {heating}; as for cats and dogs, {pets_allowed}.
Thinking about it: {rent} a month is fine, but {deposit} for the deposit is a lot for the 2 of us.
---
The rent is {rent} a month.
The deposit comes to {deposit}.
You could move in on {free_from}.
House rules: {pets_allowed}.
The flat has {living_area} and belongs to {landlord}.
# neighbour notice
signed_by, author, neighbour, notice_by = person
flat_number, apartment_no, flat, door_number = digits 2 64
occasion, reason, planned = some band practice|roof work|lift repairs|a flea market|pest control|meter reading|a party|drilling
from_hour, starting_time, start_hour = clock
until_hour, over_by, end_hour = clock
notice_day, day_concerned, planned_for = day
part_of_building, area_affected, where = some cellar|stairwell|courtyard|attic|bike room|car park|laundry room|east wing
water_off, no_water = bool the water will be off|there will be no water/the water stays on|there will be water as usual
---
Dear neighbours, on {notice_day} there will be {occasion} in the {part_of_building}.
Sorry in advance for the noise! It's {occasion} and ends at {until_hour}. {signed_by}, flat {flat_number}
Please keep the {part_of_building} clear from {from_hour} to {until_hour}.
NOTICE: {occasion}. During this time {water_off}.
Whoever left three prams in the {part_of_building}: {signed_by} from flat {flat_number} can't get past.
The plumber told us that on {notice_day} {water_off}.
hi its {signed_by} upstairs, we have {occasion} on {notice_day}, come and watch or buy earplugs
Would flat {flat_number} please stop all that by {until_hour}? Some of us work nights.
To all 22 households: it is time for {occasion} again. We start at {from_hour}.
{occasion} / {part_of_building} / {notice_day} / see you there
As agreed at the owners' assembly, the {part_of_building} stays shut until {until_hour} because of {occasion}.
With apologies, {signed_by} (flat {flat_number}, the bell that does not work)
The caretaker asked me to pass on that {water_off} from {from_hour}.
I am {signed_by} and I live at number {flat_number}. My cat sleeps in the {part_of_building}, don't lock it!
---
Expect some noise from {from_hour}.
All quiet again by {until_hour}.
As to the taps: {water_off}.
The day to note is {notice_day}.
Questions? Ask at flat {flat_number}.
# lost property
lost_thing, lost_item, missing_object = some glove|house key|hearing aid|teddy bear|pocket watch|purse|bus pass|earring
lost_at, last_seen_at, place_of_loss = venue
lost_on, date_lost, missing_since = day
mark, distinguishing_mark, special_feature = some scratch|ribbon|name tag|torn strap|dent|tiny bell|gold rim|star sticker|knot
owner, belongs_to, person_missing_it = person
finder, found_by, honest_finder = person
reward, finders_reward, reward_offered = price 5 200
collected, picked_up = bool already collected|back with its owner/not collected yet|still in our drawer|still unclaimed
---
LOST near {lost_at}: {a:lost_thing} with {a:mark}. Reward: {reward}.
Has anyone picked up {a:lost_thing}? I must have dropped it on {lost_on}, getting off the number 9 bus.
{finder} handed in {a:lost_thing}. If it's yours, tell us what is written inside.
The {lost_thing} that {owner} reported is {collected}.
{owner} offers {reward} to whoever brings back the {lost_thing}.
lost {lost_on}, {lost_at}: {lost_thing}
My grandmother gave me that {lost_thing}. It has {a:mark}, and I've been missing it since {lost_on}.
A kind soul called {finder} rang. Apparently the thing {owner} lost was under a bench the whole time.
At {lost_at} I lost what I love most: {a:lost_thing}. You can tell it by {a:mark}.
Desk 4, evening shift: the {lost_thing} is {collected}
Would {owner} please come to the office? {finder} found something that has your name on it.
{reward} for an old {lost_thing}? {owner} must be very fond of it.
I was last at {lost_at}, and when I got home, my {lost_thing} wasn't in my pocket any more :(
No questions asked, {reward} cash. It went missing at {lost_at}, it is not worth anything to you.
---
It is {collected}.
It can be recognised by {a:mark}.
There is a reward of {reward}.
It has been missing since {lost_on}.
It belongs to {owner}.
# cleaning plan
on_duty, person_on_duty, whose_turn, assigned_to = first
chore, task, household_chore, job_to_do = some hoovering|mopping|dusting|ironing|descaling|polishing|sweeping|beating rugs
weekday, day_of_week, due_weekday = some WEEKDAYS
time_needed, minutes, duration_in_minutes = int 10 90 minutes|min
cleaning_agent, cleaner_used, product_used = some vinegar|soft soap|bleach|lemon juice|borax|glass spray|ammonia|chalk powder
room, room_to_clean, which_room = some pantry|hallway|bathroom|guest room|kitchen|utility room|conservatory|nursery|landing
repeat, how_often, frequency = choice daily|weekly|fortnightly|monthly|yearly
done, is_done, finished = bool done|finished|ticked off/not done|still to do|not finished
---
{on_duty} is down for {chore} this week, {weekday} at the latest.
{weekday} = {chore} ({on_duty})
Who was supposed to do the {chore}? It says {on_duty} on the list, and I'm not covering again.
I did the {room} with nothing but {cleaning_agent}. Took me {time_needed}, and now it smells like 1970.
{chore}, {repeat}, {time_needed}
Reminder: the {room}, {weekday}! The last time someone forgot, we found a mouse.
checked after {on_duty}'s turn: the {room} is {done}
House meeting, item 3. From now on the {chore} is to be {repeat}, four votes in favour.
We are out of {cleaning_agent} again, so no {chore} until one of us has been to the shop.
For stains in the {room} my aunt takes {cleaning_agent} and an old toothbrush.
Dear diary, {weekday} again, which means {chore}. I would rather eat a sock.
Can {chore} really take {time_needed}? It's {on_duty}'s turn, and I haven't seen a soul.
Dear flatmates, my part ({chore}) is {done}. Over and out!
The {room} gets its {repeat} scrub from {on_duty}, with the radio at full blast.
---
It is a {repeat} job.
The job is {done}.
It takes about {time_needed}.
The best thing to use is {cleaning_agent}.
It is {on_duty}'s turn.
# school run
driver, who_drives, adult_driving = first
passengers, children_in_car, kids_on_board = list first
meeting_point, pick_up_spot, collected_from = some bus shelter|bakery|post box|village pond|church gate|kiosk|pub|chip shop
leaves_at, departure_time, set_off_time = clock
first_bell, lessons_start, bell_rings_at = clock
distance_km, way_to_school, school_distance = num 2 30 km|kilometres
vehicle, kind_of_vehicle, transport = some minivan|cargo bike|estate car|pickup|jeep|camper van|people carrier|hatchback
---
Tomorrow {driver} takes {passengers}. Be at the {meeting_point} with your bags packed.
{leaves_at} at the {meeting_point}, not a minute later! The school bell rings at {first_bell}.
It's only {distance_km} to school, but in our {vehicle} it feels like a trip round the world.
Can you swap with me? I'm down to drive {passengers}, and my {vehicle} has 2 flat tyres.
Car pool, week 12: {driver} drives, {passengers} in the back
We missed the first bell ({first_bell}) again because {driver} couldn't find the keys.
{driver}'s {vehicle} leaves at {leaves_at}.
Hi all, our {vehicle} has one seat free. We start from the {meeting_point}.
The way to school is {distance_km}. {passengers} would rather walk, rain or shine.
mum where r u?? {driver} set off at {leaves_at} without me
Thanks for picking up {passengers} at the {meeting_point} yesterday, you saved my day.
Since they closed the bridge, {driver} has to drive {distance_km} to get to the school gate.
Lessons begin at {first_bell}, so {passengers} must be dropped off a little before that.
First bell {first_bell}. Distance {distance_km}. Coffee: none.
---
Departure is at {leaves_at}.
Class begins at {first_bell}.
We all meet at the {meeting_point}.
On board: {passengers}.
The drive is {distance_km} one way.
# vet visit
pet_name, animal_name, name_of_pet = pet
species, kind_of_animal, animal = some ANIMALS
vet, vet_name, veterinarian, treated_by = last
complaint, symptom, diagnosis = some swollen paw|tooth abscess|skin rash|bad cough|tick bite|torn claw|runny nose|upset stomach
body_weight, weight_kg, weighs = num 2 45 kg|kilos
medicine, medication, prescribed = some eye drops|pain gel|antibiotics|ear ointment|liver paste|cough syrup|flea powder|charcoal
next_check_up, follow_up_date, next_appointment = day
vaccinated, has_shots, is_vaccinated = bool vaccinated|up to date with all shots/not vaccinated|without any shots
---
Took {pet_name} to Dr {vet} today. It's {a:complaint}, nothing worse.
{pet_name}, {species}, {body_weight}: {complaint}
Give {pet_name} the {medicine} twice a day with food, and come back on {next_check_up}.
My {species} can't stand Dr {vet}. We sat next to a man who sneezed 40 times.
On the clinic scales {pet_name} was {body_weight}. Isn't that too much for {a:species}?
Does anyone else's {species} get {a:complaint} every spring?
According to the little blue book, {pet_name} is {vaccinated}.
Poor thing! {A:complaint} again, and Dr {vet} is on holiday.
Reminder from the animal clinic: check-up for {pet_name} on {next_check_up}, entrance at the back.
Any trick for getting {medicine} into {a:species}? I've got scratches up to the elbow.
Boarding form: the {species} is {vaccinated} and weighs {body_weight}.
Dr {vet} wrote down: {complaint}, treat with {medicine} for 10 days.
{body_weight}! Dr {vet} told me off, {pet_name} must eat less.
so the {medicine} did nothing for the {complaint}, has somebody got another idea?
---
The animal is {vaccinated}.
We have to be back on {next_check_up}.
The treatment: {medicine}.
The scales showed {body_weight}.
The vet is called Dr {vet}.
# sewing project
garment, what_is_made, thing_sewn = some apron|quilt|bonnet|waistcoat|rag doll|tote bag|poncho|oven glove|pyjama top
maker, sewn_by, needleworker = person
fabric, cloth, type_of_fabric = some corduroy|denim|felt|tweed|flannel|velvet|jersey|gingham|organza|burlap
fabric_length, metres_of_fabric, cloth_needed = num 2 12 metres|m
stitch, stitch_used, kind_of_stitch = some zigzag|cross|blanket|chain|running|satin|herringbone|ladder
pattern_code, pattern_number, pattern_id = code
hours_worked, hours_of_work, time_spent = int 2 60 hours
---
{maker} is sewing {a:garment} out of {fabric}.
For {a:garment} like this you need {fabric_length} of {fabric} and a lot of patience.
Finally finished! {hours_worked} of work in one {garment}, and the cat is already asleep on it.
Which thread would you take for {fabric}? The seams are all in {stitch} stitch.
Pattern {pattern_code}: {garment}, {fabric_length} of cloth, 9 pieces to cut
Sold at the church bazaar: the {fabric} {garment} by {maker}.
I had never tried {stitch} stitch before, but {maker} showed me how at the craft circle.
has anyone got pattern {pattern_code} to lend me? want to make {a:garment} for my nan
Ruined. {hours_worked} of sewing down the drain, just because I ironed the {fabric} too hot.
{hours_worked}, is that all? {maker} must have magic fingers; mine took 4 winters.
In the photo: {a:garment} in {stitch} stitch, made after pattern {pattern_code}.
Thursday circle: {maker} teaches {stitch} stitch, bring scissors and a cushion
The shop had just cut me {fabric_length} of {fabric} when the lights went out.
My entry for the contest is {a:garment}. The hem is done in {stitch} stitch, row by row.
---
It took {hours_worked} to sew.
The number of the pattern is {pattern_code}.
The cloth is {fabric}.
It used up {fabric_length} of cloth.
The one with the needle was {maker}.
# charity collection
cause, collected_for, beneficiary = some cat shelter|lifeboat crew|food bank|hospice|night shelter|orphanage|soup kitchen|choir
goods_wanted, items_collected, donations_wanted = list blankets|tinned soup|toys|nappies|torches|spectacles|school bags|dog food
drop_off_point, collection_point, bring_to = venue
deadline, last_day, collection_ends = day
organiser, coordinator, run_by = person
money_raised, sum_raised, amount_collected = price 40 9000
volunteers, number_of_volunteers, helper_count = int 3 60
---
The {cause} is short of {goods_wanted}. Please bring what you can to {drop_off_point} by {deadline}.
WE DID IT! {money_raised} for the {cause}, and the raffle isn't even counted.
{organiser} is collecting {goods_wanted} for the {cause}. Nothing torn, please, and 2 bags each at most.
Thank you to all {volunteers} volunteers who stood in the rain with {organiser}!
Drop off at {drop_off_point}, any day until {deadline}
Sponsored silence brings in {money_raised}. Well done {organiser}, the teachers loved it!
Do you own {goods_wanted} that you could spare? They will gladly take it at {drop_off_point}.
With {volunteers} volunteers and one wheelbarrow we got everything over to the {cause}.
Minutes: the tin at {drop_off_point} held {money_raised}. Also found in it: 1 trouser button.
Last call, folks, {deadline} is the final day to give {goods_wanted}
hello, i'm {organiser} from number 5, going door to door for the {cause}, don't be scared
Why {goods_wanted}? Because the {cause} asked for exactly that.
{volunteers} volunteers, {money_raised}, zero biscuits left
It was {organiser}'s idea to put a big box into {drop_off_point}. We emptied it 8 times.
---
The collection runs until {deadline}.
So far {money_raised} has come in.
You can leave things at {drop_off_point}.
The one to ask is {organiser}.
Everything goes to the {cause}.
# waste collection
waste_type, rubbish_type, kind_of_waste = some bulky waste|paper|glass|scrap metal|food scraps|old clothes|batteries|old paint
bin_colour, colour_of_bin, bin_color = some COLOURS
collection_day, pick_up_date, emptied_on = day
out_by, put_out_by, at_kerb_by = clock
bin_litres, bin_volume, size_of_bin = int 40 1100 litres|l
yearly_fee, waste_charge, annual_fee = price 20 300
contractor, waste_company, collected_by = company
---
The {bin_colour} bin goes out on {collection_day}, at the kerb by {out_by}.
Only {waste_type} in the {bin_colour} bin, please! Some genius put a kettle in.
Collection of {waste_type}: {collection_day}
Does {contractor} take {waste_type}? They kept me on hold for 25 minutes.
For a bin of {bin_litres} the council charges {yearly_fee} a year.
They didn't empty our {bin_colour} bin. I rang {contractor} and got a recorded song.
{contractor} fetches {waste_type} on {collection_day}. Lids closed, no bags beside the bin.
Ran outside in my pyjamas: bins must be out by {out_by}, since when??
New tariff: {yearly_fee} per year for {waste_type}, billed in 4 parts.
Would swap my bin of {bin_litres} for a smaller one, ours is never full.
Holiday shift: the lorry for {waste_type} comes on {collection_day} this time.
campsite rules: rubbish out by {out_by}, {bin_colour} lid, no exceptions
Our bill from {contractor} went up to {yearly_fee} a year. For what, I ask you?
After the street party even {bin_litres} won't do; let's ask {contractor} for a second bin.
---
The bin holds {bin_litres}.
The fee is {yearly_fee} a year.
Bins have to be out by {out_by}.
The next round is on {collection_day}.
The right bin is the {bin_colour} one.
# furniture giveaway
furniture, piece_of_furniture, free_item = some wardrobe|bookcase|armchair|bunk bed|coffee table|bar stool|sideboard|shoe rack
condition, state, shape_it_is_in = choice like new|good|fair|worn|damaged
wood, material, made_of = some beech|walnut|cherry|birch|ash|plywood|rattan|chipboard|maple
width_cm, width, how_wide = int 35 240 cm|centimetres
giver, given_by, offered_by = person
dismantled, taken_apart, in_pieces = bool taken apart|already dismantled/in one piece|not dismantled
contact_email, email, write_to = email
---
Free to a good home: {furniture} in {wood}, {width_cm} wide.
{giver} is giving away {a:furniture}. First come, first served, and bring two strong friends.
Condition: {condition}. It's {a:furniture}, it's {dismantled} and it costs nothing.
Anyone want {a:furniture}? Write to {contact_email}
we're clearing granny's flat, the {wood} {furniture} is still there, condition {condition}
The {furniture} is {dismantled}. Your job is to get it down 3 flights of stairs.
How wide is it? {width_cm}. And yes, {giver} measured the {furniture} twice.
Gone within the hour! The {wood} {furniture} from {giver} now lives with a student.
For collection only: {furniture}, {width_cm} across, {dismantled}
Mail {contact_email} if you'd like the {furniture}. 17 replies already, none of them serious.
Solid {wood}, they said. After twenty years I'd describe its condition as {condition}.
Thank you {giver} for the {furniture}! It is {width_cm} wide, just like the gap by our window.
On the pavement outside the bank: {a:furniture} of {wood}, take it before the rain does
{giver} <{contact_email}> wrote: my {furniture} has to go
---
It is {dismantled}.
The condition is {condition}.
It measures {width_cm} across.
It is made of {wood}.
Interested? Mail {contact_email}.
"""
