package fi.alunetwork.graphql;

import fi.alunetwork.graphql.start.EndOnStartFailure;
import fi.alunetwork.graphql.start.PortCheck;
import fi.alunetwork.graphql.upkeep.DataTasks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway: the GraphQL API and GraphiQL over the workshop graph. */
@SpringBootApplication
public class AluNetworkApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(AluNetworkApplication.class);
        application.addListeners(new DataTasks(), new PortCheck(), new EndOnStartFailure());
        application.run(args);
    }
}
