package it.trama.demo.start;

import it.trama.TramaApplication;
import it.trama.platform.db.Database;
import it.trama.trust.signin.As;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A demo district of 1,000 people in a data folder of its own: the one that all tests share has people of theirs, too. */
final class OwnDistrict implements AutoCloseable {

    static final int PEOPLE = 1_000;

    private final ConfigurableApplicationContext context;

    OwnDistrict(Path data) {
        context = new SpringApplicationBuilder(TramaApplication.class)
                .web(WebApplicationType.NONE)
                .run("--trama.data=" + data, "--trama.demo=true", "--trama.people=" + PEOPLE, "--trama.browser=false");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void startAgain() {
        bean(DemoRunner.class).run(new DefaultApplicationArguments());
    }

    /** As the role of the application, through the policies of the user. */
    List<Map<String, @Nullable Object>> asUser(String user, String sql, Object... parameters) {
        return bean(As.class)
                .inTransaction(
                        user,
                        () -> bean(JdbcClient.class)
                                .sql(sql)
                                .params(parameters)
                                .query()
                                .listOfRows());
    }

    long count(String sql) {
        try (Connection owner = bean(Database.class).openAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void change(String sql) {
        try (Connection owner = bean(Database.class).openAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
