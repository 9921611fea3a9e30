package it.trama.goods.donor;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.donor.DonorPage.Form;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/viveri/magazzino/donatori/{id}")
class DonorController {

    private final KeepDonors keep;

    DonorController(KeepDonors keep) {
        this.keep = keep;
    }

    @GetMapping
    ModelAndView one(@PathVariable UUID id) {
        return page(id, null, FormErrors.NONE);
    }

    @PostMapping
    ModelAndView change(@PathVariable UUID id, @ModelAttribute Form form, RedirectAttributes flash) {
        String name = Inputs.text(form.name());
        if (name.isEmpty()) {
            return page(id, form, FormErrors.at("name", t("goods.error.name")));
        }
        int version = Inputs.number(form.version()).map(BigDecimal::intValue).orElse(0);
        var change = new KeepDonors.Change(id, name, Inputs.text(form.contact()), version);
        return switch (keep.handle(change)) {
            case Refused(var theirs) -> conflict(change, theirs);
            case Done(var _) -> back("goods.donor.saved", flash);
        };
    }

    @PostMapping("/ritiro")
    ModelAndView retire(
            @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean retired, RedirectAttributes flash) {
        keep.handle(new KeepDonors.Retire(id, retired));
        return back(retired ? "goods.donor.retiredDone" : "goods.donor.backDone", flash);
    }

    private static ModelAndView conflict(KeepDonors.Change mine, KeepDonors.Shown theirs) {
        String address = "/viveri/magazzino/donatori/" + mine.id();
        var donor = theirs.donor();
        return Conflict.of(address, address)
                .keep("version", donor.version())
                .line("name", t("goods.donor.name"), mine.name(), donor.name())
                .line("contact", t("goods.donor.contact"), mine.contact(), donor.contact())
                .savedBy(theirs.by(), donor.changedAt().toInstant())
                .view();
    }

    private static ModelAndView back(String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:/viveri/magazzino");
    }

    private ModelAndView page(UUID id, @Nullable Form typed, FormErrors errors) {
        var view = new ModelAndView("goods/donor", "page", DonorPage.of(keep.handle(id), typed, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
