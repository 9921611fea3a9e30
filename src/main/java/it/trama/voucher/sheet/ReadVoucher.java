package it.trama.voucher.sheet;

import it.trama.fund.Budget;
import it.trama.fund.CommitmentState;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.voucher.Party;
import it.trama.voucher.Providers;
import it.trama.voucher.Providers.Candidate;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.VoucherState;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.Event;
import it.trama.voucher.Vouchers.Handover;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a voucher as the actor's party may see it; what the party was told of it is seen. */
@Service
class ReadVoucher {

    /** @param candidates only for who may offer it now */
    record Found(
            Voucher voucher,
            Set<Party> parties,
            @Nullable Subject subject,
            Said said,
            Money money,
            Names names,
            List<Candidate> candidates) {}

    record Said(
            List<Event> events,
            List<UUID> choices,
            @Nullable Handover handover) {}

    record Money(@Nullable CommitmentState state) {}

    record Names(Map<UUID, String> users, Map<UUID, Directory.Organisation> bodies, Instant now) {

        String body(@Nullable UUID id) {
            var body = id == null ? null : bodies.get(id);
            return body == null ? "" : body.name();
        }
    }

    private final Vouchers vouchers;
    private final Providers providers;
    private final Budget budget;
    private final Directory directory;
    private final Trace trace;

    ReadVoucher(Vouchers vouchers, Providers providers, Budget budget, Directory directory, Trace trace) {
        this.vouchers = vouchers;
        this.providers = providers;
        this.budget = budget;
        this.directory = directory;
        this.trace = trace;
    }

    @Transactional
    public Found handle(UUID id) {
        Voucher voucher = vouchers.find(id).orElseThrow(NotFound::new);
        Set<Party> parties = vouchers.parties(voucher);
        if (parties.isEmpty()) {
            throw new NotFound();
        }
        Subject subject = vouchers.subject(id).orElse(null);
        vouchers.seen(id, trace.now());
        trace.opened(voucher, subject);
        List<Event> events = vouchers.events(id);
        boolean service = parties.contains(Party.SERVICE);
        UUID commitment = voucher.grant().amount().commitment();
        return new Found(
                voucher,
                parties,
                subject,
                new Said(events, vouchers.choices(id), vouchers.handover(id).orElse(null)),
                new Money(
                        service && commitment != null
                                ? budget.commitment(commitment).orElse(null)
                                : null),
                names(events),
                service && voucher.state() == VoucherState.APPROVED
                        ? providers.candidates(voucher.grant().area(), trace.today())
                        : List.of());
    }

    private Names names(List<Event> events) {
        var users = new ArrayList<UUID>();
        events.forEach(event -> users.add(event.by().user()));
        return new Names(
                directory.names(users),
                directory.organisations().stream().collect(Collectors.toMap(Directory.Organisation::id, o -> o)),
                trace.now());
    }

    /** The audit rows of this part, and its clock. */
    @org.springframework.stereotype.Component
    static class Trace {

        private final Audit audit;
        private final CurrentActor actors;
        private final Clock clock;

        Trace(Audit audit, CurrentActor actors, Clock clock) {
            this.audit = audit;
            this.actors = actors;
            this.clock = clock;
        }

        void opened(Voucher voucher, @Nullable Subject subject) {
            audit.write(Audit.Entry.of("voucher.opened", "VOUCHER")
                    .about(Optional.ofNullable(subject).map(Subject::person).orElse(null))
                    .on(voucher.place().record())
                    .with(voucher.number()));
        }

        void listed(int count) {
            audit.write(Audit.Entry.of("voucher.listed", "VOUCHER").with(Integer.toString(count)));
        }

        it.trama.kernel.Actor actor() {
            return actors.actor();
        }

        Instant now() {
            return clock.instant();
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }
}
