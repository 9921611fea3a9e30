package it.trama.project.proposal;

import it.trama.platform.db.Rows;
import it.trama.project.proposal.Proposal.Consent;
import it.trama.project.proposal.Proposal.Origin;
import it.trama.project.proposal.Proposal.Said;
import it.trama.project.proposal.Proposal.Saved;
import it.trama.project.proposal.Proposal.Seat;
import it.trama.project.proposal.Proposal.Standing;
import it.trama.project.proposal.Proposal.Voice;
import it.trama.project.proposal.Proposal.Voices;
import it.trama.project.proposal.Proposal.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals in {@code project.pact_proposals}: the proposing body sees its own, a pact group what was sent to it. */
@Repository
class Proposals {

    private static final int MOST = 200;

    private final JdbcClient db;

    Proposals(JdbcClient db) {
        this.db = db;
    }

    Optional<Proposal> find(UUID id) {
        return db.sql("select * from project.pact_proposals where id = :id")
                .param("id", id)
                .query(Proposals::toProposal)
                .optional();
    }

    /** Those that the actor may see, what goes on first, then the newest. */
    List<Proposal> all() {
        return db.sql("""
                        select * from project.pact_proposals
                        order by state in ('BEGUN', 'WITHDRAWN'), changed_at desc limit :most
                        """).param("most", MOST).query(Proposals::toProposal).list();
    }

    /** Where the actor sits today. */
    List<Seat> seats() {
        return db.sql("""
                        select subdistrict, side = 'PUBLIC' as is_public, coordinates from project.pact_group_members
                        where valid @> trust.today() and 'u:' || user_id = any ((select trust.actor_keys())::text[])
                          and 'o:' || organisation_id = any ((select trust.actor_keys())::text[])
                        """).query(Rows.as(Seat.class)).list();
    }

    /** The group of a subdistrict if both its coordinators are there, or else that of the district. */
    Optional<Integer> groupFor(@Nullable Integer subdistrict) {
        return db.sql("""
                        select subdistrict from project.pact_group_members
                        where coordinates and valid @> trust.today() and (subdistrict = 0 or subdistrict = :wanted)
                        group by subdistrict having count(distinct side) = 2 order by subdistrict desc limit 1
                        """)
                .param("wanted", subdistrict, Types.INTEGER)
                .query(Rows.scalar(Integer.class))
                .optional();
    }

    void add(Proposal proposal) {
        db.sql("""
                        insert into project.pact_proposals (id, organisation_id, proposed_by, state, family_name, given_name, birth_year, birth_date,
                               municipality_code, contact, wishes, strengths, blocks, offers, consent_how, consent_on, changed_by, changed_at)
                        values (:id, :organisation, :by, 'DRAFT', :familyName, :givenName, :birthYear, :birthDate, :municipality, :contact, :wishes,
                                :strengths, :blocks, :offers, :consentHow, :consentOn, :changedBy, :changedAt)
                        on conflict (id) do nothing
                        """)
                .param("organisation", proposal.origin().organisation())
                .param("by", proposal.origin().by())
                .params(written(proposal))
                .update();
    }

    /** False when somebody saved it meanwhile. */
    boolean rewrite(Proposal proposal, int version) {
        return db.sql("""
                        update project.pact_proposals
                        set state = 'DRAFT', family_name = :familyName, given_name = :givenName, birth_year = :birthYear, birth_date = :birthDate,
                            municipality_code = :municipality, contact = :contact, wishes = :wishes, strengths = :strengths, blocks = :blocks,
                            offers = :offers, consent_how = :consentHow, consent_on = :consentOn, version = version + 1,
                            changed_by = :changedBy, changed_at = :changedAt
                        where id = :id and version = :version and state in ('DRAFT', 'GIVEN_BACK')
                        """).param("version", version).params(written(proposal)).update() == 1;
    }

    private static Map<String, Object> written(Proposal proposal) {
        var values = new HashMap<String, Object>();
        values.put("id", proposal.id());
        values.put("familyName", proposal.who().familyName());
        values.put("givenName", proposal.who().givenName());
        values.put("birthYear", typed(proposal.who().birthYear(), Types.SMALLINT));
        values.put("birthDate", typed(proposal.who().birthDate(), Types.DATE));
        values.put("municipality", typed(proposal.who().municipality(), Types.CHAR));
        values.put("contact", proposal.who().contact());
        values.put("wishes", proposal.said().wishes());
        values.put("strengths", proposal.said().strengths());
        values.put("blocks", proposal.said().blocks());
        values.put("offers", proposal.said().offers());
        values.put("consentHow", proposal.consent().how());
        values.put("consentOn", typed(proposal.consent().on(), Types.DATE));
        values.put("changedBy", proposal.standing().saved().by());
        values.put("changedAt", utc(proposal.standing().saved().at()));
        return values;
    }

    /** False when somebody moved it meanwhile. */
    boolean move(Proposal after, UUID by, Instant at) {
        Voices voices = after.standing().voices();
        return db.sql("""
                        update project.pact_proposals
                        set state = :state, subdistrict = :subdistrict, sent_at = :sentAt, public_by = :publicBy, public_at = :publicAt,
                            third_by = :thirdBy, third_at = :thirdAt, reason = :reason, project_id = :project, version = version + 1,
                            changed_by = :by, changed_at = :at
                        where id = :id and version = :version
                        """)
                        .param("state", after.state().name())
                        .param("subdistrict", after.origin().subdistrict(), Types.SMALLINT)
                        .param("sentAt", utc(after.origin().sentAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .params(voice("public", voices.ofPublic()))
                        .params(voice("third", voices.ofThird()))
                        .param("reason", after.standing().reason())
                        .param("project", after.standing().project(), Types.OTHER)
                        .param("by", by)
                        .param("at", utc(at))
                        .param("id", after.id())
                        .param("version", after.standing().saved().version())
                        .update()
                == 1;
    }

    private static Map<String, Object> voice(String side, @Nullable Voice voice) {
        return Map.of(
                side + "By", typed(voice == null ? null : voice.by(), Types.OTHER),
                side + "At", typed(voice == null ? null : utc(voice.at()), Types.TIMESTAMP_WITH_TIMEZONE));
    }

    private static Object typed(@Nullable Object value, int type) {
        return new SqlParameterValue(type, value);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Proposal toProposal(ResultSet row, int n) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                new Origin(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("proposed_by", UUID.class),
                        row.getObject("subdistrict", Integer.class),
                        at(row, "sent_at")),
                new Who(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getObject("birth_year", Integer.class),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("municipality_code"),
                        row.getString("contact")),
                new Said(
                        row.getString("wishes"),
                        row.getString("strengths"),
                        row.getString("blocks"),
                        row.getString("offers")),
                new Consent(row.getString("consent_how"), row.getObject("consent_on", LocalDate.class)),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var voices = new Voices(voice(row, "public"), voice(row, "third"));
        var saved = new Saved(
                row.getInt("version"),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
        return new Standing(
                ProposalState.valueOf(row.getString("state")),
                voices,
                row.getString("reason"),
                row.getObject("project_id", UUID.class),
                saved);
    }

    private static @Nullable Voice voice(ResultSet row, String side) throws SQLException {
        UUID by = row.getObject(side + "_by", UUID.class);
        Instant at = at(row, side + "_at");
        return by == null || at == null ? null : new Voice(by, at);
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
