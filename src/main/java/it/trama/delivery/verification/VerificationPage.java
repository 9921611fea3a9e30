package it.trama.delivery.verification;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was given month by month, and one month delivery by delivery. */
public record VerificationPage(
        HeaderView header, List<Line> months, @Nullable Month month, boolean mayVerify, FormErrors errors) {

    public record Line(String href, String month, String body, String delivered, String verified, State state) {}

    public record State(String text, boolean warn, boolean current) {}

    public record Month(String title, String value, String action, List<Body> bodies) {}

    /**
     * @param closes the month is over, all is verified, and nobody has closed it
     * @param waits  something can be verified with one gesture
     */
    public record Body(
            String id, String name, String total, boolean closed, boolean closes, boolean waits, List<Row> rows) {}

    /** @param open whether something may still be said of it */
    public record Row(String id, String day, String what, String amount, String state, boolean open, Talk talk) {}

    public record Talk(String note, boolean questioned, List<String> said) {}
}
