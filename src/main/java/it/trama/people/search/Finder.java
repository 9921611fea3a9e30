package it.trama.people.search;

import it.trama.kernel.Sex;
import it.trama.people.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the narrow search functions of the database, and keeps the vocabulary up to its last word. */
@Repository
class Finder {

    private static final List<List<Integer>> NO_WORDS = List.of(List.of(), List.of(), List.of(), List.of());

    private final JdbcClient db;
    private final ReentrantLock growing = new ReentrantLock();
    private volatile Vocabulary vocabulary = Vocabulary.EMPTY;

    Finder(JdbcClient db) {
        this.db = db;
    }

    /** With every word that is visible to this transaction. */
    Vocabulary vocabulary() {
        if (tokensAfter(vocabulary.last()).isEmpty()) {
            return vocabulary;
        }
        growing.lock();
        try {
            vocabulary = vocabulary.plus(tokensAfter(vocabulary.last()));
            return vocabulary;
        } finally {
            growing.unlock();
        }
    }

    private List<Vocabulary.Token> tokensAfter(int last) {
        return db.sql("select id, token from people.tokens_after(:last)")
                .param("last", last)
                .query((row, _) -> new Vocabulary.Token(row.getInt("id"), row.getString("token")))
                .list();
    }

    List<Identity> withWords(List<List<Integer>> lists, int most) {
        return words(
                        db.sql("select * from people.with_words(:first, :second, :third, :fourth, :most)")
                                .param("most", most),
                        lists)
                .query(Finder::toIdentity)
                .list();
    }

    List<Identity> bornOn(List<LocalDate> days, List<List<Integer>> lists, int most) {
        var statement = db.sql(
                        "select * from people.born_on(cast(:days as date[]), :first, :second, :third, :fourth, :most)")
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("most", most);
        return words(statement, lists.isEmpty() ? NO_WORDS : lists)
                .query(Finder::toIdentity)
                .list();
    }

    List<Identity> withCode(@Nullable String beginning, @Nullable String temporary, int most) {
        return db.sql("select * from people.with_code(:beginning, :temporary, :most)")
                .param("beginning", beginning, Types.VARCHAR)
                .param("temporary", temporary, Types.VARCHAR)
                .param("most", most)
                .query(Finder::toIdentity)
                .list();
    }

    /** For those of the ids that were merged: under which id each is known today. */
    Map<UUID, UUID> merged(List<UUID> ids) {
        return db
                .sql("select id, kept from people.merged(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getObject("kept", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, List<List<Integer>> lists) {
        return statement
                .param("first", array(lists.get(0)))
                .param("second", array(lists.get(1)))
                .param("third", array(lists.get(2)))
                .param("fourth", array(lists.get(3)));
    }

    private static Integer[] array(List<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }

    private static Identity toIdentity(ResultSet row, int n) throws SQLException {
        return new Identity(
                row.getObject("id", UUID.class),
                row.getString("family_name"),
                row.getString("given_name"),
                "F".equals(row.getString("sex")) ? Sex.FEMALE : Sex.MALE,
                row.getObject("birth_date", LocalDate.class),
                row.getString("fiscal_code"),
                row.getString("municipality_code"));
    }
}
