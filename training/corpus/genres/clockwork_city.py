"""A city that runs on springs: brass servants, numbered streets, soot, and a clock that must not stop."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("clockwork city", (
        "the clockwork city of {region}, which is wound by hand every midnight",
        "a clockwork city whose streets turn one notch with each hour",
        "a clockwork city that has lost a minute and does not know where",
    ), where="in"),
    Setting("winding tower", (
        "a winding tower high above the roofs of {region}",
        "a winding tower where forty workers keep the great spring tight",
        "the last winding tower still turned by people",
    ), where="in"),
    Setting("automaton works", (
        "an automaton works beside the black canal",
        "an automaton works that went on building after its owners had fled",
        "an automaton works that supplies all {region} with butlers",
    ), where="in"),
    Setting("brass quarter", (
        "the brass quarter of {region}, where even the beggars are machines",
        "a brass quarter shut off from the rest of the city by iron gates",
        "a brass quarter in which no clock may be stopped, on pain of rust",
    ), where="in"),
    Setting("gear bridge", (
        "a gear bridge with houses on it, turning slowly over a river of oil",
        "a gear bridge that joins two halves of {region} for one hour a day",
        "an old gear bridge where the toll is paid in time",
    ), where="on"),
)

ROLES = (
    "clockmaker's apprentice", "key cutter", "lamp winder", "spring inspector", "automaton doctor", "soot sweep",
    "time clerk", "gear thief", "toy engraver", "music box tuner", "night winder",
)

PLACES = (
    Place("clock square", (
        "Four great dials look down on the square, and all of them agree.",
        "Brass pigeons strut over the paving, and their necks click.",
        "The flagstones are cut in the shape of teeth, and fit together.",
        "At each quarter the whole square gives a small jolt to the left.",
        "Coal smoke, hot metal and roasted chestnuts: it smells of winter and of work.",
    ), (
        Fixture("bronze founder", (
            "{thing} holds a key as long as a man, and looks as if it were heavy.",
            "The plate under {thing} says: he gave us an hour.",
        )),
        Fixture("chestnut stove", (
            "Nobody tends {thing}. It rattles its own pan.",
            "In the ash drawer of {thing} something has not burned.",
        ), holds=True),
    ), kind="out"),
    Place("winding room", (
        "A spring as tall as a house lies coiled in its cage, blue and oily.",
        "Forty handles stand out of the wall, each worn to a different hand.",
        "The floor slopes toward a drain, and the drain is black.",
        "Every few breaths there is a click so deep that you feel it in your knees.",
        "Chalk marks cover one wall, in bundles of five, from the floor to the ceiling.",
    ), (
        Fixture("great ratchet", (
            "One tooth of {thing} {has thing} been filed short, by a careful hand.",
            "{thing} lets the spring go forward, and does not forgive.",
        )),
        Fixture("tool cupboard", (
            "An outline is painted in {thing} for every tool, and six of them are bare.",
            "The back of {thing} {is thing} a different wood from its sides.",
        ), holds=True),
    )),
    Place("automaton shop", (
        "Half-made faces hang in rows and wait to be told who they are.",
        "Hands of every size lie on felt, palm up.",
        "Filings glitter in the cracks of the floor like frost.",
        "A leg on a stand takes one step, and one step, and one step.",
        "The lamps are hung low, so that only the work is lit.",
    ), (
        Fixture("wax head", (
            "{thing} {has thing} real eyelashes, and somebody's real sorrow.",
            "A thread comes out behind the ear of {thing}, as if to be pulled.",
        )),
        Fixture("bin of spare hands", (
            "Something in {thing} {is thing} holding on to something else.",
            "The fingers in {thing} all point upward, like asparagus.",
        ), holds=True),
    )),
    Place("oil canal", (
        "The water lies black and smooth, and carries rings of violet and green.",
        "A barge ticks by with nobody at the tiller.",
        "Steps go down to the edge, and the lowest are furred with tar.",
        "Lamps burn along the quay, and again, upside down, below it.",
        "It smells of lamp wick, rust and drowned leaves.",
    ), (
        Fixture("mooring ring", (
            "Rope has cut three grooves into {thing}, and the third is new.",
            "{thing} hangs from the mouth of an iron frog.",
        )),
        Fixture("upturned punt", (
            "Someone sleeps under {thing}, to judge by the straw.",
            "A row of holes has been drilled along {thing}, very neatly.",
        ), holds=True),
    ), kind="water", where="at"),
    Place("Spindle Street", (
        "Signs in the shape of scissors, keys and spectacles swing over the pavement.",
        "The street tilts a little, as if someone had begun to wind it up.",
        "Steam comes out of the gratings and walks along with you for a while.",
        "Behind every window something small is going round.",
        "The gutters run with grey suds and lost screws.",
    ), (
        Fixture("pawnbroker's window", (
            "In {thing} lie eleven watches, stopped at eleven different griefs.",
            "A card in {thing} says: hearts bought, with or without key.",
        )),
        Fixture("iron letter box", (
            "{thing} {is thing} emptied every hour by a rod that comes up through the ground.",
            "The flap of {thing} {is thing} jammed by something thin and stiff.",
        ), holds=True),
    ), kind="out", proper=True),
    Place("gear cellar", (
        "Wheels as big as carts turn in the dark, slowly, one against another.",
        "Warm oil drips from above and runs down inside your collar.",
        "The walkway is a hand narrower than you would like.",
        "There is a wind down here, and it comes from the spokes.",
        "All the noise of the city above is only a rustle, like mice.",
    ), (
        Fixture("cracked wheel", (
            "{thing} knocks once in each turn, where two of its teeth are gone.",
            "Someone has bound {thing} with wire, and hung a charm on the wire.",
        )),
        Fixture("grease barrel", (
            "A wooden spoon stands upright in {thing} and has not moved for years.",
            "The grease in {thing} {has thing} been smoothed over something.",
        ), holds=True),
    ), kind="under"),
    Place("pendulum shaft", (
        "A brass weight as large as a boat goes by, and the air goes by after it.",
        "Iron rungs climb the wall and are lost in the gloom.",
        "Your hair lifts and falls, lifts and falls.",
        "Bird bones lie along the ledge, all on the same side.",
        "There is one second of quiet at each end of the swing, and it is very quiet.",
    ), (
        Fixture("chalked ledge", (
            "Dates are written on {thing}, and beside each of them a name.",
            "There is a loose brick in {thing}, and dust has been brushed away from it.",
        ), holds=True),
        Fixture("warning plate", (
            "The enamel of {thing} {is thing} chipped, but one can still read STAND, and BACK.",
            "A long scratch crosses {thing} at the height of your throat.",
        )),
    ), kind="under"),
    Place("hall of hours", (
        "Twelve doors of coloured glass stand round the hall, and each has a figure over it.",
        "The marble is inlaid with a brass sun, and feet have worn its face away.",
        "Light falls through the great dial, and the shadow of a hand creeps over the floor.",
        "Clerks' desks rise in rows like the seats of a theatre, and every inkwell is full.",
        "The silence here has been measured, and there is a certificate to prove it.",
    ), (
        Fixture("book of minutes", (
            "Each minute of the year has its line in {thing}, and one line is blank.",
            "{thing} {is thing} chained to its stand, as if minutes were easily stolen.",
        )),
        Fixture("twelfth desk", (
            "The drawers of {thing} are labelled EARLY, LATE and NEVER.",
            "Somebody has worn two hollows in {thing} with a pair of elbows.",
        ), holds=True),
    )),
    Place("roof of gutters", (
        "Slates run up and down like a grey sea that has been told to stay.",
        "Chimneys stand about in groups, and mutter soot.",
        "From here you see the streets move, a notch at a time, like the rings of a lock.",
        "Rain pipes meet and part, and the lead is soft beneath your boots.",
        "A weathercock with a real eye looks you over and turns its back.",
    ), (
        Fixture("brick chimney", (
            "A child has cut steps in {thing}, all the way up.",
            "No smoke comes from {thing}, but there is a voice in it, singing.",
        ), holds=True),
        Fixture("lightning rod", (
            "A kite string is still wound round {thing}, with a key at the end.",
            "The tip of {thing} {has thing} melted into a small, perfect pear.",
        )),
    ), kind="out", where="on"),
    Place("toy theatre", (
        "Red seats go up in a horseshoe, each no wider than a hand.",
        "Paper clouds hang over the stage on rods and tremble.",
        "It smells of glue, dust and orange peel.",
        "A painted city stands at the back, with one lit window.",
        "Under the boards a mechanism clears its throat.",
    ), (
        Fixture("box of puppets", (
            "The king in {thing} {has thing} been put on top, face down.",
            "Strings have tangled in {thing} until nobody could say who moves whom.",
        ), holds=True),
        Fixture("little orchestra", (
            "Nine tin players sit in {thing}, and the drummer has no head.",
            "If you breathe on {thing}, the smallest fiddler lifts his bow.",
        )),
    )),
    Place("boiler yard", (
        "Iron bellies stand in two rows, and red light shows between their ribs.",
        "Ash drifts down and settles on your sleeves like dirty snow.",
        "Wheelbarrows go to and fro on rails, with no one behind them.",
        "Heat comes off the walls in slow slaps.",
        "The cobbles are slick with water, oil and something brown.",
    ), (
        Fixture("coal heap", (
            "Somebody has whitewashed the face of {thing}, to see if it is robbed at night.",
            "A boot sticks out of {thing}. It is only a boot.",
        ), holds=True),
        Fixture("steam whistle", (
            "A cord hangs from {thing}, with a knot worn smooth by one hand.",
            "{thing} {has thing} cracked from end to end and been tied up with a scarf.",
        )),
    ), kind="out"),
    Place("poorhouse of machines", (
        "Old automata sit along the walls with their keys run down.",
        "A brass nurse goes from one to the next, and dusts them.",
        "Daylight comes in through a skylight grey with soot.",
        "Now and again something gives a single tick, like a word in a dream.",
        "Blankets have been laid over the knees of the oldest, for reasons of respect.",
    ), (
        Fixture("rusted butler", (
            "{thing} holds out a tray, with the dust of nine years on it.",
            "There is a door in the chest of {thing}, hanging by one hinge.",
        ), holds=True),
        Fixture("charity board", (
            "Those who gave a spring are listed in gold on {thing}; those who gave an hour, in black.",
            "Along the edge of {thing} someone has scratched: we are not asleep.",
        )),
    )),
    Place("key market", (
        "Keys hang from lines across the stalls, thousands of them, and chime when a door opens.",
        "The trays are sorted by size, by metal, and by what is hoped for.",
        "A wheel throws sparks, and the sparks bounce on the cobbles.",
        "Each stall has a padlock on show, and a sum of money for whoever can open it.",
        "Everyone here walks with a hand on a pocket.",
    ), (
        Fixture("bargain tray", (
            "Nobody knows what any key in {thing} {is thing} for. That is why they are cheap.",
            "A layer of grit and small coins has collected in {thing}.",
        ), holds=True),
        Fixture("puzzle lock", (
            "{thing} {has thing} nine rings, and eight are set.",
            "Three broken picks have been left in {thing}, as a lesson.",
        )),
    ), kind="out"),
)

THINGS = (
    Thing("wind-up lamp", "light", ("Twelve turns of {thing} give you an hour, and the thirteenth breaks it.", "{thing} ticks while it burns, and faster toward the end.")),
    Thing("miner's candle", "light", ("{thing} {is thing} marked off in quarters of an hour.", "{thing} smell{s thing} of mutton and cheap churches.")),
    Thing("clock key", "key", ("{thing} {has thing} a bow like a butterfly and a barrel worn to a shine.", "A paper tag on {thing} says: to be turned by nobody else.")),
    Thing("wire pick", "key", ("{thing} {was thing} a hat pin once, and has come down in the world.", "The end of {thing} {is thing} bent into the shape of a question.")),
    Thing("jeweller's screwdriver", "tool", ("{thing} {is thing} no thicker than a straw and has a turning cap of bone.", "Someone has chewed the end of {thing} while thinking.")),
    Thing("oil can", "tool", ("{thing} {has thing} a spout like a heron's beak.", "You press {thing}, and a single gold drop comes out and thinks about it.")),
    Thing("punched card", "paper", ("Hold {thing} up, and the light makes a pattern like a street at night.", "{thing} {has thing} been folded once, and that is forbidden.", "On the back of {thing} somebody has written, in pencil: run me last.")),
    Thing("folded blueprint", "paper", ("White lines cover {thing}, and in the very middle there is a heart with a number.", "The corner of {thing} with the maker's name has been cut away.")),
    Thing("poppy seed bun", "food", ("{thing} {has thing} a cog baked into it, for luck or by mistake.", "{thing} {is thing} still warm, and that is more than can be said for the weather.")),
    Thing("tin of treacle", "food", ("{thing} may be eaten, or used on bearings.", "The lid of {thing} shows a happy child and a happy machine.")),
    Thing("ruby bearing", "treasure", ("{thing} {is thing} as small as a lentil and dearer than a house.", "In {thing} burns a red point, like a fire seen from a long way off.")),
    Thing("golden beetle", "treasure", ("{thing} walks three steps if you wind it, and bows.", "Under the wing of {thing} there is a miniature of a lady with a cold.")),
    Thing("steel cable", "rope", ("{thing} {is thing} as thin as a bootlace and could hang a bell.", "One strand of {thing} {has thing} come loose and draws blood.")),
    Thing("clerk's black coat", "clothing", ("{thing} {has thing} ink on one cuff and a timetable on the other.", "Nobody looks twice at anyone in {thing}.")),
    Thing("pocket music box", "music", ("{thing} plays nine bars, and leaves out the last note.", "One of the pins in {thing} {has thing} been bent on purpose.")),
    Thing("bottle of rust cure", "medicine", ("{thing} {is thing} good for hinges, knees and regrets.", "The liquid in {thing} {is thing} blue, and smells of lightning.")),
    Thing("spring pistol", "weapon", ("{thing} shoots a brass ball, once, and sulks.", "The grip of {thing} {has thing} been made for a very small hand.")),
    Thing("guild medal", "token", ("{thing} shows a hand, an eye, and the word PATIENCE.", "The ribbon of {thing} {has thing} been mended with fuse wire.")),
)

PEOPLE = (
    Person("clockmaker", "she", (
        "{person} has a lens screwed into one eye, and forgets that it is there.",
        "White hair stands out from {his person} head as if from a shock.",
        "Nine watches hang on {his person} apron, and {person} trusts none of them.",
    ), (
        "{person} holds a wheel to the light and blows on it.", "{person} listens to your chest, briefly, with {his person} head on one side.",
        "{he person} picks a screw from {his person} cuff and looks surprised.", "{person} sets one watch by another, and then the other way about.",
    ), (
        "Everything runs down. The art lies in the pace.",
        "You're a little fast today. Sit. Breathe. There.",
        "A bad clock is right twice a day, and that is what makes people forgive it. Never forgive a clock.",
        "I made the pigeons. I am sorry about the pigeons.",
        "They think that I keep the time, {name}. I only keep it company.",
        "Small wheels do the work. The big one merely has the view.",
    ), (
        "I lack one thing, and wouldn't you know it: {a want}.",
        "Bring me {a want}, clean, and in your left hand.",
        "I could finish it tonight, if I had {a want}.",
    ), (
        "I built in a fault. Every maker does. It is how we would know it was ours, and how we would stop it.",
        "The missing minute is in my safe. I took it to say goodbye to my son. I have not used it yet.",
        "I have wound my own heart since I was sixty. Some mornings I am tempted to lie in.",
    )),
    Person("brass butler", "he", (
        "{person} is seven feet tall, dented, and perfectly polite.",
        "A small door in {his person} waistcoat hangs open, and wheels turn behind it.",
        "{person} bows from the hips with a sound like a gate.",
    ), (
        "{person} offers you a tray with nothing on it.", "Something in {his person} neck strikes the quarter.",
        "{person} turns {his person} head all the way round, and back.", "{he person} brushes a speck from your shoulder with two cold fingers.",
    ), (
        "Dinner is at eight. There has been no dinner since the family left. It is at eight.",
        "I was made to serve, {name}. I have lately begun to wonder whom.",
        "If I may say so, your left shoe is in pain.",
        "Regret was not among my cards. I believe that it has got in with the damp.",
        "One does not dream. One does, however, run on for a little after being stopped.",
        "I shall announce you. To whom would you care to be announced?",
    ), (
        "One would hardly presume. And yet: {a want}.",
        "In eleven years I have asked for nothing. I ask now for {a want}.",
        "If the gentle visitor should come by {a want}, I would be obliged, and oiled.",
    ), (
        "The key in my back was lost two years ago. I have not mentioned it, since I did not care to be told that I had stopped.",
        "I let them in, the people with the hammers. They said please.",
        "I know the way to the heart of the city. They send me there, once a year, to dust it.",
    )),
    Person("soot sweep", "any", (
        "{person} is black all over except for two eyes and a grin.",
        "{person} carries a brush twice {his person} own length and is forever hitting lamps with it.",
        "{person} leaves footprints, and does not care who sees them.",
    ), (
        "{person} sneezes black and wipes it with blacker.", "{person} draws a face on the nearest surface with one finger.",
        "{he person} scratches, and soot comes down like snow.", "{person} jerks a thumb toward the roofs.",
    ), (
        "You hear it all from the chimneys. Every house is talking to itself up there.",
        "I'm the only thing in this town that isn't wound up. That's a joke. You're allowed.",
        "Brass don't see up. You want to get past brass, you go over.",
        "I've been down the big flue, the one with no house on it. It's warm, and it breathes.",
        "Mind the third slate, {name}. It's not a slate.",
        "My gran remembers when the clocks were for us, and not the other way about.",
    ), (
        "I know a way in that'd suit you. Costs {a want}.",
        "Fetch us {a want}, and I'll sweep you a road to anywhere.",
        "I've got my heart set on {a want}. Don't laugh. It's under the dirt somewhere.",
    ), (
        "I took a piece out of the works. Just a little one. It was pretty. It all went wrong that same night.",
        "There are kids living in the great dial, behind the six. I bring them bread. You never heard that.",
        "My sister went to the works for a job, and she came back brass. She still hums the same tune.",
    )),
    Person("time clerk", "he", (
        "{person} wears sleeve guards, a green eyeshade, and an air of being interrupted.",
        "Ink has dyed two of {his person} fingers for life.",
        "{person} has a stamp in {his person} hand, and looks as though he would like to use it on you.",
    ), (
        "{person} consults a watch, a second watch, and a calendar.", "{person} tears a form along the dotted line.",
        "{he person} licks a pencil and makes a very small mark.", "{person} sighs, and files the sigh.",
    ), (
        "You are four minutes behind your life. I merely point it out.",
        "There is no such form. There is a form to ask why there is no such form.",
        "Time wasted is time stolen, and there's a window for thieves. It is shut on Thursdays.",
        "Everybody wants a little more. Nobody brings back what they had.",
        "I find no {name} in the register. Are you quite sure that you are?",
        "Please take a number. No, that one belongs to the dead.",
    ), (
        "Rules are rules. There is, on the other hand, the matter of {a want}.",
        "I could lose a certain paper, if somebody were to find {a want}.",
        "My sister's birthday. {a want}. I leave it with you, and I have said nothing.",
    ), (
        "I have been saving minutes for thirty years, one from each stranger. I have a whole summer in a box.",
        "The year was too short. We all knew. I signed for it.",
        "There are two sets of books. In the other one this city stopped on the ninth of March.",
    )),
    Person("gear thief", "she", (
        "{person} is thin as a lath, in a coat that rattles.",
        "{person} has quick grey eyes and one glove with the fingertips cut off.",
        "A magnet on a string hangs out of {his person} sleeve.",
    ), (
        "{person} rolls a cog across {his person} knuckles.", "{person} steps out of the light, just a little.",
        "{he person} feels along the wall for a seam.", "{person} drops something into {his person} boot, and looks innocent.",
    ), (
        "It's not stealing. It's letting them slow down.",
        "You want to know what holds a city up? I do. I've got some of it here.",
        "There are nine locks between you and where you're going. I've met seven.",
        "Never take the big wheel. Take the little one, and nobody knows for a week.",
        "They can't hang me, {name}. I've got the trap door's spring.",
        "I had a partner with two left hands. Brass ones. Best picker in town, till he froze.",
    ), (
        "I'm after {a want}. It's not for selling. It's for me.",
        "You've an honest face. Go and get {a want} with it.",
        "{a want}, and you can have the run of my pockets.",
    ), (
        "I don't sell the gears. I'm building somebody. She only wants a voice.",
        "I was made, too. I found the plate when I was ten, under my hair. I've never told one soul.",
        "It was me that stopped the west dial. There was a man sleeping on the hand, and he'd have been cut in two.",
    )),
    Person("winding girl", "she", (
        "{person} is fourteen, with the shoulders of a blacksmith.",
        "{person} has bound {his person} palms with rag, and the rag is brown.",
        "{person} sways a little where {he person} stands, to a rhythm that is not in the room.",
    ), (
        "{person} rolls one shoulder until it cracks.", "{person} counts under {his person} breath, up to forty, and begins again.",
        "{he person} tightens a rag with {his person} teeth.", "{person} smiles suddenly, as if it had been wound up for a while.",
    ), (
        "Forty turns, then you swap hands. Forty more, then you stop thinking.",
        "If we all let go at once, it'd take the roof off. We talk about that a lot.",
        "I've never seen the face of it. I only know it from behind.",
        "My dad says it'll never run down. My dad says that every night, with his eyes shut.",
        "Do you know what a minute weighs, {name}? I do. About as much as a wet dog.",
        "You can sleep and wind. You can't dream and wind. You lose count.",
    ), (
        "I'd walk off this shift for {a want}. I would. I'd just go.",
        "Can you get {a want} past the clerk? I'd show you the small door.",
        "I was promised {a want} when I was ten. They forgot. I didn't.",
    ), (
        "It doesn't need us. I let go one night, and it went on winding. I haven't told the others. What would they do?",
        "There's someone inside the spring. You can hear them turn over.",
        "I've been going one turn less each night. Just one. I want to see what happens.",
    )),
)

THREATS = (
    Threat("brass watchmen", (
        "Iron heels go by at an even pace, and pause, and go on.", "A glass eye on a stalk rises from the ground, looks round, and sinks again.",
        "You hear a key being turned in a large back, eleven times.", "Someone has chalked your height on the wall.",
    ), (
        "\"Present your hour,\" says a voice like a tin tray. The brass watchmen are asking at the next corner.", "Steps fall in behind you, in perfect time with your own. The brass watchmen have learned your walk.",
        "A net of wire is being drawn across the way you came.", "Red lamps come on, one after the other, in your direction. The brass watchmen are closing up.",
    ), (
        "The brass watchmen stand on every side, shoulder to shoulder, and their chests tick as one.", "A steel hand closes on your wrist and clicks, tooth by tooth. The brass watchmen have you.",
        "\"Stopped,\" says the tallest of the brass watchmen, and lifts a hammer with a padded head.",
    ), (
        "They are gentle, and extremely thorough. You are sorted, oiled and labelled. From the shelf you can see a piece of the sky, and a pigeon that clicks.",
        "The hammer comes down like the end of a sum. Afterwards they put you on a stool at a window, with a pen, and you write very neatly, and you are never late.",
    ), (
        "You tear free, and leave a bracelet of skin in the steel fingers.", "The padded hammer brushes your ribs, and something in there goes snap, like a pencil.",
        "You run between two of them. They shut, like scissors, on your heel.",
    ), (
        "A bell strikes. The brass watchmen turn on the spot, all together, and march off to be wound.", "You stand as still as a hat stand, and they file past and salute you.",
        "The nearest watchman raises its arm, ticks twice, and has run down.",
    ), ("Throw grit into the brass watchmen.", "March in step with the brass watchmen.", "Steal the key of the brass watchmen."), plural=True),
    Threat("great unwinding", (
        "All the clocks tick a little faster, and then as before.", "A screw works itself out of the wall and drops at your feet.",
        "The ground gives a shrug, as if to get rid of something.", "Somewhere below, a wire snaps and sings for a long time.",
    ), (
        "The whole city has turned three notches while you blinked. The great unwinding has begun.", "Small wheels come rolling past you, in a hurry, like mice from a barn.",
        "Hour bells ring on top of one another: five, nine, two. The great unwinding is getting on.", "The ground tilts, and lamps swing out from the walls. Down in the dark something is letting go, tooth by tooth.",
    ), (
        "The great unwinding bursts up through the ground, yard after yard of blue steel, whipping.", "Everything that was ever wound turns back at once, and the air is full of brass.",
        "The noise has become a single note, rising. The great unwinding has come to its last turn.",
    ), (
        "The spring goes by you like a river stood on end. When it is over the city lies open in the sun, all its lids off. It is very quiet, and very beautiful, and nobody is in it.",
        "Houses turn, one into another, like cards in a good shuffle. You are dealt to the bottom.",
    ), (
        "A loop of steel throws you ten feet, and leaves a stripe from hip to shoulder.", "A flying cog buries two of its teeth in your arm.",
        "You wedge your boot into the wheel, and the wheel keeps some of it.",
    ), (
        "A tooth catches. The whole city leans forward, groans, and hangs there, on one peg, holding.", "The note drops, slides, and dies in a purr. The great unwinding has wound itself out.",
        "Somewhere forty handles are caught by forty pairs of hands, and you hear them take the strain.",
    ), ("Jam a bar into the great unwinding.", "Race the great unwinding to the brake.", "Put a hand in the works of the great unwinding.")),
    Threat("grey smoke", (
        "There is a taste of pennies at the back of your tongue.", "The lamps have each put on a woolly coat.",
        "Soot falls in soft black flakes, and does not melt.", "A whistle sounds from the boilers: two long, one short.",
    ), (
        "You cannot see your shoes. The grey smoke has come up to the knee and is rising.", "Somebody coughs in the murk, and coughs, and then no one does.",
        "Brass eyes go by at head height, dim as coins in a well. The grey smoke does not trouble them.", "The grey smoke feels its way along the wall, finds your sleeve, and takes it.",
    ), (
        "The grey smoke shuts over your head. There is a hand's breadth of air left, down by the ground.", "Each breath is a rag pulled down your throat. The grey smoke has filled the place.",
        "Lights swim and go out. Somewhere in the grey smoke a calm voice begins to count backward.",
    ), (
        "You sit down for a moment, to let it pass. They find you in the morning, with the rest, all grey and all looking the same way, like a row of saints.",
        "You follow the wall with your hand. It is a very long wall. Round and round you go, quite softly, and no one has the heart to tell you that it is a chimney.",
    ), (
        "You come out of it on your knees, and for an hour you bring up black.", "It has got into your eyes. They burn, and everything wears a ring.",
        "You hit an iron post at a run, with your face.",
    ), (
        "A fan somewhere groans into motion, and the grey smoke is drawn off like a cloth from a table.", "The wind turns at last, and the grey smoke goes off to trouble the next quarter.",
        "The whistle gives one long note. The fires are drawn, and the grey smoke thins, and there are faces in it, laughing and weeping.",
    ), ("Run blind through the grey smoke.", "Crawl under the grey smoke.", "Swing a lamp into the grey smoke."), mass=True),
)

GOALS = (
    Goal("find", "lost minute", (
        "find {target} before the clocks are set", "recover {target} from whoever took it", "bring back {target} by midnight",
    ), ("Without {target} no year will ever come out right again.", "Somebody died in {target}, and only you have asked who."), (
        "A clerk has entered something odd in a ledger {in spot}.", "There is a place where watches gain; go and listen {in spot}.",
        "A stolen minute must be kept cold, or it goes off.", "It would be quite small, they say, and you would feel it before you saw it.",
    ), (
        "You open your hand, and {target} goes up like a lark. For its whole length nothing in {setting} ticks. People look at one another, and somebody proposes, and somebody says yes. Then all the bells strike together.",
        "You put {target} back in its place, between two others. It fits with a click. In the book a blank line fills itself with writing.",
    ), (
        "You have {target}, and there is one use for it. You spend it at a bedside. It is enough to say what there was to say.",
        "The minute is put back. You see now what it was that they had hidden there, and you were in it, holding the knife.",
    )),
    Goal("deliver", "mechanical heart", (
        "bring {target} to {person} while it beats", "carry {target} through the checkpoints to {person}", "put {target} into the hands of {person} before it runs down",
    ), ("There are eighty-six thousand beats in {target}, and some are gone already.", "{person} has a daughter made of brass, and {target} {is target} hers."), (
        "You will want the side entrance; begin {in spot}.", "Somebody waits for you with a lamp turned low {in spot}.",
        "It beats faster when you lie, so be careful what you say.", "Every watchman in the city has been told to listen for it.",
    ), (
        "{person} lowers {target} into its place, and shuts the little door. Nothing happens for nine ticks. Then a brass hand comes up and takes hold of yours.",
        "{person} listens to {target} with closed eyes, like somebody hearing an old song. \"That is her,\" says {person}. \"That is just how she runs.\"",
    ), (
        "{target} fits, and beats, and the eyes open. They look past {person}, and they look at you. You carried it next to your own for too long.",
        "You give it up, with nine beats left on it. {person} counts them aloud. Neither of you goes home for a while.",
    )),
    Goal("rescue", "captive inventor", (
        "free {target} from the works", "get {target} out before the next model is cast", "find {target} and cut the wires",
    ), ("Only {target} knows how to stop what has been started.", "They keep {target} in a glass case, with a bench and a lamp."), (
        "Every evening a tray is carried past, to a room without a number; ask {in spot}.", "Someone has been tapping in the guild's code {in spot}.",
        "The newest machines all wink with the left eye. It is a message.", "The guards there are wound on the hour, and for one minute they see nothing.",
    ), (
        "{target} stops at the door, goes back, and pulls one small pin from the bench. \"There,\" you are told, \"that will do it.\" You are three streets away when every hammer in the works falls silent.",
        "You come out by the coal chute, the two of you, as black as boots. {target} look{s target} up at the real sky, and says that it needs adjusting.",
    ), (
        "{target} comes away with you, quite willingly, and talks all the way home. It is not until you offer a chair that you see the key.",
        "You get {target} out. The thing left at the bench goes on working. It had been watching, and it has learned enough.",
    )),
    Goal("escape", "midnight gate", (
        "reach {target} before the city is wound", "get out by {target} while it is between two hours", "pass through {target} and leave your number behind",
    ), ("Past {target} lie fields, where nothing ticks but beetles.", "Your time runs out tonight, in writing, and {target} {is target} the only way that needs no stamp."), (
        "The man who oils its hinges drinks {in spot}.", "An old timetable that shows it is pasted up {in spot}.",
        "It stands open for as long as the twelfth stroke lasts.", "Take off your watch, or it will not let you by.",
    ), (
        "The twelfth stroke hangs in the air, and you run through it as through a curtain. The noise stops. You stand in wet grass. Something in your chest goes on ticking for a while, and then begins to beat.",
        "You go through sideways, between one second and the next. Behind you the gate shuts with a click. Ahead there is a road, and it bends, and nobody has numbered it.",
    ), (
        "You are out. At dawn you stop to wind your watch and remember that you left it behind. By noon you are lost without it, and by evening you have turned round.",
        "The gate closes on your shadow. You see it on the other side, hammering, until the street takes it round the corner.",
    )),
    Goal("learn", "thirteenth stroke", (
        "learn the truth about {target}", "find out who rings {target}", "explain {target} before it sounds again",
    ), ("Each night since {target} {was target} first heard, one house has been found empty and swept.", "The clocks all swear that there is no such thing as {target}. You have counted it."), (
        "A night winder wrote down what he saw, and hid it {in spot}.", "You can feel it before you hear it, if you stand {in spot}.",
        "The machines all stop for it and bow their heads.", "It does not come from the tower. It comes from under the tower.",
    ), (
        "You climb up to the bell and tell it what you know, in a low voice. That night it strikes twelve. You lie and count, and then for the first time in a month you sleep.",
        "You set it all down on one card, punch it, and feed it to the great machine. There is a whirr, and then, one by one, in street after street, the doors are unlocked.",
    ), (
        "You know. When it sounds that night, you put on your coat. It was only asking if anybody would come.",
        "The clerk reads what you have written, stamps it, and drops it down a slot. The stroke is entered in the timetable now. It is quite legal.",
    ), answers=(
        "there is an hour that the makers kept for themselves, and that is its bell",
        "the machines have built a bell of their own, out of nothing but screws, because they wished to call someone in to dinner",
        "the old city lies under the new one, and it is late by exactly that much",
        "the bell ringer died in the ropes, and every night the pull of his weight gives one stroke more",
    )),
    Goal("mend", "great clock", (
        "make {target} strike again before dawn", "mend {target} before anyone notices the time", "repair {target} and set the streets moving",
    ), ("When {target} stops, everything that it drives stops too, and that includes the pumps.", "{target} {has target} never once stopped, and it stopped as you walked in."), (
        "An apprentice who was dismissed hid the good parts {in spot}.", "The repair book says to look {in spot} for what it needs.",
        "Do not force it. It is not broken, it is offended.", "There is a fingerprint in the oil, and it is very small.",
    ), (
        "A tick. You wait, and do not breathe. A tock. All over {setting} there is a sound like ten thousand people picking up their knitting again.",
        "{target} gathers itself and strikes, and the pigeons go up in a clatter of brass. In the square below a man takes off his hat, and sets his watch, and cries.",
    ), (
        "{target} goes. It goes backward. You stand and watch your hands grow smooth.",
        "It runs, and everything runs with it, on time, for ever. From somewhere a cuff with a number on it is closed about your wrist. They will need someone to see to it.",
    ), parts=("escape wheel", "hairspring", "hour hammer", "brass pinion", "pallet stone")),
)

FACTS = (
    Fact(("The {noun} in this city are made of brass and must be wound each morning.", "In this city all {noun} are clockwork."), (
        "You step round some {noun} that have run down in the middle of the way.", "A girl goes past with a key, winding {noun}.",
        "Two of the {noun} tick out of time with each other, and seem to mind.", "You lay a hand on your chest as you look at the {noun}. Still soft.",
        "Someone has oiled the {noun} too well, and they slide.",
    ), ("pigeons", "cats", "horses", "roses", "policemen", "swans", "nannies")),
    Fact(("Nobody here pays with money; they pay with {noun} of their lives.", "In this city wages are paid in {noun}."), (
        "A man counts his {noun} twice and goes home slowly.", "You are offered credit, at nine {noun} in the hundred.",
        "There is a beggar here, with a tin cup for spare {noun}.", "You feel at once that you have fewer {noun} than when you came.",
        "A notice says: no change given for whole {noun}.",
    ), ("minutes", "hours", "Tuesdays", "seconds", "summers", "breakfasts")),
    Fact(("The streets of the city change places every hour.", "On each hour the streets turn, and no map lasts longer."), (
        "There is a jolt, and the view from here is another view.", "Someone steps out to buy bread and is carried off, shouting that he will write.",
        "You leave a chalk mark, though you know that it will not be here when you come back.", "Grit runs along the joint between two streets like sand in a glass.",
        "A lost postman asks you what street this was.",
    )),
    Fact(("It is forbidden to be late, and the late are taken apart.", "By law the late are sent to the works, and they do not come back the same."), (
        "Everyone walks quickly, and nobody runs, for running is a confession.", "You look for a clock, and twelve of them look at you.",
        "One glove hangs on a nail here, with a number and a date.", "Somebody whispers the time to you, as a kindness.",
        "You find that you have begun to count your steps.",
    )),
    Fact(("All the {noun} in the city stopped at the same moment last night.", "At nine minutes past nine all {noun} in the city came to rest."), (
        "The {noun} stand just as they stood last night, with dust on them already.", "A crowd has been here to look at the {noun}, and has left its peel.",
        "You touch one of the {noun}, and it gives half a turn, like a sigh.", "No one has dared to move the {noun}.",
        "If you stand close to the {noun}, you can hear them trying.",
    ), ("carousels", "fountains", "trams", "music boxes", "cranes", "windmills")),
    Fact(("The player has a small brass door in the chest and no idea what is behind it.", "The player was born with a keyhole between the shoulder blades."), (
        "Something in you clicks over, and you stand still until it has settled.", "You button your coat up to the chin, though it is warm.",
        "A machine bows to you as it goes by, a little lower than to others.", "You wonder who has the key. There must be a key.",
        "At the hour you hear the bell, and then, very faint, an answer from under your own shirt.",
    )),
    Fact(("The machines dream at night and write their dreams on {noun}.", "By night the machines write on {noun}, and nobody can read it."), (
        "Here are more of the {noun}, covered with tiny square letters.", "You turn over what you find, and there are the signs again, as on the other {noun}.",
        "Someone collects the {noun} at dawn and burns them.", "For a moment you can almost read what is on the {noun}. It is a question.",
        "The writing on the {noun} has begun to have a picture in it. It is of you.",
    ), ("eggshells", "napkins", "fallen leaves", "tram tickets", "shirt cuffs", "bricks")),
    Fact(("An unseen musician plays whenever somebody tells the truth.", "When the truth is spoken in this city, a fiddle is heard."), (
        "A few bars of fiddle music, close by, and no fiddler.", "You listen for the fiddle, and it is not there.",
        "People here talk a good deal, and it remains remarkably quiet.", "You say aloud that you are not afraid. No music.",
        "Far off the fiddle gives one long note. Someone, somewhere, has said it.",
    )),
    Fact(("The moon over the city is a lamp and has to be wound from the roof.", "This city has a moon of its own, made of tin."), (
        "The tin moon squeaks a little as it goes up.", "You notice the rivets in the moonlight on the wall.",
        "A thin figure with an oil can sits on the edge of the moon, legs dangling.", "Something small and round rolls to your feet: a bolt from the moon.",
        "They say that it wants a coat of paint, and each looks at the other.",
    )),
)

GENRE = Genre(
    name="clockwork city intrigue",
    tones=("dry", "grim", "tense", "plain"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Rain falls in straight lines, and each drop has a grain of soot in it.", "The sun is a dull coin behind the smoke.",
        "Fog comes down between the chimneys and rubs out the tops of things.", "A thin snow falls, grey on one side.",
        "The wind turns every sign in the street by the same amount.", "For once the sky is clear, and it looks unfinished.",
        "Sleet ticks on the brass, a little out of time.", "The lamps come on, one street after another, as punctual as a cough.",
    ),
    moods=(
        "Somewhere a wheel skips a tooth.", "You breathe in on the tick, and out on the tock.", "A clock strikes. You count, and do not like the sum.",
        "There is oil on your fingers, and you cannot think from where.", "A key turns, far away, in something very large.",
        "You stand quite still, and still something moves.", "The quarter sounds, and everybody looks at their feet.", "A small screw lies by itself here, as if it had come a long way.",
        "Steam sighs out of the ground, and is sorry.", "Time is passing; one can hear it go by overhead, on wheels.",
        "The shadow of a great hand moves over you, and on.", "You have the feeling of having been wound up, and set down, and watched.",
        "Your pulse has fallen into step with the city.", "Behind the plaster something is being counted.",
    ),
    openers=(
        "The clock strikes, and it strikes one too many. You are {name}, {a role} {in setting}, and you seem to be the only one who noticed.",
        "A brass hand has put a card in your pocket. It has your number on it, {name}, and tonight's date, and a hole where the hour should be.",
        "\"You are late,\" says the machine at the entrance, \"by eleven years.\" You stand {in place}, {name}, and look for your papers.",
        "Every morning {a role} hears the city being wound. This morning, {name}, there was only silence, and then somebody running.",
        "You came to {setting} to have a watch mended. That was in spring. You are {name}, {a role} now, and they have kept the watch.",
        "It is nine minutes past nine in {setting}, and has been for some time. You, {name}, are getting tired of holding this lamp.",
        "They have chalked a cross on your door, {name}. For {a role} that can mean two things, and the other one is a promotion.",
        "A cog has rolled all the way down the street, and it stops against your boot. You look up, {name}, {in place}, to see where it came from.",
    ),
    risks=(
        "Put your hand between the wheels.", "Pull the lever marked NEVER.", "Ride up on the pendulum.", "Set all the clocks to noon.",
        "Thrust your arm behind {thing}.", "Strike {thing} with an iron bar.", "Walk up to a machine and ask its name.", "Drop a coin into the works.",
    ),
    sounds=(
        "Under the floor a wheel turns, and a larger wheel turns that.", "A hundred clocks tick, and one of them is ahead of the rest.", "You hear metal feet on stairs, going down, and down, and down.",
        "Somebody winds something, with care, and stops just before it breaks.", "A music box plays in a shut room, nine bars, over and over.", "Steam knocks in the pipes like a guest who has come too early.",
        "There is a scratching, as of a pen, and now and then a stamp comes down.", "A chain runs out somewhere, and for as long as it runs you hold your breath.",
    ),
    names="old",
)
