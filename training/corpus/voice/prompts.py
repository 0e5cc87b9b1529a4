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
    "Create an interactive {label}.", "I would like to play a {label}.", "Simulate a text adventure.", "Interactive fiction.", "We are playing a text adventure of the old kind.", "You are a storyteller.", "You are a patient narrator.", "Run a {label} for me.",
    "Act as the narrator of an interactive {label}.", "Game: a {label}.", "Tell me a {label} in which I decide what happens.", "This is a {label} told in turns.", "Narrator of a {label}, you speak to the player as you.", "", "", "", "",
    "A small {label}.", "Here is a {label} for the user to play.", "Once upon a time.", "Adventure:", "A choose-your-path {label}.",
)
SETTING = (
    "The story takes place in {phrase}.", "The scene is {phrase}.", "Setting: {phrase}.", "It is set in {phrase}.", "The place is {phrase}.", "Everything happens in {phrase}.", "The game takes place in {phrase}.", "We are in {phrase}.",
    "Imagine {phrase}.", "There is {phrase}.", "It begins in {phrase}.", "The world is {phrase}.", "{phrase}.", "The action is set in {phrase}.", "Far from here there is {phrase}.",
    "Our story is set in {phrase}.", "Picture {phrase}.", "The user finds himself in {phrase}.", "The user finds herself in {phrase}.", "Somewhere there is {phrase}.", "Think of {phrase}.", "All of it plays in {phrase}.", "The stage is {phrase}.", "Location: {phrase}.",
    "The whole story stays in {phrase}.", "What you must know first: this is {phrase}.", "Nobody can leave: this is {phrase}.", "The background is {phrase}.", "We begin in {phrase}, early in the morning.", "We begin in {phrase}, late at night.", "The adventure unfolds in {phrase}.", "It happens in {phrase}, long ago.",
    "It happens in {phrase}, not long from now.", "The story opens in {phrase}.", "You know {phrase} from the postcards.", "The map shows only one thing: {phrase}.",
)
HERO_SECOND = (
    "You are {name}, {a role}.", "The player is {name}, {a role}.", "The user plays {name}, {a role}.", "The hero is {name}, {a role}.", "The main character is {name}, {a role}.", "The player's name is {name}; {name} is {a role}.",
    "It is about {name}, {a role}.", "The user is {name}, {a role}.", "Our hero, {name}, is {a role}.", "The protagonist is {a role} named {name}.", "You play {a role} called {name}.", "I am {name}, {a role}.", "The player takes the part of {name}, {a role}.",
    "{name} is {a role}.", "You are {a role}. Your name is {name}.",
    "The hero of the story is {a role} by the name of {name}.", "{name} works as {a role}.", "The user controls {name}, {a role}.", "I want to be {name}, {a role}.", "Make me {name}, {a role}.", "The user's character is {name}, {a role}.", "Call the player {name}; by trade the player is {a role}.",
    "{name}, {a role}, is the main character.", "{name} has been {a role} for years.", "{name} is {a role}, and a good one.", "{name} is {a role}, though not a very good one.", "{name} is the last {bare role}.", "In it the user is {name}, {a role}.", "Hero: {name}, {a role}.", "{name} never wanted to be {a role}.",
    "You're {name}, {a role}.", "My character is {name}, {a role}.", "You wake up as {name}, {a role}.", "The player, {name}, is {a role}.",
    "Name: {name}. Occupation: {bare role}.", "The hero is {a role}. She is called {name}.", "The hero is {a role}. He is called {name}.", "The player plays {a role}. The name: {name}.", "The hero's name is {name}; {name} is {a role}.", "They call you {name}. You are {a role}.", "You are {name}, {a role}, and nobody else.",
)
BOTH = (
    "You are playing {name}, {a role} called to {phrase}.", "Write for one player, {a role} called {name}, alone in {phrase}.", "Let the player be {name}, {a role} in {phrase}.", "In this text adventure the reader is {name}, {a role}. The setting is {phrase}.", "Setting: {phrase}. Hero: {name}, {bare role}.",
    "{phrase}. {name}, {a role}, is on duty there.", "Narrate a {label}. {name}, {a role}, has come to {phrase}.", "{name} works there, {a role} in {phrase}.", "You tell the story of {name}, {bare role} of {phrase}.", "{label}: {name}, {a role}, rides into {phrase}.", "The player keeps watch in {phrase}. Name: {name}. Trade: {bare role}.",
    "It is winter in {phrase}. {name}, {a role}, has one day left.", "You're {a role}. Your name is {name}. You live in {phrase}.", "{name}, {a role} of nineteen, arrives in {phrase}.", "The hero is {name}, once {a role}, now nobody in particular, in {phrase}.",
    "{name}, {a role}, has just arrived in {phrase}.", "You are {name}, {a role} in {phrase}.", "The user plays {name}, {a role}, in {phrase}.", "{name} is {a role} who has come to {phrase}.", "A {label} about {name}, {a role}, in {phrase}.",
    "You are {name}, {a role}, and you wake up in {phrase}.", "The player is {a role} called {name}, stranded in {phrase}.", "Tell the story of {name}, {a role} lost in {phrase}.", "I play {name}, {a role}, in {phrase}.",
    "{name} works as {a role} in {phrase}.", "The hero, {a role} named {name}, lives in {phrase}.", "In {phrase} lives {name}, {a role}.", "It is the story of {name}, {a role}, and of {phrase}.", "You're {name}, {a role}, trapped in {phrase}.", "{name}, {a role}, has inherited {phrase}.", "{name} is the only {bare role} in {phrase}.",
    "You are {name}. You are {a role}. You have come to {phrase}.", "A storm has driven {name}, {a role}, to {phrase}.", "{name}, {a role}, has been sent to {phrase}.", "Nobody in {phrase} expects {name}, {a role}.", "{name} comes home to {phrase} after many years as {a role}.",
)
GOAL = (
    "{aim}.", "{aim}.", "Now {aim}.", "Help {name} {aim}.", "Can {name} {aim}?", "What is to be done: {aim}.", "Before it is over, {name} must {aim}.", "{name} would like to {aim}.", "{name} means to {aim}, whatever it costs.", "Want: to {aim}.", "Objective: {aim}.",
    "The goal is to {aim}.", "{name} wants to {aim}.", "Your goal is to {aim}.", "The player must {aim}.", "The task: {aim}.", "Goal: {aim}.", "{name} has come to {aim}.", "The aim of the game is to {aim}.", "You have to {aim}.", "{name} must {aim}.",
    "The user has to {aim}.", "It ends when the player manages to {aim}.", "In the end {name} should {aim}.", "{name} has sworn to {aim}.",
    "What {name} wants most of all is to {aim}.", "Your task is to {aim}.", "Your job: {aim}.", "Your mission is to {aim}.", "The user's goal is to {aim}.", "The story is over when {name} has managed to {aim}.", "{name} has to {aim}.", "{name} tries to {aim}.", "All {name} wants is to {aim}.", "{name} is determined to {aim}.", "I have to {aim}.", "Somebody has to {aim}, and it is going to be {name}.",
    "It is about one thing: to {aim}.", "The quest is to {aim}.", "{name} was hired to {aim}.", "{name} must {aim} or lose everything.", "The player wins by managing to {aim}.", "Your aim: {aim}.", "Help {name} to {aim}.",
)
TONE = {
    "gentle": ("The tone is gentle.", "Keep it warm and gentle.", "Tone: quiet and kind."), "dry": ("The tone is dry.", "Write with dry humour.", "Tone: dry, a little ironic."), "grim": ("The tone is grim.", "Keep it dark.", "Tone: bleak."),
    "merry": ("The tone is merry.", "Keep it light and funny.", "Tone: cheerful."), "dreamy": ("The tone is dreamlike.", "Let it feel like a dream.", "Tone: strange and dreamy."), "tense": ("The tone is tense.", "Keep up the suspense.", "Tone: suspenseful."),
    "plain": ("Write plainly.", "Keep the language simple.", "Tone: plain and clear."),
}
FORMAT = (
    "Each turn ends with three options.", "Give the user three options on each turn.", "Describe the scenario to the user and give him three options to pick from on each turn.", "End every reply with exactly three options, each on its own line.",
    "After every scene offer three options.", "Always write in the second person.", "Write in the present tense, and finish with three options.", "Every reply: a short scene, then three options, each starting with a dash.", "Offer three options each time.",
    "End each turn with three options.", "Finish every reply with three options for the player.", "Give me three choices each time.", "After each scene, list exactly three things the player can do.", "Present tense, second person, three options.", "The player picks one of three options or types something else.", "Always three options, one per line.",
    "Never decide for the player; give three options.", "Describe, then offer three options.", "The user picks one of three options each turn.",
)
FIELDS = {
    "setting": ("Setting", "Place", "World", "Scene", "Where"), "hero": ("Hero", "Player", "Character", "Protagonist", "You are", "Who"), "goal": ("Goal", "Objective", "Task", "Aim", "Quest"), "genre": ("Genre", "Style", "Kind of story"), "tone": ("Tone", "Mood"),
    "notes": ("Notes", "Facts", "Remember", "Background", "Details"),
}
CALLINGS = ("Occupation", "Trade", "Role", "Profession", "Job")
NAMELESS = (
    "You are {a role}.", "The player is {a role}.", "The user plays {a role}.", "The hero is {a role}.", "The main character is {a role}.", "I am {a role}.", "You play {a role}.", "The hero, {a role}, has no name yet.", "Main character: {a role}.",
)
ROLELESS = ("You are {name}.", "The player is called {name}.", "The user plays {name}.", "The hero is {name}.", "My name is {name}.", "The main character is {name}.", "Hero: {name}.")
