package it.trama.transport.fleet;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Period;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.transport.fleet.Helper.Duty;
import it.trama.transport.fleet.Helper.Hours;
import it.trama.transport.fleet.Vehicle.Base;
import it.trama.transport.fleet.Vehicle.Places;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A vehicle or a volunteer as typed. */
public record FleetForm(Map<String, String> sent) {

    static final List<String> VEHICLE =
            List.of("plate", "name", "seats", "wheelchairs", "base", "place", "from", "until");
    static final List<String> HELPER = List.of(
            "name",
            "phone",
            "drivesWheelchairs",
            "weekHours",
            "hours1",
            "hours2",
            "hours3",
            "hours4",
            "hours5",
            "hours6",
            "hours7",
            "from",
            "until");

    private static final int DAYS = 7;
    private static final int MOST_SEATS = 60;
    private static final int MOST_CHAIRS = 20;
    private static final Pattern SPAN = Pattern.compile("\\s*([\\d:.]+)\\s*[-–]\\s*([\\d:.]+)\\s*");

    static FleetForm blank(LocalDate today) {
        return new FleetForm(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "from",
                Formats.date(today),
                "seats",
                "4",
                "wheelchairs",
                "0",
                "weekHours",
                "10"));
    }

    static FleetForm of(Vehicle vehicle) {
        var sent = new LinkedHashMap<String, String>();
        sent.put("id", vehicle.id().toString());
        sent.put("version", Integer.toString(vehicle.version()));
        sent.put("plate", vehicle.plate());
        sent.put("name", vehicle.name());
        sent.put("seats", Integer.toString(vehicle.places().seats()));
        sent.put("wheelchairs", Integer.toString(vehicle.places().wheelchairs()));
        sent.put("base", vehicle.base().town());
        sent.put("place", vehicle.base().place());
        period(sent, vehicle.valid());
        return new FleetForm(sent);
    }

    static FleetForm of(Helper helper) {
        var sent = new LinkedHashMap<String, String>();
        sent.put("id", helper.id().toString());
        sent.put("version", Integer.toString(helper.version()));
        sent.put("name", helper.name());
        sent.put("phone", helper.phone());
        sent.put("drivesWheelchairs", helper.duty().wheelchairs() ? "yes" : "no");
        sent.put("weekHours", Integer.toString(helper.duty().weekHours()));
        for (int day = 1; day <= DAYS; day++) {
            sent.put("hours" + day, words(helper.duty().hours(), day));
        }
        period(sent, helper.valid());
        return new FleetForm(sent);
    }

    static String words(List<Hours> hours, int weekday) {
        return hours.stream()
                .filter(one -> one.weekday() == weekday)
                .map(one -> Formats.time(one.from()) + "-" + Formats.time(one.to()))
                .collect(Collectors.joining(", "));
    }

    private static void period(Map<String, String> sent, Period valid) {
        LocalDate last = valid.lastDay();
        sent.put("from", Formats.date(valid.from()));
        sent.put("until", last == null ? "" : Formats.date(last));
    }

    public String value(String field) {
        return sent.getOrDefault(field, "");
    }

    FormErrors vehicleErrors(Set<String> towns) {
        var errors = periodErrors();
        if (text("plate").isEmpty()) {
            errors = errors.with("plate", t("transport.vehicle.error.plate"));
        }
        if (text("name").isEmpty()) {
            errors = errors.with("name", t("transport.vehicle.error.name"));
        }
        if (number("seats", 1, MOST_SEATS).isEmpty()) {
            errors = errors.with("seats", t("transport.error.number", 1, MOST_SEATS));
        }
        if (number("wheelchairs", 0, MOST_CHAIRS).isEmpty()) {
            errors = errors.with("wheelchairs", t("transport.error.number", 0, MOST_CHAIRS));
        }
        return towns.contains(value("base")) ? errors : errors.with("base", t("transport.ask.error.town"));
    }

    FormErrors helperErrors() {
        var errors = periodErrors();
        if (text("name").isEmpty()) {
            errors = errors.with("name", t("transport.ask.error.name"));
        }
        if (text("phone").isEmpty()) {
            errors = errors.with("phone", t("transport.ask.error.phone"));
        }
        if (number("weekHours", 1, MOST_SEATS).isEmpty()) {
            errors = errors.with("weekHours", t("transport.error.number", 1, MOST_SEATS));
        }
        for (int day = 1; day <= DAYS; day++) {
            if (hours(day).isEmpty()) {
                errors = errors.with("hours" + day, t("transport.volunteer.error.hours"));
            }
        }
        return errors;
    }

    private FormErrors periodErrors() {
        var errors = Inputs.id(value("id")).isEmpty() ? FormErrors.whole(t("transport.form.stale")) : FormErrors.NONE;
        Optional<LocalDate> from = Inputs.date(value("from"));
        if (from.isEmpty()) {
            errors = errors.with("from", t("transport.ask.error.day"));
        }
        boolean fits = text("until").isEmpty()
                || Inputs.date(value("until"))
                        .filter(until ->
                                from.filter(day -> !until.isBefore(day)).isPresent())
                        .isPresent();
        return fits ? errors : errors.with("until", t("transport.error.until"));
    }

    private String text(String field) {
        return Inputs.text(value(field));
    }

    private Optional<Integer> number(String field, int least, int most) {
        return Inputs.number(value(field))
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(java.math.BigDecimal::intValue)
                .filter(n -> n >= least && n <= most);
    }

    /** Empty: it cannot be read. */
    private Optional<List<Hours>> hours(int weekday) {
        var hours = new ArrayList<Hours>();
        for (String part : text("hours" + weekday).split("[,;]", -1)) {
            Matcher span = SPAN.matcher(part);
            if (part.isBlank()) {
                continue;
            }
            if (!span.matches()) {
                return Optional.empty();
            }
            Optional<LocalTime> from = Inputs.time(span.group(1));
            Optional<LocalTime> to = Inputs.time(span.group(2));
            if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
                return Optional.empty();
            }
            hours.add(new Hours(weekday, from.get(), to.get()));
        }
        return Optional.of(hours);
    }

    /** Only of a form without errors. */
    Vehicle toVehicle() {
        return new Vehicle(
                Inputs.id(value("id")).orElseThrow(),
                text("plate").replace(" ", "").toUpperCase(Locale.ROOT),
                text("name"),
                new Places(
                        number("seats", 1, MOST_SEATS).orElseThrow(),
                        number("wheelchairs", 0, MOST_CHAIRS).orElseThrow()),
                new Base(value("base"), text("place")),
                valid(),
                version());
    }

    /** Only of a form without errors. */
    Helper toHelper() {
        var hours = new ArrayList<Hours>();
        for (int day = 1; day <= DAYS; day++) {
            hours.addAll(hours(day).orElseThrow());
        }
        return new Helper(
                Inputs.id(value("id")).orElseThrow(),
                text("name"),
                text("phone"),
                new Duty(
                        value("drivesWheelchairs").equals("yes"),
                        number("weekHours", 1, MOST_SEATS).orElseThrow(),
                        hours),
                valid(),
                version());
    }

    private Period valid() {
        return new Period(
                Inputs.date(value("from")).orElseThrow(),
                Inputs.date(value("until")).map(last -> last.plusDays(1)).orElse(null));
    }

    private int version() {
        return Inputs.number(value("version"))
                .map(java.math.BigDecimal::intValue)
                .orElse(0);
    }
}
