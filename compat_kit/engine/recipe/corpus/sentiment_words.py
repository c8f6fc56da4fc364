"""Words and phrases that say how somebody feels about something."""

from __future__ import annotations

from .framing import phrases

# Of anything: a book, a meal, a phone, a teacher.
GOOD = """
good great excellent wonderful fantastic amazing superb brilliant lovely marvellous terrific outstanding exceptional splendid
magnificent perfect beautiful fabulous impressive delightful pleasant enjoyable awesome incredible remarkable stunning superior
first-class first-rate top-notch flawless faultless nice cool neat sweet charming phenomenal spectacular sensational glorious
extraordinary stellar sublime divine heavenly ideal admirable commendable praiseworthy satisfying rewarding refreshing pleasing
gratifying memorable unforgettable unbeatable unrivalled unmatched matchless world-class high-quality decent respectable
valuable worthwhile worthy priceless treasured astonishing astounding breathtaking dazzling fascinating captivating enchanting
exquisite elegant graceful gorgeous attractive appealing inviting welcoming inspiring uplifting heartwarming cheerful joyful
joyous fun entertaining exciting thrilling amusing beneficial helpful useful handy practical convenient effective efficient
smooth effortless smart ingenious innovative creative original imaginative thoughtful well-made well-done well-designed
well-planned well-organised polished refined tasteful classy stylish trustworthy dependable reliable reassuring comforting
soothing relaxing lively vibrant harmonious balanced fair honest genuine authentic spotless immaculate pristine safe successful
triumphant promising encouraging favourable positive mind-blowing jaw-dropping five-star peerless magical magic wondrous
blissful idyllic fine super lovable likeable adorable cute pretty dreamy sparkling radiant luminous top tip-top grand swell
dandy fab ace exemplary laudable meritorious agreeable congenial masterful masterly skilful accomplished virtuoso prize-winning
award-winning winning unequalled incomparable second-to-none supreme superlative optimal golden gleaming crisp fruitful
productive enriching illuminating enlightening insightful engaging absorbing gripping riveting compelling moving touching
stirring powerful witty hilarious funny clever
""".split()  # fmt: skip
BAD = """
bad terrible awful horrible dreadful poor disappointing appalling atrocious abysmal lousy rotten nasty unpleasant disgusting
revolting repulsive ghastly hideous ugly vile foul gross miserable pathetic pitiful dismal dire woeful lamentable deplorable
shameful disgraceful scandalous outrageous unacceptable inexcusable intolerable unbearable insufferable horrendous horrid
horrific frightful abominable detestable loathsome shocking sickening useless worthless pointless hopeless fruitless futile
senseless meaningless mindless brainless stupid idiotic dumb ridiculous absurd laughable embarrassing cringeworthy painful
frustrating annoying irritating infuriating maddening aggravating exasperating tiresome tedious boring dull dreary monotonous
bland lifeless soulless joyless lame weak feeble flimsy shoddy sloppy careless clumsy amateurish unprofessional incompetent
inadequate insufficient inferior substandard second-rate third-rate unsatisfactory unsatisfying underwhelming uninspired
uninspiring unimpressive forgettable unconvincing unoriginal stale outdated faulty defective broken damaged unreliable unstable
untrustworthy dishonest deceptive misleading unfair unjust overpriced overrated overhyped wasteful inconvenient impractical
awkward confusing messy chaotic disorganised dirty filthy grubby grimy smelly stinking noisy cramped uncomfortable unfriendly
rude hostile harsh cruel mean grumpy sad depressing gloomy bleak grim tragic disastrous catastrophic calamitous harmful
dangerous unsafe hazardous worrying troubling disturbing upsetting distressing stressful exhausting tiring draining
heartbreaking hurtful insulting offensive tasteless tacky half-hearted half-baked ill-conceived badly-made poorly-made
regrettable unfortunate wretched rubbish trashy crummy cruddy subpar botched unusable unwelcome undesirable objectionable
obnoxious odious offputting repellent rancid putrid rough crude nightmarish hellish ruined spoiled wrecked flawed unworthy
unhelpful ineffective inefficient inept clueless negligent neglected shabby scruffy tatty run-down worn-out tired-looking
lacklustre wooden flat hollow shallow cheesy corny cliched predictable incoherent contrived bloated tortuous excruciating
torturous agonising unendurable dispiriting discouraging demoralising deflating soul-crushing mind-numbing nerve-racking irksome
bothersome vexing troublesome
""".split()  # fmt: skip

# Of some things only: (good, bad) by what is spoken of.
KINDS: dict[str, tuple[list[str], list[str]]] = {
    "film": (
        "suspenseful touching tense funny heartfelt poetic thought-provoking well-acted well-written believable".split(),
        """
far-fetched tiring overlong long-winded badly-acted badly-written unwatchable unreadable confused implausible slow
""".split(),
    ),
    "food": (
        "delicious tasty yummy scrumptious mouth-watering succulent juicy tender flavourful aromatic crunchy creamy fresh homely "
        "appetising savoury finger-licking moreish hearty wholesome nourishing fragrant".split(),
        "burnt soggy greasy undercooked overcooked tasteless inedible mouldy sour lukewarm stale salty watery rubbery chewy raw "
        "flavourless oily unappetising yucky mushy bitter".split(),
    ),
    "place": (
        "cosy clean spacious comfortable quiet tidy airy snug bright peaceful comfy roomy welcoming tranquil calm restful homely "
        "scenic picturesque central sunny well-kept".split(),
        """
dark damp draughty mouldy stuffy crowded loud dingy unhygienic freezing shabby musty bug-infested dusty stained decrepit
"""
        "noisy tiny unheated badly-kept squalid".split(),
    ),
    "thing": (
        """
sturdy durable robust solid fast quick sleek light powerful precise accurate long-lasting responsive ergonomic versatile
"""
        "intuitive easy-to-use user-friendly affordable unbreakable quiet".split(),
        "fragile slow heavy bulky wobbly sluggish loud inaccurate laggy buggy glitchy scratched leaky rickety complicated "
        "hard-to-use ill-fitting overheated jammed sticky brittle".split(),
    ),
    "people": (
        "friendly kind polite patient attentive courteous warm caring generous competent knowledgeable professional helpful "
        "considerate gracious hospitable obliging supportive understanding warm-hearted good-natured punctual skilled".split(),
        "rude impolite impatient arrogant lazy indifferent careless disrespectful ignorant aggressive surly dismissive bossy "
        "condescending bad-tempered snooty moody cold-hearted stingy slow pushy uncaring".split(),
    ),
    "event": (
        "well-run well-organised well-explained instructive interesting stimulating motivating varied clear educational "
        "informative eye-opening festive fun-filled".split(),
        "badly-run disorganised repetitive long-winded unclear uninformative muddled shambolic overcrowded rushed dry "
        "badly-explained drawn-out cancelled".split(),
    ),
    "weather": (
        "sunny glorious mild warm balmy bright heavenly lovely radiant".split(),
        "gloomy wet miserable freezing stormy foul grey muggy nasty".split(),
    ),
}

# Good ones that can be denied in plain words: "not helpful" says the contrary of "helpful".
DENIED_GOOD = """
good great nice helpful friendly useful interesting reliable comfortable clean fair honest enjoyable pleasant fun exciting
satisfying worthwhile practical convincing easy safe professional polite impressive funny original clear convenient effective
happy satisfied pleased content impressed amused convinced welcoming special worthy acceptable
""".split()  # fmt: skip
DENIED_BAD = """
bad boring disappointing terrible awful rude unfriendly difficult dull noisy dirty expensive annoying confusing slow ugly stupid
painful stressful uncomfortable complicated disappointed unhappy bored annoyed sorry unpleasant greasy tiring messy cramped
""".split()  # fmt: skip

GOOD_NOUNS = phrases("""
joy; delight; triumph; masterpiece; gem; hidden gem; treat; pleasure; success; winner; hit; treasure; dream; dream come true;
bargain; blessing; godsend; lifesaver; work of art; feast; wonder; miracle; marvel; real find; revelation; highlight; breath of
fresh air; treasure trove; must-see; must-have; game changer; bargain of the year; perfect gift; little paradise; piece of
heaven; good buy; great choice; good choice; steal; knockout; smash; stunner; showstopper; cracker; gold mine; ray of sunshine;
total success; thing of beauty; pure delight; safe bet; model of clarity; happy surprise; pleasant surprise; lovely surprise;
good investment; perfect match; stroke of luck; stroke of genius; class act; gift; privilege; victory; sheer delight; rare
pleasure; home run; big improvement; huge step forward; lucky find
""")
BAD_NOUNS = phrases("""
disaster; nightmare; catastrophe; failure; flop; mess; letdown; let-down; disappointment; disgrace; joke; bad joke; scam;
rip-off; ripoff; swindle; shambles; fiasco; waste of time; waste of money; total waste; insult; embarrassment; shame; torture;
ordeal; pain; pain in the neck; bore; eyesore; dud; lemon; mistake; big mistake; blunder; farce; horror; horror show; trap;
tourist trap; fraud; fake; cheat; hassle; headache; burden; nuisance; plague; curse; catalogue of errors; bad dream; piece of
junk; piece of rubbish; load of rubbish; pile of junk; crime; sham; trainwreck; train wreck; step backwards; sad affair; poor
show; bad buy; missed chance; missed opportunity; cold shower; slap in the face; chore; snoozefest; yawn; tragedy; living hell;
dog's dinner; bottomless pit; dead loss; wasted evening; lost cause
""")

# "I ... the film."
GOOD_VERBS = phrases("""
love; loved; adore; adored; enjoyed; really enjoyed; like; really like; liked; admire; admired; cherish; treasure; recommend;
warmly recommend; highly recommend; appreciate; appreciated; savoured; relished; praise; fell in love with; am in love with; am
a big fan of; can only recommend; was charmed by; was delighted by; was impressed by; am thrilled with; am happy with; am very
pleased with; am so glad about; am crazy about; cannot get enough of; had great fun with; look forward to; was blown away by; am
grateful for; was moved by; am proud of; took great pleasure in; would always choose; was enchanted by; am more than satisfied
with; thoroughly enjoyed; absolutely love; have only praise for; have nothing but good words for; am full of praise for; will
always remember fondly; delighted in; dearly love; wholeheartedly recommend; was won over by; was pleasantly surprised by
""")
BAD_VERBS = phrases("""
hate; hated; loathe; loathed; detest; detested; despise; despised; dislike; disliked; regret; regretted; cannot stand; can't
stand; could not stand; cannot bear; could not bear; am fed up with; am sick of; am tired of; was disappointed by; am
disappointed with; am very unhappy with; was let down by; was bored by; was appalled by; was disgusted by; was shocked by; was
annoyed by; am angry about; would not recommend; cannot recommend; can't recommend; would never recommend; do not recommend; do
not like; didn't like; did not like; don't like; did not enjoy; didn't enjoy; suffered through; struggled with; gave up on;
walked out of; complained about; had nothing but trouble with; wasted my money on; wasted my time with; lost all patience with;
am frustrated with; resent; was put off by; warn everybody about; would avoid; strongly dislike; will never forgive; sent back;
want my money back for; curse; could not finish; dread; absolutely hate; truly regret; fell asleep during; am ashamed of; was
insulted by; was cheated by
""")
# "The film ... me."
GOOD_EFFECTS = phrases("""
impressed; delighted; charmed; amazed; thrilled; enchanted; moved; inspired; pleased; fascinated; captivated; amused; cheered _
up; won _ over; pleasantly surprised; dazzled; touched; overjoyed; astonished; encouraged; enthralled; entertained; relaxed;
comforted; blew _ away; refreshed; swept _ away; made _ so happy; helped; rewarded; excited
""")
BAD_EFFECTS = phrases("""
disappointed; annoyed; bored; irritated; frustrated; angered; upset; let _ down; infuriated; disgusted; appalled; exhausted;
saddened; drove _ crazy; insulted; shocked; hurt; cheated; enraged; confused; failed; horrified; depressed; offended; tormented;
sickened; maddened; scared _ off; robbed; worried; tired _ out; ripped _ off
""")
# "I am ..."
GOOD_FEELINGS = phrases("""
happy; delighted; thrilled; overjoyed; pleased; glad; satisfied; grateful; thankful; excited; content; amazed; impressed;
ecstatic; elated; over the moon; on cloud nine; in heaven; cheerful; proud; relieved; enthusiastic; charmed; touched; moved;
blissful; jubilant; euphoric; hopeful; optimistic; tickled pink; completely happy; totally convinced; full of joy; at peace;
confident; well rested; refreshed; in good spirits; in high spirits; in a great mood; on top of the world; head over heels;
walking on air; all smiles; like a million dollars
""")
BAD_FEELINGS = phrases("""
sad; angry; furious; disappointed; upset; annoyed; frustrated; unhappy; miserable; bored; disgusted; fed up; irritated;
depressed; heartbroken; outraged; shocked; appalled; dissatisfied; tired of it; ashamed; worried; scared; nervous; exhausted;
devastated; gutted; bitter; discouraged; hopeless; desperate; lonely; hurt; offended; let down; cheated; livid; in tears; at my
wits' end; sick of it; in despair; down in the dumps; stressed out; worn out; embarrassed; horrified; deeply unhappy; in a bad
mood; in a foul mood
""")
# "It works ..."
GOOD_ADVERBS = phrases("""
well; perfectly; beautifully; wonderfully; brilliantly; flawlessly; smoothly; superbly; excellently; reliably; like a dream;
like a charm; like clockwork; without a hitch; without any problems; without a single fault; just fine; better than expected;
better than ever; as promised; marvellously; splendidly; effortlessly; very nicely; fantastically; amazingly; so well; really
well; better than before; a treat
""")
BAD_ADVERBS = phrases("""
badly; poorly; terribly; horribly; dreadfully; awfully; miserably; hopelessly; only half the time; not at all; worse every day;
worse than before; worse than expected; with endless errors; with constant problems; abysmally; pathetically; painfully slowly;
far too slowly; never as promised; only with a lot of luck; appallingly; atrociously; unreliably; less and less; worse than
ever; wretchedly; woefully
""")
# Whole remarks, of anything.
GOOD_REMARKS = phrases("""
What a joy; What a treat; What a find; What a day; I could not be happier; We could not be happier; I couldn't be happier; I
couldn't be more pleased; It could not have gone better; It couldn't be better; Could not have been better; Couldn't ask for
more; I could not ask for more; Nothing to complain about; No complaints at all; No complaints; No complaints from me; I have no
complaints; Not a single complaint; There is nothing to criticise; I would do it again; I would buy it again in a heartbeat; I
will be back; I will definitely come back; We will come again; I can't wait to go back; I cannot wait for the next one; Ten out
of ten; 10/10; 5 stars; Five stars from me; Five stars; Thumbs up; Two thumbs up; Well done; Bravo; Hats off; Chapeau; Hooray;
Hurray; Yay; Wow; Yippee; Keep up the good work; Worth every penny; Worth every cent; Money well spent; Time well spent; Good
value for money; Great value; A must; Highly recommended; Warmly recommended; I recommend it to everyone; I would recommend it
to anybody; Best purchase of the year; Best day ever; Best decision of my life; Simply the best; Second to none; It made my day;
It made me smile; It made us laugh all evening; It put a smile on my face; I smiled the whole time; I laughed until I cried; I
enjoyed every minute; I loved every second of it; We had a blast; We had so much fun; We had a great time; I had the time of my
life; It exceeded my expectations; It exceeded all expectations; Better than I had hoped; Better than expected; Much better than
I thought; Even better than last time; Just what I needed; Exactly what I wanted; Just perfect; Everything was perfect;
Everything went smoothly; All went well; It works like a charm; Never had a problem; Never a dull moment; It never disappoints;
It never lets me down; You can't go wrong with it; You won't regret it; I don't regret a thing; Not bad at all; Not bad; Not too
shabby; Nothing could be better; It doesn't get better than this; I can't fault it; I cannot fault it; It was love at first
sight; I am hooked; I am a fan; Count me as a fan; I'm impressed; I am so happy with it; So happy I found it; I love it; We love
it; Love it; Loved it; My children love it; My family adores it; Everyone was happy; Everybody left with a smile; The guests
were delighted; It brightened my week; It was a dream; It feels like home; I felt at home at once; I felt welcome; Thank you for
everything; Thank you so much; Thanks a lot for the wonderful help; Many thanks to the whole team; I am grateful for it; A big
thank you; It saved my day; It saved us a lot of time; Problem solved in minutes; My problem was solved at once; It was worth
the wait; Well worth the trip; Well worth it; Worth a visit; Congratulations; Great job; Good job; Nice work; Lovely; Superb;
Fantastic; Brilliant; Excellent; Awesome; Amazing; Perfect; Wonderful; Great stuff; Top; Delicious; A pleasure from start to
finish; Pure magic; Pure joy; Sheer bliss; Spot on; First class; Top marks; Full marks; A+; Absolutely no regrets; Zero
problems; I wish it would never end; I did not want it to end; I didn't want to leave; I can't stop smiling; I feel lucky; I got
lucky; Things are looking up; I have good news, I won; We won; I passed; I got the job; She said yes; My dream came true; It
restored my faith in people; It gave me hope; It gets better every time; It is growing on me; I would give it six stars if I
could; Nothing beats it; I have never been so happy; I have never eaten so well; I have never slept so well; I was wrong to
doubt it; I expected little and got a lot; I came with doubts and left as a fan; My doubts were gone after a minute; I have
rarely laughed so much; I cannot think of anything better; There is no better one; You will love it; Give it a try, you will
like it; Don't miss it; Not to be missed; Please make more of these; More of this please
""")
BAD_REMARKS = phrases("""
What a mess; What a disaster; What a letdown; What a disappointment; What a shame; What a pity; What a waste; What a joke; Never
again; Once and never again; I want my money back; I want a refund; Give me my money back; I'd like my money back; A waste of
time; A waste of money; Waste of time; Waste of money; Money down the drain; Total waste of money; I regret buying it; I regret
it; I regret every cent; I regret coming here; I wish I had not bought it; I wish I had never come; I wish I'd stayed at home; I
should have stayed at home; I should have known better; I would not do it again; I will not come back; I won't be back; We will
never come back; I am not coming back; I won't buy it again; I would not buy it again; I'd never buy it again; Not worth it; Not
worth the money; Not worth a cent; Not worth the wait; It isn't worth the price; It wasn't worth my time; Not recommended; I
can't recommend it; I would not recommend it to anyone; I wouldn't wish it on my worst enemy; Avoid; Avoid at all costs; Stay
away; Stay away from it; Keep away; Don't bother; Don't buy it; Do not buy this; Don't go there; Don't waste your money; Save
your money; Save yourself the trouble; Hands off; Zero stars; 0/10; 1/10; One star; One star is too much; One star is one too
many; No stars; Thumbs down; Two thumbs down; Worst purchase ever; Worst day ever; The worst I have ever had; It could not be
worse; It couldn't have been worse; It couldn't get any worse; Worse than ever; Worse than expected; Much worse than before; It
gets worse every time; It could have been better; It could be better; Could have been a lot better; It should have been better;
It left a lot to be desired; It leaves much to be desired; I expected more; I expected better; I expected much more; I had hoped
for more; Not what I expected; Not what I hoped for; Not what was promised; It was nothing like the pictures; It did not live up
to the hype; It doesn't live up to its name; It fell short of my expectations; It fell flat; It let me down; It keeps letting me
down; It did not work; It doesn't work; It stopped working; It broke at once; It broke after a day; It fell apart; It never
worked; Nothing works; Nothing worked; Nothing went right; Everything went wrong; It failed again; It keeps failing; I am done
with it; I am done with them; I have had enough; Enough is enough; I can't take it any more; I can't stand it; I hate it; I
hated it; Hate it; Hated every minute; I hated every second of it; I did not like it; I didn't like it at all; I don't like it;
I didn't enjoy it; We did not enjoy it; I don't like it one bit; I was bored to tears; I nearly fell asleep; I fell asleep
halfway; It put me to sleep; I walked out; We left early; I left hungry; I left in tears; I cried all night; It made me sick; It
made me angry; It made my blood boil; It ruined my day; It ruined our holiday; It ruined the evening; It spoiled everything; It
drives me mad; It drove me up the wall; It gets on my nerves; It makes me want to scream; It was a pain; It was hell; Nobody
helped; Nobody cared; Nobody came; Nobody answered; No one apologised; No help at all; No apology; Nobody listened to me; They
ignored me; They ignored us for an hour; They do not care; They lied to me; I was cheated; I feel cheated; We were ripped off; I
got ripped off; I've been fooled; I feel let down; I felt unwelcome; I felt sick afterwards; I felt ill; I lost everything; I
lost my job; We lost; I failed; I failed again; I got fired; She left me; My heart is broken; I have bad news; It is getting
worse; Things are going downhill; It is all downhill; There is nothing good about it; There's nothing good to say; I can't say
anything good about it; Nothing good came of it; Not a single good thing; Neither good nor useful; Neither tasty nor cheap;
Neither friendly nor helpful; Terrible; Awful; Horrible; Dreadful; Disgusting; Useless; Rubbish; Junk; Garbage; Trash; Yuck;
Ugh; Boo; Ouch; Meh, a real letdown; Shame on you; Shame on them; Disgraceful; Unacceptable; Unbelievably bad; Simply bad; Just
bad; Not good; Not good at all; Not great; Not nice; Not funny; Not happy; Not a fan; I'm not a fan; I am not impressed; I'm not
happy with it; I am anything but happy; Anything but good; Far from perfect; Far from good; Lousy; Poor; Very poor; Pathetic;
Boring; So boring; Sad; Too bad; A sad sight; Try harder; Do better; Fix it; Fix this at last; Please fix this mess; I have
never been so bored; I have never been so angry; I have never eaten so badly; I have never slept so badly; I lost all hope;
There is no hope for it; I was right to doubt it; I expected a lot and got nothing; Great expectations, nothing delivered
""")
GOOD_LACKS = phrases("""
no problems; no complaints; no delays; no bugs; no noise; no stress; no mistakes; no flaws; no faults; no queues; no waiting; no
hidden costs; no regrets; no trouble; no worries; no errors; no crashes; no dirt; no bad surprises; no boredom; no hassle; no
fuss; no bad smells; no pain; no scratches
""")
BAD_LACKS = phrases("""
no help; no service; no comfort; no charm; no taste; no flavour; no manners; no respect; no quality; no support; no plot; no
humour; no heating; no hot water; no answer; no refund; no explanation; no care; no love; no imagination; no patience; no
apology; no sense; no talent; no effort; no value; no soul; no joy; no warmth
""")
OKAY = phrases("""
It was okay; It is okay, I guess; It is okay; It was OK; It's ok; It was average; It is neither good nor bad; Neither good nor
bad; It was so-so; So-so; It was alright, nothing more; Average; It is about average; It is what it is; I have no opinion; I
have no opinion about it; I don't have an opinion on that; I have no strong feelings about it; I don't mind either way; It makes
no difference to me; I feel neither one way nor the other; It was as usual; It was as I expected, no more, no less; Some like
it, some do not; Opinions differ; Three stars, average; 3 stars; 3 out of 5; 5 out of 10; I can take it or leave it; It is an
ordinary one; It is a normal one; It was an ordinary day; A normal day; Nothing happened; Nothing changed; No change; It stayed
the same; It is the same as before; I have not tried it yet; I haven't decided yet; I do not know yet; We will see; Maybe;
Perhaps another time; It depends; No comment; It does what the manual says; It is a middling one; Not good, not bad; It was
medium; I am indifferent; I do not care either way
""")
