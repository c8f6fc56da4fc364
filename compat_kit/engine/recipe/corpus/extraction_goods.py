"""Sentence patterns to extract from: products, orders, invoices, tickets, cars, recipes, reviews, support."""

from __future__ import annotations

DOMAINS = """
# product
product, name, item, product_name = product
price, cost, amount = price 1 900
colour, color = some COLOURS
brand, maker, manufacturer = capital
size = size
weight, weight_kg = num 1 40 kg|kilos|kilograms|kg
material, made_of = some MATERIALS
rating, stars, score = rating
in_stock, available, is_available, stock = bool in stock|available|available now/sold out|out of stock|not in stock|not available
warranty, warranty_years = int 2 10
tags, labels = list TAGS
store, shop, seller = company
discount = int 5 70 %|percent|%
colours, colors, available_colours = list COLOURS
---
The {product} costs {price}.
The {colour} {product} costs {price}.
The {product} by {brand} costs {price} and is {in_stock}.
{brand} sells {a:product} made of {material} for {price}.
New: {product} from {brand}, only {price}!
{product}, {colour}, {price}
{product} - {price}
Our {product} is {in_stock}.
I bought {a:colour} {product} for {price}.
For {price} you get {a:product} of {material}.
The {product} is made of {material} and weighs {weight}.
{product} ({brand}): {rating}
The {product} got {rating} and costs {price}.
The {product} in size {size} is {in_stock}.
Buy the {product} at {store} for just {price}.
{store} has the {product} for {price}, with {discount} off.
You can buy the {product} in {colours}.
The {product} comes in {colours} and has a warranty of {warranty} years.
At {store}, a {material} {product} is {price}.
Only {price}! The {brand} {product} is {in_stock} again? No joke: it is {colour} too.
I gave the {product} {rating}.
I am selling my {product}. It is {colour} and I want {price} for it.
{brand} presents the {product}: {weight}, {colour}, {price}.
Price drop: the {product} is now {price} at {store}.
How nice, {a:product} made of {material}, and it is {in_stock}!
The {brand} shop sells the {product} at {price} with a {warranty} year warranty.
Tags for {product}: {tags}
---
It is {in_stock}.
It costs {price}.
The price is {price}.
It is {colour}.
It weighs {weight}.
It is made of {material}.
The brand is {brand}.
It comes in {colours}.
The size is {size}.
Customers gave it {rating}.
It has a warranty of {warranty} years.
There is a discount of {discount}.
You can get it at {store}.
The tags are {tags}.
# order
order_id, order, order_number, id = code
customer, name, customer_name, buyer = person
item, product, article = product
quantity, amount, count, pieces, number = int 2 60
price, unit_price = price 1 400
total, total_price, sum = price 5 900
date, order_date, ordered_on = day
city, ship_to, destination, delivery_city = city
status = choice shipped|pending|cancelled|delivered|returned|packed|paid
paid, is_paid = bool paid|already paid/unpaid|not paid|not yet paid
courier, carrier = company
gift = bool a gift/not a gift
items, products, articles = list ITEMS
---
{customer} ordered {quantity} pieces of the {item}.
{customer} from {city} ordered {quantity} x {item} on {date}.
Order {order_id}: {quantity} x {item} for {customer}.
Order {order_id} is {status}.
Order {order_id} for {customer} is {status}.
{customer} bought {items} for {total}.
{customer} wants {items}.
I would like to order {quantity} units of {item}, please. My name is {customer}.
Please send {quantity} of the {item} to {customer} in {city}.
{quantity} x {item} at {price} each
The order {order_id} from {date} costs {total}.
{customer} paid {total} for {items}.
On {date} {customer} bought {quantity} {item} units at {price} each.
The parcel {order_id} goes to {customer}, {city}.
Your order {order_id} ({items}) is {status}.
Thank you, {customer}! Your order number is {order_id} and the total is {total}.
{customer} returned the {item} from order {order_id}.
{courier} delivers the {item} to {customer} on {date}.
There is a problem with order {order_id}: the {item} did not reach {city}.
{customer} in {city} is waiting for {a:item}, order number {order_id}.
We need {items} by {date}.
I want to buy {items}.
Order number {order_id}, {quantity} pieces, {customer}
{A:item} for {customer}, {total}, {paid}.
---
The total is {total}.
The total comes to {total}.
It is {paid}.
The order is {status}.
The order number is {order_id}.
It goes to {city}.
It will arrive on {date}.
The courier is {courier}.
It is {gift}.
The quantity is {quantity}.
# purchase
customer, buyer, name, who, shopper = person
quantity, count, number, how_many, amount = int 2 60
item, product, article, what, items = goods
price, total, cost, sum = price 2 400
store, shop, seller = company
date, day, when = day
city, town, place = city
paid, is_paid = bool paid|already paid/unpaid|not paid|not yet paid
returned, was_returned = bool sent back|returned/not sent back|not returned|kept
---
{customer} bought {quantity} {item}.
{customer} bought {quantity} {item} for {price}.
{customer} bought {quantity} {item} at {store} in {city}.
On {date}, {customer} bought {quantity} {item}.
{quantity} {item} for {customer}, please!
I would like {quantity} {item}.
Please send me {quantity} {item} by {date}. My name is {customer}.
We need {quantity} {item} in {city}.
{customer} needs {quantity} {item} for {date}.
{customer} orders {quantity} {item} from {store}.
{customer} just ordered {quantity} {item} for {price}.
{store} sold {quantity} {item} to {customer}.
{store} sells {item} in {city}.
{quantity} {item} cost {price}.
For {quantity} {item}, {customer} paid {price}.
I'll take {quantity} {item} for {price}.
Can I get {quantity} {item}, delivered to {city}?
Hello, {customer} here. I want to order {quantity} {item}, please.
Shopping list of {customer}: {quantity} {item}
{quantity} {item}, {price}, {store}
{customer} got {quantity} {item} from {store} on {date}.
Yesterday {customer} spent {price} on {item} at {store}.
---
The total was {price}.
They cost {price} together.
The bill is {paid}.
{customer} paid for it.
The shop is called {store}.
It was on {date}.
They go to {city}.
They were {returned}.
# invoice
invoice_number, invoice, number, invoice_id = code
customer, client, bill_to, name = person
company, issuer, vendor, supplier, from = company
amount, total, sum = bare 10 3000
currency = choice EUR|USD|GBP|CHF|SEK|JPY|NOK|PLN
date, invoice_date, issued = day
due_date, due, pay_by = day
paid, is_paid, settled = bool paid|settled/unpaid|still open|not paid
tax, vat, tax_rate = int 3 25 %|percent
account, iban, account_number = code
---
Invoice {invoice_number} of {company}: {amount} {currency}.
Invoice {invoice_number} from {date} is {paid}.
{company} sent invoice {invoice_number} over {amount} {currency} to {customer}.
{customer} owes {company} {amount} {currency}.
Please pay {amount} {currency} by {due_date}.
{customer} has to pay {amount} {currency} to {company} until {due_date}.
Bill for {customer}: {amount} {currency}, due {due_date}.
The invoice {invoice_number} is {paid}.
{currency} {amount}, invoice number {invoice_number}, {company}
Payment of {amount} {currency} from {customer} to account {account}.
Dear {customer}, invoice {invoice_number} is due on {due_date}.
{company} charged {customer} {amount} {currency} on {date}.
I got a bill from {company} for {amount} {currency}.
---
It is {paid}.
The tax is {tax}.
It is due on {due_date}.
The amount is {amount} {currency}.
The account is {account}.
The invoice date is {date}.
# tickets
event, show, name, title = title
date, day, when = day
time, start_time, starts_at = clock
venue, place, location, where = venue
seat, seat_number = seat
row = digits 1 60
price, ticket_price, cost = price 5 200
tickets, quantity, number_of_tickets = int 2 12
buyer, customer, name_on_ticket = person
sold_out, is_sold_out = bool sold out|completely sold out/not sold out|not sold out yet
---
{buyer} bought {tickets} tickets for {event} on {date}.
{tickets} tickets for {event} cost {price}.
{event}, {venue}, {date}, {time}
Ticket: {event}, row {row}, seat {seat}, {price}
Your seat for {event} is {seat}.
{event} at {venue} is {sold_out}.
Tickets for {event} cost {price} each.
{buyer} has a ticket for {event} at {venue}.
We are going to see {event} on {date} at {time}.
I have {tickets} tickets for {event} at {venue}, row {row}.
A ticket for {event} is {price} and the show starts at {time}.
{buyer} sits in row {row}, seat {seat}.
The concert {event} on {date} is {sold_out}.
---
The seat is {seat}.
It starts at {time}.
It is {sold_out}.
A ticket costs {price}.
It takes place at {venue}.
The row is {row}.
# car
brand, make, manufacturer = capital
model, car, name = word
year, built, year_built = year 1960 2026
colour, color = some COLOURS
price, cost = price 900 40000
mileage, kilometres, km, distance = int 1000 300000 km|kilometres|miles
fuel = choice petrol|diesel|electric|hybrid|gas
doors, number_of_doors = int 2 5
owner, seller, driver = person
plate, licence_plate, license_plate, registration = plate
automatic, is_automatic = bool an automatic/a manual|not an automatic
city, place, location = city
---
{owner} sells {a:colour} {brand} {model} from {year}.
For sale: {brand} {model}, {year}, {mileage}, {price}.
{owner} drives {a:colour} {brand}.
The {brand} {model} is {automatic} and costs {price}.
A {fuel} {brand} from {year} with {mileage} on the clock.
{brand} {model} ({year}): {price}
The {colour} {brand} with the plate {plate} belongs to {owner}.
{owner} bought {a:brand} {model} for {price}.
My car is {a:colour} {brand} {model}, built in {year}.
{owner}'s {brand} has done {mileage}.
Car {plate} is parked in {city}. It is {a:colour} {brand}.
In {city}, {owner} offers {a:fuel} {brand} with {doors} doors for {price}.
The car, {a:brand} {model}, was built in {year} and is {colour}.
---
It has {doors} doors.
It is {automatic}.
The fuel is {fuel}.
It costs {price}.
It has done {mileage}.
The plate is {plate}.
The colour is {colour}.
It is in {city}.
# recipe
dish, recipe, name, title = dish
ingredients = list FOODS
servings, serves, portions, people = int 2 12
minutes, time, cooking_time, duration = int 13 180 minutes|min
temperature, oven_temperature, oven = int 120 240 degrees|°C|°
vegetarian, is_vegetarian = bool vegetarian|meat-free/not vegetarian
cook, chef, author = first
calories = int 110 990 calories|kcal
difficulty, level = choice easy|medium|hard
allergens = list ALLERGENS
---
{cook}'s {dish} needs {ingredients}.
For the {dish} you need {ingredients}.
To make {dish}, take {ingredients}.
{dish}: {ingredients}; ready in {minutes}.
The {dish} serves {servings} and takes {minutes}.
{cook} cooks {dish} with {ingredients} for {servings} people.
Bake the {dish} at {temperature} for {minutes}.
The {dish} is {vegetarian} and has {calories}.
{dish}, serves {servings}, {minutes}, {difficulty}
Mix {ingredients} and cook the {dish} for {minutes}.
This {difficulty} {dish} is made of {ingredients}.
A portion of {dish} has {calories}.
The {dish} contains {allergens}.
Yesterday {cook} made {dish} from {ingredients}. It was {vegetarian}.
You need {ingredients} and {minutes} for this {dish}.
---
It serves {servings}.
It takes {minutes}.
It is {vegetarian}.
It has {calories}.
Bake it at {temperature}.
It is {difficulty} to make.
It contains {allergens}.
The ingredients are {ingredients}.
# review
product, item, name = product
rating, stars, score = rating
reviewer, author, user, customer, name_of_reviewer = person
date = day
recommended, recommends, would_recommend = bool recommended|highly recommended/not recommended
pros, advantages = list ADJECTIVES
price = price 5 400
---
{reviewer} gave the {product} {rating}.
{product}: {rating}, reviewed by {reviewer} on {date}.
{rating} for the {product}!
The {product} gets {rating} from {reviewer}.
I give the {product} {rating}. It is {recommended}.
Review of {date}: the {product} is {recommended}.
{reviewer} tested the {product} and gave {rating}.
I paid {price} for the {product} and I give it {rating}.
{reviewer} writes: the {product} is {pros}.
---
It is {recommended}.
The rating is {rating}.
I paid {price}.
It is {pros}.
# support
ticket_id, ticket, id, case = code
customer, user, reporter, name, reported_by = person
problem, issue, subject, summary, topic = problem
priority, urgency = choice low|medium|high|urgent
status, state = choice open|closed|pending|resolved
agent, assigned_to, assignee = first
date, created, reported_on = day
email, contact = email
resolved, is_resolved, solved, fixed = bool fixed|solved/not fixed|not solved|not yet fixed
department, team = choice sales|billing|support|logistics|security|legal
---
Ticket {ticket_id}: {problem}, priority {priority}.
{customer} reports a {problem} with {priority} priority.
Ticket {ticket_id} is {status} and assigned to {agent}.
{customer} opened ticket {ticket_id} because of a {problem}.
{customer} ({email}) has a {problem}.
The {problem} of {customer} is {resolved}.
Ticket {ticket_id} from {date} goes to {agent} in {department}.
{agent} takes care of ticket {ticket_id}, a {problem}.
On {date} {customer} told us about a {problem}.
Subject: {problem}. From: {email}. Priority: {priority}.
Please help, I am {customer} and I have a {problem}!
A {problem} was reported by {customer} on {date}; the case is {status}.
---
The priority is {priority}.
The status is {status}.
It is {resolved}.
It is assigned to {agent}.
It was sent to {department}.
The ticket number is {ticket_id}.
"""
