package it.trama.admission.offer;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.Offering;
import it.trama.kernel.Result;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The front door of this package. */
@Component
class Offered implements Offering {

    private final FreePlaces free;
    private final TakePlaces take;
    private final Offers offers;
    private final AdmissionTrace trace;

    Offered(FreePlaces free, TakePlaces take, Offers offers, AdmissionTrace trace) {
        this.free = free;
        this.take = take;
        this.offers = offers;
        this.trace = trace;
    }

    @Override
    public Result<UUID, Refusal> handle(Make command) {
        return free.handle(command);
    }

    @Override
    public Result<UUID, Refusal> handle(Answer command) {
        return free.handle(command);
    }

    @Override
    public Result<UUID, Refusal> handle(TakeBack command) {
        return free.handle(command);
    }

    @Override
    public Result<UUID, Refusal> handle(Admit command) {
        try {
            return take.handle(command);
        } catch (
                DataIntegrityViolationException
                        e) { // the database forbids two beds at once; another facility recorded a later day
            return Result.refused(Refusal.LIVES_ELSEWHERE);
        }
    }

    @Override
    public Result<UUID, Refusal> handle(Leave command) {
        return take.handle(command);
    }

    @Override
    public Result<UUID, Refusal> handle(Welcome command) {
        return take.handle(command);
    }

    @Override
    public void close(UUID place, String reason) {
        offers.open(place).ifPresent(offer -> offers.answer(offer.id(), "WITHDRAWN", trace.now(), reason, ""));
    }
}
