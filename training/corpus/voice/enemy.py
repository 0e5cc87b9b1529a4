"""A danger with a name: somebody the prompt set against the hero. ``{enemy}`` is the name."""

from __future__ import annotations

from training.corpus.format import Threat

ENEMY = Threat(
    "enemy",
    (
        "Somebody has asked for you here, an hour ago: {enemy}.", "You find a boot print, and you know that heel. {enemy} has been this way.", "A whiff of tobacco: {enemy} used to smoke that kind.", "You have the feeling that {enemy} is not far.",
        "On a scrap of paper, your own name, in the hand of {enemy}.", "A lamp goes out in the distance. {enemy} never liked the light.",
    ),
    (
        "You hear the voice of {enemy}, calm and near, asking a question.", "{enemy} is closer now. Twice you have seen that coat.", "Someone laughs. You would know the laugh of {enemy} anywhere.", "\"I only want to talk,\" calls {enemy}, from somewhere you cannot see.",
        "{enemy} has left a sign for you to find: a coin, cut in half.", "A door bangs. {enemy} is searching, one room after another.",
    ),
    (
        "{enemy} stands before you and smiles.", "A hand on your shoulder. \"There you are,\" says {enemy}.", "{enemy} has found you, and has not come alone.", "There is only one way past, and {enemy} is standing in it.",
    ),
    (
        "{enemy} was better prepared, that is all. You have time to think of three things you should have done. Then {enemy} shuts the door, and the story goes on without you.",
        "\"It was never personal,\" says {enemy}. It is the last thing you hear in this tale, and it is not even true.",
        "You trusted the floor, and {enemy} had sawn through it. A long fall, a short silence. Somewhere above, {enemy} is whistling.",
    ),
    (
        "{enemy} is quicker than you thought; you get away, but your sleeve is wet and red.", "You push past {enemy} and hit the wall hard. Something in your side is not right.", "{enemy} strikes once. You see sparks, and then you are running.", "The stick of {enemy} finds your wrist. You can still move the fingers, barely.",
    ),
    (
        "For the first time {enemy} looks unsure, and steps back into the dark.", "{enemy} laughs, bows, and lets you go. \"Next time,\" says {enemy}.", "You see {enemy} run the wrong way, and shout for help that does not come.", "{enemy} lowers the weapon. \"Go, before I think about it.\"",
    ),
    ("Face {enemy}.", "Set a trap for {enemy}.", "Try to reason with {enemy}.", "Slip past {enemy}.", "Call {enemy} by name.", "Bluff {enemy}.", "Lead {enemy} astray."),
)
