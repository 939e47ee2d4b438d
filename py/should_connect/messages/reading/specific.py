"""Whether anything in a text ties it to the person it is for."""

from should_connect.messages.reading.remarks import Kind
from should_connect.messages.reading.words import plain_words

_OCCASION = frozenset((
    "interview", "interviews", "interviewed", "interviewing", "conversation", "talk", "talked", "talking", "spoke",
    "speaking", "call", "called", "chat", "chatted", "chatting", "met", "meet", "meeting", "discuss", "discussed",
    "discussing", "discussion", "exchange", "role", "position", "internship", "apprenticeship", "vacancy",
    "feedback", "agreed", "agreeing", "panel", "considering", "considered", "candidate", "applied", "application",
    "decision", "offer", "earlier", "explained", "news", "help", "arranging", "arranged", "told", "showed", "tour",
    "round", "rounds", "job", "goodbye", "interviewer", "interviewers", "introduction", "introduce", "invitation",
))  # fmt: skip
"""Any of these ties a note to this person. One without them could have been sent to anybody."""
_ENGLISH = frozenset(("the", "you", "i", "to", "and", "for", "your", "my", "with", "would", "thank", "thanks"))
_DETAIL = frozenset((
    "about", "how", "learning", "learn", "learned", "hearing", "heard", "explained", "explaining", "described",
    "describing", "discuss", "discussed", "discussing", "discussion", "mentioned", "showed", "showing", "told", "asked",
    "question", "questions", "tour", "role", "position", "job", "internship", "point", "said", "story", "stories",
    "idea", "ideas", "example", "advice", "regarding", "candidate", "walked", "walking", "shared", "sharing", "plan",
    "plans", "project", "interview", "interviewed", "interviewing", "conversation", "meeting", "met", "call", "chat",
    "talk", "talking", "team's", "exercise", "seeing", "apprenticeship", "post", "vacancy", "opening", "why", "where",
))  # fmt: skip
"""Any of these shows that a thank-you email says something of the conversation or of the job."""
_FEW = 45
"""Words below which an email without any of them is perfunctory; in a longer one there is sure to be a detail."""


def is_specific(lows: frozenset[str], words: tuple[str, ...], kind: Kind, given: tuple[str, ...]) -> bool:
    """Whether a text says what it is about; `given` are the job, the company and the topic of the form."""
    told = {low for text in given for low in plain_words(text) if len(low) > 3}
    if len(lows & _ENGLISH) < 2 or lows & told:
        return True
    if kind is Kind.THANK_YOU:
        return bool(lows & _DETAIL) or len(words) >= _FEW
    return bool(lows & _OCCASION)
