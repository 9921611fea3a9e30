package it.trama.project.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.people.People;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.AccessBasis;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import it.trama.trust.Holder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public coordinator says which person it is: their record is opened without a taking in charge, the pact begins with the words of the
 * proposal, the proposer works on it as its referent.
 */
@Service
class BeginPact {

    /** @param opens the record that is there already may be read by the proposer */
    record Command(UUID proposal, UUID person, boolean opens) {}

    private final ProposalDesk desk;
    private final People people;
    private final SocialRecords records;
    private final AccessRights rights;
    private final Carrying carrying;
    private final Audit audit;

    BeginPact(
            ProposalDesk desk,
            People people,
            SocialRecords records,
            AccessRights rights,
            Carrying carrying,
            Audit audit) {
        this.desk = desk;
        this.people = people;
        this.records = records;
        this.rights = rights;
        this.carrying = carrying;
        this.audit = audit;
    }

    /** What gave the referent the right on the record, ended when the pact closes. */
    static String source(UUID root) {
        return "proposed-pact:" + root;
    }

    /** Answers the project. */
    @Transactional
    Result<UUID, ProposalRefusal> handle(Command command) {
        Proposal proposal = desk.require(command.proposal());
        desk.requirePublicCoordinator(proposal);
        UUID begun = proposal.standing().project();
        if (begun != null) {
            return Result.done(begun);
        }
        if (proposal.state() != ProposalState.ACCEPTED) {
            return Result.refused(new ProposalRefusal.NotNow(proposal.state()));
        }
        if (!carrying.underAgreement(proposal.origin().organisation())) {
            return Result.refused(new ProposalRefusal.NoAgreement());
        }
        UUID person =
                people.identity(command.person()).orElseThrow(NotFound::new).id();
        Optional<RecordHead> known = records.ofPerson(person).filter(head -> !head.sealed());
        if (known.isPresent() && works(known.get()) && !command.opens()) {
            return Result.refused(new ProposalRefusal.RecordToOpen());
        }
        RecordHead record = known.orElseGet(() -> records.openIfNeeded(person));
        if (!works(record)) {
            return Result.refused(new ProposalRefusal.FollowedByOthers());
        }
        return Result.done(begin(proposal, record));
    }

    private boolean works(RecordHead record) {
        return rights.may(record.id(), Compartment.ORDINARY, AccessLevel.WORK);
    }

    private UUID begin(Proposal proposal, RecordHead record) {
        UUID project = UUID.randomUUID();
        carrying.start(project, record, proposal, desk.today());
        rights.open(new AccessRights.NewRight(
                record.id(),
                Holder.user(proposal.origin().by()),
                AccessLevel.WORK,
                Set.of(Compartment.ORDINARY),
                Period.since(desk.today()),
                new AccessRights.Basis(AccessBasis.CONSENT, source(project))));
        desk.moved(proposal.begun(project), "BEGUN", "");
        audit.write(Audit.Entry.of("project.drafted", "CASEWORK")
                .about(record.person())
                .on(record.id()));
        return project;
    }

    /** The words of the proposal become those of the pact. */
    @Component
    static class Carrying {

        private static final String PATHWAY = "inclusion-pact";
        private static final ZoneId ROME = ZoneId.of("Europe/Rome");

        private final Projects.Starting starting;
        private final Directory directory;
        private final ProposalDesk desk;

        Carrying(Projects.Starting starting, Directory directory, ProposalDesk desk) {
            this.starting = starting;
            this.directory = directory;
            this.desk = desk;
        }

        boolean underAgreement(UUID organisation) {
            return directory.organisationsUnderAgreement().stream()
                    .anyMatch(body -> body.id().equals(organisation));
        }

        void start(UUID project, RecordHead record, Proposal proposal, LocalDate today) {
            UUID proposer = proposal.origin().by();
            String body = directory
                    .organisation(proposal.origin().organisation())
                    .map(Directory.Organisation::name)
                    .orElse("");
            String name = directory.names(List.of(proposer)).getOrDefault(proposer, "");
            Proposal.Said said = proposal.said();
            var sentAt = proposal.origin().sentAt();
            var outline = new Project.Outline(
                    t("project.proposal.project"),
                    new Period(today, today.plusYears(1)),
                    new Project.Story(said.wishes(), "", said.strengths(), said.blocks()),
                    new Project.Start(
                            sentAt == null ? today : sentAt.atZone(ROME).toLocalDate(),
                            proposer,
                            t("project.proposal.by", name, body)));
            starting.start(new Projects.NewProject(
                    project,
                    record,
                    PATHWAY,
                    desk.actor().user(),
                    outline,
                    said.offers().isEmpty()
                            ? List.of()
                            : List.of(new Project.Undertaking(UUID.randomUUID(), body, said.offers()))));
        }
    }
}
