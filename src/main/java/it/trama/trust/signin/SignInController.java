package it.trama.trust.signin;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    @GetMapping("/accesso")
    ModelAndView signIn(HttpServletRequest request) {
        String problem = request.getParameter("errore") != null
                ? t("trust.signin.wrong")
                : request.getParameter("bloccato") != null ? t("trust.signin.locked", SignIn.LOCK_MINUTES) : null;
        String note = request.getParameter("scaduta") != null
                ? t("trust.signin.expired")
                : request.getParameter("uscita") != null ? t("trust.signin.out") : null;
        return new ModelAndView("trust/signin", "page", new SignInPage(problem, note));
    }

    @GetMapping("/accesso/ruolo")
    ModelAndView choose() {
        SignedIn signedIn = SessionVisitor.signedIn().orElseThrow(NotFound::new);
        return new ModelAndView(
                "trust/choose-role",
                "page",
                new ChooseRolePage(signedIn.choices().stream()
                        .map(choice -> row(choice, signedIn.chosen()))
                        .toList()));
    }

    private static ChooseRolePage.Row row(SignedIn.Choice choice, SignedIn.@Nullable Choice chosen) {
        String roles = choice.actor().roles().stream()
                .map(role -> t("platform.role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        return new ChooseRolePage.Row(
                choice.actor().membership().toString(), choice.organisationName(), roles, choice.equals(chosen));
    }

    @PostMapping("/accesso/ruolo")
    String choose(@RequestParam UUID membership, HttpServletRequest request, HttpServletResponse response) {
        SignedIn chosen =
                SessionVisitor.signedIn().flatMap(s -> s.choosing(membership)).orElseThrow(NotFound::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordSignIn.authenticated(chosen));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return "redirect:/";
    }
}
