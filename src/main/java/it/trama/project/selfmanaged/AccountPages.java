package it.trama.project.selfmanaged;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.project.Project;
import it.trama.project.selfmanaged.Account.State;
import it.trama.project.selfmanaged.ReadAccounts.Shown;
import java.util.List;
import java.util.UUID;

/** Makes the page of a self-managed budget. */
final class AccountPages {

    private AccountPages() {}

    static AccountPage page(Shown shown, AccountPage.Typed typed) {
        Project project = shown.project();
        HeaderView header = shown.header();
        return new AccountPage(
                header,
                List.of(
                        new Crumb(header.name(), header.href()),
                        new Crumb(t("project.tab"), header.href() + "/progetti"),
                        new Crumb(project.named().number(), "/progetti/" + project.id())),
                new AccountPage.Facts(
                        project.id().toString(),
                        project.named().number(),
                        project.outline().title(),
                        shown.decides()),
                new AccountPage.Opening(free(shown), List.of(new Option(header.name(), header.name()))),
                shown.accounts().stream().map(a -> view(a, shown)).toList(),
                typed);
    }

    private static List<Option> free(Shown shown) {
        if (!shown.project().inForce() || !shown.decides()) {
            return List.of();
        }
        return shown.project().parts().resources().stream()
                .filter(r -> r.commitment() != null)
                .filter(r -> shown.accounts().stream().noneMatch(a -> a.id().equals(r.origin())))
                .map(r -> new Option(r.origin().toString(), r.description() + ", " + Formats.euro(r.amount())))
                .toList();
    }

    private static AccountPage.View view(Account account, Shown shown) {
        var state = shown.commitments().get(account.terms().commitment());
        String title = shown.project().parts().resources().stream()
                .filter(r -> r.origin().equals(account.id()))
                .map(Project.Resource::description)
                .findFirst()
                .orElse("");
        String helper = account.terms().helper();
        String holder = account.terms().holder();
        return new AccountPage.View(
                account.id().toString(),
                title,
                new AccountPage.Sums(
                        helper.isEmpty() ? holder : t("project.account.helped", holder, helper),
                        Formats.euro(state == null ? null : state.left()),
                        Formats.euro(account.paid()),
                        Formats.euro(account.expenses(State.ACCEPTED)),
                        Formats.euro(account.toAccount()),
                        Formats.euro(account.expenses(State.NOT_ADMITTED))),
                account.payments().stream().map(p -> payment(p, account)).toList(),
                account.expenses().stream()
                        .map(e -> expense(e, shown.project().id()))
                        .toList(),
                UUID.randomUUID().toString());
    }

    private static AccountPage.Payment payment(Account.Payment payment, Account account) {
        boolean stands = payment.reverses() == null
                && account.payments().stream().noneMatch(p -> payment.id().equals(p.reverses()));
        return new AccountPage.Payment(
                payment.id().toString(),
                Formats.date(payment.paidOn()),
                Formats.euro(payment.amount()),
                payment.note(),
                stands,
                UUID.randomUUID().toString());
    }

    private static AccountPage.Expense expense(Account.Expense expense, UUID project) {
        var spent = expense.spent();
        boolean open = expense.state() == State.WRITTEN || expense.state() == State.TO_COMPLETE;
        boolean wrong = expense.state() == State.TO_COMPLETE || expense.state() == State.NOT_ADMITTED;
        String receipt = "/progetti/" + project + "/autogestione/ricevuta?spesa=" + expense.id();
        return new AccountPage.Expense(
                expense.id().toString(),
                Formats.date(spent.on()),
                Formats.euro(spent.amount()),
                spent.what(),
                new AccountPage.State(t("project.account.state." + expense.state()), expense.reason(), open, wrong),
                spent.document() == null ? null : receipt);
    }
}
