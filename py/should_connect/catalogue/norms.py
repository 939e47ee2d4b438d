"""Norms around the interview that the articles lack: what career offices, managers and surveys say (N1 to N10)."""

from functools import partial

from should_connect.catalogue.model import REVIEWED
from should_connect.catalogue.sources import Norm, Sureness

_norm = partial(Norm, checked=REVIEWED)

NORMS: tuple[Norm, ...] = (
    _norm(
        "N1",
        "Send your thank-you email within 24 hours, and on the same day if they decide fast. Many career offices "
        "allow 48 hours.",
        Sureness.AGREED,
        "career offices at WashU Law, OSU, Iowa State, St. Olaf and Ashland; bizjournals 2013; TopResume 2017; "
        "a Manager Tools thread",
        "A custom of North America, less common elsewhere. Other regions were not researched.",
    ),
    _norm(
        "N2",
        "Thank each interviewer in words of their own, with nobody copied in. If an address is missing, go through "
        "the coordinator.",
        Sureness.AGREED,
        "career offices at Iowa State, St. Olaf and Ashland; Global Academy Jobs; C-Spartners",
        "Found for email; one of the articles says the same of notes on LinkedIn.",
    ),
    _norm(
        "N3",
        "Many managers notice a thank-you and few candidates send one. It seldom decides anything.",
        Sureness.OWN_TEXT,
        "surveys by CareerBuilder 2005 and 2011, Accountemps 2017 and TopResume 2017",
        "Old surveys of people's own account, by firms that sell resumes or staffing. Two of them disagree strongly.",
    ),
    _norm(
        "N4",
        "For a thank-you, email suits most managers and a handwritten note suits nearly as many.",
        Sureness.OWN_TEXT,
        "Accountemps 2017; an undated poll quoted by the City of Irvine",
        "About thank-yous only. The undated poll has social media far behind; neither asks about requests to connect.",
    ),
    _norm(
        "N5",
        "Ask about the status once, by email: one or two business days after the promised date, or five to seven if "
        "none was named.",
        Sureness.AGREED,
        "Indeed 2023, Best Fit Work, Iowa State Engineering, Ask a Manager 2011",
        "A promised date beats every rule of thumb. Ask twice at the most.",
    ),
    _norm(
        "N6",
        "From application to answer, hiring takes weeks rather than days, and longer in government and universities.",
        Sureness.OWN_TEXT,
        "Glassdoor 2017, from about 84,000 interview reviews",
        "Old, reported by candidates, and about the whole process instead of the wait after an interview.",
    ),
    _norm(
        "N7",
        "Some interviewers accept nobody until hiring ends, and some employers' rules ask that of them.",
        Sureness.AGREED,
        "public-sector rules in Australia, Queensland, Western Australia and Northern Ireland; Spelman & Johnson; "
        "Newman PR 2013; Cube Farming 2016; Talent Management 2013",
        "Such rules ask panels to declare ties with candidates. No company's published ban was found, so it is not "
        "known how common bans are.",
    ),
    _norm(
        "N8",
        "A request says nothing about ability, a staffing firm tells interviewers. Yet one recruiter saw a candidate "
        "dropped for one sent within the hour.",
        Sureness.SINGLE,
        "AppleOne 2013; Undercover Recruiter",
        "One opinion and one anecdote.",
    ),
    _norm(
        "N9",
        "While a decision is open, career offices and managers mostly advise waiting. Recruiters are more relaxed.",
        Sureness.AGREED,
        "For waiting: The Muse, Northeastern 2016, Hays Hong Kong, Elliott Scott HR 2015, RealStreet 2015, "
        "Spelman & Johnson, Undercover Recruiter, a Manager Tools reply. For sending: Ask a Manager 2008, "
        "HR Bartender 2013, Career Connectors, K. Turpin, a Manager Tools user",
        "The experts are split, and much of this is old. The five articles are more permissive than the group.",
    ),
    _norm(
        "N10",
        "What interviewers in general think of such requests is not known: no survey with usable figures was found.",
        Sureness.UNVERIFIED,
        "a search; polls by Executives Online 2014 and R. McIntosh were met without their figures",
        "A number quoted elsewhere needs a source of its own before it counts.",
    ),
)
