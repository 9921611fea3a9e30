package it.trama.voucher.office;

import it.trama.fund.Budget;
import it.trama.fund.OpenLine;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.voucher.Providers;
import it.trama.voucher.Providers.Candidate;
import it.trama.voucher.VoucherDefinition;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office sees the course and the money of each voucher, what providers have left, what it has granted; no names. */
@Service
class ReadOffice {

    record Found(
            List<Sums.Row> vouchers,
            List<Candidate> providers,
            List<Sums.Granted> granted,
            Map<UUID, OpenLine> lines,
            List<OpenLine> open,
            Map<UUID, String> bodies) {}

    private final Sums sums;
    private final Providers providers;
    private final Budget budget;
    private final Directory directory;
    private final VoucherDefinition.Catalogue definitions;
    private final Office office;

    ReadOffice(
            Sums sums,
            Providers providers,
            Budget budget,
            Directory directory,
            VoucherDefinition.Catalogue definitions,
            Office office) {
        this.sums = sums;
        this.providers = providers;
        this.budget = budget;
        this.directory = directory;
        this.definitions = definitions;
        this.office = office;
    }

    @Transactional
    public Found handle(String show, @Nullable UUID provider) {
        office.require();
        LocalDate today = office.today();
        var vouchers = sums.vouchers(show, office.now(), provider);
        office.trace("voucher.office.opened", Integer.toString(vouchers.size()));
        var granted = sums.granted(today);
        String area = definitions
                .on(VoucherDefinition.Catalogue.DISCHARGE, today)
                .map(definition -> definition.named().area())
                .orElse("");
        return new Found(
                vouchers,
                providers.candidates(area, today),
                granted,
                granted.stream()
                        .map(Sums.Granted::lineId)
                        .distinct()
                        .flatMap(line -> budget.line(line).stream())
                        .collect(Collectors.toMap(OpenLine::id, line -> line)),
                budget.openLines(today.getYear()),
                directory.organisations().stream()
                        .collect(Collectors.toMap(Directory.Organisation::id, Directory.Organisation::name)));
    }

    /** Who the office is, its clock and its audit rows. */
    @org.springframework.stereotype.Component
    static class Office {

        private final CurrentActor actors;
        private final Audit audit;
        private final Clock clock;

        Office(CurrentActor actors, Audit audit, Clock clock) {
            this.actors = actors;
            this.audit = audit;
            this.clock = clock;
        }

        UUID require() {
            if (!actors.actor().has(Role.PLAN_OFFICE)) {
                throw new NotFound();
            }
            return actors.actor().user();
        }

        void trace(String action, String detail) {
            audit.write(Audit.Entry.of(action, "PLANNING").with(detail));
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        OffsetDateTime now() {
            return OffsetDateTime.now(clock);
        }
    }
}
