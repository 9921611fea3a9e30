package it.trama.sharing.referral;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.sharing.referral.Referral.Move;
import it.trama.trust.Audit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a referral on, from either side, by the table of its states. */
@Service
class MoveReferral {

    record Command(UUID referral, Move move, String words) {}

    private final Referrals referrals;
    private final Audit audit;

    MoveReferral(Referrals referrals, Audit audit) {
        this.referrals = referrals;
        this.audit = audit;
    }

    @Transactional
    public Result<UUID, ReferralRefusal> handle(Command command) {
        Referral before = referrals.find(command.referral()).orElseThrow(NotFound::new);
        Optional<String> refusal = referrals.move(command.referral(), command.move(), command.words());
        if (refusal.isPresent()) {
            if (refusal.get().equals("NOT_FOUND")) {
                throw new NotFound();
            }
            return refused(ReferralRefusal.valueOf(refusal.get()));
        }
        audit.write(Audit.Entry.of("referral.moved", "CASEWORK")
                .about(before.place().person())
                .on(before.place().record())
                .with(command.move().name()));
        return done(command.referral());
    }
}
