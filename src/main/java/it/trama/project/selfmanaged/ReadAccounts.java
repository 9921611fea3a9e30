package it.trama.project.selfmanaged;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.fund.Budget;
import it.trama.fund.CommitmentState;
import it.trama.kernel.NotFound;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.Documents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The self-managed part of a project's budget, for who works on the record; one audit row. */
@Service
class ReadAccounts {

    record Shown(
            HeaderView header,
            Project project,
            List<Account> accounts,
            Map<UUID, CommitmentState> commitments,
            boolean decides) {}

    /** A receipt. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Kept(Documents.Document document, byte[] content) {}

    private final Projects projects;
    private final RecordHeaders headers;
    private final Accounts accounts;
    private final Budget budget;
    private final AccountDesk desk;
    private final Documents documents;

    ReadAccounts(
            Projects projects,
            RecordHeaders headers,
            Accounts accounts,
            Budget budget,
            AccountDesk desk,
            Documents documents) {
        this.projects = projects;
        this.headers = headers;
        this.accounts = accounts;
        this.budget = budget;
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public Shown handle(UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        UUID record = project.place().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        desk.trace("project.account.read", project, "");
        List<Account> found = accounts.ofProject(project.named().root());
        return new Shown(
                header,
                project,
                found,
                budget.commitments(
                        found.stream().map(a -> a.terms().commitment()).toList()),
                desk.decides());
    }

    @Transactional
    public Kept handle(UUID project, UUID expense) {
        Project of = projects.find(project).orElseThrow(NotFound::new);
        UUID document = accounts.ofProject(of.named().root()).stream()
                .flatMap(a -> a.expenses().stream())
                .filter(e -> e.id().equals(expense))
                .flatMap(e -> Stream.ofNullable(e.spent().document()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var found = documents.find(document).orElseThrow(NotFound::new);
        desk.trace("project.account.receipt", of, "");
        return new Kept(found, documents.content(found));
    }
}
