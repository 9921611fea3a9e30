package it.trama.plan.edit;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanDesk;
import it.trama.plan.ResolutionSubjects;
import it.trama.plan.edit.Versions.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Versions of plans that an assembly decides. Approving one makes it the plan. */
@Component
class VersionSubjects implements ResolutionSubjects {

    private final Versions versions;
    private final PlanDesk desk;

    VersionSubjects(Versions versions, PlanDesk desk) {
        this.versions = versions;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "PLAN_VERSION";
    }

    @Override
    public List<Subject> waiting() {
        return versions.waiting().stream().map(this::subject).toList();
    }

    @Override
    public Optional<Subject> find(UUID id) {
        return versions.find(id).map(this::subject);
    }

    private Subject subject(Version version) {
        return new Subject(
                version.id(),
                kind(),
                t("plan.version.subject", version.cycle(), version.number(), version.title()),
                VersionController.href(version.id()));
    }

    @Override
    public void approved(UUID id, Deed deed) {
        versions.lock(id).filter(Version::proposed).ifPresent(version -> {
            versions.move(id, "APPROVED", deed);
            versions.apply(id, version.cycle(), deed.day());
            desk.write("plan.version.approved", "%s: %s".formatted(version.cycle(), deed.number()));
        });
    }

    @Override
    public void rejected(UUID id, Deed deed) {
        versions.lock(id).filter(Version::proposed).ifPresent(version -> {
            versions.move(id, "DRAFT", deed);
            desk.write("plan.version.rejected", "%s: %s".formatted(version.cycle(), deed.number()));
        });
    }
}
