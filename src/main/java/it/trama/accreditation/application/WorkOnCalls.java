package it.trama.accreditation.application;

import it.trama.accreditation.Admission;
import it.trama.accreditation.Areas;
import it.trama.accreditation.Desk;
import it.trama.accreditation.application.Applications.Application;
import it.trama.accreditation.application.Calls.AreaOf;
import it.trama.accreditation.application.Calls.Call;
import it.trama.accreditation.application.Calls.Resolution;
import it.trama.accreditation.application.Dossiers.Dossier;
import it.trama.accreditation.application.SendApplication.Refusal;
import it.trama.accreditation.application.Stage.Move;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls are opened, read, and decided by one act: who met everything is in the register from its day on, who did not is told why. */
@Service
class WorkOnCalls {

    record Shown(Call call, List<AreaOf> areas, @Nullable Resolution resolution, List<Application> applications) {

        /** Those that the resolution decides. */
        List<Application> sent() {
            return applications.stream()
                    .filter(a ->
                            a.state().stage() != Stage.WITHDRAWN && a.state().stage() != Stage.DRAFT)
                    .toList();
        }
    }

    record All(List<Call> calls, Set<UUID> resolved) {}

    private final Calls calls;
    private final Applications applications;
    private final Dossiers dossiers;
    private final Admission admission;
    private final Areas areas;
    private final Desk desk;

    WorkOnCalls(
            Calls calls, Applications applications, Dossiers dossiers, Admission admission, Areas areas, Desk desk) {
        this.calls = calls;
        this.applications = applications;
        this.dossiers = dossiers;
        this.admission = admission;
        this.areas = areas;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public All handle() {
        return new All(calls.all(), Set.copyOf(calls.resolved()));
    }

    /** A call with the applications that the actor may read: the office those sent, a body its own. */
    @Transactional
    public Shown handle(UUID id) {
        Call call = calls.find(id).orElseThrow(NotFound::new);
        List<Application> readable = applications.of(id);
        if (!readable.isEmpty()) {
            desk.write("accreditation.applications.listed", "count=" + readable.size());
        }
        return new Shown(call, calls.areas(id), calls.resolution(id).orElse(null), readable);
    }

    /** Each area with its newest checklist, which the call keeps; sent twice it is opened once. */
    @Transactional
    public UUID handle(Call call, Set<String> chosen) {
        Desk.only(desk.decides());
        List<AreaOf> opened = areas.newest().stream()
                .filter(area -> chosen.contains(area.named().code()))
                .map(area -> new AreaOf(area.named().code(), area.named().version()))
                .toList();
        if (calls.add(call, opened, desk.user(), desk.now())) {
            desk.write("accreditation.call.opened", String.join(",", chosen));
        }
        return call.id();
    }

    @Transactional
    public Result<UUID, Refusal> handle(UUID id, Resolution resolution) {
        Desk.only(desk.decides());
        Call call = calls.find(id).orElseThrow(NotFound::new);
        List<Application> sent = applications.of(id).stream()
                .map(application -> applications.lock(application.id()).orElseThrow())
                .filter(application -> application.state().stage() != Stage.WITHDRAWN)
                .toList();
        if (calls.resolution(id)
                .map(Resolution::id)
                .filter(resolution.id()::equals)
                .isPresent()) {
            return Result.done(id);
        }
        boolean ready = sent.stream().allMatch(a -> a.state().stage() == Stage.REVIEWED);
        if (!call.closed(desk.today())
                || sent.isEmpty()
                || !ready
                || !calls.adopt(id, resolution, desk.user(), desk.now())) {
            return Result.refused(Refusal.NOT_READY);
        }
        sent.forEach(application -> decide(application, call, resolution));
        desk.write("accreditation.resolution.adopted", "applications=" + sent.size());
        return Result.done(id);
    }

    private void decide(Application application, Call call, Resolution resolution) {
        Dossier dossier = dossiers.of(application);
        if (!dossier.admissible()) {
            applications.move(application, Move.REFUSE, dossier.reasons(), desk.user(), desk.now());
            return;
        }
        applications.move(application, Move.ADMIT, "", desk.user(), desk.now());
        var admitted = new Admission.Admitted(
                application.body().id(),
                application.area(),
                Objects.requireNonNull(application.declared().weeklyHours()),
                resolution.id());
        admission.admit(admitted, resolution.startsOn(), call.years());
    }
}
