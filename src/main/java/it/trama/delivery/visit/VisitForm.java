package it.trama.delivery.visit;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.Visit;
import it.trama.delivery.Visit.Outcome;
import it.trama.delivery.Visit.Signature;
import it.trama.delivery.Visit.Story;
import it.trama.delivery.Visit.Travel;
import it.trama.delivery.Visit.Worker;
import it.trama.delivery.VisitChecks.Time;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A visit as it was typed, field by field. */
public record VisitForm(Map<String, String> typed) {

    private static final int DRAWING = 200_000;

    public VisitForm {
        typed = Map.copyOf(typed);
    }

    static VisitForm blank(String day) {
        return new VisitForm(Map.of("id", UUID.randomUUID().toString(), "day", day, "outcome", "GIVEN"));
    }

    public String get(String field) {
        return Inputs.text(typed.get(field));
    }

    boolean confirmed() {
        return !get("confirm").isEmpty();
    }

    /** @param workers names of those of the body, by id */
    public Result<Visit, FormErrors> toVisit(UUID assignment, Map<UUID, String> workers, List<Outcome> outcomes) {
        var worker = Inputs.id(get("worker")).filter(workers::containsKey);
        var outcome =
                outcomes.stream().filter(o -> o.code().equals(get("outcome"))).findFirst();
        var errors = new Problems()
                .unless(day().isPresent(), "day")
                .unless(get("starts").isEmpty() || starts().isPresent(), "starts")
                .unless(endsRightly(), "ends")
                .unless(quantity().isPresent() || !get("starts").isEmpty(), "quantity")
                .unless(worker.isPresent(), "worker")
                .unless(outcome.isPresent(), "outcome")
                .unless(minutes().isPresent(), "minutes")
                .unless(km().isPresent(), "km")
                .unless(signed(outcome.stream().anyMatch(Outcome::given)), "signed")
                .errors();
        if (errors.any()) {
            return Result.refused(errors);
        }
        UUID who = worker.orElseThrow();
        var came = new Worker(
                who, workers.getOrDefault(who, ""), !get("substitute").isEmpty());
        return Result.done(visit(assignment, came));
    }

    private Visit visit(UUID assignment, Worker worker) {
        return new Visit(
                Inputs.id(get("id")).orElseGet(UUID::randomUUID),
                assignment,
                new Time(day().orElseThrow(), starts().orElse(null), ends().orElse(null)),
                quantity().orElseThrow(),
                worker,
                story());
    }

    private Optional<LocalDate> day() {
        return Inputs.date(get("day"));
    }

    private Optional<LocalTime> starts() {
        return Inputs.time(get("starts"));
    }

    private Optional<LocalTime> ends() {
        return Inputs.time(get("ends"));
    }

    /** Both or none, one after the other. */
    private boolean endsRightly() {
        if (get("starts").isEmpty() && get("ends").isEmpty()) {
            return true;
        }
        return ends().filter(end -> starts().filter(end::isAfter).isPresent()).isPresent();
    }

    /** A drawing has a name; what was given is signed, or it says why not. */
    private boolean signed(boolean given) {
        boolean named = get("drawing").isEmpty() || !get("signed").isEmpty();
        return named && (!given || !(get("reason") + get("signed")).isEmpty());
    }

    private Story story() {
        String drawing = get("drawing");
        return new Story(
                get("outcome"),
                get("note"),
                new Travel(minutes().orElseThrow(), km().orElseThrow()),
                new Signature(
                        get("signed"),
                        drawing.startsWith("data:image/png;base64,") && drawing.length() <= DRAWING ? drawing : "",
                        get("reason")));
    }

    /** As typed, or from the times. */
    private Optional<BigDecimal> quantity() {
        if (!get("quantity").isEmpty()) {
            return Inputs.number(get("quantity"))
                    .filter(n ->
                            n.signum() > 0 && n.stripTrailingZeros().scale() <= 2 && n.precision() - n.scale() <= 5);
        }
        return starts().flatMap(start -> ends().filter(end -> end.isAfter(start))
                .map(end -> BigDecimal.valueOf(Duration.between(start, end).toMinutes())
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)));
    }

    private Optional<Integer> minutes() {
        return get("minutes").isEmpty()
                ? Optional.of(0)
                : Optional.of(get("minutes"))
                        .filter(m -> m.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .filter(m -> m <= 600);
    }

    private Optional<BigDecimal> km() {
        return get("km").isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : Inputs.number(get("km")).filter(n -> n.signum() >= 0 && n.compareTo(new BigDecimal("999")) <= 0);
    }

    /** Gathers what is wrong, a text of its own for each field. */
    private static final class Problems {

        private FormErrors errors = FormErrors.NONE;

        Problems unless(boolean right, String field) {
            errors = right ? errors : errors.with(field, t("delivery.visit.error." + field));
            return this;
        }

        FormErrors errors() {
            return errors;
        }
    }

    static LocalDate dayOr(String typed, LocalDate otherwise) {
        return Inputs.date(typed).orElse(otherwise);
    }
}
