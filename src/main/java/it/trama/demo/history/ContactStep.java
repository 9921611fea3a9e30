package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.Case;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.population.Draw;
import it.trama.intake.IntakeBulk;
import it.trama.intake.IntakeBulk.BulkContact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contacts day by day: those that opened the records of history, and as many others as a year has. */
@Component
@Order(9)
class ContactStep implements DemoStep {

    private static final double A_YEAR = 15_000;
    private static final double RESIDENTS = 157_415;

    /** By month, of the average. */
    private static final List<Double> SEASONS =
            List.of(1.12, 1.08, 1.05, 0.98, 1.0, 0.96, 0.9, 0.62, 1.12, 1.12, 1.08, 0.97);

    private final IntakeBulk intake;
    private final Clock clock;

    ContactStep(IntakeBulk intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public String name() {
        return t("demo.step.contacts");
    }

    @Override
    public void run(Loading loading) {
        var contacts = new Days(loading, new Draw(Loading.SEED + 2));
        intake.load(loading.origin().datesUntil(loading.today()).flatMap(contacts::of));
    }

    private final class Days {

        private final Loading loading;
        private final ContactMaker maker;
        private final Map<LocalDate, List<Case>> openings;
        private final double aDay;
        private double due;
        private int done;

        Days(Loading loading, Draw draw) {
            this.loading = loading;
            this.maker = new ContactMaker(loading, draw, clock.getZone());
            this.openings = loading.cases().stream().collect(Collectors.groupingBy(Case::openedOn));
            this.aDay = A_YEAR * loading.people() / RESIDENTS / 261;
        }

        Stream<BulkContact> of(LocalDate day) {
            var contacts = new ArrayList<BulkContact>();
            openings.getOrDefault(day, List.of()).forEach(record -> contacts.add(maker.opening(record)));
            due -= contacts.size();
            if (ContactMaker.works(day)) {
                due += aDay * SEASONS.get(day.getMonthValue() - 1);
                for (; due >= 1; due--) {
                    contacts.add(maker.other(day));
                }
            }
            contacts.sort(Comparator.comparing(BulkContact::happenedAt));
            done += contacts.size();
            loading.progress().at(name(), done, Math.round(A_YEAR * Loading.YEARS * loading.people() / RESIDENTS));
            return contacts.stream();
        }
    }
}
