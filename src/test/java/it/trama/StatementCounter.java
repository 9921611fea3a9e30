package it.trama;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the SQL statements that this thread prepares, also those that tell the database who acts. */
@Component
public class StatementCounter implements BeanPostProcessor {

    /** What the work answered and how many statements it took. */
    public record Counted<T>(T value, int statements) {}

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    public <T> Counted<T> count(Supplier<T> work) {
        COUNT.get()[0] = 0;
        T value = work.get();
        return new Counted<>(value, COUNT.get()[0]);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source) : bean;
    }

    private static <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type, AutoCloseable.class}, (_, method, arguments) -> {
                    Object answer;
                    try {
                        answer = method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (answer instanceof PreparedStatement) {
                        COUNT.get()[0]++;
                    }
                    return answer instanceof Connection connection
                                    && method.getName().equals("getConnection")
                            ? proxy(Connection.class, connection)
                            : answer;
                }));
    }
}
