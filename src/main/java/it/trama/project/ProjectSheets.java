package it.trama.project;

import it.trama.project.document.SheetPage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The document of a project, for the parts of this module. Within the caller's transaction. */
public interface ProjectSheets {

    /** @param organisation whose members may sign from their own account */
    record Party(String code, String label, @Nullable UUID organisation) {}

    /**
     * As it is printed.
     *
     * @param how     day and mode, in words
     * @param drawing the drawn signature as a data address; empty for none
     */
    record Signed(String party, String signer, String how, String drawing) {}

    /** The text as it stands. */
    SheetPage of(Project project);

    /** Names of the persons whose project it is, who it was first written for first. */
    Map<UUID, String> persons(Project project);

    /** Names of who lives today with the first of them and has no part in the project. */
    Map<UUID, String> household(Project project);

    /** What stands between the text and its signing, in words; empty when it may be signed. */
    List<String> objections(Project project);

    /** Who must sign, in the pathway's order. */
    List<Party> parties(Project project);

    byte[] print(Project project, SheetPage sheet, List<Signed> signatures);

    /** Keeps the print in the record and files it. */
    Project.Kept keep(Project project, byte[] printed);

    /** The sheet as data, to be frozen while signatures come in. */
    String frozen(SheetPage sheet);

    SheetPage thawed(String frozen);
}
