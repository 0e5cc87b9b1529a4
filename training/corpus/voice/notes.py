"""What may stand before an action in brackets, and how the reply obeys it: pairs of line and sentences."""

from __future__ import annotations

Pair = tuple[tuple[str, ...], tuple[str, ...]]

NOTES: tuple[Pair, ...] = (
    (("Let it rain.", "Make it rain.", "It starts to rain.", "Rain, please."), (
        "Rain begins, first in single drops, then in earnest.", "It has begun to rain; you hear it before you feel it.", "Rain drums on everything that will drum.", "All at once it is raining, hard and cold.", "You hear rain. It comes nearer like a crowd.",
    )),
    (("Let it snow.", "Snow falls.", "It begins to snow."), (
        "Snow begins to fall, without a sound.", "A first flake of snow comes down, then ten thousand.", "It is snowing; the edges of things go soft.", "Snow drifts in through some crack and does not melt.",
    )),
    (("Night falls.", "It gets dark.", "Let night fall now.", "Make it night."), (
        "Night falls as if someone had let go of it.", "The light fails; it is night now.", "Darkness comes up out of the corners. Night.", "Within a few breaths it has become night.",
    )),
    (("Raise the tension.", "More suspense, please.", "Make it more dangerous.", "Build suspense."), (
        "Something is wrong; you know it before you know what.", "A step behind you. When you turn, there is nothing, and it has moved.", "You stop dead. Somebody is breathing, and it is not you.", "Every hair on your neck stands up. It is very near.",
        "A handle turns, slowly, all the way down, and slowly up again.",
    )),
    (("Make it funny.", "A little humour, please.", "Lighten the mood.", "Let something funny happen."), (
        "You trip over your own bag and apologise to it.", "At this very moment you get the hiccups.", "A pigeon walks in, looks at everything as if it had paid for it, and walks out.", "You strike a heroic pose. A button flies off your coat.",
        "Your stomach growls, and something in the dark growls back, politely.",
    )),
    (("Someone cries for help.", "Let a cry be heard.", "A scream is heard."), (
        "A cry rings out: \"Help!\" Then it is cut off.", "Somewhere someone cries for help, twice.", "You hear a scream, thin and far.", "\"Help me!\" The cry comes from everywhere at once.",
    )),
    (("The light goes out.", "All lights go out.", "Let the lights fail."), (
        "The light goes out.", "Without a flicker, every light goes out at once.", "There is a soft pop, and you stand in the dark: the light has gone out.", "The light shrinks to a red thread and goes out.",
    )),
    (("A bell rings.", "Let a bell ring.", "Mention a bell."), (
        "A bell rings, slow and near.", "Somewhere a bell begins to ring.", "You hear a bell: one stroke, two, and no more.", "A bell rings, though you saw nobody go to ring it.",
    )),
    (("The ground shakes.", "An earthquake.", "Let the earth tremble."), (
        "The ground shakes, and dust comes down.", "A tremor runs through the ground like a shiver through a horse.", "The earth trembles under your feet, once, twice.",
    )),
    (("Mention the smell of {smell}.", "There should be a smell of {smell}.", "Use the smell of {smell}.", "The air smells of {smell}."), (
        "There is a smell of {smell}.", "You smell {smell}, quite clearly.", "The air smells of {smell}, of all things.", "A breath of {smell} goes by.",
    )),
    (("Mention {plural}.", "Bring in {plural}.", "Let {plural} appear.", "There should be {plural}.", "{plural}!"), (
        "And then there are {plural}, a whole lot of them.", "You see {plural}, where there were none a moment ago.", "{plural} cross your path, and take no notice of you.", "Suddenly everything is full of {plural}.", "Between one blink and the next, {plural} have come.",
    )),
    (("{a creature} appears.", "Let {a creature} come in.", "Introduce {a creature}.", "Bring in {a creature}."), (
        "{a creature} comes out of nowhere and looks at you.", "You are being watched by {a creature}.", "{a creature} sits there as if it had always lived here.", "With great dignity {a creature} walks past.",
    )),
    (("Put in {a thing}.", "{a thing} should turn up.", "Let there be {a thing}.", "Mention {a thing}."), (
        "Your foot strikes against {a thing}.", "Half hidden in the shadows lies {a thing}, far too large to carry.", "On a ledge, out of reach, somebody has put {a thing}.", "A painted {bare thing} looks down from the wall.",
    )),
    (("{who}, {a role}, is watching.", "{who}, {a role}, should be mentioned.", "Mention {who}, {a role}.", "Foreshadow {who}, {a role}."), (
        "From a distance {who}, {a role}, is watching you.", "You remember what they told you about {who}, {a role}.", "Somebody has written a name on the wall: {who}. That would be {a role}, if the stories are true.", "For a moment you think you see {who}, {a role}, but it is only a coat on a nail.",
    )),
)
SHORT = ("Keep it short.", "Short replies, please.", "One or two sentences only.", "Be brief.", "Keep replies brief.")
LONG = ("Write at length.", "Describe everything in detail.", "Long, detailed replies.", "More description, please.", "Take your time with descriptions.")
SPEECH = ("Let people talk.", "More dialogue.", "Someone speaks.", "Use direct speech.")
SPOKEN = (
    "\"Careful,\" says a voice from above, and says no more.", "\"I would not do that twice,\" somebody mutters behind the wall.", "\"Is it you?\" whispers a voice. \"No. No, it is not.\"", "\"Five, six, seven,\" counts somebody out of sight, \"and you make eight.\"",
    "\"Go on,\" says a child's voice. \"Everybody does.\"", "\"They are late,\" says one voice. \"They are dead,\" says another.",
)

MEMORIES: tuple[Pair, ...] = (
    (("{name} has a broken {limb}.", "{name}'s {limb} is broken.", "The player's {limb} is broken."), (
        "Your broken {limb} makes everything slow.", "Pain shoots through your broken {limb}.", "You hold your broken {limb} close.", "With a broken {limb}, even this costs you breath.",
    )),
    (("The password is \"{word}\".", "Password: {word}.", "{name} knows the password: {word}."), (
        "You repeat the password under your breath: {word}.", "{word}, you think. Do not forget it: {word}.", "If anyone asks, the word is {word}.", "You say the password in your head: {word}.",
    )),
    (("{name} owes {who} {number} coins.", "{who} lent {name} {number} coins.", "There is a debt of {number} coins to {who}."), (
        "You think of the {number} coins that you owe {who}.", "{number} coins; {who} will not forget, and nor will you.", "The debt to {who} weighs more than the {number} coins ever did.",
    )),
    (("{name} promised {who} to be back by {deadline}.", "{who} is waiting until {deadline}.", "{who} expects {name} before {deadline}."), (
        "{who} is waiting, and you promised to be back by {deadline}.", "You have not forgotten your promise to {who}. There is still time until {deadline}.", "By {deadline}, you told {who}. You hope it was not a lie.",
    )),
    (("{name} is disguised as {a role}.", "{name} wears the clothes of {a role}.", "Everyone takes {name} for {a role}."), (
        "You tug at your disguise; nobody must doubt that you are {a role}.", "Dressed as {a role}, you try to walk like one.", "So far everyone takes you for {a role}.", "It is not easy to look like {a role} at such a moment.",
    )),
    (("{name} has been cursed: {plural} follow everywhere.", "{plural} follow {name} wherever they go.", "{name} is followed by {plural}."), (
        "The {plural} have followed you, of course.", "Behind you come the {plural}; they always do.", "You do not need to turn round to know that the {plural} are there.", "The {plural} wait when you wait, and follow when you go.",
    )),
    (("{who} is {name}'s {kin}.", "{who} turned out to be {name}'s {kin}."), (
        "{who} is your {kin}. You still have to get used to it.", "Your {kin} {who} would have known what to do.", "You think of {who}, your {kin}.",
    )),
)
LIMBS = ("arm", "leg", "foot", "wrist", "hand", "nose", "rib", "finger")

LORE: tuple[Pair, ...] = (
    (("{thing}: made by {who}, {a role}, who was never paid.", "{who}, {a role}, made {thing} and was never paid.", "{thing} was made by {who}, {a role}."), (
        "It was {who}, {a role}, who made {it thing}, and nobody ever paid.", "The mark of {who} is on {it thing}: {a role}, and unpaid to this day, they say.", "You know whose work this is: {who} made {it thing}, {a role}.",
    )),
    (("{thing}: brings bad luck to whoever touches {it thing} on {season}.", "Whoever touches {thing} will dream of {plural}.", "{thing} makes people dream of {plural}."), (
        "People who touch {it thing} dream of {plural}. You pull your hand back, a little late.", "Tonight you will dream of {plural}; everyone does who touches {it thing}.", "For a moment you see {plural}, quite clearly, as in a dream. They warned you of that.",
    )),
    (("{thing} came from {region}, by ship.", "{thing} was brought here from {region}.", "{thing}: stolen from {region} long ago."), (
        "All the way from {region} {it thing} came, long ago.", "You think of {region}, where {it thing} came from.", "It is said that in {region} they still want {it thing} back.",
    )),
    (("{thing} is older than {setting}.", "{thing}: older than anything else here.", "{thing} was here before {setting} was."), (
        "{it thing} {is thing} older than {setting} itself.", "Before {setting} was, {it thing} {was thing} here already.", "You feel the age of {it thing}; all of {setting} was put up around {it thing}.",
    )),
    (("{thing} belonged to {who}, {a role}, who died laughing.", "{who}, {a role}, owned {thing} and died laughing.", "{thing}: once the pride of {who}, {a role}, who died laughing."), (
        "{who} owned {it thing} once, {a role}, and died laughing.", "{a role} named {who} died laughing over {it thing}, people say.", "You think of {who}, {a role}, who died laughing. You see nothing funny yet.",
    )),
    (("{thing} sings when a lie is told nearby.", "{thing}: said to sing whenever somebody lies.", "When somebody lies, {thing} will sing."), (
        "{it thing} {is thing} quiet. So nobody here is lying, or not at the moment.", "You say: I am not afraid. At once {it thing} begin{s thing} to sing.", "{it thing} hum{s thing} a single note; somewhere near, somebody has told a lie.",
    )),
    (("{thing} must be greeted politely.", "It is the custom to bow to {thing}.", "{thing}: everybody bows to {it thing} in passing."), (
        "You bow, as is the custom.", "Custom demands a bow, and you bow.", "You bow first; nobody here would dare to leave that out.",
    )),
    (("{person} never eats, and nobody knows why.", "{person}: has not eaten in years.", "{person} has not eaten anything since the {plural} came."), (
        "{person} has not eaten in years, and it does not show.", "You wonder again how {person} lives without eating.", "A plate stands beside {person}, untouched, like all the plates before it.",
    )),
    (("{person} was once {a role}.", "{person}: in truth {a role}.", "Long ago {person} was {a role}, and famous."), (
        "{person} was once {a role}; you can see it in the hands.", "You remember that {person} used to be {a role}.", "Once {a role}, always {a role}: {person} still stands like one.",
    )),
    (("{person} collects {plural}.", "{person}: secretly collects {plural}.", "{person} has a weakness for {plural}."), (
        "From the pocket of {person} peep {plural}; so it is true about the collection.", "\"You have not seen any {plural}?\" asks {person}. \"I collect them.\"", "{person} is counting {plural}, as collectors do.",
    )),
    (("{person} owes {who} a life.", "{who} saved the life of {person}.", "{person}: was saved by {who} in the war."), (
        "{who} once saved that life, and {person} has never forgotten it.", "\"If {who} had not come,\" says {person}, \"I would not stand here.\"", "{person} wears a ring with one name on it: {who}.",
    )),
)
