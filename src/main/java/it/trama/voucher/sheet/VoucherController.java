package it.trama.voucher.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.voucher.MakingMoves;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Move;
import it.trama.voucher.VoucherRefusal;
import java.time.Clock;
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

@Controller
class VoucherController {

    private final ReadVoucher read;
    private final MakeMove move;
    private final MakingMoves.Placing placing;
    private final VoucherPages pages;
    private final Clock clock;

    VoucherController(ReadVoucher read, MakeMove move, MakingMoves.Placing placing, VoucherPages pages, Clock clock) {
        this.read = read;
        this.move = move;
        this.placing = placing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/voucher/{id}")
    ModelAndView voucher(@PathVariable UUID id) {
        return page(id, new MoveForm(Map.of()), FormErrors.NONE);
    }

    @PostMapping("/voucher/{id}")
    ModelAndView move(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var form = new MoveForm(typed);
        return switch (form.toDeed(clock.getZone())) {
            case Refused(var errors) -> page(id, form, errors);
            case Done(var deed) ->
                switch (move.handle(new MakeMove.Command(id, deed))) {
                    case Refused(var refusal) -> page(id, form, FormErrors.whole(words(refusal)));
                    case Done(var _) -> moved(id, deed, flash);
                };
        };
    }

    /** A provider that refused no longer sees it. */
    private ModelAndView moved(UUID id, Deed deed, RedirectAttributes flash) {
        placing.place(id);
        flash.addFlashAttribute("notice", t("voucher.moved." + deed.move()));
        return new ModelAndView(deed.move() == Move.REFUSE ? "redirect:/voucher" : "redirect:/voucher/" + id);
    }

    private static String words(VoucherRefusal refusal) {
        return switch (refusal) {
            case VoucherRefusal.NotNow(var state) -> t("voucher.refused.notNow", t("voucher.state." + state));
            case VoucherRefusal.OfferExpired() -> t("voucher.refused.expired");
            case VoucherRefusal.ChangedMeanwhile() -> t("voucher.refused.changed");
            case VoucherRefusal.NotAccredited() -> t("voucher.refused.notAccredited");
            case VoucherRefusal.NotEnoughHours(var free) -> t("voucher.refused.hours", Formats.quantity(free));
            case VoucherRefusal.NotAllowed() -> t("voucher.refused.notAllowed");
            case VoucherRefusal.InThePast() -> t("voucher.refused.past");
        };
    }

    private ModelAndView page(UUID id, MoveForm form, FormErrors errors) {
        var view = new ModelAndView("voucher/sheet", "page", pages.page(read.handle(id), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
