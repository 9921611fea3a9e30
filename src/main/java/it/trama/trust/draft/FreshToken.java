package it.trama.trust.draft;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The security token of today's session, for a page that was opened in the one before: who signed in again elsewhere goes on where they were. */
@RestController
class FreshToken {

    record Token(String token) {}

    @GetMapping("/bozze-gettone")
    Token token(CsrfToken token) {
        return new Token(token.getToken());
    }
}
