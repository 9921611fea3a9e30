package it.trama.project.review;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ReviewController {

    private final ReadReviews read;
    private final BeginReview begin;
    private final SaveReview save;
    private final SignReview sign;
    private final Clock clock;

    ReviewController(ReadReviews read, BeginReview begin, SaveReview save, SignReview sign, Clock clock) {
        this.read = read;
        this.begin = begin;
        this.save = save;
        this.sign = sign;
        this.clock = clock;
    }

    @GetMapping("/progetti/{id}/verifiche")
    ModelAndView reviews(@PathVariable UUID id, @RequestParam(name = "verifica", defaultValue = "") String review) {
        return view(id, Inputs.id(review).orElse(null), FormErrors.NONE);
    }

    @PostMapping("/progetti/{id}/verifiche/nuova")
    ModelAndView begin(@PathVariable UUID id, @RequestParam(name = "id") String review) {
        UUID newId = Inputs.id(review).orElseThrow(NotFound::new);
        return switch (begin.handle(new BeginReview.Command(newId, id))) {
            case Done(UUID begun) -> new ModelAndView(address(id, begun) + "#foglio");
            case Refused(var refusal) -> refused(id, null, refusal);
        };
    }

    @PostMapping("/progetti/{id}/verifiche")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new ReviewForm(typed);
        return switch (form.save(id)) {
            case Refused(FormErrors errors) -> again(id, form.review(), errors);
            case Done(var command) ->
                switch (save.handle(command)) {
                    case Done(var _) -> {
                        after.addFlashAttribute("notice", t("project.review.notice.saved"));
                        yield new ModelAndView(address(id, form.review()));
                    }
                    case Refused(ReviewRefusal.Changed(Review stored, String by)) ->
                        form.against(stored, by, "/progetti/" + id + "/verifiche", clock.instant())
                                .view();
                    case Refused(var refusal) -> refused(id, form.review(), refusal);
                };
        };
    }

    @PostMapping("/progetti/{id}/verifiche/firma")
    ModelAndView sign(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new ReviewForm(typed);
        if (form.text("signers").isEmpty()) {
            return again(id, form.review(), FormErrors.at("signers", t("project.review.error.signers")));
        }
        return switch (sign.handle(new SignReview.Command(id, form.review(), form.text("signers")))) {
            case Done(var _) -> {
                after.addFlashAttribute("notice", t("project.review.notice.signed"));
                yield new ModelAndView(address(id, form.review()));
            }
            case Refused(var refusal) -> refused(id, form.review(), refusal);
        };
    }

    @GetMapping("/verifiche/{id}/verifica.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var kept = read.handle(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.document().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(kept.content());
    }

    private ModelAndView refused(UUID id, @Nullable UUID review, ReviewRefusal refusal) {
        return again(
                id,
                review,
                FormErrors.whole(
                        switch (refusal) {
                            case ReviewRefusal.NotInForce _ -> t("project.review.refused.notInForce");
                            case ReviewRefusal.AlreadySigned _, ReviewRefusal.Changed _ ->
                                t("project.review.refused.alreadySigned");
                            case ReviewRefusal.GoalsOpen(int goals) -> t("project.review.refused.goalsOpen", goals);
                            case ReviewRefusal.NobodyTookPart _ -> t("project.review.refused.nobody");
                            case ReviewRefusal.FutureDay _ -> t("project.account.refused.futureDay");
                        }));
    }

    private ModelAndView again(UUID id, @Nullable UUID review, FormErrors errors) {
        ModelAndView view = view(id, review, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(UUID id, @Nullable UUID review, FormErrors errors) {
        return new ModelAndView("project/reviews", "page", ReviewPages.page(read.handle(id, review), errors));
    }

    private static String address(UUID id, UUID review) {
        return "redirect:/progetti/" + id + "/verifiche?verifica=" + review;
    }
}
