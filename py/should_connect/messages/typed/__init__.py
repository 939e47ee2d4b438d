"""One reading of every typed field, for whoever writes a message and whoever checks one.

Each `read_...` takes what a visitor typed, whatever it is, and says how it was understood: the words as they stand in a
sentence, or why they cannot and what would do (`Understood`). Nothing is added to what was typed, and names stay names.
"""

from should_connect.messages.typed.brings import read_bring
from should_connect.messages.typed.companies import read_company
from should_connect.messages.typed.jobs import read_job
from should_connect.messages.typed.known import read_known_from
from should_connect.messages.typed.learned import read_learned
from should_connect.messages.typed.model import Kind, Understood, UnderstoodTopic
from should_connect.messages.typed.names import PARTICLES, TITLES, read_name, read_other_name, read_own_name
from should_connect.messages.typed.reasons import read_why
from should_connect.messages.typed.text import PLACEHOLDER, one_line
from should_connect.messages.typed.topics import read_topic

__all__ = (
    "PARTICLES",
    "PLACEHOLDER",
    "TITLES",
    "Kind",
    "Understood",
    "UnderstoodTopic",
    "one_line",
    "read_bring",
    "read_company",
    "read_job",
    "read_known_from",
    "read_learned",
    "read_name",
    "read_other_name",
    "read_own_name",
    "read_topic",
    "read_why",
)
