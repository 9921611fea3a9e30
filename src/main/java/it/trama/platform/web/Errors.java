package it.trama.platform.web;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.platform.files.FileUnreadable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where failures become answers (style: a page for people, problem+json under /api). */
@ControllerAdvice
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    /** Not there, not yours, not an id at all: one answer. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    Object notFound(HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, "notFound");
    }

    @ExceptionHandler(AccessDeniedException.class)
    Object notYourRole(HttpServletRequest request) {
        LOG.warn("not allowed: {} {}", request.getMethod(), request.getRequestURI());
        return answer(request, HttpStatus.FORBIDDEN, "forbidden");
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object changedMeanwhile(HttpServletRequest request) {
        return answer(request, HttpStatus.CONFLICT, "changed");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        return answer(request, HttpStatus.CONTENT_TOO_LARGE, "tooLarge");
    }

    /** A form without its file, a message without its body: sent by no page of ours, and no fault of ours. */
    @ExceptionHandler({MultipartException.class, HttpMessageNotReadableException.class})
    Object nothingSent(HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, "badRequest");
    }

    @ExceptionHandler(FileUnreadable.class)
    Object fileUnreadable(FileUnreadable failure, HttpServletRequest request) {
        LOG.error("unreadable file at {}: {}", request.getRequestURI(), failure.getMessage());
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "file");
    }

    @ExceptionHandler(Exception.class)
    Object ourBug(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError()) {
            return answer(request, HttpStatus.valueOf(response.getStatusCode().value()), "badRequest");
        }
        byte[] number = new byte[4];
        ThreadLocalRandom.current().nextBytes(number);
        String incident = HexFormat.of().formatHex(number);
        LOG.error("incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), failure);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "bug", incident);
    }

    private static Object answer(HttpServletRequest request, HttpStatus status, String kind, Object... arguments) {
        String title = t("platform.error." + kind + ".title");
        String explanation = t("platform.error." + kind + ".explanation", arguments);
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, explanation);
            problem.setTitle(title);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var page = new ErrorPage(status.value(), title, explanation, t("platform.error." + kind + ".next"));
        var view = new ModelAndView("ui/error", "page", page);
        view.setStatus(status);
        return view;
    }
}
