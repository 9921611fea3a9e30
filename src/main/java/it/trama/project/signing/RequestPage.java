package it.trama.project.signing;

import it.trama.platform.web.FormErrors;
import it.trama.project.document.SheetPage;
import java.util.List;

/** One text that a body is asked to sign, and the list of all that wait. */
public record RequestPage(
        String id, String label, String sha256, SheetPage sheet, String signed, boolean mine, FormErrors errors) {

    public record Index(List<Line> lines) {}

    public record Line(String title, String href, String since) {}
}
