"""How authors write a system prompt."""

from __future__ import annotations

BARE = "This is a text adventure game. Describe the scenario to the user and give him three options to pick from on each turn."
BARE_WAYS = (
    BARE, BARE, BARE, BARE, BARE, BARE,
    "This is a text adventure game. Describe the scene to the user and give three options to choose from on each turn.",
    "You run a text adventure. Describe what happens and offer the player three options every turn.",
    "This is an interactive story. After each part, give the reader three options.",
    "Text adventure. Describe the situation, then list three options.",
    "Narrate a text adventure game for the user. Each turn ends with three options to pick from.",
    "You are the narrator of a text adventure game. Every reply describes the scene and ends in exactly three options.",
    "Play a text adventure with the user. Give him three options to pick from on each turn.",
    "Tell an interactive story in the second person. Always end with three options.",
)
INTRO = (
    "This is a text adventure game.", "You are the narrator of a text adventure.", "Text adventure.", "You tell an interactive story.", "This is an interactive {label}.", "You are the game master of a {label}.", "A {label} for one player.",
    "Write an interactive {label}.", "Let us play a {label}.", "", "", "", "", "You narrate a {label}, one turn at a time.", "The following is a {label} that the user plays.", "Genre: {label}.",
)
SETTING = (
    "The story takes place in {phrase}.", "The scene is {phrase}.", "Setting: {phrase}.", "It is set in {phrase}.", "The place is {phrase}.", "Everything happens in {phrase}.", "The game takes place in {phrase}.", "We are in {phrase}.",
    "Imagine {phrase}.", "There is {phrase}.", "It begins in {phrase}.", "The world is {phrase}.", "{phrase}.", "The action is set in {phrase}.", "Far from here there is {phrase}.",
)
HERO_SECOND = (
    "You are {name}, {a role}.", "The player is {name}, {a role}.", "The user plays {name}, {a role}.", "The hero is {name}, {a role}.", "The main character is {name}, {a role}.", "The player's name is {name}; {name} is {a role}.",
    "It is about {name}, {a role}.", "The user is {name}, {a role}.", "Our hero, {name}, is {a role}.", "The protagonist is {a role} named {name}.", "You play {a role} called {name}.", "I am {name}, {a role}.", "The player takes the part of {name}, {a role}.",
    "{name} is {a role}.", "You are {a role}. Your name is {name}.",
)
BOTH = (
    "{name}, {a role}, has just arrived in {phrase}.", "You are {name}, {a role} in {phrase}.", "The user plays {name}, {a role}, in {phrase}.", "{name} is {a role} who has come to {phrase}.", "A {label} about {name}, {a role}, in {phrase}.",
    "You are {name}, {a role}, and you wake up in {phrase}.", "The player is {a role} called {name}, stranded in {phrase}.", "Tell the story of {name}, {a role} lost in {phrase}.", "I play {name}, {a role}, in {phrase}.",
)
GOAL = (
    "The goal is to {aim}.", "{name} wants to {aim}.", "Your goal is to {aim}.", "The player must {aim}.", "The task: {aim}.", "Goal: {aim}.", "{name} has come to {aim}.", "The aim of the game is to {aim}.", "You have to {aim}.", "{name} must {aim}.",
    "The user has to {aim}.", "It ends when the player manages to {aim}.", "In the end {name} should {aim}.", "{name} has sworn to {aim}.",
)
TONE = {
    "gentle": ("The tone is gentle.", "Keep it warm and gentle.", "Tone: quiet and kind."), "dry": ("The tone is dry.", "Write with dry humour.", "Tone: dry, a little ironic."), "grim": ("The tone is grim.", "Keep it dark.", "Tone: bleak."),
    "merry": ("The tone is merry.", "Keep it light and funny.", "Tone: cheerful."), "dreamy": ("The tone is dreamlike.", "Let it feel like a dream.", "Tone: strange and dreamy."), "tense": ("The tone is tense.", "Keep up the suspense.", "Tone: suspenseful."),
    "plain": ("Write plainly.", "Keep the language simple.", "Tone: plain and clear."),
}
FORMAT = (
    "Each turn ends with three options.", "Give the user three options on each turn.", "Describe the scenario to the user and give him three options to pick from on each turn.", "End every reply with exactly three options, each on its own line.",
    "After every scene offer three options.", "Always write in the second person.", "Write in the present tense, and finish with three options.", "Every reply: a short scene, then three options, each starting with a dash.", "Offer three options each time.",
)
FIELDS = {
    "setting": ("Setting", "Place", "World", "Scene", "Where"), "hero": ("Hero", "Player", "Character", "Protagonist", "You are", "Who"), "goal": ("Goal", "Objective", "Task", "Aim", "Quest"), "genre": ("Genre", "Style", "Kind of story"), "tone": ("Tone", "Mood"),
    "notes": ("Notes", "Facts", "Remember", "Background", "Details"),
}
