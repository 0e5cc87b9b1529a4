"""Things used as things of their kind are: what is offered, what happens."""

from __future__ import annotations

OFFER: dict[str, tuple[str, ...]] = {
    "light": ("Light {thing}.", "Hold up {thing} for light.", "Shine {thing} around."),
    "food": ("Eat {thing}.", "Have a bite of {thing}.", "Taste {thing}."),
    "music": ("Play {thing}.", "Sound {thing}.", "Play a tune on {thing}."),
    "medicine": ("Use {thing} on your wound.", "Treat your wound with {thing}."),
    "clothing": ("Put on {thing}.", "Wear {thing}.", "Try on {thing}."),
    "weapon": ("Grip {thing}.", "Ready {thing}.", "Draw {thing}."),
    "tool": ("Tap the wall with {thing}.", "Test the wall with {thing}.", "Knock on the floor with {thing}."),
    "rope": ("Tie {thing} to something solid.", "Test the strength of {thing}.", "Make a loop in {thing}."),
    "token": ("Hold {thing} for luck.", "Rub {thing} for luck.", "Make a wish on {thing}."),
    "treasure": ("Look at {thing} in the light.", "Hide {thing} in your shoe.", "Polish {thing}."),
    "paper": ("Read {thing} again.", "Read {thing}.", "Look for a hidden message in {thing}."),
    "key": ("Look for a lock that fits {thing}.", "Try {thing} on whatever has a lock."),
}
HAPPENS: dict[str, tuple[str, ...]] = {
    "light": (
        "You hold {thing} high. Shadows step back, and you see marks on the wall, left by other hands.", "With {thing} in your hand, the place looks older, and less sure of itself.", "{thing} throw{s thing} a shaky light. Two eyes shine back at you, low down, and are gone.",
        "You light {thing}, and the dark moves off by a yard or two.", "By the light of {thing} you can see footprints: yours, and one more set.",
    ),
    "food": (
        "You eat {thing}, down to the last crumb, and feel almost human.", "{thing} {is thing} gone in four bites. It tastes of childhood and a little of dust.", "You share {thing} with nobody. Strength comes back into your legs.", "You eat {thing} slowly, with your eyes shut. For a minute nothing else matters.",
        "A bite of {thing}, then another. It is strange how brave a full stomach is.",
    ),
    "music": (
        "You play {thing}. The notes go round the place once, like somebody looking for a chair, and sit down.", "The sound of {thing} is smaller than you hoped, and sweeter. Somewhere far off, someone joins in.", "You try a tune on {thing}. Something that was moving stops to listen.",
        "Three notes on {thing}, and the hair stands up on your arms: an echo gives back four.",
    ),
    "medicine": (
        "{thing} burn{s thing} like fire, and then there is no pain at all.", "You use {thing}, and bite your sleeve. Slowly the throbbing dies away.", "With {thing} and a strip of shirt you see to yourself. It will hold.", "{thing} smell{s thing} terrible and work{s thing} at once.",
    ),
    "clothing": (
        "You put on {thing}. {it thing} {does thing} not fit, but {it thing} {is thing} warm.", "In {thing} you look like somebody else, which may be useful.", "{thing} smell{s thing} of another person. You turn up the edge and feel safer.", "You wear {thing} now. If anyone laughs, you do not hear it.",
    ),
    "weapon": (
        "You close your hand on {thing}. It does not make you brave, but it gives the fear something to do.", "With {thing} in your fist you feel foolish, and then less foolish.", "You weigh {thing}, and try a stroke or two. The air is not impressed.", "You hold {thing} ready and listen. Whatever was there has thought better of it.",
    ),
    "tool": (
        "You tap with {thing} along the wall: dull, dull, dull, hollow.", "{thing} ring{s thing} on something hard. There is a space behind, no wider than a hand.", "You work with {thing} for a while. A flake comes off, and under the flake is older paint.", "One knock with {thing}, and from the far side comes a knock in reply.",
    ),
    "rope": (
        "You pull at {thing} with all your weight. {it thing} hold{s thing}.", "You tie {thing} with the only knot you know. It will do.", "You make a loop in {thing} and feel like someone with a plan.", "{thing} would bear two of you. That is good to know.",
    ),
    "token": (
        "You hold {thing} tight. Nothing happens, but it happens more kindly.", "You rub {thing} with your thumb and think of home.", "With {thing} in your fist you make a wish, and are ashamed, and make it again.", "{thing} grow{s thing} warm in your hand. Luck, you tell yourself, is mostly patience.",
    ),
    "treasure": (
        "{thing} catch{es thing} what light there is, and keep{s thing} it a moment too long.", "You rub {thing} on your sleeve. A face looks out of the shine, and it is only partly yours.", "You turn {thing} this way and that. People have died for less, and for uglier.", "You put {thing} where no one will look, and feel every step of it.",
    ),
    "paper": (
        "You read {thing} once more. Between two lines there is a third, in pencil: TRUST NOBODY WHO HURRIES.", "Held at a slant, {thing} show{s thing} the print of other writing: a date, and the word SOON.", "You go over {thing} again. It says no more than before, but it says it more sadly.", "On the back of {thing} somebody has drawn a plan, and crossed out half of it.",
    ),
    "key": (
        "You try {thing} wherever there is a hole. It fits nothing here.", "{thing} go{es thing} into no lock in this place. You put {it thing} back.", "You look for something that {thing} could open, and find only a keyhole painted on the wall.",
    ),
}
EATEN = ("food", "medicine")
