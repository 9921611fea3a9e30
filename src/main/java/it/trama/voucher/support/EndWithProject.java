package it.trama.voucher.support;

import it.trama.project.PactSigned;
import it.trama.project.ProjectClosed;
import it.trama.voucher.MakingMoves;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Move;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.Why;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a project no longer gives, its vouchers give no longer: everybody who waits for them sees it. Within the signing or the closing. */
@Component
class EndWithProject {

    private static final int AFTER_DELIVERIES = 3;

    private final OfRecord table;
    private final Vouchers vouchers;
    private final MakingMoves moves;

    EndWithProject(OfRecord table, Vouchers vouchers, MakingMoves moves) {
        this.table = table;
        this.vouchers = vouchers;
        this.moves = moves;
    }

    @EventListener
    @Order(AFTER_DELIVERIES)
    void signed(PactSigned pact) {
        end(pact.change().ended());
    }

    @EventListener
    @Order(AFTER_DELIVERIES)
    void closed(ProjectClosed project) {
        end(project.ended());
    }

    private void end(List<UUID> parts) {
        if (parts.isEmpty()) {
            return;
        }
        for (UUID id : table.openOf(parts)) {
            vouchers.lock(id)
                    .ifPresent(voucher -> moves.make(
                            voucher,
                            vouchers.parties(voucher),
                            Deed.of(UUID.randomUUID(), Move.CANCEL, new Why("PROJECT_ENDED", "", null))));
        }
    }
}
