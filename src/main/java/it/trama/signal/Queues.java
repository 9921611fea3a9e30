package it.trama.signal;

import it.trama.platform.db.Rows;
import it.trama.territory.Municipalities;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long a signal waits today, team by team. What is sealed stands in no queue. */
@Repository
public class Queues {

    /**
     * @param weekly     what the team can answer in a week; null: nobody said
     * @param medianDays what it took in the last 90 days; null: nothing was answered
     */
    public record Queue(
            UUID team,
            int waiting,
            @Nullable Integer weekly,
            @Nullable Integer medianDays) {

        /** Days that one more signal would wait; empty when nobody said what the team can do. */
        public Optional<Integer> days() {
            return weekly == null ? Optional.empty() : Optional.of((waiting + weekly) / weekly * 7);
        }
    }

    private final JdbcClient db;
    private final Municipalities municipalities;
    private final Directory directory;

    Queues(JdbcClient db, Municipalities municipalities, Directory directory) {
        this.db = db;
        this.municipalities = municipalities;
        this.directory = directory;
    }

    public Map<UUID, Queue> all() {
        return db
                .sql("select team_id as team, waiting, weekly, median_days from signal.queues()")
                .query(Rows.as(Queue.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Queue::team, Function.identity()));
    }

    /** The team that answers for a municipality; empty outside the district. */
    public Optional<Directory.Team> teamOf(@Nullable String municipality) {
        if (municipality == null) {
            return Optional.empty();
        }
        List<Directory.Team> teams = directory.teams();
        return municipalities
                .find(municipality)
                .flatMap(m -> teams.stream()
                        .filter(team -> team.subdistrict() == m.subdistrict())
                        .min(java.util.Comparator.comparing(Directory.Team::code)));
    }
}
