package it.trama.admission.waiting;

import it.trama.admission.WhyWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of a facility on a day. */
public record ListPage(Head head, Beds beds, List<Row> rows, List<Waits> toExamine, List<Waits> beside) {

    /** @param past the day, in words, when it is not today's list */
    public record Head(
            String title,
            String address,
            String held,
            String day,
            @Nullable String past,
            boolean home) {}

    public record Beds(String places, String occupied, String promised, String free, boolean any) {}

    /** @param madeOf the parts that gave points; {@code first} to whom the free place goes */
    public record Row(String rank, Named who, String total, String madeOf, WhyWords.State state, boolean first) {}

    public record Named(
            String name, String number, @Nullable String href, String since, String tie) {}

    public record Waits(String name, String href, String since, WhyWords.State state) {}

    /** The lists the actor holds, and the places their people wait for. */
    public record Index(List<Held> lists, List<Mine> mine, boolean holds, boolean follows, boolean district) {}

    public record Held(String name, String href, String what, String free, String toDo) {}

    public record Mine(String name, String href, String facility, String place, WhyWords.State state) {}
}
