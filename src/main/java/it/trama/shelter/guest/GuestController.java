package it.trama.shelter.guest;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.guest.Stay.NewRenewal;
import it.trama.trust.Menu;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
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
@RequestMapping("/accoglienza/ospiti")
class GuestController {

    private static final int MENU = 31;
    private static final int LONGEST_NAME = 60;
    private static final BigDecimal MOST_NIGHTS = BigDecimal.valueOf(365);

    private final ReadGuests read;
    private final KeepGuests keep;
    private final ShelterDesk desk;

    GuestController(ReadGuests read, KeepGuests keep, ShelterDesk desk) {
        this.read = read;
        this.keep = keep;
        this.desk = desk;
    }

    @Bean
    static MenuEntry menuShelter() {
        return new Menu("shelter.menu", "/accoglienza", MENU, "key", Set.of(Role.PROVIDER));
    }

    @Bean
    static MenuEntry menuShelterOfOffice() {
        return new Menu("shelter.menu", "/accoglienza", MenuEntry.TOOLS + 4, "key", Set.of(Role.PLAN_OFFICE));
    }

    @GetMapping
    ModelAndView list(@RequestParam(name = "q", defaultValue = "") String words) {
        return list(Inputs.text(words), GuestForm.blank(), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView add(@ModelAttribute GuestForm form, RedirectAttributes flash) {
        return switch (form.toAdd()) {
            case Refused(var errors) -> list("", form, errors);
            case Done(var add) ->
                keep.handle(add)
                        ? back(add.guest().id(), "shelter.guest.added", flash)
                        : list("", form, FormErrors.at("familyName", t("shelter.error.there")));
        };
    }

    @GetMapping("/{guest}")
    ModelAndView guest(
            @PathVariable UUID guest,
            @RequestParam(defaultValue = "") String casa,
            @RequestParam(defaultValue = "") String notte) {
        return page(guest, casa, notte, GuestForm.blank(), FormErrors.NONE);
    }

    @PostMapping("/{guest}/nome")
    ModelAndView name(@PathVariable UUID guest, @ModelAttribute GuestForm form, RedirectAttributes flash) {
        return switch (form.toName(guest)) {
            case Refused(var errors) -> page(guest, "", "", form, errors);
            case Done(var name) -> {
                keep.handle(name);
                yield back(guest, "shelter.guest.named", flash);
            }
        };
    }

    @PostMapping("/{guest}/soprannome")
    ModelAndView rename(
            @PathVariable UUID guest, @RequestParam(defaultValue = "") String nickname, RedirectAttributes flash) {
        String called = Inputs.text(nickname);
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            return wrong(guest, "nickname", t("shelter.error.nickname"));
        }
        return keep.handle(new KeepGuests.Rename(guest, called))
                ? back(guest, "shelter.guest.renamed", flash)
                : wrong(guest, "nickname", t("shelter.refused.known", called));
    }

    @PostMapping("/{guest}/rinnovi")
    ModelAndView renew(
            @PathVariable UUID guest,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String casa,
            @RequestParam(defaultValue = "") String nights,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        Optional<Integer> number = Inputs.number(nights)
                .filter(n -> n.signum() > 0 && n.stripTrailingZeros().scale() <= 0 && n.compareTo(MOST_NIGHTS) <= 0)
                .map(BigDecimal::intValueExact);
        var errors = number.isEmpty() ? FormErrors.at("nights", t("shelter.error.nights")) : FormErrors.NONE;
        if (Inputs.text(why).isEmpty()) {
            errors = errors.with("why", t("shelter.error.why"));
        }
        if (errors.any()) {
            return page(guest, casa, "", GuestForm.blank(), errors);
        }
        keep.handle(new NewRenewal(
                Inputs.id(id).orElseGet(UUID::randomUUID),
                guest,
                Inputs.id(casa).orElseThrow(NotFound::new),
                number.orElseThrow(),
                Inputs.text(why)));
        return back(guest, "shelter.guest.renewed", flash);
    }

    private ModelAndView wrong(UUID guest, String field, String words) {
        return page(guest, "", "", GuestForm.blank(), FormErrors.at(field, words));
    }

    private static ModelAndView back(UUID guest, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + GuestPage.href(guest));
    }

    private ModelAndView list(String words, GuestForm form, FormErrors errors) {
        var page = GuestsPage.of(words, read.handle(words), desk.today().getYear(), form, errors);
        return view("shelter/guests", page, errors);
    }

    private ModelAndView page(UUID guest, String house, String night, GuestForm form, FormErrors errors) {
        var shown = read.handle(
                guest, Inputs.id(house).orElse(null), Inputs.date(night).orElse(null));
        return view("shelter/guest", GuestPage.of(shown, form, errors), errors);
    }

    private static ModelAndView view(String template, Object page, FormErrors errors) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
