package it.trama.sharing.referral;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.sharing.referral.Referral.Move;
import it.trama.trust.Menu;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The receiver's pages. */
@Controller
class ReceivedController {

    private static final String PATH = "/invii";
    private static final int MENU = 27;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final ReceiveReferrals receive;
    private final MoveReferral move;
    private final Clock clock;

    ReceivedController(ReceiveReferrals receive, MoveReferral move, Clock clock) {
        this.receive = receive;
        this.move = move;
        this.clock = clock;
    }

    @Bean
    static MenuEntry menuReferrals() {
        return new Menu("sharing.received.menu", PATH, MENU, "inbox", Set.of(Role.PROVIDER, Role.TEAM_MEMBER));
    }

    @GetMapping(PATH)
    ModelAndView list() {
        return list(new ReceivedPage.Typed(null, null), FormErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView declare(@ModelAttribute ReceivedPage.Typed form, RedirectAttributes flash) {
        Optional<LocalDate> week = Inputs.date(form.week()).filter(ReceivedPage.weeks(LocalDate.now(clock))::contains);
        Optional<Integer> places = Inputs.number(form.places())
                .filter(n -> n.signum() >= 0
                        && n.compareTo(MOST) <= 0
                        && n.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
        if (week.isEmpty() || places.isEmpty()) {
            return list(form, FormErrors.at(week.isEmpty() ? "week" : "places", t("sharing.capacity.wrong")));
        }
        receive.handle(new ReceiveReferrals.Declare(week.get(), places.get()));
        flash.addFlashAttribute("notice", t("sharing.capacity.saved"));
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping(PATH + "/{referral}")
    ModelAndView one(@PathVariable UUID referral) {
        return one(referral, FormErrors.NONE);
    }

    @PostMapping(PATH + "/{referral}")
    ModelAndView move(
            @PathVariable UUID referral,
            @RequestParam(name = "move", required = false) @Nullable String typed,
            @RequestParam(name = "words", required = false) @Nullable String words,
            RedirectAttributes flash) {
        var errors = ReferralController.wrong(typed, words);
        if (errors.any()) {
            return one(referral, errors);
        }
        var command = new MoveReferral.Command(
                referral, Inputs.choice(Move.class, typed).orElseThrow(), Inputs.text(words));
        return switch (move.handle(command)) {
            case Refused(var refusal) -> one(referral, FormErrors.whole(t("sharing.referral.refused." + refusal)));
            case Done(var id) -> {
                flash.addFlashAttribute("notice", t("sharing.moved." + command.move()));
                yield new ModelAndView("redirect:" + PATH + "/" + id);
            }
        };
    }

    private ModelAndView list(ReceivedPage.Typed form, FormErrors errors) {
        return ReferralController.view(
                "sharing/received", ReceivedPage.of(receive.handle(), LocalDate.now(clock), form, errors), errors);
    }

    private ModelAndView one(UUID referral, FormErrors errors) {
        return ReferralController.view("sharing/referral", ReferralPage.of(receive.handle(referral), errors), errors);
    }
}
