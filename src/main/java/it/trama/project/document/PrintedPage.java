package it.trama.project.document;

import it.trama.project.ProjectSheets.Signed;
import java.util.List;

/** What goes to the printer: the text and who signed it, how. */
public record PrintedPage(SheetPage sheet, List<Signed> signatures) {}
