package it.trama.goods.list;

import it.trama.platform.upload.TableFile;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file for the list, and what became of the last one.
 *
 * @param id of the next file
 * @param last null: none was sent yet
 */
public record ListFilePage(String id, @Nullable Last last, FormErrors errors) {

    private static final int SHOWN = 100;

    /** @param more how many wrong lines are not shown */
    public record Last(String name, String at, Numbers numbers, List<Wrong> wrong, int more) {}

    public record Numbers(String loaded, String known, String refused) {}

    public record Wrong(int line, String text, String reason) {}

    static ListFilePage of(LoadList.Last last, String id, FormErrors errors) {
        return new ListFilePage(
                id, last.file().map(file -> last(file, last.faults())).orElse(null), errors);
    }

    private static Last last(ListFiles.Sent file, List<TableFile.Wrong> faults) {
        return new Last(
                file.name(),
                Formats.moment(file.sentAt().toInstant()),
                new Numbers(
                        Formats.number(file.loaded()), Formats.number(file.known()), Formats.number(file.refused())),
                faults.stream().limit(SHOWN).map(ListFilePage::wrong).toList(),
                Math.max(0, faults.size() - SHOWN));
    }

    private static Wrong wrong(TableFile.Wrong fault) {
        String text = fault.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
        return new Wrong(fault.line(), text, fault.reason());
    }
}
