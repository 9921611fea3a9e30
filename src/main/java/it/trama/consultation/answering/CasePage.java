package it.trama.consultation.answering;

import it.trama.consultation.Consultation.State;
import it.trama.consultation.DossierPage;
import it.trama.consultation.Move;
import it.trama.platform.web.FormErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One request on the team's side. */
public record CasePage(
        DossierPage dossier,
        Can can,
        String href,
        String step,
        OpinionForm opinion,
        MoveForm typed,
        FormErrors errors) {

    /** @param say what asks for words: more, a meeting, declining */
    public record Can(boolean take, boolean sign, List<Say> say) {}

    /** @param dated a meeting has its day */
    public record Say(String move, boolean dated) {}

    static CasePage of(ReadCase.Shown shown, OpinionForm opinion, MoveForm typed, FormErrors errors, LocalDate today) {
        var request = shown.dossier().request();
        return new CasePage(
                DossierPage.of(shown.dossier(), shown.names(), today),
                request.words() == null
                        ? new Can(false, false, List.of())
                        : can(request.progress().state()),
                request.teamHref(),
                UUID.randomUUID().toString(),
                opinion,
                typed,
                errors);
    }

    private static Can can(State state) {
        return new Can(
                Move.TAKEN.from(state).isPresent(),
                Move.OPINION.from(state).isPresent(),
                Stream.of(Move.MORE_ASKED, Move.MEETING, Move.DECLINED)
                        .filter(move -> move.from(state).isPresent())
                        .map(move -> new Say(move.name(), move == Move.MEETING))
                        .toList());
    }
}
