package it.trama.allocation.proposal;

import it.trama.allocation.Proposal.State;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** All allocations. */
public record ListPage(List<Row> rows, boolean writes) {

    public record Row(String href, String year, String title, String purpose, Badge state, String total, String act) {}

    public record Badge(String text, String badge) {}

    /** A new one. */
    public record New(
            String id, List<Option> purposes, List<Option> lines, Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    static String badge(State state) {
        return switch (state) {
            case DRAFT -> "";
            case PROPOSED, REJECTED -> "t-badge-warn";
            case EFFECTIVE -> "t-badge-ok";
        };
    }
}
