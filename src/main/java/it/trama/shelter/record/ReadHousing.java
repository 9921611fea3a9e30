package it.trama.shelter.record;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the record's person sleeps and lives, and what is due there. */
@Service
class ReadHousing {

    record Shown(
            HeaderView header,
            List<RecordHousing.Stay> stays,
            List<RecordHousing.Step> steps,
            List<RecordHousing.Nights> nights,
            LocalDate today) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final RecordHousing housing;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    ReadHousing(
            SocialRecords records,
            RecordHeaders headers,
            RecordHousing housing,
            CurrentActor actors,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.headers = headers;
        this.housing = housing;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Shown handle(UUID id) {
        RecordHead record = records.require(id, AccessLevel.SUMMARY);
        if (record.sealed()) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("shelter.record.read", HeaderView.purposeOf(actors.actor()))
                .about(record.person())
                .on(id));
        return new Shown(
                headers.of(id, "/cartelle/" + id + "/accoglienza"),
                housing.stays(id),
                housing.steps(id),
                housing.nights(id),
                LocalDate.now(clock));
    }
}
