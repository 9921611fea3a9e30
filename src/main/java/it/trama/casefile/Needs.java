package it.trama.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The needs of a record, as goals of a project start from them. Within the caller's transaction; the caller audits. */
public interface Needs {

    /** Open ones that the actor may see, the most relevant first. */
    List<Need> open(UUID record);

    /**
     * @param area    code whose text is {@code casefile.need.area.CODE}
     * @param problem the smaller problem inside the area, in words
     * @param weight  1 low, 2 medium, 3 high
     */
    record Need(UUID id, String area, String problem, int weight, LocalDate since) {}
}
