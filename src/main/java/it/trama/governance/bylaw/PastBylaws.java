package it.trama.governance.bylaw;

import it.trama.governance.GovernancePast.Adopted;
import it.trama.governance.GovernancePast.Proposed;
import it.trama.governance.GovernancePast.Regulations;
import it.trama.platform.upload.FileType;
import it.trama.platform.upload.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PastBylaws implements Regulations {

    private final ProposeBylaw propose;
    private final KeepAdoptions adoptions;

    PastBylaws(ProposeBylaw propose, KeepAdoptions adoptions) {
        this.propose = propose;
        this.adoptions = adoptions;
    }

    @Override
    public void handle(Proposed one, byte[] pdf) {
        try {
            var place = Files.createTempFile("bylaw", ".pdf");
            try {
                Files.write(place, pdf);
                var file = new Received.File(place, one.code() + ".pdf", one.title(), FileType.PDF);
                propose.handle(
                        new ProposeBylaw.Propose(one.id(), one.code(), one.title(), one.note(), one.within()), file);
            } finally {
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void handle(List<Adopted> adopted) {
        adopted.forEach(one -> adoptions.handle(
                one.text(), new KeepAdoptions.Act(one.municipality(), one.act(), one.on(), one.on(), 0)));
    }
}
