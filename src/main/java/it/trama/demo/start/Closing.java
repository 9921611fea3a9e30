package it.trama.demo.start;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.staff.DemoStaff;
import it.trama.demo.staff.DemoUser;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last words of each start: where, who, with which password, and what to try first. */
@Component
class Closing {

    private static final int HINTS = 6;

    private final Environment environment;

    Closing(Environment environment) {
        this.environment = environment;
    }

    void say(Console console) {
        String address = t("demo.closing.address", environment.getProperty("local.server.port", "8080"));
        console.say(t("demo.closing.open", address));
        console.say(t("demo.closing.users", DemoStaff.PASSWORD));
        for (DemoUser user : DemoStaff.named()) {
            console.say("  %-13s %-18s %s"
                    .formatted(
                            user.username(),
                            user.name(),
                            user.posts().stream().map(Closing::post).collect(Collectors.joining("; "))));
        }
        console.say(t("demo.closing.try"));
        for (int hint = 1; hint <= HINTS; hint++) {
            console.say("  " + t("demo.closing.try." + hint));
        }
        openBrowser(address);
    }

    private static String post(DemoUser.Post post) {
        String roles = post.roles().stream()
                .map(role -> t("platform.role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        return t("demo.closing.post", roles, DemoStaff.bodyName(post.body()));
    }

    private void openBrowser(String address) {
        boolean wanted = environment.getProperty("trama.browser", Boolean.class, true);
        String display = System.getenv("DISPLAY");
        if (!wanted || display == null || display.isBlank()) {
            return;
        }
        try {
            new ProcessBuilder("xdg-open", address)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // without xdg-open the address printed above is enough
        }
    }
}
