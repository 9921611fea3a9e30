package it.trama.project.selfmanaged;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the person manages of the budget: payments, expenses, what is still to be accounted for. */
public record AccountPage(
        HeaderView header, List<Crumb> crumbs, Facts facts, Opening opening, List<View> accounts, Typed typed) {

    public record Facts(String id, String number, String title, boolean decides) {}

    /** @param resources public ones that nobody manages yet */
    public record Opening(List<Option> resources, List<Option> holders) {}

    public record View(
            String id, String title, Sums sums, List<Payment> payments, List<Expense> expenses, String newId) {}

    public record Sums(String holder, String left, String paid, String accepted, String toAccount, String other) {}

    public record Payment(String id, String day, String amount, String note, boolean stands, String newId) {}

    /** @param document address of the receipt */
    public record Expense(
            String id,
            String day,
            String amount,
            String what,
            State state,
            @Nullable String document) {}

    public record State(String text, String reason, boolean open, boolean wrong) {}

    /** What was typed when it was not accepted. */
    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}
