"""Tools for personal life: money among friends, bookings, pets, parties, post and moving house, as in `tool_families`."""

from __future__ import annotations

LIFE_FAMILIES = """
debt note -> done
names note_debt owesMe iou write_down_debt debtBook friend_owes tab_for lent_money
does Notes that somebody owes you money. | IOU book among friends. | Keeps track of what you lent, to whom and how much. |
p* person = debtor who friend borrower name person
n integer = amount how_much sum owed euros value
f? food = reason what_for purpose item for_what ~ for the {f} / , it was for {f} / because of the {f}
ask {p} owes me {n} euros | I lent {p} {n} | {n} from me to {p}, to be paid back some day | {p} forgot the wallet, I put down
  {n} | Don't let me forget the {n} that {p} has to give back | {p}: {n} outstanding | Put {p} down for {n} in my little book |
  I just covered {n} for {p} | {n} euros are still due from {p} | iou {p} {n} | {p} was short of cash, so I paid {n} | {p} still
  has to pay me {n} | Of {p} I'm getting {n} back | Another {n} on {p}'s tab | {p} borrowed {n} off me again | Keep in mind:
  {n}, lent to {p} | For the record, {p} is {n} in the red with me | I helped {p} out with {n}

debts show -> list
names show_debts whoOwesWhom open_debts debtOverview debts who_is_square money_between_us
does Lists the open debts among friends. | Who still owes whom? | Debts, of all friends or of a single one. |
p? person = friend with_whom only person who ~ , I mean {p} / , only {p} / , just for {p}
ask Who still owes me something? | How do we stand among us friends? | Are we all square? | open debts | Do I have to pay anyone
  back? | List what was lent and never returned | I've lost count of the loans in our gang | Any debts left? | Who hasn't
  settled up yet? | Somebody must owe me, I'm broke! | What's outstanding in our circle? | Show the whole slate | Whom do I have
  to chase for money? | Are there any scores to settle? | Give me the IOUs | Let me see who is in debt | What did I lend out?

kitty enter -> done
names kitty_entry addToKitty shared_expense group_cost kitty common_purse splitLater flatshare_spend
does Enters what somebody paid for the group. | Shared costs of a trip or a flat. | Kitty: who paid how much for what. |
p person = paid_by payer who by spender member
n integer = sum amount cost paid total how_much
f food = for_what item bought purpose goods what
ask {p} paid {n} for the {f} | {f}, {n} euros, {p} | {n} spent on {f} by {p} | {p} got {f} for all of us, {n} | The {f} cost
  {n}, {p} had the money | kitty: {p}, {n}, {f} | Put the {f} on the flat's bill: {n}, from {p}'s pocket | {p} bought the {f}
  yesterday and laid out {n} | For our trip: {f} at {n}, {p} advanced it | The group owes {p} {n} for the {f} | {n} for {f}. It
  was {p} who paid | We all ate {f}; {p} settled the {n} | Share {p}'s {n} for the {f} among us | {p} - {f} - {n} | It was {p}'s
  turn: {n} for {f} | Costs of {f}: {n}, borne by {p} | Into the common purse book: {n} from {p} for {f}

budget cap -> done
names cap_budget budgetLimit spend_no_more monthly_cap set_allowance limitSpending purse_strings household_budget
does Sets how much may be spent on something in a month. | Budget of a category. | Monthly limit of the household. |
k* enum(groceries clothes fun/rent fuel dining/travel gifts books/hobby beauty pets) = category on kind post envelope bucket
n integer = limit amount at_most max cap ceiling
ask No more than {n} a month on {k} | {k}: {n} at most | I spend too much on {k}, {n} has to do | {n} a month for {k}, not a
  cent above | Budget for {k}: {n} | Stop me when {k} goes over {n} | We agreed on {n} for {k} | Let's be thrifty: {k} {n} |
  From now on {n} for {k} | {k} may cost {n} per month | cap {k} at {n} | Reserve {n} every month for {k} | {n} is my ceiling
  for {k} | I want to get {k} down to {n} a month | Allow {n} for {k} | {k} eats up all our money! Hold it at {n} | {n} in the
  {k} envelope

gift idea -> list
names gift_ideas suggestGift presents_for what_to_give giftFinder surprise present_advice
does Suggests presents for somebody. | Gift ideas for an occasion within a budget. | What to give whom, and up to what price. |
p person = recipient to_whom for_whom receiver friend who
k enum(birthday wedding christmas/graduation farewell birthday/anniversary easter christening) = occasion event why reason feast
n integer = up_to budget max_price at_most price_limit
ask What could I give {p} for the {k}? {n} at most | {p}, {k}, up to {n} euros | I have {n} for a {k} present for {p} | It's
  soon {p}'s {k} and I have only {n} | No idea for {p}'s {k}! Not above {n} | Something nice below {n} for {p}, it's for the {k}
  | {k} surprise for {p}, {n} euros | {n} euros, what will please {p} at the {k}? | {p} has everything... {k} is near and I can
  spend {n} | Help me choose something for {p} ({k}, {n}) | For {n}, what does one bring {p} to the {k}? | Think of things that
  {p} would love for the {k}, max {n} | {k} of {p}: what can I get for {n}? | I don't want to come to {p}'s {k} with empty
  hands, {n} is ok | {p} deserves a treat for the {k}, budget {n} | With {n}, what to wrap up for {p}? {k} | present {p} {k} {n}

sitter book -> fields sitter price
names book_babysitter babysitter getSitter mind_children childcare_slot evening_nanny sitter
does Books a babysitter. | Somebody to look after the children, on a day from one time to another. | Childcare for an evening. |
d date = on date day evening when
a time = from start begin from_time arrives
b time = until to end till_time leaves
ask Babysitter on {d} from {a} to {b} | We're going out on {d}, {a} until {b}, who minds the kids? | {d}, {a} - {b}: somebody
  for the children please | From {a} till {b} we need a sitter, {d} | sitter {d} {a} {b} | Kids alone {d} from {a} to {b}, help
  | Date night! {d}, out at {a}, home by {b}, little ones need company | Get us someone to watch the twins on {d}, {a} to {b} |
  Grandma can't come on {d}. Find a nanny, {a}-{b} | Is somebody free for our baby on {d}? {a} till {b} | We'll be back at {b},
  leaving at {a}, on {d}: childcare needed | on {d} the little one needs minding from {a} up to {b} | Nanny wanted, {d}, start
  {a}, end {b} | Until {b} on {d}, as of {a}, mind my son | I work {a} to {b} on {d}, nursery is closed | {a} to {b} on {d} with
  my two boys, who can? | Mind our kids, {d}, {a} to {b}

appointment move -> done
names move_appointment rescheduleVisit postpone shift_visit swap_date appointmentShift other_day_please
does Moves an appointment to another day. | Reschedules a visit, from the old date to the new one. | Postpones it. |
k enum(dentist physio optician/massage checkup lawyer/therapist plumber bank) = with visit kind what which
a day = old from_day was current moved_from
b date = new to_day becomes desired moved_to
ask Move the {k} from {a} to {b} | I can't make it to the {k} on {a}, {b} would suit me | {k}: {b} instead of {a} | On {a} I'm
  away, so {k} on {b} please | {b} rather than {a} for the {k} | My {k} is on {a}, make it {b} | {k} {a} -> {b} | Postpone {k},
  {a} is bad. New: {b} | Something came up on {a}; can the {k} be on {b}? | {a} doesn't work for the {k}, take {b} | Not {a} but
  {b} for my {k} | Shift my {k} slot on {a} to {b} | Tell the {k} I come on {b}, not on {a} | I have the {k} on {a}, and I'd
  love to have it on {b} | Swap the {a} {k} for {b} | To {b} with the {k}! {a} is full | The {k} of {a} has to go to {b}

seat choose -> done
names choose_seat pickSeat seat_wish reserve_place sit_at placeMe seating_choice seatSelect
does Chooses the seat of a booking. | Where to sit: window, aisle... | Seat wish for a booked trip. |
c* code = booking booking_ref reference pnr ticket reservation
k enum(window aisle middle/front middle back/table quiet upper) = seat position place side where
ask Any {k} seat for booking {c} | {c}: {k} | I want to sit at the {k}, my reference is {c} | {k} please, it's {c} | On {c} I'd
  like it {k} | Booking {c}, could I have {k}? | seat {k} {c} | Put me {k}, reservation {c} | For {c} choose {k} | My booking
  {c} has no place yet, {k} would be nice | {k} for me, {c} | My long legs need {k}. Booking {c} | Please give {c} some {k} spot
  | Where do I sit with {c}? {k} would be best | Take {k} in {c} | I get sick elsewhere, so {k} on {c} please | For {c}: not
  just anywhere, {k}!

passenger rename -> done
names rename_passenger correctName swap_traveller name_on_ticket passengerName fix_traveller ticket_name_change
does Changes the name on a booking. | Another person travels instead. | Corrects a ticket: from one name to another. |
c code = booking ticket_code reference pnr trip
a person = old_name from instead_of wrong before
b person = new_name to traveller right after
ask On booking {c} replace {a} by {b} | {a} can't fly, {b} goes instead, {c} | {c}: {a} -> {b} | Ticket {c} says {a}, but it
  must be {b} | {b} travels instead of {a}. Reference {c} | Put {b} on {c}, {a} is ill | It's {b}, not {a}, on {c} | {a} gave
  ticket {c} to {b} | In {c}, {a} should read {b} | Please swap {a} for {b} on {c} | My ticket {c} was issued to {a}, now {b} is
  coming | Name on {c} from {a} to {b} | {b} takes the place of {a} in booking {c} | {a} stays at home and {b} goes, {c} |
  Misspelt on {c}: {a}. Correct: {b} | For {c} the passenger is no longer {a} but {b} | Change who travels on {c}: {a} out, {b}
  in

ticket resell -> done
names resell_tickets sellTicket offer_ticket ticketSwap pass_on_seats second_hand_ticket sell_my_places
does Offers tickets for sale that you can't use. | Resells tickets of an event at a price each. | Ticket exchange among fans. |
t title = event show what gig performance
n few = count tickets how_many number places
e integer = price each asking apiece price_each
ask Sell my {n} tickets for "{t}" at {e} each | I can't go to "{t}", {n} seats, {e} euros apiece | {n} x "{t}", {e} each | We're
  ill! Get rid of {n} tickets for "{t}", {e} per head | "{t}": {n} places to give away for {e} each | Who wants {n} seats at
  {e}? It's for "{t}" | Offer {n} places in "{t}" for {e} a piece | Put {n} of our "{t}" tickets up, {e} for each | For {e}
  apiece I'd part with {n} tickets to "{t}" | Nobody comes along to "{t}", sell {n} at {e} | {e} each, {n} tickets, "{t}" | I
  have {n} too many for "{t}", they go for {e} | List {n} spare tickets, {e} euros, "{t}" | Find buyers for my {n} tickets to
  "{t}", I ask {e} each | {n} for {e} each, "{t}" | Swap board: "{t}", {n} pieces, {e} each | I can't use {n} for "{t}", {e}
  each

rental book -> fields rental_code price
names rent_vehicle hireCar rental vehicle_hire get_wheels rentABike car_rental hire
does Rents a vehicle in a city. | Car hire. | Hires a car, a van or a bike from a date on. |
k enum(car van bike/scooter camper car/convertible minibus van/tandem moped) = vehicle type kind what wheels
c city = city in pickup where place
a date = from start pickup_date begins since
b? date = until back due return_date to ~ until {b} / , back {b} / , to be returned {b}
ask Rent a {k} in {c} from {a} | I need a {k} in {c} on {a} | {c}, {a}: {k} for hire | {k} hire in {c} starting {a} | On {a} we
  land in {c} and want a {k} | From {a} on I'd like to drive a {k} around {c} | rental {k} {c} {a} | Get us a {k}, pick up in
  {c} on {a} | We'll be in {c} on {a}, a {k} please | {a} in {c}, please a {k} | No buses in {c}... reserve a {k} from {a} | We
  will explore {c} by {k}, pick it up on {a} | A {k} has to wait for me in {c} on {a} | Could I hire a {k}? {c}, from {a} | In
  {c} I'll want a {k}, first day {a} | From {a}: one {k}, station {c} | Wheels for {c}, {k}, as of {a}

lend note -> done
names note_lent lentOut i_lent_it who_has_my lending_log thingLent gave_away_for_a_while
does Notes that you lent a thing to somebody. | Who has my drill, and until when? | Lending list of your things. |
t thing = item thing object what lent
p person = to_whom borrower to holder friend
d date = until back_by due return_on deadline
ask I lent {p} the {t} until {d} | {p} has my {t}, back on {d} | {t} -> {p}, {d} | My {t} is at {p}'s place till {d} | {p} took
  the {t} and promised it for {d} | Until {d} the {t} is with {p} | I gave the {t} to {p}, I want it back on {d} | {p}: {t}, to
  be returned by {d} | The {t} went to {p}, due {d} | By {d} {p} has to bring back my {t} | {p} needed the {t}, I said ok until
  {d} | Remember who has the {t}: it's {p}, till {d} | Let {p} keep the {t} until {d} | {d} is when the {t} comes back from {p}
  | Lent: {t}. To {p}. Back {d} | I keep forgetting who has my things: {t}, {p}, {d} | {p} can use my {t} up to {d}

repair book -> fields order_code price
names book_repair repairShop mend_it fixMyThing repair_cafe get_it_fixed workshop_order menders
does Books a repair. | Brings a broken thing to the workshop on a day. | Somebody mends what is broken. |
t* thing = item thing object broken_thing what
k enum(cracked leaking noisy/dead loose stuck/torn bent rusty) = fault defect problem condition how
d day = day on_day bring_on drop_off when
ask My {t} is {k}, I can bring it on {d} | {t}, {k}, {d} | On {d} I'd like to have the {t} mended, it's {k} | The {t} is {k}!
  Can it be fixed on {d}? | It's {k}: the {t}. Repair on {d} please | Who can look at the {t} on {d}? It is {k} | {d}: workshop,
  {t} ({k}) | I dropped the {t} and now it's {k}. {d} would suit me | A {k} {t} comes to you on {d} | The {t}, {k}, needs a
  mender by {d} | {k} {t}, repair {d} | I don't want to throw the {t} away, it's only {k}. {d}? | {d} I come along with the {t};
  it has been {k} for weeks | Can you save my {t}? {k}. I'm free on {d} | Get the {t} going again, it's {k}, slot on {d} | Take
  in the {t} on {d}, it's {k} | {d} is fine to fix the {k} {t}

landlord tell -> done
names tell_landlord rentalDefect flat_defect landlordNotice write_to_landlord tenant_report caretaker
does Tells the landlord about a defect in a room. | Defect report of a tenant. | Informs the caretaker, urgent or not. |
r* room = room where place in_room location
k enum(mould leak draught/damp cold noise/mildew rust mice) = defect problem fault what trouble
u flag(urgent/not urgent) = urgent now is_urgent pressing in_a_hurry
ask There's {k} in the {r}, tell the landlord, {u} | {u}: {k} in the {r} | Landlord must know: {k} in the {r}, {u} | {r}, {k},
  {u} | We've had {k} in the {r} for a week, {u} | {k} in our {r}! Let the caretaker know, it's {u} | Report to the owner: {r},
  {k}. It's {u} | In the {r} we found {k}, that's {u} | The {r} of our flat suffers from {k}, {u} | As a tenant I report {k} in
  the {r}, {u} | {u}, but please write to the house owner: {k} in the {r} | I pay rent and live with {k} in the {r}. {u}! | The
  owner should take care of the {k} in the {r}, {u} | {k} again. {r}. It is {u}, pass it on to the landlord | Somebody from the
  property firm should see the {k} in the {r} ({u}) | Notice to the landlord, {u}, {r}: {k} | My {r} has {k}; the landlord
  should hear of it, {u}

symptom log -> done
names log_symptom symptomDiary health_diary feel_bad ache_log noteSymptom how_i_feel painLog
does Writes a symptom into the health diary. | Pain and how strong it is, from 1 to 5. | Diary of complaints for the doctor. |
k* enum(headache cough rash/nausea fever dizziness/cramps itching fatigue) = symptom complaint what ache trouble
s enum(1 2 3 4 5) = strength level severity how_bad grade
t? time = at since time when clock ~ at {t} / , since {t} / , it began at {t}
ask {k} today, strength {s} | I have {k}, about {s} out of 5 | {k} {s} | My {k} is back, a {s} this time | Diary: {k}, level {s}
  | On a scale to five, my {k} is {s} | {s} for the {k} | It's the {k} again. I'd say {s} | I feel awful, {k} at {s} | Put down
  {k}, {s} of 5, for my doctor | {k}, how bad? {s} | Woke up with {k}, grade {s} | {k} got me, severity {s} | At level {s} now:
  {k} | Rather {s} than nothing, this {k} | The {k} has come down to {s} | Ouch, {k}, {s}

diet check -> text
names check_diet dietOk may_i_eat allowed_food fits_diet eatable isItVegan
does Says whether a food fits a diet. | May one eat this on that diet? | Checks food against a diet. |
f* food = food dish ingredient eat what
k enum(vegan keto paleo/vegetarian halal kosher/glutenfree lowcarb vegan) = diet regime rule plan style
ask Would {f} suit a {k} table? | Can I eat {f} on a {k} diet? | {f}, {k} or not? | I'm {k} now, what about {f}? | My guest eats
  {k}, would {f} be ok? | {k}: {f} allowed? | Would {f} break my {k} diet? | I feel like {f}, but I live {k} | {k} people can
  have {f}, right? | Is there anything against {f} if one is {k}? | Do {f} count as {k}? | {f} for someone {k}, yes or no? |
  Since I went {k}, must I give up {f}? | For the {k} table: may I serve {f}? | Are {f} really {k}? | {k} cook asks: {f}? | I
  love {f}. Tell me they're {k}!

kennel book -> fields booking_code price
names book_kennel petHotel pet_boarding dog_hotel boardPet leave_pet catSitterStay kennels
does Books a stay for a pet while you are away. | Pet hotel, from a date to a date. | Boarding for dogs and cats. |
p* name = pet animal pet_name who guest
a date = from arrival start check_in bring
b date = until departure to check_out collect
ask {p} needs a place from {a} to {b} | We're away from {a} to {b}, who takes {p}? | Pet hotel for {p}, {a} till {b} | {p}: {a}
  - {b} | I can't take {p} on holiday. In {a}, out {b} | From {a} on {p} has to stay somewhere, until {b} | My dog {p} comes on
  {a} and leaves on {b} | kennel {p} {a} {b} | I bring {p} on {a} and collect the poor thing on {b} | Until {b}, beginning {a},
  a cosy basket for {p} | Do you have room for our cat {p}, {a} to {b}? | {a} to {b} we're abroad and {p} isn't allowed | {p}
  would stay with you between {a} and {b} | Take in {p} please, arrival {a}, pick up {b} | Nobody at home for {p} from {a} to
  {b} | Boarding for {p}, first day {a}, last day {b} | On {a} I'd drop {p} off, and get him on {b}

noise complain -> fields case_number
names complain_noise noiseComplaint too_loud loud_neighbour disturbance noise_report no_sleep
does Complains about noise at an address. | Noise from the neighbours: what, where and since when. | Disturbance of the peace. |
k enum(music barking drilling/party shouting drums/hammering engine piano) = noise kind what sound source
a address = address where at house from
t time = since from_time begun start_time when
ask {k} at {a} since {t} | Since {t} nothing but {k} from {a} | {a}: {k}, it began at {t} | I can't sleep, {k} at {a}, going on
  since {t} | At {a} there is {k}, from {t} on | From {t} on {k}, always {a}! Do something | My neighbours at {a}... {k} since
  {t} | The {k} at {a} drives me mad. It started at {t} | Ever since {t} the people of {a} have tortured us: {k} | Too loud:
  {a}, {k}, {t} | {a} again, since {t}, again {k} | Make them stop! {k}, {a}, since {t} | There's a baby here and {k} at {a}
  since {t} | We've listened to {k} from {a} since {t} | {t} till now: {k}. It's {a} | {a}, {k}, {t}, I want to sleep! |
  Unbearable {k}. House: {a}. Since: {t} | Send somebody to {a} because of {k} since {t}

guest add -> done
names add_guest guestList put_on_guestlist inviteGuest on_the_list guest plus_party welcome_also
does Puts somebody on the guest list of a party. | Invites a guest to a feast. | Guest list. |
p* person = guest name who invitee person
t title = party event occasion feast to_what
n? few = companions plus extra bringing others ~ with {n} companions / , plus {n} more / , bringing {n} friends
ask Put {p} on the list for "{t}" | {p} comes to "{t}" too | Invite {p} to "{t}" | I forgot {p}! "{t}" guest list, please |
  "{t}": {p} as well | One more for "{t}": {p} | guest {p}, "{t}" | For "{t}" I'd like to have {p} | {p} should be let in at
  "{t}" | The door must know {p}, "{t}" | We want {p} there at "{t}" | {p} has to be asked to "{t}" | Make sure {p} is expected
  at "{t}" | Of course {p} may come to "{t}" | At "{t}" there will also be {p} | Could {p} join us for "{t}"? | Write down {p}
  under "{t}"

rsvp send -> done
names send_rsvp answerInvitation rsvp reply_to_host accept_or_decline i_am_coming invitationReply
does Answers an invitation. | Says yes or no to the host of a party, and how many come. | RSVP. |
p* person = host to_host inviter of to_whom
c flag(coming/not coming) = coming attends yes accept will_come
d date = party_date on day invitation_for when
ask Tell {p} I'm {c} on {d} | {p}'s party {d}: {c} | On {d}, {c}. Let {p} know | {p} invited me for {d}, I'm {c} | Answer {p}:
  we're {c}, {d} | {c} to {p}'s do on {d} | {d} at {p}'s, I'm {c} | For {d} please reply to {p}, {c} | I'm {c} on {d}, {p} is
  waiting for an answer | rsvp {p} {d} {c} | {p} wants to know about {d}. We're {c} | Invitation from {p}: {c}, it's on {d} | As
  for {d}, {p} should hear that I'm {c} | Give {p} my answer for {d}: {c} | We're {c} when {p} celebrates on {d} | Reply card to
  {p}, {c}, {d} | {c}! That's what {p} needs to know about {d}

parcel redeliver -> done
names redeliver_parcel bringAgain second_delivery redelivery new_delivery_day deliverLater try_again_on
does Has a parcel delivered again, on another day. | Second try of a delivery. | A day and a time when somebody is at home. |
c* code = parcel shipment parcel_code tracking_number card_number
d day = day on_day new_day delivery_day when
t time = after from_time not_before earliest time_from
ask Bring parcel {c} again on {d} after {t} | I missed {c}. {d} after {t} I'm in | {c}: {d}, not before {t} | Nobody was at home
  for {c}, try {d} from {t} | On {d} from {t} on you can bring {c} | The card says {c}. Please come back {d}, after {t} | {d},
  {t} or later, parcel {c} | After {t} on {d} somebody will open for {c} | redelivery {c} {d} {t} | The courier left with {c}!
  {d} from {t} would do | I was in the shower when {c} came; {d} past {t} please | Could {c} come once more, {d}, earliest {t}?
  | {c} again please: {d}, {t} onwards | Not before {t}, but on {d}, ring again with {c} | I can take {c} on {d} if it's after
  {t} | New attempt for {c} on {d}, from {t} | We'll be there on {d} after {t} for {c}

mail redirect -> done
names redirect_mail mailForwarding forward_post postRedirect change_of_address letters_to new_letterbox
does Has letters sent on from the old address to the new one. | Mail redirection for people who move. | Forwards the post. |
a address = old_address from moved_from previous leaving
b address = new_address to moved_to next going_to
d date = from_date starting as_of begins valid_from
ask Send my letters from {a} on to {b}, from {d} | We're moving from {a} to {b} on {d}, the post should follow | {a} -> {b}, as
  of {d} | From {d} our mail goes to {b} instead of {a} | Letters for {a} should reach me at {b} starting {d} | As of {d} I live
  at {b}, no longer at {a} | mail redirect {a} to {b} {d} | New letterbox: {b}. Old one: {a}. From {d} | Please forward
  everything for {a} to {b} from {d} on | On {d} I leave {a}; {b} is where the postman will find me | To {b} with all the post
  of {a}, beginning {d} | My bills must not end up at {a} after {d}, bring them to {b} | Starting {d}: what was for {a} comes to
  {b} | {b} is our new home from {d}. It was {a}, post please | The postman should know: not {a} but {b}, from {d} | From {d},
  letters: {a} becomes {b} | I'd like my mail at {b}, not {a}, from {d}

beauty book -> fields time price
names book_treatment beautyStudio spa_slot nails_and_more treatBooking cosmetician pamper_me
does Books a beauty treatment. | Manicure, facial and the like on a day. | At the beauty studio, with the person you like. |
k* enum(manicure facial pedicure/waxing peeling makeup/tan lashes brows) = treatment service what kind care
d date = date on day when wish
p person = with_whom by beautician specialist staff
ask {k} on {d} with {p} | I'd like {p} to do my {k} on {d} | {d}, {k}, {p} please | Is {p} free for a {k} on {d}? | Pamper me on
  {d}: {k} by {p} | {p}, {k}, {d} | On {d} I want {k}, but only {p} may do it | My friend raves about {p}, so {k} there on {d} |
  Before the wedding, on {d}, {k} with {p} | With {p} on {d}, once {k} | I look terrible! {k}, {p}, {d} | Book me in at {p}'s
  for {k} on {d} | {d} is my day off, {p} could do the {k} | {k} for {d}, by {p} | {k} again, same as always with {p}, {d} |
  Does {p} have a gap on {d}? {k} | For {d}, {p}'s chair, {k}

vocab add -> done
names add_vocab vocabCard new_word_card learn_word flashcard add_flashcard wordbox memorise
does Adds a word to the vocabulary box. | Flashcard with a foreign word and its meaning. | Words that you want to learn. |
w name = word front foreign term new_word
m word = meaning back translation means native
l language = language tongue in_language deck box
ask {w} is {l} for {m} | New {l} word: {w}, it means {m} | {l}: {w} = {m} | I want to learn {w}, that's {m} in {l} | Put {w}
  into my {l} box, meaning {m} | {m} is called {w} in {l}, I keep forgetting it | {l} card, front {w}, back {m} | In {l} they
  say {w} for {m}, let me practise that | {w} - {m} ({l}) | Today's {l} lesson: {w}, {m} | The {l} teacher said {w}, so {m}.
  Keep it for me | {w}, {m}, {l} deck | For my {l} words: {m} is {w} | {w} should go on a card. {l}, means {m} | I've learnt
  that {w} means {m} in {l}, store it for drilling | Make me remember {l} {w}, {m} | {l} again. {m}: {w}

reading mark -> done
names mark_page bookmark readingProgress i_am_on_page page_reached bookmarkPage reading_log
does Notes how far you have read in a book. | Bookmark. | The page that you reached in a book, for your reading list. |
t title = book title reading novel volume
n integer = page up_to_page reached at_page stopped_at
ask I'm on page {n} of "{t}" | "{t}", page {n} | Stopped at {n} in "{t}" | Read up to {n} tonight, "{t}" | Bookmark: "{t}", {n}
  | I've got to {n} in "{t}" and fell asleep | {n} pages of "{t}" are done | In "{t}" I have reached {n} | My eyes are tired,
  "{t}" stays open at {n} | Go on at {n} next time, it's "{t}" | "{t}" is so thrilling, already at {n}! | Page {n}, "{t}", and
  so to bed | Remember {n} for "{t}" | Where was I in "{t}"? Oh yes, {n}, note that | Put my marker at {n} in "{t}" | Slow going
  with "{t}", only {n} | With "{t}" I've come as far as {n}

collection add -> done
names add_to_collection collect newPiece collector_book collectionEntry another_piece my_treasures
does Adds a piece to your collection. | Collector's catalogue: what, which year, what price. | Stamps, coins, records. |
k enum(stamp coin record/comic postcard coin/watch doll badge) = kind collection type piece what
y year = year from_year made_in dated minted
n integer = paid price cost worth for_how_much
c? country = country origin made_where from_land issued_by ~ from {c} / , it comes from {c} / , made in {c}
ask New {k} of {y}, I paid {n} | {k}, {y}, {n} euros | Found a {k} from {y} at the flea market, cost me {n} | Put the {y} {k}
  into my catalogue, {n} | {n} for a {k} of the year {y}! | My latest treasure is a {k}, {y}, bought for {n} | At last a {k}
  from {y}, it was {n} | A {k}. Year {y}. Price {n} | For {n} I got a {y} {k} | From {y}, a {k}, for {n}, please enter it | The
  dealer let me have the {y} {k} for {n} | {y} {k} joins the others, paid {n} | I inherited nothing, I bought it: {k}, {n}, {y}
  | Another {k} for my shelf: {y}, {n} | One {k} more, dated {y}, {n} spent | Catalogue: {k} / {y} / {n} | I couldn't resist: a
  {k} of {y} for {n} euros

box label -> done
names label_box packBox moving_box boxContents packed_in removal_box carton what_went_in
does Notes what is in a moving box. | Label of a box: its number, what is in it and for which room. | Packing list of a move. |
b few = box number box_number carton no
t* thing = content item packed inside what
r room = room goes_to for_room destination belongs_in
ask Box {b}: {t}, goes to the {r} | The {t} is in box {b} for the {r} | {t} packed in carton {b}, {r} | In box {b} I put the
  {t}, it belongs in the {r} | Carton {b} holds the {t} and comes into the {r} | For the {r}: box {b} with the {t} | {b} / {t} /
  {r} | The movers shall bring box {b} to the {r}, {t} inside | I've just taped box {b}, the {t} is in there, {r} | {r} box {b},
  contents: {t} | We're packing! {t} into {b}, later {r} | Write on box {b} {r}, and that the {t} is in it | The {t} for the {r}
  travels in box {b} | Number {b}: {t}. Room: {r} | Box {b} is full, {t} on top, for the {r} | Into box {b} went the {t}, unpack
  it in the {r} | I never find things after a move: {t}, box {b}, {r}

box find -> text
names find_box whichBox in_which_box unpack_search boxWith where_packed seek_carton
does Says in which moving box a thing is. | Finds what you packed. | Search in the packing list. |
t* thing = item thing what searched object
ask Which box is the {t} in? | Where did we pack the {t}? | I need the {t} and everything is in boxes | In which carton did the
  {t} end up? | {t}, which box? | All these boxes! Where's the {t}? | Since the move I can't find the {t} | Do I have to unpack
  everything for the {t}? | The {t} must be in one of the cartons | Number of the box with the {t} please | We've moved, and the
  {t} is missing | box with {t} | Did the {t} get packed at all? | Tell me which one to open for the {t} | The {t} has been in a
  carton since the move, but where? | Out of forty boxes, which has my {t}? | Before I open them all: the {t}?

mover quote -> fields price days
names quote_movers movingCompany removal_cost moverPrice move_offer removal_men hire_movers relocation
does What a removal firm asks for a move. | Offer for moving house, from one city to another. | Price of moving so many rooms. |
a city = from old_city leaving origin away_from
b city = to new_city going_to destination arriving
n few = rooms size how_many_rooms room_count flat_size
ask We're moving house from {a} to {b}, {n} rooms, what will it cost? | {a} to {b}, {n} rooms, movers' price? | A removal firm
  for {n} rooms, {a} -> {b} | Our new home is in {b}, the old one with {n} rooms in {a} | {n} rooms full of furniture have to go
  from {a} to {b} | To {b} from {a}: offer for a household of {n} rooms | How dear are removal men for {n} rooms from {a} to
  {b}? | I got a job in {b}, so good bye {a}! {n} rooms to carry | We leave {a} for {b} with {n} rooms, estimate please | Ask a
  furniture lorry firm: {n} rooms, {b}, from {a} | Who carries {n} rooms from {a} over to {b}? | removal {a} {b} {n} rooms | I
  can't carry {n} rooms from {a} to {b} myself | Relocating, {n} rooms. {a} is where we live, {b} is next | From {a}, {n} rooms,
  everything to {b}, your offer? | Strong men for {n} rooms, {a} to {b} | {n} rooms, {a} to {b}, move

tariff switch -> done
names switch_tariff energySwitch change_supplier newSupplier leave_supplier provider_change green_power
does Changes the energy supplier. | Leaves one supplier for another, from a date on. | Gas or power from somebody else. |
a name = old_supplier from leaving current away_from
b name = new_supplier to joining next over_to
d date = as_of from_date starting begins valid
ask Switch from {a} to {b} as of {d} | {a} is too dear, I want my power from {b}, from {d} | Gas: {b} instead of {a}, starting
  {d} | From {d} on {b} shall deliver our electricity, not {a} | Leave {a}, join {b}, {d} | As of {d} no more {a}, but {b} for
  the power | {b} is cheaper per kilowatt hour than {a}, change on {d} | {a} -> {b}, {d}, energy | Our power comes from {a};
  make it {b} by {d} | On {d} I'm leaving {a}. {b} takes over the gas | {a} raised the price of electricity again! Over to {b}
  on {d} | I signed with {b}, so end it with {a} on {d}, energy contract | To {b}, away from {a}, on {d}: our electricity |
  Could {b} replace {a} as our supplier from {d}? | Supplier: {a} until now, {b} from {d} | We go green: {b} from {d}, and {a}
  is history | Instead of {a} please {b}. Date: {d} (gas and power)

meter send -> done
names send_meter submitReading meter_count tell_meter counterValue report_meter meterIs yearly_reading
does Sends the reading of a meter to the supplier. | Which meter and what it shows. | Gas, water or power meter. |
k* enum(gas water power/heat water gas/electricity hotwater gas) = meter which kind type counter
n integer = reading shows value count figure
d? date = read_on date day taken when ~ , read on {d} / , as of {d} / , date {d}
ask The {k} meter shows {n} | {k}: {n} | {n} on the {k} meter | My {k} reading is {n} | Tell the supplier {n} for {k} | I went
  down to the cellar, {k} is at {n} | {k} counter {n} | They want the number of my {k} meter, it's {n} | Here's what the {k}
  dial says: {n} | Send {n} as the {k} count | Yearly reading, {k}, {n} | For {k} I read {n} | Count for the {k} bill: {n} | At
  {n}, the {k} thing on the wall | I was asked for my {k} figure: {n} | It says {n} on our {k} clock in the basement | Pass on
  {n}, {k} meter

subscription end -> done
names end_subscription cancelSubscription unsubscribe stop_paying_for quit_service cancelPlan no_longer_need terminate_plan
does Ends a subscription. | Cancels a monthly service, at once or at a date. | No more payments for a service. |
s* name = service subscription what provider plan
d? date = end_date at last_day ends as_of ~ by {d} / , as of {d} / , last day {d}
ask I don't want {s} any more | Cancel {s} | Get me out of {s} | Stop paying for {s} | {s} is a waste of money, end it | I never
  watch {s}, quit it | Unsubscribe from {s} please | No more {s} | My trial of {s} must not be renewed | I'd like to leave {s} |
  {s}: terminate the plan | Why do I still pay for {s}? Make it stop | Let {s} run out | We can do without {s} | Give notice to
  {s} | The kids have outgrown {s}, cancel that | I'm done with {s}, no renewal

subscriptions list -> list
names list_subscriptions mySubscriptions subscriptions recurring_costs monthly_services paid_services standing_payments
does Lists what you have subscribed to. | All services that you pay for every month. | Subscriptions with their price. |
ask What am I subscribed to? | Which services do I pay for each month? | list my subscriptions | All those little monthly
  payments, show them | Where does my money go every month? | Which streaming services do we have? | Any plans that I forgot
  about? | I want to know what renews by itself | Every month something is taken off, by whom? | Do I still pay for things I
  don't use? | Show the recurring costs | My plans and memberships please | What keeps charging my card? | Is there any
  subscription I could drop? | All the apps that cost me something monthly | How many services am I paying for? | Give me an
  overview of my standing costs

office complain -> fields case_number
names complain_office fileComplaint letter_to_authority citizen_complaint petition ombudsman grievance complainTo
does Files a complaint with an authority. | Complains to a public office about something. | To whom and about what. |
k enum(council ombudsman ministry/mayor police parliament/school hospital court) = addressee authority to_whom office body
t topic = about subject matter concerning issue
d? date = answer_by deadline until reply_by due ~ , answer by {d} / , I expect a reply until {d} / , reply due {d}
ask Complain to the {k} about the {t} | The {k} should hear how bad the {t} is | About the {t}: a complaint, to the {k} | I'm
  fed up with the {t}, write to the {k} | {k}: complaint, {t} | It can't go on like this with the {t}! The {k} must act | To the
  {k}, concerning the {t}, I'm not content | File a grievance with the {k}, it's the {t} | The {t} is a scandal, let the {k}
  know | Something is wrong with the {t}; the {k} is responsible | As a citizen I protest to the {k} against the {t} | My
  trouble is the {t}, my addressee is the {k} | The {k} ignores the {t}, make it official | Official letter of anger: {k}, {t} |
  I called the {k} five times about the {t}, put it in writing | Who at the {k} answers for the {t}? I protest | {t}! Tell the
  {k} that I object

packing list -> list
names packing_list whatToPack pack_for suitcase luggage_list packSuitcase holiday_bag
does What to pack for a trip. | Packing list, for so many days and a place if you know it. | Suitcase helper. |
c? city = destination trip_to where city place ~ for {c} / , I'm going to {c} / , it's a trip to {c}
n? few = days nights how_long duration length ~ for {n} days / , {n} days / , I stay {n} days
ask What do I have to pack? | Help me with my suitcase | I always forget half of it when I travel, make me a list | What belongs
  in my bag? | packing list please | My case is still empty! What goes in? | Socks, passport... what else to take along? | Tell
  me what to take with me | I'm packing, what must not be missing? | Which things should come along on the trip? | Is there a
  list of what to put in the rucksack? | I don't want to forget the toothbrush again | We leave soon and nothing is packed | How
  do I fill my trunk sensibly? | Travel light, but with what? | Suitcase check please | What to bring?

carpool offer -> done
names offer_ride carpool rideShare seats_in_my_car take_people_along liftOffer empty_seats share_my_drive
does Offers free seats in your car. | Shares a drive from one city to another. | Takes people along for a little money each. |
a city = from start departure leaving_from origin
b city = to goal arrival going_to destination
d date = on date day drive_on when
n few = seats free places people how_many
ask I drive {a} to {b} on {d}, {n} free seats | {n} can come along, {a} to {b}, {d} | On {d}: {a} -> {b}, {n} seats | Who wants
  a lift from {a} to {b}? {d}, room for {n} | My car is half empty on {d}, {n} places, {a} to {b} | To {b} on {d}, leaving {a},
  I take {n} people along | {d} I go to {b} from {a} and would share, {n} places | {n} passengers wanted, {a} - {b}, {d} |
  carpool {a} {b} {d} {n} | Why drive alone? {n} seats, {d}, from {a} to {b} | {n} in my van, {a} to {b}, {d} | From {a}, {d},
  {n} seats, goal {b} | Room for {n} to {b}, I start in {a} on {d} | Petrol is dear, so I'd take {n} riders from {a} to {b} on
  {d} | {n} may ride with me on {d}, {a} to {b} | {a}, {b}, {d}, {n} empty seats | From {a} to {b} on {d} I can take {n}
"""
