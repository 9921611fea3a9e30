package it.trama.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import it.trama.TramaApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "it.trama", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final ApplicationModules MODULES = ApplicationModules.of(TramaApplication.class);

    @Test
    void modules_use_only_lower_floors_that_they_declare() {
        MODULES.verify();
    }

    /** Platform is the ground itself; demo makes the data of others; both say so in their charters. */
    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> features() {
        return resideInAnyPackage("it.trama.*.*..")
                .and(not(resideInAnyPackage("it.trama.platform..", "it.trama.demo..")));
    }

    @ArchTest
    static final ArchRule who_has_no_stereotype_knows_no_framework = noClasses()
            .that()
            .areTopLevelClasses()
            .and(features())
            .and()
            .areNotMetaAnnotatedWith(Component.class)
            .and()
            .areNotAnnotatedWith(Component.class)
            .and(not(simpleNameEndingWith("Filter").or(simpleNameEndingWith("package-info"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..");

    @ArchTest
    static final ArchRule only_repositories_touch_the_database = noClasses()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotAnnotatedWith(Repository.class)
            .and()
            .resideOutsideOfPackage("it.trama.platform.db..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "org.postgresql..");

    @ArchTest
    static final ArchRule only_use_cases_open_transactions = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .haveName("handle")
            .andShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Service.class);

    @ArchTest
    static final ArchRule nobody_asks_the_wall_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule features_show_only_pages_and_forms = classes()
            .that(features())
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleNameEndingWith("Page")
            .orShould()
            .haveSimpleNameEndingWith("Form");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Autowired.class);
}
