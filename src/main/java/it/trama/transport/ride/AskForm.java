package it.trama.transport.ride;

import static it.trama.platform.web.Texts.t;

import it.trama.network.Facility;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.transport.Ride.Passenger;
import it.trama.transport.ride.NewRequest.Days;
import it.trama.transport.ride.NewRequest.Load;
import it.trama.transport.ride.NewRequest.Times;
import it.trama.transport.ride.NewRequest.Way;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request as typed. */
public record AskForm(Map<String, List<String>> sent) {

    private static final int LONGEST_DAYS = 366;
    private static final int MOST_COMPANIONS = 4;

    static AskForm blank(ReadRequests.Known known, LocalDate tomorrow) {
        return new AskForm(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "phone", List.of(known.phone()),
                "fromTown", List.of(known.municipality()),
                "day", List.of(Formats.date(tomorrow)),
                "anchor", List.of("ARRIVE"),
                "companions", List.of("0")));
    }

    public String value(String field) {
        List<String> values = values(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> values(String field) {
        return sent.getOrDefault(field, List.of());
    }

    /** A facility that was chosen stands for its town and address. */
    AskForm resolved(List<Facility> facilities) {
        return facilities.stream()
                .filter(facility -> facility.id().toString().equals(value("facility")))
                .findFirst()
                .map(facility -> {
                    var all = new HashMap<>(sent);
                    all.put("toTown", List.of(facility.municipality()));
                    all.put("toAddress", List.of(facility.name()));
                    return new AskForm(all);
                })
                .orElse(this);
    }

    private String text(String field) {
        return Inputs.text(value(field));
    }

    /** @param named the record says who it is */
    FormErrors errors(Set<String> towns, boolean named) {
        var errors = FormErrors.NONE;
        if (Inputs.id(value("id")).isEmpty()) {
            errors = errors.with("", t("transport.form.stale"));
        }
        if (!named && text("name").isEmpty()) {
            errors = errors.with("name", t("transport.ask.error.name"));
        }
        if (!text("phone").replaceAll("[\\s./-]", "").matches("\\+?\\d{6,15}")) {
            errors = errors.with("phone", t("transport.ask.error.phone"));
        }
        for (String side : List.of("from", "to")) {
            if (!towns.contains(value(side + "Town"))) {
                errors = errors.with(side + "Town", t("transport.ask.error.town"));
            }
            if (text(side + "Address").isEmpty()) {
                errors = errors.with(side + "Address", t("transport.ask.error.address"));
            }
        }
        return whenErrors(errors);
    }

    private FormErrors whenErrors(FormErrors before) {
        var errors = before;
        if (Inputs.date(value("day")).isEmpty()) {
            errors = errors.with("day", t("transport.ask.error.day"));
        }
        if (!Set.of("ARRIVE", "PICK_UP").contains(value("anchor"))) {
            errors = errors.with("anchor", t("transport.ask.error.anchor"));
        }
        if (Inputs.time(value("time")).isEmpty()) {
            errors = errors.with("time", t("transport.ask.error.time"));
        }
        if (!text("back").isEmpty() && !isLater()) {
            errors = errors.with("back", t("transport.ask.error.back"));
        }
        if (companions().isEmpty()) {
            errors = errors.with("companions", t("transport.ask.error.companions", MOST_COMPANIONS));
        }
        if (!weekdays().isEmpty() && !untilFits()) {
            errors = errors.with("until", t("transport.ask.error.until"));
        }
        return exceptions().isPresent() ? errors : errors.with("except", t("transport.ask.error.except"));
    }

    private boolean isLater() {
        return Inputs.time(value("back"))
                .filter(back -> Inputs.time(value("time")).filter(back::isAfter).isPresent())
                .isPresent();
    }

    private boolean untilFits() {
        return Inputs.date(value("until"))
                .filter(until -> Inputs.date(value("day"))
                        .filter(day -> !until.isBefore(day) && until.isBefore(day.plusDays(LONGEST_DAYS)))
                        .isPresent())
                .isPresent();
    }

    private Optional<Integer> companions() {
        return Inputs.number(value("companions"))
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(java.math.BigDecimal::intValue)
                .filter(n -> n >= 0 && n <= MOST_COMPANIONS);
    }

    private Set<Integer> weekdays() {
        return values("weekdays").stream()
                .filter(day -> day.matches("[1-7]"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Empty: one of them cannot be read. */
    private Optional<Set<LocalDate>> exceptions() {
        List<Optional<LocalDate>> read = Stream.of(text("except").split("[,;\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .map(Inputs::date)
                .toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).collect(Collectors.toSet()))
                : Optional.empty();
    }

    /** Only of a form without errors. */
    NewRequest toRequest() {
        LocalDate first = Inputs.date(value("day")).orElseThrow();
        boolean once = weekdays().isEmpty();
        return new NewRequest(
                Inputs.id(value("id")).orElseThrow(),
                new Passenger(text("name"), text("phone"), text("fromAddress"), text("toAddress"), text("notes")),
                new Way(value("fromTown"), value("toTown")),
                new Times(
                        value("anchor"),
                        Inputs.time(value("time")).orElseThrow(),
                        Inputs.time(value("back")).orElse(null)),
                new Load(value("wheelchair").equals("yes"), companions().orElseThrow()),
                new Days(
                        first,
                        once ? first : Inputs.date(value("until")).orElseThrow(),
                        weekdays(),
                        exceptions().orElseThrow()),
                Inputs.id(value("askedOf")).orElse(null));
    }
}
