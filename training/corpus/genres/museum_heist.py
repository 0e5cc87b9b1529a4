"""One night, one museum, one thing to take or put back: a caper with dust on its gloves."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("museum", (
        "a museum of lost things, an hour after closing",
        "the grand old museum of {region}, with its alarms on",
        "a museum whose exhibits change rooms at night",
    )),
    Setting("gallery", (
        "a picture gallery where one painting is a fake and all the others are jealous",
        "a marble gallery on the eve of a royal visit",
        "a private gallery on the forty-first floor",
    )),
    Setting("auction house", (
        "an auction house with a vault below the vault",
        "the oldest auction house in {region}, on the night before the sale",
        "an auction house that sells only to people who never existed",
    )),
    Setting("mansion", (
        "a collector's mansion built around a single diamond",
        "a millionaire's mansion with forty guards and one cat",
        "a locked mansion above {region}, lit up for a masked ball",
    )),
    Setting("casino", (
        "a casino with a museum in its cellar",
        "a floating casino that shows off a stolen crown",
        "a seaside casino in {region} where the house always wins, except on Tuesdays",
    )),
)

ROLES = (
    "retired safe-cracker", "night cleaner", "forger's apprentice", "honest burglar", "insurance detective", "trapeze artist",
    "alarm fitter", "art student in debt", "getaway driver", "disgraced curator", "lift mechanic", "pickpocket on holiday",
)

PLACES = (
    Place("entrance hall", (
        "Marble swallows the sound of your soles and hands it back a second later.",
        "A glass dome lets the moon down in squares.",
        "The cloakroom hooks hold one forgotten umbrella between them.",
        "A fountain has been turned off for the night and drips like a clock.",
        "Two stone lions pretend not to have seen you.",
    ), (
        Fixture("ticket desk", (
            "A roll of tickets sticks out of {thing} like a tongue.",
            "Under the counter of {thing} {is thing} a button, and a note: NOT THIS ONE.",
        ), holds=True),
        Fixture("donation box", (
            "Buttons, foreign coins and one false tooth lie in {thing}.",
            "{thing} {is thing} shaped like a little house, with a slot for a chimney.",
        ), holds=True),
    )),
    Place("dinosaur hall", (
        "Ribs arch over you like the beams of a church.",
        "A skull as long as a car grins at the fire exit.",
        "Wires hum faintly, holding up sixty million years.",
        "Plaster dust has settled in a footprint bigger than a bathtub.",
        "Moonlight passes through the bones and stripes the floor.",
    ), (
        Fixture("long-necked skeleton", (
            "One of the toes on {thing} {is thing} painted wood.",
            "A sparrow has nested in the eye of {thing}, and nobody on the staff has reported it.",
        )),
        Fixture("egg display", (
            "Eleven stone eggs lie in {thing}, and there is a dent in the sand for another.",
            "A card on {thing} says DO NOT WARM.",
        ), holds=True),
    )),
    Place("jewel room", (
        "Needles of light cross the dark at knee height.",
        "Black velvet drinks up every sound.",
        "The glass cases click as they cool.",
        "Somewhere in the wall a fan turns over with a whisper.",
        "Sparks of red, green and white follow you as you move your head.",
    ), (
        Fixture("glass pedestal", (
            "{thing} stand{s thing} on a plate that can feel the weight of a moth.",
            "Nose prints, small ones, dot the front of {thing}.",
        )),
        Fixture("velvet cushion", (
            "In {thing} there is a hollow, the shape of something with many sides.",
            "A single thread of {thing} {has thing} been pulled, and tied again with care.",
        ), holds=True),
    )),
    Place("picture gallery", (
        "Dukes and duchesses look down their noses from gold frames.",
        "The floor has one loud board, and it moves about.",
        "A pale square on the wall shows where a portrait used to hang.",
        "It smells of varnish, beeswax and old money.",
        "Every painted eye has a tiny window in it.",
    ), (
        Fixture("laughing portrait", (
            "{thing} {is thing} laughing at something just behind you.",
            "On the back of {thing} somebody has pencilled a telephone number.",
        ), holds=True),
        Fixture("padded bench", (
            "Generations of tired art lovers have flattened {thing}.",
            "A hard lump has been sewn into the stuffing of {thing}.",
        ), holds=True),
    )),
    Place("mummy chamber", (
        "The air is warm and dry and tastes of spice.",
        "Painted eyes stare up from a dozen wooden lids.",
        "A cat in green bronze sits with its tail around its feet.",
        "Your own breathing sounds rude in here.",
        "Sand has got into the corners, though no one has ever brought any.",
    ), (
        Fixture("painted coffin", (
            "The gold face on {thing} {has thing} a smudge of lipstick on its cheek.",
            "{thing} {is thing} shut with four pegs, and three of them are chewed.",
        ), holds=True),
        Fixture("row of clay jars", (
            "One lid in {thing} {is thing} a jackal's head, and it faces the wrong way.",
            "A slip of paper in the last of {thing} says: please, no.",
        ), holds=True),
    )),
    Place("armour gallery", (
        "Empty knights sit on stuffed horses, down both sides.",
        "Blades are arranged on the wall in the shape of a sun.",
        "A gauntlet drips oil, one drop to the minute.",
        "You see yourself, bent and many, in forty breastplates.",
        "The place smells like the inside of a helmet.",
    ), (
        Fixture("knight on horseback", (
            "The visor of {thing} {is thing} down, and a mint wrapper pokes out of it.",
            "A tail of real hair hangs from {thing}, in need of a brush.",
        ), holds=True),
        Fixture("little cannon", (
            "Somebody polishes {thing} more often than the rules require.",
            "Chewing gum has been pushed into the mouth of {thing}, then something else.",
        ), holds=True),
    )),
    Place("guard room", (
        "Twelve small screens show twelve empty rooms and a moth.",
        "A kettle ticks as it cools.",
        "Stale biscuits and wet raincoat: the smell of the night shift.",
        "A calendar has every day crossed out up to the year's end.",
        "A radio mutters football under its breath.",
    ), (
        Fixture("bank of screens", (
            "On the ninth picture of {thing} somebody who looks like you is walking the other way.",
            "{thing} flickers each time the lift moves.",
        )),
        Fixture("key cabinet", (
            "Hook seventeen in {thing} {is thing} empty, and shinier than the rest.",
            "{thing} {is thing} locked with a bent fork.",
        ), holds=True),
    )),
    Place("restoration workshop", (
        "Angels without noses wait in a queue along the wall.",
        "Brushes stand in jars, some of them with just three hairs.",
        "Turpentine makes your eyes sting.",
        "A saint lies on the table with his head beside him, smiling.",
        "Scraps of gold leaf tremble at every breath.",
    ), (
        Fixture("easel", (
            "Two Madonnas are clamped on {thing}, alike to the last crack.",
            "Wet paint shines on {thing}; it is a moustache.",
        )),
        Fixture("plaster bin", (
            "Ears, fingers and one whole foot lie in {thing}.",
            "{thing} bears the label ODDS, and under it, in pencil, AND EVENS.",
        ), holds=True),
    )),
    Place("air duct", (
        "Tin pops under your elbows.",
        "Fluff as thick as a cat lies along the seams.",
        "A cold wind combs your hair the wrong way.",
        "Slats of light come up from the rooms beneath you.",
        "Somebody has been here before: you crawl over a sandwich crust.",
    ), (
        Fixture("bent grille", (
            "Through {thing} you see the top of a guard's hat, and a bald spot.",
            "Two screws are missing from {thing}, and two are matchsticks.",
        )),
        Fixture("side shaft", (
            "A draught with a smell of money blows out of {thing}.",
            "A bag has been hung in {thing}, on a hook made from a spoon.",
        ), holds=True),
    )),
    Place("glass roof", (
        "The whole town blinks below you like a pinball table.",
        "Each pane gives a little creak of its own.",
        "Pigeons sleep in a row with their collars up.",
        "Wind plucks at your sleeve and at the wires.",
        "Through the glass you look straight down on a giraffe.",
    ), (
        Fixture("skylight", (
            "Putty has been scraped from {thing} with a thumbnail.",
            "{thing} open{s thing} upward, if you speak to it nicely and have oil.",
        )),
        Fixture("ventilation hood", (
            "A pair of opera glasses has been tied to {thing}, for the use of all burglars.",
            "{thing} spins, stops, and spins the other way.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("vault corridor", (
        "The walls are steel, and sweat a little.",
        "A red lamp goes on and off as slowly as a sleeper's breath.",
        "You can feel the lift cables quiver through your feet.",
        "Painted lines on the floor show where not to stand, and miss a spot.",
        "The quiet down here is worth a great deal of money.",
    ), (
        Fixture("round steel door", (
            "{thing} {has thing} five wheels, three dials and a welcome mat.",
            "A stethoscope has left a faint ring on {thing}.",
        )),
        Fixture("fuse box", (
            "Labels in {thing} read LIGHTS, LASERS, LIFT and TEA.",
            "A mouse has made a bed of insulation in {thing}.",
        ), holds=True),
    ), kind="under"),
    Place("sculpture garden", (
        "White figures stand about on the wet grass as if at a dull party.",
        "Gravel crunches like toast.",
        "A sprinkler turns its head, sees you, and goes on turning.",
        "Searchlights sweep the hedges, left, right, and pause.",
        "There is a smell of box trees and foxes.",
    ), (
        Fixture("headless goddess", (
            "Someone has given {thing} a pumpkin, for the time being.",
            "A snail has drawn a silver necklace on {thing}.",
        )),
        Fixture("lily basin", (
            "Coins wink at the bottom of {thing}, along with something larger.",
            "{thing} {is thing} ruled by a carp that has seen everything.",
        ), holds=True),
    ), kind="out"),
    Place("loading dock", (
        "Crates stand about, stencilled with arrows that say THIS WAY UP and disagree.",
        "A van's engine tinkles as it cools.",
        "Straw blows over the concrete in small herds.",
        "A tap drips onto a sleeping forklift.",
        "Beyond the shutter you can hear the street, going about its innocent affairs.",
    ), (
        Fixture("open crate", (
            "{thing} {has thing} a hollow in its straw, cut for a person lying down.",
            "On {thing} {is thing} the word VASES, and beneath it a great deal of pieces.",
        ), holds=True),
        Fixture("time clock", (
            "Cards in {thing} show that somebody named Nobody works every night from two to three.",
            "{thing} stamps the hour with a bang.",
        )),
    ), kind="out", where="at"),
)

THINGS = (
    Thing("pencil torch", "light", ("{thing} makes a spot of light no bigger than a coin.", "Teeth marks on {thing} show how it is usually held.")),
    Thing("carnival lantern", "light", ("{thing} shines pink, which is not ideal.", "{thing} {has thing} a bird cut in its side, and throws it, huge, on the wall.")),
    Thing("master key", "key", ("{thing} {has thing} been filed by someone with a sense of humour.", "{thing} {is thing} still warm from the copying.")),
    Thing("stolen pass", "key", ("The face on {thing} {is thing} a stranger's, with your moustache, if you had one.", "{thing} went out of date at midnight.")),
    Thing("glass cutter", "tool", ("{thing} sings when it is drawn across a pane.", "A little diamond sits in the nose of {thing}.")),
    Thing("stethoscope", "tool", ("{thing} {has thing} listened to more safes than hearts.", "With {thing} you can hear what a wall had for dinner.")),
    Thing("floor plan", "paper", ("On {thing} one room has been drawn twice.", "A coffee ring on {thing} circles exactly the wrong place.", "In a corner of {thing} you read, very small: they know.")),
    Thing("ransom note", "paper", ("{thing} {has thing} been cut from a magazine about ponies.", "{thing} asks for a million, and a bicycle.")),
    Thing("duke's diamond", "treasure", ("{thing} {is thing} the size of a hazelnut and has ruined nine families.", "{thing} throws a rainbow in your palm, then a tiny shadow.")),
    Thing("golden scarab", "treasure", ("{thing} {has thing} moved its legs since you last looked.", "A line of bird-footed letters runs about the belly of {thing}.")),
    Thing("cheese sandwich", "food", ("{thing} {is thing} wrapped in a page of the staff rules.", "{thing} {has thing} been bitten once, by someone with an alibi.")),
    Thing("box of chocolates", "food", ("Only the hard ones are left in {thing}.", "One chocolate in {thing} {is thing} a hidden microphone.")),
    Thing("climbing line", "rope", ("{thing} {is thing} thin as string and would hold a piano.", "{thing} slips through your fingers like cold water.")),
    Thing("guard's jacket", "clothing", ("{thing} {has thing} a badge that says TRAINEE.", "{thing} smell{s thing} of peppermint and fear.")),
    Thing("false moustache", "clothing", ("{thing} {is thing} ginger, grand, and tickles.", "A crumb has been left in {thing}, for the sake of truth.")),
    Thing("sleeping powder", "medicine", ("{thing} comes in a twist of paper with a sheep on it.", "{thing} makes your eyelids heavy from the mere reading of the label."), mass=True),
    Thing("musical box", "music", ("{thing} plays four bars of a waltz and then a click.", "Beneath the dancer of {thing} there is a second, smaller dancer.")),
    Thing("red glove", "token", ("{thing} {is thing} the left one, and its thumb has been cut off and sewn on again.", "{thing} {is thing} a signature, in certain circles.")),
)

PEOPLE = (
    Person("night guard", "he", (
        "{person} is wide and sad, with a torch on a string around his neck.",
        "Knitting sticks out of the pocket of {person}.",
        "The cap of {person} is two sizes too small and leaves a mark.",
    ), (
        "{person} shines {his person} torch at nothing and seems relieved.", "{he person} counts stitches under {his person} breath.",
        "{person} shifts from one sore foot to the other.", "{he person} offers you a peppermint.",
    ), (
        "You get used to the quiet. It's the giggling I can't get used to.",
        "Eleven years of nights. I know every exhibit by its creak.",
        "I'm supposed to arrest you, {name}, but I've got the heel of this sock to turn.",
        "They pay me to watch things not happen. I'm good at it.",
        "The big fellow with the bones, he's no trouble. It's the small bronze ones.",
        "I say good night to all of them. It takes till morning.",
    ), (
        "You know what would cheer up a long night? {a want}.",
        "Fetch me {a want}, and I shall do my rounds the long way.",
        "I could look in the other direction, if I had {a want} to look at.",
    ), (
        "The alarm's never worked. I make the noise myself.",
        "I swapped it years ago. The real one's at home, on the piano. My mother likes it.",
        "I can't see a thing past my nose. I've been guarding by ear.",
    )),
    Person("mastermind", "she", (
        "{person} wears an evening gown with tool loops.",
        "A very small dog sleeps in the handbag of {person}.",
        "{person} is seventy, and has the hands of a pianist.",
    ), (
        "{person} glances at a watch on a ribbon.", "{he person} draws a plan on the air with a hatpin.",
        "{person} feeds a crumb to {his person} handbag.", "{he person} raises one eyebrow by a hair.",
    ), (
        "There is a plan A. There is always a plan A. It never lives to see supper.",
        "Amateurs run, dear. Professionals stroll.",
        "I've robbed this place four times. Twice I was putting things back.",
        "Trust everyone, {name}, and count the spoons.",
        "A lock is only a conversation. Most people shout.",
        "My third husband was a vault. I do not mean that unkindly.",
    ), (
        "The whole scheme hangs upon {a want}.",
        "Be an angel and steal me {a want}. Tastefully.",
        "I can open anything but one thing, and for that I need {a want}.",
    ), (
        "There's no buyer. There never was. I wanted one last evening with the gang.",
        "I painted the masterpiece myself, in 'thirty-one. I just want to sign it.",
        "One of us works for the police. It's me, on alternate days.",
    )),
    Person("curator", "she", (
        "{person} wears white gloves and a look of permanent pain.",
        "Spectacles hang from {person} on three separate chains.",
        "{person} walks on tiptoe, like someone in a room full of sleeping babies.",
    ), (
        "{person} blows a speck from a frame.", "{he person} winces at your shoes.",
        "{person} straightens a label by the width of a hair.", "{he person} clutches {his person} catalogue to {his person} chest.",
    ), (
        "Please do not breathe on the ancients.",
        "I have given this place my youth. It is in the basement, numbered.",
        "Eleven thousand objects, and I love eleven of them.",
        "The public! They come, they point, they eat buns. I open at ten.",
        "That vase has survived two wars and one duchess. Do mind your elbows, {name}.",
        "Things know when they are in the wrong case. They sulk. One sees it in the glaze.",
    ), (
        "My collection has a gap, and its name is {a want}.",
        "I could forget your face for {a want}.",
        "If somebody were to donate {a want}, there would be a small brass plate.",
    ), (
        "Half of it is looted. I write letters of apology at night, and post them to kings.",
        "I come from the Roman room. I mean that I was found there, in a basket.",
        "I hired the thieves. It's the insurance that keeps the roof on.",
    )),
    Person("forger", "any", (
        "{person} has paint on {his person} ears in the colours of four centuries.",
        "A brush is stuck through the hair of {person}.",
        "{person} blinks, as if you were slightly out of drawing.",
    ), (
        "{person} frames you between two thumbs.", "{he person} tastes a flake of paint.",
        "{person} yawns, and signs the air with somebody else's name.", "{he person} smudges a shadow on {his person} cuff.",
    ), (
        "Anyone can paint a masterpiece. Cracks, now. Cracks are art.",
        "I've got nine pictures in here. The critics like my early period, four hundred years ago.",
        "I bake them at ninety degrees with a dish of tea. Smells lovely.",
        "What's real, {name}? Real's just the first one that somebody paid for.",
        "You've got a good face. I could sell that as an old master.",
        "I did a perfect banknote once. Then I couldn't bear to spend it.",
    ), (
        "For the right shade of brown I need {a want}. Don't ask.",
        "I'll run you up any document you like in exchange for {a want}.",
        "Find me {a want} and I'll make you a copy you can't tell from it.",
    ), (
        "They're all mine. Every picture on that wall. The real ones burned when I was ten.",
        "I forged my own birth. On paper I'm a countess.",
        "I made two copies. I gave one to the gang, one to the police, and hung the real one in the gents.",
    )),
    Person("getaway driver", "he", (
        "{person} wears string gloves and chews a match.",
        "{person} stands as though there were a steering wheel in front of him.",
        "A lucky rabbit's foot dangles from the belt of {person}.",
    ), (
        "{person} changes gear in thin air.", "{he person} checks behind him in an invisible mirror.",
        "{person} moves the match to the other corner.", "{he person} tilts {his person} head at a far-off siren. \"Ambulance,\" he says.",
    ), (
        "Four minutes to the bridge. Three if we lose the piano.",
        "I failed my test for speeding. In the car park. Going backwards.",
        "There's two kinds of plan: the kind with a car, and prison.",
        "I don't look at what's in the bag. I drive the same for fish.",
        "Her name's Doris, and she's a laundry van, and she's never let me down but once.",
        "Say when, {name}. Don't shout it. Just say it like you'd say 'butter'.",
    ), (
        "Doris won't start without {a want}. She's superstitious.",
        "Bring along {a want}, and I'll wait one minute longer than is healthy.",
        "Not asking for a share. Just {a want}, for the missus.",
    ), (
        "I've been in this job nine years, and I can't drive on the left.",
        "The van's outside. The engine's in a pawn shop.",
        "My dad's the detective. We don't talk shop at supper.",
    )),
    Person("detective", "she", (
        "{person} has a raincoat with a raincoat's opinions.",
        "A notebook lives in the hat of {person}.",
        "{person} smells of cough drops and has a cold like a trombone.",
    ), (
        "{person} sneezes and looks at the sneeze with suspicion.", "{he person} takes out {his person} notebook and licks the pencil.",
        "{person} sniffs at your sleeve.", "{he person} turns over a speck of dust with a matchstick.",
    ), (
        "Don't mind me. I only came in about the umbrella.",
        "It's the small things. A crumb. A hair. An elephant, once.",
        "You've an honest face, {name}. That's always the worst sign.",
        "I know that there will be a robbery tonight. What I don't know is who's late.",
        "They say crime doesn't pay. Nor does the other thing, much.",
        "My feet hurt, so somebody here is lying.",
    ), (
        "Purely as evidence, I should like {a want}.",
        "You find me {a want}, and I find that I was mistaken about you.",
        "I have a theory. It's one thing short: {a want}.",
    ), (
        "I have never solved a case. People just confess, because of the sniffing.",
        "The red glove is mine. I lost it when I was in the other business.",
        "I'm going to let you go. I only ask to be told how it was done.",
    )),
)

THREATS = (
    Threat("guard dogs", (
        "Claws click on stone, a long way off, and stop.",
        "A chain is let fall, link after link.",
        "There is a dish on the floor, licked clean, the size of a hubcap.",
        "A short bark is answered by a shorter one.",
    ), (
        "Something snuffles along a crack, draws in your smell, and growls. The guard dogs are loose.",
        "Four, six, eight paws: the guard dogs come at an easy trot.",
        "A wet nose print has appeared on the glass beside you.",
        "The guard dogs give tongue together, and every window hums.",
    ), (
        "The guard dogs come skidding round the corner with their ears flat.",
        "Two black shapes block the way you came, and one the way you want. The guard dogs have you.",
        "A warm breath of old meat: the biggest of the guard dogs is standing at your knee.",
    ), (
        "They do not bite. They sit on you, all three, until the police have finished their tea.",
        "The jaws close upon your sleeve, gently as a nurse, and nothing on earth will open them. You hear the handcuffs well before you see them.",
    ), (
        "You get over the case, but the seat of your trousers does not.",
        "Teeth meet in your calf. You limp on, leaving red commas.",
        "You lose a shoe, and the foot in it is sorry.",
    ), (
        "You scratch the right spot, just behind the left ear. The guard dogs melt like butter, one by one.",
        "A cat walks by on a high shelf, slowly, with her tail up. After that the guard dogs have no time for you.",
        "A whistle calls from far below. The guard dogs look at you with honest regret, and trot away.",
    ), ("Bark back at the guard dogs.", "Throw a stick for the guard dogs.", "Dash between the guard dogs."), plural=True),
    Threat("silent alarm", (
        "A tiny red lamp, which was dark, is not dark any more.",
        "You feel a tickle, as if you had walked through a spider's thread.",
        "A relay clicks inside a wall. Somebody else's telephone will be ringing.",
        "The lights dip, by so little that you could have blinked.",
    ), (
        "Far away, shutters are coming down, one after the other. The silent alarm has been heard.",
        "Blue light licks over the ceiling, and away, and over.",
        "A loudspeaker breathes in. \"We know,\" it says, pleasantly. The silent alarm is silent no longer.",
        "Steel bars rise up out of the sills like a slow fence. That is the silent alarm at work.",
    ), (
        "Every bell in the building goes off at once. So much for the silent alarm.",
        "White light pins you like a moth. The silent alarm has brought half the town's police.",
        "A shutter drops in front of you, one drops behind, and the silent alarm begins to count backward.",
    ), (
        "You sit on the floor of a steel box with something priceless in your lap. When they open it in the morning you are quite good friends.",
        "\"Hands where I can admire them,\" says the detective. There are nineteen policemen, and the youngest asks you to sign his helmet.",
    ), (
        "The shutter takes the tip of your boot, with a sliver of toe.",
        "A jolt runs up your arm, and your hair stands up and stays so.",
        "Gas hisses; you come through it on your knees, weeping like a widow.",
    ), (
        "It stops. In the enormous quiet you hear somebody say: false alarm, it's the moth again.",
        "The lights blaze up, sink, and die, and take the silent alarm with them. Bless all old fuses.",
        "You cut the red one. No; the blue one. The silent alarm gives a hiccup and goes to sleep.",
    ), ("Tear the silent alarm out of the wall.", "Ring the police and report the silent alarm.", "Dive under the shutter of the silent alarm.")),
    Threat("rival thief", (
        "A faint scent of violets hangs about, and it is not yours.",
        "Dust has been wiped away here, in one clean, showy swirl.",
        "You find a calling card with a black feather on it.",
        "Overhead a rope creaks, lightly laden.",
    ), (
        "Someone laughs, close by, in silk. The rival thief is enjoying the evening.",
        "A lock has already been picked, and a bow tied round it. The rival thief is a room ahead.",
        "Your own bag is lighter than it was. The rival thief has quick hands.",
        "A black shape flits across the moon, and stops to take a bow.",
    ), (
        "\"I'll have that,\" says the rival thief, upside down, at the end of a rope.",
        "A thin sword touches the second button of your coat. Behind it, all teeth and gloves, is the rival thief.",
        "The floor under you turns out to be a lid. The rival thief waves as you begin to slide.",
    ), (
        "You come to in the painted coffin, tied with velvet cord. On your chest is a black feather, and the bill for everything.",
        "\"Nothing personal,\" says the rival thief, and pulls the lever. The papers call you an accomplice, and spell you wrong.",
    ), (
        "The blade draws a neat red line on your cheek, as if to sign it.",
        "You are kicked down a flight of stairs, elegantly, and feel every one of the steps.",
        "A smoke pellet bursts at your feet. You cough until you see stars, and one of the stars has your purse.",
    ), (
        "\"Oh, well played,\" says the rival thief, kisses one finger to you, and goes out by the window.",
        "The rope slips its knot. There is a cry, a splash, and a stream of very well-bred curses, growing faint.",
        "The rival thief opens the bag, finds a brick, and for the first time has nothing witty to say.",
    ), ("Fence with the rival thief, umbrella against sword.", "Propose a partnership to the rival thief.", "Cut the rival thief's rope.")),
)

GOALS = (
    Goal("find", "moon sapphire", (
        "steal {target} before the sun comes up", "get your hands on {target}", "find out where they hide {target}, and take it",
    ), ("The one in the case is glass; {target} {is target} somewhere else.", "It was your grandmother who wore {target}, before it was 'acquired'."), (
        "If they moved it, they moved it {to spot}; the dust says so.", "The old inventory has a line in red: blue stone, see {spot}.",
        "Whoever guards the real one will be nowhere near it. That is how it is done.", "A stone like that is cold. Butter will not melt beside it.",
    ), (
        "You walk out by the front door with {target} in a bag of chestnuts. The guard holds the door. \"Mind how you go,\" he says.",
        "{target} lie{s target} in your grandmother's palm, blue as four in the morning. She looks at it for some time, and hands it back. \"Smaller than I remember,\" she says, and laughs till she cries.",
    ), (
        "You have {target}. All night it lies on the table and looks at you. In the morning there is a second one beside it, and you know what they are: eyes.",
        "You take {target} and they take the driver. He never says a word about you. He was always good at not talking.",
    )),
    Goal("deliver", "forged masterpiece", (
        "get {target} to {person} by midnight", "pass {target} to {person} under everyone's nose", "hand {target} to {person}",
    ), ("The swap works only if {person} has {target} in time.", "The paint on {target} {is target} still wet, and {person} is waiting."), (
        "The one you want will be standing about {in spot}, looking innocent.", "A chalk mark on a pillar: an arrow, and two words, {to spot}.",
        "You carry {target} like a tray, so as not to smudge the sky.", "Twice now a stranger has admired it. It is a very good fake.",
    ), (
        "{person} hangs {target} on the nail, steps back, and tips it a hair to the left. In the morning six hundred people come, and sigh, and one little boy says: that cloud is new.",
        "It fits. {person} winks at you, the lights come up, and the duke declares the show open beneath a masterpiece nine hours old.",
    ), (
        "{person} takes {target}, and studies it, and studies you. \"A pity,\" you hear. \"It's better than the real one. Now we'll have to burn that.\"",
        "You deliver {target}. It is only later, at home, that you see the smear of wet sky upon your sleeve, and understand which of the two you gave away.",
    )),
    Goal("rescue", "kidnapped painter", (
        "free {target}", "find {target} and get her out unseen", "smuggle {target} out of {setting}",
    ), ("They make {target} paint all night, and they are running out of wall.", "{target} taught you to draw a hand. You owe her two."), (
        "Trays go in full and come out with sketches on them, {in spot}.", "On the newest canvas the tiny window in the back shows a place: {spot}.",
        "Every fake has one mistake in it, put there on purpose. Taken together, they spell HELP.", "You smell linseed where no painting hangs.",
    ), (
        "{target} climbs out of the crate at the far end of town, stretches, and holds up a thumb to measure the dawn. \"Needs more yellow,\" she says.",
        "You walk {target} through the front hall with a frame around her. \"Hold still,\" you whisper. She holds still. She has the most famous smile in the room.",
    ), (
        "{target} {is target} out. She sits at your kitchen window, brush in hand, before an empty sheet, and cannot find a single thing of her own to paint.",
        "\"Free?\" says {target}. She looks back at the lit window, where the light was so good. You have to hold her by the sleeve.",
    )),
    Goal("escape", "laundry van", (
        "reach {target} before the police do", "get out and away in {target}", "make it to {target} with your skin whole",
    ), ("{target} leaves at five, and it leaves with or without you.", "They have closed every street but the one where {target} {is target} standing."), (
        "The dock has been locked; what opens it hangs {in spot}.", "You need something first, the driver signalled, with three fingers: look {in spot}.",
        "Two beeps, a cough, two beeps. That is the van, losing patience.", "A professional strolls. You stroll as fast as you can.",
    ), (
        "You land among the sheets. The doors bang, the tyres squeal, and {setting} becomes a lit box, a spark, a story that you must not tell.",
        "The policeman lifts one hand, and looks in, and sees a heap of pillowcases. \"Starch,\" he says, and waves you on. One of the pillowcases sneezes.",
    ), (
        "The van pulls away with you, and you count heads, and count them again. At the corner, under the lamp, somebody in handcuffs is smiling at you to go on.",
        "You are away. On your knees there is the bag. In the bag there is laundry.",
    )),
    Goal("learn", "secret of the locked gallery", (
        "find out {target}", "get to the bottom of {target}", "uncover {target} before the doors open",
    ), ("Nobody has been allowed in since the war, and {target} {has target} cost three directors their sleep.", "A dying man paid you to learn {target}. He paid in advance."), (
        "A letter about it was filed wrongly, and has been lying {in spot} ever since.", "The porter nods when you say the word, and then nods {to spot}.",
        "Food is ordered for that room. Not much: seeds, and honey.", "The hum behind that door is not the pipes.",
    ), (
        "You shut the door behind you with both hands. So that is it. You find that you are grinning, and you go on grinning all the way home.",
        "You tell the dying man, with your mouth close to his ear. He opens his eyes. \"I knew it,\" he says, and asks for soup.",
    ), (
        "Now you know, and you take the night shift, the week after. Somebody has to fetch the honey.",
        "You know it, and they know that you know it. The fourth director's chair, they say, is very comfortable.",
    ), answers=(
        "the room holds no treasure, only every visitor's child who was ever lost there, all of them happy",
        "the founder never died, and paints the same blue door again and again",
        "the greatest picture in the world hangs there, and it is of nothing, and it moves",
        "a swarm of bees moved in during the war, and built the finest sculpture in the house",
    )),
    Goal("mend", "mechanical nightingale", (
        "repair {target} before the unveiling", "mend {target} and put it back", "get {target} to sing again before anyone notices",
    ), ("You dropped {target}. At nine o'clock the queen will wind it up.", "If {target} sings, nobody will look at what you have swapped."), (
        "Bits of it rolled, you think, as far as {spot}.", "The maker left spare parts with the catalogue, and the catalogue is {in spot}.",
        "It has a throat of glass and a heart like a watch. It wants little hands, and nerve.", "Wound the wrong way, it is said, it sings backward, and people grow sad.",
    ), (
        "A tick, a shiver, and {target} lifts its head and pours out a song like cold water. The queen puts down her spectacles. You wipe the glue from your thumb.",
        "{target} sings. The guards all stand still with their mouths a little open, and you walk through them, carrying a ladder.",
    ), (
        "It sings once, so well that the glass cases ring, and then it flies straight up, through the dome, and is gone. You have mended it too thoroughly.",
        "{target} open{s target} its beak, and out of it comes your own voice, from last night, saying everything.",
    ), parts=("silver spring", "ruby bearing", "glass reed", "tiny gear", "enamel feather")),
)

FACTS = (
    Fact(("After midnight the {noun} leave their cases and stroll about.", "At night the {noun} of the collection come alive."), (
        "A plinth is empty that was not. The {noun} are up, then.", "You step aside for a few of the {noun}, who are having their exercise.",
        "You can tell the {noun} from the visitors, because the {noun} say excuse me.", "An empty case, a warm cushion: the {noun} are off duty.",
        "Someone ought to tell the {noun} that it is nearly morning.",
    ), ("mummies", "marble nymphs", "stuffed bears", "wax kings", "tin soldiers", "clay horses")),
    Fact(("The alarm listens for {noun} and for nothing else.", "Only {noun} can set off the alarm here."), (
        "You would give a lot to be sure that there are no {noun} within a mile.", "A sign shows {noun}, crossed out, under a little ear.",
        "You breathe freely again: no {noun}.", "The whole job depends on there being no {noun}. You see them everywhere.",
        "A guard once brought in {noun} for a joke. He works in a lighthouse now.",
    ), ("sneezes", "squeaky shoes", "heartbeats", "lies", "whistles", "rumbling stomachs")),
    Fact(("Every painting shows what happened in front of it a year ago.", "The pictures here paint themselves over with whatever they see."), (
        "In a gilt frame, a little stiffly, somebody is doing what you did last spring.", "You keep your face turned from the canvases, which have good memories.",
        "One painted duke has been replaced by a school party, pulling faces.", "In a year, they will have you on the wall, with that expression.",
        "You pull a hat down over your eyes; the pictures are watching, in oils.",
    )),
    Fact(("The guards have been told to expect {noun}.", "There is a rumour that tonight {noun} will break in."), (
        "\"Seen any {noun}?\" \"Not yet.\" The voices move away.", "You are not what they are looking for, which is {noun}.",
        "A poster warns of {noun}, with a drawing by someone who has never met any.", "Everyone here is nervous about the {noun}.",
        "If only there were {noun}! They would make such a good distraction.",
    ), ("acrobats", "men with ladders", "trained monkeys", "twins", "ghosts", "nuns")),
    Fact(("Whoever touches the crown tells the truth for an hour.", "The crown in the collection makes its thief honest for one hour."), (
        "You keep your gloves on, on account of what they say about that crown.", "\"It was me,\" says somebody in the distance, helplessly, \"it was me in 'sixty-two, too.\" They must have touched the crown.",
        "An hour is a long time to tell the truth; you think of the crown, and shiver.", "A former director touched it at a dinner. He is a former director now.",
        "There is a reason why no king has ever worn it.",
    )),
    Fact(("All the lights go out for one minute at every full hour.", "Each hour, on the hour, there is a minute of darkness."), (
        "You keep one eye on the clock, because of the dark minute.", "Before long it will be the hour again, and black as a hat.",
        "A lamp buzzes. It knows as well as you do what comes on the hour.", "Much can be done in sixty seconds, and you have a list.",
        "During the last dark minute somebody stroked your hair. You prefer not to think about that.",
    )),
    Fact(("The player has exactly the face of the founder's portrait.", "The founder, dead for a century, looked just like the player."), (
        "Someone salutes you in passing, then looks puzzled, then looks at the wall.", "That bronze head has your chin. You feel it looking at the back of yours.",
        "A cleaner crosses herself, and says: \"Back again, sir or madam?\"", "On every banknote of the gift shop you meet your own eyes.",
        "It is a strange thing to be stared at by yourself in oils.",
    )),
    Fact(("Somebody has replaced all the {noun} with copies made of sugar.", "The {noun} here are fakes, and made of sugar."), (
        "Ants go by in a thoughtful line, toward the {noun}.", "You lick your finger. It is true about the {noun}.",
        "In damp weather the {noun} go sticky at the edges.", "Somebody has bitten one of the {noun}, and one cannot blame them.",
        "A mouse lies on its back nearby, too full of {noun} to move.",
    ), ("crown jewels", "roman coins", "statuettes", "swords", "porcelain dogs", "candlesticks")),
)

GENRE = Genre(
    name="museum heist",
    tones=("merry", "dry", "tense"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "A fat moon sits on the chimney pots, watching the street.", "Fine rain makes a halo round each lamp.",
        "Clouds go over the moon like hands over a face.", "It is the blue hour when milk carts rattle.",
        "Mist from the canal has put the whole block under a dust sheet.", "A warm wind carries a waltz from some other roof.",
        "Sleet taps at the glass with long nails.", "The night is clear, and so still that you can hear neon.",
    ),
    moods=(
        "So far, so good, you think, and wish you had not.", "A clock strikes a quarter that you had not counted on.",
        "Your gloves creak when you make a fist.", "Somewhere a floorboard makes up its mind.",
        "You have the sense of a plan quietly turning into another plan.", "A bead of sweat hangs from the tip of your nose.",
        "Everything in here is worth more than you are, and seems to know it.", "A moth dances in a beam that would ruin you.",
        "It is always too quiet, until it isn't.", "You remember, too late, that you left the kettle on.",
        "A camera turns its long neck, bored, and turns it back.", "Your heart is the loudest thing in the building.",
        "You smile, in case a portrait is looking.", "Nothing stirs but the dust, and that only from curiosity.",
    ),
    openers=(
        "The plan had nine steps, {name}, and you, {a role}, are at step two, {in place}, when the lights flicker.",
        "You are {name}, {a role}, and you have been hiding in a cupboard of {setting} since four in the afternoon.",
        "Midnight. The last guard yawns, the last door shuts, and you, {name}, climb out of the umbrella stand.",
        "\"One last job,\" they said. They always say that, {name}. And so you stand {in place}, with soot on your nose.",
        "Whoever robs {setting} has to be mad, brilliant, or {a role}. You, {name}, are at least the third.",
        "You have eleven minutes, {name}, and you have just spent one of them admiring the ceiling.",
        "It was to be a quiet night at {setting}. You, {name}, had even brought a book.",
        "Somebody has left the side door of {setting} open for you, {name}. That was not in the plan.",
    ),
    risks=(
        "Cut the blue wire.", "Pose as a statue.", "Slide down the banister, whooping.", "Ask the next guard for directions.",
        "Swing from the chandelier.", "Smash {thing} and run.", "Hide inside {thing} and hold your breath.", "Switch off all the lights at once.",
    ),
    sounds=(
        "A lift hums upward with nobody to call it.", "Two guards are arguing about soup, with feeling.",
        "A typewriter clacks three words and falls silent.", "You hear a click, a click, and a long, considering pause.",
        "A telephone rings eleven times, and is picked up.", "Down in the dark somebody is sawing, and humming, and sawing.",
        "A single footstep, quite near, waits for the next.", "Glass sings, a long thin note, as it does when it is being cut.",
    ),
    names="plain",
)
