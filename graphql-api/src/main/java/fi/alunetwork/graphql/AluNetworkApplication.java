package fi.alunetwork.graphql;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway: the GraphQL API and GraphiQL over the workshop graph. */
@SpringBootApplication
public class AluNetworkApplication {

    public static void main(String[] args) {
        SpringApplication.run(AluNetworkApplication.class, args);
    }
}
