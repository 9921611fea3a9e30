package it.trama.workshop;

import it.trama.trust.signin.As;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Groups of a test's own, through the pages. */
@Component
public class Tables {

    private final ObjectProvider<MockMvcTester> http;
    private final As as;

    Tables(ObjectProvider<MockMvcTester> http, As as) {
        this.http = http;
        this.as = as;
    }

    public MvcTestResult post(String user, String to, String... parameters) {
        var request = http.getObject().post().uri(to).with(as.user(user));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult get(String user, String from) {
        return http.getObject().get().uri(from).with(as.user(user)).exchange();
    }

    /** Answers its address. */
    public String group(String title) {
        UUID id = UUID.randomUUID();
        post(
                "ufficio",
                "/tavoli",
                "id",
                id.toString(),
                "kind",
                "WORKSHOP",
                "title",
                title,
                "question",
                "Che cosa manca a " + title + "?",
                "started",
                "1/2/2026");
        return "/tavoli/" + id;
    }

    /** Somebody with an account takes part. */
    public void joins(String group, String user, String task) {
        post(
                "ufficio",
                group + "/partecipanti",
                "account",
                as.actor(user).user().toString(),
                "task",
                task);
    }
}
