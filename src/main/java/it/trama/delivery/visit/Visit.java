package it.trama.delivery.visit;

import it.trama.delivery.VisitChecks;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A worker at somebody's home, as it is told. */
record Visit(UUID id, UUID assignment, VisitChecks.Time time, BigDecimal quantity, Worker worker, Story story) {

    /** @param substitute not the one who comes usually */
    record Worker(UUID id, String name, boolean substitute) {}

    /** @param outcome a code of {@code delivery.outcomes} */
    record Story(String outcome, String note, Travel travel, Signature signature) {}

    record Travel(int minutes, BigDecimal km) {}

    /** @param reason why nobody signed */
    record Signature(String name, String drawing, String reason) {}

    /** How it may go; {@code paidPercent} of the quantity counts as given. */
    record Outcome(String code, String label, boolean given, int paidPercent) {

        BigDecimal counted(BigDecimal quantity) {
            return quantity.multiply(BigDecimal.valueOf(paidPercent))
                    .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        }
    }

    VisitChecks.Line asLine(boolean given) {
        return new VisitChecks.Line(1, id, assignment, time, quantity, worker.id, given);
    }

    /** What who verifies reads beside the delivery. */
    String words(Outcome outcome) {
        String when = time.starts() == null ? "" : Formats.time(time.starts()) + "–" + Formats.time(time.ends());
        String who = worker.substitute ? worker.name + " " + VisitTexts.SUBSTITUTE.words() : worker.name;
        String how = outcome.given() ? "" : outcome.label();
        String signed = story.signature.name.isEmpty()
                ? story.signature.reason.isEmpty() ? "" : VisitTexts.UNSIGNED.words(story.signature.reason)
                : VisitTexts.SIGNED.words(story.signature.name);
        return Stream.of(when, who, how, signed, story.note)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
