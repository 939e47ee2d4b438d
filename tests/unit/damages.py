"""What mail, chat, word processing, filters and people make of a link."""

from __future__ import annotations

import base64
import html
import json
import quopri
import re
import textwrap
from collections.abc import Callable
from urllib.parse import quote

type Damage = Callable[[str], str]

AT_THE_END = (
    *(
        ".",
        ")",
        ",",
        ">",
        ";",
        "!",
        "'",
        '"',
        "*",
        "_",
        "/",
        " ",
        "\n",
        "\r\n",
        "+",
        "&",
        "?",
        "#",
        "|",
        "]",
        "}",
        "`",
        "~",
    ),
    *("=", "==", "\\", "^", "<", "</", ".)", "**", ">.", "”", "’", "»", "。", "，", "）", "\u200b", "\ufeff", "\u2060"),
    *("\u00ad", "\u200e", "\u00a0", "\u2028", "\x00", "%", "%2", "%20", "%22", "%0A", "%0D%0A", "%E2", "%C2%A0"),
    *("%E2%80%8B", "&amp;", "&nbsp;", "&quot;", "&gt;", "&#8203;"),
)
CUT = ("…", "...", "-", "…)", "..")
"""What a program leaves in place of the rest: with it a choice may have been a longer one."""
TRACKING = (
    *(
        "?utm_source=x",
        "&utm_source=newsletter&utm_medium=e-mail",
        "&amp;utm_campaign=a%20b",
        "&msclkid=0a&utm_term=15+",
    ),
    *(
        "?fbclid=IwAR0_x-Y",
        "&gclid=Cj0K.a_b",
        "?mc_cid=1&mc_eid=2",
        "?ref=chat",
        "&_hsenc=p2ANqtz-8&_hsmi=12",
        "&si=abc",
    ),
    *("#:~:text=some%20words", ":~:text=a,b", "?igshid=MzRl==", "?trk=feed-detail", "&_gl=1*abc*_ga*MTI."),
)


def every(character: str, written: str) -> Damage:
    return lambda link: link.replace(character, written)


UNDONE: dict[str, Damage] = {
    **{f"{end!r} at its end": lambda link, end=end: link + end for end in (*AT_THE_END, *TRACKING)},  # type: ignore[misc]
    **{
        f"{start!r} before it": lambda link, start=start: start + link  # type: ignore[misc]
        for start in ("\u200b", "%E2%80%8B", "#", "%23", "/", "!", " ", "<", "\ufeff", "*", '"', "%20")
    },
    "escaped": lambda link: quote(link, safe=""),
    "escaped twice": lambda link: quote(quote(link, safe=""), safe=""),
    "escaped five times": lambda link: re.sub("[^a-z]", lambda sign: f"%25252525{ord(sign[0]):02X}", link),
    "escaped but for letters": lambda link: re.sub("[^a-z]", lambda found: f"%{ord(found[0]):02x}", link),
    "escaped as HTML": html.escape,
    "escaped as HTML twice": lambda link: html.escape(html.escape(link)),
    "without the semicolon": every("&", "&amp"),
    "read as HTML": html.unescape,
    "with numbers for signs": lambda link: re.sub("[^a-z0-9]", lambda found: f"&#{ord(found[0])};", link),
    "with hexadecimal numbers": lambda link: re.sub("[^a-z0-9]", lambda found: f"&#x{ord(found[0]):X};", link),
    "with escaped entities": lambda link: html.escape(every("&", "&#38;")(link)),
    "as quoted-printable": lambda link: quopri.encodestring(link.encode()).decode(),
    "as quoted-printable, lines lost": lambda link: quopri.encodestring(link.encode()).decode().replace("=\n", ""),
    "escaped for JSON": lambda link: re.sub("[&=:+]", lambda found: f"\\u{ord(found[0]):04x}", link),
    "as a string of JSON": lambda link: json.dumps(link),
    "escaped as by old scripts": lambda link: re.sub("[&=:+]", lambda found: f"%u{ord(found[0]):04X}", link),
    "escaped for a pattern": lambda link: re.sub("[^a-z0-9]", lambda found: "\\" + found[0], link),
    "in capitals": str.upper,
    "with a capital": str.capitalize,
    "with semicolons": every("&", ";"),
    "with commas": every("&", ","),
    "with question marks": every("&", "?"),
    "with doubled ampersands": every("&", "&&"),
    "with spaces around": every("&", " & "),
    "with spaces at signs": every("=", " = "),
    "with spaces for plus": every("+", " "),
    "with escaped plus": every("+", "%2B"),
    "with escaped spaces for plus": every("+", "%20"),
    "without plus": every("+", ""),
    "with wide signs": lambda link: re.sub("[&=:+]", lambda found: chr(ord(found[0]) + 0xFEE0), link),
    "with a dash": every("-", "\u2013"),
    "with a long dash": every("-", "\u2014"),
    "with a hard hyphen": every("-", "\u2011"),
    "with soft hyphens": every("-", "-\u00ad"),
    "with a minus": every("-", "\u2212"),
    "without underscores": every("_", ""),
    "with bold marks": lambda link: f"**{link}**",
    "with a hard line": lambda link: "\n".join(textwrap.wrap(link, 40, break_on_hyphens=False)),
    "in lines": lambda link: "\n".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in quoted lines": lambda link: "\n> ".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in lines quoted twice": lambda link: "\n>> ".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in lines of HTML": lambda link: "<br>".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in soft lines": lambda link: "=\r\n".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in italics": lambda link: re.sub("_(.*?)_", r"<em>\1</em>", link),
    "with a label, as chat programs write it": lambda link: f"{link}|https://example.org/guide/emails/#{link}>",
    "through a search engine": lambda link: f"{link}&sa=D&source=docs&ust=1732700000&usg=AOvVaw0a-b_c",
    "through a mail filter": lambda link: f"{quote(link, safe='')}&data=05%7C02%7Ca%40b.org&sdata=a%3D&reserved=0",
    "through a messenger": lambda link: f"{link}?from=singlemessage&isappinstalled=0",
    "with a note behind it": lambda link: f"{link}#:~:text=none|my own case (2 days ago)",
    "with invisible breaks": lambda link: "\u200b".join(link),
    "with invisible breaks after signs": lambda link: re.sub("([^a-z0-9])", "\\1\u200b", link),
    "given twice over": lambda link: f"{link}&{link.partition(':')[2]}",
}
"""What happens to links in mail, chat, word processing and on paper, each as what it makes of one. It can be undone."""


def respelled(change: Callable[[str], str]) -> Damage:
    """Damage to what stands behind the last equals sign."""

    def damaged(link: str) -> str:
        kept, sign, choice = link.rpartition("=")
        return kept + sign + change(choice)

    return damaged


def through_a_filter_of_signs(link: str) -> str:
    """As Proofpoint has written links since 2019: signs as stars, and what they were at the end."""
    signs = "".join(re.findall("[^A-Za-z0-9]", link))
    return f"{re.sub('[^A-Za-z0-9]', '*', link)};!!A2x_!{base64.urlsafe_b64encode(signs.encode()).decode()}$"


TOLD: dict[str, Damage] = {
    "through a filter that writes hyphens": lambda link: re.sub("[^a-z0-9]", lambda sign: f"-{ord(sign[0]):02X}", link),
    "through a filter that writes stars": through_a_filter_of_signs,
    "in base 64": lambda link: f"{base64.b64encode(link.encode()).decode()}=",
    "in seven bits": lambda link: link.replace("&", "+AGM-").replace("=", "+AD0-"),
    "with letters that look alike": lambda link: link.replace("a", "а").replace("o", "о").replace("e", "е"),
    "with numbers in another script": lambda link: re.sub("[0-9]", lambda digit: chr(0x660 + int(digit[0])), link),
    "with tabs": every("&", "\t"),
    "with words": every("&", " and "),
    "with arrows": every("=", "->"),
    "with colons": every("=", ":"),
    "with underscores": every("-", "_"),
    "with dots": every("-", "."),
    "corrected by a keyboard": lambda link: (
        link.replace("role", "roll").replace("stage", "state").replace("rap", "rep")
    ),
    "with two letters exchanged": respelled(lambda choice: choice[1::-1] + choice[2:]),
    "with a letter doubled": respelled(lambda choice: choice[:1] + choice),
    "with a letter lost": respelled(lambda choice: choice[:1] + choice[2:]),
    "with its first letter lost": respelled(lambda choice: choice[1:]),
    "in the plural": respelled(lambda choice: f"{choice}s"),
    "glued to itself": lambda link: link + link,
    "in a sentence": lambda link: f"see {link} and tell me, role=panel was mine",
    "with a lid on it": lambda link: f"[{link}](https://example.org/#{link})",
    "quoted in the middle": lambda link: f"{link[: len(link) // 2]}…{link[len(link) // 2 + 9 :]}",
    "with a choice put to it": lambda link: f"{link}&{link.split('&')[-1].partition('=')[0]}=no",
}
"""What is undone only in part, or not at all; then that must be said."""
