import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Prints the rows of the table, and keeps their figures in a file for the table of the targets. */
final class Sheet {

    private final Path file;
    private int errors;

    Sheet(Path file) {
        this.file = file;
    }

    void row(String what, Meter.Result result) {
        errors += result.errors();
        System.out.printf("| %s | %s / %s ms | %s/s | %s ms | %d | %d | %s |%n",
                what, Meter.plain(result.p50()), Meter.plain(result.p95()), Meter.plain(result.perSecond()), Meter.plain(result.cpu()),
                result.requests(), result.errors(), result.load());
        keep(what, String.join("\t", Meter.plain(result.p50()), Meter.plain(result.p95()), Meter.plain(result.perSecond()), "" + result.errors()));
    }

    void fact(String what, String value) {
        System.out.printf("| %s | %s | | | | | %s |%n", what, value, Work.load());
        keep(what, value);
    }

    void keep(String what, String figures) {
        try {
            Files.writeString(file, what + "\t" + figures + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int errors() {
        return errors;
    }
}
