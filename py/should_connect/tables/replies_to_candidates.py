"""Replies that whoever was asked can send as they stand: to the candidate, and once to the recruiter.

They name nobody and claim only what the row knows, so that nothing has to be filled in. None says how things stand for
the candidate, and none stands where any reply would be wrong: after a threat, an advance, or a clear last word.
"""

from should_connect.answer import Message


def _reply(id: str, title: str, body: str) -> Message:
    return Message(f"reply-{id}", title, body, length=len(body))


NOT_NOW = _reply(
    "not-now",
    "If HR is fine with a reply",
    "Hi, thanks for reaching out. I don't connect with any candidates while we're hiring, so please don't take it "
    "personally. The recruiter can help with questions.",
)
NOT_NOW_FROM_RECRUITER = _reply(
    "not-now",
    "If HR is fine with a reply",
    "Hi, thanks for reaching out. We don't connect with any candidates while we're hiring, so please don't take it "
    "personally. If you have questions, just email me.",
)
ACCEPTED_BY_RECRUITER = _reply(
    "accepted",
    "When you accept",
    "Hi, thanks for connecting. While we're hiring, I can't discuss interviews or the decision here. "
    "If you have questions about the next steps, just email me.",
)
ACCEPTED_BY_COLLEAGUE = _reply(
    "accepted",
    "When you accept",
    "Hi, good to be connected. I'm not part of the hiring, so I can't say anything about your application. "
    "The recruiter is the right person for that.",
)
ACCEPTED_AFTER_A_YES = _reply(
    "accepted",
    "Once they've said yes to the offer",
    "Hi, thanks for connecting, and welcome. I'm looking forward to working with you.",
)
ACCEPTED_AFTER_A_NO = _reply(
    "accepted",
    "When you accept",
    "Hi, thanks for reaching out. I'm glad to connect. I can't discuss the decision, but HR can help if you have "
    "questions. I wish you all the best.",
)
ACCEPTED = _reply("accepted", "When you accept", "Hi, thanks for reaching out. I'm glad to connect.")
RATHER_NOT = _reply(
    "rather-not",
    "Only if they ask about it",
    "Hi, thanks for asking. I'd rather not connect on LinkedIn. It's nothing personal, and I hope you understand.",
)
NOTE_FROM_A_CANDIDATE = _reply(
    "thanks",
    "If HR is fine with a reply",
    "Hi, thank you for your note. I can't say more while we're hiring. The recruiter can help with any questions.",
)
STILL_DECIDING = _reply(
    "still-deciding",
    "Your reply",
    "Hi, thank you for your message. We're still deciding, and I'll email you when there's a decision, either way. "
    "If anything changes for you in the meantime, just let me know.",
)
ASK_THE_RECRUITER = _reply(
    "ask-the-recruiter",
    "Your reply",
    "Hi, thanks for your message. I'm not part of the hiring, so I can't help with your application. "
    "The recruiter is the right person to ask.",
)
KIND_LINE = _reply(
    "kind-line",
    "Your reply",
    "Hi, thank you for writing. I know this wasn't the news you hoped for, and I wish you all the best with what "
    "comes next.",
)
NO_REFERRAL_WHILE_DECIDING = _reply(
    "no-referral",
    "If HR is fine with a reply",
    "Hi, thanks for thinking of me. I'm part of the hiring for this job, so I can't refer anyone for it. "
    "It's the same for everyone who asks.",
)
REFERRAL = _reply(
    "referral",
    "Your reply",
    "Hi, good to hear from you. Yes, I'd be glad to refer you. Could you send me the link to the job and your resume? "
    "I'll say what I've seen of your work.",
)
WE_HAVE_MET = _reply(
    "we-have-met",
    "Your reply",
    "Hi, good to hear from you. I don't know your work well enough to refer you, but I'm happy to say where we met if "
    "that helps. If you haven't applied yet, the job is on our careers page.",
)
NO_REFERRAL = _reply(
    "no-referral",
    "Your reply",
    "Hi, thanks for thinking of me. I only refer people whose work I know, so I can't do it here. "
    "If you haven't applied yet, the job is on our careers page. Good luck with it.",
)
TO_THE_RECRUITER = _reply(
    "to-the-recruiter",
    "To the recruiter",
    "Hi, one of the candidates keeps writing to me. Could you tell them where things stand, and that I can't answer "
    "while we're hiring? Thank you.",
)
NO_NEWS_YET = _reply(
    "no-news-yet",
    "Once, and kindly",
    "Hi, I understand that you'd like an update. There isn't one yet, and I'll email you when there's a decision. "
    "Until then, I won't be able to answer more messages about it.",
)
LAST_WORD = _reply(
    "last-word",
    "Once, and kindly",
    "Hi, thank you for your messages. There's nothing more I can tell you, so I'll leave it here and won't reply "
    "again. I wish you all the best.",
)
