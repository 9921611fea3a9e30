package it.trama.project.selfmanaged;

import it.trama.kernel.Money;
import it.trama.project.DeliveredAmounts.Month;
import it.trama.project.DeliveredAmounts.Worth;
import it.trama.project.PaidToPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PaymentMonths implements PaidToPerson {

    private final Accounts accounts;

    PaymentMonths(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Month> ofProject(UUID root) {
        var months = new ArrayList<Month>();
        for (Account account : accounts.ofProject(root)) {
            account.payments().forEach(p -> months.add(month(account, p.paidOn(), p.amount(), Money.ZERO, Money.ZERO)));
            for (Account.Expense e : account.expenses()) {
                Money amount = e.spent().amount();
                if (e.state() == Account.State.ACCEPTED) {
                    months.add(month(account, e.spent().on(), Money.ZERO, amount, Money.ZERO));
                } else if (e.state() == Account.State.TO_COMPLETE) {
                    months.add(month(account, e.spent().on(), Money.ZERO, Money.ZERO, amount));
                }
            }
        }
        return months;
    }

    private static Month month(Account account, LocalDate day, Money paid, Money accepted, Money asked) {
        return new Month(account.id(), day.withDayOfMonth(1), paid.amount(), new Worth(paid, accepted, asked));
    }
}
