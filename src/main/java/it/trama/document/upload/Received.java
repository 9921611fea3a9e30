package it.trama.document.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files on their way in, each looked into and lying on disk until this is closed. */
final class Received implements AutoCloseable {

    /** @param title for where none was typed */
    record File(Path content, String name, String title, FileType type) {}

    record Fault(String name, FileFault why) {}

    private final List<File> files = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Path> places = new ArrayList<>();

    List<File> files() {
        return files;
    }

    List<Fault> faults() {
        return faults;
    }

    void took(File file) {
        files.add(file);
    }

    void refused(String name, FileFault why) {
        faults.add(new Fault(name, why));
    }

    Path at(Path place) {
        places.add(place);
        return place;
    }

    @Override
    public void close() {
        try {
            for (Path place : places) {
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
