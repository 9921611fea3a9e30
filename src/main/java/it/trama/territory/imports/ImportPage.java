package it.trama.territory.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three moments of one page: choose files, see what they would do, see what is wrong with them. */
public record ImportPage(
        @Nullable Preview preview, @Nullable Trouble trouble, List<Format> formats) {

    public record Preview(String confirmAddress, List<Effect> effects) {}

    public record Effect(String file, String kind, String lines, String added, String replaced) {}

    public record Trouble(String summary, List<Problem> problems) {}

    public record Problem(String file, String line, String expected, String found) {}

    public record Format(String kind, String header) {}
}
