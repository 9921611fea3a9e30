package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.consultation.Consultation;
import it.trama.consultation.Consultation.Asked;
import it.trama.consultation.Consultation.Basis;
import it.trama.consultation.Consultation.Place;
import it.trama.consultation.Consultation.Progress;
import it.trama.consultation.Consultation.Sharing;
import it.trama.consultation.Consultation.State;
import it.trama.consultation.Consultation.Urgency;
import it.trama.consultation.Consultation.Words;
import it.trama.consultation.ConsultationRefusal;
import it.trama.consultation.ConsultationRefusal.NoSuchTeam;
import it.trama.consultation.ConsultationRefusal.PartGone;
import it.trama.consultation.Consultations;
import it.trama.consultation.Consultations.NewRequest;
import it.trama.consultation.SpecialistTeams;
import it.trama.consultation.SpecialistTeams.SpecialistTeam;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a specialist team about a case. The chosen parts are copied into the request as they are now; the team gets no right on the record. */
@Service
class AskConsultation {

    record Command(UUID id, UUID record, UUID team, Question question, LocalDate until, Set<String> sources) {}

    record Question(String text, Urgency urgency, boolean named, Basis basis, String reference) {}

    private final SocialRecords records;
    private final Consultations consultations;
    private final SpecialistTeams teams;
    private final Parts parts;
    private final Deadlines deadlines;
    private final RequestTrace trace;

    AskConsultation(
            SocialRecords records,
            Consultations consultations,
            SpecialistTeams teams,
            Parts parts,
            Deadlines deadlines,
            RequestTrace trace) {
        this.records = records;
        this.consultations = consultations;
        this.teams = teams;
        this.parts = parts;
        this.deadlines = deadlines;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, ConsultationRefusal> handle(Command command) {
        RecordHead record = records.require(command.record(), AccessLevel.WORK);
        if (consultations.find(command.id()).isPresent()) {
            return Result.done(command.id());
        }
        var team = teams.forRecord(record.id(), record.compartment().name()).stream()
                .filter(t -> t.id().equals(command.team()))
                .findFirst();
        if (team.isEmpty()) {
            return Result.refused(new NoSuchTeam());
        }
        var question = command.question();
        var excerpts = parts.chosen(record, command.sources(), trace.mask(record, question.named()));
        if (excerpts.isEmpty()) {
            return Result.refused(new PartGone());
        }
        Consultation request = request(command, record, team.get());
        consultations.add(new NewRequest(request, excerpts.get()));
        expect(request);
        trace.write(
                "consultation.asked", request, Integer.toString(excerpts.get().size()));
        return Result.done(request.id());
    }

    private Consultation request(Command command, RecordHead record, SpecialistTeam team) {
        var question = command.question();
        LocalDate today = trace.today();
        return new Consultation(
                command.id(),
                records.nextNumber(record.sealed() ? "COR" : "CO"),
                new Place(record.id(), record.compartment(), record.person(), team.id(), team.name()),
                new Asked(
                        trace.actor().user(),
                        "",
                        trace.now(),
                        question.urgency(),
                        today.plusDays(days(team, question.urgency()))),
                new Progress(State.ASKED, null, null),
                new Sharing(new Period(today, command.until().plusDays(1)), null),
                new Words(
                        question.named(),
                        trace.label(record, question.named()),
                        question.text(),
                        question.basis(),
                        question.reference()));
    }

    private static int days(SpecialistTeam team, Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> team.days();
            case SOON -> Math.max(1, team.days() / 2);
            case URGENT -> Math.min(team.days(), 3);
        };
    }

    private void expect(Consultation request) {
        deadlines.set(new NewDeadline(
                request.place().record(),
                request.place().compartment(),
                "OPINION",
                request.asked().due(),
                t("consultation.deadline", request.place().teamName()),
                request.recordHref(),
                request.id()));
    }
}
