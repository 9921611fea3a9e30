package it.trama.activity.keeping;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activity;
import it.trama.activity.Activity.Weekly;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An activity as typed: hours in {@code from-1} to {@code to-7}, Monday to Sunday. */
public record ActivityForm(Map<String, String> typed) {

    static final List<String> LINES = List.of(
            "title",
            "description",
            "address",
            "accessibility",
            "contact",
            "from",
            "to",
            "enrolFrom",
            "enrolTo",
            "places",
            "ageFrom",
            "ageTo",
            "fee",
            "feeNote",
            "offerDays");

    private static final int WEEK = 7;
    private static final int LONGEST = 731;
    private static final int MOST_PLACES = 2000;
    private static final int OLDEST = 120;
    private static final int LONGEST_OFFER = 30;

    static ActivityForm blank(LocalDate today) {
        return new ActivityForm(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "enrolFrom",
                Formats.date(today),
                "offerDays",
                "3",
                "published",
                "si"));
    }

    static ActivityForm of(Activity a) {
        var typed = new HashMap<String, String>();
        typed.put("id", a.id().toString());
        typed.put("version", Integer.toString(a.state().version()));
        typed.put("title", a.about().title());
        typed.put("kind", a.about().kind());
        typed.put("description", a.about().description());
        typed.put("accessibility", a.about().accessibility());
        typed.put("contact", a.about().contact());
        UUID facility = a.where().facility();
        typed.put("facility", facility == null ? "" : facility.toString());
        typed.put("address", a.where().address());
        typed.put("municipality", a.where().municipality());
        typed.put("from", Formats.date(a.span().from()));
        typed.put("to", Formats.date(a.span().to()));
        typed.put("enrolFrom", Formats.date(a.span().enrolFrom()));
        typed.put("enrolTo", Formats.date(a.span().enrolTo()));
        typed.put("places", Integer.toString(a.room().places()));
        typed.put("ageFrom", text(a.room().ageFrom()));
        typed.put("ageTo", text(a.room().ageTo()));
        typed.put("fee", a.room().fee() == null ? "" : Formats.quantity(a.room().fee()));
        typed.put("feeNote", a.room().feeNote());
        typed.put("offerDays", Integer.toString(a.room().offerDays()));
        typed.put("published", a.state().published() ? "si" : "");
        for (Weekly one : a.span().times()) {
            typed.put("from-" + one.weekday(), Formats.time(one.from()));
            typed.put("to-" + one.weekday(), Formats.time(one.to()));
        }
        return new ActivityForm(typed);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    public String of(String name) {
        return Inputs.text(typed.get(name));
    }

    /** Of the activity whose address it was sent to. */
    ActivityForm as(UUID id) {
        var own = new HashMap<>(typed);
        own.put("id", id.toString());
        own.merge("version", "0", (stored, none) -> stored);
        return new ActivityForm(own);
    }

    FormErrors errors() {
        var wrong = Stream.of(
                        of("title").isEmpty() ? Map.entry("title", "activity.error.title") : null,
                        of("kind").isEmpty() ? Map.entry("kind", "activity.error.kind") : null,
                        of("contact").isEmpty() ? Map.entry("contact", "activity.error.contact") : null,
                        of("facility").isEmpty() && of("address").isEmpty()
                                ? Map.entry("address", "activity.error.place")
                                : null,
                        of("facility").isEmpty() && of("municipality").isEmpty()
                                ? Map.entry("municipality", "activity.error.municipality")
                                : null,
                        whole("places", 1, MOST_PLACES).isEmpty() ? Map.entry("places", "activity.error.places") : null,
                        whole("offerDays", 1, LONGEST_OFFER).isEmpty()
                                ? Map.entry("offerDays", "activity.error.offerDays")
                                : null,
                        amountWrong() ? Map.entry("fee", "activity.error.fee") : null,
                        ageWrong("ageFrom") ? Map.entry("ageFrom", "activity.error.age") : null,
                        ageWrong("ageTo") || agesCrossed() ? Map.entry("ageTo", "activity.error.age") : null)
                .flatMap(Stream::ofNullable)
                .toList();
        var errors = dates();
        for (var one : wrong) {
            errors = errors.with(one.getKey(), t(one.getValue()));
        }
        return hours(errors);
    }

    private FormErrors dates() {
        var errors = FormErrors.NONE;
        for (String day : List.of("from", "to", "enrolFrom", "enrolTo")) {
            if (Inputs.date(of(day)).isEmpty()) {
                errors = errors.with(day, t("activity.error.day"));
            }
        }
        if (errors.any()) {
            return errors;
        }
        LocalDate from = day("from");
        if (day("to").isBefore(from) || day("to").isAfter(from.plusDays(LONGEST))) {
            errors = errors.with("to", t("activity.error.to"));
        }
        return day("enrolTo").isBefore(day("enrolFrom")) || day("enrolTo").isAfter(day("to"))
                ? errors.with("enrolTo", t("activity.error.enrolTo"))
                : errors;
    }

    private FormErrors hours(FormErrors sofar) {
        var errors = sofar;
        boolean none = true;
        for (int weekday = 1; weekday <= WEEK; weekday++) {
            boolean empty =
                    of("from-" + weekday).isEmpty() && of("to-" + weekday).isEmpty();
            none = none && empty;
            if (!empty && weekly(weekday).isEmpty()) {
                errors = errors.with("to-" + weekday, t("activity.error.hours"));
            }
        }
        return none ? errors.with("times", t("activity.error.noTimes")) : errors;
    }

    private Optional<Weekly> weekly(int weekday) {
        Optional<LocalTime> from = Inputs.time(of("from-" + weekday));
        Optional<LocalTime> to = Inputs.time(of("to-" + weekday));
        return from.isPresent() && to.filter(end -> end.isAfter(from.get())).isPresent()
                ? Optional.of(new Weekly(weekday, from.get(), to.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Integer> whole(String name, int least, int most) {
        return Inputs.number(of(name))
                .filter(n -> n.stripTrailingZeros().scale() <= 0
                        && n.compareTo(BigDecimal.valueOf(least)) >= 0
                        && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    private boolean ageWrong(String name) {
        return !of(name).isEmpty() && whole(name, 0, OLDEST).isEmpty();
    }

    private boolean agesCrossed() {
        return whole("ageFrom", 0, OLDEST).orElse(0) > whole("ageTo", 0, OLDEST).orElse(OLDEST);
    }

    private boolean amountWrong() {
        return !of("fee").isEmpty()
                && Inputs.number(of("fee"))
                        .filter(n -> n.signum() >= 0
                                && n.stripTrailingZeros().scale() <= 2
                                && n.precision() - n.scale() <= 5)
                        .isEmpty();
    }

    private LocalDate day(String name) {
        return Inputs.date(of(name)).orElseThrow();
    }

    /** Only of a form without errors. */
    KeepActivity.Save toCommand() {
        return new KeepActivity.Save(
                Inputs.id(of("id")).orElseGet(UUID::randomUUID),
                whole("version", 0, Integer.MAX_VALUE).orElse(0),
                new Activity.About(of("kind"), of("title"), of("description"), of("accessibility"), of("contact")),
                new Activity.Where(Inputs.id(of("facility")).orElse(null), of("address"), of("municipality")),
                new Activity.Span(
                        day("from"),
                        day("to"),
                        day("enrolFrom"),
                        day("enrolTo"),
                        IntStream.rangeClosed(1, WEEK)
                                .boxed()
                                .flatMap(d -> weekly(d).stream())
                                .toList()),
                new Activity.Room(
                        whole("places", 1, MOST_PLACES).orElseThrow(),
                        whole("ageFrom", 0, OLDEST).orElse(null),
                        whole("ageTo", 0, OLDEST).orElse(null),
                        Inputs.number(of("fee")).filter(n -> n.signum() > 0).orElse(null),
                        of("feeNote"),
                        whole("offerDays", 1, LONGEST_OFFER).orElseThrow()),
                "si".equals(of("published")));
    }
}
