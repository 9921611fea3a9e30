package it.trama.voucher.sheet;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A voucher as one party sees it. */
public record VoucherPage(
        Head head,
        Subject subject,
        List<Fact> facts,
        List<Step> log,
        List<Action> actions,
        MoveForm form,
        FormErrors errors) {

    /** @param deliveries where the provider records what it gives */
    public record Head(
            String number,
            String title,
            State state,
            String now,
            String href,
            @Nullable String deliveries) {}

    /** @param tone ok, warn or empty */
    public record State(String text, String tone, @Nullable String late) {}

    /** @param hidden why nothing is shown; null when it is */
    public record Subject(
            String name, List<Fact> facts, @Nullable String hidden) {}

    public record Fact(String label, String value) {}

    public record Step(String at, String what, String who, String words) {}

    /**
     * @param id   of the event, made with the page
     * @param kind which fields it has
     * @param main the one that is expected now
     */
    public record Action(String id, String move, Kind kind, Words words, List<Option> options, boolean main) {}

    /** @param title of what opens, with what will happen */
    public record Words(String title, String what, String button) {}

    public enum Kind {
        PLAIN,
        DIED,
        DATE,
        REASON,
        EXPLAINED,
        PROVIDER,
        HANDOVER
    }
}
