package it.trama.accreditation.procurement;

import it.trama.accreditation.Areas;
import it.trama.accreditation.Desk;
import it.trama.accreditation.ProviderRegister;
import it.trama.accreditation.procurement.Procurements.Caution;
import it.trama.accreditation.procurement.Procurements.Procurement;
import it.trama.accreditation.procurement.Procurements.Row;
import it.trama.accreditation.procurement.Procurements.Warning;
import it.trama.kernel.Result;
import it.trama.trust.Directory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was entrusted to whom. Where the law asks for care the record asks for a reason, and keeps it. */
@Service
class RecordProcurement {

    record Shown(List<Row> rows, List<Directory.Organisation> bodies) {}

    private final Procurements procurements;
    private final ProviderRegister register;
    private final Thresholds thresholds;
    private final Directory directory;
    private final Desk desk;

    RecordProcurement(
            Procurements procurements,
            ProviderRegister register,
            Thresholds thresholds,
            Directory directory,
            Desk desk) {
        this.procurements = procurements;
        this.register = register;
        this.thresholds = thresholds;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Shown handle() {
        Desk.only(desk.reads());
        return new Shown(procurements.all(), directory.organisations());
    }

    /** Refused with its warnings as long as there is no reason; sent twice it is written once. */
    @Transactional
    public Result<UUID, List<Warning>> handle(Procurement written) {
        Desk.only(desk.decides());
        if (procurements.holds(written.id())) {
            return Result.done(written.id());
        }
        List<Warning> warnings = warnings(written);
        String reason = written.caution().reason();
        if (!warnings.isEmpty() && reason.isBlank()) {
            return Result.refused(warnings);
        }
        var kept = new Procurement(
                written.id(),
                written.route(),
                written.category(),
                written.organisation(),
                written.amount(),
                written.papers(),
                new Caution(warnings, reason));
        procurements.add(kept, desk.user(), desk.now());
        desk.write("accreditation.procurement.recorded", written.route().name());
        return Result.done(written.id());
    }

    private List<Warning> warnings(Procurement written) {
        Thresholds.Definition law = thresholds.get();
        BigDecimal amount = written.amount();
        var found = new ArrayList<Warning>();
        boolean direct = written.route() == Route.DIRECT;
        if (direct && amount.compareTo(law.rotationFrom()) >= 0 && again(written)) {
            found.add(Warning.ROTATION);
        }
        if (direct && amount.compareTo(law.direct()) >= 0) {
            found.add(Warning.OVER_DIRECT);
        }
        if (written.route() == Route.NEGOTIATED && amount.compareTo(law.european()) >= 0) {
            found.add(Warning.OVER_EUROPEAN);
        }
        if (written.route() == Route.ACCREDITATION && !accredited(written)) {
            found.add(Warning.NOT_ACCREDITED);
        }
        return found;
    }

    private boolean again(Procurement written) {
        return procurements
                .lastDirect(written.category(), written.papers().signedOn())
                .filter(written.organisation()::equals)
                .isPresent();
    }

    /** Categories of areas bear the codes of the areas. */
    private boolean accredited(Procurement written) {
        return List.of(Areas.EDUCATION, Areas.HOME_CARE).stream()
                .filter(area -> area.equals(written.category()))
                .anyMatch(area -> register.isAccredited(
                        written.organisation(), area, written.papers().signedOn()));
    }
}
