package it.trama.voucher;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Vouchers as the module's parts keep them. Within the caller's transaction, under row-level security; the caller audits. */
public interface Vouchers {

    Optional<Voucher> find(UUID id);

    /** The same, kept from others until the transaction ends. */
    Optional<Voucher> lock(UUID id);

    void add(Voucher voucher, Subject subject, List<UUID> choices);

    /** False when somebody else was there first. */
    boolean update(Voucher before, Voucher after);

    Optional<Subject> subject(UUID voucher);

    /** The family's, in their order. */
    List<UUID> choices(UUID voucher);

    /** Newest last. */
    List<Event> events(UUID voucher);

    boolean hasEvent(UUID event);

    void add(Event event);

    /**
     * A move that was made.
     *
     * @param provider whom it concerns, where it concerns one
     * @param by       the party, the user and the moment
     */
    record Event(
            UUID id,
            UUID voucher,
            Move move,
            States states,
            By by,
            @Nullable UUID provider,
            Why why) {}

    record States(@Nullable VoucherState from, VoucherState to) {}

    record By(Party party, UUID user, Instant at) {}

    record Why(String reason, String words, @Nullable Instant plannedAt) {

        public static final Why NONE = new Why("", "", null);
    }

    /** @param organisation the hospital or the provider; null for the service */
    record Notice(
            UUID event,
            Voucher voucher,
            Move move,
            Party party,
            @Nullable UUID organisation,
            Instant at) {}

    void tell(Notice notice);

    /** What the actor was told of the voucher is no longer news. */
    void seen(UUID voucher, Instant at);

    /** As what the actor sees the voucher. */
    Set<Party> parties(Voucher voucher);

    /** @param toWhom text {@code voucher.handover.*} */
    record Handover(String toWhom, String name, String words) {}

    void handOver(UUID voucher, Handover handover, UUID by, Instant at);

    Optional<Handover> handover(UUID voucher);
}
