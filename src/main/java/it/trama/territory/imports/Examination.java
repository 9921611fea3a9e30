package it.trama.territory.imports;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads files and says all that is wrong with them; what it lets through can be stored. */
@Component
class Examination {

    private final Municipalities municipalities;
    private final JsonMapper json;

    Examination(Municipalities municipalities, JsonMapper json) {
        this.municipalities = municipalities;
        this.json = json;
    }

    /** The sheets in the order in which they must be stored, or what is wrong. */
    Result<List<Sheet>, Problems> of(List<SourceFile> files) {
        var problems = new Problems();
        var sheets = new ArrayList<Sheet>();
        if (files.isEmpty()) {
            problems.add("–", 1, t("territory.import.file"), t("territory.import.nothing"));
        }
        files.forEach(file -> read(file, problems).ifPresent(sheets::add));
        if (!problems.any()) {
            var names = municipalities.all().stream()
                    .collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
            new CrossCheck(names, problems).check(sheets);
        }
        sheets.sort(Comparator.comparing(Sheet::kind));
        return problems.any() ? Result.refused(problems) : Result.done(sheets);
    }

    private Optional<Sheet> read(SourceFile file, Problems problems) {
        try (InputStream in = new BufferedInputStream(file.content().open())) {
            in.mark(1);
            int first = in.read();
            in.reset();
            return first == '{'
                    ? new BoundaryReader(file.name(), problems, json).read(in)
                    : new TableReader(file.name(), problems).read(new LineReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
