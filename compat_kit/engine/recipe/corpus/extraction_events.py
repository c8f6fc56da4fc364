"""Sentence patterns to extract from: books, films, events, weather, travel, places, music, companies."""

from __future__ import annotations

DOMAINS = """
# book
title, book, name = title
author, writer, written_by = person
year, published, publication_year = year 1850 2026
pages, page_count, number_of_pages = int 60 980
publisher = company
genre, category = some GENRES
language = some LANGUAGES
price, cost = price 3 60
rating, stars = rating
read, is_read, finished = bool finished/not finished|unfinished
characters, heroes = list first
---
{author} wrote {title} in {year}.
{title} by {author} was published in {year}.
{title} by {author} has {pages} pages.
{title} ({year}) is a {genre} book by {author}.
In {year}, {author} published {title}.
The book {title} by {author} costs {price}.
I am reading {title} by {author}. It has {pages} pages.
{author}: {title}, {publisher}, {year}
{publisher} brings out {title}, the new book by {author}.
The author of {title} is {author}.
{title} was written by {author} and translated from {language}.
Have you read {title}? {author} wrote it in {year}.
{author}'s {genre} novel {title} came out in {year}.
My {language} copy of {title} has {pages} pages.
I gave {title} {rating} and paid {price} for it.
The heroes of {title} are {characters}.
---
It has {pages} pages.
It came out in {year}.
The genre is {genre}.
The publisher is {publisher}.
It costs {price}.
It is written in {language}.
It got {rating}.
The main characters are {characters}.
# film
title, film, movie, name = title
director, directed_by = person
year, released, release_year = year 1930 2026
genre, type = some GENRES
minutes, length, duration, running_time = int 61 240 minutes|min
actors, cast, stars, actors_list = list person
rating, score = rating
country, made_in = some COUNTRIES
subtitles, has_subtitles = bool with subtitles/without subtitles
cinema, place = venue
language = some LANGUAGES
---
{director} directed {title} in {year}.
{title} is a {genre} film by {director}.
{title} ({year}, {minutes}) was made by {director}.
The film {title} from {year} stars {actors}.
{actors} play in {title}.
{title} by {director} lasts {minutes}.
In the {genre} film {title}, {actors} play the main parts.
The {year} film {title} was shot in {country}.
{director}'s film {title} is on at {cinema}.
We watched {title}, a {genre} film of {minutes}.
{title} is shown {subtitles} at {cinema}.
The director of {title} is {director}.
Last night I saw {title}. {director} made it in {year}.
Critics gave {title} {rating}.
---
It lasts {minutes}.
It came out in {year}.
It got {rating}.
The genre is {genre}.
It stars {actors}.
It was made in {country}.
It is shown {subtitles}.
The language is {language}.
# event
event, name, title, what = title
date, day, when = day
time, start_time, starts_at = clock
place, venue, location, where = venue
city, town = city
price, entry, fee, entrance_fee = price 2 120
organiser, organizer, host, organised_by = person
guests, attendees, participants, visitors = int 13 5000
free, is_free, free_entry = bool free|free of charge/not free
speakers, artists, performers = list person
cancelled, is_cancelled, canceled = bool cancelled|called off/not cancelled|not called off
---
{event} takes place on {date} in {city}.
{event} starts at {time} on {date} at {place}.
{event}: {date}, {time}, {place}
Come to {event} at {place} in {city} on {date}!
On {date} at {time} {organiser} hosts {event} in {city}.
{organiser} is organising {event} for {guests} people.
{guests} people came to {event} in {city}.
{place} in {city} hosts {event} on {date}.
{event} on {date} is {cancelled}.
Entry to {event} is {free}.
You are invited to {event} at {place}, {date}, {time}.
The festival {event} with {speakers} is on {date}.
{speakers} will speak at {event}.
The {city} event {event} costs {price} and begins at {time}.
{organiser} invites you to {event} on {date} at {time}.
Join us for {event}, {date}, {city}.
---
It starts at {time}.
Doors open at {time}.
It takes place at {place}.
Tickets cost {price}.
Entry is {free}.
{guests} people are expected.
It is organised by {organiser}.
It is {cancelled}.
The speakers are {speakers}.
# meeting
topic, subject, about = some TOPICS
date, day, when = day
time, start, start_time, at = clock
room, meeting_room = digits 1 620
participants, attendees, people, names = list first
organiser, organizer, host, chair = person
duration, minutes, length, duration_minutes = int 13 180 minutes|min
city, location = city
online, is_online, remote = bool online|a video call/in person|not online
company, client = company
---
{organiser} meets {participants} on {date} at {time} in room {room}.
Meeting about {topic} on {date} at {time}.
The meeting about {topic} is on {date} at {time} in room {room}.
{participants} meet at {time} to talk about {topic}.
Let's meet on {date} at {time} in room {room}.
Let us talk about {topic} at {time} on {date}.
Meeting: {topic}; {date}, {time}; room {room}
{organiser} has invited {participants} to a meeting on {topic}.
The {topic} meeting with {company} is at {time}.
We have a call with {company} on {date} about {topic}.
{organiser} moved the {topic} meeting to {date}.
Room {room} is booked for {organiser} from {time}.
Reminder: {topic} meeting, {time}, room {room}, {duration}.
Lunch with {organiser} in {city} on {date} at {time}.
Dentist on {date} at {time}, it takes {duration}.
Can you come to room {room} at {time}? {organiser} wants to talk about {topic}.
The appointment with {organiser} is on {date} at {time}.
---
It is in room {room}.
It takes {duration}.
It lasts {duration}.
The meeting is {online}.
The topic is {topic}.
{organiser} leads it.
{participants} will be there.
# weather
city, place, location, town = city
temperature, temp, degrees = int -20 42 degrees|°C|°
condition, weather, conditions, sky = some WEATHER
wind, wind_speed, wind_kmh = int 2 120 km/h|kilometres per hour|kmh
humidity = int 13 100 %|percent
date, day = day
rain, rain_mm, rainfall = int 2 80 mm|millimetres
low, minimum, min_temperature, temp_min = int -20 10 degrees
high, maximum, max_temperature, temp_max = int 11 42 degrees
warning, storm_warning = bool There is a storm warning/There is no storm warning|No warning was given
---
It is {condition} in {city}, at {temperature}.
In {city} it is {temperature} and {condition}.
{city}: {condition}, {temperature}, wind {wind}.
{temperature} and {condition} in {city} on {date}.
On {date}, {city} had {rain} of rain.
The temperature in {city} is {temperature} with {humidity} humidity.
Weather for {city}: {condition}, humidity {humidity}, {temperature}
A {condition} day in {city}: between {low} and {high}.
The wind in {city} blows at {wind}.
{city} expects {condition} weather on {date} with up to {high}.
{condition} skies over {city} today, {temperature}.
Tomorrow will be {condition} in {city}, with lows of {low} and highs of {high}.
Brr! Only {temperature} in {city} this morning.
The forecast for {date} in {city} says {condition}.
---
The humidity is {humidity}.
The wind blows at {wind}.
The high is {high} and the low is {low}.
The temperature is {temperature}.
There was {rain} of rain.
{warning}.
# flight
flight, flight_number, number = flight
airline, carrier, company = company
from, origin, departure_city, start = city
to, destination, arrival_city = city
date, day = day
departure, departure_time, departs, leaves_at = clock
arrival, arrival_time, arrives = clock
gate = gate
seat = seat
passenger, name, traveller = person
price, fare, cost = price 40 900
delayed, is_delayed = bool delayed|late/on time|not delayed
direct, is_direct, nonstop = bool direct|non-stop/not direct
---
Flight {flight} from {from} to {to} leaves at {departure}.
Flight {flight} to {to} departs at {departure} from gate {gate}.
{passenger} flies from {from} to {to} on {date}.
{passenger} booked flight {flight} to {to} for {price}.
{airline} flies from {from} to {to} for {price}.
{airline} flight {flight} to {to} is {delayed}.
The flight from {from} to {to} is {direct}.
{flight} {from} - {to}, {departure} - {arrival}
{passenger}, seat {seat}, flight {flight}, gate {gate}
From {from} to {to} with {airline}: departure {departure}, arrival {arrival}.
The plane to {to} leaves {from} at {departure} and lands at {arrival}.
On {date} {passenger} travels to {to} with {airline}.
A ticket from {from} to {to} costs {price}.
I need a flight from {from} to {to} on {date}.
Passenger {passenger} to {to}: please go to gate {gate}.
---
The gate is {gate}.
It is {delayed}.
It lands at {arrival}.
It costs {price}.
The seat is {seat}.
It is {direct}.
The airline is {airline}.
The date is {date}.
# train
train, train_number, line = code
from, origin, start = city
to, destination, goal = city
departure, departure_time, departs = clock
arrival, arrival_time, arrives = clock
platform, track = digits 1 30
delay, delay_minutes, minutes_late = int 2 90 minutes
passenger, traveller = person
distance, distance_km, km = int 13 900 km|kilometres|miles
stops, stations = list city
price, fare = price 4 150
---
Train {train} goes from {from} to {to} at {departure}.
The train to {to} leaves from platform {platform} at {departure}.
{passenger} took the train from {from} to {to}.
It is {distance} from {from} to {to}.
The bus from {from} to {to} arrives at {arrival}.
{train} to {to}, platform {platform}, {departure}
Train {train} to {to} is {delay} late.
From {from} you reach {to} by train {train}, which stops in {stops}.
{passenger} rode {distance} to {to}.
A ticket for train {train} to {to} is {price}.
{from} to {to}: {distance}, departure {departure}.
---
It arrives at {arrival}.
It has a delay of {delay}.
It leaves from platform {platform}.
It stops in {stops}.
The fare is {price}.
# song
song, title, name, track = title
artist, singer, band, musician = person
album = title
year, released = year 1955 2026
seconds, length, duration = int 90 480 seconds
genre, style = choice pop|rock|jazz|folk|blues|techno|classical|metal
instruments = list ITEMS
live, is_live = bool live/in the studio|without an audience
---
{artist} sang {song} in {year}.
{song} by {artist} is a {genre} song.
{song} is on the album {album} by {artist}.
In {year} {artist} recorded {song}.
The song {song} lasts {seconds}.
{artist} - {song} ({year})
Listen to {song} by {artist}, recorded {live}.
{artist} wrote {song} for the album {album}.
---
It came out in {year}.
It lasts {seconds}.
The style is {genre}.
It was recorded {live}.
# company
company, name, company_name, firm = company
founder, founded_by, owner = person
founded, year, year_founded = year 1880 2026
city, headquarters, location = city
country = some COUNTRIES
employees, staff, number_of_employees = int 13 90000
revenue, turnover, sales = price 1000 900000
products, makes, goods = list ITEMS
ceo, boss, director, head = person
public, is_public = bool public|listed/private|not listed
---
{company} was founded in {founded} in {city}.
{founder} founded {company} in {founded}.
{company} from {city} has {employees} employees.
{company} sells {products} and is based in {city}.
{ceo} is the head of {company}.
{company}, based in {city}, was founded by {founder} in {founded}.
The boss of {company} is {ceo}.
With {employees} employees, {company} makes {products}.
{company} ({city}, {country}) is {public}.
In {founded}, {founder} started the firm {company}.
The firm {company} had sales of {revenue}.
---
It has {employees} employees.
It makes {products}.
It is {public}.
The head is {ceo}.
It was founded in {founded}.
It is based in {country}.
# sight
name, place, sight, building, monument = venue
city, location, town = city
country = some COUNTRIES
height, height_m = int 13 900 metres|m|meters
built, year, year_built = year 1200 2020
architect, built_by, designer = person
visitors, visitors_per_year = int 1000 900000
opens, opening_time, opens_at = clock
closes, closing_time, closes_at = clock
price, ticket, entry_fee = price 2 40
open, is_open = bool open|open today/closed|closed today
---
{name} in {city} was built in {built}.
{name} in {city} is {open}.
{architect} built {name} in {built}.
{name}, {city}, is {height} high.
{name} opens at {opens} and closes at {closes}.
{visitors} people visit {name} in {city} every year.
{name} is in {city}, {country}.
A ticket for {name} costs {price}.
In {city} you can see {name}, built by {architect}.
With its {height}, {name} is the tallest building of {city}.
---
It is {open}.
It opens at {opens}.
It closes at {closes}.
It is {height} high.
The entry costs {price}.
It was built by {architect}.
# patient
patient, name, patient_name = person
doctor, physician, seen_by = last
date, visit_date, day = day
weight, weight_kg = num 40 130 kg|kilos
temperature, body_temperature = num 36 40 degrees|°C
age = int 1 99
room, ward = digits 1 420
smoker, smokes = bool a smoker/not a smoker|no smoker
allergies, allergic_to = list ALLERGENS
---
{patient} saw Dr. {doctor} on {date}.
{patient}, {age}, has a temperature of {temperature}.
{patient} is in room {room}.
Dr. {doctor} treats {patient}, who is allergic to {allergies}.
{patient} weighs {weight} and is {smoker}.
The patient {patient} ({age}) was seen by Dr. {doctor}.
{patient} is allergic to {allergies}.
On {date}, {patient} had a temperature of {temperature}.
---
{She} weighs {weight}.
{She} is {smoker}.
{She} is allergic to {allergies}.
{She} lies in room {room}.
{Her} doctor is Dr. {doctor}.
"""
