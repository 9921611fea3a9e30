package it.trama.voucher.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Move;
import it.trama.voucher.Vouchers.Handover;
import it.trama.voucher.Vouchers.Why;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A move as typed; which fields count depends on the move. */
public record MoveForm(Map<String, String> typed) {

    static final Map<Move, Set<String>> REASONS = Map.of(
            Move.CANCEL, Set.of("DIED", "GAVE_UP", "OTHER_HELP", "MISTAKE"),
            Move.REFUSE, Set.of("NO_STAFF", "TOO_FAR", "NOT_FIT", "OTHER"),
            Move.SUSPEND, Set.of("HOSPITAL", "AWAY"));

    static final Set<String> HANDOVERS = Set.of("SOCIAL_WORKER", "GP", "FAMILY", "HOME_CARE_NURSES", "FACILITY");
    static final Set<Move> EXPLAINED = Set.of(Move.DENY, Move.RECALL);

    public MoveForm {
        typed = Map.copyOf(typed);
    }

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    Result<Deed, FormErrors> toDeed(ZoneId zone) {
        Optional<Move> move = Inputs.choice(Move.class, of("move"));
        Optional<UUID> id = Inputs.id(of("id"));
        if (move.isEmpty() || id.isEmpty()) {
            return Result.refused(FormErrors.whole(t("voucher.error.stale")));
        }
        FormErrors errors = errors(move.get());
        return errors.any() ? Result.refused(errors) : Result.done(deed(id.get(), move.get(), zone));
    }

    private FormErrors errors(Move move) {
        var errors = FormErrors.NONE;
        if (move == Move.RESCHEDULE) {
            if (Inputs.date(of("day")).isEmpty()) {
                errors = errors.with("day", t("voucher.error.newDay"));
            }
            if (Inputs.time(of("hour")).isEmpty()) {
                errors = errors.with("hour", t("voucher.error.hour"));
            }
        }
        Set<String> reasons = REASONS.get(move);
        if (reasons != null && !reasons.contains(of("reason"))) {
            errors = errors.with("reason-" + move, t("voucher.error.reason"));
        }
        if (EXPLAINED.contains(move) && of("words").isEmpty()) {
            errors = errors.with("words-" + move, t("voucher.error.words"));
        }
        if (move == Move.OFFER && Inputs.id(of("provider")).isEmpty()) {
            errors = errors.with("provider", t("voucher.error.provider"));
        }
        return move == Move.END ? handoverErrors(errors) : errors;
    }

    private FormErrors handoverErrors(FormErrors errors) {
        if (!HANDOVERS.contains(of("toWhom"))) {
            errors = errors.with("toWhom", t("voucher.error.toWhom"));
        }
        return of("handover").isEmpty() ? errors.with("handover", t("voucher.error.handover")) : errors;
    }

    private Deed deed(UUID id, Move move, ZoneId zone) {
        Set<String> reasons = REASONS.get(move);
        var why = new Why(reasons == null ? "" : of("reason"), of("words"), planned(move, zone));
        return new Deed(
                id,
                move,
                why,
                move == Move.OFFER ? Inputs.id(of("provider")).orElseThrow() : null,
                move == Move.END ? new Handover(of("toWhom"), of("name"), of("handover")) : null);
    }

    private @Nullable Instant planned(Move move, ZoneId zone) {
        return move == Move.RESCHEDULE
                ? Inputs.date(of("day"))
                        .orElseThrow()
                        .atTime(Inputs.time(of("hour")).orElseThrow())
                        .atZone(zone)
                        .toInstant()
                : null;
    }
}
