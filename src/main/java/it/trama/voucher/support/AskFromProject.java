package it.trama.voucher.support;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.delivery.PassingOn;
import it.trama.delivery.PassingOn.Passed;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.voucher.Move;
import it.trama.voucher.Party;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.VoucherState;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.By;
import it.trama.voucher.Vouchers.Event;
import it.trama.voucher.Vouchers.States;
import it.trama.voucher.Vouchers.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours of a signed project become a voucher: taken off the project's own assignment, on the money that the project committed. */
@Service
class AskFromProject {

    record Command(UUID id, UUID record, UUID part, Need need, Words words, List<UUID> choices) {}

    /** @param until the last day */
    record Need(BigDecimal hours, LocalDate from, LocalDate until) {}

    record Words(Subject.Home home, String informed, String notes) {}

    enum Refusal {
        OPEN_ALREADY,
        NOT_SO_MUCH
    }

    private final Vouchers vouchers;
    private final SupportParts parts;
    private final PassingOn passing;
    private final People people;
    private final SocialRecords numbers;
    private final SupportTrace trace;

    AskFromProject(
            Vouchers vouchers,
            SupportParts parts,
            PassingOn passing,
            People people,
            SocialRecords numbers,
            SupportTrace trace) {
        this.vouchers = vouchers;
        this.parts = parts;
        this.passing = passing;
        this.people = people;
        this.numbers = numbers;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        RecordHead record = parts.require(command.record());
        if (vouchers.find(command.id()).isPresent()) {
            return Result.done(command.id());
        }
        var offered = parts.find(record, command.part());
        if (offered.isEmpty()) {
            return Result.refused(Refusal.NOT_SO_MUCH);
        }
        if (offered.get().open().isPresent()) {
            return Result.refused(Refusal.OPEN_ALREADY);
        }
        var passed = passing.passOn(command.part(), command.id(), command.need().hours());
        if (passed.isEmpty()) {
            return Result.refused(Refusal.NOT_SO_MUCH);
        }
        ask(command, record, offered.get(), passed.get());
        return Result.done(command.id());
    }

    private void ask(Command command, RecordHead record, SupportParts.Offered offered, Passed passed) {
        Actor actor = trace.service();
        Identity who = people.identity(offered.part().person()).orElseThrow(NotFound::new);
        Voucher voucher = new NewVoucher(command, offered, passed)
                .of(numbers.nextNumber("VO"), who, actor, trace.now(), trace.zone());
        vouchers.add(voucher, subject(command, offered, who), command.choices());
        vouchers.add(new Event(
                UUID.randomUUID(),
                voucher.id(),
                Move.ASK,
                new States(null, VoucherState.ASKED),
                new By(Party.SERVICE, actor.user(), trace.now()),
                null,
                Why.NONE));
        trace.write("voucher.asked", record, voucher.number());
    }

    private static Subject subject(Command command, SupportParts.Offered offered, Identity who) {
        var words = command.words();
        return new Subject(
                command.id(),
                who.id(),
                new Subject.Who(who.familyName(), who.givenName(), who.sex(), who.birthDate(), who.fiscalCode()),
                words.home(),
                new Subject.Told(words.informed(), offered.definition().named().law()),
                words.notes());
    }
}
