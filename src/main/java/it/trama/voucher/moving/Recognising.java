package it.trama.voucher.moving;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.people.PersonRegister;
import it.trama.people.PersonRegister.Written;
import it.trama.trust.AccessBasis;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.AccessRights.Basis;
import it.trama.trust.AccessRights.NewRight;
import it.trama.trust.Holder;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.Vouchers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who the ward means: found in the registry by exact identity or registered, with a record opened where there is none. Done by the system, so that
 * the ward learns nothing; a record that is opened now is worked on by the team of the place, one that was there stays with who has it.
 */
@Component
class Recognising {

    private final Vouchers vouchers;
    private final Authorisations table;
    private final PersonRegister register;
    private final SocialRecords records;
    private final AccessRights rights;
    private final Clock clock;

    Recognising(
            Vouchers vouchers,
            Authorisations table,
            PersonRegister register,
            SocialRecords records,
            AccessRights rights,
            Clock clock) {
        this.vouchers = vouchers;
        this.table = table;
        this.register = register;
        this.records = records;
        this.rights = rights;
        this.clock = clock;
    }

    Voucher recognised(Voucher voucher) {
        if (voucher.place().record() != null) {
            return voucher;
        }
        Subject subject = vouchers.subject(voucher.id()).orElseThrow(NotFound::new);
        UUID person = register.recognise(written(subject, voucher.place().municipality()));
        table.recognised(voucher.id(), person);
        boolean known = table.hasRecord(person);
        RecordHead record = records.openWithoutRights(person);
        UUID team = voucher.place().team();
        if (!known && team != null) {
            rights.open(new NewRight(
                    record.id(),
                    Holder.team(team),
                    AccessLevel.WORK,
                    Set.of(Compartment.ORDINARY, Compartment.HEALTH),
                    Period.since(LocalDate.now(clock)),
                    new Basis(AccessBasis.LEGAL, "voucher:" + voucher.id())));
        }
        return Next.on(voucher, record.id());
    }

    boolean isDouble(Voucher voucher) {
        return vouchers.subject(voucher.id())
                .map(Subject::person)
                .filter(person -> table.hasOther(voucher.id(), person))
                .isPresent();
    }

    private static Written written(Subject subject, @org.jspecify.annotations.Nullable String municipality) {
        var who = subject.who();
        String code = who.fiscalCode();
        return new Written(
                subject.voucher(),
                who.familyName(),
                who.givenName(),
                who.sex(),
                who.birthDate(),
                code == null ? null : new FiscalCode(code),
                municipality);
    }
}
