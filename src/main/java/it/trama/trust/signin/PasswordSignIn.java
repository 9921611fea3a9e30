package it.trama.trust.signin;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Spring Security's door to {@link SignIn}. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIn signIn;

    PasswordSignIn(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String username = typed.getName().strip().toLowerCase(java.util.Locale.ROOT);
        return switch (signIn.handle(username, String.valueOf(typed.getCredentials()))) {
            case Done(var signedIn) -> authenticated(signedIn);
            case Refused(var reason) ->
                throw switch (reason) {
                    case WRONG -> new BadCredentialsException("wrong");
                    case LOCKED -> new LockedException("locked");
                    case NO_MEMBERSHIP -> new DisabledException("no membership");
                };
        };
    }

    static Authentication authenticated(SignedIn signedIn) {
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, List.of(new SimpleGrantedAuthority("SIGNED_IN")));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
