"""What people say when they are asked about what the prompt made much of."""

from __future__ import annotations

ASKED = (
    "You ask {intro} about {topic}.", "\"What about {topic}?\" you ask {intro}.", "You bring the talk round to {topic}, and {intro} looks away.", "You mention {topic}. {intro} puts down what was in {his intro} hands.", "{intro} listens as you speak of {topic}.",
)
SAYS: dict[str, tuple[str, ...]] = {
    "fact": (
        "The {plural}? They {predicate}. Everybody knows that.", "They {predicate}, the {plural}. My own mother saw it, and she never spoke again.", "You get used to the {plural}. You never get used to the reason.", "I don't talk about the {plural} after dark. They {predicate}, and I have to sleep here.",
        "If the {plural} {predicate}, that is their affair, I say. Nobody else says it.", "It began with the {plural}. It will end with them too.",
    ),
    "rule": (
        "Nobody may {rule}. I knew a man who did. I say knew.", "They told you not to {rule}, I hope? Good. Then do not ask why.", "The rule is older than the walls. Do not {rule}, and you may grow old.", "I have wanted to {rule} all my life. I am still here because I never did.",
    ),
    "deadline": (
        "Until {deadline}? Then what are you doing here talking to me?", "{deadline} comes sooner than you think. It always does.", "Nobody has ever managed it before {deadline}. But then, nobody asked me the way.", "Before {deadline} everything is possible. After it, nothing is.",
    ),
    "past": (
        "Your {kin}? I remember. The same eyes, the same way of standing in the draught.", "I saw your {kin} once, over there, in the last light. I should have said something.", "Do not look for your {kin}. Look for what your {kin} was looking for.", "Your {kin} left something for you. I was told to wait until you asked.",
    ),
    "season": ("In {season}? We keep the shutters closed and tell each other lies.", "{season} is when they come. You have chosen your time well, or badly.", "I like {season}. One can see who has been walking about."),
    "event": ("I was there when it happened. Well, nearly there. Behind the door.", "You have heard, then: {event}. And not one of them asked why.", "Since {event}, I count my spoons.", "People say that {event}. People were asleep."),
    "enemy": (
        "{enemy}? Lower your voice. That one has paid for ears in every wall.", "I saw {enemy} not an hour ago, and I was glad to see the back.", "{enemy} was kind once. I would not build on it.", "If {enemy} is after you, do not sleep in the same place twice.",
    ),
    "noun": (
        "{topic}? I have learned not to see any of that.", "I could tell you about {topic}. Then I would have to move away.", "My grandmother always said: mind your own soup, and leave {topic} alone.", "Everyone has a story about {topic}. Mine has no end.",
        "You are the third this week to ask about {topic}. The other two are not asking any more.", "{topic}? Look with your own eyes. That is what I do, and I sleep badly.",
    ),
    "place": ("Do not go there alone.", "I was born not far from there. We were never let in.", "It looks different each time. Count the doors.", "You will know it by the smell.", "Nobody goes there now but people like you."),
}
FEARED = ("You're afraid of {fear}? So is everyone who has sense.", "I was afraid of {fear} too, until I met worse.", "{fear}, is it? Then keep to the left, and do not look down.")
SAYS["fear"] = FEARED
SAYS["habit"] = ("Everyone does something. I count spoons.", "Does it help?")
