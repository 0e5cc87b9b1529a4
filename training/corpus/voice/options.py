"""How options and commands are worded: any of an act's patterns may be offered, and any may be typed."""

from __future__ import annotations

OPTIONS: dict[str, tuple[str, ...]] = {
    "go": ("Go {to dest}.", "Head {to dest}.", "Walk {to dest}.", "Make for {dest}."),
    "back": ("Go back {to dest}.", "Return {to dest}.", "Head back {to dest}."),
    "look": ("Examine {thing}.", "Look closely at {thing}.", "Study {thing}.", "Inspect {thing}.", "Take a closer look at {thing}."),
    "item": ("Look at {thing} in your hand.", "Examine {thing}.", "Turn {thing} over in your hands.", "Look at {thing} more closely."),
    "take": ("Take {thing}.", "Pick up {thing}.", "Pocket {thing}.", "Take {thing} with you."),
    "search": ("Search {thing}.", "Look inside {thing}.", "Search {thing} carefully.", "Feel around in {thing}.", "Look behind {thing}."),
    "talk": ("Talk to {person}.", "Speak with {person}.", "Greet {person}.", "Ask {person} for news.", "Say hello to {person}."),
    "ask": ("Ask {person} about {topic}.", "Question {person} about {topic}.", "Tell {person} about {topic}.", "Mention {topic} to {person}."),
    "trust": ("Ask {person} what troubles {him person}.", "Ask {person} for the truth.", "Listen to {person}.", "Offer {person} your help."),
    "give": ("Give {thing} to {person}.", "Offer {thing} to {person}.", "Hand {thing} to {person}.", "Hold out {thing} to {person}."),
    "try": ("Try the {door} {to dest}.", "Open the {door} {to dest}."),
    "unlock": ("Unlock the {door} with {thing}.", "Use {thing} on the {door}.", "Open the {door} with {thing}.", "Try {thing} in the lock of the {door}."),
    "read": ("Read {thing}.", "Unfold {thing} and read.", "Study {thing}."),
    "fit": ("Fit {thing} into {machine}.", "Put {thing} into {machine}.", "Mend {machine} with {thing}.", "Use {thing} to repair {machine}."),
    "free": ("Free {target}.", "Cut {target} loose.", "Help {target} up.", "Untie {target}."),
    "leave": ("Leave by {target}.", "Go through {target}.", "Make your escape by {target}.", "Step through {target} and do not look back."),
    "hand": ("Give {target} to {person}.", "Hand {target} to {person}.", "Put {target} into the hands of {person}."),
    "seize": ("Take {target}.", "Reach for {target}.", "Lift out {target}.", "Pick up {target}."),
    "solve": ("Put the pieces together.", "Say aloud what you think.", "Think it through to the end.", "Name the truth."),
    "wait": ("Wait and see.", "Wait a while.", "Rest for a moment.", "Stay where you are."),
    "listen": ("Listen.", "Stand still and listen.", "Listen to the silence.", "Listen at the wall."),
    "hide": ("Hide behind {thing}.", "Duck behind {thing}.", "Crouch down beside {thing}."),
    "odd": ("Use {thing}.", "Try {thing}.", "Hold up {thing}.", "Take out {thing}."),
    "send": ("Send {friend} ahead.", "Ask {friend} for help.", "Let {friend} have a look.", "Follow {friend}."),
    "confide": ("Talk to {friend}.", "Ask {friend} what to do.", "Whisper to {friend}."),
    "after": ("Walk home.", "Ask what became of the others.", "Sit down and watch the light change.", "Write it all down.", "Look back at {setting} one last time.", "Find somewhere to sleep.", "Drink to those who are not here."),
    "again": ("Begin a new story.", "Start over from the beginning.", "Begin again.", "Tell the story another way."),
    "end": ("Close the book.", "Let it be the end.", "Say goodbye."),
}  # fmt: skip
