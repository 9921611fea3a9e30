package it.trama.network.agreement;

import it.trama.kernel.NotFound;
import it.trama.network.Keepers;
import it.trama.network.agreement.AgreementRows.More;
import it.trama.network.agreement.AgreementRows.Row;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists for the office; one agreement for everybody of the network, its paper for the office and for who signed. */
@Service
class ReadAgreements {

    sealed interface Answer {

        record Listed(List<Row> rows) implements Answer {}

        record One(Row row, More more, boolean office, boolean hasPaper) implements Answer {}
    }

    sealed interface Question {

        record Ending() implements Question {}

        record Running() implements Question {}

        record Of(UUID id) implements Question {}
    }

    private static final int MONTHS_BACK = 3;

    private final CurrentActor actors;
    private final AgreementRows rows;
    private final Clock clock;
    private final int notice;

    ReadAgreements(
            CurrentActor actors,
            AgreementRows rows,
            Clock clock,
            @Value("${trama.network.agreement-notice-days:60}") int notice) {
        this.actors = actors;
        this.rows = rows;
        this.clock = clock;
        this.notice = notice;
    }

    @Transactional(readOnly = true)
    public Answer handle(Question question) {
        var actor = actors.actor();
        LocalDate today = LocalDate.now(clock);
        if (!(question instanceof Question.Of)) {
            Keepers.requireOffice(actor);
        }
        return switch (question) {
            case Question.Ending() ->
                new Answer.Listed(rows.ending(today.plusDays(notice), today.minusMonths(MONTHS_BACK)));
            case Question.Running() -> new Answer.Listed(rows.running());
            case Question.Of(UUID id) -> {
                Row row = rows.find(id).orElseThrow(NotFound::new);
                boolean opens = Keepers.of(actor, row.organisation())
                        || (Keepers.own(actor, actor.organisation()) && rows.isParty(id, actor.organisation()));
                yield new Answer.One(
                        row,
                        rows.more(id),
                        Keepers.office(actor),
                        opens && rows.paper(id).isPresent());
            }
        };
    }
}
