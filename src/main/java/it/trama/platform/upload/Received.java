package it.trama.platform.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files on their way in, each looked into and lying on disk until this is closed. */
public final class Received implements AutoCloseable {

    /** @param title for where none was typed */
    public record File(Path content, String name, String title, FileType type) {}

    public record Fault(String name, FileFault why) {}

    private final List<File> files = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Path> places = new ArrayList<>();

    public List<File> files() {
        return files;
    }

    public List<Fault> faults() {
        return faults;
    }

    public void took(File file) {
        files.add(file);
    }

    public void refused(String name, FileFault why) {
        faults.add(new Fault(name, why));
    }

    public Path at(Path place) {
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
