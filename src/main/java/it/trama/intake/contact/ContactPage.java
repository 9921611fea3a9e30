package it.trama.intake.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact as it was registered. */
public record ContactPage(String number, Whom whom, List<String> reasons, Facts facts, String note) {

    /** @param href null: anonymous, or not visible to who reads */
    public record Whom(
            String name, @Nullable String href, @Nullable String again, String municipality) {}

    public record Facts(String moment, String worker, String sender, String channel, String outcome, String minutes) {}
}
