"""Texts of every kind, each with its form: what must be found in them, and those in which nothing may be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from should_connect.calculators import get
from should_connect.catalogue.linkedin import NOTE_LIMIT_PREMIUM
from should_connect.html.escape import escape
from should_connect.html.live import slots
from should_connect.messages.kinds import EMAILS, MessageKind
from should_connect.messages.reading.check import check, scope
from should_connect.messages.reading.parsed import Context
from should_connect.situation import Situation

NOTES = Path(__file__).parents[1] / "data" / "notes"


def fields(file: str) -> list[list[str]]:
    lines = (NOTES / file).read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if not line.startswith("#")]


def context(kind: str, name: str, own_name: str, job: str, company: str) -> Context:
    name, own_name, job, company = ("" if each == "-" else each for each in (name, own_name, job, company))
    limit = NOTE_LIMIT_PREMIUM if kind == MessageKind.NOTE else 0
    return Context(limit, name, own_name, (job,), kind=MessageKind(kind), job=job, company=company)


COLUMNS = ("kind", "wanted", "name", "own_name", "job", "company", "text")


def shown(text: str, given: Context) -> list[tuple[str, str]]:
    return [(finding.id, text[finding.start : finding.end]) for finding in check(text, given)]


@pytest.mark.parametrize(("kind", "name", "own_name", "job", "company", "text"), fields("good_of_every_kind.txt"))
def test_a_text_that_needs_no_change_is_left_alone(
    kind: str, name: str, own_name: str, job: str, company: str, text: str
) -> None:
    found = shown(text.replace("\\n", "\n"), context(kind, name, own_name, job, company))
    assert [each for each in found if not each[0].startswith("likely-")] == []


def test_few_texts_that_need_no_change_are_likely_taken_for_a_fault() -> None:
    texts = [(text.replace("\\n", "\n"), context(*given)) for *given, text in fields("good_of_every_kind.txt")]
    taken = [text for text, given in texts if any(id.startswith("likely-") for id, _ in shown(text, given))]
    assert len(taken) <= 0.04 * len(texts), taken


@pytest.mark.parametrize(COLUMNS, fields("bad_of_every_kind.txt"))
def test_what_is_wrong_is_found(
    kind: str, wanted: str, name: str, own_name: str, job: str, company: str, text: str
) -> None:
    found = shown(text.replace("\\n", "\n"), context(kind, name, own_name, job, company))
    assert {id for id, _ in found} & set(wanted.split(",")), found


@pytest.mark.parametrize(COLUMNS, fields("bad_of_every_kind.txt"))
def test_a_repair_mends_what_it_is_for(
    kind: str, wanted: str, name: str, own_name: str, job: str, company: str, text: str
) -> None:
    text, given = text.replace("\\n", "\n"), context(kind, name, own_name, job, company)
    for finding in check(text, given):
        if finding.repair:
            mended = finding.repair.made_in(text)
            words = text[finding.start : finding.end]
            assert shown(text, given).count((finding.id, words)) > shown(mended, given).count((finding.id, words)), (
                mended
            )
            assert "  " not in mended.replace("\n", "")


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("I'd be glad to work. I'd like to work as a nurse.", "I'd be glad to work. I'd like to work as an analyst."),
        ("Thanks for the tour. Can I have your home number so I can text you?", "Thanks for the tour."),
        ("Thanks for the tour, but please reply today.", "Thanks for the tour."),
    ],
)
def test_what_a_repair_leaves_reads_well(text: str, mended: str) -> None:
    text = f"Hi Dana,\n{text}\nSam Lee"
    (finding,) = check(text, Context(name="Dana", job="analyst", kind=MessageKind.THANK_YOU))
    assert finding.repair
    assert finding.repair.made_in(text) == f"Hi Dana,\n{mended}\nSam Lee"


NAME = "Hi Dana, "
THANKS = f"{NAME}thank you for the interview for the analyst role."


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("I need an answer.", "I don't need an answer."),
        ("Please reply soon.", "There is no need to reply soon."),
        ("I was disappointed by your decision.", "I was not disappointed by your decision."),
        ("I apologize for it.", "I don't apologize for it."),
        ("You are rude.", "You are not rude at all."),
    ],
)
def test_what_is_denied_is_no_fault(said: str, denied: str) -> None:
    given = Context(name="Dana")
    assert check(f"{THANKS} {said}", given)
    assert not check(f"{THANKS} {denied}", given)


@pytest.mark.parametrize(
    ("theirs", "mine"),
    [
        ("I liked how you send patients an update.", "Could you send me an update?"),
        ("I was sorry to hear that you were ill.", "I'm sorry about my answers."),
        ("You said why nobody understands the old tax form.", "Why has nobody answered?"),
        ("You told me how the youngest waiter quit a boring task.", "I want this job so much."),
    ],
)
def test_who_speaks_of_whom_decides(theirs: str, mine: str) -> None:
    given = Context(name="Dana")
    assert check(f"{THANKS} {mine}", given)
    assert not check(f"{THANKS} {theirs}", given)


def test_each_kind_of_text_has_rules_of_its_own() -> None:
    asks = f"{THANKS} Has a decision been made?"
    sells = f"{THANKS} I have ten years of experience with it."
    later = f"{THANKS} Please keep me in mind for future openings."
    signed = f"{THANKS}\nSam Lee\nsam@lee.dev\n+1 555 010 2030"

    def ids(text: str, kind: MessageKind) -> set[str]:
        return {each.id for each in check(text, Context(name="Dana", kind=kind))}

    assert ids(asks, MessageKind.NOTE) == ids(asks, MessageKind.THANK_YOU) == {"asks-decision"}
    assert ids(asks, MessageKind.STATUS) == set()
    assert ids(sells, MessageKind.NOTE) == {"selling"}
    assert ids(sells, MessageKind.THANK_YOU) == set()
    assert ids(later, MessageKind.NOTE) == {"asks-job"}
    assert ids(later, MessageKind.AFTER_REJECTION) == set()
    assert ids(signed, MessageKind.NOTE) == {"link", "phone"}
    assert all(ids(signed, kind) == set() for kind in EMAILS)


def test_words_of_the_form_are_never_a_fault() -> None:
    given = Context(name="Yo", known=("unfair bias in models", "your ASAP board"), job="thx analyst")
    assert (
        check("Hi Yo, thank you for the talk on unfair bias in models and your ASAP board for the thx analyst.", given)
        == ()
    )


def test_a_sentence_with_several_faults_shows_the_gravest_only() -> None:
    text = f"{NAME}please please reply asap, I beg you, as my answers in the interview were so bad!"
    assert [each.id for each in check(text, Context(name="Dana"))] == ["begging"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sehr geehrte Frau Vogel, vielen Dank für das Gespräch über die Stelle. Ich freue mich sehr.", "German"),
        ("Bonjour Madame Roux, merci pour notre échange sur le poste, je suis très motivée.", "French"),
        ("Hola Ana, gracias por la entrevista y por el tiempo que me ha dado para el puesto.", "Spanish"),
        ("Dzień dobry, dziękuję za rozmowę o pracę, która się dla mnie bardzo liczy, i do zobaczenia.", "Polish"),
        ("李小龙您好，非常感谢您上周抽出时间和我谈话。", "Chinese"),
        ("田中様、先日は面接のお時間をいただきありがとうございました。", "Japanese"),
        ("Здравствуйте, спасибо за интересную беседу о вакансии.", "Russian or a language in the same letters"),
        ("Zzqx vrrk plomf ghaa tikk wumbo lorra prex quindle sarto.", "a language we don't know"),
    ],
)
def test_a_language_that_is_not_read_is_named_and_only_length_names_and_gaps_are_checked(
    text: str, language: str
) -> None:
    given = Context(limit=5, name="Dana", own_name="Sam", job="nurse", company="Acme")
    found = check(f"{text} [Name]", given)
    assert {each.id for each in found} <= {"too-long", "no-name", "wrong-name", "name-misspelled", "placeholder"}
    assert {"too-long", "placeholder"} <= {each.id for each in found}
    said = scope(text, given, found)
    assert said.startswith(f"This looks like {language}. We read English")


def test_a_text_is_never_called_good() -> None:
    given = Context(name="Dana")
    clean = scope(THANKS, given, ())
    assert "found none" in clean
    assert "looked for" in clean
    found = check(f"{THANKS} Please reply.", given)
    assert "found none" not in scope("x", given, found)
    for said in (clean, scope("x", given, found)):
        assert not set(said.lower().split()) & {"good", "great", "fine", "well", "ready"}
    assert scope("  ", given, ()) == ""


def test_a_note_is_told_of_its_profile_and_an_email_never() -> None:
    text = f"{THANKS} See samlee.co.uk."
    (found,) = check(text, Context(name="Dana"))
    assert "profile" in found.instead
    for kind in EMAILS:
        assert not [each for each in check(text, replace(Context(name="Dana"), kind=kind)) if "profile" in each.instead]


def test_the_page_offers_each_repair_to_take_over_in_place() -> None:
    text = "Hi Danna, thanks for our talk & tour. Please accept my request."
    situation = Situation({"their_name": "Dana", "own_note": text})
    calculator = get("write-the-note")
    answer = calculator.answer(situation)
    page = "".join(slots(calculator, situation, answer))
    for place, finding in enumerate(answer.findings):
        assert finding.repair
        assert f' id="repair-{place}" hidden>{escape(finding.repair.made_in(text))}</span>' in page
        assert f'data-edit="own_note" data-source="repair-{place}"' in page
    assert """“Dana”</span><span class="sc-hidden">: Danna</span></button>""" in page
    assert ">Leave it out<span " in page


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (f"{THANKS} My number is 07700 900 123 if you need it. Sam", f"{THANKS} Sam"),
        (f"{THANKS} I'd be glad to stay in touch, you can reach me at sam@lee.com. Sam", f"{THANKS} Sam"),
        (f"{THANKS}\nSam Lee\n+1 555 010 2030", f"{THANKS}\nSam Lee"),
        (f"Here's a short note: {THANKS}", THANKS),
        (f"Sure! Here's a warm note you can send: {THANKS}", THANKS),
        (THANKS.replace("Dana", "{{first_name}}"), THANKS),
        (
            "Hi Dana, my current boss is a nightmare, so your roadmap was good news. Sam",
            "Hi Dana, your roadmap was good news. Sam",
        ),
        (f"{THANKS} I called and left two voicemails, so now I'm trying you here. Sam", f"{THANKS} Sam"),
        (f"{THANKS} After all the hours I put in, I deserve an answer. Sam", f"{THANKS} Sam"),
    ],
)
def test_what_announces_a_leftover_or_a_number_is_left_out_with_it(text: str, mended: str) -> None:
    found, *_ = check(text, Context(name="Dana", own_name="Sam Lee"))
    assert found.repair
    assert found.repair.made_in(text) == mended


def test_a_word_with_an_exclamation_mark_at_the_end_is_no_signature() -> None:
    assert check(f"{THANKS} What a day. Robots!", Context(name="Dana", own_name="Sam Lee")) == ()
