"""Single words by which a text shows its tone, its language and whom it is meant for."""

FORMAL = ("dear", "sincerely", "faithfully", "respectfully", "esteemed", "yours", "herewith")
TITLES = ("mr", "ms", "mrs", "mx", "miss", "dr", "prof", "professor", "sir", "madam")
CASUAL = (
    "hey", "heya", "hiya", "cheers", "awesome", "cool", "folks", "guys", "yeah", "yep", "yup", "kinda", "sorta", "mate",
    "stoked", "psyched", "ok", "okay", "haha", "stuff", "catchup",
)  # fmt: skip
SHOUTED = (
    "absolutely", "again", "all", "always", "amazing", "any", "asap", "best", "big", "definitely", "do", "ever",
    "every", "excited", "extremely", "great", "happy", "hello", "hi", "huge", "love", "loved", "me", "much", "must",
    "my", "need", "never", "not", "now", "only", "perfect", "please", "really", "so", "super", "thank", "thanks",
    "today", "totally", "truly", "urgent", "very", "want", "wow", "yes", "you", "your",
)  # fmt: skip

SPECIFIC = frozenset((
    "interview", "interviews", "interviewed", "interviewing", "conversation", "talk", "talked", "talking", "spoke",
    "speaking", "call", "called", "chat", "chatted", "chatting", "met", "meet", "meeting", "discuss", "discussed",
    "discussing", "discussion", "exchange", "role", "position", "internship", "apprenticeship", "vacancy",
    "feedback", "agreed", "agreeing", "panel", "considering", "considered", "candidate", "applied", "application",
    "decision", "offer", "earlier", "explained", "news", "help", "arranging", "arranged", "told", "showed", "tour",
    "round", "rounds", "job", "goodbye", "interviewer", "interviewers", "introduction", "introduce", "invitation",
))  # fmt: skip
"""Any of these ties a note to this person. One without them could have been sent to anybody."""

ENGLISH = frozenset(("the", "you", "i", "to", "and", "for", "your", "my", "with", "i'd", "would", "thank", "thanks"))
