package it.trama.trust.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database, at a small price: no transaction of their own, and "last seen" is written at most once a minute. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionStore {

    /**
     * Statements on sessions commit one by one. A transaction of their own would ask who acts, which asks for the session that is being loaded.
     */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    /** The usual one, which the framework leaves out where another kind of operations is. */
    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    /** Writes a session's row only when something but its last access changed, or when that is older than a minute: most pages then write nothing. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomTouched() {
        return sessions -> sessions.setUpdateSessionQuery("""
                update %TABLE_NAME% s
                set session_id = v.session_id, last_access_time = v.accessed, max_inactive_interval = v.allowed, expiry_time = v.expires,
                    principal_name = v.principal
                from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36)))
                    v (session_id, accessed, allowed, expires, principal, primary_id)
                where s.primary_id = v.primary_id
                  and (s.session_id <> v.session_id or s.principal_name is distinct from v.principal
                       or s.max_inactive_interval <> v.allowed or v.accessed - s.last_access_time > 60000)
                """);
    }
}
