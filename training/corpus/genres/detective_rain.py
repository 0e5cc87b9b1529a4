"""A wet harbour city, tired people and a case that nobody wants solved."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("harbour city", (
        "the harbour city of {region}, where it has rained for a year",
        "a harbour city in which every second lamp is out",
        "a wet harbour city run by a mayor whom no one has seen",
    )),
    Setting("hotel", (
        "a once grand hotel above the docks of {region}",
        "a hotel where the guests check in under each other's names",
        "a seedy hotel with a flooded ballroom",
    )),
    Setting("nightclub", (
        "a nightclub on a pier, the week before it is pulled down",
        "a nightclub called the {region}, where the piano plays at nine and somebody dies at ten",
        "a basement nightclub that the police visit only to dance",
    )),
    Setting("newspaper office", (
        "a dying newspaper office in {region}",
        "a newspaper office that has printed tomorrow's murder by mistake",
        "a newspaper office with more whisky than ink",
    )),
    Setting("old quarter", (
        "the old quarter of {region} during the great blackout",
        "an old quarter of canals, cats and closed cases",
        "an old quarter that sinks by an inch a year, and keeps its secrets upstairs",
    )),
)

ROLES = (
    "private detective", "crime reporter", "night porter", "insurance investigator", "court sketch artist", "retired sergeant",
    "jazz trumpeter", "coroner's assistant", "taxi driver", "forger on parole", "lost property clerk",
)

PLACES = (
    Place("office", (
        "Rain comes through the ceiling at the usual place and lands in the usual cup.",
        "The blinds cut the street light into thin, cheap slices.",
        "A fan turns overhead and moves the same smoke from here to there.",
        "The name on the glass is backward from this side, and half scraped away.",
        "It smells of wet felt, cold coffee and unpaid rent.",
    ), (
        Fixture("filing cabinet", (
            "The third drawer of {thing} always sticks, and tonight it does not.",
            "Under S in {thing} there is a bottle, and under W a glass.",
        ), holds=True),
        Fixture("black telephone", (
            "{thing} {has thing} a thumbprint on the mouthpiece, in something that is not ink.",
            "You lift {thing} and hear two people breathing.",
        )),
    )),
    Place("Tallow Street", (
        "Neon runs down the wet pavement, pink, then blue, then nothing.",
        "Water stands to the kerb and wears a skin of petrol rainbows.",
        "Awnings drip in turn, like a slow set of drums.",
        "A sign says SHOES MENDED, and the S has gone out.",
        "Steam leans from the gratings and takes the shape of whoever is next.",
    ), (
        Fixture("shuttered shop", (
            "Through a slat of {thing} you see forty umbrellas, hung up like bats.",
            "A black ribbon is nailed to {thing}, and the nails are new.",
        )),
        Fixture("fire alarm box", (
            "The little glass of {thing} {is thing} broken, and the hammer has been used for something else.",
            "{thing} {is thing} empty of wires, as you find out with two fingers.",
        ), holds=True),
    ), kind="out", proper=True),
    Place("flooded cellar", (
        "Black water covers the steps up to the fifth.",
        "One shelf is dry, and it is drier than anything has been for months.",
        "The bulb swings on its flex, and the walls swing with it.",
        "A rat goes by on a cigar box, like an admiral.",
        "Chalk runs from the shape on the wall in long white tears.",
    ), (
        Fixture("dry shelf", (
            "Not a speck of mould is on {thing}. Someone has wiped it, lovingly, end to end.",
            "Forty paper tags hang along {thing}, and every tag bears a councilman's name.",
        ), holds=True),
        Fixture("coal chute", (
            "Scratches in {thing} tell of a thing too wide, and someone who pushed.",
            "A wedge of grey sky shows at the top of {thing}.",
        )),
    ), kind="under"),
    Place("blue club", (
        "Smoke lies at the height of a hat, and the hats swim in it.",
        "The band plays as if it had been paid not to.",
        "Little lamps with fringes make everybody look innocent.",
        "Gin, gardenias, wet fox fur: the evening has a smell.",
        "There is a dance floor the size of a grave.",
    ), (
        Fixture("grand piano", (
            "One key of {thing} {is thing} always a little flat, and always played at nine.",
            "Rings from a hundred glasses cover the lid of {thing}, like the marks of a trade.",
        ), holds=True),
        Fixture("long bar", (
            "Initials are cut into {thing}, and some have dates, and some have crosses.",
            "In the mirror behind {thing}, everyone in the room is looking at you.",
        )),
    )),
    Place("morgue", (
        "The drawers hum. It is the only happy sound in here.",
        "White tiles go up to a ceiling that needs washing.",
        "Your breath makes a small cloud and goes before you.",
        "A tap drips into a steel sink, and each drop is a remark.",
        "Ether and floor polish take turns at your nose.",
    ), (
        Fixture("drawer nine", (
            "The tag on {thing} reads: dry as paper, cause unknown.",
            "{thing} rolls out without a sound, and there is only a hat in it.",
        ), holds=True),
        Fixture("register", (
            "A page of {thing} {has thing} been removed with a razor, by a careful person.",
            "Seven entries in {thing} are in the same green ink.",
        )),
    )),
    Place("tram depot", (
        "Old trams stand nose to tail, with rain for passengers.",
        "Sparks crawl along a wire overhead and drop off at the end.",
        "Everything you touch is wet iron and brown paint.",
        "Torn tickets make a mush in the gutters, pink and green.",
        "The great doors boom whenever the wind leans on them.",
    ), (
        Fixture("number nine tram", (
            "A seat at the back of {thing} {has thing} been cut open and sewn up again.",
            "In the dust on a window of {thing} somebody wrote TOO EARLY.",
        ), holds=True),
        Fixture("time clock", (
            "According to {thing}, a dead man clocked out at ten past nine.",
            "{thing} bites each card with a noise like a small guillotine.",
        )),
    )),
    Place("pier", (
        "The planks are slimy, and the sea chews beneath them.",
        "Ships lie out in the murk with one light each, like people who cannot sleep.",
        "A buoy clanks, twice and twice, out where no one has moored.",
        "The cold comes off the water in long, unhurried folds.",
        "Dead fish and diesel: the city's own perfume.",
    ), (
        Fixture("ticket booth", (
            "The shutter of {thing} {is thing} down, and a warm draught comes from under it.",
            "Someone has been sleeping in {thing}, on a bed of unsold steamer tickets.",
        ), holds=True),
        Fixture("coin telescope", (
            "For one coin {thing} shows you a lit window in the mayor's house, and a white coat.",
            "{thing} {has thing} been turned away from the sea and toward the town.",
        )),
    ), kind="water", where="on"),
    Place("pawnshop", (
        "Three brass balls hang over the door, and one is a replica.",
        "Trumpets, teeth and wedding rings wait behind glass, all with their tickets on.",
        "Forty clocks tick, and no two agree on the crime.",
        "Moths have been at the light itself, it seems.",
        "Everything in here was somebody's last hope but one.",
    ), (
        Fixture("glass counter", (
            "Under {thing} lie{s thing} a row of police badges, going cheap.",
            "A fist has starred {thing} at one corner.",
        )),
        Fixture("rack of umbrellas", (
            "One red umbrella in {thing} {has thing} lost its handle.",
            "Every umbrella in {thing} {has thing} a hollow stick, you notice, and a cork.",
        ), holds=True),
    )),
    Place("records hall", (
        "Paper stands about in towers, and leans, and confers.",
        "Green lamps hang low on chains, one to each regret.",
        "Dust muffles your step like snow.",
        "Somewhere behind the shelves a typewriter coughs, and is quiet.",
        "It is the driest place in town, and it still smells of rain.",
    ), (
        Fixture("card index", (
            "The card you want has been taken from {thing}, and a blank one put in its place.",
            "A pressed violet lies between two cards in {thing}.",
        ), holds=True),
        Fixture("rolling ladder", (
            "{thing} squeals like a witness.",
            "Someone has oiled one wheel of {thing} and not the other three.",
        )),
    )),
    Place("rooftops", (
        "The city lies below like a spilled box of cheap jewels.",
        "Water drums on tin, tar and slate, each in its own key.",
        "Chimneys stand about in their hoods like a jury.",
        "A cat goes along the ridge with the air of an alibi.",
        "Half a sign flickers beside you, a red leg kicking.",
    ), (
        Fixture("skylight", (
            "Through {thing} you look down on a man's bald patch and a great deal of money.",
            "The putty of {thing} {is thing} soft, and has been cut.",
        )),
        Fixture("dovecote", (
            "Pigeons grumble in {thing}, in the dry, on a nest of shredded bank notes.",
            "{thing} {has thing} a false floor, as pigeons have no use for hinges.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("barber shop", (
        "Hot towels steam in a chrome box like puddings.",
        "The striped pole turns outside and pulls its colours up for ever.",
        "Bay rum and talcum do their best against the drains.",
        "Three mirrors face three mirrors, and there you are, a crowd.",
        "Hair of every colour has been swept into one corner, to talk.",
    ), (
        Fixture("middle chair", (
            "A bullet has gone through the headrest of {thing}, and been patched with a plaster.",
            "{thing} tips further back than a chair should.",
        )),
        Fixture("shelf of tonics", (
            "Behind the tallest bottle on {thing} {is thing} a hole that looks into the bank.",
            "The labels on {thing} are all in the same sick green.",
        ), holds=True),
    )),
    Place("train station", (
        "A tired voice reads out the names of towns where it is not raining.",
        "Puddles on the marble copy the great dark clock.",
        "Pigeons walk about with their hands behind their backs.",
        "Somebody's goodbye still hangs in the air, with the smoke.",
        "The benches have arms, so that nobody can lie on them, or to them.",
    ), (
        Fixture("left luggage locker", (
            "{thing} {is thing} number 212, and it has been opened with a hairpin.",
            "The floor of {thing} {is thing} wet, and the wet is salt.",
        ), holds=True),
        Fixture("departures board", (
            "{thing} clatters round, and every train on it is late.",
            "One line of {thing} {has thing} no town, only a time: midnight.",
        )),
    )),
)

THINGS = (
    Thing("matchbox", "light", ("A telephone number is pencilled inside {thing}.", "{thing} comes from a club that burned down, possibly with this.")),
    Thing("pocket torch", "light", ("{thing} works if you hit it, like most people in this town.", "Tape holds {thing} together, the kind they use for ribs.")),
    Thing("ticket stub", "paper", ("{thing} {is thing} for the nine o'clock show, seat nine, row nine.", "A row of teeth has bitten {thing}; they were small, and worried.")),
    Thing("anonymous letter", "paper", ("{thing} {has thing} been cut from newspapers, by someone with good scissors and bad spelling.", "Hold {thing} to the light, and there is the watermark of City Hall.")),
    Thing("coroner's report", "paper", ("{thing} says accident, four times, each time harder.", "A coffee ring on {thing} covers just the one word that counts.", "In {thing} the dead man is two inches taller than he was.")),
    Thing("locker key", "key", ("{thing} wears a red tag, number 212.", "{thing} {has thing} been filed to fit, and then filed again.")),
    Thing("skeleton key", "key", ("{thing} open{s thing} most doors and a few wounds.", "An old sergeant gave you {thing}, and told you never to say which.")),
    Thing("red umbrella", "token", ("{thing} {has thing} lost its handle, and the stick is hollow.", "When you open {thing}, a little dry sand runs out.")),
    Thing("spool of film", "treasure", ("Tiny grey men shake hands all along {thing}.", "{thing} smell{s thing} of vinegar and blackmail.")),
    Thing("pearl earring", "treasure", ("{thing} {is thing} real. You bite it to be sure, and then feel you ought to apologise.", "A dark hair is caught in the hook of {thing}.")),
    Thing("snub revolver", "weapon", ("{thing} {has thing} five bullets and a history.", "The number on {thing} {has thing} been burned off with acid.")),
    Thing("cheese sandwich", "food", ("{thing} {has thing} been in a pocket for longer than some marriages.", "You look at {thing}, and {thing} {has thing} nothing to hide.")),
    Thing("bag of roast chestnuts", "food", ("{thing} warms both hands and asks no questions.", "The paper of {thing} {is thing} a page of the racing news, with one horse circled.")),
    Thing("crowbar", "tool", ("{thing} {has thing} a chip of green paint on its tongue.", "Somebody has wrapped the grip of {thing} in a silk stocking.")),
    Thing("magnifying glass", "tool", ("Through {thing} your own thumb looks guilty.", "{thing} {has thing} a crack that turns every fact into two.")),
    Thing("dry raincoat", "clothing", ("{thing} {is thing} bone dry, which in this town amounts to a confession.", "The label has been cut from {thing}, and the pockets turned out and in again.")),
    Thing("flask of brandy", "medicine", ("{thing} {is thing} dented over the heart, where it once did its owner a favour.", "There is a swallow left in {thing}, and you both know it.")),
    Thing("dented trumpet", "music", ("{thing} still has a last note stuck somewhere in the bends.", "A bullet hole in {thing} gives it, they say, a bluer tone.")),
)

PEOPLE = (
    Person("widow", "she", (
        "{person} has dry shoes, and in this town you notice.",
        "Black lace hides {his person} eyes but not what they are doing.",
        "{person} wears grief like a good coat, done up to the neck.",
    ), (
        "{person} turns {his person} ring, once, to the left.", "{person} lets the smoke do the talking for a while.",
        "{he person} dabs at one eye, the wrong one.", "{person} plays three notes on the tabletop.",
    ), (
        "My husband mended umbrellas. Somebody has broken him.",
        "I was at the piano at nine. Ask anybody. I have asked them to.",
        "You look cheap, {name}. I was told you were good. It's all right, people used to say it of me.",
        "He never had an enemy. He never had a friend, either. He had customers.",
        "Don't tell me the truth yet. Let me finish this drink.",
        "In my village the rain stopped sometimes. We thought nothing of it.",
    ), (
        "There was something of his I should like to have back. It was {a want}.",
        "Find me {a want}, and I'll double what I am not paying you.",
        "I can't sleep without {a want}. Don't ask. You would only write it down.",
    ), (
        "I play the wrong note on purpose. It tells a man at the bar that the coast is clear. I never learned whose coast.",
        "He wasn't my husband. He was my brother. It was simpler at hotels.",
        "I found him an hour before I called. I sat with him. I sang.",
    )),
    Person("police sergeant", "he", (
        "{person} is built like a wardrobe with its Sunday clothes on.",
        "Rain has worn a channel down each side of {his person} moustache.",
        "{person} carries {his person} hat in both hands, like bad news.",
    ), (
        "{person} empties the water from {his person} hat brim.", "{person} shuts {his person} notebook, and so makes it private.",
        "{he person} looks over {his person} shoulder at nobody in particular.", "{person} breathes out through {his person} nose for quite some time.",
    ), (
        "Officially it was an accident. Officially I'm on a diet.",
        "I've got nine months to my pension, and you walk in.",
        "They want it closed by midnight. Nothing in this town closes by midnight.",
        "You never saw me. And if you did, I was thinner.",
        "I owe you one, {name}. Let's not make it two.",
        "Wife says I talk in my sleep. I said, anything I can use?",
    ), (
        "Evidence has gone missing. {a want}, to be exact. I'd look the other way if it came home.",
        "You bring me {a want}, and I'll leave a certain drawer unlocked.",
        "Call it a favour. Call it what you like. I need {a want}.",
    ), (
        "There was a handle, off an umbrella. I put it in my desk. I don't know why. Next day they were asking.",
        "I signed the paper. They had it typed up before the fellow was cold.",
        "I've been taking the money for years. I keep it in a shoe box. I've never spent a cent.",
    )),
    Person("piano player", "any", (
        "{person} has ten fine fingers and nine good ones.",
        "A cigarette burns on {his person} lip and never seems to get shorter.",
        "{person} sits sideways to the world, one ear first.",
    ), (
        "{person} tries a chord under the table.", "{person} closes {his person} eyes until the bass comes round.",
        "{he person} tips ash into somebody else's drink.", "{person} nods to a beat that is not there yet.",
    ), (
        "They pay me to play and not to listen. I'm a fraud. I do both.",
        "Murder is always in a minor key. Blackmail swings.",
        "You want to know who's lying? See who stops tapping.",
        "At nine there was a wrong note. I don't play wrong notes.",
        "Ask me again, {name}, slower, and buy something.",
        "I had a lovely career once. It was a Tuesday.",
    ), (
        "Music's thirsty work. But what I'd really like is {a want}.",
        "Slide {a want} across this lid, and I'll play you a name.",
        "I lost {a want} in a card game. I'd talk, if I had it again.",
    ), (
        "It wasn't a show tune. It was a list. Every bar's a bank account.",
        "I saw the man with the white coat wash his hands in champagne.",
        "I can't read music. I can read lips.",
    )),
    Person("newspaper boy", "he", (
        "{person} has a cap down to {his person} nose and a voice like a saw.",
        "Headlines have rubbed off on {his person} neck, in reverse.",
        "{person} stands in a doorway as if {he person} had the lease.",
    ), (
        "{person} spits through the gap in {his person} teeth.", "{person} hides a smoke behind {his person} back.",
        "{he person} folds a page into a boat and lets it go.", "{person} whistles two notes, and from a roof come two more.",
    ), (
        "Extra! Extra! Nothing in it. But you gotta shout something.",
        "I seen you yesterday. You was walking better.",
        "Guy in a white coat gave me a dollar not to see him. I says, see who?",
        "They changed the front page twice tonight. First it was murder, then it was ducks.",
        "I sell the news, {name}. The olds I give away.",
        "My ma says don't talk to cops. You ain't a cop. You got holes in your socks.",
    ), (
        "It'll cost ya. It'll cost ya {a want}.",
        "Me, I got expenses. I got to have {a want} by Friday.",
        "Get me {a want} and I'll put twenty kids on every corner in town.",
    ), (
        "I was in the coal chute. I heard the whole thing. I ain't slept since.",
        "The mayor's been dead two years. I deliver to the house. It's a fella with a gramophone.",
        "I took the wallet. He was past needing it. I only kept the picture of the dog.",
    )),
    Person("man in the white coat", "he", (
        "{person} is quite dry, down to the gloves.",
        "{his person} smile is small, clean and returned to its box at once.",
        "{person} has no smell at all, and that is worse than any.",
    ), (
        "{person} asks, with a glance, whether {he person} may sit.", "{person} brushes a drop from your sleeve, not from {his person} own.",
        "{he person} turns {his person} face a little, away from the window.", "{person} lines up two matches on the table.",
    ), (
        "May I? Thank you. I do dislike to intrude.",
        "I tidy up. Every city has need of it, and very few say thanks.",
        "You have such a lively mind. I should so hate to find it in the gutter.",
        "No photographs, please. I have a delicate skin.",
        "I never run. It makes people think that one is late.",
        "Do take an umbrella, {name}. One hears such things.",
    ), (
        "There is an object that ought not to be about. I mean {a want}. You would be well thanked.",
        "I ask so little. {a want}, and you need never see me again.",
        "Might you, without trouble, lay hands on {a want}?",
    ), (
        "I am quite dry because I was drowned, some time ago. One only gets wet the once.",
        "I do not know who pays me. The envelope is always in my own handwriting.",
        "I liked him, you know. He mended mine for nothing.",
    )),
    Person("coroner", "she", (
        "{person} eats a peach with a scalpel, and offers you half.",
        "Wisps of red hair escape {his person} cap, and {his person} stockings do not match.",
        "{person} has the cheerfulness of people who work in cellars.",
    ), (
        "{person} snaps off one glove.", "{person} measures you, from habit, with {his person} eyes.",
        "{he person} hums over a set of scales.", "{person} taps a tooth with a pencil.",
    ), (
        "The dead are no trouble. It's their relatives who smell.",
        "He drowned, all right. In a dry coat, on a dry shelf, of dry water. Put that in your hat.",
        "Time of death, nine. Time of the report, half past eight. You see my difficulty.",
        "I could tell you what you had for lunch, {name}. I'd rather not.",
        "Everybody's beautiful on the inside. Sort of mauve.",
        "Mind the bucket.",
    ), (
        "You couldn't get me {a want}? It's for science. Some of it.",
        "I'd swap two kidneys and a hint for {a want}.",
        "The city won't buy me {a want}. They say the dead don't complain.",
    ), (
        "I've had this same man on my table three times this year. Different names. Same appendix.",
        "I keep the last thing each of them had in his pockets. It's a kind of family.",
        "I wrote two reports. They burned the first one. They burned the wrong first one.",
    )),
)

THREATS = (
    Threat("mayor's men", (
        "A long black car goes by, slowly, without lamps.", "Two hats have stood in that doorway for as long as one cigarette.",
        "The telephone rings once, somewhere near, and stops.", "You notice that people are finding reasons to leave.",
    ), (
        "Car doors, one, two, three, four. The mayor's men never hurry.", "Somebody has asked for you by name, and left a tip.",
        "The mayor's men are working down the block, knocking with their elbows.", "The lights go out across the way, floor after floor.",
    ), (
        "\"Evening,\" say the mayor's men, and there is one at every way out.", "A large hand takes your hat off and hangs it up for you. The mayor's men are here to talk.",
        "A gun is a small thing to be so heavy in the back. The mayor's men say walk.",
    ), (
        "They let you finish your coffee. Then the mayor's men take you for a drive, and the river is up, and you never learned to swim in cement.",
        "The case is closed at midnight, like a door. So are you. The papers give it four lines, beneath the ducks.",
    ), (
        "A fist like a parcel of bolts comes out of the dark. You lose a tooth and keep your feet.", "You go through a window, since the door is taken, and glass opens your palm from side to side.",
        "They work on your ribs for a while, without malice. When you can stand, you find they have left.",
    ), (
        "A whistle blows, a real one, and the mayor's men remember that they have wives.", "A flashbulb pops. The mayor's men hide their faces and make for the car.",
        "They wait at the wrong door till dawn. You can see the glow of their cigarettes, and count them, and sleep.",
    ), ("Insult the mayor's men.", "Walk out between the mayor's men.", "Take on the mayor's men bare-handed."), plural=True),
    Threat("flood", (
        "The drains have begun to talk back.", "Water stands in the corner, and it was not there when you came in.",
        "A manhole cover lifts, rattles and sits down.", "You hear the river, and the river is on the far side of town.",
    ), (
        "Chairs go past in the street, as if to a meeting. The flood has topped the wall.", "Brown water shoulders through the cracks and feels for your ankles.",
        "Every lamp downhill is out. The flood is coming up from the docks.", "Sirens start, drown one by one, and stop.",
    ), (
        "The flood bursts in with a hat stand, a pram and half a ton of river.", "You are up to your chest, and the flood is in a hurry.",
        "The wall leans over like a drunk with a secret, and the flood comes through it.",
    ), (
        "The flood carries you out past the last pier, along with the evidence. For the first time this year you cannot feel the rain.",
        "You hold on to a lamp post until your hands have other ideas. In the morning the water goes down, and leaves one hat.",
    ), (
        "A floating beam stuns you, and for a while you swim in a circle, with blood in your eyes.", "You drag yourself out on broken railings and leave a strip of your leg on the spikes.",
        "The water takes your breath, your shoes and your sense of humour. You keep your grip.",
    ), (
        "With a gulp, the great drain clears, and the flood goes down like dirty bathwater.", "Out in the dark the sluice gates groan shut. The water stops at the last step.",
        "The river has seen what it came to see, and backs out of town.",
    ), ("Dive under the flood.", "Cross the flood on a floating door.", "Open the sluice against the flood.")),
    Threat("quiet killer", (
        "One pair of footsteps stops when yours do, just a little late.", "A window that was dark has a red dot in it, as of a cigarette.",
        "There is a dry patch on the ground, the shape of two shoes, beside your own wet prints.", "The hair on your neck has found a clue before you did.",
    ), (
        "Somebody laughs softly where there is no one. The quiet killer likes you to know.", "You find your own photograph here, cut in two.",
        "The quiet killer has been through your pockets; now everything in them is dry.", "A shadow detaches itself from the other shadows and comes on without a sound.",
    ), (
        "The light clicks off. Something as thin as a piano wire touches your throat: the quiet killer.", "\"Shh,\" says the quiet killer, right by your ear.",
        "You turn round, and the quiet killer has been standing there, it seems, for some time.",
    ), (
        "It makes no noise at all. They find you sitting up, with your hat straight and your notebook gone, as dry as paper.",
        "You had worked it out. You had even opened your mouth to say the name. The quiet killer has always hated spoilers.",
    ), (
        "You get your fingers under the wire. It cuts them to the bone, but you can breathe.", "The blade goes through your coat, your flask and a little of you.",
        "You hit out at the dark, and the dark hits back. One eye is closing fast.",
    ), (
        "A siren swings by, and when its light has passed, the quiet killer has passed too.", "You strike a match. The quiet killer, it turns out, hates to be seen, and goes.",
        "Something splashes below, and no one comes up. After a minute you start to breathe.",
    ), ("Switch on every light and face the killer.", "Follow the quiet killer's dry footprints.", "Call the quiet killer by name.")),
)

GOALS = (
    Goal("find", "hollow handle", (
        "find {target} before the mayor's men close the case", "recover {target} and whatever is hidden in it", "lay hands on {target} by midnight",
    ), ("Somebody has killed for {target}, and it weighs less than a spoon.", "Without {target} it is one tired voice against City Hall."), (
        "A man with a wet parcel was seen {in spot}.", "The pawn ticket is clear enough: collect {in spot}.",
        "It came off a red umbrella, and it rattles when it is shaken.", "Three people have asked for it since nine, and only one of them said please.",
    ), (
        "You twist {target}, and a roll of film drops into your hand. By breakfast it is on every front page, and the ducks are on page nine. Out over the harbour there is a strip of blue.",
        "Sergeant, editor, judge: you show {target} to all three at once, so that none of them can lose it. Somebody buys you a drink. You go out for it without a hat.",
    ), (
        "The handle is empty. It was always empty. A man died for it, and for a while you sit and listen to the rain think about that.",
        "You have {target}, and the film in it, and the last face on the film is the one who hired you. She pays cash.",
    )),
    Goal("deliver", "dead man's ledger", (
        "get {target} to {person} before midnight", "bring {target} through the rain to {person}", "put {target} on the desk of {person}, dry",
    ), ("{person} is the only honest soul left with a rubber stamp, and {target} {is target} all the proof there is.", "As long as you carry {target}, everyone in town knows your address."), (
        "You want {person}? Go {to spot}, and keep your collar up.", "The cab driver says he let such a person out {in spot}.",
        "Every page of that book has a price on it, and some have two.", "Someone is burning papers in an oil drum. They are only looking for one.",
    ), (
        "{person} turns the pages of {target}, one after the other, and reaches for the telephone. It is a short call. All over town, cars begin to start.",
        "The stamp comes down on {target} like a gavel. \"Go home,\" says {person}. You have to think where that is.",
    ), (
        "{person} reads it to the end, thanks you, and drops it in the stove. \"You have not seen who is on page forty,\" you are told. You have.",
        "It gets there. So does the rain, at some point, through a hole the size of a bullet, and all the names have run.",
    )),
    Goal("rescue", "missing witness", (
        "find {target} before the mayor's men do", "get {target} out of town alive", "bring {target} to the courthouse by nine",
    ), ("Only {target} saw who came up from the cellar.", "You promised {target} that it was safe to talk. You say such things."), (
        "Somebody is sending up soup for two {in spot}.", "A light has been blinking in code {in spot}, three nights now.",
        "The landlady saw a suitcase leave, with legs under it.", "Whoever is hiding likes peppermints. You have found four wrappers.",
    ), (
        "{target} take{s target} the stand, takes a breath, takes a peppermint, and talks for two hours. Nobody coughs. By the end the mayor's chair is empty.",
        "You put {target} on the midnight train, in your second-best coat. A hand waves until the rain rubs it out.",
    ), (
        "{target} {is target} alive, and will stay so, under a new name, in a dry place, and has never seen anything in all those years of life.",
        "You got there in time. But the witness looks past you, at the one who came in with you, and begins to scream.",
    )),
    Goal("escape", "midnight platform", (
        "reach {target} with your ticket and your skin", "get out of town by {target}", "make it to {target} before the last train",
    ), ("They have pinned it on you, neatly, and {target} {is target} the only hole in the net.", "One train stops at {target}, for one minute, and nobody asks for names."), (
        "The man who sells that kind of ticket sits {in spot}.", "A porter who owes you a favour works {in spot}.",
        "It is not on the board any more, but the rails are bright.", "Trains do not wait. It is what people like about them.",
    ), (
        "The wheels take up the beat. {setting} slides off down the window, lamp by lamp by lamp, and then there is a thing overhead that you have to look at twice. Stars.",
        "You sit down opposite a nun, who offers you a hard-boiled egg. At the first station in the hills the platform is dry.",
    ), (
        "You are out. In your pocket is a note, in a neat hand: we could have stopped you. Mind how you go.",
        "The train moves. On the platform somebody in your hat and coat is being arrested, and does not say a word.",
    )),
    Goal("learn", "umbrella mender's death", (
        "find out who is behind {target}", "solve {target} and prove it before midnight", "learn the truth about {target}",
    ), ("After {target} half the town breathed out, and you would like to know which half.", "You once had an umbrella mended by the man, and {target} sits badly with you."), (
        "If you want to know why he died, look {in spot}.", "He left a copy of everything {in spot}, in case of weather.",
        "He was found dry as paper in three feet of water.", "All forty councilmen had their umbrellas mended there, on the same day.",
    ), (
        "You say it out loud, with everybody in the room, the way they do in books. There is a silence. Then one chair falls over, and it is the right one.",
        "It takes you four pages, single spaced. You sign it, you mail it three times, and you hang up your hat. For once nothing drips.",
    ), (
        "You have the truth. You turn it over for a while, like a coin from a country that is not there any more, and then you give it to the harbour.",
        "You can prove it. That is what makes it so hard to look at her, and harder to leave the room.",
    ), answers=(
        "the mender put a wire in every councilman's umbrella, and heard them sell the sea wall",
        "he is not dead, and the man in the drawer is the mayor",
        "his widow and the sergeant did it together, for a sum that would not buy a good coat",
        "he had built an umbrella that stopped the rain, and the rain is worth a fortune to somebody",
    )),
    Goal("mend", "printing press", (
        "get {target} running in time for the morning edition", "repair {target} and print what you know", "mend {target} before City Hall wakes up",
    ), ("No other paper will print it; {target} {is target} the last honest machine in town.", "They smashed {target} first, and that tells you what they are afraid of."), (
        "The old printer hid the good parts {in spot}.", "A boy saw them throw a sack of iron out {in spot}.",
        "It was broken by someone who knew where to hit.", "Leave out one piece and it eats the paper; leave out two and it eats the printer.",
    ), (
        "{target} shudders, coughs a ball of dust, and begins to stamp like a cavalry. The first sheet comes up wet, black and true. You let the newspaper boy read it out.",
        "By five there are forty thousand copies. By six there is not one left, and a crowd on the steps of City Hall, closing its umbrellas.",
    ), (
        "It prints. It prints all night, the same page, in better and better type, and it is not the page you wrote.",
        "{target} runs, and takes two of the old printer's fingers with it. He says that it was worth it. He says so for years.",
    ), parts=("ink roller", "drive belt", "box of type", "steel cam", "paper tray")),
)

FACTS = (
    Fact(("It has rained in this city for {noun}.", "Nobody here has seen the sun for {noun}."), (
        "It rains, as it has rained for {noun}.", "You tip your hat, and a little of the last {noun} runs out.",
        "After {noun}, people have stopped saying that it might clear up.", "Moss has grown on the statues; it does, in {noun}.",
        "A child asks what the sun was like. It has been {noun}.",
    ), ("a year", "eleven months", "two hundred days", "forty weeks", "a decade", "nine winters")),
    Fact(("All the {noun} in the city have gone missing, one by one.", "Somebody is stealing the city's {noun}."), (
        "There is a pale patch here, where there used to be {noun}.", "One more notice: reward offered for {noun}, no questions asked.",
        "You try to think who would want so many {noun}.", "Down an alley you see the glint of {noun}, and then a door shuts.",
        "You make a note. No {noun} here, either.",
    ), ("street signs", "church bells", "left shoes", "pianos", "mirrors", "doorknobs", "photographs")),
    Fact(("Nobody casts a shadow after midnight in this city.", "In this town the shadows leave their owners at midnight."), (
        "A shadow goes along the wall, with no one to throw it.", "You look down to make sure of yours. It shrugs.",
        "Two shadows are dealing cards on a wall.", "By this hour you would rather not walk under a lamp.",
        "Something dark and flat slips under a door, late for an appointment.",
    )),
    Fact(("The dead man has been seen in three bars since the funeral.", "Everybody claims to have seen the victim alive this week."), (
        "A hat goes by that you last saw in a morgue.", "Someone says: but I had a beer with him yesterday. You write it down, again.",
        "There is a wreath here, with a note: premature.", "In the crowd a man turns, and has the dead man's ears.",
        "You are getting tired of chasing a man who will not stay where he was put.",
    )),
    Fact(("Every clock in the city stops at nine.", "At nine each evening the clocks hold still for a minute."), (
        "It is nine, and the ticking stops. You had not known how loud it was.", "You check your watch. It will not be nine for a while yet, you hope.",
        "For one minute not a wheel in the city turns. Then somebody coughs.", "Whatever was done here, it was done at nine.",
        "A stopped clock looks down at you, like a witness who has been got at.",
    )),
    Fact(("The police have been replaced by {noun}, to save money.", "To save money the city now employs {noun} as policemen."), (
        "Two of the {noun} go by on patrol, looking official.", "There is a wanted poster, signed by the {noun}.",
        "You would ask the {noun} for help, but you have tried that.", "Somewhere a whistle blows. The {noun} are on the job.",
        "You step aside, for one does not argue with {noun}.",
    ), ("geese", "mannequins", "schoolboys", "waiters", "dachshunds", "opera singers", "robots")),
    Fact(("The player has not slept for four nights.", "It is the player's fourth night without sleep."), (
        "Your eyes feel as if somebody had been reading with them.", "For a second you dream, standing up, of a pillow.",
        "Four nights. The lamps have furry edges now.", "You have begun to hear your own thoughts a little late.",
        "You lean on the wall, and the wall, kindly, leans back.",
    )),
    Fact(("Someone sends the player {noun} every day, without a card.", "Each morning {noun} arrive for the player, from no one."), (
        "Another parcel has found you. It is {noun}, again.", "You have given up asking who sends the {noun}.",
        "There they lie, {noun}, with no card and no fingerprints.", "It comes to you that the {noun} are a message, and that you are too tired to read it.",
        "A boy touches his cap: some {noun} for you, no sender.",
    ), ("white roses", "chess pieces", "oranges", "old keys", "gloves", "postcards", "black feathers")),
    Fact(("The mayor speaks only through a loudspeaker and is never seen.", "No one has set eyes on the mayor in two years."), (
        "A loudspeaker on a pole says: your mayor is pleased. It rustles, and says it again.", "The mayor's voice wishes everyone a dry night. Someone laughs, and stops.",
        "High up, in the one lit window, a curtain stirs.", "Under the speech you can hear it, quite plainly: a needle in a groove.",
        "A poster of the mayor has run in the wet. It has no face to lose.",
    )),
)

GENRE = Genre(
    name="noir detective story",
    tones=("dry", "tense", "grim", "plain"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Rain falls as though it were being paid by the drop.", "Fog comes up from the harbour with its hands in its pockets.",
        "The drizzle has thickened into something with ambitions.", "Thunder moves furniture somewhere over the docks.",
        "A wet wind goes through your coat looking for change.", "The moon looks in through a torn cloud, like a landlady.",
        "Sleet ticks on your hat brim, cold and exact.", "For half a minute the rain lets up, and the city holds its breath.",
    ),
    moods=(
        "Water finds the hole in your left shoe.", "You have had worse nights. You try to think of one.", "A drop hangs from your hat, makes up its mind, and falls.",
        "Somewhere a saxophone gives up.", "In this light everyone looks like a suspect, and that includes the cat.",
        "You turn up your collar. The rain goes round.", "There is a lie in all this, and you have been standing next to it.",
        "Neon stutters red on the wet stone.", "Your knee tells you what the weather will do. It is not a clever knee.",
        "It is later than it looks, and it looks late.", "A car passes, slowly, and does not stop.",
        "You would give a lot for a dry match.", "Something about this bothers you, like a hair in the soup.", "Far off, a ship says one long, low word.",
    ),
    openers=(
        "The client has dry shoes. You notice that first, {name}, because in {setting} nobody has dry shoes, and nobody comes to see {a role} before noon.",
        "They found the body at nine. It is half past, and you, {name}, are {in place} with your hat dripping and no friends.",
        "It was raining when you came to {setting}, {name}. You keep meaning to leave when it stops.",
        "You wake {in place} with a bump on your head and someone else's hat. You are {name}, {a role}, as far as you can tell.",
        "Somebody has pushed an envelope under the door. It holds a hundred in small bills, a photograph of you, {name}, and the word DON'T.",
        "There are two kinds of case in {setting}: the closed and the wet. You, {name}, {a role}, take the second kind, and tonight it takes you {to place}.",
        "The telephone rings at the hour when only trouble is up. \"{name}?\" says a voice. \"They have started.\" You reach for your coat.",
        "You are {name}, {a role}, and you have just told a lie to a policeman. It was a good one. It has got you as far as {place}.",
    ),
    risks=(
        "Accuse the richest man in the room.", "Break the seal on the evidence.", "Get into the black car.", "Drink what is in the glass.",
        "Smash {thing}.", "Jump for the fire escape.", "Bluff with an empty gun.", "Telephone the mayor and laugh.",
    ),
    sounds=(
        "Rain on tin, rain on stone, and between the two somebody's breathing.", "A gramophone plays half a tango, then the same half again.",
        "Heels click past, stop, and click back the other way.", "Behind the wall someone says: not here, they can hear us.",
        "A lift groans up, with nobody in it, and opens.", "You hear a safe being tried, patiently, one click at a time.",
        "A foghorn asks its only question.", "Paper is being torn, slowly, sheet by sheet by sheet.",
    ),
    names="plain",
)
