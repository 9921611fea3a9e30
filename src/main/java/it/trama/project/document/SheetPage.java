package it.trama.project.document;

import java.util.List;

/** A project as it is read, signed and printed: all in words, nothing that changes later. Frozen as data while signatures come in. */
public record SheetPage(
        Heading heading,
        List<Said> story,
        List<Goal> goals,
        List<Support> supports,
        List<Said> promises,
        Budget budget,
        List<Said> agreed) {

    /** @param amends why it takes the place of an earlier edition; empty for the first */
    public record Heading(
            String kind, String title, String number, String person, String period, String law, String amends) {}

    /** A line with its label: a chapter of the story, who promises what, referent and reviews. */
    public record Said(String label, String text) {}

    public record Goal(String title, String area, List<Said> facts, List<String> supports) {}

    /** @param how strategy, mode, place, hours: only what was written */
    public record Support(String title, String category, String by, String goals, List<Said> how) {}

    public record Budget(List<Row> rows, List<Total> totals, List<Total> channels, String total, String drawing) {}

    /** @param thread for a fund line: the line and the item of the plan it sits on */
    public record Row(
            String support,
            String source,
            String description,
            String quantity,
            String unitValue,
            String amount,
            String thread) {}

    public record Total(String source, String amount, String share) {}
}
