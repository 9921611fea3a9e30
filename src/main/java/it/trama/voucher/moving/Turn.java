package it.trama.voucher.moving;

import it.trama.sharing.Decision;
import it.trama.sharing.SharingBases;
import it.trama.voucher.Move;
import it.trama.voucher.Providers;
import it.trama.voucher.Providers.Candidate;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Kind;
import it.trama.voucher.VoucherRefusal;
import it.trama.voucher.VoucherRefusal.NotAccredited;
import it.trama.voucher.VoucherRefusal.NotAllowed;
import it.trama.voucher.VoucherRefusal.NotEnoughHours;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** To whom a voucher is offered next: the family's choices in their order, or whose turn it is; nobody twice, nobody beyond the hours it declared. */
@Component
class Turn {

    private final Vouchers vouchers;
    private final Providers providers;
    private final SharingBases bases;
    private final Clock clock;

    Turn(Vouchers vouchers, Providers providers, SharingBases bases, Clock clock) {
        this.vouchers = vouchers;
        this.providers = providers;
        this.bases = bases;
        this.clock = clock;
    }

    /** @param kept there were bodies that could, but nothing about the person may be told to them */
    record Found(Optional<UUID> next, boolean kept) {}

    Found next(Voucher voucher) {
        List<Candidate> able = providers.candidates(voucher.grant().area(), LocalDate.now(clock)).stream()
                .filter(candidate -> candidate.canTake(voucher.grant().amount().weeklyHours()))
                .toList();
        List<UUID> order = order(vouchers.choices(voucher.id()), able, asked(voucher));
        Optional<UUID> next =
                order.stream().filter(body -> mayBeTold(voucher, body)).findFirst();
        return new Found(next, next.isEmpty() && !order.isEmpty());
    }

    /** Why a body cannot be offered it, whoever offers: rules or the service by hand. */
    Optional<VoucherRefusal> refusal(Voucher voucher, UUID body) {
        var candidate = providers.candidates(voucher.grant().area(), LocalDate.now(clock)).stream()
                .filter(c -> c.organisation().equals(body))
                .findFirst();
        if (candidate.isEmpty()) {
            return Optional.of(new NotAccredited());
        }
        if (!candidate.get().canTake(voucher.grant().amount().weeklyHours())) {
            return Optional.of(new NotEnoughHours(candidate.get().free()));
        }
        return mayBeTold(voucher, body) ? Optional.empty() : Optional.of(new NotAllowed());
    }

    /** A body without a valid agreement, or an exchange that the officer has closed: nobody is told anything. */
    private boolean mayBeTold(Voucher voucher, UUID body) {
        return vouchers.subject(voucher.id())
                .map(Subject::person)
                .filter(person -> bases.may(exchange(voucher), person, body) instanceof Decision.Allowed)
                .isPresent();
    }

    private static String exchange(Voucher voucher) {
        return voucher.grant().kind() == Kind.DISCHARGE ? "WARD_DISCHARGE" : "PROJECT_VOUCHER";
    }

    private Set<UUID> asked(Voucher voucher) {
        return vouchers.events(voucher.id()).stream()
                .filter(event -> event.move() == Move.OFFER)
                .map(Event::provider)
                .collect(Collectors.toSet());
    }

    static List<UUID> order(List<UUID> choices, List<Candidate> able, Set<UUID> asked) {
        List<UUID> can = able.stream().map(Candidate::organisation).toList();
        return (choices.isEmpty() ? can : choices)
                .stream()
                        .filter(can::contains)
                        .filter(id -> !asked.contains(id))
                        .toList();
    }
}
