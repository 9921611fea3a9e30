package it.trama.exchange.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package as another system would write it. */
final class SourceZip {

    static final String PEOPLE = "codice;cognome;nome;sesso;data_nascita;codice_fiscale;comune;nucleo;relazione\n";
    static final String RECORDS = "codice;persona;aperta_il;in_carico_dal;assistente;area\n";
    static final String DIARY = "codice;cartella;data;tipo;testo;autore\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SourceZip with(String name, String text) {
        return with(name, text, StandardCharsets.UTF_8);
    }

    SourceZip with(String name, String text, Charset charset) {
        return with(name, text.getBytes(charset));
    }

    SourceZip with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
