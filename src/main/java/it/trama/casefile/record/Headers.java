package it.trama.casefile.record;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.HeaderView.Subject;
import it.trama.casefile.HeaderView.Tab;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.NotFound;
import it.trama.platform.web.Formats;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the header together: one statement for the facts, at most one for each tab. */
@Component
class Headers implements RecordHeaders {

    private static final int FULL_AGE = 18;

    private final HeaderFacts facts;
    private final CurrentActor actors;
    private final ObjectProvider<RecordSection> sections;
    private final Clock clock;

    Headers(HeaderFacts facts, CurrentActor actors, ObjectProvider<RecordSection> sections, Clock clock) {
        this.facts = facts;
        this.actors = actors;
        this.sections = sections;
        this.clock = clock;
    }

    @Override
    public HeaderView of(UUID record, String currentTab) {
        HeaderFacts.Row row = facts.of(record).orElseThrow(NotFound::new);
        int age = Period.between(row.born().date(), LocalDate.now(clock)).getYears();
        var subject = new Subject(row.name(), row.born().date(), age, row.born().municipality());
        return new HeaderView(
                row.head(),
                subject,
                row.charge(),
                List.copyOf(alerts(row, age)),
                tabs(row.head(), currentTab),
                row.rights());
    }

    private List<String> alerts(HeaderFacts.Row row, int age) {
        var alerts = new ArrayList<String>();
        if (row.born().deceasedOn() != null) {
            alerts.add(t("casefile.alert.deceased"));
        }
        if (row.warned().suspendedSince() != null) {
            alerts.add(t("casefile.alert.suspended", Formats.date(row.warned().suspendedSince())));
        }
        if (row.warned().movingTo() != null) {
            alerts.add(t("casefile.alert.moving", row.warned().movingTo()));
        }
        if (age < FULL_AGE) {
            alerts.add(t("casefile.alert.minor"));
        }
        if (row.born().minors() > 0) {
            alerts.add(t("casefile.alert.minors", row.born().minors()));
        }
        care(row.warned(), alerts);
        iseeAlert(row.warned().iseeUntil()).ifPresent(alerts::add);
        return alerts;
    }

    /** What one must know before calling or meeting the person. */
    private static void care(HeaderFacts.Warned warned, List<String> alerts) {
        warned.represented().forEach(kind -> alerts.add(t("casefile.alert.represented." + kind)));
        if (warned.needsMediator()) {
            alerts.add(t("casefile.alert.mediator"));
        }
        if (warned.protectedContact()) {
            alerts.add(t("casefile.alert.protectedContact"));
        }
        if (warned.consentWithdrawn()) {
            alerts.add(t("casefile.alert.consentWithdrawn"));
        }
    }

    /** Only for who reads the registry. */
    private Optional<String> iseeAlert(@Nullable LocalDate until) {
        if (!actors.actor().readsRegistry()) {
            return Optional.empty();
        }
        if (until == null) {
            return Optional.of(t("casefile.alert.iseeMissing"));
        }
        return until.isBefore(LocalDate.now(clock))
                ? Optional.of(t("casefile.alert.iseeExpired", Formats.date(until)))
                : Optional.empty();
    }

    private List<Tab> tabs(RecordHead head, String currentTab) {
        String own = "/cartelle/" + head.id();
        var first = Stream.of(new RecordTab(t("casefile.tab.record"), own, 0));
        var others = sections.stream()
                .sorted(Comparator.comparingInt(RecordSection::order))
                .flatMap(section -> section.of(head).stream());
        return Stream.concat(first, others)
                .map(tab -> new Tab(tab, tab.href().equals(currentTab)))
                .toList();
    }
}
