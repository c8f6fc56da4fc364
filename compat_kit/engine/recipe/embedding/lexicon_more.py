"""More words for the topics of the other two lexicons, written like them."""
# ruff: noqa: E501 - a line is one cluster of words, or one thing said in several ways

MORE: dict[str, str] = {
    "weather": """
n gust squall | storm_front | weather | icicle snowflake
v clear_up brighten | soak drench
a soaked drenched
""",
    "food": """
u alcohol booze | juice | hunger | thirst | taste flavour | cereal porridge muesli | food nourishment grub
a juicy | lovely | tender | greasy fatty
n slice piece bit | portion helping serving | menu | bill | appetite | favourite_dish
""",
    "cooking": """
v add | sprinkle scatter | whip beat | pour | prepare make
u heat | hot_oil
""",
    "pets": """
v run_away escape | brush comb | dig bury
n brush | basket | animal_doctor | veterinary_surgery
""",
    "wildlife": """
v swallow gulp_down | store hoard | live dwell
n cliff | neck trunk | hive | kingfisher woodpecker | calf cub
a long-necked | shy timid
""",
    "sport": """
v save | miss | celebrate | kick_off
n start kick-off | post crossbar | keeper | finish finishing_line | title | training_session workout | heavyweight | decision
a sporting | decisive
""",
    "music": """
n voice | album | tape | key | string | group | lesson
a choral vocal | slow | sold_out
""",
    "travel": """
n delay | journey | timetable schedule | train_ticket | trip outing excursion | sightseeing_tour | stay | cancellation | accommodation lodging | railway
v cancel call_off | leave set_off | come_back return
a wonderful | abroad
""",
    "cities": """
n way direction | old_town | church cathedral | shop_window | rubbish_bin | number_of_people inhabitant | corner
v live dwell reside | tear_down demolish | get_to reach
""",
    "transport": """
n puncture flat_tyre | speed | battery | ticket | rail | sign | fare | delay | light
v hit run_into | stop | break_down
""",
    "home": """
n bulb | owner proprietor | corridor | bed | nail | bucket | fork | address
v hang put_up | close shut | sleep | live
""",
    "garden": """
n bed | cactus | shepherd flock | ripe_fruit | twig | thorn
v flower bloom | rake | fell cut_down | sow
a ripe
""",
    "sea": """
v wreck | collect gather | catch | row | ride
n wave | rock cliff | wreck shipwreck | cabin | shark_fin | paddle_boat
a rough stormy choppy | calm
""",
    "family": """
n birth | death funeral | girlfriend boyfriend partner | fiancé | orphan
v be_born | die pass_away decease | adopt foster | expect | meet get_to_know
u youth
""",
    "clothes": """
n stripe pattern | hole tear | size | sleeve collar | heel | slipper
v put_on | take_off | tear rip | soak
a leather | wet soaked
""",
    "shopping": """
v accept take | compare | double | cost
u cash
n size | change | price_tag | gift_shop | toaster kettle | money_back
""",
    "health": """
n rib | sample | back_pain | emergency | cold_sore | tissue | wheelchair crutch | operation surgery
v survive live | die pass_away perish | recommend advise | take | get_rid_of | breathe | faint collapse
a dead deceased | alive living | pregnant | blind | deaf
""",
    "feelings": """
a silent | homesick | cheerful | desperate hopeless | curious inquisitive | guilty | jealous | terrified
n height | good_mood | courage bravery | patience | pride | shame | boredom | loneliness
v enjoy | frighten scare terrify | admire | comfort console | annoy irritate bother
""",
    "computers": """
n button | touch_screen | screenshot | laptop | mobile | directory folder | mouse_pad | photo
v work function | press push | remove delete | load
a incorrect wrong | wireless | dead broken
""",
    "programming": """
n line | app program application | button | name identifier | design | warning | manual | json file | dictionary mapping
v crash stop_working | press click | load read | sort order | return | pass succeed
a long | green passing
""",
    "ai": """
n size length | example sample instance | piece bit part | word | sentence | image picture photo | file | conversation chat history | message | user | secret | attack | score | key field
v read process | learn | handle accept | write produce generate | invent fabricate make_up | answer reply | compare rank | shrink compress reduce | store keep save | forget | leak reveal | cut split chop divide | halt stop end | pick choose select | send pass forward route
a certain sure confident | likely probable | unlikely improbable | identical same | valid correct | untrue false wrong | polite friendly | random creative varied daring | private confidential
u memory | speed | meaning sense | data | text | computation
""",
    "networks": """
n attachment file | load | cable | logo | half_a_minute second | piece | address | secret | user | attack | try attempt | limit
v reach | load open | give_up | get | log_in sign_in | spread share distribute | abort cancel interrupt | forward route pass_on
a alive running up | overloaded
""",
    "school": """
n mark grade | french_lesson | biology history geography | contest competition | holiday | lesson | child
v visit | forget | study | speak | come
a noisy loud | bad poor
""",
    "maths": """
n side | corner | length width | area surface | disc circle | value | half | times
v work_out | draw | find
a twelve | largest biggest greatest | smallest least
""",
    "money": """
n value worth | rate interest_rate | rise increase | price_rise | dollar_bill | saving | deal
v cost | go_up rise | go_down | buy
a dear expensive
""",
    "work": """
n pay_rise raise | night_shift | job_interview | lunch_break | position | plant | week
v lose | move | invite ask | close shut_down
""",
    "space": """
n distance | shooting_star | space_probe probe | ring | night_sky
v explode blow_up | repair fix | come_back return | discover find
a full | visible
u earth
""",
    "history": """
n year | soldier army | middle_ages | church | theatre | coin | town_wall
v die pass_away | take capture seize | restore rebuild | invent | end
""",
    "politics": """
n tax | bill law | soldier | peace | watch | office | debate | policy | leader head_of_state
v lose | agree | choose elect | cross | sentence send_to_prison | believe | meet
""",
    "books": """
n letter | ending end | crime_story detective_story | children's_book | printing_press
v finish end | come_out appear publish | lose | tell
a sad
""",
    "film": """
n hour | prize award | line | movie_theatre | tear | photo
v last take | win | meet | own have | forget | see watch
""",
    "art": """
n show | marble stone wood | picture image | frame | camera
v show display | make create | sell
""",
    "science": """
n speed | species kind | lava | ice water | light | glass | chemist
v mix combine put_together | float swim | discover find | erupt
a active | unknown new
""",
    "environment": """
n pole | ice | tree | river | sun | lamp | bottle
v melt | use | plant | fill | hold_back
a polar | full | deep
""",
    "games": """
n hide_and_seek | jigsaw puzzle | trick | collection | toy | hour
v finish complete | beat defeat | lose | teach | collect
""",
    "language": """
n expression | chapter | voice | word | thanks | call
v repeat say_again | quarrel argue | spell | tell
u cash money
""",
    "people": """
p king | hero | guest visitor | leader head | owner | group band crowd | nobody no_one | kid child | neighbour | star celebrity | enemy foe | partner companion | twin | human_being | youth young_person | senior pensioner | friend
n life | death | body | face | hair | name surname | age | friendship | help | care | voice | health | crowd | society community
""",
    "things": """
n time | room space | first | last | next | board | needle | soap | mess | detail | fact | story | word | picture image | news | size | shape form | colour | material | amount | sign symbol | pattern | gift | service | system | skill ability talent | habit | difference | group set | row line | page | order | step stage | effort attempt | mistake error | success | failure | strength power | weakness | luck fortune | purpose aim goal | opinion view | experience | event incident | situation circumstance | information | question | decision | visit | trip | wish | fight | game | test | pair | distance | direction | level | speed | end | centre | object
u horror | clothes clothing | construction | science | audio | space room | wood timber | metal | glass | plastic | rubber | stone rock | gold | silver | water | air | fire | electricity
n alarm siren | mark spot stain | blade | chain | wire | basket | bucket pail | flag | stamp envelope | roof | wheel | pipe tube | pump | gun | statue | battery | engine | ladder | bell | cupboard | candle | match lighter | basin | tray | lid
""",
    "motion": """
v move shift | visit call_on | stay remain | live dwell | die pass_away | shake tremble | appear emerge | disappear vanish | spread | split divide | join connect link | separate part | fill | cover | pour | flow run | swing | roll | slide slip | bend | stretch | cross | reach arrive_at | pass | lead | guide | chase pursue | catch | knock | kick | kill murder | save rescue | warn | attack | defend protect | fix repair mend | tie bind fasten | collect gather | wrap | touch | rub | tear rip | burn | cut | dig | hang | mix blend | shoot | fold
""",
    "mind": """
v inform tell notify | repeat do_again | dream | plan intend | expect await | promise | refuse reject decline | accept | offer | invite | recommend advise suggest | prefer | recognise identify | discover | invent create | prove | guess estimate | admit confess | deny | blame accuse | forgive pardon excuse | thank | trust | warn | teach | learn | practise | imagine picture | wonder | mean signify | count | name call | describe | belong | own possess have | deserve | enjoy | suffer | survive | celebrate | fail | succeed manage | solve | explain | complete finish end | begin start | join | lead | report | complain | surprise astonish | annoy bother | frighten scare | begin
""",
    "qualities": """
a alike | near close nearby | far distant remote | daily everyday | first | next following | previous former earlier | last final | awake | asleep sleeping | alive living | dead deceased | favourite preferred | smooth | rough | sweet | bitter | deep | shallow | straight | crooked bent | flat even | steep | hollow | solid firm | smart clever | stupid foolish silly | lazy | busy occupied | free | sharp | blunt | lucky fortunate | unlucky unfortunate | famous well-known renowned | unknown | popular | secret hidden | public | private personal | whole entire complete total | main chief principal | special particular | certain sure | clear obvious | exact precise accurate | sudden | gentle tender | cruel brutal | honest sincere truthful | serious | funny | pretty beautiful lovely | ugly | rich | poor | fair just | unfair unjust | healthy | tired | terrible horrible | nice pleasant | magnificent splendid | modern contemporary | ancient | huge | missing lost absent | visible | invisible | correct | best finest | worst | better | worse | original | real genuine | fake false artificial | wooden | metallic | daring bold | peaceful | successful | extra additional | available | necessary | enough sufficient
a quickly fast rapidly swiftly | slowly gradually | badly poorly | well | quietly silently | loudly noisily | easily | carefully | happily | sadly unhappily | immediately at_once straight_away | finally eventually at_last | together jointly | alone | mainly mostly | nearly almost | exactly precisely | probably perhaps maybe possibly | certainly definitely surely
""",
    "time": """
n weekday | weekend | holiday | lunchtime | spring | summer | autumn | winter | season | decade | past | future | present | dawn sunrise daybreak | dusk sunset nightfall | birthday | date | half_an_hour | while | beginning | fortnight two_weeks
a daily every_day each_day | weekly | monthly | annual yearly | already | yet | later afterwards | before earlier | recently lately | forever eternally | long_ago
""",
    "amounts": """
n first | second | third | quarter | eleven | twelve | twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | billion | some several | too_many too_much | a_little | most | kilometre | metre | centimetre | kilogram kilo | gram | litre | mile | percent
a enough | another | only | whole | plus | minus | about approximately roughly
""",
}
