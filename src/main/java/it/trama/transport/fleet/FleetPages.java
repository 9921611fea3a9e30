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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts vehicles and volunteers into words. */
record FleetPages(All all, LocalDate today) {

    private static final int DAYS = 7;

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
        String hours = IntStream.rangeClosed(1, DAYS)
                .filter(day -> !FleetForm.words(one.duty().hours(), day).isEmpty())
                .mapToObj(day -> t("transport.weekday." + day) + " "
                        + FleetForm.words(one.duty().hours(), day))
                .collect(Collectors.joining("; "));
        String facts = one.phone() + " · " + (hours.isEmpty() ? t("transport.fleet.hours.none") : hours) + " · "
                + t("transport.volunteer.week", one.duty().weekHours())
                + (one.duty().wheelchairs() ? " · " + t("transport.volunteer.carries") : "");
        return new Row(one.name(), facts + until(one.valid()), "/trasporti/volontari/" + one.id(), ended(one.valid()));
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
