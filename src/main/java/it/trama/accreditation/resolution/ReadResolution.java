package it.trama.accreditation.resolution;

import it.trama.accreditation.Desk;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For the office and who coordinates: it names who was refused and why. */
@Service
class ReadResolution {

    record Shown(Resolutions.Adopted adopted, Resolutions.Call call, List<Resolutions.Decided> decided) {}

    private final Resolutions resolutions;
    private final Desk desk;

    ReadResolution(Resolutions resolutions, Desk desk) {
        this.resolutions = resolutions;
        this.desk = desk;
    }

    @Transactional
    public Shown handle(UUID call) {
        Desk.only(desk.reads());
        Resolutions.Adopted adopted = resolutions.of(call).orElseThrow(NotFound::new);
        desk.write("accreditation.resolution.printed", adopted.number());
        return new Shown(adopted, resolutions.call(call), resolutions.decided(call));
    }
}
