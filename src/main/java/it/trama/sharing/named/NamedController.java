package it.trama.sharing.named;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NamedController {

    private static final String PATH = "/amministrazione/basi-nominate";

    private final ReviewNamed named;

    NamedController(ReviewNamed named) {
        this.named = named;
    }

    @GetMapping(PATH)
    ModelAndView list() {
        return new ModelAndView("sharing/named", "page", NamedPage.of(named.handle()));
    }

    @PostMapping(PATH + "/{id}")
    String review(
            @PathVariable UUID id,
            @RequestParam(name = "review", required = false) @Nullable String review,
            @RequestParam(name = "note", required = false) @Nullable String note,
            RedirectAttributes flash) {
        Inputs.choice(ReviewNamed.Review.class, review).ifPresent(chosen -> {
            named.handle(new ReviewNamed.Command(id, chosen, Inputs.text(note)));
            flash.addFlashAttribute("notice", t("sharing.named.reviewed." + chosen));
        });
        return "redirect:" + PATH;
    }
}
