package it.trama.admission.district;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.district.HoldList.Refusal;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists of the district, and who holds a list. */
@Controller
class DistrictController {

    private final ReadDistrict read;
    private final HoldList hold;

    DistrictController(ReadDistrict read, HoldList hold) {
        this.read = read;
        this.hold = hold;
    }

    @GetMapping("/liste-d-attesa/ambito")
    ModelAndView all() {
        return new ModelAndView("admission/district", "page", DistrictPages.page(read.handle()));
    }

    @GetMapping("/liste-d-attesa/strutture/{facility}/chi-la-tiene")
    ModelAndView holder(@PathVariable UUID facility) {
        return holder(facility, "", FormErrors.NONE);
    }

    private ModelAndView holder(UUID facility, String act, FormErrors errors) {
        var page = DistrictPages.holder(hold.handle(new HoldList.Query(facility)), act, errors);
        var view = new ModelAndView("admission/holder", "page", page);
        if (errors.any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @PostMapping("/liste-d-attesa/strutture/{facility}/chi-la-tiene")
    ModelAndView hold(@PathVariable UUID facility, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        String act = Inputs.text(typed.get("act"));
        UUID id = Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
        boolean district = "DISTRICT".equals(typed.get("holder"));
        return switch (hold.handle(new HoldList.Command(id, facility, district, act))) {
            case Result.Refused(Refusal why) ->
                holder(facility, act, FormErrors.at("act", t("admission.hold.refused." + why)));
            case Result.Done(var _) -> {
                after.addFlashAttribute("notice", t("admission.hold.kept." + (district ? "DISTRICT" : "FACILITY")));
                yield new ModelAndView("redirect:/liste-d-attesa");
            }
        };
    }
}
