"""Sentence patterns to extract from: short plain sentences about people, purchases, meetings, places and things."""

from __future__ import annotations

DOMAINS = """
# profile
name, full_name, who, person_name = person
age, years_old, how_old, age_years = int 4 98
town, home_town, residence, city = city
job, occupation, profession, works_as = some cashier|electrician|hairdresser|mechanic|postman|vet|roofer|midwife|clerk|tiler
employer, works_for, company, workplace = company
hobby, likes, free_time, favourite_activity = some HOBBIES
languages, speaks, spoken_languages = list LANGUAGES
children, kids, number_of_children, how_many_kids = int 2 6
---
{name} lives in {town} and is {age} years old.
{name}, aged {age}, earns {her} living as {a:job}.
my name is {name} and i am {age}
I am {a:job} from {town}, and I have {children} children.
At {employer}, {name} is known as a good {job}.
Since last spring {name} has worked for {employer} as {a:job}.
Do you know {name}, the {job} who lives in {town}?
After work {name} from {town} likes {hobby}.
Born 2 streets from here, {name} speaks {languages} and has {children} kids.
The {age}-year-old {job} from {town} is called {name}.
Fluent in {languages}, {name} easily found work at {employer}.
{name} (age {age}) has {children} kids and works at {employer}.
Name: {name}, age: {age}, home town: {town}
Our new colleague at {employer} is called {name} and comes from {town}.
{name} has {children} children, and {hobby} is what they all enjoy.
I'm {name}, I live in {town}, and I speak {languages}.
What does {name} do? {She} is {a:job} and {age} years old.
In {town} there is {a:job} of {age} whose only hobby is {hobby}.
---
Home is {town}.
The employer is {employer}.
There are {children} children in the family.
Free evenings are for {hobby}.
Spoken languages: {languages}.
# club member
name, member, member_name, full_name = person
club, group, club_name, belongs_to = some chess club|rowing club|choir|book club|drama group|tennis club|scout group|film club
joined, since, member_since, year_joined = year 1975 2025
number, member_number, membership_id, card_number = digits 1001 99999
fee, yearly_fee, dues, membership_fee = price 8 240
role, position, function, post = some treasurer|president|secretary|coach|captain|caretaker|webmaster|organiser|librarian
active, is_active, still_active = bool active|still active/inactive|no longer active
age, years_old, how_old = int 6 90
---
{name} has been in the {club} since {joined}.
{name} joined our {club} in {joined}.
Member number {number} of the {club} is {name}.
The {role} of the {club} is called {name}.
For {fee} a year, {name} may use everything the {club} owns.
I joined the {club} in {joined}, and today I am its {role}.
{name}, aged {age}, is the new {role} of our {club}.
Since {joined}, card number {number} has belonged to {name}.
Our {role} {name}, member number {number}, is {active}.
In {joined}, on a rainy evening, {name} was made a member of the {club}.
The {club} asks for {fee} a year, which {name} has paid.
Please welcome {name}, {age} years old, to the {club}!
{name} (no. {number}) - {club} - since {joined}
How old is {name} from the {club}? I think {age}.
Hello, I'm {name}, {age}, and my membership number is {number}.
At the age of {age}, {name} was elected {role} by 12 votes to 3.
Our list says that {name} pays {fee} a year and is {active}.
{number}, {name}, {club}, {active}
---
The fee is {fee} a year.
The membership began in {joined}.
The membership number is {number}.
The membership is {active}.
The age on the card is {age}.
# shopping
customer, who, buyer, name, shopper = person
count, how_many, quantity, pieces = int 2 40
item, what, thing, article, bought = goods
price, amount_paid, cost, total = price 2 300
shop, store, bought_at, seller = company
town, city, in_town = city
day, bought_on, date, shopping_day = day
payment, paid_with, payment_method = some cash|card|cheque|voucher|bank transfer|phone|gift card|credit card|direct debit
---
{customer} bought {count} {item} for {price}.
{count} {item} were bought by {customer} on {day}.
On {day} {customer} went to {shop} and came home with {count} {item}.
I paid {price} for {count} {item} at {shop}.
Could I have {count} {item}, please? The name is {customer}.
For {customer}: {count} {item}, {price}, {payment}
In {town}, {customer} found {count} {item} and paid {price}.
The {count} {item} that {customer} ordered cost {price}.
How much were the {item}? I gave {shop} {price} for them.
{customer}, who is in {town} today, has just ordered {count} {item} from {shop}.
{shop} sold {count} {item} to {customer} on {day}.
It was {customer} who took all {count} {item}.
{price} is what {customer} spent on {item}.
Because of the party, {customer} got {count} {item} from {shop}.
We bought {item} in {town} on {day} and paid by {payment}.
Bought: {count} {item} at {shop} for {price}
Without thinking long, {customer} spent {price} on {count} {item}.
My order is {count} {item}, to be paid by {payment}.
---
It was on {day}.
The total was {price}.
The bill was paid by {payment}.
The shop is called {shop}.
All this was in {town}.
# bargain
product, item, article, what_is_sold = some bookcase|cooker|guitar|pram|printer|wardrobe|lawnmower|monitor|trumpet|sledge
price, cost, asking_price, how_much = price 2 600
old_price, former_price, original_price, price_before = bare 605 1400
seller, sold_by, vendor, offered_by = person
colour, color, shade = some COLOURS
weight, weighs, weight_kg = num 2 60 kg|kilos|kilograms
used, is_used, second_hand = bool used|second-hand/new|brand-new
town, pick_up_place, city, where = city
---
{seller} sells {a:product} for {price}.
For sale: {product}, {colour}, {price}
The {product} costs {price} instead of {old_price}.
Today only, you pay {price} for this {colour} {product}.
In {town} {seller} is parting with a {used} {product} for {price}.
I want {price} for my {product}, which is {colour}.
Who wants {a:product} for {price}? Ask {seller}.
The {product} that {seller} offers is {used} and weighs {weight}.
Reduced from {old_price} to {price}: our {colour} {product}
Weighing {weight}, the {product} is not easy to carry.
This {product} is {used}, {colour}, and costs just {price}.
{A:product} is being sold by {seller} in {town}.
You can have the {product} in {colour} for {price}.
{price}! That is all that {seller} asks for the {product}.
Item: {product} / price: {price} / weight: {weight}
If you come to {town}, the {product} is yours for {price}.
Last year the {product} was still {old_price}; now it is {price}.
{seller} in {town} has {a:colour} {product} to sell, and 3 people have called already.
---
It is {colour}.
It is {used}.
It weighs {weight}.
Come and get it in {town}.
The old price was {old_price}.
# appointment
client, who, visitor, name = person
partner, with_whom, meets, appointment_with = person
purpose, about, topic, subject, reason = some rent|taxes|insurance|homework|the roof|the new kitchen|a loan|wages|school fees
place, where, location, meeting_place = some cafe|library|town hall|station|clinic|bank|school|post office|canteen|market hall
day, date, on_day, appointment_date = day
time, starts_at, hour, at_time = clock
minutes, duration, length, lasts = int 13 120 minutes|min
confirmed, is_confirmed, fixed = bool confirmed|fixed/not confirmed|not yet confirmed|not fixed
---
{client} has an appointment with {partner} on {day} at {time}.
On {day} at {time} I am meeting {partner} at the {place}.
Let's meet at the {place} at {time} to talk about {purpose}.
Can you come to the {place} on {day} to talk about {purpose}?
The meeting about {purpose} begins at {time} and lasts {minutes}.
At {time} {client} will be seen by {partner}.
{client} wants to see {partner} about {purpose}.
Reminder for {client}: {day}, {time}, {place}
Meeting with {partner} at {time}, {place}, about {purpose}
{minutes} are planned for our talk about {purpose} on {day}.
The appointment that {client} made for {day} is {confirmed}.
My talk with {partner}, which is about {purpose}, is on {day}.
When is it? On {day} at {time}, at the {place}.
Please tell {client} to be at the {place} at {time}.
Because of {purpose}, {client} will go and see {partner} on {day}.
It takes {minutes}, and {partner} will be waiting at the {place}, room 4.
The chat with {partner} on {day} at {time} is {confirmed}.
Hi, {client} here, I'd like to talk to {partner} for {minutes}
---
It is about {purpose}.
It lasts {minutes}.
The date is {confirmed}.
The meeting point is the {place}.
It starts at {time}.
# local event
event, what, event_name, title = some flea market|jazz night|quiz night|puppet show|magic show|spring ball|film night|open day
place, venue, where, location = venue
day, date, on_day, event_date = day
time, starts_at, begins, start_time = clock
ticket_price, entry, admission, price, costs = price 2 90
guests, visitors, people, number_of_guests = int 20 5000
host, organiser, organizer, organised_by = person
outdoors, open_air, is_outdoors = bool outdoors|in the open air/indoors|under a roof
---
The {event} at {place} starts at {time}.
On {day} there is {a:event} at {place}.
Tickets for the {event} cost {ticket_price}.
To get into the {event} on {day}, you pay {ticket_price}.
{host} is organising {a:event} at {place}.
{A:event} will be held at {place} on {day} at {time}.
Shall we go to the {event} at {place}? It is only {ticket_price}.
Organised by {host}, the {event} takes place {outdoors}.
About {guests} people are coming to the {event} on {day}.
For {ticket_price} you can see the {event} at {place}.
{event}, {place}, {day}, {ticket_price}
At {time} {host} opens the doors of {place} for the {event}.
The {event} that {host} is planning will be {outdoors}.
What: {event}. Where: {place}. Date: {day}.
I bought a ticket for the {event} and paid {ticket_price}.
{place} can take {guests} visitors for the {event}, and 6 dogs.
Come to {place} on {day}: {a:event} for everyone!
Our {event} begins at {time}, and a seat costs {ticket_price}.
---
A ticket costs {ticket_price}.
It takes place {outdoors}.
The host is {host}.
We expect {guests} people.
It begins at {time}.
# address card
name, full_name, contact_name, who = person
email, mail, e_mail, email_address = email
phone, tel, mobile, phone_number = phone
street, address, street_address, street_and_number = street
town, city, place = city
postcode, zip, zip_code, postal_code = digits 10001 98999
firm, company, organisation, works_for = company
website, site, url, web_page = site
---
{name} can be reached at {email}.
You can call {name} on {phone}.
{name}, {street}, {postcode} {town}
{name} | {firm} | {phone} | {email}
My address is {street} in {town}, and my name is {name}.
If you need {name}, write to {email} or call {phone}.
Letters to {name} go to {street}, {postcode} {town}.
Who is {name}? Somebody from {firm} with the number {phone}.
In {town} our contact is {name}, who works at {firm}.
{phone} is the number of {name} at {firm}.
Please send the papers by mail to {email} and the keys to {street}.
At {street}, ring the bell that says {name}.
I'm {name} from {firm}, my mail is {email}.
The website of {firm} is {website} and the phone number is {phone}.
{name} of {firm} has moved to {street}, {town}.
Call me on {phone} or look at {website}.
E-mail: {email}, tel: {phone}, name: {name}
The mail address that {name} uses is {email}, but give {her} 2 days.
---
The phone number is {phone}.
The mail address is {email}.
The postcode is {postcode}.
The website is {website}.
The town is {town}.
# excursion
name, traveller, who, traveler, passenger = person
from, start, from_city, departure_city = city
to, destination, to_city, goes_to = city
by, transport, vehicle, travels_by, means_of_transport = some train|bus|boat|bike|car|coach|ferry|plane|tram|taxi|motorbike|van
day, date, travel_day, leaves_on = day
time, leaves_at, departs_at, departure_time = clock
price, fare, cost, ticket_cost = price 3 600
nights, number_of_nights, how_many_nights = int 2 21
---
{name} travels from {from} to {to} by {by}.
On {day} {name} is going to {to} by {by}.
From {from} we took the {by} to {to} and stayed {nights} nights.
The trip to {to} starts in {from} at {time}.
How do I get from {from} to {to}? By {by}, for {price}.
{name} left {from} at {time} and was in {to} before dark.
For {price} the {by} takes you from {from} to {to}.
I am in {from} now and leave for {to} on {day}.
By {by}, {name} will go to {to} and stay for {nights} nights.
{to} is where {name} will spend {nights} nights.
{from} to {to}, {day}, {time}, {by}
The {by} that {name} takes leaves {from} at {time}.
A ticket from {from} to {to} costs {price}, with 1 bag.
Will {nights} nights in {to} be enough for {name}?
Our day out on {day} takes us to {to} by {by}.
Trip: {from} - {to}, leaving on {day}, fare {price}
The journey was booked by {name}, who starts in {from} on {day}.
Is {name} really going to {to} by {by} on {day}?
---
The fare is {price}.
Departure is at {time}.
The day of travel is {day}.
The journey starts in {from}.
All the way, the travelling is done by {by}.
# place rating
place, where, name, place_name = venue
rating, stars, score, rated = rating
visitor, reviewer, who, rated_by = person
day, visited_on, visit_date, date = day
liked, good_points, best_things, pros = list clean toilets|friendly staff|good food|nice views|quiet rooms|music|fair prices
cost, price, spent, entry_fee = price 2 80
recommended, would_recommend, is_recommended = bool worth a visit|recommended/not worth a visit|not recommended
town, city, located_in = city
---
{visitor} gave {place} {rating}.
{place} in {town} gets {rating} from me.
My rating for {place} is {rating}.
{rating} for {place}, says {visitor}.
{place} was rated {rating} by {visitor} on {day}.
On {day} we visited {place}, and it is {recommended}.
I liked the {liked} at {place}.
Is {place} any good? {visitor} gives it {rating}.
Known for {liked}, {place} is {recommended}.
{place}: {rating}, {recommended}
In {town} there is {place}, which {visitor} rates {rating}.
{visitor}, who went to {place} on {day}, praises the {liked}.
We paid {cost} at {place} and give it {rating}.
Entry to {place} was {cost}, and that was too much for {visitor}.
{place} cost the 2 of us {cost}, and it is {recommended}.
What {visitor} loves about {place}: {liked}
The people of {town} rate {place} {rating} on average.
Place: {place}, town: {town}, rating: {rating}
---
It is {recommended}.
The visit cost {cost}.
It is in {town}.
Everyone liked the {liked}.
The day of the visit was {day}.
# family pet
name, pet_name, called, animal_name = pet
animal, species, type, kind_of_animal = some ANIMALS
owner, belongs_to, owner_name, keeper = person
age, years, years_old = int 2 15
colour, color, coat_colour = some COLOURS
food, eats, favourite_food, likes_to_eat = some carrots|fish|lettuce|seeds|liver|cheese|hay|apples|chicken|rice|worms|bread
weight, weighs, weight_kg = num 2 30 kg|kilos|kilograms
vaccinated, has_shots, is_vaccinated = bool vaccinated|fully vaccinated/not vaccinated|not vaccinated yet|unvaccinated
---
{name} is {a:animal} that belongs to {owner}.
{owner} has {a:colour} {animal} called {name}.
My {animal} is called {name} and is {age} years old.
The {colour} {animal} on our sofa is {name}.
{name}, the {animal} of {owner}, loves {food}.
What does your {animal} eat? Mine, {name}, eats only {food}.
Every morning {owner} gives {name} some {food}.
{name} was given to {owner} as a present and weighs {weight}.
At {age} years of age, the {animal} {name} is still lively.
{name} ({animal}, {age} years, {colour})
{name} weighs {weight} and is {vaccinated}.
I have {a:animal}, {age} years old and {colour}.
The {animal} which {owner} brought home is {vaccinated}.
{owner}'s {animal} turned {age} today.
Pet: {animal}, name: {name}, owner: {owner}
Our vet says that {name}, {a:animal} of {weight}, is {vaccinated}.
In the garden sits {name}, {a:colour} {animal}, looking at 5 birds.
Has anyone seen {name}? {owner} misses the {colour} {animal}.
---
The favourite food is {food}.
The weight is {weight}.
The colour is {colour}.
The age is {age} years.
The animal is {vaccinated}.
# media item
title, name, called, work_title = title
maker, made_by, creator, by = person
kind, medium, kind_of_work, form = some film|novel|book|comic|play|movie|cartoon|musical|short story|radio play
year, came_out, release_year, released_in = year 1920 2025
genre, category, style = some crime|romance|fantasy|horror|adventure|comedy|mystery|science fiction|history|travel|satire
hero, main_character, hero_name, central_figure = first
country, origin, made_in, from_country = some COUNTRIES
won_prize, has_award, prize_winner = bool won a prize|was given an award/never won a prize|got no award
---
{title} is {a:kind} by {maker} from {year}.
{maker} made {title} in {year}.
The {kind} {title} was made by {maker}.
In {year} {maker} brought out the {kind} {title}.
{title} ({year}), {maker}
Have you heard of {title}, the {kind} that {maker} made?
The hero of {title} is {hero}, and the {kind} comes from {country}.
My favourite {kind} is {title}, which came out in {year}.
{title} came out in {year} and {won_prize}.
In the {kind} {title}, {hero} goes on a long journey.
Who made {title}? It was {maker}, in {year}.
From {country} comes {title}, {a:kind} of {year}.
I love {title} because {hero} is so funny
Title: {title}, by: {maker}, year: {year}
Nobody knew {maker} until {title} came out in {year}.
{title}, {a:genre} story by {maker}, {won_prize}.
If you like {genre}, try {title}, the one with {hero} and the 7 keys.
The {genre} story {title} from {country} is about {hero}.
---
It came out in {year}.
It {won_prize}.
The main character is {hero}.
It was made in {country}.
The genre is {genre}.
# town
town, name, town_name, place_name = city
inhabitants, people, population, how_many_people = int 900 900000
country, state, lies_in, nation = some COUNTRIES
river, river_name, on_the_river, local_river = capital
mayor, mayor_name, headed_by = person
founded, since, year_founded, foundation_year = year 900 1950
famous_for, known_for, speciality = some cheese|lace|beer|bridges|glass|mustard|roses|clocks|wool|salt|bells|honey
airport, has_airport, with_airport = bool has an airport|has its own airport/has no airport|lacks an airport
---
{town} is a town in {country} with {inhabitants} inhabitants.
{town} lies on the river {river} in {country}.
{inhabitants} people live in {town}.
In {country}, on the {river}, lies the town of {town}.
The river that flows through {town} is called the {river}.
{town} was founded in {founded} and is known for its {famous_for}.
The mayor of {town}, {mayor}, looks after {inhabitants} people.
I come from {town}, a place famous for {famous_for}.
How big is {town}? It has about {inhabitants} inhabitants.
Founded in {founded}, {town} {airport} today.
{town}: {country}, river {river}, population {inhabitants}
With {inhabitants} inhabitants, {town} {airport}.
{town}, which belongs to {country}, has {mayor} as its mayor.
Since {founded} there has been a town called {town} on the {river}.
{mayor} was elected mayor of {town} for 4 more years.
Everyone in {country} knows the {famous_for} from {town}.
Because {town} stands on the {river}, its cellars are often wet.
We live in {town} ({country}), a town of {inhabitants}.
---
The mayor is {mayor}.
The river is called the {river}.
The town was founded in {founded}.
The town {airport}.
The town is known for its {famous_for}.
# firm
firm, name, company_name, business = company
founded, started, founding_year, since = year 1880 2024
boss, head, director, led_by = person
town, based_in, headquarters, located_in = city
employees, staff, workers, number_of_employees = int 20 20000
makes, product, sells, produces = some shoes|tyres|biscuits|buttons|boats|windows|pianos|soap|toys|tents|pens|doors
hiring, is_hiring, seeks_staff = bool hiring|looking for people/not hiring|not looking for people
website, site, url, web_page = site
---
{firm} was founded in {founded} and is based in {town}.
{firm} in {town} makes {makes}.
{boss} is the boss of {firm}.
At {firm}, {employees} people make {makes}.
I work for {firm}, where {boss} is in charge.
Since {founded}, {firm} has been making {makes} in {town}.
{boss} runs {firm}, a company with {employees} employees.
Does {firm} still have {employees} workers?
{firm}, {town}, founded {founded}, {employees} employees
The {makes} made by {firm} are sold at {website}.
In {town} a company called {firm} is {hiring}.
{firm}, led by {boss}, is {hiring}.
With {employees} people on its staff, {firm} is the largest employer in {town}.
Looking for {makes}? You get them from {firm} at {website}.
Its boss is {boss}, its home is {town}, its name is {firm}.
The company that {boss} leads has {employees} workers and makes {makes}.
Company: {firm}. Boss: {boss}. Staff: {employees}.
It was in {founded} that {firm} opened its doors in {town}, with 2 desks.
---
The boss is {boss}.
The company makes {makes}.
The website is {website}.
The company is {hiring}.
There are {employees} employees.
"""
