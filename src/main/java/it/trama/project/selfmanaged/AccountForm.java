package it.trama.project.selfmanaged;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Forms of a self-managed budget as they were typed. */
record AccountForm(Map<String, String> typed) {

    private static final int USUAL_DAYS = 90;

    UUID id(String name) {
        return Inputs.id(typed.get(name)).orElseThrow(NotFound::new);
    }

    String text(String name) {
        return Inputs.text(typed.get(name));
    }

    Result<OpenAccount.Command, FormErrors> open(UUID project) {
        var errors = FormErrors.NONE;
        var resource = Inputs.id(typed.get("resource"));
        if (resource.isEmpty()) {
            errors = errors.with("resource", t("project.account.error.resource"));
        }
        if (text("holder").isEmpty()) {
            errors = errors.with("holder", t("project.account.error.holder"));
        }
        int days = Inputs.number(typed.get("days")).map(BigDecimal::intValue).orElse(USUAL_DAYS);
        if (days < 15 || days > 366) {
            errors = errors.with("days", t("project.account.error.days"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(
                        new OpenAccount.Command(project, resource.orElseThrow(), text("holder"), text("helper"), days));
    }

    Result<PayPerson.Command, FormErrors> pay() {
        UUID account = id("account");
        var day = Inputs.date(typed.get("day"));
        var amount = amount();
        var errors = checked(day.isEmpty(), amount.isEmpty(), "pay-" + account);
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new PayPerson.Command(
                        account, id("id"), day.orElseThrow(), amount.orElseThrow(), text("note")));
    }

    Result<KeepAccount.Write, FormErrors> spend(KeepAccount.Receipt receipt) {
        UUID account = id("account");
        var day = Inputs.date(typed.get("day"));
        var amount = amount();
        var errors = checked(day.isEmpty(), amount.isEmpty(), "spend-" + account);
        if (text("what").isEmpty()) {
            errors = errors.with("spend-" + account, t("project.account.error.what"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new KeepAccount.Write(
                        account,
                        id("id"),
                        new KeepAccount.Bill(day.orElseThrow(), amount.orElseThrow(), text("what"), receipt)));
    }

    private Optional<Money> amount() {
        return Inputs.number(typed.get("amount"))
                .filter(n -> n.signum() > 0 && n.stripTrailingZeros().scale() <= 2)
                .map(Money::of);
    }

    private static FormErrors checked(boolean noDay, boolean noAmount, String where) {
        if (noDay) {
            return FormErrors.at(where, t("project.account.error.day"));
        }
        return noAmount ? FormErrors.at(where, t("project.account.error.amount")) : FormErrors.NONE;
    }

    /** A picture or a PDF that cannot be opened would be found out only by who checks the accounts. */
    static boolean opens(KeepAccount.Receipt receipt) {
        if (receipt.content().length == 0) {
            return true;
        }
        if (receipt.mediaType().startsWith("image/")) {
            return readable(() -> ImageIO.read(new ByteArrayInputStream(receipt.content())) != null);
        }
        return readable(() -> {
            try (PDDocument document = Loader.loadPDF(receipt.content())) {
                return document.getNumberOfPages() > 0;
            }
        });
    }

    private interface Opening {
        boolean tried() throws IOException;
    }

    private static boolean readable(Opening opening) {
        try {
            return opening.tried();
        } catch (IOException _) {
            return false;
        }
    }
}
