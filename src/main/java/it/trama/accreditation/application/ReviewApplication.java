package it.trama.accreditation.application;

import it.trama.accreditation.Desk;
import it.trama.accreditation.application.Answers.Request;
import it.trama.accreditation.application.Answers.Review;
import it.trama.accreditation.application.Applications.Application;
import it.trama.accreditation.application.Dossiers.Dossier;
import it.trama.accreditation.application.SendApplication.Refusal;
import it.trama.accreditation.application.Stage.Move;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's work on an application: takes it up, says requirement by requirement what it found, asks for more, concludes. */
@Service
class ReviewApplication {

    /** @param move null: the outcomes are kept and the application stays where it is */
    record Command(
            UUID id,
            @Nullable Move move,
            List<Review> reviews,
            List<Question> questions,
            @Nullable LocalDate due) {}

    record Question(String requirement, String text) {}

    private final Applications applications;
    private final Answers answers;
    private final Dossiers dossiers;
    private final Desk desk;

    ReviewApplication(Applications applications, Answers answers, Dossiers dossiers, Desk desk) {
        this.applications = applications;
        this.answers = answers;
        this.dossiers = dossiers;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        Desk.only(desk.decides());
        Application application = applications.lock(command.id()).orElseThrow(NotFound::new);
        Move move = command.move();
        Stage stage = application.state().stage();
        boolean fits = move == null ? stage == Stage.IN_REVIEW : move.startsAt(stage);
        if (!fits || move == Move.ADMIT || move == Move.REFUSE) {
            return Result.refused(Refusal.NOT_FROM_HERE);
        }
        if (stage == Stage.IN_REVIEW) {
            command.reviews().forEach(review -> answers.review(command.id(), review, desk.user(), desk.now()));
        }
        Refusal refusal = move == null ? null : unfit(move, command, dossiers.of(application));
        if (refusal != null) {
            return Result.refused(refusal);
        }
        if (move != null) {
            ask(command);
            applications.move(application, move, "", desk.user(), desk.now());
        }
        desk.write("accreditation.application.moved", move == null ? "REVIEW" : move.name());
        return Result.done(command.id());
    }

    private @Nullable Refusal unfit(Move move, Command command, Dossier dossier) {
        return switch (move) {
            case ASK -> {
                if (command.questions().isEmpty()) {
                    yield Refusal.NOTHING_ASKED;
                }
                LocalDate due = command.due();
                yield due == null || due.isBefore(desk.today()) ? Refusal.WRONG_DAY : null;
            }
            case CONCLUDE -> dossier.unreviewed().isEmpty() ? null : Refusal.NOT_REVIEWED;
            case RESUME ->
                dossier.open().stream().anyMatch(request -> !request.dueOn().isBefore(desk.today()))
                        ? Refusal.WRONG_DAY
                        : null;
            default -> null;
        };
    }

    private void ask(Command command) {
        LocalDate due = command.due();
        if (command.move() != Move.ASK || due == null) {
            return;
        }
        for (Question question : command.questions()) {
            answers.unreview(command.id(), question.requirement());
            var request = new Request(UUID.randomUUID(), question.requirement(), question.text(), due, null);
            answers.ask(command.id(), request, desk.user(), desk.now());
        }
    }
}
