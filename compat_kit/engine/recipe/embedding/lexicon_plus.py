"""Still more words, by topic: what people also write about."""
# ruff: noqa: E501 - a line is one cluster of words, or one thing said in several ways

PLUS: dict[str, str] = {
    "weather": """
n weather_report weather_forecast | tropical_storm monsoon | thermometer barometer | avalanche landslide | sunset sunrise | dew | breeze | heat_wave | low_pressure high_pressure
a stormy | slippery icy | pleasant mild | changeable unsettled | bad_weather miserable
v warm_up | cool_down | snow_in
""",
    "food": """
n barbecue picnic | takeaway takeout | kebab taco | pepper chilli | sweetcorn corn | avocado | pumpkin courgette aubergine | crisp chip french_fries | doughnut muffin cupcake | roll bun croissant | spoonful | vitamin calorie | recipe | beverage drink | starter appetiser | main_course | buffet banquet
u garlic | cream | oatmeal | ketchup mayonnaise | tofu | turkey | lamb | shrimp prawn | whisky vodka rum | mineral_water | dairy | protein | sugar | lunch | breakfast
a fried | organic | frozen | vegetarian meatless | tasteless bland | healthy nutritious | overweight
v order | starve | diet slim | smell | spill | share
""",
    "cooking": """
v steam | toast | roll_out | grate | drain | taste try | burn scorch | marinate | freeze | squeeze
n grater sieve | microwave | toaster | baking_tray baking_tin | lid | chopping_board | wooden_spoon | rolling_pin | tin_opener | timer | filling topping | casserole stew
u baking_powder | vanilla cinnamon ginger | breadcrumbs | kitchen_equipment
""",
    "pets": """
n ferret | guinea_pig | lizard | breed pedigree | poodle terrier spaniel labrador collie | flea tick | dog_food cat_food | claw | cat_flap | vet_bill | saddle
v bite | train teach | beg | groom | lick | bury | sniff smell
a obedient | loyal faithful | stray homeless | aggressive vicious
""",
    "wildlife": """
n beaver otter badger | mole | seal | ostrich emu | peacock | vulture | cuckoo woodpecker | swallow swift | ladybird ladybug | cricket grasshopper | caterpillar larva | dragonfly | bison buffalo | jaguar lynx | hyena jackal | chameleon | salamander newt | horn antler | hoof | spider_web web | tusk ivory | trap snare
v bite | breed reproduce | growl | climb | swing | survive | feed | attack
a striped | spotted | carnivorous | furry | venomous
p poacher | bird-watcher | hunter
""",
    "sport": """
n badminton squash table_tennis | judo karate martial_art | rowing canoeing | archery fencing | horse_racing | surfing sailing | olympic_games olympics | skate ice_skating | medal gold_medal | scoreboard | tactic strategy | foul | injury | league_table | offside | dribble pass | kit | helmet | net | sprint | lap | weight_lifting | skiing_slope | season | transfer
v tackle | dribble | shoot | draw tie | qualify | row | ski | skate | dive | stretch warm_up | lift | serve | referee
p substitute | amateur | professional | gymnast | boxer | footballer | golfer | skier
a unbeaten | offside | injured
""",
    "music": """
n hit chart_topper | playlist | tenor soprano | bass | solo | duet | ballad | anthem hymn | accordion organ | xylophone | banjo ukulele | synthesizer | note | scale | bow | festival | chord | music_lesson | encore | studio_album | music_video | vinyl turntable | volume
v tune | record | whistle | clap applaud | tour | conduct | improvise
u hip_hop rap | folk | country_music | techno
p rapper | cellist | dj | guitarist | rock_star pop_star
a acoustic | deaf | live
""",
    "travel": """
n sunglasses | sunscreen | itinerary route | travel_agency | customs_officer | jet_lag | currency_exchange | guesthouse | youth_hostel | room_key | balcony_view | sleeping_bag | caravan camper | safari | road_trip | honeymoon | city_break | weekend_trip | stopover layover | gate | platform | departure | arrival | embassy | compass | mexico | greece athens | turkey istanbul | portugal lisbon | russia moscow | vienna austria | switzerland zurich | amsterdam netherlands | ireland dublin | sweden stockholm | africa | asia | europe
v sunbathe | land touch_down | take_off | stay | unpack | hitchhike | photograph | miss | board | cancel
p backpacker | holiday_rep | travel_agent | fellow_passenger
a crowded touristy | breathtaking spectacular | lost
""",
    "cities": """
n zebra_crossing | alley | playground | shopping_street | cinema_centre | police_station | fire_station | post_office | hospital_building | suburb outskirts | slum | traffic_warden | underground_station | cycle_lane | street_lamp | block | roof_terrace | skyline | market_stall | graffiti | bench | zoo | swimming_baths | ring_road
a noisy | polluted | modern | lively vibrant | residential
v move_to | park | cross | protest | renovate restore
""",
    "transport": """
n traffic_warden | zebra_crossing | speed_limit | speeding_ticket fine | charging_station | bus_driver | steering_wheel | mirror | boot trunk | bonnet hood | passenger | delivery_van | fire_engine | ambulance | lane | bend curve | number_plate | car_insurance | sports_car | handbrake | horn | pedal | saddle | train_driver | level_crossing | car_repair_shop | oil | exit | route detour
v reverse | steer | skid | hoot honk | change_lanes | tow | catch | miss | get_on board | get_off alight | swerve
a crowded packed | rusty | speedy | punctual on_time
""",
    "home": """
n doorbell | letterbox | wallpaper | bookshelf bookcase | drawer | ironing_board | laundry_basket | light_switch switch | socket plug | smoke_alarm | air_conditioner fan | bin | doormat mat | cot | bunk_bed | wardrobe | hallway | porch | shed | moving_van | lease | housemate flatmate roommate | lightbulb light_bulb | leak | mould damp | estate_agent
v hoover | furnish | unlock | leak drip | renovate | heat | switch_on turn_on | switch_off turn_off | wash_up do_the_dishes | make_the_bed | hang | polish | build
a bright | spacious roomy | cramped | modern | warm | leaky | upstairs | downstairs
""",
    "garden": """
n sunflower | orchid | pond | slug snail | garden_gnome | cherry_tree apple_tree | pear_tree | stem stalk | mushroom | wood | moss fern | berry | tractor | herb_garden | hammock | garden_chair | gardening_glove | seedling sapling | orchard | vineyard | pumpkin | stable | donkey | duckling chick | flock | egg
v fertilise | pick | transplant | feed | hoe rake | milk | breed | slaughter butcher
a overgrown | blooming | thirsty | organic
""",
    "sea": """
n cruise_ship | cargo container_ship | ferry | canoe kayak | fishing_boat trawler | wharf quay pier | buoy | compass | hull keel rudder | crew | storm | starfish | oyster mussel clam | eel | turtle | mermaid | tsunami tidal_wave | oil_spill | treasure | coastline | cliff | horizon | snorkel wetsuit | sandcastle | lagoon | surfboard | life_jacket | shipyard | voyage
v capsize | float drift | moor anchor | navigate | snorkel | splash | bathe | unload
p captain | crew | navigator | swimmer | lighthouse_keeper
a salty | seasick | wavy choppy
""",
    "family": """
n household | family_tree | stepmother stepfather | mother-in-law father-in-law | godmother godfather | only_child | eldest | ancestor | engagement | heritage inheritance | will | funeral | baby_bottle | cradle cot | lullaby | bedtime | pocket_money | family_dinner | mother's_day | wedding_ring | wedding_cake | honeymoon | grave | nursery_rhyme
v get_engaged propose | give_birth | bring_up | quarrel | resemble look_like | look_after take_care_of | spoil | visit | hug | breastfeed | obey
p orphan | widow widower | nanny babysitter | stepbrother stepsister | fiance fiancee | toddler
a alike | adopted | engaged | eldest oldest | youngest
""",
    "clothes": """
n coat | raincoat | swimsuit bikini | nightdress | shorts | tights | vest | waistcoat | hoodie sweatshirt | sneaker trainer | high_heel | lace shoelace | hood | label | hanger | size | costume | mask | bracelet | perfume | make-up lipstick | hairstyle haircut | beard moustache | watch wristwatch | umbrella | suitcase
v fit | suit | change | try_on | shrink | button_up | tie
a worn shabby | tight-fitting | warm | casual | dirty | too_small | second-hand
""",
    "shopping": """
n bargain_hunter | shop_window | escalator lift | opening_hours | price_list | cash_desk | shopping_bag carrier_bag | credit_note | catalogue | stock | delivery_charge postage | advert advertisement | complaint | consumer | checkout | flea_market | butcher's baker's | bestseller | gift_card | auction | coupon
v try_on | exchange swap | complain | advertise | look_for | open | close | wrap | haggle
a overpriced | half-price | second-hand | out_of_stock | faulty | on_sale
""",
    "health": """
n flu_jab | waiting_room | stethoscope | crutch | first_aid | blood_pressure | heartbeat pulse | kidney | bruise | burn | blister | fever | nausea vomiting | dizziness | pregnancy | painkiller aspirin | antibiotic | cream ointment | medical_check check-up | pandemic epidemic | side_effect | hip ankle wrist | chest | eyesight vision | hearing_aid | obesity | depression | dementia | smoker cigarette | addiction | ward | health_insurance | blood_test
v smoke | vomit throw_up | faint | limp | swell | itch | die | get_better recover | get_ill | lose_weight | suffer | take_care_of | breathe | relax | stay_fit
a pale | swollen | blind | deaf | disabled | allergic | tired exhausted | dizzy | infected | overweight
p optician | midwife | carer | surgeon | blood_donor
""",
    "feelings": """
a hopeful optimistic | pessimistic | shy timid | brave | guilty | shocked | relieved | satisfied content | frustrated | upset | moody | enthusiastic eager | sorry | in_love | heartbroken | cheerful
n shock | relief | joy | trust | guilt | pity sympathy | nightmare | tears | broken_heart | passion | panic | laugh
v cheer_up | calm_down | blush | shiver tremble | enjoy | regret | pity | envy | panic | appreciate | upset | annoy
""",
    "computers": """
n touchscreen | joystick | speaker | headset | router | usb_stick | browser | window | menu | cursor | font | pixel | robot drone | smartwatch | wire | power_supply | scanner | inbox | ink cartridge toner | user_name | account | installation | hard_disk | motherboard | server_room | video_call | game_console | setting | notification | robot_arm | barcode
v log_in sign_in | log_out | type | unplug | reset | format | swipe tap | search | edit | share | shut_down switch_off | scan | overheat
a outdated | full | compatible | blank | high-resolution
""",
    "programming": """
n source_file | bracket parenthesis | semicolon | boolean | float | pointer | stack heap | memory_leak | thread process | server | front_end | back_end | container docker | pipeline | code_review | merge_conflict | feature | requirement | specification | command_line terminal shell | environment_variable | notebook | regular_expression regex | decorator | inheritance | interface | template | log_file | error_message | pattern | bytecode | game_engine
v sort | print | install | optimise speed_up | push | pull clone | revert | import | inherit | call invoke | throw raise | override | log | document | crash
a readable | reusable | object-oriented | functional | unused | faster | broken failing
""",
    "school": """
n school_bus | blackboard | break playtime | school_uniform | report_card | detention punishment | canteen | desk | science_project | presentation | chapter | seminar | thesis dissertation | exam_result | tuition_fee | bachelor master | summer_holidays | school_trip excursion | rule | page | notebook | glue | geography | history_lesson | physics_class | spelling_mistake | reading | handwriting | bully
v enrol | skip play_truant | bully | punish | praise | prepare | copy | underline | sit | repeat | take_notes
a strict | top best | talented gifted | educational | punctual | uneducated
p kindergartener | dean | examiner | scholar | first-grader
""",
    "money": """
n cheque | overdraft | cash_register | piggy_bank | stock_price share_price | stockbroker | bull_market | bear_market | trade_deficit | income_tax | value-added_tax | interest_rate | mortgage | inheritance | bankruptcy | billionaire | treasure | charity donation | expense cost | salary_increase | bank_robbery | cryptocurrency bitcoin | exchange_rate | customer | bank_card | pin | accountant | retirement_savings | loss
v deposit pay_in | withdraw take_out | gamble | bid | crash collapse | recover | trade | increase | shrink | pay_back repay | cheat defraud
a broke | wealthy | expensive | volatile | tax-free | valuable precious | worthless
""",
    "work": """
n workload | office_hours | lunch_break coffee_break | business_trip | resignation | dismissal sacking | redundancy | job_advert vacancy | wage_increase | open-plan_office | freelancer | apprenticeship | customer_service | home_office | working_day | co-worker | competitor | supplier | invoice | trade_union | shift_work | expertise | leadership | annual_leave | sick_leave | paperwork | email
v commute | collaborate cooperate | delegate | work_from_home | earn | supervise | complete | train | employ | produce manufacture | call_in_sick | join
a self-employed | overworked | experienced | qualified | full-time | remote | punctual | productive efficient
p receptionist | waiter | baker | butcher | cook | architect | painter | electrician | salesman salesperson | consultant | civil_servant | miner | freelancer | ceo chief_executive | cleaner | security_guard
""",
    "space": """
n milky_way | supernova | red_planet | dwarf_planet pluto | lunar_surface | space_shuttle | space_telescope | spacewalk | mission | space_agency | big_bang | cosmic_ray | star_sign | full_moon | sunlight | space_travel | ufo | meteor_shower | northern_lights | atmosphere | gravity | hubble | zero_gravity weightlessness | mars_rover rover | countdown | crew
v shine | expand | collapse | crash | fly | approach | circle
a dark | huge | starry | weightless | manned | interplanetary
""",
    "history": """
n stone_age | bronze_age | middle_ages | renaissance | world_war | civil_war | cold_war | independence | colony | migration | viking_ship | gladiator | shield spear armour | siege | execution guillotine | church monastery | scroll manuscript | mummy | excavation | monument memorial | plague black_death | coronation | slave_trade | industrial_revolution | discovery | ruins | heir | treasure
v crown | found establish | surrender | execute behead | invade | liberate free | colonise | excavate dig_up | restore | abolish
a victorian | prehistoric | egyptian | glorious | legendary
p gladiator | samurai | monk nun | bishop pope | cavalryman | noble nobleman duke lord | sultan | settler | archer
""",
    "politics": """
n left-wing right-wing | opposition | coalition | referendum | polling_station | candidate | majority | minority | embassy | united_nations | european_union | human_rights | refugee asylum | tax_cut | budget | bribe bribery | coup | dictator tyrant | summit | diplomat | jury verdict | lawsuit | kidnapping | fingerprint | crime_scene | suspect | handcuffs | missile | soldier troop | nuclear_weapon | terrorist terrorism | civil_rights | press_conference | mayor | riot | immigrant migrant | spy
v resign step_down | campaign | debate | sue | investigate | escape | kidnap | murder | bribe | overthrow topple | declare | invade bomb | sign | veto | deport | shoot | ratify
a conservative | liberal | socialist | presidential | armed | violent | foreign | innocent
""",
    "books": """
n hardback paperback | e-book audiobook | bookshelf | fantasy | love_story romance | science_fiction | short_story | verse stanza | publisher | manuscript | essay | textbook | headline | article column | quotation quote | preface introduction | footnote | edition | copy | illustration | reading_group book_club | literary_prize | villain | fairy witch wizard dragon | library_book | spelling
v borrow | quote | review criticise | rhyme | print | illustrate | finish | turn_the_page | recite | summarise
a well-written | unreadable | illustrated | poetic | bestselling | sad tragic | happy
p journalist | columnist | illustrator | storyteller narrator | literary_critic | biographer
""",
    "film": """
n film_festival | box_office | blockbuster | soundtrack | subtitle | western | action_film | romantic_comedy | science_fiction_film | animated_film | happy_ending | news_programme the_news | talk_show | remote_control | broadcast | streaming_service | cast crew | costume | curtain | ticket_office | film_critic | stunt | hollywood | double | set | close-up | silent_film
v dub | premiere | rehearse | play | entertain | star | turn_off | record | switch_channel
a black-and-white | boring | romantic | dramatic | entertaining | violent
p extra | cameraman | newsreader presenter | comedian clown | film_star movie_star
""",
    "art": """
n oil_painting | watercolour | landscape | still_life | self-portrait | easel | palette | art_gallery | art_school | auction | sketchbook | poster | pencil crayon | ink | collage | stained_glass | tattoo | embroidery | wallpaper | architecture | model | shadow | line | tripod lens | selfie | craft handicraft
v paint | carve | shade | mould | frame | admire | restore | pose | decorate
a artistic creative | realistic | modern contemporary | famous | valuable | bright
p art_collector | cartoonist | potter | architect | curator | model
a grey | turquoise | golden | silver | beige
""",
    "science": """
n test_tube | periodic_table | nucleus | neutron | bacteria | virus | protein | chromosome | species | ecosystem | microscope_slide | telescope | nobel_prize | particle | wave | radiation | frequency | pressure | temperature | speed_of_light | sound_wave | lens prism | battery | circuit current | vacuum | element | compound | fuel | heat | robot | hypothesis | measurement | scientific_paper | conference | skeleton | mammal reptile amphibian | bacterium | rock | continent | tectonic_plate
v freeze | evaporate | expand | boil | react | conduct | attract | repel | mutate evolve | melt | burn | predict | explain | publish
a magnetic | transparent | soluble | electric | genetic | poisonous | experimental | extinct
""",
    "environment": """
n greenhouse | hybrid_car electric_car | compost | landfill rubbish_dump | oil_well | oil_spill | bottle can tin | public_transport | tree_planting | rainforest | biodiversity | natural_disaster | ozone | carbon_footprint | sea_level | heatwave | ice_cap ice_sheet | coral_reef | wind_farm | hydroelectric_power | nuclear_waste | nuclear_power | exhaust_fumes | pesticide | national_park | organic_farming | endangered_species | drinking_water | plastic_bottle
v heat_up warm | dump | plant | waste | reduce cut | ban | switch_off | insulate | flood | disappear | clean_up
a environmental ecological | harmful | carbon-neutral | biodegradable | overfished | natural
p climate_activist | vegetarian | forester
""",
    "games": """
n poker | bridge | monopoly | domino | draughts checkers | computer_player | teddy_bear | lego brick building_block | swing slide | seesaw | skipping_rope | ball_game | team_game | treasure_hunt | role_play | pawn bishop rook knight queen | checkmate | jackpot | scavenger_hunt | trading_card | model_railway | stamp_collection | coin_collection | joker ace | board | turn move | rule
v guess | hide | draw | deal | checkmate | tie | collect | pretend | roll_the_dice | bluff
a exciting | addictive | childish | unbeatable
p collector | chess_player grandmaster | gambler
""",
    "language": """
n mother_tongue | foreign_language | dialect | vowel consonant | syllable | comma full_stop | capital_letter | pronunciation | phone_call | text_message | letter | postcard | voice_mail | interview | debate | gesture sign_language | proverb saying | swear_word | nickname | greeting | invitation | conversation | monologue | slogan | lecture | remark comment | mistake | spelling | opinion | loanword | dictionary | language_course
v greet welcome | insult | praise | joke | read_out | repeat | hang_up | speak_up | boast brag | deny | beg plead | persuade convince | advise | warn | swear curse | introduce | stutter | gossip | invite | translate_into | reveal | congratulate
a fluent | bilingual | talkative chatty | spoken | written | polite | misunderstood | speechless
n arabic | russian | portuguese | swedish | dutch | polish | greek
""",
    "ai": """
n answer | context | tokenizer | weight | gradient | learning_rate | epoch | transformer | search_engine | voice_assistant speech_recognition | image_recognition | robot | turing_test | open_model | knowledge | summary | label category | vocabulary | machine_translation | recommendation | bias prejudice | risk | expert_system | reinforcement_learning | supervised_learning | logit | softmax | checkpoint | decoder encoder | word_vector | similarity closeness | nearest_neighbour
v classify label | summarise sum_up | recognise | converge | overfit | finetune | understand | replace | cluster group | rank | mislead trick deceive
a intelligent smart | local | open-source | artificial | biased | accurate | reproducible deterministic
""",
    "networks": """
n wifi_password | mail_server | web_server | data_packet | port | ip_address | ethernet_cable | social_network social_media | webcam | blog | post | chatroom | forum | newsletter | hyperlink | search_result | video_call | hotspot | provider supplier | fibre | phishing scam | malware | subscription | username | attachment | error_message error_code | queue | proxy_server | certificate | session | webhook | dashboard | load_test | peer | broadcast
v upload | log_out | refresh reload | share post | follow | subscribe | unsubscribe | ping | route | throttle slow_down | queue | reconnect | overload | scale | monitor
a wireless | anonymous | public | private | broken dead | reachable available | unavailable
""",
}
