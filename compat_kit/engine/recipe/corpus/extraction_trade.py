"""Sentence patterns to extract from: adverts, money, food and drink, shops, devices, accounts."""

from __future__ import annotations

DOMAINS = """
# used bike
seller, sold_by, offered_by, seller_name = person
bike_type, type_of_bike, kind = some folding bike|mountain bike|road bike|cargo bike|cruiser|tandem|gravel bike|racer
frame, frame_material, frame_made_of = some steel|aluminium|carbon|titanium|bamboo|chrome steel|ash wood|magnesium
price, asking_price, price_wanted, wants_for_it = price 35 1900
gears, number_of_gears, speeds, gear_count = int 3 27
ridden, distance_ridden, mileage, kilometres_done = int 120 9000 km|kilometres
flaw, defect, fault = some scratched fork|bent wheel|rusty chain|loose pedal|torn saddle|squeaky brake|bent mudguard|dead lamp
pickup, pickup_city, collect_in, location = city
---
Selling my {bike_type} for {price}. Pick up in {pickup} only, please bring cash.
FOR SALE: {bike_type}, {gears} gears, {price}
The garage is full, so my {bike_type} has to go. Just text me, {seller}, any evening after 6.
My daughter has outgrown it: {a:bike_type} with {gears} gears and {a:frame} frame.
To be honest, there is one fault ({flaw}). Otherwise fine, ridden {ridden} in two summers.
hi is the {bike_type} in {pickup} still there?? i could bring you the {price} tonight
Has anyone else seen the ad by {seller}? {price} sounds too cheap for {a:frame} frame.
{ridden} on the counter, one owner, defect: {flaw} (see photo 3).
{price} or swap for a scooter. It is {a:bike_type} and hangs in my cellar in {pickup}.
Frame: {frame} / Gears: {gears} / Known fault: {flaw}
Took the tram to {pickup} to look at {seller}'s {bike_type}. It has {gears} gears, all of them stiff.
Reduced again! Nobody called last week, so it is {price} now for my old {bike_type}.
{seller} rode the {bike_type} for {ridden} and now wants {price} for it.
Note to self: ask {seller} about the {flaw} before Saturday.
---
There are {gears} gears, and all of them work.
It has been ridden for {ridden} so far.
The one thing to mend: {flaw}.
The frame is made of {frame}.
You can collect it in {pickup}.
# laptop
model, laptop, laptop_model, computer = some AeroNote|Slate Pro|Kestrel 14|Nimbus|PageOne|Tornio X|Mistral Air|Halden 7
memory, ram, ram_gb, memory_size = int 14 128 GB
storage, disk, ssd_size, disk_space = int 128 2000 GB|gigabytes
screen, screen_size, screen_inches, display_size = num 13 18
battery_life, runtime, lasts, battery_hours = num 4 22 hours
keyboard, keyboard_layout, keyboard_language, layout = some LANGUAGES
touchscreen, has_touchscreen, touch = bool has a touchscreen|reacts to touch/has no touchscreen|does not react to touch
used_by, assigned_to, handed_to, employee = person
---
IT desk: one {model} with {memory} of RAM handed to {used_by}. Signed, 2 keys returned.
Which one should I take, the {model} with {storage} of disk space or wait for the sales?
{model} | {screen}" display | {memory} RAM | {storage} SSD
My {model} lasts {battery_life} on one charge. I only browse and write, though.
got the new one at last, {screen} inch screen and {keyboard} keyboard, still learning where the brackets are
The {model} {touchscreen}. Its display measures {screen} inches.
Please order {a:keyboard} keyboard for {used_by}, who cannot type on the present one.
{used_by} filled all {storage} of the disk with holiday videos within 3 weeks.
With {memory} of memory the {model} runs the simulation, says {used_by}.
I stopped the clock: {battery_life} of film on battery, screen half bright. Well done, {model}!
Refurbished {model}, {keyboard} layout, {storage} drive; it {touchscreen}.
Inventory 2031, shelf B: {model}, in the hands of {used_by}.
Dear colleagues, the {model} {touchscreen}, so please stop wiping the pictures with your fingers.
A {screen}-inch panel, {battery_life} of battery life and {memory} of RAM in a body as thin as a biscuit.
---
It {touchscreen}.
The battery lasts {battery_life}.
The disk holds {storage}.
It came with {a:keyboard} keyboard.
The screen is {screen} inches wide from corner to corner.
# bank transfer
sender, payer, sent_by, from_account_of = person
recipient, payee, beneficiary, paid_to, receiver = company
amount, sum, transfer_amount, amount_sent = bare 15 4800
currency, currency_code, in_currency = choice EUR|USD|GBP|CHF|SEK|PLN|DKK
reference, payment_reference, transaction_id, reference_number = code
purpose, paid_for, what_for = some rent|dog tax|piano lessons|roof repair|gym fee|deposit|car wash|school trip|firewood
booked_on, value_date, transfer_date, executed_on = day
went_through, successful, executed, completed = bool went through|has been executed/bounced|was rejected|did not go through
---
{sender} sent {amount} {currency} to {recipient} on {booked_on}.
TRANSFER {reference} {amount} {currency} payee={recipient}
Mum, did you wire the {amount} {currency} for the {purpose}? The landlady called twice.
The transfer to {recipient} {went_through}. Reference: {reference}.
{booked_on} | {recipient} | {purpose} | {amount} {currency}
Dear customer, your order of {booked_on} in favour of {recipient} {went_through}.
Please quote {reference} when you pay {recipient}, otherwise we have to look for the money by hand.
{currency} {amount} came in from {sender} this morning, with "{purpose}" written on it.
Who is {sender}? There is a payment for {purpose} on my statement, and page 2 does not help either.
{sender} asks why the payment {reference} {went_through}.
Standing order set up: {amount} {currency} to {recipient}, purpose {purpose}, first run {booked_on}.
can you check {reference} pls, {sender} swears the money left on {booked_on}
After 4 calls I know at last that my {purpose} money for {recipient} {went_through}.
Booking text: {purpose}. Ordered by: {sender}. Credited to: {recipient}.
---
The payment {went_through}.
The sum was {amount} {currency}.
The reference is {reference}.
It was booked on {booked_on}.
It was meant for {purpose}.
# share trade
stock, listed_company, share_of, issuer = company
shares, number_of_shares, share_count, quantity = int 2 900
price_per_share, share_price, quote, price_each = price 3 480
action, trade, side, what_was_done = choice bought|sold|borrowed
change, daily_change, change_percent, moved_by = num 2 19 percent|per cent
rose, is_up, gained, went_up = bool climbed|went up|rose/fell|dropped|slipped
exchange, traded_in, exchange_city, stock_exchange = city
investor, shareholder, trader, client = person
---
{investor} {action} {shares} shares of {stock}.
Closing bell: {stock} {rose} by {change} after the report on page 40.
{stock} now stands at {price_per_share} a share on the {exchange} exchange.
Confirmation for {investor}: {action} {shares} x {stock} at {price_per_share} each
So I {action} {shares} of those shares and the very next day the price {rose}. Typical me.
Can somebody explain why {stock} {rose} today? Nothing in the news.
At the {exchange} stock exchange, shares of {stock} {rose} in the first hour.
Grandpa's old folder says he {action} {shares} shares at {price_per_share} apiece.
{change} in one day! {investor} spilled the tea over 2 newspapers.
Order executed in {exchange}. Client {investor}, {shares} shares, {price_per_share} per share.
As a shareholder of {stock}, {investor} may vote at the assembly in room 5.
{rose} again, this time by {change}: {stock}
"{price_per_share} per share is a joke", said {investor}, who knows {stock} from the inside.
market diary, {exchange}: {stock} {rose}, and by lunch the move was {change}
---
The move of the day was {change}.
One share costs {price_per_share}.
The order was placed in {exchange}.
The price {rose}.
In all, {shares} shares changed hands.
# subscription
service, subscribed_to, subscription = some PodNest|Filmkiste|CloudAttic|LingoHut|Runpal|Choirbox|Puzzle Post|Kilo Gym|Rollo
plan, tier, plan_name, package = choice basic|standard|premium|family|student
monthly_fee, per_month, monthly_price, fee_per_month = price 3 60
renews_on, renewal_date, next_renewal, renewal_day = day
devices, device_limit, max_devices, allowed_devices = int 2 12
cancelled, is_cancelled, terminated = bool has been cancelled|was cancelled|has ended/is still running|is still active|goes on
notice_period, notice, notice_days, days_of_notice = int 7 90 days
---
We pay {monthly_fee} a month for {service} and nobody ever opens it.
Your {service} {plan} plan renews on {renews_on}. Nothing to do on your side.
The {plan} plan lets you use {devices} devices at the same time.
Heads up: {service} wants {notice_period} of notice, I learned that the hard way.
Did you know that our {service} subscription {cancelled}? I found it on line 12 of the statement.
{service} / {plan} / {monthly_fee} per month / up to {devices} devices
Hello, I wish to move from my current contract to the {plan} package as of {renews_on}.
{monthly_fee} every single month, just to watch one series on {service}!
Cancel at least {notice_period} before {renews_on}, says the small print.
The {plan} membership at {service} {cancelled}.
on {devices} devices max, they write, so the kids fight over {service} each evening
Reminder in the calendar for {renews_on}: {service} takes the money again.
After the free weeks the {plan} tier costs {monthly_fee} monthly.
To: help desk. Your letter of 3 pages says that my {service} contract {cancelled}. Correct?
---
The subscription {cancelled}.
The monthly fee is {monthly_fee}.
The notice period is {notice_period}.
It works on {devices} devices.
The next renewal is on {renews_on}.
# insurance claim
claim_number, claim, claim_id, file_number = code
claimant, policy_holder, insured_person, policyholder = person
damage, cause, what_happened = some hail|burst pipe|theft|fire|flooded cellar|fallen tree|lightning|broken window
incident_date, date_of_damage, happened_on, date_of_loss = day
claimed, amount_claimed, claim_amount, sum_claimed = price 600 9500
excess, deductible, own_share = price 50 500
adjuster, handled_by, case_handler, clerk = last
approved, accepted, is_covered, claim_approved = bool covered|approved/not covered|turned down|rejected
---
Claim {claim_number}, {damage}: {approved}.
{claimant} claims {claimed} for damage on {incident_date} (cause: {damage}).
Dear {claimant}, your case is now with Ms {adjuster}, who is back from leave next week.
File note {claim_number}: cause {damage}, seen on site, 14 photos taken.
The insurer deducts {excess} as your own share, the rest of the {claimed} goes to your account.
It happened on {incident_date} while we were at the lake. Cause according to the report: {damage}.
I phoned Mr {adjuster} again. After 25 minutes of music he said my claim was {approved}.
{claim_number} - policy holder {claimant} - handled by {adjuster}
what counts as "{damage}" anyway?? they wrote that my claim is {approved}
With a deductible of {excess}, is a small scratch even worth the paperwork, {claimant} wonders.
On {incident_date} a neighbour called the fire brigade; {claimant} has asked us for {claimed} since.
Mrs {adjuster} needs two more bills for claim {claim_number} before she can say anything.
Decision: {approved}. Sum claimed: {claimed}. Excess: {excess}.
Minutes of the claims round: the {damage} case of {claimant} was {approved}.
---
The claim was {approved}.
The excess is {excess}.
The file number is {claim_number}.
It happened on {incident_date}.
The clerk in charge is called {adjuster}.
# auction lot
lot, lot_number, lot_no, catalogue_number = digits 2 780
object, auctioned_item, piece = some walnut clock|oil painting|pocket watch|toy train|vase|rocking horse|stamp album|sabre
starting_bid, opening_bid, start_price, minimum_bid = price 10 400
hammer_price, sold_for, winning_bid, final_price = price 450 7000
bidders, number_of_bidders, bidder_count, how_many_bidders = int 2 40
winner, winning_bidder, sold_to, highest_bidder = person
year_made, made_in, dated, year_of_origin = year 1740 1975
ends_at, closing_time, bidding_ends, end_time = clock
---
Lot {lot}: {object}, {year_made}, starting bid {starting_bid}
Going, going, gone! {hammer_price} for the {object}, and the room went silent.
{winner} won lot {lot} for {hammer_price}.
The {object} dates from {year_made}. Bids open at {starting_bid}, viewing all week in hall 3.
omg {bidders} people are bidding on grandma's {object}
Bidding on lot {lot} ends at {ends_at} sharp. We do not stop the clock for slow phones.
{A:object}, made in {year_made}, was fought over by {bidders} bidders.
Congratulations, {winner}! You placed the highest bid on {a:object}.
With {bidders} bidders in the room, the price ran from {starting_bid} up to {hammer_price}.
How did {winner} know that the {object} in the box from the attic was from {year_made}?
Set an alarm for {ends_at}, my bid on number {lot} must be in by then.
catalogue no. {lot} / opening at {starting_bid} / online until {ends_at}
I went there for {a:object} and left with a headache. It went to {winner} in the end.
Sold for {hammer_price} to {winner}, who had driven 300 miles to be there.
---
The hammer fell at {hammer_price}.
The lot number was {lot}.
Bidding started at {starting_bid}.
In all {bidders} bidders took part.
It was made in {year_made}.
# donation
donor, given_by, giver, donated_by = person
charity, good_cause, given_to = some animal shelter|food bank|lifeboat crew|library|youth choir|hospice|scout group
amount, donation, donated, sum_given = price 5 2500
goal, target, fundraising_goal, hoped_for_total = price 3000 90000
frequency, how_often, interval, rhythm = choice once|weekly|monthly|quarterly|yearly
goods_given, in_kind, donated_goods, things_given = list blankets|winter coats|toys|tins of soup|books|rice|candles|nappies
anonymous, stays_anonymous, name_hidden = bool wishes to stay anonymous|asks not to be named/may be named|is happy to be named
---
{donor} gave {amount} to the {charity}.
Thank you, {donor}! Your {amount} will keep the heating on for another 10 days.
The {charity} hopes to reach {goal} by the end of the bazaar.
In the box by the church door: {goods_given}. All of it goes to the {charity}.
Donor list, row 8: {donor}, {amount}, {frequency}
Please note that {donor} {anonymous}.
I put {amount} into the tin, like every time the {charity} comes singing.
Would you like to give {frequency}, as {donor} does, or would you rather think it over?
{donor} came by with {goods_given} in a wheelbarrow.
We are collecting for the {charity}: {goal} is the target, and every coin counts.
The person who dropped off {goods_given} at the {charity} {anonymous}.
Interval: {frequency} / Amount: {amount} / For: {charity}
a stranger just handed me {amount} for our {charity}, target is {goal}, i could cry
Of the {goal} that we hope for, {donor} alone has promised {amount}.
---
How often: {frequency}.
The donor {anonymous}.
The goal is {goal}.
In kind, we also received {goods_given}.
The sum given was {amount}.
# restaurant
restaurant, restaurant_name, eatery = some Copper Pan|Chez Odile|Old Mill|Blue Oyster|Casa Lupo|Saffron|Pepe's|Olive Tree
cuisine, type_of_food, food_style = some Thai|Peruvian|Greek|Ethiopian|Basque|Lebanese|Korean|Georgian|Creole|Tuscan
party_size, guests, table_for, diners = int 2 14
booked_by, booking_name, reservation_name, reserved_under = last
table_time, reservation_time, booked_for, arrival_time = clock
closed_on, rest_day, day_off, closing_day = choice Sunday|Monday|Tuesday|Wednesday|Thursday
lunch_price, lunch_menu_price, set_lunch, price_of_lunch = price 7 45
specials, todays_specials, dishes_of_the_day = list leek soup|grilled squid|lamb stew|fried trout|bean salad|duck rice
---
Table for {party_size} at {table_time}, name of {booked_by}, by the window if you can.
{restaurant} cooks {cuisine} food and is closed on {closed_on}.
On the blackboard today: {specials}. Lunch is {lunch_price} with coffee.
Finally tried the {cuisine} place behind the station, it is called {restaurant}.
{booked_by} party, {party_size} people, {table_time}, one high chair
Hello, this is {booked_by}. Could you move our table from last week to {table_time}?
Never go to {restaurant} on {closed_on}: that is their day off, as I learned in the rain.
{lunch_price} for a set lunch at {restaurant}? My canteen takes half of that.
we had {specials}, all {cuisine}, all far too salty
Chef's note: {party_size} guests at {table_time}, so thaw more bread.
If {restaurant} is full, ask for the cousin's {cuisine} bar at number 17.
{restaurant} - lunch {lunch_price} - rest day {closed_on}
The waiter recited {specials} and then forgot the order of the {booked_by} table.
For {party_size} of us {restaurant} had to push three tables together.
---
The table is booked under the name {booked_by}.
The day of rest is {closed_on}.
The set lunch costs {lunch_price}.
Today they serve {specials}.
The kitchen is {cuisine}.
# market stall
stallholder, stall_keeper, trader, run_by = first
wares, on_sale, goods_sold, produce = list apricots|goat cheese|honey|radishes|walnuts|eggs|mushrooms|olives|asparagus|pickles
stall, stall_number, pitch, pitch_number = digits 2 95
kilo_price, price_per_kilo, per_kg, price_a_kilo = price 2 28
famous_for, speciality, best_seller = some quince jam|smoked trout|garlic butter|plum cake|elder syrup|rye bread|fudge|gin
packs_up_at, closes_at, open_until, end_of_sale = clock
organic, is_organic, organically_grown = bool organic|all organic|organically grown/not organic|sprayed
---
{stallholder} sells {wares} at stall {stall}.
At pitch {stall} you find {famous_for}, and a queue of at least 6 people.
Cherries today {kilo_price} a kilo! Come closer, ladies and gentlemen!
Don't be late. {stallholder} packs up at {packs_up_at}, rain or shine.
Everything here is {organic}, the sign on stall {stall} says.
market list: {wares} (from {stallholder}, third row on the left)
I asked {stallholder} twice. The fruit is {organic}, and the price stays as it is.
Known for its {famous_for}, open until {packs_up_at}: stall {stall}
I went for a lemon and came home with {wares}. It was {kilo_price} per kilo, too.
People drive 50 miles for the {famous_for} that {stallholder} makes at night.
{kilo_price} the kilo?! {stallholder}, you are robbing me.
After {packs_up_at} everything left on the table is half price, so wait if you like {wares}.
Inspection of pitch {stall}: scales tested, goods {organic}, roof leaks
{wares} ({organic}, whatever aunt Edna says about it)
---
The stall is open until {packs_up_at}.
The pitch has the number {stall}.
The best seller is {famous_for}.
A kilo of plums costs {kilo_price}.
The vegetables are {organic}.
# coffee bag
coffee, coffee_name, blend = some Night Train|Red Barn|Sunday Slow|Captain's Cup|Blue Door|Foxglove|Old Harbour|Tin Roof
origin, grown_in, country_of_origin, bean_origin = some Ethiopia|Colombia|Kenya|Peru|Rwanda|Honduras|Guatemala|Burundi|Yemen
altitude, grown_at, elevation, metres_above_sea = int 850 2200 metres|m
tasting_notes, flavours, tastes_of, aromas = list cocoa|cherry|jasmine|toffee|blackcurrant|hazelnut|orange peel|rum|honey
bag_weight, bag_size, grams, net_weight = int 150 1000 grams|g
roasted_on, roast_date, date_of_roasting = day
decaf, is_decaf, decaffeinated, caffeine_free = bool decaf|decaffeinated|free of caffeine/not decaf|full of caffeine
---
{coffee}: beans from {origin}, grown at {altitude}, notes of {tasting_notes}
We opened the {coffee} and the whole office smelled of {tasting_notes}.
One bag of {bag_weight}, roasted on {roasted_on}, lasts us about 9 mornings.
Before you pour a second cup at bedtime: the {coffee} is {decaf}.
The farmer in {origin} picks by hand up at {altitude}, where even the goats get tired.
is it just me or does {coffee} taste of {tasting_notes} and nothing else
Roast log {roasted_on}: {origin} beans, first crack after 8 minutes, cooled outside.
I'd take the {bag_weight} bag of {coffee}, ground for a moka pot please.
My doctor wanted to know, so I looked at the label: the stuff from {origin} is {decaf}.
Net weight {bag_weight}. Origin {origin}. Keep dry.
{altitude} above the sea, volcanic soil, little rain: that is where {coffee} comes from.
On the back of the packet it says "{decaf}" and "roasted: {roasted_on}".
{tasting_notes} - whoever wrote that about a coffee from {origin} has a vivid nose.
Cupping sheet no. 4. Name: {coffee}. Found in the cup: {tasting_notes}.
---
The coffee is {decaf}.
The beans grew at {altitude}.
It was roasted on {roasted_on}.
The bag holds {bag_weight}.
It comes from {origin}.
# cooking class
theme, class_theme, what_you_cook = some ravioli|dumplings|sushi|sourdough|paella|curry|strudel|pralines|tapas|noodles
teacher, taught_by, instructor, chef, led_by = person
class_fee, fee, price_per_head, cost_to_join = price 25 160
places_left, free_places, spots_left, open_spots = int 2 16
starts_at, class_start, begins_at, start_time = clock
kitchen_address, address, held_at, street_address = street
things_to_bring, bring, what_to_bring = list an apron|a sharp knife|a lunch box|a tea towel|a notebook|an empty jar
---
Learn to make {theme} with {teacher}! Starts at {starts_at}, no talent needed.
There are {places_left} places left in the {theme} class.
Bring {things_to_bring}. We meet at {kitchen_address}, second bell from the top.
{teacher} asks {class_fee} per head, which includes what we eat.
Found it: {kitchen_address}, blue door, smells of {theme} from the street.
Dear all, the {theme} evening begins at {starts_at}, not an hour earlier as printed on page 6.
Who wants to come along? It's {class_fee}, they still have {places_left} spots, and I need a partner.
{theme} workshop, {kitchen_address}, {class_fee} each
forgot {things_to_bring} and {teacher} gave me the look
Last night {teacher} taught 11 of us how to do {theme}; two burns, no tears.
From {starts_at} on the kitchen is ours. On the packing list: {things_to_bring}.
Only {places_left} free places with {teacher} this spring, after that it is 40 weeks until the next one.
Your booking: {theme} for beginners, led by {teacher}, at {kitchen_address}
For {class_fee} I expected more than {theme} out of a packet.
---
The class costs {class_fee}.
Please bring {things_to_bring}.
It begins at {starts_at}.
The kitchen is at {kitchen_address}.
There is still room for {places_left} people.
# user account
username, user, login_name, account_name, handle = user
email, email_address, mail_address, registered_email = email
last_login, last_seen, last_signed_in, last_active = day
role, user_role, access_level, permission_level = choice admin|editor|guest|moderator|viewer
failed_logins, failed_attempts, wrong_passwords, login_failures = int 2 40
website, site, web_site, signed_up_at = site
two_factor, uses_two_factor, mfa_on = bool uses two-factor login|has a second factor/has no second factor|has only a password
---
user={username} role={role} failed={failed_logins}
The account {username} was last used on {last_login}.
Somebody tried {failed_logins} wrong passwords on the account of {username}. Was that you?
I forgot my login for {website}, the address I signed up with is {email}.
Welcome to {website}, {username}! You can now post, like, and lose hours.
Please make {username} {a:role} until the end of the month.
{username} <{email}> ({role})
For the audit: {username} {two_factor}, see table 5.
We have not seen you on {website} since {last_login}. Your 3 plants in the game are thirsty.
hey its {username}, cant get in, reset link to {email} pls!!
After {failed_logins} failed attempts {website} locked me out for the night.
Old accounts to delete: {username}, last seen {last_login}, {role}.
The new {role} {two_factor}, the security people found when they went through all 88 profiles.
Which of you registered at {website} as {username}? The bill went to {email}.
---
The account {two_factor}.
The role of this account is {role}.
The last login was on {last_login}.
The registered email is {email}.
There were {failed_logins} failed logins.
# sensor
sensor_id, sensor, device_id, probe = code
measures, measured_quantity, what_it_measures = some humidity|air pressure|soil moisture|noise|light|dust|wind speed|salt|heat
placed_in, location, mounted_in = some attic|greenhouse|boiler room|stable|wine cellar|pump house|lift shaft|silo|car park
reading, measured_value, last_value, current_reading = num 13 980
battery, battery_level, charge_left, battery_percent = int 13 100 %|percent
interval, sends_every, reporting_interval, update_period = int 15 900 seconds
online, is_online, connected, reachable = bool online|connected/offline|not connected|not reachable
---
Sensor {sensor_id} measures {measures} in the {placed_in}.
[warn] {sensor_id} battery={battery} state="{online}"
The gauge in the {placed_in} shows {reading}. Normal or not?
It wakes up every {interval}, sends the {measures}, and goes back to sleep.
Climbed into the {placed_in} with a torch; {sensor_id} is {online}, the cable was chewed by something small.
{measures}: {reading} (probe {sensor_id})
Please swap the batteries in the {placed_in}, they are down to {battery}. Ladder is in room 9.
At the last reading {sensor_id} reported {reading}, and then nothing for 2 nights.
why does {sensor_id} report every {interval}? thats way too often for {measures}
Ticket from the {placed_in}: unit is {online}. Nobody has touched it, or so they say.
Charge left in {sensor_id}: {battery}. Sends every: {interval}. Fine for now.
With {battery} of battery left, {a:measures} sensor like this survives the winter.
We bought 30 of them, yet the only one that logs {measures} is {sensor_id}.
A value of {reading} from the {placed_in} made the alarm go off at dinner.
---
The sensor is {online}.
The battery is at {battery}.
A new value comes in every {interval}.
The current reading is {reading}.
It is mounted in the {placed_in}.
# goods return
return_number, return_id, rma, return_code = code
returned_item, article, item_sent_back, unwanted_item = some rain jacket|kettle|lamp|backpack|toaster|jumper|headset|tent|drill
return_reason, why_returned, complaint = some wrong colour|broken zip|cracked lid|bad smell|loose seam|faulty plug|stain|dent
refund, refund_amount, money_back, amount_refunded = price 6 480
return_by, return_deadline, send_back_by, last_day_to_return = day
drop_off, parcel_shop, handed_in_at, drop_off_shop = company
still_sealed, unopened, is_sealed = bool still sealed|unopened/already opened|no longer sealed
---
I am sending the {returned_item} back because of the {return_reason}.
Return {return_number} received. We will refund {refund} within 14 days.
Write {return_number} on the parcel and leave it at {drop_off}.
The {returned_item} is {still_sealed}; can I still get my money back?
Last day to return the {returned_item}: {return_by}
Box 7, {returned_item}, {still_sealed}, customer says: {return_reason}.
ugh, the {return_reason} again. third {returned_item} this year. back it goes
{refund} back on my card, just for walking over to {drop_off} with {a:returned_item}. Nice.
You have until {return_by} to hand in the parcel at {drop_off}.
Reason given on form {return_number}: {return_reason}
Yours is {still_sealed} and goes to shelf 22 for a check. Expect {refund} next week.
Mila says they refused the {returned_item} at {drop_off}, the label {return_number} could not be read.
If it is not with us by {return_by}, we cannot pay out the {refund}, sorry.
RMA {return_number} | {returned_item} | {still_sealed} | {refund}
---
The refund is {refund}.
The box is {still_sealed}.
The complaint was: {return_reason}.
It has to be back by {return_by}.
The parcel was handed in at {drop_off}.
"""
