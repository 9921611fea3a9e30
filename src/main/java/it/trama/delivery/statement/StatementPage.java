package it.trama.delivery.statement;

import it.trama.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One month of a body: what is to be paid and by whom, and each line with what is said of it. */
public record StatementPage(
        Head head,
        Money money,
        List<Sum> byAssignment,
        List<Sum> byFundLine,
        Lines lines,
        Actions actions,
        FormErrors errors) {

    public record Head(String title, String body, String address, String state, boolean warn) {}

    public record Money(String total, String fromPublic, String fromUser, String fromOthers) {}

    public record Sum(String name, String detail, String quantity, Money money) {}

    public record Lines(
            List<Row> rows,
            List<Filter> filters,
            @Nullable String previous,
            @Nullable String next) {}

    public record Filter(String href, String text, boolean current) {}

    /** @param id of the delivery */
    public record Row(
            String id,
            String what,
            String detail,
            String amount,
            State state,
            List<String> said,
            @Nullable String remark) {}

    public record State(String text, boolean warn, List<String> warnings) {}

    /** What the reader may do here. */
    public record Actions(
            boolean verifies, boolean answers, boolean verifiesAll, boolean approves, String pdf, String csv) {}
}
