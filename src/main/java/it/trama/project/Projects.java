package it.trama.project;

import it.trama.casefile.RecordHead;
import it.trama.kernel.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Projects as other modules and the module's own parts read them. Within the caller's transaction, under the RECORD policy; the caller audits. */
public interface Projects {

    /**
     * A project in a few words.
     *
     * @param project its edition that counts: the signed one, or else the newest
     */
    record Brief(
            UUID project,
            String number,
            String title,
            String pathway,
            Project.Status status,
            Period valid,
            String referent) {

        public String href() {
            return "/progetti/" + project;
        }
    }

    /** The signed project in force today, the newest where there are several. */
    Optional<Brief> active(UUID record);

    /** One line for each project of the record, newest first: its signed edition, or the draft where none is signed. */
    List<Brief> ofRecord(UUID record);

    /** One edition with all its parts; empty also when it is not the caller's to see. */
    Optional<Project> find(UUID edition);

    /** All editions of the project that the edition belongs to, first to last. */
    List<Project> editions(UUID root);

    /** How far a project is. Told by whoever moves one on, in the same transaction; sets, meets and drops what is due. */
    interface Progress {

        /** @param edition that was begun, shared, sent to be signed, signed, amended or closed */
        void moved(UUID edition);
    }

    /** Begins a project that was agreed elsewhere. Within the caller's transaction, for who works on the record; the caller audits. */
    interface Starting {

        void start(NewProject project);
    }

    record NewProject(
            UUID id,
            RecordHead record,
            String pathway,
            UUID author,
            Project.Outline outline,
            List<Project.Undertaking> undertakings) {

        public NewProject {
            undertakings = List.copyOf(undertakings);
        }
    }
}
