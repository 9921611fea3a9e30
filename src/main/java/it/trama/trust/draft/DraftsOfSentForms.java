package it.trama.trust.draft;

import it.trama.trust.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A form that was accepted (it redirects) no longer needs its draft: the hidden field {@code draftKey} names it. */
@Configuration(proxyBeanMethods = false)
class DraftsOfSentForms implements WebMvcConfigurer, HandlerInterceptor {

    private final KeepDraft keep;
    private final CurrentActor actors;

    DraftsOfSentForms(KeepDraft keep, CurrentActor actors) {
        this.keep = keep;
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        String key = request.getParameter("draftKey");
        boolean accepted =
                view != null && view.getViewName() != null && view.getViewName().startsWith("redirect:");
        if (key != null
                && accepted
                && request.getMethod().equals("POST")
                && actors.find().isPresent()) {
            keep.handle(key, Optional.empty());
        }
    }
}
