package it.trama.consultation.store;

import it.trama.consultation.SpecialistTeams;
import it.trama.platform.db.Rows;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which teams are asked. */
@Repository
class Teams implements SpecialistTeams {

    private static final String COLUMNS = """
            select s.team_id as id, t.name, o.name as organisation, s.offer, s.days
            from consultation.specialist_teams s
            join trust.teams t on t.id = s.team_id
            join trust.organisations o on o.id = t.organisation_id
            """;

    private final JdbcClient db;

    Teams(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<SpecialistTeam> forRecord(UUID record, String compartment) {
        return db.sql(COLUMNS + """
                        where s.valid @> trust.today() and consultation.may_be_asked(:record, :compartment, s.team_id) order by t.name
                        """)
                .param("record", record)
                .param("compartment", compartment)
                .query(Rows.as(SpecialistTeam.class))
                .list();
    }

    @Override
    public boolean any(Collection<UUID> teams) {
        return !teams.isEmpty()
                && db.sql("select exists (select from consultation.specialist_teams where team_id = any (:teams))")
                        .param("teams", teams.toArray(UUID[]::new))
                        .query(Rows.scalar(Boolean.class))
                        .single();
    }
}
