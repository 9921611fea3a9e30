package it.trama.project.ranking;

import it.trama.casefile.HeaderView;
import it.trama.fund.LineChoice;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call with its lists, one for each support. */
public record CallPage(Facts facts, List<Block> blocks, List<Own> own, Ways ways) {

    /** @param calculated of which day and when; null before the first list */
    public record Facts(
            String title,
            String law,
            String period,
            String requests,
            @Nullable String calculated,
            boolean plans) {}

    /** @param answer how far the money reaches, in a sentence */
    public record Block(String title, String money, String note, boolean verified, String answer, List<Row> rows) {}

    /** @param href of the facts behind; null for who does not read them */
    public record Row(String place, String number, @Nullable String href, Sums sums, State state) {}

    public record Sums(String points, String requested, String granted) {}

    public record State(String text, boolean good) {}

    /** A request of the actor's own. */
    public record Own(
            String name,
            String record,
            String support,
            String place,
            @Nullable String href,
            State state) {

        /** Only what is not decided yet is taken back. */
        public boolean waits() {
            return !state.good() && place.isEmpty();
        }
    }

    /** @param calculate where to send it; null for who may not, or before it can be; {@code notYet} why not yet */
    public record Ways(
            @Nullable String calculate,
            String newId,
            @Nullable String notYet,
            List<Option> runs,
            @Nullable String again) {}

    /** The calls. */
    public record Index(List<Line> lines, boolean plans) {}

    public record Line(String title, String href, String period, State state) {}

    /** A new call. */
    public record New(List<Kind> kinds, String kind, LineChoice lines, String id, Typed typed) {}

    public record Kind(String code, String title, String law, List<Support> supports) {}

    public record Support(String code, String title, String note, boolean verified) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** One place with the facts behind it. */
    public record One(
            List<Crumb> crumbs,
            String number,
            String place,
            State state,
            List<Fact> conditions,
            List<Fact> parts,
            String total) {}

    /** @param said the verdict or the points; {@code href} where the fact lies, for who works on the record */
    public record Fact(
            String title,
            String value,
            String source,
            @Nullable String href,
            State said) {}

    /** The same day calculated again. */
    public record Again(List<Crumb> crumbs, String answer, boolean same, List<Difference> differences) {}

    public record Difference(String number, String what, String then, String now) {}

    /** The requests of a record, and the call that it may ask. */
    public record OfRecord(
            HeaderView header,
            List<Own> asked,
            List<Option> calls,
            @Nullable Asking asking) {}

    public record Asking(
            String call, String title, String newId, List<Option> supports, List<Question> questions, Typed typed) {}

    public record Question(String name, String title, List<Option> choices) {}
}
