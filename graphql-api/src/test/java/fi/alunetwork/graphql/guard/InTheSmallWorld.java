package fi.alunetwork.graphql.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs a test against a gateway on a free port that serves the small world: no database, the guards' own schema. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GuardWorld.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.schema.locations=classpath:graphql/guard/,classpath:guard-schema/",
            "alu.guard.kept-answers=0B"
        })
public @interface InTheSmallWorld {}
