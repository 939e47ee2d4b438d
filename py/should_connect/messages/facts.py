"""What is known of the person, the occasion and the visitor's own words, and what can be said from it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from should_connect.messages.draft import Manner
from should_connect.messages.given_names import given_name
from should_connect.messages.objection import mended, objection, objection_to_job, slip
from should_connect.messages.register import uncontracted
from should_connect.messages.typed import (
    Kind,
    Understood,
    UnderstoodTopic,
    read_bring,
    read_company,
    read_job,
    read_known_from,
    read_learned,
    read_name,
    read_other_name,
    read_own_name,
    read_topic,
    read_why,
)

_WEEK = 6
"""For so many days after the interview its weekday alone says which day is meant."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The person and the occasion in the values of the questions, and what the visitor typed, as typed.

    `role`, `rapport`, `stage` and `offer_status` are ids of choices. `agreed`: they agreed to connect. `renewed`: an
    earlier request ran out. `asked`: the visitor has asked for news once. `feedback`: they gave feedback.
    `decides_soon`: they decide the same day. `referred`: someone there referred the visitor.
    """

    role: str = "hiring-manager"
    rapport: str = "neutral"
    stage: str = "waiting"
    offer_status: str = "open"
    agreed: bool = False
    renewed: bool = False
    asked: bool = False
    feedback: bool = False
    remote: bool = False
    decides_soon: bool = False
    referred: bool = False
    manner: Manner = Manner.PLAIN
    name: str = ""
    job: str = ""
    company: str = ""
    topic: str = ""
    own_name: str = ""
    learned: str = ""
    why: str = ""
    bring: str = ""
    known_from: str = ""
    other: str = ""
    interview: date | None = None
    promised: date | None = None
    today: date | None = None

    @property
    def is_helper(self) -> bool:
        """Whether the person only set the dates: thanked for help, and for nothing said."""
        return self.role == "coordinator"

    @property
    def have_talked(self) -> bool:
        """Whether this person had a part in the interviews."""
        return self.role != "not-met"

    @property
    def is_ahead(self) -> bool:
        """Whether the interview has not been yet, so that there is nothing in it to thank for or to come back to."""
        return self.stage in ("before", "applied")

    @property
    def leaves_interview_out(self) -> bool:
        """Whether the interview goes unmentioned: it went badly (K9), or this person was not in it."""
        is_unsaid = self.rapport == "bad" or not self.have_talked
        return is_unsaid and not self.is_ahead and not self.is_helper

    @property
    def may_recall(self) -> bool:
        """Whether what was said may come up: not before the interview, nor after one that went badly (K9)."""
        if self.rapport == "bad" or self.is_helper or not self.have_talked:
            return False
        return not self.is_ahead


_DECIDED = frozenset(("asks-pay", "asks-decision", "asks-something", "oversharing", "selling"))
"""What the reading of a topic has decided already, by more than one word of it."""


def topic_of(facts: Facts) -> UnderstoodTopic:
    """What they talked about, unless the checker would object to it in a message."""
    typed = mended(facts.topic)
    topic = read_topic(typed, facts.job)
    problem = slip(topic, typed)
    if not problem.ask and topic.words:
        problem = objection("It was good to hear about ", topic.words, unheard=_DECIDED)
    return replace(topic, words="", ask=problem.ask, repair=problem.repair) if problem.ask else topic


def job_of(facts: Facts) -> Understood:
    """The job, unless the checker would object to it in a message."""
    typed = mended(facts.job)
    job = slip(read_job(typed), typed)
    problem = objection_to_job(job.words) if job.words else job
    return problem if problem.ask else job


def learned_of(facts: Facts) -> Understood:
    """What the visitor learned, unless a word of it looks like a typo."""
    return _read(facts.learned, lambda text: read_learned(text, facts.job))


def why_of(facts: Facts) -> Understood:
    """Why the visitor wants the job, unless a word of it looks like a typo."""
    return _read(facts.why, read_why)


def bring_of(facts: Facts) -> Understood:
    """What the visitor brings, unless a word of it looks like a typo."""
    return _read(facts.bring, read_bring)


def known_from_of(facts: Facts) -> Understood:
    """How the two know each other, unless a word of it looks like a typo."""
    return _read(facts.known_from, read_known_from)


def _read(text: str, read: Callable[[str], Understood]) -> Understood:
    """What was typed as it is read with plain slips mended, unless another word of it looks like a typo."""
    typed = mended(text)
    return slip(read(typed), typed)


def said(facts: Facts, *, formal: bool = False) -> dict[str, str]:
    """What can be said, by the name of the field; what was not typed or cannot be used is not in it."""
    found = {
        "name": (name := read_name(facts.name).words),
        "first_name": given_name(name),
        "own_name": read_own_name(facts.own_name).words,
        **_of_job(facts),
        **_of_role(facts, formal=formal),
        **_of_day(facts),
    }
    topic = topic_of(facts)
    if topic.words and facts.may_recall:
        found |= _of_topic(topic)
    if facts.rapport != "bad":
        found |= {
            "learned": learned_of(facts).words,
            "why": why_of(facts).words,
            **_of_bring(facts),
        }
    found |= {"known_from": known_from_of(facts).words, "other": read_other_name(facts.other).words}
    if formal:
        found = {field: uncontracted(value) for field, value in found.items()}
    return {field: value for field, value in found.items() if value}


def full_job(facts: Facts) -> str:
    """The job with the company where both were typed: the data analyst role at Acme."""
    job, company = job_of(facts).words, read_company(facts.company).words
    if not job:
        return f"the role at {company}" if company else ""
    if not company or company.lower() in job.lower() or " at " in job:
        return job
    title, joint, town = job.partition(" in ")
    return f"{title} at {company} in {town}" if joint and town[:1].isupper() else f"{job} at {company}"


def _of_job(facts: Facts) -> dict[str, str]:
    job = full_job(facts)
    if not job:
        return {}
    about = "for" if facts.is_helper else "about"
    bare = job.removeprefix("the ")
    return {
        "job": job,
        "for_job": f" for {job}",
        "for_job_there": f" for {job}" if " at " in job else f" for {job} where you work",
        "of_job": f" {about} {job}",
        "bare_job": bare,
        "job_title": bare[0].upper() + bare[1:],
    }


def _of_role(facts: Facts, *, formal: bool) -> dict[str, str]:
    """What this person is thanked for, as it stands after 'thanks for' and after 'it was good to'.

    Nothing is in it that has not happened: no talk before the interview or with someone who was not in it, no referral
    and no advice that nobody gave.
    """
    company = read_company(facts.company).words
    shared = {"company": company}
    if facts.is_ahead or facts.stage == "waiting":
        shared["process"] = "process"
    if facts.is_ahead:
        shared["applied"] = "I applied"
    else:
        with_you = " with you" if facts.role in ("hiring-manager", "panel") else ""
        shared |= {"interviewed": f"I interviewed{with_you}", "my_interview": "my interview"}
    if facts.asked:
        shared["again"] = "once more"
    if facts.referred:
        shared |= {"referring": "referring me", "referral": "Your referral"}
    shared |= {"your_feedback": "your feedback"} if facts.feedback else {"one_thing": "one thing", "advice": "advice"}
    if facts.is_helper:
        arranging = "arranging" if formal else "setting up"
        return shared | {"talking": f"{arranging} my interview", "time": "your help"}
    time = "your help" if facts.role == "recruiter" else "your time"
    if facts.is_ahead or not facts.have_talked:
        return shared | {"time": time}
    return shared | {
        "talking": "talking with me",
        "time": time,
        "meet": "talk with you" if facts.remote else "meet you",
    }


def day_in_words(day: date, today: date | None) -> str:
    """The day as it stands in a sentence: today; on Thursday; on November 19."""
    if today == day:
        return "today"
    if today and 0 < abs((today - day).days) <= _WEEK:
        return f"on {day:%A}"
    return f"on {day:%B} {day.day}"


def _of_day(facts: Facts) -> dict[str, str]:
    found = {}
    if (
        facts.interview
        and (facts.rapport != "bad")
        and not (facts.today and facts.stage == "before" and facts.interview < facts.today)
    ):
        found["on_day"] = f" {day_in_words(facts.interview, facts.today)}"
        found["full_day"] = date = f"on {facts.interview:%B} {facts.interview.day}"
        if facts.today:
            found["full_day_ahead" if facts.interview >= facts.today else "full_day_past"] = date
    if facts.promised:
        found["promised"] = (
            "today" if facts.promised == facts.today else f"{facts.promised:%A, %B} {facts.promised.day}"
        )
    return found


def _of_bring(facts: Facts) -> dict[str, str]:
    bring = bring_of(facts).words
    return {"bring_that": bring[5:]} if bring.startswith("that ") else {"bring": bring}


_HEARING: dict[Kind, tuple[str, str, str]] = {
    Kind.SHARED: ("talking about {}", "to talk about {}", "I appreciated our discussion of {}."),
    Kind.OURS: ("talking about {}", "to talk about {}", "I appreciated our discussion of {}."),
    Kind.THEIRS: ("hearing about {}", "to hear about {}", "I appreciated hearing about {}."),
    Kind.POINT: ("hearing {}", "to hear {}", "I appreciated {}."),
    Kind.CLAUSE: ("hearing {}", "to hear {}", "I appreciated hearing {}."),
    Kind.SEEN: ("seeing {}", "to see {}", "I appreciated seeing {}."),
    Kind.TOUR: ("{}", "to take {}", "I appreciated {}."),
    Kind.NEWS: ("hearing that {}", "to hear that {}", "I was pleased to learn that {}."),
    Kind.FOUND: ("finding out that {}", "to find out that {}", "I was pleased to learn that {}."),
}
"""After 'I enjoyed', after 'it was good', and as a formal sentence of its own."""


def _of_topic(topic: UnderstoodTopic) -> dict[str, str]:
    hearing, to_hear, appreciated = (wording.format(topic.words) for wording in _HEARING[topic.kind])
    if topic.is_grave:
        return {"topic": topic.words, "grave": topic.words}
    return {"topic": topic.words, "hearing": hearing, "to_hear": to_hear, "appreciated": appreciated}
