package it.trama.activity.enrol;

import it.trama.activity.Activities;
import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.enrol.Enrolment.Days;
import it.trama.activity.enrol.Enrolment.Offer;
import it.trama.kernel.NotFound;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An offer is answered or expires, somebody leaves: the place that comes free goes down the line in the same transaction. */
@Service
class ChangeEnrolment {

    record Answer(UUID enrolment, boolean accepts, String reason) {}

    record Withdraw(UUID enrolment, String reason) {}

    enum Refusal {
        /** Nothing waits for an answer, or it is over already. */
        NOT_NOW,
        /** The last day has passed. */
        TOO_LATE
    }

    private final ActivityDesk desk;
    private final Activities activities;
    private final Enrolments enrolments;
    private final Line line;
    private final HelpTold help;

    ChangeEnrolment(ActivityDesk desk, Activities activities, Enrolments enrolments, Line line, HelpTold help) {
        this.desk = desk;
        this.activities = activities;
        this.enrolments = enrolments;
        this.line = line;
        this.help = help;
    }

    /** As it is while nobody else can change who is in. */
    private Enrolment held(UUID id) {
        line.hold(enrolments.find(id).orElseThrow(NotFound::new).activity());
        return enrolments.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public Optional<Refusal> handle(Answer command) {
        Enrolment one = held(command.enrolment());
        Optional<Offer> open = line.offers(one.id()).stream()
                .filter(offer -> offer.state().equals("MADE"))
                .findFirst();
        if (one.state() != EnrolmentState.OFFERED || open.isEmpty()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (open.get().expiresOn().isBefore(desk.today())) {
            return Optional.of(Refusal.TOO_LATE);
        }
        line.answer(open.get().id(), command.accepts() ? "ACCEPTED" : "REFUSED", command.reason());
        if (command.accepts()) {
            Activity activity = activities.find(one.activity()).orElseThrow(NotFound::new);
            become(one.now(EnrolmentState.ENROLLED, new Days(desk.today(), null)), one, "");
            help.begins(one, activity, desk.today());
        } else {
            become(one.now(EnrolmentState.REFUSED, Days.NONE), one, command.reason());
            line.offerNext(one.activity());
        }
        return Optional.empty();
    }

    @Transactional
    public Optional<Refusal> handle(Withdraw command) {
        Enrolment one = held(command.enrolment());
        if (!one.state().open()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        boolean took = one.state() == EnrolmentState.ENROLLED;
        line.offers(one.id()).forEach(offer -> line.answer(offer.id(), "WITHDRAWN", command.reason()));
        Enrolment now = took
                ? one.now(EnrolmentState.LEFT, new Days(one.days().enrolledOn(), desk.today()))
                : one.now(EnrolmentState.WITHDRAWN, Days.NONE);
        become(now, one, command.reason());
        if (took) {
            help.ends(one, desk.today());
        }
        line.offerNext(one.activity());
        return Optional.empty();
    }

    /** Once each, however often it is asked; how many had no answer by their last day. */
    @Transactional
    public int handle(LocalDate today) {
        int expired = 0;
        for (Offer offer : line.expired(today)) {
            Enrolment one = held(offer.enrolmentId());
            if (line.answer(offer.id(), "EXPIRED", "")) {
                become(one.now(EnrolmentState.EXPIRED, Days.NONE), one, "");
                line.offerNext(one.activity(), today);
                expired++;
            }
        }
        return expired;
    }

    private void become(Enrolment now, Enrolment before, String reason) {
        enrolments.become(now, before.state());
        line.moved(now.id(), now.state(), reason);
        desk.write(
                "activity.enrolment." + now.state(),
                now.person().id(),
                now.person().record());
    }
}
