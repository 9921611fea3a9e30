package it.trama.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Activities as the rest of the module needs them. Public facts; within the caller's transaction. */
public interface Activities {

    /** Places taken or promised, and how many wait. */
    record Standing(int taken, int waiting) {

        public static final Standing NONE = new Standing(0, 0);

        public int free(Activity activity) {
            return Math.max(0, activity.room().places() - taken);
        }
    }

    /** @param help a kind of the help register */
    record Kind(String code, String name, String help) {}

    Optional<Activity> find(UUID id);

    /** @throws it.trama.kernel.NotFound unless it is the acting body's, and the actor keeps its activities */
    Activity own(UUID id);

    /** Not over yet, the next first; those that everybody may see, or all. */
    List<Activity> current(boolean onlyPublished);

    /** Of one body, the newest first. */
    List<Activity> of(UUID organisation);

    /** By activity; nobody in it: not there. */
    Map<UUID, Standing> standing(Collection<UUID> activities);

    List<Kind> kinds();
}
