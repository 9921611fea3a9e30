package it.trama.project.selfmanaged;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AccountController {

    private static final Set<String> RECEIPTS = Set.of("application/pdf", "image/jpeg", "image/png");

    private final ReadAccounts read;
    private final OpenAccount open;
    private final PayPerson pay;
    private final KeepAccount keep;

    AccountController(ReadAccounts read, OpenAccount open, PayPerson pay, KeepAccount keep) {
        this.read = read;
        this.open = open;
        this.pay = pay;
        this.keep = keep;
    }

    @GetMapping("/progetti/{id}/autogestione")
    ModelAndView accounts(@PathVariable UUID id) {
        return view(id, AccountPage.Typed.NOTHING);
    }

    @GetMapping("/progetti/{id}/autogestione/ricevuta")
    ResponseEntity<byte[]> receipt(
            @PathVariable UUID id, @RequestParam(name = "spesa", defaultValue = "") String spent) {
        var kept = read.handle(id, Inputs.id(spent).orElseGet(UUID::randomUUID));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.document().mediaType()))
                .body(kept.content());
    }

    @PostMapping("/progetti/{id}/autogestione")
    ModelAndView open(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        return switch (new AccountForm(typed).open(id)) {
            case Refused(FormErrors errors) -> again(id, typed, errors);
            case Done(var command) -> answer(id, typed, open.handle(command), "project.account.opened", after);
        };
    }

    @PostMapping("/progetti/{id}/autogestione/pagamenti")
    ModelAndView pay(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        return switch (new AccountForm(typed).pay()) {
            case Refused(FormErrors errors) -> again(id, typed, errors);
            case Done(var command) -> answer(id, typed, pay.handle(command), "project.account.paid", after);
        };
    }

    @PostMapping("/progetti/{id}/autogestione/storni")
    ModelAndView takeBack(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new AccountForm(typed);
        if (form.text("reason").isEmpty()) {
            return again(id, typed, FormErrors.at("back-" + form.text("payment"), t("project.account.error.reason")));
        }
        var command =
                new PayPerson.TakeBack(form.id("account"), form.id("id"), form.id("payment"), form.text("reason"));
        return answer(id, typed, pay.handle(command), "project.account.takenBack", after);
    }

    @PostMapping("/progetti/{id}/autogestione/spese")
    ModelAndView spend(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "receipt", required = false) @Nullable MultipartFile file,
            RedirectAttributes after)
            throws IOException {
        var form = new AccountForm(typed);
        var receipt = receipt(file);
        if (receipt.content().length > 0 && !RECEIPTS.contains(receipt.mediaType())) {
            return again(id, typed, FormErrors.at("spend-" + form.text("account"), t("project.account.error.receipt")));
        }
        if (!AccountForm.opens(receipt)) {
            return again(
                    id, typed, FormErrors.at("spend-" + form.text("account"), t("project.account.error.unreadable")));
        }
        return switch (form.spend(receipt)) {
            case Refused(FormErrors errors) -> again(id, typed, errors);
            case Done(var command) -> answer(id, typed, keep.handle(command), "project.account.written", after);
        };
    }

    private static KeepAccount.Receipt receipt(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new KeepAccount.Receipt("", "", new byte[0]);
        }
        String type = file.getContentType();
        return new KeepAccount.Receipt(
                Inputs.text(file.getOriginalFilename()).replaceAll("[\\\\/\\p{Cntrl}]", "_"),
                type == null ? "" : type,
                file.getBytes());
    }

    @PostMapping("/progetti/{id}/autogestione/esame")
    ModelAndView check(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new AccountForm(typed);
        var state = Inputs.choice(Account.State.class, typed.get("state")).orElse(Account.State.WRITTEN);
        String where = "check-" + form.text("expense");
        if (state == Account.State.WRITTEN) {
            return again(id, typed, FormErrors.at(where, t("project.account.error.state")));
        }
        if (state != Account.State.ACCEPTED && form.text("reason").isEmpty()) {
            return again(id, typed, FormErrors.at(where, t("project.account.error.reason")));
        }
        var command = new KeepAccount.Check(form.id("account"), form.id("expense"), state, form.text("reason"));
        return answer(id, typed, keep.handle(command), "project.account.checked", after);
    }

    private ModelAndView answer(
            UUID id,
            Map<String, String> typed,
            Result<?, AccountRefusal> result,
            String notice,
            RedirectAttributes after) {
        return switch (result) {
            case Refused(AccountRefusal refusal) -> again(id, typed, FormErrors.whole(explain(refusal)));
            case Done(var _) -> {
                after.addFlashAttribute("notice", t(notice));
                yield new ModelAndView("redirect:/progetti/" + id + "/autogestione");
            }
        };
    }

    private ModelAndView again(UUID id, Map<String, String> typed, FormErrors errors) {
        ModelAndView view = view(id, new AccountPage.Typed(typed, errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(UUID id, AccountPage.Typed typed) {
        return new ModelAndView("project/accounts", "page", AccountPages.page(read.handle(id), typed));
    }

    private static String explain(AccountRefusal refusal) {
        return switch (refusal) {
            case AccountRefusal.NotPublic _ -> t("project.account.refused.notPublic");
            case AccountRefusal.NotCovered(var left) -> t("project.account.refused.notCovered", Formats.euro(left));
            case AccountRefusal.YearClosed _ -> t("project.account.refused.yearClosed");
            case AccountRefusal.FutureDay _ -> t("project.account.refused.futureDay");
            case AccountRefusal.AlreadyTakenBack _ -> t("project.account.refused.alreadyTakenBack");
        };
    }
}
