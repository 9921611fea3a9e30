package it.trama.document.upload;

import it.trama.platform.files.FileStore;
import it.trama.platform.upload.FileFault;
import it.trama.platform.upload.FileNames;
import it.trama.platform.upload.FileType;
import it.trama.platform.upload.ReceiveFiles;
import it.trama.platform.upload.ReceiveFiles.Sent;
import it.trama.platform.upload.Received;
import it.trama.platform.upload.VirusScan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes files from the line to the disk and looks into them, before any transaction begins; photographed sheets become one file. */
@Component
class ReceivePapers {

    private final ReceiveFiles receive;
    private final FileStore store;
    private final Photos photos;
    private final VirusScan scan;

    ReceivePapers(ReceiveFiles receive, FileStore store, Photos photos, VirusScan scan) {
        this.receive = receive;
        this.store = store;
        this.photos = photos;
        this.scan = scan;
    }

    long limit() {
        return receive.limit();
    }

    boolean scans() {
        return receive.scans();
    }

    /** The caller closes what it gets; photos make one file together. */
    Received of(List<Sent> files, List<Sent> taken, String photosTitle) {
        Received received = receive.of(files);
        try {
            if (!taken.isEmpty()) {
                photograph(taken, photosTitle, received);
            }
            return received;
        } catch (RuntimeException e) {
            received.close();
            throw e;
        }
    }

    private void photograph(List<Sent> taken, String title, Received received) {
        if (taken.size() > Photos.MOST) {
            received.refused(title, FileFault.TOO_MANY_PHOTOS);
            return;
        }
        var sheets = new ArrayList<Path>();
        for (Sent photo : taken) {
            Path place = received.at(store.waitingPlace());
            Optional<FileFault> fault = receive.spool(photo, place).or(() -> scan.fault(place));
            if (fault.isPresent()) {
                received.refused(FileNames.shortened(FileNames.stem(photo.name())), fault.get());
                return;
            }
            sheets.add(place);
        }
        try {
            Optional<byte[]> pdf = photos.pdf(title, sheets);
            if (pdf.isEmpty()) {
                received.refused(title, FileFault.NOT_A_PHOTO);
                return;
            }
            Path place = received.at(store.waitingPlace());
            Files.write(place, pdf.get());
            received.took(new Received.File(place, FileNames.clean(title, FileType.PDF), title, FileType.PDF));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
