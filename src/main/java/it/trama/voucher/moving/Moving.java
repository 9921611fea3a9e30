package it.trama.voucher.moving;

import it.trama.kernel.Result;
import it.trama.voucher.MakingMoves;
import it.trama.voucher.Move;
import it.trama.voucher.Moves;
import it.trama.voucher.Moves.Row;
import it.trama.voucher.Party;
import it.trama.voucher.Voucher;
import it.trama.voucher.VoucherDefinition;
import it.trama.voucher.VoucherRefusal;
import it.trama.voucher.VoucherRefusal.ChangedMeanwhile;
import it.trama.voucher.VoucherRefusal.InThePast;
import it.trama.voucher.VoucherRefusal.NotNow;
import it.trama.voucher.VoucherRefusal.OfferExpired;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.Handover;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One way to move a voucher, whoever moves it. */
@Component
class Moving implements MakingMoves {

    /** A discharge of this morning may still be written down. */
    private static final Duration GRACE = Duration.ofHours(24);

    private final Vouchers vouchers;
    private final VoucherDefinition.Catalogue definitions;
    private final Turn turn;
    private final Consequences consequences;
    private final VoucherTrace trace;

    Moving(
            Vouchers vouchers,
            VoucherDefinition.Catalogue definitions,
            Turn turn,
            Consequences consequences,
            VoucherTrace trace) {
        this.vouchers = vouchers;
        this.definitions = definitions;
        this.turn = turn;
        this.consequences = consequences;
        this.trace = trace;
    }

    @Override
    public Result<Voucher, VoucherRefusal> make(Voucher voucher, Set<Party> parties, Deed deed) {
        if (vouchers.hasEvent(deed.id())) {
            return Result.done(voucher);
        }
        var row = Moves.row(deed.move(), voucher.state(), parties);
        if (row.isEmpty()) {
            return Result.refused(new NotNow(voucher.state()));
        }
        Optional<VoucherRefusal> refusal = refusal(voucher, deed);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        return make(voucher, row.get(), deed, party(row.get(), parties));
    }

    private Result<Voucher, VoucherRefusal> make(Voucher before, Row row, Deed deed, Party party) {
        Voucher after = Next.after(before, row, deed, moment(before));
        if (!vouchers.update(before, after)) {
            return Result.refused(new ChangedMeanwhile());
        }
        Handover handover = deed.handover();
        if (deed.move() == Move.END && handover != null) {
            vouchers.handOver(after.id(), handover, trace.user(), trace.now());
        }
        consequences.of(before, after, deed);
        trace.write(before, after, row, deed, party);
        return Result.done(after);
    }

    private Optional<VoucherRefusal> refusal(Voucher voucher, Deed deed) {
        return switch (deed.move()) {
            case ACCEPT -> {
                Instant until = voucher.course().taken().offerUntil();
                yield until != null && until.isBefore(trace.now()) ? Optional.of(new OfferExpired()) : Optional.empty();
            }
            case OFFER -> turn.refusal(voucher, Objects.requireNonNull(deed.provider()));
            case RESCHEDULE ->
                Objects.requireNonNull(deed.why().plannedAt())
                                .isBefore(trace.now().minus(GRACE))
                        ? Optional.of(new InThePast())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Next.Moment moment(Voucher voucher) {
        var limits = definitions
                .version(voucher.grant().definition(), voucher.grant().definitionVersion())
                .map(VoucherDefinition::limits)
                .orElseThrow();
        return new Next.Moment(trace.now(), trace.today(), trace.zone(), limits.answerHours(), limits.startHours());
    }

    private static Party party(Row row, Set<Party> parties) {
        return parties.stream().filter(row.by()::contains).sorted().findFirst().orElseThrow();
    }
}
