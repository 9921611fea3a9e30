package it.trama.network.body;

import it.trama.kernel.NotFound;
import it.trama.network.Keepers;
import it.trama.network.body.BodyFacts.Contact;
import it.trama.network.body.BodyFacts.Site;
import it.trama.territory.Municipalities;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a body is and whom to call: kept by the office and by the body's own people. */
@Service
class KeepReach {

    sealed interface Change {

        /** @param istatCode empty: outside the district */
        record AddSite(Site site, String istatCode) implements Change {}

        record CloseSite(UUID site) implements Change {}

        record AddContact(Contact contact) implements Change {}

        record EndContact(UUID contact) implements Change {}
    }

    private final CurrentActor actors;
    private final BodyRows rows;
    private final Municipalities municipalities;
    private final Audit audit;

    KeepReach(CurrentActor actors, BodyRows rows, Municipalities municipalities, Audit audit) {
        this.actors = actors;
        this.rows = rows;
        this.municipalities = municipalities;
        this.audit = audit;
    }

    @Transactional
    public void handle(UUID organisation, Change change) {
        var actor = actors.actor();
        if (rows.described(organisation).isEmpty()) {
            throw new NotFound();
        }
        Keepers.require(actor, organisation);
        switch (change) {
            case Change.AddSite add ->
                rows.addSite(
                        organisation,
                        add.site,
                        municipalities
                                .find(add.istatCode)
                                .map(m -> m.istatCode())
                                .orElse(null),
                        actor.user());
            case Change.CloseSite(UUID site) -> rows.closeSite(organisation, site);
            case Change.AddContact(Contact contact) -> rows.addContact(organisation, contact, actor.user());
            case Change.EndContact(UUID contact) -> rows.endContact(organisation, contact);
        }
        audit.write(Entry.of("body.reachChanged", "PLANNING").with(organisation.toString()));
    }
}
