"""Norms that the articles lack: what career offices, managers, surveys and the other side say (N1 to N17)."""

from functools import partial

from should_connect.catalogue.model import REVIEWED
from should_connect.catalogue.sources import Norm, Sureness, places

_norm = partial(Norm, checked=REVIEWED)

NORMS: tuple[Norm, ...] = (
    _norm(
        "N1",
        "Send your thank-you email within 24 hours, and on the same day if they decide fast. Many career offices "
        "allow 48 hours.",
        Sureness.AGREED,
        places(
            "WashU Law "
            "<sites.law.wustl.edu/WashULaw/CCD_Blog/successful-summer-tip-16-dont-forget-your-thank-you-note>; "
            "Oklahoma State <hireosugrads.com/StudentsAlumni/ResumeCoverLetter-ThankYouNote.aspx>; "
            "Iowa State Engineering <www.engineering.iastate.edu/ecs/students/the-employment-process/"
            "step-7-interview-and-follow-up/thank-you-notes/>; "
            "Utah Law <www.law.utah.edu/thank-you-notes/>; St. Olaf; Ashland; bizjournals 2013; TopResume 2017; "
            "a Manager Tools thread"
        ),
        "A North American custom, less common elsewhere. We didn't research other regions.",
    ),
    _norm(
        "N2",
        "Thank each interviewer in different words, with nobody copied in. If you don't have an address, go through "
        "the person who scheduled it.",
        Sureness.AGREED,
        places(
            "Iowa State Engineering <www.engineering.iastate.edu/ecs/students/the-employment-process/"
            "step-7-interview-and-follow-up/thank-you-notes/>; "
            "Wesleyan <www.wesleyan.edu/careercenter/jobsinterns/resume/thankyou.html>; St. Olaf; Ashland; "
            "Global Academy Jobs; C-Spartners"
        ),
        "Found for email. One of the articles says the same of notes on LinkedIn.",
    ),
    _norm(
        "N3",
        "Many managers notice a thank-you and few candidates send one. It rarely decides anything.",
        Sureness.OWN_TEXT,
        places(
            "Accountemps 2017 <press.roberthalf.com/"
            "2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them>; "
            "its figures in full <ceo-mag.com/thank-notes-can-tip-scale-job-candidates-favor-yet-write>; "
            "TopResume 2017 <talentinc.com/press-2017-11-14>; CareerBuilder 2005 and 2011"
        ),
        "Old surveys of what people say they do, by firms that sell resumes or staffing. Two of them "
        "disagree strongly.",
    ),
    _norm(
        "N4",
        "For a thank-you, email suits most managers and a handwritten note suits nearly as many.",
        Sureness.OWN_TEXT,
        places(
            "Accountemps 2017 <press.roberthalf.com/"
            "2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them>; "
            "an older Accountemps poll "
            "<blog.resumebear.com/interview-tips/farewell-handwritten-interview-thank-you-note/>"
        ),
        "These are about thank-yous only. In the older poll social media comes far behind. Neither asks about "
        "connection requests.",
    ),
    _norm(
        "N5",
        "Ask for an update once, by email: one or two business days after the day they named, or five to seven after"
        " the interview if they didn't name one.",
        Sureness.AGREED,
        places(
            "Indeed 2023 <www.indeed.com/career-advice/interviewing/how-long-to-wait-after-interview>; "
            "Ask a Manager 2011 <www.askamanager.org/2011/11/is-this-an-unofficial-rejection.html>; "
            "Iowa State Engineering <www.engineering.iastate.edu/ecs/students/the-employment-process/"
            "step-7-interview-and-follow-up/thank-you-notes/>; Best Fit Work <bestfitwork.com>"
        ),
        "A day they named beats every rule of thumb. Ask twice at the most.",
    ),
    _norm(
        "N6",
        "From application to answer, hiring takes weeks, not days, and longer in government and universities.",
        Sureness.OWN_TEXT,
        places(
            "Glassdoor 2017, from about 84,000 interview reviews "
            "<www.glassdoor.com/blog/how-long-should-interviews-take/>"
        ),
        "Old, reported by candidates, and about the whole process, not the wait after an interview.",
    ),
    _norm(
        "N7",
        "Some interviewers don't accept anyone until hiring ends, and some employers' rules ask that of them.",
        Sureness.AGREED,
        places(
            "Australian Public Service <www.apsc.gov.au/node/2530>; "
            "Queensland <www.forgov.qld.gov.au/working-in-the-public-service/attract-and-recruit-employees/"
            "plan-and-prepare/plan-the-recruitment-process>; "
            "Western Australia <wa.gov.au/government/multi-step-guides/hiring-managers-toolkit/assess-and-select/"
            "managing-conflicts-of-interest>; Northern Ireland <www.publicappointmentsni.org/node/111>; "
            "Spelman & Johnson <www.spelmanandjohnson.com/linkage-linkedin-job-search/>; "
            "Newman PR 2013 <newmanpr.com/2013/05/28/trying-to-connect-with-me-on-linkedin-wont-get-you-hired>; "
            "Cube Farming 2016 <cubefarming.com/2016/11/asking-to-connect-via-linkedin-during-the-interview/>; "
            "Talent Management 2013"
        ),
        "Such rules ask panels to declare ties with candidates. We found no company that publishes a ban, so nobody "
        "knows how common bans are.",
    ),
    _norm(
        "N8",
        "A staffing firm tells interviewers that a request says nothing about ability. But one recruiter saw a "
        "candidate dropped for sending one within the hour.",
        Sureness.SINGLE,
        places(
            "AppleOne 2013 <www.appleone.com/StaffingSuccess/Q1-2013/QnA.aspx>; "
            "Undercover Recruiter <theundercoverrecruiter.com/connect-linkedin/>"
        ),
        "One opinion and one anecdote.",
    ),
    _norm(
        "N9",
        "Until there's a decision, career offices and managers mostly say to wait. Recruiters are more relaxed.",
        Sureness.AGREED,
        places(
            "To wait: The Muse <themuse.com/advice/should-you-connect-with-the-hiring-manager-on-linkedin>; "
            "Hays <www.4hoteliers.com/features/article/9330>; "
            "Elliott Scott HR 2015 <www.elliottscotthr.com/blog/2015/11/"
            "interview-etiquette-and-linkedin-to-connect-or-not-to-connect>; "
            "RealStreet 2015 <www.realstreet.com/2015/09/10/connect-with-interviewer-linkedin/>; "
            "University of Missouri <career.missouri.edu/interview-follow-up-the-dos-and-donts/>; "
            "Undercover Recruiter <theundercoverrecruiter.com/connect-linkedin/>; "
            "a Manager Tools reply <manager-tools.com/forums/should-i-seek-connection-linkedin>; Northeastern 2016; "
            "Spelman & Johnson; "
            "OK to send: Ask a Manager 2008 "
            "<askamanager.blogspot.com/2008/11/using-linkedin-and-other-sites-after.html>; "
            "HR Bartender 2013 <www.hrbartender.com/2013/recruiting/"
            "should-you-connect-with-recruiters-on-linkedin-ask-hr-bartender/amp/>; "
            "Career Connectors <careerconnectors.org/tag/career-connectors/>; "
            "a Manager Tools user <manager-tools.com/forums/interviewing-and-linkedin>; K. Turpin"
        ),
        "The experts are split, and much of this is old. The five articles are more relaxed about it than these "
        "sources.",
    ),
    _norm(
        "N10",
        "Nobody knows what interviewers in general think of such requests: we found no survey with usable figures.",
        Sureness.UNVERIFIED,
        places("a search; polls by Executives Online 2014 and R. McIntosh, found without their figures"),
        "A number you see elsewhere needs a source of its own before it counts.",
    ),
    _norm(
        "N11",
        "Several interviewers and recruiters say they accept candidates once the decision is made, including people "
        "they turned down.",
        Sureness.AGREED,
        places(
            "Cube Farming 2016 <cubefarming.com/2016/11/asking-to-connect-via-linkedin-during-the-interview/>; "
            "a comment on DEV <dev.to/sethlilly/comment/2kcp>; "
            "Undercover Recruiter <theundercoverrecruiter.com/connect-linkedin/>; "
            "Spelman & Johnson <www.spelmanandjohnson.com/linkage-linkedin-job-search/>"
        ),
        "People's own accounts, not a survey. One PR firm's head connects only with people he hired.",
    ),
    _norm(
        "N12",
        "HR offices and employment lawyers tell interviewers not to befriend candidates online to see more of them, "
        "and to take questions to HR.",
        Sureness.AGREED,
        places(
            "Leopard Solutions <www.leopardsolutions.com/blog/three-onboarding-tips-smart-law-firms/>; "
            "Fordham University <www.fordham.edu/info/30391/utilizing_social_media>; "
            "Foster 2011 <www.foster.com/resources/news/"
            "what-happens-in-vegas-doesn%E2%80%99t-stay-in-vegas-best>; Talent Management 2013"
        ),
        "They write about looking candidates up, mostly on private networks. None gives a rule for LinkedIn requests.",
    ),
    _norm(
        "N13",
        "You don't have to refer or recommend someone whose work you don't know. A short, kind no is fine.",
        Sureness.AGREED,
        places(
            "Ask MetaFilter 2024 <ask.metafilter.com/381049/How-to-kindly-turn-down-reference-requests>; "
            "Becky Benishek <beckybenishek.com/tag/job/>; "
            "The Lawyer Whisperer <thelawyerwhisperer.com/relationships/a-former-colleague-has-asked-me-to-provide-a-"
            "linkedin-recommendation-for-himher-but-i-do-not-want-to-how-do-i-say-no-to-the-request-without-being-"
            "perceived-as-rude-or-unsupportive-2>"
        ),
        "Advice columns and people's own accounts.",
    ),
    _norm(
        "N14",
        "If a candidate writes too often, tell them clearly, once, where things stand. Staying silent "
        "usually doesn't "
        "end it.",
        Sureness.AGREED,
        places(
            "Ask a Manager 2011 <www.askamanager.org/2011/11/dealing-with-an-overly-persistent-job-candidate.html>; "
            "Boston.com 2011 <www.boston.com/news/jobs/2011/08/29/a_rejected_candidate_with_frig/>; "
            "Future Force 2016 <www.futureforcepersonnel.com/2016/11/01/job-candidate-keeps-pestering/>; "
            "Short Stints 2016 <blog.shortstints.com/2016/07/21/how-to-respond-to-persistent-job-applicants/>"
        ),
        "Advice columns for employers. For threats, go to HR or the police at once.",
    ),
    _norm(
        "N15",
        "In the US, the law against sexual harassment at work protects job applicants too.",
        Sureness.AGREED,
        places(
            "The Balance <www.thebalancecareers.com/what-to-do-if-an-interviewer-hits-on-you-2060881>; "
            "US Department of the Interior <www.doi.gov/employees/employmentlaw/eeo-retaliation>; "
            "Sun News Report on EEOC rules "
            "<sunnewsreport.com/workplace-sexual-harassment-retaliation-complaints-highest/>"
        ),
        "Small employers may be exempt, and other countries have laws of their own. Ask a lawyer or a public agency.",
    ),
    _norm(
        "N16",
        "In the US, an employer must not punish an applicant for turning down an advance or for reporting it.",
        Sureness.AGREED,
        places(
            "EEOC guidance 2016 <www.eeoc.gov/laws/guidance/enforcement-guidance-retaliation-and-related-issues>; "
            "US Department of the Interior <www.doi.gov/employees/employmentlaw/eeo-retaliation>; "
            "EEOC advice, reprinted in 2018 <sb-american.com/2018/05/16/"
            "what-you-should-know-what-to-do-if-you-believe-you-have-been-harassed-at-work/>"
        ),
        "The law can't keep it from happening. There are deadlines: 180 or 300 days to file a charge with the EEOC, "
        "depending on where you work.",
    ),
    _norm(
        "N17",
        "Keep every message, take screenshots, and write down what was said, when, where and who was there. Store it "
        "in a private place.",
        Sureness.AGREED,
        places(
            "Jach Law 2025 <www.jachlawgroup.com/blog/2025/05/how-to-document-harassment-effectively/>; "
            "SSM Law 2025 <www.ssm.law/blog/2025/07/how-employees-can-document-workplace-harassment/>; "
            "Gilmer & Crone 2020 <www.gilmercrone.com/blog/2020/02/46882/>; "
            "Medium <medium.com/s/powertrip/a-step-by-step-guide-to-documenting-sexual-harassment-fc0a07102c42>"
        ),
        "Written for employees, mostly by US law firms. It fits applicants just as well.",
    ),
)
