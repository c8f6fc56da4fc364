"""Tools of trades and workplaces, as in `tool_families`."""

from __future__ import annotations

TRADE_FAMILIES = """
conveyor stop -> done
names stop_line haltConveyor belt_stop emergency_stop stopLine freeze_belt halt conveyor
does Stops a production line. | Halts the belt of a line in the factory. | Emergency stop. | Brings a conveyor to a standstill
  at once. |
l* code = line belt line_id conveyor_id track unit
ask Stop line {l}! | Smoke from belt {l}, cut it now | {l} has to stand still | Somebody's sleeve is caught on {l}! | The parts
  are piling up on {l}, bring it to a halt | belt {l} off | Line {l} is tearing the boxes, don't let it run on | On {l} the
  bottles are falling over, halt please | Halt conveyor {l} for maintenance | {l}: emergency stop | No more boxes down line {l}
  for now | I hear grinding in {l}, shut the belt down | The fitter wants to climb onto {l}, so it mustn't move | Can you
  freeze {l} until the jam is cleared? | End of shift, belt {l} may rest | Please make line {l} stand still | The roller of {l}
  is broken, it can't keep running

barcode lookup -> answer
names scan_barcode scan barcode ean_lookup readBarcode identify_item article_by_code upc
does Says which article a barcode belongs to. | Looks up a scanned code at the till. | What product is this code? | EAN search.
  |
b* code = barcode ean upc scanned digits label
ask Which article has the barcode {b}? | Scan {b} | The sticker says {b}, what is it? | {b}, what product is that? | Customer
  holds a box with {b} on it, what have we got there? | ean {b} | Under the stripes it reads {b}, which item? | I can't tell
  what this is, only the code {b} is readable | Read out {b} for me, till 2 | What am I selling with {b}? | The wrapper is
  torn, just {b} left. What was it? | Beep! {b}. And that is? | Barcode {b} please | Is {b} the shampoo or the soap? | Look up
  the stripes {b} | The scanner is broken, I'll type it: {b} | My label shows {b} and no name

till drawer -> done
names open_till open_drawer cashDrawer pop_drawer kick_drawer till openTill
does Opens the cash drawer of the till. | Pops the drawer. | Lets the cashier reach the change without a sale. |
ask Open the till | I need to get at the change | Pop the drawer please | The cash drawer is stuck shut | Customer wants coins
  for a note, let me in | drawer open | I have to put the new rolls of coins in | Can I reach the cash? | No sale, just the
  drawer | Gave ten too little back, let me get at the money | Let me count the notes in the register | Time to take the
  takings out, so open up | The money tray, please | Unlock the cash box at the counter | I can't get the coins out | Kick it
  open, I owe her change | Till won't open by itself, do it

kitchen orders -> list
names kitchen_queue order_tickets pendingDishes kds whats_cooking open_dishes kitchenDisplay rail
does Shows the dishes that the kitchen still has to make. | Open tickets on the kitchen display. | What waits to be cooked? |
ask What's still on the rail? | Which dishes are waiting? | Chef, what have we got open? | show me the kitchen tickets | How
  far behind is the kitchen, what's not out yet? | What do we have to cook next? | kitchen queue | Any plates still to come
  out? | Read me the tickets on the pass | I lost track, which meals haven't left the stove? | Table nine is grumbling, what's
  left to plate? | What's pending at the grill? | Everything that the cooks haven't sent, please | Are there more mains to do?
  | Before we clean the stove: any orders left? | List the meals not yet served | Can the cooks go home, or is there more to
  make?

menu availability -> done
names set_dish_availability eighty_six dishAvailable menu_item update_menu setDish eightySix
does Marks a dish as available or sold out. | Waiters see whether a dish can be ordered. | Switches a dish on the menu. |
f* food = dish item plate meal menu_item
a flag(available/sold out) = available in_stock orderable can_order on_menu
ask Mark {f} as {a} | The chef says {f}: {a} | On tonight's menu {f} should read {a} | {f}, {a} from now on | Tell the waiters
  that {f} must show as {a} | Could the tablets list {f} as {a}? | {a}: {f} | Guests keep asking for {f}, put "{a}" next to it
  | We looked in the cold store, {f} {a} | Put {f} down as {a} please | Menu says the wrong thing, {f} should be {a} | menu {f}
  {a} | Please let the floor know, {f} {a} tonight | From the kitchen: {f} {a}! | Change {f} on the menu card to {a} | As of
  now I want {f} to be {a} | For table orders, {f} counts as {a}

guest checkin -> done
names check_in_guest guestCheckin arrival register_guest frontdesk_checkin give_room checkInGuest
does Checks a guest in. | Registers an arriving guest with a room number. | Front desk: a guest has come. |
p person = guest visitor guest_name name customer
r integer = room room_no room_number roomNumber number
b flag(with breakfast/without breakfast) = breakfast has_breakfast include_breakfast withBreakfast breakfast_included
ask Check {p} into room {r} {b} | {p} is at the front desk, number {r}, {b} | Guest {p} arrived, {r} {b} | {p} gets {r}, {b} |
  Room {r} {b} for {p}, here she is with her bags | Please register {p}: room {r}, {b} | {b}, room {r}, the name is {p} | Hand
  {p} the key of {r}, stay {b} | Arrival: {p}, {r}, {b} | {p} has just come in from the airport. {r} {b} | The lobby is full,
  put {p} in {r} {b} quickly | Welcome {p}! You have room {r} {b} | I have {p} here, who booked {r} {b} | Key {r} goes to {p}
  {b} | {p} is standing at reception, give out {r} {b} | Late arrival, {p}. {r}, {b} | In room {r} we now have {p} {b}

room cleaned -> done
names housekeeping request_housekeeping send_maid cleanGuestRoom maid make_up_room turndown fresh_towels
does Sends housekeeping to a hotel room. | A chambermaid makes up the room. | Has a guest's room cleaned. |
r* integer = room_no number suite door room_number
ask Send the maid to {r} | {r} needs fresh towels | The bed in {r} isn't made | Housekeeping to room {r}, quickly | Guest in
  {r} says there's no soap left | {r} checked out, make it ready | Somebody has to make up {r} | The gentleman in {r} spilled
  wine on the sheets | New sheets in {r}, please | Nobody has cleaned {r} today! | Next guests for {r} come at two and it's a
  mess | chambermaid, {r} | Turn down {r} for tonight | The bin in {r} is overflowing, says the guest | I'm in {r} and there
  are no towels | Would you have {r} done while they are at the pool? | Please tidy number {r}

beds free -> number
names free_beds ward_capacity bedsFree count_beds available_beds hospital_beds capacity
does Number of free beds in the hospital. | Counts empty beds, also for one ward. | How many patients can still come? |
w? enum(surgery maternity paediatrics/cardiology oncology neurology) = ward unit department station ~ in {w} / , ward {w} / in
  the {w} ward
ask How many beds are free? | Can we still take patients? | empty beds? | Any bed left for tonight? | The ambulance asks
  whether we have room | How full are we? | Is there a place for one more patient? | I have two people on stretchers, how many
  beds have we got? | Bed count please | What's our capacity right now? | After the discharges, how many are empty? | Could we
  admit six after the bus crash? | Are we full? | Number of unoccupied beds | The head nurse wants to know what's free | Tell
  the control room how many we can take | beds open at the moment

patient chart -> text
names get_patient_chart patient_record medicalHistory chart anamnesis patientFile open_chart
does Medical record of a patient. | Opens the chart with history and allergies. | What do we know about a patient? | Shows the
  patient file. |
p* person = patient patient_name case sick_person who
ask Show me the chart of {p} | What is {p} being treated for? | Is {p} allergic to anything? | {p}, medical history | I have
  the ward round, {p}'s file please | Did {p} have surgery before? | Which pills does {p} take here? | Before I give {p} the
  injection, let me see the record | What do we know about the patient {p}? | {p} was admitted last night, why? | chart {p} |
  The relatives ask how {p} is doing | Open the record for {p}, bed three | Nurse, {p}'s papers | What did the doctors write
  down about {p}? | Any known illnesses in {p}'s case? | I'm taking over {p} from the night shift, brief me

blood order -> done
names order_blood bloodBank request_units blood_units transfusion getBlood haematology_order
does Orders units of blood from the blood bank. | Blood for a transfusion. | Requests so many bags of a blood group. |
g enum(A B AB O/O AB A B) = group type blood_group bloodType abo
n few = units bags amount count packs
ask Get {n} units of {g} blood | We need {n} bags of blood group {g} in theatre | {g}, {n} bags, hurry! | Blood bank: {n} of
  type {g} | The patient is bleeding heavily, {n} units of group {g} | {n} packs of {g} blood to the emergency room | Our
  fridge is out of group {g}, send {n} bags | Transfusion at noon, I want {n} bags of {g} ready | Type {g} please, {n} units |
  Before surgery have {n} units of {g} crossmatched | She has group {g} and needs {n} bags | order {g} x {n} from the blood
  bank | Could you send up {n} units, group {g}? | For the accident: group {g}, {n} packs | Group {g} is running low here, {n}
  more bags please | {n} donor bags, blood type {g} | Let the lab bring {n} of {g} blood

pupil move -> done
names move_pupil change_class transferPupil switch_class put_in_class reassign_pupil classChange
does Moves a pupil to another class. | School office: change of class. | Puts a child into a class. |
p* person = pupil child student kid name
c enum(5A 5B 6A/7C 8C 9C/3B 4A 4B) = class class_name form group target_class
ask Move {p} to class {c} | {p} is now in {c} | {p} isn't happy there, {c} would be better | class change: {p}, {c} | From
  Monday {p} will sit in {c} | Put {p} in {c} | The head agreed, {p} goes to {c} | {p} wants to be with friends in {c} | Take
  {p} over into {c}, please | New pupil {p} joins {c} | {c} gets {p} as a new classmate | {p} belongs in {c}, not where you
  have it | Could {p} switch to {c}? | The parents asked for {c} for {p} | {p}'s name should be on the register of {c} |
  There's a free seat in {c}, give it to {p} | School office: {p} into {c}

loan quote -> fields rate monthly
names quote_loan loan_offer loanCalculator credit_quote mortgage monthly_rate borrow_money financing
does What a loan costs each month. | Rate of a loan for an amount and a number of years. | Credit offer. |
a integer = amount sum principal loan credit
y few = years term duration runtime period
ask What would a loan of {a} over {y} years cost me? | I want to borrow {a} for {y} years | Credit offer please: {a}, {y} years
  | {y} years, {a} euros, what's the rate? | Our roof costs {a}, we could pay it off in {y} years. What each month? | loan {a}
  {y} years | Could I afford {a} if I paid back within {y} years? | How much do I pay a month on {a} across {y} years? | The
  bank should lend me {a}, back in {y} years | I'm short of {a}; suppose I take {y} years to repay | Financing of {a} with a
  term of {y} years | Quote me {a} over {y} years | For a car I need {a}, spread over {y} years | What interest on {a} if it
  runs {y} years? | Customer asks for {a}, runtime {y} years | In {y} years I'd have {a} paid off, at what rate? | Calculate my
  mortgage: {a}, {y} years

claim status -> fields state payout
names claim_status insurance_claim claimInfo get_claim damage_case checkClaim case_handler
does State of an insurance claim. | Has the insurer paid yet? | Looks a damage case up by its number. |
c* id = claim claim_id claimNumber case reference number
ask Has my claim {c} been settled? | What about the damage {c}? | When does the insurance pay for {c}? | claim {c} | The hail
  ruined my car, my case is {c}, any news? | Did the adjuster look at {c}? | {c} has been lying there for weeks, what's
  happening? | How much do I get for claim {c}? | Water damage, number {c}: is it covered? | I reported a burst pipe under {c}
  and heard nothing | Are you paying {c} or not? | Where does insurance case {c} stand? | Payout of {c}? | My insurer gave me
  the number {c}, how far is it? | Look into damage report {c} please | Was {c} refused? | Policyholder on the phone about {c}

crime report -> done
names report_crime fileReport police_report press_charges crime_report notify_police record_offence
does Reports an offence to the police. | Files a police report with the place where it happened. | Takes down a crime. |
k enum(theft burglary vandalism/fraud arson robbery/trespassing graffiti poaching) = offence kind crime type charge
a address = place address scene location where
ask I want to report {k} at {a} | {k} at {a}, please take it down | Officer, there was {k} at {a} last night | {a}: {k} | My
  neighbour saw {k} at {a} | Put it on record: {k}, {a} | We came home to {a} and found signs of {k} | File {k} at {a} for me |
  A case of {k} in front of {a} | I'd like to press charges for {k}, it happened at {a} | The scene is {a}, the offence {k} |
  Third time this month, {k} at {a}! | police report, {k}, {a} | Witness called about {k} near {a} | At {a} we've had {k} again
  | A victim of {k} is here, it was at {a} | Can I report {k} online? It was at {a}

hearing date -> answer
names get_hearing court_date hearingDate next_hearing trial_date docket courtCalendar
does When a case is heard in court. | Next hearing by file number. | Court calendar. | Date of a trial. |
c* code = case file_number docket_no caseId matter
ask When is case {c} heard? | Court date of {c}? | My client asks when {c} goes to trial | {c}, which day in court? | Is there
  a hearing set for {c} yet? | When must I appear before the judge in {c}? | next hearing {c} | I'm a witness in {c}, when am I
  needed? | Has the judge fixed a day for {c}? | The lawyer wants to know the trial day for {c} | In the matter {c}, when do we
  meet in court? | File {c}: when does the trial go on? | docket {c} | How long until {c} comes before the court? | On what
  date do they try {c}? | The letter from the court says {c}, when is that? | Did they postpone {c}, and to when?

permit apply -> done
names apply_permit permit request_permit town_permit applyPermit licence_application city_hall_form
does Applies for a permit at the town hall. | Permit for a person. | Starts a licence application at the council. |
k enum(parking building market/fishing camping busking/demolition chimney hunting) = kind type permit_type purpose licence
p* person = applicant citizen holder in_name_of person_name
ask A {k} permit for {p} | {p} needs a {k} permit | Apply for {k} permission in the name of {p} | Town hall, {k} permit,
  applicant {p} | {k} licence: {p} | Without a {k} permit {p} will be fined, so get one | At the council, request {k} papers
  for {p} | The clerk wants a form, {k}, filled in for {p} | May {p} have a {k} permit? | {p} isn't allowed yet, hand in the
  {k} application | I'm here for {p}, it's about a {k} licence | Citizen {p} asks for a {k} permit | Start the {k} application
  of {p} | For {p} please, one {k} permit | {p} wants it legal: {k} permit | permit {k} {p} | New application, type {k}, {p}
  signs it

gate change -> done
names change_gate new_gate gateChange set_gate move_to_gate boarding_gate assign_gate
does Moves a flight to another gate. | Sets the gate where a flight boards. | Airport: change of gate. |
f* code = flight flight_no flightNumber plane flight_id
g enum(A12 B7 C3/D4 E1 F9/G20 H21 J2) = gate to_gate new_gate exit stand
ask Move flight {f} to gate {g} | {f} now boards at {g} | Gate {g} for {f} | The jet bridge is broken, {f} leaves from {g} |
  {f}: {g} | Send the passengers of {f} over to {g} | {g} is free, give it to {f} | Our crew waits at {g}, so {f} should board
  there | gate change {f} {g} | Could {f} use {g} instead? | Tower says {f} parks at {g} | Put {g} on the boards for {f} | Too
  crowded, let {f} board through {g} | From {g} we'll let {f} go | {f} can't stay there, take {g} | Please reassign {f}, {g} |
  People for {f} must walk to {g}

platform announce -> done
names announce_platform platform_call station_announcement loudspeakerPlatform say_on_platform paSystem tannoy
does Makes an announcement on a platform. | Loudspeaker at the station. | Reads a message aloud to the passengers on a track. |
n few = platform track platform_no platformNumber at_platform
m text = message text announcement words say
ask Announce on platform {n}: {m} | Loudspeaker, platform {n}: "{m}" | Tell everyone waiting on track {n}: {m} | People at
  platform {n} should hear: {m} | platform {n}, say {m} | "{m}" over the speakers of platform {n} please | On track {n} read
  out: {m} | To all passengers on platform {n}: {m} | Let platform {n} know: {m} | Tannoy {n}: {m} | Could you speak to those
  on platform {n}? "{m}" | They're standing around on {n} and know nothing, announce "{m}" | Say "{m}" at track {n} | Station
  voice on {n}: {m} | "{m}", twice, on platform {n} | I need an announcement for track {n}: {m} | Platform {n} is packed. Tell
  them: {m}

harbour ships -> list
names ships_due port_arrivals harbourArrivals vessels berths ship_list expected_ships portCalls
does Ships that arrive in the harbour. | Arrivals at the port, today or on a date. | Which vessels are expected? |
d? date = date on_date arrival_date when ~ on {d} / , {d} please / on {d} please
ask Which ships are coming in? | Vessels expected? | The pilots want the list of arrivals | Who needs a berth? | What's due at
  the quay? | port arrivals | Any freighters coming? | How many tugs do we need, which vessels arrive? | Show me the harbour's
  arrivals | Is a tanker going to dock? | What will the dockers have to unload? | List all the vessels that call here | Harbour
  master, what are we expecting? | Container ships on their way to us? | Which boats will tie up at our pier? | Tell me what
  sails in | I need to plan the cranes, what's arriving?

article publish -> done
names publish_article put_online publishStory go_live newsroom_publish runStory print_story
does Publishes an article in a section of the newspaper. | Puts a story online. | An article goes live in its section. |
t title = article headline story title piece
s enum(politics sport culture/local business science/travel opinion fashion) = section desk page category ressort
ask Publish "{t}" in {s} | Run "{t}" on the {s} page | The {s} section gets "{t}" | Put the story "{t}" online under {s} | For
  {s}: {t} | The editor approved "{t}", out with it in {s} | {s} desk, your piece can go live: {t} | "{t}" goes into {s} |
  Readers should find "{t}" in {s} | Proofread and done: "{t}", section {s} | Our lead for {s} today is "{t}" | Let "{t}" go
  live, {s} | article "{t}", {s} | In {s} we still have a gap, take "{t}" | Deadline! "{t}" to the {s} page | Print "{t}" under
  {s} | Send "{t}" out, it belongs in {s}

onair now -> text
names on_air now_playing_studio current_broadcast onAir whats_on_air live_now mic_live broadcasting
does What the station is broadcasting at this moment. | Tells whether the studio is live and with what. | On air now. |
ask What are we broadcasting? | Are we live? | Is my microphone open to the listeners? | What's on air at this moment? | Which
  show is running on our station? | Can I talk in the studio or are we on? | red light outside the studio, what's going out? |
  Who is at the mic on our frequency? | What do the listeners hear just now? | Station check: what are we transmitting? | I'm
  in the control room, what's going out? | Are the news or the music show on air? | Is the broadcast still that long interview?
  | on air? | A listener asks what we're sending at the moment | Live or tape, what's on? | Tell the guest what we are airing

site deliver -> done
names order_material site_delivery deliverToSite building_supplies orderTonnes materials bring_to_site
does Orders building material to the site. | So many tonnes of material on a day. | Delivery for a building site. |
m enum(sand gravel cement/bricks timber steel/asphalt concrete plaster) = material kind stuff goods supply
n integer = tonnes weight amount quantity load
d day = day on weekday delivery_day deliver_on
ask {n} tonnes of {m} on {d} | We need {m} on the site by {d}, {n} tonnes | {d}: {m}, {n} tonnes | The masons will run out,
  bring {n} tonnes of {m} {d} | Order {n} tonnes of {m} for {d} please | By {d} I must have {n} tonnes of {m} at the crane |
  {m}, {n} tonnes, by {d} | Could the lorry come on {d} with {n} tonnes of {m}? | The foundation gets poured {d}, that takes
  {n} tonnes of {m} | On {d} the crew starts, they'll want {n} tonnes of {m} | Building site calling: {n} tonnes {m}, {d} | No
  {m} left here! {n} tonnes on {d} | {n} tonnes of {m}, and no later than {d} | Foreman says {m}, {n} tonnes, {d} | Have {m}
  tipped next to the hole on {d}, {n} tonnes | For the new wall send {n} tonnes of {m}, {d} | Supplier, put us down for {d}:
  {m}, {n} tonnes

grid load -> fields load frequency
names grid_load gridFrequency power_grid network_load demand megawatts hertz
does Load and frequency of the power grid. | State of the electricity grid, also for a country. | Megawatts and hertz at the
  moment. |
c? country = country zone land grid_area ~ in {c} / over in {c} / , I mean in {c}
ask How heavily is the grid loaded? | Is the frequency stable? | megawatts at the moment? | Are we at fifty hertz? | How much
  power is drawn from the grid right now? | Could there be a blackout? | Control room: state of the grid | Is the demand for
  electricity high? | Do the power plants keep up? | Can the lines take one more factory? | How close to the limit is the
  network of power lines? | What's the hertz reading? | Grid load please | Everyone is cooking now, how does the grid hold up?
  | Lights flicker everywhere, is the grid alright? | current electricity demand | Do I have to fire up another turbine?

calls divert -> done
names divert_calls forward_calls callForwarding redirect_phone setDivert reroute_calls pbx_forward
does Forwards incoming calls to another number. | Diverts the office phone until a time. | Call forwarding. |
p phone = number to target destination phone_number
t time = until till end end_time until_time
ask Forward my calls to {p} until {t} | I'm away from my desk till {t}, reach me on {p} | Divert to {p}, until {t} | Anyone who
  rings should land at {p} until {t} | {p} takes my calls till {t} | Until {t} let everything go to {p} | The receptionist is
  out, pass callers on to {p} until {t} | divert {p} till {t} | Calls for me? {p}, but only until {t} | Please redirect my
  extension to {p} until {t} | Till {t} I work from home, put callers through to {p} | Let my desk phone ring at {p} until {t}
  | I don't want to miss a customer: {p} till {t} | Set call forwarding, number {p}, ends {t} | My line goes to {p} and back
  again at {t} | Have {p} answer my phone up to {t} | Office phone over to {p} till {t}

port set -> done
names set_port firewall openPort port_rule firewall_port allow_port iptables networkPort
does Opens or closes a port of the firewall. | Sets a firewall rule for a port. | Port on, port off. |
n* integer = port port_number portNumber number tcp_port
s flag(open/closed) = open allowed is_open enabled accessible
ask Port {n} should be {s} | Make port {n} {s} | In the firewall I want {n} {s} | firewall, port {n} {s} please | The auditors
  want port {n} {s} | firewall: {n} {s} | Set port {n} to {s} | For the new app we need port {n} {s} | From outside, {n} has to
  be {s} | Can you see to it that {n} is {s}? | Customers can't connect the right way, port {n} must be {s} | {s}, that's how
  port {n} should be | tcp {n}: {s} | Our network rule for {n} ought to say {s} | Hackers scan us, I'd like {n} {s} | Why isn't
  {n} {s} yet? Fix the rule | After the migration keep port {n} {s}

alerts show -> list
names list_alerts active_alarms alertsNow monitoring incidents firing get_alerts whatsBroken
does Alerts of the monitoring. | Active alarms in the data centre, also of one severity. | What is broken now? |
s? enum(info warning critical/minor major/yellow orange) = severity priority min_level class ~ , only {s} / , severity {s} / ,
  just the {s} ones
ask Any alerts firing? | What's broken? | My pager went off, what is it? | show the active alarms | Is the data centre healthy
  or are there alerts? | Everything green in monitoring? | What woke up the admins? | Which alarms are open? | Are there
  incidents at the moment? | The dashboard is full of lamps, list them | monitoring alerts | What should I worry about in our
  systems? | I'm starting my duty, what's firing? | Let me see the alarms | Did anything trip overnight? | Give me the open
  incidents | Are there problems with our machines?

instance stop -> done
names stop_instance terminate_vm stopVm shut_down_machine kill_instance ec2_stop power_off_vm
does Stops a virtual machine in the cloud. | Shuts an instance down so that it costs nothing. | VM off. | Terminates an
  instance by name. |
n* name = instance vm machine instance_name vmName host
ask Stop the instance {n} | {n} costs us a fortune in the cloud, shut it down | VM {n} off | We don't need the machine {n} any
  more | Terminate {n} | Nobody uses {n} at night, power it off | Shut {n} down please | The virtual machine {n} can go | Why
  are we still paying for {n}? Stop it | Pull the plug on {n} | In our cloud account, turn off {n} | {n} runs idle all weekend,
  stop that | kill vm {n} | The demo is over, {n} may be powered down | Take the virtual box {n} offline | Save money: no more
  {n} | Can {n} be switched off in the cloud?

duplicates drop -> done
names drop_duplicates dedupe removeDuplicates unique_rows dedup_table distinct cleanRows
does Removes duplicate rows from a table file. | Keeps one row for each value of a column. | Deduplicates data. |
f file = file table path dataset csv
c word = column key field by subset
ask Remove duplicates from {f} by the column {c} | In {f} every {c} should appear once | {f} has the same {c} many times, clean
  that | dedupe {f} on {c} | Only one row per {c} in {f} please | Some rows of {f} are doubled, compare by {c} | Throw out
  repeated rows in {f}, key {c} | The {c} must be unique in {f} | My analysis of {f} counts twice because {c} repeats, fix the
  rows | Take {f} and keep the first row for each {c} | There are copies in {f}; {c} tells which ones | Same {c}, same record:
  thin out {f} | {f}, column {c}, no repeats | I merged two sheets into {f} and now {c} has doubles | Double entries of {c} out
  of {f} | For each {c} a single row in {f} | Drop the twins in {f}, judged by {c}

file blame -> fields author commit
names git_blame blame who_changed last_author fileHistory whoTouched annotate_file
does Who changed a file last, and in which commit. | Blames a file. | Last author of a file in the repository. |
f* file = file path filename source_file target
ask Who changed {f} last? | Blame {f} | Whose work is {f}? | {f} was fine last week, who touched it? | Which commit broke {f}?
  | Who wrote this nonsense in {f}? | I have a question about {f}, who's the author? | git blame {f} | Somebody edited {f},
  tell me who | Last change to {f} came from whom? | Find the person behind {f} in the repository | In which commit was {f}
  modified? | Who do I ask about {f}? | {f}, last author? | I didn't edit {f}, so who did? | Show who has committed {f} | Let
  me know whose edit is in {f}

changes discard -> done
names discard_changes git_reset resetHard undo_edits clean_worktree checkout_all throwAway
does Throws away all changes that are not committed. | Resets the working copy to the last commit. | Undo local edits. |
ask Throw away my changes | Back to the last commit | I messed up the code, I want it clean again | git reset hard | Drop
  everything I haven't committed | Forget my edits | None of today's coding was any good, undo it all | Discard the local
  modifications | Make the working copy clean | My experiment failed, restore what's committed | I don't want to keep these
  edits | Reset the repository to how it was | Can I get rid of all uncommitted work? | The diff is rubbish, away with it |
  Clean up my checkout, nothing in it is worth keeping | Revert whatever I typed since the commit | Start over from the last
  commit

user mute -> done
names mute_user timeout_user silence_member muteMember gag chat_timeout shush
does Mutes a member of the chat for some minutes. | Moderation: a user can't write for a while. | Timeout. |
p* person = user member username chatter who
m minutes = minutes duration length for_minutes time_min
ask Mute {p} for {m} minutes | {p} posts nothing but ads, stop it for {m} minutes | {p} is spamming the chat, {m} minutes of
  silence | {m} minutes timeout for {p} | {p} keeps insulting people, no writing for {m} minutes | Give {p} a break of {m}
  minutes | {p} can't post for the next {m} minutes | {p}, {m} min, muted | Moderators! {p} is flooding us, quiet for {m}
  minutes | For {m} minutes I don't want to read anything from {p} here | Rude again: {p}. {m} minutes | timeout {p} {m} | Let
  {p} cool down {m} minutes | Could you gag {p} for {m} minutes? | {p} swore at a newcomer, {m} minutes without chat | Nobody
  wants to hear {p} for {m} minutes | Because of the caps lock {p} is out for {m} minutes | {m} minutes in the corner for {p}

campaign launch -> done
names launch_campaign startCampaign run_ads advertise new_campaign ad_launch promote
does Starts an advertising campaign with a budget. | Advertises something on a channel. | Launches ads. |
t title = campaign title product name slogan
b integer = budget spend money max_spend funds
c enum(radio print video/social search banner/posters flyers cinema) = channel medium via platform where
ask Launch the campaign "{t}" on {c} with a budget of {b} | Advertise "{t}", {c}, {b} euros | {b} for {c} ads: {t} | Nobody
  knows "{t}" yet, spend {b} on {c} | With {b} dollars on {c}, make "{t}" famous | {c} campaign, {b}, called "{t}" | Start ads
  for "{t}" via {c}, no more than {b} | We have {b} left for marketing, {c} please, title {t} | The boss wants {c} ads for
  "{t}" at {b} | Put {b} into {c} for "{t}" | Spread the word about "{t}" through {c}, {b} at most | campaign {c} {b}: {t} | On
  {c} I'd like to see "{t}", cost limit {b} | Promote "{t}" with {c}, budget {b} | Sales of "{t}" are weak, try {c} for {b} |
  Can {b} get us {c} ads for "{t}"? | Marketing: "{t}" goes out on {c} for {b}

salary raise -> done
names raise_salary give_raise pay_rise salaryIncrease bump_pay raiseSalary payroll_increase
does Raises the salary of an employee by percent. | Pay rise. | Payroll: more money for somebody. |
p* person = employee staff_member colleague worker who
r percent = percent raise increase by rate
ask Raise the salary of {p} by {r} percent | {p} gets {r}% more | {p} wants to quit, offer {r} percent more pay | Pay rise for
  {p}: {r} percent | {r} percent on top of {p}'s wage | From January {p} earns {r}% more | {p} deserves a raise, {r} percent |
  Let payroll add {r} percent for {p} | {p} was promoted, so plus {r}% | Give {p} {r} percent more money a month | pay raise
  {p} {r} percent | We agreed with {p} on {r} percent more salary | Could {p} be paid {r}% better? | The review was great, {r}
  percent for {p} | HR here: wage of {p} up {r} percent | For {p} I approve {r}% extra pay | By {r} percent please, the pay of
  {p}

pallet move -> done
names move_pallet palletTo shift_pallet forklift_job relocatePallet store_pallet forklift
does Moves a pallet to an aisle of the warehouse. | Job for a forklift. | Puts a pallet somewhere else in the store. |
p* code = pallet pallet_id palletId load skid
a few = aisle row lane to_aisle aisleNumber
ask Move pallet {p} to aisle {a} | {p} has to go to aisle {a} | Forklift! {p} over to aisle {a} | Aisle {a} for pallet {p} |
  {p} blocks the ramp, bring it to aisle {a} | Put {p} in row {a} | pallet {p}, row {a} | The new delivery {p} belongs in aisle
  {a} | Somebody drive {p} to aisle {a} | In aisle {a} there's a gap, {p} fits | Can the forklift take {p} to row {a}? | I
  tripped over {p}, store it in aisle {a} | {p} is in the wrong place, it should be in aisle {a} | Stack {p} in aisle {a}
  please | Warehouse: {p}, aisle {a} | To row {a} with {p} | Have {p} shifted into aisle {a}

price markdown -> done
names mark_down set_discount markdown reducePrice sale_sign put_on_sale discountItem
does Reduces the price of an article by percent. | Puts a product on sale. | Sets a discount in the shop. |
t* thing = article product item goods sku
p percent = percent discount off reduction cut
ask Take {p} percent off the {t} | Put the {t} on sale, {p}% off | {t} minus {p} percent | Nobody buys the {t}, make it {p}%
  cheaper | Sale sign on the {t}: {p} percent | {p}% off every {t} | Clearance! {t}, {p} percent | The {t} has been on the
  shelf for ages, cut the price by {p}% | Discount of {p} percent for the {t} | From tomorrow the {t} costs {p}% less | The {t}
  has a scratch, reduce it by {p} percent | Our rival is cheaper, drop the {t} by {p}% | reduce {t} {p} percent | In the shop
  window: {t}, {p} percent reduced | Let customers have the {t} for {p}% less | Price cut for the {t}, {p} percent | By {p}
  percent, please lower the {t}

truck dispatch -> done
names dispatch_truck send_lorry truckDispatch haul dispatchVehicle freight_run lorry
does Sends a truck to a city at a time. | Dispatches a lorry. | Plans the departure of a vehicle of the fleet. |
k code = truck vehicle truck_id lorry unit_no
c city = destination to city drop_off target_city
t time = at departure leave_at depart start_time
ask Send truck {k} to {c} at {t} | {k} leaves for {c} at {t} | Lorry {k}, off to {c} at {t} | At {t} I want {k} on the road to
  {c} | The customer in {c} is waiting, {k} starts at {t} | {c} run: {k}, {t} | {k} is loaded, it departs at {t} for {c} |
  dispatch {k} {c} {t} | Have {k} drive to {c}, setting off at {t} | Departure {t}, vehicle {k}, destination {c} | For {c} take
  {k}, at {t} | Our freight for {c} goes on {k} at {t} | Tell the driver of {k}: {c}, {t} | Could {k} bring the load to {c},
  leaving at {t}? | {t}, {c}, truck {k} | Get {k} going towards {c} at {t} | The goods have to reach {c}, so let {k} roll at
  {t}

vans free -> list
names free_vehicles available_vans fleetFree pool_cars idle_vehicles car_pool motor_pool
does Vehicles of the company that nobody uses. | Free cars of the fleet, also on a day. | Which van can I take? |
d? day = day weekday on_day for_day ~ on {d} / for {d} / , I mean on {d}
ask Which vans are free? | Can I take a company car? | Is there a vehicle nobody needs? | Any pool cars left? | I have to visit
  a client, which of our cars is available? | fleet: what's free? | We need wheels for a delivery, what have we got? | Is every
  van taken? | Show me the idle vehicles | Which vans would otherwise stand around in our yard? | A colleague asks for a
  company van | Which of our cars could I borrow? | List the unused vehicles | Does the motor pool have anything? | Are there
  cars without a driver in the fleet? | Which company car is not booked? | Got a spare van?

badge block -> done
names block_badge lock_badge revokeBadge keycard_off deactivate_card cancel_keycard badge
does Blocks the key card of a person. | The badge no longer opens any gate. | Security: lost badge. |
p* person = holder owner badge_of staff person
ask Block the badge of {p} | {p} lost the key card | {p} was fired, the doors here must stay shut for that card | Badge of {p}
  off, now | Somebody stole {p}'s badge | {p} shouldn't get through the gate any more | Security! {p}'s key card is gone |
  Cancel the entry card of {p} please | No entry for {p} from today | {p} left the company with the card in the pocket | The
  card of {p} was found in a bar, make it useless | badge block {p} | Can you make sure that {p}'s card opens nothing? | {p}
  has been suspended, lock the badge | The turnstile must refuse {p} | I dropped my badge on the bus, my name is {p} | {p} ends
  here today, so kill the key card

drill start -> done
names start_fire_drill fire_drill evacuation evacuate drillAlarm practice_alarm clear_building
does Starts a fire drill in the building. | Practice alarm, everybody goes out. | Evacuation exercise. |
ask Start the fire drill | We should practise leaving the building | Time for the evacuation exercise | Let the practice alarm
  ring | fire drill now | Inspectors are here, show them how we get everybody out | Everyone to the assembly point, it's an
  exercise | It's only a test: sound the evacuation | Let's see how fast the staff gets outside | The yearly drill is due, go
  ahead | Begin the emergency exercise | Do we know the way out? Let's test it | Run the evacuation for practice | All wardens
  are ready, set off the drill | Could we rehearse a fire? | Clear the building, it's just a rehearsal | Trigger the exercise
  alarm
"""
