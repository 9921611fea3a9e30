package it.trama.voucher.moving;

import it.trama.kernel.Actor;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Moves.Row;
import it.trama.voucher.Party;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.By;
import it.trama.voucher.Vouchers.Event;
import it.trama.voucher.Vouchers.Notice;
import it.trama.voucher.Vouchers.States;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each move is logged, told to who waits for it, and leaves its audit row. */
@Component
class VoucherTrace {

    private final Vouchers vouchers;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    VoucherTrace(Vouchers vouchers, CurrentActor actors, Audit audit, Clock clock) {
        this.vouchers = vouchers;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    UUID user() {
        return actors.actor().user();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void write(Voucher before, Voucher after, Row row, Deed deed, Party party) {
        Actor actor = actors.actor();
        UUID provider = after.place().provider() == null
                ? before.place().provider()
                : after.place().provider();
        vouchers.add(new Event(
                deed.id(),
                after.id(),
                deed.move(),
                new States(before.state(), after.state()),
                new By(party, actor.user(), now()),
                concernsProvider(deed) ? provider : null,
                deed.why()));
        row.told().stream()
                .filter(told -> told != party)
                .forEach(told -> tell(after, deed, told, organisation(told, after, provider)));
        audit.write(Audit.Entry.of("voucher.moved." + deed.move(), "VOUCHER")
                .about(vouchers.subject(after.id()).map(Subject::person).orElse(null))
                .on(after.place().record())
                .with(after.number()));
    }

    private void tell(Voucher voucher, Deed deed, Party told, @Nullable UUID organisation) {
        if (told == Party.SERVICE || organisation != null) {
            vouchers.tell(new Notice(deed.id(), voucher, deed.move(), told, organisation, now()));
        }
    }

    private static @Nullable UUID organisation(Party told, Voucher voucher, @Nullable UUID provider) {
        return switch (told) {
            case WARD -> voucher.place().asked().ward();
            case PROVIDER -> provider;
            case SERVICE, SYSTEM -> null;
        };
    }

    private static boolean concernsProvider(Deed deed) {
        return switch (deed.move()) {
            case OFFER, ACCEPT, REFUSE, EXPIRE, RECALL -> true;
            default -> false;
        };
    }
}
