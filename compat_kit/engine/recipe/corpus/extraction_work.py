"""Sentence patterns to extract from: work and office, software, machines, deliveries, contracts, building sites."""

from __future__ import annotations

DOMAINS = """
# job interview
candidate, applicant, name_of_applicant, interviewee = person
position, role, job_applied_for = some data clerk|site manager|tax adviser|analyst|payroll officer|buyer|porter|lab assistant
interview_date, day_of_interview, date = day
interview_time, time, time_of_interview = clock
interviewer, interviewed_by, hiring_manager = person
expected_salary, salary_wish, desired_pay = price 24000 90000
strengths, plus_points, good_at = list punctuality|humour|patience|spelling|tact|curiosity|courage|mental maths
---
{candidate} has an interview for the {position} job on {interview_date}.
Hi {candidate}, can you make it at {interview_time} on {interview_date}? Bring two copies of your papers.
ugh, have to interview {candidate} at {interview_time} and I haven't even read the letter
Interview notes on {candidate}. Convinced us with {strengths}; wants {expected_salary} a year.
{interviewer} will question {candidate}, who would like to become our new {position}.
Calendar entry: {interview_time}, job interview, applicant {candidate}
We liked {candidate} for {strengths}, but {expected_salary} is more than we can pay.
Who sees the applicants for the {position} post? {interviewer}, as far as I know.
Dear {candidate}, we would like to meet you on {interview_date} to talk about the {position} post.
The interview is over and {interviewer}, who led it, needs a coffee.
My dream pay? I said {expected_salary} and nobody laughed. They asked 12 questions about the {position} job.
Out of forty people who want to be our {position}, only {candidate} wrote a letter by hand.
Reminder for {interviewer}: you interview {candidate} on {interview_date}, and the coffee machine is broken.
Strong points of the applicant: {strengths}
---
The interviewer is {interviewer}.
Plus points: {strengths}.
The open post is that of {a:position}.
Time of the interview: {interview_time}.
Salary wish: {expected_salary}.
# sick note
employee, staff_member, absent_person, who_is_ill = person
illness, reason, diagnosis = some flu|migraine|back pain|tonsillitis|bronchitis|sunstroke|toothache|pneumonia|mumps
first_day_off, absent_from, sick_since = day
return_date, back_on, back_at_work = day
days_off, sick_days, length_of_absence = int 2 21 days|working days
stand_in, covered_by, replacement, substitute = first
certificate, has_certificate, doctors_note = bool the certificate is here|the certificate came today/the certificate is missing
---
{employee} is off sick with {illness} and will be back on {return_date}.
Morning all, it's {illness} again, the doctor says {days_off} of rest. Sorry for the trouble!
To whom it may concern: {employee} was unfit for work from {first_day_off}. Stamp, signature.
Please note that {stand_in} looks after the desk of {employee}, who is ill.
Hi boss, I've got {illness}. {stand_in} said yes to doing my calls. See you on {return_date}, I hope.
Absent: {employee} / since {first_day_off} / {illness}
The doctor in the new health centre gave me {days_off} off because of {illness}.
HR log: {employee}, sick leave, {certificate}.
You won't see {employee} for {days_off}, and {certificate}.
Has anyone heard from {employee}? {She} has been ill since {first_day_off} and the key is in {her} drawer.
Voicemail: "Hello, {employee} speaking, I can't come in, I'm down with {illness}."
Until {return_date} all questions for {employee} go to {stand_in}, who has the password for room 4.
Sick leave ends, back to work: {return_date}
{employee} called in ill, {certificate}, and {stand_in} takes over the late phone duty.
---
The first day of absence was {first_day_off}.
The first day back at work is {return_date}.
Covered by {stand_in}.
For the file: {certificate}.
The length of the absence is {days_off}.
# project task
task, to_do, work_item, task_name = some price list|login form|user survey|floor plan|press kit|site map|logo draft|test report
assignee, assigned_to, responsible, done_by = first
deadline, due_date, finish_by = day
progress, percent_done, completion = int 5 95 %|percent
estimate, estimated_hours, effort = num 2 40 hours|h
is_blocked, blocked, stuck = bool blocked|stuck|held up/on track|not blocked|moving along
labels, tags, task_tags = list frontend|legal|quick win|print|intern|research|cleanup|hardware|translation
---
The {task} is {progress} done and {assignee} is still smiling.
@{assignee} could you take the {task}? Needs to be ready by {deadline}
Standup: {assignee} works on the {task}, {is_blocked}.
{task} -> {assignee}, {deadline}
I'd guess {estimate} for the {task}. Last time we guessed, we were wrong by a factor of 3.
{assignee}, quick question: is {progress} for the {task} correct, or did you forget to move the card?
Card "{task}" was given the labels {labels}.
By {deadline} the {task} must be finished, says the plan.
The {task} is {is_blocked}. We expected {estimate} of work.
Sprint review, item 6: {task}, {progress} complete, labels {labels}
Sorry to be a pain, but the {task} is {is_blocked} and nobody but {assignee} knows how to do it.
Can we push the {task} to {deadline}? {assignee} has two other things on the table.
Filed under {labels}: the {task}, about {estimate}.
Good news: {assignee} says the {task} is {is_blocked}!
---
The deadline is {deadline}.
Estimated effort: {estimate}.
At the moment it is {is_blocked}.
The labels are {labels}.
The board shows {progress}.
# shift plan
worker, employee, who_works, staff_name = person
weekday, day_of_shift, working_day = some WEEKDAYS
shift_start, clock_in, begins_at = clock
shift_end, clock_out, until = clock
shift_type, kind_of_shift, shift_name = choice early|late|night|split|standby
station, work_place, assigned_area = some front desk|cold store|till|loading ramp|bakery|packing line|gatehouse|salad bar
break_length, pause, break_minutes = int 15 60 minutes|min
---
{worker} is on the {shift_type} shift this {weekday}.
{weekday}: {worker}, {shift_start} to {shift_end}, {station}
Could you come in at {shift_start} on {weekday}? We are one short at the {station}.
{worker} has the {station} until {shift_end}, so don't lock up before that.
ok so i traded with my sister and now i've got the {shift_type} shift on {weekday}. never again
Everybody who starts at {shift_start} gets a break of {break_length}.
New plan on the board! {worker} moves to the {station}. The old one from last winter can go in the bin.
Roster change: {worker}, {shift_type} shift
From {shift_start} till {shift_end} you'll find {worker} at the {station}, with only {break_length} of rest.
Who's at the {station}? {worker}, as always.
I finish at {shift_end}, pick me up at gate 2? Working at the {station} again, my feet hurt.
{worker} doesn't want the {shift_type} shift any more. It ruins {her} sleep.
We swapped, otherwise {worker} would have missed the wedding on {weekday}.
SHIFT {shift_type} / START {shift_start} / END {shift_end}
---
Starting time is {shift_start}.
The shift is over at {shift_end}.
The break lasts {break_length}.
It is a shift on a {weekday}.
The place of work is the {station}.
# expense claim
claimant, submitted_by, employee, who_paid = person
claim_number, claim_id, expense_report = code
expense_type, spent_on_what, category = some taxis|parking|laundry|postage|tolls|meals|petrol|phone calls|luggage|copies
amount, total, sum_claimed = bare 6 900
currency, currency_code = choice EUR|USD|GBP|CHF|SEK|CAD|PLN
expense_date, date, spent_on = day
has_receipt, receipt, receipt_attached = bool receipt attached|receipt enclosed/no receipt|receipt lost|without a receipt
---
{claimant} handed in claim {claim_number} for {expense_type}, {has_receipt}.
{expense_date}: {expense_type}, {amount} {currency}
Please refund me {amount} {currency} for {expense_type}. I paid with my own card.
Expense report {claim_number} has gone through at last, {amount} {currency} will be paid out.
Hi, {claimant} again, with the usual: {expense_type} on {expense_date}, {has_receipt}.
Claim {claim_number} was sent back to {claimant} because page 2 was blank.
They paid back {amount} {currency}, which {claimant} had put down out of {her} own pocket.
Accounts payable, note to self: {expense_type}, {has_receipt}, ask again.
Why is there a claim of {amount} {currency} for {expense_type} on my desk, and who is {claimant}?
On {expense_date} I had to pay for {expense_type} myself, {has_receipt}.
{currency} {amount} | {claimant} | {claim_number}
So {claimant} wants {amount} {currency} back. For {expense_type}! The boss said fine, whatever.
What {claimant} wants back was spent on {expense_date}. Rule 7 says that it must be paid within a month.
{claim_number}: {has_receipt}, total {amount} {currency}.
---
The claim number is {claim_number}.
The amount is {amount} {currency}.
For the books: {has_receipt}.
The money was spent on {expense_date}.
It is filed under {expense_type}.
# contract
contract_number, contract_id, agreement_no = code
client, customer, contracting_client = company
provider, contractor, service_provider = company
service, subject, covers = some window cleaning|payroll|catering|guard duty|lift repair|hosting|plant care|printing|towing
expiry_date, valid_until, ends_on, end_of_contract = day
notice_period, notice, notice_weeks = int 2 12 weeks
monthly_fee, fee_per_month, monthly_cost = price 40 4000
auto_renewal, renews_automatically = bool renews itself|is renewed automatically/does not renew itself|simply ends
---
{provider} does the {service} for {client} and gets {monthly_fee} a month.
Agreement {contract_number} between {client} (client) and {provider} (contractor) ends on {expiry_date}.
We signed with {provider} for {service}. The champagne was flat.
Notice must be given {notice_period} ahead, in writing, and the contract {auto_renewal}.
Does anybody know how to get out of contract {contract_number}? It says {notice_period} notice in the small print.
{client} has hired {provider}; the deal covers {service}.
Contract {contract_number}: {service}, {monthly_fee} per month
Dear {client}, your {service} contract runs until {expiry_date}. Reply to this letter and get 2 free pens.
Provider: {provider}. Expires: {expiry_date}. Subject: {service}.
The lawyer read all 30 pages of {contract_number} and says that it {auto_renewal}.
For {monthly_fee} every month, {provider} promises {service} of the best kind.
They put pen to paper: {client} will leave {service} to others, {notice_period} notice on either side.
The contract with {provider} {auto_renewal}; the period of notice is {notice_period}.
{client}, the client, wants a copy of {contract_number}. And please water the plants.
---
The contract {auto_renewal}.
The notice period is {notice_period}.
The monthly fee comes to {monthly_fee}.
The contract is valid until {expiry_date}.
The number of the contract is {contract_number}.
# bug report
bug_id, issue_number, bug_number = code
component, module, affected_part = some search box|export dialog|calendar|cart|map layer|upload form|chat window|side menu
platform, browser, operating_system = choice Firefox|Chrome|Safari|Android|Windows|Linux
app_version, version, build = some 2.4.1|3.0.12|1.9.7|5.2.0|0.8.3|4.1.1|7.0.2|2.11.5|10.3.6
error_code, error_number, code_shown = digits 100 5999
reported_by, reporter, found_by = user
reproducible, can_be_reproduced = bool happens every time|easy to reproduce/happened only once|cannot be reproduced
---
{bug_id}: {component} freezes on {platform}
The {component} goes white with error {error_code} as soon as I type a comma. Using version {app_version}.
{reported_by} found a new bug in the {component}.
Steps: 1. open the {component}, 2. press Enter twice, 3. watch it crash. ({platform}, {app_version})
hey devs, {component} is broken again since {app_version}, {reproducible}, pls fix
Error {error_code} on {platform}: {reproducible}.
I can't save anything!! The {component} just says "{error_code}" and closes. I lost 20 minutes of work.
Ticket {bug_id}, opened by {reported_by}, {reproducible}.
Triage: {bug_id} {reproducible}, next one please
Is {bug_id} a duplicate? {reported_by} says the {component} is the cause.
On {platform} the {component} is upside down, {reproducible}.
fix({component}): no more error {error_code}, closes {bug_id}
Whoever wrote the {component} in version {app_version}: thank you for my lost weekend.
Confirmed by QA on {platform}. {reported_by} was right: the {component} eats every second letter.
---
It is filed as {bug_id}.
The platform is {platform}.
The version is {app_version}.
The error number is {error_code}.
Thanks to {reported_by} for reporting it.
# server alert
host, server, machine_name, affected_server = code
alert, alert_type, what_happened = some packet loss|high load|power loss|overheating|disk errors|timeouts|clock drift|full disks
cpu_load, cpu, processor_usage = int 12 100 %|percent
alert_time, triggered_at, raised_at = clock
alert_level, severity = choice INFO|WARNING|ERROR|FATAL
on_call, on_duty, paged_person = first
services_down, affected_services, not_working = list mail|login|billing|search|backup|chat|video|printing
acknowledged, seen = bool acknowledged|already acknowledged/not acknowledged|still unacknowledged
---
{alert_time} {alert_level} {host} {alert}
ALERT! {alert} on {host}, CPU at {cpu_load}.
Woken up at {alert_time} by the pager: {alert}. The dog was not amused either.
Down since {alert_time}: {services_down}. {on_call} is looking into it.
{host} reports {alert}; the alarm is {acknowledged}.
Dear users, because of {alert} in our data centre you have to do without {services_down} for a while.
[{alert_level}] cpu={cpu_load} host={host}
{on_call} got paged at {alert_time} and logged in to {host} in {her} pyjamas.
What's going on with {host}? The graph shows {cpu_load} and the fans are screaming.
We lost {services_down} when {host} went down. Second outage in 9 days.
The machine {host} stands in rack 14, at the back, and has had {alert} before.
Post-mortem: {alert} was raised at {alert_time}, {on_call} was on call, nobody got hurt.
Level {alert_level}, {acknowledged}, server {host}.
If {host} goes above {cpu_load} again, call {on_call}, not me!
---
On call tonight: {on_call}.
The alarm is {acknowledged}.
Affected: {services_down}.
Processor usage is at {cpu_load}.
The alarm level is {alert_level}.
# software release
app, software, program, app_name = capital
version, release_number, new_version = some 1.2.0|3.5.1|0.9.9|6.0.0|2.7.4|4.4.2|11.1.0|8.2.3|5.0.1
release_date, released_on, out_on = day
new_features, whats_new, added = list dark mode|undo|voice notes|offline maps|folders|autosave|stickers|split screen
bugs_fixed, fixes, number_of_fixes = int 2 140
download_size, size_mb, megabytes = num 3 900 MB|megabytes
breaking, has_breaking_changes = bool breaks old plugins|has breaking changes/breaks nothing|has no breaking changes
---
{app} {version} is out!
With version {version} {app} gets {new_features}.
Changelog {version} ({release_date}): {bugs_fixed} bugs fixed
After six months of work we're proud to show you {app} {version}, {download_size} of pure joy.
just updated {app}, finally {new_features}!! only took 3 restarts
The download of {app} is {download_size}, so better use the wifi.
{release_date} is release day for {app}. Bring cake.
About {version}: it {breaking}. Make a backup anyway.
The team fixed {bugs_fixed} bugs in {app}, and it still won't start on my old laptop.
On {release_date} the world will see {app} {version}, with {new_features}.
Anyone tried {app} yet? I read that the new one {breaking} and needs {download_size}.
New in this release: {new_features}. Gone: the singing paper clip that 9 of 10 users hated.
{version} | {release_date} | {download_size}
Version {version} of {app} {breaking}.
---
The update {breaking}.
{bugs_fixed} bugs were fixed.
It is {download_size} to download.
The release date is {release_date}.
It adds {new_features}.
# warehouse delivery
carrier, haulier, transport_company = company
dock, ramp, loading_gate, unloaded_at = gate
pallets, pallet_count, number_of_pallets = int 2 34
cargo, contents, goods_delivered = goods
arrival, arrived_at, time_of_arrival = clock
driver, driver_name, truck_driver = person
truck_plate, licence_plate, vehicle_registration = plate
condition_ok, undamaged, in_good_condition = bool undamaged|in perfect order/damaged|crushed at one side
---
A truck from {carrier} is waiting at dock {dock}.
{arrival} - {carrier} - dock {dock} - {pallets} pallets
{driver} brought {pallets} pallets of {cargo}, all of them {condition_ok}.
Goods in: {cargo}, {condition_ok}, dock {dock}.
Guys, can someone with a forklift go to {dock}? The {cargo} are here and it's starting to rain.
Truck {truck_plate} checked in at {arrival}. Seal number 5 was open.
The load was {condition_ok}, so I wrote that on the note and {driver} signed it.
Announced for {arrival}: {carrier} with {cargo}, {pallets} pallets
Would the driver of {truck_plate} please move his lorry away from dock {dock}?
We expected nothing at all and got {cargo}. {carrier} says it's not their fault.
{driver} ({carrier}) has been standing in the yard since {arrival} and wants a coffee.
{pallets} pallets, truck {truck_plate}, goods {condition_ok}.
Dock {dock} is taken: {driver} is unloading {pallets} pallets there.
The delivery from {carrier} came {condition_ok}; half of the film was torn last time, too.
---
The driver is called {driver}.
The truck has the plate {truck_plate}.
It stands at dock {dock}.
It came in at {arrival}.
On the delivery note it says "{pallets} pallets".
# machine maintenance
machine, equipment, asset = some lathe|drill press|forklift|conveyor|bottling line|bread slicer|band saw|boiler|packing robot
technician, mechanic, serviced_by, fitter = person
fault, defect, cause = some worn belt|oil leak|blown fuse|loose bolt|cracked hose|rusty bearing|dirty sensor|bent shaft
downtime, hours_lost, standstill = num 2 48 hours|h
running_hours, hour_meter, operating_hours = int 400 30000
next_service, next_inspection, next_check = day
repair_cost, cost, bill = price 30 3000
is_running, running, back_in_service = bool running again|back in service/still out of service|not running yet
---
The {machine} stopped because of {a:fault}.
{technician} found {a:fault} in the {machine}; that cost us {downtime}.
Service sticker: {machine}, next check {next_service}
The {machine} is {is_running}. Thanks for your patience!
Log 3rd shift, {machine}: {fault}, {technician} called, {is_running}
hour meter of the {machine} says {running_hours}, isn't it time for new filters?
We paid {repair_cost} to mend {a:fault}. For 20 more we could have had a new one.
Please do not touch the {machine} until {technician} has looked at it. Ask at desk 5 if in doubt.
{repair_cost} for {downtime} of standing around, that's what {a:fault} does to you.
Hi {technician}, on {next_service} it's time for the {machine} again. The key is in box 8.
After {running_hours} hours of operation the {machine} got its first repair.
Line stop report: {machine}, meter reading {running_hours}, down for {downtime}.
Nobody oiled the {machine}, and now look: {a:fault}!
{technician} came, hit the {machine} with a hammer, and charged {repair_cost}.
---
Right now it is {is_running}.
The next service is due on {next_service}.
Cause: {a:fault}.
The repair costs {repair_cost}.
The work was done by {technician}.
# business trip
traveller, employee, who_travels, trip_for = person
destination, trip_to, city_visited = city
purpose, reason_for_trip, occasion = some trade fair|factory tour|sales pitch|audit|site visit|kick-off|board meeting|inspection
departure_day, leaves_on, outbound_date = day
return_day, returns_on, back_home_on = day
nights, overnight_stays, number_of_nights = int 2 14 nights
transport, travels_by, means_of_transport = choice train|plane|rental car|coach|ferry
companions, travelling_with, colleagues = list first
---
{traveller} goes to {destination} for {a:purpose}.
Trip request: {traveller}, {destination}, {nights}, by {transport}
I'm off to {destination} by {transport} on {departure_day}, so no calls please.
Please book a {transport} to {destination} for {traveller}. Aisle seat if possible, {she} is 2 metres tall.
{departure_day} out, {return_day} back: {destination}, {purpose}.
Who's coming along? {companions}! Only {traveller} knows the way in {destination}, though.
Out of office: {traveller} is travelling and can be reached again from {return_day}.
It is {nights} for the {purpose}, taxi and tips are paid.
It'll be {nights} in {destination} because the {purpose} takes longer than we thought.
{traveller} takes the {transport}, together with {companions}.
From the diary: {destination}, {purpose}, bad coffee, good people.
Why does {traveller} get to go to {destination} when I only ever see the {purpose} in our own basement?
{traveller} returns on {return_day} after {nights} away.
Leaving {departure_day}. Travelling with {companions}. Suitcase 18 kilos, as ever.
---
The reason for the journey is {a:purpose}.
The company of {companions} makes it less boring.
The return is planned for {return_day}.
The departure is on {departure_day}.
The stay is for {nights}.
# customer complaint
complainant, customer, unhappy_customer, sent_by = person
complaint, reason, what_is_wrong = some rude staff|cold food|torn packaging|loud music|poor print|hidden fees|dirty cups|fumes
complaint_number, case_number, reference = code
received_on, date_received, complaint_date = day
channel, came_in_by, received_via = choice letter|phone|email|chat|fax
refund, money_back, refund_amount = price 5 400
handled_by, case_worker, agent = first
resolved, is_settled, closed = bool settled|closed|dealt with/unsettled|not settled yet|still open
---
{complainant} complained about {complaint}.
Case {complaint_number}, came in by {channel} on {received_on}
I want my {refund} back!!! {complaint}, and then they put me on hold for half an hour.
Dear {complainant}, we are sorry about the {complaint} and will pay you back {refund}.
{handled_by} has spoken to {complainant}, and the matter is {resolved}.
{complainant} got in touch by {channel} about {complaint}, nothing new.
{complaint_number}, {resolved}, agent {handled_by}.
To the manager: I have been a customer for 15 years, but {complaint} is too much. Yours, {complainant}
fyi {complainant} rang again, case {complaint_number}, can {handled_by} call back?
On {received_on} somebody complained by {channel} about {complaint}.
We gave {complainant} {refund} and a bunch of flowers, and {complaint_number} is {resolved}.
Since {received_on}, when {complainant} wrote to us, nobody has said a word. The matter is {resolved}.
{handled_by}, what did you tell {complainant}? There is talk of {refund} that we promised to pay.
Complaint log / {received_on} / {complainant} / {resolved}
---
The case number is {complaint_number}.
The complaint is {resolved}.
It reached us by {channel}.
It is being handled by {handled_by}.
We received it on {received_on}.
# tender
tender_number, tender_id, reference_number = code
tendered_work, what_is_wanted = some roof repairs|bus shelters|fire doors|road salt|school meals|bike racks|tree felling|maps
bidder, offered_by, company_bidding = company
bid, offer, quoted_price = price 900 90000
closing_date, deadline, bids_due_by = day
bids_received, number_of_bids, offers_so_far = int 2 25
vat_included, includes_vat, with_tax = bool including VAT|VAT included/plus VAT|excluding VAT
client, awarding_body, issued_by = some town council|school board|port office|county|parish|state railway|water board|zoo
---
The {client} invites bids for: {tendered_work}.
{bidder} quoted {bid} {vat_included}.
Tender {tender_number} closes on {closing_date}. Late envelopes go unopened into bin 3.
Our offer for the job ({tendered_work}): {bid}, {vat_included}.
So far {bids_received} firms want the contract from the {client}.
Dear Sir or Madam, with regard to {tender_number} we at {bidder} can offer you {bid}, {vat_included}.
did we hear from {bidder}? they wanted to send a quote for {tendered_work} by {closing_date}
Public notice no. {tender_number}: {tendered_work}, bids by {closing_date}
With {bids_received} offers on the table, the {client} will not decide before lunch.
{bidder} wants {bid}, which is what kills it for us. The drawing has 11 mistakes, too.
Prices are {vat_included}; the {client} wants {tendered_work}, nothing fancy.
{bidder} / {tendered_work} / {bid}
It was close, but {bidder} won {tender_number}, beating everyone else.
We got {bids_received} replies to {tender_number}, and one of them was written on a napkin.
---
The tender number is {tender_number}.
The closing date is {closing_date}.
The number of bids is {bids_received}.
It was put out by the {client}.
All prices are {vat_included}.
# building site
site_address, address, where_they_build = street
builder, construction_company, main_contractor = company
project, building, what_is_built = some car park|clinic|barn|bus depot|block of flats|fire station|swimming hall|silo
foreman, site_manager, head_of_site = last
current_phase, phase, work_under_way = some roofing|plastering|digging|scaffolding|wiring|paving|glazing|tiling|insulation
crew_size, workers_on_site, crew = int 3 90
months_late, delay, behind_schedule = int 2 18 months
building_materials, materials_needed = list gravel|rebar|mortar|cement|roof tiles|timber|plasterboard|sand|cables
inspected, passed_inspection = bool passed by the inspector|inspected and approved/not inspected yet|rejected by the inspector
---
{builder} is putting up {a:project} at {site_address}.
Site diary: {current_phase}, {crew_size} workers, foreman {foreman}.
We're out of {building_materials}, and the crew is playing cards in the hut.
The {project} is {months_late} behind schedule. {builder} blames the weather.
Neighbours, sorry for the noise! The {current_phase} goes on, and {months_late} of delay hurt us as well.
Deliver to {site_address}: {building_materials}. Ring the bell at fence no. 2.
Mr {foreman} runs the site with a crew of {crew_size}.
Next on the list: {current_phase} for the {project}
The scaffold at {site_address} was {inspected}.
boss says {builder} sends {crew_size} people for the {current_phase}, believe it when I see it
Could Mrs {foreman} please tell {builder} that the mud on the road comes from their trucks?
{project}, {inspected}, crew of {crew_size}
The third crane this year broke down at the {project}; now they are {months_late} late.
For the {current_phase} they still need {building_materials}, and {foreman} the foreman is on the phone about it.
---
The site manager is called {foreman}.
The address of the site is {site_address}.
State of the work: {inspected}.
The work going on is {current_phase}.
The delay is {months_late}.
"""
