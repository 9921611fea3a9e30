package it.trama.project;

import java.util.List;

/** The pathways that are defined, versions side by side: a project keeps the one it began with. */
public interface Pathways {

    /** Each in its newest version, by title. */
    List<Pathway> all();

    /**
     * The newest version.
     *
     * @throws it.trama.kernel.NotFound when none has the code
     */
    Pathway get(String code);

    /** @throws it.trama.kernel.NotFound when there is no such version */
    Pathway get(String code, int version);

    /** The pathway of a project, in the version it began with. */
    default Pathway of(Project project) {
        return get(project.named().pathway(), project.named().pathwayVersion());
    }
}
