package it.trama.admission;

import it.trama.kernel.PointTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a list is held: the content of one file of {@code resources/admissions}. Holds no logic. */
public record ListRules(
        Named named,
        List<Question> questions,
        List<Part> parts,
        List<Tie> ties,
        Offers offers,
        List<Choice> documents,
        List<Path> paths) {

    /**
     * @param kinds  of facilities whose lists follow these rules
     * @param help   the kind of help that a stay is
     * @param holder FACILITY or DISTRICT, where nothing else was decided
     */
    public record Named(
            String code, int version, String title, List<String> kinds, String help, String holder, String law) {}

    /**
     * One fact of who asks.
     *
     * @param name the instrument of a LEVEL, or the path's step of an URGENCY; empty for the others
     */
    public record Question(String code, String title, Source source, String name, List<Choice> choices) {

        public String title(String value) {
            return choices.stream()
                    .filter(choice -> choice.code().equals(value))
                    .map(Choice::title)
                    .findFirst()
                    .orElse(value);
        }
    }

    public record Choice(String code, String title) {}

    /** Where a fact comes from. */
    public enum Source {
        DECLARED,
        /** The band of the newest signed sheet of an instrument. */
        LEVEL,
        /** Nobody else lives there. */
        ALONE,
        /** Where the person lives, against where the facility is. */
        RESIDENCE,
        /** What a step of the path decides. */
        URGENCY
    }

    /** @param fact a question, or {@link #WAIT}: days waited */
    public record Part(
            String code,
            String title,
            String fact,
            List<PointTable.Step> steps,
            List<PointTable.Word> words,
            BigDecimal otherwise) {

        public PointTable table() {
            return new PointTable(steps, words, otherwise);
        }
    }

    public static final String WAIT = "WAIT";

    /** Who comes first with the same points; in the end the number of the application. */
    public enum Tie {
        LONGEST_WAITING,
        FIRST_APPLIED,
        OLDEST,
        YOUNGEST
    }

    /**
     * @param days     for an answer
     * @param refusals what the first refusal does, the second, …; the last goes on
     * @param expired  what an offer without an answer does
     * @param admitted what an admission does to the other places of the application
     */
    public record Offers(int days, List<After> refusals, List<Reason> reasons, After expired, Admitted admitted) {}

    public enum After {
        /** As before. */
        KEEP,
        /** Waiting begins anew on that day. */
        ANEW,
        OFF
    }

    /** @param counts whether a refusal for this reason is one of those counted */
    public record Reason(String code, String title, boolean counts) {}

    public enum Admitted {
        END_OTHERS,
        /** Those wished for more go on. */
        KEEP_BETTER
    }

    public record Path(String code, String title, String law, List<Step> steps) {}

    /**
     * @param instruments of which a signed sheet is needed
     * @param levels      among which a level is chosen; else empty
     * @param actors      bodies that take part in it
     * @param least       so many of them at least
     */
    public record Step(
            String code,
            String title,
            String hint,
            List<String> instruments,
            List<Choice> levels,
            List<String> actors,
            int least) {}

    public Path path(String code) {
        return paths.stream()
                .filter(path -> path.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Question> question(String code) {
        return questions.stream().filter(q -> q.code().equals(code)).findFirst();
    }

    public After afterRefusal(int refusals) {
        return offers.refusals().get(Math.clamp(refusals, 1, offers.refusals().size()) - 1);
    }
}
