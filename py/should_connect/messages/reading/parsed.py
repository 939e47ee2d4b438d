"""A text taken apart: whom it greets, its sentences, its language, and which of its words were typed in the form."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading.languages import language_of
from should_connect.messages.reading.letter import Greeting, greeting, typed_name
from should_connect.messages.reading.words import Sentence, plain_words, sentences
from should_connect.messages.typed import read_name, read_own_name


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the text and whom it is for.

    `limit` counts UTF-16 code units, 0 for none. `known` are the topic and the like, as typed, `job` and `company` what
    the form says of them. `allows` holds ids of findings that are no fault in this text. `is_own` is false for words of
    the guide with the visitor's in their midst, of which only what is certain is said.
    """

    limit: int = 0
    name: str = ""
    own_name: str = ""
    known: tuple[str, ...] = ()
    leaves_interview_out: bool = False
    allows: tuple[str, ...] = ()
    kind: MessageKind = MessageKind.NOTE
    job: str = ""
    company: str = ""
    is_own: bool = True


@dataclass(frozen=True)
class Parsed:
    """A text and each of its parts, which is worked out when it is first asked for."""

    text: str
    context: Context

    @cached_property
    def name(self) -> str:
        """Their name as the form's reading has it, empty where what was typed is none."""
        typed = self.context.name
        return read_name(typed).words if typed_name(typed)[1] else ""

    @cached_property
    def own_name(self) -> str:
        """The visitor's name, likewise."""
        typed = self.context.own_name
        return read_own_name(typed).words if typed_name(typed)[1] else ""

    @cached_property
    def greeted(self) -> Greeting | None:
        """The greeting, where there is one."""
        return greeting(self.text)

    @cached_property
    def every_sentence(self) -> tuple[Sentence, ...]:
        """All sentences, with the greeting in the one it begins."""
        return sentences(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences after the greeting; what stands before it is a sentence of its own."""
        found: list[Sentence] = []
        greeted = self.greeted
        for sentence in self.every_sentence:
            if greeted and sentence.start < greeted.end and sentence.end > greeted.start:
                words = tuple(word for word in sentence.words if word.start >= greeted.end)
                before = tuple(word for word in sentence.words if word.end <= greeted.start)
                if before:
                    found.append(Sentence(before, before[0].start, greeted.start))
                if words:
                    found.append(Sentence(words, words[0].start, sentence.end, sentence.asks))
            else:
                found.append(sentence)
        return tuple(found)

    @cached_property
    def lows(self) -> tuple[str, ...]:
        """Every word in small letters."""
        return tuple(word.low for sentence in self.every_sentence for word in sentence.words)

    @cached_property
    def language(self) -> str:
        """The name of the language it is in."""
        return language_of(self.text, self.lows)

    @cached_property
    def own_words(self) -> frozenset[str]:
        """The words of the form, which are never a fault of spelling or of tone."""
        context = self.context
        given = (context.name, context.own_name, context.job, context.company, *context.known)
        words = {word for each in given for word in plain_words(each)}
        return frozenset(words | {word.lower() for each in given for word in each.split()})

    @cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """Where names, topic, job or company of the form stand in the text as they were typed."""
        context = self.context
        low = self.text.lower()
        found: set[tuple[int, int]] = set()
        for given in (context.name, context.own_name, context.job, context.company, *context.known):
            said = given.strip().lower()
            at = low.find(said) if len(said) > 1 else -1
            while at >= 0:
                found.add((at, at + len(said)))
                at = low.find(said, at + len(said))
        return tuple(sorted(found))

    @cached_property
    def quoted_to(self) -> tuple[int, ...]:
        """For each of these, where the farthest of them and of those before it ends."""
        return tuple(accumulate((end for _, end in self.quoted), max))

    def quoted_in(self, sentence: Sentence) -> frozenset[int]:
        """The numbers of the words of a sentence that were typed in the form."""
        return frozenset(at for at, word in enumerate(sentence.words) if self.is_quoted(word.start, word.end, 1))

    def is_quoted(self, start: int, end: int, words: int) -> bool:
        """Whether so many words were typed in the form, and so are not the visitor's way to speak."""
        from_here, after = bisect_left(self.quoted, (start, 0)), bisect_left(self.quoted, (start + 1, 0))
        farthest = self.quoted_to[after - 1] if after else 0
        if words == 1 or farthest > end:
            return farthest >= end
        return from_here > 0 and self.quoted_to[from_here - 1] >= end


@lru_cache(maxsize=1)
def parse(text: str, context: Context) -> Parsed:
    """The text taken apart once, for all that look at it one after the other."""
    return Parsed(text, context)
