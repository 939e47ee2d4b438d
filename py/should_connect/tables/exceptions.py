"""Where a page gives another verdict than the judgment on the same facts, and why it may.

The judgment (request.py) decides about a connection request. A page whose verdict is about something else, such as
news, privacy or a message to someone who is connected already, may say another thing; each such case is reviewed here.
None of them sends a request or accepts an invitation where the judgment doesn't. One asks in person where the judgment
waits, because it alone knows that the two will speak again.
"""

from dataclasses import dataclass

from should_connect.answer import Verdict

ANY = tuple(verdict for verdict in Verdict if verdict is not Verdict.OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exempt:
    """One page's `verdict` that may stand beside one of `judged`, the judgment's verdicts, and the reason."""

    calculator: str
    verdict: Verdict
    judged: tuple[Verdict, ...]
    reason: str

    @property
    def bolder(self) -> bool:
        """Whether the page puts the visitor forward more than the judgment would."""
        return any(self.verdict.boldness > verdict.boldness for verdict in self.judged)


def _rows(calculator: str, reasons: dict[Verdict, str]) -> tuple[Exempt, ...]:
    return tuple(
        Exempt(
            calculator=calculator,
            verdict=verdict,
            judged=tuple(other for other in ANY if other is not verdict),
            reason=reason,
        )
        for verdict, reason in reasons.items()
    )


EXCEPTIONS: tuple[Exempt, ...] = (
    *_rows(
        "no-answer",
        {
            Verdict.EMAIL_INSTEAD: "The page is about asking for news, which goes by email in any case.",
            Verdict.WAIT_OUTCOME: "They named a day, or hiring takes weeks; the wait is for news, not for a request.",
            Verdict.WAIT_DAYS: "It's too early to ask for news; a request is another matter.",
            Verdict.DO_NOT_SEND: "The no is to a further question, or to a second request that was turned down.",
            Verdict.LEAVE_PENDING: "The request that is out is what got no reply; the page doesn't ask what they did.",
            Verdict.ALREADY_CONNECTED: "The page is about a message without a reply, not about a request.",
            Verdict.LOOK_ONLY: "After a long silence there's nothing to ask; a request is checked in the next step.",
        },
    ),
    *_rows(
        "after-accepting",
        {
            Verdict.DO_NOT_SEND: "The two are connected, and the no is to a message.",
            Verdict.EMAIL_INSTEAD: "The two are connected, and the email takes the place of a message.",
            Verdict.LOOK_ONLY: "The two are connected, and the page is about reacting to posts.",
            Verdict.WAIT_DAYS: "The two are connected, and the wait is for the next message.",
            Verdict.ALREADY_CONNECTED: "The page takes it for granted that the two are connected.",
        },
    ),
    *_rows(
        "do-i-need-to",
        {
            Verdict.EMAIL_INSTEAD: "What they want, news or a better chance, needs no connection; email does it.",
            Verdict.LOOK_ONLY: "What they want, to read up or to hear of jobs, needs no connection; reading does it.",
            Verdict.DO_NOT_SEND: "They want news and have asked twice; the no is to a third question.",
        },
    ),
    *_rows(
        "stay-in-touch",
        {
            Verdict.ASK_ALOUD: "Only this page knows that they'll speak again, and asking in person sends nothing.",
            Verdict.EMAIL_INSTEAD: "The page is about ways other than a request, and email is the first of them.",
            Verdict.LOOK_ONLY: "The page is about ways other than a request, such as following and reading.",
            Verdict.WAIT_OUTCOME: "With no address, or two questions asked, there's no other way left for now.",
            Verdict.DO_NOT_SEND: "Asked not to connect, they stay with the channel that was named, connected or not.",
            Verdict.ALREADY_CONNECTED: "Someone who is connected needs no other way.",
        },
    ),
    *_rows(
        "discretion",
        {
            Verdict.LOOK_ONLY: "The page is about who can see something; whether it fits is its next step.",
            Verdict.EMAIL_INSTEAD: "The search is secret, so that email takes the place of what others could see.",
            Verdict.DO_NOT_SEND: "The no is to a comment in public, or to any contact.",
            Verdict.FIX_PROFILE_FIRST: "The page is about a setting to change before looking.",
        },
    ),
    *_rows(
        "prepare",
        {
            Verdict.LOOK_ONLY: "The page is about preparing for the interview, not about a request.",
            Verdict.EMAIL_INSTEAD: "The email asks for time, place or names, and sends nothing to the interviewer.",
            Verdict.FIX_PROFILE_FIRST: "The page is about preparing, and a profile that differs comes first.",
            Verdict.WAIT_DAYS: "The wait is for the date of the interview.",
        },
    ),
    *_rows(
        "profile-check",
        {
            Verdict.FIX_PROFILE_FIRST: "The page is about the profile alone.",
            Verdict.LOOK_ONLY: "The page is about the profile alone; whether a request fits is its next step.",
        },
    ),
)
"""By page; the other side's page, they-asked-me, shares no fact with the judgment."""
