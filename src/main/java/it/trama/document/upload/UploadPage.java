package it.trama.document.upload;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page where files are handed in. */
public record UploadPage(
        HeaderView header,
        UploadForm form,
        FormErrors errors,
        Limits limits,
        @Nullable Version version) {

    /** @param scan what is said of the virus scanner */
    public record Limits(long bytes, String text, String scan) {}

    /** The document that gets a newer version. */
    public record Version(String id, String title) {}

    public String action() {
        return header.href() + "/documenti/nuovo";
    }

    public List<Option> folders() {
        return Option.of(Folder.class, "casefile.folder");
    }

    public List<Option> directions() {
        return Option.of(Direction.class, "casefile.direction");
    }

    public List<Option> compartments() {
        return header.rights().compartments().stream()
                .map(c -> new Option(c.name(), t("casefile.compartment." + c)))
                .toList();
    }
}
