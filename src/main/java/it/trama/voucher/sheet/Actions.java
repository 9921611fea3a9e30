package it.trama.voucher.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.voucher.Move;
import it.trama.voucher.Moves;
import it.trama.voucher.Providers.Candidate;
import it.trama.voucher.Voucher;
import it.trama.voucher.VoucherState;
import it.trama.voucher.sheet.VoucherPage.Action;
import it.trama.voucher.sheet.VoucherPage.Kind;
import it.trama.voucher.sheet.VoucherPage.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the actor may do now, as the table of moves says, the expected one first. */
final class Actions {

    private static final Set<Move> EXPECTED = Set.of(Move.ACCEPT, Move.START, Move.OFFER, Move.CONFIRM);

    private Actions() {}

    static List<Action> of(ReadVoucher.Found found) {
        Voucher voucher = found.voucher();
        var actions = new ArrayList<Action>();
        for (Move move : Moves.open(voucher.state(), found.parties())) {
            if (move == Move.CONFIRM && voucher.place().waits() != Voucher.Waits.DOUBLE) {
                continue;
            }
            if (move == Move.HOLD && voucher.grant().kind() == Voucher.Kind.PROJECT) {
                continue;
            }
            if (move == Move.CANCEL) {
                actions.add(action(move, Kind.DIED, "voucher.do.DIED", List.of()));
            }
            actions.add(action(move, kind(move), "voucher.do." + key(move, voucher), options(move, found)));
        }
        return actions.stream()
                .sorted(java.util.Comparator.comparing(Action::main).reversed())
                .toList();
    }

    /** Where the day had been put off, a new day also takes it up again. */
    private static String key(Move move, Voucher voucher) {
        if (move != Move.RESCHEDULE) {
            return move.name();
        }
        String begins = voucher.grant().kind() == Voucher.Kind.PROJECT ? "RESCHEDULE_PROJECT" : "RESCHEDULE";
        return voucher.state() == VoucherState.HELD ? "RESCHEDULE_HELD" : begins;
    }

    private static Action action(Move move, Kind kind, String text, List<Option> options) {
        return new Action(
                UUID.randomUUID().toString(),
                move.name(),
                kind,
                new Words(t(text), t(text + ".what"), t(text + ".button")),
                options,
                EXPECTED.contains(move));
    }

    private static Kind kind(Move move) {
        return switch (move) {
            case RESCHEDULE -> Kind.DATE;
            case CANCEL, REFUSE, SUSPEND -> Kind.REASON;
            case DENY, RECALL -> Kind.EXPLAINED;
            case OFFER -> Kind.PROVIDER;
            case END -> Kind.HANDOVER;
            default -> Kind.PLAIN;
        };
    }

    private static List<Option> options(Move move, ReadVoucher.Found found) {
        return switch (move) {
            case CANCEL -> reasons("GAVE_UP", "OTHER_HELP", "MISTAKE");
            case REFUSE -> reasons("NO_STAFF", "TOO_FAR", "NOT_FIT", "OTHER");
            case SUSPEND -> reasons("HOSPITAL", "AWAY");
            case OFFER -> found.candidates().stream().map(Actions::candidate).toList();
            case END ->
                Stream.of("SOCIAL_WORKER", "GP", "HOME_CARE_NURSES", "FAMILY", "FACILITY")
                        .map(code -> new Option(code, t("voucher.handover." + code)))
                        .toList();
            default -> List.of();
        };
    }

    private static List<Option> reasons(String... codes) {
        return Stream.of(codes)
                .map(code -> new Option(code, t("voucher.reason." + code)))
                .toList();
    }

    private static Option candidate(Candidate candidate) {
        return new Option(
                candidate.organisation().toString(),
                t("voucher.ask.provider", candidate.name(), Formats.quantity(candidate.free())));
    }
}
