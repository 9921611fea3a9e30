package it.trama.intake.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact as it was registered. */
public record ContactPage(
        String number, Whom whom, List<String> reasons, Facts facts, String note, List<Line> more, Code code) {

    /** A line of the sheet that was filled. */
    public record Line(String label, String text) {}

    /** @param code empty: the caller has a name */
    public record Code(String code, List<Other> others) {}

    public record Other(String number, String href) {}

    /** @param href null: anonymous, or not visible to who reads */
    public record Whom(
            String name, @Nullable String href, @Nullable String again, String municipality) {}

    public record Facts(String moment, String worker, String sender, String channel, String outcome, String minutes) {}
}
