package it.trama;

import it.trama.platform.cli.Launcher;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one program. Its verbs are read by {@link Launcher}. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
@ConfigurationPropertiesScan
@Modulithic(systemName = "Trama")
public class TramaApplication {

    public static void main(String[] args) {
        System.exit(Launcher.run(TramaApplication.class, args));
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Rome"));
    }
}
