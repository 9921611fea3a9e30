package it.trama.transport.ride;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests with their rides, and a form for the next.
 *
 * @param header null: of an association's own desk
 * @param href   where the form goes
 * @param asks   false: only read
 */
public record RequestsPage(
        @Nullable HeaderView header,
        String href,
        boolean asks,
        List<One> requests,
        Choices choices,
        AskForm form,
        FormErrors errors) {

    /** @param associations empty: the own one drives */
    public record Choices(
            List<Option> towns, List<Option> associations, List<Option> weekdays, List<Option> facilities) {}

    /**
     * @param when in words: once, or which weekdays until when
     * @param more rides later than those shown
     */
    public record One(String title, String when, String notes, String who, List<Row> next, int more) {}

    /**
     * @param state text; empty: nobody drives yet
     * @param cancel address; empty: it is not open any more
     */
    public record Row(String id, String day, String time, String way, String state, boolean good, String cancel) {}
}
