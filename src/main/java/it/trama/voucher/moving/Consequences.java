package it.trama.voucher.moving;

import it.trama.delivery.BeneficiaryLabel;
import it.trama.delivery.Entrusting;
import it.trama.delivery.NewEntrusting;
import it.trama.delivery.NewEntrusting.Whom;
import it.trama.fund.Budget;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.project.Terms;
import it.trama.trust.Directory;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Move;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Kind;
import it.trama.voucher.VoucherDefinition;
import it.trama.voucher.Vouchers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a move does outside the voucher: the assignment begins, what is left goes back to the line; a project keeps its own commitment. */
@Component
class Consequences {

    private final Budget budget;
    private final Entrusting entrusting;
    private final Vouchers vouchers;
    private final VoucherDefinition.Catalogue definitions;
    private final Directory directory;

    Consequences(
            Budget budget,
            Entrusting entrusting,
            Vouchers vouchers,
            VoucherDefinition.Catalogue definitions,
            Directory directory) {
        this.budget = budget;
        this.entrusting = entrusting;
        this.vouchers = vouchers;
        this.definitions = definitions;
        this.directory = directory;
    }

    void of(Voucher before, Voucher after, Deed deed) {
        if (deed.move() == Move.START) {
            entrust(after);
        }
        UUID commitment = before.grant().amount().commitment();
        if (after.state().over() && commitment != null && before.grant().kind() == Kind.DISCHARGE) {
            // A year that was closed meanwhile keeps what it has: the person's voucher ends all the same.
            budget.release(commitment, deed.id());
        }
    }

    /** From the start on: until then the day may move, and nothing can be given. */
    private void entrust(Voucher voucher) {
        Subject subject = vouchers.subject(voucher.id()).orElseThrow(NotFound::new);
        var amount = voucher.grant().amount();
        LocalDate from = Objects.requireNonNull(voucher.course().startedOn());
        entrusting.open(new NewEntrusting(
                voucher.id(),
                new Whom(
                        Objects.requireNonNull(voucher.place().record()),
                        voucher.place().compartment(),
                        Objects.requireNonNull(subject.person()),
                        BeneficiaryLabel.of(
                                subject.who().fullName(), subject.who().birthDate())),
                Objects.requireNonNull(voucher.place().provider()),
                help(voucher),
                new Terms(voucher.grant().title(), amount.hours(), "HOUR", amount.unitValue(), amount.commitment()),
                new Period(from, voucher.course().endsOn()),
                contact(voucher)));
    }

    private String help(Voucher voucher) {
        return definitions
                .version(voucher.grant().definition(), voucher.grant().definitionVersion())
                .orElseThrow()
                .named()
                .help();
    }

    /** Whom the provider calls: who asked for it. */
    private String contact(Voucher voucher) {
        var asked = voucher.place().asked();
        String unit = asked.unit().isEmpty() ? "" : asked.unit() + ", ";
        return directory
                .organisation(asked.organisation())
                .map(o -> unit + o.name() + (o.contact().isEmpty() ? "" : " (" + o.contact() + ")"))
                .orElse(unit);
    }
}
