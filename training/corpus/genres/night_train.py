"""A long train through the dark, strange cargo, and passengers with two tickets each."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("train", (
        "a night train that stops at stations which are on no map",
        "a train of nine iron cars crossing the frozen sea of {region}",
        "the last train south, carrying the last seeds there are",
    ), where="on"),
    Setting("express", (
        "the midnight express to {region}, one passenger over the list",
        "an express that has not stopped in eleven years",
        "a mountain express snowed in between two tunnels",
    ), where="on"),
    Setting("sleeping car", (
        "a sleeping car full of people who dare not sleep",
        "a sleeping car uncoupled in the night and rolling on by itself",
        "the velvet sleeping car of a bankrupt emperor",
    )),
    Setting("railway", (
        "a railway built over the marshes of {region} by people who never saw it finished",
        "a railway on which the trains run only when it thunders",
        "a narrow mountain railway with more tunnels than mountains",
    ), where="on"),
    Setting("freight train", (
        "a freight train two miles long, with something breathing in the sixth car",
        "a freight train under seal, guarded by people who were not told why",
        "a slow freight train out of {region}, loaded with wedding cakes and gunpowder",
    ), where="on"),
)

ROLES = (
    "night stoker", "ticket inspector", "dining car waiter", "travelling mapmaker", "mail sorter", "piano tuner", "runaway bride",
    "railway surgeon", "seed guard", "telegraph clerk", "stowaway cook",
)

PLACES = (
    Place("sleeping car", (
        "Green curtains sway along both sides, all together, like one long breath.",
        "The lamps are turned down to blue, and every shoe stands outside its berth.",
        "Somebody snores in time with the rails.",
        "The carpet is thick, and remembers each foot for a moment.",
        "Cold [creeps|feels its way] in at the window frames and lies down with the sleepers.",
    ), (
        Fixture("berth nine", (
            "The sheets of {thing} are folded back, warm, and full of coal dust.",
            "A name card on {thing} {has thing} been written, struck out, and written again in another hand.",
        ), holds=True),
        Fixture("row of shoes", (
            "One pair in {thing} points toward the bed, and not away from it.",
            "Each shoe in {thing} {has thing} been chalked with a number by the porter, and two have the same.",
        )),
    )),
    Place("dining car", (
        "Forty glasses chime at every joint in the rails.",
        "The tablecloths are white, stiff, and laid for people who got off long ago.",
        "Soup leans in its plates as the train takes a curve.",
        "Little lamps with pink shades make the dark outside look darker.",
        "Roast duck and brass polish: dinner has been late for some time.",
    ), (
        Fixture("menu board", (
            "The fish on {thing} {is thing} crossed out, and so is the cook.",
            "Under the puddings on {thing} someone has pencilled: do not sleep in the tunnel.",
        )),
        Fixture("sideboard", (
            "There are twelve forks in {thing}, eleven spoons, and an empty velvet bed for a knife.",
            "A drawer of {thing} open{s thing} at each left-hand bend and shuts at each right.",
        ), holds=True),
    )),
    Place("engine", (
        "The firebox roars behind its door like a lion in a cupboard.",
        "Needles tremble in brass faces, a little to the right of good sense.",
        "Heat roasts your front while the wind freezes your back.",
        "Sparks go over the roof in a long red scarf.",
        "You have to shout here, and then have to shout: what?",
    ), (
        Fixture("firebox door", (
            "In the fire behind {thing} something is burning that was never coal.",
            "Someone has fried an egg on the ledge of {thing}, and someone has scratched a heart.",
        )),
        Fixture("driver's locker", (
            "A photograph in {thing} shows this train, and all of you waving from it.",
            "{thing} holds sandwiches, goggles, and a bundle of black flags.",
        ), holds=True),
    ), where="on"),
    Place("coal tender", (
        "The heap shifts and clinks as if it were counting itself.",
        "Snow and soot meet in the air and come down grey.",
        "Bare iron shows in one corner, where there ought to be a week of coal.",
        "Telegraph poles whip past, each with its small shriek.",
        "Black dust has got into the creases of your hands, and means to stay.",
    ), (
        Fixture("rear ladder", (
            "Coal dust on {thing} shows where a good many baskets went over the side.",
            "Threads of grey wool are frozen to {thing}, rung after rung.",
        )),
        Fixture("water hatch", (
            "Far down in {thing}, a black disc shivers at each turn of the wheels.",
            "A cord has been tied inside {thing}, and something swings on the end.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("seed car", (
        "Drawers go up to the roof, two thousand of them, with brass handles no bigger than teeth.",
        "It is dry in here, and smells of summer barns.",
        "Every label is written in the same brown, careful hand.",
        "A thermometer hangs in the middle like a holy thing.",
        "When the train slows, you can hear the seeds slide, a sound like far-off rain.",
    ), (
        Fixture("unlabelled drawer", (
            "The seeds in {thing} are blue, and lean toward you when you speak.",
            "{thing} {has thing} been opened so often that the varnish is gone.",
        ), holds=True),
        Fixture("glass case", (
            "Under the lid of {thing} lie{s thing} one ear of barley, on silk, like a queen.",
            "A ring of breath is on {thing}, though you have not come that near.",
        )),
    )),
    Place("mail car", (
        "Pigeonholes cover the walls, and in a few of them there are pigeons.",
        "Sacks lie about like sleepers with their hoods up.",
        "Sealing wax, string and ink: it smells of news that cannot wait.",
        "The sorting lamps swing, and all the addresses swim.",
        "A red stamp on the floor says TOO LATE, over and over.",
    ), (
        Fixture("dead letter box", (
            "{thing} {is thing} stuffed with letters to people who have not been born.",
            "Two envelopes in {thing} are addressed to this car, tonight.",
        ), holds=True),
        Fixture("sorting frame", (
            "One hole in {thing} {is thing} marked with your birthday.",
            "The holes of {thing} are named for towns, and three are towns at the bottom of the sea.",
        )),
    )),
    Place("animal car", (
        "Straw dust drifts gold in the light of a single lantern.",
        "Something large shifts its weight, and the whole floor agrees.",
        "The bars have been painted to look like bamboo.",
        "Hay, musk and oranges: a warm smell, with an edge to it.",
        "Eyes open, look you over, and shut again, three pairs of them.",
    ), (
        Fixture("covered cage", (
            "A violet cloth is tied over {thing}, and it sighs in and out.",
            "The label on {thing} says: do not hum.",
        )),
        Fixture("feed bin", (
            "{thing} {has thing} oats on top, and toffees underneath.",
            "A curl of red hair is caught in the lid of {thing}.",
        ), holds=True),
    )),
    Place("roof of the train", (
        "The wind tries to read you like a newspaper.",
        "Smoke goes over in soft black blows, and leaves you spitting.",
        "The cars lie ahead in a long line and bend like a spine.",
        "Each bridge comes at you as a row of dark teeth.",
        "Stars hang so low that the chimney seems to light them.",
    ), (
        Fixture("ventilator", (
            "Through {thing} rise voices, cigar smoke, and a smell of almonds.",
            "The hood of {thing} turns to follow you.",
        ), holds=True),
        Fixture("iron handrail", (
            "A glove has frozen to {thing}, with the fingers still bent.",
            "Notches are filed into {thing}, as if someone were counting journeys.",
        )),
    ), kind="out", where="on"),
    Place("guard's van", (
        "Red light from the tail lamp comes and goes on the ceiling.",
        "The rails run out behind like two sentences that never meet.",
        "A stove the size of a hat keeps one chair warm.",
        "Flags, whistles and horns hang in order on the wall.",
        "The brake wheel creaks to itself, like a man with an old regret.",
    ), (
        Fixture("brake wheel", (
            "{thing} {is thing} chained, and the chain is newer than anything else in the van.",
            "Four fingers and a thumb are worn into the rim of {thing}.",
        )),
        Fixture("lost property chest", (
            "{thing} holds nine umbrellas, a wooden leg, and somebody's good name in an envelope.",
            "Right at the bottom of {thing} there is a ticket for a station called Never.",
        ), holds=True),
    )),
    Place("snowy halt", (
        "There is a platform, a lamp, and a great deal of white.",
        "The engine ticks as it cools, like a clock with a fever.",
        "Drifts have climbed the walls and look in at the windows.",
        "The name has been taken down from the board; four screw holes remain.",
        "Out past the lamp nothing at all has been drawn yet.",
    ), (
        Fixture("waiting room stove", (
            "The ash in {thing} {is thing} warm, and the place has been shut for a generation.",
            "Behind {thing} a row of coats hangs, all buttoned up to the neck.",
        ), holds=True),
        Fixture("station bell", (
            "{thing} rings by itself, one stroke, a little before anything comes.",
            "Frost has grown on {thing} in the shape of ears.",
        )),
    ), kind="out", where="at"),
    Place("luggage hold", (
        "Trunks stand shoulder to shoulder, with labels from every war.",
        "Leather creaks in the dark like a crowd in tight shoes.",
        "There is hardly room to turn round, and none to change your mind.",
        "Something ticks in here, and then something else ticks too.",
        "A crack of light runs along the floor, and dust runs along the light.",
    ), (
        Fixture("brass-bound trunk", (
            "{thing} {has thing} air holes, drilled from within.",
            "Whoever packed {thing} put in forty collars, one hymn book, and a ladder of silk.",
        ), holds=True),
        Fixture("long black case", (
            "{thing} could hold a double bass. It could hold several things.",
            "A sticker on {thing} says THIS WAY UP, on every side.",
        )),
    ), kind="under"),
    Place("bridge over the gorge", (
        "The sleepers are slick with ice, and between them there is only air.",
        "A river grumbles, so far below that it seems to be somebody else's.",
        "The ironwork sings in the frost, high and thin.",
        "Mist goes by beneath your shoes like slow sheep.",
        "It is not a place for thinking, and you think of a great many things.",
    ), (
        Fixture("signal lamp", (
            "{thing} shows green on one side and red on the other, and black to you.",
            "Moths of ice have settled all over the glass of {thing}.",
        )),
        Fixture("refuge niche", (
            "A bench, a crust and a pile of cherry stones are in {thing}: someone waits here often.",
            "Words are scratched in {thing}: hold on, it takes forty seconds.",
        ), holds=True),
    ), kind="water", where="on"),
    Place("compartment", (
        "Two red benches face each other like people with nothing to say.",
        "Your own face rides along in the black window, over the fields.",
        "A net overhead sags with hat boxes.",
        "Orange peel and old velvet: everybody has sat here once.",
        "There is a lever to pull in case of danger, and a fine for pulling it.",
    ), (
        Fixture("emergency lever", (
            "The seal on {thing} {has thing} been cut, and glued back with jam.",
            "Tiny words on {thing} promise a penalty of five crowns or one year.",
        )),
        Fixture("sagging seat", (
            "A spring of {thing} twangs, and a corner of paper shows in the crack.",
            "{thing} {is thing} much warmer than an empty seat should be.",
        ), holds=True),
    )),
)

THINGS = (
    Thing("coal shovel", "tool", ("The edge of {thing} {is thing} bright as a coin and as sharp.", "A tally is cut in the shaft of {thing}: forty, and then nineteen.")),
    Thing("carriage wrench", "tool", ("{thing} {is thing} long as an arm and twice as stubborn.", "Red paint on {thing} says: property of the other train.")),
    Thing("signal lantern", "light", ("{thing} {has thing} three glasses, red, green and one that is best not used.", "{thing} smell{s thing} of paraffin and wet mornings.")),
    Thing("miner's candle", "light", ("{thing} {is thing} as thick as a wrist, with a nail through it to mark the hours.", "Somebody has carved a patient little face into {thing}.")),
    Thing("ring of nine keys", "key", ("On {thing} eight are iron, and one is bone.", "{thing} jingles a scale, with the last note missing.")),
    Thing("square carriage key", "key", ("{thing} open{s thing} every door on the line, and most hearts, says the porter.", "{thing} {has thing} been kept on a chain next to someone's skin.")),
    Thing("twist of barley", "food", ("A pinch of dust falls from {thing}, and it smells of a field.", "{thing} would make one loaf, or a thousand, if one could wait.")),
    Thing("cold roast chicken", "food", ("One leg is gone from {thing}, and a note apologises.", "{thing} {is thing} wrapped in a timetable for a line that was never built.")),
    Thing("punched ticket", "paper", ("The holes in {thing} make the shape of a small running dog.", "{thing} {is thing} good for one journey, in one direction, with no questions.")),
    Thing("soot drawing", "paper", ("{thing} shows a woman on the roof at night, with a basket.", "In {thing} the train has ten cars. You have counted nine.", "A child drew {thing}, and pressed so hard that the paper tore at the eyes.")),
    Thing("telegram", "paper", ("{thing} reads: DO NOT SLOW DOWN FOR THE LAMPS.", "The date on {thing} {is thing} the day after tomorrow.")),
    Thing("emerald hatpin", "treasure", ("{thing} {is thing} nine inches long, and the stone is the least dangerous end.", "A drop of something dark has dried halfway along {thing}.")),
    Thing("gold watch", "treasure", ("{thing} runs backward, but it is never late.", "Under the lid of {thing} there is a lock of white fur.")),
    Thing("wool blanket", "clothing", ("{thing} belongs to the railway, as it says on all four sides.", "A pocket has been sewn into {thing}, where no blanket has one.")),
    Thing("luggage strap", "rope", ("{thing} {has thing} been round the world, and holds a grudge about it.", "{thing} {is thing} long enough for two trunks, or one waiter.")),
    Thing("concertina", "music", ("{thing} lets out a moan whenever the train goes uphill.", "One button of {thing} {is thing} a pearl, and no one presses it.")),
    Thing("sleeping drops", "medicine", ("{thing} taste of cherries, and of missing your station.", "Half of {thing} went somewhere tonight."), plural=True),
    Thing("starting pistol", "weapon", ("{thing} makes a great noise and, as a rule, no hole.", "{thing} {has thing} been loaded by someone who did not know the rule.")),
    Thing("baby's rattle", "token", ("{thing} {is thing} silver and has a tooth mark of its own age.", "Something too heavy to be a pea rolls round in {thing}.")),
)

PEOPLE = (
    Person("engine driver", "she", (
        "{person} has red eyes, black hands and a white scarf.",
        "Four days without sleep have pulled {his person} face down like a blind.",
        "{person} holds the regulator as others hold a child's hand.",
    ), (
        "{person} counts a pole under {his person} breath, and another.", "{person} slaps {his person} own cheek, hard, and blinks.",
        "{he person} lays a palm on the boiler and nods.", "{person} leans out into the wind, and comes back with ice in {his person} brows.",
    ), (
        "Six hundred and eleven. Twelve. Don't stop talking. Thirteen.",
        "High singing, the ice holds. Low singing, we don't stop for God.",
        "She's burning sweet tonight, poor cow. It's all she's got left.",
        "There's a light keeping pace with us, out on the left. I'd be glad if you saw it too.",
        "I've never been late, {name}. I've been wrong about where, but never late.",
        "If I nod off, hit me. Everyone says they will.",
    ), (
        "I'd stay awake two nights more for {a want}.",
        "Go through the train, and see if anyone's hiding {a want}. Don't say it's for me.",
        "You know what she needs to make the next hill? Coal. You know what I need? {a want}.",
    ), (
        "I went through a red signal. A year ago. There was something on the line, and we never felt a bump. That's what I can't get over.",
        "Nobody gave me this train. I found her standing, with steam up, in the snow.",
        "There isn't any station at the end. I've driven it twice. I turn her in the dark, and you all wake up glad.",
    )),
    Person("conductor", "he", (
        "{person} has silver buttons, a silver punch and a voice like folded linen.",
        "{person} never puts a hand out for balance, and never needs one.",
        "A small brass number is pinned over {his person} heart: zero.",
    ), (
        "{person} clicks {his person} punch once on nothing.", "{person} consults a watch, and then the dark.",
        "{he person} smooths {his person} gloves, finger by finger.", "{person} bows just as the car lurches, so that it looks planned.",
    ), (
        "Tickets, please. Yours I have already seen, {name}. I have not seen it yet, but I shall have.",
        "Passengers are requested not to open the windows to anyone.",
        "We shall be in the tunnel for eleven minutes. Some find it longer.",
        "There is no tenth car. I must ask you to stop hearing it.",
        "Every journey has one passenger too many. It is a matter of finding out who is polite.",
        "The company regrets. It regrets nothing in particular; it is a general feeling.",
    ), (
        "An upgrade might be arranged. The fare would be {a want}.",
        "A guest in first class is asking for {a want}, and has started to use the bell.",
        "My uniform is complete but for {a want}.",
    ), (
        "I was a passenger. I lost my ticket. They were very kind and found me a position.",
        "I punch the hole where the heart would be. They never feel it. They just no longer want to get off.",
        "I counted you when you got on. You came out as two.",
    )),
    Person("seed keeper", "she", (
        "{person} is old and narrow, with a key at {his person} belt for every year.",
        "Chaff clings to {his person} shawl, and smells of harvest.",
        "{person} looks at your hands before {he person} looks at your face.",
    ), (
        "{person} pushes a drawer shut with one hip.", "{person} rolls a grain between finger and thumb.",
        "{he person} lifts {his person} lamp, to see what you are made of.", "{person} murmurs a name, as if telling beads.",
    ), (
        "Don't breathe so wet. They'll think it's April.",
        "Each drawer is a person. Somebody went hungry so that this could lie here.",
        "Forty-one winters without a summer. One forgets what green does to the eyes.",
        "Poppies are the worst. They lie so light, and they want out.",
        "I trust nobody. I'm sorry, {name}. It's not you. It's teeth.",
        "There's a drawer with your name on it. No, you may not.",
    ), (
        "I could keep them warm another night, if I had {a want}.",
        "Bring {a want} and wipe it first. I'll let you smell the clover.",
        "I ask for one thing and not bread. It's {a want}.",
    ), (
        "The coal went over the side because I threw it. There's nothing in the south. There's a greenhouse, here, under the ice, and we must stop.",
        "They're dead. All of them, the seeds. I've known for ten years. I keep the labels nice.",
        "I planted one. It's up. It's in the stove pipe, where it's warm, and it has a bud.",
    )),
    Person("silent boy", "he", (
        "{person} is small and grey with soot, but for two clean tracks below {his person} eyes.",
        "A lamp hangs from {his person} neck on a bootlace, and {he person} shades it with both hands.",
        "{person} wears a railway cap that comes down to {his person} nose.",
    ), (
        "{person} draws a quick line on the wall with a black finger.", "{person} holds up some fingers, and then folds one down.",
        "{he person} shakes {his person} head till the cap slips.", "{person} puts an ear to the floor, as one does with rails.",
    ), (
        "Shh. It's listening for the ones who talk.",
        "I can talk. I'm saving it.",
        "Nine cars. And then nine cars. And then one.",
        "I sleep in the fifth. Nobody looks in the fifth, because of the noise.",
        "She had a basket. She had her shoes off. I drew it.",
        "You walk like my brother, {name}. He got off.",
    ), (
        "I'd say a whole sentence for {a want}.",
        "I want {a want}. I'll draw you what I saw.",
        "You find {a want}. I know where there's toffee.",
    ), (
        "My brother's in the tunnel. The train goes in with him, and comes out without. I always look.",
        "I'm not on the list. I got born between two stations.",
        "I unhooked the tenth car. I thought it would roll away. It's still behind us. It just isn't hooked.",
    )),
    Person("countess", "she", (
        "{person} travels with nine trunks, three veils and no maid.",
        "The diamonds at {his person} throat are paste, and the throat is real.",
        "A very old dog sleeps in {his person} muff, or perhaps is the muff.",
    ), (
        "{person} fans {self person} with a timetable.", "{person} lifts one veil and leaves the other two.",
        "{he person} holds {his person} glass out to where a footman would be.", "{person} taps your knuckles with a spoon.",
    ), (
        "One meets such people on trains. I do it on purpose.",
        "I have been murdered twice on this line. The second time the service was better.",
        "Sit there, where I cannot see your boots.",
        "My late husband is in the luggage. Do not look shocked, it was he who booked it.",
        "Never eat anything that is served during a tunnel.",
        "I can read a palm, a face and a mirror image. You, {name}, are large print.",
    ), (
        "I would give a diamond for {a want}. It would not be a good diamond.",
        "At my age one has everything but {a want}.",
        "The dog requires {a want}. I merely speak for him.",
    ), (
        "There is no countess. There was, and I was her maid, and she had a weak heart and a strong trunk.",
        "I carry the plans. They are in the dog.",
        "I come every year to look for my son. He got down to buy me oranges, at a station that is not there.",
    )),
    Person("travelling salesman", "any", (
        "{person} has a checked suit, a sample case and a smile on approval.",
        "Hair oil shines on {person} like a halo gone wrong.",
        "{person} keeps one foot on {his person} case at all times.",
    ), (
        "{person} snaps the locks of the case, open, shut.", "{person} deals you a card with nothing on it.",
        "{he person} tucks in {his person} shirt and starts again.", "{person} laughs, and checks to see whether you did.",
    ), (
        "Everyone needs one. I can't tell you what it is until you've bought it.",
        "I've slept in every bed on this line, and been robbed in the good ones.",
        "Between you and me, friend, there's a body in third. It's asleep, but it's a body.",
        "Satisfaction guaranteed. Whose, it doesn't say.",
        "The trick is to get off one station early, {name}. They never wait for you there.",
        "Look into my eyes. Lovely weather, eh?",
    ), (
        "Me, I'm a buyer tonight. And what I'm buying is {a want}.",
        "Trade you! One mystery item for {a want}.",
        "You don't look like someone with {a want} to spare. But I like to ask.",
    ), (
        "It's empty. The case. It's been empty since I sold my shadow.",
        "I'm the railway's own detective. I've been on this job so long that I did it.",
        "I sold a man a ticket to the end. There was a draught, and his hat was lying there.",
    )),
)

THREATS = (
    Threat("creeping cold", (
        "Frost has got inside the glass and is drawing a fern.", "The pipe beside you knocks twice and goes quiet.",
        "Your breath comes out, looks round, and stays.", "A cup of tea has grown a skin of ice while nobody was looking.",
    ), (
        "Ice furs the door handles. The cold has come in without a ticket.", "Your eyelashes stick when you blink. The creeping cold is one car away.",
        "All the lamps burn small and blue. The fire is eating its last.", "Wood cracks like a shot somewhere behind you; the cold is trying the joints.",
    ), (
        "The cold sits down in your lap like a large white dog. Your hands have stopped being yours.", "You cannot feel your feet, and you have begun not to mind. The creeping cold is here.",
        "The last warm thing in the train is you, and the cold has noticed.",
    ), (
        "The train rolls to a stand, out on the ice, without a sound. You sit with your chin on your chest and dream that it is May. They find the flowers later, on the window.",
        "First you shiver, and then you are warm, so warm that you take off your coat. The creeping cold hangs it up for you.",
    ), (
        "You tear your hand off the iron and leave the skin of the palm behind.", "You get through it on your knees. Two of your toes have gone the grey of old candles.",
        "The cold goes down your throat like a sword; for a while you can only whisper.",
    ), (
        "With a bang and a gurgle the pipes come alive. Heat walks through the cars, opening coats.", "The frost on the glass lets go and runs down in long, astonished tears.",
        "Somebody has found wood. The cold gets up, sulking, and goes back out to the ice.",
    ), ("Climb out into the creeping cold.", "Burn the furniture against the cold.", "Swim through the cold in a wet coat.")),
    Threat("tenth car", (
        "You count the couplings by their clank: eight, nine, and one more.", "For a moment there is a light behind the last light of the train.",
        "A draught comes up the corridor from the back, smelling of wet stone.", "A door at the end of things slides open, and someone politely does not come in.",
    ), (
        "The tenth car has drawn up close. Its windows are lit, and everyone in them is looking your way.", "A second set of wheels beats in between the beats of yours.",
        "Your ticket has changed colour. It says car ten, in a seat by the window.", "People have begun to drift toward the rear, in their socks, with their eyes shut. The tenth car is calling.",
    ), (
        "The tenth car stands at your elbow with its door wide. It looks comfortable. It looks like home.", "There is no corridor any more; there is only the tenth car, and a seat with your name on it.",
        "A gloved hand holds the door of the tenth car for you, and a voice says: mind the gap.",
    ), (
        "You step across. The seats are soft, and everyone you ever missed is there, and none of them can remember how to talk. Behind you the coupling lifts like an eyebrow.",
        "The tenth car rolls out upon a siding that the grass has kept a secret. You have a window. You look out of it. You look out of it.",
    ), (
        "You wrench yourself back over the gap, and the door shuts on your shadow and a good part of your sleeve and arm.", "You leave the tenth car by its window, at forty miles an hour. The gravel is not kind.",
        "They hold on to your hair, gently, all of them. You get away with less of it.",
    ), (
        "The points clatter. On another line, on another night, the tenth car curves away with all its lamps.", "You say: this is not my train. There is a pause, as over a list, and the tenth car falls back into the dark.",
        "Nine, you count, and nothing after. You count again, for the pleasure of it.",
    ), ("Board the tenth car and sit down.", "Uncouple the tenth car by hand.", "Ask the tenth car for its ticket.")),
    Threat("masked robbers", (
        "Hoofbeats, or only the rails; the sound comes and goes with the wind.", "On a ridge, black on blue, a rider holds up a lamp and lowers it.",
        "Somebody has tied a red rag to the signal wire.", "A passenger with a new moustache looks at the clock for the fifth time.",
    ), (
        "There are boots on the roof. The masked robbers have come aboard.", "A shot cracks up ahead, and a woman says, quite clearly, \"Well, really.\"",
        "The masked robbers work their way through the train with a sack, saying please.", "The train is slowing, and no one has touched the brake.",
    ), (
        "The masked robbers kick the door in, and the first one trips on the carpet, and the second does not.", "\"Hands,\" says a voice behind a scarf. The masked robbers have you between them.",
        "A pistol as long as a trombone looks you in the eye. The masked robbers would like to see your pockets.",
    ), (
        "They mean to fire over your head. There is a bend just there, and the driver is tired. The masked robbers take their hats off, and then they take the rest.",
        "The masked robbers put you off between stations, with a blanket, in the kindest way. It is forty miles to the nearest lamp, and the snow has the night free.",
    ), (
        "A pistol butt comes down behind your ear. You see several trains, and get away by one of them.", "You go out of the window and in at the next, and the glass keeps a slice of your thigh.",
        "The bullet passes through your arm as if it had an appointment elsewhere.",
    ), (
        "A trunk falls, as trunks will, on the leader. The masked robbers have a short talk and go home.", "The tunnel comes. When it is light again the masked robbers are tied up with their own scarves, and nobody will say who did it.",
        "\"Wrong train,\" says a voice outside, disgusted, and the hooves go off into the wind.",
    ), ("Charge at the masked robbers.", "Chase the masked robbers along the roof.", "Sell the masked robbers a ticket."), plural=True),
)

GOALS = (
    Goal("find", "master timetable", (
        "find {target} before the long tunnel", "find {target} and learn where this train is going", "get {target} away from the company's men",
    ), ("Only {target} shows where the line ends.", "Somebody was thrown off this train because he had read {target}."), (
        "A thick green book was carried off, under a coat, and left {in spot}.", "The porter swears that such papers are kept {in spot}, for the heat.",
        "The pages have been numbered backward, so that nobody can see how few are left.", "It lists each stop and the name of who must get off there.",
    ), (
        "You run your finger down {target} to tonight, and along to your own name. Beside it is written: may choose. So you pull the lever, and the train stops at a small green station that smells of lilac.",
        "With {target} in your lap, you move the last station up by one line, with a pencil. The brakes come on. It is morning, and people are selling oranges.",
    ), (
        "You read {target} to the end. There is a station for everyone but one. You look round at the sleepers, and tear out a page, and eat it.",
        "Now you know where the line goes. You put {target} back where you found it. When people ask, you say: somewhere warm.",
    )),
    Goal("deliver", "box of blue seeds", (
        "bring {target} to {person} while the stove still burns", "carry {target} the length of the train to {person}", "get {target} to {person} before the frost gets to it",
    ), ("If {target} freezes, no one alive will ever see an apple.", "{person} knows the ground that {target} {was target} meant for, and no one else does."), (
        "Somebody like {person} was seen {in spot}, warming both hands on a pipe.", "Chalked on a door: for {person}, knock {in spot}.",
        "Seeds like to be carried next to the heart, on the left.", "The box has begun to tick, very faintly, as buds do.",
    ), (
        "{person} lifts the lid of {target}, and shuts it at once, and cries, and laughs. \"They're awake,\" says {person}. Far ahead of the engine there is a line of green.",
        "You put {target} into a pair of cupped hands. In the window behind them, for the first time in forty-one winters, it is raining.",
    ), (
        "{person} opens {target} with care. One seed has lived. \"One is a great many,\" says {person}, and does not look at you.",
        "The seeds arrive. You gave them your coat on the roof, and your gloves, and your hands are not much use now. But you can smell the earth from your bed.",
    )),
    Goal("rescue", "sleeping stowaway", (
        "find {target} before the conductor does", "get {target} off this train awake", "save {target} from the journey's end",
    ), ("Whoever has no ticket belongs to the railway by morning, and {target} {has target} none.", "You heard {target} crying in the wall, at the last station."), (
        "Crusts and a blanket were found {in spot}, and both were warm.", "The dog stands and wags its tail {in spot}, and there is no one there.",
        "Sleeping drops have gone missing, enough for one small person.", "There is a rhyme that wakes them, and it has the name of a station in it.",
    ), (
        "{target} yawns, and asks if this is the seaside. You say that it is not far. You step down together on a sunny platform, and the train goes away, looking smaller than it was.",
        "You put your own ticket in that sleeping hand. The conductor looks from one to the other and, slowly, for the first time in years, punches nothing.",
    ), (
        "{target} {is target} awake, and safe, and holds your ticket. You wave from the window for as long as there is anything to see.",
        "You carry {target} out into the snow. Those eyes open. They have stations in them, all the stations, going by.",
    )),
    Goal("escape", "door of the last car", (
        "get off this train by {target}", "reach {target} before the long tunnel", "leave by {target} with your own name and your own shoes",
    ), ("The train does not mean to stop again, and {target} {is target} the one that nobody watches.", "Your ticket says the end of the line, and you have met people who came back from there. {target} {is target} your way out."), (
        "What the guard uses to open it he keeps {in spot}.", "A brakeman who jumped and lived left his advice {in spot}.",
        "It must be done on the bridge, where the wheels go slow and the snow lies deep.", "The hinges are on this side. Somebody thought about that.",
    ), (
        "You jump. There is a long white moment with no train in it. Then a drift takes you in both arms, and the red lamp goes off round the bend, and it is so quiet that you can hear an owl think.",
        "The coupling drops. Your car rolls slower and slower through a wood full of moon, and stops of its own accord beside a house with a lit window.",
    ), (
        "You are off. You dust down your knees and look up at the board of the little station. It is the one you set out from, and the train is just pulling in.",
        "You stand in the snow and watch it go, and everyone you had got to know is at the windows. Nobody waves. They have forgotten you already.",
    )),
    Goal("learn", "missing coal", (
        "find out the truth about {target}", "solve the riddle of {target} before the fire dies", "learn who stands behind {target}",
    ), ("Because of {target} the fire will be out by morning, and it is three nights to the valley.", "You are the stoker's friend, and they say that {target} {is target} your doing."), (
        "Black fingerprints were wiped off in a hurry {in spot}.", "If you want to know who walks at night, look {in spot}.",
        "It goes a basket at a time, always at the same hour, always on the left side.", "Whoever throws it takes off their shoes first.",
    ), (
        "You say it in the dining car, over the cold soup, to all of them. Nobody speaks. Then one chair goes back, and there are tears, and after that there is a plan.",
        "You write it on the wall of the tender in chalk, where the driver can see it. She reads it twice, and reaches up, and for the first time in years she pulls the brake.",
    ), (
        "You know now who it was and why. You take off your shoes. You lift the next basket yourself.",
        "You name the one who did it, and they are put off at the next bridge. An hour later you see the lights of the greenhouse go by, on the left.",
    ), answers=(
        "the seed keeper threw it out, because the valley is a lie and the greenhouse under the ice is not",
        "the driver burned it all at once to outrun the light that follows the train",
        "the coal was never there, and the company painted stones black to save money",
        "someone has been leaving it along the track, lump by lump, so that a lost child can find the way",
    )),
    Goal("mend", "steam whistle", (
        "mend {target} before the bridge", "make {target} sound again, so that the other train will hear", "repair {target} while the night lasts",
    ), ("There is one track and two trains, and only {target} can tell the other one so.", "What runs beside the line is afraid of nothing but {target}."), (
        "A fitter once put by a piece of that sort {in spot}.", "Something brass was kicked under a thing or other {in spot}.",
        "It has been stopped up with a silk stocking, and then hit with a spanner.", "It was always a third too low. Nobody knows why it scared them so.",
    ), (
        "You hang your whole weight on the cord. {target} clears its throat, and then it lets go, a great white shout that runs on ahead over the ice. Far off, another one answers, and begins to slow.",
        "{target} sound{s target}. Out in the dark, all the little lights that kept pace with you stop, and turn, and make for home.",
    ), (
        "It works. The other train hears it and brakes, hard, on the ice, and the ice says one low note and opens.",
        "{target} blows, and will not stop. You go on through the sleeping towns with that long scream over you, and in each of them someone sits up and thinks that it is for them.",
    ), parts=("brass reed", "valve spring", "steam cock", "copper washer", "pull chain")),
)

FACTS = (
    Fact(("All the {noun} on the train belong to passengers who never got on.", "The baggage car is full of {noun} that nobody will claim."), (
        "You step around some {noun}, with their labels turned to the wall.", "The {noun} rattle at each bend, as if in talk.",
        "Somebody has been at the {noun} again; they stand in a new order.", "You wonder about the people to whom these {noun} belong.",
        "Here are more of the {noun}. You would swear that the last ones were fewer.",
    ), ("birdcages", "violins", "prams", "top hats", "dolls", "wedding gifts", "coffins")),
    Fact(("No one may sleep while the train is in a tunnel.", "By an old rule of the line nobody sleeps in the tunnels."), (
        "A tunnel comes. Everyone sits up straight and looks at their hands.", "You pinch yourself, for the dark outside has grown a roof.",
        "In the tunnel someone counts aloud, so that the rest may keep awake.", "Black wall goes by, close enough to lick. You hold your eyes open.",
        "You hear a snore in the dark, and then you do not.",
    )),
    Fact(("It is the forty-first winter, and there has been no summer between.", "Summer has not come for forty-one years."), (
        "A girl asks what leaves were for.", "Outside there goes a scarecrow, up to its chin in snow.",
        "The old people on board close their eyes when anyone says barley.", "Someone has painted a daisy here. It has seven corners.",
        "Forty-one years of snow go by the window, all alike.",
    )),
    Fact(("At every station the train loses one of its {noun}.", "Whenever the train stops, some of its {noun} are gone."), (
        "You look for the {noun}, and there is one fewer.", "A nail and a clean patch: {noun} used to hang here.",
        "The porter counts the {noun}, and writes it down, and sighs.", "At this rate, you think, there will be no {noun} left by the border.",
        "The brakes sigh, and you hold on to the nearest of the {noun}.",
    ), ("lamps", "mirrors", "windows", "cooks", "doors", "bells", "curtains")),
    Fact(("A white horse has been running beside the train since dusk.", "Since nightfall a riderless horse keeps level with the train."), (
        "You glance out. It is still there, the white horse, with its mane full of sparks.", "Between two beats of the wheels you hear the gallop.",
        "The horse turns its head and looks along the row of windows for someone.", "Mist hides the white horse, and mist gives it back.",
        "No horse can run for so long. You have said so several times.",
    )),
    Fact(("Each of the passengers has the same photograph in a pocket.", "Everyone aboard carries a picture of the same house."), (
        "A man takes out a photograph of a house, looks at it, and puts it away.", "On the floor lies a picture: a house, a gate, a tree. You know that gate.",
        "You pass somebody weeping over a snapshot. The same house. The same tree.", "You feel for yours. It is there, in your inner pocket, slightly warm.",
        "In the dark, out there, one window is lit, and for a moment you think it is that house.",
    )),
    Fact(("The railway clocks have no hands, so as not to worry the passengers.", "Nobody on this line is allowed to ask what time it is."), (
        "A clock with a blank face ticks over the door.", "You think that it must be late, and do not say so.",
        "A man looks at his wrist, and the conductor looks at the man.", "You try to tell by the moon, but it has been there all night.",
        "There is a sign here: please do not mention the hour.",
    )),
    Fact(("The train feeds on {noun} now that there is no more coal.", "For want of coal they are burning {noun} in the engine."), (
        "A sack of {noun} goes forward from hand to hand, toward the fire.", "The smoke that comes back smells of {noun}.",
        "Somebody has kept back a few of the {noun}, and hides them as you pass.", "With each shovelful of {noun} the train jumps ahead, and everyone is a little sadder.",
        "A hand-lettered notice begs for {noun}, in any condition.",
    ), ("love letters", "chairs", "violins", "novels", "crutches", "medals", "Christmas trees")),
    Fact(("Someone in the next compartment plays the same tune all night.", "All night long one tune is played on board, and no one finds the player."), (
        "There is the tune again, always from one wall away.", "You catch yourself walking in time to it: that tune.",
        "The music falters at the same bar as ever, and goes back to the start.", "For a second it stops. Then the tune picks itself up, a shade nearer.",
        "Somebody bangs on the wall, and the tune plays on, but softer.",
    )),
)

GENRE = Genre(
    name="night train mystery",
    tones=("tense", "grim", "dry", "dreamy"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Snow comes at the lamps like an endless flock of small white birds.", "The moon runs along the wires and does not fall off.",
        "Fields of ice go by, blue as skimmed milk.", "Smoke lies down over the cars, and for a while there is no world.",
        "Northern lights shake out a green sheet, and fold it, and shake it out.", "Sleet rattles on the iron as if someone were throwing rice.",
        "Dawn is a grey thread along the edge, no use to anybody yet.", "The wind has come a thousand miles for this, and found your collar.",
    ),
    moods=(
        "The wheels say your name, and then they say something else.", "A lamp swings, and everything has two shadows and then one.",
        "Far ahead the whistle asks a question of the dark.", "You sway, and so does everyone, like weeds in one stream.",
        "The rails sing a little higher now.", "You breathe on the glass, and rub a hole, and there is nothing there.",
        "It occurs to you that nobody has said where this train is going.", "Soot settles on your lip like a thin black moustache.",
        "Somewhere a door slides, pauses, and slides back.", "You have lost count of the nights. It was two, or it was always.",
        "A long curve leans you gently against the wall.", "Coal, snow, coal, snow: the world has been cut down to two things.",
        "You feel in your pocket for the ticket. It is there, and a little damp.", "For a whole minute no one on board coughs.",
    ),
    openers=(
        "Your shovel rings on bare iron. There should be coal here for three nights, {name}, and there is hardly coal for one.",
        "You wake because the wheels have stopped. You are {name}, {a role}, {in place}, and everybody else's bed is empty.",
        "The ticket says {name}, it says {setting}, and under destination there is only a small punched star.",
        "\"You have four minutes,\" says the conductor, and shuts the door. You stand {in place}, {name}, and wonder what happens in five.",
        "Somebody has changed hats with you in the dark. This one has a name in it, and the name is on the death notice {in place}.",
        "There are nine cars on the plan. You, {name}, {a role}, have just walked through the ninth, and the door ahead of you has a light behind it.",
        "It took you all your savings to get on board {setting}. Now, {name}, as the last lamp of the last station goes by, you ask yourself why.",
        "Snow, and a whistle, and a hand that pulls you up. So you come to {setting}, {name}: late, and not the only one to jump.",
    ),
    risks=(
        "Pull the emergency lever.", "Climb round the outside.", "Jump from one roof to the next.", "Taste the soup.",
        "Throw {thing} off the train.", "Crawl under {thing} and wait for the tunnel.", "Put your ear to the rail.", "Break the company seal.",
    ),
    sounds=(
        "Under the beat of the wheels there is another, out of step.", "Glasses ring along the whole car, in order, as if somebody had run a finger down them.",
        "A baby cries, three cars off, in a train without any babies.", "Steam hisses and says, almost, sit down.",
        "You hear the ice: one long note, and it is going lower.", "Somebody walks overhead, against the wind, in no hurry.",
        "The telegraph wires hum a message past you, too fast to catch.", "A key turns, quite near. It turns back again.",
    ),
    names="old",
)
