"""Tools as people really write them, by family, and the questions that need them. `tool_actions` reads this."""

from __future__ import annotations

FAMILIES = """
weather now -> weather
names get_weather weather weather_now current_weather currentWeather getWeather fetch_weather check_weather weather_in
  city_weather lookup_weather weather_report get_current_weather temperature_now
does Current weather in a city. | The weather in a city. | Get the current weather for a location | Weather right now. |
  Returns the weather of a place. | Tells how warm it is somewhere. | Looks up temperature and sky for a city. |
city* city = city location place town where city_name cityName spot
unit? enum(celsius fahrenheit/metric imperial/C F/celsius fahrenheit kelvin) = unit units scale temperature_unit degrees_in ~ in
  {unit} / , in {unit} / , unit {unit} / , use {unit}
ask What is the weather in {city}? | What's the weather like in {city}? | How is the weather in {city}? | weather {city} |
  Weather in {city} | Tell me the weather in {city}. | I'd like to know the weather in {city}. | How warm is it in {city}? |
  Is it raining in {city}? | Is it cold in {city} today? | What is the temperature in {city}? | temperature in {city}? |
  How hot is it in {city} now? | {city} weather? | Do I need an umbrella in {city}? | What's it like outside in {city}? |
  Is it sunny in {city}? | Check the weather for {city}. | current weather for {city} | I am in {city}. How is the weather? |
  I'm flying to {city}, what's the weather there? | Should I take a coat in {city}? | Could you look up the weather of {city}? |
  How many degrees in {city}? | Give me the weather in {city} now. | Does it snow in {city}? | Is it windy in {city}?

weather forecast -> weather
names get_forecast forecast weather_forecast weatherForecast forecast_weather getForecast predict_weather future_weather
  daily_forecast
does Weather forecast for a city. | Forecast of the next days. | The weather of the coming days in a place. |
  Predicts the weather. |
city* city = city location place town region area
days? few = days num_days day_count horizon ~ for {days} days / for the next {days} days
ask What is the forecast for {city}? | Give me the forecast for {city}. | forecast {city} |
  What will the weather be like in {city}? | Show the weather forecast of {city}. | How will the weather be in {city}? |
  I need a forecast for {city}. | Will it rain in {city}? | Will it be sunny in {city}? | weather forecast for {city} |
  What does the forecast say for {city}?

maths add -> answer
names add sum_two add_numbers addNumbers plus sum calc_sum add_two adder getSum
does Adds two numbers. | Sum of two numbers. | Add a and b. | Returns a + b. | Adds. |
a number = a x first num1 left number1 first_number n1
b number = b y second num2 right number2 second_number n2
ask What is {a} plus {b}? | Add {a} and {b}. | {a} + {b} | What's {a} + {b}? | Sum of {a} and {b}? | How much is {a} plus {b}? |
  Please add {b} to {a}. | I need the sum of {a} and {b}. | Calculate {a} + {b}. | {a} plus {b} | Add up {a} and {b} |
  What is the sum of {a} and {b}? | What do {a} and {b} make together?

maths multiply -> answer
names multiply times product mul multiply_numbers multiplyNumbers get_product product_of
does Multiplies two numbers. | Product of two numbers. | Multiply a by b. | Returns a * b. |
a number = a x first num1 left number1 factor1 n1
b number = b y second num2 right number2 factor2 n2
ask What is {a} times {b}? | Multiply {a} by {b}. | {a} * {b} | {a} x {b} | What's {a} * {b}? | Product of {a} and {b}? |
  How much is {a} times {b}? | I need the product of {a} and {b}. | Calculate {a} * {b}. | {a} multiplied by {b} |
  Multiply {a} and {b}.

maths subtract -> answer
names subtract minus difference sub subtract_numbers take_away
does Subtracts b from a. | Difference of two numbers. | Returns a - b. |
a number = a x first num1 left number1 n1
b number = b y second num2 right number2 n2
ask What is {a} minus {b}? | {a} - {b} | What's {a} - {b}? | How much is {a} minus {b}? | Calculate {a} - {b}. | {a} minus {b} |
  {a} take away {b}?

maths divide -> answer
names divide quotient div divide_numbers divideNumbers
does Divides a by b. | Quotient of two numbers. | Returns a / b. |
a number = a x numerator dividend num1 n1
b number = b y denominator divisor num2 n2
ask What is {a} divided by {b}? | Divide {a} by {b}. | {a} / {b} | How much is {a} over {b}? | Calculate {a} / {b}. |
  {a} divided by {b}

maths calculate -> answer
names calculate calculator calc evaluate compute eval_expression solve_math math doMath evaluateExpression
does Calculates an expression. | A calculator. | Evaluates arithmetic. | Works out a mathematical expression such as 2 + 3. |
expression sums = expression expr formula input calculation term equation text
ask What is {expression}? | Calculate {expression}. | {expression} | Work out {expression} | How much is {expression}? |
  Compute {expression}. | {expression} = ? | Solve {expression}. | Evaluate {expression} | I need the result of {expression}. |
  What's {expression}?

maths root -> answer
names square_root sqrt squareRoot get_root root
does Square root of a number. | Root of a number. | Returns the square root. |
n* number = n x number value num
ask What is the square root of {n}? | Square root of {n} | sqrt {n} | Take the root of {n}. | Find the square root of {n}. |
  root of {n}?

search web -> list
names web_search search search_web google_it searchWeb find_online internet_search lookup query_web browse
does Searches the web. | Search the internet. | Finds pages on the web for a query. | Web search. |
query query = query q text search_term keywords terms searchQuery phrase
limit? few = limit max_results n count top_n num_results ~ , {limit} results / , show {limit} results / , at most {limit}
  results
ask Search the web for "{query}" | Search for '{query}' | Look up "{query}" online | Search: {query} |
  Find pages about "{query}" | Search the internet for {query} | web search {query} | Look online for {query} |
  I want to search for {query} | Find "{query}" on the web | Google "{query}" | Can you search '{query}'? |
  What does the web say about "{query}"? | Search for {query}

email send -> done
names send_email sendEmail email send_mail mail write_email compose_email sendMail
does Sends an email. | Send a mail to somebody. | Sends an e-mail message. | Mails a text to an address. |
to* email = to recipient address email receiver to_address email_address
body text = body text message content mail_text
subject? title = subject title headline ~ , subject "{subject}" / with the subject "{subject}" / , subject '{subject}'
ask Send an email to {to}: "{body}" | Email {to} that says "{body}" | Write an email to {to} with the text '{body}' |
  Mail '{body}' to {to} | Send {to} an email saying "{body}" | email to {to}, text: "{body}" | Write to {to}: "{body}" |
  Send a mail with "{body}" to {to}. | Please email "{body}" to {to}

email search -> list
names search_email find_emails searchEmails find_mail search_inbox inbox_search
does Searches the inbox. | Find emails that contain a word. | Search mails. |
query word = query term keyword text word about
sender? email = sender from_address sent_by ~ from {sender} / , sent by {sender}
ask Find emails about {query} | Search my inbox for {query} | Search my mails for "{query}" | Do I have emails about {query}? |
  Look for mails with '{query}' in them | emails about {query} | Show me mails that mention {query}

message send -> done
names send_message message text_person sendText send_sms sms send_text notify sendMessage ping_user write_message tell
does Sends a message. | Send a text message to a person. | Texts somebody. | Sends an SMS. |
to* person = to recipient person name contact receiver user friend
text text = text message body content words msg
ask Send '{text}' to {to} | Send "{text}" to {to}. | Tell {to} "{text}" | Text {to}: "{text}" | Message {to} '{text}' |
  Send {to} the message: {text} | Write {to} "{text}" | Send a message to {to}: {text} | Let {to} know: {text} |
  Tell {to}: {text} | Text "{text}" to {to} | Send {to} a text saying '{text}'

call phone -> done
names call_phone make_call phone_call dial callPerson place_call ring
does Calls a phone number. | Makes a call. | Dials. |
number* phone = number phone phone_number to tel
ask Call {number}. | Dial {number} | Phone {number} | Ring {number} | Make a call to {number} | I want to call {number} |
  Please ring {number}.

calendar create -> done
names create_event add_event schedule_meeting createEvent new_event add_to_calendar schedule book_meeting addAppointment
does Adds an event to the calendar. | Create a calendar event. | Schedules a meeting. | Puts an appointment into the calendar. |
title title = title name event summary subject event_name
date date = date day when on event_date
time? time = time start start_time at_time ~ at {time} / , {time}
ask Schedule "{title}" on {date} | Add '{title}' to my calendar on {date} | Put "{title}" in the calendar for {date} |
  Create an event "{title}" for {date} | New event '{title}', {date} | Plan "{title}" for {date} | calendar: "{title}", {date} |
  I have "{title}" on {date}, add it to my calendar | Set up '{title}' on {date}

calendar list -> list
names list_events get_events show_calendar getEvents agenda read_calendar what_is_on
does Lists the events of a day. | Events in the calendar. | Shows the calendar. |
date* date = date day when on_day
ask What is on my calendar {date}? | Show my events for {date} | What do I have {date}? | My agenda for {date} |
  Which events are there on {date}? | list events {date} | Any meetings on {date}? | Am I busy on {date}?

reminder set -> done
names set_reminder remind_me create_reminder setReminder add_reminder remind reminder
does Sets a reminder. | Reminds the user of something. | Create a reminder. |
text task = text task what message about note thing
time time = time when at at_time remind_at
ask Remind me at {time} to {text} | Set a reminder for {time}: {text} | Remind me to {text} at {time} |
  At {time} remind me: {text} | reminder at {time}: "{text}" | I must "{text}" at {time}, remind me

timer set -> done
names set_timer start_timer timer setTimer countdown startTimer begin_timer
does Starts a timer. | Sets a timer in minutes. | A kitchen timer. | Counts down. |
minutes* minutes = minutes duration length time_minutes mins duration_minutes
label? word = label name title for_what ~ called {label} / named "{label}" / with the label {label}
ask Set a timer for {minutes} minutes | Start a timer of {minutes} minutes | {minutes} minute timer | timer {minutes} min |
  Wake me in {minutes} minutes | I need a {minutes} minute timer | Count down {minutes} minutes | Timer for {minutes} minutes

alarm set -> done
names set_alarm alarm setAlarm wake_up create_alarm wakeMe
does Sets an alarm. | Wakes the user at a time. | Alarm clock. |
time* time = time at hour when alarm_time wake_time
ask Set an alarm for {time} | Wake me at {time} | Alarm at {time} | I have to get up at {time} | wake me up at {time} |
  Set my alarm to {time}

light switch -> done
names set_light switch_light toggle_light light lights setLight control_light switchLights lamp_switch
does Turns a light on or off. | Switches the lights of a room. | Controls the lights. |
room* room = room where location area place zone
state enum(on off/ON OFF) = state power mode status action
brightness? percent = brightness level percent dim ~ at {brightness} percent / with brightness {brightness} / , brightness
  {brightness}
ask Turn {state} the light in the {room} | Turn the {room} light {state} | Switch {state} the lights in the {room}. |
  {room} lights {state} | Switch the {room} lamp {state} | Lights {state} in the {room} | Put the light in the {room} {state}

light colour -> done
names set_light_color change_color colour_light setLampColour light_colour tint_lamp
does Changes the colour of a lamp. | Sets the light's colour. |
room* room = room where location lamp
colour colour = colour color hue tint new_color
ask Make the {room} light {colour} | Set the colour of the light in the {room} to {colour} |
  Change the {room} light to {colour} | I want {colour} light in the {room} | {colour} light in the {room} |
  Turn the {room} lamp {colour}

heating set -> done
names set_thermostat set_temperature thermostat setThermostat heat_room adjust_heating heating setTemperature
does Sets the temperature of a room. | Controls the heating. | Thermostat. | Heat a room to a temperature. |
room* room = room where location zone area
degrees degrees = temperature degrees target value target_temp temp celsius
ask Set the {room} to {degrees} degrees | Heat the {room} to {degrees} degrees | Make it {degrees} degrees in the {room} |
  Set the thermostat in the {room} to {degrees} | {room} to {degrees} degrees | Turn the heating in the {room} to {degrees} |
  I want {degrees} degrees in the {room}

heating read -> number
names get_room_temperature read_thermostat room_temperature readThermometer indoor_temp
does Temperature of a room at home. | Reads the thermostat. |
room* room = room where location zone
ask How warm is the {room}? | What is the temperature in the {room}? | Room temperature of the {room}? |
  Read the thermostat in the {room} | How cold is it in the {room}?

translate text -> text
names translate translate_text translator translateText to_language translation interpret
does Translates a text. | Translate words into a language. | Translation. |
text* text = text sentence phrase input words source_text
language language = language target to_language target_language lang into
ask Translate '{text}' into {language} | Translate "{text}" to {language} | How do you say "{text}" in {language}? |
  "{text}" in {language} | What is '{text}' in {language}? | Say "{text}" in {language} | {language} translation of "{text}" |
  Put "{text}" into {language}

order status -> fields status eta carrier
names get_order order_status track_order getOrderStatus check_order orderStatus lookup_order where_is_order
does Status of an order. | Looks up an order. | Track an order by its number. | Where an order is. |
id* id = order_id id order order_number number orderId
ask What is the status of order {id}? | Where is my order {id}? | Track order {id} | order {id} status | Check order {id}. |
  Has order {id} been shipped? | How is order {id} doing? | Look up my order {id} | When does order {id} arrive? |
  order number {id}?

order cancel -> done
names cancel_order cancelOrder stop_order revoke_order delete_order
does Cancels an order. | Cancel an order by number. |
id* id = order_id id order order_number number
reason? word = reason why cause ~ because of {reason} / , reason: {reason}
ask Cancel order {id} | Please cancel my order {id}. | I don't want order {id} any more | Stop order {id} |
  Cancel the order with number {id}

parcel track -> fields status location eta
names track_parcel track_package parcel_status trackShipment where_is_parcel shipping_status
does Tracks a parcel. | Where a package is. | Shipment tracking. |
number* code = tracking_number number code parcel_id tracking
ask Where is my parcel {number}? | Track parcel {number} | Track the package {number} | parcel {number}? |
  Where is package {number} now? | Find my parcel, number {number}

stocks price -> fields price change volume
names get_stock_price stock_price stockPrice quote share_price get_quote lookup_stock ticker_price
does Price of a stock. | Current share price. | Quotes a stock by its symbol. |
symbol* stock = symbol ticker stock company share code
ask What is the stock price of {symbol}? | How much is {symbol} stock? | Price of {symbol} shares? | stock {symbol} |
  Quote {symbol} | What does a share of {symbol} cost? | How is {symbol} trading? | Share price of {symbol}

money convert -> answer
names convert_currency exchange currency convertCurrency exchange_money fx convert_money change_money
does Converts money. | Converts an amount from one currency to another. | Currency exchange. |
amount number = amount value sum money how_much
from currency = from from_currency source base currency_from
to currency = to to_currency target quote_currency currency_to
ask Convert {amount} {from} to {to} | How much is {amount} {from} in {to}? | {amount} {from} in {to} |
  Change {amount} {from} into {to} | What are {amount} {from} in {to}? | Exchange {amount} {from} for {to} |
  {amount} {from} to {to}

money rate -> answer
names get_exchange_rate exchange_rate rate currencyRate fx_rate
does Exchange rate between two currencies. | Current rate of currencies. |
from currency = from base source currency_a from_currency
to currency = to target quote currency_b to_currency
ask What is the exchange rate from {from} to {to}? | Rate of {from} to {to}? | exchange rate {from} {to} |
  How does {from} stand against {to}? | {from} {to} rate

unit convert -> answer
names convert_units convert unit_converter convertUnits unit_convert change_units measure_convert
does Converts units. | Converts a value between units. | Unit conversion. |
value number = value amount number quantity x n
from units = from from_unit source unit_from source_unit
to units = to to_unit target unit_to target_unit
ask Convert {value} {from} to {to} | How many {to} are {value} {from}? | {value} {from} in {to} |
  What is {value} {from} in {to}? | Change {value} {from} into {to} | {value} {from} to {to} |
  I have {value} {from}. How many {to} is that?

music play -> done
names play_music play_song play playSong start_music play_track music
does Plays a song. | Plays music. | Starts a track. |
song* title = song title track name song_title what
artist? person = artist by singer band ~ by {artist}
ask Play "{song}" | Play the song '{song}' | I want to hear "{song}" | Put on "{song}" | Start "{song}" | play {song} |
  Can you play '{song}'? | Listen to "{song}"

music volume -> done
names set_volume volume setVolume change_volume adjust_volume
does Sets the volume. | Changes how loud it is. |
level percent = level volume percent value loudness
ask Set the volume to {level} | Volume {level} | Turn the volume to {level} percent | Make it louder, volume {level} |
  volume at {level} | Change the volume to {level}.

file read -> text
names read_file open_file readFile cat_file get_file load_file show_file
does Reads a file. | Returns the content of a file. | Opens a file. |
path* file = path file filename file_path name fileName
ask Read the file {path} | What is in {path}? | Open {path} | Show me {path} | Read {path}. | What does {path} say? |
  Print the content of {path} | Load {path}

file write -> done
names write_file save_file writeFile save create_file store_text
does Writes a text to a file. | Saves a file. |
path file = path file filename file_path name
content text = content text data body
ask Write "{content}" to {path} | Save '{content}' in {path} | Save "{content}" as {path} |
  Put "{content}" into the file {path} | Create {path} with "{content}"

file delete -> done
names delete_file remove_file deleteFile erase_file rm unlink_file
does Deletes a file. | Removes a file. |
path* file = path file filename file_path target
ask Delete {path} | Remove the file {path} | Get rid of {path} | Erase {path} | delete the file {path}

file list -> list
names list_files ls dir listFiles show_folder list_directory
does Lists the files of a folder. | Files in a directory. |
folder* word = folder directory path dir location
ask List the files in {folder} | Which files are in the folder {folder}? | What is in the directory {folder}? |
  Show the folder {folder} | files in {folder}
""".strip()
