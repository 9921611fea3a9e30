package it.trama.transport.fleet;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Period;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.transport.fleet.FleetPage.Choices;
import it.trama.transport.fleet.FleetPage.Row;
import it.trama.transport.fleet.FleetPage.Typed;
import it.trama.transport.fleet.KeepFleet.All;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Puts vehicles and volunteers into words. */
record FleetPages(All all, LocalDate today) {

    private static final int DAYS = 7;
    private static final int SHORT = 3;

    FleetPage page(Typed typed) {
        return new FleetPage(
                all.vehicles().stream().map(this::row).toList(),
                all.helpers().stream().map(this::row).toList(),
                all.away().stream().map(this::away).toList(),
                new Choices(
                        all.named().townOptions(),
                        all.helpers().stream()
                                .filter(one -> !ended(one.valid()))
                                .map(one -> new Option(one.id().toString(), one.name()))
                                .toList()),
                typed);
    }

    private boolean ended(Period valid) {
        LocalDate to = valid.to();
        return to != null && !to.isAfter(today);
    }

    private Row row(Vehicle one) {
        String facts =
                t("transport.vehicle.places", one.places().seats(), one.places().wheelchairs())
                        + " · " + all.named().town(one.base().town())
                        + (one.base().place().isEmpty() ? "" : ", " + one.base().place());
        return new Row(
                one.name() + " " + one.plate(),
                facts + until(one.valid()),
                "/trasporti/mezzi/" + one.id(),
                ended(one.valid()));
    }

    private Row row(Helper one) {
        String hours = hours(one);
        String facts = one.phone() + " · " + (hours.isEmpty() ? t("transport.fleet.hours.none") : hours) + " · "
                + t("transport.volunteer.week", one.duty().weekHours())
                + (one.duty().wheelchairs() ? " · " + t("transport.volunteer.carries") : "");
        return new Row(one.name(), facts + until(one.valid()), "/trasporti/volontari/" + one.id(), ended(one.valid()));
    }

    /** Days with the same hours stand together. */
    private static String hours(Helper one) {
        var days = new LinkedHashMap<String, String>();
        for (int day = 1; day <= DAYS; day++) {
            String hours = FleetForm.words(one.duty().hours(), day);
            if (!hours.isEmpty()) {
                days.merge(hours, t("transport.weekday." + day).substring(0, SHORT), (all, next) -> all + " " + next);
            }
        }
        return days.entrySet().stream()
                .map(same -> same.getValue() + " " + same.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String until(Period valid) {
        LocalDate last = valid.lastDay();
        return last == null ? "" : " · " + t("transport.ended", Formats.date(last));
    }

    private FleetPage.Away away(Keeping.Away away) {
        return new FleetPage.Away(
                all.helpers().stream()
                        .filter(one -> one.id().equals(away.driverId()))
                        .map(Helper::name)
                        .findFirst()
                        .orElse(""),
                List.of(away.first(), away.last()).stream()
                        .distinct()
                        .map(Formats::date)
                        .collect(Collectors.joining(" – ")),
                away.id().toString());
    }
}
