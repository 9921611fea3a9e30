package it.trama.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What was chosen on the page of a {@link Conflict} arrives as the form that it was: {@code choice.<field>} says which of {@code mine.<field>},
 * {@code theirs.<field>} or {@code written.<field>} becomes {@code <field>}. Handlers see only the field.
 */
@Component
class ChosenVersions extends OncePerRequestFilter {

    private static final String CHOICE = "choice.";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getParameter("conflict") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Resolved(request), response);
    }

    private static final class Resolved extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Resolved(HttpServletRequest request) {
            super(request);
            var resolved = new LinkedHashMap<>(request.getParameterMap());
            for (String name : request.getParameterMap().keySet()) {
                if (name.startsWith(CHOICE)) {
                    String field = name.substring(CHOICE.length());
                    String[] chosen = request.getParameterValues(request.getParameter(name) + "." + field);
                    resolved.put(field, chosen == null ? new String[0] : chosen);
                }
            }
            parameters = Collections.unmodifiableMap(resolved);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : Arrays.copyOf(values, values.length);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
