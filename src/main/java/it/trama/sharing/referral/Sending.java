package it.trama.sharing.referral;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.platform.web.Formats;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes up the packet and hands it over. */
@Component
class Sending {

    record Kind(String title, List<RecordSection.Shareable.Part> parts) {}

    private final ObjectProvider<RecordSection.Shareable> sources;
    private final Referrals referrals;
    private final Packets packets;
    private final People people;
    private final CurrentActor actors;
    private final Audit audit;

    Sending(
            ObjectProvider<RecordSection.Shareable> sources,
            Referrals referrals,
            Packets packets,
            People people,
            CurrentActor actors,
            Audit audit) {
        this.sources = sources;
        this.referrals = referrals;
        this.packets = packets;
        this.people = people;
        this.actors = actors;
        this.audit = audit;
    }

    boolean isSent(UUID referral) {
        return referrals.find(referral).isPresent();
    }

    /** What may be chosen, kind by kind. */
    List<Kind> choices(RecordHead record) {
        return sources.stream()
                .sorted(Comparator.comparingInt(RecordSection.Shareable::order))
                .map(source -> new Kind(source.title(), source.of(record)))
                .filter(kind -> !kind.parts().isEmpty())
                .toList();
    }

    /** Empty: one of the parts is not there, or is not the actor's to read. */
    Optional<Packet> packet(RecordHead record, String question, Set<String> chosen) {
        List<Packet.Part> parts = choices(record).stream()
                .map(Kind::parts)
                .flatMap(Collection::stream)
                .filter(part -> chosen.contains(part.source()))
                .map(part -> new Packet.Part(part.source(), part.compartment(), part.day(), part.title(), part.text()))
                .toList();
        String label = people.identity(record.person()).map(Sending::label).orElse(record.number());
        return parts.size() == chosen.size() ? Optional.of(new Packet(label, question, parts)) : Optional.empty();
    }

    private static String label(Identity person) {
        return person.fullName() + ", " + Formats.date(person.birthDate());
    }

    void send(Referral referral, Packet packet) {
        referrals.add(referral, actors.actor().organisation());
        packets.add(referral, packet);
        audit.write(Audit.Entry.of("referral.sent", "CASEWORK")
                .about(referral.place().person())
                .on(referral.place().record())
                .with(Integer.toString(packet.parts().size())));
    }
}
