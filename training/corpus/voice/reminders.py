"""How the premise stays present: what the prompt names is thought of early, and who and what for comes back later."""

from __future__ import annotations

PLACE = (
    "Somewhere here is {spot}; you will have to see it.", "You think of {spot}, and of what they say about it.", "Sooner or later your way will lead {to spot}.", "They told you about {spot}.", "You look about for the way {to spot}.",
    "It cannot be far {to spot} from here.", "{spot}: the name alone makes you curious.", "You have been warned about {spot}.",
)
THING = (
    "Somewhere here there must be {a thing}.", "You keep your eyes open for {a thing}.", "You remember what you were told about {a thing}.", "{a thing} would help you now.", "They say that {a thing} can be found here.", "You think of {a thing}, and look twice at every shadow.",
)
PERSON = (
    "You think of {who}, {a calling}.", "Somewhere here you will meet {who}, {a calling}.", "You wonder where {who} may be.", "{who}, {a calling}, must be somewhere near.", "Everyone you met on the way spoke of {who}, {a calling}.", "You hope that {who} will be glad to see you.",
)
ENEMY = (
    "You look over your shoulder. {who}, {a calling}, may be anywhere.", "You think of {who}, {a calling}, and walk faster.", "{who} must not find you here.", "As long as {who} is about, no corner is safe.", "You know what {who} will do if you are caught.", "Was that {who}? No, only a coat on a nail.",
)
DANGER = (
    "You think of {threat}, and listen.", "Sooner or later {threat} will come; you know that much.", "You have not forgotten {threat}.", "Everything here is afraid of {threat}, and so are you.", "They warned you of {threat}.", "As long as there {is threat} {threat}, nobody is safe here.",
)
COMPANION = ("{friend}, {kind}, stays close to you.", "You are glad to have {friend} with you, {kind}.", "{friend} looks up at you: {kind}, and ready for anything.", "At your side {friend} waits, {kind}.")
ODD = ("You feel for {odd}. You still have {it odd}.", "{odd} {is odd} still with you.", "You touch {odd} in your pocket, for luck.", "You wonder what {odd} {is odd} for.", "The weight of {odd} calms you.")
ONWARD = (
    "You still have to {aim}.", "You have not forgotten why you came: you must {aim}.", "Your goal has not changed: {aim}.", "You think of {target}, and go on.", "You think of {target}.", "Nothing matters now but {target}.", "There is still {target} to think of.",
    "You must {aim}, and the day is not getting longer.", "Everything depends on {target}.", "\"{name},\" you tell yourself, \"you are here to {aim}.\"", "You say it under your breath once more: {aim}.", "As long as you have not managed to {aim}, you cannot rest.",
    "{a role} does not give up so easily.", "You did not become {a role} to turn back now.", "You are {name}, {a role}, and you do not turn back.", "\"Come on, {name},\" you tell yourself.", "You are {a role}, after all; you have seen worse.", "Another {bare role} would have gone home by now.",
    "You had not thought that {setting} would be like this.", "{setting} keeps its secrets well.", "Nobody knows {setting} better than you will, when this is over.", "Somewhere in the heart of {setting} lies the answer.", "{setting} seems to wait for what you will do.", "You wonder who else has come to {setting} before you.",
)
