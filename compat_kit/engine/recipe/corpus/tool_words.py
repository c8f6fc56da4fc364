"""Verbs, nouns, attributes and parameters from which tools are composed that nobody has written."""

from __future__ import annotations

VERBS = """
make: create add make register generate build new produce set_up = create|add|make|set up|register|I need a new|new
remove: delete remove erase drop discard clear destroy = delete|remove|erase|get rid of|discard
cancel: cancel abort revoke call_off = cancel|call off|abort
find: find search look_up fetch get locate retrieve query = find|look up|search|show me|get|fetch|where is
check: check inspect verify examine test validate = check|inspect|verify|test|have a look at
change: update change edit modify adjust revise = update|change|edit|modify
send: send deliver forward ship dispatch = send|deliver|forward|ship
book: book reserve rent hire = book|reserve|rent
repair: repair fix mend restore = repair|fix|mend
start: start launch run begin activate enable = start|launch|run|switch on|begin
stop: stop halt end shut_down deactivate disable = stop|halt|end|shut down
clean: clean wash wipe scrub = clean|wash
paint: paint colour tint = paint
print: print print_out = print|print out
copy: copy duplicate clone = copy|duplicate|clone
move: move relocate shift = move|relocate
lock: lock secure = lock|secure
open: open unlock = open|unlock
close: close shut = close|shut
feed: feed = feed
charge: charge recharge = charge|recharge
park: park = park
measure: measure gauge = measure
weigh: weigh = weigh
count: count tally = count
pack: pack wrap box = pack|wrap
export: export download = export|download
import: import upload load = import|upload
rename: rename relabel = rename
merge: merge combine join = merge|combine
sort: sort arrange = sort|arrange
encrypt: encrypt cipher = encrypt
compress: compress zip shrink = compress|shrink
approve: approve accept confirm = approve|accept|confirm
reject: reject decline refuse = reject|decline|refuse
assign: assign allocate give = assign
invite: invite = invite
rate: rate review score = rate|review
publish: publish release post = publish|post
archive: archive store put_away = archive|store
describe: describe explain summarize = describe|explain|summarise
plan: plan schedule = plan|schedule
track: track trace follow monitor watch = track|follow|monitor
report: report flag = report|flag
scan: scan = scan
polish: polish shine = polish
fold: fold = fold
grill: grill roast bake fry = grill|roast|bake
mix: mix stir blend = mix|stir
water: water = water
order: order buy purchase = order|buy
sell: sell = sell
ring: ring = ring
calibrate: calibrate tune align = calibrate|tune
deploy: deploy roll_out = deploy|roll out
restart: restart reboot reset = restart|reboot|reset
subscribe: subscribe follow_up sign_up = subscribe to|sign up for
block: block ban = block|ban
share: share = share
hide: hide = hide
inflate: inflate pump_up = inflate|pump up
tow: tow drag pull = tow
translate: decode decipher = decode|decipher
"""

NOUNS = (
    "invoice contract member customer supplier product parcel shipment warehouse shelf box pallet truck van bicycle "
    "scooter boat ferry bridge tunnel tower building apartment garage gate fence window roof wall lamp heater fan boiler "
    "pump valve pipe tank sensor robot drone camera printer scanner server container cluster backup certificate password "
    "token_pool account wallet card voucher coupon receipt refund subscription newsletter campaign article poem photo "
    "album video podcast playlist episode channel game match player team league tournament trophy lesson course exam "
    "student teacher classroom school library book magazine chapter page bookmark map trail mountain lake river forest "
    "tree flower plant garden field crop tractor barn cow sheep horse dog cat bird beehive fish_tank aquarium zoo museum "
    "painting statue concert stage seat cinema theatre costume dress shirt shoe hat jacket suitcase passport visa trip "
    "tour cruise cabin campsite tent meal dish menu pizza cake sandwich salad soup sauce spice bottle barrel glass cup "
    "plate oven fridge freezer dishwasher washing_machine vacuum blanket pillow bed sofa desk chair mirror carpet curtain "
    "clock watch ring necklace coin stamp letter postcard envelope form survey vote poll petition law court_case claim "
    "policy loan mortgage tax salary bonus shift vacation employee department office meeting_room workshop machine engine "
    "battery wheel tyre brake antenna satellite rocket planet star comet telescope microscope sample experiment vaccine "
    "patient doctor clinic prescription bandage pill diet workout gym marathon swimmer pool elevator escalator "
    "parking_spot charger meter thermometer scale ruler hammer drill ladder toolbox bolt screw crane kite balloon puzzle "
    "doll toy candle basket lantern whistle drum organ choir recipe_card elf dragon castle wizard potion spell treasure "
    "pirate_ship lighthouse anchor harbour dock buoy snowman sledge igloo volcano island cave fossil meteor glacier "
    "waterfall windmill dam canal quarry mine cargo locomotive wagon platform branch commit pipeline notebook dataset "
    "model layer widget plugin theme font icon banner badge avatar comment thread forum wiki"
).split()  # fmt: skip

ATTRIBUTES = (
    "price status weight height size colour owner age location capacity temperature speed length width depth balance "
    "rating score rank address name deadline duration volume pressure level humidity brightness cost fee discount value "
    "condition quality version format material brand origin author title category language population area distance power "
    "voltage range range_km fuel mileage licence expiry_date birthday start_date end_date opening_hours phone_number "
    "manager teacher captain driver supplier stock availability popularity salary budget income debt interest_rate "
    "tax_rate signal_strength battery_level runtime pulse dose calories sugar flavour shape density hardness altitude "
    "latitude elevation founder mayor anthem flag_colour currency time_zone sunrise sunset tide wind_speed delivery_date "
    "serial_number room_number seat_number gate track_number page_count word_count word_limit release_year nickname motto"
).split()  # fmt: skip

PARAMS = """
city: city town location place destination origin home_town venue_city area region district nearest_city birthplace
person: person user customer recipient owner author guest patient driver teacher client contact employee assignee sender
 student player
 manager host member captain sender_name first_name full_name reviewer coach tenant
email: email mail email_address contact_email reply_to
phone: phone phone_number mobile contact_number
date: date day due_date start_date end_date deadline delivery_date birthday departure_date check_in expiry from_date when
time: time start_time end_time departure_time pickup_time at alarm_time opening_time
month: month billing_month start_month
year: year release_year model_year vintage
id: id order_id ticket_id user_id invoice_id customer_id account_number reference serial booking_code tracking_number ref
 case_number
 member_id item_id project_id room_number badge_number policy_number sku record_id job_id session_id document_id
few: count quantity guests seats copies people passengers nights rooms pages repeat tries limit max_results servings players
 rows columns
 floor level levels stars rounds laps sets reps
integer: amount budget price weight height distance width length size capacity volume points score total max_price min_price
 population
 stock steps pixels duration speed calories age
number: value ratio factor temperature radius depth rate latitude longitude angle pressure share mass voltage offset threshold
 scale
percent: percent discount brightness progress humidity share_percent battery opacity tip
minutes: minutes duration_minutes wait delay length_minutes timeout snooze
degrees: degrees temperature target_temperature heat oven_temperature
text: text message body content note comment description reason greeting caption remark summary instructions feedback
title: title name subject headline label topic_title project event song album
task: task todo goal job activity purpose
query: query search_term keywords question
word: label tag keyword topic category item group team type_name section genre theme_name nickname key breed species
thing: item product article tool device part gift object material
food: food ingredient dish topping filling flavour snack drink
colour: colour color shade background hue paint_color
language: language source_language lang locale_name voice_language
country: country nation origin_country shipping_country
currency: currency target_currency billing_currency
units: unit units measure
room: room area_name zone where
file: file path filename output_file source template_file log_file attachment
address: address street delivery_address pickup_address
name: brand company shop restaurant hotel street_name station airline model building codename village ship
stock: symbol ticker airport gate_code initials
enum: mode size format priority status level_name sort order_by style kind type class severity gender shape layout direction
 speed_mode
 frequency method theme transport strength position visibility quality
boolean: urgent express gift_wrap breakfast notify recursive verbose public dry_run insured vegan heated waterproof returnable
 silent
 overwrite anonymous confirmed refundable with_lunch paid secure
words: tags items ingredients guests names keywords cities attendees toppings labels colours members fields
integers: numbers values scores ids pages_list grades measurements weights seat_numbers
"""

TARGETS = "name id title label target ref key number code what which item object subject".split()
"""Names of a parameter that says which one."""
