"""What players ask and shout, and what the story says to it."""

from __future__ import annotations

ASKED: dict[str, tuple[str, ...]] = {
    "who": ("Who am I?", "who am i", "What is my name?", "who am I again?", "Remind me who I am.", "what's my name", "Who am I supposed to be?", "Who am I?", "tell me my name", "I forgot my name.", "name?"),
    "carrying": ("What am I carrying?", "inventory", "What do I have?", "i", "what's in my pockets?", "Check my bag.", "what am i carrying", "Look at what I carry.", "What am I carrying?", "what do i have on me", "What have I got?", "list my things", "show inventory"),
    "goal": ("What is my goal?", "what am I supposed to do?", "Why am I here?", "what's my goal", "What do I have to do?", "remind me of my task", "goal?", "What is my goal?", "what was i going to do", "What is my task again?", "my goal"),
    "where": ("Where am I?", "where am i", "Look around.", "look", "What is this place?", "Describe the place.", "l"),
    "exits": ("Where can I go?", "Which ways lead out of here?", "exits", "What are the exits?", "where can i go from here"),
    "person": ("Who is {who}?", "who is {who}", "Who is {who} again?", "who's {who}?", "Tell me about {who}.", "What do I know about {who}?"),
    "people": ("Who is here?", "Am I alone?", "who else is here?", "Is anybody here?"),
}
KINDS = ("who", "who", "who", "goal", "goal", "goal", "carrying", "carrying", "carrying", "carrying", "carrying", "where", "where", "person", "person", "exits", "people")
"""What is asked about, the likelier the more often it stands here."""
WHO = ("You are {name}: {name}, {a role}.",)
NOTHING = ("You are carrying nothing.",)
CARRY = ("You are carrying {list}.",)
GOAL = ("Your goal is to {aim}.",)
WHERE = ("You are {in place}. From here {list}.",)
WAYS = ("You are {in place}. You can go on from here: {list}.",)
ALONE = ("You are alone here.", "There is nobody here but you.")
PRESENT = ("{list} {are} here.", "{list} {are} here with you.")
PERSON = ("{who} is {a calling}.", "{who} is {a calling}, here in {setting}.")
FRIEND = ("{friend} is {kind}, and goes with you.", "{friend} is {kind}, and your companion.")
ENEMY = ("{who} is {a calling}, and your enemy.", "{who}, {a calling}, is your enemy.")

NONSENSE = (
    "asdf", "banana", "qwertz", "fnord", "???", "42", "hjkl", "potato potato", "bla bla", "the the the", "ok", "hmm", "no", "yes", "lol", "whatever", "xyzzy", "abracadabra", "moo", "zzz",
    "purple monkey dishwasher", "wibble", "hello world", "test", "aaaa", "nothing", "why", "meh", "ping", "more",
)
NONSENSE_REPLY = (
    "You say something that makes no sense, even to you.", "The word \"{said}\" leaves your mouth and hangs in the air, without a use.", "\"{said}\"? Nothing here answers to that.", "You mumble \"{said}\", and feel no wiser.",
    "For a moment your thoughts come loose: \"{said}\". Then you have hold of them again.", "\"{said},\" you say. The echo seems puzzled.", "You try out the sound of \"{said}\". It changes nothing.",
)
IMPOSSIBLE = (
    "Fly to the moon.", "fly away", "Turn into a dragon.", "Become invisible.", "Walk through the wall.", "Stop time.", "Teleport home.", "Call the army.", "shoot everyone with my laser", "Summon a whale.", "eat the moon", "Win the game.",
    "Wake up from this dream.", "Travel back in time.", "kill everyone", "drive my car away", "Order a pizza.", "Phone my mother.", "grow wings", "Lift the building.", "Make it rain gold.", "Read the narrator's mind.",
)
IMPOSSIBLE_REPLY = (
    "You try, with all your might. The world stays as it is.", "It would be fine if you could. You cannot.", "For one second you believe that it will work. It does not, and you are glad that nobody saw.", "You have read of people who could do that. You are not one of them.",
    "That lies beyond you, today at least.", "You think it as hard as you can. A fly lands on your nose.", "Some things happen only in other stories.", "You close your eyes, wish, and open them. Nothing has changed.",
)
ABSENT = ("take {a thing}", "Use {a thing}.", "Pick up {a thing}.", "open {a thing}", "Look at {a thing}.", "give me {a thing}", "Where is {a thing}?", "Attack with {a thing}.")
ABSENT_REPLY = (
    "There is no {bare thing} here.", "You look for {a thing}, and find none.", "{a thing} would be useful, but you have none.", "You pat your pockets for {a thing}. Nothing of the kind.", "No {bare thing} anywhere; you must do with what there is.",
    "You can wish for {a thing}, but not find one here.",
)
SPEECH = ("Hello?", "\"Is anybody there?\"", "say hello", "\"My name is {name}.\"", "Shout for help.", "\"I come in peace.\"", "\"Show yourself!\"", "tell everyone to calm down", "Sing a song.", "say \"open sesame\"", "\"I am not afraid of you.\"", "Tell a joke.")
SPEECH_ALONE = (
    "Your voice goes out and comes back alone.", "You speak, and {place} swallows it.", "Nobody answers, though something seems to lean closer.", "Your words sound braver than you are.", "You hear yourself say it. Then it is quiet again.",
)
SPEECH_HEARD = ("{person} raises an eyebrow.", "{person} hears you out.", "{person} stares at you.", "{person} laughs, not unkindly.", "That makes {person} smile.")
