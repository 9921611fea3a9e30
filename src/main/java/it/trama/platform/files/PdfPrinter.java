package it.trama.platform.files;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints a template of {@code src/main/jte} as one file that is both PDF/UA-1 (read aloud rightly) and PDF/A-3a (readable in thirty years).
 * The template is XHTML with language, title, description and fonts that are embedded.
 */
@Component
public class PdfPrinter {

    private static final String FONTS =
            "META-INF/resources/webjars/bootstrap-italia/2.17.0/dist/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public PdfPrinter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Whether there is such a template. */
    public boolean knows(String template) {
        return templates.hasTemplate(template + ".jte");
    }

    public byte[] print(String template, Object page) {
        var html = new StringOutput();
        templates.render(template + ".jte", page, html);
        return print(html.toString());
    }

    byte[] print(String html) {
        var out = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useSVGDrawer(svg);
            builder.useFont(() -> font("regular"), "Titillium Web", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("600"), "Titillium Web", 600, FontStyle.NORMAL, true);
            builder.useFont(() -> font("700"), "Titillium Web", 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String weight) {
        try {
            return new ClassPathResource(FONTS + weight + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
