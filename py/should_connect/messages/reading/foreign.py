"""The two plainest faults, asking for the decision and pressing, in six languages beside English."""

from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading.remarks import ADVICE, EVERYWHERE, Remark, remark

FOREIGN: tuple[Remark, ...] = (
    remark(
        "asks-decision",
        "N5",
        "It asks about the decision.",
        ADVICE["asks-decision"],
        """
        sie ~ (sich) ~ (schon) ~ entschieden/entscheiden
        haben/hast/habt sie/du/ihr ~~ entschieden/entscheidung
        gibt es ~ (schon) neuigkeiten/neues/news/entscheidung
        wann ~~ entscheidung/antwort/rückmeldung/bescheid/entscheiden/höre/erfahre
        stand ~ (der) (meiner) bewerbung
        habe ich ~~ stelle/job/position
        bekomme ich ~~ stelle/job/antwort
        avez vous ~ pris/décidé/décision/nouvelles/choisi
        quand ~~ décision/réponse/décider/nouvelles/saurai
        où en est ma/ma/le/la
        suis je ~ retenu/retenue/pris/prise
        ai je été ~ retenu/retenue
        han/ha ~ (ya) ~ decidido/tomado
        cuándo/cuando ~~ decisión/respuesta/decidir/decidirán/noticias/sabré
        alguna/hay ~ novedad/noticia/novedades/noticias
        estado de mi
        já/ja ~ decidiram/decidiu/decidido
        quando ~~ decisão/resposta/decidir/novidades/decisione/risposta/deciderete
        alguma novidade/notícia
        avete/ha ~ già ~ deciso
        ci sono ~ novità
        heeft u ~~ besloten/beslissing/gekozen
        is er ~ nieuws
        wanneer ~~ beslissing/antwoord/hoor
        """,
        EVERYWHERE - {MessageKind.STATUS},
    ),
    remark(
        "pushy",
        "NOTE-20",
        "It pressures them to act.",
        ADVICE["pushy"],
        """
        dringend/umgehend/schnellstmöglich/unverzüglich
        so schnell wie möglich
        brauche ~ (dringend) ~ antwort
        antworten sie ~ (mir) ~ (bitte)
        bitte antworten/melden
        erwarte ~ (ihre) ~ antwort/rückmeldung
        au plus vite
        le plus ~ rapidement/vite
        répondez/répondre ~ (moi) ~ (vite/rapidement/immédiatement)
        urgent/urgente/urgence
        besoin ~ (d'une) réponse
        lo antes posible
        cuanto antes
        respóndame/responda/contésteme/conteste
        necesito ~ respuesta
        o mais rápido ~ (possível)
        responda ~ (me) ~ (por)
        preciso ~ resposta
        al più presto
        ho bisogno ~ risposta
        zo snel/spoedig mogelijk
        heb ~ antwoord nodig
        """,
    ),
)
READ_A_LITTLE = frozenset(("German", "French", "Spanish", "Portuguese", "Italian", "Dutch"))
