"""Prompts that tell as a blurb does: the hero is the subject of any sentence, and the goal is somebody's wish."""

from __future__ import annotations

HERO = (
    "[{bare role}|The {bare role}] {name} has [had better mornings|never been further from home|not slept|nothing left to lose|a bad feeling|one day left|run out of luck|learned to listen].",
    "{name} was {a role} [until yesterday|for thirty years|before all this|in better days], [and still is, in a way|and would be again|and it shows].",
    "It is {name}'s [first|last|second|hundredth] day as {a role}.", "Everyone [here|in town|on the road] knows {name} as {a role}.", "{name}, {a role}, [owes money to the wrong people|has a secret|keeps to the back roads|talks to nobody|is tired of being brave].",
    "The last {bare role} anyone trusts is called {name}.", "Ask for {a role}, and they will send you to {name}.", "{name} has been {a role} since [the war|childhood|the flood|the spring|before anyone counted].", "[Young|Old|Poor|Stubborn|Clever|Quiet] {name}, {a role}, [is in trouble|has made a promise|is the only one who noticed].",
    "A [wandering|retired|young|disgraced|famous|nervous|hungry] {bare role}, {name}, [rides in|walks in|has lost the way|comes home].", "{name}: {bare role}, [twenty|nineteen|thirty-one|forty-four|sixty|eighty-two], [stubborn|tired|curious|unlucky|in debt|left-handed].",
    "[Crew leader|Captain|Doctor|Sister|Brother|Sergeant|Mother|Uncle|Inspector|Professor] {name}, {a role}, [is on duty tonight|has been called out|cannot go home yet|has an idea].", "There was once {a role} [named|called|by the name of] {name}.",
    "The reader [is|becomes|plays|will be] {name}, {bare role} [by trade|by accident|by night|by birth].", "Follow {name}, {a role} [with a past|with no plan|whom nobody believes|who hears too much].", "You [narrate|tell|write] for {name}, {a role}.",
    "You're {a role}. Your name [is|was once|in life was] {name}.", "[She|He] is {a role}. [She|He] is called {name}.", "Our {bare role} is called {name}.", "The name is {name}, the trade is {bare role}.", "{name} [inherits|buys|wins|steals] [a key|a map|a debt|a chair] and stays {a role}.",
)
"""Who; the place comes in a sentence of its own."""
PLACE = (
    "[All this is in|This is|The place:|Where:|It happens in|Think of] {phrase}.", "{he hero} [lives|works|is stuck|has woken up|hides|has arrived] in {phrase}.", "[Home|Work|Prison|The world] is {phrase}.", "[Tonight|Today|This winter|For now] {he hero} is in {phrase}.", "The road ended in {phrase}.", "{phrase} [is all there is|is the last stop|is where it begins|is no place for {him hero}].",
    "Nobody visits {phrase}. {he hero} did.", "Welcome to {phrase}.", "They have sent {him hero} to {phrase}.", "{he hero} knows every corner of {phrase}.", "Set it in {phrase}.", "A boat put {him hero} ashore in {phrase}.", "{he hero} came to {phrase} by mistake.",
)
BOTH = (
    "{name}, {a role}, [comes to|grew up in|is alone in|keeps order in|has never left|knows every stone of|wakes in|was born in|hides in] {phrase}.", "[{bare role}|The {bare role}] {name} [has inherited|looks after|has been locked into|is the last soul in|returns to|has been hired by the owners of] {phrase}.",
    "In {phrase} [works|sits|wakes|waits|hides] {name}, {a role}.", "{name} is {a role} in {phrase}, and [the only one awake|not a happy one|nobody's friend|in love with it].", "The player [keeps house in|guards|is lost in|wakes in] {phrase}. The name is {name}, {a role}.", "{name}, [once {a role}|the oldest {bare role}|{a role} by marriage|{bare role} and widow] in {phrase}, [has had enough|knows something|packs a bag].",
    "Let the player be {name}, {bare role} and guest, in {phrase}.", "You tell of {name}, {bare role}, and of {phrase}.", "Everything {name} knows, {he hero} learned as {a role} in {phrase}.", "[This is|Here is] {phrase}. [This is|And here is] {name}, {a role}.", "A [wandering|young|retired|stranded] {bare role}, {name}, [rides into|limps into|drifts into|settles in] {phrase}.",
    "{name} of {phrase} is {a role}.", "{phrase}, [midwinter|late autumn|early summer|long ago|one day from now]. {name} is {a role} there.", "For {name}, {a role}, {phrase} was [meant to be a rest|a promise|a punishment|the last chance].",
)
AIM = (
    "{he hero} [wants|hopes|means|plans|needs|has|is determined|is going] to {aim}.", "{hero} [wants|has|needs|plans|longs|hopes] to {aim}.", "Only {hero} can {aim}.", "{hero} has one chance to {aim}.", "[Help|Let|Watch] {him hero} {aim}.", "[The plan|The problem|Want|Wish|The job|Mission|The order|Duty]: {aim}.",
    "Now it falls to {hero} to {aim}.", "{he hero} will not rest before {he hero} has managed to {aim}.", "[The player|The reader|You] [should|must|will have to|can] {aim}.", "What would it take to {aim}? {hero} is about to find out.", "{hero} has been [told|asked|begged|paid|sent] to {aim}.", "{aim}, [or lose everything|and come home|while there is time|and tell nobody|if it can be done].",
    "[Tonight|Today|At last|Once and for all] {hero} must {aim}.", "They will pay {hero} to {aim}.", "{hero} has promised [a dying friend|the children|a stranger|the whole street] to {aim}.", "It is {his hero} last chance to {aim}.", "Everything depends on this: {aim}.", "{he hero} [must|has to|is to] {aim}.",
)
