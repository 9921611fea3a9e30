package it.trama.goods.stock;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/viveri/magazzino")
class StockController {

    private static final int MENU = 32;

    private final ReadStock read;
    private final ReceiveGoods receive;
    private final HandOutGoods handOut;

    StockController(ReadStock read, ReceiveGoods receive, HandOutGoods handOut) {
        this.read = read;
        this.receive = receive;
        this.handOut = handOut;
    }

    @Bean
    static MenuEntry menuGoods() {
        return new Menu("goods.menu", "/viveri", MENU, "box", Set.of(Role.PROVIDER, Role.TEAM_MEMBER));
    }

    @Bean
    static MenuEntry menuGoodsOfOffice() {
        return new Menu(
                "goods.menu", "/viveri", MenuEntry.TOOLS + 4, "box", Set.of(Role.PLAN_OFFICE, Role.ADMINISTRATOR));
    }

    @GetMapping
    ModelAndView stock() {
        return page("", null, null, null, FormErrors.NONE);
    }

    @PostMapping("/entrate")
    ModelAndView in(@ModelAttribute StockForm form, RedirectAttributes flash) {
        return switch (form.toLot(read.handle().kinds())) {
            case Refused(var errors) -> page("in", form, null, null, errors);
            case Done(var lot) ->
                answer(receive.handle(lot), "goods.received", flash, errors -> page("in", form, null, null, errors));
        };
    }

    @PostMapping("/uscite")
    ModelAndView out(@ModelAttribute StockForm form, RedirectAttributes flash) {
        return switch (form.toOut(read.handle().kinds())) {
            case Refused(var errors) -> page("out", null, form, null, errors);
            case Done(var out) ->
                answer(handOut.handle(out), "goods.taken", flash, errors -> page("out", null, form, null, errors));
        };
    }

    @PostMapping("/donatori")
    ModelAndView donor(@ModelAttribute DonorForm form, RedirectAttributes flash) {
        return switch (form.toDonor()) {
            case Refused(var errors) -> page("donor", null, null, form, errors);
            case Done(var donor) -> answer(Result.done(receive.handle(donor)), "goods.donorAdded", flash, _ -> stock());
        };
    }

    @PostMapping("/storni")
    ModelAndView reverse(
            @RequestParam("id") String id,
            @RequestParam("act") String act,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes flash) {
        if (Inputs.text(reason).isEmpty()) {
            return page(act, null, null, null, FormErrors.at("reason-" + act, t("goods.error.reason")));
        }
        var command = new HandOutGoods.Reversal(
                Inputs.id(id).orElseThrow(NotFound::new),
                Inputs.id(act).orElseThrow(NotFound::new),
                Inputs.text(reason));
        return answer(
                handOut.handle(command), "goods.reversedDone", flash, errors -> page(act, null, null, null, errors));
    }

    private static ModelAndView answer(
            Result<UUID, StockRefusal> result,
            String notice,
            RedirectAttributes flash,
            Function<FormErrors, ModelAndView> again) {
        return switch (result) {
            case Refused(var why) -> again.apply(explain(why));
            case Done(var _) -> {
                flash.addFlashAttribute("notice", t(notice));
                yield new ModelAndView("redirect:/viveri/magazzino");
            }
        };
    }

    private static FormErrors explain(StockRefusal refusal) {
        return switch (refusal) {
            case StockRefusal.FutureDay() -> FormErrors.at("day", t("goods.refused.future"));
            case StockRefusal.TooLittle(var there) ->
                FormErrors.at("quantity", t("goods.refused.tooLittle", Formats.quantity(there)));
            case StockRefusal.AlreadyUsed() -> FormErrors.whole(t("goods.refused.used"));
            case StockRefusal.AlreadyReversed() -> FormErrors.whole(t("goods.refused.reversed"));
        };
    }

    private ModelAndView page(
            String open,
            @Nullable StockForm in,
            @Nullable StockForm out,
            @Nullable DonorForm donor,
            FormErrors errors) {
        ReadStock.Shown shown = read.handle();
        var typed = new StockPage.Typed(
                open,
                in == null ? StockForm.blank(shown.today()) : in,
                out == null ? StockForm.blank(shown.today()) : out,
                donor == null ? DonorForm.blank() : donor);
        var view = new ModelAndView("goods/stock", "page", StockPage.of(shown, typed, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
