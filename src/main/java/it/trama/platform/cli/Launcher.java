package it.trama.platform.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Reads the command line and starts what it asks for: the server, or one verb without it. Answers the exit code. */
public final class Launcher {

    private Launcher() {}

    public static int run(Class<?> application, String[] args) {
        try {
            CommandLine line = CommandLine.parse(args);
            return switch (line.verb()) {
                case "serve", "demo" -> serve(application, line);
                default -> verb(application, line);
            };
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int serve(Class<?> application, CommandLine line) {
        refuseTakenPort(line.port());
        Properties properties = line.properties();
        properties.setProperty("trama.demo", Boolean.toString(line.verb().equals("demo")));
        properties.setProperty("server.port", Integer.toString(line.port()));
        var context = start(application, WebApplicationType.SERVLET, properties);
        awaitStop(context);
        return 0;
    }

    private static int verb(Class<?> application, CommandLine line) {
        Properties properties = line.properties();
        properties.setProperty("trama.attach", "true");
        properties.setProperty("logging.level.root", "warn");
        PrintStream answers = System.out;
        try (var context = start(application, WebApplicationType.NONE, properties)) {
            CliVerb verb = context.getBeansOfType(CliVerb.class).values().stream()
                    .filter(v -> v.name().equals(line.verb()))
                    .findFirst()
                    .orElseThrow(() -> new StartRefused(
                            "Comando sconosciuto: %s. «./trama help» li elenca.".formatted(line.verb())));
            verb.run(line.arguments());
            answers.flush();
            return 0;
        }
    }

    private static ConfigurableApplicationContext start(
            Class<?> application, WebApplicationType type, Properties properties) {
        // the framework tells a failed start in a page of its own; here it is one line, or the bug itself
        for (String teller : List.of(
                "org.springframework.boot.SpringApplication",
                "org.springframework.boot.web",
                "org.springframework.context.support")) {
            properties.setProperty("logging.level." + teller, "off");
        }
        try {
            return new SpringApplicationBuilder(application)
                    .web(type)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .run(arguments(properties));
        } catch (RuntimeException e) {
            throw refusalBehind(e);
        }
    }

    /** As arguments they win over the file of settings. */
    private static String[] arguments(Properties properties) {
        return properties.stringPropertyNames().stream()
                .map(name -> "--%s=%s".formatted(name, properties.getProperty(name)))
                .toArray(String[]::new);
    }

    /** Spring wraps what a bean throws while it is made; who typed the command wants the one line inside. */
    private static RuntimeException refusalBehind(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused;
            }
        }
        return failure;
    }

    private static void refuseTakenPort(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartRefused("La porta %d è occupata: scegliere un'altra con --port N.".formatted(port));
        }
    }

    private static void awaitStop(ConfigurableApplicationContext context) {
        var stopped = new CountDownLatch(1);
        context.addApplicationListener((org.springframework.context.event.ContextClosedEvent _) -> stopped.countDown());
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The verb, its arguments, and the options that every verb shares. */
    record CommandLine(String verb, List<String> arguments, Properties properties, int port) {

        static CommandLine parse(String[] args) {
            var words = new ArrayList<String>();
            var properties = new Properties();
            int port = portOfEnvironment();
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--data" -> properties.setProperty("trama.data", value(args, ++i));
                    case "--port" -> port = number(value(args, ++i), "--port", 65_535);
                    case "--people" ->
                        properties.setProperty(
                                "trama.people", Integer.toString(number(value(args, ++i), "--people", 5_000_000)));
                    case "--no-browser" -> properties.setProperty("trama.browser", "false");
                    default -> words.add(args[i]);
                }
            }
            if (words.isEmpty()) {
                throw new StartRefused("Manca il comando: «./trama help» li elenca.");
            }
            boolean twoWords = words.size() > 1
                    && (words.getFirst().equals("user") || words.getFirst().equals("import"));
            String verb = twoWords ? words.get(0) + " " + words.get(1) : words.getFirst();
            return new CommandLine(verb, words.subList(twoWords ? 2 : 1, words.size()), properties, port);
        }

        private static int portOfEnvironment() {
            String text = System.getenv("TRAMA_PORT");
            return text == null || text.isBlank() ? 8080 : number(text, "TRAMA_PORT", 65_535);
        }

        private static String value(String[] args, int i) {
            if (i >= args.length) {
                throw new StartRefused("Manca il valore dopo %s.".formatted(args[i - 1]));
            }
            return args[i];
        }

        private static int number(String text, String option, int most) {
            try {
                int number = Integer.parseInt(text.strip());
                if (number >= 1 && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below, with the bounds
            }
            throw new StartRefused("%s vuole un numero da 1 a %d, non «%s».".formatted(option, most, text));
        }
    }
}
