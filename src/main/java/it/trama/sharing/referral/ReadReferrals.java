package it.trama.sharing.referral;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.sharing.Decision;
import it.trama.sharing.referral.Referral.Move;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sender's side: the referrals of a record, one of them, and what a new one needs. */
@Service
class ReadReferrals {

    record OfRecord(UUID record) {}

    record One(UUID record, UUID referral) {}

    record New(UUID record) {}

    record Listed(HeaderView header, List<Referral> referrals) {}

    record Shown(HeaderView header, Referral referral, Packet packet, List<Move> moves) {}

    record Choices(HeaderView header, List<Body> bodies, List<Sending.Kind> kinds) {}

    /** @param left of the places declared this week; empty: nothing declared */
    record Body(Directory.Organisation body, Decision decision, Optional<Integer> left) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Referrals referrals;
    private final Packets packets;
    private final Choosing choosing;
    private final Audit audit;

    ReadReferrals(
            SocialRecords records,
            RecordHeaders headers,
            Referrals referrals,
            Packets packets,
            Choosing choosing,
            Audit audit) {
        this.records = records;
        this.headers = headers;
        this.referrals = referrals;
        this.packets = packets;
        this.choosing = choosing;
        this.audit = audit;
    }

    @Transactional
    public Listed handle(OfRecord query) {
        var head = open(query.record(), "referrals.listed");
        return new Listed(headers.of(head.id(), ReferralTab.href(head.id())), referrals.ofRecord(head.id()));
    }

    @Transactional
    public Shown handle(One query) {
        var head = open(query.record(), "referral.opened");
        var referral = referrals
                .find(query.referral())
                .filter(one -> one.place().record().equals(head.id()))
                .orElseThrow(NotFound::new);
        return new Shown(
                headers.of(head.id(), ReferralTab.href(head.id())),
                referral,
                packets.of(referral.id()).orElseThrow(NotFound::new),
                referrals.moves(referral.progress().state(), "SENDER"));
    }

    @Transactional
    public Choices handle(New query) {
        var head = open(query.record(), "referral.prepared");
        return new Choices(
                headers.of(head.id(), ReferralTab.href(head.id())), choosing.bodies(head), choosing.kinds(head));
    }

    private RecordHead open(UUID record, String action) {
        var head = records.require(record, AccessLevel.WORK);
        audit.write(Audit.Entry.of(action, "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
        return head;
    }
}
