package it.trama.fund.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three moments of one page: choose files, see what they would do, see what is wrong with them. */
public record ImportPage(
        @Nullable Preview preview, @Nullable Trouble trouble, List<String> headers, String groups) {

    /** @param past some year is over */
    public record Preview(String confirmAddress, List<Effect> effects, boolean past) {}

    public record Effect(String year, String funds, String fresh, String total) {}

    public record Trouble(String summary, List<Row> rows) {}

    public record Row(String file, String line, String expected, String found) {}
}
