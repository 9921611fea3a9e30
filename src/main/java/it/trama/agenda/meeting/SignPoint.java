package it.trama.agenda.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.casefile.SocialRecords.DiaryWriter;
import it.trama.casefile.SocialRecords.NewEntry;
import it.trama.kernel.NotFound;
import it.trama.platform.web.Formats;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of one point become a signed entry of the record's diary, and what was decided becomes deadlines. */
@Service
class SignPoint {

    private final Meetings meetings;
    private final MeetingRules rules;
    private final SocialRecords records;
    private final DiaryWriter diary;
    private final Deadlines deadlines;
    private final Audit audit;

    SignPoint(
            Meetings meetings,
            MeetingRules rules,
            SocialRecords records,
            DiaryWriter diary,
            Deadlines deadlines,
            Audit audit) {
        this.meetings = meetings;
        this.rules = rules;
        this.records = records;
        this.diary = diary;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** False when nothing is written yet. A second sending answers as the first. */
    @Transactional
    boolean handle(UUID meeting, UUID point) {
        rules.requireHere();
        Meetings.Head head = meetings.find(meeting).orElseThrow(NotFound::new);
        Meetings.Minutes minutes = meetings.minutes(meeting, point).orElseThrow(NotFound::new);
        if (minutes.entryId() != null) {
            return true;
        }
        if (minutes.minutes().isBlank()) {
            return false;
        }
        RecordHead record = records.require(minutes.recordId(), AccessLevel.WORK);
        write(head, minutes, record);
        audit.write(Audit.Entry.of("meeting.pointSigned", "TEAM_WORK")
                .about(record.person())
                .on(record.id())
                .sealedIf(record.sealed()));
        return true;
    }

    private void write(Meetings.Head head, Meetings.Minutes minutes, RecordHead record) {
        List<Meetings.Decision> decisions = meetings.decisions(minutes.id());
        UUID entry = UUID.randomUUID();
        diary.write(new NewEntry(
                entry,
                record.id(),
                record.compartment(),
                head.heldOn(),
                "MEETING",
                text(head, minutes, decisions),
                head.present()));
        if (!meetings.sign(minutes.id(), entry, minutes.version())) {
            throw new OptimisticLockingFailureException("minutes changed while they were signed");
        }
        decisions.forEach(decision -> becomesDue(decision, record));
    }

    private void becomesDue(Meetings.Decision decision, RecordHead record) {
        deadlines.set(new NewDeadline(
                record.id(),
                record.compartment(),
                "DECISION",
                decision.due(),
                decision.what(),
                "/cartelle/" + record.id() + "/scadenze",
                decision.id()));
        meetings.give(decision.id(), decision.worker());
    }

    private static String text(Meetings.Head head, Meetings.Minutes minutes, List<Meetings.Decision> decisions) {
        var text = new StringBuilder(t("agenda.meeting.entry", head.title()))
                .append("\n\n")
                .append(minutes.minutes());
        decisions.forEach(d -> text.append("\n- ")
                .append(t("agenda.meeting.decided", d.what(), d.workerName(), Formats.date(d.due()))));
        return text.toString();
    }
}
