package it.trama.exchange.records;

import static it.trama.platform.web.Texts.t;

import it.trama.exchange.RowKind;
import it.trama.exchange.Run;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.Arrays;
import java.util.List;

/**
 * The imports made, and the form of a new one.
 *
 * @param id of the new import, so that sending twice makes one
 */
public record ImportsPage(String id, String source, FormErrors errors, List<Line> runs, List<Format> formats) {

    public record Line(String href, String source, String file, String startedAt, String status) {}

    public record Format(String file, String columns) {}

    static ImportsPage of(String id, String source, FormErrors errors, List<Run> runs) {
        return new ImportsPage(
                id,
                source,
                errors,
                runs.stream()
                        .map(run -> new Line(
                                "/importazioni/" + run.id(),
                                run.sourceSystem(),
                                run.fileName(),
                                Formats.moment(run.startedAt()),
                                t("exchange.status." + run.status())))
                        .toList(),
                Arrays.stream(RowKind.values())
                        .map(kind -> new Format(
                                kind.file() + ".csv",
                                String.join(
                                        ", ",
                                        kind.columns().stream()
                                                .map(column -> kind.required().contains(column) ? column + "*" : column)
                                                .toList())))
                        .toList());
    }
}
