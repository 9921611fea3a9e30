package it.trama.trust.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer trama_…} signs one request in; no session comes of it. */
class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final TokenSignIn signIn;

    TokenFilter(TokenSignIn signIn) {
        this.signIn = signIn;
    }

    static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request).flatMap(signIn::handle).ifPresent(signedIn -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(PasswordSignIn.authenticated(signedIn));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }
}
