package it.trama.project.progress;

import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pathway of one project. */
@Controller
class ProgressController {

    private final FollowProject follow;
    private final Clock clock;

    ProgressController(FollowProject follow, Clock clock) {
        this.follow = follow;
        this.clock = clock;
    }

    @GetMapping("/progetti/{id}/percorso")
    ModelAndView show(@PathVariable UUID id) {
        LocalDate today = LocalDate.now(clock);
        var followed = follow.handle(new FollowProject.Command(id, "", today));
        return new ModelAndView("project/progress", "page", ProgressPage.of(followed, today));
    }

    @PostMapping("/progetti/{id}/percorso")
    ModelAndView mark(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Inputs.date(typed.get("day"))
                .filter(typedDay -> !typedDay.isAfter(today))
                .orElse(today);
        follow.handle(new FollowProject.Command(id, Inputs.text(typed.get("step")), day));
        return new ModelAndView("redirect:/progetti/" + id + "/percorso");
    }
}
