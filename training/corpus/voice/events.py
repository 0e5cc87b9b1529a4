"""What the hero does and what comes of it. The first sentence names the object of the action."""

from __future__ import annotations

GO = (
    "You {walk}, and {to dest} it is: {dest} lie{s dest} before you.", "You {walk} and come out {in dest}.", "You {walk}. {dest} {is dest} not far.",
    "A few steps, and you are {in dest}.", "You leave {from} behind, {walk}, and stand {in dest}.", "You {walk}, counting your steps, and reach {dest}.",
    "{dest}, then. You {walk} without looking round.", "You {walk}, one hand on the wall, until you are {in dest}.", "It takes a minute to get {to dest}. You {walk} and do not hurry.",
    "You make your way {to dest}.", "You turn your back on {from} and {walk} {to dest}.", "{dest} receive{s dest} you with a change of air as you {walk}.", "You {walk}; {from} falls away behind you, and here {is dest} {dest}.",
    "You {walk}, and your steps change their sound: {dest}.", "Without another look at {from} you {walk}, and find yourself {in dest}.", "You take a breath, {walk}, and there {is dest} {dest}, just as you had hoped, or feared.", "On you go. You {walk}, and come {to dest}.", "You {walk} slowly, as one does in a strange house. {dest} open{s dest} before you.",
    "A minute later {from} {was from} only a memory, and you stand {in dest}.", "You {walk}, and stop short: {dest}.", "Somehow it takes longer than it should, but you {walk}, and at last reach {dest}.", "You nod to nobody, {walk}, and enter upon {dest}.", "Your feet know where to go. You {walk}, and there you are, {in dest}.",
    "You {walk}; the air grows different, and then you are {in dest}.", "You decide on {dest}, and {walk} before you can change your mind.",
)
RETURN = (
    "You {walk} and are {in dest} again.", "Back {in dest}, little has changed.", "You return {to dest}; your own footprints are still there.", "You {walk}, and {dest} take{s dest} you back without a word.",
    "{dest} again. It feels smaller the second time.", "You know the way now: you {walk}, and there {is dest} {dest}.", "You are back {in dest} sooner than you thought.",
    "Once more you stand {in dest}.", "You {walk}, and {dest} look{s dest} at you as if you had forgotten something.", "So, back {to dest}. You {walk}, with your head down.", "You {walk}. It is easier this time, and {dest} {is dest} as you left {him dest}.", "You find your way back {to dest} without thinking.", "{dest}, once more. Somebody might have dusted.", "You {walk}, the way you came, and {dest} close{s dest} around you.",
    "You retrace your steps {to dest}.", "There {is dest} {dest} again, patient as a dog.",
)
EXITS = ("From {place} {list}.",)
"""The room itself is named right before its exits, in one form only: which is here and which is there can be learned."""
EXIT_ONE = ("From {place} {list}, and there is no other way.",)
LIES_HERE = (
    "{a thing} lie{s thing} here, in plain sight.", "Something catches your eye: {a thing}.", "On the ground lie{s thing} {a thing}.", "Somebody has left {a thing} behind.", "In a corner you see {a thing}.",
    "{a thing} {is thing} here, as if put down for a moment.",
    "You nearly step on {a thing}.", "Among the dust there {is thing} {a thing}.", "Someone has dropped {a thing} here.", "Your eye falls on {a thing}.", "There {is thing} {a thing} here, of all things.", "Off to one side you notice {a thing}.", "{a thing} {is thing} waiting to be picked up.",
)
SEES_HERE = (
    "You see {list} here.", "Here you notice {list}.", "Your eyes go to {list}.", "There is not much here but {list}.", "The first you see of it: {list}.", "Here {is} {list}.", "You look round: {list}.", "Your glance falls on {list}.", "You take it in: {list}.",
)
STANDS_HERE = (
    "{intro} is here.", "You are not alone: {intro} stands here.", "{intro} looks up as you come.", "Someone is here, and it is {intro}.", "{intro} waits here, or so it seems.", "In the middle of it all stands {intro}.",
    "{intro} is leaning against the wall.", "You have company: {intro}.", "A cough makes you turn: {intro} is here.", "{intro} sits here, quite at home.", "You had not expected anyone, but here is {intro}.", "{intro} watches you come in.", "Turned away from you stands {intro}.", "{intro} is busy with something, and hides it when you come.",
)
STILL_HERE = ("{person} is still here.", "{person} nods to you.", "{person} has not moved.", "{person} gives you a look and says nothing yet.")
LOOK_THING = (
    "You [bend over|step close to|study|examine] {thing}.", "You take a good look at {thing}.", "You run a hand over {thing}.", "{thing} {is thing} worth a second look.", "You crouch beside {thing}.",
    "You take your time with {thing}.", "You walk once around {thing}.", "You lean in until {thing} fill{s thing} your eyes.",
    "You bend down to {thing}.", "{thing} deserve{s thing} a closer look, and get{s thing} one.", "You stop in front of {thing} and let your eyes do the work.", "With one finger you trace the edge of {thing}.", "You blow a little dust from {thing}.", "You put your head on one side and consider {thing}.", "There is something about {thing}. You look again.", "You look at {thing} as a buyer would.", "Slowly you let your eyes travel over {thing}.",
)
LOOK_ITEM = ("You hold {thing} up and look.", "You turn {thing} over in your hands.", "You give {thing} your whole attention.", "You look closely at {thing}.", "You weigh {thing} in your palm.")
LOOK_AGAIN = ("You have seen {thing} before, but there is more to see.", "You look at {thing} once more.", "A second look at {thing} does no harm.")
TAKE = (
    "You pick up {thing}.", "You take {thing} and put {it thing} away.", "{thing} {is thing} yours now.", "You reach for {thing}, and nobody stops you. {it thing} go{es thing} into your bag.", "You slip {thing} into your pocket.",
    "You take {thing}. The spot where {it thing} lay looks bare.", "Without much thought you pocket {thing}.",
    "You lift {thing}, look round, and keep {it thing}.", "Nobody else seems to want {thing}, so you take {it thing}.", "You stoop for {thing}. {it thing} {is thing} cold in your hand, then warm.", "{thing} come{s thing} along with you from now on.", "You add {thing} to what you carry.", "You brush the dirt off {thing} and stow {it thing} away.", "Finders, keepers: you take {thing}.",
)
SEARCH_FOUND = (
    "You search {thing}, and your fingers meet something: {a found}.", "You go through {thing} with care. There, right at the back: {a found}.", "{thing} {has thing} a secret after all. You draw out {a found}.",
    "You feel around in {thing}, and come away with {a found}.", "It takes a while, but {thing} give{s thing} up what was hidden: {a found}.", "You look behind {thing} and find {a found}, wrapped in a rag.",
    "You put your arm into {thing} up to the elbow, and draw out {a found}.", "At first {thing} seem{s thing} empty. Then something shifts, and you hold {a found}.", "Behind {thing}, wrapped in old newspaper, lie{s found} {a found}.", "You turn {thing} upside down in your mind, and then in fact: out fall{s found} {a found}.", "There is a false bottom in {thing}. Under it: {a found}.", "Whoever hid {a found} in {thing} did not expect someone as stubborn as you.",
)
SEARCH_EMPTY = (
    "You search {thing} from end to end, and find dust.", "There is nothing in {thing} but a dead spider and a draught.", "You go through {thing}. Whatever was there, others were faster.", "{thing} hold{s thing} only a few crumbs and a button that fits nothing.",
    "You empty {thing}, and put everything back, ashamed.", "You feel about in {thing}. Nothing. Your sleeve is dirty now.",
    "You find nothing in {thing} except the feeling of being watched while you look.", "{thing} hold{s thing} air, and not much of that.", "A thorough search of {thing} brings you one dead moth.", "In {thing} you find a note. It says: TOO LATE.", "Somebody has emptied {thing} before you, and wiped it clean.", "You search {thing}, and it keeps whatever it has to itself.",
)
KEEP_FOUND = ("You keep {it found}.", "{it found} go{es found} into your pocket at once.", "You wipe {it found} on your sleeve and put {it found} away.", "You close your hand on {it found}. This may be of use.", "Into your bag {it found} go{es found}.")
TALK = ("You [turn to|speak to|go up to|greet] {intro}.", "You ask {intro} how things stand.", "\"A word,\" you say to {intro}.", "You nod to {intro}, and {he person} nods back.", "You sit down beside {intro}.", "{intro} lets you come close.", "You say good day to {intro}.",
    "You walk up to {intro} and say the first thing that comes to mind.", "You clear your throat. {intro} turns round.", "You introduce yourself to {intro}.", "\"Good day,\" you say to {intro}. It is not, but one has to begin somewhere.", "{intro} seems glad of company, or at least not sorry.", "You catch the eye of {intro} and come closer.", "You ask {intro} the way, as strangers do.", "You lean against the wall next to {intro} and wait until the silence gets too long.",
)
SPEECH = ("\"{line}\" {gesture}", "{gesture} \"{line}\"", "\"{line}\" says {person}. {gesture}", "{person} answers at once. \"{line}\"", "\"{line}\" {person} says. {gesture}", "{gesture} Then: \"{line}\"")
PLAIN_SPEECH = ("\"{line}\" says {person}.", "\"{line}\" {person} says.", "{person} answers: \"{line}\"", "\"{line}\" {person} tells you.", "{person} says: \"{line}\"")
ASK = ("You ask {intro} about {topic}.", "\"What do you know about {topic}?\" you ask {intro}.", "You mention {topic}, and {intro} grows still.", "At the name of {topic}, {intro} looks up.", "You tell {intro} why you came, and speak of {topic}.",
    "You get to the point. {intro} listens to what you say of {topic}.", "\"I am looking into {topic},\" you tell {intro}.", "You choose your words, and ask {intro} about {topic}.", "{intro} hears you out. When you come to {topic}, there is a silence.", "You say what you know of {topic}, which is little, and {intro} nods.",
)
WANTS_FIRST = ("{person} thinks it over.", "{person} seems to know something, but nothing is free here.", "There is an answer in that face, and a price.", "{person} rubs thumb and finger together.")
GIVE = (
    "You hold out {thing}, and {person} takes {it thing} in both hands.", "You give {thing} to {person}.", "{person} stares at {thing}, then at you, and takes {it thing} quickly.", "\"Here,\" you say, and {thing} change{s thing} hands. {person} swallows.",
    "You put {thing} into the hands of {person}. {his person} whole face alters.",
    "You lay {thing} before {person}, and for a while nobody speaks.", "{person} had not expected it; you can tell from the way {he person} holds {thing}.", "You bring out {thing}. {person} laughs once, with surprise, and takes {it thing}.", "Into the open hand of {person} you put {thing}.",
)
THANKS = ("\"I had given up,\" says {person}.", "\"You keep your promises. That is rare.\"", "\"Now I owe you,\" {person} says.", "\"So there are still people like you.\"", "\"Good,\" says {person}. \"Then listen.\"",
    "{person} wipes one eye and pretends that it itched.", "\"You have no idea what this means to me,\" says {person}.", "\"I would have done the same for you,\" says {person}. \"No. I would not. That is why I remember it.\"", "{person} bows, a little stiffly.", "\"Ask me anything,\" says {person}.",
)
GIVES_KEY = ("{person} presses {a thing} into your hand.", "From somewhere {person} brings out {a thing}. \"Take {it thing}.\"", "\"You will need this,\" says {person}, and gives you {a thing}.")
LOCKED = ("The {door} {to dest} is locked.", "You try the {door} {to dest}. It does not move: locked.", "The way {to dest} is shut; the {door} has a lock, and the lock is good.")
UNLOCK = (
    "{thing} turn{s thing} in the lock with a sound like a cough, and the {door} {to dest} stands open.", "You try {thing}. The lock thinks, clicks, and lets go. The way {to dest} is open.", "With {thing} in your hand you open the {door}. Beyond it lies {dest}.",
    "You use {thing} on the {door}. One push, and the way {to dest} is free.",
    "The lock resists, then remembers {thing}. With a sigh the {door} {to dest} swings wide.", "{thing} fit{s thing}. You turn, and push, and the way {to dest} lies open.", "It takes both hands and a bad word, but {thing} do{es thing} it: the {door} is open, and there lies {dest}.",
)
FORCE_HINT = ("You will need something to open it.", "Without the right key nothing will come of it.", "Somebody must have what opens it.")
READ = ("You read {thing} from top to bottom.", "You unfold {thing} and read.", "You go through {thing} line by line.", "You hold {thing} to the light and read.")
CLUE_LEAD = ("One line stays with you:", "There it is, in a hurried hand:", "At the bottom somebody has added:", "You read one sentence twice:", "It says:")
EVIDENCE = ("This belongs to the puzzle; you feel it.", "Another piece. You do not yet see where it goes.", "You note it down. It matters.", "A thread, and you have hold of one end.", "That changes things.",
    "You would bet your boots that this is part of it.", "It fits; you do not know yet into what.", "Somebody wanted this overlooked. You do not overlook it.", "You repeat it to yourself, so as not to lose it.",
)
FIT_PART = (
    "You set {thing} into {machine}. It sits as if it had never been gone.", "{thing} slide{s thing} home in {machine} with a click.", "You fit {thing} to {machine} and wipe your hands.", "You bend over {machine} and work {thing} into place.",
)
FIT_MORE = ("One piece is still missing.", "It gives a twitch, no more. Something else is needed.", "Not enough yet; there is one more gap.")
FREE = ("You cut the ropes, and {target} sinks against you.", "You break the bolt, and there {is target} {target}, pale and alive.", "\"It is all right,\" you say, and help {target} up.", "With shaking hands you set {target} free.")
WAIT = ("You wait and keep still.", "You stand where you are and let the time pass.", "You rest for a little while.", "You sit down and wait.", "You do nothing, carefully.",
    "You give yourself a minute, and then another.", "You lean against the wall and let your heart slow down.", "You wait, and listen to your own breath.", "You stay where you are, and the time goes by without you.",
)
LISTEN = ("You hold your breath and listen.", "You stand still and listen.", "You close your eyes, the better to listen.", "You listen, with your head on one side.",
    "You cup a hand behind your ear and listen.", "You listen for as long as you can hold your breath.", "You put one ear to the wall and listen.", "You listen, so quiet that you can hear your own eyelids.",
)
HIDE = ("You press yourself behind {thing} and make yourself small.", "You hide behind {thing}.", "You duck down beside {thing} and stay there.")
HIDE_SEEN = ("Steps come near, stop, and go on.", "Nobody comes. After a while you feel foolish, and safer.", "Something passes very close to {thing}. You count to a hundred.", "From here you see without being seen, and it is worth a lot.")
RISK_GOOD = (
    "It was a mad idea, and it works.", "For a moment all hangs on a thread. The thread holds.", "Luck is with you this once.", "You get away with it, and laugh, a little too high.", "Nothing breaks, and nobody comes.", "You would not do it twice; but once was enough.",
    "You wait for something terrible. It does not come.", "Somehow it turns out well, and your heart goes back to its place.", "Your heart jumps, but no harm is done.", "That could have ended badly. It has not ended badly.", "A pigeon is startled; that is all.", "Fortune, they say, likes fools. Today you are its favourite.", "You have done it, and you are still in one piece.", "Afterwards you have to sit down for a moment.",
)
RISK_BAD = (
    "It goes wrong. You land hard, and your hand is bleeding.", "You pay for it: something sharp opens your palm.", "Your foot slips, and pain shoots up your leg.", "There is a crack, a flash, and your ears ring.", "You have bitten your tongue, and your knee is stiff.",
    "A splinter goes deep under your skin.", "The noise must have been heard everywhere.",
    "You should not have done that: something gives, and you fall.", "There is a sharp pain, and then a warm, wet feeling.", "You come off badly, and lie still until the stars are gone.", "It hits back, in a way. You hold your arm and swear.", "You limp away from it, wiser.",
)
RISK_FIND = ("And behind it all, in the dust, you see {a thing}.", "Something has come loose and lies at your feet: {a thing}.", "When it is quiet again, {a thing} lie{s thing} before you.")
USE_ODD = (
    "You take out {thing} and hold {it thing} up.", "You try {thing}, since nothing else comes to mind.", "You close your fingers around {thing}.", "You bring out {thing} and wait.",
)
ODD_POINTS = (
    "{it thing} grow{s thing} warm when you turn toward {goal}.", "{it thing} tremble{s thing}, and the trembling is stronger on the side of {goal}.", "A faint light runs over {it thing}, and points {to goal}.", "You feel a pull, slight as a thread, {to goal}.",
)
ODD_QUIET = (
    "{thing} give{s thing} a single low sound and {is thing} still.", "Nothing, and then a smell of rain, where there is no rain.", "For a breath every colour is deeper. Then it is over.", "{it thing} {has thing} never done that before: {it thing} turn{s thing} in your hand, like a sleeper.",
    "Your reflection in {it thing} lifts a finger to its lips.",
    "Everything around you seems to lean a little toward {thing}, and then away.", "{it thing} {is thing} as silent as ever. Yet you could swear that {it thing} {is thing} listening.", "Somewhere a dog howls, and you put {thing} away.", "For a blink there is a second shadow beside yours. Then {it thing} {is thing} only {a thing} again.",
)
DARE = ("You make up your mind.", "There is no time to think, and you do not.", "You set your teeth.", "You have been afraid long enough.", "It is now or not at all.")
WOUND_TRACE = ("Your {bare wound} throb{s wound}.", "You favour your {bare wound} and hope that nobody notices.", "The cloth around your {bare wound} is dark again.", "Your {bare wound} remind{s wound} you of your folly.", "You shift your weight, because of the {bare wound}.",
    "With every step your {bare wound} complain{s wound}.", "You try not to think of your {bare wound}.", "You press a hand to your {bare wound} and grit your teeth.", "Your {bare wound} {is wound} stiff, but {it wound} will have to do.", "You would trade a year of your life for a bandage and an hour of sleep.",
)
WOUNDS = ("hand", "knee", "shoulder", "ankle", "left arm", "ribs", "cheek")
PROMISE_BACK = (
    "You remember what {person} told you, and walk a little straighter.", "From far off comes the voice of {person}, singing; {thing} must have been the right gift.", "Chalked on the wall is a small sign of thanks: {person} has been here before you.",
    "You find a bit of bread, wrapped in a leaf, left where you would pass. That is like {person}.",
)
VISIT_GIFT = (
    "Somebody comes running: it is {person}. \"I have not forgotten,\" {he person} says, and gives you {a thing}.", "\"There you are,\" says {person}, out of breath. \"Take this. You helped me once.\" It is {a thing}.", "{person} has followed you, and holds out {a thing}. \"Now we are even.\"",
    "You hear your name, and {person} is there, with {a thing} wrapped in a cloth. \"For you. It was my father's.\"",
)
VISIT_WARN = (
    "Suddenly {person} is there. \"I have sent it the wrong way,\" {he person} whispers. \"You have a little time.\"", "\"Quick,\" says {person}, who has come after you. \"I have bolted what could be bolted. Use the time.\"", "{person} has followed you. \"You helped me,\" {he person} says. \"So I have drawn it off. Hurry.\"",
)
NOISE_BACK = ("The noise you made has had its effect: something is looking for you.", "You hear a search begin, back where you made that noise.", "What you broke earlier has been found; somebody shouts.")
TAKEN_BACK = ("Somebody will have missed {thing} by now.", "{thing} knock{s thing} against your side at every step.", "You check that you still have {thing}. You do.", "Your hand goes to {thing}, and comes away comforted.")
COMPANION = (
    "{friend} keeps close to your side.", "{friend} stops, listens, and goes on.", "{friend} looks at you as if to ask a question.", "{friend} has found something to chew.", "You are glad of {friend}.", "{friend} does not like this place, and shows it.",
    "Without being told, {friend} takes the lead for a few steps.", "{friend} yawns; it is catching.", "{friend} brushes against your leg.", "You share a look with {friend}.", "{friend} sneezes, twice.", "For once {friend} is quiet.",
    "{friend} keeps watch behind you.", "{friend} shakes off the dust.",
    "{friend} has dust on {his friend} nose.", "You can feel that {friend} is frightened, and so you are not.", "{friend} looks back the way you came.", "{friend} gives you a push, meaning: go on.", "What would you do without {friend}?", "{friend} turns {his friend} head toward a sound that you cannot hear.", "{friend} stays one step behind, where {he friend} can see everything.", "{friend} trembles a little.", "{friend} has stopped to look at something small.", "Wherever you go, {friend} goes.",
)
COMPANION_SAYS = (
    "\"I don't like it,\" says {friend}.", "\"After you,\" says {friend}.", "\"We should have brought sandwiches,\" {friend} mutters.", "\"Did you hear that?\" whispers {friend}.", "\"Left,\" says {friend}. \"No. The other left.\"", "\"You have a plan,\" says {friend}. \"Tell me you have a plan.\"",
    "\"I have seen worse,\" says {friend}. \"No. I have not.\"", "\"Remember why we came,\" {friend} says.",
    "\"Whose idea was this?\" asks {friend}.", "\"I can smell trouble,\" says {friend}, \"and soup.\"", "{friend} clears {his friend} throat. \"I only mention it, but we are being watched.\"", "\"If we die here,\" says {friend}, \"I shall be very cross with you.\"", "\"Keep going,\" says {friend}. \"Do not think.\"", "\"I have a bad feeling in my left knee,\" says {friend}.", "\"Well, that was odd,\" says {friend}.",
)
COMPANION_ACT = (
    "You send {friend} ahead, and {friend} goes.", "\"Go on,\" you tell {friend}.", "You kneel down beside {friend} and ask for help.", "You look to {friend}, and {friend} understands.",
)
COMPANION_FINDS = ("A minute later {he friend} is back, with {a thing}.", "{friend} noses about, and brings you {a thing}.", "{friend} returns and lays {a thing} at your feet.")
COMPANION_NOTHING = ("{friend} returns with nothing but dust on {his friend} nose.", "{he friend} comes back, shakes {his friend} head, and stays close.", "{friend} looks around the corner and comes back faster than {he friend} went.")
COMPANION_POINTS = ("{friend} looks steadily toward {goal}.", "{friend} pulls you by the sleeve, in the direction of {goal}.", "{he friend} comes back excited; there is something {in goal}.")
OPEN_SETTING = (
    "This is {phrase}.", "You are in the middle of {phrase}.", "So this is it: {phrase}.", "Around you lies what they told you of: {phrase}.", "You look about you: {phrase}.", "Here it is, then, {phrase}.",
)
OPEN_HERE = ("This is {setting}.", "Around you lies {setting}.", "So this is {setting}.", "You are {in setting}, and there is no doubt about it.")
OPEN_HERO = (
    "You are {name}, {a role}.", "You are {name}, {a role}, and today of all days you are here.", "Your name is {name}, and you are {a role}.", "{name}, {a role}: that is you.",
)
OPEN_PLACE = ("You stand {in place}.", "You are standing {in place}.", "It begins {in place}.", "You find yourself {in place}.", "You look round: you are {in place}.", "This is {place}.")
OPEN_GOAL = (
    "You want only one thing: to {aim}.", "Your goal is this: to {aim}.", "You, {name}, have to {aim}.", "Somebody has to {aim}, and it will be you, {name}.", "You know what you have to do: {aim}.", "You are going to {aim}, whatever it takes.",
    "You have come to {aim}.", "One thing only brings you here: you must {aim}.", "You are here to {aim}, and you have not forgotten it.", "The task is simple to say: {aim}.", "You must {aim}; that is all you know for sure.", "What you have to do is this: {aim}.")
ADDRESS = ("Listen, {name}.", "{name}, listen.", "{first}!", "Well, {name}.", "{first}, is it?")
"""How people call the hero by name before they say what they have to say."""
NOW_CARRY = ("Now you carry {list}.",)
PROGRESS = ("You are getting nearer.", "That is one step more.", "Good. The next thing will be harder.", "You allow yourself a smile.", "It begins to make sense.",
    "You are on the right track; you can feel it.", "That was the easy part, you suspect.", "Piece by piece, you think.", "For the first time today something has gone as it should.", "One worry less.", "You nod to yourself.", "It is not much, but it is more than you had this morning.",
)
AFTER = (
    "Later, when it is all told and retold, you sit {in place} and let the evening come.", "There is an after, it turns out. It has tea in it.", "The days go on. Now and then somebody asks you about {setting}, and you say: it was cold, and I was lucky.",
    "Nobody chases you any more. It takes you a while to walk slowly.", "You sleep for a day and a night, and dream of nothing at all.", "A week later a parcel comes, without a sender. In it you find a button and a thank-you.",
)
FAREWELL = (
    "Then let it end here. The lamp is turned down, the book is shut, and {setting} goes on without you. If you ever want to come back, the door is where it was.", "Goodbye, {name}. You did what could be done. Outside it is evening, and somebody is calling you in to supper.",
    "The last page is turned. For a while you sit with the closed book on your knees. There are other stories, and they are patient.", "So be it. {setting} grows small behind you, and smaller. What you take along is only a tune, and a little dust on your shoes.",
    "The story lets go of you, gently. It has been good to have you here, {name}. Three doors are left open, in case you cannot sleep.",
)
DEAD_AFTER = (
    "That is the end of this story; but stories are patient, and can be told again.", "So it ends. Somewhere the page is still white, and could be written otherwise.", "Here the tale stops. You may go back to its first line, if you like.", "It is over. And yet you hear someone say: once more, from the beginning.",
)
LEAVE = (
    "You stand before {target}, and nobody is left to stop you.", "{target} at last. You put your hand on it.", "You go up to {target}, and do not look round.", "There {is target} {target}. You take one deep breath, and go.", "So this is {target}. It is smaller than in your dreams, and it is open.",
)
SEIZE = (
    "There {is target} {target}. You reach out and take {it target}.", "You lift {target} with both hands.", "{target} {is target} lighter than you feared. You hold {it target} against your chest.", "You close your fingers around {target}, and they will not open again for anyone.",
)
SOLVE = (
    "You lay the pieces side by side, and {target} {is target} a riddle no more: {truth}.", "All at once you see it, the whole of {target}: {truth}.", "You say it slowly, to hear if it holds. {target}: {truth}.", "It was never about {target} at all, or only about that: {truth}.",
)
HAND = (
    "You hold out {target} to {intro}.", "{intro} sees {target} and gets up.", "\"This is for you,\" you say, and give {target} to {intro}.", "You have come a long way with {target}. {intro} looks at you, and understands.",
)
FRIEND_HERE = ("{friend}, {kind}, is at your side.", "With you is {friend}, {kind}.", "{friend} is here too: {kind}, and no one's fool.", "{friend} has come along: {kind}.", "At your heels is {friend}, {kind}.")
POCKETS_HERE = ("You carry {list}.", "In your bag you have {list}.", "You have {list} with you.", "You check your pockets: {list}.", "With you, you have {list}, and nothing else.")
ODD_HERE = ("In your pocket you feel {the odd}.", "You carry {a odd}.", "{the odd} weigh{s odd} in your bag.", "You check that you still have {the odd}.", "Your hand closes on {the odd} in your pocket.")
