package it.trama.accreditation.application;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Area;
import it.trama.accreditation.application.Answers.Review;
import it.trama.accreditation.application.ApplicationPage.Typed;
import it.trama.accreditation.application.Dossiers.Dossier;
import it.trama.accreditation.application.ReviewApplication.Question;
import it.trama.accreditation.application.SendApplication.Refusal;
import it.trama.accreditation.application.Stage.Move;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's work on an application. */
@Controller
@RequestMapping(ApplicationController.HOME)
class ReviewController {

    private final ReadApplication read;
    private final ReviewApplication review;
    private final ApplicationPages pages;

    ReviewController(ReadApplication read, ReviewApplication review, ApplicationPages pages) {
        this.read = read;
        this.review = review;
        this.pages = pages;
    }

    /** Outcomes, reasons and questions as they are typed; a question is a requirement marked ASK with its text. */
    private record Sheet(List<Review> reviews, List<Question> questions, FormErrors errors) {}

    @PostMapping("/{id}/istruttoria")
    ModelAndView review(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Dossier dossier = read.handle(id);
        Move move = Inputs.choice(Move.class, typed.get("move")).orElse(null);
        Optional<LocalDate> due = Inputs.date(typed.get("due"));
        Sheet sheet = sheet(dossier, typed);
        FormErrors errors = sheet.errors();
        if (move == Move.ASK && due.isEmpty()) {
            errors = errors.with("due", t("accreditation.error.day"));
        }
        if (errors.any()) {
            return ApplicationController.view(pages, dossier, new Typed(typed, errors));
        }
        var command = new ReviewApplication.Command(id, move, sheet.reviews(), sheet.questions(), due.orElse(null));
        return switch (review.handle(command)) {
            case Refused(Refusal why) -> {
                var said = FormErrors.whole(t("accreditation.refused." + why));
                yield ApplicationController.view(pages, read.handle(id), new Typed(typed, said));
            }
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", notice(move));
                yield new ModelAndView("redirect:" + ApplicationController.href(id));
            }
        };
    }

    private static String notice(@Nullable Move move) {
        return move == null ? t("accreditation.review.saved") : t("accreditation.done." + move);
    }

    private static Sheet sheet(Dossier dossier, Map<String, String> typed) {
        var reviews = new ArrayList<Review>();
        var questions = new ArrayList<Question>();
        FormErrors errors = FormErrors.NONE;
        for (Area.Requirement asked : dossier.area().requirements().toList()) {
            String outcome = Inputs.text(typed.get("o-" + asked.code()));
            String text = Inputs.text(typed.get("r-" + asked.code()));
            if (text.isEmpty() && (outcome.equals("NOT_MET") || outcome.equals("ASK"))) {
                errors = errors.with("r-" + asked.code(), t("accreditation.error.review." + outcome, asked.title()));
            }
            switch (outcome) {
                case "MET", "NOT_MET" -> reviews.add(new Review(asked.code(), outcome, text));
                case "ASK" -> questions.add(new Question(asked.code(), text));
                default -> {} // not looked at yet
            }
        }
        return new Sheet(reviews, questions, errors);
    }
}
