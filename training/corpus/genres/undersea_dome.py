"""A glass town on the sea floor: green light, wet walls, and the weight of all that water."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("dome", (
        "a glass dome on the floor of the sea off {region}",
        "the oldest dome in the deep, built for ninety people and home to nine hundred",
        "a sunken dome whose lamps can be seen from the surface on calm nights",
    ), where="in"),
    Setting("pearl farm", (
        "a pearl farm in forty fathoms of green water",
        "a pearl farm under the cliffs of {region}, run by three stubborn families",
        "a lonely pearl farm at the edge of a trench",
    ), where="at"),
    Setting("deep-sea laboratory", (
        "a deep-sea laboratory that has lost its line to the surface",
        "a deep-sea laboratory where something has been answering the instruments",
        "a deep-sea laboratory bolted to the rock below {region}",
    ), where="in"),
    Setting("kelp town", (
        "a kelp town under a leaking roof of iron and glass",
        "a kelp town that pays its rent to {region} in soap and seaweed",
        "a small kelp town where everybody is somebody's cousin",
    ), where="in"),
    Setting("drowned hotel", (
        "a drowned hotel that still takes guests, by submarine",
        "a drowned hotel, once the pride of {region}, pumped dry floor by floor",
        "a grand drowned hotel with fish at every window",
    ), where="in"),
)

ROLES = (
    "diver", "pearl sorter", "pump keeper", "lamp cleaner", "kelp farmer", "sound listener", "glass mender",
    "submarine cook", "salvage clerk", "fish doctor", "visiting inspector",
)

PLACES = (
    Place("great dome", (
        "Green light falls from above and wavers over the floor.",
        "A whale goes over, and it is dusk until the tail has passed.",
        "Thousands of panes curve up into the dark, each with its own small rim of rust.",
        "Drops fall from the roof into tin pails, here and there, in no hurry.",
        "Voices rise to the top of the glass and come down again as murmurs.",
    ), (
        Fixture("stone fountain", (
            "{thing} {has thing} been dry since the day somebody said it was in bad taste.",
            "The bowl of {thing} {is thing} full of wishes, most of them buttons.",
        ), holds=True),
        Fixture("depth clock", (
            "Instead of hours {thing} shows fathoms, and it has gained one.",
            "{thing} {is thing} as tall as a man and sweats like one.",
        )),
    )),
    Place("pump room", (
        "Six great pumps nod in their pits, one a little behind the rest.",
        "The noise is so steady that after a while you hear it as quiet.",
        "Grease and seawater have made a grey paste in every corner.",
        "Pipes go out through the wall, and come back cold.",
        "A thin line of water runs across the floor, always along the same crack.",
    ), (
        Fixture("hand pump", (
            "A thousand palms have polished the bar of {thing}.",
            "Beside {thing} a list of names tells who is to pump when the rest has failed.",
        )),
        Fixture("rag bin", (
            "{thing} {is thing} full of shirts that were once somebody's best.",
            "Something hard lies under the oily cloth in {thing}, or it is only the bottom.",
        ), holds=True),
    )),
    Place("moon pool", (
        "A square of black water lies open in the floor, perfectly still.",
        "Light from below makes the ceiling ripple like silk.",
        "The air is thick here and presses on your ears.",
        "Wet footprints of rubber boots cross and cross again.",
        "Now and then a bubble comes up, as big as a plate, and breaks with a sigh.",
    ), (
        Fixture("diving bell", (
            "{thing} hangs on its chain, with weed drying on its rim.",
            "The bench inside {thing} {has thing} been worn into two seats, side by side.",
        ), holds=True),
        Fixture("chain hoist", (
            "A tag on {thing} gives the date of the last test, and it was long ago.",
            "The hook of {thing} {has thing} been bent open by something very strong.",
        )),
    ), kind="water", where="at"),
    Place("kelp garden", (
        "Brown ribbons rise out of the beds and lean together in the warm flow.",
        "It smells of iodine, mud and growing things.",
        "Small snails climb the stems at the speed of clocks.",
        "Knee-deep channels run between the beds, clear as gin.",
        "The lamps here are violet, and turn your teeth blue.",
    ), (
        Fixture("harvest basket", (
            "{thing} {is thing} woven from kelp stalks and has never quite dried.",
            "A crab lives in {thing} and pays its rent in fear.",
        ), holds=True),
        Fixture("feeding wheel", (
            "{thing} turns once an hour and lets down a cloud of brown dust.",
            "Barnacles have grown on {thing} in the shape of a hand.",
        )),
    ), kind="water"),
    Place("glass tunnel", (
        "Water stands on both sides of you, and over your head.",
        "A ray slides across the roof, and shows you its pale, smiling belly.",
        "The floor rings underfoot like a plate.",
        "Every few yards a brass hoop holds the panes together, and holds its breath.",
        "Far out in the murk hangs a light that does not belong to the town.",
    ), (
        Fixture("mended pane", (
            "A star of cracks in {thing} {has thing} been filled with tar and prayers.",
            "Someone has pressed a palm against {thing}, from the other side.",
        )),
        Fixture("emergency locker", (
            "{thing} {is thing} painted red, and a card lists everything that used to be in it.",
            "The hinges of {thing} are stiff with salt.",
        ), holds=True),
    ), kind="under"),
    Place("diving room", (
        "Suits hang from hooks with their arms held out a little, like patient drunks.",
        "The air smells of rubber, talc and other people's fear.",
        "Helmets stand along a shelf, and each one holds a small bent picture of you.",
        "Lead boots wait in pairs beneath the bench.",
        "A slate gives the names of those outside, and none has been rubbed off for days.",
    ), (
        Fixture("torn diving suit", (
            "The rip in {thing} runs from shoulder to knee, and its edges are very clean.",
            "Sand, a shell and a folded glove lie in the leg of {thing}.",
        ), holds=True),
        Fixture("air compressor", (
            "{thing} wheezes twice before each stroke, like an uncle on the stairs.",
            "A horseshoe has been wired to {thing}, though there is no horse for a hundred miles.",
        )),
    )),
    Place("listening post", (
        "Horns of brass stand out from the walls, and each of them whispers.",
        "The room is lined with cork, and your own pulse is the loudest thing in it.",
        "Coils of paper tape lie in drifts along the floor.",
        "One green lamp burns, shaded with a sock.",
        "From the deep comes a long note, then a click, then the long note again.",
    ), (
        Fixture("echo machine", (
            "The pen of {thing} draws the sea floor, hill by hill, and one of the hills has moved.",
            "{thing} {has thing} been set to the lowest sound that it can hear.",
        )),
        Fixture("shelf of tape reels", (
            "Every reel on {thing} {has thing} a date, and Thursday's is missing.",
            "There is a gap at the back of {thing}, just as wide as a fist.",
        ), holds=True),
    )),
    Place("market hall", (
        "Stalls sell eels, soap, buttons and dry socks, and the socks cost most.",
        "Steam from the soup kettles runs down the glass in crooked lines.",
        "A string of paper lemons hangs across the hall, faded to cream.",
        "The flagstones are wet and speckled with scales.",
        "Every voice here has the same soft cough in it.",
    ), (
        Fixture("oyster stall", (
            "Shells are heaped on {thing} with their lips tight shut.",
            "A hand-painted board on {thing} says: no pearls guaranteed.",
        ), holds=True),
        Fixture("notice board", (
            "Half the papers on {thing} offer rooms with a view, and the view is mud.",
            "A drawing of a missing cat on {thing} {has thing} been crossed out, and a bigger fish drawn beneath.",
        )),
    )),
    Place("sea floor", (
        "Your boots raise slow clouds that hang behind you like smoke.",
        "Cold leans on you from every side, and the suit creaks.",
        "Lamps from {setting} make a yellow smear, and past it there is nothing.",
        "Pale crabs walk away on tiptoe over the mud.",
        "Snow falls here, the kind made of dead small things, and never stops.",
    ), (
        Fixture("rusted anchor", (
            "{thing} stand{s thing} up out of the mud, taller than you, with a skirt of weed.",
            "Under the arm of {thing} there is a hollow that something has kept clean.",
        ), holds=True),
        Fixture("whale bones", (
            "{thing} curve up on either side like the beams of a chapel.",
            "A line of bells has been tied along {thing}, and the current plays them, very softly.",
        ), plural=True),
    ), kind="out", where="on"),
    Place("sunken garden", (
        "Terraces go down in steps, planted with white coral instead of roses.",
        "Sea fans bow all together and come up again.",
        "Little silver fish hang in the water like cutlery.",
        "A marble rail runs along the edge, and beyond it the sea floor drops away.",
        "Your breath goes up past your eyes in a string of shaking beads.",
    ), (
        Fixture("marble mermaid", (
            "The nose of {thing} {has thing} been eaten by the sea, and her smile has been spared.",
            "{thing} holds out a dish in which an octopus has made its bed.",
        ), holds=True),
        Fixture("sundial", (
            "No sun has ever reached {thing}. It has been set by guesswork.",
            "Somebody brushes the sand from {thing} every day; the brush marks are quite fresh.",
        )),
    ), kind="out"),
    Place("lower cellar", (
        "Water covers the floor to the ankle, and is colder than it looks.",
        "The walls bulge inward here, like the sides of a full sack.",
        "Salt has grown from the ceiling in soft white beards.",
        "Every knock on the iron is answered, a little late.",
        "It smells of pennies and old rope.",
    ), (
        Fixture("bolted hatch", (
            "Forty bolts hold {thing}, and all but one are tight.",
            "A word has been scratched into the paint of {thing}: listen.",
        )),
        Fixture("row of wine racks", (
            "The labels have floated off, and {thing} holds only guesses.",
            "Something has pushed the bottles in {thing} to one side, to make a nest.",
        ), holds=True),
    ), kind="under"),
    Place("schoolroom", (
        "Children's drawings of the sun hang in a row, and most of them are green.",
        "Little desks stand on iron feet, screwed down against the day.",
        "Chalk will not dry in this air, and the blackboard is streaked like a window.",
        "A stuffed seagull turns on a thread, for lessons in what is up there.",
        "Thirty small rubber capes hang by the entrance, each with a name.",
    ), (
        Fixture("teacher's desk", (
            "Confiscated things fill {thing}: whistles, crabs, a set of false teeth.",
            "In the lid of {thing} {is thing} carved: I can hear it too.",
        ), holds=True),
        Fixture("globe of the world", (
            "The seas on {thing} have been rubbed away by many fingers, looking for home.",
            "Dry land has been left blank on {thing}, and marked: see later.",
        )),
    )),
    Place("lock chamber", (
        "A red lamp and a green lamp sit side by side over the wheel.",
        "The walls are ringed with tide marks of rust, up past your head.",
        "Water sobs in the drains and cannot get comfortable.",
        "Your footsteps sound as if you were walking in a bell.",
        "A painted sign says ONE AT A TIME, in letters a foot high.",
    ), (
        Fixture("iron wheel", (
            "{thing} take{s thing} eleven turns to the left, and a notch marks the fifth.",
            "Strips of leather have been wound round {thing}, for it is cold enough to burn.",
        )),
        Fixture("drain grating", (
            "Hair, weed and a child's marble are caught in {thing}.",
            "{thing} {has thing} been lifted lately; there are bright scrapes on the stone.",
        ), holds=True),
    ), kind="under"),
)

THINGS = (
    Thing("diver's lamp", "light", ("{thing} {is thing} a brass egg with a glass eye, and it burns under water.", "Breathe on {thing}, and the light turns from yellow to white.")),
    Thing("jar of glow shrimp", "light", ("The shrimps in {thing} shine when they are cross.", "{thing} must be shaken gently, and apologised to.")),
    Thing("bulkhead key", "key", ("{thing} {is thing} as long as your hand and green with age.", "A cork is tied to {thing}, so that it floats.")),
    Thing("bone key", "key", ("{thing} {was thing} carved from the jaw of a fish, and still has two of its teeth.", "Someone has soaked {thing} in oil, to keep it from splitting.")),
    Thing("pipe wrench", "tool", ("{thing} {is thing} orange with rust except at the jaws.", "The weight of {thing} {is thing} a comfort in the dark.")),
    Thing("pot of pitch", "tool", ("{thing} stays soft in any cold and sticks to everything you love.", "The brush has been left standing in {thing}, and is there for good.")),
    Thing("sounding book", "paper", ("Every depth around {setting} is written in {thing}, and the last ones are in red.", "{thing} {has thing} swollen to twice its size and will not shut.", "A pressed sea fan marks a page in {thing}.")),
    Thing("waxed letter", "paper", ("{thing} {was thing} written to be read under water, in thick black strokes.", "A smell of lilac comes from {thing}, from some garden in the air.")),
    Thing("tin of pears", "food", ("{thing} shows a tree on its label, and people stare at it.", "{thing} {is thing} blown a little at one end, and is still worth a fortune.")),
    Thing("seaweed biscuit", "food", ("{thing} {is thing} green, round, and tastes of licking a boat.", "Teeth have tried {thing} along one edge and gone away.")),
    Thing("black pearl", "treasure", ("{thing} {is thing} the size of a plum, and a light moves in it when you move.", "There is a tiny hole in {thing}, stopped with wax.")),
    Thing("golden seahorse", "treasure", ("{thing} curls its tail round your finger, or seems to.", "The eye of {thing} {is thing} a ruby no bigger than a crumb.")),
    Thing("life line", "rope", ("{thing} {is thing} marked with a red thread at every fathom.", "Three tugs on {thing} mean yes, and four mean pull.")),
    Thing("rubber cape", "clothing", ("{thing} squeaks at the elbows and smells of hot tyres.", "A name tape in {thing} {has thing} been cut away.")),
    Thing("conch horn", "music", ("{thing} gives one deep note that makes the glass tremble.", "Held to the ear, {thing} plays you not the sea but a street.")),
    Thing("bottle of ear drops", "medicine", ("{thing} {is thing} for those who go up too quickly.", "On the label of {thing} a doctor has written: and hum.")),
    Thing("fish spear", "weapon", ("{thing} {has thing} three points, and the middle one is bent.", "{thing} {was thing} made from a curtain rod by a person in a hurry.")),
    Thing("brass air token", "token", ("{thing} {is thing} good for one hour of breathing, payable to the bearer.", "Somebody has bitten {thing} to see if it was real.")),
)

PEOPLE = (
    Person("pump keeper", "he", (
        "{person} is broad and deaf in one ear, and taps {his person} foot in time with something far away.",
        "A grey moustache hides {his person} mouth, and oil hides most of the rest.",
        "{person} keeps one palm flat against the nearest wall, as one calms a horse.",
    ), (
        "{person} counts four beats on {his person} fingers.", "{person} wrings out {his person} cap.",
        "{he person} puts {his person} good ear to the iron and nods.", "{person} wipes a drop from the wall, and looks up to see where it came from.",
    ), (
        "Six pumps. Five would do. Four, and you'd want to learn to whistle under water.",
        "I don't sleep. I lie down and listen with my eyes shut.",
        "The sea's patient, that's all. People say it's cruel. It's only got time.",
        "Mind that puddle. It wasn't there this morning.",
        "My wife left for the surface, {name}. She sends me a dry leaf every year.",
        "You hear a pump stop, you don't run. You come here. You take a handle. Then you can be afraid.",
    ), (
        "Number three would run till Christmas if I had {a want}.",
        "Don't laugh, but what I need is {a want}.",
        "You bring me {a want}, and I'll owe you a shift. I've never owed anyone a shift.",
    ), (
        "Number six has been dead for a year. I painted it, and I rock it with my foot when the inspector comes.",
        "There's a sound below the pumps, and it keeps time with them. I used to keep time with it.",
        "I drank once, on duty. One hour. The east wing was forty people.",
    )),
    Person("diver", "she", (
        "{person} moves slowly, even on dry floor, as if the air were thick.",
        "Two fingers are gone from {his person} left hand, and {person} wears a ring on one of those that stayed.",
        "{his person} eyes are red-rimmed and very calm.",
    ), (
        "{person} breathes out for a long, long time.", "{person} makes a sign with {his person} hand: all is well.",
        "{he person} shakes water from one ear.", "{person} coils a line without looking at it.",
    ), (
        "Outside you think in short words. Step. Breathe. Step. It's very restful.",
        "If the lamp goes red, you turn round. Not one more step. Not for gold, not for your brother.",
        "There are lights past the ridge. They go in pairs.",
        "Never hold your breath on the way up. And never hold a grudge on the way down.",
        "I had a partner once, {name}. I still leave the left side of the bench free.",
        "The fish don't mind us. I wish I were as sure about the rest.",
    ), (
        "I'm going out tonight, with or without. I'd rather it were with {a want}.",
        "{a want}. Bring it, and I will take you outside with me.",
        "I lost {a want} off the ridge, and I can't go down for it again. Perhaps there's another.",
    ), (
        "My partner didn't fall. He undid his own line. He waved.",
        "I've seen a door out there, in the rock. It has a handle, and the handle is polished.",
        "I can't go up any more. The doctor says that my blood has forgotten how. I have told nobody.",
    )),
    Person("mayor", "any", (
        "{person} wears a chain of office made of bottle tops and real pearls.",
        "{person} has a dry coat, dry shoes and a dry voice, and nobody knows how.",
        "A folded umbrella hangs from {his person} arm, and is much admired.",
    ), (
        "{person} opens the umbrella an inch and closes it again.", "{person} consults a card and puts it back.",
        "{he person} smiles upward, as if there were voters in the roof.", "{person} rubs a spot of rust from {his person} chain.",
    ), (
        "There is no leak. There is a temporary pond.",
        "My grandfather sank the first pane. People forget that it leaked then, too.",
        "We are nine hundred souls, and I have shaken every hand. Most of them were damp.",
        "The surface? They send us an inspector and a fruit cake, turn about.",
        "Calm is a public service, {name}. I should be grateful if you would perform it.",
        "I have never raised my voice in here. One does not shout in a glass house.",
    ), (
        "The council has voted funds for {a want}. The council is me. The funds are gratitude.",
        "Between ourselves, {a want} would settle a good many nerves. Chiefly mine.",
        "Would you look out for {a want}? Discreetly. In a bag.",
    ), (
        "I have the only key to the rescue boat. It holds twelve. I have thrown the key away four times, and gone to look for it five.",
        "The glass was meant to last for fifty years. That was fifty-one years ago.",
        "I have never been outside. I am afraid of fish.",
    )),
    Person("sound listener", "she", (
        "{person} is thin and pale, with the marks of earphones pressed into {his person} hair.",
        "{person} turns {his person} whole head to a noise, like an owl.",
        "Cotton sticks out of one of {his person} ears, and a pencil out of {his person} bun.",
    ), (
        "{person} lifts a finger for silence, and gets it.", "{person} writes down a time, to the second.",
        "{he person} closes {his person} eyes, and {his person} lips move.", "{person} taps twice on whatever is nearest, and waits.",
    ), (
        "Say that again, please. No, not the words. Just the breath before them.",
        "Whales gossip. Shrimps crackle. The ice sings. This is none of those.",
        "It repeats every nineteen minutes. It has started to repeat us.",
        "I can hear what you had for lunch. Forgive me. I can't not.",
        "There is a gap in the noise out there, {name}, the shape of something large.",
        "People think the deep is silent. It's only that everybody down here is listening.",
    ), (
        "If I had {a want}, I could hear the low notes properly.",
        "I would play you anything in my collection for {a want}.",
        "Forgive me. I do so badly need {a want}.",
    ), (
        "I answered it. I tapped out good evening, as a joke. It has been coming closer ever since.",
        "It knows our names. It says them in the pumps.",
        "I've recorded my own voice, from outside, asking to be let in.",
    )),
    Person("kelp boy", "he", (
        "{person} is ten or so, barefoot and green to the knees.",
        "{person} has never seen the sun, and has drawn it on {his person} cap.",
        "A small crab rides on {his person} shoulder and is plainly in charge.",
    ), (
        "{person} blows a bubble of spit and pops it.", "{person} offers the crab a crumb.",
        "{he person} draws in the wet on the nearest surface with a toe.", "{person} holds {his person} breath until {his person} face is red, for practice.",
    ), (
        "Is it true that it's just wet sometimes? Up there? And then it stops?",
        "I can hold my breath for two minutes. The crab can do it for ever.",
        "I know where the warm pipe is. I might tell you. I'm thinking about it.",
        "Teacher says birds are like fish, but with less sense.",
        "Don't lean on that glass, {name}. That one clicks.",
        "When I'm big I'm going to go up, and lie down, and look at nothing.",
    ), (
        "I'll be your friend for {a want}. I've got a vacancy.",
        "The crab wants {a want}. He's too proud to say.",
        "Find me {a want}, and I'll show you the hole that isn't on the plan.",
    ), (
        "I go through the drains at night. There's a room with a bed in it, and the bed's still warm.",
        "I broke the pane. I threw a stone at a fish that was laughing. It hasn't stopped dripping.",
        "My mum's on the slate in the diving room. I put her name up again every morning.",
    )),
    Person("hotel pianist", "any", (
        "{person} is dressed for dinner, with seaweed in one buttonhole.",
        "{person} has long hands, patched elbows and beautiful manners.",
        "{his person} shoes are soaked, and polished all the same.",
    ), (
        "{person} plays a scale on the air, and winces at one of the notes.", "{person} bows a little, from habit.",
        "{he person} hums a dance that was old when {he person} was young.", "{person} pours a spoonful of water out of one cuff.",
    ), (
        "The last ship of guests was eleven years ago. I play at eight. One never knows.",
        "Damp is cruel to a piano. I have four octaves left, and I'm fond of three.",
        "Everyone cries at the slow ones down here. I put it down to the salt.",
        "I played through the great leak. Somebody had to, and it covered the shouting rather well.",
        "Ask me for anything, {name}, so long as it has no high notes.",
        "A fish comes to that window every evening. I believe she is a critic.",
    ), (
        "I wonder if you have seen {a want}. I ask for reasons of art.",
        "My one wish, apart from an audience, is {a want}.",
        "Were you to bring me {a want}, I would write you a waltz.",
    ), (
        "I came down for one season, to hide. The police are long dead now, and I still do not dare go up.",
        "There are messages in my playing. Someone pays me for it. I do not know who listens.",
        "The fish at the window has a wedding ring on. I have never told anyone. It is my wife's.",
    )),
)

THREATS = (
    Threat("rising water", (
        "A dark stain has spread across the floor while you were looking elsewhere.", "Your left sock is wet. It was dry a minute ago.",
        "Somewhere a drip has turned into a trickle.", "A paper boat goes past in the gutter, and nobody has launched it.",
    ), (
        "It is over your ankles now, and has begun to pull. The rising water is in no hurry.", "Lamps hiss out one after another as the rising water reaches them.",
        "A cupboard floats by with its doors open. The water has come up to your knees.", "Pumps that were nodding have begun to gallop.",
    ), (
        "The rising water is at your chest, and there is a hand's breadth of warm air above it.", "Something gives way with a long iron groan, and the water comes in like a crowd.",
        "Your feet leave the ground. The water lifts you gently toward what is left of the air.",
    ), (
        "You breathe the last inch of air with your nose against the roof. It tastes of paint. Then you do what everybody down here has always known they would do, and it is not so cold.",
        "The lamps go on burning for a while beneath the surface. Fish come in, and look at everything, and touch nothing, like guests at a museum.",
    ), (
        "A floating beam catches you in the ribs, and each breath has a knife in it.", "You swallow a pint of the sea and bring up half.",
        "The current drags you over broken glass, and the water behind you is pink.",
    ), (
        "The pumps cough and catch. Inch by inch the water goes down, leaving starfish on the furniture.", "A door somewhere is shut at last, and the rising water stops, trembling, just below your chin.",
        "With a great sucking sound the water finds the drain, and leaves you sitting in a puddle.",
    ), ("Dive into the rising water.", "Swim against the rising water.", "Open a valve to the rising water."), mass=True),
    Threat("long eel", (
        "Something has rubbed a clean stripe on the outside of the glass.", "All the small fish have gone.",
        "A soft bump goes through the floor, as when a boat touches a quay.", "There is slime on the rail, and it smells of thunder.",
    ), (
        "A grey coil passes a window, and goes on passing. The long eel has come to look.", "The lamps flicker each time that it touches the cables. The long eel likes the taste.",
        "Iron squeals. Somewhere above you the long eel is tightening its grip.", "An eye the size of a cartwheel looks in, and you are the only thing worth looking at.",
    ), (
        "The long eel has found a way in. Wet, grey and endless, it pours itself toward you.", "Blue light crackles along the eel's side, and every hair on your body stands.",
        "A head like a barrel with teeth comes out of the dark. The long eel opens its mouth.",
    ), (
        "There is a flash, very blue and rather pretty. They find your boots afterwards, side by side, still laced.",
        "It takes you quite gently, as a cat takes a kitten. It has a place down in the trench where it keeps things. You are put between a ship's bell and a piano.",
    ), (
        "A jolt goes through you from your teeth to your toes, and one hand stays numb.", "The tail sweeps your legs away, and you feel something tear in your knee.",
        "Its teeth meet in your sleeve and in some of what was in it.",
    ), (
        "The long eel lets go, ring by ring, and slides off into the murk after something with more fat on it.", "You hold still, and still, and it mistakes you for a pipe. The eel moves on.",
        "The great eye blinks. Then, like a train leaving, the long eel is drawn away into the dark.",
    ), ("Shine a lamp in the eye of the long eel.", "Lure the long eel away.", "Touch the long eel.")),
    Threat("cracking glass", (
        "Tick, says a pane, very high up.", "A hair-thin line has appeared on the glass. You follow it with your eye, and lose it.",
        "White dust sifts down onto your sleeve.", "People are walking more softly than they did.",
    ), (
        "The line has become a web. You can hear it growing, like feet on thin ice.", "A bolt shoots out of its hole and rings across the floor. The cracking glass is bending the frame.",
        "A jet of water, thin as a needle, stands straight out from the cracking glass.", "Somebody whispers to take off your boots. It is the nails, they say, the nails.",
    ), (
        "The cracking glass has gone white from edge to edge, and begins to lean in.", "One pane bursts like a shot, and the next is already singing.",
        "A fist of water punches through and takes the nearest lamp with it. The cracking glass is done waiting.",
    ), (
        "There is a sound like all the plates in the world. Afterwards there is no sound of any kind, and a good deal of light, going up.",
        "You see the whole roof fold inward, slowly, like a flower at evening. It is very beautiful, and you are in it.",
    ), (
        "A splinter lays your cheek open before you hear it break.", "The jet catches your arm, and it is like being hit with a bar.",
        "You hold the frame with your shoulder until the pitch sets. Something in the shoulder will not set again.",
    ), (
        "The pitch holds. The needle of water droops, drips, and stops.", "An iron shutter drops over the cracking glass with a clang, and everyone breathes out.",
        "The creaking dies away. By some mercy of arithmetic the pane has found its balance.",
    ), ("Press your back against the cracking glass.", "Tar over the cracking glass by hand.", "Run past the cracking glass."), mass=True),
)

GOALS = (
    Goal("find", "founder's pearl", (
        "find {target} before the inspector arrives", "bring back {target} from wherever it was hidden", "recover {target} while there is air to search",
    ), ("It is said that {setting} will stand for as long as {target} {is target} in it.", "They think that you took {target}, and the airlock is already lit."), (
        "The old woman kept her keepsakes {in spot}.", "A diver swears that something glows at night {in spot}.",
        "A pearl like that cannot abide the dark, and will sing a little.", "Whoever has it will be coughing; it draws the damp.",
    ), (
        "You hold {target} up, and a soft white light goes from pane to pane until the whole sea is lit. Far out, something that had been coming turns round.",
        "The mayor lifts {target} out of your hand with two fingers, and weeps, and hangs the bottle tops around your neck.",
    ), (
        "You give it back. It looks very small in its case. Only you know that it is glass, and where the other one went.",
        "{target} {is target} found, and the thief with it. She was nine years old, and had wanted to see what morning looked like.",
    )),
    Goal("deliver", "flask of clean air", (
        "bring {target} to {person} before the hour is out", "carry {target} unbroken to {person}", "hand {target} to {person} in the flooded quarter",
    ), ("{person} has been breathing through a straw since morning, and only {target} will help.", "The doctor gave you {target} and looked at the clock."), (
        "They were heard knocking {in spot}.", "If {person} is still awake, you will find the place by the singing; begin {in spot}.",
        "Do not shake it. Do not warm it. Do not think about dropping it.", "A child drew you the way on your palm, and the sweat has taken half of it.",
    ), (
        "{person} drinks from {target} as from a spring, one sip and then another. Blue lips turn pink. \"It tastes of grass,\" says {person}, \"how odd.\"",
        "The seal breaks with a small sigh, and for a moment the whole room smells of hay. {person} sits up.",
    ), (
        "{person} takes one breath, and passes {target} on to the child. You all watch it go down.",
        "It is delivered. The label says clean air, and below that, very small, it says: for display only.",
    )),
    Goal("rescue", "missing diver", (
        "find {target} before the air runs out", "bring {target} in from the dark side of the ridge", "reach {target} while the line still twitches",
    ), ("The name of {target} {is target} still on the slate, and no one will rub it off.", "You let go of the line, and that was the last of {target}."), (
        "Bubbles have been seen coming up {in spot}.", "A lead boot stands quite alone; go and look {in spot}.",
        "The line gave four tugs this morning, and four tugs mean pull.", "One tank lasts six hours, and a clever diver can make it nine.",
    ), (
        "You take hold of one heavy glove, and it takes hold of you. When they screw off the helmet, {target} says a rude word, and all the bells in the town are rung.",
        "{target} had a bubble of air, half a candle and a pack of cards. \"I was winning,\" is the first thing you hear. The second is a laugh, and it lasts all the way home.",
    ), (
        "You bring {target} home, and there is soup, and dancing. Late that night you see your friend at the glass, tapping, and something tapping back.",
        "You bring {target} home alive, and they lift off the helmet. It is not the one who went down.",
    )),
    Goal("escape", "rescue hatch", (
        "get out by {target} before the glass gives way", "reach {target} and go up to the light", "make it through {target} with one good breath left",
    ), ("Past {target} there are forty fathoms of water, and then the sky.", "They have sealed every lock except {target}, which nobody remembers."), (
        "The crank that opens it is kept {in spot}.", "A plan of the old pipes is painted {in spot}, under the whitewash.",
        "It opens outward, so the sea must be let in first.", "Let your breath go as you rise, they say, and hum.",
    ), (
        "You rise through green, then pale green, then gold. You are humming. Then the top of the sea breaks round your head like a plate, and there is a gull, and it is raining, and you have never felt anything so kind.",
        "The hatch lets you go with a kiss. On the beach a man with a dog asks where you have come from, and you point, and laugh until he gives you his coat.",
    ), (
        "You come up into the light, and it hurts. For the rest of your life you will sleep in the bath.",
        "You are out. The hatch will not shut behind you. On the way up, the lights go past you, nine hundred of them, in a long soft string of bubbles.",
    )),
    Goal("learn", "voice in the pipes", (
        "find out the truth about {target}", "learn whose it is, and solve {target}", "explain {target} before anyone else goes out to it",
    ), ("Four people have heard {target} by night, and walked out through the lock.", "It was your own name that {target} spoke this morning."), (
        "An engineer wrote it all down, and left it {in spot}.", "It is clearest {in spot}, after the lamps go down.",
        "It never says a word that has not been said in these rooms before.", "When the pumps rest, it rests too.",
    ), (
        "You tell them, one by one, over soup. That night you leave the taps open a little, so that it need not shout. It only says good night.",
        "You put your mouth to the pipe and give it its answer. There is a long quiet. Then all the taps in town run sweet for an hour.",
    ), (
        "You know now, and you have stopped the pipes with wax. But you cannot stop your own ears, and it is so very sad.",
        "They did not want to know, and they asked you to hand in your key. From the lock you can hear it plainly. It sounds pleased.",
    ), answers=(
        "the pipes run past the flooded wing, and the people there are still alive in one pocket of air",
        "it is the first mayor, who was walled up with the pumps and keeps them going still",
        "the sea is learning to talk, and has only us to learn from",
        "the children do it with a hose and a funnel, because nobody has ever told them a story",
    )),
    Goal("mend", "main pump", (
        "start {target} before the water reaches the beds", "mend {target} with what the sea has left", "repair {target} and dry the lower town",
    ), ("Without {target} the lower town has until supper.", "{target} stopped on your watch, and everyone has been very kind about it."), (
        "Spare pieces are put by {in spot}, behind everything else.", "The keeper's apprentice was last seen with a part of it {in spot}.",
        "It was built by a watchmaker who had never seen the sea.", "It always starts on the third try, if it starts.",
    ), (
        "{target} draws one long breath and begins to beat. Along every street the gutters gurgle and run dry. Somebody hangs out a shirt.",
        "The bar leaps in your hands, up and down, up and down. The water in the cellar drops by a brick, and then by another. All through the town people are sitting up in bed and smiling at a noise.",
    ), (
        "It runs. It will need a hand on the bar, day and night, and there is a list of names. Yours is the first, and the second.",
        "{target} clears the lower town by morning. Then they can see what the water had been covering.",
    ), parts=("leather piston ring", "bronze rotor", "check valve", "drive shaft pin", "bearing cup")),
)

FACTS = (
    Fact(("Everyone here pays for each breath in {noun}.", "By law, air must be bought with {noun}."), (
        "A collector rattles past, with a sack of {noun} over one shoulder.", "You do a sum in your head: so many {noun}, so many hours.",
        "A poor family sits very still here, to save their {noun}.", "You breathe in, and think of {noun}.",
        "Someone has lent you a few {noun}, and will not say why.",
    ), ("pearls", "buttons", "shells", "fish hooks", "silver spoons", "coral beads")),
    Fact(("At night {noun} swim past the windows, lit from within.", "Every night {noun} with lamps in them gather round the glass."), (
        "Outside, {noun} go by with their little lights on.", "For a moment there are {noun} at the window, all looking in.",
        "The {noun} have come early today, and in greater numbers.", "You shade your eyes against the glow of {noun} in the deep.",
        "One by one the {noun} put out their lights, as if someone had said hush.",
    ), ("jellyfish", "squids", "sea turtles", "seahorses", "eels", "lobsters")),
    Fact(("No one in the town has ever seen the sun, and many do not believe in it.", "Most people here think that the sun is a story for children."), (
        "A child asks you if the sun is hot, and is told not to be silly.", "On a poster someone has drawn the sun with gills.",
        "You catch yourself looking up for the sun, and seeing only green.", "Two old men are arguing about whether the sun was a kind of lamp.",
        "You shut your eyes and try to remember the sun on your face.",
    )),
    Fact(("It is forbidden to whistle, because the glass might answer.", "Whistling is against the law here; it cracks the panes."), (
        "Someone purses their lips, remembers, and turns it into a cough.", "A notice reminds you not to whistle, in four languages.",
        "High above, a pane hums by itself, looking for a tune.", "You have had a tune in your head all day. You bite your lip.",
        "A kettle begins to sing, and three people run to take it off.",
    )),
    Fact(("All the {noun} in the place must be turned to face the wall at midnight.", "By old custom all {noun} are covered when the lamps go down."), (
        "A cloth hangs ready beside the {noun} here.", "You see that the {noun} have been left uncovered, and look away.",
        "Somebody goes round to see to the {noun}, with a bell.", "You ask about the {noun}, and are told that they would only be frightened.",
        "Something has moved the cloth from the {noun}.",
    ), ("mirrors", "portraits", "fish tanks", "clocks", "windows", "dolls")),
    Fact(("The drowned live in the next valley and trade with the town on Fridays.", "On Fridays the drowned come to the lock to trade."), (
        "A bundle of sea-silk lies here, tied the way the drowned tie things.", "You hear someone ask the price in a voice full of water.",
        "There is a wet handprint on the other side of a pane, and then a polite knock.", "Is it Friday? You count on your fingers, and count again.",
        "The drowned left coins here in payment, with kings on them that nobody knows.",
    )),
    Fact(("The {noun} in this town have learned to breathe water.", "Lately the {noun} here have begun to grow gills."), (
        "You see some {noun} at the bottom of a tank, and they look comfortable.", "The {noun} cough whenever they are taken out to dry.",
        "A trail of bubbles shows where the {noun} have gone.", "You put your ear to the {noun}, and hear a soft, wet sigh.",
        "Nobody feeds the {noun} any more. They go out at night and feed themselves.",
    ), ("cats", "pigeons", "house plants", "goats", "hens", "rabbits")),
    Fact(("The player remembers a town on dry land that nobody here has ever heard of.", "The player was born in a town which is on no map down here."), (
        "A smell of cut grass comes from nowhere, and you know the street that it belongs to.", "You start to say the name of your town, and it has gone.",
        "You see a picture of a hill, and your throat closes.", "In your town, you think, there was a dog on the corner. Was there a corner?",
        "Someone asks where you are from, and you point upward.",
    )),
    Fact(("Once a day, for nine minutes, the sea outside goes perfectly dark.", "There is a dark time each day when no lamp will shine in the water."), (
        "Somewhere a voice counts down toward the dark.", "You hold on to a rail, as everyone does at this hour.",
        "The lamps outside shrink to sparks, and then grow again.", "After the dark, they say, count the people in the room.",
        "A sign gives the next dark time, and someone has rubbed out the hour.",
    )),
)

GENRE = Genre(
    name="undersea mystery",
    tones=("dreamy", "tense", "dry", "gentle"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "A current comes through, warm on one side and cold on the other.", "Far above there must be a storm, for the whole sea sways by a hand.",
        "White flakes sink through the lamplight, and sink, and sink.", "The water has turned milky; some fish is spawning.",
        "For once it is clear, and you can see the next ridge and the wreck on it.", "A long green dusk comes down from the surface.",
        "Silt goes by in a brown cloud, low and fast, like dust before a cart.", "It is noon, and that means a paler sort of dark.",
    ),
    moods=(
        "A drop falls on your neck, cold as a coin.", "Your ears press, ease, and press again.", "The walls creak like a ship that has remembered something.",
        "You swallow, and the world clicks.", "Everything you touch is a little damp.", "For a moment the pumps miss a beat, and so does all the town.",
        "A shoal goes past, turns as one, and is nothing but a glint.", "You taste salt, and cannot tell whether it is the air or you.",
        "You think of the weight on the roof, and walk more softly.", "Your breath has made a small cloud on the nearest cold thing.",
        "Somewhere a valve is being turned, with great care.", "You hear your own heart, and it sounds like something knocking to come in.",
        "The green light moves over your hands as if it were reading them.", "It would be so easy to forget that there is a sky.",
    ),
    openers=(
        "A bell rings under water, and it is for you. You are {name}, {a role} {in setting}, and the night shift has not come back.",
        "The boat that brought you goes up like a silver bubble. You are left {in place}, {name}, with one bag and wet shoes.",
        "\"Breathe normally,\" says the sign. You stand {in place}, {name}, and try to remember how that goes.",
        "It begins with a drip. {a role} learns to hear such things, and you, {name}, have not slept since.",
        "There are forty fathoms of sea over {setting}, and you, {name}, have just seen somebody wave from the far side of the glass.",
        "Every morning {setting} counts its people. This morning, {name}, the number came out one too high.",
        "Your letter from the council is still damp. \"To {name}, {a role}: come at once, and bring dry socks.\"",
        "The lamps of {setting} go brown, and come back. {in place} no one speaks. You find, {name}, that they are all looking at you.",
    ),
    risks=(
        "Open the sluice by half a turn.", "Swim out without a suit.", "Tap on the glass and wait.", "Follow the light in the water.",
        "Pry {thing} loose with your bare hands.", "Climb on top of {thing}.", "Shut off the nearest pump.", "Whistle as loudly as you can.",
    ),
    sounds=(
        "Far off a whale says one word and takes a minute over it.", "Water talks in the pipes, in a low voice, to itself.", "You hear a pump, a pump, a pump, and a rest.",
        "Something drags over the roof, slowly, from one side to the other.", "Three taps come through the iron, then three more.", "Shrimps crackle in the dark like a distant fire.",
        "Somebody is running in wet shoes, and does not come any nearer.", "A thin high note hangs in the air, like a finger on the rim of a cup.",
    ),
    names="southern",
)
