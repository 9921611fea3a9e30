package it.trama.transport.planning;

import it.trama.platform.web.FormErrors;
import java.util.List;

/** One ride and all who could drive it, each with what would come of it. */
public record RidePage(Head head, Facts facts, List<Choice> choices, Form form, List<String> past, FormErrors errors) {

    public record Head(String id, String title, String day, String dayTitle) {}

    /** @param who empty for who is not told */
    public record Facts(String time, String way, String who, String phone, String notes, List<String> badges) {}

    /** @param breaks empty: nothing */
    public record Choice(String value, String label, String body, String km, List<String> breaks, boolean chosen) {}

    /** @param open false: driven or cancelled, it stays */
    public record Form(String act, int version, boolean locked, boolean open) {}
}
