package it.trama.delivery.assignment;

import it.trama.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One promise: log what was given, see what was given.
 *
 * @param closed why nothing more can be logged; null while it is open
 */
public record AssignmentPage(
        Head head,
        Address address,
        DeliveryForm form,
        @Nullable String closed,
        List<Row> rows,
        FormErrors errors) {

    /** @param visits hours at somebody's home: recorded as visits */
    public record Head(
            String who, String what, String left, String promised, String period, String contact, boolean visits) {}

    public record Address(String save, String cancel, String draft) {}

    public record Row(String id, String day, String quantity, String note, String by, Standing standing) {}

    /**
     * @param state    null: stands; else cancelled, or cancels another
     * @param reversal id that its cancellation would get
     */
    public record Standing(@Nullable String state, String reversal, Check check) {}

    /**
     * How the service has found it.
     *
     * @param answer id of the answer; null where nothing was asked
     */
    public record Check(
            String text,
            boolean questioned,
            List<String> said,
            @Nullable String answer) {}
}
