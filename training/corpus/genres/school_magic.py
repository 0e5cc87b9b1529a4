"""A boarding school for odd talents: lessons that bite back, and a bell that knows your name."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("school", (
        "a boarding school for children with odd talents",
        "a school on the moors of {region} where the stairs take turns",
        "an old school that teaches only what other schools forbid",
    ), where="at"),
    Setting("academy", (
        "an academy of small magics at the end of a railway line",
        "the night academy of {region}, which has lessons from dusk to cockcrow",
        "an academy for weather makers and their umbrellas",
    ), where="at"),
    Setting("college", (
        "a crooked college built on top of an older college",
        "a college where the library has gone feral",
        "the smallest college in {region}, with nine pupils and one ghost",
    ), where="at"),
    Setting("orphanage", (
        "an orphanage for children who float",
        "a grey orphanage where something unseen teaches the children at night",
        "an orphanage in {region} whose foundlings all have the same birthday",
    ), where="at"),
    Setting("conservatory", (
        "a conservatory for enchanted music, high in the hills",
        "a conservatory where every instrument has a temper",
        "a half-empty conservatory that trains singers to calm storms",
    ), where="at"),
)

ROLES = (
    "first-year pupil", "scholarship boy", "prefect in disgrace", "substitute teacher", "caretaker's daughter", "exchange pupil",
    "librarian's page", "expelled genius", "school inspector", "talking-to-cats pupil", "apprentice caretaker", "late arrival",
)

PLACES = (
    Place("assembly hall", (
        "Portraits of headmasters line the walls, and each wears the same ring.",
        "A hundred chairs stand in rows and now and then shuffle their feet.",
        "The organ breathes in its sleep.",
        "Chalk dust hangs in the sun like slow snow.",
        "The floor smells of polish and of a thousand anxious shoes.",
    ), (
        Fixture("pipe organ", (
            "One pipe of {thing} {is thing} stuffed with old exam papers.",
            "{thing} {has thing} a key that nobody presses; it is painted red.",
        ), holds=True),
        Fixture("honours board", (
            "The gold names on {thing} rearrange themselves when they think you are not looking.",
            "At the bottom of {thing} there is a name that has been scratched out with great anger.",
        )),
    )),
    Place("potions classroom", (
        "Thirty small fires [wink|mutter] under thirty small kettles.",
        "Something green has boiled over and is climbing the curtain.",
        "It smells of cloves, pond, and singed eyebrows.",
        "Rules in red paint cover one whole wall; rule one is DO NOT TASTE.",
        "Stains on the ceiling show where lessons went well.",
    ), (
        Fixture("ingredient cabinet", (
            "Drawers in {thing} are labelled from ANGER to ZINC.",
            "A label on {thing} says: the third drawer bites.",
        ), holds=True),
        Fixture("stone sink", (
            "{thing} gurgles a rude word each time it drains.",
            "A tiny rainbow lives in {thing} and shies away from your hand.",
        )),
    )),
    Place("feral library", (
        "Books rustle on the high shelves like roosting hens.",
        "A dictionary growls somewhere behind the atlases.",
        "Ladders glide along the cases on errands of their own.",
        "The lamps are green, and so is the quiet.",
        "Loose pages drift by on a current of warm air.",
    ), (
        Fixture("chained bookcase", (
            "The books in {thing} strain at their chains toward you, wagging their ribbons.",
            "Someone has fed {thing}: there are crumbs, and a bitten pencil.",
        ), holds=True),
        Fixture("card catalogue", (
            "Under your own name {thing} {has thing} eleven cards, all from the future.",
            "{thing} {has thing} nine hundred drawers and only one that sticks.",
        ), holds=True),
        Fixture("reading desk", (
            "Initials, hearts and small dragons have been carved into {thing}.",
            "The ink spots on {thing} make a map, if you squint.",
        )),
    )),
    Place("dormitory", (
        "Iron beds stand in two rows under patchwork quilts.",
        "A sock floats by at the height of your head.",
        "Whispers from years of lights-out still hang about the rafters.",
        "Stars of glow paint cover the ceiling, in no order known to the sky.",
        "The radiator knocks out its old song, two short, one long.",
    ), (
        Fixture("last bed", (
            "Nobody has slept in {thing} this term, and the pillow is dented all the same.",
            "Under the mattress of {thing} there is a flat, secret sort of lump.",
        ), holds=True),
        Fixture("round window", (
            "Through {thing} you see the playing field, by a different moon.",
            "A message is breathed on {thing}: COME UP.",
        )),
    )),
    Place("moving staircase", (
        "The steps purr under you like a large cat.",
        "Every landing looks as if it had just got there.",
        "Far below, somebody's dropped hat is still falling.",
        "The banister is warm and slightly furry.",
        "Candle flames lean [left|right] whenever the stairs make up their minds.",
    ), (
        Fixture("newel post", (
            "The carved owl on {thing} {has thing} a chipped beak and a knowing look.",
            "{thing} unscrews, if you know the direction in which owls turn.",
        ), holds=True),
        Fixture("vanishing step", (
            "Only a faint outline shows where {thing} {is thing} today.",
            "Somebody has tied a red ribbon to {thing} as a warning.",
        )),
    ), where="on"),
    Place("greenhouse", (
        "Wet heat fogs the glass and curls your hair.",
        "A vine [pats|strokes] your shoulder, thinks better of it, and withdraws.",
        "Pots snore in rows along the bench.",
        "Flowers turn their faces to you and murmur among themselves.",
        "There is a smell of tomatoes and thunderstorms.",
    ), (
        Fixture("singing pitcher plant", (
            "{thing} holds a low C and a number of unlucky wasps.",
            "Down in the throat of {thing} something shines.",
        ), holds=True),
        Fixture("potting bench", (
            "On {thing} the gloves come in pairs, threes and one five.",
            "Spilled seeds on {thing} have sprouted into a tiny orchestra of ferns.",
        ), holds=True),
    )),
    Place("playing field", (
        "The grass is marked with white lines that cross in the air as well.",
        "Four goalposts lean together like gossiping aunts.",
        "A lost ball circles overhead, waiting to be called.",
        "Mud here remembers every fall and keeps the print.",
        "Wind tugs at you as if it wanted someone to play with.",
    ), (
        Fixture("scoreboard", (
            "According to {thing} the match stands at minus two to a goat.",
            "Birds have built behind the number seven of {thing}.",
        ), holds=True),
        Fixture("old oak", (
            "Kites, hats and one umbrella hang in {thing} like fruit.",
            "{thing} {is thing} said to be a former gym master, and stands very straight.",
        )),
    ), kind="out", where="on"),
    Place("headmaster's study", (
        "Clocks of every size disagree in low voices.",
        "A carpet as thick as moss swallows your steps.",
        "There is a chair for visitors, and it is lower than any chair should be.",
        "Pipe smoke hangs in the shape of a question mark.",
        "Behind glass, a row of confiscated things hums crossly.",
    ), (
        Fixture("confiscation cabinet", (
            "Catapults, bottled giggles and a very small tiger are crammed into {thing}.",
            "{thing} {is thing} full, and has been for years, and still it goes in.",
        ), holds=True),
        Fixture("portrait of the founder", (
            "{thing} follows you with its eyes, and lags a little.",
            "The frame of {thing} swings on a hinge.",
        ), holds=True),
    )),
    Place("refectory", (
        "Long benches shine from a century of trousers.",
        "Today's soup has been chalked up as SOUP, with no details.",
        "Spoons fly back to their drawer with a noise like hail.",
        "The smell of cabbage was here before the building.",
        "Jam has been smeared on the high beam, nobody knows how.",
    ), (
        Fixture("serving hatch", (
            "{thing} open{s thing} on a kitchen that is never quite the same kitchen.",
            "A sign over {thing} says SECONDS ARE NOT A RIGHT.",
        )),
        Fixture("porridge pot", (
            "{thing} {is thing} big enough to bath a pony in.",
            "Something hard lies at the bottom of {thing}, and has been there since Tuesday.",
        ), holds=True),
    )),
    Place("boiler cellar", (
        "Pipes run everywhere, knotted like a giant's shoelaces.",
        "The boiler grumbles and glows through its teeth.",
        "Heat makes the far wall swim.",
        "Somebody has drawn chalk circles on the floor and rubbed them half away.",
        "Every pipe carries a whisper down from a different classroom.",
    ), (
        Fixture("coal heap", (
            "A path has been worn to the top of {thing} by small hooves.",
            "{thing} shifts and settles, as if something turned over in it.",
        ), holds=True),
        Fixture("iron boiler", (
            "The gauge on {thing} runs from COLD through HOT to SORRY.",
            "{thing} {is thing} riveted like a ship, and somebody has named it Brenda.",
        )),
    ), kind="under"),
    Place("clock tower", (
        "Wheels as tall as you turn with a thoughtful tick.",
        "Light comes through the great dial, milky and backward.",
        "Pigeons sleep on the minute hand and ride it to the hour.",
        "Each swing of the pendulum fans your face.",
        "Dust and brass and feathers: the smell of time, perhaps.",
    ), (
        Fixture("thirteenth chime", (
            "{thing} hangs apart from the others, muffled in a school scarf.",
            "Frost grows on {thing} in all seasons.",
        )),
        Fixture("winding box", (
            "The handle of {thing} {is thing} worn to the shape of one particular hand.",
            "Within {thing} are a great many springs, and some are snacks for mice.",
        ), holds=True),
    )),
    Place("lily pond", (
        "The water shows you the school, but with all its windows lit.",
        "Dragonflies write short words on the air.",
        "A stone bench has sunk to its knees in moss.",
        "Rings spread on the pond, though nothing has touched it.",
        "Cold comes off the water like a held breath.",
    ), (
        Fixture("drowned statue", (
            "{thing} holds up a hand just below the surface, as if it knew the answer.",
            "Snails have given {thing} a spotted gown.",
        ), holds=True),
        Fixture("wishing stone", (
            "{thing} {is thing} hollowed by hundreds of thumbs.",
            "Small coins have rusted into {thing} like raisins.",
        ), holds=True),
    ), kind="water", where="at"),
    Place("rooftop", (
        "Chimneys stand around you like a staff meeting.",
        "Slates slope away on all sides, grey as a pigeon's back.",
        "You can see the railway, one thread of silver, going home.",
        "Broom racks rattle in the wind, empty since the ban.",
        "Up here the air tastes of soot and freedom.",
    ), (
        Fixture("weathercock", (
            "{thing} points at whoever has not done the homework.",
            "{thing} crows in a rusty whisper when the wind changes.",
        )),
        Fixture("cold chimney", (
            "{thing} {has thing} rungs on the inside.",
            "A jackdaw has filled {thing} with spoons, buttons and twigs.",
        ), holds=True),
    ), kind="out", where="on"),
)

THINGS = (
    Thing("jar of glow moths", "light", ("The moths in {thing} blink in turn, like a very slow thought.", "{thing} dims when the moths are bored.")),
    Thing("everlasting match", "light", ("{thing} {has thing} been struck a thousand times and is proud of it.", "A flame the size of a grain sits on {thing}.")),
    Thing("prefect's key", "key", ("{thing} open{s thing} any door that leads to trouble.", "A tag on {thing} says RETURN AT ONCE in four hands.")),
    Thing("folding ladder", "tool", ("{thing} folds to the size of a sandwich.", "On the top rung of {thing} it says: no further.")),
    Thing("cross penknife", "tool", ("{thing} {has thing} eleven blades and opens the wrong one first.", "The corkscrew on {thing} sulks.")),
    Thing("forged sick note", "paper", ("According to {thing} you have had the purple measles twice.", "{thing} {is thing} signed by a doctor with a pupil's handwriting.")),
    Thing("stolen exam paper", "paper", ("Question one on {thing} {is thing}: who is reading this over your shoulder?", "{thing} blushes when it is unfolded.", "The answers on {thing} are in lemon juice.")),
    Thing("bottle of bottled laughter", "token", ("{thing} shakes a little in your palm, all by itself.", "Bubbles rise in {thing}, each with a tiny 'ha'.")),
    Thing("founder's ring", "treasure", ("{thing} {is thing} set with a stone like a cat's eye, and it blinks.", "Inside {thing} runs one word: AGAIN.")),
    Thing("silver house cup", "treasure", ("{thing} {has thing} a dent the shape of somebody's forehead.", "{thing} still smells of the fizz they drank from it.")),
    Thing("toffee slab", "food", ("{thing} needs a hammer, or a molar that you do not love.", "Fluff has taken up with {thing}.")),
    Thing("bag of aniseed drops", "food", ("One drop in {thing} makes you hiccup in Latin.", "{thing} rustles loudly, as such bags do, whenever there is silence.")),
    Thing("skipping rope", "rope", ("{thing} twitches in your hands, longing to be skipped.", "The handles of {thing} are painted like two little clowns.")),
    Thing("invisible scarf", "clothing", ("You cannot see {thing}, but it is scratchy.", "{thing} {was thing} knitted by an aunt who could not be seen either.")),
    Thing("tin flute", "music", ("{thing} makes chairs want to dance.", "One hole of {thing} {is thing} stopped with chewing gum.")),
    Thing("spoonful of courage", "medicine", ("{thing} comes in a corked spoon and tastes of ginger.", "The label of {thing} says: not before swimming.")),
    Thing("sneezing wand", "weapon", ("{thing} goes off if you tickle it.", "{thing} {is thing} hazel, slightly chewed, and full of pepper.")),
)

PEOPLE = (
    Person("headmistress", "she", (
        "{person} has an ear trumpet that hears only lies.",
        "Three pairs of spectacles sit in the hair of {person} like birds.",
        "{person} is small, upright, and never quite touches the ground.",
    ), (
        "{person} changes one pair of spectacles for another.", "{he person} lifts {his person} ear trumpet a little.",
        "{person} makes a note on {his person} cuff.", "{he person} drifts an inch higher and comes down again.",
    ), (
        "In forty years I have lost only three pupils, and two were found in the soup.",
        "We do not say 'explode', {name}. We say 'finish early'.",
        "Running in the corridor is forbidden. The corridor finds it exciting.",
        "You have a talent. I can smell it. It is something between rain and mischief.",
        "The school chooses the pupils. I merely send the bill.",
        "Detention is a place, not a punishment. It has a very fine view.",
    ), (
        "I find myself in need of {a want}. Do not ask the art master, he eats them.",
        "Ten merit points for {a want}, and no questions.",
        "If {a want} were to appear on my desk, certain letters home might be lost.",
    ), (
        "I have no talent at all. I have only ever been strict.",
        "I was in the same class as the founder. We are both much older than we look.",
        "The school means to shut itself at the end of term. It told me so, in the night.",
    )),
    Person("potions master", "he", (
        "{person} has one eyebrow, and it is drawn on.",
        "{person}'s fingers are stained in stripes, like a bee.",
        "Smoke leaks from the pockets of {person}.",
    ), (
        "{person} sniffs a cork and looks alarmed.", "{he person} pats out a small fire on {his person} cuff.",
        "{person} stirs the air with one finger, seven times left.", "{he person} lowers {his person} voice, as if the kettles were listening.",
    ), (
        "If it turns blue, stir. If it turns red, pray. If it turns round, run.",
        "I blew up the old wing. The new wing is much nicer. I take a quiet pride.",
        "Nothing is poison, {name}. Some things are merely in a hurry.",
        "Never cook when you are sad. It gets into the bottle.",
        "That boy put a frog in. Now it is a frog that knows algebra.",
        "I used to have two eyebrows. I used to have a wife, too. Different accidents.",
    ), (
        "I lack a pinch of {a want}. The whole of it would do.",
        "Bring me {a want}, and I'll brew you something that the rules don't mention.",
        "The recipe is quite firm. It wants {a want}.",
    ), (
        "I gave the caretaker something to make him forget. I have forgotten what.",
        "The frog was a pupil. She says she is in no hurry to change back.",
        "There is a bottle with the founder's last breath in it. I have been smelling it.",
    )),
    Person("caretaker", "he", (
        "{person} carries a mop like a lance and a grudge like a second mop.",
        "Bunches of keys clink about {person} at every step.",
        "{person} has ears with a great deal of hair in them.",
    ), (
        "{person} spits on {his person} cloth and rubs at a spot.", "{he person} sighs through {his person} nose.",
        "{person} tries a door handle out of habit.", "{he person} mutters the name of a pupil as if it were a stain.",
    ), (
        "Mud. You brought mud. I know that mud.",
        "I sweep the stairs on Monday. By Tuesday they've put themselves back.",
        "There's rooms here that ain't on the plan. I dust 'em, but I don't look.",
        "In my day if you turned someone into a newt, you fed it.",
        "You want to watch that clock, {name}. It's been watching you.",
        "Nobody thanks the man with the bucket. Then the soup gets loose, and it's all 'where's the man with the bucket?'",
    ), (
        "What would help these old knees is {a want}.",
        "Lost property's got none. You bring me {a want}, I'll look the other way.",
        "I'd hand over my second-best keys for {a want}.",
    ), (
        "I was the cleverest boy they ever had. I unlearned it on purpose.",
        "There's a child lives in the walls. I leave out toast.",
        "I stopped the thirteenth chime. Somebody had to.",
    )),
    Person("top pupil", "she", (
        "{person} has ink on {his person} nose and nineteen badges.",
        "{person}'s plaits are so tight that they stick straight out.",
        "A stack of books walks behind {person} on its own little legs.",
    ), (
        "{person} raises {his person} hand, though nobody asked.", "{he person} corrects your collar.",
        "{person} snaps a book shut on {his person} finger.", "{he person} looks, just for a second, very tired.",
    ), (
        "Actually, it's pronounced differently. Actually, everything is.",
        "I have read ahead. I have read so far ahead that I know how it ends.",
        "I don't have friends. I have revision.",
        "Marks aren't everything. That's what people with bad marks say. I'd like it to be true, though.",
        "You broke four rules on your way here, {name}. The second one was rather clever.",
        "If you count the windows from outside there's one too many. I check daily.",
    ), (
        "I need {a want} for my extra-extra project.",
        "Get me {a want}, and I shall do your homework. In your handwriting.",
        "Have you {a want}? I have looked it up, but I've never held one.",
    ), (
        "I cheated. Once. On the entrance test. I have been running ever since.",
        "I can't do magic any more. It stopped in spring. Please don't tell.",
        "I wrote to myself from next year. The letter came back unopened.",
    )),
    Person("ghost of a pupil", "any", (
        "You can read the notice board through {person}.",
        "{person} wears a uniform from a hundred years ago, with a burnt sleeve.",
        "The feet of {person} stop a hand's width above the floor.",
    ), (
        "{person} flickers like a bad lamp.", "{he person} puts an arm through the wall for a joke.",
        "{person} chews the end of a ghostly pen.", "{he person} fades until only {his person} grin is left, then comes back.",
    ), (
        "I've been in the same lesson for ninety years. It's long division.",
        "Are you going to eat that? No? Could you do it slowly, where I can see?",
        "I was only dared to do it. That's what I'd like on the plaque.",
        "Walls are easy. It's carpets that tickle.",
        "They never took my name off the register. I say 'present' every morning.",
        "You're warm, {name}. I can tell from here. It's nice.",
    ), (
        "I do miss {a want}. Could you put one where I can haunt it?",
        "Nobody ever brings me anything. If somebody brought me {a want}, I'd sing.",
        "I'll scare anyone you like, for {a want}.",
    ), (
        "It wasn't an accident. The bell called, and I was the one who went.",
        "I know the answer to the question nobody is allowed to ask. It's 'no'.",
        "If they ever close the school, I don't know where I would be.",
    )),
    Person("new boy", "he", (
        "{person} wears a cap two sizes too large, and under it something moves.",
        "{person} hugs a suitcase tied with string.",
        "Freckles cover {person} so thickly that they join up.",
    ), (
        "{person} bites {his person} lip.", "{he person} whispers to {his person} suitcase.",
        "{person} stands on one leg for no clear reason.", "{he person} holds {his person} hat down with both hands.",
    ), (
        "Is it always like this? Only somebody told me it was a school.",
        "I didn't mean to make it rain indoors. It just sort of came out.",
        "My mum said write every day. But the letters keep flying off.",
        "I got lost and a staircase brought me back. It was ever so kind.",
        "There's a door in my dormitory that isn't there in daytime.",
        "You can sit next to me, {name}. Nobody is. I mean, you needn't.",
    ), (
        "I left {a want} at home. I can't sleep without it.",
        "If I had {a want}, the big ones would let me play.",
        "I'd give you my pudding for {a want}. All the puddings.",
    ), (
        "It's not a hat. It's an owl. He's shy.",
        "I haven't got a talent. They mixed up the letters. The other boy stayed home.",
        "When I'm frightened, clocks stop. I stopped the big one. Sorry.",
    )),
)

THREATS = (
    Threat("runaway homework", (
        "A single sheet of paper hurries past, looking guilty.",
        "Ink has appeared on your fingers, and you have touched no pen.",
        "You hear a scratching, as of a hundred nibs.",
        "Somewhere a pile of exercise books goes over with a thud, and giggles.",
    ), (
        "Papers whirl past, folding themselves into things with beaks. The runaway homework is getting bolder.",
        "Long division crawls up every surface in sight. Some of it has started to carry.",
        "A girl's voice shouts: \"It's eaten the art room!\" The runaway homework is near.",
        "Verbs drip around you. One of them conjugates on your shoe.",
    ), (
        "The runaway homework rears up before you, ten feet of unfinished essays, and opens a mouth full of staples.",
        "You are ringed by angry paper. \"Show,\" hisses the runaway homework, \"your working.\"",
        "A cloud of red ink boils toward you. In the middle of it the runaway homework cracks its spine.",
    ), (
        "It folds you once, and again, and puts you in its folder. You are marked on Friday. You get a C.",
        "The ink closes over your head. They find your uniform, quite flat, with SEE ME written across the back.",
    ), (
        "You come away with a hundred paper cuts and a great hatred of fractions.",
        "A ruler as long as an oar raps your knuckles. You will not hold a pen this week.",
        "Something is stapled to your ear. You leave it there; there is no time.",
    ), (
        "The last page flutters down and lies still. At the foot of it somebody has written: finished.",
        "A bell rings for break. The runaway homework stops short, sighs, and wanders off to lose itself on a bus.",
        "It falls apart into tidy heaps, sorted by class. The paper looks relieved.",
    ), ("Do the runaway homework, all of it, now.", "Tear up the runaway homework with your hands.", "Set fire to the runaway homework."), mass=True),
    Threat("grey inspector", (
        "Colour seems to drain from things a little, at the edges.",
        "You find a form, filled in, with your name already spelled wrong.",
        "A cough is heard, dry as a biscuit, from no particular direction.",
        "The spells around you go flat, like yesterday's lemonade.",
    ), (
        "Measured footsteps come nearer, with a click on every third. The grey inspector wears a metal heel.",
        "Wherever you look, something has been stamped ABOLISHED.",
        "Somebody near you begins to speak in a dull, correct voice. The grey inspector has been here.",
        "Your own best trick fails in your hand. The grey inspector must be very close.",
    ), (
        "The grey inspector stands in your way, unscrews a pen, and looks through you. \"Age? Talent? Remove it.\"",
        "A hand in a grey glove takes your chin and turns it to the light. The grey inspector ticks a box.",
        "Silence falls, square and cold. The grey inspector opens a case with room in it for one thing more.",
    ), (
        "It does not hurt. You go home on the noon train, and are good at spelling, and never again see anything that is not there.",
        "The stamp comes down. {setting} goes on without you, the beds are counted, and there was never a pupil by your name.",
    ), (
        "The pen touches your hand. That finger is grey now, and cannot feel warm or cold.",
        "He subtracts something from you. You go on with an odd gap in you where a song was.",
        "A page of your name is torn out. It takes you a moment to recall the second half.",
    ), (
        "He turns to the last page, and it is blank. For the first time in his life the grey inspector giggles, and it is the end of him.",
        "\"This building,\" says the grey inspector faintly, \"does not exist.\" He signs to that effect, and is gone.",
        "A bun hits the grey inspector between the eyes. Then another. By the fortieth bun he is running.",
    ), ("Tickle the grey inspector.", "Steal the grey inspector's stamp.", "Tell the grey inspector a truly awful lie.")),
    Threat("thirteenth chime", (
        "A low hum makes the fillings ache in your teeth.",
        "All the clocks you can hear hold their tick for a moment too long.",
        "Your shadow is an inch to the left of where it ought to be.",
        "A child's voice counts in a whisper: ten, eleven, twelve.",
    ), (
        "The air trembles like a drum skin. The thirteenth chime is gathering.",
        "For a blink it is night, with other children in it; then it is now again.",
        "Dust rises from everything at once and stands in the shape of a bell.",
        "Twelve. It has struck twelve, and the rope is still moving. The thirteenth chime is next.",
    ), (
        "The thirteenth chime begins, so deep that you hear it with your knees, and the years come loose around you.",
        "Everything stops, even falling things. In the stillness the thirteenth chime says your name.",
        "You see yourself, old, on a bench. You see yourself, not born. The thirteenth chime is ringing.",
    ), (
        "When the sound is over you are in a photograph on the wall, third from the left. You are smiling. It is a long exposure.",
        "You answer \"present\". It is a hundred years ago, and the register is open, and now you will never be late again.",
    ), (
        "One lock of your hair turns white as chalk.",
        "You are hurled out of Tuesday into Wednesday, and land hard.",
        "Your hands are ten years older than the rest of you. They shake, but they hold.",
    ), (
        "The thirteenth chime wavers, sinks, and goes out like a candle. Twelve clocks start ticking, all at once, a little ashamed.",
        "Somebody up there must have caught the clapper. The hum drops, the day closes over, and birds sing.",
        "You sing its note back at it, half a tone flat. The thirteenth chime stops, deeply offended.",
    ), ("Shout down the thirteenth chime.", "Stand inside the thirteenth chime.", "Throw your watch at the thirteenth chime.")),
)

GOALS = (
    Goal("find", "founder's lost diary", (
        "find {target} before the exams", "track down {target}", "get hold of {target} and read the last page",
    ), ("Only {target} says why the school was built.", "They mean to close {setting} unless {target} proves who owns it."), (
        "Somebody has seen a little book with a lock {in spot}.", "The ghost writes on the blackboard: LOOK {in spot}.",
        "The founder hid things where children would have to be brave, or rude.", "Her diary was bound in green, and it bites.",
    ), (
        "{target} lets you stroke its spine, and falls open at the last page. \"If you can read this,\" it says, \"the school is yours. All of yours.\" You read that aloud at supper, and the cheering lifts the roof. It comes down again, roughly in place.",
        "With {target} under your arm you walk into the assembly. The lawyers read, go pale, and leave by the cabbage door. The bell rings a half holiday.",
    ), (
        "You read the last page, and close the book, and give it back to the dark. The school stays open. You know now what it eats.",
        "{target} {is target} yours, and your name is in it, on every page, from before you were born.",
    )),
    Goal("deliver", "secret letter", (
        "take {target} to {person} without being caught", "see that {target} reaches {person}", "smuggle {target} to {person} before the bell",
    ), ("If {target} {is target} opened by anyone but {person}, a friend will be expelled.", "You swore on your tongue that {person} would get {target}."), (
        "This time of day you want to try {in spot}.", "A paper dart hits your neck. It says: gone {to spot}.",
        "People saw {person} hurrying along, looking for somebody with post.", "{target} grows warm when you face the right way.",
    ), (
        "{person} reads {target}, goes pink, and reads it again. Then there is a hug, and rather a lot of chocolate, and no homework on Monday.",
        "You put {target} into the hands of {person}. It unfolds itself, clears its throat, and reads itself out so beautifully that the portraits weep.",
    ), (
        "{person} thanks you and burns {target} without opening it. \"I know what it says,\" you hear. \"I wrote it.\"",
        "The letter arrives, one lesson too late. There is an empty chair beside {person}, and someone has turned it to the wall.",
    )),
    Goal("rescue", "vanished classmate", (
        "find {target} before the register is called", "bring back {target} from wherever it was", "rescue {target} and tell no teacher",
    ), ("No one remembers {target} but you, and you are beginning to forget.", "{target} took the dare in your place."), (
        "Someone has been crying quietly {in spot}, though nobody is there.", "A cap with a name tape was found {in spot}.",
        "You find a spelling of your own name that only one person ever used.", "The portraits have gained a figure in the back row, waving.",
    ), (
        "{target} falls out of the air and lands on you with both knees. \"What did I miss?\" \"Geography,\" you say. It is the best day of the year.",
        "At the evening register a small voice says \"present\", and everybody turns, and everybody suddenly remembers. {target} gets the biggest pudding.",
    ), (
        "{target} {is target} back, and polite, and never laughs at your jokes any more. Some nights you hear the real one, far off in the pipes.",
        "You pulled with all your might, and {target} came. Your own name went the other way. At the register nobody calls it.",
    )),
    Goal("escape", "midnight train", (
        "catch {target} home", "get to {target} before it leaves", "be on {target} when the whistle blows",
    ), ("{target} stops once a term, for as long as it takes to say sorry.", "After tonight {setting} will lock itself until spring, and {target} will not come again."), (
        "Your ticket has been taken away and put {in spot}.", "You hear that the way to the platform opens {in spot}, with the right thing in your hand.",
        "The train is never late. It is you who are too early or too sensible.", "No one in uniform can see that train, the kitchen maids say.",
    ), (
        "The door bangs, the lamps slide by, and {setting} tips over the edge of the night. In your lap there is a sandwich you did not pack, with love.",
        "You jump, a hand catches you, and {target} pulls out. You laugh until you hiccup. Behind you, softly, the school begins to wave its curtains.",
    ), (
        "You are on board. All the other seats are taken by children in very old uniforms. \"Ticket?\" says the guard. \"Single, I see.\"",
        "The train carries you home. Your mother opens the door, kindly, and asks who you might be.",
    )),
    Goal("learn", "door without a room", (
        "find out what is behind {target}", "solve the mystery of {target}", "discover the truth about {target}",
    ), ("Ever since you came, {target} {has target} been knocking.", "There is a prize for the riddle of {target}, and a grave for the last pupil who tried."), (
        "Whoever wants to know about the door should ask {in spot}.", "An old plan of the school is kept {in spot}, with one room inked black.",
        "The caretaker paints that door each summer, and each autumn it is blue again.", "You can smell baking from under it, and the sea.",
    ), (
        "Now that you know, you knock, politely, three times. It opens. It was only ever waiting for someone with manners.",
        "You write the answer on the blackboard, and underneath it, in no one's hand, appears: full marks.",
    ), (
        "You know what is behind it, and you nail a sign over the door. The sign says BROOMS. You will tell no one, ever.",
        "The answer is right. You can tell by how all the doors of the school, one after another, close.",
    ), answers=(
        "it leads to the same school on the day it was built, and the founder keeps it shut so that nobody warns her",
        "there is no room behind it, only the first child who was ever sent out of class",
        "the school is alive, and that door is its mouth",
        "it opens on everybody's own home, and so it had to be forgotten",
    )),
    Goal("mend", "weather machine", (
        "get {target} going again", "mend {target} before sports day", "put {target} back together",
    ), ("Since {target} broke, it has snowed in the gymnasium.", "You were the one who sat on {target}."), (
        "Spare bits are confiscated and end up {in spot}.", "In the handbook a note is pencilled: missing piece, try {in spot}.",
        "It runs on good intentions, plus three or four small parts.", "A lightning bolt has to go in somewhere, and nobody likes to say where.",
    ), (
        "{target} hiccups, puffs one pink cloud, and shines. In the gymnasium the snow turns to apple blossom. You are carried round the field twice.",
        "A click, a whirr, a smell of June. {target} works. The school takes off its scarf.",
    ), (
        "{target} works, and works, and works. It is Tuesday's weather now, for ever, and it was not a nice Tuesday.",
        "You mend it, and the sun comes out, straight above the school, and looks down, and has an eyelid.",
    ), parts=("bottled breeze", "copper funnel", "thunder spring", "frost valve", "silver crank")),
)

FACTS = (
    Fact(("The {noun} of the school have opinions and voice them.", "In this school the {noun} are able to talk."), (
        "\"Well, well,\" say the {noun}, though nobody had asked them.", "You overhear the {noun}, quarrelling about you.",
        "You bid the {noun} good day; they are easily hurt.", "The {noun} have started a rumour again.",
        "It is hard to think, what with the {noun} going on about their knees.",
    ), ("coat hooks", "portraits", "inkwells", "doorknobs", "hat stands", "umbrellas")),
    Fact(("Every lie told here turns into a small {noun}.", "Whoever lies at this school coughs up a {noun}."), (
        "Somebody must have lied here; you nearly step on a {noun}.", "You are about to fib, think of the {noun}, and cough instead.",
        "It tickles in your throat. No, you decide. No {noun} today.", "A {noun} sits nearby, the size of a minor untruth.",
        "In a place like this you can tell a gossip by the nearest {noun}.",
    ), ("frog", "beetle", "moth", "newt", "grey feather", "paper boat")),
    Fact(("Pupils here may only speak in questions before noon.", "Until noon the school allows nobody to speak except in questions."), (
        "Is it noon yet? Would anyone tell you if it were?", "You think before you speak: has it a question mark?",
        "\"Would it kill you to hurry?\" somebody asks. It is the rule, after all.", "All those questions make the air feel crooked, as if it leaned on something.",
        "\"Isn't it?\" \"Aren't we?\" \"Shall they?\" The morning goes by in hooks.",
    )),
    Fact(("Gravity stops at the school every evening at six.", "At six each evening, everything at the school floats for a while."), (
        "Things here are tied down with string, against the hour of floating.", "Your feet feel light; it must be getting on for six.",
        "There are footprints on the ceiling, as there are everywhere.", "You check your pockets are buttoned; things drift off so at six.",
        "A forgotten slipper, high up, waits for gravity to remember it.",
    )),
    Fact(("Everybody here owes {noun} to the founder's ghost.", "The founder's ghost collects {noun} from each pupil."), (
        "You wonder whether the ghost has had enough {noun} this week.", "A bill lies at your feet: so many {noun}, due at midnight.",
        "Older pupils save up their {noun} in jars.", "Nobody dares to tell the ghost that {noun} are out of fashion.",
        "Thinking of what you owe, you count it over in {noun}.",
    ), ("buttons", "left shoes", "good marks", "birthdays", "jokes", "bedtime stories")),
    Fact(("The player has no shadow since the entrance test.", "At the entrance test the player's shadow was kept as a deposit."), (
        "You look down out of habit. There is still no shadow there.", "Others throw shadows. You throw nothing, and people notice.",
        "Somewhere in the school your shadow is being kept, folded, in a drawer.", "You stand in the light, and it falls through you like a window's.",
        "A cat sniffs the spot where your shadow should be.",
    )),
    Fact(("The {noun} have gone on strike.", "Since Monday the {noun} have refused to work."), (
        "Tiny placards show that the {noun} are still on strike.", "Without the {noun}, everything takes twice as long.",
        "You hear chanting: the {noun} want shorter hours.", "It is odd how much one misses the {noun}.",
        "There are talks, they say; the {noun} have asked for biscuits.",
    ), ("broomsticks", "clocks", "house elves", "alarm bells", "pencils", "school owls")),
    Fact(("It always snows inside the school and never outside.", "Snow falls indoors here all year."), (
        "Snow has drifted against every inside wall, as it always does here.", "Somebody has built an indoor snowman with a mortarboard.",
        "Out in the open it is dry; it is the rooms that have winter in them.", "You brush school snow from your shoulders, without thinking.",
        "They hand out mittens with the timetable here, because of the indoor snow.",
    )),
)

GENRE = Genre(
    name="school of odd talents",
    tones=("merry", "dreamy", "gentle", "dry"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "The sky is the blue of new exercise books.", "It drizzles, thin and sharp, like pencil lead.",
        "A rainbow has got stuck on the weathercock.", "Leaves blow past in the order of the alphabet.",
        "It is one of those yellow evenings that smell of bonfires and toffee.", "Thunder practises scales behind the hill.",
        "The moon is up early, as if it had forgotten something.", "Frost has drawn a fern on everything that would hold still.",
    ),
    moods=(
        "Somewhere a door giggles.", "You have the feeling of a question you ought to have revised.",
        "A chalk mark on your sleeve turns out to be a tiny arrow.", "Nothing explodes, which is suspicious.",
        "In the pipes, a long way off, someone is practising the tuba.", "You count to ten, in case it helps. It helps a little.",
        "The school shifts its weight, like an old dog by a fire.", "It is surely past somebody's bedtime.",
        "Your tie has come undone, and ties itself again, badly.", "Whoever said that learning is dull never came here.",
        "The air prickles, as it does before a trick or a sneeze.", "You could be doing homework now. What a thought.",
        "A blot of ink waddles by and is gone.", "For a moment you miss home so much that it has a taste.",
    ),
    openers=(
        "Your trunk arrived at {setting} three days before you did, {name}, and has already been given a detention.",
        "You are {name}, {a role}, and you have just learned that the test started when you walked in.",
        "The bell rings once, and everybody runs. Only you, {name}, stay where you are, {in place}, because only you heard what it said.",
        "Not every letter that comes down the chimney is good news. Yours said: come to {setting}, {name}; bring boots.",
        "There is a rule at {setting} against being {in place} at this hour. You are {name}, {a role}, and you have read it twice.",
        "You had a perfectly ordinary breakfast, {name}. It is the last ordinary thing that you will be able to say about today.",
        "\"{name}? Another {bare role}? Well, sit down, and touch nothing that smiles.\" That was your welcome to {setting}.",
        "The first week at {setting} is the worst, they told you. You, {name}, are on your ninth first week.",
    ),
    risks=(
        "Put your hand up and guess.", "Drink whatever is in the flask.", "Say the word that is not in the book.", "Slide down the longest banister.",
        "Draw a door and walk through it.", "Make a face at {thing}.", "Stick your head right into {thing}.", "Let out your talent, all of it.",
    ),
    sounds=(
        "A choir practises one chord until it comes out purple.", "Somebody recites the seven times table like a spell. Perhaps it is one.",
        "You hear books flapping, high up, settling for the night.", "There is a bump, a pause, and a voice that says 'oops'.",
        "Small running feet go by overhead, where there is no floor.", "An old gramophone is laughing in the next room but one.",
        "The bell clears its throat, but thinks better of it.", "Chalk squeaks; an answer, and a long silence after it.",
    ),
    names="fairy",
)
