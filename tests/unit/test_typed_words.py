"""Typed fields: what each stands for in a message, or why it is asked for again.

The lines under `tests/data/typed` are what tired people type, each with how it is to be understood.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.messages.given_names import given_name
from should_connect.messages.typed import (
    Kind,
    Understood,
    one_line,
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

FOLDER = Path(__file__).parents[1] / "data" / "typed"
READERS: tuple[Callable[[str], Understood], ...] = (
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


def lines(name: str) -> list[tuple[str, str]]:
    found = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("# "):
            typed, _, expected = line.rpartition(" => ")
            found.append((typed, expected))
    return found


def shown(found: Understood, words: str) -> str:
    repair = f" | {found.repair}" if found.repair else ""
    return f"{words}{repair}" if words else f"? {' '.join(found.ask.split()[:4])}{repair}"


@pytest.mark.parametrize(("typed", "expected"), lines("topics"))
def test_a_topic_is_sorted_into_its_kind_or_asked_for_again(typed: str, expected: str) -> None:
    found = read_topic(typed)
    grave = " grave" if found.is_grave else ""
    assert shown(found, f"{found.kind}{grave}: {found.words}" if found.words else "") == expected


@pytest.mark.parametrize(("typed", "expected"), lines("names"))
def test_a_name_is_greeted_as_one_would_write_it(typed: str, expected: str) -> None:
    found = read_name(typed)
    assert shown(found, found.words) == expected


@pytest.mark.parametrize(("typed", "expected"), lines("jobs"))
def test_a_job_stands_with_its_article_and_noun(typed: str, expected: str) -> None:
    found = read_job(typed)
    assert shown(found, found.words) == expected


@pytest.mark.parametrize(("typed", "expected"), lines("companies"))
def test_a_company_stands_after_at(typed: str, expected: str) -> None:
    found = read_company(typed)
    assert shown(found, found.words) == expected


@pytest.mark.parametrize(
    ("read", "typed", "stands"),
    [
        (read_learned, "I learned about your rota", "about your rota"),
        (read_learned, "The team ships every Friday", "that the team ships every Friday"),
        (read_learned, "how to triage", "how to triage"),
        (read_learned, "design reviews happen every Tuesday", "that design reviews happen every Tuesday"),
        (read_learned, "every shift starts at 6", "that every shift starts at 6"),
        (read_learned, "the study runs until 2029", "that the study runs until 2029"),
        (read_learned, "drivers own the route", "that drivers own the route"),
        (read_learned, "hotel is full in october", "that the hotel is full in October"),
        (read_learned, "no late fees since 2020", "that there are no late fees since 2020"),
        (read_learned, "half the class speaks spanish", "that half the class speaks Spanish"),
        (read_why, "because books saved me", "books saved me"),
        (
            read_why,
            "I want to be a nurse who stay longer with people",
            "I want to be a nurse who stays longer with people",
        ),
        (read_bring, "bls acls pals", "BLS, ACLS, and PALS certifications"),
        (read_bring, "sql python tableau", "knowledge of SQL, Python, and Tableau"),
        (read_known_from, "is a friend of my sister", "you're a friend of my sister"),
        (read_known_from, "skipper on my last boat", "you're my skipper on my last boat"),
        (read_known_from, "friends with my dad", "you're friends with my dad"),
        (read_known_from, "worked 4 yrs under her at ups", "I worked 4 years under you at UPS"),
        (read_known_from, "ex coworker from Denver", "you're my ex-coworker from Denver"),
        (read_known_from, "my brother in laws friend", "you're my brother-in-law's friend"),
        (read_learned, "drivers pick their routes by seniority", "that drivers pick their routes by seniority"),
        (read_learned, "the menu changes with the tide", "that the menu changes with the tide"),
        (read_learned, "booking opens every Friday", "this: booking opens every Friday"),
        (read_learned, "your drivers pick their own routes", "that your drivers pick their own routes"),
        (read_why, "small words matter to me", "of one thing: small words matter to me"),
        (read_why, "your kitchen wastes so little", "of one thing: your kitchen wastes so little"),
        (read_why, "your values and mission", "of your values and mission"),
        (read_learned, "the new training plan", "about the new training plan"),
        (read_learned, "your hiring plans for next year", "about your hiring plans for next year"),
        (read_learned, "the way teams share one van", "about the way teams share one van"),
        (read_learned, "your go to market plan", "about your go to market plan"),
        (read_why, "because I love kids", "I love kids"),
        (read_why, "to learn more about care", "I want to learn more about care"),
        (read_why, "your mission", "of your mission"),
        (read_why, "how you treat patients", "I like how you treat patients"),
        (read_why, "it pays well", ""),
        (read_bring, "I have 5 years of SQL", "5 years of SQL"),
        (read_bring, "bilingual", "that I'm bilingual"),
        (read_bring, "Five years of Python", "five years of Python"),
        (read_bring, "I am perfect", ""),
        (read_bring, "hard worker", "that I'm a hard worker"),
        (read_bring, "i'm hard worker", "that I'm a hard worker"),
        (read_bring, "quick learner and team player", "that I'm a quick learner and a team player"),
        (read_bring, "good with people", "that I'm good with people"),
        (read_bring, "cpr certified", "that I'm CPR certified"),
        (read_bring, "always on time", "that I'm always on time"),
        (read_bring, "works well with others", "that I work well with others"),
        (read_bring, "never miss a day", "that I never miss a day"),
        (read_bring, "knows excel", "that I know Excel"),
        (read_bring, "love kids", "that I love kids"),
        (read_bring, "10 yrs experience", "10 years of experience"),
        (read_bring, "5 yrs at walmart", "5 years at Walmart"),
        (read_bring, "work ethic", "my work ethic"),
        (read_bring, "bilingual spanish", "that I'm bilingual in Spanish"),
        (read_why, "mission", "of your mission"),
        (read_why, "my aunt worked there", "my aunt worked there"),
        (read_learned, "we eat together", "that you eat together"),
        (read_learned, "tower crew is all women", "that the tower crew is all women"),
        (read_learned, "they use epic not cerner", "that you use Epic, not Cerner"),
        (read_learned, "calls average 6 min", "that calls average 6 minutes"),
        (read_learned, "small team", "that it's a small team"),
        (read_learned, "they close at 2 fridays", "that you close at 2 on Fridays"),
        (read_why, "giving people a second chance", "I enjoy giving people a second chance"),
        (read_why, "industry leader", "you're an industry leader"),
        (read_why, "tech for teachers", "I'm drawn to tech for teachers"),
        (read_why, "people not numbers", "it's about people, not numbers"),
        (read_why, "its my dream since film school", "it's been my dream since film school"),
        (read_why, "i been customer there since i was 12", "I've been a customer there since I was 12"),
        (read_why, "close to home and i like kids", "it's close to home and I like kids"),
        (read_why, "cause the pay", ""),
        (read_why, "growth path to GM", "I'm drawn to the growth path to GM"),
        (read_why, "coaching girls soccer", "I enjoy coaching girls' soccer"),
        (read_bring, "5 yrs w excel + sql", "5 years with Excel and SQL"),
        (read_bring, "cdl hazmat and tanker", "a CDL with hazmat and tanker endorsements"),
        (read_bring, "CDL class b", "a Class B CDL"),
        (read_bring, "cpr/first aid", "CPR and first aid certification"),
        (read_bring, "BSN, 4 yrs teaching", "a BSN and 4 years teaching"),
        (read_bring, "detail oriented, eye for dirt", "that I'm detail oriented and have an eye for dirt"),
        (read_bring, "bilingual eng/span", "that I'm bilingual in English and Spanish"),
        (read_bring, "closed 1.2m last yr", "that I closed $1.2M last year"),
        (read_bring, "forklift cert, never late", "that I have a forklift certification and am never late"),
        (read_bring, "fast, friendly, on time", "that I'm fast, friendly, and on time"),
        (read_bring, "no accidents in 12 years", "that I've had no accidents in 12 years"),
        (read_bring, "on time, hard worker", "that I'm on time and a hard worker"),
        (read_bring, "class a cdl clean record", "a Class A CDL and a clean record"),
        (read_bring, "managed team of 12", "that I managed a team of 12"),
        (read_bring, "increased sales 20%", "that I increased sales 20%"),
        (read_bring, "been cooking since i was 15", "that I've been cooking since I was 15"),
        (read_bring, "Reliability, never late", "reliability"),
        (read_learned, "dogs allowed", "that dogs are allowed"),
        (read_learned, "three languages spoken in the office", "that three languages are spoken in the office"),
        (read_learned, "how to apply for the grant", "how to apply for the grant"),
        (read_learned, "everyone is on a first name basis", "that everyone is on a first name basis"),
        (read_learned, "ur hiring 3 more", "that you're hiring 3 more"),
        (read_learned, "that nurses self schedule", "that nurses self-schedule"),
        (read_why, "not corporate", "it's not corporate"),
        (read_bring, "ex marine", "that I'm a former Marine"),
        (read_bring, "i fixed the billing at my last job", "that I fixed the billing at my last job"),
        (read_bring, "real estate license TX", "a Texas real estate license"),
        (read_bring, "bad back but strong", ""),
        (read_learned, "8 week paid training", "that there's an 8-week paid training"),
        (read_learned, "12 hour shifts", "that there are 12-hour shifts"),
        (read_bring, "3 yrs chairside", "3 years of chairside experience"),
        (read_bring, "2 years volunteer work", "2 years of volunteer work"),
        (read_why, "closer to home and better hours", "it's closer to home and has better hours"),
        (read_bring, "strong back", "a strong back"),
        (read_bring, "cdl a license", "a CDL A license"),
        (read_bring, "associates in nursing", "an associate's in nursing"),
        (read_bring, "ability to lift 75 lbs", "the ability to lift 75 pounds"),
        (read_bring, "great communication skills", "great communication skills"),
        (read_bring, "customer service", "customer service experience"),
        (read_bring, "own tools", "my own tools"),
        (read_bring, "Ive got my own van", "my own van"),
        (read_learned, "the garden opens in april", "that the garden opens in April"),
        (read_why, "my dad had cancer", ""),
        (read_why, "the crew seemed patient", "the crew seemed patient"),
        (read_why, "dementia care", "I'm drawn to dementia care"),
        (read_why, "I admire people who been there for years", "I admire people who've been there for years"),
        (read_bring, "Im a night owl", "that I'm a night owl"),
        (read_bring, "not much but I work hard", "that I work hard"),
        (read_bring, "no experience but quick learner", "that I'm a quick learner"),
        (read_known_from, "night crew", "we know each other from the night crew"),
        (read_bring, "experience", ""),
        (read_bring, "no criminal record", ""),
        (read_why, "its close to home", "it's close to home"),
        (read_why, "love kids", "I love kids"),
        (read_why, "need experience", "I need experience"),
        (read_why, "always wanted to teach", "I've always wanted to teach"),
        (read_why, "helping people", "I enjoy helping people"),
        (read_why, "looking for something stable", "I'm looking for something stable"),
        (read_why, "fits my school schedule", "it fits my school schedule"),
        (read_why, "good place to work", "it's a good place to work"),
        (read_why, "good hours", "of the good hours"),
        (read_why, "new challenge", "I'm looking for a new challenge"),
        (read_why, "passion for teaching", "I have a passion for teaching"),
        (read_why, "less travel", "I want less travel"),
        (read_why, "they treat people right", "you treat people right"),
        (read_why, "pay is good", ""),
        (read_why, "benefits", ""),
        (read_learned, "they promote from within", "that you promote from within"),
        (read_learned, "its a family business", "that it's a family business"),
        (read_learned, "everyone helps out", "that everyone helps out"),
        (read_learned, "the schedule rotates", "that the schedule rotates"),
        (read_learned, "the store opened in 1982", "that the store opened in 1982"),
        (read_learned, "no weekends", "that there are no weekends"),
        (read_learned, "no meetings before ten", "that there are no meetings before ten"),
        (read_why, "training", "of the training"),
        (read_bring, "i am native in polish and have c1 german", "that I'm native in Polish and have C1 German"),
        (read_learned, "theres room to grow", "that there's room to grow"),
        (read_learned, "yall have 40 trucks", "that you have 40 trucks"),
        (read_learned, "I can cross train", "that I can cross train"),
        (read_known_from, "she's my aunt", "you're my aunt"),
        (read_known_from, "he was my manager", "you were my manager"),
        (read_known_from, "he coached my son", "you coached my son"),
        (read_known_from, "taught me in 10th grade", "you taught me in 10th grade"),
        (read_known_from, "my neighbor", "you're my neighbor"),
        (read_known_from, "old boss", "you're my old boss"),
        (read_known_from, "family friend", "we're family friends"),
        (read_known_from, "same gym", "we know each other from the same gym"),
        (read_known_from, "used to work with her at Target", "we used to work together at Target"),
        (read_known_from, "worked under her at Kroger", "I worked under you at Kroger"),
        (read_bring, "cook from scratch", "that I cook from scratch"),
        (read_bring, "always smiling", "that I'm always smiling"),
        (read_bring, "good w/ numbers", "that I'm good with numbers"),
        (read_why, "machine learning", "I'm drawn to machine learning"),
        (read_why, "room to grow", "there's room to grow"),
        (read_learned, "room temperature superconductors", "about room temperature superconductors"),
        (read_bring, "a sense of humor", "a sense of humor"),
        (read_why, "never a dull day", "it's never a dull day"),
        (read_learned, "that ur hiring", "that you're hiring"),
        (read_known_from, "used to babysit her kids", "I used to babysit your kids"),
        (read_learned, "Never assume", "to never assume"),
        (read_learned, "to be patient", "to be patient"),
        (read_learned, "not to rush", "not to rush"),
        (read_learned, "dont rush", "not to rush"),
        (read_learned, "always busy", "that it's always busy"),
        (read_learned, "always hiring", "that you're always hiring"),
        (read_learned, "your chef still makes the bread", "that your chef still makes the bread"),
        (read_learned, "training is 6 wks", "that training is 6 weeks"),
        (read_learned, "I need more training", ""),
        (read_why, "closer to home", "it's closer to home"),
        (read_why, "easier on my back", "it's easier on my back"),
        (read_why, "my sister works there", "my sister works there"),
        (read_why, "the people seem kind", "the people seem kind"),
        (read_why, "good fit for my skills", "it's a good fit for my skills"),
        (read_why, "to get out of retail", ""),
        (read_why, "dream job", ""),
        (read_bring, "bilingual (spanish)", "that I'm bilingual (Spanish)"),
        (read_bring, "Fluent in ASL", "that I'm fluent in ASL"),
        (read_bring, "RN for 8 yrs", "that I've been an RN for 8 years"),
        (read_bring, "forklift", ""),
        (read_bring, "driving license", "a driving license"),
        (read_bring, "class 2 hgv", "a Class 2 HGV license"),
        (read_bring, "excel and powerpoint", "knowledge of Excel and PowerPoint"),
        (read_bring, "spanish and english", "Spanish and English"),
        (read_learned, "not much paperwork", "that there isn't much paperwork"),
        (read_learned, "not much to say", ""),
        (read_learned, "tips shared equally", "that tips are shared equally"),
        (read_why, "flexible", "it's flexible"),
        (read_known_from, "my sister in law", "you're my sister-in-law"),
        (read_known_from, "our kids play football together", "our kids play football together"),
        (read_bring, "dbs checked", "that I'm DBS checked"),
        (read_bring, "15 years nights", "15 years on nights"),
        (read_bring, "patience of a saint", "the patience of a saint"),
        (read_bring, "i learn quick", "that I learn quickly"),
        (read_learned, "manager started as a dishwasher", "that the manager started as a dishwasher"),
        (read_learned, "they like people who ask questions", "that you like people who ask questions"),
        (
            read_known_from,
            "never met in person but we talk on discord",
            "we've never met in person but we talk on Discord",
        ),
        (read_bring, "patience and good with families", "that I have patience and am good with families"),
        (read_bring, "RN and bilingual", "that I'm an RN and bilingual"),
        (read_why, "something new everyday", "there's something new every day"),
        (read_learned, "crews start at 6", "that crews start at 6"),
        (read_learned, "use of Teams not slack", "that you use Teams, not Slack"),
        (read_learned, "use of force policy", "about the use of force policy"),
        (read_bring, "food hygiene level 2", "a Level 2 food hygiene certificate"),
        (read_why, "career switch to nursing", "I'm looking for a career switch to nursing"),
        (read_known_from, "we did nysc together", "we did NYSC together"),
        (read_bring, "forklift and cdl", "a forklift certification and a CDL"),
        (read_bring, "forklift and reach truck certs", "forklift and reach truck certifications"),
        (read_bring, "positive attitude and team player", "that I have a positive attitude and am a team player"),
        (read_bring, "team player and own tools", "that I'm a team player and have my own tools"),
        (read_bring, "fast typing 80 wpm", "fast typing (80 wpm)"),
        (read_bring, "im not great with computers", ""),
        (read_bring, "I fix anything with an engine", "that I fix anything with an engine"),
        (read_known_from, "gym", "we know each other from the gym"),
        (read_known_from, "VFW", "we know each other from the VFW"),
        (read_known_from, "we don't really know each other", ""),
        (read_known_from, "we didn't know each other until college", "we didn't know each other until college"),
        (read_known_from, "foreman on the airport job", "you're my foreman on the airport job"),
        (read_known_from, "Prof at UCLA", "you're my professor at UCLA"),
        (read_learned, "drivers home every night", "that drivers are home every night"),
        (read_learned, "store closed on sundays", "that the store is closed on Sundays"),
        (read_learned, "planning period every day", "that there's a planning period every day"),
        (read_learned, "guests come back every year", "that guests come back every year"),
        (read_learned, "your bidding on the stadium", "that you're bidding on the stadium"),
        (read_learned, "pts come from all over", "that patients come from all over"),
        (read_learned, "8 people on the team", "that there are 8 people on the team"),
        (read_learned, "a lot of the staff been there 10 years", "that a lot of the staff have been there 10 years"),
        (read_why, "because", ""),
        (read_why, "brand i believe in", "it's a brand I believe in"),
        (read_why, "the variety, no two days are the same", "of the variety: no two days are the same"),
        (read_why, "make a difference in kids lives", "I want to make a difference in kids' lives"),
        (read_bring, "excel", "knowledge of Excel"),
        (read_bring, "MBA", "an MBA"),
        (read_bring, "patience", "patience"),
        (read_bring, "good work ethic & patience", "a good work ethic and patience"),
        (read_bring, "food handlers card", "a food handler's card"),
        (read_bring, "sql, tableau, excel", "knowledge of SQL, Tableau, and Excel"),
        (read_bring, "payroll", "payroll experience"),
        (read_known_from, "friend of a friend", "we have a friend in common"),
        (read_known_from, "dont know them well", ""),
        (read_known_from, "Maria in billing", "we know each other through Maria in billing"),
        (read_learned, "most cooks start part time", "that most cooks start part time"),
        (read_learned, "3 weeks of training", "that there are 3 weeks of training"),
        (read_learned, "you hire felons", ""),
        (read_bring, "a can do attitude", "a can-do attitude"),
        (read_why, "learn a trade", "I want to learn a trade"),
        (read_why, "its meaningful work", "it's meaningful work"),
        (read_learned, "raises are once a year", ""),
        (read_bring, "never been late", "that I've never been late"),
        (read_bring, "teamwork", "teamwork"),
        (read_known_from, "old coworker from Wendys", "you're my old coworker from Wendy's"),
        (read_why, "work with kids", "I want to work with kids"),
        (read_why, "the schedule works for me", "the schedule works for me"),
        (read_bring, "owned a small farm", "that I owned a small farm"),
        (read_bring, "rust 3y, c++ 5y", "3 years of Rust and 5 years of C++"),
        (read_bring, "fast learner, reliable, on time", "that I'm a fast learner, reliable, and on time"),
        (read_bring, "welding certs", "welding certifications"),
        (read_learned, "your using ai to sort tickets", "that you're using AI to sort tickets"),
        (read_learned, "I'd be working with the denver office too", "that I'd be working with the Denver office too"),
        (read_learned, "how the team use jira", "how the team uses Jira"),
        (read_learned, "ur using epic", "that you're using Epic"),
        (read_why, "want a teaching hospital", "I want to work at a teaching hospital"),
        (read_why, "i want a small team", "I want to work on a small team"),
        (read_known_from, "used to be my boss", "you used to be my boss"),
        (read_known_from, "was my teacher", "you were my teacher"),
        (read_other_name, "the HR lady", ""),
        (read_known_from, "worked together at Acme", "we worked together at Acme"),
        (read_known_from, "former coworker", "we're former coworkers"),
        (read_known_from, "college", "we know each other from college"),
        (read_known_from, "friend of my sister", "you're a friend of my sister"),
        (read_known_from, "my cousin's husband", "you're my cousin's husband"),
        (read_known_from, "former student of theirs", "I'm a former student of yours"),
        (read_known_from, "his former student", "I'm your former student"),
        (read_known_from, "her class", "we know each other from your class"),
        (read_known_from, "used to report to me", "you used to report to me"),
        (read_known_from, "internship last summer", "we know each other from an internship last summer"),
        (read_bring, "SHRM-CP", "my SHRM-CP"),
        (read_bring, "i dont take it personal", "that I don't take it personally"),
        (
            read_why,
            "i want to grow and he said they would support it",
            "I want to grow and you said you would support it",
        ),
        (read_other_name, "Helen Marsh who leads the team", "Helen Marsh, who leads the team,"),
        (read_other_name, "her boss mr femi", "Mr. Femi"),
        (read_learned, "nobody has left in 3 yrs", "that nobody has left in 3 years"),
        (read_learned, "id be the only designer", "that I'd be the only designer"),
        (read_why, "working outdoors", "I enjoy working outdoors"),
        (read_bring, "book of clients", "a book of clients"),
        (read_bring, "nothing fancy just reliable", "that I'm reliable"),
        (read_bring, "people trust me", "that people trust me"),
        (read_own_name, "Best regards, Sam Lee", "Sam Lee"),
        (read_own_name, "sam lee", "Sam Lee"),
        (read_other_name, "Ana Okafor, the hiring manager", "Ana Okafor, the hiring manager,"),
    ],
)
def test_a_detail_fits_the_words_that_lead_in_to_it(read: Callable[[str], Understood], typed: str, stands: str) -> None:
    assert read(typed).words == stands


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("Hi Lena,\nthanks for the chat about bee hives\n\nBest,\nSam", "bee hives"),
        ("Dear Dr. Lindqvist\nthe seed library\nThanks\nSam", "the seed library"),
        ("thanks\nyour pasta station", "your pasta station"),
        ("your pasta station\n\nSent from my phone", "your pasta station"),
    ],
)
def test_a_topic_pasted_with_a_letter_around_it_is_the_topic_alone(typed: str, topic: str) -> None:
    assert read_topic(typed).words == topic


def test_of_a_pasted_list_the_first_item_is_offered() -> None:
    for typed in ("• bees\n• honey", "* bees\n* honey", "1. bees\n2. honey"):
        found = read_topic(typed)
        assert (found.words, found.repair) == ("", "bees")


def test_a_strength_that_is_theirs_is_asked_for_as_ones_own() -> None:
    assert read_bring("your values").ask.startswith("Say it as a strength")


@pytest.mark.parametrize("typed", ["Jose\u0301", "Jos\u00e9", "\u200dJos\u00e9\u200c", "\u202eJos\u00e9"])
def test_a_name_has_one_written_form(typed: str) -> None:
    assert read_name(typed).words == "Jos\u00e9"


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
@given(st.text(max_size=120))
def test_every_reading_is_one_clean_line_or_says_why_not(read: Callable[[str], Understood], typed: str) -> None:
    found = read(typed)
    assert not (found.words and found.ask)
    assert bool(found.words or found.ask) == bool(one_line(typed))
    for text in (found.words, found.repair):
        assert text == " ".join(text.split())
        kinds = {unicodedata.category(c) for c in text if c not in "\u200c\u200d"}
        assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert unicodedata.is_normalized("NFC", found.words)


@given(st.text(max_size=120))
def test_a_repair_offered_for_a_topic_is_a_topic(typed: str) -> None:
    found = read_topic(typed)
    assert not found.repair or found.repair != typed
    assert found.kind in Kind


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Dana Okafor", "Dana"),
        ("Dana R. Okafor", "Dana"),
        ("Dana van der Berg", "Dana"),
        ("Robert Chen Jr.", "Robert"),
        ("José García", "José"),
        ("Dana", ""),
        ("Ms. Dana Okafor", ""),
        ("Ms. Okafor", ""),
        ("Mary Ann", ""),
        ("Juan Carlos Ruiz", "Juan Carlos"),
        ("Beth Ann Miller", "Beth Ann"),
        ("Dana Marie Quill", ""),
        ("Anne-Marie Dubois", "Anne-Marie"),
        ("Deshawn Williams", "Deshawn"),
        ("D'Andre Davis", "D'Andre"),
        ("Siobhán O'Connor", "Siobhán"),
        ("Xavi Hernández García", "Xavi"),
        ("Gurpreet Singh", "Gurpreet"),
        ("Thandiwe Nkosi", "Thandiwe"),
        ("Williams Deshawn", ""),
        ("Director Smith", ""),
        ("Nguyen Van Anh", ""),
        ("Dana and Luis", ""),
        ("Kim Min-jun", ""),
        ("Wei Chen", ""),
        ("Jordan", ""),
        ("", ""),
    ],
)
def test_one_is_greeted_by_a_common_given_name_that_stands_first(name: str, greeted: str) -> None:
    assert given_name(name) == greeted
