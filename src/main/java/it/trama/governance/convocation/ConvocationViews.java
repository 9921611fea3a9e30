package it.trama.governance.convocation;

import it.trama.platform.web.FormErrors;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a convocation, as it is or with what was typed wrongly. */
@Component
class ConvocationViews {

    private final KeepConvocation keep;
    private final Clock clock;

    ConvocationViews(KeepConvocation keep, Clock clock) {
        this.keep = keep;
        this.clock = clock;
    }

    ModelAndView of(UUID session, Map<String, String> typed, FormErrors errors) {
        var shown = keep.handle(new KeepConvocation.Read(session));
        var view = new ModelAndView("governance/convocation", "page", ConvocationPage.of(shown, typed, errors, clock));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
