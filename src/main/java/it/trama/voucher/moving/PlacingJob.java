package it.trama.voucher.moving;

import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.voucher.MakingMoves;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every minute: offers that nobody answered, vouchers that wait for money, what a stopped program left half done. One that fails stops no other. */
@Component
class PlacingJob {

    private static final Logger LOG = LoggerFactory.getLogger(PlacingJob.class);

    private final ListToGoOn list;
    private final MakingMoves.Placing placing;
    private final CurrentActor actors;

    PlacingJob(ListToGoOn list, MakingMoves.Placing placing, CurrentActor actors) {
        this.list = list;
        this.placing = placing;
        this.actors = actors;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void run() {
        List<UUID> waiting = actors.runAs(SystemActor.ACTOR, list::handle);
        waiting.forEach(this::goOn);
    }

    private void goOn(UUID voucher) {
        try {
            placing.place(voucher);
        } catch (DataAccessException e) {
            LOG.warn("voucher {} not placed: {}", voucher, e.getClass().getSimpleName());
        }
    }
}
