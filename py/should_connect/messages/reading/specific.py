"""Whether anything in a text ties it to the person it is for."""

from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading.words import plain_words

_OCCASION = frozenset((
    "interview", "interviews", "interviewed", "interviewing", "conversation", "talk", "talked", "talking", "spoke",
    "speaking", "call", "called", "chat", "chatted", "chatting", "met", "meet", "meeting", "discuss", "discussed",
    "discussing", "discussion", "exchange", "role", "position", "internship", "apprenticeship", "vacancy",
    "feedback", "agreed", "agreeing", "panel", "considering", "considered", "candidate", "applied", "application",
    "decision", "offer", "earlier", "explained", "news", "help", "arranging", "arranged", "told", "showed", "tour",
    "round", "rounds", "job", "withdrew", "withdrawn", "joining",
    "search", "trial", "opening", "assignment", "goodbye", "interviewer", "interviewers", "introduction",
    "introduce", "invitation", "suggested", "suggesting", "visit", "visited", "showing",
    "seeing", "explaining", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday",
))  # fmt: skip
"""Any of these ties a note to this person. One without them could have been sent to anybody."""
_ENGLISH = frozenset(("the", "you", "i", "to", "and", "for", "your", "my", "with", "would", "thank", "thanks"))
_GENERIC = frozenset((
    *_ENGLISH, "a", "an", "of", "in", "on", "at", "is", "am", "are", "was", "be", "been", "it", "that", "this", "so",
    "very", "much", "many", "really", "we", "us", "me", "would", "will", "could", "can", "do", "not", "have", "had",
    "has", "if", "or", "but", "as", "all", "any", "hi", "hello", "dear", "best", "kind", "warm", "regards", "sincerely",
    "yours", "time", "consideration", "appreciate", "appreciated", "appreciation", "opportunity", "hope", "hear",
    "hearing", "from", "soon", "look", "looking", "forward", "remain", "interested", "interest", "again", "great",
    "good", "nice", "lovely", "wonderful", "day", "week", "weekend", "touch", "stay", "keep", "connect", "connected",
    "connection", "contact", "contacts", "network", "like", "love", "glad", "happy", "pleased", "pleasure", "grateful",
    "taking", "giving", "wishes", "wish", "everything", "well", "also", "please", "let", "know", "think", "each",
    "other", "what", "who", "one", "part", "add", "adding", "people", "everyone", "here", "there", "linkedin",
    "profile", "thought", "just", "wanted", "want", "reach", "out", "see", "same", "field", "industry", "work",
    "professional", "list", "having", "you're", "friend", "circle", "mine", "yourself", "myself", "by", "they", "them",
    "their", "more", "up", "about", "get", "join", "person", "new", "always", "came", "across", "stumbled", "upon",
    "found", "saw", "liked", "kindly", "accept", "request",
))  # fmt: skip
"""Words that any message could have; those outside are what a text is about."""
_ENOUGH = {MessageKind.NOTE: 4, MessageKind.THANK_YOU: 3}
"""How many other words make a text specific even where it names no occasion."""


def is_specific(words: tuple[str, ...], kind: MessageKind, given: tuple[str, ...], names: frozenset[str]) -> bool:
    """Whether a text says what it is about; `given` are the job, the company and the topic of the form."""
    lows = frozenset(words)
    told = {low for text in given for low in plain_words(text) if len(low) > 3}
    if lows & told or lows & _OCCASION:
        return True
    return len(lows - _GENERIC - names) >= _ENOUGH[kind]
