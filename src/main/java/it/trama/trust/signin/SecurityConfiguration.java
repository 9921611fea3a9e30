package it.trama.trust.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Two chains: the API (token, or the session for reading), and the pages (session, security token in forms). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
                    + "base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    private static final String[] OPEN_TO_ALL = {
        "/webjars/**",
        "/_static/**",
        "/*.css",
        "/*.js",
        "/*.svg",
        "/actuator/health",
        "/accesso",
        "/privacy",
        "/accessibilita",
        "/manuale",
        "/manuale/**",
        "/servizi",
        "/servizi/**",
        "/attivita",
        "/attivita/**",
        "/albo",
        "/invito/*"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, TokenSignIn tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        (RequestMatcher) request -> TokenFilter.token(request).isPresent()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/api/v1/openapi.json", "/api/hsds", "/api/hsds/**")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN_TO_ALL)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                // The secret in its address is what lets somebody write there, so no form of another site can.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/invito/*"))
                .formLogin(form -> form.loginPage("/accesso")
                        .loginProcessingUrl("/accesso")
                        .usernameParameter("username")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/")
                        .failureHandler(SecurityConfiguration::failed)
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/uscita").logoutSuccessUrl("/accesso?uscita"))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), (RequestMatcher)
                                        request -> request.getRequestURI().startsWith("/bozze"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/accesso"), (RequestMatcher) request -> true)
                        .accessDeniedHandler((request, response, denied) -> denied(request, response)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .cacheControl(Customizer.withDefaults()))
                .build();
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(failure instanceof LockedException ? "/accesso?bloccato" : "/accesso?errore");
    }

    /** A form sent after the session ended: back to sign-in. The draft of what was typed waits on the server. */
    private static void denied(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = authentication != null && authentication.getPrincipal() instanceof SignedIn;
        if (signedIn || request.getRequestURI().startsWith("/bozze")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect("/accesso?scaduta");
        }
    }
}
