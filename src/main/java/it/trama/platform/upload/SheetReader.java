package it.trama.platform.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of a spreadsheet (OOXML) as texts; dates and times are the numbers that spreadsheets keep. */
final class SheetReader {

    private static final int LIMIT = 64 << 20;

    private SheetReader() {}

    static List<List<String>> rows(byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(content);
        byte[] sheet = parts.get("xl/worksheets/sheet1.xml");
        if (sheet == null) {
            throw new IOException("no first sheet");
        }
        try {
            return rows(sheet, shared(parts.getOrDefault("xl/sharedStrings.xml", new byte[0])));
        } catch (XMLStreamException e) {
            throw new IOException("not readable as a sheet", e);
        }
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")
                        || entry.getName().equals("xl/sharedStrings.xml")) {
                    byte[] bytes = zip.readNBytes(LIMIT + 1);
                    if (bytes.length > LIMIT) {
                        throw new IOException("a part is too large");
                    }
                    parts.put(entry.getName(), bytes);
                }
            }
        }
        return parts;
    }

    private static XMLStreamReader open(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private static List<String> shared(byte[] xml) throws XMLStreamException {
        var texts = new ArrayList<String>();
        if (xml.length == 0) {
            return texts;
        }
        var reader = open(xml);
        var text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("t")) {
                text.append(reader.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("si")) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        return texts;
    }

    private static List<List<String>> rows(byte[] xml, List<String> shared) throws XMLStreamException {
        var rows = new ArrayList<List<String>>();
        var reader = open(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "row" -> startRow(rows, reader.getAttributeValue(null, "r"));
                    case "c" ->
                        rows.getLast().addAll(cell(reader, rows.getLast().size(), shared));
                    default -> {}
                }
            }
        }
        return rows;
    }

    /** Rows that are left out are empty, so that lines keep their numbers. */
    private static void startRow(List<List<String>> rows, @org.jspecify.annotations.Nullable String number) {
        int wanted = number == null ? rows.size() + 1 : Integer.parseInt(number);
        while (rows.size() < wanted && rows.size() <= TableFile.LIMIT) {
            rows.add(new ArrayList<>());
        }
    }

    private static List<String> cell(XMLStreamReader reader, int at, List<String> shared) throws XMLStreamException {
        String place = reader.getAttributeValue(null, "r");
        String type = reader.getAttributeValue(null, "t");
        var cells = new ArrayList<String>();
        for (int column = place == null ? at : column(place); at + cells.size() < column; ) {
            cells.add("");
        }
        var value = new StringBuilder();
        while (!(reader.next() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals("c"))) {
            if (reader.isStartElement() && List.of("v", "t").contains(reader.getLocalName())) {
                value.append(reader.getElementText());
            }
        }
        cells.add("s".equals(type) ? shared.get(Integer.parseInt(value.toString())) : value.toString());
        return cells;
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
