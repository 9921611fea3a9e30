package it.trama.signal.settings;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Inputs;
import it.trama.signal.Sheets;
import it.trama.signal.settings.KeepSettings.Command;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SettingsController {

    private static final String ADDRESS = "/segnalazioni/antenne";
    private static final int MOST = 200;

    private final KeepSettings keep;
    private final Sheets sheets;

    SettingsController(KeepSettings keep, Sheets sheets) {
        this.keep = keep;
        this.sheets = sheets;
    }

    @GetMapping(ADDRESS)
    ModelAndView page() {
        return new ModelAndView("signal/settings", "page", SettingsPage.of(keep.handle(), sheets.newest()));
    }

    @PostMapping(ADDRESS + "/capacita")
    String capacity(@RequestParam UUID team, @RequestParam(defaultValue = "") String weekly, RedirectAttributes flash) {
        Optional<Integer> number = Optional.of(Inputs.text(weekly))
                .filter(typed -> typed.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(n -> n >= 1 && n <= MOST);
        number.ifPresent(n -> keep.handle(new Command.Capacity(team, n)));
        flash.addFlashAttribute(
                "notice", t(number.isPresent() ? "signal.settings.saved" : "signal.settings.wrongNumber"));
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS)
    String antenna(
            @RequestParam UUID organisation,
            @RequestParam String kind,
            @RequestParam(required = false) List<UUID> signers,
            RedirectAttributes flash) {
        keep.handle(new Command.Antenna(organisation, kind, signers == null ? List.of() : signers));
        flash.addFlashAttribute("notice", t("signal.settings.saved"));
        return "redirect:" + ADDRESS;
    }
}
