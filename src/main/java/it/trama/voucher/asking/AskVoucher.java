package it.trama.voucher.asking;

import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.voucher.Move;
import it.trama.voucher.Party;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Amount;
import it.trama.voucher.Voucher.Asked;
import it.trama.voucher.Voucher.Course;
import it.trama.voucher.Voucher.Grant;
import it.trama.voucher.Voucher.Kind;
import it.trama.voucher.Voucher.Place;
import it.trama.voucher.Voucher.Taken;
import it.trama.voucher.Voucher.Waits;
import it.trama.voucher.VoucherDefinition;
import it.trama.voucher.VoucherDefinition.Level;
import it.trama.voucher.VoucherState;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.By;
import it.trama.voucher.Vouchers.Event;
import it.trama.voucher.Vouchers.States;
import it.trama.voucher.Vouchers.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A ward writes down whom it sends home and what they need. What comes of it is done by rules, right after, in a transaction of the system. */
@Service
class AskVoucher {

    /** @param again asked although the ward has an open one for the same person */
    record Command(UUID id, Subject subject, Need need, String municipality, List<UUID> choices, boolean again) {}

    record Need(String unit, Instant plannedAt, VoucherDefinition definition, Level level) {}

    /** The hospital has an open voucher for the same person. */
    record AlreadyAsked(UUID voucher, String number) {}

    private final Vouchers vouchers;
    private final OwnVouchers own;
    private final Services services;
    private final SocialRecords numbers;
    private final CurrentActor actors;
    private final Audit audit;

    AskVoucher(
            Vouchers vouchers,
            OwnVouchers own,
            Services services,
            SocialRecords numbers,
            CurrentActor actors,
            Audit audit) {
        this.vouchers = vouchers;
        this.own = own;
        this.services = services;
        this.numbers = numbers;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public Result<UUID, AlreadyAsked> handle(Command command) {
        Actor actor = actors.actor();
        if (!actor.has(Role.WARD)) {
            throw new NotFound();
        }
        if (vouchers.find(command.id()).isPresent()) {
            return Result.done(command.id());
        }
        var earlier = own.open(actor.organisation(), command.subject());
        if (earlier.isPresent() && !command.again()) {
            return Result.refused(earlier.get());
        }
        Instant now = services.now();
        Voucher voucher = voucher(
                command,
                new Asked(actor.organisation(), command.need().unit(), actor.organisation(), actor.user(), now));
        vouchers.add(voucher, command.subject(), command.choices());
        vouchers.add(new Event(
                UUID.randomUUID(),
                voucher.id(),
                Move.ASK,
                new States(null, VoucherState.ASKED),
                new By(Party.WARD, actor.user(), now),
                null,
                Why.NONE));
        audit.write(Audit.Entry.of("voucher.asked", "VOUCHER").with(voucher.number()));
        return Result.done(voucher.id());
    }

    private Voucher voucher(Command command, Asked asked) {
        Need need = command.need();
        var named = need.definition().named();
        Level level = need.level();
        var amount = new Amount(
                level.weeklyHours(), level.hours(), level.hourly(), Money.of(level.budget()), null, null, null);
        return new Voucher(
                command.id(),
                numbers.nextNumber("VO"),
                VoucherState.ASKED,
                new Grant(
                        Kind.DISCHARGE,
                        named.code(),
                        named.version(),
                        level.code(),
                        named.area(),
                        need.definition().titleOf(level),
                        amount),
                new Place(
                        Waits.NO,
                        asked,
                        command.municipality(),
                        services.teamOf(command.municipality()).orElse(null),
                        null,
                        Compartment.ORDINARY,
                        null),
                course(need),
                0);
    }

    private static Course course(Need need) {
        Duration promise = Duration.ofHours(need.definition().limits().startHours());
        return new Course(
                need.plannedAt(),
                need.plannedAt().plus(promise),
                need.level().weeks() * 7,
                null,
                null,
                null,
                new Taken(null, null, null));
    }
}
