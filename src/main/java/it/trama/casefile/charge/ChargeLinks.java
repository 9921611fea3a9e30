package it.trama.casefile.charge;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.people.PersonSection;
import it.trama.people.SectionLink;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On the person's page: open the record for who may, else take in charge. */
@Component
class ChargeLinks implements PersonSection {

    private final SocialRecords records;
    private final AccessRights rights;

    ChargeLinks(SocialRecords records, AccessRights rights) {
        this.records = records;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<SectionLink> of(UUID person, Actor actor) {
        Optional<RecordHead> record = records.ofPerson(person)
                .filter(head -> !head.sealed() && rights.may(head.id(), head.compartment(), AccessLevel.SUMMARY));
        if (record.isPresent()) {
            String href = "/cartelle/" + record.get().id();
            return Optional.of(new SectionLink(t("casefile.record.open"), href, true));
        }
        return ChargeRules.mayTake(actor)
                ? Optional.of(
                        new SectionLink(t("casefile.charge.link"), "/persone/" + person + "/presa-in-carico", true))
                : Optional.empty();
    }
}
