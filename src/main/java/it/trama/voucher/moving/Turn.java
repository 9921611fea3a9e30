package it.trama.voucher.moving;

import it.trama.voucher.Move;
import it.trama.voucher.Providers;
import it.trama.voucher.Providers.Candidate;
import it.trama.voucher.Voucher;
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
    private final Clock clock;

    Turn(Vouchers vouchers, Providers providers, Clock clock) {
        this.vouchers = vouchers;
        this.providers = providers;
        this.clock = clock;
    }

    Optional<UUID> next(Voucher voucher) {
        List<Candidate> able = providers.candidates(voucher.grant().area(), LocalDate.now(clock)).stream()
                .filter(candidate -> candidate.canTake(voucher.grant().amount().weeklyHours()))
                .toList();
        return next(vouchers.choices(voucher.id()), able, asked(voucher));
    }

    private Set<UUID> asked(Voucher voucher) {
        return vouchers.events(voucher.id()).stream()
                .filter(event -> event.move() == Move.OFFER)
                .map(Event::provider)
                .collect(Collectors.toSet());
    }

    static Optional<UUID> next(List<UUID> choices, List<Candidate> able, Set<UUID> asked) {
        Set<UUID> can = able.stream().map(Candidate::organisation).collect(Collectors.toSet());
        List<UUID> order =
                choices.isEmpty() ? able.stream().map(Candidate::organisation).toList() : choices;
        return order.stream()
                .filter(can::contains)
                .filter(id -> !asked.contains(id))
                .findFirst();
    }
}
