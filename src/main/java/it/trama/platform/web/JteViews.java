package it.trama.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** {@code new ModelAndView("intake/contact", "page", page)} renders {@code src/main/jte/intake/contact.jte} with its page and the shell. */
@Configuration(proxyBeanMethods = false)
class JteViews {

    @Bean
    ViewResolver jteViewResolver(ShellFactory shells) {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        return (name, locale) -> name.startsWith("redirect:") || name.startsWith("forward:")
                ? null
                : new JteView(engine, shells, name + ".jte");
    }

    private record JteView(TemplateEngine engine, ShellFactory shells, String template) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var parameters = new HashMap<String, Object>();
            if (model != null && model.get("page") != null) {
                parameters.put("page", model.get("page"));
            }
            parameters.put("shell", shells.of(request));
            var output = new Utf8ByteOutput();
            engine.render(template, parameters, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
