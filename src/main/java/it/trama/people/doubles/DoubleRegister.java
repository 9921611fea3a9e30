package it.trama.people.doubles;

import it.trama.kernel.FiscalCode;
import it.trama.people.Doubles;
import it.trama.people.Identity;
import it.trama.people.NameWords;
import it.trama.platform.db.Rows;
import it.trama.platform.definition.DefinitionFiles;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the database for who may be the same, and keeps what was decided. */
@Repository
class DoubleRegister implements Doubles {

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id);

    /** Candidates that are compared, and pairs of the registry. */
    private static final int CANDIDATES = 400;

    private static final int PAIRS = 3_000;

    record Pair(UUID one, UUID other, boolean together, boolean shared) {

        @Nullable String household() {
            return together ? "TOGETHER" : shared ? "SHARED" : null;
        }
    }

    private final Weights weights = DefinitionFiles.read("people/doubles", Weights.class, Weights::problems)
            .getFirst();
    private final Comparison comparison = new Comparison(weights);
    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    DoubleRegister(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    Weights weights() {
        return weights;
    }

    Comparison comparison() {
        return comparison;
    }

    @Override
    public List<Candidate> of(Traits traits) {
        return near(traits).stream()
                .map(person -> new Candidate(person, comparison.match(traits, traits(person), null)))
                .filter(candidate -> candidate.match().score() >= weights.registration())
                .sorted(BEST_FIRST)
                .toList();
    }

    @Override
    public Match match(Traits one, Traits other) {
        return comparison.match(one, other, null);
    }

    static Traits traits(Identity person) {
        return new Traits(
                person.familyName(),
                person.givenName(),
                person.sex(),
                person.birthDate(),
                person.fiscalCode() == null ? null : new FiscalCode(person.fiscalCode()),
                person.municipalityCode());
    }

    private List<Identity> near(Traits traits) {
        FiscalCode code = traits.code();
        var words = new ArrayList<>(NameWords.of(traits.familyName()));
        words.addAll(NameWords.of(traits.givenName()));
        return db.sql("""
                        select id, family_name, given_name, sex, birth_date, fiscal_code, municipality_code
                        from people.double_candidates(:birth, cast(:near as date[]), :words, :base, :most)
                        """)
                .param("birth", traits.birth())
                .param(
                        "near",
                        BirthSlips.of(traits.birth()).stream()
                                .map(LocalDate::toString)
                                .toArray(String[]::new))
                .param("words", words.toArray(String[]::new))
                .param("base", code == null ? null : code.base().value(), Types.VARCHAR)
                .param("most", CANDIDATES)
                .query((row, _) -> new Identity(
                        row.getObject("id", UUID.class),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        "F".equals(row.getString("sex")) ? it.trama.kernel.Sex.FEMALE : it.trama.kernel.Sex.MALE,
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("fiscal_code"),
                        row.getString("municipality_code")))
                .list();
    }

    /** Pairs that nobody has decided, the strongest first, with what their households say. */
    List<Pair> pairs(int most) {
        return db.sql("""
                        select d.one, d.other,
                               exists (select from people.household_members a join people.household_members b on b.household_id = a.household_id
                                       where a.person_id = d.one and b.person_id = d.other and a.kind = 'REGISTRY' and b.kind = 'REGISTRY'
                                         and a.valid @> trust.today() and b.valid @> trust.today()) as together,
                               exists (select from people.household_members a join people.household_members x on x.household_id = a.household_id
                                       join people.household_members y on y.person_id = x.person_id and y.household_id <> x.household_id
                                       join people.household_members b on b.household_id = y.household_id
                                       where a.person_id = d.one and b.person_id = d.other and x.person_id not in (d.one, d.other)
                                         and a.kind <> 'ISEE' and x.kind <> 'ISEE' and y.kind <> 'ISEE' and b.kind <> 'ISEE') as shared
                        from people.possible_doubles d
                        order by d.strength desc, d.one, d.other limit :most
                        """).param("most", most).query(Rows.as(Pair.class)).list();
    }

    Optional<OffsetDateTime> lastSearch() {
        return db.sql("select searched_at from people.double_searches order by searched_at desc limit 1")
                .query(Rows.scalar(OffsetDateTime.class))
                .optional();
    }

    int search() {
        return db.sql("select people.find_doubles(:most, :at)")
                .param("most", PAIRS)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public void different(UUID one, UUID other, String reason) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        db.sql("""
                        insert into people.not_same (one, other, reason, decided_by, decided_at)
                        values (:one, :other, :reason, :by, :at) on conflict do nothing
                        """)
                .param("one", inOrder ? one : other)
                .param("other", inOrder ? other : one)
                .param("reason", reason)
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        forget(one, other);
    }

    void forget(UUID one, UUID other) {
        db.sql(
                        "delete from people.possible_doubles where (one = :one and other = :other) or (one = :other and other = :one)")
                .param("one", one)
                .param("other", other)
                .update();
    }
}
