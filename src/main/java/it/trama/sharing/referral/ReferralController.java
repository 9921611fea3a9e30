package it.trama.sharing.referral;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.sharing.referral.Referral.Move;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sender's pages, in the record. */
@Controller
class ReferralController {

    private final ReadReferrals read;
    private final SendReferral send;
    private final MoveReferral move;
    private final Clock clock;

    ReferralController(ReadReferrals read, SendReferral send, MoveReferral move, Clock clock) {
        this.read = read;
        this.send = send;
        this.move = move;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/invii")
    ModelAndView list(@PathVariable UUID record) {
        return new ModelAndView(
                "sharing/referrals", "page", ReferralPage.listed(read.handle(new ReadReferrals.OfRecord(record))));
    }

    @GetMapping("/cartelle/{record}/invii/nuovo")
    ModelAndView form(@PathVariable UUID record) {
        return form(record, ReferralForm.blank(LocalDate.now(clock)), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/invii/nuovo")
    ModelAndView send(@PathVariable UUID record, @ModelAttribute ReferralForm form, RedirectAttributes flash) {
        return switch (form.toCommand(record, LocalDate.now(clock))) {
            case Refused(var errors) -> form(record, form, errors);
            case Done(var command) ->
                switch (send.handle(command)) {
                    case Refused(var refusal) ->
                        form(record, form, FormErrors.at(refusal.field(), t("sharing.referral.refused." + refusal)));
                    case Done(var id) -> {
                        flash.addFlashAttribute("notice", t("sharing.referral.sent"));
                        yield new ModelAndView("redirect:" + ReferralTab.href(record) + "/" + id);
                    }
                };
        };
    }

    @GetMapping("/cartelle/{record}/invii/{referral}")
    ModelAndView one(@PathVariable UUID record, @PathVariable UUID referral) {
        return one(record, referral, FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/invii/{referral}")
    ModelAndView move(
            @PathVariable UUID record,
            @PathVariable UUID referral,
            @RequestParam(name = "move", required = false) @Nullable String typed,
            @RequestParam(name = "words", required = false) @Nullable String words,
            RedirectAttributes flash) {
        var errors = wrong(typed, words);
        if (errors.any()) {
            return one(record, referral, errors);
        }
        var command = new MoveReferral.Command(
                referral, Inputs.choice(Move.class, typed).orElseThrow(), Inputs.text(words));
        return switch (move.handle(command)) {
            case Refused(var refusal) ->
                one(record, referral, FormErrors.whole(t("sharing.referral.refused." + refusal)));
            case Done(var id) -> {
                flash.addFlashAttribute("notice", t("sharing.moved." + command.move()));
                yield new ModelAndView("redirect:" + ReferralTab.href(record) + "/" + id);
            }
        };
    }

    static FormErrors wrong(@Nullable String typed, @Nullable String words) {
        var move = Inputs.choice(Move.class, typed);
        if (move.isEmpty()) {
            return FormErrors.at("move", t("sharing.referral.move.missing"));
        }
        return move.get().needsWords() && Inputs.text(words).isEmpty()
                ? FormErrors.at("words", t("sharing.referral.words.missing"))
                : FormErrors.NONE;
    }

    private ModelAndView form(UUID record, ReferralForm form, FormErrors errors) {
        return view(
                "sharing/send", ReferralPage.sending(read.handle(new ReadReferrals.New(record)), form, errors), errors);
    }

    private ModelAndView one(UUID record, UUID referral, FormErrors errors) {
        return view(
                "sharing/referral",
                ReferralPage.of(read.handle(new ReadReferrals.One(record, referral)), errors),
                errors);
    }

    static ModelAndView view(String name, Object page, FormErrors errors) {
        var view = new ModelAndView(name, "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
