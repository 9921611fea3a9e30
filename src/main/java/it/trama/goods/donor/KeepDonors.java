package it.trama.goods.donor;

import it.trama.goods.GoodsDesk;
import it.trama.goods.donor.Donors.Donor;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.Directory;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body corrects a donor, or offers them no more; what they gave stays. */
@Service
class KeepDonors {

    /** @param version that was corrected */
    record Change(UUID id, String name, String contact, int version) {}

    /** @param retired false: offered again */
    record Retire(UUID id, boolean retired) {}

    /** @param by who saved it last */
    record Shown(Donor donor, String by) {}

    private final GoodsDesk desk;
    private final Donors donors;
    private final Directory directory;

    KeepDonors(GoodsDesk desk, Donors donors, Directory directory) {
        this.desk = desk;
        this.donors = donors;
        this.directory = directory;
    }

    @Transactional
    public Shown handle(UUID id) {
        desk.require();
        Shown shown = find(id);
        desk.write("goods.donor.read", "1");
        return shown;
    }

    /** Refused: what somebody else saved meanwhile. */
    @Transactional
    public Result<UUID, Shown> handle(Change change) {
        Actor actor = desk.require();
        Donor stored = find(change.id()).donor();
        boolean same = stored.name().equals(change.name()) && stored.contact().equals(change.contact());
        if (!same && !donors.save(change, actor, desk.now())) {
            return Result.refused(find(change.id()));
        }
        desk.write("goods.donor.changed", "1");
        return Result.done(change.id());
    }

    @Transactional
    public void handle(Retire retire) {
        Actor actor = desk.require();
        Donor stored = find(retire.id()).donor();
        if ((stored.retiredOn() != null) != retire.retired()) {
            donors.retire(retire.id(), retire.retired() ? desk.today() : null, actor, desk.now());
            desk.write(retire.retired() ? "goods.donor.retired" : "goods.donor.back", "1");
        }
    }

    private Shown find(UUID id) {
        Donor donor = donors.find(id).orElseThrow(NotFound::new);
        return new Shown(donor, directory.names(Set.of(donor.changedBy())).getOrDefault(donor.changedBy(), "–"));
    }
}
