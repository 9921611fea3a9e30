package it.trama.trust.actor;

import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells each new transaction who acts, whether their body has an agreement in force, and which day it is; row-level security reads nothing else. Local to the transaction, so a pooled
 * connection forgets it. Without an actor the settings stay empty and policies show nothing.
 */
@Repository
class TransactionIdentity implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> db;
    private final CurrentActor actors;
    private final Clock clock;

    TransactionIdentity(ObjectProvider<JdbcClient> db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !transaction.isNewTransaction()) {
            return;
        }
        actors.find()
                .ifPresent(actor -> db.getObject()
                        .sql("""
                                select set_config('app.keys', :keys || case when exists (
                                           select from trust.agreements a where a.organisation_id = :body and a.valid @> cast(:today as date))
                                           or trust.body_agreed(:body, cast(:today as date)) then ',agreed' else '' end, true),
                                       set_config('app.today', :today, true)
                                """)
                        .param("keys", String.join(",", actor.keys()))
                        .param("body", actor.organisation())
                        .param("today", LocalDate.now(clock).toString())
                        .query()
                        .singleRow());
    }
}
