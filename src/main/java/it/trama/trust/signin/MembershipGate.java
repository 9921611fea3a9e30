package it.trama.trust.signin;

import it.trama.trust.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who has several memberships chooses one before anything else. */
@Configuration(proxyBeanMethods = false)
class MembershipGate implements WebMvcConfigurer {

    private final CurrentActor actors;

    MembershipGate(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                            throws Exception {
                        if (SessionVisitor.signedIn().isPresent()
                                && actors.find().isEmpty()) {
                            response.sendRedirect("/accesso/ruolo");
                            return false;
                        }
                        return true;
                    }
                })
                .excludePathPatterns(
                        "/accesso/**", "/accesso", "/error", "/webjars/**", "/_static/**", "/*.css", "/*.js", "/*.svg");
    }
}
