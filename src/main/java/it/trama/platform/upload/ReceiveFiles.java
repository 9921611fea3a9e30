package it.trama.platform.upload;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.files.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Takes files from the line to the disk and looks into them, before any transaction begins. */
@Component
public class ReceiveFiles {

    /** A file as it is sent. */
    public record Sent(String name, Opening content) {

        /** Those of a form's field; a field left empty sends a file without bytes. */
        public static List<Sent> of(@Nullable List<MultipartFile> files) {
            return (files == null ? List.<MultipartFile>of() : files)
                    .stream()
                            .filter(file -> !file.isEmpty())
                            .map(file -> new Sent(String.valueOf(file.getOriginalFilename()), file::getInputStream))
                            .toList();
        }
    }

    public interface Opening {
        InputStream open() throws IOException;
    }

    private static final int PIECE = 1 << 16;

    private final FileStore store;
    private final Inspection inspection;
    private final VirusScan scan;
    private final long limit;

    ReceiveFiles(
            FileStore store,
            Inspection inspection,
            VirusScan scan,
            @Value("${trama.documents.limit:25MB}") DataSize limit) {
        this.store = store;
        this.inspection = inspection;
        this.scan = scan;
        this.limit = limit.toBytes();
    }

    public long limit() {
        return limit;
    }

    public boolean scans() {
        return scan.configured();
    }

    /** The caller closes what it gets. */
    public Received of(List<Sent> files) {
        var received = new Received();
        try {
            files.forEach(file -> take(file, received));
            return received;
        } catch (RuntimeException e) {
            received.close();
            throw e;
        }
    }

    private void take(Sent sent, Received received) {
        String name = FileNames.stem(sent.name());
        String shown = FileNames.shortened(name);
        Path place = received.at(store.waitingPlace());
        Optional<FileFault> fault = spool(sent, place);
        if (fault.isPresent()) {
            received.refused(shown, fault.get());
            return;
        }
        switch (inspection.of(place, name)) {
            case Done(FileType type) ->
                received.took(new Received.File(place, FileNames.clean(name, type), FileNames.title(name), type));
            case Refused(FileFault why) -> received.refused(shown, why);
        }
    }

    /** To the disk and no further; empty when it has arrived. */
    public Optional<FileFault> spool(Sent sent, Path place) {
        try (InputStream in = sent.content().open();
                var out = Files.newOutputStream(place)) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > limit) {
                    return Optional.of(FileFault.TOO_LARGE);
                }
                out.write(piece, 0, read);
            }
            return size == 0 ? Optional.of(FileFault.EMPTY) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileFault.NOT_RECEIVED);
        }
    }
}
