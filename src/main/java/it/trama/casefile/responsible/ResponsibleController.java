package it.trama.casefile.responsible;

import static it.trama.platform.web.Texts.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ResponsibleController {

    private final ShowResponsible show;
    private final SetIntensity set;

    ResponsibleController(ShowResponsible show, SetIntensity set) {
        this.show = show;
        this.set = set;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/responsabile";
    }

    @GetMapping("/cartelle/{record}/responsabile")
    ModelAndView page(@PathVariable UUID record) {
        return new ModelAndView("casefile/responsible", "page", ResponsiblePage.of(show.handle(record)));
    }

    @PostMapping("/cartelle/{record}/intensita")
    String intensity(@PathVariable UUID record, @RequestParam String level, RedirectAttributes flash) {
        boolean done = set.handle(record, level);
        flash.addFlashAttribute("notice", t(done ? "casefile.intensity.done" : "casefile.intensity.notInCharge"));
        return "redirect:" + href(record);
    }
}
