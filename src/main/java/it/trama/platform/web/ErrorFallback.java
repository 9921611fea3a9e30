package it.trama.platform.web;

import static it.trama.platform.web.Texts.t;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What failed before a controller was reached (security, the container) gets the same page. */
@Controller
class ErrorFallback implements ErrorController {

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        int status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(404);
        String kind = switch (status) {
            case 403 -> "conflict";
            case 404 -> "notFound";
            case 413 -> "tooLarge";
            default -> status < 500 ? "badRequest" : "bug";
        };
        var page = new ErrorPage(
                status,
                t("platform.error." + kind + ".title"),
                t("platform.error." + kind + ".explanation", "–"),
                t("platform.error." + kind + ".next"));
        var view = new ModelAndView("ui/error", "page", page);
        view.setStatus(HttpStatusCode.valueOf(HttpStatus.resolve(status) == null ? 500 : status));
        return view;
    }
}
