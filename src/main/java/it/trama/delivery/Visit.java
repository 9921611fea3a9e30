package it.trama.delivery;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A worker at somebody's home, as it is told. */
public record Visit(UUID id, UUID assignment, VisitChecks.Time time, BigDecimal quantity, Worker worker, Story story) {

    /** @param substitute not the one who comes usually */
    public record Worker(UUID id, String name, boolean substitute) {}

    /** @param outcome a code of {@code delivery.outcomes} */
    public record Story(String outcome, String note, Travel travel, Signature signature) {}

    public record Travel(int minutes, BigDecimal km) {}

    /** @param reason why nobody signed */
    public record Signature(String name, String drawing, String reason) {}

    /** How it may go; {@code paidPercent} of the quantity counts as given. */
    public record Outcome(String code, String label, boolean given, int paidPercent) {

        public BigDecimal counted(BigDecimal quantity) {
            return quantity.multiply(BigDecimal.valueOf(paidPercent))
                    .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        }
    }

    public VisitChecks.Line asLine(int n, boolean given) {
        return new VisitChecks.Line(n, id, assignment, time, quantity, worker.id, given);
    }

    /** What who verifies reads beside the delivery. */
    public String words(Outcome outcome) {
        String when = time.starts() == null ? "" : Formats.time(time.starts()) + "–" + Formats.time(time.ends());
        String who = worker.substitute ? t("delivery.visit.words.substitute", worker.name) : worker.name;
        String how = outcome.given() ? "" : outcome.label();
        return Stream.of(when, who, how, signed(), story.note)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String signed() {
        var signature = story.signature;
        if (!signature.name.isEmpty()) {
            return t("delivery.visit.words.signed", signature.name);
        }
        return signature.reason.isEmpty() ? "" : t("delivery.visit.words.unsigned", signature.reason);
    }
}
