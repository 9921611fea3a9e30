package it.trama;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on one real PostgreSQL with a demo district of 1,000 people; all tests share it, so each makes the
 * people it needs through the front door. The application signs in to the database as trama_app, as it does in service.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.test.print-condition-evaluation-report=false",
            "spring.main.banner-mode=off",
            "trama.demo=true",
            "trama.people=1000",
            "trama.browser=false"
        })
@ContextConfiguration(initializers = TestDataFolder.class)
@AutoConfigureMockMvc
public @interface TramaTest {}
