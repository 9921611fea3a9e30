package it.trama.delivery.statement;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.statement.CheckStatement.Kind;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
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
class StatementController {

    private final ReadStatements read;
    private final CloseStatement close;
    private final CheckStatement check;
    private final StatementPages pages;

    StatementController(ReadStatements read, CloseStatement close, CheckStatement check, StatementPages pages) {
        this.read = read;
        this.close = close;
        this.check = check;
        this.pages = pages;
    }

    @GetMapping("/rendiconti")
    ModelAndView list() {
        return list(FormErrors.NONE);
    }

    private ModelAndView list(FormErrors errors) {
        var view = new ModelAndView("delivery/statements", "page", pages.list(read.handle(), errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/rendiconti")
    ModelAndView close(@RequestParam String id, @RequestParam String mese, RedirectAttributes after) {
        var month = Inputs.date(mese).orElseThrow(NotFound::new).withDayOfMonth(1);
        UUID key = Inputs.id(id).orElseThrow(NotFound::new);
        return switch (close.handle(new CloseStatement.Command(key, month))) {
            case Refused(var why) -> list(FormErrors.whole(t(why)));
            case Done(var statement) -> back(statement, "delivery.statement.closed", after);
        };
    }

    @GetMapping("/rendiconti/{id}")
    ModelAndView statement(
            @PathVariable UUID id,
            @RequestParam(name = "stato", defaultValue = "") String state,
            @RequestParam(name = "pagina", defaultValue = "1") String page) {
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        return view(id, state, number, FormErrors.NONE);
    }

    private ModelAndView view(UUID id, String state, int page, FormErrors errors) {
        var shown = read.handle(new ReadStatements.One(id, state, page));
        return new ModelAndView("delivery/statement", "page", pages.page(shown, state, page, errors));
    }

    @PostMapping("/rendiconti/{id}/riga")
    ModelAndView say(
            @PathVariable UUID id,
            @RequestParam String remark,
            @RequestParam String delivery,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes after) {
        Kind wanted = Inputs.choice(Kind.class, kind).orElseThrow(NotFound::new);
        String words = Inputs.text(text);
        if (words.isEmpty() && wanted != Kind.VERIFIED) {
            var errors = FormErrors.at("text-" + delivery, t("delivery.statement.error." + wanted));
            ModelAndView again = view(id, "", 1, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var say = new CheckStatement.Say(
                Inputs.id(remark).orElseThrow(NotFound::new),
                id,
                Inputs.id(delivery).orElseThrow(NotFound::new),
                wanted,
                wanted == Kind.VERIFIED ? "" : words);
        return back(id, check.handle(say), after);
    }

    @PostMapping("/rendiconti/{id}/verifica")
    ModelAndView verifyAll(@PathVariable UUID id, RedirectAttributes after) {
        boolean done = check.handle(new CheckStatement.VerifyAll(id)) >= 0;
        return back(id, done ? "delivery.notice.verified" : "delivery.statement.refused.approved", after);
    }

    @PostMapping("/rendiconti/{id}/approva")
    ModelAndView approve(@PathVariable UUID id, RedirectAttributes after) {
        boolean done = check.handle(new CheckStatement.Approve(id));
        return back(id, done ? "delivery.statement.approved" : "delivery.statement.refused.waiting", after);
    }

    private static ModelAndView back(UUID id, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + StatementPages.address(id));
    }
}
