"""Words of work, technology, science and culture by topic, written like those of `lexicon_life`."""
# ruff: noqa: E501 - a line is one cluster of words, or one thing said in several ways

WORLD: dict[str, str] = {
    "computers": """
n computer pc laptop notebook | phone smartphone mobile cellphone | tablet | keyboard | mouse | screen monitor display | printer | processor cpu chip | hard_drive disk ssd | battery charger | cable | camera webcam | graphics_card gpu | file document | folder directory | icon | desktop | app application program software | operating_system linux windows | update upgrade | password login | backup copy | virus malware | spreadsheet | memory_stick | screenshot | device gadget
u memory ram storage | hardware | data | electricity power
v click | type | print | install set_up | delete remove erase | save store | download | upload | boot start restart reboot | crash freeze hang | copy | paste | scroll | charge plug_in | hack
p user | hacker | administrator technician
a digital electronic | portable | broken faulty defective | slow sluggish | wireless
s data_centre | computer_lab
""",
    "programming": """
n code source_code | bug error defect fault | function method procedure subroutine | variable | loop iteration | array list | string | integer | class object | library package module | compiler interpreter | algorithm | test unit_test | exception | repository | commit | branch | script | debugger | framework | parameter argument | database table | query | type | syntax | dependency | version release | comment documentation | keyword | index | recursion | pull_request
v program code | debug | compile build | refactor rewrite clean_up | run execute | test check | deploy release ship | commit merge | fix repair correct patch | import | return | iterate loop | parse | implement
p programmer developer coder | software_engineer | tester | maintainer
u python | java javascript | rust | sql | html css | software | open_source
a buggy | asynchronous | recursive | typed | deprecated obsolete | correct
""",
    "ai": """
n language_model llm | neural_network | chatbot assistant | token | tokenizer | embedding | vector | prompt instruction | context_window context_length | system_prompt | answer reply response completion | hallucination invention | dataset corpus training_data | parameter weight | layer | benchmark | agent | tool_call function_call | temperature | probability logprob | model | classifier | chat_template | vision_model multimodal_model | reasoning_model | model_card | stop_sequence | json_schema | cosine_similarity
u artificial_intelligence ai | machine_learning | deep_learning | training fine-tuning | inference | quantization | sampling | retrieval rag | attention | structured_output | gguf | streaming | accuracy
v train fine-tune | predict | generate produce | hallucinate invent make_up | embed | quantize compress | sample | tokenize split | evaluate benchmark | reason | retrieve search look_up
p data_scientist ai_researcher | prompt_engineer
a neural | multimodal | deterministic | random | pretrained
""",
    "networks": """
n server host | client | request | response | network | website web_page site | browser | email mail message | link url | router | firewall | connection | packet | protocol http | api | endpoint base_url | gateway proxy | timeout | rate_limit quota | retry | api_key | header | status_code | cookie | domain | download | chunk | server-sent_event event_stream | load_balancer | backend | wifi_hotspot | status_page | outage downtime failure | search_engine
u internet web | bandwidth | latency delay lag | throughput speed | wifi wireless | traffic load | encryption security | exponential_backoff waiting_time | cloud | spam | authentication
v connect | disconnect | send transmit | receive get | retry try_again repeat | wait | fail | stream | respond answer reply | surf browse | encrypt | block | time_out expire
p network_engineer system_administrator
a online | offline unreachable down | secure safe | overloaded busy | slow
""",
    "school": """
p teacher schoolteacher tutor instructor | pupil student schoolchild | professor lecturer | headteacher principal | classmate
n lesson class | exam examination test quiz | homework assignment | grade mark | pencil pen | textbook exercise_book | blackboard whiteboard | school_bag satchel | diploma degree certificate | course | lecture | subject | essay | timetable | term semester | ruler eraser | question | mistake error | scholarship | vocabulary
v teach instruct educate | learn study revise | pass | fail flunk | attend | explain | read | write | spell | graduate | memorise | cheat | correct
s school | classroom | university college campus | library | kindergarten
u education | knowledge | maths | spelling | chalk
a difficult hard tough tricky | easy simple | clever smart intelligent bright | lazy idle | absent | hard-working diligent
""",
    "maths": """
n number figure | sum addition total | difference subtraction | product multiplication | quotient division | fraction | equation formula | triangle | circle | square rectangle | angle | graph diagram | proof | theorem | percentage percent | average mean | median | probability | digit | matrix | prime_number | radius diameter | line | curve | calculator | set | decimal | root | cube sphere | statistic | zero
v add | subtract | multiply | divide | count | calculate compute | measure | solve | prove | double | halve | round
u algebra | geometry | arithmetic | calculus | statistics | mathematics
p mathematician | statistician
a equal | even | odd | negative | positive | infinite endless | parallel
""",
    "money": """
n bank | loan credit | debt | tax | salary wage pay income earnings | account | coin | banknote note bill | share stock | stock_market stock_exchange | investment | profit gain | loss | budget | interest | pension | price | insurance | wallet purse | dollar | euro | pound | yen | credit_card | invoice | fee charge | savings | bond | dividend | currency | economy | recession crisis slump | market | fund
v pay | spend | earn | save | invest | borrow | lend | owe | rise climb increase grow soar | fall drop decline sink plunge | afford | donate | withdraw | transfer
p banker | investor shareholder | accountant | economist | millionaire | broker trader | taxpayer
u money cash funds | inflation | wealth fortune | poverty | finance | trade
a rich wealthy affluent | poor penniless broke | bankrupt | profitable | financial
s cash_machine atm | treasury
""",
    "work": """
n job post position | career profession occupation | company firm business corporation | office | meeting conference | boss manager chief | contract agreement | project | deadline | interview | application cv resume | report | promotion | strike | factory plant | team department | colleague | task duty | schedule | presentation | staff personnel | union | retirement | startup | training | shift
p boss manager supervisor director | employee worker staff_member | colleague co-worker | secretary assistant | engineer | lawyer attorney | carpenter joiner | builder | candidate applicant | intern trainee apprentice | hairdresser barber | firefighter fireman | journalist reporter
v work labour | hire employ recruit | fire dismiss sack lay_off | resign quit | retire | manage lead | organise plan arrange | negotiate | apply | promote | postpone delay put_off | finish complete end | start begin
a busy | unemployed jobless | professional | part-time | successful | stressful | permanent
s office workplace | factory | headquarters | workshop | building_site
u unemployment | overtime | experience | management
""",
    "space": """
n star | planet | moon | sun | galaxy milky_way | comet | asteroid meteor meteorite | rocket | spaceship spacecraft | satellite | telescope | orbit | astronomer_club | black_hole | eclipse | crater | space_suit | space_station | alien extraterrestrial | universe cosmos | light_year | solar_system | constellation | mercury venus mars jupiter saturn neptune uranus | launch lift-off
p astronaut cosmonaut | astronomer stargazer
v orbit circle revolve | launch | observe watch | land | explode | glow twinkle | rotate spin | discover
u gravity | space | radiation
a solar | lunar | cosmic | distant faraway
s observatory | outer_space | launch_pad
""",
    "history": """
n king monarch | queen | emperor empress | knight | castle fortress | war | battle | sword | revolution uprising rebellion | empire kingdom | century | age era epoch | pyramid | temple | ruin | throne crown | treaty | tomb grave | legend myth | ancestor | slave | invention | archive | cannon | artefact relic | dynasty | museum
p soldier warrior | historian archaeologist | conqueror invader | prince princess | peasant | explorer discoverer | pharaoh | viking | general | inventor | hero
v conquer invade | rule reign govern | fight battle | defeat | discover unearth | explore | rebel | build | destroy ruin | bury
a ancient old antique | medieval | royal | historical | roman | greek
s palace | battlefield | excavation
u peace | slavery | antiquity | victory
""",
    "politics": """
n government | election vote ballot | law act | parliament congress senate | minister | president | party | campaign | speech | constitution | court tribunal | trial | crime offence | prison jail | police | rights | protest demonstration march | border | embassy | nation country state | reform | scandal | sanction | evidence proof | fine penalty | theft robbery burglary | murder | witness
p president prime_minister | minister politician senator | voter | judge | lawyer barrister | criminal thief burglar robber | police_officer policeman cop detective | ambassador diplomat | activist protester | victim | prisoner | refugee
v vote elect | govern | protest demonstrate | arrest catch | steal rob | convict sentence | ban forbid prohibit | campaign | resign | pass | negotiate
a political | guilty | innocent | legal lawful | illegal | democratic | national | corrupt
u democracy | freedom liberty | justice | politics | corruption | violence
n army military troops | weapon gun rifle | bomb | tank | attack assault | ceasefire truce
""",
    "books": """
n book | novel | story tale | poem verse rhyme | chapter | page | author's_name | character | plot | library_card | newspaper paper | magazine journal | dictionary encyclopedia | fairy_tale fable | biography memoir | thriller mystery crime_novel | comic | title | sentence paragraph | cover | bestseller | diary | review | bookmark | ending
p writer author novelist | poet | reader bookworm | editor publisher | librarian | critic | hero heroine protagonist
v read | write pen | publish | borrow | translate | edit | describe | tell narrate
u literature fiction | poetry | text
a literary | gripping exciting thrilling | boring dull tedious | fictional
s bookshop bookstore | library
""",
    "film": """
n film movie picture | cinema | actor's_role role part | scene | comedy | thriller horror_film | documentary | cartoon animation | series show television_series | episode | screen | trailer | ticket | oscar award | popcorn | script screenplay | special_effect | sequel | television tv telly | channel | camera | premiere | stage | play drama
p actor performer | actress | director film-maker | producer | viewer spectator audience | star celebrity | screenwriter | stuntman
v film shoot | act | direct | watch view see | star | broadcast
a funny hilarious amusing comic | scary frightening creepy | moving touching | animated | famous well-known
s cinema | theatre | film_set
""",
    "art": """
n painting picture canvas | drawing sketch | sculpture statue | portrait | photo photograph snapshot | exhibition show | brush paintbrush | colour | gallery | museum | frame | masterpiece | mural graffiti | pottery vase ceramic | design | dance ballet
p painter artist | sculptor | photographer | dancer ballerina
v paint | draw sketch | sculpt carve | photograph | exhibit | design
a beautiful pretty lovely gorgeous | ugly hideous | abstract | colourful
u art | paint | clay
a red scarlet crimson | blue navy | green | yellow | black | white | brown | pink purple violet | orange
""",
    "science": """
n experiment | theory hypothesis | atom molecule | cell | gene dna | laboratory lab | microscope | discovery breakthrough | magnet | acid | chemical substance | gas | metal iron steel copper gold silver | electron proton | evolution | fossil dinosaur | energy | force | reaction | crystal | laser | formula | volcano eruption | earthquake tremor | mineral rock stone | liquid fluid
p scientist researcher | physicist | chemist | biologist | geologist | inventor engineer
v experiment | discover find | research investigate | observe | measure | erupt | dissolve | explode | prove
u physics | chemistry | biology | research | oxygen | hydrogen carbon | electricity
a scientific | chemical | radioactive nuclear | magnetic
""",
    "environment": """
n climate_change global_warming greenhouse_effect | solar_panel | wind_turbine windmill | power_station power_plant | carbon_dioxide emission greenhouse_gas | dam | nuclear_reactor | battery | plastic_bag plastic | forest_fire wildfire | glacier iceberg | ozone_layer | waterfall | valley canyon | desert | swamp marsh | landscape scenery
v recycle reuse | pollute contaminate | protect conserve preserve | save | burn | waste
u pollution smog | recycling | energy power | coal oil natural_gas | nature environment | deforestation | electricity | fire flame smoke
p environmentalist conservationist
a renewable sustainable green | toxic poisonous | polluted dirty | clean pure
""",
    "games": """
n game | video_game computer_game | board_game | chess | card | dice | puzzle jigsaw crossword | level | console | controller joystick | quiz | riddle | high_score | toy | hobby pastime | lottery | kite | doll | marble
p gamer player | loser | winner
v play | win | cheat | gamble bet | guess | roll | shuffle
s casino | arcade
a virtual | fun entertaining
""",
    "language": """
n word term | language tongue | sentence phrase | letter | alphabet | grammar | noun | verb | adjective | accent dialect | translation | meaning sense | synonym | conversation chat talk discussion | question query | answer reply response | message note | rumour gossip | speech | argument quarrel dispute row | joke | advice tip | promise | lie | secret | apology | compliment
v speak talk chat converse | say tell state mention | ask enquire | answer reply respond | translate | pronounce | whisper murmur | shout yell | explain clarify | argue quarrel | promise | lie | apologise | thank | complain moan grumble | call phone ring telephone | text message | announce declare | agree | disagree | discuss | interrupt
n english | french | german | spanish | italian | chinese japanese | latin
p translator interpreter | speaker | linguist
u silence | slang
""",
}

GENERAL: dict[str, str] = {
    "people": """
p man guy bloke gentleman | woman lady | boy lad | girl | person human somebody someone individual | people folks everybody everyone | stranger | adult grown-up | crowd group | beginner novice newcomer | expert specialist
""",
    "things": """
n thing object stuff | box container crate | bottle jar | bag sack | cup mug | glass | paper sheet | rope string cord | hammer | nail screw | ladder | saw drill | tool instrument | machine device | piece part bit | idea thought notion | problem trouble difficulty issue | solution fix answer | reason cause | result outcome consequence | plan | example | way method manner | place spot location | end finish | beginning start | danger risk hazard | chance opportunity | rule | news headline | help aid assistance | change | choice option | kind sort type | list | top summit | bottom | edge border | hole gap | side | middle centre | noise sound | smell scent odour | fire blaze | wheel | light
""",
    "motion": """
v go move travel | walk stroll wander | run rush hurry dash | come arrive | leave depart | enter | climb | fall tumble | stop halt | turn | push shove | pull drag tug | carry bring | put place lay set | lift raise | drop | hold grip grasp | sit | stand | lie rest | wait | follow | escape flee | hide conceal | return | open | close shut | meet | break smash shatter | hit strike | throw | wake get_up
""",
    "mind": """
v think believe reckon | know | understand grasp comprehend | remember recall recollect | forget | decide choose pick select | want desire wish | need require | see notice spot | look gaze stare watch | hear | feel | find discover | search seek look_for | lose mislay | try attempt | help assist support | show display demonstrate | use employ utilise | give hand | take grab seize | get obtain receive | keep retain | make create | change alter modify | check verify | improve | compare | happen occur take_place | allow permit let | prevent avoid | continue carry_on | ignore | doubt | share
""",
    "qualities": """
a big large huge enormous giant | small little tiny | long | short brief | tall high | low | wide broad | narrow | thick | thin slim | heavy | light | fast quick rapid swift | slow | old elderly aged | young | new modern recent | good great excellent wonderful superb | bad terrible awful dreadful poor | important essential crucial | useful handy helpful | useless pointless | strange odd weird unusual | normal usual ordinary common | right correct | wrong incorrect | true | false | strong powerful | weak feeble | dangerous risky hazardous | safe | careful cautious | brave courageous | polite friendly kind nice | rude impolite unfriendly | quiet silent | loud noisy | bright | dark | full | empty | rare scarce | cheap | simple | complicated complex | interesting fascinating | dull | perfect | broken damaged | ready | late | early | possible | impossible | different | same identical similar | round | sharp | soft | hard | wet | dry | clean | local
""",
    "time": """
n today | yesterday | tomorrow | morning | afternoon | evening night tonight | midnight | noon midday | monday | tuesday | wednesday | thursday | friday | saturday sunday weekend | january february | march april | may june | july august | september october | november december | week | month | year | hour minute second moment | day | century
a often frequently regularly | rarely seldom | always constantly | never | sometimes occasionally | soon shortly | now currently | suddenly abruptly | again once_more | early | late
""",
    "amounts": """
n one | two pair couple | three | four | five | six | seven | eight | nine | ten | hundred | thousand | million | half | double twice | many lots plenty numerous | few fewer | all every | none nothing | more | less | dozen
""",
}
