package it.trama.project.overview;

import it.trama.casefile.RecordHead;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tab and the summary of one page ask the same: the database is asked once in a transaction, as a record's page may cost twelve statements. */
@Component
class InForceOnce {

    private record Known(RecordHead record, List<SummaryRows.InForce> rows) {}

    private final SummaryRows rows;

    InForceOnce(SummaryRows rows) {
        this.rows = rows;
    }

    List<SummaryRows.InForce> of(RecordHead record) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Known known
                && known.record().equals(record)) {
            return known.rows();
        }
        var found = new Known(record, rows.inForce(record.id(), record.compartment()));
        remember(found);
        return found.rows();
    }

    private void remember(Known found) {
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(InForceOnce.this);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(this, found);
    }
}
