"""Goals whose target was drawn from the lexicon."""

from __future__ import annotations

from training.corpus.format import Goal

CAPTIVES = ("lost", "missing", "kidnapped", "young", "old", "stubborn", "famous", "wrongly accused", "enchanted", "wounded", "forgotten", "stolen")
WAYS_OUT = (
    "north gate", "last train", "rope bridge", "mail coach", "secret tunnel", "smugglers' boat", "iron lift", "garden door",
    "freight elevator", "supply ship", "old drawbridge", "balloon", "postern gate", "night ferry", "servants' exit", "cable car",
    "laundry chute", "escape pod", "silver door", "hidden stair", "border crossing", "paper gate", "dumb waiter", "lifeboat",
    "well shaft", "fire escape", "painted door", "sledge", "milk train", "moon gate",
)
MACHINES = (
    "orrery", "pump", "organ", "printing press", "weather machine", "clock", "loom", "drawbridge", "lift", "carousel", "generator",
    "telegraph", "music box", "bell", "water wheel", "telescope", "still", "furnace", "radio", "automaton", "engine", "fountain",
    "windmill", "barrel organ", "beacon", "compass", "dream machine", "fog horn", "guardian", "harp", "incubator", "jukebox",
    "kettle", "lantern", "mechanical bird", "sun machine", "tide clock", "heart", "ice machine", "projector",
)
RIDDLES = (
    "riddle of the {plural}", "disappearance of the {plural}", "secret of the {plural}", "theft of the {plural}", "curse of the {plural}",
    "silence of the {plural}", "matter of the missing {plural}", "return of the {plural}", "death of the {plural}", "affair of the {plural}",
    "meaning of the {plural}", "poisoning of the {plural}",
)

GOALS = (
    Goal("find", "thing", (
        "find {target}", "find {target} and keep it safe", "get hold of {target} before anyone else does", "recover {target}",
        "track down {target}", "find out where {target} {is target} hidden and take it", "bring {target} back", "steal {target}", "win back {target}",
    ), (
        "Without {target}, everything you love is lost.", "You have looked for {target} half your life.", "Someone once swore that {target} {was target} yours by right.",
        "A great deal of money is waiting for {target}; so is a promise.", "Only {target} can undo what was done.", "Nobody believes that {target} exists, and you do.",
    ), (
        "If I had {target}, I would hide it {in spot}.", "They carried it {into spot} the other night, wrapped in a sheet.", "Look {in spot}. That is where such things end up.",
        "A line is scratched into the wood there: look {in spot}.",
        "The people who hid it were in a hurry, and hurry leaves traces.", "It was seen once, by a child, and the child was told to forget it.",
    ), (
        "You have {target}, and for a moment you do nothing but hold it. It is lighter than you thought. Whatever comes tomorrow, this part of the story ends well, and it ends with you.",
        "{target} {is target} safe with you. Word goes ahead of you down the road, and in the first house a lamp is lit, and then in the next.",
        "So this is {target}. You laugh out loud. All those doors, and now the way home is only a walk.",
    ), (
        "You have {target}. You also have the feeling of being left alone with it. The price was high, and the bill will come in small, daily sums.",
        "{target} lie{s target} in your hands and is exactly what they said. You only wish somebody were here to see it.",
    )),
    Goal("deliver", "thing", (
        "bring {target} to {person}", "deliver {target} to {person}, unopened", "carry {target} to {person} in time", "hand {target} to {person} and to nobody else",
        "take {target} safely to {person}",
    ), (
        "You gave your word about {target}, and your word is all you own.", "Twice somebody has tried to take {target} from you.", "{person} is waiting for {target} and does not know you are the one who brings it.",
        "You have been paid for {target} in advance, which is never a good sign.",
    ), (
        "{person}? You will find {person} {in spot}, at this hour.", "Somebody says that {person} went {to spot} and has not come back.", "A note in a neat hand: WAIT FOR ME {in spot}.",
        "Follow the lamps; {person} never walks in the dark.", "Everyone here knows {person}, and nobody wants to say so.", "People who ask for {person} tend to be asked questions back.",
    ), (
        "{person} takes {target} with both hands and says nothing for a long time. Then: \"You came. I had stopped counting on it.\" Outside, something that was wrong has been put right.",
        "You put {target} into the hands of {person}, and the weight goes out of your shoulders. There is soup. There are questions, and you answer all of them.",
        "\"At last,\" says {person}, and {target} changes hands. That is all. It is also everything.",
    ), (
        "{person} takes {target}, and turns it over, and looks at you with pity. \"You could have kept it,\" {person} says. \"Nobody ever comes.\" You walk home lighter and not glad.",
        "{target} {has target} arrived, one hour too late for what it was meant to stop. {person} thanks you all the same.",
    )),
    Goal("rescue", "person", (
        "find {target} and bring them home", "rescue {target}", "free {target} before it is too late", "save {target}, who is held here", "get {target} out alive",
    ), (
        "{target} once did the same for you.", "Nobody else is looking for {target} any more.", "You let {target} go alone, and you have not slept since.", "There is a reward for {target}, but that is not why you came.",
    ), (
        "There is someone {in spot}. You can hear them at night.", "They take bread {to spot}, and nobody eats it but the lock.", "If you want the prisoner, look {in spot}.",
        "A sleeve was found, torn off, with a name sewn in.", "Somebody cried out last night, and today everyone talks a little too loudly.", "Whoever is kept here is worth a guard, and the guard gets hungry.",
    ), (
        "{target} blinks at the open sky and begins to laugh. You walk out together, arm in arm, two people with a great deal to tell.",
        "\"I knew somebody would come,\" says {target}. \"I did not think it would be anybody good at it.\" You take the long way home, because you can.",
        "By evening {target} {is target} asleep under three blankets. You sit beside the fire and find that your hands have stopped shaking.",
    ), (
        "{target} {is target} free and alive, and does not know your face. It will come back, they say. You say it too, every day.",
        "You bring {target} out. Something of you stays behind as change, and on some nights you hear it knock.",
    )),
    Goal("escape", "way", (
        "get out by {target}", "reach {target} and leave", "escape through {target} before you are missed", "find {target} and get away", "leave this place by way of {target}",
    ), (
        "Everyone else who stayed has changed, and you have begun to.", "{target} {is target} the only way out that is not watched.", "You came for one night, and that was a year ago.", "At the far side of {target}, someone has been waiting for you.",
    ), (
        "What opens it is kept {in spot}.", "They lock it, and the man who locks it sleeps {in spot}.", "Somebody got out last year. Ask what was found {in spot}.",
        "The guards look at hands, never at faces.", "You can smell fresh air now and then, from one side only.", "There is a list of people who tried. It is not a long one.",
    ), (
        "And then {target} {is target} behind you. You walk, and then you run, and nobody calls. The first free morning smells of bread.",
        "You are out. You look back once at {setting}, which looks smaller already, and you wish it nothing at all.",
        "The last thing you hear of {setting} is a bell, ringing for somebody who is not there.",
    ), (
        "You are out. Your name is not; it is still in their book, and one day someone will turn the page.",
        "{target} lets you go, as it lets all of them go. Only later do you notice what you left in payment.",
    )),
    Goal("learn", "riddle", (
        "solve {target}", "find out the truth about {target}", "get to the bottom of {target}", "clear up {target} once and for all", "understand {target}",
    ), (
        "An innocent person is blamed for {target}.", "{target} {has target} kept this place awake for a month.", "You are the only one who does not believe the usual story of {target}.", "Someone wrote to you about {target}, and then stopped writing.",
    ), (
        "Have a look {in spot}. I say no more.", "Everything began {in spot}, and nobody has cleaned there since.", "The answer is written {in spot}, if you can read that hand.",
        "Three people know, and two of them are frightened.", "It is not who, it is why. Nobody ever asks why.", "You find the same mark again, small, in a corner: an eye with a tear.",
    ), (
        "So that is how it was. You tell it slowly, and nobody interrupts. When you have done, somebody opens a window.",
        "You have the truth, and it stands up. By nightfall it has been told in every kitchen, and those who were blamed are asked to supper.",
    ), (
        "You know the truth now. It fits in one sentence, and you cannot think of one person who would be happier for hearing it.",
        "It is solved. You burn your notes in a saucer. Some doors are only shut because somebody leans on them, crying.",
    ), answers=(
        "it was done out of love, by the last person anyone would ask", "they were never stolen; they left by themselves",
        "the one who raised the alarm had done it", "it was all an old debt, paid in the only coin that was left",
        "somebody made a promise as a child, and kept it", "the whole thing was staged to hide a smaller, sadder one",
        "there was no culprit, only three people who each told one small lie", "it was a warning, and it came too early to be understood",
    )),
    Goal("mend", "machine", (
        "repair {target}", "get {target} working again", "mend {target} before it stops for good", "make {target} run once more", "put {target} back together",
    ), (
        "Since {target} broke, nothing here has gone right.", "Your mother built {target}, and your mother is gone.", "When {target} stops for good, everyone will have to leave.", "They laughed when you said that you could mend {target}.",
    ), (
        "Spare parts? Try {in spot}.", "Somebody carried pieces of it {to spot}.", "The builder kept what he could not replace {in spot}.",
        "It was taken apart by someone who knew how to put it together.", "Listen to it. It does not sound broken, it sounds hungry.", "The drawing shows one wheel more than you can see.",
    ), (
        "There is a click, a hum, a long breath, and {target} runs. People come out of doors they have not opened in weeks.",
        "{target} works. You stand before it with black hands and a foolish smile, and somebody gives you a chair.",
    ), (
        "{target} runs again, and only now do you understand what it does. You sit with your hand on the switch until morning.",
        "It works. It has your blood on one wheel, and it will always run a little slow on rainy days.",
    ), parts=("brass cog", "glass valve", "silver spring", "leather belt", "crystal rod", "copper coil", "ruby bearing", "steel pin", "clay fuse", "oak peg")),
)
